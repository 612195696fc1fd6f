// How the world's mail systems word their non-delivery notes: sender names, subjects, opening sentences, and the lines before the returned mail.
// Data only; bounce-proof.ts says how far each is believed. Every opening sentence was seen in notes of the system it is named for.
import { opening, phrases } from './phrase-list.ts'

/** Local parts that only mail systems use. */
export const DAEMON_LOCAL =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_]?master|mail[-_.]?delivery[-_.]?(?:sub)?system|mmdf|microsoftexchange[\da-f]{20,40})$/

/** Names that only mail systems give themselves. */
export const DAEMON_NAME =
  /\bmailer[- ]?daemon\b|\bmail deliver[y]? ?(?:sub-?)?system\b|\binternet mail delivery\b|\bdelivery subsystem\b|\bmail delivery (?:service|agent|failure)\b|\bndr administrator\b|^"?(?:interscan (?:mss|nt)|mail deliver(?:y)? daemon)\b/i

/** Names that people bear in their office, too: they need a second sign. */
export const OFFICE_NAME =
  /\b(?:post ?master|system ?administrator|mail ?administrator|mail (?:router|system|server|gateway|robot)|microsoft (?:outlook|exchange)|administrat(?:or|eur)|systemadministrator|mdaemon|mail transport)\b|администратор|почтов|邮件系统|系统管理员|退信|郵件系統|メール(?:配信|サーバ)|メーラー|메일/iu

/**
 * Subjects that are a label of failure, each at the start. They name mail or delivery by themselves: a parcel that "could not be
 * delivered" is in nobody's list here.
 */
export const FAILURE_SUBJECT = opening`
  undeliver(?:able|ed)\b[^:]{0,30}(?::|$|mail|message|e-?mail)|undeliverable$|undelivered mail|returned (?:e-?)?mail|failure notice
  (?:e-?)?mail delivery (?:failed|failure|error|problem|status|report|delayed|has failed)|mail (?:could not|not) (?:be )?deliver
  mail system error|not member article|reject mail article|fml command status report|loop alert
  delivery (?:status )?notification|delivery (?:failure|failed|error|report|status|problem)\b|delivery has (?:failed|been delayed)
  message (?:not delivered|status - undeliver|delivery (?:failure|failed|has failed|error|status)|could not be delivered)
  message you sent
  (?:permanent|temporary|warning:) ?delivery (?:failure|error)|fail(?:ed|ure)[: ]+(?:mail|delivery|to deliver)
  non-?deliver(?:y|able|ed)\b
  (?:warning: )?(?:could|can)(?:no|n.)t (?:be )?(?:send|deliver|sent) (?:message|mail)
  warning: (?:message|delayed|.{0,60}user unknown)|unable to deliver
  notice: mail delivery status|postmaster notify|there was an error sending your mail|mail failed, returning|\[bounce\]|bounced mail
  (?:system|mail) bounces?\b|ndr\b|your (?:e-?mail|message) (?:to .{1,80} )?(?:could not be|was not|cannot be) delivered
  user unknown|rejected: 
  unzustellbar|nicht zustellbar|nicht zugestellt|zustellung fehlgeschlagen|fehler bei der (?:zustellung|nachrichten)|rückläufer
  mail-?zustellung
  non[- ]remis|non distribu|non délivr|échec de (?:la )?(?:remise|distribution|livraison)|échec d.envoi
  message non (?:remis|délivré|distribué)|avis de non
  no se (?:puede|pudo|ha podido) entregar|no entrega|no entregado|correo (?:no entregado|devuelto)|mensaje (?:no entregado|devuelto)
  error (?:de|en la) entrega|devuelto
  impossibile (?:recapitare|consegnare)|mancat[oa] (?:recapito|consegna)|non recapitabile|messaggio non (?:recapitato|consegnato)
  avviso di mancata consegna
  não (?:entregue|é possível entregar)|não foi possível (?:entregar|a entrega)|falha (?:na|de) entrega
  mensagem (?:não entregue|devolvida)|e-?mail devolvido
  onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging mislukt|kan (?:niet worden|ikke) (?:bezorgd|leveres)|olevererbart
  det gick inte att leverera|kunne ikke levere
  ikke lever|ei voitu toimittaa|ei toimitettu|toimitus epäonnistui|perillemeno|nie (?:można dostarczyć|dostarczono)|niedostarcz
  zwrot (?:poczty|wiadomości)|błąd dostarcz
  nedoručiteln|nedoručen|nelze doručit|nepodařilo se doručit|kézbesíthetetlen|sikertelen kézbesítés|nelivrabil|mesaj(?:ul)? nelivrat
  nu s-a putut livra
  teslim edile?me(?:di|yen)|iletilemedi|iletilemeyen|teslimat (?:başarısız|hatası)|gönderilemedi|e-?posta iletilemedi
  mesajınız (?:iletilemedi|teslim edilemedi)
  недостав|не (?:удается|удалось|удаётся) доставить|(?:сообщение|письмо|почта) не (?:может быть )?доставл|ошибка доставки
  отч[её]т о (?:не)?доставке|не доставлено|недоставлене
  αδύνατη η παράδοση|αποτυχία παράδοσης|невъзможн|לא ניתן למסירה|не може да|ไม่สามารถ(?:ส่ง|จัดส่ง)|không thể (?:gửi|chuyển)
  tidak (?:terkirim|dapat dikirim)|pesan tidak terkirim
  تعذر (?:ال)?(?:تسليم|توصيل|إرسال)|غير قابل للتسليم|فشل (?:ال)?(?:تسليم|إرسال|توصيل)|لم يتم (?:ال)?(?:تسليم|توصيل)|تحویل نشد
  বিতরণ করা যায়নি|পৌঁছানো যায়নি|বার্তা বিতরণ
  退信|系统退信|投递失败|邮件(?:发送|投递)失败|无法(?:投递|送达)|未送达|無法(?:傳遞|投遞|送達)|未傳遞|郵件(?:退回|無法)|退回(?:的)?(?:邮件|郵件)
  配信(?:不能|できません|エラー|失敗|不可)|(?:メール|メッセージ)(?:が|を|は)?(?:配信|送信|配送|お届け)でき|送信(?:エラー|失敗|できません)|未配(?:信|達)|配信できません|不達|配達不能|メール送信エラー
  메일 (?:발송|전송)|배달(?:되지|할 수)|(?:발송|전송) ?실패|반송|배달 ?불가|전달되지 않
`

