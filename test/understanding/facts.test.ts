import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Concern, readFacts } from '../../src/understanding/facts.ts'
import { detectLanguage } from '../../src/understanding/language.ts'
import { type Fact, type FactType, LANGUAGES, type Language } from '../../src/understanding/letter.ts'

const facts = (text: string, kind: 'new' | 'signature' | 'forwarded' = 'new'): readonly Fact[] =>
  readFacts(text, [{ start: 0, end: text.length, kind }], {
    from: null,
    language: LANGUAGES.find(one => one === detectLanguage(text).value) ?? null,
  })

const found = (text: string, types: readonly FactType[], kind: 'new' | 'signature' | 'forwarded' = 'new'): string[] =>
  facts(text, kind)
    .filter(({ type }) => types.includes(type))
    .map(({ type, value }) => `${type} ${value}`)
    .sort()

const NUMBERS = ['serial', 'licence', 'account', 'order', 'model'] as const

/** Text, then everything that is a number or a model in it. */
const numbers: readonly (readonly [string, ...string[]])[] = [
  // English
  ['The serial number is 5CD2034XYZ and the asset tag 00412.', 'serial 5CD2034XYZ'],
  ['Serial no:\n  CN-0J4K99-72872', 'serial CN-0J4K99-72872'],
  ['S/N 1Z55A, please replace', 'serial 1Z55A'],
  ['You can read the number 883 on the serial plate.', 'serial 883'],
  ['Serials: AB12345, AB12346 and AB12399', 'serial AB12345', 'serial AB12346', 'serial AB12399'],
  ['My customer ID is 88213.', 'account 88213'],
  ['We are under contract 4471-22 with you.', 'account 4471-22'],
  ['Account number: 1002-8837', 'account 1002-8837'],
  ['our a/c no. 55120987', 'account 55120987'],
  ['membership number MB-20419 has expired', 'account MB-20419'],
  ['policy no. POL/2024/5512', 'account POL/2024/5512'],
  ['tenant ID 33-8812 cannot log in', 'account 33-8812'],
  ['Please check orders 1182, 1185 and 1190.', 'order 1182', 'order 1185', 'order 1190'],
  ['I ordered last week (order #A-99812), nothing came.', 'order A-99812'],
  ['Your invoice no. 2025/118 is wrong', 'order 2025/118'],
  ['PO number 4500012345', 'order 4500012345'],
  ['delivery note 80112233 shows 4 boxes', 'order 80112233'],
  ['Invoice INV-88121 dated 03/04/2025 over $1,250.00', 'order INV-88121'],
  ['The licence key ABCDE-12345-FGHIJ-67890-KLMNO is refused', 'licence ABCDE-12345-FGHIJ-67890-KLMNO'],
  ['licence agreement EA-7782-31 runs out', 'licence EA-7782-31'],
  ['AB12C-9XY8Z-11QWE-55RTY-0PLMK', 'licence AB12C-9XY8Z-11QWE-55RTY-0PLMK'],
  ['HP LaserJet Pro M404dn jams', 'model LaserJet Pro M404dn'],
  ['our Zebra ZT411 prints nothing', 'model ZT411'],
  ['It is a Dell Latitude 7440 with Windows 11 23H2', 'model Latitude 7440'],
  ['the ThinkPad T14 Gen 3 does not charge', 'model ThinkPad T14 Gen 3'],
  ['a Canon imageRUNNER ADVANCE C3530i', 'model imageRUNNER ADVANCE C3530i'],
  ['Cisco Catalyst 9200L reboots', 'model Catalyst 9200L'],
  ['the Brother MFC-L8690CDW, serial E78123A4N567890', 'model MFC-L8690CDW', 'serial E78123A4N567890'],
  ['model: WH-1000XM4', 'model WH-1000XM4'],
  ['an iPhone 13 and a Surface Pro 9', 'model iPhone 13', 'model Surface Pro 9'],
  ['ThinkPad X1, 4471-22 is our contract number', 'account 4471-22', 'model ThinkPad X1'],
  ['Serial | Model | Room\nAB123456 | ZD421 | 12\nAB123457 | ZD421 | 14', 'model ZD421', 'serial AB123456', 'serial AB123457'],
  ['our maintenance contract (no. MC/778/24) covers it', 'account MC/778/24'],
  ['please add 15 seats to our agreement, number V8812034', 'licence V8812034'],
  ['Whom do I ask about the parking invoice for July? The number is PK-3307', 'order PK-3307'],
  ['the printer at checkout 3 (Star TSP143) cuts', 'model TSP143'],
  // traps
  ['They came 3 times to our ring 0161'],
  ['We have 4 printers since 2019, 12 users, 3 pcs. on order 2 weeks ago.'],
  ['The order from 12/05/2025 at 10:30 came late, it cost 1250 EUR.'],
  ['error 0x80070057 after KB5034441, version 22.04.1, from 192.168.1.14'],
  ['Re ticket PD-1042: it still happens, [#30417]'],
  ['order 2 monitors for 2025 please'],
  ['the invoice of 2024 and the contract of 2023'],
  ['Windows 11, Office 365, Outlook 2019 and Teams 24215.1007'],
  ['room 214, line 3, step 2, page 10, extension 4512'],
  ['AB1 2CD is our postcode'],
  ['my account 3 times locked'],
  ['Tracking number 1Z999AA10123456784'],
  ['we will model 3 variants'],
  // Turkish
  ['Seri numarası PF1ABCDE olan cihaz açılmıyor.', 'serial PF1ABCDE'],
  ['Cihazın seri no’su: TRK-55120', 'serial TRK-55120'],
  ['Müşteri numaramız 445120, sözleşme no 2023/55.', 'account 2023/55', 'account 445120'],
  ['445120 nolu müşterinizim', 'account 445120'],
  ['Sipariş no 10045 ve 10046 gelmedi', 'order 10045', 'order 10046'],
  ['10045 numaralı siparişim kayıp', 'order 10045'],
  ['ABC2024000000123 nolu faturanız hatalı', 'order ABC2024000000123'],
  ['İrsaliye numarası A-004512', 'order A-004512'],
  ['Lisans anahtarımız 77AB-22CD-9981 kabul edilmiyor', 'licence 77AB-22CD-9981'],
  ['Canon LBP6030 yazıcı kağıt çekmiyor', 'model LBP6030'],
  ['Modeli: EcoTank L3250', 'model EcoTank L3250'],
  ['abone no 7781209, hesap no: 1120-3', 'account 1120-3', 'account 7781209'],
  ['Musteri no 99120 siparis no 5512', 'account 99120', 'order 5512'],
  ['Saat 14:30, 12.05.2025, 1.250 TL, 3 adet, 2024 yılı, hata kodu 4512'],
  ['Plaka 34 ABC 123, vergi no 1234567890, talep no 20533'],
  // Bengali
  ['সিরিয়াল নম্বর হলো SN৮৮২১০৪', 'serial SN882104'],
  ['আমার গ্রাহক নম্বর ৫৫১২০৩।', 'account 551203'],
  ['অর্ডার নং ১০২৩৪ এখনো পাইনি', 'order 10234'],
  ['চুক্তি নম্বর C-৪৪/২৩ অনুযায়ী', 'account C-44/23'],
  ['ইনভয়েস নম্বর INV-৭৭১ এবং INV-৭৭২', 'order INV-771', 'order INV-772'],
  ['লাইসেন্স কী QWER-১২৩৪-TYUI', 'licence QWER-1234-TYUI'],
  ['এইচপি নয়, Canon LBP2900 প্রিন্টার', 'model LBP2900'],
  ['amar customer id 77120, order no 4451', 'account 77120', 'order 4451'],
  ['১২টা ৩০ মিনিটে ৫টি প্রিন্টার, দাম ১,২৫০ টাকা, ২০২৪ সালে'],
  // Arabic
  ['الرقم التسلسلي للجهاز هو ٥٥٧٧٨٨٩٩', 'serial 55778899'],
  ['رقم الطلب: ٤٤٥١٢', 'order 44512'],
  ['الطلب رقم 77120 لم يصل', 'order 77120'],
  ['رقم حسابي 1002003 ورقم العقد C-5512', 'account 1002003', 'account C-5512'],
  ['فاتورة رقم 2025-118 بتاريخ 12/05/2025', 'order 2025-118'],
  ['مفتاح الترخيص XX12-YY34-ZZ56 لا يعمل', 'licence XX12-YY34-ZZ56'],
  ['طابعة Epson L3150 سيريال X5DN012345', 'model L3150', 'serial X5DN012345'],
  ['رقم العميل ٩٩١٢', 'account 9912'],
  ['ra2m el order 55120 w ra2m el 3ameel 8891', 'account 8891', 'order 55120'],
  ['الساعة ١٠:٣٠ يوم ١٢/٥/٢٠٢٥ والمبلغ ١٢٥٠ ريال وعندنا ٥ أجهزة ورقم التذكرة 20533'],
  // others
  ['Seriennummer: 4711-AB-22, Kundennummer 88120', 'account 88120', 'serial 4711-AB-22'],
  ['Rechnung Nr. 2025-0711 vom 12.05.2025', 'order 2025-0711'],
  ['numéro de série : 9XK22-11, commande n° 77120', 'order 77120', 'serial 9XK22-11'],
  ['número de cliente 55120, pedido 88123', 'account 55120', 'order 88123'],
  ['серийный номер AB-77120, договор № 55/23', 'account 55/23', 'serial AB-77120'],
  ['Acct 4471-0092-88, vendor 100233', 'account 100233', 'account 4471-0092-88'],
  ['The meter reading on the bill is 4471.'],
  ['licence for SolidWorks (ref. LIC-2231/09)', 'licence LIC-2231/09'],
  ['enterprise agreement number EA-77120', 'licence EA-77120'],
  ['our licence runs out in June for version 9.1-22'],
  ['Ordered | Received | Pos.\n500 | 400 | 10\n1200 | 1100 | 20'],
  ['Order no | Item\n77120 | Hinge', 'order 77120'],
  ['Computer (LT-20931), plate GE 448 210'],
  ['العقد رقم ع/م/٢٠٢١/٧٧', 'account ع/م/2021/77'],
  ['序列号：CN123456，订单号 88120', 'order 88120', 'serial CN123456'],
  ['सीरियल नंबर 77AB120, ग्राहक संख्या ५५१२', 'account 5512', 'serial 77AB120'],
]
for (const [text, ...expected] of numbers) {
  test(`numbers: ${text.slice(0, 60)}`, () => {
    expect(found(text, NUMBERS)).toEqual([...expected].sort())
  })
}

