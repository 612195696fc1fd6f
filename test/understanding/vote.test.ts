import { describe, expect, test } from 'vitest'
import { readVote } from '../../src/understanding/vote.ts'

const check = (text: string, answer: 'good' | 'bad' | null, comment = '') => {
  test(`${JSON.stringify(text).slice(0, 90)} is ${answer ?? 'no vote'}`, () => {
    const vote = readVote(text)
    expect(vote?.answer ?? null).toBe(answer)
    if (vote) expect(vote.comment).toBe(comment)
  })
}
const all = (answer: 'good' | 'bad' | null, texts: readonly string[]) => {
  for (const text of texts) check(text, answer)
}

describe('English', () => {
  all('good', [
    'good',
    'Good',
    'GOOD!',
    'good.',
    ' good \n',
    '"Good"',
    '*Good*',
    'Great!!!',
    'Very good',
    'very very good',
    'Excellent service',
    'perfect, thanks',
    'Thanks, good',
    'thanks good',
    'Good, thank you so much!',
    'Yes',
    'yes.',
    'Yes, thanks',
    'Yep!',
    'Yes, very satisfied',
    'Satisfied',
    'I am very satisfied',
    "I'm happy with your support",
    'It was great',
    'All good',
    'Great job',
    'Well done!',
    'Thumbs up',
    'not bad',
    'Not bad at all',
    'good :)',
    ':-)',
    'Good - thanks',
  ])
  all('bad', [
    'bad',
    'Bad.',
    'Very bad!',
    'poor',
    'Poor service',
    'No',
    'no.',
    'No!',
    'Nope',
    'not good',
    'Not good!',
    'Not very good',
    'Not so good, thanks',
    "It wasn't good",
    'It wasn’t good',
    'no good',
    'not satisfied',
    'I am not satisfied',
    "I'm not happy with your service",
    'Unsatisfied',
    'dissatisfied',
    'disappointed',
    'No, not good',
    'No, bad',
    'Terrible',
    'useless',
    ':(',
    'Bad :-(',
    'thumbs down',
    'Never good',
  ])
  all(null, [
    '',
    ' \n ',
    '.',
    '!!!',
    '>',
    'thanks',
    'Thank you very much',
    'No thanks',
    'No, thanks',
    'No, thank you',
    'ok',
    'OK, thanks',
    'fine?',
    'Good?',
    'Is it good?',
    'yes?',
    'good morning',
    'Good morning, my printer does not work',
    'Good morning.',
    'Good day',
    'good afternoon team',
    'No problem',
    'not yet',
    'Not',
    'not at all',
    'it was',
    'very',
    'good but slow',
    'good and bad',
    'good / bad',
    'yes/no',
    'Yes, bad',
    'yes bad',
    'No, good',
    'no bad',
    'Good, but it took three weeks.',
    'Good, my printer works',
    'Good 10/10',
    '10',
    'goodness',
    'nogood',
    "I'm good",
    "I'm good, thanks",
    'good :(',
    'so-so',
    'yes please',
    'Good '.repeat(9),
    'good '.repeat(3) + 'x'.repeat(80),
    'badge',
    'The badge reader is bad',
    'no, yes',
    '©',
    'good 🚀',
  ])
})

