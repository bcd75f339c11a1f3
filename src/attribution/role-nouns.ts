import type { Gender } from './gender.ts';

const words = (list: string) => list.split(/\s+/u);

/** Nouns for offices, trades and kinships: what a person can be called instead of by name. */
const NEUTRAL = words(
  `activist actor adviser advisor agent aide alderman ally ambassador analyst anchor architect artist assistant associate attorney aunt author
  baker banker barrister billionaire bishop blogger boss broadcaster builder businessperson butcher campaigner candidate canon captain
  carer caretaker chair chairperson challenger champion chancellor chef chief clerk coach colleague colonel columnist comedian
  commander commentator commissioner congressperson constable consultant contender co-founder co-chair co-leader co-ordinator
  coordinator coroner correspondent councillor counsel counsellor critic curator dad dean defendant delegate democrat deputy designer detective developer
  director doctor donor driver economist editor employee employer engineer ex-minister executive expert farmer father fellow
  fighter filmmaker firefighter foreman founder frontrunner front-runner gardener general governor gp graduate grandfather
  grandmother grandparent guest headmaster headmistress head headteacher helper historian homeowner host hopeful husband imam independent inspector
  instructor journalist judge justice landlord lawmaker lawyer leader lecturer lieutenant local magistrate manager mayor md
  mep mechanic member midwife millionaire minister mla mogul mother motorist mp msp mum musician negotiator neighbour nominee nurse officer
  official operator opponent organiser organizer owner parent parliamentarian partner pastor paramedic passenger patient peer pensioner physician physicist pilot
  planner player poet police politician pollster postmaster premier president presenter priest principal producer professor
  prosecutor psychologist publican publisher pupil rabbi rector referee reporter representative republican researcher resident
  retiree reverend runner scholar scientist secretary senator sergeant shopkeeper shopper singer socialist solicitor specialist
  speaker spokesperson statistician strategist student superintendent supervisor supporter surgeon surveyor survivor teacher
  teenager tenant therapist trader treasurer trustee tutor tycoon veteran vet vicar victim visitor volunteer warden whistleblower
  witness worker writer youngster lead operative surrogate nan grandad sister brother son daughter wife widow widower uncle
  cousin nephew niece boy girl man woman lady gentleman friend pal mate flatmate housemate classmate roommate girlfriend boyfriend fiance fiancé fiancee
  fiancée twin sibling relative stepson stepdaughter stepfather stepmother grandson granddaughter godfather godmother godson goddaughter gran granny
  granddad grandma grandpa auntie bride groom newlywed toddler teen predecessor successor rival counterpart companion
  skipper striker midfielder defender goalkeeper winger batsman batter footballer cricketer golfer cyclist jockey
   athlete swimmer referee umpire linesman gaffer physio proposer petitioner creator inventor
  churchwarden verger sexton curate deacon archdeacon chaplain organist chorister choirmaster nun missionary
  accountant actuary apprentice archaeologist auctioneer barman barmaid bartender beekeeper bookseller bricklayer busker
  cabbie cashier cleaner composer conductor conservationist conservator courier craftswoman crofter curator
  dancer decorator dentist dietitian diplomat docker drummer dustman ecologist electrician entertainer
  environmentalist ferryman fisherman fishmonger fitter florist gamekeeper geologist glazier greengrocer grocer groundsman
  guitarist hairdresser handyman harbourmaster harbour-master hotelier housekeeper illustrator intern janitor jeweller joiner juror labourer
  landowner leaseholder librarian lifeboatman lifeguard locksmith machinist mathematician mayoress mechanic meteorologist
  milkman musher naturalist newsagent novelist novice optician optometrist osteopath patron pharmacist philanthropist
  philosopher photographer physiotherapist pianist playwright plumber postwoman printer prisoner proprietor psychiatrist
  publicist rapper receptionist registrar roofer sailor saleswoman saxophonist sculptor seamstress secretary-general
  seller showman signalman signwriter songwriter soldier soprano tenor statesman stationmaster stonemason
  storyteller tattooist technician thatcher theologian translator trawlerman treasurer tutee typist undertaker
  waiter waitress watchmaker welder zookeeper zoologist headmistress
   veteran sergeant-major trooper admiral airman seaman
  attacker bystander onlooker burglar culprit complainant defendant plaintiff claimant appellant detainee fugitive gunman hostage inmate
  intruder robber suspect thief killer rapist fraudster hacker refugee migrant asylum-seeker evacuee squatter camper
  caller customer client diner drinker regular reveller spectator fan viewer listener reader commuter cyclist pedestrian
  protester protestor demonstrator heckler peeress viscountess countess duchess
      monarch premier taoiseach chairperson whip backbencher frontbencher
  ombudsman auditor adjudicator arbitrator mediator investigator interviewer interviewee quizmaster compere emcee
  jogger hiker rambler mountaineer angler gardener horticulturist beautician stylist barber masseur
  oncologist cardiologist radiologist anaesthetist dermatologist neurologist paediatrician pathologist
  radiographer phlebotomist matron podiatrist chiropodist counsellor superfan
  coxswain helm crewman crewmember fundraiser walker rower skater skier biker rider boater bellringer stallholder lodger
  convenor convener selector potter weaver knitter
  dissident firebrand guru pundit magnate loyalist backer insider staffer incumbent lobbyist ideologue provocateur stalwart
  evangelist televangelist financier industrialist celebrity
  sexagenarian septuagenarian octogenarian nonagenarian centenarian shepherd shepherdess
  hotelier restaurateur grandee stalwart tuner merchant
  maker grower winner breeder collector carer rescuer prizewinner hero heroine medallist debutant finder
  licensee nominee appointee substitute schoolboy schoolgirl steward rep childminder brewer trainer newcomer clinician
  sixth-former rebel biologist hygienist mother-to-be father-to-be head holder cleric clergyman medic academic keeper innkeeper`,
);
/** Endings that make a noun for a person of any first part: "shopkeeper", "granddaughter", "campanologist". */
const PERSON_ENDINGS =
  /\p{L}{3,}(?:-?(?:daughter|mother|father|brother|sister|parent|keeper|hand|master|maker|holder|owner|warden|mistress|worker|seller|teacher|leader|fighter|writer|player|manager|director|officer|champion|woman|(?<!^(?:ger|nor|hu|ro|otto|talis|cai|sha))man)|ologist|ographer|ician|-in-law|-in-chief)$/u;
