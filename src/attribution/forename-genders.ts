/**
 * Forenames that are nearly always borne by one gender, besides those of `forenames.ts`: at least 1,000 births in the
 * United States from 1930 to 2015, at least 97 of 100 of them of that gender. Counted by the Social Security
 * Administration, whose figures are in the public domain. Many are words and surnames too, so that a name of these lists
 * tells the gender of a person, but not that it is a person's.
 */
export const BORNE_BY_WOMEN = `
  aaliya aaliyah aaniyah aanya aaralyn abagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail abigael
  abigale abigayle abriana abrianna abriella abrielle abril abygail acacia adah adalee adalia adalie adaline adalyn
  adalynn adamari adamaris adara addalyn addelyn addie addilyn addilynn addisen addisyn addy addyson adela adelaida
  adelaide adelia adelina adeline adelita adella adelle adelyn adelynn adena adia adilene adilyn adilynn adina aditi
  adora adreanna adria adrianna adrianne adriene adrienne adrina adyson aerial aeris agatha agustina ahsley ahtziri
  ahuva aida aide aiesha aila ailani ailene ailyn aimee aine ainsley aishah aisling aislinn aislyn aislynn aiyana
  aiyanna aja ajah akasha akayla akeelah akilah alaina alaine alanah alane alani alanis alanna alannah alasia alaura
  alaya alayah alayna alayne alaysha alaysia alba alberta albertha albina alda alea aleah alecia aleeah aleen aleena
  aleesha aleeyah aleia aleida aleigha aleisha alejandra alejandrina aleksandra alena alene alesha aleshia alesia
  alessa alessia aleta aletha alethea alethia alexandrea alexandria alexcia alexia alexsandra alexus alexxis
  alexzandra alexzandria aleya aleyah aleyda aleyna alfreda alfredia alia aliah aliana alianna alica alicea alida
  aline alisa alise alishia alisia alissa alisson alita alivia aliya aliyah aliyana aliza alizabeth allana allee
  allegra allena allene alli allisa allissa allisson alliyah ally allysa allyson allyssa almeda almeta alona alondra
  alonna alora alta altha althea alvina alyah alyana alyanna alyce alycia alyna alysa alyse alysha alyshia alysia
  alyson alysse alyssia alysson alyvia alyza amada amaia amairani amaiya amalia amara amaria amariah amaris amaryllis
  amaya amayah ambar amberlee amberly amberlyn amberlynn ambria ambrosia amee ameena ameera ameerah amelie america
  amerie amethyst amia amiah amie amiee amilia aminah aminata amira amiracle amirah amity amiya amiyah ammie ammy amna
  amora amparo amya amyah anabel anabell anabella anabelle anahi anahy anai anaiah anais anaiya anaiyah analee
  analeigh anali analia analicia analiese analisa analise analy anamaria anamarie ananya anastacia anaya anayah
  anayeli andreana andreina andreya andria andriana aneesa anela anessa anette angele angelee angelena angelene
  angeles angeli angelia angelic angelica angelie angelika angeline angelique angelita angella angelle angely angelyn
  angie anglea ani ania aniah anijah anisa anisha anissa aniston anitra aniya aniyah anja anjanette anjelica annabell
  annabella annabelle annabeth annah annalee annaleigh annaliese annalisa annalise annalyse annamae annamaria
  annamarie annastasia annelise annemarie annett annetta annice annika annis annissa anniston annita annmarie anny
  ansleigh ansley antionette antonella antonette antonietta antonina anusha anushka anyah anyla anyssa aoife apryl
  araceli aracelis aracely aranza araseli araya arcelia ardella ardith areli arely aretha aria ariadna ariadne ariah
  arial ariana ariane arianna arianne arianny arica arieanna ariela ariella arielle arika arionna arissa ariya ariyah
  ariyana ariyanna arla arleen arlena arleth arletha arletta arlette arlinda arline armida arnetta arnita arriana
  arrianna arwen aryana aryanna ashely ashia ashlea ashlee ashlei ashleigh ashlen ashley ashli ashlie ashly ashlyn
  ashlynn ashlynne asia asiya asma aspyn asya athena atiya aubree aubri aubriana aubrianna aubrie aubriella aubrielle
  audra audrea audree audri audriana audrianna audrie audrina augustina aura aurelia aurora autum autumn avah avalon
  avalyn avalynn avani avarie avelina averie avia aviana avianna avigail aviva avril awilda aya ayah ayana ayanna ayla
  ayleen aylin ayonna aysha aysia ayva azalea azalia azaria azia aziza azucena azul babette babygirl baila bailee
  baileigh bailie baleigh bambi barbie barbra batsheva bayleigh baylie beatris beatrix beatriz becca becki beckie
  belen belia bella belle belva benita berenice berna bernadine bernardine bernetta berniece bernita beronica berta
  bess bessie bethani bethanie bethann bethanne betsey betsy bette bettie bettina bettyann bettye betzaida beulah
  beverlee beyonce bianka bibiana billi billiejo billye birdie blaire blanca blanch blima blondell blossom bobbi
  bobbiejo bobbijo bobette bonita bonni bracha braelynn branda brande brandee brandi brandice brandie brandy braylee
  brayleigh brea breana breann breanna breanne breasia breauna bree breeana breeann breeanna brenna breona breonna
  breyana breyanna bria briahna brianda briann brianna briannah brianne briauna bridgett bridgette bridgit brie
  brieanna briella brielle brienna brienne brigette brigid brigit brigitte brilee brina brinda brinlee brinley briona
  brionna brisa briseida briseyda brissa brita britani britany britnee britni britny britta brittaney brittani
  brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny briza bronwyn brooke brookelyn
  brookelynn brooklin brooklyn brooklynn brooklynne brunilda bryana bryanna bryanne bryleigh brylie bryna brynlee
  brynleigh brynley brynn brynna brynne buffy cady caelyn caila cailee cailey cailin cailyn caitlan caitlyn caitlynn
  calandra caleigh cali calie calista caliyah calla calleigh calli callie calliope callista cally cambree cambria
  cambrie camelia camellia cami camie camila camillia cammie cammy candance candelaria candi candice candida candie
  candis candise candra candy candyce capri caralyn caren caressa cari caridad carie carin carina carisa carissa
  carlee carleen carleigh carlena carlene carletta carlette carley carli carlina carline carlisa carlita carlota
  carlye carlyn carma carmelita carmella carmina carolann carolanne carolee carolin carolina carolyne carolynn carri
  caryn carys casandra casi casie casondra cassaundra cassi cassia cassie cassondra cassy cataleya catarina cate
  catelyn caterina catharine catheryn cathey cathi cathie cathleen cathrine cathryn catina catrice catrina cayla
  caylee cayleigh cayley caylie ceara cecelia cecile cecily celena celene celesta celeste celestina celestine celina
  celinda celine ceola cera cesia chana chanda chandra chanel chanell chanelle channel chantal chantay chante chantel
  chantell chantelle chari charis charise charisma charissa charisse charita charity charla charlean charlee charleen
  charleigh charlena charlesetta charletta charlette charli charline charlize charlsie charlyn charmayne charolette
  chasidy chasity chassidy chassity chastity chava chaya chelsa chelsee chelsey chelsi chelsie chelsy chenoa chere
  cheree cherelle cheri cherice cherilyn cherise cherish cherisse cherita cherlyn cherri cherrie cherry cherryl
  cherylann cheryle cheryll cheyann cheyanna cheyanne china chiquita chloee chloey chloie chole chrissie chrissy
  christal christeen christel christena christene christi christiana christiane christianna christianne christie
  christinia christy christyn chrystal chyanne chyenne chyna chynna ciana cianna ciarra cicely cielo cienna ciera
  cierra cinda cindi cindie cinnamon cinthia cinthya citlali citlalli citlaly claira claribel clarice clarisa clarissa
  clarisse claudette claudine clementine cleopatra cleta cloe cloey clover coco coleen colene coletta colette collette
  concetta conchita consuela consuelo contessa coral coralee coralie coraline coreen corena corene coretta corina
  corine corinna corinthia corissa cornelia corrina corrine corrinne cosette courteney courtnee courtnie cozette
  criselda crissy crista cristal cristi cristie cristin cristine cristy crysta crystle cydney cyndi cyndy dacia dafne
  dahlia daija daijah daina daira daisey daisha daja dajah dalena dalene daleyza dalia dalila dalilah damita damya
  danae danasia daneen danelle danesha danette dania danica daniella danika danisha danita daniya daniyah danna
  dannette dannielle danya danyelle daphine daphney darci darcie daria dariana darice darla darleen darlena darlene
  darline darlyn darlyne dasha dasia dava davia davida davina dawna dawne dayana dayanara dayanna dayla dayna daysha
  daysi dea deadra deana deangela deann deanne deasia deb debbi debbra debby debera debi debora deborha debrah debroah
  december dede dedra deeann deeanna deedee deedra deena deidra deidre deirdra deisy deitra deja dejah dejanae delaina
  delainey delana delani delanie delena delfina delicia delila delilah delina delinda delisa della delois deloise
  delora delories deloris delorise delorse delphia delphine delta demetra demetria demi dena denae deneen denese denia
  denice deniece denisha denisse denita denna dennise denyse deona deonna desarae desaray deserae deseree desirae
  desiray desire desirea desiree despina dessa destani destanie destany desteny destinee destiney destini destinie
  destiny destyni detra devina devona devonna devora devorah deyanira deysi dezarae dezirae deziree dian diandra diann
  dianna dianne diedra diedre dierdre dimple dinah diona dionna divya dixie diya dodie dollie dolly doloris domenica
  dominga dominica dona donella donetta donette donisha donita donnamarie donnetta donnette dora dorcas dorene doretha
  doretta dori doria dorie dorinda dorine dorotha dorothea dortha dorthea dorthy dottie dotty dovie dreama drema
  drucilla drusilla dulce dusti dyamond dyana dyani dyanna dynasty earlean earleen earlene earline earnestine eartha
  easter ebone ebonee eboni ebonie ebony echo eda edwina edythe effie eilene eisley ela elaina elana elayna elayne
  elda eldora eleana eleanora eleanore elease eleni elenora elexis elexus eliana elianna elicia elida elin elina
  elinor elisabet elisheva elisia elissa elizabet elizebeth elke elle ellena elli elliana ellianna elly ellyn elma
  elmira elna elnora elodia elodie elois eloisa elora elouise elsa elsy elva elvera elvia elvina elvira elysa elyse
  elysia elyssa ema emalee emalie emalyn ember emeli emelia emelie emeline emely emelyn emerald emerie emersyn emi
  emiko emilee emileigh emiley emili emiliana emilie emilly emilyn emmalee emmaleigh emmaline emmalyn emmalynn emme
  emmeline emmi emmie emmy emogene ena endia enedina enid enola enriqueta era ericka erika erlene erlinda erma
  ermelinda erna ernestina ernestine eryka erykah eryn erynn esha esmeralda esperanza essence esta estefani estefania
  estefany estela estella estelle estephanie estrella estrellita eternity ethelene ethelyn etta eugena eugenia eugenie
  eula eulalia evalina evalyn evalynn evangelina evangeline evelia evelin evelina eveline evelyne evelynn everleigh
  everly evette evie evita evonne fabiana fabiola faigy fallyn fannie fanny fantasia farrah fatimah fatoumata faustina
  faviola fawn faye fayth felecia felica felicia felicita felicitas felipa felisa felisha female filomena flavia flor
  florencia florene floretta floria florida florinda florine flossie fonda francene franchesca francheska francie
  francina francine francisca freda fredda frederica fredericka fredia fredricka freeda freida frida frieda gabrielle
  gaby gala galilea gardenia gaye gayla gaylene gaynell gaynelle gearldine geena gema gena genell genelle geneva
  genevie genevieve genia genie genna gennifer genny genoveva georgann georganna georganne georgeann georgeanna
  georgeanne georgene georgetta georgette georgiana georgiann georgianna georgianne georgine geralyn geri gerri gerrie
  gertie gertrude gia giada giana gianna giavanna gidget gigi gilda ginamarie ginger gisel gisela gisele gisell
  gisella giselle gissel gissell gisselle gitty giulia giuliana giulianna gizelle gladis glendora glenna glinda glory
  glynda glynis golda goldie gracee gracelyn gracelynn gracey graci gracia gracie graciela gracy grayce grecia
  gregoria gretta gricelda grisel griselda guillermina guinevere gwenda gwendolynn gwenn gwenyth gwynne gypsy hadassah
  hadlee hadleigh hafsa hailee haileigh hailey hailie haily hala halee haleigh haley hali halie halima halle hallee
  halley halli hallie hana hanah hanna harleigh harlene harmoni harmonie harmony harriett harriette hawa haydee hayle
  haylee hayleigh hayley hayli haylie heaven heavenly heba hedy heide heidy helaine helene helga hellen henna herlinda
  hermelinda herminia hiba hiedi hilda hinda hindy holley holli honesty honey hortencia hortense hortensia huda idalia
  idell idella iesha ieshia ila ilda ileana ileen ilene iliana illiana ilse ima imelda imogene ina inara inaya india
  indira indya inell inez inga inger iola iona ione ireland irelyn irena irma isabela isabell isabelle isadora isaura
  isela isis issabella italia italy itzayana itzel iva ivana ivanna ivelisse ivette ivie ivonne iyana iyanna iyonna
  izabel izabela izabell izabella izabelle izzabella jacalyn jacee jacelyn jaci jacie jacinta jackelin jackeline
  jackelyn jacki jacklyn jacklynn jackqueline jaclyn jaclynn jacqualine jacqualyn jacquelene jacquelin jacquelyn
  jacquelyne jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jaeda jaela jaelynn jahaira jahzara
  jaida jaide jaila jailene jailynn jaimee jaimi jaina jakayla jakia jakira jakiya jakiyah jala jalaya jaleah jaleesa
  jalia jalisa jalissa jaliyah jalyssa jamaica jamaya jameelah jameka jamesha jamia jamika jamila jamilah jamilla
  jamillah jamira jamiya jamiyah jamya janae janasia janay janaya janea janean janee janeen janel janell janella
  janelle janelly janely janene janese janessa janeth janett janetta janette janey jania janiah janie janiece janina
  janine janis janise janita janiya janiyah janna jannah jannelle jannet jannette jannie january janya janyce janyla
  jaquelin jaqueline jaquelyn jasleen jaslene jaslyn jaslynn jasmyn jasmyne jaunita jaya jayci jaycie jayda jaydah
  jayla jaylah jaylee jayleen jaylene jaymee jaymi jayna jayne jaynie jazelle jazlene jazlyn jazlynn jazmen jazmin
  jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn jeana jeane jeanelle jeanene jeanetta jeanice
  jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannine jelena jelisa jemma jena jenae jenee jeneen jenell jenelle
  jenesis jenessa jenette jenevieve jenica jenice jenifer jeniffer jenine jenise jenna jennafer jennah jennefer
  jennell jennelle jennette jenni jennica jennie jenniffer jennine jennyfer jeraldine jeralyn jeri jerica jerika
  jerilyn jerilynn jerri jerrica jerrilyn jesenia jesica jesika jeslyn jessa jessalyn jesseca jessenia jessika jesslyn
  jessyca jesusa jesusita jetta jianna jillian jimena jina jiselle jiya joana joane joanie joann joannie jocelin
  joceline jocelyne jocelynn jodee jodi joeann joelene joella joellen joely joetta joette johana johannah johanne
  johna johnetta johnette johnna joi jolanda jolee joleen jolena joli jolie jolinda joline jolyn jolynn jonae jonelle
  jonette jonie jonna jonni jordana jordynn joretta jorie jorja josalyn joscelyn josefa josefina joselin joseline
  joselyn joselyne joselynn josephina josette joshlyn josie joslin joslyn joslynn josselyn josslyn journee journi
  journie jovana jovanna jovie jovita joya joycelyn joye jozlyn juana jubilee judi judie julee julene juli juliana
  juliane juliann julieann julieanna julieanne julienne julieta julietta juliette julisa julissa juniper jurnee
  justina kaci kacie kadie kadijah kady kaela kaelee kaeleigh kaeli kaelyn kaelynn kahlan kaia kaila kailah kailani
  kailee kaileigh kailey kaili kailie kaily kailyn kailynn kaira kaitlan kaitlin kaitlyn kaitlynn kaiya kala kalea
  kaleah kalee kaleena kaleigh kalena kaley kali kalia kaliah kalie kalina kalisha kalista kaliyah kalli kallie kally
  kalynn kamara kamaria kamaya kambree kambria kamesha kami kamia kamiah kamie kamila kamilah kamilla kamille kamisha
  kamiya kamiyah kamora kamya kandace kandi kandice kandie kandis kandra kandy kandyce kaneisha kanesha kanika kanisha
  kaniya kaniyah kara karah karalee karalyn kareena karely karena kari karie karima karime karine karis karisa karisma
  karissa karizma karlee karleen karleigh karlene karley karli karlie karly karlyn karma karmen karmyn karolina
  karoline karolyn karren karri karrie karyl karyme karyn kasandra kasha kasi kasie kassandra kassi kassidy kassie
  katalina katana katarina katelin katelyn katelynn katelynne kateri katerina katey kathaleen katharina katharine
  katharyn kathe katherin katherina kathern katheryn katheryne kathey kathi kathia kathie kathlene kathlyn kathrin
  kathrine kathryne kathyrn kati katilyn katina katlin katlyn katlynn katrena katrice katrin kattie kavya kayci kaycie
  kaydance kaydee kaydence kayla kaylah kaylani kaylea kaylee kayleen kaylei kaylene kayley kayli kaylie kaylin kaylyn
  kaylynn kaysha kaysie kaytlin kaytlyn kaytlynn keaira keana keandra keanna keara keasia kecia keela keeli keelie
  keely keesha keiana keiara keila keilah keilani keily keirra keirsten keiry keisha keitha kelci kelcie keli kelis
  kelle kellee kelli kellie kellyann kellye kelsea kelsee kelsi kelsie kelsy kemberly kena kenadee kenadi kenadie
  kenda kendria kendyl kendyll kenia kenisha kenleigh kenna kennadi kennady kennedi kennedie kenzi kenzie keona
  keondra keonna keosha kera keren kerra kerri kerrie kerrin kerstin kesha keshia keturah keva keya keyana keyanna
  keyara keyla keylee keyona keyonna keysha kezia keziah khadija khadijah khaleesi khalia khalilah khaliyah khloe
  khloee khristina khushi kia kiana kiani kianna kiara kiarah kiarra kierra kiersten kierstin kierstyn kiesha kilee
  kimberely kimberle kimberlee kimberley kimberli kimberlie kimberlin kimberlyn kimbra kimiko kimora kina kindra
  kinlee kinleigh kinley kinslee kinsley kinzie kiona kionna kira kirra kirsti kirstin kirstyn kisha kitana kitty kiya
  kiyah kiyana kizzie kizzy klaire klara klarissa kloe kloey kolleen konnie kora korina korinne kortni krisha krislyn
  krissy krista kristal kristeen kristel kristene kristi kristiana kristianna kristie kristine kristy kristyn krysta
  krystal krystel krysten krystin krystina krystle krystyna kya kyah kyana kyanna kyara kyla kylah kylea kylee kyleigh
  kylene kyli kylie kymberly kyna kyndal kyndra kynlee kynleigh kyra kyrah kyrsten kyrstin lacee lacey lachelle laci
  lacie lacresha ladawn ladonna lady laela lailah lailani laina lainey lainie laisha lajuana lakayla lakeesha lakeisha
  lakendra lakenya lakesha lakeshia lakeya lakeysha lakia lakiesha lakisha lakita lakyn lamia lamonica lamya lanae
  lanaya lanelle lanetta lanette lani lanie lanisha lanita laniya laniyah lanna lanora laquanda laquetta laquinta
  laquisha laquita larae laraine laree larhonda larisa larissa larita laronda larraine laryssa lasandra lasha lashae
  lashana lashanda lashaunda lashawna lashawnda lashay lashelle lashonda lashondra lashunda lasonya latanya latara
  latarsha latasha latashia latavia lateisha latesha latia laticia latifah latina latisha latonia latonya latoria
  latosha latoshia latoyia latrice latricia latrina latrisha launa laural lauralee lauran laure laureen laurel laurene
  lauretta laurette laurie laurinda laurine lauryn lavada lavera laverna lavetta lavette lavina lavinia lavona lavonda
  lavonia lavonna lavonne lawana lawanda lawanna laya layan laylah layna laynee laynie lea leana leandra leann leanna
  leatha leatrice lecia leda leeah leeann leeanna leeanne leela leena leesa leia leigha leighann leighanna leighanne
  leilah leilani leilany leisa leisha lela lelia lenette lenita lenna lenora lenore leola leona leonna leonor leora
  leota lera lesa lesha lesia leslee lesli leslye leta letha leticia letisha lettie letty lexi lexie lexis lexy leya
  leyla leyna lezlie lia liah liana liane lianna lianne libbie libby liberty lida liesl lila lilah lili lilia lilianna
  lilibeth lilith lilla lilli lillia lilliana lillianna lillie lillith lillyan lillyana lillyann lillyanna lilyan
  lilyana lilyann lilyanna lilyanne lina lindi lindsy linette linnea linnette lisabeth lisamarie lisandra lisbeth lise
  liset lisette lisha lissa lisset lissette lita litzy liv livia liya liyah lizabeth lizbet lizbeth lizet lizeth
  lizett lizette lizzette lizzie lluvia lolita lona londa londyn londynn loni lonna lora loraine loralee loralei lore
  loreal loree loreen lorelai lorelei lorene loretha loria loriann lorianne lorie lorina lorinda lorine lorissa lorita
  lorretta lorri lorrie loryn lotus louann louanne louella lourdes louvenia lovely lovina luana luann luanna luanne
  lucero luci lucianna lucie lucila lucile lucille lucinda lucretia luella lula lulu luna lupita lura luvenia lyda
  lyla lylah lynae lyndee lyndi lyndia lyndsay lyndsey lyndsi lyndsie lynelle lynetta lynna lynnae lynnea lynnette
  lynsey lyra lyssa mable macayla macee macey machelle maci macie mackayla mackenna mackenzi macy madaline madalyn
  madalynn maddie maddison madelaine madelene madelin madelon madelyn madelyne madelynn madelynne madge madilyn
  madilynn madisen madisyn madlyn madolyn madonna madysen madyson mae maegan maeghan magali magaly magan magda
  magdalen magdalene magen magnolia maha mahala mahalia mahogany mai maia maida maija maile maira mairead maisha maisy
  maite maiya maja makaela makaila makala makayla makaylah makaylee makeda makena makenna makenzi makenzie makenzy
  makia makinley makiya makiyah makyla malaika malani malaya malayah malayna malaysia malea maleah maleigha malena
  malerie malia maliah maliha malika malina malinda malisa malissa maliya maliyah malka malky mallori mallorie mallory
  malorie malory mamie mammie manal manda mandi mandie maple marah maralyn maranda marbella marcela marcelina
  marceline marcella marcene marcey marchelle marci marcie marcy marely maren marena margarete margarett margaretta
  margarette margarite margaux marge margene margery margie margo margret marguerite mari mariaelena mariah mariajose
  mariama mariann marianna marianne maribel maribeth maricarmen maricela maricella maricruz mariel mariela marielena
  mariella marielle mariellen marietta marijane marijo marika mariko marilee marilou marilu marilynn marinda marisela
  marisha marisol marita maritza marivel mariya mariyah mariza marjean marjory markayla markeisha markesha markia
  markisha markita marla marlaina marlana marlee marleen marleigh marlena marleny marli marlie marlina marline marly
  marlys marna marni marnie marolyn marquetta marquisha marquita marquitta marrisa marrissa marry marsha martika
  martina marva marvella marwa marya maryah maryalice maryann maryanna maryanne marybeth maryelizabeth maryellen
  marygrace maryjane maryjo marykate marylee marylin marylou marylouise marylyn marylynn maryn maryrose marysol
  maryssa mataya mathilda mattea mattie maude maudie maurine may maya mayah maybelle maycee maycie maylee maylin mayme
  mayra mayte mazie mckayla mckenna mckenzi mckinzie mea meadow meagan meagen meaghan meah mechelle medina meena meg
  meggan meghann mei meisha mekayla mekenzie melaina melaine melanee melaney melani melannie melany melba meleah
  melena melia melina melisa melissia melita meliza mellanie mellisa mellissa melodee melodi melodie melonie melony
  melva melvina melynda melyssa memory meranda merari mercedez mercy meri merideth meridith merilee merilyn merissa
  merita merlene merna merri merrie merrilee merrily merry mesha meta miabella miah micaela micayla michaele
  michaelene michaella michaelle michala michayla micheala michela michelina micheline michella mickayla micki miesha
  migdalia mignon mikaela mikaila mikala mikayla mikaylah mikki mila milagro milagros milah milana milani milania
  mileena milena miley milissa milla millicent milly mimi minda mindi mindy minna mira miracle mirella mireya miriah
  mirian mirna mishelle missy misti mistie misty mittie mitzi mitzie mitzy miya miyah modesta moesha molli mollie
  monae monalisa monet monette monique monisha monna monserrat montserrat morganne morghan moriah mozelle mya myah
  myasia myeisha myesha myia myisha mykaela mykala mykayla mykenzie myla mylah mylee mylie myra myranda myriah myriam
  myrna myrtice myrtis myrtle nacole nada nadeen nadene nadja nadya nahla nahomi naia naida naila nailah naima naimah
  naisha naiya naja najah nakayla nakeisha nakesha nakisha nakita nakiya nakiyah nala nalani nallely nan nancee nanci
  nancie nanette nannette nannie naoma naomie naomy nariah nariyah natacha natalee nataleigh natali nataly natalya
  natashia nathalia nathalie nathaly natisha natosha naudia nautica navaeh navya naya nayeli nayelli nayely nayla
  nechama necole neda nedra neena neida neila neisha nelda nelida nella nellie nelly nena neoma neomi nereida nereyda
  neriah nerissa neta nettie neva nevaeh neve neveah neysa nia niah niccole nichelle nichol nichole nicholette
  nicholle nickole nicol nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niesha nika nikayla nikisha
  nikkia nikole nila nilda nilsa ninfa nisa nisha nissa nita nivea niya niyah nneka noelani noelia noella noemi noemy
  nohemi nola nona norene norine novalee novella nubia nuvia nya nyah nyasia nydia nyesha nyla nylah nyomi nyssa
  octavia odalis odalys odelia odessa ofelia ola oleta oliva olympia olyvia oma ona oneida opal ophelia oralia oriana
  orpha otilia ouida paislee paisley paityn palma paloma pamala pamelia pamella pandora paola passion patrica patrice
  patrina patrisha patsy patti pattie pauletta paulina payge pearlene pearline peggie penney penni pennie peri perla
  persephone petrina phaedra phebe phillis philomena phylicia phylis phyliss pinkie piper pooja porscha porsche porsha
  portia precious preslee presleigh preslie pricila pricilla princess priscila prisha priyanka pyper qiana quanisha
  queen queenie quiana quintina rachal racheal rachele rachell racquel raeann raeanna raeanne raechel raegan raelee
  raeleigh raelene raelyn raelynn raena rafaela raina raisa raizel raizy ramya rana ranae randa ranee raniya raniyah
  rasheeda rashel rashell rashelle rashida rashonda ravyn rawan raya rayann rayanna rayanne raychel raylee rayleen
  rayleigh raylene raylynn rayna reanna reatha reba rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka rebekkah
  reem reema reena regena regenia regine reginia reina remona rena renae renata renate renay renda renea renetta
  renita renna resa reta retha retta reva reyna rhea rheanna rhiana rhianna rhonda riana rianna richelle rihanna
  rileigh rilynn rima risa rise riva rivka rivky riya robbyn robyn robynn rochel rochelle rolanda romana romelia
  romina romona rona ronda ronica ronisha ronna ronni rori rosalba rosalee rosalia rosalina rosalinda rosaline rosalva
  rosalyn rosalynn rosamaria rosamond rosana rosann rosanne rosaria rosaura roseann roseanna rosella roselle roselyn
  roselynn rosemarie rosetta roshanda roshonda rosia rosina rosio rosita roslyn roslynn rosy roxane roxann roxanna
  roxie roxy roya rozanne rozella rubi rubie rubye rutha ruthann ruthanne ruthie ryanna ryanne ryleigh saanvi sabina
  sabine sable sabra sabrena sadia sadie safa safia sahana sahar sahara saida sakina sakura salena salina sallie
  samanta samara samarah samaria samatha samaya samia samiah samira samirah samiya samiyah sammantha samone samya
  sanaa sanai sanaya sandee sandi sandie sania saniah saniya saniyah sanjana sanjuana sanjuanita santa santina sanya
  saoirse saphira sapphire sarabeth sarahi sarai saralyn saray saraya sarena sari sariah sarina sarita sariya sariyah
  sarrah saundra savana savanah savanna saydee sayra scarlet scarlett scarlette seana seanna season sebrina sedona
  seema sela selah selena selene selma senaida september sera serafina seraphina serene serenity serina serita shaela
  shaelyn shaelynn shaila shaina shaindy shakayla shakera shakia shakita shakyra shala shalanda shalee shalonda shalyn
  shalynn shamara shameka shamia shamika shamira shamiya shamya shana shanae shanay shanaya shanda shandi shandra
  shanea shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua
  shanique shanise shanita shaniya shaniyah shanna shannah shannel shanta shantae shantal shantay shantel shantell
  shantelle shantia shanya shaquana shaquita shara sharae shardae sharee sharell sharen sharhonda shari sharice sharie
  sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharmaine sharman sharolyn sharonda sharri sharron
  sharyl sharyn shasta shatara shauna shaunda shaunna shavonda shavonne shawana shawanda shawanna shawna shawnda
  shawnna shawntel shayla shaylee shaylin shaylyn shaylynn shayna shealyn sheba sheena sheilah shekinah shela shelba
  shelbi shelbie shelia shella shelley shelli shelly shelva shemeka shemika shena shenika shenita shenna shera sheree
  shereen sherell sherelle sheri sherice sherie sherika sherilyn sherita sherlene sherlyn sheronda sherree sherri
  sherrie sherry sherryl sheryle sheryll sheyenne sheyla shiann shianne shiela shifra shila shira shireen shirlee
  shirleen shirlene shivani shonda shondra shonna shoshana shriya shruti shyann shyanna shyanne shyla shylah sia
  sianna siara sibyl sicily siena siera sierra sierrah signe sigrid silvana silvia sima simona simone sindy sirena
  siri siya skyla skylah skylee skylynn sneha solana solange soledad soleil somer sommer sona sonali sondra sonja
  sonjia sonya soraya sparkle spring stacee staci stacia star starla starlene starr stasia stefani stefania stefanie
  stefany steffanie steffany stephaine stephani stephania stephannie stephany stephenie stephine stevi stormi stormie
  suanne sudie sueann suellen sulema sumaya sumer summer sunday sunni sunnie sunshine suri susann susanna susanne
  susette susie susy suzan suzana suzann suzanna suzannah suzette suzi suzie syble sydnee sydni sydnie syeda sylvie
  symone symphony synthia syreeta tabatha tabetha tahira tahlia taina taira taisha taja tajuana takara takeisha takia
  takisha takiya takiyah tala talaya taleah talia taliah talisa talisha talitha taliyah tallulah talya tama tamala
  tamarah tamarra tamatha tamaya tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika
  tamiko tamira tamisha tamiya tammara tammera tammi tammie tamra tamya tamyra tana tanasia tanaya tandra taneisha
  taneka tanesha taneshia tangela tangie tanika tanisha taniya taniyah tanja tanna tanvi tarah taraji tari tarra
  tarrah tarsha taryn tashara tashia tashina tasia tasneem tatianna tatiyana tatyana tatyanna taunya tausha tavia
  tawana tawanda tawanna tawni tawny tawnya taya tayah tayla taylar taylee tea teah teaira teanna teara teddi teena
  tehya teisha telisa telisha temeka temperance tempest tena tenesha tenika tenisha tenley tennille teonna tequila
  tera tereasa terese teresia teresita teressa teri terica terina terisa terra terresa terri terria terrica terrie
  tesa tesha tesia tesla tess tessie teya thais thalia thania thea theda theodora therese theresia theressa thomasina
  thomasine thresa thuy tia tiana tianna tiara tiare tiarra tiera tierney tierra tiesha tiffaney tiffani tiffanie
  tiffiney tiffini tiffiny tiffney tijuana tillie timeka timia timika tinamarie tinisha tinley tiona tionna tirzah
  tisa tisha tiyana tkeyah tomasa tomeka tomika tommi tona tonda tonette tonia toniann tonisha tonita tonja tonya
  toria tosha toshia tova towanda toya tracee traci tracie tracye treasa treasure trena tresa tressa tressie treva
  trina trinitee triniti trisha trista trudi trudie trula tuesday twana twanda twanna twila twilla twyla tyana tyanna
  tyasia tyeisha tyesha tyeshia tyisha tyla tynesha tynisha tyonna tyra tytiana tytianna valarie valda valencia valeri
  valeria valery valinda vallerie vallie valorie vanda vanesa vanetta vania vanita vanity vannesa vannessa vashti
  vasiliki veda velda velia velma velva velvet vena venessa venetia venita venus verda verena verenice vergie verla
  verlene verna vernetta vernita verona veronika veronique vesta veta vianca vianey vianna vianney vickey vickie vida
  vienna viki vikki vilma vina vincenza violeta violetta violette virgina viridiana vita vittoria viva viviana
  vivianna vivianne vivienne vonda waneta wanita wenda wende wendi wendie wendolyn whittney wilda wilhelmina willa
  willene willetta willette willow windy winnifred winona wonda wynona wynter xena ximena xiomara xitlali xitlaly
  xochilt xochitl yadhira yadira yahaira yajaira yalonda yamile yamilet yamileth yamilex yana yaneli yanely yanet
  yanira yaquelin yara yareli yarely yaretzi yaretzy yaritza yashica yasmeen yasmine yazmin yazmine yecenia yehudis
  yenifer yesenia yesica yessenia yessica yitty yoana yocheved yolande yolonda yoselin yoselyn ysabella yulanda
  yuliana yulianna yulisa yulissa yuna yuridia yusra yvonna zabrina zada zadie zahara zahra zaida zaina zaira zakia
  zakiya zakiyah zakiyyah zana zandra zaniah zaniya zaniyah zarah zaria zariah zariya zariyah zayda zayla zaylee zayna
  zaynab zayra zeinab zella zelma zena zenaida zenia zenobia zina zinnia zipporah zita ziva zoee zoey zofia zoie zoila
  zola zona zora zoraida zoya zuleika zulema zuleyka zulma
`;

