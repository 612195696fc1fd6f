// Words of which a subject may be made that says nothing of the matter: greetings, "urgent help needed", "two questions". Data only.
// A word belongs here if no ticket could be told from another by it; names of things, tasks and faults do not.
import { foldWord } from '../words.ts'

const WORDS = `
  hello hi hey dear sir madam team all good morning afternoon evening day greetings please pls plz kindly urgent urgently asap important attention help helpdesk
  support assistance needed required need question questions query enquiry inquiry problem problems issue issues request requests ticket new mail email message
  thanks thank you the a an my your our and of for i have with some one two three four several quick small few another more things thing subject none no untitled
  customer service desk info information fyi re fw fwd
  merhaba merhabalar selam selamlar selamün selamu aleykum aleyküm iyi günler çalışmalar akşamlar günaydın sayın yetkili ilgili acil acele önemli lütfen yardım yardımcı
  destek talebi talep istek soru sorular sorum sorunu sorun sorunlar sorunum problemi konu konular şikayet bilgi rica teşekkür teşekkürler hakkında bir iki üç birkaç
  talepler isteği konusu yok konusuz hk
  নমস্কার আসসালামু আলাইকুম সালাম হ্যালো প্রিয় জনাব শুভ সকাল জরুরি জরুরী সাহায্য সহায়তা সাপোর্ট প্রয়োজন দরকার চাই প্রশ্ন সমস্যা অনুরোধ আবেদন অভিযোগ বিষয় ধন্যবাদ একটি দুটি কয়েকটি
  assalamu alaikum salam bhai apu vai joruri shahajjo sahajjo somossa shomossha proshno dhonnobad ekta duita dorkar lagbe
  السلام عليكم ورحمة الله وبركاته مرحبا أهلا تحية طيبة وبعد صباح مساء الخير النور عاجل جدا ضروري هام مهم مساعدة المساعدة مطلوب طلب سؤال استفسار مشكلة المشكلة شكوى
  موضوع الموضوع دعم الدعم الفني رسالة شكرا بخصوص عدة طلبات مشاكل أسئلة بدون عنوان
  salam alaykom 3alaykom 3aleikom moshkela mushkila so2al su2al shakwa 3agel da3m mosa3da musa3ada law sama7t sama7to shokran`

export const EMPTY_SUBJECTS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(foldWord))

/** What people say before they come to the matter, at the head of a sentence. */
export const GREETINGS =
  'hello|hi|hey|dear|greetings|good (?:morning|afternoon|evening|day)|merhaba(?:lar)?|selam(?:lar)?|iyi (?:günler|çalışmalar|akşamlar)|günaydın|sayın|নমস্কার|আসসালামু আলাইকুম|সালাম|হ্যালো|প্রিয়|السلام عليكم|مرحبا|أهلا|تحية طيبة|صباح الخير|مساء الخير|salam|assalamu alaikum|hallo|bonjour|hola|ciao'

/** What joins a sentence to the one before, and says nothing in a title. */
export const CONNECTIVES =
  'and|also|plus|besides|furthermore|moreover|additionally|in addition|finally|lastly|last but not least|secondly|thirdly|ve|ayrıca|bir de|bunun yanında|bunun yanı sıra|buna ek olarak|son olarak|এবং|আর|এছাড়া|এছাড়াও|তাছাড়া|তাছাড়াও|এর পাশাপাশি|পাশাপাশি|সবশেষে|أيضا|ايضا|وأيضا|كذلك|وكذلك|كما أن|بالإضافة إلى ذلك|إضافة إلى ذلك|وأخيرا|أخيرا'
