// How people say in an absence note when they are back, and until when they are away, per language. Data only; return-date.ts says how far a
// word reaches. Alternatives of a regular expression as they are spelled; "~" stands for any ending. They are folded as the mails are.

/** Words that name the first day back, written before the date: back on 5 January. */
export const BACK_BEFORE = `
(?<!-)(?:back|return|returning|resume|reopen)(?: (?:to|in|at|the|my|our|office|work|desk|on|again|online|here|home|from|leave|duty|town|country|normal|service)){0,6} (?:until|till|before)|(?<!-)back(?! ?-?(?:up|order|log|ups|orders|to school)\\b)(?!-)
(?<!please )(?<!kindly )(?:return|returning|returns)(?! (?:it|this|that|these|those|them|any|all|a|an|your|the (?!office|\\d|\\p{N}))\\b)|resum(?:e|es|ing)|re-?open(?:s|ing)?|rejoin(?:ing)?|rejoins
(?:available|reachable|at work|at my desk|in the office|contactable|online)(?: again| once more)? (?:again|from|as of|starting|as from)|in the office (?:again )?on|start(?:ing)? (?:work )?again|first working day(?! of)|first day (?:in the office|at work)|(?:not|unable|cannot|can't|won't)(?: [a-z'-]{1,14}){0,7} before
(?:(?:i|we)(?:'ll| will| shall| can| plan to| hope to)|(?:and|but) (?:will|shall|can))(?: only| then| be able to)? (?:respond|reply|answer|attend|read|deal|get|be answering|be reading|be responding)(?: [a-z'-]{1,14}){0,8} (?:on|from|as of|starting)
(?:س|سوف )?(?:اعود|نعود|يعود|تعود)|لن (?:اتمكن|نتمكن|استطيع)(?: [\\u0621-\\u064a]{1,12}){0,5} قبل|(?:هو )?اول يوم (?:عمل|دوام)|لن (?:اعود|نعود|ارجع)(?: [\\u0621-\\u064a]{1,12}){0,4} (?:حتى|الا|قبل)|(?:ب|ل)?(?:العوده|عودتي|عودتنا|للعوده|عوده|الرجوع|رجوعي)|(?:س|ه|ب|سوف |ح)?ارجع|راجع (?:يوم|بتاريخ)
(?:س|سوف )?(?:اكون|نكون|اتواجد)(?: [\\u0621-\\u064a]{1,12}){0,5} (?:مجددا|مره اخرى|من جديد|اعتبارا|ابتداء|بدءا)|(?:س|سوف )?اكون (?:متاحا?|متواجدا?|موجودا?|في المكتب|على مكتبي)(?! حتى)
(?:س|سوف )?(?:اعاود|نعاود|استانف|نستانف|يستانف|اباشر|نباشر|تستانف)|(?:ل)?(?:استيناف|استئناف|مباشره) (?:العمل|عملي|الدوام|مهامي)|(?:س|سوف )?(?:نفتح|يفتح|يعاد فتح|تفتح)|سيتم الرد|(?:س|سوف )(?:ارد|نرد|اقوم بالرد|اجيب|اتابع|اتمكن من الرد)|متاح (?:من|اعتبارا|ابتداء)
3awdati|raje3|rage3|harga3|ha?rga3
de retour|retour|reviens|reviendrai|rentre|rentrerai|de nouveau (?:disponible|joignable|presente?)|reprend(?:s|rai)|reprise|regreso|regresare|regresar|vuelvo|volvere|volvemos|de vuelta|vuelta|retorno|me reincorpor~|reincorporacion
(?:ise |ofise |goreve )?(?:donus|baslama|baslangic) tarih~|ise baslama|isbasi tarih~|ilk (?:is|mesai|calisma) gun~|donus(?:um)? ?:|ফেরার (?:তারিখ|দিন)~?|যোগদানের তারিখ~?|প্রত্যাবর্তনের তারিখ~?|প্রত্যাবর্তন ?:|ruckkehr|ruckkehrdatum
`

