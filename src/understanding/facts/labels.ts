// The words that say what the number beside them is, by kind and language. Data: a native speaker adds to it without reading any code
// (wordings.ts says how phrases are written). Arabic stands without "the", Turkish as it is spelled; accents do not count.
// 'named' labels say that a number is meant ("order no"); after 'noun' labels it must follow at once ("order 30418-B").
// 'pointer' labels ("the number is") mean the thing named last before them.
// 'decoy' labels claim a number so that it is taken for nothing else; 'phone' labels leave it to phones.ts.
import { compileWordings, type WordingSource } from './wordings.ts'

export type NumberKind = 'serial' | 'licence' | 'account' | 'order' | 'model'
export interface NumberLabel {
  readonly kind: NumberKind | 'decoy' | 'phone' | 'pointer'
  readonly strength: 'named' | 'noun'
}

const EN_NUMBER = '(number/numbers/no/nos/nr/num/id/ids/code/ref/reference)'
const TR_NUMBER = '(no/nosu/nolari/nolu/numara/numarasi/numaralari/numaram/numaramiz/numarali/kod/kodu/kodum/kodumuz/id)'
const BN_NUMBER = '(নং/নম্বর*/নাম্বার*/আইডি*/কোড*/নাম্বারটা)'
const BN_LATIN = '(no/number/nomor/nombor/nambar/id/code)'
const AR_NUMBER = '(رقم/رقم*/ارقام/كود/نمره/نمبر)'
const ARABIZI = '(ra2m/ra2am/rakm/rakam/raqm/raqam/r9m/rqm/no/number) (el/al/il/l/)'
const HI_NUMBER = '(नंबर/संख्या/क्रमांक/आईडी)'
const UR_NUMBER = '(نمبر/نمبر*)'
const FA_NUMBER = 'شماره'
const FR_NUMBER = '(numero/n/no/num/nº/reference/ref) (de/d/du/)'
const ES_NUMBER = '(numero/n/no/num/nº/nro/codigo) (de/del/do/da/)'
const RU_NUMBER = '(номер/номера/код/n)'
const PL_NUMBER = '(numer/nr/numerem/numeru)'

const SERIAL_NAMED = [
  `serial ${EN_NUMBER}|serial|serials|s n|sn|s nos|ser ${EN_NUMBER}|sr ${EN_NUMBER}|imei (number/no/)|service tag|service tags|esn`,
  `serial plate|serial label|serial sticker`,
  `seri ${TR_NUMBER}|seri|serisi|seri numara*|servis etiketi|servis kodu|imei numara*|cihaz seri no*`,
  `সিরিয়াল ${BN_NUMBER}|সিরিয়াল|সিরিয়ালটা|ক্রমিক ${BN_NUMBER}|সার্ভিস ট্যাগ|আইএমইআই|এস এন|siriyal ${BN_LATIN}|serial ta`,
  `رقم* تسلسلي*|رقم* مسلسل*|رقم* متسلسل|رقم* سيريال|تسلسلي|سيريال نمبر|سيريال|سيريل نمبر|رقم* سريال|سريال|رمز خدمه|كود خدمه|سيريالها|سيرياله`,
  `${ARABIZI} (serial/tasalsoly/tasalsuli/mosalsal)|el serial|serialha|seryal`,
  `numero de serie|n de serie|no de serie|nº de serie|nro de serie|num serie|numeros de serie|numero di serie|numero seriale|seriale|matricola`,
  'seriennummer|seriennummern|serien nr|seriennr|geratenummer|serienummer|serienr',
  'numer seryjny|nr seryjny|nr ser|numer fabryczny|nr fabryczny|numerze seryjnym',
  'серийный номер|серийные номера|сер номер|серийник|заводской номер|зав номер|зав',
  `सीरियल ${HI_NUMBER}|सीरियल|क्रम संख्या`,
  `${FA_NUMBER} سریال|سریال|سیریل ${UR_NUMBER}|سیریل`,
]

