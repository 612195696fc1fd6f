// How people say where something is, by language. Data, as pieces of regular expressions over folded text (lower case, no accents, Arabic
// with ا ه ي for their variants, digits in ASCII). Each list is one kind of wording; places.ts puts them together.

const EN_ORDINAL =
  '(?:\\d{1,2} ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|lower ground|upper|mezzanine)'
const EN_ROOM_KIND =
  '(?:linen|server|meeting|conference|records|record|store|storage|staff|waiting|control|post|mail|print|printing|copy|break|training|plant|pump|comms|data|machine|engine|changing|dining|board|consulting|consultation|treatment|operating|emergency|examination|exam|sorting|packing|locker|switch|network|boiler|electrical|x-ray|xray|dental|interview|prayer|it|utility|laundry|drying|clean|dispatch|drawing|prep|recovery|sample|scan|scanning|reading|class|computer|music|common|tea|lunch|first aid|press|show|counting|cash|cctv|security|sick|play|wash|guest|hotel|media|studio)'
const CODE = '[a-z]?-?\\d{1,4}(?:[.-]\\d{1,3})?[a-z]?(?![\\p{L}\\d]|[.,:]\\d)'

/** Rooms, floors, gates with a number; their number may stand behind a comma: "Lab, 1st floor". */
export const NUMBERED_PLACES: readonly string[] = [
  `${EN_ORDINAL}[ -]floor`,
  `(?:${EN_ROOM_KIND} )?(?:room|rm\\.?|ward|bay|hall|gate|block|building|bldg\\.?|wing|suite|cabin|lecture theatre|theatre|lab|laboratory|classroom|boardroom|warehouse|hangar|pier|stand|terminal|counter|reception|shop floor|office|floor|level|bed|barn|shed|dock|villa|flat|apartment|apt\\.?|tower|house|surgery|clinic) (?:no\\.? ?|number |#)?${CODE}`,
  `(?:${EN_ROOM_KIND} )?(?:rooms|floors|wards|blocks|gates|halls|bays|labs) ${CODE}(?:(?:,| and| &|, and) ?${CODE})+`,
  "(?:block|building|wing|hall|tower|bay|gate|ward|terminal|lecture theatre|theatre|meeting room|room) [a-z](?![\\p{L}\\d'])",
  // Turkish
  '(?:\\d{1,2}|-\\d|zemin|bodrum|giris|birinci|ikinci|ucuncu|dorduncu|besinci|altinci|yedinci|sekizinci|dokuzuncu|onuncu|asma|cati|en ust|ust|alt)(?:\\.|inci|nci|uncu)? ?kat(?=(?:i|in|imiz|ta|tan|taki|tayim|a|ina|inda|indaki|indan|imizda|imizdaki|lari|tayiz)?(?![\\p{L}]))',
  `(?:oda|salon|koguş|kogus|derslik|depo|blok|bina|kapi|kat|servis|ofis|daire|hangar|rampa|peron|gise|muayenehane|poliklinik|ameliyathane|laboratuvar|sinif) (?:no:? ?)?${CODE}`,
  "\\d{1,4} (?:nolu|no'?lu|numarali) (?:oda|salon|kapi|depo|servis|daire|ofis|sinif|ameliyathane|gise|derslik|rampa|poliklinik)",
  '[a-e] blok(?=(?:ta|un|taki)?(?!\\p{L}))',
  // Bengali
  '(?:\\d{1,2} ?(?:ম|য়|য|র্থ|ষ্ঠ|তম)?|নিচ|নীচ|প্রথম|দ্বিতীয|দ্বিতীয়|তৃতীয|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম|দোতলা|তিনতলা|চারতলা)[ -]?(?:তলা|ফ্লোর)',
  '(?:দোতলা|তিনতলা|চারতলা|পাঁচতলা|ছয়তলা|ছযতলা|নিচতলা|নীচতলা)',
  `(?:রুম|কক্ষ|ওযার্ড|কেবিন|ভবন|ব্লক|গেট|গেইট|কাউন্টার|ফ্লোর|শেড|হল|ল্যাব|বুথ|ইউনিট) (?:নং |নম্বর |নাম্বার )?\\d{1,4}(?![\\d.,:])`,
  '\\d{1,4} (?:নং|নম্বর|নাম্বার) (?:রুম|কক্ষ|ওযার্ড|কেবিন|ভবন|গেট|কাউন্টার|শেড|বুথ|ফ্লোর)',
  '(?:\\d{1,2}(?:st|nd|rd|th)?|nich|nicher|dui|tin|char|pach|prothom|ditiyo|tritiyo|choturtho|dotiyo) ?(?:tola|tala|talay|tolay)(?![\\p{L}])',
  // Arabic and Arabizi
  '(?:ال)?(?:طابق|دور) (?:رقم )?(?:ال)?(?:\\d{1,2}|اول|ثاني|تاني|ثالث|تالت|رابع|خامس|سادس|سابع|ثامن|تامن|تاسع|عاشر|ارضي|اخير|علوي|سفلي)(?![\\p{L}\\d])',
  `(?:ال)?(?:غرفه|قاعه|مكتب|مبني|مبنى|عنبر|جناح|بوابه|صاله|شقه|معمل|فصل|عياده|مستودع|مخزن|كاونتر|شباك|برج|مختبر|عماره) (?:رقم )?(?:\\d{1,4}|[a-z]\\d{0,3})(?![\\p{L}\\d]|[.,:]\\d)`,
  '(?:el |al )?(?:door|dour|dor|tabe2|tabeq|ta2e2) (?:el ?|al ?|l ?)?(?:\\d{1,2}|awal|awel|awwal|tany|tani|thani|talet|thaleth|rabe3|khames|5ames|sades|sabe3|ardy|ardi)(?![\\p{L}\\d])',
  '(?:ghorfa|ghorfet|8orfa|oda|odet|maktab|kaa3a|qa3a) (?:ra2m |raqam )?\\d{1,4}(?![\\d.,:])',
  // Other languages
  `(?:raum|zimmer|halle|buro|gebaude|saal|salle|bureau|batiment|sala|despacho|stanza|aula|edificio|kamer|lokaal|zaal|gebouw|pokoj|pokoju|sali|biuro|biurze|budynek|кабинете?|комнат[аеу]|офисе?|корпусе?|зал|цех|склад|कमरा|कक्ष|कमरा नंबर|کمرہ|اتاق) (?:nr\\.? |n[°º]? ?|№ ?|no\\.? )?${CODE}`,
  '\\d{1,2}\\. ?(?:stock|og|etage|obergeschoss|ug)(?!\\p{L})|erdgeschoss|untergeschoss|\\d{1,2} ?(?:er|e|eme|ere)? etage|rez[ -]de[ -]chaussee|(?:primera|segunda|tercera|cuarta|quinta|\\d{1,2}[aª]\\.?) planta|(?:primer|segundo|tercer|cuarto|quinto) piso|(?:primo|secondo|terzo|quarto|quinto) piano|\\d{1,2}[oº°] (?:andar|piso|piano)|(?:primeiro|segundo|terceiro|quarto) andar|(?:eerste|tweede|derde|vierde|begane|\\d{1,2}e) (?:verdieping|grond)|\\d{1,2}(?:\\.|-?(?:й|ый|ий|м|ом))? (?:pietro|pietrze|этаж|этаже)|(?:первый|второй|третий|втором|третьем|первом) этаже?|(?:पहली|दूसरी|तीसरी|चौथी) मंजिल|طبقه (?:اول|دوم|سوم|چهارم|همكف)|(?:پہلي|دوسري|تيسري|پهلي) منزل',
]

