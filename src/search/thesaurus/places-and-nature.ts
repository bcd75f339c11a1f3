/** Transport, housing, buildings, environment, animals and weather. In the form that `thesaurus.ts` reads. */
export const PLACES_AND_NATURE = `
abattoir slaughterhouse
ablaze > fire
abroad > foreign
abroad overseas
abused > cruelty mistreated
accelerate > faster speed
accessible > inaccessible
accident > smash incident
acquire acquisition > bought purchased
acre hectare
acreage > acres
adopt > rehomed
adrift > drifting
aeroplane airplane
affluent > wealthy prosperous
affordable > discounted
afterwards > later subsequently
aggregate > gravel sand
aggressive > vicious
aground > stranded
aircon > cooling
airfield > runway
airfield aerodrome airstrip
airlift > helicopter flown
airline > flights airways
airline carrier
airport > terminal airfield aerodrome
airspace > flightpath
alfresco > outdoor outside
algae algal
amenity > facilities
amphibian > newt
ancient > prehistoric medieval roman old
animal > beast mammal livestock pets
annexe outbuilding
apartment > penthouse
apple > orchard
applicant > developer
apply > submitted
approve > granted passed
aquifer > groundwater
arborist arboriculturalist arboricultural
archaeology > dig excavation remains
architect architecture
arena > stadium venue
artefact > find relic
atomic > nuclear
attacked > mauled savaged
auction > sold
autumn > october november
avalanche > snow snowslide
backyard > garden yard
badger > cull sett
baggage luggage suitcase
balmy > warm
barge > narrowboat boat
barking > noise
barn > outbuilding shed
barracks > garrison army
bather > swimmer
bathtub > bath
beach > sand shoreline foreshore stranded bathing
bedbug > infestation
bedsit > hmo
bee > pollinator
beetle > insect
beggar beg panhandle
belfry > bells tower
bike > ebike
bikeshare > hire
bin > wheelie dustbin
bindweed > weeds
binman > collector
biodegrade > compostable
biodiversity > nature wildlife habitat
bird > gull pigeon owl sparrow wildfowl
birdwatcher > twitcher
bite bitten > mauled savaged
bitter > cold
blackspot > accident dangerous
blight > eyesore
block-off > closed cordoned
blossom > flower bloom
blow-down blew-down > toppled felled
blow-over blew-over > toppled
blow-up blew-up > exploded explosion
blown-down > toppled felled
blown-off blow-off > dislodged
blown-over > toppled
blueprint > plan
board-up > boarded vacant derelict
boarded > closed derelict
boarder > lodger
boardwalk > path
boat > yacht dinghy barge narrowboat vessel lifeboat
boatyard shipyard
bodge botched
bog > marsh peat
boiler > furnace
boiling > hot scorching
bone > skeleton remains
boot-out > evicted ousted
booth > kiosk
botched > shoddy failed
bottleneck > congestion chokepoint
boulder > rock
breach > contravened flouted
break-down broke-down > stranded recovery
break-up broke-up > dismantled
breakdown > stranded
breakdown broke-down > stranded
breaking > breach flouted
breakwater > groyne
breathalysed > alcohol
breathe > air
breeze > wind
brick > brickwork
brick masonry
bridge > viaduct footbridge flyover
bridleway > footpath horse rider
bring-back brought-back > reinstated restored revived
broken > faulty
brown > discoloured
brownout > outage
bug > insect beetle
buggy pushchair stroller
build-on > develop
build-over > concreted
builder > contractor tradesman bricklayer
built-on > developed
bulldoze > flattened levelled
bumpy > uneven rutted potholed
bunny rabbit
burn burnt > blaze fire incinerated
burn-down > fire gutted destroyed blaze
burst > breached
bus buses > minibus shuttle
busstation > interchange
busway > guided
busy > congested bustling
buy bought > acquired acquisition
buy-up bought-up > acquired purchased
bypass > relief
cabbie > taxi driver
cable > wire
call-in > secretary intervene
came-down > collapsed
camp > encampment tents
camper > campervan
campervan motorhome
campsite > pitches tents glamping
canal > waterway
cancelled > scrapped suspended withdrawn axed postponed abandoned
canoe kayak
capsize overturned
car > automobile motor hatchback saloon suv sedan
caravan > trailer static motorhome campervan
carbuncle > eyesore
carcass > dead
cardboard > paper
careered > crashed
carfree > pedestrianised
cargo > goods
carpark > bays spaces multistorey parking
carpenter joiner woodwork
carpentry joinery
carpet > rug
carriages > coaches
castle > fort fortress ruins
cat > feline moggy
caterpillar > larvae
cathedral > minster
cattle > livestock
causeway > road
cave cavern
cave-in > collapsed
ceiling > plaster
centre > central
cereal > grain
cesspit > septic
chainsaw > felled
chalet > cabin
charger chargepoint
chick > fledgling
chilly > cold
chimney flue
chop > cut
chop-down > felled cut axed
chuck > throw discard
chuck-out > discarded dumped evicted
cigarette > butts
cladding > combustible
clamp immobilise
clean-up > cleaned cleared
clear-out > cleared evicted
clear-up > cleaned cleared
cliff > crumbling landslip
clifftop > cliff
clog-up > congested clogged
clogged > congested gridlocked
close-off > cordoned shut closure
closed-off shut-off > closure cordoned
cloud > overcast
cloudy > overcast murky
clubhouse > pavilion
clutter > mess
coach > minibus
coal > colliery
coalescence > merging
coast > coastline shoreline
coastal > coast seaside
coastline > coast
coastline shoreline
cobbles setts
cockerel rooster
cockroaches > infestation
coin > hoard
cold > chilly icy frost unheated
collapse > caved crumbled
combustible > flammable
come-down > collapsed demolished
complete > finished
compost > mulch biodegradable
concessionary > discounted free
concrete cement
concrete-over > developed
condemned > unsafe unfit
condensation > damp moisture
congested > clogged choked
conker > chestnut
consent > permission approval
constant > continual persistent
convoy > vehicles
coppice > cut
copse > woodland
copse thicket
cordon > taped sealed
cordon-off > sealed
corridor > hallway passage
corrode corrosion rust
countryside > greenfield landscape
countrywide > national nationwide
courtyard > yard
cow > heifer bull bullock calf calves
crab > shellfish
cracks > subsidence fracture fissure
cramped > overcrowded small poky
crash > pile-up wreckage overturned smash collided ploughed careered
crater > hole
crooked > wonky
crop > wheat barley maize rapeseed yield cereal
crossroads > roundabout
crossroads intersection junction
crowded > packed crammed overcrowded
cruelty > neglect mistreated
cruise > ship
crumbling > decaying dilapidated erosion
crush > overcrowding
cub > pup
cull > shooting killed shot slaughtered
cultivate > grown
culvert > drain
cupboard > wardrobe
currently > presently
curtain > blinds
cut-back > pruned trimmed
cut-down > felled chopped axed
cut-off > disconnected outage isolated
cut-through > alleyway passage
cutback > pruned
cyclone > hurricane storm
cygnet swan
daffodil > bulbs
dale valley
dam > reservoir
damp > condensation moisture wet mildew
dandelion > weed
dangerous > perilous treacherous
dark > unlit
dawn sunrise
daybreak dawn
daylight sunlight
daytime > day
dazzle glare
dead > carcass
deafening > loud
deathtrap > dangerous unsafe hazard
decarbonise > carbon
decay > deteriorated crumbling rotten
decompose > rotting
deer > stag herd
defect > shoddy faulty
defect fault flaw
degrade > deteriorate
delivery > courier parcel lorry van
deluge > flood
demolish > flattened levelled dismantled torn
demolition > razed flattened
dense density
depot > garage yard
derailed > tracks
derelict > ruin eyesore boarded
deserted > empty
detrimental > harmful
developer > applicant promoter
did-up done-up > renovated refurbished
diesel > fuel
dig > excavation archaeological
dig-up > excavated roadworks trenches unearthed
dilapidated > crumbling decaying disrepair
dilapidated derelict rundown
dirt grime
dirty > polluted contaminated
dirty dirt
discard > thrown
discoloured > brown murky
disconnect > cut
discover discovery > found unearthed
disorderly > rowdy
disposal > sold throwaway
disqualify disqualification > banned
disrepair > dilapidated neglected
disruption > delays cancellations
disturb > noise
disused > redundant closed
ditch > watercourse
diversion detour diverted reroute
do-up > renovated refurbished restored
dockyard shipyard
dodge > evade
dodger > evasion evader
dodgy > rogue dubious unsafe faulty
dog > pets pooch terrier spaniel labrador bulldog pup hound canine mutt
dogbin > bin
dogmess > fouling
dognap > stolen
doorway > entrance
dove pigeon
downtown > central
drag-on > delays
drain > culvert
drain gully gutter
drainage > gullies
drainpipe > guttering
draught > draughty draughtproofing
draughtproof > insulation
drawbridge > bridge
dredge > silt
drench > soaked
drinkable > potable
drive drove driven > motorist motoring
drive-off drove-off > fled failing
dropoff > drop-off
drought > parched shortage rainfall
drove-off > fled failing
drown > swept
drunk > intoxicated inebriated alcohol breathalysed
dubious > dodgy questionable
duck > mallard waterfowl
duckling > duck
dug-up > excavated roadworks unearthed
dump > discarded
dune > sand
duplex > flat
dusk > evening
dustbin > bin
dustman binman
dyke > embankment
dyke levee
eagle > raptor
earth > soil
earthquake > seismic
earthquake quake tremor
eco > environmental green sustainable
ecofriendly > sustainable green
ecosystem > habitat
edge > outskirts
electric > electrified battery
electrician > wiring
electrification electrify
electrify electrification > electric
emaciated > starving thin
embankment > dyke levee
empty > void unoccupied collected
encampment > camp travellers
endangered > rare threatened protected
entrance > doorway
equestrian > riding
equine > horse
erosion > crumbling
escaped > loose
escooter > scooter
euthanise euthanasia > destroyed
evacuate > cleared rescued
evade evasion > dodging
evader > dodger
eventually > finally
evict > ejected ousted bailiffs possession repossession
exorbitant > extortionate expensive
exterior > facade outside
exterminate > pest
extinct > vanished
extortionate > expensive overpriced exorbitant
eyesore > blight derelict blot monstrosity
facade frontage
facelift > revamp makeover
facilities > amenities
factory > mill
faeces > dung
falcon > hawk
fall-down fell-down > collapsed toppled
fall-off > dislodged detached
fall-over fell-over > toppled collapsed
falling-down > dilapidated crumbling
far-away > remote
far-off > remote distant
fare > tariff price
farm > smallholding arable
farmer > landowner grower
farmhand > worker
farmhouse > farm
farmland > fields
farmyard > farm
faulty > malfunctioning defective broken
fed-up > frustrated annoyed exasperated
fell-down > collapsed toppled
fell-in > collapsed
fell-off > detached dislodged
felled > cut axed
fen > marsh
fence > hoarding
fence-off > cordoned enclosed
feral > stray
ferry > vessel crossing
filth > squalor dirt
fine > pcn
finish > completion
fire > inferno flames ablaze alight
fireplace > chimney
fireproof > resistant
fish > trout salmon stocks
fisherman angler
fishkill > pollution
fissure > crack
flames > blaze fire
flammable > combustible inflammable
flat > bedsit studio penthouse maisonette
flatmate > housemate
flatten > demolish razed
fledgling > chick
flight > flew flown
flip-over overturned > rolled
flood > submerged deluge underwater swamped
floodplain > flooding
flower > wildflowers bloom blossom
fly flew > airborne flown flight
flyover overpass viaduct
flytip > rubbish waste
flytipper > dumping
foal > horse pony
foam > scum
foam froth
fog > visibility
foggy > fog mist
footbridge > bridge overpass
footpath > trail bridleway path
footway > pavement
force-out > displaced evicted
forest > trees
forest woodland
forestry forest
forever > permanently
fort fortress
fortnightly > weeks
fouling > mess poo
fox > cub
foxhunt > hounds
foyer > entrance
frack > shale drilling
freeze > ice subzero
freight > goods
freight cargo
frequently > often
fringe > outskirts
frog toad amphibian
frost > ice frosty
frozen > ice
fuel > petrol diesel
fumes > smoke odour toxic exhaust
fungus > mould
gale > gusts winds
garage > workshop
garbage > waste rubbish refuse
garden > lawn
gazebo > pavilion
generator > power
gentrification > regeneration
gents > toilets
geothermal > heat
get-away > escaped
get-out got-out > escaped
ginnel > alley
give-up gave-up > abandoned
glacier > ice
glass > bottles glazing
glider > gliding
global worldwide
glyphosate > weedkiller
go-down > decreased fell
go-up > increased rise
gone-up > increased risen
goose geese > waterfowl
gosling > geese goose
got-away > escaped
grape > vineyard
grassland > meadow
gravel > aggregate
graze > livestock
greenery > trees plants
greenhouse glasshouse
greenlight approve
greenspace > parkland
greybelt > greenbelt
gridlock tailback congestion queue
gritter > salt
groundwater > aquifer
grow > cultivate
grow grew grown > cultivated planted
grower > farmer
groyne > breakwater
grub > larvae
guesthouse > inn
gull seagull
gum > chewing
gust > wind
gutter > drainpipe
gypsy > travellers encampment
hailstones hail
hallway > corridor passage
halt > stopped suspended paused
hamlet > village
handyman > maintenance
hangar > airfield
harmful > damaging detrimental
harvest > yield
hatch > hatchlings
haulage haulier
hawk > falcon
head-on > collision
headland > cape cliff
headlight > dazzle
headlight headlamp
heap > pile mound
heath > moorland
heath heathland
heating > radiators
heatwave > temperatures scorching sweltering
hedge > bush
height > storeys
held-up > delayed
helicopter > airlifted
helicopter chopper
helipad > helicopter
highrise > storey skyscraper
hiker > walker rambler
hill > slope
hilltop > hill
hmo > multiple occupation bedsit shared
hoarding > fencing
hog swine pig
hold-up > congestion
homeless > rough sleepers hostel
hornet > wasp
horse > mare foal stallion equine
horserider > horse rider
hosepipe > sprinkler
hostel > shelter homeless accommodation
hot > scorching sweltering boiling temperature overheating
house > residence bungalow cottage townhouse terraced detached accommodation lodging
houseboat > moored narrowboat barge
housebuilder developer builder
housemate flatmate > tenant
houseshare > hmo multiple
hovel > slum
humid > muggy moisture
hunt > foxhunting
hut > shed cabin
hydro hydroelectric
ice-over > frozen
icicle > ice
icy > slippery frozen
illuminate > lit lights
imminent > soon
impound > seized
incline > slope
incomplete > unfinished
indefinite > permanent
indoor > inside
inferno > blaze fire
infested > vermin
initially > originally
insect > beetle bugs
insecticide pesticide
inside > interior indoor
install > fitted erected put-in
insulation > lagging retrofit
interchange > hub station
interior > inside
international > worldwide global
intervene intervention > stepped
intruder > burglar
island isle
isolated > remote
jam > gridlock standstill
jaywalk > crossing pedestrian
jetski > watercraft
joyride > stolen
junk > rubbish
kayaker canoeist
kerb > curb
kerbstone > kerb
keyworker > affordable
kick-out > ejected
kiosk > booth
knock-back > refused rejected
knock-down > hit struck pedestrian razed flattened
knocked-over > struck hit
knotweed > invasive
lagoon > lake
lakeside > lake
lamb > ewe
landlord > letting owner lessor freeholder
landmark > iconic
landscape scenery
landslide > rockfall
landslide mudslide
landslip > slippage collapse rockfall
landslip landslide
larvae > grub
late > overdue punctuality
lawn > turf
layout > plan design
leaf > foliage
leak > burst ingress water
leak seep drip
leaky > leak
lean > tilting
let-through > approved
lichen > moss
lido > pool
lift elevator
light-up lit-up > illuminated
lightning > thunderstorm
lights > signals
liner > ship
lines > markings
lit > illuminated lighting
litter > trash debris wrappers bottles cans
litterbug > litter
livestock > cattle sheep animals
lizard reptile
lobby foyer
lock-up > garage
lodger > tenant boarder
loft attic
logging > felling
loo > conveniences
loose > escaped
lorry juggernaut artic
lost > missing
luggage > bags
lumberjack > felling
lunchtime > midday noon
luxury > upmarket exclusive
maggot > larvae
magpie > crow
maintain > upkeep
maize corn
makeover > revamp facelift
mall arcade
mansion > stately
manure > muck
manure dung slurry
marble > stone
mare > horse
marina > moorings berths
marine > sea
marooned > stranded
marquee > tent
marsh > wetland fen saltmarsh
maul > attacked bitten
meadow > grassland
mechanic > garage repairer
melt > thaw
meltwater > snow
menace > nuisance
mess > squalor filth
messy > untidy
metal > steel iron
meteor meteorite
meteorologist forecaster
metro > underground tube
microchip > chip
middle > centre
midge > mosquito
midnight > night
mildew > mould
mill > factory
miner > colliery mining
minster > cathedral
minute > mins
missed > uncollected
mistreat > neglected cruelty abused
modernise upgrade
modular > prefabricated
monsoon > rain
monstrosity > eyesore
monument > scheduled
mooring > berth
moorland > moor heath
mosquito > insects midge
motorbike > motorcyclist biker rider
motorbike motorcycle moped
motorway > carriageway
mould > mildew spores condensation fungus
mound > heap
mountain > summit
mountain peak
mouse mice > vermin rodent
move-out > vacate evicted
moved-away > relocated
mow-down > hit struck
mower lawnmower
muck > manure slurry
mucky > dirty
mud > sludge silt muddy
muddy > boggy waterlogged mud
muggy > humid
mulch > compost
multistorey > carpark parking
murky > cloudy
nappy > diapers
narrow > squeeze width
narrowboat > barge houseboat boat
narrowly > nearly
nationwide > national countrywide
nature > wildlife biodiversity ecology
nearby > adjacent
neglect > disrepair dilapidated
nesting > breeding
newt > amphibian
next > adjacent adjoining
nighttime > nocturnal overnight night
nimby > objectors opponents
nippy > cold chilly
noise > sound din racket decibels disturbance nuisance
noisy > disturbance raucous rowdy
nowadays > currently today
nuclear > radiation radioactive atomic
nuisance > disturbance menace antisocial
nutrient > phosphate nitrate
obelisk > monument
occupant occupier
occupier > tenant resident
ocean > sea
often > frequently regularly
oil petroleum
old > historic ancient vintage antique former
ombudsman > complaint
orchard > apples fruit
originally > initially
outage blackout
outdoor > outside
outfall > discharge
outing > trip excursion
outside > exterior outdoor
outskirts > suburb edge fringe
overcast > cloudy dull
overcharge > extortionate
overcrowded > packed capacity standing cramped
overflow spill
overflowing > uncollected burst
overgrow > unkempt
overgrown > unkempt vegetation weeds untidy
overheat > hot
overlook > privacy overbearing
overnight > night
overpass > bridge
overpriced > expensive extortionate
overrule > overturned
overrun > delays overspend infested
overshadow > daylight sunlight shade
overspend overspent > budget overrun
overtake overtook
overtake overtook > passing
overturn > quashed reversed overruled
overturn flipped
owl > bird
ownership > own
packaging > wrapper
packed > crammed overcrowded
paddock > field
palace > residence
panel > photovoltaic array
parachute skydive
parched > dry
park-up > parked
parking > bays
parkland > park
particulates > pollution
pasture > grassland
patched > repaired
patchy > uneven
pathway > path
patio > terrace
pause > suspended halted
pave-over > concreted
pavement > paving slabs footway
pavement sidewalk
pavilion > clubhouse
paving > pavement
pay-off > repaid
peat > bog
peatland > peat
pebbledash > render
pedestrian > foot
pedestrianise > carfree traffic closed vehicles
pee > urine
peninsula > headland
penthouse > flat
pergola > arbour
permanent > indefinite
permission > granted greenlight consent
persistent > constant repeated
pest > infestation rats rodents nuisance
pesticide > spraying
pesticide herbicide weedkiller
pet > dog cat rabbit
petrol > fuel
picturesque > beautiful
pigeon > feral
piglet pig
pile > heap mound
pipe > main
pipe pipework plumbing
pit > colliery
plague > infestation
plane > jetliner
plane aircraft aeroplane jet
plant > shrub
plaster > render plasterboard
plasterboard > plaster
plaza > square
plough > cultivate
plumber > pipes
plume > smoke
poison > toxin contaminated venomous
poky > cramped small
pollinator > bees
pollution > emissions nitrogen particulate
polystyrene > plastic
pond > lagoon pool
pong > odour smell
poo > fouling faeces excrement sewage
pooping > fouling
porch > entrance portico
portacabin portakabin
portakabin > cabin
posh > upmarket affluent luxury
postman postmen postie
pothole > crater defect patching rut repairs damage
poultry > turkey birds
pour > downpour torrential
prang > collision crash
prefab > modular prefabricated
prefabricated > modular prefab
previously > before
priced-out > unaffordable
pricey > expensive costly
privacy > overlooked
promenade prom
promptly > quickly
proximity > near close
prune > cut
puddle > flooding
pull-down > razed
pull-over > stopped
pump-out > drained
punctuality > delays late
pup > puppy
puppy > pup
purchase > acquisition
push-through > approved forced
pushbike bicycle
put-down > euthanised destroyed
put-in > installed
put-up > erected built installed increase raise
pylon > powerline transmission overhead
quadbike > quad
quash > overturned
quay wharf
quayside > waterfront
queue > backlog
quickly > promptly
quiet > silent hush
racket > noise din
radioactive radiation
railwayman > railway
rain > deluge showers precipitation drizzle
rained-off > abandoned postponed
rainy > wet rain downpour
rammed > packed overcrowded
ramp > slope
ran-over run-over > hit struck knocked
raptor > hawk buzzard kite
rare > endangered scarce seldom
rat > vermin infestation pests rodent
rationing > shortage
raucous > noisy rowdy
raw > untreated
raze > flattened
raze demolish
rebuild rebuilt > reconstruct restore redevelopment
reconstruct > rebuilt
recycle reuse
redevelop regeneration
reek > stench odour smell
refuse > dismissed rebuffed blocked
regenerate redevelop revitalise
regeneration > revamp masterplan renewal
rehome > adopted
reinstate > restored
reintroduce > release
relic > artefact
relocate > rehome
remote > isolated
render > plaster
renovate > restored modernised
reopen > restored
repair > refurbishment works
repair maintenance maintain
repossess > arrears mortgage
repurpose reuse
rescue > sanctuary shelter rehomed
reservoir > dam
restore > refurbished renovated repaired reinstated reopened
restroom > toilet
resurface relaid relay
retrofit > insulation
reusable > refillable
revamp > overhaul facelift makeover
revamp refurbish renovate
reverse > overturned
revive > restored reopened
rich > wealthy affluent
rickshaw > pedicab
rider cyclist
riding > equestrian
rightofway > footpath bridleway
rip-down > demolished
rip-off > extortionate overpriced
rip-out > removed gutted stripped
rip-up > removed dug
ripoff > extortionate overpriced
river > tributary waterway watercourse banks
riverside > waterfront
riverside waterside
road > carriageway bypass byway
roadkill > carcass
roadworks > resurfacing diversion closure trench cones contraflow works streetworks
rock > boulder
rockfall > landslip landslide
rodent > rat mouse mice
rogue > unscrupulous cowboy
rolled-over > overturned
roof > slates tiles thatch rafters
roofless > roof
rooftop > roof
roommate > flatmate
roomy > spacious
rope-off > cordoned
rotten > decayed decomposing
rotten rot
rotting > decomposing decayed
roundabout gyratory
rowdy > disorderly antisocial
rubbish > debris detritus
rubble debris
rug > carpet
ruin > remains derelict spoil blight
run-down > dilapidated derelict shabby tired neglected
run-out ran-out > shortage exhausted
run-over > knocked hit struck pedestrian
runaway > escaped loose
rundown > shabby tired neglected deprived
runway airstrip
rusty > corroded
rut > pothole
safer > safety
salt > grit
salvage > scrap recovered
sanctuary > rescue
sank sunk > capsized submerged
sapling > tree
save > preserve
scarce scarcity > shortage
scenery > views
scenic > picturesque
scheme > development project
scooters > escooters
scrap > axed abandoned
scrapyard > salvage
scruffy > untidy shabby
sculpture statue
scum > algae foam
sea > ocean marine coastal
seabed > marine
seafarer sailor
seafront promenade
seal-off > cordoned closed
seaside > resort
seawall > defences
secondhome > holiday
segway > scooter
seismic > earthquake
seize > impounded confiscated
seldom > rarely
sell-off sold-off > disposal auctioned privatised
septic > cesspit
sewage > untreated sewer outfall poo
sewer > wastewater
shabby > rundown dilapidated tatty
shack > hut cabin
shade > overshadow
shed > cabin hut
sheep > livestock ewe
shellfish > oyster mussel crab lobster
shelter > refuge
shelve > scrapped postponed paused abandoned
shingle pebble
ship > vessel ferry liner tanker trawler
shipwreck > wreck sank
shoddy > poor defects
shore foreshore
shortage > scarce scarcity
shortcut > ratrun cut-through
shortly > soon
shrub bush
shunt > collision
shuttle > bus minibus
sign-off > approved
signage > sign
signalbox > signalling
signalman > signalling
signpost > signage sign
silt > mud
singledecker > bus
sink > basin sank
sinkhole > hole subsidence crater
skateboard > skatepark
skatepark > skateboard
skeleton > bones remains
skid > slid aquaplaned
skinny > emaciated
skint > poor broke
skyscraper > tower highrise storey
slate tile
sleet > wintry
slow > sluggish gradual crawling
slow-down > decelerate calming
sludge silt
slug snail
slum > squalid
slumlord > rogue landlord
smallholding > farm
smelly > odour stench
smog > pollution
smoke > fumes plume soot
snag > defects
snake > python
snake adder reptile
snarl-up > congestion gridlock tailbacks
snarled > congestion
snow > snowfall blizzard flurries drifts
snowed-in > snow stranded
snowstorm > snow
soaked > drenched wet
sofa settee couch
soggy waterlogged sodden
soil > ground earth topsoil
solar > photovoltaic
solarfarm > panels
sold-off > disposal
soon > imminent shortly
soot > smoke
sown > planted
spacious > large roomy
species > wildlife
speed-up > accelerate faster
speedboat > boat
speedbump hump
speeder > speeding
speeding > velocity
spider > arachnid
spill > leak discharge
spire > steeple
spoil > ruin harm blight
spotless > clean
sprawl > coalescence expansion urban
spray > pesticide
spring-up sprung-up > built appeared
springtime > spring
squalid > filthy unfit
squall > gust
squalor > filth
squatter > occupied trespass
stadium > arena ground
stair staircase stairway
staircase > stairwell
stairwell > staircase
stalled > stationary halted delayed paused
stallion > horse
standpipe > tap
standstill gridlock
starved > emaciated
stately > mansion hall
station > concourse
steel > metal
steep > gradient
steeple > spire
stink stank
storm > tempest thunder
stormy > gale winds
stranded > stuck marooned beached
stream > watercourse beck
streetlamp > light
streetlight lamppost streetlamp
streetscape > street
streetscene > street
strim > mowing
strimmer > mowing
strip-out > removed
struck > collided
stuck > stranded jammed
stuffy > ventilation
stung > wasp
sublet > tenant
subsequently > later
subsidence > cracks sinking
suburb > outskirts
summer > july august summertime
sun sunshine
sunny > sunshine bright
sunrise > daybreak
sunset dusk
sunshine > sunny
supercar > car
surf surfer
sustainable > green
suv > jeep car
swap > exchange replace switch
sweltering > hot
swept-away > drowned
swim swam swum > bathing
swimmer > bather
tailpipe > exhaust
take-away took-away > removed withdrawn
take-off took-off > departed airborne runway
take-over took-over taken-over > acquired takeover
taken-away > removed
takeoff > runway depart
takeover > acquired acquisition bought
tall > storey towering
tall tower > skyscraper
tarmac > resurfacing
tarmac asphalt surfacing
tatty > shabby rundown
taxi minicab hackney
tear-down tore-down > demolition razed flattened
temperature > celsius
tenancy > lease
tenant > occupier lessee leaseholder occupant
tenement > flats
tent > camping marquee
tenure > tenancy
terminal > airport
terminus > station
terminus terminal
thaw > melting
thermostat > heating
threw-out > rejected refused dismissed
threw-up throw-up > vomit
throw-away > discarded dumped disposed
throw-out > evicted ejected discarded dumped
throwaway > disposable
thrown-out > rejected refused dismissed
thunder > storm
thunderstorm > lightning storm
ticketless > evasion
tidy > clean
tidy neat
tidy-up > cleaned cleared
timber > wood wooden oak
tin > metal
tip > recycling
toilet > wc urinal
toll > levy
tonne ton
took-away > removed
topsoil > soil
tornado > whirlwind
tornado twister
tortoise > turtle
towed > recovered removed impounded recovery
towed-away > removed impounded
toxic > hazardous harmful
tracks > rails
tradesman > builder plumber electrician
traffic > gridlock tailbacks
trail > path
train > carriage locomotive
tramp > homeless
trash > rubbish
travellers > caravans encampment
trawler > fishing boat
treacherous > dangerous icy
treasure > hoard
tree > ash elm sycamore sapling
trim > cut
trip > outing excursion
trucker > driver
trucker haulier
tsunami > wave
tube > underground
tugboat tug
tumbledown > ruined
tunnel > underpass subway
turbine > windmill blades
turf grass
turf-out > evicted ejected
turned-down > refused dismissed
twilight > dusk
typhoon > cyclone
tyre > puncture tread wheels
ugly > hideous monstrosity
unauthorised > breach
unauthorised illegal unlawful
unblock > cleared
uncollected > missed collections
uncut > overgrown
undergrowth > vegetation
underpass subway
underpin > foundations
underwater > submerged
undrinkable > contaminated
unearth > discovered excavated found
uneven > bumpy cracked potholed
unfinished > incomplete
uninhabitable > unliveable condemned
uninhabitable unfit
unkempt untidy
unlit > dark lighting
unoccupied > empty vacant void
unreliable > delays cancelled
unreliable reliability
unsafe > condemned
unscrupulous > rogue
unsightly > eyesore
unstable > structurally
untended > overgrown neglected
untidy > messy
untreated > raw
upkeep > repair
upkeep maintenance
upmarket > luxury exclusive posh
uproot > toppled
upstream > river
urinal > toilet
vacate vacant
valuer valuation
vegetable veg
vehicle > van lorry bus tractor motorbike truck motor automobile
venomous > poisonous
ventilation > airflow
vermin pest
vet > surgeon veterinary
viability viable > profit
vicinity > nearby area
vicious > aggressive dangerous
view > vista outlook
villa > house
villages > hamlet
vineyard winery
vista > view
void > empty
vomit > sick
walk > pedestrian foot stroll hike ramble trek
walker > rambler hiker
walkway > path footway
wardrobe > cupboard
warehouse > distribution
wash-out > abandoned
washed-away > swept eroded
washed-up > beached stranded
washout > rain
wasp > hornet stinging
waterfall > cascade
waterfront > riverside quayside
waterlogged > boggy flooded unplayable
watermill mill
waterway > canal river
wealthy > affluent rich
wear-out wore-out worn-out > deteriorated eroded
weather > forecast meteorologist conditions
weatherman > forecaster
weed > ragwort
weedkiller > glyphosate
weekday > monday friday
went-down > fell decreased
went-up > increased rose
wetland > fen
wetter > rain
wheelclamp > clamping
whiff > odour smell
widen wide broaden
wildfire > blaze gorse heath fire
wildlife > birds species nature biodiversity
wildlife fauna
wind > gale gust breeze
windmill > mill turbine
window > pane
window glazing
windscreen windshield
windy > gale gust blustery
winter > december january
winter wintry
wintertime > winter
wire > cable
wobbly > unstable
wolf wolves
wonky > leaning crooked uneven
wood > timber copse
woodburner > stove
wooden > timber oak
wrapper > packaging
wreckage debris
yard > courtyard
yearlong > year
yuletide > christmas
zebra > belisha
zookeeper keeper
`;
