// The mail that the bench feeds: first contacts only, each from a person of its own in one of some 400 domains, in four languages,
// about 1.5 KB with the headers a real mail has when it arrives. The same run and count give the same mails, byte for byte.
import { createTransport } from 'nodemailer'

export interface BenchMail {
  readonly sender: string
  readonly raw: Buffer
}

export const SUPPORT = 'support@desk.example'
const DOMAINS = 400

interface Sample {
  readonly names: readonly string[]
  readonly subject: string
  readonly text: string
}

const ENGLISH: Sample = {
  names: ['Grace Miller', 'Oliver Hughes', 'Hannah O’Brien', 'Samuel Wright'],
  subject: 'VPN drops every few minutes',
  text: `Hello,

since this morning the VPN on my laptop disconnects every five to ten minutes. I have restarted the laptop and the router at home, and
a colleague on the same floor has the same trouble. The client says "gateway not responding" and connects again by itself after a
minute or so, but every transfer breaks off.

Model X-240, client version 7.2. Could you have a look, please? We have a delivery on Thursday and need the line until then.

Kind regards,`,
}

const TURKISH: Sample = {
  names: ['Ayşe Yılmaz', 'Mehmet Çelik', 'Elif Şahin', 'Gökhan Öztürk'],
  subject: 'Kasım faturamı indiremiyorum',
  text: `Merhaba,

dünden beri müşteri panelinden kasım ayı faturamı indiremiyorum. "İndir" düğmesine bastığımda sayfa bir süre bekliyor, sonra boş bir
dosya geliyor. İki tarayıcı ile denedim, sonuç değişmedi.

Muhasebemiz bu faturayı ay sonundan önce istiyor. Yardımcı olursanız sevinirim.

İyi çalışmalar,`,
}

const BENGALI: Sample = {
  names: ['রহিমা খাতুন', 'করিম উদ্দিন', 'নাসরিন আক্তার', 'তানভীর আহমেদ'],
  subject: 'ইমেইলে লগইন করতে পারছি না',
  text: `প্রিয় সহায়তা দল,

গতকাল বিকেল থেকে আমি অফিসের ইমেইলে লগইন করতে পারছি না। পাসওয়ার্ড দিলে লেখা আসে যে অ্যাকাউন্ট বন্ধ আছে।

ধন্যবাদ,`,
}

const ARABIC: Sample = {
  names: ['ليلى حداد', 'يوسف المصري', 'مريم القاسم', 'عمر النجار'],
  subject: 'الطابعة تطبع صفحات فارغة',
  text: `مرحبا،

منذ صباح اليوم تطبع الطابعة في الطابق الثاني صفحات فارغة فقط. استبدلنا الحبر وأعدنا تشغيلها ولم يتغير شيء.
نحتاج إليها قبل نهاية الأسبوع.

مع الشكر،`,
}

/** Twice as much English as of each other language. */
const ROTATION: readonly Sample[] = [ENGLISH, TURKISH, ENGLISH, BENGALI, ARABIC]

/**
 * `count` mails, where `before` came earlier. `run` becomes part of every address and Message-ID, so that no run meets another's
 * contacts or mails.
 */
export async function makeMails(run: string, count: number, before: number): Promise<readonly BenchMail[]> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const mails: BenchMail[] = []
  for (let index = before; index < before + count; index++) {
    const { message } = await transport.sendMail(compose(run, index))
    mails.push({ sender: senderOf(run, index), raw: message as Buffer })
  }
  return mails
}

const domainOf = (run: string, index: number) => `company${index % DOMAINS}.${run}.example`
const senderOf = (run: string, index: number) => `customer${index}@${domainOf(run, index)}`

/** Every third mail has an HTML part besides, as most clients write it. */
function compose(run: string, index: number) {
  const sample = ROTATION[index % ROTATION.length] ?? ENGLISH
  const name = sample.names[index % sample.names.length] ?? ''
  const text = `${sample.text}\n${name}\nNo. ${index}\n`
  const domain = domainOf(run, index)
  return {
    from: { name, address: senderOf(run, index) },
    to: SUPPORT,
    subject: `${sample.subject} (${index})`,
    date: new Date(1_795_341_600_000 + index * 1_000),
    messageId: `<CAHk7Qz3xw0f2bT9mJr5yLsW8uVnE${index}@mail.${domain}>`,
    headers: [...arrivalHeaders(domain, index), { key: 'X-Mailer', value: 'Examplemail 12.4' }],
    xMailer: false as const,
    text,
    ...(index % 3 === 0 ? { html: `<div dir="auto">${text.replaceAll('\n', '<br>')}</div>` } : {}),
  }
}

function arrivalHeaders(domain: string, index: number) {
  const hop = `from mail.${domain} (mail.${domain} [192.0.2.${index % 250}]) by mx.desk.example with ESMTPS id q${index}; Mon, 23 Nov 2026 10:00:00 +0000`
  return [
    { key: 'Return-Path', value: `<customer${index}@${domain}>` },
    { key: 'Received', value: hop },
    { key: 'Authentication-Results', value: `mx.desk.example; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}` },
  ]
}