/** Rooms that are named by what they are for. */
export const NAMED_PLACES: readonly string[] = [
  `${EN_ROOM_KIND} room(?!\\p{L})`,
  '(?:meeting|conference) room(?= [A-Z])',
  "(?:pharmacy|dry|cold|spare parts|parts|tool|food|goods|stationery|medical|book) store(?! ?room)|annexe? building|(?:main|new|old|north|south|east|west|annexe?|admin|administration|science) (?:building|block|wing|hall|annexe?|entrance|gate)|loading (?:bay|dock)|(?:sports|assembly|lecture|dining|town|school|exhibition) hall|boardroom|canteen|basement|packing area|goods[ -]in|mezzanine|operating theatre|nurses'? station|call cent(?:re|er) floor",
  // Turkish
  '(?:idari|ana|ek|yeni|eski) bina',
  '(?:server|sistem|sunucu|toplanti|kalite|arsiv|anestezi|rontgen|doktor|hemsire|bilgisayar|ogretmenler|mudur|mudur yardimcisi|kumanda|kontrol|guvenlik|kazan|personel|soyunma|egitim|muayene|operasyon|yazici|fotokopi|test|elektrik|pano|kompresor|ups|enerji|baski|numune|uyku|sterilizasyon|depo|bekleme|tedavi|acil|makine|makina|jenerator|vardiya|yonetim|muhasebe|oyun|sohbet|sinema|kargo) (?:odasi|dairesi)',
  '(?:guvenlik|bekci|danisma|kantar) (?:kulubesi|kulubesinin)|(?:soguk hava|hammadde|mamul|ana|yedek parca|kumas|ilac|merkez|arac|sevkiyat) deposu|(?:toplanti|yemek|konferans|spor|dugun|egitim|sergi|bekleme|fuaye|satis) salonu|(?:kimya|kalite|bilgisayar|fizik|test|dil|numune) laboratuvari|camasirhane|yemekhane|ameliyathane|yogun bakim|acil servis|kazan dairesi|konferans salonu|bilgi islem odasi|(?:boya|kaynak|bakim|montaj|dokum) (?:atolyesi|hatti)',
  // Bengali
  '(?:সার্ভার|মিটিং|কনফারেন্স|কন্ট্রোল|স্টোর|স্টাফ|বোর্ড|ক্লাস|কম্পিউটার|অপারেশন|কনফারেন্স|ট্রেনিং|প্রশিক্ষণ|সভা|ভল্ট|ক্যাশ|ডেটা|ওযেটিং|এক্স-রে|কাটিং|প্যাকিং|সিকিউরিটি|আইটি) ?(?:রুম|কক্ষ)',
  '(?:নতুন|পুরাতন|পুরনো|মূল|প্রশাসনিক|একাডেমিক) ভবন|সভাকক্ষ|অপারেশন থিযেটার|ফটিকছড়ি শাখা|কাটিং সেকশন|সেলাই সেকশন|মূল ফটক|(?:১|২)নং শেড',
  '(?:server|meeting|conference|control|store|board|training) rum',
  // Arabic
  'غرفه (?:ال)?(?:خوادم|سيرفر|سيرفرات|اجتماعات|تحكم|عمليات|كنترول|اشعه|طوارئ|سكرتاريه|ملفات|ارشيف|مراقبه|حارس|كهرباء|مدرسين|معلمين|انتظار|فحص|كشف|تعقيم|مدير)',
  '(?:ال)?قاعه (?:ال)?(?:كبري|رئيسيه|اجتماعات|مؤتمرات|موتمرات|محاضرات|تدريب|انتظار|احتفالات)|صاله (?:ال)?(?:عرض|استقبال|انتظار|رياضيه|انتاج)|(?:ال)?مبني (?:ال)?(?:رئيسي|جديد|قديم|اداره|اداري|عيادات)|(?:ال)?(?:مستودع|مخزن) (?:ال)?(?:رئيسي|مركزي|مبرد|شمالي|جنوبي)|بوابه (?:ال)?(?:رئيسيه|شمال\\p{L}*|جنوب\\p{L}*)|غرفه العمليات',
  'odet el (?:server|servers|egtema3at|ejtema3at|meeting)|ghorfet el (?:server|egtema3at|ejtema3at)',
  // Other languages
  '(?:server|besprechungs|konferenz|schulungs|sitzungs)raum|salle (?:de reunion|de conference|des serveurs|serveur)|sala (?:de reuniones|de juntas|de servidores|riunioni|de reunioes)|vergader(?:zaal|kamer)|sala konferencyjna|переговорн\\p{L}+|серверн(?:ая|ой)|стойк\\p{L}+ регистрации',
]

