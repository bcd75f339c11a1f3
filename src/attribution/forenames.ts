import { BORNE_BY_MEN, BORNE_BY_WOMEN } from './forename-genders.ts';
import type { Gender } from './gender.ts';
import { MORE_OF_EITHER, MORE_OF_MEN, MORE_OF_WOMEN } from './more-forenames.ts';

const list = (names: string) => names.split(/\s+/u);

const MALE = list(
  `chidi emeka nnamdi kwame kofi kwabena yaw kojo femi tunde babatunde olu segun obinna chukwuma ikenna
  hamid khalil karim rashad mahmood mehmood naeem shahid zahid javed iqbal aziz tahir yasin younis   jagdish dilip harish nitin pradeep sunil rohan
  nikhil rajiv wojciech grzegorz jakub janusz jerzy kacper krystian leszek lukasz maciej mariusz
  miroslaw pawel przemek rafal slawomir stanislaw szymon wieslaw zbigniew andrei bogdan costel florin ionut mihai
  nicolae radu vasile siarl sion gwyn gwynfor ieuan ifan iolo islwyn llyr llywelyn meirion meurig osian owain tegid
  tomos tudur aled alun dafydd dewi elfed emlyn emrys eifion elwyn glyndwr hywel alasdair donnchadh eachann fearghas
  murdo ruairidh ruaridh seumas tavish torquil cathal ciaran cillian conall cormac daithi darragh diarmuid donal
  eoghan eoin fergal fiachra fintan lorcan micheal naoise oisin padraig pearse ruairi seamus tadhg pieter willem joost
  jens lars henrik bjorn oleksandr volodymyr andriy mykola matteo francesco gilles yves guillaume leopold lambert
  lemuel ambrose augustus bartholomew clement crispin digby ferdinand fitzroy godfrey jarvis jasper lancelot montague
  mortimer mungo octavius peregrine quintin rollo tarquin wilfrid
  jonty ged kev baz trev nige gaz shaun deano reg wilf syd rafe piers ivor ivo cuthbert horatio lionel sidney alastair rhodri huw gethin iestyn
  aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan alastair albert alec alexander alfie alfred ali alistair
  allan allen alvin amir amit anand andre andrew andrzej andy angus anil anthony antonio archie arjun arnold arthur arun asif
  barnaby barry bart basil ben benedict benjamin bernard bernie bert bilal bill billy bob bobby boris brad bradley brandon brendan
  brett brian bruce bryan byron caleb calum calvin cameron carl carlos cecil cedric chad charles charlie chester chris
  christopher chuck clarence clark clifford clive colin colm conor conrad craig curtis cyril damian damien dan daniel danny
  darren darryl dave david dean declan dennis derek desmond dev dick diego dominic don donald dougie douglas duncan dwight
  dylan eamon earl ed eddie edgar edmund eduardo edward edwin elias elijah elliot elliott emmanuel eric ernest ethan eugene evan
  ewan faisal farooq felix fergus fernando finlay floyd francis francisco frank fraser fred freddie frederick gareth gary gavin
  gene geoff geoffrey george gerald gerard gerry gideon giles glen glenn gordon graeme graham grant greg gregory guy hamish
  hamza harold harry harvey hassan hector henry herbert howard hugh hugo humphrey hussein huw iain ian ibrahim imran irfan isaac
  ismail ivan ivor jack jacob jaime jake jamal james jamie jan jared jason javier jay jed jeff jeffrey jeremy jerome jerry
  jesus jim jimmy joe joel joey john johnny jon jonathan jordi jorge jose joseph josh joshua juan julian julio justin kamal karl keir
  keith kelvin ken kenneth kenny kevin khalid kieran kit krish kumar kurt kyle lance larry laurence lawrence lee len leo leon
  leonard leroy les leslie lewis liam lionel lloyd louis lucas luigi luis luke magnus malcolm malik manuel marco marcus mario mark
  marshall martin marvin mateusz matt matthew maurice max maxwell mehmet mel michael michal miguel mike miles milo mitch mo
  mohamed mohammad mohammed moses muhammad murray mustafa nathan nathaniel naveed neil nelson neville niall nick nicholas nicolas
  nigel noah noel norman oliver ollie omar oscar osman owen pablo paddy patrick paul pavel pedro percy perry pete peter
  phil philip phillip pierre piotr prakash quentin rafael raj rajesh ralph ramesh randy rashid raul ravi ray raymond reg
  reginald reuben rhys ricardo richard rick ricky rob robbie robert roberto robin rod roderick rodney roger roland ron ronald
  ronan ronnie rory ross roy rufus rupert russell ryan saeed saif sajid salman sanjay scott sean sebastian seth shane shaun
  sid sidney silas simon solomon spencer stan stanley stefan stephen steve steven stewart stuart suresh sylvester tariq ted terence
  terry theo theodore thomas tim timothy toby todd tom tomasz tommy tony travis trevor tristan tyler usman vernon victor vijay
  vikram vince vincent viktor vladimir wallace walter warren wayne wesley wilfred will william winston yusuf zac zach zachary
  alejandro alessandro alexei alfonso alfredo anders andreas anton antoine arturo arun ashok benny bernardo brent bret bryce burt
  carlo chase christoph christophe clint clyde cody cole curt cyrus dale damon darius davis deepak denny dexter diego dmitri dominik drake
  eamonn eli emanuel emil emilio enrique erik ernie esteban fabio federico felipe fidel filippo fraser fredrik gabriel garrett garth gavin
  geraint gerhard giovanni giuseppe glyn grover gus gustavo gwilym hank hans hari henri horace howell huey hubert idris igor ira
  isaiah jacques jeremiah jermaine jerome jimmie joaquin jock johan johann jonah jonas josef judah jules jurgen kareem kirk klaus konrad
  krzysztof lachlan lamar leonardo levi lech lindsey lloyd logan lorenzo lukas lyndon mack marc marcel marcin marek marlon marty mason mathieu
  mauricio mehdi melvin merlin mikhail milan miroslav monty morris nadeem narendra nate ned nicola nikita nikolai noam olaf olivier
  ollie omari orlando orville otto ozzie paolo pascal pierce pranav rahul ramon randall rani reece reggie rene rex rhodri rishi robbie robby
  rocco rodrigo rolf ronny roman rudy russ sadiq sal salvador santiago sergei sergio shaquille sherman simeon stefano steffan sven tarik terrence
  thaddeus thierry tobias tomas trent troy tudor ulrich umar vaughan vijay vince vito vivek wade warwick wilbur wilson xavier yannis yasser yuri zack zane`,
);
const FEMALE = list(
  `adaeze amara ngozi chioma ifeoma chiamaka folake funmilayo yewande bukola titilayo ama abena akosua efua
  esi adwoa khadija nusrat rukhsana shazia shabnam samina saima sadia rabia nasreen farzana fozia rubina tahira zahra
  zubaida aaliyah meena rekha usha lata   jyoti hema ila leela meenakshi nirmala pooja pushpa radhika ritu sapna seema shanti smita sushma vandana
  beata bozena danuta dorota elzbieta ewa grazyna halina iwona izabela jadwiga jolanta justyna kinga krystyna magda
  marzena renata urszula wioletta zofia aleksandra oksana olena iryna nataliya ludmila angharad anwen bethan branwen
  carys ceinwen delyth dilys efa eleri elin enfys ffion gwenda gwenllian heledd llinos lleucu lowri mared mari meinir
  menna morwenna myfanwy nia rhian sioned sian tegan tegwen ailsa catriona fenella fionnuala ishbel iona
  kirsteen mairi marsaili mhairi seonaid aine aisling aoife bronagh caoimhe clodagh eimear eithne fidelma grainne
  mairead nuala oonagh orla orlaith roisin saoirse sorcha araminta augusta clementine cressida drusilla euphemia
  hermione lavinia leticia marguerite philomena prunella sapphire theodora thomasina venetia
  birgit ingeborg annika sanne femke giulia ludovica celine delphine mathilde sandrine solange
  cath bev shaz babs dot edie florrie gwen win jeannette cordelia philippa rosalind imogen keeley noreen doreen hettie nesta olwen mair eirlys rhona morag
  abigail ada adele agnes aisha alana alexa alexandra alice alicia alison allison alma amanda amber amelia amina amy ana
  anastasia andrea angela angelina anita anjali ann anna annabel anne annette annie antonia anya april arabella asha audrey ava ayesha
  barbara beatrice becky belinda bernadette bertha beryl beth bethany betty beverley beverly bianca bonnie brenda briana bridget
  bronwen caitlin camilla cara carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia
  charlene charlotte chelsea cherie cheryl chloe christina christine cindy claire clara clare claudia colleen connie constance
  cora corinne courtney crystal cynthia daisy danielle daphne dawn deborah debbie debra deirdre delia denise diana diane donna doreen
  doris dorothy edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen ellie eloise elsie emily emma
  erica erin esme esther ethel eva eve evelyn faith farah fatima felicity fiona flora florence frances francesca freya gabriella gail
  gemma georgia georgina geraldine gillian gina gladys glenda gloria grace greta gwen gwyneth hannah harriet hazel heather heidi
  helen helena henrietta hilary hillary holly hope ida imogen ingrid irene iris isabel isabella isla isobel ivy jacqueline jacqui
  jade jan jane janet janice jasmine jean jeanette jemima jen jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie
  josephine joy joyce judith judy julia julie juliet june justine karen karin kate katherine kathleen kathryn kathy katie katrina
  katy kay kayleigh keira kelly keri kerry kim kimberly kirsten kirsty kristen laila lara laura lauren layla leah leanne leila lena
  lesley lily linda lindsay lisa liz liza lois lola lorna lorraine lottie louisa louise lucia lucy lydia lynda lynette lynn lynne
  mabel madeleine madeline maeve maggie mandy margaret margot maria marian marie marilyn marina marion marjorie marlene martha
  mary maryam matilda maud maureen mavis maxine megan meghan melanie melissa mercedes meera mia michelle mildred millie mina minnie
  miranda miriam moira molly mona monica muriel nadia nadine nancy naomi natalie natasha neha nell nichola nicola nicole nina nora
  norah noreen norma olga olive olivia pam pamela patience patricia patty paula pauline pearl peggy penelope penny petra philippa
  phoebe phyllis pippa polly poppy priscilla priti priya rachael rachel raquel rebecca rhona rhoda rita roberta rosa rosalind
  rosamund rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina saira sally samantha sandra sara sarah saskia selina serena shabana
  shannon sharon sheila shirley shona siobhan sofia sonia sophia sophie stacey stella stephanie sue susan susannah suzanne suzy
  sybil sylvia tabitha tamara tamsin tania tanya tara tasha teresa tessa thelma theresa tina tracey tracy trudy uma una ursula
  valerie vanessa vera verity veronica victoria viola violet virginia vivian vivien wanda wendy winifred yasmin yvette yvonne zara
  zoe adriana agata agnieszka aileen alessandra alina alisha alyssa anika anneliese antoinette arlene astrid azadeh barb bea bernice blanche
  britney camille candace carlotta carmela catalina catrin ceri charmaine chiara christa ciara cora cristina daniela dee deanna
  deepa delores diane dina dolores eilidh elisa elspeth emilia eunice fay fern fernanda fran frankie gabriela gaynor germaine ginny giovanna
  greer gretchen gwendolyn hattie hetty ilana ilona ines irina isha ivanka jacinda jana jasmin jeannie jeni joelle johanna jolene joni juanita julianna
  julianne kamala karina karla kasia katarzyna katia katya kavita keeley kendra kiera kirstie kristin kristina lakshmi lana latoya lauri leonora letitia liliana
  lidia lilian lillian lilly loretta lori lorena luciana luisa lyn madison magdalena maisie malala malgorzata manuela mara marcia margarita mariam
  mariana marisa marissa marta maura melania melinda melody michaela michele minerva monika nadiya natalia nerys nessa niamh nikki nina
  noelle odette ottilie padma paige pansy parveen paulette perpetua phyllida pia prudence rachelle ramona rania raquel regina renee rhiannon ria rina rosalie
  rosanna rosie roxana sade safiya saffron salma sana sangeeta savannah shakira shamima sheryl shreya sienna sinead siobhain sofie stacie sunita susana
  svetlana tammy tatiana tessa tiffany tricia trish ulla valentina vicki vicky viktoria wilma winnie xenia yolanda yuliya yvonne zainab zelda zsuzsanna zuzanna`,
);
/** Borne by men and women alike, so they show that a name is a person's and nothing else. */
const EITHER = list(
  `oluwaseun ayo uche abimbola kiran krishna harjit baljit gurdeep hardeep jagdeep surinder manjinder rajinder
  devinder sukhjit harpreet manpreet kamaljit jaswinder kulwinder parminder ravinder satinder sukhwinder temitope tolu ranjit amarjit daljit kuldeep mandeep navdeep sandeep
  alex ali ash aubrey bailey billie blair bobbie brook cameron casey charlie chris dale dana darcy devon drew eden ellis ely
  corey finley francis frankie georgie glenys harley hayden hilary jackie jamie jan jess jo jocelyn jodie jordan jules kelly
  kerry kim kit kris lee lesley leslie lindsay logan lou max mel morgan nat nicky parker pat peyton quinn reese riley robin rowan
  sam sandy sasha shannon shelby sidney stacy taylor terry toni tracy val vivian wes dwayne`,
);

