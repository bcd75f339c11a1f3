/** Qualities, amounts, times, moods, causes and results. In the form that `thesaurus.ts` reads. */
export const QUALITIES = `
abandon > scrapped shelved ditched
abhorrent appalling
ableism ableist
abnormal anomaly
abroad > foreign overseas
absurd > nonsensical
abundance plentiful
accurate accuracy precise correct
achy sore
acquiesce > agreed
acrimonious bitter
active > energetic
adamant insistent
adapt > adjust modified
additional > added
adept > skilled
adjoining adjacent
admired respected
adorable cute
advantage > edge upside benefit
advocate > champion campaigner
affect > impact
affection affectionate
affluent prosperous
affordable > subsidised
aftermath consequences
afterwards subsequently
ageism ageist
aggravate exacerbated
aggressive > intimidating violent threatening
aggrieved unhappy
agnostic atheist
agony excruciating
agony pain
agree > unanimous consensus endorsed accept
agreement > settlement
agreement consensus
agreement pact
ailing ill
ailment > condition disease
ailment illness
aim > target ambition goal
aimless purposeless
alike similar
alive survived
allergic allergy
alleviate relieve
allowed > authorised legal
alone > unsupervised
alone lonely
alone solo
alter amend
altercation > fracas
altercation argument
alternative > substitute replacement
alternative option
altruistic selfless
always > invariably constantly permanently
amazing > extraordinary sensational phenomenal
amazing incredible
ambition > aim
ambition ambitious
amicable friendly
amount > tonnes litres gallons kilos pints quantity volume sum
ample > enough
ample sufficient adequate
amputee amputated
amusing > humorous
ancient > prehistoric roman
ancient medieval
anger > resentment
angry > fuming irate livid incensed seething
angry angrily
anniversary > commemorate centenary
anniversary jubilee
annoyed > frustrated angry irate infuriating
anonymous > unidentified
anonymous unnamed
answer > solution reply
antagonise > provoked
antagonism hostility
antisocial > nuisance disorder
anxiety > nerves
anxious > apprehensive uneasy
apathetic apathy
apathy > disinterest indifference
apparently > allegedly
applaud cheered
appropriate > proper
approve > sanctioned
approve endorse
approximately roughly
arbitration mediation
archaic antiquated
argue > dispute row
argument quarrel
artificial synthetic
ashamed > humiliated
aspiration ambition
aspiring budding
assent consent
assorted various
astonished stunned
astute shrewd
atheist atheism
atmosphere > mood ambience
attic loft
attitude mindset
attitude stance
atypical unusual
audience > spectators
authorise > sanction permit
authorised approved
authoritarian autocratic
automatic automated
autonomous > independent
autonomy autonomous
autumn > september october november
average > ordinary typical mean median
avert prevented
awful > atrocious abysmal dire horrible ghastly
back > rear
back-down > climbdown reversal backtracked conceded
backlash > criticism
backlog > queue
bad > poor terrible awful negative unsatisfactory dreadful dire appalling atrocious abysmal
baffled puzzled perplexed
bang > explosion blast boom
barbaric inhumane
bargain > discount
barren > desolate
beautiful > picturesque scenic
bedridden housebound
beginner > newcomer learner
beginner novice
begrudge grudgingly
belief believe
believe > reckon convinced think
beloved > popular
beloved cherished
bemused puzzled
benchmark > standard
bendy flexible
benefactor donor
beneficial > benefit
benefit > beneficial
benevolent charitable
benign harmless
bent > twisted buckled
bereaved > widow
best > highest
best finest greatest
bestselling > popular
better > upgraded
better superior
biannual twice
biased > partial unfair
biased prejudiced
bicker > squabble row argument
big > vast sizeable colossal gigantic mammoth sprawling
bigger larger
biggest largest
bigot bigotry
bitter > resentful
blame > liable
blame culpability
blame scapegoat
bland > tasteless
bland characterless
blatant > brazen
blatant flagrant
bleak > gloomy grim
bleeding bled blood
blend > mixed
blind > visually sighted
blind sightless
blizzard snowstorm
bloodthirsty violent
blueprint masterplan
blurry blurred
boggy waterlogged
bogus > fraudulent
boiling > sweltering scorching
boisterous rowdy
bolster boost
boom > growth
boon benefit
boost > increase
border > frontier boundary
boring > mundane dull
botched bungled
bottleneck congestion
bottom > lowest
boundary > border
boundless > unlimited
brainy clever
brave bravery
bravery courage heroism
brawl > scuffle fracas
brawl fight
breach > flouted
breach violation
break-out > escape
breakneck > speeding
breakthrough > advance milestone
breezy windy
bribe > backhander
brief briefly
bright > dazzling vivid glaring
brilliant superb
brittle fragile
broke > bankrupt insolvent penniless
broken > damaged faulty defective malfunctioning cracked
brutal > vicious savage
bullish confident
bumpy rough
burden > strain pressure
burn-out exhaustion
burnt > scorched
burnt burned
burnt charred
byproduct consequence
bystander > witness
call-off > abandoned postponed
call-off cancelled
callous cruel
calm > peaceful tranquil
calm-down calmer
calm-down deescalate
cancel > scrapped abandoned axed shelved
captive > hostage
careless negligent
carry-on > continue
catalyst > trigger
catastrophe disaster
cause > sparked provoked prompted blamed attributed stemmed triggered
cautious caution
celebrate > commemorate
centenary > hundredth
chance > possibility prospect opportunity
change > amend modify adjust
change alteration
changeable unsettled
chaos > mayhem disorder disruption disarray
chaos chaotic
chaotic shambolic disorganised
charitable charity
cheap > budget discounted reduced
cheeky impertinent
cheer-up happier
cherish treasured
childhood upbringing
chilly cool
choice > selection preference alternative
choice chosen
choice option
choose > opted
chronic persistent
chubby overweight
chuffed > pleased thrilled
chuffed delighted
circle > circular
civic municipal
clandestine covert
clarify > explain
classified > confidential
clean > spotless pristine hygiene cleanliness
cleanliness hygiene
clever > bright
clever intelligent
clifftop cliff
climbdown uturn
closed > shuttered
cloudy overcast
clueless ignorant
clumsy > awkward
clutter mess
coastal coast
cock-up > blunder
coincidence coincidental
cold > subzero bitterly
cold chilly
cold colder coldest
colour > red blue green yellow vivid multicoloured
colourful vibrant
colourless drab
comedy comic
comfy comfortable
common > widespread frequent prevalent
common commonplace
commonplace > normal
communal shared
comparable comparison
compare > contrast versus
compassion compassionate
compelled > forced obliged
competition contest
complacency > apathy
complicated > intricate convoluted complex
comply > abide
concept notion
conciliation mediation
conclusive definitive
concur > agree
condolences sympathies
confident > assured
confidential > undisclosed private
confirm > verify corroborate
confrontation > altercation clash
confused > perplexed unclear misleading
confused bewildered baffled
conscientious diligent
consensus unanimity
consent permission
consequence ramifications
consequence repercussions
conspicuous > prominent
contagious > transmissible
contagious infectious
contaminated > unsafe toxic
contempt scorn
contemptible despicable
contentious divisive
continue > ongoing
contradict contradictory
contradiction inconsistency
contravene contravention breach
controversial > divisive disputed
controversial contentious
convert > transform
convert conversion
convincing > compelling
copy > duplicate imitation
cordial friendly
corrupt > bribery
cosy snug
counterfeit forged
countless numerous
couple > two pair
courtesy courteous
cover-up secrecy
coveted > sought
coveted prized
cowardice cowardly
crammed > overcrowded
cramped > overcrowded confined crammed
craze > popular
craze fad
craze trend
crazy > ludicrous bizarre
creepy > disturbing
creepy sinister
crisis > turmoil
crooked > leaning
crowd > spectators onlookers
crowd throng
crude > offensive
cruel > heartless barbaric
cruel cruelty
cruelty > mistreatment abuse neglect
crumbling > collapsing decaying
culprit > offender
culprit perpetrator
cunning crafty
curable treatable
curb > restrict
curly curled
current > incumbent ongoing
curtail curbed
cut-off > isolated stranded
daily > everyday
damage > destroyed ruined
damage harm
damaged wrecked
damaging detrimental
damp > moisture wet humid
damp moist
danger > threat treacherous lethal deathtrap
danger peril
daring > bold
dark > dim
dark darker
dark unlit
dawn sunrise daybreak
daytime daylight
dazzling glaring
dead > deceased lifeless
deadline cutoff
deadlock stalemate impasse
dear > pricey
debatable disputed
debris rubble
debut > first
deceive > mislead hoodwink dupe
decide > opted resolved
decline deterioration
decrepit dilapidated
dedicated > committed
defamation defamatory libel
defect > flaw
defective faulty
defenceless vulnerable
defer deferral
defiance defiant
definitely > undoubtedly
degrading undignified
dejected downcast
delay > deferred setback disruption
delay holdup
deliberate > wilful intentional
delighted thrilled overjoyed
democratic democracy
demoralised morale
dense > density
dependence reliance
dependent > reliant
depleted > exhausted dwindling
deplorable appalling
depressed > despondent suicidal
deprived disadvantaged
derelict > ruined
dereliction neglect
derogatory > offensive
deserted > abandoned
deserve > merit entitled
despair desperate
despicable > sickening disgusting
despicable vile
despondent dejected
destroy destruction
destroyed > gutted devastated razed wrecked
detailed > thorough
deter deterrent
determined > adamant resolute
deterrent > discourage
detractor critic
develop > evolve
devious deceitful
devoid lacking
devolved devolution
devoted dedicated
devout religious
dictator dictatorship
die-out extinct
difference > gap disparity alternative varied diverse
difference contrast
difficult > challenging tricky problematic tough
difficult difficulty
dignity dignified
dilapidated crumbling
dilapidated derelict
dilemma > choice
dilemma quandary
diluted watered-down
diminish reduced
diplomatic diplomacy
dire > grave desperate
dirt filth
dirty > polluted squalid grubby
disabled > impairment
disadvantage drawback downside
disagree > dispute differ
disagreement > rift impasse
disagreement dispute
disappear vanished
disappointed > gutted saddened underwhelming disheartening
disaster > tragedy
disaster disastrous
disastrous catastrophic
discontent dissatisfaction
discount > concessionary reduced voucher rebate
discourage > deterrent
discourage deter
discover > uncovered
discover discovery
discredited disgraced
discrepancy difference
discrepancy inconsistency
discrimination discriminatory
discrimination prejudice
disfigured > scarred
disgrace shameful
disgraceful scandalous
disgruntled dissatisfied
disgusting > sickening abhorrent filthy
disgusting revolting vile
disheartened demoralised
dishevelled unkempt
dishonest > fraudulent
dishonest deceitful
dishonest dishonesty
disinfect sanitised
disloyal betrayal
dismal > bleak
disorderly rowdy
disparity gap
disprove debunked
dispute > standoff
disqualified disqualification
disregard ignored
disrepair dilapidated
disrepute reputation
disruption > delays closures inconvenience
disruption upheaval
dissenter opponent
distance > kilometres metres yards
distasteful > offensive
distinguished eminent
distorted > misleading
distraught > devastated
disturbance > disorder noise
disturbance unrest
divisive > controversial
dodge > evade avoided
dodgy > suspicious rogue fraudulent
doomed > condemned
doomed hopeless
dormant > disused
doubt > uncertainty uncertain
doubtful dubious sceptical
downhearted dejected
downpour deluge
downstream downriver
downtown > centre
downturn recession
dozen twelve
dozy > drowsy
drab > dull
draconian harsh
drag-on prolonged
dramatic drastic
dream > ambition
dreary bleak
dreary drab
drizzle > rain
drunk > inebriated drinking intoxicated
dry > arid parched
dull > bland
dumbfounded stunned
duration > length period
dusk sunset nightfall
duty > obligation
dwindle declining
eager enthusiastic
earlier previously beforehand
early > preliminary
early earlier earliest
early premature
ease > alleviate relieve
ease easier easily
east eastern
eastern eastbound
easy > straightforward effortless
easy easier easiest easily
easy simple
eccentric quirky
eclectic varied
economic economy
ecstatic overjoyed
edge > boundary fringe perimeter
eerie haunting
effect > outcome repercussions
effect consequence
effect impact
elated overjoyed
elderly > octogenarian nonagenarian frail centenarian
electronic digital
elegant > stylish
eligible > qualify entitled
elite > privileged
elusive evasive
emancipated freed
embarrassed humiliated
eminent renowned
emotional > tearful poignant
empathetic empathy
empathy sympathy compassion
empty > unused
empty deserted
empty unoccupied
encourage > incentivise
endanger > jeopardise threatened
endanger imperil
endless > constant
endless unending interminable
endorse > backed
enough > ample plenty
enthusiasm enthusiastic
enthusiastic keen
entire whole wholly
entitled > eligible qualify
enviable envied
environmental environment
equality parity
equitable fair
equivalent > equal
era > period epoch
especially notably
essential > necessary
estimate > forecast predicted calculated
estimate approximate
eternal everlasting
euphoric jubilant
evade evasion
evasive dodged
eventually ultimately
everlasting permanent
everyone > everybody
everywhere > countrywide throughout
everywhere nationwide
evidence proof
evil > depraved monster
evil wicked
evolve evolution
exacerbate worsened
exact precise
exaggerate overstated
exaggerated inflated
exasperated frustrated
exceed > topped
excellent superb outstanding
excess > extortionate exorbitant inordinate overly
excessive disproportionate undue
exciting thrilling
excuse > justification pretext
exempt > waived
exhaustion burnout
exonerated > cleared
exonerated vindicated
expect > predict forecast anticipated
expensive > exorbitant extortionate luxury lavish
expensive pricey
experience experienced
experienced > veteran
expiry expire
explain > justify clarify
extent > scale magnitude
extinct > disappeared
extortionate overpriced
extra > surplus spare supplementary
extra additional
extraordinary > unusual
extravagant wasteful
extreme > extremist radical
eyesore > unsightly derelict dilapidated
eyesore blight
fact factual
factor > contributed
faded > worn
failings > shortcomings
fair > impartial justice equity
fairness equality
fake > forged bogus
fake counterfeit
fall-out > row dispute rift
fall-out feud
fallout > aftermath consequences
fallout repercussions
false > fake fabricated bogus
famous > iconic legendary
famous fame
famous renowned
fancy > lavish luxurious
far > remote
far distant
far further furthest farther farthest
far-away distant
far-off distant
farce farcical
fashion > trend
fashionable stylish
fast > brisk accelerated prompt
fast faster fastest quicker quickest
fast rapid speedy
fat obese overweight
fate destiny
fault > culpable
fault faulty defect
faulty > malfunction broken
favourite > preferred beloved
favouritism nepotism
fear > terror dread
fearless > brave
fearless courageous
feasible viable
fed-up frustrated exasperated
feedback > comments
ferocious fierce
ferocious savage
feud rivalry
fever > temperature
few > sparse scarce
fewer > reduced
fiasco debacle farce
final > concluding
financial fiscal
find > discover locate found
finished completed
first > inaugural pioneering
fishy suspicious
fisticuffs fight
flabbergasted astonished
flammable combustible
flare-up outbreak
flattened > demolished
flawed > defective unsound weakness shortcomings
fleeting brief
flexible > adaptable
flimsy fragile
flood > deluge submerged underwater
flout > breach ignored
fluctuate > varied volatile
fluke luck
flustered rattled
fog mist
foggy fog mist
fondly affectionately
foreboding dread
forecast > outlook
foregone inevitable
foreigner > immigrant migrant
foreseen predicted
forever > indefinitely perpetuity permanently
forged forgery
forgive forgave forgiven
forgiving forgave
forgotten > overlooked neglected
fortnightly biweekly
foul-up > blunder
fraction proportion
fragile > vulnerable
fragile delicate
fragrant scented
frail frailty weak
frank candid
fraught > tense
free > gratis waived exempt complimentary
freedom > independence
freedom liberty
freeze froze frozen
freezing > subzero icy
frequency > intervals
frequent > common repeated
frequent frequency regular
friendship friends
fringe outskirts
front > facade frontage
frontage facade
frost frosty
frugal thrifty
full > oversubscribed crowded capacity packed
fun > enjoyable entertaining
funny > amusing humorous
funny hilarious
funny humour
furious fuming incensed
furious livid irate
furore uproar
futile useless
future > ahead tomorrow outlook prospects
futuristic modern
fuzzy blurred
gain > profit increase
garish gaudy
generous > benefactor philanthropist
genetic inherited
genius prodigy
genuine > real
genuine authentic
ghastly > horrific
giant gigantic enormous
give-in > conceded
give-up > abandoned
glamorous glamour
glaring obvious
gleeful delighted
glitch > outage fault
glitch malfunction
global > international worldwide
gloom gloomy
gloomy dark
glut oversupply
glut surplus
go-down > fall decrease decline
go-up > rise increase soar
gobsmacked > stunned shocked
gobsmacked astonished
godsend lifeline
good > excellent outstanding satisfactory
gorgeous beautiful
gory gruesome
gossip rumour
graceful elegant
gradual > slowly
graphic > explicit
grassy grass
grateful > appreciative indebted
gratitude appreciation
gratuitous > unnecessary
greasy oily
great > fantastic brilliant outstanding magnificent superb excellent
greed > profiteering
green > environmental
gridlock congestion standstill
grief grieving bereavement
grieving mourning bereaved
grim > appalling harrowing bleak
grisly gruesome
groggy drowsy
grotesque monstrous
grudge grievance
gruesome horrific
grumpy irritable
guarantee > promise
guarantee assurance
guidance > advice
guideline > recommendation
guidelines guidance
gullible naive
gutsy brave
gutted > devastated
hail > hailstones
halfway midway
hallowed sacred
halt > suspended stopped paused stalled
handicap > disadvantage
handmade homemade
handy > convenient
haphazard random
happiness joy
happy > thrilled overjoyed ecstatic elated
happy happier happiest
hard > tough challenging arduous gruelling strenuous difficult
hard harder hardest
hardworking > dedicated tireless
hardworking diligent
harm > injury hazardous toxic
harmful detrimental
harmless > safe
harrowing traumatic
harsh > punitive strict
hasty hurried
hate > detest despise hatred loathe
hatred hostility
haunted ghost
hazard > obstruction
health wellbeing
healthy > wholesome
healthy nutritious
hearsay rumour
heartache heartbreak
heartbroken > inconsolable
heartbroken distraught
heartless callous
heat > temperatures
heavy > hefty
heavy heavier
heckle jeered
height > storeys feet metres
heinous atrocious
hereditary inherited
hero heroic heroine
hesitant reluctant
hidden > undisclosed
hideous grotesque
high > elevated soaring
high higher highest
highest tallest
hill > slope incline
hill hilly
hinder hamper
hinder hindrance
hindrance obstacle
historic > medieval victorian landmark
history > historical archive heritage
hoarse croaky
hoax fake
hoax hoaxer prank
hold-up delay
hole > crater cavity pothole sinkhole
homegrown local
homeless destitute
homophobia > discrimination
homophobic homophobia
honest > transparent frank candid
honest honesty truthful
honesty > transparency
honoured privileged
hope > aspiration
hopeless > futile
hopeless despair
horrible > horrific gruesome horrendous nasty vile
horrified > appalled
horror > horrific horrifying
hostility animosity
hot > scorching boiling blistering sweltering
hot hotter hottest
housebound > isolated
huge > colossal mammoth staggering whopping
huge vast immense enormous gigantic
hulking massive
humble modest
humdrum mundane
humiliating degrading
hungry > famished malnourished
hurry > haste
hygienic sanitary
hypocrite hypocrisy
hypothetical theoretical
iconic > landmark famous
icy > frosty frozen
idea concept
idleness laziness
idol hero
idyllic picturesque
ignore > neglected
ill > hospitalised infected
illegal > unauthorised
illegal unlawful
illicit illegal
illiterate illiteracy
imaginary fictional
imbalance > inequality disparity
imbalance imbalanced
immediate > forthwith
immediate instant
imminent forthcoming upcoming
imminent impending looming
immoral unethical
impact > affected repercussions implications
impact consequences
impartial > independent
impartial unbiased
impede hampered
imperative > vital
imperceptible slight
impermissible forbidden
implausible unbelievable
implications consequences
implications ramifications
implicit implied
importance significance
impossible > unachievable unfeasible
impossible unworkable
impostor impersonator
impoverished destitute
impractical unworkable
impressive > spectacular
impromptu unplanned
impulsive > rash
inaccessible unreachable
inaccurate incorrect wrong
inaction > failed ignored failure dormant
inadvertent unintentional
inappropriate improper
incentive > reward discount bonus
incentive inducement
inclusivity diversity
incompetent > incapable
incomplete unfinished
inconclusive unclear
inconsiderate thoughtless
inconspicuous discreet
inconvenience inconvenienced
indecent > exposure obscene
indecisive dithering
independence autonomy
indicate > suggest
indigenous native
indiscreet indiscretion
indispensable essential
industrious hardworking
ineffective inefficient
ineligible disqualified
inept incompetent
inequality > gap
inequality disparity
inescapable inevitable
inevitable unavoidable
inexcusable unforgivable indefensible
inexperienced novice
infamous notorious
infamy notoriety
inferior > worse
infestation > rats vermin pests cockroaches
infirm frail
inflammable flammable
inflexible strict
influence > sway clout
influence influential
influential > prominent
inhumane cruel
initiative > scheme programme project
injustice > miscarriage unfairness
innocent > exonerated cleared acquitted
innocuous harmless
innovative > pioneering groundbreaking
innumerable countless
insecure precarious
insensitive > offensive crass
insensitive tactless
inside > interior
inside indoor
insignificant negligible
insinuate implied
insipid > bland
instantaneous instant
insufficient inadequate
insult > abuse derogatory offensive
intact undamaged
intangible abstract
integrity honesty
intend intention
interim > acting caretaker
intermittent sporadic
intimidated > threatened bullied
intolerable unbearable
inverted upturned
invisible unseen
irked annoyed
ironic irony
irrefutable indisputable
irrelevant immaterial
irresponsible reckless
irritated annoyed
islamophobic islamophobia
itchy > rash
itchy itching
jackpot lottery
jagged serrated
jealous envious envy
jealous jealousy
jeer booed
jeopardise jeopardy threatened
jeopardy risk peril
jinx cursed
jitters nerves
jittery nervous
joint > combined shared
joke > prank
joke quip
joy > delight jubilation elation
jubilant elated
jubilation > celebrations
junior > younger trainee
juvenile > youth
keen > eager
kerbside roadside
key > pivotal
kidnap abducted
kitsch > tacky
knowledge expertise
lack > deficiency scarcity dearth
lack absence
lacklustre uninspiring
lakeside waterside
landmark > monument
lanky tall
lapse > failing oversight
lapsed expired
last > final previous
late overdue belated
later afterwards subsequently
latest > update recent
lavish > extravagant
lax lenient
lax negligent
leaning > tilted
left-over surplus
leftover > unspent unused remaining
legal > legitimate lawful
legend legendary
legendary iconic
legit legitimate
legitimate legitimacy
lengthy prolonged protracted
lenient > soft
lenient leniency
lessen reduced
lethal fatal
lethargic lethargy
lethargy tiredness
lewd indecent
liable > liability
lifelike realistic
lifeline > boost support rescue
light > illuminated lit lightweight
light-up > illuminated
lightweight > portable
likelihood > probability
likeminded similar
limbo uncertainty
limit > restrict
limitless unlimited
literate literacy
littered strewn
little > minimal meagre scarce
loads > dozens hundreds tonnes numerous
local > nearby neighbourhood
lonesome lonely
long > prolonged protracted
long lengthy
long longer longest
loophole > exemption
loose > loosened
loosen ease
lopsided uneven
lot > numerous dozens hundreds thousands many plenty
loud > blaring
loud deafening
loud louder
love > passion affection beloved cherished adored
low > lowest minimal poor
low lower
lowest > bottom
loyal > devoted
luck > fortune
lucky > winner jackpot
lucky fortunate
lucrative profitable
luxury > lavish upmarket
macabre gruesome
magnificent splendid
maimed injured
main > key principal
majestic magnificent
malicious > vexatious
malicious malice
malignant cancerous
malnourished malnutrition
malpractice misconduct
malpractice negligence
maltreatment mistreatment
many > dozens hundreds thousands multiple numerous countless
marginalised disadvantaged
marshy marsh bog
massive > whopping colossal mammoth staggering
maximum > highest
maybe > possibly
maybe perhaps
meagre paltry
meaningless pointless
measly paltry
mediocre > average
medium > moderate average middling
memorable > unforgettable
memory > commemorate remembrance
mental > psychiatric
merciless > ruthless
mercy > clemency leniency
merit > deserved
mess > debacle untidy
mess shambles chaos
mess-up > bungle
messy > cluttered
methodical systematic
microscopic tiny
midday noon
middle > centre central
midpoint halfway
miffed annoyed
mild > warm
mild moderate
milestone > landmark
millionaire tycoon multimillionaire
mindless senseless
miniature tiny
minimise reduce
minimum > least lowest
minor > negligible slight
miracle miraculous
misbehaviour > disruptive unruly
misbehaviour behaviour
miscellaneous various
mischief mischievous
mischievous naughty
misconduct > impropriety
misconduct misbehaviour
miserable > unhappy bleak
misery miserable
misfortune unlucky
misgivings reservations doubts
mishap > incident accident
misinformation disinformation
misleading > inaccurate false
misleading deceptive
mismanagement > incompetence failings
misogyny misogynistic sexist
misplaced > lost
misread misinterpreted
missing > vanished absent disappeared lost
mistake > oversight slip gaffe mishap misunderstanding
mistakenly > wrongly erroneously
mistreat > abused neglected
mistrust > suspicion
misty mist
misunderstanding > confusion
misunderstanding miscommunication
misunderstanding misunderstood
mitigate > reduce lessen offset
mix-up > error mistake confusion
mix-up misunderstanding
modern > innovative
modern contemporary
modest > small
modify modification
momentarily briefly
momentary brief
momentum > progress
monstrosity eyesore
mood > morale
moody grumpy
moonlight moonlit
motivated > inspired
mouldy > mildew
mourners mourning
muddy mud
muffled faint
muggy humid
multicultural diverse
multiple numerous various
mundane ordinary
municipal > council
murky shady
musty damp
myriad numerous
myth misconception
mythical legendary
naive naivety
naked > undressed nude
narked annoyed
narrow > cramped tight
nasty > spiteful
nasty unpleasant
national nationwide
nationwide countrywide
naughty > disruptive unruly misbehaving
naughty disobedient
naysayer critic
near > adjacent
near nearby
near nearer nearest
nearby > surrounding vicinity
nearby adjacent
nearest closest
necessary > essential needed
necessity necessary
needed > required
needy disadvantaged vulnerable
negative adverse
neglected > dilapidated overgrown
negligence > breach
nervous > anxious
nervous apprehensive
nervous nerves
neutral impartial
new > recent latest fresh modern replacement refurbished unveiled
new newest
newest latest
next > forthcoming following subsequent
nice > delightful
nice pleasant
night > overnight nighttime nocturnal
noise > decibels
noise din racket
noisy > deafening
noisy rowdy
nonsense > ludicrous
noon midday lunchtime
normal > standard
north northern
northern northbound
nostalgia > memories
nostalgic nostalgia
notable > famous
notional hypothetical
notoriety notorious
now > currently nowadays
nowadays > today
noxious toxic
nuisance > noise disturbance
nuisance annoyance
nullify annulled
number > total statistics figure tally
obedient obey
obliged > required
obnoxious unpleasant
obstacle > barrier
obstacle hurdle
obstinate stubborn
obstruct > blocked hampered
obvious > clear apparent
occasional > intermittent periodic
occasional sporadic
occupied inhabited
odd peculiar
often > regularly repeatedly
often frequently
okay satisfactory
old > aged historic antique outdated obsolete dilapidated vintage victorian medieval
old older elder eldest oldest
ominous > worrying
omission > overlooked
onlookers bystanders
opinion > stance feedback sentiment view
opinion viewpoint
oppose > resisted
oppressive repressive
optimistic upbeat
ordeal nightmare
ordinary everyday normal
ostensibly apparently
ostracised excluded
outbreak > infected cases
outcast ostracised
outcry uproar
outdated > archaic
outdated antiquated
outdated expired
outdated obsolete
outlandish bizarre
outlying remote
outmoded outdated
outraged > incensed scandalous
outside > outdoors exterior external
outskirts suburbs
outspoken vocal
oval elliptical
overall > altogether total
overcrowded > cramped crammed
overcrowded crowded
overflowing > brimming spilling
overgrown > brambles weeds
overgrown unkempt
overhaul shakeup
overloaded > overcrowded
overlooked ignored
overpaid overpayment
overpriced > expensive
overpriced extortionate exorbitant
overrule > quashed
overrule overturned
overrun > delayed
overrun overran
overseas > foreign
oversight > failure omission
overspent overspend deficit
overstretched overwhelmed
overstretched stretched
oversubscribed overbooked
oversupply surplus
overtake > overtook overtaken
overturn quashed
overturn reversed
overturned upturned
overwhelmed swamped
overworked > burnout exhausted stretched overstretched
pace tempo
packed > crowded
painful > agonising excruciating
painful sore
pair > two duo
palpable obvious
panic > alarm frenzy
panic panicked
paralysed paralysis
paramount > vital
paranormal ghost
parched drought
part > component portion section segment
partisan biased
passionate enthusiastic
past > previous former historic
pathetic pitiful
patronising condescending
pause > suspended halted moratorium
pay-out > compensation
peace > ceasefire truce
peace tranquillity
peak > maximum height pinnacle highest summit
peeved annoyed
penniless destitute
perfect > immaculate
perfect ideal flawless
perilous risky
perimeter boundary
period > term spell stint
peripheral outlying
permanent > lifelong enduring
permanent indefinite
permission > licence
permission authorisation
perpetual permanent
perplexed > bemused
persistent repeated
perspective viewpoint
persuade > encourage
persuade convince
persuasive > convincing
pessimistic pessimism
petite small
philanthropic philanthropist
phobia fear
picturesque scenic
piece > fragment
piecemeal gradual
pioneering groundbreaking
pious devout
pivotal crucial
plan > masterplan strategy blueprint
plausible believable
pleasant enjoyable
plenty ample abundance
plummet > tumbled slumped
plunge plummeted
pointless > worthless useless
pointless futile
poisonous venomous
polarise divided
polluted > sewage
poor > disadvantaged substandard shoddy unsatisfactory destitute impoverished needy
poor poorer poorest
popular > thriving acclaimed favourite
pornographic pornography porn
portable > mobile
posh > luxury prestigious upmarket
posh affluent wealthy
possible > feasible viable
postpone deferred
postponed > rescheduled adjourned
potentially possibly
poverty > impoverished breadline
poverty destitution
powerless > helpless
precarious uncertain
precarious unstable
predicament plight
predominantly chiefly
prehistoric neolithic
prejudice > bigotry
prejudice prejudiced
premature hasty
premeditated planned
pressure pressurised
pressure strain
prestigious > renowned elite
prestigious prestige
presumably probably
presume presumption
pretend > posed impersonated
pretty > picturesque
prevent > avoid deter stop
previous > outgoing
priceless invaluable
pricey overpriced
primarily chiefly
pristine spotless
privacy > confidentiality
private privacy
pro > professional
probability > chance
problem > setback obstacle complication drawback glitch fault
problem problematic
procedure > process
programme > scheme
progress > development headway advance
project > programme scheme
proof prove proven
propaganda misinformation
proper > correct adequately
proponent supporter
pros > advantages
prospect > outlook
prosperous wealth
protocol procedure
proud > honoured privileged
provincial regional
provoke provocation
public > communal municipal
pungent odour
punishment > sentence fine penalty
punitive punishment
pure purity
purportedly allegedly
purpose > intention aim function
purposeful deliberate
push-back > delayed
putrid rancid
quaint > charming
quaint picturesque
qualified > accredited
quality > calibre
quarrel dispute
queue > backlog waiting
queue queuing
quick > prompt speedy brief hastily speedily
quiet > sleepy
quiet tranquil
quota > target
radical drastic
rain > deluge showers
rainbow multicoloured
rainy > rain wet showers
ramshackle dilapidated
rancid rotten
random arbitrary
rare > uncommon unusual endangered unique
rare seldom
rarely seldom infrequently
razed demolished
ready > prepared
real > genuine actual authentic reality
reason > motive explanation grounds justification
reason rationale
rebate refund
rebellion revolt
rebellious rebel
rebuke reprimanded
recession > slump
reckless > dangerous
reckless careless
recognition > recognised
reconsider > review
reconsider rethink
rectangle rectangular
recurring > persistent
recurring recurrent repeated
redacted > withheld blanked
refurbish renovate
refurbishment > revamp makeover
regular > routine
relaxed > eased loosened
relentless unrelenting constant
relevant pertinent
reliability > punctuality
relief > relieved reprieve
religion > faith belief
religious religion
reluctantly grudgingly
remaining > remainder
remedy rectify
remember remembrance
remnants > remains
remote > rural isolated
renowned acclaimed
reorganise restructure
repercussions ramifications
replica copy
reprieve > lifeline saved
reprimand > warning
repugnant abhorrent
repulsive revolting
reputation > image prestige
rescind revoked
rescuer > saved
resistance opposition
resolve > settlement settle
respected > esteemed reputable
rest > remainder
restriction > ban
result consequently
resume resumption
rethink uturn
retro > vintage
revamp makeover
revamp overhaul
revenge > retaliation
revise > amended updated
revoke > withdrawn cancelled
revolt mutiny
revolution revolutionary
revolutionary groundbreaking
reward > prize bonus payment
rich > millionaire billionaire prosperous
rich richer richest wealthiest
rich wealthy affluent
rickety unstable
ridicule mocked
ridiculous > farcical nonsensical
ridiculous ludicrous absurd
rife rampant
rift > split
rigid inflexible
rigorous thorough
riot unrest
rip-off > overpriced exorbitant
risk > jeopardise endanger threat
risky > reckless
risky hazardous
rival > opponent
rival rivalry
riverside riverbank
roadside verge
robust sturdy
rocky rocks
rogue unscrupulous
rotten rotting
rotting > decaying decomposing
rough > coarse uneven
rowdy > drunken
rowdy raucous
rubbish > poor useless shambles pathetic woeful
rude > impolite disrespectful obscene discourteous
ruined > destroyed wrecked devastated
ruined spoilt spoiled
rule > code policy
rule-out > rejected dismissed
rule-out excluded
rules guidelines
rumour speculation
run-down > neglected shabby
run-down dilapidated
run-out > shortage depleted expired
rundown > derelict neglected shabby
rundown dilapidated
rural > village agricultural
rush > haste
rushed hurried
rusty corroded
rusty rust
sacred holy
sad > upset tragic
sad saddened
sadistic cruel
sadly unfortunately
sadness sorrow grief
safe > protected
safe safer safest
safety > safeguarding
salvation saviour
same > similar equivalent
same identical
sanction > penalty punishment fine
sandy sand
sarcastic sarcasm
satisfactory adequate
satisfied satisfaction
saviour rescuer
scandal > furore controversy shocking
scant little
scapegoat scapegoated
scarce scarcity shortage rare
scared > petrified intimidated
scared fearful
scary > petrifying
scenery landscape
scenic > panoramic
scented perfume
sceptical cynical
scientific science
scold reprimanded
scope remit breadth
scorcher heatwave
scream > shriek yelled shouted
scruffy dishevelled
scruffy untidy
scrutinise > examined
scrutiny scrutinise
scuffle altercation
scuffle fracas
secluded > remote
secluded isolated
secret > clandestine
secret covert
section > segment
selfish > inconsiderate
selfless > dedicated heroic
sell-out oversubscribed
senseless > needless
senseless pointless
sensible > pragmatic
sensible prudent
separate > segregated
serious > solemn
setback > hitch blow
shabby dilapidated
shady > suspicious dubious
shady dodgy
shake-up > reorganisation restructure reforms
shake-up overhaul
shaky precarious
shaky unsteady
shambles > debacle
shambles farce fiasco
shambles shambolic
shape > circular square triangular rectangular oval
share > portion slice
shattered smashed
shiny gleaming
shocked > horrified
shoddy > botched
shoddy substandard
short > brief
short shorter shortest
shortage > understaffed unfilled depleted
shortage dearth scarcity
shout > yelled
shrinking dwindling
shunned ostracised
shy timid
sick > nausea vomiting
silence > quiet hush
silly > ridiculous
silly daft foolish
similar > akin
similar comparable
similarity resemblance
simple > basic
simple simpler simply
simple straightforward
simultaneous concurrent
sincere genuine
sinister disturbing
sizable sizeable
size > acre hectare metre scale magnitude dimensions
sizeable substantial
skewed distorted
skilled talented
skinny slim
skinny thin
skint > penniless broke
skyrocket soared rocketed
slander > defamation
slander libel
slanted tilted
slapdash careless
sleaze corruption
sleazy sleaze
sleepy drowsy
slender slim
slight > modest
slimy slime
slip-up > mistake
slippery > icy
slipshod careless
slope > gradient
slope incline
sloppy > shoddy
sloppy careless
slow > gradual delayed protracted plodding slowly
slow-down slowdown
slow-down slower
sluggish slow
slump > decline recession
slump downturn
slur insult
slushy slush
sly cunning
small > compact slight negligible smaller
small smallest tiniest
smart > intelligent
smell > pong whiff fumes
smell aroma
smelly > stinking stench odour foul
smelly pungent
snag hitch
sneaky > covert
sneaky underhand
snow > blizzard
snowfall > snow
snowy snow
soaked drenched
sober > teetotal
soggy waterlogged
sold-out > oversubscribed
solution > answer fix
solution remedy
solve > resolve fix
solve solution
solvent solvency
sometimes > periodically intermittently sporadically occasionally
soon > forthcoming impending upcoming imminent
south southern
southern southbound
sovereign sovereignty
spacious > large
spacious roomy
spare > unused
sparse > scattered
special > unique
specific > particular
spectacular > breathtaking dramatic
speed-up accelerate hasten
speed-up faster
sphere spherical
spicy > hot
spite malice
spiteful malicious
split > divided
spontaneous impromptu
spooky eerie
spotless immaculate
spring > april
squalid squalor
squalor > filthy
squander wasted
squeaky squeak
squeal screech
stable stability
stagnant stagnation
stale > musty
stalwart loyal
stance > position
stand-off deadlock
standalone > independent
standoff deadlock
standstill > halted
static stationary
stationary > parked
stationary motionless
statistics > stats data figures
steady > steadily stable
steep > gradient incline
sticky > glue
stiff > rigid
stigma > prejudice discrimination
stigma stigmatised
stillborn stillbirth
stingy > mean miserly
stink > stank stunk
stocky burly
storm thunderstorm tempest
stormy storm
straightaway immediately
stranded > stuck trapped
stranded marooned
strange > unusual mysterious peculiar
strange odd
strange weird bizarre
strategy > tactic
stray > feral
strength strengthen
stretchy elastic
strewn > scattered
strict > rigid tough draconian stringent
stricter tougher
stringent rigorous
strong > tough
strong strength stronger
strong sturdy robust
struggling > hardship vulnerable
stubborn > adamant
stubborn intransigent
stunned > speechless
stupid > ridiculous ludicrous
stupid idiotic
stylish chic
substandard inferior
subterranean underground
suburb > residential
suburb suburban
sudden > unexpected overnight
sudden abrupt
suitable appropriate
sultry humid
summer > june july august
sun > sunshine
sunburn sunburnt
sunny > bright
sunny sunshine
superficial > shallow
superficial cosmetic
superfluous > redundant
superfluous unnecessary
supernatural paranormal
superstition superstitious
supposedly > allegedly
sure > certain confident convinced
surpass exceeded
surplus > unspent underspend excess leftover spare
surplus superfluous
surprised > shocked stunned
surprised astonished amazed
surreal bizarre
suspected > alleged
suspicious > wary
suspicious suspicion
swear > profanity expletive
sweet > sugary
switch > change
swollen > swelling
sympathy sympathetic
systematic systemic
systemic widespread
tacky > tasteless
tact diplomacy
tactful diplomatic
tail-off > decline
tainted contaminated
talent > prodigy
tall > towering
tall highrise
tall taller tallest
tardy late
target > goal aim deadline
tarnished damaged
tasteless > offensive
tasty > appetising
tasty delicious
taunt teased
tearaway yob
technical technological
tedious > boring
tedious monotonous
teeming > crowded
tell-off > reprimanded
telling-off reprimand
temperature > heat celsius degrees
temporary > stopgap makeshift
temporary temporarily interim
tense > tension
tension > hostility friction
tentative cautious
tenure > term stint
terrible > atrocious abysmal diabolical dire horrendous horrific
terrified > petrified
theory > hypothesis
theory theoretical
thick > dense
thin > underweight narrow slim
think > believe
thirsty thirst dehydrated
threshold > limit
thriving > booming prosperous flourishing
thud thump
thunder lightning thunderstorm
thundery thunderstorms
thwart > foiled prevented
tidy > neat
tiff row
tight > narrow
tilt lopsided
timeframe timeline
timekeeping punctuality
timeline timescale
timescale timeframe
timetable timescale
timid nervous
tiny > minuscule negligible minute meagre
tired > weary drowsy
tired fatigue
tiredness fatigue exhaustion
tirelessly dedicated
together > jointly
tonight > evening
tons tonnes
top > highest premier best summit peak
torrential deluge
total > combined cumulative aggregate overall entire
tough > difficult strict harsh
tough tougher
tournament competition
toxic > hazardous
trace > remnants
trade-off > compromise
tradition > heritage ritual
tragedy > deaths disaster
tragic tragedy
trailblazing > pioneering
tranquil serene
transition switch
transparency > scrutiny disclosure published
transphobic transphobia
traumatic trauma traumatised
traumatised > shaken distressed
treacherous > icy slippery
trendy fashionable
trespass > unauthorised
triangle triangular
tricky > difficult problematic awkward
tricky complicated
triggered sparked
trio > three
triple treble threefold
trivial minor
truce ceasefire
true > accurate
true factual
true truth
trust > confidence
trustworthy > reliable honest
tumbledown derelict
turmoil > upheaval chaos
turmoil disarray
twice > two
twilight dusk
typo misprint
tyranny tyrant
ugly hideous
ugly unsightly
umpteen numerous
unable > incapable
unable inability
unacceptable > inexcusable indefensible
unacceptable intolerable
unaccompanied > alone
unaccountable > unelected missing
unanimous > agreed
unappreciated undervalued
unauthorised > illegal
unauthorised unlicensed
unavailable inaccessible
unaware oblivious
unbelievable > astonishing
unbelievable incredible
unbiased neutral
uncaring > heartless
uncaring callous
uncertain > unresolved
uncertain uncertainty
uncertainty > doubt
unchanged > same
unclear uncertain vague
uncomfortable discomfort
unconcerned indifferent
unconfirmed > rumoured
unconfirmed unverified
unconscious > collapsed coma
unconscious unresponsive
unconstitutional unlawful
unconventional unorthodox
undamaged unscathed
undecided unsure
undeniable indisputable
undercover > plainclothes
undercover covert
underfunded > shortfall
underfunded underinvestment
underground > tunnel basement
underhand dishonest
underpaid > wages
underprivileged disadvantaged
undersized small
underspent underspend
undersupply shortage
underwater submerged
underweight malnourished
undeserved unjustified
undignified dignity
undisclosed secret
unease disquiet
uneasy unease
unelected undemocratic
uneven > cracked potholed
uneven bumpy
uneventful > quiet
unexpected > surprise unforeseen
unexplained mysterious
unfair > disproportionate biased discriminatory
unfashionable outdated
unfinished > uncompleted
unforeseeable unexpected
unfounded baseless
unfriendly > hostile
ungrateful thankless
unguarded unprotected
unhappy > discontent disgruntled
unharmed uninjured
unhealthy > junk fatty sugary
unhealthy obese
unhelpful counterproductive
unhurt > uninjured
unhurt unharmed unscathed
unhygienic > filthy dirty
unhygienic insanitary
unimportant insignificant
uninformed ignorant
uninhabited unoccupied
uninterrupted nonstop
unique distinctive
unity solidarity
unjustified > groundless
unjustified unwarranted
unkind > cruel nasty
unknown > mystery anonymous
unknown unidentified
unlicensed illegal
unlikely > doubtful
unlikely improbable
unlimited uncapped
unloved neglected
unlucky unfortunate
unnamed unidentified
unnecessary > pointless
unnecessary needless
unnoticed undetected
unofficial > unauthorised
unorthodox unusual
unpaid > owed outstanding arrears
unplanned spontaneous
unpopular > controversial
unpopular hated
unprecedented > record unheard
unpredictable erratic
unprofitable > loss
unprotected vulnerable
unproven unsubstantiated
unpublished undisclosed
unrealistic > unattainable impractical
unrealistic unachievable
unreasonable > excessive disproportionate
unrecognised overlooked
unrelated unconnected
unreliable > cancelled erratic
unruly disruptive
unruly rowdy
unsafe > perilous dilapidated condemned
unsatisfactory inadequate
unscrupulous dishonest
unseen hidden
unselfish selfless
unsettled > showers
unsociable antisocial
unsound unsafe
unstable instability
unsteady unstable
unsubstantiated unfounded
unsuitable inappropriate
unsung unrecognised
unsupervised unattended
unsure uncertain undecided
unsympathetic uncaring
untidy > littered unkempt
untidy messy
untrue > inaccurate incorrect unfounded baseless
unused > redundant disused vacant mothballed dormant unspent idle
unusual > rare bizarre extraordinary
unusual uncommon
unverified unproven
unviable uneconomic
unwanted > unloved
upbeat > cheerful
upfront > honest
upgrade > refurbish modernise improve
uphold upheld
uprising revolt
upset > distraught harrowing traumatic
upsetting distressing
upside > benefit
upstairs > upper
upstream upriver
urban > town city
urgent > emergency immediate
urgent urgency
use-up depleted
useless > incompetent ineffective
usual normal
usually normally typically
uturn > backtracked
uturn reversal
vacant > void
vacant unoccupied
vague > imprecise woolly
vague ambiguous
valuable > priceless prized
valuable precious
varied diverse
variety > diverse selection range
various varied
vary variation
vengeful revenge
venom hatred
verge > grass
verify > confirm authenticate
vermin rats
vestige remnant
veto > blocked overruled
viable > profitable
viable viability
vibrant > thriving
vicinity > area
vicious savage
view > panorama vista scenery
vile abhorrent
vindictive spiteful
vintage antique
violent > aggressive brutal savage
violent violence
virtual > online remote
vogue fashionable
volatile unstable
voluntary voluntarily
voucher > coupon
vulgar obscene
vulnerable > frail elderly disabled
wacky quirky
waiting > queue
waive waiver
wannabe aspiring
warm > warmth
warm warmer warmest
warped twisted
wary cautious
wasteful inefficient
water-down dilute
waterlogged flooded
waterside waterfront
weak > feeble vulnerable
weaken undermine
wealth > affluence riches
wealthy > millionaire
weather > forecast storm rain sunshine
weather meteorological
weekday > tuesday wednesday thursday monday friday
weekend > saturday sunday
weird bizarre peculiar
weirdo eccentric
west western
western westbound
wet soaked
whereabouts > location
wide > spacious
wide broad
wide wider
widespread > endemic rampant
widespread prevalent
widespread rife
windfall > lottery inheritance
windfall bonus
windy > gusts gales
windy blustery
winter > december january february
wipe-out > extinct
wipe-out destroyed
wise wisdom
wistful nostalgic
withhold > refused undisclosed withheld
witty humorous
wobbly unstable
woeful dismal
workshy lazy
worldwide > international
worn-out > tired faded
worried apprehensive
worrying > disturbing
worsen > escalate intensify
worthless > useless
worthwhile > worth
wreck > wreckage
wreckage > debris
written writing
wrong > mistaken
wrongdoing misconduct
xenophobic xenophobia
year > annum
young > youthful juvenile teenage youngster junior
young younger youngest
zany wacky
zero nil
`;