const LICENCE_NAMED = [
  `(licence/license/licensing) (key/keys/number/numbers/no/nr/code/codes/id/agreement/contract/certificate) (number/no/id/)|product (key/keys)|activation key|subscription key`,
  `(licence/license/licensing/software) agreement (number/no/id/)|(volume/enterprise/maintenance) licence agreement (number/no/)|agreement ${EN_NUMBER}|cd key|(volume/enterprise/subscription/select/campus/software/site/floating/network/named user) (licence/license) ${EN_NUMBER}|(enterprise/volume/campus/subscription/software) agreement|entitlement ${EN_NUMBER}|(authorisation/authorization) (number/no)|(licence/license) (certificate/contract)|licences ${EN_NUMBER}|licenses ${EN_NUMBER}|serial key`,
  `lisans ${TR_NUMBER}|(lisansimizin/lisansin/lisanslarin) ${TR_NUMBER}|(yazilim/kurumsal/kampus/toplu/ag) lisansi ${TR_NUMBER}|lisans (belgesi/sertifikasi/sertifika) ${TR_NUMBER}|(kurumsal/toplu) lisans (sozlesmesi/anlasmasi)|aktivasyon kodu|urun kodu|lisans (anahtari/anahtarimiz/anahtarlari/anahtar)|lisans (sozlesmesi/sozlesme/sozlesmemiz/anlasmasi) ${TR_NUMBER}|lisans (sozlesmesi/sozlesmemiz)|urun anahtari|aktivasyon anahtari`,
  `লাইসেন্স ${BN_NUMBER}|(সফটওয়্যার/ভলিউম/এন্টারপ্রাইজ) লাইসেন্স ${BN_NUMBER}|লাইসেন্স (এগ্রিমেন্ট/অ্যাগ্রিমেন্ট/সার্টিফিকেট/সনদ) (নং/নম্বর*/নাম্বার*/)|লাইসেন্সের (কোড/চুক্তি/চুক্তির নম্বর*/আইডি/নং/নাম্বার*)|এগ্রিমেন্ট ${BN_NUMBER}|অ্যাগ্রিমেন্ট ${BN_NUMBER}|সিরিয়াল কী|লাইসেন্স (কী/কি/কোড/কীটা/চুক্তি) (নং/নম্বর*/নাম্বার*/)|লাইসেন্সের (কী/কি/নম্বর*/নাম্বার*/চুক্তি নম্বর*)|প্রোডাক্ট (কী/কি)|অ্যাক্টিভেশন (কী/কি)|license ${BN_LATIN}|licence (er/) (key/nombor/number/no)|license (er/) (key/nombor/number/no)`,
  `(رقم*/مفتاح/مفاتيح/كود/رمز) (رخصه/رخصتنا/رخصتي/رخص/رخصنا/ترخيص*/لايسنس/ليسنس/تراخيص/تفعيل/منتج)|(لايسنس/ليسنس) (رقم/نمبر/كي/)|${AR_NUMBER} اتفاقيه (ترخيص/رخصه/تراخيص/)|(رخصه/ترخيص/اتفاقيه) رقم|مفتاح (منتج/تفعيل)|${ARABIZI} (licence/license/ro5sa/rokhsa/etefa2ya)|moftah el (licence/license)`,
  `${FR_NUMBER} licence|cle de licence|licence n|cle de produit|clave de licencia|${ES_NUMBER} licencia|clave de producto|${ES_NUMBER} licenca|chave de licenca|chave do produto|chiave di licenza|codice licenza|numero di licenza`,
  'lizenzschlussel|lizenznummer|lizenz nr|lizenzvertrag|lizenzvertragsnummer|produktschlussel|licentiesleutel|licentienummer',
  `klucz licencyjny|${PL_NUMBER} licencji|лицензионный ключ|ключ лицензии|номер лицензии|лицензионный договор`,
  `लाइसेंस (${HI_NUMBER.slice(1, -1)}/कुंजी/की)|لائسنس (نمبر/کی)|شماره مجوز|کلید لایسنس`,
]
const LICENCE_NOUN = [
  'اتفاقيه (تراخيص/ترخيص/رخصه/رخص/لايسنس)|lisans (sozlesmesi/sozlesmemiz/anlasmasi/anlasmamiz)|licence||license|licences|licenses|licencing|lisans*|লাইসেন্স|লাইসেন্সের|رخصه|ترخيص|licencia|licenza|lizenz|licenca|licencji|licencja|лицензия|лицензии|लाइसेंस|লাইসেন্সটা',
]