const OF_WOMEN = [...FEMALE, ...list(MORE_OF_WOMEN.trim())];
const OF_MEN = [...MALE, ...list(MORE_OF_MEN.trim())];
const FEMALE_NAMES = new Set(OF_WOMEN);
const MALE_NAMES = new Set(OF_MEN);
// A name of both lists tells nothing.
const BY_FORENAME = new Map<string, Gender | null>([
  ...OF_MEN.map((name): [string, Gender | null] => [name, FEMALE_NAMES.has(name) ? null : 'male']),
  ...OF_WOMEN.map((name): [string, Gender | null] => [name, MALE_NAMES.has(name) ? null : 'female']),
  ...[...EITHER, ...list(MORE_OF_EITHER.trim())].map((name): [string, Gender | null] => [name, null]),
]);

const ACCENT = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Without accents, which few words have. */
const plain = (word: string) => (BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(ACCENT, '') : word);

/** Whether the lower-case word is a common English, British, Irish or immigrant forename. */
export function isForename(word: string): boolean {
  const name = plain(word);
  return BY_FORENAME.has(name) || (name.includes('-') && BY_FORENAME.has(name.split('-', 1)[0] ?? ''));
}

const BY_RARER_FORENAME = new Map<string, Gender>([
  ...list(BORNE_BY_MEN.trim()).map((name): [string, Gender] => [name, 'male']),
  ...list(BORNE_BY_WOMEN.trim()).map((name): [string, Gender] => [name, 'female']),
]);

/** Whether the lower-case word is a forename at all, of those too that are words, places and surnames as well. */
export function canBeForename(word: string): boolean {
  return isForename(word) || BY_RARER_FORENAME.has(plain(word));
}

/** The gender of one word of a forename; undefined where the word is not known, null where it is borne by both. */
function genderOfPart(word: string): Gender | null | undefined {
  const known = BY_FORENAME.get(word);
  return known === undefined ? BY_RARER_FORENAME.get(word) : known;
}

/** The gender that a lower-case forename tells, or null. Of "Jean-Claude", whose parts differ, the last part tells it. */
export function genderOfForename(word: string): Gender | null {
  const name = plain(word);
  const whole = genderOfPart(name);
  if (whole !== undefined || !name.includes('-')) return whole ?? null;
  const known = name.split('-').map(genderOfPart);
  return known.findLast((gender) => gender !== undefined && gender !== null) ?? null;
}
