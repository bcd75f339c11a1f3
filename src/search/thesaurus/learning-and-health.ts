/** Schools, children, disability, illness and care. In the form that `thesaurus.ts` reads. */
export const LEARNING_AND_HEALTH = `
ableist > discrimination
abortion > pregnancy
absent absentee
abuse > neglect cruelty grooming cruel
abuser perpetrator
academic > lecturer professor
academise > academy conversion
accessible > ramp
accommodation > housing homes
acne > spots
acupuncture > alternative
adaptations > disabled accessible
addict > alcoholic user dependency
adhd > neurodiverse attention
admission > places enrolment
adolescence > puberty
advocate > campaigner
advocate advocacy
afterschool > wraparound
ailing > ill
alcoholic > addiction
allergic > anaphylactic intolerance
allergy > hayfever
allergy allergic anaphylaxis
allocated > offered
allowance > payment benefit
alumni > former
alumni alumnus
amputee > prosthetic limb
anaemia anaemic
anaemic > iron
anaesthetic anaesthetist anaesthesia
anaphylaxis anaphylactic
angina > heart
anorexia > eating
anorexia anorexic
antenatal > pregnancy
antenatal prenatal
antibiotics > infection resistance
antihistamine > allergy
antivax > vaccine
antivaxxer > vaccine
anxiety > panic
apnoea > sleep
appendix appendicitis
appointment > consultation slot
apprenticeship > training trainee
arson > fire
artery > coronary
arthritis > joints
arthritis arthritic
asbestos > mesothelioma
asperger > autism autistic
aspirin > painkiller
assess assessor
asthma > respiratory wheeze
asthma asthmatic
attainment achievement
autism > asd spectrum neurodiverse
autistic > neurodiverse asd
autoimmune > immune
autopsy > pathologist
babysit babysitter
babysitter > childminder nanny sitter
backbone spine
bacteria > infection
bad > inadequate poor
badge > permit
bag > rucksack
bailiff > debt eviction
ballet > dance
bandage dressing
banned > barred
bath > shower
battered > domestic
beaten > assaulted attacked abused
bedpan > commode
bedsore ulcer
befriender > volunteer mentoring
beggar > homeless
begging > panhandling
behaviour > discipline
behaviour behave conduct
benefits > allowance payment
bequest legacy
bereaved > widow loss
bilingual > english
bipolar > mental
birth > delivery birthrate
birthrate > birth
bisexual > lgbt
blind > sight visually impaired vision
blood > transfusion plasma
blunder > negligence
bmx > skatepark
boarder boarding
boarding > residential
bogus fake
bone > fracture
booster > vaccine
boot-out > expelled excluded ousted
booze > beer drinking alcohol
boozer > drinker
boredom bored
botox > fillers cosmetic
boundary > catchment
bowel > colon colorectal gut
braces > orthodontic
braille > blind
brain > neurological
brainy > clever gifted academic
break > playtime
break-up > separated divorce
breakthrough > discovery
breast > mammogram
breastfeed breastfeeding breastfed
breathing > ventilator
breathless > breathing
bring-up > raise parenting
broke > struggling
bronchitis > respiratory chest
brownie > guide
btec > vocational
buddy > mentor
bug > virus infection norovirus bacteria
bulimia > eating
bulimia bulimic
bullied > victimised taunted teased tormented tormentor intimidation harassment
bunk-off > truancy truant absent absence attendance
bupa > private
burka > veil niqab
burnout > exhaustion stress workload
burns > scalded
bursary > grant allowance
bursary scholarship
bus > minibus
buspass > concessionary
bypass > heart
caesarean > birth
caesarean cesarean
callous heartless
camhs > adolescent mental
campus > university
cancelled > postponed
cancer > leukaemia lymphoma melanoma chemotherapy radiotherapy malignant
canteen > catering dining
cap > ceiling
care > residential nursing domiciliary
careers > jobs
carer > assistant
caretaker > premises
catching > infectious contagious
catchment > zone boundary radius postcode
caterer > meals
catheter > urinary
catholic > faith
cervical > smear cervix
chaperone escort
charity > organisation foundation
cheat > malpractice plagiarism
check-up > screening
checkup > screening
chemo > cancer
chemo chemotherapy
chest > respiratory
chickenpox > varicella rash
childbirth birth
childcare > childminder daycare nanny wraparound
childhood > child
chiropodist podiatrist podiatry
choice > preference
cholesterol > heart statins
chromebook > laptop device
chronic > longterm lasting
chubby > overweight obese
chuck-out > expelled excluded exclusion
cigarettes tobacco nicotine
ciggies cigarettes
claim claimant
claimant > recipient
classmate > pupil friend
classmate schoolmate
classroom > teaching
clearing > ucas
cleft > lip
clever > gifted talented intelligent
clinical clinician
closest nearest
clot > embolism
clot thrombosis
clothes > uniform
clothes garments
coding programming
coeliac > gluten
cold > temperature
colitis > bowel
college > university polytechnic
coma > unconscious
coma comatose
commended > praised
comp > secondary
companion companionship
companionship > befriending
complaint > ombudsman
computing > coding
concession > reduced
concessionary > concessions free
concrete > raac
concussion > head
condom > contraception
confiscate > seized
congenital > birth
consent > consensual
consultant > specialist
contagious > spread infection
convulsion > seizure
cookery cooking
copied > plagiarism plagiarised
corona > coronavirus covid
coronary cardiac
corpse > body
cough > whooping respiratory
coupon voucher
coursework > assessment portfolio
cpr resuscitation
cqc > inspectors inspection watchdog
cram > revision
crib cot
crisps > snacks
crohn > bowel
cruel > heartless callous
cruelty > neglect abuse
crumbling > raac
crumbling dilapidated decrepit
cure curable
curfew > dispersal
cystic > fibrosis
dad > stepfather
daddy > father dad
dbs > background
deadline > overdue
deaf > hearing impaired
dean > principal
deaths > mortality
decay > rotten
defib > cardiac
defibrillator > cardiac
defibrillator defib aed
deformity > congenital
degree > graduate diploma
dehydration > water
delay > overdue
delirium > confused
dementia > memory
denominational > faith catholic
dental > teeth tooth
dentist > orthodontist
dentist dentistry
dentistry > dental
dentures > teeth
depression > mental suicidal
deregister > elective
destitute > penniless poverty
detention > punishment sanction
detox > rehabilitation rehab withdrawal
device gadget
diagnosis > assessment
dialysis > kidney renal
diarrhoea > norovirus gastroenteritis
diarrhoea diarrhea
diazepam benzodiazepine
die > deceased perished
diet > nutrition eating weight
diet dietary
dietician dietitian nutritionist
digs > accommodation
dim > stupid
dinner > catering
dinnerlady > midday supervisor
disabled > impaired
disadvantaged > poorer
disappear vanish
discharged > released
discipline > behaviour punishment
discount concession
discrimination > equality prejudice
disease > infection condition virus
disgraced > misconduct
dispense > dispensary
disruptive > behaviour
dissertation thesis
distress upset
distressed > traumatised
divorce > separation
divorce divorcee
dizzy > faint
dna > genetic
doc > doctor gp
doctor > surgery
doctorate phd
dole > unemployment jobseeker benefits
domestic > abuse violence
donate > bequest
donate donor
donor > transplant
dorm > halls accommodation
dorm dormitory
dose dosage
doula > birth
drama > theatre performing acting
drank drink drunk
drop-out > leave quit withdraw withdrew
dropout > dropped
drug > heroin cocaine cannabis ketamine substance narcotics
druggie > addict drugs
drunk > alcohol inebriated
drunk drunken intoxicated
duty > statutory
dyslexia > reading literacy
dyslexic dyslexia
dyspraxia dyspraxic
dystrophy > muscular
earache > ear
earner > income
earring piercing
eatery > restaurant cafe
eating > anorexia bulimia diet
ebola > virus
eczema > skin dermatology
education > schooling learning
ehc > ehcp
ehcp > plan
elderly > frail vulnerable
elective > homeschooling
elevator > lift
emaciated > underweight starving malnourished
emergency > urgent
encampment > tents
endometriosis > gynaecology
enrol > admission register
entitled eligible
entrance entry
epilepsy > seizure
epilepsy epileptic
epileptic > seizures
epipen > adrenaline
equality > discrimination
equipment > aids adaptations
erasmus > exchange
essay > dissertation coursework
ethnic > black asian minority
euthanasia > assisted dying
evaluate > assess
evening > night
evict > possession repossessed
exam > gcse gcses mocks paper invigilator
excrement faeces
excursion > trip
exercise > fitness workout physical activity gym walking swimming
expectancy > longevity
expel expulsion
expelled > permanently
expulsion exclusion
eye > ophthalmology
facelift > cosmetic
fag > cigarette tobacco
faint > collapsed unconscious
faith > catholic religious denominational anglican
fat > obesity overweight
fatigue > chronic
fatigue tiredness exhaustion
fee > tuition
fence > railings
fentanyl > opioid
fertility infertile
fibromyalgia > pain
fibrosis > cystic
fight > brawl scuffle violence
firstborn > eldest
fit > healthy seizure
fizzy > sugary
flatmate housemate
flu > virus winter
flu influenza
flunk > fail
foodbank > trussell parcels pantry
foot feet
footwear > shoes trainers boots
forces > military
forge forgery
forged > fake
forgetful > dementia memory
foster > carers placement adopted
frail > elderly vulnerable
free > funded subsidised
freebie > free
freeloader scrounger
freezing > boiler heating
fresher undergraduate
freshers > students
frostbite > cold
funding > budget allocation
fussy picky
gallbladder gallstones
gamble gambler
gambling > addiction
gang > youths
gasp > breathless
gay > lgbt lgbtq
gay lesbian homosexual
gcse gcses
gcses > exams
gender > transgender
gene genetic
genetic hereditary
geriatric > elderly
geriatric geriatrician
germ bacteria bacterial
germs > infection
get-over > recovered recovery
gifted talented
glasses > spectacles
gluten > coeliac
governing governor
governor > board
gp > surgery practice
gps > surgeries practices
grade > result
graduate > degree ceremony
grammar > selective
gran nana grandmother
grandchild > grandson granddaughter
grandchildren > grandson granddaughter
grandkid grandchild
grandkids grandchildren
grandson > grandchild
granny > pensioner
grief > loss
grief grieving bereaved
groceries > food shopping
grooming groomer
grow-up > raised childhood
guides > brownies rainbows
gurney trolley
gut > bowel stomach
gym > fitness
gypsy > travellers roma
haemophilia > infected blood
haemophilia haemophiliac
haemorrhage bleeding
hair > hairstyle haircut braids
haircut > braids
haircut hairstyle
halal > kosher
halls > accommodation dormitory
handicapped > impaired
handout > grant payment benefit
handwriting > writing
hang-out > congregate gathering loiter
hardship > struggling
hayfever > pollen
head > headship
headache migraine
headcount > numbers roll
headship headteacher
heal cure
healed > recovered
healthcare > nhs medical
healthy > nutritious
heart > coronary cardiovascular cardiology
heartbeat > pulse cardiac
heating > fuel
heatstroke > heat
heir > inherit
heli > helicopter
helper > assistant aide volunteer carer
helpline > support
hepatitis > liver
hernia > operation
heroin > opiate opioid
hijab headscarf burka burqa
hmo > houseshare
hoarder hoarding
hoarding > clutter
hobo > homeless
hoist > lifting
homecare domiciliary
homeless > rough sleeping hostel sleeper temporary shelter destitute
homeopathy homeopathic
homeschooling > elective
homework > coursework prep
homophobic > gay
hoodie > sweatshirt
hospice > terminally
hospital > nhs ward hospitalised admitted inpatient
hospitalised > admitted
hostel > shelter refuge
housebound bedridden
housed > rehoused
hrt > menopause
hungover > alcohol
hygiene > cleanliness
hyperactive adhd
hypertension > pressure
hypothermia > cold
hysterectomy > womb
ict computing
icu > intensive critical
idling > engines
immunise > vaccinated
inaccessible > steps barriers
inactive sedentary
inclusive > accessible
income > wage salary
income earnings
incontinence > pads
incurable > terminal
infancy > infant
infect infectious
infertile > ivf
inflamed inflammation
inherited > hereditary genetic estate
injection > jab vaccine
inpatients > patients
inset > training
insomnia > sleep
insomnia sleeplessness
inspection > ofsted estyn cqc
instrument > violin piano guitar
intake > enrolment admission
intellectual > cognitive
internship placement
interpreter > bsl
interpreter translator
ipad > tablet device
isolation > seclusion confinement booths
itch itchy
ivf > fertility
jab > injection booster
jewellery > earrings piercing
jobless > jobseeker
jobseeker unemployed
jog > run
jogger > runner
jumper sweatshirt sweater
juniors > primary resident
junk > unhealthy takeaway
junkie > addict heroin
juvenile > youth young
ket > ketamine
kick-out > removed
kid > schoolchild schoolchildren
kidnap > snatched
kidney > dialysis
kidney renal
kin > relatives family
kindergarten nursery preschool
kinship > relatives
knock-out > anaesthetic unconscious
lactose > dairy
lady woman
lame > limp
landlady landlord
languages > french german spanish
laptop > device
larder > pantry
latecomer > late
lateness punctuality
lateral > covid
laughing > nitrous
laundry washing
lazy > inactive sedentary
leaky > leaking roof
leavers > prom
lecturer > tutor seminar
lecturer professor
legal > lawful statutory
legionella legionnaires
lender lending
lesson > teaching tuition
leukaemia > cancer blood
leukaemia leukemia
lgbt > gay lesbian
lice nits
lied > false
lifespan > expectancy
limb > arm leg
limp > mobility
literacy > reading phonics
literacy literate illiterate illiteracy
litter > bins
livelihood > income
liver > hepatitis cirrhosis
loan > tuition
loanshark > lender
lockdown > restrictions
lockjaw tetanus
locum > temporary
lodger lodging
lodgings > accommodation
loneliness > befriending companionship
lonely > befriending alone
lunch > packed
lunchbox > packed
lung > respiratory pulmonary copd emphysema
lupus > autoimmune
lymphoma > cancer
mainstream > ordinary
makeup > cosmetics nails lashes
maladministration > fault
malady illness
malaria > mosquito
malignant > cancerous
malnourished > underweight starving
malnourished malnutrition undernourished
malpractice > negligence
mammogram > breast screening
maternity > antenatal neonatal
maths mathematics numeracy arithmetic
mature > adult
meals > catering
measles > mmr rash rubella
melanoma > cancer
meltdown > dysregulated outburst
meningitis meningococcal
menopause > hrt
mental > psychiatric depression
merge > federation
mesothelioma > asbestos
methadone > heroin
mindfulness meditation
misbehave > disruptive unruly
miscarriage > pregnancy
miscarriage miscarried
misconduct > conduct inappropriate behaviour
misdiagnosed misdiagnosis
mistreat > abuse
mmr > measles
mnd > motor neurone
mocks > gcses exams
molest abused
monkeypox mpox
mortality > deaths
mortuary morgue
motability > mobility
mourn mourners grieving
mum mam mom mother
mummy > mother mum
mumps > mmr
muscle muscular
music > orchestra
mute > nonverbal speech
nag > pester
nanna nan grandmother
nanny > childminder
nappies > pads incontinence
nappy diaper
narcotic > drug
nativity > play
naughty > disruptive unruly
naughty misbehave misbehaviour
near > nearby close
nearby > near
needle syringe
needy > vulnerable disadvantaged
neet > unemployed
neglected > unkempt
negligence neglect
neonatal newborn
nervous anxious anxiety
neurodivergent neurodiverse
neurodiverse > autism autistic adhd
nhs > hospital health
night > evening
nitrous > laughing
nonverbal > speech communicate
norovirus > vomiting
nosebleed > nose
nudes > indecent explicit
nursery > daycare
nut > allergy allergic
nutrition nutritious
oap > elderly
obese overweight
ocd > obsessive
offered > allocated
ofsted > inspection
ombudsman > maladministration complaint
op > operation surgery
operation > procedure surgical
opiate opioid
optometrist optician
organ > kidney liver heart
orthodontist orthodontic
osteopath chiropractor
osteoporosis > bones
outbreak > cases cluster
outbreak epidemic
outburst tantrum
outfit > uniform clothing
outing > trip
outing excursion
outpatients > clinic
ovary ovarian
overcrowded > oversubscribed
overdose > drugs
overdraft > debt
overdue > late
overspend > deficit
oversubscribed > popular full
overworked > workload stressed
overworked overstretched
ozempic > weight
pacemaker > heart
pacifier > dummy
packed > lunchbox
paediatric > children
paediatric paediatrician pediatric
paediatrician > children
paedophile > indecent predator
pain ache agony
painkiller > opioid morphine codeine
painkiller paracetamol ibuprofen analgesic
palsy > cerebral
pancreatic > pancreas
panto > show
panto pantomime
pantry > larder food
paralysed > spinal disabled
paralysed paralysis paraplegic quadriplegic
paralyzed paralysed
paranoid paranoia
parcel > hamper
parenting > mothers fathers mums dads
pass-out > fainted collapsed unconscious
passed > achieved attained
pawnbroker > pawn
pee urine
peer > classmate
penniless > destitute
pensioner retiree oap
period > menstrual menstruation sanitary
pervert > voyeur indecent predator
pharmacy > dispensary
phobia > fear
phone > device
phonics > reading literacy
physics > science
physio physiotherapy physiotherapist
pick-on > bullied targeted
pick-up > collect
pills > medicines contraceptive ecstasy
pip > disability
pissed > drunk intoxicated
plagiarise plagiarism
plague > outbreak epidemic
playground > swings slide
playgroup > toddlers
playpark > swings
playtime > break
pneumonia > lung chest
poisoning > salmonella
pollen > hayfever
poo faeces
poor > disadvantaged needy struggling
poorest > deprived disadvantaged
porn > explicit indecent
porn pornography
portakabin > modular mobile
portakabin portacabin
postgraduate postgrad
postnatal > birth
pot > cannabis
poverty > disadvantaged
pox > chickenpox
ppe > masks gloves gowns
prank hoax
preemie > premature neonatal
preference > choice
pregnancy > antenatal maternity
pregnant > maternity antenatal
prejudice prejudiced bias
preloved secondhand
premature > neonatal preterm
preteen tween
primary > infants junior
principal > headship
private > independent
privatise > outsourced
procedure > operation
professor prof
progress > attainment improvement
prom > ball
prostate > cancer
prosthetic prosthesis artificial
proud > praised
pru > alternative referral
psychiatric psychiatry psychiatrist
psychiatrist > mental
psycho > psychiatric
psychosis psychotic
ptsd > trauma
puberty > hormones
puberty pubescent
puke > vomit
pull-through > survived recovered
punched > assaulted attacked
punish sanction
punishment > detention discipline isolation
pupil > schoolboy schoolgirl
quads quadruplets
qualification > gcse degree btec diploma certificate
qualify > eligible entitled
quarantine > isolate
queue > wait
rabies rabid
radiology radiographer
radiotherapy > radiation
ramp > accessible
ranking > league
rare > uncommon
rash > measles eczema
reading > literacy phonics
rebuild > redevelopment reconstruction
rebuild rebuilt
reception > infants
receptionist > reception
recipient beneficiary
recovery > rehabilitation
recruitment > retention
referral > assessment
referred > assessment
refuge > shelter domestic
regulator > cqc
rehab > addiction
rehoused > accommodation
rejected > unsuccessful
relapse > recurrence
relatives > family
religious > faith catholic
remission > recovered
remote > online virtual
researcher > academic study
resit > resat
resit retake retook
respite > break
results > gcse attainment grades
retired > former
reunion > alumni
reunion reunited
reward > prize
rheumatism > arthritis
ritalin > adhd
rubella > mmr
rucksack backpack satchel
run-away > missing absconded
runaway > missing
rural > village
salmonella > poisoning
samaritans > helpline
sanitiser disinfectant
scabies > rash
scald burnt
scan > mri ultrasound xray
scanner scan
scarlet > strep
schizophrenia schizophrenic
school > primary secondary comprehensive infants junior grammar education
schoolchild schoolboy schoolgirl
schoolkid schoolchild schoolchildren
schoolmate > friend pupil
sciatica > nerve
science > physics chemistry biology
scientist researchers
scout > cub beaver
scrounger > benefits claimant
secondary > comprehensive grammar academy
sectioned > detained psychiatric
seizure > fit epilepsy
selective > grammar
selfharm > harming
selfie > photo
sen > additional needs
senile > dementia
sensory > autism
sepsis septicaemia
septicaemia > infection
sexting > indecent
sexuality > gay
sheltered > retirement extracare
shopping > groceries
shortage scarcity
shortcomings failings
shortfall > gap
sick > vomiting
sickle > cell
sight > visual
sight eyesight vision
sign-on > jobseeker unemployed
sixthform > college
skatepark > skaters
skatepark skateboarding
skater skateboarders
skin > dermatology melanoma
skinny > underweight thin
skint > poverty struggling
skint broke penniless
skip > absence truancy
skive > truant absence attendance bunking truancy
slavery slave
sleepover > overnight
slim > weight
slim thin
smart > clever intelligent gifted
smartphone > device
smear > cervical screening
smoker > cigarettes tobacco
smoking > vaping cigarettes tobacco
snapchat > social
snore > apnoea
sober > abstinence
sober sobriety
sore > painful
spectacles > glasses
spend > allocate
spice > synthetic
spine spinal
spinster > unmarried
spliff > cannabis
split-up > divorced separated
spoof > hoax
sports > athletics
sportsday > sports
spread > transmission outbreak
squatter > occupier
staff > staffing
staffing > staff levels
stairlift > lift
stalker stalking
stammer stutter
standards > attainment
statins > cholesterol
statutory > legal
stepchildren > stepson stepdaughter
stepdad stepfather
stepmum stepmother
stepson stepdaughter
sterilise sterile
stillbirth > baby
stomach tummy belly abdomen abdominal
stoned > cannabis
strengths > strong
strep > scarlet throat
stress > anxiety pressure
stretcher > ambulance
strict > discipline
strike > picket
strike-off > banned
stroke > clot
struggle > hardship cope
subtitles captions
sugary sugar
suicide > hanged overdose
sunbed > tanning
superbug > mrsa resistant
surgeon surgery surgical
surgical > operation
swab > test
swear swore
swearing > foul abusive language
sweets > confectionery sugary chocolate
swimming > lessons lifeguard
swollen > inflamed
swollen swelling
swot > revise studious
symptom > signs
syndrome > disorder condition
tablet pill
tablets > medicines
take-away > confiscate removed
takeover > academisation
tampons > sanitary
tantrum > meltdown
teacher > staff schoolteacher lecturer
teacher teach taught
tease > bullying mocked
tease taunt
technical > vocational
teen > youngster
teeth > dental dentistry
teeth tooth
temp > temporary agency
tendon ligament
tents > camp
term semester
terminal > palliative incurable
test > screening
therapist > psychologist physiotherapist
therapy > counselling treatment
thesis > research
thick > stupid
thin > underweight
thrifty frugal
throat > strep tonsillitis
throw-out > expelled excluded
throw-up > vomit
thyroid > gland
tiktok > social
timid shy
tired > fatigue
toddler > preschooler
tonsillitis > throat
tooth > dental decay
toothache > tooth dental
toothbrush > brushing
tot toddler
tourette > tics
toy > doll
tragic > fatal
trainee > student graduate
trainee apprentice
traineeship apprenticeship
tramp > homeless rough
tramp vagrant
tranquilliser sedative
transmission transmitted
transplant > donor organ
transport > bus buses minibus taxi coaches
trauma traumatic traumatised
traumatised > distressed ptsd
traveller > roma gypsy
treatment > therapy
tremble shake
triage > assessment
tribunal > hearing
tribute > condolences
trouble > antisocial disorder
truancy > absenteeism
truant > absent
tuberculosis tb
tuck > snacks
tuition > fees
ucas > application university
unconscious > coma
underage > minors
underfunded > cuts shortfall
undergraduate > degree
understaffed > shortages staffing shorthanded
undersubscribed > surplus empty
undertaker > funeral
undertaker mortician
underweight > malnourished
undignified > dignity
unemployed > benefits
unemployed jobless
unfit > inactive sedentary
unhealthy > junk
unhygienic > dirty
uni > campus undergraduate degree
uni university
uniform > trousers skirt jumper
union > neu nasuwt unison
unlawful > breach
unlawful illegal
unruly disruptive disorderly rowdy
unschooling > homeschooling
untrained unqualified
upbringing > childhood
uptake > rate
urine urinary
uterus womb
vacancies > shortage recruitment unfilled
vacation > holiday
valium > diazepam
vape > cigarette nicotine
vape vaper
vegan > plant
vegetarian vegan
veggie vegetarian
veil niqab
vertigo > dizzy
village > rural
virus > infection
virus viral
vision > visual
vitamins > supplements
vocational > technical btec
volunteers > helpers
voucher > token
vulnerable > frail risk
wart verruca
wash > bathing
watchdog > cqc
weapon > knife knives blade
wee urine
wellbeing > welfare
wheelchair > mobility accessible ramp
wheeze > asthma
whistleblower > concerns
whooping pertussis
witness > testify
woke > diversity
womb > hysterectomy
workout > exercise fitness
xray > radiology
yobs > youths
yoga pilates
youngest > younger
youngster > teenager
youth > young youngsters
zigzag > parking
zimmer > frame
zone > catchment
zoom > virtual online
`;
