// What stands under (rarely over) a letter without being part of it, per language: phone and app footers, disclaimers, reply lines,
// closings, the labels of a name block, and prologues of forwards that say nothing. Data only; signature.ts and forward.ts judge.
// Texts are compared folded (text-lines.ts): without case, accents and vowel marks, so nothing here carries them where it is a RegExp.

import { fold, foldMarks } from './text-lines.ts'

const folded = (source: string): RegExp => new RegExp(foldMarks(source), 'u')

/** Devices and programs that sign in their user's name. */
const APP =
  '(?:i ?phon[eu]|i ?pad|i ?pod|i ?mac|mac ?book|apple|android|black ?berry|galaxy|samsung|huawei|xiaomi|redmi|poco|oppo|vivo|oneplus|one plus|nokia|htc|lg|motorola|moto|sony|xperia|pixel|honor|realme|tecno|infinix|lumia|windows|treo|palm|outlook|gmail|inbox|yahoo|ymail|aol|hotmail|mail|mailbox|mailspring|mailbird|mail\\.ru|k-9|k9|fairemail|bluemail|blue mail|aqua ?mail|nine|spark|airmail|edison|newton|thunderbird|proton ?mail|proton|tutanota|tuta|hushmail|fastmail|gmx|web\\.de|t-online|zoho|yandex|ionos|1&1|orange|free|sfr|vodafone|verizon|at&t|t-mobile|sprint|telekom|smart ?phone|smartfon|smarttelefon|handy|mobile|mobil|mobiltelefon|cell ?phone|phone|tablet|telefon|telefono|telefone|telephone|portable|movil|celular|device|wireless|workspace|xfinity|comcast|cloudmagic|boxer|superhuman|missive|front|telefonum|akilli|cep)'

