// What the satisfaction page says, in each of our languages. Plain sentences; nothing is put into them, so that no grammar breaks.
import type { SurveyAnswer } from '../tickets/survey-link.ts'
import type { Language } from '../understanding/letter.ts'

export interface Message {
  readonly title: string
  readonly text: string
}

/** What a page without a form says. */
export type MessageName = 'thanksGood' | 'thanksBad' | 'tooLate' | 'notFound' | 'tooLong' | 'notUnderstood' | 'later'

export interface Texts extends Readonly<Record<MessageName, Message>> {
  readonly question: string
  readonly answers: Readonly<Record<SurveyAnswer, string>>
  readonly comment: string
  readonly button: string
  /** That opening the page has sent nothing yet. */
  readonly nothingSent: string
  readonly answeredBefore: string
  readonly chooseOne: string
  /** Above the form, which still holds what was written. */
  readonly notSaved: string
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    question: 'Are you satisfied with our help?',
    answers: { good: 'Yes, I am satisfied', bad: 'No, I am not satisfied' },
    comment: 'Is there anything you would like to add? (optional)',
    button: 'Send my answer',
    nothingSent: 'Nothing is sent until you press the button.',
    answeredBefore: 'You have answered before. A new answer takes its place.',
    chooseOne: 'Please choose an answer.',
    notSaved: 'We could not save your answer just now. What you wrote is still below: please send it again in a few minutes.',
    thanksGood: { title: 'Thank you', text: 'We are glad that you are satisfied. You can close this page now.' },
    thanksBad: {
      title: 'Thank you for telling us',
      text: 'Your answer is on your ticket, where our team sees it. You can close this page now.',
    },
    tooLate: {
      title: 'Your earlier answer stands',
      text: 'An answer can be changed for 7 days only. If there is something else, please reply to our mail.',
    },
    notFound: {
      title: 'There is no such page',
      text: 'The link may have been cut in two. Please open it from our mail once more, or reply to that mail.',
    },
    tooLong: { title: 'Your text is too long', text: 'Please go back and shorten it.' },
    notUnderstood: { title: 'We did not understand this request', text: 'Please open the link in our mail.' },
    later: { title: 'Please try again later', text: 'We can not take your answer just now. The link in our mail stays valid.' },
  },
  tr: {
    question: 'Yardımımızdan memnun kaldınız mı?',
    answers: { good: 'Evet, memnun kaldım', bad: 'Hayır, memnun kalmadım' },
    comment: 'Eklemek istediğiniz bir şey var mı? (isteğe bağlı)',
    button: 'Yanıtımı gönder',
    nothingSent: 'Düğmeye basana kadar hiçbir şey gönderilmez.',
    answeredBefore: 'Daha önce yanıt verdiniz. Yeni yanıtınız öncekinin yerine geçer.',
    chooseOne: 'Lütfen bir yanıt seçin.',
    notSaved: 'Yanıtınızı şu anda kaydedemedik. Yazdıklarınız aşağıda duruyor: lütfen birkaç dakika sonra yeniden gönderin.',
    thanksGood: { title: 'Teşekkür ederiz', text: 'Memnun kalmanıza sevindik. Bu sayfayı kapatabilirsiniz.' },
    thanksBad: {
      title: 'Bildirdiğiniz için teşekkür ederiz',
      text: 'Yanıtınız talebinize işlendi, ekibimiz onu görüyor. Bu sayfayı kapatabilirsiniz.',
    },
    tooLate: {
      title: 'Önceki yanıtınız geçerli',
      text: 'Bir yanıt yalnızca 7 gün içinde değiştirilebilir. Söylemek istediğiniz başka bir şey varsa lütfen e-postamızı yanıtlayın.',
    },
    notFound: {
      title: 'Böyle bir sayfa yok',
      text: 'Bağlantı eksik kopyalanmış olabilir. Lütfen e-postamızdaki bağlantıyı yeniden açın ya da o e-postayı yanıtlayın.',
    },
    tooLong: { title: 'Metniniz çok uzun', text: 'Lütfen geri dönüp kısaltın.' },
    notUnderstood: { title: 'Bu isteği anlayamadık', text: 'Lütfen e-postamızdaki bağlantıyı açın.' },
    later: {
      title: 'Lütfen daha sonra yeniden deneyin',
      text: 'Şu anda yanıtınızı alamıyoruz. E-postamızdaki bağlantı geçerli kalır.',
    },
  },
  bn: {
    question: 'আমাদের সহায়তায় আপনি কি সন্তুষ্ট?',
    answers: { good: 'হ্যাঁ, আমি সন্তুষ্ট', bad: 'না, আমি সন্তুষ্ট নই' },
    comment: 'আর কিছু জানাতে চান? (ঐচ্ছিক)',
    button: 'আমার উত্তর পাঠান',
    nothingSent: 'বোতামে চাপ না দেওয়া পর্যন্ত কিছুই পাঠানো হয় না।',
    answeredBefore: 'আপনি আগেই উত্তর দিয়েছেন। নতুন উত্তর দিলে আগেরটি বদলে যাবে।',
    chooseOne: 'অনুগ্রহ করে একটি উত্তর বেছে নিন।',
    notSaved: 'এই মুহূর্তে আপনার উত্তর সংরক্ষণ করা যায়নি। আপনার লেখা নিচে রয়েছে: অনুগ্রহ করে কয়েক মিনিট পরে আবার পাঠান।',
    thanksGood: { title: 'ধন্যবাদ', text: 'আপনি সন্তুষ্ট জেনে আমরা আনন্দিত। এখন এই পাতাটি বন্ধ করতে পারেন।' },
    thanksBad: {
      title: 'জানানোর জন্য ধন্যবাদ',
      text: 'আপনার উত্তর আপনার টিকিটে লেখা হয়েছে, আমাদের দল তা দেখতে পাচ্ছে। এখন এই পাতাটি বন্ধ করতে পারেন।',
    },
    tooLate: {
      title: 'আপনার আগের উত্তরটিই থাকছে',
      text: 'উত্তর কেবল ৭ দিনের মধ্যে বদলানো যায়। আর কিছু বলার থাকলে অনুগ্রহ করে আমাদের ইমেইলের উত্তর দিন।',
    },
    notFound: {
      title: 'এমন কোনো পাতা নেই',
      text: 'লিংকটি হয়তো অসম্পূর্ণ। অনুগ্রহ করে আমাদের ইমেইল থেকে আবার খুলুন, অথবা সেই ইমেইলের উত্তর দিন।',
    },
    tooLong: { title: 'আপনার লেখাটি বেশি বড়', text: 'অনুগ্রহ করে ফিরে গিয়ে ছোট করুন।' },
    notUnderstood: { title: 'অনুরোধটি বোঝা যায়নি', text: 'অনুগ্রহ করে আমাদের ইমেইলের লিংকটি খুলুন।' },
    later: {
      title: 'অনুগ্রহ করে পরে আবার চেষ্টা করুন',
      text: 'এই মুহূর্তে আমরা আপনার উত্তর নিতে পারছি না। আমাদের ইমেইলের লিংকটি কার্যকর থাকবে।',
    },
  },
  ar: {
    question: 'هل أنتم راضون عن مساعدتنا؟',
    answers: { good: 'نعم، راضون', bad: 'لا، غير راضين' },
    comment: 'هل تودّون إضافة شيء؟ (اختياري)',
    button: 'إرسال الإجابة',
    nothingSent: 'لا يُرسل شيء قبل الضغط على الزر.',
    answeredBefore: 'لقد أجبتم من قبل. الإجابة الجديدة تحل محل السابقة.',
    chooseOne: 'يرجى اختيار إجابة.',
    notSaved: 'تعذّر حفظ إجابتكم الآن. ما كتبتموه باقٍ أدناه: يرجى إرساله مرة أخرى بعد بضع دقائق.',
    thanksGood: { title: 'شكرًا لكم', text: 'يسعدنا رضاكم. يمكنكم الآن إغلاق هذه الصفحة.' },
    thanksBad: { title: 'شكرًا لإخبارنا', text: 'سُجّلت إجابتكم في تذكرتكم، وفريقنا يراها هناك. يمكنكم الآن إغلاق هذه الصفحة.' },
    tooLate: {
      title: 'إجابتكم السابقة باقية',
      text: 'لا يمكن تغيير الإجابة إلا خلال 7 أيام. إن كان لديكم ما تضيفونه فيرجى الرد على رسالتنا.',
    },
    notFound: {
      title: 'لا توجد صفحة كهذه',
      text: 'ربما نُسخ الرابط ناقصًا. يرجى فتحه من رسالتنا مرة أخرى، أو الرد على تلك الرسالة.',
    },
    tooLong: { title: 'النص طويل جدًا', text: 'يرجى العودة واختصاره.' },
    notUnderstood: { title: 'تعذّر فهم هذا الطلب', text: 'يرجى فتح الرابط الموجود في رسالتنا.' },
    later: { title: 'يرجى المحاولة لاحقًا', text: 'لا يمكننا تسجيل إجابتكم الآن. الرابط الموجود في رسالتنا يبقى صالحًا.' },
  },
}
