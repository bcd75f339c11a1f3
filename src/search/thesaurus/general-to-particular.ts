/** General words of a question to the particular ones that answer it. In the form that `thesaurus.ts` reads. */
export const GENERAL_TO_PARTICULAR = `
ablaze alight > arson fire torched burned
abroad overseas > foreign holiday
abuse > assault neglect bullying grooming violence cruelty
academic > professor lecturer researcher university
access > ramp entrance
accident > crash collision fall fell struck overturned skidded
accommodation > hotel hostel flat bedsit hmo lodging bungalow shelter dormitory
accuse > allege claim
accused > alleged charged denied
achieve > success target won
action > measures steps plan taken
addict > heroin gambling alcohol dependency rehab recovery
admission entry > ticket free fee
adopt > foster children
adult > man woman
advantage > benefit gain edge
advert advertise > poster billboard leaflet marketing promote hoarding
advice > helpline guidance tips advised counselling
advice > urged should
affect > influence damage harm
affected > impact disruption hit suffer consequences
afford > cost price expensive unaffordable budget
afford > discount social shared subsidised rent
age > years
age old > years born birthday
agency > regulator
agree > support favour backed accept
aim goal > target objective purpose ambition hope
airport > runway flights passengers terminal
alive > survived breathing
allegation > claims denied
allergy allergic > nut anaphylactic peanut epipen hayfever
allowance > paid expenses councillors
allowed > must cannot prohibited
allowed > permission permitted banned approved
alternative > instead option replace substitute
alternative options > choice instead proposal
amount > total pounds number sum percent tonnes
ancient > roman medieval prehistoric saxon iron bronze
angry > disgusted appalled outcry backlash slammed
angry > furious fuming outraged incensed livid enraged irate infuriated seething
animal > bird swan owl seal dolphin whale snake tortoise lizard alpaca
animal > dog cat horse pony cow sheep pig goat rabbit deer
animal > fox badger hedgehog squirrel otter beaver hare mole stoat weasel
anniversary > years celebrate jubilee centenary
annoyed > irritated frustrated angry nuisance aggravated fed-up
answer > reply response said
antisocial > noise rowdy nuisance drinking intimidation vandalism swearing gangs
apologise apology > sorry regret
appeal > information witnesses police
appeal > judicial ombudsman inspectorate
appeal > overturn inspector court upheld dismissed challenge quashed
appeal > plea urged
appliance > fridge freezer cooker dishwasher kettle oven dryer microwave toaster washing
applied > application submitted
apply > application form deadline eligible register submit criteria website
appointed > role joins successor
archaeology > dig roman excavation remains pottery coins
architect > designed building
area > acres hectares square
area > district town ward neighbourhood
argue > dispute
argue argument > row dispute clash disagreement
arrested > custody questioned suspicion bailed charged detained handcuffed
arrive > came reached landed
arson > torched deliberate petrol blaze alight
art > painting sculpture drawing exhibition gallery mural portrait pottery
artist > painter sculptor photographer potter illustrator musician designer
ask > request question appeal
asylum > refugee hotel migrants
athlete > runner swimmer sprinter footballer cyclist boxer rower gymnast
athletics > sprint marathon hurdles javelin relay discus
attack > punched stabbed kicked beaten assaulted mauled bitten slashed headbutted
attend > guests audience crowd present
attendance crowd > spectators people hundreds thousands audience
attraction > museum zoo castle funfair aquarium gardens park
audience > crowd spectators
authorities > police council government officials agency
authority > council agency regulator trust
autopsy > postmortem pathologist
award > prize mbe honour medal winner recognised shortlisted
babysitter > childminder childcare nursery
back-down > relent concede reverse
backed-down > relented conceded reversed
backlog > waiting delays cases
bad > terrible awful inadequate
bag luggage > suitcase handbag rucksack holdall backpack purse
bail > released
bail-out > rescue loan subsidy
bailed-out > rescued loan subsidy
ban > prohibited outlawed forbidden restricted
band > brass guitarist drummer singer quartet orchestra
bankrupt bust > administration liquidation insolvent receivers creditors collapse
banned > disqualified barred
barrier > gate bollard fence
beach > sand shingle promenade dunes bathing lifeguard
beat-up > assaulted attacked punched
beaten-up > assaulted attacked punched
beautiful > scenic picturesque stunning
behaviour > rowdy disruptive antisocial discipline
belong > owned property
belongings possessions > clothes jewellery bag furniture photographs keepsakes
benefit advantage > boost improve gain jobs
benefits > allowance credit universal pension claimants pip
best > winner award rated outstanding finest
better > improved upgrade
bias > prejudice unfair
big > metres acres largest size
biggest > largest
bike > ebike motorcycle cyclist helmet saddle
bin > collection recycling fortnightly wheelie emptied
bird > gull seagull pigeon swan duck goose geese owl swift starling
bird > kestrel buzzard heron kite falcon peregrine puffin osprey robin sparrow
birthday > celebrated aged
bite bitten > dog attack snake
blackmail > extortion ransom
bleeding > blood wound tourniquet haemorrhage
blew-up > exploded explosion blast
blind > sight visually eyesight
blow-up > explode explosion detonate bomb blast
blown-up > exploded bomb blast demolished
boat > yacht dinghy canoe kayak barge trawler narrowboat ferry lifeboat vessel
body > corpse remains
bollard > barrier
bomb > explosive device grenade detonate shell ordnance unexploded
bone > skeleton skull rib fracture spine
book > author novel published biography
booking > reserve tickets appointment website
border > boundary frontier
bored > tedious dull monotonous
born > birth birthplace
boss > manager director owner executive chairman supervisor employer leader
bought buy > sold purchase acquired owner price
boundary > ward constituency border
boycott > refuse avoid protest shun
brave bravery > medal commendation hero courage
break-down > fault failure breakdown
break-in > burglary burglar forced intruder raid
break-up > split separate dispersed
breathalyser > alcohol limit
brexit > eu referendum
bribe > corruption backhander bung
bridge > footbridge viaduct flyover crossing
bring-back > reinstate restore reintroduce return revive
bring-in > introduce implement impose
broke > bankrupt insolvent debts penniless skint
broke-down > fault failure breakdown
broke-up > split separated dispersed
broken > fracture smashed snapped damaged plaster
broken-down > fault failure breakdown
brought-back > reinstated restored revived reintroduced
brought-in > introduced implemented imposed
budget > spending deficit savings
bug virus > norovirus flu infection outbreak vomiting sickness covid salmonella
build > construct erect plans homes developer
builder > developer contractor construction
building > cinema theatre pub chapel cottage office garage library shop bungalow
building > house church hall school mill barn hotel factory warehouse tower
built > constructed erected completed architect builder designed
bullet > ammunition cartridge pellet
bully > taunted teased intimidated harassment abuse
bump > hump speed
burgle > break-in raid intruder stolen jewellery ransacked
buried > cemetery grave funeral churchyard
burn > fire blaze flames scorched gutted
burn-down > gutted destroyed fire blaze
burned-down > gutted destroyed fire blaze
burnt-down > gutted destroyed fire blaze
burst > pipe main leak
bus > route fare operator timetable
business > company firm shop trader
cafe > coffee tearoom bistro
cake > sponge gateau bun scone tart bake
call-off > cancelled postponed abandoned
called-off > cancelled postponed abandoned
came-in > introduced implemented
camera > cctv surveillance speed
campaign > petition leaflets protest lobby rally fight
cancel > axed abandoned postponed scrapped
cancer > leukaemia tumour chemotherapy lymphoma breast bowel prostate melanoma radiotherapy
candidate > labour conservative green liberal independent
cannabis weed > marijuana skunk hydroponic
capacity > places seats maximum
car > hatchback saloon convertible
care > nursing carers residential social
career > job worked joined profession
carpark parking > multistorey tarmac bays
carry-on > continue remain
cash > notes coins money banknotes cheque
castle > fort keep fortress battlements moat
cat > feline kitten tabby moggy cattery
catch > arrest trap capture
cattle > cow bull calf calves bullock heifer bovine
caught > arrested detained cctv captured spotted
cause > because due fault blamed result triggered sparked
cause > fault failure leak faulty electrical neglect negligence
caused > triggered sparked blamed provoked result
celebrate > party anniversary birthday parade jubilee champagne feast
celebrity > star actor presenter singer footballer comedian broadcaster
century > hundred victorian
cereal grain > wheat barley oats maize corn rye
chain > retailer outlets branches stores
chance > likely odds risk opportunity
change > reform new amended replaced altered switch
changes > proposals reforms new alterations
charge-for > fee cost price
charity > hospice fund foundation trust
cheap > affordable discount free budget bargain
cheat > fraud conned duped scam tricked rigged
check > inspect monitor audit test
chemical > acid chlorine ammonia pesticide bleach
child > boy girl son daughter baby toddler pupil schoolboy schoolgirl
childcare > nursery childminder creche playgroup
childhood > grew-up born
choice > option alternative decision
choir > singers carols
chop-down > felled
chopped-down > felled
christian > church anglican catholic methodist baptist evangelical
chuck-out > evict expel
chucked-out > evicted expelled
church > chapel cathedral abbey minster methodist baptist steeple spire nave
cigarette > tobacco smoking smoker
cinema > film screen movie
city > urban
claim > alleged said
clean-up > remove litter tidy
cleaning > sweep scrub wash tidy
clear-up > clean remove
cleared > acquitted
clergy > vicar priest rector bishop reverend curate deacon archdeacon
climate > carbon emissions warming
closed > shut closure axed boarded ceased shutters
closing-down > closure liquidation
clothes > coat jacket shirt trousers dress hoodie jeans shoes hat skirt
clothes > jumper blazer gloves boots scarf trainers tracksuit socks
club > society members
club society > members committee
coast > beach shore cliff seaside pier harbour bay
cold > freezing frost temperatures chilly winter snow ice
collapse > fell crumbled caved subsidence sinkhole
colour > grey turquoise cream gold silver navy maroon beige
colour > painted shade
colour > red blue green yellow black white orange purple pink brown
come-in > introduced implemented
comedy > comedian standup humour
communicate contact > email phone letter call write telephone website
communication > letter email phone message newsletter radio
company > employer manufacturer operator supplier contractor
company > firm limited business plc
compare > ranked table league worst
compare comparison > than average higher lower national similar
compensation > payout damages pounds award settlement
complain > moaned angry upset frustrated
complain complaint > concern letter petition objection grievance ombudsman criticised unhappy
complete > finished opened
compost > garden food waste
computer > laptop tablet software
concerns > fears worries noise traffic parking safety
condition > critical stable serious
conference > delegates speakers summit seminar
confess > admitted pleaded guilty
confused > unclear bewildered puzzled baffled misunderstanding
consequence > result impact therefore
conservation > protect reserve wildlife heritage
consult > views survey questionnaire feedback residents comments
consultation > deadline responses exhibition
contract > tender awarded supplier
converted > flats hmo change
coroner > inquest conclusion
corrupt > bribery bribes misconduct fraud backhanders cronyism sleaze
cost > pounds million price fee bill estimated total
council > authority
country > nation abroad overseas
countryside > fields rural green
course > class training college diploma
court > magistrate judge jury trial hearing sentence crown defendant
covered-up > concealed hidden secrecy
craft > knitting pottery weaving sewing
crash > collided collision overturned skidded smash ploughed wreckage
crazy mad > ridiculous absurd nonsense
creature > snake seal whale spider insect fish bird mammal reptile amphibian
cremated > ashes crematorium funeral
crime > shoplifting mugging smuggling trafficking harassment blackmail kidnap bribery poaching hooliganism
crime offence > burglary theft robbery assault fraud murder arson vandalism rape stabbing
criminal > thief burglar robber murderer fraudster rapist arsonist offender gang
criticised > blasted slammed condemned lambasted branded
criticism criticise > slammed condemned blasted attacked accused hit-out
crook > fraudster thief conman criminal swindler
crop > wheat barley potatoes maize oats beet hops corn beans
crossing > ferry bridge
crossing > zebra pelican toucan pedestrian
crowd > hundreds thousands fans spectators
cruel > inhumane barbaric
cruelty cruel > neglect rspca starved beaten emaciated suffering mistreated
cull > shot badgers deer killed
currency > pound euro dollar sterling
customer > shopper consumer buyer
customers > shoppers diners
cut-back > reduced savings
cut-off > isolated stranded disconnected
cuts > reduced axed savings redundancies closure
cutting > reduce axe slash savings
cycle > lane path bike helmet
damage > smashed cracked broken wrecked vandalised dented
damp > mould condensation leaking
dance > ballet ballroom salsa morris disco waltz
danger risk > hazard threat unsafe warned injury death
dangerous > hazard risk accident unsafe treacherous deadly toxic perilous
dark > unlit lights night
data > breach privacy information
data > statistics figures
dead death > body fatal killed inquest postmortem coroner deceased
death > suicide accident cancer murder drowning misadventure
debate > motion speech argued
debt > owed million deficit loan arrears borrowing bankrupt
decide > vote committee cabinet meeting
decide decision > vote approved rejected ruling agreed verdict committee
decided > voted agreed ruled approved resolved opted
decrease > percent fell lower
delay > cause backlog shortage
delay > postponed later weeks schedule overdue
demand > need shortage waiting popular
demolition demolish > bulldozed flattened razed
dentist > teeth nhs patients
deny > rejected refuted dismissed disputed
department > ward maternity emergency radiology paediatric
depression > suicide anxiety mental counselling antidepressants
description > height build hair aged wearing slim
design > architect drawings plans
destroy > gut demolish wreck ruin
destroyed > gutted demolished wrecked ruined burned
detective > inspector sergeant cid
develop > homes plans housing build regeneration scheme site dwellings
device gadget > phone tablet laptop computer console smartwatch
die > drowned crushed electrocuted suffocated poisoned burned overdose strangled stabbed shot
die > killed fatal funeral deceased collapsed inquest passed-away
diet > weight vegetables healthy
difference > than whereas compared contrast unlike distinction
dig-up > excavate unearth exhume
dirty > filthy grime mess unhygienic litter
disability > wheelchair blind deaf autism paralysed amputee mobility
disadvantage drawback > problem concern cost loss downside
disagree > oppose against dispute rejected object
disappointed > gutted dismayed saddened frustrated let-down
disaster > flood fire crash explosion earthquake tragedy collapse
disciplinary > misconduct suspended hearing
discipline > detention exclusion suspended
discover discovery > found unearthed revealed dig
discrimination > racism sexism homophobia ageism prejudice
disease > infection outbreak epidemic virus bacteria contagious
disgrace > shameful appalling scandal
disgusted > appalled revolting vile sickened horrified
dislike > oppose hate objection unpopular criticise
disorder > autism adhd anorexia bipolar ocd dyslexia
disqualified > banned driving
distance > miles kilometres metres yards
diversion detour > route closed roadworks
divorce > split separated ex marriage
doctor > gp surgery surgeon consultant appointment
document > agenda file invoice receipt statement map treaty charter
document > letter report certificate licence deed passport contract memo
dog > canine pup leash muzzle kennel breed
dog > labrador spaniel terrier bulldog rottweiler staffie collie alsatian greyhound mastiff
donate > fund gift contribution raise appeal charity
door > entrance lock
drink > beer wine cider vodka lager whisky gin ale spirits
drink > tea coffee juice squash lemonade cola milk
drive > licence motorist
driver > licence banned disqualified
driver > motorist motorcyclist
dropped-out > withdrew quit
drown > river lake pool sea canal
drugs > cannabis cocaine heroin ketamine ecstasy spice amphetamine weed mdma
drugs > overdose narcotics substances
drunk > alcohol intoxicated breathalyser binge
dug-up > excavated unearthed exhumed
dumped > flytipping mattress sofa rubbish
duration > weeks months years
duty > responsibility obligation statutory
early > dawn
eat > restaurant cafe meal food
economy economic > growth recession inflation jobs
education > college university degree graduated
elderly > pensioner grandmother grandfather widow octogenarian
elected > won votes majority seat ballot
election > candidates votes polls turnout majority ballot swing constituency
eligible entitled > criteria qualify threshold
embarrassed > humiliated ashamed blushes
emergency > fire flood crash explosion evacuated rescue
emergency > police ambulance paramedics coastguard firefighters
emissions > carbon exhaust dioxide
employ > jobs staff recruit workers
employer > company firm factory business
empty > vacant unoccupied disused deserted
encampment > caravans tents travellers
end > abolish scrap axe cease
end > until finish complete expire deadline conclude
endangered > rare threatened species
enemy > invader
energy > electricity gas solar wind oil nuclear coal turbine heat
entertainer > singer comedian magician clown dancer
entertainment > music concert comedy theatre cinema disco circus bands
entrance > gate door doorway access
environment > wildlife habitat climate pollution carbon
epidemic outbreak > flu cholera measles virus covid smallpox cases
equality > discrimination gender rights disability
equipment > machinery tools kit gear apparatus instruments computers
escape > fled absconded freed jumped
ethnic > black asian white minority heritage
evacuated > fire bomb flood
event > festival concert fair parade carnival show fete exhibition gala ceremony
event > race march rally procession celebration
evidence > dna cctv fingerprints photos testimony
evidence > study figures survey data research statistics witness footage forensic
exam > gcse sats grades results
excited > thrilled eager enthusiastic delighted buzzing
excuse > reason blamed explanation claimed
exercise > gym walk run cycle swim yoga fitness jog pilates aerobics
exit > door
expected > forecast likely due predicted anticipated
expelled excluded > pupil banned behaviour
expenses > claimed allowances mileage hotel
expensive > cost price pricey
expert > professor scientist researcher academic engineer doctor historian analyst ecologist surveyor
explain explanation > because reason clarify
explosion > blast bomb gas blew
export import > trade goods customs
extension > loft conservatory storey
extinct > endangered rare species decline
eyesore > ugly derelict unsightly
factory > plant workers manufacturer works
failed > rejected unsuccessful collapsed
failing > inadequate ofsted poor
failure fail > collapse inadequate unsuccessful
fair > equal justice
fake > counterfeit forged bogus hoax
fall-down > collapse crumble
fall-off > fell plunged
fallen-down > collapsed crumbled
false untrue > misleading incorrect inaccurate fake
family > grandparents siblings relatives mum dad kin
family > mother father son daughter parents brother sister wife husband children
famous > celebrity star renowned known
fans > supporters crowd spectators
far > miles distance kilometres
fare > price
farming > crops cattle dairy wheat sheep
fast speed > mph
fault > blamed responsible liable error negligence failure
fault > faulty defect electrical
fault blame > responsible negligent cause accused
faulty > defective fault
favourite > popular best loved
fear > terror panic dread phobia anxiety
feeling emotion > anger sadness grief joy fear relief pride shock
fell-down > collapsed crumbled
fell-off > plunged fall
fence > railings barrier hedge
festival celebration > christmas easter diwali eid halloween hanukkah carnival harvest jubilee
field > meadow pasture acres crops
fight > brawl scuffle affray punch altercation fracas
fighting > battle war clashes
film > movie cinema crew scenes
find found > discovered spotted located uncovered unearthed
find-out > discover learn
finding > report concluded found
fine > pounds costs court penalty notice
finished > completed done concluded opened
fire > blaze flames smoke burned gutted arson firefighters alight
first > debut inaugural
fish > trout salmon pike carp eel cod mackerel roach
fitness > gym exercise yoga running classes
fix > repair replace upgrade maintenance mend
flight > plane airport cancelled airline
flooded > sandbags underwater submerged inundated deluge
floor > storey
flower > rose daffodil tulip bluebell poppy lily daisy snowdrop sunflower orchid
flu > influenza virus vaccine jab
food > bread meat cheese fish fruit vegetables milk eggs chips pie
food > cake pizza burger curry sandwich sausage bacon soup chocolate biscuits
foodbank > donations parcels tins
footage > cctv video dashcam
force > compulsory require
foreign > overseas abroad immigrant
foreigner > migrant immigrant refugee
form > application questionnaire
fortnight > two weeks
fortnightly > alternate
foster > carers children placement
found-out > discovered learnt revealed
founded > established began formed set-up
fraud > forged false scam fake deception dishonest laundering counterfeit embezzled
free > charge complimentary voucher nothing
frequency > hourly every daily
fruit > apple pear plum strawberry cherry raspberry orange banana grape blackberry
fuel > petrol diesel gas coal oil electricity hydrogen kerosene
full > capacity oversubscribed packed
funded > grant lottery donations investment sponsor subsidy
funded > paid financed raised subsidised backed sponsored
fundraise > marathon bake raffle appeal
fundraising > sponsored raffle charity marathon donations collection auction
funeral > buried cremated mourners coffin service wake church
funny > humorous hilarious amusing
furniture > sofa chair table bed wardrobe desk cupboard mattress bench sideboard
future > plans proposed expected forecast vision next
gain > won increase
gambling bet > casino bookmaker lottery odds slots
game > chess bingo darts football dominoes scrabble
gang > youths group thugs
garden > lawn plants flowers vegetables shed
gas > methane carbon leak fumes
gate > entrance barrier locked
gave-up > quit abandoned relinquished
ghost > haunted paranormal spooky
give-up > quit abandon relinquish surrender
go-down > fall decrease drop reduce
go-off > explode detonate
go-through > approved passed
go-up > rise increase
gone-down > fallen decreased dropped
gone-through > approved passed
gone-up > rose increased risen
goods > products cargo merchandise
government > minister whitehall parliament department treasury
graduate > degree university diploma
graffiti > spray paint daubed tags vandals
grandparent > grandmother grandfather nan grandad gran
grant > funding awarded lottery
green > environment eco sustainable carbon
greenbelt > countryside fields
grief grieving > mourn bereaved loss heartbroken tribute devastated
groceries > food milk bread supermarket shopping
grooming > sexual exploitation online indecent
group > club society association band gang team
grow > plant vegetables seeds crops
guest > speaker visitor invited
guilt remorse > regret sorry
guilty > convicted pleaded verdict admitted sentenced jury
gun > pistol rifle shotgun revolver handgun firearm airgun imitation ammunition
guy bloke > man gentleman
gym > fitness treadmill weights exercise workout
gypsy > traveller encampment caravans
habitat > wildlife nesting meadow woodland wetland
hacked > cyber data breach ransomware
hand-back > return refund
hand-in > submit petition surrender
handed-in > submitted surrendered petition
happened > collapsed attacked
happened > incident crash occurred accident struck died
happy > delighted thrilled pleased joy overjoyed ecstatic chuffed celebrate
harass > stalked abuse unwanted
harbour > port quay jetty marina dock moored
harvest > crop wheat
hat > cap helmet bonnet beanie
hate > dislike loathe detest despise hatred
hate > racist homophobic abuse prejudice discrimination antisemitic islamophobia
haunted > ghost
hazard > slip trip asbestos danger fire
head > headteacher principal
health > nhs hospital gp doctor medical clinic
heating > boiler radiator gas
heatwave drought > hosepipe temperatures reservoir dry
heavy weight > tonnes stone kilograms
height tall > feet metres storey
held-up > delayed robbed
helicopter > chopper aircraft coastguard
help > support advice donate aid assist volunteer helpline
helped > rescued supported assisted donated thanked
hero heroic > bravery rescue courage saved medal
hide > hidden concealed secret
highest > record most
highstreet > shops stores retail town
hired > appointed recruited
historic > listed heritage century ancient victorian medieval
history > century founded historian victorian heritage built dating archive
hit > punch slap struck collide kick
hoax > fake prank bogus
hobby > gardening fishing knitting collecting photography cycling
hold-up > delay robbery
holiday > abroad flight hotel caravan cruise
holiday > christmas easter august abroad
home > apartment dwelling caravan studio bedsit houseboat annexe lodge
homeless > rough sleeping hostel shelter tents evicted
homes housing > dwelling bungalows apartments
homework > coursework study
honour > mbe obe medal award knighthood cbe
hopeful > optimistic confident aim ambition
horse > pony mare foal stallion stable equestrian rider racehorse
hospital > airlifted admitted ambulance
hospital > ward patient infirmary nhs bed surgeon
hot heat > temperature heatwave sunshine scorching summer celsius sweltering
hot temperature > degrees celsius
hotel > rooms guesthouse inn lodge
house home > bungalow cottage terrace semi detached flat maisonette villa farmhouse mansion
hungry hunger > foodbank meals starving malnutrition
hunting > hounds foxes deer stags
hurt > injured wounded bruised broken burns fractured bleeding
hygiene > rating food stars cockroach mouse
ice icy > frozen gritting frost slippery freezing slip
id identification > passport licence card
identity identify > named
ill > sick symptoms diagnosed infection poorly vomiting fever
illegal > unauthorised unlicensed
illegal > unlawful prohibited banned offence breach
illness > stroke epilepsy dementia parkinson leukaemia sepsis bronchitis malaria cholera typhoid
illness condition > symptoms diagnosed infection virus syndrome disorder
illness disease > cancer flu measles pneumonia asthma diabetes arthritis meningitis tuberculosis norovirus
immigrant > refugee asylum migrant
impact effect > damage disruption consequences loss
important > vital essential key crucial priority
improve > upgrade better investment refurbish enhance
improvement > upgrade refurbishment better investment
incident > accident crash collision fire attack explosion assault stabbing robbery shooting
increase > percent rose higher
independence > referendum sovereignty
industry > factory manufacturing mining steel fishing farming shipbuilding
industry trade > textile pottery tourism construction
infection > mrsa sepsis bacteria norovirus outbreak legionella salmonella measles
inflation > prices percent rise
inform > notify letter told email notice
injured > hospital broken wounds fracture airlifted stretcher
injury > fracture wound burn bruise concussion broken laceration cut whiplash
injury hurt > leg arm neck skull spine ribs ankle
innocent > acquitted cleared denied exonerated
inquest > coroner verdict conclusion pathologist postmortem
inquiry investigation > findings report concluded public
insect bug > bee wasp moth butterfly hornet beetle ant ladybird mosquito
inspect > visited checked
inspection inspector > ofsted rating report cqc visit
instead > alternative replace
instrument > piano guitar violin trumpet drum flute organ cello saxophone clarinet
insult > abusive offensive slur
insurance > claim premium policy cover
interest > rate percent
internet > broadband fibre wifi outage
internet online > website facebook email broadband web
invented > inventor created designed patent
invest > million funding improvements
investigate > probe police inquiry
investigated > police probe inquiry
invite > guests welcome
island > isle ferry
issue concern > worry problem fear
jab > vaccine injection
jailed > years months sentence prison imprisoned custody
jam > queue congestion gridlock tailback standstill
jealous > envy
jewellery > necklace bracelet gold earrings brooch diamond pendant
jewish > synagogue rabbi kosher
job > plumber electrician carpenter builder cleaner driver nurse teacher cook clerk
job > vacancy role apprenticeship recruitment salary employment
job occupation profession > accountant solicitor engineer architect dentist surgeon pharmacist journalist librarian banker
jobless > unemployed benefits claimants
join > membership sign-up enrol member recruit
joke > farce ridiculous laughable
joke > prank humour hoax
judge > magistrate recorder sentencing justice
junction > roundabout crossroads
justice > court convicted
keep-on > continue
kicked-out > evicted expelled excluded
kid > boy girl teenager pupil toddler
kidnap > abducted hostage ransom snatched imprisonment
killed > stabbed shot crushed strangled drowned fatal struck
king queen > royal majesty monarch
knife > machete blade dagger zombie
knock-down > demolish demolition bulldoze
knocked-down > demolished struck demolition
laid-off > redundant
lake > reservoir pond mere loch lagoon
land > acres hectares field site plot greenfield farmland
landlord > eviction tenant rent repairs
landmark > tower castle clock church mill lighthouse bridge statue monument chimney
language > english french welsh german spanish polish urdu punjabi
language > translate interpreter bilingual
late > delayed overdue
latest > update new recent
law legal > act legislation bill statute
lawsuit > court damages claim
lawyer > solicitor barrister counsel
leader > mayor president chairman minister
leak > burst pipe seepage drip spill
leaked > disclosed confidential
learn learnt > taught lesson study class course
leave left > departed resigned quit
leave-out > exclude omit
leaving > farewell retiring departure
left-out > excluded omitted overlooked
legal > lawful permitted allowed
leisure > gym pool swimming
lesson > class taught course
let-off > acquitted cleared spared
liable > responsible compensation negligence
library > books loans readers
licence > driving points banned
licence > permit alcohol hours premises
lie > misled false untrue dishonest
lift > elevator stuck stairs
lights > signals lamps
likely > expected probably chance risk
limb > leg arm foot hand amputated
litter > rubbish bottles cans bags
livestock > cattle sheep cow pig lamb calf herd flock poultry goat
loan > borrowed repay interest lender
location > town site address
lock-up > jail imprison detain
locked-out > excluded barred
long > miles metres
long length > weeks months years
looking > search seek wanted appeal
lord > peer baron
loss > million deficit debt
lost lose > defeated beaten loss unseated ousted
lottery > jackpot ticket winner
loud > noise music decibels
love > adore passion enjoy favourite fond
lowest > record bottom
luck lucky > fortunate
lying > misleading false untrue dishonest
machine machinery > digger excavator tractor crane mower harvester drill bulldozer
made > produced built manufactured created
made-up > fabricated invented false
majority > percent most
make > produce manufacture build create
make-up > fabricate
man > father husband son boy grandfather gentleman bloke
manufacturer > factory made produced
many > number total
market > stalls traders farmers produce
marriage > wedding bride groom ceremony couple husband wife married
mast > antenna telecoms
material > brick stone concrete timber steel slate wood glass asbestos aluminium
meal > breakfast lunch dinner supper roast buffet banquet
measure > steps action plan
meat > beef lamb pork chicken bacon sausage ham turkey venison mutton
medal > mbe bronze silver gold bravery
media > newspaper radio television bbc press journalist
medic > doctor nurse paramedic surgeon
medicine > pharmacy chemist
medicine drug > tablets pills antibiotics prescription vaccine paracetamol insulin
meet met > gathered
meeting > agenda minutes chair quorum hustings summit
meeting > agm committee council forum session conference assembly hearing
member > joined subscription
memorial > plaque tribute bench remembrance cenotaph
mental > depression anxiety suicide psychiatric bipolar schizophrenia ptsd breakdown psychosis
merge merger > combined joined unitary
mess > litter rubbish debris
message > email text letter note tweet whatsapp
metal > steel iron copper aluminium brass bronze scrap zinc silver
military > army navy raf marines regiment troops barracks
millionaire > wealthy tycoon businessman fortune lottery
mine > pit colliery coal shaft quarry
miner > pit colliery coal
minister > secretary department government
minority > few percent
misconduct > dismissed gross breach disciplinary
miss-out > lose denied
missing > search disappeared appeal vanished sightings
missing lost > search disappeared vanished
mistake > apologised
mistake > error wrong blunder incorrect
money > funding donations grants sponsorship investment loan
money > pounds million thousand cash cost grant budget price
monument > statue memorial obelisk cenotaph plaque sculpture
mortgage > loan bank interest repayments lender
most > majority
motive > because revenge greed jealousy reason
motorbike > motorcycle biker moped scooter rider
motorway > junction carriageway
mountain > peak summit climber hike
mourn > tribute grief funeral flowers condolences vigil remembered
move-in > occupy tenants
move-out > evicted vacate relocate
moved > relocated transferred
moved-in > tenants occupied
moved-out > vacated evicted relocated
mp > parliament commons constituency westminster
much > cost price pounds million
murder > stabbed strangled shot killed homicide manslaughter killer
music > concert band choir orchestra jazz folk opera gig
musician > singer guitarist drummer pianist violinist organist band composer trumpeter
muslim > mosque islam imam ramadan eid
mystery > unknown unexplained baffled
name > called renamed christened
name > title nickname
nature > wildlife reserve habitat woodland
near nearby > close miles adjacent beside neighbouring
need > require essential shortage vital demand
negligent > failed failure neglect breach
neighbour > dispute hedge noise boundary
neighbour > resident villager householder
newborn > baby birth maternity born
news > report newspaper bulletin headline announcement
next > future stage await proposed
noise noisy > music barking traffic drilling decibels aircraft fireworks
nuisance > noise smell antisocial dust disturbance rowdy
number > figures total statistics hundreds thousands
number figure > statistics percent data rate
obese fat > overweight weight diet
obesity > overweight weight
objection > traffic noise parking loss overlooking character
objector > resident neighbour letter
obliged forced > compulsory must mandatory required
occupation > farmer miner butcher baker hairdresser postman mechanic gardener bricklayer labourer
official > officer councillor inspector spokesman mayor clerk commissioner registrar
often > daily weekly monthly annually frequency hourly
old > age ancient historic century victorian built dating elderly
open > launched unveiled
operation > surgery transplant surgeon
opinion > poll survey support oppose
opinion > view think believe feel comment feedback survey
opposed > objected rejected critics opponent criticised unhappy
opposed > objection against petition protest fight objectors
option > proposal alternative
organ > kidney liver heart donor
organisation > council agency board trust commission association charity society committee
organisation organization > charity club company society union group trust association institute
origin > came began founded derived
orphan > parents died orphanage
outage > electricity blackout power
outbuilding > shed garage barn stable greenhouse
overcrowded > capacity packed crammed
overturn > quashed reversed appeal
own-up > confess admit
owned-up > confessed admitted
owner > bought landlord company proprietor owned family
owns > owner bought landlord company proprietor
paid-back > repaid reimbursed refunded
paid-off > redundancy settlement severance
paid-out > compensation damages settlement
paperwork > forms documents certificate licence records files
parent > mother father mum dad stepfather stepmother
park > gardens playground recreation
parking > spaces permit bays kerb meter ticket wardens
party > celebration disco birthday bash rave
party > labour conservative liberal democrat tory
passed-away > died death funeral
passed-out > fainted collapsed unconscious
path > footpath bridleway pavement towpath trail track alley
pavement > footpath kerb slabs paving
pay-back > repay reimburse refund
pay-for > funded grant cost financed
pay-off > redundancy settlement severance compensation
pay-out > compensation damages settlement award
payment > compensation pension bonus allowance grant salary benefit rent wages
payment pay > cash cheque card fee deposit instalment debit invoice fare
pays > funded taxpayer cost council paid bill grant
peace > ceasefire truce treaty
pension > retirement contributions fund
performance > concert play show
performer > singer dancer actor comedian musician magician clown juggler entertainer
permission > approved consent granted licence refused application
person someone somebody > man woman boy girl teenager pensioner resident pedestrian
pet > dog cat rabbit hamster puppy kitten guinea tortoise parrot
pet > vet kennel cattery microchip rspca
petition > signatures signed online
phase-out > abolish gradually
phased-out > abolished gradually
phone > mobile handset signal smartphone
photo > picture portrait snap
pill > tablet paracetamol
pipe > main sewer burst leak
pitch > football cricket turf artificial
places > oversubscribed
plan > proposal application blueprint masterplan scheme strategy bid draft vision
plane aircraft > jet helicopter glider airliner microlight flight drone
planning > application permission outline
plant > shrub tree flowers hedge seedling bulb ivy
play > swings slide playground
play > theatre drama pantomime
playground > swings slide equipment children
plea > appeal urged
plea > guilty
pleased > delighted welcomed thrilled proud
poison > arsenic cyanide carbon toxic overdose
police > officer detective constable sergeant inspector pc
police > patrol force constabulary
policeman policewoman > constable officer pc sergeant
politician > councillor mp minister mayor senator peer leader candidate
politics > election council party government vote
pollution > sewage oil fumes emissions chemical nitrogen discharge spill
pool > swimming baths lido
poor poverty > deprived benefits foodbank hardship disadvantaged struggling
popular > crowd visitors favourite demand busy
postponed > rearranged delayed
pothole > resurface repair road
power > electricity outage supply
powercut blackout > electricity outage supply substation
praise > thanked commended tribute hailed
praised > hailed commended applauded
predict > forecast expected likely estimate
pregnancy > baby birth midwife expecting scan
prevent > stop avoid deter measures
price > cost fee pounds charge
priority > key urgent important focus
prison jail > inmate cell sentence custody imprisoned remand convict
prisoner > inmate convict remand cell
privacy > data surveillance intrusion
private > confidential closed
probation > offender order supervision
problem > issue concern fault shortage delay complaint
product > goods item brand
profit > million revenue surplus earnings turnover
programme > series documentary episode
progress > improvement
progress > phase underway completed milestone
project > scheme development phase programme regeneration initiative
promise > pledged vowed assured guarantee
promised > pledge manifesto
proposal > application plan scheme bid outline blueprint
protest > chanting chained blockade picket marched gathered walkout occupation riot
protest > march petition demonstration rally strike boycott placards banners vigil
protester > demonstrator campaigner marcher activist crowd banners
proud > honoured pride
prove proof > evidence confirmed showed demonstrate
pub > inn tavern landlord brewery beer bar
publicity publicise > leaflet poster advert website newsletter
pull-down > demolish demolition
pull-out > withdraw
pulled-out > withdrew withdrawal withdrawn
punished > jailed fined banned sentenced disciplined suspended expelled convicted
punishment > fine jail prison sentence ban suspended detention caution
punishment penalty > fined points disqualified imprisoned sacked expelled cane
pupil > student schoolchild boy girl
purpose > aim intended designed objective
put-back > reinstated restored postponed
put-off > delayed postponed deterred
put-up > erected installed increase
qualification > degree diploma gcse certificate nvq apprenticeship
qualify > eligible criteria entitled threshold requirement
quality > standard poor rating
question > asked query
queue > wait hours
quit leave > resigned departure exit
race > marathon run derby rally relay sprint regatta
racist > slur abuse racial hate
rail > strike fares
railway > track trains
rain rainfall > flooding downpour showers drenched deluge waterlogged soaked
raise > fundraising donations sponsored collected charity
ran-away > fled escaped absconded missing
ran-over > struck hit collision
rare > endangered unusual unique scarce
rat mice > infestation vermin rodent exterminator
rates > tax
rating > inadequate outstanding stars score inspectors
reaction react > welcomed criticised disappointed condemned furious praised delighted responded
reaction response > comment statement backlash praise outcry
read > book library literacy author
ready > completed open finished due
rebel rebellion > defied revolt mutiny uprising voted
recall > faulty product
recession > economy downturn
record > highest lowest ever
records > archives register files data documents
recover recovery > discharged stable rehabilitation home
recruit > vacancies jobs staff applicants
recycling > bottles cans paper cardboard glass plastic
redundancies > jobs axed losses cuts restructure closure
refund > reimbursed repaid compensation
refurbish > renovation upgrade makeover
register registration > sign-up apply enrol form
regular > weekly monthly daily
relative > grandmother granddaughter stepfather son daughter husband wife widow grandfather
relative > mother father brother sister aunt uncle cousin nephew niece grandson
released > parole bail freed licence discharged
relieved relief > thankful glad
religion > church mosque temple islam christianity judaism bishop prayer
religion religious faith > christian muslim hindu sikh jewish catholic anglican methodist buddhist quaker
remains > skeleton bones body skull ashes
remember remembrance > memorial poppy tribute wreath silence anniversary
renewable > solar wind turbine hydro tidal biomass geothermal
renovate > refurbish restore repair
rent > landlord tenant monthly weekly pounds
reorganisation > unitary merger abolished
replace > successor new instead takeover
reptile > snake lizard tortoise adder newt crocodile
rescue > saved lifeboat firefighters freed stranded winched pulled
research study > university findings scientists published
resigned > quit step-down left
respond response > statement replied comment spokesman
responsible > blame fault duty liable charge role
restaurant > cafe diner bistro menu pizzeria
restore > refurbish repair conserved
restriction limit > ban maximum cap curfew
result > outcome verdict conclusion findings
result > won defeat score majority
retire > pension career farewell
return > reinstated restored
revolt > rebellion uprising mutiny rebel
rich wealthy > millionaire affluent tycoon fortune
ridiculous > absurd nonsense farce ludicrous
right > entitled law legal
riot > looting rioters unrest disorder disturbance thugs
rip-off > overcharged extortionate scam
ripped-off > overcharged conned
rise > increase percent higher
river > stream brook tributary weir estuary beck
road > carriageway junction roundabout verge
road > street lane avenue motorway bypass highway
roadworks > diversion closure resurfacing cones contraflow lane
rob > stolen mugged snatched theft raid burgled
rodent > rat mouse mice squirrel
roll-out > introduce launch
rolled-out > introduced launched
roof > tiles slate thatch leaking ceiling
room > classroom office studio
room > kitchen bedroom bathroom lounge hall attic loft conservatory cellar dining
row > dispute clash argument criticised
royal > queen king prince princess duke duchess majesty
rubbish > mattress tyres fridges flytipping dumped
rubbish waste > bins litter bags tip recycling collection landfill
rude > abusive swear insulting
ruin > castle abbey priory derelict
ruined > destroyed spoiled wrecked
rule > prohibited must permitted
rule > regulation guidance policy code conduct law ban
rumour > speculation gossip claims denied
run-away > fled escaped absconded missing
run-over > struck hit collision
running > marathon parkrun jog runner harriers
rural > village countryside farm
sacked > dismissed redundancy fired tribunal
sad > devastated heartbroken grief mourning tragic tears saddened gutted
safe safety > hazard risk protect measures warning
said > spokesman statement
sailor > navy captain marine yachtsman crew
sample > tested laboratory
save > rescue protect preserve
saved > rescued reprieve preserved survived
savings > reduce efficiency budget
scaled-back > reduced
scam > fraud phishing con bogus fake fraudulent duped tricked impersonate
scandal > misconduct resign corruption
scared afraid > terrified frightened fear intimidated petrified nervous traumatised
school > primary secondary academy comprehensive infant junior grammar nursery
scientist > professor researcher biologist chemist physicist geologist astronomer ecologist
scored > goal penalty header wicket equaliser points
scout > cub beaver brownie
sea > coast beach tide shore ocean channel waves harbour
search > missing hunt helicopter dogs divers
season > spring summer autumn winter
secret > confidential hidden undisclosed exempt
sell-off > disposal auction privatise
sent-away > refused deported
sent-back > deported returned
sent-down > jailed imprisoned
sentence > jail years months suspended imprisonment probation
share > percent proportion
sheep > lamb ewe flock shepherd
shellfish > oyster mussel crab lobster cockle scallop prawn
shelter > hostel refuge tent
ship > ferry trawler vessel frigate tanker liner warship destroyer freighter submarine
shocked > stunned horrified appalled disbelief astonished
shoe footwear > boots trainers sandals heels slippers
shop > supermarket butcher baker newsagent boutique greengrocer chemist florist grocer
shop store > retailer outlet department bookshop convenience bakery delicatessen
shoplifting > theft stealing retail stolen
shopping > mall retail centre
shops > retail outlets stores traders boutiques
shortage > lack recruitment supplies vacancies
show > play musical pantomime exhibition concert performance circus drama
shut > closed closure boarded axed
shut-out > excluded barred
sick > vomiting nausea diarrhoea ill norovirus
sign-up > register join enrol
signal > mast coverage
similar same > likewise identical
site > land brownfield greenfield plot
size > metres acres tall tonnes storey
sleep > insomnia bed tired
smell > odour stench sewage fumes manure farm
smoke > fire fumes inhalation
smoking > cigarette tobacco vape smoker
snow > blizzard drifts sledging gritters frozen wintry
sold > bought auction price buyer sale
sold-off > disposal auctioned privatised
soldier > corporal sergeant captain lieutenant colonel marine guardsman gunner
solution > proposal measures plan tackle
solve fix > solution plan measures tackle resolve repair
song > hymn anthem ballad carol
soon > shortly imminent
sorry > apologised regret remorse
sort-out > resolve tackle repair
space > room places
speak-out > criticised protest
speak-up > complain
speaker > guest talk
species > newt bat vole orchid butterfly toad dormouse skylark curlew beetle
speed > mph limit
speeding > mph limit
spend spent > cost pounds million budget paid expenditure
spent > cost funded invested
spill > oil diesel leaked
spoke-out > criticised
sponsor > funded backed
sponsored > walk swim run charity
sport > bowls darts snooker badminton basketball judo squash cycling rowing gymnastics
sport > football cricket rugby tennis hockey netball golf boxing swimming athletics
spouse > husband wife widow
squatter > trespass evicted
stadium > arena terrace pitch
staff > nurses teachers cleaners porters receptionists caretakers employees cooks drivers officers
stage > performed play theatre
stage > phase
stairs > steps staircase lift escalator
standard > quality level
star > actor singer presenter actress celebrity
start > begin launch underway commence january september
started > founded established launched began opened
statistics > percent figures data number rate
stay-away > boycott avoid
stay-on > remain continue
stealing stolen > theft shoplifting burglary robbery looted pinched nicked swiped raid
step-down stand-down > resign retire quit leave
stone > granite limestone marble sandstone flint slate
stopped > prevent halt banned block
storage > warehouse depot shed container barn
storey > floors
storm > gales winds lightning thunder flooding hurricane tornado
strange weird > bizarre unusual odd mystery
streetlight > lamp bulb lighting
strike > picket walkout union ballot industrial dispute
stupid > ridiculous absurd foolish nonsense
subjects > maths english science history geography french
success > achievement thriving
sue sued > damages court claim legal compensation
supermarket > grocery store
support > backed favour endorse petition signatures welcomed
surprised > astonished shocked stunned unexpected amazed
survey > findings results
survey poll > respondents percent asked questionnaire
survive survivor > recovered escaped alive rescued
suspect > arrested suspicion description custody
suspend > investigation pending misconduct
swear > abusive language obscene foul
sweet > chocolate toffee fudge confectionery candy
swimming > pool baths lido swimmers lengths
tackle > measures crackdown plan initiative combat
take-away > removed confiscated stripped withdrawn
take-on > recruit employ hire
take-over > successor bought acquired replace
takeaway > kebab pizza chippy burger
takeaway > pizza kebab burger curry chips
taken-away > removed confiscated seized
taken-on > recruited employed hired
talk speak > phone discuss interview speech conversation chat meet
tap > water supply
target > aim goal missed achieve
tariff duty > tax import levy customs
tax > vat rates levy precept inheritance
taxi > cab minicab rank licence
teach taught > lesson teacher tutor class
teacher > headteacher tutor lecturer
team > squad club players
teased > bullied taunted mocked
teenager > boy girl youth aged
teeth > dental dentist
television tv > broadcast programme channel series bbc
tenant > rent evicted landlord council
terrorism terrorist > bomb extremist attack radicalised
test > swab positive sample result
theatre > play pantomime stage performance musical
theft > burglary shoplifting stolen pickpocket raid loot
therapy > counselling physiotherapy speech
thoughts think > believe opinion view feel argue
threat > intimidation warning
threat threatened > blackmail intimidated menacing
threatened > risk danger facing intimidated
throw-away > discarded binned dumped waste
throw-out > rejected expelled evicted dismissed
thrown-away > discarded dumped binned wasted
thrown-out > rejected evicted dismissed expelled
ticket > booking adults concessions
ticket > fine penalty
ticket > price fare admission pounds
tidy-up > clean
time > hour minute
time > morning afternoon evening midnight noon night
tip dump > recycling landfill household
toilet > urinal cubicle washroom
told tell > informed notified letter announced advised warned
tool > hammer drill spade chainsaw axe screwdriver shovel spanner ladder
tourism > visitors hotels holidaymakers attraction
toy > doll teddy lego puzzle
tradesman tradesmen > plumber electrician carpenter joiner bricklayer roofer plasterer builder decorator glazier
traffic > congestion queue jam gridlock delays tailback
tragedy > death killed fatal crash drowned
trailer > caravan horsebox
train > cancelled delayed passengers platform
train > locomotive carriage steam railway
training > course learn skills apprenticeship workshop
transplant > kidney liver heart donor lung
transport > bus train tram taxi ferry rail metro car
trapped stuck > rescued freed wedged cut-out
travel > bus train car bike taxi walk drive cycle
travel > commute journey fare timetable route
traveller > gypsy caravans encampment
treasure > coins hoard gold silver detectorist brooch
treatment > surgery chemotherapy therapy medicine radiotherapy physiotherapy drug transplant
tree > oak ash beech elm lime willow yew birch sycamore poplar
tree > pine cedar chestnut maple hawthorn cherry holly fir conifer
tree > trunk felled stump preservation roots canopy dieback
trespass > intruder squatter unauthorised
trial > jury verdict prosecution defendant hearing judge witness barrister evidence
trial > pilot experiment test
trial > pleaded denied guilty adjourned sentenced acquitted convicted
tribunal > hearing panel judge claimant
tribute > mourn remembered loved condolences flowers obituary
trick > hoax prank conned
trophy > cup shield medal
truant truancy > attendance absence fined
truth true > fact honest accurate
turn-off > disconnect switched dimmed
turned-away > refused rejected denied
turned-off > disconnected switched
turnout > voters percent polling
ugly > eyesore unsightly monstrosity
unconscious > coma fainted collapsed
underpass > subway tunnel
unemployed > jobless jobs redundant benefits jobseekers claimants
unfair > unjust discrimination biased
uniform > blazer tie shirt skirt trousers jumper dress
unitary > merger reorganisation district
unknown > unidentified mystery
unlucky > unfortunate
upset > distressed devastated tearful hurt saddened shaken distraught emotional
urge > appeal call plea
utility > water gas electricity broadband telephone
vaccine jab > flu covid mmr dose immunisation
valley > dale glen vale
valuables > jewellery phone laptop heirlooms
vandalise > smashed graffiti damaged wrecked daubed trashed
vandalism > graffiti smashed damaged daubed slashed torched
vaping > nicotine ecigarette
vegetable veg > potato carrot cabbage onion leek pea bean turnip cauliflower sprout
vehicle > car van lorry bus tractor motorbike truck tanker taxi coach
vehicle > motorcycle moped ambulance hgv caravan motorhome scooter quad minibus digger
venue > hall theatre hotel arena pub
verdict > guilty jury convicted acquitted cleared conclusion
verdict > misadventure accidental unlawful narrative open
vermin pest > rat mouse mice cockroach pigeon gull fox wasp rodent infestation
veteran > soldier army war medals
view > opinions comments feedback
village > hamlet parish
violence violent > assault attack stabbing punch fight beating brawl murder affray wounding
violence violent > headbutt kick strangle slap shove abuse
visit > tour opened guest trip
visited > toured opened attended
volunteer > help donate helpers join unpaid
vote > elected ballot majority motion councillors
wage salary > annual
wait > queue weeks months hours list backlog
walk > hike trail stroll ramble
walking > footpath trail ramble hike
wall > brick boundary collapsed
want > hope demand wish
wanted > police appeal warrant sought
war > battle soldiers conflict invasion troops
warn > danger risk
warn > urged alert caution advised
waste > squandered money unnecessary scandal
watchdog regulator > ofsted ofcom ofgem ofwat ombudsman commission inspectorate
water > river lake reservoir tap sea mains
watersports > sailing canoeing kayaking rowing surfing paddleboarding
weapon > knife gun machete sword axe hammer crossbow pistol rifle
weapon > missile bomb
weapon > shotgun firearm blade grenade bomb catapult taser acid handgun dagger
wearing wore > hoodie jacket jeans trousers trainers hat coat dressed tracksuit
weather > forecasters
weather > rain snow storm wind sunshine fog ice frost gale hail
weather > thunder lightning drizzle heatwave drought flood forecast temperature mist blizzard
wedding > bride groom married ceremony registry
weed > knotweed ragwort nettles thistle hogweed dandelion brambles
weekday > monday tuesday wednesday thursday friday
went-down > fell decreased dropped
went-off > exploded detonated
went-out > eliminated extinguished
went-through > approved passed
went-up > rose increased
whale > beached stranded carcass
wheels > bike car scooter skateboard
why > because due reason owing cause motive
wide width > metres feet
wildlife > birds deer badgers otters hedgehogs bats newts butterflies voles dormice
wind windy > gale gust storm hurricane tornado blown
window > pane smashed glazing
winner > won champion victor awarded prize
wish > hope want dream
witness > testimony spotted evidence onlooker bystander
woman > mother wife daughter girl grandmother lady widow
won > awarded prize medal trophy
won win > elected victory beat defeated winner majority triumph
wood > timber oak plank log pine plywood
woodland > trees oak copse ancient forest bluebells coppice
work > job employed career
work > repairs construction maintenance roadworks
work-out > calculate
worker > labourer cleaner carer porter driver waiter cashier caretaker employee packer
workman workmen > contractor labourer engineer builder crew
works > factory plant
worried > concerned anxious fear alarmed nervous apprehensive
worse > deteriorated declining
worship > church mosque temple synagogue chapel cathedral gurdwara minster
worst > lowest bottom poor
wound > cut gash stab slash stitches bleeding
writer > author novelist poet journalist playwright columnist
wrong > error mistake unlawful
young > teenager child youth junior aged
youth > young teenagers club
`;
