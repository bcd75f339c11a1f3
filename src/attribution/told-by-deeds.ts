/** Past forms and other words that tell a noun for a doer whose stem they do not share. */
const IRREGULAR: readonly (readonly [nouns: string, words: string])[] = [
  ['winner prizewinner champion medallist', 'won wins win winning prize award medal gold'],
  ['rescuer hero heroine lifesaver', 'rescue rescued saved pulled dragged jumped'],
  ['driver motorist', 'drove driven'],
  ['rider', 'rode ridden horse'],
  ['writer author novelist', 'wrote written novel book'],
  ['runner', 'run running marathon'],
  ['singer', 'sang sung'],
  ['swimmer', 'swam swum'],
  ['seller trader', 'sold stall'],
  ['buyer', 'bought'],
  ['finder', 'found'],
  ['teacher', 'taught'],
  ['keeper', 'kept'],
  ['grower', 'grew grown growing'],
  ['fighter', 'fought'],
  ['chef cook', 'cook cooked cooks cooking restaurant kitchen'],
  ['campaigner activist', 'campaign campaigns petition protest protested'],
  ['resident local villager', 'lives lived living'],
  ['student undergraduate', 'studies studied studying sixth-form sixth-former degree university'],
  ['homeowner householder', 'house home shed'],
  ['survivor', 'cancer'],
  ['bride groom newlywed', 'married wedding'],
  ['veteran soldier', 'army regiment served soldier'],
  ['owner proprietor', 'owns owned runs opened bought'],
  ['boss entrepreneur businessman businesswoman', 'runs founded'],
  ['fundraiser', 'raised raising raise'],
  ['cyclist', 'cycle cycled cycles cycling bike bicycle'],
  ['walker hiker rambler', 'walk walked walks walking'],
  ['fan supporter', 'support supports supported supporting'],
  ['traveller passenger', 'travel travelled travels travelling'],
  ['defendant', 'denies denied admitted charged accused pleaded'],
  ['player striker midfielder defender footballer', 'scored headed'],
  ['skipper captain', 'captained captains'],
  ['midwife', 'delivered midwifery'],
  ['ironmonger', 'hardware'],
  ['haulier', 'haulage lorries'],
  ['sailor mariner', 'seaman sailed sailing navy'],
  ['baker', 'bakery'],
  ['builder', 'building'],
  ['grocer greengrocer', 'grocery'],
  ['hairdresser', 'salon'],
  ['mechanic', 'garage'],
  ['imam', 'mosque'],
  ['crofter', 'croft crofts'],
  ['farmer', 'milks milked ewes herd'],
  ['rabbi', 'synagogue'],
  ['nurse', 'nursing nursed nurses'],
  ['engineer', 'engineering'],
  ['teenager schoolboy schoolgirl', 'gcses gcse a-levels'],
  ['student pupil sixth-former', 'sixth a-levels gcses'],
  ['coach', 'coaches coaching coached'],
  ['hotelier', 'hotel'],
  ['restaurateur', 'restaurant bistro'],
  ['stallholder', 'stall'],
];

const BY_NOUN = new Map<string, ReadonlySet<string>>();
for (const [nouns, words] of IRREGULAR)
  for (const noun of nouns.split(' ')) BY_NOUN.set(noun, new Set(words.split(' ')));

/** Letters of a stem that is too short to be looked for in all words, and how a verb must go on behind it. */
const SHORT_STEM = 3;
const SHORT_ENDING = 'ed';

/** The least letters by which a verb and its doer are taken for of one stem. */
const SHORTEST_STEM = 4;

/** Offices, and trades whose stems are in other words too: whoever managed to escape is no manager. */
const NOT_BY_STEM =
  /^(?:minister|officer|manager|director|commissioner|reporter|member|councillor|leader|editor|speaker|chancellor|governor|doctor|professor|partner|lawyer|customer|senator|treasurer|chair(?:man|woman)|spokes(?:man|woman)|solicitor|barrister|counsellor|inspector|inquirer|coroner|warden|owner|founder|registrar|assistant|consultant|accountant|attendant|politician|physician|librarian|guardian|civilian|artist|therapist|scientist|specialist|analyst|economist|activist|officer|engineer|pensioner|gentleman|policeman|policewoman|alderman|foreman|businessman|businesswoman|countryman|congressman|congresswoman|landowner|developer|insider|outsider|teenager|youngster|stranger|newcomer|widower|brother|father|mother|daughter|sister|actor|voter|maker|taker)$/u;

/** The stem of a noun for a doer: "detect" of "detectorist", "swim" of "swimmer", "row" of "rower"; null where the noun has not the form of one. */
function stemOf(noun: string): string | null {
  if (NOT_BY_STEM.test(noun)) return null;
  if (noun.endsWith('ee') && noun.length > SHORTEST_STEM) return noun;
  const stem = noun.replace(/(?:orist|er|or|ist|man|woman|eer|ant|ian)$/u, '');
  if (stem === noun) return null;
  const single = /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return single.length >= SHORT_STEM ? single : null;
}

/** "rowed" is of "row", "rowdy" is not, and "mining" may be any firm's. */
const isOfStem = (word: string, stem: string) =>
  word.startsWith(stem) && (stem.length >= SHORTEST_STEM || word.slice(stem.length) === SHORT_ENDING);

/**
 * Whether the lower-case words, which tell of somebody, tell that one to be such a doer: of whoever "found 131 coins while metal
 * detecting", "the detectorist"; of whoever "cooked for prime ministers", "the chef".
 */
export function isToldByDeeds(noun: string, words: Iterable<string>): boolean {
  const telling = BY_NOUN.get(noun);
  const stem = stemOf(noun);
  for (const word of words)
    if (telling?.has(word) === true || (stem !== null && word !== noun && isOfStem(word, stem))) return true;
  return false;
}
