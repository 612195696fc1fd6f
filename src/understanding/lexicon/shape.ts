// What a lexicon of one language holds. A lexicon is data: a native speaker extends it without reading any other code.
//
// How patterns are written (phrases.ts reads them): entries stand on lines of their own or are divided by " | ". Case, accents, Turkish
// dots, Arabic hamza and vowel marks, apostrophes and hyphens do not count ("e-mail" is two words: e mail; "can't" is one: cant).
//   printer*          a word that begins so (printer, printers, printer'ı)
//   can (you/u/)      one word of several; an empty choice means that it may be absent
//   turn* .. off      up to three words may stand between
// Arabic is written without ال and without the particles و ف ب ل ك: they are found with and without them.

/** What a thing is about; each has the category of the team that usually owns it. */
export const TOPICS = {
  internet: 'network',
  wifi: 'network',
  vpn: 'network',
  cable: 'network',
  router: 'network',
  firewall: 'network',
  'shared-folder': 'network',
  'remote-desktop': 'network',
  mailbox: 'email',
  'mail-client': 'email',
  'mail-list': 'email',
  'spam-filter': 'email',
  calendar: 'email',
  'mail-signature': 'email',
  password: 'account',
  'user-account': 'account',
  permission: 'account',
  'second-factor': 'account',
  'new-employee': 'account',
  'leaving-employee': 'account',
  profile: 'account',
  laptop: 'hardware',
  computer: 'hardware',
  monitor: 'hardware',
  printer: 'hardware',
  'label-printer': 'hardware',
  toner: 'hardware',
  scanner: 'hardware',
  keyboard: 'hardware',
  mouse: 'hardware',
  dock: 'hardware',
  headset: 'hardware',
  projector: 'hardware',
  'mobile-phone': 'hardware',
  tablet: 'hardware',
  webcam: 'hardware',
  'cash-register': 'hardware',
  'payment-terminal': 'hardware',
  'barcode-reader': 'hardware',
  'time-clock': 'hardware',
  ups: 'hardware',
  server: 'hardware',
  disk: 'hardware',
  battery: 'hardware',
  'power-adapter': 'hardware',
  television: 'hardware',
  'household-appliance': 'hardware',
  machine: 'hardware',
  sensor: 'hardware',
  'medical-device': 'hardware',
  solar: 'hardware',
  erp: 'software',
  crm: 'software',
  'accounting-software': 'software',
  spreadsheet: 'software',
  'office-software': 'software',
  'video-meeting': 'software',
  browser: 'software',
  'operating-system': 'software',
  'software-licence': 'software',
  application: 'software',
  website: 'software',
  database: 'software',
  backup: 'software',
  report: 'software',
  pdf: 'software',
  antivirus: 'software',
  'software-update': 'software',
  integration: 'software',
  'mobile-app': 'software',
  invoice: 'billing',
  payment: 'billing',
  refund: 'billing',
  subscription: 'billing',
  'price-offer': 'billing',
  discount: 'billing',
  tax: 'billing',
  statement: 'billing',
  payroll: 'billing',
  'air-conditioning': 'facilities',
  heating: 'facilities',
  light: 'facilities',
  lift: 'facilities',
  door: 'facilities',
  key: 'facilities',
  'access-card': 'facilities',
  parking: 'facilities',
  cleaning: 'facilities',
  water: 'facilities',
  electricity: 'facilities',
  furniture: 'facilities',
  'meeting-room': 'facilities',
  window: 'facilities',
  kitchen: 'facilities',
  'fire-alarm': 'facilities',
  'office-move': 'facilities',
  building: 'facilities',
  pests: 'facilities',
  'desk-phone': 'telephony',
  'phone-line': 'telephony',
  voicemail: 'telephony',
  'call-forwarding': 'telephony',
  'phone-menu': 'telephony',
  'sim-card': 'telephony',
  order: 'order',
  delivery: 'order',
  'return-goods': 'order',
  stock: 'order',
  product: 'order',
  'delivery-address': 'order',
  spares: 'order',
  phishing: 'security',
  malware: 'security',
  intrusion: 'security',
  'lost-device': 'security',
  'surveillance-camera': 'security',
  'data-leak': 'security',
  certificate: 'security',
  training: 'other',
  appointment: 'other',
  document: 'other',
  contract: 'other',
  warranty: 'other',
  event: 'other',
  course: 'other',
  'insurance-claim': 'other',
  'staff-conduct': 'other',
} as const satisfies Readonly<Record<string, Category>>
export type Topic = keyof typeof TOPICS

export const CATEGORIES = [
  'network',
  'email',
  'account',
  'hardware',
  'software',
  'billing',
  'facilities',
  'telephony',
  'order',
  'security',
  'other',
] as const
export type Category = (typeof CATEGORIES)[number]

