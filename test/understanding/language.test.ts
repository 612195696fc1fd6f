import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/understanding/language.ts'

const table: readonly (readonly [name: string, language: string | null, text: string])[] = [
  ['English', 'en', 'Hello, my printer does not work since Monday. Could you please help me?'],
  ['short English', 'en', 'Please help, it does not start.'],
  ['Turkish', 'tr', 'Merhaba, siparişim hâlâ gelmedi, yardımcı olur musunuz?'],
  ['Turkish without Turkish keys', 'tr', 'Merhaba, siparis gelmedi. Lutfen yardim edin, tesekkurler.'],
  ['shouted Turkish', 'tr', 'YARDIM EDİN LÜTFEN, ŞİFREM ÇALIŞMIYOR'],
  ['Bengali', 'bn', 'আমার অর্ডার এখনও পাইনি। দয়া করে জানাবেন।'],
  ['Bengali with product names', 'bn', 'আমার ThinkPad T14 laptop চালু হচ্ছে না, Windows 11 update এর পর থেকে।'],
  ['Arabic', 'ar', 'السلام عليكم، الجهاز لا يعمل منذ يوم الأحد.'],
  ['Arabic with product names', 'ar', 'برنامج Microsoft Outlook لا يفتح عندي منذ أمس'],
  [
    'one Arabic word with a foreign letter among many',
    'ar',
    'السلام عليكم، برنامج گوگل لا يعمل عندي منذ يوم الأحد وأحتاج إلى المساعدة العاجلة منكم شكرا جزيلا لكم على الدعم المستمر والجهود',
  ],
  ['Persian is not Arabic', 'fa', 'سلام، چاپگر من کار نمی‌کند. لطفاً کمک کنید.'],
  ['Urdu is not Arabic', 'ur', 'میرا پرنٹر کام نہیں کر رہا ہے، براہ کرم مدد کریں۔'],
  ['Assamese is not Bengali', 'as', 'মোৰ প্ৰিণ্টাৰ কাম কৰা নাই, সহায় কৰক।'],
  ['German is not English', 'de', 'Guten Tag, mein Drucker geht nicht und ich brauche bitte Hilfe.'],
  ['French is not English', 'fr', "Bonjour, je n'ai pas reçu la facture, pouvez-vous nous aider avec les commandes ?"],
  ['Spanish is not English', 'es', 'Hola, no funciona la impresora, necesito ayuda por favor.'],
  ['Dutch is not English', 'nl', 'Hallo, mijn printer werkt niet en ik heb een vraag over het product.'],
  ['Azerbaijani is not Turkish', 'az', 'Salam, printerim işləmir, zəhmət olmasa kömək edin.'],
  ['Russian is none of ours', 'ru', 'Здравствуйте, принтер не работает.'],
  ['Chinese is none of ours', 'zh', '您好，发票没有收到'],
  ['one word', 'en', 'Help!'],
  ['Bengali in Latin letters', 'bn', 'amar printer ta kaj korche na, please ekta kichu koren'],
  ['Arabizi', 'ar', 'el printer msh sha8al w 3ayez 7ad yegi'],
  [
    'mostly Arabic with an English sentence',
    'ar',
    'الطابعة لا تعمل منذ أمس في قسم المحاسبة. Error 0x8007. نرجو إرسال فني في أقرب وقت ممكن وشكرا لكم.',
  ],
  ['digits', null, '12345'],
  ['encrypted text', null, 'hQEMA7xJ9q5w3rT3AQfZ1t0b2c4d5e6f7g8h9i0j1k2l3m4n5o6\nv3w4x5y6z7A8B9C0D1E2F3G4H5I6J7K8L9M0N1O2P3Q4R5'],
  ['a key in a sentence', 'en', 'Please add hQEMA7xJ9q5w3rT3AQfZ1t0b2c4d5e6f7g8h9i0j1k2l3m4n5o6 to my account.'],
  ['a few English words', 'en', "can't log in"],
  ['English in short', 'en', 'Laptop broken pls fix'],
  ['nothing', null, ''],
]
for (const [name, language, text] of table) {
  test(name, () => {
    const { value, because } = detectLanguage(text)
    expect(value, because).toBe(language)
    expect(because).not.toBe('')
  })
}

test('a quoted mail in another language does not count', () => {
  expect(
    detectLanguage('Teşekkürler, şimdi çalışıyor.\n\n> We have received your message and will help you.\n> Your ticket is PD-1042.').value,
  ).toBe('tr')
})

test('where all of it is quoted, the quote counts', () => {
  expect(detectLanguage('> We have received your message and will help you.').value).toBe('en')
})

test('is less sure where sentences of two languages stand side by side', () => {
  const mixed = detectLanguage('Yazıcı çalışmıyor, lütfen yardım edin. The printer does not work and we need help today.')
  expect(mixed.confidence).toBeLessThan(0.8)
  expect(detectLanguage('Yazıcı çalışmıyor, lütfen yardım edin.').confidence).toBeGreaterThan(0.9)
})
