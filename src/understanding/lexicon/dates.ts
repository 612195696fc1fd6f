// Names of months, of weekdays and of days near today, in the languages of our customers. Data; "~" marks nouns that take endings.

/** January first. */
export const MONTHS: readonly string[] = [
  'january|jan|ocak~|ocag~|জানুয়ারি~|জানুয়ারী~|يناير|كانون الثاني|جانفي|januar|janvier|enero|gennaio|janeiro|januari|stycznia|января|जनवरी|ژانویه|جنوری',
  'february|feb|subat~|ফেব্রুয়ারি~|ফেব্রুয়ারী~|فبراير|شباط|فيفري|februar|fevrier|febrero|febbraio|fevereiro|februari|lutego|февраля|फरवरी|فوریه|فروری',
  'march|mar|mart~|মার্চ~|مارس|اذار|marz|mars|marzo|marco|maart|marca|марта|मार्च|مارچ',
  'april|apr|nisan~|এপ্রিল~|ابريل|نيسان|افريل|avril|abril|aprile|kwietnia|апреля|अप्रैल|آوریل|اپریل',
  'may|mayis~|মে~|مايو|ايار|ماي|mai|mayo|maggio|maio|mei|maja|мая|मई|مئی',
  'june|jun|haziran~|জুন~|يونيو|يونيه|حزيران|جوان|juni|juin|junio|giugno|junho|czerwca|июня|जून|ژوئن|جون',
  'july|jul|temmuz~|জুলাই~|يوليو|يوليه|تموز|جويليه|juli|juillet|julio|luglio|julho|lipca|июля|जुलाई|جولائی',
  'august|aug|agustos~|আগস্ট~|আগষ্ট~|অগাস্ট~|اغسطس|اب|اوت|aout|agosto|augustus|sierpnia|августа|अगस्त|اوت|اگست',
  'september|sept|sep|eylul~|সেপ্টেম্বর~|سبتمبر|ايلول|septembre|septiembre|settembre|setembro|wrzesnia|сентября|सितंबर|ستمبر',
  'october|oct|ekim~|অক্টোবর~|اكتوبر|تشرين الاول|oktober|octobre|octubre|ottobre|outubro|pazdziernika|октября|अक्टूबर|اکتوبر',
  'november|nov|kasim~|নভেম্বর~|نوفمبر|تشرين الثاني|novembre|noviembre|novembro|listopada|ноября|नवंबर|نومبر',
  'december|dec|aralik~|aralig~|ডিসেম্বর~|ديسمبر|كانون الاول|dezember|decembre|diciembre|dicembre|dezembro|grudnia|декабря|दिसंबर|دسمبر',
]

export const WEEKDAYS: readonly string[] = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'pazartesi~|sali gunu~|carsamba~|persembe~|cuma gunu~|cuma|cumartesi~|pazar gunu~',
  'সোমবার~|মঙ্গলবার~|বুধবার~|বৃহস্পতিবার~|শুক্রবার~|শনিবার~|রবিবার~|shombar|sombar|mongolbar|budhbar|brihospotibar|shukrobar|sukrobar|shonibar|robibar',
  'يوم (اثنين/ثلاثاء/اربعاء/خميس/جمعه/سبت/احد)',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo',
]

export const RELATIVE_DAYS: readonly string[] = [
  'today|tomorrow|yesterday|the day after tomorrow|the day before yesterday',
  'bugun|yarin|dun|obur gun|evvelsi gun',
  'আজ|আজকে|আগামীকাল|গতকাল|পরশু|aj|ajke|agamikal|gotokal|porshu',
  'اليوم|غدا|امس|بعد غد|بكره|بكرا|امبارح|مبارح|النهارده|bokra|embare7|el naharda',
]
