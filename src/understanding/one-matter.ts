// Recognises the short answer "it is all one problem" to an acknowledgement that named several tickets. Data first: a speaker of a
// language extends the lists without reading the code (patterns are written as at the head of lexicon/shape.ts).
// Refuses whatever is long, asks, denies or adds something: a merge that was not meant costs more than one that was missed.
import { compilePhrases, findPhrases } from './phrases.ts'
import { wordsOf } from './words.ts'

/** Says by itself that it is one. */
const ONE = `
(it/this/that) (is/was) (all/only/just/really/actually/in fact/) one (single/) (problem/issue/matter/topic/thing/case/fault/request/subject)
its (all/only/just/really/actually/in fact/) one (single/) (problem/issue/matter/topic/thing/case/fault/request/subject)
(it/this) is a single (problem/issue/matter/case/fault/request) | its a single (problem/issue/matter/case/fault/request)
(these/they/those/all/both) are (all/really/actually/) one (single/) (problem/issue/matter/topic/thing/case/fault/request/subject)
theyre (all/really/actually/) one (single/) (problem/issue/matter/topic/thing/case/fault/request/subject)
(all/just/only) one (problem/issue/matter/topic/thing/case/fault/request) | one and the same | one problem | one issue | one matter | same thing all of it
(belong/belongs) together | (merge/join/combine) (them/these/those/the tickets/all/both/all of them/everything)
(put/keep/file) (them/these/all/everything) (all/) (together/in one ticket/as one ticket/under one number) | one ticket is enough
tek (bir/) (sorun*/konu*/problem*/mesele*/arıza*/talep*/şey*) | bir ve aynı | tek (bir/) (kayıt*/talep*) (olsun/yeter/yeterli)
(hepsi/hepsini/bunları/kayıtları/talepleri/ikisini) (lütfen/) birleştir* | hepsi bir | hepsi bir sorun* | bunlar bir sorun* | birleştirin | birleştirebilirsiniz
একটাই (সমস্যা*/বিষয়*/ব্যাপার*/ঘটনা*) | একটিই (সমস্যা*/বিষয়*) | একটি সমস্যাই | একটা সমস্যাই | একটিমাত্র সমস্যা* | একটি মাত্র সমস্যা*
(এটা/এটি/এগুলো/এগুলি/সব/সবই/সবগুলো/সবগুলি) (আসলে/মিলে/মিলিয়ে/) (একটা/একটি) সমস্যা*
(এগুলো/সবগুলো/টিকিটগুলো/সব) (এক/একসাথে/একত্র) (করে/করুন) (দিন/)
ektai (somossa*/shomossha*/shomosya*/somosya*/problem*/bishoy*/jinish*) | ekta problem i | ek(i/e) ticket e rakhun | egulo ek kore din
(مشكلة/المشكلة/موضوع/الموضوع/مسألة/قضية/طلب/الطلب) (واحدة/واحد/وحدة/وحده) (فقط/) | شيء واحد | شي واحد
(ادمج/ادمجوا/ادمجوها/ادمجها/اجمعوها/اجمعها/دمجها/دمج التذاكر/وحدوها) | (moshkela/mushkila/mochkil/moshkila/mawdoo3/mawdu3) (wa7da/wahda/wa7ed/wahed/w7da/we7da)
`

/** Says that things are the same: it counts beside a word for all of them, for "the same problem again" is another matter. */
const SAME = `
(the/) same (problem/issue/matter/topic/thing/case/fault/request/cause/root cause/story)
aynı (sorun*/konu*/problem*/mesele*/arıza*/talep*/şey*/nedenden/sebepten)
একই (সমস্যা*/বিষয়*/ব্যাপার*/জিনিস*/কারণ*/ঘটনা*) | (eki/ek e/eky) (somossa*/shomossha*/shomosya*/somosya*/problem*/bishoy*/byapar*/jinish*)
نفس (المشكلة/الموضوع/الشيء/الشي/السبب/العطل/الطلب/القضية) | (nafs/nfs) (el/al/il/) (moshkela/mushkila/mochkil/moshkila/mawdoo3/mawdu3/7aga/shi/sabab)
nafs (elmoshkela/elmushkila/almushkila/elmawdoo3)
`

const ALL = `
all | both | these | they | theyre | those | everything | them | tickets | (it/this) is | its | thats
hepsi* | bunlar* | tümü* | ikisi* | üçü* | tamamı* | bu kayıtlar* | hep
সব | সবই | সবগুলো* | সবগুলি* | এগুলো* | এগুলি* | দুটোই | দুটিই | দুইটাই | তিনটাই | তিনটিই | এটা | এটি | sob | shob | shobi | sobi | sobgulo* | shobgulo* | egulo* | duitai | dutoi | tintai | eta
كلها | كله | كلهم | جميعها | هذه | هي | كلتاهما | كلاهما | هاي | هذي | دي | kolha | kollha | kolaha | kolo | koloh | kullha | kullu | hay | hiya
`

/** Denies it, or goes on to something else. */
const AGAINST = `
not | isnt | arent | wasnt | dont | different | separate | separately | another | except | unless | again | still | however | also | besides | additionally
(i/we) (have/had/got) | ive | weve | there (is/are/was) | new | why | what | how | when
değil | değildir | ayrı* | farklı* | ayrıca | başka | ama | fakat | ancak | tekrar | yine | yeni | neden | niye | mi | mı | mu | mü
নয় | নাই | নেই | আলাদা | ভিন্ন | আবার | কিন্তু | আরেকটা | আরেকটি | নতুন | কেন | কি | noy | nai | alada | vinno | abar | kintu | arekta | notun
ليس | ليست | ليسوا | مش | مو | مب | ليسا | غير | مختلف* | منفصل* | لكن | أيضا | كمان | مرة أخرى | تاني | جديد* | عندي | لدي | لدينا | عندنا | هل | mesh | msh | mish | mush | bas | kman | tani | 3andi | 3andy
`

/** Denies it too, but as the first word it answers us: "No, it is all one problem". */
const NO = 'no | hayır | yok | না | na | لا | la'

const BOOK = compilePhrases<'one' | 'same' | 'all' | 'against' | 'no'>([
  ['one', ONE],
  ['same', SAME],
  ['all', ALL],
  ['against', AGAINST],
  ['no', NO],
])

/** Greeting, thanks and name included. */
const WORDS_MAX = 25
const LENGTH_MAX = 400

/** The words that say it, or null. `newText`: what the customer wrote for this mail, without quotes. */
export function saysOneMatter(newText: string): string | null {
  const text = newText.trim()
  if (text.length > LENGTH_MAX || /[?؟]/.test(text)) return null
  const words = wordsOf(text)
  if (words.length > WORDS_MAX) return null
  const hits = findPhrases(words, BOOK)
  if (hits.some(({ label, from }) => label === 'against' || (label === 'no' && from > 0))) return null
  const together = hits.some(({ label }) => label === 'all')
  const said = hits.find(({ label }) => label === 'one') ?? (together ? hits.find(({ label }) => label === 'same') : undefined)
  return said ? text.slice(words[said.from]?.start, words[said.to - 1]?.end) : null
}
