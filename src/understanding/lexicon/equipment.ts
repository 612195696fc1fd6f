// Nouns of devices by language (facts/wordings.ts says how phrases are written: "~" marks nouns that take endings). Data.
// 'device': named in a mail to support it is what the mail is about. 'carrier': what people also work with and write from (computer,
// phone), so it counts only where no device stands beside it. 'part': belongs to a device, and counts only where nothing else is named.
// 'fixture': a door or "the machine"; it counts only where nothing else is named and the matter is one of devices or buildings.
export type EquipmentRole = 'device' | 'carrier' | 'part' | 'fixture'
export type Inflection = 'english' | 'turkish' | 'bengali' | 'arabic' | 'romanised' | 'other'

export interface EquipmentNouns {
  readonly role: EquipmentRole
  readonly inflection: Inflection
  readonly phrases: string
}

const ENGLISH_DEVICES = [
  'copier~|photocopier~|printer~|plotter~|scanner~|projector~|beamer~|mfp|multifunction~|multifunction (printer/device/copier)~|label maker~|labeller~|franking machine~|shredder~|laminator~|fax machine~|fax|kiosk~|ticket machine~',
  'monitor~|tv|tvs|tv screen~|television~|smart tv~|touchscreen~|touch screen~|screens|(booking/menu/info/information/digital/wall/external/room/signage/display/lobby/diagnostic/customer/cash) (screen/display)~|video wall~|smartboard~|smart board~|interactive (whiteboard/board/panel/display/screen)~|headset~|webcam~|camera~|cctv camera~|ip camera~|dash cam~|microphone~|speaker~|loudspeaker~|soundbar~|video bar~|conference (phone/unit/system/camera)~|amplifier~|mixer~|docking station~|dock|docks',
  'router~|modem~|hub|access point~|wifi extender~|repeater~|(network/core/poe/main/access/managed/gigabit/ethernet/port/floor/cisco) switch~|switches|patch panel~|media converter~|firewall appliance~|nas|nas drive~|ups|upses|generator~|inverter~|solar panel~|solar inverter~|charge controller~|ev charger~|charging station~|charging point~|heat pump~|rectifier~|dvr|nvr',
  'desk phone~|deskphone~|ip phone~|voip phone~|sip phone~|handset~|cordless phone~|dect phone~|intercom~|door phone~|landline phone~|landline~|satellite phone~|walkie talkie~|two way radio~|doorbell~|pbx|switchboard~|pager~',
  'cash register~|till|tills|cash drawer~|pos (terminal/machine/device/system)~|pos|card (reader/machine/terminal)~|payment terminal~|chip and pin machine~|credit card (machine/terminal)~|(badge/barcode/bar code/qr/rfid/fingerprint/card/access/tag/id/proximity/number plate/plate/passport) (reader/scanner)~|handheld~|handheld (scanner/terminal/computer)~|hand scanner~|data terminal~|time clock~|attendance (machine/device/terminal)~|punch clock~|turnstile~|barrier~|smart lock~|door lock~|door controller~|alarm panel~|fire panel~|fire alarm panel~|smoke detector~|motion detector~|metal detector~|self checkout~|atm|atms',
  'lift|lifts|elevator~|escalator~|stairlift~|dumbwaiter~|ac|ac unit~|a c|air conditioner~|air con|aircon|aircons|air conditioning unit~|air handling unit~|split unit~|chiller~|boiler~|radiator~|water heater~|heater~|dehumidifier~|humidifier~|extractor fan~|air purifier~|air dryer~',
  'fridge~|freezer~|minibar~|refrigerator~|dishwasher~|washing machine~|washer~|tumble dryer~|dryer~|oven~|combi oven~|microwave~|cooker~|hob|fryer~|mixer~|coffee machine~|espresso machine~|ice machine~|vending machine~|water (dispenser/cooler)~|vacuum cleaner~|robot vacuum~|kettle~|hand dryer~|iron press~',
  'compressor unit~|air compressor~|pump~|forklift~|pallet truck~|conveyor~|conveyor belt~|filler|filling machine~|packing machine~|labelling machine~|wrapping machine~|cutting machine~|cutter~|laser cutter~|cnc machine~|cnc|lathe~|welder~|welding machine~|press brake~|robot arm~|crane~|hoist~|weighbridge~|scale~|scales|(analytical/laboratory/lab/precision/weighing) balance~|checkweigher~|plc|hmi panel~|printer press~|embroidery machine~|sewing machine~|knitting machine~|loom~',
  'x ray (machine/unit/system)~|xray (machine/unit)~|ultrasound (machine/scanner/)~|ecg (machine/)~|ekg machine~|defibrillator~|infusion pump~|syringe pump~|ventilator~|autoclave~|sterilizer~|steriliser~|centrifuge~|microscope~|analyser~|analyzer~|incubator~|mri (scanner/machine/)~|ct scanner~|patient monitor~|dental chair~|dialysis machine~|spectrometer~|thermal camera~|telescope~|treadmill~|gps tracker~|tracker~|card printer~|sensor~|drone~|tachograph~|irrigation controller~|milking machine~|milking robot~|hearing aid~|glucose meter~|water meter~|smart meter~|electricity meter~',
  'fire extinguisher~|extinguisher~|cctv|cctv system~|alarm system~|nurse call (system/panel)~|call bell~|pa system~|sound system~|hearing loop~|answering machine~|foot pedal~|visualiser~|document camera~|media player~|signage player~|set top box~|decoder~|antenna~|ont|(lte/voip/iot/zigbee) gateway~|wifi booster~|mesh node~|scan gun~|scanner gun~|barcode gun~|terminals|(mes/touch/counter/production/order/booking/warehouse/clocking/time/info/check in/self service) terminal~',
  'automatic (front/sliding/entrance/) door~|sliding door~|roller (door/shutter)~|garage door~|dock leveller~|heat exchanger~|fan coil unit~|hvac|hvac unit~|ventilation unit~|cooling tower~|refrigeration unit~|immersion heater~|stove~|extractor hood~|lawnmower~|lawn mower~|robot mower~|pressure washer~|floor scrubber~|coffee grinder~|grinder~|kiln~|milker~|robot milker~|e bike~|ebike~',
  'scissor lift~|cherry picker~|stacker~|reach truck~|pallet jack~|palletiser~|palletizer~|excavator~|control panel~|hmi|frequency converter~|wallbox~|pay station~|parking machine~|clocking (in/) machine~|oximeter~|pulse oximeter~|spirometer~|blood pressure monitor~|hospital bed~|operating table~|fume (hood/cupboard)~|suction unit~|handpiece~|(anaesthetic/anaesthesia/anesthesia/dyeing/spinning/sealing/folding/binding/engraving/milling/drilling/grinding/bending/moulding/molding/printing/cleaning/sorting/counting/cash counting/money counting/slot/rowing/fog/bread/ice cream/drinks/snack/mammography/overlock/strapping/bottling/capping) machine~',
]
const ENGLISH_CARRIERS =
  'laptop~|notebook~|chromebook~|macbook~|ultrabook~|computer~|pc|pcs|desktop~|desktop (computer/pc)~|workstation~|thin client~|imac~|tablet~|ipad~|phone~|mobile phone~|cell phone~|cellphone~|smartphone~|iphone~|telephone~|e reader~|smartwatch~'
