/** What is done: verbs of everyday and press English, and their nouns. In the form that `thesaurus.ts` reads. */
export const VERBS = `
abandon scrap abort
abolish eliminate eradicate
abscond escape flee fled
abstain abstention
abuse > neglect
accelerate hasten expedite quicken
accept > agree welcome adopt
access entry
acclaim praise
accompany > join
accomplish achieve
accumulate amass
accuse > charge
achieve > attain
acquire acquisition purchase
acquit > clear exonerate
acquit acquittal
act-out > misbehave
act-up > misbehave
activate > trigger
adapt adjust
add addition
add-up > total
adhere comply
admission confession
admit > confess hospitalise admission
admonish rebuke
adore love
advertise > promote publicise market
advertise advert
advise > counsel guide
advise advisor advisory
advocate support
affect impact influence
aggravate exacerbate worsen
agree > consent accept approve concur unanimous settle
aim objective intention target
alarm concern
alert warning
alive > survive survivor
alleviate relieve ease mitigate
allocate assign
allow > authorise consent sanction license entitle let
alter modify modification adjust
altercation row argument
amend revise
analyse analysis
anger > infuriate enrage incense irate
angry > livid seething incensed enraged aggrieved
announce > declare proclaim unveil
annoy > infuriate nuisance
annoy irritate
answer reply response respond
appal horrify
appear > emerge seem
apply application
apply-for > application submit seek sought bid
appoint > name
appreciate > grateful value
approve > greenlight rubberstamp sanction grant authorise adopt
argue > quarrel dispute row bicker contend
argue argument
arise arose arisen
arrange organise
arrive > reach
arson arsonist
ask > enquire inquire question query
ask-for > request demand seek sought apply
ask-out > date
asleep sleep
aspire ambition
assert claim
assess evaluate
assume assumption
assure reassure
astonish astound amaze
attach fasten
attack > ambush maul
attacker assailant
attempt effort
attitude > stance approach
attract > draw drew drawn
auction bidder bid
authorise permit permission
avenge revenge
avert prevent avoid
await wait
awake awoke awoken
award > honour bestow
aware knowledge
back-away > retreat
back-down > reverse climbdown relent concede backtrack retreat
back-off > retreat
back-out > renege
back-up > support corroborate
baffle puzzle bewilder
bail-out bailout rescue
bailout > loan
balls-up > blunder
ban > embargo moratorium restrict suspend exclude
bang-up > jail prison
banish exile
bankroll fund finance
bathe bather swim
batter > assault attack
beat > assault
beat beaten > defeat overcome thrash
beat-up beaten-up > assault attack
become became
beep horn
beg > plead plea implore
beggar begging
begin began begun > launch inaugurate underway
begin onset outset
behave > conduct
behave behaviour
behaviour > conduct
believe > faith conviction
believe belief
belong > member
bend bent
benefit > advantage
bequeath bequest legacy inherit
bet wager gamble
betray > traitor
bicker squabble
bid > application attempt tender offer
bigotry prejudice
binge overeat
bite > maul chew
bite bit bitten
blame > fault responsible culpable culprit scapegoat
bleed bled blood
blight > ruin spoil
blight mar
blind > sight impaired
block > ban
block-up > clog
bloom > flower
bloom blossom
blow blew blown
blow-down blew-down blown-down > topple uproot
blow-out > extinguish burst
blow-over > topple
blow-up blew-up blown-up > explode explosion blast detonate
board-up > vacant derelict empty disused
boast brag
bolster strengthen reinforce
bomb > blitz bombardment
bomb blast explosion
boo jeer
book > reserve
boost bolster strengthen
boot-out > oust expel evict
booze > drunk
booze alcohol
bore > tedious dull
bored boredom
borrow > mortgage lender
botch bungle
bottle-out > withdraw
bounce-back recover recovery rebound
boycott shun
brawl scuffle affray
breach violate contravene infringe
break > violate contravene flout renege
break broke broken > snap shatter breach crack
break-down broke-down broken-down > breakdown fault collapse
break-in broke-in broken-in > burgle burglary intruder
break-off broke-off > collapse suspend
break-out broke-out > escape erupt
break-up broke-up broken-up > split separate divorce
breakdown failure malfunction
breastfeed breastfeeding
breathe > respiratory
breed bred
bribe > corrupt backhander
bribe bribery
bring brought fetch
bring-back brought-back > reinstate restore reintroduce reintroduction return revive
bring-down brought-down > reduce lower cut decrease
bring-in brought-in > introduce impose implement introduction
bring-out brought-out > publish release launch
bring-up brought-up > raise upbringing childhood mention
broadcast > aired
broadcast televise
brush-off > dismiss ignore
build > housebuilding
build built > develop
build-on built-on > develop
build-over built-over > develop
build-up built-up > accumulate
bully > intimidate harass taunt victimise
bump > collide collision
bunk-off > truant truancy absence unauthorised
burn burnt > blaze scorch char ignite alight
burn burnt scald
burn-down burnt-down > destroy gut blaze fire arson
burn-out > exhaustion
burp belch
burst rupture
bury > inter
bust > raid arrest
butt-in > interrupt
buy > shopper customer
buy bought > acquire acquisition
buy-out buyout takeover
buy-up bought-up > acquire purchase
buyer purchaser
calculate > estimate
call-for > demand urge plea appeal
call-off > abandon scrap postpone
call-out > criticise
call-up > conscript
calm calm-down
calm-down > reassure
campaign > fight petition
campaign crusade
cancel call-off
canvass > campaign doorstep
capsize overturn
capture apprehend
care > tend concern
carry-on > persist resume
carry-out > implement conduct perform execute
carry-through > implement complete
catch caught
catch caught > capture apprehend arrest contract infect
cause > trigger spark prompt provoke result lead led
cave-in > collapse sinkhole
cease stop halt
celebrate > party mark festivity
censor > ban
censor censorship
censure criticise
champion advocate
change > alter amend adjust modify revise adapt convert vary shift
chant sing sang sung
chaos > mayhem
chaos shambles
charge > levy cost prosecute
chase pursue pursuit
chat conversation
cheat > fraud deceive con plagiarise plagiarism affair infidelity adultery
check > inspect verify monitor examine scrutinise
check-out > inspect
check-up > inspect monitor
cheer > applause
cheer applaud
cherish treasure
chicken-out > withdraw
chill > relax
chill-out > relax
chip-in > contribute donate
choice option alternative
choice selection
choke suffocate
choose chose chosen > elect nominate option prefer
chop-down > fell cut
chop-up > dismember
chuck > throw threw thrown
chuck-away > discard dispose
chuck-out > evict expel eject exclude discard
circulate distribute
cite quote
claim > maintain claimant
claim allege
claim-back > reclaim reimburse refund
clamp-down > crackdown
clap > applaud
clarify clarification
clean > cleanse scrub wash disinfect
clean-up cleanup > tidy cleanse
clear-away > remove
clear-off > leave left
clear-out > evict remove
clear-up > tidy clean remove cleanup
climb ascend ascent
climb-down climbdown backtrack
climber mountaineer
clinch win won secure
cling clung
clog block
close > cease
close-down > closure shut cease liquidation
coax persuade
cock-up > blunder mistake
coerce coercion
collapse topple
collar > arrest
collect > pick-up
collect gather
collide collision
come came > arrive
come-back came-back > return
come-down came-down > fall fell collapse
come-in came-in > enter entry
come-out > publish release
come-out came-out > emerge reveal
come-over > immigrate
come-through > survive
come-up came-up > arise
commence initiate start begin began begun
comment remark
compare comparison
compete > contest rival
compete competition
competitor contestant
complain > object moan protest
complainant accuser
complete finish
comply compliance
compromise concession
conceive conception
concept idea
concrete-over > pave develop
confess > guilty
confirm > verify
confiscate > impound
confront > challenge
confuse > bewilder baffle puzzle
connect link
conquer conquest
consent permission authorisation
consequence effect impact
conserve preserve
consider consideration contemplate
consist comprise
consolidate merge
contact communicate
contain comprise
contemplate consider ponder
contestant participant
continue carry-on go-on
control > curb
control regulate
convert conversion transform
cook > fry grill
cook bake roast
cop-out > avoid
copy > imitate plagiarise plagiarism
copy duplicate replicate
cordon cordon-off
correct > amend
corroborate confirm
corrode corrosion
cough-up > pay paid
count > recount
count tally
cover-up > whitewash
crack fracture
crack-down > crackdown
crackdown clampdown
cram revise
crash > collide smash overturn
creep crept sneak
criticise > lambast castigate denounce rebuke
cross-out > delete
crumble dilapidated
crush trample
cry wail
cuff handcuff
cull > kill shoot
cure remedy heal
curious curiosity
curse > swear swore sworn
curtail restrict reduce
customer client consumer
cut > slice chop sever trim prune scrap withdraw withdrawn
cut-back > reduction prune
cut-down > fell chop reduce
cut-off > disconnect sever isolate strand
cut-out > remove
cut-through > shortcut ratrun
damage > wreck ruin deface smash dent scratch
dance > ballet disco
dangle hang hung
deafen deaf
deal > tackle address handle supply
deal dealt
decay rot rotten decompose
deceased dead
deceit dishonest
deceive deception deceit
decide > resolve opt choose chose chosen conclude
decorate > refurbish
decorate adorn
decrease decline > dwindle dip slump plummet lessen diminish
deface vandalise graffiti
defeat > rout
defect fault faulty
defend defence
defer adjourn postpone
defiant defy
define definition
deflate puncture
defraud fraud
defy > flout ignore
defy defiance
delay > defer setback overrun adjourn stall
delete > remove
delete erase
deliver > fulfil courier
demand insist require
demolish > dismantle
denounce condemn
deny > refute dispute innocent
deny denial
depend rely reliant reliance
deplete exhaust
deplore condemn
depose oust
descend descent
describe description
deselect > oust
design > architect
desperate despair
despise contempt
destroy > obliterate raze
destroy destruction demolish
detain detention
determine decide
detonate explode explosion
detour diversion
devastate destroy
devise design
devolve devolution
diddle > defraud swindle fraud con
die > deceased bereaved succumb
die death > mortality
die-out > extinct disappear vanish
diet slim
dig > investigate
dig-in > resist
dig-out > excavate
dig-up dug-up > excavate unearth exhume
dine diner
disagree > differ dispute
discard dispose
discharge > release emit
discipline > sanction
discipline disciplinary
disclose disclosure
disconnect sever
discontinue withdraw withdrawn axe scrap
discourage deter deterrent dissuade
discover discovery uncover
discriminate > bias prejudice
disgrace shame
disguise > mask
disgust > appal sicken revolt
disgust revulsion
disinfect sanitise
dislike hate
dismantle disassemble
dismiss > reject ignore
disobey defy
dispatch > send sent
display exhibit
disprove debunk
dispute > contest
disrupt > cancel delay
dissent disagree
dissolve dissolution disband
distraught devastate
distress distraught
distrust mistrust
ditch > drop
dither indecision hesitate
dive diver
divert > detour
divorce separation
do-away > abolish scrap
do-up > renovate refurbish restore revamp modernise
dob-in > report inform
dodge evade avoid evasion
donate contribute
donor donate
doubt > question dubious
doubt uncertain uncertainty
downplay minimise
doze-off > asleep
drag haul
drag-on > delay lengthy prolong
drag-out > prolong
draw drew drawn > sketch
dread fear
dream > ambition aspiration
dream dreamt
dress > wear
dress-up > costume
drink > drinker
drink drank drunk
drink drank drunk > booze alcohol consume
drip leak
drive-away drove-away > flee fled deter
drive-off drove-off > flee fled
drive-out drove-out > displace expel
drop > plunge plummet slump tumble dip abandon scrap
drop-in > visit
drop-off > deliver
drop-out > withdraw withdrew dropout quit
drunk drunken
drunk intoxicated
dry-up > drought
dubious questionable
dump > discard dispose abandon
dye colour
earmark allocate
ease > relax
ease alleviate relieve relief
eat ate eaten
eat ate eaten > consume dine feed
eat-out > dine restaurant
edit editor
eject expel
elect > vote
eligible qualify
email > contact
embarrass humiliate
embezzle defraud
emerge arise
emit emission
empty > collect
enable facilitate
encounter meet met
encourage urge motivate
encroach intrude
end > cease culminate halt finale close expiry
endanger jeopardise risk
endorse support
enjoy > relish
enlist recruit
enquire inquire enquiry inquiry
enrol join
ensure guarantee
enter entry
entice lure attract
entitle eligible
envisage anticipate
envy envious
eradicate eliminate wipe-out
erase remove
erode erosion
err error
escalate > worse
escort accompany
estimate forecast
evacuate evacuee
evaluate appraise
evict > repossess
evolve evolution develop
exacerbate > worse
exaggerate overstate
excavate dig dug
excite thrill
excuse > exempt justify justification
exercise workout
exit departure
exonerate vindicate
expect > predict forecast
expect anticipate
expenditure spend spent outlay
experiment > trial pilot
experiment experimental
expire expiry lapse
explain > clarify
explain explanation
exploit > abuse
expose > indecent
expose exposure
extend prolong lengthen extension
extort blackmail
fabricate > false
fail > flop fiasco
faint unconscious
fake counterfeit forge bogus
fall fell fallen
fall fell fallen > plunge plummet slump tumble dip dwindle slide nosedive slip trip
fall-down fell-down fallen-down > collapse topple
fall-for fell-for > deceive
fall-in fell-in > collapse
fall-off fell-off > detach
fall-out fell-out fallen-out > row feud dispute quarrel rift
fall-over fell-over fallen-over > collapse topple trip slip stumble
fall-through fell-through > collapse fail
fan > supporter
farewell goodbye
fatigue exhaustion
fault malfunction defect
favour > bias
favour prefer
fear > terror
feed fed
feedback > comment
feel felt
feel felt > sense emotion sentiment
feeling emotion sentiment
fence-in > enclose
fence-off > cordon enclose
fight fought > brawl scuffle affray clash altercation skirmish
fight-back > resist retaliate
fill-in > backfill substitute
fill-out > complete
film > footage
find found > discover locate detect uncover trace unearth
find-out found-out > discover learn learnt uncover discovery
finish > cease culminate
finish-off > complete kill
fire > arson inferno wildfire
fish > angling
fit > compatible suitable
fix > remedy rectify resolve
flash > expose indecent
flatten raze demolish
fling flung hurl
float afloat
flog > sell sold sale
flood > deluge submerge swamp
flood-out > evacuate inundate
flop failure
flout breach ignore
fluctuate vary variable variation
flunk fail
fly flew flown
fly flew flown > flight aviation
fob-off > ignore
focus concentrate
follow > pursue stalk
follow-through > implement complete
forbid forbade forbidden
forbid forbade forbidden > ban prohibit outlaw embargo
force > compel oblige coerce impose
force-out > oust evict displace
force-through > impose
foresee foresaw foreseen predict
foretell predict
forfeit > lose lost
forge forgery counterfeit
forget forgot forgotten
forget forgot forgotten > overlook
fork-out > pay paid spend spent
foul > faeces
fracture break broke broken
freak-out > panic
freeze froze frozen frost
frighten fright
frisk search
fritter-away > squander waste
frown scowl
fulfil > honour
fund > sponsor subsidise
gaffe blunder
gain > benefit profit
gamble > gambler punter
gambler punter
gather assemble congregate
gauge measure
generate > produce
generous generosity
get got > receive obtain
get-away > unpunished
get-away got-away > escape flee fled
get-back > revenge
get-back got-back > return recover regain reclaim retrieve
get-in got-in > enter access admit admission
get-off got-off > acquit
get-on got-on > board
get-out got-out > escape evacuate exit
get-over got-over > recover overcome
get-through got-through > pass survive
give gave given > donate grant award bestow allocate
give-away gave-away given-away > donate free giveaway
give-back gave-back given-back > return refund repay
give-in gave-in > concede relent yield surrender
give-off gave-off > emit emission
give-out gave-out > distribute issue
give-up gave-up given-up > quit abandon resign relinquish surrender
glimpse spot
go-away went-away > leave left depart
go-back > renege
go-back went-back > return reinstate
go-down > descend descent
go-down went-down gone-down > fall fell drop decrease reduce decline lower dip
go-for > choose chose chosen attack
go-off went-off > explode detonate
go-on went-on > continue persist
go-out > date relationship
go-out went-out > extinguish
go-over > review
go-through went-through > qualify progress suffer endure
go-up went-up gone-up > rise rose risen increase climb soar higher hike
gobble eat
grab snatch
graduate degree
graft > work
grant > award
grass-up > report inform
graze pasture
greedy greed
greet welcome
grieve grief bereavement
grin smirk
grope > assault
grow > grower
grow grew grown > expand flourish thrive swell swollen boom
grow grew grown cultivate
grow-up grew-up > childhood raise upbringing
grumble gripe moan
guarantee assure
guard > sentry
guard protect
guess > estimate
guess speculate
guest visitor
guide escort
guilt remorse
hack > breach cyberattack
haggle negotiate bargain
hail > praise
halt stop suspend
hamper > disrupt
hand-back > return
hand-down > bequeath inherit
hand-in > submit deliver lodge
hand-out > issue award
hand-over > transfer surrender
handle manage
hang-on > wait
hang-out > congregate gather loiter
happen > incident event
happen occur occurrence
harass stalk
harm > injure detrimental endanger
harmful damaging
harvest reap
hatch > egg
hate > despise
hatred hate
havoc chaos
heal recover
hear heard listen
heckle heckler
heist > raid robbery
help > rescue volunteer
help-out > volunteer assist
helpful useful
hesitate reluctant
hide hid hidden > disguise secret obscure
hike > hiker
hiker > trek trekker
hinder hamper impede obstruct
hint imply suggest
hire-out > rent
hit > strike collide assault
hit-out > criticise condemn
hoard stockpile
hold held
hold held > host stage
hold-back held-back > hinder hamper restrain withhold withheld
hold-down > restrain
hold-on > wait
hold-out > resist
hold-up > rob robbery
hold-up held-up > delay disrupt obstruct
honour > commemorate tribute
hooked > addict
hoot horn
hope > aspire
horrify horror
hospitalise hospital
host > stage
hug cuddle embrace
hunt > pursue
hurl throw threw thrown
hurt > bruise pain ache
hush-up > conceal secret
idea > proposal suggestion
identify identification
ignite alight
ignore > neglect
ignore disregard
illegal unlawful illicit
imagine > envisage
imitate mimic
immobilise clamp
implement > deliver
impose imposition
impound seize tow
improve > boost uplift refurbish strengthen
inaugurate launch
include > contain comprise
include inclusion
income earnings revenue
increase > surge climb jump spike uplift upsurge escalate spiral
infect > contagious outbreak
influence sway persuade
inform notify
infuriate enrage
inhabit resident
injure > fracture
inspire > motivate
install > erect fit
insult > abuse slur offend offensive
intend intention aim
intensify escalate
interfere meddle
interim acting > temporary
interrogate > grill question
interrupt disrupt
intervene intervention
introduce introduction
intrude intrusion
invade > incursion
invade invasion
invent > pioneer devise innovate
invent inventor
invest > investor
invoice > bill
involve > participate
irate angry
itch > rash
ivf fertility
jab injection
jammed stuck
jealous jealousy envy
jeer heckle
jeopardise jeopardy
jog > runner
jog jogger
join > member
join-in > participate
join-up > connect link integrate
joke > banter jest humour comedy
judge judgment > assess
jump leap leapt
justify > defend
justify justification
keen eager enthusiastic enthusiasm
keep kept > maintain preserve
keep-away > avoid
keep-back kept-back > withhold withheld
keep-down > suppress
keep-in > detention
keep-off > trespass
keep-on > continue persist
keep-out kept-out > exclude trespass
keep-up > maintain
kick > assault
kick-off > disorder
kick-off kickoff start begin began begun
kick-out > eject oust
kick-up > complain complaint protest
kidnap > hostage ransom
kidnap abduct
kill > shoot execute killer
kill-off > destroy eradicate
killer murderer
kiss cuddle
kneel knelt
knit crochet
knock bang
knock-down > hit struck
knock-out > unconscious eliminate
knock-over > topple hit struck
know knew known
know knew known > aware knowledge
knowledge known
lack > absence
lambast > slate
lash-out > attack criticise assault
late > belated
laud praise
laugh > ridicule mock
launch > introduce
lay-down > impose
lay-off laid-off > redundancy
lead-away led-away > escort arrest
leadership leader
leak > spill spillage escape disclose reveal
lean leant
learn learnt
learn learnt > educate study taught discover
leave left > exit
leave-out left-out > exclude omit
legal lawful
legalise decriminalise
lend > lender
lend lent loan
lessen reduce diminish decrease
let > allow permit authorise
let-down > disappoint fail
let-in > admit entry
let-off > acquit spare caution pardon
let-out > release free
lie > fabricate deceive perjury untruth falsehood
life lives > alive
lift > hoist raise relax end
light-up lit-up > illuminate
limp lame
linger remain
listen > audience
litigation lawsuit
litter > discard
live > reside inhabit dwell
loathe detest hate
lobby > campaign
locate trace
lock > padlock
lock-down lockdown
lock-out > exclude
lock-up > jail prison imprison custody detain
lockdown > restriction
log-in > access
log-on > access
loiter congregate
look-back > reflect
look-down > despise
look-for > search seek sought hunt
look-over > inspect
look-through > examine
loosen > relax
loot looter plunder
lop prune
lose > loser
lose lost > mislay misplace missing
lose-out > disadvantage
loss lose lost
love > cherish affection
lower > reduce decrease
loyal loyalty
lurk loiter
lurk prowler
maim injure
maintain maintenance upkeep
make made > manufacture produce create
make-off made-off > flee fled escape
make-out > claim discern
make-over > makeover
make-up > fake
make-up made-up > reconcile invent fabricate
manufacture production produce
mark > celebrate commemorate grading
matter > important significance
maul savage
mayhem havoc
mediate > arbitration conciliation
meet met > gather
meet-up met-up > gather
melt thaw
memory recollection
menace threat
mention refer
merge > unite
mess > chaos shambles fiasco fouling
mess-up > botch bungle blunder
message > email
milk dairy
misbehave > unruly disruptive
misbehave misbehaviour
miscarry miscarriage
misplace missing
misread misunderstand
miss > absent skip
miss-out > lose excluded
missing disappear vanish
mistake > oversight gaffe
mistake mistook mistaken
mistreat maltreat abuse
misunderstand misunderstood
misuse abuse
mitigate lessen reduce
mix mixture blend
mix-up > confuse
moan > complain complaint
mock ridicule
molest abuse
monitor surveillance
morale > mood
mothball > close shelve closure
mourn > bereavement tribute
mourn grieve
move-away > relocate leave left
move-back > return
move-in > occupy tenant
move-on > disperse
move-out > vacate leave left
mow > cut
muck-in > help
muck-up > botch
muddle confusion
mug > rob
mug mugger robbery
mull-over > consider
multiply > double treble triple
munch eat
murder homicide
nap doze
need > require necessary necessity
neglect > negligent
nervous anxious
nest > roost
neuter spay
nibble eat
nick > steal stole stolen theft thief arrest
nod-off > asleep
nominate nominee
notice > spot
notify notification
nurture > care
oath vow
obey comply
obstruct block
obtain acquire secure
occupy occupant
offer > propose tender
omit omission
open > inaugurate unveil launch
open-up > reopen
opinion view stance
oppose > resist
oppress > persecute
opt choose chose chosen choice
opt-in > consent
opt-out > withdraw withdrew exempt
order > instruct mandate
organise > coordinate host stage
oust > topple
outsource > contractor privatise
overcome > defeat
overcome overcame beat
overdue late
overestimate exaggerate
overhear overheard
overpay overpaid
overrun > late delay
oversee oversaw overseen
overspend > deficit shortfall overrun
overtake overtook overtaken
overturn overrule quash rescind
owe > outstanding unpaid
own > possess proprietor
own-up > admit confess responsibility
owner proprietor
ownership own
pack-in > quit resign
pack-up > leave left
pact agreement
pain ache
paint > decorate
paint repaint
panic alarm
pardon forgive forgave forgiven
pass > overtake overtook
pass-away > die death
pass-down > inherit bequeath
pass-on > transfer transmit inherit relay
pass-out > faint unconscious collapse
pass-over > overlook
pass-up > decline
pause suspend halt
pave-over > tarmac
pay paid > reimburse contribute settle fund remunerate
pay-for paid-for > fund finance subsidise sponsor
pay-in > deposit
pay-off paid-off > repay repaid settle redundancy severance clear
pay-out payout > compensation settlement
pay-up > settle
payout compensation settlement
pedal cycle
pee urinate
peek glimpse
peep voyeur
pelt throw threw thrown
penalise penalty
perform > play
peril danger
perish die
persist continue
persuade persuasion convince
pester nag harass
phase-out > withdraw abolish discontinue
phish scam
photograph snap
pick > shortlist appoint
pick-on > bully harass victimise target
pick-out > identify select
pick-up > collect arrest
picket strike
pile-up > accumulate
pilot > trial
pinch > steal stole stolen theft
pitch-up > arrive
pity sympathy
plague blight
plait braid
plan > intend envisage earmark blueprint intention
play > perform game
play-down > downplay minimise
play-up > misbehave
plunge plummet slump nosedive
poach poacher
point-out > highlight stress
poison venom
pollute > spill spilt discharge
pong > smell odour
poo > faeces fouling excrement
postpone defer deferral
practise rehearse
praise > commend
predict forecast
prejudice bias
prescribe prescription
pressure pressurise lobby
presume assume
pretend > feign pose impersonate
pretend purport
prevent stop deter
price-out > unaffordable displace
print > publish
proclaim proclamation
produce > generate
profit > gain
promise > assure guarantee undertake agreement
promote > publicise
pronounce pronunciation
propose proposition
protect > preserve conserve defend defence
protest > picket objector
protrude jut
prove > demonstrate
prove proof evidence
prove proven
provide > offer
provoke provocation spark
prowl lurk
publicise publicity
publish > release
publish publication
puke vomit
pull-back > retreat withdraw withdrew
pull-in > arrest
pull-off > achieve
pull-over > stop
pull-through > recover survive
punch > assault hit
punch-up > brawl affray
punish > discipline sanction penalise fine
push-back > postpone delay defer
push-out > oust displace
push-through > force impose
put-away > jail imprison store
put-back > delay postpone replace reinstate
put-down > euthanise euthanasia destroy insult
put-off > defer deter discourage
put-on > wear wore worn stage host gain
put-out > extinguish
put-up > accommodate increase raise hike rise erect build built install construct
put-up > tolerate
puzzle baffle mystery
quadruple fourfold
qualify > pass
qualify qualification
quarantine isolate
quarrel row argument
quash overturn annul revoke
query question enquiry
question > doubt challenge ask
queue-up > queue
quit > stop
quiz > question
quote quotation
raid > warrant
raid raider
raise > lift upbringing
rally > gather
ramble rambler
rant > outburst
rant tirade
rape rapist
ratify approve endorse
reach > arrive
read reader
read-out > recite
ready > prepare
realise recognise
reassure comfort
rebel > revolt mutiny defy
rebel rebellion
rebuff snub
rebuild rebuilt reconstruct
rebuke reprimand
rebut rebuttal
receive > award
recharge > charge
recipient receive
reckon think thought believe
recognise > identify
recognise recognition
reconcile reconciliation
recover recovery recuperate
redeploy > transfer
redevelop regenerate
reek stink
refund > repay repaid
refuse > rebuff snub block veto unwilling
refute rebut
regenerate revitalise
register > enrol
register registration
regret remorse
rehab rehabilitation
rehabilitate > recover
rehome > adopt
reinstate restore
reintroduce reintroduction
relaunch reopen restart
relax > ease
release > free launch publish
relent yield surrender
relinquish surrender
reluctant unwilling
remain stay
remedy rectify correct
remember > commemorate memorial tribute
remember recall recollect
rename rebrand
renege backtrack
renew > extend
rent-out > lease landlord
repair > restore refurbish renovate maintain remedial mechanic engineer
repeat > reoccur reiterate again
repeat recur recurrence
replace > succeed renew
replenish refill
report > notify
represent > delegate
represent representation
reprimand censure
request seek sought
require necessary
reroute divert diversion
rescue > rescuer saviour
research study
researcher scientist academic
resent bitter
resign > departure
resist > oppose
resolve > settle
resolve resolution
respect > admire
restart resume relaunch
restore renovate
restrain > handcuff
restrain restraint
restrict > lockdown
restrict limit curb
restructure reorganise shake-up shakeup overhaul
result > consequence impact effect aftermath
resume restart recommence
resuscitate > defibrillator
resuscitate revive
retain retention keep kept
retaliate revenge
rethink rethought reconsider
retract > withdraw withdrawn
retrain > reskill
retreat withdraw withdrew
retrieve recover
return > reinstate
reunite reunion
reuse recycle
rev > engine
revamp refurbish renovate makeover overhaul facelift
reveal revelation
revenge vengeance
reverse backtrack overturn
revert return
revisit > reconsider
revoke rescind cancel withdraw withdrew withdrawn
revolt rebellion uprising
reward prize award
rid > scrap remove abolish dispose eradicate
ride > rider
ride rode ridden
rift split
ring rang rung
ring rang rung > call phone
ring-up > phone call
ringfence > protect earmark
riot > unrest rioter
riot disorder
rip-off > overcharge extortionate swindle scam
ripen ripe
rise risen rose > surge climb jump spike spiral escalate rocket uplift
rise rose risen
risk > gamble
rival competitor
rob > raid heist
roll-out > introduce launch implement
roll-out rollout
root-out > eradicate
round-up > arrest cull
ruin wreck destroy
rule-out > exclude reject dismiss
rumour gossip
run > administer
run ran > jog sprint race
run-away > missing
run-away ran-away > flee fled abscond escape
run-down ran-down > dilapidated neglect deprived
run-for > candidate
run-in > altercation
run-off > flee fled
run-out ran-out > expire exhaust deplete shortage
run-over ran-over > hit struck knock collision collide
run-through > rehearse
run-up > accumulate
runner jogger
rush hurry haste
rust corrode
sabotage > damage
sack > axe
sailor mariner seaman
salvage rescue
sample > test
satisfy satisfaction
save > salvage preserve saviour rescuer
save-up > savings
say said
say said > state comment remark claim statement
scare > fright alarm
scare-away > deter frighten
scare-off > deter frighten
scatter disperse strewn
schedule > due planned
scoff > mock
scold reprimand
scoop fouling
score > mark
scrap ditch axe abandon shelve
scratch graze
scream shriek
screw-up > blunder botch
scrutinise scrutiny
scrutiny oversight
scupper thwart derail
seal-off > cordon close
search hunt trawl
see saw seen
see saw seen > witness observe spot view
see-through > complete
seek sought search
seep leak
segregate > separate
seize seizure confiscate
sell sold > auction dispose flog market retail divest
sell-off sold-off > sale dispose privatise auction
sell-on sold-on > resale resell
sell-up > sale close
seller vendor
send sent
send sent > post deliver mail forward
send-away > deport
send-back sent-back > return deport
send-down > jail prison
send-for > summon
send-in > submit deploy
send-off sent-off > dismiss
send-out > distribute
sentence > imprison
separate > segregate detach
set-back > delay setback
set-off > depart leave left trigger
set-out > depart
set-up > launch organise
settle > resolve
settle settlement
sew sewn
sew stitch
shake > vibrate
shake shook shaken
shake-up > reform
share > divide split
shatter smash broken
shear shorn
shell-out > pay paid spend spent
shelve > postpone pause
shield protect
shift move
shine shone
shock > horrify
shoot shot > gunman
shoot shot gunfire
shoot-down shot-down > intercept reject
shopper customer
shorten curtail reduce
shortlist select finalist
shout > scream bellow heckle
shout yell
shove jostle
show shown > reveal demonstrate display exhibit
show-off > boast display
show-up > appear arrive attend
shrink shrank shrunk > dwindle contract diminish decrease downsize
shrug-off > dismiss
shut-down > closure cease
shut-off > disconnect
sight vision eyesight
sighting spot
sign-in > register
sign-off > approve authorise
sign-on > register
sign-over > transfer
sign-up > register enrol join
simplify streamline
sink sank sunk submerge
sip drink drank
sit sat seated
sketch drawing
skid slide slid
skip > miss absent
skive > truant absent
skive-off > truant truancy absence
slag-off > criticise insult
slam > slate
slap smack
slaughter abattoir
slaughter cull
slave-away > work
slay slain kill
slay slew slain
sleep > insomnia
sleep slept > rest
slip > fall fell fallen
slip-away > escape
slip-up > mistake error
slow-down > decelerate slow delay
smack > chastise
smash-up > wreck damage vandalise
smell smelt odour
smile grin
smoke > cigarette tobacco
smuggle smuggler traffic
snap-up > buy bought acquire purchase
snatch > steal stole stolen
sneak > secret
sneak-out > escape
sniff smell
snitch informant
snoop spy
snub > refuse decline ignore boycott
soak drench
soar rocket skyrocket surge
sob cry weep wept
soften > relax dilute
solve solution resolve
sort-out > resolve rectify address tackle
sow sown
speak > speaker
speak spoke spoken
speak spoke spoken > address talk
speak-for > represent spokesman spokeswoman
speak-out spoke-out spoken-out > criticise condemn whistleblower denounce
speak-up > defend advocate
speculate rumour
speech > address
speed sped
speed-up > accelerate hasten quicken faster expedite
spell spelt
spell-out > explain detail
spend spent > invest cost splash
spill spilt spillage
spin spun rotate
spit spat
splash-out > spend spent
split separate divide
split-up > separate divorce
spoil > blight
spoil ruin mar
spoil spoilt
spray > sprinkle
spread > extend transmit transmission
sprinkle scatter
sprint sprinter
spy > surveillance
spy espionage
squabble row
squander waste
squash crush
squat squatter
stabilise > stable steady
stalk stalker
stall > delay
stamp-out > eradicate eliminate
stance position
stand stood
stand stood > candidate contest
stand-down stood-down > resign retire
stand-for > candidate
stand-in stood-in > deputise replacement substitute interim acting
stand-up stood-up > defend oppose challenge
standardise harmonise
stare gaze
start > inaugurate underway embark onset establish
start-up > launch found establish entrepreneur
starve > hunger famine malnutrition emaciated
starve starvation
stay-away > avoid boycott
stay-on > remain
stay-over > overnight
steal > robber burglar pickpocket
steal stole stolen > loot pilfer shoplift embezzle poach snatch
step-down > retire
step-in > intervene intervention
stereotype prejudice
stick-out > protrude
stick-up > defend support
sting stung
stink stank stunk
stir mix
stock-up > stockpile
stop > discontinue quit thwart block avert axe scrap withdraw withdrawn
stop-over > layover
storm-out > walkout
stranded stuck trapped
strangle strangulation
stray > abandon
stream > broadcast
strengthen strong strength reinforce
strict stringent
strike > stoppage
strike-off struck-off > deregister
strip > naked nude
strive strove endeavour
strive strove striven
stroll walk
struggle > difficulty
stumble trip
stutter stammer
submit submission
subside sink
substitute replacement
subtract deduct
succeed successor
sue > litigation compensation
suffer > endure hardship
suffocate asphyxiate
suggest > propose
suicide > overdose
sulk moody
sum-up > conclude
supervise monitor
supervise oversee
supplement addition
support > champion sponsor
surprise > astonish astound amaze unexpected
surround encircle
survive survivor
suspect suspicion suspicious
swallow ingest
swamp inundate overwhelm
swap exchange trade
swap-over > exchange
swear > obscene profanity abuse
swear swore sworn
swear swore sworn > vow oath
sweat perspire
sweep swept
swell swollen
swerve > skid
swerve veer
swim swam swum
swim swam swum > bathe bather
swing swung
swipe > steal stole stolen
switch swap change
switch-off > deactivate disconnect
switch-on > activate illuminate
switch-over > convert conversion
swoop > raid
swot revise
sympathy compassion condolence
sympathy sympathise
tackle > address combat
tailback queue
take took taken
take took taken > seize remove confiscate
take-away took-away taken-away > remove confiscate seize withdraw
take-back > retract
take-back took-back > return reclaim regain
take-down took-down taken-down > remove dismantle demolish
take-in > arrest detain
take-in took-in > shelter accommodate absorb deceive
take-off > depart departure remove
take-on took-on taken-on > recruit hire employ appoint
take-over took-over taken-over > takeover acquire acquisition succeed successor
take-up > adopt
talk > discuss conversation speech lecture
talk-out > dissuade persuade
talk-over > discuss
tamper sabotage
taste flavour
taunt tease mock
teach > teacher
teach taught
teach taught > educate instruct tutor lesson
tear tore torn rip
tear-down tore-down torn-down > demolish dismantle remove
tell told
tell told > inform notify instruct order reveal disclose explain
tell-off told-off > reprimand rebuke scold admonish discipline
tempt entice lure
tempt temptation
terminate abortion
terminate end
terrify terror
test > trial pilot swab
testify > evidence witness
testify testimony
text message
thank > appreciation
think thought > consider opinion view
think-back > recall
think-over > consider consideration reflect
thrash beat defeat
thrash rout hammer
threaten > menace intimidate jeopardise endanger
throw threw thrown > toss lob fling flung chuck
throw-away threw-away thrown-away > discard dispose dump waste
throw-out > exclude
throw-out threw-out > discard
throw-out threw-out thrown-out > reject dismiss eject evict expel
throw-up threw-up > vomit sick
thwart foil prevent
tie fasten
tighten > stricter tougher
tip > gratuity
tip-off > inform anonymous
tip-over > overturn capsize topple
tire > fatigue
toil labour
top-up > supplement
topple > fall fell fallen
torment torture bully
track-down > trace locate find found
trade > deal commerce
translate interpreter
transplant donor
trap snare
trash > vandalise wreck damage
travel > tour
tread trod trodden
treat > medicate therapy
treble triple
tremble shake shook
trespass encroach
tribute praise
trigger spark prompt provoke
trim prune
trip-up > stumble fall fell
triumph victory
try > endeavour strive
try attempt
try-out > trial pilot
turn-away > refuse reject
turn-back > return
turn-down > refuse decline rebuff dismiss
turn-in > surrender
turn-off > switch deactivate
turn-on > activate switch attack
turn-out > attend turnout
turn-over > overturn
turn-up > appear arrive attend emerge
turnout attendance
tutor tuition
unaware ignorant
unblock > clear
uncover reveal expose
underestimate understate
undergo underwent undergone
understand understood > grasp
understand understood comprehend
undertake undertook undertaken
undress strip
unearth discover discovery
unfold happen
unfollow block
unite unity
unpaid outstanding
unrest disorder
unveil > launch
unveil reveal
upbringing childhood
update > revise upgrade
upgrade modernise improve revamp
uproot topple
upset > distress distraught hurt offend
urge implore
use > user
use utilise usage
use-up > exhaust deplete consume
useless > ineffective
vacate > empty
vacate leave left
vaccinate immunise
vandalise > smash
vape > cigarette
verify verification
veto block
victimise victim
view > perspective
viewer audience
visit > tour visitor guest
vomit sick
vote-down > reject defeat
vote-for > support elect
vote-out > oust unseat defeat
vote-through > approve pass
voyage sail
wait > queue
wait-for > await
waive waiver exempt
wake woke awoken
wake woke woken
wake-up woke-up > awake
walk > ramble trek
walk-off > leave left
walk-out > walkout strike
wander roam stray
want > desire seek sought wish aspire
warn-off > deter
wash > launder rinse laundry bath shower
wash-away > erode flood
waste > fritter discard wastage
watch > observe monitor surveillance view viewer spectator audience
watch-out > beware
watch-over > supervise guard
water-down dilute weaken
weaken weak undermine
wear > dress
wear wore worn
wear-away > erode
wear-out wore-out worn-out > exhaust worn
weave wove woven
wee urinate
wheelie stunt
whiff smell odour
whisper murmur
widen broaden
willing willingness
wimp-out > withdraw
win > victor winner
win won > triumph
win-back won-back > regain reclaim
wind-down > close closure cease
wind-up > provoke tease
wind-up wound-up > close closure liquidation dissolve
winner victor champion
wipe > scrub clean delete erase
wipe-out > destroy
wish desire
wither wilt
withhold > refuse
withhold withheld
withstand withstood endure
witness observe
work-for > employ
work-on > develop
work-out > calculate exercise
worry > alarm apprehension uneasy unease
worse worst > deteriorate decline downgrade exacerbate aggravate
worsen > intensify escalate
worsen deteriorate decline
wrap-up > conclude
wreck wreckage destroy
write wrote written
write-down wrote-down > record
write-off wrote-off > cancel scrap
writer author novelist
`;