/** Heads behind a name in capitals: "Croydon office", "Forum AVM". */
export const BRANCH_HEADS =
  '(?:office|branch|site|showroom|warehouse|campus|plant|depot|factory|store|outlet|surgery|practice|clinic|ofisi|ofis|subesi|sube|avm|plaza|kampusu|fabrikasi|fabrika|magazasi|deposu|osb|branch e|office e|kontor|filiale|niederlassung|standort|werk)'
export const NO_BRANCH_NAME =
  /^(?:microsoft|ms|open|libre|front|back|home|post|app|play|google|apple|our|the|your|my|this|that|web|wp|star|main|head|in|at|from|a|an|is|box|legal|medical|dental|tax|law|hr|it|school|dear|hi|hello|support|team|desk|chrome|ticket|another|every|each|no|and|or|bizim|bu|merkez|diger|yeni|eski|for|to|of|on|we|i|windows|service|sales|registered|finance|accounts|general|new|old|both|all|any|some|one|two|three|customer)$/

/** Bengali names its branches before the head, Arabic behind it. */
export const BENGALI_HEADS = '(?:শাখা|ভবন|বুথ|অফিস|চেম্বার|কারখানা|গুদাম|মার্কেট|ক্যাম্পাস|শোরুম|আউটলেট|টাওযার|বিসিক|ইপিজেড|হাসপাতাল|ক্লিনিক)'
export const NO_BENGALI_NAME =
  /^(?:আমাদের|আপনাদের|আমার|আপনার|তাদের|এই|ওই|সেই|সব|সকল|প্রতিটি|প্রতি|কোন|কোনো|নতুন|পুরনো|পুরাতন|অন্য|গতকাল|আজ|এক|একটি|দুই|তিন|ও|এবং|আর|বা|থেকে|জন্য|কাছের|নিজস্ব|একই|যে|এ|মাসের|দিনের|ভ্যাট|ট্যাক্স|কর|আযকর|হেড|প্রধান|বড|ছোট|আপনারা|আমরা|সরকারি|বেসরকারি|মূল|ইউজার|মাইক্রোসফট|এমএস|পোস্ট|ব্যাক|হোম|স্থানীয|পুরো|গোটা)$/u
