// The pages as HTML: the question with its form, and short messages. No script, no file from elsewhere, right to left where the language is.
// Pure. Whatever is put in is text (html.ts); the style is one constant, so that its hash can stand in the Content-Security-Policy.
import { createHash } from 'node:crypto'
import { SURVEY_ANSWERS, type SurveyAnswer } from '../tickets/survey-link.ts'
import type { Language } from '../understanding/letter.ts'
import { type Html, html, NOTHING } from './html.ts'
import { type MessageName, TEXTS, type Texts } from './texts.ts'

export interface Frame {
  readonly language: Language
  readonly organisation: string
}

export interface Question extends Frame {
  /** As people write it: PD-1042; empty where it can't be known just now. */
  readonly number: string
  readonly chosen: SurveyAnswer
  readonly comment: string
  /** Said above the form. */
  readonly notice: 'answeredBefore' | 'chooseOne' | 'notSaved' | null
}

/** UTF-16 units, as browsers count them. */
const LONGEST_COMMENT = 2_000

const STYLE = `:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--line:#dfe3e8;--ink:#1f2933;--soft:#52606d;--blue:#1a56c4;--on:#fff;--note:#fdf3d7}
@media(prefers-color-scheme:dark){:root{--page:#15171b;--card:#20242a;--line:#4a525d;--ink:#e8eaed;--soft:#aab1bb;--blue:#8ab4f8;--on:#10131a;--note:#423a1f}}
*{box-sizing:border-box}
body{margin:0;padding:24px 12px;background:var(--page);color:var(--ink);font:1rem/1.6 'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans Bengali','Noto Sans Arabic',Tahoma,sans-serif}
main{max-width:36rem;margin:0 auto;padding:28px;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow-wrap:anywhere}
h1{margin:0;font-size:1.35rem;line-height:1.35}
fieldset{margin:0;padding:0;border:0;min-width:0}
legend{padding:0}
.soft{color:var(--soft);font-size:.875rem}
.note{padding:10px 14px;background:var(--note);border-radius:6px}
.choice{display:flex;gap:10px;align-items:center;margin:12px 0;padding:12px 14px;border:1px solid var(--line);border-radius:6px;cursor:pointer}
.choice:has(:checked){border-color:var(--blue);box-shadow:inset 0 0 0 1px var(--blue)}
input{width:1.2rem;height:1.2rem;margin:0;flex:none;accent-color:var(--blue)}
textarea{display:block;width:100%;min-height:7rem;margin:6px 0 16px;padding:10px;border:1px solid var(--soft);border-radius:6px;background:var(--card);color:var(--ink);font:inherit}
button{min-height:44px;padding:10px 20px;border:0;border-radius:6px;background:var(--blue);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}`

/** For `style-src`: this style and no other. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

export function questionPage(question: Question): string {
  const texts = TEXTS[question.language]
  return page(question, texts.question, form(question, texts))
}

export function messagePage(frame: Frame, name: MessageName): string {
  const { title, text } = TEXTS[frame.language][name]
  return page(frame, title, html`<h1>${title}</h1>\n<p>${text}</p>`)
}

/** Sent to the page's own address, signature and all, wherever a proxy has put it: hence no `action`. */
function form({ number, chosen, comment, notice }: Question, texts: Texts): Html {
  return html`<form method="post">
<fieldset>
<legend><h1>${texts.question}</h1></legend>
${number === '' ? NOTHING : html`<p class="soft"><bdi dir="ltr">${number}</bdi></p>\n`}${notice ? html`<p class="note" role="status">${texts[notice]}</p>\n` : NOTHING}${choice('good', chosen, texts)}
${choice('bad', chosen, texts)}
</fieldset>
<label for="comment">${texts.comment}</label>
<textarea id="comment" name="comment" dir="auto" rows="5" maxlength="${LONGEST_COMMENT}">\n${comment}</textarea>
<button>${texts.button}</button>
<p class="soft">${texts.nothingSent}</p>
</form>`
}

const SMILES: Readonly<Record<SurveyAnswer, string>> = { good: '🙂', bad: '🙁' }

function choice(answer: SurveyAnswer, chosen: SurveyAnswer, texts: Texts): Html {
  const checked = answer === chosen ? html` checked` : NOTHING
  const input = html`<input type="radio" name="answer" value="${answer}" required${checked}>`
  return html`<label class="choice">${input}<span aria-hidden="true">${SMILES[answer]}</span><span>${texts.answers[answer]}</span></label>`
}

function page({ language, organisation }: Frame, title: string, body: Html): string {
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${organisation}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
${body}
<p class="soft"><bdi>${organisation}</bdi></p>
</main>
</body>
</html>
`.markup
}

/** What a form may have sent as its answer, else undefined. */
export const readAnswer = (value: string | null): SurveyAnswer | undefined => SURVEY_ANSWERS.find(answer => answer === value)
