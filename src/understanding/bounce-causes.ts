// Why a mail was not delivered: the words of the world's mail servers, and what RFC 3463 codes mean where no words are known.
// Data only; bounce-reason.ts reads it. Hard is an address that is proved dead. A block, a filter or a full mailbox says nothing of the address.
import { phrases } from './phrase-list.ts'

export type BounceCause =
  | 'user-unknown'
  | 'host-unknown'
  | 'moved'
  | 'not-accepting'
  | 'mailbox-full'
  | 'suspended'
  | 'too-large'
  | 'expired'
  | 'delayed'
  | 'rate-limited'
  | 'network'
  | 'system'
  | 'blocked'
  | 'policy'
  | 'spam'
  | 'virus'
  | 'content'
  | 'rejected'
  | 'relaying'
  | 'delivered'
  | 'unknown'

/** No later mail will reach such an address either. Everything else may pass when the sender, the mail or the mailbox changes. */
export const HARD_CAUSES: ReadonlySet<BounceCause> = new Set(['user-unknown', 'host-unknown', 'moved', 'not-accepting'])

/**
 * The first that matches decides. A narrow cause stands before a wide one: "mailbox unavailable (over quota)" is full, "Host not found,
 * try again" is a name server's trouble, "blocked ... see http://" is no unknown user although such pages are "not found".
 */