export const ARABIC_BRANCH = '(?:فرع|فرعنا|معرض|مكتب|مستشفي|مصنع|مستودع|برج|مبني)'

/** Chinese and Japanese: a floor or a room with its number and what stands before and behind it without a space. */
export const UNSPACED_PLACE =
  /(?:[\u4e00-\u9fff]{2,3})?\d{1,2}(?:階|楼|层|樓|層)(?:第?\d{0,2}[\u4e00-\u9fff]{0,6}室|[\u4e00-\u9fff]{2}部(?!门)|東側|西側)?|第\d{1,2}会議室|\d{3,4}(?:号室|室|房间)/gu

/** Words of a street address; two of them, or one beside a number, make an address. */
export const EN_STREET =
  '(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|dr|way|court|ct|place|square|sq|crescent|terrace|boulevard|blvd|gardens|grove|hill|row|parade|quay|mews|highway|hwy|parkway|pkwy|marg|nagar|walk|wharf|embankment|circus|green|rise|esplanade|house|park|estate|plaza)'
export const TR_STREET = '(?:mah|mahallesi|mh|cad|caddesi|cd|sok|sokak|sokagi|sk|bulvari|bulv|blv|bulvar)'
export const AR_STREET = '(?:شارع|حي|زنقه|طريق|بنايه|عماره|شقه|درب|نهج|حاره|ميدان|دوار|مبني|فيلا|قطعه|بلوك|جاده|تقسيم|عقار|برج)'
export const BN_STREET = '(?:রোড|সড়ক|সডক|সরণি|বাডি|হাউস|হাউজ|ব্লক|সেক্টর|লেন|গলি|ফ্ল্যাট|এভিনিউ|স্ট্রিট|হোল্ডিং)'

/** Before a colon, the rest of the line is a place. */
export const PLACE_LABELS =
  '(?:location|site|address|delivery address|shipping address|site address|where|place|my address|our address|new address|postal address|install(?:ation)? address|yer|yeri|konum|konumu|adres|adresi|adresim|adresimiz|yeni adres|yeni adresimiz|lokasyon|teslimat adresi|sevk adresi|fatura adresi|bulundugu yer|অবস্থান|স্থান|ঠিকানা|লোকেশন|ডেলিভারি ঠিকানা|নতুন ঠিকানা|thikana|location ta|الموقع|موقعنا|العنوان|عنوان|العنوان الجديد|عنواننا|عنواني|عنوان التوصيل|عنوان المنزل|المكان|مكان الجهاز|standort|ort|adresse|anschrift|lieferadresse|lieu|adresse de livraison|ubicacion|direccion|direccion de entrega|lugar|indirizzo|luogo|sede|endereco|local|locatie|adres dostawy|lokalizacja|адрес|местоположение|место|पता|स्थान|پتہ|جگہ|آدرس|محل|مكان)'

