// Forwards as mail clients write them, in the shapes of the clients named. All pass on the mail of Jane Roe of 15 January 2024.

export interface ForwardCase {
  readonly name: string
  /** Divider and header block. */
  readonly head: string
  /** "Fwd: Printer" where nothing else is said. */
  readonly subject?: string
  /** Defaults: jane@example.org, "Jane Roe". */
  readonly address?: string | null
  readonly senderName?: string
  readonly original?: string | null
  /** A piece of the date as written. */
  readonly date?: string | null
}

const gmail = (name: string, from: string, divider = '---------- Forwarded message ---------'): ForwardCase => ({
  name: `Gmail ${name}`,
  head: `${divider}\n${from} Jane Roe <jane@example.org>\nDate: Mon, Jan 15, 2024 at 10:00 AM\nSubject: Printer\nTo: Bob Stone <bob@example.com>`,
  date: 'Jan 15, 2024',
})

/** Apple Mail quotes what it passes on. */
const apple = (name: string, divider: string, labels: string): ForwardCase => {
  const [from = '', subject = '', date = '', to = ''] = labels.split('|')
  return {
    name: `Apple Mail ${name}`,
    head: `${divider}\n\n> ${from}: Jane Roe <jane@example.org>\n> ${subject}: Printer\n> ${date}: 15 January 2024 10:00:00 GMT\n> ${to}: Bob <bob@example.com>`,
    date: '15 January 2024',
  }
}

const block = (name: string, labels: string, rest: Partial<ForwardCase> = {}, above = ''): ForwardCase => {
  const [from = '', date = '', to = '', subject = ''] = labels.split('|')
  return {
    name,
    head: `${above}${from}: Jane Roe <jane@example.org>\n${date}: 15.01.2024 10:00\n${to}: Bob Stone <bob@example.com>\n${subject}: Printer`,
    date: '15.01.2024',
    ...rest,
  }
}

const mac = (name: string, head: string): ForwardCase => ({ name: `Outlook for Mac ${name}`, head, original: 'Printer', date: '15' })