const EN_ACCOUNT =
  '(account/acct/a c/customer/client/seller/store/shop/user account/installation/connection/consumer/member/membership/tenant/tenancy/policy/contract/subscriber/subscription/plan/supplier/vendor/dealer/patient/loan/cust/merchant/company/organisation/organization/service contract/support contract/maintenance contract/partner/lease/site account/meter/student)'
const ACCOUNT_NAMED = [
  `${EN_ACCOUNT} ${EN_NUMBER}`,
  `(musteri/abone/abonelik/sozlesme/hesap/uye/uyelik/police/cari/cari hesap/tesisat/bayi/firma/kurum/is yeri/isyeri/acente/destek sozlesmesi/kiralama sozlesmesi/magaza/satici/sayac/kiraci/bakim sozlesmesi/hizmet sozlesmesi/servis sozlesmesi/kontrat/tedarikci/sigortali/hizmet/tesis/ogrenci) ${TR_NUMBER}`,
  `(musterinumara*|musteri numara*|abone numara*|sozlesme numara*|hesap numara*|uye numara*|hizmet no|abone no*)`.slice(1, -1),
  `(গ্রাহক/কাস্টমার/ক্লায়েন্ট/হিসাব/একাউন্ট/অ্যাকাউন্ট/চুক্তি/সদস্য/মেম্বার/পলিসি/সার্ভিস চুক্তি/রক্ষণাবেক্ষণ চুক্তি/ঋণ হিসাব/সংযোগ/মিটার/ভাড়াটিয়া/ডিলার/সেলার/মার্চেন্ট/ইউজার একাউন্ট/সাবস্ক্রিপশন/সাপোর্ট চুক্তি/কনজ্যুমার/ভোক্তা/এএমসি/এএমসি চুক্তি/সার্ভিস কন্ট্রাক্ট/কন্ট্রাক্ট) ${BN_NUMBER}`,
  `(গ্রাহকের/চুক্তির/হিসাবের/একাউন্টের/অ্যাকাউন্টের/কাস্টমারের/পলিসির/সদস্যের/সংযোগের/ক্লায়েন্টের/মিটারের) ${BN_NUMBER}|(grahok/grahoker/hisab/chukti/chuktir/sodosyo/customer/account/client/member/policy) (er/) ${BN_LATIN}`,
  `${AR_NUMBER} (عميل*/زبون*/حساب*/عقد*/اشتراك*/مشترك*/عضويه*/عضو/بوليصه*/وثيقه*/مستاجر/منشاه/عقد ايجار/عقد صيانه/عقد دعم/كليان/ملف*/مورد/تاجر/متجر/عداد/منشاه*/اتفاقيه/اتفاقيه صيانه/عقد خدمه/عقد ايجار/عقد توريد/خدمه) (عندكم/ديالي/)|(عقد*/حساب*/اشتراك*/عضويتي/بوليصه) رقم`,
  `${ARABIZI} (3ameel/3amil/zeboon/zaboon/hesab/7esab/hesabi/7esabi/account/3a2d/3aqd/3agd/eshterak/customer/client/contract)`,
  `${FR_NUMBER} (client/contrat/compte/abonne/adherent/police)|(client/contrat/compte) (n/no/nº/numero)|(code/ref/reference) client|(contrat/abonnement) (n/no/nº/numero)`,
  `${ES_NUMBER} (cliente/contrato/cuenta/abonado/socio/poliza/conta/apolice)|(contrato/cliente/cuenta/conta/poliza) (n/no/nº/numero/nro)|(codice/numero) (cliente/contratto/abbonato)|numero (di/del) (contratto/conto/cliente)|contratto (n/no/nr/numero)`,
  'kundennummer|kunden nr|kundennr|kd nr|vertragsnummer|vertrags nr|vertrag nr|kontonummer|mitgliedsnummer|policennummer|wartungsvertrag|klantnummer|klantnr|contractnummer|lidnummer|rekeningnummer|klant nr',
  `${PL_NUMBER} (klienta/umowy/konta/abonenta)|umowa ${PL_NUMBER}|(umowy/umowe/umowie) ${PL_NUMBER}|${RU_NUMBER} (договора/клиента/счета/абонента/лицевого счета)|договор* (номер/n/)|лицевой счет|лицевого счета`,
  `(ग्राहक/खाता/अनुबंध/सदस्य/पॉलिसी/कस्टमर) ${HI_NUMBER}|(کسٹمر/صارف/اکاؤنٹ/کھاتہ/معاہدہ/کنٹریکٹ) ${UR_NUMBER}|${FA_NUMBER} (مشتری/مشترک/قرارداد/حساب/اشتراک)`,
]
const ACCOUNT_NOUN = [
  'account|contract|policy|membership|(service/support/maintenance) contract|subscription|plan|under agreement|agreement|customer|client|tenant|tenancy|acct|a c|vendor|supplier|member|seller|dealer|merchant|subscriber|policyholder|loan|(maintenance/service/support/rental/lease/care/managed print) (plan/agreement/contract)|lease',
  'sozlesme*|abonelik*|musteri*|cari|police*|hesap|hesabimiz|uyelik|acente|bayi|tesisat|abone|একাউন্ট*|অ্যাকাউন্ট*|হিসাব|চুক্তি*|গ্রাহক|কাস্টমার|পলিসি|কন্ট্রাক্ট*|এএমসি|ক্লায়েন্ট',
  'اتفاقيه|عقد*|عقد (صيانه/دعم/ايجار/خدمه/توريد)|حساب*|اشتراك*|عضويه|بوليصه|عميل|contrat|contrato|contratto|vertrag|umowa|umowy|договор*|договору|contract|client|cliente|kunde|अनुबंध|खाता',
]