/** The shortest word that has such an ending: "farmhand" and the like. */
const SHORTEST = 7;
/** The last two letters of those endings, each pair made one number. */
const LAST_LETTERS = new Set(words('er nt en ss or on an st aw ef nd').map(lastLetters));
const MALE = words(
  `dad father grandfather grandad headmaster husband uncle nephew brother son man boy gentleman boyfriend fiance fiancé stepson stepfather grandson godfather godson granddad grandpa groom barman
  batsman linesman dustman ferryman fisherman groundsman handyman lifeboatman milkman showman signalman trawlerman airman seaman gunman
        chairman councilman congressman
  spokesman clergyman businessman salesman postman fireman policeman alderman statesman craftsman foreman landlord widower assemblyman
  schoolboy
  father-of-one father-of-two father-of-three father-of-four father-of-five dad-of-one dad-of-two dad-of-three dad-of-four`,
);
const FEMALE = words(
  `mum mother grandmother nan headmistress wife aunt niece sister daughter woman girl lady girlfriend fiancee fiancée stepdaughter stepmother granddaughter godmother goddaughter gran granny
  grandma auntie bride barmaid waitress seamstress mayoress saleswoman postwoman peeress viscountess countess duchess matron nun chairwoman councilwoman congresswoman
  spokeswoman businesswoman policewoman landlady widow assemblywoman actress
  schoolgirl
  mother-of-one mother-of-two mother-of-three mother-of-four mother-of-five mum-of-one mum-of-two mum-of-three mum-of-four`,
);

const ROLE_NOUNS = new Set([...NEUTRAL, ...MALE, ...FEMALE]);
const GENDERS = new Map<string, Gender>([
  ...MALE.map((word): [string, Gender] => [word, 'male']),
  ...FEMALE.map((word): [string, Gender] => [word, 'female']),
]);

