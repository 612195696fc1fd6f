// The words by which tickets of one mail are told apart: what stands in one ticket's text and in none of its siblings'.
// Folded and cut to their beginnings, so that endings do not count: printer, printers; yazıcı, yazıcıyı; الطابعة, طابعتنا.
import { foldWord, wordsOf } from '../understanding/words.ts'

/** Words that any mail may hold: they tell no matter from another. */
const EVERYDAY = new Set(
  `the and you your our not are was were has have had this that these those with from for but can could would will shall should please thanks
  thank hello dear regards kind best still again also when what where which who why how they them their there here about after before since
  now today tomorrow yesterday week day days time new one two both all any some more very just only really already yet does did doing done
  get got need want like know see tell said help work works working worked problem issue ticket number answer reply mail email message
  ve bir bu şu için ile ama fakat çok daha kadar gibi var yok değil ben biz siz size bize bizim benim sizin olarak oldu olan oluyor olsun lütfen
  teşekkür teşekkürler merhaba selam sayın iyi günler çalışmalar saygılarımla hala hâlâ yine tekrar ne neden nasıl zaman bugün yarın dün şimdi
  sonra önce artık sadece hepsi her şey sorun sorunu sorunum konu kayıt numara yanıt cevap yardım çalışıyor çalışmıyor
  এবং ও এর এই সেই জন্য সাথে থেকে কিন্তু না নয় আছে ছিল হয় হবে হয়েছে করে করা করুন আমি আমরা আমার আমাদের আপনি আপনার আপনাদের একটি একটা খুব এখন
  এখনো এখনও আজ কাল গতকাল আবার আর কি কী কেন কখন কোথায় কোন সব ধন্যবাদ দয়া অনুগ্রহ নমস্কার সালাম সমস্যা বিষয় টিকিট নম্বর উত্তর সাহায্য কাজ করছে
  ami amra amar amader apni apnar ei oi ta te kore kora korun hoy hobe hoyeche ache chilo ekhono ekhon abar kintu jonno theke dhonnobad somossa kaj korche
  في من على عن إلى الى مع هذا هذه ذلك التي الذي ما لا لم لن قد كان كانت يكون هو هي هم نحن أنا انا أنت انت لكم لنا لي له بعد قبل عند كل بعض جدا فقط
  الآن الان اليوم غدا أمس شكرا مرحبا السلام عليكم تحية طيبة أرجو الرجاء يرجى ممكن مشكلة المشكلة موضوع الموضوع تذكرة رقم رد مساعدة يعمل تعمل زال ما زالت
  ana enta mesh msh 3ayez 3ala shokran law sama7t delwa2ty moshkela lissa lessa`
    .split(/\s+/)
    .map(foldWord),
)

const READ_MAX = 20_000
const LATIN = /^[a-z]+$/
const ARABIC = /[\u0621-\u064a]/

/** `title` words weigh more: they are what the matter is about. */
export interface Telling {
  readonly title: ReadonlySet<string>
  readonly text: ReadonlySet<string>
}

export function keysOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text.slice(0, READ_MAX)).filter(({ folded }) => folded.length >= 3 && !EVERYDAY.has(folded))
  return new Set(words.flatMap(({ folded, bare }) => [folded, ...bare.filter(form => !EVERYDAY.has(form))].map(keyOf)))
}

/** Five letters tell Turkish stems apart about as well as a dictionary does; Arabic roots are shorter. Names with digits stay whole. */
function keyOf(word: string): string {
  if (/\d/.test(word)) return word
  return word.slice(0, ARABIC.test(word) ? 4 : LATIN.test(word) ? 5 : 6)
}

/** For each text the keys that no other has. */
export function tellApart(texts: readonly { readonly title: string; readonly text: string }[]): readonly Telling[] {
  const keys = texts.map(({ title, text }) => ({ title: keysOf(title), all: keysOf(`${title}\n${text}`) }))
  const counts = new Map<string, number>()
  for (const { all } of keys) for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1)
  const own = (set: ReadonlySet<string>) => new Set([...set].filter(key => counts.get(key) === 1))
  return keys.map(({ title, all }) => ({ title: own(title), text: own(all) }))
}

/** A word of the title counts two, another one; below two nothing is said. */
const LEAST = 2

export function likeness(words: ReadonlySet<string>, { title, text }: Telling): number {
  let score = 0
  for (const key of words) score += title.has(key) ? 2 : text.has(key) ? 1 : 0
  return score >= LEAST ? score : 0
}
