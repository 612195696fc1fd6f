// Subjects and sender names by which machines give themselves away, per language. Data only; auto-reply.ts says how far each is believed.

import { opening, phrases } from './phrase-list.ts'

/** Absence notes. */
export const ABSENT: readonly string[] = [
  ...[
    'out of office',
    'out of the office',
    'out-of-office',
    'ooo',
    'oof',
    'away from my mail',
    'on vacation',
    'on holiday',
    'on leave',
    'annual leave',
    'vacation',
  ],
  ...['ofis dışında', 'ofis dışındayım', 'ofiste değilim', 'ofis disinda', 'yıllık izin', 'yıllık izindeyim', 'izindeyim', 'tatildeyim'],
  ...['অফিসের বাইরে', 'অফিসে নেই', 'ছুটিতে আছি', 'ছুটিতে'],
  ...['خارج المكتب', 'أنا خارج المكتب', 'في إجازة', 'إجازة سنوية', 'خارج نطاق المكتب'],
  ...[
    'abwesenheitsnotiz',
    'abwesenheit',
    'abwesend',
    'nicht im büro',
    'außer haus',
    'im urlaub',
    'absence du bureau',
    'absent du bureau',
    'absent',
    'en congé',
  ],
  ...[
    'fuera de la oficina',
    'fuera de oficina',
    'ausente de la oficina',
    'ausencia',
    'de vacaciones',
    'fuori ufficio',
    'fuori sede',
    'assente',
    'in ferie',
  ],
  ...[
    'fora do escritório',
    'ausente do escritório',
    'ausência',
    'de férias',
    'afwezig',
    'afwezigheid',
    'niet aanwezig',
    'op vakantie',
    'frånvaro',
    'fravær',
  ],
  ...['poza biurem', 'nieobecność', 'poissa', 'mimo kancelář', 'вне офиса', 'в отпуске', '休暇', '不在', '外出', '부재중'],
]

/** Automatic answers of any sort; Outlook writes these for absence too. */
export const AUTOMATIC: readonly string[] = [
  ...[
    'automatic reply',
    'automatic response',
    'automated reply',
    'automated response',
    'auto reply',
    'auto-reply',
    'autoreply',
    'auto response',
    'auto-response',
  ],
  ...['autoresponse', 'autoresponder', 'auto'],
  ...['otomatik yanıt', 'otomatik cevap', 'otomatik yanit', 'স্বয়ংক্রিয় উত্তর', 'স্বয়ংক্রিয় জবাব', 'স্বয়ংক্রিয় প্রত্যুত্তর'],
  ...['رد تلقائي', 'الرد التلقائي', 'رد آلي', 'الرد الآلي'],
  ...[
    'automatische antwort',
    'automatische antwort auf',
    'réponse automatique',
    'respuesta automática',
    'risposta automatica',
    'resposta automática',
  ],
  ...[
    'automatisch antwoord',
    'automatische reactie',
    'autosvar',
    'automatiskt svar',
    'automatisk svar',
    'automaattinen vastaus',
    'odpowiedź automatyczna',
  ],
  ...[
    'automatická odpověď',
    'automatikus válasz',
    'răspuns automat',
    'автоответ',
    'автоматический ответ',
    '自動返信',
    '自动回复',
    '자동 회신',
  ],
]

/** Non-delivery notes; believed only of senders who want no answer. */
export const UNDELIVERED: readonly string[] = [
  ...[
    'undelivered mail returned',
    'undeliverable',
    'undelivered',
    'mail delivery failed',
    'mail delivery failure',
    'delivery status notification',
    'delivery failure',
  ],
  ...['delivery has failed', 'returned mail', 'failure notice', 'message not delivered', 'mail system error', 'could not be delivered'],
  ...[
    'teslim edilemedi',
    'teslim edilemeyen',
    'unzustellbar',
    'nicht zustellbar',
    'non remis',
    'échec de la remise',
    'no se puede entregar',
    'no entregado',
  ],
  ...[
    'impossibile recapitare',
    'mancato recapito',
    'não entregue',
    'não foi possível entregar',
    'onbestelbaar',
    'تعذر التسليم',
    'غير قابل للتسليم',
    'বিতরণ করা যায়নি',
  ],
]

/** In the local part of an address, once its separators are gone. */
export const NO_REPLY: readonly string[] = [
  ...['noreply', 'donotreply', 'dontreply', 'notreply', 'noresponse', 'noanswer', 'unmonitored', 'yanitlama', 'cevaplama', 'cevapyazma'],
  ...[
    'nichtantworten',
    'keineantwort',
    'keinereply',
    'nepasrepondre',
    'pasdereponse',
    'noresponder',
    'noresponda',
    'norespuesta',
    'nonrispondere',
  ],
  ...[
    'naoresponda',
    'naoresponder',
    'nietbeantwoorden',
    'nietantwoorden',
    'geenantwoord',
    'svarainte',
    'svarikke',
    'ikkesvar',
    'nieodpowiadaj',
    'neodpovidat',
  ],
]