const things: readonly (readonly [string, ...string[]])[] = [
  ['The label printer in the warehouse prints blank labels.', 'label printer'],
  ['Two barcode scanners are broken and the till freezes.', 'barcode scanners', 'till'],
  ['My laptop charger got lost.', 'laptop charger'],
  ['The coffee machine leaks; the dishwasher is fine', 'coffee machine', 'dishwasher'],
  ['Our access points reboot every night, also the network switch', 'access points', 'network switch'],
  ['the passenger lift is stuck', 'passenger lift'],
  ['AC not cooling, water dripping', 'AC'],
  ['Please set up a new docking station and a headset', 'docking station', 'headset'],
  ['I am calling from my phone, the VPN is down'],
  ['it also fails on another laptop and from a different PC'],
  ['Please phone me. I will switch it off.'],
  ['There is no printer paper'],
  ['I reset the router and restarted my computer twice, the ledger is still closed'],
  ['No internet since noon, I have restarted the router', 'router'],
  ['She needs a laptop, two monitors and a headset', 'headset', 'laptop', 'monitors'],
  ['جربت أعيد تشغيل الكمبيوتر والراوتر وما نفع'],
  ['the file server share is gone'],
  ['Yazıcımız kağıt sıkıştırıyor.', 'Yazıcı'],
  ['Deponun kliması su akıtıyor', 'kliması'.slice(0, 5)],
  ['Etiket yazıcısı çalışmıyor', 'Etiket yazıcısı'],
  ['Fotokopi makinesinin toneri bitti', 'Fotokopi makinesi'],
  ['Turnikeler ve kart okuyucu bozuk', 'Turnike', 'kart okuyucu'],
  ['Monitörüm titriyor, bilgisayarı kapatıp açtım', 'Monitör'],
  ['asansorde kaldik, jenerator calismadi', 'asansor', 'jenerator'],
  ['başka bir yazıcıdan aldık, telefonla aradım'],
  ['প্রিন্টারটি কাজ করছে না', 'প্রিন্টার'],
  ['আমার ল্যাপটপের চার্জার নষ্ট', 'ল্যাপটপ'],
  ['লিফটে আটকে আছি, জেনারেটরও চলছে না', 'লিফট', 'জেনারেটর'],
  ['printer ta kaj korche na, router er light o lal', 'printer', 'router'],
  ['অন্য প্রিন্টার থেকে হচ্ছে, মোবাইল থেকে লিখছি'],
  ['الطابعة لا تعمل', 'طابعة'],
  ['طابعتنا معطلة والراوتر يفصل', 'راوتر', 'طابعة'],
  ['المكيف لا يبرد والمصعد متوقف', 'مصعد', 'مكيف'],
  ['جهاز البصمة ما يقرأ', 'جهاز البصمة'],
  ['el takeef bayez', 'takeef'],
  ['der Drucker im Büro druckt nicht', 'Drucker'],
  ["l'imprimante ne marche plus", 'imprimante'],
  ['The laptop switches itself off, nobody came till December, leave it till then', 'laptop'],
  ['The till freezes and till 3 too', 'till'],
  ['When you lift it there is no tone; please fax it, the shopper switches currency'],
  ['The network switches are dark and the lift is stuck', 'lift', 'network switches'],
  ['My leave balance is wrong and the ribbon in Excel is gone, 14 POs are pending'],
  ['The analytical balance drifts', 'analytical balance'],
  ["I used my husband's tablet and tried it on the phone of my daughter"],
  ['Revit says "worksharing monitor in use" and closes'],
  ['"Zebra" printer "two" is dead', 'printer'],
  ['We need two cases of till rolls'],
  ['The grinder you rent me and the ticket printer you lent us', 'grinder', 'ticket printer'],
  ['Please phone me, phone him back'],
  ['I need another monitor for the roster', 'monitor'],
  ['Please order two switches, cables and a patch panel', 'cables', 'patch panel', 'switches'],
  ['She gets a laptop and a tablet', 'laptop', 'tablet'],
  ['The printer eats toner. I opened it at the cable.', 'printer'],
  ['ابي شاشة ثانية حق مكتبي', 'شاشة'],
  ['جربت شاشة ثانية'],
  ['Telefonda da denedim, faturası telefona gelmişti'],
  ['Telefonumun ekranı çatladı', 'Telefon'],
  ['Our clients phone us, calendar on the phone and mail on phone stopped, I need mobile data'],
  ['The fire extinguishers are due and the automatic door closes too fast', 'automatic door', 'fire extinguishers'],
  ['The heat exchanger and the answering machine', 'answering machine', 'heat exchanger'],
  ['Bakım Ocak 2027 içinde, Celal Ocak gelecek'],
  ['Elektrikli ocak ısınmıyor, hemşire çağrı sistemi sustu', 'Elektrikli ocak', 'hemşire çağrı sistemi'],
  ['Babamın kalp pili var, ambara fare girmiş'],
  ['Telefon numaramı güncelleyin'],
  ['প্রোজেক্টরে ছবি হলদে, ডাইং মেশিন বন্ধ', 'ডাইং মেশিন', 'প্রোজেক্টর'],
  ['ওজন মাপার স্কেলটি ভুল দেখায়', 'ওজন মাপার স্কেল'],
  ['amar phone e net nai, vendor phone korchilo'],
  ['شاشة الدخول بيضاء وإجازة المولد النبوي والجسر الهاتفي'],
  ['شاشة المكتب سقطت والمولد ما اشتغل', 'شاشة', 'مولد'],
  ['نطلب حاسوبا محمولا', 'حاسوب'],
  ['قارئات الباركود تفصل', 'قارئات الباركود'],
]
for (const [text, ...expected] of things) {
  test(`equipment: ${text.slice(0, 60)}`, () => {
    expect(found(text, ['equipment'])).toEqual(expected.map(thing => `equipment ${thing}`).sort())
  })
}

