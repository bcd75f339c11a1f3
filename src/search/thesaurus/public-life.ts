/**
 * Words of British public life that are often used for each other, a group a line. Compiled for this program from general
 * knowledge of the language; a word may stand in several groups. A verb with its particle is joined by a hyphen: "step-down".
 */
export const GROUPS = `
child children kid kids youngster youngsters pupil pupils
teenager teenagers teen teens youth youths adolescent adolescents
baby babies infant infants newborn newborns toddler toddlers
mother mothers mum mums
father fathers dad dads
parent parents carer carers guardian guardians
family families household households
pensioner pensioners elderly older retired senior seniors
resident residents villager villagers locals neighbour neighbours householder householders
citizen citizens public taxpayer taxpayers ratepayer ratepayers
voter voters electorate elector electors constituent constituents
disabled disability disabilities handicapped
worker workers staff employee employees workforce personnel
job jobs post posts employment vacancy vacancies
redundancy redundancies layoffs sacked dismissed
boss bosses manager managers chief chiefs executive executives director directors head
leader leaders head heads leads led
chair chairman chairwoman chairperson chaired
member members councillor councillors cllr
mp mps parliamentarian parliamentarians backbencher backbenchers
minister ministers secretary
government ministers whitehall westminster
parliament commons house lords
council councils authority authorities
spokesperson spokesman spokeswoman
expert experts specialist specialists professional professionals
campaigner campaigners activist activists protester protesters demonstrator demonstrators
opponent opponents objector objectors critic critics
supporter supporters backer backers
company companies firm firms business businesses operator operators
developer developers builder builders
shop shops store stores retailer retailers
teacher teachers headteacher headteachers
school schools academy academies
student students learner learners undergraduate undergraduates
university universities
exam exams examination examinations test tests assessment assessments
doctor doctors gp gps surgeon surgeons physician physicians clinician clinicians medic medics consultant consultants
nurse nurses midwife midwives
hospital hospitals infirmary
surgery surgeries clinic clinics practice
patient patients
illness illnesses disease diseases sickness ill sick unwell
ambulance ambulances paramedic paramedics
police officers constabulary constable constables
crime crimes offence offences offending
fine fines penalty penalties fined
accident accidents collision collisions crash crashes crashed
hurt injured injury injuries wounded casualties casualty
dead death deaths died die killed fatal fatalities drowned
fire blaze blazes
flood floods flooding flooded inundated
sewage wastewater effluent
pollution pollute polluted polluting contamination contaminated
rubbish waste litter refuse
tree trees woodland woods
animal animals wildlife
climate warming carbon emissions
river stream brook
house houses home homes housing dwelling dwellings property properties
flat flats apartment apartments
homeless homelessness evicted displaced
landlord landlords
rent rents rental
road roads street streets lane lanes highway highways
car cars vehicle vehicles driver drivers motorist motorists
bicycle bicycles bike bikes cycle cycling cyclist cyclists
bus buses coach coaches
train trains rail railway railways
lorry lorries truck trucks hgv hgvs
journey journeys trip trips travel travelling commute
congestion traffic jams queues
parking park
pavement pavements footpath footpaths
speed speeding
money funding funds fund cash finance finances financial
funding investment invest investing invested grant grants
cost costs costing price prices expense expenses expensive
pay paid pays payment payments
salary salaries wage wages pay earn earns earnings
budget budgets spending spend spent
cut cuts cutting reduce reduced reduction reductions axe axed axing slashed savings
save saved saves saving savings
debt debts deficit deficits shortfall borrowing loan loans
bankrupt bankruptcy insolvent insolvency
tax taxes taxation levy
bill bills charge charges fee fees
subsidy subsidies subsidise subsidised
profit profits dividend dividends bonus bonuses
benefit benefits welfare
poverty poor deprived deprivation hardship
expensive costly unaffordable
cheap cheaper affordable
rise rises rising rose increase increases increased increasing grow growing growth higher hike soar soared soaring
fall falls falling fell drop drops dropped decline declined declining decrease decreased
delay delays delayed wait waits waiting backlog backlogs late postponed
start starts started begin begins began beginning launch launched commence commenced
end ends ended ending finish finished stop stopped conclude concluded expire
close closes closed closing closure closures shut shuts shutting
open opens opened opening
build builds built building construct constructed construction erect
repair repairs repaired repairing mend mended fix fixed fixing
improve improved improving improvement improvements better enhance enhanced
worsen worse worsening deteriorate deteriorated deteriorating deterioration
change changes changed changing reform reforms reformed overhaul transform transformed transforming transformation
replace replaced replacing replacement
remove removed removal scrap scrapped scrapping withdraw withdrawn withdrawing withdrawal abolish abolished
move moved moving relocate relocated relocation transfer transferred
choose chose chosen select selected pick picked
buy bought buying purchase purchased purchasing
sell sold selling sale sales
give gave given provide provided providing provision supply supplied deliver delivered delivering delivery
receive received get obtain obtained
help helps helped helping support supports supported supporting assist assisted assistance aid
protect protected protecting protection safeguard safeguarded safeguarding
allow allowed permit permitted permission approve approved approval
ban bans banned banning prohibit prohibited prohibition outlaw outlawed forbid forbidden
refuse refused refusal reject rejected rejection decline declined deny denied
require required requirement requirements mandatory compulsory obligatory
plan plans planned proposal proposals proposed scheme schemes
policy policies strategy strategies
law laws legislation legislative act bill statute
rule rules regulation regulations
regulator regulators watchdog watchdogs inspectorate ofsted
inspection inspections inspector inspectors inspect inspected
report reports reported review reviews study studies
investigation investigations investigate investigated investigating inquiry inquiries probe
decision decisions decide decided ruling verdict
vote votes voted voting ballot ballots poll polls
election elections elected
referendum plebiscite
consultation consultations consult consulted
petition petitions
sign signed signatures signature signatories
letter letters wrote written correspondence
email emails
meeting meetings gathering
debate debates discussion discussions
evidence testimony witness witnesses
agreement agreements agree agreed deal deals
disagree disagreed disagreement oppose opposed opposes opposition against object objected objection objections
agree agreed support supported back backs backed backing favour
praise praised welcome welcomed applaud applauded
criticise criticised criticism critical condemn condemned slam slammed blast blasted attacked
blame blamed blames accuse accused accusing accusation accusations allege alleged allegation allegations
warn warned warning warnings caution cautioned
worry worries worried worrying concern concerns concerned fear fears feared afraid anxious anxiety
angry anger angered fury furious outrage outraged upset
unhappy dissatisfied dissatisfaction disappointed disappointment dismay dismayed frustrated frustration
happy pleased satisfied glad delighted
confident confidence optimistic optimism hopeful hope hopes
sorry apologise apologised apology apologies regret regretted
promise promises promised pledge pledges pledged commit committed commitment commitments vow vowed
urge urged urges ask asked request requested call called calls demand demanded demands appeal appealed plea
recommend recommended recommendation recommendations advise advised advice suggest suggested
insist insisted stress stressed emphasise emphasised
admit admitted acknowledge acknowledged concede conceded
announce announced announcement reveal revealed disclose disclosed
highlight highlighted raise raised point pointed flag flagged
problem problems issue issues difficulty difficulties challenge challenges trouble
crisis crises emergency emergencies disaster
shortage shortages lack lacks lacking shortfall insufficient
need needs needed demand demands
cause causes caused reason reasons
risk risks danger dangers dangerous hazard hazards hazardous unsafe
safe safety safely secure security
enough sufficient adequate adequately
big large huge massive enormous significant substantial considerable
small little tiny minor
fast quick quickly rapid rapidly swift swiftly
important vital crucial essential key
terrible awful appalling shocking dreadful disgraceful lamentable
unfair unjust unequal inequality
success successful succeed succeeded achievement achievements
fail failed failing failure failures
skill skills expertise experience
training trained train
result results outcome outcomes
quality standard standards
place places site sites location locations venue
town towns city cities village villages
country countryside rural nation national
area areas region regions district districts
date day deadline deadlines timetable
annual annually yearly
attend attended attendance present
absent absence unable
speak spoke speech
church chapel parish
insurance insurer insurers insured adjuster adjusters
energy electricity gas power heating
internet online web website broadband digital
newspaper newspapers press media
war conflict fighting
immigrant immigrants migrant migrants immigration refugee refugees asylum
covid coronavirus pandemic virus
vaccine vaccines vaccination vaccinations jab jabs
mental psychological emotional wellbeing
drug drugs medicine medicines medication
alcohol drinking drink
food meals meal hunger hungry
resign resigns resigned resigning resignation quit quits quitting step-down stand-down
hire hires hired hiring recruit recruits recruited recruiting recruitment employ employed employing appoint appointed take-on bring-in
sack sacks sacked sacking fire fired dismiss dismissed dismissal lay-off
binman binmen refuse waste bins bin rubbish
threat threats threaten threatens threatened threatening
suspend suspended suspension exclude excluded exclusion expel expelled kick-out
demolish demolished demolition knock-down pull-down take-down tear-down bulldoze bulldozed
delay delayed postpone postponed put-off hold-up
reject rejected turn-down throw-out
reduce reduced cut-back scale-back
establish established found founded set-up create created creation
close closed shut-down
fix fixed repair repaired sort-out
reply replied hit-back
withdraw withdrew withdrawn pull-out back-out
return returns returned returning come-back go-back
repay repaid pay-back give-back return returned
evict evicted eviction evictions kick-out
founder founders founded started
win wins won winning victory beat beaten
lose loses lost losing defeat defeated
fight fights fought fighting battle battled battling battles struggle struggled
tribunal tribunals appeal appeals
jail jailed prison imprisoned custody behind-bars
convict convicted conviction guilty
steal stole stolen theft thief burglary burgled robbed robbery
con conned fraud fraudster scam scammed swindle swindled trick tricked
kill killed murder murdered manslaughter
assault assaulted attack attacked
arrest arrested detain detained
victim victims
husband husbands wife wives spouse partner partners couple
brother brothers sister sisters sibling siblings
grandmother grandma gran nan granny grandfather grandad grandpa grandparents
marry married marriage wedding
funeral funerals buried burial
autistic autism neurodivergent
wheelchair wheelchairs disabled disability
uniform uniforms blazer
gym leisure sports
pool pools swimming baths
pitch pitches ground grounds field fields recreation rec
playground playgrounds playpark park
pub pubs bar tavern inn
restaurant restaurants cafe takeaway chippy
supermarket supermarkets
factory factories plant works
farm farms farmer farmers farmland farming agricultural
dog dogs puppy
cat cats kitten
horse horses pony
bird birds
bat bats pipistrelle pipistrelles
bee bees hive hives
fish fishing angler anglers
score scored scores goal goals scoreline
player players striker goalkeeper
prize prizes award awards trophy won
refund refunds compensation reimburse reimbursed
fine fined penalty ticket
toll tolls charge charges
fare fares ticket tickets
pension pensions
loan loans borrowed borrow
donate donated donation donations fundraise fundraising fundraiser raised
charity charities
volunteer volunteers volunteering
strike strikes striking walkout industrial
contract contracts contractor contractors firm
tender tenders procurement
mast masts antenna
noise noisy loud
smell smells stench odour stink
pothole potholes road resurfacing resurface
bridge bridges
roundabout junction junctions crossing crossings
cyclepath cycleway cycleways
scooter scooters
electric ev
airport airports flight flights runway
boat boats ferry ferries
storm storms gale gales hurricane
snow ice icy gritting grit gritters
heatwave heat hot
drought dry hosepipe
leak leaks leaked leaking
burst bursts
explosion explode exploded blast
collapse collapsed
rescue rescued saved hero
search searched hunt
dangerous unsafe risky
lie lies lied lying dishonest mislead misled misleading
secret secrecy confidential
rude offensive abusive abuse abused
racist racism racial
sexist sexism harassment harassed
bully bullied bullying bullies
anger angry rage furious
cry cried tears tearful upset weep wept
laugh laughed joke joked funny
thank thanked thanks grateful gratitude
brave courage courageous heroic
ill sick poorly unwell
doctor surgeon consultant
dentist dentists dental
appointment appointments
mask masks
scan scans
neighbour neighbours next-door
wall walls fence fences
roof roofs
garden gardens
basement cellar
extension annexe annex
tower towers block blocks highrise
greenbelt green-belt countryside
field meadow meadows
hedge hedges hedgerow hedgerows
cemetery graveyard churchyard
vicar vicars priest rector clergy
mosque temple synagogue
statue statues monument memorial plaque
museum museums gallery
theatre theatres cinema
festival festivals fair carnival
video videos footage clip
camera cameras cctv
computer computers laptop laptops tablet
app apps
hacker hackers hacked cyber
facebook twitter tweet tweeted post posted instagram
reporter reporters journalist journalists
mayor mayoress
seat seats constituency constituencies ward
majority margin
conservative conservatives tory tories
liberal lib
chairman chair chaired
clerk secretary
treasurer finance
audit audits auditor auditors
reserves savings
lawyer lawyers solicitor solicitors barrister barristers legal
sue sued suing lawsuit
soldier soldiers army military troops veteran veterans
quit quits quitting leave leaves leaving left departed departure walk-out
oust ousted removed sacked
row rows dispute disputes clash clashes spat wrangle argument feud
backlash outcry anger
cheap cheaper inexpensive bargain
dear dearer expensive pricier costly price
cost costs costing priced worth
worth value valued valuation
afford affordable unaffordable
owe owes owed owing debt debts arrears
pocket pockets money
bust bankrupt insolvent collapse collapsed administration
shrink shrank shrunk reduce reduced smaller scaled
enlarge enlarged expand expanded expanding expansion bigger larger extend extended extension
double doubled doubling twice
halve halved half
percentage percent cent proportion share
maximum limit cap capped capacity
height tall high
length long
width wide
distance far miles
speed mph fast
weight heavy weigh weighed weighs
birth births born baby babies maternity delivered
maternity midwife midwives midwifery
pregnant pregnancy expecting
toilet toilets loo loos lavatory
kitchen canteen
lunch lunches dinner dinners meal meals
breakfast breakfasts
pram pushchair buggy
pavement path kerb
crossing zebra pelican crossings
lollipop patrol
lamp lamps lamppost lampposts streetlight streetlights lighting
alley alleyway passage
shut lock locked
mobile phone phones smartphone smartphones handset handsets
phone telephone rang call called
website site online
wifi broadband internet signal
password login
grade grades graded rating ratings rated judged judgement judgment
inadequate failing poor
outstanding excellent
headteacher headmaster headmistress principal head
governor governors trustee trustees
assistant assistants ta tas
pupil pupils student students schoolchild schoolchildren
classroom classrooms class classes lesson lessons
curriculum syllabus subject subjects
nursery nurseries preschool playgroup childcare creche
college colleges sixth-form
homeschool homeschooling home-educate homeschooled
truancy truant absence absences attendance unauthorised
attend attended attendance
catchment admissions admission
send sen special
speech therapist therapists therapy
psychologist psychologists psychology psych psychs
counsellor counsellors counselling therapist therapists
asthma inhaler breathing
heart cardiac
cancer tumour tumours oncology
stroke strokes
diabetes diabetic insulin
dementia alzheimer
sepsis infection infected infections
wound wounds injury injuries
surgery operation operations operate operated
ward wards bed beds
casualty emergency
discharge discharged home
diagnose diagnosed diagnosis
symptom symptoms
treatment treated treat cure
prescription prescriptions chemist pharmacy pharmacies pharmacist
optician opticians
carer carers care
hospice hospices palliative
inquest inquests coroner coroners
court courts magistrates tribunal trial
judge judges sentenced sentencing recorder
sentence sentenced sentences jailed
prosecutor prosecution prosecuting prosecuted prosecute
defendant accused
plead pleaded guilty
suspect suspects suspected
burglar burglars thief thieves robber robbers raider raiders
vandal vandals vandalism vandalised graffiti damage damaged
yob yobs antisocial hooligan hooligans
knife knives stabbing stabbed blade
gun guns firearm firearms shot shooting
dealer dealers dealing
patrol patrols patrolling
cop cops police officer officers pc sergeant
firefighter firefighters fireman firemen crew crews
lifeboat rnli coastguard
beach beaches seafront coast shore seaside
harbour harbours port quay marina docks
pier jetty
cliff cliffs erosion
lake reservoir pond
canal canals towpath
dam dams weir
tide tidal
wave waves
rain rainfall downpour wet
wind winds windy
turbine turbines windfarm
solar panels
nuclear reactor
battery batteries
pylon pylons grid
quarry quarries mine mines mining
landfill tip dump dumped dumping flytipping
incinerator burn burning burner
recycle recycling recycled
plastic plastics packaging
toxic poisonous poison poisoned
dust fumes air
damp mould mouldy
roof ceiling
window windows glass
door doors gate gates
stairs steps staircase
shed garage outbuilding
barn barns
cottage cottages bungalow bungalows
mansion manor hall
estate estates
plot plots land parcel
field fields land
allotment allotments plot plots
garden gardening
lawn grass mow mowing mown
weeds weed knotweed
tree oak felled fell felling chopped
hedgehog hedgehogs
fox foxes
badger badgers
newt newts
otter otters beaver beavers
swan swans duck ducks geese goose
nest nests nesting
insect insects
cow cows cattle herd dairy
sheep lamb lambs flock
pig pigs
chicken chickens hen hens poultry
crop crops harvest harvested
tractor tractors combine
digger diggers excavator
crane cranes scaffold scaffolding
tanker tankers
van vans
cab cabs taxi taxis
minibus minibuses
tram trams
station stations platform
timetable timetables schedule
route routes service services
passenger passengers commuter commuters traveller travellers
driver drivers drive drove driven driving
licence licences license
crash hit struck
pedestrian pedestrians walker walkers
walk walks walked walking
run runs ran running operate operates operated operating manage managed
own owns owned owner owners owning belongs belonged
rent rented renting let lease leases leased
tenant tenants renter renters tenancy
landowner landowners
neighbourhood estate community
newcomer newcomers incomer incomers
tourist tourists tourism visitor visitors holidaymaker holidaymakers
visit visits visited visiting
hotel hotels
caravan caravans campsite camping
swim swims swam swimmer swimmers swimming
football footballer footballers soccer
cricket cricketer cricketers
coach coaches trainer manager
captain skipper
referee ref
match matches game games fixture fixtures
draw drew drawn
goalless nil
champion champions title cup
medal medals gold
race races racing
band bands music musician musicians gig concert concerts
singer singers choir sing sang singing song songs
actor actors actress cast play
painting paintings artist artists art
mural murals
book books novel author
film films movie movies
photo photos photograph photographs picture pictures
newsletter leaflet leaflets flyer
banner banners placard placards sign signs
march marched marches marchers rally rallied demonstration demonstrations protest protests
chant chanted shouted
clap clapped applause
silence silent
letter wrote
complain complains complained complaint complaints grievance
compliment praise
sum-up summarise
mistake mistakes error errors blunder blunders wrong
false untrue wrong
doubt doubts doubted sceptical
betray betrayed betrayal let-down
neglect neglected
hide hid hidden conceal concealed cover-up
talk spoke chat
lend borrowed
hand-over gave
hand-out distribute distributed
break broke broken smashed smash
crack cracks cracked
block blocks blocked blockage
stuck trapped
escape escaped
hurt harm harmed
suffer suffered suffering
struggle struggling
cope coping manage
starve starving hungry
cold freezing
warm heat
dark darkness
clean cleaned cleaning cleaner cleaners
dirty filthy filth
empty vacant derelict disused abandoned
busy crowded
quiet peaceful
lonely loneliness isolated isolation
proud pride
ashamed shame shameful embarrassed embarrassing
scared frightened terrified scary frightening afraid
shocked shock stunned
sad heartbroken heartbreaking devastated devastating grief
sleep slept sleeping sleepless
tired exhausted exhausting
stress stressed stressful
mad crazy insane madness
stupid foolish daft
brilliant fantastic wonderful amazing
beautiful lovely
ugly eyesore
historic heritage listed
brother sibling
son sons boy
daughter daughters girl
lad lads boy boys
girl girls
twin twins
uncle aunt nephew niece cousin
widow widower
fiance fiancee engaged
girlfriend boyfriend partner
pal mate mates friend friends
colleague colleagues co-worker
nickname nicknamed
former ex previous predecessor
successor replacement
deputy vice
shadow opposition
candidate candidates nominee nominees
coalition pact
leaflet campaign
manifesto pledge
survey surveyed surveys questionnaire
leak leaked
motion motions
amendment amendments
committee panel
merge merged merger merging combine combined amalgamate
county shire
borough district
headquarters offices hq
office offices
branch branches
warehouse warehouses depot
market markets stall stalls trader traders
baker bakery bakers
butcher butchers
hairdresser hairdressers barber
florist flowers
cafe cafe tearoom coffee
landlord licensee publican
brewery beer
bookie betting gambling casino
cash atm
bank banks banking
post-office postal postmaster postmistress
stamp stamps
parcel parcels
library libraries librarian librarians
borrow lend loan
hub centre
youth-club youth
scout scouts guides
cadet cadets
church vicar parish
bishop bishops diocese
imam mosque muslim
rabbi synagogue jewish
pray prayed prayer prayers worship
christmas festive nativity
firework fireworks bonfire
parade procession
fete fair
raffle tombola
auction auctioned
appeal fundraiser
sponsor sponsored sponsorship
grant lottery
wage living
rota shift shifts
holiday holidays leave
apprentice apprentices apprenticeship apprenticeships
trainee trainees
negotiation negotiations negotiate talks
opening reopen reopened reopens reopening open
closed closing
permit permits
speeding cameras
barrier barriers bollard bollards
hump humps
dualling widening widened
gas leak
sewer sewers drain drains drainage
tap taps water
meter meters
boiler boilers heating
insulation insulated
smoke alarm
crematorium cremation
grave graves headstone headstones gravestone
bench benches seat seats
clock clocks
bell bells
flag flags
`;

/** Names of counties and their customary short forms: the same place. */
export const COUNTIES = `
hertfordshire herts
bedfordshire beds
buckinghamshire bucks
cambridgeshire cambs
northamptonshire northants
oxfordshire oxon
hampshire hants
wiltshire wilts
lancashire lancs
lincolnshire lincs
nottinghamshire notts
staffordshire staffs
leicestershire leics
gloucestershire glos
worcestershire worcs
berkshire berks
shropshire salop shrops
yorkshire yorks
middlesex middx
warwickshire warks
derbyshire derbys
`;
