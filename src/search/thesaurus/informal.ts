/** What is typed in chat, and verbs with particles, to what is printed. In the form that `thesaurus.ts` reads. */
export const INFORMAL = `
abolish > scrap axe
abscond > fled escape
abysmal > poor terrible appalling
ace aced > succeeded passed
acquire > take-over buy-out
ad ads advert advertisement advertising
add-in > include
add-on > supplement extra
admin > clerical paperwork
admit > own-up let-in
advert > advertising poster campaign commercial
aggravation > nuisance inconvenience
aggressive aggression
aggrieved > upset grievance
aggro > inconvenience violence trouble disorder aggression
alkie > alcoholic
allocate > hand-out
ally > supporter
almshouse > charity housing
alright > acceptable satisfactory
ancient > old historic
annoyed > irritated frustrated
annoyed annoyance
annoying > nuisance irritating frustrating
antics > behaviour
apoplectic > furious
approve > sign-off wave-through
approx > approximately roughly
arrest > pick-up
arrive > turn-up show-up
arrogant arrogance
arse bum backside
arsey > rude
arson > firestarting deliberate
artic > lorry
arvo afternoon
asap > urgent soon urgently immediately
asbo > antisocial injunction
assault > beat-up
assoc > association
atrocious > appalling terrible
attend > turn-up show-up
attorney > lawyer solicitor
axe > cut redundancies closure
babysit babysat babysitter
babysitter > childminder
babysitting > childcare
baccy > tobacco
bachelor > unmarried single
back-down > climbdown concede retreat relent
back-out > withdraw renege
back-up > confirmed corroborate support reinforcement
backhander > corruption
backhander bribe bribery
backpedal > reverse backtrack
backtrack > reverse reversal
backwater > rural remote
backyard > garden
baddie > criminal offender villain
badmouth > criticise disparage
bail-in > rescue
bail-out > rescue withdraw
bailout bail-out > rescue
bairn > baby infant
bairn child children
balderdash poppycock > nonsense
ballroom > dance
balls-up > blunder error fiasco mistake
ballsed-up > blunder botched
ballsy gutsy > brave courageous
baloney > nonsense
banged-up > jailed imprisoned prison
banger > car firework
bank-on > expect rely
banter > jokes
bap cob barm > roll sandwich
barmy > absurd ridiculous insane
barney > row argument dispute
barred > banned
bash > hit attack criticise party celebration
battered > beaten assaulted attacked
battle-back > recover
battle-through > overcome
batty > crazy eccentric
bday > anniversary
bday birthday
bear-out bore-out > confirm
beat-back > repel
beat-off > repel
beat-up > assault attack
bedlam > chaos
bedsit > studio hmo
beef-up > strengthen reinforce increase
beggar > panhandler homeless
belly > abdomen
bellyache > complain
belt-out > sing
belt-up > seatbelt
belter belting > excellent
benefit > allowance entitlement
berk nitwit dimwit > idiot fool
bestie > friend friendship
betray > let-down sell-out
betting > wager gambling
bevvy > drinks beer alcohol
bezzie bestie > friend
bezzies > friends
bf > boyfriend partner
biccy bikkie biscuit
bid-up > increase
big-up > praise promote
bighead > arrogant
bigwig > chief dignitary executives leaders officials
biker > motorcyclist motorcycle
bin > refuse waste recycling scrap abolish abandon cancel discard
binge > drinking
biweekly > fortnightly
bizzie > police
bizzies > police
black-out > power outage redact
blackleg > strikebreaker
blackout > outage
bladdered trollied > drunk
blade > knife machete
blank > ignore snub
blank-out > redact
blaring > loud
bleat-on > complain
bling > jewels gold
bling jewellery jewelry
bln > billion
block-off > obstruct barricade
block-out > obscure
block-up > clog obstruct
bloke > gentleman male
bloke man men
blot-out > obscure
blow-down blew-down > toppled fallen
blow-over blew-over > toppled subside
blow-up blew-up > enlarge explode explosion bomb
blower > telephone
blown-away > amazed impressed
blown-down > toppled uprooted fallen
blown-off > damaged lost
blown-over > toppled overturned
blown-up > exploded bombed destroyed
blud > friend
blurt-out > reveal
blustery > windy
bn billion
board-up > shuttered derelict
boarded-up > derelict vacant empty
bobby > officer patrol police constable
bod > person official
bodge > botched shoddy substandard
bodge-up > bungle
bods > people officials
boffin > scientist expert researcher
bog-down > delayed
bogged-down > delayed stuck
boggy > waterlogged
bogof > offer
bogus fake counterfeit
boil-over > escalate
bollock > reprimand rebuke
bollocking > reprimanded disciplined
bollocks > nonsense untrue
bolshy > uncooperative defiant
bone-up > revise
bonkers > absurd insane ridiculous nonsensical crazy
bony > thin
boo > heckle jeer
boobs tits > breast
booked-up > unavailable
bookies > betting
bookies bookmaker
boonies > rural remote
boot-out > evict expel eject oust
bootneck > marine
booze > beer wine spirits drinking alcoholic
booze alcohol drink
booze-up > drinking party
boozer > drinker alcoholic pub tavern inn
boozy > drunken alcohol
borne-out > confirmed
bostin > excellent
botch > mishandled bungled
botch-up > bungle
bother > nuisance trouble inconvenience
bottle-up > suppress
bottler > coward
bottom-out > stabilise
bounce-back > recover recovery
bouncer > doorman doormen
bovver > trouble violence
bow-out > retire resign withdraw
brainiac > genius
brainwash > indoctrinate
brainy > clever gifted bright intelligent
brassed-off > annoyed
brasshat > officers
brassic boracic > poor broke
break-away broke-away > split secede
break-down breakdown > failure collapse
break-down broke-down > fail collapse
break-in breakin > burglary
break-in broke-in > burglary burgled raid intruder
break-off broke-off > terminate
break-off broken-off > detached snapped
break-out breakout > escape
break-out broke-out > erupted escaped
break-through > breach
break-through breakthrough
break-up > disperse
break-up breakup > split separation
break-up broke-up > separate split disband
breakaway > splinter rebel
breakdown > collapse fault
breakthrough > discovery advance
breaktime > break lunch
brekkie > breakfasts
brekkie breakfast
bribe bribery corruption
brick-up > blocked
brill > brilliant excellent
bring-back brought-back > reinstate restore reintroduce return revive
bring-down brought-down > reduce lower topple oust
bring-in brought-in > generate hire recruit introduce implement impose
bring-on brought-on > cause
bring-out brought-out > publish launch release
bring-up brought-up > raise mention rear
broke > bankrupt insolvent bankruptcy deficit debts
broken-down > faulty disabled
broken-in > burgled
brolly umbrella
brouhaha hullabaloo > controversy uproar outcry
bruh > brother
brush-up > revise
brutal brutality
bruv > brother
bs > nonsense lies
bubbly > champagne prosecco
buck-up > improve
bucket-down > rain downpour
bucketing > rain downpour
buckle-down > concentrate
buckle-up > seatbelt
buddy > friend companion
budgie > bird budgerigar
building-up > accumulation
buildup > accumulation
built-up > urban
bulk-up > increase
bullshit > nonsense lies untrue
bump-off > murder kill
bump-up > increase inflate
bundle-off > removed
bung > bribe payment
bung-up > block
bungle botch
bunk > truancy absence
bunk-off bunking > truant truancy absent
bunkum hogwash > nonsense untrue
bureaucrat > official administrator
bureaucrat bureaucracy
burgle > break-in
burn-down burnt-down > destroyed gutted fire blaze
burn-up > incinerate
burned-down burned-out > destroyed gutted fire
burnt-out burn-out > gutted exhausted arson
burst-in > enter raid
burst-through > breach
bushed pooped > exhausted tired
bust > bankrupt insolvent liquidation administration collapsed raid arrest caught
bust-in > raid
bust-through > breach
bust-up > fight row argument dispute
busted > broken caught
busybody > meddling interfering
butty sandwich
buy-back bought-back > repurchase
buy-in bought-in > import
buy-off bought-off > bribe
buy-out bought-out > acquire acquisition
buy-over > bribe
buy-up bought-up > acquire purchased
buyout > acquisition takeover
buzzing > excited delighted thrilled
cabby > taxi
cadge scrounge > borrow beg
caff cafe
call-in > review scrutiny
call-off > cancel abandon postpone scrap
call-off cancel abandon
call-out > challenge criticise condemn
call-up > conscript draft selected
call-up callup > conscript selected
callout call-out > emergency attended
calm-down > soothe defuse
campus > university college
cancel > call-off abandon scrap axe pull
candy > sweet
canny > good shrewd
capsize > overturn
carnage > chaos destruction
carp > criticise complain
carpark > parking spaces
carry-on > continue proceed
carry-out > perform conduct undertake implement takeaway
carry-through > implement
cart-away > removed
cart-off > removed
carve-out > exempt
carve-up > divide
cash-in > profit exploit
cast-away > discard
cast-off > discard
cast-out > expel
castaway > stranded
catcall > harassment
catch-on caught-on > popular
catch-out caught-out > exposed
cave-in > collapse concede sinkhole
celeb > famous star personality
chalk-up > record achieve
chancer > opportunist fraudster
chaos > disruption chaotic
chap > fellow
charabanc > coach
chase-off > expel
chase-up > pursue
chat > conversation talk discussion
chav > yobs youths antisocial
cheat > adultery affair fraud unfair deceive
check-over > examine inspect
checkup > examination appointment
cheeky > disrespectful
cheer-on > support encourage
cheesed-off > annoyed frustrated
chem > chemistry
chew-over > consider
chib > knife stab
chic > fashionable
childminder > childcare nanny
chillax > relax
chime-in > interrupt
chimp chimpanzee
chinwag > meeting discussion
chip-away > erode
chippie > carpenter joiner
chippy > takeaway fish
chocka chocker > full crowded gridlocked congested
choke-back > suppress
chokey > prison
chompers > teeth dentures
chop > axe cut
chop-down > fell
chopped > felled cut axed
chrimbo crimbo christmas
chubby tubby > overweight obese
chuck > throw
chuck-away > discard
chuck-in > quit
chuck-out > evict eject expel discard
chucked > threw thrown
chucker > bouncer
chucking > throwing
chuffed > pleased delighted proud thrilled
chum friend
chunder > vomit
churn-up > damage
ciggie cig cigarette
cinch > easy
clamp-down > enforcement crackdown
clanger > blunder gaffe
clean-up > clear tidy
cleanup > clearance restoration
clear-off > repay
clear-out > declutter removal
clear-up > resolve tidy
climb-down > climbdown concede retreat reversal
climbdown > reversal retreat
cllrs councillors
clobber > clothes hit struck penalise
clobber clothing
clock-on > start
clock-up > record accumulate
clog-up > block congested
close-down > shut closure
close-off > cordon sealed
closedown > closure
closet wardrobe cupboard
clown > incompetent fool
clueless > unaware ignorant incompetent
cobble-up > improvise
cock-up > blunder error fiasco mistake
cocked-up > botched blunder
cockup > blunder error mistake
cocky > arrogant
codger > pensioner elderly
codswallop tosh > nonsense
coffers > funds budget treasury
collapse > fall-down cave-in break-down
comb-through > search
come-back came-back > return recover
come-down came-down > collapse fell fall reduced
come-in came-in > effect force
come-out came-out > emerge published
come-through came-through > survive
comeback > recovery revival
comeback come-back return
commotion > disturbance
complacent complacency
complain > kick-off
con > prisoner convict scam fraud deceive swindle
conceal > cover-up hide hush-up
condo > apartment flat
congressman > politician
conjure-up > invent
conman conmen > fraudster scammer swindler
continue > carry-on
contract-in > recruit
contract-out > outsource
contribute > chip-in
cook-up > invent devise
cool-off > calm
cop-out > evade
copper > constable police
cordon-off > cordon sealed
corker > excellent
corpse cadaver
corrupt > bribery misconduct dishonest
corrupt corruption
cos cuz > because due reason
couch sofa settee
cough-up > confess pay
cover-up > conceal concealment
coverup > conceal secrecy whitewash
coward > cowardly
cowboy > rogue unscrupulous trader builder
coz > because due
crack-down > enforcement clampdown tackle target
crack-on > continue
cram > revise revision
crank-up > increase
crap > poor terrible substandard
crapper > toilet
crappy > poor substandard
cream-off > profit
creep > harassment stalker
creep-up crept-up > increase
creepy > sinister disturbing unsettling
creps > trainers
crim > offender convict
crim criminal
crimbo > festive
criticise > slag-off hit-out slam
croak > die
croaked > died
croc > reptile
croc crocodile
cronies > associates allies friends cronyism
crony cronyism
cronyism > nepotism favouritism
crook > criminal fraudster thief
crooked > dishonest
crop-up > arise
crossroads > junction
crosswalk > crossing zebra
crowd-out > exclude
crowdfund > fundraising appeal donations
crummy > poor shabby
cry-off > cancel withdraw
cttee > committee
cuffed > handcuffed arrested
cuppa > tea coffee
cushy > easy comfortable
cut-back > reduce trim prune
cut-down > felled chopped reduce
cut-off > deadline limit isolated disconnect sever amputate stranded marooned
cut-through > shortcut
cutback > reduction austerity
cutbacks > reductions savings cuts austerity
cutoff > deadline
daddy father
daft > absurd ridiculous foolish nonsensical
dancehall > ballroom nightclub
dawdle > slow
daycare > nursery
daycare childcare
deafening > loud noise
deal-in > sell supply
deal-out > distribute
deceive > take-in con
decent > good adequate reasonable
decrepit > derelict
delinquent > offender
deluge downpour
demo > protest rally march
demo demonstration
demolish > knock-down pull-down tear-down flatten bulldoze raze
dept > directorate ministry
dept department
destroy > burn-down wipe-out
detention > punished isolation
deter > put-off scare-off
diabolical > appalling terrible
dial-down > reduce
dial-up > increase
dicey > risky hazardous
diddle > defraud cheat swindle
diddy > small
die > pass-away
die-down > subside
die-off > extinct
die-out > extinct extinction
died-out > extinct
dig-out dug-out > excavate
dig-up dug-up > excavate unearthed roadworks trench
dillydally > delay
din racket > noise
dip-in > spend
diploma > qualification certificate
dire > poor terrible desperate
disco > nightclub dance
disconnect > cut-off switch-off
discount > reduction concession
discover > find-out uncover unearth
disgusting > filthy foul appalling
disgusting revolting
dish-out > distribute impose
disperse > break-up
disregard ignore
diss > insult disrespect criticise
distribute > hand-out give-out
ditch > abandon scrap drop
dither > indecision delay
dithering > indecisive
divide-up > share
divvy-up > share divide
do-up did-up > renovate refurbish restore
dob-in dobbed > report informant
doco > documentary programme
doddle > easy simple
dodge > avoid evade
dodgy > suspicious questionable unsafe fraudulent faulty rogue unreliable illegal corrupt counterfeit
doggy dog
dole > benefits unemployed jobseeker welfare unemployment
dole-out > distribute
done-away > abolished
done-up > renovated refurbished restored
doolally > crazy dementia
doomed > threatened
dope dunce > fool
dorm > accommodation halls
dosh > money cash funding
doss-down > sleep
double-down > persist
double-up > share
downmarket > cheap
downside > disadvantage
downsides > disadvantages drawbacks
draft > draw-up
draft-in > recruit deploy
draft-up > prepare
drag-on > delay prolonged
dragged-out > prolonged
draper haberdasher > fabric
drapes curtains
draw-up drew-up > draft prepare
drawback > disadvantage
drawback downside disadvantage
drawn-out > prolonged lengthy
drawn-up > drafted prepared
dream-up > devise invent
dressing-down > reprimand rebuke
dried-up > dry evaporated
drift-off > asleep
drive-away drove-away > fled
drive-off drove-off > fled left
drive-out drove-out > expel force
drive-through > takeaway
driven-out > forced displaced
driven-up > increased
drone-on > talk
drongo > idiot
drop-off > decline decrease deliver delivery
drop-out > withdraw quit
dropout > withdrew
drown-out > overwhelm
druggie addict
druggist > pharmacist
drugstore > chemist pharmacy
drum-out > expelled
drum-up > generate
dud > faulty defective
duff > defective faulty
duff-up > assault
duffed > beaten assaulted
dumb > stupid foolish
dumb-down > simplify
dummy pacifier
dumpster > skip
dunno > unknown unsure
dust-off > revive
dust-up > fight brawl row
dustman > refuse collection
dustman dustmen binman binmen
eager > willing
earful > criticism reprimand
earsplitting > loud
ease-off > reduce relax
eat-out > restaurant dine
eat-through > corrode
eco > green sustainable
eco environmental
edge-up > increase
edgy > tense
eejit > idiot
effing > swearing
egg-on > encourage incite
egghead > academic
eke-out > survive
elated jubilant
elementary > primary
elevator lift
elevenses > refreshments tea
eliminate > knock-out
endorse > sign-off
enrol > sign-up
enthusiastic enthusiasm
erect > put-up
erode > wear-away
escape > get-away break-out
esp > especially particularly
evict > throw-out kick-out
exclude > leave-out shut-out kick-out
exec > director management
exec executive
explain-away > excuse
explode > blow-up go-off
extinguish > put-out
extortionate > excessive expensive unaffordable overpriced
extortionate exorbitant
fab > fabulous excellent wonderful
fab fabulous
face-off > confrontation
facelift > refurbishment renovation upgrade
factor-in > include
faff > inconvenience complicated
faffing > delay dithering
fag > cigarette smoking tobacco
fail > fall-through break-down
faint > pass-out
fake > false forged fraudulent fabricated hoax
fakery > forgery counterfeit
fall-down fell-down > collapse
fall-out fell-out > quarrel disagreement row
fall-over fell-over > topple
fall-through fell-through > collapse failed
fallen-through > collapsed failed
falling-out > row disagreement
fallout > consequences aftermath
falsehood lie
falsies > dentures
fam > family relatives household
famous fame renowned
fancy > luxury expensive
farce > fiasco shambles ridiculous
farm-out > outsource
fashionable > popular
faucet > tap
fed-up > frustrated dissatisfied tired unhappy angry
feds > police officers
fella > man husband boyfriend
fence-off > cordon
fend-off > repel defend
fender > bumper
ferret-out > discover
fess-up > admit confess
fib > lied untrue
fibber > liar
fiddle > fraud falsify manipulate fraudulent
fiddly > complicated difficult
fight-back fought-back > resist retaliate
fight-off fought-off > repel defeat
fight-on fought-on > continue
fight-through > overcome
fightback > comeback
figure-out > understand determine
fill-in > complete substitute temporary
fill-out fill-in
filter-out > remove
filter-through > reach
find-out > discover
find-out found-out > discover learn establish
fire-up > motivate
firm-up > confirm
fish-out > rescue retrieve
fishy > irregularities suspicious questionable
fit-in > integrate belong
fit-out > equip refurbish install
fit-up > framed
fix-up > repair renovate
fizzle-out > fade fail
flabbergasted > astonished stunned surprised
flak > criticism
flake-out > exhausted
flare-up > erupt escalate outbreak
flashy > ostentatious
flat-out > maximum
flatmate > housemate tenant
fled > escape absconded ran
flee fled > escape
fleece > overcharge defraud exploit
flick > film cinema
fling > affair relationship
fling-out flung-out > ejected
flip-out > angry
flog > sell sold sale whip
flog-off > sell sale
flood-out > evacuated
flooded-out > evacuated displaced
flop > fail failure unsuccessful
flush-out > expose
flutter > bet gambling
fly-in flew-in > arrive
fly-out flew-out > depart
fob-off > ignored dismissed
fobbed > dismissed
folk > people residents locals
folks > parents family relatives
follow-up > pursue
followup > subsequent
footy > pitch league fixture
footy football
force-back > retreat
force-down > reduce
force-out > oust evict
force-up > increase
forced-out > ousted evicted
fortnight > fortnightly weeks
fortnight fortnightly
fortune > millions expensive
foul-up > error blunder
found-out > caught exposed
frazzled > exhausted stressed
freak-out > panic frightened
freebie > complimentary free gift hospitality
freelance > self
freeway > motorway
freeze-out > exclude
freshen-up > refresh improve
freshers > students undergraduates
fridge refrigerator
frighten-away > deter
frighten-off > deter
frisk > search
front-up > confront
frosh > freshers
fudge > avoid compromise
fuming > furious angry outraged
furious incensed enraged
gaff > house home property party
gaffer > manager boss foreman
gamble-away > lost
gang-up > bully
ganja skunk > cannabis
gaol jail
garbage > nonsense
garbageman > binmen refuse
garms > clothes
gear-up > prepare
geek nerd > enthusiast
geezer > man
geezers > men
gen-up > research
gentleman gentlemen man men
geog > geography
get-away got-away > escape
get-back got-back > recover return regain
get-in got-in > elected enter
get-off got-off > acquitted cleared disembark alight
get-out got-out > escape
getaway > fled holiday break escape
gf > girlfriend partner
ghastly > dreadful horrific
ghetto > deprived
ghost > ignored
gigs > shows concerts
ginormous humongous > enormous huge massive
give-away > reveal
give-away gave-away > donate
give-in gave-in > concede surrender yield
give-off > emit
give-up gave-up > quit relinquish abandon surrender
giveaway > free
given-out > distributed issued
given-over > devoted
given-up > abandoned quit
glitch > fault error technical malfunction problem
gloss-over > conceal ignore downplay
glum > sad
gnashers > teeth dental
go-down went-down > fall decrease fell reduce sank sink
go-off went-off > explode detonated
go-up went-up > erected built rise increase rose soared
goad-on > provoke
gob > mouth spit
gobble-up > acquire
gobby > abusive outspoken loud
gobshite > loudmouth
gobsmacked > astonished stunned surprised shocked
gone-down > fallen fell decreased dropped
gone-off > rotten
gone-through > experienced suffered approved
gone-up > risen increased rose higher
gormless clueless > incompetent
goss > gossip rumour news
gossip > rumour speculation
gouge-out > excavate
gov > government ministers
govt government
gp > doctor practice surgery
grad graduate
graft > corruption work labour
grafter > hardworking worker
gramps grandad grandfather
granddad grandfather
grandkid > grandson granddaughter grandchild
grass-up > inform report
greenie > environmentalist environmental
gridlock > traffic queues standstill
gridlock congestion
grill > question scrutinise interview
grilling > questioned scrutiny interrogation
grim > bleak dire dismal
grimy grubby mucky > dirty filthy
gripe > complaint grievance concerns
grocer grocery
grope > indecent assault molested
grotty > squalid shabby dirty
grouse > complain
grow-up grew-up > childhood raised
grumpy > annoyed irritable
gutted > disappointed devastated upset heartbroken
guvnor > boss manager landlord
guy man men
hack-back > prune
hack-down > felled
hack-in > breach
hacked-off > annoyed angry
had-up > prosecuted court
halls > accommodation
hand-in > submit surrender
hand-out > distribute issue
hand-over > relinquish transfer surrender
handout > grant subsidy benefits
handover > transfer
handover hand-over
handyman > repairs
hang-up > disconnected
hang-up hung-up > disconnected
hard-up > poor struggling poverty deprived hardship
hardware > ironmonger
harp-on > complain
hash-out > discuss
hash-up > botch
hassle > inconvenience nuisance trouble harass
haul-away > removed
haul-in > arrest
haul-off > removed
haul-out > rescue
haul-over > reprimand
haul-up > court
headache > problem
headbutt > assault attacked
heads-up > notification warning notice alert
heat-up > warm
heckle > interrupt jeer
hellish > terrible
hem-in > surround
hench > muscular
hero > heroic bravery
hesitant hesitate
hiccup > delay problem setback
hide-away > concealed
hide-out > refuge
hideout > refuge
higher-up > managers executives officials
highschool > secondary
hike-up > increase
hippo hippopotamus
hire-in > recruit
hit-back > respond reply retaliate
hit-out > criticise attack
hitched > married wedding
hive-off > separate privatise
hmo > multiple occupation bedsits
hoard > stockpile
hoax > bogus false
hobo tramp dosser > homeless vagrant
hold-back > restrain
hold-back held-back > withhold restrain
hold-down held-down > restrain
hold-out held-out > resist
hold-up held-up > delay robbery robbed
holdup > delay robbery
hole-up > hide
hols > holiday
honcho > chief executive director
hoodie > youths teenager masked
hooha > controversy
hook-up > connect
hooker > prostitute prostitution
hooligan > disorder antisocial
hopeless > inadequate incompetent
horrendous > appalling terrible
horrendous horrific horrible
horrible > unpleasant dreadful
horrid > unpleasant horrible
hose hosepipe
hot-up > escalate intensify
hound-down > pursue
hound-out > forced
howler > error blunder
hr > hour hourly
hrs hours
hubby > spouse
hubby husband
hungover hangover
hunker-down > shelter
hunky > attractive
hunt-down > trace pursue
hunt-out > search
hush-up > conceal suppress
hype-up > exaggerate promote
hyped > excited
hypocrite hypocrisy hypocritical
ickle > little
idiot > reckless irresponsible foolish
idiot idiotic fool
iffy > suspicious doubtful questionable
ignore > brush-off disregard overlooked neglected
imminent imminently
implement > bring-in roll-out
inch-up > increase
incompetent > inept negligent
incompetent incompetence
infants > primary
info > data figures guidance
info information details
intern > placement
intersection junction crossroads
interstate > motorway
intervene > step-in
intro > introduction introductory
introduce > bring-in phase-in roll-out implement
inundated overwhelmed
invalid-out > retired
iron-out > resolve
ironmonger > hardware
isolate > cut-off strand
jab > vaccination immunisation
jack-in > quit
jack-up > increase raise
jalopy > car
jazz-up > brighten
jeer > heckle boo
jet-off > holiday
jiffy > soon moment
jittery > nervous anxious
jobsworth > official bureaucrat officious
joggers > tracksuit trousers
join-up > coordinated enlist unite
jollies > holiday
jolly > trip junket expenses
jp > magistrate
juggernaut > lorry hgv
jumper > sweater pullover
jumpstart > stimulate
jumpy > nervous
junk > discard
junket > trip expenses travel
junkie > addict
kaput > broken
kecks > trousers
keel-over > collapse capsize
keen > enthusiastic eager interested
keep-down > limit
keep-down kept-down > suppress
keep-out kept-out > exclude
keks trousers
kerfuffle > fuss commotion controversy
kibosh > stopped
kick-in > assault attack begin
kick-off > began started launched opened protest complain outburst begin
kick-out > evict expel eject oust exclude
kickback > corruption commission
kickback bribe
kickstart > stimulate boost
kiddie child children
kill-off > exterminate eradicate
killed-off > eradicated scrapped
kindergarten > preschool
kip > sleep asleep
kit > equipment uniform clothing
kit equipment
kit-out > equip
kitty > fund
knackered > broken faulty damaged exhausted tired fatigue
knackering > exhausting
knees-up > party celebration
knock-back > reject refuse rejection
knock-down > demolish demolition bulldoze hit struck collision pedestrian
knock-off > counterfeit fake imitation stolen discount
knock-on > consequence consequential
knock-out > eliminated unconscious beaten
knock-over > hit struck collision
knock-through > extension
knockback > rejection setback refusal
knockdown > cheap reduced discounted
knocked-up > pregnant
knotty > complicated
knuckle-down > concentrate
kosher > legitimate genuine
lab laboratory
lady > woman
lairy > rowdy aggressive
lash-out > attack criticise
lass girl woman
laundrette launderette laundry
lav lavatory
lawmaker > mps parliament
lay-down laid-down > stipulate impose
lay-off laid-off > redundant redundancies dismiss
lay-on laid-on > provide
lay-out laid-out > outline design
lay-up laid-up > incapacitated
layabout > unemployed idle
layoff > redundancy
lazybones > lazy
leak-out > disclosed revealed
leaked-out > disclosed revealed
leave-out left-out > omit exclude
leery > rowdy
left-out > omitted excluded
left-over > remaining surplus
leftover > remaining surplus
lefty > socialist
legend > hero celebrated
legit > authorised legitimate genuine lawful legal
legless tipsy > drunk intoxicated
lend-out lent-out > loan
let-down > disappoint betray disappointment
let-in > admit allow
let-off > spared pardoned lenient acquitted
let-out > release lease rent
let-through > allow approve
let-up > ease
letdown disappointment
level-down > reduce
level-off > stabilise
level-out > stabilise
level-up > equalise invest
levelling-up > regeneration investment
liar > dishonest lied
lifer > murderer
limber-up > prepare
link-up > connect collaborate
lippy > abusive disrespectful
lit-up > illuminated floodlit
littlun > children
liven-up > enliven
livid > furious angry
loaded > wealthy rich
loan-out > lend
lock-down > confine restriction
lock-out > excluded lockout
lockdown > restrictions quarantine
locked-up > jailed imprisoned prison
lodger > tenant
lodging > accommodation
log-in > login
log-off > exit
log-on > login
log-out > exit
loo > lavatory toilet conveniences
look-out > beware watch
look-over > inspect examine
loopy > crazy
loot > stolen haul proceeds
lose-out lost-out > suffer
lousy > poor terrible
lout > antisocial rowdy disorder
lout yob hooligan
lowdown > details information
lower > bring-down
lughole > ear
lure-in > entice
lurgy > illness infection virus
ma > mother
mad > angry furious
made-up > delighted pleased fabricated false invented
mahoosive > huge massive enormous
mailbox > postbox letterbox
mailman > postman
make-off made-off > fled escape stole
make-out made-out > pretend claim
make-up made-up > invent fabricate fictional
makeover > refurbishment renovation transformation
mall > shopping centre
mandem > gang friends
mank > dirty filthy
manky > dirty
manor > neighbourhood
map-out > plan
marijuana cannabis
mark-down > downgrade reduce discount
mark-up > increase price
marked-down > discounted downgraded
markup > margin
mart > market supermarket
maths > arithmetic numeracy
maths mathematics
max-out > exceed limit
mayhem chaos havoc
mcmansion > mansion
measly > small inadequate insufficient
medic > doctor paramedic
meds > prescription drugs
meds medication medicine
meet-up met-up > gathering meeting
meetup > gathering
meh > mediocre unimpressed
melt-down > meltdown
meltdown > collapse
memo > note briefing
memo memorandum
mess-up > mistake error blunder mishandled ruin spoil untidy vandalise
mete-out > impose
metro > underground tram
miffed > annoyed upset
mil > million
milkie > milkman
milky > milkman
ming > smell
minger > ugly
minging manky > dirty filthy disgusting
minicab > taxi
minted > wealthy rich
misbehave > disruptive
mischief > nuisance vandalism
miserly > mean
miss-out > lose omit exclude
missed-out > excluded denied
missus > girlfriend spouse partner
missus wife
mitch > truancy
mix-up > confusion error mistake
moan > complain complaint grumble criticise
moan-on > complain grumble
moaner > complainant objector critic
moby > mobile phone
mock > ridicule
mock mockery
mocks > exam
moggy cat
mom mum mother
momma > mother mum
moneybags > millionaire wealthy
moolah spondulicks > money
moped > motorbike scooter
moron > idiot
mothball > closed suspended disused
motor > car vehicle
motorbike motorcycle motorcyclist
motoring > driving
mount-up > accumulate increase
mouth-off > complain abuse
move-away > relocate
move-in > occupy
move-out > vacate
moved-out > vacated left
mow-down mown-down > hit struck killed
mozzie mosquito
msg message
mth > month monthly
muck > manure dirt slurry
muck-up > botch spoil
mugged > robbed robbery
mugger > robber robbery
mummy mum mother
muppet > idiot fool incompetent
muscle-in > intervene
mutt > dog
nab > arrest catch caught
naff > poor tacky substandard tasteless
nail-down > secure agree
nailbiting > tense
nana nanna grandmother
nanny > grandmother childminder
nap > sleep
narked > annoyed
narky > irritable
narrow-down > shortlist
nasty > unpleasant abusive vicious
natter chinwag > talk conversation
natty > smart
naught nought zero
naughty > misbehaved disobedient misconduct
neeps > turnips
nervy > nervous
newbuild > homes development housing developer
newsagent > convenience
nibbles > refreshments
nick > arrest steal theft stolen
nicked > arrested stolen theft stole burgled
niggle > concern problem
nightmare > chaos disruption ordeal
nil zero
nimby > objector objections opposition
nimbyism > objections opposition
nipper > child children
nippy parky > cold chilly
nix > reject cancel
nod > approval approved permission
nod-through > approve approval
noggin bonce > head
nonce paedo > paedophile abuser
nonsense > untrue absurd
noob > novice beginner
nosh grub > food meal
nosy nosey > intrusive prying
notch-up > record achieve
note-down > record
nudge-up > increase
nuisance > antisocial disturbance annoyance
numberplate registration
numpty > idiot fool
nursery kindergarten
oap > elderly retired
oap pensioner
obese obesity overweight
obstruct > block-off hold-up
offended > insulted
offlicence > alcohol
okayed > approved
oldie > elderly pensioners residents
omit > leave-out miss-out
omnibus > bus
omnishambles > fiasco chaos
oodles > many plenty
open-up > reopen unlock
opt-out > withdraw exempt
opt-out optout
org > charity body association
outbreak > infection cluster
outdated > antiquated
outro > ending conclusion
outsource > contract-out
overcharge > overpriced extortionate excessive
overpass flyover
overturn > strike-down quash
own-up > admit confess
pa > father dad
pack-in > quit
pack-up > close fail breakdown
packed > crowded full overcrowded
packed-out > crowded full
paedo paedophile
pal > associate
pal-up > befriend
palaver > fuss disruption
palm-off > impose
paltry > inadequate insufficient
paltry meagre
pan-out > result
paper-over > conceal
parcel-out > distribute
pare-back > reduce
pare-down > reduce
pass-away > died death
pass-off > pretend
pass-on > relay transmit inform
passe > outdated
pat-down > search
patch-over > repair
patch-up > repair
pay-back paid-back > repay reimburse refund
pay-down > reduce
pay-off > bribe settle
pay-off paid-off > redundancy settlement
pay-off payoff
pay-out > reimburse
pay-out paid-out > compensation settlement
pay-out payout
pay-up paid-up > settle
paycheck paycheque > wages salary
payout > compensation settlement damages
payrise > rise increase award
pdq > quickly
peaky > unwell
ped > moped
peeps > people residents
peeved > annoyed
pelting > throwing thrown
peng leng > attractive
penpusher > bureaucrats officials administrators
perambulator > pram
perform > carry-out
perilous dangerous
perish > died killed
perk > advantage benefit allowance expenses
perk-up > revive
perp > perpetrator offender culprit
perv pervert > voyeur indecent predator
pester > harass hassle
peter-out > fade
petrified > frightened
petrified terrified
petrolhead > motorist
phase-in > introduce gradual
phase-out > abolish remove discontinue
pic picture photograph image
pick-on > bully target victimise harass
pick-out > select identify
pick-up > collect collection
picket > strike
piddling > small insignificant
pigsty > squalid
pile-up > accumulate collision crash
pileup > crash collision
pilfer > steal theft stolen
pin-down > restrain identify
pin-on > blame
pinch > steal stolen theft
pinched > stolen
pint > beer lager
piss > urine
piss-down > rain downpour
piss-up > party drinking
pissed > angry drunk intoxicated
pissed-off > angry annoyed furious
pissing > urinating
pittance > low little small
placement > internship
plaster-over > repair
play-down > minimise
play-up > misbehave malfunction
plod > police constable
plonk > wine
plonker pillock wally > idiot fool
plough-on > continue
plough-through > crash
plough-up > cultivate
plucky > brave courageous
plush > luxury
plz pls please
point-out > highlight note
politicians > councillors mps ministers
politico > politician
pong > smell odour stench
poo > sewage
poo poop > faeces excrement fouling
pooch mutt > dog
pooh > faeces
pop-up > temporary
porky > lie overweight
posh > wealthy affluent exclusive luxury upmarket
posho > wealthy elite
posse > gang
postbox letterbox
postcode > address
postgrad > postgraduate masters
postie > postwoman postmen
postpone > put-off delay push-back reschedule
postponed > put-back
posty > postman postal
potless > poor broke
potty > crazy absurd
pour-away > discard
ppl > residents public
ppl people
prang > crash collision accident
pranks > hoax joke mischief
prat twit > idiot fool
precinct > pedestrianised shopping
preggers > pregnant pregnancy
preggo > pregnant
prelims > preliminary
prepare > draw-up gear-up
press-on > continue
pressie present gift
prezzie > gift present
price-out > unaffordable
pricey > dear unaffordable
print-off > print
print-out > print
privatise > sell-off outsource
privatise privatisation
prof > professor academic
profs > academics lecturers professors
promo > promotion promotional marketing
pronto > immediately quickly
prop-up > subsidised support
prossie > prostitute
prostitute prostitution
prune-back > trim
psyched > excited
puddle > flooding surface
puke barf > vomit sick
pull-back > retreat withdraw
pull-down > demolish dismantle
pull-out > extract withdraw withdrawal
pump-out > drain
punch-up > fight brawl assault disorder
punt > bet
punter > customer gambler spectators
pup puppy
push-back > delay postpone resist resistance opposition
push-out > oust displace force remove
push-over > toppled
push-through > implement approve
push-up > increase inflate raise
pushbike > cycle
pushbike bicycle bike
pusher > dealer supplier
put-away > jailed imprisoned save
put-back > restore reinstate postpone replace
put-down > euthanised destroyed humiliate belittle
put-off > deter discourage postpone delay defer
put-out > extinguish issue publish
put-up > accommodate host erect install built increase raise hike
quack > doctor
quali > qualification
quals > certificates diplomas
quals qualifications
quid > pounds sterling cost
quids > pounds
rabbit-on > talk
racer > speeding
rack-up > accumulate incurred
racket > noise disturbance
rain-off > cancelled postponed
rained-off > postponed abandoned
raise > put-up increase rise
rake-in > collect earn profit
ramble-on > talk
ramp-down > reduce
ramp-up > increase intensify
ramshackle > shabby
rang > phoned contacted telephoned
rant > criticism tirade outburst complain
rascal scamp > mischievous
rat-out > inform betray
ratchet-up > increase
ratrun > shortcut
ratty > irritable
raucous rowdy
rave > party nightclub gathering
ravenous > hungry
readies > cash money
realtor > agent
recover > get-over pull-through bounce-back
reduce > cut-down cut-back scale-back
redundant redundancy > lay-off layoffs
reek > smell odour stench
reel-in > attract
ref > referee official umpire
reform > shake-up overhaul
refurb > renovation
refurb refurbishment
register > sign-up
rehab > recovery addiction
rein-in > control curb
reinstate > bring-back restore
reject > turn-down throw-out refuse dismiss knock-back
rellies > family relations
rellies relatives
reluctant > unwilling hesitant
reluctant reluctance
remoaner > remain
remove > take-away take-down strip
renege > broken
renovate > do-up refurbish refurb
rent-out > let lease
rescue > bail-out
resit > exam
resit retake
restart resume
restore > bring-back reinstate
restroom bathroom washroom > toilet
retreat > back-down climb-down
revamp > refurbish renovate overhaul redesign
reversal > overturned
revise revision
rhino rhinoceros
rickety > unstable unsafe
ride-out rode-out > survive
rifle-through > search
rightwinger > conservative
rile-up > anger provoke
ring-back > reply
ring-up rang-up > telephone
rip-off > copy overcharge overpriced extortionate fraud scam
rip-up > destroy remove
ripoff > overpriced scam extortionate
ripped-off > overcharged defrauded scammed
ritzy > luxury
roadman roadmen > gang dealer
roadworks > repairs resurfacing closure diversion
roasting > hot heatwave
rob > hold-up
robbed > burgled stolen theft raided
rock-up > arrive attend
rocket-up > soar
roll-back > reverse
roll-out > launch introduce
roll-up > arrive cigarette
rollicking > reprimand
rollout > launch introduction
rollout roll-out
rookie > recruit newcomer trainee probationary
roommate > flatmate housemate
root-out > eradicate eliminate
rope-in > recruit
rope-off > cordon
ropey > poor substandard unreliable
ropy > poor unwell substandard
rot-away > decay
rotten > poor awful decayed
rough-up > assault
roughly approximately
round-off > conclude
round-up > gather summary increase
roundup > summary
rozzer police
rubberstamp > approve ratify
ruck > fight brawl
ruckus rumpus > disturbance row
rude impolite
ruffian > yobs thug youths
rugrat > toddlers children
rule-out > discount exclude dismiss
rummage-through > search
rumpus > controversy
run-away ran-away > flee fled missing
run-down > dilapidated neglected deprived shabby hit struck
run-out ran-out > depleted shortage exhausted expire
run-over > knocked overrun
run-over ran-over > hit struck collision
run-up ran-up > incurred
rundown > dilapidated neglected deprived
runoff run-off > drainage
runup run-up
rv > campervan motorhome
sarnie sandwich
saw-down > felled
sawbones > surgeon
scab > strikebreaker
scale-back > cutback
scale-down scale-back > reduce
scale-up > increase expand
scally > youths yobs
scallywag > offender
scare-away > deter
scare-off > deter
scarper > fled flee escape
schoolies > pupils
schoolkid pupils
scoff > eat
scoffed > ate
scorcher > heatwave hot
scour-out > search
scram > flee
scran > food
scrap > abolish cancel abandon axe withdraw fight brawl metal
scrape-in > narrowly
screen-off > partition
screen-out > exclude
screw-over > cheat exploit
screw-up > mistake error blunder mishandled
scrip > prescription
scrote > thief offender criminal
scrounger > claimant benefits
scupper > prevent thwart derail wreck
seal-off > cordon closed
sec > secretary
see-off > repel
seedy > sordid
seen-off > defeated
seething > furious angry
sell-off > privatisation
sell-off selloff > disposal
sell-off sold-off > dispose disposal privatise
sell-on > resell
sell-out sold-out > unavailable betray
sellout > capacity
semester > term
semi > detached
senator > lawmaker
send-in sent-in > deploy submit
send-off > funeral farewell
send-off sent-off > dismissed expelled
send-out sent-out > issue distribute
send-up > mock
sending-off > dismissal
sent-back > returned deported
sent-down send-down > jailed imprisoned
sent-in > deployed submitted
sent-off > dismissed
sent-out > issued distributed
separate > split-up break-up
set-back > delay
set-off > trigger detonate
set-out > depart outline explain
set-up > establish found create launch installed
setback > delay obstacle blow
settle-down > calm
settle-up > pay
shack-up > cohabit
shady > suspicious questionable corrupt
shag > sex affair
shagging > affair
shake-up shaken-up > upset shocked
shake-up shook-up > reform reorganisation overhaul restructure
shakeup > reform overhaul reorganisation restructure
shambles > chaos chaotic disorganised fiasco
shambolic > chaotic disorganised
shank > knife stabbed
share-out > distribute allocate
sharpen-up > improve
sharpish > quickly promptly
shattered > exhausted tired devastated
shedload shitload > many
shell-out > pay spend
shelve > postponed abandoned paused
shenanigans > misconduct irregularities antics
shifty > suspicious dishonest
shindig > party celebration
shirk > avoid evade
shirty > angry
shit > excrement faeces sewage
shithole > deprived run-down
shoddy > defective inadequate poor substandard inferior
shonky > substandard unreliable
shoot-down shot-down > reject
shoot-out > gunfight
shoot-up > inject
shoot-up shot-up > soar increase
shooter > gun gunman
shootout > gunfight penalties
shore-up > support strengthen
shout-out > praise thank
show-up > appear attend arrive embarrass
showdown > confrontation
showy > ostentatious
shrink > psychiatrist psychologist
shrug-off > dismiss ignore
shun > avoid reject ostracised
shunt > collision crash
shut-away > confined
shut-down > close closure
shut-in > confined
shut-off > disconnect isolate
shut-out > exclude
shuttered > closed
sibs siblings
sickie > absence sickness
sidelined > excluded marginalised
sidewalk > footpath footway
sidewalk pavement
sign-away > surrender
sign-off > approve approval
sign-on > unemployed benefits
sign-up > register enrol join subscribe
silly > ridiculous absurd foolish
simmer-down > calm
single-out > target
sit-down > discussion talks meeting
sit-in sat-in > occupation protest
size-up > assess
skanky > dirty
skate-over > ignore
sketch-out > outline
sketchy > unsafe suspicious
skinny > thin underweight
skint > poor broke insolvent hardship debt
skive > absent truant
skiver > truant absentee
skulduggery > corruption misconduct
slack > negligent lax
slacker > lazy idle
slag-off > criticise condemn insult disparage
slammer clink > prison jail
slap > hit assault
slap-down > rebuke reject
slave > exploited
sleep-in slept-in > overslept
sleep-over > overnight
slim-down > reduce streamline
slimy > insincere
sling-out slung-out > evicted ejected
sloshed > drunk intoxicated
slow-down > decelerate decline
slow-up > delay
slowcoach > slow
slowdown > decline
slowdown slow-down
slum > deprived overcrowded squalid
sly > devious secretly
smackhead crackhead > addict
smarmy > insincere
smarten-up > improve refurbish
smash > crash collision
smash-down > demolish
smash-through > breach
smash-up > crash damage wreck vandalise destroy
smidgen > little small
smoke-out > expose
smug > complacent
smuggle > trafficking contraband
smuggle-in > smuggled contraband
smuggle-out > smuggled
smuggle-over > trafficked
snag > problem defect obstacle
snap-off > break broken
snap-up > buy bought acquire
snarl-up > congestion traffic
snarled-up > congested
snazzy > stylish
sneak snuck > secretly
sneak-through > secretly
sneakers > trainers footwear
sneaky > secretive underhand covert
snide > counterfeit fake
sniff-out > detect
sniffles > cold
snitch > informant informer report
snob snobbery
snog > kiss
snooty > arrogant
snooty snobbish
snotty > rude
snow-in > stranded
snowed-off > cancelled
snub > ignore reject rebuff
soak-up > absorb
soaked drenched > wet
sodden > waterlogged
soften-up > persuade
soggy > waterlogged wet
sold-out > unavailable
soldier-on > continue
sorry > apologise apology remorse
sort-out > organise resolve solve rectify fix
sound-out > consult
spark-off > trigger ignite
sparky > electrician
speak-out > complain
speak-out spoke-out > criticise condemn
speak-up spoke-up > criticise
spec > specification criteria
specs > spectacles glasses optician
specs glasses spectacles
specs specification
speechless > stunned
speed-off > fled flee
speed-up > accelerate quicken
spell-out spelt-out > explain clarify
spew > vomit
spice-up > improve
spill-over > overflow
spin-off > subsidiary
spin-out > prolong
spineless > weak cowardly
spinster > unmarried single
spirit-away > abduct
spiteful > malicious
spiv > profiteer
split-up > divorced separate divide
spoken-out > criticised condemned
sponger > claimant benefits
spooked > frightened alarmed
spooky > frightening haunted
spot-on > accurate correct exactly
spring-up sprung-up > emerge appear
sprinkler > hosepipe
sprog > child children baby
spruce-up > renovate refurbish
spud potato
spur-on > encourage motivate
squaddie > soldier troops
square-up > confront pay
squat > occupy
squat squatter > trespass occupied occupiers
squeeze-in > fit
squeeze-out > oust
squelchy > muddy
squillion > million billion
stake-out > surveillance
stalk > harass harassment
stamp-out > eradicate eliminate tackle
stand-in stood-in > deputy substitute
stand-up > confront
standby > reserve
standoff > confrontation stalemate
standout > outstanding
start-over > restart
start-up > launch business
startup > company business
starving famished > hungry hunger
stash > hoard cache hidden
stats > data numbers
stats statistics figures
stave-off > prevent avert
stay-away > absence avoid boycott
step-away > resign
step-down > resign quit retire relinquish
step-up > increase intensify
stick-up stuck-up > robbery snobbish
stingy > mean miserly ungenerous frugal
stink stank > smell odour stench
stinky smelly whiffy > odour stench
stir-up > incite provoke
stitch-up > betray framed unfair rigged
stitched-up > framed betrayed
stock-up > hoarding stockpile
stockpile hoard
stockpiling > hoarding
stoked > excited delighted
stoned > drugged cannabis
stonewall > refuse obstruct
stooshie > row dispute
stop-over > overnight
stoplight > signals
storm-off > left
storm-out > walkout left
stow-away > hidden
stowaway > hidden
straighten-out > resolve
streetcar > tram
strike-back struck-back > retaliate
strike-down struck-down > overturned
strike-off > disqualify
strike-off struck-off > deregistered
strike-out struck-out > dismissed
string-out > prolong
strip-back > reduce
strip-out > remove
stroller > buggy
stroller pushchair pram
stroppy > uncooperative aggressive
struck-off > disqualified banned deregistered
stub-out > extinguish
stuck-up > snobbish
stump-up > pay contribute
submit > hand-in
substitute > stand-in fill-in
sulk > resentful
sum-up > summarise conclude
summat > something
summing-up > conclusion
surprised > unexpected
surprised astonished
surrender > hand-in hand-over give-up
sus suss > suspicious suspect
sustainable sustainability
swallow-up > absorb
swamped > overwhelmed inundated
swanky > luxury upmarket exclusive
swap > exchange switch replace
swap-over > exchange switch
swear-in sworn-in > inaugurate
sweatshop > exploitation
sweep-away swept-away > drowned
sweep-through swept-through > spread
sweetener > incentive bribe
sweeties candy > sweets confectionery
sweltering scorching > hot heatwave
swerve > avoid veered
swipe > steal stolen
swish > luxury upmarket
switch-off > disconnect deactivate
switch-on > activate
switch-over > change convert
switchover > conversion
swizz swiz > swindle scam disappointing
swoop-down > raid
swoop-in > raid
swore swear cussing > obscene abusive language
sworn-in > inaugurated installed
swot-up > revise
ta cheers > thanks
tack-on > add
tacky > tasteless cheap
tagged > electronic curfew
tail-back > queue
tailback > queues congestion delays
take-away took-away > deprive withdraw remove confiscate seize
take-back took-back > retract return reclaim regain
take-down took-down > delete remove demolish dismantle
take-in took-in > accommodate shelter deceive
take-off took-off > remove
take-on > challenge tackle undertake employ recruit hire
take-out took-out > borrow remove
take-over took-over > acquire acquisition assume
take-up > uptake
take-up took-up > adopt
takeaway > restaurant delivery outlet
taken-away > removed confiscated
taken-down > removed dismantled
taken-on > recruited employed
taken-over > acquired
takeout takeaway
takeover > merger buyout
takeover take-over acquisition
talk-through > discuss explain
talk-up > promote exaggerate
tart-up > refurbish renovate
tater potato
tatties potatoes
tattle > report
tatty > run-down worn shabby dilapidated
taxi > hackney cab
tea > dinner meal
team-up > collaborate partnership
tear-down tore-down > demolish remove
tear-up tore-up > destroy rip
tearaway > offender youths antisocial
tee-up > prepare
teed-off > annoyed
teenage adolescent
teensy > tiny
tele > television broadcaster broadcast
tell-off > scold
telling-off > reprimand warning rebuke
telly > television broadcast broadcaster channel
telly tv television
temping > agency
thieve > theft steal stolen
think-over thought-over > consider
think-through thought-through > consider
think-up thought-up > devise
thrilled delighted overjoyed
throw-away threw-away > discard dump waste
throw-back > return
throw-out > dump discard
throw-out threw-out > reject dismiss evict eject
thrown-away > discarded dumped wasted
thrown-out > rejected dismissed evicted ejected
thug > attacker assailant violent
thug hooligan
thumbs-down > rejected refusal
thumbs-up > approval approved
thump > punch hit assault
thurs thursday
thwart foil
thx > thanks
tick-off > reprimand rebuke
ticked-off > annoyed angry
ticking-off > reprimand
tidy-up > clean improve
tied-up > busy occupied
tighten-up > strengthen restrict
tip-down > rain downpour
tip-off > informant information warned
tip-over > overturn topple
tipoff > informant information
tipple > drink alcohol
titchy teeny > tiny small
tmrw tmw tomorrow
toerag > offender thug yob
toff > aristocrat wealthy elite
togs > clothes
told-off tell-off > reprimanded rebuked warned
tone-down > moderate soften
tonite tonight
topple > bring-down
topple-over > fall overturn
topup > supplement
torn-down > demolished removed
torn-up > destroyed ripped
tosh piffle > nonsense
toss-away > discard
toss-out > reject discard
tot-up > total calculate
touch-up > repaint repair
tough > difficult challenging hard
toughen-up > strengthen
tow-away > removed
tow-off > remove
tow-out > rescue
trace-back > origin
track-down > trace locate find
trackies > tracksuit
trade-off > balance compromise
trafficker smuggler
trainee > apprentice
trap-in > stuck
trash garbage > refuse waste litter
trash garbage rubbish
trashed > vandalised damaged
travellers > gypsy encampment
trawl-through > search
treehugger > environmentalist
trendy > fashionable popular
tricky > difficult complicated complex
trim-back > prune reduce
trim-down > reduce
trip-over > stumble fall tripped
trip-up > stumble
tripe > nonsense
trot-out > repeat
trucker > haulage lorry haulier hgv
truckers > hauliers
try-out > test trial
tryout > trial
tucker chow > food
tuckshop > canteen
tues tuesday
tummy tum belly > stomach abdominal
turd > excrement faeces
turf-out > evict eject expel
turfed-out > evicted ejected
turn-away > refused rejected
turn-down > refusal rejection reject refuse decline deny
turn-off > disconnect deactivate discourage junction exit
turn-on > activate
turn-out > attend
turn-up > arrive attend appear attendance
turnout turn-out > attendance
turnpike > toll
txt > text message
typo > error misprint spelling
ubers > taxis minicabs
umpteen > many numerous several
undergrad undergraduate
underhand > dishonest secretive
undies knickers > underwear
unkind > cruel
unplug > disconnect
unsure > uncertain undecided
untruth > lie falsehood
upcoming > future scheduled
upcoming forthcoming
upmarket luxury
uproar > controversy backlash
uproar outcry furore
upside > advantage benefit
upsides > benefits advantages
uptake take-up
use-up > exhaust consume
used-up > exhausted depleted
useless > incompetent ineffective inadequate hopeless
usher-in > introduce
uturn > reversal climbdown backtrack
veg veggies vegetables
vet > veterinary surgeon
vexed > annoyed frustrated
vicious > violent savage brutal
vid > clip filmed recording
vid video footage
vile > disgusting appalling abhorrent
villain > criminal offender
vino wine
visit > drop-in call-in
vomit > throw-up sick
vote-in > elect
vote-off > eliminated
vote-out > defeat oust unseat
vote-through > approve passed
voted-down > rejected defeated
voted-in > elected
voted-out > defeated ousted unseated
voted-through > approved
voucher coupon
wade-in > intervene
waffle-on > talk
wagon > lorry
walk-out > strike quit resigned
wall-up > block
wallet > purse
wallop > hit punched
wally > idiot
ward-off > prevent
wash-away > eroded swept
wash-out > cancelled
washout > failure cancelled
waste-away > decline deteriorate
watch-over > monitor supervise
water-down > dilute weaken
wave-through > approve approval
waved-through > approved
wayward > delinquent
wear-away wore-away > erode
wear-down > demoralise
wear-down wore-down > exhaust erode
weasel > evade
weds wednesday
weed-out > remove eliminate
weeing peeing > urinating urination
weeny > tiny
weigh-in > contribute intervene comment
weigh-up > consider assess
welch > renege
wellies > boots
wetted > stabbed
whack > hit struck
whacked > exhausted
wheelie > motorbike
whiff > smell odour
whine > complain
whinge whine > complain complaint
whinger > complainant critic
whip-up > incite
whipround > collection donations fundraiser
whistleblower > informant disclosure
whitewash > coverup
whittle-down > reduce shortlist
whizz whizzkid > prodigy
whopper > falsehood huge lie
whopping > huge enormous massive
willy knob dick > penis
wimp > coward
win-back won-back > regain
win-out won-out > prevail
win-over won-over > persuade convince
win-through won-through > succeed
wind-down wound-down > cease
wind-up wound-up > liquidation liquidated conclude
windshield windscreen
wino alky > alcoholic drinker
wipe-out > destroy eradicate eliminate erase decimate
wiped-out > exhausted destroyed
wise-up > realise
withdraw > pull-out back-out drop-out
witter-on > talk
wk wks > week weekly
wonga > money cash loan
wonky > faulty uneven crooked
woolly > jumper
work-out > calculate devise resolve
workhouse > poorhouse
workshy > unemployed idle
worn-away > eroded
worn-down > eroded exhausted
worn-out > exhausted dilapidated tired shabby
wrap-up > conclude finish
wreck > destroy
wrecked > destroyed damaged
wriggle > evade
wriggle-out > evade
wrinklies > elderly pensioners
write-off wrote-off > cancel destroyed wrecked
write-up wrote-up > report article
written-off > cancelled destroyed
wrongun > criminal offender
xmas christmas festive
yday > yesterday
yep yeah yup > yes
yonks > years ages
young > youth youngsters teenage
youngsters > teenagers youths children
youngun > youngsters youth teenagers
yr yrs > year annual
yrs > years aged
yucky icky > disgusting unpleasant
zero-in > target
zilch nada zip > nothing none zero
zipcode > postcode
zippy > fast
zonked > exhausted asleep
`;