/** The same, written behind the date: 5 Ocak'ta döneceğim. */
export const BACK_BEHIND = `
(?:geri )?don(?:uyor|ece|eci|us(?!tu)|dug|ebil|mey|mem|erim|eriz|er|mek|unce)~|ofis(?:te|imde|imizde)(?: [a-z]{1,12}){0,1} (?:olaca|olur|bulunaca)~|ofis(?:te|imde)y(?:im|iz)|is ?basi~|(?:ise|goreve|gorevime|calismaya|mesaiye|isime|calismalarima)(?: [a-z]{1,12}){0,2} basl(?:a|iyor)~
(?:tekrar|yeniden)(?: [a-z]{1,14}){0,2} (?:ofiste|ulas|hizmet|calis|acil|gorev|aranizda|baslay|is|musait|buradayim|cevapla|yanitla|olaca)~|(?:masamin|gorevimin|isimin|isinin) basinda~|aranizda(?: olaca~)?|acilaca~|aciliyor~|hizmet verme~|(?:yanitla|cevapla)(?:yaca|yabil|r|niyor|naca)~|(?:yanit|cevap) vere~|donus yap~|ulasabil(?:ir|ece)~ ?(?:tekrar|yeniden)|katilaca~|(?:calismalar|gorev|is)[a-z]{0,6} devam ed~
ফির(?:ব|বো|ছি|বেন|ছেন|তে|লে|বে|ে)~|ফেরত আস~|অফিস কর(?:ব|ছি|বো)~|ফেরা~|(?:কাজে|অফিসে|কর্মস্থলে|দায়িত্বে)(?: [\\u0980-\\u09ff]{1,12}){0,2} (?:যোগ~|আসব~|আসছি|ফির~|থাকব(?!ো? না)~|বসব~|যোগদান~)|(?:কাজে )?যোগ(?:দান)? (?:দেব|দিব|করব|দিচ্ছি|দেবেন)~|(?:পুনরায়|আবার)(?: [\\u0980-\\u09ff]{1,12}){0,3} (?:শুরু|পাওয়া|পাবেন|খোল|খুল|যোগ|চালু|উপস্থিত|কাজ|উত্তর|অফিস)~|খুলব~|খোলা হবে|(?:উত্তর|জবাব|রিপ্লাই) (?:দেব|দিব|দিতে)~|কাজ শুরু~|আবার পাবেন
firbo|phirbo|fire (?:ashbo|asbo)|office e (?:ashbo|asbo|thakbo)|joga ?dan|join korbo|donecegim|donuyorum
zuruck(?:kehren|kommen|sein)?|zurueck|wieder|ruckkehr
`

/** Words before the last day away: until 4 December. */
export const UNTIL_BEFORE = `
(?:up )?until|till|til|'til|through|thru|up to|(?:not |never )?after|حتى|الى غايه|لغايه|بعد|bis|jusqu'?(?:au|a|en)?|hasta|despues del?|apres le|nach dem
`

/** Words behind the last day away: 4 Aralık'a kadar. */
export const UNTIL_BEHIND = `
kadar~|degin|dek|sonra|sonrasi~|পর্যন্ত|অবধি|পর|পরে|পর থেকে|porjonto|projonto
`

/** Somebody is not there, or hard to reach. Needed beside "until" and ranges of dates: deadlines and opening hours are written so too. */
export const ABSENT = `
out|away|off|leave|vacation|holidays?|holiday|absent|absence|travell?ing|trip|sabbatical|training|conference|workshop|closed|unavailable|not (?:be )?(?:in|available)|ooo|oof|sick|maternity|paternity|no access|limited|slow|slowly|delayed|meetings?|busy|(?:not|unable|cannot|can't|won't)(?: be)?(?: able)?(?: to)? (?:reply|respond|answer|read|reach|reachable|work|working|check|checking|access)
izin~|izn~|tatil~|disinda~|degil~|olmayaca~|bulunmayaca~|seyahat~|rapor~|kapali~|yok~|mazeret~|ayril~|toplanti(?:da|lar)~|egitim(?:de|e)~|erisim~|veremey~|bakamay~|ulasamaz~
ছুটি~|বাইরে|নেই|থাকব না|থাকবো না|অনুপস্থিত~|সফর~|ভ্রমণ~|বন্ধ|প্রশিক্ষণ~|মিটিং~|সীমিত|ব্যস্ত|chuti~|chhuti~
(?:ب|ال|في )?اجاز~|خارج|غير متواجد~|غير متاح~|لن (?:اكون|نكون|اتمكن|اتواجد)|غايب~|غائب~|(?:ال)?سفر~|مسافر~|مغلق~|(?:ال)?عطله~|محدود~|(?:ال)?تدريب~|دوره|اجتماع~|مشغول~|مهمه|agaza
urlaub~|abwesen~|nicht im|auser haus|geschlossen|verreist|conge~|absen~|vacances|ferme~|vacaciones|ausente~|fuera|cerrad~|permiso
`