/** Subjects of read receipts, as a label. */
export const RECEIPT: readonly string[] = [
  ...[
    'read',
    'read receipt',
    'return receipt',
    'return receipt (displayed)',
    'disposition notification',
    'not read',
    'gelesen',
    'ungelesen',
  ],
  ...[
    'lesebestätigung',
    'empfangsbestätigung',
    'lu',
    'accusé de réception',
    'confirmation de lecture',
    'leído',
    'leida',
    'letto',
    'lido',
    'lida',
  ],
  ...[
    'gelezen',
    'läst',
    'læst',
    'lest',
    'luettu',
    'przeczytano',
    'přečteno',
    'okundu',
    'okundu bilgisi',
    'прочитано',
    'تمت القراءة',
    'مقروءة',
  ],
  ...['পঠিত', '已读', '已讀', '開封済み', '開封', '읽음'],
]

export const RECEIPT_SENTENCE = phrases`
  (?:was|has been) (?:read|displayed|opened|deleted without being read)|return receipt for the mail|this is a (?:return|read) receipt
  wurde (?:am .{1,60})?(?:gelesen|angezeigt|geöffnet|ungelesen gelöscht)|a été (?:lu|affiché|ouvert)|se (?:ha )?ley[óo]|fue leído|è stato (?:letto|visualizzato)
  foi (?:lid[ao]|exibid[ao])|is gelezen|okundu|прочитан|przeczytan|تمت قراءة|পড়া হয়েছে|已(?:阅读|閱讀|读取)|開封|読まれました|읽었습니다
`

/** In the first person: the writer is away. */
export const ABSENT_SENTENCE = phrases`
  \b(?:i am|i'm|i’m|i will be|i'll be|i’ll be|we are|currently|am) (?:\w+ ){0,3}(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|mail|e-?mail)|on (?:\w+ )?(?:leave|vacation|holidays?)|on a business trip|travell?ing)
  \bout of (?:the )?office (?:until|from|till|between|today|this week|and will)|\boffice is closed (?:until|from|for)|i have left the (?:company|organi[sz]ation)|no longer (?:work|with the company|employed)
  ofis(?:te)? (?:dışında|değilim)|ofisimde (?:bulun|değil)|(?:yıllık )?(?:izindeyim|izinde olaca|izinliyim|izne ayrıl|izinde bulun)|tatildeyim|yillik izin|izindeyim|ofis disinda|seyahatteyim
  অফিসের বাইরে|অফিসে (?:নেই|থাকব না|উপস্থিত নেই)|ছুটিতে (?:আছি|থাকব|রয়েছি)|chutite (?:achi|asi|thakbo)|office e nai
  خارج (?:المكتب|نطاق المكتب|مقر العمل)|في إجازة|بإجازة|غير متواجد|لست متواجد|إجازتي|ana fi agaza|barra el maktab
  (?:bin|befinde mich|ich bin) (?:\S+ ){0,8}(?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub|nicht erreichbar)|(?:je suis|serai) (?:\S+ ){0,4}(?:absent|en congé|en vacances)
  (?:estoy|estaré) (?:\S+ ){0,3}(?:fuera de la oficina|ausente|de vacaciones)|(?:sono|sarò) (?:\S+ ){0,4}(?:assente|fuori ufficio|in ferie)|(?:estou|estarei) (?:\S+ ){0,4}(?:ausente|de férias|fora do escritório)
  ik ben (?:\S+ ){0,6}(?:afwezig|niet aanwezig|op vakantie|met verlof)|jestem (?:\S+ ){0,4}nieobecn|przebywam (?:\S+ ){0,3}na urlopie|нахожусь в отпуске|меня не будет|я в отпуске|(?:休暇|不在|出張)(?:中|を|と|の|し)|(?:外出|休假|出差)(?:中|期间)
`

/** A robot that confirms receipt: its "Automatic reply" is no absence note. */
export const RECEIVED = phrases`
  (?:have|has been|was|been) (?:successfully )?(?:received|logged|registered|created|opened)|we(?:'ve| have)? received|(?:ticket|case|request|reference) (?:number|no\b|id\b|#)|will (?:get back|reply|respond|answer) (?:to you )?(?:within|as soon)
  (?:mesajınız|e-?postanız|talebiniz|başvurunuz|iletiniz)\S* (?:\S+ ){0,3}(?:alın|ulaş|kaydedil|oluşturul)|talep numara|mesajiniz alin|talebiniz alin|(?:বার্তা|ইমেইল|ইমেল|মেইল|অনুরোধ)\S* (?:\S+ ){0,2}(?:পেয়েছি|পাওয়া গেছে|গৃহীত)
  (?:تم|لقد) (?:استلام|تسجيل|فتح|استلمنا)|تلقينا|استلمنا|رقم (?:الطلب|التذكرة)|eingegangen|erhalten|vorgangsnummer|ticketnummer|bien reçu|avons reçu|numéro de (?:ticket|dossier)|hemos recibido|número de (?:caso|ticket)
  abbiamo ricevuto|recebemos|(?:hebben|is) (?:\S+ ){0,4}ontvangen|otrzymaliśmy|(?:получили|получено|зарегистрирован)|受け付け|受付|收到您
`

