// Makers of devices, and names of device families that say a model by themselves. Data; written in lower case, without accents.
// Makers of software are not on this list: "Windows 11" and "Outlook 2019" are no models of equipment.

/** Beside one of these a code is a model: "Zebra ZD510". */
export const BRANDS = [
  // computers, phones, displays
  'dell|hp|hewlett packard|lenovo|asus|acer|apple|samsung|lg|sony|toshiba|dynabook|fujitsu|panasonic|microsoft surface|msi|gigabyte|huawei|honor|xiaomi|redmi|oppo|vivo|realme|nokia|motorola|google pixel|oneplus|infinix|tecno|symphony|walton|philips|benq|viewsonic|aoc|eizo|iiyama|nec|barco|sharp|hisense|tcl|vestel|arcelik|beko|casper|monster|grundig|hitachi|intel nuc|wortmann|medion|tuxedo|fairphone|cat',
  // printing and scanning
  'canon|epson|brother|kyocera|ricoh|xerox|lexmark|konica minolta|konica|minolta|oki|olivetti|utax|develop|riso|toshiba tec|zebra|tsc|godex|argox|citizen|bixolon|sato|star micronics|star|honeywell|datalogic|symbol|intermec|dymo|cognitive|evolis|fargo|magicard|plustek|avision|kodak|mimaki|roland|pantum|sewoo|xprinter|rongta|атол|штрих|эвотор|меркурий',
  // network
  'cisco|aruba|ubiquiti|unifi|mikrotik|tp link|tplink|tenda|d link|dlink|netgear|zyxel|zte|fortinet|fortigate|sonicwall|sophos|juniper|meraki|ruckus|avm|fritz|sagemcom|technicolor|arris|draytek|linksys|peplink|teltonika|cudy|mercusys|synology|qnap|hikvision|dahua|axis|reolink|tiandy|uniview|ezviz|watchguard|extreme networks|ruijie|cambium|planet|moxa|starlink|airties|nokia ont',
  // telephones and rooms
  'yealink|snom|grandstream|avaya|mitel|polycom|poly|jabra|plantronics|logitech|sennheiser|epos|gigaset|unify|alcatel|alcatel lucent|fanvil|htek|aastra|karel|crestron|extron|shure|bose|neat|owl labs|clevertouch|smart board|promethean|optoma|infocus|christie|barco clickshare|kramer|rode|behringer|yamaha',
  // power
  'apc|eaton|cyberpower|tripp lite|schneider electric|schneider|vertiv|legrand|makelsan|inform|tescom|socomec|fronius|sma|growatt|solaredge|goodwe|deye|victron|inverex|crown|knox|sungrow|enphase|luminous|microtek|exide|perkins|cummins|caterpillar|aksa|teksan|kohler|siemens|abb|rahimafrooz|ipsar',
  // shops, gates, time clocks, weighing
  'ingenico|verifone|pax|sunmi|castles|newland|nexgo|sumup|posiflex|partner tech|ncr|diebold|wincor|wincor nixdorf|hugin|beko pos|olivetti form|profilo|tvs|essae|casio|cas|mettler toledo|mettler|bizerba|dibal|digi|avery|ohaus|sartorius|baykon|tem|zkteco|anviz|suprema|hid|salto|dormakaba|kaba|yale|paxton|assa abloy|nedap|gantner|matrix',
  // buildings, kitchens, hospitals, works
  'daikin|mitsubishi|mitsubishi electric|gree|midea|carrier|trane|york|general|ogeneral|o general|haier|bosch|siemens healthineers|miele|liebherr|electrolux|whirlpool|zanussi|aeg|neff|gorenje|candy|bauknecht|indesit|hotpoint|ariston|baymak|vaillant|buderus|viessmann|demirdokum|worcester|grundfos|wilo|ebara|pedrollo|dab|otis|kone|schindler|thyssenkrupp|fujitec|hormann|came|nice|faac|inoksan|rational|unox|electrolux professional|winterhalter|hobart|franke|la marzocco|nuova simonelli|jura|delonghi|krups|nespresso|ugur|klimasan|dyson|irobot|roborock|karcher|nilfisk|atlas copco|donaldson|kaeser|ingersoll rand|festo|omron|sick|keyence|cognex|sam4s|fanuc|kuka|mazak|haas|trumpf|heidelberg|komori|ge|ge healthcare|mindray|drager|draeger|stryker|olympus|welch allyn|carestream|agfa|planmeca|vatech|sirona|dentsply|kavo|hologic|nihon kohden|philips respironics|resmed|fresenius|b braun|baxter|thermo fisher|thermo scientific|thermo|eppendorf|sysmex|roche|abbott|beckman coulter|nidek|zeiss|topcon|esco|binder|memmert|hanna|testo|fluke|makita|hilti|stihl|husqvarna|john deere|bobcat|jungheinrich|linde|still|toyota|crown forklift|hyster|kenwood|hytera|garmin|tomtom|dji|gopro|nikon|reolink|google nest|life fitness|technogym|precor|matrix fitness|worcester bosch|ideal|baxi|honeywell home|netatmo|tado|shelly|sonos|denon|marantz|pioneer|jbl',
  // as they are written in Arabic and Bengali letters
  'سامسونج|سامسونغ|ال جي|الجي|اتش بي|ديل|لينوفو|ايسر|اسوس|كانون|ابسون|ايبسون|برذر|براذر|كيوسيرا|زيروكس|ريكو|توشيبا|هواوي|شاومي|سوني|باناسونيك|شارب|فيليبس|سيسكو|تي بي لينك|دي لينك|زيبرا|هانيويل|بوش|سيمنس|جري|كاريير|دايكن|هايسنس|ميتسوبيشي|فوجيتسو|هيتاشي|يونيون اير|فريش|تورنيدو|زانوسي|اريستون',
  'স্যামসাং|এইচপি|ডেল|লেনোভো|আসুস|এসার|ক্যানন|এপসন|ব্রাদার|কিয়োসেরা|তোশিবা|হুয়াওয়ে|শাওমি|সনি|প্যানাসনিক|শার্প|ফিলিপস|সিসকো|টিপি লিংক|ওয়ালটন|সিঙ্গার|জেনারেল|গ্রি|এলজি|হিকভিশন|দাহুয়া|জেব্রা|হানিওয়েল|রিকো|জেরক্স|হিটাচি|মিডিয়া|ভিশন|মিনিস্টার',
].join('|')