/** Of these, those that keep a day from the words behind it: "1 Aralık'tan itibaren izindeyim, dönünce yazarım" names no day back. */
export const ABSENT_BETWEEN = `
izin(?:de|li|deyim|liyim|de ol)~|izne|disinda~|tatilde~|yokum|olmayaca~|bulunmayaca~|seyahatte~|raporlu~|ayril~|(?:cik|gid)(?:iyor|aca|ece|tim)~
ছুটিতে (?:আছি|থাকব|যাচ্ছি|থাকছি)~|ছুটিতে|বাইরে|নেই|থাকব না|থাকবো না|অনুপস্থিত~|যাচ্ছি|যাব|যাবো|abwesen~|urlaub|nicht
`

/** What stands open until a day is no absence. */
export const PRESENT = `
open|valid|available|reachable|working|runs|offers|at work|in (?:the )?office|at (?:my )?desk|deadline|offer|sale|extended|registration~|متاح~|متواجد~|مفتوح~|ساري~|صالح~|يعمل|نعمل|erreichbar|gultig|geoffnet|gecerli~|acik|aciktir|acigiz|ofisteyim|ofiste olaca~|calisiyor~|খোলা|অফিসে আছি|অফিসে থাকব(?!ো? না)~|বৈধ|চালু
`

export const NEGATED = `
not|no|never|cannot|un|isn't|aren't|won't|can't|limited|nicht|kein~|غير|لن|لست|ليس|لا|degil~|নেই|না|নয়
`

/** Filling words between a day and the words of return behind it, where these usually stand before: "on 5 January I will be back". */
export const FILL = `
i|we|i'm|i'll|we'll|am|are|will|shall|be|is|my|our|the|day|date|of|when|onwards?|first|expect|to|plan|in|on|office|at|work|again|he|she|they|you|can|expected|scheduled|only
انا|سوف|ان|شاء|الله|هو|هي|موعد|تاريخ|في|المكتب|باذن|القادم|المقبل|صباحا|je|serai|suis|nous|serons|estare|estoy|yo|ich|bin|am|ab
`

/** Filling words between "until" and the day. */
export const NEAR_BEFORE = `
the|and|including|incl|inclusive|next|this|coming|at least|least|at|end|of|day|on|close|business|late|evening|morning|around|about|approximately|approx|midnight|working|day|week|date|einschlieslich|inkl|zum|dem|den|le|el|dia|au|al|einsch|und|mit|y|incluido|inclus|fin|du|de
يوم|تاريخ|نهايه|مساء|صباح|دوام|شامل~|و|ما|بما|يوافق|ظهر|عمل|اليوم|من
`

/** Filling words, with the endings of the day, between the day and "until" behind it. */
export const NEAR_BEHIND = `
tarih(?:i|ine|inin|inden|ten|e)?|gun(?:u|une|unun|unden|e)?|dahil|sonu(?:na|ndan)?|aksam(?:i|ina|indan)?|sabah(?:i|ina)?|mesai|saati|bitimi(?:ne|nden)?|itibariyla|hafta|oglen|ogle(?:ye|n)?|de|da
তারিখ~|দিন~|সহ|শেষ~|সন্ধ্যা|রাত|সকাল|দুপুর|এর|র|ের|ই|রোজ|tarikh
`