export const CAUSE_WORDS: readonly (readonly [cause: BounceCause, words: RegExp])[] = [
  [
    'mailbox-full',
    phrases`
      over ?quota|quota[ -]?(?:exceed|full|violation|is full|limit)
      exceed(?:s|ed|ing)? (?:\S+ ){0,4}(?:quota|storage|mailbox size|allowed size|mailbox limit|disk)
      (?:mail ?box|inbox|mail ?drop|mail ?folder|account|mailspool)\S* (?:\S+ ){0,3}(?:is |has )?(?:too )?(?:full\b|over (?:its|the|their)|exceed)
      \bfull (?:mail ?box|inbox)|out of (?:quota|storage)|storage (?:limit|quota|space)
      insufficient (?:disk |system )?(?:storage|quota|space)|not enough (?:disk |storage |free )?space|no space left|disk quota
      mailbox size limit|allocated (?:message )?storage|quotaexceeded|mailbox full|mbox full
      too many messages on (?:this|the) (?:mail)?(?:drop|box)|exceeded (?:the )?local limit
      over the (?:allowed|maximum|storage|allotted) (?:\S+ )?(?:quota|size|limit)|user (?:is )?over (?:the )?quota
      has exceeded (?:its|his|their|the|email) |recipient(?:'s)? (?:storage|mailbox) (?:is )?(?:full|limit)|as their mailbox is full
      postfach (?:\S+ ){0,3}voll|(?:boîte|boite) (?:\S+ ){0,4}pleine|(?:buz[óo]n|casilla|cuenta) (?:\S+ ){0,4}(?:llen[oa]|excedid)
      casella (?:\S+ ){0,4}piena|caixa (?:\S+ ){0,4}cheia|postvak (?:\S+ ){0,3}vol\b|skrzynka (?:\S+ ){0,4}(?:pełna|przepełniona)
      переполнен|превышен[аоы]? (?:квот|лимит)|kota(?:sı)? (?:dolu|aş)|posta kutusu (?:\S+ ){0,2}dolu|صندوق (?:\S+ ){0,4}ممتلئ|ممتلئ
      ইনবক্স (?:\S+ ){0,3}(?:পূর্ণ|ভর্তি)|(?:邮箱|郵箱|信箱|空间|容量)(?:\S{0,8})(?:已满|已滿|满|不足|超)
      (?:メールボックス|受信箱|容量)\S{0,12}(?:いっぱい|一杯|超え|オーバー|超過|制限)|용량\S{0,6}초과|(?:recipient|user) storage full|\bmaildir over\b
      mailbox for \S+ is full
    `,
  ],
  [
    'too-large',
    phrases`
      (?:message|mail|e-?mail|size|data|body|header|content|attachment)s? (?:\S+ ){0,4}(?:too (?:large|big|long)|exceeds? (?:\S+ ){0,5}(?:size|limit|maximum)|size limit)
      message size exceed|(?:size|length) (?:\S+ ){0,3}(?:exceeds?|too large|too big)
      exceed(?:s|ed)? (?:\S+ ){0,4}(?:maximum|max\.?|fixed|allowed|permitted) (?:\S+ ){0,3}size|maximum (?:message )?size
      recipsizelimit|sendersizelimit|sizelimit|too (?:big|large) for (?:this|the)|line (?:length|too long)|5[.]3[.]4 
      messagem? (?:muito|demasiado) grande|zu groß|trop volumineux|demasiado grande|troppo grande|слишком (?:большое|велик)
      çok büyük|サイズ\S{0,10}(?:超|制限|大き)|过大|過大
    `,
  ],
  [
    'virus',
    phrases`
      \bvirus|infected|malware|\btrojan|\bworm\b|suspicious attachment|malicious
    `,
  ],
  // The sending server or the sender's address, not the recipient's.
  [
    'blocked',
    phrases`(?:helo|ehlo) (?:command|name|argument|string)|(?:invalid|bad) (?:helo|ehlo)|cannot find your (?:host|reverse)|<unknown\[|unknown\[`,
  ],
  [
    'rejected',
    phrases`
      domain of (?:the )?sender|sender(?:'s)? (?:address |domain |e-?mail ){0,2}(?:\S+ ){0,3}?(?:rejected|not exist|does not|not found|invalid|unknown|refused|must)|bad sender|invalid sender
      sender verif\w+ (?:failed|error)|could(?: not|n't) (?:complete )?(?:sender )?verify sender|unable to verify sender|5[.]1[.][78]\b|mail from:? .{0,80}(?:invalid|rejected|unknown|not exist)
      (?:unverified|unroutable|unknown) sender|sender (?:is )?(?:blocked|denied|unknown|undeliverable)|from (?:address|domain|header) (?:\S+ ){0,3}(?:invalid|rejected|not)
    `,
  ],
  [
    'rate-limited',
    phrases`
      gr[ae]y-?list|rate[- ]?limit|throttl
      too many (?:connection|message|recipient|mail|concurrent|sessions|error|invalid|unknown|user)|too (?:fast|much mail)
      receiving (?:mail|email|messages) (?:at a rate|too quickly)
      exceeded (?:\S+ ){0,5}(?:rate|per hour|per day|hourly|connections|max(?:imum)? number)
      (?:daily|hourly|sending) (?:\S+ ){0,3}(?:quota|limit)|unusual rate|connection (?:limit|frequency|rate)
      try again later.{0,30}traffic|temporarily deferred|temporarily rate|\[ts0\d\]|resources temporarily
      4[.]7[.]0 .{0,20}(?:try again|defer)
      max(?:imum)? (?:number of )?(?:message|recipient|connection)s? (?:\S+ ){0,3}(?:exceed|reached)|limit exceeded|reciplimit
    `,
  ],
  [
    'network',
    phrases`
      (?:host|domain|name)\S* (?:\S+ ){0,6}not found,? (?:please )?try again
      name (?:server|service) (?:timeout|error.{0,80}try again|loop)|temporary (?:name |dns |lookup |resolution )\S*
      dns (?:\S+ )?(?:timeout|servfail|temporar)|\bservfail\b
      connection (?:was )?(?:refused|reset|timed? ?out|lost|dropped|closed|failed|aborted)
      (?:could|can)(?: ?not|n't) (?:establish|connect|contact)|no route to host|network (?:is )?(?:unreachable|error)
      lost connection|timed out (?:while|waiting|after)
      (?:conversation|connect|session|smtp|read|socket) (?:\S+ )?time(?:d|out|-out| out)|unable to connect|failed to connect
      deferred: |i wasn't able to establish|no answer from host|server (?:\S+ )?not (?:responding|available)|did(?: not|n't) respond
      host (?:is )?(?:down|not responding|unreachable)|mail loop|loops? back to (?:me|myself)|too many hops|hop count|routing loop
      loop detected|hops exceeded|forwarding loop|delivered-to: loop|4[.]4[.]1\b|all hosts .{0,60}(?:failing|unreachable|failed)|sockets? error
    `,
  ],
  [
    'not-accepting',
    phrases`
      (?:host|domain|server|system|it|machine) (?:\S+ ){0,4}(?:does not|doesn't|do not|never) (?:accept|receive) (?:\S+ ){0,3}(?:(?:e-?)?mail|messages)
      null mx|mx (?:record )?(?:points? to|is) (?:\.|null|nowhere)|nullmx|does not handle (?:e-?)?mail
      not configured to (?:accept|receive) (?:\S+ )?mail
    `,
  ],
  [
    'host-unknown',
    phrases`
      (?:host|domain)(?: or domain)?(?: name)? (?:(?!user|recip|mailbox|address|account)[^\s:]+ ){0,3}?(?:not found|unknown|not exist|does(?: not|n't) exist|not valid|invalid|non-?existent|couldn.t be found|is not reachable|must exist|not resolve)
      (?:unknown|no such|invalid|illegal|bad|non-?existent|unresolvable|unresolveable|unroutable) (?:\S+ )?(?:host|domain|mail domain|site)\b
      nxdomain|unrouteable (?:mail )?(?:domain|address)|unroutable|un-?routable|nonexistentdomain|couldn't find any host
      could not find (?:any |a )?(?:host|mail exchanger|gateway|mx)|name or service not known
      no (?:valid )?(?:mx|mail exchanger)s? (?:\S+ )?(?:record|found|host|for)|no mail (?:hosts?|server|exchanger)
      dns (?:error|hard error|failure|lookup failure)|bad destination (?:host|system)|all relevant mx records
      no (?:such|a record|address) (?:host|associated|found for)|has no mx|host lookup (?:failed|did not)
      domain (?:\S+ ){0,2}(?:isn't|is not) (?:found|valid|registered|known)|unknown (?:e-?mail )?domain
      couldn.t find (?:the )?domain|no route for (?:current|this)|500 .{0,40}host unknown|域名(?:不存在|错误|无效)|ドメイン\S{0,10}(?:見つ|存在)
      домен\S* (?:\S+ ){0,2}не (?:существует|найден)|alan adı (?:\S+ ){0,2}bulunamadı
      dominio (?:\S+ ){0,3}(?:no existe|inexistente|desconocid)|domäne? (?:\S+ ){0,4}(?:nicht gefunden|existiert nicht|unbekannt)
      domaine (?:\S+ ){0,4}(?:introuvable|inconnu|existe pas)
    `,
  ],
  [
    'moved',
    phrases`
      \b(?:has|have|was) (?:been )?moved\b|user not local; please try|no longer (?:works|working|employed|with us|at this)
      has (?:changed|left)|address (?:has )?(?:been )?(?:replaced|changed)|recipient moved|new (?:e-?mail )?address is
    `,
  ],
  [
    'suspended',
    phrases`
      (?:account|mailbox|user|recipient|address|inbox|mail ?box|domain|service|login|maildir)\S*(?: \S+@\S+)?(?: \S+){0,4}? (?:disabled|suspended|inactive|deactivated|de-activated|locked|expired|frozen|blocked for|temporarily (?:disabled|locked|unavailable|limited|inactive)|discontinued|closed|is not active|not been activated|on hold|retired|unconfirmed)
      (?:disabled|inactive|suspended|deactivated|expired|dormant|frozen) (?:account|mailbox|user|recipient|address)
      has been (?:disabled|suspended|deactivated|locked)|extended inactivity|invalid\/inactive|never logged|not active
      no longer (?:active|accepting|being used|accepts|receiv)|konto (?:\S+ ){0,3}(?:gesperrt|deaktiviert)
      hesap (?:\S+ ){0,3}(?:kapalı|askıya|pasif)|заблокирован|отключ[её]н|禁用|冻结|停用
    `,
  ],
  [
    'relaying',
    phrases`
      relay(?:ing)?[- ](?:access )?(?:denied|not (?:permitted|allowed)|prohibited|is prohibited|refused|rejected)
      (?:unable|not (?:permitted|allowed|authorized|authori[sz]ed)|refus\w+|cannot|can't|denied|don't|do not|won't) (?:to )?relay
      relay(?:ing)? (?:\S+ ){0,3}(?:denied|disabled|forbidden|not|refused)|not (?:a )?(?:local|my) (?:host|domain).{0,40}relay
      rcpthosts|no relay|(?:isn't|is not) (?:in )?my list of allowed|not a gateway|we do not relay|open relay
      local domain.{0,30}authent|insecure mail relay|mail server requires authentication when attempting to send to a non-local
    `,
  ],
  [
    'user-unknown',
    phrases`
      (?:konto|postfach|benutzer|adresse) (?:\S+ ){0,3}?(?:nicht (?:vorhanden|bekannt)|unbekannt)|nieznan[aey]|nieznany|nie ma takie|niet[- ]bestaande|böyle bir (?:kullanıcı|adres|hesap) (?:yok|bulun)
      (?:无|無|查无|查無)此(?:用户|用戶|人)|存在しない(?:アドレス|ユーザ|宛先|メール)|(?:あて先|宛名)不明
      not our customer|unknown local[- ]?part|not a valid (?:user|recipient|mailbox|address)|non répertorié|en el directorio de domino|domino ?ディレクトリ
      ディレクトリのリストにありません|(?:adresse|destinataire|recipient)s? (?:\S+ ){0,3}invalide|user (?:is )?terminated|has been deleted|account deleted|mailbox deleted
      (?:user|recipient|address(?:ee)?|account|mailbox|alias|mail ?box|local[- ]part|local user|username|name|person|subscriber|destination|customer|email|inbox)s?(?:['’]s)?(?: (?:id|name|address|account|email))?(?: \(?["'<]?[^\s@]{1,64}@[^\s]{1,200})?:? (?:\S+ ){0,4}?(?:unknown|not found|un-?known|not exists?|does(?: not|n.t) exist|doesn.t exist|dosn.t exist|do not exist|didn.t exist|not (?:a )?(?:valid|recognized|recognised|known|listed|local|registered|here|on this|existing)|isn.t (?:valid|known|found|in)|invalid|non-?exist\w*|couldn.t be found|could not be found|wasn.t found|was not found|cannot be found|no longer (?:valid|exists?|on|available|here)|unavailable|rejected: (?:not found|undeliverable|user|unknown|invalid|no such|account|non)|no mailbox|is ?not ?found|has no mailbox|not our customer|not have an? account|doesn.t have an?)
      (?:unknown|no such|invalid|bad|nonexistent|non-existent|unavailable|unrecogni[sz]ed|illegal|no) (?:\S+ )?(?:user|recipient|address|mailbox|account|mail ?drop|alias|destination mailbox|local ?part|person|subscriber|customer|e-?mail|login|name|uid)\b
      user unknown|unknown user|recipnotfound|recipientnotfound|recipient_?not_?found|mailbox[_ ]not[_ ]found
      there is no (?:such|user|one|account)|no (?:one|body) (?:here )?by (?:that|this) name|not known (?:here|at this)
      by that name here|isn.t a (?:valid|yahoo)|is not a (?:known|valid|recogni[sz]ed)|doesn.t have an? \S+ account|not listed in
      not present in (?:the )?(?:directory|name)|undeliverable address|dd this user|all recipients (?:were )?(?:invalid|rejected)
      no valid recipients?|user (?:account )?(?:does not|doesn't) exist|address rejected(?!:)|recipient rejected
      rcpt(?: to)? (?:\S+ )?rejected|verification failed.{0,200}(?:unrout|user|no such)|sorry, no mailbox
      requested action not taken: mailbox|mailbox unavailable
      5[.]4[.]1 .{0,60}access denied|#?5[.]1[.](?:1|6|10)\b.{0,30}\bnot\b|not in (?:the )?(?:domino|address book|directory)
      cannot find (?:the )?(?:user|recipient|mailbox|address)|hasn.t found
      recipient (?:\S+ )?(?:no longer|not) (?:\S+ ){0,2}(?:server|system)|is unknown|resolver[.]adr|adr[.]exreciplookup
      address (?:not|couldn.t|wasn.t) |your (?:e-?mail )?message (?:\S+ ){0,4}unknown address
      e-?mail address (?:\S+ ){0,6}(?:couldn.t be found|wasn.t found|isn.t correct|misspelled)|misspelled or (?:does|doesn)
      recipient's? address is incorrect|unknown or illegal|unknown or invalid
      (?:empfänger|benutzer|adresse|adressat|postfach|e-?mail-adresse)\S* (?:\S+ ){0,6}?(?:unbekannt|nicht gefunden|existiert nicht|nicht vorhanden|ungültig|nicht bekannt)
      existiert nicht
      (?:utilisateur|destinataire|adresse|boîte|compte)\S* (?:\S+ ){0,6}?(?:inconnue?|introuvable|inexistante?|n.existe pas|invalide|n.a pas été trouvée?)
      (?:usuario|destinatario|direcci[óo]n|buz[óo]n|cuenta|correo)\S* (?:\S+ ){0,6}?(?:desconocid[oa]|no existe|inexistente|no (?:se )?(?:ha )?(?:encontr\w+|v[áa]lid[oa])|inv[áa]lid[oa])
      (?:utente|destinatario|indirizzo|casella)\S* (?:\S+ ){0,6}?(?:sconosciut[oa]|inesistente|non (?:esiste|trovato|valido|trovata))
      (?:usu[áa]rio|destinat[áa]rio|endere[çc]o|conta|caixa)\S* (?:\S+ ){0,6}?(?:desconhecid[oa]|n[ãa]o (?:existe|encontrad[oa])|inexistente|inv[áa]lid[oa])
      (?:gebruiker|ontvanger|adres|geadresseerde|postvak)\S* (?:\S+ ){0,6}?(?:onbekend|bestaat niet|niet gevonden)
      (?:użytkownik|odbiorc|adres|konto|skrzynk)\S* (?:\S+ ){0,6}?(?:nieznan\w+|nie istnieje|nie znaleziono|nieprawidłow\w+)
      nie istnieje
      (?:пользовател|получател|адрес|ящик|аккаунт|абонент)\S* (?:\S+ ){0,6}?(?:не (?:существует|найден|зарегистрирован|известен)|неизвест\w+|отсутству\w+)
      (?:нет такого|несуществующ|такого) (?:пользовател|получател|адрес|ящик|почт|\S+ )|не существует
      (?:kullanıcı|alıcı|adres|hesap|posta kutusu)\S* (?:\S+ ){0,4}?(?:bulunamadı|bulunamıyor|yok|mevcut değil|bilinmiyor|geçersiz|bulunmuyor|tanınmıyor)
      (?:المستخدم|المستلم|العنوان|البريد|الحساب|عنوان)\S* (?:\S+ ){0,5}?(?:غير (?:موجود|معروف|صالح|صحيح)|لا يوجد|ليس موجود)
      لم يتم العثور على|غير موجود
      (?:প্রাপক|ঠিকানা|ব্যবহারকারী|অ্যাকাউন্ট)\S* (?:\S+ ){0,5}?(?:পাওয়া যায়নি|নেই|বিদ্যমান নয়|অজানা|সঠিক নয়|পাওয়া যায়নি)
      খুঁজে পাওয়া যায়নি|(?:用户|用戶|收件人|收信人|地址|邮箱|郵箱|帐号|账号|信箱|使用者)\S{0,16}(?:不存在|未找到|找不到|无效|無效|错误|錯誤|不正确)|不存在|找不到
      (?:ユーザ|宛先|アドレス|受信者|送信先).{0,60}(?:不明|存在し|見つか|ありません|間違|正しく|無効|有効で)
      (?:수신자|사용자|주소|계정|받는 ?사람)\S{0,20} ?\S{0,12}(?:없|존재하지|찾을 수|잘못)|존재하지 않
    `,
  ],
  [
    'spam',
    phrases`
      \bspam(?:my|ming|s|score|assassin)?\b|\bspam-|unsolicited|\bjunk\b|\bubes?\b|\buce\b|bulk mail|phish
      scored? too high|looks like spam|spamming|spam-|content (?:rejected|filter)|likely (?:suspicious|unsolicited)|advertis
      high probability of|suspected
    `,
  ],
  [
    'policy',
    phrases`
      \bdmarc\b|\bspf\b|\bdkim\b|domainkeys|sender policy framework|authenticat|auth[- ]?required|authrequired
      must (?:issue|use) (?:a )?starttls|starttls|\btls\b|encryption|policy|polic(?:ies|y) (?:violation|reason|restrict)
      not authori[sz]ed|notauthorized|security|administrative(?:ly)? prohib|prohibit|compliance|transport[.]rules|rejectmessage
      restrict(?:ed|ion)|permission|delivery not authorized|sender(?:notauth|denied)|local polic|not permitted|unauthori[sz]ed
      violat|you(?:'re| are) not allowed|not allowed|only accept|may not send|members? only|not a member|private group
    `,
  ],
  [
    'blocked',
    phrases`
      \bblock(?:ed|ing|ed by|list)?\b|black[- ]?list|\bdnsbl\b|\brbls?\b|\bsbl\b|spamhaus|barracudacentral|sorbs|cloudmark|senderscore
      reputation|banned|client host|access (?:was )?denied|\bdeny\b|denied|your (?:ip|host|server|network|mail server)|ptr record
      reverse dns|rdns|reverse lookup|helo|ehlo|listed (?:at|by|in|on)|not accept(?:ing|ed)? (?:\S+ ){0,3}(?:from|connection)
      no (?:reverse|ptr)|bad (?:helo|reputation)|connection rejected|dynamic|dialup|residential|unauthenticated|poor (?:sender )?
      refused.{0,30}(?:ip|your)|reject(?:ed|ing)? .{0,30}ip\b
    `,
  ],
]