const ENGLISH_PARTS =
  'server~|toner|toners|toner cartridge~|ink cartridge~|cartridge~|charger~|adapter~|power supply~|power adapter~|battery|batteries|cable~|hard drive~|hard disk~|ssd|usb stick~|mouse|mice|thermostat~|earphones|headphones|remote control~|memory card~|sim card~|printer ribbon~|ribbons|keyboard~|compressor~|toaster~|blender~|food processor~|slicer~|juicer~|air fryer~|rice cooker~|steam iron~|hoover~|fan|fans|ceiling fan~|thermometer~'

/** Before a device these say which sort it is, and belong to its name: "wristband printer". */
export const ENGLISH_MODIFIERS = new Set(
  'wristband label receipt barcode thermal laser inkjet colour color badge card id photo 3d dot matrix network document flatbed handheld hand wireless cordless bluetooth usb usb-c lte 4g 5g wifi wi-fi mesh dsl fibre fiber adsl cable vpn poe core managed vaccine blood medicine pharmacy sample lab drinks display chest walk-in split wall ceiling portable rooftop roof kitchen water coffee espresso ice vending booking fingerprint face biometric parking garage car entrance security surveillance dome ptz ip voip sip conference room dect desk touch ups diesel backup solar hybrid string heat circulation pool sump fuel infusion syringe dialysis dental panoramic digital ultrasound patient ticket queue kiosk shipping invoice warehouse ring payment credit debit contactless pos floor bathroom platform jewellery truck belt packaging pallet forklift electric gas steam combi pizza convection robot vacuum goods passenger service freight curved ultrawide smart interactive gaming video document thunderbolt rugged industrial weighing counting laboratory analytical x-ray check plate large-format wide-format multifunction inkjet mobile company work office'.split(
    ' ',
  ),
)