const places: readonly (readonly [string, ...string[]])[] = [
  ['The copier on the second floor', 'second floor'],
  ['in room 4.12 and Ward 7B', 'Ward 7B', 'room 4.12'],
  ['Building C, 3rd floor, room 12', 'Building C, 3rd floor, room 12'],
  ['our Pune office has no internet', 'Pune office'],
  ['the Green Park branch is offline', 'Green Park branch'],
  ['Bring it to Unit 7, Kestrel Business Park, Swindon SN3 4AB, not here', 'Unit 7, Kestrel Business Park, Swindon SN3 4AB'],
  ['the screens in meeting rooms 4 and 5', 'meeting rooms 4 and 5'],
  ['Fevzi Çakmak Mah. 10. Sokak No:14/2 Karatay Konya', 'Fevzi Çakmak Mah. 10. Sokak No:14/2 Karatay Konya'],
  ['it stands in the server room', 'server room'],
  ['Please send it to 12 High Street, Reading RG1 2AB.', '12 High Street, Reading RG1 2AB'],
  ['Location: warehouse 2, bay 14', 'warehouse 2, bay 14'],
  ['Delivery address: Unit 4, Park Lane, Leeds', 'Unit 4, Park Lane, Leeds'],
  ['I called your office. Microsoft Office crashed. The floor is wet, room for 3 people.'],
  ['The second time in our branch'],
  ['3. kattaki yazıcı', '3. kat'],
  ['zemin katta oda 12', 'zemin katta oda 12'.slice(0, 9), 'oda 12'],
  ['Toplantı odasındaki ekran', 'Toplantı odası'],
  ['Adres: Barbaros Mah. Lale Sok. No:5 Ataşehir/İstanbul', 'Barbaros Mah. Lale Sok. No:5 Ataşehir/İstanbul'],
  ['Kadıköy şubesinde internet yok', 'Kadıköy şubesi'],
  ['2. blok değil B blok', 'B blok'],
  ['৪র্থ তলার প্রিন্টার', '৪র্থ তলা'],
  ['রুম নং ৩০৫ এ এসি চলে না', 'রুম নং ৩০৫'],
  ['মিরপুর শাখায় নেট নেই', 'মিরপুর শাখা'],
  ['আমাদের অফিসে নেট নেই'],
  ['ঠিকানা: বাড়ি ১২, রোড ৫, ধানমন্ডি, ঢাকা', 'বাড়ি ১২, রোড ৫, ধানমন্ডি, ঢাকা'],
  ['2nd floor e printer nai, room 207', '2nd floor', 'room 207'],
  ['في الدور الثالث غرفة ٣٠٥', 'الدور الثالث غرفة ٣٠٥'],
  ['غرفة الاجتماعات', 'غرفة الاجتماعات'],
  ['العنوان: شارع التحلية، حي السليمانية، الرياض', 'شارع التحلية، حي السليمانية، الرياض'],
  ['القسم كله والشركة في المكتب'],
  ['el door el tany', 'el door el tany'],
  ['Musterstraße 12, 80331 München', 'Musterstraße 12, 80331 München'],
  ['im 2. Stock, Zimmer 214', '2. Stock, Zimmer 214'],
  ['Zebra at packing bench 3, desk 4.17 and bays 31 to 34', 'bays 31 to 34', 'packing bench 3, desk 4.17'],
  ["paint in the pottery room and from the clerks' room", "clerks' room", 'pottery room'],
  ['in the other room, the chat room, from the whole floor, at the front desk, through the front door'],
  ['our offices in Leuven are closed, the office in March was open', 'offices in Leuven'],
  ['Branch 114 and shop 2 have no line; store 3 items in it', 'Branch 114', 'shop 2'],
  ['Access via Gate 2 for them', 'Gate 2'],
  ['I live near Park Lane, and Wall Street fell. Write to Chapel Lane, Brackenfield', 'Chapel Lane, Brackenfield'],
  ['Kart 9/C şubesinde, A ve B blokta, P2 katında, şube 12 açık', '9/C şubesi', 'A ve B blok', 'P2 kat', 'şube 12'],
  ['Sayın Fabrika Müdürlüğü, personel giriş kartım, masa 160 cm'],
  ['Ataşehir kliniğinden ve Gebze depoya, evrak kayıt odasının', 'Ataşehir kliniği', 'Gebze depo', 'evrak kayıt odası'],
  ['বগুড়া ব্রাঞ্চ আর গাজীপুর ফ্যাক্টরিতে', 'গাজীপুর ফ্যাক্টরি', 'বগুড়া ব্রাঞ্চ'],
  ['২০৭ নম্বর ঘর, কোল্ড রুম-২, ফিমেল ওয়ার্ড', '২০৭ নম্বর ঘর, কোল্ড রুম-২, ফিমেল ওয়ার্ড'],
  ['পয়লা বৈশাখে অফিস বন্ধ, তিনদিন অফিস কামাই, আগে শাখার কাজ, প্রশাসন শাখা'],
  ['318 no room er student', '318 no room'],
  ['الإنترنت في الفرع يعمل بصورة جيدة، رحت الفرع قالوا اتصل، سماعة المكتب عندي فيها خلل'],
  ['في فرع العليا وفرعنا في إربد', 'فرع العليا', 'فرعنا في إربد'],
  ['الجناح الغربي ومختبر الفيزياء وغرفة الأدوية', 'الجناح الغربي', 'غرفة الأدوية', 'مختبر الفيزياء'],
  ['فني المختبر المناوب وبوابة الموظف ولا يمكن لأي فرع البيع'],
  ['أمام العمارة رقم ١٣ منذ الخميس الماضي، وترتب على ذلك', 'العمارة رقم ١٣'],
]
for (const [text, ...expected] of places) {
  test(`places: ${text.slice(0, 60)}`, () => {
    const words = facts(text).filter(({ type }) => type === 'location')
    expect(words.map(fact => fact.words).sort()).toEqual([...expected].sort())
  })
}

