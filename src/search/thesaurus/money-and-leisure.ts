/** Money, business, technology, sport, arts, food and celebrations. In the form that `thesaurus.ts` reads. */
export const MONEY_AND_LEISURE = `
wage wages pay salary earnings
payslip wages salary earnings
wealthy rich affluent
millionaire tycoon wealthy
billionaire tycoon mogul
penniless destitute impoverished broke
skint > broke penniless poor struggling hardship bankrupt
broke > bankrupt insolvent debts penniless insolvency
hardup > struggling hardship poor poverty
cash > money coins notes funds
dosh > money cash
quid > pound pounds
fiver > note
tenner > note
grand > thousand
pennies pence pennyworth coppers
coin coins currency
banknote banknotes
change > coins
purse wallet handbag
affordable reasonable
pricey expensive costly
extortionate > expensive exorbitant overpriced inflated
rip-off > overpriced extortionate overcharged exorbitant scam fraud
overcharge overcharged overpriced
priceless invaluable irreplaceable
bargain cheap discount
discount discounted concession concessionary reduced
concession discount reduced
voucher vouchers coupon coupons
refund refunded reimburse rebate
rebate refund relief
deposit downpayment instalment
instalment instalments installment
pay-for fund finance bankroll sponsor
pay-for > funded funding financed cost bill foot paid
pay-out compensation payout payouts damages settlement
payout compensation damages settlement
pay-off redundancy severance
pay-off > clear redundancy severance settle settlement
severance redundancy payoff
shell-out > spend spent paid cost
fork-out > spend spent paid cost
splash-out > spend spent bought
splurge > spent spend spending
stump-up > pay paid fund funded contribute
foot > bill pay
chip-in contribute contribution donate
contribute contribution donate
contribution > donation donated fund share
sub > loan subsidy
freebie > free complimentary gift
free > complimentary waived
complimentary free gratis
waive waived scrap exempt
exempt exemption exemptions waived
exemption relief
relief > exemption discount rebate
surcharge surcharges supplement levy
tariff tariffs duty duties
duty > tariff excise tax
excise duty
vat > tax duty
income > earnings wage salary revenue pay
income revenue takings
takings > revenue receipts sales income
turnover revenue sales
revenue income receipts
profit surplus
profits > surplus margin revenue earnings
profitable lucrative
lucrative profitable rewarding
moneyspinner > lucrative profitable profit
loss > deficit shortfall losses
lossmaking unprofitable
viable viability sustainable
unviable unsustainable uneconomic
worthwhile > viable beneficial valuable
investor investors shareholder shareholders backer
shareholder shareholders stakeholder
shares stocks
stake share
fund funded financed bankrolled
fundraise fundraising fundraiser
grant grants subsidy funding
grant > funding award awarded allocated
windfall bonanza jackpot
jackpot winnings lottery
lottery lotto
lotto > lottery jackpot
gamble gambling bet betting wager
bet bets wager wagered staked
bookmaker bookie bookies
inherit inherited inheritance bequest
inheritance legacy bequest bequeathed
will > bequest inheritance estate
bequeath bequeathed bequest left
mortgage mortgages remortgage
mortgage > loan lender repayments
lender lenders creditor
creditor creditors
creditors > owed debts lenders
debtor debtors
debt > owed owing arrears borrowing liabilities deficit
bailiff bailiffs enforcement
bailiff > repossession repossessed eviction enforcement
repossess repossessed repossession
overdraft overdrawn
overdrawn > overdraft debt
overspend overspent overspending
overspend > deficit overrun shortfall
overrun overspend exceeded
overbudget > overspend overrun exceeded
blackhole > shortfall deficit gap
gap > shortfall deficit
hole > shortfall deficit
austerity cuts cutbacks
cutback cutbacks cuts
cut > axe axed slash slashed reduction trim trimmed cutback
slash slashed cut
axe axed scrapped
trim trimmed cut
squeeze squeezed tighten
tighten > squeeze restrict
freeze frozen froze
freeze > frozen capped
thrift thrifty frugal
frugal thrifty economical
economical economise
economise > savings save efficiencies
efficiency efficiencies efficient
efficiency > savings
waste > squander squandered wasted wasteful
squander squandered wasted frittered
wasteful extravagant profligate
extravagant lavish
lavish extravagant luxurious
luxury luxurious upmarket
posh upmarket exclusive
posh > upmarket luxury exclusive affluent wealthy smart
tight > stingy mean miserly
stingy miserly mean
greed > greedy profiteering excessive
profiteering racketeering
economy economic
economic financial
recession downturn slump
downturn slump recession
slump slumped plunged
boom boomed booming thriving
inflation > prices rising
dear > expensive pricey
hike > rise increase
soar soared rocketed skyrocketed
rocket > soared surged skyrocketed
plummet plummeted plunged tumbled
plunge plunged plummeted
halve halved
treble trebled triple tripled
quadruple quadrupled
go-up > rise rose risen increase increased soar hike
went-up > rise rose risen increase increased soared hike
gone-up > rise rose risen increase increased soared hike
go-down > fall fell fallen drop dropped decrease decreased
went-down > fall fell fallen drop dropped decrease decreased
put-up > increase increased raise raised rise hike
put-up > erected installed
accountant accountants bookkeeper bookkeeping
accounts > audit finances auditor
audit auditor audited
treasurer bursar
chancellor treasury exchequer
treasury exchequer
taxman > hmrc revenue tax
hmrc revenue taxman
levy levies charge
rates > levy council
precept > tax levy
band > banding bracket
tax > levy precept duty vat rates
evade evaded evasion dodging dodge
dodge dodged dodging evade evaded avoid
dodger dodgers evader evaders
launder laundering laundered
embezzle embezzled embezzlement
embezzle > fraud stole stolen siphoned
siphon siphoned diverted
fiddle fiddled fiddling
fiddle > fraud falsified claimed embezzled
fraud fraudulent fraudulently
fraud > scam swindle deception embezzlement dishonestly
deception deceive deceived duped
dupe duped conned tricked deceived
fool > tricked duped deceived conned
conman conmen fraudster trickster swindler
crook > fraudster conman criminal
scammer scammers fraudster fraudsters
scam > fraud bogus con deception fraudulent phishing
phishing scam
phoney > fake bogus counterfeit
fake faked bogus counterfeit phoney
fake > bogus counterfeit forged false
counterfeit fake forged
forge forged forgery
forgery > forged fake counterfeit
bogus fake sham
bribe bribes bribery backhander
bribe > corruption kickback backhander
corrupt corruption bribery
corrupt > bribery misconduct sleaze
backhander > bribe bribery corruption
blackmail blackmailed extortion
extort extorted extortion blackmail
ransom ransomware
pocketed > stole kept stolen
nick > steal stole stolen theft
nicked > stole stolen theft
pinched > stole stolen theft
loot looted looting
shoplifter shoplifters shoplifting
shoplift > shoplifting stole theft
pickpocket pickpockets
missold > misselling misled
compensate compensated compensation damages
compensation > payout damages redress settlement
redress compensation
fine > penalty fined prosecuted
penalise penalised penalty fined
clamp clamped clamping clampers
tow-away > towed removed impounded
impound impounded seized
seize seized confiscated
confiscate confiscated seized
expenses allowance allowances
allowance allowances stipend
perk perks bonus
perk > benefit bonus allowance
bonus bonuses incentive
incentive incentives inducement
reward rewarded incentive
payrise > increase award rise uplift
rise > increase uplift hike
payday > wages salary
minimum > lowest
overtime hours
underpaid lowpaid
underpay underpaid
unpaid > owed voluntary arrears
salaried paid
pension pensions annuity superannuation
pension > retirement annuity pensioners
retire retired retirement retiring
retire > retirement retired
retiree pensioner retired
pensioner > retired elderly oap oaps
oap oaps pensioner
benefits > allowance welfare universal credit entitlement
claimant claimants
claimant > benefits recipients
dole > jobseeker unemployed unemployment benefits
dole unemployment jobseeker
unemployed unemployment jobless
jobless unemployed unemployment
jobless > redundant unemployed unemployment
workless > unemployed
entitle entitled entitlement eligible
eligible eligibility entitled qualify
eligible > qualify entitled criteria
sanction sanctions sanctioned
means > income wealth
meanstested > eligibility income
handout handouts giveaway
handout > grant benefit payment subsidy
bailout rescue
bail-out rescue bailout
bail-out > bailout rescue loan rescued
foodbank foodbanks
foodbank > trussell hungry parcels pantry
pantry larder foodbank
scrounger scroungers
beg begged begging beggar beggars
beggar > begging homeless
peckish > hungry
breadline poverty
slum slums
bill > invoice charge cost
invoice invoices bill billed
receipt receipts
quote quoted estimate
estimate estimated projected
forecast forecasts projected predicted
predict predicted prediction forecast
cashback refund rebate
budget > finances spending estimates
allocate allocated allotted earmarked
earmark earmarked allocated
ringfence ringfenced
ringfenced > protected earmarked
matched > funding
kitty pot fund
pot > fund funding
piggybank > savings
savings > cuts efficiencies reductions reserves
stash stashed hoard
hoard hoarded stockpile
stockpile stockpiled hoard
treasure hoard
rainy > reserves
interest > rate rates
lend lent loaned lending
lend > loan loaned lent
borrow > loan loaned lent
owe > debts arrears owed liable
liable liability liabilities
liability > liable responsible responsibility
procure procured procurement
purchase acquire acquired
acquire acquired acquisition
acquire > bought purchase takeover
take-over takeover acquire acquired acquisition
take-over > takeover acquire acquired acquisition bought
buyer buyers purchaser purchasers
seller sellers vendor vendors
vendor vendors trader
sell-off privatise privatised disposal
sell-off > sale sold privatise disposal dispose
sold-off > sale disposal privatised dispose
dispose disposal disposed
flogged > sold sale auctioned
privatise privatised privatisation outsourced
outsource outsourced outsourcing
outsource > contracted privatised contractor
nationalise nationalised nationalisation
nationalise > public ownership
public > nationalised
inhouse > insourced
bidder bidders tenderer
bid bids tender
tender > bid bidders procurement
auctioneer auctioneers
auction > hammer bidders lot
valuable valuables
valuer valuation valued
worthless > valueless
asset assets
business enterprise firm
business > enterprise company trade firm traders
enterprise venture startup
venture enterprise
startup > entrepreneur venture founded launched
entrepreneur entrepreneurs businessman businesswoman
businessman businessmen businesswoman entrepreneur
owner proprietor proprietors
proprietor > owner owned
tycoon magnate mogul
corporation corporate company
chain chains retailer
chain > branches stores retailer
franchise franchised franchisee
franchise > franchisee branch
subsidiary subsidiaries
conglomerate corporation
supplier suppliers
wholesaler wholesalers wholesale
manufacturer manufacturers maker makers
manufacture manufactured manufacturing made
maker manufacturer producer
producer producers
factory mill plant
factory > plant mill works manufacturing manufacturer foundry
mill mills
foundry ironworks
steelworks steelmaker
steel > steelworks steelmaking
shipyard shipbuilding shipbuilder
shipyard > shipbuilding dockyard
dockyard dockyards shipyard
docker dockers
mine > colliery pit coalfield
colliery pit
miner miners pitman
coalmine colliery pit
pit > colliery mine
refinery refineries
brewery brewer brewers
brewery > brewer brewing
distillery distilleries distiller
distillery > whisky gin distilled
sawmill timber
timber wood lumber
workshop workshops
industrial > factory manufacturing
industry sector
industry > manufacturing sector
warehouse depot
depot > warehouse yard
workplace workplaces
workplace > office factory
premises building
premises > building shop unit
unit > premises
shop > store retailer outlet retail
outlet store
shop retail
mall arcade precinct
shopping > retail shoppers
precinct mall arcade
shopper shoppers customer customers
customer customers client clients
customer > shopper consumer client
consumer consumers
consumer > customer shoppers
client clientele
shopkeeper shopkeepers trader traders
shopkeeper > trader retailer owner
stallholder stallholders trader
stallholder > trader market
checkout till
till > checkout cash
cashier checkout
tradesman tradesmen trader
tradesman > builder plumber electrician joiner
plumber plumbers plumbing
electrician electricians
joiner joinery carpenter
carpenter carpentry joiner
bricklayer bricklayers brickie
brickie bricklayer
plasterer plastering
decorator decorators decorating
roofer roofers roofing
welder welders welding
mechanic mechanics garage
engineer engineers engineering
engineer > technician
technician technicians
labourer labourers navvy
labourer > worker
builder > contractor bricklayer construction
contractor > subcontractor builder
subcontractor subcontractors subcontracted
freelance freelancer freelancers
selfemployed freelance
commission > commissioned
commissioned > ordered
worker > staff employee labourer
staff > employees workforce personnel
employer employers
employer > boss firm company
employee > staff worker workforce
boss > employer manager chief executive director
ceo > executive chief
supervisor supervisors foreman
manager > supervisor
underling subordinate
colleague coworker
cleaner > cleaning caretaker domestic
caretaker janitor custodian
janitor caretaker
receptionist reception
secretary > clerk administrator
clerical administrative admin
admin administration administrative
administrator administrators liquidator liquidators
administration > insolvency insolvent bankruptcy administrators receivership collapse
liquidate liquidated liquidation liquidators
liquidation insolvency receivership
bankrupt > insolvent insolvency liquidation administration administrators receivership
bust > liquidation administration administrators insolvency bankruptcy
fold > closed closure collapse liquidation
folded > closed closure collapse collapsed
wind-up > liquidation dissolved
wound-up > liquidation dissolved
dissolve dissolved dissolution disbanded
disband disbanded dissolved
shut > closure closed shutters
shutdown closure
shut-up > closed closure
board-up > boarded vacant empty
boarded-up > boarded vacant empty derelict
close-down > closure closed shut shutdown
closing-down > closure closing
closure > closed closing shut axed
gone > closed closure
disappear disappeared vanish vanished
vanish > disappeared missing
reprieve reprieved saved
reprieve > saved
save > rescue reprieve
threatened > risk
job > vacancy role position employment
role position
vacancy > unfilled vacant post
unfilled vacant
career careers profession
occupation profession career
profession > occupation
apply applied application applicant
applicant applicants candidate
candidate applicant
interview interviewed interviews
cv > application
hire > recruit recruitment appointed employed
recruit recruitment recruiting
take-on > recruit recruited employ employed hire
took-on > recruited employed hired
vet vetted vetting
qualify qualified qualification qualifications
unqualified untrained
untrained unqualified inexperienced
experienced seasoned veteran
newbie > newcomer trainee recruit
trainee apprentice intern
intern interns internship
apprenticeship > apprentice trainees
promotion promoted
promote promoted promoting
demote demoted demotion relegated
sack > dismiss dismissal axed dismissed fired
sacked > dismissed redundancy dismissal axed
fired > dismissed sacked dismissal axed
boot-out > sacked expelled ousted
kick-out > expelled evicted ousted removed
laid-off > redundancy redundant redundancies sacked
lay-off > redundancy redundant redundancies
redundant redundancy redundancies
redundancy > severance layoffs
unfair > discrimination
whistleblower whistleblowers whistleblowing
whistleblower > leaked exposed
expose exposed exposing uncovered
resign > quit stepped departure
resignation > resigned quit departure
walk-out > strike quit left resigned
walk-off > quit left
notice > resignation
jump > resigned
handover handed
strike > walkout stoppage industrial picket dispute union ballot
striker > picket union
stoppage walkout strike
picket pickets picketing
union unions unison unite
unionist unionists
union > unions unison unite gmb members
shopsteward > union
industrial > strike dispute
lockout strike
scab strikebreaker
rota roster
roster rota shifts
shift > rota hours
hours > shift
clock-off > finished
flexible flexitime
temp temps temporary agency
temporary interim
interim acting temporary
permanent permanently
seasonal temporary
casual > temporary zero
secondment seconded
leave > holiday absence
sickie > sickness absence sick
sick > absence sickness
skive > absent absence truancy
maternity > paternity
childminder childminders childcare
nanny childminder
skilled > trained qualified
unskilled > manual
hardworking industrious diligent
lazy idle
lazy > idle complacent
productivity output productive
output production
graft hardwork
slave > exploited trafficked trafficking
slavery trafficking
exploit exploited exploitation
exploit > exploitation abused
sweatshop > exploited factory
pollute > polluter
gaffer boss manager
gaffer > manager boss coach
negotiate negotiated negotiation bargaining
negotiate > talks bargaining settle
settle settled settlement resolved
resolve resolved resolution settle
mediate mediated mediation arbitration
arbitration mediation acas
deal > agreement contract settlement
pact agreement accord
contract > agreement deal terms tender
renew renewed renewal
renew > extension extend
expire expired lapse lapsed
lapse lapsed expired
terminate terminated termination
terminate > ended cancelled
cancel cancelled cancellation
cancel > scrapped axed cancelled postponed
call-off cancel cancelled cancellation abandoned
call-off > cancelled scrapped postponed abandoned
called-off > cancelled scrapped postponed abandoned
put-off > deterred delayed postponed
deter deterred deterrent
investment > invested funding
invest > investment spend
regenerate regeneration redevelopment
regenerate > regeneration redevelopment revitalise rejuvenation
redevelop redeveloped redevelopment regeneration
revive revived revival resurrect
revitalise revitalised rejuvenate rejuvenated
revitalise > regeneration revival
revamp revamped refurbish refurbishment makeover
refurbish refurbished refurbishment renovate renovation
refurb > refurbishment refurbished renovation
renovate renovated renovation restore restoration
restore restored restoration
do-up > refurbish refurbishment renovate renovation revamp restored
done-up > refurbishment refurbished renovated renovation revamp restored
spruce-up > refurbish revamp facelift
makeover revamp facelift
facelift revamp makeover
modernise modernised modernisation upgrade
upgrade upgraded modernise
convert converted conversion
convert > conversion transform
turned > converted conversion transformed
footfall shoppers visitors
footfall > shoppers trade
trade > business commerce
trade commerce commercial
trading > business trade
import imports imported
export exports exported
brand brands label
brand > logo
logo emblem badge
rebrand rebranded renamed
rename renamed
advert adverts advertisement advertising
ad advert advertisement
advertise advertised advertising publicise
advertise > promote publicity marketing publicised
publicise publicised publicity
publicity promotion
slogan motto
billboard billboards hoarding hoardings
poster posters
salesman salesmen saleswoman
salesman > rep
deliver delivery courier
courier couriers
deliveryman courier
haulier hauliers haulage
haulage freight
cargo freight
shipment consignment
consignment shipment load
stock stocked shelves
shelf shelves
stock > supplies goods
goods merchandise products
merchandise goods
product products
rival rivals competitor competitors
rival > competitor opponent
compete competed competition competitor
competition > rivals contest tournament
monopoly monopolies
thrive thriving flourish flourishing
thrive > booming flourishing prosperous
prosper prosperity prosperous
struggle > suffering
flop flopped failure
flop > failure failed
hit > successful popular
popular popularity
popular > favourite wellloved
successful thriving
ghost > empty vacant deserted
deserted empty abandoned
highstreet > retail shops
vacant unoccupied empty
occupy occupied occupier occupiers
landlord > licensee owner
licensee publican landlord
licensing licence
pub > inn tavern bar alehouse
pub > hotel arms licensee
boozer > pub inn tavern
local > pub
barman barmaid bartender
barman > bartender barmaid
bouncer bouncers doorman doormen
bouncer > doorman door security
nightclub nightclubs club disco
nightclub > nightspot clubbers venue
clubber clubbers
disco discos
drunk drunken intoxicated inebriated
drunk > intoxicated drunken alcohol drinking
drunkenness drunken
booze alcohol liquor
booze > alcohol drink beer wine
boozy drunken
beer > ale lager brewer
ale ales
lager beer
cider > brewer
wine wines vineyard
vineyard > grapes wine
spirits > whisky gin vodka
whisky whiskey
cocktail cocktails
pint pints
pint > beer ale
pump > beer
teetotal sober
hangover > drunk
offlicence > alcohol licence
restaurant > eatery diner bistro
eatery diner restaurant
diner diners
diner > customers restaurant
bistro brasserie
waiter waitress waiters
waiter > waitress staff
waitress > waiter staff
chef chefs cook
cook cooked cooking chef
cook > chef
chippy > fish chips
curry > indian restaurant tandoori
pizza pizzeria
pizzeria > pizza
kebab kebabs
kebab > takeaway
burger burgers
takeaway > kebab curry pizza burger
takeaway takeout
fastfood > takeaway burger drivethrough
cafe > tearoom coffee
coffee barista
coffee > cafe barista
tearoom tearooms teashop
cuppa > tea
brew > tea
menu menus
menu > dishes
dish dishes recipe
recipe recipes
ingredient ingredients
tip gratuity
catering caterer caterers
catering > food meals
banquet feast
feast banquet
buffet > food meal
barbecue barbecues barbeque bbq
bbq barbecue
picnic picnics
picnic > outdoors
supper tea dinner
tea > supper dinner
grub > food meal
snack snacks
snack > crisps chocolate
sweets confectionery candy
sweetshop > confectionery sweets
chocolate chocolates confectionery
chocolate > cocoa confectionery
biscuit biscuits cookies
cake cakes baking
cake > baked bakery
bake baked baking bakery
baker > bakery baked bread
bread loaf loaves
loaf > bread
sandwich sandwiches
sandwich > butty roll
sausage sausages bangers
pie pies pasty
pasty pasties
icecream > gelato
dessert pudding
pudding dessert
cheese cheesemaker
cheese > dairy
milk > dairy milkman
milkman milkmen
milkman > dairy milk
egg eggs
meat > beef lamb pork butcher
beef > cattle steak
pork > pig bacon
bacon pork
veg vegetable vegetables
veg > vegetables greengrocer
greengrocer greengrocers
greengrocer > fruit vegetables
fruit fruits
fruit > apples orchard berries
apple apples orchard
orchard > apple apples
potato potatoes spuds
spuds > potatoes
chips fries
vegetarian veggie
vegan vegans plantbased
vegan > plantbased
organic > pesticide
allergy allergies allergic
allergic > anaphylactic anaphylaxis allergy
unhealthy > obesity junk
junk > unhealthy
healthy > nutritious nutrition
nutrition nutritious diet
diet diets dieting
sugar sugary
fizzy > sugary soft
hygiene hygienic
hygiene > rating inspection
rat rats rodent rodents vermin
mouse mice rodent
cockroach cockroaches infestation
pest pests vermin infestation
infest infested infestation
foodpoisoning > salmonella coli
grocery groceries
grocery > supermarket shopping
grocer grocers
supermarket > store
cornershop > convenience store newsagent
newsagent newsagents
fishmonger fishmongers
delicatessen deli
ironmonger hardware
hardware > ironmonger tools
department > store
charityshop > thrift secondhand
secondhand used preloved
vintage antique retro
antique antiques
antique > auction vintage
jumble > secondhand
pawnbroker pawn pawned
jeweller jewellers jewellery
jewellery > ring necklace gems jeweller bracelet
bling > jewellery
necklace pendant
ring > jewellery
diamond diamonds gem
gem gems jewel jewels
gold > golden
silver > silverware
watch > timepiece
hotel > guesthouse inn lodge
guesthouse hostel
lodging lodgings accommodation
accommodation lodging
bnb > guesthouse airbnb
airbnb > holiday lets
holidaylet > airbnb holiday
hotelier hoteliers
hostel hostels
hostel > homeless
room > accommodation bedroom
book booked booking reservation
book > booked reserve
reserve > booked booking
spa > wellness
resort resorts
resort > seaside
staycation > holiday
holiday > vacation break tourism holidaymakers trip
vacation holiday
holidaymaker > tourist visitor
tourist > visitor sightseer tourism
sightseer sightseers sightseeing
sightseeing > tourist
daytripper daytrippers
daytripper > visitors tourists
overseas > abroad foreign
cruise cruises liner
liner > cruise ship
campsite camper campers camping
camper campers campervan
campervan campervans motorhome motorhomes
motorhome > campervan
caravan > caravanning campsite
tent tents camped
glamping > pods tents
chalet chalets lodge
outing excursion trip
tour tours toured
tour > guided
guide guided
attraction attractions
attraction > tourist
themepark > rides rollercoaster attraction
rollercoaster > ride
funfair fairground rides
funfair > fairground rides carnival
fairground > funfair rides
zoo zoos zookeeper
zoo > animals wildlife safari
aquarium > sealife
safari > zoo wildlife
circus > big
passport passports visa
visa visas
luggage suitcase baggage
suitcase > luggage bags
souvenir souvenirs memento
memento keepsake souvenir
postcard postcards
deckchair deckchairs
sunbathe sunbathing
paddle paddling
donkey donkeys
lido > pool swimming
beachhut > chalet
promenade prom seafront
arcade > amusements
amusements arcade
landmark landmarks
iconic famous
famous celebrity renowned
celebrity celebrities celeb star
celeb celebrity
star > celebrity
paparazzi photographers
autograph autographs
fan fans supporter supporters
fan > supporter follower
football > soccer footballers
footy > football
soccer > football
team side squad
team > squad side eleven players
squad team
club > team side
player > footballer cricketer striker midfielder defender batsman
footballer > striker midfielder defender winger
striker forward
goalie goalkeeper keeper
goalie > goalkeeper keeper
keeper goalkeeper
defender defenders defence
midfielder midfield
winger > forward
substitute sub substitution
substitute > bench replaced
benched > substitute dropped
lineup > team
captain > skipper captained
skipper captained
coach > manager trainer
manager > boss coach gaffer
trainer > coach
ref > referee official
referee referees refereed official
referee > officials
umpire umpires
linesman linesmen
whistle > referee
booked > yellow card
sent-off > dismissed red card
sending-off > dismissed red card
foul fouled fouls
tackle tackled tackles
penalty > spot shootout
score > goal netted equalised try
scorer > goalscorer
goalscorer goalscorers scorer
goal > netted equaliser scored header
equalise equalised equaliser
equaliser levelled equalised
hattrick > treble
header headed
kick kicked
winner > victor champion
win > victory triumph defeated
won > victory triumph beat
beat > defeated victory thrashed
beat defeated overcame
thrash thrashed hammered trounced
thrash > defeat hammered
hammered > thrashed defeat
lose > defeat loss
lost > defeat beaten
defeat loss
draw > stalemate level drew
stalemate > draw
runnerup > second
loser losers
triumph triumphed victory
victory win triumph
conquer conquered
unbeaten undefeated
undefeated > unbeaten
winless > without
relegate relegated relegation demoted
relegate > drop demoted
promoted > promotion
playoff playoffs
semifinal semifinals semi
quarterfinal quarterfinals
final > finalists cup
finalist finalists shortlisted
final finalist
shortlist shortlisted finalist
knock-out eliminated
knock-out > eliminated defeat beaten
knocked-out > eliminated defeat beaten
eliminate eliminated
qualify > reached
tournament championship competition
tournament > competition cup championship
championship title
league division
league > division table
table > standings
standings league
fixture match game
match > game fixture tie
kickoff > start
halftime > interval break
interval break
derby > rivals
rematch replay
replay replayed
season > campaign
training > practice
train > practise
practise practice rehearse
warm-up > friendly
friendly > preseason
transfer > signing signed
signing signings signed
sign > signed joined
stadium stadiums arena
stadium > ground arena
arena stadium
ground > stadium pitch
grandstand stand terraces
stand > grandstand terrace
terraces stand
crowd > spectators attendance
crowd spectators
spectator spectators onlookers
spectator > crowd fans
onlooker onlookers bystander
bystander bystanders
audience crowd
audience > spectators theatregoers
attendance > gate crowd
turnstile turnstiles
clubhouse pavilion
pavilion clubhouse
changingroom > dressing showers
floodlight floodlights floodlit
astroturf > artificial synthetic
pitch > field ground
goalposts > goals
kit strip shirt
kit > strip shirt equipment
jersey shirt
boots > footwear
hooligan hooligans thugs
hooligan > disorder violence
ultras > supporters
cricket > wicket innings batsman bowler
cricketer > batsman bowler
batsman batsmen batter
bowler bowlers bowled
bowl bowled bowling
bowls bowling
wicket wickets
innings > runs
run > innings
over > wickets
century hundred
test > ashes
rugby > try scrum
rugby > union league
scrum scrummage
try tries
tennis > wimbledon courts
tennis > racquet
racket racquet
golf golfer golfers
golf > fairway clubhouse course
golfer > golf
golfcourse > fairway links
hockey > stick
netball > court
basketball > hoop court
hoop > basketball
volleyball > court
badminton > shuttlecock court
squash > courts
rounders baseball
snooker billiards pool
darts > oche
boxing boxer boxers
boxer > boxing bout ring
bout fight
wrestle wrestling wrestler
judo karate
martial > karate judo taekwondo
gymnast gymnasts gymnastics
gymnastics > gymnast trampoline
trampoline trampolining
athlete athletes athletics
athletics > athlete sprint track
athlete > runner athletics olympian sprinter
olympian olympics olympic
olympics olympic games
paralympics paralympian paralympic
sprint sprinter sprinters
sprint > dash metres
hurdle hurdles hurdler
javelin throw
marathon marathons
marathon > runners
parkrun > runners
runner runners jogger joggers
runner > jogger
jog jogging jogger
jogger > runner running
race > racing sprint marathon
relay baton
triathlon triathlete triathletes
swim > swimmer pool bathing
swimmer > swim pool
swimmingpool > baths leisure lido
baths > pool swimming
bathe bathing bathers
bather bathers swimmers
dive dived diving diver divers
surf surfing surfer surfers
surfer > surfing waves
paddleboard paddleboarding paddleboarder
kayak kayaking canoe canoeing
canoe > kayak paddle
row rowing rower rowers
rower rowers oarsman
rowing > regatta
sail sailed sailing sailor yacht
yacht yachts sailing
yachtsman yachtsmen yachtswoman
regatta > rowing sailing
skate skating skateboard skateboarding
skatepark > skateboarders skateboarding bmx
skateboard skateboarder skateboarders
rollerskate > rollerskating skating
icerink > skating
rink > ice
ski skiing skier skiers
sledge sledging toboggan
climb climbed climbing climber climbers
climber > mountaineer
mountaineer mountaineers mountaineering
hike hiking hiker hikers
rambler ramblers walkers hikers
ramble > walk
cyclist > rider cycling
biker bikers motorcyclist motorcyclists
biker > motorcyclist
motorbike motorbikes motorcycle motorcycles
motorbike > motorcyclist
moped > scooter motorcyclist
quadbike > offroad
karting kart
speedway > riders
motorsport > racing
racetrack circuit
racecourse racing
racecourse > horses jockey
jockey jockeys
greyhound greyhounds
ride rode ridden riding rider
rider > rode
equestrian riding horse
showjumping > equestrian
stable stables
polo > horses
fishing > angling angler
angler > fishing
angling fishing
shooting > pheasant
archery archer
fencing > sword
fitness exercise
exercise > fitness keepfit
workout exercise
fit > fitness healthy
unfit > inactive
sporty athletic
sport sports sporting
sportsman sportswoman athlete
doping > banned drugs
cheat cheated cheating
cheat > fraud dishonest
record > fastest breaking
medallist medal
medal > bronze silver gold
bronze > medal
podium > medal
trophy cup silverware
trophy > cup shield silverware
rosette > prize
victor winner
gala > swimming
contest competition
contestant contestants competitor entrant
entrant entrants
compete > competing
pundit commentator
commentator commentators commentary
mobile > phone handset smartphone
phone > mobile handset telephone
cellphone mobile
smartphone > mobile device
landline landlines
landline > telephone
ring-up > telephoned called phoned
ringtone > mobile
payphone kiosk
phonebox > kiosk telephone
telephone phoned
text texts texted texting
text > message sms
message messages messaging whatsapp
whatsapp > message messages group
dm > message
signal > coverage reception
coverage > signal
reception > signal
internet > broadband online wifi web
broadband > fibre internet
fibre > broadband openreach
wifi > wireless broadband
wireless > wifi
cable cables cabling
dongle > broadband
buffering > slow
offline > outage down
outage outages disruption
outage > failure disruption
crash > failure
glitch glitches bug
glitch > error fault malfunction
malfunction fault
fault faulty
faulty defective
faulty > defect broken malfunction
bug > glitch error
virus > malware
malware ransomware virus
hack hacked hacker cyberattack
hack > cyber breach ransomware
cyberattack > ransomware hackers breach cyber
breach breached
breach > leak
data > information records
database records
record > data
privacy private confidential
privacy > surveillance
confidential private
spy spied spying surveillance
spy > surveillance monitored
surveillance monitoring
monitor monitored monitoring
monitor > surveillance
track tracked tracking tracker
cctv > cameras surveillance footage
doorbell > camera
bodycam > footage camera
facial > recognition biometric
biometric fingerprint facial
fingerprint fingerprints
webcam > camera
camera > cctv lens
footage video
footage > film filmed clip
film filmed filming
film > movie footage
filmed > footage video recorded
record recorded recording
recording > audio tape footage
tape recorded
livestream livestreamed streamed streaming
stream > livestream broadcast
webcast livestream
drone drones
drone > unmanned aircraft
robot robots robotic
robot > automated automation
automate automated automation
ai > artificial algorithm chatbot
chatbot > ai
algorithm algorithms
algorithm > software ai
deepfake > fake ai
technology technological tech
tech technology
gadget gadgets device
device devices
device > gadget
equipment kit gear
software > program computer
app > application software
computer > laptop pc
laptop > computer
ipad > tablet
tablet > ipad
screen screens
printer printers printing
keyboard > typing
console xbox playstation
gaming gamer gamers
gamer > gaming
videogame > gaming console
download downloaded
upload uploaded
upload > posted
click > clicked
login > password account
password > login security
website > site online page
webpage > website
url > website
blog blogger bloggers blogging
blog > blogger website
vlog vlogger youtuber
youtuber youtube influencer
influencer influencers
influencer > tiktok instagram youtuber
tiktok > social video
socialmedia > facebook twitter
facebook > social online
twitter > tweet tweeted
tweet > twitter post
meme memes viral
viral > shared widely
viral meme
troll trolls trolling trolled
troll > abuse online
cyberbullying > online bullying
misinformation > false misleading
rumour rumours gossip speculation
gossip > rumour
smear smeared libel
libel defamation slander
libel > defamation defamatory
defamation defamatory libellous
slander defamation
paper newspaper
paper > newspaper gazette
newspaper > gazette paper press herald
newspaper gazette
tabloid tabloids
headline headlines
headline > story
editor editors editorial
editorial > opinion
article story
article > report story
column columnist
columnist > column
reporter > journalist
journalist journalism
journalist > reporter editor correspondent
correspondent journalist
media > press newspapers broadcasters
press > media newspapers journalists
print printed printing
publish published publisher publication
publisher publishers
magazine magazines
magazine > publication
subscription subscribe subscriber subscribers
paywall subscription
broadcast broadcaster broadcasters broadcasting
broadcast > aired televised
air > broadcast
televise televised
tv television telly
telly > television
television televised
channel > broadcaster
programme show
show > programme series
series programme
documentary documentaries
documentary > film programme
soap > drama
sitcom comedy
quiz > trivia
gameshow > quiz
presenter presenters host
presenter > broadcaster host
newsreader newscaster presenter
radio > station presenter broadcast
dj djs
podcast podcasts
interview > told spoke
leaflet flyer
leaflet > leaflets booklet
booklet brochure pamphlet
pamphlet leaflet
brochure > booklet
noticeboard noticeboards
notice notices
censor censored censorship
censor > redacted banned
redact redacted redaction
transparent transparency openness
transparency > openness
secretive secrecy
encrypt encrypted encryption
satellite satellites
satellite > dish
rocket > spaceport launch
space > astronaut satellite
astronaut astronauts
telescope observatory
planetarium observatory
science scientific scientist
scientist scientists researcher
invent invented inventor invention
invent > inventor pioneered designed
invention > patent inventor
inventor > invented
pioneer pioneered pioneering
innovate innovation innovative
innovation > pioneering
lab laboratory laboratories
experiment experimental trial
trial pilot
pilot > trial trialled
try-out trial pilot trialled
try-out > trial trialled pilot tested
cashless > contactless card
contactless > card
card > contactless
atm > cashpoint cash
cashpoint atm
cashpoint > atm cash
cheque cheques
account > bank
bank > branch branches
banker bankers banking
postoffice > postmaster
postman postmen postwoman
postman > mail
mail post postal
mail > post letters
postbox postboxes
postbox > mail
mailbox postbox
stamp > postage
parcel package
package parcel
envelope > letter
crypto cryptocurrency bitcoin
bitcoin > cryptocurrency
ecommerce > online
selfcheckout > checkouts tills
vending > machine
barcode > scan
electric > battery ev
charger chargers chargepoint chargepoints
charging > chargers chargepoints
plug-in > electric
vape vapes vaping
ecig > vape vaping
smoke smoking smoker smokers
cigarette cigarettes tobacco
cigarette > smoking tobacco
tobacco > smoking
music > musicians band orchestra
music musical
musician > band guitarist singer pianist drummer
band > musicians group
orchestra orchestral philharmonic symphony
orchestra > musicians
conductor > orchestra
gig > concert performance
concert gig recital
concert > gig performance recital
recital concert
perform performed performance performer performers
performance > show concert gig
performer > entertainer artist
entertain entertainment entertainer
entertainer > comedian singer performer
busker buskers busking
sing > choir singer sang vocal
singer vocalist
singer > vocalist
choir choral chorus
choir > choral singers
choir chorister choristers
hymn hymns
carol carols
carol > christmas
anthem > song
song > ballad lyrics track
lyrics > song words
tune melody
album albums
album > record
vinyl records
compose composed composer composers
composer > composed
guitar guitars guitarist
guitarist > guitar
piano pianist
pianist > piano
drum drums drummer
violin violinist fiddle
trumpet trumpeter
brass > trumpet band
bagpipes piper pipers
piper > bagpipes
organ > organist
organist > organ
instrument instruments
amp > amplifier
amplified amplifier
loud > noise amplified
rave raves raver ravers
rave > music illegal
rapper rap rappers
pop > chart
popstar > singer
rockstar > musician singer
folk > traditional
opera operatic
ballet ballerina
dance danced dancing dancer dancers
dancer > dance ballet
ballerina > dancer
morris > dancers
theatre > playhouse stage auditorium
playhouse theatre
auditorium hall
stage > performance
stage staged
drama dramatic
drama > play theatre acting
play > drama production performance
panto > pantomime
pantomime > dame
actor > actress cast starring
acting > actor drama
cast > actors
audition auditions auditioned
audition > cast
rehearse rehearsed rehearsal rehearsals
script scriptwriter screenplay
playwright > play wrote
comedy comedian comedians comic
comedian > comic standup
standup > comedian
magician magic
magic > magician
puppet puppets puppeteer
clown clowns
cinema > picturehouse odeon film movie
cinema > screenings
movie film
premiere screening
screening screened
filmmaker filmmakers director
bioscope > cinema
popcorn > cinema
oscar oscars
ticket > admission entry
admission entry entrance
sold-out > tickets
sell-out > tickets
museum > exhibition collection curator exhibits
museum heritage
curator curators
curator > museum
gallery > exhibition art
exhibition exhibit exhibits exhibited display
exhibition > display exhibits gallery
display displayed exhibition
exhibit > display
artefact artefacts artifact
artefact > relic object
relic relics
archive archives archivist
archive > records
painter artist
painter > painting artist
paint painted painting
painting > portrait canvas artwork artist
artwork artworks art
artwork > sculpture painting mural installation
portrait portraits
draw > drawing sketch illustrated
drawing drawings sketch
sketch sketches
illustrator illustrations illustrated
sculptor sculpture sculptures
sculpture > statue sculptor
statue > sculpture bronze monument
statue sculpture
carve carved carving
mural > painted artist
graffiti > tagging sprayed vandals
graffiti graffitied
banksy > graffiti mural
pottery ceramics potter
pottery > ceramics clay
craft crafts handicraft
craftsman craftsmen artisan
artisan craftsman
knit knitted knitting knitter
knit > crochet wool
crochet crocheted
yarnbomb > knitted crochet
sew sewed sewn sewing
sew > stitched
stitch stitched sewn
embroider embroidered embroidery
tapestry > embroidered
quilt quilts quilting
weave wove weaving weaver
photographer > photos pictures
photo > snap image
selfie selfies
image images picture
library > books librarian
librarian > library
book > novel publication
bookshop bookseller booksellers
bookshop > bookseller
author writer novelist
author > writer novelist wrote
writer > author novelist
novel fiction
novelist > novel author
poet poem poems poetry
poem > verse
poetry > poet verse
rhyme verse
read > reading literacy
literacy > reading
illiterate > literacy
story tale
storyteller storytelling
diary diaries journal
memoir autobiography
autobiography > memoir
biography biographer
chapter > book
dictionary > words
comic > cartoon
cartoon cartoonist
festival > fest event celebration
festival festivalgoers
festivalgoer festivalgoers revellers
glastonbury > festival
heritage > historic listed conservation
heritage history
history historical historic
historian historians history
historian > history
historic > listed ancient
ancient > historic medieval prehistoric roman
medieval > ancient
old > historic ancient elderly
oldest > ancient earliest
prehistoric > neolithic bronze
castle fort fortress
castle > fortress keep
fort > castle
ruin ruins ruined
ruins > remains
remains > ruins skeleton
abbey priory monastery
monk monks monastery
archaeology archaeologist archaeologists archaeological
archaeologist > dig excavation
archaeology > excavation dig artefacts
dig excavation excavate excavated
dig > excavation archaeologists
dig-up > excavated unearthed exhumed
dug-up > excavated unearthed exhumed discovered
unearth unearthed discovered
skeleton skeletons bones
bones > remains skeleton
fossil fossils
fossil > dinosaur
dinosaur dinosaurs
detectorist detectorists
metaldetector > detectorist hoard
hoard > coins treasure
tomb burial
mummy > egyptian
monument memorial
memorial > monument plaque cenotaph
cenotaph > memorial
plaque > unveiled commemorates
unveil unveiled unveiling
commemorate commemorated commemoration
commemorate > remembered anniversary
remembrance > poppy armistice
poppy poppies
remember > commemorate remembrance tribute
tribute tributes
tribute > mourners
vigil candlelit
candle candles
windmill mill
lighthouse lighthouses
garden > flowers plants landscaped
gardener gardeners gardening horticulture
gardener > horticultural
gardening > horticultural
horticulture horticultural
plant planted planting
plant > flowers shrubs
flower flowers floral bloom
flowerbed flowerbeds flowers
flowers > daffodils roses floral
daffodil daffodils
rose > roses
bouquet flowers
wildflower wildflowers meadow
bush shrub shrubs
greenhouse > glasshouse polytunnel
lawnmower mower
nationaltrust > heritage
fountain fountains
bandstand bandstands
maypole > may
pageant procession
costume costumes dress
costume > dressed
fancydress > costume
celebrate celebrated celebration celebrations
celebration > party anniversary festivities
party parties
party > celebration reception
streetparty > jubilee
jubilee > queen platinum
crown crowned coronation
birthday > celebrated
centenary hundredth
centenary > anniversary
centenarian hundredth
anniversary > years celebrated
bicentenary > anniversary
easter > eggs
halloween pumpkin
halloween > trickortreat pumpkins costumes
valentine > romantic
xmas christmas
xmas > christmas festive
christmas > festive yuletide santa
santa father
santa > grotto claus
grotto > santa
diwali hindu
eid > ramadan muslim
ramadan > fasting muslim
hanukkah jewish
pride > lgbt parade
newyear > eve fireworks
bonfire > guy
firework > display pyrotechnic
fireworks pyrotechnics
firework rocket
toast > celebrate
wedding > bride groom married
bride groom
bride > wedding
engagement engaged
honeymoon newlyweds
newlywed newlyweds married
cake > birthday
gift gifts present presents
gift > present donated donation
present > gift
donate > gift
parade > march procession
procession > parade
carnival > floats parade
float > carnival
fete > fair stalls gala
fayre fair fete
fair > fayre fete
stall stallholder
flag > banner bunting
bunting > flags
ceremony ceremonial
ceremony > presentation unveiling
event > occasion
host hosted hosting
organise organised organiser organisers organisation
organise > arrange arranged
organiser > organised
arrange arranged arrangement
volunteer > helpers voluntary unpaid
helper helpers volunteer
club society
club > society association
society association
association federation
join joined joining
join > member membership
membership members
committee > trustees
villagehall > community
hall > venue
venue > hall
brownies guides
brownie > guides
cubs scouts
youthclub > youth
rotary > club
bingo > caller
chess > board
jigsaw puzzle
puzzle puzzles crossword
crossword > puzzle
toy toys
toy > teddy doll lego
toy plaything
doll dolls
teddy > bear
bear > teddy
lego > bricks
boardgame > chess
balloon balloons
balloon > inflatable
kite kites
inflatable > bouncy
bouncycastle > inflatable
prize > award trophy winner
award > honour prize
award honour accolade
accolade award honour
honour honoured
honour > mbe obe award
mbe obe knighted
knight knighted knighthood
knighthood > sir knighted
medal honour
certificate certificates
nominate nominated nomination nominee
nominate > shortlisted
applaud ovation
ovation > applause
cheer cheered cheering
boo booed booing jeered
jeer jeered heckled
heckle heckled heckler
clothes clothing garment garments
clothes > clothing outfit garments wear fashion
clothes attire
outfit costume attire
wear wore worn wearing
wear > wore dressed
fashion fashionable
fashion > designer clothing
designer > fashion
tailor tailors tailored
tailor > suit
dressmaker seamstress
seamstress > sewing
trousers pants jeans
jeans denim
underwear lingerie pants
knickers > underwear
bra > lingerie underwear
shirt blouse
tshirt > top
jumper sweater pullover
jumper > knitted wool
cardigan jumper
coat jacket
jacket > coat
hoodie hooded
hoodie > hood
hat cap
hat > headgear bonnet
helmet helmets
scarf scarves
glove gloves mittens
sock socks
shoe shoes footwear
shoe > boots trainers footwear cobbler
trainers sneakers footwear
wellies wellingtons
wellies > wellingtons boots
skirt skirts
dress > gown
gown dress
swimsuit bikini swimwear
bikini > swimwear
tie > uniform
suit > tailored
uniform > blazer dress
raincoat mac waterproof
umbrella umbrellas
glasses spectacles
specs > glasses spectacles
sunglasses shades
wig wigs
naked nude undressed
nude > naked
nudist naturist naturists
tattoo tattoos tattooist tattooed
piercing pierced
haircut hairdresser barber
haircut > hairdresser salon hairstyle
salon salons
salon > hairdresser beauty
makeup > cosmetics beauty
cosmetics makeup
perfume fragrance
fragrance > perfume
laundry launderette laundrette
laundry > washing launderette
launderette > laundry
wash washed washing
drycleaner > laundry
iron > ironing
furniture furnishings
furniture > sofa chairs table
sofa > furniture
settee > sofa
chair > seat
armchair chair
table > desk
desk desks
bed > mattress
mattress mattresses
mattress > bed
blanket blankets duvet
duvet > bedding
bedding > blankets duvet
sheet > bedding
pillow pillows cushion
cushion cushions
curtain curtains blinds
carpet carpets carpeted
carpet > flooring
rug carpet
floor flooring
wallpaper decorating
mirror mirrors
wardrobe cupboard
cupboard cupboards cabinet
drawer drawers
fridge refrigerator freezer
fridge > freezer
cooker oven stove
oven > cooker
stove > burner
hob > cooker
microwave > oven
kettle > boil
toaster > appliance
appliance appliances
appliance > fridge washing freezer
dishwasher > appliance
tumbledryer > dryer appliance
dryer > tumble
vacuum hoover
hoover vacuum
hoover-up > vacuum
mop mopped
broom brush
brush brushes
bucket buckets
bucket > pail
sponge cloth
soap detergent
detergent bleach
bleach > chemical
sink basin
bath bathtub
bath > bathroom
bathroom > toilet shower
shower showers
toilet > lavatory conveniences
loo > toilet conveniences
bog > toilet
nappy nappies
nappy > diaper
pushchair > pram
lightbulb bulb
bulb > light
torch torches
torch > light
lamp > light
plug > socket
socket sockets
fuse > electrical
wire wires wiring
radiator radiators heating
heater heaters heating
fireplace hearth
chimney chimneys
chimney > flue
firewood logs
log logs
coal > fossil
ladder ladders
hammer hammered
screwdriver > tools
spanner > tool
tool tools
tool > equipment hammer drill spanner
toolbox tools
drill drilled drilling
saw > chainsaw sawing
chainsaw chainsaws
nail nails
screw screws
bolt bolts
bolt > lock
padlock padlocked lock
padlock > locked
lock-up > garage jailed
key keys
key > lock
rope ropes
rope > cord
chain > chained
spade shovel
shovel > spade
wheelbarrow barrow
axe > hatchet
pot > pan
pan pans saucepan
crockery plates dishes
plate plates
cup mug
mug > cup
bottle bottles bottled
tin cans canned
can > tin
jar jars
jug jugs
fork > cutlery
spoon > cutlery
cutlery knives forks
bag bags
bag > handbag rucksack
handbag > purse
rucksack backpack
rucksack > bag
basket hamper
hamper hampers
box boxes crate
crate > box
sack > bag
skip skips
skip > waste container
container containers
bin > rubbish wheelie
wheelie bin
gnome gnomes
lawn > grass turf
trolley trolleys
trolley > supermarket
bike > bicycle cycle
bell > chimes
chime chimes chiming
clock > timepiece
calendar calendars
rainbow > pride
spend > spending expenditure outlay
spend expenditure
expenditure outgoings
outgoings > expenditure spending
cost > price expenditure fee bill
price > cost priced charge
charge > fee cost tariff
fee charge
fare > price charge
dues > fees subscription
royalty royalties
commission > fee
handling > fee
money > funding cash pounds finances
money sums
sum sums amount
amount total
total totalled
million > millions
thousand > thousands
millions > million
thousands > thousand
rich > wealthy affluent millionaire prosperous
richest > wealthiest
wealth riches
fortune wealth
fortune > millions wealth
afford > affordability budget
ruin > bankrupt destroyed
ruined > bankrupt destroyed
destitute destitution poverty
needy vulnerable deprived
needy > vulnerable poor
worse-off > poorer losing
better-off > wealthier richer
moneylender > loan shark
loanshark > illegal lender
fundraiser > raised appeal crowdfunding
crowdfund crowdfunding crowdfunded
crowdfund > gofundme fundraising donations
gofundme crowdfunding
collection > donations
donor donors benefactor
benefactor benefactors philanthropist
philanthropist > benefactor
sponsor > sponsorship backed
generous > kind
kind kindness
goodwill kindness
charity > charitable fundraising trust
trust foundation
scholarship > bursary
rateable > rates
rebanded > banding
poll > tax
surtax > tax
taxpayer > public ratepayers
ratepayer > taxpayer
windfall > unexpected
levelling > funding
bailed > rescued
claw-back recoup recover
recoup recouped recover
recoup > recover reclaim
reclaim reclaimed recover
reclaim > refund claim
claim claimed claims
write-off > written cancelled
written-off > cancelled wrecked
missing > unaccounted lost
unaccounted missing
irregularity irregularities discrepancy
discrepancy discrepancies
misuse misused misappropriated
misappropriate misappropriated misuse
misspent > misused wasted
mismanage mismanaged mismanagement
mismanage > incompetence negligence
incompetent incompetence inept
wealthgap > inequality
balance > balanced
quarter > quarterly
quarterly > months
forex > currency
dollar dollars
euro euros
sterling pound
pound pounds sterling
brexit > eu
sanction > penalty
market > stallholders traders
marketplace market
shareholder > investor dividend
dividend payout
stockmarket > shares
ftse > shares
merge > amalgamate amalgamation merger
amalgamate amalgamated amalgamation
split-up > demerger divided
branch > office
headquarters > head
relocate > move
downsize downsized downsizing
downsize > smaller reduce
restructure restructured restructuring reorganise reorganisation
restructure > redundancies reorganisation
reorganise reorganised reorganisation
streamline streamlined
shake-up reorganisation overhaul
shake-up > restructure reform overhaul
shakeup overhaul reform
overhaul > reform revamp
expand > growth expansion extend
grow > expand growth
set-up > founded launched established
start-up > founded launched established
open-up > opened launch
launch > opened unveiled
roll-out > introduced introduction rollout
phase-out > scrapped discontinued ended
phase-in > introduced gradually
discontinue discontinued axed
stop > halt cease discontinue
cease ceased stopped
halt halted stopped
`;
