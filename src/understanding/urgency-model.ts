// Written by `npm run train` from the annotated mails and sentences; not to be edited by hand. urgency.ts reads it.

// biome-ignore format: one key a line
export const URGENCY_MODEL = {
  base: [-1.381,-0.537,4.395,-1.353,-1.124],
  lines: `
!abuse\tb113c-80e-14
!angry\tc15
!calm\tb-13c34
!contact-wish\tc14
!critical\tb97c-62e-12
!danger\tb127c-98e-11
!planned\tb-14c-63d-13e108
!preparing\tb-14c-64e106
!scheduled\ta-11b-25c-84d142e-20
!standstill\ta44b91c-111d-16e-17
!waiting\ta16b62c-58
!whole-scope\ta156b-48c-87e-18
!within-hours\tb68c-35
!your-leader\tc17
#1\tb-12c28
#2\tc18
#4\tc-25
-aben\tc12
-abik\td12
-abim\tb19
-able\ta17e-13
-acak\tb17c-30e30
-aced\tb20c-12
-aces\te15
-adan\tc26e-10
-adas\te19
-aded\tb15
-adim\tc20
-adin\tb12
-adir\tb-11c27
-afir\te10
-afli\tb-10c18
-ager\tc25
-agiz\tc11
-ague\tb-12c22
-ahan\tc12
-ahar\tc-31d40
-ails\tb14
-aine\tc10
-ains\tc18
-aker\tc16
-akip\tb17
-akta\tc20
-akti\tc10
-alar\tb21c-14
-alet\tc15
-alik\tc17
-alim\tb11c-32e18
-ally\tc17
-alye\te15
-amak\tc-11e23
-amba\td16
-amed\tc14
-amen\ta24b-17c-35e26
-amis\tb21
-amiz\tb25c-19
-amki\tb35c-15e-11
-amos\ta-19b-41c-78d56e51
-ance\tc-15d29e-13
-anda\tc-15e25
-andi\tc13
-aned\tc11
-anen\ta-11b-19c-70d68
-anet\tb-20c24
-ange\tb-15c-13e27
-anin\ta18b-20
-aniz\tb-15c18
-anka\tc11
-ansa\tc-18e22
-anta\tc-14e19
-anti\tb-13c23
-ants\ta14c-14
-anys\tc11
-arak\tb11
-aram\tc-14e22
-arda\tb-23d20e12
-ardi\tc12
-ards\tc17
-ared\tb31c-26
-aren\tb-13e29
-arim\tc13
-arin\tb40c-36d17e-13
-aris\tb24c-10
-arla\tc14
-asik\tb-16c23
-asin\tc19
-atch\tb34c-24
-ated\tb-14c17
-ates\tc-12e17
-atic\tc-15d25
-ator\ta28b47c-68e-11
-atta\tb-17e32
-ayan\tb31c-15
-ayim\tb11
-ayin\td19
-ayip\tb14c-12
-ayla\tb13
-azin\tb-11c-13d26
-band\tc17
-bani\tc-14d23
-basi\tb-16e24
-bers\tb-15c27
-best\tc-11e14
-bing\tb24c-18
-biri\ta23b25c-34e-12
-bled\tb-12c18
-blem\tc15
-body\tb16c-11
-buna\tc17
-cama\tb30c-23
-cate\tb-10d19e-10
-cels\tb29c-20
-cesi\tc17
-ceye\tb30c-26
-ceyi\tc13
-ched\td13
-chen\tb13
-cher\tc20
-ches\ta25c-29d22e-12
-chin\ta13
-cian\tb-11c12
-cies\tc12
-cing\tc-44d52
-cini\tb22c-19
-city\ta30c-21
-ciye\tc-27e33
-ciyi\tc16e-10
-cked\tb24c-13
-cker\tc17
-cket\tc11
-clar\ta-20b19
-coin\tb34c-25
-coup\tc13
-cted\ta12b-18c15
-ctor\tb-12d14
-cuda\tc15
-cusu\tc21
-dasi\tc15
-days\ta-11b-23c16d22
-deki\tb14
-dent\tc15
-ders\tb21
-desk\tc16
-devu\tb-18c16d15
-dges\tc10
-digi\tb-14d16
-dine\tb21c-14
-disi\ta13
-diye\tb11
-dles\tc11
-dolu\tc14
-dren\tc10
-dset\tc21
-dugu\tb29c-51d35e-10
-dule\tc-32d34
-eady\tb16
-eaks\tc18
-ease\tc10
-ecek\ta-16b24c-57d-20e63
-ects\tc-12e11
-edik\tb-11c12
-edim\tc16
-edin\ta18c-13
-edir\tc12
-eeba\tc10
-efon\ta26b-17c-20e14
-egim\tb-12e21
-egiz\tb11c-19e16
-ehir\tc-22e31
-eipt\tb-11c17
-eive\ta16
-eket\tb31c-28
-ekli\tb-11
-ekte\te28
-elde\tc13
-eldi\tc14
-eler\tc10
-elim\tc-30e22
-elin\tb21c-13
-ella\tc-20d34
-embe\td20
-emin\tc20
-emis\tb-12c13
-emiz\tb-10d19
-emle\ta13
-ence\te16
-enci\te12
-engi\tb26c-27
-enin\ta28b-22
-eniz\tc23e-12
-ents\tb33c-17e-11
-eone\tb20c-21e11
-eral\tb-12
-eras\ta18b-19
-erde\tb-10c19
-ered\tc12
-erek\tc13
-eren\ta-14b59c-41d-15
-erge\tb16c-13
-erim\tc16
-erin\tc17
-eriz\td10
-erki\tc13
-erli\tc17
-erly\tb30c-51d32
-erns\te15
-erty\tc11
-erve\te14
-esin\tb20
-esme\tb34c-24
-esor\tb-13c-12d29
-eted\tb11
-eter\tc14
-etim\tb-14e30
-etin\tc15
-etli\tc19
-ette\ta15b-19
-etti\ta27b-17
-ever\tc19
-ewed\tc-12d26
-eyen\tb50c-39
-eyim\tc17
-eyin\tc11
-ezer\tc11
-ezse\tb13
-faga\tb51c-46
-fasi\tc10
-fast\tc10
-feri\tc12
-fini\tc14
-firm\tb-12c-10d27
-flar\ta18
-fona\tc13
-gede\tc-14e16
-gers\tb20
-ghal\ta24b-12
-gili\tc13
-gimi\tc13
-ging\tc16
-gini\tc16
-goda\tc-20e23
-goya\tc15e-11
-gram\tb15c-13
-gues\tc-20
-hane\tb-25c35
-heet\tc13
-heli\tb14
-here\ta28b-21
-hers\tb-13d11
-hile\tb-17c24
-hing\ta14
-hive\tb22c-15
-hout\ta30b-16
-htan\tb16
-htly\tc-27d41
-ians\tb23c-30d13
-ible\tb10
-ical\tc-29d37e-11
-iced\tc11
-ices\ta-15b10d21e-17
-iche\ta-12b-19c-59d69e-14
-icle\ta25c-11
-idan\tb-11c19
-iday\tc13
-iden\tc16
-ider\ta13b13c-23
-idge\tb45c-48e-10
-idor\tb-14c20
-ield\tc11
-ient\tb27c-23
-iers\tb19c-33e24
-ieve\tc11
-ifin\tc-17e23
-ight\ta-11b19e-10
-igim\tc17
-ikli\tb25c-20
-ikta\tb-12e17
-ilan\tc-36d52e-16
-ildi\tb14
-iler\tc13
-ilik\te19
-ilim\tb-11d31
-ilip\tb36c-33
-ilir\tb28c-12
-imak\tc-12e17
-imda\te13
-imin\tc15
-imla\tc13
-inar\tc-25e32
-inca\tc12
-inci\ta10
-indi\ta-11b35c-10e-15
-ined\tc11
-inet\tb21c-14
-inge\tc18
-ings\tb-16c26
-inik\tc11
-inin\tc-10d16
-iniz\tb-10
-inma\tc-32e35
-inst\tc12
-ions\tb22c-20
-iran\tc-22e41
-irci\tc10
-irdi\tc20
-ired\tc17
-ires\tb-16c-20d31
-irim\tc19
-iriz\td12
-irme\tc14
-irse\tc13
-irus\tc-22d38
-isel\tb23c-12
-isim\tb-15c36e-12
-isma\te14
-ista\te30
-iste\tb11
-isti\tc20
-ital\ta12c-14
-ited\te21
-iten\ta44b-33c-63d-13e50
-itli\tc13
-itor\tb20
-ived\tc20
-iver\tc14
-ives\tc11
-iyat\ta33c-30
-iyil\td12
-iyiz\tb31c-24
-iyla\tb20c-12
-iyon\tb-13
-izde\tb37c-21
-izin\ta34b-18c-25d20e-12
-ject\tc16
-kada\tb38c-20d-13
-kaya\tb10
-kend\tb-10c21
-kers\tb-12d16
-kese\tb40c-32
-keti\tb36c-26
-kets\ta16b-20c-16e24
-kezi\tc-18e33
-kies\tc11
-kini\tb-11c25
-kisi\te18
-kjon\tc11
-kkur\tc12
-klar\tb37c-20
-kler\ta11
-kles\tc10
-klik\tb18
-kopi\tc-34d36
-kout\tb36c-25
-kten\td14
-ktir\tc11
-ktor\tb33c-24
-lace\tb-31c31
-ladi\tb62c-43d-11
-lain\tc12
-laka\te11
-lama\tc17
-land\te17
-lara\tb-13c21
-lari\tb15c-27e21
-lche\tb28c-14
-lden\tc16
-ldik\tc12
-lect\te17
-ledi\tc12
-legi\tc11
-leme\tc19
-lere\tb32c-18
-lers\ta18b12c-36d11
-lery\tb16c-13
-lesi\tc13
-lete\ta26b-27
-leye\tb10
-lier\tc18
-ligi\ta-15b11
-limi\ta29b-13c-11
-lina\tc16
-line\ta32c-26
-ling\ta-11b19
-lips\tc14
-liye\ta-17b23
-lled\tc22e-13
-llen\ta45b-21c-22
-ller\ta45c-36d-11e-16
-lmis\tc14
-lock\tc15
-logy\tb37c-27
-loji\tc-10
-look\tb-13c24
-lows\tc-16e28
-lsin\tb-12c-24d27
-lsun\tc11
-lugu\tc15
-lumu\te11
-lusu\tc11
-lves\tc13
-macy\tb12
-mada\tc18
-mail\tc19
-mali\tc-29d11e30
-maya\tb-11c10
-mber\tb-17c-33d23e31
-mdan\tb15
-mden\ta-18b20
-mede\tc14
-medi\tb-16c22
-meli\ta-11c-12e15
-mers\tb27c-20
-mesi\td31e-13
-meye\tb16
-meyi\tc-13d19
-mine\ta28b-20
-mini\tb-10c11d12
-mium\tc12
-mize\tb-10c22
-mizi\tc10
-mlik\te25
-more\tb19c-12
-mple\tc18
-mpts\tc11
-muza\tc11
-nali\tc-11e28
-nals\ta29c-16
-name\tb21
-nate\tc13
-ncak\tc11
-nced\td24
-nces\tc16
-ncli\tb-13e20
-nder\td20e-11
-nede\tb29c-24
-ners\ta12b12
-nery\tc10
-nesi\td19e-13
-ness\tc17
-neti\ta10
-neyi\tb-10d-12e28
-nici\tc-26d26
-nike\tc17
-nini\tc15
-nish\tc10
-nity\te11
-nize\tc13
-nizi\td14
-nlar\ta29c-25
-nler\tb-11c28
-nlik\ta11
-nmis\tc12
-nned\te12
-nnel\tb13
-nner\tb-13c28
-nown\tb30c-24
-nser\tc11
-nsor\ta21d-10
-nted\te14
-nter\ta-12b28c-15
-ntry\ta23b-23
-numa\tb15
-nuzu\tc16
-oard\tb-11c24
-obat\tc10
-ober\tb-14c-37e42
-odik\tc-13d16
-ofon\te13
-oglu\tc13
-oice\tc14
-okta\tc14
-omer\tb31
-omes\tc11
-onal\tb20c-16
-onda\tb-14e26
-oned\tc11
-onel\tc14
-ones\tc-11e22
-onik\tc13
-onla\tb13
-onlu\te11
-onum\tc18
-onun\tc17
-opum\tc15
-ords\ta24b33c-46
-ordu\tb-12c23
-orlu\tb19c-15
-orta\tb20
-orts\td14
-orum\tc19
-orun\tb-13d26
-oruz\tc-23e26
-ough\tb30c-12
-ound\tb13
-ount\tb10
-ours\tc11
-ouse\tb23c-17d-14
-oval\tc14
-oved\tc15
-oyee\tb52c-45
-pany\ta44c-19d-10e-14
-pare\tc-43e51
-park\tc12
-pens\tc18
-pers\tc20
-play\tb31c-17
-ples\tb-16c21
-port\tc16
-pped\tb27c-13
-ptan\tb28c-13
-pted\tb31c-26
-pter\tc10
-pton\ta11
-ract\tb-12d21e-11
-rada\tc11
-rade\tc-22e28
-rage\tb11
-raki\tc-14d21
-rali\tc21
-rama\tb15c-13
-rami\tb14
-rand\tc11
-rans\te11
-rary\tc-13e30
-rasi\tc12
-rdan\tc12
-rday\tc12
-rden\tc22
-rdik\tb-12
-rdim\tc17
-rect\tb-10c17
-rede\tc21
-rees\tb23
-rely\tc10
-remi\tb14
-rent\ta19
-resi\tb-10e16
-ress\tb23
-reti\td11
-reyi\tc18
-rged\tb20c-18
-rial\tb12c-21e20
-ribe\tc15
-ride\tb37c-26
-ried\tc11
-ries\td18
-rika\tc16
-rima\tc13
-rime\tc13
-rimi\tb-11c22
-rina\tc-11d22
-rine\tb15c-13
-ring\tb-10c-21e35
-rini\tb25c-13
-rise\ta55b-22c-37e-15
-risi\tb-14c26
-rity\tc13
-rive\tc18
-riye\tc16
-rken\tb-11c19
-rlar\tb15c-31d-11e30
-rler\tb27
-rluk\ta20
-rmak\tb30c-15d-10
-rmal\tc10
-rmed\tc11
-rmek\tc-33e39
-rmis\tb11
-rmus\tb31c-27
-rned\ta11
-rnet\ta12b-18c-23d-10e39
-rolu\tc-23d30
-room\tb-10c15
-rpro\tc11
-rrow\tb14
-rsiz\tb-14c16
-rsuz\tc14
-rted\tb-11c26
-rten\tc11
-rter\ta-10c-13e12
-ruda\tc12
-rusu\tc15
-rved\tc11
-sage\ta15b-16c11
-sali\tc11
-sday\tb-11c15
-sebe\tb13
-seel\tc12
-sent\tc16
-seri\tc-26e31
-sery\tb21c-11
-sets\te13
-shed\tb33c-14
-sher\tb-10c-11d25
-shes\tc11
-shop\tc17
-side\ta16
-sime\tc17e-13
-simi\ta26b-16c-24d14
-sine\tc-12e25
-sing\tb18e-11
-sion\td31
-sire\ta-19b25
-siya\tc13
-sken\tc11
-slar\tb27c-22
-soru\tc16
-ssed\tb27c-30e11
-sser\tc12
-sses\tb35c-20
-ssor\tb-20c22
-sted\tc10
-sten\tc-18e26
-stha\tc11
-stic\tb13
-stik\tc11
-stir\tc19
-stly\tc10
-stos\te21
-stry\tc18
-stum\tc12
-stur\tc13
-suna\tb10
-sure\tb-15c12
-syon\ta12e-11
-tact\tc14
-tada\tc-33d-11e42
-tala\tb30c-25
-tall\td12
-tant\te14
-tari\tb42c-26
-tart\tc11
-tary\tc17
-taya\tb18e-14
-tead\tc12
-teen\tb-13c19
-tely\ta24b-10
-teme\tb20c-22
-tems\ta37b-20c-14
-teri\tb34c-12e-11
-ters\ta17b17c-30
-tery\tb-13c23
-tesi\tc16
-tgen\tc13
-than\tc10
-thly\tb-12d32
-tian\tc-13e16
-tice\tb-15e29
-till\tb11
-tima\tc-15e20
-timi\te12
-tine\tb-13c-16d37
-ting\tb10
-tini\tc17
-tion\tb15c-22d20
-tisi\ta12b-16c-18e25
-tist\tc-16e23
-tiya\tb-18c22
-tlar\ta14
-tled\tc12
-tler\tc12
-tles\tb-30c49d-23
-tmas\te16
-tner\tc15
-toms\tb39c-26
-tops\tb-14c-43d-11e61
-topu\tb-16c21
-tore\tb21c-56d49e-13
-tors\tb35c-33d-10
-toru\tb-21c29
-tory\ta28b-15c-15e-10
-tral\ta22b-23
-tric\te14
-trik\ta40b-20c-14
-ttee\tc11
-tter\tc16
-ttum\tc12
-tucu\tc14
-tugu\tc19e-13
-tulu\tc12
-tute\tc12
-uary\tb-14c-17e32
-uble\tb14
-uded\ta14
-uest\tc21
-ught\tc15
-uklu\tc-11e18
-ukta\tb42c-38
-ular\ta16b-21c-17d27
-ulde\tc-40e51
-uldu\tb18d-11
-uled\tc-22d30
-uler\tb25c-20
-ulin\tb-11c16
-ulum\tc16
-umda\ta11b-16
-umun\tc16
-umuz\te13
-unca\tc12
-unda\tc-18
-unde\ta17b-17
-unlu\tc-20e24
-unts\tb15
-unum\tb11e-12
-unun\tb10
-unuz\tc15
-uses\tb11
-ustu\tb-12c13
-usun\tc11
-uter\tb-17c23
-utes\tb37c-12e-11
-uvar\tb20
-uyor\tb14
-uzda\tc-31e38
-uzun\tb39c-39
-vasi\tc11
-vate\tc-11e18
-vers\ta25b-16c-21d16
-very\tc17
-vice\tc-11d23
-ving\tb13
-wall\ta13
-ward\te11
-ware\tb15c-29d18
-ween\tc-18d17
-wers\td11
-wing\tc18
-word\tc10
-work\ta32b-26c-21e22
-yapi\tc11
-yara\tc11
-yard\tb-13c-13e30
-yari\tb-22c-15e39
-yasi\tb26c-11
-yati\te16
-yayi\tb33c-21
-ydim\tc11
-yede\tb33c-25
-yees\tb-17c12
-yici\tb19
-yone\tb18
-yonu\td12
-zada\ta-11b31c-15
-zasi\tc14
-zdan\ta-11b-20c-19d-15e53
-zina\tb16c-19
-zine\tb20c-14
-zlik\tb15
-ации\tc-18e22
-нтер\te11
-сным\tc-18e22
-тает\te11
-ابات\tb-12c13
-ابعه\tc19
-اتنا\ta36b-11c-26
-اتها\tb15c-11
-اتير\tc17
-اثين\tc11
-اجعه\tb-10d23
-احات\tb-15c18
-ادات\tc-20d32
-ادله\tb11
-اذين\tc12
-ارحه\tc10
-ارقه\tc25e-19
-اركم\tc-12e14
-اريه\tb-14c21
-اسبه\tb17
-اشات\tb15c-11
-اشير\tb-20e19
-اضيه\td16
-اعات\tc-12e18
-اعيد\tb-16c23
-افيه\tc10
-اقات\ta-10b16c-36d-10e31
-اكيت\tb18c-14
-الها\tc10
-اليل\tb11c-11
-اليه\tc23
-امسه\tc10
-امعه\ta13
-انات\tb13
-انيه\td-12e16
-اوبه\tc13
-اوتر\tc10
-اوله\tb10
-ايات\tb-15d19
-ايره\td11
-ايمه\tc17
-اينه\tc12
-اييه\tc13
-بارا\tc-25e28
-بايي\td11
-بتوب\tb-15e23
-بريد\tc11
-بيات\tb19c-13
-بياد\te15
-تايج\tb12
-تخدم\tb-11c21
-ترنت\ta-25b-12c18e19
-تشفي\ta23b-18
-تصال\tb33c-18
-تصفح\tc12
-تودع\tb20c-26
-توره\tc11
-تيبي\tc15
-تيكر\tc14
-ثنين\td16e-11
-جابه\tc-12
-جعهم\tc-13e15
-جهزه\tc-14d20
-حترم\tc10
-حساب\tb10c-10
-حظات\tb-13c23
-حنات\tb30c-24
-حياء\tc11
-حيات\td22
-خازن\ta16c-15
-ختبر\tb30c-25
-خطيط\tc12
-خليه\tc12
-خيره\tc13
-داره\ta25b-17
-دتكم\tc11
-درسه\ta17
-درسي\tc-13e16
-دريب\tc15
-دريه\ta24
-دمين\tb34c-46d20
-دويه\tb18
-ديمه\tc13
-راره\tb18c-14
-رباء\tb20c-22
-رتبط\tb10c-10
-رتها\tb20c-12
-رتين\tc10
-رجيه\tb16
-رحيل\tb33c-23
-رديه\tb15
-رشيف\tb18c-11
-رضات\tb35c-26
-ركود\tc11
-ركيه\tb19c-11
-روني\tb12
-ريزر\tb28c-24
-زاتي\tc12
-زانه\tc11
-زعاج\tc13
-زمات\tc15
-ساله\tc12
-سبكم\tc-28d35
-سبنا\td10
-سبوع\tc16e-15
-ستاذ\te13
-ستنا\tc-21e31
-سعاف\tb22c-18
-شترك\tc11
-شغيل\tb16c-15
-صباح\tc11
-صحيح\tc12
-صدار\tc12
-صراف\tc12
-صقات\tc-26d34e-13
-صليح\tc15
-ضاعه\tb20
-ضيوف\tb21c-16
-طاقه\tb35c-28
-ظرون\tb20c-23
-ظفين\ta28b-17
-عاده\td23
-عتاد\td18
-عداد\te11
-عدين\tc-23e26
-فجار\tc10
-فسار\te12
-قبال\ta17
-قدير\tc10
-قرير\td10
-قعنا\tc11
-قويم\tc12
-كامل\ta38b-24c-12
-كينه\tc21e-16
-لاثا\tb-11c14
-لاجه\tc12
-لاين\ta12
-لبات\tb14
-لبيه\tc15
-لتقي\tc-24e30
-لتها\tc13
-لتين\tc14
-لفات\tb42c-33
-لمات\tb15
-لمهم\tc-13e15
-ليات\tb25c-27
-مبني\tb14
-مرضي\tb25c-18
-مركز\ta11
-مريض\tb41c-35
-ملاء\tb20
-ميرا\tc13
-ميله\te16
-ناها\tc18
-نايه\tb21
-نتاج\ta-15b34c-12
-نتين\tc-30e36
-نفيذ\tb-10c-31d46e-12
-نوان\te-11
-نويه\tb-13c-28d43
-نيين\tc11
-هاتف\tc-17
-هويه\tb18c-14
-هيري\tc12
-وابه\tb28c-13
-واتف\tb-14e11
-وادم\ta18b-12
-واري\tb23
-وبات\tc-25e27
-وراق\tb31c-26
-وريه\tc-32d38
-وزات\tc10
-وسات\tb-17d21
-وضوع\tc12
-وعات\tb22c-16
-وعين\te17
-وقيع\tb16
-ولات\tc16
-ولين\tc11
-ونها\tb-13c22
-ياده\tb-12e23
-ياطي\ta-19
-يانه\tb-17d39
-يتين\td19
-يحها\tc26d-22
-يدنا\tc11
-يدها\tc-17d28
-يرات\ta24b-10e-12
-يران\tc13
-يرفر\ta46b-15c-34e-11
-يرها\tc10
-يزات\tc-11e16
-يعات\ta12b-15c-23e27
-يعون\tb10
-يفون\tc13
-يليه\tb20c-10
-يميل\tc11
-ييسي\ta35b-13c-27
-ংকিং\tc12
-ংকের\tb57c-54
-ংয়ে\te16
-ইটের\tc23
-ইফাই\te19
-ইয়ে\tb-16c-17e37
-ইরাস\tc-12d28
-উটার\tc-13d-12e33
-উনের\te12
-উন্ট\te19
-কদূর\tc11
-কষ্ট\tb36c-29
-কায়\tc-15d24
-কারী\tc12
-ক্তন\tc11
-ক্ষণ\tc-25d20
-ক্ষা\tc-40d43e-11
-ক্ষে\tc-20e24
-ক্সে\tc10
-খানা\ta46b-10c-34
-গায়\tc17
-গীয়\tc12
-গুলো\tb-11e14
-ঙ্গে\tc17
-চালক\tc18
-চ্ছি\ta16c11e-16
-চ্ছে\tb19
-জটির\tc11
-জারে\tc11
-টরকে\tc-10e20
-টরির\ta17
-টরের\tc-18d30
-টায়\tb22
-টারি\tb-10c12
-টারে\ta-16b30e-15
-টিতে\tc12
-টেশন\tc-12e19
-ডবয়\tb11c-10
-ডমিন\tc13
-ডারে\tc11
-তলার\tb-12c24
-তানা\tc10
-তাহে\tb-17c38e-20
-তীয়\tb-11c-32e45
-ত্রক\tc11
-ত্রা\tc11
-ত্রি\tc13
-দ্রে\tc-11e13
-নকার\ta19b-11
-নদার\tc10
-নায়\tb27e-19
-নীয়\tc13
-ন্টে\tb32c-21
-ন্তী\te12
-ন্তে\tc16
-পত্র\tc12
-পানি\ta26b-20
-প্লে\tb-10c15
-বকের\tc-17e27
-বক্স\tc13
-বপুর\tc12
-বরের\tb-16c-14d20e11
-বহার\tc19
-বহৃত\tc10
-বাপক\tc-24d27
-বাবু\tc13
-বারে\ta11b-21c-11e25
-ভারি\tc14
-মানা\tc15
-মীরা\tc14
-মেরা\ta29c-18
-ম্বর\tb-12c-15e28
-যন্ত\tb39c-21e-12
-যবাদ\tc18e-12
-য়তা\te15
-য়ান\tb-17c33
-য়ার\te14
-য়াল\tb-10c16
-য়িক\tc-23e29
-য়েন\tb20c-11
-য়ের\tb-11c29d-12
-য়েস\tc10
-যাডা\tb41c-31
-যায়\tc12
-যারে\tb-11e11
-রদের\tb22c-17
-রনেট\tb-14c-27e36
-রবার\tb-12c-16d33
-রাইভ\tb42c-36
-রায়\tc16
-রিতে\tc-40e43
-রীতি\td12
-রীয়\ta24b-20
-রেরই\tb-15c17
-রেশন\tc-14d30
-রেসর\tb19c-14
-রোটা\tc11
-র্টে\tc20
-র্তন\tb-14c-29d46e-10
-র্বক\tc14
-র্মী\te14
-লকের\tb46c-39
-লানো\tb11c-10
-লায়\tb-12c-45e58
-লুকে\tc16
-শনীর\te12
-শনের\tc-12d14
-ষণের\tc15e-12
-ষিকা\tc12
-সরিক\tb-10c-37d49
-সসুম\tc-13e16
-সাইট\ta27b-17c-13
-সেবা\tc15
-স্কা\tb28c-23
-স্থা\te12
-়বার\tc11
-়মিত\tc-34d42
-়ারি\ta-11b-13c18
-়ারে\tc12
-়াসহ\td15
-়িতে\tc13
-়েছি\tc15
-়েছে\ta14b27c-25
-়োজন\tc13
-াংকে\tb19
-াইটে\tb31c-22
-াইতে\tc11
-াইভে\tb71c-63
-াকআপ\tc10
-াকশন\ta-14b41c-21
-াগের\ta-18b12
-াটের\tc14
-াতের\ta13
-াদের\tc16
-ানটি\tc-14e17
-ানার\tb-12e15
-ানির\tc22
-ানেল\tb14
-ানোর\tc12
-ান্ড\tc15
-ান্ত\tc-19d31
-ান্স\tb23c-12
-াপটপ\tb-20e35
-াপিত\te12
-াবাদ\tc-12e19
-াবেন\tb-13d24e-18
-াবের\tb27c-22
-ামের\tc13
-ায়া\tb23c-19
-ায়ী\tb-13c-52d27e41
-াযোগ\tb18
-ারকম\tb17c-12
-ারকে\te12
-ারটা\tc16
-ারটি\tc17
-ারণা\tb-33c37
-াররা\tb31c-17
-ারিখ\tc11
-ারিত\tb-11c-33d33
-ারির\tc-28e42
-ারের\tb43c-49d23e-13
-ার্ক\ta22b23c-35
-ার্ট\tc13
-ার্ড\tb32c-16
-ার্ন\te15
-ার্ম\tb38c-33
-ালয়\ta28c-16
-ালাম\tc20
-ালের\ta16b-12
-াসিক\tb-12c-61d71e-11
-াসের\tb22c-17
-াহিক\tb-11c18
-াহের\te15
-িকার\tc11
-িকেট\tc19
-িক্ত\tb14c-10
-িখের\tc-11e15
-িগরি\tc12
-িটটা\tc12
-িটার\tb11c-10
-িতেই\ta26b-21
-িনিক\ta20c-38e25
-িনের\td18e-12
-িন্ট\tb16c-16
-িন্ন\ta35b30c-52e-12
-িপ্ট\tb18c-22
-িবার\ta29b-11c-45d29
-িয়া\tc18
-িয়ে\tb44c-23
-িলাম\tb-13c25
-িলের\tb-16c-10d39e-13
-িসিং\tc-60d68
-িসের\tc-34d39
-িৎসা\td16
-ীদের\ta13b22c-36
-ীপুর\ta17
-ীয়ত\tc24e-13
-ুঞ্জ\tc-10e12
-ুমের\tc15
-ুলিন\tc13
-ূর্ণ\ta25b-11
-েকটি\tb11
-েক্ট\tc13
-েছিল\tc14
-েছেন\tc17
-েজার\tc16
-েটরে\tb11c-10
-েটের\td19
-েন্ট\tb11
-েন্ড\tc11
-েন্স\tc19
-েরটা\tc11
-েরার\tb-18c25
-েলার\tc16
-েলের\tb23c-14
-েস্ক\tc11
-োগের\tc-11e14
-োবরে\tc-21e28
-োর্ট\tb13
-োর্ড\td12
-্কটপ\tc10
-্কার\tb-11c-15d33
-্কের\te23
-্ছেন\tb35c-58e33
-্জার\te10
-্টার\ta11c-40d22
-্টিং\tb21c-10
-্টেম\ta37c-41
-্টের\te15
-্ঠান\ta11c-19e18
-্ডটি\tc10
-্ডার\ta-13c19
-্ডিং\tb-16c25
-্ডের\tb19
-্তরে\tc18e-14
-্তার\tc13
-্তির\tc17
-্তুত\tc-21e28
-্দেশ\tc-11e14
-্দ্র\tb12c-14e11
-্নের\tc15
-্পের\tc-34d39
-্বার\tc-17e26
-্ভার\ta27b-21c11e-11
-্ভিস\tb-15d29e-11
-্মীর\tc19
-্যাচ\tb14
-্যার\tb13
-্যুৎ\ta14b-15
-্যের\tb-21c37e-17
-্রাম\ta12b-14
-্রাল\te12
-্রিন\tc17
-্রের\tb27c-50d32e-11
-্রোল\tb17c-13
-্ষিক\tb-12c-59d53e12
-্ষের\tc11
-্সের\tb-11d27
-্সেল\tb32c-23
0 a\tc14
0 abl\tc12
0 adet\tc19
0 after\tc-12d17
0 agusto\te15
0 am\tb37c-47d23e-11
0 ambula\tb33c-22
0 april\tb-19c-48d-10e73
0 arac\tc17
0 aralik\tb-13c-75d17e69
0 arasi\tb-12d28
0 as\tc16
0 august\te14
0 bar\tc15
0 beri\tb13c-12
0 bilgis\tb-10e13
0 both\ta16c-12
0 bought\tc13
0 calism\te14
0 charac\tb-11c19
0 cikti\tb23c-17
0 comput\tb16c-20e13
0 dakika\tc10
0 de\ta-10b-23c-40e58
0 decemb\td14e-13
0 degree\tb28c-13
0 dekont\tc11
0 derece\tb17e-12
0 device\tc-14d19
0 di\tc10
0 din\tc10
0 does\tb25c-19
0 dun\tc11
0 e\tc19
0 ekim\tc21
0 ekimde\tc-18e38
0 el\ta-10b-17c43e-11
0 error\tc14
0 euro\tb10
0 every\tc17
0 exting\td11
0 eylul\te10
0 eyluld\tc-34e42
0 floor\tc20
0 foam\td11
0 for\tb-16c29e-10
0 frozen\tb22c-17
0 gb\tc11
0 ghonta\tc11
0 gibi\ta12
0 giga\tc12
0 giving\tc13
0 guests\tc-23e30
0 gun\tc15
0 gundur\tc11
0 h\tc17
0 hafta\tc31e-24
0 has\tc12
0 hazira\tb-17c-33e50
0 i\tb-11c20
0 in\tc14
0 info\tc15
0 intern\tc14
0 is\tc11
0 july\tc-42e53
0 june\tb-12c-77e83
0 kadar\tc-19d-11e21
0 kapati\tb28c-21
0 karakt\tb-13c19
0 kasim\tc12
0 kasimd\tc-15e29
0 kisi\tb26c-42e18
0 kisili\tc-24e29
0 kisini\tb22c-27
0 koli\tc11
0 kva\tc-10d16
0 kwlik\tc12
0 l\tc14
0 laptop\tc10
0 larch\tc11
0 magaza\ta38b-24c-14
0 march\tb-15e14
0 mart\te15
0 martta\te16
0 may\tb-19c-41d-13e65
0 mayist\tc-33e47
0 mbps\tc13
0 men\ta-16b19
0 minute\tb22e-10
0 mm\tc11
0 mon\tc10
0 months\td17
0 needs\tc13
0 next\tc12
0 nisan\tb-11e24
0 nisand\tb-20c-19e42
0 no\ta12b-22c17
0 nos\tc13
0 not\ta16
0 novemb\tc-30d15e24
0 numara\tc23
0 ocak\tc-12e14
0 ocakta\tc-16e23
0 octobe\tb-12c-39e35
0 of\tc23
0 ogrenc\tc-11e17
0 on\tc11
0 or\td12
0 paket\tb36c-29
0 partic\tc-24e31
0 patien\tb29c-24
0 people\ta14b11c-30e14
0 percen\tb11
0 please\td17
0 pm\tb10c-20d17
0 produc\tc10
0 pupils\ta13c-16e12
0 renkli\tc-14e16
0 reques\tc11
0 retry\tc11
0 rings\tc11
0 rulman\tc23
0 saat\tb-18c27
0 seansl\tb28c-22
0 seats\td14
0 self\tc13
0 septem\tc-15
0 short\tb-10c13
0 shows\tb-15c21
0 single\tc10
0 so\tb-11c14
0 speed\tc13
0 sr\tc12
0 staff\ta22c-10
0 strand\tc-11e12
0 tafase\tc12
0 taka\tc21
0 tanner\tc10
0 tarikh\tc-14e19
0 the\tb-14e14
0 things\tc10
0 tibbi\tb-12c-20d31
0 tir\tb10
0 tl\tc12
0 to\tb-13c12
0 ton\tb11c-10
0 w\tc22
0 wala\ta75b-10c-65e-11
0 warn\tc11
0 was\tc16
0 wet\td11
0 which\tc11
0 with\te11
0 yebos\tc10
0 yuksel\te12
0 мигает\tc-18e22
0 ابريل\tc-37e46
0 الاصدا\tc12
0 الصبح\tb10
0 الي\tb-20c-11d24e10
0 ايام\tc12
0 بعد\tc-20d20
0 تعذر\tc12
0 جنيه\tb-11c20
0 جهازا\tc-36d35
0 درجه\tb56c-50
0 ديسمبر\tc-14d22
0 ساعه\tc15
0 سبتمبر\tc-31e42
0 شتنبر\tc-13e16
0 صباحا\ta13c-35d32e-13
0 طالبا\te15
0 علبه\tc13
0 فجرا\tb16c-16
0 لابتوب\te10
0 لازم\tc10
0 لكل\tc12
0 لين\te10
0 مارس\te22
0 مايو\tb-11c-46e58
0 مرتين\tc11
0 مساء\tb11c-11
0 مكتبا\tb-11c-30e43
0 ملم\tc11
0 من\tc14
0 موظفا\ta10c-17
0 نرغب\tc10
0 نوفمبر\tc-12e27
0 نيسان\tc-17e22
0 والكتا\tb18c-14
0 وانهار\tc12
0 يوليو\tb-11c-24e36
0 يونيو\tb-19c-73e89
0 আজ\tc16
0 আসে\tc13
0 এ\tc15
0 এখন\tb47c-42
0 এপ্রিল\ta-11b-18c-22d-13e54
0 এসির\td15
0 ও\tc-13e18
0 কম্পিউ\tc-25e34
0 কল\ta-15b28c-15
0 কাউন্ট\ta25b-20
0 কেজি\tb28c-23
0 কেভি\tb16c-10
0 ঘটিকা\tb16c-10
0 জন\ta10c-33d-12e27
0 জনের\ta28b-18c-30e17
0 জানুয়\te18
0 জিবি\tc12
0 জুন\tb-22c-48e55
0 জুলাই\tc-31e38
0 টাকা\tb-14c29
0 টাকার\tc14
0 টিকিট\tc11
0 ডিগ্রি\ta-11b65c-42d-12e-13
0 ডিসেম্\tc-15d25
0 তলা\te16
0 তলায়\te15
0 তারিখ\tb-19d11e15
0 তারিখে\te16
0 থেকে\tb19c-48d20
0 দিন\tc11
0 নম্বর\tc12
0 পর\tc15
0 পরীক্ষ\tc11
0 ফেব্রু\ta-11b-11c23
0 বজ্রপা\ta11
0 বন্ধ\tb31c-26
0 ব্যাচ\tc-11e13
0 মার্চ\tb-14e20
0 মে\tc-28e38
0 লিটারে\tc11
0 সেকেন্\tc10
0 সেপ্টে\tc-43d-10e58
0 হজ\tc16
0 হাজার\tb17c-14
0$\tc15
=addition\tc15
=announces-issues\tb-11c19
=background\tc11
=closing\tc15
=exclusion\tc14
=fine\tc20
=greeting\tc14
=grievance\tc15
=impact\ta23b44c-47e-11
=one-cause\ta31b-15
=ordinal\tc19
=other-matter\tc13
=plea\tc31
=praise\tc18
=question\tc11
=request\te11
=same-matter\tc11
=thanks\tc18
=tried\tc15
?\tc11
@access-card\tc17
@accounting-software\ta16b-12c11
@air-conditioning\tb15d10
@antivirus\ta-15b-26d53e-17
@appointment\tc-38d45e12
@backup\ta-18b-20d46e-16
@barcode-reader\te15
@battery\tb-24c21d16
@browser\tc22
@calendar\ta-13b-12c23
@call-forwarding\tc24
@cash-register\ta16b17c-33d-11e11
@certificate\tb-17d39e-17
@cleaning\ta-13c-18d52e-13
@computer\tb12
@contract\td30
@crm\tb-12c22
@data-leak\tb34c-15
@database\ta-11c-46d57
@delivery-address\tb16c24e-29
@desk-phone\ta29b-16c-15e12
@discount\tc21
@disk\ta-26b121c-98d-17e-16
@dock\tb-10c20
@document\tb23
@door\tb29c-15
@electricity\ta22c-32
@erp\ta41b-16c-15e-11
@event\tb-13c-76d-12e97
@fire-alarm\ta-17b-28d51e-16
@furniture\te15
@headset\tb-13e17
@heating\ta-12b46c-32d17e-16
@household-appliance\tb11c12
@insurance-claim\tc18
@integration\tc17
@internet\ta41b-22c-24e21
@intrusion\ta-15b121c-105d-11e-13
@invoice\tc15
@key\ta11
@keyboard\tb-13d20e-11
@kitchen\tb22c-14d15e-12
@label-printer\ta-13b29c-13e-11
@laptop\tb-10e27
@leaving-employee\tc-35d-11e57
@lift\tb37c-53d36e-17
@light\tc20
@lost-device\ta-13b22e-16
@machine\tb24c-31d12
@mail-client\ta-18b-21c48
@mail-list\tb-18c39d-14
@mail-signature\tb29c-15
@malware\ta42c-34d-11e-10
@medical-device\tb55c-52d19e-14
@meeting-room\tc14
@mobile-app\tc13
@mobile-phone\tc14
@mouse\tb27e-11
@new-employee\tb-24e33
@office-move\ta-20b-21c15d-12e29
@office-software\tc11
@operating-system\tb-14e29
@order\tc11
@parking\tb-15c25
@password\tb44c-16
@payment\tb31
@payment-terminal\td-12
@payroll\tb24
@pdf\tc17
@permission\tb-15e17
@pests\tb-16c-40d64e-17
@phishing\ta-11b40c-12
@phone-line\tb15
@price-offer\tc12
@profile\tb31c-11
@projector\te22
@refund\tc29
@remote-desktop\tb13
@report\ta-11c21
@return-goods\tc18
@router\tb-13
@scanner\tb-12c17
@second-factor\tb12
@sensor\td27
@server\ta76c-47e-15
@shared-folder\tc13
@sim-card\tb-14c16e10
@software-licence\td15
@software-update\tb-12c-19d42
@solar\tc14
@spam-filter\tb-12c23
@spares\tc-27d47e-11
@spreadsheet\tb-11c28
@staff-conduct\tb-10c19
@statement\tb-10c23
@stock\ta19b13c-25
@subscription\tc26e-10
@surveillance-camera\ta18b-22c24e-15
@tablet\tc12
@tax\tb16
@television\tc12
@time-clock\ta12b-19c18
@toner\tb-17c40e-14
@training\ta-10b-31c11d-15e43
@ups\td22
@user-account\tb14c-12e10
@video-meeting\tc23
@voicemail\tb-14c29
@vpn\tb-12c26
@warranty\tc27
@water\tb14c-12d14
@website\tb26c-12
@wifi\tb-14e34
@window\te-10
^0\te20
^a\tb31c-21
^acil\tb19
^adobe\tc10
^ag\tc-22e23
^agusto\te11
^aj\tb16c-14
^alarm\tb26c-17
^all\ta55b-14c-30d-10e-15
^almany\tc10
^alsanc\tc11
^also\tc12
^altyap\tc11
^am\tb-14c-36e50
^amader\ta23c-14
^amar\tb17
^ameliy\tc17
^ami\tc18
^an\tb46c-36
^ana\tc12
^and\tb-12c23
^annemi\tb33c-28
^antivi\tb-15d26
^any\ta-10c-12d27
^ar\tc15
^aralik\te21
^are\tc15
^as\tc-33d17e23
^asagid\tb12
^asanso\tb18c-18d18e-11
^asi\tc15
^at\tc12
^atm\tc14
^auto\tc13
^av\tc13
^ay\tc12
^aylik\tc-17d17
^ayni\tc22
^ayrica\tc15
^az\tb22c-17
^baska\tc15
^beledi\ta14b-14
^best\tc15
^bilgi\tc14
^birinc\tc12
^bitte\ta-19b-33c-20d57e-22
^bizim\tb-11c23
^bordro\tc14
^both\tc18
^boya\tc11
^brothe\tc11
^bu\tc15
^bugun\tc10
^bulasi\tb-14c19
^butce\tb-11c16
^butun\ta34b-24c-11
^cagri\tb13
^cam\ta-16c-13d30
^can\tc20d-10
^canli\tc11
^catida\tc12
^ceilin\tc17
^change\tc17
^cheers\tc14
^cihaz\tc11
^cleari\tc11
^cocuk\tc13
^compan\ta28c-18
^could\tb-18
^cuma\tc10
^cumart\tc17e-13
^custom\ta-10
^d\tc11
^dahili\ta-19b13c15
^damla\tc13
^dead\tc17
^dear\tc17
^depart\tc12
^derya\tc15
^did\tb-11c18
^die\ta38b67c-91d-21e-13
^diger\tc11
^disari\tb19
^do\tc-13e21
^does\tc13
^dosyal\tc10
^dr\tc16
^dugun\tc27e-25
^dun\tc15
^e\tb14
^each\tb12
^ek\tb17
^ekim\tc-15e25
^ekjon\tc11
^ekli\td10
^el\tb21c-24d-11e20
^eleven\te12
^elimiz\tb10
^emekli\tc17
^emerge\tc11
^emre\tc10
^entire\ta30c-23
^erp\ta24c-18
^eski\tc19
^etiket\tb-14c22
^etkile\tc18
^evde\tb20
^evdeki\tb-21c30
^event\tc16
^events\tc18
^every\ta56b-20c-44
^everyt\ta15c-12
^evrak\tc12
^fabrik\ta12b-12
^fatura\tc13
^fidye\ta38b-24c-18
^figma\tc11
^finans\tb32c-22
^first\tc12
^floor\tc10
^for\tc-16d-12e38
^fotoko\tb14c-41d34
^four\tb12
^from\tb-13e18
^fw\tc16
^gecen\tb-14c26
^gelece\tc-15e27
^gemi\tb15
^genel\ta22
^geregi\tc17
^good\tc11
^goz\tc16
^guests\tc15
^guncel\tc16
^guvenl\tc10
^haftal\tc13
^haftay\tc18e-13
^half\tb15
^hall\tc10
^hamdan\tc10
^hasadi\tb12
^hasta\tb29c-13
^hastan\ta17b-13c-11
^hat\tb46c-32
^havuz\td11
^hazira\te15
^hazney\tc11
^he\tb-10c19
^heads\te12
^hemsir\tb12
^her\td28
^hesabi\tb23
^hi\tc16
^hmi\tb22c-17
^http\tc12
^huzure\tb37c-31
^i\tc20
^icerid\tb31c-26
^icinde\tb29c-20
^icu\tb15c-14
^id\tc21e-16
^if\tc11
^iki\tb-13c36e-17
^il\ta-13b48c-24d-16e-15
^im\tc11
^in\tb-12e17
^intern\tc15e-11
^invoic\tb-13c17
^is\tb-12c25
^istek\tc10
^isten\tb20
^it\tb-11c25
^its\tb-10d17
^ive\tc19
^iyi\tc13
^just\tc18
^kapali\tb-10c16
^kargo\tb14
^karim\tc18
^kasa\tc16
^kasim\tc12
^kat\tc11
^katard\tc13
^kayitl\tc12
^kitche\tb39c-32
^kompre\tc13
^konica\tc12
^konut\tc10
^kuyruk\tb-12c14
^kuyumc\tb26c-21
^label\tc12
^labora\tb22c-13
^laptop\tb-15c32e-11
^leave\tc11
^ledger\tc11
^lift\tb29c-20
^lipi\tc10
^log\tc17
^lost\tb-11c19
^m\tc11
^magaza\ta34b-36c-29e27
^mail\ta13b-10
^mailin\tb-14c16
^mainte\tc13
^march\tc15
^merci\ta-16b-26c-32d59e-12
^merhab\tc11
^momken\tc12
^mon\tc20
^mornin\tc22
^moving\tc12
^mr\te11
^muduru\tb45c-38
^muhase\ta-15b18
^mutfag\tb54c-50
^my\tb14
^ne\tb22c-17
^need\tc16
^neithe\ta12
^next\tc-11e14
^no\tc18e-11
^nobody\ta29b10c-27
^none\ta15b-14
^not\tc16
^nothin\ta15
^o\tc19
^obs\tc10
^ocak\tc11
^okan\tc11
^okul\tc-12e21
^olacak\tc12
^on\tb-12e12
^one\ta-14b-21c40
^only\tc14
^orders\tb26c-14
^organi\tc12e-10
^ortak\tc20
^ote\tc14
^otelin\ta40b-25c-13
^otomat\tc-12d18
^outloo\tc10
^passwo\tb-25c35
^patien\tb15c-12
^paysli\tc15
^pazar\td21
^persem\tc-17d25
^person\tb20
^plan\te16
^please\tb-15d28
^pos\tc14
^post\tc11
^posta\tc13
^postin\tb15
^power\ta27b-12c-13
^press\tb17
^proble\tc11
^produc\tb23c-11
^puro\ta35c-24
^questi\tc-26e35
^re\tb-15c36
^rebuil\tc14
^regard\tc11
^restar\tc11
^robot\tb-10c20
^rontge\tc13
^room\tc17
^router\tc11
^s\tc14
^saat\tb25c-28
^sabah\ta17
^sahte\tb34c-26
^salam\tc12
^sali\tc14
^salond\tc-10e19
^sample\tb-11c14
^sap\tc17
^satis\tc12
^saturd\tb16c-18
^saygil\tc14
^scanne\tc11
^selam\tc11
^selaml\te10
^servis\tc20
^sevgil\tc11
^she\tc-24e19
^sifrem\tb-10c18
^simdi\tb-11c10
^sinav\tb13c-38e35
^since\ta18b-22c18e-11
^sipari\tb-43c49
^sirket\ta22
^sistem\ta10
^sitede\tb33c-23
^so\tc14
^somebo\tb23
^son\tb-11c-13e27
^sonunc\tc12
^sozles\td19
^ssl\tc-29d42e-13
^studen\tc11
^su\tb-18d18
^subat\tb-10c-26d-11e42
^subatt\tc-23e27
^sunucu\tb14
^switch\tc13
^tally\tc10
^tasinm\tc24e-19
^team\tc12
^teams\tc11
^tek\tb20
^telefo\tc26
^teleph\tc10
^temmuz\tc-10e14
^tesekk\tc12
^teslim\tc17
^thanks\tc17
^the\tb11
^then\tc16
^there\tc12
^theres\tc11
^they\te17
^three\tb-11e16
^time\tc-30d39
^to\tc14
^toplan\tc11
^trxid\tb-10c19
^tue\tc11
^tum\ta16
^two\tb-13c30
^uc\tc-22d32
^ucak\tc15
^ucuncu\tc-16e35
^udf\tc13
^under\tc-14d19
^uretim\ta17
^urgent\tc12
^uygula\tc17
^vpn\tc18
^w\tc22
^ward\tc14
^water\tb20c-11
^we\tb15c-25e20
^websit\ta11
^wed\tb-13c-16d26
^weekly\tc12
^well\tc-19e29
^were\tc-14e27
^weve\te11
^what\tb-13c11
^when\tc17
^where\tb16c-11
^which\tc-11d16
^wifi\tc17
^with\tc13
^would\tc12
^yarin\tc12
^yazin\te18
^yearly\tb-13c-16d31
^yedekt\tc13
^yeni\tb-13c36e-15
^yester\tc15
^yilbas\tb-15e30
^yillik\td14
^yonerg\tb28c-22
^you\tc17
^your\tc19
^yours\tc15
^yurt\tc17
^zil\tc13
^во\tc-18e22
^ابا\tb-15c18
^ابو\tc21
^احتاج\tc23
^اداره\tc13
^ادخل\tc25e-10
^اذا\tc14
^ارجو\tc17
^ارغب\te13
^اريد\tc16
^اسم\tb-17c21
^اقامه\tc12
^ال\tc12
^البرنا\tc12
^البيان\tb13
^البييه\tc12
^الدفع\tc11
^الزميل\tc16
^السيد\tc12
^الشهر\tc-18e25
^الصيان\tc-22d28
^الضوء\tb16c-15
^الماوس\tb33c-23
^المصعد\tb33c-21
^الموقع\tc15
^الهاتف\tb11c-11
^الهوات\tc17
^الي\tb-11c10
^ام\tc13
^انا\tc14
^انذار\tb39c-32
^انقطع\tb28c-12e-10
^انقطعت\ta24c-15
^اهلا\tc12
^اول\tc10
^اولا\tb-13c17
^باب\tb23c-14
^برنامج\tb26c-18
^بريده\tc12
^بعد\tc12
^بقي\tb11
^بنستلم\tc-13e15
^بيانات\tb55c-48
^تجديد\tc-18d26
^تحديث\tb-10c-31d46e-12
^تحيه\tc13
^تذكر\tc20e-17
^تركي\tc10
^تستضيف\te15
^تطبيق\tc11
^تطرشون\tc14
^تعتزم\te10
^تلقيت\tb14c-13
^تنتهي\tc-17d22
^توقفت\ta19
^ثانيا\tc13
^جميع\ta20c-14
^جهاز\tc26e-10
^حان\tb-13c-50d58
^حساب\tb30c-27
^حسابي\tb15
^حضرات\tb12
^خصمتم\tc10
^خط\ta-12b16
^دبي\tc11
^دلوقتي\tc14
^رد\tc12
^رصيد\tb-13c21
^ستنضم\tc-11e11
^سموحه\tc11
^شركه\tc13
^شكرا\tc16
^شهاده\td23e-11
^صيدليه\tc10
^طابعه\tb35c-30
^طلب\tc18
^طلبات\tb26c-14
^طلبت\tc10
^طلبيه\tb-11c15
^عاجل\tc18
^عمان\tc10
^عندما\tc11
^غرفه\ta35b-20c-11
^فاتوره\tc37d-24
^فرع\ta28c-15
^في\tb-29d-15e39
^قاري\tc18
^قبل\tc12
^قسم\ta-10b19
^كل\ta31c-14d-16e-10
^كم\tc16
^كما\tb-20e18
^لا\tc10
^لوحه\tb17c-11
^ما\tc11
^ماكينه\tb21
^متي\tc10
^مرحبا\tb-13c13
^مركز\tb19
^مساء\tc13
^مستلزم\tc15
^مستنيي\tc11
^مشرف\tc11
^مع\tc15
^ملاحظا\tb-12c21
^من\ta16e-15
^منذ\tb-10c25e-14
^مها\tc11
^موعد\tb-14c-47d64e-18
^نبا\te10
^نحتاج\tb-10c24
^نرجو\tb-20c-34d50
^نريد\tc18
^نسيت\tc13
^نظام\ta-11b44c-34
^نعيمه\tc13
^نفتتح\tc-35e42
^نفدت\tc12
^هذا\tc13
^هذه\tc14
^هل\tb-10c26
^وبعد\tc-12e14
^وتحجز\tc14
^وعلي\tc10
^وقد\tc11
^ولا\ta14b19c-21e-13
^وهي\tb-13c15
^يرجي\td13
^يوسف\tc12
^অক্টোব\tc-34e44
^অথচ\tc11
^অনলাইন\tb11c-11
^অনুগ্র\tc13
^অফিস\tc26e-16
^অফিসের\tc14
^অর্ডার\tc19
^অ্যান্\td25
^আইসিইউ\tb24c-21
^আখ\tb31c-26
^আগামী\tb-11c-27d-11e50
^আজ\tb35c-25
^আজই\tc11
^আপনাদে\tc20
^আমাদের\ta35b-19d-10e-14
^আমার\tb-12c29
^আমি\tc19
^আর\tb-10c26
^ইন্টার\te-11
^ইলেকট্\tc13
^ঈদের\tc11
^উপজেলা\tc11
^এ\te15
^এই\tc13
^একই\tc13
^একজন\tb46c-40
^একটা\tc14
^এখন\tb-26c32
^এটিএম\tb21
^এনওসি\tc12
^এপ্রিল\tc19
^এবং\tc11
^এসির\tc-22d33
^ওই\tb-15e18
^ওজন\tb12c-11
^ওয়ার্\tb17
^কম্পিউ\tb17
^কামাল\tb-14c-16e29
^কালকে\tc14
^কিচেনে\tb12
^কিন্তু\tb-12c19
^কীভাবে\tc13
^কেবিন\tb31c-28
^কোনো\tb15
^ক্যালি\tc13
^খোলার\tb11c-10
^গত\tb11c16d-11e-13
^গতকাল\tc19
^গ্রীষ্\tc-17d10e14
^চট্টগ্\ta16b-12
^চুক্তি\tc-23d36
^ছাপা\tb47c-42
^জরুরি\ta30c-20
^জানুয়\tc-11e22
^জীবন\tb-19c23
^জুন\tc11
^জেনারে\tc-13d19
^ড\tc11
^ডাইং\tb17c-13
^তাঁর\tc19
^তাপমাত\tb-30c34
^তারপর\tb11
^তিনতলা\tc13
^দাদা\tb20c-14
^দুটি\ta-12c25
^দোতলার\tb23
^দ্বিতী\tc24e-13
^নতুন\tc27e-13
^নমস্কা\tc17
^না\tc18
^নাইট\tb38c-29
^নাম\tc10
^পরিচাল\tb43c-34
^পরীক্ষ\tc10
^পানি\tc11
^পাশের\tc12
^পাসওয়\tb-11c19
^পুরো\ta43b-18c-20
^পেন\tb13
^পেমেন্\tc14
^প্রতার\tb-33c37
^প্রতি\td19
^প্রথমত\tc11
^প্রধান\ta24
^প্রশিক\tc24e-18
^প্রোডা\tc14
^ফেব্রু\tc-35e48
^ফোন\tc12
^বরাবর\tc12
^বাইরে\tb-16c23
^বাচ্চা\tb26c-17
^বাসায়\tc16
^বাৎসরি\td14
^বিষয়\tc14
^বৃহস্প\td23
^ব্যবস্\tc20
^ব্যাংক\tb34c-29
^ভবদীয়\tc10
^ভাই\tc12
^ভুয়া\tb40c-34
^ভেতরে\tb24c-22
^মবিল\tc-12d19
^মাননীয\tc11
^মার্চে\te10
^মে\tc12
^মোঃ\tc14
^মোবাইল\tc10
^য\tc11
^রবিবার\td22
^রোগী\tb11c-10
^লগইন\tb-24c28
^লাইন\tc14
^লিফটে\tb47c-40
^লিফটের\tc-30d40
^ল্যাপট\tc18
^শনিবার\tc15
^শাখা\tb19c-15
^শুক্রব\tb-13c-20d36
^শেয়ার\tc13
^শোরুমে\ta31c-21
^সকাল\tb11
^সব\ta-23c37
^সমাজসে\tc10
^সাপোর্\tc10
^সাপ্তা\tc15
^সিটি\tb10
^সেজন্য\tc-11e14
^সেমেস্\tb44c-40
^স্কুলে\ta12
^হাসপাত\ta21b-19
^হিসাব\ta-19b21
a bit\tc14
a busy\tb17c-15
a cable\tb16c-11
a call\tc12
a custom\tb21c-14
a day\td15
a draugh\tc15
a few\tc11
a grindi\tc11
a laptop\tb-16c20
a little\tc21
a locker\tc-19e22
a longer\tc14
a mobile\te13
a new\tc15
a note\tb20c-13
a paedia\tc-13e16
a red\tb17
a s\tc10
a schedu\te19
a shop\tc15
a small\tc15
a spread\tc12
a stands\tb11
a techni\tc10
a transf\tb11
a usb\tb17
a white\tb11c-10
a year\td13
a yellow\tc11
a$\tc12
abar\tc13
abi\tc11
abl\tc12
abl akher\tc12
abonel\tc10
about\tb-10c18
about 0\tb-13
about it\te20
about ten\tc11
about the\tc15
above\tc15
ac\tb-11c-34d46
acaba\tc19
acaba gecen\tc12
acacag\tc-19e23
acacag ofis\tc-14e16
acamiy\ta26b-15
acamiy$\tb13c-11
acar\tc10
acar misini\tc10
accept\tb20c-12
access\tb10c-20
access card\tc14
access to\ta14b-17d-11
access$\tb22c-15
accord\td17
accord to\td19
accoun\tb15
accoun is\tc12
accoun of\tc11
ache\tb19
ache$\tc18
acik\tb43c-23
acik salond\tb-12c14
acikla\tc12
acil\tc14d-10
acil cikis\tc14
acil servis\tb13c-11
acil$\tc10
acilis\tb-12c22
acilis saati\tb-12c23e-12
aciliy\te19
acilma\tc-13e22
acilma rica\tc-23e33
acilma surekl\ta13
acilmi\ta20e-11
acilmi$\tb15
acinca\tb-12c20
acip\tc11
acip kapati\tc10
aciyor\tb-17d-12e30
aciyor$\tb-12c21
acmiyo\tb-13c17
acmiyo$\tc11
acroba\tc10
across\ta28c-21
act\tc-11e12
act togeth\tc-11e12
actim\tb16
action\tc12
active servic\tc12
adana\te12
adana ve\te12
add\tb-13c26
addres\tb20
addres is\tc11
adeem\tc12
adeema\tc12
adet\tc10
adet 0\tc-14e16
adet gonder\tc10
adi\tb-13c21
adina\tc11
adinda\tc12
adinda bir\tc12
adini\tb-18c28
adjust\tc10
admin\tc15
adobe\tc14
adrese\tb43c-34
adresi\tc22e-12
adresi gonder\tc17e-13
affect\ta31b-18c-14
affect$\ta31b-18c-14
after\tb-11
after 0\tb-11c15
after login\tb11c-10
after mornin\tc13
after the\tc-16d16
ag\ta18b-16c-33e38
ag altyap\tc-17e22
ag lisans\tc-20e24
ag yok\ta28c-17
again\tb-17c12d18
again and\tc10
again the\tc11
again this\tc14
again$\tb-16c16
agains\tc12
agdan\tb20c-14
agdan cikara\tb22c-17
agent\tc15
agents\ta-19b33
agnew\tc12
agnew report\tc11
ago\tb16c-10
ago$\tb41c-28
agreed\tb-12c-20d34
agreed with\tc-12
agreed$\td17
agusto\te18
agusto arasi\tc-15e21
aino\tc-13e16
aino virtan\tc-13e16
air\tb-15
air condit\td15
ait\tb19
ait degil\tb30c-23
aj\tb12
aj dupure\tb16c-14
akher\tc12
akher el\tc12
akiyor\tb11
aksam\tc16
aksam 0\tc11
aksama\tc14
aksamk\tb35c-15e-11
aku\td11
aku ic\td11
al\tc10
alabil\tc18
alabil miyiz\tc14
alamiy\tb25
alamiy zeytin\tb12
alamiy$\tb14
alarm\ta-21b49c-32d-17e13
alarm relay\tc10
alarm veriyo\tb26c-16
alarm$\tc12
alb\tc10
alb$\tc10
albumu\tc15
albumu kasaya\tc15
aldik\tc12
aldim\tc21
aldim 0\tc15
aldird\tc15
aldird$\tc15
alert\tc15
alert$\tc11
algila\tb12
ali\tb13
alim\tb16
aliniy\tb-12c17
aliniy insanl\tc11
alinma\tc-15e30
alir\tc-20d27
alir misini\tc-20d27
aliyor\ta20b-23e16
aliyor$\ta28b-14c-13
all\ta30b-14
all 0\ta75b-33c-58
all floors\ta-17d25
all of\ta18
all our\tb30c-20
all over\tc10
all phones\ta20c-39e24
all server\ta14b-11
all shifts\ta12
all the\tb-10
all three\ta13c-20d13
all works\ta10b-13
all$\tb-15c18
allah\tc17
allah korusu\tc10
almada\tc-16e18
almada yagmur\tc-16e18
almany\tc15
almany arayac\tc10
almost\tb-12c14
almost full\tc10
alread\tb16
alread$\tb25c-18
alsanc\tc11
also\tc17
alt\tc11
alti\tc-11d27
alti aylik\tc-13d19
altyap\te19
altyap o\tc-12e14
altyap sistem\tc11
altyaz\tc12
always\tc12
am\tc-17e20
am 0\ta-11c-43e50
am in\tb-11c19
ama\tc15
ama cocukl\tc10
amader\ta20
amar\tb10
amar 0\tc11
amar ammu\tb16c-14
ambula\tb35c-25
ameliy\tb-14c19
ameliy$\tb-32c38
ami\tb16
ammu\tb16c-14
ammu ke\tb16c-14
ampul\tc15
an\tb36c-31
an accoun\te14
an error\tb11
an hour\tb31c-27
an irsali\tb-15c18
an old\tb11
an out\tc25e-15
an saat\tb-12c17
an unknow\tb30c-24
ana\ta16b-12
ana switch\ta13
anadol\tc11
anahta\tb-13c-17d28e-10
anaoku\tb29c-22
and\tb10
and a\tb-15c-36d-14e59
and access\tc-21e25
and again\tb-17c27
and at\tb14
and cant\tb14c-11
and files\tb44c-36
and gives\tb12
and got\tb20c-16
and has\tc15
and have\tc15
and i\tb-13c21
and id\tc-14e19
and in\tc14
and it\tb15c-14
and its\tb18
and left\tb12
and my\tb-17c25
and need\tc-33e49
and needs\tb12c-43e39
and no\ta44c-31
and none\tb35c-26
and nothin\ta25b-13
and our\tb35c-27
and paper\ta12c-14
and people\tb16c-12
and power\ta22b-23
and regist\tb27c-16
and stoppe\tc14
and the\tb41c-30
and there\tb16c-15
and they\tc11
and typed\tb16c-14
and we\tb39c-28
and what\te11
and will\tb14c-15
and with\ta30b-18c-13
and would\tc-16e29
and$\tc10
anda\ta41b12c-55
annem\tc12
annemi\tb31c-26
annexe\te21
annual\tb-11d16
annual inspec\td11
anothe\tc-12d14
answer\ta22c-15
answer$\ta28b-28
antivi\tc-19d35
any\tc-11d15e-11
any day\tc-14d21
any more\tc11
any of\tb23c-21
any wareho\tc15
anybod\tb23c-15
anymor\tb23c-19
anyone is\tb16c-14
anyone$\tc10
anythi\ta15
anythi$\ta-13c21
anyway\tc15
anywhe\ta38b-20c-21
api\tc15
api salla\tc10
apnade bank\tb16c-14
apnar phone\tc11
app\tb-11c21
appear\tc13
applic\tb20c-16
appoin\tc-19d27
appoin one\tc-11d15
approv\tc20
april\ta-15b-23c-36d20e48
april wed\te10
april$\ta-10c-18d25
ar\te26
arac\tc19
arac$\tc14
aracla\tb21
aradan\tc11
aradan 0\tc11
aralik\tb-17c-71d13e72
aralik arasi\tc-20e23
aralik ayi\tc-12d21
aralik ayinda\te12
aralik konfer\te12
aralik pazart\td12
aralik sali\tc-16e18
aralik yola\tc15
aramas\tb-11c19
aramiz\te12
arasi\tb-13c-27d22e21
arasi sikago\tc-20e23
arasin\td14
arayac\tc10
arayac bir\tc10
arayan\ta35c-24
arayip\tb30c-23
archiv\tb16
archiv and\tb25c-18
are\ta20b18c-27
are about\tc15
are affect\ta24b-13
are at\tb10
are coming\tc-16e19
are cut\ta15
are down\ta29b-11c-28d11
are due\tb-10c-14d27
are fine\tc13
are loose\tc10
are not\tc11
are pendin\tc10
arekjo\tc11
arekjo bole\tc11
aritma\tc-19d24
ariyor\tb33c-29
ariza\tc-26d33
arka\tc16
arkada\tb-10
arkada$\tc-25e28
arkasi\tb14
around\tb11
arrang\tc11e-13
arrang replac\tc20e-11
arrang the\tc-12d15
arrive\tb-15c24
arsiv\tc18
arsiv kotasi\tc10
artik\tb-12c11e11
artik$\td-11e28
arz\tc11
arz ederim\tc11
as\td21
as a\te11
as agreed\tc-22d26
as any\tc15
as each\tc-19d28
as every\tc-20d29
as i\tb15c-11
as last\tc-12d15
as of\ta17c-15e-11
as soon\tc11
as the\td11
as under\tc11
as usual\tc-23d41
as well\tc14
as you\te13
as$\tc14
asagid\tc10
asagid hatayl\tc13
asagid mailde\tb15c-13
asanso\ta12d10e-12
asanso 0\tc15
asanso iki\tb36c-27
asanso kapisi\tc10
ashe\tc10
asi\tc21
asi dolabi\tc16
asimi\tb24c-15
asimi veriyo\tb24c-15
asiri\tc13
asiri bosalt\tc11
ask\tb-12c14
ask for\te14
ask you\td14
asked\tc21
asked for\tc16
asking\tb15
asking for\tb19
asks for\tc12
at 0\tb41c-19
at a\tb11
at all\ta21b-18
at every\ta14b-13
at least\tb10
at once\ta18b20c-26
at our\ta14b-16e11
at the\tb-13
at this\tb15c-10
atiyor\tb12
atiyor$\tb18c-13
atke\tb21
atke ache\tb30c-23
atm\tb30c-13
attach$\tc16
attend\ta13
attigi\tc13
attigi maille\tc13
audit\tc-11e18
audito\te16
aug\te14
aug 0\te14
august\te20
august$\te13
authen\tb27c-14
authen بيكفي\tc11
auto\tc19
auto deleti\tc13
automa\tc-12d23
autumn\tb-12c-11d22
autumn$\tb-11d24
av\tc13
avukat\tc13
avukat hicbir\tc10
avukat portal\tc10
away 0\tb11c-10
ay\tb-11c17
ay icin\tc10
ay ortasi\tc12
ay sonund\tb-13c-17d32
ayakta\tb19
ayarla\tc19
ayda\tc-37d47
ayda bir\tc-42d51
ayi\td17
ayi hasere\td12
ayi icinde\td10
ayin\tb-12c-18d15e18
ayin 0\tb-12c-21d16e19
ayinda\tc-41e41
ayinda adana\te12
ayirir\tc-29d21e10
ayirir misini\tc-29d21e10
ayki\td14
ayki ortak\tc11
aylik\tc-30d42
aylik bakimi\tc-13d19
ayni\ta13
ayni anda\ta43c-45
ayni ay\tc12
ayni isimli\tc13
ayni$\tc14
ayrica\tc17
ayse\tb14c-18
az\tb13
az once\tb30c-20
b\tc20
back\tc17
back door\tb-13c19
back down\tb16c-14
back$\tc13
backup\ta-21b-15d46e-13
backwa\tc10
bad\tb12
badge and\tc-16e25
baglan gecers\tb-14c16
baglan tiklad\tb-14c16
bagli\tb16
bags\tb14
bakabi\tc16
bakars\tb-15c17
bakars sevini\tb-15c17
bakery\tb45c-29
bakim\tb-13c-35d55e-15
bakim kapsam\td11
bakimd sonra\tc10
bakimi\tb-14c-35d56
bakimi icin\tc-16d24
bakimi yapali\td12
bakimi yaptir\tc11
bakimi zamani\tc-26d32
bakin\tc14
bakmak\tc15
bakmak gereki\tc13
bakmay\tc12
balanc\tc19
balanc$\tc11
bana\tc16
bana ait\tb30c-23
bana eyluld\tc11
bana ne\tc11
bandi\tb-19c23
bank\tb52c-38
bank detail\tb15c-12
bank er\tb16c-14
banka\tb71c-62
bankam\tc18
bankay\tb16
bant\tb10
bar\tc15
barkod okuyuc\tc11
bas\tc14
basami\tb17
basi\tb11
basinc\te18
basinc havada\tc13
basind\tb-15c-17e37
basind veri\tc-38d-10e48
basind zor\tc10
basiyo\tc16
basiyo$\tc15
baska\tc15
baska bir\tc11
baska biri\tc10
baska birini\tc14
baskal\tb50c-46
baskan\tc10
baslad$\tb15
baslam\tb-12c16
baslam cozulm\tb-12c16
baslay\te15
baslay arkada\tc-17e24
basliy\tc-26e30
basti\ta13b-13
basvur\tb17c-18d-12e18
basvur$\tc11
bathro\tc13
batter\tb-16c12d13
batter$\tb-11c17
bay\tc12
bay c\tc10
bayi\tc-30e40
bayi toplan\tc-38e43
be\tc-10e17
be back\tc22e-17
be called\ta29c-22
be closed\tb16
be done\td16
be early\tc-16e19
be moved\tc-23d21e13
be out\tb11c-10
be set\tc-22e31
be told\tc11
beauco\tc13
beauco$\tc13
bebek\tb12
bebek var\tb13
becaus of\td11
become\tc12
become the\tc10
been\tb10
beeps\tb-13c18
before\te10
before it\tc-13d20
before$\td-13e24
begin\tb17
beginn\tc-11d15
beginn in\tc-11d15
begins\tb21c-15
behind\tb23c-11
behind the\tb29c-21
being\tc14
bekcis\ta12
bekcis 0\ta12
bekled\tc10
beklem\tc18
bekley dusuyo\tb-12c14
bekley hasta\tb15c-12
bekliy\ta-11b46c-32
bekliy raporl\tb22c-19
bekliy tartma\tb12
bekliy$\tb15c-13
beledi\tb-13
belfas\tc10
belfas$\tc10
believ\tc11
bell\te14
below and\tb13c-12
ben\tc15
bende\tb-11c20
beni\tc19
beri\tb14e-15
beri butun\ta13c-18
beri yari\tc12
bes\td12
bes kisi\tb12
best\tc17
best$\tc11
betwee\tc-18d17
bey\tb-13e11
bey onayla\tc11
bey$\tc-12
bhai\tc12
bi\tb-14c18
bi bakars\tb-15c18
big\tc13
bike\tc15
bike cellar\tc10
bildir\tc16
bilet\ta23c-10
bileti\tc15
bileti aldim\tc15
bilgi\tc19
bilgi elektr\tc12
bilgil\tb25c-14
bilgin\tc14
bilgis agdan\tb22c-17
bilgis calind\tb-12c14
bilimi\tc-38d-10e48
bilimi ekibi\tc-38d-10e48
bill\ta11b-10c16d-10
bill for\tc22d-11
bill ta\tc10
bin\tc10
bin geldi\tc11
binada\ta11c-13
binada bir\ta13
binasi\ta21c-12
binasi intern\ta22c-15
binaya\tc-18e29
biolog\tc12
biolog$\tc12
bir de\tb-11c20
bir elektr\ta13
bir gun\tc-21d29
bir muster\tb34c-29
bir sey\tc10
bir stajye\tc12
bir turlu\tc18
bir yapila\tc-35d45
biraki gidiyo\tb19c-12
biraki$\tc12
birden\ta33b-23
biri\tb21e-11
biri cikiyo\tc10
birim\ta13b-12
birimi\tc18
birimi$\tc13
birinc asanso\tc10
birinc kattak\ta13
birkac\tb13
bit\tc14
bit of\tc14
bitcoi\tb34c-25
bitiyo\tc-12d32e-14
bitiyo$\tc-24d22
bitmis\tb-20c31
bitte\ta-26b-49c-33d48e33
bitti 0\tc10
bizde\tc16
bizim\tb-16c29
bizim icin\tb-13c19
bizim yurt\tc11
black\tb64c-51
black and\tb28c-22
blank\tc13
block\tb62c-51
block c\tb15c-12
block it\tb32c-31
blocke\tb11
blocke$\tb19
blok\tc15
bloke\tb12
blood\tb13c-17
blows\tb-13c18
blue\tc15
board\te15
bochor\tc-50d55
boiler\td10e-16
boiler shows\tc12
bole\tb-12c22
bole 0\tc18
bole apnar\tc11
bolge\tb-12
bolge mudurl\te12
bolged\tc-14e16
bolged acacag\tc-14e16
bolumu\tc19
bolumu$\tc14
book\td15
book anythi\tb16
book the\td28e-13
booked\tb-10c18
bookin\tc12
bookin of\tc13
bordro\tc20
bos geldi\tb15c-13
bos oturuy\tb10c-11
bosalt\tb33c-18
bosalt uretim\tb37c-30
boss\tb26c-22
bosta\tb17
both\tb24c-20
both buildi\ta19c-12
both houses\tc-10d13
bottom\tb-10c18
bottom four\tc13
bought\tb14
bought a\tc14
bounce\tc12
box\tb15
box on\tc17
box$\tc11
boxes\tc14
boya\tc12
boya ve\tc11
boyle\tc15
bozuld\tc14
bracke\tc11
branch\ta52b-24c-23e-12
branch beginn\tc-11d15
branch can\ta35b-10c-22
bray\tc-11e12
bray so\tc-11e12
break\td18
broadb\tc11
broke\tc14
brosur\tc15
brosur bitti\tc10
brothe\tc12
brothe 0\tc11
bu ayki\td14
bu donem\tc-26d35
bu gece\tb35c-31
bu sabah\ta26b-15c-11
bu sabaht\tb26c-19
bu subat\td12
bugun\ta-16b36e-15
bugun 0\tb43c-38
bugun saat\tb27c-21
bugun sabaht\tc10
bugune\tc16
bugune ne\tc13
buildi\ta27b-18c-24e21
buildi$\ta14c-15
bulama\tc15
bulasi\tb-15c21
bulasi makine\tb-15c21
bulmak\tc12
bulmak$\tc12
buluna 0\td10
bundle\tc14
bunun\tc10
burnin\tb34c-18
burnin but\tc11
buromu\tc11
buromu avukat\tc10
burst\tb24c-17
busy\tb13
busy tone\tb17c-15
but\tb-11c21
but doesnt\tc10
but please\tc11
but the\tc11
butce\tb-11c16
butun\ta48b-18c-49
butun gun\tc14
butun isikla\ta13
butun modell\tc11
butun sistem\ta27b-18
butun sunucu\ta33b-20c-13
buz\tc11
by\tb16c-17
by 0\te-10
by four\tb22c-17
by hand\tb-15c21
by itself\tb34c-22
by noon\tb44c-39
by pass\td11
by the\tc-13e17
by then\tc-25e38
by thursd\tc12
c\tc-14e26
c 0\tc-54e57
c$\tc18
cabine\tb21c-14
cable\tc14
cablin\te15
cache\tc11
cafe\td11
cafe are\td11
cagri\ta-12b38c-20
cagri merkez\tb11
cagri sistem\tb18c-12
cagril\tb-12c14
cagril 0\tb-12c14
caisse\tb35c-18
calend week\tc-10d13
calibr\tb-20c-11d33
calind$\tb24c-20
calisa\ta20b-13
calisa$\tb-10c11
calisi\tb-14c25e-10
calisi$\tb-13c16
calism\ta13
calism hasta\tb32c-21
calism$\ta30b-27
calist\tc15
caliyo\tc13
call\tb16
call anyone\tc10
call kore\tb16c-14
call or\ta20c-18
call the\tb14
called\ta14b18c-21
called$\ta19c-14
caller hear\ta14
calls\ta-10b24
calmiy\tc36e-23
calmiy$\tc36e-23
cam\ta-17b25c-32d22
camasi\tc13
camasi$\tc10
came\tc20
camera\ta15b-18c10
can\ta28
can call\ta20c-18
can log\ta33b-14c-22
can see\tc13
can take\ta15b27c-37
can the\tc10
can we\tb12
can$\tc11
cancel\tc21d-16
cancel my\tc24d-17
canli altyaz\tc10
canli destek\tc11
cannot\ta12b50c-52d-11e-13
cannot be\ta11b-13
cannot log\tb32c-19
cannot print\tb12
cannot reach\ta27b-14
cannot sell\ta18b-17
canon\tc14
cant\tc24
cant get\tc11
cant open\tc16
cant see\tb16c-14
cantee\tb-13c22
car\tb16
car park\tb-11c21
card\tb23c-14
card$\tc11
cards\tb15
cards and\tb16c-10
cari\tc11
carpet\tc10
carpil\tb16c-11
carrie\tc14
carry\tc-16d29
cars\tc11
cars stand\tc10
carsam\td15
carsam oglede\tc-21d26
cartri\tc14
cash\tb16e-13
catida\tc12
catida 0\tc12
catlad\tb28c-16
cdye\tb15c-12
cdye yazdir\tb15c-12
cebu\tc10
cebu 0\tc10
ceilin\tb13
cekmec\tc11
cekmiy\tb14
cekmiy$\tc11
cektim\tc10
cellar\tc10
centre\tb12c-12
centre is\tb22c-26
certif\td23e-13
certif$\tc14
cevap\ta18b-12
cevrim\ta18b-11e-10
ceza riski\tb-10c16
cezasi gunluk\tb10
chairs\tc-12e26
chambe\tc14
change\te10
change to\tc13
change$\tb-19e32
charac\tb-11c19
charge\tc11
charge and\tc10
charge three\tb33c-32
charge$\tc10
chat\tc17
chat 0\tc17
check\tb-21c-25d57e-17
check of\tc-27d34
check$\tc11
checke\td20
checko\tb36c-25
checko its\tc11
cheers\tc14
cheers$\tc13
chemic\td11
chemic in\td11
childr\tc10
chilo\tc17
cholch\tc11
chole\ta20b11c-25
christ\te16
chrome\tc14
cift\tb-13c21
cift tarafl\tb-10c18
cihaz kirala\tc-14e16
cihaz su\tb-12c17
cihazi\tb11c-22d17
cihazi bagli\tb18c-12
cihazi yillik\td10
cikan\tc11
cikan person\tc11
cikara\tb22c-17
cikara mi\tb22c-17
cikari\tb25
cikari$\tb23c-16
cikart\tc11
cikart var\tc11
cikip\tc13
cikip soguk\tc11
cikis\tc16
cikis kapisi\tc14
cikiyo\tc12
cikiyo ve\tc10
cikiyo$\tb18
cikmas\tb37c-33
cikmaz\tb10
cikmaz muniht\tb10
cikti\tb40c-19
cikti$\tb12
ciragi\tc-11e16
claims\tb-11c16
claims he\tb-10c13
class\tc14
cleane\tc15
cleani\ta-13b-14c-16d39
cleani lady\tc11
clear\tb24c-10
cleare\tb32c-22
cleari\tc11
cleari cookie\tc11
click\tb13
clicks\tc15
clicks but\tc10
client\tc14
climbi\tb12
clinic\ta34b-11c-32
clock\tc16
close\tb13c-21
close ludlow\tc11
close the\tc-11d18
closed\tc19e-13
closed$\tc11
closes\tb23c-24d12
closes$\td16
cloud\tc14
cloud some\tc12
cnc\tb-13c-38e59
co\tc11
cocuk\tc13
cocukl\tb38c-28
cocukl var\tc10
code\tb-12c20
coffee\td14
coffee machin\tc-23d19
coffee$\tc11
cok acil\tc11
cok fonksi\tc-11e14
cok yavas\tc14
coktu\ta13b18c-25
cold\tb-15c24
cold room\tb-12c13
collea has\tc11
collea have\tb32c-28
collec\tc-15e28
colour\te18
column\tc15
come at\tb29c-19
come back\tb11
come on\ta10
come out\tc18
come$\tc12
comes\tb14
comes back\te13
coming\tc-13e13
coming up\tc-16e19
comman\tc13
commit\tc11
commit has\tc11
compan\ta40c-11d-12e-15
compan is\ta22b-11c-13
compan secret\tc11
compan since\tc13
compan wide\ta48b-20c-31
compla\tb-12c27
compla$\tc17
comple\ta47b-35c-11
compli\tc11
compre\tb-21c10e11
compre air\te16
comput on\tb19c-17
comput$\tb-12c21
concer\ta11c-19e23
concer cebu\tc10
concer$\ta14
condit\td14
confer\tb-10e25
confir\tb-15d15
confir$\tc-14d19
connec\tb17
contac\tc17
contin\tc-40d45
contra\tb-11d21e-11
contra must\tc11
contra the\tc-29d37
contra w\tc11
contro\tb13c-31d17
cookie\tc11
cookie helps\tc11
coolin\tb16
copier\tb-12c-13d11e17
core\ta32b-18c-16
core switch\ta33b-18c-17
correc\tb-13c25
correc it\tc14
corrid\tb-14c20
cost\tc13
costs\ta-10c12
costs us\tb21c-13
could somebo\tc15
could you\tb-21d11e17
counte\ta10b18c-29
counte and\tc13
courie\tb12c-16
course\tb-15c26
court\tc15
courty\tb-12c-15e32
cover\tc23d-12
covers\tb26c-14
cows\tb27c-14
cows are\tb27c-14
cozuld\tc11
cozuld diye\tc11
cozulm\tb-12c17
cozulm bizim\tb-12c16
crackl\tc11
crane\tb22
crane 0\tb27c-22
crane co\tc11
create\tc10
crew\tc-15e29
cricke\tc11
cricke alert\tc11
crm\tc11
cuma\tc14
cumart\tc16e-12
cumart dugunu\tc15e-14
cumart gunu\tc11
cupboa\tc12
curren\ta20
custom\tb36c-10e-11
custom claims\tb-10c13
custom from\tb14
custom servic\tb22c-13
cut\ta25b-11
cut off\ta28b-10
d\tc15
da\tc15
daha\tc14
dahil\ta18
dahil fabrik\ta21c-12
dahili\ta-16c20
dahili 0\tc11
dahili servis\ta-20b20
daires nem\tc13
dakika\tb18
dakika bir\tb30c-14d-12
dakika uzun\tb-12c14
damla\tb-16c25
damla y\tc11
danger\tb-11c14
danger for\tb-11c14
dans\ta-32b33c-89d-24e68
dareeb\tc10
dareeb wala\tc10
dark\ta13
data\tc-11e11
data paketi\tc-20e23
date\tb-19c-29d53
daught\tc13
davetl\tc12
davetl oluyor\tc11
day\tb-14c-19d12e29
day 0\tc-15e22
day all\tc-11d15
day at\tb-13c20
day for\tc-22d12e13
day is\tc-24d18e10
day$\tc15
dayand\tb11c-12
days\tc20
de\td18
de fare\tc11
de kapida\tc12
de la\ta-32b25c-43d51e-32
de olu\ta13
dead\ta49b26c-57d-11e-16
dead at\ta42b-18c-23
dead$\ta-12b28c-11
deadli\tb-15c19
dear\tc17
dear custom\tc11
decemb\tb-11d25
decemb at\tc18
declar\tb39c-26
dedekt\tb-34d39
dedi\tb-12c24
dedi aradan\tc11
dedi$\tb-13c20
defibr\tb23c-17
degil\tc13
degil lutfen\tc10
degili\tc11
degisi\tb-14d39e-13
degisi icin\tc-12d18
degisi yetist\tc15e-14
degisi$\tc15
degism$\tb-10
degist\tc17
degist bilgis\tb22c-17
degist by\td11
degist misini\tc13
degist$\tc23
degree\tb28c-13
degree and\tb22c-15
dekhay\tc12
dekhay no\tc12
dekhi\tc11
dekont\tc12
dekont$\tc11
deleti\tb12
deleti must\tc13
delive\tb-19c36
delive$\tb11
dem\tc10
demirc\tc10
demo\tc-11e12
den\tb47c-30e-11
den$\tc21
deneme\tc12
deneti\tc-22e31
dental\tb-10d12
dentis\tc-16e23
depart\tb39c-37
depart and\tc-16e19
depart marine\tc12
depo\ta20c-10
depo progra\tb22c-17
depo sistem\ta24c-18
depoya\tb27c-35e18
der\ta-11b-18c-59d69e-13
derece\tb16e-12
derece bulmak\tc12
derya\tc15
derya y\tc13
desk\tb-19c25
desk phone\tc14
desk$\tc18
deskin\tc-31e37
desks\ta12b-16c-10d-12e23
destek\tc17
destek ebru\tc11
detail\tb15c-13
detect\tb-15d11
devam\tc-20d30
develo\tc16
device\tc-21d32
devred\tc21
dhore\tc10
dhukte\tc13
di\tc13
di shamla\tc10
dial\tb29c-20
dial tone\tb29c-20
diary\tc13
did\tc17
did not\tb11
did the\tc25d-13
die\ta22b47c-89d43e-34
died\ta25c-20
dietit\tc-13e16
dietit$\tc-13e16
differ\tc17
diger\tc15
digerl\tb-19c28
dilekc\tc10
din\tb-13c-29d46
din dhore\tc10
din$\tc-47d54
direct\tb23c-15
direnc\td11
direnc olcuml\td11
dis\ta11b-14c12
disabl\tb-12c18
disari\tb23c-13
disari gelen\tc11
dishwa\tb-13c24
disi\tb13c-18e15
disi data\tc-20e23
disina\tc13
disina cikan\tc11
disk\ta-15b28
disk mi\tc12
dispat\tb34c-23
dispen\tb68c-54d-14e-14
dispen in\tc11
displa\tb25c-11
distri\tb-10c25d-12
distri list\tb-10c25d-12
diye ekjon\tb16c-14
diye kapati\tc11
diye yaziyo\tc11
diyor\tc21
diyor$\tc19
diyorl\tc-15e21
diyorl dogru\tc-20e24
dizust\tb-12c14
dizust bilgis\tb-11c15
dns\tb22c-16
do anythi\ta17b-10
do not\te-11
do the\tc-24d36
do they\tc10
do we\ta-11c-22e28
dockin\tc18
dockin statio\tc10
docume\tb13
does\tb16
does it\tc15
does not\tb30c-17e-11
doesnt\tc15
doesnt call\tc10
dogmus\tb22c-18
dogmus bebek\tb22c-18
dogru mu\tc-20e24
dogru nevin\tc12e-10
dogrul\tc12
dogrus\tc16e-13
dogrus o\tc15e-14
dogum\te13
doktor\tb36c-15e-11
dokuld\tc11
dokuz\ta40b-12c-35
dolabi\tb15e-11
dolabi ve\tb-15c21
dolap\tb-23e34
dolap saglam\tb-23c25
doldu\tc21
doldu acaba\tc12
doluyo\tc-18d41e-16
domain\tc-41e34
dondur$\tc10
done\tb-13d25
donem\tc-31d32
donmus\ta11b-11
donmus her\ta13
dont\tc12
donus yapila\tc11
donusu\tc13
donusu bekliy\tc10
donuyo\tb-16c11e10
donuyo asagid\tc13
door\tb21d-11
door 0\tc14
door of\tb52c-45
door on\tb-16c24
door$\tb-13c19
doors\tb-11c-12d18
doors sweet\tc12
dos\ta-10b-19c-46e59
dosya\tb-13c13
dosya sunucu\ta13
dosyal\tb56c-47d-10e-11
dosyal lckd\ta13
dosyal nasta\tc10
dosyal$\tc13
dosyas\tb27
dosyay\tb39c-32
double\tb-13c26
down\ta25b19c-34e-13
down for\ta17
down in\tc-14d26
down please\tc-10d13
down since\tb20c-13
down the\ta-14b-11c28
down$\ta23c-22
dr\tc21
draugh\tc15
drawin\tb-12c19
driver\tb11
droppe\tc11
drops\tc13
ds\tc11
dua\tc12
due\tb-17c-67d83e-17
due for\tc-12d19
due in\td18
due on\tc-15d32e-13
due their\tc-16
dugun\tc27e-25
dugun 0\tc27e-25
dugunu\tc14e-12
dugunu var\tc15e-14
dukkan\tb15e-11
dukkan acilis\tb-12c23e-12
duman\tb-19c-13d40
duman dedekt\tb-35d41
dun\tb-11c27
dun 0\tb-10c15
dun yine\tc11
dunedi\ta18c-13
dunedi site\ta18c-13
dupure\tb16c-14
dupure apnade\tb16c-14
durdu\tb73c-66e-10
durdu$\ta15b34c-38
durdur\tb51c-42
durdur gecikm\tb10
durdur$\tb47c-37
during\tb-10c-13d19
durumd\ta12b-19
durumd kaliyo\tc10
duruyo\tb18
duruyo order\tb12c-10
duruyo$\tb17
dusmuy\ta-14b56c-33e-14
dusmuy 0\tb14
dustu\tb-13c25
dustu$\tc12
dusuyo\tb12
dusuyo$\tb15
duyuru\tb-11c-11d33
duzeld\tc14
duzelt\tc22
e\ta36c-27
e dhukte\tc13
e fatura\tc11
e ferot\tc11
e gele\tc12
e imza\tc12
e posta\tb10
e prescr\tb19c-17
e virus\tc11
each\tc-27d28
each time\tb16
each year\tc-10d13
early\te16
early$\tc-16e19
easter\te19
easter$\te19
ebru\tc12
ebru hanim\tc11
ece\tc12
ece karaha\tc12
eczane\tb15c-12
edebil\tc-17e20
edebil miyiz\tc-20e21
edeceg\tc-31e40
edelim\tc-20d30
eden\ta12
eden gece\ta12
eder\tc13
ederim\tc13
ederim$\tc13
ederiz\tb-13c-16d35
ederiz$\tb-13c-16d35
edge\tc18
edge 0\tc15
edilem\tb20
edilme\td17
edilmi\tb24c-14
edilmi$\tb29c-23
ediyor\tb29c-17
ediyor sigort\tb22c-18
effect\tb-11c-23e38
eft\tc11
egitim\te22
ei\tc11
eight\tc-29e28
eight$\ta10b12c-18
ek\tc-26e30
ek 0\tc14
ekhon\tb20c-12
ekibi\tc-27e39
ekibi 0\tc-38e45
ekibim\tb-14e22
ekim\td-11e14
ekim cumart\tc11
ekim provas\tc11
ekimde\tb-12c-26e47
ekip\ta-10
ekip ve\te21
ekjon amar\tb16c-14
ekjon bole\tc11
eklenm\tc12
ekler\tc16
ekli listed\td10
ekran\tc-12e26
ekran ve\tc-34e44
ekrand\tc20
ekrand yanlis\tc12e-10
ekrani\tc15
eksik\tc19
ekstre\tc14
ekta\tc16
ekte\tb-10c18
ekte$\tc11
ektu\tc17
el\ta21c-18
el 0\ta39b-20c-22e16
el adeem\tc12
el dareeb\tc10
el laptop\tc20e-10
el nahard\tc10
el net\ta-11c23
el passwo\tb30c-24
el shahr\tc12
el termin\ta12b-12c-23e25
ele\tb16c-10
ele geciri\tb18c-14
electr\ta23c-29
electr since\ta16c-12
elektr\ta30c-21
elektr elektr\tc12
elektr gitti\ta30c-18
elektr kesild\ta25c-17
elektr kesint\tc12
elektr muhend\tc12
elektr niye\tc11
elektr sobayl\tb22c-18
elevat\tb30c-40e16
elevat from\tc-12e17
elif\tb10
elimiz 0\tb10
eliyle\tc10
eliyle iten\tc10
elle\ta-14c24
elle yaziyo\tb-15c18
elly\tc13
else\tc11
email\tb-11
emails\tc12
emekli\tb-10e11
emekli alb\tc10
emerge\tb10
emerge exit\tb-21c28
employ\tb38c-32
emre\tc10
en\ta27b-42c-41d-17e50
encryp\tb-11
end\ta-11d18
end of\tb-17d24
ends\tb47c-54d16
enteri\tc11
enteri in\tc11
enters\tb21c-10
entire\ta61b-25c-34e-12
entire dunedi\ta18c-13
entire head\ta16c-12
entrie\tc14
equipm\tc11
er\td18
er naam\tb16c-14
erbas\tc-16e18
erbas ise\tc-16e18
erisim\ta29b-18
erken\tb-10c20
erp\ta58b-28c-40d11e-11
erp mail\ta24c-18
erp yok\ta21c-16
err\tc14
err 0\tc14
error\tc15
error in\tb-14c23
error trace\tc12
ertesi\tc10
eshe\tc11
eski\tb-10c23
esra\tc15
esra hanim\tc15
est\ta53b-26c-23d-13e-19
estima\tc10
et\ta37c-105d-24e61
etiket\ta-10c-15d23e-12
etiket basami\tb25c-18
etkile\ta36b-18
etkile$\ta40b-20c-11
etmek\tc14
etmek istiyo\tc11
etmiyo\tb-15c30
etmiyo$\ta-12b-16c31
etti\tc10
eur\tc11
euro\tb10
euro$\tb10
evde\tb20
evde bebek\tb-10c15
evde solunu\tb18c-12
evde yeni\tb22c-18
evdeki\tb-20c29
evden\tc17
eve\ta13
even\tb-10c14
evenin meds\tb16c-14
event\tc16
event log\tc16
events\tc18
events$\tc18
ever\tc14
every\ta22b-14c-11d13e-11
every 0\td16
every day\tb-13c24
every few\tb16
every minute\tc13
every second\td13
every year\tc-16d24
everyo\tb16
everyo on\tc13
everyt is\ta24c-15
everyt to\tb24c-20
evime\tc-24e27
evrak\tc12
evrak kayit\tc12
evraki\tb38c-25e-12
evraki e\tb15
ex\tb19c-13
exam\tb35c-22
exam softwa\tb15
examin\tb14
exampl\tc18
exampl بتنتهي\tc10
excel\tb-11c19
except\tb20c-17
exchan\tc14
exit\tb-20c29
expect\te15
expire\tb-15d22
expire 0\td13
expire at\td17
expire on\td19
export\tc15
extens\tc10
exting\tc-36d45
exting 0\td11
eyluld\tb-12c-20e41
eyluld rebran\tc11
f\tc20
fabrik\ta21b-16
fabrik tamami\ta34b-19c-14
factor\ta38b-12c-24
failed\ta15b15c-16
failed it\tb30c-26
failed$\tc12
failin\tb10
fair\tc-14e28
fair in\tc-18e31
fakat\tc10
fake\tb21c-18
falls\td28e-12
falls due\tc-15d32e-13
family\tc16
family$\tc10
fan ve\td11
fare\tb17
fare$\tc11
fark\tc15
fark eden\ta12
fast\tc15
fatura\tc17
fatura gecisi\tc10
fatura$\tc10
fault\tc-14d17
fayda\tc10
fazla\tc22d-10
februa\tb-11c-22e36
februa and\tc-25e32
februa at\tc-11e12
fell\tb32c-28
ferot\tc12
ferot den\tc11
few minute\tb18c-14
fi\ta-14b40c-16e-10
fi 0\ta-11b32c-18
fiber\tc11
fibre\ta20b-14
fidye\ta38b-30
fidye yazili\ta38b-24c-18
fidye$\tc13
figma\tc11
figma pro\tc11
file\tb14c-15
file server\ta13b14c-23
files\ta-11b81c-65e-11
files are\tb47c-38
filler\tb22c-17
filler line\tb22c-17
film\tc-23e33
filter\tb-11d27
filtre\tc-26d37
filtre degist\td11
financ\tb34c-22
financ is\tb16c-10
finans\tb32c-22
finans$\tc13
find\tc19
find the\tc13
fine\tc20
fine$\tc16
finish\tc13
fire\td26
fire alarm\tc12
fire exting\tc-35d40
firewa\ta13
firewa acilma\ta13
firm\ta22b-11
firm in\ta13
firma\ta39b-21c-12
first\tb-15c18
fisler\tc12
five\tb15
five collea\tb32c-28
five minute\tc14
fix\tc10
fiyat\tc17
flat\tb-15e24
flicke\tb-15c25
flicke$\tb-11c17
floor\te15
floor 0\tc11
floor concer\tc10
floor is\tb-12c19
floor$\tb-13c12
floors\ta-23d21
floors has\tc14
foam 0\td11
folder\ta-19b13c19
folder এ\tb14c-11
follow\te14
follow$\tb16c-13
fonksi\tc-11e14
fonksi cihaz\tc-14e16
for 0\te11
for a\tc16
for about\te13
for an\tb-11c21
for anothe\tc-23d29
for eight\te19
for enteri\tc11
for five\tc16
for good\te18
for it\td15
for me\tb-11c15
for my\tc21
for next\tc22e-17
for now\tb-14c21
for our\te14
for releas\tc10
for the\tb-14d21
for two\te11
for us\tc14
for your\tc15
forget\tc11
forget$\tc11
forgot\tc12
forkli\td12
form\tb-12c22
formu\tb-17c24
fortni\tc-30d41
forty\tb15
forwar\tb14
forwar everyt\tb25c-18
forwar$\tc14
fotogr\tc13
fotoko\tc-20d27
fotoko makine\td12
found\tb21c-11
found a\tb21c-16
four times\tc15
four$\tb14
freeze\tc12
freeze 0\tb-11c15
friday\tb29c-23
friday before\tc-20e28
friday night\tb22c-18
friday$\tb30c-15
fridge\tc12
fridge had\tc11
from\te16
from 0\tb-13c-26d-12e49
from a\tc19
from client\tc14
from home\tc11
from july\te14
from matern\te12
from my\tb38c-28
from our\tc14
from the\tb11c-14e19
from your\tb16c-10
front desk\ta10b-11
front door\tb22c-17
frozen\ta-11b75c-65
frozen since\tb22c-17
fuayed\tb33c-25
fuayed 0\tb33c-25
full 0\tc10
functi\tc12
fw\tc16
fw صندوق\tc11
g\tc11
galiba\tb-12c20
galiba$\tb-20c26
garage calend\tc-10d13
garant\tc15
gas\tc-11d13
gate pass\tc10
gb\tc11
gb olmus\tc10
gdeda\tc10
gec\tc18
gece\tb24
gece bekcis\ta12
gece cikmaz\tb10
gecece\te15
gecece oranin\tc-12e14
gecen\tb-11c18
gecen ay\tc19
gecen hafta\tb-19c27
gecen seferk\tc13
gecers\tb-14c16
gecers dedi\tb-14c16
gecesi\tc-43d56e-13
gecesi mutfak\td12
gecici\tc-13e27
geciri\tb15
gecirm\tb-10c-34e50
gecis\tc-26e12
gecis evraki\tb15
gecis testin\td11
gecis zorunl\tc-20e24
gecisi\tc10
gecisi$\tc10
geciyo\tb-13e27
geciyo ama\tc10
gecti\te-11
gecti$\tc11
geldi\tb-12c-13d39
geldi hicbir\tb17c-12
geldi ondan\ta17c-11
geldi$\tb-14d29
gele\tc12
gele dekhay\tc12
gelebi$\td13
gelece\ta-14b15c-26d-12e34
gelece$\ta-11b33e-13
gelen\tb-13c25
gelen davetl\tc11
gelin\tc14
gelin salonu\tc12
gelip\tb-11c20
geliyo 0\te18
geliyo$\tb12
gelmed\tc16
gelmem\tc18
gelmez\tb15
gelmez sira\tb15
gelmis\tc11
gelmis gecen\td12
gelmiy\ta11c-12
gemi\tb30c-22
gemi yarin\tb15
gene\tc11
gene oyle\tc11
genel\ta19c-22e17
genel merkez\tc-15e14
genel mudurl\ta21c-13
geneli\ta50b-17c-34
genera\ta44b-28c-33d12
genera 0\tc11
gentle\tc11
gercek\tc11
geregi pano\tb28c-22
geregi yapilm\tc16
gereke\tc-21e31
gereke$\tc-21e31
gereki\tb-16e25
gereki$\tb-14c-11e38
geri\tc16
geri donusu\tc10
geri donuyo\tc13
geri getiri\tc12
geri istiyo\tc11
get\tc16
get a\tc-17e13
get out\tc10
get the\tc11
getiri rica\tc12
getiri$\tb12
gets\ta27b-19
gets the\ta23b-15
gettin\tc14
ghonta\tc11
ghonta wait\tc11
gibi\tb-22c-31d56
gibi binada\ta13
gibi calisi\tb-12c17
gibi yariyi\td12
gibi$\tb-11c24
gicird\tc14
gidiyo\tc10
gidiyo$\tb15
giga\tc12
giga law\tc12
girdim sonra\tb15c-13
girece\tb22c-34e25
girece$\tc14
giremi\tb17
giremi ilac\tb12c-10
giremi$\ta25b-11c-10
girinc\tb29c-25
girip bakmak\tc13
giris\tc11
giris sayfas\tb15
giris yapama\tc10
gitmes\tb15
gitmis$\tc11
gitmiy\ta16
gitti\ta35b-15e-16
gitti geldi\ta13
gitti$\ta22e-11
gittim\tc11
give\ta-18c10e12
give me\ta-21c32
given\tb-11c18
given 0\tb-10c13
gives\tb26e-10
gives no\tb37c-22e-11
giving\tc13
giving up\tc13
gizli\tb47c-36
glass\tb21c-11
go\tc-17e12
go on\tb20c-15
go out\tc12
goes to\tc-14e12
going\tb-15e16
going on\tb-13c20
going to\tc-18e26
gonder\tb10e-11
gonder rica\tc10
gonder$\tb32c-25
gone\tb23c-11
gone and\tb12
gone$\tc15
good\tb-14c20
good mornin\ta12b-10
good$\tc15
google\tb22c-15
gorduk\tc13
gorduk ne\tc13
gorebi\tc14
gorevl\tb12
gorunm\tc11
gorunt\tb31c-19
gorunt acamiy\tb13c-11
gorunt cdye\tb15c-12
gorunu\tc21e-13
gorunu ne\tc14e-10
gorunu$\tb17
goruyo\tb38c-33
goruyo$\tb40c-36
goster\tc15
got her\tb23c-20
got my\tc-10e11
goz\tc18
gr\tc11
grand\tc-20e30
grants\tc-30e34
grants office\tc-30e34
green\tc14
greeti\tc15
gri\tc11
grindi\tc11
grindi noise\tc11
grubun\tc18
gstr\tc14
gstr 0\tc14
guess\tb-11c18
guest\tc15
guest wifi\te14
guests\td-10e18
guests compla\tc17
guests$\te15
gun\tc11d13
gun asiri\tc11
gun gecti\tc11
gun verebi\td12
gun$\tc13
guncel\tb-16d31
guncel sonra\tc18
gunde\tc-13d22
gunde bir\tc-20d30
gunden bugune\tc13
gundur\tc15
gundur$\tc14
gune yetist\tc15e-14
gunluk 0\tb10
gunu\tc10
gunu havuz\tc11
gunu satin\tc-16e18
gutter\tc-10d13
gutter on\tc-10d13
guvenl\ta13
guvenl kapila\ta21c-12
guzerg\tc11
gym\tb20c-28d18
h\tc18
h$\tc17
haber\tc14
haberl\tb39c-31
had\tc16
had a\tc18
had passed\tc11
had to\ta16c-11
hafta\tb-16c29
hafta 0\tb-11c14
hafta sonra\tc27e-25
hafta sonund\tc-12e14
haftad\tb-14e28
haftal\tc14
haftay\tc18e-13
haklar\tc13
haklar birimi\tc13
hala\tc16e-11
hala acik\tb22c-16
hala hazirl\tc14e-10
half\tb22
half a\tb24c-17
half the\tb18c-14
halk\tc13
halk kutuph\tc13
hall\te12
hall 0\te13
hall and\tb18c-10
hamdan\tc10
hand\tb-15c24
hand$\tc12
handed\te10
handed over\te13
handhe\tb-10e17
hang\tb28c-20
hangi\td12
hangs\tb28c-24
hanim\tb-11c19
hanim ekrand\tc12e-10
hanim iki\tc16
hanima\tb-12e16
hannov\te10
hannov 0\te10
harcam\tb30c-23
harcam mesaji\tb17c-12
hareke\tb31c-28
harfi\tc10
harfi degism\tc10
has a\tc14
has an\tb-14c22
has been\ta11
has gone\tb36c-29
has lost\ta16
has no\ta24e-11
has not\tc13
has notice\tc14
has observ\tc11
has stoppe\tb19c-10
has to\tb-10d13
hasadi\tb12
hasadi tam\tb12
hasere\td12
hasere ilacla\td12
hasta\tb50c-32
hasta basind\tc10
hasta basiyo\tb18c-12
hasta haklar\tc13
hasta kabul\tb22c-19
hasta var\tb29c-24
hastal\tc20
hastal karist\tc13
hastan\ta15b-13
hastay\tb24c-21
hastay ilacin\tb22c-19
hat\ta-15b23c-12d-11e15
hat durdu\tb53c-42
hat ve\te10
hata\ta-12b22
hata veriyo\ta-12b34c-22
hatasi\tb25e-21
hatayl\tc13
hatayl$\tc13
hatice\tc11
hatlar\tb-19e29
hatlar roamin\tc11
hatti\tb21c-11
hattim\tb-11e26
hattim voip\tc13e-10
hattim yurt\tc-20e23
hava\tc-16e19
havada\tc13
havada su\tc13
havale\tb35c-24
have 0\tb43c-40
have a\tc14
have alread\tc11
have been\tb29c-19
have lost\ta-16b26
have no\td12
have one\tc15
have since\tc14
have the\tb15
have to\tb-22c-22d11e32
havuz\tc14
hayati\tb-12c16
hayati$\tb-12c16
hazir\te22
hazir olmasi\tc-12e16
hazira\tb-16c-37d10e47
hazira 0\te14
hazira doluyo\tc-11d19
hazira kurulu\tc21e-15
hazira saat\tc12
hazirl\tb-19c-74d-15e95
hazirl gereki\tc-18e28
hazirl gorunu\tc14e-10
hazirl rica\tc-18e24
hazirl$\tc-59e66
hazney\tc11
hazney gun\tc11
hdmi\tc17
he\tb23
he has\tb34c-29
head office\ta14c-20e14
header\tc10
headqu\ta33b-19c-13
heads\te12
heads up\te12
headse\tc11
heard\tc20
heat\tb19
heater\tc-16d27
height\tc13
held\tb44c-36
help\tc14
helpde\tc13
helpli\ta-17b33c-14
helps\tc11
helps for\tc11
hemen\tb29
hemsir\ta-19b21
hemsir cagri\tb18c-12
hep\tc11
hepsi\ta33c-27
hepsi ayni\ta18c-10
hepsi cozuld\tc11
hepsi kapali\ta39c-29
hepsin\tc10
her\td25
her accoun\tc-11e18
her gun\tb-10c16
her klasor\ta13
her seferi\tb-11c20
her sene\td12
her sey\ta11c11e-13
here$\ta14c-15
hereby\tc11
hereby termin\tc11
herkes\ta16b15c-24
herkes sifre\tb22c-17
hes\tc14
hesabi\tb30c-21
hesabi 0\tb-13c23
hesabi ele\tb18c-14
hesabi kilitl\tc14
hesabi kitlen\tc10
hesapt\tb33c-20
hi\tc16
hi$\tc12
hic\ta10b-12c10
hic kimse\ta27c-15
hicbir\ta57b12c-54d-11e-16
hicbir bana\tb23c-11
hicbir is\tb13c-11
hicbir sey\tb16c-11
hicbir sistem\ta21b-11
hicbir uyap\tc10
hicbir yere\ta42b-22c-25
hicbir yok\ta22c-15
high\tb-16c37d-22
high by\tb-15c27d-14
him\tc12
his\tb17
his number\te12
his এ\tb15c-14
hit\tb-13
hmi\tb42c-36
hmi panel\tb22c-17
hocche\tb14
hocche na\tb14
hold a\te16
hole\tc19
hole$\tc10
holida\tc13
home\ta15b14c-19
home$\ta24b-11c-13
hospit\ta13c-15
host\tc-11e13
hot\tb25c-46e33
hot folder\tb14c-11
hot$\tb28c-18
hotel\ta10e11
hotel$\tc-11e17
hour\tb29c-21
hour ago\ta13b31c-42
hour$\tb-15c25
hours\tc17
hours and\tb15
house\tb17
houses\tc-10d13
houses and\tc-10d13
housin\tb43c-36
how\tc17
hoy\tc14
hoye\tc15
hp\tc18
hp 0\tc11
hr\tc12
hr$\tc11
http\tc12
http 0\tc12
huzure\tb37c-31
i\tc16
i am\tb-16c29
i can\tc14
i cant\tb-31c38
i change\tc17
i clicke\tb16c-14
i dont\tc13
i forgot\tc12
i guess\tb-12c18
i have\tc13
i keep\tc-27e30
i need\tc17
i notice\tb10
i teleph\tc11
i think\tb27c-22
i typed\tb-11c12
i want\tc15
i work\tc15
i would\tc12
i write\tb16
iade\tc16e-10
iade istiyo\tc15e-14
iadesi\tc14
ic direnc\td11
icerid\tb28c-15
icerid kafa\tb15c-12
icerid normal\tc11
icerid on\tb22c-19
iceris\tb-24c20
iceris 0\tb-23c25
ici\tc12
icin\tc-11d14e14
icin 0\tc10
icin bir\tb29c-46d28
icin gun\tc-29d37
icin hayati\tb-12c16
icin iki\tb-11c-12d-10e32
icin lazim\tc11
icin onur\tc11
icin sahnen\tc-14e22
icin teklif\tc21d-14
icin webina\tc-20e21
icinde\tb33c-24e-10
icinde 0\tb25c-14
icinde baglan\tb-14c16
icinde donus\tc11
icinde isten\tc11
icinde yapilm\td10
icu\tb15c-14
icu র\tb15c-14
id\tc14
id like\tc20e-13
id rather\tc-13e16
idare\ta24c-20
idare ediyor\tb19c-13
idle\tb17c-14
idle and\ta-12b21
idle$\ta15
if\tc13
if 0\tc11
if it\tb16
ii\tc16
ik\tc13
iki adet\tc-11e14
iki albumu\tc15
iki dakika\tb31c-27
iki defa\tc10
iki gelin\tc12
iki hasta\tb15c-12
iki kat\tb20
iki kere\tc14
iki kisi\ta-11b19
iki ogrenc\tb-24c31
ikinci\ta-13b14c-14d-16e25
ikinci kattak\tb16
ikisi\tb-10c21
ikisin\tc12
il\ta-13b48c-24d-16e-15
il halk\tc13
ilac\tb14c-11
ilac isteml\tb12c-10
ilacin\tb22c-19
ilacin veremi\tb22c-19
ilacla\ta-19d19
ilacla 0\tc-12d21
ile\tc19
ile gelmez\tb15
ile giris\tc11
iletil\tc10
iletir\tc-24d34
iletir misini\tc-24d34
ilgili\tc15
ilk fark\ta12
ilkbah\tb-11c-49d26e35
ill\tc11
im\tc16
im at\tb-11c12
im in\tc11
im so\tb13c-12
images\tb28c-14
immedi$\tb10
imza ile\tc12
in 0\tc13
in a\tb-10c22
in an\tc12
in any\ta31c-23
in as\tc15
in autumn\td12
in februa\tc-19e28
in hannov\te10
in it\tb23c-17
in januar\te20
in july\te15
in june\td23e-10
in line\tb12
in march\td18
in max\tb11c-10
in my\tc14
in octobe\tc-11e23
in oetz\tc-11d15
in our\tc13d-10
in room\tb-11c15
in servic\ta14
in to\tb38c-29
in two\tb16c-37e29
in with\tc16
in writin\tc12
in$\tb12
includ\ta11
incomi\tc14
indesi থেকে\tb14c-11
index\tc14
index ran\tc14
indiri\tb15
info\tc15
info export\tc11
inform\tc14
iniyor\te19
injury\tb-15c22
injury$\tb-15c22
insanl\tb46c-32
insanl instag\tc11
inside\tb38c-25
inside$\tb48c-43
inspec\tb-21c-32d64e-17
inspec by\td11
inspec commit\tc11
inspec$\td19
instag site\tc11
instal\td21
instea\tc12
instea of\tc11
insuli\tb-11c16
intern\ta18b-11
intern istiyo\tc-18e23
intern no\ta28c-20
intern server\tc12
intern soluti\te10
intern sunucu\ta22c-15
intern ve\ta29c-18
intern$\tc26e-10
into\tb21c-19
into the\ta13b17c-18
intran\tb-20c24
intune\tc11
intune ولا\tc11
invert\tc11
invoic\tb22d-10
invoic 0\tb-12c14
invoic for\tc20d-12
ip\tc14
iptal\tb-14c12e12
iptal etmek\tc11
iptali\tc11
irsali elle\tb-15c18
is a\tc12
is alread\tc11
is at\tb20
is blocke\tb18
is dark\ta14
is dead\tb28c-31
is down\ta11
is due\tb-19c-36d51
is going\tb-14c21
is istasy\tb13c-11
is it\tc20
is no\tb-12
is not\tb11
is of\tc11
is off\tb16
is on\tb11
is out\ta26b-15
is printi\tc11
is silent\tc14
is slow\tb-21c35
is still\tb15
is the\tc20
is to\td20
is too\tc23d-15
is upside\tc11
is very\tc12
is waitin\tb50c-45
is warmin\tb16c-14
ise\tb-10
ise basliy\tc-16e18
isi\tc11
isi icin\tc11
isikla\ta10
isikla turunc\ta13
isimle\tc11
isimli\te19
isimli hastal\tc13
isimli lisans\tc-20e24
isiniy\tc15
isiniy$\tc13
isler\tc14
isler$\tc12
isliyo\tb24c-14
isnt\tc12
istanb\tc10
istasy\tb12
istasy tomogr\tb13c-11
istek\tc10
istemi\tc14
isteml\tb28c-19
isteml kagida\tb28c-19
isten\tb14
isten cikip\tc11
istiyo\te27
istiyo o\tc11
istiyo$\tb-10e21
it\tc13
it and\tb20c-13
it back\tb11
it expire\td18
it goes\tb10
it in\tc11
it off\tc11
it on\tc16
it please\tb16c-10
it says\tc14
it smells\tb19c-10
it to\tc18
it was\tc15
it wrong\tb-11c12
it$\tb-10c18
items\tc13
iten\tc10
iten geciyo\tc10
itibar\tb-12e29
itibar buromu\tc10
its\td12
its 0\tb10c-12d11
its check\tc11
its not\tc11
its screen\tc11
its the\tc20
its time\tc-26d15e14
itself\tb26c-13
ive\tc20
ive been\tc12
ive clicke\tc13
iyi\tc18
iyi calism\tc11
iyi$\tc13
iza\tc12
izin\tc19
izinde\tc11
iznim\tc13
j\tc14
jacche\ta11b24c-26
jacche na\ta17b-12
jacche$\tb41c-33
januar\tb-13e12
januar 0\tc19
januar two\tc-16e19
jay\tb-13c22
je\tc20
jenera\ta16b-11c-11
jenera alti\td11
join\tc-38e43
jon\tc-14e19
jonno\tc13
july\tc-45d-11e60
july 0\tc-18e30
july$\tc-32e38
june\tb-17c-52d15e58
june she\tc14
june$\tb-16c-59d29e50
just\tb33c-19
just wanted\tc10
k\tc17
kabin\ta12
kabin de\ta13
kablo\tb35c-15e-14
kablol\te11
kablos\tc12
kabloy\tc10
kabul\tb19
kabul duruyo\tb22c-19
kabul etmiyo\tc13
kaciri\tb-13c17
kaciri$\tb-13c17
kadar\te20
kadar acilma\tc-19e25
kadar$\tc13
kafa\tb15c-12
kafa travma\tb15c-12
kagida\tb25c-16
kagida yazili\tb28c-19
kagidi\tc13
kagit\tb-14c13
kagit sikist\tb-11c18
kaj\tb-19c24
kaj kore\tc11
kalaca\tb24c-16
kaldi\tb45c-20e-15
kaldi$\tb26e-14
kaldig\tb-10c15
kaldig her\tb-10c16
kaleml\ta12
kalibr\tb-13c-19d35
kalibr nisan\td10
kalir\tc-32e35
kalir mi\tc-32e35
kaliyo\tc22
kaliyo geri\tc10
kalkiy\tb17c-11
kalkiy$\tb17c-11
kalmak\td11
kalmak isteri\td12
kalori\tb38c-31
kalori kisila\tc12
kalori yanmiy\tb45c-43
kalsin\tc12
kamera\tc17
kamera kayit\tb19
kampus\ta17c-11
kamyon\tb24c-17
kan\tb31c-17e-11
kanal\tb15
kanal gecis\tb15
kantar\tb29c-22
kapagi\tc12
kapali\ta64b-36c-19e-11
kapali kaldig\tb-10c16
kapali$\ta42b-24c-14
kapana\tc15
kapand\tc-11
kapand sonra\td12
kapani\ta-16c-13e27
kapanm\tb69c-61
kapanm eliyle\tc10
kapata\tc12
kapata$\tc12
kapati\ta-10e12
kapati hicbir\tc11
kapati$\tb-20c-15e28
kapi\ta18b-16c19e-15
kapida\tb29c-11
kapida bekliy\tb36c-21
kapida odeme\tc12
kapida yirmi\tb12
kapiku bu\tb10
kapila\ta19b-11c-24d17
kapila dahil\ta21c-12
kapisi\tb39c-23
kapisi karsi\tc12
kapisi ucuncu\tc10
kapiyi\tb-12c15
kapiyi acmiyo\tb-12c15
kapsam\td10
kapsam aku\td11
karaha\tc12
karaha adinda\tc12
karakt\tb-13c19
kararl\tc-40d52e-12
kararm\tb16
kargo\tb15
kargoy\tc15e-11
kargoy verile\tc14e-10
karim\tc18
karim market\tc14
karist\tc13
karist her\tc13
karsi karsiy\tc12
karsiy\tc13
karsiy geldi\tc12
kart\te25
kart okumuy\tb11
karta\tc13
karta girip\tc13
karti\tc19
kartim\tb24
kartin\tc14
kartla\tb23c-13
kartli\tc11
kartli da\tc11
kasa\ta30b-27
kasa 0\tc16
kasala\tb16c-28e18
kasala offlin\ta21c-16
kasani\tc13
kasaya\tc15
kasaya aldird\tc15
kasim\tc17
kasimd\tc-13e27
kasimd verdig\tc14e-10
kat\tc-16e26
kata\te18
kata iniyor\te19
katabt\tb29c-22
katard\tc13
katard muster\tc13
kate\tc12
kate$\tc12
katta\tb-13c16
katta tam\tc10
kattak\tc23
kattak kabin\ta13
kay\tc10
kay 0\tc10
kaybed\tb38c-30
kaybed$\tb38c-30
kaybet\ta31b-16c-19
kaybi\tc11
kaybol\tb21c-11
kaybol$\tb26c-17
kayded\tc10
kaydet\tb20
kaydi\ta14b-23c14
kayip\tc16
kayip$\tc13
kayit\ta11
kayit odasin\tc12
kayit sistem\ta31b-16c-19
kayit ucreti\tc10
kayitl\tb-12e18
kayitl hepsi\tc11
kayitl sitede\tc11
kazan\tb22c-18
ke call\tb16c-14
kedi\tc12
kedi cikart\tc11
keep\te19
keep the\tc-30e32
kemal\te21
kendi\tb18
kendi kendin\tb24c-18
kendin\tb21c-14
kendis\tc15
kepeng\tb26c-27
kept\tc12
kere\tc21
kere yanlis\tc10
kesemi\tb25c-19
kesik\tb-10c13e-10
kesild\ta25c-17
kesile\ta34b-16c-15
kesili\tb-14c20
kesili$\tb-14c20
kesilm\tc19
kesint$\tc12
kete\tb32c-24
key\tc19
keyboa\tc13
keys\tb-13c17
keys$\tc10
kez\tc16
khub\tc14
khulch\tb33c-28
khulch na\tb33c-28
ki\tc21
kichu\tb36c-30
kick\tc-24e31
kick off\tc-24e31
kilitl\ta18b-24c14
kime\tc-25e34
kimse\ta31b-24e-11
kimse calisa\ta14
kimse hicbir\ta44b-23c-25
kimyas\tc11
kimyas tazele\tc11
kind\tc13
kindly\tc19
kintu\tc10
kioskt\tb12
kirala\tc-15e23
kirala istiyo\tc-23e27
kirmiz yanip\ta13
kisa\tc20e-14
kisi\tb37c-32d-15e12
kisi 0\tc-38e45
kisi bekliy\ta15b12c-21
kisi bos\ta11
kisi var\tb35c-22
kisi$\tc16
kisila\tc12
kisila oda\tc12
kisili\tc-23e28
kisili bayi\te12
kisini\tb20c-22
kisise\tb23c-12
kitche\tb18c-11
kitlen\tc10
kitlen$\tc10
kizimi\tc11
kizisi\tb12
kizisi$\tb12
klasor read\ta13
klima\tc10
klinik\ta31b-16c-19
know\tb14
know were\tc-13e15
knows\tc10
kokusu\tb30c-22
kokusu var\tb30c-22
kokuyo\tb17c-10
kol\tc19
kolaha\ta27c-18
kolaha 0\ta27c-18
koli$\tc10
koltug\tc23e-14
komple\ta32b-17c-13
kompre\tb-18d26
kompre daires\tc13
kompre ve\td12
komsun\tc13
konfer\tc-11e13
konfer salonu\te12
kongre\tc-25e29
konica\tc14
konica মেশিন\tc12
kono\ta14b-12
konser\tc-20e38
konser esra\tc15
konser icin\tc-14e22
kontey\tb26c-16
kontro\tc-12d24
konula\tc12
konusu mutabi\td12
konut\tc10
konut kredis\tc10
koptu\ta13b33c-40
kopukl\tc10
kopukl$\tc10
kora\ta20
kore\tb14
kore na\tc11
kore pin\tb16c-14
koren\tb24c-13
koren arekjo\tc11
koren$\tb32c-23
korsi\tc11
korsi 0\tc11
korusu\tc10
korusu$\tc10
kosara\tb15c-12
kosara getiri\tb15c-12
kotasi\tc10
kotasi acar\tc10
koto\tc14
koyuyo\tc11
kredis\tc10
kredis brosur\tc10
ktir\tc13
kullan\tb-13d10
kullan$\ta-10b-14c28
kumand\tc16
kursun\tc12
kursun kayitl\tc12
kurulm\te13
kurulu\tb-11e30
kurulu yapila\te12
kurulu$\tc22e-15
kurutu\tc13
kurutu alarm\tc13
kurye baslat\te10
kusura\tc12
kusura bakmay\tc12
kutum\tc-21e32
kutum 0\tc10
kutuph\tc17
kutuph muduru\tc13
kuyruk\ta-15e11
kuyruk cagril\tb-12c14
kuyruk yola\tb13c-11
kuyumc\tb26c-21
kva\tc-10d16
kwlik\tc12
kwlik sistem\tc12
l\tc25
la\ta51b14c-108d69e-48
lab\tb24c-15
label\tb-10c28
labels\tb12
labora\tb24e-11
labora tarafi\tc11
ladder\tc13
ladder$\tc14
lady moved\tc11
lagbe\te14
lamp\tc19
lan\tc-10e12
land\tc14
land regist\tc10
landli\tc-25e29
laptop\tb-12e19
laptop 0\tc14
laptop el\tc11
laptop isiniy\tc13
laptop$\tc13
larch\tc11
larch close\tc11
last\td12
last day\tc-30e35
last month\tc12
last week\tc21
last year\tc-20d29
late\tb-16c27
latest\tc10
law\tc17
law 0\tc18
lazim\te20
lazim ama\tb19c-15
lazim bana\tc11
lazim herkes\tb22c-17
lazim$\ta-11c-28d-11e50
lckd\ta13
lckd uzanti\ta13
le\tc20
leader\tc13
leaks\tc10
leaks a\tc16
least\tb10
leave\tb19c-24
leave balanc\tc12
leave on\tc-12e20
leave$\ta27c-17
leaves\tc-15d10
leaves are\tc-10d13
leavin\tb22c-14
leavin the\tb22c-14
ledger\tc16
ledger খুলে\tc11
lee\tb13
left\tb10
left the\tb35c-10d-14
leila\tc11
lekha\tc15
lel\tc17
lentre\ta49b-43c-91d66e-21
les\ta-28b13c-77d-15e69
les client\tb36c-21
level 0\tb-13c19
lift\ta-10b13
lift is\tc17
lift$\tb-12c19
lifts\ta13b-11c-21d25e-12
light\tb-17c33
lights\te10
like\tb-11
like a\tc18
like last\tc-12d20
like the\te13
like to\tb-12d17
line\tb23
line 0\ta-11b31c-11
line for\tc-11
line in\tc-10e23
lines\tb-23c11e13
link\ta-13b80c-57d-11e-14
link at\tc13
link in\tb16c-14
linke\tb25c-23
linke tiklad\tb14c-12
linke tiklay\tb15c-13
linz\tc11
linz showro\tc11
lipi\tc10
lipi$\tc10
lisans\tb-12c-11e18
lisans 0\tc-14e20
lisans gecis\tc-20e24
lisans isimli\tc-20e24
lisans lazim\tc11
list\tb-13c10d20e-15
list after\tc13
list for\tc-17d27
list of\tc15e-10
liste\tc17
listed\tb-12d22
listed 0\tb-11c-11d23
listed buluna\td10
listes\tb12c-37d28
little\tb-12c25
live\tb14c-21e19
lives\tc13
lobby\tb20c-11
lobide\tb35c-29
local\tc14
locati\ta13b-13
lock\tb21
lockd\tb14c-12
lockd দেখা\tb14c-12
locked\tb20
locked out\tb16
locker\tb-11e22
locks\ta12
log\ta10e-13
log in\tb19
log on\ta23b-12
log$\tc10
login page\tb12
login$\tb11c-10
logins\tc-20e26
logs\tb37c-55e26
long\tc13
longer\tc16e-13
longer ladder\tc14
looked\tc17
looked at\tc12
loose$\tc10
lorrai\tc10
los\ta-19b54c-93d54e-19
lose\tb23c-15
lost\ta26e-12
lost half\tc12
lost networ\ta18c-13
love\tc13
ludlow\tc14
ludlow 0\tc11
lunch\tc17
lutfen\td19e-16
lutfen$\td30e-20
m\tc18
m$\tc15
ma\tc18
ma 0\tc13
maas\tb39c-30
mac\tc10
machin\tb14c-14
made\tc15
mafesh\ta25c-10
magaza\ta11c-23e20
mail\ta22c-22
mail and\ta11
mail below\tb13c-12
mail depo\ta24c-18
mail dusmuy\tc13
mail e\tc15
mail ekte\tc11
mail from\tc10
mail grubun\tc15
mail jacche\tb15
mail laptop\tc-32e34
mail sifrem\tb15c-13
mail yok\ta21c-16
mailbo almost\tc10
mailbo is\tb21c-15
mailde\tb18c-15
mailde linke\tb20c-18
mailim\tc11
mailin icinde\tb-14c16
maille\tb46c-33
maille geri\tc13
mails\ta-11b14
mails to\ta-10b29c-12
main\ta36b-14c-18
main server\ta22b-13
mainte\tb-28c-23d59e-15
mainte contra\td14
mainte is\tb-12d14
mainte list\tc13
mainte window\tc-19d31
make\tb-11c14
make reclam\tc15
make the\td12
makes\tb-12c22
makes a\tc12
makine\tb11
makine bakimi\td12
mal alamiy\tb12
malzem\tc12
man\tc16
manage\tc28
manage is\tc13
manage office\tc13
manage$\tc11
manual\tc11
many\tc13
map\tc-14d24
marble\tc16
marble on\tc15
march\tb-18c-11e27
march 0\tc27e-11
march and\tc14
march ms\tc-13e16
march we\tc-13e22
march$\tc-24d16e23
marche\tb35c-19
marine\tc12
marine biolog\tc12
mark\td17
marked\tb-11c21
marked 0\tc14
market\tb13c-33e35
market yuruyo\tb13c-11
market$\te15
marks\tc10
mart\te14
mart 0\tc11
martta\te16
masa\tc-20e31
masada\tb20
masani\tc-21e33
maslak\tc-12e14
maslak gecece\tc-12e14
materi\tb15
matern\te12
matter\tc14
mavi\tc16
max\tb11c-10
max 0\tb11c-10
may\tb-10c-11e30
may be\tc11
may we\te15
may$\tb-12c24
mayis\td11
mayist\tc-19e40
mayist 0\tc-20e25
mbps\tc13
me\tc22
me a\tc12
me now\ta13
me the\tc10
meanwh\tb-17c24
meanwh$\tb-17c24
medica\ta-12b68c-81d12e-14
meds\tb16c-14
meds at\tb16c-14
meetin\tb-15c32
meetin room\tc33e-18
meger\tc11
mehmet\tb12
mehmet can\tb14
mein\tb58c-37d-12e-13
member\tb-16c27
men\ta65c-57e-12
men 0\tb-16c25
merci\ta-16b-26c-32d59e-12
merci beauco\tc13
merci$\tc19
merhab\tc11
merhab yillik\td12
merhab$\tc10
merkez\ta19c-24e22
merkez her\tc10
mersin\tb-11c-41e50
mersin bolge\te12
mersin serbes\tc-14e16
mesaji\ta25c-24
mesaji geldi\tb17c-12
mesele\tc10
mesele$\tc10
mesh\ta-23b50c-25e-10
mesh 0\ta-21b56c-36
messag\ta15b-18c13
messag$\ta25c-17
meter\td15
meter readin\td15
mi\tc10
mi degist\tb19c-13
mi doldu\tc13
mi$\tc-27e28
mikrof\te11
milk\tc11
milkin\tb27c-14
millet\tb18c-10
min\tc13
min or\tb11c-10
min$\tc10
mine\tb22c-13
minute\tb39c-12d-10e-11
minute and\tb19c-12
minute wait\tc17
minute which\tc10
minute$\tb27
misini\tb-18c-15d37
misini$\tb-17c-19d37
missin\tc16
missin$\tc16
mit\tc14
miyiz\ta-11c13d-11
miyiz$\ta-11c13d-11
mm\tc11
mn\tc19
mn 0\tc12
mn el\tc13
mo\tc10
mo family\tc10
mobile intern\te10
mobile$\ta14
model\tc19
modell\tc12
modell uyar\tc11
module\tc10
moment\ta32c-32
moment$\ta35c-39
momken\tc12
momken 0\tc10
mon\tb-10c10e12
mon 0\tc-16e21
monday\tc15
monday 0\tc-17d17
monday update\tc14
monday$\tc17
money\tb26c-14
money back\tc11
monito\tb54c-39
month\td16
month please\tb-13c-24d19e17
month$\tb-13c20
monthl\tb-12d32
months\tb-19c14d16
months date\tc14
months$\td18
more\tb19
more$\tb19
mornin\td-12
mornin round\tc13
mornin$\tb32c-14d-13
mother\tb17c-11
moto\tb-11c-48d55
mouse\tb-18c29
move\tc-29d-12e45
move my\tc-23e28
move to\tc-21e30
moved in\tc15
moved it\tc11
moved to\td15
moves\tb10c-21e16
moving\te18
moving our\tc12
moving out\tc-12e17
mr\tb-12c16
mrs\tc20
ms\te19
ms aino\tc-13e16
msh\tc15
mu\tc12
muayen\tb-14c-34d30e19
much\tc13
mudur\tc10
mudurl\ta10
mudurl 0\te11
mudurl binasi\ta22c-15
mudurl$\tc14
muduru\tb36c-18
muduru$\tb-11c20
muhase guvenl\ta21c-12
muhase$\tc12
muhend\tc12
muhend bolumu\tc12
mumkun\tc10
muniht\tb10
muniht muster\tb10
murat\tc16
murat yelken\tc16
musait\td13
music\tc-14e26
must\tb29c-15
must be\tb28c-25
must make\tc15
must not\tc13
muster\tb29
muster attigi\tc13
muster pompad\tb13c-11
muster uretim\tb10
mutabi\td12
mutabi kalmak\td12
mutfag\tb51c-46
mutfag sipari\tb54c-50
mutfak\tb20c-26
mutfak kapand\td12
my\tc20
my 0\tc15
my accoun\tc16
my act\tc-11e12
my bank\tb-11c14
my car\tb31c-26
my card\tb36c-33
my collea\tc16
my comput\tb-17c23
my custom\tc11
my desk\tb-10c25
my landli\tc-28e31
my laptop\tc22e-15
my mailbo\tc-15e17
my money\tc11
my mother\tb17c-11
my new\tc14
my pc\tb14
my phone\ta-12b19e-11
my tablet\tb-11c16
na\tc12
na custom\tb21c-14
na$\tb-17c20
naam\tb15c-12
naam diye\tb16c-14
nafs\tc13
nafs el\tc13
nahard\tc10
nahard 0\tc10
nai\ta22c-17
nai$\ta13b-11
name\tb-13c29
name on\tb-12c26
name$\tc15
names\tb12
names$\tb15
nasil\te16
nasta\tc10
nasta surucu\tc10
ne\ta21b19c-25d-13
ne fidye\tc13
ne isik\tb18c-12
ne ses\tb18c-12
ne virus\tc13
ne yapild\tc11
ne yapmam\tb22c-17
ne zaman\tb-19c42e-16
nearly\tc10
necesi\ta-18b-34d-30e49
neden\tc11
nedeni\tc16
need\tb-16e35
need 0\tc10
need a\tc-11e26
need the\tb-17c24
need two\tc-21e29
needs\ta-10c-33d11e33
needs a\te14
needs its\tc-22d40
neighb\te14
neithe\ta15
neithe the\ta12
nem\tb-13c20
nem kurutu\tc13
nerede\tc11
nereye\tb29c-19
net\ta28b-14c-31e21
net 0\ta-11c23
networ\ta39b-19c-46e29
networ and\tc-18e29
networ as\ta18c-13
never\tb20c-14
nevin\tc12e-10
nevin hanim\tc12e-10
new\tb-11c12e14
new one\tc13
new wareho\tc-15e23
new websit\te18
newsle\tc14
next\tb-18c-19d47
next doors\tc12
next week\tc12d12e-13
niche\tb34c-28
nicht\tb-11c28
night\tb22e-11
night$\tb24c-15
nine\ta24b-17
nine branch\ta29c-22
nine$\ta12
nisan\tb-20c-11d20e16
nisan ayi\td10
nisand\tb-20c-19e42
nise\tb16c-14
nise$\tb16c-14
niye 0\tc11
niye nise\tb16c-14
no\tb12
no 0\tc19
no active\tc12
no cash\ta14c-19
no change\tc17
no danger\tb-11c14
no dial\tb29c-20
no erp\ta15
no injury\tb-15c22
no intern\ta19e-12
no line\te11
no longer\tb15e-11
no networ\ta31b-11c-18
no one\ta33b-13c-19
no phones\ta33b-12c-21
no result\tb14
no signal\tb17
no spare\tb20
no subjec\tc11
nobody\ta13
nobody can\ta42b-15c-28
nobody in\tb25c-21
nobody on\tc14
nobody rang\tc11
noise\tc13
nolu pompa\tb13c-11
none\ta19b19c-24
none of\ta23b24c-33
noon\tb37c-22
nor\ta20c-14
nor the\ta12
normal\tb-15c33
normal$\tc22
nos\tc16
not answer\ta30b-28
not been\tc13
not burnin\tc11
not come\tb12c-18
not forget\tc11
not in\ta11
not lock\tb36c-31
not one\ta27c-17
not open\tb35c-27
not run\tc13
not start\ta-12b16
not work\ta10
not write\tb-11c17
nothin\ta31c-11
nothin is\ta41c-34
nothin works\ta26b-14c-10
nothin$\tc14
notice\ta-16c25
notice anythi\tc14
notice it\tb13c-12
notice$\ta-16c27
notun\tc-22e39
nov\tc13
novemb\tb-17c-41d13e44
novemb and\tb-11c-20e34
novemb$\tc-30d20e16
now and\tb13
now it\tc17d-12
now txt\ta13
now$\ta16b28c-28
numara\tc12
numara sabit\tc13e-10
number\tc11
number 0\tc11
number of\tc11
number to\tc-10e15
number$\tc-18e24
nur\tc-26e36
nurser\tb21c-11
nurses\tb13c-11
o\tb-10c-25e45
o gunden\tc13
o kate\tc12
o tarihe\tc-25e31
o zamana\te10
obs\tc11
observ\tc17
observ as\tc11
ocak hafta\tc-12e14
ocak kursun\tc11
ocakta\te21
ocakta kick\tc-20e21
octobe\tb-14c-37e42
octobe$\tb-15c-41e40
oda\tb-11c20
oda sicakl\tc12
odasi\tc14
odasin\tc11
odasin ana\ta13
odasin firewa\ta13
odasin kalori\tc12
odd\tc11
odeme\tb23
odeme var\tc12
odeyem\tb13c-11
odeyem market\tb13c-11
oetz\tc-11d15
oetz becaus\tc-11d15
of a\tb21c-15
of all\ta-20c31
of it\ta17c-13
of june\tc12
of march\tc-21e30
of mr\tc12
of my\tb-13c24
of office\tc20e-16
of our\ta31b15c-44e-14
of suppli\tc11
of the\tc-10d19
of them\ta17c-12
of this\tc11
of us\tb-14c18
off\tb-10
off after\tb-12c22
off icin\tc-20e21
off in\tc16
off the\ta23b-14
off$\ta11b-16
office\ta26b-28c-12d-13e26
office e\tc-30e37
office in\tc-11e19
office will\tc-15e22
office withou\ta16c-12
office$\tb-16c25e-11
offlin\ta61b-24c-37
offlin since\ta13c-11
offlin$\ta17
ofis\ta17b-21
ofis icin\tc-14e16
ofis kopukl\tc10
ofisin\tc-41e40
oglede\td14
oglede sonra\td14
oglum\tc13
ogrenc\tb-16c23
ogrenc dizust\tb-12c14
ogretm\tc13
ok\tc23
ok$\tc18
okafor\tb16c-13
okan\tc11
okul\tc-11e23
okulum\tc-11e17
okuma\tc-38d12e31
okumuy muster\tb13c-11
okuyor\tc12
okuyuc\tc14
olabil$\tb11
olacag\tc-13e18
olacag hattim\tc-20e23
olacak\tb-15c-13e34
olacak$\tb-11c-18e32
olan\tb25c-14
olarak\tc16
olcuml yapilm\td11
old\tc16
old school\tc12
oldu\tb13
oldu$\tb21
oldugu\ta-10c-21d25e13
oldugu gibi\ta-18c-42d59
oldugu icin\tc12
olmadi\tc19
olmadi soforl\tc11
olmasi lazim\tc-12e14
olmus\tb-12c19
olmus arsiv\tc10
olu\ta12
olu$\ta13
olunca\tc15
olup\tc15
olur\tc13
olur$\tc12
olustu\ta-14b18
oluyor\tc11
oluyor icerid\tc11
on 0\tb-25c-57e91
on a\td15
on all\tc13
on any\tb23c-21
on bes\tc-20d30
on dakika\tc20
on filler\tb22c-17
on friday\tc18
on iki\tb12c-30e29
on it\tc21
on kisi\tb22c-19
on monday\tb-10
on my\tc21
on our\tc11e-13
on sat\tc-12e17
on saturd\te11
on site\tc-17e26
on sunday\td16
on this\tb17
on to\tc11
on ward\tb51c-42
on we\tb-18e16
on your\td11
ona\tc11
onay\tc16
onayla\tb24c-12
onayla mail\tc11
once\tb11
once telefo\tb15
once$\tb23
onceki\tb-10c-10d-11e26
ondan\ta10
ondan sonra\ta14
one\tb-11c12
one day\tc-11d15
one in\ta27b-13c-11
one of\ta29b-20d-13
one spare\tc11
one$\tb-14c21
ones\tc19
online\ta16
online$\ta19c-14
only\tb-10c27
only for\tc10
only the\tc13
onno\tc16
onu\tc14
onur\tc11
onur bey\tc11
open\td-11
open on\tb15
open the\tb-27c26
opened\tb21c-15
openin\tb-11e24
openin a\te13
openin hours\tc24
openin the\tc-16e20
opens\tb52c-43d-14
operat\tb37c-30
optik\tc15
option\tc11
or 0\td11
or be\ta20c-18
or we\tb11c-10
orada\tc14
oradan\tc11
oral\tc10
oranin\tc-12e14
oranin ag\tc-12e14
order\tc-13e33
order giremi\tb12c-10
order$\tc15
ordere\tb-11c18
orders\tb41c-33
orders 0\tc14
ordina\tc19
organi\ta17e-11
organi semasi\tc12e-10
ortak elektr\tc11
ortak klasor\tb21c-11
ortasi\tb35c-13e-13
ortasi duruyo\tc11
ortasi ece\tc12
ortasi kapida\tb12
ote\tc14
ote yandan\tc14
otelde\tc-11e21
otelin\ta40b-25c-13
other\tc13
other floors\tc14
otomat\td12
otomat cevap\tc11
otopar\tc12
oturum\ta25c-20
oturuy$\tb13c-12
our\tc-21
our 0\tb-10d11
our accoun\te14
our compan\ta13
our end\tc14
our firm\ta26b-11c-13
our floor\tc14
our intern\tc16
our new\te11
our nine\ta29c-22
our office\te15
our own\tb20c-15
our phones\tc18
our server\td15
our side\tc15
our two\ta-16b-13c20d16e-13
our websit\tb20
out\tb21c-13
out and\tb26c-30
out at\tb-11c-14d24
out in\ta21
out of\ta-13b22e-13
out on\te13
out the\tb-10d20
out$\tb30c-12
outage\ta43b-13c-32
outage$\ta38b-11c-29
outbox\tc10
outloo\ta-11b-13c30
outsid\ta17c-13
outsid$\ta19b-12
over\tc17
over in\te14
over the\tc11
own\tb15
oyle\tc15
oyle$\tc14
p\tc16
pacs\tb10
pacs এ\tb10
pads\te15
pads up\tc-12e17
paedia\tc-11e15
paedia dietit\tc-13e16
page after\tb11c-10
page e\tc11
page of\tc11
paid$\tb21c-18
painte\te15
paket\tb31c-20
paketi\te15
paketi acilma\tc-20e23
panel\tb36c-24
panel on\tb22c-17
paneld\tc12
pano\tb37c-30
pano bosalt\tb37c-30
panora\tb-16c23
panosu\tb26c-20
paper\tb15
paper$\tb27c-20
papers\tb17
para\tb40c-19e-10
parami\tc15
parcal\tc16
parcel\tb25
parchi\tc12
parchi na\tc12
parent\tb-13c12
park\tb-12c22
parkin\tc14
parmak\tc10
partic\tc-22e29
partic upgrad\tc-20e21
partne\tc14
pass\tc10
pass gecis\td11
passed\tc11
passed its\tc11
passwo\tb45c-20e-10
passwo 0\tb29c-22
passwo again\tc10
passwo before\tb13c-12
passwo of\tb-16c22
past\tc11
patch\td24
pathab\tc12
patien\tb31c-27
patien are\tb12
patien due\tb16c-14
paused\tb13
paused দেখাচ্\tb13
paused$\tb13
pay\tc17
paysli\tb-10c19
paysli come\tc14
pazar\tb-15c-19d44e-13
pazarl\tc-12e15
pazart gecesi\td12
pc\tc19
pc 0\tc11
pc$\tc10
pdf হচ্ছে\tb14c-11
pen\tb-18c16
pencer\tb43c-51d17e-11
pendin\tc12
pendin for\tc10
pensio\tb16c-10
people\tb37c-27
people are\tb15
people with\tc10
people$\tc15
percen\tb11
period\td20
periyo\tc-13d16
persem\td19
person\ta33b15c-27d-12e-16
person data\tb25c-18
person olmadi\tc11
pes\tb17c-11
pes pese\tb17c-12
pese\tb17c-12
pese uc\tb17c-12
petrol\tc10
petrol cars\tc10
pharma\tb12
pharma store\tb16c-14
phone\te12
phone and\tc-35e35
phone e\tc15
phone lines\ta15b-12
phone$\tb13
phones\ta31c-25d-14
phones and\tb31c-30
phones no\ta22b-11c-10
phones to\ta-12e19
photoc\tb29c-22
pick\tb13
picker\tb16
pili\tb-27c36
piller\tb-19c-28d42
pin\tb26c-18
pin niye\tb16c-14
ping\ta13
pipe\tb24c-18
pipes is\tb11c-10
piyano\tc-11e18
place$\te14
plan\tb-12e23
plani\tc-12e18
planla\tb-14d27
planli\tb-13c-38d38e14
planli sizden\te12
planne\te12
planne$\te12
plant\ta25b-11c-11
plasti\tb13
plasti$\tb13
plate\tb15
please\tb-14d28
please add\tc22d-12
please also\tc11
please arrang\te-10
please carry\tc-19d31
please change\tc12
please come\tb27c-17
please confir\tc-23d34
please correc\tc16
please delive\tc12
please do\tc-35d42
please give\ta-22e15
please have\te15
please instal\td15
please not\tc12
please prepar\tc-23e27
please put\tc-22d27
please quote\td-11e18
please renew\td18
please send\ta15b-10c-19d21
please the\tb-13c18
please$\tb19
pls\tc17
plug\tc13
plus\tb32c-13e-11
plus 0\tc10
pm\tb10c-20d17
po\tc10
points\tc11
police\tb-17c23
policy\tc13
polis\tb-17c22
pompa\tb13c-11
pompa kart\tb13c-11
pompad\tb13c-11
pompad odeyem\tb13c-11
pool\td15
por\tc11
pore\tc14
port\tb18
port saide\tb15
portal\tb30c-11
portal e\tc14
portal of\tc11
portal$\tb29c-25
pos\tb-10c18
pos are\tc10
pos$\tc10
possib\tc13
post\tc16
posta\tc-18e25
posta ile\tb15
posta kutum\tc-21e32
posta kutusu\te12
postin\tb12
pourin\tb15
power\ta38b-35c-20e21
practi\tb-14e25
practi in\te10
practi on\tc-11e12
practi$\tc12
precis\tc11
premiu\tc12
prepar\tc-49d-12e60
prepar the\tc-18e25
prescr\tb19c-16
prescr system\tb19c-17
presen\tc17
press\tb23c-12
press the\tb15c-13
price\te11
print\tb15
printe\tc16
printe on\tc12
printe wareho\tc12
printi\tc11
prints\tb18c-12
priyan\tc11
priz\tb16c-12d-12e10
pro\ta-11b67c-52d-13e-11
pro lisans\tc11
probe\tb22c-20
proble\tc17
proble for\tc11
produc\td-10
produc bay\tc10
produc in\tb11c-10
progra ortasi\tc11
progra$\te20
projec\te11
projek\te12
prolon\tc-22d29
proper\tb24c-14
prosse\tc12
provas\tc11
provas icin\tc11
provid\ta12b12c-25
puan\tc11
public\tc14
pupils\ta12b-13e11
pupils and\ta13c-16e12
puro\ta35c-24
push\tc10
pushed\tc16
quarte\ta-11c-44d34e11
que\tc14
questi\tb-13e24
questi from\tc-25e31
queue\ta-19b77c-56d-12e-14
queue paused\tb13
quote\td-11e18
r\tc18
ra\tc13
radio\tb41c-28
radiol\tb45c-41
ramp\tb45c-36
ran\tb-14c22
ran all\tc14
randev\tb-18c19d14
randev sms\tb-15c21
rang\tb14
rang$\tc11
raporl\tb17c-19
raporl gerekm\td11
raporl hastay\tb22c-19
raporu\tc20
rather be\tc-16e19
ray\tb-17c12e10
re\tb-17c11e16
re 0\tb-11c19
re re\tc11
reach\ta25b13c-28
reacha\ta19b-14
reache\td12
reacti\tc-13e20
read\tb18c-21
read me\ta13
read write\tc10
reader\tb-14c17
readin\td13
reads\tb-12c18
reads 0\tb-12c14
ready\tc-27e40
rebran\tc11
rebran isi\tc11
rebuil\tb-12e20
rebuil the\tc14
receip\tb-11c17
receiv\tc12
receiv no\tc11
receiv the\tc15
recept\tb-12c33
recept reopen\tc18
reclam\tc16
reclam$\tc15
record\ta23c-14
record of\tb-18c23
red\ta74c-63d-20e-16
ref\tc15
refund\tc13
refund$\tc11
regard\tc15
regard$\tc13
regist\tb24c-11
regist$\tc16
regula\tb-13c-41d57
rehber\tc11
relay\tb27c-18
relay clicks\tc10
releas\tb11
releas$\tc10
remind\tc-11d26e-11
rename\tc14
renew\td16
renew the\td18
renkli\tc-14e23
renkli cok\tc-14e16
rent\tb-16e21
reopen\tc22
reopen on\tc18
repair\tc18e-16
replac\tb-16c12d15
replac of\tb-12c-24d36
replac$\tc25e-11
reply\tc24e-15
report\tb-20c23
report it\tc12
report that\td15
reques\tc25
reques$\tc17
reseps\ta13
reserv\tb18c-14
reserv system\tc12
reserv the\tc-12e17
reset\tb-11c16
reside\tb24c-20
reside$\tb12
rest\tc15
rest$\tc10
restar\tc14
restor\tb17c-58d51e-10
result$\tc10
resume\tb13
resume টিপলে\tb13
retire\te11
retry\tc11
retry 0\tc11
return\tc20
review\tc-15d23
revisi\ta-10c-56d63
revisi নামে\tb13c-11
rezerv\ta18b17c-20e-12
ribbon\tc13
rica\td11
rica ederim\tb-11c13d-14e19
rica ederiz\tb-13c-21d38
rider\tc-12e25
right\tc10
ring\tb-13c24
rings\tc25e-11
rings$\tc14
rip\tb12
rip সার্ভা\tb14c-11
riski\tb-10c16
riski var\tb-10c16
road bray\tc-11e12
roamin\tc13
roamin kapali\tc11
robot\tb13
robot 0\tc18
rontge\tc17
rontge yazili\tc17
room 0\tb-13c28
room and\tb14c-10
room b\te14
room is\td15
rooms\tc13
round\ta-11c-20d27
round$\ta-11c-15d32
router\tc15
routin\tc-28d31
row\tc14
rulman\tc23
rulman 0\tc23
rulo\tc10
run\tb31c-33d11e-11
run out\tb-12d22
run tonigh\tc13
runnin\tb17
runs\tc-14e21
ruzgar\tb-14c22
s\tc21
s$\tc17
saat\tb27e-11
saat 0\tb63c-43e-15
saat acik\tb-12c14
saat gibi\tb-12c17
saat sonra\tb21
saati\tb-19c32
saati yanlis\tb-16c26
sabah\ta15
sabah 0\tb-11c17
sabah port\tb15
sabahi\tc16
sabahl\tc10
sabaht\tb17
sabaht beri\tb24c-18
sabaht itibar\tc10
sabit\tc-18e24
sabit hattim\tc-12e17
sadece\tc30e-12
safe\tb-14c22
safe$\tc13
safety\tb-22c21d18e-17
sag\tc14
saglam\tb-17c22
saglam$\tb-20c24
saglik\tc11
sahnen\tc-14e22
sahte\tb38c-31
saide\tb15
saide variyo\tb15
sakinl\tc10
salam\tc12
salary\tb21c-15
salary revisi\tb13c-11
sales\tc12
sali gunu\te12
salla\tc10
salla test\tc10
salond\tb-15e28
salond iki\tb-12c14
salonu\tb-12c19
salonu 0\te12
salonu kapata\tc11
salonu kapisi\tc12
same\tb-12c16
same as\tc-15d19
same moment\ta35b-11c-26
same time\tc10
same$\tc19
sample\tb-11c15
sample have\tb-11c14
san\tc10
sandal\te10
santra\tc15
santra tasima\tc13e-10
sap\tb-11c25
sari\tc18
sarj\tc11
sat\te16
sat aug\tc-12e17
satin\tc-16e18
satin almada\tc-16e18
satis yapami\ta23c-17
saturd\tb14
saturd mornin\tb28c-18
saturd$\tc12
save\tc10
say\tc18
sayaci\tc-29d35
sayfa\tb11
sayfa bos\tb15c-13
saygil\tc13
saygil$\tc14
says 0\tb-11c15
scales\tb18c-28d14
scales expire\td17
scan\tc17
scanne\ta10b-17c17
schedu\tb-15c-44d52
schedu the\tc-16d23
schedu$\tc-18d22
school\tb-12c12
screen\tb-13c15
screen is\tc11
seansl\tb28c-22
seansl 0\tb28c-22
search\tb-12c15
seats\td13
second\te11
second floor\tc-11e12
second monito\tc10
second one\tb11
second practi\tc-17e22
secret\tc17
secret$\tc15
see\tc17
see what\tb16c-14
seems\tc11
seen\tb29c-21
seferi\tb-11c20
seferi baska\tc10
seferi karta\tc13
seferk\tc13
seferk gibi\tc13
sekiz\tb11
sekret\tb-11c17
selam\tc14
self\tb-12c23
sell\ta17b-38c31
semasi\tc15e-10
semasi dogru\tc12e-10
semine\tc-14e20
send\te-11
send a\tc11
send somebo\ta23c-14
send the\tb-18c12d15
send us\tc-15d23
sender\tb-13c21
sender name\tc14
sendin\tb14c-22
sends\tb38c-21
sene\td16
sene 0\td12
sene oldugu\td12
sensor\tb13
sent\tc16
sent$\tc16
sept\tc-18e22
sept$\tc-18e22
septem\tc-14e12
serbes\tc-11e14
serbes bolged\tc-14e16
sergi\tc12
serit\tc12
sertif\td18
sertif suresi\tc-11d19
server\ta44c-39e-21
server error\tc12
server room\ta13c-29d18
server teleph\ta17c-10
serveu\ta49b36c-67d-24e-28
servic\tc-30d46
servic elevat\tc-12e17
servic of\tc-14d25
servic tarpor\tc12
servic$\tb-11c10
servis 0\tc10
servis hicbir\ta-20b31c-12
servis ne\tc12
servis$\tc14
ses\tc10
sessio\tc13
set\tc-11e18
set up\tc10
settle\tc12
sevgil\tc11
sevini\tb-14c19
sevini$\tb-14c19
sevk\tb18
sevkiy\ta33c-30
sevkiy muhase\ta21c-12
sey\tc12
sey soyluy\tc10
shabab\tc13
shabab$\tc11
shagha\tc15
shahr\tc12
shahr el\tc12
shamla\tc10
shamla el\tc10
shared\tc21
shared mailbo\tc13
she moved\tc14
sheet\tb-17c29
shell\tc-17e20
shell need\tc-17e20
shes\tc11
shift\ta-14b13c-22e26
shift$\tc12
shifts\ta11c-17e16
ship\tb25c-16
shippi\ta13c-11
shob\ta30b-10c-16
shop\tb13
shop$\tc16
shops\ta22c-11
short\tb-11c18
short$\tb-11c18
should\tc-23d11e13
should be\tb-12e24
shouti\tb28c-15
show\tc11
shower\td10
showro\ta18
showro we\tc11
showro will\tc11
shows\ta-12b38d-14e-14
shows 0\tb15
shows a\tb39c-22
shows an\tb19c-15
shows the\tb-18c25
shut\ta-10b25
sicak$\tb16
sicakl\tb44c-33
sicakl 0\tb44c-33
side\tb-13c21
sifir\tb22c-15
sifirl\tc13
sifirl$\tc12
sifre mi\tb20c-15
sifrel\ta10
sifrem\tb10
sifrem girdim\tb15c-13
sifrem unuttu\tc13
sifrem yazdim\tb14c-12
sifres\tb38c-29
sign\tb-13c26
signal\tb55c-41
sigort\tb20
sigort atiyor\tb22c-18
sikago\tc-20e23
sikago olacag\tc-20e23
sikist\tb-11c18
sildik\tc11
sildik kimyas\tc11
silent\tc14
silent$\tc14
simdi\tb-17c26
simdi 0\tb-11c11
simdi de\tc11
simdil\tc11
sinav\tb12c-38e36
sinav merkez\tc-38e44
since 0\ta13b24c-21e-10
since bought\tc14
since the\tb16
since then\tb12
since this\ta11b-12
since$\tc14
sincer\tc10
single\tc14
single mo\tc10
sinif\te12
sinifi\tc-13e22
siniri\tc-27d34
sipari\tc14e-10
sipari baslam\tb-12c16
sipari dusmuy\tb21c-12
sipari hala\tc14e-10
sir\tc16
sira\tb27c-18
sira bekliy\tb12
sira kaybed\tb15
sirada\tb26c-41d27e-11
sirasi\tb-17c-23d38
sirayl\tb17
siren\tc15
sirket\ta29b-16
sistem\ta88c-80d-12e-11
sistem calism\ta13c-18
sistem giremi\tb16c-16
sistem hepsi\ta24c-18
sistem odasin\ta32b-18c-14
sistem tarafi\tc12
sistem uretim\tc12
sistem uzmani\tc11
sistem$\tc22
site\ta20c-12
site has\ta18c-13
site yok\tc11
site$\te15
sitede\tb24
sitede aliniy\tc11
sitede butun\tc11
sitemi\ta-12b23
siteye\tc11
sits\tc13
sittin\tb26c-18
six\tc-16d34
siyah\tb16
siz\tc15
sizden\tc10
sizden ekip\te12
size\tc15
sizin\tc10
slow\tb-19c36
small\tc23
small practi\tc12
smell\tb41c-28
smell in\tb11
smells\tb19c-10
smoke\td10
smoke detect\tb-19c10d11
sms\tb-15c23
sms$\tb-15c21
snow\td14
snow$\tc-11d15
so\tc10
so far\tb10
so is\tc11
so its\te12
so sorry\tb13c-12
so the\tb-17e15
sob\tc14
sobayl\tb22c-18
sobayl idare\tb22c-18
socket\tb13c-22e20
soforl\tc11
soforl hatlar\tc11
softph\ta-18c-38e54
softwa\tb23c-11
soguk\tc14
soguk suyla\tc11
sokaga\tb85c-79
sokal\tc13
sokal theke\tc13
solici\ta-12b-28c-43d62e-11
solunu\tb18c-12
solunu cihazi\tb18c-12
soluti for\te10
some\tc26e-13
some questi\tc12
somebo\tb11
somebo is\tb31c-24
someon\tb20c-21e11
someth\tb16
son\te11
sonbah\tb-20c-43d54
sonra\tc18
sonra fuayed\tb33c-25
sonra sayfa\tb15c-13
sonra sistem\ta13
sonra yapilm\td12
sonra$\tc24e-22
sonrak\tc-14d21
sonucl\tb20c-18
sonucl raporl\td11
sonuna\tb14c-17d15
sonuna kadar\tb14c-17d15
sonunc\tc12
sonunc 0\tc12
sonund\tb-13c-29d28e17
sonund bitiyo\tb-13c-23d34
sonund maslak\tc-12e14
sonuyo\ta12
sonuyo$\ta13
soon\tc18
soon as\tc11
sorry i\tb13c-12
soru\tc10
soruml\tc16
sorun yok\tc10
soruyo\te15
soruyo$\te19
sound\tc-12e19
soyle\te14
soyled\tc16
soyler\tc-15d18
soyluy\tc12
soyluy$\tc12
sozles\td13
sozles uyarin\tc-12d21
space\tc16
spare\tc16
spare so\tc11
speak\tc11
speed\tc15
speed 0\tc13
spor\tc16
spor salonu\tc14
spread\tc12
spread this\tc12
spring\ta-11c-39d33e17
squeak\tc13
sr\tc13
sr agnew\tc12
ssl\tb-17c-29d60e-23
ssl সার্টি\td19
sso\tc13
staff\ta29c-11
stage\tc-28e37
stagin\tc12
stairs\tc11
stajye\tc12
stajye basliy\tc12
stand\ta-12b45c-35
stand in\tb27c-14
stand there\tc10
stand$\te10
standi\ta18b-15
stands\tb13c-31e24
starte\tc10
starti\tc-17e22
starts\tb64c-77e28
starts at\tb41c-31
starts in\tb19c-19
starts with\tc-13e16
statem\tb-18c33
statem$\tc15
statio\tb25c-10
statut\td18
stays\tc15
step\tc12
sti\tc11
stick\tb19
sticke\tc-15d22
still\tc10
stock\tc17
stok\tc16
stokla\tc12
stolen\tb16
stone\tc12
stop\tb15
stoppe\tb45c-37
stoppe at\tc14
stoppe$\ta15b17c-27
stops\tc16
store\tb38c-38e11
store is\tb16c-14
stores\ta12
straig\tc11
strand\te11
strand road\tc-11e12
streak\tc12
stream\te15
street\tb41c-33
street$\tb41c-33
studen\tb21
su an\tb24
su var\tc13
subat\tb-11c-28e37
subat 0\tc11
subat basind\tc-38d-10e48
subat icin\td12
subatt\tc-28e39
subatt mersin\tc-23e27
subatt yapilm\td12
subemi\ta42c-33
subesi\ta15
subeye\tc18
subjec\tc13
subjec$\tc11
subscr\td11
such\tc11
suits\tc-12d16
summer\tc-34d12e28
sunday\tb-12c-12d32
sunucu\ta41c-24e-11
sunucu disk\tc12
sunucu dosyal\ta20c-11
sunucu odasin\tb15
sunucu telefo\ta33b-13c-18
suphel\tb14
suphel iki\tb15c-12
suppli\tc15
suppli$\tc13
suppor\tc12
sure\tc13
sureci\tc13e-11
surekl\tb-11
surekl kirmiz\ta13
suresi 0\td18
surger$\tc11
surnam\tc12
surucu harfi\tc10
surucu yok\tb11
surumu\tc12
suyla\tc11
suyla yikani\tc11
suyu\tb-13c15
swappe\tc16
sweet\tc12
sweet as\tc12
switch\ta11c-20e12
switch butun\ta13
switch curren\tc11
switch it\tc10
switch marked\tc14
system\ta42c-37
system 0\ta24b24c-37
system are\ta25b-11c-12
system from\td11
system will\tb19c-17
system with\tc14
system$\te11
ta\tb-14d24
ta wallet\tc11
tabela\tc31e-20
table\tc16
tablet\tb-10c12
tafase\tc12
tafase 0\tc12
taka\tb18
taka ta\tc11
take\tc-20
take calls\tb35c-29
takes\tb-13c-21d-12e46
takili\tc12
takvim\tb-10c10e13
takvim bekliy\te21
talebi\tc14
tally\tc16
tallyp\tc13
tam kapanm\tc10
tam ortasi\tb12
tamame\ta24b-17c-35e26
tamami\ta79b-23c-61e-14
tamami durdu\ta21c-12
tamami elektr\ta27b-18
tan\tc12
tane\tc13
taniml\tc21
taniml$\tc11
tanner\tc10
tanner walk\tc10
tansiy aletle\td11
tar\tc11
tarafi\tc22
tarafi sildik\tc11
tarafl\tb-10c18
tarata\tb24c-12
tarata thik\tc13
tarih\tc11
tarihe\tc-25e31
tarihe hazir\tc-12e14
tarihi\tc11
tarikh\tc-14e19
tarpor\tc17
tarpor o\tc15
tartma\tb12
tartma mal\tb12
tasima\te16
tasima istiyo\tc-12e17
tasind\tc22e-13
tasinm\te14
tasinm sureci\tc13e-11
tasti\tb13
tasti$\tb13c-11
tatili\td12
tatili fotoko\td12
tavan\tb31c-23
tavand\tb43c-31
tax\te14
tax depart\tc-16e19
tazele\tc11
tazele gene\tc11
te\ta22b-10
teach\tb-10e18
teache\ta14
team\te13
team 0\te12
team is\tb58c-50
teams\tc15
techni\tb-12d15
tekerl\tc11
teklif\td18e-11
teknik\tc-14e23
teknis\tc11
tekrar\tc16
telefo\ta63b-14c-44d-10
telefo da\tc12
telefo hicbir\ta22c-15
telefo mail\tc13
telefo mesele\tc10
telefo pes\tb17c-12
telefo yok\ta21c-16
teleph\tb-13c14
teleph all\ta15
teleph to\tc11
tell\tc19e-12
tell me\tc17e-14
temizl\ta-14c11d17
temmuz\tb-10e30
tempor\tc-21e33
temsil\tb15
ten\te10
ten minute\tb14
tenant\ta22b-21
tenant$\ta22b-21
tender\tb16
terazi$\tc13
term\te14
termin\ta20b-16c-10e13
termin becaus\tc11
termin hat\te10
termin$\tc12
tesekk\tc17
tesisa\td13
teslim\tb-21e38
test\ta-16b-19d42e-13
test exampl\tc10
testin\tc-38d51e-16
testin uygula\td11
text\tc13
teyze\tb20c-10
tezgah\tc-42e52
thake\tc11
thank\tc17
thank you\tc17
thanks\tc18
thanks$\tc13
that its\tc-13d17
that month\tb-11c-20d18
that the\tb-18c11d14e-13
that time\tc-14d26
thats\tc19
the 0\td10
the access\tc-15d23
the accoun\tb36c-24
the addres\tb-10c14
the air\tb-12d13
the alarm\tb-12c20
the annexe\te19
the annual\tc10
the app\tc16
the archiv\tb25c-18
the audito\tc10
the automa\tc-18d26
the back\tb-14
the backup\ta-16c27
the bank\tb28c-21
the batter\tb-13c19
the big\tc13
the board\te15
the boiler\tc12e-11
the bottom\tb-10c18
the buildi\tc-44e35
the cafe\td11
the cantee\tb-13c21
the cash\tb20c-11
the ceilin\tb27c-17
the certif\tc12
the checko\tc11
the christ\te18
the cleani\tc14
the cloud\tc12
the coffee\tc-20d18
the compan\ta16e-12
the comple\ta22b-21
the comput\tb19c-17
the contra\td18
the copier\tc-14d17
the courty\tb-12c-15e32
the cupboa\tc11
the custom\tb-13c23
the data\te14
the databa\tb11c-13
the date\tc-15d24
the diary\tc12
the dishwa\tc15
the dispat\tb37c-28
the door\tb39c-28
the double\tc10
the driver\tb19c-14
the e\tb15c-10
the electr\tb11c-15d12
the emerge\ta11b17c-31
the end\tb-17c-11d26
the entire\ta44b-25c-17
the erp\ta17b-21c-16d21
the exam\tb31c-23
the fake\tb21c-18
the fibre\ta25b-14
the financ\tb11
the fire\tc14
the first\tb-11e14
the floor\tc-18e24
the folder\ta-21c32
the follow\tc13
the friday\tc-20e28
the fridge\tb-13c19
the garage\td10
the gas\tb-11d13
the gate\tb24c-19
the genera\tc-17d22
the goods\tb-12c14
the grants\tc-30e34
the gutter\tc-10d13
the gym\tb20c-28d18
the hall\te12
the header\tc10
the hospit\ta15b12c-22
the index\tc14
the inspec\td17
the insuli\tb-24c26
the invoic\tc15d-15
the kitche\tb-14d13
the label\tc16
the lamp\tc20
the land\tc10
the laptop\te12
the leaves\tc-10d13
the licenc\tc14
the lift\td12
the line\tc16
the linz\tc11
the list\tc-18d31
the little\tc12
the lobby\tb20c-11
the lock\tc18
the mail\tb13c-12
the main\ta34b-17c-13
the mainte\tc-19d31
the manage\tc13
the map\tb-12d25
the marble\tc15
the meetin\tc31e-20
the month\tb-14c18e10
the monthl\td14
the neighb\te15
the new\tb-19e32
the next\tc-27d38
the night\tb31c-20
the number\tc-25e28
the nurser\tb21c-11
the office\ta24b-12e-10
the old\tc15
the one\tc12
the operat\tb35c-31
the other\ta-11c21
the pads\tc-12e17
the paper\tc13
the papers\tb21c-10
the parent\tb-11c14
the passwo\tb-12c17
the patien\ta11b-25c22
the period\tc-18d27
the pharma\tb14c-11
the phone\tc14
the pipes\tb11c-10
the plug\tc11
the pool\td16
the portal\tb28c-17
the presen\tc11
the printe\td15
the produc\tc20
the projec\te15
the quarte\tb13c-42d34
the queue\tb32c-22
the radio\tb25c-16
the ramp\tb45c-36
the recept\tc23
the record\ta33b-26
the regist\tb16
the regula\tc-15d20
the rest\tc15
the room\tb17c-23e13
the routin\tc-28d31
the same\ta19b-18c15
the scanne\ta23
the school\ta13
the second\tc-13e19
the sender\tc17
the server\ta-16d17
the servic\tc-20d14e14
the shared\tc13
the shop\tb43c-34
the showro\ta18
the six\tc-23d27
the smoke\tb-19c10d11
the snow\td14
the socket\tb22c-29e13
the stand\te10
the store\tc-12e13
the street\tb41c-33
the studen\tb11
the summer\tc-30d16e18
the switch\tb17c-24d22
the system\tb14
the tax\tc-13e17
the team\tb-12c16
the techni\td19
the test\td11
the third\ta-11c-24d-11e33
the toilet\tb-14c20
the trade\te13
the traini\tb-17c27
the two\te14
the update\tb26c-24
the usual\tc-18d21
the valve\tb22c-15
the wall\tc10
the wareho\tb37c-19d-13e-12
the water\tb-15d18e-11
the websit\tc19
the weddin\tc13
the weeken\tc16
the weighb\tb49c-54d11
the whole\ta27c-17
the wi\tc11
the wifi\tb-12c18
the window\tc14
the wrong\tc17
their\ta-16b64c-48
their annual\td11
their evenin\tb16c-14
their passwo\tb32c-28
theke\tb24c-23
them\tc12
them$\tb-15c24
themse\tc11
then a\tb17c-12
then the\tc16
then$\tc-24e38
there a\ta11
there are\tc13
there is\tb22c-11
there only\tc10
there$\tb-11e27
theres a\tc13
theres no\tb11
therma\tc10
thermo\tc11
they\tb-12c15
they are\tc11
theyre\tc11
thik\tb-12c21
thing\tc16
things\tb19c-18
things are\tc-16e19
think\tb22c-21
think i\tb26c-24
thinks\tb-12c23
thinks it\tc16
third\ta-10d-10e25
third time\tb13
this\tb11
this is\tc11
this mornin\ta17b21c-27
this one\tc11
those\tb-10c15
three\tc13
three branch\tc-11d15
three of\ta13b-24c20
three times\tb13
throug\tb36c-19
throw\tb11c-10
throw away\tb11c-10
thursd\tb-13d16
thursd$\tc11
thx\tc11
tibbi\tb-12c-20d31
tibbi cihazi\tb-12c-20d31
ticket\ta15b-17c13
tiklad baglan\tb-14c16
tiklad ve\tb14c-12
tiklam\tc10
tiklay\tb14c-11
tiklay mail\tb15c-13
till\tb-14c27
till 0\tc15
tills\ta20c-29e21
time\td16
time again\ta-11c-29d38
time and\tb15
time for\tc-33d39
time$\tc17
times$\tb-17c22
tiner\tc11
tiner icinde\tc11
tir\tb10
tir var\tb10
titriy\tc17
titriy$\tc17
tl\tc13
to 0\tb-15c11
to all\tb16
to an\tb46c-42
to ask\tc12
to be\tc-24d24e10
to book\td22e-13
to call\tb12
to freeze\tb-11c14
to get\tc12
to go\tc12
to order\te17
to our\tb27c-33d15
to pay\tc11
to reserv\tc-12e17
to say\tc12
to send\tc11
to switch\ta-12c-25e39
to the\tb12c-18e14
to thursd\tc-11d22
to work\tb13
to you\tc15
to your\tc13
toda\ta86b-26c-78d-17e-12
today\ta10b16c-11e-11
today$\tb37c-23
togeth$\te11
toilet\tb-18c26
told\tc14
told$\tc11
tomogr\tb13c-11
tomogr gorunt\tb13c-11
tomorr\tb14
tomorr at\tb17
ton\tb25c-20
ton$\tb11c-10
tone\tb35c-23
tone$\tb17c-15
toner\tc22
tonigh\ta-14b34e-13
tonigh$\tb-10c16
too\tb-17c33
too high\tb-14c27d-13
took\ta-11b-11c27
toplan\tb-14e32
toplan odasi\tc12
toplan var\te12
torste\tc-23e29
touch\tc13
trace\tc12
trace 0\tc12
trade\te13
trade fair\te13
traini\tb-19c18e10
trakto\tb37c-29
trakto sira\tb12
travma\tb15c-12
travma suphel\tb15c-12
tried\tc12
trolle\tb16c-12
troubl\tb14
trucks\tb19c-11
trxid\tb-10c19
trxid 0\tb-10c19
tue\tc14
tuesda\tc12
tum\ta34b-15e-13
tupler\td12
turlu\tc18
turlu dusmuy\tc10
turnik\tb-10c17
turns\tb21c-17
turunc\ta11
turunc birinc\ta13
tutari\tc13
tutmuy\tb23c-16
tuvale\tc12
tv\ta16
twelve\ta-17b31c-28e18
twice\tb-13c28
twice$\tb-11c19
two\tc10e11
two of\tb-13c22
two things\tc-16e19
two weeks\tc-16e26
two years\tc10
txt\ta13
txt var\ta13
type\tc24
typed\tb14
typed in\tb16c-14
typed it\tb-10c12
u\tc11
uc harcam\tb30c-23
uc kez\tc11
uc kisi\tc14
uc saat\tb14
ucak\tc17
ucak bileti\tc15
ucret\tc19
ucreti\tc13
ucuncu\ta-10b-18c-16d-11e48
ucuncu katta\tc10
udf\tc15
udf dosyal\tc13
uhf\tc10
uhf مضاد\tc10
ulasam\ta47c-48
ulasam$\ta47c-48
um\tc21
una\ta-18b-35d-31e53
unable\tb15
unable to\tb15
und\ta-10b55c-90d-11e48
under the\tc11
under$\tc11
unit\td14
unit bakimi\td12
units\tc-14d17
unknow\tb30c-24
unlock\tb-11c13
unreac\tb30c-28
unreac$\tb33c-22
unsubs\tc15
until\tb-10c28
unuttu\tc12
unvan\tc13
up and\tb32c-27
up in\tc-12e16
update\tc-10d26e-11
update of\tc-36d47
update$\tb22d-14
upgrad\tc-22e28
upgrad edebil\tc-20e21
upload\tb27c-21
ups\td16
upside\tc11
upside down\tc11
uretim\tb40c-25e-12
uretim ayin\tc12
uretim durdur\tb42c-35
uretim sevkiy\ta21c-12
uretmi\tb24c-18
urgent\tb-11c23
us as\tc-13e16
us for\td-12e15
us on\tc-26d14e19
us the\tc-13d21
us$\tb-17c21
usb\tb26
use\tc17
user\ta13b-17d14
user$\tc15
ust\tc21
ust kattak\tc15
ustund\tc16
ustune\tc13
usual\tb-14c-35d49
usual appoin\tc-11d15
usual$\tc-23d41
uyap\tc12
uyap avukat\tc10
uyar\tc11
uyar yaziyo\tc11
uyarin\td16
uyarin aralik\tc-12d21
uygula\tb-10d16
uygula dukkan\tb-12c23e-12
uygula ve\td11
uygun\tc-20d23
uzanti\ta19
uzanti donmus\ta13
uzerin\tb15
uzmani\tc17
uzmani$\tc14
uzun\ta-16b12
uzun bekley\tb-12c14
vaccin\tc11
valid\tc11
values\tb30c-21
valve\tb22c-15
van\tc12
vanish\tb39c-26
vanish from\tb39c-26
var\tb13
var allah\tc10
var dogrus\tc15e-14
var elektr\tb31c-24
var gorunt\tb21c-17
var kapiku\tb10
var mi\tb-11c17
var$\tb18
vardi\tc10
vardiy\tc11
variyo\tb15
variyo kanal\tb15
ve\tc-15e16
ve 0\tc14
ve baska\tc10
ve camasi\tc10
ve dolap\tc-36e39
ve elektr\ta16c-19d14
ve filtre\tc-21d27
ve kart\tb-12c-21e41
ve mersin\te12
ve randev\tb-15c21
ve sonucl\td11
ve takvim\te21
ve telefo\ta12c-26e24
ve tiner\tc11
ve unit\td12
ventil\tb22c-17
verdig\tc16
verdig sipari\tc14e-10
verebi misini\td12
veremi\tb25c-19
veremi$\tb25c-19
veri\tb14c-40d-11e40
veri bilimi\tc-38d-10e48
verifi\tc-17d25
verifi of\tc-17d25
verile\tc21
verile$\tc14e-10
verilm\te17
verir\tc11
verir misini\tc11
verita\tc-14d23
veriyo\ta-14b41c-15
veriyo basinc\tc13
veriyo$\tb-10c15
vermed\tb-11c16
vermek\tc16
vermiy\ta20
vermiy$\ta28b-14
versio\tc19
versio 0\tc14
very\tc23
view\tc11
viewer\tc14
vinc\tb14
virtan\tc-13e16
virtan starts\tc-13e16
virus\tb-25c38
virus gorduk\tc13
virus$\tc11
visio\tc16
visit\tc-23d33
visit$\tc-29d36
voicem\tc16
voicem$\tc17
voip\te-11
voip santra\tc13e-10
vouche\tc15
vpn\tb-12c26
w\tb-11c-15e44
w 0\tc26e-11
w el\tc23
wait\tb39c-22d-10e-12
wait 0\tb-10c18
wait koren\tc11
waitin\tb37c-27
waitin for\tc11
wala\ta88b-15c-71e-16
wala 0\ta75b-11c-62e-13
walk\tb18
walk$\tb19
wall\tc14
wallet\tb27c-14
wallet e\tc11
want\tb-11e12
want to\te19
wanted\tc13
wants\td18
ward\tb54c-41
ward 0\tb45c-32
wards\ta15b25c-35
wareho\tb24c-18d-14
wareho user\tc15
wareho$\tc24d-12
warm\tb-29c33
warmin\tb16c-14
warmin up\tb16c-14
warn\tc11
warn 0\tc11
was\tb11
was charge\tb30c-27
was cut\ta25b-14
was down\tc15
was given\tb-11c18
was stolen\tb16
water\te-12
water dispen\tc11
way\tc11
we\tb19c-17
we are\ta26c-22
we ask\td14
we can\tc16
we cannot\tb24c-13
we cant\tb28c-25
we close\tc-21d19
we did\tb27c-22
we do\tb36c-25
we get\te13
we go\ta-11c-25e39
we had\ta20b-22
we have\tb36c-20
we hereby\tc11
we move\tb15c-19
we need\tb-15c22
we ordere\tb-12c15
we receiv\tc15
we should\tc-10d17
we take\tb-19e19
we throw\tb11c-10
we want\ta-10c-12e24
we were\tc14
we will\te16
web\tb-17c24
webina\tc-25e32
webina lisans\tc-20e22
wed\tb-13c-21d19e19
wed chat\tc17
wed like\tc-41d28e21
wed need\te10
weddin\tc13
wednes\tb-11
wednes after\td12
week\tb-15d25
week 0\tc-27e26
week is\tc19
week$\td13
weeken\tc20
weeken$\tc16
weekly\tb-11d21
weekly list\tc12
weeks\tb-12c-24e49
weeks 0\tc-30e36
weeks$\tc-26e37
weighb\tb49c-54d11
well\te14
well be\te12
went\ta24
went dead\ta41b-12c-25
were\tb-14e18
were moving\tc-12e17
were openin\tc-17e22
west\tc15
wet\tc12
wet chemic\td11
what anyone\tb16c-14
what do\tc-17e17
when\tc16
when he\tb40c-38
when i\tc16
when the\tb-14c21
where\tb15
which\tc15
which become\tc10
which is\tc15
white page\tb11c-10
who\tc15
who did\tc15d-12
whole\ta45c-31
whole day\tc10
whom\tc13
why\tc19
why the\tc14
wi\tc18
wi fi\tc18
wide\ta43b-21c-23
wifi\tb-17c-17d-13e53
wifi for\tc-24e32
wifi in\te13
wifi$\te12
will\tc-40d-15e56
will be\tb-22c-17d-13e49
will need\tc-22e32
will not\tb44c-36
window\tc-22d31
window for\tc-30d39
wish\tc12
wish to\tc11
with 0\tb19c-17
with a\tb-12c17
with an\tb14
with it\ta27b-19
with last\tc14
with my\tc12
with no\tc14
with petrol\tc10
with us\te19
within\tc12
withou\ta30b-16
withou electr\ta30c-21
withou the\tc16
wont\tc13
word\tc12
work\te-11
work from\tc11
work with\tc11
workin\tc11
workpl\te14
works\ta26b-20
works$\ta12b-13
worksh\tc15
would\tc11
would like\tb-11e24
write\tc15
write on\tc12
write$\tb10
writin\tc14
wrong\tb-17c35
x\tb-12c21
x ray\tb-17c23
xx\tc10
y\ta-27b79c-91d-33e37
y$\tb-10c23
ya\tc20
yagmur\te15
yagmur erbas\tc-16e18
yandan\tc14
yandan 0\tc11
yanik\tb37c-27
yanik kokusu\tb23c-18
yanip\ta10
yanip sonuyo\ta12
yanlis\tb-26c45e-13
yanlis$\tc12e-10
yanmis\ta15
yanmiy\tb35c-29
yanmiy aksam\tc10
yapali\tc-27e30
yapali$\td12
yapama\tc10
yapama$\tc10
yapami\ta36b-12c-23
yapami$\ta36b-12c-24
yapila\tb-11d22
yapila dedi\tc11
yapild\tc14
yapild yazilm\tc11
yapilm\tc-25d45e-15
yapilm bekliy\tc16
yapilm bu\td12
yapilm fan\td11
yapilm konusu\td12
yapilm talep\tc-11d15
yapilm$\td15
yapmam\tb22c-17
yapmam lazim\tb22c-17
yapti\tc11
yaptim\tb11
yaptir istiyo\tc11
yaptir$\td12
yardim\tc21e-12
yari\tc12
yari yariya\tc12
yarim\tc14
yarim saat\tb11
yarin\tb31e-14
yarin sabah\tb48c-39e-10
yariya\tc12
yariya dustu\tc12
yariyi\td12
yariyi tatili\td12
yaslil\tb36c-31
yavas\ta-12b-13c33
yavas$\tc13
yayin\te13
yazdir kosara\tb15c-12
yazici\tc17
yazili\tc-16d16e-12
yazili$\ta-25b35
yazilm\tc14
yazilm$\tc12
yazin\te13
yazisi\tc14
yaziyo\tc20
yaziyo bi\tb-15c18
yaziyo$\tc15
year\tb-19c-46d69
year 0\tc11
year after\tc-10d13
year as\tc-33d42
year$\tc-43d47
yearly\tb-24c-24d56e-20
yearly servic\tc12
years\tb-10c19
yebos\tc10
yebos 0\tc10
yedek\tb22
yedekt\td20
yedekt geri\tc12
yelken\tc16
yellow\tc16
yemek\tc12
yeni\te14
yeni dogmus\tb22c-18
yeni ofis\tc10
yenide\tc13
yenile\tc-15d34e-13
yenile icin\tc-22d31
yenisi\tc13
yer\tc12
yere\ta33b12c-39
yerine\tc15
yesil\td14
yester\tb-11c25
yeterl\tc11
yetist\tc15e-14
yetist degisi\tc15e-14
yetist iade\tc15e-14
yetki\ta-12c24
yetkil\tc12
yetkis\te17
yetkis verilm\tc-11e23
yikani\tc11
yikani$\tc11
yilbas\tb-14e28
yilbas sipari\tb-12c16
yilki\tc-18d29
yilki gibi\tc-18d29
yillik\tb-20c-32d64e-12
yillik bakimi\tc-20d31
yillik kalibr\td10
yillik kompre\tc-26d32
yillik muayen\tc-12d26
yine\tb-12c17d11
yine 0\tc12
yine geldi\ta-16c-12d29
yirmi trakto\tb12
yogun\tc-14
yok diye\tc11
yok erp\ta21c-16
yok kasala\ta21c-16
yok telefo\ta21c-16
yola cikiyo\tc15
yola tasti\tb13c-11
yolu\tc11
yonerg\tb28c-22
yonerg geregi\tb28c-22
yoneti kurulu\te13
yoneti$\tb13
yonlen\tb-13e11
yonlen$\tc-13e22
you\tc15
you for\td11
you have\tc13
you know\tc-12e14
you please\td25
you send\tb-16c34d-11
you sent\tc13
you set\tc-11e15
you tell\tc18e-16
your\tc16
your compan\tc13
your websit\tc10
youre\tc11
yours\tc15
yuksel\tb31c-34
yuksel planli\te12
yurt\tc10
yurt disi\tc-15e20
yurt disina\tc12
yurt intern\tc10
yuruyo\tb13c-11
yuruyo kuyruk\tb13c-11
yuzden\tc11
zaman\tc25e-12
zaman asimi\tb24c-15
zaman gelebi\tc12
zaman kargoy\tc14e-10
zamana kadar\te15
zamani\ta-18b-12c-60d77e-13
zamani geldi\tc-50d58
zamani gelmis\td12
zaten\tc12
zemin\tc12
zeytin\tb12
zeytin kizisi\tb12
zil\te12
zil sistem\tc13
ziyare\tb-10c-17d32
zor\tc12
zor durumd\tc10
zorunl\tc-20e24
zorunl diyorl\tc-20e24
атол\tc-18e22
атол 0\tc-18e22
бумага\te11
бумага есть\te11
во\tc-18e22
во первых\tc-18e22
есть\te11
есть$\te11
красны\tc-18e22
красны бумага\tc-18e22
мигает\tc-18e22
мигает красны\tc-18e22
на\tc-18e22
на стоике\tc-18e22
не\ta96b-20c-88d-13
не печата\te11
первых\tc-18e22
первых на\tc-18e22
печата\te11
печата принте\te11
принте\te11
принте чеков\tc-18e22
регист\tc-18e22
регист не\tc-18e22
с\tb101c-103
стоике\tc-18e22
стоике регист\tc-18e22
чеков\tc-18e22
чеков атол\tc-18e22
ا د\tc11
ابا\tb-15c21
ابا المدير\tb-15c18
ابتوب\tb-18c11d-12e19
ابتوبا\tc-25e27
ابريل\ta-12b-20c-61d45e34
ابعتوا\ta-12b31c-15
ابل\tb14
ابه\tb17
ابو\tc21
اتصال\tb31c-22
اتصال بالمرك\ta11
اتصل\tb18
اتصلت\tc12
اتوره\tc18d-15
اتير\tb24c-15
اثنان\tb-11c15
اثنين\td15e-12
اجازات\tb-12c25
اجازه\tb-17c11e17
اجازه من\tc25e-10
اجتماع\tb-11c25
اجهزه\tb-19c-26d11e34
اجهزه راديو\tc11
اجور\tc11
احتاج\tc23
احتياط\ta-19
احد\tb-18
احد في\ta25c-15
احد يرد\tc16
احدا\ta-14b39c-26
احده\tc10
احمر\tb12
احنا\tc18
احياء\tc15
احيانا\tc10
اخر\ta-10b24c-10d-10
اخر الاسبو\tc15e-13
اخري\tc10
اخير\tc14
اخيره\tc13
اداء\tc10
اداره\ta18b-20
ادخل\tc26e-10
ادخل اجازه\tc25e-10
ادراج\td14
ادراج اجهزه\td14
ادويه\tb18
اذا\tb-14c27
اذا ايه\tc11
اذار\tc-15e17
اذون\tb19c-13
اذون صرف\tb19c-13
ارا\tc-11e11
اربد\tc16
اربد$\tc16
اربع ارسالي\tb14c-13
اربعه\tb13c-20e13
اربعين\tb18c-12
اربعين دقيقه\tb18c-12
ارجو\tb-19c39d-24
ارحه\tc10
ارسال\ta12b-16c-28d39e-11
ارساله\tc10
ارسالي\tb14c-13
ارسالي تفيد\tb14c-13
ارسلت\tb14
ارشيف\tb18c-11
ارضي\tc15
ارغب\te13
ارغب بنقل\tc-15e17
اركود\tc13
اريد\tb-10c25
ازرار\tc10
ازرار بديله\tc10
ازعاج\tc13
ازم\tb17
اسابيع\tc10
اسبوع\tb-13d36e-17
اسبوعي\tb-12e14
استاذي\tc12
استجاب\tc-12
استردا\tc13
استطيع\tb-17c22
استعدا\tc-25d-11e40
استفسا\te11
استقبا\ta17
استلام\tb16c-22e15
استيكر\tc14
اسعاف\tb22c-18
اسكندر\ta24
اسكندر$\tc11
اسم\tb-12c22
اسماء\tb39c-35
اسمه\tb30c-25
اشاره\tc10
اشتراك\tc12
اشير\te17
اشيرات\ta15
اصدار\tc12
اصلا\tc11
اضافه مستفيد\tb10c-10
اضغط\tc14
اضغط علي\tc11
اطار\tc-13e16
اطار الاستع\tc-13e16
اطباء\tb32c-23
اعاده\tc15
اعتبار\tc-25e28
اعتبار من\tc-25e28
اعتماد\tb22c-16
اعتماد المدفو\tb22c-16
اعدنا\tb16c-15
اعرض\tc-11e13
اعرض علي\tc-12e14
اعضاء\tc13
اغسطس\tb-13c-44e53
اغلاق\td12
اغلق\tb11c-11
اغلق$\tb11c-11
اقامه حفل\te10
اقامه سييه\tc12
اقسام\ta22c-13
اقفال\tb39c-30
اقفال الربع\tb39c-30
اقفه\ta16b28c-34
اقفون\tb20c-11
اقم\tb37c-32
اقم بها\tb14c-13
اقه\tc15
اقي\tc12
اكتوبر\tb-14c-24d-13e47
ال\tb-11c18
الا\tb-15c22
الا بعد\tc12
الاتصا\tb33c-18
الاتصا$\tc18
الاتي$\te10
الاثني\td16e-11
الاجاز\tc12
الاجتم\tc19
الاجهز\tc-14d20
الاجور\tc11
الاحتي\ta-19
الاحد\tb-13d23
الاحد 0\tc11
الاحد اللي\tc-13e15
الاحمر\tb15c-12
الاحمر يومض\tb16c-15
الاحيا\tc11
الاحيا$\tc11
الاخوه في\tc-14
الاخير\tc21
الادار\ta25b-17
الادار اقامه\te10
الادوي\tb18
الادوي يفتح\tb11
الادوي يوم\tb-11c14
الاربع\td13
الارشي\tb18c-11
الارضي\tc15
الارضي قاطع\tc12
الارضي$\tc14
الازعا\tc13
الازعا$\tc13
الاسبو\tb-12c22e-16
الاسبو الماضي\tc14
الاستا\te12
الاستج\tc-12
الاستج في\tc-12
الاستع\tc-14e15
الاستع للدخول\tc-13e16
الاستي\tc14
الاستي$\tc14
الاسعا\tb22c-18
الاسكن\ta29c-18
الاصدا\tc12
الاصدا 0\tc12
الالكت\tb13
الالي\tb28c-17
الالي الخارج\tb23c-15
الان\tb55c-52d-11
الان$\tc-17e23
الانتا\ta-15b34c-12
الانتا$\tc16
الانتر\ta-23b-10c25
الانسه\tc-11e11
الانسه لارا\tc-11e11
الانصر\tc12
الاورا\tb31c-26
الاورد\tc11
الايمي\tc14
الباب\tb19
الباب من\tb12c-11
الباب$\tb14
البارح\tc10
البارك\tc13
الباص\tc11
الباقه\tc13
البحث\tc12
البحر\tc14
البرنا يغلق\tc12
البريد\ta17b-19
البريد ممتلي\tc11
البصمه\ta12
البضاع\tb20
البطار\tb-14
البطار$\tb-14
البطاق\ta-11b47c-31e-16
البطاق$\tb35c-28
البنك\tb48c-36
البواب\tb19c-14
البواب$\tb32c-28
البيان اللي\tc14
البيت بعد\tb-13c15
البيت$\tc11
البيع او\ta11
البييه\tc12
البييه المتصف\tc12
التالي\tc19
التالي وارسال\tc10
التاني\tc12
التحال\tb11c-11
التحال الي\tb11c-11
التخطي\tc12
التدري\tc17
الترحي\tb33c-23
التشغي\tb16c-15
التشغي مرتين\tb16c-15
التصلي\tc15
التصلي$\tc15
التقدي\tc10
التقري\td10
التقري$\td11
التقني\tc12
التقوي\tc12
التكرم بتجهيز\te10
التمري\tb16c-15
التنفي\tb-10c-31d46e-12
التهوي\tb18c-14
التوقي\tb16
التي\tb-12e24
التيار\tc-10
الثالث\te15
الثاني\ta-13b22c-11
الثاني ظهرا\tb12
الثاني$\tb-19c29
الثلاث\tb-12c11
الثلاث$\tb-11c18
الجامع\ta13
الجدول\te19
الجدول$\te19
الجديد\tb-15e21
الجديد في\tb-10c-19e34
الجديد$\tc13e-11
الجراج\tc10
الجراج وتلف\tc10
الجمرك\tb21c-12
الجناح\tb21c-11
الجناح الغربي\tb22c-10
الجهاز\ta-14c12
الجوده\tc16
الجوده$\tc14
الجيرا\tc10
الحجوز\tc10
الحرار\tb18c-14
الحريق\tc-12
الحساب\tc21
الحساب$\tc18
الحضور\tc15
الحضور والانص\tc12
الحقنا\tb12c-11
الحقنا برنامج\tb12c-11
الخادم\ta12
الخارج\tb15
الخارج خارج\tb23c-15
الخامس\te17
الخدمه\ta20c-21
الخدمه من\tb23c-15
الخزان\tc11
الخط\tb-14e16
الخلاص\tc12
الخلفي\tb-12c25e-10
الخلفي من\tc10
الخميس\ta20b-12e-18
الخميس والنت\ta23e-15
الخواد\ta18b-12
الخير\tc15
الداخل\tb-11c20
الداخل الجناح\tc12
الدار\tc16
الدتي\tb20
الدخول\tb11
الدخول الي\tb-11c14
الدعم الفني\tb13c-11
الدعم$\tb-12c23
الدفع\tb21
الدفع في\tb10
الدفع كالعاد\tc11
الدمام\tc10
الدور\tb-17c15e12
الدور الثاني\tc13
الدوري\tb-11c-33d42
الدوري السنوي\tc-12d12
الذي\tb-22c31
الرابع\tc14
الراوت\tc10
الربع\tb33c-39d12
الردهه\tc12
الردهه$\tc12
الرسال\tc11
الرصيد\tc11
الروضه\tb26c-21
الريزو\tc11
الرييس\ta35b-13c-27
الرييس منذ\ta11
الرييس ونامل\te10
الزبون\tc11
الزميل\tb-14e11
السابع\tc12
السادس\tb-11c18
الساده\tb11
الساده شركه\tc16
الساده قسم\tc11
الساعه\ta11b36c-34e-11
الساعه 0\tb39c-36e-10
الساعه الثاني\tb16c-10
السبب\tc16
الستار\tc11
السحب\ta11
السحب من\ta11
السكرت\tc12
السنه\tb-11c-38d11e39
السنه الماضي\td20
السنوي\tb-19c-54d76e-13
السنوي للمولد\tc-20d23
السيد\tc12
السيرف\ta59b-24c-38e-12
الشاحن\tb30c-24
الشارق\tc25e-19
الشارق سنه\tc20e-17
الشاشه\tc13
الشبكه\ta29c-14
الشبكه في\ta15
الشحن\tb29c-19
الشخصي\tb33c-23
الشركه\ta26
الشركه وتطبيق\tb22c-16
الشركه يستطيع\ta25c-15
الشهر\tb-18e18
الشهر القادم\tc-36e42
الشهر الماضي\tc18
الشهر$\tc19
الشي\tc10
الصباح\ta-10b19
الصحيح\tc14
الصراف\tb25
الصراف الالي\tb28c-17
الصراف في\tc12
الصف\tc16
الصلاح\tc-22d28
الصوت\tc-19e26
الصور\tb-11c16
الصياد\tb11
الصياد والتمر\tb11
الصيان\tb-17d39
الصيان الدوري\tc-26d30
الصيان السنوي\td13
الضغط\td11
الضمان\tc11
الضوء\tb16c-15
الضوء الاحمر\tb16c-15
الضيوف\tb11
الطابع\tc15
الطابق\te11
الطابق الثالث\tb-15c18
الطابق الثاني\tb21c-16
الطابق الخامس\tc-16e21
الطالب\tc12
الطلب$\tb13
الطلبا\tb14
الطلبي\tc14
الطلبي التالي\tc10
الطوار\tb23
الطوار في\tb-15c18
الظهر$\tc14
العاده\tc-13d25
العاشر\tc-11e15
العاشر من\tc-15e17
العام\td22
العامه\ta16b-10
العبور\tb10c-10
العبور لم\tb10c-10
العتيب\tc15
العداد\tc-13d29
العربي\tb16
العرض\tb25c-17
العشاء\te10
العشاء في\te10
العطل\tc-15
العقبه\tc15
العقبه$\tc15
العقد\tc-30d37
العلمي\tc12
العلمي$\tc12
العمل للاستا\tc12
العملا\tb24c-16
العملي\tb15c-19
العنوا\te-11
العياد\tb-13e21
العياد$\tc18
الغاء\tb-13e22
الغاز\tc11
الغربي\tb21c-13
الغربي لا\tb12
الغربي$\tb13
الغرف\tb11c-11
الغرفه\tc13
الغرفه 0\tc10
الفاتو\tc11
الفجر\tb22c-15
الفحص\tb-14c-32d46e-11
الفحص السنوي\tc-16d26
الفحص نصف\tc-18d24
الفريق\tb29c-34d11
الفلتر\tc-23d31
الفوات\tc16
الفوات$\tc12
الفيرو\tb-17d21
القادم\tc-40e38
القاعا\ta12c-26e24
القاعه\te13
القايم\tc17
القديم\tc17
الكابل\tc14
الكاشي\ta15b-22e16
الكاشي$\tb-15c-10e31
الكامل\ta38b-24c-12
الكامي\ta12
الكتاك\tb18c-14
الكترو\tb13
الكرام\tc12
الكهرب\tb15c-16
الكهرب عن\ta16
الكهرب$\td11
اللابت\tc13
اللفه\tb16c-15
اللفه واعدنا\tb16c-15
اللقاح\tb-15c18
اللقاح تعطي\tb-18c20
الله\tc17
الله$\tc14e-12
اللي\tc21
اللي جبناها\tc20e-17
اللي عقبه\tc-13e15
اللي علي\tc15
الليل\tc11
الليله\ta-11b59c-41
الليله في\tc11
الليله$\tb35c-30
الليلي\tb26c-16
الليلي$\tb-11c16
الماء\tb17
الماضي\tb-14d20e-11
الماضي$\td29e-13
الماكي\tc21e-16
الماكي اللي\tc20e-17
الماوس\tb33c-23
المبلغ\tc20
المبني\ta14b22c-45d-11e15
المبيع\ta12b-15c-23e27
المبيع الي\tc-16e21
المتجر\ta-10b42c-32
المتصف\tc12
المتصف edge\tc12
المتقا\tc-23e26
المتقا يوم\te10
المجاو\tc15
المجلد\tc11
المجلد المشتر\tc11
المحاس\tb17
المحطه\tb12
المحطه$\tb12
المحل\tb25c-38e25
المحل في\tc14
المخاز\ta16c-15
المخاز مش\tb12c-11
المختب\tb30c-25
المختب لا\tb19c-15
المخزو$\ta11
المدرس\ta16c-15e11
المدرس المقبل\tc-12e14
المدفو\tb22c-16
المدفو واخر\tb11c-11
المدير\tb25
المدير يتصل\tb-15c18
المراج\tc13
المرتب\tb10c-10
المرتب بالحسا\tb10c-10
المرسي\tc11
المرسي العقبه\tc11
المرضي\tb11
المرضي منذ\tb11c-11
المركز\ta21c-24
المركز لا\ta15b12c-25
المره\tc10
المرور كل\tb-13c17
المريض\ta-10b25
المزود\tc10
المزود بطريقه\tc10
المسبح\tc-29d39
المستح\tc-12d13
المستح في\tc-12d13
المستخ\td21
المستش\ta23b-18
المستو\tb-12
المسرح\te10
المسرح الرييس\te10
المشتر\tc11
المصبا\tc11
المصعد\ta-12b39c-25
المصنع\ta30b-14c-14
المصنع منذ\ta15
المطبخ\tc-12d14
المعاش\tb15c-11
المعاي من\tc12
المعاي نصف\td14
المعتا\tc-26d41
المعتا$\tc-15d29
المعرض\ta25c-60e38
المعرض بيومين\tc-13e15
المعرض كله\ta30c-12e-19
المقبل\tc-12e14
المقبل يوم\tc-12e14
المقر\ta29b-14c-32e15
المكال\tb17
المكتب\tb-14c35e-15
المكيف\tc19
الملصق\ta-10d32e-14
الملفا\tb42c-33
الممر\tb-17c28
الممرض\tb25c-16
الممرض في\tb12
المهير\tc12
المواع\tb-16c23
المودي\tb22c-15
الموضو\tc12
الموظف\ta24b-25c15e-12
الموظف$\ta31b-14
الموعد\tb-11c14
الموعد له\tc14
الموقع\tb-15c18
الموقع يقول\tc12
المياه\tb-13c-29d49e-12
الميرف\tc14
الميرف$\tc14
الميزا\tb-13c19
النادي\tb-11c-24d40
الناس\tb25c-15
النت\ta20c12e-23
النت الارضي\tc12
النتاي\tb12
النسخه\tc15
النسخه 0\tc15
النظاف نرجو\tb11
النظام\ta14b18c-40
النظام$\tc12
النوع\tc10
النوع المزود\tc10
اله التصوي\td11
الهاتف\tb13c-13
الهاتف الارضي\tc10
الهاتف المرتب\tb10c-10
الهاتف مفتوح\tb11c-11
الهواء\tb-15c18
الهواء$\tb-15c18
الهوات\tb-14e11
الهوات الداخل\tc12
الواي\tc12
الواي فاي\tc12
الوردي\tb15
الوردي الليلي\tb22c-14
الورق\tb18
الورق وقد\tb16c-15
الورق$\tb22c-14
الوصول\ta36c-39
الولاء\tc11
الي\tc-17e17
الي 0\ta-10c-16d20
الي البواب\tc12
الي الطابق\tc-16e21
الي بيتي\tc-15e17
الي حساب\tb37c-34
الي عنوان\tb39c-32
الي غرفه\tc10
الي فرعنا\tc10
الي ملفات\tb11c-11
الي نظام\tc12
الينا\tc-13
الينا الانسه\tc-11e11
الينا$\tc-13
اليوم\tb25e-11
اليوم اربع\tb14c-13
اليوم قبل\tb-15c18
اليوم$\ta11b14e-11
ام\tc25
اما\tc18
امتحان\ta-18b36c-36e17
امر\tc12
امس\tc16
امل\ta36b-23
اميرا\tc17
اميرات\ta13
ان\tc13
ان اعرض\tc-11e13
ان رد\tc14
ان يصل\tb13
انا\tc16
انت\tc18
انتاج\ta-15b32
انترنت\ta13b-24d-13e18
انترنت موقت\te11
انترنت ولا\ta39b-17c-21
انتظار\tc15
انتم\tc18d-10
انتهاء\tc-22d33e-10
انذار\tb34c-20
انذار حراره\tb-18c20
انزل\tc11
انزل عليه\tc11
انسه\tc-11e11
انسولي\tc11
انصراف\tc12
انظارك\tc-12e14
انظارك ما\tc-12e14
انظمه\ta44b-35c-15
انفجار\tc10
انقطع\tb21
انقطع الاتصا\tb27c-21
انقطعت\ta24c-15
انه\tb42c-35
انهارد\tc12
اهلا\tc12
اهلا فريق\tc11
او\ta16
او السحب\ta11
اوتلوك\tc17
اوديها\tc14
اوديها المحل\tc14
اوراق\tb31c-26
اوفلاي\ta13
اول\tb-10
اولا\tb-13c18
اولا الاتصا\tc12
اولا غرق\tc10
اولمبي\te15
اوليه\tc12
اي\ta13b19c-58d35e-22
اياد\tc10
ايام\tc19
ايام$\tc12
ايضا\tc11
ايقاف\tc11
ايمان\tc10
اين\tc17
ايه\tc-28e46
ايه شو\tc11
ب\tc20
باب\tb32e-11
باب الطوار\tb-15c18
باب غرفه\tb11
بارحه\tc10
باركود\tc13
باص\tc15
باقه\tc15
باقي\tc12
بالحسا\tb10c-10
بالحسا تغير\tb10c-10
بالكام\ta38b-24c-12
بالمرك\ta11
بالمرك الرييس\ta11
ببطاقا\tb11
ببطاقا عمال\tb11
بتبقي\tb-13c15
بتبقي في\tb-13c15
بتجهيز\te10
بتجهيز الاتي\te10
بتحديث\tc13
بتحديث كلمات\tc13
بتحويل\tb14c-13
بتحويل مبالغ\tb14c-13
بتموت\tb18c-14
بتموت$\tb18c-14
بتنتهي\tc10
بتنتهي 0\tc10
بحث\tc12
بحر\tc14
بخصوص\tc11
بخير\tc16
بخير$\tc16
بدل\tc10
بدلا\tc11
بدلنا\tb14c-11
بدلنا اللفه\tb16c-15
بدنا\tc11
بدون\ta26b-13
بدي\tb-13c19
بديل\ta-10b41c-34
بديل$\ta-10b41c-34
بديله\tb27c-17
بديله للمصعد\tc10
براد\tc11
براير\tb-11c-12e25
برايل\tc10
برايل فنرجو\tc10
برد\tb66c-51d-13
برنامج المخاز\tb12c-11
برنامج المعاي\td14
بريد\ta26b29c-35e-14
بريد الشركه\tb22c-16
بريد المدير\tb49c-42
بريد يقول\tb10c-10
بريده\tc12
بريده$\tc12
بريدي\te14
بس\tc17
بسبب\tb28c-19
بسبب ذلك\tc12
بشيك\tc11
بشيك لثلاثي\tc11
بصمه\ta12
بضاعه\tb20
بطاريه\tb-20c31
بطاقات\ta-10c-14d-11e22
بطاقات العمل\tc12
بطاقتي\tb28c-20
بطاقه\ta-11b29c-17d-11
بطريقه\tc10
بطريقه برايل\tc10
بطيء\tb-15c24
بعد\tc13
بعد الساعه\tb-12c14
بعد صلاه\te10
بعد نصف\ta-20b50c-32
بعدين\tc11
بعرض\tc11
بعرض سعر\tc11
بعض\tb-15c20
بقي شيء\tb11
بقيه\tb-11c14
بلا\ta17b25c-26e-13
بلا اتصال\ta11
بلا انترنت\ta33b-14c-16
بلا عمل\tb31c-35
بلاغ\tc14
بن\tc14
بنرجعه\tc-13e15
بنستلم\tc-13e15
بنستلم قبل\tc-13e15
بنفس\tc12
بنقل\tc-15e17
بنقل خطي\tc-15e17
بنك\tb70c-59
به\tc11
بها\tb14c-13
بها$\tb14c-13
بوابه\tb17
بيانات\ta-13b58c-50
بيت\tc13
بيتي\te13
بيتي الجديد\tc-15e17
بيتي$\tc11
بير\tc11
بيضاء\tc12
بيطلع\tb10
بيطلع اذون\tb12c-11
بيكفي\tc11
بيكفي$\tc11
بين\tb40c-31
بيومين\tc-13e15
بيومين وبنرجع\tc-13e15
بييه\tc12
تاريخ\tc13
تاكيت\tb18c-14
تاليه\tc16
تاني\tb-10c21
تانيه\tc-33e47
تبدا\te20
تبدلوه\tb-14c18
تبدلوه$\tb-13c17
تبديل\tc13
تبقي\tc11
تترك\tb17c-20
تجديد\td17
تجديد$\tc10
تجديده\tc-20d29
تجربه\tb-12c24
تجهيز\tc-39d-12e55
تجهيز اجهزه\te12
تجهيز الطلبي\tc10
تجهيز شبكه\tc-24e30
تجهيز ما\tc-11e11
تجهيزا\tc-11e16
تحاليل\tb11c-11
تحت\tb21c-12
تحتاج\ta-10b15c-59d25e27
تحجز\tc14
تحديث\tc-12d33e-11
تحديد\td14
تحديد موعد\tc-11d18
تحويل\tb32c-29
تحيه\tc15
تحيه طيبه\tc13
تخرج\tb26c-18
تخطيط\tb-13c20
تخطيط قلب\tc11
تدريب\tc15
تدريبي\te17
تدقيق\tc-27e36
تذاكر\ta20c-13
تذكر\tc20e-17
تذكر الماكي\tc20e-17
تذكير\tb-16c22
تذكير المواع\tb-16c20
ترتب\tc10
ترتفع\tb39c-34
ترجع\tc10
ترحيل\tb33c-23
ترسل\tb40c-32
ترقيه\te18
تركي\tc13
تركي$\tc13
تروني\tb13
تزويدن\tc11
تزويدن بعرض\tc11
تستضيف\te15
تسجيل\ta17b-23
تسجيل الدخول\tc10
تسحب\tb16c-15
تسحب الورق\tb16c-15
تسرب\tc11
تسعه\tc-11d13
تسعيره\tc10
تسعيره$\tc10
تسليم\tc-14e28
تشغيل\tb15c-12
تصحيحه\tc26d-22
تصل\ta-10b12c-14e19
تصليح\tc15
تصوير\tb-12c-17e29
تطرشون\tc14
تطرشون مندوب\tc14
تطلب\ta-14b27c-14
تطوير\tc12
تظهر اي\tb21c-11
تعتزم\te10
تعتزم الادار\te10
تعد\tc-12
تعد تعمل\tb10c-10
تعذر\tb-11c16
تعذر الدخول\tc12
تعطي\tb-18c24
تعطي انذار\tb-18c20
تعلق\tc11
تعمل\tc18
تعمل ووصلني\tb10c-10
تغادر\tb19c-11
تغلق\tb29c-22
تغير دون\tb10c-10
تغيير\tb-11c-16d39e-14
تفتح\tb-14c24
تفرغ\tc13
تفصل\tb13
تفضلوا\tc-17d32
تفعيل\tc-28e30
تفيد\tb14c-13
تفيد بتحويل\tb14c-13
تقدير\tc13
تقريبا\tb-18c20
تقريبا$\tb-18c20
تقرير\tb-13c22
تقنيه\tb-10c17
تقنيه المعلو\tc12
تقويم\tc18
تكريم\tc-23e26
تكريم المتقا\tc-23e26
تلف\tc11
تلقايي\tc12
تلقيت\tb14c-13
تلقيت صباح\tb14c-13
تم\tb30c-23
تمام\tc14
تماما\ta47b-31c-14
تمت\tb10c-10
تمت اضافه\tb10c-10
تمريض\tb16c-15
تمشي\tb20
تموت\tb18c-14
تنتهي\tb-13d33e-12
تنفس\tb61c-53
تنفيذ\tb-17c-46d63e-17
تهويه\tb18c-14
توجيه\tb16c-11
توريد\tc20
توصيل\tc18e-11
توقف\tb41c-44
توقفت\ta19
توقفت الشبكه\ta15
توقيع\tb16
تيار\tc-10
ثالث\tb-22c14e17
ثاني\ta-12b21
ثانيا\tc15
ثانيه\te18
ثلاثا\tb-11c14
ثلاثه\tb-19e30
ثلاثين\tc11
ثلاجه\tb35c-24
ثلاجه اللقاح\tb-15c18
ثم اغلق\tb11c-11
جاري\tc11
جامعه\ta12
جبناها\tc20e-17
جبناها من\tc20e-17
جدا\tb-13c22
جدا$\tb-14c21
جدد\tc-15e22
جده\ta22b-15
جدوله\td10
جدوي\tb15c-12
جدوي$\tb16c-15
جديد\te19
جديده\te16
جرا\tb40c-36
جراج\tc10
جلسه\tb21c-18
جماعه\tc13
جميع\ta29b14c-25d-12e-12
جميع فروعنا\ta20c-14
جناح\tb21c-11
جنيه\tb-11c20
جهاز\ta-19b28c-10d-11
جهاز الاشعه\tb-10c13
جهاز الصراف\tc12
جهاز محمول\tc10
جهازا\tb-12c-50d34e31
جهازي\tb19d-12
جهه\tb12
جوده\tc16
جيتكس\tc-25e27
جيتكس من\te10
جيران\tc10
حاجه\ta11b-11c12
حاجه لارسال\tc13
حان\tb-13c-50d58
حبر\tc11
حتي\te20
حتي الان\tb13
حجز 0\tc12
حجوزات\tb35c-18
حد\ta-12b29c-22
حداد\tc-11e11
حداد في\tc-11e11
حده\tb21e-11
حرارته\tb18c-12
حرارته الي\tb17c-10
حراره كل\tb-18c20
حريق\ta-15b28c-26
حزيران\td14
حساب\tb37c-19
حسابات\tb-17c-25d-14e49
حسابها\tc11
حسابي\tb38c-39e15
حسابي لم\tb14c-13
حسابي$\tb38c-31
حساس\tb-11c15
حسب\tc-11d21
حصره\tb11
حصره في\tb11
حضر\tc12
حضرات\tb12
حضرات الساده\tb12
حضور\tc16
حفل\tc-23e26
حفل تكريم\tc-23e26
حق معرض\te10
حقنا\tb12c-11
حمام\tc11
حول\tc13
خادم\ta12
خارج\ta24c-18
خارج الخدمه\ta26c-21
خارجيه\tb28c-15
خالص والعرب\tb12c-11
خامس\tc-18e20
خامسه\tc11
خدمه\ta13c-11
خزانه\te17
خصمتم\tc10
خصوص\tc11
خط\ta-11b10
خط الهاتف\tc10
خط انترنت\te11
خطا\tb11
خطي\ta-19c10e14
خطي الارضي\tc-15e17
خلاص\tc15
خلال\tb-16d21e-11
خلال 0\tc15
خلال نصف\tc14
خلصت\tc11
خلف\tc11
خلفي\tb-12c25e-10
خمسه\tb15c-33e22
خمسه زملاء\tb18c-20
خميس\ta20b-12e-18
خوادم\ta30b-20
خير\tc23
د\tc16
داخليه\tc19
دار\tb56c-41
دبي\tc11
دبي$\tc11
دتي\tb20
دخان\ta-13b15
دخول\ta-10e14
درجات\tb-17c21
درجه\tb48c-39
دعم\tc12
دفع\tb21
دقايق\tb26c-11
دقيقه\tc10
دقيقه$\tb17c-12
دلا\tc11
دلنا\tb14c-11
دلوقتي\tc11
دمام\tc10
دنا\tc11
ده\tc11
دوام\tc12
دور\tb-17c15e12
دوره\tc12
دوريه\tc-32d38
دون\ta19c-15
دون جدوي\tb15c-12
دون علمي\tb10c-10
دي\tc12
ديسمبر\tb-11c-39d33e12
ديكم\tc13
ديل\ta-10b41c-34
ديله\tb27c-17
ديه\ta47b-21c-32
ذلك\tb-13c10e11
ذلك$\tb-10c-10e26
رابط\tb17c-11
رابع\tc17
راد\tc11
راديو\tc11
راديو لاسلكي\tc11
رام\tc15
راوتر\tc14
رايحه\ta-16b48c-31
راير\tb-11c-12e25
رايل\tc10
ربع\tb25c-28
ربع ساعه\tc10
ربيع\ta-14b-21c-81d77e15
رجعت\tc12
رخص\tc-13d26
رد\tc18
رد خلال\tc14
ردكم\tc16
ردكم$\tc14
ردهه\tc12
رديه\tb15
رساله\ta-12c15
رصيد\tb-18c28
رصيد اجازات\tc12
رعنا\tc10
رفع\tb27c-19
رقم\tc12
رقم 0\tc20
رقم الهاتف\tb10c-10
رقمه\te15
رقه\tc16
رمضان\tc16
رواتب\tb43c-36
روضه\tb26c-21
روعنا\ta38b-12c-23
رولا\tc15
ريد\ta26b29c-35e-14
ريده\tc12
ريدي\te13
ريزر\tb28c-24
ريزو\tc11
ريق\tb17c-18
ريم\tc15
رييس\tc12
رييسي\ta35b-13c-27
زبون\tc13
زملاء\tb14
زميل\tb-11c18
زميلته\tc13
زميله\te16
زي\tc-10d18
زياده\tb-11c16
سابع\tc12
سادس\tb-11c18
ساده\tb11
ساعه\tb40c-24
ساعه$\tb-17c29
سالب\tc12
سبب\tb18
سبتمبر\tc-31e42
سبعه\tc12
سبعه عشر\tc12
ستنضم\tc-11e11
ستنضم الينا\tc-11e11
سجلات\ta37b-14c-25
سجلته\tc11
سجلته الليله\tc11
سحب\ta11
سرعه\ta-11b26c-18
سعر\tc26e-10
سعر لتوريد\tc11
سقف\tb29c-23
سكان\tc10
سلفه\te10
سلفه حق\te10
سلك\tc15
سليم\tc12
سمحتم\tc11
سموحه\tc11
سموحه اسكندر\tc11
سننتقل اخر\tc15e-13
سنه\tb-12c-10d10e19
سنه 0\tc23e-17
سنوي\tb-13c-49d60e-10
سنويه\tb-15c-34d52
سوال\tc14
سوزان\tc12
سيارتي\tc10
سيارتي$\tc10
سياره\tb23c-18
سيد\tc12
سيده\tb37c-26
سيرفر\ta40b12c-59e-12
سييه\tc12
سييه حجز\tc12
شاحنات\tb30c-24
شارقه\tc25e-19
شاشه\tc17
شباط\tc-30e36
شباك\ta20c-13
شبكه\ta46b-27c-78d-16e59
شتنبر\tc-13e16
شتنبر يشرفني\tc-12e14
شحن\tb27c-17
شخص\tb33c-25
شخصي\tc13
شراء\tc10
شراء لوحه\tc10
شرطه\tc17
شركتنا\tb17c-27
شركه\ta13b-10c13
شريحه\tc-12e23
شريف\tc13
شعبه\tc13
شغال\ta26c-13
شقتي\tb-14c12
شقه\tc14
شكر\tc14
شكرا\tc18
شكوي\tc20
شهاده\td23e-11
شهاده api\tc10
شهر\tb-12d15
شهر$\td14
شهور\tc11
شو\tb-11c21
شو لازم\tc11
شوون\tc11
شوون الموظف\tc11
شي\tc16
شي$\tc10
شيء\tc11
شيء صغير\tb11
شيء يعمل\ta15b-12
شيك\tc11
شييا\tb14
شييا$\tb14
صار\tc16
صباح\tb14
صباح اليوم\tb10
صباحا\ta13c-35d32e-13
صباحا ولا\ta11
صباحا$\tb12c-23
صحيح\tb-11c16
صراف\tb25
صرف\tb13
صرف خالص\tb12c-11
صغير لا\tb11
صفحه\tb29c-16
صفر\tb14
صلاحيا\tc-15d26
صلاحيه\td-12e21
صلاه\te10
صلاه العشاء\te10
صمه\ta12
صندوق\tc11
صندوق البريد\tc11
صوت\tb-19c-12e41
صوتا عند\tb12
صور\tc11
صور الاشعه\tb13
صول\ta33c-30
صيادله\tb11
صيانه\ta-11b-21c-18d53e-12
صيانه$\tc12
ضاع\tb66c-58
ضاعه\tb20
ضروري\tc14
ضعف\tc14
ضغط\td11
ضغطت\tb17c-12
ضمان\tc18
ضمن\td13
ضمن برنامج\td14
ضيوف\tc-47e55
طابعه\ta-12b22
طابعه ملصقات\tb20c-19
طابقنا\tc12
طابور\tb18
طاريه\tb-20c31
طاقات\ta-10c-14d-11e22
طاقتي\tb28c-20
طاقه\ta-11b29c-17d-11
طالبا\te15
طباعه 0\tc12
طرد\tb28c-20
طريق\tc11
طريقه\tc10
طقم\tc14
طلب\tc23
طلب$\tc12
طلبات\tb33c-17
طلبت\tc10
طلبنا\tc13
طلبيتي\tc15
طلبيه\tb-13c25
طلبيه الادوي\tb-11c14
طلع\tc11
طواري\tb22
طول\tc17
طيء\tb-15c24
طيبه\tc13
طيبه$\tc15
ظاهره\tb41c-35
ظهرت\ta-17b50c-36
ظهور\tb11c-11
ظهور له\tb11c-11
عاجل\tb-11c21
عاد\tc11
عاده\tb-11c-49d62
عاشر\tc-15e17
عام\tb-10
عام وانتم\tc12
عامه\ta16b-10
عبد\tc19
عبور\tb10c-10
عتيبي\tc15
عدد\td20
عدد الاجهز\tc-13d23
عدين\tc11
عربيات\tb19c-13
عرض\tb14
عرض سعر\tc13
عشاء\te10
عشان\tc15
عشر\ta-14b23c-32e28
عشر دقايق\tb27c-11e-10
عشر لفات\tc11
عشر يوما\tc12
عشره\tc-23e38
عشرين\tb-19e17
عطل\tc-20d17
عقبه\te12
عقبه$\tc-13e15
عقد\tc-14d29
علبه\tc16
علما\tc14
علمي وكلمه\tb10c-10
علي\tb11
علي الاستي\tc14
علي الباب\tb25c-21
علي انظارك\tc-12e14
علي جهاز\tb28c-23
علي جهازي\tc12
علي شيء\tc11
عليكم ورحمه\ta11
علينا\tc13
عليه\tb34c-28
عليه intune\tc11
عليه بريد\tb11c-11
عم\tc12
عمال\tc-19e24
عمال النظاف\tb11
عمان\tc14
عمر\tc11
عمل\tb18c-26
عمل$\ta11c-16
عملاء\tb47c-39
عمليات\tb41c-38
عميل\tb39c-28
عن\ta23e-13
عن الازعا\tc13
عن المعرض\ta30c-12e-19
عنا\tb24c-14
عنا$\tb24c-14
عنبر\tb18c-14
عند\tc23
عند المحطه\tb12
عند هبوب\tb-15c18
عندكم\tc18
عندكم$\tc12
عندما\tc11
عندنا\ta19c-24e13
عندي\tc16
عنه\tc12
عنوان\tb32c-12e-13
عيادات\ta35b-14c-23
عياده\tb-15c-44d-14e63
غاء\tb-13e22
غاز\tb17
غدا\tb26c-16
غربي\tb21c-13
غرفه\ta15
غرفه 0\tc20
غرفه الادوي\tb11
غرفه السيرف\ta37c-35
غرق\tc10
غرق مدخل\tc10
غساله\tc16
غسيل\tb17
غير\tc14
فات\tc12
فاتوره\tc18d-15
فارجو\tc14e-11
فاي\tb-14e11
فبراير\tb-11c-12e25
فتح\tb-13c21
فتحت\tb37c-33
فجر\tb22c-15
فجرا\tb40c-36
فجرا$\tb16c-16
فحص\tb-15c-63d77e-13
فديه\tc-13
فرع\ta30b-12
فرع البيع\ta11
فرع الدمام\tc10
فرعنا\tc10
فرعنا في\tc10
فروعنا\ta38b-12c-23
فروعنا بلا\ta11
فريزر\tb28c-24
فريق\tb17c-18
فريق بيتي\tc11
فصل\tc11
ففي\tc-12e14
ففي اطار\tc-12e14
فقدت\ta39c-34
فقط\tc21
فقيل\tc12
فلاتر\tc-15d24
فلتر\tc-23d31
فلوس\tb28c-21
فلوسي\tc13
فندق\tc18
فندق المرسي\tc11
فنرجو\tc10
فنرجو تسعيره\tc10
فني\tc16
فني ونعتذر\tc13
فواتير\tb24c-15
فورا\ta-13b17
فورا$\ta-13b17
فوطه\tc11
فوق\tc21
في\tb18c-34e15
في 0\tb-36c-86e103
في اربد\tc10
في الاجتم\tc11
في البواب\tb33c-24
في البيت\tb12
في الجناح\tb11c-10
في الدعم\tb13c-11
في الدور\tc19
في الردهه\tc12
في الشركه\ta25c-15
في الصياد\tb11
في الطابق\tb-20c25
في القاعه\te13
في المسرح\te10
في الممر\tb-18c25
في الميرف\tc14
في انتظار\tc17
في برنامج\tc12
في حزيران\td14
في شراء\tc10
في طابقنا\tc12
في عشر\tb27c-21
في عنبر\tb18c-14
في غرفه\tb20c-10
في فرع\tc10
في فندق\tc11
في كامل\ta15
في كل\ta38b-30c-16
في مراده\tc11
في نفس\ta31b-16c-12
فيروسا\tb-17d21
فيني\tb-24c28
فيني اليوم\tb-15c18
فيه\tb19
فيها\tb-13c34d-18
قاحات\tb-18c22
قادم\tc-40e38
قاري\tc20
قاطع\tc12
قاطع من\tc12
قاعات\ta12c-26e24
قاعده\tb34c-36
قالوا\tc16
قايمه\tb-11d18
قبل الساعه\tc10
قبل المعرض\tc-13e15
قبل ذلك\tc-27e34
قبل نهايه\tc17
قبلها\tc-11
قدت\ta39c-34
قديم\tc11
قديمه\tc13
قراءه\ta-10c-44d19e25
قسم\tc-19
قسم الاحيا\tc11
قسم الدعم\tc11
قسم المبيع\tc-19e25
قطعه\tb29c-25
قفت\ta15b15c-22
قلب\tc12
قلب مقاس\tc11
قلم\tc12
قيت\tc10
قيد\tc17
قيد المعاي\tc12
قيل\tc12
قيمه\tc15
قيه\tb-11c14
كابل\tb14
كاشير\te18
كاشيرا\ta15
كالعاد\tc-13d25
كالعاد بشيك\tc11
كالمعت\tc-17d22
كامل\ta53b-33c-19
كامل المصنع\ta15
كاميرا\tb-10c11
كان\tb-14c24
كان الساعه\tb11c-11
كانت\tc18
كبير\tc11
كتاكيت\tb18c-14
كتروني\tb13
كرام\tc12
كريم\tc12
كل\ta34b-28d13e-11
كل حاجه\ta23c-15
كل شهر\td16
كل عام\tc12
كل ليله\tb-18c20
كل مره\tc11
كل يوم\tc12
كلمات\tb17
كلمات المرور\tb17
كلمه\tc13
كلمه المرور\tc14
كله\ta32b22c-39e-22
كله$\ta23e-15
كلها\ta35b17c-37e-13
كلها اوفلاي\ta13
كم\tc18
كما\tb-20c-10d26
كما ان\tc13
كما نذكر\tc13
كمال\te11
كمال وسوزان\tc12
كمان\tc13
كمحلله\tc-11e11
كمحلله ماليه\tc-11e11
كنبه\tc15e-13
كهربا\ta20
كهربا ولا\ta27c-17
كهرباء\ta23b26c-38
كيبورد\td19
كيف\tc13
كيلو\tc11
كيلو$\tc11
لا\ta14b21c-11e-11
لا احد\ta41b-23c-20
لا استطيع\tb-16c21
لا تصل\tb16
لا تظهر\tb15
لا تفتح\tb-13c23
لا حاجه\tc13
لا شيء\ta15b-15
لا يرد\ta19c-18
لا يرسل\tb19c-15
لا يستطيع\ta-12b35c-26
لا يستعجل\tb11
لا يستقبل\tb17
لا يصدر\tb12
لا يفتح\ta14
لاء\tc11
لابتوب\tb-17d-11e36
لابتوب سلفه\te10
لاتر\tc-15d24
لارا\tc-11e11
لارا حداد\tc-11e11
لارسال\tc13
لارسال فني\tc13
لازم\tb17
لازم انزل\tc11
لازم تجديد\tc10
لاسلكي لموقعن\tc11
لاغ\tc14
لان\tc16
لاي\ta11
لاي فرع\ta11
لتر\tc-23d31
لتوريد\tc11
لتوريد اجهزه\tc11
لثلاثي\tc11
لثلاثي يوما\tc11
لديكم\tc13
لشهر\td14
لغرفه\tc10
لفات\tc11
لفات$\tc11
لفه\tb16c-15
لقاحات\tb-18c22
لكل\tb17
لكل منهما\tc12
لكن\tc11
للاستا\tc12
للاستا كمال\tc12
للانفج\tc10
للانفج$\tc10
للجميع\tb36c-29
للجميع هذا\tc11
للدخول\tc-13e16
للدخول المدرس\tc-13e16
للضيوف\tc-15e22
للمصعد\tc10
للمصعد الخلفي\tc10
للمولد\tc-20d23
لم\tb13
لم اقم\tb14c-13
لم تعد\tb10c-10
لما\tc18
لما نفتح\tc12
لمات\tb17
لمن\te14
لمه\tc13
لموقعن\tc11
لموقعن في\tc11
لنا\tb-11c16
لنظام\ta38c-35
له\te24
له ان\tc14
له كان\tb11c-11
لها\ta29c-27
لها$\tc-11e11
لهم\tc-17e29
لو\tc22
لوحه\tb24
لوحه ازرار\tc10
لوس\tb28c-21
لوسي\tc13
لي\tb-10c12
ليا\tc15
ليس\tc15
ليل\tc13
ليله\ta-11b26c-19d11e-10
ليله تقريبا\tb-18c20
ليليه\tb20c-10
ليوم\tc11
ما\tc17
ما سجلته\tc11
ما فيني\tb-13c16
ما يلي\tc-12e19
ماء\tb24c-11
مات\ta-11b50c-35
ماذا\tb38c-44
مارس\tb-12d-11e27
ماسوره\tb16
ماضي\tb-18c14d13
ماضيه\td16
ماكينه\tb12
ماكينه الصراف\tb28c-20
مال\tb11
ماليه يرجي\tc-11e11
مان\tc13
ماوس\tb27c-12e-10
مايو\tb-10c-44e55
مبالغ\tb14c-13
مبالغ من\tb14c-13
مبلغ\tb13c15d-19
مبلغ 0\tb33c-29
مبني\ta26b12c-48d-11e11
مبيعات\tb-17d-10e22
متاخره\tb-12c19
متجر\ta-10b42c-32
متصفح\tc12
متقاعد\tc-21e24
متوقف\tb36c-34
متوقفه\ta41b46c-82d-11e-11
متي\tb-10d12
متي ياتي\tc13
مثل\tb-11d19
مجلد\tc14
مجهول\tb52c-44
محاسبه\ta20b11c-23
محاوله\tb-10c13
محترم\tc13
محدش\ta42b-14c-22
محطه\tb14
محل\tb25c-38e25
محلله\tc-11e11
محمود\tc11
محمول\tc16
محمول uhf\tc10
مخازن\ta16c-15
مختبر\tb26c-16
مدخل\tc11
مدخل الجراج\tc10
مدرستن\tc-21e31
مدرسه\ta16
مدرسي\tc-13e16
مدفوعا\tb22c-16
مده\tc14
مدير\tb11
مرات\tc17
مراجعه\tb-11d22
مراده\tc11
مراده$\tc11
مرتبط\tb10c-10
مرتين دون\tb16c-15
مرحبا\tb-13c13
مرحبا للجميع\tc11
مرحبا$\tc11
مرسي\tc11
مرضي\tb11
مركز\tc-28e21
مره\tc18
مره واحده\ta16c-16
مره$\tc11
مرور\tc12
مريض\ta-10b20
مزود\tc10
مزيفه\tb29c-21
مساء\tb10
مساء ثم\tb11c-11
مسبح\tc-29d39
مستحقه\tc-19d24
مستخدم\tb-10d15
مستشفي\ta21b-18
مستفيد\tb20c-16
مستفيد جديد\tb10c-10
مستلزم\tc15
مستلزم العياد\tc15
مستنيي\tc11
مستنيي ردكم\tc11
مستودع\tb16c-22
مسرح\tc-30e38
مسنه\tb39c-31
مش بيطلع\tb12c-11
مشترك\tc14
مشرف\tc14
مشكله\tc16
مصباح\tc11
مصعد\ta-10b34c-13e-12
مصنع\ta27b-16
مضاد\tb-17c30
مضاد للانفج\tc10
مضخه\tc-26d38
مضرب\tc11
مطبخ\td11
مطلع\tc-21e24
مطلع الشهر\tc-21e24
مع\tc20
معا\tc15
معا$\tc12
معاشات\tb15c-11
معايره\tb-14c-29d47e-15
معاينه\tc12
معتاد\td18
معتاده\tc-20d31
معرض\ta17c-59e50
معرض الشارق\tc20e-17
معرض جيتكس\tc-25e27
معرفه\tc14
معطل\tb-11c14
معطله\tb13
مفتوح\tb19c-13
مفتوح عليه\tb11c-11
مفيش\tb27c-23
مقاس\tc15
مقاس 0\tc14
مقبل\tc-12e14
مقر\ta29b-14c-32e15
مقطوع\ta14c13e-21
مقطوع عن\ta30c-12e-19
مقطوعه\tb24c-27
مقفل\tb-10c17
مكافحه\tc-35d42
مكالما\tb15
مكتب\tb-13c31
مكتبا\tb-11c-30e43
مكتبنا\tc-22e32
مكتبي\tc22
مكتوب\tc13
مكيف\tb-12c23
ملاحظا\tb-13c23
ملاحظا الوردي\tb-11c16
ملتقي\tc-24e30
ملصق\tb-18c22
ملصقات\ta-12b33c-47d29e-14
ملفات\tb69c-58e-11
ملفات المرضي\tb11c-11
ملفين\tc12
ملفين معا\tc12
ملم\tc11
ملم عشر\tc11
ممتلي\tc16
ممتلي$\tc11
ممر\tb-17c29
ممرضات\tb35c-26
من\tb15c-12
من 0\tc-45d12e36
من اذار\tc-15e17
من البنك\tb21c-15
من العاشر\tc-15e17
من المخزو\ta11
من النظام\ta-14b52c-34
من النوع\tc10
من اول\te14
من حسابي\tb14c-13
من سقف\tb27c-27
من شعبه\tc13
من معرض\tc20e-17
من يوم\ta17e-16
مناسبه\tc13
مناوبه\tc13
منح\tc-22e35
مندوب\tc17
مندوب ولا\tc14
منذ\tb15
منذ الساعه\ta28c-27
منذ الصباح\ta-10b20
منذ صباح\tc10
منصه\tc12
منكم\te16
منه\tb22c-16
منها\tb18
منهما\tc12
منهما$\tc12
مني\tc16
مها\tc11
مها$\tc11
مهيري\tc12
مو\tc13
مواعيد\tb-28c38
موبايل\tc11
موجود\tc16
موجوده\tc10
موديل\tc16
موضوع\tc17
موظف\tb37c-18e-13
موظفا\tb26c-32
موظفا بلا\ta-13b42c-32
موظفين\ta28b-17
موعد\tb-26c-15d52e-17
موعد الصيان\tc-11d18
موعدا\tc11
موقت\te11
موقتا\tc13
موقتا$\tc11
موقته\tc-38e49
موقع\ta23b-25
موقعنا\tb40c-28
موقف\tc15
مولد\tc-21d17
مياه\tb-14c-24d46
ميرف\tc14
ميزان\tb19c-15
ميناء\tb20c-11
ميں\tc10
نادي\tb-11c-24d40
ناس\tb25c-15
نافذه\tb16c-24d11
ناقص\tc11
نبا\te10
نبا 0\te10
نبه\tc15e-13
نتايج\tb15
نتايج التحال\tb11c-11
نحتاج\tb-18c-17d-13e49
نحتاج ورق\tc11
نحن\tc16
نداء\tb35c-26
نداء الممرض\tb35c-26
ندق\tc18
نذكر\tc13
نذكر بتحديث\tc13
نرجعهم\tc-13e15
نرجو\ta-14b-31c-64d70e20
نرجو ارسال\tc-32d40
نرجو تجديده\tc-20d29
نرجو تجهيز\te12
نرجو تزويدن\tc11
نرجو تنفيذ\tc-18d30
نرجو حجز\te10
نرجو حصره\tb11
نرجو طباعه\tc12
نريد\tb-13e33
نزلاء\tb64c-54
نستخدم\tc16
نستطيع\ta-16b53c-41
نستلمه\tc-11e14
نسخ\tb39c-30
نسخه\tc21
نسيت\tc13
نص\tc10
نصف\ta-20b32c-24d18e-13
نصف السنوي\tc-24d33
نصف ساعه\ta-18b29d-10
نطبع\tb19c-12
نطلب\tb-14c-10e29
نظام\ta44b22c-55d-12
نظام الحضور\tc15
نظام المختب\tb19c-15
نظام نداء\tb35c-26
نعتذر\tc13
نعيمه\tc13
نفتتح\tc-35e42
نفتح\tc12
نفتح ملفين\tc12
نفدت\tc12
نفدت بطاقات\tc12
نفس\ta11b-12
نقاط الولاء\tc11
نقل\tb-15c-24e46
نقل 0\tb-11c-30e43
نقلناه\tc11
نهايه\tb-11c16
نهايه الشهر\tc10
نور\te13
نوره\te20
نوع\tc12
نوفمبر\tb-11e25
نيسان\tc-32d31e14
نيسان كمحلله\tc-11e11
هاتف\tb20c-14
هاتف العمل\tb21c-16
هاتفي\tc19e-12
هبوب\tb-15c18
هبوب الهواء\tb-15c18
هذا\tc15
هذا ما\tc11
هذه\tb-11c29
هربا\ta20
هرباء\ta23b26c-38
هل\tb-15c22
هل يبقي\tc-10e12
هل يمكن\te13
هلا$\tc13
هناك\ta15b46c-50e-12
هند\te13
هندسه\tb11c-14
هندسه الحقنا\tb12c-11
هو\tc13
هواء\tb-19e21
هواتف\ta29b-27
هي\tc14
و\tc16
وابه\tb17
واتير\tb24c-15
واحد\te15
واحدا\tb25c-19
واحده\tc10
واحده$\ta15
واخر\tb26c-20
واخر ظهور\tb11c-11
وارسال\td18
وارسال الي\tc10
واريد\tc13
واعدنا\tb16c-15
واعدنا التشغي\tb16c-15
واقفه\ta16b28c-34
واقفه علي\tb28c-25
واقفون\tb20c-11
والادا\ta27b-13
والانص\tc12
والانص في\tc10
والبضا\tb20
والتمر\tb11
والتمر$\tb11
والحرا\tb18c-14
والدتي\tb20
والصحي\tc12
والضيو\tb21c-16
والعرب\tb19c-13
والعرب واقفه\tb19c-13
والكتا\tb18c-14
والكتا بتموت\tb18c-14
والله\tc13
والمبن\tb14
والمرض\tb25c-18
والمري\tb35c-29
والملف\tb11c-19
والناس\tb25c-15
والنت\ta21e-15
والنت مقطوع\ta23e-15
والهوا\tb-12c-11e15
وانا\tc13
وانا علي\tb-10c19
وانتم\tc18d-10
وانتم بخير\tc12
وانهار\tc12
وانهار 0\tc12
واي\tb-14e11
وبطاقا\tb-14c-32e45
وبطاقا$\tb-14c-32e45
وبطاقه\tb17c-35e22
وبعد ففي\tc-12e14
وبنرجع\tc-13e15
وبنرجع الاحد\tc-13e15
وتحتاج\ta-12b17c-52d-12e50
وتحجز\tc14
وتحجز الموعد\tc14
وتطبيق\tb21c-15
وتطبيق اعتماد\tb22c-16
وتلف\tc10
وتلف سيارتي\tc10
وجهاز\te10
وحده\tb21e-11
وحده لما\tc12
وحسابا\tc-20e31
وحه\tb24
وده\tc11
وذلك\tc11
ورا\ta-12b12
ورايحه\ta-13b36c-25
ورحمه\ta11
ورحمه الله\ta11
ورديه\tb15
ورق\tb12
ورق تخطيط\tc11
ورقه\tc16
وسط\tb20c-15
وسوزان\tc12
وسوزان نرجو\tc12
وسي\tc13
وصل\tc12
وصوت\tc-21e35
وصول\ta33c-30
وطه\tc11
وظهرت\ta-17b50c-36
وعشرين\tc-12e18
وعندي\tc12
وقال\tb19c-14
وقت\tc11
وقد بدلنا\tb16c-15
وقفت\ta15b15c-22
وكتبت\tb13c-13
وكل\ta23b-18c-15e12
وكلمه\tb10c-10
وكلمه العبور\tb10c-10
ولا\ta28b30c-28e-17
ولا authen\tc11
ولا احد\ta-23c29
ولا اوديها\tc14
ولا تسحب\tb16c-15
ولا نستطيع\ta-14b49c-38
ولا هواتف\ta25b-13
ولا يستطيع\ta18c-14
ولا يمكن\ta11
ولاء\tc11
ولم\tc14
وما\tc13
ومحدش\ta29c-19
ونامل\te10
ونامل التكرم\te10
ونحتاج\tb-16c-43d-11e57
ونحن\tc13
ونريد\tc-31e42
ونستخد\tc16
ونعتذر\tc13
ونعتذر عن\tc13
ونفس\tc12
وهل\tc10
وهي\tb-19c24
وهي بتبقي\tb-13c15
ووصلني\tb10c-10
ووصلني بريد\tb10c-10
ويجب\tb-15c-43e57
ويجب نقل\tb-11c-29e42
يا\tc12
يا هندسه\tb12c-11
ياتي\tc14
ياتي الفني\tc10
ياسمين\tc12
يانات\ta-13b58c-50
يبدا\ta-21b36c-44d-14e27
يبقي الرقم\tc-10e12
يبورد\td19
يبيع\ta36b-14c-18
يتصل\tb-18c25
يتصل فيني\tb-15c18
يتي\te13
يجب\ta-15b26c-66d-12e50
يجب ان\tb40c-32
يحتاج\tc-16e23
يخرج\ta-13b46c-37
يدويا\tc11
يرجع\tc15
يرجي\td10
يرجي ادراج\td14
يرد$\ta11b-15c10
يرسل\tb36c-28
يرسل نتايج\tb11c-11
يرفض\tc15
يرمش\tb-13c22
يرمش$\tb-13c22
يرن\tc18e-12
يروسات\tb-17d21
يستجيب\ta14c-11
يستطيع\ta22b18c-28
يستطيع اي\ta18c-14
يستعجل\tb11
يستعجل باب\tb11
يستقبل\tb13
يسحب\tb20c-14
يشتغل\ta27c-19
يشرفني\te11
يشرفني ان\te11
يشوفها\tc11
يصدر\tc12
يصرف\tb18c-12
يصفر\tb-24c29
يصل\ta20
يصل الي\ta17c-14
يضاء\tc12
يطلب\tb-13c17
يعطي\ta-13b38c-19
يعمل\tb13c11d-10e-14
يغلق\tc-10e22
يغلق وحده\tc12
يفتح ببطاقا\tb11
يفتح$\tb17
يقبل\tb17
يقدر\ta17
يقفل\tb44c-41
يقول\tb33c-23
يقول تمت\tb10c-10
يقول قيد\tc12
يكفي\tc19
يكم\tc15
يكون\tb22c-25
يلزم\tc11
يله\ta-11b29c-22d10e-10
يلو\tc11
يلي\tc-13e16
يلي لها\tc-11e11
يلي$\te12
يليه\tb20c-10
يمكن لاي\ta11
ينا\tc-13
يناسبك\tc-28d35
يناسبك$\tc-28d35
يناسبن\td10
يناير\te11
ينتظرو\tb20c-23
ينزل\tc12
ينزل الصور\tb-10c13
يني\tb-24c28
يها\tb-12c34d-17
يوسف\tc14
يوسف العلمي\tc12
يوليو\tb-16c-44d-13e61
يوم\tc-15e11
يوم 0\tb-16c-37d-12e61
يوم الاحد\tc14
يوم الثلاث\tb-12
يوم الخميس\ta20e-17
يوم$\tb-14e12
يوما\tb-11c22
يوما$\tb-10c20
يومض\tb16c-15
يومض ولا\tb16c-15
يومها\tc-31d40
يومي\tc-15e30
يومي 0\tc-25e36
يومين\tb-14c11
يومين$\tb-16c20
يونيو\ta-12b-23c-81e82
يونيو نرجو\te14
يونيو$\tc-28d22e12
ييه\tc12
অংশ\tc11
অংশ ঠান্ডা\tc11
অক্টোব\tb-12c-26e44
অক্সিম\tb11c-10
অক্সিম দিয়ে\tb11c-10
অগ্নিন\tc-24d27
অগ্নিন যন্ত্র\tc-24d27
অচল\ta67b-35c-39
অচল$\ta40b-12c-27
অডিটের\te20
অতিথি\tb25c-19
অতিরিক\tb14c-10
অথচ\tb-15c26
অথচ পুরো\tc12
অনুগ্র\tc13
অনুমতি\ta-10c10e14
অনুমতি 0\te11
অনুমতি দরকার\tc19
অনুমোদ\tc11
অনুযায\tc-29d40
অনুরোধ\tc-16d29
অনুরোধ রইল\tb-10c-21d34
অনুষ্ঠ\tc-34e41
অনুষ্ঠ সরাসরি\tc-15e18
অনেকদূ\tc11
অনেকদূ যাবে\tc11
অন্তর\tc-37d44
অপেক্ষ\tb13
অপেক্ষ করেছেন\tb15c-12
অফলাইন\ta39c-29
অফিস\tb-21d-10e26
অফিস থেকে\tc15
অফিস সরাতে\tc-10e12
অফিসটা\te12
অফিসটা নিউটাউ\te12
অফিসার\tc15e-14
অফিসার জনাব\tc15e-14
অফিসে\tb-18
অফিসে গেলাম\ta-13c24
অফিসের\tb-11c27
অফিসের ভেতরে\tc11
অবস্থা\ta22b-12
অবস্থা$\ta28c-15
অর্ডার\ta-11b36c-13
অর্ডার 0\tc12
অস্থায\tc-43e57
অস্থায ইন্টার\tc-28e31
অ্যাটা আমি\tb13c-11
অ্যাটা এলে\tc10
অ্যাডম\tc13
অ্যান্\tb-10d20
অ্যাপ\tc12
অ্যালা\tb38c-33
আইটি\tb10
আইডি\tb-12c11d-10e15
আইসিইউ\tb24c-21
আউটলুক\ta-11b-14c30
আক্তার\tc10
আক্তার$\tc10
আখ\tb40c-31
আখ শুকিয়\tb40c-31
আগস্ট\te16
আগামী\ta-11b-16c-45d31e38
আগামী 0\tc-17e29
আগামী জানুয়\te12
আগামী মাসের\tc-10e12
আগে না\tc15
আগে নিচ্ছে\tc11
আগে শাখার\td15
আগের\tb-12c-36d49
আগের দিন\te10
আগের মতো\tc-33d41
আগ্রাব\tc-12e19
আগ্রাব ভবনের\tc-12e19
আঙুল\tc10
আঙুলের\tb-15c21
আঙুলের ছাপ\tb-14c19
আছি\tc13
আছি$\tc12
আছে\tb21
আছে আম্মার\tc13
আছে ভেতরে\tb17c-14
আছে$\tb35c-14e-13
আছেন\tb26c-12
আজ\tb63c-46d-12e-17
আজ 0\tb38c-19
আজ থেকে\tc10
আজ সকাল\ta16c-18
আজই\tc14e-10
আজই ফোন\tb19c-15
আজকের\tc10
আটকায়\tb17
আটকায় আছে\tb24c-22
আটকে\ta14b38c-36d-10e-12
আটকে আছেন\tb16
আটকে গেছে\tc11
আটকে$\ta24b22c-41
আধঘণ্ট\tc11
আধা\ta-17b29
আধা ঘণ্টা\ta-17b29
আনাচ্ছ\tb11c-10
আনাচ্ছ এভাবে\tb11c-10
আপডেট\tc-11d23
আপনা\te11
আপনা আপনি\te11
আপনাদে\tc19
আপনাদে ইন্টার\tc14
আপনাদে সহায়ত\tc-15e20
আপনারা\tc14
আপনি বন্ধ\te11
আপলোড\tb52c-46
আপলোড হচ্ছে\tb53c-46
আপা\tc-12e21
আপাতত\tc12
আবার\tc13
আবেদন\tb-13e27
আবেদন$\te14
আমরা\tb16
আমরা উত্তরা\tc-10e12
আমরা ওয়ার্\tb11c-10
আমরা মিরপুর\tc10
আমরা সুইচ\tb-15c17
আমাকে\tb16c-11
আমাকে আজই\tb19c-15
আমাদের\ta24b-12c-13
আমাদের 0\ta12b-17c10
আমাদের ওয়েবস\tc17
আমাদের কোম্পা\ta27b-17c-12
আমাদের গাজীপু\ta17
আমাদের ডকুমেন\tc-12e19
আমাদের নতুন\tc13
আমাদের পুরো\ta11
আমাদের প্রকাশ\te12
আমাদের প্রশিক\tc-11e13
আমাদের বিভাগে\te11
আমাদের ব্যাংক\tb19c-15
আমাদের সব\ta34c-21
আমাদের সেক্টর\te12
আমার ফোন\tc13
আমার ব্যবহৃ\tc10
আমার মেইলবক\tb-11c16
আমি\tb12
আমি দুবাই\tc10
আমি ভুল\tb13c-11
আম্মার\tc13
আম্মার$\tc13
আর\tb-11e28
আর আপনাদে\tc12
আর একটা\tc-11e13
আর কার্ড\tc-29e38
আর কিছু\tc19
আর চলে\tc14
আর নড়ে\tb14c-11
আর প্রবেশ\tc12
আর ফোন\ta15c-27e17
আর মোটর\tb-13c14
আরও\tb22c-25
আর্কাই\tb63c-55
আলু\tb17c-14
আলু আছে\tb17c-14
আলো\tb18c-15
আলো জ্বলে\tb18c-15
আসছে\ta12b34c-33d-12
আসছে না\ta18b46c-53
আসছে$\tc18
আসতে\tc-27d33
আসবে\tb-12e32
আসবেন\tb20c-37d33
আসবেন$\tb20c-37d33
আসে\tc21
আসে না\tb-11c16
আসেনি\tb-11c17
আসেনি$\tb-11c17
ই\tc11
ইআরপি\ta34c-27
ইনভয়ে\tb22c-12
ইনসুলি আছে\tc13
ইনস্টল\tc14
ইন্টার\tc-36d-10e38
ইন্টার একবারও\tc13
ইন্টার না\tc17e-10
ইন্টার রাত\tb14
ইন্টার লাইন\tc-21e23
ইন্টার সংযোগে\tc-11e14
ইমেইল\ta27b-13
ইলেকট্\tb-12c22
ইলেকট্ পাঠান\tc13
ইস্যু\tc10
ইস্যু করুন\tc10
ঈদের\tc11
উইন্ডো\tb17c-38e32
উইন্ডো এসে\tb11c-10
উক্ত\tc10
উঠে যাচ্ছে\tb12
উত্তর\tc16
উত্তরা বাসা\tc10
উত্তরা সেক্টর\tc-10e12
উদ্যাপ\te12
উদ্যাপ হতে\te12
উপকৃত\tc-11e14
উপকৃত হব\tc-11e14
উপকেন্\tb41c-31
উপকেন্ হতে\tb16c-10
উপজেলা\tc12
উপর\tb22c-21
উপলক্ষ\tc-20e24
উৎসব\te12
উৎসব উদ্যাপ\te12
এ 0\tc10
এ আসছে\tb15c-14
এ উঠে\tc-10e12
এ একজন\tb15c-12
এ ছাড়া\tc-15e18
এ ঢুকছে\tb10
এ ফেললে\tb14c-11
এ বললেন\tc16
এই\tb-11c12d13
এই মাসে\tc-20d26
এক ঘণ্টা\tb15c-12
এক বিরাট\tc10
এক রাতে\tb17c-14
একই\ta11b-13c15
একই অবস্থা\ta26c-13
একই$\tc12
একজন\tb45c-35
একজন বয়স্ক\tb38c-32
একটা\tc26
একটা অস্থায\tc-21e23
একটা কালো\tb11c-10
একটা ফাইল\tb11
একটি\ta-12c-16d34
একটি অস্থায\tc-11e14
একটি টিএন্ড\tc10
একটি দিন\tc-52d55
একটি মেইলের\tb13c-11
একটু\tb21
একদম\tc11
একবার\tc17
একবারও\tc17
একবারও যায়নি\tc13
একসঙ্গ\tc12
একসাথে\ta24c-11
একাউন্\ta-11b25c-24e16
একাউন্ থেকে\tb23c-15
একাউন্ বন্ধ\tb-13e18
একেবার\ta12b-22c-14e27
এক্সপো\tb-11c18
এক্সপো করতে\tc11
এক্সেল\tc20
এক্সেল বন্ধ\tc12
এখন\tb28
এখন 0\tb22c-12
এখন থেকে\tc14
এখন দেখছি\tb-13c14
এখন হাতে\tb11c-10
এখনই\tb19c-19d-10e15
এখনই লোক\tb19c-11
এখনো\tb-12c24
এগারোট\tc11
এগারোট পর্যন্\tc11
এজন্য\tc16
এজন্য আটকে\tc16
এটা\tb34c-12d-10
এটা নবায়ন\tc17
এটিএম\tb21
এটিএম বুথে\tb-12c15
এত\tc12
এনওসি\tc12
এনওসি$\tc12
এনক্রি\tb18c-22
এনক্রি হয়ে\tb18c-22
এপ্রিল\ta-13b-23c-28d23e38
এপ্রিল আমাদের\tc-22e31
এপ্রিল মধ্যে\td17
এপ্রিল যেকোনো\tc-35d43
এপ্রিল শনিবার\tc-12e19
এপ্রিল শেষ\tc17
এপ্রিল হতে\tc-11e13
এবং\tb15
এবং বড়\tc10
এবং শেয়ার\tb14c-12
এভাবে\tb18c-15
এভাবে বেশিক্\tb11c-10
এভাবে রোগী\tb11c-10
এয়ার\tc-11d18
এয়ার ফিল্টা\tc-12d19
এর আগে\tc11
এর নার্স\tb21c-17
এর পাতায়\tc11
এলে\tb-14c20
এলে ফেরত\tc10
এসি\tb-15c31
এসি থেকে\tb-13c27
এসির\tc-25d40e-12
এসির বার্ষি\td15
এসির মডেল\tc11
এসে\tc19
এসে মিলিয়\tb11c-10
এসেছে\tc18
এসেছে$\tc15
ও\tb-13
ও 0\te15
ও প্রিন্\te11
ও ফিল্টা\td15
ও ব্যাটা\tc-12d19
ওই\tb-17e15
ওই কদিনের\tc-21e23
ওই গিজারে\tb-15c17
ওখানেও\tb13
ওখানেও সার্ভা\tb13
ওপর\tb23c-15
ওপরের\tc13
ওয়াই\te11
ওয়াই ফাই\te11
ওয়াইফ\te19
ওয়ারে\tc14
ওয়ার্\tb40c-22
ওয়ার্ 0\tb21c-17
ওয়ার্ দিয়ে\tb11c-10
ওয়ার্ পথবাতি\tc10
ওয়েবস\ta17d-12e-12
ওয়েবস ssl\tc17
ওর\tc11
কথা\td12e-11
কথা$\tb37c-31
কদিনের\tc-21e23
কদিনের জন্য\tc-21e23
কন্ট্র\tb17c-13
কন্ট্র প্যানে\tb17c-13
কপি\tc14
কপিয়া\td22
কবে\tb-18d40e-15
কবে আসবে\tc14
কবে আসবেন\tb-12c-25d37
কম\tc10
কম্পিউ\ta-10b26c-22d-13e19
কম্পিউ গত\tc10
কম্পিউ মেরামত\tc13
কম্পিউ ল্যাব\tc12
কম্পিউ সেন্টা\tc-11e14
কয়েক\tb17c-11
কয়েকট\tb11
কয়েকট ফাইলের\tb14c-12
করছি\tc14
করছি$\tc13
করছে\tc16
করছে না\tb-14c16
করছে$\tc11
করতে কম্পিউ\tc-11e14
করতে গেলেই\tc12
করতে চাই\tc17
করতে পারছে\ta18b11c-32
করতে হবে\tb-11c-16d13e17
করবেন\tc-21d25
করবেন কোনো\tb19c-15
করবেন$\tc-13d29
করলাম\tc14
করলাম হয়ে\tc10
করা\ta10b-19c15
করা দরকার\tc11
করা যাচ্ছে\ta26b-21
করা যাবে\te14
করা হয়েছে\tc12
করার\tb-12c-11d25
করি\tb-12d20
করি$\tb-11c-14d30
করিনি\tb37c-22
করিনি$\tb41c-32
করুন\ta-12b40c-32e-14
করুন$\tb44c-41e-14
করে\td11
করে কাটা\ta-14c23
করে খুলে\tb13c-11
করে দিতে\tc20
করে দিন\tc26e-15
করে দিয়ে\tc15
করে দিয়েছ\tb26c-21
করে দেবেন\tb-19c-64d64e11
করে নতুন\tc10
করে সংশোধন\tc10
করে$\tb-11c25
করেছিল\tc14
করেছেন\tb12
করেছেন$\tb15c-12
কর্মকর\tc13
কর্মরত\tc11
কর্মী\tc11
কর্মী থাকলে\tc11
কর্মীর\ta28b34c-53
কল\tb45c-41
কল ড্রপ\ta-15b28c-15
কল দিলে\tb19c-18
কল সেন্টা\tb26c-18
কলকাতা\te12
কলকাতা বইমেলা\te12
কাঁপে\tc15
কাঁপে$\tc15
কাউন্ট\ta26c-33e13
কাউন্ট কোনোটি\ta25b-20
কাউন্ট থেকে\ta-16b21
কাউন্ট মেশিন\ta-12c-28d-10e35
কাগজ\tb-11c28
কাগজ আটকায়\tc12
কাগজপত\tc12
কাগজে\tb33c-22
কাগজে রিপোর্\tb11c-10
কাছে\tb11c-24e23
কাছে পোড়া\tb-15c17
কাছে$\te12
কাজ\tb-18c23
কাজ 0\te11
কাজ করছে\tb-14c16
কাজ করতে\ta15
কাটা\tc19
কাটা টাকাটা\ta-14c23
কাটা যাচ্ছে\ta12
কাটিং\tc11
কানেক্\tc12
কাপড়\tb30c-25
কাপড় তাপমাত\tb24c-22
কাফেলা\tc16
কাফেলা 0\tc16
কামাল\tb-14c-16e29
কারখান\ta54b-19c-36
কারখান অচল\ta11
কারখান বন্ধ\ta38c-31
কারণ\tb-10c15
কারিগর\tc12
কারিগর সহায়ত\tc11
কারেন্\tc22
কার্ড\ta-21b57c-46d-16e14
কার্ড নিচ্ছে\ta-12b45c-35
কার্ড লাগবে\tc-27e33
কার্ড$\tc21
কার্ডে\tc14
কার্যা\ta25b-10
কাল\tb-14c35
কালকে\tc15
কালো\tb19c-14
কালো উইন্ডো\tb21c-18
কাস্টম\tb20
কি\tc19
কিউতে\ta-15b28c-15
কিউতে কেউ\ta-15b28c-15
কিচেনে\tb12
কিচেনে অর্ডার\tb12
কিছু\tb24
কিছু করতে\tc14
কিছু দেখতে\tb10
কিছুই\ta50b-17c-32
কিছুই নেই\ta28b-14c-11
কিন্তু\tc11
কিন্তু rip\tb14c-11
কিন্তু ওখানেও\tb13
কিন্তু কোনো\tb19c-18
কী\tc-11e27
কীবোর্\td12
কীভাবে\tc17
কীভাবে হচ্ছে\tc13
কেউ\ta20b45c-49d-12e-17
কেউ আমাদের\ta30c-20
কেউ কাজ\ta15
কেউ থাকতেই\ta-15b28c-15
কেজি\tb24c-14
কেজি কাপড়\tb30c-25
কেটে\tb-23c28
কেটে যায়\tb-15c19
কেটেছে\tb32c-14e-13
কেনা\tc13
কেন্দ্\ta18c-14
কেন্দ্ 0\tc-11e13
কেন্দ্ সাথে\tb16c-10
কেন্দ্ সার্ভা\ta25b-20
কেবিন\tb28c-23
কেবিন 0\tb15c-12
কেবিন থেকে\tb19c-18
কেভি\tb16c-10
কেভি উপকেন্\tb16c-10
কেমন\tc13
কোথাও\ta38b-27c-12
কোথায়\tc12
কোন\tc-30d35
কোনো\tb28c-16
কোনো কল\tb19c-15
কোনো কাউন্ট\ta-25b41c-16
কোনো ছবি\tb10
কোনো ফল\tc10
কোনো বিষয়\tc10
কোনো শব্দ\tb19c-18
কোনোটি\ta29b-22
কোনোটি টিকিট\ta25b-20
কোম্পা\ta38b-30e-10
কোম্পা অনেকদূ\tc11
ক্যামে\ta25b-22
ক্যালি\tb-16c-10d33
ক্যালি বোতাম\tc13
ক্যাশ\tc22e-14
ক্যাশ অফিসার\tc15e-14
ক্লাস\ta14
ক্লিক\tc12
ক্লিক করিনি\tc15
ক্লিনি\ta20c-38e25
ক্লোজ\tb24c-13
খাতা\tb46c-40
খাতা আপলোড\tb46c-40
খালি\tb16
খুব\tb-13c23
খুব জরুরি\tc12
খুলছি\tb-12c-40e50
খুলছে\ta13c-12
খুলছে না\ta17c-26
খুলতে\tb-18c26
খুললে\tc14
খুললে এক্সেল\tc12
খুলে দেবেন\te11
খুলে ফেলেছি\tb13c-11
খুলে লগইন\tc11
খেলা তিনটেই\tb12
খোলার\tb21c-18
খোলার পর\tb21c-18
খোলে\tb-11c18
খোলে না\tb-10c14
গড়িয়\tc12
গত\te-10
গত 0\tb-12c17
গত বছরের\tc-16d25
গত মাসে\tc10
গত সপ্তাহ\tb-17c30e-11
গত সার্ভি\tc18d-11
গতকাল\tc19
গন্ধ\tb23c-13
গন্ধ আমরা\tb-15c17
গন্ধ বেরোয়\tb-13c14
গবেষণা\tc10
গরম\tb-12c21
গরম জল\tb-12c16
গাজীপু\ta17
গাজীপু ফ্যাক্\ta17
গায়ে\tc11
গিজারে\tb-24c29
গিজারে গরম\tb-12c16
গিজারে প্লাগে\tb-15c17
গিয়ে আটকে\tb13
গুদাম\ta28b-19c-24e11
গেছে\tb46c-20e-11
গেছে 0\tb27c-11
গেছে$\tb15
গেছেন\tc16
গেটে\tb14
গেটে দাঁড়ি\tb20c-13
গেটের\te11
গেটের কাছে\te12
গেলাম\ta-13c26
গেলাম সার্ভা\ta-13c24
গেলে\tb-17c21
গেলেই\tb-11c18
গ্যাস\td12
গ্যাস চেক\td15
গ্রন্থ\tc14
গ্রাহক\tb40c-21
গ্রাহক সেবা\tc14
গ্রীষ্\tc-17d10e14
ঘটিকা\tb16c-10
ঘটিকা হতে\tb16c-10
ঘণ্টা\ta-15b34c-11
ঘণ্টা অপেক্ষ\tb15c-12
ঘণ্টা পর\ta-17b38c-19
ঘণ্টায\tb18
ঘরে\tb41c-27
ঘরের\tb-17c26
ঘরের গিজারে\tb-12c16
ঘুরছে\tb14c-12
ঘুরছে এবং\tb14c-12
ঘোরে\tc14
ঘোরে না\tc11
ঘোষণা\tb16c-30d25
চট্টগ্\ta15b-13
চট্টগ্$\tc13
চট্টোপ\tc10
চলছে\ta10c14e-21
চলছে না\ta27b13c-36
চলার\te12
চলে\ta-12b21
চলে গেছে\tb40c-34
চলে না\tb-13c22
চলে যাচ্ছে\ta-11b29c-17
চলে$\tc10
চলেছে\te12
চলেছে$\te12
চাই\tb-13c-16e44
চাই$\tb-13d-10e35
চাইছে\tb28c-13
চাইছে$\tb28c-13
চাপলে\tc19
চাপলে err\tc13
চার\tc11
চারটি\te13
চার্জ\tc13
চালান ইস্যু\tc10
চালানো\tb11c-10
চালানো হচ্ছে\tb11c-10
চালু\tb10c-12d-14e12
চালু করে\te20
চিকিৎস\td13
চিঠি\tc15
চুঁইয়\tb-12c18
চুঁইয় জল\tb-13c14
চুক্তি\td27e-10
চুক্তি অনুযায\tc-30d40
চুরি\tb-19c26
চেক\td12
চেক ও\td15
চেম্বা\tb-14e20
চেয়েছ\tc14
চ্যানে\tc11
চ্যানে ম্যানে\tc11
ছবি\tc11
ছবি pacs\tb10
ছয়\tc-28d36
ছয় মাস\tc-32d41
ছাড়বে\ta-18b28
ছাড়া\te12
ছাড়া প্রাক্\tc-15e18
ছাত্র\te11
ছাত্র স্বেচ্\te11
ছাদ\tb46c-31
ছাদ থেকে\tb49c-38
ছাপ\tb-14c19
ছাপ নিচ্ছে\tb-15c19
ছাপা\tb45c-40
ছাপা শুরু\tb47c-42
ছিল\tb-10c27
ছিল অথচ\tc12
ছিল$\tc14
ছুটি\tc-14d-10e30
ছুটিয়\tb13
ছুটিয় কিন্তু\tb13
ছুটির\ta-12c27
ছোট\tc17e-14
জন\ta10c-33d-12e27
জন ছাত্র\te11
জন প্রবীণ\tc16
জন বসে\ta29b-21
জনাব\tc20
জনাব রিয়াজ\tc15e-14
জনের\ta26b-19c-21e11
জন্মতা\tc11
জন্মতা 0\tc11
জন্য\tb-11e22
জন্য 0\te16
জন্য অনুষ্ঠ\tc-15e18
জন্য একটা\tc-19e26
জন্য ভর্তি\te11
জমা\tb13
জমার\tb11
জমে\tc14
জরিমান\tc15
জরিমান$\tc15
জরুরি\ta22
জরুরি$\ta14b-20c10
জল\tb-22c26
জল আসছে\tb-12c16
জল পড়ে\tb-13c14
জাতীয়\tb16c-10
জাতীয় লোড\tb16c-10
জানতে\tc16
জানবেন\tc11
জানবেন$\tc11
জানানো\tc14
জানাবে\tc-12d27
জানাবে$\tc-12d27
জানালা\tc-29d42
জানুয়\te27
জানুয় কলকাতা\te12
জানুয় থেকে\tc-17e23
জানুয় ফোন\tc10
জায়গা\tc22
জায়গা 0\tc15
জারটা\tb-13c14
জারটা নিচ\tb-13c14
জিবি\tc12
জীবন\tb-22c27
জীবন প্রমাণ\tb-22c27
জুন\tb-22c-34e47
জুন 0\tc11
জুন থেকে\tc-14e26
জুনে\tc-27d37
জুলাই\tb-16c-38e53
জুলাই থেকে\tb-14c-30e42
জেনারে\tb-13c-18d27
জেনারে চালু\ta13b-10
জেনারে ষাণ্মা\tc-24d30
জোরে\tb11
জোরে ঘুরছে\tb14c-12
জ্বলে\tb10
জ্বলে কিন্তু\tb19c-18
ঝামেলা\tc13
ঝামেলা$\tc10
টয়লেট\tc17
টা\tc10
টাকা\tb24d-11e-11
টাকা cricke\tc11
টাকা আটকে\tb-12c15
টাকা ধরা\tc29d-20
টাকা ফেরত\tc10
টাকা বের\tb-16c20
টাকা রাত\tb-10c19
টাকাটা\ta-14c30
টাকাটা ফেরত\ta-14c23
টাকার\tc18
টিএন্ড\tc10
টিএন্ড সংযোগ\tc10
টিকা\tc10
টিকিট কাটা\ta12
টিকিট বুকিং\tc11
টিপলে\tb11
টিপলে ফের\tb13
টিম\tb21c-11
টিমের\tb-16c-16e39
টেনশনে\tc10
টেনশনে আছি\tc10
টোনার\tc16
টোনার লাগবে\tc12
ট্যাগ\tc12
ট্যাঙ্\tc12
ট্রাক\tb20c-13
ট্রাক গেটে\tb20c-13
ট্র্যা\tc13
ঠান্ডা\tb-21c29
ঠান্ডা হচ্ছে\tb-22c28
ঠিক\tb-13c22
ঠিক আছে\tc21
ঠিক করুন\tb-13c16
ঠিক করে\tc23d-19
ঠিকমতো\tb-10c15
ঠিকানা\tb40e-21
ড\tc11
ডকুমেন\te17
ডকুমেন বিভাগ\tc-12e19
ডাইং\tb17c-13
ডাউন\ta25b-17
ডাউন$\tc15
ডাক্তা\tb39c-27
ডাক্তা কিছু\tb10
ডানদিক\tc14
ডিগ্রি\ta-11b65c-42d-12e-13
ডিগ্রি আটকায়\tb24c-22
ডিগ্রি$\tb-31c35
ডিভাইস\tc-41e49
ডিসপ্য\tb16c-10
ডিসপ্য কেন্দ্\tb16c-10
ডিসপ্ল\tb-11c17
ডিসেম্\tb-12c-37d35e13
ডেটা\tc-40e43
ডেলিভা\tc14
ডেস্ক\tc-39e45
ডেস্কট\tc10
ডেস্কট কম্পিউ\tc10
ড্রপ\ta-15b28c-15
ড্রপ কিউতে\ta-15b28c-15
ড্রাইভ নিয়ে\tb13
ঢুকছে\tb47c-38
ঢুকছে না\tb32c-26
ঢুকতে\ta40b-27
ঢুকতে পারছি\tc14
ঢুকতে পারছে\ta43b-20c-23
ঢুকে\tb59c-62
তথ্য\tb37c-23
তলা\te16
তলা থেকে\tc-12e19
তলায়\te11
তলায় যাচ্ছে\tc-12e19
তলার মাঝে\tb16c-11
তা\tc15
তাঁদের\tc13
তাঁর\te12
তাঁর মতো\tc11
তাই\tb-10c25
তাই টেনশনে\tc10
তাপমাত\tc11
তাপমাত 0\tb31c-27
তাপমাত এখন\tb-31c35
তাবাসস\tc-13e16
তাবাসস$\tc-13e16
তার\te11
তার আগে\tc-17d-11e37
তারপর থেকে\tb14c-12
তারিখ\tb-19d18
তারিখ আছে\tc10
তারিখ আমরা\tc-10e12
তারিখ তার\tc11
তারিখ থেকে\tc-16e27
তারিখ বললেন\tc16
তারিখ রিটার্\tc15
তারিখ হতে\tc10
তারিখ$\tc16
তারিখে\te15
তারিখে আপনা\te11
তালিকা\tb-21c14d17
তিন\tc23
তিনজন\tb-19c20
তিনটেই আটকে\tb12
তিনতলা\tc13
তিনবার\tb22c-10
তৃতীয়\tc12
তে\tc21
তো\tb-15e31
তো$\tc-20e27
ত্রুটি\td23
ত্রৈমা\tc-29d34
থাকছে\te12
থাকছে 0\te12
থাকতেই\ta-15b28c-15
থাকতেই পারছে\ta-15b28c-15
থাকবে\tc-31e36
থাকলে\tc15
থাকলে কোম্পা\tc11
থাকলেও\tc17e-10
থাকলেও বিল\tc17e-10
থাকা\tc12
থাকে\tb-15c25
থাকে না\tb-10c16
থাকে$\tb-11c16
থেকে\tb15c-16e14
থেকে 0\ta-17c-52d17e49
থেকে pdf\tb14c-11
থেকে আমাদের\ta30b-16
থেকে আমার\tb-15c-13e36
থেকে উঠে\tb12
থেকে উত্তরা\tc10
থেকে নিকুঞ্\tc-10e12
থেকে পানি\tc15
থেকে পোড়া\tb-13c14
থেকে বাজছে\tb21c-17
থেকে বের\tb23
থেকে মার্কে\tc-13e16
থেকে রাত\tc11
থেকে রোগীরা\tb19c-18
থেকে ল্যাপট\tb14c-12
থেকে$\tc14
থেকেই\tc15
থেকেই এমন\tc10
থেমে\tb46c-35
থেমে গেছে\tb35c-27
দপ্তরে\tc17
দপ্তরে একটি\tc10
দরকার\ta-14b-18d15e13
দরকার$\ta-17b-12c-14d12e27
দরজা\tb11
দরজা খুলছে\tb19c-11
দরজার\tb-11c-26d39
দল\tc15
দশ\tb32c-16e-13
দশ মিনিট\tc10
দশ মিনিটে\tb45c-37e-11
দশজন\tc-36e42
দাঁড়ি\tb22c-12
দাঁড়ি আছে\tb13
দাখিলে\tc15
দাখিলে তারিখ\tc10
দাগ\tb-10c16
দাদা\tb17
দাদা$\tc14
দাম\tc11
দিই\tb-11c-14e27
দিচ্ছে\tb40c-57
দিচ্ছে না\ta15b21c-36
দিচ্ছে নাফিসা\tc-13e16
দিচ্ছে$\ta-11b35c-23
দিতে\tc15e-10
দিতে হবে\tb11c14e-14
দিন\tc-17d18e16
দিন তার\tc15
দিন$\ta-11b-18e30
দিনে\tc21
দিয়ে\tc16
দিয়ে কাগজে\tb11c-10
দিয়ে গেছেন\tc12
দিয়ে চালানো\tb11c-10
দিয়ে চুঁইয়\tb-13c14
দিয়ে ফেলেছি\tb16c-12
দিয়েছ\tb19
দিলাম\tc14
দিলাম$\tc12
দিলে আলো\tb19c-18
দিলে উপকৃত\tc-11e14
দুই\td-11e31
দুইজন\tb11c-10
দুইজন ভেন্টি\tb11c-10
দুইটা\tc13
দুইটাই\tc11
দুইবার\tb-11c20
দুজন\te18
দুটি\ta-14b-17c24
দুপুর\ta-12b42c-28
দুপুরে\tc16
দুবাই\tc10
দুবাই থেকে\tc10
দুবার\tb17c-11
দেওয়া\tc17
দেখছি\tb-13c19
দেখছি বড়\tb-13c14
দেখতে\tb53c-45
দেখতে পাচ্ছে\tb56c-48
দেখা\tb27c-17
দেখা ও\te11
দেখা যাচ্ছে\tb19c-15
দেখাচ্ resume\tb13
দেখাচ্ এবং\tc10
দেখাচ্$\tc18
দেখায়\tc21
দেখায়$\tb-14c21
দেখার\tc-11e18
দেখার অনুমতি\tc-11e18
দেখি\tc18
দেখি না\tc10
দেখিয়\tc11
দেখে\tc15
দেখেছি\tc19
দেন\te16
দেন$\tc-10e22
দেবেন\tb-21c-31d47
দেবেন শুধু\te11
দেবেন$\tb-22c-32d54
দেয়\tc19
দেয় না\tc15
দোকান\tb-17e26
দোকানদ\tc10
দোকানে\tb14
দোতলার\tb17
দ্বিতী\ta-13b13c-17e21
দ্বিতী 0\tc13
দ্বিতী আমাদের\tc15e-14
দ্রুত\tc17e-14
ধন্যবা\tc20e-11
ধরা\tc26d-15
ধরা পালস\tb11c-10
ধরা হয়েছে\tc31d-17
ধীর\tb-14c30
ধোয়াস\td15
ধোয়াস$\td15
নং\tc11
নং 0\tc20
নং ওয়ার্\tc15
নং গেটের\te12
নড়ে\tb14c-11
নড়ে না\tb14c-11
নতুন\tb-14c-11d-10e43
নতুন ক্যাশ\tc15e-14
নতুন চালান\tc10
নতুন ভবনে\te12
নতুন সহকর্ম\tc12
নবায়ন\tb-11c-21d43e-12
নবায়ন করে\td19
নভেম্ব\tc13
নমস্কা\tc17
নমস্কা$\tc12
নম্বর\tc-16e37
নম্বর কাউন্ট\tb-10c17
নম্বর ঘরের\tb-12c16
নম্বরে\tc13
নয়\tc14
নষ্ট\ta-14b42c-25
নষ্ট হয়ে\tb15
নষ্ট$\tc11
না\tb15
না আজ\tb37c-29
না ইন্টার\tc13
না কাস্টম\tb12
না কেন্দ্\ta25b-20
না ডাক্তা\tb10
না থাকলেও\tc17e-10
না দুইজন\tb11c-10
না পেলে\tc10
না রোগী\tb35c-29
না রোগীরা\tb31c-24
না হলে\tc17
না$\tb15
নাই\tc13
নাই$\tc13
নাইট\tb38c-29
নাঈম\tc11
নাকি\tc21
নাফিসা\tc-13e16
নাফিসা তাবাসস\tc-13e16
নাম\tc15
নাম পরিবর্\tc10
নাম বদলে\tb13
নামটা\tc12
নামিয়\tb-15c17
নামিয় রেখেছি\tb-15c17
নামে\tc15
নামে একটি\tb13c-11
নামের\tb22c-16
নামের শেষে\tb14c-12
নার্স\tb43c-38
নার্স স্টেশন\tb21c-17
নিউটাউ\te12
নিউটাউ নতুন\te12
নিকুঞ্\tc-10e12
নিকুঞ্ 0\tc-10e12
নিচ\tb-13c16
নিচ দিয়ে\tb-13c16
নিচতলা\tc10
নিচে\tc11
নিচের\tc14
নিচের অংশ\tc11
নিচ্ছে\ta-13b19
নিচ্ছে না\ta-13b24
নিজে\tb25c-14
নিতে\tc-20e33
নিবেদন\tc15
নিবেদন$\tc12
নিয়ন্\tc11
নিয়ন্$\tc11
নিয়মি\tc-34d42
নিয়ে\tc10
নিয়ে প্রেসে\tb13
নিয়েছ\tc13
নির্দে\te13
নির্দে দিলে\tc-11e14
নির্ধা\tb-13c-30d43e-11
নিলে\tc14
নেই\ta38b-15c-22e-12
নেই 0\ta13
নেই$\ta19
নেওয়া\tb-11c-14e32
নেট\ta50b-34c-36d-13e27
নেট আর\tc-29e35
নেট নেই\ta36c-28
নেটওয়\ta19c-33e21
নেটওয় ডাউন\ta17
নেব\tc-17e25
নেবেন\tc-15e21
নেবেন$\tc-15e21
নেয়\tb-12c19
নেয় না\tb-20c26
পচে\tb33c-26
পচে যাবে\tb33c-26
পড়ছে\tb31c-23
পড়ে\tb-17c26
পড়ে আর\tb-13c14
পত্র\tb-19c23
পত্র$\tb-19c23
পথবাতি\tc15
পথবাতি$\tc10
পনেরো\tc11
পয়েন্\te12
পর\tc19e-11
পর আর\tc14
পর একটা\tb11c-10
পর থেকে\tb-17c22
পর থেকেই\tc10
পরিকল্\tc-32e39
পরিচাল\tb36c-23
পরিচাল$\tc14
পরিদর্\td13
পরিবর্\tb-14c-29d46e-10
পরিবর্$\tc17
পরিমাণ\tb24c-15
পরিমাণ হ্রাস\tb31c-26
পরিষ্ক\tc-36d44
পরীক্ষ\tc-55d57
পরীক্ষ করতে\tc-12d19
পরীক্ষ নিয়ন্\tc11
পরীক্ষ সামনে\tc10
পরে\tc12
পর্যন্\tb39c-21e-12
পাঁচ\tc15
পাঁচজন\tb24c-25
পাই\tc12
পাইনি\tc15
পাইনি$\tc12
পাওয়া\tc16
পাওয়া যাবে\tc16e-10
পাচ্ছে\tb70c-61
পাচ্ছে না\tb10
পাচ্ছে$\tb68c-59
পাঠাচ্\ta29b-12c-12
পাঠাচ্$\ta23b-12
পাঠাতে\tc14
পাঠান\tc22
পাঠান ফ্রিজে\tc13
পাঠান$\tc12
পাঠাবে\tc19e-21
পাঠাবে$\tc13d13e-21
পাতা\tb22c-14
পাতা খেলা\tb12
পাতা প্রেসে\tb16c-12
পাতা শেষ\tb12
পাতায়\tc16
পাতায় জন্মতা\tc11
পানি\tb11
পানি পড়ছে\tb20c-11
পানি পড়ে\tc13
পাব\tc14
পাব$\tc13
পাম্পে\tc-34d39
পারছি\tc15
পারছি না\tc15
পারছে\ta31b10c-30e-11
পারছে না\ta32b15c-41e-11
পারছে$\tb-19c25
পারি\tc19
পারি না\tc10
পারি$\tc11
পারে\tb25c-17
পারেন\tc15
পারেন$\tc15
পার্ক\te12
পার্ক 0\te12
পার্সে\tb32c-23
পালস\tb11c-10
পালস অক্সিম\tb11c-10
পাল্টা\tc11
পাশের\tc15
পাসওয়\tb11
পিসিতে\tc11
পুরনো\tc10
পুরো\ta34b-11c-18
পুরো অফিস\te11
পুরো অফিসটা\te12
পুরো কারখান\ta53b-17c-36
পুরো নেটওয়\ta17
পুরো মাসের\tc12
পেছনের\tc17
পেন\tb13
পেন ড্রাইভ\tb13
পেনড্র\tb42c-36
পেমেন্\tb17
পেমেন্$\tc14
পেয়েছ\tc15
পোর্টা\tb11
পোর্টা সাময়ি\te11
প্যাকে\tc11
প্যাচ\tc-20d29
প্যানে\tb48c-34
প্যানে হ্যাং\tb17c-13
প্রকাশ\te11
প্রকাশ স্টল\te12
প্রতার$\tb-33c37
প্রতি\tb-12c-24d46e-13
প্রতি কারিগর\tc11
প্রতিব\tc11
প্রতিষ\ta12
প্রথম\tc-14e19
প্রথম কাজ\te11
প্রথম পাতা\tb12
প্রথমত\tc11
প্রধান\ta21
প্রবীণ\tc16
প্রবীণ যাত্রী\tc16
প্রবেশ\tc15
প্রবেশ কার্ড\tc12
প্রমাণ\tb-22c27
প্রমাণ পত্র\tb-19c23
প্রয়ো\tc14
প্রশিক কেন্দ্\tc-11e13
প্রশিক$\tc24e-18
প্রস্ত\tc-31e43
প্রাক্\te14
প্রাক্ জন্য\tc-15e18
প্রিন্ করার\te11
প্রিন্ হচ্ছে\tb25c-20
প্রিন্$\tc17
প্রিয় সহকর্ম\tc-14e15
প্রেসে\tb26c-19
প্রেসে লোক\tb13
প্রোগ্\tc10
প্রোডা\ta-14b37c-16
প্লাগে\tb-15c17
প্লাগে কাছে\tb-15c17
ফল\tc12
ফলা\tc11
ফলা ভেঙে\tc11
ফাই\te11
ফাইভের\te12
ফাইভের পুরো\te12
ফাইল\tb70c-67d-12e-14
ফাইলের\tb24c-19
ফাইলের নামের\tb14c-12
ফি\tc11
ফিল্টা\tb-17c-60d75e-19
ফিল্টা ও\tc-12d19
ফিল্টা ধোয়াস\td15
ফিল্টা ফুয়েল\tc-12d19
ফিল্ড\tc12
ফুয়েল\tc-12d19
ফুয়েল ফিল্টা\tc-12d19
ফেব্রু\ta-13b-20c-19e51
ফেব্রু অফিসে\ta-13c24
ফেব্রু দ্বিতী\tb-10c-18e27
ফেব্রু শুরুতে\tc-27e37
ফেব্রু সেন্ট্\te12
ফের\tb13
ফের paused\tb13
ফেরত\ta-11b-20c33
ফেরত দিন\ta-13b-11c32
ফেরত যাচ্ছে\tc10
ফেরত$\tb-14c-12e31
ফেললে\tb14c-11
ফেললে আর\tb14c-11
ফেলে\ta-10b21
ফেলেছি\tb25c-20
ফেলেছি$\tb25c-20
ফোন\ta46b-24c-12
ফোন করবেন\tb19c-15
ফোন করলাম\tc14
ফোন করলে\tc13
ফোন কিছুই\ta28b-14c-11
ফোনে\tc14
ফোর\tc12
ফোল্ডা কয়েকট\tb14c-12
ফ্যাক্\ta17
ফ্যাক্ পুরো\ta17
ফ্যান\tb59c-51
ফ্যান জোরে\tb14c-12
ফ্রন্ট\tc14
ফ্রিজ\tb-15c23
ফ্রিজ ঠান্ডা\tb-13c17
ফ্রিজট\tc11
ফ্রিজট নিচের\tc11
ফ্রিজে\tb26c-14
ফ্রিজে ইনসুলি\tc13
বইমেলা\tc-31e37
বইমেলা আমাদের\te12
বছর\te18
বছরের\tc-19d30
বছরের মতো\tc-28d34
বজ্রপা\ta13
বজ্রপা পর\ta13
বড়\tc13
বড় অ্যাটা\tc10
বড় জারটা\tb-13c14
বদল\td13
বদলালা\tc10
বদলালা সে\tc10
বদলে\tc13e-11
বন্ধ\ta15b17c-21
বন্ধ করতে\tc12
বন্ধ করে\ta-13e14
বন্ধ ছিল\tc12
বন্ধ হবে\tb-14e30
বন্ধ হয়ে\tb-14c17
বন্ধ$\ta51b-21c-21
বয়লার\tb24c-30
বয়স্ক\tb30c-22
বয়স্ক রোগী\tb15c-12
বয়স্ক শ্বাসক\tb28c-23
বরাবর\tc12
বরাবর$\tc12
বলছি\tc16
বলছে\tc22
বলতে\tc12
বললেন\tc19
বললেন 0\tc16
বলে\tb-12c28
বলে$\tc18
বসে\tb29c-25
বসে আছে\tb27c-29
বসে থেকে\tb12
বস্তা\tb17c-14
বস্তা আলু\tb17c-14
বাইরে\tc20
বাইরে মেইল\tb-16c23
বাউন্স\tc15
বাউন্স করছে\tc15
বাকি\tc-13d24
বাচ্চা\tb21
বাজছে\tb21c-17
বাজছে না\tb21c-17
বাজে\tb12
বাজে না\tb13
বাড়ছে\tb50c-43
বাড়ছে$\tb50c-43
বাড়তি\tc17e-11
বাড়ি\ta25b-11c-11
বাড়িত\tc12
বাতাসে\te16
বাতি\tc13
বাতিল\ta-11b-16e24
বারবার\tc11
বার্তা\tc15
বার্ষি\tb-12c-59d53e12
বার্ষি সার্ভি\td18
বাসা\tc39e-25
বাসা থেকে\tc14
বাসা বদলালা\tc10
বাসায়\tc-21e34
বাসায় লোক\tc16
বাসার\tc11
বাৎসরি\tb-10c-37d49
বাৎসরি সার্ভি\tb-10c-37d49
বিকেল\te10
বিক্রি\ta-15b19
বিচ্ছি\ta35b30c-52e-12
বিচ্ছি$\ta15b13c-22
বিদ্যু\ta14b-15
বিদ্যু নেই\ta19b-13
বিদ্যু$\tc11
বিনীত\tc15
বিনীত নিবেদন\tc11
বিভাগ\tb-11
বিভাগ আগ্রাব\tc-12e19
বিভাগ$\tc17
বিভাগী\tc12
বিভাগে সুবর্ণ\te12
বিয়ে\te12
বিরাট\tc10
বিরাট ঝামেলা\tc10
বিল\tc16e-11
বিল হবে\tc17e-10
বিলে\tb-11c33d-18
বিষয়\tc16
বিষয় নেই\tc10
বুকিং\tb23
বুকিং এর\tc11
বুথে\tb-20c23
বুথে টাকা\tb-12c15
বৃদ্ধা\tb11
বৃহস্প\ta25b-15c-27d21
বৃহস্প মধ্যে\tc20
বেতন\tb-11c18
বেতনের\tb56c-49
বের\tb15e-10
বের হচ্ছে\tb11
বের হয়নি\tb-16c20
বেরোয়\tb-13c14
বেরোয়$\tb-13c14
বেশি\tb-16c37d-20
বেশিক্\tb11c-10
বেশিক্ চলবে\tb11c-10
বোতাম\tb23
বোতাম চাপলে\tc13
ব্যবস্ আমাকে\tb19c-15
ব্যবস্ করতে\tc-11e14
ব্যবস্ গ্রাহক\tc14
ব্যবহা\tc19
ব্যবহা করছি\tc14
ব্যবহৃ\tc10
ব্যবহৃ ডেস্কট\tc10
ব্যাংক\tb65c-48e-14
ব্যাংক একাউন্\tb21c-14
ব্যাকআ\tc10
ব্যাচ\tc-11e13
ব্যাচ শুরু\tc-11e13
ব্যাটা\tb-12c14
ব্যাটা সংযোগ\tc-12d19
ভবদীয়\tc10
ভবদীয়$\tc10
ভবন\tb26c-19
ভবনে\tc-11e11
ভবনে যাচ্ছে\te12
ভবনের\tc-12e19
ভবনের 0\tc-12e19
ভয়\tb21c-10
ভর্তি\ta14b-21c-13e21
ভর্তি পোর্টা\te11
ভাই\tc17
ভাড়া\tc-14e23
ভাল\tc16
ভাল$\tc16
ভালো\tc19
ভিডিও\tc13
ভিপিএন\tc15
ভুয়া\tb44c-38
ভুয়া মেইলের\tb16c-12
ভুল\tc22
ভুল করে\tb25c-21
ভুল দিয়েছ\tb-17c19
ভুলে\tc10
ভেঙে\tc17
ভেঙে যাচ্ছে\tc16
ভেতরে\tb40c-27
ভেতরে 0\tb30c-25
ভেতরে এক\tb17c-14
ভেন্টি\tb19c-18
ভেন্টি এখন\tb11c-10
ভেন্টি$\tb11c-10
মজুরির\tc10
মঞ্চে\tc-11e14
মঞ্চে একটি\tc-11e14
মডিউলে\tc10
মডেল\tc17
মডেল genera\tc11
মতো\ta-13b-22c-88d104e-13
মতো করে\tc-41d52
মতো কর্মী\tc11
মধ্যে হলে\tc20
মনিটরে\tb19c-16
মনে\tc16
মনে হয়\tc14
মবিল\tc-12d19
মবিল এয়ার\tc-12d19
মহোদয়\tc12
মাউস\tb31c-25
মাঝে\tb15
মাঝে আটকে\tb16c-11
মাত্র\tc16
মাননীয\tc11
মানুষ\tc11
মার্কে\tc-10e16
মার্কে যোগ\tc-13e16
মার্চ\tb-14e20
মার্চ 0\tc14
মার্চ থেকে\tc-26e34
মার্চ যোগ\tc15e-14
মার্চ সংযোগ\tc12
মার্চে\tb-11c14
মাল\tb19
মাস\tb-13d28e-12
মাস অন্তর\tc-37d44
মাসিক\td22
মাসে\td14
মাসের\tb-11c17
মাসের 0\te11
মাসের টাকা\tb-11c21
মাহমুদ\tc15e-14
মাহমুদ আগামী\tc15e-14
মিক্সি\tc10
মিটিং\tc15
মিনিট\tc14
মিনিট বসে\tb12
মিনিটে\tb39c-27e-11
মিনিটে salary\tb13c-11
মিরপুর\tc17
মিরপুর থেকে\tc10
মিলিয়\tb11c-10
মিলিয় যায়\tb11c-10
মিস্ত্\tc14
মুছে\tb23
মে\tc-15e32
মে 0\te13
মেইল\tb24c-17e-12
মেইল বাউন্স\tc15
মেইল যাচ্ছে\tb11
মেইলবক\tb-13c24
মেইলবক mailbo\tc10
মেইলের\tb24c-27
মেইলের অ্যাটা\tb13c-11
মেইলের লিংকে\tb16c-12
মেপে\tc17
মেয়াদ\tb-16d31
মেয়াদ শেষ\td12
মেরামত\tc23e-11
মেশিন\tc-26d-14e47
মেশিনে\tb-10d19
মোঃ\tc14
মোটর\tb-13c18
মোটর থেকে\tb-13c14
মৌমিতা\tc13
ম্যাট্\tc12
ম্যানে\tb-13c31
য\tc13
য ফলা\tc11
যথারীত\td12
যথারীত গ্যাস\td15
যন্ত্র\tb-13c-30d41
যন্ত্র ক্যালি\tb-11d22
যাচ্ছি পুরো\tc-10e12
যাচ্ছে\tb54c-59d-12
যাচ্ছে আপনাদে\te12
যাচ্ছে এটা\tc17
যাচ্ছে না\ta44b-12c-27
যাচ্ছে$\ta-14b27c-10
যাত্রী\ta-16b12c12
যাত্রী এজন্য\tc16
যাব\te12
যাবে\ta-11e13
যাবে এমন\te11
যাবে$\ta-13d-10e14
যায়\tc20
যায় না\tc14
যায়$\tc18
যায়নি\tc15
যায়নি$\tc13
যে\tc17
যেকোনো\tc-26d38
যেকোনো দিন\tc12
যেভাবে\tc12
যেমন\tb-11c-21d34
যোগ করতে\te14
যোগ দিচ্ছে\tc-13e18
যোগ দেবেন\tc13
যোগাযো\tb18
র\tb14c-10
র রোগীদে\tb15c-14
রং\tc-34e42
রইল\tb-11c-16d31
রক্ষণা\tc-20d28
রবিবার\td19
রবিবার দাখিলে\tc10
রসের\tb31c-26
রসের পরিমাণ\tb31c-26
রাইডার\tc-15e11
রাউটার\tc15
রাখবেন\tc-19d24
রাত\tb20c-16d13e-14
রাত 0\tb32c-36d18e-13
রাত এগারোট\tc11
রাতে\tb15c-46d44e-11
রাতে পচে\tb17c-14
রাতের\tb22
রান্না\tc-19d31
রাস্তা\tb31c-24
রিং\tb-11c15
রিটার্\tc21e-10
রিটার্ শেষ\tc15
রিডিং\tb36c-31
রিপোর্\tb28
রিপোর্ his\tb15c-14
রিপোর্ আনাচ্ছ\tb11c-10
রিবন\tc11
রিয়াজ\tc15e-14
রিয়াজ মাহমুদ\tc15e-14
রুমে\ta16
রুমের\tb-16c24
রুমের এসি\tb-11c16
রেকর্ড\ta18b-21c15e-10
রেখে\tc11
রেখেছি\tb-12c16
রেখেছি$\tb-15c17
রোগী\ta13b43c-52
রোগী প্রায়\tb15c-12
রোগী ভেন্টি\tb11c-10
রোগী সামলান\tb11c-10
রোগীদে\tb15c-14
রোগীদে ল্যাব\tb15c-14
রোগীর\tc15
রোগীরা\tb45c-38
রোগীরা কল\tb19c-18
লক\tb-17c21
লগইন\ta-19b23c-20d-12e24
লগইন করি\tc11
লগইন খুলে\te11
লগইন হচ্ছে\tb-21c26
লবির\tc11
লম্বা\tb13
লম্বা লাইন\tb13
লাইন\ta-13b16c-40d11e27
লাইন 0\tc14
লাইন চাই\tc-21e23
লাইনে\tc12
লাইনের\ta-15b-16e22
লাইভ\tc-22e27
লাইসেন\td23e-12
লাগবে\ta-11b-19c-20d-14e61
লাগবে$\ta-12b-19c-33d-14e72
লাগানো\tc16
লাগে\tc20
লিংকে\tb16c-12
লিখছি\tc11
লিখলাম\tc10
লিটারে\tc11
লিটারে ফ্রিজট\tc11
লিফটে\tb47c-40
লিফটের\tc-30d40
লেখা\tc23
লেবেল\tb13
লেবেল প্রিন্\tb14
লোক\tb46c-34e-13
লোক ছুটিয়\tb13
লোক না\tb19c-15
লোক পাঠাবে\tc-12d19
লোড\tb14
লোড ডিসপ্য\tb16c-10
ল্যান্\tc-30e40
ল্যাপট\tb-10e25
ল্যাপট নিয়ে\tc-19e23
ল্যাপট ফ্যান\tb14c-12
ল্যাব রিপোর্\tb15c-14
ল্যাব সংক্রা\tc12
ল্যাবে\tb27c-22
শনিবার\ta-12c-20d17
শনিবার আমাদের\tc-12e19
শব্দ\tc22d-12
শব্দ করে\tc17
শাখা ব্যবস্\tb19c-15
শাখা$\tc17
শাখায়\ta13
শাখার\ta19b-32c11
শাখার 0\td15
শিক্ষক\tc11
শিক্ষি\tc12
শুকিয়\tb40c-31
শুকিয় রসের\tb31c-26
শুক্রব\tb-12c-16d33
শুধু\tb-12c24
শুধু দেখা\te11
শুরু\tb33c-41e20
শুরু রাত\tb47c-42
শুরুতে\tc-27e37
শুরুতে আমরা\tc10
শেষ\td14e-10
শেষ তারিখ\td14
শেষ দিন\tc19e-10
শেষ পাতা\tb12
শেষ সময়\tb21c-17
শেষ হয়ে\tc19
শেষে lockd\tb14c-12
শেষে আমার\tc12
শোরুমে\ta31c-21
শ্বাসক\tb36c-29
শ্বাসক হচ্ছে\tb36c-29
শ্রমিক\tb-14c-13e27
ষাণ্মা\tc-38d49
ষাণ্মা সার্ভি\tc-24d30
সংক্রা\tc13
সংক্রা$\tc12
সংযোগ\tb19c-14e-14
সংযোগ 0\tb16c-10
সংযোগ নেই\ta11
সংযোগ পরীক্ষ\tc-12d19
সংযোগ লাগবে\tc10
সংযোগ সম্পূর\tc12
সংযোগে\tc-11e14
সংযোগে ব্যবস্\tc-11e14
সংশোধন\tc20
সংশোধন করে\tc10
সই\tc16
সকল\ta28b-12c-12
সকাল\tb19c-18d11e-13
সকাল 0\ta16b16c-38d16e-12
সকাল থেকে\ta-20b12c17
সকালে\tc15
সঙ্গে\tc13
সনদ\td14
সপ্তাহ\tb-16c-11d20e15
সব\ta58c-26d-13e-21
সব কাউন্ট\ta28c-20
সব বন্ধ\tc16
সব সার্ভা\ta21b-12
সবাই\ta21b16c-27
সময়\td15
সমস্যা\tc18
সমাজসে\tc12
সমাজসে দপ্তরে\tc10
সম্পূর\ta25b-11
সম্পূর বন্ধ\tc12
সম্প্র\tc-15e18
সম্প্র হবে\tc-15e18
সরাতে\tc-42e49
সরাতে আপনাদে\tc-10e12
সরাসরি\te14
সরাসরি সম্প্র\tc-15e18
সরিয়ে\tb12
সহকর্ম\tb-16c14e11
সহকারী\tc12
সহায়ত\tc-12e27
সহায়ত দরকার\te12
সহায়ত লাগবে\tc-10e12
সহায়ত$\tc11
সাড়া\ta16b-15
সাতটা\tc11
সাতটা থেকে\tc11
সাথে সংযোগ\ta11
সাথে স্ক্যা\tb16c-10
সাদা\tc14
সাধারণ\te14
সাপোর্\tc17
সাপোর্ টিম\tc11
সাপ্তা\tb-11c18
সামনে\tc10
সামনে তাই\tc10
সাময়ি\tc-23e29
সাময়ি লগইন\tc-23e29
সামলান\tb11c-10
সামলান যায়\tb11c-10
সারাদে\ta35b-18c-20
সার্টি\td17
সার্টি 0\tc17
সার্ভা\ta25c-13e-12
সার্ভা hot\tb14c-11
সার্ভা queue\tb13
সার্ভা ডাউন\ta-13c24
সার্ভা রুমে\ta16
সার্ভা রুমের\tb-10c16
সার্ভা সাথে\ta11
সার্ভা হালনাগ\tc10
সার্ভি\ta-11b-21c-40d70e-16
সার্ভি পর\tc18d-11
সালাম\tc12
সাহায্\tc16e-14
সাহেব\tb-14c-15e28
সিটি\tb10
সিটি স্ক্যা\tb10
সিরিয়\tb-10c16
সিস্টে\ta49b-11c-47
সুইচ\tb-15c19
সুইচ নামিয়\tb-15c17
সুবর্ণ\te12
সুবর্ণ উৎসব\te12
সুবিধা\tc-16d23
সুবিধা$\tc-14d24
সুলতান\tc10
সে\tc12
সে এক\tc10
সেকেন্\tc14
সেক্টর\tc-15e20
সেক্টর 0\tc-10e12
সেক্টর ফাইভের\te12
সেজন্য\tc-10e13
সেজন্য মঞ্চে\tc-11e14
সেটআপ\tc-12e16
সেদিন\tc-22e24
সেন্টা\tb24c-25e11
সেন্টা নির্দে\tc-11e14
সেন্টা লোক\tb19c-15
সেন্ট্\te12
সেন্ট্ পার্ক\te12
সেন্সর\tb-11c20
সেপ্টে\tc-30d-11e49
সেপ্টে আমাদের\te12
সেবা\tc18
সেবা বিভাগ\tc14
সেমেস্\tb44c-40
সেমেস্ খাতা\tb44c-40
সোমবার\tc11
স্কুলে\tc-12e16
স্ক্যা\tb23
স্ক্যা কোনো\tb10
স্ক্যা সংযোগ\tb41c-31
স্টল\te12
স্টল থাকছে\te12
স্টিকা\td15
স্টেটম\tc13
স্টেশন\tb18c-13
স্টেশন ইন্টার\tb21c-17
স্টোর\tc11
স্ট্যা\tc11
স্ট্রি\te12
স্বেচ্\tc-23e29
স্বেচ্ জন্য\te11
স্যালা\tb12
স্লিপ\tc12
স্লিপে\tc13
হওয়ার\tc15
হচ্ছে\ta-11b55c-31e-11
হচ্ছে এভাবে\tb11c-10
হচ্ছে কিন্তু\tb14c-11
হচ্ছে না\ta-12b45c-22
হচ্ছে$\tb28c-20
হজ\tc16
হজ কাফেলা\tc16
হটলাইন\tb17
হতে\te14
হতে আমাদের\tc-11e13
হতে চলেছে\te12
হতে চালু\tc10
হতে জাতীয়\tb16c-10
হতে বিচ্ছি\tb16c-10
হব\te12
হব$\te12
হবে\tc-19e27
হবে 0\tc-29e40
হবে তো\tc17e-10
হবে$\tb-13c-28e37
হয়\tc17
হয়$\tc19
হয়নি\tb-22c26
হয়নি কিন্তু\tb-16c20
হয়নি$\tc16
হয়ে\tc19
হয়ে যাচ্ছে\tc17
হয়ে যায়\tc19
হয়েছে$\td21
হলুদ\tc17
হলে\tb-17c17e14
হলে জরিমান\tc15
হলে ভাল\tc16
হলো\tc12
হাজার বস্তা\tb17c-14
হাজিরা\tb-17c12
হাজিরা মেশিনে\tb-15c19
হাতে\tc16
হাতে ধরা\tb11c-10
হাতে মেপে\tc17
হারিয়\ta18b35c-36e-11
হারিয়$\ta22b-11
হালনাগ\tc14
হালনাগ পর\tc10
হাসপাত\ta17b-19c-36d38
হাসান\tc12
হিসাব\ta-16e21
হিসাব বিভাগে\ta-20b22
হেড\ta12b-17c-29e35
হেড অফিস\tc-36e42
হেল্পড\tc11
হেল্পড$\tc11
হ্যাং\tb17c-13
হ্যাক\tb22c-17
হ্যাক হয়েছে\tb22c-17
হ্রাস\tb31c-26
হ্রাস পাচ্ছে\tb31c-26
`,
}