const EN_ORDER =
  '(order/orders/invoice/invoices/po/purchase order/purchase orders/bill/delivery note/delivery/credit note/packing slip/sales order/work order/job sheet/so)'
const ORDER_NAMED = [
  `${EN_ORDER} ${EN_NUMBER}|p o ${EN_NUMBER}`,
  `(siparis/fatura/irsaliye/e fatura/iade faturasi/satin alma siparisi/alis faturasi/servis faturasi/sevk/satis siparisi) ${TR_NUMBER}|(siparis/fatura/irsaliye) numara*`,
  `(অর্ডার/বিল/ইনভয়েস/চালান/ফরমায়েশ/পারচেজ অর্ডার/ক্রয়াদেশ/পিও/ডেলিভারি চালান) ${BN_NUMBER}|(অর্ডারের/বিলের/ইনভয়েসের/চালানের) ${BN_NUMBER}|(order/bill/invoice/challan/chalan) (er/) ${BN_LATIN}`,
  `${AR_NUMBER} (طلب*/طلبيه*/اوردر*/فاتور*/فواتير/امر شراء/امر توريد/اذن تسليم/سند تسليم/كوماند) |(طلب*/طلبيه*/اوردر*/فاتور*/امر شراء/طلب شراء/كوماند) رقم*`,
  `${ARABIZI} (order/talab/talabia/talabeya/fatora/fatoura/fatura/invoice/facture)|(order/talab/talabeya/fatora/fatoura/fatura/facture) (ra2m/ra2am/rakm/raqam)`,
  `${FR_NUMBER} (commande/facture/bon de livraison/bon de commande)|(commande/facture/bon de livraison/bon de commande) (n/no/nº/numero)`,
  `${ES_NUMBER} (pedido/factura/albaran/orden/orden de compra/encomenda/fatura/nota fiscal)|(pedido/factura/albaran/orden/orden de compra/nota fiscal/encomenda/fatura) (n/no/nº/numero/nro)`,
  `(ordine/fattura/bolla/ddt) (n/no/nr/numero)|numero (d/di/dell) (ordine/fattura)|numero ordine|numero fattura`,
  'bestellnummer|bestell nr|bestellnr|auftragsnummer|auftrags nr|auftragsnr|rechnungsnummer|rechnungs nr|rechnungsnr|rechnung nr|lieferscheinnummer|lieferschein nr|bestellung nr|auftrag nr|bestelnummer|ordernummer|factuurnummer|factuurnr|pakbonnummer',
  `${PL_NUMBER} (zamowienia/faktury)|(zamowienie/zamowienia/faktura/faktury/fakture) ${PL_NUMBER}|${RU_NUMBER} (заказа/накладной/счета фактуры)|заказ* номер`,
  `(ऑर्डर/बिल/इनवॉइस/चालान) ${HI_NUMBER}|(آرڈر/انوائس/بل) ${UR_NUMBER}|${FA_NUMBER} (سفارش/فاکتور)`,
]
const ORDER_NOUN = [
  'order|orders|invoice|invoices|inv|po|pos|p o|purchase order|purchase orders|sales order|bill|delivery note|delivery notes|credit note|packing slip|work order',
  'siparis*|fatura*|irsaliye*|অর্ডার*|বিল|বিলের|ইনভয়েস*|চালান*|ফরমায়েশ|طلب|طلبي|طلبيه|طلبيتي|طلبيتنا|اوردر|فاتوره|فاتورتي|فاتورتنا|فواتير|امر شراء|طلب شراء|اذن تسليم|عالطلبيه|عالفاتوره|عالاوردر|fatora|fatoura|talabeya|talabia',
  'commande|commandes|facture|factures|bon de livraison|bon de commande|pedido|pedidos|factura|facturas|albaran|orden de compra|orden|nota fiscal|nf|nfe|encomenda|ordine|ordini|fattura|fatture|bolla|ddt',
  'bestellung|bestellungen|auftrag|rechnung|rechnungen|lieferschein|lieferscheine|bestelling|factuur|pakbon|zamowienie|zamowienia|zamowieniu|faktura|faktury|fakture|заказ|заказа|заказу|накладная|накладной|счет|счету|счет фактура',
  'ऑर्डर|बिल|इनवॉइस|चालान|آرڈر|انوائس|سفارش|فاکتور',
]

