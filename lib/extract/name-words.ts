/** Word lists by which the surroundings of a name are judged. Keys as `fold` writes them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a sentence or link names without belonging to one; their capital means nothing. */
export const FUNCTION_WORDS = words(`
  a about above across after against ahead all along also although amid among an and any are around as at
  away back because been before behind being below beneath beside besides between beyond both but by can
  could despite did do does down during each earlier either elsewhere even ever every few following for
  former formerly from had has have he hence her here his how however i if in inside instead into is it its
  just last late later least less like many may meanwhile might more moreover most much must my near nearby
  nearly neither never nevertheless next no none nor not now of off on once one only onto or other our out
  outside over past per perhaps rather recently she should since so some soon still such than that the their
  them then there these they this those though through throughout thus till to today together tomorrow
  tonight too toward towards two under unlike until up upon via was we were what when where whether which
  while who whom whose why will with within without would yesterday yet you your according additionally
  dozens hundreds thousands several three four five six seven eight nine ten`);

export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
  sat sun`);

/** Ranks and roles that stand before a person's name. */
export const TITLES = words(`
  mr mrs ms miss dr sir lord lady sen senator rep representative congressman congresswoman gov governor
  president vice prime minister premier chancellor judge justice attorney officer detective sgt sergeant capt
  captain gen general col colonel lt lieutenant maj major brig brigadier cmdr commander coach king queen
  prince princess pope cardinal bishop archbishop father rev reverend rabbi imam sheikh shaikh sheik shaykh
  sayyid sayyed seyyed sayed syed hajj haji hajji mullah mufti ayatollah grand hojatoleslam hujjat supreme
  cleric leader chief head spokesman spokeswoman spokesperson professor prof ambassador secretary director
  chairman deputy mayor speaker envoy activist journalist actor actress singer player emir sultan marshal
  lawmaker mp militant powerbroker firebrand populist strongman adviser advisor politician`);

/** Titles after which a capitalised word is a person, whatever else it may name. */
export const PERSON_TITLES = words(`
  mr mrs ms miss dr sir sen senator rep congressman congresswoman judge justice officer detective sgt sergeant
  capt captain gen col colonel lt lieutenant cmdr commander coach sheikh shaikh sheik shaykh sayyid sayyed
  sayed ayatollah professor prof president actor actress singer prince princess king queen pope rabbi imam`);

/** A preposition that puts something in a place. */
export const LOCATIVES = words(`
  in at near outside around across inside throughout within downtown central southern northern eastern western
  southeastern southwestern northeastern northwestern south north east west greater nearby metropolitan
  mainland neighboring neighbouring`);

/** A preposition that often stands before a place, but also before a person. */
export const WEAK_LOCATIVES = words(`
  of to from toward towards into between through via for against with over leaving visiting entering
  reaching reached left visited entered besieged`);

/** Links of a list: the place after one shares the support of the place before it. */
export const LIST_LINKS = words("and or");

/** Words after a place's name for something that stands there: the place is still meant. */
export const LOCAL_NOUNS = words(`
  province governorate region district city town village airport airbase base port hospital university college
  prison dam refinery bridge square street police governor mayor council court municipality operations
  provincial county state area suburb suburbs neighborhood neighbourhood border highway road station
  embassy consulate airstrike attack attacks bombing bombings protest protests clashes fighting battle siege
  offensive security forces army military health media resident residents official officials based time
  stadium mosque church museum central international general north south east west river valley
  correspondent bureau`);

/** Words after a place's name that make it the name of a paper, a team or a treaty. */
export const NAME_TAILS = words(`
  times post herald tribune journal daily globe chronicle gazette telegraph observer examiner inquirer
  sun star dispatch news today agreement accord accords treaty protocol convention declaration club united
  yankees nets sixers mets knicks rangers giants jets lakers dodgers clippers bears bulls cubs celtics patriots cowboys
  mavericks redskins wizards capitals eagles phillies saints pelicans hornets heat dolphins magic
  chargers padres seahawks mariners rockets texans astros spurs broncos rockies chiefs royals
  steelers pirates penguins browns cavaliers indians reds bengals tigers lions pistons ravens orioles
  colts pacers titans predators falcons braves hawks panthers jaguars vikings twins timberwolves`);

/** Common words and given names that are also cities: only clear support makes them a place. */
export const COMMON_PLACE_WORDS = words(`
  acre ada alamo alice alliance along ana anderson anna anthem antony ape ariel asia aurora austin banning
  bar bath batman bay bear begun bell bend best beverly blaine boom borne bra brent bristol buea burke
  bury bush buy cali camden can carolina carson central chandler charlotte chelsea chester chia cicero
  clayton cleveland clinton clovis coin come concord conway corona cove crosby dalton dana date david
  davis dayton deal defiance delta denton derby dickson dixon douglas dover drama duncan dundee durant
  eagle eden edison elk elmira ennis enterprise erie estelle eureka evans ewing fairfield fargo faro
  federal fleet florence franklin fremont galle gap gardena gardner garland gary gay gilbert god goes
  golden greeley green greer griffin grove hai hail hale hamilton hammond hamza harper harrison harvey
  hastings hay hays hed helena henderson hit hobart hobbs holiday holland hook howard hudson huntington
  hurricane hurst hutchinson hyde imperial independence indio irvine irving isla jackson jasper jenks
  joplin jos jupiter kara karma kent kingston la lacey lancaster laurel lawrence lens leon liberty lima
  lincoln linda linden livingston logan lopez lugo lynn madison magna male man manage mansfield march
  marion marks marshall martin mary mason medina mehran mentor mercedes metro midway mission mitchell moa
  mobile modesto mon monroe monte moore morton moss most much murray nancy natal nazareth nelson newton
  nice norfolk normal norman norton norwalk obama of olympia oral orange oria orlando orsay oxford pace
  pala palestine palin papa paradise paramount parker parole pasto paterson patterson pau pearl perry
  pharr pierre pila plano plantation plum plunge police poole pop portage poti prata providence pueblo
  punch queens quincy rabia race racine ramsey rania rawa reading redlands regina republic reston
  richardson richmond riverside rogers rolla roma roosevelt roy rugby rye saida sake sale salem salman
  sama samara same san sana sandy santos sari save sedan selma shaft shaw shelby shelton sheridan sherman
  shula side sidney sim spalding sparks split spring springs stade stafford stanley stanton store
  stratford stuart sudbury summit sunrise sunset superior surprise tala taliban tall tampa tank taylor
  temple terrell than till torrance tours tracy trier trinity troy tucker tula tyler tyre ulm uman un
  union university upland van vera vernon victoria vincent vineyard virginia vista walker walnut ware
  warren waterloo wayne we weston whittier wilson winchester wright wylie york young yuma zama zara zion`);

/** Capitalised words that head or end the name of a group: the name beside one is another group's. */
export const GROUP_WORDS = words(`
  kataib kataeb katib katiba kitaeb harakat hizb liwa ansar jund jaysh jaish saraya quwat usbat asaib tahrir
  abu ibn bin bint umm abd abdul abdel`);
export const GROUP_TAILS = words("brigades brigade battalions battalion regiment");

/** Nouns after a surname or a group's short form that leave it what it is ("Sadr Movement"). */
export const FOLLOWERS = words(`
  movement bloc party group office offices militia militias loyalists supporters followers forces
  fighters militants media representative spokesman spokesperson leader leaders commander secretary
  organization organisation brigade wing camp trend current coalition alliance list front and movement s`);

/** Given names of the region: before a surname they make another person of it. */
export const GIVEN_NAMES = words(`
  mohammed muhammad mohammad mohamed mohamad ahmed ahmad ali hassan hasan hussein hussain husayn husein
  hossein abdullah abdallah ibrahim ismail mustafa mahmoud mahmud khalid khaled omar umar othman osama usama
  jaafar jafar baqir baqer bakr sadiq sadeq mahdi mehdi musa mousa moussa issa yousif youssef yusuf yousef
  haidar haider haydar hayder karim kareem qasim qassim qassem kadhim kazim kazem jawad javad abbas hadi faleh
  falih adel adil nouri nuri hamid hameed saad said saeed salim salem salih saleh salah samir sami rashid
  rasheed majid majed mazen tariq tareq walid waleed yasin yassin zaid zayd ziad adnan akram alaa amar
  ammar amir ameer aqeel aqil arif asad asaad ayad iyad barham bashar basim bassem dawood dhia fadel fadhil
  fahad faisal falah fuad fouad ghassan habib hakim hamza hatem hazem hikmat hisham humam imad jabbar jamal
  jasim jassim kamal laith latif luay maher mansour mansur masoud masrour massoud mithal mudher muntazer
  muqtada moqtada munir murad nabil najm naji nasir nasser nechirvan nizar qais qays qusay rafid raed riad
  sabah sadoun saddam safa sajjad shakir shaker shibl sinan sufyan taha talib uday wissam yahya yasser zuhair
  mojtaba morteza murtada murtaza reza rida ruhollah kosrat bafel qubad lahur jalal hero reber rebwar
  fatima zainab zaynab maryam mariam nadia layla rania
  محمد احمد علي حسن حسين جعفر باقر صادق موسي عيسي يوسف ابراهيم عبدالله مصطفي محمود خالد عمر عثمان حيدر
  كريم قاسم كاظم جواد عباس هادي فالح عادل نوري حميد سعد سعيد سالم صالح صلاح سامي رشيد مجيد طارق وليد ياسين
  زيد عدنان اكرم علاء عمار امير اياد برهم بشار باسم فاضل فهد فيصل فلاح فواد حبيب حاتم حازم هشام همام عماد
  جبار جمال جاسم كمال ليث لطيف مسعود مسرور نبيل ناصر نيجيرفان قيس رافد سجاد شاكر سنان طه طالب وسام يحيي
  مجتبي مرتضي رضا روح ابو ابن بن`);

/** Arabic words before which stands, after which follows, a place. */
export const ARABIC_LOCATIVES = words(
  "في من الي مدينه محافظه قضاء ناحيه شمال جنوب شرق غرب وسط نحو قرب",
);