// biome-ignore format: one urgency a line
export const URGENCY_WEIGHTS = {
  enterprise_failure: {"":-0.3966,"enterprise_failure clearest":0.1637,"enterprise_failure second":0.1178,"enterprise_failure fourth":0.1588,"enterprise_failure first":0.2624,"enterprise_failure early":0.2043,"critical clearest":-0.002589,"critical second":-0.01708,"critical fourth":-0.02082,"critical first":0.009285,"critical early":-0.01196,"scheduled clearest":-0.01827,"scheduled second":-0.02305,"scheduled fourth":-0.01912,"scheduled first":0.01115,"scheduled early":-0.008799,"planned clearest":-0.01284,"planned second":-0.009211,"planned fourth":-0.03514,"planned first":-0.02516,"planned early":-0.003499,"stretches":-0.005483,"signal whole-scope":0.3837,"signal critical":-0.02356,"signal danger":-0.035,"signal waiting":0.04999,"signal standstill":0.08657,"signal abuse":-0.01521,"signal within-hours":0.03211,"signal calm":0.005218,"signal preparing":-0.0193,"signal scheduled":-0.03142,"signal planned":0.03321,"signal angry":0.01928,"act failure":0.004375,"act request":-0.03751,"act question":0.001106,"act fine":-0.05131,"act grievance":-0.02703,"act impact":0.02936,"act exclusion":-0.02103,"act tried":-0.006884,"act praise":-0.01842,"act other-matter":-0.02486,"act announces-issues":-0.0000113,"act addition":-0.00984,"topics":0.01849},
  critical: {"":0.3808,"enterprise_failure clearest":0.03229,"enterprise_failure second":0.03011,"enterprise_failure fourth":-0.004303,"enterprise_failure first":0.004461,"enterprise_failure early":-0.05738,"critical clearest":0.1886,"critical second":0.2032,"critical fourth":0.3,"critical first":0.2985,"critical early":0.2443,"scheduled clearest":-0.0187,"scheduled second":-0.02057,"scheduled fourth":-0.06097,"scheduled first":0.0109,"scheduled early":0.002288,"planned clearest":-0.02782,"planned second":-0.01319,"planned fourth":-0.0418,"planned first":-0.04603,"planned early":-0.03327,"stretches":-0.01101,"signal whole-scope":-0.4605,"signal critical":0.1505,"signal danger":-0.04938,"signal waiting":0.125,"signal standstill":0.2663,"signal abuse":0.2478,"signal within-hours":-0.03104,"signal calm":0.1028,"signal preparing":0.09154,"signal scheduled":-0.1315,"signal planned":-0.07557,"signal angry":-0.2076,"act failure":0.04238,"act request":-0.03727,"act question":-0.07355,"act fine":0.08568,"act grievance":0.04004,"act impact":-0.003691,"act exclusion":-0.0543,"act tried":0.09187,"act praise":-0.1198,"act other-matter":-0.08986,"act announces-issues":-0.1285,"act addition":-0.04907,"topics":-0.05145},
  scheduled: {"":0.1832,"enterprise_failure clearest":-0.01982,"enterprise_failure second":-0.01954,"enterprise_failure fourth":-0.02409,"enterprise_failure first":0.02526,"enterprise_failure early":0.0004033,"critical clearest":-0.02395,"critical second":-0.02235,"critical fourth":-0.02958,"critical first":0.008997,"critical early":-0.002697,"scheduled clearest":0.1885,"scheduled second":0.1859,"scheduled fourth":0.1322,"scheduled first":0.225,"scheduled early":0.2305,"planned clearest":-0.01058,"planned second":-0.01685,"planned fourth":-0.01445,"planned first":-0.008957,"planned early":0.004673,"stretches":-0.009888,"signal whole-scope":0.0291,"signal critical":-0.01375,"signal danger":-0.008119,"signal waiting":-0.03138,"signal standstill":-0.04208,"signal abuse":-0.002949,"signal within-hours":-0.01361,"signal calm":-0.01549,"signal preparing":-0.008816,"signal scheduled":0.2687,"signal planned":-0.0511,"signal angry":-0.02335,"act failure":-0.003018,"act request":-0.00004723,"act question":0.006593,"act fine":0.006572,"act grievance":-0.005028,"act impact":-0.01462,"act exclusion":-0.008101,"act tried":-0.01549,"act praise":-0.004121,"act other-matter":-0.01758,"act announces-issues":-0.02432,"act addition":0.03666,"topics":-0.01027},
  planned: {"":0.9922,"enterprise_failure clearest":-0.01185,"enterprise_failure second":0.001269,"enterprise_failure fourth":0.0007356,"enterprise_failure first":0.03916,"enterprise_failure early":-0.01967,"critical clearest":-0.03523,"critical second":-0.03556,"critical fourth":-0.04592,"critical first":-0.02486,"critical early":-0.01605,"scheduled clearest":-0.03505,"scheduled second":-0.02017,"scheduled fourth":-0.02373,"scheduled first":0.01263,"scheduled early":0.006318,"planned clearest":0.1554,"planned second":0.1512,"planned fourth":0.2232,"planned first":0.3978,"planned early":0.2523,"stretches":0.003079,"signal whole-scope":-0.1078,"signal critical":-0.06731,"signal danger":-0.06129,"signal waiting":0.1549,"signal standstill":-0.08618,"signal abuse":-0.07458,"signal within-hours":-0.0657,"signal calm":-0.00712,"signal preparing":0.1319,"signal scheduled":-0.1729,"signal planned":0.1623,"signal angry":-0.08964,"act failure":-0.08837,"act request":0.0334,"act question":0.0571,"act fine":0.009142,"act grievance":-0.06077,"act impact":0.1183,"act exclusion":0.02192,"act tried":-0.05594,"act praise":-0.118,"act other-matter":0.008304,"act announces-issues":-0.01563,"act addition":-0.08968,"topics":0.02705},
}