const phones: readonly (readonly [string, Language | null, ...string[]])[] = [
  ['Call me on 020 7946 0127.', 'en', '02079460127'],
  ['Call me on 020 7946 0127.', null, '02079460127'],
  ['+1 (520) 555-0142', null, '+15205550142'],
  ['Tel: 555-0142', null, '5550142'],
  ['My number is 07700 900512 or 07700 900513', 'en', '07700900512', '07700900513'],
  ['Beni 0532 111 22 33 numaradan arayın', 'tr', '+905321112233'],
  ['Cep:0532 111 22 33 / Dahili 213', 'tr', '+905321112233'],
  ['0212 555 60 60 / 1842', 'tr', '+902125556060'],
  ['Tel. 0821 / 99 00 17-24', null, '082199001724'],
  ['মোবাইল: ০১৭১১-০০০৩৪২', 'bn', '+8801711000342'],
  ['জরুরি হলে ০১৭১১০০০৩৪২ নম্বরে কল করুন', 'bn', '+8801711000342'],
  ['جوالي ٠٥٥١٠٢٠٣٠٤', 'ar', '0551020304'],
  ['الاتصال على ‎+966 11 555 0147', 'ar', '+966115550147'],
  ['2025-03-12 10:30, 12.05.2025, 192.168.1.100, 1.250.000, 2019-2024', 'en'],
  ['order number 0123456789 and serial no 0712 345 678', 'en'],
  ['Açık 08.00-13.00 ve 02.00-05.00', 'tr'],
  ['94150-00123 or (43) 99900-0126', null, '9415000123', '43999000126'],
  ['extension 4512, PIN 123456, 100000000 records', 'en'],
]
for (const [text, language, ...expected] of phones) {
  test(`phones: ${text.slice(0, 60)}`, () => {
    const read = readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], { from: null, language })
    const values = read.filter(({ type }) => type === 'phone').map(({ value }) => value)
    expect(values.sort()).toEqual([...expected].sort())
  })
}