const TURKISH_DEVICES = [
  'docking station~|dock istasyonu~|headset~|video konferans (sistemi/cihazi)~|toplanti sistemi~|nas|nas cihazi~|firewall cihazi~|3d yazici~|yazici~|fotokopi makinesi~|fotokopi makinasi~|fotokopi~|tarayici cihaz~|(kimlik/belge/evrak/pasaport/dokuman/barkod/film/ultrason/el/qr/karekod) tarayici~|projektor~|projeksiyon~|projeksiyon cihazi~|plotter~|faks~|faks cihazi~|evrak imha makinesi~|(etiket/barkod/fis/kart/termal/bileklik/lazer/renkli) yazici~|(etiket/barkod/fis/kart/termal/bileklik/lazer/renkli) yazicisi~',
  'monitor~|televizyon~|akilli tahta~|etkilesimli tahta~|dokunmatik ekran~|kulaklik~|kulaklig~|web kamerasi~|webcam~|kamera~|guvenlik kamerasi~|ip kamera~|kayit cihazi~|hoparlor~|mikrofon~|ses sistemi~|anfi~|isikli tabela~|dijital ekran~|led ekran~|kiosk~|siramatik~',
  'modem~|router~|yonlendirici~|switch|switchi~|anahtarlama cihazi~|access point~|erisim noktasi~|ups|kesintisiz guc kaynagi~|guc kaynag~|jenerator~|invertor~|inverter~|gunes paneli~|santral~|telefon santrali~|masa telefonu~|ip telefon~|ip telefonu~|diafon~|interkom~|sarj istasyonu~|telsiz~',
  'yazar kasa~|yazarkasa~|kasa cekmecesi~|para cekmecesi~|pos cihazi~|pos makinesi~|pos|barkod okuyucu~|barkod okuyucusu~|el terminali~|(kart/parmak izi/yuz tanima/karekod/plaka/rfid/kimlik) okuyucu~|(kart/parmak izi/plaka) okuyucusu~|pdks cihazi~|kart basma cihazi~|turnike~|bariyer~|otomatik kapi~|akilli kilit~|kart kilidi~|yangin paneli~|yangin alarm paneli~|duman dedektoru~|hirsiz alarmi~|para sayma makinesi~',
  'klima~|asansor~|yuruyen merdiven~|kombi~|kazan~|kalorifer~|radyator~|sogutucu~|sogutma grubu~|havalandirma~|nem kurutucu~|nem alma cihazi~|isi pompasi~|aspirator~|davlumbaz~|hava perdesi~',
  'buzdolabi~|buzdolab~|minibar~|derin dondurucu~|dondurucu~|(asi/ilac/kan/sarap/vitrin/sut/et/teshir) dolabi~|soguk hava dolabi~|bulasik makine~|bulasik makinesi~|bulasik makinasi~|camasir makinesi~|camasir makinasi~|kurutma makinesi~|firin~|konveksiyonlu firin~|mikrodalga~|set ustu ocak~|(elektrikli/induksiyonlu/gazli) ocak~|fritoz~|kahve makinesi~|kahve makinasi~|cay makinesi~|buz makinesi~|su sebili~|sebil~|robot supurge~|elektrikli supurge~|supurge~|otomat~|jetonlu makine~',
  '(havuz/su/dalgic/hidrofor/sirkulasyon/yakit/infuzyon) pompasi~|hidrofor~|kompresor~|forklift~|transpalet~|konveyor~|vinc~|terazi~|baskul~|kantar~|hassas terazi~|dikis makinesi~|nakis makinesi~|kesim makinesi~|dolum makinesi~|paketleme makinesi~|etiketleme makinesi~|kaynak makinesi~|cnc|cnc tezgahi~|torna~|torna tezgahi~|enjeksiyon makinesi~|baski makinesi~|ofset makinesi~|kalip makinesi~|ctp kalip makinesi~|lazer kesim makinesi~|dokuma tezgahi~|shrink makinesi~',
  'rontgen cihazi~|panoramik rontgen~|rontgen~|ultrason cihazi~|ultrason~|tomografi cihazi~|mr cihazi~|ekg cihazi~|defibrilator~|otoklav~|santrifuj~|mikroskop~|hasta basi monitoru~|hastabasi monitoru~|dis unitesi~|unit koltuk~|steteskop~|tansiyon aleti~|kuvoz~|dijital termometre~|termometre~|nem olcer~|sensor~|takip cihazi~|arac takip cihazi~|kosu bandi~|solaryum~',
  'nem alici~|yangin (tupu/sondurucu)~|yangin sondurme tupu~|vantilator~|benmari~|tost makinesi~|blender~|mikser~|(hamur/kiyma/dilimleme/dondurma/utu/pres/overlok/ambalaj/sise/diyaliz/anestezi/para) makinesi~|buharli utu~|(hemsire/hasta) cagri sistemi~|cagri sistemi~|zil sistemi~|anons sistemi~|kamera sistemi~|alarm sistemi~|(kartli/) gecis sistemi~|kepenk~|fotoselli kapi~|garaj kapisi~|docking~|hastabasi monitor~|hasta basi monitor~|nebulizator~|oksijen (konsantratoru/cihazi)~|(diyaliz/anestezi/solunum/tahlil/lazer/epilasyon/kan gazi/biyometrik) cihazi~|yuz tanima (cihazi/terminali)~',
  'abkant~|hidrolik pres~|overlok~|robot kol~|freze~|testere~|hava kurutucu~|chiller~|sogutma kulesi~|esanjor~|boyler~|termosifon~|sofben~|su aritma cihazi~|aritma cihazi~|pompa~|yuk asansoru~|sunum kumandasi~|led tabela~|sogutma dolabi~|vitrin dolap~|uydu alicisi~|uydu cihazi~|kumanda paneli~|kontrol paneli~|plc|hmi paneli~',
]
const TURKISH_CARRIERS =
  'dizustu bilgisayar~|dizustu~|diz ustu bilgisayar~|masaustu bilgisayar~|bilgisayar~|laptop~|notebook~|tablet~|cep telefonu~|telefon~|pc|pcler|ipad~|chromebook~|macbook~|sabit telefon~|is istasyonu~'
const TURKISH_PARTS =
  'sunucu~|server~|toner~|kartus~|sarj aleti~|sarj cihazi~|adaptor~|batarya~|kablo~|hard disk~|mouse~|(kablosuz/optik) fare~|klavye ve fare~|klavye fare~|flash bellek~|kumanda~|klavye~'

