/** Money, business, technology, sport, arts, food and celebrations. In the form that `thesaurus.ts` reads. */
export const MONEY_AND_LEISURE = `
abbey priory monastery
accountant bookkeeper
accounts > audit auditor finances
acquire > bought
acquire acquisition
acting > actor drama
acting interim
actor > starring
ad advert advertisement
admin administrative
advertise > promote marketing publicised
advertise publicity
ai > algorithm chatbot
aired > broadcast
airshow > aircraft
allergic > anaphylactic anaphylaxis
allergy allergic
allocate earmarked
allot allocated
allotment > vegetables
allowance stipend
amount sum
amusements arcade
ancient > medieval prehistoric
angling fishing
antique > vintage
app > software
appliance > fridge freezer dishwasher microwave
apprenticeship > trainees
archaeologist > dig excavation
archaeology > artefacts
archery archer
archive archivist
artefact artifact
artefact relic
article > story
artwork > sculpture mural painting installation
artwork art
astroturf > artificial synthetic
athlete > runner olympian sprinter
athletics > sprint
attraction > tourist
auction > bidders
audience > spectators crowd theatregoers
austerity > cuts savings
austerity cutbacks
author > wrote
author novelist
author writer
autograph > signed
award honour accolade
axe scrapped
backer > investor funder
backhander > bribe bribery corruption
bag > handbag rucksack
bagpipes piper
bailed > rescued
bailiff > repossession enforcement eviction
bailout bail-out
bake bakery
ballerina > dancer
ballet ballerina
balloon > inflatable
bank > branch
banker > banking
banknote currency
bankrupt > liquidation receivership
banquet feast
barbecue barbeque bbq
barbershop barber
bargain discount
bather swimmers
bathroom > toilet shower
batsman batsmen
beat > thrashed defeated overcame
beautician > salon beauty
bedding > blankets duvet
beekeeper > hive honey
beer ale
beg beggar
bell > chimes
benefactor philanthropist
benefits > allowance entitlement
bequeath bequest
better-off > wealthier richer
bicentenary > anniversary
bid > application tender
bidder tenderer
bigwig > executive director
billboard hoarding
billionaire tycoon mogul
biography biographer
biometric fingerprint
biscuit cookies
bistro brasserie
blackspot > signal coverage
blanket duvet
bling > jewellery
blog blogger
bnb > guesthouse
board-up > boarded vacant empty
boarded-up > vacant empty derelict
bomb > explosive ordnance
bones > remains
bonus > incentive
boo jeered
booking > reservation
booklet brochure
bookmaker bookie
bookshop bookseller
boom > thriving surge
boot-out > sacked expelled ousted
booze > drink beer wine
booze alcohol liquor
boozer > pub inn tavern
borrow > lent
boss > employer
bouncer > security
bouncycastle > inflatable
bouquet > flowers
box > crate
boxer > bout
boxing > boxer bout
brand > logo label
breach > leak
bread loaf
break-in burglary burgled
brewery > brewing
brewery brewer
bribe > corruption kickback
bride groom
bring-back > reinstate restored reintroduce revive
bring-in > introduced introduction
broadband > fibre
broadcast televised
broke > penniless insolvency
broke-in > burglary burgled burglars
broken-in > burglary burgled burglars
broom brush
brought-back > reinstated restored reintroduced revived
brought-in > introduced introduction
brownies > guides
buffering > slow
bug > glitch error
builder > contractor bricklayer construction
bump-up > increase raise
bunting > flags
bush shrub
business > enterprise trader
businessman businessmen
bust > liquidation sculpture
bustling vibrant lively
busy > bustling
cake > bakery baking
call-off > scrapped postponed abandoned
call-off cancel
called-off > cancelled scrapped postponed abandoned
camera > footage
camper campervan
camping camper
campsite > tents
cancel > scrapped axed postponed
cardigan jumper
carnival > procession floats
carpenter carpentry
carpet > flooring
cartoon cartoonist
cashless contactless
cashpoint atm
castle fortress
casualty > victim
cctv > footage surveillance
cease halt
cease stopped
celebration > festivities
celebrity > star
celebrity celeb
cellphone mobile
censor > redacted
centenarian > birthday
centenary > anniversary
ceo > executive
chain > branches stores outlets
champagne prosecco
chancellor exchequer
charging > chargers chargepoints
charity charitable
chatbot > ai
cheat > fraud dishonest
cheer > applause ovation
cheese > cheesemaker dairy
chef > cook
childminder childcare
chimney > flue
chip-in > contribute donated
chocolate > confectionery cocoa
choir choral
choir chorister
choir chorus
christmas > yuletide santa
cider > cidermaker
cinema > picturehouse film
claimant > recipients
clamp > immobilised
claw-back recoup
clean-up cleanup
cleaner > caretaker domestic
clerical administrative
climb climber
close-down > closure closed shut shutdown
closing-down > closure closing shut
closure > axed
clothes > outfit attire
clothes garment
club > nightclub
clubhouse pavilion
coat jacket
cockroach > infestation
coffee barista
coin coinage
colleague coworker
colliery coalmine
columnist > column
comeback fightback
comedy comedian
comic > cartoon
commemorate > remembered
commentator commentary
commerce > business
commercial > business
compensation > redress
compete competition competitor
complimentary > free
concert > performance
concert recital
concession > discount concessionary
conglomerate > corporation
conman fraudster trickster swindler
conmen fraudsters
consumer > customer shopper
contest competition
contestant competitor entrant
contractor subcontractor
contribute > donated
contribution > funding
cooker > stove
cooker oven
cornershop > convenience newsagent
correction clarification
corrupt > bribery misconduct sleaze
cosmetics makeup
cost > expenditure fee
costume > dressed outfit
cough-up > paid pay
courier deliveryman
craftsman craftsmen artisan
creditors > owed debts
cricket > wicket innings batsman bowler
crochet > knitted
crockery > plates
crook > fraudster conman criminal
crowd > attendance onlookers
crowd spectators
crowdfund > donations
cruise liner
crypto cryptocurrency
cubs scouts
cupboard wardrobe
cuppa > tea
curry > tandoori
customer > consumer punter patron
customer client clientele
cut > trim
cutback cuts
cv > application
cyberattack > ransomware breach
cyberbullying > bullying
daily day
dance dancer
dancing > ballroom disco
dashcam bodycam > footage
data > information
daytripper > visitors tourists
dead > deserted
deal > pact settlement
debt > liabilities
deceive deception
deepfake > ai
deface > vandalised
defamation defamatory
defeat > loss beaten
delicatessen deli
delicious tasty
delivery > courier
demand > uptake
demoted relegated
deposit downpayment
deserted > abandoned empty
dessert pudding
detectorist > hoard
detergent bleach
diamond gem
diary journal
diet > nutrition
dig > excavation archaeologists
dig-up > excavated unearthed exhumed
digital > electronic
dilapidated decrepit shabby
disadvantaged deprived underprivileged
disco > nightclub
discontinue axed
discount > reduced cheaper concession
dishwasher fridge > appliance
display > exhibition
disqualify > banned
dissolve disbanded
dissolve dissolution
distillery > whisky gin
distillery distiller
dm > message
do-away > abolish scrapped
do-up > refurbish renovate revamp restored
docker dockworker
dodge > evade evasion avoided
dodger evader
dole > unemployment
dole jobseeker
donate > gift
done-up > refurbish renovated revamp restored
donor > donation
doping > steroid
dosh > money cash
double > twofold
downsize > smaller
drama dramatic
draw > stalemate
dressmaker seamstress
drop-off > delivered
dropped-off > delivered
drugs > doping steroid
drum drummer
drunk > alcohol
drunk intoxicated inebriated
dues > fees subscription
dug-up > excavated unearthed exhumed discovered
dull > boring
dupe tricked conned
eat-out > dining restaurant
eatery diner
eating-out > dining restaurant
ecig > vape
economise > savings
economy economic
electrician electrical
eligible > qualify criteria
embezzle > fraud stole stolen
embroider embroidery
employer > firm company
engrave inscribed
enterprise venture
entertainer > comedian singer performer
entrepreneur businessman businesswoman
equestrian > riding horse
equipment > kit gear
estimate > quotation
exceed surpass
excise > duty
exemption > relief discount
exhibition > display
expand > growth
expenditure outgoings
expenses > allowance claimed
experiment > pilot
expire lapse
expose uncovered
extortionate > expensive inflated
extortionate exorbitant overpriced
extra > surplus
eyesore > derelict dilapidated
facial > biometric
factory > manufacturing foundry mill
fake > forged false
fake bogus counterfeit phoney
falsify fabricated
famous celebrity
famous renowned iconic
fan supporter
fanbase > supporters
fancydress > costume
fashion > designer clothing
fastfood > takeaway burger
fat > obese overweight
fatcat > executive
faulty > fault
faulty defective
fayre fete
festival > festivalgoers
festivalgoer revellers
fete > stalls gala
fiddle > fraud falsified embezzled fraudulently
fill-in > interim
filmmaker > director
final > finalist
finalist > final
fine > prosecuted
fireplace hearth
firewood > logs
fireworks pyrotechnics
fitness > exercise
flag > bunting
flog > sell sold sale auctioned
floodlight floodlit
flower > daffodils roses bloom
flower floral
flowerbed > flowers planting
flypast > aircraft
folded > closure collapsed liquidation
foodbank > parcels
foodpoisoning > salmonella
fool > tricked duped conned
footballer > striker midfielder defender winger
footfall > shoppers visitors trade
footy > football
forecast predicted
forgery > counterfeit
fork-out > spent spend paid cost
fortune > millions
fossil > dinosaur
found > discovered unearthed
foundry ironworks
franchise franchisee
fraud > deception embezzlement dishonestly falsified
freebie > free complimentary gift
freebie giveaway
freelance selfemployed
freeze > capped
fridge freezer
fridge refrigerator
funder funded
fundraiser crowdfunding
funfair fairground
furniture > sofa
furniture furnishings
gadget device
gaffer > manager boss coach
gallery > exhibition
gamble bet wager
gambling > bookmaker slot
gaming gamer
gap hole > shortfall deficit
gardener > horticulture
gave-away > donated giveaway
gave-out > distributed
gazebo marquee
gem jewel
get-back > refund recoup recover returned
ghost > deserted haunted paranormal
gift > donated
gig > performance
give-away > donated giveaway
give-out > distribute
given-out > distributed
glamping > pods tents
glitch > error fault
glove mittens
go-down > fall fell fallen drop decrease
go-up > rise rose risen increase soar hike
goal > netted equaliser
goalkeeper > keeper
goalscorer scorer
golf > fairway clubhouse
golf golfer
golfcourse > fairway links
gone > closed closure vanished
gone-down > fall fell fallen drop decrease relegated
gone-up > rise rose risen increase soared hike
goods merchandise
got-back > refund recovered returned
gown dress
gps satnav
graffiti > sprayed
graft > work hardworking
grant > awarded allocated subsidy
greengrocer > vegetables
greenhouse > polytunnel
gross > disgusting revolting
grotto > santa
ground > stadium
grow grew grown
grub > food meal
guesthouse > hotel
guitar guitarist
gymnastics > trampoline
hack > breach ransomware
hack hacker cyberattack
haircut hairdresser
halt stopped
hammered > thrashed trounced defeat
hand-back > returned refund repaid
hand-down > bequeathed
hand-in > submitted
handbook manual
handed-down > bequeathed inherited
handed-in > submitted presented
handed-out > distributed
handmade handcrafted
handout > grant subsidy
handyman > repairs
hardup > struggling hardship poverty impoverished
hardworking industrious diligent
hat > headgear
hattrick > treble
haulage freight
haunted > ghost paranormal
heritage > conservation history
hiker > walkers
hiker rambler
historian > history
history historical
hoard > coins
holiday > tourism holidaymakers
holiday vacation
homebrew > brewing
homemade handmade
honeymoon newlyweds
honour > mbe obe
hoodie > hooded
hooked > addicted
hooligan > disorder
hooligan thug
horse > equestrian
hospitality > pubs restaurants hotels
hotel > guesthouse inn
hungry > malnutrition malnourished
icerink > skating
id > identification
impersonate > posing pretending
income > earnings wage salary
incompetent inept
inexperienced untrained
inflation > prices
influencer youtuber
inheritance bequest legacy
injured sidelined
innings > runs
inscription inscribed
instalment > repayments
invent > pioneered
investor funder
investor shareholder
ipad > tablet
ironmonger > hardware
irregularity discrepancy
jackpot winnings
jam marmalade
jeans > denim
jeer heckled
jewellery > necklace gems bracelet earrings
jigsaw puzzle
jogging > running
join > membership
joiner carpenter
joiner joinery
journalist > editor
journalist correspondent
journalist journalism
jumble > secondhand
jumper sweater
karate judo
kayak canoe
kick-off > start
kick-out > ousted removed
kicked-off > started
kit > equipment
knickers > underwear
knighthood > sir
knit > crochet
knit knitter
knock-out eliminated
knocked-out > eliminated defeat beaten
lab laboratory
labourer > worker
lager > beer
laid-off > redundancy sacked
landlady > licensee
landline > telephone
late > overdue
launderette laundrette
laundry launderette
lavish > luxurious
lavish extravagant
lawnmower mower
lazy idle
leaflet pamphlet
league > division
lease leasehold
leave-out > dropped omitted
left-out > dropped omitted
leftover surplus
legend > myth folklore
lend lent loaned
lender creditor
liability > responsible
liable liability
libel defamation slander
lido > pool swimming
lightbulb > bulb
linesman linesmen
liquidation insolvency receivership
listener > audience
literacy > reading
litterpick cleanup
livestream > streamed broadcast
livestream webcast
loaf loaves
lockout > strike dispute
lodging accommodation
log-in log-on login
login > account
logo emblem
lose > loss
loss > deficit shortfall
lost > beaten
lottery > jackpot
lottery lotto
loud > amplified
luggage suitcase baggage
lyrics > song
magician > magic
magnate tycoon
mail > letters
maintenance > repairs
makeover facelift
malfunction > fault faulty
mall > arcade precinct shopping
malware ransomware
manufacturer maker producer
manuscript > document
marathon > runners
maze labyrinth
meanstested > eligibility
meat > beef lamb pork butcher
medal > bronze silver
medallist medal
mediate arbitration
medieval > ancient
membership members
meme > viral
memento keepsake
memoir autobiography
merchandise products
message > text
metaldetector > detectorist hoard
mice > rodents vermin
microbrewery brewery
micropub gastropub > pub
milk > dairy
milkman milkmen
millionaire > wealthy fortune
mine > colliery coalfield
miner pitman
misinformation > false misleading
mismanage > incompetence
missell missold
misspent > misused wasted squandered
misuse misappropriated
moneylender > loan
moneyspinner > lucrative profitable
mortgage > lender repayments
mortgage remortgage
motorbike > motorcyclist
motorbike motorcycle
motorsport > racing
mourn mourners
mouse mice
mural > artwork
museum > exhibition collection
museum curator
musician > guitarist pianist drummer singer
myth folklore
nailbar > salon
naked nude
necklace pendant
needlework embroidery
needy > vulnerable deprived poor disadvantaged
negotiate > bargaining settle
newbie > newcomer trainee recruit
newlywed > married
newspaper gazette
nick > stole stolen theft stealing
nightclub > clubbers
nightclub nightspot
nightlife > nightclubs bars
novel > novelist
novel fiction
nudist naturist
oap pensioner
occupation profession
offline > outage
oldest > earliest
olympian olympics
open-up > opened launch
opera operatic
orchard > apples
orchestra > musicians
orchestra orchestral
orchestra symphony philharmonic
organ > organist
organise arrange
organist > organ
outage > disruption failure
outfit attire
outgoings > spending
outlet > shop store
outsource > contractor contracted
outsource privatised
ovation applause
overcharge overpriced
overcrowded > crowded
overdraft overdrawn
overdue > late backlog
overhaul > revamp
overheads > costs
overrun > overspend exceeded
overspend > deficit shortfall exceeded overrun
overworked > understaffed
owed > outstanding
package > parcel
pact accord
padlock > lock
pageant procession
paid-back > reimbursed repayment repaid
paint painter
painter > artist watercolour
painting > portrait canvas artwork
pamphlet booklet
pan saucepan
parachute parachutist
paralympics paralympian
parcel > package
parkrun > runners
party > celebration
password > credentials
pay-back > reimburse
pay-for > fund finance bankroll sponsor cost
pay-off > redundancy severance settlement
pay-out payout compensation settlement
payday > wages salary
payphone kiosk
payrise > increase award uplift
payroll > wages salaries
payslip > wages salary earnings
paywall > subscription
penalty > shootout
penniless destitute impoverished
pension > superannuation
pension annuity
performer > entertainer artist
perfume fragrance
perk > bonus allowance
pest > infestation
pest vermin
phase-out > scrapped discontinued abolished
phishing > scam
phonebox > kiosk telephone
photo > image
photographer photography
piano pianist
picked-up > collected
picket > strikers
pickpocket > stole theft stolen
pie pasty
piggybank > savings
pillow cushion
pinch > stole stolen theft stealing
pint > beer ale
pizza pizzeria
planetarium observatory
player > footballer cricketer midfielder defender batsman
plentiful abundance
plinth pedestal
plug > socket
plug-in > electric
plummet plunged slumped
plummet tumbled
podium > medal
poem > verse
poet poem poetry
popstar rockstar > singer musician
popular > favourite
portrait > painting
posh > luxury affluent wealthy exclusive
posh upmarket
postbox mailbox
poster > billboard
postman > mail
postman postmen
postoffice > postmaster
postpone > rearranged rescheduled
pot > fund
potato spuds
pottery ceramics
poverty > breadline impoverished destitution
powercut > outage blackout
practise practice
precept levy
premises > building shop unit
presenter > host broadcaster
presenter newsreader
pretend > posing impersonating
priceless irreplaceable invaluable
pricetag > cost
pricey expensive costly
privacy > confidentiality surveillance
prize > winner
prizewinner > winner
productivity output
profit > surplus
profitable lucrative
profits > margins revenue earnings
programme > series
promenade seafront
pub > alehouse licensee
pubs > hospitality
pull-down > dismantled
pumpkin > halloween
pundit commentator
punter > customer
purchase > acquire
purse wallet handbag
put-back > postponed rescheduled
put-off > deterred
put-up > increase raise rise hike erected installed
puzzle > crossword
qualify > eligible
quid > pounds
quiet > deserted
quotation > estimate quote
racecourse > horses jockey
racket racquet
radiator heater
radio > presenter broadcaster
raincoat waterproof
rained-off > abandoned postponed waterlogged
raise > increase uplift
rambler walkers
ramp-up > increase
ran-out > exhausted shortage
ransom ransomware
rapper rap
rat > vermin infestation
rat rodent
rates > levy
rave raver
read > literacy
reader readership
rebrand renamed
recession downturn slump
recipe > dish ingredients
reclaim > refund
recoup > recover
recoup reclaim
redundancy severance
ref > official
refund rebate reimburse
refurb > refurbishment renovation
regenerate > revitalise rejuvenate
regenerate redevelopment
reinstate reintroduce
rematch replay
remember > commemorate remembrance
remembrance > poppy armistice
remote > virtual online
renew > extension extended
renovate restore
reprieve > saved
reschedule rearranged
resign > stepped departure
resort > seaside
restaurant > bistro diner
restaurant eatery
restructure > redundancies
restructure reorganise
retain kept
retain retention
retiree pensioner
revamp refurbish makeover
revenue income receipts
revitalise > regeneration revival
revitalise rejuvenate
revive resurrect
rhyme > verse
rich > millionaire prosperous wealthiest
richest > wealthiest
rider > jockey
ring-up > telephoned phoned
ringfenced > protected earmarked
rink > skating
rip-off > overpriced extortionate overcharged exorbitant scam swindle
rise > uplift
robot > automated
roll-out > introduced
roll-out rollout introduction
rollercoaster > ride
room > accommodation bedroom
rota roster
rower oarsman
rowing > regatta rower
rucksack backpack
rug carpet
rugby > scrum
ruined > bankrupt destroyed
ruins > remains
rumour > speculation
run-down > dilapidated neglected derelict
run-out > exhausted shortage
sailing > yacht regatta sailor
salesman salesmen
salesman saleswoman
salon > hairdresser
santa > grotto
satellite > dish
sausage bangers
save > reprieve
savings > efficiencies
saw > chainsaw
sawmill > timber
scam > bogus deception fraudulent phishing
scammer fraudster
scarce scarcity
scarce shortage
scarf scarves
science scientific
score > netted equalised
script screenplay
seamstress > sewing
seasonal > temporary
secondhand preloved
seize confiscate
selfcheckout > checkouts tills
sell-off > sale sold privatise disposal
semifinal > semi
sequel > series
set-up > launched
sew sewn stitch
shake-up > restructure reform
shake-up shakeup reorganisation overhaul
sham bogus
share-out > distribute
shelf shelves
shell-out > spent spend paid cost
shipment consignment
shipyard > shipbuilding
shipyard dockyard
shirt > blouse
shoe > boots trainers
shoe footwear
shop > outlet
shoplift > theft stole stealing
shopping > shoppers
shortlist > nominated
shortlist finalist
shut > shutters shutdown
shut-up > closed closure
shutdown closure
sightseeing > tourist tourism
sign-up enrol register
signal > coverage
signed-up > enrolled registered
singer vocalist
siphon embezzled
sitcom > comedy
skate skateboard
skatepark > skateboarders
skeleton > remains
skeleton bones
ski skier
skilled > trained qualified
skip > container
skive > absence truancy
skydive parachute
skydive parachutist
slave > exploited trafficked
slavery trafficking
sledge toboggan
slogan motto
slow > sluggish
smartphone > devices
smoker > smoking cigarettes tobacco
smoking > tobacco cigarettes smoker
snack > crisps
sneakers > trainers
snooker billiards
soar rocketed skyrocketed
software > program
sold-off > sale privatised disposal
sold-out sell-out
soloist solo
song > ballad lyrics songwriter
songwriter > composer
souvenir memento
spade shovel
spam > junk unsolicited
spanner screwdriver > tool
spare > surplus
specs > spectacles glasses
spectator onlookers
spend > outlay
spend spent expenditure
spicy spice
spirits > whisky gin vodka
splash-out > spent spend bought lavish
splurge > spent spending lavish
sponsor > fundraising
spooky > haunted
sportsman > athlete
sportsman sportswoman
sporty athletic
sprayed > graffiti
spruce-up > refurbish revamp facelift
spy > surveillance monitored
squander > wasted
squeeze > cuts
stadium > ground
stadium arena
stakeholder shareholder
stale > mouldy
stall > stallholder
stallholder trader
stand-in > interim acting
standup > comedian
start-up > founded launched established
startup > entrepreneur founded
statue > sculpture bronze plinth
staycation > holiday
steal > looted swiped snatched
steel > steelworks steelmaking
steelworks steelmaker
step-in intervene intervention
stepped-in > intervened intervention
stingy miserly
stock > supplies goods
stood-in > interim acting
stoppage walkout
story tale
stream > livestream
strike > picket dispute stoppage
stroll > walk
stump-up > pay paid fund contribute
subscription subscribe
substitute > bench replaced
sugar sugary
sunk > sunken
supervisor foreman
supper dinner
supplier wholesaler
surcharge > levy fee supplement
surge soared
surveillance > monitoring
sustainable > viable
swap exchange
sweatshop > exploited factory
sweepstake > raffle
sweets confectionery candy
swim > lido
swimsuit bikini swimwear
switch-off > deactivated
switch-on > activated
take-down > removed dismantled
take-over > bought
take-over takeover acquire
take-up uptake
takeaway > kebab curry pizza burger
takeaway takeout
taken-down > removed dismantled demolished
takings > receipts sales income
takings turnover revenue
tanning > sunbed
taproom > brewery
tattoo tattooist
tatty > shabby dilapidated
tax > precept duty vat
tea > supper dinner
team squad
tearoom teashop
technology tech
telescope observatory
temporary interim
tenner fiver > pounds
tennis > racquet
tent > camped marquee
terminate > ended cancelled
text > message
theatre > auditorium theatregoers
theatre playhouse
themepark > rides rollercoaster attraction
thirsty > dehydrated
thrash trounced
thrifty frugal economical
thriller > thrilling
thrilling exciting
thrive > prosperous booming
thrive flourish
ticket > admission entry
tidy-up > cleanup
tight > stingy miserly
till > checkout
toilet > conveniences
tomb burial
took-down > removed dismantled demolished
took-on > recruited employed hired appointed
tool > chainsaw hammer drill spanner
tourist sightseer
tournament > competition
tournament championship
tow-away > towed removed impounded
toy > teddy doll
trade commerce
tradesman > builder plumber electrician joiner roofer
tradesman tradesmen
trainers > footwear sneakers
transfer > signing
treasure hoard
treasurer bursar
treasury exchequer
triathlon triathlete
tribute > mourners
tried-out > trial trialled pilot tested
troll > abuse
trophy > shield
trophy silverware
trousers > pants
try-out > trial trialled pilot tested
tune melody
turn-off > deactivated
turn-on > activated
turned > converted conversion transformed
tv television telly
unaccounted > missing
unbeaten undefeated
underpay underpaid
understaffed > shortage vacancies
underwear lingerie
unearth > discovered
unexploded > ordnance
union unionist
unpaid > owed arrears voluntary
unqualified untrained
unsolicited > nuisance
unviable unsustainable uneconomic
upload > posted
urn > ashes
use-up > exhausted spent
used-up > exhausted spent
vacuum hoover
vandalise > defaced
veg vegetable
vegan > plantbased
vegetarian veggie
venue > hall
victory triumph
videogame > gaming console
viewer > watched audience
vintage retro
vinyl > records
violin violinist
virtual > online
vlog vlogger youtuber
vocals vocalist
volunteer > voluntary unpaid
voucher coupon
waived > scrapped exempt
waiver > waived
walk-out > strike stoppage
walked-out > strike stoppage resigned
warm-up > friendly
wasteful extravagant profligate
watch > viewer
watermill > mill
wealth riches fortune
wealthy rich affluent
wear > dressed
weave wove weaver
webcam > camera
webpage > website
wedding > bride groom
welder welding
wellies wellingtons
went-down > fall fell fallen drop decrease relegated
went-up > rise rose risen increase soared hike
whisky whiskey
whistleblower > leaked
wifi wireless
wildflower > meadow
win triumph
wind-up > liquidation dissolved
windfall bonanza
windmill > mill
wine > vineyard
winless > defeats
winner > champion
winner victor
workless > unemployed
workload overworked
workout > exercise
workplace > office factory
worse-off > poorer
worthwhile > viable beneficial
wound-up > liquidation dissolved
wrestle wrestler
write-off > written cancelled
written-off > cancelled wrecked
xmas christmas
yachtsman yachtsmen
yarn wool
yummy > delicious tasty
zipwire zipline
zoo > safari
zoo zookeeper
`;
