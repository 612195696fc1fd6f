// What mail clients write between a letter and the mail it answers or passes on, per language. Data only; reply-text.ts and forward.ts
// say what counts. Case, accents and Turkish dots do not count. A native speaker extends a language without reading other code.

/** Fields of a copied header block, alternatives divided by `|`. */
export interface Labels {
  readonly from: string
  readonly date: string
  readonly to: string
  readonly cc: string
  readonly subject: string
  readonly replyTo?: string
}

export interface Separators {
  readonly language: string
  readonly labels: Labels
  /** Words of "----- Original Message -----". */
  readonly original: string
  /** Words of "----- Forwarded message -----" and of "Begin forwarded message:". */
  readonly forwarded: string
  /** How an attribution begins, where its language has one way: "On", "Am", "Le". */
  readonly starts: string
  /** Its verb: "wrote", "schrieb", "şunu yazdı". */
  readonly wrote: string
}

export const SEPARATORS: readonly Separators[] = [
  {
    language: 'English',
    labels: {
      from: 'from',
      date: 'date|sent|date sent|sent on|received|local time|sent at|date/time',
      to: 'to|sent to|recipient|recipients|delivered-to',
      cc: 'cc|bcc|utc time|importance|attachments|attachment|priority|sensitivity|organization|x-mailer|message-id|newsgroups|return-path|received at|sender|categories',
      subject: 'subject|re',
      replyTo: 'reply-to|reply to',
    },
    original: 'original message|reply message|original email|original e-mail|original mail|original|original appointment|replied message',
    forwarded:
      'forwarded message|forwarded email|forwarded mail|begin forwarded message|forwarded letter|forwarded e-mail|forward message|fwd message|original message forwarded|start of forwarded message|fwd: message|forwarded conversation',
    starts: 'on|at|in|quoting|in message|in article|message from',
    wrote: 'wrote|writes|said|says|has written|sent|wrote the following|responded|replied|wrote to|write',
  },
  {
    language: 'German',
    labels: {
      from: 'von|absender',
      date: 'gesendet|datum|gesendet am|versendet|sendedatum|gesendet um|empfangen',
      to: 'an|empfänger',
      cc: 'kopie|cc|kopie (cc)|blindkopie|wichtigkeit|anlagen|priorität',
      subject: 'betreff|betr',
      replyTo: 'antwort an',
    },
    original:
      'ursprüngliche nachricht|originalnachricht|original nachricht|original-nachricht|original-mail|antwort nachricht|ursprungsnachricht|ursprüngliche mail|original-nachricht',
    forwarded:
      'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|weitergeleitete mail|beginn der weitergeleiteten nachricht|beginn der weitergeleiteten e-mail|ursprünglich weitergeleitete nachricht|weitergeleitet',
    starts: 'am|zitat von|nachricht von',
    wrote: 'schrieb|geschrieben|schrieben|schreibt|schrieb folgendes',
  },
  {
    language: 'French',
    labels: {
      from: 'de|expéditeur|de la part de',
      date: "envoyé|date|envoyé le|date d’envoi|date d'envoi|envoye",
      to: 'à|pour|destinataire|destinataires',
      cc: 'cc|copie à|copie|cci|importance|pièces jointes|priorité',
      subject: 'objet|sujet',
      replyTo: 'répondre à',
    },
    original:
      "message d'origine|message d’origine|message original|message initial|courriel original|e-mail d'origine|mail original|message d'origine de|courrier d'origine",
    forwarded:
      'message transféré|message transmis|début du message transféré|début du message réexpédié|message réexpédié|courriel transféré|e-mail transféré|début du courriel transféré|message réacheminé',
    starts: 'le|en date de|message de|selon',
    wrote: 'a écrit|a ecrit|écrivait|nous a dit|écrit|a écrit ceci|a envoyé|écrivit|ont écrit',
  },
  {
    language: 'Spanish',
    labels: {
      from: 'de|remitente|desde',
      date: 'enviado|fecha|enviado el|fecha de envío|enviada el|enviados',
      to: 'para|a|destinatario',
      cc: 'cc|cco|copia|importancia|datos adjuntos|prioridad|adjuntos',
      subject: 'asunto|tema',
      replyTo: 'responder a',
    },
    original: 'mensaje original|correo original|mensaje de origen|mensaje origen',
    forwarded:
      'mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|correo reenviado|inicia mensaje reenviado|mensaje reexpedido',
    starts: 'el|en|con fecha|a las|mensaje citado por',
    wrote: 'escribió|escribio|ha escrito|escribe|escribiste|dijo',
  },
  {
    language: 'Italian',
    labels: {
      from: 'da|mittente',
      date: 'inviato|data|inviata|inviato il|data invio',
      to: 'a|destinatario',
      cc: 'cc|ccn|copia|importanza|allegati|priorità|priorita',
      subject: 'oggetto|ogg',
      replyTo: 'rispondi a',
    },
    original: 'messaggio originale|messaggio originario|messaggio di origine|messaggio originale di',
    forwarded:
      'messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio inoltrato da|email inoltrata|e-mail inoltrata',
    starts: 'il|il giorno|in data|alle|citazione di|citando|da',
    wrote: 'ha scritto|scrisse|scrive|scriveva|hanno scritto|scritto',
  },
  {
    language: 'Portuguese',
    labels: {
      from: 'de|remetente',
      date: 'enviado|enviada|enviada em|enviado em|data|data de envio|enviado a',
      to: 'para|destinatário',
      cc: 'cc|cco|bcc|cópia|importância|anexos|prioridade',
      subject: 'assunto',
      replyTo: 'responder a|responder para',
    },
    original: 'mensagem original|mensagem de origem|e-mail original|email original',
    forwarded:
      'mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|início da mensagem reenviada|e-mail encaminhado|mensagem reenviada|email encaminhado',
    starts: 'em|no dia|na|no|a|citando|às',
    wrote: 'escreveu|escreveu o seguinte|escrevia|escreve',
  },
  {
    language: 'Dutch',
    labels: {
      from: 'van|afzender',
      date: 'verzonden|datum|verstuurd|verzonden op|ontvangen',
      to: 'aan|geadresseerde|naar',
      cc: 'cc|kopie|bcc|belang|bijlagen|prioriteit|urgentie',
      subject: 'onderwerp|betreft',
      replyTo: 'antwoord aan|antwoorden aan',
    },
    original:
      'oorspronkelijk bericht|oorspronkelijk e-mailbericht|origineel bericht|originele bericht|oorspronkelijke bericht|oorspronkelijk mail',
    forwarded:
      'doorgestuurd bericht|begin doorgestuurd bericht|begin van doorgestuurd bericht|doorgestuurde e-mail|doorgestuurde bericht|begin doorgestuurd e-mailbericht|doorgezonden bericht',
    starts: 'op|quoting|citeren|bericht van',
    wrote: 'schreef|heeft geschreven|geschreven|het volgende geschreven|verzond|schreven|schrijft|schreef het volgende',
  },
  {
    language: 'Turkish',
    labels: {
      from: 'kimden|gönderen|gonderen|gönderici',
      date: 'gönderildi|tarih|gönderilen|gönderme tarihi|gonderildi|gönderim tarihi|gönderilme tarihi|gönderilen tarih|gönderim zamanı|gonderilen|gönderilme zamanı|tarihi',
      to: 'kime|alıcı|alici|alıcılar',
      cc: 'bilgi|cc|gizli|önem|ekler|gizli bilgi|bcc|önem derecesi|karbon kopya|kopya',
      subject: 'konu|konusu',
      replyTo: 'yanıt adresi|yanıtla|yanıtlama adresi|yanıt',
    },
    original:
      'orijinal ileti|orijinal mesaj|özgün ileti|özgün mesaj|asıl ileti|orjinal mesaj|orjinal ileti|asıl mesaj|özgün i̇leti|orijinal e-posta|ilk ileti|orijinal posta|ozgun ileti|orijinal mesajı',
    forwarded:
      'iletilmiş mesaj|iletilen ileti|ileti başlangıcı|iletilen mesaj|yönlendirilen ileti|yönlendirilmiş mesaj|yönlendirilmiş ileti|iletilen e-posta|yönlendirilen mesaj|yönlendirilen e-posta|iletilen mesajın başlangıcı|iletilen iletinin başlangıcı|iletilmiş ileti|iletilen postanın başlangıcı|iletildi|forward edilen mesaj|iletilen ileti başlangıcı|başlangıç iletilen ileti',
    starts: '',
    wrote:
      'şunu yazdı|şunları yazdı|yazdı|şöyle yazdı|yazmış|sunu yazdi|sunlari yazdi|yazdi|tarihinde yazdığı|tarafından yazıldı|yazdılar|yazıyor|yazan|yazdığı|demiş ki|dedi ki',
  },
  {
    language: 'Arabic',
    labels: {
      from: 'من|المرسل|مرسل من|المُرسِل',
      date: 'تاريخ الإرسال|التاريخ|تم الإرسال|أرسلت|تم الارسال|أُرسلت|مرسل|تاريخ|تم الإرسال في|الإرسال|وقت الإرسال|أرسل|أرسلت في',
      to: 'إلى|الى|المستلم|المرسل إليه|إلي',
      cc: 'نسخة|نسخة إلى|نسخة مخفية|أهمية|الأهمية|المرفقات|نسخة كربونية|صورة إلى',
      subject: 'الموضوع|موضوع|عنوان',
      replyTo: 'الرد على|رد إلى|الرد إلى',
    },
    original: 'الرسالة الأصلية|رسالة أصلية|الرسالة الاصلية|النص الأصلي|البريد الأصلي|الرساله الاصليه',
    forwarded:
      'رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة|رسالة مُعاد توجيهها|رسالة مُعاد إرسالها|بدء الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها|بداية الرسالة المُعاد توجيهها|رسالة معاد إرسالها|الرسالة المحولة|بداية الرسالة المحولة|رسالة تم تحويلها|بدء رسالة معاد توجيهها|رسالة مُحولة',
    starts: 'في|بتاريخ|في يوم|يوم',
    wrote: 'كتب|كتبت|كتب/كتبت|تمت كتابة ما يلي بواسطة|كتب ما يلي|كتبت ما يلي|كتبوا|كَتب|يكتب|قال|كَتَبَ|كتب/ت|أرسل|تمت كتابة ما يلي|بواسطة',
  },
  {
    language: 'Bengali',
    labels: {
      from: 'প্রেরক|হতে|থেকে|কার কাছ থেকে|প্রেরকের নাম|পাঠিয়েছেন',
      date: 'তারিখ|পাঠানো হয়েছে|প্রেরিত|প্রেরণের তারিখ|পাঠানোর তারিখ|পাঠানো|প্রেরণের সময়|পাঠানোর সময়',
      to: 'প্রাপক|প্রতি|কাকে|বরাবর|কাছে',
      cc: 'সিসি|অনুলিপি|বিসিসি|গুরুত্ব|সংযুক্তি',
      subject: 'বিষয়|বিষয়বস্তু|বিষয়|বিষয়বস্তু',
      replyTo: 'উত্তর দিন|প্রত্যুত্তর',
    },
    original: 'আসল বার্তা|মূল বার্তা|প্রকৃত বার্তা|মূল মেসেজ|আসল মেসেজ|মূল ইমেইল|অরিজিনাল মেসেজ|মূল ই-মেইল',
    forwarded:
      'ফরওয়ার্ড করা বার্তা|ফরোয়ার্ড করা বার্তা|ফরওয়ার্ড করা মেসেজ|ফরোয়ার্ড করা মেসেজ|প্রেরিত বার্তা|অগ্রেষিত বার্তা|ফরওয়ার্ডকৃত বার্তা|ফরোয়ার্ডকৃত বার্তা|অগ্রবর্তী বার্তা|ফরওয়ার্ড বার্তা শুরু|ফরওয়ার্ড করা ইমেইল|ফরোয়ার্ড করা ইমেইল|ফরওয়ার্ড করা বার্তা শুরু',
    starts: '',
    wrote: 'লিখেছেন|লিখেছে|লিখেছিলেন|লিখলেন|লিখেছিল|লিখেন|লেখেন|লিখল',
  },
  {
    language: 'Hindi',
    labels: {
      from: 'प्रेषक|से|द्वारा|भेजने वाला',
      date: 'दिनांक|तारीख|तारीख़|भेजा गया|भेजने की तारीख|प्रेषित|भेजने का समय',
      to: 'प्रति|प्राप्तकर्ता|को|सेवा में|पाने वाला',
      cc: 'सीसी|प्रतिलिपि|कॉपी|महत्व|अनुलग्नक|बीसीसी',
      subject: 'विषय',
      replyTo: 'उत्तर दें|जवाब दें',
    },
    original: 'मूल संदेश|मूल सन्देश|वास्तविक संदेश|मूल मेल|मूल ईमेल',
    forwarded:
      'अग्रेषित संदेश|फ़ॉरवर्ड किया गया संदेश|फॉरवर्ड किया गया संदेश|अग्रेषित सन्देश|अग्रेषित संदेश प्रारंभ|फ़ॉरवर्ड किया गया मैसेज|फॉरवर्ड किया गया मैसेज|अग्रेषित मेल|अग्रेषित संदेश शुरू करें',
    starts: '',
    wrote: 'ने लिखा|लिखा|ने लिखा है|लिखते हैं|ने कहा|को लिखा',
  },
  {
    language: 'Greek',
    labels: {
      from: 'από|αποστολέας',
      date: 'στάλθηκε|ημερομηνία|εστάλη|αποστολή|αποστολή στις|ημ/νία|στάλθηκε στις',
      to: 'προς|παραλήπτης|πρός',
      cc: 'κοιν|κοινοποίηση|cc|κοιν.|κρυφή κοινοποίηση|σπουδαιότητα|συνημμένα',
      subject: 'θέμα',
      replyTo: 'απάντηση σε|απάντηση προς',
    },
    original: 'αρχικό μήνυμα|αρχικο μηνυμα|πρωτότυπο μήνυμα|γνήσιο μήνυμα',
    forwarded:
      'προωθημένο μήνυμα|προωθούμενο μήνυμα|έναρξη προωθημένου μηνύματος|αρχή προωθημένου μηνύματος|μήνυμα που προωθήθηκε|μήνυμα που προωθείται|έναρξη προωθούμενου μηνύματος|προωθημένο μηνύμα',
    starts: 'στις|την|στισ|στην|τη',
    wrote: 'έγραψε|εγραψε|έγραψαν|γράφει|έγραψε τα εξής|έγραφε',
  },
  {
    language: 'Hebrew',
    labels: {
      from: 'מאת|מ|השולח|שולח',
      date: 'נשלח|תאריך|נשלח בתאריך|נשלח ב',
      to: 'אל|נמען|ל|לכבוד',
      cc: 'עותק|העתק|עותק מוסתר|חשיבות|קבצים מצורפים',
      subject: 'נושא|הנושא|הנדון',
      replyTo: 'השב אל|מענה אל',
    },
    original: 'הודעה מקורית|ההודעה המקורית|הודעת מקור|מקור',
    forwarded: 'הודעה שהועברה|הודעה מועברת|תחילת ההודעה שהועברה|ההודעה שהועברה|תחילת הודעה שהועברה|הודעה שהועברה הלאה|התחלת ההודעה שהועברה',
    starts: 'בתאריך|ב|ביום|ב-',
    wrote: 'כתב|כתבה|כתב/ה|כתבו|כתב(ה)|מאת|כתב‏/ה',
  },
  {
    language: 'Polish',
    labels: {
      from: 'od|nadawca|wysłane przez',
      date: 'wysłano|data|wysłany|wysłane|data wysłania|data nadania|wyslano',
      to: 'do|adresat|odbiorca',
      cc: 'dw|udw|kopia|do wiadomości|cc|ważność|załączniki|priorytet',
      subject: 'temat',
      replyTo: 'odpowiedź-do|odpowiedz do|odpowiedź do',
    },
    original:
      'wiadomość oryginalna|oryginalna wiadomość|treść oryginalnej wiadomości|pierwotna wiadomość|oryginalny e-mail|wiadomość pierwotna',
    forwarded:
      'przekazana wiadomość|treść przekazanej wiadomości|początek przekazywanej wiadomości|wiadomość przesłana dalej|wiadomość przekazana|początek przekazanej wiadomości|wiadomość przekazana dalej|przesłana wiadomość',
    starts: 'w dniu|dnia|w|wiadomość napisana przez|cytowanie|użytkownik',
    wrote: 'napisał|napisała|napisał(a)|pisze|napisał/a|napisał(-a)|wiadomość napisana przez|napisali',
  },
  {
    language: 'Russian',
    labels: {
      from: 'от|отправитель|от кого',
      date: 'отправлено|дата|отправлен|дата отправки|послано|время отправки',
      to: 'кому|получатель|к',
      cc: 'копия|скрытая копия|важность|вложения|копии|приоритет',
      subject: 'тема',
      replyTo: 'ответ-кому|ответить|обратный адрес',
    },
    original: 'исходное сообщение|оригинальное сообщение|исходное письмо|первоначальное сообщение|исходный текст',
    forwarded:
      'пересылаемое сообщение|перенаправленное сообщение|начало переадресованного сообщения|пересланное сообщение|переадресованное сообщение|пересылаемое письмо|пересланное письмо|начало пересылаемого сообщения|пересланное сообщение начало|конец пересылаемого сообщения|начало пересланного сообщения',
    starts: '',
    wrote: 'написал|написала|написал(а)|пишет|написал (а)|написали|писал|писала|писал(а)|пользователь|вы писали',
  },
  {
    language: 'Ukrainian',
    labels: {
      from: 'від|від кого|відправник',
      date: 'відправлено|дата|надіслано|дата надсилання|надіслано дата',
      to: 'кому|одержувач|до',
      cc: 'копія|прихована копія|важливість|вкладення',
      subject: 'тема',
      replyTo: 'кому відповісти|відповідь',
    },
    original: 'оригінальне повідомлення|вихідне повідомлення|початкове повідомлення|оригінал повідомлення',
    forwarded:
      'переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається|початок пересланого повідомлення|переадресоване повідомлення|пересланий лист',
    starts: '',
    wrote: 'пише|написав|написала|написав(ла)|написав/ла|написав(-ла)|писав',
  },
  {
    language: 'Bulgarian or Serbian',
    labels: {
      from: 'от|од|подател|шаље|изпращач|пошиљалац',
      date: 'изпратено|дата|датум|послато|изпратен',
      to: 'до|за|прима|получател',
      cc: 'копие|копија|як|ск',
      subject: 'относно|тема|наслов|предмет',
    },
    original: 'оригинално съобщение|оригинална порука|изворна порука|първоначално съобщение',
    forwarded:
      'препратено съобщение|прослеђена порука|начало на препратеното съобщение|започни прослеђену поруку|препратено писмо|почетак прослеђене поруке',
    starts: 'на|дана',
    wrote: 'написа|написа:|је написао|је написала|је написао/ла|написао|написала|пише|писа',
  },
  {
    language: 'Swedish',
    labels: {
      from: 'från|avsändare|fran',
      date: 'skickat|datum|skickad|skickades|sänt',
      to: 'till|mottagare',
      cc: 'kopia|cc|dold kopia|prioritet|bilagor|hemlig kopia',
      subject: 'ämne|amne|rubrik',
      replyTo: 'svara till|svar till',
    },
    original: 'originalmeddelande|ursprungligt meddelande|ursprungsmeddelande|originalmejl|ursprungligt mejl',
    forwarded:
      'vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat brev|början på vidarebefordrat mejl|börja vidarebefordrat mejl|början på vidarebefordrat meddelande|vidarebefordrat e-postmeddelande',
    starts: 'den|på|kl',
    wrote: 'skrev|skrev följande|följande|skriver',
  },
  {
    language: 'Danish or Norwegian',
    labels: {
      from: 'fra|afsender|avsender',
      date: 'sendt|dato|sendt den',
      to: 'til|modtager|mottaker',
      cc: 'kopi|cc|blindkopi|prioritet|vedhæftede filer|vedlegg|vigtighed',
      subject: 'emne|vedr',
      replyTo: 'svar til',
    },
    original:
      'oprindelig meddelelse|oprindelig besked|opprinnelig melding|original meddelelse|original besked|oprindelig mail|opprinnelig e-post|original melding|oprindelig e-mail|oprindelig meddelelse',
    forwarded:
      'videresendt meddelelse|videresendt melding|videresendt besked|start på videresendt besked|begynnelse på videresendt melding|videresendt e-post|videresendt mail|start på videresendt meddelelse|starten på videresendt melding|videresendt e-mail|videresendt tekst',
    starts: 'den|på|d.|d|kl',
    wrote: 'skrev|skrev følgende|skrev følgende den|skriver|følgende',
  },
  {
    language: 'Finnish',
    labels: {
      from: 'lähettäjä|lahettaja|keneltä',
      date: 'lähetetty|päivämäärä|päiväys|lahetetty|pvm|päivä',
      to: 'vastaanottaja|kenelle|vastaanottajat',
      cc: 'kopio|cc|piilokopio|tärkeys|liitteet',
      subject: 'aihe|otsikko',
      replyTo: 'vastaus|vastausosoite',
    },
    original: 'alkuperäinen viesti|alkuperäinen sähköposti|alkuperainen viesti',
    forwarded:
      'välitetty viesti|edelleenlähetetty viesti|välitetty viesti alkaa|välitetty viesti / fwd.msg|edelleenlähetetty viesti alkaa|lähetetty edelleen|edelleen lähetetty viesti',
    starts: '',
    wrote: 'kirjoitti|kirjoittaa|kirjoitti seuraavasti|kirjoitti näin',
  },
  {
    language: 'Czech or Slovak',
    labels: {
      from: 'od|odesílatel|odosielateľ|odesilatel',
      date: 'odesláno|datum|odoslané|dátum|odeslano|odoslane|poslané|posláno',
      to: 'komu|pre|příjemce|adresát|prijemca',
      cc: 'kopie|kópia|skrytá kopie|skrytá kópia|důležitost|dôležitosť|přílohy|prílohy|cc',
      subject: 'předmět|predmet|věc|vec',
      replyTo: 'odpověď na|odpovedať-pre|odpověď komu',
    },
    original:
      'původní zpráva|pôvodná správa|původní e-mail|původní email|pôvodná správa od|originální zpráva|originálna správa|pôvodný e-mail',
    forwarded:
      'přeposlaná zpráva|preposlaná správa|začátek přeposílané zprávy|začiatok preposlanej správy|přeposlaný e-mail|preposlaná správa --- forwarded message|předaná zpráva|začátek přeposlané zprávy|přesměrovaná zpráva',
    starts: 'dne|dňa|dna',
    wrote: 'napsal(a)|napsal|napsala|napísal|napísala|napísal(a)|napsal/a|odesílatel|píše|používateľ|uživatel|napisal(a)|napisal',
  },
  {
    language: 'Hungarian',
    labels: {
      from: 'feladó|küldő|felado',
      date: 'elküldve|dátum|küldve|időpont|küldés ideje|küldés dátuma',
      to: 'címzett|cimzett|címzettek',
      cc: 'másolat|másolatot kap|titkos másolat|cc|fontosság|mellékletek|másolat:',
      subject: 'tárgy|targy',
      replyTo: 'válaszcím|válasz',
    },
    original: 'eredeti üzenet|eredeti levél|eredeti e-mail',
    forwarded:
      'továbbított levél|továbbított üzenet|továbbított levél kezdete|továbbított üzenet kezdete|továbbított e-mail|továbbított üzenet eleje',
    starts: '',
    wrote: 'ezt írta|írta|a következőt írta|a következőket írta|írt|időpontban|irta|ezt irta',
  },
  {
    language: 'Romanian',
    labels: {
      from: 'de la|expeditorul|expeditor',
      date: 'trimis|data|dată|trimis la|trimisă|trimis pe',
      to: 'către|destinatarul|la|catre|destinatar|pentru',
      cc: 'cc|cci|copie|bcc|importanță|atașări',
      subject: 'subiect|subiectul',
      replyTo: 'răspuns către|răspundeți la',
    },
    original: 'mesaj original|mesajul original|mesaj inițial|mesajul inițial',
    forwarded:
      'mesaj redirecționat|începe mesajul redirecționat|mesajul redirecționat|mesaj retransmis|mesaj redirectionat|mesaj transmis mai departe|începutul mesajului redirecționat|mesaj înaintat',
    starts: 'în|la|pe|în data de|in|pe data de',
    wrote: 'a scris|scria|a scris următoarele|a trimis|scrie',
  },
  {
    language: 'Croatian or Slovene',
    labels: {
      from: 'šalje|od|pošiljatelj|pošiljalac|salje|pošilja',
      date: 'poslano|datum|poslato|vrijeme|čas',
      to: 'prima|za|komu|primatelj|prejemnik|kome',
      cc: 'kopija|kp|kk|skp|cc|važnost',
      subject: 'naslov|predmet|zadeva|tema',
      replyTo: 'odgovori na|odgovor za',
    },
    original: 'izvorna poruka|originalna poruka|izvorno sporočilo|prvotno sporočilo|originalno sporočilo|izvornik',
    forwarded:
      'proslijeđena poruka|prosleđena poruka|započni proslijeđenu poruku|posredovano sporočilo|začetek posredovanega sporočila|proslijeđeno|početak proslijeđene poruke|posredovana poruka|prosljeđena poruka|počni prosleđenu poruku',
    starts: 'dana|dne',
    wrote:
      'napisao je|napisala je|je napisao|je napisala|je napisao/la|napisao|napisala|je napisal|je napisala|napisal|piše|je oseba|korisnik|napisao/la|je napisao(la)',
  },
  {
    language: 'Baltic',
    labels: {
      from: 'nuo|no|saatja|kellelt|siuntėjas|kas',
      date: 'išsiųsta|data|nosūtīts|datums|saadetud|kuupäev|saatmisaeg|išsiųstas',
      to: 'kam|adresāts|saaja|kellele|iki|gavėjas|adresatas',
      cc: 'kopija|koopia|cc|svarba|kopijas',
      subject: 'tema|temats|teema|pealkiri|tēma',
    },
    original:
      'pradinis pranešimas|originalus laiškas|sākotnējais ziņojums|oriģinālā vēstule|algne kiri|esialgne teade|originaalsõnum|algsõnum|sākotnējā ziņa|pradinis laiškas',
    forwarded:
      'persiųstas laiškas|persiųstas pranešimas|pārsūtīta ziņa|pārsūtīts ziņojums|edastatud kiri|edastatud sõnum|edasisaadetud kiri|persiunčiamas laiškas|pārsūtītā vēstule|persiųsta žinutė|edastatud teade|pārsūtīta vēstule',
    starts: 'kuupäev',
    wrote: 'rašė|parašė|rakstīja|kirjutas|kirjutas kasutaja|rakstija|rase',
  },
  {
    language: 'Catalan, Basque or Galician',
    labels: {
      from: 'de|nork|igorlea|remitent',
      date: 'enviat|data|bidalia|enviat el|enviado',
      to: 'per a|a|nori|per|para|destinatari',
      cc: 'cc|a/c|còpia|kopia',
      subject: 'assumpte|tema|gaia|asunto',
    },
    original: 'missatge original|jatorrizko mezua|mensaxe orixinal',
    forwarded:
      'missatge reenviat|birbidalitako mezua|mensaxe reenviada|inici del missatge reenviat|inicio da mensaxe reenviada|missatge reenviat començament',
    starts: 'el|missatge de|o',
    wrote: 'va escriure|ha escrit|escriví|idatzi du|igorleak hau idatzi zuen|escribiu|del dia|erabiltzaileak hau idatzi du|hau idatzi du',
  },
  {
    language: 'Vietnamese',
    labels: {
      from: 'từ|người gửi',
      date: 'đã gửi|ngày|ngày gửi|ngày giờ|gửi lúc|đã gửi lúc|thời gian',
      to: 'đến|tới|người nhận|gửi tới',
      cc: 'cc|đồng gửi|bcc',
      subject: 'chủ đề|tiêu đề|chủ đề thư',
    },
    original: 'thư gốc|tin nhắn gốc|thông điệp gốc|thông điệp ban đầu|tin nhắn ban đầu|nội dung thư gốc',
    forwarded:
      'thư được chuyển tiếp|thư đã chuyển tiếp|tin nhắn được chuyển tiếp|thư đã được chuyển tiếp|bắt đầu thư được chuyển tiếp|tin nhắn đã chuyển tiếp|thông điệp được chuyển tiếp',
    starts: 'vào|ngày|lúc',
    wrote: 'đã viết|viết',
  },
  {
    language: 'Indonesian or Malay',
    labels: {
      from: 'dari|daripada|pengirim',
      date: 'dikirim|tanggal|dihantar|tarikh|terkirim',
      to: 'kepada|ke|untuk|penerima',
      cc: 'cc|tembusan|sk|salinan',
      subject: 'perihal|subjek|hal|judul|subyek',
    },
    original: 'pesan asli|mesej asal|pesan awal|email asli|mesej asli',
    forwarded:
      'pesan terusan|pesan yang diteruskan|mesej dimajukan|pesan diteruskan|mesej yang dimajukan|awal pesan terusan|email terusan|mulai pesan terusan|mulai pesan yang diteruskan|mula mesej dimajukan|email yang diteruskan',
    starts: 'pada|pada tanggal|tanggal|pada hari',
    wrote: 'menulis|telah menulis|berkata|tulis',
  },
  {
    language: 'Persian or Urdu',
    labels: {
      from: 'از|فرستنده|منجانب|ارسال کننده|سے',
      date: 'ارسال شده|تاریخ|زمان ارسال|فرستاده شده|ارسال‌شده|تاریخ ارسال|بھیجا گیا',
      to: 'به|گیرنده|بنام|بہ',
      cc: 'رونوشت|کپی|نقل',
      subject: 'موضوع|عنوان',
    },
    original: 'پیام اصلی|پیغام اصلی|ایمیل اصلی|اصل پیغام',
    forwarded:
      'پیام بازارسال شده|پیام ارسال شده|پیام هدایت شده|شروع پیام ارسال شده|پیام هدایت‌شده|پیام بازارسال‌شده|آغاز پیام هدایت‌شده|فارورڈ شدہ پیغام',
    starts: 'در|در تاریخ|تاریخ',
    wrote: 'نوشت|نوشته است|نوشته|نوشته‌است|نے لکھا|لکھا|نے تحریر کیا',
  },
  {
    language: 'Thai',
    labels: {
      from: 'จาก|ผู้ส่ง',
      date: 'ส่งเมื่อ|วันที่|ส่ง|ส่งแล้ว|วันที่ส่ง',
      to: 'ถึง|ผู้รับ',
      cc: 'สำเนา|สำเนาถึง|สำเนาลับ',
      subject: 'เรื่อง|หัวเรื่อง|หัวข้อ',
    },
    original: 'ข้อความเดิม|ข้อความต้นฉบับ|ข้อความต้นทาง|จดหมายต้นฉบับ',
    forwarded: 'ข้อความที่ส่งต่อ|ข้อความส่งต่อ|เริ่มข้อความที่ส่งต่อ|จดหมายที่ส่งต่อ|ข้อความที่ถูกส่งต่อ|เริ่มต้นข้อความที่ส่งต่อ',
    starts: 'ในวันที่|เมื่อ|เมื่อวันที่|วันที่|ใน',
    wrote: 'เขียนว่า|เขียน|ได้เขียน|ได้เขียนว่า',
  },
  {
    language: 'Chinese',
    labels: {
      from: '发件人|寄件者|寄件人|發件人|发自|发信人|寄信人',
      date: '发送时间|日期|寄件日期|發送時間|发送日期|傳送時間|時間|时间|发件时间|寄件時間|傳送日期',
      to: '收件人|收件者|至|收信人',
      cc: '抄送|副本|密件抄送|抄送人|密送|密件副本|副本抄送|重要性|附件',
      subject: '主题|主題|主旨|标题|標題|主　题',
      replyTo: '回复|答复|回复至|回覆至',
    },
    original: '原始邮件|原始信件|原邮件|原始郵件|原文|邮件原件|回复的原邮件|原郵件|回复的邮件|原始訊息|原始消息',
    forwarded:
      '转发的邮件|转发邮件|轉寄的郵件|轉寄郵件|已转发邮件|轉寄郵件開始|开始转发的邮件|转发邮件信息|轉寄的訊息|開始轉寄郵件|已转发的邮件|轉寄的信件|转发的消息|开始转发邮件|以下是转发的邮件|轉寄訊息|转发的信息|开始转发的信息',
    starts: '在|于|於',
    wrote: '写道|寫道|写了|寫了|写|寫|撰写|說道|说道',
  },
  {
    language: 'Japanese',
    labels: {
      from: '差出人|送信元|送信者|from|発信者|発信元',
      date: '送信日時|日付|日時|送信日|送信時刻|date',
      to: '宛先|送信先|受信者|to|宛て先|宛名',
      cc: 'cc|ｃｃ|重要度|添付ファイル|bcc',
      subject: '件名|題名|subject|タイトル',
      replyTo: '返信先',
    },
    original: '元のメッセージ|元のメール|オリジナル メッセージ|オリジナルメッセージ|元の予定|返信元メッセージ|元メッセージ',
    forwarded:
      'メッセージを転送|転送メッセージ|転送されたメッセージ|転送されたメール|転送メッセージ開始|転送メール|転送されたメッセージ開始|転送されたメッセージの始まり|転送元メッセージ',
    starts: '',
    wrote:
      'のメール|のメッセージ|は書きました|さんは書きました|が書きました|からのメッセージ|は次のように書きました|さんからのメール|のメール本文|は書きました',
  },
  {
    language: 'Korean',
    labels: {
      from: '보낸 사람|보낸사람|발신인|발신자|발신|보내는 사람|from',
      date: '보낸 날짜|날짜|보낸날짜|전송일시|발신일|보낸 시간|일시|받은 날짜|date',
      to: '받는 사람|받는사람|수신인|수신자|수신|받는 이|to',
      cc: '참조|숨은 참조|cc|참조인|중요도|첨부|첨부 파일',
      subject: '제목|subject',
    },
    original: '원본 메시지|원본 메일|원본메일|원본 메세지|원문|원래 메시지',
    forwarded: '전달된 메시지|전달된 메일|전달 메시지|전달한 메시지|전달된 메시지 시작|전달 메일|전달한 메일|전달된 메세지',
    starts: '',
    wrote: '작성|님이 작성|썼습니다|님이 쓴 글|님이 작성함|쓴 글|작성함|님께서 작성|쓴 메시지|쓰신 글|님이 보낸|님의 메시지',
  },
]