/** Such a footer as one line. English, German ... each anchored at the line's start; where word order allows, at its end. */
export const MOBILE_FOOTERS: readonly RegExp[] = [
  `^(?:sent|emailed|mailed|composed|written|typed) (?:from|via|with|using|by|on|through) (?:\\S+ ){0,3}\\S{0,6}${APP}`,
  `^(?:get|download|try) (?:the )?(?:outlook|yahoo mail|gmail|spark|blue ?mail|proton ?mail|mail\\.ru|newton|edison)\\b`,
  '^(?:yahoo mail|aol mail|proton ?mail|blue ?mail|outlook)[:,] (?:search|stay|get|organi[sz]e|never)',
  `^(?:von|aus|mit|uber) (?:\\S+ ){0,4}\\S{0,6}${APP}.{0,60}(?:gesendet|geschickt|versendet|geschrieben|verschickt)`,
  `^(?:gesendet|versendet|verschickt|gesandt|geschrieben|diese nachricht wurde) (?:von|mit|uber|aus|vom|per|durch) (?:\\S+ ){0,4}\\S{0,6}${APP}`,
  '^(?:holen sie sich|laden sie|outlook fur (?:ios|android) (?:beziehen|herunterladen))|^outlook fur (?:ios|android)',
  `^(?:envoye|transmis|ecrit|expedie) (?:de|depuis|a partir de|avec|via|par|a l'aide de|du) ?(?:\\S+ ){0,4}\\S{0,8}${APP}`,
  '^(?:telecharger|telechargez|obtenir|obtenez|get|acceder a) outlook',
  `^enviad[oa] (?:desde|con|a traves de|de|do|da|a partir d[eo]|com o|pelo|por|via|atraves d[eo]) (?:\\S+ ){0,4}\\S{0,6}${APP}`,
  '^(?:obtener|obten|descargar|descargue|obter|obtenha|baixe|ottieni|scarica|download) outlook|^outlook para (?:ios|android)|^outlook per (?:ios|android)',
  `^(?:inviato|inviata|scritto|spedito) (?:da|dal|dalla|con|tramite|via) ?(?:\\S+ ){0,4}\\S{0,6}${APP}`,
  `^(?:verzonden|verstuurd|gestuurd|geschreven) (?:vanaf|met|via|van|vanuit|door) (?:\\S+ ){0,4}\\S{0,6}${APP}`,
  '^outlook voor (?:ios|android) (?:downloaden|ophalen)|^download outlook voor|^haal outlook voor',
  `^(?:skickat|skickades|sendt|sent|skrevet|lahetetty|lahetettiin|hamta) (?:fran|fra|med|via|via|min|mobiililaitteesta|laitteesta) ?(?:\\S+ ){0,4}\\S{0,6}${APP}`,
  `^lahetetty .{0,40}${APP}|^hamta outlook|^hent outlook|^skaffa outlook|^hanki outlook|^(?:lataa) outlook`,
  `^(?:wyslane|wyslano|wysłane|wysłano|pobierz) (?:z|za pomoca|przez|przy uzyciu|ze|programu|outlook)`,
  `^(?:odeslano|odoslane|poslano|odoslane|poslane|odoslano|ziskejte|ziskat|stiahnut|poslato) (?:z|ze|zo|pomoci|pomocou|s|sa|aplikaci|aplikace|pre|pro|outlook) ?(?:\\S+ ){0,4}\\S{0,6}(?:${APP}|outlook)`,
  `^(?:elkuldve|kuldve|trimis|trimise|transmis|expediat) (?:az|a|de pe|din|de la|prin|cu|van) ?(?:\\S+ ){0,4}\\S{0,6}${APP}`,
  `${APP}\\S{0,12} (?:kuldtem|kuldve)`,
  // Turkish: "iPhone'umdan gönderildi", "Samsung Galaxy akıllı telefonumdan gönderildi", "Outlook for iOS uygulamasını edinin".
  `${APP}.{0,60}(?:gonderildi|gonderilmistir|gonderilmis|yollandi|gonderdim|iletildi|yazildi|gonderiyorum)\\.?$`,
  '^(?:outlook|yahoo mail|gmail) .{0,30}(?:edinin|indirin|edin|al)\\.?(?: ?<.{0,80}>)?$',
  '^(?:windows icin posta|windows 1[01] icin posta)|^(?:android|ios) icin (?:outlook|yahoo)',
  // Arabic, Persian, Hebrew, Urdu
  '^(?:ارسلت|تم الارسال|ارسل|مرسل|مرسله|تم ارسال|ارسلت هذه الرساله|أرسلت|تم إرسال).{0,25}(?:من|عبر|بواسطه|بواسطة|باستخدام).{0,60}$',
  '^(?:احصل علي|احصل على|الحصول علي|تنزيل|الحصول على) ?outlook',
  '^(?:נשלח|נשלחה|נכתב) ?(?:מ|מה|מתוך|באמצעות|דרך|על).{0,60}$|^(?:הורד|קבל|השג)\\S* (?:את )?outlook|^outlook עבור',
  `^(?:ارسال شده|فرستاده شده|ارسال|از) .{0,30}(?:از|با|توسط|${APP}).{0,40}(?:${APP}|ارسال|من|فرستاده|ايفون|گوشي|تلفن|موبايل).{0,30}$`,
  // Bengali, Hindi
  'আমার .{0,40}(?:থেকে|হতে) (?:পাঠানো|প্রেরিত|পাঠানো হয়েছে|পাঠিয়েছি).{0,12}$',
  `(?:${APP}|আইফোন|মোবাইল|ফোন|অ্যান্ড্রয়েড|স্যামসাং).{0,30}(?:থেকে|দিয়ে|হতে) (?:পাঠানো|প্রেরিত|পাঠিয়েছি|প্রেরণ).{0,14}$`,
  '(?:मेरे|मेरी|अपने) .{0,40}से (?:भेजा|भेजी|प्रेषित|भेजे).{0,12}$',
  `(?:${APP}|आईफ़ोन|आईफोन|मोबाइल|फ़ोन|फोन|एंड्रॉइड|सैमसंग).{0,30}से (?:भेजा|भेजी|प्रेषित).{0,12}$`,
  // Greek, Cyrillic
  `^(?:σταλθηκε|εσταλη|αποστολη|απεσταλη) (?:απο|μεσω|με) (?:\\S+ ){0,4}\\S{0,6}(?:${APP}|κινητο|συσκευη)`,
  '^(?:αποκτηστε το|ληψη του|κατεβαστε το|ληψη) outlook',
  `^(?:отправлено|отправлен[оа]?|послано|написано|надислано|відправлено|надіслано|вiдправлено|изпратено|послато) (?:с|из|от|з|із|зі|через|на|са|чрез|из мобильной|via) ?(?:\\S+ ){0,5}\\S{0,6}(?:${APP}|мобильн|почты|мобільн|телефон|устройств|смартфон|планшет|яндекс|айфон|пристрою|мобилен|моя)`,
  '^(?:получите|получить|скачать|завантажити|отримати) outlook|^outlook для (?:ios|android)|^(?:отправлено|надіслано) .{0,8}(?:mail\\.ru|почт)',
  // East Asian, Vietnamese, Indonesian, Thai
  '^(?:发自|發自|发送自|从我的|從我的|来自我的|由我的|自我的|我的).{0,30}(?:iphone|ipad|手机|手機|邮箱|郵件|android|移动|发送|傳送|寄出|outlook|mail|小米|华为|三星|设备|版邮)?.{0,12}$',
  '^(?:获取|取得|下载|下載) ?(?:适用于|適用於|outlook)',
  `(?:${APP}|スマートフォン|携帯|アイフォン|アプリ).{0,12}から送信`,
  '(?:を入手|をダウンロード)$|(?:outlook).{0,20}(?:入手|ダウンロード)',
  `(?:나의|내|${APP}|휴대폰|스마트폰|모바일).{0,25}에서 (?:보냄|보낸|전송|발송|보냈습니다)`,
  `^(?:gui|đa gui|duoc gui|đuoc gui|gởi) (?:tu|bang) (?:\\S+ ){0,4}\\S{0,6}(?:${APP}|đien thoai)|^(?:tai|tai xuong) outlook`,
  `^(?:dikirim|terkirim|dihantar|dikirimkan) (?:dari|daripada|menggunakan|melalui|dengan) (?:\\S+ ){0,4}\\S{0,6}${APP}`,
  `^(?:ส่งจาก|ส่งมาจาก|ส่งด้วย|ดาวน์โหลด outlook|รับ outlook).{0,50}$`,
  `^(?:enviat|bidalia|saadetud|nosutits|nosutit[sa]|issiusta|issiustas|saatnud|poslano) (?:des|de|minu|no|is|nire|s|iz) .{0,40}(?:${APP}|mojeg|mojega)`,
  `${APP}-?(?:tik bidalia|st saadetud|ist saadetud)|(?:is mano|no mana) ${APP}`,
  `^(?:virus-free|virenfrei|sans virus|libre de virus|senza virus|livre de virus|virusvrij|virus ?bulunmuyor|virussiz|без вирусов)\\.?(?: ?www\\.avast\\.com.{0,40}| ?www\\.avg\\.com.{0,40})?(?: ?<.{0,200}>)?$`,
].map(folded)