describe('Turkish', () => {
  all('good', [
    'iyi',
    'İyi',
    'İYİ',
    'IYI',
    'iyi.',
    'Çok iyi',
    'ÇOK İYİ!',
    'çok iyiydi',
    'cok iyi',
    'güzel',
    'Guzel',
    'memnunum',
    'MEMNUNUM',
    'Çok memnunum',
    'memnun kaldım',
    'Memnun kaldık, teşekkürler',
    'Evet',
    'EVET',
    'Evet, memnunum',
    'harika',
    'Mükemmel!',
    'süper',
    'Teşekkürler, çok iyi',
    'Çok iyi, teşekkür ederim',
    'beğendim',
    'Fena değil',
    'kötü değil',
    'Her şey çok güzel',
    'Hizmet çok iyi',
    'iyi, sağ olun',
    'iyi'.normalize('NFD'),
    'güzel'.normalize('NFD'),
    'Harika, elinize sağlık',
  ])
  all('bad', [
    'kötü',
    'KÖTÜ',
    'Kotu',
    'çok kötü',
    'iyi değil',
    'İyi değil.',
    'IYI DEGIL',
    'iyi değildi',
    'Hiç iyi değil',
    'memnun değilim',
    'MEMNUN DEĞİLİM',
    'Memnun degilim',
    'memnun değiliz',
    'Memnun kalmadım',
    'hiç memnun kalmadım',
    'Hayır',
    'HAYIR',
    'hayır.',
    'Hayır, memnun değilim',
    'berbat',
    'beğenmedim',
    'yetersiz',
    'kötü'.normalize('NFD'),
    'fena',
  ])
  all(null, [
    'iyi günler',
    'İyi günler, yazıcım çalışmıyor',
    'iyi akşamlar',
    'İyi çalışmalar',
    'teşekkürler',
    'Teşekkür ederim',
    'Hayır, teşekkürler',
    'değil',
    'çok',
    'tamam',
    'iyi mi?',
    'iyiyim',
    'Kötü bir yazıcı',
    'iyi ama yavaş',
    'Evet, kötü',
    'Hayır, iyi',
    'memnun kalmadım desem',
  ])
})

describe('Bengali', () => {
  all('good', [
    'ভালো',
    'ভাল',
    'ভালো।',
    'খুব ভালো',
    'খুবই ভালো!',
    'সন্তুষ্ট',
    'আমি সন্তুষ্ট',
    'খুব সন্তুষ্ট, ধন্যবাদ',
    'ধন্যবাদ, ভালো',
    'হ্যাঁ',
    'হ্যা',
    'হ্\u200cযাঁ',
    'জি',
    'হ্যাঁ, সন্তুষ্ট',
    'চমৎকার',
    'দারুণ',
    'অসাধারণ সেবা',
    'খারাপ না',
    'খারাপ নয়',
    'ভালো লেগেছে',
    'ভ\u09be\u09b2\u09c7\u09be',
    'khub bhalo',
    'Valo',
    'মন্দ নয়',
  ])
  all('bad', [
    'খারাপ',
    'খুব খারাপ',
    'ভালো না',
    'ভাল না',
    'ভালো নয়',
    'ভালো ন\u09af\u09bc',
    'ভালো ন\u09df',
    'খুব ভালো না',
    'সন্তুষ্ট নই',
    'আমি সন্তুষ্ট নই।',
    'আমরা সন্তুষ্ট না',
    'অসন্তুষ্ট',
    'না',
    'না।',
    'জি না',
    'না, খারাপ',
    'না, ভালো না',
    'বাজে',
    'ভালো লাগেনি',
    'হতাশ',
    'kharap',
    'bhalo na',
    'na',
  ])
  all(null, [
    'ধন্যবাদ',
    'না, ধন্যবাদ',
    'না ধন্যবাদ',
    'ভালো থাকবেন',
    'ভালো?',
    'ভালো আছেন?',
    'ভালো কিন্তু ধীর',
    'হ্যাঁ, খারাপ',
    'না, ভালো',
    'খুব',
    'নই',
    'প্রিন্টার খারাপ',
    'মোটামুটি',
    'শুভ সকাল',
  ])
})