const BENGALI_DEVICES = [
  'প্রিন্টার~|ফটোকপি মেশিন~|ফটোকপিয়ার~|ফটোকপি~|স্ক্যানার~|বারকোড (স্ক্যানার/রিডার)~|লেবেল প্রিন্টার~|রসিদ প্রিন্টার~|প্রজেক্টর~|প্লটার~|ফ্যাক্স মেশিন~|ফ্যাক্স~|মনিটর~|টিভি~|টেলিভিশন~|স্মার্ট বোর্ড~|স্মার্টবোর্ড~|হেডসেট~|ওয়েবক্যাম~|ক্যামেরা~|সিসি ক্যামেরা~|সিসিটিভি ক্যামেরা~|মাইক্রোফোন~|মাইক~|স্পিকার~|সাউন্ড সিস্টেম~|ডকিং স্টেশন~',
  'রাউটার~|মডেম~|সুইচ~|নেটওয়ার্ক সুইচ~|প্যাচ প্যানেল~|অ্যাক্সেস পয়েন্ট~|এক্সেস পয়েন্ট~|ইউপিএস~|আইপিএস~|জেনারেটর~|ইনভার্টার~|সোলার প্যানেল~|সোলার ইনভার্টার~|ডিভিআর~|এনভিআর~|ওএনইউ~',
  'ইন্টারকম~|আইপি ফোন~|টেলিফোন সেট~|ল্যান্ডফোন~|ল্যান্ডলাইন~|পিএবিএক্স~|হাজিরা মেশিন~|হাজিরা যন্ত্র~|ফিঙ্গারপ্রিন্ট (মেশিন/রিডার/ডিভাইস/স্ক্যানার)~|বায়োমেট্রিক (মেশিন/ডিভাইস/যন্ত্র)~|অ্যাটেনডেন্স মেশিন~|কার্ড রিডার~|কার্ড মেশিন~|পস মেশিন~|পিওএস মেশিন~|পস টার্মিনাল~|ক্যাশ রেজিস্টার~|ক্যাশ ড্রয়ার~|এটিএম মেশিন~|টাকা গোনার মেশিন~|স্মার্ট লক~|টার্নস্টাইল~|ফায়ার অ্যালার্ম~|স্মোক ডিটেক্টর~',
  'এসি~|এয়ার কন্ডিশনার~|এয়ারকন্ডিশনার~|লিফট~|লিফ্ট~|এস্কেলেটর~|বয়লার~|চিলার~|ফ্রিজ~|রেফ্রিজারেটর~|ডিপ ফ্রিজ~|ফ্রিজার~|ওয়াশিং মেশিন~|ওভেন~|মাইক্রোওয়েভ~|কফি মেশিন~|পানির ফিল্টার~|ওয়াটার পিউরিফায়ার~|ওয়াটার ডিসপেনসার~|গিজার~|ওয়াটার হিটার~|পানির পাম্প~|পানির মোটর~|পাম্প~|কম্প্রেসর~',
  'এক্স রে মেশিন~|এক্সরে মেশিন~|আল্ট্রাসনোগ্রাম মেশিন~|আল্ট্রাসাউন্ড মেশিন~|ইসিজি মেশিন~|অটোক্লেভ~|মাইক্রোস্কোপ~|ভেন্টিলেটর~|সেন্ট্রিফিউজ~|ইনকিউবেটর~|সেলাই মেশিন~|কাটিং মেশিন~|এমব্রয়ডারি মেশিন~|নিটিং মেশিন~|প্যাকিং মেশিন~|ওজন মেশিন~|ওজন মাপার যন্ত্র~|দাঁড়িপাল্লা~|ফর্কলিফট~|বিলিং মেশিন~|ট্র্যাকার~|ড্রোন~',
  'প্রোজেক্টর~|(ডাইং/সুইং/আয়রন/ফিলিং/প্রিন্টিং/প্রেস/কার্ড/টিকেট/টোকেন/ইউপিআই/কাউন্টিং/সিলিং/লেবেলিং/ডায়ালাইসিস/অ্যানেস্থেসিয়া/এমআরআই/লেমিনেটিং/স্পাইরাল/ডিস/ভেন্ডিং/কফি ভেন্ডিং/বাঁধাই) মেশিন~|স্মার্ট ডোর লক~|ডোর লক~|স্মার্ট টিভি~|ডেস্ক ফোন~|টাচস্ক্রিন~|টাচ স্ক্রিন~|(তাপমাত্রা/স্মোক/মোশন) সেন্সর~|সেন্সর~|ওজন মাপার স্কেল~|(ডিজিটাল/ওজন) স্কেল~|স্ট্যাবিলাইজার~|এয়ার কুলার~|ওয়াটার কুলার~|কুলার~|(গ্যাস/ইন্ডাকশন) চুলা~|রাইস কুকার~|ব্লেন্ডার~|ভ্যাকুয়াম ক্লিনার~|ইস্ত্রি~|পানির মোটর~|কলিং বেল~',
  'অগ্নিনির্বাপক (যন্ত্র/সিলিন্ডার)~|ফায়ার এক্সটিংগুইশার~|পেশেন্ট মনিটর~|(ইনফিউশন/সিরিঞ্জ) পাম্প~|নেবুলাইজার~|পালস অক্সিমিটার~|ডিফিব্রিলেটর~|থার্মোমিটার~|ডেন্টাল চেয়ার~|গ্লুকোমিটার~|লেমিনেটর~|শ্রেডার~|কন্ট্রোল প্যানেল~|ফটোকপি যন্ত্র~|সেট টপ বক্স~|সাউন্ড বক্স~|ডিজিটাল বোর্ড~|ইন্টারেক্টিভ বোর্ড~|ওয়াকিটকি~|মেটাল ডিটেক্টর~|কপিয়ার~',
]
const BENGALI_CARRIERS = 'ল্যাপটপ~|কম্পিউটার~|ডেস্কটপ~|পিসি~|ট্যাবলেট~|ট্যাব~|মোবাইল সেট~|মোবাইল ফোন~|স্মার্টফোন~|নোটবুক~|আইপ্যাড~|ম্যাকবুক~'
const BENGALI_PARTS =
  'সার্ভার~|টোনার~|কার্টিজ~|চার্জার~|অ্যাডাপ্টার~|ব্যাটারি~|কেবল~|হার্ডডিস্ক~|মাউস~|পেনড্রাইভ~|রিমোট~|কিবোর্ড~|কীবোর্ড~|ফ্যান~|পাখা~|হার্ড ডিস্ক~|কুলিং ফ্যান~'