/** A paragraph that a company's server, or a template, put under the letter. */
export const DISCLAIMERS: readonly RegExp[] = [
  '^(?:\\W{0,6})(?:legal |important |email |e-mail )?(?:disclaimer|confidentiality (?:notice|statement|note)|confidentiality|legal notice|privacy notice|important notice)\\b',
  'this (?:e-?mail|message|communication|transmission|electronic (?:mail|message))\\b.{0,200}(?:confidential|intended (?:only|solely|for|recipient|exclusively)|privileged|legally)',
  '(?:confidential|privileged).{0,200}(?:intended recipient|intended only|intended solely|addressee|received (?:it|this) (?:\\S+ ){0,3}in error)',
  '(?:if you (?:are not|have received)|not) (?:the |this )?(?:\\S+ ){0,3}(?:intended recipient|named addressee|in error)',
  'contents of this (?:e-?mail|message).{0,80}(?:confidential|intended)',
  "(?:consider|think of|think about|think|save|protect) (?:the|our) (?:environment|planet|trees?).{0,40}(?:print|mail)|before printing this (?:e-?mail|message|page)|(?:do not|don't) print this (?:e-?mail|message) unless",
  '(?:scanned|checked|swept) (?:for|by) .{0,40}(?:virus|malware|antivirus)|(?:e-?mail|message) (?:has been|was) (?:scanned|checked)|no virus found in this',
  '^registered (?:in england|office)|registered (?:in england|office|number)\\b.{0,60}(?:no|number|company|\\d)',
  'you (?:received|are receiving) this (?:message|e-?mail) because|to unsubscribe (?:from|send|visit|click)',
  'diese (?:e-?mail|nachricht|mail).{0,160}(?:vertraulich|ausschlie|nur fur|bestimmt|rechtlich)|vertrauliche.{0,60}informationen|irrtumlich (?:erhalten|zugestellt|zugegangen)|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfanger)|denken sie an die umwelt|bitte prufen sie.{0,60}(?:ausdruck|gedruckt|umwelt)',
  'ce (?:message|courriel|mail|e-mail).{0,200}(?:confidentiel|destinataire|destine|intention)|si vous (?:avez recu|n.etes pas).{0,60}(?:erreur|destinataire)|avant d.imprimer|pensez a l.environnement|n.imprimez',
  '(?:este|esta) (?:mensaje|correo|e-?mail|comunicacion|mensagem).{0,200}(?:confidencial|destinatario|dirigid|destinad|privilegiad|exclusiv)|(?:aviso|nota|clausula) (?:legal|de confidencial|de privacidad)|antes de imprimir|por (?:favor )?error.{0,40}(?:mensaje|correo)|recebeu (?:esta|este).{0,40}(?:engano|erro)',
  '(?:questo|questa|il presente|la presente) (?:messaggio|e-?mail|comunicazione|mail).{0,200}(?:riservat|confidenzial|destinatari|esclusiv)|avviso di riservatezza|prima di stampare|le informazioni contenute.{0,100}riservat|d\\.? ?lgs\\.? ?196|gdpr 2016/679',
  'dit (?:e-?mail)?bericht.{0,160}(?:vertrouwelijk|bestemd|geadresseerde)|deze (?:e-?mail|mail).{0,160}(?:vertrouwelijk|bestemd|geadresseerde)|denk aan het milieu|niet de beoogde (?:ontvanger|geadresseerde)|ten onrechte.{0,40}ontvangen',
  'bu (?:e-?posta|elektronik posta|ileti|mesaj|e-?mail|mail)\\S*.{0,200}(?:gizli|kisiye ozel|yalnizca|sadece|hukuki|sorumlu|ozel)|(?:yasal|gizlilik) (?:uyari|bildirim|notu)|yanlislikla (?:size )?(?:ulas|gonder|aldi)|e-?posta\\S* .{0,60}gizli|cikti almadan once|yazdirmadan once|cevreyi dusun|mesajin alicisi degilseniz|muhatab[iı] degilseniz',
  '(?:هذه الرساله|هذا البريد|هذا الايميل|هذا البريد الالكتروني|محتويات هذه|هذه الرسالة|هذا البريد الإلكتروني).{0,200}(?:سري|خاص|مخصص|المرسل اليه|السريه|قانوني)|اخلاء (?:ال)?مسؤوليه|اخلاء (?:ال)?مسؤولية|اخلاء مسئوليه|فكر في البيئه|قبل طباعه|قبل طباعة|اذا (?:لم تكن|استلمت|وصلتك).{0,60}(?:المقصود|بالخطا|عن طريق الخطا)|اشعار (?:ال)?سري',
  '(?:এই|এ) (?:ইমেইল|ই-মেইল|মেইল|বার্তা|ইমেলে?)\\S*.{0,200}(?:গোপনীয়|গোপনীয়|প্রাপকের|উদ্দেশ্যে)|ভুলবশত|ভুলক্রমে.{0,60}(?:পেয়ে|পেয়ে)|প্রিন্ট করার আগে|পরিবেশ(?:ের)? কথা',
  'यह (?:ईमेल|ई-मेल|संदेश|मेल).{0,200}(?:गोपनीय|प्राप्तकर्ता|केवल)|गोपनीयता सूचना|प्रिंट करने से पहले',
  '(?:niniejsza|ta|tresc tej|treść tej) (?:wiadomosc|wiadomość|korespondencj)\\S*.{0,200}(?:poufn|adresat|przeznaczon)|przed wydrukowaniem|jesli nie (?:jest|sa) (?:pan|panstw)',
  '(?:это|данное|настоящее) (?:сообщение|письмо|электронное).{0,200}(?:конфиденциальн|предназначен|адресат)|уведомление о конфиденциальности|прежде чем (?:рас)?печатать|перед печатью',
  'detta (?:mejl|meddelande|e-?post\\S*).{0,160}(?:konfidentiell|avsett|sekret)|denne (?:e-?mail|mail|e-post\\S*|besked|meddelelse).{0,160}(?:fortrolig|tiltenkt|beregnet|tilt.nkt|konfidensiell)|tama (?:sahkoposti|viesti).{0,160}(?:luottamuksell|tarkoitettu)|tank pa miljon|taenk pa miljoet',
  '(?:tento|tato) (?:e-?mail|zprava|sprava).{0,160}(?:duvern|dovern|urcen|adresat)|(?:ez az|jelen) (?:e-?mail|uzenet|level).{0,160}(?:bizalmas|cimzett)|acest (?:e-?mail|mesaj).{0,160}(?:confidential|destinat)|το παρον (?:μηνυμα|email|e-mail).{0,160}(?:εμπιστευτικ|απορρητ)|(?:הודעה זו|דואר זה|מסר זה|המידע).{0,120}(?:חסוי|סודי|חסויה|המיועד|לנמען)',
  '(?:本邮件|本郵件|此邮件|此郵件|本电子邮件|此電子郵件|本信件|本电邮).{0,120}(?:保密|机密|機密|收件人|专有|私密)|免责声明|免責聲明|保密(?:声明|提示)|(?:このメール|本メール|本電子メール).{0,120}(?:機密|宛先|秘密|破棄|削除)|(?:본 메일|이 메일|본 이메일|이 이메일|본 전자우편|본 메시지).{0,120}(?:비밀|기밀|수신인|수신자)',
].map(folded)