export const FORWARDS: readonly ForwardCase[] = [
  gmail('en', 'From:'),
  gmail('tr', 'Gönderen:', '---------- Forwarded message ----------'),
  gmail('de', 'Von:'),
  gmail('fr', 'De :'),
  gmail('pl', 'Od:'),
  gmail('da', 'Fra:'),
  gmail('fi', 'Lähettäjä:'),
  gmail('hu', 'Feladó:'),
  gmail('hr', 'Šalje:'),
  gmail('ro', 'De la:'),
  gmail('et', 'Saatja:'),
  gmail('ru', 'От:'),
  gmail('uk', 'Від:'),
  gmail('ar', 'من:'),
  gmail('bn', 'প্রেরক:'),
  gmail('el', 'Από:'),
  gmail('he', 'מאת:'),
  gmail('ja', '差出人:'),
  gmail('sv', 'Från:'),
  apple('en', 'Begin forwarded message:', 'From|Subject|Date|To'),
  apple('de', 'Anfang der weitergeleiteten Nachricht:', 'Von|Betreff|Datum|An'),
  apple('fr', 'Début du message réexpédié :', 'De|Objet|Date|À'),
  apple('es', 'Inicio del mensaje reenviado:', 'De|Asunto|Fecha|Para'),
  apple('it', 'Inizio messaggio inoltrato:', 'Da|Oggetto|Data|A'),
  apple('pt', 'Início da mensagem reencaminhada:', 'De|Assunto|Data|Para'),
  apple('nl', 'Begin doorgestuurd bericht:', 'Van|Onderwerp|Datum|Aan'),
  apple('tr', 'İleti başlangıcı:', 'Kimden|Konu|Tarih|Kime'),
  apple('sv', 'Vidarebefordrat mejl:', 'Från|Ämne|Datum|Till'),
  apple('no', 'Videresendt melding:', 'Fra|Emne|Dato|Til'),
  apple('fi', 'Välitetty viesti alkaa:', 'Lähettäjä|Aihe|Päivämäärä|Vastaanottaja'),
  apple('cs', 'Začátek přeposílané zprávy:', 'Od|Předmět|Datum|Komu'),
  apple('hu', 'Továbbított levél kezdete:', 'Feladó|Tárgy|Dátum|Címzett'),
  apple('ro', 'Începe mesajul redirecționat:', 'Expeditorul|Subiectul|Dată|Destinatarul'),
  apple('hr', 'Započni proslijeđenu poruku:', 'Šalje|Predmet|Datum|Prima'),
  apple('ru', 'Начало переадресованного сообщения:', 'Отправитель|Тема|Дата|Кому'),
  apple('uk', 'Початок листа, що пересилається:', 'Від кого|Тема|Дата|Кому'),
  apple('pl', 'Początek przekazywanej wiadomości:', 'Od|Temat|Data|Do'),
  block('Outlook en', 'From|Sent|To|Subject', { subject: 'FW: Printer' }),
  block('Outlook on the web', 'From|Sent|To|Subject', { subject: 'Fw: Printer' }, '________________________________\n'),
  block('Outlook de', 'Von|Gesendet|An|Betreff', { subject: 'WG: Drucker' }),
  block('Outlook fr', 'De|Envoyé|À|Objet', { subject: 'TR: Imprimante' }),
  block('Outlook es', 'De|Enviado el|Para|Asunto', { subject: 'RV: Impresora' }),
  block('Outlook it', 'Da|Inviato|A|Oggetto', { subject: 'I: Stampante' }),
  block('Outlook pt-BR', 'De|Enviado|Para|Assunto', { subject: 'ENC: Impressora' }),
  block('Outlook nl', 'Van|Verzonden|Aan|Onderwerp', { subject: 'FW: Printer' }),
  block('Outlook tr', 'Kimden|Gönderildi|Kime|Konu', { subject: 'İLT: Yazıcı' }),
  block('Outlook ar', 'من|تم الإرسال|إلى|الموضوع', { subject: 'إعادة توجيه: الطابعة' }),
  block('Outlook he', 'מאת|נשלח|אל|נושא', { subject: 'FW: x' }),
  block('Outlook sv', 'Från|Skickat|Till|Ämne', { subject: 'VB: Skrivare' }),
  block('Outlook da', 'Fra|Sendt|Til|Emne', { subject: 'VS: Printer' }),
  block('Outlook fi', 'Lähettäjä|Lähetetty|Vastaanottaja|Aihe', { subject: 'VL: Tulostin' }),
  block('Outlook pl', 'Od|Wysłano|Do|Temat', { subject: 'PD: Drukarka' }),
  block('Outlook el', 'Από|Στάλθηκε|Προς|Θέμα', { subject: 'ΠΡΘ: Εκτυπωτής' }),
  block('Outlook zh', '发件人|发送时间|收件人|主题', { subject: '转发: 打印机' }),
  block('Outlook ja', '差出人|送信日時|宛先|件名', { subject: 'FW: x' }),
  block('Outlook ko', '보낸 사람|보낸 날짜|받는 사람|제목', { subject: '전달: x' }),
  block('Thunderbird en', 'From|Date|To|Subject', {}, '-------- Forwarded Message --------\n'),
  block('Thunderbird de', 'Von|Datum|An|Betreff', {}, '-------- Weitergeleitete Nachricht --------\n'),
  block('Thunderbird tr', 'Kimden|Tarih|Kime|Konu', {}, '-------- İletilen İleti --------\n'),
  block('Thunderbird ru', 'От|Дата|Кому|Тема', {}, '-------- Перенаправленное сообщение --------\n'),
  block('Yahoo tr', 'Kimden|Gönderilen|Kime|Konu', {}, '----- İletilmiş Mesaj -----\n'),
  block('HubSpot ja', '送信元|日付|送信先|件名', {}, '---------- メッセージを転送 ----------\n'),
  block('Mail.ru', 'От кого|Дата|Кому|Тема', {}, '-------- Пересылаемое сообщение --------\n'),
  block('IONOS', 'From|Date|To|Subject', {}, '---------- Original Message ----------\n'),
  block('MailMate', 'From|Date|To|Subject', {}, 'Forwarded message:\n\n'),
  mac('en', 'On 15/01/2024, 10:00, "Jane Roe" <jane@example.org> wrote:'),
  mac('de', 'Am 15.01.24, 10:00 schrieb "Jane Roe" <jane@example.org>:'),
  mac('fr', 'Le 15/01/2024 10:00, « Jane Roe » <jane@example.org> a écrit :'),
  mac('tr', '"Jane Roe" <jane@example.org>, 15.01.2024 10:00 tarihinde şunu yazdı:'),
  mac('fi', 'Jane Roe <jane@example.org> kirjoitti 15.1.2024 kello 10.00:'),
  mac('no', 'Jane Roe <jane@example.org> skrev følgende den 15.01.2024 10:00:'),
  mac('sk', 'Dňa 15.01.2024 10:00, používateľ Jane Roe (<jane@example.org>) napísal:'),
  mac('ru', '15.01.2024, 10:00 пользователь "Jane Roe" <jane@example.org> написал:'),
  {
    name: 'Yahoo, all in one line',
    head: '----- Forwarded Message ----- From: Jane Roe <jane@example.org>To: Bob Stone <bob@example.com>Sent: Monday, January 15, 2024, 10:00:00 AM GMT+2Subject: Printer',
    date: 'January 15, 2024',
  },
  {
    name: 'Yahoo de, all in one line',
    head: '----- Weitergeleitete Nachricht -----\nVon: Jane Roe <jane@example.org>An: Bob Stone <bob@example.com>Gesendet: Montag, 15. Januar 2024, 10:00:00 MEZBetreff: Printer',
    date: '15. Januar 2024',
  },
  {
    name: 'mailto in brackets',
    head: 'From: Jane Roe [mailto:jane@example.org]\nSent: Monday, January 15, 2024 10:00 AM\nTo: Bob\nSubject: Printer',
    subject: 'FW: Printer',
  },
  {
    name: 'mailto twice',
    head: 'From: Jane Roe <jane@example.org<mailto:jane@example.org>>\nSent: 15 January 2024\nTo: Bob\nSubject: Printer',
    subject: 'FW: Printer',
  },
  {
    name: 'address on the next line',
    head: '---------- Forwarded message ---------\nFrom: Jane Roe\n<jane@example.org>\nDate: Mon, Jan 15, 2024\nSubject: Printer\nTo: <bob@example.com>',
  },
  {
    name: 'address alone',
    head: '---------- Forwarded message ---------\nFrom: <jane@example.org>\nDate: Mon, Jan 15, 2024\nSubject: Printer\nTo: x@example.com',
    senderName: '',
  },
  {
    name: 'address as its own name',
    head: '---------- Forwarded message ---------\nFrom: jane@example.org <jane@example.org>\nDate: Mon, Jan 15, 2024\nSubject: Printer',
    senderName: '',
  },
  {
    name: 'name and comma',
    head: '---------- Forwarded message ---------\nFrom: Roe, Jane <jane@example.org>\nDate: Mon, Jan 15, 2024\nSubject: Printer',
    senderName: 'Roe, Jane',
  },
  {
    name: 'quoted name',
    head: '---------- Forwarded message ---------\nFrom: "\'Jane Roe\'" <jane@example.org>\nDate: Mon, Jan 15, 2024\nSubject: Printer',
  },
  {
    name: 'name without address',
    head: 'From: Jane Roe\nSent: Monday, January 15, 2024 10:00 AM\nTo: Bob\nSubject: Printer',
    subject: 'FW: Printer',
    address: null,
  },
  {
    name: 'bold labels',
    head: '*From:* Jane Roe <jane@example.org>\n*Sent:* Monday, January 15, 2024 10:00 AM\n*To:* Bob\n*Subject:* Printer',
    subject: 'FW: Printer',
  },
  {
    name: 'indented',
    head: '    From: Jane Roe <jane@example.org>\n    Date: Monday, January 15, 2024 10:00 AM\n    To: Bob\n    Subject: Printer',
    subject: 'FW: Printer',
  },
  {
    name: 'on behalf',
    head: 'From: jane@example.org <jane@example.org> On Behalf Of Jane Roe\nSent: Monday, January 15, 2024 10:00 AM\nTo: Bob\nSubject: Printer',
    subject: 'FW: Printer',
  },
  {
    name: 'Lotus',
    head: '----- Forwarded by Bob Stone/NYC/Example on 01/15/2024 10:05 AM -----\n\nFrom: Jane Roe <jane@example.org>\nTo: Bob Stone/NYC/Example@Example\nDate: 01/15/2024 10:00 AM\nSubject: Printer',
    date: '01/15/2024',
  },
]