const ARABIC_DEVICES = [
  'طابعه|طابعت~|طابعات|طابعاتنا|برنتر|برينتر~|ماكينه تصوير|مكنه تصوير|اله تصوير|ناسخه|سكانر~|ماسح ضوئي|ماسحه|قارئ باركود|قاري باركود|جهاز باركود|بروجكتر|بروجيكتور~|بروجكتور~|داتا شو|جهاز عرض|راسمه|فاكس~|جهاز فاكس',
  'شاشه|شاشت~|شاشات|شاشتين|شاشه لمس|سبوره (ذكيه/تفاعليه)|تلفزيون~|تليفزيون~|تلفاز~|سماعه راس|سماعه|سماعات|هيدسيت~|كاميرا~|كاميرات|كاميره|ميكروفون~|مايك|مكبر صوت|مكبرات صوت',
  'راوتر~|راوترات|روتر|مودم~|مودمات|سويتش~|سويتشات|مبدل~|مقوي~|اكسس بوينت|نقطه وصول|يو بي اس|ups|مولد|مولد كهرباء|مولده|مولدات|انفرتر~|عاكس|الواح شمسيه|لوح شمسي|محول كهرباء',
  'سنترال~|مقسم~|هاتف مكتب|هاتف ارضي|هاتف شبكي|هواتف مكتب*|هواتف|تليفون ارضي|انتركم~|انترفون~|جرس باب',
  'جهاز (بصمه/حضور/دوام/حضور وانصراف/بصمه وجه)|اجهزه (بصمه/حضور/دوام)|بصمه جهاز|ماكينه (بصمه/كاشير/فيزا/دفع/صراف/قهوه/خياطه/تعبيه/تغليف/عد نقود/تصوير)|مكنه (فيزا/قهوه/دفع/كاشير)|جهاز (كاشير/نقاط بيع/نقاط بيع/شبكه/مدي/دفع/فيزا/صراف)|اجهزه (كاشير/شبكه/نقاط بيع)|صراف الي|درج (نقود/كاشير)|كاشير جهاز|قارئ (بطاقات/بطاقه/بصمه)|قاري (بطاقات/بطاقه/بصمه)|قفل (ذكي/الكتروني)|بوابه الكترونيه|حاجز مواقف|لوحه انذار|كاشف دخان',
  'مكيف~|مكيفات|تكييف|تكييفات|تكيف|مصعد|مصاعد|اسانسير~|سلم كهربايي|غلايه|بويلر~|سخان~|سخانات|دفايه|مدفاه|تشيلر',
  'ثلاجه|ثلاجت~|ثلاجات|تلاجه|تلاجت~|تلاجات|فريزر~|غساله|غسالت~|غسالات|غساله (صحون/اطباق)|جلايه|نشافه|فرن~|افران|ميكروويف~|براد~|براده|برادات|برادات مياه|براد مياه|كولدير~|مكنسه|مكنسه كهربايي*|خلاط~|بوتاجاز~',
  'مضخه|مضخات|طلمبه|ماتور مياه|كمبروسر|ضاغط هواء|رافعه شوكيه|ونش|رافعه|ميزان~|موازين|قبان|خط انتاج ماكينه|ماكينه|مكاين|سير ناقل',
  'جهاز (اشعه/سونار/رنين/تخطيط قلب/تعقيم/تحليل/ضغط/تنفس/غسيل كلوي/صدمات) (بانوراما/بانوراميه/سينيه/)|جهاز اشعه|مجهر|ميكروسكوب|اوتوكلاف|حاضنه|كرسي اسنان|جهاز تتبع|حساس حراره|جهاز استقبال|رسيفر~|ريسيفر~|جهاز انذار',
  'طفايه حريق|طفايات حريق|طفايات|قارئات باركود|قارئه باركود|قارئات|قارئه بصمه|اجهزه قارئه|موزع رئيسي|حاجز موقف*|حاجز باركن*|حاجز|باب (اوتوماتيكي/كهربائي/الكتروني)|طنجره كهربائيه|قلايه هوائيه|قلايه|محمصه|مكواه|شفاط|فلتر مياه|جهاز تنقيه مياه|مونيتور~|ماسحات ضوئيه|ماكينه (قص/حلاقه/طباعه/ثلج/لحام/كبس/غسيل/فرم/تقطيع/صابون/ايس كريم)|مكنه (تصوير/خياطه/غسيل/ثلج)|ماكينات|ماكينه صراف الي',
  'جهاز (مراقبه/تخدير/سكر/ليزر/تبريد/تكييف/صوت/تحكم/نداء/تعقب/تحاليل/تحليل/سي تي/مني بار/تنقيه/ترطيب) (دم/حراره/)|نظام (نداء/صوتي/صوت/انذار/مراقبه)|لوحه تحكم|لوحه الكترونيه|جهاز عد نقود|عداد نقود|جهاز قياس (ضغط/حراره/سكر)|جهاز تكييف|وحده تكييف|وحدات تكييف|كشاف طوارئ|بوتجاز~|شاشه عرض|شاشات عرض|لوحه عرض|ميكروفونات|جهاز لاسلكي|اجهزه لاسلكي',
]
const ARABIC_CARRIERS =
  'لابتوب~|لاب توب|لابتوبات|جهاز محمول|جهاز~ محمول|حاسوب~|حاسب~|حاسب الي|حواسيب|كمبيوتر~|كمبيوترات|جهاز كمبيوتر|اجهزه كمبيوتر|جهاز حاسب|بي سي|تابلت~|ايباد~|جهاز لوحي|اجهزه لوحيه|موبايل جهاز|هاتف محمول|تليفون~|حاسبه|حاسبات|هاتف ذكي'