/** The system, and how its note opens: nobody but that system writes so. Matched where one of the first lines begins, white space as one space. */
export const SYSTEM_OPENINGS: readonly (readonly [system: string, words: RegExp])[] = [
  [
    'Postfix',
    opening`
      this is the (?:\S+ ){0,6}(?:mail system|program|mail server) at host 
      i'?m sorry to have to inform you that (?:your|the) message
    `,
  ],
  ['DragonFly', opening`this is the dragonfly mail agent`],
  [
    'qmail',
    opening`
      hi\. this is (?:the |an? )?(?:\S+ ){0,4}(?:qmail|mta|mail|deliver|program|james|message|server)
      (?:this is the |hi\. )(?:\S+ ){0,3}(?:qmail|machine generated message from mail service)
      i(?:'m| am) (?:afraid|sorry,?) i (?:wasn't|was not) able to deliver your message
      we(?:'re| are) sorry\. there(?:'s| is) a problem with the e-?mail address
    `,
  ],
  ['Yahoo', opening`(?:sorry, )?we (?:were|are) unable to deliver your message to the following address`],
  [
    'Sendmail',
    opening`
      (?:\*+ +)?-{3,} ?(?:the following addresses had|transcript of session follows|recipients of this delivery|unsent message|non-delivered|mail message that)
      the original message was received (?:at|on) |\*{2,} +this is a warning message only
    `,
  ],
  [
    'Exim',
    opening`
      this message was created automatically by
      a message that you sent (?:\S+ ){0,4}(?:could not be|was|has) (?:delivered|rejected|not)
    `,
  ],
  ['Courier', opening`this is a delivery status notification from |undeliverable mail\b`],
  ['OpenSMTPD', opening`(?:hi! )?this is the mailer-daemon, please do not reply`],
  [
    'Exchange',
    opening`
      delivery (?:has failed to|is delayed to|to the following|to these) 
      (?:diagnostic information for administrators|generating server|the e-?mail system had a problem)
    `,
  ],
  [
    'Gmail',
    opening`
      \*\* ?(?:address not found|message (?:not delivered|blocked|too large|rejected)|delivery incomplete|recipient inbox full) ?\*\*
      (?:address not found|message (?:not delivered|blocked|too large)|delivery incomplete|recipient inbox full) (?:your message|there was|this )
      (?:this is an automatically generated delivery status notification|technical details of (?:permanent|temporary) failure)
    `,
  ],
  ['Google Groups', opening`hello \S+@\S+, (?:we're writing to let you know|we are writing to let you know)`],
  [
    'Amazon SES',
    opening`an error occurred while trying to deliver the mail|\{ ?"(?:notificationtype|eventtype)" ?: ?"bounce"|\{ ?"type" ?: ?"notification".{0,400}\\"bounce`,
  ],
  ['Sun Messaging Server', opening`this report relates to (?:a|your) message`],
  ['Domino', opening`your message subject: .{0,300}was not delivered`],
  ['Notes', opening`-{3,} ?(?:failure reasons|server message|returned message|message log follows|失敗|配信不能)`],
  ['Smail', opening`\|-{5,} ?(?:message log follows|failed addresses follow)`],
  ['GroupWise', opening`the (?:message|attached file|mail) .{0,40}(?:was|had the following) undeliverable`],
  ['PowerMTA', opening`hello, this is the mail server on `],
  [
    'MDaemon',
    opening`
      (?:the attached message had|the following data may|your message (?:wasn't|was not) delivered because|[- ]*session transcript)
    `,
  ],
  ['MailEnable', opening`mailenable: message (?:delivery failure|could not be delivered)`],
  ['MailMarshal', opening`your message: from: `],
  ['MIMEsweeper', opening`(?:mailsweeper|mimesweeper|clearswift) `],
  ['Mercury', opening`(?:\[?this message was automatically generated by the mercury|with regret, this mail|an attempt to deliver your)`],
  ['InterScan', opening`(?:unable to deliver message to|sent <<< |received >>> )`],
  ['Verizon', opening`(?:message could not be delivered to mobile|error: no valid recipients)`],
  ['KDDI', opening`your mail sent on:? |could not be delivered to:? `],
  [
    'a mail system',
    opening`we had trouble delivering your message\. |this message was undeliverable due to the following|your e-mail message was not delivered to the following`,
  ],
  [
    'Exchange',
    opening`your message did not reach some or all of the intended|your message,? (?:to|subject): .{0,400}did not reach (?:some|all|the following)`,
  ],
  ['EZweb', opening`the user\(s\) account is (?:disabled|temporarily limited)`],
  ['Barracuda', opening`your message to: \S+ was blocked by our spam firewall`],
]

