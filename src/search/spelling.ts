/** Beginnings of words that American spelling writes with -or- and British with -our-. */
const OUR =
  /^((?:mis|dis|un|en)?(?:arm|behavi|cand|clam|col|demean|discol|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))or(?!i[aeo]|at|ous)/u;
const RE =
  /^(calib|cent|fib|lit|lust|maneuv|meag|met|kilomet|centimet|millimet|reconnoit|sab|scept|sep?ulch|somb|spect|theat)er(s?)$/u;
const LL =
  /^(.*(?:travel|cancel|label|model|counsel|fuel|level|channel|signal|total|rival|marvel|quarrel|tunnel|panel|dial|equal))(ed|ing|er|ers|or|ors)$/u;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['pretense', 'pretence'],
  ['license', 'licence'],
  ['licenses', 'licences'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['judgment', 'judgement'],
  ['judgments', 'judgements'],
  ['acknowledgment', 'acknowledgement'],
  ['aging', 'ageing'],
  ['gray', 'grey'],
  ['tire', 'tyre'],
  ['tires', 'tyres'],
  ['curb', 'kerb'],
  ['curbs', 'kerbs'],
  ['plow', 'plough'],
  ['skeptical', 'sceptical'],
  ['skeptic', 'sceptic'],
  ['catalog', 'catalogue'],
  ['dialog', 'dialogue'],
  ['analog', 'analogue'],
  ['enroll', 'enrol'],
  ['enrollment', 'enrolment'],
  ['enrollments', 'enrolments'],
  ['fulfill', 'fulfil'],
  ['fulfillment', 'fulfilment'],
  ['installment', 'instalment'],
  ['skillful', 'skilful'],
  ['willful', 'wilful'],
  ['jewelry', 'jewellery'],
  ['aluminum', 'aluminium'],
  ['airplane', 'aeroplane'],
  ['pediatric', 'paediatric'],
  ['orthopedic', 'orthopaedic'],
  ['anemia', 'anaemia'],
  ['leukemia', 'leukaemia'],
  ['maneuver', 'manoeuvre'],
  ['mom', 'mum'],
  ['moms', 'mums'],
]);

/**
 * One spelling for words that British and American English spell differently: "organize", "labor", "center",
 * "traveled" become "organise", "labour", "centre", "travelled". It need only be the same on both sides, so a word such
 * as "prize" may become something that is no word. `word` is folded to lower case.
 */
export function normaliseSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  return word
    .replace(/([iy])z(e|es|ed|er|ers|ing|ation|ations|ational)$/u, '$1s$2')
    .replace(OUR, '$1our')
    .replace(RE, '$1re$2')
    .replace(LL, '$1l$2');
}