/** Families: with the code behind them they are the model, whoever made it: "Latitude 5420". */
export const SERIES = [
  'nitrox|latitude|inspiron|vostro|precision|optiplex|xps|poweredge|alienware|chromebook|ultrasharp|wyse',
  'thinkpad|thinkcentre|thinkbook|thinkstation|ideapad|thinkvision|thinksystem|yoga|legion|tab',
  'elitebook|probook|zbook|prodesk|elitedesk|pavilion|envy|spectre|elitedisplay|elite|proliant|laserjet|officejet|deskjet|pagewide|designjet|color laserjet|laserjet pro|laserjet enterprise|scanjet|smart tank|ink tank|laser mfp',
  'macbook|macbook pro|macbook air|imac|mac mini|ipad|ipad pro|ipad air|iphone|apple watch|airpods',
  'galaxy|galaxy tab|galaxy book|surface|surface pro|surface laptop|surface go|surface hub|pixel|redmi note|zenbook|vivobook|aspire|travelmate|predator|nitro|toughbook|toughpad|lifebook|esprimo|portege|tecra|satellite',
  'ecotank|workforce|expression|surecolor|stylus|perfection|pixma|imagerunner|imagerunner advance|imageclass|i sensys|isensys|maxify|selphy|taskalfa|ecosys|bizhub|aficio|versalink|workcentre|altalink|phaser|docucentre|colorqube|versant|magicolor|ineo|fs',
  'catalyst|nexus|meraki|fortigate|routerboard|hap|unifi|archer|deco|omada|nighthawk|orbi|fritzbox|fritz box|speedport|homehub|livebox|freebox|diskstation|rackstation',
  'evolve|evolve2|engage|voyager|blackwire|savi|meetup|rally|brio|speak|studio|realpresence|soundstation|webex|studio x',
  'smart ups|back ups|symmetra|easy ups|powerware',
  'granit|xenon|voyager|gryphon|magellan|quickscan|skorpio|workabout|mobilis',
  'scansnap|imageformula|scanfront|bioentry|biostation|roomba|thermomix|kangoo',
  'cr|primera|evolution|ix|docuprint|accuriopress',
].join('|')