const ARABIC_PARTS =
  'سيرفر~|سيرفرات|خادم رئيسي|حبر طابعه|حبر|تونر~|شاحن~|شاحن لابتوب|بطاريه|بطاريات|كابل~|كيبل~|كيابل|هارد|هارد ديسك|ماوس~|فاره|كيبورد~|لوحه مفاتيح|مروحه|ريموت~'

const FIXTURES: Readonly<Record<'english' | 'turkish' | 'bengali' | 'arabic', string>> = {
  english: 'door~|door handle~|lock~|light~|lamp~|heating|shutter~|blind~|toilet~|tap~|sink~|shower~|machine~|socket~|lighting|whiteboard~',
  turkish: 'kapi~|kilit~|lamba~|aydinlatma~|petek~|panjur~|musluk~|lavabo~|klozet~|priz~|makine~|makina~|beyaz tahta~',
  bengali: 'দরজা~|তালা~|লাইট~|বাতি~|গেট~|কমোড~|বেসিন~|মেশিন~|যন্ত্র~|হোয়াইটবোর্ড~',
  arabic: 'باب~|ابواب|اناره|لمبات|لمبه|حنفيه|مغسله|تدفئه|مكنه',
}

const ROMANISED = [
  'printer~|scanner~|router~|modem~|monitor~|projector~|ac|fridge~|lift|camera~|cc camera~|ups|ips|generator~|photocopy machine~|hajira machine~|fingerprint machine~|pos machine~|smart lock~|intercom~|headset~|inverter~|landline|washing machine~',
  'tab3a|tabe3a|tab2a|shasha|shashet|takeef|takyeef|tallaga|talaga|asanser|mokayef|jehaz el basma|gehaz el basma|jihaz el basma|jhaz el basma|sama3a|sama3et',
]

