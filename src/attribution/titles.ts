import type { Gender } from './gender.ts';

/** A word that precedes a person's name. */
export interface Title {
  readonly gender: Gender | null;
  /** The role that the title stands for, in the word by which a description would take it up; null for a mere courtesy. */
  readonly role: string | null;
}

const TABLE = new Map<string, Title>();
function add(words: string, gender: Gender | null, role: string | null): void {
  for (const word of words.split(' ')) TABLE.set(word, { gender, role });
}
add('mr sir fr king prince sheikh', 'male', null);
add('mrs ms miss dame lady queen princess', 'female', null);
add('lord baron viscount', 'male', 'peer');
add('baroness', 'female', 'peer');
add('mx hon rt right honourable', null, null);
add('dr doctor', null, 'doctor');
add('prof professor', null, 'professor');
add('cllr cllrs councillor councillors coun', null, 'councillor');
add('alderman ald', null, 'alderman');
add('rev revd reverend', null, 'vicar');
add('father', 'male', 'priest');
add('canon dean', null, 'canon');
add('bishop archbishop', null, 'bishop');
add('rabbi', null, 'rabbi');
add('imam', null, 'imam');
add('pope', 'male', 'pope');
add('judge justice recorder', null, 'judge');
add('sgt sergeant pc dc ds di dci constable det detective inspector insp supt superintendent pcso', null, 'officer');
add(
  'capt captain maj major lt lieutenant col colonel gen general adm admiral cmdr commander cpl corporal',
  null,
  'officer',
);
add('mp', null, 'mp');
add('msp', null, 'msp');
add('mep', null, 'mep');
add('senator sen', null, 'senator');
add('representative rep', null, 'representative');
add('congresswoman', 'female', 'representative');
add('congressman', 'male', 'representative');
add('gov governor', null, 'governor');
add('president', null, 'president');
add('mayor', null, 'mayor');
add('chancellor', null, 'chancellor');
add('secretary', null, 'secretary');
add('minister', null, 'minister');
add('premier', null, 'premier');
add('chairman', 'male', 'chairman');
add('chairwoman', 'female', 'chairwoman');
add('chair', null, 'chair');
add('coach', null, 'coach');
add('speaker', null, 'speaker');
add('ambassador', null, 'ambassador');
add('commissioner', null, 'commissioner');
add('headteacher', null, 'headteacher');
add('leader', null, 'leader');
add('sheriff', null, 'sheriff');

/** The title that a lower-case word without its full stop is, or undefined. */
export function titleOf(word: string): Title | undefined {
  return TABLE.get(word);
}

/** Titles that are put before a surname only as a matter of courtesy or rank: what follows is surely a person. */
const BEFORE_SURNAMES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount cllr councillor coun ald rev revd reverend ' +
    'fr canon sgt pc dc ds di dci insp supt capt captain maj major col colonel gen sen senator rep gov det'
  ).split(' '),
);

/** Whether a capitalised word after this title must be a person's name. */
export function isPersonalTitle(word: string): boolean {
  return BEFORE_SURNAMES.has(word);
}

/** Titles that stand for a rank by which their bearer may be taken up: "the sergeant". */
const LONG_TITLES = new Map(
  [
    'sgt sergeant',
    'pc constable',
    'insp inspector',
    'di detective',
    'dci detective',
    'dc detective',
    'ds detective',
    'det detective',
    'supt superintendent',
    'capt captain',
    'maj major',
    'lt lieutenant',
    'col colonel',
    'gen general',
    'adm admiral',
    'cmdr commander',
    'cpl corporal',
  ].flatMap((pair): [string, string][] => {
    const [short = '', long = ''] = pair.split(' ');
    return [
      [short, long],
      [long, long],
    ];
  }),
);

/** The rank that a lower-case title tells, written out; undefined for other titles. */
export function longTitle(word: string): string | undefined {
  return LONG_TITLES.get(word);
}

/** "Mrs Justice Poole", "Lord Justice Poole": a judge who is never called by a forename. */
export const isOfHighCourt = ({
  titles,
  words,
}: {
  readonly titles: readonly string[];
  readonly words: readonly string[];
}): boolean =>
  words.length === 1 && titles.at(-1) === 'justice' && /^(?:mr|mrs|ms|lord|lady)$/u.test(titles.at(-2) ?? '');

/** Letters after a name: not part of it, though "MP" tells a role. */
const POST_NOMINALS = new Set(
  'mp mps msp mep ms mla td kc qc obe mbe cbe kbe dbe bem gm gc vc cb kcb dcb ch om mvo cvo lvo qpm kpm qfsm kfsm dsc dso mc rd phd dphil esq jp dl frs fba frse frcs frcp frcgp ba bsc ma msc mba jnr snr'.split(
    ' ',
  ),
);

/** Whether the printed word is a set of letters after a name. */
export function isPostNominal(word: string): boolean {
  return (
    POST_NOMINALS.has(word.toLowerCase()) && /\p{Lu}.*\p{Lu}|^Jnr$|^Snr$|^Esq$|^PhD$|^DPhil$|^BSc$|^MSc$/u.test(word)
  );
}

/** Whether the lower-case word tells father from son. */
export function isGeneration(word: string): boolean {
  return /^(?:jr|sr|junior|senior|ii|iii|iv)$/u.test(word);
}

/** Whether the lower-case title is a peer's or a knight's. */
export function isPeerage(word: string): boolean {
  return /^(?:lord|lady|baron|baroness|viscount|dame|sir)$/u.test(word);
}

/** Whether the lower-case title says more than courtesy. */
export function isOfRank(word: string): boolean {
  return isPeerage(word) || (titleOf(word)?.role ?? null) !== null;
}

/** Whether two lower-case titles can be those of one person: "Baroness" and "Lady", "Cllr" and "Councillor". */
export function areSameRank(a: string, b: string): boolean {
  if (a === b || (isPeerage(a) && isPeerage(b))) return true;
  const role = titleOf(a)?.role ?? null;
  return role !== null && role === titleOf(b)?.role;
}