/** Words that servers put into any answer: they come after the status, and after what the note says elsewhere. */
export const WEAK_CAUSE_WORDS: readonly (readonly [cause: BounceCause, words: RegExp])[] = [
  [
    'content',
    phrases`
      attachment|mime|header|subject|message (?:content|body|format|contents)|charset|8-?bit|bare lf|malformed|syntax|format
      conversion|html|banned content|content|executable|\burl\b|date:
    `,
  ],
  [
    'expired',
    phrases`
      expired|too long in (?:the )?queue|in (?:the )?(?:mail )?queue (?:too|for)
      has not been (?:collected|delivered) (?:\S+ ){0,8}after|giv(?:e|en|ing) up|retr(?:y|ies) (?:time|timeout|limit|count)
      long failure period|undeliverable after
      (?:after|for|within) (?:\S+ ){0,4}(?:hours?|days?|attempts|retries|minutes|queue period)|delivery (?:time|attempts)
      could not be delivered for (?:more|over)|failing for a long time|timed out|timeout|maximum (?:time|retries)
    `,
  ],
  [
    'delayed',
    phrases`
      delay|warning message only|will (?:be re-?tried|keep trying|continue|retry)|still trying|not yet been delivered|temporar
      try again|later|in progress
    `,
  ],
  [
    'rejected',
    phrases`
      reject|refus|not accept|sender|mail from|from address|returned to|declin|unwilling|filter|do not (?:wish|want)|disallow
    `,
  ],
  [
    'system',
    phrases`
      system|server|config|resource|local error|internal|command (?:failed|died|not|unrecogni)|exit (?:status|code)|mailer error
      can(?:not|'t) (?:create|open|write|append)|i\/o error|protocol|software|disk|memory|program|pipe|procmail|maildrop|unable to
    `,
  ],
]

