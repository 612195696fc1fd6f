// How many matters a writer announces: "two things", "üç konu", "দুটি বিষয়", "ثلاثة طلبات". Null where no number is named.
import type { Hit } from './phrases.ts'
import { foldWord, type Word } from './words.ts'

const NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        2,
        'two couple both second iki ikisi çift দুই দুটি দুইটি দুটো দুইটা দুটা দু dui duita duto duti اثنان اثنين أمران أمرين امرين شيئين حاجتين شغلتين موضوعين مشكلتين طلبين سؤالين نقطتين مسألتين itnen etnen 7agten 7ajten deux zwei dos due twee dois два две',
      ],
      [3, 'three üç তিন তিনটি তিনটা tin tinta tinti ثلاثة ثلاث تلات تلاته talata talat trois drei tres tre drie três три'],
      [4, 'four dört চার চারটি চারটা char charta charti أربعة أربع اربع arba3a arba3 quatre vier cuatro quattro quatro четыре'],
      [5, 'five beş পাঁচ পাঁচটি পাঁচটা pach pachta خمسة خمس 5amsa cinq fünf cinco cinque vijf пять'],
      [6, 'six altı ছয় ছয়টি ستة ست'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map(word => [foldWord(word), value] as const)),
)

export function announcedCount(words: readonly Word[], hit: Hit<string>): number | null {
  // "Request number 2" ends in its number and counts nothing.
  for (const word of words.slice(hit.from, hit.to - 1)) {
    const named = NUMBERS.get(word.folded) ?? word.bare.map(form => NUMBERS.get(form)).find(value => value !== undefined)
    const value = named ?? (/^\d$/.test(word.folded) ? Number(word.folded) : undefined)
    if (value !== undefined && value >= 2) return value
  }
  return null
}
