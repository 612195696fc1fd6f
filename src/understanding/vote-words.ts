// The words of one-word answers to "are you satisfied?", in English, Turkish, Bengali and Arabic, also typed in Latin letters, and the faces.
// Each is written as people spell it and folded like the mail itself. What may be said without meaning an answer (ok, tamam, so-so) is left out.
import { foldWord } from './words.ts'

/** `not` turns a word of praise or blame round; `no` does so too, and is an answer by itself; `more` and `thanks` say neither. */
export type VoteRole = 'good' | 'bad' | 'yes' | 'no' | 'not' | 'thanks' | 'more'

const LISTS: Readonly<Record<VoteRole, string>> = {
  good: `
    good great excellent perfect awesome amazing fantastic wonderful brilliant superb outstanding satisfied satisfactory happy pleased nice
    fine helpful super
    iyi iyiydi güzel güzeldi memnun memnunum memnunuz memnundum harika harikaydı mükemmel mükemmeldi süper muhteşem şahane başarılı beğendim
    beğendik
    ভালো ভাল ভালোই চমৎকার সন্তুষ্ট দারুণ দারুন অসাধারণ খুশি সুন্দর উত্তম bhalo valo shontushto sontushto
    جيد جيدة جيدا ممتاز ممتازة ممتازا راض راضي راضية راضيا راضون راضين رائع رائعة رائعا كويس كويسة زين زينة تمام حلو مسرور مسرورة سعيد سعيدة
    مرض مرضية أعجبني أعجبتني يعجبني mumtaz momtaz kwayes kwayyes jayyid jayed gayed
    👍 🙂 😀 😃 😄 😁 😊 ☺ 😍 🥰 👌 💯 ✅ ❤ ⭐ 🌟`,
  bad: `
    bad poor terrible awful horrible unsatisfied dissatisfied unhappy disappointed disappointing unsatisfactory worst useless unhelpful
    kötü kötüydü berbat berbattı fena rezalet yetersiz yetersizdi beğenmedim beğenmedik memnuniyetsiz memnuniyetsizim
    খারাপ বাজে অসন্তুষ্ট জঘন্য হতাশ হতাশাজনক মন্দ kharap baje
    سيئ سيء سيئة سيئا سئ رديء رديئة ضعيف ضعيفة فاشل فاشلة مستاء مستاءة محبط محبطة مخيب أسوأ
    👎 🙁 ☹ 😞 😟 😠 😡 🤬 😢 😭 😔 😕 😤 ❌ 💔`,
  yes: 'yes yep yeah yup evet হ্যাঁ হ্যা জি জ্বি জী hae نعم أيوه ايوا أجل na3am',
  no: 'no nope nah hayır না na لا كلا',
  not: `
    not isnt wasnt arent werent never nor değil değilim değiliz değildi değildim değildik kalmadım kalmadık নই নয় নেই নাই নহে লাগেনি হয়নি noy noi
    ليس ليست لست لسنا ليسوا غير مش مو مب لم mesh mish msh`,
  thanks: `
    thanks thank you thx cheers teşekkür teşekkürler ederim ederiz sağol sağolun sağ olun olasınız eyvallah elinize emeğinize sağlık
    ধন্যবাদ অশেষ dhonnobad শুকরিয়া شكرا جزيلا لكم لك مشكور مشكورين الحمد لله shukran 🙏 👏 🎉`,
  more: `
    i im am we are were it its is was very so much really all at the with service support your this job work everything quite extremely
    çok gayet oldukça hiç kesinlikle gerçekten bence kaldım kaldık hizmet hizmetiniz destek desteğiniz her şey iş
    খুব খুবই অনেক বেশ একদম মোটেও আমি আমরা হয়েছে ছিল লেগেছে সেবা আপনাদের কাজ khub ami
    جدا للغاية تماما أنا نحن كان كانت أكن نكن عن الخدمة خدمة خدمتكم الدعم كل شيء`,
}

export const VOTE_WORDS: ReadonlyMap<string, VoteRole> = new Map(
  (Object.keys(LISTS) as VoteRole[]).flatMap(role =>
    LISTS[role]
      .trim()
      .split(/\s+/)
      .map(word => [foldWord(word), role] as const),
  ),
)

/** Said as a whole, these mean something else than their words do; null: no answer at all. */
export const VOTE_PHRASES: ReadonlyMap<string, 'good' | 'bad' | null> = new Map(
  (
    [
      ['thumbs up', 'good'],
      ['well done', 'good'],
      ['job well done', 'good'],
      ['thumbs down', 'bad'],
      ['not well', 'bad'],
      ['জি না', 'bad'],
      ['জ্বি না', 'bad'],
      ['জী না', 'bad'],
      // "No, thank you."
      ['i am good', null],
      ['im good', null],
      ['i am good thanks', null],
      ['im good thanks', null],
      ['i am fine', null],
      ['im fine', null],
    ] as const
  ).map(([words, answer]) => [words.split(' ').map(foldWord).join(' '), answer] as const),
)
