import { describe, expect, test } from 'vitest'
import { saysOneMatter } from '../../src/understanding/one-matter.ts'

const YES = [
  "it's all one problem",
  'Hello,\n\nit is one problem. Please merge.\n\nThanks, Ada',
  'No, it’s all one problem.',
  'These are all the same issue',
  'they are one and the same',
  'Both are the same thing, thanks',
  'One problem',
  'PD-1002 and PD-1003 belong together.',
  'please merge them',
  'All of this has the same cause',
  'Bunların hepsi aynı sorun',
  'bunlarin hepsi ayni sorun, tesekkurler',
  'Merhaba, tek bir sorun var. İyi çalışmalar',
  'Hayır, hepsi aynı konu.',
  'Hepsini birleştirebilirsiniz lütfen',
  'Bunlar aynı arızadan kaynaklanıyor',
  'সব একই সমস্যা',
  'এটা একটাই সমস্যা। ধন্যবাদ',
  'না, সবগুলো একই সমস্যা',
  'এগুলো একই বিষয়, একসাথে করে দিন',
  'sob eki somossa',
  'bhai egulo eki problem',
  'ektai problem, dhonnobad',
  'كلها مشكلة واحدة',
  'لا، كلها نفس المشكلة. شكراً',
  'هي مشكلة واحدة فقط',
  'الموضوع واحد',
  'kolha nafs el moshkela',
  'moshkela wa7da shokran',
]
const NO = [
  '',
  'Thanks',
  'I have one problem: the screen is black',
  'The same problem again',
  'It is not one problem',
  'Is it all one problem?',
  'They are different problems',
  'These are all the same problem, but also my phone is broken',
  'We still have the same issue with all printers',
  'These are separate issues',
  'Bunlar aynı sorun değil',
  'Aynı sorun tekrar oldu',
  'Yeni bir sorun var',
  'এগুলো একই সমস্যা নয়',
  'আবার একই সমস্যা',
  'sob eki somossa na',
  'ليست نفس المشكلة',
  'عندي مشكلة واحدة في الطابعة',
  'نفس المشكلة مرة أخرى',
  'msh nafs el moshkela kolha',
  `It is all one problem. ${'The printer on the second floor prints blank pages. '.repeat(4)}`,
  `${'a '.repeat(30)}one problem`,
]

describe('one problem', () => {
  test.each(YES)('%s', text => expect(saysOneMatter(text)).toBeTruthy())
  test.each(NO)('not: %s', text => expect(saysOneMatter(text)).toBeNull())
  test('gives the words that say it', () => expect(saysOneMatter("Hi, it's all one problem. Ada")).toBe("it's all one problem"))
})
