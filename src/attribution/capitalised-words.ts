const words = (list: string) => new Set(list.split(/\s+/u));

/** Words that make a capitalised run the name of a body, a place, a work or a day and not of a person. */
const NOT_OF_PEOPLE = words(
  `academy act action administration agency airlines airport alliance america american amendment army assembly associates association
  authority avenue award awards bank bay beach bill board book borough bridge britain british brothers bureau business cabinet
  campaign caucus centre center central chamber charity church cinema city clinic club coalition college commission committee commons
  commonwealth community company conference confederation congress constabulary constitution convention corporation corp council counties county
  court courts crescent crown daily debate deal democrats department depot development district division drive east easter echo economic
  education election enterprise europe european executive express family farm federal federation festival field fire first
  force forces forest forum foundation framework friends fund gallery games gardens gazette general georgia globe government green group guardian guild hall
  health herald heath heights high highway highways hill home homes hospital hotel house housing inc independent infirmary initiative inn institute
  institution international island islands journal junction kingdom labour lake land lane league liberal library limited live local
  lodge lords ltd magazine mail market media memorial men ministry mirror mission monday motors motorway mountain museum music national nations
  network new news newspaper nhs north northern observer office order organisation organization palace parade parents park parliament
  partners partnership party patrol plan plc police policy post press primary prison programme project public radio rail railway
  record records region register relief report republic republicans residents resort review ridge river road room rovers royal rule russia russian
  safety saturday school schools science sea section senate series service services shop show social society solutions south southern square
  staff stadium standard star state states station store street strategy studio studios summit sun sunday super supreme
  surgery survey systems task team telegraph television temple terrace theatre theater thursday times today tower town towers township
  trade transport treasury trial tribune trust tuesday union united unity university upper valley village villages voters wales war water way
  wednesday week west western white women wood woods works world xi yard youth zone january february march
  july august september october november december christmas spring summer autumn winter
  middle dear breaking
  zoo cathedral minster castle roofing builders building properties estates engineering logistics foods brewery pub racecourse
  athletic albion wanderers harriers aid consulting consultants solicitors architects insurance finance energy gas electric telecom
  broadband bus buses coaches taxis pharmacy bakery dental veterinary nursery playgroup pool leisure arena marina quay wharf docks
  estate mews circus priory chapel mosque synagogue care healthcare hospice rescue ambulance cricket rugby football netball golf
  ferries trains railways airways lines networks utilities cruises markets supermarkets diocese
  cc fc afc rfc utd marathon trophy parkrun weekly argus chronicle courier advertiser`,
);
/** Party, country and rank words that stand before a name without being part of it. */
const BEFORE_NAMES = words(
  `conservative tory labour liberal democrat democratic republican gop green reform independent plaid snp ukip ukip lib dem
  us u.s. u.s uk british american scottish welsh irish english european french german canadian russian ex former then acting
  deputy vice interim shadow junior senior assistant chief prime first home foreign health education transport defence defense
  attorney state house senate majority minority city county town parish borough district council national party campaign
  dj enter meet ceo cfo coo cto ag vp ambassador senators representatives congressmen governors presidents ministers professors mps detectives mayors
  minister secretary leader opposition whip executive officer police crime press communications staff`,
);
/** Words that are capitalised only because a sentence or headline begins with them. */
const FUNCTION_WORDS = words(
  `a about above according across additionally after afterwards again against all almost along already also although always amid among an and
  another any anyone around as asked at away back because before behind being below besides between beyond both but by can
  cancel could despite did do does doing don't during each earlier either else even eventually ever every everyone everything except
  far few finally following for from further furthermore get give given go good had has have having he her here hers herself
  him himself his hours how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself just last late later
  least less let like likewise look made make many may maybe me meanwhile more moreover most much must my myself near nearly
  neither never nevertheless next no nobody none nonetheless nor not nothing now of off often oh on once one only onto or other others
  our ours out outside over own perhaps please put quite rather read really recently responding said same say says see seen several shall
  she should similarly since so some somebody someone something sometimes soon speaking still such than that that's the their them
  then there therefore these they this those though three through throughout thus to together told too toward towards two
  under unless unlike until up upon us use very was we well were what whatever what's when whenever where whereas whether which
  while who whoever whole whom whose why will with within without would writing yes yesterday yet you you're your yours asking
  added concluded continued explained replied insisted warned argued noted recalled joked wrote stated told declared tweeted
  called calling adding both four five six seven eight nine ten today tonight tomorrow thanks thank`,
);

/** Whether a lower-case word marks a capitalised run as something other than a person's name. */
export function isNotOfPeople(word: string): boolean {
  return NOT_OF_PEOPLE.has(word);
}

/** Whether a lower-case word can stand capitalised before a name: "Labour", "Deputy", "Campaign". */
export function standsBeforeNames(word: string): boolean {
  return BEFORE_NAMES.has(word);
}

/** Whether a lower-case word is a grammatical one, never a name by itself. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

const PARTICLES = words('de la le du da di del della der den van von ter bin ibn ap al el');

/** Lower-case words inside names: "de", "van", "bin". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