/** Cities that people sign with. */
export const CITIES: readonly string[] = [
  'london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|dublin|cork|galway|limerick|bristol|liverpool|sheffield|nottingham|oxford|cambridge|new york|boston|chicago|houston|dallas|austin|denver|seattle|atlanta|miami|toronto|vancouver|montreal|ottawa|calgary|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|cape town|johannesburg|durban|pretoria|nairobi|lagos|accra|kampala|singapore|hong kong|mumbai|pune|delhi|new delhi|bengaluru|bangalore|chennai|hyderabad|kolkata|ahmedabad|jaipur|lucknow|kochi|karachi|lahore|islamabad',
  'istanbul|ankara|izmir|bursa|antalya|adana|konya|gaziantep|sanliurfa|kocaeli|mersin|diyarbakir|hatay|manisa|kayseri|samsun|balikesir|kahramanmaras|van|aydin|denizli|sakarya|adapazari|tekirdag|mugla|eskisehir|mardin|malatya|trabzon|erzurum|ordu|afyonkarahisar|afyon|sivas|batman|tokat|zonguldak|elazig|kutahya|canakkale|osmaniye|corum|giresun|isparta|aksaray|yozgat|edirne|duzce|kastamonu|usak|nigde|kirklareli|rize|amasya|bolu|nevsehir|bilecik|burdur|karaman|karabuk|kirikkale|yalova|sinop|artvin|lefkosa|kadikoy|uskudar|besiktas|sisli|bakirkoy|pendik|umraniye|beyoglu|bornova|konak|karsiyaka|cankaya|nilufer|gebze',
  'ঢাকা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা|বরিশাল|রংপুর|ময়মনসিংহ|মযমনসিংহ|গাজীপুর|নারায়ণগঞ্জ|নারাযণগঞ্জ|কুমিল্লা|বগুড়া|বগুডা|যশোর|কক্সবাজার|টঙ্গী|সাভার|নরসিংদী|ফেনী|নোয়াখালী|নোযাখালী|পাবনা|কুষ্টিয়া|কুষ্টিযা|দিনাজপুর|টাঙ্গাইল|জামালপুর|ফরিদপুর|বাগেরহাট|সাতক্ষীরা|কলকাতা|হাওড়া|হাওডা|শিলিগুড়ি|শিলিগুডি|দুর্গাপুর|আসানসোল|আগরতলা|মিরপুর|উত্তরা|ধানমন্ডি|গুলশান|বনানী|মতিঝিল|মোহাম্মদপুর|আগ্রাবাদ|চট্টগ্রাম ইপিজেড',
  "dhaka|chattogram|chittagong|sylhet|rajshahi|khulna|barishal|barisal|rangpur|mymensingh|gazipur|narayanganj|comilla|cumilla|bogura|jessore|jashore|cox's bazar|tongi|savar|bagerhat|feni|noakhali|tangail|howrah|siliguri|durgapur|asansol|uttara|mirpur|dhanmondi|gulshan|banani|motijheel",
  'الرياض|جده|جدة|مكه|الدمام|الخبر|المدينه|المدينه المنوره|تبوك|ابها|الطايف|الطائف|القصيم|بريده|دبي|ابوظبي|ابو ظبي|الشارقه|عجمان|العين|القاهره|الجيزه|الاسكندريه|طنطا|المنصوره|اسيوط|مدينه نصر|عمان|اربد|الزرقاء|بيروت|طرابلس|دمشق|حلب|بغداد|البصره|اربيل|الكويت|حولي|الدوحه|المنامه|مسقط|صنعاء|عدن|الخرطوم|تونس|صفاقس|سوسه|الجزائر|وهران|قسنطينه|الرباط|الدار البيضاء|فاس|مراكش|طنجه|رام الله|نابلس|غزه|القدس|بنغازي',
  'berlin|hamburg|munchen|koln|frankfurt|stuttgart|wien|linz|graz|salzburg|zurich|basel|bern|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|bruxelles|madrid|barcelona|valencia|sevilla|bilbao|roma|milano|torino|napoli|lisboa|porto|amsterdam|rotterdam|utrecht|warszawa|krakow|wroclaw|poznan|москва|санкт-петербург|казань|लखनऊ|दिल्ली|मुंबई|जयपुर|पटना|कानपुर|वाराणसी|تهران|مشهد|اصفهان|شيراز|لاهور|كراچي|اسلام اباد',
]