const dates: readonly (readonly [string, string, string])[] = [
  ['bought on 12 March 2024 from you', '12 March 2024', '2024-03-12'],
  ['on 3rd March we', '3rd March', '3rd March'],
  ['since March 12, 2025 it', 'March 12, 2025', '2025-03-12'],
  ['on 13/04/2025', '13/04/2025', '2025-04-13'],
  ['on 03/04/2025', '03/04/2025', '03/04/2025'],
  ['on 2025-03-12 at', '2025-03-12', '2025-03-12'],
  ['since Monday', 'Monday', 'Monday'],
  ["15 Eylül 2025'e kadar", '15 Eylül 2025', '2025-09-15'],
  ['২৪ মার্চ, ২০২৫ তারিখে', '২৪ মার্চ, ২০২৫', '2025-03-24'],
  ['يوم 3 مارس 2025', '3 مارس 2025', '2025-03-03'],
  ['am 5. Mai 2025', '5. Mai 2025', '2025-05-05'],
]
for (const [text, words, value] of dates) {
  test(`dates: ${text}`, () => {
    expect(facts(text).filter(({ type }) => type === 'date')).toEqual([expect.objectContaining({ words, value })])
  })
}
test('dates: neither versions, IP addresses, impossible days nor "may"', () => {
  expect(found('version 1.2.2003.4, 10.1.20.30, 31.02.2025x, you may call, 45/13/2025, 99 March', ['date'])).toEqual([])
})