/** Openings that a customer might write as well, of his own mail or of a parcel; with a diagnosis and another sign they are a machine's. */
export const PLAIN_OPENINGS: readonly (readonly [system: string, words: RegExp])[] = [
  [
    'a mail system',
    opening`
      (?:we )?(?:sorry|unfortunately)[,. ]+(?:we|i|your) .{0,60}(?:deliver|mail|message)
      (?:this is an? (?:automatically generated|automated|system-generated) (?:\S+ ){0,3}(?:delivery status|non-?delivery|bounce|undeliver))
      this is an automatically generated (?:message|delivery|notification).{0,200}(?:could not be delivered|undeliver|has occurred|was not delivered|delivery)
      (?:this|your|the) (?:e-?mail |mail )?(?:message|e-?mail|mail) (?:\S+ ){0,12}?(?:was|is|could|can|has|cannot) ?(?:not )?(?:be |been )?(?:undeliverable|not delivered|delivered because|delivered to|delivered due|delivered for|be delivered|returned to you|bounced|delayed|rejected (?:by|due|for|because))
      (?:the )?(?:following |attached )?(?:mail|message|file|e-?mail)s? .{0,80}(?:undeliverable|could not be delivered|was not delivered|not be delivered|delivery errors?|delivery problems?)
      (?:message delivery|delivery|mail delivery|mail) (?:has )?fail(?:ed|ure)\b
      <?[^\s<>@]{1,64}@[\w.-]{1,190}>?[ :]+(?:host |smtp |user unknown|unknown|mailbox|no such|delivery|\[?[45]\d\d\b|[45]\.\d\.\d|sorry|over quota|does not|account|invalid|the recipient)
      (?:reporting-mta|final-recipient|x-postfix-queue-id) ?:
      (?:there was (?:an error|a problem) (?:\S+ )?(?:deliver|send)|an error (?:has )?occurred (?:while|when|during) (?:\S+ ){0,4}(?:deliver|send)|this message is an? (?:automatic|bounce|undeliver))
    `,
  ],
  [
    'Exchange',
    opening`
      your message (?:to: |to \S+@|did not reach|couldn.t be delivered|wasn.t delivered|could not be delivered|was not delivered|cannot be delivered|has encountered|has not been)
      your message,? .{0,400}?did not reach (?:some|all|the following)|delivery (?:of (?:the|your) (?:following )?message|failed)\b
      (?:couldn.t deliver|could not deliver|failed to deliver|unable to deliver|cannot deliver|the following (?:recipient|message|address|e-?mail|organization|mail))
    `,
  ],
  [
    'Exchange, in German',
    opening`
      (?:fehler bei der (?:nachrichten)?zustellung|ihre nachricht|die zustellung|bei der übermittlung|diese nachricht konnte nicht|die folgende(?:n|r)? (?:nachricht|empfänger)|die nachricht (?:an|konnte))\b.{0,200}(?:empfänger|zustell|zugestellt|erreicht|fehlgeschlagen|übermittel)
    `,
  ],
  [
    'a mail system, in German',
    opening`
      (?:dies ist eine automatisch (?:generierte|erzeugte)|diese (?:e-?mail|nachricht) wurde automatisch).{0,200}(?:zugestellt|zustell|unzustellbar|rückmeldung)
    `,
  ],
  [
    'Exchange, in French',
    opening`
      (?:échec de la remise|votre message|le message|la remise|impossible de remettre|la distribution).{0,200}(?:destinataire|remis|distribu|parven|livr|délivr|atteint)
    `,
  ],
  [
    'Exchange, in Spanish',
    opening`
      (?:error de entrega|no se pudo entregar|no se puede entregar|su mensaje|tu mensaje|el mensaje|no se ha podido entregar|la entrega).{0,200}(?:entreg|destinatari|alcan|llega|devuelt)
    `,
  ],
  [
    'Exchange, in Italian',
    opening`
      (?:recapito non riuscito|il messaggio|impossibile (?:recapitare|consegnare)|il tuo messaggio|messaggio).{0,200}(?:recapit|destinatari|consegn)
    `,
  ],
  [
    'Exchange, in Portuguese',
    opening`
      (?:falha na entrega|a sua mensagem|sua mensagem|a mensagem|não foi possível entregar|a entrega|ocorreu (?:um erro|uma falha)).{0,200}(?:destinatári|entreg)
    `,
  ],
  [
    'Exchange, in Dutch',
    opening`
      (?:bezorging (?:aan|is mislukt)|uw bericht|het bericht|kan het bericht).{0,200}(?:bezorg|geadresseerd|afgeleverd|bereikt)
    `,
  ],
  [
    'a mail system, in a language of the north',
    opening`
      (?:leveransen|meddelandet|ditt meddelande|leveringen|levering|beskeden|meddelelsen|meldingen|din melding|viestiä|viestin|sanomaa)\b.{0,200}(?:mottagare|lever|modtager|mottaker|toimit|vastaanott)
    `,
  ],
  [
    'a mail system, in Polish',
    opening`
      (?:nie (?:można|udało się|powiodło)|twoja wiadomość|wiadomość|dostarczenie).{0,200}(?:dostarcz|adresat|odbiorc)
    `,
  ],
  ['a mail system, in Czech or Slovak', opening`(?:zpráv|vaše zpráva|vaša správa|doručení|nepodařilo|správ).{0,200}(?:doruč|příjemc)`],
  [
    'a mail system, in Hungarian or Romanian',
    opening`
      (?:az (?:ön )?üzenet|a kézbesítés|nem sikerült kézbesíteni|mesajul|livrarea).{0,200}(?:kézbesít|címzett|livr|destinatar)
    `,
  ],
  [
    'a mail system, in Turkish',
    opening`
      (?:iletiniz|mesajınız|e-?postanız|aşağıdaki alıcı|ileti|teslimat|bu alıcılara|gönderdiğiniz|mesajiniz|iletiniz).{0,200}(?:teslim|iletil|ulaş|alıcı|gönderile)
    `,
  ],
  [
    'a mail system, in Russian',
    opening`
      (?:сообщение|ваше (?:сообщение|письмо)|письмо|не удалось|не удается|доставка|не удаётся|это письмо создано|к сожалению|ваш лист|повідомлення).{0,200}(?:достав|получател|адресат|отправл)
    `,
  ],
  ['a mail system, in Arabic', opening`(?:تعذر|لم يتم|فشل|رسالتك|عذر).{0,200}(?:تسليم|توصيل|إرسال|المستلم|الرسالة)`],
  [
    'a mail system, in Bengali',
    opening`
      (?:আপনার (?:বার্তা|মেইল|মেসেজ|ইমেল|ইমেইল)|বার্তাটি|নিম্নলিখিত).{0,200}(?:বিতরণ|পৌঁছা|প্রাপক|সরবরাহ)
    `,
  ],
  [
    'a mail system, in Chinese',
    opening`
      (?:.{0,12}(?:抱歉|遗憾|對不起|对不起).{0,40}(?:邮件|郵件|信件)|您(?:的|发送的|發送的)?.{0,20}(?:邮件|郵件).{0,60}(?:退|失败|失敗|未|无法|無法)|(?:系统|本邮件|这是).{0,40}退信|(?:传递|投递|傳遞|无法|無法).{0,60}(?:收件人|邮件|郵件|失败|失敗))
    `,
  ],
  [
    'a mail system, in Japanese',
    opening`
      (?:.{0,80}(?:メール|メッセージ|宛先|受信者|送信|配信|アドレス).{0,120}(?:できません|できなかった|ませんでした|届け|見つかりません|存在し|エラー|失敗|返送|拒否))
    `,
  ],
  ['a mail system, in Korean', opening`.{0,60}(?:메일|메시지|받는 ?사람|수신자).{0,120}(?:실패|못했|않았|없습니다|반송|배달|전송되지)`],
  ['Gmail', opening`\*\* ?\p{L}[^*]{3,60} ?\*\*`],
  ['SurfControl', opening`your message could not be sent\b`],
  [
    'IMail',
    opening`
      (?:user mailbox exceeds allowed size|unknown user|unknown host|delivery failed \d+ attempts|undeliverable to|invalid final delivery userid|account (?:disabled|inactive)|mailbox (?:full|unavailable))\b ?:
    `,
  ],
  ['Biglobe', opening`(?:the number of messages in recipient's mailbox|-{3,} ?the following addresses had delivery problems)`],
  ['ezmlm', opening`hi\. (?:this is the )?(?:ezmlm|.{0,40}mailing list).{0,80}(?:reject|bounce|sorry|allowed)`],
  ['Mailman', opening`(?:your (?:mail|message) to .{1,80} (?:was|has been) (?:rejected|refused)|message rejected by)`],
  ['fml', opening`(?:sorry, )?you are not a? ?member|your (?:mail|post) to .{1,80}is rejected`],
  [
    'a challenge',
    opening`
      (?:user unknown|unknown user|no such user|mailbox (?:full|unavailable)|user's mailbox is full|the (?:user|recipient)'?s? mailbox (?:is|has)|(?:the )?mailbox (?:of|for) \S+ (?:is|has)|.{0,60}over quota)\b
    `,
  ],
  [
    'Mimecast',
    opening`
      (?:the message you sent|the e-?mail you sent|the mail you sent|the following message you sent|we had trouble delivering|we could not deliver|message that you sent|mail that you sent|you sent a message)\b
    `,
  ],
]