/** A warning that a mail server put over or into the letter: that paragraph only. */
export const BANNERS: readonly RegExp[] = [
  '^\\W{0,6}(?:caution|warning|external|external e-?mail|external sender|external message|security notice|alert|attention|be careful|notice|note)\\b.{0,30}(?:this (?:e-?mail|message)|external|e-?mail (?:originated|came|from)|originat|outside)',
  '^\\W{0,4}this (?:e-?mail|message) (?:originated|came|was sent|comes|is) from (?:an? )?(?:outside|external|someone outside|unknown)',
  "^\\W{0,4}(?:you don't|you do not|you dont) often get (?:e-?mail|mail) from|^\\W{0,4}some people who received this message don't often",
  '^\\W{0,4}\\[?(?:external|extern|externe?|harici|esterno|externo)(?: e-?mail| mail| sender)?\\]?:?\\W{0,4}$',
  '^\\W{0,4}(?:achtung|vorsicht|warnung|externe? (?:e-?mail|mail|absender)).{0,60}(?:extern|au(?:ss|ß)erhalb)|^\\W{0,4}sie erhalten nicht (?:haufig|oft) (?:e-?mails|eine e-?mail) von',
  '^\\W{0,4}(?:attention|avertissement|prudence|mise en garde).{0,60}(?:externe|exterieur|courriel)|^\\W{0,4}(?:precaucion|atencion|aviso|advertencia|cuidado).{0,60}(?:extern|fuera|fora)|^\\W{0,4}(?:attenzione|avviso).{0,60}estern|^\\W{0,4}(?:let op|waarschuwing|pas op).{0,60}(?:extern|buiten)',
  '^\\W{0,4}(?:dikkat|uyari).{0,80}(?:kurum disi|sirket disi|dis kaynak|disaridan|harici|kurulus disi|dis gonderici)|^\\W{0,4}bu (?:e-?posta|ileti|mesaj) (?:kurum|sirket|kurulus|harici|dis)\\S* .{0,40}(?:disi|kaynak|gelmi|gonderil)',
  '^\\W{0,4}(?:تحذير|تنبيه).{0,80}(?:خارج|خارجي)|^(?:সতর্কতা|সাবধান).{0,80}(?:বাইরে|বহিরাগত)',
].map(folded)