/** When he is back, or how little he reads until then. */
export const RETURNING = phrases`
  \b(?:until|till|return|back (?:on|in|at)|upon my|when i)\b|limited access|no access|dönece|döndüğ|tarihine kadar|tarihinde|erişimim|dönüş|ফির(?:ব|ে)|পর্যন্ত|أعود|عودتي|حتى|العودة|wieder|bis zum|zurück|retour|jusqu|hasta|regres|fino al|rientr|até|regress|terug|tot en met|wrac|вернусь|до \d|まで|戻り|返回
`

/** Whom to ask instead. */
export const INSTEAD = phrases`
  urgent|emergenc|immediate (?:assistance|attention|help)|in my absence|please contact|acil|yerime|yokluğumda|iletişime geç|জরুরি|জরুরী|যোগাযোগ|عاجل|للحالات|للضرورة|التواصل|dringend|vertret|in dringenden|urgence|contacter|contact[ae]|urgen|dringend|pilnych|kontakt|срочн|обращ|至急|緊急|紧急
`

/** At the start of a line: a robot introduces itself. */
export const AUTOMATIC_SENTENCE = opening`
  (?:\W{0,5})(?:this is an? (?:automatic|automated|auto)[- ]?(?:\S+ )?(?:reply|response|answer|acknowledge?ment)|this (?:e-?mail|message|reply|response) (?:is|was|has been) (?:an )?(?:automatic|automated|auto)\S* (?:reply|response|sent in (?:reply|response))|automat(?:ic|ed) (?:reply|response)\b|auto-?(?:reply|response)\b)
  (?:\W{0,5})(?:bu (?:bir )?otomatik (?:bir )?(?:yanıt|cevap)|otomatik (?:yanıt|cevap)\b|bu (?:ileti|mesaj|e-?posta) otomatik (?:yanıt|cevap)|এটি একটি স্বয়ংক্রিয় (?:উত্তর|জবাব|প্রত্যুত্তর)|স্বয়ংক্রিয় (?:উত্তর|জবাব)|(?:هذا|هذه) (?:رد|رسالة رد) (?:تلقائي|آلي)|رد (?:تلقائي|آلي))
  (?:\W{0,5})(?:dies ist eine automatische (?:antwort|rückmeldung)|automatische antwort|(?:ceci est une |c'est une )?réponse automatique|(?:esta es una )?respuesta automática|(?:questa è una )?risposta automatica|(?:esta é uma )?resposta automática|dit is een automatisch|to jest automatyczna odpowied|это автоматический ответ|автоматический ответ|これは自動(?:返信|応答)|自動返信|这是(?:一封)?自动回复)
`

/** At the start of a line: nobody reads the answers. Customers write much about such mails, but not so. */
export const UNREAD_SENTENCE = opening`
  (?:\W{0,5})(?:please )?do not (?:reply|respond) (?:directly )?to this (?:automated |automatic )?(?:e-?mail|message|mail)|(?:\W{0,5})this is an? (?:automated|automatic|automatically generated|auto-generated|system[- ]generated) (?:e-?mail|message|notification|mail)
  (?:\W{0,5})this (?:e-?mail|message|mail) (?:was|is|has been) (?:sent )?(?:automatically|auto-?)|(?:\W{0,5})this mailbox is not monitored
  (?:\W{0,5})(?:lütfen )?bu (?:e-?posta|mail|mesaj|ileti)\S*(?: adresi\S*)? (?:lütfen )?(?:yanıtla|cevapla|cevap (?:yaz|ver)|yanıt ver|otomatik (?:olarak )?(?:gönder|oluştur|üret))
  (?:\W{0,5})(?:অনুগ্রহ করে |দয়া করে )?এই (?:ইমেইল|ইমেল|মেইল|বার্তা)\S* (?:উত্তর|জবাব|রিপ্লাই|স্বয়ংক্রিয়)|(?:\W{0,5})এটি একটি (?:স্বয়ংক্রিয়|সিস্টেম)\S* (?:\S+ )?(?:বার্তা|ইমেইল|ইমেল|মেইল)
  (?:\W{0,5})(?:هذه|هذا) (?:رسالة|بريد|الرسالة|إشعار|رسالة بريد) (?:\S+ ){0,2}(?:تلقائي|آلي|مرسلة تلقائ|أوتوماتيكي)|(?:\W{0,5})(?:(?:ال)?رجاء|يرجى|نرجو) عدم الرد
  (?:\W{0,5})(?:dies ist eine automatisch|diese (?:e-?mail|nachricht) wurde automatisch|bitte antworten sie nicht auf diese|ceci est un (?:message|e-?mail|courriel) automatique|merci de ne pas répondre|ne répondez pas à ce|este (?:es un )?(?:mensaje|correo) (?:es |ha sido |fue )?(?:automático|generado automátic)|(?:por favor,? )?no respond[ae] a este|questo (?:è un )?messaggio (?:è |automatico)|(?:si prega di )?non rispondere a quest|esta (?:é uma )?mensagem (?:é |foi )?(?:automátic|gerada)|(?:por favor,? )?não responda|dit is een automatisch gegenereerd)
`