const names: readonly (readonly [string, 'new' | 'signature', ...string[]])[] = [
  ['Hello, my name is Omar Haddad and my PC is slow', 'new', 'Omar Haddad'],
  ['Ben Ayşe Yılmaz, muhasebeden yazıyorum.', 'new', 'Ayşe Yılmaz'],
  ['আমার নাম রফিক।', 'new', 'রফিক'],
  ['اسمي خالد، عندي مشكلة', 'new', 'خالد'],
  ['this is not working', 'new'],
  ['Kind regards\nGraham Tully\nChief Technician', 'signature', 'Graham Tully'],
  ['Teşekkürler\nAv. Gizem Türkoğlu\nBahçekapı Hukuk Bürosu', 'signature', 'Av. Gizem Türkoğlu'],
  ['Sent from my iPhone', 'signature'],
]
for (const [text, kind, ...expected] of names) {
  test(`names: ${text.slice(0, 50)}`, () => {
    expect(
      facts(text, kind)
        .filter(({ type }) => type === 'person-name')
        .map(({ words }) => words),
    ).toEqual(expected)
  })
}

test('a city in a signature is a place, a city in a text is not', () => {
  expect(found('রূপসা নিট, গাজীপুর', ['location'], 'signature')).toEqual(['location গাজীপুর'])
  expect(found('Ahmet\nUlubey / Ordu', ['location'], 'signature')).toEqual(['location Ulubey / Ordu'])
  expect(found('We flew to London.', ['location'])).toEqual([])
})