describe('Arabic', () => {
  all('good', [
    'جيد',
    'جيّد',
    'جَيِّد',
    'جيد جدا',
    'جيد جدًّا',
    'ممتاز',
    'ممتـــاز',
    'ممتازة',
    'الخدمة ممتازة',
    'راضٍ',
    'راض',
    'راضي',
    'راضية',
    'أنا راضٍ',
    'أنا راضٍ عن الخدمة',
    'نعم',
    'نعم، راضٍ',
    'نعم، شكراً',
    'شكرا، ممتاز',
    'رائع!',
    'كويس',
    'تمام الحمد لله',
    'ليس سيئا',
    'ليس سيئًا',
    '\u200fجيد\u200f',
    'أعجبتني الخدمة',
    'momtaz',
  ])
  all('bad', [
    'سيئ',
    'سيء',
    'سيّئ',
    'سيئة',
    'سي\u064a\u0654',
    'سيئ جدا',
    'خدمة سيئة',
    'ليس جيدا',
    'ليس جيدًا',
    'ليست جيدة',
    'غير راض',
    'غير راضٍ',
    'غير راضية',
    'أنا غير راضٍ تمامًا',
    'لست راضيا',
    'لست راضيًا',
    'لسنا راضين',
    'لم أكن راضيا',
    'لا',
    'لا.',
    'لا، غير راضٍ',
    'كلا',
    'مش كويس',
    'مو زين',
    'غير جيد',
    'رديء',
    'أسوأ خدمة',
    'لم يعجبني',
  ])
  all(null, [
    'شكرا',
    'شكرا جزيلا',
    'لا شكرا',
    'لا، شكراً',
    'لا بأس',
    'جيد؟',
    'صباح الخير',
    'صباح جيد',
    'ليس',
    'جدا',
    'نعم، سيئ',
    'لا، ممتاز',
    'الطابعة سيئة',
    'جيد لكن بطيء',
    'غير',
  ])
})

describe('faces', () => {
  all('good', ['👍', '👍👍👍', '👍🏽', '👍🏿 thanks', '🙂', '😊🙏', '☺️', '❤️', 'Good 👍', '👏👍', ':)', '=)', ';-)', '👌', '✅'])
  all('bad', ['👎', '👎🏻', '🙁', '☹️', '😡😡', 'Bad 👎', ':(', '=(', 'not 👍', '❌'])
  all(null, ['👍👎', '🙂🙁', '🙏', '🤷‍♂️', '🤔', '👍?', '🎉', '🇹🇷'])
})

describe('what follows the first line', () => {
  check('Good\nBut it took long.', 'good', 'But it took long.')
  check('Good\r\n\r\nThe second printer\r\nis fine too.\r\n', 'good', 'The second printer\r\nis fine too.')
  check('\n\n  Kötü.  \n\nÜç gün bekledim.', 'bad', 'Üç gün bekledim.')
  check('ভালো না\nকেউ ফোন করেনি', 'bad', 'কেউ ফোন করেনি')
  check('غير راضٍ\nلم يتصل أحد', 'bad', 'لم يتصل أحد')
  check('👎\nNobody called. Was that good?', 'bad', 'Nobody called. Was that good?')
  check('Good\nbad', 'good', 'bad')
  check('Hello,\ngood', null)
  check('My printer is broken\nbad', null)
})

test('says why, with the words it went by', () => {
  expect(readVote('  Çok iyi! ')?.because).toBe('the reply says nothing but "Çok iyi!"')
  expect(readVote('Bad\nNobody called.')?.because).toBe('the first line of the reply says nothing but "Bad"')
})

test('hostile texts are read in linear time', () => {
  const long = 400_000
  const texts = [
    'good '.repeat(long),
    'good\n'.repeat(long),
    '\n'.repeat(long),
    `${' '.repeat(long)}x`,
    '👍'.repeat(long),
    "a'".repeat(long),
    ':'.repeat(long),
    ',.'.repeat(long),
    `good\n${' '.repeat(long)}x`,
    '\u0301'.repeat(long),
    '\u200d'.repeat(long),
  ]
  const started = performance.now()
  expect(texts.map(text => readVote(text)?.answer ?? null)).toEqual([null, 'good', null, null, null, null, null, null, 'good', null, null])
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('broken Unicode is no trouble', () =>
  expect(['\ud800', 'good\ud800', '\udc00👍'].map(text => readVote(text)?.answer ?? null)).toEqual([null, 'good', 'good']))