/** "Please reply above this line": everything below is the mail that is answered. */
export const REPLY_ABOVE: readonly RegExp[] = [
  '(?:reply|type|write|respond|answer|response).{0,40}above (?:this|the) (?:line|message|text|email|delimiter|dotted)',
  'do not (?:write|type|reply) below this line|(?:text|anything) below this line (?:is|will be) (?:ignored|not)|reply (?:above|over) this line|write above this line|reply-above-this-line|reply above --',
  '(?:antwort|antworten|schreiben).{0,40}(?:oberhalb|uber) (?:dieser|diese) (?:linie|zeile)|(?:repondre|reponse|ecrivez|repondez).{0,40}(?:au-dessus|au dessus) de cette ligne',
  '(?:responda|responder|escriba|escreva|respuesta|conteste).{0,40}(?:encima|acima|arriba) d(?:e|esta) ?(?:esta )?(?:linea|linha)|(?:rispond|scriv)\\S*.{0,40}sopra (?:di )?questa (?:riga|linea)|(?:reageer|antwoord|typ|schrijf).{0,40}boven deze (?:regel|lijn)',
  'bu (?:satirin|cizginin|hattin|satir) (?:ustune|uzerine|ustunde|yukarisina|uzerinde|ustu).{0,40}(?:yan[iı]t|cevap|yaz)|(?:yanit|cevap)\\S* .{0,30}bu (?:satirin|cizginin) (?:ustune|uzerine|yukarisina)',
  '(?:الرد|رد|اكتب|ردك|الكتابه).{0,40}(?:فوق|اعلي|اعلى) هذا (?:السطر|الخط)|يرجي الرد (?:فوق|اعلي)',
  '(?:এই|এ) (?:লাইনের|রেখার|লাইনটির) (?:উপরে|ওপরে).{0,40}(?:উত্তর|লিখ|জবাব)|इस (?:पंक्ति|लाइन|रेखा) (?:के )?ऊपर.{0,30}(?:उत्तर|जवाब|लिख)',
  '(?:ответ|пишите|напишите|отвечайте).{0,40}выше этой (?:линии|строки|черты)|(?:odpowied|pisz|wpisz)\\S*.{0,40}(?:powyzej|nad) (?:tej|te) (?:lini|kresk)|在此行(?:上方|以上)|この行より上',
].map(folded)

