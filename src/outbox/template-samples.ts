// One believable set of values for every kind of mail, in every language: what `template preview` shows a company that writes its own texts.
// Pure. The values are invented; people and addresses end in .example or are the shipped policy's. Never used for a real mail.

import type { Language } from '../understanding/letter.ts'
import type { TemplateKind, Variables } from './template-kinds.ts'

export interface SampleHouse {
  readonly organisation: string
  readonly numberPrefix: string
}

export type Samples = { readonly [K in TemplateKind]: Variables<K> }

interface Phrases {
  readonly subject: string
  readonly title: string
  readonly secondTitle: string
  readonly person: { readonly person_name: string; readonly person_title: string }
  readonly leader: { readonly leader_name: string; readonly leader_title: string }
  readonly team: string
  readonly area: string
  readonly priority: string
  readonly questions: readonly [string, string]
  readonly trial: string
  readonly answer: string
  readonly because: string
  /** Formatted moments. */
  readonly before: string
  readonly after: string
  readonly closing: string
  readonly story: readonly { readonly at: string; readonly words: string }[]
}

export function samplesIn(language: Language, { organisation, numberPrefix }: SampleHouse): Samples {
  const says = PHRASES[language]
  const [number, second] = [`${numberPrefix}-1042`, `${numberPrefix}-1043`]
  const { title, subject, team, priority, person, leader } = says
  const common = { organisation, number, title, subject }
  const questions = says.questions.map(text => ({ text }))
  const employee = { organisation, number, title, customer: 'amira@customer.example', priority, team, because: says.because }
  return {
    acknowledgement: {
      ...{ organisation, number, subject },
      tickets: [
        { number, title },
        { number: second, title: says.secondTitle },
      ],
      questions: says.questions.map(text => ({ number, text })),
      steps: [{ number, text: says.trial }],
      leaders: [{ number: second, name: leader.leader_name, title: leader.leader_title }],
    },
    'information-needed': { ...common, questions },
    'leader-named': { ...common, ...leader },
    reply: { ...{ organisation, number, subject }, words: says.answer, ...person },
    'handed-over': { ...common, ...person, team, area: says.area, why: 'time', next_contact: says.after },
    escalated: { ...common, ...leader, team, priority, why: 'time', next_contact: says.after },
    update: {
      ...{ ...common, team, tier: '2', person_name: person.person_name },
      ...{ step: 'handed-over', step_at: says.before, variant: '1', next_contact: says.after },
    },
    reminder: { ...common, questions, nth: '1', closes_at: says.closing },
    resolved: { ...common, ...person, closes_at: says.closing },
    closed: { ...common, why: 'silence', questions },
    reopened: { ...common, why: 'reply', next_contact: says.after },
    satisfaction: { ...common, link_good: 'https://desk.example/survey/sample/good', link_bad: 'https://desk.example/survey/sample/bad' },
    notice: employee,
    escalation: { ...employee, story: says.story },
  }
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    subject: 'VPN drops every few minutes',
    title: 'VPN drops every few minutes',
    secondTitle: 'Invoice of October is missing',
    person: { person_name: 'Sam Okoro', person_title: 'Network Engineer' },
    leader: { leader_name: 'Leyla Demir', leader_title: 'Head of Service' },
    team: 'Network Team',
    area: 'VPN and Wi-Fi',
    priority: 'Critical',
    questions: ['Which error message do you see?', 'Since when does it happen?'],
    trial: 'Restart the VPN program and try once more.',
    answer: 'We have moved your account to the other gateway.\n\nPlease connect again and tell us whether it holds.',
    because: 'You lead the Network Team, and the time for a solution is over.',
    before: 'Monday, 23 November 2026, 09:10',
    after: 'Monday, 23 November 2026, 14:30',
    closing: 'Monday, 7 December 2026, 09:00',
    story: [
      { at: 'Friday, 20 November 2026, 16:02', words: 'The customer wrote: VPN drops every few minutes' },
      { at: 'Friday, 20 November 2026, 16:40', words: 'Asked: which error message do you see?' },
      { at: 'Monday, 23 November 2026, 09:10', words: 'Handed over to tier 2 of the Network Team' },
    ],
  },
  tr: {
    subject: 'VPN birkaç dakikada bir kopuyor',
    title: 'VPN birkaç dakikada bir kopuyor',
    secondTitle: 'Ekim faturası eksik',
    person: { person_name: 'Burak Demir', person_title: 'Ağ Mühendisi' },
    leader: { leader_name: 'Selin Aydın', leader_title: 'Hizmet Müdürü' },
    team: 'Ağ Ekibi',
    area: 'VPN ve kablosuz ağ',
    priority: 'Kritik',
    questions: ['Hangi hata mesajını görüyorsunuz?', 'Bu sorun ne zamandan beri yaşanıyor?'],
    trial: 'VPN programını yeniden başlatıp bir kez daha deneyin.',
    answer: 'Hesabınızı diğer ağ geçidine taşıdık.\n\nLütfen yeniden bağlanın ve bağlantının kopup kopmadığını bize bildirin.',
    because: 'Ağ Ekibinin sorumlususunuz ve çözüm için tanınan süre doldu.',
    before: '23 Kasım 2026 Pazartesi, 09:10',
    after: '23 Kasım 2026 Pazartesi, 14:30',
    closing: '7 Aralık 2026 Pazartesi, 09:00',
    story: [
      { at: '20 Kasım 2026 Cuma, 16:02', words: 'Müşteri yazdı: VPN birkaç dakikada bir kopuyor' },
      { at: '20 Kasım 2026 Cuma, 16:40', words: 'Soruldu: Hangi hata mesajını görüyorsunuz?' },
      { at: '23 Kasım 2026 Pazartesi, 09:10', words: 'Ağ Ekibinin ikinci kademesine devredildi' },
    ],
  },
  bn: {
    subject: 'কয়েক মিনিট পরপর ভিপিএন কেটে যাচ্ছে',
    title: 'কয়েক মিনিট পরপর ভিপিএন কেটে যাচ্ছে',
    secondTitle: 'অক্টোবরের চালান পাইনি',
    person: { person_name: 'নুসরাত জাহান', person_title: 'নেটওয়ার্ক প্রকৌশলী' },
    leader: { leader_name: 'রফিক ইসলাম', leader_title: 'সেবা বিভাগের প্রধান' },
    team: 'নেটওয়ার্ক টিম',
    area: 'ভিপিএন ও ওয়াই-ফাই',
    priority: 'জরুরি',
    questions: ['কোন ত্রুটির বার্তা দেখতে পাচ্ছেন?', 'কবে থেকে এই সমস্যা হচ্ছে?'],
    trial: 'ভিপিএন প্রোগ্রামটি বন্ধ করে আবার চালু করে দেখুন।',
    answer: 'আপনার অ্যাকাউন্টটি আমরা অন্য গেটওয়েতে সরিয়েছি।\n\nঅনুগ্রহ করে আবার সংযোগ করুন এবং সংযোগ টিকে থাকছে কি না জানান।',
    because: 'আপনি নেটওয়ার্ক টিমের প্রধান এবং সমাধানের নির্ধারিত সময় শেষ হয়েছে।',
    before: 'সোমবার, ২৩ নভেম্বর ২০২৬, ০৯:১০',
    after: 'সোমবার, ২৩ নভেম্বর ২০২৬, ১৪:৩০',
    closing: 'সোমবার, ৭ ডিসেম্বর ২০২৬, ০৯:০০',
    story: [
      { at: 'শুক্রবার, ২০ নভেম্বর ২০২৬, ১৬:০২', words: 'গ্রাহক লিখেছেন: কয়েক মিনিট পরপর ভিপিএন কেটে যাচ্ছে' },
      { at: 'শুক্রবার, ২০ নভেম্বর ২০২৬, ১৬:৪০', words: 'জানতে চাওয়া হয়েছে: কোন ত্রুটির বার্তা দেখতে পাচ্ছেন?' },
      { at: 'সোমবার, ২৩ নভেম্বর ২০২৬, ০৯:১০', words: 'নেটওয়ার্ক টিমের দ্বিতীয় স্তরে হস্তান্তর করা হয়েছে' },
    ],
  },
  ar: {
    subject: 'ينقطع اتصال VPN كل بضع دقائق',
    title: 'ينقطع اتصال VPN كل بضع دقائق',
    secondTitle: 'فاتورة أكتوبر مفقودة',
    person: { person_name: 'عمر خليل', person_title: 'قسم هندسة الشبكات' },
    leader: { leader_name: 'ليلى منصور', leader_title: 'إدارة الخدمة' },
    team: 'فريق الشبكات',
    area: 'الشبكات الافتراضية واللاسلكية',
    priority: 'حرجة',
    questions: ['ما رسالة الخطأ التي تظهر لكم؟', 'منذ متى تحدث المشكلة؟'],
    trial: 'أعيدوا تشغيل برنامج VPN ثم حاولوا مرة أخرى.',
    answer: 'نقلنا حسابكم إلى البوابة الأخرى.\n\nيُرجى الاتصال من جديد وإعلامنا بما إذا كان الاتصال مستقرًا.',
    because: 'أنتم على رأس فريق الشبكات، وقد انتهت المدة المحددة للحل.',
    before: 'الاثنين، 23 نوفمبر 2026، 09:10',
    after: 'الاثنين، 23 نوفمبر 2026، 14:30',
    closing: 'الاثنين، 7 ديسمبر 2026، 09:00',
    story: [
      { at: 'الجمعة، 20 نوفمبر 2026، 16:02', words: 'وردت رسالة العميل: ينقطع اتصال VPN كل بضع دقائق' },
      { at: 'الجمعة، 20 نوفمبر 2026، 16:40', words: 'سألنا: ما رسالة الخطأ التي تظهر لكم؟' },
      { at: 'الاثنين، 23 نوفمبر 2026، 09:10', words: 'أُحيلت إلى المستوى الثاني من فريق الشبكات' },
    ],
  },
}
