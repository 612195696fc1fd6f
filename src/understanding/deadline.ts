// Finds the moment by which the writer wants something done, in his own words: "by Thursday lunchtime", "15 Eylül'e kadar".
// A deadline is a word of time beside a word that makes it a limit (by, before, within; kadar, önce, içinde; মধ্যে, আগে; قبل, خلال, حتى).
// Promises the words as written, and null rather than a guess: a date alone is no deadline.
import type { Because, Region } from './letter.ts'

const N = '\\p{Nd}'
const MONTH_EN = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*'
const DAY_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)\\b'
/** Behind a day: " at 5", ", 3pm", " 9:30 am". */
const HOUR_EN = `,? at ${N}{1,2}(?:[:.]${N}{2})?(?: ?(?:am|pm)\\b)?|,? ${N}{1,2}(?:[:.]${N}{2}\\b|(?:[:.]${N}{2})? ?(?:am|pm)\\b)`
const WHEN_EN = [
  `(?:this |next |coming |the )?(?:${DAY_EN})(?:,? the ${N}{1,2}(?:st|nd|rd|th)?)?(?: (?:morning|noon|afternoon|evening|night|lunchtime|lunch))?(?:${HOUR_EN})?`,
  `(?:the )?${N}{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_EN}(?: ${N}{4})?(?:${HOUR_EN})?`,
  `${MONTH_EN} ${N}{1,2}(?:st|nd|rd|th)?(?:,? ${N}{4})?`,
  `the ${N}{1,2}(?:st|nd|rd|th)`,
  `${N}{1,4}[./-]${N}{1,2}[./-]${N}{1,4}`,
  `(?:tonight|(?:tomorrow(?: (?:morning|noon|afternoon|evening|night))?|today)(?:${HOUR_EN})?|midnight|noon|midday|lunchtime|this (?:afternoon|evening|morning|week|month))`,
  `(?:the )?(?:end|close|start|beginning) of (?:the |this |next )?(?:day|business(?: today)?|week|month|year|quarter|shift|play)`,
  `(?:eod|cob|eow)\\b`,
  `${N}{1,2}(?:[:.]${N}{2})? ?(?:am|pm|o'?clock)(?: (?:today|tomorrow|on (?:${DAY_EN})))?`,
  `${N}{1,2}[:.]${N}{2}(?: (?:today|tomorrow))?`,
  `next (?:week|month|year|term)`,
].join('|')
const SPAN_EN = `(?:the next )?(?:${N}{1,3}|one|two|three|four|five|six|seven|ten|a|an|a few|the) (?:business |working )?(?:hours?|days?|weeks?|minutes?|h|hrs?)(?: of [a-z ]{3,20})?`

const MONTH_TR = '(?:ocak|şubat|subat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|eylul|ekim|kasım|kasim|aralık|aralik)'
const DAY_TR = '(?:pazartesi|salı|sali|çarşamba|carsamba|perşembe|persembe|cuma|cumartesi|pazar)'
const WHEN_TR = [
  `${N}{1,2} ${MONTH_TR}(?: ${N}{4})?['’]?[a-zçğıöşü]{0,6}(?: ${DAY_TR}[a-zçğıöşü]{0,6})?(?: (?:saat )?${N}{1,2}[:.]${N}{2}['’]?[a-zçğıöşü]{0,4})?`,
  `(?:önümüzdeki |gelecek |bu |en geç )?${DAY_TR}['’]?[a-zçğıöşü]{0,6}(?: (?:günü|sabahı|akşamı|öğlen)[a-zçğıöşü]{0,4})?(?: (?:saat )?${N}{1,2}[:.]${N}{2}['’]?[a-zçğıöşü]{0,4})?`,
  `(?:yarın|bugün|bu akşam|akşam|yarin|bugun|öğle|ay sonu|hafta sonu|gün sonu|mesai bitimi|mesai sonu|yıl sonu|önümüzdeki hafta|gelecek hafta)['’]?[a-zçğıöşü]{0,5}(?: (?:sabah|akşam|öğle)[a-zçğıöşü]{0,5})?(?: (?:saat )?${N}{1,2}[:.]${N}{2}['’]?[a-zçğıöşü]{0,4})?`,
  `(?:saat )?${N}{1,2}[:.]${N}{2}['’]?[a-zçğıöşü]{0,4}`,
  `${N}{1,2}[./]${N}{1,2}(?:[./]${N}{2,4})?['’]?[a-zçğıöşü]{0,6}`,
].join('|')
const SPAN_TR = `(?:en geç )?(?:${N}{1,3}|bir|iki|üç|birkaç|bir kaç|yarım) (?:iş )?(?:gün|saat|hafta|dakika)`