/** Words a letter closes with; a name block begins behind them. */
export const CLOSING = folded(
  String.raw`^(?:(?:(?:with|my|our) )?(?:kind|best|warm|warmest|kindest|many|very best|sincere|all)?(?: (?:and )?(?:kind|best|warm))? ?(?:regards|wishes|greetings)|best|all the best|thanks?(?: (?:you|so much|a lot|again|very much|in advance|and (?:kind |best )?regards|for your help|everyone|all))*|thank you(?: very much| so much| in advance)?|thx|cheers|ta|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|br|rgds|kr|mfg|lg|vg|(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|viele[nm]?|liebe[nm]?|schone) (?:gru(?:ss|ß)e?n?|dank)|gru(?:ss|ß)e?|danke(?: (?:und|im voraus|schon|sehr).{0,20})?|vielen dank|(?:bien )?(?:a vous|cordialement)|(?:tres )?cordialement|salutations(?: distinguees)?|merci(?: (?:beaucoup|d'avance|par avance|bien))?|(?:un )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias|(?:cordiali|distinti) saluti|saluti|grazie(?: mille)?|(?:atenciosamente|cumprimentos|obrigad[oa]|att|abracos?)|(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|groet(?:en|jes)?|mvg|(?:alvast )?bedankt|saygilar(?:imla|imizla|la)?|saygi(?:lar)?|iyi (?:calismalar|gunler|aksamlar)(?: dilerim| dileriz)?|tesekkur(?:ler| ederim| ederiz)?|selamlar|kolay gelsin|sevgiler|(?:med )?(?:vanliga? |venlig |vennlig |basta |mange )?(?:halsning(?:ar)?|hilsen(?:er)?)|mvh|vh|ystavallisin terveisin|terveisin|(?:z )?(?:powazaniem|wyrazami szacunku)|pozdrawiam|dziekuje|s pozdravem|s pozdravom|dekuji|udvozlettel|koszonom|cu (?:stima|respect)|multumesc|с уважением|спасибо|з повагою|дякую|με εκτιμηση|ευχαριστω|בברכה|תודה|مع (?:خالص |فائق |اطيب |أطيب )?(?:التحيه|التحيات|تحياتي|الشكر|التقدير|الاحترام|تحيات)|(?:وتفضلوا .{0,30}|تحياتي|شكرا(?: جزيلا| لكم)?|والسلام.{0,30}|وشكرا.{0,12})|ধন্যবাদ(?:ান্তে)?|শুভেচ্ছা(?:ন্তে|সহ)?|বিনীত|নিবেদক|ইতি|धन्यवाद|सादर|भवदीय|शुभकामनाओं सहित|よろしくお願い.{0,14}|敬具|此致|谢谢|謝謝|감사합니다)[\s,.!،।~-]*$`,
)