/** The line before the returned mail, or the first of it. Each at the beginning of a line. */
export const RETURNED: RegExp =
  /^[ \t>|*]{0,8}(?:[-=+_*|]{2,80} ?(?:below this line is|this is a copy|original (?:message|mail)|returned message|unsent message|undelivered message|message (?:header|text|body)s?\b|enclosed is a copy|attached is a copy|the (?:header|body|original) |non-delivered message|forwarded message|begin|mail message|copy of|returned mail)|(?:the )?original (?:message|mail) (?:follows|headers?|header)|original headers|message headers? ?(?:follows?)?:? *$|below is a copy of the original|here is a copy of|your original message|possibly truncated original|included below|a copy of (?:your|the) (?:original )?message|ursprüngliche nachrichten|en-t[êe]tes de message|encabezados de mensaje|cabeçalhos de mensagem|intestazioni (?:originali|del messaggio)|oryginalne nagłówki|исходные заголовки|orijinal (?:ileti|mesaj)|(?:received|return-path|dkim-signature|mime-version): )/im

/** At the end of an address line, or in a sentence: the addresses that are spoken of and did not fail. */
export const NOT_FAILED =
  /(?:^|[\s>|])(?:from|sender|reply-to|return-path|message-id|in-reply-to|references|x-[\w-]+|cc|envelope-from|received|by|dkim-signature|list-[\w-]+)\s*:|mail from:|\b(?:contact|questions?|help ?desk|assistance|inquir|complain|abuse@|write to|please (?:send|e-?mail|forward)|mailto:|sent by|from <|from user)/i

/** A warning: the server goes on trying. */
export const DELAYED = phrases`
  warning message only|this is a warning only|not yet been delivered|delivery (?:\S+ ){0,6}(?:is|has been) delayed|delayed mail|still being retried|\bdelivery delayed
  delivery status notification \(delay|message \S+ delayed|could not send message for past|will (?:be re-?tried|keep trying|continue (?:to try|trying))|gmail will retry
  (?<!no further )delivery attempts will (?:continue|be made)|verzögert|retardé[es]?\b|ha sido retrasad|è stat[oa] ritardat|atrasad[oa]|задержан|opóźni|gecik|تأخر|বিলম্ব|遅延|延迟|延遲|지연
`