function lastLetters(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

const RANKED = /^(?:ex|vice|co|deputy)-\p{L}+$/u;

/** Whether the lower-case word is a singular noun for a person. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  if (word.includes('-')) {
    if (RANKED.test(word) || word.endsWith('-year-old')) return true;
    if (ROLE_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))) return true;
  }
  // The length and the last letters alone rule nearly every word out.
  return word.length >= SHORTEST && LAST_LETTERS.has(lastLetters(word)) && PERSON_ENDINGS.test(word);
}

/** The gender that a noun for a person tells, or null. */
export function genderOfRole(word: string): Gender | null {
  return GENDERS.get(word) ?? null;
}

/** Nouns that a firm or a body can be as well as a person: "the developer, Example Energy, said". */
const OF_BODIES =
  /^(?:developer|landowner|owner|co-owner|operator|contractor|subcontractor|builder|supplier|provider|retailer|manufacturer|landlord|organiser|organizer|promoter|insurer|employer|applicant|client|lender|investor|shareholder|regulator|watchdog|broadcaster|publisher|franchisee|housebuilder|rival|sponsor|partner|bidder|buyer|purchaser|seller|vendor|maker|brewer|caterer|freeholder|leaseholder)$/u;

/** Whether the lower-case noun leaves open whether a person or a body bears the name beside it. */
export function mayBeBody(word: string): boolean {
  return OF_BODIES.test(word);
}

/** Nouns that speak for a body and are never taken up as one known person. */
export function isSpokesperson(word: string): boolean {
  return /^(?:spokes(?:man|woman|person)|official|source|insider|witness|aide)$/u.test(word);
}

const SAME = new Map<string, string>(
  [
    'councillor cllr coun',
    'mp parliamentarian',
    'headteacher headmaster headmistress',
    'mother mum mom',
    'father dad',
    'chair chairman chairwoman chairperson',
    'doctor physician',
    'vicar rector reverend priest',
    'representative congressman congresswoman',
    'peer lord baroness',
    'businessman businesswoman tycoon mogul',
    'captain skipper',
    'candidate hopeful contender nominee',
    'grandmother gran granny grandma nan',
    'grandfather granddad grandad grandpa',
    'manager gaffer',
    'protester protestor demonstrator',
    'goalkeeper keeper',
    'barrister counsel',
    'publican landlord landlady innkeeper licensee',
  ].flatMap((group) => {
    const [first = '', ...rest] = group.split(' ');
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** The word that stands for all words of one meaning: "mum" and "mother", "Cllr" and "councillor". */
export function canonicalRole(word: string): string {
  const plain = !word.includes('-of-')
    ? word
    : word.replace(/-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/u, '');
  return SAME.get(plain) ?? plain;
}

const AGENT_ENDINGS = /\p{L}{3,}(?:er|or|ist|ian|ant|ee)$/u;
/** Nouns in "-er", "-or" and the like for things and bodies. */
const THINGS =
  /(?:paper|letter|poster|order|number|cent(?:er|re)|matter|error|factor|tower|river|power|offer|answer|banner|flyer|counter|corner|mirror|motor|sector|colou?r|labou?r|humou?r|harbou?r|rumou?r|floor|door|cover|chapter|register|monitor|tracker|trailer|server|computer|summer|winter|weather|water|other|either|dinner|shelter|theater|border|disaster|chamber|meter|sticker|filter|folder|manor|tenor|horror|terror|honou?r|favou?r|behaviou?r|list|median|guardian|observer|examiner|inquirer|explorer|cluster|danger|prayer|pier|frontier|barrier|carrier|supplier|broadcaster|retailer|insurer|developer|lender|operator|provider|manufacturer|regulator|publisher|thriller|dossier|committee)$/u;

/** Whether the form of an unknown lower-case noun is that of one who does something: "whistle-blower", "trombonist". */
export function hasAgentForm(word: string): boolean {
  return AGENT_ENDINGS.test(word) && !THINGS.test(word);
}