/** Labels that a name block may carry before a colon or a number. */
export const CONTACT_LABEL = folded(
  '^(?:tel|telephone|phone|ph|mobile|mob|cell|direct(?: line)?|office|work|home|fax|ext|extension|e-?mail|mail|web|website|site|www|url|skype|address|linkedin|twitter|facebook|instagram|whatsapp|teams|t|m|f|p|e|w|d|o|c|a|h|mailto|telefon|handy|mobil|telefax|fon|durchwahl|zentrale|internet|anschrift|adresse|telefoon|mobiel|telefono|movil|fijo|correo|direccion|cellulare|cel|celular|telemovel|tlf|tlm|puh|puhelin|gsm|cep|cep tel|faks|adres|e-?posta|dahili|is|هاتف|تلفون|جوال|موبايل|فاكس|بريد|العنوان|عنوان|ت|الهاتف|الجوال|ফোন|মোবাইল|মুঠোফোন|ইমেইল|ই-মেইল|ঠিকানা|ফ্যাক্স|फोन|फ़ोन|मोबाइल|ईमेल|पता|тел|телефон|моб|факс|почта|адрес|сайт|τηλ|κιν|φαξ|טל|טלפון|נייד|פקס|电话|電話|手机|手機|传真|邮箱|地址|携帯|住所|전화|휴대폰|팩스|주소)$',
)