test('a city closes a mail, and stands below it', () => {
  expect(found('Modem bozuk.\nSelamlar\nRefik Ada – Manisa', ['location'])).toEqual(['location Manisa'])
  expect(found('স্যার, নেট নেই।\nমতিন\nকুমিল্লা', ['location'])).toEqual(['location কুমিল্লা'])
  expect(found('المكيف عطلان\nشكرا\nنورة – طنجة', ['location'])).toEqual(['location طنجة'])
  const list = 'Prices:\nAnkara\n'
  expect(found(`${list}${'We wait for a long answer that says what it costs to send it all.\n'.repeat(3)}`, ['location'])).toEqual([])
})

test('a door is a thing where the caller says that the matter is one of buildings, and no device is named', () => {
  const read = (text: string, fixtures: boolean) =>
    readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], {
      from: null,
      language: 'en',
      concerns: (_start, _end, role) => (fixtures || role !== 'fixture' ? 'matter' : 'none'),
    }).map(({ value }) => value)
  expect(read('The door sticks.', true)).toEqual(['door'])
  expect(read('The door sticks.', false)).toEqual([])
  expect(read('The copier stands behind the door.', true)).toEqual(['copier'])
  expect(read('The cable at the door is cut.', true)).toEqual(['cable'])
})

test('computers and phones are nothing where somebody asks for an account', () => {
  const text = 'Please open an account for Ann and get her a laptop.'
  const read = (carriers: boolean) =>
    readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], {
      from: null,
      language: 'en',
      concerns: (_start, _end, role) => (carriers || role === 'device' ? 'matter' : 'none'),
    }).map(({ value }) => value)
  expect(read(true)).toEqual(['laptop'])
  expect(read(false)).toEqual([])
})

test('things count only where a matter is told, also if they were named before', () => {
  const text = 'About our copier. Thanks for the scanner. The copier jams.'
  const concerns = (start: number): Concern => (start >= text.indexOf('The copier') ? 'matter' : 'in passing')
  const read = readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], { from: null, language: 'en', concerns })
  expect(read.map(({ type, value, start }) => [type, value, start])).toEqual([['equipment', 'copier', text.lastIndexOf('copier')]])
  const passing = readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], {
    from: null,
    language: 'en',
    concerns: () => 'in passing',
  })
  expect(passing.map(({ value }) => value)).toEqual(['copier', 'scanner'])
})