export const ACTS = {
  /** Says that something fails: does not work, is broken, crashes, is slow, is missing, is wrong, can't be reached. */
  failure: '',
  /** Asks for something to be done or given: please install, could you send, we need, I would like, kindly arrange, must be replaced. */
  request: '',
  /** Asks to be told something: how do I, is it possible, when will, what is, why was, I would like to know. */
  question: '',
  /** Complains of people or service rather than of a thing: nobody answers, unacceptable, promised but never, third time I write. */
  grievance: '',
  /** A request that names nothing new and belongs to what was said before: please help, fix it soon, please look into this, needful. */
  plea: '',
  /** What was already tried or checked: I have restarted, we swapped the cable, already reinstalled, as you suggested. */
  tried: '',
  /** Says that something is well: works fine, is solved now, no problem with, has been fixed, normal again. */
  fine: '',
  /** Steps that lead to the fault: then I click, when I open, steps to reproduce, after pressing. */
  steps: '',
  /** What the fault does to people: we can't work, customers are waiting, we lose sales, the whole team is blocked. */
  impact: '',
  /** Facts around it: we bought it, last year, it began after, for your information, as you know, installed by your technician. */
  background: '',
  /** How and when to reach the writer: call me at, I am at my desk, available between, my number is. */
  reach: '',
  /** Hello, dear team, good morning, I hope you are well. */
  greeting: '',
  /** Thanks in advance, thank you for your help, much appreciated. */
  thanks: '',
  /** Best regards, yours sincerely, have a good day, waiting for your reply, looking forward. */
  closing: '',
  /** Praise of people or service: your technician was wonderful, great job, very satisfied. */
  praise: '',

  /** Before a list of distinct matters: two things, three issues, several requests, the following points. Not "two monitors". */
  'announces-issues': '',
  /** Before a list that is no list of matters: affected users, the following items, steps, symptoms, errors, things I tried, order lines. */
  'announces-details': '',
  /** Opens another matter for certain: another issue, separately, on a different note, one more thing, unrelated, a second problem. */
  'other-matter': '',
  /** Often opens another matter, often adds to the same: also, besides, in addition, furthermore, and finally, lastly. */
  addition: '',
  /** First, second, thirdly, problem 1, topic two: counts matters in words. */
  ordinal: '',
  /** Ties to what was said: because of this, as a result, therefore, that is why, since then, meanwhile, for example, in other words. */
  'same-matter': '',
  /** Says outright that it is one: the same error, same problem, all of this since, related to it, both caused by, one and the same. */
  'one-cause': '',
  /** Words that point back: it, this, that, these, the above, the same one. */
  pointer: '',
  /** Denies that a thing is meant: not the printer, no problem with X, unlike, instead of, except for, everything else works. */
  exclusion: '',
  /** Other people as the ones concerned: my colleague, Mr, Mrs, our new assistant, accounting's. */
  'other-person': '',
} as const
export type Act = keyof typeof ACTS

export const SIGNALS = {
  /** Words for people above the one who answers: manager, supervisor, someone senior. */
  leader: '',
  /** The same, meant as ours beyond doubt: your manager, a supervisor, someone in charge. */
  'your-leader': '',
  /** The writer's own superiors, and whatever else carries such a word: my manager, office manager, password manager. */
  'own-leader': '',
  /** Wants to reach a person: speak to, call me, put me through, pass it to. */
  'contact-wish': '',
  /** Wants something, so that beside `your-leader` it is a wish to reach him: I want, please have, name of. */
  wish: '',
  /** Asks for a higher level in so many words: please escalate. */
  escalation: '',
  /** Says that nobody above is wanted: I do not want to speak to a manager, no need to escalate. Not "I do not want to speak to you". */
  'declines-leader': '',
  /** The whole company or site is concerned. */
  'whole-scope': '',
  /** Lives, safety, money or the company's business are at stake now. */
  critical: '',
  /** People, animals, goods or buildings are in danger: smoke, gas, somebody stuck in a lift, a fridge of vaccines that warms up. */
  danger: '',
  /** Who waits or cannot work because of it: a queue, patients waiting, trucks at the gate, agents sitting idle. */
  waiting: '',
  /** Business that stopped: cannot sell, no order comes in, the line stands, money lost by the hour. */
  standstill: '',
  /** Somebody abuses what is not his, or could: a link was clicked, not sent by me, money gone, data leaked, stolen. */
  abuse: '',
  /** Now, or within hours: in 40 minutes, today by noon, tonight, right now. */
  'within-hours': '',
  /** Says that there is time, or a way around: no hurry, whenever you can, we use the other one, just to let you know. */
  calm: '',
  /** Gets ready for a day to come: by then, from day one, please prepare, will take place, joins us, leaves us. */
  preparing: '',
  /** Routine service to a date: yearly maintenance, calibration. */
  scheduled: '',
  /** An event to come: a move, an opening, people who start next month. */
  planned: '',
  /** Anger: unacceptable, fed up, my lawyer. */
  angry: '',
} as const
export type Signal = keyof typeof SIGNALS

export interface Lexicon {
  /** Nouns and names of products by topic, without verbs. */
  readonly topics: Readonly<Record<Topic, string>>
  readonly acts: Readonly<Record<Act, string>>
  readonly signals: Readonly<Record<Signal, string>>
}
