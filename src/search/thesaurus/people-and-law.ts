/** People, trades and offices; politics, courts, police and rescue. In the form that `thesaurus.ts` reads. */
export const PEOPLE_AND_LAW = `
abbey > church
abh > assault
ablaze alight
abolish abolition
abortion termination
abuse > cruelty neglect perpetrator
academic > researcher
accident > incident smash mishap
accomplice > conspiracy
accomplice accessory
acquaintance > friend
acquit acquittal cleared
act-for > represent
activist activism
addict > dependency misuse
adulthood > adult
adventurer > explorer
adviser > consultant
adviser advisor
affair > adultery infidelity
affray > fight disorder
age > old older
agency > body
agm > annual
agree-on > approved
aide adviser
airlift > helicopter
airman > raf
airraid > bomb
airstrike > bombing
alcoholic > drinker
alderman aldermen
alderwoman > alderman
alibi > whereabouts
alimony > maintenance
alliance coalition
alliance partnership
allowance > expenses
altarboy > choir
altercation > fight argument
amateur > enthusiast
amend > change
amnesty > surrender
amputate amputee
anarchist anarchy
anarchy chaos
ancestor > descendant genealogy lineage
ancestor forebear forefather
ancestry genealogy heritage
anglican > church
anniversary > centenary
anti > against opposed opposition
antisemitic > hate
apparatchik > official
appeal > challenge
applicant > bid
appoint > named
apprentice > trainee
approval consent
approve > green pass
arborist > tree
arborist arboriculturist arboricultural
architect > designer
argue > dispute quarrel row clash
argument > quarrel
aristocrat nobility aristocracy noble
armed > knife gun
armistice > remembrance
army > regiment barracks
arrest > custody held
arsonist > deliberate
asbo > antisocial behaviour
ashes > cremated
assault > punched wounding gbh
assembly > meeting
association society
astronomer astronomy
atheist atheism humanist
athlete > olympian runner
attempt tried
attendee attended
attorney solicitor lawyer
audience > crowd
audit > accounts
auditor > accounts
auntie aunt
austerity > cuts
autocratic > dictator
awol > absent
baby > tot son daughter
babysit > childminder
babysitter childminder nanny
back-down > withdraw retreat reversal
backlash > criticism opposition
backtrack reverse
baddie > villain criminal
bail-out > rescue loan
bailed > released
bailiff > enforcement repossession
bailout > rescue
ban > disqualified
bang-up > jailed
baptist > chapel
barmaid > pub
barman bartender barmaid
barney > row
baroness peer
barrister > counsel qc kc
bartender > pub
base > barracks camp
batsman batter
bazaar > fair
beat > assault patrol
beat-up > assaulted attacked
beaten-up > assaulted attacked
beautician beauty
beekeeper apiarist
befriending > loneliness companionship
beggar > panhandling vagrancy
beggar beg
belfry > bell tower
believer > faithful worshipper
bellringer > bell campanology
benefactor philanthropist philanthropy
bequest bequeath legacy
bestie > friend
biased > impartial
bible scripture
bid > application attempt
bigamist bigamy
bigwig > executive chief director
biker motorcyclist
billionaire > wealthy rich
binman > collection
birdwatcher ornithologist twitcher
birthday > anniversary
bishop > diocesan
bishop archbishop
blackmail extortion
blacksmith farrier
blame > fault
blasphemy > religious
bleed blood
blind > sighted vision
blitz > bombing
block > prevent
blockade > block
blogger blog
bloke man guy chap fella
board > trustees governors committee
board directors
bobby > constable officer police
body > authority association agency
bodycam > footage
bodyguard > protection
boffin > professor researcher
boffin scientist
bogus > rogue
bomb > explosive blast device terror
bomb bomber
bombsquad > disposal ordnance
boo > jeer heckle
bookkeeper > accountant
booze > drink
border > customs
borstal > youth offenders
boss > ceo supervisor employer owner leader chairman director chief
bouncer > door security steward
bouncer doorman doormen
bow-out > withdraw retire
bowler bowling
boy > schoolboy
boycott > shun
boyfriend girlfriend partner lover
bravery gallantry heroism courage
brawl > affray
brawl scuffle
breach > broke
breadline > poverty
breadwinner > earner
break > breach violate
break-in > burglary burgled burglar intruder raid
break-out > escape absconded
break-up > separated divorce split
breakout > escape absconded
breakup > separation
breath > breathalyser
breathalyser > breath
breeder > bred
brewer brewery
brexit > european referendum
bribe > corruption
brickie > builder
bricklayer brickie
bride newlywed
bridesmaid > bride
bring-back > reinstate restore reintroduce
bring-in > introduce implement
bring-up > raised upbringing parenting
bro > brother
broke-in > burglary burgled raid
broken > fractured
broker > negotiate
brothel > prostitution
brush-off > dismissed
buddhist buddhism
buddy pal mate friend
builder > contractor construction bricklayer
bullet ammunition
bully > intimidate harass
bureaucrat > officer civil
bureaucrat official
bureaucratic bureaucracy
burglar > intruder
burka > veil
burn burnt
burn-down > destroyed gutted fire blaze
burnout > exhaustion stress
burnt-down > destroyed gutted fire blaze
bury > interred
busdriver > bus
bushfire > wildfire
businessman > owner director proprietor
businessman businesswoman entrepreneur
busker > street
busker busking
busman > driver
bust > raid arrested
bust-out > escape
bust-up > brawl row fight
busybody > nosy meddling
byelaw bylaw
byelection > election
bylaw > order rules
bystander passerby
cabbie > driver
cabbie taxi cab
cabinet > executive ministers
cadaver > body corpse
cadet > corps
call-in > scrutiny review
call-off > cancel postpone abandon
call-out > attended summoned
call-up > enlisted conscripted
callout > attended
cameraman photographer
camp > encampment
campaign > petition fight lobby
campanologist > bellringer
cancel scrap
candidate contender hopeful
cannabis marijuana
canvass > doorstep leaflet campaign
capitalist capitalism
capsize > overturned sank
career profession
carehome > residential nursing
careless > negligent
carer > nurse
carer caregiver
caretaker janitor
carpenter joiner carpentry
carry-out > conduct undertake perform
cashier > checkout
cassock > robes
casual > temporary
cathedral minster
catholic > roman
cctv surveillance
ceasefire truce
celeb > celebrity star
censor > banned
censure > sanction
centenarian > hundred
centrist > moderate
ceo > chief executive
certificate certified
chain > regalia
chairman > president
challenge > appeal judicial
chancellor > treasury exchequer
chap man gentleman
chaplain chaplaincy
chaplain padre
charged > indicted prosecuted
charity > trust foundation fundraising
charity nonprofit
chase > pursued
chase pursuit
chav > yob
cheat > fraud dishonest plagiarism malpractice
cheat-on > affair infidelity
chef > catering restaurateur
childcare > childminder
childhood > child youth boyhood girlhood
childminder > childcare nursery
chip-in > donate contribute
chiropodist podiatrist
choir > choral
chopper helicopter
chorister choir
christening baptism baptise
chuck-off > evicted removed
chuck-out > rejected evicted
church > minster cathedral abbey anglican catholic methodist baptist
churchgoer worshipper parishioner
churchwarden > parish
cigarette > smoking
cigarette tobacco
citizenship naturalisation
civic > council
claim > alleged
claim assert
claimant plaintiff
clamp-down > crackdown enforcement
classmate > pupil
claw-back > recover reclaim
cleaner > domestic
cleared > exonerated
clergy clergyman clergymen
clergywoman > vicar priest
cleric clergy
climb-down > reversal
climbdown reversal
cling-on > narrowly
clink > prison
clique > group
clock-off > shift
club > association
cnd > disarmament
cobbler > shoe
cock-up > blunder mistake error
coercive controlling
coffin casket
coke > cocaine
colleague > coworker
collect > fundraising
collector > collection
collided > crashed
collier miner
coma unconscious
come-in > introduced
comedian comic
commando marines
commie > communist
commissioner commission
committee > board
commons > mps
communion eucharist
communist communism
compensation > settlement
complain > ombudsman
complainant claimant
compromise > agreement
conchie > conscientious
condolences sympathy
conductor > guard
confess > admitted guilty
confidentiality > nondisclosure
confiscate seized
congregation > parishioner
congregation worshippers
conman > bogus
conscription > national
consensus agreement
conspiracy conspire
conspire > plot
constable > police officer
consultation > survey feedback views engagement
consumer > customer
contest > challenge
contraband > smuggled illicit
contractor > company builder
contribution > donation
convent nun
convicted > found criminal
cook chef
cooperative > mutual
cooperative coop
cop > policeman policewoman constable detective
copper > police officer policeman
copyright > piracy
cordon > taped
cordon-off > cordon
cordoned-off > cordon
coronation crowned
corpse body
corrupt > bribery fraud misconduct
cotdeath > infant
cough-up > pay
council > municipal unitary
council municipal
councillor > alderman
councilman > councillor
councilwoman > councillor
counterfeit forgery forged
coup > ousted
courier > delivery
court courtroom
courtmartial > military
coverup > conceal
cowboy > rogue
cps prosecution
crack-down > crackdown enforcement clampdown
crackdown > enforcement
crackpot > extremist
crash > smash pileup
crash-in > collided ploughed
crashland > crash
creep > harassment
crest emblem
crier > bellman
crime > criminal
criminal > convict
criminal offender
criminalise > offence
critical > serious
crony > cronyism
crook > thief fraudster
crook criminal
crowd > spectators supporters
cruelty > neglect
cub > scout
cuckooing > exploitation
culprit > suspect
culprit perpetrator offender
cult sect
curate > vicar
curb restrict
custody > guardianship remanded
customer > shopper consumer diner user
customer client
cutback > savings reduction
cutback cut
cuz > cousin
cyberbullying > online
cyclist > rider
dad father daddy
dancer dance
dashcam > footage
data figures
deacon > clergy
deaf > hearing
dealer > supplier supply
dealer pusher
death > demise obituary
debacle > scandal
debate > argue
deceive > misled
deception > fraud
decide > resolve
deconsecrated > redundant
decorator > painter
defame defamatory
defector defection
defend > justify defence
defib defibrillator
delinquent > offender youth
demo > rally march
democracy democratic
demote > downgraded
deny > refute dispute
deported > removed
deputise > deputy
deputy > assistant
desecrate > vandalised
detective > inspector sergeant
detective cid
detonate explosion
devil satan
devolution devolved
dictator > regime
die > perish succumb obituary
dignitary > mayor lieutenant
diner > customer
dinghy > boat
dinnerlady > catering kitchen midday
diocese diocesan
disabled > accessibility
disadvantaged deprived
disagree > dispute
disarmament > nuclear
disciplinary > misconduct hearing
discover > uncover
discrimination > equality
discriminatory discrimination
discuss > consider
disfigure scarred
dish-out > distribute
dishonourable > discharged
disqualified > banned
disqualify disqualification
distiller distillery
ditch > scrap abandon drop
diver diving
divorce divorcee separation
dj > presenter broadcaster
dob-in > reported
docker stevedore
dodge evade
dodger > evasion evaded
dogfighting > cruelty
dognapper > stolen
dogwalker > walker
dole > unemployment benefit jobseeker
donor benefactor
doorbell > footage
doorman > security
doorstep > canvass
doorstepper > bogus
dope > cannabis
dossier > report document
dowry > marriage
draw-up > draft prepare
drinker > customer regular
drinker drinking
drone > unmanned
drop-out > withdraw withdrew
drug > cocaine heroin cannabis substance
drug narcotic
druggie > addict
drunk > alcohol drink
drunkard > alcoholic
dude > man guy
duke duchess
dump > scrap ditch
dungeon > cell
dust-up > brawl row
dustman > refuse
dustman binman dustmen binmen
earner > earning
eco > environmental
ecologist > wildlife
economist economic
ecowarrior > environmental activist
ecstasy mdma
editor editorial
elderly > octogenarian nonagenarian septuagenarian frail
elderly pensioner oap retired
eldest oldest
election > poll ballot byelection vote
election electoral
electioneering campaign
electoral > voting boundary
electrician > electrical
eligible > qualify
eliminate eradicate
embassy consulate
embezzle > theft fraud stole
emblem > logo
emergency > ambulance
employer > company firm
endorsement > backing support
enemy > rival
engaged > betrothed
enlist > joined
enrol > register
entertainer performer
enthusiast > fan
entitled > eligible
entrapment > undercover
entrepreneur > founder startup
environmentalist > green ecologist
envoy ambassador diplomat
epetition petition
equality diversity
equestrian > horse
escape abscond
eu european brussels
eulogy > tribute
evacuee > evacuated wartime
evangelical > church
evensong > worship
ex > estranged
exchequer treasury
excon > convict offender
exconvict > offender
excuse > justification reason
exempt > waiver
exhusband > former husband
exoffender > offender
expat expatriate
expectant > pregnant
expenses > allowance claim
expert > professor consultant adviser
explode > detonate
explorer expedition
exserviceman veteran
extremist extremism
exwife > former wife
face-up > acknowledge
factory > manufacturer
fag > cigarette
faint collapsed
faith > belief
fake > forged
fake counterfeit bogus
fall > plunged
fall-off > fell
fall-out > row dispute feud
fall-over > fell tripped
farce shambles
farmer > grower farmworker landowner
farmhand farmworker
farrier > horse
fatherhood paternity
fault > blame
federation association
feedback > comments views
feedback response
felon > convict
felony > offence
feminist feminism
fiasco > shambles chaos
fiasco debacle
fib > lie false
fight > brawl scuffle altercation affray
filibuster > delay
fill-in > interim cover
find-out > discover learn reveal
fingerprint > forensic
fire > flames burnt
fire inferno
firearm weapon
firebug > arsonist arson
firefighter > appliance
fisher > angler
fisherman > trawler skipper
fisherman fishermen trawlerman
fishmonger > fish
flasher > indecent exposure
flatmate housemate roommate
flee fled
flip > overturned
flytipper > dumped waste
fob-off > dismissed
foe enemy
foi > freedom information
folk people
foodbank > food parcels
foodbank pantry
footballer > striker defender midfielder player
force > constabulary
foreign overseas
foreman supervisor
forensic > fingerprints dna
forfeit confiscate
fork-out > pay spend
foster > carer placement
foul-up > blunder mistake
foundation > trust charity
founder > established pioneer
founder cofounder
frail frailty
fraud > deception
fraud fraudulent
fraudster conman conmen scammer
freebie > free hospitality gift
freelancer > self
freeman > freedom
freemason masonic
fresher > student
friend > companion
friendship > friend
frisk > searched
frontbencher > shadow
fugitive > wanted run
fulltime > permanent
fundraise > sponsored
funeral > cremation hearse
furore > row controversy
fuzz > police
gaffer > foreman coach
gaffer manager boss
gag silence
gagging > confidentiality
gambler gambling
gamekeeper > shooting
gang > mob
gangster mobster gang
gaol > prison
garrison > barracks army
gathering > assembly
gavel > chair
gay homosexual lesbian lgbt
gazette newspaper
gbh > grievous wounding
geezer > man bloke
gender sex
genius > brilliant
genocide holocaust
gent gentleman gentlemen
get-away > escape flee
get-off > acquitted cleared
ghost haunted
girl > schoolgirl
give-away > donate
give-in > concede
give-up > surrender abandon relinquish
goahead > approval consent
goalie goalkeeper
godless > atheist
godparent godmother godfather
gofundme > crowdfunding fundraiser
golfer golf
gong > mbe obe cbe honour medal
government > ministerial cabinet
governor > governing
graduate > degree
graffiti > tag spray
gran grandmother nana nanny grandma
grandad granddad grandfather grandpa
grandchild grandchildren grandson granddaughter
grandee > veteran
grandkid > grandchildren grandson granddaughter
grass-up > informant
gratuity > tip
grave > cemetery burial
gravedigger > cemetery
graveyard > burial
greenlight > approved
greenpaper > consultation
grenade > explosive ordnance
grief mourning bereavement grieve
grievance > complaint
grill > questioned
gripe > complaint
grocer > shop
grocer greengrocer
groomer grooming
grooming > exploitation
groped > sexual assault
groundsman groundskeeper
group > association society organisation
grow-up > raised childhood upbringing
grown-up > adult
grownup adult
grumble > complain complaint
guard > security
guardian guardianship
guest > visitor
guideline guidance
guilty guilt
gun > pistol shotgun rifle handgun
gunman shooter
gunner artillery
gunpoint > gun
guru > expert
gutted > destroyed
gypsy > encampment
gypsy roma romany
hairdresser > salon
hairdresser stylist
halal > muslim
hammer-out > negotiate agree
hand-in > submitted presented delivered surrender
hand-over > transfer
handcuff > restrained restraints
handin > presented
handout > grant payment
handyman caretaker
hang-on > retain
hansard > debates
hate hatred
haulier haulage
hawker peddler pedlar
headbutt > assault
headhunt > recruit
headscarf hijab
headstone > memorial
hearse > coffin
heartthrob > star
heir inheritance
heist robbery
helicopter > air
helper > assistant
helper volunteer
helpline hotline
hero > bravery heroic gallantry
hiker > rambler
hiker walker
hindu hinduism
historian > history historical archivist heritage
hit > collided
hitandrun > collision
hitched > married wed
hitman > contract
hmrc > revenue
hoax > fake bogus
hoax hoaxer
hobbyist > enthusiast
hold-back > withhold
hold-up > robbery
holder > owner
holy sacred
holyrood > scottish
homefront > wartime
homeless > sleeper hostel vagrant
homeowner householder
homeworking > remote
homophobia homophobic
homophobic > hate
honorarium > allowance
honorary > freeman
honour > knighthood knighted
hoodlum > thug
hooha > row
hoohah > row
hooker > prostitute
horserider > equestrian rider
hostage > siege captive
hostel refuge
hotdesk > office
hotelier > hotel
housekeeper > domestic
housewife homemaker
hubby > husband
hullabaloo > row
hundred > centenarian centenary century
hunt > hounds
hurl > threw thrown
husband > widower
hush-up > conceal
hustings > candidates debate
id identification
identity > identified anonymity
idiot > reckless irresponsible
idiot fool
ignore > dismissed
illegal > unauthorised unlicensed banned
illicit > counterfeit
immigration migration
imposter impostor
impound seized
imprisonment incarceration
inauguration > sworn
incharge > responsible
incompetent > failings
incumbent > current
indecent obscene
independent > unaffiliated
indictment > charge
infavour > support backing
inferno blaze
inhabitant resident dweller
inherit > estate bequest legacy
injunction > order
injury > fracture
inlaws > mother father
inmate detainee
innocent > acquitted cleared
inquiry > review hearing
inquiry enquiry
inspector > examiner
inspector insp
installer > fitted
insult > abuse
insult offend offensive
interfaith multifaith
interim temporary
intern internship
interrogate > interview questioned
intimidate > threatened
introduce > implement rollout
intruder trespasser
inventor invention
investigate > detective
investor backer
invigilator > exam
islamophobia islamophobic
ivf fertility infertility
jail gaol
jailbird > convict
jailbreak > escape absconded
jaywalker > pedestrian
jeer > booed heckle
jew > synagogue
jew jewish judaism
jeweller jewellery
job > role position
jobless unemployed
jobseeker > unemployed claimant
jockey > rider
jogger runner
join > membership enrol recruit
join-up > enlist
joiner > joinery
joint > partnership shared
joker > prankster
journalist > correspondent columnist editor
joyrider > stolen
jubilee anniversary
judge > magistrate justice ruled
judge judiciary judicial
judgment > ruling
judicial > review
jumble > sale
junkie > addict drug
jury juror
juvenile underage
keep > preserve retain kept
keeper > goalkeeper
kerfuffle > row
kick-off > protest
kick-out > rejected deported
kick-up > protest outcry
kid > schoolboy schoolgirl toddler teenager
kidnap > hostage
kidnapper > kidnap
kill > slain
killing slaying
king monarch
kippa > jewish
knifepoint > knife
knight knighthood
knighthood > sir honours
knock-back > rejected refusal
knock-down > hit struck collision
knock-out > unconscious
knock-over > hit struck
knockback > rejected setback
kosher > jewish
laddie > boy
lady > baroness countess dame
lady woman women
lambast > criticise condemn
landlady > landlord publican
landlord > owner letting
landmine > explosive
landslide > majority
lash-out > criticise attack
lass girl
lassie > girl
law > regulation
lawbreaker > criminal offender
lawless > disorder
lawsuit > legal court claimant
lawsuit litigation
lawyer > advocate counsel qc kc
lax > lenient
lay-off > redundancy
leadership > contest
lech > harassment
lecturer > tutor
leftwing > socialist
lefty > socialist labour
legitimate > lawful
lender > loan
lenient lenience
let-off > acquitted spared cleared
let-out > released freed
lethal > deadly fatal
letting > landlord
lgbt > bisexual transgender queer
liar > lied dishonest
libdem > liberal democrat
libel slander defamation
licence > revoked
licensing > licence
lie > perjury
lifeboat > rescue
lifechanging > serious injuries
lifeguard > rescue
lifesaver > lifeguard defibrillator
lifespan longevity
lifethreatening > critical serious
linesman > assistant
link-up > partnership
litigation legal
loanshark > lender moneylender
lobby > urge campaign pressure
lobby lobbyist
locals > townspeople townsfolk
lock-up > jail imprisoned garage cell
locked-up > jailed imprisoned custody
lockout > dispute
locksmith > lock
lodge > submit
lodger tenant
lollipop > crossing
loner reclusive
loot > stolen
loot looter
lord > earl viscount marquess duke
lord baron peer
lorrydriver > hgv
lose > ousted unseated
loser > lost
loyalist loyal
lumberjack > arborist forester
lunatic > reckless
mace > ceremonial
machete knife
mafia > organised
magistrate > justice judge
make-off > fled
man men male
mandarin > official civil
mandate > majority
manhunt > hunt search
manifesto > promises
manufacturer maker
march > procession
marksman > armed
married > husband wife
martyr martyrdom
marxist communist
mason > stone
massacre slaughter
masseur massage
maternity > mother
matron > nurse
maverick > rebel
mayhem > chaos disorder
mayoralty mayor
mechanic > technician
mechanic garage
medal > gallantry
meddle interfere
medevac > airlift
medic > paramedic nurse
meeting > session assembly agm forum
membership member
memorial cenotaph
menace > threat
mep > european
merge > amalgamation unitary
mess > shambles chaos
mess-up > blunder mistake error
methodist > chapel
middleaged > fifties forties
milkman > milk dairy
milliner > hat
millionaire > wealthy rich
miner > colliery pit
minibudget > budget
ministerial minister
ministry department
minor > juvenile underage
minority > ethnic
miscarriage miscarry
misconduct > behaviour breach
misconduct wrongdoing
misinformation > false fake
mismanagement > failings
misogyny misogynist
missile > rocket
missing > vanished
missing disappeared
missionary mission
missus > wife
mix-up > mistake error confusion
moaner > complaint complainant
mob > gang
molested > abused indecent sexual
mom mother mum
monastery > monk
monastery abbey priory
moneylender lender
monk > monastery
morgue mortuary
mortician > undertaker
motherhood maternity
motion > resolution
motorcyclist motorbike motorcycle
mourn > tribute vigil
mourn mourner
mouthpiece > spokesman
msp > scottish
mugged > robbed robbery attacked
mugger > robber
mum mother mummy mam
municipal > civic
muppet > idiot
murder > slain stabbed killing
murderer killer
muslim islam
nab > arrested caught
nail > salon
nationalise > renationalise
naturalist ecologist
naturist nudist
navvy > labourer
navy > sailor ship warship
navy naval
nazi fascist
nda > confidentiality nondisclosure
neglect > cruelty
neglectful negligent
negotiate > deal
neighbour nextdoor
nephew niece
nepotism > family
newbie > newcomer recruit novice
newcomers > migrants
newlywed honeymoon
newsagent > shop
newsreader > presenter broadcaster
ngo charity
nhs > health trust
nick > prison stole stolen steal theft arrested
nightshift > overnight
nimby > objector objection opposed
nitrous > laughing canister
nobleman > lord earl baron duke
nod-through > approved
nominee nominated
nonce > paedophile
nosy > prying intrusive
notary > solicitor
novelist author
nuclear > atomic
nudist > naked
nuisance > antisocial
nuke > nuclear
nun > sister
nurse > matron
nutter > dangerous
oath > sworn
obe mbe cbe honours
obituary tribute
objection objector
obligation > duty
obscene lewd
obstruct > hinder
occupation > job profession career
occupy occupation
official > spokesman
official officer
old > elderly pensioner older
oldest > centenarian earliest
oldie > pensioner elderly
olympian olympic
onlooker > crowd spectator
onlooker bystander
operator > contractor
opinion > poll survey stance view
oppose opposition opponent
opposition > rival
opt-out > exempt
optician optometrist
ordnance > explosive bomb
organisation > charity association agency trust
organisation body organization
orphan orphanage
oust topple unseat
outlaw criminalise
outrage > scandal
outsource privatise
overcrowded > capacity
overlook > ignored
override overrule
overrule overturn quash
overspend > deficit shortfall
overspend overspent
overstay > visa
overtime > hours
overturn > reverse flipped
overworked > workload burnout stress
own-up > admitted confess
owner > landlord landowner shareholder
pacifist > conscientious
pact > deal alliance
paedo > indecent grooming
paedo paedophile paedophilia
paedophile > grooming indecent child
pagan druid
paid > salary remuneration
pallbearer > coffin
papa > father
paparazzi photographer
paper > newspaper
paperwork > documents
paramedic > crew
paratrooper parachute
pardon clemency
parent > mum dad mother father
parenting parenthood fatherhood motherhood
parish > council
parishioner > parish congregation
parliament parliamentary
parliamentary > commons
parole > licence release
parson > vicar
partnership > collaborate joint
parttime > hours
pass > approved adopted
pass-away > die dead death
pass-on > referred
pass-out > collapsed unconscious
passed-away > died death
passerby passersby
pastor > minister reverend
paternity > father
pathologist > postmortem
patient > outpatient
patrol > officers
patron > president
pawnbroker pawn
pay-off > severance settlement redundancy
pay-out > compensation settlement
payday > lender
payoff > severance redundancy settlement
payout compensation
payrise > pay salary wage increase
payslip > wages
pc constable
pcso > constable officer
peace > armistice
peace ceasefire
pedlar > trader
pedo paedophile
pedophile paedophile
peeping > voyeur
pelt threw
penpal penfriend
people > residents public
performer > actor singer dancer musician
perjury > lied
perk > benefit allowance
permanent > fulltime
perpetrator > attacker
person people individual
perv > indecent voyeur
pervert > indecent voyeur
pest > nuisance
petition > signatures signed
petition petitioner
phase-out > abolish
philanthropist > donor charitable
phishing > scam fraud
physio physiotherapist physiotherapy
picket > protest
pickpocket > theft
pile-up > collision crash
pileup > collision crash
pilfer > theft stole
pilgrim pilgrimage
pilot > captain aviator flying
pimp > prostitution
pinch > stole stolen theft
pirate piracy
plagiarism > copied
plane > aircraft jet
planner > planning
plasterer > builder
platoon > soldiers
playwright dramatist
plod > police
plumber plumbing
plummet > fell
plunge > fell
pm > premier prime
pmqs > questions
poach > recruit
poet poetry
policeman > officer constable pc
policeman policewoman policemen
policy > manifesto
politician > mp councillor minister senator lawmaker
poor > impoverished disadvantaged
pope > pontiff
pope papal vatican
poppy > remembrance
populist populism
porn > indecent explicit
porn pornography pornographic
posh > wealthy
position > role post
post > role
postie > mail
postman > mail delivery
postman postwoman postie
postmortem > pathologist
postmortem autopsy
postnatal > maternity
potter pottery
pow > prisoner
powers > authority
pr > communications
prang > collision
prank > hoax
prankster prank
preach preacher sermon
preacher > minister
precept > tax
predator predatory
prefect > pupil
prejudice bigotry bias
presbytery > church
preschooler toddler
president > chair chairman
president presidential
pressure > lobby urge
pretend > posed impersonate
pride > lgbt
priest > father
priest priesthood
prince princess
prison > hmp
prisoner inmate convict
privatise > sold
pro > support favour
pro professional
probation parole
professor academic lecturer
proof prove
propaganda > misinformation
propose > motion
proprietor owner
prosecutor > cps
prostitute > brothel
protest > vigil picket boycott
protest demonstration demo
psychiatrist psychiatry psychiatric
pta > fundraising
puberty adolescence
punch-up > brawl fight
punched > assaulted
punish > sanction penalty fine sentence
punter > visitor
punter customer
pursue pursuit
push-through > approved
put-away > jailed imprisoned
put-out > extinguished
qc kc
quadruplets > quads
qualified qualification
qualify > eligible certified
quango > agency body
queen monarch
query question
questionnaire respondent
quins quintuplets
quit > retire
quorum quorate
racism > discrimination hate
racist > discrimination
raf > airman squadron
ragman > scrap
raid > warrant searched
rally > gathering
ramadan eid
rambler > walker hiker
ramraid > raid
ransack burgled
rape > sexual
ratify ratification
realtor > estate
rebel > mutiny dissident backbencher
rebel rebellion revolt
rebuke > criticise
reckless > dangerous irresponsible
recount > votes
recover recovery
rector > vicar
redraw > boundary
refer referral
referendum > vote
reformatory > offenders
refuge > shelter
refugee > fled displaced
refute > deny
regain reclaim
regalia robes
regiment > army
regiment battalion
regulator > ombudsman commission
rein-in > curb restrict
reinstate restore reintroduce
relative > family uncle aunt cousin nephew niece
relative kin
release freed
religion faith
religion religious
religious > christian church muslim faith
remand > custody
remark comment
remembrance > armistice poppy
remote > homeworking
remuneration pay salary
reoffending > recidivism
reorganisation > merger unitary
rep representative
repairman > engineer repair
reparation > compensation
repatriation > returned
repeal abolish
reply response answer
report > dossier document
representative > delegate
reprimand rebuke censure
republican > monarchy
republican republic
rescue > winched lifeboat
rescuer > lifeboat firefighter
rescuer rescue
reservist > reserve
resettle > refugee
reshuffle > cabinet restructure
resident > tenant homeowner islander
resign > departure retire
resolution > motion
respond response
restaurateur > restaurant
restriction > limit ban curfew
resuscitate cpr
retain > keep kept
rethink > review
rethink reconsider
retire > stand-down step-down
rev > vicar
reverend > vicar
reverend rev
review > inquiry assessment
review reassess
revive resuscitate
revoke > withdrawn cancel
revoke revocation
revolution uprising
rich > affluent millionaire
rich wealthy
ridicule mock
rightwing > conservative
ring-up > called phoned
ringleader mastermind
riot > looting disturbance
riot unrest disorder
rioter riot
rip-off > scam fraud overcharged
ripoff > overcharged scam
rival opponent competitor
roadsweeper > sweeper
rob > raid
rob robber robbery
robbery > raid holdup
robe > gown
rogue > bogus
role > post position
roll-out > introduce implement
rollout introduction
roofer roofing
rookie > novice trainee
rotarian > rotary
rotary > rotarian
royal > king queen prince princess duke duchess
royal monarchy
royalist monarchist
royals royalty
rozzer > police
rubberstamp > approved ratified
ruck > brawl fight
ruckus > disturbance
rule > code guideline
rule-out > exclude
rumpus > disturbance row
run-away > absconded missing fled
run-for > candidate contest stand
run-off > fled
run-over > hit struck collision pedestrian
runaway > missing absconded
rustle > stolen livestock theft
rustler rustling
sack > axed
safeguarding > welfare
sailor > crew navy yachtsman naval
sailor mariner seaman seafarer
salesman salesperson saleswoman
salvationist > salvation
samaritan > helpline
sanction penalty
scam > bogus hoax
scandal > row
scandal controversy
scapegoat > blame
scarper > fled
scholar > professor historian
scholar academic
schoolfriend classmate
schoolkid schoolchild schoolchildren schoolboy schoolgirl pupil
schoolmaster > headmaster
scientist > professor biologist chemist physicist academic
scientist researcher
scoop > exclusive
scout > cubs beavers
scrap > abandon axe ditch discontinue
scrape-through > narrowly
scrapman > scrap
scrutiny > overview
sculptor sculpture
seal-off > cordon
seamstress dressmaker
secret > private
secretary > administrator
secular > humanist
seize seizure
sell-off > disposal sold privatise
senator > politician
send-back > deported
send-down > jailed sentenced
send-in > submitted
senedd > welsh
senile dementia
sent-down > jailed sentenced
sentence > custodial suspended
sentence imprisonment
separated estranged
separatist > independence
sequestrate > seized
sergeant sgt
serviceman servicemen servicewoman
settlement > compensation agreement
settler > migrant
severance redundancy
sexist > gender discrimination
sexting > explicit images
shake-up > reform overhaul restructure
shakeup reform overhaul restructure
shambles > chaos fiasco
shareholder > stakeholder
shareholder investor
shariah > islamic
shelter > hostel refuge
shelve > postpone abandon
shelve scrap mothball
shepherd > sheep
shipwreck wreck
shooting > gunman gunshot
shopkeeper > newsagent grocer owner proprietor
shopkeeper trader retailer
shoplift > theft thief
shopper > customer consumer
shortcoming failing
shortlist > selected
shortlisted finalist nominated
shortstaffed > staffing shortage
shot > gunshot
shout-down > heckle
shove push
shut-up > silenced
sibling > twin
sickie > sickness absence
sidekick > deputy assistant
siege standoff
sign-away > transfer
sign-off > approve
sign-up > register enrol join subscribe enlist
signalman signaller
sikh > gurdwara
sikh sikhism
silk > qc kc
singer > soloist
sink sank sunk
sis > sister
sit-in > occupation protest
sit-out > abstain
skeleton > bones
skilled > qualified
slag-off > criticise condemn
slammer > prison
slap > assault
slate > criticised
slave slavery
slavery > exploitation forced
sleaze > corruption scandal
slip > fell
slip-up > mistake error blunder
slogan > banner placard
smash > collision crash
smash-up > vandalised damaged
smoke > tobacco inhalation
smuggle > trafficking
smuggle smuggler
smuggler > trafficker dinghy
sniper > marksman
snitch > informant whistleblower
snub > ignored
sober > alcohol
socialist > labour
socialist socialism
society club
soldier > serviceman corporal
soldier infantry
solve > detected
sort-out > resolve
soulmate > partner
speak-for > represent
speak-out > criticise voice whistleblower
speak-up > voice
speaker > speech address commons
spectator > crowd fan
split-up > divorce separated
spokesman > representative
spokesperson > statement representative
sponsor backer
spouse > widow
spray > graffiti
squabble row bicker
squad > unit
squaddie soldier
squaddies > troops
squadron > aircraft
squander > waste
squatter > occupied occupation
squatter squat
squeak-through > narrowly
staff > crew
staffing > staff
stakeout > surveillance
stalemate > dispute
stalk stalker harassment
stallholder trader vendor
stamp-out > eradicate tackle
stand-down > retire
stand-for > candidate contest nominate
stand-in > interim replacement deputise
stand-off > siege
stand-up > oppose defend
standin > interim replacement
startup > business company
stateless > citizenship
statement > announcement
statesman > politician
statistics > data
statistics figures stats
steal > embezzle
steeple spire
step-down > retire relinquish
step-up > promoted
stepbrother > stepsister sibling
stepchild stepchildren stepson stepdaughter
stepfather stepdad
stepmother stepmum
stepparent > stepmother stepfather stepmum stepdad
stepsister > sibling
steward > volunteer
steward marshal
stewardess > attendant steward
stick-up > robbery
sting > undercover
stipend > allowance salary
stonemason > mason
stoolpigeon > informant
stowaway > migrant
stranded > marooned
stranger > unknown
strangle throttled
strangled > suffocated
strapline slogan
stretcher > casualty
strict > tough
strike picket
strip > removed revoked
student > graduate
subcommittee committee
subcontractor contractor
submarine > navy
submission > response
subpoena > summons
subscribe subscription
subsidy > grant funding
successor > succeed
sue > compensation court legal
suffocate asphyxiation
superintendent supt
supervisor overseer
supplier > company
supporter advocate
surrogate surrogacy
surveillance > covert
survey > poll
surveyor > survey
survivor survive
suspect > suspicion arrested
suspicious > unexplained
swear > language abusive foul
swear-in > sworn inaugurated
sweep > chimney
sweetheart > childhood
swipe > stole stolen
swoop raid
sword > blade
sworn > oath
synod > church
tackle > address
tackle combat
tailor > seamstress
take-away > seized confiscated removed
take-back > reclaim
take-over > succeed successor replace acquire acquisition
takeover acquisition
tally count
tape-off > cordon
taser stun
taskforce > group team
tattooist tattoo
taxman > revenue
taxman hmrc
teacher > tutor schoolmaster
teacher schoolteacher
team-up > partnership collaborate
teasing > bullying
technician > engineer
teen > juvenile
teenager > schoolboy schoolgirl pupil student
tell-off > reprimand rebuke warned
temp temporary
temple > gurdwara hindu
tenant > occupant
tenure > term
territorial > reserve army
terror > attack
terrorist > extremist bomber
terrorist terrorism
thief > shoplifter
thief theft thieves
thrash-out > negotiate agree
threaten > intimidate menacing
throw threw thrown
throw-out > dismissed expelled evicted
thrown-out > rejected dismissed
thug > yob
thug lout hooligan
ticket > notice
tiff > row
tighten > strict stricter
tip-off > informant
tipster > informant
tipsy drunk
toddler tot
toff > aristocrat
tomb > grave
torch > arson fire
tow-away > removed impounded
townhall > council
townsfolk townspeople
trace > located
track-down > traced located
trader merchant
tradesman > plumber electrician builder carpenter
tradesman tradesmen tradespeople
trafficking > slavery
tragedy > disaster
tragedy tragic
trainee > apprentice recruit cadet
traitor treason
tramp > homeless vagrant
trans transgender
transgender > gender
translator interpreter
transparency > disclosure
transparent openness
transphobia transphobic
trash > vandalised wrecked damaged
treasurer > accounts
treasury > chancellor
treehugger > environmental campaigner
trek > walk march
trespass > encampment
trial > jury prosecution
trial retrial
tribunal > employment hearing
tribute > condolences mourn
troll > online abuse
trucker > haulier hgv
trucker lorry
truncheon baton
trust > charity foundation
trustee > charity
turban > sikh
turn-away > refused
turn-down > refused
turn-up > attended arrive
turncoat > defected
turned-down > rejected refused
turnout > attended voted
tutee > tutor
tutor > teacher
tv > television broadcaster
tween > preteen child
twin > triplet
tycoon > businessman billionaire millionaire entrepreneur
tycoon magnate
typist > secretary
tyrant dictator
umpire referee
unanimous > unopposed
unconscious > collapsed
uncover unearth
undemocratic > democratic
underage > child
understaffed > staffing shortage vacancy
undertaker > funeral burial
undocumented > illegal
unemployed > redundancy claimant jobseeker
unexploded > bomb ordnance grenade
unfair > wrongful
unfilled > vacant
unhurt > escaped
unhurt uninjured unharmed
union > unison
unionist > union
unlicensed > licence
unmarried > single
unopposed > elected
unopposed uncontested
unpaid > voluntary
unrest disorder disturbance
unsolved > cold undetected
uproar furore
user > customer
usher > steward
uturn > reversal backtrack scrapped
uxb > unexploded
vacancy > recruitment
vacancy unfilled
vanish disappear
vape > ecigarette
vday > armistice
veil > niqab burka
verdict > guilty found conclusion inquest
verger > church
vestry > church
vet veterinary
veterinarian vet
veto > block reject
vicar > reverend rev curate clergyman
vicar vicarage
vicarage rectory
victim > survivor injured
vigil > candlelit
villain > criminal
violence violent
violent > aggressive
vip dignitary
visa > immigration
visitor > guest
volunteer > unpaid
volunteer voluntary
vote-down > rejected defeated
vote-for > backed
vote-in > elected
vote-out > ousted unseated defeated
voting > election
vulnerable > elderly disabled frail
waiter waitress
waitress > hospitality
walk-away > unhurt withdraw
walk-out > strike
walkout stoppage
war > battle
war wartime
warden > enforcement officer attendant marshals
warden ranger
warder > prison
warplane > spitfire bomber
warrant > search
warship > frigate
waste > squandered
watchdog > ombudsman commission
wave-through > approved
wealth fortune
wealthy affluent
weapon > knife gun blade
weapon armed
weaver weaving
wedding marriage nuptials ceremony
wedlock > married
weed > cannabis
weigh-up > consider
wfh > remote home
wheelchair > accessible
whinge > complain complaint
whitepaper > policy
whitewash > cover
wi > institute
widower > husband
wife > widow
wifebeater > domestic
wildfire > blaze heath moorland
win-back > regain
winemaker vineyard
winner > won
winner champion
wipe-out > eradicate eliminate
witch witchcraft
witness > testified
witness eyewitness
woman women female
worker > operative
workload > overworked hours
workman workmen
workmate colleague
worship > service
wreath > remembrance
wreck > damaged destroyed
wrestler wrestling
write-off > wrecked
writer author
wrongful > unlawful unfair
yob > thug lout
youngest > junior
youngster > teenager schoolchildren
youtuber vlogger
`;
