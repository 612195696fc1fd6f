// Words by which a mail points to what it carries: "please see attached" asks something, though the text does not say what. Data only.
import { foldWord } from '../words.ts'

const WORDS = `
  attached attachment attachments enclosed ekte ekteki ektedir ekli eklidir ekledim ilişikte সংযুক্ত সংযুক্তি সংযুক্তিতে সংযুক্তিটি এটাচমেন্ট অ্যাটাচমেন্ট attachmentta
  مرفق مرفقة مرفقات المرفق المرفقة المرفقات مرفقا`

export const ATTACHED: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(foldWord))
