/**
 * Forenames of people in Britain and Ireland besides those of `forenames.ts`: English, Welsh, Scottish and Irish ones, and those of
 * families from South Asia, Africa and Europe. Left out are those that are more often words, places or surnames. Compiled for this
 * program from general knowledge.
 */
export const MORE_OF_MEN = `
  abdi abdirahman abdullahi abhishek abid abrar adebayo adeel adekunle adil aditya adnan afzal ahsan aiden aijaz ajay
  akash akbar akhtar akintunde akshay alby aleem alwyn amar ameet amjad amos angelo ansel anselm anwar aodhan aqeel
  archibald arif arjan arkadiusz arlo arnie arran arron arshad artie artur arvind arwel asad asghar ashfaq ashraf
  aslam ather atif avtar ayaz azam azeem azhar babajide babar bakhtiar balbir baldev barney bartek bartlomiej bartosz
  bashir basit benji bereket bertie bertram berwyn bhavesh blazej bleddyn bogumil boleslaw bryn caelan caius callum
  caradog cassius cathair cefin cerith chay chaz chetan chinedu chukwudi cian clem cliff coby coinneach connor cory
  cynan cyprian czeslaw danial danish dapo dariusz darshan daryl dawid dawit dawood daz deian delroy demetrius denis
  denzel denzil derick derrick deryck des devante dillon dilwyn dinesh dipak donagh donnacha donnie dougal eanna ebuka edwyn
  efan egan ehsan eilir ekene elgan elton emile emyr errol ervin eryk euan eugeniusz eurig evander ewart ezra fabian
  fahad faheem fahim faiz farai farhan farid farouk farrukh fawad fazal feargal feliks fiachna fiifi filip finbar finn
  finnian fionn fionntan franciszek gabe ganesh garmon garry garvan gaspard gbenga gerallt ghulam gianni gilbert
  giorgio godwin gopal govind gregor gruffydd gwion gwynedd gwynne hafiz haider haile hanif haroon harpal hasan haseeb
  hashim haydn hedd hefin hemant henrique henryk hiroshi hitesh humayun iago iarlaith ibrar idwal ifeanyi ifor
  ignatius ijaz ikram illtyd ilyas imtiaz inigo ioan iomhar iorwerth ireneusz irshad isaak ishaq ishtiaq israr ithel
  iwan iyke jabbar jacek jaden jadon jago jagtar jahangir jamil jarek jaroslaw jarrod jawad jayden jaydon jayesh
  jeevan jenson jeremias jez jide jignesh jitendra jonjo jordon jozef jude juliusz junaid kabir kaden kai kain kaleem
  kalvin kamran karamat karan karanvir karsten kartik kashif kasim kasper kaushik kayden kayode kazimierz kealan
  keegan keenan keiran kelvyn kenan kenji ketan khaleel khurram khurshid kiefer kier killian kirit kishan klemens kobe
  kobina kolade kudzai kulbir kwadwo kwaku kwesi kyran lachie ladi lanre latif laurent leander lebo liaqat liban llew
  lochlan luca lucjan luka luqman macsen madan mahboob mahendra mahesh majid makhan maksymilian malachi malachy
  maldwyn malky mandla manish manmohan manny manoj manraj mansoor maqsood marius marvyn masood massimo mattie
  maximilian maximus mazhar merrick merv mervyn mick mickey mieczyslaw mihangel mikey mikolaj milos minesh moazzam
  mobeen mohamud mohan mohsin moin mordecai moritz morys mubashir mudassar muhammed mukesh mukhtar mulugeta munir
  murtaza mushtaq muzaffar nabil nadir najeeb naren narinder naseer nasir nasser navin nawaz nazir neal neeraj nefyn
  nico nicos nikos nilesh nils nimesh niraj nisar niyi noman norbert obadiah okechukwu olly olusegun onkar oran orson
  osei oskar oswald otis ozan pankaj patryk pauly pedr penri percival perran pervez peterkin phelim phineas piara pip
  piran piyush pradip prashant pravin przemyslaw qadir qaiser qasim quincy rab radek radoslaw rafferty rafiq raghav
  raheel raheem rahim raif rajan rakesh ralf ramanjit ranbir randeep ranulf ratan rauf raymund rehan rehman remigiusz
  remy rheinallt rhett rhun rhydian riaz rico rikki ritchie ritesh rizwan roch roddy roderic rodrick roly romeo rossa
  rowland ruairc ruaraidh ruben rudi rudolf rupesh russel ryszard sabir sachin safdar safraz sagheer sajad sajjad
  saleem salim samir samuel sanjeev sanjit sarfraz sarwar satish sayed sebastien selwyn senan seun shabbir shabir
  shafiq shahbaz shahzad shailesh shakeel shakil shakoor sharad sharif shashi shaukat sheamus shehzad shirish shiv
  shoaib shug shyam sibusiso siddharth sidharth sipho siraj sohail sohan sonny sorley stanislav stewie struan subhash
  sudhir sukhdev suleman sundeep suraj sushil sylwester tadeusz tafadzwa taha takeshi talha tanveer tanvir tarek
  tarlochan tarun tauseef tavis taz tecwyn teddie teddy tejpal tendai teodor terrance tesfaye thabiso thabo themba
  theodor thom tiarnan tiernan tinashe tobiah tobin tokunbo tomek torin tre trefor tristram tufail turlough tymoteusz
  tyrell tyrone ubaid ugo ultan ulysses umesh upkar usama valentin vanya vic viggo vikas vikesh vimal vinay vinesh
  vinnie vinod vipul viraj virgil vishal vlad waheed wajid waldemar wale waleed wally waqar waqas waseem wasim wendell
  wiktor wilbert willie winfred witold wladyslaw wojtek wullie wyn wynne yaqub yaseen yash yashpal yasir yemi yestin
  yinka yogesh yohannes yonas younas yousaf youssef youssouf yunus yuriy zachariah zafar zaheer zahir zahoor zain zak
  zaki zaman zayn zdzislaw zeeshan zeke zenon zeshan ziemowit zikora zubair zulfiqar zygmunt
`;
export const MORE_OF_WOMEN = `
  aarti aasiya abbie abi abida abigayle abiola abisola adanna adebimpe adeeba adela adelaide adenike adeola aderonke
  adjoa adunni aeronwen afia afshan afua aggie ailie aimee akiko alberta aleena alesha alessia alexia alicja aliya
  aliza alka allegra almaz althea amabel amaka amalia ambika ambrosine amelie amna amrita anabel anandi andleeb aneela
  aneta angelica angie anila anju annabelle annalise anneka annemarie annmarie anouk anshu anthea anuli
  anuradha aoibhe aoibheann aparna aqsa ariana ariella arooj arti aruna asabe ashleigh asiya asma aurelia avani
  aveline avril ayaan azra beathag beatrix bec becca bella bernadeta berta bess bessie betsan bettina beulah bharti
  bhavna bilqis bimpe binita bisi blathnaid blodwen bogna bogumila boguslawa bolanle bose brid bridie brighid briony
  bronte bryony buddug bukky bunmi bushra cadi cait caitlyn calista cally candice carina carlene carley carmel
  carolina caron caryl caryn casi cassidy cassie catherina cathleen cathryn ceara cecily ceit celeste celina cerys
  chandni chanel chantal chantelle charis charley cherise chidinma chiedza chimamanda chinwe chinyere chipo chrissie
  chrissy christabel christie cicely cilla ciorstaidh clarice clarissa claudette clemency cleo cliona colette coralie
  corinna cornelia czeslawa dagmara damini darcey darshana davina dearbhla deb debora debs deepika deirbhile delilah
  demelza demi desiree devi devika dianne dilshad dinah dionne dipti divya doireann dolly dominika dominique dora
  dorothea dottie dulcie dwynwen eabha ebony ebun edwina edyta efe effie eibhlin eilish eira eirwen eiry ekaette ekua
  elain eleanora elen elfrida elinor elisha elissa elliw elodie elowen elsa elspet eluned elva elwira emer emine
  emmeline enid enlli erika ernestine ese esmee estelle esyllt etain etta eugenia eugenie eurwen evadne evangeline
  evelina evie ewelina fadumo fahmida faiza fareeda farhana farida fariha fatou fauzia faye fehmida felicja ffiona
  fflur ffraid fiadh fifi fleur flo floraidh flossie folasade francine franciszka freda frieda funke gabby gabi
  gabrielle geena geeta genevieve genowefa georgette gertrude ghazala giorsal giselle gita glain glesni glynis gobnait
  goldie gosia grania griselda guinevere gwawr gwenfair gwynneth habiba hafeeza hafsa haidee hajra haleema halima
  hamdi hamida hanna hansa harleen harsha harshita haseena hasmita hawys hayley hebe hedy heena heera helene helga
  henryka hester hetal hifza hilda hina hiwot hodan hollie hortense huma humera hyacinth ibironke iffat ifrah ifunanya
  iga ijeoma imelda ina indeg indira indu iola iqra irena irum isabelle isadora iseabail ishani isibeal isolde ivana
  iyabo iza izzy jaclyn jacquelyn jada jagoda jamila janette janey janie janina janine janis jasmeet javeria jaya
  jayne jayshree jeanie jemma jenna jennie jessamy jessie jillian joana joanie jocasta joely jordana joselyn josephina
  josie jozefa juliana juliette julita jumoke kaitlin kalpana kalsoom kamila kamini kara karis karishma karolina kat
  katarina katerina kath katja katrin kaya kayla kazimiera keerti keiko kelis kemi kerensa kerrie keya keziah khalida
  kiki kimberley kitty klara klaudia komal kornelia krista kulsum kumari kylie lacey laiba lalita larissa leanora
  leona leonie lettice leusa lexi lia liane libby lil lila lilias lina lindiwe linette lisbeth lissa liv livia lizzie
  lleuwen llio lora loreen louella lowenna lubna lucie lucille lucinda lucja lucretia lucyna ludwika lulu luned
  lyndsay lyndsey lynsey lyra maame mabli maddie madge madhu madiha mae maebh maheen mahnoor maia maighread maire mala
  malan maliha malini malwina mamta manisha manju manjula manon marcella marged margery margie margo marianna marianne
  mariel marietta marika mariola marisol mariya marla marlena marnie marsha martina martyna maryanne maryum marzanna
  mathilda maude maya meg megha mehnaz mehreen mehwish meleri memoona meredith merle meryl milena millicent mim mindy
  mira mirain mirella miroslawa misbah mohini mojisola mollie morenike morfudd morgana morven moushumi mukta munaza
  munira musarat myra myrna myrtle nabila nadira naheed naila najma namrata nandini nanette nanw naoko nargis nasra
  nayab nazia nazma nazneen neasa neelam neena neeta nella nellie ngozika nicki nicolette nighat nikola nimisha nisha
  nita nkechi nneka nola nomsa noor nosheen nuzhat nwando nyasha octavia oighrig olabisi olaide olajumoke olayinka
  olimpia oliwia oluchi olufunke oluwakemi olwenna olwyn omolara oona ophelia oreoluwa orlagh orna otylia oyin oyinkan
  pallavi pandora patrycja patsy patti paulina peigi pennie petula phillipa pixie pollyanna poonam prabha pragna
  preeti prita priyanka puja purnima qudsia queenie rabiya rachna rae rafia raheela rahila rajani rajni rakhi ranjana
  raonaid rashmi raya razia rebekah reena rehana rena renu reva rhea rhiain rhianedd rhianwen rhonda rhonwen riffat
  rionach rizwana robina roise roksana romana ronke rosalyn rosanne rosaria roseanna rosemarie rosetta roshni rosina
  roxy rozalia rozina rubab rudo rukhsar rumana rupa rupal rutendo saba sabah sabeen sabiha sabina sadaf sadhbh sadie
  safia safina sagal sahra sakina sakura samia samira samiya sanam sandhya sangita saniya sarita saroj sarwat savita
  scarlet scarlett seeta sehar selam selena seonag seraphina seren shagufta shahida shahnaz shaista shakuntala shama
  shamila shamshad shani shanice shanta sharda sharmila sheena sheetal shelagh shelley shelly sheonaid shereen sherri
  sherry shilpa shivani shobha shoshana shruti shweta sibyl sidra sigrid sile silvia simisola simone sindy sine siriol
  siwan smriti snehal sobia sonal sonali sonja stanislawa stefania stefanie steph sudha suki sumaira suman sumaya
  sumera sumitra sunanda sunniva surbhi susanna susanne susie suzanna suzette suzi suzie swati sylvie sylwia tabassum
  talia talitha tallulah tanisha tanvi tariro taslima tasneem tatum tayyaba tegen tehmina tehseen tejal teniola
  teodora teri terri tesni tess thandi thandiwe thea therese tia tilda tilly tirion titi tiwa tonia tonwen tori toyin
  traci treasa trina trisha trixie trudi trupti tsehay twyla uju ulfat urmila urvashi uzma vandna varsha vasanti
  vashti veena verna vickie vida vidya vimala vina violetta vivienne wajiha wenda weronika wieslawa wiktoria
  wilhelmina winona xanthe xiaoling yaa yamini yasmeen yasmine yejide yetunde ylva yolande zadie zaheda zakia zandra
  zanele zaneta zareen zarina zeenat zena zenobia zita zoey zohra zola zubeda zuleika zulekha
`;
/** Borne by men and women alike. */
export const MORE_OF_EITHER = `
  amarjeet amrit anjum ashley ayodele ayomide balvinder balwinder bhupinder bola bolaji brodie charanjeet charanjit
  daljeet damilola dani dara davinder dharminder ebele farhat gurdip gurjit gurmeet gurpreet gurvinder hardip harinder
  harjinder harminder ife inderjit isa jacky jagjit jaimie jasbir jaspal jaspreet jasvinder jasvir jatinder jody
  joginder joss karol kausar kehinde kelechi kirpal kuldip kuljit kulwant lakhbir lakhvinder laurie leigh lennie
  manjeet manjit misha mohinder mumtaz naseem nasim navjot nicol nirmal nkem obioma onyeka palwinder paramjit parmjit
  pritam ranjeet remi robyn rupinder sadaqat sandip sarbjit sascha satnam satpal scot shaheen shamim shay simran
  stevie sukhbir sukhdeep sukhi sukhjinder sukhpreet sukhvinder surjeet surjit swaran tayo tejinder tobe tobi tolulope
  uzoma viv zia
`;