const MONTH_BN = '(?:জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)'
const DAY_BN = '(?:শনি|রবি|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার'
const WHEN_BN = [
  `(?:আগামী )?${N}{1,2} ${MONTH_BN}[\\p{L}\\p{M}]{0,4}`,
  `(?:আগামী |এই )?${DAY_BN}[\\p{L}\\p{M}]{0,4}`,
  `${N}{1,2} তারিখ[\\p{L}\\p{M}]{0,4}`,
  `(?:সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত|আজ রাত|আজ|আজকে|আগামীকাল|কালকে|কাল)[\\p{L}\\p{M}]{0,3}(?: ${N}{1,2} ?(?:টা|টায়|টার))?`,
  `(?:এই সপ্তাহ|এ সপ্তাহ|মাস শেষ|আগামী সপ্তাহ|এই মাস)[\\p{L}\\p{M}]{0,4}`,
].join('|')
const SPAN_BN = `(?:${N}{1,3}|এক|দুই|তিন|চার|পাঁচ|সাত) ?(?:ঘণ্টা|ঘন্টা|দিন|কার্যদিবস|কর্মদিবস|সপ্তাহ|মিনিট)[\\p{L}\\p{M}]{0,4}`

const MONTH_AR =
  '(?:يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|رمضان|شوال|محرم)'
const DAY_AR = '(?:يوم )?(?:ال)?(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)'
const WHEN_AR = [
  `(?:يوم )?${N}{1,2} ?(?:من )?(?:شهر )?${MONTH_AR}(?: ${N}{4})?`,
  `${DAY_AR}(?: (?:القادم|القادمة|المقبل|المقبلة|الجاي|الجاية|صباحا|صباحًا|مساء|مساءً))?`,
  `(?:الساعة |الساعه )(?:${N}{1,2}(?::${N}{2})?|[\\p{L}\\p{M}]{4,10})(?: (?:صباح|مساء|ظهر|عصر)[\\p{L}\\p{M}]{0,3})?(?: (?:من )?(?:اليوم|غدا|غدًا|${DAY_AR}))?`,
  `(?:غدا|غدًا|الغد|بكرة|بكره|اليوم|الليلة|نهاية (?:اليوم|الأسبوع|الاسبوع|الشهر|الدوام)|آخر (?:الأسبوع|الشهر)|الأسبوع (?:القادم|المقبل))(?: (?:صباح|مساء|ظهر)[\\p{L}\\p{M}]{0,3})?`,
].join('|')
const SPAN_AR = `(?:${N}{1,3}|يومين|ساعتين|أسبوعين|يوم|أسبوع|اسبوع|ساعة|ساعه)(?: ?(?:ساعة|ساعه|ساعات|يوم|يوما|أيام|ايام|أسبوع|أسابيع|دقيقة))?(?: عمل)?`

const LIMITS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:latest by|by|before|no later than|not later than|at the latest by|until|deadline(?: is|:)?|due(?: on| by)?) (?:the latest )?(?:at |on )?(?:${WHEN_EN})`,
    'iu',
  ),
  new RegExp(`\\b(?:within|in less than) (?:${SPAN_EN})`, 'iu'),
  /\bbefore (?:we|the|our|it|they) [a-z' ]{3,30}?(?=[.,;!?\n)]|$)/iu,
  new RegExp(`(?:${WHEN_TR}) ?(?:kadar|önce(?:sinde)?|once|içinde|dek|değin)(?![\\p{L}])`, 'iu'),
  new RegExp(`(?:${SPAN_TR})[a-zçğıöşü]{0,4} (?:içinde|icinde|içerisinde)(?![\\p{L}])`, 'iu'),
  new RegExp(`(?:${WHEN_BN}) ?(?:এর |র |ের )?(?:মধ্যে|ভিতরে|ভেতরে|আগে|আগেই|পূর্বে|পর্যন্ত)`, 'u'),
  new RegExp(`(?:${SPAN_BN}) ?(?:এর |র |ের )?(?:মধ্যে|ভিতরে|ভেতরে)`, 'u'),
  new RegExp(`(?:قبل|حتى|بحلول|في موعد أقصاه|موعد أقصاه|لغاية|أقصاه) (?:${WHEN_AR})`, 'u'),
  new RegExp(`(?:خلال|في غضون|ضمن) (?:${SPAN_AR})`, 'u'),
  /(?:قبل|before) (?:el )?(?:bokra|bukra|5amis|khamis|gom3a|a7ad|etnen|talat|arba3)(?: [a-z0-9]{2,8})?/iu,
]

/** Lines of this length hold prose; a longer one is searched to here. */
const LINE_MAX = 600
const LINES_MAX = 400

export function findDeadline(text: string, regions: readonly Region[]): Because<string | null> {
  for (const { start, end } of regions) {
    const lines = text.slice(start, end).split('\n', LINES_MAX)
    for (const line of lines)
      for (const limit of LIMITS) {
        const found = limit.exec(line.slice(0, LINE_MAX))
        if (found && !isNoLimit(line, found.index)) return { value: found[0].trim(), because: `a limit in time: "${found[0].trim()}"` }
      }
  }
  return { value: null, because: 'no limit in time is named' }
}

/** "It worked until Monday" tells of the past; "the shop closes by 6", "booked until Friday" of what is so anyway. */
function isNoLimit(line: string, at: number): boolean {
  return /\b(?:was|were|worked|had|did|happened|started|fine|ok|used to|since|bought|ordered|sent|promised|told|said|arrived?|booked|open(?:s|ed)?|clos(?:e|es|ed)|away|on leave|on holiday|out of (?:the )?office)\b[^.!?]{0,40}$/i.test(
    line.slice(Math.max(0, at - 60), at),
  )
}