/** Statuses that say one thing only, by the part behind the class (RFC 3463 and the registry of RFC 5248). */
export const CAUSE_STATUSES: Readonly<Record<string, BounceCause>> = {
  '1.0': 'user-unknown',
  '1.1': 'user-unknown',
  '1.2': 'host-unknown',
  '1.3': 'user-unknown',
  '1.4': 'user-unknown',
  '1.6': 'moved',
  '1.7': 'rejected',
  '1.8': 'rejected',
  '1.9': 'system',
  '1.10': 'not-accepting',
  '2.1': 'suspended',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '2.4': 'system',
  '3.1': 'system',
  '3.2': 'not-accepting',
  '3.3': 'system',
  '3.4': 'too-large',
  '3.5': 'system',
  '4.1': 'network',
  '4.2': 'network',
  '4.3': 'network',
  '4.4': 'host-unknown',
  '4.5': 'network',
  '4.6': 'network',
  '4.7': 'expired',
  '7.13': 'suspended',
  '7.20': 'policy',
  '7.21': 'policy',
  '7.22': 'policy',
  '7.23': 'policy',
  '7.25': 'blocked',
  '7.26': 'policy',
  '7.27': 'rejected',
}

/** By the subject alone, for statuses that many servers use for anything: words of the note around it come first. */
export const CAUSE_SUBJECTS: Readonly<Record<string, BounceCause>> = {
  1: 'user-unknown',
  2: 'rejected',
  3: 'system',
  4: 'network',
  5: 'system',
  6: 'content',
  7: 'policy',
}

/** PowerMTA names the cause itself (X-PowerMTA-BounceCategory); its other categories say no more than the diagnosis. */
export const CAUSE_CATEGORIES: Readonly<Record<string, BounceCause>> = {
  'bad-mailbox': 'user-unknown',
  'bad-domain': 'host-unknown',
  'inactive-mailbox': 'suspended',
  'quota-issues': 'mailbox-full',
  'spam-related': 'spam',
  'content-related': 'content',
  'virus-related': 'virus',
  'policy-related': 'policy',
  'message-expired': 'expired',
  'no-answer-from-host': 'network',
  'bad-connection': 'network',
  'relaying-issues': 'relaying',
}