const MODEL_NAMED = [
  `model ${EN_NUMBER}|model|models|modell|modele|modelo|modello|type (number/no)|modelnummer|typ|model (name/type)`,
  `modeli|modelimiz|model no*|marka model|মডেল ${BN_NUMBER}|মডেল*|মডেলের|model ta|model er`,
  `موديل*|طراز*|رقم* (طراز/موديل)|موديله|موديلها|el model|مدل|ماڈل|модель|модели|मॉडल`,
]

const DECOYS = [
  'ticket (number/no/id/)|case (number/no/id/)|incident (number/no/)|request (number/no/)|complaint (number/no/)|version|ver|build|firmware|driver|release|error (code/number/)|code|event id|ip (address/)|mac (address/)|port|vlan|room|floor|ward|page|line|step|pin|otp|zip|postcode|iban|bic|swift|vat (number/no/id/)|tax (number/no/id/)|tracking (number/no/id/)|quote (number/no/)|quotation (number/no/)|offer (number/no/)|rma (number/no/)|extension|ext|asset (tag/number/no/)|part (number/no)|batch (number/no/)|lot|size|seat|seats|registration number|transaction (id/number/)|trx|meeting id|employee (number/id/no)|user id|teamviewer (id/)|anydesk (id/)|badge (number/no)|account manager',
  'talep no*|ticket no*|kayit no*|vaka no*|basvuru no*|surum*|versiyon*|hata kodu|hata|vergi (no/numara*)|tc kimlik (no/)|plaka*|kargo takip (no/)|takip (no/numara*)|teklif (no/numara*)|dahili|oda|kat|sayfa|satir|adim|sicil (no/)|personel no|islem no|demirbas (no/)|beden|kasa|raf|parca (no/kodu)|yil',
  'টিকেট (নং/নম্বর/)|টিকিট (নং/নম্বর/)|ভার্সন|সংস্করণ|ত্রুটি|এরর (কোড/)|কক্ষ|রুম|তলা|এক্সটেনশন|পৃষ্ঠা|ট্র্যাকিং (নম্বর/)|কোটেশন|লেনদেন (নম্বর/আইডি/)|বিআইএন|টিআইএন|ভ্যাট',
  'رقم* (تذكره/بلاغ/غرفه/تتبع/ضريبي*/هويه/ايبان/موظف/لوحه/عرض/نسخه/اصدار)|نسخه|اصدار|خطا|تحويله|داخلي|غرفه|طابق|دور|صفحه|خطوه|مقاس|تذكره|تتبع|عرض سعر|فرع',
  'ticketnummer|vorgangsnummer|version|fehler|fehlercode|zimmer|raum|sendungsnummer|angebot|erreur|bureau|salle|version|oferta|devis|error|sala|cnpj|cpf|nif|cif|siret|ust id|steuernummer|версия|ошибка|кабинет|инн|nip|pokoj|wersja',
]