test('lines that begin with codes of one shape are serial numbers in a mail about devices only', () => {
  const list = '8HJ4KN3 - Ayaan\n8HJ5KN3 - Poppy\n'
  expect(found(`The Chromebooks go flat:\n${list}`, ['serial'])).toEqual(['serial 8HJ4KN3', 'serial 8HJ5KN3'])
  expect(found(`The children:\n${list}`, ['serial'])).toEqual([])
})

const region = (text: string, part: string, kind: 'new' | 'signature' | 'forwarded') => {
  const start = text.indexOf(part)
  return { start, end: start + part.length, kind }
}

test('spans are offsets into the whole text, also in native digits', () => {
  const text = '> order 1111\nআমার অর্ডার নং ৪৮২১৭ কোথায়?'
  const own = 'আমার অর্ডার নং ৪৮২১৭ কোথায়?'
  const read = readFacts(text, [region(text, own, 'new')], { from: null, language: 'bn' })
  expect(read).toEqual([expect.objectContaining({ type: 'order', words: '৪৮২১৭', value: '48217', start: text.indexOf('৪৮২১৭') })])
})

test('a forwarded mail tells of things, never of phones and places, and only where the customer says little', () => {
  const forwarded = 'Order 77120 for room 12, call 020 7946 0127'
  const short = 'Please see below.'
  const long = 'We have looked into this with great care and ask you to read it. '.repeat(5)
  const types = (own: string) => {
    const text = `${own}\n${forwarded}`
    const regions = [region(text, own, 'new'), region(text, forwarded, 'forwarded')]
    return readFacts(text, regions, { from: null, language: 'en' }).map(({ type }) => type)
  }
  expect(types(short)).toEqual(['order'])
  expect(types(long)).toEqual([])
})

test('the name in From is a fact without a span', () => {
  expect(readFacts('', [], { from: { address: 'a@b.example', name: 'Ann Lee' }, language: null })).toEqual([
    { type: 'person-name', words: 'Ann Lee', value: 'Ann Lee', start: 0, end: 0, because: 'stands in From' },
  ])
})

test("the sender's domain and numbers with a country's code say where a phone is", () => {
  const phone = (text: string, address: string) =>
    readFacts(text, [{ start: 0, end: text.length, kind: 'new' }], { from: { address, name: '' }, language: 'en' }).map(
      ({ value }) => value,
    )
  expect(phone('call 020 7946 0127', 'a@b.co.uk')).toEqual(['+442079460127'])
  expect(phone('call 020 7946 0127', 'a@b.zz')).toEqual(['02079460127'])
  expect(phone('call +44 20 7946 0128 or 020 7946 0127', 'a@b.com')).toEqual(['+442079460128', '+442079460127'])
})

test('never throws, and every span names its words', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'serial no ',
      'order ',
      'AB-123',
      '٠١٢٣٤٥٦',
      'Mah. ',
      'No:5',
      '\n',
      ' | ',
      '\t',
      'HP ',
      'শাখা',
      'شارع ١٢، حي',
      '+90 532 111 22 33',
      ', ',
      '(',
      'Street',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('en', 'tr', 'bn', 'ar', null), (pieces, language) => {
      const text = pieces.join('')
      const regions = [
        { start: 0, end: text.length, kind: 'new' as const },
        { start: 3, end: text.length + 9, kind: 'signature' as const },
      ]
      for (const { words, start, end } of readFacts(text, regions, { from: null, language })) expect(text.slice(start, end)).toBe(words)
    }),
    { numRuns: 400 },
  )
})

test('a megabyte takes no longer than its first pages', () => {
  for (const unit of [
    '0532 111 22 33, ',
    'serial no customer number ',
    'Mah. Lale Sok. No:5 ',
    'শাখা ভবন রুম ',
    'AB12-CD34 ',
    'to the old store room in ',
    'to Park Lane ',
    'office in Leuven ',
    'مختبر ال',
    'the till "',
    'licence for a b c d ',
    'Ankara\n',
    '((((0',
    '9',
    'a',
    '\n',
  ]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const start = performance.now()
    facts(text)
    expect(performance.now() - start, unit).toBeLessThan(400)
  }
})