/** Words of a prologue that only hands a mail on: "FYI", "pls handle", "lütfen bakar mısınız". One that has another word says something. */
export const TRANSMITTAL_WORDS: ReadonlySet<string> = new Set(
  [
    'fyi fyr fya fwd fw forward forwarding forwarded passing pass passed on over to for you your yours our us me him her them one this that it these the a an and of at in into is as from please kindly pls plz can could would will you someone anyone team all see read check handle look looking action advise assist help deal take care review process respond reply sort out follow followup up find found note open create log raise ticket case info information attention reference below attached above enclosed following mail email e-mail message thread trail request query issue with soon possible asap here need needs back get know let be able i have just got received came customer client user thanks thank many regards kind best cheers thx',
    'zur z k info kenntnis kenntnisnahme information bearbeitung weiteren weiterleitung weitergeleitet erledigung zk zki siehe unten s u bitte um bearbeiten erledigen prufen kummern ansehen anschauen ubernehmen anbei mit der die das den dem und an euch ihnen dies dieses diese kann konnt ihr sie jemand mal schauen danke gruss gruß vg lg mfg wie besprochen kunde kundin mail e-mail nachricht anfrage',
    'pour votre vos ton info action suivi voir ci-dessous plus bas merci de traiter ce cette le la les du des message mail courriel demande en pj par avance transfert je vous transmets transfere svp stp jointe ci-joint regarder bien vouloir',
    'para tu su vuestra sua seu informacion conocimiento conhecimento informacao ver abajo abaixo por favor reenvio adjunto revisar revisen atender encaminho segue este esta correo mensaje mensagem gracias obrigado obrigada vedi sotto conoscenza informazione per favore inoltro grazie di seguito potete ter informatie zie hieronder onder graag behandelen alsjeblieft alstublieft dank',
    'lutfen ile ilgilenmenizi bakmanizi incelemenizi destegi desteginizi rica bekliyoruz bekliyorum asagida asagidaki asagidadir ekte ektedir ektedeki yukaridaki maili mail mailin mailini maile e-posta eposta postayi e-postaya mesaj mesaji mesajina ileti iletiyi talep talebi talebe konu konuya konuyla yazisma yazismaya bakar bakabilir bakin bakiniz bakarsaniz misin misiniz misin musun musunuz mi ilgilenir ilgilenebilir ilgilenelim ilgileniniz inceler inceleyin inceleyiniz gore ilgili olarak rica ederim ederiz geregini geregi geregini yapar yapilmasini icin bilgi bilginize bilginiz bilgilerinize sunulur sunarim sunariz kontrol eder edin ediniz gorulebilecegi gibi destek olur olun yardimci cozer kayit acar acin ticket yonlendiriyorum iletiyorum iletiyoruz iletildi paylasiyorum paylasirim bir bu size sizlere tesekkurler tesekkur tsk saygilar saygilarimla iyi calismalar musteri musteriden musterimizden gelen arkadaslar goz atar atabilir',
    'للعلم للاطلاع للاحاطه للمتابعه لاتخاذ اللازم يرجي يرجى الرجاء رجاء برجاء من فضلك فضلكم لطفا الاطلاع المتابعه المتابعة للمتابعة النظر الرد المساعده المساعدة اتخاذ الاجراء انظر انظروا ادناه الرساله الرسالة البريد المرفق مرفق احيل اليكم اليك علي على في هذا هذه الي الى مع شكرا جزيلا لكم التحيه التحية وشكرا العميل اعلاه',
    'নিচে নীচে নিচের নীচের দেখুন দেখবেন দেখেন দেখো দেখ দয়া করে অনুগ্রহ একটু প্লিজ ব্যবস্থা নিন নেবেন নিবেন আপনার আপনাদের অবগতির জ্ঞাতার্থে জন্য মেইলটি মেইল মেইলটা ইমেইলটি ইমেইল বার্তাটি বার্তা এই এটি এটা টি পাঠালাম ফরোয়ার্ড ফরওয়ার্ড করলাম গ্রাহকের কি ধন্যবাদ dekhun dekhben dekhen dekho ektu doya kore nicher niche mail ta mailta eta please',
    'कृपया नीचे देखें देखिए आपकी जानकारी के लिए इसे यह मेल संदेश ईमेल को का की धन्यवाद पर ध्यान दें कार्रवाई करें भेज रहा रही हूँ हूं',
    'к сведению для информации см ниже прошу рассмотреть ответить обработать пересылаю письмо клиента это посмотрите пожалуйста спасибо do wiadomosci prosze o obsluge ponizej przekazuje w zalaczeniu dziekuje mail k informaci viz nize prosim dekuji til orientering se nedenfor tak for kannedom nedan tack tiedoksi alla kiitos para',
    '见下 请看 请处理 请查看 请查收 请参阅 如下 转发 供参考 谢谢 以下参照 ご確認ください ご参考まで 下記の通り 転送します よろしくお願いします 참고하세요 확인 부탁드립니다 아래 참조',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
)

/** How a prologue greets; a name may follow. */
export const GREETING = folded(
  String.raw`^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|lieber?|liebes|bonjour|salut|hola|buenos dias|buenas(?: tardes)?|ciao|buongiorno|ola|bom dia|boa tarde|hej|hei|hoi|goedemorgen|goedemiddag|beste|merhaba(?:lar)?|selam(?:lar)?|iyi (?:gunler|calismalar|aksamlar)|gunaydin|sayin|السلام عليكم(?: ورحمه الله(?: وبركاته)?)?|مرحبا|اهلا|صباح الخير|تحيه طيبه(?: وبعد)?|হ্যালো|হাই|আসসালামু আলাইকুম|নমস্কার|প্রিয়|assalamu alaikum|salam|নমস্তে|नमस्ते|नमस्कार|здравствуйте|добрый день|dzien dobry|czesc|dobry den|ahoj|γεια σας|καλημερα|שלום|היי|您好|你好|お疲れ様です|안녕하세요)(?:[ ,][\p{L}\p{M}. ]{0,40})?[,!.:،-]*$`,
)
