const words = (text: string) => new Set(text.split(' '));

/** Titles, offices, party names and letters after names: no part of a name. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount cllr councillor coun councilman ' +
    'councilwoman alderman rev reverend fr father bishop archbishop rabbi imam pope king queen prince princess duke ' +
    'president vice vp senator sen sens representative rep reps congressman congresswoman gov governor lt lieutenant gen ' +
    'general col colonel maj major capt captain sgt sergeant adm admiral cpl secretary sec minister chancellor mayor judge ' +
    'justice attorney ambassador chairman chairwoman chair speaker former then ex the hon rt right honourable honorable mp ' +
    'mps mep msp mla md phd esq obe mbe cbe kc qc dl acting assemblyman assemblywoman pastor coach spokesman spokeswoman ' +
    'spokesperson dean delegate commissioner comptroller treasurer sheriff chief director democrat republican conservative ' +
    'labour independent prime foreign home first deputy leader detective det inspector insp supt superintendent constable ' +
    'pc sister brother',
);

/** What tells father and son apart. */
export const SUFFIXES: ReadonlySet<string> = words('jr junior sr senior ii iii iv');

/** What belongs to the surname that follows. */
export const PARTICLES: ReadonlySet<string> = words('de la le van von der den di da del du bin al el mac st');

/** Forenames and their short forms, those of one person together. */
export const SHORT_FORENAMES: readonly ReadonlySet<string>[] = (
  'mike michael|bill william will billy|bernie bernard|tim timothy|joe joseph joey|bob robert rob bobby robbie|' +
  'jim james jimmy jamie|tom thomas tommy|dave david|steve steven stephen|ted edward ed eddie theodore|' +
  'liz elizabeth beth betsy|kate katherine catherine cathy kathy kathleen cat katie|dan daniel danny|matt matthew|' +
  'ben benjamin|rick richard dick rich|ron ronald|ken kenneth|larry lawrence|chuck charles charlie|al albert alan allen|' +
  'jeff jeffrey geoff geoffrey|greg gregory|sam samuel samantha|andy andrew drew|tony anthony|nick nicholas|' +
  'pat patrick patricia|sue susan suzanne|deb debbie deborah|jen jennifer jenny|becky rebecca|maggie margaret meg peggy|' +
  'don donald donnie|alex alexander alexandra|chris christopher christine christina|jon jonathan|josh joshua|' +
  'zach zachary|vicky victoria|gerry gerald jerry|mitch mitchell|abby abigail|phil philip phillip|doug douglas|' +
  'pete peter|ray raymond|walt walter|fred frederick|harry harold henry|jack john|mandy amanda|ali alison alistair'
)
  .split('|')
  .map(words);