export const BORNE_BY_MEN = `
  aaden aamir aarav aarron aarush aaryan aayan aayden aayush abbas abdallah abdiel abdirahman abdulaziz abdullahi
  abdulrahman abe abel abelardo abhinav abiel abimael abner abram abran ace achilles acie adalberto adan adarius
  adelbert aden adil aditya adnan adolfo adolph adolphus adonis adriano aedan agapito agustin aharon ahmir aiden ajay
  akash akeem akhil akil aksel akshay alain alaric alberto albin albino aldair aldo aldon aleczander alek aleksandar
  aleksander aleksandr alen alexandro alexandros alexavier alexsander alexzander alfonza alfonzo alford alonso alonza
  alonzo aloysius alphonse alphonso alphonzo alston alton alvaro alvino amadeo amado amador amarion amaury ambrose
  ameen ameer amer americo amin ammar ammon amon amos anakin anas anastacio ander andrae andrei andres andru anfernee
  angelo anibal anirudh anish ansel anselmo ansh anson anthoney antione antone antoni antonino antony antron antuan
  antwain antwan antwaun antwoine antwon antwone apolinar apollo apolonio aram archer archibald ares aric arik arlan
  arland arlo arlon armaan arman armand armando armen armin armon armond armondo arnaldo arnav arne arnoldo arnulfo
  aron arron arsenio art artemio arther arvel arvid arvil arvin aryeh asad asael asher ashwin athan athanasios atreyu
  atticus augustin augusto augustus aundre aurelio austin auston auther author authur avraham avrohom axel axl axton
  ayman ayush azael aziz babyboy bakari baldemar baltazar barney baron barret barrington barron bartholomew bartley
  barton baruch basilio baxter bayron beau beck beckham benard benicio benigno benito benjaman benjamen benjamine
  benjiman bennet bennett benson benton bernabe bernardino berton bertram bertrand bishop bjorn blade bladimir blain
  blane blas boaz bode boden bodhi bodie bonifacio booker boone bowen boyce boyd braden bradford bradly bradon brady
  braeden braedon braiden brain bram brandan branden brando brandt brannon branson brant braulio braxten braxton
  brayan braydan brayden braydon braylon brayson brayton brenden brendon brendyn brennen brennon brently brenton
  bretton brevin brice bridger brien briggs brigham broc brock broden broderick brodey brodrick brody bronson bruno
  bryant brycen bryden bryon brysen bryson buck bud buddy buford burke burl burley burton buster butch byran cade
  caden caeden cael caesar caiden cain caine cal calder cale callum calvert camilo camron candelario candido cannon
  canon cardell carleton carlito carlton carmello carmelo carsten carter carver case casen cash cashton casimir cason
  casper cassius castiel catarino cavan cavin cayson ceasar cecilio cedrick celestino celso cesar chace chadd chadrick
  chadwick chaim chance chancellor chanse chantz charlton chas chasen chason chauncy chayton chaz chazz chet chip
  chirstopher chistopher christ christion christofer christoher christop christoper christos christpher cian ciaran
  cipriano ciro clarance claud claude claudio clay clayton clem clement clemente cleon cleophus cletus cleve cleveland
  cliff cliffton clifton clinton cloyd codey coen cohen coleman coleton collin colson colt colten colter coltin colton
  coltyn columbus conan connell conner connor conrado constantine constantino conway cooper corban corben corbett
  corbin cord cordell cordero cormac cornel cornelio cornelious cornelius cornell cort cortez cortland corwin cosme
  cosmo crawford creed creighton crew crispin cristian cristiano cristo cristobal cristofer cristopher cuauhtemoc
  cullen curran curtiss cutter cyle daemon dagan dagoberto dain daivd dajuan dakarai dalen dallen dallin dalton dalvin
  damarcus damario damarion damarius damein damen dameon damion damir damond damone damonte dandre dane daneil dangelo
  danial danilo dante danthony daquan darek darel darell daren darick darin dario darious darold daron darrel darrell
  darrick darrin darrius darron darry darryle darryll darryn darvin darwin daryll dasean dash dashaun dashiell dashon
  dathan daulton daunte davante daveon davey davian davien davion davon davonta davontae davonte dawayne dawson dax
  daxton daylon daymon dayshawn dayvon deacon deandre deangelo deante deanthony decarlos dedric dedrick deegan deion
  dejuan deklan delano delbert delfino delmar delmas delmer delon delonte delroy delton delvin delvon delwin demar
  demarco demarcus demario demarion demarius demarkus demetrio demetrios demian demitri demitrius demond demonte
  denton denzel denzell denzil deondre deonta deontae deontay deonte dequan derald dereck deric derick derik deron
  derreck derrek derrel derrell derric derrick derrik derron derwin desean desmon detrick devante devaughn devion
  devonta devontae devonte dewayne dewey dewitt dezmond dhruv diante diesel dilan dillard dillion dillon dimas dimitri
  dimitrios dino diondre dionicio dionte dirk dixon djuan dock dolan domanic domenic domenick domenico domingo
  dominick domonic donal donato donavan donaven donavin donavon dondre donivan donn donny donovan donta dontae
  dontavious dontay donte dontrell donzell doran dorman doug douglass dov dovid doyle drayden drayton drexel duane
  dudley dujuan duke duran durand durell durrell durward durwood dustan dusten dustin duston dustyn duwayne dwain
  dwaine dwane dwyane dyllon dylon dyson ean earle earnest eason easton eathan eben edd eddy eder edgard edgardo
  edison edmond edmundo edric edrick edsel edson eduard edwardo efraim efrain efrem efren ehren eian eitan eladio elam
  elbert elden elder eldon eldridge eleazar elgin elian eliazar eliel eliezer eligio elio eliott eliseo eliud eliyahu
  ellsworth elmer elmo elmore eloy elroy elton elvin elvis elwin elwood elwyn elyjah emiliano emir emmet emmett emmit
  emmitt enoch enos enrico enzo eoin ephraim epifanio erasmo eriberto erich erick ernesto ernst errick errol erskine
  ervin erwin esai esau esequiel estevan eston ethen ethyn eugenio eulalio eusebio evander evans evaristo everardo
  everett everette evert exavier eyan ezekial ezekiel ezequiel fabian fabrizio fahad farhan faris faron faustino
  fausto favian feliciano felton fenton ferdinand fermin fidencio filiberto filip finis finn finnegan finnian fischer
  fisher fitzgerald flavio fletcher flint florencio florentino florian ford forest forrest foster fox francesco franco
  francois franklin franklyn franky fransisco frantz franz frazier freddrick freddy frederic fredric fredrick fredy
  freeman fritz fulton furman gabe gabino gadiel gaetano gage gaige gaines gamaliel gannon gardner garen garet garett
  garey garfield garin garner garold garren garret garrick garrison garry garvin gaspar gaston gatlin gauge gaven
  gavino gavriel gavyn gaylord gearld geary genaro general gennaro geno geoffery geovani geovanni geovanny geovany
  geraldo gerardo geremy german gerold gerome geronimo gerrit gerson giacomo gian giancarlo gianluca gil gilbert
  gilberto gildardo gino giorgio giovani giovanny giovany girard glendon glenwood godfrey gonzalo gorden gorge grady
  graig granville grayden graydon gregg greggory gregorio greyson griffen griffin griffith guido guillermo gunnar
  gunner gustav gustave hadi hakeem hakim hal hamilton hamzah hansel hanson hardy haris harlan harland harlen harlin
  harlon harmon harrell harris harrison hasan hashim haskell hayward haywood hazen heath heber henderson henery henrik
  herb herbie heriberto herman herminio hermon hernan herschel hershel hershell heyward hezekiah hilario hillard
  hillel hilton hipolito hiram hobart hobert hogan holden holt homer homero horacio hosea houston hoyt hudson humberto
  hussain huston huy hyrum ibraheem ignacio ignatius ike iker ilan imanol immanuel ioannis irvin irving irwin isaak
  isac isacc isadore isael isai isaias isaih ishaan ishan ishmael isiah isidoro isidro ismael israel isreal issac
  issiah izaac izaak izaiah izak izayah iziah jabari jabril jace jacen jacinto jackson jacobe jacobo jacoby jacolby
  jacorey jacory jacquez jad jadarius jadiel jadon jaedon jafet jagger jaheim jahiem jahir jahlil jahmal jahmir jair
  jairo jairus jaison jajuan jakeb jakob jakobe jakobi jakoby jakub jaleel jalil jamaal jamaine jamall jamar jamarcus
  jamario jamarion jamarius jamarr jameel jameer jamere jamichael jamir jamon japheth jaquan jaquez jarad jarek jarel
  jarell jaret jareth jarett jarid jariel jarius jarod jarom jaron jarrad jarred jarrell jarren jarret jarrett jarrid
  jarrod jarron jarvis jase jasen jashaun jashawn jashua jasper jasson jathan javan javaris javeon javian javien javin
  javion javontae javonte jawad jawan jax jaxen jaxon jaxsen jaxson jaxton jaxx jayceon jaycob jaydon jaylon jaymes
  jayquan jayse jaysen jayshawn jayson jayven jayvion jayvon jaziel jeanpaul jeanpierre jeb jedediah jedidiah jefferey
  jefferson jeffery jeffory jeffry jens jenson jerad jerald jeramiah jeramie jeramy jerard jerardo jered jerel jerell
  jereme jeremey jeremi jeremias jeremie jerimiah jermain jermel jermey jerod jerold jeromy jeron jerone jeronimo
  jerrad jerred jerrel jerrell jerrett jerrick jerrid jerrod jerrold jerron jeshua jesse jestin jet jethro jett jevon
  jhon jhonny jihad jiovanni joao job jobe joeseph joesph johannes johathan johnathan johnathen johnathon johndavid
  johnmichael johnpaul johnson johny jomar jonatan jonathen jonathon jones jonmichael jonnathan jonpaul jordy jorje
  joseangel joseluis josemanuel joshuah joshue josiah josias jospeh josue jovani jovanny jovany joziah juancarlos
  juanito juanpablo juaquin judd judge judson julien julious julius junior junius justen justino justo juston juvenal
  juventino juwan kabir kade kadeem kaden kael kage kahlil kain kaine kainoa kaiser kaison kaleb kalel kalib kalil
  kalob kalvin kamar kamarion kamran kane kannon kanye karim karlos karlton karthik kase kasen kash kason kavin kavon
  kawika kayleb kayne keandre keane kedrick kee keenan keenen keifer keion kejuan kekoa kelan kelson kelton kelvin
  kenan kendric kendrick keneth kenith kenji kennard kenney kennith kennon kennth kenrick kent kenton kentrell kenyon
  keon keondre keontae kermit kervin kerwin kesean keshaun kevan keven kevon keyan keyon keyshawn khaled khalif khalil
  khiry khristopher kian kiefer kiel kieth kile kilian king kingston kip kipp kirkland kirt klayton knox kobe koby
  koen kofi kohen kohl kole kolin kollin kolt kolten kolton konner konnor konstantinos korben korbin kordell kraig
  kristofer kristoffer kristopher kruz kunal kurtis kush kwame kyron kyson ladarius ladarrius ladd laddie lafayette
  laird laith lamarcus lamarr lambert lamon lamont lamonte landan landen landin landon lanny laron laroy lars lary
  lathan laurance laurent lauro lavar lavonte lawerence lawrance lawton lazaro lazarus leamon leander leandre leandro
  lebron leeland leeroy leif leland lemar lemuel lenard lenin lenwood leobardo leonel leonidas leopold leopoldo leron
  lester lev levar levin levy lew lex librado lincoln link lino linton linus linwood lionell lisandro lochlan lon long
  lonnell lonny lonzo lorenz lorne lowell loyd luc lucian luciano lucien lucio lucious lucius lucus ludwig luisangel
  luiz luther lydell lyle lyman lynwood mac macario macarthur mace maceo maddex mahdi mahlon mahmoud major makhi
  maksim malachi malakai malakhi malaki malcom male maleek malek malique malvin mamadou manfred manley manning manny
  marcanthony marcelino marcello marcellus marcelo marcial marcoantonio marcos margarito mariano marino marius
  markanthony markeith markel markese marko markus marlan marquan marquell marques marquese marquez marquis marshal
  martavious martel martell martez martinez masen massimo mateo matheus mathew mathias mathis matias matteo mattew
  matthews matthias mattias mauro maverick maxim maximilian maximiliano maximillian maximino maximo maximus maxton
  maxx mayer maynard mcarthur mccoy mehki meir mekhi melton melvyn menachem mendel merton mervin mervyn micahel
  michaelangelo micheal michial michiel mick mickael mickeal mickel migel miguelangel mihir mikeal mikey milburn
  milford millard milton misael mitchel mitchell modesto mohamad moises montel montreal montrell mordechai morton mose
  moshe muhammed murry musa myles myron nader nadir naeem naftali nahum naim nam napoleon naquan narciso nash nasir
  nasser natan natanael nathanael nathanial nathen nathon nazir neal neel nehemiah neill nels neo nestor nevin newell
  newton neymar nicholaus nicklas nicklaus nickolas nickolaus nicolai nicolaus nicolo niel niels nikhil niklas
  nikolaos nikolas nikolaus niles nils nino noe nolan noland nolen norbert norberto normand norris norton norval
  norwood nyle obadiah obed obie octavio octavious octavius odin odis olan olen olin omarion omer oneal oneil oran
  oren orin orion orrin orson orval osbaldo osiel oskar osmar osvaldo oswald oswaldo otho otis ottis oziel ozzy
  panagiotis parnell parth pascual pasquale patric patricio paulino paulo payne philippe phillips phineas pierson
  pietro porfirio prentice prentiss prescott preston price prince princeton quadir quan quenton quinten quintin
  quinton quran race raekwon raheem rahim rahman rahsaan rakeem rakim ramel ramiro ramond ramone ramses rance randal
  randel randell randle randolph randon ransom raoul raphael rapheal raquan rashaad rashaan rashad rashard rashaud
  rasheed rasheem rayburn rayce rayfield rayford raymon raymundo raynaldo raynard rayquan reco reed reginal rehan reid
  reinaldo renaldo renard renato reno renzo rexford rey reymundo reynaldo reynold reynolds rhett ric riccardo ricco
  rich richardo richmond rickey rico ridge rigo rigoberto ritchie rito robb robinson roby rock rocky roddy roderic
  rodger rodolfo rodrick rodriquez roel rogelio rogers rohan rohit rojelio rolando rolland rollie rollin romel romello
  romeo romero rommel ronal ronaldo rondal rondell ronin ronney rony roosevelt roque rosalio roscoe rosendo rosevelt
  rowdy rowland ruben rubin rudolf rudolfo rudolph rueben ruel rufino ruger rush russel rustin ryder ryker ryne ryon
  saad sabastian sabino sachin sagar sahil said saleem saleh salim salomon salvatore sameer samer samir sammuel
  sampson samson samual samuel sanders sandro sanford santino santo saul saverio savion scot scotty seamus sebastien
  sedric sedrick selvin selwyn serafin serge servando severo seymour shaan shad shaheed shain shakir shakur shamus
  shareef sharif sharod shedrick sheldon shelton shemar shepard shepherd sherrod sherwin sherwood shimon shiv shivam
  shlomo shmuel sholom shreyas siddharth silverio silvestre silvio sione sir sixto skip slade slater soloman stafford
  stanford stanton steele steffen stefon stephan stephon stetson stevan stevens stevenson stone stoney sultan syed
  sylas syrus tab tad tadd tadeo taft taha tahir tait talan talen talmadge talmage tamir tanner taquan tarek taurean
  tavares tavaris tavian tavin tavion tavis tavon tayshaun tayshawn tayvon teague tedd tejas teo teodoro terance
  terell terrance terrel terron tevin tex thad thane thatcher thayne theadore theodis theodor theophilus therman
  theron thiago thompson thor thornton thurman thurston tiago tillman timmothy timmy timoteo tino titan tito titus
  tobin tod toriano tou trae travion travon tray trayvon tre tremayne trenten trentin trenton treshawn treston treven
  treveon trever trevin trevion trevis trevon trey treyson treyton treyvon tripp triston truett truman tryston tuan
  tucker tyce tyjuan tylen tylon tyquan tyran tyre tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrik tyrin
  tyriq tyrique tyron tyrone tyronne tyrus tysen tyshaun tyshawn tyshon tyson tywan tzvi ubaldo ulices ulises ulisses
  ulyses ulysses urban uriel urijah uziel valente valentin valentino vance vann varun vasilios veer verl vern vernard
  vic vicente victoriano vidal viet vihaan vinay vincente vincenzo vinh vinson virgil virgilio virgle vishal vivaan
  waldo waleed walker wally walt walton ward wardell warner washington watson wayde wayland waylon wayman waymon
  waymond webster weldon wellington wells welton wendall wendel wendell werner wesly west westin westley weston wil
  wilber wilbert wilburn wiley wilford wilfredo wilhelm wiliam willaim willam willard willem williams willian willis
  willy wilton windell winfield winford winfred winton wolfgang woodrow woody wyatt wyman xander xavi xavian xavion
  xavior xzavier yaakov yadiel yahir yahya yair yakov yale yancey yandel yariel yaseen yash yasin yasir yechiel
  yehoshua yehuda yeshua yisroel yitzchok yoel yonatan yonathan yosef yousef youssef yovani ysidro yusef zacary
  zacchaeus zacharia zachariah zacharias zacharie zachery zackariah zackary zackery zaden zahir zaid zaiden zaine zak
  zakary zakery zakkary zamir zander zavier zavion zayd zayden zaylen zayn zayne zayvion zeb zebulon zechariah zeke
  zeth zeus zev
`;