const OTHER_DEVICES = [
  'drucker~|etikettendrucker~|laserdrucker~|bondrucker~|kopierer~|kopiergerat~|handscanner~|scanner~|barcodescanner~|bildschirm~|beamer~|kasse|kassensystem|kartenlesegerat~|kartenleser~|zeiterfassungsterminal~|klimaanlage~|aufzug|kuhlschrank~|spulmaschine~|waschmaschine~|geschirrspuler~|kaffeemaschine~|headset~|kamera~|telefonanlage|tischtelefon~|wechselrichter~|gabelstapler~|pumpe~|heizung|schranke|drehkreuz|waage~',
  'imprimante~|photocopieur~|copieur~|scanner~|douchette~|ecran~|videoprojecteur~|casque~|lecteur de badge~|lecteur de badges|badgeuse~|caisse enregistreuse~|terminal de paiement|tpe|climatisation|climatiseur~|ascenseur~|chaudiere~|lave vaisselle|lave linge|refrigerateur~|frigo~|congelateur~|machine a cafe|borne wifi|routeur~|onduleur~|standard telephonique|balance~',
  'impresora~|fotocopiadora~|escaner~|lector de (codigos/tarjetas/huellas/codigo de barras)|proyector~|pantalla tactil|auriculares|enrutador~|camara~|aire acondicionado|ascensor~|nevera~|frigorifico~|lavadora~|lavavajillas|horno~|cafetera~|datafono~|caja registradora|balanza~|bascula~|caldera~|impressora~|copiadora~|leitor de codigo de barras|projetor~|roteador~|ar condicionado|elevador~|geladeira~|maquina de cartao|balanca~|stampante|stampanti|fotocopiatrice|lettore di badge|lettore badge|lettore codici a barre|proiettore|condizionatore|ascensore|frigorifero|lavastoviglie|lavatrice|registratore di cassa|bilancia|caldaia|centralino|telecamera|telecamere',
  'koffiemachine~|kopieerapparaat|beamer~|beeldscherm~|kassa|pinautomaat|airco|koelkast|vaatwasser|lift|drukarka|drukarki|drukarke|drukarka etykiet|skaner|skanera|czytnik kart|czytnik kodow|rzutnik|projektor|klimatyzacja|klimatyzator|winda|lodowka|zmywarka|pralka|ekspres do kawy|kasa fiskalna|terminal platniczy|waga',
  'принтер|принтера|принтер чеков|принтер этикеток|сканер|сканер штрихкодов|проектор|кондиционер|лифт|холодильник|роутер|маршрутизатор|коммутатор|касса|терминал оплаты|терминал|турникет|шлагбаум|камера|камеры|ибп|мфу|весы|котел|ноутбук|компьютер',
  'प्रिंटर|स्कैनर|बिलिंग मशीन|फोटोकॉपी मशीन|मॉनिटर|प्रोजेक्टर|राउटर|कैमरा|एसी|लिफ्ट|फ्रिज|वाशिंग मशीन|यूपीएस|इन्वर्टर|पीओएस मशीन|बायोमेट्रिक मशीन|चाپگر|چاپگر|پرینتر|اسکنر|مودم|یخچال|کولر|آسانسور|دوربین|پرنٹر|اسکینر|راؤٹر|سولر انورٹر|انورٹر|فریج|اے سی|لفٹ|کیمرہ|یو پی ایس',
]
const OTHER_CARRIERS =
  'laptop|laptopie|laptopa|rechner~|computer~|notebook~|ordinateur~|ordenador~|portatil|portatile|computador~|telefono~|telefone~|telephone~|handy|ноутбук*|компьютер*|लैपटॉप|कंप्यूटर|کمپیوتر|لپ تاپ|کامپیوتر|لیپ ٹاپ|tablet~'

const nouns = (role: EquipmentRole, inflection: Inflection, lists: readonly string[]): readonly EquipmentNouns[] =>
  lists.map(phrases => ({ role, inflection, phrases }))

export const EQUIPMENT: readonly EquipmentNouns[] = [
  ...nouns('device', 'english', ENGLISH_DEVICES),
  ...nouns('carrier', 'english', [ENGLISH_CARRIERS]),
  ...nouns('part', 'english', [ENGLISH_PARTS]),
  ...nouns('device', 'turkish', TURKISH_DEVICES),
  ...nouns('carrier', 'turkish', [TURKISH_CARRIERS]),
  ...nouns('part', 'turkish', [TURKISH_PARTS]),
  ...nouns('device', 'bengali', BENGALI_DEVICES),
  ...nouns('carrier', 'bengali', [BENGALI_CARRIERS]),
  ...nouns('part', 'bengali', [BENGALI_PARTS]),
  ...nouns('device', 'arabic', ARABIC_DEVICES),
  ...nouns('carrier', 'arabic', [ARABIC_CARRIERS]),
  ...nouns('part', 'arabic', [ARABIC_PARTS]),
  ...nouns('fixture', 'english', [FIXTURES.english]),
  ...nouns('fixture', 'turkish', [FIXTURES.turkish]),
  ...nouns('fixture', 'bengali', [FIXTURES.bengali]),
  ...nouns('fixture', 'arabic', [FIXTURES.arabic]),
  ...nouns('device', 'romanised', ROMANISED),
  ...nouns('device', 'other', OTHER_DEVICES),
  ...nouns('carrier', 'other', [OTHER_CARRIERS]),
]

export const UNSPACED_DEVICES =
  /(?:ラベル|レーザー|レシート)?プリンター?|複合機|コピー機|スキャナー?|ノートパソコン|ノートPC|パソコン|テレビ会議システム|プロジェクター|モニター|ルーター|エアコン|冷蔵庫|エレベーター|レジ(?!ス)|サーバー|(?:标签|激光|票据|彩色)?打印机|复印机|投影仪|显示器|扫描仪|扫码枪|笔记本电脑|电脑|路由器|交换机|空调|冰箱|电梯|考勤机|摄像头|收银机|服务器|프린터|복합기|노트북|모니터|스캐너|프로젝터|에어컨|공유기|라우터/g

/** Words before a device that make it another one than the one concerned. */
export const OTHER_ONE =
  /(?:^|[^\p{L}])(?:other|another|different|any|not the|not|no|without|instead of|via|(?:file|mail|exchange|sql|web|database|print|terminal|erp|dns|proxy|application|dosya|posta|veritabani|e-posta)|baska(?: bir)?|diger|obur|oteki|অন্য|আরেকটা|আরেকটি|অন্যান্য|onno|arekta|andere[nmrs]?|autre|otro|otra|altro|altra|outro|outra|другой|другом|inny|innym)\s(?:\p{L}{1,10}\s)?$/u
/** But "we need another monitor" and "ابي شاشة ثانية" ask for one. */
export const WANTED_BEFORE =
  /(?:need|needs|order|ordered|want|get|have|send|buy|request|add|like) (?:me |us )?(?:another|a different) (?:\p{L}{1,10} )?$|(?:ابي|ابغي|عايز\p{L}{0,2}|اريد|بدي|نحتاج|احتاج|محتاج\p{L}{0,2}|نبي|نريد|اطلب|نطلب) (?:ال)?$/u