const PHONES = [
  'phone (number/no/)|tel (no/)|telephone (number/no/)|mobile (number/no/)|cell|gsm|fax (number/no/)|whatsapp (number/)|telefon*|cep (telefonu/no/)|telefono|telefonnummer|numer telefonu|тел|телефон',
  'মোবাইল (নম্বর*/)|ফোন (নম্বর*/)|টেলিফোন|বিকাশ (নম্বর*/)|নগদ (নম্বর*/)|যোগাযোগ (নম্বর*/)|হটলাইন',
  'رقم* (هاتف*/جوال*/موبايل*/تليفون*/تلفون*/واتساب)|هاتف*|جوال*|موبايل*|تليفون*|واتساب',
]

const POINTERS = [
  '(the/its/their/his/her/my/our) (number/no) (is/was/on it)|number is|numbers are|the number|numarasi|nosu|numaralari|নম্বর* (হলো/হল/হচ্ছে/)|নাম্বার* (হলো/হল/হচ্ছে/)|رقمه|رقمها|رقمهم|رقمهما|ارقامها|ارقامهم|nummer ist|die nummer|le numero est|el numero es|il numero e|o numero e|номер',
]

const BARE_POINTERS = ['number|no|nr|num|nummer|numero|nos|নং|নম্বর|নাম্বার|رقم|номер|numer|कमांक|नंबर|نمبر|شماره|kod|kodu|id|code']

function sources(kind: NumberLabel['kind'], strength: NumberLabel['strength'], lists: readonly string[]): WordingSource<NumberLabel>[] {
  return lists.map(phrases => ({ phrases, value: { kind, strength } }))
}

export const NUMBER_LABELS = compileWordings<NumberLabel>([
  ...sources('serial', 'named', SERIAL_NAMED),
  ...sources('serial', 'noun', ['ser']),
  ...sources('licence', 'named', LICENCE_NAMED),
  ...sources('licence', 'noun', LICENCE_NOUN),
  ...sources('account', 'named', ACCOUNT_NAMED),
  ...sources('account', 'noun', ACCOUNT_NOUN),
  ...sources('order', 'named', ORDER_NAMED),
  ...sources('order', 'noun', ORDER_NOUN),
  ...sources('model', 'named', MODEL_NAMED),
  ...sources('decoy', 'named', DECOYS),
  ...sources('phone', 'named', PHONES),
  ...sources('pointer', 'named', POINTERS),
  ...sources('pointer', 'noun', BARE_POINTERS),
])

/** Chinese and Japanese write without spaces: their labels are looked for in the line itself. */
export const UNSPACED_LABELS: readonly (readonly [NumberKind, RegExp])[] = [
  ['serial', /(?:序列号|序號|序列號|シリアル番号|シリアルナンバー|シリアル|製造番号|일련번호|시리얼)[^\w\n。]{0,6}/g],
  ['order', /(?:订单号?|訂單|发票号?|采购单号?|注文番号|請求書番号|発注番号|主문번호|주문번호)[^\w\n。]{0,6}/g],
  ['account', /(?:客户编号|客户号|合同编号|合同号|账号|お客様番号|契約番号|会員番号|고객번호|계약번호)[^\w\n。]{0,6}/g],
  ['licence', /(?:许可证号?|授权码|激活码|ライセンス(?:キー|番号)|라이선스 ?키)[^\w\n。]{0,6}/g],
  ['model', /(?:型号|型號|型番|機種|모델명?)[^\w\n。]{0,6}/g],
]

/** Words after a code that say what it was: "881204437 numaralı sipariş". */
export const NUMBERED =
  /^['’]?\s{0,2}(?:numarali|nolu|no ?'?lu|sayili|kodlu|nomorlu|seri (?:numarali|nolu|no ?'?lu)|নম্বর|নং|নম্বরের|number|numbered)(?![\p{L}\p{M}])/u
