// How mail clients mark quotes, attributions and signatures in HTML, so that they are known in any language. Data and one look-up;
// html-text.ts turns what is found into places in the text.

export type MarkupSort = 'quote' | 'attribution' | 'signature' | 'forwarded'

/** A stretch of a text that HTML named: `rest` goes on to the end of the letter, since the client puts the old mail behind the mark. */
export interface Markup {
  readonly sort: MarkupSort
  readonly client: string
  readonly rest: boolean
}

export interface MarkedStretch extends Markup {
  readonly start: number
  readonly end: number
}

const rule = (pattern: RegExp, sort: MarkupSort, client: string, rest = false): readonly [RegExp, Markup] => [
  pattern,
  { sort, client, rest },
]

/** Classes, ids and names may carry a prefix: `x_` of Outlook on the web, `ydp1a2b3c` of Yahoo, `m_-123` of Gmail. */
const NAMES: readonly (readonly [RegExp, Markup])[] = [
  rule(/\bgmail_attr\b|\bgmail_quote_attribution\b/, 'attribution', 'Gmail'),
  rule(/\bmoz-cite-prefix\b/, 'attribution', 'Thunderbird'),
  rule(/\bmoz-forward-container\b/, 'forwarded', 'Thunderbird', true),
  rule(/\breply-intro\b/, 'attribution', 'Roundcube'),
  rule(/\b(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user)?)\b/, 'signature', 'the mail client'),
  rule(
    /\b(?:applemailsignature|ms-outlook-mobile-signature|messagesignaturesection|composer_signature|zm-_id_-sgn)\b/,
    'signature',
    'the mail client',
  ),
  rule(/(?:^|[\s_"'])signature(?:["'\s]|$)|\bydp\w*signature\b|\byahoo_signature\b/, 'signature', 'the mail client'),
  rule(/\bbloop_sign\w*|\btutanota_signature\b|__sig_pre__|__sig_post__/, 'signature', 'the mail client'),
  rule(/divrplyfwdmsg/, 'quote', 'Outlook', true),
  rule(/\bappendonsend\b/, 'quote', 'Outlook on the web', true),
  rule(/mail-editor-reference-message-container|ms-outlook-mobile-reference-message/, 'quote', 'Outlook for phones', true),
  rule(/\boutlookmessageheader\b/, 'quote', 'Outlook', true),
  rule(/\bstopspelling\b/, 'quote', 'Hotmail', true),
  rule(/yahoo_quoted/, 'quote', 'Yahoo'),
  rule(/\bprotonmail_quote\b/, 'quote', 'Proton Mail'),
  rule(/\btutanota_quote\b/, 'quote', 'Tuta'),
  rule(/\bzmail_extra\b/, 'quote', 'Zoho'),
  rule(/\bzwchr\b|__quoted_text__|__headers__/, 'quote', 'Zimbra', true),
  rule(/\bmessagereplysection\b/, 'quote', 'Spark'),
  rule(/\bsh-quoted-content\b/, 'quote', 'Superhuman'),
  rule(/\bmissive_quote\b/, 'quote', 'Missive'),
  rule(/\bfront-blockquote\b/, 'quote', 'Front'),
  rule(/\bbloop_original_html\b/, 'quote', 'Airmail'),
  rule(/\bisreplycontent\b|\bisforwardcontent\b/, 'quote', 'NetEase'),
  rule(/\bfsreplyabove\b/, 'quote', 'the help desk that is answered', true),
  rule(/\bname=["']?quote["'\s]/, 'quote', 'GMX'),
  rule(
    /\b(?:ox-quote|iwcquote|mailru-blockquote|wlm_quote|reply_quote|mail_quote|quoted-message|email-quote)\b/,
    'quote',
    'the mail client',
  ),
]

/** Outlook for Windows has no names: a line over the copied header block. */
const BORDER =
  /border(?:-top)?:\s*(?:solid\s+(?:#[0-9a-f]{6}|windowtext)\s+1\.0pt|none;\s*border-top:\s*solid\s+(?:#[0-9a-f]{6}|windowtext)\s+1\.0pt)/
const PADDING = /padding:\s*3\.0pt\s+0(?:in|cm)?\s+0(?:in|cm)?\s+0(?:in|cm)?/
const OUTLOOK: Markup = { sort: 'quote', client: 'Outlook', rest: true }

/** What the tag, in lower case, says of its element. */
export function markupOf(tag: string): Markup | null {
  if (!/\b(?:id|class|name|style|data-marker)\s*=/.test(tag)) return null
  for (const [pattern, markup] of NAMES) if (pattern.test(tag)) return markup
  return BORDER.test(tag) && PADDING.test(tag) ? OUTLOOK : null
}