/** Words behind a device that do the same, in languages that put them there. */
export const OTHER_ONE_BEHIND =
  /^\s(?:ال)?(?:تاني|تانيه|ثاني|ثانيه|اخر|اخري|آخر|مختلف|degil|নয়|নয|না,|ঘর\p{M}*|রুম\p{M}*|kagidi\p{L}*|komisyon\p{L}*|rulo\p{L}*|paper|papers|room|rooms|roll|rolls|bag|bags|yerine)(?![\p{L}])/u
/** Nouns that are other words as well ("till December", "switches itself off", "leave it to lift"): the words beside them must not be those of a verb. */
export const AMBIGUOUS = /^(?:till|lift|lifts|switches|phone|phones|fax|faxes|door|screens|docks|speakers|scales|hub|tracker|filler|mixer)$/
export const VERB_BEFORE =
  /(?:^|[^\p{L}])(?:next|you|i|we|they|he|she|it|who|which|just|to|can|can't|cannot|will|won't|would|should|could|must|please|not|don't|then|also|app|system|shopper|user|customer|client|money)\s$/u
export const VERB_BEHIND =
  /^ (?:(?:e|te)(?: o)?|korchi\p{L}*|korsi\p{L}*|kore|korle|korlam|dile|dise|it|them|us|me|him|her|itself|themselves|by|off|over|to|currency|currencies|from|between|back)(?![\p{L}])/u
/** "Till" is one only behind an article, and in the plural. */
export const TILL_BEFORE =
  /(?:^|[^\p{L}])(?:the|a|our|your|my|her|his|this|that|each|every|one|first|second|third|front|back|main|bar|shop|new|old|touch|at|on|from|another|same|broken|both|two|three|four|pos|cash)\s$/u
/** A screen of a program, and a feast whose name is a generator's. */
export const NO_DEVICE_BEHIND =
  /^\s(?:ال)?(?:نبوي|شريف|بيضا\p{L}{0,2}|سود\p{L}{0,3}|زرقا\p{L}{0,2}|مواعيد|ادويه|دخول|تسجيل|برنامج|بدايه|حجوزات|ادخال|طلبات|فواتير|استعلام|مبيعات|نظام)(?![\p{L}])/u
/** A phone or computer written from or tried on is no matter of its own. */
export const MEANS_BEFORE =
  /(?:^|[^\p{L}])(?:from|via|by|using|with|typing on|through|on (?:the|my|his|her|our|their) (?:own|work|private|personal)|(?:am|calendar|mail|mails|email|emails|app|outlook|teams) on|من|عبر|عن طريق|per|par|por|via|mit dem|vom|с)\s(?:(?:my|the|his|her|our|their|a|an|own|mijn|meinem|ال)\s?)?$/u
/** Somebody else's laptop was tried; a phone is where a calendar is read. */
export const MEANS_OF_OTHERS =
  /(?:^|[^\p{L}])(?:husband|wife|son|daughter|mum|mom|mother|father|dad|colleague|friend|brother|sister|somebody|someone|neighbou?r|flatmate)'s\s$/u
export const READ_ON_PHONE =
  /(?:^|[^\p{L}])(?:on|to|onto) (?:the |my |his |her |our |their )?(?:own |work |mobile |company )?phones?(?![\p{L}])|^telefon(?:u|um|umuz|unuz)?(?:nda|na|da|a|umda)(?![\p{L}])/u
/** Words of a program or a sign, between quotation marks. */
export const QUOTED_BEFORE = /(?:^|[\s(])"[\p{L}\d][^"\n]{0,30}$/u
export const QUOTED_BEHIND = /^[^"\n]{0,20}"/
export const MEANS_BEHIND =
  /^(?:\p{L}{0,8}(?:dan|den|tan|ten|imdan|umdan|ndan|nden|yla|yle|la|le)(?![\p{L}])|\p{L}{0,4}[ :]{1,3}(?:no|numarasi|number)?[ :.]{0,3}[+(]?\d|(?:টা|টি)? (?:থেকে|দিয়ে|দিয়ে|theke|diye)(?![\p{L}])| (?:adi|ismi|name|call|calls|number|numbers|line|lines|bill|app|apps|system|book|internet|data|contract|extension|ext|banking|browser|lines|numara\p{L}{0,8}|hatti)(?![\p{L}]))/u
/** What people do to any computer as a first help. */
export const FIRST_HELP =
  /^\p{L}*\s(?:\p{L}{1,6}\s)?(?:kapatip|kapattim|kapattik|kapayip|yeniden baslat|resetle|off and on|রিস্টার্ট (?:দি|কর)|বন্ধ করে)/u
export const FIRST_HELP_BEFORE =
  /(?:reset|restart(?:ed|ing)?|reboot(?:ed|ing)?|power[ -]cycled?|unplugged|(?:turned|switched) off)(?: and on)? (?:(?:the|my|our|both|your) )?(?:\p{L}{2,12} and (?:the |my |our )?)?$|(?:تشغيل|ريستارت|طفيت|سكرت|اطفات|رستارت)(?: ل)? ?(?:ال)?(?:\p{L}{2,12} و(?:ال)?)?$/u
