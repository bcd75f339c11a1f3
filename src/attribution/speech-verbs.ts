/**
 * How a verb takes its content: `say` a that-clause or a quotation, `tell` the same after an addressee, `object` a noun
 * phrase or an infinitive ("urged", "welcomed"), `name` an object and what it is said to be ("called it a disgrace").
 */
export type VerbClass = 'say' | 'tell' | 'object' | 'name';

/** One form of a verb that reports speech. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly form: 'past' | 'present' | 'base' | 'participle';
  /** Words of which one must follow: "called for", "pointed to". Empty where none is needed. */
  readonly particles: readonly string[];
  /** Whether the same form is a common noun ("claims", "report"), so that more evidence is needed. */
  readonly isNounToo: boolean;
}

const words = (list: string) => list.split(/\s+/u);

const SAY = words(
  `say add claim argue insist explain note suggest believe think admit acknowledge announce answer reply respond state
  declare assert allege affirm reiterate stress emphasise emphasize predict promise pledge vow complain lament joke quip recall
  remark observe comment write tweet post confirm concede contend maintain reveal report estimate conclude agree hope fear
  feel continue shout yell scream cry whisper mutter boast brag propose recommend repeat recount reflect wonder indicate imply
  testify swear caution counter retort muse opine reason gush beam enthuse sigh snap proclaim clarify disclose stipulate demand
  underline reckon fume rage quote chant exclaim hint signal speculate protest plead rule deny assume foresee caution warn deem
  theorize theorise interject accept realise realize read elaborate intone deadpan thunder bellow boom sneer scoff gloat vent summarise summarize
  apologise apologize email text message retweet anticipate surmise confess confide bark crack pronounce laugh groan mumble worry remember figure ponder contemplate jeer`,
);
const TELL = words('tell remind assure inform advise ask warn notify brief convince persuade');
const OBJECT = words(
  `urge criticise criticize praise welcome condemn highlight question dismiss defend reject back support thank hail slam blast
  attack mock denounce decry oppose endorse cite mention discuss raise outline detail express voice echo want favour favor
  challenge ridicule deride chide rebuke commend applaud celebrate portray request implore beg bemoan regret threaten refuse decline
  encourage invite lambast lambaste disparage question tout champion advocate stress underscore recite plan seek vent pan rip
  trash deplore rubbish fault credit congratulate salute honour suspect doubt prefer expect dispute refute rebut issue weigh reference
  assail invoke downplay scold herald coach recount remember pen`,
);
const NAME = words(
  'call describe label brand dub accuse blame deem term characterise characterize compare liken depict paint consider',
);
const WITH_PARTICLE: readonly [string, string][] = [
  ['point', 'to'],
  ['call', 'for on'],
  ['refer', 'to'],
  ['talk', 'about of'],
  ['speak', 'about of out'],
  ['push', 'for'],
  ['lobby', 'for'],
  ['appeal', 'for to'],
  ['object', 'to'],
  ['hit', 'out'],
  ['set', 'out'],
  ['lay', 'out'],
  ['rail', 'against'],
  ['lash', 'out'],
  ['shrug', 'off'],
  ['play', 'down'],
  ['talk', 'up'],
  ['argue', 'for against'],
  ['campaign', 'for against'],
  ['warn', 'of against about'],
  ['express', 'concern concerns'],
  ['grouse', 'that about to'],
  ['apologise', 'for'],
  ['apologize', 'for'],
  ['draw', 'attention'],
  ['put', 'it'],
  ['make', 'it clear'],
  ['complain', 'about of'],
  ['worry', 'about that'],
  ['sum', 'up'],
  ['look', 'forward'],
  ['take', 'issue aim'],
  ['raise', 'concerns questions fears'],
  ['pay', 'tribute'],
];
/** Those that also follow what was said: "“It leaks,” she pointed out". */
const SAY_WITH_PARTICLE: readonly (readonly [lemma: string, particles: string])[] = [
  ['point', 'out'],
  ['go', 'on'],
  ['fire', 'back'],
  ['hit', 'back'],
  ['chip', 'in'],
  ['chime', 'in'],
  ['call', 'out'],
  ['blurt', 'out'],
  ['shout', 'back'],
  ['email', 'back'],
  ['text', 'back'],
  ['message', 'back'],
  ['call', 'back'],
  ['shoot', 'back'],
];
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  shoot: ['shot'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  speak: ['spoke', 'spoken'],
  put: ['put'],
  set: ['set'],
  hit: ['hit'],
  lay: ['laid'],
  go: ['went', 'gone'],
  make: ['made'],
  draw: ['drew', 'drawn'],
  take: ['took', 'taken'],
  pay: ['paid'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought'],
  beg: ['begged'],
};
const DOUBLING = new Set(
  words('slam pen admit quip brag rebut plan refer chip sum pan rip rub snap set hit put dub beg'),
);
const NOUN_FORMS = new Set(
  words(
    `jeer jeers claim claims report reports note notes question questions state states comment comments post posts tweet tweets vow vows
    pledge pledges promise promises fear fears hope hopes reply replies answer answers estimate estimates demand demands boast
    cry cries joke jokes remark remarks request requests doubt plan plans attack attacks support back backs voice voices point points
    call calls brand brands label labels term terms name blame rule rules reason reasons challenge challenges credit
    credits welcome praise echo regret regrets fault faults issue issues express mention detail details outline talk talks appeal appeals
    suspect suspects feeling meaning reading writing saying read reads quote quotes signal signals counter address want wants
    favour favor honour salute chant chants rage hint hints limit make makes look looks push take takes pay
    protest protests vent pan rip trash rubbish charge charges texts text message messages email emails crack cracks laugh laughs worry worries figure figures reference references coach rail fire campaign play argue pen accept assume set put hit go lay draw reflect object objects
    planned planning continued continue wanted thought beam seek compare paint consider issue caution posting state`,
  ),
);

const VERBS = new Map<string, SpeechVerb[]>();

function addForms(lemma: string, verbClass: VerbClass, particles: readonly string[]): void {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const isConsonantY = /[^aeiou]y$/u.test(lemma);
  const [past, participle] = IRREGULAR[lemma] ?? [
    lemma.endsWith('e') ? `${lemma}d` : isConsonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
  ];
  const present = isConsonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|o)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const continuous = `${/[^eo]e$/u.test(lemma) ? lemma.slice(0, -1) : stem}ing`;
  const forms: [string, SpeechVerb['form']][] = [
    [past, 'past'],
    [present, 'present'],
    [lemma, 'base'],
    [continuous, 'participle'],
  ];
  if (participle !== undefined) forms.push([participle, 'past']);
  for (const [word, form] of forms) {
    const entry: SpeechVerb = { lemma, verbClass, form, particles, isNounToo: NOUN_FORMS.has(word) };
    const others = VERBS.get(word) ?? [];
    // "put" is its own past: the form that can stand behind "she" counts.
    if (others.some((other) => other.lemma === lemma && other.particles === particles)) continue;
    // Verbs with a particle come first: they are the more particular reading.
    VERBS.set(word, particles.length > 0 ? [entry, ...others] : [...others, entry]);
  }
}
for (const lemma of TELL) addForms(lemma, 'tell', []);
for (const lemma of SAY) addForms(lemma, 'say', []);
for (const lemma of NAME) addForms(lemma, 'name', []);
for (const lemma of OBJECT) addForms(lemma, 'object', []);
for (const [lemma, particles] of WITH_PARTICLE) addForms(lemma, 'object', particles.split(' '));
for (const [lemma, particles] of SAY_WITH_PARTICLE) addForms(lemma, 'say', particles.split(' '));

/** The speech verb that the lower-case word is a form of, `next` being the word behind it; undefined where it is none. */
export function speechVerb(word: string, next: string): SpeechVerb | undefined {
  const verbs = VERBS.get(word);
  if (verbs === undefined) return undefined;
  return verbs.find(({ particles }) => particles.length === 0 || particles.includes(next));
}

const PLAIN = new Set(
  words(
    `said says say told tells added adds asked asks explained explains wrote writes replied replies tweeted insisted insists warned warns argued argues continued responded responds recalled recalls joked commented remarked noted notes declared admitted admits`,
  ),
);

/** The few verbs that put speech and nothing else after or before a name. */
export function isPlainSpeech(word: string): boolean {
  return PLAIN.has(word);
}

const ATTITUDES = new Set(
  words(
    `confident concerned hopeful worried sure certain optimistic pessimistic adamant convinced clear proud pleased delighted
    disappointed angry furious critical sceptical skeptical grateful keen afraid unhappy saddened thrilled determined frustrated
    horrified appalled glad happy thankful supportive doubtful disgusted relieved excited shocked dismayed scathing insistent wary`,
  ),
);

/** Whether the lower-case adjective, after a form of "be" or "feel", reports what somebody thinks: "is confident that". */
export function isAttitude(word: string): boolean {
  return ATTITUDES.has(word);
}
