// Written by `npm run train` from the annotated mails and sentences; not to be edited by hand. reading.ts reads it.

export const READING_MODEL = {
  base: [
    0.349, 0.016, -0.772, -0.238, -0.663, 2.593, -1.342, -1.339, -0.742, -1.301, 3.439, -0.185, -0.492, -0.06, 0.255, 0.085, 0.199, 0.189,
    -0.222, 0.263, -0.121, 0.089,
  ],
  lines: `
#1\ta-35b-36c-11d-14e9f8g-14h-12i32j-6k136l38m-36n-47o31p14q66r-15s-53t-18u-16v-66
#2\ta-19b-16d-20e9f51g13i-11j10l-33m-29n-7o-13p-8q-11r11s11t46v10
#3\ta24b19d12e-12f39i-15j-11k-34m7n-14s-14t-7v21
#4\ta36b24d23e-12f22g-8h-8i-12j-7k-15l6m-15n27q-7t-8v-11
#5\ta46b41d16e-12f-21g-7h-6i-9j-7k-18o15q19r-11u-15v-25
#6\ta39b47c21d31e-10f-77h-6i-8l-11m-14o21q-10r20t6
-abim\ta52c31f-62k-13l-12m-9n77o-17p-17q-10r-17s-9t-12u-18v-11
-able\ta-8b-25c-12d28e-7f13i-7k7l-9m-9n-12o-18p33q-19r45s-12t-13u-18v-10
-ably\ta-30c-15d-13f-43k78
-abos\tf24k-10
-abto\ta-36b27d-6f-37k42n12
-acak\ta-25c-8d-16e-6f49g35h-6k-53n14
-acat\ta-8b22d-6f-29k21m14
-aced\tf-30k40
-adan\ta43b31c-11d12e-23f20g-16h-14i-16j-15k-84l33n-29o7r-7s-43t-9u33v-43
-adas\tb-23c-15d39f9k-20n-20o18p-9r-15u31v-7
-aded\ta-18b-9c-9d-19k40n-14p37q-11
-ader\ta-33b-42c23d63e-12f-69g-8h-8i-10j-8k30l-22m-10n-16o-17p-19q22r-27s-16t-23u72v-24
-adik\ta-27b-7d-11f79k-37
-adim\ta18b-30c63d8e-20f-14g-10h-9i-23j-7k-37l-26m12n-16o-17p11q-29r-15s-21t-22u59v10
-adir\ta13b-33c-20d54f-40k16l52m-11n-16o-26p-28q-19r27s20t-13u-17v-24
-afir\ta28b28c-7d-7f-21k-12l75m-8n-15o-17p-13q-12r-18s-14t-13u-10v-13
-afta\ta29c-10d-9f-37k33m35o-6p-10q-9
-ager\ta14b-28c-13d-37e-7i-8k45l-9n33p-13
-ages\ta65b-9c19f-69l-8m52n-18o-15q-17r-10s12t-16u-12v-13
-agim\ta-43b-7d-13f40k12n-6s29
-agin\ta-14b7f12n-8o-10r39t-11
-agiz\ta-8b9c-32d-9f49k-15o17
-ague\ta-25b-46c-17d-22f48g-9h45i-7k-9n9
-ahim\tf-24k31
-ails\tb-13d-11f34k-16q-8u17
-aine\ta-8b-11c-6d-7f11k19
-ains\tb-16d20f27k-42s10t15
-airs\tb13c-7d-14f-47g55k-17l33n-6o13p-14r-20s-8
-aisi\ta10b-18d-13f-54k70o-10r33v-7
-aker\ta-39b-17c-8d-12e-7f26k32
-akin\ta44c-6d-11f-32l28n-7o-9p-7q-11s-8t-13u-6v23
-akla\tf7k15
-akli\ta-18b18d-8f34k-28l-7r24t-7
-akta\ta23b-25c-10d27f21i-11k-48l-12m-7n-14o-19p-13q-13r29s10t-16u-12v35
-akti\tb15c26d-11f-30n22o-10q9r-7u-7
-alaj\ta-20b73d-8f-53k-25n-11o-8p-7q50r-9t-10u-7v-9
-alar\ta-24b-26c37d-9e-7f22i30k-29l-9n-9o-12p-7q-7r-6s7t23u19v-7
-alde\ta-11f21
-alet\ta-8b-21f43k-8
-alia\tf-35k43
-alid\ta-34b-9d-7f63k-15
-alik\ta-12k33
-alim\ta-14b45d-13f-20k-18o23
-ally\ta-82b88c39d-23e-9f22g-6i-6k-105l-10n-23o-24p16q-13r40s-10t-13u21v-12
-alye\ta-11c-7d-21f7k25r27t-8
-amak\ta25d-18f-57i-9k57l-11m-6n-13o11p-11r40s-10u-9v-9
-amam\tk11
-amba\tf-18k30
-amda\ta35b43c6d-23e-9f-58i-9l-12n-16o-20p-16q-7r35s-17t-25u-15v40
-amdi\ta18b-19c-8d-10f-47g62k-26r-14t29
-amed\ta-6b39d-8f7k-37l-10m-6n-9o-14p-9q-7r-10s56t-18u-8v-7
-amen\ta-12b49c-7d-14e-6i-6k-32l18m-7n-9o41p-14q-7r-13s-10t-14v-8
-amik\ta16f-50k41o35p-24
-amis\ta-27b19c-8d-10f64k-49n27p-6q-11
-amiz\tn-16u30
-amme\ta-22b30f14k-19n31p-16
-anak\ta-9f43k-24u12
-anan\tf10
-ance\ta-22b-55c28d13e-18f42g-13h-13i-12j-11k-8l-16m29n10o-30p25q13r30s-29t-28u-28v-39
-anda\ta-70b-16c-8d46e-7f67i-7k-59o30q13r-11t-19
-andi\ta-36b-10c-10d-17f59i-20k23o-7r21
-ands\ta-15f-20k40
-aned\ta-14b19c-20d-17f10k14n-14r33u-6
-ange\ta-13b56c-52d-8f6k16l-16m-7n11o-22p-22q-19r47s-13t24u-17v-17
-angi\ta-21b-11d-10f55k-17
-anin\ta-69b-24c-21d78e-23f21g-13h43i-10j-10k-53l-16m-9n-13o23p-18q-12r15s-19t11u-17v28
-aniz\tb16c17d-41e-11f-13g-9h38i-9j-7l-9n-11o-14q12r34s-12t-17u12v-10
-anka\ta-7b-7f24
-anna\ta-9b-16d-6e35f-35k20
-ansi\ta-15b6c34f-11n49p-15q-11t-9v-15
-anta\tc32d-8f-22k-14n-12p23r-8t15
-ante\ta76b-13c-8d-11f-81g-9i-7k21l-12o69p-17q-8r-7s-17t-34u-6v-8
-anti\ta17b-14c-22d-35e-6f57k-30l26m-9n-16p20q-12r17s-20t-15u-13v-15
-ants\ta17c-7d-18f39k-33l24n-11o-7p18q10r-12s-10u-10
-anty\ta-8c29k-15o27p-11
-anya\tb12d-10f24k-19n35p-13q-12
-aram\ta-26b9d-18f55k-31n33s-21
-aran\tf-32k42
-arda\ta-19b-31c-28d-21e-8f101g-8k-37n-7o-17p-9r-6s42
-ardi\ta-28d-17f51k-10o-7r-15t30
-ards\ta63b-23c-13d-20e-9f-13g-7h-7i8j-6l-10m-7n-13o-22p-14q-30r73t-20u-16v-7
-ared\tf20k-8
-aren\ta48d-8f-35k-22o30t-8
-arim\ta48b-24c-17d-24e-13f-63g-10h-8i-16j61k26l-7m13n-11p-7q-9r-10s-13t-12u-11v38
-arin\ta24b6c-24d40e-39f42g-15h-11i-17j-11k-84l-9m-24n-42p27q-37r46s-39t31u13v-48
-aris\ta-44c28f-17g-6k32o-11p-6r-7t40
-arla\ta40b-8c11d-6f-18k-17l-10m-8n-9o17p33r-18s-9t-9v-8
-ased\ta-13f32k-12
-asik\tb-7d30k-22l14o32r-12t-18
-asim\ta-19b-16d66f-30k-29l-10m-7n-11o-8p-9r-8s-6u-10v46
-asin\ta52b-20c-16d-11e74f-78g-7i-8j-6k-52l56n-10o-13p-20q-8s-14t-10v-6
-aste\tf21i-9
-atch\ta-15b-13d-17k43
-ated\ta22b-15e-15f53g-10h-8i-10j-7k-52l-12m20n10o-16p11q9r-18s-16t13u-13v-10
-ater\ta-8f11k13
-ates\ta-50b44c-13d-23f-29k44l-7n37o-6p-7q-8r-8s-8
-atik\ta-51b-9d25f46k-6m26
-atin\tb7d-11e-13f-38k50n39p-8r-18t-7
-atip\ta-21d-11f51k-18
-ator\tb23c-29d-26f71k-51l-13n-10o-18q-10r30s29t-23u-9v-8
-atre\ta15b31f-28k-9l-6o9p18q-15r15t-14
-atta\ta-12f33k-17o18
-atti\tf-37k40
-ause\tb32c-18d9e-7f-33k12m30o13p-21q23r-25s-12t-20u-15v-13
-ayan\ta-20b-12c-6d-15f43h-7k14
-ayar\ta56f-52l64n-8o-33p-29r-9s-8t-14
-aydi\ta-6b-11d-11f-58h60k8
-ayim\tb49c-9d-17e-6f-74k47n-14o-11p-8q-15r-8s-22t44u15v-7
-ayin\ta-11b11c-15d-23e45f-13g-10h-14i61j-10k-79l-9m-6n19o11p-19q-17r-11s35t-9u-11v-8
-ayip\ta-33b-20c-8d-9f73k-17
-ayiz\ta-8f42k-20
-ayla\ta13b-32c-17d-16e-8f14k29m27n-11o-7
-azan\tf-25k37
-azdi\ta-12b-10f40k-9
-azin\ta-24b-11c41d-13f-25k15l29n-7t-8
-back\ta-17b-8c-8d-7f53k-15
-band\ta-23b30d-15f-14k31l65n-8o-13p-11q-14r-11s-13t-16u-8v-7
-basi\ta20b-36d-10f32k-9o-8r26
-berg\ta28b-7f-24k8o-8p33r-7
-bers\tb37d-18k-37l-10m-8n-14o-18p37q-20r-16s41t-9u-17v-7
-best\ta-15b44c-9d-7f-22l30n-8p-13q-7r15u-10v-10
-bhan\tf-24k32
-bima\ta22b-28e-9f40k-26m-12n-29u40
-bimi\ta-16b-36d52e-23f-41k40l-8n-8o-11p48q-6r-9s-8t-10u-9v-7
-bine\tb10p13
-bing\ta-11b-13c-11d-18f-23k58l-8o-7p31r-8t-6
-biyi\ta-9b43d-8k-15n-17o-23p-15q-7r-7s-18t66u-14v-12
-bled\ta-56b-11c-8d-12f-16k60
-blem\ta-31d-8f7g-10k38
-body\ta20b19d-27e24f14h-7i-6k-51l17m32n-9o-28p17q-31r16s-19t-27u6v-20
-book\ta-28b36c41d-13f-33k-12l-20m-9n-11o24p11q35r-12s-10t-17u-13v-11
-bour\ta-12d-25f-47k73
-bule\tb-12f28k-9
-cagi\ta-12f43k-22
-cape\ta-9f30k-6
-cate\ta38b-13c-19d-14f26k-26l9n-10o-8p-16q13r-10s-7t-13u-7v33
-cels\td-8f-33k42o-11q-9r37t-13
-cent\ta-38d22f27k-6q20r-7
-cern\tf-7k16
-cesi\ta42b-16d-10f-9k-9l-7n-7o24p19q-12r-7
-ched\ta-46b20c35d24e-7f17i-6j-6k-44l11m-11n48o-15p-9q-7r-18s-20t14u-15v-10
-chen\ta12b-8c-16d59f-41k-23m-8n17p-27q28r-6s-12t8u-13v-8
-cher\tb-9c-14d-17f31i-6k-7o-9p27q-10r-13s12t-6u-6
-ches\ta42b58d-11f-72k-14l-16m-11n-17o9p19q-17r29s19t-24u-12v-11
-cial\ta-6b27c31d-7f-60k27l-13n-10o-20p-13q-13r19s51t-19u-7v-8
-cian\ta42b-39d-8f-19k21l-7n-18o33p-8q-11r34s-8t-22u-12v-12
-cies\tb-41c-7f-38k69
-cine\ta-12d-8f-59k76
-cing\ta-37b-8f75k-38
-cisi\ta34b-15c-15d-19e-8f-22g-7i-8j-7k37l-14m-7n-15o89p-21q-11r-29s-15t-19u-10v-14
-ciye\ta-16b14f-22k24n23o-6v-7
-ciyi\tf26k-11
-cked\tb-18c38d18f15g-6k-61l-20m27n-20o40p-17q-29r-27s-17t-29u49v-24
-cker\ta-32b-17d-10k41
-cket\tb-7d-13f37k-9
-ckly\ta-6b-10c-17d-7f-16h47k-6
-code\tb-8f19
-come\ta-12k29
-cted\ta-75b-32c26d43e-9f84g-7h-6i-10j-7k-85l-10m-11n-19o-16p-21r29s-14t15u-16v29
-ctly\ta21b-17c-8d-15e-7f-30g38k15l20n-11o-12p30r-13t-8
-ctor\ta9b88c12d-39e-6f-57g-7h-6k-48l18m-13n7o83p-36q-31r-31s-24t-22u-20v-20
-cuyu\ta33b7d-8f-49k23l25m-8n-8o17p8q-7r-10s-6t-18u-9v-7
-daki\ta54b-7e-30f8g-13h-14i-24j36k-48l8m30n-37o21s-24u-33
-dasa\ta-25b-19c-8d-15f8k34
-dasi\ta-17b12d41f-29k-18l-16n-7o20p-13r-17t35v-8
-days\ta17b-39c54d-7e-11f-65k52l-11m-6n-16o-15p22q-12r44s-7t-13v-14
-deki\ta86c-17d-35e-15f-74g46h-9i-10j-10l34m16n-37o-10p-13q-39r32s-34t-19u35v-35
-dent\ta33b-18c22d-14f-90k64l-11m-9n46o-13p-20q20r-12s-7t-10u-9v-14
-ders\ta-56b61c-7d-18f-44k34l-7m-22n22o62p-10q-33r-14s-19t-12u-11
-desi\tb14c-9f-41k44p-6u29
-desk\ta17b-6f-35k33r22
-devu\ta38b12d-19f-71g-7h45k-13n-12p39r-9t-7v-7
-digi\ta-21b-16c-11d11f81k-50l44m-11o-6q-11r-12t-8v-6
-ding\ta-9d-6e-10f21g-13h-9i-10j-10k9l27m-16n28o-31p53q-44r-25s11t-38v-26
-disi\tb81f-47k-64l-10m-7n67o-18p-12q-23r-11t-8u-14v-14
-diya\ta-11f-47k56
-dolu\ta-12b-6f-45k64
-dors\ta-16b7f-52k58l43n-8p-10r-8t-6u-9v-7
-down\ta-27b-15c-8d-11e-11f-70i-15j96k-37
-dows\ta6b-9c-9d-18f49k-23n-14o-9r38t-7
-dren\ta42b-20d-15f-55k42o-11r-13t-15v43
-dset\tb6c-9d-22f-21g-14k48l-10n-12o26p-10q-7r-17s37t-20v-9
-duct\ta-36b-12d-6f-15k51
-dule\ta24d-13f-28h-13k27o-6p-7q-8r8t-10u-15v36
-eady\ta-34b-18c21d-18f72k-43l-8m-6n-9p31q9r-7v-7
-eath\ta44b-17f-13k-10l-6p33r-10
-ecca\ta-18c-8d-7f-45k68m28o-6
-ecek\ta-23b68c65d-19e-6f-83i-6k-16l-18m-8o-22p-29q-18s-18t64u-18v17
-echi\tf-11k26
-eden\ta44c-45d12e-30f-12g-11h-11i-16j-10k25l9m-25n27o-40p14q-18r-10s-31t-39u39v11
-edge\ta23b34f-46k-8l-11n-11o49p-12q-9r-8s-10t-10v-8
-edik\ta-23b-10d-9f17k30
-edim\ta15b-31c-18d31e-12f-8g-8h-10i-11j-8k30l-18m-14o-24p51q23s-18t-15u-11v-15
-edin\ta29b-9d-7e37f-38k-10l30q-9u-7
-edir\ta40b-18c-6d-17f23k-34l15n-7o39p-10q-9r-14s-9t-12v-10
-eens\ta-24f30
-efon\ta-9b17n33s-21
-eful\ta-16b15c48f-27i-7k-30l-7m39n-17o-7p-13q-13r-9s-9t-11u-6v21
-egim\ta-6b23c-25e-8f50k-32m39n-8u-10v-6
-egiz\ta-11b44c26d-13f-46k-18l40n14o-7p-9q-11r-16s-10t-10u-11
-ehir\ta-7f-38k55
-eipt\ta17b13c-24d26g-9k-28l-10n-13o40q-14r-19s-9t16u-7v-8
-eive\ta77b-19c-14d-17f-57k12l74m12n-14o-17p-14q-19r-15s-15t-36u-31v-8
-eken\ta-20b-21d74f-47k-18l-7n-8o-10p61q-10r-31s-7t-10u-9v-11
-ekle\ta14f7k-11r18
-ekli\ta27b-19c-10d-20e-8f16g-6i-8j-7l28n-7o-6p20r-13s-11v-8
-ekte\ta-19b-13d49f-7k-24o-15p-9r-10s-8t46v-8
-elde\ta13c21d-11f-24k11l-9o-7p40r-8v-8
-eldi\ta-28f-26k50
-elen\tf57k-52
-eler\ta68b-15d-21f-33g-7k7l9m-11n-17o-25p16q-8r-33s47t20u-18v-24
-elik\ta-38b-16d39f23k-16q13
-elim\ta-9b85c-7d-15e-7f-48j-7k-20l-14m-15n-18o8p-23q32r-31s-19t54u-17v-15
-elin\tb45f-36k-6n31r-8t10u-19v-6
-ella\tf-53k63
-elle\tf-40k54
-eman\tb-9f57k-41
-embe\tb-20c-9d-11k39
-emci\ta-7b-12d-6f42k-13
-emde\ta-10b29c-7f-32k25l-6m-16n62o-11p-11q-10r-7s-23t-6u-7v-9
-emek\tb8f14k-8n-9p23q-7
-emen\tf-12k19
-emin\ta39b-21c-6f-8l26n-11o30p-19q-8r-16s-7u-8v-11
-emis\ta-13b-18d27f27k-33t19
-emiz\ta-32b-20c-32d-29k70r10
-emle\ta-12b-6d48k-37n-7s-7t39u-6v-12
-ence\ta33c-39d-35e56f-60g-11h-11i45j-11k14l-12m-9n-22o-21p43q-18r13s13t7u-15v-10
-enci\ta69c-7f-54k-13l-14m-7n55o-15p-22q-11r-31s-11t-11u-17v28
-ency\ta45b-12d-8k-35n-9o-11p23q-12r-11s25
-endi\ta36b-17c-6d-8e-7f-23k20n39o-7p-9
-ened\tb-26f-27k61
-enen\ta-12b10d-10f44k-34p-6u29
-enim\tf-27k30
-enin\ta33b-38c-10e15f51g-9h-7i-13j-9k-64l-10n-14o43p-17q-8r20s-10t-9u-11v-11
-eniz\ta-13b-23c-14e-10f6k40p-6t28
-ense\ta14b-13d-16f45k-32p14
-ents\ta48b-60c-10d11e-14g-12h-8i-12j-11m29o-43p42q14r-28t-24u-36v-21
-eone\ta-10c-24d-9e19f28l-7p-8r33t-7
-eout\ta-18b-15d-9f42k-9
-eply\ta-8b-22d-14f71k-44
-eral\ta-11f25
-eras\tc12f-31k32r-10u24
-erde\ta38b-19c-7d-17f18g-28l63m-9o-12p-17q-10r-11s-7t-8u-11v-9
-erdi\tf28k-17
-ered\tb-16c8d39e-14f23g-12h-9i-13j-11k-54m-16o-33p-26q8r-28s22t26u-27v30
-erek\ta-11b46e-10f18k-39t21u8v-6
-eren\ta-38b30c-7d-10f27k-10o-18p-7r28
-erge\tb-11d-10f-36k51o20r-12
-eria\ta-25d42f20k-41s26
-erim\ta38b-29c18d-17e-8f-38i53k-21l-8m-11n-8o-8p-11r-13s-12t-11u52v-12
-erin\ta32b-49c-30d-24e-17f52g-8h-7i-9j-9l-12m61o7p-27q-15r-16s-12t-16u-11v-11
-eriz\ta-8b15d-8f-58i-10k67r10
-erle\tb-8f13
-erli\tb-16d-15f29
-erly\ta-17b-8c55f-34k-23l-9m-8n-20o-10p-9q-11r8s-9t17u39v-18
-erns\ta-7b34d-10f-9k-8n37r-6t-9u-11
-erty\tn14
-erve\ta-15b13f49k-43r25s-13t-8
-esan\tb15k-7o17
-esim\ta22b-26c12f21k-24l-17m-10n13p-7t25
-esin\tb-19d15f19t12
-ests\ta-12b-11c-6d-24f70k-27
-esvc\ta-10d-9f24
-etci\td-11e-6f-7k30n-7o13p-9r-17s37u-12v-8
-eted\ta-40b-17d-27f53
-eter\ta-24b-11c-9d22k19n-8t32u-7
-etic\ta11b73f-77k-14l-6n-12o78p-12q-12r-21s-13t-46u-10
-etim\ta-49b11c-8d58e-8f-9g-6i-8j-6l-11m-9n-19o16p-18q8r42s-11t-14u-10v-12
-etin\ta43b13d-8f-20k-18n-8o8p-7q23r11s-8t-9v-7
-etli\tc25f-29k10s11
-etme\tf-55k58
-ette\ta-17b-48c14d59e-13f-7g-7i-7l-17m-9n-16o-23p30r-14s-13t48u-15v-12
-etti\tf89k-83
-ever\ta13b11c-26d55e-28f-61k25l-18m-13n-18o-22p6q-17r-17s32t27u-20v17
-evli\ta-20b-22c-8d65e-7f20h-6i-6j-7k-55l-14m-7n-8o-6p-7q-7r-9s-19t-7u-13v57
-ewal\tc-25f39k-6
-eway\tf25k-13
-ewed\tf11
-eyen\ta-14d-10f45k-25n-7o-8p-13r20u20
-eyim\ta-13b-21f10k32
-eyin\ta-33b55c-10d9e-12f-69g-10h-7i-8j-6k68l-13m56n18o-23q-21r-17s-30t15u-24v-21
-eyiz\ta-37c-11d-12e-7f29g-7k30r21
-eyle\tb-8c29f-12k-8q16
-ezer\ta44b-27d-11f-25o40r-23t-11
-face\ta-15b-10f41k-12
-faga\ta-14d-10f-46k59
-fast\ta61c-6d-7f17k-78n-13o-7p51q-16t-9u-11v-10
-faya\ta35b-8f-21m-7n-10p-13u38
-fied\ta-35b16c-15d-11f71k-38m-13n-7p-6t-7v39
-file\tb6d-6f14k-9l-6m-12n17p-9q-6r-10u27
-fima\ta-6b39d-7k-23l-7n-11o-9p-10q21r-10s-7t-6u34v-11
-fini\ta12b-27d-23f46k-14o17
-firm\ta27b-15d-8e-6f19k-19q-8u17
-fler\ta52c-10f-31k-13l-7m25n-6o-8p25q-11r-7t-9v-10
-fona\ta-14b-9c-24d-7e-7f-12k55
-fonu\ta26b-12d22f-13g-8k-20l-9m-8n-14o-10p-14q-8r-10s62t-10u-9v-16
-form\ta12b-7c-15d-15f23k-17l-10n40o-7p-13s-8
-gers\ta-8b-14d45f14k-45n25t-7
-geyi\ta-45f56k-9
-gged\ta-54b-9d-11f22k28
-ghed\ta-13b-9d24f18k-28n-9o-6p-7q-9t-6v38
-ghly\ta47b-13c-7d-9f39k-72l41p-8r-8t-25
-gida\ta-16b-22c-8f-26g-8h-6i-8j42k35
-gimi\ta-39b-8c9d24k15l-18n18o-8p17q-10s-7t20u-19
-ging\ta54b-14e49f-56k-40l30m-20n-26o-26p24q21r-26s-13t-18u20v-11
-gini\ta-38b-23c-54d-28e33f78g-6h-8i-22j-6l34n-6o-7p-6r-22s-7u16v-9
-goya\ta-6b-20c13d-8e-17f-23k44t9
-gram\ta10b50c-11d-13f-21k-18l-8n-21o-15p59q-12r-6s-7
-gren\ta-9f-27k46
-gues\ta-8f46i-7k-28
-gune\tk9
-gunu\ta27b-10k-19n-6u21
-haba\ta14b12c13d-14f-58i-11j-9k51m7n-19o-20q-17r-13s-13t14u24v14
-hair\ta-44b-7d42f8k-9o-15r-18t-7u-9v42
-hale\tf36k-29
-hane\ta-12b-11c-10d-13f-16j-7k49
-haps\ta-15b-6c-12d-10f9k28o-11q-9r37t-13
-hday\ta23f-14p31q-12
-heet\ta12f24k-17p16
-here\ta-12c-14d-15e-6f78g-7k-47m26n-7o-8p-7q-6t-7u13
-hers\tb17c-14d-9f25k-44l-7n-9o-8p-12q-9r25u23
-hilo\ta-7b-20d34f50k-60q-10t27
-hine\tb-6c25d-14l-9n-10o19q-8s26t-7u-8v-6
-hing\ta39b-36c-31d-8e-13g40h-12i-16j-10l-27m44n-24o55p-27q30r-11s-20t-33u-31v-26
-hins\tf-15k23
-hive\ta58b-9d-20f-33k-8l-17o-10q-16r14t-8u38v-7
-hold\ta-18b-8f15k19
-hole\tf-36k44o-11q-9r37t-13
-hone\ta11b-25c-10d-15f16k21s21
-hout\ta12b16c20d7e-8f-11h-6i-7k-23l-25m8o20q-32s-17u-15v22
-htan\ta36d-8f19k-49l-9m-8o-10p50r-10t-8v-9
-hter\ta-14f-8k23n-9o-10u25
-htly\ta37f-33l-14o-10p39r-7t-6
-iage\ta-18b-20c-8d-9f56k-26
-ians\ta-10b-15d-9f67i-8k-29
-iate\ta-17b-6c-11d-13e38f-68g-7i73j-9k-45m36n-20
-ible\ta-11b50d-26e-19f20g-8i-8j-7k-36l-9m-7n-6o68p-12q-27s-21t-11u-16v-9
-ical\ta-7b31f-27p-8r28u-9
-iced\ta44b-27c-15d10f-97k50n-8o-12p-13r-6s-9t-24u51v-7
-icer\tb-6f-45k57
-ices\ta8b46c-13d-34e-9f-42g-9h-7i-8k37l14m-9o-10p-22q8r-20s45t-18u-15v-13
-icle\ta-19b55c-8d-14j-7k-46l-6n-14o-13p-7q-15r-13s-10t-19u60v-9
-idan\ta11b-21c-12d-31e-8f-55g-11h-9i-12j-6k81n-9s35v-7
-iday\ta-11b-42c-14d-8f25k35
-iden\ta17b-24c-9d-13e-10f59i35k-73l8m-6n-8o-19p-18q-6r54s-6u-19v-6
-ider\ta64b-16c-11d-17f-21k-19l-30m-9n-10o-18p65s-8t-15v-11
-ides\ta10b42d-23f-40k-9l-11m-8n-12o-7p-19q-36r22s-19t17u-31v55
-idge\ta-16b-10c-8d-7f57k-20
-idir\ta-32f34k-11n-8o-10r39t-11
-idor\ta-15f38k-22
-ield\td-13f-15k41
-ient\ta30b-14c-10d-23f-16k31m-9q-7s-8u-8v38
-iers\ta35b-29d-6f-19k13m31n-13
-ieve\ta-18c-6d-6k29
-iews\ta-26b-18d43f12k-22l20
-ight\ta16b27c-14d-21e-8f17g-7k-25m8n-14o9p-17q-13r25s-13t12u-19v-9
-igim\ta56b-35c23d44e-15f-58g-12h-10i17j-12k-19m22n8o-9q28r-39s-24t34u-33v-35
-igin\ta19b8d-10f-28k20l-8n-10o28p21r-9t-10v-7
-ihan\tf-30k38
-ikle\ta22b-24d-17e24f-39k37o-14p-7s32
-ikli\ta19b53d-8f-61k-9l-15m-11n-12o27p-15q-16r-8s-9t-8u42v-9
-ikme\ta-10b-13d-9f50i-7k-21
-ikoy\td-8k19
-ikta\ta-17b-25c-6d-9f43n-9p23q-7
-ikte\tf32k-28
-ikum\ta46f-19i-7k-20l-6m-6n47p-12q-12r-7t-12u-7
-ilam\ta-27b-14d-27f7k34
-ilan\ta-13b-15d-15f14i50k-24n32u-19
-ilar\ta16b19c-9d-18e-13f26g-9h-7i-27j-8l-16m32n29o-22p-17q-13r-9s-12t18u-15v-13
-ildi\ta-29b54c-13d-36e-8f18g-6k-16l-19m-11n-21o-14p-17q-8r36s52t-8u-18v-25
-ilen\ta16b-13d-10k12s21
-iler\ta-48b-22c-14d25e-11f74g-9h-8i-19j-9k-17l-12m-8n-8o-17p-11q-13r34t23u-7v-6
-ilik\ta-30b-34d23f16k17l-18n-13p17t21
-ilim\ta23b-15c65d-18e-6f-54j-6k-9l-11m-6n-13o-13p30q38r-12s-9t-12u-8v-12
-ilip\ta13f20k-20p21
-ilir\ta-11b37c74d-9e-14f-47g-7h-7i-12j-8k-47l50m-20o31q-64r56s-28t-35u-39v-72
-illa\ta12f-45k44n9
-imak\tb34f-23n-7o-8p-9q-7s42t-8u-7
-imda\ta20b-29d40e-10f-47g-10k18l-16m18n-10o-20p-32q-14r-18s59u-20
-imde\ta19b-8d-9f16k-17m26p-14
-imin\ta-45b67c-17e72f-57g-13h-10i-15j-10k-26m-17n26o23p-8q-53r-35s-32v36
-imiz\tb19d10e-13g-11h-9i-15j-15k13l-24m-11n-33o22p-7q25r55s-21t-18u-22v-23
-imki\tb-10f36k-23
-imla\ta-18b-27d-12e-12f23i42k-9
-imle\ta-7f-18i52k-26
-inal\ta47f-44l22n-6o37p-13q-6r-24t-13u-10v-9
-inca\ta44c-10d-21f19k-42m-11n-15o12p32q-7r7s-13t-11u-7v-7
-ince\ta13b-17c42d-23f-24j-8k15l26m19n-17o7p-33q10r-20s20t-11u-10v-12
-inda\ta25b-37d16e-14f10g-10h-10i-12j-11k8l25m-33n-15o-53p50q-21r24t-37
-inde\tb17c12d-17e-15f38g-13h-9i-10j-10k-31m-17n40p25q-13r-19s7t-23v-39
-indi\ta-17f-52k60
-ined\ta-45b10c17d-30f-17k50m33n-8o18p-8q-10r-14s-9v-7
-ines\ta-15f31k-12
-inge\ta-10b-12d-7f51k-30o15
-ings\ta-23b15c-8e-10f7g-7i-13j-7k25l-21m27n-28o23p-28q-20r19s-26t-18u39v-18
-inik\ta-18d-8f-50k62
-inin\ta28b52c-8d24e-21f-16g-15h33i-21j-14k-59m-27n-12o-14p-54q-15r45s7t-16u37
-iniz\ta-57c-9d73e-27f-29g-19h36j-18k7m-8n-25o-30p18q48r-7s-15t17u-36v-6
-inst\ta-21b-9c57d23f-20g-8k-48p-7q24r-12t16
-inti\ta-20b-7c32d-13f-21g36n-10o-16p-12q50r-9u-8v-12
-ints\tf39k-22
-ions\ta19b-28c23d45e-8f-100k56l34m13n-11o-33q-27r31s-14t9u-20v-18
-ious\ta-10f39k-19
-ipts\ta8b27f-16k-9l-8n-27p-15q-10r-9s-7t-11u-37v66
-iran\ta-17d-14f52k-11n22u-6
-irdi\ta-55b-32c-11d70e-9g-7h-10i-8j-8k13m-7n-9o-7p-8q-7r-10s-19t-9u-13v56
-ired\ta45b-24c-12d-18e-12f-12k21l7m-8n43o-10p-8r-7s-13t-6u-10
-ires\ta-44b31c39d-14f-7k-31l-7n10o26p-6r-10
-irim\tb-11c15d21e-11f-19g-7i-7j-7k27l-24m44n16o-26p-28q49r-23s-19t-21u-17v-22
-irin\ta-10b61d-13f-21k-29l-7m29n-11o-7p-6q-6r-6s-8t26u-9v-11
-irip\ta-17f10k18
-irir\tb21l-6m17n30o-11p-9q-9r-8t-6u-6v-11
-irme\ta-21b-10d-13f18k23
-irse\ta-11b32d-17k-8q16
-irti\ta-38b-11d-9f59k-10
-ised\ta-30d21f-39k42l-10o-17q37r9s-7t-7u-6
-isel\ta31b17c-8d-6f-31k-6l-8m27n-10o-11p-13q-7r-7s-8u26v-9
-isim\ta31b-80c-11d71e-13f-22g-6i-9j-7k-8l-11m-7n-23o74p-38q-26r-10s-11u-14v-8
-isir\tc-23f29p26t-10
-isli\ta-24b-22d-14f-40g-7h46i-12k44
-isor\tb-25d-11f-34k58
-ista\ta-14b15d24f-21k-8n-6p-8q16r15
-isti\ta-32b-24c-28e-8f70g-8i-8k-7n12
-ital\ta-6b-11c-6d33f24k-33n-6o14p-9q-6r-18s-7u-13v37
-ited\ta-7b-6d27f-19q24
-iter\tb-28c-26d-7f32k18
-itim\tf-8k18
-itli\ta29d-18e31f-9k-26n51o-13p-13q-10r-11s-26t-11u13
-itor\ta9b43c-7d-8f-30k-17l-8m-6n-13o63p-10q-11r-13s-13t-9u-11v-8
-iums\tb29f13k-33q24v-7
-ived\ta14b26c30d63e-13f-26g-11h-11i-21j-10k-92l-51m-25n55o-34p17q-72r-88s32t84u-41v-44
-iver\ta-8b52c39d34f-95k-32l-12n-17o-9p-10q-13r-17s-10t74u-14v-10
-ives\ta10b-6c-22d-8f88k-77n9
-iyat\ta-16b-8d-11f48k-17
-iydi\ta-7d-6f20h-6k10
-iyen\ta-34c-6d54e-20f7k-22l-6n-7o-15p-10r-15u-7v48
-iyet\ta-10b-6f72k-64
-iyim\ta-32b-22c25d15e-9f31g-7h-9i-21j-7k8m-7n-7p-9r-7u-8v36
-iyiz\ta-21b-22c-14d-13e-11f96g-8i-6j-6k-48
-iyla\ta-36b-13c-10d54k7l-9n13o-20p-11q-14r-22s-10t-11u-19v59
-iyle\tb-24c13d-49e-9f12i-18k49l-11m-8n-9o25p35q-9r-12s-9t-18
-iyon\ta37b-9d-11f21k-51o28s-8
-iyor\ta125b-26d21e-14f15g-6h-10i-16j-10k-112l31m-28n-9o33p22q-41r32s-7t-64v-7
-izca\ta-15b-20d16k27
-izda\ta-11b-26c-7d32f-39i-12k54q9
-izde\ta11b-9d-11f-15k29o-9r33
-izim\ta-14b-6d-10f52k-18
-izin\ta22b25c-12d55e-6f-34k-63l-27m-20n-27o-14p44q-11r33s-16t22u-14v-21
-ject\ta30c17d-8f-27k-14l-9m34o-14p23q-16r-7s-11t-13u-10v-7
-jyer\ta-6b-11d47f-49k15n-20p-9u36
-kada\tc49d-8f-27k-15l37m-6n-16o-13p-25q-18r-11s-8t-10u-7v42
-kage\ta-29b65d-6f-30k-19l15n-13o-8p-13q-10r-14s23t28u-18v-8
-kali\tb12f9k-6r-11u22
-kani\ta-12b-10d-9e-9f17g-6i-7j-6k26
-kasi\ta26f15k-31m-12n-29u40
-kaya\ta-12b-6d-7f34
-kayi\ta27c-27d-24f35k-25u20
-kend\ta16b-28c-22d-27e-17f15g-10h-6i14j-7k29l-10o14p12q-14s10
-kers\ta48b-14f-33o16p-11r19t-7
-kese\ta-10d-11f18i59k-53
-kete\ta-61b31d-18f54k-9q16
-kets\ta24c-10k-7o-8p-8q-8r31
-kett\tf-33k43
-keze\ta34f-28l34o-14p-7v-10
-kezi\ta19f-11m29n-16o-9
-kies\tf37k-20
-kili\ta21b-9d-10f-21i48k-34r13
-kine\ta-20b-14d-14f61k-21
-king\ta9b23c7d-13e-12f-60g-11h26i18j-12k24l-10m-22n-45o53p-46q10r70s-29t-17u-33v-37
-kini\ta-9b54d-12f-18k-28t29
-kisi\ta-8c-16f42k-20n38p-7u-12
-kker\ta34b21c-10d-12f-25k-28n26o-15p-8q-10r22s-9t-9
-kkur\ta-10b-15d-12e-9f-25h-14i21k56
-klar\ta-10b11c23d-16f7k-12l-7n-12o-7p-12q-10r6t9u-6v32
-kler\tb-9d-8f22o-12p-10r42t-7u-8
-klik\ta-7b36f-22k-6t13
-kopi\ta-14b47d-12f-29k-12o23
-kout\ta73b-15d-9f-10k-65l-15m-9n-11o40p39q-29r-13s-13t-15u-16v-8
-kpad\ta40b-20f-24o21
-kran\ta-8d-7f-22i30k6
-ktan\ta-39b12c-10d-29e-7f-17k65l-6n-10o-13p-11s-14t-8u47v-7
-kten\tb22c-8d20e-7f-25h-9k9l-12m-9n-17o-17p59q-27r-16s30t-15u-15v-18
-ktir\ta-10b-29f56k-19
-ktop\ta-8f35k-18p29q-13t-9
-lada\ta46b-9d25f-37k-33l-10m-7n-8o-14p-16q-13s-13t-16u-9v57
-ladi\ta21b-14c-6d-15e-6g-6k24n-8o41p-7s-13u-7
-lain\ta-8b-17c32d-20f-35k33q15
-laka\ta-12b9d-13e64f-45j-6k-36l43n-12q-8r-13s-7t-7u-6
-lama\ta9b25c49e-7f-59g-8h-7i-7k17l-24m-17n57o-30p-13q-28r-25s23t-19u32v-24
-lamu\tf-8k22
-land\tf-66k77
-lara\ta13c-8d-18e49f-38g-8h-7i-16j-7k13l-9m-8n18o-7p20q15r-10s-7t-8u-14v-7
-lari\ta-8b-38c21d54e-26f-7g-15h-14i-23j-16k30l-34m-20n12o-8p-13q-40r30s42t-36u11
-late\ta-13b-13e66f10i-6k-57
-lbox\ta23b30c-15d-22e-8f12g-7k-49l-14m73n28o-23p-21q-24r-19s-13t-21u-24v-19
-lche\ta30b-12f43k-55o-10r33v-7
-lden\ta-14f-12k29
-ldik\ta-31b-13d53f-55k27l-6n-8o-9p-17q-11r-12s-6t-7u-10v51
-ldim\ta-33b-19c-7d43e-7f53i-6k-54m-9n52o-9r-14u-20v-11
-ldnt\ta-23b-19c-15d24e-10f17g-10h59i-9k-65n25t-7
-lect\ta24b-41f53k-53l27o-11p-8
-ledi\ta-27d-22f14k33
-legi\tc-10f46k-32
-leme\ta32b-15c39d-23e-6f-28l39m-14n-22o27p-35q18r-36t-21u-20v17
-lere\ta-19b-11c35d-10f50g-27k-28n-11o-9p-9q-12r-9s-7t-10u54v-17
-leri\ta52b-30d7e-18f-7g-13h-11i-17j-12k15l-9m31n-18o33p-25q-7r-6s17t-43u-37v12
-lers\ta11f20k-15o-7r-7s27
-lery\ta55f-73k34l35o-9p-12r-10
-lesi\ta-11d-7e-12f-39g-9k60
-less\ta-36b18c16d-16f52k-48o-9p-6q-9r-17s44
-lete\ta-15d63f-53k-14r-7t28
-lets\ta50b-19c-9d25f-32k-27l-8n-8o-23p-11q15r54s-8t-17u-9v-9
-lied\ta-15c-9d29f8k-17r-10t21
-lier\ta-9d-16f25
-lies\ta33b-25c-8d65f-97k13l-11m21n-21o-11p51q-27r-27s-16t17u-12v-11
-lift\ta-28b50c-6d-18f10k-25l-9o48p-8q-6r-7s-9t-9v-8
-ligi\ta-21b-6c-10d73f-86k36l-12m-12n41o13p-16q16r16s-15t-15u-30v-25
-line\ta-8b-12c-20d45e-6i-7k-9l18m-12n-23o-23p34r-24t-23u-17v26
-ling\ta25b-10c-30d42e-11f21g-11h-7i-12j-7k-41l-18m-14n32o-24q31r42s-24t-40u-20v-15
-lips\ta41b-12c50f-68k-15m-9n33o-9p25q-13r-7s-6t-10u-11v-8
-lish\ta-19b13d-7f12k8r-7s29
-lisi\tb39d-8f-26l-10n34o-15p-12q-8r-23s-8t-9u34v-10
-list\tb36c10f-28l36m-12n-21o-14p48q-19r-17s-13t-10u-13v-9
-liye\ta29b-24c-9d-27f34g-14k-12l-17n-12o-16p29q-18r-15s40t-7v-8
-llah\ta-15c-8d-15f-86h99i-9k-54t13
-lled\ta-22b16c-14d36f23k-54n-12o-8p16q34r-11s-11t-8u-6v-6
-ller\ta40f51k-85m27n-10
-lmek\ta-20d19f30k-25l-7m-7n36o-14p-7q-7r-10s-9t-10u17v-6
-lmis\ta92b-8c-25d23e-19f-24g-18h-13i-18j-15k-62l-27m-34n-38o-43p-37q80r-40s-35t-35u29v55
-lmus\ta-6d15f-24k18t8
-logy\ta-19d35f-33k26n-10q-6r-7s-6t-15v37
-look\ta56c-8d-16e-7f-59i-7k21l-27m97n6o-30p-25q-18r-29s-18t-18u-28v-16
-lory\ta-12b-20f-22k55
-loyu\td-8f7k15o22
-lsin\ta-13b49d32e-7f-54k-19l39m-12n-16p-13r-10s30t-11u-21v-20
-lugu\ta28b-11f-50k49o-13p-7r40v-6
-lusu\tb-7d-7f-56k68
-lute\ta-8c-8d-18f-34h50
-lves\ta17b-11f-38g-12k43s24
-macy\ta15b-25d21f-41k42l-8m-6n-12o-20p-9q-8r-14s-7t25u40v-12
-madi\ta-7b-17c-9d41e-6g-7k-12l-29m-8n28o-19p-23q-9r23s-10t31u-7v-13
-mail\ta43c-12d-18k-25l-13m7n-40o-16p-13q-20r-14s79t-15u-18v-10
-mary\ta36f-53k28n-7p30q-8
-masi\tb30c-25d23e-27f48g-12h-14i-15j-13k-76l-34m-15n15o-35p48q-22r68s-28t-42u-7v-34
-mata\ta-11b51d-14f-47k19t29
-mate\ta-31b-13d-6f-35k66
-maya\ta29b-17c-11d8f-8l-8m-7n-13o21q-13r-30s-8t22u-7v24
-mayi\ta-49c34d47e-6h-6k-48l22m-8n21o-16p-15q-8r25s-10t-13u-7v-12
-mber\ta-36b44c7k-20l-10m-9n40o-19q-20u8v-10
-mdan\ta34b-23c-11d34e-7f-11g-6i-6k-26l-14n-10o-17p28q16r-7s-8t-12u16
-mden\tb-23f52k-32l-10n-10o-9p35
-mede\ta-10b-24c-8d29f21k-7l-14n-12o-19p31q24r-7
-medi\ta55b-22c-12d15e-11f-46g-8h-6i-11j-7k13l10m79n-40o-36p-40q21s-17t-39u-21v-24
-memi\ta-9b22f58i-6k-73m14
-ment\ta-48b-10c64e7g48h-14i-24j-18k-32l-38m12n-21q50r-8s17t-28u-56v17
-mers\ta18b-6f48k-56s24
-mesi\ta-15b13c-9d-18e-16f61i-9k-38l-16m-13n-14o10p-25q-11r60s-11t-13v-20
-meye\ta-22b-17c-7d-13f68k-29
-meyi\tb30k-8o-7p-11q47s-6t-20u-8
-mina\ta-14b49d-7f-33g-6n40p-17s-7t-11
-mine\tb24d-10e-9f-34k31o-8p-11r-9u-7v39
-ming\ta16b-9c44d16e-8f-59k8l43m-12n-31o-29p-24q14r-32s51u-20v-19
-mini\ta-28b43d-23f-13k10n-7o15p-7r22s-8t-7u-7
-mium\ta-25b40c-24d-19f28k-22n-7o-7p-11q10r-9s32u-13
-miyo\ta70b-14c-7d17f-78k-15l-12m-13p16q-9r-21s35t-16u-7v-9
-miza\ta-16b-7d9f11k11o-7u21
-mize\ta42b12d22e-7f-51h-6i-9k-7l-9m23n-16o-13p-13q-10r-20s16t-12u40v-13
-mizi\ta29b53c-13d-23e-7f-95g-6k64l16m21n-28o-32p43r-25u-19v-21
-mlar\ta19b6c-8d-10f-28i25k-9l-10n28o31p-11r-15s-8t-7v-9
-mler\ta-9b-9d-7f-45k57
-more\ta50b-10d-7f-50k14o30r-8t-6
-mple\tb31d-10f-9l-7n-8o-8p-14q-15r-7u51v-12
-msal\tf35k-26
-mune\ta22b-12d-9f-47k44p24q-15
-munu\ta-18c31f46k-53p14
-muza\tc26f25k-46p23
-nali\ta17b-6d-7f10k-9o18
-nals\ta-30b23d-8f34k-28l18o16r-15u-6
-name\ta-31b-9f68k-34
-nary\tb-7d18f52k-58r17
-nate\ta-12b42k-38l-8m-9o-8q43r-13s-6t-7
-naya\ta-11c50f-14k-21m56n-11o-9p-7q-17r-13s-7t-10v-13
-nced\ta-22b-13d-24f76k-33
-nces\ta20k-17m34o-13t-10
-ncil\ta-28b-18d53e-6f44k-70l-9m-7n-10o-7p-8q-7r-7u-9v47
-ncim\ta-18d-8f-9k35
-ndan\ta45b-11c-36d-43e-14g-7h-8i-12j-7k35l-23m45n-30q-15r40s-18t-19u-12v-18
-ndar\ta-26b56c18d-16f-29k-14l-10m24n10o-21p15q-17r17s-8t-14u-12v-10
-ndas\ta21d-6f-37k27s21
-nded\ta-11f52k-34
-nden\ta-12b-47c24e-16f-20g50h-12i-21j-12k31l-19m-10n-23o22p-30q-30r11s-10t23u-13v38
-nder\ta31b30c-7d-18f-76k49l-7m-7o24p-7q-10r-9s-10t26
-ndik\ta-13b-9f66k-38
-ndim\ta-18c-8d-9f36k-15m-16n42o-7q-7v-8
-ndly\tb-7d17f-14k13q-6t14
-ndon\ta-19b38c-14d-10f-42h52i-8k-30l-7p-12q-10r-6t39
-nect\ta47b-17c-6d-6f-22k-6l29
-nede\ta-32b-10d33f34k-27l-7n-9p-7r33
-neer\ta-9b-31d28f16l28
-ners\ta-28b-18c-7d36l-6o-7p21q-12r28s-7t-13u-9
-nesi\ta31b-9c-6d22f-54k26n-7o52p-9r-18t-20
-ness\ta-35b-39c-7d9f37i-6k24s26
-nged\ta37b12c7d-27e-6f26i-6k-76l-14m-12n58o-12p-21q-21r-19s42t-30u-31v-9
-nger\ta27b-8d-9f-81k74p-6r34t-13
-ngly\ta-19b-6f46k-12
-nici\tb27c-27d-11f27k-8l-6n39p-10u-11v-7
-nina\ta-17d25f6k-16n14o-8p-6r17u-6
-ning\ta-11b-10c-42d28e-14f27g-10h-14i23j-9l-8n-35o16p26q-39s-23t28u16v-24
-nini\ta-10k15
-nish\ta28b-7d-6f22k-40n-7p18
-nity\ta27d-8f-17k-7l-7o-7p20q-14r24u-10
-niza\ta-12b-9d9f-48k49
-nize\ta-32b-26c-8d-16e45f7g-8h-14i18j-8
-nizi\ta-28c-21d-17e39f-17g-10h-10i-19j-9k47l-10m31n-20o-9p7q31r-8s-11t-12u-14v-12
-nkly\ta-14b-9d56f-35k-10m-6n-9o-10p-11q-16r-15s-12t-33u-21v72
-nlar\tb-31c48d-42e-10g55h-8i-10j-8k-61l-19m-10n-20o-35p-31q-11r-25s67u-11v25
-nler\ta-30b-23c-11e-9f29g59i-9j-7k-62t8
-nlik\tb12d23f-14k-8l20m-13n-17o8p-21q-13r-34s-15t-14u61v-24
-nmek\tb-7c16f11k-16p23
-nmis\ta41b14c-11d-14f-8g-6k-33l-11n-6o-21p-14r35s-7t23v-8
-nnel\ta-15b-9c-7d-7f68k-40
-nner\ta-12b43c-14d-27e-7g35i-9k-30l21m-20n52o45p-37q-13r-37s-22t-23u-25v-16
-noon\ta7b-17c-8d-15e-6k27l-6o17p-6r-16s18u-8
-nors\ta-11b-18f-26k48m35o-6p-9
-nova\ta20d-8s12
-nsey\ta-9b-8d28f11k-17q16
-nsin\ta-10b69d-9f-38k-11l-12m-9o-23p-22q29r-28s43t19u-20v-24
-nsuz\ta-9d-9f53k-35
-ntal\ta-13b44f-78k38n39o-6q-6r-13t-8
-nted\ta7b-11d-20f65g-7k-42o17
-nter\ta28c-6d-16k-14l-13m-9n-15o70p-20q-12r-21s-11t-18v-7
-ntly\ta39f-41n-10o-15p27q-10r19s-8t-6
-numa\ta31b7f-19l-7n57o-11p-9q-6r-12s-12t-7u-11v-10
-nuna\ta-9b50c-9f-6k-13l20m-9n-20o-17p-16q-18r17s31t-18u-16v13
-nunu\ta-22b-12c22d64f-61k-15n-7o-16p-8q35s8t-6
-nuze\tb-17e-6f48k-25
-nuzu\te-6f-8i64k-55
-oard\ta37b53c-17d-30e-7f9g-8i-7k-87l-19m-14n-18o43p11q-34r46t-26u-28v-20
-obat\ta42b17f-46k-8n-9o-8p38q-7
-ober\ta-21b32c13f-8k-32l-12m-7n-13o-15p-17q12r31s-10t-18v16
-ocad\ta-16c42d-7f-30k-11l-6n-19o-12p48u-8
-odys\ta-24b6c-7d-9f10k27p12
-oglu\tf-53k69
-oice\ta-18b-40c72e-8f-54g27h-6i-10j-7l-12m-8n-15o-17q83r-17s-15t-22u-13v-9
-oint\tb-8f19k-9n17
-olar\ta-16c24p14
-ombe\ta-10b11f-16k18n13
-ombo\tb-35d-8f24k24
-omer\ta23b-12c-10d-32f-6i-8k37l-13m-8n-16o-29p62q-23r17s-15t-10u-12v-6
-omes\ta-7b-7d-6f36k-16
-onal\tb28c-8f13k-23n-10o-14p-9q-7r21u22
-onda\ta19d-8f-46k38l46n-7o-31p16r-15s-11t-9u-7v-7
-onds\ta-33b17d-10f39k-13r21
-oned\ta-18b-6c-8f59k-38
-onel\ta19b36c18d-25e-8k-40l-17m-11o-24p76q-21s-24t-43u-11v-21
-ones\ta-29b-9c49d-16k-6m-11n-9o-10p58q-25t-11u-9v-10
-ongs\ta-7d-8f-16k35
-onic\ta-6f-36k43
-onik\tc26d-6f-36k24p23
-onlu\ta26b9f-24l-8o46p-9r-19t-8
-onse\tb-12e-17k42
-onto\tc-19f43k-12
-ontu\ta-6f31k-19
-onun\ta51b42d-12f-55k-29l-15m-7n-10o-20p-20q-7r78s-8t-12u-15v-17
-ooks\ta66b-9f-49k-14l-7o-8p49q-8r-15s-8t-10v-10
-orde\ta22c29d-8f-27k-12l-9m-6n-9o-16p-12q-15r-12s51t-11u14v-15
-ords\ta-17b-39c-9d47f21k-8o-7p-10q-6r39s-7v-6
-ordu\tb-21c-8d22f62k-75l-12m-7n-13o-17p-14q24r41s-10u-9v-9
-orlu\ta-27f47k-13
-orta\ta-6b26f-18l-7r24t-7
-orts\ta-12f37k-15
-orum\ta-11b-6c-12d45e-9g-16h-12j43k-13l-23m20p34r-70s-8u-8
-oruz\ta-17b35c19d-11f24g-12h-12i-13j-11k-24l-8m-21n-23p20q-40r19s35t-43u-12v20
-osed\ta-24b-11d-22k42
-osuz\ta39b12f-28k-19l30m-7n-11o22p-12r-12s-6t-7v-11
-oted\ta-6f33k-18
-ough\ta17b-27d-28e54f-43k13l-12m17n-18p-18q8s-13t36u-18v-14
-ound\ta-8b45d-7f24k-37o-7p-6r41t-16v-7
-ouni\ta-22b-13c-10d-7f-59k79
-ount\ta29b9e-9f36g-7h-7i-9j-7k-90l-30n82o-42p22q29r-35s-32t-25u-41v-23
-ours\ta-19b-17d19f35k-29r-9t-7u-7v22
-ouse\ta-26c-19d63f-9k-26l36m-10n-19o-23p-18q-19r-17s-13t-17u-18v56
-oval\ta-21b-10d-8f13i-7k20
-oved\ta10c-14d18f-11g-9k9l-7m-15n29o-9p21q-12r-21s-8t14u-8v-7
-over\ta-23d-12f41l25q-9
-owed\ta15b-18c-32d-15f73k-49p19
-pada\ta-18d-7f38k-12n-8o41p-7s-13u-7
-paid\ta-6c-11d41f-32k-8l-10n-8o-8p-10q34r-13s20t-10u-8
-pany\ta-15b-9c-10d-18e-6k33m17n-19p22q9r-6s-9t-8u-7
-park\ta53c22d-12e-9f-41i-6k-24l-6n-8o-16p-6q8r-20s-11t-11u53v-9
-pect\ta-8f20
-pens\ta-34b-20d-19e-8f65i-6k-14n-14p-8q30
-pers\ta-24b-7d-7f79k-53
-ping\ta-30b87c-17d-34e-9g-8h-7i-21j-9k-20l-20m-10n-15o-16p-19q59s6t7u-15v-18
-play\ta-20f55k-21
-ples\ta-32c41d-17f16k-21n-8q-9r41v-9
-pore\tf17k-8
-port\ta50b18c-40d30e-7f-32i-14k-21l-14m-12n-25o-13p-36q-13r-45s38t-53u71v13
-pped\ta-10b-28c53d6f15g-7k-34l-10m-6n-14o-25p28q-23r36s-15t17u-10v-11
-pper\ta28f-14k-10n-7p30q-8
-ptan\ta-26b-8c-7d61f-62k30l-9m22n-13o-8p-10q-14r-7t35v-8
-pter\ta-8b7c8o31p11q-9s-9t-12
-quim\td-7f54k-37
-rabt\ta-15b-22d-7f50
-ract\ta-31b-23d15f51k-36l-9n-12o-10p-12q30r14s-8t9u-12
-rada\ta30b12c-10d-44f27g-8k-27n-7q28
-raft\ta-34b-8d41f13k-15o-15r-18t-7u-9v42
-raki\ta-23b10d-9k28p-9q29
-rali\ta41b-13d10e-9f-42i-7k17l-20n-21o40q-17r13s22t-11u-27v-10
-rama\ta20f-16o35p-24
-rami\ta-14b30c-10d-25e-7f48i-9k-33l-9n-9o-14p19q8r-8s27t-10u-8v-9
-rans\ta-49b62c-7f-65k37l-10n-8o-9p-9r47t-9v-11
-rary\ta-16b56f-28k-24l-7m-8n25p-18q-8r18s11u-19
-rasi\ta61b20c-45d-24j-6k-25l-32m-14n-24o25p40s22t-38u-15v-16
-rate\tb8f-17k21l-6s24
-raya\ta-6b20n-8o-13p-10s49t-28
-rayi\tb37d-11k-11l-6n-7p-11q37
-rced\tc-9f-8k32
-rdan\ta18d-13f28k-29l-12m-8n-10o-7p-8q46r-6t-7
-rday\ta-16b-32c-6d47e-12g-16h-10i-10j-11k16l-25m-9n-15p-20q-31r13s-20u15v44
-rded\tb-17c-11k36
-rden\ta-69b-27c34d47e-7i-8k-17l-9m-7n-24o-20p58q-8r-28s-11t37u-6v-23
-rdik\tb-22c-7d-14e-7f67k-35p31q-11r-7
-rdim\tb-18c-12d27e-11f-15g-8h-9i-14j-7k34l-13m-7n-14o13p-13q-8r-15s-7t-8v42
-rduk\ta-16b-7c15d-8f-15k26n-10q-11s34
-rect\ta17f-11n9
-reen\td-7f17i-7k9
-rees\ta33b-8d-12f9k-22l-10m-6n-6o-11p-6q-7r52s-8t-14v-7
-rely\ta-8e-6f-28i39
-remi\ta21b8c-8d-6k-23l-14m-18n62o-12p-18q-9r-13s-9t-10u9v-16
-rent\ta-26b-21c7d37f23k-24l-10m-11n-9o-12p27q-14r-10s33t-7u-8
-resh\tc-6d-10f26k-6
-resi\ta-39b-41c46d-31f55k-14n-11o18p24r-13u-10
-ress\ta15b31c-10d-28l-9m43n-12o-13p-12q-10r-15s-10t25u-9v-16
-reur\ta-15b-8d29f14g-6k-14l-7n-7o-11p-7q-6r-9s-9t44
-reyi\ta-16f23
-rged\ta16b-21d7f-64k54o-11p-7q53r-22s-11t-12u-7
-rger\ta12b29d-20f-8k-6o37q-18t-12u-6
-rial\ta-15b11c-10d-26f47k-42l-7n37o-6p-7q-8r-8s-8
-ride\ta-26f33
-ried\ta-16c-6d-16f-9k42m20n-8
-rier\ta57b-9c15d-22f-29k-20l27m-10n-18o-23p-22q-16r29s39t-17u-21v-22
-ries\ta56b-22c-13d-18e-9f-7g-9h-9i-7l-8n-8p-11q-11r-20s-10t-10u-11v50
-rika\tf19k-11
-rile\tb-7f49k-36
-rili\ta-23f26
-rime\ta-6b-10d-7f59k-39p11
-rimi\ta42d-10f-32i-7k10l-8m27n-12o-8p-10q-9r40s-11t-12u-11v-12
-rina\ta-8b30k-19l-13o-9p23r22t-9
-rine\ta-13b70c-7d-20e-8g-8k-47l-13m-6n-14o22p40q-8r-23s-12t-14u14v-15
-ring\ta20b-42d-30e-8f43g-7h-7i22j-7k-30l-16m-7n-24o12p23q-7r-18s35t-11u-9v-8
-rini\ta51d10e-20f-10g-10h-9i-10j-9k-29l-24m31n33o-12p14r15s-25t-28u-27v-27
-rint\ta-8b-18c-9f40
-risi\ta14b-7c-8d-14f6n-12o40q-8r-17s-8t-20u14v-7
-rity\tb-15c29d-23e-7f-24k36l23m-9n-7o-11p37q-19r-13s-10u-9v-8
-rive\ta-12b-38c-12d-7f57k-9
-riyi\tb-18c-6d-19f68k-47s12
-rken\ta74c-9d-33f-42k-11l-20m-11n-22o-16p17q15r-20s-19t-15u58v-25
-rlar\ta22b31c-14d-11k-27l13m-14n20o-40q-17r-17s-14t12u13v16
-rler\ta-14c-9d-19e-8f-22g-6h-7i34j-6k34l-29n-23o50p-19r-7s-6u26v-11
-rmak\tb-38c-39f78k-15o-9r27
-rmal\ta-35b77d-11f-61k-16o-13p-9r-10t51u-17
-rmed\ta-19b-12c-18d80f-7k-73l-11m-7n-14o-18q68r-18s-10t-25u-19v-8
-rmek\tb46f-13k-12n-17o-23p-15q-7r-7s-18t66u-14v-12
-rmis\ta57b-14d-27k-32n-8o8p-8q-10r-24s-13t-14u11v41
-rmus\ta-20b25d-8f17k-17n-8p24
-rnal\ta-29b-8c23d32f-35k12m-6n12p-8q-9r-8s-9t-16v35
-rned\ta-69b-19c-16d47f-31g-6j50k16o-21p-6q15r-21t-8u-12v41
-rnet\ta-30b-31c25d8e-9f51g-13h-6i-10j-7k-23l50m-9n-24o-20p-18q24r-29s-12t20u-14v-21
-roll\tb19c-23d-21f17g41h-8k-40n26p-9q-11u11v-7
-room\ta45b59c-15d-24e-8f-56g-8h-6i-8j-6k-17l-39m-20n-20o16q20r63s-21t-23u-25v-18
-rred\ta12f-8s11
-rrow\ta-16b-7d-10f-38k69
-rsem\tf18n-13p-18q66r-14s-8t-22u-6v-23
-rson\tf-50k65
-rted\tb-24c22d-24i-7k26l-12m-6p-9q-13r-21s9t-13u42
-rter\ta17b9c-9d25f-31k-16n-7o22p-9q15r-23t-11u17
-runu\tb-8d50f-38k-12n-20p-9u36
-rusu\ta-21b44c-23d-7f19k-39o-7q40r-8t-8v-8
-sage\ta-48b57c-14d-24f42g-7h-8i-22k-45l-13n-9o-11p40q-22r-13s31t-19u-11
-sant\ta37d-7f-85k67r31t-12
-sday\ta-36b-25c-15d13e-8f66g-10h-7i-9k-7l28m-8n-9o-16p-19q-16r12s-10t-12u-8v29
-sebe\td-10k20l-8m20n-9o-8p19v-7
-sent\ta-12b-26c-9d-8f26k14
-sets\ta-7b-11c27f9k-17r-12s32
-sfer\ta-20b-10d15f21n-12q20
-shed\ta36b12c55d-7f-71k-16l27m-19n-24p59q-30r-21s-11t-18u-18v-17
-sher\ta40b19d-12f-19k-34o-35p-9q-8r41t-11v21
-shes\ta44b31c-6d-13f-46k-13n-13o-10p17q-9r-19s-7t26u17
-ship\ta-29f-38i-6k73
-shop\tb11f9k-11p22
-shot\ta-17b-9d-7k34
-side\ta57b7c-34f-24k-23l-24m-6n-16o-17p-7r16s45t-7u-8
-sign\ta-22b-21f48k-9p9
-sima\ta42b9d-10f-35k-7l-7n42o-9p-9q16r-17s-8u-11v-17
-sime\ta58d-6f-53k-13l-7m-18n36o-7p-9q-6t19u-13
-sina\ta18c-10d24f-31l-19m-7n-25o-6p17q-11r43s-9t-7u11v-12
-sine\ta-26b24c-11d-14e-18f37h-6i-8l-11m-12n-16o-12p-19q-19r-20s-13t-15u-13v80
-sing\ta-20b47c-10d-24e-7f-50g-6i-8k48l-12m-8n59o-14p-14q-11r-14s12t-18u-19v-8
-sini\tb61c-32d-13e27g-11h-11i-16j-11k-21l18m-19n-7p28q-17r7s-19t-64u9v25
-sion\ta39b-34c22d-33e-11f15g-9h-7i-7j-7k-14l15m-21n-25o-30p73q-9r-36t-12u-10v-23
-sire\ta33b22f-38k-10l42m-9n-10o-16p-16r-14s21t-9u-9v-11
-site\ta25b9c-9d-18f16k-33l-11n16o-15p32q30r-13s-13t-30u-14v-13
-sive\ta-10b-18d-9f34
-siye\ta-12b-8c-10e77f-49k-42
-sken\ta20b-12d-11f-22k27o20r-8
-slar\ta-24c-9d-12e-8f13g-6h-7i-23j64k-37l-9n-8o-12p11r-10u-8v34
-sler\ta42b-13c-8d-9f-41g-8h-7j44k-19l-9m-11o-10p49q-10r-13v-10
-smak\ta-7b-20d-28f20k30
-smek\ta-11f-38i50
-smus\td51f-34k-15n-7s-7t39u-6v-12
-sons\tn-8q-8r-25t44
-sors\tb-8d40f-67k41t19
-ssed\ta62b-11c-12d-13f7h46k-101n-8o-7q-6r39s-10t-6
-ssen\tk6
-sser\tf-36k50
-sses\ta22b31d-13k-38m34n-8q-7
-ssor\ta29b-16d-17f38k-41n25u-7
-stal\ta-19f36k-10
-stan\ta-8f12n-10o-16p-12q50r-9u-8v-12
-stat\ta-34b-7c36d-9f24k-10r28
-sted\ta-42b11d-13f54k-22o26
-ster\ta25f-21n12o11
-stim\ta-22b9c23d6e-7f39g-7i-9k-51l-6m-10n13o-11p-7q13r-6s-7t21
-stir\ta-34b-54c-22d32e-13f-17g-15h-12i52j29l-9n-12o-10p-8r7t36
-stly\ta-32f33n14
-stos\ta-9b-18c29d29f-32q31t-7
-stry\ta-37b27c62f-41k-36m47n-9o-8p-11q-12t-6u-8v-7
-stur\ta-11b-7d-9f58k-35
-suna\tb35c29d-13e-7f-32k-8l43m27n-14o-15p-18q-11r-13s-41t-14u-15v28
-sunu\ta6f40k-43
-sure\ta43b-7d-7f-63k34o-11p-8r44t-17
-syon\ta24b-27c-7d35f-35i-9k12l-13m-11n-7o46p-29q35r-23s-9t-12v-11
-tafa\ta-18b60c-7d-22f-41k11l-10n62o-14p-11q-11r-17s-19t-9u-7v-7
-taki\ta89b50c-18d-35e-11f-59g-9h-6i-8j-8k-56l11m-20n-37p30q-32r20s-29t-7u-22v31
-tall\ta-11b29c-17d-17f-55h63k-16n-7o-6p28
-tamp\ta-10b-6d23f7k-12q16
-tand\ta-11b-6c24d-16f-68k60p18q16t-11u-7
-tant\ta-22c24d25f-12k-20m-11n30o-10p-13q23r-9s-8t-7u-10v-9
-tari\ta38f-17k-22l-6o53p-26q-11r-13
-tart\ta-6d-7f61k-41
-tary\ta-22b-13c-30d-19f50k20
-tasi\ta-17b-25d-6f60k-19n-10o36t-16
-taya\ta37d-10k-20m-13n-7o-6q-7s-13t-10u-8v45
-tayi\ta-13b-11c23d-10f33k-28p23
-tead\tb56c-26d8e-8f-52g-9k15l-24m-25n29o-29p-24r-25s47u-23v10
-tede\tf13k-8
-teen\ta37c-10d-14f-42k29m24n26o8p-17q-9s-14t-12u-12v-14
-teki\ta24b-14c-27d16l-7n-8o31p-9q-7r14s-10u-7
-tely\ta-24b-18d56f-34k12l-7n-14o-11p34q-9r-12s-10t26
-temi\ta21d-7f-72k57l-11n-7o-10p-12r-12s45
-tent\ta-18b-11d-10e-8f-30k56
-teri\ta10b-10d-19k22l-9n-7o-12p59r-14s-8t-19u-7v-8
-tern\ta20b-26d-10f-57k70o28p-8
-ters\ta10b17c-31d42e-17f-49g-10h30i-12j-13m-20n-39o16p-9q8t-19u42v-29
-tery\ta-24b20c-10d-20k29n-7o-16q-9r28s16v-9
-tesi\ta44b21c-15d-31e-11g-13h-8i-9j-10k-7l14m-13n71o-31p-40q-24r-13s-20t-23u21v-16
-teyi\ta72f-73i-13k11l-24m-10n-11o-39p86q-12r-26s-9t-15u-8v-15
-than\tf-48k62
-ther\tb-69c31d58e-16f13g-12h-9i-12j-9k-27l-20m-22n-19o-12p-35q31r26t20u-28v8
-tial\ta-24b-21c-33d17f61k-19r17
-tice\ta-16b-24c-12d-11f11k48
-tici\ta50b-12d-16f-54g-6k38n36r-8v-8
-tics\ta-21b-16c30d17f10k-35r-10t-7u-7v21
-tied\ta-12b-7d13f-57k60r17
-ties\tf-20k28
-time\ta-9b-23d-9f28k13
-timi\ta-8b45c-12d10e-12f11g-6h-7i-8j-7k-39l-14m-7n-17o34p-19r-15s-21t42u-10v-9
-tina\ta22c24f-23k-7l-7n-8o-12p-9q-9r36s16t-7u-6v-12
-tine\ta-19c-22d20e-6f-12k43l-10m-15n-11o-12p15q47s-8t-16u-14v-20
-ting\ta13b11c16d-20f-9g19h-11i-28j-11l7m8p8q-20r11s16u-23v-32
-tini\ta-18b24d-15f27k-9n-7o-9p-8s39u-6v-6
-tion\ta22c-30f44g-13h-11i-15j-11k-32l39n8o16p33q-36r-32s-32t6u-48v-15
-tisi\ta-15f37k-12
-tive\ta-29b-21d34f-48k48l20
-tled\ta-19d-8g-7k27
-tler\ta-19c35d-7f25k-23q29
-tlik\ta-10b15c23d-9f-51k37l-6m56n-14o-11p-21q15r-10s-10t-20u-10v-19
-tmas\ta33b6c15d-9f-57k12l-11m-10n-7p-15q-16r8s17t25u-11v-8
-tnam\ta29f-18m-10n-15p-8r-10s18u29
-tner\ta-16d-8f-17k46n-12o-6p37q-7s-6
-toes\ta-22b-17d-16f72k-39
-toob\ta-33b-15c36d-17f32k-21t10
-tops\ta-26c21f36k-22o16
-torm\ta-21b-12c-7d37f-75k60n-7p-9q-8r-9v35
-tors\ta40d-36e-10f20g-7h-6k-36l22m-16n-21o8p-21q-12r28s-16t-21u28v-19
-tory\ta-20b-13d-11k47
-tric\ta-17b54c-8d12f-41k-21l-6m-7n23o-15p-12q-17r-20s-8t26u-10v23
-trik\ta-21b-6d-20k43
-triz\tb13f-8r28u-9
-trol\ta-9b-14k20
-tsiz\ta-18d26f-28i40k-20r19
-tted\ta-9f-39k59
-tten\ta-20b48d44e-8f-18i-8k-50l-25m19n-32o-24p78q-22r-19s-22u-26v-18
-tter\ta53b-12c21d-11f-52l-10m29n-8o52p-24q-18r-19s-11t-22u-10v-7
-ttik\ta-8f50k-33
-ttim\ta25f28k-46u20
-ttum\ta-29b-14c64d-20f-10k-24l20m-13o-11p-13r-16s-6t-11v33
-tucu\ta18f-15o30p-8r-15
-tude\ta18f-8o15
-tugu\ta29d-14f15k-27o-9p23
-tulu\tb-30f44k-15
-ture\ta-29b44c-13d44f-33k-31l-14m-9n65o-20p-18q-14r-10s-19t17u-14v-24
-turk\ta-6f47k-32
-tusu\ta39b-19c-11d-16e-6f16g-6k-17o-14q-6r-8s-6t-9u44v-6
-tute\ta31b-44d30f9k-29m25n-18q-10r-8s-11t-17v35
-uary\ta-8c-28d20e-7f40g-7h-8j-8k-19m-10n-20o14p30q24r-20s-17t-13u-12v-12
-uble\ta-19b-6f-15g45k-14
-udan\ta33b-14c-9d46e-7f-19g-7k-40l-7m-6n-10o-14p-7q-7r-26s-8t60v-12
-udos\tf-20k28
-uest\ta-12b34c-11d-10e-32f24k-16l-7m-10n48o-13p-19q-19r-10t-21u21v-11
-ught\ta-37b-16c62d-24e-9f35k-48n-7o-9p-11q51r-7s-6t-16u-13
-uire\tb-29f51k-14
-ukta\ta-23b-11d-8f67k-28
-ular\ta43b-12d-8f12k-29l62n-13o-15p-20r-17s-8u-10v-11
-uldu\ta-8b43c-14d49e-14f-69g-9l-19m-11n-25o77p10q-13r-21s-18t-28u-9v-14
-ully\tf-19i43k-18
-ults\ta56b-23c-6d-11k-38m-9q-7s-8u-8v38
-ulum\ta-13b-15d-10f42h51i-9k-60
-umda\ta-26f46k-8
-umlu\ta-13b-8d-9f37
-umun\ta41b-8c-6d-9e-10k-22l-17m30n-25o49p-26q-14r-19s-29t-20u33v-17
-umus\ta-7b-14d16f-35k37t12
-umuz\ta6b-40c-13d50e-9f7h-6i-11k-10l-14m-6n-11o-19p23q-12r-19s-10u-12v46
-unan\tf-28k35
-unca\tb-6d-12f8k12l-11n-9o-14p-17r-12s54t-7v-11
-uncu\ta-31b-7c21d31f7k-20l-7n-8o27p-9q-10r33s-7t-21u-8v-13
-unda\ta51c-15d-33e-22f19g-7h-10i-12j-8l28m-8n-21o-25p22q-21r31s-16t-22v-12
-unde\ta-27b-28d-11f26k29
-unen\tb-9d-9f54k-34
-unlu\tc10n-11o-9p-9q-12r-9s-7t-10u54v-17
-unma\ta-37c40d37f-45k-12l-12n-12o-8p-13r14s-6v32
-unts\ta-21d21f-46k52l-11m-9n-29o-7p-9q33r-8s43t-25u-8v-13
-untu\ta26b-8d-9k-10l-13m-7n-8o67p-29r-18u-17v-7
-unum\ta-14b-14c-9d-12g57j-10k-24
-unun\ta14b-28c-10d23e14f-21g-6i-7k26l-13n-14o9p-14q-12r-17s-11t-8u16v37
-unuz\ta-40c-12d42e-14f-104g-12h-8i61j-10k40m-6n29o-19p-21q-16r-14s-11t42u-9v-9
-ures\ta-22b-8c36d-6f33g-6k-30l-7o-7p44q-18s-6t-7v-7
-urlu\ta-14b-11c-7d40f-14i-7l-7n-9o-7q-10t37
-urns\ta14b7k-15m22n21o-7p-16t-8
-urum\ta-11b19f72i-7k-75n-9p-10q39u-6v-11
-urun\ta-9b-52e-20f41k32
-urup\ta43d-8f-45k21o30
-usly\ta-18b-8c-7d33e52f-45k-39m-8p-10q-9r-6s-9t42u-8v-11
-usme\ta-7b-11c50d-25f-25k-8l-8m-7n-12o-20p55r-11s-11
-ustu\ta-14b-13c-14d-28k34p30q-7v-8
-uter\ta-13d-17k20p18
-utes\ta-37b-23c-19d39e-7f30g-7h-7i-7l9m-7n-10o-7p-15q-14r13s30t-6v-7
-uvar\ta65f-47k-40l-20m-6n-7o61p-16q-11r-20v-7
-uyor\ta119b-31c-28d22e-17g-15h-12i-19j-13k-103l8m22n-30o11p38q-11r42s-9t-67u-17v-55
-uzun\ta22d-10f-12k7s21
-vacy\tb17f-37k34o26
-vate\tb46c20f-50k-12l-14m13n12o-21p-18r-16s-11t-19u47v-13
-vert\ta-8b-6c15d40f-33k-17m-6n-7p31q-9r-7t7v-6
-very\ta-43b-22c-45d36f26k14r-7t28
-vice\ta-57b28c-24d26e-11f-17g-11h58i-16j-9k-9l-25m-12n-24o-29p-36q11r20s40t31u-23v-21
-ving\ta-21b-8c-16d7e-7g53k-30l-9o30p13q-18r-16s-9t10u-7
-vise\tf10k-6
-wall\ta-27b21f21k-9l43n-8p-10r-8t-6u-9v-7
-ward\ta-29b35c-12d-16e-7f27g-7h-6i35j-6k-46p-6q26
-ware\ta-14c12f-28k32n-10p44q-16r-10t-7
-ween\ta22b60d-9f-67k-13l17m-8n-8o-17p-14q21r28s-9t-15u-9v-8
-well\ta-13d24f-8r-9t-7u-7v22
-wing\ta-10b18c-15e-12g-11h-14i-11j37k-23l-20m17n-17p13q-42r44t10u-26v-22
-wise\ta-18f37
-word\ta31b31c15d-24e-10f12g-7h-7i-10j-8k-69l11m8n42o-26p-22q-20r-27s7t-26u19v-15
-work\ta17b-27c8d-15e-6f-39g-7k61l31n-10o-14p-9q25r-11s-9t-7u-11v-8
-wser\ta-11f-20k47
-yada\tb-11f-42k53
-yara\ta-21b-8f46k-18p18
-yard\ta24f-13k-12l18o-12
-yari\ta-19b-33c-31f25k35
-yasi\ta-47d40k10l-8p-25s-7v41
-ydim\td-7f59k-47
-ydin\tb-35c43d24e-7f-61i49k-35l-10n-13o10p18q-6r21t-9u-11
-yemi\ta-8b33f-30k16m27n-7o-8p-10q-8r-11t-7u-8v22
-yesi\ta36b-9d55f-62k-26l-8m-9n-9o-12p-10q-9r28s-9t29u-7v-9
-yeyi\tf25k-11
-yici\ta45b-6f-38l-10n-9o25p22q-7r-10s-14
-ying\ta-28b63d-7f-43k-20n-10o-7r-30s61t-30v-11
-yken\tb11f-39k37m32n-8v-7
-ymis\ta-13d-7f41k-19
-yoko\tc-18f-7i97k-92
-yona\tb37d35f-53k-20l-17m-9n-11p-15q-10r-11s11t52u-8v-11
-yone\ta35f-26o-9r-10s26
-yucu\ta21b-7f-42k41l-11n-13o-9p-8r-10u42
-zada\tb-13c14f22k-13l-16t26
-zasi\tf-31k41
-zden\ta-33b-13c11d-17f21g49h-10i-12k-24l-16t26
-zlik\ta-11d45k-37o-10r36v-7
-zyon\ta-37b-7d35l-13o-9p-8t36
-ابات\ta-16b-21c-9d-8e-7f-13i52
-ابعه\ta30b-43c18d-26e-12f-13g55h-9i-7j-8k-49l58m-12n-11o11p-16q-13r-14s-12t-19u-11v-12
-ابقه\ta-27b17f36k-18l7m-13n20
-ابلت\ta40d-7f-18k-7l-9o31t-10
-ابيك\ta-17f47k-17
-ابيه\tb14c24d-6f-22k-7m-7n-7p19q20s-7
-اتكم\tc-15f-20i-7k50
-اتنا\ta19f-21i-24k36m13
-اتها\ta-14b7d-12f37k-17n26
-اتهم\ta-12b-8d-17f46k-12
-اتيح\ta30b-14k-10o28r-6
-اتير\ta-20b17c-19d-19e-7f22g40i-7k-33m-15n15q21
-اتين\ta33b-15c39d-11f-52k-7o-7r20s-6t13u-6v-10
-اثاء\ta11b27c-9d-10f-45k18l-7n-6o9q-6r14t-8u14v-9
-اجات\ta-20c47d27f-48k-8l-8m-7n-10p-10q-10r46s-10u-6v-8
-اجعه\ta-11b-22d-6f-19k52
-اجين\tb10e49f-34k-28o12
-احات\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
-احده\ta19f-29k20l34o-8p-6r-8
-احيه\ta16f-7n8
-اخلي\tb47d-8f-20k-20l25m-11n-11o-13p-14q-11r-14s45t-12u-10v-11
-اخير\ta-21b36d-8k-8o-6q31
-ادات\ta-22b7c-8d-12f52j-9k-27o-26p38
-ارات\ta-13b-25c52d-16e-17f22g-7h-8i-7j-8k-16n-9o-8p-6q16r31s-6t-7u-7v-11
-ارحه\ta10b-8f-10k18s14
-ارده\ta-41b-11d39e30f-50g-14h-8i-9j64k-55l12m24n25o-12p-9q-18r-15t-12u-11v-11
-ارقه\ta-27b-15c-12d-8f-44k76
-اركم\ta-19b-9d-8e-7f-30i-7k60
-اركه\ta-8b11c23f-17l22m-8n-10p35q-7r-9t-10u-7v-18
-اريا\ta26b-18c-7d-7f29k-33o14
-اريخ\ta33b-9d-11f-63k50l-11m-9n-9o-9p51q-7r-12s-8t-7v-7
-اريه\ta30b17c19d-10e-25f-14g-7i-7k-12l27m-12n-20o42p13q-14r-24s-17t-18v-25
-ازات\tb35c-7d-11f14j-9k-34l-9n25o-6p18q-6u-10v-9
-اسبه\ta34c6d-17f-44i48k-35l-7m-17n35o-6p12q-13r8s-9u-10v-11
-اسوب\ta26d-6f-17i-9k13o28
-اشره\ta-8b-7c-10d-22e-7f27k24
-اشير\ta24b6f-24l-7n21o26p-7q-18r-9
-اضيه\ta33b-13d-9e-9f18k-25l20o-7p-15r-16t-9u-7v32
-اعات\ta49b-28c28d-13f-60j-6l23m41n-10o-9p-18q-11r-13s-11t-9u-13v-8
-اعده\tb-7c-8d-9e-12f38k-8o28r-7
-اعيد\ta31b8f-26k-10m-13n-11p19r-18s-10t-8u-9v28
-اعيه\ta-12b30f20k-33o-26p38
-افيه\ta-14b-19c-7d-14f34i-36k45
-اقات\ta-25b15d-6k36r-14t-7u24
-اقصه\ta-18b38d-6e-6f15k-20r-6t32v-6
-الته\ta23b32f-35k-17n18q-6r-7t-10u21v-7
-الثه\ta8b-16c35d7e-11k-30l-9m-6n-10o-13p33q-9r-9s20u-6v-7
-الجه\tb-13e49f-12k-34
-الده\ta-18b-12f43k-13
-الفه\ta-11d-23e-12f18g38k-22
-اليه\tc-9d-15e-10f-28g-11h-6i-10j47k25l-12m-9o25p-16q-10s23t11u-25v-10
-امات\ta-21b-16d-7f69k-28
-اماه\ta-10b-7f-19k41
-امسه\ta-20c-19f38
-امعه\ta22b-12n20
-امعي\ta69b-17c30d-11f-66k-25l-11m6n9o-25p-12q-14r58s-11t-21u-13v-18
-اميذ\ta28b-18d-12f21k-22l-6n-7o-8p-8q-10r50s-7t-8v-18
-اميك\ta-27b-6d50f-15k-20o-7r28
-امين\ta-9b28f-6l-7m-11n45p-15r-8u-10v-14
-اميه\ta-14b10d-9k15u14
-انات\ta33b-36c11d-15e-10f29j-9k-17l-8m41n-10o-7p-9q-12r-9s-10t-12u18v-10
-انده\tf-19k34
-انون\ta-6b-13f-24k44
-انيه\ta-29b46c11e-17g-14h-11i-14j-11k6l-19m61n-24o-18p-14q21r-23s-26t-23u17v-16
-اهره\ta11b-13f36k-26l-9r-7u32
-اوبه\tf-7k11n21p-9u-6
-اوتر\ta51b-16d-10f-8k-22l48m-12n-17o-14p-8q-10r-15s-9t-13u23v-13
-اوله\ta11b-14d-12f27k-12r11
-اوهم\ta-14b-18c-10f60j-7k-21n10
-ايات\ta-22b-6f30g-8k9
-ايبر\ta-15b21c14f-12k-7l19q-11r-7s18
-ايره\ta-11b8d-7f30k-15o23p-11
-ايمه\ta-28b-32c-6d-7f22g-11j53k-20
-اييا\ta32b-9c-29f15k-13o-21r39s-13
-اييه\tb-21c-9d35e-10g-7h-6k8l-8m-7n-7o-9p-7q28r15s-9t8u-10v-12
-بارا\ta-7b38d-6f-25k-6l-14q18s19
-باشر\tf-8k20
-باعه\ta-13b25f14k-18o-9p35t-6
-باقه\ta-8b-14c-16d42f7k-23q28t-12
-باقي\ta17b21c-7d-19e-7f19g-19k-24l-6m-9n-8o-10p-7q-6r-9t47u-8v-8
-بايل\tb21c-6e-6f13k-31l-12m-9n37o-18p-7q-10r-7s-11t25u-14v-7
-باين\ta32b-15c-7f23k-32o-8t-9u38
-بايي\ta29b-9d-8k-17l-7o33r-10t-8
-بتوب\ta19b44d-9f-37k-10l-8m-7n-9o58p-9q-7r-18s-9t-9u-11v-11
-بدلي\tf-10k19p9
-بريد\tb42f-33m-35n42
-بعاء\ta46b20c-29d-14k-31l-14m-7n-12o-11p-9q-9r26s-7t37u-14v-19
-بلوا\tc-16f-19i-37k64
-بوره\tb-10d-7f53k-41o23r-6
-بيات\tf21p17
-بيعي\ta-7b16f-21k25m25n-8
-تابه\ta-10f19k-8n10
-تاجر\ta-13b39c16d-14f-27k-14q12r28u-6v-16
-تاذه\ta-19b34d-9f-27h44k-44l-6p-8r30u-6v-7
-تارت\ta16d-7k-8o21
-تالي\ta-10b-11c-6f-17h-7j55k-21
-تايج\ta29f-9k-7o-7p36q-10t-6
-تبنا\ta-49b35c-9d77e-7f-57k-46l-16m-12n-20o-40p-21q61r32s-19t-15u-10v-14
-تخدم\ta-26f47k-8
-تراك\ta46d-10f-28k-10n-11q36r-6
-ترال\ta18b-27d10f-15k18o-9s27
-ترام\ta-12b-7d-6e-6f-18i11k27
-ترنت\ta41b-11d-10k-13l32v-7
-تشفي\ta28b-26f-34k32p-13r-13v36
-تصال\ta22b-25c-31d-12e-21f-10i-7k56l-9m14n-8o-9p-15q-7r-9s41t-6u-6v-11
-تصفح\ta-21b-10d-10k37
-تظار\ta-39b-22d30e59f-27g-7h-9i25j-8k-42m-8p-14r-9s42u-6
-تظرت\ta-21b-11d-8f47k-13
-تقبل\ta19f-12m33s-7t-7
-تلام\ta-29b-8d-10g-8k47
-تلوك\ta30f-14k-8m35s-9v-6
-تماع\ta-42b37c-6d16f17k-27l41n-18o-7r9s-8t-7u-11v-8
-تهاء\ta8b-22d-7f45k-25
-تهما\ta-13k25
-تودع\ta-22b23f25k-16o-7p12r-9t25
-توره\ta23b20c-28d47e-12f-37g-14h-12i-10j-10l-17m-18n35p-27q24r-18s42t-30u-20v-36
-تولي\ta-15b87c-20d-12e-7f-32g-9k-25q11t19v-6
-تونا\ta-18b-9d-20f66k-32
-تونه\td13f-8
-توها\ta26b-32c-12d-16e-8f-96g94h-7i-7j-8k-35o38p-8s-13t-6
-تيبي\ta-13b28d-6f-31i-18k30n22u-8
-ثنين\ta-12b30c9d-10f-7l-10r12t20
-جابه\td-6e-10f-11h29p14
-جاره\ta-15b26c-13f-35k37l15
-جاري\tc16f-7l25q-7
-جاور\ta-16d-8k29
-جديد\ta-7b38f-25q21
-جعين\ta-34b-11d39f32j-7k-27l-8n-9o-7q-8r12s-7t-8u-9v34
-جهزه\ta-39c-10d-12e-9g44h-6i-7j48k-52o34q-7r-8u-8
-جوال\tb27k-17n-10q-11s35
-حترم\tf-13i-13k39
-حديث\ta9b-8c18k-13n-10p44r-8t-9v-13
-حساب\ta-20b43f-11k-14n17
-حصيل\ta-26d64f-23h-10k-26l-15m-8n-13o-15p-10q67r-11s-14t-15u-11v-12
-حظات\ta-23b-13c-11d45e-8i-7j32k-44l-8n44o-6p-8r-7t-8u-11
-حنات\ta-10f49k-37
-حويل\ta24b-7c27f-34k-8m22n-11o-8p-6q25r-7s-7v-6
-حيات\ta41b-26c-12d-12e-12f-16g-8h-7i-21k41l-8m-11n55o-9p-15q-11s-6u-13v-11
-ختبر\ta29b-12d-7f-13g-9k17l45o-37t-6
-خدام\ta-8c17f13k-8n28q-7u-8
-خرات\ta32b-7d-24f-46k35l-6p-9q38r-8t-7
-خزون\ta-11b25c-7d-13f10k-11l19p-6r-8t17u-7
-خيره\ta-13c46f-36o-7q31r-7
-داره\ta-23b8c7d-13f8k13l-8n-6p-22q20r32u-8v-7
-دايه\ta-26b-7f44k-12
-دتكم\ta-14b-16d-10e-11i45
-درسه\ta14c10d-9f-23k17l-7m-7n23o-10p-13q-7r-16s-10t-8v36
-درسي\ta23d-8v24
-دريب\tb-26c10d59f-52k-25l-10n-13p23q-7r16u-7v-9
-دريس\ta-28b25d-12f20k-8o-7r20
-دريه\tf-38i-7k59
-دلنا\tf16
-دمات\ta-8f-21k42
-دمون\ta-7b-20e-9f-16j60k-24
-دمين\tn15p-8
-دوني\ta-14b42e85f-33i-7k-86n52o-10p-21t-6u-12v-8
-دويه\ta-9f32k-14n10r-14t-7u22
-ديده\ta23b22c44d-15f-52h-7j-14k-18m-13o19p35r-11s-23t-14u-13v-15
-ديقه\ta-12b66d-10f-40k-26l-10m-8n-9o-8p-10q-10r61s-7t-11u-11v-24
-ديمه\ta-30b-16c-36d-11e-9f15g43j-6k27l16u12
-ذكور\ta-8b-11d24f-11o12r-7
-راجع\ta-9b27f-11k-9n28u-9
-راحه\ta-11b20f-33k39l19
-راره\tb-15d-9f38k-10o-6r26t-7
-راسه\ta-17b30f-7k-7o20r14u-20
-رامج\ta-13b-11d-6f11k31
-راني\tn20p-6
-رايف\ta40b-25f9k-22p26r-7
-رباء\ta-26b38c-8d-13f-25k20q24r-12
-ربعه\ta-26b17d-17f10k12o-8p-6q-10r40
-ربيه\ta-15b-7c8d-7f-39k49s20
-رتها\ta27b-15f-13h-14i-25k35o-33r47t-8
-رتون\ta-23b11c-9d28g-8k-6q-18t33
-رجيه\ta8b-10o20
-رحيل\ta13f21k-21p24
-رديه\tc16f-24k19p15
-ررنا\ta-26b-9e-6f44k-8
-رسال\ta45d-15f-16k-15l-11m43o-11r-9s-7u-7
-رشفه\ta-16b-9c26d-12f13q23
-رشيف\tb42d-7f-54g-7k33l-7n-7p15r-13s-7t-7u26v-7
-رعات\ta41b-10d-8f-8k-18l-9m-7o-7p46q-6r-8t-9u-6v-13
-رقام\ta-32b-12d-8f69h-8k-23
-ركود\ta-22b17d-7k12o12
-ركون\ta11b-14d50e-7f-33j-6k-21l16m-7n42o-9p-9q-8r-14s-10t-9u-12v-8
-ركيب\ta12d33f-29k-13l50m-11n-7o-15q-7r-9t-6v-11
-ركين\ta-14b-10d-21f23k20
-رمون\ti57k-53
-رمين\ti-17k34
-روحه\ta10f-7o7
-روني\ta-29b-29c-11d-11e-12f14g-7h-6i96k-91
-ريات\ta-18b12e-16f35i-7m34n-11r-6
-ريال\ta29d-12k-12q25t-12
-ريحه\ta15b-17c-8d-11e-7f46k-38s14
-رينا\ta-31b-6c-6d51e-7f16k-40n-9p29v-7
-زانه\ta-36d-6f52k-10
-زعاج\ta-13b-26d-15e-14f-68h-7i67j-9k23
-زيكم\te-7i-18k34
-زينه\ta-34b54c-7d19e-6f-34i-6k-13m-10n-20o12p-7q-8r-11s-9t-16u49v-10
-زيون\tb25f-14l19
-ساحه\ta-15b29c-6d-6f28k-31m32n-7q-7
-ساله\ta36b-15c-36d-25e-14f50g-9h-9i-7j-7k-32l-8m48n-12o-15p-9q-12r-15s-14t28u-11v-21
-سامه\ta-11b-11f-22k53
-سايق\ta-20b-11d24f12k-6t7
-سايل\ta58b-25c-12d-25e-14f-52g48h-11i-11j-10k-20l-14m56n-16o-23p-19q-14r-19s35t-27u-15v-20
-سبوع\tc-8d-18e41f-7g-20l-10m-11n-11o-8p-12q-14s51u-6v-10
-ستاذ\ta-7b-10f-16k46
-ستوي\ta-8b14f-28k26o22r-11
-سعار\tb-31d60e-7f-34k-9m-11n-18o-15p14q49r-6t-14u-11v-17
-سعاف\ta56b-16d-9f-30k-11l-8m-10o-7p-9q-9r-18s11t-14v44
-سلاك\ta-25b18f27k-16l8
-سليم\ta-7b-17c-14d17f21q8
-سمين\ta-8f35k-26t7
-سورد\ta29b-7f-19m-16n29o-12u12
-سوره\ta-6b17c17f-21l-7n-7o26p-13r25t-13v-7
-سوول\ta-16b-13c17d-12f-24k44q-14r37v-11
-شاره\ta37d-14f-10k-11l48m-9n-7o-10p-9q-8s-8t-7u-7v-7
-شاري\ta-15f28k-11p13
-شاشه\ta-16b28c48d-12f-50k-10l-10m-6n-12o44p-12q-23r27s-10t-14u-9v-9
-شبيه\ta-9b-19f39k-7
-شترك\ta28b19c15d-11e-11f-48g-6l-7m-16n42o-10p14q-16r13s-10t-21u-12v-15
-شريه\tb-20f-18k40n-13u14
-شغيل\ta25b-12d-10f14k-14l10n-6o26r-7u-9
-شكله\ta29b-11c-37d-6e-9f-13g-8k35l23
-صباح\ta-25b-8e-7k37
-صدار\ta-19b-9d-9f-19k41
-صراف\ta11f-7n17p12u-10
-صلاح\ta-14b14d-8f20k-12o41t-30
-ضاعه\ta-25b25c-6d-10f30k-22t-7u23
-ضافه\ta-15c17d-11f21k-8q18
-ضانه\ta28b-11c20d-7f-27o-7p-7q-7r24v14
-ضايا\tb10d-10f15k-8u13
-ضخات\ta-16b-10d-8f53k-25
-ضلوا\ta-6f-12i20k6
-ضمان\ta-6f21
-طابق\ta35b-14f20k-38r24
-طاقه\ta30b-12d-9f9k-11l-7m-7n-8o-8p-7q-9r9t-7u-7v35
-طاني\ta-13b-14e-6f15k25
-طبيق\ta71b-24d-15e-8f-20h-7k-19l-14n31o-25p26q-21r-20s-13t-13u-12v17
-طفال\ta-17f44k-21
-طلاع\ta-13b-19c17d-11f-43i-7k47n-8u26
-طلوب\ta-10b-46c-10d-9e-21f10g-8i-11j80k-59
-طوات\ta-11b-6c-6d-9e-7j47k-32
-طيري\ta-7b13n30o-18
-ظافه\ta-30b-9c-13d8e-17g-9h40i-7j-7k9l-7o-9q-10r28t-10u22v-17
-ظفين\ta40b-11c-17d-46e-15g-13h-13i-15j56k-37l-21m39n-32o-14q-14r-17s-19t-11u51v-15
-عاده\ta-21b-21d-7e-11f68g-12k-17
-عامل\ta-6b-8d-7f-41h60i-9k-20
-عايه\ta-32b32d-14e-11f-28g-7k46m29
-عبيه\ta-20f30
-عتاد\ta-9d-12f32k-16p24q-6
-عتها\ta-8b-10f58k-34
-عداد\ta-35b-13c-11d-13k58
-عديل\ta-9b11d16f-16u13
-عزاء\ta-11d-6f-21i-18k52
-عمال\ta-9b-12d36e-18f-26k23r29t-6
-غرفه\ta8b34f-21k-7l-11m-7n-8o-13p-9q-10r10s-8t-21u-12v48
-فاضل\tf-18i73k-55
-فاله\tb-10c-16f43k-16
-فتاح\ta12c-9d-8f-14k23l-13n-7o24p-9r-10t-6u23v-8
-فظوا\ta-7b34c14f-30l-6m-6n-8o-7p-7q-8r-8t10u36v-9
-فعيل\ta-7b14f16k-12p22
-فوني\ta-11b37f-16k-12m19n19o-8p-6q-8r-7
-قبال\ta33b13c-12e-12f-20g-7h-13i-12j-7l-30m8p-10q-22r11s-10t-26u37v8
-قتين\td-8f37k-11m21v-6
-قدير\ta-9b-6e-7f-20i22k16
-قديم\ta-9b-12c21f29k-16p-7q-10r-18t-7v43
-قرير\ta22b-13c-9d22e-6f14h-7i-9k-46l28m-11n-9o-22p45q-8r-11s-8t-12u-8v-26
-قصود\ta-11b-7c34d-7f-44k34p-6q34v-10
-قويم\ta28b-19c-10d-13e-12g-8h-8i-8j-7k8l-8m25n-21o-16p21q-10r-17s-17t-11u-15v21
-كاتب\ta-35b8c-9d-8f29k9l-7o-6u29
-كاته\te-7f-7i22
-كانر\ta-6f-10g-14k31
-كتور\ta45b23c-8d-10f-42k-24l-12m-14n29o-16p-16q53r-11s-13t-7u-9v-35
-كوره\ta-24b-12d30f15k-11q9
-كينه\ta-46b-30c-14d-10f22k45
-كييف\ta26b-10k-9r27v-9
-لاتر\ta24b-10d-6e-9f15k-12o-7p36q-10t-6
-لاثه\ta9b22f-22l-7o-7u28
-لاجه\ta11b-15c-6d-14f16o9r-31t34
-لاين\tb-9d-6f25
-لبات\tb-20f-22k35p20t-8
-لبيه\ta-12b20c13e-12f-44g44h-8i-8j-9l-12m-8n-17o-15p-11q-14r-23s-15t76u-9v-11
-لتها\ta30b26d-8f-33k-20m-10n10p-17u33v-9
-لديه\ta-26b36c12d41e-7f-26k-43l-14m-12n-20o-9p-14q-11r19s-10t-11u-16v52
-لسلي\tb37f-27l-11n-9o-7p-10r-7s41t-7
-لفات\ta35b9c17d-8f-34k-25l-9m-9n-6o-7p42q-13r25t-7u-19v-23
-لفون\ta-11d-6f29
-لكيه\ta34b8c-9d-7e-6k-31n-8o14p-9q-12r-7s-7t24v-7
-لمات\ta22b35c13d-16e-13f-50g50h-6j-8k-75l35m-14n-21o-13p-15q-17r-14s50t-15u-10v-18
-لمره\tb19k-8o19
-لولي\td-24f27m-13u19
-لونا\ta-26b-11c-8d63e-6f18i-9j-7k-58l-8m-8n-9o-13p-13q-13r-13s-11t-9u-10v60
-لونه\ta-16b-25c-8d-9e-8f-15g68h-9i-6k-27
-ليات\ta21b-14d-11k17n-28q-9u46
-لياف\tb-13c23f-24k22l46n-8p-6q-10r-10s-6t-7u-6v-12
-ليزي\ta-29b80c16d-13e-12f-44g-8i-8j-7k-34l-22m-19n33o-20p-45q-41r-38s-20t-28u-19v92
-مادي\tb27f-17o-6p-8r-10t33
-ماره\ta12b-37c35d-10e-18f31k-26o-8t30v-7
-ماعه\ta42b-12d-10k-17n-8o33r-11s12t-12v-7
-مبلغ\tb13c-20d-9f26g-10k-8q13
-مرضه\ta-23b19d36f-15k-25n9o-8p-8r-10u-12v36
-مريض\ta-14c-8d-14e-12f-65g-8h89i-13j-8k-42o12r-16t-9u23
-ملاء\tb12c-9e-7f-49h35i-26k27l-10m-7n-13o-16p-13q-10r28s16t-10u24v-14
-مليه\ta36b12c-10d-16k-21l-13m-21n-11o-13p-18q37r-10s-8t-10u-9v34
-ميرا\ta-21b-11f-37g51i-11k10
-ناتي\ta16b38c-8f-32k-10l-7m-11n72o-11p-37q-9r-8s-8t-9u-15v-16
-نامج\ta-20b-13c30d-19e-13f44h-8j-6k-31l-7m-6n-10o-8p28q16r-8u-7v-9
-نامه\ta-16f30i-7k9
-ناها\ta-63b-18c-10d15f61t15
-ناوب\ta-6f-20k37
-نايه\ta-25b-14c-21d52f12k-22l-7m-8n-9o-12p-11q-13r34s-10t-11u-8v22
-نبيه\ta-18b22c47f-39k-8l-17m31o-13p-10q-23r-17s50t-17u-16v-18
-نتاج\ta29b13c-37d-8f-9k25l-8m-6n-7o37p-30q-6r33s-17t-11u-14v-6
-ندسه\ta-17b-8d-24f-37h52i-21k34
-ندوب\ta-13b-10d15f22k-12t15
-نذار\ta16f15k-19o-26p-6q-6u43
-نوان\ta72b14c-16d-19e-9f-28g-13h-8i-7j-7k-37l-18m21n-30o-17p-18q-17r-28s-16t45v27
-نويه\tb23d-6f-12r19
-نيات\tb-6f-19i95k-71
-نيين\tb-25f28i-8k15
-هربا\ta13b-27c23d-17e-8f27k-25l33o-9q6r-14v-9
-هندس\ta-27c-7d-13e-23f-57g-7h39i-18j-6k58n-8p28
-هيري\tf-27i-7k44
-وابه\ta-32d-11f51r7u18v-8
-واتف\ta13b-16e-7f27k-9r-13s32t-8
-وادم\ta-6b-14f29k-7u18
-وارد\tf-19k31u12
-واري\ta-17b19d-12e-11h25l-10m-12n-8p-16q-11r29s29t-11u-8v-7
-واصل\ta-16b-18f-34k56
-واقف\ta-18b-17c23d-9f-8k23u16
-وبين\ta12b58f-50k-12l-8m-7n-14o-29q-7r-14s-13t-16u63v-11
-وديل\ta-14b32c25d-18f-39k28l-9m-10n-10o42p-17q-14r-13s-7t22u-9v-11
-وراق\tb9c24d28f-54g-6k-11l-9m-14n34p-16q-20s-6t-11u-14v18
-وردر\ta-23b-10d51f-21k-10p-6q12t15
-ورين\ta53b-8c-8d-13f-54g-17i76k-73m-7o-8r-7t38
-وزات\ta-14b9f-17k22n16p-9
-وسري\ta-11b7f-19k30u14
-وسطه\ta-15b44d-8f-22k-6l-10m-17n-11o-8p-10q17r-8t-7u-7v37
-وصيل\ta-11b27c-40d-21h51k-23t23
-وضوع\ta-27b-42d-28e101f-74g-12h-11i-9j-14k14m-7n-15q16r-6s23
-وظفه\tb45c-7d51e-7f-72g-7k-36l-12m-11n-16o-45p-17q-14r-16s91t-19u-15v-21
-وظيف\ta-6b15c47f-41k-8l-6m12n-12o-8p-8q-13r-10s-8t-15u-8v45
-وعين\ta-10b33c32d-11e-10h-8i-9k-17l-21m46n-19o-20p-27q-26r-21s-12t-18u-17v56
-وقتي\td-11f17m-13u19
-وقيع\ta8f-18i-8k31m19
-ولات\tb-6c-10d19f-19k21q8
-ولاد\ta15b-17d-8f17l22m-6
-ولار\tb-21d-16f41k-10p13q7
-ولنا\ta-30b147c-20d-32e-19f-108g-12h-10i-12j-11k-77m33n-30o-36p-11q-47r43s6t-43u-36v36
-ولين\ta-25b36d23f-26k-11m-7n-16q-6u35
-وليه\ta25b46c-18d-19e-22f-67g47h-10i-13j-13k-19l-9m-14n-20o-11p-14q-15r-13s-10t32u-10v43
-ومات\ta-8b-8f-22i-10k52
-ونكم\ta-10b-8e-7f-31i54k-17
-ويتش\ta13k-14l35o-7q-9r-13v-7
-ياره\ta-28b-11d-9e-24f-52g77i-6k16o7
-ياطي\ta-12b10f15r13
-يانه\ta-16c-21d73e-12f-79g-9h-8i-9j-7k20l-23m-23n-19p-22q19r68t-27u-18v-22
-يبيه\ta-13b40e-9f13k-24l-8m-7n-7o-7p52q-7r-10t-13u-8v-10
-يتان\tb43f-37r39t-20v-7
-يتكم\tb-21c30f-51k47l62m-7n-11p-11q-16r-18s-7t-11u-14v-14
-يتها\ta25b-8d40f-52m-7o17r-7s11t-7
-يتين\tf31k-17
-يدنا\ta-12b33d-8e-6k-15l12m-8n-13o33p-17q-16r-8s-10t20u-13v-10
-يدها\tb22f-12k-9o7p21q-9
-يرات\ta7b8c32f-33k-7m-9n-11o-12p13q-12r-12s-7t-13u41v-12
-يران\ta20b-8d-12f22k-27l-15n-10u31
-يرفر\ta57b-12c-6d-8f-47k8l35m-9n-10o40p-10q-10r-23s-8t-11u-22v-14
-يزيه\ta29b17c6f-37k-8l-13m-16n-27o-16p71q-13r-13s9t-11u-11v-26
-يضاء\ta-15k39
-يعات\ta17b19c-7d-23e-10f-14i-6k11l-10m24n-8o-10p-8q-6s21t-8v-9
-يفون\ta32b-14f-31k20l12n-8o-20r-10s36v-8
-يلات\tc27d-15f21k-30l-12m41n-14o-12p-11q-16r-15s-9t-18u37v-13
-يلها\ta37b-15f-17s17
-يموت\ta-38d-8e-7f59k-14
-يميل\ta-26b-9c26d22e-8f-59k47l12m-11n-17o-7p-11q14r-8s-6t31u-10v-9
-ينات\ta-13b-8f33k-7o14
-ينها\ta22b15f-28n14p-13r31t-7u-7v-11
-يوتر\ta23b-21c-9d-11f39k-35l-7n28o21p-17u-10v-7
-ييسي\ta26b25d-15g-6k-40l50m-11n-15o8p-21q-11s-10t-14u7v-20
-ংকিং\ta-9d-9f95k-89n16
-ংয়ে\ta-23b59d-11f-29k-17l-12n58o-10p-14q-11r-11s-9t-17u-7v-8
-ইকুম\tf-7k20
-ইটের\tb33f-19k-13l-7n19o-6p-21r-7t-6u27v-6
-ইনের\ta-11b-10d29f56k-62o-7s-16u-6v38
-ইয়ে\ta-44b-11c54d40f-53k-21l-8m-7n-7o-18p-10q-7r17s-8t37v-11
-উটার\ta-15c32d-14f-34k24l16o-10q15
-উন্ট\ta-8f11
-উন্ড\ta24f70k-88s21
-কদের\ta-21d-10f-62k70o16
-কাইভ\tb-25f35n-31u36
-কারী\tb19f-23k15p21v-7
-ক্টর\tb-21d-10f33o14
-ক্তন\tb37f-21k-13l-7n18o-8p-8r-7u24v-7
-ক্ষণ\ta-21b-18f15k29
-ক্ষর\ta27b19f-37n-7o-12p39v-8
-ক্ষা\ta26b-40c-6f19o13
-ক্ষে\ta-21b29d-10f19i-6k-13l-13r29
-গঞ্জ\ta-12b-10d-9e-8f14i-10k24
-গায়\ta26b14c-11d9k-38l-12m24n19p-24q21r-10s-12t-13u-14v-7
-গীয়\tb6f-29k27n26u-7
-গুলো\ta30c-27d-14e-9f96g-6i-10j-18k-111n14o20p8q-7r-19s-6
-গ্রহ\tb23f-9k-11n-8o-10q49t-18u-16v-9
-ঙ্কর\tf-40k59
-ঙ্গে\ta-10b-32c-12d-7f22k37
-চালক\tf-26k38
-চ্ছি\ta-33b9c-10d30f16j-9o-12p-9q13r26
-চ্ছে\ta27b-26c-14d-40e-9g-8h-8i-7j-6k29l-14m7n-16o50p36q-26r-24s-16t-18u-17v-17
-ছাসহ\tk15
-জাবি\ta-8d-6f-43k58
-জারে\ta-10b16f-23i-8k31p34r-8u-12
-টপটা\ta12b-7d-7f19k-19o15
-টমার\ta-12b11f14o11
-টরের\ta36b29c-7d-7f-38k-23l-12n-7o35p-15q-11r22s-6t-9u-9
-টায়\ta31f-23o25p-10
-টারি\ta13b-39c-7d-8e-6f17i-7k10o-8r26
-টারে\ta47b-25c-13d-9f24k-31l-8n-6o-13p23s22u-8
-টালে\ta-11b20c17f-17n31p-9
-টিভি\tb23f-16u19
-ডমিন\ta-26b21f21k-13n26u-7
-ড়াও\ta-6f19k-8q9
-ডারে\ta-43d-9f31k31
-ণ্টা\ta-13f30k-11
-তলার\ta24b-12c-6d-17e-6l-6o36t-11
-তানা\tf-30k48
-তাহে\ta-22b7c-8d-6f24k7r22u-7
-তিতে\ta-6b-8d-8e-8f21k13
-তীয়\ta-27b19c-11d-13f10k20o28t-7
-তেছি\ta-28b10f26o11
-ত্রা\ta30b-9d-8f-12o23p-10q-11r19s-8t-8v-6
-থবার\tf-26k34
-থমেই\tf-28k42
-থাপক\ta-10f-50k69
-দানি\ta-33b-13c-8d61f-70k39l-7o-37p-11q-8r-6s-7t57u-8
-ধমান\tf-30k46
-ধারণ\tk15
-ধেয়\tf-7k17
-নদার\tb-9f-32k48
-নায়\ta23b-10d-9f12i-13m35n-8
-নীয়\ta12b-12c-10d-18e-8f14i-10k19o26
-ন্টস\ta37b-6f-13k-13n29q-9
-ন্টি\tb-19f45k-20
-ন্টে\ta-16c-6d-32f67k-24
-ন্ডি\ta17b-8f-38k37o-6r14
-ন্ডে\tf14s21
-ন্তে\tf-29i-17k65
-পক্ষ\tf-25k42
-পত্র\ta-6b16c32d-11f-6k-24n11o-11p-6q-15r-9t-9u41v-17
-পর্ক\ta-18c-11f-62k75
-পিএস\ta-6f26k-12
-পিতা\tf-17k30
-বজিৎ\tf-23k38
-বপুর\ta-13f-38k63
-বরটা\tb-34d-6f10k32
-বরের\ta53b-14d48f-61k-31l-13m-11n-23o-29p47q26r-16s21t-14u-21v-15
-বহার\ta-23b-16c13d46e-7f17k-55l-8m-9n-13o-22p-9q-21r-14s-7t-15u36v39
-বাপক\ta-15b87c-6d-7e-6f-59k-51l-9m-8n-13o-17p-14q-17r49s-13t-21u27v-14
-বাবু\tf-44k61
-বারই\tb-14f41k-13
-বারে\ta48b-9d-9f-15k-23o36q-9r-8
-ভাবে\ta-22d-11f23k18
-ভারি\ta-9b-26c54d-12f-12n-6q-6t32v-7
-মতের\ta31e-13f36k-49o13
-মবাগ\tf-28k43
-মিনে\ta28b-7c-6d-18f35k-38o13
-মীকে\ta-18f-30k39n34r-8u-11
-মুটি\tf88k-81
-মেরা\ta-14b18f61k-67u19
-ম্বর\ta13b17c-13d-26e-10f47g-6h-7i-13j-6k-26l-8m-6n9o-10p36q-13s-7t-7u-9v-10
-যন্ত\tb27c-7d-15f36k-40l17n-10o-10p24q-9r15s-9t-9u-17v-8
-যবাদ\ta-11b19d-7f-25i-7k36l-6o-11p-7r-12s43t-9u-7
-য়টি\ta-24b-12d-7f41
-য়তা\ta-7b48d-11e-6f-29k-9o-7r30v-7
-য়াক\tf-26k42
-য়ান\ta-31b-20c-10d56e-7f-7i-9k9l-11m-7n28o-13p-47q-8r52s-9t-8u-9v-7
-য়ার\ta-19c19d16e-10f69g-7h-7i-11j-9k-88l-16m-32n67o-31p17q9s-16t-16u-28v-17
-য়াল\ta-16d-7k28
-য়ের\ta-42b18c22e-10f24g-7i-8j-9k-10l25m-7n-21o-23p24q-17r-27s-13t41u-15v-14
-য়েস\ta-6d18f9k-11q21
-যাটা\ta-9f-64k68
-যায়\ta19d-8f-32k27o-13p29r-13
-যারে\ta39b-8c-8d-6f-16k-11n-7o-9p44q-14t-8
-রটার\ta-11b46c26d-16f-49k-14l-7n-12o15p-15q8r29s-8t-11u-9v-7
-রণের\tb-15e-16f53k-21
-রনেট\ta-16b20c-24d47k-38l59n-9o-10p-7q-9r-8s-15t-8u-7v-13
-রবার\ta10d-8f17k-7o15
-রায়\ta-14b-7d-9f33k-7
-রিতে\ta-14b-19d14f35k-15q19
-রিনে\ta-15d-6f36k-13
-রীতি\ta-17b23d-8f-24k25q-7r26
-রেটর\ta37b-7c28f-50k-7l-6n28o-12p-10q-11r23u-9v-8
-রেশন\tf21k-8
-রোটা\ta28f-14l30p-9r-10
-র্তী\ta-7b-7d-14f24k15
-র্বক\ta-10b26d-18f23k-22n-30p-7q-7r-8s-7t-7u56v-12
-র্মী\tb-10f23
-র্শন\ta20k-13o16
-লামু\tf-7k20
-লায়\tb26c-18d-15k12o32p-7r9t-11u-6v-7
-ল্লা\tf-27k44
-শনের\tb68d-7f-23k-43l-17m-27n26o19q-12s32t-11u-25v-16
-শাসন\tf-26k41
-শাহী\tf-21k34
-ষরিক\tf-12k25
-ষায়\ti-13k22
-ষিকা\tf-10k12n15
-ষুনি\ta-7b-16f56k-33
-সমিন\tf43k-28
-সেবা\tb45f-43l-8n-9o-8p-7r-11s54t-19u-10v-13
-স্টল\tf34k-19
-স্থা\ta14b-18c-10d-16e-21f38g-6i-8l11n-13o15q-8r-10s-7t-7u-12v21
-়াছে\ta-15b-14c-6d31f13k-19o-6q25
-়ারি\ta-26b19c-15d30k-11n-7o-14p-11q12r-22s-6u35
-়ালে\ta-8f37k-19
-়িতে\ta-17b-10c-7d-14f58k-19
-়েছি\ta-42b28c-13d29e-6f17k-16l-12n-9o-18p-12q12r-19s-7t52u-11v-9
-়েছে\ta-30b-14d-12f68k-27
-়েরা\ta-18d-7f33k-9
-়োজন\ta-24b33d-8e-8f17k-29l-8m-7n-15o-21p-12q-8r-14s-10t7u56v-10
-াংকে\ta-8b-12d52f-58k21l-7n-6o-7q42s-9t-8
-াইতে\tb-42d-8f81k-47m15
-াইনে\ta19b-19c-7d15f-44k40l-8n-7o-11p-8q-7r-6s46t-8v-8
-াইভে\ta-16f79k-64
-াইলে\ta-9b12c37f-28k-9n34o-6p-32q-8r-6s19
-াইসি\tc33f-37k19n34p-12r-6
-াকআপ\ta26f26k-46l-8o42p-22v-6
-াকিং\ta-22b-18d-14f74k-33
-াক্ট\ta-6f-19k42
-াগের\ta40b-12c-7d-20e-6f-9k9l-14n-8o35p13q-6r-7t-7u-9
-াঙ্ক\ta-21b-18f69k-39
-াজার\ta-7b-10d-10k27
-াটের\ta7b-7d-17f-40k46l-7r20
-াড়া\ta-9c39d-7f-13k-22n-6o-7p-6r-7t33
-াদের\ta-59b-15c14d44e-16f-19g-12h-12i-14j-14k48l36m-12n-25o-27p-7s-10t-25u26v9
-ানটি\tb-20f-21k39
-ানার\ta-24b36o33p-7r-7
-ানিক\ta-8b11f-62k62t26
-ানির\ta-11b43c-7d-12f-16l-7n-7o-7q-10r-8t-7v42
-ানের\ta33d-9f-22k16l-11n-7o-23p38r-11s18t-6u-7v-6
-ানেল\ta34b15f-20k-25n-8o35p26q-7r-16s-9t-10u-14v-9
-ানোর\ta42b-19d37f-51k-21l-6m-7n-13o-7p36q16r-12s-6t-8u-7v-9
-ান্ড\ta-12b-13c-7d-13e-8f35g-7i-7j-6k11l19p-6r-7
-ান্স\tf-28k44
-াপটপ\ta-53b-19c-9d-12f59k16
-াপ্ত\tf-30k40
-াবাদ\ta-8b-7f48k-29
-াবুর\ta48b-6d-8k-48l-6o-8p-10q-6r-6s47t-12u-6v-8
-াবেন\ta-33b37c-13d8e-21f54g-6i-6k-61l-12m-10n-14o-17p-14q-26r-14s-10t47u-16v36
-ামার\tf-12k19
-ামের\ta-22b10c-8d47f-16k-29m-8o-11p-10q17t29
-ায়া\tf31k-13
-ায়ী\ta-24b45d-7f-62k31l34n17o-12p-7q-12r7s-8t-7u-14v-12
-াযোগ\ta-8f9k12
-ায্য\tb-6d31f-16q19
-ারকম\ta34f-27l-10o-14p-16r-26s53t-6u-7
-ারকে\tb13d-10f57k-57l17
-ারটা\ta47b15f-63k8l-8n-24o26q-9r-10s-6t-6u26
-ারটি\ta37b52c34d-12f-69k-53l-16m-13n-39o26q-18r-17s-18t21u-20v48
-াররা\ta35d-6f-52k21o-14p42r-8s-9t-8
-ারিক\tf-7k15
-ারির\ta-34b-24c34d42f-19l-7n-10o-10p-8q50r-8s-8t-10
-ারের\ta77b-8c-32d-9e-17f-7g-13h-11i-13j-12k-22l37m-20n-33o17p21r-50s34t-10u-36v-30
-ার্ক\ta19b-17d-8f-30k38l21r-9
-ার্জ\ta-8b-9d22f-46k52q19
-ার্ট\ta36b-13c-10d-13e-7f60i-8k-71n-9o49p-9q-7r-9s-7t-9u-8v-10
-ার্ড\ta21b12c-9d-22k-10l-19m-8n20o-22p-29q-11r-27s29t-19u44v-11
-ার্ন\ta-6b17f-7n24o-6
-ার্স\ta-6f-50k62q9
-ালয়\ta-7f-34k52
-ালাম\ta-11b-7d-11f11k19
-ালেই\tb24f49k-63l-14n-7o-9p-9r-9t-10u-7v47
-ালের\ta-30b68c-9d-11e-9f7i-7k-50l-9m-7o-13p-13q-14r66s-12t-17u-23v-13
-াল্ট\ta-16b-7f55k-33
-াশিং\tf-7k16
-াসের\ta36b-24f-35k22o-7p22
-িকার\ta-13b13d-10f40k-27n-8o-7u29
-িকেট\tb10f-27k26n-7p-18u33
-িকের\ta-26b-25c25d-9f28q12
-িক্স\ta28f-39k28o25p-10
-িখিত\ta-16b37c-7d-16f20k-30n26
-িগরি\tf-12k22
-িটটা\ta-7b-27d-12k41
-িটাল\ta13o26p-8
-িটেড\ta-9b45d-7f-29l-7n-7o-7q-10r-8t-7v42
-িড়ী\tf-21k35
-িতেই\ta18f-14l37o-12p-14r-9
-িনটি\ta15b-19f18k-8o25p-11r-7
-িনের\ta-7b-40f57k-14
-িন্ট\ta12b-24c-7d58f-23k-45l-13m-8n-9p-15q-13r-11s-11t50u-11v-8
-িন্ন\ta14b-8c-7d-15f20k-15l39o-16q-7r-6
-িয়র\ta-6b23f-7n-10o-10p8u27
-িয়া\ta-16b-15d-7f-43k72p-11s23
-িয়ে\ta-44b10c-23d-22e-8f78g-7h-6i-7j-6k-14m30n7o-8r-8u-11
-িলাম\ta-46b-29c39d16k15l-9n-9o-21p-12q7r-14s-6t49v-6
-িলেন\ta-24b-14c54d-15f-23o-8p-6q24
-িলের\ta-8f48k-34n-7p-11v28
-িষ্ট\tf-24k38
-িসিং\ta-11b37f-10k-20o-8q-8r31
-িহিত\tk8
-ীদের\tb15c21d-16f-55k36l-10m-6n49o-11p6q-9r-13s-6t-9u-8v-13
-ীপুর\ta27b-8f-21k9l21r-9
-ীপের\tf22k-12
-ীয়ত\ta33b-18c20d-12f-41k12l-6n-8o-18p47r-8s-9t-10
-ুক্ত\ta-11b-9d-8f72k-45
-ুজোর\ta-21d36f-13o-10p-7r27
-ুড়ি\td-10f-21k41
-ুপ্ত\tf-36k54
-ুমের\ta14b6d-11f20k-24l-8m-7n17o44p-10q-9r-11s-12t-12u-11v-11
-ুরের\ta13b-8d-7f40k-36m15
-ুলোও\ta-13b9f37k-23l-7o23
-ুলোর\ta-18c-7d-7f-13k37
-ূর্ণ\ta-8f62k-50
-ৃন্দ\ta-22b-8d35f-50k44o-10p-7r27
-েকটি\ta-32b-21c33d-11f24j-10n-6p27v-6
-েকার\ta-12f51k-27
-েক্ট\td-6f-44k44l32n-10o-6p-13
-েছিল\ta-31b14c-6d-17f11k22o-6r23
-েছেন\ta-33b-12c-12d-23e-7f51q9
-েজার\tf-32k45
-েজের\ta30d-10f-8k-12q23
-েটের\ta18b-7d-8f-45k34p-6r33
-েনার\ta43d-10f-28k-8n-8p40q-8r-11v-6
-েন্ট\ta66b-51c25d-31e-9f-46g-8h-7i-8j-7k34l-29m25n-21o25p-18q7r27s-19t-28u8v-17
-েন্ড\ta-26b-43d71f-9k-33l-6m-10n72o-16p-12q-17r-10s-10t-37u-10v-11
-েন্স\ta-8b-37c-12d24f22k13q7
-েরটা\ta-20f53k-27
-েলের\ta-11b-7c-6f23k9
-েশনে\ta-19b-8f36k-9
-েস্ক\tf-23k39
-োকেট\tb15f-24k22n-8o-7u29
-োদনা\ta-10d29f-30k17q25
-োধিত\ta-7b-16c-18d22f37k-25q7
-োনাম\ta29f-21o-6p25
-োর্ট\tb-12c10d-20e-7f51i-9k-36o-9p33
-ৌশলী\tb-8e-7f-13k42
-্কটপ\ta8b-7d-7f54k-55o29p-20
-্কার\tk20t18
-্কের\tb-27d-11k33r-7s21
-্চার\ta31b-8f31k-41n31p-11
-্চিত\ta-7b-40d-9f-30k71
-্ছেন\ta40b59d-11f-64k-40l-18m-8n54o-23p32q-14r-18s-17t-24u-11v-11
-্জার\tf15
-্টার\ta9c-14d-23e-10f38g-10h-7i-11j-7k-20l-9m-6n-14o42q-9r-14s14t-11u-12v-10
-্টের\ta-12b20c-13d-7e-7f55k-65o19
-্ডটা\ta-11b31m-26n52p-7u-14
-্ডটি\tb35f12k-38l-8n-9o-8p-7r-11s54t-19u-10v-13
-্ডার\ta-49b24d-9f43k-17n19
-্ডিং\ta-7b11c19f-20n-8p22q-10r-7s20u-7v-9
-্ডের\ta-27b-12c-9d29f46k-31o-10p-8q7r26
-্তিত\ta-14b-7f63k-48
-্তির\ta46b-7d-15f-49k19n-9o-7p42q-17
-্থনা\ta-24b29d39e-13f14i-8k-49l-15n-6o-8p-9q24r26s-7u-7
-্থপথ\ta-9c40d-6f-13k-27n-6o-7p-6r-7t33
-্দ্র\ta41b23c-7d-11f-57k7l47n-13o-16p-10q-14r20s-12t-18u-9v-12
-্নের\ta-6b-8c-18f39k-8
-্পেট\ta20b-21f13k-8r8
-্বাণ\tf-6k12
-্বার\ta6b-11d-6f25k-15o-16r26
-্ভার\ta-21b-24c-10d-14e-7f26k26o-6r14
-্ভিস\tb16c-38d53f-25k-12l-8m-7n-11p-12q34r13s-7t-10u-10
-্যাচ\ta53b-15d-11k-51l56n-10o-13p-7q-11r-13s-10t-15v-10
-্যান\ta-52b-8d-9f16k53
-্যার\ta-17f-24k53
-্যাল\ta-20b-10d31f-21k20l35p-8r-17s-6
-্যুৎ\ta-7b-12d41f-24k-8q23
-্রমে\ta-7b-6d-14f16k21
-্রয়\tf-18k27
-্রাম\ta-9f-7k35p9
-্রার\tf-32k48
-্রিন\ta-19b-9d-9f48k-11o21p-7
-্রের\ta55b-12d-7f-23k-29l56n-10o-13p-7q-11r-13s-10t-15v-10
-্রোল\ta29b-8d-6f-46k37o39p-11r-9t-7
-্ষিক\ta-12b65d-9f-45k-23n-8o-12p-10q8r40s-7t-9u-10
-্ষের\ta-42b-14c51d-24k12o-7r33t-7
-্সের\ta-17b-27d-7f66k-26
-্সেল\ta-12b-8c-8d28f-35k33t9
-্সেস\tb48f-27k-23l-6n-34o-8p-8q-8r16s-9t-9u49v-14
0\ta7b32d26e-15f23g-9i-9j-10k-27m-20n-13o26p-22q11t29v-17
0 0\ta-13b11d45e-7f21g-11h-10j-9k-8l-9m-28p9q30s12t-34u33v-36
0 a\ta7c-9f15k-25l-18o10p-9r-14s-9t-10u36v-7
0 access\ta40b38d-8f-56k-18l-10m-11n62o-11p-8q-12r-13s-8t-13u-11v-10
0 adet\ta-37b41c27d-15k-31l14n-11p-7q-8r14t6u-7
0 ana\ta45b-8c17d-9f-50l-8m-14n28o-9p-13q-10r-12s34t-13u-10
0 and\ta-24b-58d-19f124k-51
0 april\ta36d-9f-16k-17l22n-9o-15p37q-18r-14s-9u-8
0 aralik\ta-25b60c-8d-19f-13k-9l-15n24o-17p9q-17r22s17t-22u-12v-13
0 arasi\ta-21b55d-13f-21k-20l-7n-7q-7r-10s-8t-6u38
0 are\ta58b-15d-7f12k-54l-10n33o-8p-18r-12s24t-10v-6
0 as\ta15b-15c75d-20f-72k11l-20n8o27p-11q46r-22s-12t-12u-24v-7
0 at\ta-30b-16d-16f42k12
0 august\tf-41k43n25
0 b\ta-61b-22c-13d54e-7g-10i-6k17l-9n-9o-15p-10q-8r-12s-14t58u-6v-8
0 back\td-31f54k-24q13
0 badge\ta-9b-48f59k-10
0 baglan\ta-38f54k-10
0 bar\ta61b-16d-22f-14k-37n-8o-7q-6r39s-10t-6
0 bas\ta59b35c-10d-36f-46k-29l-10n23o-28p-18q67r-36s-12t-23u-14v-9
0 be\ta46b18c-9f-51n19r15s-12t-8
0 bel\ta-13b-7c32f11k-16n-26o-20p-17q-16r74s-13t-17v-18
0 beri\ta72b-9d-13f-73l-23m-8n-10o12p48q-12r-35s-11t-17u17v-7
0 bilgis\ta45b-22f-20l65n-8o-37p-28r-9s-7t-14
0 bin\tf28k-17
0 build\ta-13b-21d-13f10k26
0 c\ta-16b-10d-6f33
0 charon\ta-7b-13d-7f38k-14
0 childr\ta44b-11d-14f-40k16o-11r-13t-15v43
0 cm\ta22b-15d-21f16o28r-12t-9
0 dakika\ta26d-9k-13l15m-8n-9o22p34q-7r-29s-16t-10u-19v-9
0 days\ta-12b-12c-9d45f-17k-11l-7n-8o-8p-9q-7r-9s-10t-12u48
0 decemb\ta-21b-22d-17f-62k84
0 degree\ta-8b-12d-13f58k-34r31t-12
0 derece\ta10b-12d43f-40k-11l-10n-7o42p-12q-7r13s-7t-9u-13v-12
0 di\ta-21b-7c-18d-6f57k-19
0 e\tb-9f41k-20
0 ekim\ta-43b8d-8f49k-7o-9r27
0 el\ta36c52d-98e32f-76g-20h-15i-22j-14k71l-48m-18n44o23q-29r9s22t-72u-45v17
0 err\ta-10d-9f24
0 error\ta-29b-9d-11f56k-8
0 every\ta17b-8f-47k41o31p-7r-14u-6
0 eylul\ta-18d-6f30
0 f\ta-24b-7c-10d-11i-7k38
0 fatal\ta-13b-15d-8f51k-14
0 februa\ta-14b-10f-8k31
0 floor\ta16b-16c-12d-12k22l22o-8p-7
0 for\tb-44c66d66f-90k-39l-24m-12n-27o-48p33q80r-48s-26t-34u29v-16
0 from\ta-21b67d-15f-29k-34n-20o-17p-9q-22r69t-36u-22v-7
0 g\ta-9b-7f57k-34
0 gb\ta-11b8d-11f34k-15m32n-19p15q-9r-10
0 gibi\ta-19d-22f68k-37
0 gun\ta-13b-10d29f16k-27l-9o-8p-6r34t-7
0 gunde\ta-11b-11c27f8k-14n24
0 gundur\ta24b-9d42f-56k-15l-19n-11o-14p-30q-8r-16s40t-13v38
0 hadchi\ta-23b-41c-9d52e-9f11k-32l-13n-13o-10p-13q-11r-10s62t-22u-7
0 has\ta12b-13d23f-42k21l-6o33p-11q14r-25
0 have\ta36b-18d16f-30k-12o-11p-12q-8r24t12
0 hazira\ta-8b-11d-8f63k-41
0 hours\ta59b-20d-21f-29k-11n-11o-8p53q-26r-11s-8t-7u-11v-6
0 hrs\ta-6b-20c67d-14f-47k-19q37t-10
0 hz\tf30k-16
0 i\ta-26b-15c-16d-16f50
0 ike\ta-7b-13d-7f38k-14
0 iki\tb-17d38f-26q9
0 ile\tb19k-20l26n29o-11p-11s-24
0 in\ta-7b-9d60f-40k-19l-7n-6o-12p-8q44r-7t-7u-9
0 info\ta-15b-11d-14f59k-18
0 instea\ta27b-38d35f-30k-17l-11n-17o-13p-8q9r18s-16t30v-8
0 is\ta25b-9c-14d-14f15k-19o21q-6r22t-19
0 its\ta-23b59d-15f-80k58l-10n-7o-16q-10r-15t-14u51v-8
0 ive\ta-9d-13f45k-21
0 jan\tf-29k35
0 januar\tb11d31f-26k-25l-7m-6n-11o-12p28q24r-7s-13t-7u-8
0 joan\tc-22f71k-45
0 july\ta-19b15d-13f43k-42r23s-7
0 june\ta-16c-7d-20f67k-63n35r-18
0 k\ta-39b-25c-7d75f-57l-15n-13o-25p-18q-14r73s-13t-22u-8v-10
0 kadar\ta52b-20d-23f-11k-9l-8o-11p-9q-10r45t-10
0 kam\ta-12b-20c80d-9f-56i-6k-12l-16m-9n-30o-32p-27q-22r-37s-23t-20u-8v101
0 kasim\ta-10b34c-6d-25f-16k20l-11n-9o26p-7q-12r-15s-11t-14u34
0 kasimd\tc21f-9n-6p-12q-7t7v26
0 kisi\ta-17d-9k33
0 kol\ta26b-10d-10k-13l26n-7o29p-13r-20s-11u-7
0 koli\ta-27b45d-13f-10k-11o-13r-9t35
0 kullan\tb10c-12f7n-9p23q-7
0 kva\ta-14b35d-9f-13o-9r38s-6t-7
0 l\ta-72b-47c22d24e-19g-14h-11i80j-9k-43l-26m7n-23o-23p-23q-26r-18s49t-37u-12v55
0 la\ta-24b-18c-7d-12f60k-13
0 laptop\ta52d-18f-29k-18m13n-8o-56p-11q-7r62s-6t-12
0 lazem\ta39b-15f-21k-11n-8o-11r31t-8
0 lines\tb-10d-11f35k-8
0 lira\ta-16d22f12k-14r19
0 ma\ta-32b24c26d31f-20k-37l-9n-13p8q-17r-29s-34t62
0 maktoo\ta-33b-15c36d-17f32k-21t10
0 march\ta-11b29d-33f49k-43n32o-7p-7q-6
0 mb\ta-8f70k-56
0 mbps\ta24b-46d17e-7f59k-66l23
0 men\ta-30b-23c66d34f-49k-7l-8n-18p-27q-18r-19s38t39u-13v-11
0 mesh\ta-48b-24c-19d-11e96f-55k-39
0 min\ta14b-19d-17f58k-40l-7m21n-11o-7p22q-12
0 minute\tb-11d-28f66k-32l14
0 mm\ta-17b7d-9f38k-19o17
0 mn\ta60b-25d-11f-31k-11l31m29n-19o-12p-8r-8s-13t-8
0 mon\tb-7f73k-61
0 months\ta-11b-21f36
0 more\ta-13b20f7k-7o-10r31
0 my\ta-18b-18d-19f63k-44
0 needs\ta50b-22f-23k-21n11o36r-24t-11
0 no\ta-61b-14c-8d-13f47k21
0 nolu\ta44b-26d-18f-54k55o50p-10q-6r-15s-13t-9
0 nos\ta-12b-7d-21f72k-31
0 not\ta34b-13d-23f28k-35l-9n-8o12p-7r-8s25
0 novemb\ta-8b49f-22k-34l-6n31o-7p-7q-9r-15s17t-9u-8v-6
0 numara\ta37b-31c-9d36e-9f-41i-7k8l-19n-21o27q-16r14s23u-23v-10
0 number\ta36c14f-34k-9n-10o-15p-9q15r39s-16t-6v-7
0 ocak\ta-15b38d-13k-25l43n-12q-8r-13s-7t-7u-6
0 octobe\ta-9b44f-32k-9o-9p-8q-8r21u17
0 of\ta-18b19d-16f-7k28l-7o-13p8q-8s-8t35u-8
0 ok\ta-8b-6f-37k50
0 on\ta24d48f-58k-15l-19n26o-12p-23r-8s-12t-9u-8v33
0 one\td47f-42k-9q-11t27
0 or\ta-10b53f-32k-18r31t-8
0 out\ta-16b-16d28n-8q21
0 p\ta-7b-20d-10k31
0 palet\ta-11b-15d-8f38k-7
0 pcs\ta-12b21c-10d41f-41k-10n-11o-11p-19q17t40u-10
0 people\ta-7f45k-19
0 plakal\tb12f9k-6r-11u22
0 plan\tb-8c44f20k-60p-11q28t-7
0 plates\ta-22b-7f40k-13
0 please\tb-17f21o25
0 renkli\td-7f35k-26o18
0 reques\ta-10b-15f32k-7
0 reset\ta-41b70d-7f-34k-11l-7n41o-7r-7s-10u-8
0 retry\tf11
0 rings\ta43b-25d-10f6k-23l-9o-18p-8q-8r49s-14t-9
0 rulman\ta-10d-7f44k-23
0 saat\ta-50b-9d-19f38k23
0 same\tf8
0 sayili\tf-59k64
0 sec\ta28b-9d-6f-10k-7p23q-10
0 self\ta-15b-9d-11f-28k55
0 septem\ta-18b29d-18f19k-18o-8q-7r14s-6t-10u22
0 seri\tb24f-21o22
0 serial\tf15
0 shows\ta28b-14d41f-58k-9n-7o26p-12q-24r-11t27
0 since\ta-9c-8d-8f38k-13
0 so\tf19k-6
0 sr\ta7f-27k27o14
0 ta\ta-10b-34d22f-51k62q-10t27
0 tablet\ta-14b-13c-10d90f-77k-12l-13m-7n-7o-28p-13r-10s-9t57u-13v-8
0 taka\ta-25b-34c-16d45e-7i-6k11l-7n-8o-9p-12q29r-13s-7t22u-7
0 tane\ta19d25f-45l6o-6t-7u19
0 tarihi\ta-22b-14f-57k66
0 temmuz\ta-7f30k-14
0 that\tb-8d29f-13q24
0 the\tb35c61d-30f-83k44l-17n-29o-24p38q-37r20s21t22u-18v-16
0 theke\tb27f-17k-7o-9p-6q-7r-9t39
0 then\ta-7f17
0 this\ta16f7k-18m34o-13t-10
0 till\ta-8c-27d39f-40k30p-8q-13r-11t36
0 times\tf11
0 tl\tb-38c-11d35f33k-40l-8n-6o-22p-23q59r-8s-6u-8
0 to\tb45c-17d26f-36k-17m-15n-49o-12p-12q-19r21s51v-18
0 until\tb-27f37k-7
0 update\ta-18b-10d-13f51k-10
0 var\ta-8f19
0 ve\ta-10b-22d-12f52k-14
0 w\ta-97b-45c-33d55e-17g103h-11i-20j-10k-108l-13m-8n-26o-32p-28q-18r64s-15t30u-8v-19
0 wala\ta14c19f-22l-12m13n-15o-10p-7q38r-9s-8
0 warn\ta-9b-11d-13f52k-19
0 was\tb-7c-9d-38f88k-57o24q12s-8t-13u-7
0 weeks\tc43d-9f-58k37n-10o-7q-15t37
0 what\ta-7b-13c-28d36f66k-67p-8q-13r-11t36
0 which\ta-8b12c-22d-15k20q7
0 window\tf16k-9
0 with\ta23b-12c-6d-9f29k-31o-23p44r13s-19t-14
0 wont\ta40b25d-13f-49k-13l-9n-16o15p-13q-12r51s-10t-20v-11
0 wrong\ta-9b-28d-21f56k-10
0 x\ta-28b-16c-7d-15k46r21
0 yasind\ta-6f16
0 yaziyo\ta-28b-15d31f32k-29o-11q26
0 years\ta-25b-7d-9k41
0 yerine\ta6c-12f14p9
0 yes\tf54k-42
0 yilind\ta-24b-21d-10f28k24
0 yom\ta-27b16c-10d53f-27i-11k-27l-13n-23o8p-19q69r-20s-21t-22u-14v-10
0 ا\ta-13b18f29k-24l-15q-7s-7v41
0 اكتوبر\ta-16b14d-10f33k-20o33u-6
0 الصبح\ta19b22f-32p15t-10u21
0 الف\ta-32b-36c-32d78e-7h-7i-13k-23l-12m-9n-18o-14p-9q55r-14s-14t16u-10v-11
0 الي\ta-20c22d-10f23k-20l-8m37n-21o-14p-11q10r-14s17t-12u-6v-9
0 ايام\ta-20f32
0 بالليل\ta48d-15f-35l56n-7o-16q-7r-10s-11t-13v-14
0 بتاريخ\ta-6b6d-12f24k-16o10
0 بقسم\tb-20f37k-14o14
0 جنيه\tb-23c-8d31e-8f25k-31n-7o-8p-10q53r-10s-11t-20u-7
0 د\ta-15b9f34k-18l24
0 درهم\ta-32b-21c22d17f20k-13l-8n-7o-9q39s-9
0 درهما\ta-21b-12c41d-15k-13o-7q31r-7
0 دينارا\ta-16b-15c22d-19f32k-15q23
0 ريال\ta-15b-10c-8d42k-18q25t-7
0 ساعه\ta-15b-9d-7f48k-18
0 صار\ta-19b-11d27q-9v13
0 صباحا\ta50b-14d12f-47k-11l24o14p-8q-7r-10s-8t-10u-7v6
0 علبه\ta-19b40d18e-7k-32l-8n-11o-14p-6q-8r-13s-10t57u-6v-7
0 علي\ta-10b44f-18k-17n-11o-7p26s10
0 غرفه\ta15b-13d-11e-7f-44k48o-8r20
0 غير\ta-16b-13d-16f50k-12
0 فجرا\ta17f-8o12p7
0 في\ta-12b6f21k-15o21p-6
0 قطع\ta-10b-7f48k-21
0 لا\ta31d-6f-15k-8l-14m31o-12r12s-8
0 لان\ta-11b31c-8f-11n15
0 ما\ta29b-6d-11f-8k-7r-9s36v-15
0 مارس\tb-15d8f28k-16r-19v34
0 متر\ta48b-24c-8d-25f8k-14q19
0 مرتين\ta-10b-14d16f23k-11q12
0 مساء\ta-10b-12d-7f39k-8
0 مع\ta-16b-14f36k-10l-13s23
0 من\ta-13b27c16d26f-74k27l-14m-13n-22o-19p-13r-19t13u14v37
0 موظفا\ta-23b10f19r20
0 ميغا\ta42b45c-6d-25e-12f-41k-37l79m-10n-18o-18p-14q-16r-18s-20t-18u-11v-10
0 نسخه\ta-19b-13d22f19k-16t15
0 نيسان\ta-13b8d-7f-30k40n27p-7
0 وانا\ta-6b-6f18k-9
0 وقد\ta35b-7f-19k-9l21o-6r9s-7v-6
0 ولا\ta-21b-12c71d-11f-51k-7l-8n-9o60p-10q-20r-10s-8t-15u-6
0 وما\ta-28b-14d-7f50k-7
0 وهو\tb-7d-13f22k-7o-8r20
0 ينزل\ta21b8f-24o-12p10r20
0 এ\ta49c-9d-21e-7f-27k7l15n-9o-19p-19q-11r37s14t-13u-6v-9
0 এপ্রিল\ta-23b19d-11f-14k28l-6n-14o-15p18q-10r14s-7t-11u20v-9
0 এমবিপি\ta-6f26k-12
0 এর\ta80b-33c-9d-32e-7f-50k15l-23m-11n-14o21p33r-20s23t-25u-16v-13
0 কেজি\tf23k-10
0 ঘটিকা\ta47f-29k-17l37p-6q-8r-10s-7t-7u-6
0 জন\ta-13b38d-7k-24l-7n45o12p-15q-7r-13t-7u-14v-7
0 জানুয়\ta-10b-13d-13f-11k41
0 জিবি\ta-7d57f-45k-22m29n-14o-13p-7q-7r-8s-6t29u-12
0 টাকা\ta16c-9d33i-6k-39l-13m-7n-17o-21p-14q63r-24s-13t-22u26v-8
0 টাকাও\tb-19f27
0 টাকার\ta-15b25c-7d43f-47k-12l-8m-8n-8o-10p-10q51r-7t-9u-6
0 ডিগ্রি\ta-13f11k14
0 তলায়\ta17b15f-24l-7n22o-10r-9s16t-7
0 তারিখ\ta-12b19c-8d-23e-7f52k-51l-7n-7o37p-23q-7r13t-7v-6
0 তারিখে\ta-17b-18d23f28k-24q25
0 থেকে\ta-6b15c-6d-23f27k-11l32n-12o-39p-32q-13r32s28t-12u-18v-9
0 দিন\ta-10b-8d-16f42k-11
0 দিনের\td26f-9k-6q13
0 দেখাচ্\ta18f-12m18o17p-9
0 নং\ta-9b-24c-6d25f34k-19l-6o7p-8r23
0 নভেম্ব\ta-9b-10f50i-7k-28
0 নম্বর\ta33b21d-9f-34k-11l-16n-10o12p-25q-11r25s33t-19u-10v-9
0 নম্বরে\tf12n-11o-6q-6s32u-7
0 পর\ta-22d51f-17k-31l29p-14r-9s14u-7
0 ফেব্রু\ta-20b22c32d14f-46k6l-6n-10o-13p-9q20r-24s-8u37v-7
0 মার্চ\tc-10k10l-10n-9o-23r-12s-7u39v-6
0 মিনিট\ta-15d36k-24s24
0 মিনিটে\ta41b-19d-28e-12f-47k44l-8m-8o-8p-6q-20r-12s-6t-9u51
0 লেখা\ta-15b-10d33f10k-24o-8t22
0 সেকেন্\ta10b-6d-10f18k-9s21
0 হটলাইন\ta18b-7d35f-28k-24l-7o-8s39t-6v-7
0$\ta17b-23c-14d23e-15f27g-12i-21j-12k33l-15m-16n-27o-37p39q9s11t18u17v-26
=addition\tb26c30d-29e-14f39g-9h-10i-14j-8k-7l-18m-16n-15o10p-12q32r11s18t-18u-30v11
=announces-details\ta-33b28c17d-29e-28f32g-20h-18i-20j87k-80l-33n78o-43p-43q28r-41s-39t-28u44v-40
=announces-issues\ta-77b-61c65d-62e-52f-108g-32h-28i-33j217k-84l-22m-21n-37o-52p61q-29r-43s-28t17u18v37
=background\ta45b-27c-8d17e-8f12g-9h-7i-13k18l19m-6n-23o-21p30q-18r15s-16t17u-7v-10
=closing\ta-13b-23c-17d-23e-26f-121g-11h15i169j-12k50l-19m-22n-46p-33q-11r24s49t16u-9
=exclusion\tb-9c10f17g21h-12i-16j-14k-18l-9m-23n24o8p-37s29t22u-37v-26
=failure\ta96b-11c-7d25e-12f33g-7h-9i-13j-9k-68l23o29p10q-30r17s-13u-37
=fine\ta-56b-45c-43d-26e-31f-12g118h-13i-25j-13k69l7n-16p32q-24r-35s20u10v-23
=greeting\ta-13b-7d-17e-11f-83g-6h-8i86k87l-7n16o-9p20r-14u-26v-8
=grievance\ta-24b-28c-35d113e16f21g-16h-14i-20j-13k-32n-22o16p-39q-6r17t26u-16v-16
=impact\ta-77b-28c-25d19e-29f117g-16h-17i22j46k-85l-23m-14n-33o24p13q40r-7s-22t-25u-23v18
=one-cause\ta-46b-12c-18e-9f71g40h-8i-7j-6k-40l-6n-9o-16p44r-9s-8t8u-14
=ordinal\ta42b20c15e-25f-16g-15h-20i-21j-15l-53m-37n-43o60p-9q18r-15s61t-30u-7v-43
=other-matter\ta-60b56c91d19e-23f-104g24h-20i6j-11k-16l-20m-18n24o-11p22q39s22t-26u-36v-38
=other-person\ta-19b17c-17d13f23g-11h21j-9k21l-10n62o-41q-28r-30s-11t-47v64
=plea\ta-56b-75c-34d-22e241f-66g-17h-17i-34j-20k-10l-33m-20n-34o41p7q-31r16s-10t-27v38
=pointer\ta-7b-14c7e17f38h-7i-14j-6l-13m-8n-6o18p-8s-7u20v-13
=praise\ta-87b-62c-41d-65e-38f-172h162i59j-22k95
=question\ta-49b-43c162e-10f14g-12h-10i-17j13k-64l-11o-24p7q34s-20t-20u-11v12
=reach\ta-22b16c-14d-42e-19f-22g-13h-13i-17j-12k103l-27m-26n88o-48p-43q-26r-40s53t12u-41v-29
=request\ta-56b184c-10d-21e33f-16h-10i-14k-69n17q-24s-8u12
=same-matter\ta-13f53g-8i-12l-9m16q-14s7u-18v-8
=steps\ta47b-14e-13f57g-12h-9i-12j-9k-63l7m37n-14o-34p55q-52r-30s46t-41u-12v-25
=thanks\ta-49b-29d-33e-24f-105g-12h6i155j-15k60l-16m29n-33o6p-28r-35s28t22u-20v7
=tried\ta-39b-31c-8d-26e-10f139g-8h34i-8j-8k-37l-24m-14n-18o53p27q-8r-21s-8t-21v-13
?\ta-66b-12c237d-22e-15f10g-12h-10j-11k-121l-26m-12n6o-21p-15q34r6s-9t11u-15v20
@access-card\ta-13b68c-18d-31e-14f50g-10h-9i-13j-10k-76l-40m-27n-14o-43q-39r-52s-36u126v-32
@accounting-software\ta88b-12d-14e-7f-26k-56l-19m-10n-22o-42p85r-24s-17t-17u-14v-16
@air-conditioning\ta60b16d-44e-22g-9h-8i-10j-9k-31l-39m-16n-21o33p-36q-16r104s-28t-34u-26v-25
@antivirus\ta28b24f38k-73l-15m-8n-10o-25p74q-14r-12s-9t-14u-11v-17
@application\ta44b37c42d-17e-17f-24g-13h11i-15j-11k-37l-36m-27n33o-43p189q-35r-44s-22t-39u-33v-25
@appointment\tb47c-28e-10f32g10i-32j-15k-46l-37n-40o-33p50q-54r33s-43t-45u17v54
@backup\ta20b29c-6d-11f28k-58l-13m-8n-12o34p36q-12r-16s-13t-11u-11v-16
@barcode-reader\ta12b51c-8d-17e-6f-27k-11l14m-14n-20o94p-23q-22r-30s-21t-36u-24v-18
@battery\ta57b-40d-29e-28f59g-10h-10i-13j-10k-46l-26m-17n-30o59q-29r9s-9t-25u-23v22
@browser\ta-13b-29c-16d-27e-11f36g39h-10i-9j-8k10l-10n-9o25p22q-7r-10s-14
@building\ta52b25e-18f-10g-14i-17j-13k-19l-16m-34n-55o-49p-40q-27r157s-16t14u-55v-15
@cable\tb-14d-37e-15f69g-15h-12i-13j-10l78m-27n-13o50p-44q-35r-40t-14u-27v-34
@calendar\ta71b30d-32e-15f-41g-12h-10i-11j-13k-24l-31m97n-15o-43p11q-30r-11s-32t-33u-39
@call-forwarding\ta32b10c22f-44k-17l-8m-8n-29o-9p-19q-9r-12s75t-25u-8v-7
@cash-register\ta111b38d-18e-16f-36g-12h-11i-16j-17k-93l-42m-26n-21o117p-10q10r-59s-37t6u-35v-39
@certificate\ta32b-21c-7d-17f41k-39m-7n-19o-12q-19r-14s-9t-16u26v34
@cleaning\ta-92d110e-27f31g-19h20i-19j-16k-77l-36m-25n-32o-33p-39r113s-29t-39u-9
@computer\ta23b78e-17f19g-13h-11i-17j-11k-84m-38n-50o73p83q-55r-71s-49t14u16v-56
@contract\tb36c18d14e-19f9g-12h-12i-13j-12k-37m10n-42o-44p-33q66r19s-34t-22u-38v35
@course\ta-20b54c15d-43e-28f30g-14h-13i-28j-14k28l8m-51n63o-26q-7r-12s-46t-56u-53v70
@crm\ta-7b70c36d-35f-75g-7k-27l-26m-17n70o-33p42q-17r-21s-30t-18u-16v-20
@data-leak\ta-13b95c-8d-9f-75j-12l-13m-10n-28o10p-17q-25r-21s-27t-22u82v-15
@database\ta57d-20f-34k-17l-8n-9o-14p50q-11r-7
@delivery\ta-16b28c23d47e-24f10g11i-19j-13k-56l-33m-37o-38p-47q-42r-54s-8t182u-42v-21
@delivery-address\ta56b14c-15d-20e-10g-13h-8i-8j-8k-54l-16n39o-16q-19r-20s-14t46u-22v-29
@desk-phone\ta33b-39d-37e-20f53g53h-12i-15j-13k-54l-25m-19n-31o-63p-24q-29r-61s151t-34u-18v-28
@discount\ta71c-36d19e-12f37g-10h-9i-12j-9k-108l-38m-28n19p-18q87r-37s-15t-39v-27
@disk\ta33b-8c30d-10f-38l-7n-9o25p-13q-14r-12s-7t-13u41v-18
@dock\tb18c13d-15f18k-37l-10m-6n-12o52p-14q-11r10s-11t-18u-7v-9
@document\ta14b62c28e-49f-11g-15h-15i-17j-14k-12l-57m-13n-12o-60p60r8s-49t-61u30v58
@door\ta90c-40d10e-24f10g-11h-12i-15j-10k-38l-50m-33n-20o-33p-44q-52r75u67v10
@electricity\ta26b-15e-19f43g-16h-14i-12j-10k-15l43m-24n-32p-40r74s-33t-28u-34v-8
@erp\ta49b56c-14d-36e-10f-35g-9i-7j-6k-21l-23m-22n69o-40p66q-37r-33s-23t-34u-32
@event\ta-30b40c-24d48e-31g-17h-15i-16j-12m-23n-42o-9q-58s-35t29u9v58
@fire-alarm\ta33b66c-18d-31e-28f-17g-11h-10i-12j-10k-16l-19m-16n-22o-33p-29q-26r82s-22t-30u32v-23
@firewall\ta-32b29c-8d-22f65k-38l77m-8n-14o-12p-16q-11r-21s-9t-9u-23v-19
@furniture\tb43c-17d46e-19f24g-18h-13i-18j-12k-28l-38m-31n-13p-53q-47r63s-36t101u-29v-14
@headset\ta23b78c-29d-52e-22f15g24h-13i-16j-14k-76l-37m-26n-39o104p-39q-36r-47s31t10u-34v-37
@heating\ta41b-53c35d12e-13f6g31h-13i-13j-11k-94l-43m-16n-30o-16p-44q-39r138s-31t-39u-28v-17
@household-appliance\ta64c-13e-29f-11g16h-12i-15j-16k-19l-32m-31n-41o73p-64q-30r69s-43t41u-42v-43
@insurance-claim\tb10c14d45e-10g-7h-6i-7j-7k-68l-27m-21o-37p30q45r-34s-27t-25u-23v43
@integration\ta-12d-27e-12f24g-10h-7i-9j-12k24l21m-9n-20o-23p47q-39r-18s-15t-12u33v-18
@internet\ta29b28c37d-12e-18g28h-16i-18j-13k-84l206m-35n-48o-47p-59r-61s-37t-44u-26v-30
@intrusion\ta54b-7d-7f-13i-9k-35m-12n-29r12t-9u39
@invoice\ta-26b21c52d50e-20f-17g34h-12i-17j-13k-70l-28m-23n-14o-41q172r-38s-13t-22u-29v-31
@key\ta32b22d-9e-14f19g-10h-13i-17j-10k-24l-36m-28n-22o27q-33r7t-32u70v-36
@keyboard\ta66b90c-28d-35e-18f-46g-14h-11i-15j-13k-97l-33m-25n-31o145p-23q-58r-72s-34t-44u9v-44
@kitchen\tb56c-30d41e-20g-14h-13i-20j-13k-38l12o-23p-38q-34r84s-32t-6u-33
@label-printer\ta57b58c-17d-10e-15g-12h-10i-13j-10k-93l-25m-18n-30o53q-49r-50s-30t37u36v-27
@laptop\ta60b17e-19f25g-14h-12i-19j-13k-66l-27m-22n-47o153p-41q-50r-16s-42t-50u13v-44
@leaving-employee\ta28b36c-16d-27e-9f-28g-7h-8i-7j-7k24l-13n58o-15p-22q-15s-19t-14u10v-21
@lift\ta47b-8c-6d-10e-15f-19g-11h-11i-14j25k-10l-24m-17n-24o-28p-32r97s-32t8u-24v-28
@light\ta59b-12c-24d15e-24f32g-16h-13i20j-13k-69l26m-22n-28o-25p-43q-36r106t-37u-27v-31
@lost-device\ta25b64c-25d-20e-10f-17g-7h-6i-6k-11l-27m-16n-39o-30p-41q-33r-31t-32u121v-34
@machine\ta67b-15c-23d18e-18f18g-14h-13i-17j-12k-30l-58m-36n-51o122q-51r26s-21u-51v-15
@mail-client\ta75b-7c-13d-22e-9f-40g-7i-9j-6l-30m113o-33p-31q-21r-32s-25t-21u-30v-20
@mail-list\ta-11b105c-13d-19e-9f-75h-6i-7j-7k-24l-33m124o-35p-44q-28r-36s-31t-37u-31v-27
@mail-signature\ta17f-28i-9k31l-7m54n-18o-10p-14q-12r-6v-6
@mailbox\ta59b56c10d-17g-21h-11i-16j-11k-66l-41m208n32o-60p-65q-53r-64s-49t-52u8v-50
@malware\tb7f13l-11n-7o-12p-10t-7u43
@medical-device\ta82b-19d-36e-14g-14h-10i-11j-11k-46l14m-28n-35o20q-34r-45t31u-25v40
@meeting-room\ta57d-10e-9f-63g-7h-7i-7j-7k26l17m-18n-8o27p-8q-21r53s-24t-26u-25v-26
@mobile-app\ta36b-37c-38d15e-15f48g-11h-17i-13j-11k-24l-10m-22n22o-34p56q-32r-46s-20t34u-13v-13
@mobile-phone\ta52b-11c-45d-26e-26f21g24h-11i-12j-9l-15n37p-34q-31r-26s27u12v-21
@monitor\ta18b57c18d-29e-17f14g-10h-10i-13j-10k-36l-40m-15n-25o137p35q-47r-35s-23t-17u-41v-44
@mouse\ta24b65c-18d-23e-16f-49g-11h-8i-12j-8k18l-38m-15n-26o111q-27r-35s-19t-31u-19v-27
@new-employee\ta-37b39c-17d40e-14f-69g-11h-15i-11j67k-33l-19m-15n54o-20p9q-30r-19s-16t-21u35v-24
@office-move\ta-36b-9c-12d-22e-9f43g-7h-6i-6j-7k24q-7r-10s28u-10
@office-software\ta-14b39c13d-10e-9f9k-32l-20m-13n-24o-28p95q-14r-23s-12t-21u-21v-16
@operating-system\ta-12b7c49d-24e-10f53g-8h-7i-10j-6k-84l14m42n-14o10p-7q-14r-16s-11t-8u-11v-9
@order\ta-42b39d48e-20g8h-13i-19j-15k-12l-20m-24n-9o-33p-34q-37r-42s-7t148u-23v-36
@parking\tb28c28d-19e-20f-28g-14h-11i-12j15k11l-26m-23n-33o-26p-36q-6r96s-27t-35u40v-40
@password\ta94b7c18d-36e-15f-26g-11h-10i-14j-10k-48m-15n95o-53p-34q-44r-48s-13t-51u80v-43
@payment\tb7c13d54e-21g29h-13i-17j-14k-42l-46m-37n-43o-42p-7q174r-51s-27t10u-20v-54
@payment-terminal\ta56b25c-19d24e-10f-67g-12j-6l44m-11n-15o46p-38q6r-29s-19t-15u-12v-13
@payroll\ta-11b20c26d-10e-27g18h58i-24j-19k-50l-37m-19n-27o-34p43q50r-52s-41t-47u31v44
@pdf\ta71b20d-23e-18f-17g-7h-7i-7j-6k-52l-16m28n-23p57r-17s-20t-20u-15v-17
@permission\ta24b115c-15d-34e-18f-45g-12h-13i-11j-11k-59l-9m-34n143o-57p-43q-49r-47s-35t-39u52v-46
@pests\ta32b49c-10d-18e-10f-13h-6k-42l-13m-10n-13o-23p-16q-19r82s-11t-24u-11v-14
@phishing\ta96b-19c24d-15f-75k-46l-25m-22n-37o-19p-27q-38r-18s-16t-20u110v-23
@phone-line\ta73b19d9e-18f-49g18h-13i-29j-12k-27l-42m-28n-22o-35p-65q-32r-60s182t-46u-25v-18
@phone-menu\ta55d-14f-30k-17l-11m-8n-12o-19p-11q-17r-14s68t-11u-11v-10
@power-adapter\ta-14b41c-12d-25e-11f92g-7h-7i-12j-7k-92l-12m-13n-14o78p-12q-24r-10s-11t-18u-12v-18
@price-offer\tb38c23e-19f25g-12h-12i-18j-12k-48l-43m24n-14p-16q92r-47s-38t14u-41v-59
@printer\ta80b25d-17e-26g18h-17i-22j-16k-91l-24m-38n-48o172p-50q-19r-75s-14u-51v-54
@product\ta9b25e-23f14g14h-18i-22j-17l-46m-32n-22o-53p23q-38r-47s-44t132u-7
@profile\ta22b20c-7d55e-10f-51g-10h-8i-10j-9k-27l-39m52n90o-43p-44q-34r-50s-25t-43u17v-42
@projector\ta81b23c-15d-26e-10f-58g-8h-7i-12j-8l-22m-17n-26o135p-35q-25r-42s-28t-50u-23v-24
@refund\ta-32b-16c21d24e-13f80g-7i-7j-6k-98l-29m-10n8o-30p-17q80r-15s-13t-6u-16v-18
@remote-desktop\ta6b-20c-8d-16e-11g-6k45r27v-9
@report\ta26b-8c25d11e-16f19g-12h-12i-14j-11k-41m-26n-47o-52p108q-35r-46s-35t-33u-26v38
@return-goods\ta7b30c-26d54e-19f-13g-11h-11i-13j-11k-20l-59m-16n-8o58q-9r-46s-14t75u-48v-42
@router\ta20b-12c13d-23e-11f7g-10h-11i-10j-8k15l129m-22n-32o-41p-40q-27r-43s-23t-29u9v-32
@scanner\ta18b-57c-17d21e-15g18h-10i-12j-10k16l-34m-18n-24o87p-32q-23r9s-19t-28u-25v9
@second-factor\ta9b46c13d-28e-13f27g-11h-9i-11j-10k-86l-31m-25n86o-37p-36q-30r-32s-31t-29u52v-26
@sensor\ta54b-32c-15d26e-8f17g-12h-6i-7j-7k-80l24m-15n-22o42p-48q-11r-16s-17t13u-25v29
@server\ta48c-21d-16e-14f32g-11h-11i-15j-10k-27l66n-46o38p-46q-27r-30s-41t-45u52v-50
@shared-folder\ta-10b67c-29e-16g-12h-12i-11j-14l22n71o-42p-8q-42r-38s-30t-40u40v-34
@sim-card\ta-41b94d37e-21f-56g-13h-12i-16j-13k18l52m-36n-72o-55p-60q-38r-69s139t-62u-20v-8
@software-licence\ta-12b39c27d-11e-18f12g-9h-9i-12j-10k-26l-31m-27o-43p117q-23r-39s-32t-44u-31v15
@software-update\ta91b-18c23d-39e-19f-36g-11h-10i-11j-10k-8l-29m-21n15o-27p114q-34r-34s-22t-31v-36
@solar\tc-6d-7f8i-12k18o31p-7r-14u-6
@spam-filter\ta50b-27c45d-38e-9f22g-16h-6i-7j-8k-60l-20m117n-11o-28p-31q-37r-29s-31t-29u-21v-29
@spares\ta33b30c-26d-49e-26f26g71h-15i-20j-17k-112l-25m-23n-24p7q30s-23t19u-24v17
@spreadsheet\ta26b-23c10d-19e-8f34h-6i-8k-33l-23m-18n-32o-22p107q-23r-33s-19t-18u-15v-23
@staff-conduct\ta-56b-40c-19d90e-19f-55g-15h84i-16j-13k-92l-17m-16n-24o-28p-21q-31r-45s16t20u32v40
@statement\ta39b-9c13e-15f-22g-12h-10i-12j-12k8l-23m-20n-34o-37q106r-32s-9t-28u-22v-23
@stock\ta38b46c34d34e-19f-27g-15h-14i-19j-14k-74l-25m-35n-24p22q-52r36t58u-46v-22
@subscription\ta32b33c34d25e-35f-25g-14h-13i-18j-12k-56l-32m-29n20o-42q67r-44s36u-39v-40
@surveillance-camera\ta54b21c26d-33e-15f-33g31h-11i-15j-11k-53m-22n-36o18p-57q-33r-41s-30t-37u127v-40
@tablet\ta12c16d25e-16f8g-10h-9i-11j-8k-36l13m-29n-23o61q-15r-38s-28t28u-23v-25
@tax\ta14b21c30d-53e-16f14g-13h-10i-12j-13k-9l-18m7n-30o-27q89r-18s-21t-25u-18v-17
@television\ta-8b19c-18d7e-10f14g-9h-8i-10j-8l65m-16n-23o21p-14q-19r-37s-23t18u-20v-24
@time-clock\ta31c12d-30e-13f25g-12h-7i-9j-9k-51l-28m-17o46p-12q-8r-38s-24t-26u60v-22
@toner\ta30b58c29d-33e-18g-14h-10i-13j-10k-82l-33m-20n-37o79p-12q-55r-51s-31t77u-31v-41
@training\ta-75b53c-20d69e-15f-10g-8h-7i-8j-6k-25l-19m-13n12o-32p36q-7r-31s-16t-16u-26v51
@ups\ta54b18d-14f-43k-29l-22m-8n-14o32p-34q-15r16s-18t-17u-19v43
@user-account\ta76b50c44d-26e-26f-46g-13h-12i-14j-10k-54l-17m-46n166o-50p-49q-43r-51s-37t-46u61v-50
@video-meeting\ta44b-22c24d-32e-10f56g-10h-7i-8j-8k-76l27m13n-12o-20p56q-25r-24s-20t-12u-16v-24
@voicemail\ta59c26d-30e-6f-28h-6k-46l-18m-17n-43o-31p-22q-24r-30s111t-19u-23v-13
@vpn\ta84b17c-17d-37e-11f-20g-9h-8i-10j-7k-46l137m-23o-38p-42q-27r-32s-29t-33u-35v-28
@warranty\ta-17b-43c60d-36e-13f30g-9h-7i-9j-8l11m-24n-25o76p-35q-29r-31s-20t18u-19v-25
@water\ta81b16c-15d-10e-22g14h-15i-18j-14k-79l-49m-34n-61o-27q-36r133s13t-22u-41v12
@webcam\ta50b15f-49k-23l-10m-12n12o58p-8q-19r-10s-12t-17u-16v-20
@website\ta58b-18c21e-16f-8g-13h11i-16k-67l-17m-28n84o-51q22r-55s-34t32u-9v-47
@wifi\ta75b42c24e-14f-32g-12h-10i-13j-11k-98l179m-27n-40o9p-53q-42r-71s-36t-22u-33v-43
@window\ta15b13d35e-25g-19h-14i-18j-14k-11l-22m-20n-31o-32p-28q-34r66s-28t20u-34v44
^0\ta-35b16c12e-9f56g-13h-11i28j-11k-41l19m-31n46o-42p8q-14r-22s25t28u-49v-19
^a\tb-7c-14d-46e-14f57g-12h-9i-22j77k-97l-7n-12o65p-16q-10r-14s-12t-7u-21
^abi\ta-24b36c-24d-11f31k-21p23s-6
^about\ta-9f-21k41
^acil\ta-10e80f-32i-7k-53
^after\ta-18f-20k40p14
^ag\tc-31f30k16
^agreed\ta-8f12k9
^agusto\ta-9b-18c29d29f-32q31t-7
^all\ta-36b-56c-11d-15e-7f35g-10i-14k44
^allah\ta-13d-6f-32k56
^also\ta-9b-25d-28e-6f94g-7k-57l8m-8n-18o24q-27s-16t-15v25
^alttak\tb-10d-11f31k-13l-6m-6o-15p46q-7r-14t-6
^amar\ta-17b-35c-15d16e-7f57i-7k-27p-7q38r-9t-7
^ami\ta-51b-22c-12d-21e-9f31g-7h-6i-8j-7k39
^ana\ta-57b-33c-24d-23e-8f53i-7k31
^and\ta15b22c15d36e-21f20g-13h-13i-18j-12k-39l-43m-43n22o-16p-17q16r13t15u25v-28
^anothe\tb-17f37k-17
^any\ta-25b-8d-10f32
^apnade\tf-15k27
^apprec\ta-12b-12d-10e-17f-38i76j-6k-33
^approx\tf38k-22
^ar\ta-50b92c58e-21f-85g-16h-13i-24j-15k-20l-29m-27n-34o8p-27q54r21s33t-20u-36v-44
^arac\ta-29d39f51k-62q13
^arda\tf-24k32
^are\ta-21b-8c74d-9f31g-6i-7k-92l-9m-6n-11o-12p-15q21r-23s-17t-14u-11v52
^arka\ta-34b-10f-33k62
^arkada\ta-12b-16c-17d-16e-6h57i-6j-7k-26
^artik\ta-7b-20d-28f20k30
^as\ta-37b12c-6d-10f-25k58r23s-7
^asagid\ta-15b33d-9e-8f-42i-21j67k-52l-10m-7n20o-15p-13q-11r-15s-9t46u-13v-6
^assala\tf-8k22
^at\ta13b-6f13k-16r14
^av\tf-40k51
^ayarla\ta-40f59k-17
^ayni\ta-24b19c-26f38k-8n-8o-13p-10s49t-28
^ayrica\ta9b14c30d-25f-19l15m-16n13p27q-24r-40s-32t-16u-17v37
^b\ta-15b67d-10f-61k-11l-18m-12n63o-7p-21q-8r-15s-13t-11
^baba\tb-17f-7k35
^bakimc\ta-19f55k-25
^bana\ta-6b28d-9e-7f-24k21l-6n-8o47p-7r-11t-8u-8v-6
^bankay\ta-26d-23f62k-27
^baska\ta-12b-21c-7f82k-42
^before\ta-16b-10c-15d-12f42k15
^ben\ta-9f33k-14
^benim\ta14d-6f16k-19o12
^bes\ta-21b-14c-6d25f36k-16m26
^beside\ta15b6f-12l-7n-6o11r-8s-7t28
^best\ta-10b-7d-9f-44i-9k71
^bghit\ta-9b17d-29e-9f33k-29o48p-9q-16r-6s-6t-7u-12
^bhai\tf-22k34p9
^bilgil\tf9
^bilgis\ta-13b-7c-31f65k-17l-11m-6n-11o-15p54r-14t-8u-6v-10
^bir\ta-35b-8c-23d59e27g-9h-8i-9j-7k-33l-7m-16n39p-10q-23r-25s-20t-18u-25v44
^birinc\ta23f-34k19o15
^book\ta-14b18f-39k39r-7v25
^bordro\ta-11d-6f-14g40k-14
^bos\ta-9b-23c-7d-6e-9f-33g69k-21
^both\ta50b-9d-15f10k-56p34q-8
^boyaha\tf-32k41
^bu\ta-39b16c31e53f-67g-9h-9i-11j-11k28l-22o15p60r-28s-16t-30v-25
^bugun\ta-28b-50c-14d-17e57f-23g-9h-10i-8j42k13
^bulasi\ta-13b-6d-13f43k-8
^bundan\ta-22b70c-8d-12e-6f-68g-7k22l-7m-7n57o-12p-13q-11r-7s-9t-20u-7v-8
^but\ta-18c12f-13k26q22s-9
^by\ta-18c-12d17g-11h-18k33r20
^cable\tb-10k22
^call\ta-16b-17c-7d-12f-61k80
^caller\ta11f20k-15o-7r-7s27
^can\ta-15b64c18d-29e7f-21g-8h-8i-11j-10k-38l-10n11o40p-25q-10r-37s18t18u-31v-29
^canon\ta-11b-7f63k-37
^carsam\tf-18k30
^catida\ta22b27f-25k-11l-12m-6o35p-15q-9r23s-8t-11u-8v-12
^ceilin\ta54b-15d-10f-13k-53q-12r43t-13
^change\ta-24b35d-7f37k-48t27
^charge\tf77k-73
^cheers\ta-8b-8c-7d-7e-7f-40i45
^ciao\ta-26d50f-29i-12p-7r-10t34
^cihaz\ta-11f-47k59
^cleari\tf37k-20
^client\ta-9f32k-21
^cocukl\ta-35b-10d-8f51
^cop\td66f-51k-39l-9o-16p-10q-11r53t-7v-9
^could\ta13b69c-40d-24e25f-50g-6i-7j-7k-26l18m-20n32o-32p-25q-41r38s-42t18u-26
^csv\ta-9b-7f38k-16
^cuma\tb-10d-8f44k-19
^cumart\ta-7b-13c-8d-12f-14j-6k46l38p-28
^dahili\ta14f-9r-7s25
^dear\tb-11d-6f-42i-14k87r22
^delive\ta-13b-15d-22k42
^deputy\tf-26k36
^destek\ta-16b-22d43e-7f-63k56l-8n-8o-11p48q-6r-9s-8t-10u-9v-7
^did\ta-12b-12c-28f66k-17
^diger\ta-39b-22c16d-15e-7f22g49i-6k-42n24
^dizust\ta47f45k-80o25r-6
^do\ta-15b-24c18d-19f42k-17l-14m-8o-8p-11q-10r-16s-12t14u40v-12
^does\ta-9b-8c-10f54k-26l17o23p-14q-8r-7
^dogrul\ta31b7f-19l-7n57o-11p-9q-6r-12s-12t-7u-11v-10
^dosya\tc-9f24
^dr\ta-7b15f-59k69n-6p34r-10s-9u-6
^dt\tf-20k28
^dukkan\ta-12b-10d-9e-9f17g-6i-7j-6k26
^dun\ta10b-14c-7d44e-6f-37i-8k13l-7n-7o-12p21r-14t17u12v-6
^dunden\ta25d-8f-11l-15m46n-7p-13r-9v-7
^durum\ta-14f67k-51
^e\ta81b67c-30d-38e-19g-16h-12i-17j-13k-84l53m-52n77o-51p-58q27r-6s-33t-70v-43
^each\ta-7b-9c-11d27k-7q21
^ek\td-6f-47k59
^ekim\ta-38b-10d78f-60k-7l-8m-7o-12p-16q52r-11
^ekip\ta-10b-10f-30k44
^ekrand\ta-8d-8f58k-41
^el\ta68c-25d36e-29g-27h-15i-18j-14k-54l14n-44o39p47q-48r-7s-19t-64u-40v32
^elektr\ta-18f-10k48
^elle\tk11
^emegin\ta-7f-12h-10i37k-7
^en\ta-19b-8c18d-7e-6f45k-22m57n-9o-7p-18q-14t-16u-7v-16
^entire\ta57d-9f-31k-27l23o-11p-6q-11r22u-8
^er\tb47c49d18e-19g-15h-14i-17j-14k-96l-13m-24n-53o20p-33q40r30t-44u17v-7
^erp\ta-24b-7f63k-40
^eski\ta-40b59f-28k24n-10o-9r36
^etiket\ta-35d-8f18k17o17
^evde\tf73k-69
^evden\ta24f-18l28p-9
^ever\ta21f-27k20l38p-6q-6r-8u-6
^everyt\tb-19c-10d-10f-26g49k-11m17
^excel\ta32f-16k-7p24r-7
^expect\tf28k-17
^f\ta51b-14c-10d-10e-8f23g-6i-7k-60l-30m-9n-10o-18p65s-8t-15v-11
^facili\tf-27k37
^faks\ta34b-41d-8f34k-16l-10o-8r-6s40
^fan\tb-13f18
^fatma\tf-15k22
^fatura\ta41b-25c7d-36e-8f35g-9k-25l-7m-6n-10o-7p-15q53r-8s-6t-8v-9
^finans\tf-21k28
^firman\td19f-23k16
^first\ta29b-20c-9d-16f35h-14k-30o-8p20q-6r26t-14
^follow\ta42f-27k-14l-6n11o-10p29r-12
^for\ta-23b50d-17e-7f-71i-7j-6k25l13m-7n-13o-29p-18q60r-31s-10t-21u13v-15
^forkli\ta-26b51d-14f-8k-16o30p-7
^forwar\ta-11f-14k38
^found\ta-9d-14k22
^four\ta42b-10d-12f72k-85n-7p-9t36u-6
^from\ta-9b11c-18f37i-9k-20p12
^gece\ta9b-10d-23f74k-66o-14p-7s32
^gecen\ta-43b29c-14e-15f-18g-6h-6i-13k54l-11m-7n-13o-10p39q18r-13s-7u-7v-12
^gelen\ta-39b-20d55f15k-23l-11m-8n-8o50p-7q-8r-7s-7t-9u-8v-11
^genel\ta-8d-9f70k-53
^give\ta-13b47d-6k-45n-9o-11p-7q-9r-6s43t-9
^god\tf-8k19
^gonder\td-7f29k-11m28t-7
^good\ta13b-12c-10d-9e-7f7g-6i44k-33o12p-7r-10s18u-6
^gorusm\ta34f-35i59k-51l-11n-9o-14p-17r-12s54t-7v-11
^got\ta21b-8d86f-89k-55l-11o-23p-16q-28r-10s-7t60u7
^goz\ta47b-12c-8d-24e-7f21i-9k-44l64m-8n-9o-17p-13q-20r-13s-7t-13u-10v-12
^greeti\tf-12k30
^guests\ta7f20k-7l13
^gunayd\tb-33c46d27f-52i-22k16l-10n-13o10p18q-6r21t-9u-11
^gunduz\tf62k-55
^guvenl\ta8b-8d31f-21l-13m-8n-8o19p-14q-6r-20s-10t-10u44v-11
^hala\ta-10f-31i-8k61
^half\ta24b-10f25k-32n37p-12r-6t-7
^hamdan\tf-32i-7k54
^happen\ta-8b-9e-7f94k-79
^hasar\td-8f30k-10o-7p-11q-6r-12s50t-10u-10v-12
^hasta\ta20f-14o-14p-8s28
^hat\ta-55f63k-11
^hatice\tf-19k27
^have\ta-7b-7d-10f-18i50k-17
^hazira\tb13d40f-38k-15l-6n19o33p-7q-6r-11t-18u-8v-6
^he\ta13b-22c-20d29e-11f77g-7h-9i-7k-94l-7n-9o-10p10q40s-11t-7u-8v-12
^head\tf-23k31
^hello\ta-21b-8c35d-7f-60i-16k67l37n-7r-10t-8
^her\ta-70b34c-10d45e-8f29g-8i-7j-6k-51l-8m-8n-9o15p-12r-11s46t-8u-14v-16
^here\ta-11f-13j60k-50
^herkes\ta-8b-9d-9e-6f13i62k-51
^hes\ta-23b-22d-7f-12k52
^hey\ta19c19f-27i-12k7m30n-15o-14p-12q26t-12u-7
^hi\tc-27d-13e-13f-73g-8h-7i60j-8k27l-13o11p43q-11r-23s-11t-12u-14v-10
^hic\ta26b-6d-20f13k-10q27
^hicbir\ta40c-8f-11k-21l-20o-14p51q-10r-11
^hinge\tf26k-15
^hiya\ta-21b9f25k-10n-23s48t-23
^hold\ta-23b48f-19k-14n-7s-8t34
^how\tb-10c9f15l-11m27n8o-20p16q-28r-24s-8t-15u-12v28
^hp\ta-8b-6f58k-47
^hurmet\ta-7f-18i52k-26
^i\tb-18c19d13e-13f37g-12h-9i-17k-23l-17m-6n11o-40p41q61r-52s-21t-39u7
^id\ta-19b-17c-19d-20e36f-23g-7i-8j-6k46l17m-12n-10o-15p-17q31r-13s-11t16u-9v-9
^idare\tf56k-44
^idari\tk10
^if\ta-20b-22c-9d-10f100k-63
^ik\ta29c-7d-6f-35k21m29o-7p-7
^iki\ta14b-14c-14d-19e-6f63k-48l41o-9p-6q-7r-14v-6
^ikinci\ta-42b-25c-9d-14g56
^ilac\ta31b-30c-10f26k-15n-10o-6r-15u41
^ilgili\tf-6k15
^ilk\ta-7b31d-7e-9k-7o-8p-11r-9u-7v39
^im\ta-18b16c-16d-24e-12f34g-8h-7i-10j-8k7l-10m-8n42o31p-13q-12r-17s-10t-14u-12v-12
^in\ta-57b-37c56d9e-14g-10h-8i-10j-11k22l-18m-7n-16o-22p59q30r-22s-11t-25u-15v-15
^indesi\ta-22b-12f40k-8p9
^ingrid\tf-25k34
^intern\ta19b-12c-9f-74k74l24r-14
^invert\ta-19f37k-12
^invoic\ta-12b-16c-21d-20f-39k75
^iptal\tb-19c-6e-17k34
^irsali\tf38k-23
^is\ta-23b-18c101d-14e-10f-41j-6k-56m-21n-29o25q59r-20s-29u-28v-37
^it\ta-64b-13c-15e31f110g-8h-9i-8j-7k-91l-8m-9n37o19p-6q-7r-9s-12t-10u-16
^its\ta-51b-18c-15d13e-10f104k-51p20
^ive\ta-34b-40c16d19e-14f14g-10h-10i-11j-13k29l-12m13n35o-15p-12q-17r31s-12t-14u-17v-19
^iyi\ta-9c-6f-44i28k34
^j\tb-8f43k-28
^jarrab\ta-13b-6d-6f83i-6k-65
^job\ta64b39d-9f-75k-49l-6n-8o-20p-8q-9r68s-9t-18u-16v-12
^jurgen\tf-28k34
^just\ta11b-24c-11d-20f58k-17p22q-7
^k\tf-42k56
^kabloy\ta-16k24
^kalan\tb33d-10f21k-31n-8o-11p-7q22r-8s-6t26v-9
^kalem\ta-16b-9d-8f59k-30
^kalite\ta-8b9f-26k32p18
^kargo\ta28b-10c-9d-15f15k-6n-7o-6r-10s-9t46u-6v-11
^karim\tf-26i-8k46
^kart\ta-12b-6c-9d-7f25
^karti\ta-29d-8f60k-17
^kasim\ta-18b-10d42k-18q9
^kat\ta31f-40k18l-11n-7o-10p-12r-12s45
^kattak\tb30c-6f-23l35o-23p-16r15v-7
^kayit\ta-40b-15c27d-20e-10f31k19l22n-10o-6p-8q-11r-13u-14v33
^kayitl\ta-11d-17f54k-25
^kendis\tb81f-47k-64l-10m-7n67o-18p-12q-23r-11t-8u-14v-14
^kesif\tb-17c-53f68
^kimlik\ta30b-34f23k-18n-7o35p-8s-8
^kind\ta-14f-22i45k-9
^kindly\ta-18b37c25d-17e53g-8h-7i-9j-7k-94l-11m-7n12o-10p-25r8s45t-17u-19v-14
^kirk\ta-21b-8d30f30k-24p-9s40t-6u-6v-9
^kol\ta-15c-7d-8f45k-14
^kolay\ta-8b-12c12f-14i25k-7l-16t26
^koli\ta44b-9f-28o-20p42q-16r-16s-8t14
^koltuk\ta40b-7c34d-7f-44k-18l-20n-7o54p-13q-10r-26s-8t11v-8
^konser\ta-6b8d-8f30k-19l-6n-7o-11u38v-8
^kontro\ta-7f40k-26
^konu\ta28b-15c45d-24f-47k-18l-11m44n-19o-19p29q-10r-14s-13t-9u-7v-10
^konunu\tb-29e22f45k-29
^kucuk\ta-18d-9f-8k37
^kullan\ta36b-14c-7d-13e-10f37g-7h-7i-10j-8k-41n-9o-9q41t-9v-9
^kurulu\ta-13b-13d-8f13h53i-8k-39
^kutunu\ta-21b-7d-15f63k-33
^kutusu\tf11
^l\ta69b-37c19e-12f-104g76h-9i-18j-9k-57l11m-12n-19o50p23q-31r-20s-34t10u-14v-22
^labora\ta60b-21f-16k-39l-20m-6n-7o61p-16q-11r-20v-7
^ladies\tf-11k17
^lamma\ta52b-14c-12d-9f14k-46n-13o-14p-11q-10r-13s53
^laptop\ta21b-7f-8o21r-13
^last\tb-13d-7f30k-7
^log\tf64k-56
^looked\ta-36f46k-10
^lorrai\tb-10f18
^love\ta-10b-13f-37h57k-6
^lucas\tf-11k15
^lutfen\ta-8b-50c-7d-19e105f-55g-7i-11j-8k-11
^m\ta-6f-69k84
^maddes\tb19k-12p-6u29
^mail\ta7b7f41k-52l-10m52n-23o-11p-12r-12
^many\tf-21i25k12
^marhab\ta-9b-10c39d-16f-13t10
^may\tb48c12f-34k-46l-8m-15n-12o54p-24q-39r23s9t-17u-13v-13
^me\ta-15d-10f87k-68
^merci\ta-10d-10f-62i-7k81
^merhab\ta14b12c10d-9f-54i-10j-9k46m7n-18o-23q-16r-14s-12t19u23v13
^mes\ta11d-7f15k-16m-7o-28p57r-17t-11v-11
^misafi\ta-25b26c-8d-7f34k-19l57m-7n-12o-11p-7q-11r-8s-10t-10u-8v-10
^mit\tk6
^model\ta-8b-10d-8f60k-32
^momken\ta-22b77c-83d-12e-9f18k-30l-9m-6n-24o-23p22q-14r54s-18t-15u-8v-14
^mon\tf19k-9
^mornin\tf-33k42
^mr\tb-8c30f51k-60m-6n-6p-8r-6u-8v37
^mrs\tc-8f46k-34
^ms\ta65b-14c-23d-6f-29k-26m36r-8t-7u-9v-7
^muduru\ta-13b17d-6f40i-8k-31n-9p-10q39u-6v-11
^muhase\ta6f-13k22l-8m20n-9o-8p19v-7
^muster\ta15b-8d-9f21k-36l-9n-6o-11p54r-12s-6t-19u-7v-8
^mutfak\ta45b-18d54f-66k-32l-11m-7n-11o24p-14q-8r39s-8t-12u-6v-15
^my\ta74b-37c-30d-46e-14f55g-13h-12i-16j-10k-40l-16m19n13o37p-43r-44t-42u-7v20
^nadia\tf-21k31
^nakliy\ta-12d-9f45k-20
^name\ta-10k23
^ne\ta-8c-12f-78k95
^need\ta-17b97c-8d-15f-64j-6k-41l-20m-10n-18o49p-35q-18r-20s44t7u-35v-14
^never\ta-19b-6f34g49k-68
^new\ta-17b-20d-11e-8f-46g-6h-7i-7j78k-32
^no\ta89b-23c-16d-22e-14f-14g28h-6i-9k-57l31m-6n-16p-31q-24r60s-24t-24u-14v-8
^nobody\ta13b-19c-8d81f12i-7k-100l25m-13n-22o53p-23q14r-17s-18t-19u-17v-16
^none\ta10f-16k19l17
^not\ta-14b-10c-9d-11f67i-18k-29o22
^nov\ta-7b-13d-7f38k-14
^now\ta-8c-6d-8k26n-12r21
^number\ta-28b-15d-8f92k-64
^o\ta-34b63c-18d-10e-39f22g-8h-6i-8j-8k-21l64m-8n-23o-27p22q-16r-17s-15t-18u-17v-13
^observ\ta-15f58k-42
^oglede\ta-9b-22f29k13
^oglum\ta-10b-9d-7f51k-30
^ogrenc\ta39c-8f64k-85l-8n32o-10p-15q-9r-25s-8t-8u-15v34
^oh\ta21b-7f-12o-9r23
^ok\ta-9f46k-29
^okan\tf-24k32
^okay\ta21b-8f-30k21o12
^okulum\tf-28k35
^on\ta-12c-23d61e-12f-37g-9h-8i-8j-7k17l-23m-10n17o-21p22q66r-24s-27t-40u-18v-36
^once\ta-32b-18f32k19
^onceki\ta-7b-12d-7f41k-12
^ondan\ta24f12k-28n23
^one\tb-29c-9d-23e-6f102i-6k-59o26p-7
^or\tb-9c17o-10q-7r27
^order\ta-22b-18c-8d31f-9k14t25
^ordere\ta-17b-14c-10d53f30k-71t21
^orhan\tf-24k32
^ote\ta22f-16o-13r26
^other\ta-22f78k-58
^our\ta36b-28c21d10e-12g-10h-8i-8j-9k-15l-26m-16n-20o-13p-31q-10r20s22t-23u27v24
^outloo\ta64b-12d-8f-23k-36l-22m97n-35o-21p-18q-13r-25s-13t-13u-21v-12
^p\tb-13f33
^passwo\ta-17b-34f67k-25
^payrol\ta-8c-6f-13g46k-24
^pazart\ta-8d-7f16n14
^people\tf27k-15
^persem\tb-20c-9d-12k38
^person\ta-13b-20f63k-31
^phone\ta-15f-51k68
^please\ta22b52c-29d-16f-38g-14h-10i-13j-12l-6m-20n54o-66p-30q-33r16s-22t-16u38
^pls\ta-14b8c-9d-10e14g-7h-6i-13j-7k8n42p-8r-7t-8u-8v-8
^po\tb-10d-9f26
^pos\ta-20b-11d-9f92k-67
^post\ta-6b-7d-7f11k15
^posta\tb36e-7f-17l-8m61n-22o-8p-8q-10r-10t-7u-13v-9
^priyan\tk25
^produc\ta-36b-12d-6f-15k51
^prof\tf-49k63
^progra\ta70b-25c20d-9e-8f-12i-6k-54l-15n-12o-14p53q-7r-7v-6
^ps\ta-41b60c11d-13f-24k-20l-11n26o-14p-9r16s-9t-9
^purcha\ta-7f-34k48
^put\ta-35b55c-11d-17f25k-39l-10n-6o-8p-18q17r-8s-8t36u-8v-7
^rabia\tb36f-13k-13l-9n-9s47u-12v-13
^randev\ta50b-19d51f-72k-26l-8n-12o-10p7q-12r-16s-7t-8u-11v47
^re\ta-43f20k33
^recept\tf40k-27
^regard\tf-12i-18k44
^reinst\ta-11f56k-35
^remote\tf77k-71l-12o-6p26r-7
^respec\tf-9k14
^restar\ta-7f73k-61
^robot\ta10f13k-11o30p-7
^room\ta-57b-19c-7d-9f51k26
^router\tf21k-12
^s\ta-14b-14c-6d-8e-7f71i-8k-44
^sabah\ta21d-14f31k-35p-6u24
^safe\ta-28f39
^sag\ta88b-10c-8d-20f-49i-31k-13l-21m-9n-15o-10p-27q-15r42s-14t44u-13v-14
^salam\tf-10i-13k33
^sali\ta-9b-14d27f19k-22n-7r-15v29
^salond\tf15k-7
^saludo\tf-20k28
^same\ta-32b-13d-7f88k-40
^sandal\ta-29b-13d60f-11k-43o-9r-22t41
^satis\tb41d-13f47i-7k-61l-11m63n-11o-9p-11q-14r-12s-8t-13u-17v-13
^saygil\ta-8f-42i44
^sayin\ta13b-10c-7d-11e-7f-32i37r13
^scanne\ta39f-28k-10o22
^school\tf-17k24
^second\ta-43b58c26f-54k-43l-10n-10o59p-12r-20s-21u-14v-6
^see\tf13i-13k12
^sekret\ta-8b27f12k-18n-7o-9p-8s39u-6v-6
^selam\tb17f-27k16n37p-11r-7v-8
^selaml\ta21d-9f-19i33k-23l-8o35p-7r-9
^send\tb26f-21o20q-11
^servic\ta-19b-20d67f-84h80i-8k-73l-7n-7o-9p-16q-14r-24s-27t62
^servis\ta20b15c-6d-22e-6f38k-44l-9n-12o-15p-16q-9r-21s-12t-11u-12v66
^ses\tf-29k36
^set\ta-7b-13f51k-32r21
^severi\ta-7f-46k58
^sevgil\tf-21i-9k39
^she\ta-13b41f-7k-24n35p-11u-11
^shes\ta-7f72k-61
^shift\tf-25k39
^shokra\tf-13i43k-22
^sibel\ta-7k23
^sidika\tf-19k26
^sifrem\ta-29f40l-7n35u-9
^simge\tf-16k21
^since\ta31b-22c-9d-19f6l15m12n-17o-30p28q-28r-23s34t-12u-10
^sincer\ta-7f-18i63k-40
^sipari\ta50c-11d-19e-13f-16g-9i-8j-8k8l-6n-19o-9p-8s-7t52u-9v-7
^sir\tf-31k44
^sirket\ta38c29f-45k-10l-8m-10n-15o33p-13q-16r-14s45t-14u-19v-17
^sizden\ta-20d40f7k-33l-13o-9p-8t36
^size\ta-10b-53c-21d-8e29f18j57k-36
^sizin\ta-13c-10d-8f-41k61
^so\ta-21b-15c48d-19f8k-10l-7m24n-13o27p-12q9r-15s-7t-14u-8
^sob\ta58f-54k-9l-7m48n-13q-6r-7t-12u-6
^somebo\ta-14b-15c-7d-12e-6f50m-10n-7p-7r-8u34
^son\ta29b-9c39d-9f-47l-6n-8o-6p22q34r-8s-7t-15u-7v-13
^sonra\ta-19d-8f62k-44
^sorry\ta-7f-13i63k-50
^soz\ta39d-17k-25o30t-8
^sozles\tb19f-13r10
^speak\tf-10i-17k39
^steps\tf63k-58
^still\ta-21b-6d-14f128i-8k-114
^stop\tf14
^su\ta6b-14c-15d-26e-9g-9h-6i-8j70k-63q20
^subede\ta13f-8l30o-10p-10
^swappe\tf51k-46
^switch\ta-20b-10f62k-35
^ta\tf-35k48
^tablet\ta-32d-10f73k-45
^take\ta-8b49d-13e-7f-10k-25n-10o-12p-7q-11r-7s-8t-17u-10v54
^tan\tf46k-38
^tanvir\ta-12b-7f-31k57
^tarayi\ta-15f-12g56k-33
^team\tf-24k42
^teams\ta-13f45k-24
^tedari\tb8f-14k16l36r-12u-7v-7
^tek\ta-9b-6d18f46g-11k-39n39o-10r-7s-7t-9
^telefo\ta48b-9d-13f23g-16k-54n-9s35v-7
^teleph\tf-37k52
^temsil\ta-11d42f-12k-16n-9p-9q34
^tesekk\tf-10i-38k56
^text\ta-19d-7f36k-12
^thank\tb-12c-11d-9e-6f-19i20k35
^thanki\tk12
^thanks\ta-9b-9c-7d-8e-6f-40i21k38
^that\ta-32b-16c-7d-11f79k-38
^thats\tf103k-98
^the\ta45b-21c-37d8e-18f8g44i-16k-27l-32m-7n-37o17q-26r55t-15u-6v20
^then\tc-20d-23e-9f50g-8h-7i-9j-7k-29m20n-13o-7p-17q38s-10t-9v-8
^there\ta-22b-9c-8d-15f72k-33
^theres\ta-36b-16c-10d-15f49
^they\ta-9d-8f41k-13
^theyre\ta-18d-7f44k-15
^third\ta-16b-8d-10i-12k42
^this\ta-30b-8c-10d-6e-11k36
^three\ta-10b-6d-11f29j-9
^thu\ta-7f83k-73
^thx\tf-17i-7k35
^to\ta-7b-8f-39k61
^too\ta-16c24k-12t18
^toplan\ta56b-6c-7d-12k-39l-7n7o-13p-8r39t-7u-8v-7
^tried\ta-11f19
^trxid\ta-13b-6d-19f48k-11
^tue\tf27k-15
^tulin\tf-34k45
^tv\ta33f-7k-24o33p-7r-8v-6
^two\ta18b-9f61k-65o22r-6
^type\ta-6f24k-10
^typing\tf-33k37
^uc\ta-18b-7d39f-14k-8l-6m-12n-7o-10p-18q55r-15t-8v-12
^ucuncu\tf-39k46
^until\ta-21b-7d-16f10k31p-10q-6r32
^usb\ta48b-11f-49k23l-12m-10o-24p-8q-7r-15u59v-16
^ustune\ta-23d-8f6k30
^uye\ta17l-9n-12o-17p-7r-8u43
^uygula\ta-30b-39c18d-7h54k-19p26t-10
^ve\ta-8b55c-31e-12f38g-9h-8i-14j-9k-57l-25m-19n-37o-19p-16q48r-11s24t-35u35v-23
^veli\ta42f-29k-7l-7n36p-8r-7v-9
^volkan\tf-39k50
^vpn\ta56d-8f24k-84l68m-8n-22o-10p-13q-8r-7s-7t-11u-14v-14
^w\ta27b-53c-32d-22e-28f45g-24h-14i-26j-14k31l-19m-24o67p-54q-36r23s-42t18u-29v-24
^we\tc36d52f-20g-16h-17i-20j-14k-13l29n-47o-46p-60q32r-11s-14t17u46v-39
^wed\ta-26b18d-12f53k-40l-11m32n-9o-13p-15q-7r36s-7t-19u-8v-11
^were\ta-71b76c30d-64e18f15g-9h-9i-11j-8k-47l-19m-16n15o-26p-34q-25r46s-21t10u30v-22
^weve\ta-63b14c53d-51e-12f40g-11h-11i-12j-12k-21l-18m-12n25o-15q-21r-16s57t-26u-11v-22
^what\ta18b-19c-42d-18e-11g-7i-6j-22k53l-24n-7o22p-12q25t-15v-7
^when\ta-58b-22c-8d44f-32k51l-8m-6n-11o-10p16q-29r-14s-15t55u-12v-11
^whenev\ta48f-39k-7o-8p27q-14r8t-7
^where\tc16f15k-16m34n-7q-9v-7
^which\ta-10b-25c59f-21k-13l-9m-6n9o-9p13q-13r-18s48t-33u-9v-11
^who\tb-8c49d82f-41k-87l-15m-11n-14o-20p-22q-28r-29s-18t-20u58v38
^why\tb-7c51d-10f-33k-16p-7q35t-9v-6
^will\ta-19b-15c41f-14o-8p23
^with\ta-8b-9f-32i-21k71
^workar\tf70k-65
^would\ta-12b77c-17d-8f12k-67l-16m-7n-18o-39q54s-19t6u-15v-11
^ya\tf-27k37
^yalniz\ta-9b11c38d-17f-12k-21l10n-15o-12p-19q14r33s-8t-11
^yan\tb-9f12
^yaniti\tb-29e-22f-52k75
^yaptik\tf79j-9k-72
^yardim\ta-14b-7c-7d-9e-25f32h-7i42k-31
^yarin\ta-18b-18d-7f44k-7
^yazici\ta23b-6d-11f-9k10o30
^yedek\ta-18d-6f65k-49
^yeni\ta-53b14c-19d-30e-19f-27g73h28i-28j27k-62l20m-8n33o-12p-21q-9r-9s-13t-15u19v-14
^yenide\tf6
^yenisi\tb66c-26f-15k-38l-24n-8o58p-10q-11r-16t-8u-8v-6
^yester\ta39b-8d-18k-22l-17o-8q-13u39
^yoksa\tb-16c26f-50k53n37o-9u-7
^yoneti\ta21b-23c-10d59e-11f-44g-11h-10i-9j-8l-10m-12n27o-17p-13q-13r48s-13t-17u-12v-13
^you\ta-50b-53c-14d84e-12f-24g-8h-6i-12j-9k37l-10m-6n-17o-27p-10r-21s17t61u-9v-20
^your\ta-12c-22d57e-13f-53g-12h87i-14j-10k-94l21m-18n-20o15p54q6r-33s-31t-8u-25v-25
^yours\ta-9b-6d-6e-7f-38i13k39
^youve\ta34c-7d12f-23k-23p-6q32r-9
^yurt\ta-10c56d-8f-32k-10l-8n-13o-8p-8q-34r-10s65t-13u-6v-10
^yusuf\tf-30k42
^zimba\tf35g-6k-22
^ziyare\ta-27c40d-10f-46g50h-10i-9k-9n-11o-9p-9q-12r-9s-7t-10u54v-17
^во\ta72b39c-10d-24f-71i-6k-75l-23m-16n-21o50p-27q52r-28s-26t-38u-21v-17
^ابغي\ta-7b34f-17k-7l-8m40n-9o-11p-10q-9r-12s-10t-9u-8v16
^ابو\ta-13b-18c-7d-8e-10f-69i-20j-7k103
^ابي\ta-10b32d-18f-39k27l-13m-6n-14o18p-16q-22r-9s35t14u-6v-7
^اتحاد\ta-6f-37k53
^اتصلت\ta-20f37
^اتصلنا\tb-7d-13f57k-34
^اتمني\ta-11b-36c-8d-7e58f-59i59k-48
^اجهزه\ta44b-7f-29g-8l47o-37
^احنا\ta-29b-12d-13f49
^اخوي\ta21f13k-23n38p-25v-7
^اداره\ta-9b-7e-7f-56i-10k79
^ادخل\ta-49b-30d-14f81k-18
^اذا\ta-16b-31c-29d-19e-8f25k45
^ارجو\ta-50b35c20d-15e55f-57g-9h-8i-8j-9l10n40o-17p14r-16s-15t-17u-23v-26
^ارسلت\ta-24d-6f-10k45
^ارغب\ta-11b30f-26k11l-15o-12q-7r-10s20t31v-7
^اريد\ta-12b18d-16e-7f-42k46l-8m-6o-10p-7q-15r-10s54t-17u-9v-7
^استبدل\tf16
^استلمت\ta15b-27c-11d58e-13f-11g-9k-43l-6m-6n-10o-11p-8q-9r-11s-8t56u-7v-11
^اسم\ta37f-27q-8r-9v38
^اسماء\ta-9b-12f-13h-7j57k-34
^اشاره\ta31b-9f-20l18o-7p18r-7t-6
^اشرف\tf-25k39
^اطلب\ta-7b39d-7f-23q30r-7
^اظن\ta-13f26
^اعدنا\ta-6f16
^اعمل\ta-12f52k-36
^افتح\ta-49b59c-11d-10e-7f12g-6i-6j-11k-29l-9n46o-7r-6t-8u-8v-9
^اكتب\ta-12f33k-11
^ال\ta25b-9d-18f13k-10l9m-8n-7o-8p40q-10r-11s-7t-7u-8v-6
^الاخ\ta-6b-6f-33i-6k53
^الاخوه\ta-8f-14i34
^الاسبو\ta-17f16g-7k17
^الاستا\ta-8b13f-13k26n12
^الايمي\ta39d-13f-13k-10m32
^الباص\ta18b-12d23k-23q-13v32
^البحث\ta-23b-12f43k-6
^البرنا\ta36b-8c-19d-7k-9p18
^البريد\ta-23b-14f46
^التاري\ta-12d-7f-47k60
^التطبي\ta44b-8f-27m16n-20o-15p40q-11v-14
^التقوي\ta48b-13f7k-42m37n-18o-6p-40q-6r-8u-10v30
^التليف\ta24f-13k-7o-18r-9s38v-7
^الخط\ta60b-24c-8d-13e-7f-54g55k-56l-10m-7n-8o-13p-7q-6r-15s8t-10v42
^الخطوه\ta-15b-21c-6d-8f56k-12
^الدفاي\ta15b-8f14g-8k-10r32t-6v-9
^الدفع\ta-20b-17c-10d-9e-7g59i-7k-33
^الراوت\ta38f-34l22
^الرجاء\ta-17b38e-7f17k-40l-16m-18n-19o-15p-14q-9r-14s51t-19u36v-23
^الرساي\ta55b-15c-9d-17e-12f-48g51h-7i-9j-9k-55l-11m36n-13o-21p-16q-11r-15s46t-26u-13v-18
^الرقم\ta-30b-8k42
^الزملا\tf-23i-24k56
^الساده\ta-16b-11c-8d-9e-9f-34g-6h-11i47j-9k12
^السبور\ta15f34k-39o23r-6
^السلام\ta-8b-7e-14f-23i7j-8k32
^السويت\ta13k-14l35o-7q-9r-13v-7
^السيد\tf-15k36
^السيري\ta-10f22
^الشاشه\ta-22f28
^الطابع\ta29b-7c32f-41g-6k-14l-12o43p-6q-7t-11v-7
^العنوا\ta-17b-11f37k-10m22
^الغرف\tf48k-34
^الغسال\ta39d-15f-11k-20o-10r-9t34
^الفاتو\ta-12b-7d-15f43k-12
^الفني\ta-29b-10d59f-52h34i-8k-13l28m-7n-16o39p-17q-14r-11s-7t-9u-8v-15
^الله\ta-8b-9d-6e24f-26h53i-20k-28
^الماسح\ta12b-16c-9d-11e-10f-58g79h-6i-7k-51l-7o46p-7q-8r-7t-10u-7v-9
^المستخ\ta-7b-20e-9f-16j60k-24
^المطلو\ta-7b-33c-8d-7e-15f52i-9j32k-53
^المندو\ta-13b-10d15f22k-12t15
^الموضو\ta-12b-31c-12d-14e33f-18g-7h-8k33
^الموقع\tb-23c-8d-9e-6f11g-7h46i-8j-10k-28l30r-7s-7
^النت\ta6b-20d53f-41k-15l39q-8r-8t-7
^الهاتف\ta29b-9k-17s18
^الهوات\ta33f-21r-13s32t-8
^الواي\ta10l12
^الي\ta-38b-24c-9d-35e-14f-57g-7h-17i-9j-9k125
^ام\ta-9e-7f-61i-11k79
^اما\tb-36c-14d-12e-8g63i-6k-32o14
^انا\ta-85b-46c16e63f39g-13h-14i-14j-20l-9o-18p36q15s-7t-10u-9
^انس\ta-8e-6f-36i-8k58
^اهلا\tf-15i94k-80
^اول\tb-17c-9d-23e-7f-14h61k-31l35q-6v-8
^اولا\ta-12b-8c-6d-10f36r13u13
^باب\ta44b-14f-29l-8o-11q-9r33s-9t-8u14v-6
^باقي\ta-16b-26c-10d-9e-9f-58g82i-9j-9k-13
^بانتظا\te-10f-10i34k-13
^باي\ta-21b-8c54d-9f-20k-8l-10m-9n44o-7p-11q19r-8s-7t-14u-11v-21
^بخصوص\tc13d-8e-7f-28k32p-21q24
^بدلت\ta-10f32k-9
^بدنا\ta-10b60f-41k-11l-12m-7n-11o-20p-14q-14r48s-13t22u-11v-12
^بدي\ta-17b-49c-10d-15e-18f25g-7i-10j57k-11
^برنامج\ta45f-36n-7p22
^بصراحه\ta-14b-17c-14d25e-7f-55h48k6o-7q41r-7t-8v-11
^بطاقه\ta-15b-25f66k-29
^بعد\tb-12c-8d7e-11f41i-12k-7l-11m-15n29p-28q-13t36u-6
^تاخرت\ta-33b-11d-17f80i-7k-43
^تحياتي\tf-15i-85k95
^تحيه\ta-12b-10c-6d-7e-10f-25i27k16p9
^تسلموا\tf-23i64k-43
^تطبيق\ta21f-12n-8p31t-10
^تظهر\ta14b-14f25k-23p35r-10u-11v-7
^تمام\ta-28b-16c-14d-10e-17f-65g58i-11j-9k39
^توقفت\ta15f-8l8
^ثالثا\ta-25b-14c37d-18e-8f32h-6i-7k-21o-6p-6q36r-9v-9
^ثانيا\ta-18b27d-11k25o50p-14q-7r-7s-7t-16u-11v-6
^ثلاجه\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
^جالي\td-6f71i-6k-66m-13u19
^جربت\td-7f36k-18
^جربنا\ta-18f42k-22
^جمانه\ta-6f-36i-7k59
^جهاز\ta92b-30c-9d-13e-8f-37g-9h-6i-7j-6k-39l12m-20n-24o33p-32q-26r-32s37t-19u27v-24
^جهازي\ta-6b-9f22
^جوالي\ta-11f-36k46
^حاسوب\ta-11b-7f36k-11
^حاولت\tf18
^حد\ta22c-7d-14e68f-59g-7h-6i-6k-52l-6m43n16o-6p-14q-9r-8s-11t-9u-13v-9
^حضرات\ti-9k20
^حضرت\ta-16b-13d13f26k-13v12
^حضرتك\ta-14c-11d-9k39
^حضره\tf-7i-12k29
^حياكم\te-8f-13i65k-49
^خالد\ta-6f-30i-8k49
^خط\ta-16b-12f60i-7k-36
^خلصت\ta51b-12d-7f-36k-7l-7m-11n-6o-6p-7q44v-14
^خلوا\ta-24b77d-8f-57k-23l-6m-11n-8o-14p-8q-9r-14s45t12v-12
^دخلت\ta42b-12d-10f27k-49n39p-6r-8u-13v-9
^دلوقتي\ta-24b-7d35k-8q29s-7
^دمتم\tf-7i23
^رابعا\ta-9d-8f60k-40
^ربنا\ta-8e-9f-42k60
^رجاء\ta-12b-8c-9d-10e17f-64g-6k58q-10t29
^رجعت\ta-8d-6f28k-10
^رجعولي\tb45f-29k-7l-7m-6n-9o-7p-7q48r-7s-7t-15v-6
^رفعت\ti-8k32
^رقم\ta-37b-46c-13d-31e-7f51g-11k37
^رقمي\ta-7b-8f-25k45
^ركبوا\ta-13b42f-21k-7o-12p-17q-7r30s-6t-8u27v-16
^رييسه\ta-11b-13f-24h-10k60
^زيدو\ta-19b76c-6f-57k-21l-10m25n-12o-15p-14q-15r-10s47t-11u-10v-14
^سالت\ta-29b-7d-11f61k-22
^سرعه\ta66b-16d-23e-6f-25k-28l56n-12o-10p-8q-11r-11s-10t-12u-8
^سعاده\td-9f-8k27
^سلام\ta-11b-23e-14f-26i63k-11
^سناء\tf-24k38
^سهير\tf-13k28
^شاشه\ta31b-11c-13d-14e-7f30g-6i-7j-8k-28m-6n-8o27p-11s14t-7
^شاكرين\tf-11i-44k59
^شركه\ta-33b-16c-10d35e-9f-61g-7h-8i-9j-7k76l-14o-10q-8r48t-8v-15
^شكرا\ta-15b-19c-11d-13e-14f-61g-8h64i12j-12k7
^شنو\tb-9c42f-23l20m-9n-10o47p-16q-18r-9s-6t-17u-9v-10
^شو\tb-16c40f24k-45n-8o-6r-8u-8v34
^صباح\ta-14f-15i84k-58
^صيدليه\ta-7f-41i-8k61
^صيفطو\tb-13f33k-9m-12q28
^طارق\tf-29i-8k52
^طقم\ta-10b-7f48k-21
^طلبت\ta62b-17c20d-23e-12f26g-9h-11i-13j-15k-92l-16m-15n-13o-28p-20q-16r-19s-15t88u-17v-19
^طلبنا\ta-52b-16d-15f74k-17
^ظهر\ta34b-10d-16k-21o-8q39r-12v-7
^عافاكم\ta-23b38c-10d-22e70f-54g-7j-7k-45m-10o-15q43r-7v-6
^عايز\ta-14b23f-48k40l-16n-8o-10p9q-7s-8t-6u-6v40
^عايزه\ta-13b31c50d-24f-31k-22l12m-13n-8o-11p-14q10r-9s-13t-10u-9v38
^عايزين\ta-19b47f-25l-9m-7n-8o44p-28r-11s-7t-15u20
^عبد\tf-24i-28k60
^عدد\ta-7b-17d-11f63h-10k-25
^عسلامه\tf-22k35
^علي\ta-36b-19c-8d-20f41g47k-38
^عم\ta-28b-16d-23k55
^عمان\tf-24i-8k44
^عملت\ta-7f27k-10
^عند\ta-52b-27d-7f92k-22
^عندنا\ta-29b-54c-12d-17e-12f45g-7h-6i-7j74k-62
^عندي\ta-19b-20c-26d-21e-8f-36g-7h-7i-10j99k-56s20
^غرفه\ta-34b-20d-9e-7f96i-8k-58
^غسان\ta-6f-36i-7k58
^غير\ta55b-13c-8d-29e-8k-22l-12n70o-26p-9q-13r-24s-10t-15v-16
^غيرت\ta-33b-8d-9f59k-13
^غيرنا\ta-12f39k-14
^غيروا\ta-16b49f-30l-13m-8n-10o-14p-13q24r-14s-7t19u22v-12
^فتحنا\ta-15f46k-22
^فني\tf-11k23
^في\ta29b-14c-7d-19e-6h-8i33k-25l-8o24p-8q-6r19s-6t-6v-8
^فين\tb-6c60d-8f-35k-13l-6m-11n44o-9p-13q-8r-16s-9t13u-7v-10
^قبل\ta-30b-30c-14d-13f38h-6k34
^قسم\tb-7f-33k54
^قعدت\ta-18b-10d39e-6k-14p-9r-7s30
^كاميرا\ta30b10f-29k-7r7u18v-8
^كان\ta-13b-9f69k-45
^كتبت\ta-34b-7c-9d29f-42i-11j58k-26m38o-9q-6u-9
^كل\ta46b-34c-15e-10g-8h-10i7j-8k-8l-32m53n-25p34q19r-21s-11t-32u-14v-31
^كلمت\ta-7d-11f34k-8
^كليه\ta-8b-8c-19e-7f-41i-7k68
^كم\ta-16b-9c88d-6e-10f-62k-21l-17m-11n18o21p-25q-40r-26s71t-31u-23v-31
^كما\ta-46c-27d-21e-8f41g-7j-6k28m-13n24u-6
^كمان\ta-26b-9d-14f-69k88p-9q13
^كنت\ta-14b-16d-16f62k-25
^كود\ta-20b-12c-6d-12f9k31
^كيف\ta-7b-15c-37d68e-7f24i-8j-6k-48l-9m43n-12o-11p-15r-17s-15t-23u-11v26
^لا\ta-33b-61c-17d-30e53f-73g-12h-15i-33j-13k90l-12m42n18o-12p-8r-14s-13t-8u-10v-10
^لازم\tb13c-6e-7f20k-15o33r-9v-7
^لست\ta-13b-25d-9f30k20
^لم\tb-15c-8d20f38k-40n34o-14p-7q16s-7t-14u-10
^لما\ta38b-8c46d-34f-30k-22l-18m46n-12o-19p-13q-18r-21s-14t41u-11v-18
^لو\ta-21b-30c48d-27e-6f49i-7k-29n32o-8q-11r-6s-7t13u-7v-8
^ليش\ta-20c21d28f-28m-8n42o-9p-10v-17
^م\ta-8b-8d-7e-7f-44i-15k74
^ما\ta-33b-51c26d-37e79f37g30h-19i-18j-19k-114n-31o-26p30q10r-26s27t-23u-27v20
^ماكينه\ta37b-21e-7f39i-9k-71m-13o59p-7q-7r-18s-12t-13u-8v-11
^متي\ta-16b-9c19d-9e80f-66i-6j-9k-57l-6n-8o-6p-9q-14r10s-6t-11u-7v39
^محتاج\ta-7b76e-14f-23k-47l-15m-10n-18o55p-41q-18r-23s-13t-19u-17v47
^محتاجي\tb10e49f-34k-28o12
^مدير\ta-12b-9d-6f-56i-9k79
^مرحبا\ta-22c-7d-10e-33f-47h-6i61j-7q-7s15
^مركز\ta-17b-26c-7d35e-6f-28g-6k37o37p-6r-14
^مساء\ta-22b-14c-8d-10e-15f-69g-7h-9i81j-8k-8
^مساكم\te-8f-7i-10k32
^مش\ta-40b-54d-11f85k-8
^مشرف\tf-29k43
^مع\ta-20b-10c-6d-11e-10f-62g-8i13j-6k62
^مكتب\ta-9b-8f-23k46
^مكيف\ta10b-14f11k-8o-10r28
^من\ta-23b-10c71d16e69f-102g-14h-13i-18j-11k-27l30m-27n-40o-28p-27q-23s-29t62u-10
^منذ\ta-20d53f-34k-19n13p21r-6u-10v-8
^مني\ta-23b-11d-12e-9f66i55k-100
^ميزان\ta39b-7d-9f28k-51o45t-30
^نامل\te-14f40k-22
^نحب\ta-8b55f-35k-8l18m-12n-11o-10p49q-10r-12s-8t-15u-9v-15
^نحتاج\ta-14b69f-49k-10l20m-10n-19o21p-15q-16s-11t11u13v-17
^نحن\ta-37b-28c-12d-23e59f-7g-8h-9i-18j-6k27
^نحيطكم\tf-9k27
^نرجو\ta-9b27d-6k-10l-18m15n-14o30p-6q-10s-8t9u-8v-7
^نرغب\tb29f-10m19r9v-8
^نريد\ta-13b35c-6e-19f18k-22l-9m-9n-12o-31p-13q-10r-18s15t-16u60v-12
^نسيت\td-9f-40k52o-10s19
^نطلب\ta-19b61f-40o-7q29
^نظام\ta35b-23c-7d-14f13k-16l-9m-7n-18o-14p38q-8r-10s37t-25u-6v-25
^نعيمه\ta-8b-6f-33k50
^نفس\ta-17b-8d-10f64g-7i-6j-6k-23
^نفيدكم\ta10o14
^نود\ta12b19f-15k-8l-14n-8o-13q-6t-8u42v-7
^هاي\ta-16b-7d-8f-56j75k-34
^هذا\ta-19d-11e-8k43
^هذه\ta-18d-9f-18k42
^هل\ta-26b-29c34d-21e-13f34g-13h-9i-9j-10k12l54m-21n9o-32p-34q-30r-8s14u9
^هلا\ta42b-12c-16e-10f-29i-29k41l23
^هو\tb-8c43f-30l32m-10n-9o-15p-12q-17r-10s-6t-10u34v-11
^واذا\ta-15b-7f33
^واش\ta-10b-7c70d-6f-47k-9l-16m-19n-26o-23p-21q-36t63u-19v7
^والتسل\tb-9f15
^والله\ta-7e-12f-23h-10i60k-22
^وايضا\ta-20f23
^وتفضلو\ta-6f-12i20k6
^وتقبلو\tf-7i-35k43
^وصلت\ta-24b-14d23f11t7
^وصلني\ta31b-10c15d15e-11f-74g44k-33l-8m28n-12o-17p-9q-11r-14s-11t41u-12v-12
^وعدتون\ta-24d32f16k-23l42m-9o-12r-8v-10
^وعلي\ta-35b-22c-28d-11e-6f44h-6i-9k33
^وفقكم\ti-14k33
^وقد\ta-6b-14f10k18
^وكذلك\ta-22c24n-8q27
^وكمان\ta-16b-6f74k-56
^ولكم\ti-62k66
^ومن\tc25d-6f-14n-8q29
^وهذا\ta-17b-10d-10f61k-36
^وهل\ta-8b-34c-34f76k-18
^وين\tc48f-32l-7m-7n-16o-8p16q-18r-16s-9t-22u-11v50
^يا\tb-61c-11d-31e77g-12h-12i-33j-10k12p10q24r-6t-17
^ياريت\ta-19b28c-7d-8e26f-7k-20l-10m30n-16o10p14q-8r-10s-6t-7u-9v-8
^ياليت\ta-38b36c-7d-11e93f-59i-8k-85l42m-7n-6o-8p-6r-7s-10t-6
^يرجي\ta-15b48e63f-38k-65l-6m-7n-10p26r-10s-7t17v-9
^يعطيكم\tf-18h-6i76k-53
^يعني\ta-19f25
^يمكنكم\ta-14b-14f-32k53
^অডিট\tf23k-17n-20u31
^অতএব\tb-25c-11d56e-8f-18i-11k-11n-10o7p-13q42r-7s-6t-7u-8v-9
^অথচ\ta-10b-12d-15f-20k50
^অনুগ্র\tb45f-23k-25l-9m-8n-36o-13p-11q45r-12s-11t-24u45v-20
^অফিসের\ta-26b-7f8k33
^অর্ডার\ta-7b-25d54f-56k25o-10t32
^অ্যান্\ta32f35k-57o-7p22
^অ্যাপে\ta-12f25
^আইডি\ta-6b-39d-7f100i-8k-72
^আইপি\ta-15f74k-55
^আগামী\ta-22c-9d-26e-7f-44k67o-7r30v-7
^আগে\tb-7f-46k57
^আঙুলের\ta15b-7f8k-15o26
^আজ\ta39b-14d-8f10k-26l15m12n-7o-9p-7q-8r-14u17
^আদালতে\ta-15f19
^আপনাদে\ta-19b-22c31d31f-19j-7l27n-7p24q-7r-9s-12t-6u-6v-10
^আপনারা\tc-60f-36k71
^আমরা\ta-30d33f-8k12o-10p-7r27
^আমাদের\ta-7b-27c-13d-14e-6f44j-7l-8n-13o27q-10r-18t-7u27v-6
^আমার\ta-15b50c-18d61e-18f-24g-13h-13i-17j-13k-25l-31n44p40q-16t-56u-21v-29
^আমি\ta37b-29c-33d-22e-10g-8h-7i-10j-8k35n-20o-7q-9u45v-7
^আর\ta43b24c9d10e-24f20g-15h-15i-21j-15k-79l18m-35n-27o6p43q-10r-26s-12v-17
^আরামবা\tf-28k43
^আশা\tf-25k35
^আসসালা\tk11
^আসে\ta-7b-21c44k-16l-8n-22p59q-8r-13t-17u-10v-12
^ইতি\tf-12i-16k40
^ইনভয়ে\tb-9d-14f30k-11
^ইন্টার\ta-15c-21d-6f70k-39
^ইমেইল\tf56k-49
^ঈদের\tb17c-14f18k-16p34r-8u-12
^উপ\tf-8k13
^এ\tb-9f-31k47t18
^এই\ta-51b15c-6d-13f9k32l-13r29
^এইচআর\tf-31k42
^একটা\ta-8b9f49i-9k-39l-14n-7o-9p-9r-9t-10u-7v47
^এখন\ta45b-22c-11d34f-48k7m-9n-8o41p-25q-10r-32s-12t30u-9v-11
^এখনই\tb-24f55k-33
^এছাড়া\ta-9b20d-8f31k-32q29v-7
^এপ্রিল\ta-19b-11d23f71k-69q19
^এবং\ta-13b42c-13d-19e-12f16g-10h-8i-11j-10k-9l-6m36n-14o-15p-9q-11r-11s-11t40u-23v-10
^এমন\ta-9f-30h-7k53
^এর\ta-15c-11f37k-16
^এরপর\tk15
^ও\tb63c-7d-13e-7f13k-68l-14m-12n10o-10p-18q-35r7s-15t32u29v-17
^ওই\ta-20b25d-13f30k-21l21n-8o19p-7q-7v-10
^ওয়ার্\ta12f-26k26l-8o-10p-14r-20s42
^কবে\tf25k-34l-7n-7o-8p-8q48r-13t-8u-6v-7
^কাল\tk17
^কালকে\ta-19b-16c-8d21k18p-19q28
^কালকের\ta-17b-15f15k20
^কিন্তু\ta54b-15c-8d27f-69l-13m-13n-18o29p29q20r-22s-15t-15u-13v-9
^কোনো\ta-9d-10f30
^গত\ta-17b-33c17k31l-6o27p-16q11r-11
^গতকাল\ta23b42c-8d-37f-16k-13l-12n-9o-12p-10q-21r-21s-8t37u33v-7
^গ্রাহক\tb-6f-34k48
^চতুর্থ\tb23f-16u19
^চুক্তি\ta-7b18f23k-23r12
^জনাব\tf-18i-8k39
^জানুয়\ta-10d27f23k-33q25
^টিকিটট\tb-12f-23k39
^টোনার\ta-6b65c-7f-33k-23l-10m-6n-7o-34p-11q-11r-12s-11t67u-9v-11
^ড\tf-46k67
^ডা\tf-14k22
^ডেলিভা\tb-22d-6f46k-18
^তাঁর\ta-17b-16f-14k44n16
^তাই\tb16f-42k33q19
^তারপর\ta-22f38k-10
^তারিখ\ta-7b-6f-77k86
^তিনতলা\ta42b-6d-12f-31l-6o36t-11
^তৃতীয়\ta36b-8c-7f-15k-11o-8p39q-11t-8
^দয়া\tb23k-17t34u-8v-7
^দাদা\ta8c-9f-37k50o-16r26
^দুটি\tf-7k17
^দোকানে\tb-11k20
^দ্বিতী\tb18c24d-7f-46k19o17p14q8r-6s-7t-9
^ধন্যবা\tf-10i-11k31
^নতুন\ta-13b13f19k-11n9o-7p-15u-7v27
^নমস্কা\tf-13i-8k39
^না\tb-31d-6f49k-10
^নাইট\tf-37k48
^নিচের\td-7f22k-10
^নিবেদক\tf-10i-12k31
^নির্বা\tf-14k23
^পাশের\ta-13b-9d-8f8k25
^পুনশ্চ\ta-24b20c27d-16f-13o-7q15
^প্রতি\ta-26e-12f-37k66
^প্রথম\ta-14b7k21n22p-9
^প্রথমত\ta38b11f-34k-11n-9o14p-13q-7s-7t-7u26
^প্রথমে\ta-10b-8k29
^প্রধান\tf-25k44
^প্রশাস\tf-26k41
^প্রাথম\ta-9f54k-33
^প্রিন্\ta-19b-7d-9f40k-16
^প্রিয়\tf-20i-11k50
^ফেব্রু\tb-16d48f-37k-7q24
^ফোন\ta-11b-6d-20f-36k68
^ফ্রন্ট\ta19f-31k26r-7s21
^বরাবর\tf-13i-8k35
^বাংলা\tc57f-48l-6m-7n-11o-11p67q-15r-14s-14t-19u-12v-21
^বাকি\ta-15b-8f8k18
^বায়ার\tf32k-26
^বি\ta54b-9c-6d-7f-33i-6k-8o-6p-6q-6r45s-6t-12u-7v-7
^বিক্রয\tf-18k27
^বিনীত\tf-12i-15k39
^বিশ্বজ\tf-23k38
^বিষয়\ta-16b-8c-7d-9f-53k85
^বৃহস্প\tf25k-14
^ব্যবস্\ta-7b-22f-56k77
^ব্যাকআ\ta-27f67k-43
^ব্যাটা\ta-35f104k-83
^ভবদীয়\tf-28k44
^ভাই\tf-27k45
^ভালো\ta-11b-8d33f-13i-8l35p-8r-17s-6
^ভূমি\ta23k-19l35o-6p-16
^মনে\tf9
^মহাশয়\tf-11i-7k30
^মহোদয়\tf-8k19
^মাঝে\ta-24f36
^মাননীয\tf-23i-8k48
^মিটিং\ta44b-18f-21k-7o11
^মোঃ\ta-12b-12d-10e-7h-6i-8k38
^মোছাঃ\tf-24k37
^মোট\ta-11d-6f45k-26
^মোবাইল\ta8b-7c34d-16k-26l-8m-8n32o-8p23q-14r-14s-9t-8v-8
^ম্যানে\tf-16k24
^যথাবিহ\tk8
^যা\tb-36f40
^যাক\ta-11b42d-8f-45k21l-7n-7o-7q-10r-8t-7v42
^যে\ta43d-10f-69k43o31p-10r-16
^রবিবার\tb-7f37k-19
^রাউটার\tf22k-14
^রাত\ta9b-13d-15f-44k64l-14r36
^রাতের\ta-14b-11d56f-60k17o-15p-6q-10r-7t-8u-13v49
^রাশেদ\tf-21k32
^রেজিস্\tf-32k48
^রোল\tf12k7
^শনিবার\ta-13b21d-6f54k-61n-6o-10p-7r-11s-7t-8u-6v43
^শাখা\tf-13k21
^শিফট\tf-28k43
^শুক্রব\ta-7f24
^শুধু\ta-19d-6f38k-9
^শুভ\tf-7k15
^শুভেচ্\tf-9i-11k28
^শেয়ার\ta37b24f-53l-7n15p17u-8
^শ্রদ্ধ\tf-10i-8k28
^সংশোধি\ta-7c-17d-9f60k-25
^সংশ্লি\tf-24k38
^সকাল\ta-34f43k-6l37o-12p-14r-9
^সকালে\ta-40b-8d-9f30k20
^সব\tb-13f17
^সবিনয়\tk13
^সময়\ta-9f41k-21
^সম্পাদ\ta38f44k-70o24
^সহকারী\tf-12k19
^সাথে\ta15b-31d-7f39k-23l39o-16q-7r-6
^সাপোর্\tf-38k50
^সাবিনা\tf61k-55
^সার্ভা\ta-18f73k-53
^সালাম\tf-11i-7k28
^সেই\tb20c-14f29k-36n17
^স্ক্রি\ta-13f33k-13
^স্যার\tb-8f-30k46
^স্লিপে\ta-20f34k-7
^হয়\td-11f20
^হাই\tf-8k18
^হিসাব\tf-44k52
^হেল্পড\tf-23k37
^হ্যালো\ta7d-7f-8i-7k23m15
a\ta20b12c-8d44e-15g-11h-6i10k-42l14m-24n-29o44p23r-25t-13v-11
a 0\ta-25b-31c-14d64f21k-70l-14n-7o-28p-17q-26r-16s-11t77u-14
a boat\ta-7f27k-13
a bunch\tf-22i57k-29
a call\ta-13b-18d-17f8k42
a certif\ta-16b8c-9f30k-8m-13n-7p-6t-7v39
a charge\ta21f-15k-6o35q-9r-7t-13
a class\ta-6b-13k21
a contra\tc7n29o-8q-8
a copy\tb50c-20d-12f-22m-7n-17o-8q30s-17u21v-7
a custom\ta-17b-9d-16f30k8
a day\ta22d14f-14k-15n-6o-6p-10q9r21
a differ\ta-21b-20c-13d39f30k-23l-9m-8o-11p14q-13r-7s34t-7u-7
a few\tb-29c51f-23k-11l-9o-6p12q-10r-16s-11t-17u42
a fortni\ta11l13o-10p-7r15
a good\td-8f-36i37k6o19p-9
a grindi\ta-12f28
a laptop\ta-25b-18d62f-32k-12o36p-13
a letter\ta-6d40f-23k-13o-9p-7q38r-8u-7
a link\ta41d-9f-31q-12u29
a login\ta-17c40d-9f-21k-11n33o-8r-7
a longer\tb-26f42k-8
a look\ta-9b31c-6d35f-46k-10n-8o-12q32r-9s12u-6v-11
a m\ta-18b-9d-9f39
a month\ta-19d28k-10q19
a new\ta-50b58c-25d11e-6h-6l-21m-14n-34o18p18q-29r20s-6t-32u43v-19
a nice\td-16f-27i-28k66
a note\td-10f24k-12
a nuisan\ta-14b-16c-14d39f-58k45o-7p-10q-6r39s-7v-6
a red\ta-13f28
a replac\ta-6b35f-12k-22n-6o28
a s\ta-13b81d-8f-89l-9m-8o-18p-14q72r-13s-20t-16u-29v-12
a second\ta37b33c-6d-11f-50m-7n-14o29p-16q-32r-7s10t-27u37v-12
a single\ta36d-13f-12k-7l51n-7o-18q-16r-12s-8t-8u-7
a tablet\td-7f27k-14
a vouche\ta39f-36n-7p30q-8
a way\tc25f-17l-6o-9p41q-11r-8
a weddin\tf30k-24
a week\ta38b-18c-7d-33f16k-10l19m21o-8p-15
a white\ta59b-7d-23f-32k-13t22
a yellow\tb-13d-17f-12k35o17r-7
a$\ta-22b-14c-7d-16e-7f25i-15k21
abi\ta-24b35c-24d-11f27k-13p23s-6
abl\ta-25b-8c17d-26f44k-14l-10n-14o-6q40r-8
abla\ta-8b-12d28k-8n-7r-15v29
able\ta-9d-7f25
able to\ta-9d-7f25
abonel\ta-42b-20c26d31f12k-19q26
about\ta-10b-33c59d7e-16f20g-12h-10i-12j-11k-28l-7m-10n-29o13p-19q-35r-7s29t-38u19v38
about 0\ta36b-17c-12d24f-11k-26l13m16n-13o17p-20q-19r-22s-8t-13u-7v30
about every\ta65d-8f-55k-6l-16n23o41p-16r-7t-8u-14v-6
about it\ta-37b-6c-48d67f12k-41n-9o-10p-9q-12s-7t-10u-23v54
about the\ta-18b-37c48d-38f-24k39l-9m-10n-13o-15p8r31t11u-8v-13
about three\ta-11b-17c-11d-12f56k-27
about to\ta-14b-17c48d-14f-14k-21l-7n-17p-7r-9t-10u46v-9
above\ta-16b-17c-18d37e-8f13g-7l-13m-10n-8o-13p-12q-9r47s-9t11u-9v-9
above has\ta-18c-9d60f-28k-26r12t16
above the\ta-20c-8d-22f33k17r17
absolu\ta-8c-8d-18f-34h50
ac\ta17b-10c-7f37k-34r16
ac in\ta22b-9c-7r16
acaba\tc50f-39k-6l-14m-9n-20o-17p-15q-29r36s-16t-24u-16v53
acaba$\tc50f-39k-6l-14m-9n-20o-17p-15q-29r36s-16t-24u-16v53
acabil\ta-8b-30c-34d45f30k-27m21n-26p-11r-6u33v-9
acar\ta-8b-8f27k-8m34n-15r-6
accept\ta25b-10c-7d-19f-26k31o-17r-10t-9u45v-7
access\ta-11b82c-16d-30e-7f-16k-33m-18n84o-20p-30q-22r-37s-18t-26u21v-16
access card\tb11f-7n-32u43
access for\ta-11b53f-35k-16l-18m-11n66o-10p-7q-12r-8s-7t-10u-14v-9
access point\tb11l25r-16
access to\ta-43b28c-6d-9f9k11l-8n45p-18r-8s-6t-7
accord\ta-13b-16f40k-9
accoun\ta-10b35d24e-8f-7g-7h-7i-8j-7k-25l-35n67o-36q43r-32s15t-39u-42v-31
accoun 0\ta42b-11d-9f-52k33n27q-9
accoun of\ta-16d-12f42k-22n25
accoun$\tb8n-13q30
ache\ta15b-26c-27d-13f63i-7k-47l-7m48n-13q-6r-7t-12u-6
ache$\ta43b-19c-25d-10f30i-7k-40l-7m48n-13q-6r-7t-12u-6
achebe\tb-22f6k26
acik\ta-39b-12d-11f-26k66n-6p-7q-9r48s-6t-9v-24
acik$\ta-15f13k16
acikla\ta-7d-10f-31k41
acikti\ta-8d-7f48k-27
acil\ta7b-23d-9e70f-49i-8k-9o-12r27u-6
acil cikis\ta16e-19f-23k33o-12r27u-6
acilan\ta27f-20l25n-13q-8r-6u16
acilis\ta53b-8f-38o-9p24
aciliy\ta50c-11f-33l-8n-11o-20p-12r-19s23t-7u40v-8
aciliy$\ta35c-9f-21n-10o-6r-15u41
acilma\ta-30b37k-8l-13m-9n37o-9p-10q-9r-9s26t-6u-11v-11
acilma rica\tb24f-18l-8m-9n19p-7q-8s28u-11
acilma$\ta-24f33k-6
acilmi\ta70b-19c-11d-28e-7f-23i-6k-16l-8m31n-28o-23p11q-29r18t-23u29v-32
acilmi$\ta63b-17c-8d-26e-6f-18i-6k-14m35n-24o-37q-26r28s-21t-19u32v-29
acip\ta29f-27o31p-17
acip kapati\ta29f-27o31p-17
aciyor\tb-25d-11f46k-10o-21p6r-10u31
aciyor$\ta7o-17r-9u32
acknow\ta23b34f-46k-8l-11n-11o49p-12q-9r-8s-10t-10v-8
acroba\ta42b17f-46k-8n-9o-8p38q-7
acroba pro\ta-7b20f-10n-6p27
actik\ta-22d-9f45k-7
actim\ta-14d-11f54k-21
actim$\tf26k-14
action\ta-41b-11c-6d-13e-12f8k42
activa\ta-9f41k-18
active\tb24k-16l-7n-14p-8q-7r-10t-13u51v-10
actuar\ta-8b17f8k-23l-7n37o-6p-7q-8r-8s-8
ad\ta15b-9f22k-23n-7o35p-8s-8
adab\ta26b-11c-8d32f-24g-6k-20l-13n34o-20p-15q-12r-17s-12t40v-11
adam\ta32d-15k-12o27p-14
add\ta-11b65c-45d-23e-9f38g-6k-73l-35m44n43o-24p43q-21r-38s-32t-29u-17v-21
add on\ta-8b-9c-37f57k-8
additi\tb47c-11f-36n-6o-15p-12q21r18s12t-8u-7v-8
addres\ta36b52c-12d-28e-6f-52g-7l-11m63n-19o-16p-16q-17r-17s-13t21u-13v-17
addres rebecc\tf-10k11m28o-6
addres the\ta-16k29
adeem\ta-33b28c-10d-21f-45k52n32q-8r-10
adeema\ta-12b14c-8d-9f19k-8l-7n-9o43r-8s-10t-10
adet\ta-40b49c24d-18k-34l10n-15o17q-12r9s-8u-9v-8
adet 0\tf18o18
adeyem\ta-8b33f-30k16m27n-7o-8p-10q-8r-11t-7u-8v22
adeyem$\tb14f-26k24m28o-6
adi\ta44d-25f-7k-12n19p-6q14u-7v-7
adimla\ta21c-11d-11e-19f28k-11m29o-7p-7
adina\ta-14b8c-6d-20e-8k39q19
adina$\tf-36k47
adjust\ta-11b9f62k-65r28u-9
admin\tb-26c22d-11f40k-39l-18n6o-7p20s-6u21v-8
adobe\ta30b50c-16d-9f-50k-19n-15o-10p53q-7r-10s-11t-7
adobe acroba\ta45f-41k-7p26
adres\ta27b-10d-7f9k-19o-7p9s-8u19
adresi\ta63b13c-12d-15e-8f-29g-7i-7j-7k-21l-14m-40n34o-11p11q-12r-11s-9t7u21v-14
adresi$\ta13b-6f39k-39m-12n-29u40
advanc\ta-8b-7c-10d-8e-6f-38i24k38
advanc for\ta-7b-7c-9d-7f-28i44
advise\tb-16c-15d-15f61k-32m16
affect\tf31k-13
after\ta14b-16c-16d20e-10f-41g-9h-8i-7j-6k47l-20m-14o-7p13q-11s7t-24u-17v36
after 0\ta-31b-25d-13f32k28r-8s18
after the\tc-14d26f-24k13l-13m-8n-15o-14p36q-21r-28s-10t-16u-7v47
after$\ta39c-8d-11k-13p-9q23
aftern\ta7b-17c-8d-15e-6k27l-6o17p-6r-16s18u-8
aftern$\tb-6c-7d-11e-6f-8k38o22r-9
afterw\ta-18f25
ag\ta23b35c-32d-16f-48k39l75m-6n-16o-22p-13q-11r-23s-11t-11u-9v-8
ag$\tf-34k48
again\ta48b-42c-31d38e-21f-14g-12h-10i36j-11k-26l14m12o-36q-31r26s-32t11u-28v19
again before\ta30b-42c-23d-7f33k-14l22r-10
again the\ta-32d51f-14k-24p-7r-10t34
again this\ta-26d-6f36
again$\ta57b-28c-28d-40e-14f-10g-9h-7i50j-8k-16l-11m-9n-14o-22p-15q-15r52s-11t-31u-6v31
agains\ta-21b-9c57d23f-20g-8k-48p-7q24r-12t16
agent\ta-19b-8d25f18k-18n-9o-6p-7q-9t-6v38
agents\ta15b-17d43f-48k8l-8m-7n-8o-11p-12q-10r-8s16t41u-10v-12
agnew\tf-32k41
ago\ta51b-6c-6d-18f-7k-27l34o-7p-15
ago$\ta49b-6c-6d-18k-28l22p-11
agreed\ta-17b20d-7f16k-9r23s-7
agusto\ta-9b-18c29d29f-32q31t-7
ahluwa\tf-35k43
ahmed\tk20
aht\ta-19k27
aid\ta-10b20f-35k31r-7v25
air\ta58b-9c-7d-7f-39k-15n-8o-8p-6q-6r41s-10t-6
airpor\tb20d10k-30l-9n-11o-9p-15r-15s-8t-22u26v33
ait\ta16b17d-9f-15k-7o-8p-6q-10r-6s8t-6u7v23
aj\ta-19b-31c-11d89e-6f-15k-74l-8m-8n-12o-14p-17q-17r-24s-14t-21u74v-15
akilli\tb20f-30k24o22
aksam\ta13b-16c-14d26f6i-6k-18l45m-10n-18o-25p-22q-13r32s-9t-13v-13
aksam 0\ta-14d23f40k-51l7
aksam altida\tb-7d-8f-10k26
aksam$\ta-24d-9f59k-26
aksama\ta-21d-8e-9f-9k34
aksami\ta-30b-14c37d-20f35k-34l-8n-10p-9r-11v36
aksami 0\ta-20b-9d-11f62k-27
aksaml\tf-8i-13k29
aksoy\tf38k-26
aktari\ta-10b-9f13k15
aktari$\ta-10b-9f13k15
aktif\ta-11b-14d-9f36k-7
al\ta-6f-50i-7k73
alabil\tb28c-41f9k-12l-24n-8o58p-10q-11r-16t-8u-8v-6
alabil miyim\tb28c-41f9k-12l-24n-8o58p-10q-11r-16t-8u-8v-6
alacak\tf-29k36
alacak$\tf-29k36
alaiku\tf-8k22
alaiku$\tf-8k22
alamad\ta-17b-7d26m26
alamad$\ta-17b-7d26m26
alamiy\ta-29f45k-9
alan\ta-17b-13d-8f23k10
alan 0\ta-17b-13d-8f23k10
alanin\ta28b-6c-7d-9k-13m29o-7p-7
alarm\ta73b-12d-35f-8k-25l-26m-11n-15o26p-25q-34r-46s-26t-21u86v-18
aldi\tb-9d-19f-33k53
aldigi\ta-39b-17c58d49f-94i-7k19m-10n-19o19p10q-14r-22s-9t31u-9v-11
aldik\ta10b-7c-30d-10k27l-11o-18p-15r51s-9
aldik$\ta14f-39k34l-7o-15p-10r40s-8
aldim\ta-20b-17c12d-8f12k17l-16t26
aldim$\ta-16k20
alert\ta-11b-8d-14f61k-29
alert$\tb-7d-13f37k-9
alias\ta-17b48f-34l-12m58n-17p-13q-8r-8s-12t-12u-8v-7
alias$\ta-17b48f-34l-12m58n-17p-13q-8r-8s-12t-12u-8v-7
aliniy\ta-17c-60d-13f88k-32
alinma\te25f-15k-6o16p10
alinsi\tb46d-6f-27l-7n-9o-14p-12q-11r-25s48t23u-12v-14
alip\ta-11b-10d-8f49k-24
aliyor\ta45b-13c-46d-11f26k-12l-6n-8o30p-9q-6r-7
aliyor$\ta31b-9c-46f30k-8n-7o35p-8s-8
all\tb-27d-25e-16g24h-11i22j-10k23l-36m36o13p42q-28r17s-18t-41u-21v-28
all day\ta-9f-62k70
all four\ta-27b-54d-8f-6k73
all night\ta48b-6f-14k-27p-8r31u-7
all of\ta-14b-11d-12k27
all our\ta18b-18c-7d-8f16p27r-6
all over\tb-15d42f11k-38o39p-8r-11t-12
all the\ta-25b-16c58d-16k-30n-11o-7p48q-14r-12t-7u-10
all three\tb21c-9d-10f9k-9o27r-8
all$\ta14b-17c-12d-23e-8f55g-9i54k-82l-12n42o-10p-21q-20r27u-18
allah\ta-13d-6f-32k56
allowe\ta22c-29d-9f35k-28p19
alma\tb-10f29k-11
almakt\ta27f-8k-16s21
almany\ta-27f58k-32
almis\ta28d-8f-36k24u20
almiyo\ta52b-6f-37l-18m-8n24p-14q-6r-15s-10t-6u36v-10
almiyo$\ta52b-6f-37l-18m-8n24p-14q-6r-15s-10t-6u36v-10
almost\ta14d-16f12m19
along\ta47f-35k-10l46n-7o-13p-9q-9s-9t-10u-8
along the\ta32f-27l16o-8r8
alper\tf-29k38
alread\ta-34b-18c21d-18f72k-43l-8m-6n-9p31q9r-7v-7
also\ta22b22c-11d20e-8f21g-9h-8i-7j-7k-77m-16n-24p-8q33r-26t-42u7v26
also had\td42f-35k-8n-7q36s-10v-9
also need\tb35f-24l23n-8p-7q13u-7
also the\ta53b-10d-13f-17k-17l24o-10p11q-7
althou\ta12d-7f18k-14m26n-7r-7
alti\tb30c-7d38f-53k-11l-13m-8n-16o-16p-21q38r10s-9t22u-10v-11
altida\tb-7d-8f-10k26
altind\ta-43b-8d-15f86k-42
altoge\ta-20b-11d-9f46k-10
alttak\tb-10d-11f31k-13l-6m-6o-15p46q-7r-14t-6
altyap\ta-18b48d19f-47k-18l47n-13q-8r-14s-8t-8u-6
always\tb-23c-26d12f-45k57l-10n-12o40p-12q-13r-26s-8t-16u-13v32
am\tb-35c-33e37f-12g-7h-8i-10j-9k19l17m-9n-14o-18p46q-28r-15s-11t16u-8v-8
am$\tb-7c-6f32k-20l25o-7r-9
ama\ta-10b-49c25d49e-10g-11h-9i-16j-9l-19m-17n-27o21p-18r47s-26t12v-20
ama su\ta-40c-10d-20f30k32
ama$\tf-44k50
amader\ta68b-19d-8f-51k-10r33v-8
amake\ta-9b-21d-18f9k33
amar\ta-51b41c-41d33e-14f43g-10h-10i-14j-10k-36l-17m-12n-25o37p23q7r-35s-24t-22u31v-17
amar pc\tb20f-6k-10p20
ambala\ta-20b73d-8f-53k-25n-11o-8p-7q50r-9t-10u-7v-9
amber\tf7
amber$\tf7
ambula\ta-14f78k-65
ambula$\ta-14f78k-65
amc\ta-53b60c49d-24f-40k-48l-12m-10n-12o-43p-16q81r-12s-12t-15u-10v-9
amc বিলে\ta-16b-15c54d-16f-19k-19o-8q26
ameliy\tb-10c-8f-9j-6k36
ameliy$\tc-8f-32k47
ami\tb-42c-15d-26e-10f45g-8h-8i-10j-8k13l-6m-6n47p-12q-12r-7t-12u-7
ami 0\ta-22b-8f-78k90
ammu\ta-14b-11d45k-36n-9o-8q-11r-14s-9u47v-10
amount\ta-32b-10c-13d-16f74k-23
amra\tb18d-9f28k-29q14
an\ta-23b-33c43d-55e29f-31g-17h24i-18j-14k54l-26m27n12o13p37q21r-38s-26t-23u-30v-18
an absolu\ta-8c-8d-18f-34h50
an answer\ta-7b-30c-9e30f-42k46
an attach\tc27f-23l-6m43o-11p-10r-12v-7
an hour\ta-16b-10d-9f31k7o19p-9
an$\ta-21b-7c31f13k-8p14
ana\tb-61c21d-54e-16g-13h-12i-15j64k22l-10m-16n44o-13p-16q-19r-15s29u-13v-6
ana 0\ta27b-17c-14d-12f-81k75n27q-9
ana ma\ta-36b-11c38d-23f45k-30t10
anadol\ta-12b-6f-45k64
anaest\ta7d23f-22o14p-9r-13t-8u-8v21
anahta\ta20b-7d-8f-13i-8k20o31p-17
ancak\ta-16b-8d-10f-12k42
and\ta18d50e-19f34g-13h-12i-11j-11k-27l-17m-11n22o-15p-40q13s8t21u19v-41
and 0\ta-63b137c-19d-49e-8g-8h-6i-9j-7k-135l-13m-8n-37o45p-23q-48r38s-44t39u-41v-17
and a\ta39b-18c-12d32f-26k-32l-9n-10o-24p-10q-9r-11s-9t13u46v-6
and again\ta-30f58k-26
and all\ta-11f-14k38
and at\ta-6b-6d-18f13k13
and back\tf20k-8
and cant\ta-9f34k-15
and could\tb8c-14d-15f26k-11o-6r-6s20
and didnt\tf32k-15
and gave\ta-7d-13f-25k44
and gentle\tf-11k17
and got\ta-6d-6f42k-27
and has\ta-46d-15f79k-29
and have\ta-60b-21c-7d-25f-12k72
and he\ta-22b-16c65d23f-67k-16n-17o-10p46q20r-27s-7t-10u-13
and hes\ta-12b-6d-9f57k-30
and i\ta18b-38c79d-56e-11f-52h-6i-8k17l-9m-10n-39o-24p-24q31r-17s-17t33u33v-12
and id\ta-14b31c-12d64f-86l-8m-7n20o-10p-13q-59r-17s13t58u-13v-6
and in\ta-35b63c-20d-13f8k-45m-16n62q-12r-13s-15t-27u-7
and inform\ta-16c-10d-17f54k-18
and is\ta83b-11c-85d-20f20k-59l-6n88o-19p-17q-35r-37s-14t-24u-31v-13
and it\ta13b-12c-11d-17f7k13l51n-7o-18q-16r-12s-8t-8u-7
and its\ta21b-18c-13d-16f65k-56n16q-10
and ive\ta-18d40f-13k-15n-12q45r-24t-8
and left\ta-17b-17c-6d34f23k-24l-7m-7o37p-8q-10r-22s-8t20u-8v-12
and me\ta-8b-7d-8f56k-32
and mrs\ta-26b-10d-17f23k16
and must\ta-17b-15d91f-67k-28l-7n-28o-15p-10q-12r-17s-12t69u-15v-8
and my\ta53b-19c-40d-32f9k-25l-7m-7n-17o37p50q-30r-24s-12t-18u-15v-10
and neithe\ta-12c-14d-12f51k-22
and nobody\ta-21b-6c-11d-41f-33k72
and not\ta-15c50d-22f-80k61n-9o-7q39r-14
and now\ta13d46f-48k-8n-8o-10p-9q34r-9s-7t-7u11
and on\ta-18b-25d-14f93k-64
and one\tf12k-7
and send\ta-18b41c-22d-11k-8o23s-6u-7
and since\td-21f-48k53n27p-9q-7
and some\ta-9b-11d-9f14k16
and sos\ta-13b-7e-16f69k-35
and tell\tc24f-23n29o-8q-8
and that\ta-21b-15c-8d-36f26k23
and the\ta29b8c-28d-15e-8f28g-14h-8i-8j-8k-29l-25n-37q-51r54s-21u14v14
and then\ta36b-23c-25d22k-26l18m-12n-25o-36p-15q11r-30s53t-24u17v-17
and there\ta-10d46f-29k-13o-13p-7q-12r-7t40
and they\ta-13c-6d-23f-20k52
and to\ta-18b-7d-18f59k-24
and took\tf32k-23
and twenty\ta-23d80f-52k-48l-9n-12o-20p-9q-26r-15s-9t68u-15
and we\ta-22b6c78d-28f-29k-52l-10m-8n-17o-9p-12r30s36t-24u-24
and when\ta-16f26o-7r17
and who\ta-22b-7d-17f-22k48
and will\ta54b9d-15f-50k-32n7o-7p-6q-12r43s-11t-18u-7
and would\tb-40c42f25k-27l-6p-20q-7r14s-21t-15u44
and$\ta-28b46d-14f-38k29n-6o28
anda\ta31b-32c20d-25e-11f49g-11h-12i-11j-8k-49l13m-7n34o-8r-10t-7u-8v-10
ankle\ta-25d-9f-27k51
anlama\ta16c-7f-23k19n13
anlama$\ta18f-11n13
anlati\ta-40b-25d60e-16f-55k45l-6m-7n-7o-8p-9r-7s48u-12v-15
anlati$\ta-40b-25d60e-16f-55k45l-6m-7n-7o-8p-9r-7s48u-12v-15
annem\ta24d-7k-7l-9m-6n-11o-7p-9r44s-8u-7v-8
annexe\ta-23b10c7d-12f36g-8k-22l17n-7p-9q-7r19s-9
annual\ta44b45c-9d-23f-26k-51l-7m-8n-24o-14p44q11r17s-16t-17u-21v-11
annual leave\ta56b-9d-17f-25k-24n-11o-8p53q-26r-11s-8t-7u-11v-6
anonsu\ta43b10d-12f-29k-15l-7n-10o-13p-10q-13r-8s55t-8u-8v-8
anothe\ta17b-61c7d16e-15f16g-11h-8i-9j-7k18l-10m-15n-26o-21p-19q35s21t-22u-14v27
anothe one\tf32k-21o-7r22
answer\tb-61c68d28e24f-92h-6k30l-15m-14n-18o-25p-24q21r10s38t-40u-23v36
antes\ta-22b74d-9f-63k-17l-12n-7o-44p-34q-9r-7s-7t73u-9
any\ta96b-61c-11d-38e-12f10g-10h-8i-11j-9k-32l50m-26n-43r-45s-35t-55u71v-28
any more\ta61b-11f-31k-18l-17m-14n-32o21p-8q-16r-22s-18t-11u66v-12
anybod\tc23k-14q-7r28t-6
anymor\ta52b-9f-35k-16o30r-8t-6
anyone\ta-18b-10c48d-11f7k-32l-6n-7o-16q-11r-25u22v36
anythi\ta-49b-37c-10d12f37k41n-12q20
anythi$\tf9
anyway\ta-10b47d-12f-63k42o52p-10t-19u-19
anyway$\ta-6b50f-44o52p-10t-19u-19
apartm\ta-8d-11f48k-22
api\ta-6b29c22d-12f-20l-13n-9o-13p28q-19r-11s-7t-7u38v-14
apnade\ta-29b-36c-24d69e-10f-42g-7h-7i-8j-7k19l-8m-8n-12o-14p-17q-17r-24s-14t-21u74v-15
apnar\ta-16b-19d-8k43
apolog\tf-24i-9k49
app\ta96b-7c-6d-7e-12f-23g-12h38i-15j-11k-109l-16m-15n-45o-43p128q-31r-57s-21u-17v-20
app e\ta-25b-19d30f38k-35q-10t27
app$\ta-37b54c-16f-8n-6p36r-13t-7v-7
appear\ta-7b22f-11n25u-15
applic\ta-13b-27c-7d-8f52k-9
appoin\ta-9b21d-12e-6f37k-31o27r-8
apprec\ta-13b-26c-10d-12e39f-60g-7i73j-8k-44
approv\ta-16b-32c-17d12e-8f20g-9i-11k23p21q-13r-14t19
approv$\ta-7f-64k77
approx\ta-11b-9d-9f58k-31
approx 0\ta-11b-9d-9f58k-31
april\ta-28b19c-15d36e-6f-25g-7k25l12m-10n-24p44q32r-28s-20t-21u-21v-11
april$\ta8b-14c-6d51f-22k-34l-10n-13o-20p35q37r-17s-13t-10u-13v-6
apt\tf-62k70
apu\tc40f-25n-7q-7t33
ar\ta-65b82c53d-11e-25g-19h-16i-29j-18k-65l-29m-27n-34o8p-27q54r21s33t-20u-36v-44
ar 0\ta-7b-26d33f22k-22q-10t27
ar last\ta-7c-8d-11f62k-52q14
arac\ta-29d38f46k-61p-6t-6v25
araci\ta56f-45o-9r-13s-8t-8v44
aracim\ta-38b-10d37f-37k31l-8p-25s-7v41
aracin\ta-6b29f-7k-8r-13u30
aracla\ta-13b-20d-10f45k-7
arada\tb14d-8f-8k12n35p-13q-12
aradig\ta-20b-7d58f-43k-14l-8m-7n-8o-12p-10r-8s55u-12v-15
aradim\tb-15d37k-33n-8o-13p-9q-7r34s-7t-8u18
aralig\tb-8f22l36r-12u-7v-7
aralik\ta-26b66c-10d-20f-14k-12l-16n40o-17q-21r21s15t-27u-18v-14
aramal\ta-9b11c17k-7s25
aramas\tb-62f73k-19
arasi\ta-27b53d-16f-6k-27l-11n-13o-7p-9q-12r-14s22t-9u34
arasin\ta76b-59c-13d-22f-35k33m-11n-17o-29p17q-15r63s-22t-17u-14v-16
arayab\ta17b-33d-10f41k-19s12
arayab$\ta17b-33d-10f41k-19s12
arayan\ta71b-7d-12f-42k-26l-10m-8n-12o-18p-17q-9r-15s67t-13u-8v-12
arayip\ta-16b-13d-12f-30k60
archiv\ta51b-14c-26d-36f18k-21l-17o-10q-16r14t-8u38v-7
arda\tf-24k32
are\ta-23b-22c23d-25e-17g8h-11i-17j10k34l-32m25o-25p-13q-15r-6s22t7u-8v18
are 0\ta-20b-6d31f-35k21t17
are coming\ta33b-20c-12f-33k35r23
are in\ta-14f10g-12k23
are not\ta25d-8f18k-36m35n-8o-7q-8
are on\ta-11b-6c42d-14k-25n-10o-7q-15t37
are still\ta-24c-6d17f-67k71q19
are the\ta-14b-11c11d38f-14k-21n-6o-7r-16t20u22
are there\tc11f-8o-8p23q19s-8t-13u-7v-6
arent\ta-25c-10f54k-15
arka\ta-32b-16c-6d-21f-40k75l35p-12r-11
arkada\ta-24b-25c-22d17e-12f-8g-9h46i-25j56k-44l-16m-6q-10r-24s-9t-10u19v28
arkada selam\tf-7k13
arkasi\ta-12k21
around\ta18c-8d-28f37k-34l-20o7p8q-15r-11t-7u36v-6
arrang\tb46f-27k-14l-11n15o-14p-17q-13r53s-10t-19u-14v-13
arrang for\tb33f-17k-12l-7n-24o-10p-13q-10r65s-8t-14u-11v-11
arrive\ta48c-23d49e-9g-6i-15k-69l-22m-12n-8o-18p35q-30s-26t56u-21v-18
arrive in\ta44b-9c-17d-10k-14n-7p-9t36u-6
arrive$\ta-16b46f11k-29l-7p-7r29t-6
arsiv\ta34d-8f-12i-8k-16m32n-16q-7r7
articl\ta-19b55c-8d-14j-7k-46l-6n-14o-13p-7q-15r-13s-10t-19u60v-9
articl 0\ta-14b60d-9f-19k-44l-6n-14o-13p-7q-15r-13s-10t-19u60v-9
artik\ta-11b-38c10d44e105f-84g-14h-10i-14j-12k-56l-16m-10n8o78p-19q-11r-25s-14t-17u-21v-13
artik$\ta-28b-15c-13d-18e114f-67g-10h-8i-12j-10k-70
arz\ta-25b34d-9e34f15h-7i-24k-38l-8n-9o-13p-10q-14r14s20t-8u-6v20
arz ederim\ta-25b34d-9e34f15h-7i-24k-38l-8n-9o-13p-10q-14r14s20t-8u-6v20
as\ta-16c31d-26f12g10h-11i-14j-12m26n26o32q8r-15s-6t-37u-23v-42
as a\ta-38b34c-15d-32f-25k47n32o-7p-7q-6
as each\ta-29b16d-7f-37k43r-9u24
as if\ta66b-7d-10f-47k-14o19p-6q-7r-14s21
as it\ta-32b-16d-8g50k-21q22s-9
as of\ta28b18d-10f-27k-9l28n-6o-8q-13r-12t-8u19
as she\tf-20k33
as soon\ta15b-16e25k-16l-13o24
as the\ta-20b20d13f-6k-18l16n-8o13p-10q8s-16t-7
as well\ta-18b35c-20d-7f36k-36n-8o-7r15s22t-8
as you\ta15b-16e25k-16l-13o24
as$\ta17b-33c-9d-10f96k-85l-12n22o-8p28q-11r-7s-6t-7u-6
asagi\ta-11f32k-10o10
asagid\ta18b20c-13d-18e-13f-32g-11h-10i-26j83k-45l-18m18o-27q-15r11s-14t40u-18v-14
asagid arkada\ta-8b-12d-7f-25i-21j69k-41l-9n24o-7p16u-9
asagid gibi\tb55f-35k-16l-8m-7n-15o-20p-13q-7r16s-11t46u-6v-9
asanso\ta17b-11d-12f-53k53l-6o-6p-15r39
asap\tb-18f-34k48
ashbe\ta-7b-8c26f18k-21n-7q-7t33
ashbe$\ta-7b-8c26f18k-21n-7q-7t33
ashe\ta-26b-22f59k-13
asi\ta10d-8o20r-12
asimi\td-15f22k-9o-7p33q-10
ask\ta-24c90d-41e-9f-36g-6h-9i-9j-8k-43l-18m-23n-26o58p-7r10s-21t19u-34v-27
ask for\ta-13b-24c-7d-6f-18k50
ask you\tb-16d-12f40k-20o27r-8
ask$\tb-15c82d-10k-76l-10m-15n-19o61p-29q-38r-30s-12t43u-20v-11
asked\ta-15b-47c42d-53f47l-8n24o-12p-9q17r-14s14t-11u-10
asked for\ta21b-29c22d-15f16k-20l-7n13o-9p-8q19r-11s15t-11u-9
asked me\ta-21f17k17
asking\tb43c-20d-10f-17l-8m17n-14o33p-7s-7t-8u-12v-7
asking for\tb11f-6l-8m18n-14o35p-7q-7t-7u-11v-7
asks\ta36b-8d-7f-26m16n-12q-11s27u-11
asks for\ta27f-22n-6q-10s30u-8
assala\ta46f-19i-7k-20l-6m-6n47p-12q-12r-7t-12u-7
assala alaiku\tf-8k22
at\ta35b-17c-28d19e-16f8h-9i-12j-9l-10o12p-25q-20r15s-37u20v18
at 0\ta33b-50c-28d31e-6f-33g-6i-8k28l33m23n-34o-39p-31r-13s-26t29u26v-25
at all\tb-15c-12d-20g35k7l-12n42o-10p-21q-20r27u-18
at every\ta9c14f-18n15o-7p15u-6
at it\td-20f38k-14
at least\ta29b-16c-6k-11r23
at me\ta8b-6d45f-32k-19m-10n-7o-11p-8q-11r-9s-8t39u15v-13
at my\ta-23b-11d76f-54k-28l-6n-13o-10p-8q33r-13s-14t-7u-14v29
at once\ta-15b19m37n-9t-6u-19
at presen\ta-9f-8k24
at that\ta-6b-7d-18f13k13
at the\ta-14b15c-13d-23e-18f-11g-10h-9i-8j-8k58m-21n-9o-18p-19q-10r16s-15t-13u26v30
at your\ta-44b-12c-21d-32f108k-61
atatur\ta-6f47k-32
atin\ta-19b-11c-7d-9e35f-48g-7i-7j-6k45
atiyor\ta25b35d-14f-66k30n23p-28q28r-7s-9t-9u-12v-13
attach\ta-31d15e-11f63g-11h-7i-12j-9k-42l14m37n-13o-22p15r-15s-8t-12u-14v-12
attach$\ta-20b22c-9d17f36k-44l21p16q-9t-6u-8
attend\ta-25b-56c25d-15f65k-20q15
attim\ta-13d14f21k-20t8
audit\ta-7b91d-9f-82k-24l-7n-24o-18p-16q-24r89s-20t-35u-22v-7
audito\ta13b11c-30d-18f36k-22l22r-10
aug\ta-17b53c-6d33k-83l-9m-7n-11o-14p-17q-17r53s-12t7u-10v-9
aug 0\ta-17b53c-6d33k-83l-9m-7n-11o-14p-17q-17r53s-12t7u-10v-9
august\ta-21d19f-42k39l-7n22p-12q26r-11s-7t-7u-7
august$\ta-20d20f-42k40n23p-7q15r-10
author\ta-13f23k-6
auto\ta-27b-6c17d53f-35k-13m17n32o-8p-10q-12r-11s-7t-11
autoca\ta-16c42d-7f-30k-11l-6n-19o-12p48u-8
autoca 0\ta-10b19o-8p20
automa\ta41b25c-7d-7f-59k-8m11o-8p-6q-9r41s-11t-11u-8v-8
autumn\ta43b-14c-8k-37p22
autumn$\ta43b-14c-8k-37p22
av\tf-40k51
away\ta24b17c-13d-23e-7f10k-14l-15n-8o-17p-18q41r21s-7t-12
ay\ta-17c15f30i-11k-14l32m-7n-31o-13p28q-13r-8s-9u-14
aya\ta34b11d-15f-23l-7n20o-8p-7q19r-7v-9
ayakka\ta-22b32d17k-13l-8m-7n-23o-27p-16q-10r-21s-19t64u-15v20
ayarla\ta-51d-13f81k-35o16
aydin\tb9f-34k39m-16n42o-7q-7v-8
aydin$\tf-33k40
ayi\ta-14b15d29f-31q9r9
ayin\ta13b-19d-10f58k-41l-9o40p-12r-8t-8
ayin 0\ta17b-18d-9f48k-38l-9o40p-12r-8t-8
ayinda\ta-19b-7d-7f37
aylik\ta-13b26c24d-14f38k-64n-7q13t21u-8
ayni\ta33b-27c-10e-10f79g-16h-8i-9j-8k-80l7m-11n-23o-13p56q-12r-21s33t-34u-20v-14
ayni$\tb-10d-12f76k-72o18
aynisi\ta-10b31c-7d-7f22k-32t13
aynisi$\tb-7f38k-15
ayri\ta-9b20d-11f21k-21l-7r24t-7
ayrica\ta-8b9c28d-27e-6f11g-6h-10i-18k8l15m-16n13p27q-24r-40s-32t-16u-17v37
ayrica 0\tb6f-47k46q-9v27
az\ta101b-12c-7d-11e-6f-38k-87l-27m-20n-22o-32p-27q-33r27s-18t-21u81v-23
az 0\ta-9f26
b\ta36b7c17d65e-19f-55g-21h-14i-24j-15k6l-12m-27n25o-13p-57q24r34s22t7u-37v-41
b 0\ta-47c-7d25f-69g-7k77l-7n-8o-12p-7q-6r-10s-10t47
b$\ta-13b-11c-6d-13f33k9
bab\ta-7b-33c-18d-41e-6f25g-6i-10k47n-8o-11r31t-8
bab el\ta17b-19c-10d-8f-29k33n-8o-11r31t-8
baba\tb-17f-7k35
back\ta46b-9c-10d-16e-15f20g20h-9i-11j-9k-40l56m-8o-58p-54q-22r25s-13t22u-41v10
back by\tf14
back from\ta-12b51d-9f-46l-7n35o-8p-8q-10r18s-7t-11u-11v-9
back in\ta-32c17d-8f35k-12p-11r-14t39
back of\ta13b-7f-37k31r-7s20
back on\ta-21f-18g50k-18
back to\ta11b-13c-23d-12f57k-29m17
back$\ta-29c-35d-26e-8f124k-68l-8m-6n-7o-8p-9q-9r-12s-7t48
backup\ta-17f34k-6
backwa\ta91b-6d-12f-55k-64l-10n-12o-21p-13q-29r75s-10t-19u-16v-6
backwa$\ta79d-10f-44k-63l-9n-12o-20p-12q-29r70s-9t-19u-16
bad\ta38b-10d-12e-6f-23k14l43n-13o-12p-9q-9u-6
badge\ta17b-15c-7d-14f41k-40l-16m-8n24o-12p-25q-17r-16s-12t-13u58v-10
badge reader\ta-20b-8f31
badge$\ta-13b-25f43k-6
bag\ta-8b-11d24k-7q19t-9
baglan\ta28b-23c13d-25e-8f26g-6i-11k-22l86m-13n-17o-33q-13r-28s-14t-11u-9v-20
baglan yok\ta-28f48k-15
baglan$\ta85b-14c20d-13f-50i-10k-31l62m-11n-14o-28p13q-11r-13s-9t-7u-7v-16
baglay\ta-10b30f-29h-7k29n-7o-9p-8s39u-6v-6
bags\tb64d-9f-55k-10l-9n-9o-25p-16q-8r14s-16t57u-8v-8
bakils\to10
bakim\ta-18b-17d-8f11k28r21
bakim sozles\ta-10f-23k36
bakimc\ta-19f55k-25
bakimi\ta-18b59d-14e-9f-19k-18l-7n-10o10p-10q-7r38s-9t-8u-11
bakiye\tb-12d-8f45k-28
bakiyo\tc26f-15o-9q-7r41v-11
bakmay\ta-9b-11c-6d-6f23i28k-19
bakmay$\ta-9b-11c-6d-6f23i28k-19
bakti\td-6f-21k33
baktim\ta-11f33k-11
baktir\tb-12f29k-10
baktir cok\tb-12f28k-9
balanc\ta40b-14c-14d26f-36k-20l-7m-6n-17o-12p48q16r-19s-12t-14u-16v-8
bana\ta-53b-13e-20f62g-7i-9j-6k-8l-8n-13o43p-11q-7r-12t10u-11v-9
bana$\tc25f39k-52s11
bang\ta-21f28
bank\tb7c-6d71e-16f26g-11h-8i-12j-9k-109l-22m-18n-25o-40p20q-33r37s-25t-40u72v-31
bankay\tb-8d-25f39k-27u20
bankay aradim\ta29d-23f13k-25u20
bar\ta27b-20c-7d-30f45k-60l-7n-8o17p-7q-7r24s-11t-7
bar$\ta-23d-8f59k-25
bari\tb-9d-6f-33k45o-12r27u-6
barkod\ta34b9f-29k-7l-9m-6n-7o54p-10r-12s-8t-15
barkod okuyuc\ta11b11f-16o34t-12
barrie\ta41f-32k-8l-9o-8p-6r49t-12u-12v-12
bas\tc18d30e-15g-12h-9i-12j-10k-33l-16m-14n12o-27p-28q58r27s-22t-19u-22v-15
bas 0\ta-38d-20f65k-7
bas ana\ta-27b-19c34d-20f-31k37t10
basari\ta-24f9i-9k34
base\ta31d47f-62k-15l-8n-7o11p-11q-13r-12s-6t38
baseme\ta-10b-23c26f-16k21r-12s32
basi\ta-11b12f19k-12n26u-7
basili\ta62b-12d-6e-8f-26k-23l-8o50p-12q-7r-7s-8t-11u-9v-8
basilm\ta37d-18k-19l-9m-6n-8o-14p-11q-16r-19s-8t-15u7v56
basima\ta-29b-9f40
basinc\to30p-8r-15
basind\ta-14b-12c-7d-26e-6f29k21n22u-6
basiyo\ta54d-10f-22k-18l-12n-9o7r13s18t-8v-7
basiyo$\ta37d-9f-11k-12l-9n-7o23p-10r19s-6
baska\ta44b-19c-18d46e-14g-17h-8i-11j-11k-43l-25n-30o-38q-22r15s67t-26u-29v21
baska bir\tb-18c-11d67e-8f-18g-10i-7j-6k-39l-12m9n-15o-14p-19q-13r-13s38t-14u-21v33
baska tarayi\ta15k-7o-11p28s-7
baskan\tf-38k46
baskan$\tk9
baskas\ta62b-11f-34k-27m-13n23o-8p-7r-14s-8t-8u33v-19
baslad\ta-22b-16d-11f83g-6h-6i-19k-37p-11v27
baslad$\ta-19b-9d-8f65k-31
baslat\tb-13f31k-9
baslat$\tf10
baslay\tc-12d-31f-8k44l-8n10o13p16r-10t-8
basliy\ta-15b38d-13k-18l-6n44r-11s-8t-14
basliy$\ta-15b38d-13k-18l-6n44r-11s-8t-14
basmiy\ta22f-17o17
basmiy$\ta22f-17o17
bastan\ta-32b-17c-9d45e-8f9o-10r36v-7
bastim\ta-16b-9d-10f42k-12
bastir\ta-12f12n-16u30
basvur\ta-14b-22c-25d-14e-9f91k-34
bath\ta-49b-11c-11d-21f50k13
bath$\ta-45c-9d-18f27k27
bathro\ta34b-29c-6d-10f34k-52o-13r43t-6v-9
batter\ta46b11c-12d-22f-31k7l-11m-8n-14p-15q-18r11s8t-11u-15v44
batter 0\ta-20f34k-7
batter is\ta-24f29
batter$\ta55b-9f-41k-22o-35q-6r-12s-7t-8u-9v54
bay\tc-10d-16f37k-19p-7r26
bayi\ta-18b-18c-10f-62k82
bayram\ta31b-15c9d-8f-25k13l-7m-8n-11o-10p-13q-18r44s35t-15u-11v-29
be\ta-26b66c11d-38e-14g11h-11i-14j-10k-14l-21m13n38o-18p-43q-40r34s40t-26u-14v-26
be a\ta-10b-11c-20d-22f-14k58o28q-7t-10
be back\tf17p-11r-14t39
be gratef\ta-16b15c48f-27i-7k-30l-7m39n-17o-7p-13q-13r-9s-9t-11u-6v21
be had\tb-10c33k-30o-13p-7s31
be on\ta-6b40c-10d-7f-15k-18l20n23p-9q-14r-6s-6
be possib\tb13f-9n-15o-9q-6r15s-7t27
be put\ta-8f39k-28l29p-7s-6
be told\ta-7b-14c-11d47k-28n-7p-7q-11s35
be$\ta-24b-16c-13d-8f-7g50k-10
bear\ta-8b-9f13k10
bear with\tb-8f47k-34
beatri\tb13f-8r28u-9
bebek\ta37f39k-69p19
becaus\tb32c-18d9e-7f-33k12m30o13p-21q23r-25s-12t-20u-15v-13
becaus of\ta-43b-13c-8d25f31l17o24p-8q-6r-11t-7
becaus the\ta-11b35f-33k7l-8m-9o-8q43r-13s-6t-7
become\ta-20b8d33f21k-42m26o-10p-8r17t-11u-7
bedroo\ta43f-38p-8q-7r29
been\ta-25b-39c-12e-10f37g22h35i-13j-10k-14l-21n16o-34p-27q22r20s-21t18u8v-20
been told\ta-11c-7d-29f10k26
been with\ta-38f53k-9
beeps\ta46f-41l-8o43p-11r-15u-8
before\tb-32c31d-9e21f29g-9h-9i-9j-7k-58l20m29n-51o-27r31s-20t-33u28v-23
before 0\ta-7b-10c-9d-10f40k-7
before i\tc11p27t-10
before the\tb13c-28d-14e34f-6k-22l32n-15o-7p-18q-8r29s-7t-12u-9v-9
before$\ta40b-17k-27m-6n-35s-7u49
began\ta-8b-7d-6f50k-30
behalf\tb-16c-7d-12f-10k34s21
behalf of\tb-16c-7d-12f-10k34s21
behind\ta-27b-6c-9d-19f7k34
being\ta43d-19f-55k30n16o-11p-9r29t-12u-7
being asked\ta-6d-15f-26k43n17
beit\ta-9b-10f-30k44
bekled\tc-7d-10f27k-11n13
beklem\ta-28b11d-13f57k-31l-12n-14o-12p33s14
beklen\ta-54b-10d41f31k-31l-8p-25s-7v41
bekler\ta-21b16c-6d53e-6f-48i-12l-13m-10n-19o-13p-17q34r-9s-8t-9u-15v39
beklet\ta-24b-9d47e-7f-54k38l-9m-10n35o-15p-12q-11r-11s35t-15u-10v-12
bekliy\ta-24b-16c-12d-31e51f-11g-8h-8i41j-7k-6n-13o-10p40q-9s-6
bekliy$\tc-7d-17e58f-58i50k-42n-9p29q-8
bel\ta-58b-14c24d-10f-12k58n-26o-20p-17q-16r74s-13t-17v-18
bel 0\ta-36b-10c-12d-7f63k-12
beledi\ta-6f-23k38
belfas\ta61c-6d-7f17k-78n-13o-7p51q-16t-9u-11v-10
belfas$\ta61c-6d-7f17k-78n-13o-7p51q-16t-9u-11v-10
belgel\tc-30f49k-14
believ\ta-18c-6d-6k29
belirt\tf20k-10
belirt$\tf20k-10
belki\ta-12b-14d-9f40k-10
bell\ta7b-13f-40k40r-7s20
belong\ta-7d-8f-16k35
belong to\ta-7d-8f-16k35
below\ta17b-18c-20d-26e-10f-16g-9h-10i-8j73k-38p-10q-7r16t-8u23
below$\ta20b-31c-21d-24e-10f-18g-9h-10i-8j75k-34p-9u28
ben\ta31b-22c-20d-26e-12f-7g-9h-7i-9j-9k53l-9m-10p-27q-16r-22s42t-17u7v15
ben 0\tc6f-40k45p-11v27
ben bu\tf-29k41
bench\ta14b21f-15k-10l-7o18q-6r-43s-7t48u-10v-8
bench 0\ta16o25r-9t-8
bende\tc-6d17f32k-39l-7n-14o-11p-8q-6r-21s-6t-7u-8v53
bende$\ta8b19d-10f12k-21n-7o-7p-7r-8u-7v35
beni\ta31b-64c-16d-34e28f13g-7i-8j-7k29l-19m-21n31o-24p-30q-17r-21s43t-19u-19v35
benim\ta23b7c-9d-21f32k-40l-8m25n31p-19q-6r-12s-9t-8u-7v-13
benimk\tb-10f36k-23
ber\ta-8d-8f34k-11
beri\ta92b-21c-16d-34e-8f-37g-8j-7k-10l28m24n-30o-15p55q-32r-13s-28t-36v-31
beri tek\ta56d-11f-38k-17l-19m42n-11o-10p27q-9r-16s-7t-11u-8v-13
bes\ta-23b26c-8d22f14k-17l-10m23n12o-10p-18q-10r-11s-9t-7u-15v29
bes kere\ta-16d31f-9m26
beside\ta14b47c-45f-14l-7n-8p-7q-23r34s-10t26u-7v-11
best\ta-19b-23c-11d-12f-46i-15k100
best regard\tf-14i-10k39
best time\tb-20f22
best to\ta-11b-6c-8d-9f-46k61
best wishes\tk10
best$\tf-20k34
better\ta-14f-39i-9k60
betwee\ta22b60d-9f-67k-13l17m-8n-8o-17p-14q21r28s-9t-15u-9v-8
bev\tf-21k33
bev$\tf-21k33
bey\ta-12b-18d-15e-13f26h55i-12k-36
bey$\tf-8k15
beyani\tb-12f31k-16
beyaz\ta-20b-7d-15f73k-37
beye\tb37f-19k-13l-25n9o35u-7v-8
beyin\ta-10b70d-6f-32k-55l-11n-11o-7p-8r-12s58t-7u-12v-18
bez\tb14d-7t13
bghit\ta-9b17d-29e-9f33k-29o48p-9q-16r-6s-6t-7u-12
bhai\ta-12d-7f93i-16k-75p9
bhai$\tf39k-31
bhaiya\tb14p12
bhalo\tb8f-13i-10k23l-6s24
bi\ta29b-22c6d-26e35f9i-9k-36l12m-6n-7o24p16q-8r-8s-11t-13v-11
big\ta42b-43c13d-10k-29l-12m40n-9o14p-17q-10r18s-9t-23u-14v-18
bigger\ta-9b28f-16n-10o25p-16q-13r33s-7t-14v-8
bike\tb45c-18d-16f15k-32l-8n-16o-14p-8q-12s-6t28u22v-6
bike$\ta-10b25c-16d-13f36k-30n-13q-9t32
bildir\ta-19c-8d-26f64i-9k-21l-7n11o-9p-9q-6r-8u33v-9
bildir$\tb12d-10f28k-22p-6u29
bile\ta-19b-15d72f-48k-10l23m29n-25o-25p-39q41s-14t-15u-14v-25
bilet\ta19d43f-45k-19l-11m-10n-6p18q29r-18s-7u-8v-9
bileti\ta18k-14o17
bilgi\ta-32b-24d-16f39k32
bilgi islem\tf-30k45
bilgil\ta-12b-24d-8e53f-13i-18k9
bilgil arz\te56f-35i-14k-22
bilgil sunari\ta-8b-21f8k29
bilgin\ta-13b-11d-13f-49i-12k76
bilgin$\tk9
bilgis\ta37b-21c-32d-24e-9f15g-8h-6i-8j-6k15l60m-14n-30o-58p73q-12r-31s-17t-26u-27v-26
bilgis da\tf25k-9
bilgis yeni\ta-7b24f-11l-8n-9o-8p37
biliyo\tf24k-9
biliyo$\tf24k-9
bill\td19f17k-40l-14m-8n-11o-12p-18q72r-15s-9t-14u-6v-7
billed\ta23b-10c-25d41f-35k-17p-8q39r-9t-7
billin\ta-10b31d59f-66k-25n-17o-8p-9q62r-7s-12t-23u-7
bilmiy\ta-11b-14c-29d-13f85g-7k-40
bin\ta-37b-8c-6d-10f74k-26
bina\tf24k-11
bir\ta8c-8d16g25h-14i-23j-14m21n25o-12p-10q-49r-21s-14t-17u27v14
bir an\ta23e43f-41k-19l-9m-6o-11p36r-7
bir ay\tb9c7l36n-20p-16q-7u-12v20
bir cevap\ta-9b-45e54f-33i-13j-7k36
bir de\ta-10b12c-44d32f-24k37m-8o9p21q-10r-16s-15t-8u-16v17
bir ekran\ta-17b53c-8d-6e-7f-26l-9n-7o21p-12r23t-7u-9v-6
bir eksik\tf22
bir ogrenc\tf-39k43
bir saat\ta42k-27l-7m55n-8o-8p-18r-12t-9u-9v-10
bir sey\ta-37b-28d19e-18g18h-7i-7k25l-12m16n-15o-15p48q16r-16s-12t-20u-13v-20
biraki\ta34b-6c-10d54e-7f-54g-7i-7k-32l25m-13n-15o63p-15q-14r-23s-14t-15u-18v-21
biraki$\ta46d-7f-24k-11o30
biri\ta-50b-21c-9d-17e-9f51g-6i-7j-8k29
birimi\ta-13b-25d-15e-7f41k10r-11u22
birinc\ta23f-34k19o15
birind\ta-6b-7f47g-7k-26
birini\ta-11b-8f56k-39
birkac\ta-12b42c51d-17e-12f-79g-8h-7i-8j48k-44l-12m-10n-17o-13p66q-31r29s-11t-27u-17v-21
birthd\ta23f-14p31q-12
bisey\ta63d-14f-45k-9n-9s35v-7
bistro\ta-7b-11d-7f30
bitiyo\td-15f29k-12o25r-6
bitiyo$\td-15f29k-12o25r-6
bitmis\ta-16d-8k25
bitti\ta10d-7f8
bitti$\tf12
biz\ta17d-10f67k-69s12
bizde\ta13k-6o-14p-8s28
bize\tb-20d-6f16k20
bizi\ta-11b-21c-7d64e-6f-63g-7k17l-8m-9n-14o-20p15q-13r51s-12t-15u-7v-7
bizim\ta10b-48c-32d30f52k-33l9o-12p-10r-7t31
black\ta-12b-7d-9f32k-7
blank\ta64b-18c-11d-10f13k-53l-9m33n-10o32p-14q-7r-13s-10t-21u-8
blank$\ta56b-12c-11d-9f16k-52l-6m36n-8o20p-12r-12s-9t-18u-6
blende\ta-6b69f-41k-13l-8m-7n-10o-18p-11q-10r-12s-9t60u-8
bless\tf-11i-7k26
bless$\tf-11i-7k26
blinks\ta-28f38
block\ta71b26d-14e-11f-83k-28l-16m-13n-28o-25p8q-25r-9s38t-35u55v-16
block c\ta-13b25d-8r22
block$\ta-15b8c-9f27k-11s16
blocke\ta-18b-9c30d-16f13k-9l-7m38n-9o-14p8q-10s-6t-8u-7v-9
blocke$\ta-12c41f-30l-7m40n-9o-12p9q-7r-16v-8
blokta\td-10f27k-10l14
blood\ta28b29f-27k-15l-6m-7o-14p-8q-21r-13t-10u-8v53
blue\ta21b-16c-7d-18f42k-28l14n-10o-10p-11q11r29s-7t-16u-8
board\ta-15f-33k48
boardr\tb-7d-6f-49k53l-14o18p24r-23
boards\tc23f-27k14n29o-8q-8
boards$\tc23f-27k14n29o-8q-8
boat\ta-9f44k-25
boat$\ta-9f44k-25
boiler\ta-43b-14c29d-18f51k-28o-10q-7r27
bokra\ta-11b60c-18f-31k-21l-8n-18o-20p-18q-10r62s-14t-8v-8
bokra el\tb-18f28k-8
bole\ta-28b-32d26f68k-46q-10t27
bole 0\tb-30d34k-8q-10t27
bolge\ta-15b15f-22k34n27p-6q-11
bolumu\ta8b-8f-41k46o-12r27u-6
book\ta-41b43c-16d-17f31k-15l-9o-11p-13q-21r23s-15t-18u-14v41
book the\ta-8b19c-8f10k-11q-6r41s-12t-12u-6
bookin\ta-66b-27c19d-24f48h48k-30o-10q-7r27
bookin page\ta-21b-15c-7d-14h54k-34
boots\ta-20d-14f-21k44o-8r-8t29
bordro\ta-18b-9d-16f23g38k-28
bornov\ta20d-8s12
bos\ta18b-49c-13d-31e-10f23g61j-7k-46l-6n-9o49p-12q-6r-14t-6
boss\ta-20b-9d-14f54k-26
both\ta50c-12d-31e-7f6i-8k-16l-17m-7n-13o-15p25q-13r51s-9t-14u-9v-11
both$\ta-12b-16d-11f-38k59
bother\ta-20b-8d13e-7f-33i48n-8p-6q36s-7v-9
bother you\ta-8d-14f-15i50k-19
bottom\ta-35b-10d-12f70k-21
bought\ta-56b-17c-9d-29f64k15
bought the\ta-44b-7d-19f-7k58
bounce\ta48b-22d-24f14k-33l-6m52n-10o-15p-7q-8s-8t-12u-9
box\ta-81b-25c-32e-7f81g-9k15l18o-16r-16t21
box 0\tf50k-39
box on\ta-54b-15d-16f41k28
box was\tc-6f34k-22
box with\tc-15f18
box$\ta-26b-9d-14f61k-13
boxes\ta45b17c-7d9f-64k-23l-11m-6n-12o-21p-20q-16r-24s-11u57v13
boxes$\ta66b-34d-16f-38k-14n-8o-14p-8q-6r-11s-6t-47u66v-7
boya\ta9b-9f20k-13o22
boyaci\tb28f-21n39p-8r-18t-7
boyaha\tf-32k41
boyle\ta-31b40c-13d23e-13f38g-12h-6i-9j-9k-61l-8m-8n54o-14p-13r-8s-10t-21u-8v-10
boyle bir\ta-12d38f15k-33n-9p-9q34
bozuld\ta10b-21c-10d58e-10f-73k18l-10m-7n-19o46p19q-7r-14s-11t-16v-9
bracke\td-13f-15k41
brambi\ta12f-45k44n9
branch\ta61b10c-7d-18f-81k26l32m-11o10p-24q-18r-17s27t-11u-16v-8
branch can\ta57b-15d-10f-34k-9l38m-6n-15o-19p-15q-7r-8s23u-8
brandt\tf-45k52n24p-12
brass\tf26k-15
brass 0\tf26k-15
break\ta28c-36d30f6k-22l-9m-6n-12o-12p-11q-14r29s-9t-12u-8v33
break room\ta34f-18k-8r32t-6
breake\ta-22b-12f47k-15
brent\ta-20b-9c-8d-15f-23k57
bridge\ta45b-7f-34k-11p22
bright\tf-32k42
bring\ta21b-9c-7r13
broadb\ta7b43d-7f-49l65n-8o-13p-11q-14r-11s-13t-16u-8v-7
broken\tb-7d-7f-11k25m19n-6
brothe\ta-6f50k-35
browse\ta-11f-20k47
bt\tf-48k62
bu\ta-33c11d-8e51f-27g-11h-12i-14j-13k30l7m-12n-12o16p33q-9s-24u-9v-31
bu arada\tb14d-8f-8k12n35p-13q-12
bu ay\tb14d-7t13
bu isi\tb-25d-22e34f31k-20
bu kadar\ta-8b-20c-8d-14f-24k50p11
bu sabah\ta20d-8f53k-59m-6o23p-23u22
bu sefer\ta-6f18k-7
bu vesile\tb-8c29f-12k-8q16
bu yuzden\tb-9d-7f33
bucket\ta16b-13c-15d-15f-15k40p-7q-6r23
budget\tb-30c-15d-12f54k-14
budget$\tb-30c-15d-12f54k-14
bugun\ta-32b-29c-15d-22e55f6g-9h-10i-9j39k-23n39p-8r-18t-7
build\ta-13b-21d-13f10k26
build 0\ta-13b-21d-13f10k26
buildi\ta28b-12c-6d-11f-59k48n-7o-8p-6r22
buildi$\ta33f-32k9l-8o-7r26
bulama\ta-29b-9c75f-45k-36n-7p38t-7v-6
bulasi\ta-15b-7d33f8k-21o34r-10t-17
bulasi makine\ta-15b-7d33f8k-21o34r-10t-17
buluna\ta38b-7f-51k29l-7n36p-8r-7v-9
bulunm\ta-7f32k-13
bunch\tf-22i57k-29
bundan\ta-22b70c-8d-12e-6f-68g-7k22l-7m-7n57o-12p-13q-11r-7s-9t-20u-7v-8
bundle\tc-21f31
bunu\ta-25d-7f51k-16
bunun\ta33c20d-10f-30k-14l-6n-8o-9p9q-8r10s-7t25u-7v-8
burak\te-13f-23h63i-8k-42
burak bey\te-13f-23h63i-8k-42
burnin\ta-8b-6f23
buroda\ta-15b-8d-8e-6f55k-23
bursar\ta-8b23f-41k30r23s-7
busine\ta-17b-9d37f-48k42s26
busy\ta76b-14d-30f-33k-39l-8n-13o-18p-7q-15s65t-22u-16v-9
busy$\ta-14f40k-17
but\tb-43c40d13e-8f29g-7h-6i-8j-6k-21m40n-11o-20p14q7r-26u-18v-27
but doesnt\ta-13f34k-16
but it\ta9b-15c-7d-10k17n12
but its\ta-13f44k-26
but no\ta40f-33l21n-6o17r-12
but not\ta-19c-6d-7k25
but that\ta29d-10f-16r17
but the\ta43b-22c29d-15f-16k-26l-6m29n-9o-14p-17q-20r-9s-15t25u14v-7
but$\tc-6d-6f31k-11
button\ta44b-33d-18f23k-37l-9n-13o22p-12q-13r37s-11t-6v-12
button for\ta-13b-13f31
butun\ta81b-39c-13d-31e-12f-32g-10h-10i-10j-11k33l12m23n-18o-26p29q-24r19s-19t-21u7v-24
butun gun\ta-37b-8d-7k46
buyuk\ta-27b-17c-15d-13e-7f67i-8j-6
buz\ta17f-14r18
by\ta-25b10c-26d-48e-17f42g37h11i-13j-11k-18l19m17n53o-12p-33q-35r18s-31t-33v-17
by 0\ta-9b44f-32k-9o-9p-8q-8r21u17
by email\ta-7b26c-15d-11f13k-17m37n-9t-6u-19
by hand\ta-9b-12d-8f50k-21
by itself\ta17b26c32d-14f-75g46k-48o19q-10r18s-7t-7u-14
by the\ta-31b-24c-17f51g35h-19i-6k-11o-12p-6r7u23
by then\tb26f-14k-7n33s-12t-7
by thursd\tf46k-36
by two\ta34d-18f-39k27l43n-13o-12p-9q-9u-6
c\ta31b19c-6d-17f-28n-8o11p-17q-12r9s34t-26u-9v-8
c subesi\tf-28k35
c$\ta-15b-7f49k-24
cable\ta15b-9c9d-32e-9f-13g-12h-9i-10j-7k42l31m-13n-22o27p-27q-25r-19s38t-18u-14v-16
cable$\ta-40b-9c26d-13f-56k70l-9o45p-13q-15t-6v-8
cabuk\tb-23e8f38k-15
cache\ta-20b-6d-10f69k-40
cad\ta-14b-6c-12f39k-9l-8n-23p48q-8s-6t-6
cagri\tb-9d-11f29k-23l-11n-7o-10p-12r-12s45
cagri merkez\ta-41b-9d-10f60k-17
calcul\ta-13b6c-11d41f-27k-10o-7q20
calend\ta-26b56c18d-16f-29k-14l-10m24n10o-21p15q-17r17s-8t-14u-12v-10
calibr\ta-19b-8e-8f68k-42
calisa\tb-8c28d-6f-31k19q16
calisa olarak\tb-8c28d-6f-31k19q16
calisi\ta-78b-23c15d-29e-7f68g-9j-7k32o-7p33t-10
calisi$\ta-32b-8c-6d-14f24g-8k32
calism\tb-20c-18d-19e-9f52g-7h-6i27j-6k-31l-11n-7o-10p-12r-12s45
calism$\ta22b-7d-8f33i-43k-10l-11n-7o-10p-12r-12s45
calist\ta-24b-13d49k-25l11n-9o-17p-13r-17s-7u-8v45
calist$\ta-35d56f-25k-18l-6n-7o-15p-10r-15u-7v48
caliyo\ta41d-18k-13l-28n-9o7p-16q-10r26s35t-7u-13v-8
call\ta-37b-22c-15d23e-15f-52g-11h-10i-13j-10k102l-28m-20n-29o-36p-44q-11r-34s87t-16u41v-24
call in\ta-17f43k-17
call me\tf-16k25
call record\ta-17b63d-9f-20k-37l-7n-10o-7p-7q-14s28u19v-8
call the\ta14b-17c-7d-8f-24k31s24
call$\ta-7f-12k31
called\tb-16c-9d-20e-7f94h-7i-7k-62o-11s28
called$\ta16f35k-40o-11s28
caller\tb-7d-6f46k-35o-7r-7s27
caller hear\ta11f20k-15o-7r-7s27
calls\ta19b-12c-9d-13f41k-33s27
cam\ta-26b53d-8f-11k-24o-13r-9t35
came\ta-6b-46c-26d56e-11f-11g31h-9i-10j-8k-14m-10n-14o66p-14q-15r-30s-12u-13v-11
came back\ta-24b-11d-9f-34g49k16
came$\ta-13b-6c-8d70g-8k-65l-19m-7o62p-7q-27r-10s-6t-13u-7
camera\ta9b-11c7d-8f21k-22l-9n-12o33p-7q-9r-19s-8t-7u23
can\ta33b37c45d-49e7f-20g-12h-10i-15j-13k-67l13m15o11p24q-27r-43s8t7u-9v-42
can i\ta-11c38d-9f-19k-9m-13n-19o17p24q-23r-12s-10t29u-10v-8
can not\ta72b-10c-9d-11f-49k-14l-11m-12n-12o48p-20q17r-8s-11t-12v-8
can one\ta-8b-6c-25f46k-9
can read\ta-11b-16c-11f41k-8
can see\tc12k-6m34n13o-14p-14q-12r16s-11t-15u-11v-8
can someon\ta10b-11c-13e26f-12r7
can the\ta-10b-17c60f-43l-7n-7o-16p-12q-6r-15s52t-9v-7
can two\ta-9b-13c36f-8l-9m-6n53o-17p-8q-9r-8s-7t-11u-6v-8
can we\ta-6b17c-54f51l-7o-9q-6s-7t36
can you\ta-11b12c-52d-16e-8f55k-23l22m-15n7o-9p-8q30s-12t-21
can$\ta-16b-22c89e24f-75k-63l-16m-6n-14o-17p71q-13r-18s-10t-20u-13v-8
canan\ta-10b-7f22k15
cancel\ta-34b49c-17d31e-9k-41l-12m-6n-15o-15p-23q35r-40s-18t37u25v-13
cancel the\tb50f-31k-10l-10n-8o-10p-10q-12r-39s-9t43u30v-8
canim\tb-9c15f-31k34l-16t26
cankay\ta-9f67k-56
canli\ta-22b-14d47f14k-31o-15p-9r-10s-8t46v-8
cannot\tb-7f19k-6l11n-20q-9s30
canon\tb-9d-9f33k-12o22
cant\ta28b-15c-23d-35e39f12g-9h-8i-9j-8k-25l54m-19n22p24q-38r-37s-31t-40v-16
cant be\tf24k-13
cant find\ta-49k45
cant get\ta35d-13f-9k-16l-14n38o-10p-25q-20r-10s-9u29
cant wait\ta-16e60f-35k-23
cantee\ta9b11f-42k34l12m29n32o-12p-12r-37s-7t-7u-9v-10
car\tb22c27d-37f-23g-8l-13m-12n-16o-38p-15r31s-11t-14u27v22
car park\tb-11c39d-7f-56k30l-7m-7n-8o-7p-8q-10r18t-9u35v-12
card\ta25b16c-33d11e-8f-28g-7k17l14m-17n-6o-43p-22q19r-9t12u35v-21
card on\ta29b-32c-20d-6f-25k34p22q-7
card termin\ta23b8f-27l40o-21p-8r-11
card$\ta-36b25d52f-45k-28l-9n14o-11p-10q9r-22s-16t40u-10v-7
cards\ta40b-11f-16k-17l-10n34o32p-9q-8r-24t-11u-8v-10
cards$\ta40b-18f-15k-15n-8o35p-7r-10t-7
care\ta-10b-16c-15d-8e23f-15k44
careta\tf-49k60
carpan\ta-19b7d-16f-9k32u12
carpet\ta-19b-23c-8d71f-13k-41l-8n-15o37p-10q39r-32s-9t-19u-8v-6
carpet and\ta-41b-19d31f42k-32o42p-7r-20t-11
carpi\ta-18b-10f49k-15m35o-6p-10q-9
carrie\ta31c32d-19k-37l34m-8n-14o-16p-17q-14r-26s42t-9u-10v-12
cars\tb20c-8d-10f16k-18q-9r-14v29
carsam\ta7f-24k29l-20o-6p-13r41
cartri\ta-16b-10c-8d-7f57k-20
casa\ta-11b-8e-7f-64k76
cases\ta-41b33d-23f-29k44o-25p-9t43u-7
cash\ta-13b-8c66d-17f-35k-33q29r-7t-9u10
cat\ta-21b-14f42
catida\ta22b27f-25k-11l-12m-6o35p-15q-9r23s-8t-11u-8v-12
cause\tb30f-23k-6n-16o-11r17s-7t-6u27
cay\ta35b-11c-10d-12f-55k49r15
cedric\td-7f14
ceilin\ta35b-16d-13f12k-58n-7o-9p-12q-18r57s-7t-14
cekile\ta-6b26f-18l-7r24t-7
cekilm\ta38d30f-48k-12l23m-6n-18o-15p-9q47r-9s-8t-13u-13v-13
cekilm$\ta39b-8d31f-47k-11n-11o-14p-7q51t-12u-8v-9
cekiyo\ta58b-8d-12f-41k-13l-14n-11o13p-11q-9r-17s42t-12v-6
cekmiy\ta45b-13d-20f-6k-22l23n-11o-17p-12q-6r-21s41t-13v-8
cekmiy$\ta8b-7d-11f17k-11l33o-7p-7r-10
cektik\tf19k-6
cektim\ta-6f18k-7
cellar\ta-27b17d-8f37k-13r21
center\ta-23f-7k38l-7q30
certif\ta23b26c-27d-19f18k-34m-19n-19o-16p-22r-22s-12t-23u15v58
certif of\tb8q24v-7
cevap\ta21b-29c-16e36f-26g-10h-8i-21j-11k31l-23m15n-18o8p-29q53r-28s26t-23u-16v-24
ceviri\tb42c31d-16f-79k30l-9m-8n-17o-13q-16r-14s45t20u-9v-12
cevirm\ta13b-10c-11f35k-24m-9n17
cezasi\tb-11d-7f45k-32
chacha\ta-15b-9d-27f-6k46
chai\tb38d-8k-21l-6n-7o-11p-8q8r-10t37
chai$\tb18k-12o-9p-6q-7r-9t39
chair\tb-17f9k16
chairs\ta-17b9c-10d22f-24k25o-6r13t16
change\ta23b33c-43d9e-9f34g-7h-7i-9j-7k-68l-20m-19n71o-18p-27q-30r-31s24u-6v-18
change my\tb11f-7n21s-14
change the\ta42b29c-38d-14e-7f20i-6k-60l-9m-7n37o-11p-13q-16r-18t12u7v-10
change$\ta-17b29c-8d31f-15k-30l-10m-12n28o-7p-11q-13r-15s42t-20u-11v-7
channe\tb-23c-11d18f47k-28
channe manage\tf19k-13
chapel\ta-8k22
chapte\ta-8c9f7p19
charge\tb-30c-12d55e-11f31g-11h-9i-10j-8k-40l-16m-10n-17o35p-27q51s-28u-21v-19
charge for\ta26b28d-10f-30k-8o34q15r-21s-6t-12u-8
charge of\ta-23b-8c23d45f-38k-9r25t-7
charge$\ta14b-21d26f-15o10p-14q-12t25
chargi\ta-20c17d26f-15k-11o-8p-8q37r-7t-7u-7
charon\ta-7b-13d-7f38k-14
charon 0\ta-7b-13d-7f38k-14
chat\ta-28b-6c-7d35e-7f42h-27i-7k-14m-7o-9p-7q-9t43u-8v-11
chay\ta-27b-14f46
chay$\ta-27b-14f46
check\ta-10b-18c42d-10f-35k18l-6p-19q-9r7s-10t-13u42
checko\ta73b-15d-9f-10k-65l-15m-9n-11o40p39q-29r-13s-13t-15u-16v-8
checko$\ta62b-14f-11k-54l-8o56p-19q-16r-7t-11u-7
cheers\ta-8b-8c-7d-7e-7f-40i45
cheers$\ta-7b-7c-6d-6e-7f-35i50k-8
cheque\ta-25b-14c58d-13f11k-19n-8o-7q57r-13s-8t-28v-7
chi\ta-39b39c28d-19e-15f55g-7i-13k-76l-11m-7n-10o42p37q-32r-9s-12t-13u-15v-11
childr\ta42b-20d-15f-55k42o-11r-13t-15v43
chilo\ta-34b-57c-15d-25e-10f55g-7h-6i-7k41
chip\ta-7f12
cholch\ta-8f57k-49
chole\ta-57b75c-9d-7f-57k13n-8o62p-6q-9r-35t-8u-6v-19
choose\ta6d-8f16n24u-7
christ\ta33b6c15d-9f-57k12l-11m-10n-7p-15q-16r8s17t25u-11v-8
chrome\ta-8b-16c45d-6f-49k35o12p16
chrome 0\tf-47k51
ci\ta32f-19k-6l-10p42q-9r-9
ciao\ta-26d50f-29i-12p-7r-10t34
cift\ta26b-8c15f-28l-23m-7n-9o-12p31r-8t25
ciftli\ta-14b23d-8f-42k38l-7r24t-7
cihaz\ta-38c23d-24k48l12n-8o43p-27q-7r-12
cihazi\ta-25b-7c36d-19f-18k22l40m-7n-11o29p-13q-7r-12s-8t-11u-23v-8
cikan\tf49k-42
cikari\tb48c-8d-19e-28f7k-13l-29m7n11o24p18q-24r-13s-9t-6u10v-14
cikari$\ta7b-9d-12f29k-26p31q-11r-7
cikarm\ta-17c-39f56
cikip\ta-24b-9f46k-11
cikis\ta13c-30e-19f18k27o-12r27u-6
cikis kapisi\ta16e-19f-23k33o-12r27u-6
cikist\ta-14b13d22f-8k-15n-6p-8q16r15
cikiyo\ta29b-28c12d13e-7g-7k-36l-24m-12n28o11p27q-11r20s-15t-13u-19v-24
cikiyo$\tb-21c-7d-25f51k-28o25p-7r8
cikmis\ta-13d43f-30k-10l-7n-9o-7q-10t37
cikmiy\ta76b-6d-7f-64k-19l54n-12o28p-37q-9r-30s-13t-27u-7v-8
cikmiy$\ta76b-6d-7f-64k-19l54n-12o28p-37q-9r-30s-13t-27u-7v-8
cikti\ta76b-23c23d40e-9f-74g-9h-6i-7j-8k-46l-18m-10n-17p-24q15r14s-18t48u-15v-18
cikti$\ta35b-16c19d48e-9f-46g-9i-7j-7k-47l-8m-7n-11o-16p-9q16r-31s-10t59u-10v-15
cizirt\ta44b-11d-15f-13g-7k-11n-9s35v-7
claim\ta-19b-16c42d41f-49k-26l-17n-11o-8p-10q28r-12t-8v28
claims\ta-21b50d-15f-25k12l-7q-11s39u-9v-7
class\ta-32b-32c24d-18f32q25r-6t-8
class on\ta-6b-13k21
cleane\ta-24b8c-21d34f-51k53l-7n-16o-8p-11q-10r53s-7t-8u-9v-6
cleane the\tb-8d-8f56k-38
cleani\ta-10b-8d-10f42k-16
cleari\tf37k-20
clerk\ta-24b-10d47f-7k-6n-6r-11u-9v35
click\ta37b-13c-7d-10k-12l20n11o-15p14q-7r-11t-7u-7
click on\ta27f-8p24r-7
clicke\ta42c-7d-11f-10k-19n-6p-11q-8u38
clicke the\ta32d-6k-18p-9u28
clicks\ta10b45d-10f-18k-34n-8o36q-7r-7s-6t-6
clicks but\ta-13f34k-16
client\ta89b-48d-68e-14g-10h-7i-9j-7k-16l-11m25n-24o45p38q-20r-32s-21t-32u-13v-11
client 0\ta39b-7d-9f-25o-9p35s-11
climbi\ta-13b-8c-9d-7f25k13
clinic\ta36f-32l14
clock\ta-38b-16d-12f76k-40
clocks\ta-10b-11c-8d-9k30
clocks$\ta-10b-11c-8d-9k30
close\tb-44c-13d-10e-10f-31g-6k95
close the\tb-26c-10f17k27
closed\ta16b-21c-25d21f18k-13l-11m-12n-7o-14p32q36r-19s-10t-14u-10v-7
closed the\ta-8f34k-21
closed$\ta-7b45f-30k-17l-8m-9o-8q43r-13s-6t-7
closes\ta47b51c-7d-9f-87k-25l-15n-11o-13p15q-9r54s-15t-14u-11v-14
closes$\ta-45b63f-38k-16l-7p-7r28
club\ta-26b15d23k-8o-6p-8q19r-9s-8t-9u22v-7
club$\tb19f-33k22n-13u29
cm\ta22b-15d-21f16o28r-12t-9
cn\ta-29b-13c45d-12f9k-22q20
cn 0\ta-29b-13c45d-12f9k-22q20
co\ta-6f29k-11
coat\ta-27b56c-8d-11f25k-56l-18n-7o-14p-7q-12r54t-7u-11
cocugu\ta-10b-8f-23k36
cocukl\ta30b22c-7d-18f-16k-10l-13m-7n-16o-18p-16q-8r39s-11t-18u-8v38
code\ta39b25c-11d-23f20k-61l-15m-15n22o-42p-23q25r-30s24t-20u37v-20
code 0\ta-37b-7d-7f83k-48
code but\ta-12f29
code$\ta-24b32d-11f7k-16n-9o-11p-7q-9r-6s43t-9
coffee\ta-44b-24d-30f35k27
coffee$\ta-14b-12d-16k38
cok\ta-14b-10c20d17e9f-33g-15h30i57j-13k-53m-11p9q7r25s-15t22u-18v-36
cok iyi\tb36d-11e-7f9k-23p-8r40t-11u-7v-7
cok makbul\tb-12f28k-9
cold\ta58d-7f-31k-26o-10p-7r42t-13
cold$\ta58d-7f-31k-26o-10p-7r42t-13
collea\ta-28b-43c-16d-21f69g-10h41i-12k-30n9
collea has\ta-14f34k-15
collea in\tk7
collea on\tb-34c-8d-7f27k24
collea$\tk9
collec\ta15b-47c42d-13f39k-64l22m-7n-11o-16p-13q-11r38t-9v-10
colomb\tb-35d-8f24k24
colomb$\tb-35d-8f24k24
colour\ta-19b-9d-16f51k-25
column\ta-18b-11f65k-37
com\ta-18b88f-75k-46l-25m-7n-26o-10p-13q77r-12s-10t-28u-12v-17
com$\ta-18b88f-75k-46l-25m-7n-26o-10p-13q77r-12s-10t-28u-12v-17
come\ta55b23d-32e-11f-43g-9i-8j-6k-20l-18m-15n-31o10q-25r80t-22u-27v-17
come in\ta-40b18f37k-14o26t-8
come out\ta64b-17f-48k-22n-8o19p25r-12t-9
come$\ta-18b-22f64k-28r-8s18
comes\ta83b-18d-18f7k-104l78m10n-13p-19q-36r-32s-14t-39u-17v-11
comes back\ta84f-60k-68l84m-8n-9o-24p-16q-35r-24s-10t-36u-12v-9
coming\ta6b26c-23d-13f14j-7k-10l-7n36o-10p-9q-9r13s-7t-11v-9
coming in\ta37b-16c-11k-8r23
commer\ta-6b33d-7f-36k28l-11n-8o-11p-10q-7r-10s53t-16
compan\ta-16b-12c-10d-25e-6f17k26m17n-19p22q9r-6s-9t-8u-7
compan since\ta-8f-25k37
compla\ta-26b-8c-11d-33f74j-6k-8
comple\ta-15d63f-53k-14r-7t28
comple$\ta-15d63f-53k-14r-7t28
compli\ta-12f-40k53o-10r23
compre\ta70b-7f-66n-8o-7q-6r39s-10t-6
compte\ta-35b53c-16d-31f-95g87i-10k-25l-11n55o-11p-15q-8r-6s-11t-8u-6v-14
comput\ta-6d-20f-27k54l-9n-6o-9p43q-8r-9t-8u-6
comput$\ta-13b-17d-8f14k22
concer\ta-12d-12f-35j52l-17o-11q-14r-10t-7u49v-6
concer$\ta-12d-12f-35j52l-17o-11q-14r-10t-7u49v-6
concie\ta-7b-11f-36k52
confer\ta10b-7f17k-15o-9r-10s26
confid\tc-29d19f23k-6r17
confir\ta52b-38c-27d57e-12f10g-10h-10i-11j-8k-95l-15m-12n-19o-23p33q56r-21s-14t-30v-15
confir in\tb-12e-6f45k-19
confor\ta-13b-7c-10d22f12k-14r-10t21
connec\ta90b13c-27d-21e-6f-33k-62l109m-10n-23o-31p-36q-21r-33s-16t-27u-12v-11
connec but\ta-14f20
connec$\ta21c-11d-10f55k-60l29p-10r-9
consig\ta-36b-8c-12d41f10k-10q-11t27
consul\ta-15b12c24k-15n15p-8q12
contac\ta-16f-25k46
conten\ta-13b-9d-8f9k17
conten$\ta-11b-7d-6f-70k83
contin\td-8f20k-7o14
contra\ta-32b-28c30d12f40k-41l-10n17o-17p-14q24r12s-10t7u-15v-9
contra$\ta-18b-26c39d-46f31k-11n-9o-7q39r-14
cookie\tf37k-20
cool\tc-9f21k-7
coordi\tf-20k27
coordi$\tf-20k27
cop\tb-8d93f-78k-46l-14m-6n-12o-30p-15q-16r46s-12t-10u-17v38
copier\ta48d-10f-26k-21l-6o36t-11
copy\ta-16b27c-22d-16f30k-19m-7n-17o-8q30s-17u21v-7
copy of\tb50c-20d-12f-22m-7n-17o-8q30s-17u21v-7
cord\ta24b25d-8f-30k-11m-6n-8o-12p-15q-6r35s23t-12u-13v-6
cord$\ta24b25d-8f-30k-11m-6n-8o-12p-15q-6r35s23t-12u-13v-6
cordle\ta-10b26c22d-10f-27o-9p-6q-9r-17s44
core\ta-44b-11f54
core switch\ta-44b-11f54
corner\ta-15b8f63k-58o-7r22
corpor\tb8f-17k21l-6s24
correc\ta43b-25c-14f9k-20o-9p32r-11
corrid\ta-26b-20c-8d-7k41
cost\ta-35d-21f103k-74l-7q30
costs\ta-17f34k-12
could\ta-41b93c-29d-48e14g-10h-9i-11j-10k-43n31p-43q-62r51s12t-8u-42v-14
could do\ta-20b10f23k-6n-6o33p-13
could i\tb44c-14d-6f-19k-15m27n-17o-8p-7q-11r-8s-6t27u-7v-7
could it\tb93c-68f-67k-9l-13m-13n56o-11p-11q-15r28s-23t-43u-12v-21
could not\ta-27b-17f23k21
could somebo\ta34b-24c-16e39f-37k-8l20o-7r13
could that\tb43c-18d-7f-14k-18n27q-10
could the\tb-24c-8f46k-14n-23s48t-23
could we\ta-7b22f-11l16n-10o20p-7q-12r-42s-11t38u-9v-7
could you\ta-19b-22c36d-18e-9f19k-7o-12q-11r32s16t-10v-10
couldn\ta-15b-6d-17f-37h65k-11
count\ta-8d-8f57k-46
count$\ta-8d-8f57k-46
counte\ta35b9c-8f-20k-16l-7n-11o18q-8r17s-6t-7
counte$\tf17k-10u16
courie\ta-10c-23d-13f47k-6
course\tb37d-30q13
court\ta-54b-14d-26f48k31
courty\ta27b7f-24k-8l18o-12
cover\ta-30b-12c10d20f40k-32o22p-14q15t-8
covers\ta-12d31f-13k-7n-8t32u-7
cozulm\ta-16b-38d-9f26k38
crackl\ta51f-42k-12o-22r-10s44t-11
crackl$\ta51f-42k-12o-22r-10s44t-11
crane\ta45b-6d-6f-18k-23o-22r-10s44t-11
crane co\ta-6f29k-11
crashe\ta30b-8d-8f-10n-8p24
crawls\ta24f-13k-9l38p-6q-6r-8u-6
create\ta12d-28f27k-11l-7n7o-8p24q-12r-14s-7t22u-12v-7
credit\ta-25b-11c43d16f-10g-8k-23l-11n-8o-18p-7q50s-8t-7v-6
credit note\ta-11b-10c44d-24f6g-8k-21q20
crew\ta-36b-16c-12d-27e-9f26g-7h61i-19j-6k-16
crew$\ta-15d-8f13i-15k37
cricke\tb-7d-13f37k-9
cricke alert\tb-7d-13f37k-9
crm\ta27b53c-14d-18f-54k-17l-16n51o-19p25q-12r-10s-22t-12u-9v-15
crmde\ta-19b-10c49d-16f-19l-8m-9n12o-14p36r-10s-8
csv\ta-9b-7f38k-16
cuma\ta-19b-23c-8d-20e-6f18g-6h-8i-12k54
cuma gunu\ta-7b-11d-7f49k-16
cumart\ta-35b34c-11d-21e-7g-7h-6i-6j-8k27l31n-14o-17p-33q-10r14s-14t-10u32
cupboa\ta-35d-7f50k-9o-10r31
cupboa$\ta-22b11f21o-10r31
curren\ta26k-27n-10o-15p27q-10r19s-8t-6
curtai\ta-21d31k-16t17
custom\ta33b-16c-12d-33e-7f26h-6i-9l-15m-9n-19o-30p58q-28r14s11t-12u-15v-8
custom number\ta-11f15
custom servic\td-10f-15k28
cut\ta22b-11c-8f12k-14o-8q-6r-9s34
cut off\ta23b-11f6k-14o-8q-6r-9s34
cycle\ta-7f26k-8
d\ta-57b36c-12d-29e-8f60i-8k-18o-10p-11s-7t39
d 0\ta-25b-10d-19f27k23
da\ta-46b8c-8e-15f80g-10h-9i-14j-9k-13m30o-26p-11q17s-34t-12
da 0\ta-31b-26d42f11k-15l-6m-6o-10p-13q39r-9
da aynisi\tf18
da bakils\to10
da denedi\ta15k-7o-11p28s-7
da yazars\tc29k-25q20
da$\ta-8f-32k46
daha\ta-42b16c14d32e41f-12g-10h-10i-14j-9k-45l24m-14o-17p-24q-15r29s-12t-20u-27v34
dahil\ta-29d-14f50k-13m14
dahili\ta56b7d-8f-77k33l-22m-9n-15o-25q-13r-31s82t-14u-15v-13
dahili 0\ta28b-6d-6f-56k44l-7o-7p-8r-12s39t-7
daire\tf-37k43
daire baskan\tf-37k43
daires\ta15f13k-14o30p-8r-15
dakika\ta53b-16c51d12e-7f-64g-7j-6k-32m-26n-19q-41s80t-31u-38
dakika bir\ta23f-14l40n-7o-10p-9r-6
damliy\ta-7f18r17
damliy$\ta35f-28r17
danism\ta-20b-22c-7d70k-56l-14m-7n-8o-6p-7q-7r-9s-19t-7u-13v57
dark\ta-51b47c-14f18k-6n-6p36r-13t-7v-7
data\tb31c-28d-19e-9f49k-54l55m-17n-37p13q-21r-25s18t-20v-19
data$\ta-11b-10f54k-31
date\tb-45c-30d-25e-7f43k22o-7p30t-6
date$\ta34b-36c-28d-9f55k-47o-7p30t-6
daught\ta-36b48d-11f-45k37n-14o-15p-9q-15s35u18
day\ta10b-16c-25d-24e-10f-53g-11h-10i23j-8k80l29m-11n-16o11s14t-15u-14v-12
day$\ta-25b-13c-19d-29f35g-7i35l23o-6p-8q-7r10
days\ta15b-26c-16d44f17g-6k-55l-13m-10n-19o-16p-15q-18t30u36v-12
days in\ta-6f19k-9n-8s21
days$\ta21b-17c-11d43f-33k-9l-8n-9o-25p-9q-11r-14s-9t17u46v-7
de\ta-30b70c-7e-18f29g-15h-11i-14j-11k-26m-8n-56p24q28r-65s-22t40u-50v41
de ayni\ta-26b-17d23f-35k47p26u-12
de bir\ta-27f53k-21
de bu\tb31d-10f-11o-9q-8t38v-6
de degist\ta-13d26f-16l7
dead\ta80b-26c-10d-27e-8f-53g-7l82m-16n-20o-48p-28q-28r-35s36t-27u-14v-17
dead$\ta102b-8d-14f-40k-91l97m-11n-15o-35p-24q-27r-31s-17t-23u-10v-12
deadli\tb-9d-19f41k-6
deal\ta-10b-24f-38k58
deal with\ta-10b-24f-38k58
dear\tb-11d-7f-44i-14k91r22
dear all\tk9
dear collea\tf-20k36
dear it\tb-10f-10k29
dear mr\tk9
dear ms\tk6
dear sir\tf-12k21
dear sirs\tk8
dear suppor\tk11
dear team\tk11
decemb\ta-15c21d-20f-82k76n25o-7u-6
decemb$\tb18c24f-34k-10n25o-7u-6
decide\tb-8c49d82f-41k-87l-15m-11n-13o-20p-21q-43r-25s-17t-19u59v39
dedi\ta-37b-29c-21d24e-7f22h-7i-7k26l-7m-6n-16o-8p-10q32r-17s-6v25
dedi$\ta-17b-9d34f31k-38n-9p-9q34
dedigi\ta-29b-8d-7f18k23
dedile\td-10f12o-7r-15t30
defa\ta-25b-7d-8f12k28
defaul\tf24k-17
degerl\ta-14b-6f28
degil\ta-39b-52c-15d61e-13f48g-9k-34l-10m-9n29o45p-13q-11r-17s-15t-21u-8v-11
degil$\ta-25b-24d83e-9f-11k-57l-10m-9n29o45p-13q-11r-17s-15t-21u-8v-11
degisi\ta-25b-77c7d101e-7f-26i-7k-58l-21m14n31o60p6q-33r-29s-24t-42u-32v-21
degism\ta-30b-30d-12f59
degism$\ta-22b-19d-9f42
degist\tb36c11d-11e-10f48g-6h-7i-10k-84l-25n28o23p-40q-27r-25s-14t52u-10v-26
degist ayni\ta11d25f-38o10
degist misini\tb21l-6m17n30o-11p-9q-9r-8t-6u-6v-11
degist yine\ta10o7
degist$\ta-21c22d-12f73k-72n20p-6s14u-6
degree\ta10b-14d-14f45k-35l-10m-6n-6o-11p-6q-7r52s-8t-14v-7
degree$\ta10b-14d-14f45k-35l-10m-6n-6o-11p-6q-7r52s-8t-14v-7
dekhi\ta-24b-8d-8f33k8
dekhsi\ta-8b-9f49k-29
dekont\ta15b-13c-7d-21f16l-13m-8n-10q-15u45
delete\ta-18b-20c19d-12f15k13n21t-7
delete items\ta-8d-7k23
delete the\ta-8b-17c25f9k-9n21t-7
deleti\ta-14f35k-14
delive\ta-51b27c23d35e-11f21g-10h-7i-10j-7k-56l-14m-7n-21o-15p-14q-15r-24s-15t91u-15v-13
delive note\ta-21d-16f54k-21
delive to\tb-10c36d-12f-9t23
dell\ta11d-7f12k-9o15
dell latitu\ta18f-8o15
demek\ta-13b-13d-14f55k-21
demo\ta-27b-9f45
den\ta-30b-25c-10d17e-15f16g-6i-7j-7k30n25t-6u-10
den$\ta-8b15e-9f17k-12n26u-10
denedi\tb-7k23o-11p28s-7
denedi$\ta10f7o-11p28s-7
deneme\ta26d-8f-29k22n20
deneti\tf24k-11
deneti var\tf14
denied\ta35b-19d30f-44k-6l-12n19o-17p-7q35r-9s-8t-10
dental\ta-11c-6d-7f40k-28n-6p34r-10s-9u-6
depart\ta-10b-12c-20d46f-66j-6k49n-7p-7q-11s35
depart$\ta-9b-11c-19d48f-51k27n-7p-7q-11s35
deposu\ta64f-57k-13l-9n-6o-11p54r-12s-6t-19u-7v-8
depot\ta19b46d-8f-52k-21l-11n-10o-10p-8r38s-10t25u-15v-16
depoya\tb31d-11f-15k-8l-12m-8n31o-21p-22q-8r-26s61t-36u-11v-7
deputy\ta-11f-56k73
derece\ta6b-15c-8d38f-55h51i-8k-40l-10n-7o42p-12q-7r13s-7t-9u-13v-12
dersi\ta-18b-14d-7f-40k62
dersle\ta-15e-9f-15k37
design\ta-37b55c-22d-21f35k-26l30n-18o-7p11u-8
desk\ta-35b-9c-38d8e-8f-30g-8h-6i-8j-6k84l-17m-12n-28p-9q-23r33s24t-30v15
desk is\tb-42c-19d-8f11k46
desk phone\ta36b-11f-22k-8r-8s24
desk$\ta-10f19p12
desks\tb-17d-9f63k-43l17
deskto\tf8p29q-13t-9
destek\ta-32b-40c-11d61e-12f-23g-6h-9i-12j-7k39l-13m-9n-13o-25p42q-11r-19s-15t39u-13v-15
destek ekibin\ta-14b-35d43e-10f24k-19l-8n-8o-11p48q-6r-9s-8t-10u-9v-7
destek$\tk14
detail\tb-28d-9f32k-6q-8u17
device\tb-7f19k-15l17n28o-10p-12q-7t-7
deyip\ta-11f45k-25
dh\tb-39d-32e-9f17k59
dh 0\tb-39d-32e-9f17k59
di\ta-24b-9c-19d-8f87k-54
dial\ta-37b76c-11d-28f-12k-39l-24m-9n-18o53p-24q-18r-28s50t-23u-15v-15
dial 0\ta-38b61c-8d-22f-11k-27l-12n-11o62p-13q-12r-14s-16t-7u-10v-9
diary\ta26b-9d-10f28k-27s20
dictat\ta40f-37n-7p18
did\ta-24b-28c-8d-23e-7f49j-12k21n17o-7p-8q-9r21s-6t-8
did it\ta-17b-6c-19d-14f-27k59
did not\ta-21f52k-25
didnt\tb-27c-10f53k-35l22n-6o-11p-8r38s-8t-16u-11v-16
died\ta29d-6f-9k-15n-7o43r-14t-11
died$\ta29d-6f-9k-15n-7o43r-14t-11
dien\ta-27b59d-11f-29k-13o-8p7r32t-11v-9
dien$\ta-27b59d-11f-29k-13o-8p7r32t-11v-9
differ\ta-14d25e-9f43g-7h-9i-9j-7k-49l-14m-15n-16o-18p19q-21r19s26t10u-13v-10
differ socket\tf15
differ$\ta19b14c-11d-13f7k-20n-8o-7p-10q-8r29s-9t17
diger\ta-36b8c33d-28e-11f-35g86h-8i-10j-10k-62l-8n17o-22p-17q24r-14s22u-8v-9
digit\ta-17f33k-7
digits\ta42b-9d-8k-24o-17r-10t-9u45v-7
digits$\ta42b-9d-8k-24o-17r-10t-9u45v-7
dile\ta-27b-29c-8d-13f70k-24
dilekc\ta12b-22d29f-8k-16l-20m-14n-11o-15p27q53r-20s-7t-9u-14v-22
dileri\ta-8b-13d-6i53k-20
dileri$\ta-8b-13d-6i53k-20
din\ta37b-28c-37d29f9k-19l28n-7o-14p-10q33r-15s-7t-12u-7v-7
dining\ta-33b-23c-8d91i-8k-89l-19m-10n-11o-30p-17q-38r-32s-11t-16u-19v89
diplom\ta39b27c-11d-8f-34k-20l-12m-18n-13o-17p-14q-20r-18s-11t-20u-11v79
direct\ta9b51c-18d22e-7f-26g-6k-37l-7n-12o-15p-13r-9s38t17u-8v-9
direct to\ta-22d46f-19k-9q-11t27
direkt\tb33f-43k28l-9n-9s47u-12v-13
dis\ta-26b11c19d-12f46k-39s25
dis aramal\ta-8b23c25f-35s25
disabl\ta-56b-11c-8d-12f-16k60
disari\tb-7d-14f-9k25s12
discon\ta-28b-36f63
discou\ta41b-43d-17f42k-44m-8n-13o-18p25q36r-13s-8t-7u-9v-8
dishwa\ta44d-10f-17k-27o-34r46t-10
disi\tb12c16f29k-46l-6n-16o-8p-7q-16r-7s53t-6u-8v-8
disina\ta-18b13c-8d-10f52k-41o-18p-7r28
disind\ta23b49c-13d-14e-8g-8i-7j-7k-45l-14m-6n-18o-10p-15q-35r14s31t38u-11v-15
dispat\ta-14c29d-17f-42k52n-7r-14s16t16
displa\ta-10b19d-8f36k-30o36p-8r-15u-7
displa$\ta-10f43k-28
distri\tb30f-19l-8m27n33o-9p-17r-14s-7t-7u-7v-8
distri list\tb30f-19l-8m27n33o-9p-17r-14s-7t-7u-7v-8
divert\ta-12b43d-6f-9k-23n-9p-8r-14s46t-14
diye\ta-69b-8c-14d30e-12f63g-9h-7i-8j-7k-19l-9n15o-11p-9r-17s-13u36v-14
diye bir\ta-27d-8f39k-7
diyor\ta65b-23c-12d-31e-8f18g-6h-6i-7k-58l-23m60o-26q-23r-25s-16t28u-17v-18
diyor$\ta72b-19c-11d-14e-8f6h-6i-7k-59l-22m62o-22p-24q-21r-23s-15t32u-17v-17
diyorl\tb10c-31f29o-7r-15t30
diyoru\ta-34b46d-10k-11o30p-7
diyoru$\ta-34b46d-10k-11o30p-7
dizust\ta32b-7c-28d-8f37k-31o25r-6
dns\ta10f10k-6l38p-28
do\ta-26c13d-17e-9f41g-8h-9i-9j-9l11n22o6p-11q-13r-44s26t-23u15v-37
do a\ta-14b-22c-9f44
do i\ta-10b-11c22d-11f11k-12m19n52o-8p-18q-10r-12s-10t-10u-19v-17
do not\ta-35d28f37k-31q24
do the\tb-13c34e-36f-56k64l-7n-8p-9q-8r-15s52t-23v-7
do they\tc-13f29
do you\tb-12d-12f33k-7t23
do$\tc-31f88k-66
dock\ta-41b36d-10f38k-30o-9r26
dockin\ta27b-22c18d-7f-9k-11l-7n-8o58p-12q-8r-19s-8t-13v-7
dockin statio\ta34c21f-41k-6l-7n-8o51p-7q-8r-18t-13v-6
doctor\ta-17f-59k72
does\ta35b-28c51d-23e-23f-30k12l-19m-18n-29o62p28s-26t-15u-25v-25
does it\ta-6c-15f53k-32t18
does not\ta54c-6d-6f-73k37l-8m-8n-14o38p39q-19r-24s-8t-9u-8v-6
does the\ta-31b-18c74d-10f-19k-8m-7n-12o33p-27q31r7s-12t-20u-11v-13
doesnt\ta53b-50c-8d-17e-6f53k-54l-10m-7n-14o8p-20q-13r-30s20t-9u47v-8
doesnt start\ta40f-36o28p-8
dogru\ta-18b-19c-34d-18f59g54k-64l-7n35u-9
dogrud\ta-15f39k-16
dogrul\tb22c42d-11f-32k-23l-16m-10n89o-21p-23q-13r-19s-17t-10u-22v-15
dogrus\ta-20b54f7k-53o-7q40r-8t-8v-8
dogum\ta53b-18d15f-34k-18l-7m-6n-11o-14p-9q-17r-15s-8u-10v55
doing\ta-33b-14c-10d-10f37k20
dokunm\ta34b-15c-7d-14f32k-48o30t-8
dokunm$\ta-15f56k-30
dolabi\ta32b12c-12d-14f-10k-9l-12n-11o10s-8t-12u35v-8
dolap\ta6d-12f-19i-8k34o20r-12
dolasi\ta14b-8d17f-21o-15p-10q8s26
dolast\ta-18b-13d48f-18k-10m-14n48o-11p-15q-6r-15u6v-12
doldu\ta-7c-10f49k-32
dolmad\tc-21f28
dolmus\ta-19d14f21k-16
dolu\ta-24b-10f46k-8
dolum\ta37f-30l-10o-31p60r-28s-7t-8
domain\ta-18b16d-8f17k-8l-12n20
dondur\tb-21d13e-17f-9k29t8
done\ta-63b-64c-30d-45e-16f-17g-9h36i-9j50k52
done$\ta-15b-18c-13d-9e-9f-46h44j-10k47
donem\ta-18b-14d-7f-40k62
dont\ta-20b-31c-9d21e50f29g-8h-8i-9j-9k-47l-10m-6n-10o29p15q14r-14s-10t-9u-7v-8
dont have\ta-13d61f-9k-49o36p-13
dont unders\ta-8c16d-11f-62k53p-12q21
dont want\td-11f35k-14
donup\td-8f18k-7l51o-22p-15r-10t-8
donust\ta27c53d-9f-51k-16l-12m-8n-21o-13q-36r-29s-14t-20u-13v76
donusu\ta-11b-11d-7e-7f-37i63k-6
donusu bekliy\te-6f-8i64k-55
donuyo\ta89b-6c-11d-21f-73k-10l35m20n-14o16p-20q-11r-18s-8t-6u-10v-9
door\ta63b-6c-24d14e-7f-18g-6k-50l6m-11n-28o6p-29q-24r36s-12t-10u-12v29
door el\ta14b-10c-8d-8f14k-9l27r-7t-6
doors\ta-38b-7k41
dordu\ta-24b-11d32f22k-28p26u-12
dordun\tc24d39f-45k-15l-7n-8o27p-9q-10r33s-7t-21u-8v-13
doreen\ta-14f-43i-7k67
dorkar\tb7f-45k47n-7p29
dort\ta52b-18c-10d-25e-6f-36g-8j-8k28l-9n-9q17r20s-10
dosya\ta21b-20c-11d-13f46i-8k-24r13
dosyal\ta22d-9f9k-14p-6u24
dosyas\ta-23b-14c-7d39f7k-10l-9o-8p-16r-6s-8v40
double\ta-32b43c-12d-9n-6o28
down\ta62b14c-26d11e-8f-72g-8h-7i-7j-7l-13m-8n-25o-32p-18q16r76s-23t-8u-24v-14
down for\ta-17b-15d54f-26k-11n-7q41r-22
down the\ta-39b60d-18f-17k-6n-7o-14p-7q-7r20s-7t23
down to\tb-9f26
down$\ta22b-24c-14d-26f-22k42n-8q-11r45s-9t-17
dr\ta-15c31d-12f-87i-7k90n8o-8p33q-6r-14s-10u-7
dr lal\ta-9b-20c41d-8f-31k11n15
dr whitco\tf-23k31
drawin\ta-24b59d-16f-29k-11l-10m-14n-16o18q-34r60s-16t-11u-15v-18
drawin$\ta-9b24f-14n-6o33p-13
driver\ta-18d27f17k-29n-9o-10r-17s13t21u-12v13
drop\ta-11b8d-9f26k-9l45n-17p-14s-8u-6
drop off\ta-9d-8f31k-7
droppe\tc-15d-9f31k-9o-7r17
drops\ta26f-15l29o-7r-7
drops every\ta26f-15l29o-7r-7
dry\ta-21b-6c-6d-9f48k-11
ds\tf-35k44
dt\tf-20k28
dt$\tf-20k28
dua\tb-9f-43k65
due\ta-24b36c60d-27f-28k-30n-7o-11p-14q39r34s-11t-26u-14v-11
due their\ta-11b30d-16k-15p-8r28u-9
dugmes\ta-8f-12k31
dugunu\ta-10b-11d-11f75k-52
dukkan\tb-13c-6d-12e-9f16g-6i-7j-6k25p9
dun\ta13b-30c-14d63e-8f-27g-8h-7i-9j-7k-11l-12m-10n-16o25p14q-8r-18s-17t25v-10
dun aksam\ta-10d-8f-9k29u15
dunden\ta25d-8f-11l-15m46n-7p-13r-9v-7
dunden beri\ta25d-8f-11l-15m46n-7p-13r-9v-7
dunku\ta33d-9f-31k13l-7o-21p-21q48r-6
dunmor\tf-20k30
dunmor$\tf-20k30
duplic\ta-14d-10k22
durakt\ta91b-10d-10e-7f-63i-6k-32l-12m-10n-11o-19p-17q-15r-30s-19t-21u-12v83
durdu\ta-18b-9d-11f55k-21
durdu$\ta-18b-9d-11f55k-21
during\ta-18d38k-27r21
durum\ta-15b-6d-9f108k-94
duruyo\ta-23b-19c-7d-24f74k-31l-23m-12n19o7p35q-14r6s-16t-18u-14v-10
duruyo$\ta-7b-6d-18f45k-23l-19m-10n23o-39p46q-12r11s-12t-15u-12v-9
dusen\ta-19b-8c50d-17f10k-17m56n-11o-9p-7q-17r-13s-7t-10v-13
duser\tc34d-21f21k-25n-13p-18q66r-14s-8t-22u-6v-23
dusmuy\tb-8d-17k29l-15m-6n-14o28p12r-10
dusmuy$\ta-16b-8d-16k34o35p-24
dustu\ta44b-8d31f-56k-19l-14m-9n-14o61p-20q8r-13s-16t-15u-13v-7
dustu$\ta57d-8f-42k-18l-13m-8n-12o66p-18q-9r-12s-16t-13u-11v-7
dusuyo\ta55c-13f-37l-14m21n-15o-16p-19q-8r34s16t-12u-10v-12
dusuyo$\ta57f-50l-14m21n-15o-16p-19q-8r34s16t-12u-10v-12
duty\ta-14b-22f-33k54
duvar\ta32b-10f-50k36l-7o-11p45r-22s-9t-7
duvari\ta30b26d-7f-36l29n-7o-12p-7q-7r24t-11u-10v-10
duymuy\ta39b-7d-15f-61k37l-7m-9n-10o-20p12q-8r-12s49t-12u-7v-11
duymuy$\ta39b-7d-15f-61k37l-7m-9n-10o-20p12q-8r-12s49t-12u-7v-11
duyuyo\ta40f46k-70m-7n-9o-12p-13q-6r-9s52t-10u-7v-10
duzeld\ta-28f11k18
duzelt\ta-12b-13d23e-32f68j-7k-54l-7m-7n-8o-15p-9r-15s-9t49v-6
duzelt$\tb-52d30f41k-24q9
dyal\ta96b-26c31d-16e-9f-100g-8i-9k-25l32m-16n-23o-36p78q-29r-14s-27t-30u-13v-23
e\ta55d-35e-27f30g-18h-16i-22j-16k-10l59n41o-69p-37q41r-31s-44u-16v-56
e 0\ta-16d-9f63k-36
e amar\ta-21b-8d-12k35
e call\ta-12b-7f61k-39
e fatura\ta-24b-10f46k-8
e posta\tb33f-25l-9m-23n57p-8q-6t-11u-15
e prescr\ta18f-12l30n-10o-15p19q-9r-11t-9u-6
e to\ta-21f-52k75
e$\ta-22b-9c70d-14f7k-51l-11n-27o-7p-6q59r-14t-10u-10v-8
each\ta10c-24d-9e-8f31k-11l-9n-18o43p-13r-25s-8t-14u16v-8
each quarte\ta-8b12c-9d27f-18k-12o-9q17r-11t-9u22
each time\ta-12b-7d-21f64k-28
early\ta-8b-15c45d-9f-62k55m-9n-11o-8p-13q18r-8t-12u-7v36
early$\ta-7b-9c10d-8f-41k56p-7q29
easter\ta-13b-11d-8f27k6
easter$\ta-7b-6f45k-30
eczane\ta-13b-6f52k-25
eder\tb-9f21
ederim\ta-35b-16c-15d-26e77f-12g-14h35j-13k-36l-16m-11n-25o-22p-26q19s30t-19v30
ederim$\ta-36b-16c-15d-24e78f-12g-14h39j-13k-54l-16m-11n-25o-22p-26q19s30t-19v30
ederiz\ta-6b62f-41i-7l-10m-9n-14o-14p54q13r-14s-11t-12u-11v-14
ederiz$\ta-6b62f-41i-7l-10m-9n-14o-14p54q13r-14s-11t-12u-11v-14
edge\tb-39c-8d48f-53k24l37n-14o-11p-10q-11r-17s-20t25u-7
edge 0\ta32b-16c-7d-12f-51k38l42p-7s-10t-24
edildi\ta-10b-9f-47k63
edilen\ta-11b12d70f-62k-26o-6r-16s-6t21u21
edilme\ta-21b44f10k-34m11n-8o40p-10r-16u-9v-6
edilme$\ta-7b45f-33k-14m12o20u-7
edilmi\tb-13d20t12
edin\ta-11b12d12e42f-63i-7k14n-11o-10p-7q-9r-10s-11u47v-9
edin$\ta-7b27d14e54f-55i-7k-29n-11o-10p-7q-9r-10s-11u47v-9
edip\tb-10c-8d-7k22o18
edip yenide\tf21k-10
edit\ta-17b43c-14d-10k-15p23s-6
edit$\ta-17b43c-14d-10k-15p23s-6
editor\ta-7f61k-53p14
ediyor\ta-14b22d-12e-13f34k-40l7m-20n32o-18q-22r-20s-16t18u17v-22
ediyor$\ta-12b41d-10e-11f8k-29l8m-20n33o-18q-22r-20s-16t18u17v-22
egitim\tb38e-9f-20l23n-11o-10p-13q-9r-12s-6u-12v35
ei\ta-11b34c16d-12k-42l-13m-6n49o-10p-7q9r-10s-10t-16u-13v-8
eid\ta-17b-29c-9d-12f9k52
eight\ta-14b25l24
eighty\tb29f-15k-9r21
ein\ta-15b51d-7f-16k-18p-6q26
either\ta-7c-19d-6f36k-10
ek\ta-10c42d-8f-68k56l-8m54n-18o40p-28q-24r-12s-10t-22u-13v-22
ek 0\td-6f-47k59
ekhon\tc-8f17
ekibi\tf-53i-12k68
ekibi$\tf-17i-12k35
ekibin\tb-15c-23d21e-21f-20g-14h92i-25j-13k-75l-16m-8n-18o-30p44q-16r-25s60t-22u-22v-20
ekim\ta-72d72f-15k-13l-10m-7n-9o-19p-20q49r16s-9t-8u-8
ekimde\ta-6d-13f67k-52
ekip\ta-19b16d-7e-7f-6i-6k30r30v-9
ekjon\ta-9b-24d45f-8k-15n-9o-8q-11r-14s-9u47v-10
ekledi\ta19d20f-36o-8p15r16
ekledi$\ta22d23f-56k16o-8p15r16
eklenm\tb55f-42k-10l-8n-19o-10p25r-10t-7u-13v33
ekleyi\tb52f-44l-11m63n-11o-9p-11q-14r-12s-8t-13u-17v-13
ekleyi$\tb52f-44l-11m63n-11o-9p-11q-14r-12s-8t-13u-17v-13
ekran\ta13b49c24d-17e-7f-63k-9l-16m-8n-13o57p-25q-8r15s-12t-13u-12v-10
ekrand\ta-57b-9d28f60k-41q16
ekrani\tb-14c-14d8e-8f62g-8h-7i-9k-55l-13m-8n24o9p22q-17r-15s11t-11u-26v-9
ekranl\ta27f-9p-13r-7s26
eksik\ta-38b-36d42e-6f18h-8i50k-55l-6m-6o-10p-13q39r-9
eksik$\ta-10d-7f43k-16
eksper\ta-28d40f-14k-7l-8p-25s-7v41
ekstre\ta40d-13f-10k-11l-6n-7o-8p-10q42r-9
ekstre iki\ta40d-13f-10k-11l-6n-7o-8p-10q42r-9
ekta\ta25b-44c-9d-27e-14g-7i-8j-7k41n-10p39q-6r-6s-6t-6
ekte\ta-21d18f83k-84l7
ektedi\ta-15b7d-7f29k-7u12
ektedi$\tf8k8
ekteki\ta-8b28d-7f26k-42q15
ektu\ta-44b-67c99d-19e-13g-8h-8i-8j-9k-18l-15m-14n-25o-34p-29q73r-42s-36t-41u-21v47
el\ta10b37c37d31e6f-16h-18i-27j-18k-35l-36m-45n35o42p-17q-40r31t-30u18v-35
el 0\ta42b-58c77d-87e32f-7g-21h-14i-20j-13l-43m-25n20p34q-43r41s-18t-17u-54v17
el adeem\ta-33b28c-10d-21f-45k52n32q-8r-10
el adeema\ta-11b28l-7n-9o43r-8s-10t-10
el bab\ta17b-19c-10d-8f-29k33n-8o-11r31t-8
el door\ta6b-7c-7f15k-8l28o-10
el handas\ta-25b-19c-8d-15f8k34
el laptop\ta15b-26c-12d-57e-8f18k27o31r-8s-6
el net\ta-32b-17c10d-20f-9g59k-31l-10n-14o-6q40r-8
el talet\ta38d-6f-28l27r-7t-6
el termin\ta18b-6o18
el wifi\ta10b-6c-12d-9f18k-8l28o-10
electr\ta19c-9d-13f12l-9o-12p-6q-10r12t-7v28
elektr\ta-38b-12c19d-31f29k21p23
eleman\ta-33b-7d75f-61k-10n-7o-9p-9r34
eleven\ta-32b22c-16d24e-9f35g-6k-31l-9n-12o33p-15q-12r-17t-13v31
eleven years\tf-47k53
elif\ta-8b-9c-16d-16f-9h60k-36
elif hanim\tb-8d-10f-36h61k-30
elimiz\ta30b-8d-9f33i-9k-44o-9r33
eliniz\tb-23e8f38k-15
eliniz cabuk\tb-23e8f38k-15
elle\ta-17b-12c-8d-18e-6f60i-7j-8k-18o20r-12
ellerd\tf-35k48
elli\ta-23b11c-7f-63k68o-6r27t-8
elly\ta19b-17c-14d-10f-36k44o44p-11r-16s-10
else\ta-36b-23c-33d-21e-7g45h-7k41m-11n22
em\tf-16k21
email\ta-23b43c57d-34e-8f-51g-10h-7k18l-16m40n84o-31p-33q-19r-43s-25t-25u-35v-11
email$\ta-21b17c-14d-17f9k22q14
emails\ta11b66c-20d-13f-50k-26l-7m21n57o-12p-10q-19r-15s-17t-29u-11v-10
emegin\ta-7f-12h-10i37k-7
emegin saglik\ta-7f-12h-10i37k-7
emekli\ta-7b-6f-64k75
emekli ogretm\tf-27k30
emerge\ta24b-15c-7d-6f-35k35p-9r-7s29
emniye\ta-8b13f16k-15u22
emptie\ta-12b-7d13f-57k60r17
emptie the\tb-6d16f-50k47r17
empty\ta8b-9d-7f19k-6m26n-7r-7
emre\ta-9b-10f-21k47
en\ta-28b-21c13d-13e23f59g-7i-7j-7k-37m57n-9o-7p-18q-14t-16u-7v-16
en az\ta-14b-6f45k-16
enable\tf71k-66l-11n24
enclos\ta-24b-10d-22f74k-32
end\ta-58b20c-14d-14e-6f27g-10k20l-10n-8o40p-9t-8v-8
end of\ta-58b25c-10d-10f24g-9k10l-7n-8o24p-7r16t-8v-7
end$\ta-13f42k-24
ends\ta-23b-6f40k-6
enerji\ta-19i-11k32
engine\ta34b-13d17f-21k-19l37n-18o-8p22r-11s-8t-11u-7v-7
englis\ta-19b13d-7f12k8r-7s29
englis$\ta-19b13d-7f12k8r-7s29
enjoy\ta-19b-21c-6d-8f25k28
entegr\ta-14b-15f-49k64
enter\ta23b-53c-10d-15f51k-18n16q-10
entire\ta57d-9f-31k-27l23o-11p-6q-11r22u-8
equipm\tc-6d-8f-27k49
equipm$\tf-44k56
er\ta30b21c33d64e-27f-11g-20h-19i-28j-19k-72l-35m-34n-41o-6p-50q12r55s-20t-61v63
er jonno\ta-10b22f9k-11l-18n18q-7s22
erisim\ta-19b25l53n-22o-8p-7u-12v-10
erken\tc23d-9f10k-9l-23m-7n-17o-12p-29q63r31s-12t-23u-9v-24
erp\ta-41d-6f75k-43n22u-6
err\ta-15d-10f46k-21
err 0\ta-6f29k-17
err recipe\ta-10d-9f24
error\ta9b-33c-12d-32e-6f68k-63p32t-6
error 0\ta37b-18d-12k-31p19
error ora\ta-7f18
error pool\ta-15d-6f29
error$\ta-26d-11f59k-21
ertesi\ta-27b44c-7d-23f17k-10t29
ertesi gun\ta-24b45c-7d-22t29
escala\tb-10e65f-23k-35
eshe\ta-9b-21d35f-43k32q-10t27
esim\ta-10b-9d-13f-21k50
esimin\tb-11f-15k34
eski\ta26b35c-18d-23e-17f34g-13h-10i-12j-13k-41l-12m-16n22o13p9q-12r24s-27u-18v-15
eski adresi\ta52b8d-11f-48k-16n-14o-7p21r-7t21u-6
eskise\tf-16k22
eskise$\tf-16k22
eskisi\ta-6b-13d-17f-42k63
estate\tf-9k15
estate$\tf-9k15
estima\ta-19b-8c-26f58k-12
eta\tc-15d-12f92k-79
etiket\ta-13c-7d-23f40n-7o14p39q-16r-8s-7t-20
etiket yazici\ta7b9d-7f-61k54o26
etkile\ta-16b-22d-6f46i-7k9
etmedi\ta-10f12k16
etmedi$\ta-10f12k16
etmek\ta-16b10c36d-14f-15k17l-8m-8n10o-24p-19q-22r-16s-14t31u45v-21
etmek istiyo\tb47f-24k-7n20o-16p-11q-10r-7s-7t38u-12
etmekt\tb14f-10r21
etmekt$\tb14f-10r21
etmist\ta-20b-16c30d19f23k-50o-7t25
ettigi\ta-24b-19c-8d-26e-7f-71i37k78
ettik\tb-11d-13f43k-27
ettim\ta28b-7f-19n-6u21
eur\ta-18b-52c-7d31f62k-28q8
evde\ta-9f27j-6
evden\ta8b-26d-12f47k-19l28p-9
eve\tf59k-49
even\ta9b-26c-15d16f-35k55l-10p28q16r-24s-7t-8u-8
evenin\ta6b15i-11l24o-16p-11q-8r28t-8u-7
evenin betwee\ta21f-15l28o-8p-6
evenin$\tb26d-6f-30i-10k29r21
events\tf-36k50
events$\tf-36k50
ever\ta47b-28d22f-76k38l52m-10o-29p-17q22r-18s-18u-16v-13
ever since\ta51d-7f-40k-10l46n-7o-9p-10q-6r-10s-8u-7
every\ta128b-49c-17d35e-13f-79g-9h-8i-12j-9k-27l31o36p22q-51r-58s-7t-44u30v-31
every 0\ta23b-9c-7d53f-64m18n-17o-26p-11q-8r-10s-10t-12u45v-6
every day\ta13b-14c-8d-6f-31k41l24
every evenin\ta21f-15l28o-8p-6
every few\tf13k-8l37o-12p-11
every mornin\ta8f16k-13o31p-7r-14u-6
every time\ta16b-20c-7d44f-11k-35l8m8n-15o-16q-11r-10s32u-8v-7
everyb\ta15b70c-8d-16f-31k-51l-11m51n-18o-14p32q-19r-11s-10t-15u-23v-10
everyo\ta33f-9k-13o-9r-10s26
everyt\ta56c-16d-33f-56g43k-13l-10m9n21o16p7q-13r-13t-14u-9v-8
everyt to\ta28b27f-40k-13n31p-7r-6t-8
everyw\ta10b12d-9f33k-36m26n-7o-8p-7q-6t-7u13
everyw$\ta13d-8f29k-27u17
evinde\ta-11b-7d-8k26
evladi\tk7
evladi$\tk7
evraki\tb9f-6q-9v27
exactl\ta22b-6d-8f25k-28l24
examin\ta-13f33k-10
exampl\tb31d-10f-9l-7n-8o-8p-14q-15r-7u51v-12
exampl$\ta31f-26q-8u17
excel\ta28b-6c8f-12k-8l-8n-16o-10p62q-14r-18s-7t-9v-12
exceld\tc25f-22p14
excell\tb16f-25g-7h-17k41p30u-6
except\ta-26b-11d-9k37
except wednes\ta-18b-7d-7f-61k70
exchan\ta29b16c-53d-8f33k-27l-8n-10o-13p-12q-10r26s-7t29u-7v-7
excuse\ta-8b-7f-20k42
execut\ta28b-8d-18f-37k31p28q-13t-7
exist\ta-28c-8f43
expect\ta-18b-9d40f10k-22o-7p-9q-6r-7u-7v38
expire\ta33b19c29d-23f-18k-58m-11n44o14p-28q32r-17s-19t-16u-25v-12
expire$\ta55b-12c-9d-7f-24k-24l-8n26o-9p-19q39r-7s-11t-10u-16
explai\ta-11b-15c29d-21f-52k48q15
export\ta42b-26c-10d-20f20k-27l-19n-8o-18p61q-8r-11s-15t-11u-6
export 0\ta37b-9d-11f-13k-7o-9p35s-11
ext\ta-20b37c22d-12f-63k34l-11m-9n11o-16p-15q-10r-11s54t-19u-9v-8
ext 0\ta-8b39d-8f-60k39l-10m-6n-9o-14p-9q-7r-10s56t-18u-8v-7
extend\ta-7b15n25
extens\ta14b-30f31k-9n-9s33v-7
extens 0\ta7b-26f22s11
extra\ta20b-42c-12d58f-20k-30n-7q26
eyes\ta-20d51f-24k-22n-6r-11u-9v35
eylul\ta-18d-6f30
f\ta39b-58c13d-52e-21f10g-17h-15i-26j-13k38l82m-16n-29o-41p44q-26r-20s-30t-34u-17v-28
f 0\ta-15b-9c-7f-41k53
f had\ta-17b-9c-7d-10f-33k62
f l\ta46b-21c-14d-13e-7f13i-10k-24l56n-10o-13p-20q-8s-14t-10v-6
fabrik\ta-6d-6f31k-13
facili\tf-27k38
facili coordi\tf-20k27
factor\ta-7b13n23u-9
failed\tb-16c-6d-25f65k-35l-14o-10p39r-7t-6
failed 0\ta30b-7d-8k-22l-14o-10p39r-7t-6
failed$\ta-34b-10d-13f66k-16
fair\tc22f-7k-14l24o-10p-9q-15r24s-7t-8u-6
faithf\tf-19i43k-18
faithf$\tf-19i43k-18
faiz\tc56f-34k-25l-6m-6n-16o-9p-20q76r-17s-10t-23u-8v-25
fakat\ta79b-10c-10d-17f-60k-18l-8m46n-12o-11p19q-18r-13s-8t-7u-10v-11
faks\ta34b-41d-8f34k-16l-10o-8r-6s40
fall\ta-8b-8c18d-10f40k-34p-11r-14t39
falls\ta47b11c-8d-12f-34k-26l20n-7o-14q-8r39s-8t-12u-14
family\ta-30b-15c-26d-11e-7f32k41
fan\ta11b-20f19k-7o21r-13
far\ta19b-13c-8d-12j53k-75o42p-7r-23
far$\ta-15d-8f7j56k-63
fare\ta10b-12d-6f15k-12p19
fark\ta47b-12d-8f9k-40l-11n-9o-12p42q-7r-23s-11t-8u18v-7
fark etmedi\tf32k-22
fark ettim\ta28b-7f-19n-6u21
farki\ta-13b-18c28d-15f27q24t-7
farkli\ta-8b-11d-10f47k-19
fast\ta43b-29c-12d-12f38k-55q-6r43s-11t-10u-7v-7
fast 0\tf37k-24
fast$\ta46b-26c-11d-11f15k-36q-6r43s-11t-10u-7v-7
fatal\ta-18b-17d-9f68k-24
fatma\tf-15k22
fatura\tb53c-17d21e-25f-9g31h-11i-16j-15k-70l-20m-21n28o-26p-17q90r-24s-28t-37u-20v-26
fatura 0\ta-7b-6d49f-41q9
fatura mi\tb-11c-29f38
fax\ta38b-12f-55k37o-28p-8q-8r-11s55t-12u-6v-6
fayda\ta-29d-11f50i-7k-8
fayda etmedi\ta-8f-12k31
fazla\ta29b-34c51e50f-88g-8i-8j-9k-26l-16m46o-24p33r-17s-21t-10u-15v-21
feb\tb-26c-10f18k26
februa\ta14b25c-8d-20f-6k-8l12n-10o25p7r-15t-7v-7
februa$\ta10b35d-11f-15k-25l-8n-8o27p12r-8v-6
fee\ta-26b-27c34d41e-9f19k-55l-7o-10p-8q59r-13s-10t-18u-12v-7
fee for\ta-6c-15d24f19k-22o-7q18
fee$\ta-14c-8d-13f63k-37
fees\ta-20b-6c10d-6f51k-30p-7q29
fel\ta-60b81d57e-11f-56g-11h-8i-9j-7k-33l-23m-13n51o-46p-7q-37r27s-38t-42u-19v48
fel 0\ta-29b-18c-10d83f-9k-63l-7n-20o-22p-22q-12r71s-7t-21v-15
fell\tb-6d-26k35
felt\ta-7f54k-39
ferhat\tf24k-11
ferot\tb-39f84k-62
few\tb-29c49d-8f-11k-18l29m-9n-9o-17q-13r-18s-14t-20u39v-9
fi\tb35c36d-14e-7f-25k-37l37m-9n-37o-13p-31q-26r32s39t-25u-16v-21
fiber\ta-20b-21c-6f75k-43
fibre\ta64b-34c51d-33f-30h-7k-39l49n-10o-14p-22q-26r-9s-11t-17u35v-19
field\ta57b-20c-6d-8f-62k35l-8m-6n-10o-8p49q-14r-10s-7
figure\ta23c-13f44k-47p22q-7
fih\ta-9b46c49d-7f-73k-10l-14m-12n-18o22p-22q72r-26s-15t-27u-23v-25
fih 0\ta-9b46c49d-7f-73k-10l-14m-12n-18o22p-22q72r-26s-15t-27u-23v-25
file\ta33b-23c-16d13k-21l34m-7n-15o-19p42q-24r-14s-11t-10u-10v-6
file$\ta-14k14
files\ta-11b-6f41k-20
filing\tb-13d-7f34
filled\tb6d25f-22n18p-6q14s-15
filled the\tb6d25f-22n18p-6q14s-15
filter\ta26b22c-8d-21f-14l-8m-7n-10o14p-8q-14s-10t43u-19v-8
filtre\ta29b24f-10k-31p-7r-15t45
finall\ta-8b20f-9n-13u29
financ\tb18k-10m-12n37p-8r-9
finans\tf-21k28
finans$\tf-21k28
find\ta-63b-31c17d-15e-9f18k60m34n-7q-9v-7
find the\ta-26b-26f60k-23
finds\ta42b-6d-10e-11f-24i58k-71m32r-7t-9
fine\ta33b-26c-13d-21e-6f14g-16l-26m-6n-7o-18p17q-9r-8s44v-6
fine$\ta30b-13d-11f-50g-14k52l-24o-16s47
finger\ta23b-24c-11d-16f32k-7o28r-12t-9
finish\tb36c79d-7f-93k-22l28m-23n-30o-24p49r-28s-13t19u-17v-20
fire\ta-39b-17c-7d-9f-10k53
firewa\ta-27b21f21k-9l43n-8p-10r-8t-6u-9v-7
firm\ta-29b-11c-12d-17f35k16
firm in\ta-29b-9c-7d-16f28k18
firma\ta-28b-11c-7d-29f43k18
firman\ta-15b-8d14f-41k46
firmay\ta-39b-8c-13d56f-10k-17n-7o-8p-8r36
first\tb-24c23d-28e-10f27g-7h-16i-9j-9k8l-14m-8n-13q-18r11s-20t-23u38v16
first 0\ta-12f63k-53
first the\ta54b-13d-11f-37k-12n-6o-12p18q-8r34s-7t-15
first$\ta-7b-29c43k-15l-6p-18r-12s-9t-8u46
fis\ta-11b53d-8f-42k-7o8p-7r-11s-7t32
fisi\ta-23d25f12k-16r19
fisler\ta-11b24f25k-28n-9p-10q39u-6v-11
fitter\ta-22b-9c-11d-7f17h47k-41
five\ta-43b23c11d42k-43l-9m23n27o-12p-9q-10r-11s-7t8u-14v-6
five minute\tf27k-15
fixed\tk8
fiyat\ta-19c-58f82k-9
fiyati\ta-11b-21c41d-7f6k-21o-10p-7q38t-7v-8
flat\ta-10b20f-21k27l26n-15o13p-16q-6r-14s-13u24v-6
flats\ta48d-12k-33l-9o-18p-8q-8r49s-14t-9
flicke\ta41b-27f-71k54o35p-10r-7
floor\ta56b31e-10f-95g-13h-10i-11j-8l16m-10n-14o-40p-39q-23r95s-18t-23u-14v-21
floor 0\ta-13b-7d-8f-24k43
floor of\ta45d-7f-21k-22l17p-8
floor$\ta14b-24c32d-17f-23k17o-11p-15q-7r44t-7
floors\tb-12d-11f43k-22r24
floors$\tb-12d-11f43k-22r24
foam\ta-7b28k-18p-8r28u-9
folder\ta-42b65c-8d-19f16k-51l-18m21n77o-20p-19q-23r-18s-16t-24u-24v-17
folder$\ta9b55d-7f-42k-31l-8m15n49o-11p-11q-13r-10s-10t-16u-14v-9
folks\ta-26b-13c-11d-7e37f28i-7k-7
folks$\tb-9e39f-14i-6
follow\ta-9b-29c-27d20e-7f-8g-7j44l-10m28n-9o-21p16q-16r-19s9t22u-14v-8
follow people\tb-6d-10f-34j53k-19n17
foot\ta-39b40d-9f-25k22o-9r26
for\tb58c10d11e-13f-43g-9h-8i-7j17l-17q34r-9s-13u-22v9
for 0\ta-44b-49c39d43f11k-23l-6o-11p-8q48r-16s-7u-8
for a\ta64b56c-55d-17f-52i-7k-8l27m-28n-27p-29q-17r13s16t20u-27v12
for all\ta18b11f24k-43l-7m32n-8o-12p-10q-6r17u-9v-6
for an\ta-17b-7i-6k30
for eight\tb28f-25k12l24
for every\ta40b-8f-10k-20l-10m-6n-7p49q-16r-8s-11t-7u-12
for everyt\tf-28k32
for five\ta-8b32c-7d-12f7k-18n37r-6t-9u-11
for good\tf-17k28
for it\ta-9b38c-13f18k-36l26t-12
for me\ta-13b11d-8f-57k56o28q-7t-10
for mr\tb23k-9r-7v25
for my\ta-21b52c-47d21f-74k54l-22m23n-16o-33p-16r22s21t-15u-21v20
for now\ta-7c-7d-12f49k-25
for room\ta55b7d-16f-52k-14l-9n-8o-14p52q-23r12s-17t-21u-8
for the\ta-50b91c9e-11f23g-7h-7i-13j-9k-87l-11m-33o17p-40q48r-8s-11t-29u-10v24
for this\td-11f35k-14
for two\ta43b-27c-27d-15f29k-22o-9q26
for us\ta34b-25c-6d-11f13k-14n32q-12t-8
for you\ta-9b-29d-15e-8f-57i-15j87k-43
for your\ta-25b-25c-15d-19f10h-6i72k-26
for$\ta28b-16c18f-34k11l-22o-9p-7q32r-8s16
forkli\ta-28b50c-6d-18f10k-25l-9o48p-8q-6r-7s-9t-9v-8
form\ta22d-16f60k-61n39s-16u-9v-6
form$\ta41d-10f17k-41n25u-7
fortni\ta11l13o-10p-7r15
forty\ta-9b21f23k-21p-7r-13s-7t35
forwar\tb24c-13d-18e-9f6g-8h-7i31j-7k-19p-9q25s8
forwar to\tb-8f-27i41
forwar$\ta-18b44c-9d-11f-16i-7k14p-6q26
fotogr\ta-14b-7c18d-17f79k-73n-12p30v-17
fotoko\ta-14b47d-12f-29k-12o23
found\ta-21b-14c36f-18k15l-8n9o-11p-8q-15r-21t17u-9v35
four\tb-12c-24d33e-11f16g-9h-8i-10j-7l-18m-11n38o-32p-26q-11r-25s8t18u29v-16
four hours\ta-40f51k-13
four$\ta-11b-12d-13f51k-22
fourte\ta16b-6f14k-20l-13o24
fourth\ta-19b-6c33d-11f23k-25r26
frame\ta27b-15d-22f22k-27l35n-6s-10
franki\ta-16b-12d28f10k-7q16
frankl\ta-14b-9d56f-35k-10m-6n-9o-10p-11q-16r-15s-12t-33u-21v72
free\ta16b6c-18d-20f15m-7n-14o-9p-9q31r-7s21t-13v-7
free$\ta-13b26d-6k-11n-12p-6q36s-7t-10
freeze\ta66b-31d-18f-44l32n-10o36p-8q-7r-26s-12t-15u-9
freeze 0\ta50b-26d-9f-17k-21o40r-23t-11
freund\tk6
freund grusse\tk6
friday\ta-11b-18c41e-10f15g-9h-7i-8j-7k-14l9m-9n-23o-15p-23r-14s20t-25u-14v49
friday$\tb-7c48d-19e-10g-8i-7k-20l10m-8n-13o-13p-21q-20r-21s22t-23u-11v51
fridge\ta20b11c-9d17f-34o-16p-9q15r38t-17v-7
friend\ta69b-10d-16f-18i-6k-46n-13o-9p65q-20r-15s-10u-10v-25
friend greeti\tf-8k18
friend$\ta75b-7d-8f-50k-42n-13o-9p65q-20r-15s-10u-10v-25
from\tb16c24d-12e-16f-23g-12h-9i15j-11k31l-43n21o-25p16r35s-17t-23
from 0\ta-44b9c-30d7k51l-23m-8n-26o-15p-11q-28r-19s28t49u15v-13
from a\ta-24b-18c-7d36f-46i67k-34o-7p-9q-6r-7u-7v38
from client\ta44c19d-7f-43k-21m32n-11o-8p13q-9
from home\ta-13d-10f62k-40
from last\ta37d-7f28k-46p-6r-11u-9v37
from monday\tb14n9r-9s16
from my\tb-40c-13d-28f13k36m15n-17o-13p22q-11r16
from payrol\ta12q-8u17
from return\ta36d-8f-14k-20n18o-10p32q-10r-12s-9t-9u-10
from the\ta-30b-23c-18e-10f19g-11h-7i-11j-8k46l-13m-25n44q-10r14s-17t-21v-18
from you\tb-9c-6d-20f28i47k-64o22
from your\ta50b-11d-18e-10f-79i-6k51p34q-8
front\ta55b-55c35d31e-7f-50g-8h-7i-7k-23l-16m-15n-29o-26p-24q-18r49t-31u20v32
front desk\ta-14b-7c-18d33f27k-45n-7o-7p-6r-16s11u-9v34
front of\ta-23b-21c56d17f-39k-22l-7n-18p-7r-17t-16u41v15
ft\tk15
fuel\td-7f48k-40q14
full\ta62b-12d-7f-37k-13l-8m16n-6o39p-21r-11s-7t-8u-7
functi\ta17f-9o17p-9
funny\ta-11d-11f-29k51
furthe\ta19b-11c-11d17f-10k-12p-7q13r10
fw\ta44b-9d-6f-19k-17l42p-7s-10t-24
g\ta32b-19d-8f30k-41o-9p-11r26
gal\ta-10d-23f51k-10
galiba\ta-17b-8f36k-9
garage\tb49c-9d-17k-38m-7o25p-13q-6r26s-6t-12u-14
garant\ta-26b-7c19d-12f-12k31o32r-7
garson\ta-44b-6d-17f69k-13
gas\ta12c-9d12f20k-33o-9p-7q11r36t-12u-9
gate\ta48b-31c-10d-20f-30k33l-14m-7n-14o39p32q-15r-35s-15t-9u7v-7
gate 0\ta19b-22d-11f-14k26l-9n-7o50p-7r-15s-7u-20
gate pass\ta31b-8d-9f-33k21n-7o-9p41q-10r-11s-8
gatewa\tf25k-13
gave\ta-24b-25c-7d-23f19k39
gave me\ta-11b-18d-14f-28k58
gave the\ta-11b-6f46k-21
gayet\ta-42b-11c-11d-13e-8f-52g93h-12i-13k-18
gayet guzel\ta-32d-10f7g48h-10i-9k-11
gb\ta-11b8d-11f34k-15m32n-19p15q-9r-10
gdeda\ta-24b30f-40k35l-7n-9o43r-8s-10t-10
ge\ta-12b-28c-7d-14f20k31
gec\tb-11d26f13k-26l-11m22n-8o29p7q-6r-9s-9u-27
gece\ta51c-15d63e-11f-49g-9h-10i-11j-9k-42l-32m-20n-32o-42p-42q30r29t-30u45v18
gecebi\tb6n-10o36t-16
gecece\ta-8b49d-10f-31k-18l43n-12q-8r-13s-7t-7u-6
gecen\ta40b-7c-10d-6e-19f-11g-12h-11i-20j-12k23l-27m-19n-29o-30p29q15r-36s19u-21v38
gecen ay\ta-22b-8d10f35i-10l7
gecen hafta\tb-31c7d22f15i-7k-16l-18n-7o-8p12q-7t30
gecen sefer\ta-11d-6f47k-29
gecen sene\ta-15d-8f25
gecen yil\ta-14d-8f-62k70
gecen yilin\ta29b28e-14f-22k-12m-9n-7o-8p-13q15r-7s37t-7u-8v-10
gecer\tb-12f28k-9
gecer$\tb-12f28k-9
gecerl\td-14f-27k39
gecesi\ta-14f30k-14r10
gecikm\ta-10b-13d-9f50i-7k-21
gecis\tb-22c-32f60k-12
geciyo\ta20b-10d28f-31k-9l-8n-11o-13p18q40r-12s-10t-7u-17v-6
geciyo$\ta30b-9d29f-48k-9l-8n-11o-13p18q40r-12s-10t-7u-17v-6
gecmis\ta-18b-17c-6e-7f-33g-7i68j-7k-26
gecmiy\ta-27d-9f37
gectig\ta-17b-8d-8f38k-15
gectik\ta22b-7d-7p24q-15
gedan\ta59b-23c-8d-16f-62i-26k45o31r-8s-6
gedan$\ta59b-23c-8d-16f-62i-26k45o31r-8s-6
geldi\ta26b-41c-18d35e-14f-17g56h-7i-18j-9k-45l8m-10n-13o-27p-23q-11r-41s-13t81u-10v-14
geldi$\ta21b-32c-14e-13g60h-6i-8j-8k-63l-9n-7o-18p-17q-7r-26s-8t67u-7v-9
gelece\ta-9c65d-6f-55k-6l-7m-6n11o-9p-19q-12r-20s-12t62u-11v-23
gelen\ta-61b53c-12d56e-9f15g-12h-9i-8j-6k-71l-23m20n35o33p-29q-18r-27t-25u-18v6
gelen teknis\tb-11d30f-16n-7r-15v29
gelene\ta-18b-7f53k-21
gelene kadar\ta-18b-7f53k-21
gelip\tc-30f37
gelirs\ta-11b32d-17k-8q16
geliyo\tb-19c-14f30i-7l19n-8o7p-14q-9r-13s25t-12
geliyo$\ta-59b-16c-11d-20f66k11
gelmed\tb16c-7d35f-6k-42l24m34n29o-23p-29q-22s-12t-25u-14v-17
gelmed$\ta-15b-6d28f26k-38l-9o-8p-6r34t-7
gelmis\ta28b-24c-28d28g-6j-7k-14n-8o17q22r-11s-7
gelmis$\ta34b-14c-7d39f-50j-7k-7q27
gelmiy\ta61b-14d-13k-37m-13n11o36p-16r-8s-8t-7v-7
gelmiy$\ta30b-9d-13f21k-38l-7o39p-10r-7s-7
gelo\ta-15b-11d-13f19k13
gelo$\ta-15b-11d-13f19k13
gelsin\ta8d-25e-7f38i19k-37n-7o-7p-9q11s-7t18
gelsin$\ta-10f16i27k-18
genel\ta-8d-9f70k-53
genera\ta-28b21c17d-13f10k-9p15r18t-6
gentle\ta-6b-10f47k-24
gentle with\tb-9f57k-41
gentle$\tf-12k19
gents\ta65f-60l-10o-10p-11r40
gercek\tb-11d-8f-33h-6k57
geregi\ta-22b-16c-11d-10e42f7h-6i-20j-9k14r-11u22
geregi bilgil\te56f-35i-14k-22
gerek\tc50f-24g-6k-22l-8n23o-11p-7q-7r-7u24v-9
gereke\ta-20b-21d74f-47k-18l-7n-8o-10p61q-10r-31s-7t-10u-9v-11
gereki\ta-43b38c-51d-19e-8f66k-15l-14n14o-24p-19q-13r39s-9t-13u-16v23
gereki mu\tc-38f43
gereki$\ta-23b55c-15d-8k-7l-10n-7o-19p-17q-13r43s-8t-12u-16v28
gerekm\ta-11b-45f57
gerekm$\ta-11b-45f57
gerekt\tb-13f34k-10
geri\ta17b-25c-39e-7f74k-74l-16m19n-20o24p41q-16r-17s-13u-26v-13
geri gonder\tc-17f40k-11
gese\ta-16b-14c-9d43f-29k18o-9q-7r-15t-8v42
gese$\ta-14b-13c-8d49f-44k20o-9q-7r-15t-8v42
get\ta67b-14c-28d18e11f-34g-10h-9i-11j-10k-19l18m-20n20o-22p-52r-50s72t-10v-26
get a\ta41b32c-25d22e-8f-27i-8j-6k-49l22m-10n-20p-27q-28r-17s77t-39u-24v-17
get into\ta41d-11f-24k-14l-13n34o-10p-24q-20r-10s-9u30
get out\ta-21f27
get the\ta35b-17c-12f-14l22r-10
getiri\ta-22b53d-9f-8k-29l-16m-9n-15o-16p44q-14r40s-11t-15u-21v-20
getiri$\ta-19b46d-8f-8k-22l-10n-7p-11r48t-7u-13v-10
getirm\td17f-15t8
gets\ta27b-9c-8d-12f28k-31l-10m-8n-9o17p-7r28s-6u-7v-6
gettin\ta43d-19k-29l-8o26p23q-15r-9s-7t-12
ghalat\ta-15b11c-11d75f-66k-40l-21m-8n37o-35p-26q-20r65s-17t-27u-10v-17
gibi\ta-13b34c-19d61e-24f-59g-12h-10i-13j-14k16l-29m-28n8o-15p-11q-30r37t53u-25v-26
gibi$\ta51b-13d-18f-19k-16o-12p33
giden\ta-14b27d-6f30g-25k-21n-8p24
gideri\td-8e43f7k-34
gidip\ta30d-9f-12k-8l20t-7
gidip geliyo\ta30d-9f-12k-8l20t-7
gidiyo\ta-15b-16c-16d-33e-7f35k25l-7m27o20p-21r-6s-10
gidiyo$\ta-39b-7d-17f36k19
girdi\ta-8b-13d26k-9n-7r-15v29
girdig\ta11d-9f29k-30l-10n-10o-9p35
girdim\ta-32d31f7k-12q16
girebi\ta-35b33c-8d54f-43k-31l-10m-7n22o-11p-27q-13r-14s-9t-9u-15v50
girebi$\ta-15b-12d58f-33k-26l-6n-8o-9p-17q-11r-12s-6t-7u-10v51
girece\tc-9f44k-30
girece$\tc-9f44k-30
giremi\ta49b-20c-7d-7k-22l-7m-11n14o-12p27
giremi$\tf34k-21p21
girin\ta-29b-7f33k7
girip\ta-12b-7f41k-12
girip en\ta-12b-7f41k-12
giris\ta23b61d26f-90k-24l48m-9n-17o-29q-15r-34s-23t-15u48v-19
giris ekrani\ta-22b-6d36f-20p26u-12
girisi\ta64b32c-8d-15f-89g-10k19l-22m-9n81o-31p-34q-11r-28s-19t-18u31v-31
girisl\ta-15b-16c-7d-14f-35g-8h-7i-13j44k40
giriyo\ta27b-26c21d-14f26k-40l-9n-11o37p-10q-7r18s-7t-11u-8v-8
giriyo$\ta28b-23c-8d-9f26k-25r26
girmey\tf19k-7
girmis\ta28c-18f25k-31m-12n-29u40
git\ta-36b-8d-9f54
gitmed\ta-8d-7f-57k64o10
gitmis\ta33b41c-10d-22f-19g-8k-42l-7n17o-9p11q-7r-10s-7t19u-11v-7
gitmis$\ta49b8d-18f-9k-37n-14o-7p21r-7t21u-6
gitmiy\ta36d-8f-21l-6o16p-8r17t-6
gitti\ta13b-23c-9d33e-6f-38i-9k25l37m-11n-13o44p-21q-13r-13s-13t-17u-10v-13
gitti$\ta-18b-19d50f-64k44l-11m-8n-8o50p-7q-8r-7s-7t-9u-8v-11
gittil\tf-15k25
gittil$\tf-15k25
give\ta-28b13d-15f33k-11n-9o-11p-7q-9r-6s43t-9
given\ta-22b8d36f7k-32n-16o-10q-8r-8s22t-7u27
gives\ta-17b-7f43k-17
giving\ta-16b-7d-9k28
gloves\tb-9f68k-53
gloves nitril\tb-7f49k-36
gm\ta-14b13d-7f30i-8k-16r12
gmail\ta8b-33c-14d-9e-10f65k-37m35n-8
go\ta-10b36c-43d-37e-7f33l-21m-8n11o24p-23q-23r23s-19t25u-15v-10
go from\tf10
go out\ta-33b-22f-20k67
go to\ta-47b-24c-6d-13f42k29
go up\tn-8q-8r-25t44
go$\ta-16b58c-25f-24k-12r18t-6
god\tf-11i-7k26
god bless\tf-11i-7k26
goes\ta-9b21c-9d-16f42k-36l-18n-10o25p-12q-17r-8s-13t-15u40v-12
goes off\ta-7b31d-7f-18l-13n-7o-26p-7q-14r11s-10u46
going\ta-11b21c15e-8f-53i-12k53l11m-8n-12o-11p-23q26r-31s-11t43u-9v-11
going on\ta-9c-12f-62k73
going to\ta-10b-12c45d14f-21k-19l-8n-8o-8p-16q7r-21s-6t49v-7
gonder\ta30b-9c-24d-19e-15f49g-10h-8i-9j-11k-20l-28m57o-6p-8q-45r-44s-33t52u-35
gonder adres\ta-8b-9f-25k35
gonder istiyo\tf12m-16n41t-8u-10
gonder$\ta72b-25c19d-12e-8j-6k-58l-12m46n-19o-37p40q-22r-26s-20t-35u-17v27
gone\ta-12b-28c-15e-7f-10i-7k37l-18m-12n41o-19p-26q-24r-30s-18t32u-15v29
gone$\ta-7b-15c-12d-30f23k13l-12n50p-21q-11r-8s-7t-8
good\ta-24b-26c36d-34e-17f-59g30h-10i46j-12k27l-12m-8n-10o39p-24q-20r-32t-20u-20v51
good aftern\ta17f-12r-7s20
good day\tf-6i-12k24
good evenin\tf-8i-10k24
good mornin\ta8f-30i59k-38o16
good one\tf-28i-12k46
good$\ta-33b-10c-13d-18e-9f-13g54i-11k20o28q-7s-6u-7
goods\ta-26b-7d39f-43k32n19o-9p-8q-13t23u-6
goods receip\ta-25b-11d42f-15o-9q-12t29
gore\ta38b-20d-14f18k-18q20
gorebi\tc22f-19n-12p30v-17
goremi\ta52b11d-7f-52k-9l73m-6n11o-29p-31q-7r-24s-10t-9u-16v-20
goremi$\ta52b11d-7f-52k-9l73m-6n11o-29p-31q-7r-24s-10t-9u-16v-20
gorevl\ta-50b-21c-15d96e-13f-26g-11h-11i-11j-11k-7l-24m-14n-20o-28p-17q-16r20s-30t-20u45v39
gorevl yazisi\ta-8d-9k28
gormed\ta-8f-26k42
gormed$\ta-8f-26k42
gorunm\ta-34d-9f23k22
gorunt\ta72b-45c-13d-15e-8f8g-6i-6j-7k-33l-17m-10n-12o59p-31q-10r-24s-10t-11u30v-12
gorunu\ta19b-25d24f14g-6k-42l-27m33n-16o7p20q22r-31s-20t-8v-20
gorunu$\ta23b-20c-11d42g-6k-38l-27m36n-13o13p17q28r-29s-15t-13u-25v-20
gorusm\ta12b10c40d-40e-11f-43g-7h-8i41j-7k-19l-23m-13n-25o-38p36q-13r-33s77t-21u-17v-24
gorust\td-13f18k-6o-9p23
goruyo\ta28b-14c-13d67e-8f-60i-8j-7k-46l-10m42n-21o-19p-25q-18r49s-14t-18u-12v-13
goster\ta7c-32d-34f31h-7i50k-46l-16m-6o52p-19q-7s-13t-6u-23v-12
got\tb-18d31e-12f25g-10h31i-12j-10k-62l-20m-8n-14o-24p-23r-26s-19t82v-12
got a\ta16b10c-11d75f-51i-7k-68l-13n-9o-27p-20q-30r-16s-11t74v-6
got my\tf-32k38
govern\ta-11b-18f-26k48m35o-6p-9
goz\ta42b-24c-11d60e-11f-15g-7h-8i-12j-9k-58l56m-14n-16o-23p-20q-26r-21s-24t-20u-22v50
goz pol\ta67b-7d-11f9i-7k-79l64m-8n-9o-17p-13q-20r-13s-7t-13u-10v-12
gr\td-6f47k-32
grade\ta-34b-8d55k-31o21r-9
gradua\ta-12b53c11f-51k-15l-8n47o-8p-10q-10r-8s-9u-7v-6
graham\tk11
grants\tb24f-19r23s-7
gratef\ta-16b15c48f-27i-7k-30l-7m39n-17o-7p-13q-13r-9s-9t-11u-6v21
gratef for\ta-16b15c48f-27i-7k-30l-7m39n-17o-7p-13q-13r-9s-9t-11u-6v21
great\ta-32b-30c-13d-24e-11f-100g84h-8i42j-9k17
great$\ta-29b-26c-11d-17e-10f-96g87i-9j-7k37
green\tb-17c-22d-15f59k-25o25r-8
green$\ta15b-13d-9f21k-21o25r-8
greeti\ta28b28c-9d-15f-51i-10k29l-10m-9n-6o-10p-11q-15r-13s62t-18u-9v-7
greeti from\tf-8k18
greeti$\ta38b-15f-22i-6k10s27
grey\ta-11b-18d-12f56k-30
gri\ta-44c-6d-10f63k-12
gri bir\ta-44c-6d-10f63k-12
grindi\ta-12f28
grindi noise\ta-12f28
group\ta-15b53c-9d-21k-34l-16m-10n63o-20p-20q-18r-25s33t-31u-17v-16
groups\tc-14d-7f54k-30
groups$\tc-14d-7f54k-30
grusse\tk13
grusse best\tk13
gst\ta-15b-11c13f25k-12q12
gstin\ta-12b9c27f-18k-8q26
gstr\ta13f20k-21p11
gstr 0\ta13f20k-21p11
guard\ta14b-10c-7d20f-49k33l-20m-9n-11o-19p-7q-21r7s-11t-17u65v-15
guc\ta-7b10f18k-13r21
guerns\ta-9b-8d28f11k-17q16
guerns$\ta-9b-8d28f11k-17q16
guess\ta-21b-6c-7f54k-22
guest\ta36b44d-12f-15k-50l48m-7n12o-14p-19q-24r-11s-13t-21u20v-13
guest wifi\ta-6b15f-11l11n17p-7q-7
guests\ta20b-10c-6d-10f24k-20l10n-9p-8r31t-13
gul\ta-13d-7f41k-19
gula\tf29k-13
guler\tf-23k35
gumruk\ta-13b-9d-7f18k11m14
gun\ta-30b37c-39d24e-11g-12h-9i-11j-10k12l18m-25n-32o-31p-19q16r35s-21t17u17v-31
gun evde\tf-53k56
gun gelmed\ta-11d54f-38k-14l38m-15n-6o-14p-10q-15r24t-15v-8
gun$\ta-34d-7f63k-21
gunayd\tb-35c43d24e-7f-61i49k-35l-10n-13o10p18q-6r21t-9u-11
gunayd$\ta-8c-7d-6f-16i57k-30
guncel\ta41b14c31d-11f-43k-39l-12m-12n18o-10p20q25r-10s-27t-11u12v-17
guncel sonra\ta40c-9f-12k-19l-7p34q-8s-7v-9
gunde\ta-27c23d-20f30k-22n50o-7p-17q-15t-7u-9
gundur\ta57b18c-8d47f-93i-14k-37l-38m-15o9p-47s24t24u-19v22
gunduz\ta-13d24f46k-56l7
gunduz iyi\ta-13d24f46k-56l7
gune\tb-24d-9f66k-38
gunler\tc-9d-8f45i-29l16p8
gunler dileri\ti-20k23
gunler$\ta9p11
gunluk\ta-12b17c10d-12e-17f39k-42l49n-10o-8q-9r-7s-9t-9u-6v-8
gunu\ta-42b28c-15d-12e-12f62g-11h-10i-10j-10k-18l-16n30o-27p-14q-13s-17t-20u29v17
gutter\ta-7b44f-22k-12l-8n-9p-10r46t-10u-8
guvenl\tb12d23f-14k-8l20m-13n-17o8p-21q-13r-34s-15t-14u61v-24
guvenl gorevl\ta-10b8d32f-20l-9n-8o-14p-7q-6r-12s-8t-9u57v-17
guvenl kulube\ta17f-8l-11o22p-11r-14u21
guy\ta-40b-21c-9d19f50k-10o42p-7r-20t-11
guys\ta-11b7f-8k26l-7o25
guys$\tb8f-34k37l-7o25
guzel\ta-49b-23c-16d-30e-21f-83g38h-18i130j-15k-101
guzeld\tf-40k41
ha\ta-19b54c-11d-11e-7f24i-8k-82l-11m-10n28o-20p-18q-26r-25s61t-19u-13v-14
haber\ta-9d34f-24l43m-12o-8q-11r-13v-6
haber bile\ta-9d34f-24l43m-12o-8q-11r-13v-6
haberi\ta45b-11d-14f-7k-11l-7m-10n-6o-7p-9q-12r-10s-11t-10u55v-12
had\ta19b-33c-14d-26e-19f24g-12h-18i10j-14k22l40m13n-35o-36p-12r-54s57t13u-29v-32
had 0\ta23f34k-41m34o-13t-10
had a\ta27b-22c-11d12f-25h-6i36k-12l-9m-8n-10o-11p31q31s-14t-9u-8v-14
had been\td-26f38k-7
had gone\ta39d-8f-14k-12o-13q-8r-18s-6t49u-8v-6
had it\tc-9d-6f-54k61
had no\ta33f-9k-22l16o22p-8r-24
had the\ta-26d-11f60k-36
had to\ta-41b-13c-11d-37e-6f90k-20
had with\tb-7c42f-42k13o-13p-7s31
hadchi\ta-23b-41c-9d52e-9f11k-32l-13n-13o-10p-13q-11r-10s62t-22u-7
hadi\ta-18b-6d47f-26k-11l-12o-25p-12q-18r-8s-7t61u-11
hafta\ta-40c-9d28e-14g-13h-10i55j-11k-28l19m-12n23o-27q-22r12s-18t13u-13v-11
hafta 0\ta-23b-8d37f-53k34t10
hafta sonu\ta-15b-11d-11f55k-18
haftad\ta22c-11d34f-61k15l60m-8n-9o-15p-22q-13s-7t-7u-10v-15
haftas\tb-21f38k-12n-10o36t-16
hal\ta-21b-33c-12d74i-8k-58l-11n-20o-27p-14q73r-17s-19t-14u-13v-7
hala\ta49b29d-31e-7f-79i-13k39l-17m-9n-15o33p-8r-24s39u-11v-20
hala 0\ta43f-36l-11o47p-9r-16v-11
hala yaz\tb21f-16p7s15
halde\ta11b-21d14f8k-11l-7n31o-7t9u-11v-8
half\tc-11d19e-8f26k-18l-12m-9n46p20q-22r-18s-18t-23u11v-14
half a\ta-37f68k-27
half an\tf26k-13o19p-9
half the\ta32b12f-37l-7n26o-9p-13r-11s-9t-9u27v-8
hali\ta-51b-13c-7d-6f11h57k-12
halil\ta-9b-6d-6f-67k81
haliyi\ta-14b-12d60f-34k-22l-11m-8n-8o50p-7q-8r-7s-7t-9u-8v-11
haliyl\ta-13d-7f34k-14
hall\ta24b11c10d-19k-30l-9n-7o10p-14q-12r45s-10t-15u-6v-7
halled\tb-9e37f-7k-12
hamdan\tf-32i-7k54
hand\ta24b-28c-7d-32f60k-34s-7t31
hand$\ta-9b-12d-6f48k-20
handas\ta16b-26c-12d-23k29l-6n39o-10p-9q-6r-8v-7
handas$\ta24b-20c-9d-19f-75k74l-6n39o-10p-9q-6r-8v-7
handed\ta-30b12d73f-65k-16l-6n-11o13p-9q-7r-22s-8u-15v39
handse\ta31b-17c24d-11f-6k-29l-8n-7o-25p-10q-7r-21s63t-15v-8
hangi\ta22b-38c47d-13k-16l-12m-9n-27o-21q-14r-35s44t-17u26v20
hangin\ta51f-45k-14l43n-13o-12p-9q-9u-6
hangis\ta14c-12d-10f-48k49o22
hanim\ta-13b-16d-13h57i-6k-40
hanima\tb40d-7f8k-25l-12m28n-17o-8p-8q-7r-8s43t-9u-17v-19
hanimi\tb-7d-15f20k-9l-14p41u-9v-10
hany\ta-13b-7d-17f53i-8k-12
happen\ta-29b-15d-11e-14f100i-8j-6k-58n-14p-8q30
happen to\tc18k-18n-14p-8q30
happen with\tf11
happy\tf23k-17
harcir\ta-7b27c50f-52k-23l-6n-18o-9p-27q28r-8s-6t-12u-10v39
harika\tb-9d-10f-37h57i-19
harika$\tb-9d-10f-37h57i-19
harita\ta50d-6f-32k-11l-9m-11o-11p54q-10r-14s-9v-11
has\ta33b-54c27d38e-13f-21g11h-11i-11j-10k-23l12m-15n-33o-14q10r15s-35t-10u23v14
has a\ta19d-10f18k-24r14
has been\ta-7b-21c-26g39h-7i-7k18l-13m12n-17o-13p-16q-15r21s-8t7u25v-9
has bother\ta-14d24f-21k17n-8p-6q36s-7v-9
has died\ta29d-6f-9k-15n-7o43r-14t-11
has had\ta12k-6o23r-17
has it\ta-33c77f-49k-9q-7r-12s-8t44
has lost\ta32d-8f-18k-6l27o13p-11q-10r-8u-8
has no\ta28f-17k-9l-8o-8p-10r24s13
has not\ta32c-7d8f-28k-12l48n-18o-23p-10r12s-12t-14u-12v-7
has the\tb-20c-15d21f50k-37
has to\ta-6b-7d-10f46k-21
hasan\tb18f-10l-12n20
hasar\ta-29d43k-12l-13n-8o-11p-33q-9r-17s45t-13u-13v33
hasnt\ta-19b-10d38f24k-45n-7p-9q-8r-9v35
hasnt moved\ta-19b-10d38f24k-45n-7p-9q-8r-9v35
hasta\ta16b9c-9d60f-56k-26l-13m-7n-21o-26p24q-10r36s21t-12u-10v-15
hastan\ta-28b-17c-6d49e-7f-65k51l-9m-7n-10o-7p-8q-7r-7u-9v47
hastay\ta26b-6d-12f14k-15m-13p-8q-6s-9t-10u-8v46
hat\ta24b17c-8e-9f-17g-7i-7l-26m-16n-22o-21p-21q-11r-26s66t-25u44v-29
hatasi\ta-22d-11f57k-20
hatasi$\ta-18d-10f39k-10
hatice\tf-19k27
hatirl\ta-33b23d-9k14n-8p24
hatlar\ta-10c28d-6f24k-28n-7o-11p-7q-13r-10s53t-9u-13v-14
hatti\ta72b9c-6d-23e-8f-37k-24l59m-13n-14o-50p46q-15r-48s14t-20u-17v-17
hattim\tb27f-19n-8p-7q-7s40u-7
hattin\ta20b30f-19k-21l-8n-9o-11p-11q-6r-11s50t-7u-7v-8
hava\ta-15d-8f25
have\ta-20b-22c-17d33e-14f30g-11h17j17k-30m-22n14o-9p9q-8r27t-34u14v-24
have a\ta-44c33d22e-8f-66g-9h-8i19j-8k48l12m-7o10p20q-30r9s8t-21u-14v-12
have about\ta-8b-7c-10d-7f34
have alread\tf12
have been\ta-28b-16c-28d-35f58g-6h60i-9k-62
have had\ta24f-7k-17l19p-6r-9
have it\ta-21f40k-13
have lost\ta32d-6f-12k-15p-10q-11u30
have not\ta-11d-7h-9k31
have one\tb15d-10f23k-19o26t-8
have sent\tf13
have taken\ta-10f-43k57
have the\ta-19b62c-27d-10f49k-60l-7n-12o-9p39q-19r19t-7u-7
have to\ta-13b-8c41f-12k-7l-11n-9p-6r-13s-8t-9u45
have you\ta25b-9c-30d-10f29k-7n-6p15
have$\td-9f82k-73
havent\ta-9d-17f60k-33
having\ta35b-13c-6d-7f-19n16q-10
havuz\ta44b9f-45l30n-8o-15p-10r18s-8u-7
hazir\ta-19b42d47e-11f-86k21l64m-11n-17o-33p-24q-14r-24s-17t30u-18v-19
hazira\ta-12d34f25k-51l-6n19o33p-7q-6r-11t-18u-8v-6
hazirl\ta35b19c10d-10f-46l-10m-8n-34o-16p-20q-11r8s-15t44u-13v35
hdmi\ta35b-14c41d-15f-27k-22l-10m-6n-14o87p-26q-24r-15s-16t-19u-11v-7
hdmi$\ta15b26f-30k-7o20
he\ta-12b-17c35d20e-14f30g-11h35i-13j-8k-91l-13m-10n7o-20p44q47r-32s-19t-16u-25v-21
he has\tb34f-19n28p-6u-7v-6
he says\ta32b-16c-6d42f-50k-17n-14o-7p12q36r-19v-7
he was\ta-7b-14c-11f21q14
head\ta-13b-27c-8d-25f-11k60l-8o-7r26
head of\ta-26b-18d-18f-27k68
header\ta-20b-15d-9f-12k42
headse\ta-47b11c-6d-12f-11g-12k55l-7n-9o43r-8s-10t-10
hear\ta26b-11c-7d-10f36k-36l-18n-9o-14p19q-11r-16s42t-6u-7
hear us\ta6f17k-17l-12o-6p26r-7
heard\ta-24d-28f60k-17
hearin\ta13b-13d35f-53i49k-22o-7p-8r17s19t-8
heat\ta87b-6f-81k-15l-11n-8o-22p-13q-8r68s-9t-23u-9
heatin\ta-17c-10d-11f-29g56k-13r14
hed\tb-28d-13f22k24
height\ta-9f22k-9r28u-9
held\ta-21f62k-35
helen\ta-10b-9c-15d-13k58
hello\ta-21b-8c35d-7f-60i-16k67l37n-7r-10t-8
hello helpde\tk7
hello$\tf-8k23
help\ta-26b-36c-16d-17e56f21g-7h-8i19j-8k-25
help$\ta-19b-8c-8d-11e73f44i23k-101
helpde\ta21k-11r22
helpde$\tk7
hem\tc-27f31
hemen\ta-9b-17d-9f-51k77
hemsir\ta11b13c-6d-13e-9f21k-12l42m-9n-10o-16p-16r-14s21t-9u-9v-11
hemsir$\ta-13b-8d-9f37
henuz\tf-37k41
hep\ta-7b-7d-8f-29k52
hepsi\ta-7b13c-9d-13f9g-7k11l-9m-7n24o-11p15r-7u-7
hepsi ayni\ta29d-17f9k-22o-7p26
hepsin\ta-11d41f-15k-12q12
hepsin ayni\tf16k-12
her\ta12b-8c-19d25e-13g-12h-11i-13j-11k23l-8m-22n-13p-40q-34r-47s12t-32u80v8
her a\ta-14f-18k38
her gece\ta61b-9d-20f-35k-6l-12n-8o-7p-9q-21r-22s-14t-10u64v-13
her name\ta44f-22k-17n25u-7
her sabah\ta-22b-14d42e-7n-7o-16r-8s-7u-12v44
her seferi\ta-29d-9f47
her sey\ta-12d-6f-13k37
her seyi\ta22b-7d-8o26s-8
here\ta-68b-45c-20d-32e60f14g-12h-11i-16j49
here from\ta-7k20
here is\ta-13d-7f-41j61k-18
here$\ta-46b-25c-11d-13e69f-15g-7i-11j-8k22
heres\ta18b-15c-9d-11e-9f-62i-13j96k-83s20
heres the\ta18b-15c-9d-11e-9f-62i-13j96k-83s20
herhan\ta-21b-11d-10f55k-17
herhan bir\ta-21b-11d-10f55k-17
herkes\tb-11c-12d-17e-7f28i56k-53n13
hers\ta-22b-8d-15f50k-23
hes\ta-43b-12c-10d-44f81h-9i-6k-12n-13u29
hesabi\ta52b-33c14d-28e-25f-14i-8k21l-18m-19n72o-22p-23q-13r-22s-13t-17u23v-20
hesabi kilitl\ta55f-42k-13n39o-7p-9
hesapl\ta23b23d-10f-13k-17l-6n36p17q-18r-18s-8t-7
hesapl$\ta29f-20p24q-15
hey\ta19c19f-27i-12k7m30n-15o-14p-12q26t-12u-7
hi\ta14b12c-27d-21e-13f-77g-8h-7i59j-8k23l-15o16p39q-16r-30s-15t10u-17v-11
hi all\ti-22k35
hi team\tf-7i-8k21m-12n20
hi the\ta56b-14f-30k-22l-9m-9n-9o16p39r-20s-8t-10u-9v-8
hi there\tf-12i62k-44
hi this\ta21b-8f-11o12
hi$\ta-6f-10i-27k58
hic\ta33b-26c-9d-47e-9g-6k35l-17m-8n-16o-14p-23q18r25s35t-16u-8v-13
hicbir\ta67b-13c-15d-18e-8f6g-6j-7k-47l58m-18n-23o-32p21q31r-44s-18t-17u-17v-17
hicbir sey\ta51d-7f-34k-10l25m-11n-13o-10p-19q42r-17s-7t-9u-9v-8
him\ta10b-15c-7d-20f70k-48r17
him$\ta19d-6k-12r17
hinge\ta-16f50k-24
hinge brass\tf26k-15
his\tb-44c-24d17e-29g-7h42i-9k16l-12m-7n-17o9p42q-11r-28s-16t-8u-15v28
hit\ta-30b-16d-17f69k-20
hit with\ta-7b-7d-8f35k-10
hiya\ta-21b9f25k-10n-23s48t-23
hizmet\ta-8c35f-45k35q29
hizmet mudurl\tf-18k27
hmi\ta20d-6k-12l-9n-6o61p-28q-8r-14s-24
hobe\tb-9d35f-23k-6n-10o-7p25q-15r-9s-7t23u-7
hocam\ta-17d-7f12k17
hoise\ta-20b-8c-6d-17f63k-19
hoise$\ta-20b-8c-6d-17f63k-19
hold\tb33c-28d13e-7f43g-7j-6k-77l-13m24n-36p-19q-25r-20s36t18u13v-12
holdin\ta-13b-13f31
holdin the\ta-13b-13f31
hole\ta-39b-21c-37d-13k77l-6s24
hole$\ta-37b-8f-73k89
holida\ta-13b-42d-9f22k33p-10q-6r32
holida$\tc13p-10q-6r32
holo\tb11d-6f14k-12q14
home\ta-31b-15c-8d-19e-7f39i-7k20
home$\tf43k-33
honest\ta-32f35
hope\ta-31b-17c-14d-18e-14f-22g-8i73j-7k7
hope this\te-10f-12i61k-48
hospit\ta-16b-11c-6d38f25k-33o-7p-9q-6r-7u-7v38
hospit$\ta-13b-8d41f-22o-7p-9q-6r-7u-7v38
hot\ta-34b-21c33d-20f-18k53l-8m-8n-14o19p-8q-11r37t-7u-8v-11
hotel\ta26b-44c-23d-42e-7f-30g-16i-9k90q20
hotel 0\ta-16b-11d-13f27g-13k21
hour\ta24b-15c-9d-14e-7f-15k34m36n18p-15q-6r-13s-7u-15v-8
hour$\tb-8c-6d-8f-29k47n28o-7u-11
hours\tb12c-12d11f43k-81l-9m-7n-17o-12p45q-33s28t-20u-14v-11
hours$\ta45b-25c-6d22f-27k-28n-13o-10p50q-29r11s-10t-9u-13v-8
house\ta19b-11c6d-11f-6k9l17o-9p-12q-8r-10s27
house$\tb-8c9f-38k45l20
how\ta-30b-46c81d-19f-36g-6h37i-7k-22l6m51n34o-26q-49r-37s-21t-24
how do\tc14k-7m-16n50p-10q-14u-11v-6
how long\ta-14c36k-14n16p-8q-7r-11u23
how many\tc-17f27l22p-6
howeve\ta-20b41c-11d77f-72k-55l-13m-11n-14o-11p-24r-17s37t36u-18v-13
hoy\ta-48b-11f70k-26
hoye\ta-56b-42d30e-7i-7k46l-11n-7o-9q10r-16s-7t-10u-6v41
hoye gese\ta-16b-14c-9d43f-29k18o-9q-7r-15t-8v42
hoye jabe\ta-14d-6f37k-14
hp\ta32b27d-10e-6f14k-59l-13m-11n-13o31p-18q-14r-15s-13t46u-12v-14
hp 0\ta-8b31f34k-50o-21p-7q-8r-9s-7t52u-6v-9
hr\ta33b-27c24d-38e-12f40g-8h-6i-9j-6k-43l-20m-10n25o7p-19q17r-14s-8t-18u18v-16
hr portal\ta54f-12k-42l-6m-7n30p-12q-13r-7t-12u9
hr$\ta-15b-9c40d-10e-7f-75k61l-14q34v-9
hrs\ta-6b-20c67d-14f-47k-19q37t-10
html\ta-13f33k-9
huddle\ta-38b-11d-7f-12k53
hurmet\ta-10f-23i49k-14
hurmet$\ta-7f-18i52k-26
husban\ta-45b-18c-7d-14k61
hususl\ta-11k29r-11u22
hususu\ta-14b-27e-17f55k-12
hususu geregi\ta-14b-27e-17f55k-12
hutchi\tf-15k23
hutchi$\tf-15k23
huzur\ta-17d-10f29
hz\tf30k-16
i\ta7b-12c32d15e-14g-10h-10i-16j-7k10l-31m8n11o-17p41q29r-51s-27u8
i also\tb37f-29l23n17p-7q-7s-15u-8
i am\tb-28c-29e39h-7i-8j-8l-8m-9n-14o-12p49q-25r-7s-8t18u-8
i ask\tb39c26f-34k-47l-11m-14n-10o54p9q-42r21s-10t-25u-14v-13
i asked\ta-7c-7d-13f24k7
i attach\ta19d31f-45k-7o-8p29q-7
i believ\ta-10f-10k33
i bought\ta-32d-9f25k19
i came\ta-7b-7d-8f-76k84
i can\ta33b-12c-18d-13f9k-12m35n-8o-9p-19q19s-9t-13
i cancel\ta-13b-20c-9d59f-39k-6n-6p-13q37s-8
i cant\ta15b-8c-8d-23e-10f-24k39l-15m-8n29o15p-26q-22r-13s-11u26v-7
i clicke\ta47c-6d-6f-34k-11n-6p-11q-8u38
i did\ta13d-8f30j-11k-20p-7q-6r23
i do\ta-13b-14c-39d21f39q24
i dont\ta-21b-19d-47e-11f74i-7k-23p-12q21
i expect\ta-13b-8d42f-21k-7o-7p-9q-6r-7u-7v38
i gave\ta-10b-7d-8f30k-7
i get\ta-20b-29c-17d34f54k-40l-10m-7n-6o-12p-20q25r-17s36u-7
i go\ta-8b39c-18d-9k-19n27q-10
i got\ta-13d-9f-21k46
i guess\ta-21b-6c-7f54k-22
i had\ta-27b-7c-11d-13f-21k67
i have\ta-24b14c-35d-51e-11f45g-8h-16i-14j46k-11n-14o22p26r-8t-9u-8
i havent\tf48k-32
i hope\ta-11b-11c-7d-8f-11i38
i keep\ta-25b-8c-22f61k-12
i kindly\tc-8f-7k17s16
i know\ta-19c-26d-16e-10f-41k76
i left\ta-18b38f10k-18l-7n-14p-15q-11s-8t-9u55v-15
i live\ta59c-8d-6f-14k-52n-13o-7p51q-16t-9u-11v-10
i looked\tf33k-27
i lost\ta-21d-7f66k-41
i marrie\ta-6f-51k65
i moved\ta-8f56k-47
i must\ta36k-28p-10q-11u30
i need\ta-8b-11c-42d-16e32f58k-28l-6m-6n-10p49q-10t-13u-11v-7
i no\ta-10b-12f-17k36
i notice\ta73f-73k-21n-7o-8p-11q-21s-8t-19u54
i open\ta-13b-7c-30d38f13k-10p-8q-13r-11t36
i ordere\ta29b-21c13d-58f-38k51o-8p-8r-7t34
i owe\ta-7b-10c57d11f-52k-18o-10p-13q49t-6u-10v-6
i put\ta26b-15c-31d36f-38k21l-6n-8p-24q29r-12t31u-19v-9
i rang\ta-9d96f-89k-33l-11m-7n-12o-14p-18q-24s-9t-13u-25v73
i reques\tb73f-45k-50m-7n53o-9p-16q-18s-22t-18u12v-10
i scroll\ta-14f18
i should\ta-20b10c39d-14e-12i-10l-7m39n-17o-7p-13q-13r-9s-9t-11u-6v21
i still\tb24c42d54f-93k-12l-9m-12n-16o22p-23q-37r-10s20t50u-14v-12
i suppos\ta-13d-10f-39k57
i teach\ta-17b-8d-19f71k-38
i teleph\ta-18b-6c-8f59k-38
i think\ta-40b61c-8d-10e-6f14k-63n57o-10p-12q-13t-10u-25v-9
i though\ta-28b-9c76d-21f-17k-39n-7o-9p-11q51r-7s-6t-16u-13
i took\ta-26b-19c-17d-24f85k-40
i tryed\ta-8f74k-63
i turned\ta-7f27k-11
i type\ta-19f30
i typed\ta55b70c-11d-9f-96k-34l-7m-6n44o-17p-18q-26r-10s-10t-22u34v-12
i want\ta-21c-20d43e-7f20k-52l-6m-9n-23o-7p17q26s13t-11u-10v-8
i was\ta18b-26c80d-8e-7f-96g-8h38i-8j-6k-11l-6m-7n-10o-15p-25q80r-7s-7t-29u-12v-17
i will\ta-12b-20d-7f46k-22
i would\ta7b-12d-13f42k-43n-8o-6p8q28r6s-15t-8u-7
i write\ta-27b-12c-6d-10f21k21
iade\ta-9b-14c-30d-8f49n-10o-17p-7q-6r-8s-6t49u-8
iade etmek\tb37f-23n-6o-16p-6r-7t43
iade fatura\tb-11c-29f38
iadeni\ta-13b-27e-9f53k-13
iadesi\tb34f-21n-11o-12p-10q56r-9s-9t-13u-9v-9
iban\ta-22f28
ibrahi\tf-24k31
ic\ta-8b-29f7k38
ice\tb-25c47d-31f-25k18q16r6
iceri\ta15b-14c-8d54f-45k-26l-14m-9n37o-15p-24q-14r-16s-11t-10u-19v45
icerid\ta23d-7f23k-40l-14n-7o-13p-14r57u-18
iceris\ta8b13d-8f-11o15r10u-9
ici\ta41b-15c-11d-14k-19m48n-9o-7p-16q-7r-6t-7v-7
icin\ta-23b48c11e-24f-22g-14h-21i33j31k-46l-16m-19n43o14p-23q33r-22s-17t-30u-9
icin 0\ta-23b31c29d9f-41k-17l17n-18o26p-11r-9v-8
icin bir\tb13f-11k9o27r-12
icin hangi\tb-26c29f11n-9p-7q-9r-11v37
icin nasil\tb-9f21
icin sag\tf-28i-19k59
icin$\ta-15b71c-7d-11e-8f-59i-25j68k-87l-10m-7n67o-18p-12q-23r-11t-8u-14v-14
icinde\ta-6b-40c-10d44e-21f51g-9h-6i-7k-60l-15m-10n-11o44p-14q-10r-24s-11t25u6v-14
icu\ta28f-30k12o-6p22
id\ta-42c-17d61e25f-39g-11h-8i-11j-9k13m-19n21o-32q-21r-36t78u-29v-19
id like\ta-15b26d-22e-9f-15k23l12m-15n22o-17p9q25r-21s-24u-16v-11
id rather\tb-7d-8f-19k39
idare\tf55k-44
idare 0\tf56k-44
idari\tf-44k57
idari isler\tf-44k56
ideall\tb-34c55f-40r29t-7v-6
if\tb27c11d-41e-12f18g-9h-7i-11j-9l-17m-17o72p-32q-10r-47s40t-16u-36v-23
if a\tb-45c16d-8f39k-10n29o-8q-8
if i\ta-11b-15c7f25p-7q29
if it\ta39b-11c31d-11f-35k-23l-6n-12o24p-6q-26r-14s43t-11u-13
if the\ta-22b-32c-7d-6f67k-13
if they\ta32b16f-36n-6o19p-8r-14s24t-9u-8
if you\ta-9b-10d-12f12k12
if$\tf20
ihraca\ta-8b22d-6f-29k21m14
ik\ta36c-8d-7f-36k19m25n-9o-10p-17u21
ike\ta-7b-13d-7f38k-14
ike sa\tf25k-12
iki\ta7b-22c18d-11e-15f40g-13h-13i-19j-16l17m-23n51o13p-54q27r7s-27u-32v-43
iki adet\ta-7b8f11o18
iki defa\ta-8f34k-18
iki haftad\ta41c-10d-12f-45k19l63m-7n-7o-12p-18q-12r-24u-10v-8
iki kere\ta16b-9c-7d18k-23l-7n-8o-9p-11q47r-10s-6t-8
iki kez\ta-31d-14f46
iki ogrenc\ta-22b16f-47k45n23o-6v-7
iki saat\ta-17b-18d54f-29k-13r18
ikinci\ta-9c16d-22e-10f-13g50i-6k-27l-19m-12n-20o31p-27q8r24s-14t-14u26v-19
ikinci bir\tb46e-7f-21k-6l-12m-7n-14o39p-12q-7r-16s-9t-10u30v-14
ikisi\ta-29b-6d38k-12l-7n-9o-7q-10t37
ikisin\ta-37b-8c-12d61f-60k32o-9r-22t41
ikisin de\ta-16f23
ilac\ta31b-30c-10f26k-15n-10o-6r-15u41
ile\ta20b29c-20d-36e-7f28g-12h-6i-11j-7k-10m-14o-9p37q23r-45s13t-47u9v-20
ile 0\ta-11b31c-9d-6k-11n-11o32p-6r-6
ileri\ta-26b-8f11k24
iletil\ta52b-23c42d-12e-10f-24k-39l-11m84n-19o-16p-23q-23r-18s-12t-16u-9v-19
iletme\ta-11e58f-37k-19p-7q23
ilgi\tk9
ilgili\ta-21b-31c55d-18f-68g52i-13j-19k28l-7m-7n-12o-9p72q-28r-14s-9t-17u-11v-15
ilgili birkac\tb-10c65d-7f-34j-18k-21l-7m-7n-12o-9p72q-28r-14s-9t-17u-11v-15
ilgili$\ti-6k20
ilk\ta-48b-8d-46e-13f29k48l-8n-8o-10p-21q-9r-11s-7u-9v55
ilkoku\ta17b-15f39k-32p10
ill\ta-35b28d-10f28k-15t27
im\ta-45b14c-13d-37e-14f55g-10h-9i-14j-10k19l-14m-15n26o25p-22q16r-23s-17t20u-18v-18
im at\ta-13b-22f-24k45
im in\ta-13b-12d-8f-62k79
im not\ta-14d-10f-36k59
im on\ta-13b-8k19
im the\ta-14b-14f20k15
im writin\ta-22b-8d-8f28
immedi\tb-13f-34k51m36n-20
import\ta45b-12f-27k-12o-22p46r-12s-7t-7
imza\ta-12c24d15f-47k26l-9m23n24o-16p17q-12r-13s-10t-14u-9v-8
imzamd\ta26f-20l-7m54n-18o-10p-14q-12r-6v-6
in\ta53c25d-13e-15f7g-8h-10i-12j-9l10m-21n8o24p24s-35t-22u7v-13
in 0\ta45b10c-36e-8f-40g-9h-9i-8j-7k26l-22m-10n-18p-35q23r7s-19t-42u33v35
in a\ta31b-27c-29d-36f12k25l-30n-7o-19p33q-21r-10s-9t-12u46v-10
in advanc\ta-8b-7c-10d-8e-6f-38i24k38
in all\ta-34b-7d-7f49k-7
in an\ta-20b-16c61d-22f-88k59q31t-6u-7
in april\td-14f39k-18o25
in as\ta44f-22k-17n25u-7
in charge\ta-19b-7c36d-10f-40k36r26
in eleven\tf-20k34
in feb\tf-29k35
in from\ta-8d-8f-42k53
in front\ta-23b-21c56d17f-39k-22l-7n-18p-7r-17t-16u41v15
in her\ta-7b-9k18
in it\ta-49b45d11k-26m-12n17o47p-15q-8r-14s-7t-24u-27v17
in januar\ta-21b-12c-14d-16f30k26
in june\ta-25b-10f-39k59
in march\ta-23b-18c-6d52k-31l-7n-6o-12p-8q44r-7t-7u-9
in may\ta19b-39c-23d-27f30k26o-7q29r-16
in my\ta40b-27c-31d-11f27k-30l19m14n-37o-6p-9q-12r-19s-9t-11u45
in octobe\ta-11b15c29d-11f-21k-12l-10n-8o-8p-10q17r17s-6t-14u-15v20
in on\ta27b-8c-14d-15f-45k52l-8n13o50p-22q-13r-17t-11u-13v-6
in one\tc-10f37k-17
in our\ta36b-14c-13d-26f8k-13l-21o19p-11q-16t-11u33v-8
in septem\tb-21c-10d36f-9t14
in severn\ta23b-18c-12f15k-11l22r-10
in shop\ta62f-53k-11l34m-7n-8o25p-15q-16r-10s-7t-7u-7
in that\ta-29b-9c50d-9f-52k27o-10q-10r-12v38
in the\ta-7b34c21e-13h-10i-11j-10k-15l38m-17n25o-10p30q-29s-14t-32u-18v-22
in theatr\ta15b28f-28k-9o12p-11r17
in there\ta-20f23
in to\ta22d-7f13k-17m-10n-7p-7r-8u34
in with\td-6f26k-13
in writin\ta-17b-16d43e-7k-24p-13q35s-8
in your\ta-37b-16c18d17f36k-29l-8n-10o-9p-10q34s-8t15u-6v-10
in$\ta59b9c-30d-12f7i-7k-60l13n-27o-20p9q-18r-23s-9t-18u61v-8
inbox\ta11b-7d-9e-9f25k-10m26n-7r-7
inc\tb-9f-23k33o16
incele\ta-6b13e-10f15k-10u12
inches\ta-17b-43c63d-15f-8k-20n-11o-7p48q-14r-12t-7u-10
inches$\ta-17b-43c63d-15f-8k-20n-11o-7p48q-14r-12t-7u-10
includ\ta-13b-12c-20d-9f64k-19s-14u26
incomi\tf-31k40
indesi\ta-22b-21f48k-9p9
indiri\ta31b16c-31d35f-30k-17l-18m-13n11o-14p-21q59r-10s-11t-11u-11v-10
info\tb-15d-19f62k-24m22
info export\ta-10b-7d-6f38k-13
inform\ta-44b-33c12d21f49k-32n17p-10q-14s-7t25
infra\ta15b-6d-9k-9l-10n40o-7p-13s-8
infra terraf\ta15b-6d-9k-9l-10n40o-7p-13s-8
ingili\td-8k19n-20p-10r-13v46
ingrid\tf-25k34
iniyor\ta-8f-8k31
iniyor$\ta-8f-8k31
insanl\ta-19d-12f36
inside\ta89b-19d-23f-61k-27l-8m-9n-14o-18p-16q-22r-44s-12t40u61v-29
inspec\ta-34b13c-9d-19e36f-9k11p-8r28u-9
inspec$\ta-12b-13d-7e40f-53k36
instal\ta-17b25c-20d-24g-7h60i-7k-49n-11o-8p49q-16r-10
instal kore\tb20f-6k-10p20
instal$\ta-8b-10f43k-11
instea\tb56c-26d8e-8f-52g-9k15l-24m-25n29o-29p-24r-25s47u-23v10
instea of\ta14b66c-23d20e-7f-46g-8k-61l-24m-25n29o-29p-24r-25s47u-23v10
instit\ta32b-15d36f-49k-15m25n-18q-10r-8s-11t-17v35
interf\ta-16b-10d-6f46k-16
intern\ta-40b12c26d25e-10f16g-13h-7i-13j-7k-18l26m-14n35o-26p-28q10r-39s-24t17u-27v12
intern$\ta-12b-7c-6d-8f72k-46
into\ta30b-63c-9f-23k47l-15m-6n32o-14p-26q-23r14s-11u27v-6
into the\ta18b-61c-7e-27f-17k57l-14n33o-13p-26q-23r8s-10u28
inv\tb21c-21d21f-22k-7q13
inv 0\tb21c-21d21f-22k-7q13
invali\ta-34b-9d-7f63k-15
invert\tf23k-16o31p-7r-14u-6
invoic\tb-16c60d7e-11f-53g21h-9i-14j-9l-15m-11o-22p-12q94r-20s-19t-27u-17v-13
invoic 0\ta46b-30c-12d19f-27k-12l-7o-10p12q25r-7t-10
invoic for\ta-16b-22c49d20f-47k-7o-7q45r-8t-7
invoic$\ta-18b-9d-6f-33g43k15q14
ip\ta-21b56c-7d-7k-15l102m-14n-20o-18p-22q-23r-24s-15t-18u-28v-25
ipad\ta-37d-9f61k-19
iphone\ta20b-10d-8k-8u20
iptal\ta-22b14c-13d-19e-22f49l-8n17o-10p-13q-14r-14s-12t-22u52v-10
iptal edin\ta-6b30e-22f-42k38n-7o-8q-8r-9s-10t-16u49v-7
iptal edip\tf21k-10
iptal etmek\ta-7b-10f33k-10n26u-7
iptal$\tf29k-16
irsali\ta10b-27c-10d-23f65g-14k-32n-6o-17p58q-26s-9t-18
is\ta13b-24c6d-21e22f26g-8i-14k-21l-23n7p8r53t-38u-54v-12
is 0\ta-57b-34c-14d-25f148k-73
is a\ta-19b-12c-11d40f-67h52n-7o-17p-11q36r16s-8t-9u-8
is all\ta-10b-6f-8g47k-28
is alread\tc16f12k-15n-6p33q-7r-6v-6
is also\tf21
is at\ta45b-18d-14k-41m36n-18o-7q-8r25s-7t-17u-8v-9
is attach\ta-11f49k-30
is fine\ta17b-10c-10f-15g-9k25p22q-7
is for\ta-13b-35c-14d-18f19k44
is from\ta-31b-13c-6d-14f6k43
is going\ta-6k20
is in\ta-12b-9d-8f-46k68n9
is it\tb-6c22d-11f26k-57m-6n-14o-17p-12q74r-19s-11t-20u-17v-12
is no\ta-14f34k-15
is not\ta16b-15c-22d52e-7f-34l-8n-15o-17p-11q-26s47t22u-10v-6
is of\ta-32b-17c-11d-11e71f33g-7i-7j-7k-80
is ok\tf29k-18
is on\ta-27b-33c-6d-11f46k16r11
is out\ta-24b-24c-7d-15f22k28
is printi\ta19f-13o25r-9t-8
is showin\ta25d-13f20h-9k-27o32p-10
is sittin\ta-11f21
is still\ta-30b11c22d-7f14k-12n15p-15s19
is the\tb-22c75d-24e-13f-11j-7k-24l12m19n-24o-10p-39q-25r39s-18t32u-15v-21
is there\ta-16b-13d-13f44k-12l7m-10n-13o34p22q-10r-15s-11t-12u-7v-13
is this\tc17k-12o-12p-7q50r-18s-9t-12v-9
is to\tb69f-61k-18n-7o17p-17q-7r-20s35t-8
is valid\ta-28f39
isaret\ta30b12c-14d-8k-23l-7n-7o24p25q-9r-15u-6v-13
ise\ta-56b41c-9d25f-15g48k-47l-29m-7n33o-15p-27q-11r28s-14t-16u26v-14
isi\ta-12b-27d-25e31f50k-26
isigi\ta31f-23l32p-8r-10v-6
isigi yaniyo\to7
isik\tb-6d-8f-26k45o-14p-8s28
isikla\ta-60d70f-26k-11o-8r35s-7v-7
isim\ta-36b-12d46f9k-14m-9n52o-9r-14u-20v-11
isimle\ta-14f46k-23
isinin\ta-6b-7e-15f-37h60i-10
isiniy\td-15f-17g50h-10i-15k-22l-8o35p-7r-9
islem\tf-30k45
islemc\ta-9b-12d-6f33
isler\tf-43k57
isler$\tf-39k49
isleti\ta-16b-17d-13f54k-17
isletm\tf-55k58
isliyo\tf22i-7k-13
isnt\ta-50b-16c-17f63q14
iso\ta17b24f-26k-13l-7n26o28p-9r-15u-15
issue\ta23b-9d-19f29k-35m-6n-9o-7p33
istanb\ta-12b-9c-15d-7f47
istedi\ta-30b-20c-7d16f29i-16k10r19
istedi$\ta-14b-17d-9f55i-9k-17
istemc\ta-19f36k-13
istemi\ta-8d-10f-8k29
isteri\ta-8c27d-9f-10k-10q15r7
isteri$\tb12r10
istiyo\ta-29b54c30d33e-27f23g-10h-9i-16j-14k-104l-9m-40n-15o10p23t-7v-7
istiyo$\ta-28b68c32d36e-26f-18g-10h-9i-14j-13k-78l-7m-40n-9o14p16r7s8v-33
it\td-26f45i-10j-8k-28m-21n26o7p-33q22r-43s7t-34u34v-7
it as\tf10
it back\ta-12b-17c-13d-13f67k-14
it be\tb98c-69f-70k-9l-16m-15n46o-19p-15q-20r36s-29u-17v-22
it began\ta-8b-7d-6f50k-30
it by\tb33d-7f-9k-14m35n-13o-8q-8r-12t-10u9
it comes\ta-36f44
it costs\ta-17f34k-12
it did\tf17k-7
it for\ta-24b-47c13d-21f17k43o-9p34q-12t-8u-9
it gives\ta-17b-7f43k-17
it goes\ta-25f43k-11
it had\ta-6f35k-21
it happen\ta-14f37k-14
it has\ta41d-7f-23k-13l51n-7o-18q-16r-12s-8t-8u-7
it in\ta40b-24c-18d-19f40k-62n-22o-8q-14t-13u52
it is\ta-24b14c-12d-7f32k-9o26
it isnt\ta-21f-14k41
it just\ta-20f28
it may\tf-7k16
it must\tf9
it off\ta16b-10d-8f10k-9o12
it on\ta-7b-18c-10d-19f47n-6o23
it only\ta26d-7f12k-28n12
it really\ta-6e62f-56k-15
it said\ta65b-7d-23f-17k-54n-7o-8p-11q-21s-8t-19u54
it says\ta66b-10c-8d-17f-24k-33l-12m-11o-25p-24q18r-20s39t-14u14v-10
it should\ta-26b-16c-9d43f-60g50k-8n25t-7
it still\tc-21d-12f37
it stops\tf10l16
it to\ta-29c-22d-8f20k22n-13u29
it turned\tf-55k59
it was\ta-30b-17c-18d-38e-9f6k56q22s-9
it went\ta-7f35k-19
it work\tc-14f39k-23
it works\ta-21f19k8
it$\ta-29c20e-14f50g-9h-7i-9j-7k-31m-20o14p16q49r-40t-36u-39
item\ta-26b-23c33d-7f15k-6q15
items\ta-30b-39c-12e-10f-24g-6i-15j83k-17q16
items from\ta-8d-19f42k-15
itibar\ta44d-14f-47k10n23o29p-7q-11t-13u-11
its\ta14b-31c7d-31e-12f58g-8h-6i-12j-7k-26l64m21n-22o-40p-16q-48s-28u23v-23
its 0\tf30k-18
its a\ta-36d-9f60k-14
its been\tc44d-8f-35k-6m-9n-13o-13p-7q-17r20t35u-8
its for\ta-7b-9d-8f62k-46
its in\ta-21f33k-7
its not\ta23b-16c-9d-9f49k-51n16q-10
its still\tf31k-15
its the\ta-21b-30d30f54k-37p20
itself\ta28b16c25d-24e-7f-112g34k46l-10m-9n25o11p17q-14r11s-11t-10u-24v-8
itself$\tb-38c33d-13f-69g43k23n12o-11r22u-10
ive\ta-61b-48d39e-16f15g-11h-11i-13j35k19l-17m10n37o-24p-20q24r10t-24u-22v-22
ive been\tb-19c-12d50f-50k32l-8m-10n39o-12p-8q40r-30s-11t-14u-15v-12
ive done\ta-7f-56j62k-17
ive got\tf24k-16
ive had\ta-15d41f16k-43s26
ive since\ta-33b-8d-8f72k-44
ive taken\tc-7d-16f30
ive writte\ta-13d51k-44m26n-11
iyi\ta-20b12c-16e-15f-8g54h-11j-9k-13n-7o-7r37s-8t-12u-7v-8
iyi aksaml\tf-8i-13k29
iyi calism\ta-7f-38i40k10
iyi gunler\ta8i-27k24p11
iyi olur\ta-6b25d-12e-7f26k-30p-8r40t-11u-7v-7
iyi$\ta-14b-8c-9d-7e-6f10g67i-7k-59
iza\ta-21b-29c-13d-7f66k-23
izin\tf19k-7
izinde\tb12m32n-8v-7
izleme\ta-8b-11f80k-65
izni\ta-11d-9f48k-29
j\ta-40b40c-8d-12e-8f6i-7k7l-12m-7n-12o-19p-11q-9r13s54t-21u-11v-9
jabe\ta-15b-31c-45d-12f95k-25
jabe$\ta-15b-31c-45d-12f95k-25
jabo\ta-17b-11c-20d-8f-8k47
jabra\ta-12b65d-8f-42k-26n-6p-7q-13r-8s50t-17u-12v-9
jacche\ta28f-8k-18m28n-7r-7
jacche na\ta28f-8k-18m28n-7r-7
jan\tf-29k35
jan$\tf-29k35
janice\ta-9f-45k60
janice$\ta-9f-45k60
januar\ta-30b-32c-25d31f54j-7k-18l-8m-6n-12o-12p27q29r-8s-13t-7u-9
januar 0\ta14b-9d-24f34k-19p31q-12
januar$\ta-37b-28c-7d60k-24n-7p-15q40s-9
jarrab\ta-13b-6d-6f83i-6k-65
jay\ta61b-22c-8d-8f7k-72l75m-7n-24o-12p-11q-38r-15s-6t-13u-13v-7
jay$\ta77b-9f-30k-71l75m-7n-24o-12p-11q-38r-15s-6t-13u-13v-7
jdid\ta-42b63c-8d-9f-14k-16l-8n30o38p-13q-19r-14s-10t-10u-15
jdid$\ta-31b29f10k-10n35o-15r-9
je\ta-42b-10f19k32
joan\tc-22f71k-45
joaqui\td-7f54k-37
joaqui$\td-7f54k-37
job\ta64b39d-9f-75k-49l-6n-8o-20p-8q-9r68s-9t-18u-16v-12
join\ta31b-10f8k-24l25
jonno\ta-15b16c-12d38f-17k-17l-21n13o-9p-10q31r-14s19t-11u-9
joy\ta-13b-12d-7f-15h55k-34
july\ta-24b11c50d-19f18k-58m-7n-22p-24q50r15s-10u-7
july$\tb25f-8k-19n-7p-7q12r19s-8
jumper\ta-16k22
june\ta-50b42c36d-33e-7f-23k18l-14m-9n51o-22p-15r-34s-12t-24u-21v47
june$\ta-41b-27c-9d-22f28k31
junk\tf30k-25m16
jurgen\tf-28k34
just\ta28b-50c-9d19e27f30g-8h-7i-8k-41l-17m-17n-13o-19p29q-30r-24s45t29u-16v-19
k\ta-52b-36c-14d57e-9f-39g-7h-6i-10j-6k64l-15n-13o-25p-18q-14r73s-13t-22u-8v-10
k 0\td-8k19
k$\ta-14b-8d-18f29k14
kablol\ta-14b-10d-7f50k-17
kablos\ta44b11f-34k-19l30m-7n-11o23p-13r-12s-6t-7v-11
kablos ag\ta40b-7f-24k-8l49o-18p-9r-11
kabloy\ta-12d19f-8k14o21p-7
kabul\ta52b-10d30f-49k-25l-11m-8n-8o-15p51q-6r-18s-10t-25u26v-17
kac\ta-17b-14c89d-8f-48m48n-31o-18q-26r-24s-16t-24u29
kac gun\ta-8b-7f17n-6o-8p-6q-6r-12u43v-7
kacird\ta-20b-7d-7f45k-9
kadar\ta13b-77c44d10e-18f-63g-13h-12i-17j53k38l11m-13n-29q-18r17s23t-26u-19v22
kadar$\ta-11c56d-7f-25k-10l28n-6o-7p-8q-29r-11s40t-15u-6v-12
kadiko\td-8k19
kadir\tf-25k37
kagida\ta16f-10o26p-13
kagidi\ta20f-14o22
kagit\ta7b53d-9f-45k-17l-7n57o10p-8q-41r-8s-9t-20v-7
kaj\ta22b-12d-8f-48k47n-9o-14q-8r43s-8v-7
kala\tn17
kalan\ta-28b30d31f7k-36l-12n-17o-15p-13q19r26s-8t23u-8v-11
kaldi\ta41f-36k-6o-9r33
kaldig\ta-26b-7d33k-14p26u-12
kaldik\ta-12b-8f-42k62
kaldik$\ta-12b-8f-42k62
kaldim\ta-22c-7d-13e-8g-7h71i-11j-6k-57n-9p-10q39u-6v-11
kaldim$\ta-16b-28d-10e-8f8g-7h72i-11k-50
kaldir\ta10b63c-10d-24e-10f-30g-7h-8i-10j-8k12l-15m-10n50o-19p-20q-13r48s-15t-22u-32v-17
kalem\ta-16b-9d-8f59k-30
kalemi\ta-9c36d-6k-12q29
kaleml\ta-12b-23d-15f73k-35
kalibr\ta22k-17o12
kalite\ta-8b9f-26k32p18
kaliyo\ta77b-15c-7d-14e-9f-27g-7i-7k-28l30m-14n-22o46p26q-15r-35s-17t-25u-18v-21
kaliyo$\ta77b-15c-7d-14e-9f-27g-7i-7k-28l30m-14n-22o46p26q-15r-35s-17t-25u-18v-21
kalmis\ta32b-8f-15l-9m-13n14o34p-9u-16
kalsin\ta31f-26l-9m-6n-11o-7p-9r44s-8u-7v-8
kam\ta-12b-20c80d-9f-56i-6k-12l-16m-9n-30o-32p-27q-22r-37s-23t-20u-8v101
kaman\ta-32b-36f66k-13
kaman el\ta-32b-36f66k-13
kamen\ta-60b-6d-12f85k-24
kamera\ta64b14c16d-12e-8f-66g-7i-6k-16l-20m-11n-17o25p-18q-16r-34s-16t-15u75v-23
kamera kayitl\ta-10b27c25f-29l-8n-10o-14p-10q-8r-17s-8t-6u61v-13
kampan\ta-10b33d-11f11k-20n31o-8p-14q-13s13u-6
kamyon\ta31b11d43f-46k-39l-14m-9n-12o33p-34q-20r-24s-11t23u-16v37
kan\ta-38b-20c-18d78e-9f-43g-10h-6i-7k24l-19m16n-37o-37q-22r-27s34t18u-15v35
kanada\ta-15d-7f-11k33
kantar\ta34d-6f-55k31l-6o53p-26q-11r-13
kapagi\ta-12b-34d-6f62k-18
kapak\ta31b-8f28k-46n-7o35p-8s-8
kapali\ta-23d-9f72k-41
kapand\ta-22b18f16r10
kapani\ta-10c37f-15k-8n34o-8p7s-8u-9
kapata\tc-8d-6f-23k36
kapata$\tc-8d-6f-23k36
kapati\ta-7b-8c-13d34e-11f36h-7i-8k-42l-15m-7n32o17p31q-12r-29s-14t-17u-15v-11
kapati actim\tf26k-14
kapati$\ta13b-22d46e-7f-16k-22l-11n-9o21p37q-8r-13s-10t-11u-10v-9
kapatt\ta11b-49d21f29k-15n-7o-11p-10q-10s36t-12u15v-9
kapatt$\ta-16b-6d32f46k-54p-9s40t-6u-6v-9
kapi\ta54b-16d44f-79k-23l-24m-17n41o-43p-24q-13r61s-14t-15v-20
kapida\ta-37b-13c-66d-15f13k83p9
kapisi\ta-42b39d-23e-20k23l-9n-8o-16p-7q-7r17s-9t-7u33
kapiyi\ta-25b-17f59k-18
kapsam\ta-12b18f18k-25m11n-9p-8q-7u27
karabo\tf24k-10
karakt\ta-24b-9c50d-19f-20l-9m-6n-12o15p30r-12s-9
kardes\tf25i-6
kargo\ta37b47c-26d-28f-20g-11h-6k-13l-17m-11n23o-27p-33q-10r-17s33t9u25v-23
kargo ile\tb22c-6n-8o-13p-10s49t-28
kargoy\ta-14b39c9d-19e-19f-36k25t35
karim\tf-26i-8k46
karsi\ta67b-11d-25f-17k-26l-11m32n-7o-26p9q-14r-13s26t-9u-7
karsil\ta27d-10f68k-84n-10o-10p-9q18r-10s37t-10u-9v-10
kart\ta43b6c-24d-26e-6f10k-17l-20m-10n-17o51p-29q-12r-29s36t-37u14v-8
kart okumuy\ta60f-52k-10l-9n-8o36p-13q-7r-24s-15t-10u28
karti\ta-11b73c-46d-20e-11f12g-6i-7j-8k-39l-19m-11n-33o-22p-18q-20r-23s44t-28u68v-28
kartim\ta63d44f-73i-7k-42l-20m-7n-16o-28p-29q7r-38s-13t-18u87v-15
kartli\ta37d-8f-30p31q-11r-7
kartli da\ta37d-8f-30p31q-11r-7
kartus\ta-9c21o52q-18r-8s-6t-20u-6v-7
kasa\ta29f-27o31p-17
kasaya\ta-11b-7c22f23k-19n-10o46p-10q-11r-6u-6v-6
kasim\ta-19b26d19f-21k8l-11n-11o24p-10q7r-16s-13t-15u32v-6
kasim cumart\ta-14b47d-7f-17k-30l-7n-7q-7r-10s-8t-6u38
kasimd\ta-17c20d-13f15k-7n-6p-12q-7t7v26
kat\ta67b-29c-12d-32e-9f-20g42h-13i-12j-9k-36l-25m-15n-24o-23p-38q11r58s34t-11u-16v-19
kat$\ta-9f53k-40
katind\ta61b-12f-50k-10l18o-7p-8r22t-7
kattak\ta18b29c-7d-9f-35l33n-7p-20q-8r10s-7t-6v-7
kaur\tb41d-6f-61k33l-10m-6n-9o-14p-9q-7r-10s56t-18u-8v-7
kay\ta-23d-10f62k-19
kay 0\ta-23d-10f62k-19
kaybed\tb-6f43k-24
kaybed$\tb-6f43k-24
kaybet\ta-10f29k-8
kaybol\ta15b-6d-9f-36k36l19m-9n-7o-21p32r-12
kaybol$\ta37f-30l19m-9n-7o-21p32r-12
kayded\tb-14f53k-42
kaydet\ta35d-8f22k-52l-20o-14p51q-10r-11
kaydet$\ta35d-8f22k-52l-20o-14p51q-10r-11
kayit\ta-44b-26c22d35e-11f10k11l11m-7n-26o-28p-19q-17r19s-10t-7u28v23
kayitl\ta-21b25c17f10k-20l-12n19o-26p10q-16r-21s-33t-13u59v-14
kayitl 0\ta-12b-9d-10f24k8
kayma\ta-13b-20f60k-28
kaymis\ta37k-23m39r-10t-7u-7v-7
kaymis$\ta37k-23m39r-10t-7u-7v-7
kdv\ta26b-15d-6f12k-17p24q-15
kdv beyani\tb-12f31k-16
ke\ta-13b53d44f-63k-40l-10m-9n46o-16p-11q-19r-22s-18t-17u39v-17
keda\ta-35b-28d-19f-15k61
keep\ta75b-33c16d-24k-63l-15m-17n-8o53p44q-43r-24s7t-19u-23v-21
keepin\tb-11f-47i-9k67
keeps\ta77b-19c-7d-13f-9k-39l29m17n-14o-13p9q-7r-14s-8u-6v-6
kel\ta29b-19d-11f15k-9l33n-6o-8s-9
kemal\tb33e-9f-19o-8p-11r-9u-7v39
kendi\ta-57b-14c33d-21f22k18l29n-7t-8
kendi ekrani\ta-19f31k-9
kendim\ta-11b11f-22k23o17
kendis\tb81f-47k-64l-10m-7n67o-18p-12q-23r-11t-8u-14v-14
kept\tb-10d-9f-25k45r-10u24
kept$\tf40k-23r-10u24
kere\tb-14c-11d36e-6f9k-26l-9m22n-11o-11p-15q43r-12s-10t-9u-8v-10
kesece\tf17k-10
kesece$\tf17k-10
kesif\tb-17c-53f68
kesili\ta33c-52f35l-11n-9o-14p-17r-12s54t-7v-11
kesili$\ta33c-52f35l-11n-9o-14p-17r-12s54t-7v-11
kesilm\ta-33b32d-22f32k-34l-7n-10o-9p-9q52r-12s-6t-9v-10
kesint\ta-7b10c42f-33k-8l-8n-13o-21p-14q47r14s-7u-12v-13
kesiyo\tb-7f25
kesiyo$\tb-7f25
kesmis\tb7d37f-34k-15l-6n-6o-12p-8q40r-7
kete\ta-40b-8c-12d41f23k-17p-7q38r-9t-7
kettle\ta22c-9k-12r11
keu\ta-10b-7d-10f-34k49
key\ta-15b29c26d-12f-7k-18l-14n-15o-18p29q-19r-11s-10t-19u48v-8
keyboa\ta-19b43c-6d-13f21k-42l-8m-6o66p-17q-24r-17s-9t-9u-12
keys\tc-6d-26f15k17o14p-7r25s-6t-6u-10
kez\ta-48b-14d19f62k-37o34r-10t-17
khabar\ta-23b-8d92f-30i-7k-76l-19m-10n-11o-30p-17q-38r-32s-11t-16u-19v89
kharap\ta-40b-19c-11d45f-23k29o-9q-7r-15t-8v42
kharap hoye\ta-25b-13c-7d51f-63k38o-9q-7r-15t-8v42
khedma\ta-42b-14c-8d-16e-7f-33h99k-79
khouya\tf-7i-6k23
khouya$\tf-7i-6k23
khub\ta48b-9d-13f-29l32o-9
ki\ta-19b-52c28d-31e-12f63g-9h-9i-33j-8l-24n-13o-8p-8q39r-10s-7t28u-6v-14
kibris\tc41f-36m-7n-10p-48q-16r-7s-7t72v-25
kids\ta-20b-19c44d-11f22k-41l-6n11o-11q-12r-12u-8v36
kif\ta-7c48f-33l-6m-14n32o-12p43q-20r-20s-9t-14u-7v-11
kif 0\ta-7c50f-39l-6m-14n32o-12p43q-20r-20s-9t-14u-7v-11
kilic\tn17
kilitl\ta45b-6c-21d-12f35k-60l-8m-7n57o-10p-14r-13s-6t-10u-10v-6
kiln\ta15f8k-18r11
kim\ta-7c7d-7f10i-12k21o-9q-7r41v-11
kimlik\ta30b-34f23k-18n-7o35p-8s-8
kimse\tb-42d-34e-8f48k11l31p-13
kind\tb-16c-14d-11e-7f40g-6h-9i29k-31r13
kind regard\ta-14f-24i41
kindly\ta-21b28c17d-19e34f-41g-8h-8i-15j-9k9l-11m-9o-14q-11s52t-19u-22v-15
kintu\ta-23b-21d-17f21k9
kirik\ta57b28c31d-24f-82g-8k-8l-16m-9n-20o10p-24q-11r13s-13t51u-12v-15
kirk\ta-18b-9d30f29k-25o-7s39t-6u-6v-9
kirmiz\tb-13d-8f47k-29l29m33o-16p-17q-11r-11s-6t-7v-10
kirmiz carpi\ta-18b-10f49k-15m35o-6p-10q-9
kis\ta-11b20f17k-19s16
kisa\tb-11e33f-42k28
kisaca\ta-10b-6f-52k60
kisi\ta-60b33c27d-21f25l-9n42o-11p-12q-14r-16s-7t-17u-13v24
kisi 0\ta-17b-11k23
kisili\ta-22b-31c9d-12k43l-16t26
kisise\ta31b17c-8d-6f-31k-6l-8m27n-10o-11p-13q-7r-7s-8u26v-9
kitapt\ta-22c-6d40k-22l-7n-9o-7q-10t37
kitche\ta17c-7d31f-21k-24l8m-6n21p-21q-9s-8t14u-9v-7
kizim\tf-18i-21k51
klasor\td40f-12k-26l-12o-9p-19q-10r-6t-6u44v-8
klavye\ta45b-18e-7f-9k-15l-8o50p-12q-7r-7s-8t-11u-9v-8
klimas\ta67d-7f-58l-9o-21p-14r52s-10t-7
klinig\ta-21b25d-8f17n-8p24
knee\ta-28b-8f50k-12
know\ta-36b-24c28d-37e-12f-11k52l-6n-13o-9p-11r16s37t-14u-18
know whethe\tc33f-11k-20o-6p-8q15r23s-14t-8u-6
knows\ta-15b-19c-16d-10e-11f-15h50i-9k16
knows about\tf29k-15
kod\ta-27b40d-6f-26k13n28p-11
kodu\ta50b26c-10d-13e-6f-34k-13l9m-11n23o-18p-14q41r-14s-13t-13u-14v-11
kodunu\tc-30f42k-6
kol\ta8b-47c-19d-29e-6f71i-7k-16l21n-12o22p25q-9r-23s-21t-9u-9
kol 0\td-8f16k-8l28o-10
kolay\ta13b19c8d-24f-25i20k-18n-7o-7p-9q11s-7t18
kolay gelsin\ta13b19c8d-24f-25i20k-18n-7o-7p-9q11s-7t18
koli\ta20b47c-8d-21f-33k-13l-8m-6n-7o-32p37q-23r-24s-12t49u-6v-9
koli$\ta-23b56d-7f-39k-7o-13r-9t35
kolile\tf20k-13
koltuk\ta24b26c25d-14f-12k-43l-20n-8o51p-13q-11r-27s-9t21v-8
kombi\ta38b-13d26f-47l-13n-10o43p-10q-8r-28s-8t-8v21
komisy\ta-28d75f-65k-16l-12m-8n-9o-22p-20q49r-14s-8t-10u-8v23
komple\ta14k-12l31p-13
komsum\ta-24d57f-42k-15l-6n-7o-15p-10r-15u-7v48
komsun\tf-37k40
konfer\ta-7c-6f-39k48r27t-8
konfer salonu\ta-7c-6f-39k48r27t-8
kono\tb-31c-19d-26e-8f83k-22m28n-7r-7
konser\ta-8b25d-9f12k-19l-8n-14o-17p-10r23s-6t-7u36v-11
kontro\ta-9b-14k20
konu\ta26b-21c62d-26f-59k-19l-13m42n8o-21p25q-13r-16s-15t-12u-11v-11
konula\ta-28b-25d65e-6f-47i-6k15l-6n-7o-8p63q-10r-31s-7t-19u-9v-11
konum\tc-8f-28j49k-17
konum var\tc-8f-28j49k-17
konunu\tb-29e22f45k-29
konusm\ta-10b-24c-6d32e-8f-7h-7k19n-7s-7t39u-6v-12
konusu\ta40b11d-23f6k-46o30t-8
kopuyo\ta-9b-6d-11f44k-24l17
kora\ta-10b-22f59k-28
korar\tf16k-6n-7p29
koray\tf-28k37
korbo\ta-10b-11c41d-23f-42k29l-14q34v-9
korchi\ta-23b-11d-7f43k-8
kore\ta58b-57c-23d48e-17f-78g-9h-9i-11j-10k56l-21m-13n-26o-33q9r58s-24t-20u33v-28
korle\ta38b-7d-6f-23k-6l19
korsi\tf25k-13
korsi 0\tf25k-13
korte\ta-9c-15d-9f48k-22o-9p-6q-7r-9t39
kosesi\ta-22b-8f36
kotasi\tb33c13e-7f-24l26m58n-24o-12p-11q-15r-15s-13t-13u-16v-14
kotha\ta-46b18c-7d-12f-54k75q14
koto\tc-51d-9f73k-11
koyun\ta-25b-18d-11f40k12
ktir\ta-8d-9f-54i-18k75
kucuk\ta-31b28c-7d-14f-17k35o-18p-7r28
kulakl\ta14b51d-11f-47k-19l-16m-7n-10o66p-15q-8r-12s-12t-17v-10
kullan\ta19b-7c-35d-26e-14f55g-12h31i-13j-12k-36m-12n60o-23q21r-19t-22u-21v-30
kullan$\ta-12f-16k31
kulube\td-6f9l-11o22p-11r-14u21
kumand\ta-17b12d41f-29k-18l-16n-7o20p-13r-17t35v-8
kursun\ta-18d-14f19k17
kursun kayitl\ta-18d-14f19k17
kurt\tf-20k27
kurt$\tf-20k27
kurulm\ta-14f20p18
kurulu\ta-21b-14c-7d-13f24h50i-11k-20o27r-12
kurums\tf35k-26
kurumu\ta-6b-17d12f-10k17t12
kurye\ta-9b-14d50f-71h-6k46n-7s-7t43u-7v-12
kusur\ta-10f33k-13
kusura\ta-9b-11c-6d-6f23i28k-19
kusura bakmay\ta-9b-11c-6d-6f23i28k-19
kusurl\ta-14b-10c-7d41f-10k-12l-7n-9o-7q-10t37
kutu\ta-7d-9f33k-16
kutuda\ta11b-13c-9d45e-8f-15g-7k-23l-7m-6n-10o-14p-7q-7r-26s-8t60v-12
kutunu\ta-24b-8d-16f71k-39
kutusu\ta8b22c-13d-14f18k-26l-10m66n-16o-16p-16q-10r-12s-9t-11u-8v-10
kuyruk\ta26b-9d-18f41k-50p31q-11r-7
kva\ta-14b35d-9f-13o-9r38s-6t-7
l\ta31c38d-7e-37g44h-23i52j-22k-130l44m-20n11p32q-75r-57s39t-44u-41v13
l 0\ta19b-22c-14d-24i-7k36l30o-6t-8
l cable\ta-26b-9c-8d-13f80g-7i-7k-40
l livreu\ta-15b-8d29f14g-6k-14l-7n-7o-11p-7q-6r-9s-9t44
la\ta-16b73c-8d-41e72f-24g-10h-9i-13j-10k-96l56m-14o48p-44r-30s-27t-21u-34v-22
la 0\ta-38b37c10d-17e84f-77k-64l33n-14p-22q20r-6u-7
la el\ta-44b73c-11d-11e-9k-21l-29m-9n22o59p-12q-12r-21s-11t-11u-25v-15
lab\ta46b7d-6f-42k-6l-8m-7n-28o-9p32q-15r-7s-9u-12v37
label\ta40b-17d-30f14k-11l-7n-6o32p-6q-8r-18t17u-8v-6
label create\ta15b-7d-27f31k-8r-8t26
labels\ta48b56c-7d21e-7f-87g-6k-67l-11m-9n-15o-7p-22q-13r-27s-15t24u53v-15
labora\ta60b-28d-10f-28k-7l-20m-6n-8o63p-16q-11r-20s-6v-7
ladder\ta-11b-37d-11f74k-32
ladder$\tb-26f42k-8
ladies\tf17
ladies and\tf-11k17
lady\ta-17c23d-7f14k-17t18
lagais\ta29b-11f-53k43o-10r33v-7
lagbe\ta-9c-15d-7f29l-18n18q-7s22
lake\ta33f-39i-40k51l-14o-10p39r-7t-6
lal\ta-22b-22c39d-19n15
lamma\ta70b-22c-14d-15k-48l29n-18o-22p-15q-14r-17s46t-8u-9v-6
lamma 0\ta78b-18c-9d-10f-37k-44l29n-18o-22p-15q-14r-17s46t-8u-9v-6
lan\ta25b-11f31k-45l30o-6r-12s-6
land\ta13b-19c63f-62k-14l-9m59n-13o-9p-17q-16r-6t-8u-10v-8
land in\ta22b-8f-9m31n-6p-8q-7
landli\ta-13d45f-38k-6p-13q35s-8
landlo\ta-26b-12d61f-23k-27n-15o-7p-11q15r37s-9t-7u-8v-7
landsc\ta-23b-11d-10f57k-12
laptop\ta22b-52c-10d33e-11f29g-9h-8i-14j-8k-28n-23o65p-36q-25r28s-22t-25u-22v-15
laptop 0\ta58b-8d-14f-33k-27o31r-8s-6
laptop el\ta41b-9d-25f-78k54n-7o-54p-10r64t-10
laptop$\ta-42b-17c12d51f33k-71l15o36p-15q-9r-16t-7
last\tb23c-13d-10e-15f35g-12h-11i-14j-11k-18l-27m27n-20o-9p13q12r-32t15u-32v21
last month\ta-16d-7f-53k72
last months\ta37b-11f-15k-17o-7p30t-6
last night\ta7b-12d-9f30k-24n13o-11p26u-7
last one\ta19f-7k-7l-8m33n-9o-8p-8r-9
last servic\tb-13d-7f30k-7
last thursd\tf50k-40
last time\ta-24b43c-8d14e-8f-47k14m28o-6r-10t-12u-9v15
last weeken\ta-6f52k-37
last year\ta-9b13d-10f32k-26p-7r-13s-7t35
last years\ta35b-7c20f-26k-21m-10n-16o8p-7q23r-9s23t-8u-8v-12
late\ta-24b-23c-19d24e-8f25l-6m37n-12o-16p-8r-12s-8t21u-6v-9
late$\ta26d44f-45k-33l-6m37n-12o-16p-8r-12s-8t21u-6v-9
later\ta-26d-16f69k-25
later$\ta-11d-9f47k-23
latitu\ta18f-8o15
latitu 0\ta18f-8o15
laughe\ta-13b-9d24f18k-28n-9o-6p-7q-9t-6v38
lavabo\ta52d-9f-36l-7o-19p-10r53s-7t-7v-9
lavant\tb-9c35d-8f-16k-15t17
law\ta-7b-31c12f40k-18l-10n-14o-6q40r-8
law 0\tb-15c14f11l-10n-14o-6q40r-8
layout\ta-19b-41d-6f31h58k-44
lazem\ta33b-36d-8f18k-13n-8o-11r31t-8
lazer\tb14f-10o27r-12
lazim\ta-21b41c-17d-19e52f-20g-8j-9k-54l59m-12o30p-7q-16r-26s-17t-33u-29v-20
lazim$\ta-8b41c-6d-7e56f-62g-7j-8k-49l64m-9n-17o22p-21q-11r-20s-14t-31u-21v-16
le\ta-32b30c-16d-9f-16k29n32q-8r-10
lead\ta-7b-7f-57k72
leader\tf-26k45
leakin\ta12b-7r7
leakin all\ta12b-7r7
least\ta29b-16c-6k-11r23
leave\ta14b19c-44d6e-7g-7h-7k8l-8m-7n28o-15p46q-34s-15t-16u-15v-13
leave on\ta-11b43d-7f-40n39o-6q-6r-13t-8
leave$\ta-31b-10c-20f73k-24
leaves\ta-28b15f-41k47n35r-18
leavin\tb7d-6f20k-7o35p-9s-7t-11
lecter\ta29b-20k-7o28p-8
ledger\ta-18b-20c55d-11f-57k32l-7n-17p-7r-9t-10u46v-9
leeds\ta73b-17d-9f-46k-18l-12m-8n-6o-10p-9q-7r35s-8t26u-13v-17
left\ta18b21c-20d49e-10f-10g-9h-8i-8j-6k-61l-24m-20n-8o46p-38q-10r-55s-32t22u24v27
left withou\ta28b-19f14k-12m-7n-7o-18p-7q-9r-14s-8t17u-7v37
left$\ta-12b-11d30k-17t19
lekha\ta-26b-13d-17f14k22
lel\ta-69b41c-15d-22f66i-8k-21l-8n31o25p-9q-8r-6s-11t-13u-8v-7
length\ta-9c-6f-38i-8k64
lenovo\ta-7b37d-8f-7k-7l-7m-10n-8o50p-7q-14r-10v-10
les\ta26b26c36d-16f-57k-16l-23m-11n-16o-26p58q-27r-16s40t-26u-11v-14
less\td19f-9r17
let\ta-8b-23c-7d-17e59f31k-69m-15n17o-18p-9q-13r47t-16u-10v-6
let me\ta18b-26c-16d-11f48k-32r22
let us\tf48k-44o-11q-9r37t-13
lets\ta34f-22l25
letter\ta-43b-24c-15d33f66k-60l-9m-6n-13o-12p-13q61r-10s-12t-9u-12v-13
letter saying\ta-6d40f-23k-13o-9p-7q38r-8u-7
letter$\ta-20b-12c-8d14f58k-44n-8p-6q36s-7v-9
lettin\tb-31c10f-25k40m-11n22
leuven\tb-16d-6f-19k41
level\ta59d-11f-46k-6l-8o-10p-9r47v-11
levent\ta-6b-31f13k29
librar\ta-16b45f-20k-11l-6m-6n29p-9r20s-12u-18
licenc\ta40b64c-28d-13f-51k-8l-11n-24o-14p78q-16r-12s-12t-12u-10
licens\ta-20b-12d-8f66k-32
lid\ta-14b-10d65f-29k-38n-8p-12q-16s-9t50u-9v-9
lift\ta81b-32c-11d7f-24k-57l-19m-12n-25o-33p-22q11r80t-27u-13v-29
light\ta21b15c-10d-21f13k-41l-14m-8n-9o7p-15q-9r32s17u-7v-7
light at\ta24f-14k-8l-7o-6p-8r29
light$\ta14b-10d-11f29k-24o21r-13
lights\ta-16d-11f69k-45
like\ta-14b46c19d16e-15f-33g-10h-8i-9j-10m7n-24o-7q-10r19s34t-15u-11v-32
like a\ta26b20c-10d-26f15k-29m35n-28p12q22r-28t-25u-21v-17
like the\ta-8b61c-7d-12f-38k-18l-11m-8n-10o-8p28q-14r-19s40t-16u-12v-7
like this\ta-19b-12f32k8
like to\tb-11c52d-31f-53j-6k40l7m-16n-24o-19p-8q-15r33s9t-6u20v-14
liked\ta-26b-6d-15f-53k74
limit\tc34f-19l16n-7o-8p31q-16r-7u-7v-6
lindgr\ta-9f-27k46
line\ta13b61c10d-32e-8g-8h-7i-11j-7k-46l-23m-20n-35q-6r-56s110t-44u-30v-25
line 0\ta37b38d-13f-46k-29l-15m-7n-16o40p23q-24r-28s15t-13u-16v-8
line was\ta-29b-7f6k29
line$\ta-9b-15f19
linen\ta21f-11k-8l-10n-16o-11p-14r-13s15u37
linen room\ta21f-11k-8l-10n-16o-11p-14r-13s15u37
lines\ta7b-10c-18d30e-7f24k-33l-8m30n-13o-16p-19q-13r-8t34u-14v-14
ling\tf-16k24
link\ta38b-23c-10d-19f26k-32m-7n-8o-7p-14q-16u48v-7
link 0\ta-13b-10f38k-12
link in\ta47c-6d-6f-34k-11n-6p-11q-8u38
lira\ta-16d22f12k-14r19
lisans\ta-12b47f-34k16l-10m-8n27o-12p48q-20r-13s-9t-15u-13v-23
lisans 0\tb24f-17n-19p43q-9r-6
list\ta-21b79c-47d-14e-9f18k-39l-18m19n15o-25p-30q-23r-29s-19t-34u38v40
list of\tb28f-14k-9l-7n-14p-8q-7r-10t-13u51v-10
list$\tb66f-48k-24l-6m-17n29o-15p-15q-13r-15s-10t-20u-14v51
liste\ta-18b22d-6f86k-84n-7o-6p-11r-8u-7v36
listed\ta-22c-7d-21e-10g-8h-8i-9j74k-60n35p-13q-12
listes\tb20d-7f12k-14l-7m-10n-8o-7p-11q-8r-9t-8v48
lists\tb-14c46d-28f-72k41n-8o-9p-9q16r-13s-6u-10v34
little\ta-53b-17c-25d-23f11k66
live\ta73b-11c-10d-19f-21k-57l-17m-7n48o-16p35q-26r-12s-15t-16u-15v-11
live in\ta59c-8d-6f-14k-52n-13o-7p51q-16t-9u-11v-10
lives\ta-18b-11f-16k39
livreu\ta-15b-8d29f14g-6k-14l-7n-7o-11p-7q-6r-9s-9t44
liya\ta-25b-15c-11d-25i-6k41
lo\tb-27c-12f40
load\ta-47b-33e-6f89k-31
loadin\tb16d-13f20k-15r17
loadin bay\tb16d-13f20k-15r17
loafer\ta-20b-9d30f-31k25t10
loan\tc14f-7p-7q29
lobby\ta24b-14c42d-9f-29k-14l27m-8n-15o-10p-11q-9r-17s-18t-13u41v-6
lobby$\ta-18b-9c44f-7k-11l-11n-9p-6r-13s-8t-9u45
lobide\ta35c-6f-22l49n8o-22p-18r-11s-6t-8u-7v-7
local\tf29k-12
locati\ta-14f40k-22
lock\ta10b-18d-11f64k-48o-10r33v-7
locked\ta16b-21d-10f29k-14n37p-12r-6t-7
locker\ta-18b59f-37l-6n25o-22p-15r18s-8t-8u16v-8
locks\ta16b-6d-7f49k-57n28o-7u-11
log\ta-22b-21c-10d-15f113i-6k-88l11n11
log in\ta-30b-12d-8f40
log on\ta33f-27l11n11
log$\ta-11b-7d-7f103k-88
logged\ta-17f35k-13
login\ta-29b-17c51d-15f41k-42l-6n56o-12p-9q-11r-9s-8t-10u-12v-9
login for\ta-10b17n23
login$\ta-11b-9f44k-15
logo\ta64b-15c-10d-11f-28k-21l-9m31n-8o27p14q-20r-23s-15t-9u-6v-8
lol\ta-23b-26c-7d-10f64k-16
lol$\ta-23b-26c-7d-10f64k-16
long\ta19b-21c19d-24f-28g-7h-6k39m-8n12o-9p-14q-11r22s-8t-7u17v-7
long servic\ta-11b-12c-15d-15f21k21
longer\ta-22b59c-30d-17f-34k13l-18m-9n-39o-13p13q-17r70s-11t-13u-10v-13
longer ladder\tb-26f42k-8
look\ta-27c-13d23f-44i-18k55n-8o-12q32r-9s12u-6v-11
look at\ta-6b-9d40f-16k-19n-7q36s-10v-9
look into\tb-33f-51k63
looked\ta-58b-24c-10d-30g-8k78
looked at\ta-53b-20c-8d-27f31k38
lookin\tb-7d-13f9i50k-42
looks\ta-6b20c-7d-10f12k-13q-9r-14v29
loose\ta-13c-7d-15f62k-36
lorrai\ta-8b-11c-6d-7f11k19
los\ta-19b-7f47k-15
lose\ta35b-11c-9d-30f9l15o16p-11t-6
lose the\ta21f-15l-13o24
lost\ta11c-10d-32e-6f23k-9l19m-8n-16o26p-26q-22r-17s-10t-12u39v-7
lost its\td-11f-47k47o17p-9
love\ta-48b16c-31d20e-8g-6h46i-9j-6l-8m-6n-7o-9p-14q-16r33t24u-10v-12
love the\ta-26b-17d-6f-15h51i-6
love$\ta-15b-8c-29d32f29k-22p-8q-13r-11t36
low\ta17f-12n-10o-11r-7s-7u35
lt\ta-27b28c-16f-22k35n-7p27
ltd\ta-7b26d-7f-34k28q15
ltd$\ta-7b27d-6f-45k36q15
lte\ta18f-7l14
lucas\tf-11k15
ludlow\tf-32k41
lunch\ta-10b-17c20d-12f-83k84l13m-6n-8o-8p21q15r-19
lunch$\tb-9f-71k73l18r-9
lutfen\ta-29c-14d-29e96f-57g-12h-9i-14j-14k18l15m11n-33o29q-17r-23s13t10u-25v-29
lutfen bizi\tb-12f-33k42
lutfen$\ta-18b64d-8e-12j-7k-34l31m13n-28q-16r-23s14t12u-23v-24
m\ta-31b-28c-7d-22f55i-7k11
m$\ta-20b-26d-17f99k-53
ma\ta7b-31c-7d97e-19f-13g-16h-14i-19j-12k-54n-58o-55q-43r-26s67t61u-33v-28
ma 0\ta-10b-9d16e-12f23g-9h-9i-10j-7k-19l-22n-37o-23p23q-27r-39s41t41u-20v-12
maas\tb-9d49f-40k-13m-7n-24p-19u50v-6
maasla\tb-6f33k-16p-11v27
maasta\ta-8f12n-10o-16p-12q50r-9u-8v-12
mac\ta-16k25
machin\tb-7c25d-15f11l-9n-10o19q-8s26t-7u-8v-6
machin in\ta23b12c-14f-20l-6o12
machin$\tf42k-29
madam\tf-12k20
madam$\tf-12k20
maddes\tb13c-9f-28j-6k37p-6u29
made\ta-58b-15c-9f10k54n-12q20
made no\tf11
magaza\ta-24b-26c33d-23f36i-7l-16n-7p-8q13t24
mahall\ta-14f-12k32
mail\ta32b-8c25d-33e-18f29g-11h-10i-13j-9k-27l-34m53p-61q-38r-38s-27t-34u47v38
mail adresi\ta40b-12c-6f15k-38m-20n-8u38
mail from\ta24d-7f11k-24q-8u17
mail$\ta-19b-30c-9e-13k49
mailbo\ta22b42c-39d-22e-8f17g-7i-6k-50l-15m90n-7o-21p-19q-18r-19s-14t-23u-22v-16
mailbo is\ta53b-10f-36k-26m38n-15r-6u-7
mailbo to\ta-10b-10f26m20n-8
mailbo$\ta-24f50k-16m-12n20
mailde\ta28b-7f16k-37l-13m-8n-9p-9q-15u45
maili\tb12d-9f-41k41n35p-13q-12
maille\ta42g-25k-20m27n-10
mails\ta65b-23c-6d-17f-24k-22l-10m67n-17o-9p-14q-13r-12s-10t-14u-11v-7
main\ta16b8c11d-12f-57k27l12n-9o-14p-14q-12r10s38t-17v-7
makbul\tb-12f28k-9
makbul gecer\tb-12f28k-9
make\ta-36c-15d76e29f-40k-50l-18m-9n13p-20q-19s-21t59u-25v-19
make the\ta-13b23f6k-11n-7p-7r37t-8
makes\ta66b-7d-10f-47k-14o19p-6q-7r-14s21
makes a\ta42d-9f-26k-12o27s-7
makine\ta37b29c-9d11e-9f-31g-7j-6k-19l-8m-7n-12o60p-13q-11r-33s-10t10u-9v-8
maktoo\ta-33b-15c36d-17f32k-21t10
mal\ta22b-38c-13d-10f35k-16n-8o-11r31t-8
mali\tf29k-16
mallor\ta-9b-7f-19k41
malzem\ta-7b-15d12f40k-35
mama\ta-31b46d57f-66k-19l-10m-7n30o-12p-7r-20s-10t32u-9v-7
man\ta12b23c20d41e-10f-22g-8i-9j-7k-65l-26m-14n-16o-33p-23q-35r-9s-23t20u19v65
man$\ta-13b-12c39d-9f23k-23t23
manage\ta9b-37c-14d10e-8f9g-6h-6i-8k20l-11n49o-6p-14q-7r-7s-7t-11u-8
manage is\ta-14f71k-57
manage to\td49f-46n25t-7
manage$\ta-8f-18k38
manual\ta-11b-12f54k-26
many\ta-28b-22c-22d40f-7i23l37n-6p-10
many thanks\tf-21i25k12
march\ta-40b14c-10d28f56k-76l-9n26o-18p-14q39r-10s-8t-9u-11v-7
march 0\tb-6d-6f42k-22
march$\ta-21b-21d-24f88k-47
marhab\ta-9b-10c39d-16f-13t10
marked\ta-38b25c-8d-12f43k-20r22s-9
market\ta-58b-6d12i-7k53t8
market$\ta-8f-40i-7k57
marks\ta28f21k-40n-8o-9p33r-10
marrie\ta-9b7f-52k63m20n-8
mart\ta-19b-7d-7f37
mart ayinda\ta-19b-7d-7f37
masa\ta-23b21c17d-13f14k-16s10t11
masa 0\ta-17b-13k28
masada\ta21b-10o12
masasi\ta-7d-10f20n39p-8r-18t-7
masaus\tc-27f43k-12
mash\ta-23b19d-10f-32k42q14
mash theke\ta-23b19d-10f-32k42q14
mashko\ta-7d-6f39i-18
mashko$\ta-7d-6f39i-18
masraf\ta-7b-41d-16f77k-27p-8q23
master\tc-9f16n-10o36t-16
matlab\ta78b-11f-78p19
matter\ta-17b-47d-11e-7f32j-10k50
mavi\ta37b-13c36d-29e-7f-20g-8k-24l-12n-14o-11p-12q-7r-19s-9t33v30
may\ta-39c87d-49e-17f-56g-14h-10i-15j-11k19l-23m49n-32o27p-29q7r17s-8t-35u-12v-28
may 0\tf-76k77u16
may be\ta-9b-15c18f-27k29q-7r28t-6
may concer\tf-7k16
may i\ta-9b69f-40k-51l-9m-16n-15o51q-40r21s8t-17u-15v-14
may not\ta-8f59k-50
may$\ta14b-40c48d-33f32g-9k-27o-10p-7q47r-19t-7
maybe\ta-24c-7d-6f53k-23
mb\ta-8f70k-56
mb$\tf61k-51
mbeki\ta-14c25f-11i-23k27n20
mbps\ta24b-46d17e-7f59k-66l23
mbps$\ta45b-6d-7f16k-50l19
me\tb-13c-24d45f-6g-12h-11i-15j-13k31l-36m8n-33o40p-46q25r-48s-38v55
me 0\ta-23d61f-47o-21p-7r-9s-6t50u-7v-19
me a\ta-28b23c-22e-7f12k8l-14m-10n-18o25p-9q48r-7s-15t-15u-17v-13
me at\td-9f-27k41o28q-7t-10
me but\ta-7b16f12k-12p-10s22
me for\tb-14d-11f9k15m19n-6
me in\ta64d-7f-36k-35l-6m-13n-19o59p-8q-18r15s-8t-17u-18v-21
me on\ta-13b-28d-24k43
me out\ta29d-11k-10p14
me the\ta-7b39c-10d-7f-42k17o-8p-8q15r-17t-9v24
me to\ta12b-10d-13f-16k31q-8u17
me$\ta43b-41c-22d58e25f14g-9h-8i-10j-9k-61l-9m34n-21o-23p-16q20r-15s-16t25v-21
means\ta-31b-15f58k-19
medula\ta60b-9c-8f-12k-51l-13o-6p36
meetin\ta42b-48c-11d-16e-9f-54i-17k77l17m33n-16p-13q-8s-13t-12u-7v-11
meetin room\ta32b-18k-22l23n-7o-14p-7r25s-10t-8
meetin$\ta8f-44k45o23r-17
meger\ta-24b37d-8f10k-19n28p-11
mei\tf-16k24
mei ling\tf-16k24
member\ta-38b-11d-12i-7k66
memnun\ta-14d-9f-60k75
men\ta-54b-40c50e-8f-33g-7i-8k60l-10m8n-19o-8p-28q-19r-19s36t37u-14v-11
men 0\ta-13b-15c-19d-23f-16k60m14o6
men el\ta-33b-17c-20d37f59k-65n-6o-7p-12q-7s51t-23u-7
menu\ta12l-9m30n-11o-12p11r-11
mercha\ta-12b72d-7f-52k-33l-9m-7n62o-12p-10q-10r-10s-11t-16u-17v-8
merci\ta-10d-10f-62i-7k81
merdiv\ta-22b-10c-7d-11f26k22
merhab\ta12b11c9d-9f-55i-11j-9k52m7n-18o-23q-16r-14s-12t19u23v13
merhab ben\tc7p-11v27
merhab$\ta-7f-11i-7k42
merkez\ta18c65d-22f-44k-38l74m14n-33o-42p7q9r-19s-16t-17u-16v-24
mersin\tb9o18
mes\ta11d-7f15k-16m-7o-28p57r-17t-11v-11
mesai\ta-27b26d34f-30l-6n-11o-14p19q-6r-8s35u-17v-7
mesaj\ta-14b-9d-6e-7f-38k57
mesaji\ta58b-17d-10f-26k-12l-9m-7n-14o-12p-9q-11r-9s35t-15u31v-12
mesh\ta32b-46c-22d38e90f-105g-7k-62n-15o58p14q-9r-28s-11t-29u-7v-7
mesh 0\ta82b-17d-18e33f-82k-38n-8o65p-16q-8r-26s-9t-27
messag\ta27b49d-26e-7g-8h-9i-21j-7k-45l-19m48n-25o-24p38q-36r-21s36t-32u-21v-16
messag$\ta37b-12f-6i-18k11s22
met\ta-8b-32f-22k50
met in\ta-8b-32f-22k50
metres\ta-11b42d-8k-34r20
metres$\ta-11b42d-8k-34r20
mevcut\ta-6c-31f56k-17
mi\ta-29b-34c77d-31e-13f45g-13h-9i-12j-13k-82l-40m-37o-53p40q-24r-18s-8t32u-48v44
mi bilmiy\tc-18d-7f36k-12
mi degist\ta14b-7c23f-29n33p-8
mi$\tb-10c70d-9e-6f-20j-7k-64l-26m-27n7o-35p62q8r-46s-31t7u-31v7
mic\ta-20b39k-10l-7n-9o43r-8s-10t-10
mikrof\ta-7f20
milan\tf14k-7
milk\ta-48d48f18k-27p-7r-10t34
millet\tb30d-9f-19l-12o21p-15r24u-15
min\ta22b-20c-7d-19f17k7l30m17n-14o-18p13q-14r-8s-6u-8
min$\ta41b-9d-7f-16k-13l30m17n-14o-18p13q-14r-8s-6u-8
mind\ta-23f-37g50k8
mine\ta30b-24c-12d-21f53i-9k-51o-7r7s24v-8
mine$\ta47f-39i-8k15o-7r7s24v-8
mines\ta-8b24d-15f10k-7r-7t27
minute\tb-27c-20d29e-8f24g-7h-7i-7j-6l53m-9n-16o-23p-20q-28s24t-14u-12v-12
minute$\ta20b-10d-20f17k-12l51n-7o-18q-16r-12s-8t-8u-7
misafi\ta40b23c-9d-12e-6i-6k-23l71m-9n-17o-30p-22q-14r23s-20t-16u-10v-14
misini\ta-8b120c-36d-12e-10f-52i-7k-26l-10m21n10o13p-6q-49r50s-34t-63u-39v20
misini$\ta-8b120c-36d-12e-10f-52i-7k-26l-10m21n10o13p-6q-49r50s-34t-63u-39v20
miss\ta-14b-13d-8f59k-34
missed\tb-9d-19f41k-6
missin\ta-30b-25d-8k42
mit\tk6
mit freund\tk6
miyim\ta-8b-17c60d-10e-11f17i-10k-82l66m-13n-24o15p-33q-28r-38s-11u-21v-14
miyim$\ta-8b-17c60d-10e-11f17i-10k-82l66m-13n-24o15p-33q-28r-38s-11u-21v-14
miyiz\ta-15b41c-9f-22l-7n-13o-20p21r24
mizan\tf-39k47
mm\ta-17b7d-9f38k-19o17
mm 0\tb12f16k-16o17
mn\ta-17b-10d37e-12f31g-9h-7i-8j-6k-41l44m14n13o-41p-28q-33r-26s-25t47u-22v-13
mn 0\ta16b-27c-12d55k-64l-14m27n-18o-28p-16q-20r-11s-11t57u-12v-8
mn el\ta-32b28c11d-26e-7f18k6l53m-15n25o-17p-14q-16r-17s-16t-13u-12
mo\ta-22b-6f60k-26
mobile\ta-14c-29d-20f19k13l23n-15o-6p-7q-11r-14s32t-7u-10
mobile$\tb-9f70k-57
moddhe\ta-9d-12f31k-7
mode\ta-29b54c-14f24i-6k-46n-6p36r-13t-7v-7
model\ta-25b-26c-10d-13e-7f101k-46o14
model 0\ta-7f46k-25
modeli\ta-21b21c15d-11f17k-23n-6o48q-18r-10s-7u-7v-8
modell\ta-9f33k-16
modem\ta-28b-6d21f33k-17l7
modemi\ta13b-10c36d-19f-16l53n-9o-14p-11r-13t-11v-8
modemi kapatt\tf41k-32
module\ta18b17f22k-46l-8n-14o-13p56q-6r-20s-11u-7v-7
moment\ta39b-12c11d-7f-12k-25l20n-12o-15p33q-7r-10t-12v-6
moment$\ta9b-9c13f10k-23l25n-8o-13p14t-9
momken\ta-24b66c-82d-14e-9f35i-6k-36l-9m-6n-24o-23p22q-14r54s-18t-15u-8v-14
momken 0\ta-23b71c-50d-11e-7k-30l-9m-6n-24o-23p22q-14r54s-18t-15u-8v-14
mon\ta-23b45c-8d-15l-7n37o-6p-7q-8r-8s-8
mon 0\ta-7b57f-49k-14l-7n37o-6p-7q-8r-8s-8
mona\tb-10f-70k79
monday\ta-16b-16c-24d-26e42f-6g-7i-6j-7k35l-14m12n23o-24p9q-12r19t-18u-17v-11
monday 0\ta-14b19f-26k18r23s-7
monday so\ta-8f21k-16n24p-12
monday until\tb14n9r-9s16
monday$\ta11b-10d-7e56f-29k-34r22
money\ta-21d12f23k-7n-12q20
money back\tf16
monito\ta54b32c-10d-10f-73k-10l-14m-11n-15o84p-20q-13r-21s-15t-16u-13v-11
month\tb-35c-16d18e-9f10g-11h-7i-7j-7k18l26n-13o-17p-10q43r-17s-11t-13u-7v-6
month$\ta20b-25c-8d15e-7f-21k22n-9o-8q33
months\ta28b-30c-26d-8f37k-21o-7p30t-6
months date\ta37b-11f-15k-17o-7p30t-6
more\tb51c-16d16f-29i-8k-12l-36m-21n-45p-23q-35r59s-31t-26u48v20
more it\ta48f-46n-13o12q-9r-11s-9u32
more thing\ta-8d-7f-18k30
more$\ta8b-7f19k-16m-9n-7o24p8u-8
mornin\ta53b-38c-14d-32e-14f-38g-9h-15i42j-8k29l-19m14n-23o31q-23r-12s-12t-25u34v-12
mornin all\ta-7f-10i78k-72
mornin$\ta60b-10c-7d-20e-10f-6i-37l-16m17n-21p9q-23s-10t-21u40v-10
mostaf\ta-16b62c-6d-21f-29k-21l-10n62o-14p-11q-11r-17s-19t-9u-7v-7
mother\ta10b-27c-6d7f24k-21n9o-8t28v-10
mouse\ta-34b61c-8d-9f-46k18l-28n-16o71p-13q-10r-16s-8t-9u-8v-12
move\tb50f-27k-23l-8m15n-18o-7p-11q-10r52s-19t-16u-11
moved\ta-62c-18e-6f55i-7l-19m-8n12p-30q35r-18s-10t-22u-12v30
moved from\ta-6f32k-24n24p-12
moved in\ta-11f32k-14
moved it\ta-10f18
moved to\ta-12b-13d-16f33k7o16
moved$\ta-19b-10d38f24k-45n-7p-9q-8r-9v35
mr\ta-51b38d-36e-7f14h-7i-8k17l-13m-10o-11p-21q-12r9s6t-9u-19v44
mrs\ta-51c8d-47e-9f32h-8i-8k15m28n-7o-9p-8t13v-9
mrs ahluwa\tf-35k43
mrs p\tf20k-18
mrs rudge\tc-9f27k-10
ms\ta62b25c-22d-23f-42k-28l-6m34n28o-11p-12q-11r-11s-7t-9u-11v-10
msh\ta-72b-36c-9d-23e-7f-17k92
msh 0\ta-51b-29c-6d-8f16k55
mu\ta-15b-25c51d-22e-9f32g-7i-7j-7k-53l10m-24n15o21p-50q14r-63t-44u20v29
mu$\ta-60b-17c24d-14e-7f55k-34l-25m-16n28o35p-39q16r-38s13t-29u31v-46
much\ta-26b-10d-15f-84k103
much$\tf-13k27
mud\ta-11d45f-58k32o42p-7r-20t-11
mudur\ta-9b-7c-12d-7f-22k48
mudur yardim\ta-8b-6c-9f-10k32
mudurl\ta21b-12d-6f-40k45s21
mudurl$\tf-18k27
muduru\ta-12b-13c-9d-19e-13f20h-6i-11j-6k31l-15m-7n9o-19p23q29r-8s-8u-12v-15
muduru$\tf-63k76
mugs\ta45b-9d-9f-16k-13n-7p-9t36u-6
muhase\td-11f7k18l-8m20n-9o-8p19v-7
muhase$\tf-25k32
muhend\tf-25k29p24
mumkun\ta-7f-31k34o16
musait\tf-16k26
musait$\tf-8k18
music\ta28b-21c40d-10f-23k-16l28m-9n-8o-20p-17q37r-19s18t-21u-15v-11
must\ta7b-7c-10d78e-7f-19k-73l-11m-18n14o-22p-26q-23r-27s-16t64u16v-14
must be\ta-11d-11f43k-25m-12n37p-8r-9
muster\ta43b-24c-10d-28e-10f49g-26i-11j-7k-41l-14m42n-19o-18p51q-12r-18s-11t-26u-13v-12
mutfag\ta-14d-10f-46k59
mutfak\ta-7d41k-36l-12m-7n-13o22p-14q-8r45s-8t-12u-7v-15
my\ta54b18c9e-13f-14g-10h-10i-13j-9k-7l-24n21o-12p-34r-21t12u14v12
my 0\tb-41d-9f70k-39n27p-9q-7
my accoun\ta44d15f-42k-22m-11n27o-14p-9q34s-11t-9u-20v-11
my bad\ta46b-8f-57k24l43n-13o-12p-9q-9u-6
my badge\ta60f-48k-7n-6o-7p-11q-13r-8t-6u44
my bank\ta-17b-7c-6d-16f70k-46q-8u17
my boss\ta-20b-9d-14f54k-26
my brothe\tf11k-7
my calend\tb-7c10f15k-10m31n14o-15p-9r-11v-8
my collea\ta-16f68k-55
my custom\ta-17f61k-49
my daught\ta-34b49d-10f-33k17n-14o-15p-9q-15s35u18
my desk\ta26b18f-32k-9n-8o-9p-9r38t-11u-12
my head\ta-39b-10f72k-38
my husban\ta-44b-12d-13f10k46
my id\tf6k-6l-11n24
my laptop\tr11
my login\ta-20c-11f51k-15
my mailbo\ta-32b64c-26f-24m42n-16t-6u-7
my mobile\ta-8b-12d-11f-19k39
my mother\ta13b-23f26k-21n12
my name\ta42b-7c-29d-9f15k-19n-7p-7q-11r-7t-8v40
my old\ta-27b9c47d-7f-16k-14m-8n33p-15q-13s18u-11v-7
my order\ta-8b19c-16d-20f-20i-8k41n-13q-9t32
my passwo\ta59d-7f-54k-8l-12m25n-11o-9p-7q-9r-9s-16t-10u37v-7
my phone\ta7f14k-15n45o-9p-6s-19
my privat\ta16k-6m19n-12p-8q14
my profil\ta28f-7k-8m-10n-7p-7r-8u34
my room\ta12b-14f12k-8l24r-14
my sister\ta-25b-28d-16f29k24
my son\ta-18f50k-30
my studen\tc35f-13k-14m-7p-10q27v-6
my voicem\ta47f-40m-6n-19o-6q-13s46u-7
my wife\ta-27b-12d41f16k-35n-6r-11u-9v35
my wifes\ta-9f48k-35
n\ta-6b-16c-9d-6f-48k69
na\ta13b52c14d-59e-19f-47g-14h-12i-15j-14k44l-61n40o15q-13r33s-37t-47u-35v21
na dile\ta-27b-29c-8d-13f70k-24
na thakle\tf46k-38
na$\ta53b40c-20d-26e-13f-53g-10h-8i-12j-9k16l-37m10n47o28p-27q-41r45s-27t-36u-24v-47
naam\ta-19c-8d42f36k-70l-16n13o-9q-14r-15s-11u45v-11
nadia\tf-21k31
nafisa\ta-8f24
nafs\ta-45b-26c58d-26e-8f42g-7k-55n-12o-9p-15q-12r-12s-15t56u-6v-6
nafs el\ta-45b-26c58d-26e-8f42g-7k-55n-12o-9p-15q-12r-12s-15t56u-6v-6
nai\ta-61b-28c-14d-28e-11f46g-10h-7i-8j-7k46
nai$\ta-46b-26c-11d-20e-9f8g-9i-6k65
naki\ta-8b-20c-20d35f20k-14q-10t27
nakliy\ta-12d-9f45k-20
name\tb-12c11e-9f-22g-7h-8i-10j-8k33l-16m7n31o-21p-18q-7r-25s-18t-20u-24v53
name in\ta-38d-19f-25k63
name is\ta27c50d-14f-60k-20l-10n-11o-14p-11q-20r-18s-8t-10u-9v64
name$\ta-12b-8c-44f42
names\tb29f-23l24
narell\tf-15k23
narell hutchi\tf-15k23
nasil\tb-13c-22d-9f102i-7k-79
nazli\tf-28k35
ne\ta-28b12c57d-26e-10f-22g-10h-7i-10j-10k23l16m-12n11o-28p-32q15r-26s46u-17v-24
ne kadar\ta-11c56d-7f-25k-10l28n-6o-7p-8q-29r-11s40t-15u-6v-12
ne yapmam\tb-14f30
ne zaman\ta-7b-10c24d-10f20k-18n-8o-7p-9q28r-9s-8t20v-9
near\ta8b-21c-11d-16f16k20r14
nearly\ta49b-18d-10f13k-51o23p-13r18t-10
neden\tc14q11
nedir\tb-8c83d-7f-67k-17l-11m-8n-20o33p-20q61r-18s-13t-28u-16v-26
nedir$\tb-8c57f-37k-17l-6m-6n-11o44p-10q24r-10s-9t-26u-9v-15
need\ta-45b77c-23d32e36f-29g-9h-9i-11j-12k-84m-26p25q-59r-11s9t9u34v-37
need 0\ta-22b55c-12d74e-10f-75j-7k-67l-25m-7n-16o19p-25q-39r-27s-25t12u63v-15
need a\ta-8c30d-9k-7l18n-14o15p-18q-20r19s-12t-16u18v-7
need it\tb-15c-8f36k-6n-16o-6p35q-9
need the\ta-9c-16d-10e-7f38k-19l-12m-12n11o-9p33r-17s-16t16u-20v-10
need to\tb-8c-25f36k11
needed\ta-25b-10d-13f-82g46k65
needs\ta29c-12d-34e-9f32j-7k-39l-11m-6n31o25p13q-20r14s-15t-24u-28v-13
needs a\ta42b28d-25f-35k-20o35p-12q-7r21s-12t-20u-17v-9
needs an\ta27b34d-7f-49k-9n34o-9p15q-13r-8u-12
needs to\ta-12b-6f24
neighb\ta-31b-23f-9k49r-9t-7u-7v22
neithe\tb-7c-16d50f10k-52m-6o27p-7q-6r12t-7u-9
neithe does\ta-12c-14d-12f51k-22
neithe of\ta19d-8f30k-29o16
nem\ta42b-7d-21f17k-53l-10o21p-16q-10r33s-7t-13u-9
nerede\ta-16c8d-20f43k-30l-7m53n-13o-11p-10q10r-15s-8t-17v-16
net\ta-53b-18c8d-24f19g58k-38l-10n-14o-6q40r-8
net 0\ta-32b-17c10d-20f-9g59k-31l-10n-14o-6q40r-8
networ\ta48b-10c17d-9f-47l31n-10o-14p-9q25r-11s-9t-7u-11v-8
never\ta31b-24c-17d-53e-10f63g42h-6i-7k-82l-12m-10n25o-17p-12q14r26s-11t-9u-7v-11
new\ta-11b33c-44d24e-19f-41g-16h43i-18j40k-11m-13o20q-35r-11s9t-29u13v13
new batter\ta52b28c-7d-12f-51k-24o-40q-11r-18s14t-9u-10v52
new friend\ta-17d-10f60k-40
new one\ta-11c-17d37k-20l-13m-10n10p-11q-15r-11s-20t-18u54v-10
new roll\tb-8f48k-37
new$\ta41b-21f-18k-9o33p-7r-8v-6
newsle\ta24d-7f-20k8m34o-13t-10
next\ta-44b47c19d-37e-6f30g-9i-6k-35l-13m-11n-16o-27p-27q26r36s-20t36u-23v-16
next to\tb22d-9k-12n-7o-9p-8r50s-9t-13u-13
next week\ta-7b22c-24f11k-6r-14t33
nice\ta-27b-22c-7d-17f41i-28k37
niche\ta58b-25d-19f9i-6k-44l-9o-7p-6q-16r48u-7v-12
night\ta58b-22c-20d-24e-8f-16g-6i-6k20l-19m-12o-19r8t-23u52v-19
night but\ta-21c-8d-20f64k-21
night$\ta10f-50k54n15
nights\ta30b-10f15k-33l-14o-10p39r-7t-6
nine\ta36b-15c-9d11f42i-9k-60l7m-7n-9o-22p-12q-9r-16s19t40u-10v-7
nine days\ta42d40f-61k-28o-8q-7r-11s-7t44u-7v-6
nine$\tf46k-42l16
nitril\tb-7f49k-36
niye\ta-8b-10c12d47f-37k-17l-11m-9n-23o-15p-19q-36r-24s-13t-14u40v55
no\ta21b-25d-19e-15f54h-10i-15j-9k-32l28m-24n-25o22p-47q-35r38s23t-29u11v-31
no 0\ta39b-34c40d-35f-7k-17l-16n-13o22q-9r33s-25u-10
no change\tf13
no differ\tf11
no intern\ta-39b-10f67k-23
no lift\ta-14f34k-15
no light\ta24f-14k-8l-7o-6p-8r29
no longer\ta-51b56d-7f-46k25l-7p-7r28
no troubl\ta-19b-6f-15g45k-14
nobetc\td-11e-6f-10k37n-7o13p-9r-17s37u-12v-8
nobody\ta6b-34c-23d55e-9f34g-7h-6i-10j-7k-49l19m7n-31o40p-32q22r-17t-22u-22v-18
nobody came\td66f-37k-55l-19m-7o62p-7q-27r-10s-6t-13u-7
nobody in\ta22b-25c-11d12f18k-23l36m14n-27o-14p-21q30r-9s-13t-7u-12v-11
noc\tk12
noc$\tk12
noise\ta22b-10d29f-8k-34o23q-7r17s-9t-9
nolu\ta44b-26d-18f-54k55o50p-10q-6r-15s-13t-9
none\tb-9c-6d-12f-84k93l17
none of\ta10f-16k19l17
nor\ta8r22
normal\ta-15b-9d-8f68k-43
nos\ta-18b-11c-6d73e-6f-6i-6k-68l-9n-12o-20p-9q-26r-15s-9t68u-15
nos$\ta-12b-10d76f-22k-65l-9n-12o-20p-9q-26r-15s-9t68u-15
not\ta55b-53c-10e-17f16g-11h-12i-18j-10m-6n6o29s18t-22u-40v-32
not 0\ta-28c52f-18k-14n-9o-7q39r-14
not allowe\ta32f-18k-7p19
not an\ta-13f-6k29
not been\td-15f40k-20r14
not exist\ta-28c-8f43
not in\ta-24f13k20
not one\ta12b-7d-20f-55k60o-11s28
not recogn\tr11
not send\ta7p19
not that\ta-7f43k-29
not the\ta-40b-6f64k-21
not to\ta-11f28k-14
not$\ta-11c-7d-7f55k-36
nota\ta-7b-6f46k-29
note\ta-46b-25c32d16f62g-10i-7k-64l-7n-7o36p-11q11s-7t-14u-7v-7
note to\td-10f24k-12
note$\ta-25b-8c-7d36f10k-9o42p-7r-20t-11
nothin\ta21b-46c-20d7e-10g27h-9i-17j-8k10l-16m30n-27o42p-24q20r-9s-15t-19u-16v-16
nothin but\ta-26c-7d50k-30m26n-11
nothin$\ta-41b-10d-14f91g-9k-41o8r15t-6
notice\ta56b-29c-15d-28f-103k68n-7o-9p-15q-22r8s-9t-20u53
notice$\ta-33b-10d-6f-22k51
notifi\ta-12b-15d-6f51k-24
notun\ta27b50c-8d-9f-23k-49l-10m-11n-19o-28p15q-31r12s60t-19u-13v-18
nov\ta-7b-13d-7f38k-14
nov 0\ta-7b-13d-7f38k-14
novemb\ta-8b49f-22k-34l-6n31o-7p-7q-9r-15s17t-9u-8v-6
now\ta32b-38d87e-12f-82g-12h-11i-26j-10k36l-30m-21n63o-51p-25q23r-41s-39t-58u62
now but\tc-7d-9f41k-21
now i\ta-15c-7d-12f-41k63
now im\ta-17b-30d-7f16k36
now the\ta-10d-14f-54k65
now$\ta-29b-7c-6d34f35k-38n-14p-7q38t-7u-8
nuisan\ta-14b-16c-14d39f-58k45o-7p-10q-6r39s-7v-6
nuisan$\ta-14b-16c-14d39f-58k45o-7p-10q-6r39s-7v-6
numara\ta18b44c-16d9e-13f-18g-8h-7i-10j-6k-14l-44m-19n-16o43q-16r-13s44t18u-47v-28
numara kayitl\ta-22b-6d36f-20p26u-12
numara sipari\td20k-8
number\ta56b-7c-16d-26e-14f59g-9h-9i-11j-9k-95l-34m-22n-28p20q-30s72t-44u21v-27
number 0\ta79b-56c-18d-8e-7f-25k-36l-16n-17o-11p-14q-10r-14s14t-19u55v-6
number is\ta-23f48k-22
number of\tf21k-14o19p-9
number on\ta-38b44d-11f-19k8n-6p-8q-15s38u-10
number undern\ta53b-8f-47l-6p33r-10
number with\tb-17d-9f39k-18p-10s22
number$\ta-12b42d-17f-27k12n-9o18p-22q13r-18s30t-14u-7
nurses\ta30f-23l40m-7n25o-10p-25r-8s-13t-10u-9v-10
o\ta-65b17c-21d-37e-38f67g-11h-11i-19j-10k14l64m-8n-23o-27p22q-16r-17s-15t-18u-17v-13
o da\tf-38k40
o gune\tb-24d-9f66k-38
o yuzden\ta-7b-21d10e-36f52i-15t8
o zaman\tf-29k35
object\ta-10b-15c-26d-8f64k-20
observ\ta-24b-13f81k-53
ocagin\ta33b-12f-62k51r15
ocak\ta-28b48d-20f8k-26l38o-14p-9q-11r9s-11t-9u-13
ocakta\ta-10b-8c-7f49k-26n-11p27
ocr\ta38b-9c-20k-12o37u-17
octobe\ta-21b32c13f-8k-32l-12m-7n-13o-15p-17q12r31s-10t-18v16
octobe$\ta-21b48c23d-19f-21k-33l-13m-8n-13o-15p-17q10r32s-10t-18v16
oda\ta-28b8c-6d48f31k-69n-13o-13p-10q-6r55t-7u-8v-12
odasi\ta23d-10f45k-61l-7n-8o20p-9r23t-6u-8v-8
odasi 0\ta39b-6k-33o-9r33
odasi icin\tb9f15k-11o27r-12
odasin\tb-8c30d57f-43i-10k-45l-30m-12n-26o13p35q-16r35s-21t-19u-27v14
odd\ta19b-7c-6d-9f9k-8o-7p29q-9
odeme\ta25b-11c-34d-23f14k19n-6o-7p25q24r-11s-6t-12u-8v-9
odemey\ta-22b21c-7d-12e-8f36k-10o-7p-11q47s-6t-20u-8
odevle\ta-40b10d-10f42n23o-6v-7
odevle teslim\ta-35b-10d-8f51
of\ta-20b29c-24h-9i-8j14k18l-16m-14o-9p-7q-18r-16s14t36u24v-15
of 0\ta16b-49c-27d61e-7g-6k-42l10m23n-34o-32p-19q8s-27t29u17v-12
of a\ta11b-25c-12d-30f-51k72o-7p29q-9
of all\tb18f-12o-6p26q-17s-18t-10u24
of februa\ta-38b44d-7k-18o30r-6
of it\tb-8f87k-76
of last\ta-7b6f-44k47n-13q30
of me\td-15f36k-22
of mr\ta-18b-11d-6k35r-8s18
of my\ta-31c-9d15f32k-23n-17o23p-8q30r-7s-10t-10u-7
of our\ta18b41d-11f-12k-50l-25m-7n21o36p-15q-10r-15s17t-13u-11v-7
of the\ta39c-10d13e28f-59g18h-10i-15j-15o-8q-53r8s-36t38u10
of this\ta-17b-12c-46d-20e16f-22i-10k79
of those\tb24f-24k9n-7o21p-7r17t-11u-8
of us\ta-44b-23c-11d15e-6f42k10n-10q-6r-7s-6t-15v37
of what\ta-13b-6d33f12k-23n-7p39q-14t-14
of which\tc-7f8
of you\ta-20b-11d-22f58k-16
of your\ta-7d-10f-15i50k-18
of yours\ta-16d-8f61k-39
of$\ta-7f-59k67
off\ta47b24c8e-12g-12h-16i-12j-8k-56l-16m-23n-12o-21p-26q24r21u7v15
off after\tb30f-20o-7r18s9
off at\ta25b-12d-8k-10o-7r22
off on\ta-15b-8f83k-69
off since\ta29c-9f-14l22o-7p-7q-6
off the\ta70b-15d-9f-43k-17l-7m-10n-12o17p-16q55r-19s-9t-14u-15v-14
off with\ta-16d-10f37k-13
off your\tb56f-39k-22n-10o-12p-7q-11r-7s-8t-17u-10v54
off$\ta-24b-8c-13d53e-7f19g-6h-7i-8k-39l-11m-7n-11o-14p-15q-22s19t44u-12v-12
offer\tb-51c-17f61
office\ta-32b43d9e-12g-11h-10i-20j-9k6l-20m-26n37o-46p29q-28r33s28t-43u-22v-28
office until\ta-17b-16f-44k58
office$\ta-21b-10c-21d-19e-6f14i-16k52p13
offlin\ta-22b-11c-13d-7f74k-39l37n-8o-9p-15
offlin$\ta-33b-10c-14d-6f81k-37
ofis\ta-8f37k-20o18
ofis$\ta-7f57k-41
ofiste\ta7b-11c-28d-13k32o12
ofiste$\ta-8f-18k33
often\ta-9d-7k29
ogle\ta23f-12l10n-6o-16p-16q-6r36
oglede\ta33b-24d-14f13i-8l51o-8p-30r-6t-8
oglede sonra\ta27d-10f-19i-7k11l20t-7
oglum\ta-11b-9d-8f45i-11k-6
ogrenc\ta24b-13c-13d-24e-7f-15i-7j-6k34l-19m-7n66o-21p-24q-12r-34s-12t-11u-18v24
ogrenm\tb-7c16f11k-16p23
ogretm\ta-11b-11f32
ogretm$\ta-8b-7f-9k37
oh\ta18b-8c-7d-9f-46k45o-9r23
oh and\ta21b-7f-12o-9r23
oi\tc34k-15n-7q-7t33
ok\ta31b-18c-11d-35e-11f39g-10h-7i-15j-7k-33l30n-9o26p-18q-6r-18s-6v-7
ok tried\tf9
ok$\ta28b-14c-9d-14e-10f47g-8i-14j-6k-44l35o-9p-12r-10
okan\tf-24k32
okay\ta18b-17d-7k10o12
okul\ta-8b-17f12k17
okulum\tf-28k35
okulum 0\tf-28k35
okuma\ta-10b-11f46k-21
okumuy\ta66d-6f-57k-10l-10n-9o41p-13q-7r-25s-16t-10u27
okutuy\ta-19b-8f41k-6
okuyor\ta45c-8d-12i-12k-19l-10m-9n-15o27p-15q-16r-12s43t-10u-11v-11
okuyor$\ta26b-19c-7d-10f33i-12k-15o-6p-6q-10s40u-7v-7
okuyuc\ta18d-6f-43k39l-14m-8n-15o21p-12r-12s-7t-13u40v-7
olabil\ta15b-9d-12f16k-15m-9n17
olacak\ta-11b79c40d-15e-7f-10i-7j-19k-102l-26m13n-10o-34p34q65r-31s-18t-31u-27v-28
olacak$\ta-17b77c42d-11e-7f-7i-7j-19k-104l-25m-19o-30p32q69r-28s-16t-30u-26v-26
olan\ta-25b56d-16e-17f-39g-10k46l-7n8o-10p-8q-9r-12s-11t-16u45v-9
olarak\ta-16b44c14d-36e-31f12g-10h-9i-10j-9l-15m16n30o-21p-29q56r-21s-16t-18u-17v-22
olarak yaziyo\ta-8f-48k59
olarak$\tb-9c-7f-31k58
olay\tf18
old\ta-24c9d-36e-8f19g-7h-7i-6j-6k27m-15n19o-12p-30q-22s33t24u-23v-15
old house\ta-7c-8d-7f9k16
old number\ta-9b34f-14k-9l-13n-8p-13s48u-11
old one\ta-8f34k-11
old school\ta11b-11c-9d-8f-60k57l19p-6r-9
old$\ta-8d-7k22
older\ta-18b-8c-7d-7f57k-25m22o-7
oldu\ta55b-8c17d-35e-6g-9j-7k-32l27m-13n-20o24p-20q-33r-42s-16t-12u-20v58
oldu mu\ta42c33d-9f-58k-10l33m-10n-17o-21p-15q-28r-32s-12t-19u-15v64
oldu$\ta39b-14c-13d-10k-7o42r-14t-8v-7
oldugu\ta-8b36c-6f18k-47l-10n-14o15p-12q-10r-10s-9u39v-7
oldugu icin\ta-15b-13d-7f55k-26
olmada\ta38b-13c-7d-10e-7f22k-33l-7m-10n-6o-7p-9q-12r-10s-11t-10u55v-12
olmadi\ta-26b-7d-12f48
olmadi$\ta-21d-8f73k-45
olmasi\ta-11b58d16e-7f-38k-37l67n-13o-21p-16q-9r-14s-10t-19u-14v-11
olmus\ta38b-27c-15d-24e-11f-86g-15h79i-9j-10k11l-9m29n23o-10q-9r-16s-7t-7u-9v-10
olmus$\ta35b-34c-13d-19e-11f-64g-16h82i-9j-10k-39n36r-8v-8
olmust\ta-7f-10k25
olsa\tf23k-14
olsun\ta-22b20c-11d-22e-6g-9i-12k38t13
olsun$\ta-12b30c-7d-15f-14i-9k19t13
olun\ta-12b-7d-9f-39i52
olun$\ta-12b-7d-9f-39i52
olunca\ta20c35d-9f-47k9l-7n33o-11p27q-16r-12u-14v-9
olup\ta8b-17d-17f13i-9k11r13
olup olmadi\ta-6f-22k32
olur\ta-10c-46d-16e-10f8k53p-8r40t-11u-7v-7
olur mu\tc-46f54
olur$\ta-8d-14e-9f-31k58p-8r40t-11u-7v-7
olursa\tb-29c-12f-24k54
olustu\tf10
oluyor\ta-18b-25c14d-16e-13f80g-7h-6i-9j-6k-48l-9m-7n-13o-8p-10r43u-8v-9
oluyor$\ta-53b-22c-10d-12e-12f98g-6i-8k-23
on\ta38d14f-17h-11i-11j-9k12m-21n14p19q24t-28u-26
on 0\ta8b38c-24d59e-8f-59g-8h-7i-6k-20l-44m-17n50p-17q-21r27s-45t45u-31v-25
on a\ta-21b-64c24d33f31k-10l-6n-9o-19p13q17r9s-7t-9u10v-9
on accoun\ta-16b-22d-11f51k-19
on again\ta-8b33d-8k-9n33s-12t-7
on all\ta-41b46c-7d-13f48k-44p-6q26
on at\ta-8c12f-26k27p21t-6
on behalf\tb-16c-7d-12f-10k34s21
on both\ta-12b20f25k-23n-7p-7r37t-8
on buroda\ta-15b-8d-8e-6f55k-23
on dakika\ta19c-7l16n10p-7
on file\ta19c-8p22q-7
on friday\ta-17c-20d9f20k10l17n-17p-11q13r-17s32t-15u-7v-6
on hold\ta-9b-16c-11d45k-22n-7p-7q-11s35
on how\tf-39k43l22p-6
on it\ta30b-11c-6d-19f45k-66o33q-14r-8
on monday\ta-44b16c-10d-19e-14k47l-7n28p-18r20s-10t-8u-8
on my\ta28b66c-22d-25f-38k-25l-13m-12n45o7p12q-34r-19s23t-12u-29v-12
on one\tb-16d-8f20l35n-6s-10
on our\ta-48b21f50k-19l43n-8p-10r-8t-6u-9v-7
on page\ta-21b-9c13f31k-10l-21q36
on phone\ta21f-19l-8m33n-9o-8p-8r-9
on saturd\tb-10f-28k40
on sunday\ta7b-12c31d-12f-45k25l20p-7q-8r18t-7u-7v-8
on that\ta-25b-6c-8d-6f66k-33
on the\tb-38c20e-12f12g-11h-10i-10j-9k25l7m-27n-61o-58p35q49s-24t-34u9v30
on their\ta-13d-6f41k-17
on this\tb-25c-7e76f-32k-37
on thursd\ta-9b-13f-35k54
on to\tb-16e-27f-19k46l13
on tuesda\td45f-28k-21l30m-6n-7o-12p-16q-15r-10s-9t-8v31
on ward\ta37b-9f-24l-13n34o-11p21r-14s-6t-12u-6
on wednes\ta-7f31k-15
on your\ta83b-34c-41d-20e-7f-22g-6h-28i-9l-9n-15o-10p37q31r-11s-12t-17u-7v-16
on$\ta-32b-24c27d-26e-9f78i-8j-6k-56m-7o-9p-19s-8t35u-7
ona\ta13b-14d-7k16o22
onay\tb-13d-6f40k-18l-10n-10o-9p35
onayla\ta-6b19f-58k53n27p-6q-11
once\ta38b-20d-23e27f18g-8h-7i-9j-7k-55l-26m23n-26o-29p-29q-36r-34s-16t-28u67v24
once bir\ta-11b-22d-7f16k21
once$\ta-15b19m37n-9t-6u-19
onceki\ta-30b-16d-15f64
onceli\tb-12f6k13
oncesi\tb15f-9l-6n-14o33p-9q-12r-6t-20v23
onda\ta-10b-7f47k-28
ondan\ta32b-21c-6d-8f33k-46n21o18p-9r-7t-7
ondan sonra\ta25k-16n23
one\ta-23b-13c-28d14e17f53g-9h-8i-13j-9k-9l11m18n18p-18q-42r13s-14t-18u7v-12
one day\ta-10b11d-7f31k-27o27r-8
one for\tb8c-20d-9f28k-7n-6o-14p-6q-11r18s-7t-9u-7v28
one from\ta-32b-15d-9f47
one in\ta16b-12f10k-10l-8m33n-9o-8p-8r-9
one invoic\ta23b-10d-17f23k-17p23q-10
one is\tb-11d-18f-39k59
one more\ta-8d-7f-18k30
one of\ta58b7d-9f-29k-27l-12m-9n-12o32p-16q-7r11s21t-16u-12v-6
one the\ta-7f17k-7o28q-7s-6u-7
one was\tf21k-10
one with\ta-16b-22d-8f58k-17
one$\tb11c-7d-31e-7f99i-15k-77m-6n-15p-14s16u20v-7
onedri\ta-12b-38c-12d-7f57k-9
onek\ta-13d55f-31k-24o-9q-7r-15t-8v42
ones\ta29b10c-13d-35f63k-62l-12m-7o-10p-13q-9s-14t52u-14v-7
ones$\ta41b-12d-24k-8s-7t31
onlard\ta-27f37
onlari\ta27b-23e-7f7m-7n-9o-14p-15q-6r-9s51u-7v-10
online\ta-22b-17c-9f-32k58q19t-9
only\ta17b-20c-45d7e-16f46g-10h-9i-12j-11k-8l-16m18n23o-29p14q-31r12s13t-6u-19v-16
only 0\ta56b-19c-7d9f-18k-52n-8o-8p-7q-12r36s-12t9
only the\ta-12f-39k56
onu\ta-16b-20d-15f-31k62q20
onu da\tc29k-25q20
onun\ta-45d-6f31i-8k33
onunla\ta-32b20c-11d-34f-11g57k-19n28p-11
onur\tf13k-7
open\ta18b-17c52d19e-8f-15g-7i-7j-6k-72l26m-18n-35o-46p-7q-40r34s-37u25v27
open at\tc-27d45f-19k-6p-8q-13r-11t36
open on\ta-11b-11c91d-8f-56k-54l-23m-10n-14o-19p12q-24r33s-19t-21u-18v46
open the\ta-20b-32c-16d-12f64k-17
open$\ta33f-20k-9l-8r43t-11u-10v-12
opened\ta30f-20o-7r22
openin\ta16b-10d33f-32k-13l-7o-8p37q-14r-6
openin the\ta-13d38f-23k-7p20
operat\ta15b55c-21d-20e-8f-16g-7i-6j-6l-19m-11n-21o10p-25q-23r-27s90t-27u-23v-26
operat$\ta-19b-8c29f24k-18n-7o-11p-7q-13r-10s53t-9u-13v-14
ops\ta-18b63c-7d-11f-45l-18m-12n63o-7p-21q-8r-15s-13t-11
option\ta-22b-7d-7f64k-34
or\ta-9b-17c-37d-29e-9f110g-6i-8j-7k-42m9n-22o-33p17r34s15t-18u-19v-10
or 0\ta-7b52f-46r31t-8
or a\ta-10b-23c-11d-7f52k-7
or does\tb-7c22f-13o-10q-7r27
or is\tc15q23
or madam\tf-12k19
ora\ta-42b-6d-9f62k-6
ora 0\ta-34b-6d-8f53
orada\ta-12d-8f-44g40k21
oradan\ta-9b26f10k-19n-7o-6p-11r-8u-7v36
oral\ta-13c-9f-51k70
orange\ta-13f17
oraya\ta-7b-23f-9k37
orda\ta-30b-9c75d-9f-15k-57n-7p38t-7v-6
order\ta-50b-24c-7d-21e-8f-17g-16h-7i-13j-6k85l-9m-6n-18p-14q-18r-13s15t47u-12v-11
order$\ta12f-18g-12k28o-14p-8s28
ordere\ta7c-7d39e-11f-8g-9h-7i-10j-9k-21l15n-14o-19p-13q-19r-12s-13t55u-8v-9
ordere in\tc23d16f-25k-12o-7p-6q-8t29
ordere the\ta49b-14d-31f-58k31t22
ordere$\ta-8d-17f34
ordina\tb-7d18f52k-58r17
orhan\tf-24k32
orkest\tb18f-28k19n-8o-7r27
ornek\ta-8d-7f101k-94
ortada\ta44f-34l-8o14p-20r36s-7t-6v-7
ortak\ta33b31c-10d-7f-38k-16l7m51n-15o-12p-17q-7r-9s-8u-7v-8
ortasi\tb17c-13d-16f25k-15l-16m-13n-8p39q-12r15s-7t-8u-7v-12
osgood\tf36k-20
osgood$\tf17
ote\ta22f-16o-13r26
ote yandan\ta22f-16o-13r26
otel\ta41d-19f-20k6q27
other\ta7b-24c-14d-21e-9f68g-8i-11j-6k-29l-8n-14o59p-14q-13r-18s-6t-9u-10
other$\ta60d-8f-68k13l-6n-13o51p-11q-13r-15u-8
others\ta-15b13d-10f39k-26n-6p34r-10s-9u-6
otomat\ta-29b-6d28f15m26
otopar\ta44c21d19e-9f-52g-6i-6k-30l-9n-10o-19p-10s-12t-12u50v-10
oturdu\ta-13b-30c-8d-8e-11f-42g89h-13i-8j-12k-46
oturdu$\ta-13b-30c-8d-8e-11f-42g89h-13i-8j-12k-46
oturuy\ta10f13r18
otuz\tb-21d-8e-17f66k-30
our\ta44b22c-21e-14f-6g-12h-9i-11j-9k-7n-19p-11r-18s25t-13u8v6
our end\tf29k-22
our intern\ta-7b14f13k-12n25
our office\ta-19b-32d-14f55k-9
our old\ta41d-7f-22k-16l-16m-7n-7o-6p-8q-8r-12s30t31u-12v-7
our own\ta-39b-31f71k-11
our side\ta-22f70k-43
our two\tb17l-7n-8o-7p25q20r-13
ours\ta-23b31m22
ours$\ta-11b40f-24k-8m22
out\ta16b34c-30d-43e16f-11g-13h-10i-13j-11k26l-20m13n-16o14p31q-16r27s-8u-38v-33
out in\ta-46b-18k46
out of\ta9b40c-16e-13g-7h-6i-8j-8k-29m19n13o-39r-39s14t33u-21v-20
out on\ta-43b57c-8d-15f-73k66l-7n-8o-12p-16q-14r60s-8t-19u-9v-7
out the\ta-15b-9c-9f23k15
out$\ta-68b-31c-7d-8f115k-35
outbox\ta67d-7f-57k-11l-9m55n-14o-9q-7r-8s-7t-14u-7
outlet\ta-8d-6f33k-10
outloo\ta56c-8d-16e-7f-59i-7k21l-27m97n6o-30p-25q-18r-29s-18t-18u-28v-16
outsid\tb8c-34f29n-12r21
outsid$\tb8c-34f29n-12r21
over\ta-44b15c-18d55e-16f25g-11h-10i-13j-10k-12l-8p-11q-32r30s-33u-16v21
over 0\ta-6d-7f41k-21
over at\ta-31b-7d40f8k-20o-15r-18t-7u-9v42
over the\ta-11b40c-9d38e-8f-49g-8h-8i-8j-7k17m-14n-26o17p-6q-27r46s-27t10v-17
owe\ta-7b-10c57d11f-52k-18o-10p-13q49t-6u-10v-6
own\ta-59b-58c-6d-14f116k-30
owner\ta-17b41f-57k34l-10n-6o-12p-10q-9r-13t-13u53v-8
owners\ta-16b6c-20d-26f-61k77r-9u24
oyle\tf26k-16
oyle$\tf26k-16
oysa\ta18b-12d47f-63k-8l-6n-9o-13p36q-7r13s-8u-14
ozel\tf-33k48
ozelli\ta25b-10d-16f-28k28o-14p-7s32
p\ta-15b-31c-8d-16e-7f61i-8
p m\ta-7b-20d-10k31
p osgood\tf89k-84
p s\tb-12f-32k61
p$\tf-43k50
pack\tb62f-47l-12m-8n-12o-8p47q-13r-7s20t-16u-14v-9
packag\ta-29b65d-6f-30k-19l15n-13o-8p-13q-10r-14s23t28u-18v-8
packag$\ta-13b25k-6l18p-10q-7r-9s29u-13
pads\tb16f33k-35r25s-13t-8
paedia\ta-15b40d17f-32k-18n26o-11p-10q-10r-7t30u-9v-9
page\ta27b-43c-15d-44e-11f-10g-9h39i-11j-8k27m-7n-10o-18p-22q56r-18s-16t15u-11v-17
page 0\ta-17c-9f47k-16
page of\ta-24f51k-25n7
page$\ta63b-12c-9d-8f-13k-55n-8p-13q42s-8t-9v-8
pager\tb44f-43n35p-11u-11
paid\ta-38b19c17d62e-6f-18g-6k-68l-10m-8n-21o-17p24q12r-17s-19t40u-20v-14
paid for\ta-11c-13d68f-45k-42n-12o-8p-9q-19r-9s-11t58u-9
paint\tc-12d-6f46k-45r22s-9
painte\ta-9f52k-37
painti\tb12f-26k23n-10p-8r27
paket\ta51d-9f-30k-11n-9o-9q41t-9v-9
paketi\ta-23b59c19d7e-7f-40k-38l-12m-6n-22o-11p12q-9r-14s11t43u-13v-11
paketl\tf12k-7
palet\ta-16b-21d-13f68k-23
paleti\ta-26b-18d-14f79k-29
panel\ta69b-50c-6d-15f-12l-12n-13o49p-34q-13r45s-29t-19u-15v-13
paneld\ta13d-12f-21k26l-8p31r-7
paneli\ta-22b-15d-9f53k-24
pani\ta47b-21d-6f39i-7k-73l-7n-22o-10q-8r55t-9v-7
panora\ta20f-16o35p-24
papaty\ta16b-14d17f-19n-6r17t12
paper\tc-16d32f28k-52l-25m-9n-18o32p-24q42r-13s-20t24u-15v-14
paper$\ta-22b-8d21f20k-15n-7q36s-10v-9
papers\ta-35b-31c-24d-8f90k-29
para\ta67b-7d-10f-51k-11l-8n-11o23p-21q39r-9s-7t-10u-7v-10
parasi\tb-8c-18d33f-15
parca\ta-17b-7c-9f52k-18
parcal\ta-19b-18d-6f68k-35
parcel\ta15b-25c-13d8f-65g46k23l-6m-7n-7o-18p-8q-14r21s-10t19u-12v15
parcel$\td-8f-33k42o-11q-9r37t-13
parent\ta30b41d-17f-24k-38l-7m19n35o-13p10q-10r-21s-8t-14u-8v-8
parish\ta-17b-8c-7d-11f47k-21
park\ta-33b-30c33d-25f-77g-7k87l-7m-7n-8o-7p-8q-10r18t-9u35v-12
parkin\ta7b32c-26d-10f-50k46l-7m-8n-13o-41p-12r67s-9t-12u-13v-17
parkin permit\ta29b40c-48d-7k-8o-25q11r30v-8
parmak\tb-8f29k-14l-9n-12o-17p-7r-8u43
partic\tb13f49k-54n-11p27
partne\ta-17d-11f54k-48l-8n-13o-8p54q-11r-9s-9t-12u-9
partne$\tc-7f55k-42
party\ta-8b45c-8f44k-76n-10o-6p-8q-7r-17s52t-13u-10v-7
pass\ta37b-38d-12e-28f-20k46m-8n-10o-15p39q-12r13s-8u-11
passed\ta-16b-8c-6d37f-29k18m-6n31
passes\ta15r22
passwo\ta31b10c12d-23e-10f28g-7h-7i-10j-8k-70l11m8n42o-26p-22q-20r-27s7t-26u19v-15
passwo 0\ta-41b70d-7f-34k-11l-7n41o-7r-7s-10u-8
passwo expire\ta68b-9c-7f-57l-8n46o-9r-6s-12u-9
passwo for\ta-12b-19f31m-12n24
passwo$\ta-57b-10c48f50k-44l37n-7r-10t-8
past\ta18b-19c37d-25f10k-20l-24o20p-10r-16s-12t-12u43
past the\ta13b-8c45f-48l-12p-7r-13s-9t-10u44
paste\ta-22b-24d44e-7f23k-28m-7o-9p-7q-9t43u-8v-11
patch\ta-7b-13f31k-10
patien\ta35b-39c-10d-32e-6f-13i59k-16m-9q-7s-8u-8v38
patien$\ta46d-9f-42i64k-68m-7n-13q-6s-8u-6v40
pay\ta7b15c11d14f-62k22l-14m-8n-17o-13p-26q67r-12s-13t13u-13v-14
pay for\ta-14b-17c-8d10f-44k52q14
pay the\ta23b42c-10d20f-55k-32n-8o-7p-17q36r-8s-9t20u-8v-6
payi\ta52d-10f-33k-9l-6n-7o-8p-10q42r-9
paying\ta-14c47d-9f6k-39q45r-10s-9t-16u-9
paying the\ta-14c47d-9f6k-39q45r-10s-9t-16u-9
paylas\ta-17b-14f43k-8
paymen\tb-54c50d32e-7g-9j-6k-43l-9m-7n37o-9p-30q49r-17s-9t-26u-21v-10
payrol\tb19c-23d-21f17g41h-8k-40n26p-9q-11u11v-7
paysli\tb-14c48d-7k-37m-9n33o-9p25q-13r-7s-6t-10u-11v-8
pazar\ta42b-15d-24f-20l-8o-11p-9q-10r45t-10
pazar gunu\ta-21b-9d-18f22k24
pazarl\tb42f-56k27l-7n-15p-23q-8r-6s-6t-6u53
pazart\ta-30b6c-15d-19e68f32g-8h-7i-9j-8k-79n12r8
pazary\ta23d-7f-41k31l-8p31r-7
pc\ta7b54c-14d-26e-8f25g-6k-66l-22m-7n-14o22p-16q-17r-22s-14t61u-22v-11
pc is\ta34b-8f-9k-15o32p-10
pc te\tb20f-6k-10p20
pc$\ta-27b-22d-8f70k-27
pcs\ta-12b24c-12d40f-41k-10l-6n-12o-14p13r-8s-9t33u-12
pcs$\ta-12b21c-10d41f-41k-10n-11o-11p-19q17t40u-10
pdf\ta46b12c-18d-21e-17f8g-6k-34l-13m33n-14p22r-14s-16t-17u-10v-12
pedal\tc30f-40k23l-9o45p-13q-15t-6v-8
pen\ta-9b-10f55k-38
pendin\ta-17b-14d26f39k-32n28r-7u-6
pensio\ta10d-8n9
people\ta37b-46c38d38e-12f-27g-11h-9i-12j36k-85l12m-21n28o11p26q-27s-29t-39u-29v12
people are\tb-6d-10f-34j53k-19n17
per\ta-15b-8d-8f40k-14l-7o-7p36q-12r-6
perake\ta-11b-8f19
perfec\ta-12b-10d-6f-65g44k41
perhap\ta-15b-6c-12d-10f9k28o-11q-9r37t-13
period\ta-11b-23c-28d-14f72k-12
permis\tb15n17p20t-10u-10
permit\ta29b40c-48d-7k-8o-25q11r30v-8
persem\ta25b-21c-9d-15f-16k32l-8p31r-7
person\ta9b-7c16d-23f39k-45l-15m-8n35o-12p-19q-17r-9s-25t33u13v-14
persua\ta-17b-20c-7d-18k42
pharma\ta15b-25d21f-41k42l-8m-6n-12o-20p-9q-8r-14s-7t25u40v-12
phone\ta21b36c-24d-33e-11f43g-8h-6i-10j-7k-55l-41m11n18o17p-44q-45r-51s67t-28u28v-30
phone e\tb-17f72k-56
phone number\ta-8b-11f22n21s-14
phone of\ta12b-20f25k-17n9
phone$\tb-14c-7f38k-21n32o-8
phones\ta-31b-15c-13d-15f-29g47i-7j-6k35s20
phones are\ta-59b-8d-9f-80g59k61
photo\ta-12f26k-9
photog\ta64b-35d-26f8k-41n-8o-14p-8q-6r-11s-6t-47u66v-7
photos\tb11f9k-11p22
pick\ta-46b-15d-10f-6k59
pick up\ta-18f-58k62
pieces\ta41b-14d-19f-66k59n-7p-9t36u-6
pieces$\ta41b-14d-19f-66k59n-7p-9t36u-6
pili\ta51f-8k-38o25r-6
pin\ta38b-31c-17d21f9k-62l-8n36o-14p-10q-23r-21t-18u28v-14
pin$\ta77b-11f-71k-8n42o-7q-13r-8s12t-16u-27
ping\ta9d23f-28k-8m32o-9r-7s-7
pink\ta14b-14d-9f30k-18o23
pipes\ta-57b59d-10k-33n-10o-7r-30s61t-30v-11
pizzer\ta-25d42f20k-41s26
place\tb15c-12d16f-23k21l-9m30n-29o-11p-16q-12s-8t23u-14v18
place for\ta-15d-8f36k-24r-7v25
placed\ta-41b-21c-14d-33f37k20
plaka\ta6d38f-43n-7o-9p30v-6
plakal\tb12f9k-6r-11u22
plakas\ta-8b11f16k-13u12
plan\ta-10b20c22d-13f40k-76l-10m-11n-30o-9p43q38r-11s-11t-18u-15v-12
plan$\tb9c26d-9f-6k-27l-6m-10n-26p23q41r-8s-9t-13u-9v-10
planla\ta-7b-29f15k28
plans\ta-16b-11c63d-15f-10k-45n-11o-7p48q-14r-12t-7u-10
plant\ta-6b-7k32
plate\ta-16b-20c-8d-19f15k31
plates\ta-20b-7f39k-13r11
plates are\ta-22b-7f40k-13
playin\ta-28b63d-7f-43k-20n-10o-7r-30s61t-30v-11
please\tb70c-32d-23e17f-44g-12h-10i-14j-10k7n33o-20q-37r-32s-14t8u28v-13
please also\ta-14d35f-19k-9l-24n-10p-11r-9s27t-7u26
please arrang\tb37f-22k-11l-7n23o-13p-9q-11r37s-8t-17u-13v-12
please block\ta91b-52f-75k-22l-7n-15o-12p-11q-9r-13s-27t-17u67v-6
please call\tb-34f-24k54
please have\td-8f-33k35r17
please make\tb30f-12k-10l-11n34p-9q-7r23t-12u-11v-12
please reset\ta-16b24n27u-10
please send\ta-20b-29d-7e-9f48k7m-10n-22o-11p-10q27s-7t39u-13v-9
please take\tc-13e27f-8
please$\ta-12b59d-7e-20f-36i-7k23l25n-50o34p-31q12r-49s28t22u-32v-23
plotte\ta39b-10c26f-40k-12l-7n-7o63p-20q-14r-17s-8t-14v-6
pls\ta-26b26c-13d-17e11f-39g-9h-7i-13j-8k43l-11n31o13p-18q-19r18s-17t-34u23v-12
pls help\te37f-54i-9k18
plug\ta46b33c-27d-25f-58i-6k26m-9n-23o-15p38q-20r39s-10t-11u-15v-16
plug in\ta-17b57c-22f-9k-15l-8n-19p46r-7u-6
plug the\tf17l17
plugge\ta-38f61k-19
plus\ta42b-15c-13d-7k-15m37p-10s-7t-11
plus 0\ta-7f21
plz\ta-12b-37d-10e11f14k34
po\ta-38b34c-7d28k-11l-8m-9n-18o-14p-17q21r-20s-15t50u-6v-8
po 0\ta-38b6d32f16k-17l-6n-6o-12p-11q-17r-17s-8t57v-6
pods\ta23f18k-32s21
pods 0\ta23f18k-32s21
point\ta49b-6c-8d-20f7k-44l17o-9p-8q-17r36t-6u-10v-13
points\ta31b-28c44d-7f-44k-9l-9n23o-8p-26q-12r-14s-12t-10u44
pol\ta67b-7d-11f9i-7k-79l64m-8n-9o-17p-13q-20r-13s-7t-13u-10v-12
pol$\ta67b-7d-11f9i-7k-79l64m-8n-9o-17p-13q-20r-13s-7t-13u-10v-12
police\ta58d-9f-38k-20l-8m-8n-10o-12p59q-15r-10t-9u-7v-10
policy\ta7c12f-23k20l-9m-7o-9p-18q-28r-13t-11u-13v59
policy ta\tc13f-18k22l-7m-6n-15o-8p-14q-26r-11t-11u-9v61
polikl\ta-18d-8f-50k62
polish\ta-9b22d-8f37k-40r-7s29
polish as\ta-9b22d-8f37k-40r-7s29
pon\tf19k-9
pool\ta15b14c29d-16f-19k-29l-9n-7o-11p-9q-16r40s-8t-18u-9v21
pool 0\ta26b-6d-11r31t-12
pop\ta11d-8f9k-11l-7n37q-8r-16u12v-10
por\ta-32b-15c-9d-10f85k-45
pore\ta-30b-14d-12f-15k54
pore dekhi\ta-14f8k16
port\ta13b19f-52k36l53m-6n-12o-21p-10q-9r-19s25t-14u-21v-9
portal\ta74b-35c45d-27e-6f-67h-6i-8k-7l-25m-15n77o-22p-31q31r-32s-15t-29u-10v-21
portal$\tc-14d-9f-12k26l-7m-6n54p-13q-13r-7t-12u-10
pos\ta-11b-20c-8d34f65k-76l-7o11p-12q24r-7s-6
possib\ta29b75c-12d-11f-83k-18l-8o60p-11q-25s-20t-9u-15v-7
possib to\tb13f-9n-15o-9q-6r15s-7t27
post\ta-31b-19c-26d53f43k-32m-9n24q-10r-12s-11t-19u-6v33
post$\ta-8d-10f58k-39
posta\ta-14b76c-7e-8f-47k-18l-19m64n31o-14p-19q-18r-17s-11t-19u-29v-16
posta adresi\tb33f-25l-9m-23n57p-8q-6t-11u-15
posta kutusu\ta-6b34f-15k-14m33n-10
postal\tb38e-13f-10m30n-12p-8r-12s-9u-11v26
postin\tb-6d31f-15p9q15r-6
power\ta-9b-25c-10d-37f16k46o17p21r-14
practi\ta-16b-24c-12d-11f11k48
precis\ta-12b-10d-7f-18k46
predec\ta42b-8d-17f-51k33n25u-7
prefer\ta-22b-38c-8d-7e-12f19k48
premiu\ta-26b59c-26d-20k-22n-8o-11p-16q27r-12s31t-9u-15v-8
prepar\tb73c-23f19k-81l-29m-12n93o-20p-23q-23r-25s-10t-26u-36v-15
prescr\ta18f-12l30n-10o-15p19q-9r-11t-9u-6
presen\ta-30b-28c-9d-8f43k14
presen$\tb-22c-8f27
press\ta24b-8d-16f15k-21l-9o41p-14q-7r-27s27t-12u-10v-10
press 0\ta21f-9k-8o45r-22t-10u-9v-8
press the\ta19k-10p-9r-7s29
pressu\ta44b-6d-6f-31k-9o-11p-8r44t-17
price\ta-8b-44c-13f66k-13
print\ta8b-14c-15d-24e-7f79g-8h-9i-7k-50o34p-6q-13r-8
print the\ta26f12k-26o34p-6q-13r-8
printe\ta63b-17c-6d-18f-13k-22l-9m-8n-9o66p-20q-9r-16s-9t-18u-9v-7
printe spits\ta26b-8f-10o34p-10r-6
printi\ta19f-13o25r-9t-8
prints\ta48b-8f-27k-20o36p-9r-11t-6
privac\tb17f-37k34o26
privat\ta15c22f-27k-6m17n17o-10p-9q7s-7t-7u-6
priyan\ta-7b-7f24
priz\ta9b25f-27l34o-11p-10r8t-11v-7
pro\ta-23b63c-15d-9f-25k-16m-7n-23o-11p65q-17r-7s-13t-9u-11
pro 0\ta-17b44c-13d-7f-12k-13p23s-6
probab\ta-29c-15d-11f-8k46
proble\ta-31d-8f7g-10k38
proces\ta-8b19k-8p30u-6
procur\tf-21k36
procur$\tf-21k36
produc\ta-36b-12d-6f-15k51
prof\tf-12k35
profil\ta61d-11f-26k-46l-21m58o-20p-22q-22r-21s-8t-20u20v-9
progra\ta31b74d-34e-9f-35g-12h-11i-8j-8k-21l-32m-14n28p63q-22r-21s-19t-20u-18v-18
projec\ta10b32c20d-16f-23k-18l-14m-8o46p21q-21r-18s-9t-14u-11v-11
projec in\ta36b-15f-12k-6l-7o34r-12
projec$\ta-13b9f17k-7n-16o-6p35q-9
projek\ta39b-7f-30o28s-8
promis\ta-36b-7c-7d20e-7f-75k82l-10o-15q38
proper\tb17f-11l-12n20
prosse\tf-36k50
provid\ta-10b24d-12f18k-14l-7n-14p-8q-7r-10t-13u51v-10
proxy\td-20f56k-31
ps\ta-41b60c11d-13f-24k-20l-11n26o-14p-9r16s-9t-9
public\ta48b-31c-19d-9f15k-27l32n-11o18p-15r-15u-8
pull\ta-15b-11d-9f85k-63
pulled\ta31b-8f6k-32l43n-13o-12p-9q-9u-6
pupils\ta-15d-6f40k-14
pura\ta-26b-23f59k-7
purcha\ta-7f-34k48
purple\ta39d-7f10k-41m-10n-17o63p-7q-16r-8s-7t-15u-13v-20
push\ta27b20d-7f-17k-20l-17n28o-9p23q-6r-9s-11t-7
pushed\tb-11d-7f46k-27o-9p22
put\ta-12b31e-12f-14g-12h-12i-12j-10k11l15m-16n-37o-29p18q34r-23s-35t29u10v-31
put a\ta-14b-7f-24k44
put in\ta21b-22c-35d20f48k-64l19p-18q-16r-13t33u-7v-7
put it\ta-12b-10d-9f38
put the\ta32b45c-8d-7f-56k-16l-11n-9o-11q24r-10s-12t28u-21v-7
put up\tb6f-21k22o-7r22
q\tc26f-46k42l-7o-7p36q-12r-6
quaran\ta-43c21d-11f56k-25m34n-7q-9v-7
quaran$\ta-9c30f12k-25m34n-7q-9v-7
quarte\ta-12b22c-9d24f-18k-16o-10q14r7t-15u18
que\ta46b59d-16f-83k-33l31m-6n-14o-49p-38q-17r-10s-11t68u-13v-10
questi\ta-7c41d-8f-23k-12n-8q-9r41v-9
queue\ta-15b57f-32k-21p-14q-6r-10s39t-7
quick\ta-14b-19d-20f-61i-10k92
quickl\ta-6b-10c-17d-7f-16h47k-6
r\ta-35b37c-14e-12g-9h-8i-11j-8k16l-15m-11n-14o-25p45q-16r-32s58t-29u-17v-15
r 0\ta-20b38d19f-27k-15l-11o-8p47r-11s-13t-14u-11
rabia\tb36f-13k-13l-9n-9s47u-12v-13
rack\ta-14b-8d-7f59k-35
radiat\tb-6d-7f22k-14r14
radio\ta63f-55k-12o-26p-6s42t-11
raf\ta27b-11d-9f16i-8k-18r13
ragmen\ta-22b-11d13f33k-22
rain\ta-9b-17d34f7k-19o-7p-6q-10r7t25
rain charge\ta-11b-18d35f8k-19q-10t27
raise\ta-19b-7d-7k28
rakaml\ta19f-12l-6m-6o-15p46q-7r-14t-6
ramaza\tf-25k37
ramp\ta-19b43d-6f25k-37l-7p-7r29t-6
rampad\ta35f-18k-10n-8o41p-7s-13u-7
ran\ta-12b-6d-7f59k-37
randev\ta25b-16c26d41e-9f-63g-10h40i-7j-8k-40l-12m-12n-25o-14p21q-17r-25s-12t-15u-21v67
rang\ta-23b-6c-9d104f-72k-35l19m-10n-14o-18p-21q-26r-11s-14t-17u-27v70
raporl\ta-33b-13f77k-34
raporu\tb-9c19d31f-36k-8l-20m-7n-11o-29q41r-14s-13t-7u-11v34
rate\ta-7c35d-6f-45k27l-7o-9p33q11r-11s-12u-8
rather\ta-24b-41c-21d-33e-8f19g-7k57
rather than\ta-14b-31d-20f-21k66
re\ta-44b10d-6f16k29n-10p-8r27
reach\ta16b-12d-11f20k-12l43n-11o-9p-12
reache\ta-19b-20c-10f10k22q-6t14
read\ta15b50c-33d-22e-9f16j-6k-42l-15m-6n45o17p-17q-13r-22s-9t-16u11v-8
read the\tc-22k35
read write\ta-6b49f-12k-34n26u-10
read$\ta-15f37k-12
reader\ta-35b34c-15d-18f-26k42p23s-6
readin\ta44f-31k-10l35o-9p-12r-10
reads\ta15b-11d-17f28k-16o37u-17
ready\ta-13d-6f48k-29
really\ta-17b-18c-20d-19e56f-21g-11h48i-11k-52
reason\ta8c-7d-9f28k-22l-10o-21q-13r-11s-9u48
rebecc\ta-18c-8d-7f-45k68m28o-6
rebecc stone\ta-15b-10c-7f-35k60
rebecc$\ta-7f-10k27
reboot\ta24k-21o45r-22t-10u-9v-8
recall\ta-16f30k-6
receip\ta25b9c-24d24f-7g-10k-28l-11m18n-15o38p-6q-17r-20s-10t14u-9v-9
receip is\tc-13d-6f38k-9
receip printe\ta35f-26o32p-9r-7
receip$\ta37b-11c-7d-33f20k-14o29p7q-16r-8
receiv\ta41b-46c58d17e-12f-7g-10h-9i-12j-8k-62l56n-30o-29p-46q-60r-38s46t41u-51v-27
receiv no\ta-29b-6f60k-29
recept\ta-62c-10d-28e-10f45g-7i-7j-6k36l-6m-14n16o31p-8r-11
recept$\ta-6b13f-33k33o32p-7r-11
recete\ta61f-48k-19l-24m-10n-11o-39p86q-12r-26s-9t-15u-8v-15
recipe\ta-10d-9f24
recogn\tr11
record\tb52d-17f-27k6l19m9n-22o-15p-14q-28r-20s20t-15u40v-15
record$\ta8b6c-13d-11f-20k42l29m14n-12o-9p-7q-16s-20t-9u20v-7
red\ta-10b-7d-9f56k-26u21
red light\ta-32f47k-6
reddet\ta-8b-7f35k-14
reddet$\tf18k-9
redmi\ta-11b-9d-14f-19k48
ref\ta-18f-7k32
refere\ta-13k23
refres\ta-7b17c-8d-12f22k-15r-7v25
refres in\ta-7b17c-8d-12f22k-15r-7v25
refund\ta-17c-8d27e-8f57k-71l-16n18o-24p-11q45r-7s-7t-11u-6
refurb\ta-13d39f-12k-19r21
regard\ta-26b-10c-6d-10e-7f-48i11k83
regard from\ta-13f-21i52k-19
regard$\ta-8f-22i-44k87
regist\ta16b15c43d-40g-6i-6k-32l-13m41n30o21p-21q-18r-21s-11t-21u-14v-14
regist$\ta-35b-19c60f-36k34m40n-7p-10q-10u-7
reinst\ta-11f56k-35
reject\tb-11f34k-10
reklam\ta22b27d-23f-16k-9l-7n-10o-9q14s-10t-13u35v-7
relate\ta-10b-11f44k-16
remain\tb29c-8d-10f-19i-8k17l-7o-7p-14q-11r-7s8t38u-6
remark\tb-12d-23f7k28
remote\ta30b-9d-8f67k-95l-16n-7o28p19r-15v-6
remove\ta30b41d-8f-45k-11l-8m-16n50o-11p18q-13r-16s-10t-8u-13v-11
rename\ta-6b39d-8f7k-37l-10m-6n-9o-14p-9q-7r-10s56t-18u-8v-7
renewa\tc-25f39k-6
renkli\ta-17d-10f16k7o18
rent\ta27b-10d-11f11k-24o27s-7
replac\ta-34b56c-59d-28e-14f-12g83h-6i-9j-9k-56l-7n-11o39p-12q-28r29s-9t-9u-7v-12
replac the\ta-10b9f-35k39o32p-7r-11
replac$\ta-6b-13c-15d-15f67k-32
reply\ta-6c20f-39i-18k47m-12n41p-8q-8r-9t-9
report\ta-35b-20c-16d-22f99i-8k-40r-7s20
report it\ta12b-7c-7f19k-15r-7s20
reprod\ta-11f31k-17
reques\ta-43b36c-16d-26e-30f59i-7k-27l-11m-11n43p-24q-23r9s-10t-24u17v-13
reques you\tb51e-32f-74k35n57p-14q-14s-9t-17u-18v-9
reques$\tb-39f86k-65
requir\ta-20b-27e-10k55
reserv\ta-30b15d-10f-43k52r25s-13t-8
reset\ta-75b69c-8d-10f18k-17l-11m-17n66o-9p-9q-9r-9s-12t-8u-19v-6
reset my\ta-9b12
reset the\ta-20f19m-14n37u-11
reside\tb-20c-8d-19f-6k36p-9r-7s29
respec\tf-15k26
respec sir\tf-9k14
respon\ta-11b-17d-9e-17f-17i-7k59
rest\ta-27b-52c-8d-13e-9f37g54h-6i45k-81
rest of\ta-24b-10d-12f-34g57i48k-65
restar\ta24c8d-11f51k-63l12o-9p16
restar the\tc11f19k-18p19
restar$\tf52k-40
result\ta48b-26c-9d-16f9k-28m-9q-7s-8u-8v38
result$\ta-28b-24d-11f67k-23
retry\ta-9b-9d-10f42k-13
retry 0\ta-9b-9d-10f42k-13
return\tb-43c10d118e-12f-49g-9i-6j-7k-69m6n-7o-45p-14q77r-55s-28u-34v15
revert\ta-10b-14d-9e-15f-40k70
review\ta-26b-18d43f12k-22l20
rezerv\ta22b-14d-8k-7p19
ribbon\ta23b36f-46n-7o-13p28q-7r-21t30v-7
rica\ta-23b53c-13d-23e26f-20g-9h-10i-13j-9k-7m15o-29p17q20r-36u-19
rica ederim\ta-15b-31c-7d-13e39f21h-8i-8k9l-9m-6n-14o-8p-16q10r-17s19t-10u13v19
rica ederiz\tb59f-40k-10l-9m-7n-11o-13p47q15r-13s-10t-11u-10v-12
rica ediyor\tb58e-6f-35k-8l18m-12n29o-8p-14q-13r-8s-9t27u-24v-11
rider\ta-16b-26c-22d29f59k-38q-10t27
right\tb-14c51d33e15f-11g-14h-8i-9j-8k-43l-17m-10n-26p-24q41r-34s-26t68u-28v-20
right click\ta-18f31
right$\ta-26b-11c-14d-14e28f44g-11k-19
ring\ta-33b-41c-13d25e-6f18k15n-7p-7q-11s35
ring me\ta-9f-52k66
rings\ta86b-37c-8d-17f-19k-40l-17m-9n-17o-48p-21q-20r29s74t-25u-17v-14
rings$\ta39b-8d-6f-10k-13o-29p-10q-9r-13s60t-14u-7v-6
rip\ta-41b17d-14f43k-9r-7t27
riser\ta11d-13f19k-9o-7r17
rivera\ta29f-32k11s21
roamin\ta-26b-33c57d23k-38l-18n-22o-14p-7q12r-19s62t-15u-10v-13
robot\ta14b-15d37f10k-49l-12m-9n-11o7p-22q-11r-21s22t40u-10v-9
robot 0\ta10f13k-11o30p-7
robot gibi\ta15b-11d42f-33k-25l-9n-8o-27p-15q-8r-15s26t44u-8v-9
robot$\ta-11f34k-19
roll\ta-8b-10k23
rolled\ta-26b-8d47k-31n-6r-11u-9v35
roller\tf23k-17
rolls\ta-13b50c-22d-9k-14l-10n-7o-33p-13q-9r-8s-10t66u-12
rolls$\ta-10b35c-22d-7f14k-13o-25p-9t43u-7
room\ta86b54c-28d-50e-14f-8g-11h-9i-13j-10k-74m-23n-43o-51p12q-72r75s59t-58v-38
room 0\ta101b-24c-11d-26f7k-112m-7n-13o-31p18q-52r-26s81t-40u-26v-11
room is\ta-18b-13f33r7
room$\ta-48b51c-13d-19e-7f93i-7k-106l-7o-17p-32q-23r67s-11t-7u-9v-8
rooms\ta-27b31c-16d-17f9k-9o-9p-10q-9r48s-9t-10u-8
rooms 0\ta-10b60d-11f-21k-45o-9p-10q-9r48s-9t-10u-8
rooms on\ta-9b-8f-23k36
rosa\tb58f-59k-15n-9o-14p-8q-9s42t-10
rota\ta29b-11k-14n37p-12r-6t-7
roughl\ta47b-13c-7d-9f39k-72l41p-8r-8t-25
round\ta-17b-37c-11d43f21k-28o-13p-7q-12r-7t40
router\tb-8c-9d-20f7k25l14
row\ta64b-20d-9f-35k-19l-27n-7o10p28q-7r17s-10t-12u-7
row 0\ta8f12k-10l-13o24
rubber\ta-8f42k-22
rude\td30f-19m-6o-10q-14r-11s-11u-17v44
rudge\tc-9f27k-10
rulman\ta-10d-7f44k-23
rulman 0\ta-10d-7f44k-23
rulo\ta22b14f-29o26
rulosu\ta-37b55d-7f-22k-7o-13r-9t35
run\ta-45b-13c49d-21f42k-27l55m-6n-20o-16p9q-11r-8s-11t-7u-9v-9
run a\ta-17b7d-7f30k-8l45n-17p-14s-8u-6
rung\tb-14d-6k23
runnin\ta-51b-16c-7d43k15o-16p-9q-16r10t39u-7
runs\ta-27b-11f-28k57
s\ta11b59c-15d-22e-16f-19g-10h-9i-20j-12l-10m-10n-9o-22p-23q64r-16s-21t-17u9v-14
s$\ta-23b67c-10d-15e-10f-81g-7h-6i-15j-8k52l-9m-8o-18p-14q72r-13s-20t-16u-29v-12
sa\tf25k-12
sa 0\tf25k-12
saat\ta-39b-48c-14d8e-9f60g-9h-7i-9j-7k17l-10m52n-11o-11p-22r8s-7t-11u-13v-12
saat 0\ta-37b-26d-32f66k14
saate\ta57b6d-12f-54p19r-7u10v-8
saati\ta51b-14c-7d-17f16k-37l-22m-12n-10o18p65q-9r-32s-16t-9u-19v-9
saatle\ta44b-61c-8d-18e-8f60k-48l20m-9n-8o-20p-15q-12r-22s-13t-16u-8v56
saatte\ta41b26d-19i-6k-41o22q14r-8t-6v-6
sabah\ta-27b-34c-16d9e-12f47g-9h-6i-12j-7k12l7m-9n-14p-33q-12r-16s-13t-13u29v38
sabah 0\ta40b-14d33f-17k-46l11n-10o-23p-14q-11r-12s-11t-12u13v40
sabahi\ta62d-6f-28k-50l-8o-11p-9q-10r45t-10
sabahl\ta-6c-10d-6k29
sabaht\ta43f-31k-15l-9m-8o-10p50r-10t-8v-9
sabaht beri\ta43f-31k-15l-9m-8o-10p50r-10t-8v-9
sabit\tb19c-56f47l23o-6s13u-10
sablon\tb7f11m29n-16
sacks\ta-17b-12d16f24k-12r17
sadece\tb-9d-7f55k-35o-14p-8s28
safe\ta33b-32c-11d-28e-6f14i-7n-9p-12q-15r-29s-7t-15u66v-24
safe mode\ta-27f69k-45
safe$\ta-28b-13f-19k56
sag\ta58b-29c-16d-36e-11f-12g-9h-9i47j-7k-26l-23m-9n-16p-28q-17r40s-16t42u-14v-15
sag olun\ta-12b-7d-8f-36i58k-10
saglam\ta-12b-17c-18d-19e-7f-17g61i-6o20r-12
saglam$\ta-18b-14c-7d-9f-43g64
saglik\ta-11e-6f-56h-10i36k43
sahsim\tb8d-12f-23k31q19
sahte\ta58b-14d-10f-33k-7l-11m-9n-18o-10p-16q-7r-7s-9t-11u61v-8
sahte bir\ta39b-7d-8f-17l-7m-7n-13o-8p-14s-7t-10u51v-7
said\ta53b-42c-7d-22e-9f74g-8h-7i-10j-6k-107l-9m-9n-15o-23p-19q-30r6s-12t33u43v-12
said 0\ta52b-11c-20d22f-30k-47n-10o-9p-13q-24r-8s-9u51v-6
said that\ta-10d-13f39k-12
sakinl\ta28d-11f-21k11o-9p23
salam\tf-10i-13k33
salam khouya\tf-7i-6k23
salari\ta-8b-11c-9d-12f7g-6h-7k34
salary\tc18d-12m-8o-6p-7q19r-9u19
sales\ta-32b70c-17d-23e-8f-44g-7h-9i-10j-7k31l-16m53n-24o-20p-26q-30r-29s59t-26u-14v-17
sali\ta-25b37c37d11f-42k-31l-16n31o-14p-16q-9r-32s-13t-18u-7v51
sali gunu\ta-14b40d19f-25k-25l-8n38o-10p-7q-7r-24s-10t-16v25
sallem\ta-26b-27d-12f60k-9
salond\ta-19f-27k41
salonu\ta32b46d-19e-6f-51k-7l7m-14n-27o-24p-31q-27r103s-18t-33u-11v-43
salt\ta10b37d-6f-35l-7o-8r28t-6
saludo\tf-20k28
saludo$\tf-20k28
same\ta-16b-16c-24d-18e-24f126g-10h-7i-11j-8k-67l28m14n-22p14s-16t-15u-12v-14
same file\ta-28d-9f43
same model\tf17
same result\ta-12d-8f30k-6
same thing\ta-10f20
same time\ta-38b-8c-21f63
same$\ta-26b-28c-7d-11e-28f63
sample\ta-15b-7c-10d25f19k-21r-10t21
san\ta-8f-30k40n17
san$\ta-8f-28k40
sandal\ta-55b-15c-14d85e-10f-17g-7h-7i-10j-8k-20l-9m-7n-12o-20p-10q-8s-7t58u-8v-13
sandim\ta-15d-7f44k-19
saniye\ta-31b-8d53k-32l-6n-7o-15p-10r-15u-7v48
santra\ta-11b10f15k-6s15
sap\ta11b67d-10e-7f-88k26l-10m-13n65o-17p17q-10r-19s-11t-16u-15v-19
sarj\tf11l-7m-9n-10o50p-8r-12v-9
sarji\ta-27f30
sart\tb-47f61k-14
sat\ta-13b64d-12f-56k-15l-7n-8o-12p-16q-14r60s-8t-19u-9v-7
satin\ta-10b43d-13f-15k-14l-6n44r-11s-8t-14
satin alma\tb-10f29k-11
satis\ta-10b37c-7d-15f34i-8k-31l-11m63n-11o-9p-11q-14r-12s-8t-13u-17v-13
saturd\ta-22b-17c11d-14j-8k37q-7r28t-6
saturd$\ta-6c-7j-7k21
save\ta13b-6d-21f36k-28n-8o-9p33r-10
saw\ta-27b-7d15f33k-24q19
say\ta-39c-15d-8e-6f22k18l25n-9o-10p-17q-8r-15s35t-12
say so\ta-11d26f-51k41l28
say$\td-9f73k-58
sayfal\ta-17d-10f29
sayfan\ta-26b-16c-7d-8e-23f28g-9h46i-7j-7k-17
sayfas\ta51b-24c-8d-18f8k-33l59m-7n-15o-19p16q-15r-24s-10u-14v-15
sayfay\ta35b-8f-21m-7n-10p-13u38
saygil\ta-18b-27d-9e-13f11i40
saygil sunari\tk7
saygil$\ta-8f-42i44
sayili\tf-59k64
sayin\ta13b-10c-6d-11e-7f-32i36r13
sayin bilgi\tk9
sayin ilgili\ti-6k20
sayin yetkil\ta21b-9d-10f-21i48k-34r13
saying\ta-52b-8c-7d54k-25l-12n-9o-22p-11q62r-10s-10t-11u-11v-8
says\ta49b-48c22d7e-13f-8g-13h-11i-11j-10k-18l-9m-21n-7o-8p27q30r-22s22t-30v-24
says 0\ta-44b-22c51d-19f49k-57q15
says my\ta-7b-9f-47k56n24u-7
says no\ta15f-7n16
says the\ta20f-7n-7p18
says you\ta-12b-10d23k-8q30r-17
scan\ta-8b-21c-15d-9e-7f42i-7k-10o12
scanne\tb-28c-10d-18g38i-7k10l32m-10n-13o50p-19q-6r-25s-10t-13u-21v-12
scans\ta19k-12o33p-9r-9
schedu\ta63d-22f-52h-14k14l-11m-6n30o-8p-19q-12s-8t-14u-18v33
school\ta-15c10d-15f-49k65l12m33n-9o-12p-19q-11r15s-11t-9u-7v-8
school$\ta-27b-10c-8f-21k59
screen\ta13b-32c11d-18e-11f37k-15l-12m-7n-11o6p51q-15s-15t-17u-9v-13
screen 0\ta21b-16d-8f22k-24o-9p-11r26
screen$\ta61b7c25f-64k-21l-11m-6n-9o12p58q-14r-27s-12t-15u-7v-12
scroll\ta-24b-9d-7f46k-12
scroll to\ta-11b-9f34k-10
sea\ta-8f8k11
seal\td-7f27k-12
search\ta55f-42k-21l-6m46n-6o-9p-9r-10t-12
season\ta-13f-39k57
seat\tb-14c93d-16f-75j-6k-23l-16m-11n63p-18q-29r-25s-13t-19u-16v27
seats\ta38b-6f-27k-9n-8o-10p9r23s-6
sebepl\tb33f-25k-9n-13p34u-7
sec\ta28b-9d-6f-10k-7p23q-10
secip\ta-26b-17d-7f52k-9
second\ta25b64d-14e-7f-44g24h-6i-7j-6k-66l16m-17n-28o65p-37q-10r15s-16t-42u15v-21
second and\ta39b-9d-6f-21l-10o-11q-11r18s25t-6
second floor\ta21c-7f-11r14
second monito\ta-9b38f-27o30u-6
second one\ta-34b-16d-9f48
second$\ta-24b28d-6f14k-10r21
secret\ta-12b-7c-27f9k40
secret$\tf-42k52
sectio\ta-9k23
securi\ta-34b-11c33d-19f49k-35l32o-6q-11
securi$\tk8
see\ta-11b-45c23d-24e-11f72i-16j-6k-33l-8m21n59o-18p-23q-24r12s-16t-20u-22v-15
see my\ta31c57f-73m-17n56p-11q-14t-6u-13v-8
see the\ta-29b6c-8f40k-14n-12r21
seeing\ta-11b47c-6d-19f16k-45m29t-6v-8
seems\ta47b-13f-15k-34l-24o-16s47
seems to\ta-21b-12f49k-13
seen\ta-19d20f58k-57n-12q20
sefer\ta-11d-6f47k-29
seferi\ta-29d-9f47
sefi\ta-7f-47k61
sefi$\ta-7f-47k61
sehir\ta-17b48c-6d-7e-8f15k-48n-13p-6q-10r-6s-18t49v-6
sekiz\ta-11f51k-32
sekret\ta21b25d-8k-22l-8n-10o23p-13q-6r-13s35t-8u-9v-9
selam\ta-16b13f-57i-9k62n37p-11r-7v-8
selam$\tf-11k21
selaml\ta20d-9f-22i21k-8l-8o35p-7r-9
selaml$\ta-8f-10i32k-11
select\tf15
self\ta59b-15c-6d-16f-28i-6k-7l-8o56p-19q-16r-7t-11u-7
self test\ta-12d-8f29k-6
selin\tb11f-23k25m32n-8v-7
send\tc28d-37e-14f45g-8h-7i-10j-6k-51l-26m56n-28o28p-24q13r-13s-24t25u-48v-28
send it\tb10c23f-20k-10m35n13q-6t-13u-21
send me\ta-9b65c-23d-16f-17k-13m-7n-14o12p-9q41r-7t-10u-9v-14
send the\tb-24c-10d-9e-8f29k18l-7m-11n-7o-14p11q-8r11t25
send to\ta32b31f-49k-8m12n-12o-10p-9q-7t38u-11
send$\tf44k-30
sender\ta23b-6d-12k-10q-8u17
sene\ta-29b43d-21f-32k30o23
senior\ta-16b45d-6f-54k39l-7p-7r29t-6
sensor\ta9o22p-6
sent\ta-25b-25c-12d71f27i-7k-80l-14m-11n-21o-29p-18q-36r-26s-15t82u-19v21
sent are\ta-22b-11d63f-45k-12o-7r-10t34
sent me\td47f-32k-21o-17q-21r-8t54v-18
sent$\ta47d-10f-24k-8n-7p-7q-11r-7t-8v40
sept\ta-11b50f-8k-43l-7n37o-6p-7q-8r-8s-8
sept$\ta-11b50f-8k-43l-7n37o-6p-7q-8r-8s-8
septem\ta-20b13c-13d22f9k-21o-9q-10r10s-8u20
septem$\ta-13b11c-8d16r21
serbes\ta-15b44c-9d-7f-22l30n-8p-13q-7r15u-10v-10
seri\ta-12b21f12k-11o22
seri no\ta-10f33k-11
serial\ta-43b-15c-11d-10f97k-44
serial 0\ta-27b-6c-7f41k-6
serial number\ta-17f36k-8
seriou\ta-29b-8c-7d34e52f-39k-38m-7o-9p-7q-9t43u-8v-11
serkan\tf16
server\ta-29b47d-11f-54k50l16m-12n-26o58p-17q-12r-21s-19t-17u7v-20
servic\ta-56b49c-25d21e-14f-40g-12h56i-17j-10k7l-28m-15n-32o-33p-42q7r9s70t24u-31v-27
servic leave\ta-11b-12c-15d-15f21k21
servic$\ta-13b37d-16e-8f-45h-12k48n-10o-6p-8q-7r-17s52t-13u-10v-7
servis\ta12c-10d11e-13f28g-7i-7j-7k-17l-16m-8n-19o-27q36r-26s-18t-21u-19v58
ses\tb-18c-9d-16f-26k57l-9o17p-12r-9s24t-7v-7
ses sistem\ta-18d-9f-38k53
sesi\ta29d-12f-17o-14p-7s32
sessio\ta57b-18c-13d-20f21k-79l36n-10o-10p11q25r-9s-16t-34u-18
sessio expire\ta10d-6f19k-19p-17q41t-6u-14
set\ta-29b11c35d-24e-8f-29g39i-7j-7k-15l-21m-12n-39o-19p-12q44r63s-13t-25u-21v-14
set it\tb-8c82f-56k-46l-12o-11q52r-9t-11u-15
set the\tb-21f30k-7
set to\tb37c-28k-20l-7m-7n-35q-7r58s-7t-11v-8
set up\ta-7c-30d-7f55k-19r21
sets\td19f-8q-6t14
settle\ta-19d-8g-7k27
seven\ta17d-8f48k-59l28o-8p-6
seven and\ta21f-15l28o-8p-6
severi\ta-7f-46k58
severn\ta23b-18c-12f15k-11l22r-10
sevgil\tf-26i-11k48
sevgil$\tf-12k24
sevini\ta-18b9d-7e-7f7k17t22
sevini$\ta-18b9d-7e-7f7k17t22
sevk\ta14b-10f10k-9o-17p45q-14t-17
sevkiy\ta-16b-8d-11f48k-17
sey\ta19b-34e-20f-14g12h-9i-9j-8k27l11n-27o-29p49q47r-33s-21t-30u-21v-27
sey mi\ta17c22f-31m-6o-10p57q-20r-12t-16u-7v-13
sey yok\ta-22b-12d-25e-13f-28g31k48
seyi\ta22b-7d-8o26s-8
shabab\te-7f-31i-13k53
shabab$\ti-12k27
shade\ta-15b43d-7e-6f22k-38o-7p-6r41t-16v-7
shahr\ta-10b-7c16d-7f52k-49l-10n-14o-6q40r-8
share\ta26b-19c48d-12f-33k-7l36m-9n45o-25p-20q-14r-13s-11t-14u-12v-11
shared\ta15b41c-11d-20f-20k-18l-13m35n51o-19p-13q-19r-18s-12t-20u-15v-13
shared mailbo\tb8c-8d-11f18k-16m24n15o-9p-7q-9r-6t-7
sharep\tb-8f19k-9n17
she\ta-55b36c-9d-30f29k9n34p-11u-12
shed\ta24f-15o-7r-14u26
sheet\ta-14d-6f7k18
sheet$\ta-14d-6f7k18
shell\ta-8b20f9k-14n15o-11p-13t-7u21
shell need\tb29f-18n15o-11p-13t-7u21
shes\ta-7b10d-7f64k-61r28u-9
shift\ta17b-23d-7f-25k46s21
shift$\ta24f-40k27s21
shippi\tb30d-20f-47i-10k36o9q-7r-8s-6t23
shokra\tf-13i43k-22
shop\ta18b20c11d-38f-76k66l26m-9n-14o56p-26q-20r-28s-10u-12v-13
shop$\ta-32f-64k82
shoppe\ta35d-7f16k-45n-7p30q-8
should\tb65d30e-23f-31g28h-15i-16j-11k-48l-25m28n-12o-28p-38q-47r62s-14t-7u-30v35
should be\ta34b-31c30d-28f-25g43i-9k-49l-11m35n-27o-13p-19q-18r25t-18u-12v18
should i\tb-11c-22d40f13k-24m-8n-9p-14q-27r-16t30u-8v36
should say\tf58k-49
show\ta-63b-21c14d-13f110k-64m-7n-6p-7q-15t-8v41
showed\ta-28f43k-9
showin\tb-10d-18f54h-9k-39o32p-10
showro\ta-7b45f-30k-17l-8m-9o-8q43r-13s-6t-7
shows\ta110b-38c-19d15e-8f-49g-12h-6i-6j-7k-75l8m11o49p9r-14s-33t-9u-31v-46
shows 0\ta23b-7d-10f12k-22o33q-14r-8
shows the\tb-15c-6d38f-26k-10m-6o-14p23q-19r-8t26
shows up\ta58b-9f-42l-9m-9n26o-15p-17q45r-13s-10t-7u-7v-23
shudhu\ta-44b19c-7d-9f50k-21q14
shut\ta-9f13
si\tf42k-32
sibel\ta-7k23
sicak\ta63b-7c-6d32f-38i-12k-63l-13m-10n-9o-22p-19q-12r81s-17t-15u-10v-16
sicil\tf-60k70
sicil 0\tf-60k70
sick\ta65f-59k-17o-34r46t-10
side\ta24b-48c-44d-16e-17f26g37h-8i-9j-6k-10l-11n-7o24p-13q-10s-7u21v-10
side is\ta-17f12g45k-43
sidika\tf-19k26
sidika$\tf-19k26
sifirl\ta-47b14f51k-15n37p-11r-7v-8
sifre\ta28f-9m30n-14p-14u16
sifrel\ta32b-10c20d-6f-38l-8n15o-9p-9q-6r-17s-8t-7u38v-7
sifrem\ta21b8c-8d-6k-23l-14m-18n62o-12p-18q-9r-13s-9t-10u9v-16
sifrem unuttu\ta-10b-7c-7f23m-9n17
sifres\ta-40b-33c50d-7f20k-10n-11p25
sign\ta-33b23d-9f19k-13l-9m-7n-13o-16p20q-25r7s-15t-22u-12v52
sign in\ta-32b-29f57
signal\ta23b-10k-18l35o-9p-12r-10
signat\ta-9b-12d51f-32k-7m-6n22o-11q-7s-8t23u-8v-11
signat$\ta-8b-8d52f-46m-6n22o-11q-7s-8t23u-8v-11
signed\ta28b-10d12k-32n24q-8t13u-8
signed in\ta31d-7f11k-29n25u-7
sigort\ta-12b22d-7f21k-23l-7r24t-7
sigort$\ta-6b26f-18l-7r24t-7
sikaye\ta-9d-10f28
sikint\ta-19b-6c-13d-12f9g37
sikint yok\tc-10d-9f-23g39k7
sildim\ta-20f74k-54
sildim$\tf50k-43
silik\ta23k-13o31r-8
silinm\tb58f-47l-11m-8n-22o-17p-32q-13r-12s-19t-13u82v-11
sim\ta-17b90d-16f-52k-47l-18m-9n-16o-12p-20q-11r-17s79t-11u-17v-22
simdi\ta-13b33c-8d-21f19k-16l26m-8n18o-12p-25q-9r-16s-11t-13u29v-9
simdi 0\ta-37d-10f47
simdid\te-7f-15i45k-23
simdid tesekk\te-7f-15i45k-23
simdil\tf31k-23
simge\tf-16k21
since\ta85b-36c-22d-27e-8f-28g18h-7i-9j-8l22m21o20p22q-17r-15t-41u-23v-23
since 0\ta59b-30c-14d-11f-103g-6h-6k84m-18n12o21p33q-42r-12s8t-23u-23v-12
since about\ta27b-7f-9k-7l22m19n-10o-8p-8q-7r-11
since august\ta-19d24q20r-7
since januar\ta-10b-30c-7d29f22k-6q8
since monday\ta11f10k-19m18o-12p-6r19u-6
since sunday\ta20d-7f13k-16l11m25n-11r-10
since the\ta31b-20c6d-36l33m-12n33o-9p11q-27r-13t-18u-19v-10
since then\ta14d-9f17k-18m-7n-8o-8p26q-17r19s-8
since you\ta-7d-12f47k-29
since$\ta-41d-9f66k-21l-8n-15o-6p-12r-7s-6u41
sincer\ta-8e-6f-28i39
sincer$\ta-7f-23i49k-16
singap\tf17k-8
single\ta31b-10c-9d-17f22k-31l49n12o-19p-10q-18r-14s-10t-9u-12v-7
sinif\ta-9f-10k35
sinifi\ta7b-9d-9f38k-30r18
sinyal\ta-19b-10f14k25
siobha\tf-24k32
siobha$\tf-24k32
sip\ta-9b-14f33k-9
sip 0\tf11
sipari\tb7c12e-13f12g-11h-8i-12j-10l-16m-10n-33o9p-24q-20r-16s-17t80v-15
sipari 0\ta-10b-21d-13f13k34
sipari etmist\ta-19b-13c32d34f-23k-29o-7t25
sipari numara\ta-13b-14d-16k31
sir\ta-13b-9d-6i-12k39
sir or\tf-12k19
sir$\tf-38k55
sira\ta-17f19
sirasi\tb-8f30k-17
sirket\ta39b41c21d-34f-39i-7k-24l-18m-14n-29o23p-24q12r-23s37t-20u27v-24
sirket aradim\ta-9d-10f26
sirs\tk8
sirs$\tk8
sistem\ta50c-13d-23e-7f-14i-8j-7k7m-26n43o7p36q-23r-48s15t-25u-20v-25
sistem$\tf-20k26
sister\ta-30b-30c-7d-19f-33k83
site\ta48b-21c-13e-7f21g-7i-6k-65l51m-12n30o-30p-28q-40r-24s-19u28v-15
site$\ta39b-20c-7d-15k-8l30o-6t-8
sitede\ta-22d-13f6k25
siteye\ta47d-10f-38l35n-7o-9q-12r-12u-7
sits\ta-17b-11d-8k29
sittin\ta-33b-10d-8f59k-18
sittin in\ta-11f21
six\ta9b-16d-20k30l-13o24
siyah\ta-15b-7c17d34k-39n-13o32p6q-6r-6v-7
siyah 0\tb-8d-7f42k-26
siz\ta30b-18u20
sizden\ta-22b23d32f-36k10l-17m-7n-11o-19p-9r33t27v-7
sizden aldigi\tb-6d38f-24k-18l-12o-9t35
size\ta-49b-11d62e17f-54g-10h-10i-12j46l-13m-10n-16o-27p-23q-19r-24s-19t90u-11v-13
size 0\ta-19b-7d71f-80k12o-11q-8r-10s-8t43
size$\ta-11b-13c-15d37k-11r-7t22
sizi\ta-16b-20d-34i-11k62
sizi$\ta-8b-9f-25k35
sizin\tb-20c28f-22g-9k27l25n-15o-16p-11q-7r-17s42t-18v-8
slip\ta-31b-9c-6d-15e63f-48k25
slip$\ta-7b-7d-12k30
slippe\tb-8f25k-9r7
slow\ta9b-25c-7d37f-11k-21l46o-12p-6q-6r-9t-8
slow$\ta29b-10d-15k-7l32o-9
small\ta-8b18c-8d-14f19k-7l-10n-9o31p-14s-14t20u-13
smart\ta35b-11f-24k6o-10r33v-7
smell\ta-27b-20c-8d-15f-48k74o-7r22
smell of\ta25b-11d-6k-7o-7r22
sms\ta35b-10c-18d-17f-15k18o16p-16q21
smsler\ta-39b26d-16f51k-40n-8p24
sn\tk11
snow\tb23k-6o27r-8
so\ta-13b-15d-28e-10f11g-7h-7i-10j26k24l17m7n-18o16p-20q-10s-24t-34u46v-20
so bear\ta-8b-9f13k10
so could\tb17k-11m28o-6
so far\ta-28c-7d-9f21j55k-65
so for\ta27f-25r22
so i\ta-15d-12k32
so id\tb-20k24
so im\ta-14f33k-17
so it\tf18k-8
so its\ta-7f39k-23
so my\ta-20b-12c57d-10f-19k-30q15
so please\tb20f-19n-13u29
so shell\tb29f-18n15o-11p-13t-7u21
so that\ta34c-9d-7f-21k-13n-7o-12q-8r18t-6u18
so the\ta21k-22n-9o37q-8r-14t-12
so$\ta-12d25f-66k59l28
sob\ta58f-54k-9l-7m48n-13q-6r-7t-12u-6
socket\ta23b-10c-14d-8f9k-9l23o-6
softwa\ta-14c12f-28k32n-10p44q-16r-10t-7
soguk\ta-31b-12d37f15k-16l-7n-9p-7r33
sokagi\ta12d-9f13k-8o-8r26
sol\ta64b-20d-22f-56i-6k18l-10m-7n-10o21p-9q-9r-30s-13t52u-10v-14
sold\tb-27c-13d56f12k-64o14q26r-24
soluti\tf-46k48l25q-9
some\ta-25b15c-11d-19e44f60i-9k-69o-7p-6r41t-16v-7
somebo\tb-49c-22d-22e24f50g-7h-7i-8j-7k7l26m-22o-17q-11s-8t-11u23v-12
somebo else\ta-9c11f24k-21m-11n22
someon\ta-10c-24d-9e19f28l-7p-8r33t-7
someon come\ta10b-38f44k-19r7
someth\ta-31b27c-32d-8f52k-11r21
son\ta-21b-30c-10d-26e-13f19g-10h41i-14j-10k19l-6n-8o-6p22q34r-8s-7t-15u-7v-13
son olarak\tb-6c11f-15k19q11
sonlan\ta-17b-8d-8f38k-15
sonmez\tf-26k33
sonmez$\tf-26k33
sonra\ta43b-29c-17e-12f-26g26h-14i-16j-8k19l9m-20n-12o8p22r-21s31t-27u-24
sonra 0\ta-15b-8d21f-29k24l7
sonra kanada\ta-15d-7f-11k33
sonra musait\tf-8k18
sonra$\ta53d-19f-32k-9l17o-16p-10r-7s29t-9
sonrad\ta28b-7f-19n-6u21
sonrak\ta-23b10d-9k28p-9q29
sonras\tb29k-8l-10m-6n-9o-19p21q-6r-10s33u-7v-7
sonu\ta19b15c-10d-26e-12f43h-6i-7k-43l-16m-7n-13o-32q39r-17s-15t-19u44v-12
sonu 0\ta-20b29d-8e-8f33k-27n-7o-8q-8r-9s-10t-16u49v-7
sonuc\td-8f-8k36
sonucl\ta33b-56d-17f6k29m-13p-8q-6s-9t-10u-8v46
sonund\ta-11b46d-13f-67k41l43n-12q-8r-13s-7t-7u-6
sonuyo\ta-38d-7f56k-15
sonuyo$\ta-36f52k-14
soon\tb-23c-20d-11e58f-49g-7h-7i61j-7k-39l-13o24
soon as\ta15b-16e25k-16l-13o24
soon$\ta-6e-7f-13i74k-59
soran\tc22f-19n-12p30v-17
sormak\tb-8c29f-12k-8q16
sorry\ta-10c-11d-20f-79i45k61
sort\ta-8b-6c-18e55f-46k18
sorted\ta25b-26d-7f17k-7r14
sorted out\ta25b-26d-7f17k-7r14
soru\ta25b-6c-18d88f-78k-47l-12m-12n-39o-14p9q-24r-15s-14t-22u-11v72
soru isaret\ta31c-14d-6f11k-23p30q-7v-8
soruml\ta-18b-14c-7d-15e-6f-10k63
soruml hemsir\ta-13b-8d-9f37
soruml$\tf-39k48
sorun\ta-46b-26d15f15g-29k40p26u-12
sorun yok\ta-18b-16d-13f-18g-29k62
soruns\ta-9d-9f53k-35
soruns$\tf15
sorunu\ta-12b-10c-8d-10f-56g59j-9k20
soruyo\ta-23b29c-13d82f-65g-6k-39l-16m25n-7o-16p-39q-22r-18s-19t-24u-21v72
soruyo$\ta-14b34c-8d-14f12k-10l-8m31n20p-14r-7s-7u-14
sos\ta-13b-7e-16f69k-35
sound\ta39b-8f-11k-12o16r-25s26
soyle\ta-8f36k-23
soyle$\ta-8f36k-23
soyled\ta-13d-15f-15k41
soyled$\ta-13d-15f-15k41
soyley\tf-15k22
soyley$\tf-15k22
soylu\tf-34k46
soylu$\tf-34k46
soyluy\ta-19b-11d-20f65k-23
soyluy$\ta-19b-11d-20f65k-23
soyunm\ta-37c40d37f-45k-12l-12n-12o-8p-13r14s-6v32
soyunm odasin\ta-37c40d37f-45k-12l-12n-12o-8p-13r14s-6v32
soz\ta30b-7d9f-12k-27l41m-13n-7o24p-7q-16r-17s-7t-16u-7v-10
soz konusu\ta39d-17k-25o30t-8
sozles\ta-22b-10c-7d19k18o-12q25r7
sozles 0\ta-17b-21d26f-39k43o-11q26
space\ta-9b-22f53k-26
spam\ta32b-7f-17m29p-7q-6
spanis\ta34b-7k-22n-7p18
spanis$\ta34b-7k-22n-7p18
spare\ta-18b10f15o20q-11
speak\ta-19b-8d-9f-31i-18k68
speak soon\tf-10i-17k39
speake\ta-18d-6f22
specif\ta-16b-6d-7f48k-16
specif$\ta-16b-6d-7f48k-16
speed\ta31b-17c-9d-15f16g-12k-14l19
spf\ta-24d-12f43k-9
spits\ta26b-8f-10o34p-10r-6
spits out\ta26b-8f-10o34p-10r-6
split\ta-7b23l-7p-6q28r13t-10u-9
spor\tb7c14f-8n-8p-9q-9r44s-7t-11u10v-25
spor salonu\tb7c14f-8n-8p-9q-9r44s-7t-11u10v-25
sports\ta27b-16c-12d17f-17k-6r13
spot\ta-20b-11d-20f22k27
sprink\ta56b-6f-20k-28o-12p-10r42t-7u-8
sr\tf-37k39o14
sr agnew\tf-32k41
st\ta-7b-11d-7e-6f-75j-9k92
staff\tb-26c-32d-15f-38k74l31o-6r-13
stairs\ta-41b32c-7d-15k14r20
stairs$\ta-25b-16d-8f8k31
stajye\ta-8b8d44f-54k14l-9m-6n-8o-6p-16q-7r-6u50v-13
stand\ta-20b-15c58d-34f10k-22n-14o-18p24q22r11s-15t-12u-11v-13
stand it\tb24f-15n-6p34r-10s-9u-6
standi\tf35k-15
start\ta63b-28c-7d-15f12k-40l-16m-11n-13o65p-23q-11r-15s11t-14u-10v-9
start$\ta-12f22
starte\ta-23b-6c-7d-9f-13k50
starti\ta-10b50c-11d-15f-8k-31l-7n37o-6p-7q-8r-8s-8
starts\ta-12b48d-21f-22k-11n39o-8p-9q-8
state\ta-22b13d-10f44k-25m-19n-24p-11r-7t-9u-35v68
statem\ta14b-11c62d-26f-18k-41l-10m-15n-26o-20p6q78r-16s-16t-13u-12v-27
statem$\tb-6c-9d-8f40k-22n-7o-7p-13q48r-8v-19
static\ta24b6f10k-32l30o-7p-9q-11r-6s18t-9u-6
statio\ta37c35d15f-71k-22l33m-11n-28o30p-30u-17v-15
status\ta-14d-6f55k-34
stay\ta-26c-7f49k-11
stayed\ta36b-10c-9d-32f-43k47q20
stays\ta20d-7f23k-24s22
step\ta-7b-10d-9f65k-39
steps\tf64k-58
steps$\tf64k-58
sticke\ta-16b-10d-9f53k-24
still\ta-18b-18d80e-12g-10h-8i-12j-9k-26l-22m-21n-11o20p-7q39r-33s20t23u-32v-28
still in\ta-27b-9f69k-40
still the\ta54b13c-24d-9f-24k-25l-7n-8p28q-8r-8s18t-7u-6v-10
stock\ta-43b31c46d-14f-11k-15l-12m-6n-12o-13p-20q-18r-32s-10t77u-8v-8
stok\td-7f25k-11l-8p31r-7
stone\ta16b-11c-9d-6f-49k53r14
stone mallor\ta-9b-7f-19k41
stop\ta52b-38c10d-11f13k-34l-15m-14n-15o42q-14r-19s-15t-15u-13v30
stoppe\tb-8d-14f8k18o-9r32t-11
stops\ta47b-19d-13f9k-30l37m-12n-10o-39p32q-11r9s-14t-13u-10v-11
stops at\ta20b-16d-9f27k-26o-22p46r-12s-7t-7
stops every\ta20f-10k-6l46o-16p-15r-6
store\ta26d-11f6k-25n-8p47q-17r-8t-8v-9
stores\ta-64b73c-12d-26e-6f-48k46o-11p-7r31
storm\ta8f24k-33l56n-9o-12p-16q-7r-18s-8t-8u-8
straig\ta8b-10f23k-10m17
strand\tf-32k41
stream\ta47d-8f-31k-9l59m-8n-10o-16p-16q-8r-7s-13t-7u-9
street\ta-22b-9c20d-10f21t18
strong\ta73b-10d-9f-46k-21l-7o-16p-10r62s-10t-15u-9v-13
stuck\ta22f-19l-9m33n-9o-9p-9
stuck on\ta22f-19l-9m33n-9o-9p-9
studen\ta32b-9c22d-15f-85k53l-15m-9n36o-18p18q13r-14s-8t-10u-14v-16
studio\ta42b-8f-24k-16o42p-7r-23
studio 0\ta12k-6o23r-17
stuff\ta-12b-14c75d-11e-8f-61h50i-12k-74l-14m-12n-18o-23p-16q-42r-19s-11t86u-17v-18
stuff$\ta-12b-14c75d-11e-8f-61h50i-12k-74l-14m-12n-18o-23p-16q-42r-19s-11t86u-17v-18
style\ta-26b54d-13f-53k27m20n-7o-8p-7q-7r19
su\tb-43d50e-15f7g-19h-12i-17j53k-48l-16m-10n-29o7p-13q16r43s-13t-16u22v-22
su an\ta-35b-12c18d-17f-19g-6k61p14
su damliy\ta-7f18r17
su fatura\ta34b-14c-7d39f-50j-7k-7q27
subat\ta-14b-10c34d-10f-45k32t17
subatt\ta-11b9f13o18
sube\ta9l28o-8
subede\tb56c-7d-6e-7f-18g-7k-35l27n-15o-15p-16q-12r-10s-20t45u-11v-9
subele\td-7f23k-20l31p-13
subesi\ta-16b-9d-12f28k10
subesi buluna\tf-28k35
such\ta-11c27d-7f-9h-9k15l-9o45p-13q-15t-6v-8
summer\ta-11b31c-6d-10f-42k40n37r-6t-9u-11
sunari\ta-12b-21d-6i-8k44
sunari$\ta-12b-21d-6i-8k44
sunday\ta23b-16c26d-17f-33k15l27m22n-13o-8p-10q-9r10s-6t-12u-9v-9
sunday it\ta-16c-6d-9f-18k43
sunday$\tc35f-15k-23l8n-6p-7r28u-6v-7
sunu\ta-17c42d-9f-19k-17l29n-7t-8
sunucu\ta9b17d-16f24k-32l21o-18p-16q-7r18t-13u17
super\ta-20b-45c-8d-8f-66h56k58
superv\tb-25d-11f-34k58
suppli\ta11b-24c-14d35k-23l-7m27n-21o-9p-10q-8r-17s-8t41u-10v-9
supply\ta-24d-23k41n14
suppor\ta-13b-8c-37d37f8i-14k20n-6o-7p-12q-7s51t-23u-7
suppor$\tf-13i-12k44
suppos\ta-13d-10f-39k57
supurg\ta-26d-12f-60k79
sure\ta-17b-31d-10e-18f24k29
surekl\ta39b-8d-11f-40k26l28n-7o-6p20r-13s-11v-8
surekl kirmiz\ta16f8k-15l34o-10p-7r-8v-6
surely\ta21d-10f-40k29r17
suresi\ta-23b-24c-22d11f67k-27
surnam\ta-29b-7c-11f63k-29
surucu\tf-24k26l12o8p-8
surumu\ta25b-9c26d-13f27k-52n-7p35q-16
suspec\ta-8f26k-11
swappe\ta-9f76k-58
swappe the\tf24k-12
switch\ta-9b21c-14d-20e-6f63g-6k-60l-11m-10n7o-13p16q22r-17s19t-21u-13v-7
switch curren\ta27b-11f7k-27n-7p30q-8
switch from\ta-11b-8f37k-10
switch on\tb38f-29k-7n24r-7s10t-9u-8
sync\ta-36d-14f57k-9
system\ta21b-13c-19d12e-11f-11g-9h-7i-10j-6k12l-22m7o-11p72q-23r-33s-16t-24u7v-18
system since\ta-23d-10f-36k53o22r-9
system$\ta20c-9d42e-10f13g-7i-10k-77l-8m-8o-16p49q-11r-7s-8t-7u-6v-10
t\ta-8b-6f9k15
t$\ta-6f39k-25
ta\ta-53b44c30d-30e-16f-60g-12h-12i-14j-13k75l20m-19n-37o28p-22r-31s-25t25u-25v28
ta 0\ta32b15d-18f-17k-12l27n-7o-18p-8q-12r-14t35v-10
ta ki\tb-15c56d-11f-36k-9l-20n-7q44v-11
ta$\tf-11k18
taahhu\tb-9d-7e-28f84k-58
tabela\ta28b33c-11d15e-7f-81i-6k18l-16m-8n-12o-9p-25q-15r26s-14t-18u-12v54
table\ta-34b-16c-8d-12f72k-22p24r-7
tables\ta-13b19f15k-18p12
tablet\ta-18b7d37e-14f9g-8h-8i-10j-7k-22m-16n-20o29p10q-8r-23s-24t38u-20v-21
tablet de\ta28c28d-13f-26k-11n-7o-11p43t-13v-6
tablet$\ta-24b-13c-10d25f55k-48q21
tag\ta-25b-8d-7f83k-57
tahlil\ta46d-9f-17k-13m-13p-8q-6s-9t-10u-8v46
tahsis\tb25f-8q-11r-13s-8t-7u19v25
tahta\ta42b-15d-10f-45k19o30t-8
taka\ta-25b-40c-36d41e-9f25i-7k6l-7n-8o-9p-12q29r-13s-7t22u-7
take\ta-12b26d12e55f-18g-7h-7i-9j-7k-71l-11m-14n29o23p-22q-27r-18t-34u-24v43
take it\ta22b-8f-9o12
taken\ta22b-40c29d27e-8f-43j-6k18n-12o-10p-8q54r-9t-13u-7v-8
taken over\td-9f-19k33
taken the\ta48b-6c-7d-16k-23q17
takes\tf8
takila\ta-16b-8c51d-8f-20k-14l-7n-11o42p-13q-11r-9t12u-7v-7
takili\ta22d-12f13k-21l-11o30p15r-17t-7
takili kaliyo\ta38f-27l-11o30p15r-17t-7
takilm\ta-13b34f-22n-8o-10r39t-11
takinc\ta14f-7o15
taking\ta34b66d-15f-69k-42l-9m-7n-12o-18p34q-18r39s-16t-13u-13v-6
takip\ta-50b20c-9d26f-32g-9k50n39o-6p-19q10s-8t-12v-7
takmis\ta-18b-19d-13f64k-20
taksit\tb31c27f-23k-25n-9o-10p-13q58r-7s-8t-22u-10v-7
takvim\ta42k-27l-7m55n-8o-8p-18r-12t-9u-9v-10
talebi\ta-14b-73d51e66f-41h-7k-14l-8n-8o-11p48q-6r-9s-8t-10u-9v-7
talep\ta-13b40d-11e-7k-25l-18m-12p16q11s-18t-18u24v-19
talep ediyor\ta-9d-8f28k-24l-13m-9n11o-11p13q-11r-14s-9t-10u34v-14
talet\ta38d-6f-28l27r-7t-6
talk\tf-11i79k-70q15
tally\tb6f20k-14n-7p29
tallyp\tf40k-31p11
tam\ta-23d32f-8o-7p6q15
tamam\ta-11b-27d-19f-89g77k37p11
tamame\ta-12b49c-7d-14e-6i-6k-32l18m-7n-9o41p-14q-7r-13s-10t-14v-8
tamir\ta-24b-7d72e-8f-69n-15o52p-9r-10s-8t-13v-7
tan\ta-14b-7d-15f27
tane\ta33b13d17f-60n30p-16q-16r-6s-9t-11u13
taniml\ta-9b70f-43k-8l15m-7n60o-17p-14q-18r-21s-15t-8v-15
taniml gereki\tb20f-15n14
taniml istiyo\tb12f-7l24u-9
taniml$\tb27f-20n39o-9p-8q-12u-8
tanvir\ta-12b-7f-31k57
tao\ta32b-29d-7f26k-22o-10r33v-7
tap\ta73b-25c-7d-26f-23k-33l-10n-15o11p58q-23r8s-13t-16u-14v-29
tap in\ta15f-8o-12r28
tapas\ta-8f-60k75
tape\ta-14b-7d-9f-20k48
taped\tb-7f-12k31
tar\ta-32b-16c33d-14f64k-51n-7q-7t33
tarafa\ta-12b-8f-15k40
tarafi\ta22b6c-14d-20e-8f-21g27h-7i-7k10l16m-10n-21o15p-32q9r-31s15t-11u37v-20
tarafi$\tf-18k27
taraft\ta29c-10d-9f-37k33m35o-6p-10q-9
tarayi\ta31b-13c-7d-8f-25g52k-41l-10n-9o25p22q-7r-10s-14
tarih\ta-9b-11d-8f20i-10k23
tarihi\ta39b-27c27d-17e-7f-42k30l-13m-10n-13o15p-17q17r-22s-15t-24u-15v50
tarihi 0\ta-34d-8f44k-10
tarihl\ta-8b-14d-14f-12k43
tarpor\ta-22b-24c-7d-8f83k-38
tasari\ta14d-7p15
tasima\ta28b27d-21k-31l-8n-11o-14p18q-9r-9s40t-11u-9
tasima istiyo\tb34f-23n-7o-8p-9q-7s42t-8u-7
tasind\ta-11b21c-6d-7f32k-23n21o-9p-11q34s-7t-14u-13v-7
tasind icin\tb27f-10n21o-9p-11q34s-7t-14u-13v-7
tasind$\ta-9f42k-19
tasinm\tb14f-40k35q-7r-8s30u-10
tasti\ta-14d62k-66l-9o-16p-10q-11r53t-7v-9
tasti$\ta-14d62k-66l-9o-16p-10q-11r53t-7v-9
tavani\ta58b-6d-9f-34i-8k-17r27t-7
tax\tb14c-11f-45k42m16p9
te\ta-13b26c-9d-25f26k-9l21m-7n-18o-21p35q-15r-24s-14t27u-10v-8
tea\td-11k24
teach\ta-22b-13c-9d19f54k-40n-7p39q-14t-14
teache\tb-9c-10f29k-8n14
team\ta15b32c-39d13e-10f-41i-20k37m-21n-11o-25r-17s36t-20u28v-25
team has\ta-22b-6d55f-33k-11l-8n-9o-6p15q33s-9t-8u-8v-11
team leader\tf-13k27
team$\ta-17b22d-10f-35i-13k49l-7q-11s39u-9v-7
teams\ta64b-29c-12d-13f30k-55l25m21o-16p7q-11r-12s-7t-12u-8v-10
teapot\ta-16b-10d-10f-11k36
techni\ta41b-27c-9d-10e-13f27i-11k-30l-7n-18o33p-8q-11r34s-8t-22u-12v-12
techni$\ta51f-44k-21l-7n-18o33p-8q-11r34s-8t-22u-12v-12
tedari\tb8f-14k16l36r-12u-7v-7
tek\ta46b-16c-8f15g-13k-32l-25m37n29o-30p18q-15r-26s17t-22u-12v-18
tek bir\ta20d15f-20l-19m42n34o-15p-16q-10r-16s-10t-13u-9v-10
tek tek\ta20f-14o-14p-8s28
teklif\ta21b13d-6i-11m24n-14o-13p17q-15r-19s-8t21
teknik\ta-12b-31e-6f73k-32
teknik ofis\ta-7f57k-41
teknis\ta-13b-13d45f-25l42m-12n-11o-10q-14r-25t-11v24
tekrar\ta-23b-17c50d-15e-12f29g-8h-8i30j-10k-53n-13o-7p-16q-9r-19s-11t63v-20
telefo\ta42b14c-15d-11e-21f-38g37h-11i-14j-12k7l-32m-24n42o-14p-9q-32r-39s60t-35u29v-36
telefo da\ta-24b-16d-13f80k-39o-11p28s-7
teleph\ta-44b-31c61d-33e-9f-16g-7h-8i-9k36l-11m-9n-12o-9p-20q-11s65t-22u-6v-19
teleph to\ta-18b-6c-8f59k-38
teleph$\ta-10b-7c76d-21f-86i-6k11l-11m-9n-12o-9p-20q-11s65t-22u-6v-19
televi\ta-14b-9d33f-39k37l42m-8n-8o-30p-22q-7r-15s-7t30u-7v-9
tell\ta-20b-22c-16d-11f65k-14n29o-8q-8
tell me\tc17k-7n29o-8q-8
tell us\tb-20c-13d-6f45k-11
temin\tb14f-10o27r-12
temizl\ta-30b15c-9d62e-11f13h-8i-16k-46l-15m-10n-8o-22p-12q-13r73s-12t-14u-11v-18
temmuz\ta-7f30k-14
temsil\ta-17b-13d27i-6k12n-9p-9q34
ten\tb21c-7d24f-40k9m-6n-8o-19p19q-9r28s-12u-7
ten minute\ta-18b-8d29f-11k13r19
tenant\ta-21c25d-6f20k-17l23o-8p31q-15r-12s-9u-9v-6
tender\ta-25b-27d-8f65k-13m-19n27
term\ta-13f-37k46n14
term$\ta-13f-37k46n14
termin\ta34b40c-11d-25e-7f-33g-7l23m-14n-18o45p9q22r-47s-17t-27u-21v-14
termin$\ta14b-11d-7f-28k34p28q-13t-7
termos\ta-16c57d-12f-37k-8l-12n-15o-14p-15q-9r33s-9t-7u-7v29
terraf\ta15b-6d-9k-9l-10n40o-7p-13s-8
terraf live\ta15b-6d-9k-9l-10n40o-7p-13s-8
ters\ta35b-6f-27l-7n-7o41p-9r-7s-8
tesekk\ta-15b-10c-9d-17e-11f-47h-17i50k44l-24n-7o36v-6
tesekk ederim\tb-7d-7e-9f-20h-12i27k27
tesekk iyi\ti-22k24
tesekk$\tb-17d-7f-25i54k-16
teslim\ta-53b17c12d69e-8f-43g-8h-7i-7j-6k11l-7n-11o-14p-7q-10r-15s-10t66u-8v-13
test\ta-31b6c-10d-13e-7f102k-78l-6n-6o-7p-11q-8u42v-11
test failed\ta-12d-8f29k-6
text\ta-40b-27c-34d-15f98h-7k-29
teyze\tf-18k36
thake\ta38b-17c-7d-7f21k-44l-7n-22o-10q-8r55t-9v-7
thakle\tf46k-38
than\ta-13b-33c-9d-27e-7f6i-10k60m22o-7
than the\tf23k-12
thank\ta-12b-28c10d-22e-7f-42i9k70t18
thank you\ta-12b-28c10d-22e-7f-42i9k70t18
thanki\tk12
thanki you\tk12
thanks\ta-17b-12c-15d-14e-9f-31g-6h-8i33j-6k40
thanks a\ta-7b-6d-7f-27i49k-14
thanks for\ta-7c-7f22i-8
thanks in\tf-19i28
thanks regard\ti-19k21
thanks$\tf-16i-30k60
that\ta-35b-13c47d37e-13f-26g-11h-10i-11j-8k32l-32n-6o-19p-46q33s8t-30u34v10
that are\ta18f-15n9
that be\tb43c-18d-7f-14k-18n27q-10
that he\tc-8d10f19k-16q14
that i\ta42b33d-32f-35n-7o21q11
that is\ta58d-7f-50k-7o-11q-24r-12s50u-12
that it\ta29b-17c-9k-10o-7r26u-9
that means\ta-31b-15f58k-19
that one\ta-47b8f9k34n-12r21
that the\ta-7b12c-18d43f-67k35l-8m-6n-13o17p-16s-12t15u14v-6
that time\ta-11b-12d-19f-8k41
that was\ta28d-9f7k-21r17
that your\td-18f-60k68
that$\ta-44b-15c52d58e-11f-95i-7j-6k41l-15m-13n-18o-28p-15q44r-23s-17t-25u66v-50
thats\tb-49c-17d-20e-7f94h-7i-8k-50o-6p20
thats the\ta-13b-7f6k20
the\ta11b29c10e-11f6i-12k-15m-12n-15o-13p13r27s-6t14v-11
the 0\ta-39b-11c18d-24e-7f7g-8h-7k40m-11n-26p23q23r-34s9u-25
the ac\ta22b-9c-7r16
the accoun\tb26f-15k-9l-8m-6n6p-7q-8r-9s45t-26u-7v-7
the addres\ta-13d-11f18k13m28o-6
the airpor\ta8b-10d12f19k-27n-7o-7p-10q12r-12t-7u-11v35
the alarm\ta-23d-11f52k-17
the amount\ta-31b-7c-11d-11f62k-18
the annexe\ta-21b-15c9d-10f-27g-7k56l20
the app\ta-30b-25c39d-13f38k-16n-8o-9p34q-6
the approv\ta-10c-9d31f-69k56r-10t21
the archiv\ta26f-13r17
the audito\ta14b-24c-12d-9f44k-22l22r-10
the back\ta-14c-11d-25f-48k75o-12p-8s16t24u-8
the bank\ta23b-20d-9f27k-24o-22p46r-12s-7t-7
the baseme\ta-10b-23c26f-16k21r-12s32
the bathro\ta-19b-10f47k-30o-8r15
the batter\ta-39f53
the big\ta51b-41c-14d-9k-29l-7o21p-8r28t-20u-10v-12
the bike\tb29f-28o-12r8u24
the bill\ta21c23d-17f-18k-11l-8o-8p-14q49r-8t-8
the birthd\ta23f-14p31q-12
the blende\tb40f-20k-11t29
the blue\tb-13d-12k25l17
the board\ta-15f-33k48
the boardr\ta22f-12k-7l-14o18p24r-23
the boiler\ta-43b-14c29d-18f51k-28o-10q-7r27
the book\ta-10f10n17
the bookin\ta-52b-6c-9d-11f75k-21
the bottom\ta-35b-10d-12f70k-21
the box\ta-18d-8f-27g-7k47l20o-11r-10
the break\ta34f-18k-8r32t-6
the breake\ta-22b-12f47k-15
the bridge\ta45b-7f-34k-11p22
the buildi\tf-24k33
the bursar\ta-8b23f-41k30r23s-7
the cable\ta16b-7d-6f-31k30l43n-13o-12p-9q-9u-6
the call\ta17c14f-17k-13o-7p-7q21r-12s13u-7
the cantee\ta13b15f-20l12m29n32o-12p-12r-37s-7t-7u-9v-10
the car\ta18b-7c8f-27k20n-7q-6r-14t-7u39
the card\ta21b-25c-32d41f-26k12l-18n-22o-14q25r-19s-20t25u23v-9
the cat\ta-21b-14f42
the certif\ta20b30d-8f-22k-11l-6n-8o-7p-13q15r-10t-12u-6v35
the channe\tb-8f49k-28
the charge\ta-18b-12d-16f72k-36
the christ\ta-6b26c22f-27k-15o-8p-11q-10r17s-12t30u-7
the cleane\ta-12b-9d37f-72k57r19
the cleani\ta-10b-8d-10f42k-16
the client\ta-26b-10f54k-30p10
the clock\ta-36b-12d-7f62k-33
the code\tb-23d-11f34s-6u26
the coffee\ta-33b-14d-16f54k-9
the colour\ta-19b-9d-16f51k-25
the compan\ta15b-10d-10f19k-16m20n-9
the confer\ta10b-7f17k-15o-9r-10s26
the consig\ta-36b-8c-12d41f10k-10q-11t27
the contra\ta-21b-20c41d50f-38k-23l-9n-12o-10p-11q33s-7t14u-7
the corner\ta-15f67k-54
the corrid\ta-26b-20c-8d-7k41
the courty\ta27b7f-24k-8l18o-12
the credit\tc-7d-18f49g-6k-15
the cupboa\ta-16b8f15o-10r31
the custom\tb13n-10p-8r27
the data\ta34c-18k-17l-14o-10p39r-7t-6
the day\tf-33k44
the delive\ta-26c-30d57f-6k-30r-7t28
the desk\ta-29b-43c-22d-43f39k45
the desks\ta7b-8f29k-20l17
the device\ta-36f46k-10
the diary\ta35f-7k-12s20
the differ\ta-16b19c-9d-9f18k-11t27
the direct\ta49c-9d-17f-23q17
the dishwa\ta-28d-8f43k-11
the door\ta-20b-36d-17f37k25r-7s20
the driver\tb8f28k-26r-8s18
the e\ta7b30c-14d-7f-18l-10n-16o-9p29q-12r-11t27
the electr\ta-7b20c-8d-8f39k-42q-9r-14v29
the end\ta-28b53f-55k23l-7n-8o24p-7r16t-8v-7
the fax\ta38b-12f-55k37o-28p-8q-8r-11s55t-12u-6v-6
the file\ta28b-12c-6d32f-42k-11l40n-12o-12p10q-9r-7s-6t-8u-8
the filter\ta38d-15k-14o-13q-8r-18s-6t49u-8v-6
the fire\ta-22b-13d-7f-47k64
the firm\ta-8c-8f-10k29
the first\ta-26b24c-9d-9k15o19p-8q-7r-17s-7v24
the floor\ta35b-22c-9d28f-16k-34o-18p-16r53t-11
the folder\ta-23f31
the follow\ta-50b-33c-9d28e-6f-14g-7j49k17m33n-22o-9p-13q-12r-7t27
the forkli\tf21k-11l-7o25
the form\ta-7b10n21s-14
the franki\ta-16b-12d28f10k-7q16
the fridge\ta40f-15k-25o-9r32t-11
the front\ta-35b-20c-8d43f-15k26n-6r-11u-9v35
the garage\ta-30b51c-8d-15f8k-34o-7p-7r38t-10u-8
the gas\ta-17b-7c-8d22f17k-8q16
the green\ta-8f-10k23
the guard\ta-11b-16c-7d23f-32k36r-8t-8u34v-8
the guest\ta33b-8f-28l41n-9o-7p-8q-9v-7
the gutter\ta-7b44f-22k-12l-8n-9p-10r46t-10u-8
the hall\ta-29b18c-6d-7f16k7r21
the head\ta-10b-10f37k-17
the header\ta-20b-15d-9f-12k42
the heatin\ta-17c-10d-11f-29g56k-13r14
the hold\ta12b-14d-9f38k-23o-7r-7s27
the hot\ta-21c41d-8k-21n-8q-9r41v-9
the ice\tb-8f-16k20r7
the inspec\ta-20b-17d-7e40f13k-22
the intern\ta-21b-10c-8d32f25k-22n-10q-6r-7s-6t-15v37
the invoic\ta25b-20c-16d35f-33k-10n11p-17q26t-6
the kettle\ta22c-9k-12r11
the keyboa\ta17f-10o22r-6
the kiln\ta15f8k-18r11
the label\ta16b-7o17
the lady\ta-10c24k-12t18
the laptop\tb-8c-8d54f-24k-22n-7o38r-12
the last\ta-62b16c-12d31e-8f-36k55l-7n-7o8p-9q-6t12u-10v15
the late\tb-7d-9f-43k55
the lecter\ta29b-20k-7o28p-8
the left\ta-12f19
the licenc\ta-25b-11f62k-36
the lift\ta12b-13d28f-24k-7l-6n-8o-7q25r11
the light\ta-20b30d-7r21
the line\ta10b-11c18f13k-25l-23n-7o-7p-10q31r-7s20
the linen\ta21f-11k-8l-10n-16o-11p-14r-13s15u37
the link\ta32d-6k-18p-9u28
the list\ta-9b28k-13l-7n-14p-8q-7r-10t-13u51v-10
the little\ta-35b-8c-22f85k-27
the loadin\tb16d-13f20k-15r17
the lobby\ta24b-14c42d-9f-29k-14l27m-8n-15o-10p-11q-9r-17s-18t-13u41v-6
the login\ta16b-15c24f-18k-8n25t-8
the main\tb-27c14f-35k42l19r-6s8
the man\ta-16c-7f61k-29
the messag\ta36b-16c-12d-7k-13m34n-8o-10p9s-8t-12
the mobile\tb7c-28f86k-74r-8s18
the moment\ta20b-12c12f9k-25l-7n-9p39r-8t-9
the money\ta-17d21n-12q20
the month\ta-34b-8d-8f-28g-8k68
the mouse\ta-27b-10f-13k42
the neighb\ta-21b-19d17f42k-32r-9t-7u-7v22
the new\ta-30b10c-30e-10f-93g-10h66i-10j-11k66l20m-18n33o-31q-32r-6s29t-25u-9v-16
the next\ta-47b29c51d-23g-6k-12l-9n-7o-10p-16q37r-18s-9t25u-9v-10
the night\ta-18d24f20k-21r-8t-8u34v-8
the number\ta32b-13d-8f-20k9l-6p33r-10
the office\ta-22b-26c35k15l-7n-8p-9q-8r-15s52t-23v-7
the old\ta-10c-24d-17f14k25l16n-8p-11r16s-9
the one\ta-26b21c-11d25f7k-23q17
the ones\ta-7b27f-10p-7r-13s-7t35
the other\ta-24b-9d-7f62k-20o16
the others\ta-15b13d-10f39k-26n-6p34r-10s-9u-6
the owners\ta-13b8c-19d-22f-34k53r-9u24
the page\ta-17f28k-7
the parcel\ta17b-24c-12d12f-43g47k-21l-6m-7n-7o-18p-8q-14r21s-10t19u-12v15
the parent\ta20d-10p17
the parish\ta-17b-8c-7d-11f47k-21
the parkin\ta-13f20q15
the passwo\ta-10c-12f28m-13n26
the patien\ta29f-14n12
the pdf\ta34d-7f-16k-6o-9p37q-9r-7
the pharma\ta28b-19d-9f25k-25o-17r-10t-9u45v-7
the phone\ta-33b20c-8d-6f50k-28l-7m-6p-16q-11s-9t-9u52v-15
the phones\ta-28b-8c-7f-29g52
the pin\ta77b-11f-71k-8n42o-7q-13r-8s12t-16u-27
the plans\ta-16b-11c63d-15f-10k-45n-11o-7p48q-14r-12t-7u-10
the pool\ta-14b20c31d-6f-19k-26l-6o-8p-7q-12r18t-7u-7v24
the portal\ta-11b-22c-18d-14k43n22q-10
the power\ta-19b-15d-7k42
the premiu\tb-12c11d-13f24k-11q22s-9
the presen\tb-22f61k-31
the projec\ta23b-17c24d-8f-17k-12l-8m-6n15o32p-10q-8r-13
the public\ta-13b-54c-18d-9f81k-21
the radiat\tb-6d-7f22k-14r14
the ramp\ta-19b43d-6f25k-37l-7p-7r29t-6
the receip\ta49b-11c-17d-16g-7k-13l-6m17n-6o39p-12q-19r-12s-6t-9
the recept\ta-22d-16f-34k56m-12n20
the record\tc13k-9n-7r-14u35
the red\ta-23f45k-18
the remain\ta-28b39d-6k-13l-7p-12q-10r-6t39
the rest\ta-25b-48c-6e-8f43g57i-6k-51
the right\ta-16f-15k34
the rooms\ta-14b46c-14d-12f-6k-38o-9p-10q-9r48s-9t-10u-8
the rota\ta29b-11k-14n37p-12r-6t-7
the router\ta-24b-7d-16k38
the same\ta41b-52c-19e-24f13k14l31m-7n-17o-26p20q8r15s-10t-13u-10v-14
the scan\ta15b-15c-12f16k-6o12
the scanne\ta-25b-10d-6f14g46k-37o22r-9
the screen\ta-39b-9f-22k54
the search\ta55f-42k-21l-6m46n-6o-9p-9r-10t-12
the second\ta44b-45c-25g35k-35l31m-8n-9o-18p-16q15r29s-15t-27u-11v-8
the sender\ta31f-26q-8u17
the serial\ta-17f31k-7
the shared\ta-10d-10f33k-8m34n-9r-8t-7
the shippi\ta-15b47f-36t27
the shop\ta-30b-24c-10d-19f38k25
the site\ta-13d37f-29t17
the size\ta-9b-7d-16f-11k36o-8r-8t29
the small\tc-6d-9f45k-46o18p-8r10
the snow\tb23k-6o27r-8
the sports\ta27b-16c-12d17f-17k-6r13
the sprink\ta56b-6f-20k-28o-12p-10r42t-7u-8
the staff\ta16f-23k18l31o-6r-13
the statio\ta16c24f-29k-15l-6o-18p-11r15s16t14u-6
the sticke\ta-13b-8f41k-18
the store\ta48f-37k-15n-8p47q-17r-8t-8v-9
the storm\ta-10f28k-19l47n-7o-11p-10q-7r-11s-7t-7u-8
the street\ta-18f83k-66
the switch\ta14b-13f19k-16s12
the system\ta24b-13d-11f25k-35l-6o15p27r-14t-8u-6
the table\ta-26f34
the tablet\tf38k-26
the tap\ta15f-8o-12r28
the tax\tc-10f-28k46
the team\ta-8b-15c-40d-10f68k-11
the techni\tb-6f29k-17n-15o-9q-8r50t-12u-10v-9
the teleph\ta-21f-16k45
the thermo\ta-36b-7c36d-9f25k-11r26
the thing\tc-10d-19f-25k48o-8r15
the third\ta-20d34f11k-24p20
the three\ta34b26d-10k-45l-10m18n-22o18p27q-15r-9u-10v-6
the ticket\ta14b-7d-10k9o25
the till\ta17b14c8d-19f-59j-6k33l-9n-14o13p8q-9r-14s-7t32u-10v-8
the timesh\ta40f-22k-9p16
the tip\ta11d27f-18k-15o-13p19q17t-6
the toilet\ta45f-29k-18r35t-7u-6
the top\ta14b-16d-13f26k-19n25u-7
the touch\ta26b-26d-15f27k-17o28r-12t-9
the traini\ta-7b-7c-7d10k15q14
the two\tc-10d60f-73k14l12m-6n13o20p-24q21r-17s-7t-8u-16v-6
the update\ta76b-7d-8f-59k-27l-11m-7n-11o-15p61q-9r-12s-7t-11u-7v-10
the usual\tb-18d-7f40k-18l-6n32o24p-9q-8r-24t-9u-7
the vaccin\ta-18k22
the verifi\tb43f-45k-12l-9n28o23p-9r-11s-7t-8v-9
the very\ta-23f-19k41
the wall\ta-34b44c-14d-16f-23k39l23t-10
the wareho\ta-7c-16f39k-15l42o-14t-6u-12v-7
the water\ta-50b-21c-17d-10f80k-10
the way\ta-22b11c-13d15f-45g40h-18k18r20
the weddin\tf-46k50
the weeken\ta54b-9c-8d-8f-31k-12l-10o14p12q-14s10
the whole\ta-19b-18c-7d-17f15k44
the wi\ta27b-34f17n-7o23r-7
the wifi\tc52f-25k-35l48n-10o-9p-6q-7r-15t-10
the window\ta17d-8k-6l15n-13o-9r26t-7
the wrong\ta16b-14d32f-59k24l-10n-6o-23p-11q-9r42s-16t16u-7
the$\ta-13b-25f60k-30
theatr\ta15b31f-28k-9l-6o9p18q-15r15t-14
their\ta-62b10c37d-41e-9f28g-8k7l-10m-12n-13o-22p49q-30r41s-11t-15u-18v-14
theke\ta50b53c-30e-12f-72g-10h-12i-12j-9k9l-27m10n23o-34q11r41s-22t6u-26v-33
them\ta-35b41c7d-28e-16f50i-7k-52l-12m-20n38o-20p-21q-16r37s-14t21u-18v-20
them$\ta-15b16c-54d-19e-11f61k-18o-10p-11s-7t39
themse\ta20f-24g-12k21s24
then\ta17b-16c17d-20e-12f53g-11h-10i-13j-8k-49n7o-31p-9q36r-17s38t-41v-25
then 0\ta-7f70k-58
then i\ta-10f28k-8
then in\ta-20b-11c66d-18f-89k45q31t-6u-7
then it\ta17d-10f-17k20n-12o-11q-24r-11s52u-9
then my\ta21f-14r11
then the\ta-66b15c-23d-23f42k44m22n-6o-7q-7r9
then$\tb26f-14k-7n33s-12t-7
theo\tf-29k41
there\ta-45b-36c40d11e-13f23g16h-13i35j-10k-47l-6m-22n-30o22p18q54r-35u-31v-31
there a\tb-8c18l14m-7n-9o-12p31r-10s-7t-7v-6
there are\ta7b-11c-12d-14f52k-31s22
there is\ta-21b-7d42k-29o-9p-7q38r-8u-7
there was\ta-10b-8c-10d37f-11k-12o-13p-7q-12r-7t40
there$\ta-43b-16c-27d-33e-12f-18g33h-11i53j-7k14
theres\ta-15b-21c-12d-28f64k-9r-7s20
theres a\ta-29b-15d-14f81k-32
theres no\tf45k-40
therma\ta-35b77d-11f-61k-16o-13p-9r-10t51u-17
thermo\ta-55b-14c31d51k-27l-9m-8n-19o-10p-11q-15r19s-11t16u-11v28
these\tb12f-51k52p30u-6
these things\tb-7f-18k28
they\ta-12b-25c-30d33e-10f33g-10i-8j-7l-15m17n-29o19p24q-23r-33s10t18u-18v-11
they are\ta-18d-16f-40k63
they said\ta-9d-7f63k-43
they were\ta42b-10c-6d30f-35k-20n-10p32q-16r-15s21t-19u-8
theyre\ta28b-18c-14d23f15k-49l-16n25o-20p-18q-13r11s19t8u-7v-6
theyve\td-14f55k-34
thick\ta-18d-8f17k12
thik\ta-50b-21c-12d-14e-6f-26g-6k78
thing\ta11b-34c-18d-32f36i-8k18o25p-12r10t-6
thing$\ta29b-16c-7d-6k-8o32p-10
things\ta-15b-15d17f-87j62k29l-7n-10o-8p21q-14r-8s-8t-16u-9v37
think\ta-40b61c-8d-10e-6f14k-63n57o-10p-12q-13t-10u-25v-9
thinkp\ta40b-20f-24o21
thinks\ta45b-7d-14f-6k-25n-8p47q-17r-8t-8v-9
third\ta-26b26c-11d8e-11f-23g-7h-6i-16j-6k47l-12m-8n-12o-13p11q-16r10s47t-20u-14v-12
third one\ta-8f20k-8
this\ta-14b-62c28d-45e93f-8g-14h-12i12j-16l-24m14n-35o-15p-26q79r-38s-34t-9v12
this finds\te-10f-12i61k-48
this is\ta10b-13c-13d-10e-10f-46k67o12
this mail\ta-12f55k-40
this mornin\ta56d-9e-6f7k-57l-10m28n-7p-21q-18r10s-7t-16u18v-6
this one\ta-27e66f-57k-8
this week\ta-21b-7d35f-40j-7k37n-10q-6r-7s-6t-15v37
this$\ta-30b-30c61d-25e43g-9h-6i-17j-8k-33l-7m-6n-13o-22p-14q66r-18s-12t-13v-8
those\ta-19b21d-11f28k-14n-7o21p-7r17t-11u-8
though\ta28b-27c47d31e-9f-33i-6k-45l-13m-15n-17o-23p14q55r-28s10u-19v-9
though it\ta-15c-23d-9f10k32
though of\ta-8c-34f61k-17
though the\ta21b-8d16f-25k-7o-6p29q-17r-7t12
though$\ta-16c81d42f-72k-72n-8o-9p-12q55r-7s-6t-18u-14
threat\ta-18b-32f55k-13
three\tb-11c-36d22e-15f23g-10h-10i-12j42k-27l-25n-14o48q25r-37s-22t-29
three times\ta-27b-16d34f14k-17n-9o-8q20r-11t-9u-9v20
three weeks\ta-15b-20d40f11k-28n25t-7
three$\ta-10f94k-84
throug\ta9b-25d-24e57f-56k23l-11m-9n-12o8p-17q10s-12t40u-16v-12
throug the\tb-21c10d-13e60f-26k-27n-8o19p-13q16r14s-6t-11u-9v-6
thu\ta-7f83k-73
thurs\ta15f-45k42l-8m33n-9o-8p-8r-9
thursd\ta-18b-23c46d-10e-8g-7n-6o-9p-6q-6r43t-11v-8
thursd$\ta-14b-10c-7f24k7
thx\ta-25b-6f-48i-8k71
thx$\ta-22f-37k54
ticket\tb-30c-8d27e-9f-35g-7k48o22p15q-8r-7t-10
tik\ta11o18
tiklad\ta54b-10d-9f-35l-18m-10n-17o-9p-12q-16r-8s-10t-13u67v-9
tiklay\tb-11d-8f38k-26l-9m-6o-11p36r-7
till\tb-12d15e-7f-34j-10k44l-14m-9o28r-33s-13t47u-20v-17
till 0\ta-12b-8c-28d35f-61k63p-8q-13r-11t36
time\ta-48b-13c-30e45f-21g-12h-11i38j-11k33m28n-22o-22p-7q-19r14s26t-19u-18
time and\ta-9b-7d-7f-19i65k-26
time i\ta-17b-11c-9d48f-18k-9l-8m-7o-10q-7s36
time is\ta-14b-26c7d-6e73f-14k-60p-10q-6r32
time$\tb31c-30d-35e-14f17i-7l-7m38n-14p8q-7t-7v-9
timeou\ta-18b-15d-9f42k-9
times\ta-32b-28c-14d43f54g-6h-6j-7k-48m22n-22o-15p-10q12r-23s-8t-15u-19v46
times$\ta-13d-8f38k-12
timesh\ta40f-22k-9p16
timest\ta-10b-6d23f7k-12q16
tip\ta95b-15c-8d17f-72k-74l-15m-10n-21o10q-12r62s-19t-26u-22v-11
tl\tb-38c50d34f-9k-40l-15m-7n-23o-31p-50q41r-33s-17t-21u-17v77
tl$\ta-16d-12f51k-16
to\ta-19b14c12d-7e-9f24g-7j-8l7m21n8o-33q-28r-22s15t22v-14
to 0\ta27c-17d-18f32k-31l-17m-7o-21q-28r25s8t19v-9
to a\ta-12b-11d41f-47k30s26
to anothe\ta46d-9f-30m-7n-13q-6s-8u-6v40
to ask\tc41k-44n-12o-9p-9q-17r-6s-8t53u-13
to be\ta-56c11e-8f-15g-7h-7i-8k57m-26n-21q-39r16t22u25v-23
to come\tk17
to do\ta-17b-9f11k18
to get\ta-24b-8c-13d40f11k-20n25t-7
to go\ta-14b-8c-10d-12f43k-12
to have\ta36b25c-7d-11f-30k-22l-10m-7n41p-16q-7r14s-8t-8u-20
to know\tb-12c37d-8f9k-32n-11p-7r-14s41t-9u-14
to lift\ta-22b-11d-10f45k-8
to look\ta-10f46k-23
to mail\ta7b-10f-23k20o33p-9r-9
to make\ta-8b-39c-11d-9e36f36k-18
to me\ta20b-43c-18d-29f12k45m17
to my\ta-37f13k18l-11n-41o-19p-22q32r27s-17t13u15v-18
to open\ta-12b-29c-14d-8f58k-18
to our\ta46d-7f-21k-11m-6n-6p-7q13r-9s-9t31v-7
to pay\ta-17b-18c-10d35f-46k34p-9q34t-7
to post\tb-7c-22d41k-13m-6n31
to print\ta-9d-7f25
to ring\ta-10b-12c-10d46f-40k14n-7p-7q-11s35
to say\ta-18b53c-8d13f-89k48l25n-9o-10p-17q-8r-15s35t-12
to see\ta20b-7f10k-18n12
to send\ta-7b39c16d-7f-21k-23l-10m31n9o-9p-9q-11r-10s-8t19u-23
to stop\tc15f-13p19
to take\ta-15b13c-6d-19e55f-30k-28p-10s22
to the\ta17b45c31d-11e-10f-39g-10h-9i-10j-8k-9l49m44n24o-39p11q-23r-37t-42u-26v-8
to this\ta-16b-13c-30d-10e-6f98k-56
to us\ta20b34d-8f-35k-9m21n-16o-11p-9q-6r-11s-6t36u-11
to use\ta-12b-14c-7d-11f-11h55k-32
to wait\tc-6d-10f26k-6
to whom\tf-7k16
to write\ta-6c-8f-59k68
to you\ta-8c-22d-6k28
to your\ta17b-12c-8f-18k23r13
to$\tb65f-69n57p-14q-14s-9t-17u-18v-9
today\ta-12b-54c-22d47e24f-10g-10h-9i-19j54k-43l-10m-10n-16o-12p17q20r-14s-7t28u-11v-9
today$\ta-36b-34c-17d35e-10f-13g-7i-6j61k-28p-14q29
togeth\ta-8d-7f-31k48
togeth$\tf21k-11
toilet\ta28b-21c-11d-19f-85k59l-7n-7o-21p-10q-9r65s-8t-15u-8v-8
tok\ta-12b16f-34k36n23o-6v-7
token\ta-9f79k-74n21s-14
told\ta-29b-27c-24d33f85g-6h-6i-7k-61l-7m-8n-15o-8p-14q-20r-8s31t-10u-7v34
told to\tb-13c-15d43k-24n-7p-7q-11s35
told$\tb-8d-14f57k-29
tomorr\ta-16b-7d-10f-38k69
tone\ta96b-49c-9d17f-55i-7k-49l-33m-11n-23o-38p-21q-23r-26s92t-29u-27v27
toner\ta-11b31c-7d-9k-13l-7p-13q-10r-8t36
tonigh\ta-12f27k-7
tonigh$\ta-12f27k-7
too\ta45b-21d-26e-7f-7l-11m34n-18p-18q-17r20u-13v-17
too$\ta-20b33c-8d-11o-6r-6s20
took\tc-26d28f14g-7h-6k-17l-14m-9n-16o-25p-19q66r-18s-13t-26u25v-11
took it\tf32k-23
tool\ta17b39c-8d-23f-64k25l25n23o-7p-15q-9r-9s-6t-7u-9
top\ta10b-31c-10d-28e-6f23g-6h78i-9k-83n12u8
top of\ta34b-8d-11f8k-21n25u-7
topic\ta-12c19f-40k41p17
toplam\ta-21d-19f54k-17l-6m-6o-15p46q-7r-14t-6
toplan\ta69b-31c-15d-21e-8f33g-7i-7j-7k-51l-15m48o9p-28q-10r22s-11t-15u-18v-19
toplan bir\ta41f-25k-12m39r-10t-7u-7v-7
toplan odasi\ta29d-6k-32l-7n-8o20p-9r23t-6u-8v-8
toplu\ta29f-20p24q-15
torn\ta-19d-9f49k-18
torn$\ta-19d-9f49k-18
torunl\ta43c-9d-9f-32l41o-9p-6q-7r-14v-6
torunu\tf18
total\ta48b-19d34f-62m-7n-8o-17p-11q35r-13s-7t23u-8v-8
touch\ta20b-31d-19f55k-44o39p-12r-16t-10
tracki\ta15b-7d-27f31k-8r-8t26
tracki page\ta48d-10f-38r-8t26
traine\tb6d18f-11k-9n-8p27r-10
traini\ta-39b-14c-9d53f-9n-9o-12p24q13
trakto\ta-23b-9k34
transa\ta23b-33c-7d-11f54k-49p28q-13t-7
transc\ta-17b27d-13f-50k49m-19n-24p-11r-7t-9u-35v68
transf\ta-7b-11d13f14n-13q19s8
transp\ta-10f29k-9
tried\ta-14f46k-21
tried it\ta-11f17
tried the\tf6
tried with\tf17k-11
trish\tf38k-26
trish$\tf38k-26
troubl\ta-19b-6f-15g45k-14
truly\ta-7f-16k30
truly$\ta-7f-16k30
trxid\ta-13b-6d-19f48k-11
trxid 0\ta-13b-6d-19f48k-11
try\ta22b-9d-9l15
try to\ta23b-9d-9l15
tryed\ta-8f74k-63
trying\ta20f-6n12
tue\ta-8f47k-24
tuesda\ta-14b-31c-9d27f52k-51l30m-6n-7o-12p-16q-15r-10s-9t-8v31
tuesda$\ta16b-20d32f-8k-18l6o-7p-14q-13v34
tulin\tf-34k45
tulsa\ta38b-12d-9f-34k24l43n-11o-9p-12
tunc\tf-32k45
tunc$\tf-32k45
turkce\ta33c-9f-9k-13p30q-7v-8
turn\ta-19b35c-11d18f25k-61l20m-6n-9p-11q-14r-6s32t-9u-12v-12
turn up\ta-21d29l28
turned\ta53b-23c-12d-37f-19k28l-6o-9p-6r18t18
turned it\ta-7f21
turned the\ta-14f49k-26
turned up\ta51b-11d-24f-13k-17t22
turnik\ta48b-11d25f-44i-7k-40l-21m-7n-18o-37q-17r-42s-14t-9u83v-15
turns\tf17
turunc\ta-27b-6d-9f42k-7
turunc yanip\ta-19f28
tutana\ta-9f43k-24u12
tutar\ta-31d31f6q16
tutari\ta-12b-68d-9f101k-38
tutmuy\ta82b-7d-14f-58k-23l-21m-15n-14o11p48q26r-33s-15t-28u-13v-12
tutmuy$\ta82b-7d-14f-58k-23l-21m-15n-14o11p48q26r-33s-15t-28u-13v-12
tutun\ta-18b44c-7d-6e31f-35i-6k-37n-13p-6q-10r-6s-18t49v-6
tv\ta29b-17c-7d-20f-7k10l31m-6n-10o29p-11q-9r-12s-13t-6u-9v-8
tv unites\ta-15b-7k26
twelve\ta43b-18d-11f-36k25n-7p-9t36u-6
twenty\ta21b-11c-10d68f-10i-8k-78l-24m-8n-17o31p-23q-28r-20s-11t63u-19v-10
twenty minute\ta-18d-14f56k-23
twice\ta62b-22c22e-11f-32g-8h-6i-8k-20l-19m-15n-24o-19q71r-28t-35u-19v14
twice this\ta39b-9c-8d26f-32k-31n-11q12r-9s-8t-17v34
twice$\ta32b-10c37d-16f-43k7l-12n-8o-8p14q34r-14s14t-18u-13v-9
two\ta46b19c-10e-16f23g-12h-11i-13j-15k-44m-29n11o43p15q12r31s-33t-42u-57v-38
two days\ta24d-7k-9n-9r14s19u-7
two people\ta-9b-13c36f-8l-9m-6n53o-17p-8q-9r-8s-7t-11u-6v-8
two weeks\ta-12b-19c23d-9f24k-23t18
two years\ta-12c-19d-8f58k-25
two$\ta-16b-7c-12d-7f87k-65
type\ta-24b8d-10f46k-21n-12o-6p37q-7s-6
type it\tf20k-11
typed\ta76b65c-15d-13f-89k-55l-11m-12n20o-19p-20q-29r-14s-16t-26u67v-15
typed it\ta48b67c-12d-12f-67k-51l-7m-6n44o-17p-18q-26r-10s-10t-22u34v-12
typing\tf-33k37
u\ta-26b41c63d50f-86g-6k-61l-23m-12n-20o6p-27q27r26s-26t-27u-33v46
uc\ta-14b23c-20d64e-14f-20g-10h-10i-13j31k-54l-30m-26n48q28r11s-24u-27v-32
uc gundur\td37f-31k-6l-10n23o-8p-12q-6r26t-8u-7
uc kez\ta-21b-8d-11f64k-32
ucak\ta-42b-11d-7f76k-33
ucreti\ta12b13c-12f25k-25l-15m-8n-22o-20p-28q60r-23s31t-28u-21v9
ucuncu\ta31b-12d-10f-24k28l-6o-6p-15r39
ucunun\ta17k-9o-8r26
ufluyo\ta84d-12f-46i-12k-53l-7m-9n-7o-20p-12q-11r64s-15t-15u-10v-8
ufluyo ama\ta84d-12f-46i-12k-53l-7m-9n-7o-20p-12q-11r64s-15t-15u-10v-8
uh\ta19b-9c-6d-8f-44k42o12
ulasab\ta-7b-9d-14f-50k65
ulasab$\ta-7b-9d-14f-50k65
ulasmi\ta26b-10d17f-19k-10n34o-8r-7s-8u-8
ulasmi$\ta26b-10d17f-19k-10n34o-8r-7s-8u-8
um\ta61b-27d-7f-35k-9l40n-6o-7q-8t-10
umarim\ta-12b-16c-9d-27e-8f-51g-8h-7i66j-8k16
un\ta-17d-10f29
unable\ta-12f34k-12
unable to\ta-12f34k-12
unauth\ta38b-11f-25m28n-9
under\ta-31b60c-21d-36e-8f-16g-7j-7k27l-9m-7n-18o-28p-14q-21r18s15t-28u53v-12
under it\ta-14b-7f-24k44
under the\ta-10b-9c-10d-7k32o-10r23
under warran\tf31k-15
undern\ta44b-17f-13k-10l-6p33r-10
unders\ta-11b-6c24d-16f-68k60p18q16t-11u-7
undo\ta-12b-17f53k-21
unit\ta55f-20k-42l-12n-11o-21p24q-9r44s-9t-15u-10
united\tf-31k37
unites\ta-16b-12d-7f24g-7k9
units\tb10d-7k-7o-7r32t-10u-7
univer\tb24e-12f-18i-15k27r-10u-7v32
unlock\ta-19b40d-35f52k-58n42p-8r-7t-8u-8v-8
unlock my\tb42f-18k-23n42p-8r-7t-8u-8v-8
unplug\ta-21f-40k57
unplug the\ta-21f-40k57
until\tb27c-19d-41e42f-55g-10h-9i-9j-7k49l-14m23o-26q-27t50u-24v-18
until 0\ta45d-8f-49k14m32r-7t-9
until half\ta-6f-30k35n14
until it\ta-8f23k-8
until monday\ta-18b-10e61f-68k22
until the\ta-20b70c-7d-11f-52g-7n-15o-16p-8q-15r-36s7t65u-13v-7
unuttu\ta-29b-14c64d-20f-10k-24l20m-13o-11p-13r-16s-6t-11v33
up\ta28d-21e-17g-11h-11i-13j-13k29l-10m-8n-20o-9q8r46s-49u-39v28
up at\ta-31b-18d-9f-29k59
up for\tb23d-7k-8l-8m-12n-16o-16p-12q-34r-18t-17u-9v78
up in\ta-23b-7c-11d-7k37
up my\ta-41b56c-26d-7f-39k36m29n-8
up on\tb-41d24f34k-22l25m-7n29o-13p-7r-11s-10t-9v-9
up the\ta-42c-22d-16f35k29r21
up to\ta44b-12d26f7k-65l-7n-6o-7p29q22r-12s-8t-9u-6v-7
up$\ta51b-25c44d-35e-8f32k-94l-11n-11o38p-13q-11r25s-18u-15v-15
update\ta85b-22c-9d-26f-23k-45l-23m-10n-21o-27p86q-18r-27s-10t-16u8v-13
upgrad\tb23c-7f-7n-24p54q-13r-7s-7u-6v-7
upgrad from\tb11n-14p37q-11
uplift\ta-20c28d-13f38k-44q6
upload\ta45b-15c-8d-17f-11k-15l37n11o-6p-8q-15r-8s-7t-6u-7
uprigh\ta-8b16f6k-8o26t-8
ups\ta24b25c-8d-14e-6k-37l-30m-11n-23o43p-15q-17r-25s-15t-17u-7v44
upstai\ta-40b18d-11f-35g57k-11o21r-12
uretim\ta21b-7d-9k-13l-9o40p-12r-8t-8
url\ta-34c-26f61
urunle\ta-24b-17c-7d8f-62g63k20t8
us\ta-28c-15d52e-16f30g-12h-10i-14j-11k-20l-34n42o-25p-26q-7t13u-11
us in\ta25b-9c-6d-15f22k-20l-13o19p21r-11
us the\ta-7f13
us to\ta34b24c-7d-11f-42k-7n6p-9q26s-8t-10
us when\ta-8d25f-8k-8r-8t-8u34v-8
us$\ta-12b-11c33d-45e-9f-37g-7h-6i-9k58l-9m19n30o-10p-12q-28r-20s41t-19u-23v-10
usb\ta39d-7e-6f8k-16l-15m-11n-8o16p-16q-13r-17s-12t-14u56v-17
use\ta-74b29c16d-34e-7f-23g-6h47i-7k24l-24m-7n-14o-19p-16q-20r44s48t-29u-15v-10
use it\tc-6f33k-19
use the\ta-19b-11d-6f-17k44
use$\ta-14b-20c38d-9f-43h54k-34l-7n-8p-9q-8r-15s52t-23v-7
used\tb-28c35d-24f-25k37l-14m-8n39o-8q-14r-21s24t-16u-9v-8
used to\ta47b-21c21d-12f-48k8l-9n46p-13q-7r-7t-12u-6
user\ta18b35c-8d-9k-47m-6n62o-22p-11q-14r-8s-8t-10u-10v-9
user$\ta32b32c-7d-7f-33k-27n50p-10q-13r-8s-6t-8u-9v-8
users\ta49b10c-9d-28e-12f14g-8h-6i-9j-8k-80l-15m-10n-29o-18p-22q65r-36s-13t-32u44v-17
uses\ta-18b-22d-14f70k-25l18
using\ta-15c-6f42k-13
uslu\tf-24k32
uslu$\tf-24k32
ust\ta-61b-47c-10d45e61f-26g46h-14i-13j-7k-41l-6n-7o-15p-10r-15u-7v48
ust kosesi\ta-22b-8f36
usta\ta-16b-14c-6d58f-47h-9k16l-11m-8n-8o50p-7q-8r-7s-7t-9u-8v-11
ustund\ta-25b-9d-13f58k-17
ustune\ta-23d-8f6k30
usual\tb-18d-7f40k-18l-6n32o24p-9q-8r-24t-9u-7
utc\ta35b-8d-7f-14k-12l-10n40o-7p-13s-8
uyar\tb-17f43k-20
uyarin\tb17f47k-52r10
uyaris\ta23b-11f-8p10
uye\ta17l-9n-12o-17p-7r-8u43
uyelig\ta-18d-9f36k-20n26u-7
uygula\ta10b-12c20d-31e-21f58g-12h43i-10j-9k-87l-10m-7n7o-10p60q-10r-11s-11t-13u-9v-26
uygula$\ta-13b-21d-7e-19f64k-18
uymadi\ta-28b-6d38f18k-35l-13o-9p-8t36
uzakta\tb17f-30k28n-8o-11p-10r-6s-13t-7u49v-7
uzanti\ta54d-14f-39k-12l-19n-7o-11p36r-7u16v-12
uzatma\tf9
uzere\ta-19b9d-7f11i59k-54u22
uzere$\ta-18b-9d-7f24i60k-54
uzerin\tc50f-10k-43n-10p-18q-16t-8v47
uzerin mi\tc52f-46k-14n-10p-18q-16t-8v47
uzmani\tf-33k48
uzun\tb-13f23k-8
v\tb-11f-32k57
v$\tb-11f-44k65
vaccin\ta-18k22
vaccin fridge\tf-21k29
valid\ta18c20d-14f-14k-15l-7m-7n23o-14p-11q-28r-14s48t-8u-14v-7
value\tb20f-11n-12o-6p37q-7s-6
van\ta-18b47d-9f25k-47l-8n-6o23p-13q-17r-11s-8t32u-9
vanish\ta32b-6f-20n-8o-10p39r-9
var\ta-35b-46c30d-42e-18f53g-15h-12i-15j42l-32m-17n-33o-16p66q-49r-55t40
var mi\tc46f-16k-48l-12m-13n-21o-15p54q-44r-16s-13t43u-12v-39
var$\tb-35c12d-30e-18f-8g-13h-10i-15j63l-17n-9o11p41q-9r-38s-15t6u16v-12
vardi\ta-17b26f7k-13q15r-7u13
vardiy\ta-44b-14c-6d29e-6k41l-7n-9p-7r33
varsa\tb-13f24
vat\ta32b-10d-25f71k-71q18t-7
vatand\ta21d-6f-37k27s21
ve\ta-33b56c-33d-26e-18f71g-14h-12i14j-13k-66l-6m43n-50o-31p-33q33r-28s12t-35u45v-33
ve 0\ta-42b40c-8d12f-9l-10n-13o11p18q-14r-16s-17u24
ve telefo\ta32f-30u20
vega\ta-9b-10f-59k70
veli\ta41c20f-44k-8l-8n26p23r-8v-24
vendor\ta-10b19f46k-41l43n-8p-10r-8t-6u-9v-7
verdig\ta-17b-7c12d10f25k-22l43m-11o-7q-13r-13v-6
verdim\tf-20k35
verdim$\tk12
vergi\ta-15b26f15k-18p-9q29
veri\tf-41k47
verifi\tb43f-45k-12l-9n28o23p-9r-11s-7t-8v-9
verile\tb8c11d-10f32k-36n-7p-7q-7t8u28
verilm\ta-6b-13d-11e-31f20k28l-7n23o-6p-8q-6u14
verilm rica\tb-8e-16f40k-19n26u-8
verin\ta-9b-40d-7e-10g67k-37
verin$\tb-30f54k-19
verirs\tb-34e-8k36
veriyo\ta21b-11d-15f-19k27l-16n-10o61p18q-15r-30s-9t-9u-9v-16
veriyo$\ta10d-7o-7p33q-10
vermed\ta-15d15f16k-10l44m-11o-6q-11r-12t-8v-6
vermem\ta36b-22c-16k-28o28
vermem gereki\ta-16b-20c-15d-10f59k-8
vermiy\ta46d-8f-31l32n-7o-14p-13q-8r-23s36t-9u-8v-10
vermiy$\ta46d-8f-31l32n-7o-14p-13q-8r-23s36t-9u-8v-10
versio\ta-32c39d-12f26k-28l-15m-8n-13o-18p67q-29r-22s-15t20u-14v-13
versio 0\ta-11b9c-8d-7f34k-21o-6p34q-6t-11u-8
very\ta-40b35c-10d-23e-6f-11h-8i-9k32m29t-6v-8
vesile\tb-8c29f-12k-8q16
via\ta23b-16d-7f16k-22q-8u17
video\ta15f8k-16l-8o14p26r-21s-7
vietna\ta29f-18m-10n-15p-8r-10s18u29
view\ta-40b-15c89d-7f-41k-53l-16m-6n-14o-17p71q-13r-18s-10t-20u-13v-8
viewer\tb-33c51d-9f-15k-10n-11p25
visit\ta-39d-11f-21g58k-11
visito\ta14c36d-15f-10k-24l11m-12n-18o-17p-12q-13r30s-12t-16u34v-15
voicem\ta34b8c-13d-18f12k-34l-11m-10n-38o-14p-12q-18r-13s81t-12u-17v-8
voicem$\ta-40d-7f67k-20
voip\ta-21f24s15
volkan\tf-39k50
vouche\ta8d-12f56k-66n-26o-9p27q-12r-7s-6u29
vpn\ta75c-12d-32e-10h-7i-9k-50l120m-18n-22o-31p-29q-25r-20s-24t-26u-29v-25
w\ta21b-71c-52d38e-32f48g51h-19j-17k-33l-45m-38n-12o38q9r21s-23t41u-52v-54
w 0\ta31b-34c-21d7e-19f39g-24h-13i-22j-11k-25l-28m-24n16o-98p24q38r54s-52t15u-29v-29
w ana\ta28b-7d-12f15k-23n27q-9
w el\ta44b-42c-24d30e-14f37g-11i-9k-94n-21o45p13q-10r9s-14t-33u-9v-9
w kaman\tb-18f28k-8
w l\ta-41b-7d-22f75k-15
w ma\ta-24b-7d31f-63k63n-6o-7p-12q-7s51t-23u-7
w me\tf-33k37
w mn\ta-10d-23f52k-13
wait\ta-33b-58c-12d-25e56f46k-36
wait 0\tf13
wait for\ta-16b-44c-9d-18f66k-8
waitin\ta-30b-27f51i-18k22o22q-11r-6s-8t22u-7v-10
waitin for\ta-30b-27f51i-18k22o22q-11r-6s-8t22u-7v-10
wala\ta9c6d-7l-12m13n-15o-10p-7q38r-9s-8
wala 0\ta-6c8f6l-10n-14o-6q40r-8
walk\tf-59k65
walkin\ta44b-22c-10d-14f-49k35l-6n-13o51p-11q-13r-15u-8
wall\ta22b30c-17d-20f-32k16l16n-6p-10q-10r29s-7t-17u-7v-7
wall$\ta51b-17f-17k-18o12p-7r20t-7
walo\ta-25d89f-50g-7k-40n-10o-18p-11q-9r-22s-15t64u-7v-9
walo$\ta-25d89f-50g-7k-40n-10o-18p-11q-9r-22s-15t64u-7v-9
want\ta-48b45c39d19e-13f-32g-7h-7i-7j-9k-17l-29m34n-7o-27p41r-29s-8t-27u17v-18
want a\ta-10b17l-18n9o-12p-7q-16r-12s-7t-8u47v-7
want it\tb-8f34k-14
want the\ta-16b7c-10d50f-50p-15q36t-7
want to\ta-8b55c-11d-8f-11k-24l-8m30o-6p23q-18r-7t-10u-26v-7
wanted\ta-9b-7c43d-16f-9k-10n-12o-9p-9q-17r-6s-8t53u-13
wanted to\ta-6c44d-14f-48k18n-12o-9p-9q-17r-6s-8t53u-13
wants\ta9b-20f49k-54o-35q-6r-12s-7t-8u-9v54
ward\ta33b-11f-10k-7l-13n34o-11p21r-14s-6t-12u-6
ward 0\ta37b-9f-24l-13n34o-11p21r-14s-6t-12u-6
wareho\ta-10c-17d31f19k-29l39m-7n-13o-20p-11q-12r-9s-10t-12u-16v33
warm\ta6b-8d-18f27i-13r25
warn\ta-9b-11d-13f52k-19
warn 0\tf11
warran\ta-34b-10c21d-7k30o27p-11
was\ta-49b-35c37d29e-16f-16g9h31i-14j-11k8l-37n-21o-41p-55q62r-47s-47t57u11v27
was 0\ta-13b-13c41d11f-11k-25q38t-11
was a\ta-14b-6c-12d37f-38k30o-13p-7q-12r-7t40
was an\ta-9c8d-19f-39h50q22s-9
was billed\ta41b-9c-25d25f-34k-14q25
was fine\tf-15k23
was given\ta-16b-9d-12f51k-15
was good\tb9c-8d-8f-41k47o28q-7s-6u-7
was in\ta23b-10c-8f-53k33l-18o-10p-6t-7u38v-8
was lookin\td-11f27k-8
was on\ta-9c45f-29k-12p-11q28t-7
was the\ta-11c-18d-10f21k18
was there\ta-9b-6c81d-21f-46k-50o-11p-11q53t-18u-7v-9
was very\tb47d-9f-39k-11m29t-6v-8
water\tb-29c-18d6f33l-7m-6n-7o-17p-18q11r25s21t-7u-9
wax\ta-7d55f-33k-23n-12q45r-24t-8
way\ta-24b7c10d11f-33g38h-18l-9m-7n-7o-14p37q-9r12
way to\tc25f-17l-6o-9p41q-11r-8
we\ta-24b10c47d40e-6g-13h-14i-17j-12k-27l26m-14n-61o-42p-50q46r-11t34u37v-46
we are\ta-11d-9f-17k33
we ask\tb-16d-12f40k-20o27r-8
we can\tf-23k40
we get\tb30f-18l-13n-6o18q-10r-8s-11t32u-7
we got\ta46b-26c31d-29f-36l-8o-7q21r-11s-10t24u-10v-6
we had\ta-28b-13c-8d-21f-8k55
we have\ta-7c-16d-35f108k-55l21o-6p-7r7u-7
we keep\ta-13b-13c-45f69
we moved\ta-42b30c-9d-19f-16k43l-13o-8p-9q42r-6t-10
we need\ta-14b10d-10e38f-21k-9l13m-7o-16p-9q-8r9s-9t30u-13v-6
we should\tb-16c-12d-8f45k-12q-6r41s-12t-12u-6
we swappe\tf13
we want\tb35f-29l-20m35n-14o-14p-8q-17r-14s-7t-13u37v-8
we would\ta-8b41c29d-14f-42k-20l-12m-9n-14o-8p-12q-30r-19s76t-21u-17
web\ta41b-14c-11d-7e-7f-55i-6k40n-8p-13q42s-8t-9v-8
web page\ta56c-7f-34k-30n-8p-13q42s-8t-9v-8
webmai\ta-29f34
websit\ta28b-24d-14f22k-29l-8n20o-8p40q-23r-10s-8t-11u-6v-9
wed\tb31c-7d-17f36k-44l10m27n-21o-27p18q-21r24s8t-23u-17v-15
wed like\ta14b7k-12l-12m31n-17o-17p27q-11r-17s12t-6u-10v-8
weddin\ta-19b-7c-9d-8f13k26
wednes\ta-24b-11d-12f-46k73
week\tb35c-31e-9f13g-7h-7i-11j-11k-12l11m13n-17o-21p-27q-23r22s-14t10u-14v28
week 0\ta-21b49d-19f-13k-21r31t-8
week$\ta-12b13c-27d-21j-8k41l-6m21o-12p-10q-8r-17t31
weeken\ta17b-31c11d-26e-16f21g-9i15j-6l-12n-6o6p9q-20r24s9t-8u-7
weeken$\ta9b-16c18d-18e-13f27g-7i18k-36l-7o13p-14q-11r32
weeks\ta-49b-67c45d48f9g-7i-11k-11l-10m-11n10o-20p-19q-25r-14s-13t38u-9v30
welcom\ta-12k29
well\ta-42b48c-28d-28e-16f-20g30h-8i41j-10k-8l-11m-6n-13o-15p-14q-13r56s15t-17u-12v-6
well as\tb49c-8f-17k-23n-8o-7r15s22t-8
well$\ta-17b-18c-16d-9e-12i52k8
welsh\ta-6b53c-21f-14k-7l-6m-6n-10p49q-10t-13u-11v-7
went\ta14b-31c21f23k-40l-11m-8n21o-15p-17q29r-18s-12t22u-12v-9
went to\ta23b-30c26d16f-12k-32l-8m-7o-12p-10q34r-16s-9t24u-9v-9
were\ta-9b12c21d59e9f-14g-13h-13i-17j-12k-53l-31n-10o-28p-6q-16r44s-11u9v7
were a\ta-16b-14c-11d46f-46k26o-7p-10q-6r39s-7v-6
west\ta14c-11d-14f32k-20r14
wet\tb27c-16d-14f37k-47l-8n-18o-11p28q-13r31u-14v-7
weve\ta-37b7c46d64e-13g-11h-11i-13j-13k-63l-30m-16n13o-42p-19q69r-14s46t-61u-33v-26
weve been\ta-20f41k-11
weve had\tc-6f47k-29
what\ta-23b-36c-24d17e-19f-16g-11h-11i-13j30k49l7m-17n-33o11p8q21r13s-7u-18v-23
what else\tc-35d-9f8k36
what happen\tc8f-44k47n-14p-8q30
what i\ta-6c-29d-7f-39j-17k67
what is\ta-18c16f-36k41l37n-7r-10t-8
what ive\ta-8d-7f-36j61k-31
what$\ta-14b-13d-15f19k19
whats\tc42f-38m-11n21
wheelc\ta-42b-6f53
when\ta12b-71c-17d24e-12f64g-8h-24i-9j-8k-32l22m-15n-14o11p17q-30r-38s-8t37v-29
when i\tb-11c-14d52f-7k-42l8m-7o-7p-17q-18r-7s-12t47u-12v-11
when it\ta-42d-12f-8k46
when the\ta47b-7d-11f-28k-14l-8n-11o40p26q-11r-26s-7t-13u-11v-9
when we\ta-19b-15d18f-33k44l15o-6q-7r-11s-8t-11u31v-9
when you\ta27f-16k-8o-14p24q-16r9s15t-14u-7
when$\ta16b-8c-8d-17f41h-25k-9l24r-14
whenev\ta40b-7d-17k-25o-8p27q-14r8t-7
where\ta-51b-19c-12d36f42m32n-11p-11q8r-13s-7t12u-9v-9
where do\tc10m34n-7q-9v-7
where the\ta-18d30f-9t17
where$\ta-23b-11c-6f60k-22
whethe\ta-14b-19c62d-20f-16k-29n11o-10p-8q14r20s-15t-8u-7
whethe the\tc33f-11k-20o-6p-8q15r23s-14t-8u-6
which\ta-32b-22c33e-9f31g-13h-9i-10j-8k-8l-19m-16n-10o-13p18q8r7s44t-13u-21v-21
which has\ta13b-11c-9d-25f-47k57r14
which i\ta-23b-25d35f24k-32o-12p-7q18r-6t16
which is\ta-11b-23d-13f56k-28n-8o-13p30q-9r18s-6t-6v-7
which we\tc-9d9f15k-6q-6t14
while\ta27b-8d-6f-8n-6p15
while i\ta27b-8d-6f-8n-6p15
whitco\ta-11b10f-24k30n13
white\ta-8b-15c43d-32l-7n-8o-12p-7q-12r-16t19u-8v36
white box\ta-44f59k-15
who\ta-42b-54c-9d49e-12g-8h-6i-8j-7k29l-19m-15n-20o-24p-28q-39r-38t-46u47v69
who decide\tb-8c49d82f-41k-87l-15m-11n-13o-20p-21q-43r-25s-17t-19u59v39
who has\ta-34d-14f-11k44
whoeve\ta-13b-13c-8d-12e-28f-40k79q-9r-14v29
whole\ta-19b-18c-7d-17f15k44
whom\tc-15f-14k38
whom it\tf-7k16
whos\ta-24b-11c36d-26f11k6r26
why\ta21b-31c35d-28f-34k24l-7o-7p15q29r-8s-6t-10v-7
why the\ta26c-15d-17f-44k38p22q-7
wi\ta10b-16c-11d-9f34k-17l48n-12o7p-12q-10r-23s-8t-7u-8
wi fi\ta10b-16c-11d-9f34k-17l48n-12o7p-12q-10r-23s-8t-7u-8
wide\ta-16b19d34f-38l-8n-7o-11p-6q-9r-7s-9t46u-8
wife\ta-27b-12d41f16k-35n-6r-11u-9v35
wifes\ta-9f48k-35
wifi\ta54b-19c36d-8e-6f-6g-6i-7k-71l100m-12o-34p-23q-21r-33s-17t-25u-15v-19
wifi$\tc8l22p-6
will\ta27b38c7d-32e-7f-10i-7k-46l-24m7n-11o-29p29q21r34s-6t-32u-20v-13
will be\ta-17b11c-26d-10f49k-34l-8m-9o-8q43r-13s-6t-7
will not\ta71d-13f-53k-33l-11n-10o-12p28q-14r38s-11t-23u-8
will the\ta-19b-15c41f-14o-8p23
will want\ta-17b47f-34m21n8p-6q-6
window\ta-11b45c-11d-25f27k-46l7n-18o-19p-13q-7r57s-9t-12u-10v-9
window 0\ta-10b-8f40k-13
window$\ta7b-17d-11f39k-20o-7r22
wing\ta-31b-22d42f-57k53l20
winter\ta41c-7d-7f-13k-13p-6r-11u-9v37
winter$\ta41c-7d-7f-13k-13p-6r-11u-9v37
wish\ta-8b-24d-11f-69k86
wish to\ta-6b-23f-55k69
wishes\tb-7f-21i-13k46
wishes$\tk10
with\tb24c-11d-29e-11f29h-8i-14j-8k12l-39m25n-9o35p21q-51r9s9t-33u-30v10
with 0\ta47b-10f-39m28n-9
with a\ta-48b-9c20d20f50k-45l-7m-7n-11o12p-22q-11r-24s26t-12u-14v36
with friend\tf-8k18
with his\ta33f-72k54o22
with it\ta-13f35k-12
with kind\tk11
with last\ta39b-13c22f-42k-12o10p27r-9t-8v-6
with me\ta-10b9d-6f19k-6p-10s22
with my\tb13k-12n17o-12q-7r-9s-10u23
with no\ta-39b-16f34k22
with the\ta-70b36c-19d-28e-8f14g28h-7i-6k10l-15m20n-19p-25q-16r15s18t15u-15v-10
with us\tb43d-19f-22k-11n32o-7p-7q-6
with you\ta-25b17d-8f35k-22q-6r41s-12t-12u-6
within\tb-7d-25f14k19o19p-9
within 0\ta-9d-13f30k-7
withou\ta12b16c20d7e-8f-11h-6i-7k-23l-25m8o20q-32s-17u-15v22
withou a\ta-29b-12c26d-13f31k-10l-9o45p-13q-15t-6v-8
withou the\ta37b-26c-7d-16f21k-16o-11r-13t-15v43
wont\ta55c-15d-38f11k-48l-18m-13o48p-24q-18r40s-18t-27u-17v-15
wont turn\ta38b-7f-31o13
word\tb51c28d-7f-59k-6l-11m-13n-17o-19p75q-15r-11s-11t-16u-14v-9
word from\ta-10c31f-20o-7p32r-6
word এ\ta14f-10o-9p19
work\ta-43b-23c-26d-25e-8f13g-9h-9i-7k63n-8s21
work from\ta-12d-9f57k-37
work on\ta-6f-14k24
work$\ta-22b-6d-8f-12k38
workar\tf70k-65
worked\ta66b-7d-29f-41l49n-9o-20p-7r-14s-10t-15u-8v-7
workin\ta-30b-27c-9d-26f56i-7k9
workin on\td-7f27k-14
works\ta-40b-26c-7d-19f64g40i-27k-19
works$\ta-36b-20d-7f91k-41
worn\ta-7b14o32p-7r-11
worth\tf-31k38
would\ta-53b75c22d-44e-11f-24g-7h-7i-9j-9l-10m-21n-49o-19p25q32r11s25t-31v-25
would be\ta-31b26c-8d-8f23k-11r20
would it\tb13f-9n-15o-9q-6r15s-7t27
would like\tb-17c56d-13f-8k-41l13m-10n-22o-16p6q-7s16t-25u25v-12
would you\tb90d-7f-33k-65l-18m-7n-19p27q46s-19t-37u-17v-14
write\ta-36b6c-21d-22e-9f-7k48n26u-10
write to\tb-35f-7k44
write$\tb-7c-6d-8f63k-47
writin\ta-33b-29c-14d33e-11f52k-35m18n-15p-17q32s-9
writin on\ta-27b-12d41f-8p-13q35s-8
writte\ta-18b-7c-12d50f15k-48m26n-11
wrong\ta-44b40c-14e-6f-42k54l-14m-7n51o-30p-22q-22r38s-21t9u-31v-13
wrong$\ta-58b75d-8f-36k-20n57o-10p-12q-13t-10u-25v-9
wrote\ta15d-9f-37k35m26n-7r-7
x\ta29b-19c-9d-17e-8f-39i-12k51l-7m15n-7o24p-15q-6r14s-10t-9u-10v-6
x gloves\tb-7f49k-36
x mona\tb-10f-70k79
x vega\ta-9b-10f-59k70
x$\ta14f-16i-7k19m19
xl\ta-14b-9c64f-45k-13l-7n-8o16p-7q-10r-8t27
y\tf-28k36
ya\ta-71b-38c-30d-22e69f30g-8h-9i-28j-9k27o-18p-8r27
ya 0\ta-48b-24c-19d-11e96f-55k-39
ya da\ta-16b16c-6d-8f26k-21o-18p-7r28
ya shabab\tf-30i-9k44
ya$\ta-12d26f-48k37l7
yagmur\ta15b45d-18f-26i-8k-20l-7n42o-7p-7s-9t-17v-7
yaklas\tb-11d54f-31k-29l9m-9n-12o-10p-10q-8r-9u-9v44
yall\ta-8b46c-31d-11e-16f-57h-6i80k-58m27n-11o-11p19q-6t-6
yalniz\ta-14b7c38f-15k-28l9n-15o-14p-19q13r32s-9
yan\ta-39b-11f56
yan masada\tb-10f20
yandan\ta22f-16o-13r26
yani\ta-32b-8d-20f71k-25o20r-12
yanip\ta-38d-7f56k-15
yanip sonuyo\ta-38d-7f56k-15
yaniti\tb-29e-22f-52k75
yaniyo\ta28b-7f-10k-7l40p-14r-10v-6
yanlis\ta53b-18c-8d18e-7f-28g-7k-26l-6n-10o-12p-10q21r-16s-10t-11u-7v39
yanlis yazilm\ta25b-13d27f-43q25
yanmiy\ta14d64f-70k-32l-24m-8n-12o-41p-26q-12r93s-12t-19u-10v-12
yanmiy$\td66f-60k-31l-19n-9o-35p-22q-11r82s-10t-18u-9v-11
yapaca\ta-23b7d-12f-15k39o27r-12
yapaca$\ta-6f32k-10
yapami\ta-27f37
yapila\ta-20b-24c38d-17f-17g37i-8n-10o-16p-12q50r-9u-8v-12
yapild\ta-12b-6c-9d-13f-9k35
yapilm\ta-23b-20d-9e-9f56k-14o-7r29
yapist\ta-22b-11d48f24k-45o-15p-9r-10s-8t46v-8
yapiyo\ta-9b-9c-7d35e-8f14k-30l-8n-9o27p-26r32s-7u-7v-9
yapiyo$\ta-14b-7d44e-8k-23o-10r36v-7
yapmam\tb-14f30
yapmis\ta-11f-23k37
yapmiy\ta16d-10f18k-26l-11o47p-9r-16v-11
yapmiy$\ta16d-10f18k-26l-11o47p-9r-16v-11
yapti\tk9
yaptik\ta-23b-7c-11d-7e-7f34i-7j72k-87
yaptir\ta-7b8f7o-9r27
yardim\ta-22b18c-17d-19e31g-8h-11i35j-9k-23o-8p-11r-9u-7v39
yardim$\tc-8f-54k62
yarim\ta40b-6d-11k-25o25r-6
yarim saatte\ta55f-54o25r-6
yarin\ta-18b-18d-7f44k-7
yarisi\ta91b-34c-9d53e-11f-103g-12h-8i-11j-8k-27l-30m-15n-23o-20p39q-27r20s-19t47u-22v-25
yasind\ta-6f16
yavas\ta-12f28k-8l14
yayin\ta17d-7f16k-11l51o-22p-15r-10t-8
yaz\tb21f-16p7s15
yazar\tb21c-6f-26k25l-7m-10n-8o-7p-11q-8r-9t-8v48
yazari\tf-37k41
yazari$\tf-37k41
yazars\tc27f-56k39q20
yazdig\ta41c-7d-7f-27l-10m25n31o-13p-11r-8s-9u-11v-9
yazdim\ta-8b-23c-7d49f-60k29l-12m14n-17o-13p-23q49r-18s-10t-11u14v-17
yazdir\td17f-15t8
yazi\ta-18f21
yazici\ta55b-10c-9d-25e-7f-38g-9i-7j-6k22l-16m-8n-18o95p-20q-13r-32s-18t-21u-13v-17
yazili\ta-44b-46c68d-15e-32f-42k59n-7p38t-7v-6
yazili olarak\tb-20e-17k38
yazilm\ta18c-14d49e-11f-51k-11l-9n-9o-12p-15q28r-11s-7t-7u-9v33
yazilm$\ta21b-13c-11d25f-18k-9q25
yazin\ta-18b24d-11f52k-49p-9q29
yazin$\ta-18b24d-11f52k-49p-9q29
yazisi\ta11b-18c-7d-24e-7f47k-20n-7o35p-8s-8
yazisi$\ta-9d-7f22
yazism\tf17k-6
yaziyo\ta-29b-15c-16d18e-10f42g-8h-9i-15j-9k14l22m-8n15o-29p22q13s-13t-14u-23v-18
yaziyo$\ta23b-26c-13e-9f34g-8h-8i-15j-8l27m-7n26o-22p-13q20r-18s-8t-8u-9v-15
yazmay\ta-8f46k-25
yazmay baslad\ta-8f46k-25
yazmis\ta-13b31d-22f17k-17q16
yeah\ta-7c-21d-7e53f-52k31
yeah$\ta-7c-21d-7e53f-52k31
year\ta-8c-10d-25f41l-8m-8n8o-18p-13q-9r-26s-11t23u-10v39
year 0\ta21b-17d-20f53k-48n10o-15p-7q-6r-14t-15u-6v41
year the\tb25f8k-20p-7r-13s-7t35
year to\ta-9f21
years\tb-20c-10d-25e-7f-30i-11k77m-10n-16o8p-7q23r-9s23t-8u-8v-12
years$\ta-34b-11d-12f12k41
yedek\ta-19b7c-6d-11f75k-61l-7m-12n-10o33p-7q-9r-22t27v-10
yedi\tb14d-7t13
yellow\ta-55b83c-10d-22f-60l-11n-7p-11r38t-6
yemek\ta-28b-8c-13d31f25k-14l-8n-10o-6r31
yeni\ta-40b62c-26d-39e-22f-55g61h56i-26j18k-68l-8m-21n36o-17p-12r-42s36t-34u42v-35
yeni aracla\ta-13b-20d-10f45k-7
yeni bir\tf17
yeni telefo\tb9f-8k10n33r-6
yenide\ta-18b-18c-7f90k-55
yenide baslat\tf10
yenide olustu\tf10
yenile\tb-13c48d-8k-31l-7n-21o-14p12q24r-15s-8t-12u-8v29
yenile icin\tb-18c66f-44k-17n-14o-13p-13q30r-14t-9u-8v31
yenisi\ta-38b91c-27d-15e-13f-20i-6j-7l-33m-11n-21o76p-23q-17r16s-11t-32v-14
yer\ta-18b-16d-10f53k-17
yerden\ta27b-7d-9f46k-53n-9o-6s-7t-10u36
yere\ta-27b23d-20f-17k30n-8p24
yeri\tb-32d-6f51k-21p9
yerind\te-9f19k-8
yerine\ta76b29c-13d-46e-16f9g-16h-10i-12j-10k-81l9m14n29p-19q-53s-30t50u-23v-31
yerine 0\ta6c-12f14p9
yerine$\ta-30b52c38d-17e-6f-24g-6k-43l26n56o-15p-9q-42r-11s-8t-25v-8
yes\ta-12b-11d-12f36
yes 0\ta-8b-7d-9f81k-59
yesil\ta66b-11c-11d-21e-7f-56g-6k23l7n-9o15p-14q-7r-14s-8t31v-9
yester\tb-22c-20d57e-8f-10g-14h-8i-7j-6k-14l-24m-8n-13p-17q-25r-16s-16t11u18v46
yester it\tf32k-16
yester$\ta-11c-10d69k-80n-9o-10p-9q-12s-7t-10u-23v54
yet\ta-16d-8f44k-21
yeter\td-7f39k-26
yeter$\td-7f39k-26
yeterl\ta-10b-31f42
yetkil\ta16c-6d-18e-8f-49i46n31r8t-6u-19v-6
yetkil$\ta-18f-15i52k-23
yetkim\ta57b10d-14f-35k-21l-6n53o-10p-9q-13r-9s-6t-6u-10v-8
yetkis\ta-8c-16f42k-20n38p-7u-12
yil\ta-21b-11d-11f-15k52
yildiz\ta-20b73d-8f-53k-25n-11o-8p-7q50r-9t-10u-7v-9
yildiz ambala\ta-20b73d-8f-53k-25n-11o-8p-7q50r-9t-10u-7v-9
yilin\ta29b28e-14f-22k-12m-9n-7o-8p-13q15r-7s37t-7u-8v-10
yilind\ta-24b-21d-10f28k24
yillik\tb17c-55d-7f75k-47l-15n-17o-22p29q-7r38s-9u-10v-7
yillik bakimi\tb23f-18n-7o-14p-6r42s-6u-8
yine\ta29b-26c-13d-31e-10f44g-10h-8i-23j-9l-10n-14o32p-12q36r-15s-11t-12u-7v-10
yine ayni\ta10o7
yine bir\tf22
yirmi\ta-24f66k-44
yok\ta-20c-28d45e-20g45h-14i-15j-12k-30l-26m-27n45o-34p-50q-10r-14s9t-41u-24v71
yok$\ta-46c-19d-21e-19f48g57h-11i-12j-10k-40l-10m-8n31o-11p-25q-6r16s27t-16u-7v-18
yokmus\ta-15b-13d-14f62k-30
yokmus$\ta-15b-13d-14f62k-30
yoksa\ta-9b-26c29d-8f-34k46l-7n32o-11p-15q-10r-8s-6u-10v23
yoktu\tb-8f39k-24
yol\ta-10b-17k30p-11v27
yola\ta-15b-8d-12f86k-65
yolcuy\ta37d-7f-11k-24p19
yollam\ta56d-8f-37k-20m-7n-11o-17q-11r-37s-12t72u-11v-12
yollay\tb9f21k-17o-7r-15t30
yom\ta-31c46d46e-7f-62g-7i46k-64l-24m-9n-33p-27q59r-26s-35t-35u-18v53
yom 0\ta-29b14c-11d50f-34i49k-63l-13n-23o8p-19q69r-20s-21t-22u-14v-10
yoneti\tb-45c-15d41e-18f14g-13h-12i-14j-11k27l-13m-12n24o13p-18q-14r40s-14t-17u-15v-17
yoneti basvur\tf22
yoneti olarak\ta-14f60k-41
yoneti$\tf-48k66
yonlen\ta43b12c18d-16e-8f-54k14l-13m24n-16o-15p21q-20r16s19t-10u-14v-20
you\ta-33b-13c-31d51f-41g-13h-11i34j24k21l-27m-32o23p-31q38s9t23u-32v-16
you a\ta-10b-9c-10d24f-44k48o-7q18
you and\ti-7k14
you are\ta-29b54c-10d18f-20k-33n-7o-13p14r-13s34t-19u-7
you can\ta-7b-15d-11e23f23k-6
you cant\ta-27f47k-14
you for\ta-12c-13d-25e-6f-29i32k33o27r-8
you had\ta-12d-11f26i44k-59
you have\ta-40b22c-19d64i-29k-34l-8n-13o-17p-20q33r-8s34t-12u-8v-7
you kindly\tb7f-7i-6k13p30q-14r-8
you know\ta-8d-7f-18k30
you may\td-10f-63k81
you send\tb-46f53
you sent\ta-8b-17c-7d75f-32k-42l-12m-7n-14o-26p-15q-34r-22s-13t67u-13v24
you since\ta-14d-10f50k-30
you switch\tb33d-6f-13n-12p-6q36s-7t-10
you to\ta-19b17c-13d-33e56f-45i-7k12n57p-14q-14s-9t-17u-18v-9
you will\tb-25c-8d-8f14k33
you$\ta-34b45c-42d-33e-19f-30g-9h-9i-15j69k17l-14m-8n-12o-25p-27q68r18s-19t-27u-16v-9
youd\ta-15b-9c-9d88f-32k-72l-9n-12o-17p-17q69r-17s-9t-18u-18
youll\ta-7b-16c-11f41k-8
your\ta-32b-39c20d19e-30f-46g7h29i36j-16k28l-19m-24n-62o-30p69q15r-49t19u-56v34
your chat\ta-21d40f-29h-26k35m-7o-9p-7q-9t43u-8v-11
your collea\ta-9b-9c-9d-13f-35g-9h51i-6k10
your compan\ta-8f-25k37
your engine\ta43b-8d20f-53k-11l43o-7p-13r-7t-8v-6
your help\ta-9b-12c-6d-9f17i48k-43
your kind\ta19b-10c-9f-29i-18k44r13
your man\ta-9b52d-11f-25k-18o-10p-11s-7t39
your messag\tb38d-7f-28i-16k11l-10o-6p49q-17s-12t-13u-9
your side\ta-23b-30c-36e-13f29k49
your system\ta64b-11d-19f-25k-31l-7m16n-6o-8p30q-13t-7v-7
your team\ta-13b-30d33f-33k37p20
your websit\ta48f-37k-15n-8p47q-17r-8t-8v-9
youre\ta-13b-12c-7d58f-78i-10k45q38t-14
yours\ta-25b-13c-6d-16e-7f11i9k35
yours faithf\tf-19i43k-18
yours sincer\tf-11i-46k66
yours$\tf-12i-14k34
youve\ta27b-10c-10d7f-8k-11p-6q32r-9
youve taken\ta52c-7d-18f-27q17
yukari\ta-14f-18k42
yukled\ta-28b-16c-9d-6f68k-24
yukled$\ta-28b-16c-9d-6f68k-24
yuklen\ta64b-9c-26d-17k-46l-20m66n-23o-24p17q-19r-17s-11t-17u-11v-6
yukley\tb23d-15f12k-6l-9n-6o-11p19t28v-8
yuksek\ta-12b34c-7d-7f-42k23t13
yurt\ta-20c48d-13e-9f27g-7j-7k-32l-12n-19o-10p-12q-38r-13s79t-15u-11v-13
yurt disi\tb14c18f-26l-6n-16o-8p-7q-16r-7s53t-6u-8v-8
yurt disina\tf36k-24
yusuf\tb-6f-29i-7k49
yuvaya\ta-19d-7f45k-10
yuzden\ta-12b-28c-7e-39f70h-7i-17t8
yuzden$\tf-15k24
z\ta-11b-8d-10f34k-12l-7o-21p-21q48r-6
zaman\ta-9b-39c16d-31e25f-9g-7h-8i49j-7l-8n-13o-13p24q20r-11s-10t19u-8v-13
zaman asimi\td-15f22k-9o-7p33q-10
zaman$\tf21k-8p-7q34t-11
zaten\ta-30b27d-22f-53k60q16
zboun\ta-8b-16c-9d-14f64k-22
zebra\ta27b-7f-15o34r-11t-10
zebra 0\ta10o14
zeytin\ta-18f14i-8k18
zimba\tf35g-6k-22
ziraat\ta85d-8f-28k-84l-20m-14n-12o-25p-19q-31r-25s-10t-20u85v-16
ziyare\ta8b-14c36d22e-8f-74g46h-13i-11k-16l-9m-10n-16o-16p21q-24r-22s-13t-17u68v-28
zoo\ta-7b-18c63d-9f-43k-12n-7o-15p-9q64r-23s-11t-19u-7v-11
zoom\ta-48f76k-25
zorund\ta-9b-25f53k-16
zorunl\tc10n-11o-9p-9q-12r-9s-7t-10u54v-17
во\ta72b39c-10d-24f-71i-6k-75l-23m-16n-21o50p-27q52r-28s-26t-38u-21v-17
с\ta-50b115c-10d-31f-57k-72l-21m-12n-21o49p-26q47r-32s-27t-32u-26v-17
с 0\ta-50b115c-10d-31f-57k-72l-21m-12n-21o49p-26q47r-32s-27t-32u-26v-17
ا\ta-28b23c-13d-16e-12f29g-8h-7i-18j-8k19l-17n-10o-8p-6q-11r6s-10t-8u8v37
ا د\ta-13b-11c-6f15k25
اب\tb-15c11f13o-7q-18t35
ابا\ta-25b30d-9e-9f-34k27n-8q-10s11u12
ابتداي\ta-13b-14d-6f-20i-12k53
ابتسام\ta-11b-11f-22k53
ابتوب\ta14b68c-6d-10f-58k-10l-11m-8n-11o65p-11q-9r-20s-10t-10u-12v-13
ابد\ta54b-9d-7f-32k-13l-8m-8n55o-9p-14q-6s-10t-8u-11v-12
ابدا\ta-27c-17d29f21m-7n44o-7p-8q-14v-16
ابدا$\ta-27c-17d29f21m-7n44o-7p-8q-14v-16
ابعت\ta30b-25d-18f16l-15m51n-9o-11p-11t-7v-10
ابعتول\tb52f-36k-12t21
ابغي\ta-25b38d23f-37k-10l-11m37n-11o-14p-12q-18r-16s-13t-16u14v23
ابل\ta-22b-36c-10d-10e-7f24g58h-7i-7k-21
ابني\td-11e-7f-41k47l-7n18p-6r-9s23v-11
ابه\ta39b-8c-8d-17e-9f12g-7h-7i-7k-14l-15m-11n8o-17p15q-11r13s-14t-13v16
ابو\ta-32b-27c-14d-22e-19f-84g-14h-13i74j-16k58
ابي\ta-11b26c-11d-21e-17k20l-13m-8o15p-18q-24r-13s31t20u-8v-8
اتب\ta-18d-9f-22k39
اتحاد\ta-6f-37k53
اتحاد ملاك\ta-6f-37k53
اتخاذ\ta-7d-6e9f-18k22
اتر\ta30b-10o-7p36q-10t-6
اتس\ta-26d28f-43k41m-13n-10q-11t39
اتساب\ta-10b-7f15k14l11
اتصال\ta24b-27c-31d-17e-22f7g-6h-8i-9j-7k46l13m12n-10o-12p-18q-8r-10s39t-11u-11v-12
اتصل\ta-22d10f26k-9l41n-11q-8r-7t-13
اتصلت\ta-21d-9f48k-10
اتصلنا\tb-7d-13f57k-34
اتغير\ta14b-6d-8f16k-8m-7n-39q-8u47
اتمني\ta-11b-36c-8d-7e58f-59i59k-48
اتنين\ta-19b26d33f-28k-12l-13m-8n-8o-11p-7q-7r20s-6t-16u-10v38
اتوره\tb9c18d46e-13f-57g-15h-11i-10j-10l-16m-15n-24o-16q43r-24s38t-11u-15v-13
اتي\ta-11b22d-10f-27k21r19u-6
اتير\ta-20b17c-19d-19e-7f22g40i-7k-33m-15n15q21
اثناء\ta30c21f-29k-19l54m-11n-20o-8p-10q-19r-13s20t-14u-9v-15
اثنين\ta-12b30c9d-10f-7l-10r12t20
اجازات\ta28b35c-7d-14j-9k-37l-11m-7n21o-8p45q-8r-14s-9t-8u-21v-16
اجازه\ta-38b13c-7d-11f16k22m-20n24s12
اجتماع\ta23c-13e-9g-7h-7i-7j-9l53m37n-25o-15p-22q-16s-18t-15u-22v-16
اجتماع مع\tb-17k24
اجد\tc-38f61k-24
اجر\ta-12b-23d10f-10k35l-6n-9t32
اجراء\ta-12b18e-11f-38k49l-11n-7o-12p-10t-7u43
اجره\ta28b-11c-6f10k-14l-9r-7u32
اجهزه\tb59c-20d-18e-19f-37g30h-10i-11j39k-60l84m-16n-29p-38q-36r-29s-19t8u21v-33
اجور\ta-26b-10d-7f31k22
احترام\ta-12b-7d-6e-6f-18i11k27
احتياط\ta-16b6d-13f46k-19r13
احد\tb-29c18d48e-26g-18h-20i-22j-21k26m28o19p-19q-27r-26s-11t-39u27
احدا\ta11b-13c-6d89f-91k-34l-17m-27n-14o57p36q-18r-6s-21t-17u-15v-25
احده\ta26b-25c-24d-13f41k-17l30m-7n-8o-13p-7q-7r20s-7t-10
احدي\td-8f19
احسن\ta-10b-18d-11e-18f-32h51k13
احظت\ta-16c42f-13k-18o-7q31r-7
احمر\tc-9d-17e-9f58g-12h-6i-8k-41l18m14o-9p-7r-11s-9t-12u17
احمر$\ta34f-16k-9l22
احنا\ta7b-33c-34d-37e67f-25g-9h-10i-9j-11k25q37r-9t-8v-8
احه\ta-10b-8d-6e-6f-32k54
احياء\tf-42i-8k65
احيانا\ta-35b-13d-8f76k-30
اخا\ta67b-13f-50k-13l-11m-12n-13o-23p22q52r-12s-7t-12u-9v-18
اختبار\ta-29b-10e-12f60k-35p19
اختر\ta-45b-16c-7d-8e-7f94i-6j-6k-59
اختي\ta-12b-24c-6d-11f82g-11k-53
اختيار\ta44b-7d-7f-18k-14m-20o-11p53r-10s-13t-6v-15
اخذ\ta37b-14c-7d37f-40k-27o32p-9q-7r16s-6t-8u-8v-11
اخر\ta53b9c-34e-16f46g-14h-17i-16j-12k-81l-20m17n-34o-26p36q-27r-25s41t-10u-25v14
اخر$\ta62b-19c-27d-8f-7k-15m-8n-10p-7r-6t-8u-7v42
اخري\ta-35b16c37d8k-23l-11m-11n-13o-13p13q56r-11s-14t-14u-8v-13
اخضر\ta34b-27d27f-36o7t13
اخوه\ta-8f-14i34
اخوي\ta21f13k-23n38p-25v-7
اخي\tk21
اخير\ta32c-12d-16f34k-43n-12o-6p41r-6s-11
اخيرا\ta16f-7
اخيره\ta-13c46f-36o-7q31r-7
اداء\ta-18b-14c39e-7f14k-26o-7q31r-7
اداره\ta-27d-19e-15f13g-8h-9i-17j-9k49l-8n-7p-18q20r31u-8v-7
اداره تقنيه\tk16
ادخال\tc49f-43l-7n-8p-6q-8r48s-8t-15v-7
ادخل\tb-30c-7d-16f61k-20l9n36p-26v-8
ادفع\ta-15b-11c53d-26f8k-19q22
ادوس\ta-23b-10d-7f48k-12
ادويه\ta-9f32k-14n10r-14t-7u22
ادي\ta-16b-7e-13f-34h51i-9
اذ\ta-14b15c41d-15f-25k-14l-7n-8o-10p14q34r-12v-10
اذا\ta-43b76c-14d-50e-18f26g-10h-9i-10j-9m-26n-24p-25q-28r-45s-20t40u-23v65
اذا كان\ta-30d-7f46k-8
اربد\ta-7b8f-29i-7k42t24
اربد$\ta-7b8f-29i-7k42t24
اربع\ta-19b16c-12d6e-14f63g-8h-7i-7j-8k-64m-10n-31o12p-10q21r-18s-8t-15u39v-10
اربعاء\ta46b20c-29d-14k-31l-14m-7n-12o-11p-9q-9r26s-7t37u-14v-19
اربعه\ta-10b18c-12d-25f-14k33l-8m-7n7o-10p20q-14r29s-11t-9u-15v-12
اربعين\ta-13b-8d-6f20k15
ارت\ta-23b53c25d-9f-33k-19l-11m-9n-18o-19p-20q-57r-16s58t33u19v-21
ارتفع\ta-9b10c25f-18k-8o19p-7q21r-14s-7
ارجعه\ta-10b-12c25d37f-24k-21l-6m-7n32o32p-10q-12r-17s-8t-14u-11v-7
ارجو\ta-48b37c16d-17e43f-61g-10h-19i-27j-9k32n27o-28p42r-22t-22u-26v-30
ارجو الاتصا\tb-13e-20f-35k50
ارجو تحويل\tb27k-13m21n-19p-7q-11s25
ارحه\ta10b-8f-10k18s14
ارده\ta48b18c-11d-23e-15f7g-11i-8j-8k-57l-16m23n-16o-16p-17q-18r11t47u-15v-23
ارز\ta-12f-17k31l24
ارسال\ta29b-25c25d-27e-26f-23g-6h-8i-29j-9k47l-15m49n-12o-14p16q-9r-12s-10t-8u-12v-9
ارسلت\ta-24d-6f-10k45
ارسلها\ta15c-6d-10f-48k44m21v-6
ارشيف\tb42d-7f-54g-7k33l-7n-7p15r-13s-7t-7u26v-7
ارض\ta-20f-30k56
ارضي\ta14b9c-11d34e-8f-37g-12h-6l17m-10n-10o-17p-11q-17r25s32t-13u-10v-20
ارغب\ta-11b30f-26k11l-15o-12q-7r-10s20t31v-7
ارغب في\ta-10b29f-26k12o-11r-7t32
ارغه\ta-15f31
ارقام\ta50b-28c-10d-24e-7f22g-6h-14i-6k-17l-16m-13n-24o-15p65q-12r-23s-21t-12u25v-18
ارك\te-6f-8h-8i28k-8
اركود\ta-22b27d-8k10l-11n-7o48q-10r-9t-14u-7
اريد\ta-12b18d-16e-7f-42k46l-8m-6o-10p-7q-15r-10s54t-17u-9v-7
ازاي\tb-10c42d-9f-17n-6q-46s64t-14u-6v-9
ازرق\ta-20b-14d-9f66k-29
ازعاج\ta-13b-26d-15e-14f-68h-7i67j-9k23
ازم\ta-13c31d-9e-13f29g-6i-7j-7k-32l24m-12n-22o19p-19q-25r-26s-13t-13u29v17
اسابيع\ta-13d46f-28k-14l-9m-7n32o-15p-7q-13r-7s-10t22u-9
اسالوا\ta-22b-9c-10d-10f-20k49
اسبوع\tb-19c-18d25e32f34g-23h-8i-9j-8k-41l24m-16n-23o-18p-22q18r-18s45t-20u-14
اسبوعي\ta-10b33c32d-11e-10h-8i-9k-17l-21m46n-19o-20p-27q-26r-21s-12t-18u-17v56
اسبوعي$\ta18c46f-54k-7m58p-9q-11r-10t-8u-7v-32
استاذ\ta-23b40c-8d-9f-38h-6i-8k41n28u-9
استاذه\ta-19b34d-9f-27h44k-44l-6p-8r30u-6v-7
استبدل\ta-11d-10f37k-7
استجاب\td-6e-10f-11h29p14
استخدا\ta-8c17f13k-8n28q-7u-8
استراح\ta-9b23f-27k21l19
استشار\ta-19f14k17p13
استطيع\tc-41f45k-7s6
استعدا\ta-15b-10d-8f-43k68
استقال\ta34b-36d-8f37k-43m-9n-23u41
استقبا\ta33b13c-12e-12f-20g-7h-13i-12j-7l-30m8p-10q-22r11s-10t-26u37v8
استلام\ta-29b-8d-10g-8k47
استلمت\ta15b-27c-11d58e-13f-11g-9k-43l-6m-6n-10o-11p-8q-9r-11s-8t56u-7v-11
استلمن\ta-23b-15c-7d27f26k-17t15
اسعار\tb-31d60e-7f-34k-9m-11n-18o-15p14q49r-6t-14u-11v-17
اسعاف\ta56b-16d-9f-30k-11l-8m-10o-7p-9q-9r-18s11t-14v44
اسف\ta20d-6f-38i77k-77m17n-14u12
اسكن\ta-19b-11c-7d-9f22k16
اسكندر\tf-38i-7k59
اسل\tf-13h-6i57k-30
اسلاك\ta-25b18f27k-16l8
اسلكي\ta-11b35f-20o11
اسلكيه\ta37b-17c-8d-6f7k-28l-17n-6o17p-7q-9t27
اسلوب\ta-34b-18c-13d53e-14f-82g-11h90i-11j-10k-84l-10m-10n-12o-12p-9q37r-17s-9t-11u-12v30
اسم\ta87b7c46d22e-17f-66g-14h-15i-13j-12k-93l-20m26n44o-40p-53q14r-8s-42u-23v22
اسماء\ta-16b-37c-10d-18e-9f46g-7h-8j53k-52
اسماوه\ta-14b-18c-10f60j-7k-21n10
اسمه\ta-21b-8d-7f32k10
اسمها\ta-51c-17d54e-7f-43k31m-10n-17o-13p-12q62s-6t-13u-11v-13
اسمي\ta-48b7c30d-35e-9f30g-7h-9i-23k16l-10m39n-28o-12p-11q10r-13s-10t-12u-16v27
اسنان\ta-19b-9d-6k30
اسوا\ta-17d36f-15k-7o-11r34t-6v-7
اسود\ta-30d-9f55k-19t10
اسورد\ta58b-10f-48l-19m-17n21o-14p-6s-7u37v-7
اسيوط\ta-10b9f19k-18o10
اشاره\ta57d-16f-25k-13l56m-12n-12o-16p11q-11r-8s-12t-13u-11v-9
اشتراك\ta83b-26c20d-21f-64k-35l-19m-14n48o-16p-13q32r-14s-22t-16u-13v-11
اشتريت\ta-18d23f14k-13o20
اشتريت من\ta-15d24k-8o20
اشتغل\ta-41c-7d26e-14f8g52h-7i-8j-7k-38l34n-7o16p-17s-9v-10
اشتغلت\ta-26b-6d-11f49k-11
اشرف\tf-25k39
اشعار\ta-31b-47d-8f63k18
اشعه\ta45b-9d-7f-28m-11n-16o17p-30v42
اشمهند\tf-9k29
اشهر\tf19u14
اشهر$\tf19u14
اشوف\ta73d-23f-59k-11l-12n70o-26p-9q-13r-24s-10t-15v-16
اشير\tb15c-7d10f6j-7k-12l-9m-6n17o40p-10q-19r-16s-7t-7v-6
اصدار\ta-29b-26c-12d-19e-7f58g-9k12n-7q20
اصل\ta97b-25c-7d-22f-46k-51l40m-9n-15o-26p-20q-14r-22s-17t56u-12v-26
اصلا\ta-64b-16c-7d32f52k-12l-7q33s-9t-7
اصلا$\ta-8f12
اصلاح\ta-21d-10e-23f38k14o41t-30
اصلي\ta-16b53d-11f-20k-15l-9m-6n-6o-20p-8q-8r-8t56v-19
اصه\ta-7b43f-22k-7l30m-15n-8o-6p-11q23t-8u-8v-10
اضافه\ta-16b29c-11f15k-13m-12n16o-37p53q-7r-11s-11t-9u-9v-11
اضافي\ta49b-8c-7d-29f-8k-10p18
اضافيه\ta-26b47c-7d-17f12k-22l26m-6n-12o41p-14q-15r10s-9t-18u-26v-9
اضطررن\ta-26b-9e-6f44k-8
اضطررن الي\ta-26b-9e-6f44k-8
اضغط\ta-13b-35c-10d-20f76h-6i-6k-26p18
اضغط علي\ta27d-8k-11p18
اضل\ta-6b-7f-13k32
اضي\ta60b-10d-20f-41k-10t21
اطباء\ta-10b-8f40k-19
اطباق\ta-27c33d24f-29j-8m-7o19r-7t11
اطبع\ta-45b-12d-11f87i-7k-48
اطفال\ta-17f44k-21
اطلاع\ta-13b-19c17d-11f-43i-7k47n-8u26
اطلب\ta-8b64d-8f-48k-8l-10n-9o-24p-12q24r-16s-9t48u-10v-13
اطيب\ta-13b-7d-6e-7f-28i76k-34
اطيب التحيا\ta-7f-13i-18k43
اظن\ta-13f26
اظن ان\ta-13f26
اعاده\ta-29b-19d-10f35i-6k31n15
اعتبار\ta-7b38d-6f-25k-6l-14q18s19
اعتبار من\ta-7b38d-6f-25k-6l-14q18s19
اعتذار\tb-28d15f19r-19v34
اعتماد\ta-30b37d-10f23k-29n28u-9
اعدادا\ta-18b-11d-10f53j-8k-14
اعدت\ta-18b-10d48j-7k-28l-8n44o-6p-8r-7t-8u-11
اعدنا\ta-6f17
اعدنا تشغيل\tf9
اعرض\ta-12b-7c14k13p-21q24
اعرف\ta-8b-10c91d-27f-59k-21l-10m-8n-17o-22p-38r-12s-13t-25u79v-24
اعزاء\ta-11d-6f-21i-18k52
اعلاه\td32e-7f-56k37p19q7
اعلي\ta42b-25f-21o12
اعمل\ta44b-11c25d-14e-6k-43l30m-8n36o-11q-20r-9s-7t-8u-18v-11
اعيد\tb-30c-21e-16f65k-16
اعيدوا\ta-21b79d-7f-37k-46l-9m-19n53o-16p-16q-14r-15s28t-10u-12v-22
اغسطس\ta-22b-7d20f24k-22o20
اغلاق\ta-8b15f-19k25n26
اغير\tb18c-43f35n16
افاضل\tf-18i73k-55
افتح\ta-49b45c41d-23e-11f13g-8h-7i-9j-12k-40l-12m9n38o-9p10q-10r-8s-7t-10u-9v-12
افتراض\ta26b-8c32e-7f-30k-11l15n-6o34p-11r-6s-9t-11v-11
افضل\ta-31b-24c-9d-15e-9f-77h95i-7k19
افهم\ta-14b-26c43k-13o-7q31r-7
اقامه\ta-17c54d-8e-7f11k-42l-9m-6n-14o-11p-14q65s-7t-10u-24v-29
اقدر\ta-11b-15c89d-9f-72k-8l-13m44n14o-13p-14q-23r-15s-11t-18u35v-40
اقدمه\tb29f-10k-9n-10o-6q38v-6
اقرب\tb-12e-15f10k22
اقف\ta-15b-15f33m23n-9p-11
اقفال\ta6b24d-6k-8l-11n-6o-11p20r-7t-7u27
اقفه\ta-14b-7d-8f36k-7p17
اقفين\ta-8d-7f31k-12
اقل\ta-12b-11d-13f30h-10k12
اقل من\th-10k20
اقه\ta-34b11c-20d42f16i-6k-36o-6q44r-6s-10t-14v-6
اقي\tc8d-27e-15f-29g70h-9i-12j-13k-31l-9m-18n43o-14p-18q-17r-21s-12t39u-11v-13
اكبر\ta-9b44c28f-32k-33m56n-16o-23p-13q-29r-12t28u-11v-22
اكتب\ta-12f33k-11
اكتب اليكم\ta-12f33k-11
اكتر\ta25b-20d-21e52f-50k-18l-15m51n-9o-11p-11t-7v-10
اكتوبر\ta-20b23d-11f31k-21l15o30p-6q-6r-7s-7u-8v-9
اكتوبر اتصلت\tf17
اكتوبر$\ta-16b42f-20k-7l15o30p-6q-6r-7s-7u-8v-9
اكثر\ta13b-12c12d-6e-7f8k-12l-8n21o-7p31q-10r-10s-13u-10v-6
اكثر من\ta13b-12c12d-6e-7f8k-12l-8n21o-7p31q-10r-10s-13u-10v-6
اكس\ta36k-31l-7m-7o-20p-9q-8r-6s53t-10u-10v-8
اكل\ta-8d38f-24k-6r29t-6
ال\ta21b-30c-21d-9e-19f38g-11h-11i-13j-12m32n-19o-24p29r7s-21t-17v-20
الا\ta57b-41c-12e51f-40g-9h-7i-7j-6k-33l16m-10n-17o8q-19r20u-14v-7
الا اذا\ta21d-7k-7l-9o31t-10
الا بعد\ta-15f21p20t-8
الاتصا\ta22b-25c-31d-12e-21f-10i-7k56l-9m14n-8o-9p-15q-7r-9s41t-6u-6v-11
الاتصا علي\ta24b-8d-6f-44k31m-10p-7s32
الاتصا$\ta-8c-29f20k28
الاتي\ta-11b22d-10f-27k21r19u-6
الاثني\ta-12b30c9d-10f-7l-10r12t20
الاجاز\ta9b36c-7d-11f8j-9k-34l-9n25o-6p18q-6u-10v-9
الاجتم\ta28b-36c-12f19j-8k-10l21m40n-10o-11p-19q-13s-13t-9u-13v-9
الاجتم$\ta-33b-17c31d-8f27k-17l25m-15
الاجهز\ta-31c-9d-11e-9f-16g46h-6i-7j49k-48o34q-7r-8u-8
الاجور\ta-26b-10d-7f31k22
الاحتر\ta-12b-7d-6e-6f-18i11k27
الاحتر$\ta-10f-15i-101k108
الاحتي\ta-12b10f15r13
الاحد\tc-15d-50e-12g-9h-9i-7k50l-9m24p15q-7s-7t-8u-14v-7
الاحد 0\tf-56k57p20
الاحد$\ta36b-15c-9d-33e-9f33k-26m29n-10
الاحمر\ta-30b8d-10e-7f61g-7k-26u22
الاحمر$\ta-9b-8f40k-10
الاخ\ta-6b-6f-33i-6k53
الاخر\ta25b-10d42f-44k-20l-7m-12o-7p-15q-7r-11s52u-8v-7
الاخوه\ta-8f-14i34
الاخوه في\ta-7f-11i44k-21
الاخير\ta23c33d-18e-6f8h-6k-45l-8m-6n-15o-12p37q26r-12s-14t-8v-8
الاخير$\ta41b-12c-7k-20n-11o-6p38s-11
الاداء\ta-18b-14c39e-7f14k-26o-7q31r-7
الادار\ta-27d-16e-9f70h-6i-10k-39l-8n-6p-22q20r32u-8v-7
الادوي\ta-9f32k-14n10r-14t-7u22
الاربع\ta35b38c-30d-25e-8f-17g-6h-6i-6l-18m-10n-17o-18p-14q-18r54s-12t33u-17v-23
الاربع$\tb39c-28r39t-20v-7
الارز\ta-12f-17k31l24
الارسا\ta45d-15f-16k-15l-11m43o-11r-9s-7u-7
الارشي\tb42d-7f-54g-7k33l-7n-7p15r-13s-7t-7u26v-7
الارض\ta-20f-30k56
الارضي\ta14b7c-12d33e-8f-24g-12h-6k-11l17m-10n-10o-17p-11q-17r25s32t-13u-10v-20
الارضي$\ta-13b18d-22f6k16l-6o-10r38s-7
الارقا\ta-32b-12d-8f69h-8k-23
الازعا\ta-13b-26d-15e-14f-68h-7i67j-9k23
الازعا$\ta-13b-26d-15e-14f-68h-7i67j-9k23
الاسبو\tc-8d-18e41f-7g-20l-10m-11n-11o-8p-12q-14s51u-6v-10
الاسبو الماضي\ta-25b-19d-8f15g-20k43
الاسبو$\ta40b-18e52f-62k-27l-7m-10p-10r-8s39v-8
الاستا\ta-23b25c-7d-12f-38h39i-7l-6p-8r30u-6v-7
الاستج\ta11h-10k14p14
الاستج في\ta11h-10k14p14
الاستر\ta-9b23f-27k21l19
الاستش\ta-13b10f-15k26p13
الاستع\tb-6d-7k16p14
الاستق\ta40b22c-11d7e-11f-70g-7h-12i-11j-7k23l-30m8p-10q-22r11s-10t-26u37v8
الاستق$\ta35b14d-9f-35l-13m-11n-7o-26p11q-9r-16s-8t-6u57v-18
الاستل\ta-29b-8d-10g-8k47
الاسعا\ta36b35c-13d51e-11f-73g-8h-7i-7j-7k-70l-17m-22n-31o-27q36r-31t-36u-20v64
الاسفل\ta28b-26c-7e-7f50k-52o12
الاسلا\ta-25b18f27k-16l8
الاسم\ta27b14c-19d-11e-6f19g-6k-34l-6m41n-10o-9p-13q9r-7s-9t-7v-7
الاسوا\ta-8b-9f40k-17
الاسوا$\ta-8b-9f40k-17
الاشار\ta37d-14f-10k-11l48m-9n-7o-10p-9q-8s-8t-7u-7v-7
الاشتر\ta46d-10f-28k-10n-11q36r-6
الاشعه\ta45b-9d-7f-28m-11n-16o17p-30v42
الاصدا\ta-19b-9d-9f-19k41
الاصدا 0\ta-19b-9d-9f-19k41
الاصلا\ta-14b14d-8f20k-12o41t-30
الاضاف\ta51b-15c-10d-17f-8k-16p18
الاطبا\ta-9d30f-23o20
الاطفا\ta-17f44k-21
الاطلا\ta-11b-19c19d-8e58f-34i-6k-16n-8u26
الاعدا\ta-11b-9f33j-7
الاعزا\ta-11d-6f-21i-18k52
الافاض\tf-18i73k-55
الافاض$\tf-18i73k-55
الافتر\ta26b-8c32e-7f-30k-11l15n-6o34p-11r-6s-9t-11v-11
الالي\ta57b7c-15d-22f-13k-42l-7m-15n-9o9p-13q-9r-22s51t-9v-7
الاليا\tb-13c23f-24k22l46n-8p-6q-10r-10s-6t-7u-6v-12
الامام\ta-10f-30i-15k61
الامر\ta-9b-39c-14d-14e97f-13g-7h-8i-10j-7k-44l-6n18p16r-9v-7
الامر$\ta-6e-7k27
الامن\ta-30b-10c-12d44f29k-22l-14o-10q-8r48t-8v-15
الامن$\ta-23b-8c-11d-11f44
الان\ta-31b-13c-46d-14f94k-26
الان$\tc-46f65k-23
الانتا\ta32b-13c-38d-6k27o-14p-7r38s-13
الانتا$\ta-9b-6c-38f25k33
الانتر\ta41b-11d-10k-13l32v-7
الانتظ\ta-34b-14c8d38f16k-22m-8p-14r-9s42u-6
الانته\ta8b-22d-7f45k-25
الانجل\ta18b37c26d-12e-8f-46k-16l-24m-23n20o-26p48q-28r-24t-25u-21v27
الانذا\ta16f15k-19o-26p-6q-6u43
الانصر\ta11f-7n17p12u-10
الاورا\tb9c24d28f-54g-6k-11l-9m-14n34p-16q-20s-6t-11u-14v18
الاورا اللي\ta-17b-16c29d33f-37l-8m-12n38o-13p-12q-18r-12t-7u-11v23
الاورد\ta-18b-10d48f-22k-10n-7p13q11t8
الاول\ta-44b-10c30e-10f17k12l-7n-7o-9p-11q23s-8t-8u-9v23
الاول$\ta-7b16f24k-27v21
الاولي\ta-21b58c-8d-11e-9f-27g-10i-8j-7n-10o-8p-9q-10r-9s-7t-12v50
الايمي\ta-15b28c22d12e-9f-72h-6k39l7m32n-22o-13p-15q7r-13s-10t24u-21v-14
الايمي في\ta-24b-19c30d-7f-50k56l25m-15
الباب\ta-26b-27c-10d-26f89h-7k-29o-16p15r-27t36
الباب$\ta16b-17c-6d-12f31k-22o-14r-26t41
البارح\ta-13b-20c-10d-11e-10f-38g79i-6k-14s14
البارح$\ta-43b-13c-8d-8e-9f-17g81i-6k-55
البارك\ta-39b11d-11f36k9o12
الباسو\ta29b-7f-19m-16n29o-12u12
الباص\ta13b-13d19f-12q-13v32
الباقه\ta-21b-32c-18d36f40k-32q28t-12
الباقي\ta17b21c-7d-19e-7f19g-19k-24l-6m-9n-8o-10p-7q-6r-9t47u-8v-8
البحث\ta33b-17d-12f11k-13l-6m11n-8o-7p32q-10r-6t-7v-6
البحر\ta-31b13f48h-9k-15u22
البداي\ta-26b-7f44k-12
البراد\ta-37b-9d17f28k-11t7
البرام\ta-13b-11d-6f11k31
البرج\ta-23b12f17r8
البرنا\ta-12b-32c35d-16e-12f34h-6k-28n-7p12q18r-6
البريد\tc21d-12e52f-65g-7i-7j-7k14l-9m39n21o-10p-20q-12r-11s-7t-8u-11v-10
البشري\tb-20f-18k40n-13u14
البصمه\ta33b-23c-9d-6e-10f16g-9k-20o-12t-9u42v-9
البضاع\ta-25b25c-6d-10f30k-22t-7u23
البطار\ta32b-12c21d-7e-29f17i-7k-32l-8m-9n-14o54p19q-11r-18s-13t-12u-8v-23
البطاق\ta13b-13c-6d-10f26k-12l-7m-7n-8o-8p-7q-9r9t-7u-7v35
البلاغ\ta-12b-15d20f23k-17o12r-7
البلدي\ta-19c14d44f-13k-28l-10m-9n-13o-7p-10q-9r23s-7t-9u-14v36
البلدي$\tb-13c20d-12f20k-10v21
البناي\ta-10b-14c-21d53f-13l-7m-8n-9o-12p-11q-13r34s-10t-11u-8v22
البنت\ta18b-12d23k-23q-13v32
البنك\ta17c29d13f-24k-28m18n-26o-8p-10q28r-10t-14u20v-10
البنك$\tc36f-16k-11n-15q29t-7u9
البواب\ta-34b-10c-9d-13e-7f34g-6i-6k33r7u18v-8
البوسط\ta-15b44d-8f-22k-6l-10m-17n-11o-8p-10q17r-8t-7u-7v37
البيان\ta49b-16c11d-16f-16j-11k-18l-8m-7n-10o-10p-7q33r-15s-6t-8u22v-11
البيت\ta-11b-6c-16d-20e-15f23g-9h-10i-8j-9k38l38m-11n31o-14p-14q-17r-11s-16t-10u-14
البيت$\ta-11f29k-12
البيضا\ta-15k39
البيضا$\ta-15k39
البيع\ta26b-19c-7d36e-9f-53k12l11m-16n-18o-17p39q-14r-10s-17t30u-13v-20
التابل\ta40d-7f-18k-7l-9o31t-10
التاخي\ta-21b36d-8k-8o-6q31
التاخي$\ta-20b-7f39k-7
التاري\ta-12d-7f-47k60
التالت\ta63b-10d-7f-35k-30l-7n17o-6p-6q-9r26s-8t-7
التالي\tb-23c-11d-7e-15f-20g-13h-10i-9j82k-54l-8m-7o-9p-10q-7s26t12u-8v-11
التامي\ta-9b28f-6l-7m-11n45p-15r-8u-10v-14
التامي$\ta-9b28f-6l-7m-11n45p-15r-8u-10v-14
التاني\ta23b17c-11d24e-7f-40g-7l-13m-9n-12o-15p-10q16r13s20t-17u14v-15
التجار\ta-17b31d-8e-6f-45k36l33n-9q-11r-7t-6u10v-8
التجدي\ta-7b38f-25q21
التجوا\tb27k-17n-10q-11s35
التجوا علي\tb27k-17n-10q-11s35
التحدي\ta9b-8c18k-13n-10p44r-8t-9v-13
التحدي الاخير\ta12f14k-11p11
التحصي\ta-26d64f-23h-10k-26l-15m-8n-13o-15p-10q67r-11s-14t-15u-11v-12
التحقق\ta25b54c-6d-9e-6f-47k-36l-9m-9n24o-12p-10q-10r-12s-14t-19u44v-12
التحكم\ta-37b-11c-6d-6e-7f34i-7k29
التحلي\ta-20f44k-10
التحوي\ta23b-39c23f16k-22m22n-11o-8p-6q25r-7s-7v-6
التحيا\ta-7f-13i-18k43
التحيه\ta-9f-20i38
التحيه$\tf-7i-9k23
التدري\tb9c8d54f-56k-28l-12n-15p21q-9r30s-7t-7u-8v-10
الترحي\ta13f21k-21p24
الترقي\tb-9d-7f41h-8k-12
التركي\ta12d33f-29k-13l50m-11n-7o-15q-7r-9t-6v-11
الترم\ta-19b-7d34f-25k14q29s-7
التسلس\tb37f-27l-11n-9o-7p-10r-7s41t-7
التسلي\ta-7b-17c-14d17f21q8
التشغي\ta25b-12d-10f14k-14l10n-6o26r-7u-9
التطبي\ta71b-24d-15e-8f-20h-7k-19l-14n31o-25p26q-21r-20s-13t-13u-12v17
التعبي\ta-20f30
التعدي\ta-9b11d16f-16u13
التعري\ta-22b-10c30f30k-17l-10n-14q-16r-17s-7t-14u-10v57
التفعي\ta-7b14f16k-12p22
التقدي\ta-16b-17c14d-11e-11f10g-8h-7i20j-7k9p-7q-10r-18t-7v43
التقدي علي\ta-9b-12c21f29k-16p-7q-10r-18t-7v43
التقدي$\tf-6i-43k51
التقري\ta22b-13c-9d22e-6f14h-7i-9k-46l28m-11n-9o-22p45q-8r-11s-8t-12u-8v-26
التقني\ta-6b-9c25d-9f-13i-6k24l-6m-6n-6q-11r-8s-6t-11u46v-9
التقوي\ta28b-19c-10d-13e-12g-8h-8i-8j-7k8l-8m25n-21o-16p21q-10r-17s-17t-11u-15v21
التكرم\ta-6b28f-6k-15p7r19u-7
التكيي\ta26b-10k-9r27v-9
التلات\ta-12b28c16d-10f-17k-6l-12n-6o-7r-11t-10u-7v40
التلات$\ta-12b28c16d-10f-17k-6l-12n-6o-7r-11t-10u-7v40
التلاج\tb-9d-10f10k8o21r-7t-9
التلام\ta28b-18d-12f21k-22l-6n-7o-8p-8q-10r50s-7t-8v-18
التليف\ta16f-24k22o-18r-9s38v-7
التمري\ta-14c-8d-14e-12f-65g-8h89i-13j-8k-42o12r-16t-9u23
التنبي\ta-16b27c22f-21m35n9o-8r-6s-7t-10u-10v-6
التنظي\ta-11b-11c41d37f-57k-10l-7m-6n-7o-15p-11q31r-18s-9t-10u-8v32
التوصي\ta-11b27c-40d-21h51k-23t23
التوظي\ta-6b15c47f-41k-8l-6m12n-12o-8p-8q-13r-10s-8t-15u-8v45
التوظي$\ta-6b15c47f-41k-8l-6m12n-12o-8p-8q-13r-10s-8t-15u-8v45
التوقي\ta8f-18i-8k31m19
التي\ta-39b35c7f-26j43k-26l-8n27o29p-9q-13r-17t-8u-13v-9
التيار\ta30f-34h-10k18l22r-9
الثالث\ta18b-17c33e-12k-30m-8n-12o-15p29q-10s16t-7u-9v-9
الثامن\ta-21b-10c-7d-9f46k-11
الثاني\tb18d16e-25g30h-15i-14j-13k-9l38m-19n-13p18q31r-23s-26t-29u-9v-20
الثاني ظهرا\tb-10d13f-16k10p12r-6v9
الثاني$\ta-52b22c26d26e-10f-20g-13h-7i-9j-8k15l22m-12n-20o40p-18q17r-22s-12t-17u-11v-18
الثلاث\ta12b38c-11d-16f-28g-6l-13m-6n-11p-9q-8r10s-7t-7u36v-12
الثلاث 0\ta10b37f-31k-16o-6r15u15v-6
الثمان\ta-25b-13d-7e-15f34k25
الجامع\ta59b-23c28d-12f-42k-15l-11m6n9o-25p-12q-14r58s-11t-21u-13v-18
الجامع$\tb-10c36f-34k13m17
الجاي\ta-7b24f-6k-8s13
الجاي$\ta-7b24f-6k-8s13
الجدول\ta39f-16k-17l-11m-9n-9o-9p51q-7r-12s-8t-7v-7
الجديد\ta29b31c26d-26e-16f-42g-12h31i-11j-18k-23l6m7n21o17p16q-17r-28s-15t-33u-30v12
الجديد في\ta-16b30e-7f-27h-8k28l-22m-9n-9o-9p-6q-9r-11s18t-8u-7v43
الجديد$\ta23b33f-32k-10l31m10n-15o35p-15q-11r-12s-14t-12u-8v-19
الجراج\ta-18b-9c-9d-6e-7f11j38k-20
الجرد\ta34b-11d-10f-8k-6l-9o31t-10
الجرس\ta27b-7d40f-46k-14l-9n-6o42p-8r-12s-15t9u-9v-8
الجرعا\ta41b-10d-8f-8k-18l-9m-7o-7p46q-6r-8t-9u-6v-13
الجمعه\tb8c51d-32e-13g-8h-7i-8j-7k-15l-17m-12n-18o-20p-16q-22r54s15t-26u-17v13
الجمعه$\ta-13b10c64f-44k-23l-10m-9n-14o-14p-14q-17r49s-22t-23u-12v24
الجميع\ta42b-7f-32l30r-7s-7
الجناح\ta25f-37k29n-9p-21r-6s43v-17
الجهاز\ta-29c-10d-18e-10f65g-9h-8i-8j-6k-17l-14m67n-20o-19p-15q-8r-9t-21u-16v-14
الجهاز عن\ta-9b-49f60k-6
الجوال\ta-14b30c-12d-9e-18f-65g43k25l-8m18o-7p-15q-6r-8s-13t-12u35v-9
الجوده\ta-9b18f-36k30
الجيرا\ta20b-8d-12f22k-27l-15n-10u31
الحاجه\tb-19f33k-6
الحارس\tf25r17
الحاسب\ta-13b20f12k-12l-11n-7o-12p-10t-7u43
الحاسو\ta26d-6f-17i-9k13o28
الحاله\ta-16f50k-23
الحالي\ta-18b7d-6f45k-42o10
الحبر\ta31b-13c-7o14
الحجره\tb-7f14r16
الحجوز\ta-14b9f-17k22n16p-9
الحد\ta-15c-16f56k-23
الحديق\ta-12b66d-10f-40k-26l-10m-8n-9o-8p-10q-10r61s-7t-11u-11v-24
الحرار\ta11b-13d-7f20k-9o-6r26t-7
الحراس\ta-20b13d52f-20k-41l-15n-7o-11q-8r60t-8u-23v-16
الحربي\tf-13k26n10
الحرف\ta24b-28d-8f17k-9o28r-6
الحساب\ta-18b16c17d-33e-38f-21g38h-18i33j-22l-26m-28n100o-25p-23q-23r-27s-27t-36u14v-33
الحساب$\ta32b-30c-18d-17e-10f-38g-36h-8i48j-8k24l-7m-8n-44q16u44
الحساس\tf20k-6
الحضان\ta28b-11c20d-7f-27o-7p-7q-7r24v14
الحضور\ta10c34f-29l-14m-7o-7p9q-17r-20s-12t-16u-19v54
الحضور والانص\ta11f-7n17p12u-10
الحمام\ta42b-14k-16l-6o-10q-7r39s-7v-7
الحمد\ta-23b-9d-10e-16f-44g69
الحمد لله\te-12f-10g38k-22
الحيط\ta54b-10d-11f-31k-12l-7o-11p-7r-17t47v-11
الحين\ta-39b-14c-22d-19e-9f12g-6i-7j68k-27
الحين$\ta-39b-14c-22d-19e-9f12g-6i-7j68k-27
الخادم\ta-18b-9d-10f25i-9k22l-8m33o-8r-6s-6
الخادم 0\ta-10d-8f32k-14l-8m33o-8r-6s-6
الخارج\ta-7b15d-8f30k-36l-6n26o18q-6s-6t-7u-10v-6
الخاص\ta13b19f-11k-11l-8p31v-6
الخامس\tb15c16d-9k-22l45m-13n-22o-13q-22r11s-17t-19u18v-23
الخدما\tf-11k26
الخدما المسان\tf-9k17
الخدمه\ta-27b-26c-9d11f65g-8h-6k-25l-12n-10o12p-7q38r-7s-13t-10u-7
الخزان\ta-36d-6f52k-10
الخزنه\ta-7b13c16f-14l-6m-8n-12o-13p-11q-8r-10t-9u53v-8
الخزين\ta53b24c-11d-10e-9f-59g-7h-6i-8j-6k-20l-10m-14n29o-14p-12q-15r-11s-11t-16u46v-15
الخزين$\ta-27b56e-6f-26k-10n-19o-7p-6q-6r-8s-7t-13u51v-8
الخشبي\ta-9b-19f39k-7
الخص\tb-11d-8e-7f-39i-12j63k-22
الخصم\ta70b-12d-11f-49k-17m-7n-6o-8p-8q46r-7s-7t-8u-8v-8
الخط\ta29b33d-51e-33f-87g37h-13i-12j-10k52l37m-27n-29o-31p-26q-64r-37s94t-41u-34v21
الخط 0\tb-8f-60k63l-8n-6o-9r-11s-26t-7v49
الخطا\ta-35b40d-10f-52i-6k55n21
الخطوا\ta-11b-6c-6d-9e-7j47k-32
الخطوه\ta-15b-21c-6d-8f56k-12
الخطيب\ta-10b-12i-8k39
الخلاص\ta30b-14d-7f11j-14k-16l-11n-8o-18p52q-10s-6t-6u-7v-8
الخلفي\ta58b54c-10d-9e-9f-72i-7j-7k-46l-12m-16n-14o-20p-16q-20r66s-19t16u-17v-22
الخلل\ta-55b-12e-11k60
الخميس\ta33b10c-6d-15e-6f-14g-6m-11n13o-22p19q-10r31s-11t-27v-14
الخميس$\ta26f-26k12n-7p34r-7t-8
الخواد\ta-6b-14f29k-7u18
الخير\ta-17b-12c-10d-10e49f-34g-8h-10i50j-8k-25
الخير$\ta-10b-6c-7d-6e-59f-19i67k-10
الد\ta-28d24e-20f31k-11l-9m-15n-9o-11q-6u-7v47
الداخل\ta24b44c-7d-9f-34k-21l33m-12n-12o-14p-15q-13r-16s44t-14u-11v-13
الدار\ta81b-35c-10d-18e-8f-35h-6i-8l-16m-18n-20o-23p-16q50r-23s7t-37u-16v43
الدخول\ta26b22c-7d-11k-27m-10n34o-22p-18q-10r-18s-14t-15u40v-10
الدراس\tb11f-23k22m-14n-11o19p-36r-13v45
الدراي\ta40b-25f9k-22p26r-7
الدرج\ta-16b-10d-9f45k-13
الدرجه\tc-10f24k-7
الدعم\ta-27b-11c-11d30e-13f-46g-6h-12i23j-7k36m-13o-7p46q-10r-8s-7t-7v-9
الدعم الفني\ta-12b-6d-12f-31h-7i48
الدعم$\ti-30k43
الدفاي\ta15b-8f14g-8k-10r32t-6v-9
الدفع\ta13b24d-24e-14f-12g44h-9i-12j-10k-49l10m-12n-20o49p-17q21s-23t-21u-19v-20
الدفع$\ta12b42c-10d-9e-6f-20g-13k-10l23o34p-8q-22r-11t-8v-8
الدفعه\ta-15b-8d-10f47k-10
الدكتو\ta-27b86c-6d-12f-37k-41l-11m-14n77o9p-24q-20r-13s-17t-10u-14v-27
الدمام\tp20
الده\ta-21b-16d-7f34i-12k18
الدهان\ta56b-12d-6f-33k-7m-6o-7p-8q-6r-22s29t24v-8
الدوا\ta38b-11d-8k-27l-9m-7o-7p46q-6r-8t-9u-6v-13
الدوام\ta32b-16c-11d8e-8g-6i-7j-6l6o-7p16r11s-6
الدور\ta-28b60c8d26f-52k-15l-30m-11n-15o35p-15q-16r54s-12t-22u-10v-13
الدور الرابع\ta24f-16r13
الدوسر\ta-11b7f-19k30u14
الدوسر$\ta-11b-7f-11k31
الدولا\ta75b-28d-22e-7f-23k-45l-7m-6n-12o-20p8r-24s-11t55u-8v-14
الدي\ta-20b-15c-8d-11f56h-6k-9
الذات\ta40e-8f-22l-7m-8p-9q-10r-7s43v-9
الذكيه\ta15f34k-39o23r-6
الذي\tb24c6d8f39h-8k-66l-12m-13n-24p-15q13r-18s-13t-11u58v-15
الرابط\ta36b-9c13d-7f-20k-20m-7n-22p-10q-8r-9u55v-12
الرابع\ta46b-12d-11k-24l28m-8n-10o15p-10q-7s-8t-7u-6v-6
الراتب\tc24f-30k18n-17q33u10v-8
الراس\ta-17b-7c-6f20k23
الرام\tb-7c31f-13l-6m-7n-7o50p-14q-11r-6t-14u-6v-6
الراوت\ta51b-16d-10f-8k-22l48m-12n-17o-14p-8q-10r-15s-9t-13u23v-13
الربع\ta19b18f-18o-6p41q-16s-6
الربع$\ta19b18f-18o-6p41q-16s-6
الرجاء\ta-17b38e-7f17k-40l-16m-18n-19o-15p-14q-9r-14s51t-19u36v-23
الرجوع\tb-15c-20f42k-7
الرحيم\ta-12b-10d-6e-14f-40h-8i47k9
الرخص\ta-16b46c-6d-7f-48k28m-11o-12p44r-7s-7t-6u-6v-8
الرخصه\tb-6c54f-52p17
الرد\ta33c-6d11f-57k14l-16m42n30o-28p-18q-20r-21s26t-24u-13v-13
الرسال\ta17b-11c-6d-7e-9f25h-7k-10m51n-8p-7q-7r-7s-12t-7u-7v-17
الرساي\ta58b-25c-12d-25e-14f-52g48h-11i-11j-10k-20l-14m56n-16o-23p-19q-14r-19s35t-27u-15v-20
الرسوم\ta35b-15d15f-30k-7l-7p-10q29r-9t-8v9
الرصيد\ta32d-18k-11q25t-12
الرفوف\ta11b-16d-8f16l21
الرقم\ta-14b11c-33d-12e-8f34k19l-15m-6n-18o-12p26q-8r-12s37t-11u-7v-7
الرماد\ta-10f25k-7p-7r-8t27
الرمز\ta-21b-7c-11f41g-33i-7k19
الرياض\ta-17b25f11k-8l29q-7
الريمو\ta-38d-8e-7f59k-14
الرييس\ta19b22c-7d-17e-7f20g-7h-7k-41l50m-11n-15o8p-21q-11s-10t-14u7v-20
الرييس$\ta25b21f-16k-14l31m-6n-7o-18p-9r-9t-6u22v-11
الزباي\ta48b-13f-10k-16o-8t-9u38
الزبون\ta47b6d-29f-29k-7l-14m39n12o-13p13q-14r-13s-10t-17u-8v-11
الزر\ta-18b-9f39k-11
الزملا\ta-26b-9d-8f-20i-24k69
الزميل\tf-31k40p9
الزهرا\tf-36k49n10
الزوار\ta31b-16c64f-74k-10l-6m-8n-10o-17p-10q-20r61s-11t-22u7v-19
الزيت\tb10f15k-8r13
السابع\tb-18c-22d39e-6f30h-6k-25l25n-10o-21p-7q-7r33s-9t-12u-7v-6
السابع$\ta40b-10c-20d-8f18k-20l30r-7s-7
السابق\ta-25b19c-23d-11f65k-50m8n14u-7
الساخن\ta-22d-9f47k-9
السادس\ta-54b16c-7d-11f64k-28n-9o17p14r-14
الساده\ta-16b-12c-9d-9e-10f-36g-6h-11i43j-9k21
الساده شركه\ta-7f-21i-19k61
الساده قسم\ti-15k18
الساده مركز\ti-8k19
الساعه\ta-27b24c-13e-15f-33g-6h51i-7l10m-8n-11q-19r-17s-13u-15v43
الساعه 0\tb24c-6e-11f-22h-7k21l15n-8q-11r-14s-11t-22u-13v43
الساعه$\ta-24b-13d-12f42
السالف\ta-11d-23e-12f18g38k-22
السايق\ta-6b-20c-8d16f32k-22n-11p37r-12v-9
السايق الي\ta11b-9d-8f18k-11n-11p38r-11v-8
السبب\ta-17f42k-20
السبت\ta-37b-37c33e-9f-8h-7i-7k43l-8m-13n-7o12p-8q-10r-14s-8t45u-9v-14
السبور\tb-10d-7f53k-41o23r-6
السبور الذكيه\ta15f34k-39o23r-6
السبيع\ta-7b16f-21k25m25n-8
السبيع$\ta-7b16f-21k25m25n-8
الستار\ta-12b-6d-15e-9f69k-60l34o-8p-6r-8
السته\ta24b-10d-6f-52k38o-6r26t-7
السجل\ta-11b-9d-6f74k-51
السجل$\ta-11b-9d-6f74k-51
السخان\tb-14c-7d-15e-7f11g54k-52o-8r20
السداد\ta-22b-11c-14d-23g67k-39
السرعه\ta-8b14l7
السعر\ta57b20d-24f-61k-17l-9m-9n-12o-10p-10q62r-11s-10t-20u-8v-10
السكان\ta-22b-33d51e-6f-18g-17k30l-15m-6n-9o-15p-9q-11r35s-7t-12u-8v23
السكرت\ta-23b31d-6f38i-6k-39l33n-6o-19p15r-7t-6u-7
السكرت$\ta-22b34f30k-35l33n-6o-19p15r-7t-6u-7
السلام\ta-14b-24c-8d-7e-16f30g-7h-7j-10k24
السلام عليكم\ta-8b-7e-14f-23i8j-8k33
السلك\ta12b-9d-8f32k-29l-9o31t-10
السلم\ta71b-16c-9d-7e-7f-38k-25l-7m-9n-9o-10p-9q-11r64s-14t-21u-12v-15
السماع\ta42b-12d-10k-17n-8o33r-11s12t-12v-7
السنتر\ta18b-27d10f-15k18o-9s27
السنه\tc-9d-15f64k-50l-8m-16n34o-7p-36q-8r-8s-8t-8u-12v41
السنه$\ta-20b25d-6f21k-20n28u-9
السنوي\ta-9b30d-7f-13o20p-12q-6r15
السوال\ta-16c-26d41f14k-18m-13o-7p46q-10r-8s-7t-7v-9
السويت\ta13k-14l35o-7q-9r-13v-7
السيار\tb-12c13d-11e-8f-55g76i-8k-27q-7r34t-6v-9
السيد\tb-6f-22k46
السيد الاستا\tk11
السيد رييس\tf-15k28
السيده\ta-21b8d-7f-27i-6k52n16p-9
السيرا\ta-27b-6d50f-15k-20o-7r28
السيرف\ta66b-11d-7f-65k8l35m-9n-10o40p-10q-10r-23s-8t-11u-22v-14
السيري\ta29d-12k-12q25t-12
السيري 0\ta37d-9f-28k-7q25t-12
الشاحن\ta-10f49k-37
الشارع\ta6c25d-14f-28g-8k15l38m-6n-12o-9p-7q-15r28s-8t-8u-11v-26
الشارع$\ta18b-8l13
الشارق\ta-27b-15c-12d-8f-44k76
الشاشه\ta-10b-44c41d-17e-7f31h-6i-6l-14m-7n-11o18p-25q-10r-13s-9t45u-9v-8
الشباب\ta-17f47k-17
الشبكه\ta25b16c-11d-11e-6g-8k-16l50m-6n-7o-10p-7q-9r-7t-12u-8v-10
الشتا\tb25c17f-20l-10m-10n-17o-19p-19q-17r87s-12t-24u-11v-39
الشحن\ta58b-15c24d-15f-35k-29l-10m-7n-9o33p-11q-13r-14s-11t31u-9v-18
الشحنه\tb27c25d-7f-26k-11n-6o-8q-17r-7s-7t52u-7v-12
الشخصي\ta16b6d-39e-6f29h-6k-20l15m-26n41o-8p-10q9r-8s-8t-13u-12v-12
الشراي\ta38b-9c30d-7f-42k-13l-16m-9n-15o-11p-10q20r-16s53t-13u-12v-17
الشركه\ta-8b20c13d23e-37f65g-18h-19i-12j-13k-120l-15m16n-36o-33p-27q10r-31s32t49u-10v-31
الشريح\ta25b-15d-7f22k-29s14
الشعار\ta16c12f-11k-6m17o-10p-7q-19r-7s-9t31
الشغل\ta-10b27d-8k-14t19
الشقه\ta-30b-17c36d-8f24h-7l-8t32v-7
الشكر\tf-16k30
الشكر$\tf-12i11k12
الشهر\ta-32b8e-19f39g-9h-15i35j-8k-40l-16m9n7q28r-16s9t-10u-10v-12
الشهر القادم\tb30f-11k-9n34p-9q-10r-8
الشهر الماضي\tb-14d-12f46k-26m23n-9p-11
الشهر$\tb13c-13d17e-10f-20i-7k22l-11m-10n-21o-10p12q28r-7s15t-6v-7
الشي\ta13b-47c-10d-10e84f-23g-7h-7i-7j-7k-48s14
الشي$\ta31b-7k-21s14
الصباح\ta15b-7d-15f-26k36v24
الصبح\ta-52c-8e-11f52k11m-6n-10o13r-7s-6u19
الصبح$\ta-19b-19d14k25p16
الصحيح\ta24f-19p35r-10u-11v-7
الصراف\tb42c-14d-13e-8f20i-7k-54m-6n-11o13p-7q-13r-11s-10t-10u-8v42
الصراف الالي\ta29b-14c-11d-7f8k-18o20
الصراف$\ta-36b52d-7f20i-7k-41n-10o-9q-10r-8t-7u-7v44
الصرف\ta50b-9c-7d-15e-8f-33g-8k17o-10r-9t34
الصغير\tb-28d-7f61i-8k-40l12
الصغير$\tb-28d-7f61i-8k-40l12
الصف\ta-14c-8d-28e-8f-15k51l-7n-8o20p16r-8
الصف الرابع\ta18k-13o23r-6
الصف المجاو\ta-16d-8k29
الصفحه\ta-21b-17c26d-18e-11f-22g73h-7i-8j-8k-41l-11m-11n-7o-24p-15q27r-10s50t-13u-14v-17
الصفر\ta-17b-8d42k-14o-9q-6r-9t-6v39
الصفر$\ta-17b-8d42k-14o-9q-6r-9t-6v39
الصلاح\ta69b-62c-8d-11k-22m-9n41o-8p-6q-10u-8v-8
الصناع\ta-8f43k-33
الصوت\ta33b-8d-9k-12o-15r-19s43
الصوتي\tc12s20
الصور\ta-12e-8f67j-7k-36o20p-10
الصوره\ta-15c-12d-7f42k-12t10
الصيان\ta-9b-37c-17d81e-8f-75g-8h-7i-8k23l-21m-15n-14p-18q-20r72s7t-25u-16v-18
الصيدل\ta31b8d-7f-57k35l-10n21o38q-16r-14s-11v-8
الصيف\ta-9b57c-14d-24e-11g-8h-9i-8j-7k-34l-9m-17n-12o-25p-19q-23r6s-16t-21u-12v70
الصيف$\ta13b71c-10d-15e-9f-46g-6i-6k-28l-9m-17n-12o-25p-19q-23r6s-16t-21u-12v70
الصيني\ta-17b-7c26q-8t33v-10
الضبط\ta-10b-9c20d-13f26k-15m36n-6o-7t-9
الضريب\ta38b-14d-8e-7f8k-24q21
الضغط\ta-14b-14c-8d-10e-8f-7g64h-6i-8j-7k-38l-8o43p-13r-11v-9
الضغط علي\ta-12f27k-6
الضغط في\ta20b7f-22l-8o43p-13r-11v-9
الضمان\ta11b-10c39d-14k-29l17m-21n-19o52p-22q-44r-22s-15t25u-15v-21
الضمان$\tc30f-26l32t-6
الضهر\ta17b-21d-15e-13k24l24
الضويي\ta49d-8f-28g-6k-15l-9m-7o50p-8q-9r-9s-6t-10u-9v-10
الضيوف\ta14b54d-9f-44k-16l48m-9n-28o-12p-8q-8r-17s-11t-17u-18v33
الضيوف في\tb26d-7f-13k-7n-8r-11t-10u-6v40
الطابع\ta25b-36c19d-22e-11f-25g57h-8i-7j-8k-41l38m-7n-7o15p-11q-11r-7s-9t-16u-7v-10
الطابع دي\ta-36b-10c32d-13f27k-12o20t-7
الطابق\ta26b-23c-8d-20e-8f13g-23h-7i-8k28l26m-7n-14o-9p-10q-9r40s-17t-10u-9v-11
الطابق الارضي\ta-48b-11d-12f34k29
الطالب\ta-11b-17c-22d-7f35i-13k21
الطباع\ta-10b-11f40k-18o14
الطبيب\ta-10b-11d54f-38k-15l-9o-8p-9q-9r-12t-8u-6v47
الطبيه\ta-10b17f-12i-19k25
الطراز\ta-21f-14k37
الطرف\ta54b-8d-7f-36k-11l-7m-12o-9p-9q-7r-20s53v-7
الطريق\td18q-9r28t-8
الطلاب\ta-11b46c-8d-6e-6f23j-6k-36l57m-9n-14o-15p11q-15r-12s-6t-9u-14v-22
الطلاب$\tb57f-37k-10l57m-9n-14o-15p11q-15r-12s-6t-9u-14v-22
الطلب\ta-49b41c18d54e-18f-14g-11h-7i-8j-18k-48l-16m-11n-14o-27p-14q8r-17s-12t77u-12v-28
الطلب 0\tb-11c-8d30f8k-21q21t-6
الطلبا\tb-20f-22k35p20t-8
الطلبي\ta-11c14e-11f-35g45h-8i-8j-9k6l-8m-7n-14o-11p-9q-9r-10s-9t55u-6v-7
الطوار\ta-17b19d-12e-11h25l-10m-12n-8p-16q-11r29s29t-11u-8v-7
الطوار في\ta10o-10q-7r37s-8
الظاهر\ta-33b38f13k-24m-35n42
الظبط\tc-15f-14k35
الظهر\ta-16c14e-7f29k-12l-7r17
الظهر$\ta-16c14e-7f29k-12l-7r17
العاشر\ta-11b-9c-11d-23e-10f10k47l-13s23
العاشر من\tf-21k32l-13s23
العافي\tb-10i-37k54
العافي$\tf-18i-37k63
العام\ta-16b21f-31k27l-6o25p17q-7r-9u-7
العام الماضي\ta-16b34f-28k10l-6o25p17q-7r-9u-7
العامل\tb-9c38d-7f-11k-8l-7m-7n-23u42v-7
العبدل\tf-10k19p9
العتيب\ta-13b28d-6f-31i-18k30n22u-8
العجمي\ta-13b26f-22k13n-9p-6r32v-6
العداد\ta-29b-23c30d-20f55k-36n-8o-6r-8u-8v34
العربي\tb-19c26d-16f-16k30l-13m23n38o-10q-19r-12t-16u-10v-20
العربي في\ta20b-11c9m29n-7p-9r-7s6
العرض\ta42c-16k-21n-6p-6r25t-9v-7
العشاء\ta-9d-7f27k-17r19u-6
العصر\tb10c-7d-16f-12k25l-7m9n-10p-7r-6s6v24
العصر$\ta-30b23d-8f33k-29n-8v26
العطل\ta-25d-15f16g-7h-10k34
العقبه\ta-7f-35i-8k55
العقبه$\ta-7f-35i-8k55
العقد\ta37c-9d14f-7k-44l-11m-8n-9o-14p-9q30r36s-9t-8u-8v-21
العلبه\ta39b-18d-12f19k-29l-7o-11p-7r-17t47v-11
العلبه 0\ta-13b-7f44k-15
العليا\ta-42b-12d-7f61k-8
العمار\ta13b-11c36d-8k-24o-8t30v-7
العمال\ta-17b-8d33e-8f29k-29r29t-6
العمل\tb21c-22e-13f18g-10h-9i-10j-9k-30m-10n-14o-18p-14q-18r-18s-15t50u15
العمل$\ta12b-30c-9d-6f48k-32l18
العملا\ta12b20c-7d8f-39h40k-48l-10m-7n-13o-16p-13q-10r28s16t-10u24v-14
العملا$\ta-9b38f-18o-12r24s22t-9u-8
العملي\ta23b7c-12d-17e-7h-6k6l-13m-21n-11o-13p-18q37r-10s-8t-10u-9v34
العميل\ta-18f66k-48
العميل$\ta-6f56k-48
العنوا\ta49b-28c-8d-15f8k-23l-12m30n-20o-10p-9q-11r-19s-9t-20u8v37
العنوا الجديد\ta-17b-11f37k-10m22
العوده\ta28b-8d-8f15k-26p22
العياد\tc-9f27k-17n16
العيال\ta-19b20f22k-19l8
العيد\ta-32b33c-10d-15e-8f15k7m-7p-7q-7r39t-9v-6
الغاء\ta-36b-51c-10d-10e-9f75k12
الغاز\ta-28b-9d-8f36k11
الغربي\ta14b-9d-6f11k-9n-9p-21r-6s43v-17
الغرف\ta-18d-16f70k-36
الغرفه\tb26d25f-16k-14l-15m-7n-12o-22p-10q-15r36s-12t-26u-14v43
الغرفه 0\ta-31b-10d36f7o-11r34t-6v-7
الغسال\ta25c-35d-22e-6f42g-6k-30o-10r-9t34
الغسيل\ta-9b-9c-10d33f-10s11
الغطاء\ta-31d30f14t17
الغلاف\ta-30b-7d28f18k-14t15
الف\ta-43b31c-36d71e-12f-33g-9h-13i84j-8k-102l-17m-14n-21o-34p-17q90r-18s-18u-13v-17
الف$\ta-10b-15c-26d82f-63i-8k-8l-7n-10o-10p-7q60r-11s-9t-21u-7v-10
الفاتو\ta23b-30c-46d46e-10g-12h-10i-9j-9k12l-10m-7n-15o-10p-10q71r-10s-20t-14u-8v-12
الفاتو$\ta-28b-12c53d17f-24k-20q32s-7
الفاضل\ta-6b-7f-13k32
الفاكت\ta56b-16d-7f-31k-17l-13m-22n-17o-14p-9q75r-7s-10t-7u-7v-35
الفاكس\ta36k-31l-7m-7o-20p-9q-8r-6s53t-10u-10v-8
الفايب\ta-15b21c14f-12k-7l19q-11r-7s18
الفايب من\ta-13b24f-7s21
الفتره\ta-17b-7d17e-8f35k-21r21
الفجر\ta-12b29d-8e-17f10k-18l-8o-8p-7q-6t-14u-7v44
الفرع\ta-55b-26c-11d-24e-9f33g-11h52i-12k12
الفرق\ta-35b-8c15f32l25q-7
الفرن\ta-37d-14f56k-15
الفروع\ta-12b35f-12k-8o17
الفصل\ta46b31d-14f-55k-13l-10m-7n-10o-12p-13q23r45s-10t-12u-9v-22
الفل\ta-22b-12d-14e-8f-25h-8i57
الفل$\ta-20b-8d-13e-8h-7i58k-25
الفلات\ta24b-10d-6e-9f15k-12o-7p36q-10t-6
الفلوس\ta-22b-8d61f-20k-33l-9m-8n-9o-12p-10r-9s-8t47u-8v-9
الفندق\tb-15d-10f10k15s16
الفني\ta-60b-20c-28d37e-11f8g-9h23i35j-8l28m-7n-16o39p-17q-14r-11s-7t-9u-8v-15
الفني اللي\td-7f-7h42k-31
الفني المحتر\ti57k-53
الفني$\td-9f-20i-12k49
الفوات\ta-21b12c-19d-18e-7f23g41i-7k-32m-15n18q13
القادم\ta-15b14c9d-10f-36k32l-9n32p-11q-11r10
القاطع\ta-32b-8d-8f59k-18
القاعد\ta-24c-6f52k-17
القاعه\ta-13b47f-29n-8o24p-11q-7r27s-8t-17u-8v-10
القايم\ta-28b-32c-6d-7f22g-11j53k-20
القحطا\ta-13b-14e-6f15k25
القديم\tb50c-44d-20e-27f9g30h-11i-11j-12k-13m55o-30p-9q-18r-20s-28t19u-7v-26
القديم$\ta-13c-36d-8f7g49k-8p13
القسط\ta29b-9c34d-9f-38k-14n-10o-7p-7q44t-8u-10v-8
القسم\ta-27b56d-9f27k-61m-9n-7o-11p-6q-7r-11s47t-9v-7
القص\ta38f-32l-7o32p-6r-7u-8
القصه\ta-29b-7c-9d-19e-11f19g53k-31
القصه$\ta-26c-7d-18e-10f7g54k-28
القضاي\tb10d-10f15k-8u13
القطعه\ta-15b44d16f-35k-7n-7o-8p-7q-11r23t26u-6v-9
القهوه\tb-11d34f32k-51l-8m-9n-8o24p-7q-6r30s-9t-15u-7v-10
القيمه\tc18f-11q18
القيمه المضاف\tc18f-11q18
الكابل\tb-13k25
الكاشي\ta24b6f-24l-7n21o26p-7q-18r-9
الكامي\ta-17b-10c12f-33g52k-24q-7r-6t-9u38
الكتاب\ta57d-7f-50k-8l-10m-8o-16p-12q-8r-10s-12t52u-9v-7
الكترو\ta-13b-24c-7f54k-14
الكرات\ta33b-15c39d-11f-52k-7o-7r20s-6t13u-6v-10
الكرام\ti-7k19
الكرت\ta26b-14d-14f27k-34q25t-12
الكرتو\ta-24b9c-9d35g-7k-7q-18t34
الكريم\te-6f-23i62k-33
الكفال\tb-10c-16f43k-16
الكلام\ta-7d-7f40k-12
الكمبي\ta42b-12f-30l-7n28o21p-17u-10v-7
الكميه\ta-13b-9d-8f58k-30
الكهرب\ta10b9c14e-11f-10g-7k-8l24m-9n-10o21p-8q21r-34s-10u-10v-19
الكهرب عن\ta-11b42c-7d-12f-20k-7q24r-12
الكول\tb13f7o39s-24t-6
الكولي\ta37b-21c-12d-10e-14f-39g54i-6j-6k-37m-11n-11t41v-8
الكويت\ta-28k40
اللابت\ta21b20d-8f-19k-8o37p-6r-10u-7
اللزوم\ta33b-8f-17k-8o-10r28
اللزوم$\ta33b-8f-17k-8o-10r28
اللغه\ta-8b18c15f-20l-8m-9n-15o-10p56q-9r-6s-10t-7u-7v-16
اللقاح\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
اللمس\tf20k-10
الله\ta-66b-42c-38d-44e96f-73g-23h100i28j-26u14
الله بالخير\te-8f-7i-10k32
الله فيكم\te-6f-8h-8i28k-8
الله لكل\ti-14k33
الله وبركات\te-7f-7i22
الله يجازيك\te-7i-18k34
الله يرحمه\ta-9f-44k57
الله يرضي\ta-23b-10c-7d-12e95f-40g-6h-13i-11j-10k-61
الله$\ta-43b-18c-18d-24e-39g-10h38i28j-10k22
اللي\ta37b-7e-29f7g35i-26j16k-49l-63m39o53p-17q-22r-22s-26t28v-43
اللي تحت\ta-18c22m36n-6o-7t-9
اللي طلبتها\ta26d25f-43k-7o-16p-7r-27t51u-7
اللي علي\ta14f-10o-17s23
اللي عندي\ta6d34f-26k-8m-8n26o-9p-13r27t-8v-11
اللي فات\tf15
اللي في\ta17d-10f-37k36r25v-8
اللي ورا\ta-12f22
اللي وصل\ta77b-17c-6d-11f-47g-11k-18l-7m-12n-8o-13p-10q-10r-15s-8t62u-10v-12
الليره\td-11f-25k32p21
الليل\ta40b-20d-26e-9f27g-8h-6i-7j-9k-28l49m-13n-15o26p-17q-15t-24u-15v-24
الليل$\ta50b-9d-8f-32k-14m-10n-9o38p-14q-9r6s6t-12u-11v-11
الليله\ta-10b-10d-12f37
الماء\ta-28b33c-9d-15f25k-12l-7o-6q22r8v-6
الماسح\ta24b-17c-9d-14e-10f-61g78h-7i-7j-6k-54l-9m-7o50p-8q-9r-9s-6t-10u-9v-10
الماسح الضويي\ta49d-8f-28g-6k-15l-9m-7o50p-8q-9r-9s-6t-10u-9v-10
الماضي\tb7c-12d-24e-12f31g-20h-14i-8k20l-10m17n-12o15q-10r-9s-9t-11u-14v28
الماضي$\tb25c-9d-18f36k-49l-10m17n-16o19q-10r-22s-8t-9u-12v30
الماكي\ta-46b-30c-14d-10f22k45
المالي\ta-15b43d-6f-44i-8k28l-7m-8n-12o-7p-8r-7s-10u48v-11
المالي$\ta-15b43d-6f-44i-8k28l-7m-8n-12o-7p-8r-7s-10u48v-11
المباش\tf-8k20
المبدل\ta35f-32l22r-9
المبلغ\ta25b-33c-12d-11e-17f24g44h-7i-8j-8k-44q36t-6
المبلغ ده\tb-44c15d-6f42q7
المبني\ta-29b-9c43d-8f16k-15l-7n-8p-6q-8r48s-8t-15v-7
المبيع\ta-36b35d-11e-9k23l-8m27r15s-8v-8
المبيع$\ta-36b29d-11e-9k26m29
المتاث\ta-9b-8d-6e-7f102i-9j-13k-89
المتجر\ta35b19c-6d-8f-30k-24l-8n41p-7q-7u-11v-7
المتصف\ta-21b-10d-10k37
المتصل\ta46b-6d-7f-19k-18o-12s32
المتوق\ta-14b-7d-7f58k-27
المجاو\ta-16d-8k29
المحاس\ta22c-15d-25f30k-18m-14n15q18
المحام\ta-15b7d-20e-6f-14k49u14
المحاو\ta-21f35k-8
المحتر\ta-9b-11e-6f-31h-10i35k19
المحتر$\ta-8b-10f-26h-9i37k12
المحطه\ta41f-26k-8l-10m-7n-15o-13p-25r-16s25t-8v39
المحل\ta-21b38c-26d-10f40k-27l16m-8n-12o-10p-13q-7r-8s39t-9v-9
المحمو\tb59f-42k-11l-7m-6n-9o-29p-10q-7r-13s-12t-14u64v-10
المختب\ta29b-12d-7f-13g-9k17l45o-37t-6
المخزن\ta42b-17c-11d16f-28k-10o-14p-6r55s-10t-37u-6v-7
المخزو\ta-11b25c-7d-13f10k-11l19p-6r-8t17u-7
المدخل\tb20f12k-21l9n-10o-7p-8r30u-6v-7
المدرس\ta20b-18d-22e-12f-71g83h-7i-10j-9k-24l-9m-10n20o-13p-16q-12r-19s-12t-10u-7v50
المدرس ما\ta42d-8k-24l-6m-7n25o-7p-12q-8v18
المدير\ta25c-7d-22e-17g-7h-8i-6k17l-9m40n-20o-11p-18q-8r-12s-12t-8u42v-32
المدير العام\tb-16k24
المذكو\ta-31b-21d45f7k-12o11q8r-8
المذكو في\ta-22b-9d-12f45k-7
المراج\ta-34b-11d39f32j-7k-27l-8n-9o-7q-8r12s-7t-8u-9v34
المرتب\ta-22b-10f52k-23
المرجو\ta-17b10c-8e-7f45k-24n16p-9
المرسي\ta-14b-16f34
المرضي\tf-14k29n-6o18
المرفق\ta8c-14d-7e-6f35k-29n-9o22p-11u11
المرفق$\ta8c-14d-7e-6f35k-29n-9o22p-11u11
المركز\ta50b-11d-6f-33k-6l19o-9p-7r25t-8u-8v-11
المره\ta-12b37c-6e28f-25k-24l14m-10n-8o9p-10q23r-11s7t-9u-8v-9
المروح\ta10f-7o7
المرور\ta-11b-22c-8d-9e-7f31k17n22q-7v-6
المرور قبل\tb-10f-33k39n-13u14
المريض\ta14o28r-7
المساب\ta-18b13f23k-11l7
المساح\ta-15b29c-6d-6f28k-31m32n-7q-7
المساع\ta-6d-7e-7f17k9
المسان\tf-19k34
المسان$\tf-19k32
المسبح\tb17c16f-19n-7o-7p-7q-12r59s-9t-24u-7v-14
المستا\ta-13b39c16d-14f-27k-14q12r28u-6v-16
المستح\ta-7b21f-6o21p-12r9
المستح في\ta-7b21f-6o21p-12r9
المستخ\ta-31b-23c-7d-10e-10f16i-6j57k-29
المستخ غير\ta-26f47k-8
المستش\ta28b-26f-34k32p-13r-13v36
المستو\ta-25b46f-41k22l-6n-7o15p8r-19s-8t23
المسجل\ta-7c-7f-19k28n16
المسوو\ta-16b-13c17d-12f-24k44q-14r37v-11
المسوو عن\tb-7c20f-17k17q-14r37v-11
المشتر\ta20b29c11d-14e-15f-62g-8h-8i-9j-8k31l-10m21n35o-14p10q-19r9s-13t-24u-15v-18
المشتر$\ta-23b46c-9d-10e-13f-57h-6i-7k46m31n-16o-9p-9q-6r24s-6t-10u-6v-10
المشرف\tb-30f-6k39
المشكل\ta20b-18c-41d-11e67f-52g-14h-6i-9j-11k8l23
المشكل من\ta-21f25
المصبا\ta-25b-8e-7k37
المصعد\ta-31b-8c15d-8e-7j38k-12q-14r37v-11
المصنع\tc-8d-17e-7f12j-6k26l33n-6
المضاف\tc18f-11q18
المضخا\ta-16b-10d-8f53k-25
المطبخ\ta-14b73c-9d-18e-9f-17h-7i-10j-6k-28l-14m-12n-16o-16p8q-9r26s-9t-20u-11v39
المطعم\ta-20b16d16f-7n15p-9s12
المطعم الي\ta-20b16d16f-7n15p-9s12
المطله\ta-21b43d-9k-21o-7q-7r35
المطله علي\ta-21b43d-9k-21o-7q-7r35
المطلو\ta-10b-46c-10d-9e-21f10g-8i-11j80k-59
المطير\ta-7b13n30o-18
المعال\tb-13e49f-12k-34
المعاي\ta-27d-9f54k-17o23p-11
المعتا\ta-9d-12f32k-16p24q-6
المعرض\ta18b-13d-8f31k-30l19
المعلم\ta-13d45f-16k-23l-8n-10o-6p-7r-8s-6v40
المعلو\ta-8b-8f-22i-10k52
المعلو$\ta-7b-6f-19i-7k49
المعمل\ta-26b18d-7f-34g54k-26n21p-8
المغرب\tb-26f19k12l11
المفات\ta30b-14k-10o28r-6
المفتا\ta12c-9d-8f-14k23l-13n-7o24p-9r-10t-6u23v-8
المفتا الرييس\ta27b23f-42l-13n-7o24p-9r-10t-6u23v-8
المقاس\ta-15b-7d-6f41k-13
المقصو\ta-11b-7c34d-7f-44k34p-6q34v-10
المكات\ta-35b8c-9d-8f29k9l-7o-6u29
المكال\ta-34b25c18d-14e-9f-35g55k-42l-6m-7q-9r-7s44t-8v-10
المكال الوارد\ta-17b37d-9f-6s23
المكتب\ta26b30c-14d12e-9f-50g-10h-9i-10j-7k19m-16n12o40q-22r7s15t-23u-24v-23
المكتب$\ta9
المكتو\ta55b-11d-16f-15k-19l-10m-6o-13p-9q-13r-14t-18u-8v57
المكسو\ta-6b17c17f-21l-7n-7o26p-13r25t-13v-7
المكيف\ta12b22d-10f-16k-10r25
الملف\ta-19b-12c28d-6f14m59n-14o-13p-9q-26u-9v-18
الملفا\ta35b9c17d-8f-34k-25l-9m-9n-6o-7p42q-13r25t-7u-19v-23
الممر\ta56b-17c-6d-13f-11k-38l-6o-10r45s-7t-12v-10
الممر امام\ta81b-13d-8f-62k-33l-6o-10r45s-7t-12v-10
الممرض\ta8b17d34f-33k-29l-8m-7o-11p-28q-8r-16s38u-13v24
الممرض في\ta12d36f-31k-18l-8m-7n-16o-9p-25q-8r-16s39u-8v26
المناس\ta15c13d-6f-10n26q-7r10s-6v-8
المنام\ta-16f30i-7k9
المناو\ta-13b-14d-9e-6f25i-8k22n21p-9u-6
المناو$\ta-7f-26i-6k43
المنتج\ta-10b-9c29d-10f43k-51t19
المندو\tb-11d14f12k-13n-7p12t14
المنزل\ta-15b-9c15f-31k35l25q-7
المنصه\tc9p-9q13
المنفذ\ta10f9p14
المهم\ta-13d-8k26
المهند\ta-32c-7d-29e-10f-61g-6h74i-16k20n-8p28
المهند رييس\tk17
المهير\tf-27i-7k44
الموار\tf-19k31u12
الموار البشري\tb-20f-18k40n-13u14
المواع\ta31b8f-26k-10m-13n-11p19r-18s-10t-8u-9v28
المواق\ta-18b-17c23d-9f-8k23u16
الموبا\tb22d7k-27l-12m-9n37o-18p-7q-10r-7s-11t25u-14v-7
الموحد\ta15k-7p14
المودم\ta21b31f-34k-8l44n-7o-8p-10q-7u-7v-6
المودي\ta-11b37c-6d-17f-30k29o-11r-7t32
المورد\ta-18b-19c23d-7f28q-8t33v-10
الموضو\ta-19b-35d-21e62f-61g-9h-9i-8j-13k42m-7n-15q16r-6s23
الموظف\ta41c-21d44e-18f-40g-15h-17i-18j50k-52l-31m40n-48o-32p12q-25r-37s57t-22u32v-36
الموظف$\ta-18b-10d-19f21i-6j-7k30
الموعد\ta-15b-7c-20d-7f53k-14
الموقع\ta9b-36c-18d-23e-11f25g-10h36i-11j25k-44l26n-22o-8p41q-9r-14s-10t-9u-8v-14
الموقع$\ta-11c-8d-7j36k-13
الموكل\ta22f-7n-7u13
المولد\ta-15b-6f18k14
المياه\ta13b-31c-13d-23e-10g61h-9i-8j-7k-35n-6o-9p-9q-7r-11t-6u-7v44
الميزا\ta-40b-7f49
الميلا\ta-55d-7f-7k60
الميه\ta38b46c-7d-9e-7f-50g-11k-15l-8m-8n-6o28p-16q-9r9s24t-10u-8v-22
الناس\ta20b-32c-9d-27e-16f57j-6k-39l-11n-6o-11p-13q-8r-19s54t-12u-7v-10
الناقص\ta-41b35c-6d-10e-7f37g-7k-18r-6t32v-6
النت\ta50b-15c-12d41e-8f-46g-7h-9k-30l81m-12n-10o-15p-13q-17r-16s-14t-16u-13v-19
النت الارضي\ta-38d55f-29l35q-7r-7s-7
النتاي\ta29f-9k-7o-7p36q-10t-6
النزلا\ta-7b-7d-8f36k-16
النزيل\ta7b-11d-7f7o-8r20
النسخه\ta-26b49c8d-15e-8f40k-68l-14m-11n-15o-11p69q-12r-13s-8t-16u-11v-15
النسخه 0\ta-11b13f14k-10
النظاف\ta-30b-9c-13d8e-17g-9h40i-7j-7k9l-7o-9q-10r28t-10u22v-17
النظاف$\ta-12b-29c-12d-29e-16f14g-8h44i-6k11
النظام\ta19b-37c-12d33h-7k-6l-11m-13n38o-10p-19q-9r-11s-9t-10u-12v34
النقاط\ta-28c24d-23f-46j61k-15l-8n52p-6q-14r-8s-7t-9u-14v-8
النقل\tb6c-28f51k-32r20
النقل$\tb6c-28f51k-32r20
النهار\ta-20b-33c7d-6e35f-31g-9h-7i-8j67k-50l7n32o-8q-9s-6t-6
النهار$\tb-20e52j-10k-27
النور\ta-23b-12c-8d-9e-12f12g-7h-7i42j-7k-9
اله\ta32c17f-35l-8n-7o26p18r-8s-6u-9v-8
الهاتف\tb25c-13e-16f-6g-9h-15i-12j-7k17l-15m-13n-17o-20p22q-15s50t-13u-12v-14
الهوات\ta13b-16e-7f27k-9r-13s32t-8
الهويه\ta38d-8f-9k-9l-6n51p-28r-8v-13
الهويه$\ta46f-35l-6n51p-28r-8v-13
الواتس\ta-31b-7d30f21k-11m-13n-10q-11t39
الواحد\ta19f-29k20l34o-8p-6r-8
الواحه\ta-10b-8d-6e-6f-32k54
الوارد\tb29d-11f-10k-7l-7m30n-7q-7r-8s10
الوالد\ta-45b-18c-10d14e34f35h-6k-31l-9m-15n-9o-11q-6u-7v47
الوالد$\ta-31b-7c-8d18e36k-20l-9m-15n-9o-11q-6u-7v47
الواي\ta43b36c-6d-12e-9f-36i-7k-37l58m-7n-7o-13p-10q-9r-12s-7t-14u-7v-10
الواي فاي\ta43b36c-6d-12e-9f-36i-7k-37l58m-7n-7o-13p-10q-9r-12s-7t-14u-7v-10
الوحده\ta-9b-9c54e-10f-28k-16n-9o30p8r-7t-7
الورد\ta52b-9d-10f-47g-11i-12k27m-8o-10p-6q-6r-6t44u-7v-7
الوردي\tf-17k20
الورق\tb-12c-8d-15f42k-20o38p-8s-13t-6
الورق$\ta-35f63k-17
الورقه\ta-27b-23c-10d-10e-7f12i-7k53
الورقه$\ta-7f-57k69
الوصول\ta-10b14c-6d-9f16j-6l10m-7n-19p-6q-6u33
الوصول الي\ta-18b-30f33k15
الوضع\ta-22b-15c-7d-11e-10f25g-7i-14j61k-54
الوقت\ta-14b-20d44e33f-45m-7o-6p-7q-9r47s-7t-7v-17
الولاد\ta-18b-12d41k-26l-8n-10o-6p-7r-8s-6v40
الي\ta38b54e-24f-11g-11h-21i-22j-14l-14m68n19o-17p29q-39r12s9t-19u-55v-51
الي 0\ta26b46c7d-28e-12f-7k-60l22m23n45o-10p-28q-18r-13s-7t-30u-18v-18
الي غرفه\ta-26b-10d16f23s13
الي فريق\ta-23b-15f-22h-14k64
الي من\ta-9e-7f-15k37
الي نظام\tb20k-15n24p-10u-9
الياسم\ta-8f35k-26t7
الياف\tb-13c23f-24k22l46n-8p-6q-10r-10s-6t-7u-6v-12
اليد\tf23
اليسار\ta-12b-9f38k-13p7
اليكم\ta-24b-27c-11d-20e-12f-14g-7h-7i-10j81
اليمين\ta52b-8f-43n-6o45r-9s-13t-11v-7
الينا\ta-8b13f25k-18n27p-7
اليوم\ta-30b-20d18e89f-75g61h-15i-17j-15k-42l-25m-18o-23p-30r7t14u14v28
اليوم قبل\ta-22b-22c-7d-15e64f-46k7
اليوم$\ta19b14c-13d-39e88f-56g-19h-8i-8j-7k-72l-9m-8n-15o-10q31r16s12t-10u-9v-16
اليومي\ta-23f26
ام\ta-14b-39c15d-21e-14f49g-12h-10i-15j-9k9l-29m-18n-27o-13p8r14s-18t34u28v-32
ام يكفي\tb-29c-7f37
اما\ta-19b-73c-15d-16e-24f63g59h-7i-8j-9k-46o14
امام\ta61b-26c-10d-18e-10f-6h-9i-18k-14l-7o-13p-6q-6r52s-8t-14v-10
امبارح\ta29c-10d45e-6f-51k-25l-12m11n-21o-18p12q-13r14s-14u28v-12
امبارح$\ta41b6d-8f-27k-17l-8m14n-12o-11p20q-6r-13t-14u22v-7
امتحان\ta-8b-10d-9f42k-17
امر\ta-28b-47c-17d-19e93f29g-9h-10i-10j-8k-55l-6n18p16r-9v-7
امس\ta-24c18e-12f8h51i-6j-11k-39l-16m-9n-14o-9p13q-14s-10t12u24
امس$\tb-10d-9e-11f25h31k-39n-6p25
امكن\ta-12b19e-10f30k-28l-7o-9r-29t-15u-9v55
امكن$\ta-11b33e-9k-9l-7o-9r-29t-15u-9v55
امل\ta-8b-7f35k-12n10
امله\ta-38d-18e-18f-36g89h-7i-8j-8k-20l-9m-8n48o25p-31q-8r-10s-8t-13u-15v-11
امن\ta-32b-12c-13d42e-7f24i-9j-7l-14o-10q-8r48t-8v-15
امن المعلو\tf-7k24
امي\ta42b-11d-15g-10k-17m-8o-10p-6q-6r-6t44u-7v-7
اميرا\tb25c-12d-15f-29g47k-32l-6n-6o-7q-7t-11u34v-12
اميرات\ta11b-18c34f-19l7m-6n-9o-9p-7q-10r-11s-6t-12u44v-9
ان\ta17b-62c14d-22e-28f47g-15h-22i-26j-13k50l-21m-34n12o-32q-23r-9t-43u81
ان اعرض\ta-12b-7c14k13p-21q24
ان الخط\ta12b-9f25k-20s18
ان السبب\ta-17f42k-20
ان امكن\ta-9b-25e-9f55k-25
ان ملف\ta62b-11d-6f-45k-16n-14p-7r-8u39v-10
ان يتصل\tb-15f-15k31
انا\tb-30c28d7e29g-18h-20i-24j-21k32l32m-30n40p-10q-8r-25t-11u6v-60
انا ساكن\ta-23c-7d-7f50k-21
انا ست\ta28f-31k7o21r-7t-9
انت\ta-36b-62c-6d68e-10g-10h41i-11j-10k-50l-20m-17n10o12p-24q-26r11s32t-24u-18v18
انتاج\ta28b-16c-38d-9e-7f-28g-10i-7j-6k72o-14p-7r38s-13
انترنت\ta35d-11f-6k-14l36r-7t-6v-7
انتظار\ta-62b-8d21e50f-35g-10h-14i47j-10k-9l-10m-17n-11o-26p25q-9r17s35t-14u-12v-15
انتظر\ta-18b-34e-19f35i83k-84l-6n-9t32
انتظرت\ta-21b-11d-8f47k-13
انتم\ta-15b-10d-9f-23i12k40
انتهاء\tb8d-8f31i-6k-26o40t-24
انتهت\ta-10f15k9
انتي\ta-8b57f-35k-14l-13m-9n-13o-25p43q-11r-17s-12t43u-14v-25
انجليز\ta18b37c26d-12e-8f-46k-16l-24m-23n20o-26p48q-28r-24t-25u-21v27
انحل\ta-14f-18g-20k45
انحلت\ta13e-13f-18g37k-25m19
انذار\ta35d-6k-21l-11m-7n-8o19p-10q-10r-25s-6t-10u40v-7
انس\ta-8e-6f-36i-8k58
انسه\ta-9b11d-9f-35h81i-24k-63n27p-7
انشاء\ta-11b54c-8f-36k-8m-10n37q-7u-6v-8
انصراف\ta11f-7n17p12u-10
انصرف\ta20b-9d27f-18k-18l16m-6n-7o-21p-6q-15r44s-13t-8u-7v-8
انظمه\tf-10i-7k27
انقطع\ta-12c-29f29g-7k16
انقل\ta-9b32f-13k-6l6n-7o-7q-9r-7s-11t-7u-7v37
اننا\ta-32c-6d48i-7k-34l-8m-8n-9o-13p-13q-13r-14s-13u-10v59
انه\tb-20c-7d25e-7f35g-6k-47l13m-21n-15o-12p25q-14r-19s-12t-14v33
انها\tc-8d47e-21f24g-7h-9i-8j-6k-52l15m-14n-13o49p-22q-22r27s-18t-18u-21v-21
انو\ta8b23c-7d21k-34l-12m-10n13o-14p-11q-16r57s-9t-13u-9v-21
انون\ta-7f-27g-6k38p24q-6
اني\ta35b34c-7d-11f-57m-11n41o8p-14q-18r-26s26t-13u-15v-13
اهت\ta-28d28f7t15
اهلا\ta-29b-11d-13e-6f-23i93k-39
او\ta13b-16c-8d-25f14k17l28m28n-11o-14p-9q-6r-11s-11t-15v-8
اوتلوك\ta30f-14k-8m35s-9v-6
اود\tb14f16k-18n-8o-6p27
اور\ta74b-8d-18f-52k-32l-15m-9n-13o69p-11q-14r-16s-9t-17u-10v-19
اوراق\tb9c24d28f-54g-6k-11l-9m-14n34p-16q-20s-6t-11u-14v18
اوردر\ta-23b-10d51f-21k-10p-6q12t15
اوقات\ta-7b23c10f-13m-8p-9r-8s38u-7
اوقاتك\tf-13k34
اوقاتك$\tf-13k34
اول\ta23c15d-32e-23f17g-14h39i-13j-12k-36l11m-24n-24o12r-21s13t21u-22
اول ما\ta72b-8d-13f-48h-7k-14l32n-8o-7p14q-9t-6v-10
اول مره\ta-61b-15c-6d-15f10h62k-21
اولا\ta-29b20c-9d-17e-6f44j-6k-12m-11n-11o-12p-11r6s32u10v-7
اولا$\ta-24b30d-8f18k-18m-10o-7p-9r-8s37
اولويه\ta-6b-43c-9d-11e78f-7j-7k-57
اوليه\ta-23b56c-11d-14e-10f-68g-11h-7i-9j-8k46n-10o-8p-9q-10r-9s-7t-12v50
اي\ta-25b-12c61e-32f-43g36h-15i-15j-15k30m9n15o-26p-28q-10r-37s-31t67u-34v-12
اي نهار\ta-11b49f-26k-21l20n-10p-8q-7r-7t-7v22
اياد\ta-13b-8f34
ايام\ta19b-38c39d16e-12f-18h-7l-19m-18n-16o-22p20q-23r18s-17t20u-26v30
ايام عمل\tc50d-6f-36k-13l-7m-8o-8p-8q-8r-11t47u-7v-11
ايام$\ta27b-7d-6f-6o-8r-10t-31u-8v53
ايبر\ta-15b21c14f-12k-7l19q-11r-7s18
ايجار\ta44b53c-11d-24e-12f-53g-7i-7k-38l-16m-13n-14o-12p-13q20r-36s-15t-21u-12v64
ايحه\ta-30b-10d-9f-35j74k-35
ايد\ta-34b69c-7d-9f-38k-14n-8o21p-11r13v-7
ايدك\ta-25b-8d-10f49k-13
ايده\tf13k-6o11
ايصال\ta-8b49c-27d-20f-69g65k-35q13
ايضا\ta-20f37k-14
ايفون\ta17b-20f11l15
ايق\tf-10i28
ايقاف\ta-27b20c-7d-8e-17f53k-38l-11m11n-15o-9p-9q-6r-9s55t-16u-22v-16
ايمان\ta-17d-11f-34i-8k63
ايمن\ta-31b26f16n21p-8
ايميل\ta27b-19c21e-14f-68h-6k40l8m7n-29o-9p-13q9r-9s-9t26v-13
ايميلا\ta20b36d-16f-33k-16l-7m52n-8o-7p-7q-9r-8t-10u-15v-8
اين\ta-48b-25c-16d66e-10f41g-7h-6i-6j-7k-47l-14m63n6o-14p-18q-26r-19s16t-18u-10v-26
ايه\tc-39f16k34
ب\ta56b24c-11d19f-53k-32l-21m-14n6o30p-23q9r-8s40t-26u-25v-18
ب 0\ta-26b35c-8d25k-25l-12m-8n-8o-13p-9q18r-15s48t-21u-13v-11
باب\ta17b8c10d-33e-9f34g-8h-12i-7k-36l-16m-12n-16o-39q-19r-24s-21t25u41v33
باب الطوار\ta10o-10q-7r37s-8
باب غرفه\ta34b9f-33r-19t-9u36
باجر\ta-12b-23d10f-10k35l-6n-9t32
باجر$\ta-12b-23d10f-10k35l-6n-9t32
بار\ta16b23f-32k-10n-6o-23p-9r49s-14t-6v-6
بارحه\ta10b-8f-10k18s14
بارده\ta48b-13c-8d-14e-10f13g-7i-7j-7k-54l-10m-8n-10o-13p-12q-12r18s-17t52u-12v-18
بارك\te-6f-8h-8i28k-8
باركود\ta-22b27d-8k10l-11n-7o48q-10r-9t-14u-7
باسبوع\ta-23b-10d-10f54k-14
باسل\tf-13h-6i57k-30
باسم\ta7b-11c27d-9e-7f35g-7h-8i-6k-43l-10m29n12o-7p-24q17r-9s-15t-14v-9
باسم الشركه\ta-15b16c45d-32f-24n-8q32s-6t-7
باسمي\ta-21b-25c40d-23f15m24n-15o-9q-9r-10t-8u-11v31
باسورد\ta58b-10f-48l-19m-17n21o-14p-6s-7u37v-7
باش\ta10b-9c22f-11q-6r-11s19v15
باشمهن\tf-9k29
باص\tb-18c-6d47f-28l-7n-8o-8q16r-9s-10t-8u-7v29
باقه\ta-34b11c-20d42f16i-6k-36o-6q44r-6s-10t-14v-6
باقي\tc-16d-26e-14f-24g72h-8i-11j-12k-28l-6m-9n-8o-10p-7q-6r-9t47u-8v-8
بالاتي\td-8f-22k39
بالاتي$\td-8f-22k39
بالاست\ta55d-14f-36k-12m-8o35p-7r-14s10t-8v-9
بالباق\ta-12b28d-18f27k-23t18
بالبطا\ta18b-10f13k-10q-8r-9v38
بالبيت\ta30b-25c-12d-40e-13f-49g-8h-7j-8k70l46m-7n-13p-10s-9v-8
بالبيت$\ta47c-10d-29e-7f-32k17l46m-7n-13p-10s-9v-8
بالحرف\ta-25b-23d-6f50
بالحسا\ta-20b43f-11k-14n17
بالخير\te-8f-7i-10k32
بالخير$\te-8f-7i-10k32
بالدور\ta-49b28d41f-16k-9l-9n-7o-25r51t-9
بالدول\tb-21d-16f41k-10p13q7
بالذات\ta40e-8f-22l-7m-8p-9q-10r-7s43v-9
بالضبط\ta-10b-9c20d-13f26k-15m36n-6o-7t-9
بالضبط$\ta-8b-7d-10f40k-13
بالظبط\tc-15f-14k35
بالظبط$\tc-15f-14k35
بالغرف\ta28b40f-54k-7l-11m-7n-8o-13p-9q-10r10s-8t-21u-12v48
بالكفا\tb-10c-16f43k-16
بالليل\ta26b-10d-17f13k-9l56n-7o-16q-7r-10s-11t-13v-14
بالليل$\ta-28b-8f43
بالمبل\tb13c-20d-9f26g-10k-8q13
بالمره\ta15b11f-10k-9l20m-7o17q-6r-6
بالمنا\tb-8c9d-8f42k-38n26q-7r10s-6v-8
بان\tb-29d27f-32k33l35m-12n-10p23q-9r-13s-10t-9u-9v-14
بان نظام\ta21f-9k-7l-7p29
بانتظا\ta-9b-11c-6d-11e63f-54i29k-29
بانتظا ردكم\te-10f-10i34k-13
باهت\ta-28d28f7t15
باي\ta12b-30c45d-19e-8f-56g58i-7k-32l-11m-10n42o-9p-12q17r-13s-8t-16u9v-23
ببعت\tb23f-13k-9m15o17s-7
بتاريخ\ta33c-7d-10f22g-7k-38l-13m-9n-8p46q-19r-24s-7t-17u-9v22
بتاريخ 0\ta-13f33g-6k-18p-7q-6r-20v34
بتاع\ta47b18f-52k-12l-7n-8o26p-9r-9t-14u24
بتاعته\tf19k-15
بتاعي\ta53b-11c21f-32k-39l-8m51n41o-11p-23q-16r-20s-9t-20u-15v-30
بترجع\ta22b-24f19k-17p26r-7
بتطلع\ta22b-16c-7d-15e-7f28k-19l-9n-11o40p-8q-7r23s-17t-13u-12v-12
بتطلع$\ta24f-14r30u-7
بتعلق\ta-33b-10d-9f51k-7
بتفتح\ta19c-13d-9e-10f-85g77i-7j-6k-32n-7o-17p7r-7t-10u41v-10
بتكتب\ta23d-9f54i-6k-74o21
بتنزل\ta51d-9f-31k-9l19n-7o-8r28t-6u-10v-10
بجانب\ta-6b19c21f-23l33m-6n-8o-17p29q-10r-12t-8u-11v-11
بجهاز\ta33b-8f-17s14
بحث\ta26b-20d-14f26k-18l-6m11n-8o-7p32q-10r-6t-7v-6
بحر\ta-31b13f48h-9k-15u22
بحساب\ta35b9d-15f-10k-20m-9p-9u36v-7
بحساب زميلته\ta39b12d-7f-31k-19m-9p-9u36v-7
بحيث\ta-10b43f-22k-15m-18n-9o-20p31r-12s31t-7u-6v-9
بختار\ta-31b-9d-9f50k-9
بخصوص\tb-9c22d-13e-9f-54j33k22p-24q18r-6u24
بخط\ta-9f33k-11
بخط اليد\tf23
بخير\ta-15b-27c-9d-12e-21f-27g-8h-11i68j-8
بخير$\ta-9b-22c-6d-8e-20f-24g-6h-9i40j-7k15
بدايه\ta-26b-7f44k-12
بدر\tf20k-11
بدل\ta-34b81c-19d-33e-10f12g-9h-15i-9j-6k-29l-43m-22o41p10q-26r8s-16t-17u-16v32
بدلا\ta-12b57c-16d-10f-19k-13m-36n33q15u-7
بدلا من\ta-7b27c-13d-8f9k-8n-10p7q19
بدلت\ta24b15c-15d-8f16k-34q14s11
بدلنا\ta-11f25
بدنا\ta-13b18d-7e-6f25k-19l-12m-7n-11o-20p-14q-14r48s-13t22u-11v-12
بدون\ta-8b-16c-19e-14f-16g91h-13i-12j-11k-66l-8m-10n-8o-14p-10q-23r-9s-8t63u-10v-10
بدي\ta-17b-49c-10d-15e-18f25g-7i-10j57k-11
بديل\ta-23b73d-12f-32k-17l-11m-10n-9o27p-11q-10r-10s-9t35u-9v-22
برا\ta9b8c-15d79e-13f-68g-7h-7i-7k-58l-39m7n42o-43p-50q-27r-36s-24t-32u-27v85
براد\ta-45b-12d11f11k25t7
برامج\ta-13b-11d-6f11k31
براير\ta-7b-11c16d13n-6q39r-6v-8
برج\ta-34d-13e-7f18j-6k38r8
برد\ta66b-16f-37k-28l-14m48n-11o-18p-9r-18s-13t-12u-8v18
برضه\ta-13b-7f-7k36
برقم\tf25k-17n22r-7v-6
بركاته\te-7f-7i22
برنامج\tb17c20d-26e-15f17g-7h-10i-8j-8l-12m-12n-6o6p50q8r-15s-13t-15u-15v-16
بريد\ta-40b9c27d-22e38f32g-14h-10i-15j-11k-37l-14m72n8o-14p-23q-19r-16s-12t-15u-18v-20
بريدي\ta33b17d-9f-16k-19l-7n-8p-8q-9s-6t-6u39v-8
بس\ta6b16c-42d-8e49f-38g-21h-17i-15j34k9l-19m35n-8o17p-37q-31r-17s36t17u-21v-35
بس ما\ta15f-10m22
بس$\tb45c-8d41e-18f-51g-9h-7j-7k-28l-17m-26n9o12p-18q-18r-28s35t36u-13v-23
بسبب\ta-32b-13c-7d-8f70k-31
بسبب ذلك\ta-18b-8f45k-15
بسرعه\ta-12b-21c-7d-7e44f-27g32h30k-60
بسرعه$\te24f-19g36k-35
بشريه\tb-20f-18k40n-13u14
بشكل\ta26b-12d-8f34k-40n-7p34r-7t-8
بصراحه\ta-14b-17c-14d25e-7f-55h48k6o-7q41r-7t-8v-11
بصلاحي\tb20k-13n19
بصمه\ta22b37c-12d-10e-12g-10i-7j-8k-33l-8n-9o12p-13q-12r-20s-11t-19u56v-15
بضاعه\ta-25b25c-6d-10f30k-22t-7u23
بطاريا\ta-12e-14f43k-17
بطاريه\ta37b-11c22d-6e-23k-26l-8m-9n-14o54p19q-11r-18s-13t-12u-8v-23
بطاقات\tb83c-58d-23e-15f8g-11h-10i-9j-8k-39l-16m-11n-17o-10p-17q-18r-31s-15t47u47v-20
بطاقه\ta36b36c-12d-15e-11f8g-9h-7i-11j-8k-45l-16m-15n-22o-22p-16q10s-14t-22u14v56
بطاقه دخول\ta-15b-25f66k-29
بطول\ta-8b-21d-6e-8f-9j61k-38
بعت\tb23f-13k-9m15o17s-7
بعد\ta32c-15d-9e27f-9g12h-15i-8j-14k-7n-31o-43p29q-43s-27t53
بعد البيع\ta-34b-9d43e-7f-25k19l-9m-11n-9p-8q-8s-9t48v-10
بعد التحدي\ta16c21f-19n-10p44r-8t-9v-13
بعد الساعه\ta-23b22d25f-21k-11q-10t17v8
بعد الضهر\ta-20b-18d-13e-12f18k32
بعد ان\ta-18f-7k24
بعد تحديث\ta45d-10f-29k-7l-6n34p-15
بعد دقيقتي\ta6f24k-10m21v-6
بعد صلاه\ta-15d-8f15k15r19u-6
بعد عشر\ta23b-10d-6k-9l18
بعد ما\ta-30b-16c-7e-10f42k14l-9m-22n-21p-28q-13s-7t35u-7v42
بعد منتصف\ta15c10f-12l11m-7p-7s18
بعد$\ta74c-8d-7e-11f-21g-8j-7k-38l-13m-12n-10o-19p-13q-10r-14s-17t47u30v-16
بعده\ta53b-15d10f-40k-14l-7m-9n-40q18u44
بعدها\tb15c-11d32e-10f-9g-12h-8i-8j-7k8l12m-8n-9o6p-12q-34r-15s-11t52u-11v-10
بعدين\tb-12c25d-8f26k-17n35q-8t-9
بعض\ta-31b-14c64d23f-29j-14k-18l-11m-7n-9o-22p40q12r-14s-9t8u-14v-12
بعض$\ta-26b-8d28f10t15
بغيت\ta-15b-29c-12e-9f61j-8k-12l24
بقبول\ta-6f-12i20k6
بقبول فايق\tf-10i29
بقدر\ta-10c27k-8n-9p-29q-15r-8t-14v58
بقسم\tb-20f37k-14o14
بقي\ta-18b-9c-24e155f-107g-13h-16i-17j-11k-106l-8m-9n-10o-12p30r11s-6t-20u16v-9
بقيت\ta-14d-8f-20k41
بكره\ta-25b24d-8e-7f21k-11l44n-17t-7u-10v-8
بكل\ta-19b-12c-9d-9e-17f-63g89h-11i-21j-8k-24
بكون\ta-17f-16k35
بلا\ta8b-66d-39e-14f-9g66h-12i-12j-10k17l24m-16n34p-13q-18r-12s21t-14u-17v-18
بلاستي\ta8b-6f32k-34r16
بلاصه\ta-7b43f-22k-7l30m-15n-8o-6p-11q23t-8u-8v-10
بلاغ\ta-18b-18d15f46k-22o12r-7
بلديه\ta-19c14d44f-13k-28l-10m-9n-13o-7p-10q-9r23s-7t-9u-14v36
بلف\ta-32b27c-9d-8f21k-10o17
بمبلغ\ta-28b-15d12f34k-16q9
بمبلغ 0\ta-28b-15d12f34k-16q9
بمن\tc-8d-20f-8k35s6
بمناسب\ta-11b-10d-9f-7i53k-28
بن\ta-19b-14c-8d-10e-12f-65g-8h-7i-12j-8k96
بنايه\ta-40b-20c-22d51f30k-27l-7m-8n-9o-12p-11q-13r34s-10t-11u-8v22
بنايه 0\ta-33b-10f46k-9
بنت\tb-18c-8d15e-8f-43g-7i-6k60q-13v32
بنتي\ta-28b18f26k-8l-15q-7s-7v41
بند\ta-8c24d-9f23k-23p-6q34v-10
بنص\ta-20d-7f45k-16m19
بنفس\ta-35b34c45d-14f-89h62k-27l-12o-9q-8r-9s38t-8u-9v-8
بنك\ta14b37c26d10e-6f-43g-6k-37l-10m14n-31o-15p-19q18r-17s-10t-23v50
به\ta10b-28c-6d-14e-8h-7k37r28v-8
به$\ta-10b-26f16k25
بها\ta31b-14c-7d-12e-6f-33j48k-34n-28q-9u46
بها$\ta31b-14c-7d-12e-6f-33j48k-34n-28q-9u46
بوابه\ta39b-8c-8d-17e-9f12g-7h-7i-7k-14l-15m-11n8o-17p15q-11r13s-14t-13v16
بواحد\ta-7b17d-8f25h-8k-13o12
بوسطه\ta-15b44d-8f-22k-6l-10m-17n-11o-8p-10q17r-8t-7u-7v37
بوعزه\tf-23k38
بوعزه$\tf-23k38
بي\tb-15f-16k28s6
بي مدير\tb-11f-12k24
بيان\ta53c-8d-19f-102i-7j87k-51n11o-9p-11q36r-15v-8
بيانات\ta31b41d-14e-13f12g-12h-8i-9j-14k-57l-19m-22n50o-23p-43q-22r-18s-21t-29u70v-28
بيبعت\ta57b-22d-7e-8f-22k-9l-9m58n-9o-9p-9q-7r-8s-11t-12u-12v-12
بيت\ta-18b-11c-19d-26e-17f35g-12h-11i-10j-11k44l38m-11n31o-14p-14q-17r-11s-16t-10u-14
بيتي\ti-15k30l-13s23
بيج\tb19f-10p-7r-8t27
بير\ta-25b-11d-7e-7f51
بيرن\ta43f-24k-12l-9n-6o33p-7r-11s12t-9u-7v-6
بيره\ta26b24c-10d-14e-11f8g-7h-8i-6j-6k-27l-8m-8n-11p-14q-9r33s-9t21u-11v-12
بيستقب\ta19f-12m33s-7t-7
بيسخن\ta30f-13k-8l22
بيسي\ta-12b-15f38
بيض\ta-7d-11f62h40i-8k-78
بيضاء\ta20b-24c-10d-8f16g-7i-7k10o14
بيطلع\ta99b-12d-8e-7f-87k-24l12m39n-14o-14q-14r-16s27t-21u-14v-26
بيظهر\td-7e-6f71i-8k-70m19
بيع\ta26b-19c-7d36e-9f-53k12l11m-16n-18o-17p39q-14r-10s-17t30u-13v-20
بيعمل\tb-11f-37k54
بيفتح\ta58b-11f-36k-17l-7o10p-8q-8r29t-6
بيقولو\ta-13f-16k34m-13u19
بين\ta55b-41d-17e-7f-7h-6l28m-8n-9o-13p-11q-17r19s-13t-17u25v-13
بيه\td16f-11n-11o-7q-6s-7t30
بيوم\ta-22b-13d-14f66k-24
بيوم$\ta-22b-13d-14f66k-24
بيومين\ta-9b-33d-8f63k-30
تاب\ta48d-9f-16k-21l-9m-7o-16p-10q-8r-9s-11t53u-6v-6
تابلت\ta40d-7f-18k-7l-9o31t-10
تابه\ta-13d-7k27n10
تاخرت\ta-33b-11d-17f80i-7k-43
تاخير\ta-22b32d-15e-7f25k-17o-6q31
تاريخ\ta34b-24c16e-13g-13h-8i-10j-9l-19m-14n-16o-9p52q25r-29s-13t-24u-17v12
تاريخ الانته\ta9b-9d-6f14
تاع\ta47b18f-52k-12l-7n-8o26p-9r-9t-14u24
تاعتها\tf19k-15
تاعي\ta53b-11c21f-32k-39l-8m51n41o-11p-23q-16r-20s-9t-20u-15v-30
تالت\ta25b-11d-16f40k-41q-7r31
تالته\ta23b32f-35k-17n18q-6r-7t-10u21v-7
تالي\ta-23b-12c-7e-9f15h-8j52k-43r21
تاليه\ta27b-14d-7e-7f-48g-9j53k-17m-6o-8p-9r-17s28t16
تام\ta-9f-18i-14k46
تامين\ta-9b28f-6l-7m-11n45p-15r-8u-10v-14
تاني\ta-7b-29c-14d13e-14f14g-9h-11i-11j-8k44l-11m-7n-10o-14p-8q20r15s22t-11u-10v-11
تاني$\td-10e-6f-53k73
تانيه\ta-45c-14e-6f56g-8h-7i-15q11t-13u22
تبت\ta-18b-8c-11d26f-42i-11j57k-29l-6m27n-20o-9q-8s-6u22
تبدلوه\ta-15b-16f45k-10
تبديل\ta-27b7d-13e-8f-8k43r14
تبع\ta6b-15c-9d-12f-19h58i-11k-27l-10p42q-9r-9
تبعتول\ta-13b54c-19d-9k-13q13
تبقي\ta-13b-23c28f21k-10l-8n38q-7u-12
تبين\ta-21b-24c-6d-8k48
تتبع\ta-13b-13d-8f54k-22
تتشال\ta-23c43f-38k25r-26t34
تتصل\ta-39b-7d-10f68h-8k-13
تتصل$\ta-25f46k-10
تثبيت\tb30f-12k-10n-10o-6p33
تجاره\ta-15b26c-13f-35k37l15
تجاري\tc16f-7l25q-7
تجديد\ta-20b63c58d-13f-84k-30l-16m-12n9o-20p-41q80r-29s-17t-18u19v-39
تجربه\ta-8b-9c47f-67j-13k48l-7o-15p38q-7
تجمع\ta70b-19f-52k-13l-12m-7n-7o-10p-9q-8r-11s-9t-15u58v-10
تجهيز\ta-11b44d-8e-7f-21l-8m-6n21o-9p-11q-7r13s-6t20u-12v-11
تجوال\tb27k-17n-10q-11s35
تحت\tb-32c36d15e-15f-12g-13h-12i-12j50k-54l-18m11n-27o-34p-21r49s9t-43v15
تحديث\ta32c22d-16e-9f-44h-6i-6k21l-17m-19n46o-10p17q-18r-18s-9t-20u20v-30
تحديد\tc-19f14k20r13
تحديدا\ta14b-20e-7h-22i-9k37l15
تحرك\ta-13b-10c-6d-8e68f-13i-12k-50
تحصيل\ta-28b-16c-7d76f-30h-10k-28l-15m-8n-14o-18p-10q72r-15s-16t-15u-12v-12
تحقق\ta42b50c-7d-13e-7f-52k-41l-13m-15o-14p-12q-17r-14s-16t-20u73v-13
تحكم\ta-37b-11c-6d-6e-7f34i-7k29
تحليل\ta59f-41k-10m-8n-10p-7r-6t-8u-7v42
تحنا\ta-15f46k-22
تحه\ta25d-8k-8r29u-8v-6
تحويل\ta59b29c19d-17e-10f-59k-36l-17m17o-18p-26r-21s36t-19u26v-17
تحويله\ta-25d-8f-42k61s13
تحويله 0\ta-25d-8f-42k61s13
تحي\ta-6f-14k23
تحيات\ta-7f-13i-18k43
تحياتي\ta-9b-8d-7e-7f-25i40
تحياتي$\ta-7b-7e-6f-19i68k-42
تحيه\ta-18b-14c-9d-11e-13f-38g-8h-7i50j-8k11p9
تحيه طيبه\ta-10b-8d-6e-9f-20i34p9
تخرج\ta34b-18c-11d55f-59g-7k-15l-7m-11n-7o29p-8q-10r-16s-10t-10u-10v32
تخطيط\tb26c16f-26l-8n-6o-11p19q-6s-7t28v-11
تخلص\ta-28d-9f46k-14
تدخل\ta-50b-31c-8d-11e100f43g-7i-9k-98
تدريب\ta-7b-39c9d56f-11k-32l-10n-13p23q-7r16u-7v-9
تدريس\ta-28b25d-12f20k-8o-7r20
تدعم\ta-14b-11c58d-10f-37k-7l-7n-13o47p10q-20r-9s-8t-9u-6v-7
تدقيق\ta9f7k-8p14
تذكير\ta50b-9f-28k-17l-10m-8n-9o14p36q-6r-8t-10u-7v-16
ترتب\tb-9d-10f37k-19r13
ترتيب\ta-18b25c-20d-9e-6f-67j66k-6m-10o-7p-9r-8s37
ترجع\ta28b-26c-7d-28f47k-29m17n-7p24r-9u-8v-10
ترحيل\ta11d-9f33k-24p24
ترد\ta22b-24d-15f-62h65k-18o-7s18
ترقيه\ta-11b15
ترك\ta-7b-21f20k12
تركي\tf-28i-9k54
تركي$\tf-25i-7k48
تركيا\ta16b35d-7f-29k-11l-8n-19o-9p-10q-9r-9s-7t-10u52v-12
تركيب\tb-28d29f6h-6l50m-11n-7o-15q-7r-9t-6v-11
ترم\ta-19b-7d34f-25k14q29s-7
تره\ta-17b-7d17e-8f35k-21r21
تروني\ta-13b-24c-7f54k-14
تزويدن\ta-12b33d-8e-6k-15l12m-8n-13o33p-17q-16r-8s-10t20u-13v-10
تستاهل\ta-25b-17c-7d-15e-9f-60h121i-12k-99
تستجيب\ta32f-26o27r-7
تسجيل\ta24c31d-23e-6g-7k-32m-22n-15o-13p-16q-12r-15s-9t-14u47v24
تسجيل الدخول\ta24b-12f-10l13n16p-10u-9
تسجيلا\ta-7b-16c36f-10l-7n-8o-7p-6q-9r-9t-10u47v-8
تسحب\ta-20f43k-11
تسرب\tb-8f21r16
تسع\ta-17b-14f-11k39
تسعه\ta33c-10d-9f-55k29n-11o19p24r-10s-11t-7
تسلسلي\tb37f-27l-11n-9o-7p-10r-7s41t-7
تسلموا\tf-23i64k-43
تسلموا$\tf-23i64k-43
تسليم\ta-14b-23c-18d11f59k-33q8
تشتغل\tb-6c59f-34k-22m-6n-10o-10p-10q-13r67s-16t-16u-9v-28
تشغيل\ta19b-14d-11f26k-17l10n-6o26r-7u-9
تشغيل الجهاز\tf12
تشمل\tb11c32f-28k-6l61m-7n-11o-6p-11q-18r-9s-9t-11u-15v-15
تصليح\ta-20b-9f40k-16
تصوير\ta39b-17c-8d-12k-10o29t-7
تضم\ta-21b45d-9e-8f-47g-10i-7j53k-45l-11m57n-9o-9p-10q-10r-9s-9t-9u-11v-11
تطبيق\ta54b-31d-23e-9f14h-7k-25l-19m-9n42o-27p37q-23r-22s-15t-22u-14v9
تطرشون\ta-7b13c-23d-7f43k-20q-7s15
تطلب\ta25b-9f-7k-8l14n-15u12
تطلع\tb34c-14d-24e-24f39g-8h-7i-8j-10k-42l-13m-14n-17o32p-13q-13r15s35t-21u-15v-19
تظهر\ta-20b-32c-8d-18e-7f65i-6l13n-10p34r-11s-7u-13v-8
تظهر رساله\ta-9f13
تعاونك\ta-10b-8e-7f-31i54k-17
تعاونك$\ta-10b-8e-7f-31i54k-17
تعبيه\ta-30b-11d-8f47
تعد\tb-15d-9f31k-15o28
تعديل\ta-39d12f25k-7u13
تعطي\ta32b-11d-7f12k-23l-9o36p-8q-7r-32s30t-14v-7
تعلق\tb-15d-10f27k-8l-7o29r-6u-8
تعمل\ta-22b-15c-9d-38e-7f-70g63k57n14o18p-8t-6u-7
تعمل$\ta-15b-7f28k-7
تعود\ta19k-10p-13r-13v36
تعويض\ta-11b-16c41d-25f9k-14o-6p-6q36r-9v-9
تغير\ta-36b-11d-18f63k-14
تغير شي\ta-12d-7f25
تغيير\ta-20b29c15d-9f21k-36l25m-7n-14o-12p-10q-9r34s-10u-10v-12
تفتح\ta12b12c10d-11e-11f-93g76i-8j-7k-33l-8m-8n-13o-20q-15r-23s-9t-15u36v34
تفرغ\ta-7d20r21
تفضلوا\ta-6f-12i20k6
تفعيل\ta-19c-6f54k-27p22
تقبلوا\ta-10f-14i-50k65
تقدير\ta-11b-8c-6d-7e-8f-38g-6h-7i22k31
تقديم\ta-9b-12c21f29k-16p-7q-10r-18t-7v43
تقريبا\tb-13c-6d-15e-7f59g-6i-6j-6k-33l-6o39r-21t-7
تقريبا$\ta9b-11d-11e-6f48k-31l-6o39r-21t-7
تقرير\ta54b9c-14d11e-12f-26g-9h-9i-12j-9k-25l18m-17n-26o-33p47q-17r-20s-17t-22u-16v33
تقني\ta-8b28c-9d-9e-6f11l35p-9q-7
تقنيه\tc31f-39k23l-6m-6n-6q-11r-8s-6t-11u46v-9
تقنيه المعلو\tf-9k25
تقول\ta-15b-19c-9f57k-26
تقولون\ta-20b-9c47d37f-48k-20l35m-10n-16o-12p-11q-11r-17s-9t38u-12v-14
تقويم\ta28b-19c-10d-13e-12g-8h-8i-8j-7k8l-8m25n-21o-16p21q-10r-17s-17t-11u-15v21
تكتب\ta23d-9f54i-6k-74o21
تكرم\ta-6b28f-6k-15p7r19u-7
تكرمش\ta41b-10c-7d-12k-15o38p-8s-13t-6
تكون\ta-21c10f35k-11r-34v44
تكييف\ta26b-10k-9r27v-9
تلات\ta18c-15d66e-11f-25g-8h-9i-9j-9k-54l6m39n-31o42p-25q-35s-25t-34u-26v11
تلات مرات\ta31b-8d35f-35k-22l32m42n-12p-11q-17r-23s-14t-19u-10v-18
تلاجه\tb-12d-13f30o21r-7t-9
تلاميذ\ta24c-6d-12f16k-27l-8m-6n-8o15p-12q-11r41s-9t-9u-7v-19
تلج\ta-37b-9d17f28k-11t7
تلف\ta-30b-9d-8f68k-24
تلفزيو\tb25f-14l19
تلفون\ta-9f33k-11
تلقايي\ta14b39c-32d-13f13k-32l-9m38n-12o-30p-13q14r30s-25t-12u-8v-13
تليفون\tb-8d-8e-20f-25h-7k55o-18r-9s38v-7
تم\ta-64b-22c-16d-14e-19f18g62h-6i-8k8
تمام\ta-58b-31c-22d-27e-23f-21g91h-12i-18j-16k22
تمام$\ta-17b-9c-8d-15f-23g62i-8j-7k-6
تماما\ta78b-16d-8f-63k-11l-16m-8n-9o16p-13q-11r21s-12t-15u32v-12
تمديد\tb35c21f-30k-17l39m-13n-18o-13p-14q-16r-17s-10t-12u-12v40
تمر\ta-23b-8d-20f91i-7k-69
تمريض\ta-21b-9c-9d-16e-14f-74g-9h87i-14j-9o12r-16t-9u23
تمشي\ta48b-8d19f-30g-13k-27m45n-7o11p-8q-8r-10s-21t-10u-9v-9
تنبيه\ta-16b27c22f-21m35n9o-8r-6s-7t-10u-10v-6
تنتهي\tb17e-15f13k-13l-10n-10o-11p15q-13r-8s-6t-8u40v-13
تنزل\ta32b-18c-6d-21f21k-17l17m7n-8o-9p-7q-6r26s-7t-7u-11v-11
تنزل من\ta-17d-8f27
تنظيف\ta-13b-14c41d-17k-8o-6p-6q36r-9v-9
تواصل\ta-16b-18f-34k56
توجيه\ta-9b30e-8k-6m20n-8
توريد\ta-10b30c-30f19l-17n-7o32q-9t11
توزيع\ta-18b60d-9f-32k-11l-11m57n-9o-9p-10q-10r-9s-9t-9u-11v-11
توصل\ta15b-7c-17d9e42f-38g49h-10i-10j-10k-71l-16m39n-19o12p-29q-22r-22s46t-28u-15v-8
توصيل\ta-12b24c-52d-24f34h49i-8k-49t23
توظيف\ta-6b15c47f-41k-8l-6m12n-12o-8p-8q-13r-10s-8t-15u-8v45
توفير\ta-20b40d-11f-9o-8r18
توقف\ta-32b-8d-18f61k-15p14
توقفت\ta15f-8l8
توقيع\ta8f-18i-8k31m19
تيار\ta30f-34h-10k18l22r-9
تير\tb-22c-12d-17e-11f-58g-8h54i88j-7k-92r-10t30
تيك\ta-7b39f-20l60n-11o-13p-13q-12r-11t-7u-11v-19
تيم\ta-21c-6d-9f-45k67
ثابت\tb77c-11d-9e-7f-39h-11j-6k-28l36m-11n38o-13p-11q-9r-16s-9t-13u-11v-13
ثالث\ta10b-14e-8f-40j50k-10l9r13
ثالثا\ta-25b-14c37d-18e-8f32h-6i-7k-21o-6p-6q36r-9v-9
ثالثه\ta8b-16c35d7e-11k-30l-9m-6n-10o-13p33q-9r-9s20u-6v-7
ثانويه\ta-15b-17f36
ثاني\ta-32b56c-22e-22g34h-17i-13j-13k-8l43m-19n-12p6q-13r-21s17u-22v-29
ثانيا\ta-47b11c-12d59e-11f-6g-6i-7l-15m-11n-19o29p-27q63r-24s-19t-24u-16v-15
ثانيه\ta22c13e-11f15g-10h-10i-8j-9k-27l-18m-16n-22o29p-8q26r-31s-19t-22v36
ثلاث\ta-43b-30c-11d52f13h-10j31k-24l26m-9n-14o14p-19q-18r-14s-10t25u-9
ثلاث ساعات\ta-23b-12d42f-33h-6k20l36o-11p-12v-9
ثلاث مرات\td-6f29k-15
ثلاثاء\ta11b27c-9d-10f-45k18l-7n-6o9q-6r14t-8u14v-9
ثلاثه\ta-7b-15c-16d22e-12f75g-19h-9i-9j-8k-69l-15m-13n25o-11p-17q-15s-13t25u14v-12
ثلاثه اشهر\tf19u14
ثلاثين\ta-26b45c-7d-9f20g-13k-25m-10n-8o-11p46r-6s-6v-8
ثلاجه\ta24b-12d-15f17k-23l-11m-8n-7p-8q-11r14s-8t30u-10v-11
ثلاجه اللقاح\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
ثم\ta-60b-25c-13d18e-9f84g-8h-10i-8j-12k-24l-12m-9n-13o-11p-14q-9r26s-8t-11u-9v37
ثم تظهر\ta-9f13
ثمانين\ta-25b-13d-7e-15f34k25
ج\ta-18b10c-6d-8f31i-14l-15q-7s-7v41
جا\tc-8d-6f36k-19
جات\ta45b-27c-39d-43f42k-12q19
جار\ta-23c-29d-9f73j-20k-21
جاري\ta-24b-6d17f20k-10v12
جالي\ta-17d-16f86i-6k-66m-13u19
جامعه\ta18b-17c-14d-7f-10k31n20
جامعي\ta61b-26c24d-14e-14f24i-9k-74l-11m6n9o-25p-12q-14r58s-11t-21u-13v-18
جانا\td-7f-7h42k-31
جانب\ta-6b19c21f-23l33m-6n-8o-17p29q-10r-12t-8u-11v-11
جاي\ta39b8c-9d-15f14h-8k-47l-9n-7o-12p-9q-7r-18s8t45v-12
جايين\ta-10b54c-15d-6f-20k-12l-8m-9n-21o-9p-10q9r-9s-9t-10u53v-11
جبل\tb-10f-32k51
جبل عمان\tb-10f-32k51
جدا\ta16b-22c-7d16e38f-58h50k-59l-10m-7n-7o35p-7q-11r21s-13t-9u-8v-8
جدار\ta-24f33
جده\ta-17b-9c-7d-7f30i-6k12
جدوله\tb12r8
جدوي\ta-10d-8f32k-7
جدوي$\td-7f24
جديد\ta-19b53c-13d-37e-27f53g-17h24i-17j-14k-65l31m65n9o-11p-38q-20r-34s-15t-43u-36v9
جديد$\ta-15b-29c23d-12f40k-14l34n-6q-11v-6
جديده\ta15b7c32d-23e-17f27g-11h-12i-9j-21k-42l31m-17n-12o12p28q-8r-18t-20u-21v-21
جرا\ta23f-9k-8o10s12
جراج\ta-18b-9c-9d-6e-7f11j38k-20
جربت\ta-34b-14c-8d-16e-9f-30h92i-6j-6k-29
جربت$\tf45k-33
جربنا\ta-19f45k-23
جرد\ta27b20d-13f-15k-16l-12o50p-7q-6r-10t-15u-8v-9
جرس\ta23b19c-7d38e-6f-54k-16l-15m-10n-16o33p-21q-12r48s-18u-14v-35
جرعات\ta41b-10d-8f-8k-18l-9m-7o-7p46q-6r-8t-9u-6v-13
جزيل\tf-13i7k20
جزيل الشكر\tf-13i7k20
جلسه\ta-22b-18f51k-16
جماعه\ta-43b-13c-7d13e49f-20g-9i-44k15r14
جماعه الخير\te75f-7i-17k-60
جمانه\ta-6f-36i-7k59
جمعه\ta12b7c49d-33e-13g-8h-7i-8j-7k-19l-19m-13n-19o-20p-17q-24r50s30t-27u-17v9
جميع\ta17b60c-7d-16e-8f-36h-9i-9j-7k-12l30m49n-21o-25p-26q-18r-21s-20t-24u29v-19
جناح\ta25f-37k29n-9p-21r-6s43v-17
جنب\ta-37b-6d49f-29k16o-9t28
جنيه\ta-15b-25c-9d23e-9f48k-34n-7o-8p-10q53r-10s-11t-20u-7
جنيه$\ta-31d-16f59k-17
جه\tf-34k44
جهاز\ta16b48c-19d-27e-17f51g-15h-14i-14j-11k-57l-11m38n-51o69p26q-42r-57s21t-69v-51
جهاز الانذا\ta16f15k-19o-26p-6q-6u43
جهازا\ta-7b24k-8o20p12q-8r-7t-8
جهازي\ta-25c48d32f-30k-27l-13m-11n-22o16p-13q-25r-25s-12t-28u75v-24
جهه\ta-13b-15c10d22h36k-42l6m-7n-11o-8p-8q15r28s-11t-12u-9v-7
جهه اخري\tb-13c19d16f-19q29s-6t-6
جهه الشارع\ta25b13d-8f-24l9n-6r33u-7v-21
جوا\ta88b-18c-7d-34e-7f-31h-7k-49l-22m-14n-16o63p-18q-19r-32s-15t35u-14v-29
جواب\ta-32b-10c-32d27f49g-6k-12q15
جوازات\ta9f7k-8p14
جوال\ta-14b30c-12d-9e-18f-65g43k25l-8m18o-7p-15q-6r-8s-13t-12u35v-9
جوالي\ta12b15c-42d-11e-15f21g-6k16l-8m-9n26o-9p-9q-13r-7s29t-9u-12
جوج\ta30b-25c-9d-14e-7f26k-14l-7m-11n-6o-6p-7q44v-14
جود\ta9b-15c-9d-31e-11f53g-8h-7i-18k6l-9m17n-8o-12p-7r-12s-28t-10v44
جوده\ta-9b18f-36k30
جيت\ta-14d-9f12k20
جيران\ta20b-8d-12f22k-27l-15n-10u31
حاجز\ta61b-22d-15f-26k-17l-12n-11o-8p-8q-8s-6t49u-11v-17
حاجه\ta12b-47c-37d-28e-26f35g-10h39i-33j-27k30l-7m10n38o-9p-6r-7s-10t-12u-17v-6
حاجه$\ta37b-9c-33d-40e-6f9h50j-23k-43n41o-6q-10u-15
حارس\ta-9b-15c-7d51f-7k-24l-9m-9n-11o-13p-13q-14r44s-12t-13u-10v19
حارس البناي\ta-9b-11d56f-39k-20l-7m-8n-9o-12p-11q-13r34s-10t-11u-8v22
حازم\ta-6f-12h-11k37
حاسب\tb29f-19l-12n-7p-13q-7t-7u42
حاسبات\ta24d-6k-14o28
حاسوب\ta16b-11d-8f20i-11o28
حاسوب محمول\ta-11b-7f36k-11
حاله\ta17b-13c-8d29e-8f11k-35l-15m-16n-13o25p-8q-9r-15s-7t-13u-10v43
حاليا\tf13
حاليه\tb12f-9o10
حاولت\tf18
حبر\ta21b19c29d-8e-6f-37g-8k-10l-10n-9o15p-10q-12r-13s-9t44u-10v-13
حبيت\ta-14b-8d-7f-38h61i-9k-19
حتي\ta18c-14d60e-23f-13g-13h-15i-13j-12k-8m33n-9p-47q-56r-33s26t57u-34v-16
حتي لو\ta32b-29d-17f16k-15r-12s28
حجره\ta-10b24d-13f7k-9o-11r31s-6
حجم\tb-7c20m59n-14o-13p-9q-26u-9v-18
حجوزات\ta-20d-10f20k10n16p-9
حد\ta-9b43c-18d-46e117f-62g-14h-12i-11j-9k-111l-15m34n10o-16p-25q-20r20s31t-16u-19v-27
حدا\ta13b-32c-18d39e58f-102g-13h-10i-8j-11k12l67m-18n-26o-22p-21q-15r-19s-18t-13u-12v27
حدث\ta-28b-9c-7d-24e-16f-41g-8h-11i-12j96k-58
حده\ta10b-14c48d-21e-26f-6g-14h-12i-14j47k-61l-25m-15n-25o57p24q-23r-24s-25t-25u26v-20
حدها\ta83b-18d-8f-67k-26o42p-10q-7t-15
حدود\ta-15c23f8q-6s29v-7
حديقه\ta-12b66d-10f-40k-26l-10m-8n-9o-8p-10q-10r61s-7t-11u-11v-24
حذف\tb10c27f-13k-10l-8n48p-8q-15r-10s-8t-11v-9
حرارته\ta28f-12k-13o-33r47t-8
حراره\ta36b-19c-7d-13f16k-20l-13m-7n-8o31p-9q-10s27t-20u-7v-10
حربي\tf-13k26n10
حرف\ta20b-30d-12f53k-39o28r-6
حروف\ta39b-12f-8g-9l-8n-9o-13p-10q-7r-11s48t-18u-7v-9
حساب\ta11b55c28d-40e-33f-17g34h-15i-23j-20k-38l-29m-43n99o-33p-38q10r-34s-21t-39u33v-41
حسابات\ta-16b-21c-9d-8e-7f-13i52
حسابك\ta-21b-10d-9f15k21
حسابها\ta-9b-31f48n26
حسابي\ta49b40d-34e-11f-25g-6h-8i-7j-6k-36l-18m-15n76o-18p-18q-29r-24s-15t-17u19v-23
حساس\tf20k-6
حسام\ta-14e-8f-39i-6k66
حسب\ta-17b-16c-9d-14e-10f88g-8i-7j-7k-35
حسب علمي\ta-9f41k-15
حسن\ta-13c-9d-8f-17i-14k48
حصه\ta-14b18f19k-18m-19n27
حضانه\ta28b-11c20d-7f-27o-7p-7q-7r24v14
حضر\ta24b-22f13k-10l22r-7
حضرات\ti-9k20
حضرات الساده\ti-9k20
حضرت\ta-16b-13d13f26k-13v12
حضرتك\ta-14c-11d-9k39
حضره\tf-7i-12k29
حضور\ta8b-9c33d15f-36l-16m-8o-12p6q-21r-37s-15t-20u-21v72
حطيت\ta-28b24e-7f24k-13r17
حفظ\ta-18e-7f9h-10i-34k56
حفله\ta37b7c-6d34f-55k-25l-25m-11n-16o-20p-14q-16r-35s-13t40u-18v58
حفله يوم\ta44b11d-17f-26k-21l-22m-7n-13o-11p-9q-10r-28s-8t44u-15v32
حق\ta34b30c-10d-15f-82h-7k46l-19m11n16o51q-12r-14s-17t-26u-12v-17
حل\ta-46d-26e16f60g-6k-29r17
حل$\ta-22e-15f34k-9r17
حلل\ta-10b-7f48k-21
حمام\ta53b-15d-12f-10k-18l-8o-14q-10r54s-9t-7u-7v-14
حمد\ta-27b-12c-8d-17e-17f-10g67k-12
حمرا\ta-14b-8d-7f-38h61i-9k-19
حنا\ta54c18d-24f-60i-7k15l16m-8n-9o-19p-9q10r15s28t-10u-10v-30
حوالي\ta-13b-15d-27f64k-23m13
حوالي 0\ta-20b-11d-13f54k-16
حي\tb22c30f-34k-7l72m-8n-13o-9p-14q-21r-22s-11t-8u-16v-19
حياتي\ta-16b-11d-11h51k-28
حياكم\te-8f-13i65k-49
حياكم الله\te-8f-13i65k-49
حيت\ta-27b29c-36d-27f43k-9n-7p-9q-15r-7v41
حيث\ta-31b28f33k-28m-18n-11o-20p37r-13s30t-8u-7v-10
حيدت\ta-9b-12e-7f65k-41
حيط\ta54b-10d-11f-31k-12l-7o-11p-7r-17t47v-11
حيطه\ta44f-25k-17q-7r31
حين\tb-25c-25e-10f-14g-7i-8j66k-33l-12o-8p-10q51r-10s-12t-8v-7
خادم\tb-12d-12f14i-9k19l8m30n-6o-11r-7s-7u-6
خارج\ta35b-15c20d-9e-8k-30l-9m-8n-14p-10q18r-12s-10t-9u39v-6
خارجي\ta-36c-12d-9f60k-26n28u-9
خارجيه\tb-14f20o20
خاص\ta13b19f-11k-11l-8p31v-6
خالد\ta-22b-16c-12d-41e-16f-45g-12h93i-19j-13k-7
خالص\ta29b-16c-9d35f-60i27k-12m-7n-9o-12p40r-11s-9u-8v-6
خالص التحيه\tf-7i64k-57
خالص$\ta24d26f-40k-6o-9p32q-11r-7s-6t12
خامس\ta23b17c39d-8f-50k-22l45m-13n-22o-13q-22r11s-17t-19u18v-23
خامسه\ta-20c-19f38
خانه\ta18b62c-40d-10k-46m-8n-16o-31p74q-8r-15s-14t-8u-9v-22
ختار\ta-31b-9d-9f50k-9
خدمات\ta-8f-21k42
خدمه\ta-11b-17d22e-19g-13h27i-11j-12k10l-38m-25n-31o-6p-24q60r-33s35t28u-23v-27
خدمه العملا\ta-13b15d-9f-22h44k-31s25
خدمه عملاء\tf-38k48
خدمه ما\ta-34b-9d43e-7f-25k19l-9m-11n-9p-8q-8s-9t48v-10
خزانه\ta-36d-6f52k-10
خزنه\ta-7b13c16f-14l-6m-8n-12o-13p-11q-8r-10t-9u53v-8
خزينه\ta-27b56e-6f-26k-10n-19o-7p-6q-6r-8s-7t-13u51v-8
خشب\ta-14f33k-7
خشبيه\ta-9b-19f39k-7
خصم\ta70b-12d-11f-49k-17m-7n-6o-8p-8q46r-7s-7t-8u-8v-8
خصوص\tb-9c22d-13e-9f-54j33k22p-24q18r-6u24
خصوصا\ta-15b-14d-8h80i-24k-64
خط\ta33b52c-12d-22e-14g-12h-9i-10j-8k-50m-18n-23o-27p-23q-19r17s77t-21u-18v-19
خط هاتف\ta-16b-12f60i-7k-36
خطا\ta-77b26c-12d63e-10f-31i-9k32l-13m-10n9o-34p-17q64r-19s-14t-12u-9v-12
خطوات\ta-17b-8c-7d-11e-8f-28j45k20
خطوط\ta26b-6d-9e-9l-7m-8p-9q-10r-7s43v-9
خطوه\ta19b-23c-8d-12f37k-17l-10p42q-9r-9
خطيب\ta-10b-12i-8k39
خلاص\ta-19b-19d-19e-12f-23g59j-16k16l-7o-15p38q-7
خلال\ta-59b-16c34d-17e-7f73h-8i-9k-42l-12m-9n-14o-13p-10r-11s-11t43u19v-13
خلال 0\ta-25b-12d-14f48k-8
خلص\ta-51b63c-9d-25e-8f-36g-19k49l-13m-9n-11o-27p-12q-9r-12s-8t50u25v-20
خلصت\ta47b-30d-8e-7k-17l-7m-11n-6o-6p-7q44v-14
خلف\ta-25f32
خلفي\ta65c-7e-6f-46k-25l-8m-10n-10o-15p-9q-13r43s-16t23u-13v-17
خلل\ta-55b-12e-11k60
خلوا\ta-24b77d-8f-57k-23l-6m-11n-8o-14p-8q-9r-14s45t12v-12
خمس\ta37b-21c-10d-19e-14f-56g-7h121i-14j-7k-117l13m-11n-12o-12p48q-8r-20s-9t-9u-7v-9
خمس دقايق\ta20b-6d-6h-7l22r-9
خمسه\ta-22b29c-6d50e-6f-40j-7k-21l-14m-13n32o-14p-15q-13r-14s-12t-16u47v-16
خميس\ta66b-6c-8d-25e-9f-26g-8k-11m-13o-26p15q-15r19s-15t29u-6v-25
خوادم\ta-6b-14f29k-7u18
خويا\ta-21b-9d-6f48k-12
خيار\ta-9f19
خير\ta-34b-44c-18d-25e27f-60g-16h14i75j-16
خير$\ta-13b-13d-9e-15f-20h39i-28k32
د\ta-27c-10d-8e-8f41g-6i-7k12l24
داخل\ta21b20c-10d-28k9m-13n-10o-38p29q-24r-11s-13t13u38v-12
داخلي\ta-7b40c-7d-12e-9f32g-6h-6i-10j-7k-50l25m-11n-11o-13p-14q-11r-14s45t-12u-10v-11
داخلي$\ta-16b-12f60i-7k-36
دار\ta59b-26c-21d-25e-15f9g-6h-8i-9j-6l9m-19n-22o-25p-19q46r-25t-40u-18v40
دافع\ta47b-12f-24k-24l38m-6n-17o-13p-9q-14r-8s-11t24u-9
دايره\tk14
دايما\ta-22c-7f-20k44
دايه\ta-26b-7f44k-12
دبي\ta-9b26d-9e-7f-40i-9k45q-10t29
دخل\ta59b-50c-7d-25e-15f21k-20l-10m-8n-7o-12p54r-7t-10v-18
دخلت\ta38b-23c-17d-21e-8g-34h-6i-10j-8k38m-8n61o-6p-25q-7r-10u-16v-17
دخول\ta28b39c18d-29e-12f6g-10h-8i-11j-8k-45l-15m-34o-33p-28q-24r-30s-24t-29u116v-30
درايف\ta40b-25f9k-22p26r-7
درت\ta-16b-8c-19d-14f-38j68k-13
درج\tb-18d-14f40k-16o40p-6q-17r-9
درجات\ta35c-7d-15f17k-56l-9m-9n-8o-15p-12q-12r-13s-8t-10u-12v61
درجه\ta-24b-10c-12f55k-10
درهم\ta-32b-21c22d17f20k-13l-8n-7o-9q39s-9
درهما\ta-21b-12c41d-15k-13o-7q31r-7
دعايه\ta-28b41d-10e-9f-41k39m29
دعم\ta-36b7c-15d24e-14f-75g-7h-13i22j-9k60l-6m-13n-8o12p43q-14r-10s-8t-9u-7v-10
دفتر\ta-21b40c-6e-8f40k-50l-10m-9n-7o-7q-6r-8s-6t-6v44
دفع\ta13b24d-24e-14f-12g44h-9i-12j-10k-49l10m-12n-20o49p-17q21s-23t-21u-19v-20
دفعتين\tb31f-8k-10q-10t29
دفعه\ta-16b-9c-27d-11f63k-10
دقايق\ta10b-25c-11d17e-12f12g-7h44i-11j-7k-50l57m-8n-7o-7p-18r-15s-7t-9v-13
دقايق من\ta23b-10d-6k-9l18
دقيقتي\td-8f37k-11m21v-6
دقيقه\ta-39b-27c39d24e-20f-19g-9h54i-13j-8k-30l-11m-11n-28o-21q-35r-26s92t-31u-14v-25
دقيقه$\tb-9d-7f53k-31p20t-8
دكتور\ta-22b43d-9f-27i90k-91n39p-9q-10r-6
دكتوره\ta-17b80d-9f-41k-49l-11m-14n48o10p-20q-12r-11s-16t-10u-13v9
دلا\ta-12b57c-16d-10f-19k-13m-36n33q15u-7
دلت\ta24b15c-15d-8f16k-34q14s11
دلنا\ta-11f25
دلوقتي\ta-43b-27c-14d21f60k-18m-15n-9q27s-8u15
دليل\ta-16b53f-16k-23l-7m-9o-11p-11q-8r-7s50t-8u-7v-9
دمام\tp20
دمتم\ta-9e-10f-21h-11i9k26
دمتم بخير\tf-7i23
دنا\ta-13b18d-7e-6f25k-19l-12m-7n-11o-20p-14q-14r48s-13t22u-11v-12
ده\ta-60b-31e33f96g-9h-11i-9j-13k-70m-6n-7o11r26t-9u-7
دهان\ta51b33d-8f-50k-22l-9m-13n-8o-13p-14q-11r29s25t16u-13v-20
دوا\ta38b-11d-8k-27l-9m-7o-7p46q-6r-8t-9u-6v-13
دوام\ta16b-10c-17e-13f35g-10h-8i-10j-9k-11n19o-23p15q-7r10s-8
دور\ta-28b60c8d26f-52k-15l-30m-11n-15o35p-15q-16r54s-12t-22u-10v-13
دوره\ta-35b62c-10d-17e-8g-11h-6i-10j-7k-7n-10o-8p-9q-10r-9s-7t-12v50
دوريه\ta-19d-14f39k-10r13
دوسري\ta-11b7f-19k30u14
دولار\tb-21d-16f41k-10p13q7
دون\ta-6b-14c-21d-8e-18f10g86h-13i-12j-12k-73l13m-12n-15o-17p-12q-26r-17s-13t60v-13
دون جدوي\ta-10d-8f32k-7
دي\ta-78b-45c15d-34e88g-15h36i-15j-9k-42o20t-7
دي احسن\ta-9b-10d-10f-31h52k-19
دي$\ta-22b-14c-9d-10e98f-71g-7h-10i-7j-6k-33
ديال\ta27b100c36d-48e-27f-20g-20h-18i-19j-19k-111l-48m29n-18o61q27r-70t-76u-50v20
ديالي\ta48b-15c24f-40g-10k-21l-7m-13n-16o-7p-8q-9r-8s-6t55u-7v-11
ديكم\ta-17b-17d-7f-18k46
ديل\ta-23b73d-12f-32k-17l-11m-10n-9o27p-11q-10r-10s-9t35u-9v-22
دينا\tb-11c10f-32k35o-7q18r-7s12
دينارا\ta-16b-15c22d-19f32k-15q23
ديه\ta20b-8c11d39e-6f-22h-7k-41l-12m-11n-20o-9p-17q-11r18s-11t-10u20v30
ذات\ta38b9d-6e-8f-28l-8m-8p-11q-12r-8s41t-6u-7v-9
ذكرت\ta-13d-7f11k24
ذكيه\ta15f34k-39o23r-6
ذلك\ta-28d-10e-16f41g-7h-9i-8j-7k11l-9m-7n-11p-14q21r32s-11t-11u12v-21
ذلك$\ta15b-10c-13d15q7r12
ذوق\ta-19b-8c-6d31f-39h50k-40o-7q41r-7t-8v-11
ذوق جدا\ta-12d-23f-28h55k-19
رابط\ta29b-10c12d-10k-23m-7n-22p-10q-8r-9u55v-12
رابع\tb-12c-9d-33e-15f22g-6k29l-7o21r8
رابعا\ta-9d-8f60k-40
راتب\tb42c20d-7e-6f-50h-7k6l-11m-8n-23o-10p-15q21r-13s-10t-14u-9v54
راتين\ta27b-27c34d-27k-17o-7r20s-6t13u-6v-10
راج\ta19k-8r30u-7
راجع\ta-19d-11f7k25
راح\ta-7b43d-45e-12f41g-11h-12i-11j-10k-55l-18m-21n-21o-20p21q-23r60s-23t-37u-20v21
راح$\ta-40b66c-10d-15e-9f11g-7h-8i-7j-7k-47l-10m-11n-12o-14p-18q-12r74s-16t-18u-12v-27
راحت\ta-23b28f9k-13r17
راد\ta-45b-12d11f11k25t7
راس\ta-45b52c-15d-19e-10g-11h-10i-10j-7k29l-6m-6n-10o17p-8q-8r-10s37t-18u-9v-10
راسي\ta-26b41f-13k-8o-12r40t-10v-7
رام\ta-7b-9c27e-7f-26h-11i-14k49l-6m-7n-7o50p-14q-11r-6t-14u-6v-6
رامات\ta-13b22f19k-15o50p-24r-7t-7u-13
رامج\ta-13b-11d-6f11k31
رامي\ta-7b-11f29i-20k19
راه\ta-13b34d-7f7k-16m32n-7q-7
راوتر\ta42b8d-11f-12k-26l52m-12n-17o-14p-9q-11r-16s-10t-13u22v-13
راير\ta-7b-11c16d13n-6q39r-6v-8
ربع\ta31c-7d-11k-13l8m-6n-11p48q-17r-9s-9t-13u-6v-9
ربع ساعه\ta18b-12d-7f10k-9l12n-6p15t-10
ربنا\ta-31b-19c-11d-14e86f-92g-7h-9i-7j-6k20
رتون\ta41c-12d15f-28g-10k-15o-8q-20s-6t46v-7
رتونه\ta-12b-12f31k-8
رجاء\ta-38b45c-14d-16e11f-36g-10h-8i-9j-9k31l-20m-20o-19p-18q-19r-18s46t13u29v-26
رجع\ta46b-16c-9d-16f15h-6k-40l-18m-14n-18o67p-16q16r-18s-11t-21u-12v-22
رجعت\ta-62b28c17d-46e-12f-25g61h-10i-10j-9k14l-8m-10n54o-11p-9q-13r-9s-15t14u-12v-23
رجعت من\ta-36b44d-35f-42k43l-7m-9n57o-9p-7q-11r-7s-13t-7u-10v-20
رجعتها\ta-12b-8f48k-21
رجعولي\ta-20b-20c-7e-23f71g-7k-32l-7m-6n-9o-7p-7q48r-7s-7t-15v-6
رجوع\tb-15c-20f42k-7
رحت\ta-8f12
رحمه\ta-33b-15c-9d-14e-14f-79g-8h-9i19j-7k70
رحيم\ta-12b-10d-6e-14f-40h-8i47k9
رخص\ta-16b54c-7d-7f-50k21l-9m-12o-15p57q-12r-9s-9t-10u-8v-10
رخصه\ta-22b9c68d-10f-26k-35l-13m-10n-17o-21p25r-19s-13t-22u-12v45
رد\ta-41b-7c-18d14e9f-45g-13h-13i78j-17k-21l-11m66n-11o-17p-10q-12r-14s-13t-11u-13v-11
رد علي\ta-14b-8d41e-18f-36i-11j-11k39m38o-9q-6u-9
رد$\ta-21b-17c-10d-25e-14f-38g-7i89k-49
ردكم\ta-10b-7d-8e-12f-22i20k21
ردكم$\te-7f-11i-67k81
رديه\tb-7c15f-9k17p15
رساله\ta9b-23c46d-45e-24f39g-12h-14i-10j-9k-9l-30m104n-42o-24p-48q-26r-28s17t-28u-10
رساله نصيه\ta-22b-13f54k-19
رسايل\ta62c-25d42e-27f-88g41h-15i-19j-19k-46l-28m100n-42o-19p7q-34r-37s18t-42u-16v-41
رسوم\ta13b10c53e-13g-10h-9i-14j-8k-68l-18m-16n-16o-27p-27q57r50s-20t-33u-23v-14
رسي\ta22b-15d6k-19l-8o32r-14t-9v7
رسيا\ta-11b24d-8f51i-7k-54r39t-20v-7
رشه\ta-12b77c-7d-6e-9f-73i-8j-6k-6l-10m-11n-12o-14p-18q-12r74s-16t-18u-12v-27
رصيد\ta47d-20f-20k-14n-7p30q23r-13s-7t-14u-13v-9
رضا\ta-10f-38h-6i-6k65
رضه\ta-13b-7f-7k36
رغم\ta21b-17d48f-46k-19l-13m-9n46o-6p-15q-12r-25s-31t-19u-11v40
رغم مرور\ta-14b-14d51f-31k-13n38p-7q-8r-10t-13u-6
رفع\ta-25b-10f58k-10
رفعت\ta-37b-15d-7e-6f43i-9k23
رفعناه\ta-26b-12d-7f63g-6k-17
رفوف\ta7d-8f12l17o-8p-14q-6r32t-9u-6v-13
رقتين\ta48d-7f-25k-17l-10o36r-6
رقم\ta27b24d-32e-18g-16h-12i-14j-11k26l-37m-28n64p14q-6s30t-39u-31v-33
رقم 0\ta37b-48c12e-6f-17g-7h-6i-7k24l-24m-11n-21o28p-21q-21r31s30t-16u-14v-7
رقم الطلب\td-12f26k-15t7
رقم العقد\ta-11b-8d-7f53k-30
رقما\ta-15b41d-11f6k-19l-8m-6o-10p-7q-15r-10s54t-17u-9v-7
رقمه\ta-13f18
رقمها\ta-7d-7f48k-28u14
رقمها 0\ta-7d-7f48k-28u14
رقمي\ta12d-14f-44i-7k40n16q-9s12
رقه\tb-30c30d-27e-11f11g-7h-7i-9k28l-6n-6o23p-7q27r-12s-6t-11v-8
رقي\ta-7b-7c12f8o-7q-18t35
ركاته\te-7f-7i22
ركبوا\ta-13b42f-21k-7o-12p-17q-7r30s-6t-8u27v-16
رمادي\ta-10b24f15k-16o-6p-8r-10t33
رمز\ta24b-19c29d-14e-7g-33i-8k10l-11m-11n21o-9p-7q-9r-8s-11t-9u36v-11
رمضان\ta-51b26c-9d-20e-10f21h-7i-18k45l-8m40n-9o-12p-8q-9r-15s18t-9u-10v-9
رمضان$\ta-7b16f-31k30m43n-7o-9q-6r-9s-8t-7v-7
رنا\ta26b-7d-10q-8r-9v38
رنامج\tb18c21d-25e-15f33g-7h-10i-8j-8k-46l-12m-12n-6o6p50q8r-15s-13t-15u-15v-16
روابط\ta-9f39k-19
روع\ta-19b26d-9f25k-24o17
رولا\ta-15b-9f-42i-13k79
رياض\ta-10b13f13k-7l24
ريال\ta-15b-10c-8d42k-18q25t-7
ريحه\ta29b-7f13k-23r24
ريد\ta-40b9c27d-22e38f32g-14h-10i-15j-11k-37l-14m72n8o-14p-23q-19r-16s-12t-15u-18v-20
ريدي\ta31b13c21d-18f-29k-20l-8n-10o-11p-9q13r-9s-7t-7u37v-10
ريستار\ta16d-7k-8o21
ريق\ta-36b-25c-14d-14e-25f-73g-12h99i-49j45k-12
ريم\ta-19b17c-9d-12e-11f24g-8h-7i50j-16k-35n9u11
ريموت\ta12b-12d-11e-9f36k-20r27v-9
رييس\ta-9b-10e-7f-30k59
رييسه\ta-11b-13f-24h-10k60
رييسي\ta26b25d-15g-6k-40l50m-11n-15o8p-21q-11s-10t-14u7v-20
زاره\ta-11b30f-19l15
زالت\ta29b-14c-41d11e-7f-46g-11k52o12s12
زباين\ta60b-15d-7f-20k-19m9n-6o-8p-7q-7r-6t-10u36v-7
زبون\ta49b-13c-10d-43e-9f17g-6k-30l-18m65n7o-20q-21r-18s-16t-22u-12v-17
زحله\ta-9b-9f10k22
زر\ta-19b30c21f-13n-10o-28p63q-7r-10t-11u-8v-17
زرقا\ta29b-7f-18o19p-6
زمايلي\ta52b-22d-8e-8f-13k-9m34n-10p-7q-7r-7s-9t-8u10v-7
زملاء\ta-26b-9d-8f-20i-24k69
زميل\ta-15b-10f52k-28p9
زميلته\ta30b26d-8f-33k-20m-10n10p-17u33v-9
زميلته وهذا\tb23k-15n16
زميلتي\ta41c-43f15k-9m40n-6s-7v-16
زميلنا\ta-19b-24f-25k50
زميلي\tb-9f57k-47
زنقه\ta-8b9d-11f31k-17l24
زهراء\ta-15b-17d-7f26i-7k19
زوار\ta31b-16c64f-74k-10l-6m-8n-10o-17p-10q-20r61s-11t-22u7v-19
زوم\ta33b-8f-17k-8o-10r28
زي\ta18b-12d-13f17l24
زي الفل\ta-15b-7d-9k30
زياده\ta26b34f-43k-10l-11m-7n-8o22p-17q-12r47s-7t-10u-11v-22
زياده عن\ta33b-8f-17k-8o-10r28
زياره\ta-19b38c-28d-10f42k-27m-7o-6p-7r46t-9u-9v-12
زيت\tb10f15k-8r13
زيد\ta-9b-9c22d-15f31k-27o-7q22
زيدو\ta-19b76c-6f-57k-21l-10m25n-12o-15p-14q-15r-10s47t-11u-10v-14
زين\ta56d-15e-9f-30k-9m-11n-9o-11p-10q-13r18s39t-10u-9v-16
زينه\ta-24b-13d20f53k-37o19
سابع\tb-18c-22d39e-6f30h-6k-25l25n-10o-21p-7q-7r33s-9t-12u-7v-6
سابق\ta-16b15c-23d-10f57k-45m20n-8
سابقه\ta-14b-28e62f-26k-16m-13n21
ساحه\ta-11b45d-8k-31o-7q-7r35
ساخن\ta-22b-6c16d-10f38k-11n-7p-6q-11r51s-8t-21v-13
سادس\ta-32b24d-7f29k-18n-9o17p14r-14
ساده\ta-16b-12c-9d-9e-10f-36g-6h-11i43j-9k21
ساعات\ta38b-31c-13d35f-28h-9k-11l28m12n-7o-18q-10s-8u-7v-14
ساعات الدوام\ta46b-9c-7d17f-49k-14p16r12
ساعتين\ta67b-16d35e-8f-71k-31l-17m-12n-11o-15p36q14r-18s-11t-26u-13v31
ساعه\ta17b-10c-26d44e-24f-18g-11h31i-16j-10k-11m-26n-24o13q-37r-48s-30t76u-30v19
ساعه$\ta62b-21c-6d-15e-7f-8k-29l17n-8o34p-12r-14s-7t-7v-9
ساكن\ta-23c-7d-7f50k-21
ساكنين\ta-25f33k9
سالب\ta69c-7d-8f-61k-11n-7p46r-12s-6u-12v-10
سالت\ta-29b-7d-11f61k-22
سالفه\ta-11d-23e-12f18g38k-22
سالم\ta-31b-6d-9f-23k60
سامر\tb26f-13n-8p28
سامر$\tb26f-13n-8p28
سايق\ta-21b-11d22f22k-12t7
سبب\ta29b-54d-16e-7f58g-6h-6k-55l-9m-12n39o-9p29q-16r-9s-7u-14v-16
سبت\ta-37b-37c33e-9f-8h-7i-7k43l-8m-13n-7o12p-8q-10r-14s-8t45u-9v-14
سبع\ta-23b-9c-7d33f40i-11j-11k-34m38o-9q-6u-9
سبوره\ta-11b-13d-9f27o23r-6
سبيعي\ta-7b16f-21k25m25n-8
ست\ta-7b-16c-17d-22e-15f41h-8i-9k11l-7o42r-12t-12
ست كبيره\ta28f-31k7o21r-7t-9
سته\ta24b30c-8d-25e-7f-45h-13j-7k28l-11m-7n-8p-11q-12r48s-19t7u-11v-14
سجل\ta17c-7d-9f51i-7k-62n-15r-7u34
سجلوا\ta-28b71d-10e-12f-19k-24l-12m-11n-9o-9p-7q-9r-11s13t-9u-7v42
سخان\ta16b-11d-12f-16g56k-46o-8r20
سداد\ta-22b-11c-14d-23g67k-39
سر\ta13b39f-39k-10l51n-20o-7r-7s-7t-8u-12v-9
سرعه\ta19b25c-15d-33e63f-73g24h14i-13j-11k-56l81m-10n-18o-18p-14q-16r-19s-20t-18u-11v-10
سريع\tb-16e34k-17
سطح\tb-7f38k-21r-7s21v-7
سعاده\td-9f-8k27
سعاده مدير\td-9f-8k27
سعر\ta39b80c16d-43e-7f-97g-7k-21l-28m-16n-20o-45p-29q76r-19s-19t39u-15v-18
سفر\ta-26b90c-8f-72k-18l-9m-15n-12o-33p49q-15r-14s-8t-9u-12v31
سقف\ta38b22c-9d-15f-35k-11o-15q-6r60s-10t-32v-10
سكان\ta-20b-35d49e-7f-20k29l-15m-6n-9o-15p-9q-11r35s-7t-12u-8v23
سكانر\ta-6f-10g-14k31
سكرتار\ta19c-9d-9f18g-8i-8k-15l34n-6p-7r-8t-7u-6
سكرتير\ta-19b10f-23k35p21
سكني\ta-20b50d-6f-24k-8l-10m-15n43o-9p-22q-21r-13t-9u-14v32
سلام\ta-25b-25c-10d-9e-26f-22g-9h-10i45j-11k26
سلامه\ta-14b-25c-6d-9e-8f90i-6j-7k-54
سلطان\ta-6f-35i-8k51n10
سلك\ta-10b-17c-7d-12f54k-11l-9o31t-10
سلم\ta71b-16c-9d-7e-7f-38k-25l-7m-9n-9o-10p-9q-11r64s-14t-21u-12v-15
سله\ta-21b51d-10k-29r30t-7v-6
سلوي\ta37b-6f-52k29m40n-6s-7v-16
سليم\ta-36b-31c-8d-9f26g43i-6l15
سليم$\ta10b-14f-11g-23k40l15
سليمه\ta-15b-14f-15g53k-26
سماعه\ta42b62c-9d-21e-11f-35g-10i-7j-7k-42l-12m-12n-18o35p-14q-14r-23s54t-29u-14v-17
سماعه راس\ta-16b73d-8f-48g-6k-27l-6m-6n-10o17p-8q-8r-10s37t-18u-9v-10
سمحتم\ta-7b24f-6k-8s13
سمحتوا\tb23e35f-27k-24l-8n-8o-7q-10r-16s19t34u-6v-9
سمحتوا$\tb37f-23k-7l-8n-8o-7q-10r-16s19t34u-6v-9
سموحه\ta-10b-12d-8f24k17
سناء\ta-7e-6f-36i-11k59
سنترال\ta24b-27d9f-15k12o-11p-7s37
سنه\ta8b37d-41e-17f-26g-11h-13i-19j-9k50l-30m-32n13p18r-38s-27t19u-33v37
سنه 0\ta32b-9c-12d-22f-59k55l-11m-8o-9p53q-14t-13v-16
سنوي\ta-7b10o23p-11
سنويه\ta-16b16d-19f36k-23r19
سنين\ta-29b-8c-12d-8e-8f50
سهير\tf-13k28
سوا\ta57b-14c-11d-22e-7f-24g-9h-9k15l28m-7o26p-10q-10r-6s-7t-9u-7v-12
سوال\ta-36b-15d25e-10f-31i-9j77k-60l-9m-19n-10o-10p39q-13r-11s13t8u-8v-12
سودا\ta38b-17f-18s17
سور\ta-11b15d37f-36l-7n-7r33t13u-8v-21
سووا\ta-18b61f-48k-12l-6m-6n16o-25q-11r-9s-7t-8u-8v43
سويت\ta-15b-9c-19d-7e-6f-29j72k-24
سويتش\ta13k-14l35o-7q-9r-13v-7
سيادتك\ta-6d-8f-22i-33k65
سيارات\ta15c17f-13q-7r34t-6v-9
سياره\tb31c-17d-19e-11f-30g74h-9i-11j-11k-56l-16m-7o-10p-11q-9r-11s-10t-19u26v40
سيد\ta-24b-15d-17e-7f-55h-7k90
سيده\ta-21b8d-7f-27i-6k52n16p-9
سيرامي\ta-27b-6d50f-15k-20o-7r28
سيرفر\ta87b-20c-8d-11e-6f-56h-6k-21l27m-18n-15o25p-17q-17r-36s-13t-14u43v-28
سيريال\ta29d-12k-12q25t-12
سيكون\tk15
شاحن\ta-12b24e-7f59i-8k-65o33r-9v-7
شاحنات\ta-10f49k-37
شارع\ta21b-18c18e-7f-26g-10k20l25m-17n-25o-28p20q-28r-21s-22t-20u-15v57
شارقه\ta-27b-15c-12d-8f-44k76
شاشه\ta7b45c17d-12e-14f14g-11h-11i-12j-12k-52l-25m-25n-22o42p55q-24r-36s-11t23u-25v-38
شاشه ثانيه\ta-16b55c-7f-32k-11n-9o43p-12s-9t-6
شاكرين\tb-17f28i-47k39
شامل\tc18f-11q18
شامل ضريبه\tc18f-11q18
شاهين\ta-8b-11k36
شاهين$\ta-8b-11k36
شباب\ta-10e-10f-20i52k-18
شباب$\ta-10e-8f-20i58k-26
شبابيك\ta-17f47k-17
شبكه\tb52c14d-20e-13f-48g30h-9i-10j-9k-37l103m-26n-20o-33p-17q-22r-17s-14t-22u-17v-20
شتا\tb25c17f-20l-10m-10n-17o-19p-19q-17r87s-12t-24u-11v-39
شحال\tb-8c57f-47l-10m50n-24o66p-20q-56r-12s-11t-40u-14v-29
شحن\ta58b-15c24d-15f-35k-29l-10m-7n-9o33p-11q-13r-14s-11t31u-9v-18
شحنه\tb27c25d-7f-26k-11n-6o-8q-17r-7s-7t52u-7v-12
شخص\ta67b-12c12d-18f-50k-22l-15m-14n58o-9p-17q-17r-15s-10t-12u19v-21
شخصي\ta10d-40e-7f46h-8j-6k-21l15m-26n41o-8p-10q9r-8s-8t-13u-12v-12
شخصيا\tb-40c21d-7f-21k48l46n-8p-6q-10r-10s-6t-7u-6v-12
شراء\ta-11f22k-8o-7r-23t37
شرح\ta-24b-18d50f-26j-6k11l-8n44o-6p-8r-7t-8u-11
شركه\tc-7d44e-37f-22g-23h27i-28j-18k28m8n-48o-42p-32q9r11s28t34u9v-42
شريحه\ta25b-15d-7f22k-29s14
شريط\ta-15b-15c-7d-9f50k-17
شريف\ta-27b42c-7d-11f-50i-17k51n28u-9
شريه\tb-20f-18k40n-13u14
شعار\ta16c12f-11k-6m17o-10p-7q-19r-7s-9t31
شعبه\ta-9b-18e-6f17k27
شغال\ta-36b-17c-7d-18e-8f64g-17h-7i-7j-8
شغاله\ta-39d-10f26g-8k30
شغل\ta-66b15c-23e-9f50g-9h-9k14l-8m-11n38o30p-13q-17r-10s-27t11u-8v-23
شغلت\ta-22b-7d-14f19k22
شغله\ta-19b9c-10d-11e-7f-53h38j60k-46o-7t-8u29
شقتي\tb12l7r-6s19
شقه\tb-28c45d-35e-9f39g-7h-10i-7k-41l40m-7n-11o-14p-10r-12s-13t23u-11v-19
شقه 0\tb16f-6l24
شكر\tf-16k30
شكرا\ta-38b-26c-15d-18e-18f-53g-11h60i84j-15k-39
شكرا$\tf-10i-48k62
شكل\ta26b-12d-8f34k-40n-7p34r-7t-8
شكوي\ta-48b-20c-6d-54e49f43g-8i-6j-6
شكوي قالوا\ta-9d-15f54k-27
شلت\ta47b-8f-21k-11o-7p21s10
شنو\ta-12b-19c14d-15e-11f-94g-9h-7i-9j108k-61l20m-9n-10o47p-16q-18r-9s-6t-17u-9v-10
شهاده\ta-22b77c-11d-12e-8f-6g-6i-6k-49l-15m-12n-20o-20p-29q-35r-19s-14t-17u20v76
شهر\ta7b20d9e-19f18g-12h-16i23j-10k-52l7m-16n10p-30q82s-17t-35u-31v-38
شهر محرم\ta-11b10d15f-14r8
شهر واحد\tc40d-14f-26o-8q28
شهر$\ta-25b24c-17d-23f44k-18l-10m-6n38o-16q18r-9s-8u-11v-7
شهرين\ta-21b-10c-7d18f58k-58o37p-6r-14
شهور\ta-27b-12d16f14k11o19q-9r-6s13
شهور$\ta-15d24k-8o20
شو\ta-20b-19c43d-19f44k-51l-7m30n-17o-16p16q-11r-14s-11t-14u-13v27
شوف\ta-24b-33d-17e38f33k-20
شوفوا\te31f-9k-17
شوون\ta-32b-23d-8e-6f49i-8j-13k16
شوون الموظف\ta-32b-23d-8e-6f49i-8j-13k16
شويه\ta-10b39f-12k-15o17
شي\ta16b-50c-19d51e-25f48g-14h-19i-14j-26k-56l18m-28n-25o8p-31q-31r-42s31t-35u-23v66
شي$\ta12b-17c-10d88e-19f-51h-11j-6k-54l24m-21n-19o-42p-22q-23r-37s18t-26u-20v74
شيء\ta-20c-9d-20f9g42h-11o11r-18t-9u21
شيء$\ta7b-15c-7d-11f31g-6k-13o14
شيخ\tf-16k28n15p-8
شييا\ta13b-8d-13f26k-14l22r-7
شييا$\ta20b-8d-13f16k-12l22r-7
صابون\ta-30b-6d15f37k-21o19
صار\ta55b-34c-8d24e-15f-46g-10h-11i-9j49k-58l26m-35n42o-18p32q-41r-22s-20t15u-25v-21
صارت\ta-27b-12c-9d-10e-11f-24g88h-6i-9j-8k-68
صالحه\ta-20b-9c30f8l-8n38q-7u-12
صاله\ta36b20c-9f-38k-19o-14q13r39s-11t-13u-7v-11
صايره\ta42b-6k-29l-17o51r-18t-8u-10
صباح\ta31b-32c-17d-13e-43f-84g-11h-10i61j-11k38l-13m-12n-12o-14q-18r22s-14t-15u30v12
صباح الخير\ta-7e-36f-7i74k-36
صباح اليوم\ta31b-10d10e-6f-16k-12l-7o-7p-14q-12r15s-7t-11u39v-10
صباحا\ta50b-14d12f-47k-11l24o14p-8q-7r-10s-8t-10u-7v6
صباحا$\ta48b-9f-41l6o18
صبح\ta-52c-8e-11f52k11m-6n-10o13r-7s-6u19
صح\ta25d-12f13k-18n37p-28
صحيح\ta18c17f-24m-7n-9p32q-9r-12s-6t-7u18v-10
صراحه\ta-14b-17c-14d25e-7f-55h48k6o-7q41r-7t-8v-11
صراف\tb42c-14d-13e-8f20i-7k-54m-6n-11o13p-7q-13r-11s-10t-10u-8v42
صرف\ta39b-24c-10d-25e-12f7g-9h-7j-6k6n-8o-12p14q-6r-11t30
صغير\ta-21b32d-11e-7f49h-7i-8k-49l-8n-7o-11q-6r-39t-21u17v53
صغيره\tb-10d-9f53k-22l12
صفاقس\ta-6f-31k54
صفاقس$\ta-6f-31k54
صفحه\ta68b-57c12d-44e-18f-21g61h-14i-14j-13k-64l-14m-28n-27o7p7r-32s31t26u12v-37
صفر\ta53b-18c-10d29e-6f-24h-7k-44l-11m-10n-9o-22p-12q-15r-19s-12t-14u-12v73
صفه\ta50b45d-9f-60k-39l-17m-14n-16o-20p-16q-17r-20s-13t-23u42v50
صلاحيا\ta46b-25c-11d-10e-11f-8k10l-8m-11n55o-9p-15q-11s-6u-13v-11
صلاحيه\ta22b69c13d-19e-7f-66h-7j-7k-56l-21m-17n65o-28p-22q-16r-13s-13t-10u30v-18
صلاحيه الاطلا\ta-6c24f-11n-8u26
صلاه\ta-16b-14d-8f41i-6r19u-6
صلاه العشاء\ta-9d-7f27k-17r19u-6
صلت\ta71b-31c-9d9e-12f-25g-8h-7i-8j-7k-42l-12m-10n-14o-24p-13q-17s-19t74u-14v-15
صلتنا\ta61b-14d-8f-40k-11o-14q-6r-7s-6t44v-9
صلتني\ta54f-29k-24l-6m-7n-17o-13p-7q-8r-8t46u8v-8
صلتهما\tf33k-20
صلني\ta8b-40c10e-20f-63g72h-11i-15j-12l-11m25n-17o-19p-12q-17r-16s-12t38u16v-15
صمه\ta22b37c-12d-10e-12g-10i-7j-8k-33l-8n-9o12p-13q-12r-20s-11t-19u56v-15
صناعيه\ta-8f43k-33
صندوق\tb44c-7d-22e-13k-33l-20m77n-18o-17p-19q-10r-13s-11t-13u-11v-17
صنف\ta33b-20d-19f36k-35n-8o-10p48s-6t-23v-9
صوت\ta-29b-25c-12d-17e-8f97g-7h-6i-6k-45o-7r-20s42
صوتيه\ta-7b23c10f-13m-8p-9r-8s38u-7
صور\ta13b-7d-14e-8f24j-7o36p-14
صورت\ta-9b-6d-12f56k-26
صوره\ta15c-17d-21e-8f52k-30l-9m-10n46o-7p-9q-10r-7u-10v-10
صول\ta-11b43c-8d-10f-15j-6l7m-8n-21o-8p-8q-9r-10s-7t18u31v-7
صيانه\ta-36b-9d82e-16f-22g-11h-13i-13j-9l-39m-33n-31o42p-30q7r77t-34u-27v-35
صيدليه\ta29b-18d-6e-6f-50i-9k55l-8o40q-9r-10s-10
صيف\ta-9b57c-14d-24e-11g-8h-9i-8j-7k-34l-9m-17n-12o-25p-19q-23r6s-16t-21u-12v70
صيفطو\tb-13f33k-9m-12q28
صيفطو ليا\tb-13f33k-9m-12q28
ضاع\ta-27b40d-7f19k-26n15u11
ضاعه\ta-25b25c-6d-10f30k-22t-7u23
ضبط\ta-10b-9c20d-13f26k-15m36n-6o-7t-9
ضريبه\ta43b-9c15d-6f-40k-10q34r-6t-7
ضريبه القيمه\tc18f-11q18
ضريبيه\ta-28b-16d25f38k-17q-9v13
ضعف\ta-47b-14c31d-14k38q13
ضعه\tb-12f-32k38
ضغط\ta18b-20c-8d-12e-9f-25g64h-6i-9j-7k-41l-10n-9o29p-18q-6r31s-18t-8u-6v-11
ضغطت\ta39f-22k-14m-11n-15p-7s31u11
ضلت\ta-31b-9f56k-14
ضلكم\ta-19b-20c-12d-13e44f-52h-7j-7k32l-10m-9n-7o-7q-6r-8s-6t-6v44
ضمان\ta8b-12c36d-16e-8f-15g-7i-7k13l17m-21n-19o52p-22q-44r-22s-15t25u-15v-21
ضمن\ta43d-9f-29k-10n-10o19p-13q20r-7u-6
ضهر\ta17b-21d-15e-13k24l24
ضوء\ta26f-14l22r-9
ضويي\ta49d-8f-28g-6k-15l-9m-7o50p-8q-9r-9s-6t-10u-9v-10
ضيت\ta17b-11f23k-20m24
ضيف\ta33b-9f-17n34p-12v-9
ضيفوا\ta-7b44f-24k-13n-9o-11p-11r-9s-7t48u-9v-12
ضيوف\ta14b54d-9f-44k-16l48m-9n-28o-12p-8q-8r-17s-11t-17u-18v33
طابعه\ta41c13d-24e-13f-47g52h-10i-8j-9k-44l29m-14n-15o61p-22q-18r-17s-18t-25u-13v-19
طابق\ta21b-34c-24d-22e-9f43g-24h-8i-9j-7k25l26m-7n-14o-9p-10q-9r40s-17t-10u-9v-11
طابور\ta-9f28k-12
طارق\tf-29i-8k52
طاريات\ta-12e-14f43k-17
طاريه\ta31b-13c21d-9e-28f17k-32l-8m-9n-14o54p19q-11r-18s-13t-12u-8v-23
طاقات\tb83c-58d-23e-15f8g-11h-10i-9j-8k-39l-16m-11n-17o-10p-17q-18r-31s-15t47u47v-20
طاقه\ta36b36c-12d-15e-11f8g-9h-7i-11j-8k-45l-16m-15n-22o-22p-16q10s-14t-22u14v56
طالب\ta-8b-16c-25d34f20k-15q21t-6
طالبا\ta-44b-23c-7d-14f48k24
طالبا من\ta-35b-18d-12f25k35
طالبه\ta-10b17d8f-25i-12k20o18
طالعه\ta87b9d-12f-83k-26l-13m-25n10o16p29r12s-12t-15u-10v-19
طاولات\tb-14f32k-7
طباعه\ta-43b59c-12d-16e-13f25g-7h-7i-7j-6k-32l-16m-13n-13o-56p22q45r-16s-19t49u-19v-18
طبي\ta-11b24e-9f-30k36n-10o-9p-34r-8s-7t-8u-7v56
طبيب\ta-18b-12d52f-63k30l-9o-8p-9q-9r-12t-8u-6v47
طبيعي\tb-15d-8g43k-30n-7p34r-7t-8
طبيه\ta-10b17f-12i-19k25
طرابلس\ta-8b-15c-9f41k-11
طراز\ta-28b-8d-6f16k25
طرد\ta-32d30f12t17
طرف\ta54b-8d-7f-36k-11l-7m-12o-9p-9q-7r-20s53v-7
طريق\tb-9c-12d15f18k-7q-9r28t-8
طريقه\ta-20b17c-6d-8f-44h59i-10k-21o-10q25r-26t32u-8v-10
طقم\ta45b-14c-8d-17e-7f-27g-18i-9k37m-7o-8r-7t38
طقم حلل\ta-10b-7f48k-21
طلاب\ta-16b42c-8d-7f24j-6k-38l58m-7n-15o-17p8q-14r-13s-7t-7u-12v-20
طلب\ta-56b38c13d44e-22f-43g-14h-10i-15j69k-82l-20m-15n-22o-17p-41r-25s-18t68u-18v38
طلبات\tb-23c48f-53k30l-6m-14n-9o-7p13q-12r-9s-8t-20v47
طلبت\ta62b-17c20d-23e-12f26g-9h-11i-13j-15k-92l-16m-15n-13o-28p-20q-16r-19s-15t88u-17v-19
طلبت امس\ta-20b8c33d-8f-15j-8t20
طلبتها\ta26d25f-43k-7o-16p-7r-27t51u-7
طلبنا\ta-76b15d47e-7f36h-7k-33l-25m-14n-9o19p-14q-13r-14s-9t-13u-13v58
طلبه\ta-8b48f-26k-17l-14m-10n-15o-13p12q-8r-10s-7u-6v47
طلبي\ta-11b30d34f-43k-14n37o-12p-7q-9s-6t7u-9v-7
طلبيه\ta-13b40c13e-13f-52g42h-9i-9j-10l-9m-8n-17o-13p-11q-10r-12s-13t65u-9v-11
طلع\ta43b-24c-35d42e-20f-12g-20h-10i-9j-26l-17m-11n-18o65p-13q-17r-22s-12t20u-13v-25
طلعت\ta-7c-30d72f-65k-6q27s-7
طنجه\ta-9b-25d-6e-7f19i-14k40
طنجه$\tf-27i-13k51
طواري\ta19b15c-6d-13e-11f-30h24l-12m-15n-9p-17q-13r28s36t-12u-9v-8
طول\ta-7b-25c-12e-15f14g-9h-9i-8j51k-17l-11n-9p-6q15r16v-6
طول الليل\ta-35f48k-10
طياره\ta52b-6f-30k-21l-18o54r-19t-8u-11
طيب\ta-6e-7f-36i-9k62
طيبه\ta-15b31c-7d-8e-11f-38i33l-6n-11o-11r-9s-7t47u-10v-13
طيبه وبعد\ta-6f-13i56k-35p9
طيبه$\tf-9i-42k60
ظبط\tc-15f-14k35
ظهر\ta25b-19c8d-19e-9f16k-21l-11n-7o-9q37r7t-7u-7v-9
ظهرا\ta22b-12d10f-29k7l29m-6n-7o-10p7r-13v6
ظهور\ta-25b-10c20d-8f28p34q-7r-6u-7v-8
ع\ta-62b-12c-11d12e-13f58g-9h-9i68j-9k-64l-9n-11o-7p-8s-8v39
عاجل\ta-7e101f-42k-88
عاد\ta59b-17c-9d-31e43f-54h-8k-27l18m27n-13r-10t-7u-6
عادت\ta-35b-6f-24k50
عادت للعمل\ta-35b-6f-24k50
عادش\ta38b-7d-12f-12k-12o-6q-8r-15s48v-21
عادي\ta-59b73c-17d-24e-15f-60g53h-7i-10j-9l-7n68o-10p-9q-27r-10s-15t-16u-20v-17
عادي$\ta-46b-13c-6d-15e-6f13g62k-20
عاشر\tf-21k32l-13s23
عاشره\ta-8b-7c-10d-22e-7f27k24
عاصفه\ta-15d-12f45k-18
عافاكم\ta-23b38c-10d-22e70f-54g-7j-7k-45m-10o-15q43r-7v-6
عافيه\ta-8b-13e-7h-7i74k-47
عال\ta-15e-8f41k-14
عالارض\ta-10d-20f37k-12r25v-8
عالطلب\ta39b25d-7f-40k-15l-8m-7n-8o-9p-8q29r-18s-12t33u-9v-9
عالعنو\ta-12b47f-28r-6t32v-6
عالق\ta-15f26o-9q-7r27
عام\ta-46b45c-14e-9f-57h-7i14k43l-10m-12n-12o17p8q41r-20s-11t-10u-10v-11
عام 0\ta-19b11f-21k29o10
عام وانتم\ta-10b-7d-7f-9i19k11
عامل\ta-12b-12c37d-8f10k-16l-7m-7n-23u42v-7
عاملا\ta-28b-9d-7f52k-12
عاملا$\ta-28b-9d-7f52k-12
عايز\ta-15b19f-42k39l-16n-8o-10p9q-7s-8t-6u-6v40
عايزه\ta-13b31c50d-24f-31k-22l12m-13n-8o-11p-14q10r-9s-13t-10u-9v38
عايزين\ta-20b10c-8e-9f-78j77k-18l-9m-7n-8o44p-28r-11s-7t-15u20
عبارات\ta-7f-10i-45k60
عباره\ta-36b-15f62k-21
عبد\ta-26b-19c-13d-15e-16f-99g-11h-9i37j-11k85
عبد الرحيم\ta-9b-6f-30i61k-29
عبدلي\tf-10k19p9
عبر\ta-47b-24c-11d-10e-8g61h-8j-6
عتيبي\ta-13b28d-6f-31i-18k30n22u-8
عجمي\ta-13b26f-22k13n-9p-6r32v-6
عدا\ta-40d-14f-30k63l7
عدا ذلك\ta-27b-8d-11f-24k55
عداد\ta54b-24c28d-21f-12k-38l-7m-9n-14o-15p-12q-11r-18s-7t-9u-14v64
عدد\ta-41b61c-26d-26e-11f-17g-9h-14i-10j63k-59l-10m-13n-12o15p37q-11s-12t-9u-8v-10
عده\ta53b-15d10f-40k-14l-7m-9n-40q18u44
عدها\tb15c-11d32e-10f-9g-12h-8i-8j-7k8l12m-8n-9o6p-12q-34r-15s-11t52u-11v-10
عدي\ta-38b57d-11f-6k-17o-6r32v-12
عدين\tb-12c25d-8f26k-17n35q-8t-9
عذرا\ta-28b-7d-11f-11i-6k57
عربون\ta-11b-21d16f28k-13l-6n-9t32
عربي\ta14b-14c23d-7f-8l-11m29n43o-6p-10q-17r-9s-20t-9u-8v-18
عربيات\tf21p17
عربيه\ta-12c9f-38k39s20
عرض\tb38d-15e-12f32g-12h-9i-11j-9k-48l-29m-18n-18o28p-23q44r8s15t-18u-16v-23
عروس\ta34b-7f-38k23q-8r-9v38
عزه\tf-23k38
عزيزي\tb25c-13q16
عسلامه\tf-22k35
عسلامه$\tf-22k35
عشاء\ta-9d-7f27k-17r19u-6
عشان\ta-46b16c38d10e-8f-17g-6l7m10n-21o42p-7q-26r-23s-34t-27v31
عشر\ta56c-11d9e-14f-23g-6h-11i-10k-12l24m37n-22q-18r-34s-19t-10u-29v25
عشر دقايق\tb-15c-7d28f-7h-9i-7k8l45p-15r-7t-8v-11
عشره\ta-22b-20d-16f29k22
عشرون\ta-8b31k-10r39t-20v-7
عشرين\ta10b52c-13d7e-12f-12g-6h-7k-38l-12m-14n-14o67p27q-14r-27s-16t-24u-15v-19
عصر\tb10c-7d-16f-12k25l-7m9n-10p-7r-6s6v24
عطل\ta-25d-15f16g-7h-10k34
عقبه\ta-13b-14d-7f13i-9k33
عقد\ta15b45c13e-11f-21g-9h-9i-11j-11k-50l17m-20n-23o-28p-18q13r10s-23t-24u-19v50
عقد الصيان\tb-13d18f-11k15q12
علا\tc33f-15k-18l-6m-6n-6q-11r-8s-6t-11u46v-9
علاقات\tf-45k64
علاقه\ta-18d39e-10k-28l-7m-18n-20o-12p56q-21r-11s19t-11u-8v-13
علامات\ta25b-14f22k-19n-17p44r-7v-12
علامه\ta-23b-8c20f21p34q-7r-6u-7v-8
علبه\ta26b25c-11d8e-11f12g-8h-7i-8j-6k-55l-14m-7n-14o-23p-13q-13r-28s-16t83u-10v-17
علم\ta-11d-25f36
علما\ta-35d-8f10k32o22r-11
علما ان\ta-19b11f14o22r-11
علما بان\ta-21b-6k22
علمي\ta-27b-15d-7e-7f33g-7i-10k30
علمي$\ta-9f41k-15
علوا\tb36d-9f-9l-7n-7p21q-15r33u-7v-22
علوم\ta-8c-11f37i-6
علي\tc-13h41i51j15k-54m-13n13q18r14s6t-21u-26v-20
علي 0\ta29b-24d-22e-23f-16k35l43n-9o-8p-7q-9s-6t-11
علي الباب\ta51f-58k17o-16p15r-27t36
علي الجوال\ta-8b-13f-11k28
علي الخط\ta-12c-9d-23f-21k58
علي الشاشه\ta55b-25c-7d-7f-16k-27o27p-6t-10
علي الشبكه\ta-14c-6f29l19
علي العلبه\ta-13b-7f44k-15
علي الفروع\ta-12b35f-12k-8o17
علي الكمبي\ta27b-7f-19n30o10p-14u-9v-6
علي ان\ta-8b9d-7f15r8
علي جميع\ta-22b15f25k-8l-11n-7o-12p-10t-7u43
علي جهاز\ta-29b43f9k-17n-10o-9p39s-7v-7
علي جهازي\ta-9b16o-6p19
علي جوالي\ta31b12d-6f-10k-23l-6n34o-7p-6s7t-7u-12
علي حسابي\ta10b-13d-11f29k-19n39p-6r-8u-13v-9
علي خط\ta-26b60d-10e-7f-20l-8m-8n-9o-7p-7q-10r-11s52t-8u-10v-9
علي دفعتين\tb31f-8k-10q-10t29
علي ذلك\tr13
علي شبكه\ta-30b-20c32d-7f-40g49k-16l25m-15
علي شيء\ta-12d-7f31k-8
علي طول\tb-8d-13f9k12o-7r21
علي كرسي\ta-22b-8d12f22k-8v12
علي ما\ta-49d45f9l-7o-19r39t-7
علي مكتبي\ta7b-6o-17s23
علي نظام\ta-29b21d-8f37k-17n21p-8
علي هاتف\ta-19b-22f-34k56
عليا\ta-9b15c-12d-30e90f-30g-9h-7i-7j-7k-60l-13m-9n-9o7p-17q53r-13s-7t-13u-9v-11
عليكم\ta-20b-16c-12d-15e50f-54g-11h-13j46
عليكم ورحمه\te-7f-7i22
عليكم$\ta-16b-13c-10d-13e58f-44g-8h-9i-32j51k-28
علينا\ta80b-44c-20d53e-24f-21g-11h-11i-11j-10k-90l-35m-35n-26o-35p21q81s20t-33u-32v-40
علينا من\ta22b-7d-20e-9f27k-18l-7m-8p-9q-10r-7s43v-9
عليه\ta53b18c21d-42e-22f7g-9h-10i-7j-7k-56l-32m-19n-36p-28q-16r38s-24t24u6v19
عليه$\ta44b51c-7d-13f-67k-30l-24m-10n-21o24p-10q-9r-29s-8t-14u23v40
عليها\ta67b-36c13d15e-30g-15h-10i-10j-11k-72l-12m-16n-21o-35p-20q-11r9s-17t24u29v28
عليها$\ta51b-11c-10d-15e-24f17g-10j-6k-35o-12t-9u42v-9
عليهم\ta-19b-28d-6e-6f65h-8k-16
عم\ta58b-55c-29d71e-21f-25g-18h-20i-22j-17k-12l-44m-6n-43o22p36q-30s20t-38u-35v40
عماره\ta42b-28c31d-18e-7h-7k-36l-10m-10n-7o-12p-9q-12r-9s-10t20u-8v39
عمال\ta-23c-8d23e-12f60g-7h-15i-7j-8k-48o-8r17t-13u20v-7
عمال النظاف\ta-8b7d-12f45h-12k-23r-14t-7u24
عمان\ta-11b-15c-7d-10e-9f-52g-8i-13j-6k81
عمان$\tf-18i-8k37
عمر\ta-16b-9c28d-7e-12f-52i-9k64o36p-9s-7t-6v-8
عمر$\ta-6f-34i-6k54
عمرنا\ta-8c8f-14k21p-9q13
عمل\ta-25b16c27e-14f-9g-10h-10i-11j-9k14m-17n-18o-24p-21q-25r-27s-19t78u10v-11
عملاء\ta10b19c-9e-8f-67h39l-10m-7n-13o-16p-13q-10r28s16t-10u24v-14
عملت\ta-28d-10f16k28
عملنا\ta-34b-11c-7d-13f89k-50
عمليات\ta-21b-7e-8f27k17
عمليه\ta44c-13d-21e-9f24i-6k-44l-16m-22n-13o-18p9q34r-13s-11t-12u-12v33
عميل\ta-26b-13d-10f59k-17
عن\ta7c44e-26f-16g-18h-18i-31j39l33m-16n-48o15p-38q61s-35t-54u12
عن الطلب\ta-21b-7c30d33f-36j-9k-7q19t10
عن اللزوم\ta33b-8f-17k-8o-10r28
عن بعد\ta-24b-6d-6e-7f58k-30l-6s-9t-10u38v-6
عن نفس\ta-29d31f13k-7q15
عنا\ta-7b-20c8f62k-38o-7q-18t35
عنتاب\tf-18k29n15p-8
عند\ta48b15c-23d-22e-19f54g-15h-14i-16j-15k-71l-36n-49p12q-39r36s49t-38u-16v10
عند اختيار\ta44b-7d-7f-18k-14m-20o-11p53r-10s-13t-6v-15
عند المحطه\ta41f-26k-8l-10m-7n-15o-13p-25r-16s25t-8v39
عند المدخل\ta-15b24f22k-21n-9p-6r32v-6
عندكم\ta-55b-30d78e-24g20h-19i-10j-9k-14l33m-31n28o-33p-28s-31t21u-26v9
عندكم 0\td-9f25k-8
عندكم من\ta-28b-11c-7d-17f-9k56
عندكم$\tb-7c14d9f-20k16l24q-7
عندنا\ta-45b14c-21d-29e-25f60g-13h-13i-12j65k-51l62m-12n-10o-12p-11q-10r-11s-14t-11u-8v-10
عنده\ta-20b53d-7f15k-54m-6n-8o-9p-7r-19u-7v48
عندها\ta-29b-20d-11f9k38
عندهم\ta-43b-21d-26f78h-6
عندي\ta-23c19d-22e-27g24h-20i-18j66k-54l22m-15o-44p-10q26s45t-15u-25v-34
عندي سوال\ta-6b-8c-19d-16f-52i-8j84k-48s20
عنه\ta-26b37d-6e-7f10k-13m-35n42
عنوان\ta68b22c15d-20e-12f-40g-13h-9i-7j-7k-44l14m35n20o-23p-31q-31r-33s-22t15u-13v10
عنوان بريد\ta-9b17c37f-38m44n-13q-7t-7v-10
عني\ta48b-44d-10f-28h-17i-26k46n28u-8
عوده\ta23b-15d-10f43k-40p22
عيادات\ta-9b-10f16k18o23p-11
عياده\ta-10b11c-8f31k-22n16
عيال\ta-19b20f22k-19l8
عيد\ta-32b33c-10d-15e-8f15k7m-7p-7q-7r39t-9v-6
عين\ta-10b25d-8e-6f-29k34q-10t29
غاء\ta-36b-51c-10d-10e-9f75k12
غادر\ta-10b-11d54f-38k-15l-9o-8p-9q-9r-12t-8u-6v47
غادر$\ta-10b-11d54f-38k-15l-9o-8p-9q-9r-12t-8u-6v47
غادي\ta-10b-6d-7f-36j68k-46r-34v44
غاز\ta-28b-9d-8f36k11
غازي\tf-18k29n15p-8
غازي عنتاب\tf-18k29n15p-8
غدا\ta-22d35k-8l-7p-7q24r12
غرامه\tb39d-11f-8k-11o-6q31
غربي\ta14b-9d-6f11k-9n-9p-21r-6s43v-17
غرف\ta-29b-10d-18f82k-38
غرفه\ta87b25c-23d-12e-21f-32g-13h-17i-17j-11k-21l15m-28n-37o-19p-40q49r49s-29t-50
غرفه 0\ta30b-36c-8d-20e-13f28g-7i-10l-9n-7o16q-8r31s-11t-6v-9
غرفه الخواد\ta-6b-14f29k-7u18
غساله\ta-10b-12e-24f13g-7j-12k37l-8m-9n-7o10p-7q-9r-16t39u-7v-7
غسان\ta-6f-36i-7k58
غسيل\ta-9b-9c-10d33f-10s11
غطاء\ta19b-10d25f-12k-16l-18m-9n-8o-24p-15q-11r-38s-16t7u-7v74
غلاف\ta-30b-7d28f18k-14t15
غلط\ta23b-8k-11n-7o-7q-8r-9v37
غيت\ta51b-38c-15d-8e-11f22j-9k-24l16m-8n-8o-15p-19q51r-14s-8t-15u-9v-15
غير\ta39b-37c-21d39e7f32g-15h-17i-14j-14k-83l-41m-31n54o12p-40q22s-37t-13v-7
غير ما\ta7b-33c-7d68e-16f-25g-6h-7k-28l-17m-16n21o34p-17q39r-14s-12t-22u-29v-23
غير موجود\ta-26f47k-8
غير موجوده\ta-21d-9f49k-9
غير نت\ta-25b-7c13d-8f28q7
غيرت\ta-35b-9d-9f64k-19
غيرنا\ta27b-12c-8f15g-7k-16o14
غيروا\ta-16b49f-30l-13m-8n-10o-14p-13q24r-14s-7t19u22v-12
غينا\tb33k-15l35p-9q-7
ف\ta42c16e-8f-31k-25l10m-22n-16p23q41s-14t-18u-14v-28
فات\ta-40b20d-10f46k-15o-8t30v-6
فاتوره\tb9c18d46e-13f-57g-15h-11i-10j-10l-16m-15n-24o-16q43r-24s38t-11u-15v-13
فاتوره الكهرب\ta-15b38c29d-19f-42k-8q32r-13v-6
فادي\ta-7b-7e-9f-24h53i-9k-20
فارغه\ta-15f31
فاضل\ta-6b-7f-13k32
فاضي\ta60b-10d-20f-41k-10t21
فاكتور\ta56b-16d-7f-31k-17l-13m-22n-17o-14p-9q75r-7s-10t-7u-7v-35
فاكس\ta36k-31l-7m-7o-20p-9q-8r-6s53t-10u-10v-8
فاله\tb-10c-16f43k-16
فاي\ta50b34c-6d-12e-8f-42i-7k-37l62m-7n-10o-14p-10q-9r-13s-7t-14u-7v-11
فايبر\ta-15b21c14f-12k-7l19q-11r-7s18
فايده\tf13k-6o11
فايده$\tf13k-6o11
فايق\tf-10i28
فايق الاحتر\tf-10i28
فبراير\ta-7b-11c16d13n-6q39r-6v-8
فتح\tb-19c-12d-11e-10g71j-6k-54u10
فتحنا\ta-15f46k-22
فتحه\ta25d-8k-8r29u-8v-6
فتحي\ta-6f-14k23
فتره\ta-17b-7d17e-8f35k-21r21
فجر\ta23b28d-11e-17f-10k-18l-14m-7n-8o-32p-13q-12r-9s-8t-17u38v41
فجرا\ta23f-9k-8o10s12
فجرا$\ta17f-8o12p7
فحص\ta-25b14d-7e-12f99i-9k-90l-11n-7o-12p-10t-7u43
فرع\ta-14b-33c-15d-7e-11f40g-14h44i-13j-8k-16l44m-11n-9o11p10q-7r-15s-10t-13u-20v-12
فرع الدمام\tp20
فرع مدينه\ta-15d24k-8o20
فرق\ta-39b37c12f11k-10l19m-8n-12o-10p-9q42r-11s-9t-17u-8v-10
فرن\ta-46b-7d-21f39k22
فروع\ta-19b26d-9f25k-24o17
فريق\ta-36b-25c-14d-14e-25f-73g-12h99i-49j45k-12
فصل\ta70b37c-14e-10f-88g-9h-8i-17j-6k-14l-32m-17n-21o-29p-26r30s-23t-27u-25v75
فصلت\ta25b-8f-7k-7o-6r26t-7
فضلكم\ta-19b-20c-12d-13e44f-52h-7j-7k32l-10m-9n-7o-7q-6r-8s-6t-6v44
فضيت\ta17b-11f23k-20m24
فعلا\tc33f-15k-18l-6m-6n-6q-11r-8s-6t-11u46v-9
فعلي\ta-18b-16c-6d-16e66f7i-15k-60
فقد\ta-32b43f-14h-11k16n21
فقط\ta-16c14d-24e-9f9i-7j-6k18l-17m-13n-13o-46p-18q-11r-15s22t62u6v-9
فقط$\ta-34b23c33d-15e-7f22k-31l-13n-6o-44p-11q-8r-11s-7t67
فقكم\ti-14k33
فقيل\ta-6d-8f25k-6
فلا\ta-19b-8d20f26k-14r14
فلاتر\ta24b-10d-6e-9f15k-12o-7p36q-10t-6
فلتر\ta-36b58f-39o-6r32v-12
فلم\ta-7d17k-9v12
فلوس\ta-22b-8d61f-20k-33l-9m-8n-9o-12p-10r-9s-8t47u-8v-9
فلوسي\ta-14b-29d-9f46k15
فما\ta8b-19c-7d-7f24k-8o14
فندق\ta-21b30d-19e-6f12i-7l-10o-10p-10q-8r-6s11t-14u-8v42
فندق المرسي\ta-14b-16f34
فندم\ta6
فني\ta-30b-49c-30d28e-29g-12h18i18j-14k37l26m-8n-17o51p-18q-16r-16s-8t-17u-9v-16
فهد\ta-16b-9d-7f-39k59n10
فهل\tc-10f24k-7
فواتير\ta-20b17c-19d-19e-7f22g40i-7k-33m-15n15q21
فورا\ta-11b-48c-7e-39f57k22
فورا علي\tb-13e-20f-35k50
فورا$\ta-9b-7e-20f58k-28
فوطه\ta-8b-15d-7f71i-7k-52
فوق\ta-36c-18d19e-9f75g-13h-7i-7k-43l-6m-7n-8o-12p-9q-7r53s-9t-11u-6v-11
في\ta54b-7d-25g-8h21i-14j-12m-10n-23o-15p-21q10r28t-26u-10v38
في 0\ta-6b10c-10d-21e-9f13g-7k19l16n21o-9p17q-11r-12s-8t-8u-9v-9
في اخر\ta31b-6d-9k-15m40n-6s-7v-16
في اغسطس\ta-22b-7d20f24k-22o20
في اقل\th-10k20
في الاجتم\ta-21b-14c33d19f-19k-11l22m-15q-7r12
في الاستق\ta-27b-9d36f-19k14n-7o-6r-10u-7v38
في البيت\td-9f28k-15
في التقري\ta-35d43l36o-11p-12v-9
في الدعم\ta-13d-9f-29h-7i50
في الدور\ta8c14l7r14
في الطابق\ta17f-11r15
في الفاتو\ta27b-29c-7d-37f31k-13q11
في الفرع\ta-12f24
في القاعه\ta-8b14l7
في الكويت\ta-27f22k13
في المكتب\ta19b-13f-16k16l14
في الموقع\ta31b-9d-10k-7n-17p44r-7v-12
في اليوم\tb-9c34d-8k-8l-10n-14q-16r-17s-7t-14u-10v57
في انتظار\ta-34b-16d-9e-11f-11h-6i35k28
في دفتر\ta-9b44e-7k-28l-10m-9n-7o-7q-6r-8s-6t-6v44
في شهر\ta-7b16d-8f-13k15q7r11
في غرفه\ta45d-8f-15k-22l22m-7n-9o21p-18q-20r34s-13t-9u-14v-27
في فرع\ta40f-23k-12l34m-6n-7o-14p16r-7u-13v-9
في فندق\ta-14b-16f34
في قاعه\ta9b-24d17f-24k19o10
في قسم\ti-15k30
في نفس\ta19b-21c23d-22e-7f9h-7l30m-6n-17o-9q28r-12s-9t-8u-8v-12
في وقت\tc19f-13n28q-7u-8
فيزا\ta-7b7c12d17f-24o-6q42t-12u-8v-7
فيصل\ta-17c-8d-13e-10g-7h-7i90j-9k-56l19
فيكم\ta-12b-8c-7d38e-9f-43h-11i21j-14k7m38o-9q-6u-9
فيكم$\td-8e-8f-30h-9i25j-7k16
فيما\ta-17b-15c-9d-10e-11f-66g-8i-14j89k-17
فين\tb-6c60d-8f-35k-13l-6m-11n44o-9p-13q-8r-16s-9t13u-7v-10
فيني\ta-42b-18c-7d-24e26f40h-11i-9
فيه\ta50b-34c13d7e-21f-14g24h-20i-13j-12k-23l-34m9n-32o-15p-28q9r8s46u-11
فيها\ta56b-28c-21d50e-13f-30g-12h-8i-7j-6k-41l-19m-20n-23o21p-21q-27r51s-16t34u-23v-29
فيها خط\ta24b-26f9o12
قاحات\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
قادرين\ta-27f45k-12
قادم\ta-15b14c9d-10f-36k32l-9n32p-11q-11r10
قاري\ta-10b29d-11k-10o20
قاريات\ta-17b7f23l-9o43q-9r-8t-12
قاسم\tf-31k44
قاطع\ta-60b-23c-8d49f36k-23l22
قاعد\ta37b-8d-16k-26l-7o33r-10t-8
قاعده\ta-22f51k-17o20p-10
قاعه\ta12b60e-6f-74h-6j-6l-14m-13n-17o30p-25q-21r64s-16t-26u-15v-19
قاعه التدري\ta23b-24c13d15f-23k-7l-8o9r19
قال\ta-13b-26c-9d18e-9f40h-8i-6k-17o-10p-10q21r25s-6t-9u-7
قالت\ta-25b-26d-19f64k-15
قالتلي\tf-8k19
قالوا\ta-16d-17f61k-27
قالوا 0\td-7f34k-13
قالولي\ta-7b-16f33k-7
قالي\ta-9b18d-41f44k-16o19
قايمه\ta-34b104c-59d-26e-19f-50g-20h-13i-12j41l-25m100n-31o-36q-32r-30s9t-29u-28v-38
قبل\ta-62b66c19d-49e13f39g-20h-19i-21j-22k-12l-36m30n-43o-27p15q7r20s-39t13u-24v19
قبل 0\tb-20f49k-18
قبل اسبوعي\tc48f-44m52p-8q-11r-8t-7v-31
قبل الخميس\ta-27b-11f44k-7
قبل ان\ta-14b-28c39d-8e-12n-17q21u11
قبل زياره\ta-7b41c-28f17k-17m-7o-6p-7r46t-9u-9v-12
قبل لا\ta-8b55f-40k-9l-11m-10n-11o-11p46q-9r-18s-9t17u-10v-12
قبل ما\ta-47b33c28d-18e-12f27j-11k-16l-6m26p-8r-7t12v-7
قبل نهايه\ta-26b-22c-10d-8e47f-19k20p24q-13
قبله\ta-14b-13d-7k31
قبلها\ta-26b-38d-31f33g-7k38
قبول\ta-6f-12i20k6
قحطاني\ta-13b-14e-6f15k25
قد\tb-8d13f13k-17p12r-6v9
قدام\ta31b-11c-7d24e-7k-18l-12m-11n-13o-16p-12q-15r-22s-12t-35u-17v84
قدر\ta-29c21e-8f63k-54n-9p-29q-15r-8t-14v58
قديش\tb-7c27f-9l-6n-7o-12p-8q-24r-11s-8t27u36v-9
قديم\ta43b48c-21d-20e-25f14g-17h-10i-10j-10k-73l-21m54n41o-32p-13q-23r-21s-34t17u-26v-25
قديمه\ta-30b-16c-36d-11e-9f15g43j-6k27l16u12
قراءه\ta-36b-8d-11f53k-9
قرابه\ta-25b-9d-8f49k-13
قسط\ta29b-9c34d-9f-38k-14n-10o-7p-7q44t-8u-10v-8
قسم\tb33d-29e-16f11g-10h-12i35j-11k-23l-17m7p7q-16r-8s52t-19u-12v-21
قسم الدعم\ti-15k18
قسم المشتر\tb-8k23
قصرتوا\tb18k-16q-7s15
قصه\ta-29b-7c-9d-19e-11f19g53k-31
قضايا\tb10d-10f15k-8u13
قطع\ta-10b-7f48k-21
قطعه\ta-57b45c-14e-13f-69g88h-8i-10j-10k-50l-7m-6n-10o-10p-10q-12r21s-7t37u-9v-12
قعدت\ta-18b-10d39e-6k-14p-9r-7s30
قفت\ta8b-10d-7f39g-9k-21o-6r26t-7
قفل\ta-22b25c18d41f-51k-18l-8m-8n-10o-13p23q-13r-21s24t-10u21v-14
قفلت\ta-12b-13c27d-6f24k-14n35o-6q-8t-8
قكم\ti-14k33
قلب\ta-15b14d-6e-7f9h-22i-11k31o-8t30v-6
قلم\ta17b-8d-12e-7f-47k56o23r-6
قلنا\ta49b-8d-10f-37o38p-8s-13t-6
قمنا\ta-13b-7f37k-8
قهوه\ta18b-28c-12d21e-15f45g-10h-10i-16j-10k-36l-14m-14n-12o14p-14q-13r23s-13t36u-14v-17
قوي\ta25d-7o-17q-9r24s16t-6
قياس\ta20b7f-22l-8o43p-13r-11v-9
قياس الضغط\ta20b7f-22l-8o43p-13r-11v-9
قيت\ta16b-28c-13d51e-9f-81h-8k38l-20m-33n7o-33p-17q-16r26s-12t-17u30v34
قيد\ta28b-9d24f-18k-27l-11m-9o-10p51t-13v-16
قيل\ta-10b-11d38k-15l-8o-7p-8q-8r-8t-7v42
قيمه\ta-18b-22c7d9f55k-41q27r-7
كابل\ta-17b-31d-7f62k-6
كاتب\ta-18d-9f-22k39
كارت\ta-23b53c25d-9f-33k-19l-11m-9n-18o-19p-20q-57r-16s58t33u19v-21
كاش\ta-7b62c-20d-7f-21g-7k-7q36t-8u-7v-8
كاشير\tb23c-7d-16f15j-7k-10l-9m-6n19o33p-8q-19r-10s-7t-7v-6
كالتال\ta-10b-11c-6f-17h-7j55k-21
كامل\ta40b29c-11d-39e-15g-7h-9i-7k-16m-14o-21p-13q62r-17s-10t-12u-9v-16
كامله\ta-38d-18e-18f-36g89h-7i-8j-8k-20l-9m-8n48o25p-31q-8r-10s-8t-13u-15v-11
كامله$\tc16o34p-12t-7
كاميرا\ta7b10c22d-17e-7f-40g44k-34m-11n-15o-15p-12q-16s-11t-21u62v-19
كاميرا البواب\ta30b10f-29k-7r7u18v-8
كان\ta-76b-55c-25d73e-32f23g-16h47i-15j-13k8l-37n-19o-35p-23q-19r28s-20t-24u-22v78
كان في\ta-12d-15f-36k52
كان كل\ta-8f32k-16
كانت\ta-24b-48d72e-9f-33g-8h43i-9j-9k-47l-20m-17n10o12p-24q-26r11s32t-24u-18v18
كانه\ta-15f22m-13u19
كانون\ta-7f-27g-6k38p24q-6
كاين\ta-27b-18d71e-7f-53k-12l-13m65n-26o-12p-15q-22r-12s19t-17u-7v-22
كبير\ta-25b-11d-7e-7f51
كبيره\ta26b24c-10d-14e-11f8g-7h-8i-6j-6k-27l-8m-8n-11p-14q-9r33s-9t21u-11v-12
كتاب\ta48d-9f-16k-21l-9m-7o-16p-10q-8r-9s-11t53u-6v-6
كتابه\ta-13d-7k27n10
كتالوج\ta-13b48d27f-49k-14o-8r-6t32
كتب\ta-44b24c-7d38f10k-24l27m-12n-13o-19p-20q-9r-11s-7t-8u-8v42
كتبت\ta-18b-8c-11d26f-42i-11j57k-29l-6m27n-20o-9q-8s-6u22
كتروني\ta-13b-24c-7f54k-14
كتمشي\ta48b-8d19f-30g-13k-27m45n-7o11p-8q-8r-10s-21t-10u-9v-9
كتوصل\ta-17b-13c-6d16e-8f-33g59k-35l-6m-42n-6o10p-8r-10s57t-18u-7v-9
كتير\tb-22c-12d-17e-11f-58g-8h54i88j-7k-92r-10t30
كده\ta-21b-14c-10d19e-9f-14g74k-74o20
كذا\ta-20b-48c-18d-13e-25f21g-6j80k-41
كذلك\ta-22c24o-6p-6q26u-6
كراتين\ta27b-27c34d-27k-17o-7r20s-6t13u-6v-10
كراسي\tb18f-7o-10r29t-7
كرام\ti-7k19
كرت\ta26b-14d-14f27k-34q25t-12
كرتون\ta41c-12d15f-28g-10k-15o-8q-20s-6t46v-7
كرتونه\ta-12b-12f31k-8
كرسي\ta22b-15d6k-19l-8o32r-14t-9v7
كرسي متحرك\ta-22b-8d12f22k-8v12
كرسيا\ta-11b24d-8f51i-7k-54r39t-20v-7
كره\ta-25b24d-8e-7f21k-11l44n-17t-7u-10v-8
كريم\ta-13b-12c-7d-9e-10g-6i53j-15k-14
كريم$\tf-15i-13k39
كشف\tb37c-12d-15e-7f-26g-7j-7k16l-10m-7n-24o11p-21q41r-13t-13u-14v11
كشف الحساب\ta30b-26c-9d-11f-40k46n-7q22
كشف حساب\tb36f-8k-21n-11o-6q26s12v-6
كفاله\tb-10c-16f43k-16
كل\ta32b-36c-41d70e-30h16i-24j12k-42l36m-10n-8q-12s-51t23u-23v-7
كل اللي\tb-8c-9d-33f7g-7h-6j60k-38o21r-7t-9
كل حاجه\ta-32b-7d-31e-7h51
كل خير\ta-11b-20d-9f-12h39i-26k16
كل ربع\ta25b-9f-11l14
كل ساعه\ta-44b-13d87f-43h-8k-27l-24m-15n-7o-16p-15q-19r-14s-12t74u-13v-18
كل سنه\ta-13b41f-37i-14k28n-9o-11p-11r-9s-7t48u-9v-12
كل شهر\tb7c-16d-12f28l-7m-14n-7o-9q43v-8
كل شي\ta-30b-7d-20f65k-22
كل شيء\ta-36d-8f-26g49k11l7
كل عام\ta-10b-7d-7f-9i19k11
كل ليله\ta35f-26l8o37r-22t-8u-6
كل ما\ta90b-21c-23d44e-16f-105g-11h-13i-7j-12l13m30n10o-17p15q-14r-29s-25t-41u-25v22
كل مره\ta16b-7d27f-27k-8l-8n35p-29q13
كل يوم\ta-19b-19d36e-9f-13k20l23m-11n-11o-17p-10q-10r43s-8t-11u-9v-17
كلام\ta-7d-7f40k-12
كلمات\ta-21b-13k37
كلمات المرور\ta-21b-13k37
كلمت\ta-10b-17d-12f51k-14
كلمه\ta16b19c-11d-20e-9f26g-7h-9i-7j-6k-20l43m-12n43o-13p-34q-13r-14s-14t-14u-11v-17
كلمه المرور\tb-12f39k-22n22q-7v-6
كلمه سر\ta13b39f-39k-10l51n-20o-7r-7s-7t-8u-12v-9
كله\ta42b-35c-14d17e-14f7g-8h-9i-9j-7k-10m-11n-20o35p-13q-21r-20s-11t-17u-15v42
كله كده\tb-6d-11f52k-32
كله$\ta78b-13c-7d-16f-32k-42l12m-7n-7o-15p-9q-10r-14s-6t-11u-10v47
كلها\ta65b-36c-17d-31e-18f23g-11h-12i-10j-11k-23l-16m13n17o-22p28q-18r-8s-17t-16u-24v23
كلها$\ta-15b-7f17k19
كليا\ta-25b73d19f-65k-30l-8m69n-13o-9p-23q-19r-9s-20u-12v-17
كليان\ta-9b-14f51k-17
كليه\ta-9b18c-22d-8e-7f-49i-8k61n25q-8
كم\ta-33b-12c101d-14e-10f-65j-12k-21l-19m-13n16o20p-27q-41r-27s70t-11u-23v-32
كما\ta-59b-20c-33d18e-14g60h-7i-9j-10k9m-15n21o35p-8q-7r-15t-6u-12
كما ان\ta-20b21d-13f31k-23m-13n24u-6
كما نود\tb-19f-21k36
كمان\ta-60b-30c-12d-30e-10f26g-7h-10i-10j-6k71p-9q13
كمان$\ta-24b-8c-8f70k-32
كمبيوت\ta38b-13f-14k-7l-7n28o21p-17u-10v-7
كميه\ta-13b-9d-8f58k-30
كنا\ta59b-18c-7d-28k-18l-16m-9n-8o-16p-15q82r-42s-14t-9u-14v-27
كنا مشتركي\ta-12b-8d-20f35
كنت\ta-43c-12d6f39h-9k17l-9o16q18s-9
كهربا\ta13b-27c23d-17e-8f27k-25l33o-9q6r-14v-9
كهرباء\ta-26b38c-8d-13f-25k20q24r-12
كهرباي\ta11b-10d26f-6k-18l-8o30q-6r-12t10v-7
كود\ta38b-30c-11d-32e-9f18g-6i-7j-6k10l-8m-12n12o-9p-10q-16r-8s-14t-9u44
كول\tb13f7o39s-24t-6
كوليه\ta37b-21c-12d-10e-14f-39g54i-6j-6k-37m-11n-11t41v-8
كون\ta-17f-16k35
كويت\ta-28k40
كويس\ta-26b13d-6e-7f-57g69k-26o39s-24t-6
كي\ta29b-6d-11f-8k-7r-9s36v-15
كيبل\ta24b-7k-8l13
كيبورد\ta41b-28c-10d-9f9k-18o32t-6u-7
كيس\ta-8b-14c11d24f-15o-8q-19t39
كيف\ta-14b-24c-59d52e-12f61g-8h-8i-11j-9k-12l-11m39n-14o-12p-20r-18s7t-24u-12v25
كيقولو\ta-10d19q26
كيقولو ليا\ta-10d19q26
كيلو\ta52b-19c-13d-18e-11f-83g-9h-8i-9j-8k61l-9m-9n-8o35p-11q-12r-14s-8t25u-11v-14
كيلو$\ta-44b-11d-9e-8f-46i-6k83
ل\ta-8b49f-32l-16m-10n-11o31p29q-14r24s-14t-26u-20v-19
ل 0\ta-8b49f-32l-16m-10n-11o31p29q-14r24s-14t-26u-20v-19
لا\ta36b-41c-11d21e96f-17g-21h-19i-31j6k-52m-13n32o-18p15q-8s17t-13u-33v-27
لا تتصل\ta-17f25
لا تستجيب\ta28f-23o23r-6
لا تظهر\ta-11b-14d-9f33l15
لا يستطيع\ta11k-6n19p-12s14u-7
لا يظهر\ta-29f-45k60n22r-7v-6
لا يغلق\ta16f-10l-9r29
لا$\tb-37c38d45e-25f-22g-11h-7i-7j-10k-7l-25m-16n56o8p-31q52r-45s-28t-31u-16v-28
لابتوب\ta9b71d-12f-54k-13l-12m-8n-11o65p-12q-10r-16s-9t-11u-14v-12
لاتر\ta24b-10d-6e-9f15k-12o-7p36q-10t-6
لاحظت\ta-16c42f-13k-18o-7q31r-7
لاحظنا\ta10
لاد\ta-18b-12d41k-26l-8n-10o-6p-7r-8s-6v40
لازم\ta-13c31d-9e-13f29g-6i-7j-7k-32l24m-12n-22o19p-19q-25r-26s-13t-13u29v17
لازم يكون\tb-32e-6f52k-15
لاستيك\ta8b-6f32k-34r16
لاسلكي\ta30b19c-9d-9e-7j-6k-29l-11n-8o25p-8q-11r-8s-7t24
لاسلكي$\ta-49b17f43o12
لاصه\ta-7b43f-22k-7l30m-15n-8o-6p-11q23t-8u-8v-10
لاغ\ta-18b-18d15f46k-22o12r-7
لاقدمه\tb29f-10k-9n-10o-6q38v-6
لام\ta-7d-7f40k-12
لان\ta-12b42c-23f-44k21l-11m-27n27o-11p-9r-29t-18u-8v44
لانها\ta-29b15d-12e-16f33k-9o28r-8
لانها علي\ta-29b46d-10o28r-8
لانو\ta-13b29d-11f17k-20o-7r33t-7
لاني\ta-21b43f-35k9l-11m-7n33o16p-9q-13r-7t-7u-11v-8
لاي\ta90b-17c-9d-12e-6f-64g-7k-31l17m-7n-13o-16p-16q-9r-14s-11t-15u57v-19
لايحه\ta-30b-10d-9f-35j74k-35
لبرنام\tb25f-18p23
لبطاقه\ta-15b64f-51k-11l-7m-7n-12o-12p-8q21r-11s-8t-13u-13v39
لتر\ta-36b58f-39o-6r32v-12
لحد\ta-55b-16c38d37e-8f15k-29m-6n-6r-36t29u-10v33
لحد ما\ta-32b-12c-7d41f21k-27r-13u-7v38
لخط\ta-8b61d-6f-36k-15l20m-10n-10o-13p-10q-18r-12s51t-21u-12v-10
لخمسه\ta-22b29c-6d50e-6f-40j-7k-21l-14m-13n32o-14p-15q-13r-14s-12t-16u47v-16
لدي\ta14b45c14d-20f-50h-7k7l22m-13n-17o-15p-17q-14r-31s-13t-12u-16v66
لدي الجميع\ta42b-7f-32l30r-7s-7
لديكم\ta-17b-17d-7f-18k46
لدينا\tb-9c12f-26k17o-7q18r-7s12
لديه\ta20b-8c11d39e-6f-22h-7k-41l-12m-11n-20o-9p-17q-11r18s-11t-10u20v30
لزوم\ta33b-8f-17k-8o-10r28
لسا\ta14b-7c-19d-18e-8f35k-8l-15m17n-12s-7u29
لست\ta-13b-25d-9f30k20
لسنه\tb35f-12k-15l-7n-10o-10p20q27t-10u-6v-8
لسه\ta-12b-14c-6d18k19q15t-6
لسيادت\ta-6d-8f-22i-33k65
لشقه\ta51b-22c26d-24f-45k-10l32n-7o-7q9r-9s-7v-8
لشهر\tb-6c19d18f-26n-6q39r-6v-8
لشهر فبراير\tb-6c19d18f-26n-6q39r-6v-8
لغرفه\ta-11b61d-7f-40k-11l18m-11n-15o-13p-7q-10r38s-9t-11v-10
لغه\ta-8b18c15f-20l-8m-9n-15o-10p56q-9r-6s-10t-7u-7v-16
لفه\ta-16f25
لقاحات\ta44f-28k-16l-10o15q-9r32t-15u-6v-8
لقسم\ta42c10d-18f-27k-17l-6m17n-12o-10p18q-7r-16s22t-8v-11
لقيت\ta24b-25c-11d57e-8f-73l-20m-33n7o-33p-17q-16r26s-12t-17u30v34
لكل\ta23b69c-10d-12e-20f-62g-9h-10i-20j-8l-15m37n-29o-55p-21q-24r-21s-24t56u36v-21
لكل خير\ti-14k33
لكم\ta-34b-33c-18d23e-24f-45g-14h-21i132j46k-99m38o-9q-6u-9
لكم$\tf-18i63k-42
لكن\ta-28b-23c-7d17e-12f53g-7h-7k-8l30m-11n-18o-11p-9q-13r-14s22t11u-6
للاسف\ta23f-9k-10m17n-14u12
للبنك\tb47f-24k-14n-7o-8p-11q-15r-8s-7t-11u-25v60
للتواص\tb-7f-19k33
للتواص 0\tb-7f-19k33
للجديد\ta-8b80f-73l9m68n-21o-19p-15q-9r-11s-19t-21u-16v-16
للحين\ta31b-12d19f-34k-8l-12o-8p-10q51r-10s-12t-8v-7
للسطح\tb-7f38k-21r-7s21v-7
للطابق\ta-7b-16c-20f45
للعمل\ta-35b-6f-24k50
للفصل\ta54c-7d17f-53k-33l-10m-9n-9o-16p-12q-18r-14s-8t-12u-12v66
للفصل الاول\ta-22b7d25f-7q-11v30
للقاعه\ta-14b56d-7f-27k-24l-6o15p-10q-9r26t-7
للمحام\ta-10b-7f-19k41
لله\ta-23b-9d-10e-16f-44g69
لله$\ta-20b-6d-8f-37g47k11
لم\ta-17b-48c-40d72e-19f52g-14h-13i-13j-13k-47l-26m-20o63p-8q32r-41s-23t-35u19v-32
لم تعد\ta17b-9f8k-12o28
لما\ta15b-44c18d42e-15f10g-10h-11i-12j-10k-26l-8m23n-24o-14p-29q-33r38s25t22u-24v-39
لمات\ta-21b-13k37
لمبات\ta18b10d-10f23i-8k-42l17o-7r19t-9v-6
لمبه\ta-25d-7f56k-26
لمت\ta-10b-17d-12f51k-14
لمده\tb11f15k-14u14
لمس\tf20k-10
لمه\ta16b19c-11d-20e-9f26g-7h-9i-7j-6k-20l43m-12n43o-13p-34q-13r-14s-14t-14u-11v-17
لنا\ta-108b109c-30d7e86f-20g-23h-20i-21j-18k-80l25m-25n-26o-71p29q14s-29u-33v40
له\ta-8b-21c-6f30k15m20q-10v8
لها\ta59c-23d19e-22g-12h-13i-11j-13k-39l-24m10n26o-11p43q-34r8s-24t-29u-35v8
لهذا\tb9c-10f23k-12n-11q-8s27
لهم\ta-10b25d15f-23k-7n12o-6p-10q-7r-9s9t-7u20
لو\tb41c46d-49e18f-21g-11h-12i-13j-11k-24m-23o-32p-26q15s28t18u-30
لو سمحتوا\tb23e35f-27k-24l-8n-8o-7q-10r-16s19t34u-6v-9
لوحده\ta51b-9c-6f-28k-11l-9n-7o52p-11r-11s-14t-10u-8v-7
لوحه\ta14b25c-7d-7f7k-28l-10m-9n-15o19p-11q-9r9s-10t31u-11v-13
لوحه المفات\ta45b-7f-38o28r-6
لوس\ta-22b-8d61f-20k-33l-9m-8n-9o-12p-10r-9s-8t47u-8v-9
لوسي\ta-14b-29d-9f46k15
لون\ta17b8d25f-37m-7n-7o-13p-12q-6r-20s-7t55u-6v-8
لونها\tb9f32k-33t10
لي\ta19b75c-9d9e-29f-41g-15h-14i-14j-15k-29l10m23n66o-35p-66q6r-38s-31t-42u-44v35
لي شهر\ta-25b-15d37f10k-13l53n-14o-23p-8q-15r-6
ليا\ta-8b103d55e6f-81g-24h-19i-20j-18k-115l-24m71n38o-48p-31q53r-50s-57t-52u-55v13
ليا$\ta-20b-27d-14f56k-9
ليان\ta-9b-14f51k-17
ليت\ta-27b45c-7d18f-27k-15o22p-8r11
ليره\td-11f-25k32p21
ليس\ta17b-20f21k-16n-13u13
ليش\ta-27b-14c17d64f-52i-7k-11l-11m-12n36o-15p-22q46r-13s-8t-15u-10v-23
ليك\ta-27b-16d-6f53k-12
ليكم\ta-10b-8c-20d-11e-11g-7h-7i-42j63
ليل\ta36b-8d-26e-9f26g-8h-7i-7j-9k-29l47m-15n10o14p-18q-16t-25u-16v-24
ليلتين\ta-26b12d36f-22o-12r48t-7u-21v-7
ليله\tb-19c-10d-24e-12f16g-9h-7i-9j-9k42l8o37r-22t-8u-6
ليله هاديه\ta-14d-10e-8f-39j-6k61
ليلي\ta25f-25k17p22
لين\ta-59b55c-26d-20e-14f-29g-10h-10i-10j66k-13l20m-8n18o15p-9q-9r-8s-7t-9u-10v-11
لين 0\ta-19b42f-20k-9l-7n21o18u-8v-6
لينا\ta-17b35c-10d-13e-8f34k-27l30m-10n-14o-13p41q-13r-9s-12t-10u-11v-17
ليه\ta30c-14d-18e-12f-9g-14h-10i-12j-27k38l-8m18n8o-8p-8q-17r-11s-7t36u-10v-15
ليوم\ta-26b38c-7d-16f11k-12t-8u22
ليوم 0\ta-19b29c-7d-15f12k-11t-7u23
م\ta-17b24c-17d-15e-9f-54g-7h-6i51k9q14r7
ما\ta30b-64c-24d74e63f-49g-14h38i-25j21k-49m24o-20q-7r-30s-16t-7u20v10
ما بعد\ta-35b-9c7d41e-8f-27k16l-11m-16n-11o-7p-13q-9r-7s13t47v-12
ما توصل\ta-33b33d-21e59f-53k-19m27o16p-14r-6v-9
ما حد\ta17d-26e-16f32k-10l-7m-8p-9q-10r-7s43v-9
ما حدث\ta-28b-9c-7d-24e-16f-41g-8h-11i-12j96k-58
ما زالت\ta-9c-37d14e-6f-32g-7k54s13
ما عاد\ta38b-16c-8d-30e44f-31h-8k-26m29n-10
ما عادش\ta38b-7d-12f-12k-12o-6q-8r-15s48v-21
ما عندي\ta-16b-14d-15e-11f-60g50j-7k43
ما لها\tc-8d40f-26k-17n-10o-8p43q-11r-8s-7t-8u-7v-10
ما نزل\ta37d-9f-28k-7q25t-12
ما يجي\ta-51b-8d-25f76k-10
ما يفتح\ta26d-6f-10l21m-7n23o-8p-12v-10
ما يلزم\ta-7d-6e9f-18k22
ما يلي\ta-24c-8d-13e-8f-26j-7k64n27p-7
ما يوصل\ta29b-11c31d-14f-35j-9k-11l-10m-8n33o-7p12q-6r-7s-10u-12v-9
ماء\ta21b22c-11d-26k-16l-10n-6o-15q18r30s-9t-7v-8
مات\ta-21b-13k37
ماذا\tb-9c-16d-7f47k-21q23
مارس\tb-8d7f26k-17n-7o-6r-20v33
ماركه\ta-10b10f11l25
ماسح\ta45d-11f11g-7k-47l-9m-7o50p-8q-9r-9s-6t-10u-9v-10
ماشي\ta-26b-16c-7d-17k54
ماضي\ta-14b20c-10d-22e-7f12g-19h-13i-7k30l-8m20n-10o19q-8s-7t-8u-10v-7
ماضيه\ta13b-21e-8f36k-21p-13r-13v36
ماكو\ta-12b-20d-23f55k-11
ماكينه\ta41b-46c-20d-7e-10f29g-7h-8i-11j-6k-18l-7m-15n-8o75p-12q-12r-23s-14t-19u-10v-14
ماكينه الصراف\ta22b-11f20k-34o20
ماكينه القهوه\ta30b-7d-19f39k-48m-6o37r-13s-6t-8v-6
مال\ta-49b92c38d13e-6f-106k-34l-19m-25n14o-24p-16q41r-20s-19t55u-27v-21
مالتي\ta36b-12c-14d51f-61q26s10t-13
مالي\ta-10b54f-25k-30l-9m-8n-14o-10p-9q-7r-9s-11t-7u54v-11
ماليه\ta-8b16d-8e-7f-31i-7k49n24p-7q7
مان\ta-60b-30c-12d-30e-10f26g-7h-10i-10j-6k71p-9q13
ماوس\tb55e-9f-9k-42l-11m-7n-8o62p-10q-15r-16s-6t-12u-11v-14
ماي\tb8d-13f21k-16o-7r37v-10
مايكرو\ta-36b-27d-6f66k-19
مايل\ta-11b8d28f-25o-7t23
مايله\ta14f13k-19o11
مايو\tb26f-13l-6n-10r7u24
مبات\ta18b10d-10f23i-8k-42l17o-7r19t-9v-6
مبارح\ta44b-14d-9k-20l-14m-8n-6o-10p38q-13r25s-9t-12u-8v-13
مباشر\tf-8k20
مبدل\ta35f-32l22r-9
مبلغ\ta-18b-17c-22d35e-19f29g38h-9i-10j-9k-60l-15m-9n-12o-15p-14q78r-14s-17t-16u-13v-12
مبلغ 0\ta-19b-12c-7d58f-36k-10l-8q38s-10t-7
مبني\ta-32b-23c41d-9f38k-25l-7n-8p-6q-8r48s-8t-15v-7
مبه\ta-25d-7f56k-26
مبيعات\ta16b18c-7d-24e-10f-21i-7k24l-10m24n-8o-10p-8q-6s21t-8v-9
مبيوتر\ta38b-13f-14k-7l-7n28o21p-17u-10v-7
متاحه\ta-9b-8d-10f45k-17
متاخرا\ta56b-10d-26f-65k33l-10m-6n-7o-8p15q35r-11s-6t-9v-10
متجر\ta35b19c-6d-8f-30k-24l-8n41p-7q-7u-11v-7
متحرك\ta-22b-8d12f22k-8v12
متر\ta48b-24c-8d-25f8k-14q19
متصفح\ta-23b-12d-11f19k24
متصل\ta46b-6d-7f-19k-18o-12s32
متقاعد\ta-11b24d-9f-34k27r19u-6
متل\ta-15d-13k33o7
متل ما\ta-8f16
متوقف\ta-24b-9d-15f78k-28s16
متوقف 0\ta-33b-9d-14f80k-23
متوقفه\tf21k-11o14
متي\ta-16b-13c38d-11e80f-76i-6j-9k-57l-8m-8n-11o-9p-11q-21r7s-10t22u-10v33
مثالا\ta-9f-14h-14k41
مثل\ta-13b8d-12k20t10
مجاني\tc33f-22l-13n-12o-6q-19r-12s56t-8u-7v-13
مجاور\ta-16d-8k29
مجلد\ta-35b65c-10d-10e-9f-41j-7k18m25n15o-11p-13q-14r-10s-9t-15u16v-12
مجلس\ta-39b45d-14k10l27
مجلس الادار\ta-14d-8f16k15
مجموعه\tb54f-43k-12l-7m32n-13o-8p-7q-7r-12s-6t18
محاسب\ta-31b-25c-34d-25f78k-13
محاسبه\ta32f-43k18m-15n16p17q-7
محاسبي\tc15k-10n15p-27q21r-6
محاماه\ta-10b-7f-19k41
محاميه\ta-12b12d-9f16u14
محاوله\ta-21c33k-10l-6m-6n-6q-11r-8s-6t-11u46v-9
محتاج\ta-16b64c-10d-9e80f-97g-7h-6i-9j-8k-65l-21m-16n-27o46p-52q-23r42s-16t-23u-22v30
محتاجي\tb10e49f-34k-28o12
محترم\ta-11b-7d-9f-30h35i-15k22
محترمو\ti57k-53
محترمي\ti-17k34
محد\ta-32b-7d27e-7f59k-54m-13n-10q-11t39
محدش\ta24b-8d-23f37k-32l37o-12u-10v-7
محرم\ta-11b10d15f-14r8
محسوب\ta55b-17d-18e-6f-24k-13q37r-9t-8v-8
محسوب علينا\ta55b-17d-18e-6f-24k-13q37r-9t-8v-8
محطه\ta35b-15d-11e-6f38k-46l-12m-7n-15p-28q-7r-18s23t-11v38
محكمه\ta-23b-11d-6e-7f-22k61
محل\ta9b32c-28d-11f22k-28l25m-9n-13o-11p-14q-9r-10s38t-10u-7v-11
محمد\ta-13b-8k31
محمود\ta-10d-10f-44i-23k72
محمول\ta-41b-14e-6f81k-28
محمول مع\ta-11b-7f36k-11
مخالف\tb23k-15n16
مختبر\ta43b-18c-9d-15e-10f60g-11i-14j-6k-65l42n-7o-6q-8r-9s-7t-10u-6v-8
مختلف\ta60b-13c-6d24f-66k-18l-17m-9n-9o15p-15r-20s-8t-23u-13v52
مختلف عن\ta39b-10d28f-49k-14l-13m-7n-7o-15p-10r-16t-19u-10v55
مخزن\ta14b12c-15f-69k55l-12m-10n-11o30p-12r51s-16t-43u-9v-13
مخزون\ta-11b25c-7d-13f10k-11l19p-6r-8t17u-7
مدام\ta-11d-11f20k13
مدخل\tb16d-8f41k-35l9n-10o-7p-8r30u-6v-7
مدرسه\tb-16c6d-15f-53k69l-7m-7n23o-10p-13q-7r-16s-10t-8v36
مدرسي\ta23d-8v24
مدرسيه\ta-31b-17c-9d-10e-9f-28g89i-7j-6k-66
مده\ta-9b-18c-8d-9e-17f59k-19u14
مدي\ta-29b-12f36i-9k20
مدير\ta37b-52c-13d-34e-23f-50g-10h-17i-17j-10k112l-13m37n10o-13p-21q-10r-14s-13t-10u37v-36
مدير الحساب\tf-13k22
مدير الدعم\tf-9k22
مدير الفرع\tb-12f-42k49
مديره\ta-11b33d-6f-46k32m20n-8
مدينه\ta29b-15c-6d17f-7k-17l-6m-19n-28o18r-8t-8u43v-7
مدينه نصر\ta-15d24k-8o20
مذكور\ta-8b-11d24f-11o12r-7
مذكوره\ta-24b-12d30f15k-11q9
مرات\ta37b-25c-13d20e-11f19g-8h-10i-8j-7k-52l27m35n-17p-17q30r-27s-17t-23u-14v-30
مرات$\ta79b-16d-38f-31k-26l-18m44n-13o-18p-13q36r-16s-12t-14u-8v-21
مراجعه\ta-11b-19d-6f-19k50p9
مراجعي\ta-34b-11d39f32j-7k-27l-8n-9o-7q-8r12s-7t-8u-9v34
مراكش\ta-7b-6k24
مرتب\ta-36b-27c-15d-36e-18f-52g-10h116i-11j-9k-51
مرتي\ta8f17k-13r-7s21v-7
مرتي$\ta8f17k-13r-7s21v-7
مرتين\ta19b-8c-26d38e-15f41g-18h-9i-13j-8k-59l-12m-8n7o17p-12q48r-20s-14t-15u-14v-12
مرتين في\ta47d-9f-28k-10n-11q37r-6
مرتين$\ta26b-24c-12d-8f48g-13i-6k-34o28r-6
مرجو\ta-17b10c-8e-7f45k-24n16p-9
مرحبا\ta-22c-7d-10e-33f-47h-6i61j-7q-7s15
مرحبا$\tf-9i-29k47
مرسي\ta-23b-20c-7d-11e-8h-9i91k-71
مرضي\tf-14k29n-6o18
مرفق\ta12c-6d23f48i-7k-83n-10o17p-13r-8t11u10
مرفقات\ta47b-10f-17k-21m43n-7o-8p-10q-8s-6v-6
مرفقه\ta-7c-14e-8f57j-7k-21
مركز\ta18b-30c-9d28e-8f-43g-7i-13k42l16m-6n-7o8p-12q-10r34s-9t-18u-13v-9
مره\ta-25c-22d24e11f24g-11h43i-11j-10k-62l47m-16n14o-8p-40q15r22s-7t-35u-19v-22
مره واحده\ta29f-14k-8o-6r26t-7
مروحه\ta42b25d-12f-36k-25l-20n-7o49p-8q-8s-9t-10u-12v-7
مرور\ta-30b-7c-11d39e-8f7i-7k8m-9n55p-11q-15r-15s-11t-17v-10
مرور ثلاثه\ta-14b-14d51f-31k-13n38p-7q-8r-10t-13u-6
مريض\ta54b-30c-9d-17e94f-20g-6h-10i-12k-117l-10m-10n-13o23p-9q-8r-13s-10t-9u-10v37
مريم\ta-13b-15d-9e-7f-62h80i-30k-13
مزرعه\ta-25b-16c-7d-9e-10f-10g-6i-7j-6k59
مزود\ta-29f37k-8o-7r-23t37
مسا\ta-10b-11c52d-11e-11f-65i-23k60m-6n-10o-10p-10q-13r67s-16t-16u-9v-28
مساء\tb-31c-31d-34e-26f-20g-11h21i76j-11k-7l-9r-7u32
مساء الفل\ta-8b-6e-7f-44i60k-20
مساء النور\ta-11e-8f-26i50k-16
مساء امس\ta28b-9e-10f-22h34k-29l-9r-7u32
مسابقه\ta-18b13f23k-11l7
مساحه\ta-21b17c-7d-9e-6f49k-34m32n-7q-7
مساعده\ta-6d-7e-7f17k9
مسافر\ta-13b15f11q-7s15
مساكم\te-8f-7i-10k32
مساكم الله\te-8f-7i-10k32
مسانده\tf-19k34
مسبح\tb17c16f-19n-7o-7p-7q-12r59s-9t-24u-7v-14
مستاجر\ta-18b36c15d-16f14k-43q12r28u-6v-16
مستخدم\ta19b10c-13d-21e-15f-36g-7i-7j52l-8m-38n61o-9p-22q15r-10t-15u-8v-12
مستشفي\ta20b-34d-11f-58h49k17p-13r-13v36
مستعمل\ta75b-17c-9d-12e-10f-12g-6k-56l-8m-8n-6o-15p-10q-7r-9s-8t54u-10v-10
مستقيل\ta37f-35n-10p8u11
مستودع\ta-30b15c-9d-12e-7f90i-9k-81o-7p12r-9t25
مستوي\ta-9b9c-8d-13e-12f-35h-8k59o22r-11
مسجل\ta14b-12c13d-13f9l-10m-10n64o-7p-11q-18r-11s-10t-12u-8v-19
مسح\ta-13b-31f50k-7
مسحت\ta-18f41k-13
مسدوده\ta14c12d-10f-10o-7q-7s-7t-7v39
مسكره\ta48b-30c-9d-16e-6h-7k-19n-6o-9p-9q-7r-11t-6u-7v44
مسكره$\ta67f-41k-13n-6o-9p-9q-7r-11t-6u-7v44
مسموح\ta-21b-15c30d-6f24k-24l25m-15
مسوول\ta-32b-25c10d42e-6f-47h-7k47l-7m-8n-9p-8q-18r28t-10u-11v29
مش\ta23b-67c-17d19e14f23g-13h-9i-11j-11l-31m23n31o39p28q-23r-38s-32t-13u-25v-20
مش من\ta-16f21
مشترك\ta6b28c8d-18e-13f-23g-7h-7i-7j-7k15l-9m9n38o-11p13q-17r11s-12t-22u-14v-20
مشتركي\ta-14b-10d-21f23k20
مشتريا\ta-7b15f-9k15m34n-11r-6
مشرف\tb-30d-7f-33k65
مشغول\ta34f-16k-15s18
مشكله\ta-25b-30c-41d-32e-14f-61g41h-7i-10j-8k88l23
مشكله$\ta-39b-17c-7d-8f-12g50k7
مشي\ta-36b-14c-7d44h-6l-11n-16o44p-7q-13r-9s-7t10u-7v-9
مصادقه\ta-37b-10f51k-12
مصاعد\ta-18d-18f32i-9k7r8
مصباح\ta-25b-8e-7k37
مصعد\ta-38c10d-10e-8f15j36k-20l-6n-7o-9q-18r20t33u-7v-14
مصلحه\ta-6b19f-19i-12k25n-6q32
مصنع\ta-9b-7c-9d-14f12k24l33n-6
مضافه\tc18f-11q18
مضخات\ta-16b-10d-8f53k-25
مضرب\ta-49d-20f100i-7k-65
مطار\ta22b49d-8f-51k-21l-16m-7o-10p-11q-9r-11s-10t-19u26v40
مطبخ\ta-17b66c-10d-22e-11f12g-7h-7i-13j-7k-45l-14m-12n-16o-16p8q-9r26s-9t-20u-11v39
مطعم\ta-20b16d16f-7n15p-9s12
مطلع\ta-24b7c-6d-7f44k-26n34p-9q-10r-8
مطلع الشهر\ta-24b7c-6d-7f44k-26n34p-9q-10r-8
مطله\ta-21b43d-9k-21o-7q-7r35
مطلوب\ta-15b-27c-11d-11e-21g-8h-6i-11j79k-60o-10r29t-7
مطيري\ta-7b13n30o-18
مع\ta12b-8c-25e-26f45g39h-19j-17k-41l-34m-24n-13o-36p-11q-8r24s53t-9u-31v25
مع اطيب\ta-7f-13i-18k43
مع المدير\tb-17k24
مع ان\ta41d-19k-34n-6o-9p-9q-7r-11t-6u-7v44
مع خالص\ta-7f-13i30
معا\ta-6c-13f31o11
معاد\ta46b24c-7d-7f-40k-21l-15m-16n-10o-14p39q-16r-13s-9t-14u-12v35
معاكم\ta-15b-10d-7e-10k45
معالجه\tb-13e49f-12k-34
معاه\ta-7b-11c14f-32k34m-6o-10p-10q-6t-7u38
معاه نسخه\ta-7b-11c14f-32k34m-6o-10p-10q-6t-7u38
معايا\ta30b-33c-28d-21e56f-121g66h-11i-15j68k-106n46o-7p-8q-9r-6s-12t-7
معايره\ta-9b9d-7f27k-15o23p-11
معتاد\ta-9d-12f32k-16p24q-6
معرض\tb14d-17f-22k29l12n-6o25p-9q-23r-12s-7t28u-11v-12
معرفه\tb-45e-14f60k-9
معطل\ta-20b-11d20f-18k25t7
معك\tb-7f16k-7o7
معكم\ta-23b-28c-7d36f11l53n-14o-23p-8q-15r-6
معلم\tb-27f38k-9
معلمه\ta-15b-7d43f-41k18l-8n-10o-6p-7r-8s-6v40
معلوما\ta-8b-8f-22i-10k52
معمل\ta-31b31c-7d-11e-9f-58g51i-8j-7k11l-13m-6n15o-13p-18q-8r-6s-7t-8u41v-7
معه\ta-44b-8d78f-29k-32l-10m-8n-10o67p-26q-13r-13t-11u-10v-11
معي\ta-13b-28c17d-27e-8f-27h-7k64l-7m-9n22o-10p-13q-7r-9u-9v29
معي علي\ta-12c-9d-23f-21k58
مغرب\tb-26f19k12l11
مغلقا\ta-12b-7d-6f19k11
مغلقه\ta-20b-24f50k-14
مفاتيح\ta22d-6k-11o26r17u-23
مفتاح\ta44b14d-11e-8f-47h-7k14l-21m-15n-15o35q-16r-20s-11t-16u44v-18
مفتوح\ta-25b-24c-7d-15e-7f20i-6k41
مفتوحه\ta8b-9f24k-11r30u-7
مفصل\tb29f-10k-9n-10o-6q38v-6
مفيش\tm15
مقاس\ta-24b24f27k-19l-6o-10r-6t38v-7
مقاس 0\ta-12b31d6f-12k-7l-6o-10r-6t38v-7
مقاول\ta-19b13f24k-12o-7t-8u29
مقصود\ta-11b-7c34d-7f-44k34p-6q34v-10
مقطوع\ta44b-9d-6f-31l28v-7
مقلوبه\ta84b-16c-7d-17e-8f-29g-12i-7k-39l-11m-42n-12o-19p-15q-12r-26s51t46u-12v-15
مكاتب\ta14c-10d-10f6k7l25n-9o-9p-8r-11s-9t-9u26v-7
مكاتبن\ta-21b44d16f-23k-25l-7o-10p-7q-10r44s-6
مكالما\ta22b35c13d-16e-13f-50g50h-6j-8k-75l35m-14n-21o-13p-15q-17r-14s50t-15u-10v-18
مكان\tb23c28f-36k-6l20n-9o-10p-7q-12r-9s-10t-12u-11v37
مكانه\ta-8f16
مكانها\ta-12b16f21k-16m-19n27
مكانها$\ta-12b16f21k-16m-19n27
مكتب\ta21b35c-20e-19f-82g-15h-13i-15j-13k74l14m-17n11o38p-8q-25r21t-30u-25v-24
مكتبنا\ta-36b-18c-8d69f-40k-7l-10m-8n-16o-32p-15q69r-18s-13t-10u-6v-9
مكتبه\ta13b-12f-41i-18k57l14
مكتبي\ta11b63c-7d-18f-43k-27l-42m-10n-14o67p-17q-15r-19s25t-17u-8v-10
مكتوب\ta7b8c-19d-15e-13f57g-8h-8i-7j-8k-60l-21m-18n-24o-30p-26q-28s-16t28u-24v70
مكتوب عليها\ta50b-10c-6d-7f-16k-22m-8n-10p-7r-6t-8u-7v42
مكسوره\ta24b15c16f-44l-7n-8o22p-14r33s-8t-15v-7
مكيف\tb11c-6d-14e-21k25l-6m-6n-6o-15p-7q-7r44t-7v-7
ملاحظا\ta-23b-13c-11d45e-8i-7j32k-44l-8n44o-6p-8r-7t-8u-11
ملاحظا$\ta-19b-11d49f18j-8k-37l-8n44o-6p-8r-7t-8u-11
ملاحظه\td-7e-8f-42g52k-8n-11q-8s27
ملاك\ta-13b-12c-8d-10e-7f15g-6k34
ملاك برج\ta-6f-37k53
ملصقات\tb-11d-12f42k-16o14
ملف\ta30b-18d-17f30h-6k-35l-11m49n28o-19p-29q-35r-19s-10t-12u27v-38
ملفات\ta23b23c12d-13f-14k-31l-12m-10n-14o-14p51q-14r21s-8t-9v-24
ملفين\ta-30b9c-13f38o26s-6
مما\ta-10b-13d-14f-30h55k-15
ممر\ta50c-9d-14e-6k-45l-8o-11p-6q-7r52s-8t-15v-11
ممرضه\ta-35b18d27f16k-28n9o-8p-8r-10u-12v36
ممسوح\ta27b-12d-9k-7n-8o-10p48s-6t-23v-9
ممسوح$\ta27b-12d-9k-7n-8o-10p48s-6t-23v-9
ممكن\ta-17b21c31d-33g-7k-10l16m-6q24t-10v-6
من\ta39b34c7d-18f-8h8j-13k-12l-20m26o-17p-11q-8r-16s15u7
من 0\tb25c14d-23e-7f10k-32l-17m30n-29o24r17s6t-33u-16v-18
من ال\ta10c-6d-10e-7f-62k64r25v-8
من الانجل\ta-7b21c9f-14l-8m-12n-12o-10p43q-8r-7s12t-7u-7v-15
من البارح\ta12b-18c-7d-7e-9f-63g81k-43s14
من البنك\ta16b-15c34d-8f-19k-9m20n-12p-8q25r-8s-20t-9u11v-9
من البيت\ta-25b29d-9f24k-22l-9n41o-9s-7u-10
من الشارع\ta-8f-10g-6k22
من الشركه\ta-15b-6f38k-12
من الصبح\ta-30b-13d10f37k-15o18p-11t7
من الطابق\ta-22b10d-8f-22k33r20
من القايم\ta-24b-8f45k-8
من النظام\ta27b-18d-14f-42k37m-9n-12p-23v45
من الهاتف\ta-27b-11d-7f30k16
من اليوم\ta-32b50d-9f-10n14p-10s17
من امبارح\ta17f-8m32t-6
من امس\ta-37b27f18k-7r17
من اول\ta36d-8f-8k-15l-9m-12p11r-8s39t-15v-11
من برا\ta45b23c-6d-24e-8f-29k-24l-13m25n34o-11p-6q-9r-7s-9t-9u-14v-9
من بعد\ta7b35c-7d-8e-23f-56g-6k35l15m-9n-17o-9p32q-10r-14s-8t-15u-10v19
من تحت\ta27b-17c-9d-19e-10f40i-6j-6k-39m-8n-7o-8p-8q-10r59s-12t-20u-10v-14
من تسعه\ta38b-7c-9d-9f-55k30n-9p34s-11
من جديد\ta-14f21
من جهه\ta24b8c-13d13f-29l8n-7r32t-7u-7v-21
من ساعه\ta-25e-7f28h-10k17
من سقف\ta49b-10c-8d-6f-30k-7o-9r50s-8t-31v-9
من سنه\ta-17d-8f-30k48
من شركه\ta-9b13d-6f20k-13u22
من شعبه\ta-9b-18e-6f17k27
من شقتي\tb12l7r-6s19
من شهر\ta49b20d9f-60k-21l-13m-8n-8o7p-20q52s-9t-13u-8v-11
من عند\ta-11f29k-12
من عندكم\ta-30b-8e-13f-31g35k34t13
من غير\ta44b-43d50e-21f-12g-10h-12i-8j-7k-46l-24m-21n13o9p-24q35r-26s-17t13u18v-28
من فرع\td23k-9o25r-7
من فضلكم\ta-19b-20c-12d-13e44f-52h-7j-7k32l-10m-9n-7o-7q-6r-8s-6t-6v44
من فوق\ta-20b-17d36f7t15
من مبارح\ta54b-7d-7f-39k-9l-14m-8n-6o-10p38q-13r25s-9t-12u-8v-13
من ناحيه\ta-12b17c-16d-12f-33h51k-23q16
من نفس\ta-14f46k-23
من هذا\ta-15b43d-7f-11k-13m-7n-14p-6q14s23
من ورا\ta-18d-10f46k-14
من يهمه\ta-9e-7f-15k37
من يوم\ta15b-7c-16d47e-14f-13g-9h-6k-37l55m22o-11q-21r-18s-11t-24u-17v-17
منا\ta-11b-9f67k-50
مناديل\ta-29b-15c-9d-28f76k-27
مناسبه\tb-14c8d-14f-16i50k-30n26q-7r10s-6v-8
منامه\ta-16f30i-7k9
مناوب\ta-12b-6e-7f-44i-11k65
مناوبه\tf-7k11n21p-9u-6
منتج\ta-10b-9c29d-10f43k-51t19
منتصف\ta15c10f-12l11m-7p-7s18
منتصف الليل\ta15c10f-12l11m-7p-7s18
منته\ta46b-22c-7d-13e-7f-55k33l-13m-8n59o-10p-8q-28s-13t-9u-8
منتهيه\ta8b-11f24k-15
منح\tb13c24f-23o-7p-12q-11r-19t-9u7v40
مندوب\ta-18b-16c-27d11f52k-17t15
مندوبي\ta12b58f-50k-12l-8m-7n-14o-29q-7r-14s-13t-16u63v-11
منذ\ta30b-33c-15e-9g-9h-9i-7j-9l7m-18n-17o-10p30q-15s25t-21v-23
منذ الساعه\ta45b-11d-10f-20k-12l21o7p14r-7s-7t-10u-7v-8
منذ ان\ta-36d50f-44k16n-9p29v-7
منذ صباح\ta11f-7n17p12u-10
منصه\ta-12b-8c42d-8e-13f-37k19n-8p29v-7
منطقه\ta-15b-8f10k19
منظومه\ta20b25f-28k-8l-7n12o-7r25t-7u-7
منفذ\ta10f9p14
منفصله\ta-16b49c22d-6f-42g-11k-9l23n-8o-9q28r-8t-7u-8v-12
منكم\ta-72b-40c21d61e-19f-63g-12h-12i129j-11k-123l-13m-16n-17o-18p-18r-18s-18t-18u17v60
منه\ta57b-10c-9d-20e-12f-55k36n-8o-18p-8r-23s-9t59u-6v-10
منها\ta-25b-10d12f35k-11q15t-6
مني\ta60b-14c-24d38e-18g-11h-11i37j-11k-85l-14m-23n23o-17p-16q55r-19t-21v-16
مني 0\ta-17b-11c-13d59f-34k-6n-8o-7q46r-7t-10v-7
مهم\ta-13d-8k26
مهندس\ta-23d-10e-8f-43h41i-15k29n-8p28
مهيري\tf-27i-7k44
مو\ta38b15c-33d55e-14f-109g-11h-11i-13j-10k14l-19m-27n27o-33p-31r-9s32t-25u-20v38
موارد\tf-19k31u12
مواعيد\ta52b19c-10d-20e-15f-67h56i-7k-60l-14m31n-28o-9q-13r40s-15t-14u-21
مواقف\ta-18b-17c23d-9f-8k23u16
موبايل\ta12c-10e-9f42g-7h-7i-7k-45l-12m-11n35o-23p-10q-11r-8s8t23u-15v-8
موجهه\ta37b42c-6f-49k-20l-8m-8n-10o-12p-14q-18r-26s-9t-15u16v54
موجود\tb-15c-7d-26e-6f23i-7k18m43n-7o-8p-10q-8s-6v-6
موجود$\ta43b-10d-9f-11k-16m43n-7o-8p-10q-8s-6v-6
موجوده\ta-22b-10c-12d13f35k-10q8
موجوده$\ta-21d-9f49k-9
موحد\ta15k-7p14
مودم\ta21b31f-34k-8l44n-7o-8p-10q-7u-7v-6
موديل\ta-24b39c-7d-19f-15k24o-12r-9t38v-6
مورد\ta-13b-18c24f19q-8t33v-10
موزه\ta-8b-6d-11k37
موسم\ta-9f28k-13l-9o43q-9r-8t-12
موضوع\ta-25b-39c19d-27e59f-69g-20h-10i-8j-13k55l-8m-9n-20o-15p14r-12s16t28u-8v-9
موظف\ta-11b-14c-12d74e-8f-26g-6h-7i-8j-6k-7l-23n-31o-33p16q33r28s10t-19u-12v-20
موظفا\ta-23b10f19r20
موظفه\ta-14b22c-9d46e-8f7g-8h-8i-8j-7k-64l-12m-11n-16o-45p-17q-14r-16s91t-19u-15v-21
موظفين\ta25b-25c-20d14e-19f14g-15h-15i-17j52k-51l-28m35n16o-19p-7q-19r-22s-23t-18u45v-20
موعد\ta13b18c-21f30k-40l-10m-13n-20o-8p-28q-8s-8t-9u-8v61
موقتا\ta22b36d-9f-16k-22l-11m-11n-10o-15p-7q-7r13s55t-18u-20v-14
موقته\ta-9b34c30f-39k-9l-14m-11n25o-11p-11q-15r-12s-11t-12u45v-15
موقع\ta10c-23d-29e-14f36g-13h31i-13j20k-64l36m-9o-12p36q-13r-21s-14t-13u-11v-18
موقف\tb-26c65d-12e-9g-7h-6i-7j-10k-31l-8m-9n-13o-12p-15q-24r81s-13t-26u-18v-24
موقف السيار\ta15c17f-13q-7r34t-6v-9
موكل\ta22f-7n-7u13
مولد\ta-15d-8f13k11r13
مي\ta23b-6d-25f16k-16m-6o37r-13s-6t-8v-6
مياه\ta23b-32c-13d-23e-10f-9g61h-9i-8j-7k-36n-8o-12p-10q-8r6s-8t-8u-7v41
ميثا\ta-10b-7d-12i-8k44
ميزان\tb-13c-7d-16f42i-10k-14o45t-30
ميغا\ta42b45c-6d-25e-12f-41k-37l79m-10n-18o-18p-14q-16r-18s-20t-18u-11v-10
مين\tc47f-33m-8n-7o-12p-11q-9r-7t14u35v-9
ميناء\ta-23b-14c-12d-14f53k-8
ميه\ta18b22c-13d-26e-16f45g-15h-11i-11j-9k-53l-11m-9n-7o23p-18q-13r25s21t-11u-9v-24
ميه علي\ta11b-11f16o-7r21
ميں\ta-27b-29c101d-22f-50k-79l-17m-9n-18o-37p-18q-27r-32s-19t92u-18v-20
ناحيه\ta-12b23c-17d-13f-34h50k-24n-7q24
ناس\ta51b-45c-15d-37e59f15g-16h-10i-11j-10k-86l-13n-8o-14p-15q-10r-23s68t-15u-9v-19
ناصر\ta-11f-44i-7k69
نافذه\ta42b-16c19d-12e-6f-10k-19l-10m-9n-12o-12p-14q-19r38s-11t-14u-10v30
ناقص\ta9b-30c-11d42e-13f14g-11i-6j-7k-30l-12m-9n-9o-20p-12q-12r-15s-14t70u-9v-13
ناقصه\ta88b38d-12e-9f-88g-12k-43l-13m-43n-16o-32p-19q-11r-34s50t67u-14v-21
نامل\ta-17b16d-10e-22f26n-7r22u8
نايه\ta-40b-20c-22d51f30k-27l-7m-8n-9o-12p-11q-13r34s-10t-11u-8v22
نت\ta-27b-12c39d-8l33n-7o-6r-6v-7
نتايج\ta31b-18d-14e-7f16k-13l-8m11n-10o-8p39q-11r-7s-6t-7v-7
نتمني\tb-31e42f-21i68k-80
نتي\ta-28b18f26k-8l-15q-7s-7v41
نتيجه\ta52b-6d-8f-29k-9m-8n-10p-7r-6t-8u-7v42
نجاح\ta-31d-22e-9f46h-7i-10k27
نجد\ta27b-9f-6k-9o-10r28
نجي\ta-21b35d14f-24k-6l-8m-10n-12o-8p-14q14r-9t-8u-7v39
نحب\ta-8b55f-35k-8l18m-12n-11o-10p49q-10r-12s-8t-15u-9v-15
نحتاج\ta-26b92c-13d-9e-8f-45k-21l10m-13n-12o9p-25q-24r18s-23t49u-6v-24
نحتاج 0\tb65f-55k-9l-15n-16o33p-9q-15r-19s-14t44u-12v-12
نحن\ta-8b-32c-13d-25e57f-11g-9h-10i-18j-7k22l22r-7
نحن في\ta-14b-8e-9f-39k59
نحنا\ta-16b86e-6f-39k-64l-7n-11o-11p-11q-12r-11s-8t9u-7v45
نحو\ta-14b30f-8n15
نحيطكم\tf-9k27
نحيطكم علما\tf-9k27
ندخله\tc-44f51
ندفع\ta-8c8f-14k21p-9q13
ندق\ta-21b30d-19e-6f12i-7l-10o-10p-10q-8r-6s11t-14u-8v42
ندم\ta6
نرجع\ta-15e-7f52k-25
نرجو\ta-20b81d-10e-8f-25g-8h-6k-24l-28m7n-13o-11q-30r-43s-22t78v-20
نرغب\ta-10b36f-13k-7l-7m18o-11p-6q-9r-9s-7t32u-8v-11
نرغب في\ta-10b36f-13k-6l-7m19n-10o-11q-9r-8s-6t33v-11
نريد\ta-19b26c-7d-7e-19f39k-30l-9m-9n-12o-31p-13q-10r-18s15t-16u60v-12
نزل\ta39b-14c-8d-22e-9f59i-9k-66n-7o-8p-10q50r-7s-7t-17u-7
نزلاء\tb-19d66f-40i-7k-33l8m-9n-14o-15p-13q-13r-14s-13t-10u-12v59
نزلت\tb-14d-10f36k-10
نزلنا\ta-19b-7d35k-14o-11r34t-6v-7
نزيل\ta12b-11d-8f6k-7o-10r18s12
نسال\ta-13c-6d32f-12l-6m-6n-8o-6p-7q19r25t-12v-7
نستطيع\tb-8d-8f32k-11p24
نستعمل\ta-16b-11f38
نستلمه\ta-8b-11d-6f54k-32
نسجل\ta44b-9c22d-22f-20k-22l-12m-11n-7o-11p50q-17r-9t-14u-7v7
نسخ\ta-12b14c-41f44r22u-19
نسخه\ta-21b24e-15g-10h-10i-10j-9k23l-19m-23n-25o-28p77q-22r-28s-16t-10u16
نسخه من\ta-23b14c10d-6f-61k58m-8o-13p10q-7t-9u35v-8
نسيت\td-9f-40k52o-10s19
نسيج\ta-7b-6f-36i-6k61
نص\ta104b-22c-18d-21e-11f-84g-11h-8i-10j-10k15l9m-19n-19o11p-31q-28r-33s32t-29u-29v60
نص ساعه\ta-13d-8k26
نصر\ta-15d24k-8o20
نصف\ta-7c-7d37k-21m-6n-9o17p-18q-10r-12t-11u-7v38
نصف ساعه\ta9f9k-7l9
نصفها\ta25b30d-7f-29k-13l-7n-7o19p-6q-13r-9s-7t27
نصيه\ta-52b-20c-6d-11e-8f37g62k-45
نضطر\ta12f8r17
نضفت\ta-22d-7f39
نطبع\ta-37b-7d-15f54o21
نطلب\ta-20b37d12f-49k17n-7o-13p-6q26r-23s-7t-10u-8v28
نطلع\tf21k-14r-7s21v-7
نظافه\ta-35b-9c-13d22e-19g-9h39i-7j-7l-9m-6n-7o-10p-7q-13r41t-14u19v-22
نظام\ta30c-21d12e-12f9g-10h-13i-13j-9k-17l-25m-21n43o-26p35q-20r-24s19t-32u-27v10
نظام الحضور\ta11f-7n17p12u-10
نظفت\tb-6d-11f47k-38o11
نعيمه\ta-8b-6f-33k50
نغير\tc11s20
نفاذ\ta-12f26k-6n38p-25v-7
نفس\tb-55c24d-9e-19f66g-19h30i-16j-15k-31m-22n40p-14q23r-31s27t-22u-28v-39
نفس البيت\ta-17f49k-28
نفس الشي\ta27b-8e-6f14k-27s14
نفس القصه\tf16
نفس الكلام\ta-7d-7f40k-12
نفسه\ta-10b-30c-33d26e-8f8k37n35o-12p14q-10s-7t-13u-8
نفسه$\ta-52b-6c-31f90k-15
نفسها\td12f8k-9
نفيدكم\ta16f-10o11p17
نفيدكم بان\ta16f-10o11p17
نقاط\ta17c32d-33e-6f-71g-7h-6i-6j58k-22m-9n61o-16p41q-23r-20s-17t-32u-21v-20
نقترح\tb-29f51k-20
نقطه\ta-12b7c-11d-19e-9f16j35k-20l43n-7o-18p-7r-7t-6
نقل\ta-25b20c-29f58k-37l-20n-10o-7p17q-7r14s17
نقلت\ta-16b-13c29f13k-14l34n-6q-11v-6
نقلنا\ta-10b-17d-6f21k11
نقلناه\ta-22d-8f-14k36
نكتب\ta-14b-7d14f21k-9s13
نكون\ta-17b-17d-11f22i-7k23
نلتمس\tb67f-46k-17l-15m-11n-14o39p-21q-12r-12s-10t-20u-14v44
نها\tb9f32k-33t10
نهار\ta-7b37e-7g-6i-6j-7k-6l19m-16n-19p-20q-19s19t-27u-15v42
نهار الجمعه\ta23b-8c10d-12f-11k-8l-6o-8q-8r-41s31t-7v34
نهار السبت\ta-26b-9c-12d11f10k24o19
نهار من\ta-11b49f-26k-21l20n-10p-8q-7r-7t-7v22
نهارده\ta-28b-33c7e36f-29g-9h-7i-8j67k-49n34o-7q-8
نهايه\ta29c-13d-14e44f-55g-7h-6i-8k9l7m-9n17o-9p32q-18s-7t-8u-12v-11
نهايه الشهر\ta29b-11d-6f-57k43p18
نهايي\ta-31f35
نود\tb10f-34k26l-15m-17n14o-14q-9r-6t-8u39v-8
نور\ta-23b-12c-8d-9e-12f12g-7h-7i42j-7k-9
نوره\ta-8b16f-17i-7k25m25n-8
نوع\ta-20c30d-7f13k-11l-9m-8n-10o44p-16q-15r-28s-7t26u-9v-9
نوفمبر\tb-9c-7d17k-11m-13n-11p-34q18t-8v44
نوفمبر$\ta12b-7c-6d38f-36k-9m-13n-11p-34q18t-8v44
نيسان\ta-13b8d-7f-30k40n27p-7
هاتف\ta17c-17d-8e-15f36g-13h-17i-15j-10l-22m-16n-20o-29p17q-18r-8s56t-20u19v-18
هاتف داخلي\ta-16b-12f60i-7k-36
هاتفي\te-7f-29k43s6
هاد\ta-43b-72c9d-38e110f27g-15h-12i-13j-15k-92q8v23
هادشي\ta-23b-7d-13e46k-15
هادي\ta39f-25o-8r-10t-31u-8v53
هاديه\ta-14d-10e-8f-39j-6k61
هالشي\ta-29b-9c-7d-6f55k-19
هالقصه\ta-9f38k-17
هالقصه$\ta-9f38k-17
هاي\ta-25b-7d-9e-6f-31j74k-37
هجري\ta28b-6d-8e-6f22k-42m-20o-11p53r-10s-13t-6v-15
هدي\ta-9b19f31j-11k-26n16
هديه\ta-11b6c-8d-22f69g-13k-50q-17t23
هذا\ta-61b-9c-23d-32e39f28g-10h-11i-12j-10k43m-7o-7p-10q14s22u-8
هذا الشهر\ta-8b44d-6f-25k-11m-7n-14p-6q14s23
هذه\ta-58b25c-21d-10e-14g-7h-8j-10k54l-9o20p-7q25r-12s8t-11u-11v-9
هذه المره\ta-9b40d14f-40o-8q28s10t-6
هذي\ta-33b-21d-11f68k-18
هربا\ta13b-27c23d-17e-8f27k-25l33o-9q6r-14v-9
هرباء\ta-26b38c-8d-13f-25k20q24r-12
هربايي\ta11b-10d26f-6k-18l-8o30q-6r-12t10v-7
هل\ta-27b-29c41d-20e-13f27g-13h-9i-9j-10k12l53m-22o-34p-34q-13r-10s12t-6u7
هل يشمل\tc46f-43l-9o-42p-9t56
هل يمكن\tb-15c-22f42m17
هلا\ta10b-14c-18d-7e-12f24i-29k28l23
هلق\ta-59c-10d-6e-7f10g80i-6k-56
هم\ta-21b-18e-8f-67j65k26
همزه\ta-29b-7d-8f53k-14
همزه$\ta-29b-7d-8f53k-14
هندسه\ta16f-17i-16k26p17
هو\ta-34b-35c48d26e-10f-14g-9h-7j-6k21l27m49n-24o15p-25q-43r-27s-12t-19u23v-30
هو اللي\ta-8f-41k51
هواتف\ta13b-16e-7f27k-9r-13s32t-8
هويه\ta38d-8f-9k-9l-6n51p-28r-8v-13
هي\ta-31c18d22e-12f9j-7l-7m-8n-8o-7p-9q-13r-10s-8t9u43v-10
هي اللي\ta-28d26f-20k24t18
هيك\ta-36b13c-23d-20e43f-11h-8k19t19
هيك$\ta-26b20c-21d-15e48f-67h-6k44t19
و\ta-35b11c18d8f26k-40l17m-9n-9o16p-9q10r-12s-8t-9u7v-11
وابه\ta39b-8c-8d-17e-9f12g-7h-7i-7k-14l-15m-11n8o-17p15q-11r13s-14t-13v16
وابي\tb-32c-8d-7e-16f30k27n16
واتخاذ\ta-7d-6e9f-18k22
واتخاذ ما\ta-7d-6e9f-18k22
واتس\ta-26d28f-43k41m-13n-10q-11t39
واتساب\ta-10b-7f15k14l11
واتنين\ta-8d38f-24k-6r29t-6
واتير\ta-20b17c-19d-19e-7f22g40i-7k-33m-15n15q21
واحد\ta-62b-29c39d67e-20f54g-15h-17i-20j-21k-57l16n-22o36p-32q-14r-16s-7t-26u9v16
واحد من\ta13b-8c24d-20f-7o-11q19r21v-10
واحد$\ta-11b-10c48d-13f-60k42l-11m-9n11o-6q-12r-8u37v-10
واحدا\ta20b-9d79f-91k-28l-14m-27n-14o60p38q-16r-22s-18t-17u-15v-25
واحده\ta26b-25c-24d-13f41k-17l30m-7n-8o-13p-7q-7r20s-7t-10
واحده$\tc-23f58k-34
واحنا\ta47b-22c-27d-22e81f-67j-8k-64q37r-9t-8v-8
واحه\ta-10b-8d-6e-6f-32k54
واخا\ta67b-13f-50k-13l-11m-12n-13o-23p22q52r-12s-7t-12u-9v-18
واخر\ta-25b-8f51k-20
واذا\ta-15b-7f33
وارده\tb29d-11f-10k-7l-7m30n-7q-7r-8s10
وارسال\ta-7f22k-11t24
واش\ta-19b-24c98d-32f-54k-11l-17m-21n-27o-23p-22q-18t60u-20v6
واصل\ta104b-9c-6d-20f-86k-41l40m-9n-15o-26p-20q-14r-22s-17t56u-12v-26
واقف\ta-15b-15f33m23n-9p-11
واقفه\ta-14b-7d-8f36k-7p17
واقفين\ta-8d-7f31k-12
والانص\ta11f-7n17p12u-10
والباق\ta19b-22c-19d40e-8g-18k-24m-8n-8o-11p-7q24r-11s-9t29u-8v-8
والبنت\ta-19b-11d27q-9v13
والتسل\tb-9f15
والتطب\ta-8f12
والتقد\tf-13i57k-26
والتقد$\tf-13i57k-26
والثان\ta-21b-11d-10f21k16
والحمد\ta-20b-6d-8f-37g47k11
والحمد لله\ta-20b-6d-8f-37g47k11
والد\ta-28d24e-20f31k-11l-9m-15n-9o-11q-6u-7v47
والده\ta-21b-16d-7f34i-12k18
والدي\ta-20b-15c-8d-11f56h-6k-9
والرقم\ta-8f12
والضما\ta-6f21
والعدا\ta-22c-7f46k-14
والعرب\tf21p17
والعرب واقفه\tf21p17
والعرض\ta-10b-6f28
والله\ta-12b-15c-22d-12e-25f44g-6h-19i48k-23
والله يحفظكم\tf-9i-45k61
والله$\tb-9d-7e-10f73h-9k-47
والناس\ta-57b-7d-10e-7f69m15
والنت\ta66b-9d-15f-34k-14l53o-9p-7q-8r-7t-10u-7v-13
وان\ta-21b9f44k-26l7
وانا\ta44b16c-30d52e-21f-32g-12h-13i-13j-10k-32l27m-42n30p-38r-51s13t11u9v-40
وانا بلف\ta-32b27c-9d-8f21k-10o17
وانا قاعد\ta37b-8d-16k-26l-7o33r-10t-8
وانا ما\td26f-16k-8l-15m-10n-45o-11p-7q35r-6s-11t-9u43
وانتظر\ta-21b-38d-10e-17f72k-16
وانتم\ta-15b-10d-9f-23i12k40
وانتم بخير\ta-10b-7d-7f-9i19k11
وانصرف\ta20b-9d27f-18k-18l16m-6n-7o-21p-6q-15r44s-13t-8u-7v-8
واول\ta-32b-7d-8f55k-12
واول ما\ta-18f40k-11
واي\ta50b34c-6d-12e-8f-42i-7k-37l62m-7n-10o-14p-10q-9r-13s-7t-14u-7v-11
وايد\ta-34b69c-7d-9f-38k-14n-8o21p-11r13v-7
وايضا\ta-20f23
وايقاف\ta-11b-48e-15f79k-25
وبارك\te-6f-8h-8i28k-8
وبارك الله\te-6f-8h-8i28k-8
وبالمر\tb19k-8o19
وبدل\ta-16b-11c-10d-9f60k-30
وبركات\te-7f-7i22
وبركات$\ti66k-58
وبعد\ta-38b13c-7d-11e-9i12k19r17
وبعد$\ta-7b-9e-8f-14i14k15
وبعدها\ta16b-23c-8d42e-8f-28g-8h-6i-7k17l15m-7n-7o9p-10q-33r-13s-9t43u-10v-9
وبعدين\tf14
وبقي\ta-11f23
وتاريخ\ta-12b-9c-6d-13e-6f56k-20
وتطبيق\ta8b-7d-7f15n28p-10v-8
وتفضلو\ta-6f-12i20k6
وتفضلو بقبول\ta-6f-12i20k6
وتقبلو\tf-7i-35k43
وجربت\tb-6f20k-6
وجهاز\ta-12b8f17k-8o22r-11
وجود\ta9b-15c-9d-31e-11f53g-8h-7i-18k6l-9m17n-8o-12p-7r-12s-28t-10v44
وحتي\ta29b-8d-7k-9l23
وحده\ta10b-14c48d-21e-26f-6g-14h-12i-14j47k-61l-25m-15n-25o57p24q-23r-24s-25t-25u26v-20
وحده$\ta-34b33c-27d-10e-7f-33g-7h-6i-8j66k-28o25p-7
وحدها\ta83b-18d-8f-67k-26o42p-10q-7t-15
وحنا\ta62b-15c-6d-14f-36k-14l-7o-11q-8r21s33u-7v-23
وحه\ta14b25c-7d-7f7k-28l-10m-9n-15o19p-11q-9r9s-10t31u-11v-13
وخالد\td-7f36k-12
ودلوقت\td-11f17m-13u19
وده\ta-14b-10d14f-31k34q14t-7
وذلك\ta-9b17f12k-18o9u12
ورا\ta-50b-54c-13d-17e-39f112g-9h-7i-7j-7
ورا هالقصه\ta-9f38k-17
ورجع\ta-20b-7d-6f43k-10
ورجعت\tf33k-16
ورجعته\ta-15b-9e-7f56k-27
ورحت\ta-8f12
ورحمه\te-7f-7i22
ورحمه الله\te-7f-7i22
ورد\ta52b-9d-10f-47g-11i-12k27m-8o-10p-6q-6r-6t44u-7v-7
ورديه\tk19
ورق\ta37b31c-15d-50e-10f21g-11h-9i-7j-7k-43l-15m-11n-12o25p-16q-12r-12s-20t49u-9v-14
ورق 0\ta-15b36d-21f17k-17t18
ورقتين\ta48d-7f-25k-17l-10o36r-6
ورقم\ta37d-9f-28k-7q25t-12
ورقه\tb-30c30d-27e-11f11g-7h-7i-9k28l-6n-6o23p-7q27r-12s-6t-11v-8
ورقي\ta-7b-7c12f8o-7q-18t35
وزاره\ta-11b30f-19l15
وسط\ta39b-12d-9k-23l-6o-14p-7q-8r-9t47u-7v-8
وسطه\ta-15b44d-8f-22k-6l-10m-17n-11o-8p-10q17r-8t-7u-7v37
وسي\ta-14b-29d-9f46k15
وشي\ta-26b15c-6d41f-55i-7k29p-9r-8s28u-6
وصل\ta77b-30c-8d-16f-19g-11h-7k-25l13n-11o-16p-12q-12r-19s-14t59u-13v-14
وصلت\ta74b-28c-9d9e-12f-31g-8h-7i-8j-7k-41l-12m-10n-14o-24p-13q-17s-19t74u-14v-15
وصلتنا\ta61b-14d-8f-40k-11o-14q-6r-7s-6t44v-9
وصلتني\ta54f-29k-24l-6m-7n-17o-13p-7q-8r-8t46u8v-8
وصلتهم\tf33k-20
وصلني\ta8b-40c10e-20f-63g72h-11i-15j-12l-11m25n-17o-19p-12q-17r-16s-12t38u16v-15
وصول\ta-11b43c-8d-10f-15j-6l7m-8n-21o-8p-8q-9r-10s-7t18u31v-7
وضع\ta21c-8d-14e-10f-10g-7h-6i-14j59k-57l-9m-20n22o23p-7q-8r9s-7u-10v-8
وطلع\ta-27b-8d54e-10f-37g-12k16r-6t31v-7
وطه\ta-8b-15d-7f71i-7k-52
وعدتون\ta-24d32f16k-23l42m-9o-12r-8v-10
وعزه\tf-23k38
وعشرون\ta-8b31k-10r39t-20v-7
وعشرون كرسيا\ta-8b31k-10r39t-20v-7
وعشرين\ta-41b39d16k-23m-10n-9p44q-6r-13s-7v-8
وعلي\ta-38b-24c-28d-12e-6f56h-7i-9k26
وعند\ta-29k35
وعندي\ta-32b-18c65d-16f-6j-20k-9l-10n-7o-16p35q-9t12u-7
وغيرت\ta-24f35k-9
وفقكم\ti-14k33
وفقكم الله\ti-14k33
وفي\ta-19b-16d39f15k-25p-9r-7s30
وفيه\ta-25b-6d-6f42k-7
وقال\ta-13d-8k26
وقالي\tb23f-10k-8o19
وقت\ta-24b-16c-11d12e12f-74g-12h-9i-9j-8k84l-13m8n19o-12p-13r40s-13t-11u-15v-23
وقت واحد\tc19f-13n28q-7u-8
وقد\ta-13b-10c-10d-16e-8f27h-11k21l15m-7n-14p-9r33s-12t-7u-8v-13
وقفت\ta8b-10d-7f39g-9k-21o-6r26t-7
وكان\ta-29b-10d-10f44h-14k13
وكتبت\ta13k-6m-14n-16u29
وكذلك\ta-22c24n-8q27
وكل\tb-25d88e-6f-55k-34l52m-22n-50o31p-28q-20s-22t7u12v-23
وكل ما\ta-14f20l-6n-9t32
وكل مره\ta-13b-9c-6d37k-13l39n-13o-8q-17r22t-20u-8v-7
وكل واحد\ta-17b-13d79f-61k-19l41m-15n-26o45p-14q-21r-24s-12t-9u-13v-12
وكلمه\ta-15b-7f28k-7
وكمان\ta-26b-11c-10d-19e-7f30h-7i-8k28
ولا\ta12b-66c22d26e-15f15g-20h-14i-18j-16k11l23m7o-10p-25q24r-16s-13t8u18v-53
ولا احد\ta-16b-6d11f-42k45s13
ولاد\ta-18b-12d41k-26l-8n-10o-6p-7r-8s-6v40
ولدي\ta-22b65c18d-9f-58k-17l-8m-11n-12o-13p-14q-11r-25s-7t-8u-13v69
ولكم\tf-9i18
ولكم جزيل\tf-9i18
ولكن\ta-34d27f-11k26t17
ولم\ta-38b-65c36d-41e-8f100g-13h-9i-8k-32l-6m-8n-10p-7q44r-13s-9t-9u-6v-9
ولما\ta-11b-18c-7d45k-24m-7o-6p-7q-9r47s-7t-7v-17
ولي\ta19e-7f-20i87k-84n22r-7v-6
وليس\ta22b-7f-7k-7n-13u13
وليه\ta37b-21c-12d-10e-14f-39g54i-6j-6k-37m-11n-11t41v-8
وما\ta45b-33c-28d84e-42f-33g-18h-20i-32j36k-32l38m-35n35o17p-42q-52r21s-27t-57u-40v28
وما تغير\ta-12d-7f25
ومسحت\tf27k-12
ومش\ta58d-17f-19k-28o43q-7r-12t-16
ومشي\ta-25b-13d48k-23l-11n-16o44p-7q-13r-9s-7t10u-7v-9
ومكتوب\td29f-15q-9r27
ومن\tc25d-6f-14n-8q29
ونحتاج\ta-13b30f-10l-6n11p-9r33u-20
ونحتاج الي\ta-13b20n14p-9r19u-19
ونص\ta33b-15d22f-26k-19o44q-13r-6t-31v8
ونطلب\tb-23d16f-14k22r-19v34
ونفس\ta-30b-9d-6f55k-12
ونفس الشي\ta-13f25
ونها\tb9f32k-33t10
وهذا\ta-24d-13e-7f52k-8n16
وهذا مخالف\tb23k-15n16
وهل\ta-8b-34c-16d-9f67k-18q7
وهل يمكن\tb-7c-8f22
وهو\ta-11b-10d-14f20k21o-8r20
وهي\ta20b11d33f-45k-21l-9m-8o-10p-7q22r-13s-10t-9u-11v34
وواحد\ta-9b-10c-6d-15f71k-48
ويت\ta-28k40
ويس\ta-26b13d-6e-7f-57g69k-26o39s-24t-6
ويظهر\ta14f-7n-7u13
ويلزمه\tb38f-12k-20n31q-9
وين\tb14c41f-40k-6l-7m-9o-9p15q-20r-17s-12t-23u-12v49
وينزل\ta40f-24k-11l19o-7r14
يا\ta-17b-31c-17d-39e99f-45g-20h-18i-109j-16k63l-8m-6n-14o-9q20r-15s-11t34u-11v-14
يا جماعه\ta-34b-9c-7d-9e50f-20g-9i-44k19
يا شباب\ta-9e-8f-17i-86k95
يا فندم\ta6
ياتي\ta-21b27c-30d-12e-7f-9g-7h-8i-13j62k-31m-10o-7p-9r-8s37
ياريت\ta-19b28c-7d-8e26f-7k-20l-10m30n-16o10p14q-8r-10s-6t-7u-9v-8
ياسمين\ta-13b16f33k-29n25
ياسين\tf22j-12k10
ياف\tb-13c23f-24k22l46n-8p-6q-10r-10s-6t-7u-6v-12
ياكل\te-9f30k-11n-8o-12p35v-9
ياليت\ta-38b36c-7d-11e93f-59i-8k-85l42m-7n-6o-8p-6r-7s-10t-6
يان\ta46b-18c-11d-23e-10f-52g-8h-7i-10j83k-64n11o-9p-11q36r-15v-8
يانات\ta22b12d-11e-10f31g-9h-6i-7j-13k-50l-13m-13n-23o-13p-10q-15r-12s-15t-22u79v-14
ياناتي\ta16b38c-8f-32k-10l-7m-11n72o-11p-37q-9r-8s-8t-9u-15v-16
ياها\tb-11e-8f75i-7j-7k-70t10
يبدا\tb43d-9f-9k-18l-10m-18n-14o-11p-38q-18r-12s52t-19u-10v41
يبعت\ta64b-24d-9e-9f-25k-11l-11m68n-11o-10p-12q-9r-10s-11t-16u-15v-14
يبقي\ta-10b-7c-33d23f43k-24o19
يبل\ta24b-7k-8l13
يبورد\ta41b-28c-10d-9f9k-18o32t-6u-7
يتصل\ta35b-32d-15e-18f-45k55l10m-11n-9o-8p-11q-11r-9s44t-8u-9v-10
يتصل بي\tb-15f-16k28s6
يتغير\ta22b-11c-6d-9f-32k28o14
يتوقف\ta46b-10f-33k-7l-10m-7n-9o-29p-10r32s-37t-10v46
يتي\ti-15k30l-13s23
يجازيك\te-7i-18k34
يجازيك بخير\te-7i-18k34
يجي\tb17c-8d-38e-14f10g-8k35l43m-10n-11o-13p37q-18r-14s-10t-17u-13v-22
يجيب\tb-11f17
يحتمل\ta7e43k-41
يحفظكم\tf-9i-45k61
يحول\ta75b-26d-18f-37k-28l-13m-12n-11o-14p48q-10r-23s21t-10u-7v-9
يختفي\tf22l12
يدخل\ta88b-30c-9d-18e-9g-6h-7i-6j-7k-64l-11m-15n-30o-14p-15q-15r35s-13t-12u58v-29
يدويا\tc-43f57k-9
يرجع\tc20d-8k-8m34n-9o17p-11q-8r-8s-8t-11u-7v-7
يرجي\ta-22b69c-6d-9e60f-43k-68l-12m-12n36p18q-10r-15s-11t13u-15v-16
يرجي تجهيز\tb30f-9k-6n23o-6p-9r-7t21u-6v-7
يرحمه\ta-9f-44k57
يرد\ta-62b-18c-25d32e62f-28g-8h-10i-9j-10k12l-10m-25n-15o-9p42q-21r-10s-10t33u-10v-10
يرد$\ta-28b-6c-9d-28e-7f25k32
يرضي\ta-23b-10c-7d-12e95f-40g-6h-13i-11j-10k-61
يرفض\ta16b-8l15
يرن\ta75b-17c-10d-17f-18k-42l-14m-8n-9o26p-12q-12r-20s50t-13u-13v-23
يره\ta24b20c-12d-23e-12f-7g-7h-9i-7j-7l-9m-10n-15p9q-14r31s-10t19u-12v-16
يزا\ta-7b7c12d17f-24o-6q42t-12u-8v-7
يسار\ta-12b-9f38k-13p7
يستجيب\ta-13d-12f38k-13l-8m33o-8r-6s-6
يستخدم\ta-10f-39k40u14
يستطيع\ta30d-7f-9k-13l-11m29n16o-11p-14r-10s9u-12v-6
يستقبل\ta61b-7c19d-7f-55g-6k-19l-15m52n-16o-29p-15q-14r-13s47t-23u-17v-18
يسخن\ta30f-13k-8l22
يسمع\ta27b-7d43f-35k-37l-11m-7n-13o-9p-11r-10s17u-7v37
يسمع ان\ta37f-17k-18s22
يسي\ta-12b-15f38
يشتغل\ta7b18f-17l-7m42n-7p-7q-6r-10s-9t-8v-7
يشد\tf15k-12r-7s21v-7
يشرفني\ta-14b-23d-8f-33k64
يشرفني ان\ta-14b-23d-8f-33k64
يشمل\ta-8c42f-22l-9o-42p-9t56
يشوف\ta26b-10c-7d-11e68f-41k-66o21r-7t-9
يشوفها\tb-26f34k-8p20t-8
يصدر\tb-19d-13f33k-10n-10p-24r11s40v-18
يصل\ta-18b-11c-8d-15e-13f-6g-8h-20i80j-9k-27l19
يصير\ta-34b-14d-9e-8f85k-53
يضاء\ta20b-24c-10d-8f16g-7i-7k10o14
يضطر\ta-16b-6d-7f34k-10
يطلب\ta67b-15f-41k-23m-6n43o-7p-9q-10r-7s-12t-7
يطلع\ta67c-10d-20e-11f-15g-6h-7k-38l7m42n-20o-20p-10q-17r-23s31t7u-17v-29
يظهر\ta50b-30c-15d-25e-14f33g-8h-7i-12j-7k-34l-19m9n58o-17p-16r-16s-21t-14v-13
يعرض\ta72b-15c-9d-18e-6f-26k-22l-13m-14n41o-10p32q-17r-9s-7t-13u-12v-18
يعطي\ta66b-23c-11d-21g-9h-7k-47l-19m-11n-12o52p34q-17s-16t-37u-12v-16
يعطيكم\ta-7b-7f-25h-6i75k-42
يعطيكم العافي\tf-18i-37k63
يعمل\ta-75b-16d-20f50k36
يعني\ta-40b-8d-21f72k-21
يعيد\ta29f-19l15
يغلق\ta28b-8c-15k-7l-11n-7o-7p14r27s-7
يغلق تماما\ta16f-10l-9r29
يفتح\ta64b-9c-10d-22f-38g41h-11k-55l37m-12n12p-21q-15r8s-16t-20u12v-18
يفصل\ta-21f30
يفعل\ta9b24d-7f-14k-9l20n18p-9r-9s-7
يقبل\tn38p-25v-7
يقدر\ta16c-8d-18e-11f27j-7k-14l18m-9n-7o-8p-12q-15r-9s40t-10u-7v-14
يقطع\ta8d27f-25l-13n-11o-14p-7q38r-19s24t-9u-8
يقول\ta-45b-34c-16d36f68g-10h-7k-26l-22m-14n17o56p-16q-10r-20s-9t-7u-9v-15
يقولو\ta-10d19q26
يكفي\ta-9b12c-36f43k-26r-6t22
يكلف\ta-10b-20c56d33f-54k-20l-8m-9n31o-19p-17q62r-23s-11t-21u-25v-28
يكلمني\ta-29b-35d-25e-10f13k60
يكم\ta-39b-37c-32d14e-26f-31g-16h-21i-7j104m38o-9q-6u-9
يكن\ta45b-9c-12d-18f-57k34o-8q39r-12v-7
يكون\ta-10b-42c-7e-8k46
يلا\ta7b-30c-7d-12f37k-14n-7u13
يلتين\ta-26b12d36f-22o-12r48t-7u-21v-7
يلزم\ta-27b25c12d-13f-28g-8k38l43m-12n-11o-10p-13q-15r38s-11t-16u-15v-24
يلزم$\ta-7d-6e9f-18k22
يله\ta11b-20c-12d-25e-12f10g-9h-7i-9j-10k40m-6n-7o33p19q-9r-25s-8t-10u-9v-6
يلو\ta52b-19c-13d-18e-11f-83g-9h-8i-9j-8k61l-9m-9n-8o35p-11q-12r-14s-8t25u-11v-14
يلي\tb-15c28d-19e-21f-68g-8h-7i-9j39k41l-8m-6n20p30q-8r-9s-8t-6u-10v-9
يلي$\ta-22b-26c-7d-10f-20k67
يما\ta-17b-15c-9d-10e-11f-66g-8i-14j89k-17
يمكن\ta-14b-36c-26d-11f55k19l21m16n-7t-7u-8
يمكنكم\ta-14b-14f-32k53
يمين\ta56b-10f-46n-8o44r-9s-13t-11v-8
ينا\ta-40b36c-14d-25e43f26g-7h-8i-6j-8k-53l27m-12n16o-15p37q-16r-11s-14t-12u-16v-21
يناير\ta33d-10f-29k12n-7q22
ينتظر\ta-15b-8f42k-22
ينزل\ta75d-13f-59k-23l10m-10n-14o30q-11r21s-11t-15u-9v-15
ينفتح\ta61b-20f-46l-10n-7o31p-9q-24r15s-9t-11u14v-9
ينقط\ta12b22d-10f-16k-10r25
يني\ta-42b-18c-7d-24e26f40h-11i-9
يها\ta56b-28c-21d50e-13f-30g-12h-8i-7j-6k-41l-19m-20n-23o21p-21q-27r51s-16t34u-23v-29
يهمه\ta-9e-7f-15k37
يهمه الامر\ta-9e-7f-15k37
يوزر\ta-27b72c-8d-7f-54k-14l-9m-17n41o-7q-7r-7t-9u13v-9
يوسف\ta-10b-8e-7f-43i-10k63
يوصل\ta11b-24c28d12j-11k-27l-10m-8n32o-7p11q-14r-8s-11u-12
يوصل$\ta-20c34d-8f-7j-8t15
يوم\ta-16b7c-9d32e52f-22g29h-20i-19j-17k-26l7m-16n9o-39p-29q9r15s-31t14u16v10
يوم 0\ta7c-7d49e-10f-54l13m-6n14o-8p-15q29r-19s-10t-12u-9
يوم الاثني\ta-9b33c11d-8k-22l-10r12t20
يوم الاحد\ta23b15c-8d-34e-9f-30h-6k26l-9m24p15q-7s-7t-8u-14v-7
يوم الاربع\ta51b-23c-28d-13f15k-17l-11n-9o-6q-6r-18t51u-9v-13
يوم الثلاث\ta14b14c-7d-7f-30k10o12r17u-8v-7
يوم الجمعه\ta-17c-12d-22e-8f44k7r20
يوم الخميس\ta18b19d-7f-18k-9l13n22o-6p-8r-9t-6u7v-8
يوم$\ta-28b-20d33f20k-7q29s-7
يوما\ta17b-27c-13e-12f13g-16i55j-8k-58l-6n-9o7p47q-7r-18s-7u-12v-12
يوما$\ta28b-17c-10d-18f33g-13i-6k-22l-6n-8p49r-12s-6u-12v-12
يومي\ta-38b-7d28f11k13l-6o-7q-9r40v-15
يومين\ta-26b6c-6d-22f41g-8k-7n-6o17p-12r-7t21
की\ta47b55c-12d-17e-7f-53i-7j-6k-61l-19m-16n-23o49p-22q48r-23s-19t-22u-18v-18
भुगतान\ta-41b71c-8d-9f-24k-32l-9m-9n-9o-38p-11q67r-10s-10t-11u-8v-8
मशीन\ta71b-30d-9f-34k-36l-11m-7n-14o70p-12q-33r-14s-10t-11u-11v-11
से\ta71b-30d-9f-34k-36l-11m-7n-14o70p-12q-33r-14s-10t-11u-11v-11
है\ta47b55c-12d-17e-7f-53i-7j-6k-61l-19m-16n-23o49p-22q48r-23s-19t-22u-18v-18
है$\ta47b55c-12d-17e-7f-53i-7j-6k-61l-19m-16n-23o49p-22q48r-23s-19t-22u-18v-18
অক্টোব\ta-7b-10d53f-27k-24l-7n-6o-7q42s-9t-8
অগ্নিন\ta-15b87c-6d-7e-6f-59k-51l-9m-8n-13o-17p-14q-17r49s-13t-21u27v-14
অচল\ta18b-6d-10f14k-16l-14r36
অচল$\ta18b-6d-10f14k-16l-14r36
অডিট\tf23k-17n-20u31
অতএব\tb-25c-11d56e-8f-18i-11k-11n-10o7p-13q42r-7s-6t-7u-8v-9
অতএব মহোদয়\ta-27d41f-37i-8k24p-7q28
অথচ\ta39b-38c-12d-15g-7k22l-9n-7o-11p-16r-14s17t-10u33
অথবা\tb-20f32
অদ্য\ta13b-8d-14f38k-26o16
অনলাইন\ta-24b-19c-8d-25f8k50
অনির্ব\tf-6k12
অনুগ্র\tb45f-23k-25l-9m-8n-36o-13p-11q45r-12s-11t-24u45v-20
অনুগ্র করে\tb23f-9k-11n-8o-10q49t-18u-16v-9
অনুমতি\ta-16b25k-7l-11n9o-11p-14q-10r-13s-6t-6u44v-7
অনুমোদ\ta-15b13d-7k17p21v-7
অনুরোধ\ta-10b-7c-6d35e-18f23k-31n33o-9p-10q18r-7t-7u-15v-6
অনুরোধ করছি\ta-6b-14d38f-6k-13n21p-7q21u-13
অনুরোধ করা\tb-15e-16f53k-21
অনুষ্ঠ\ta-10b-26f26k9
অন্য\ta25f-14o18p-9r-10s18t-7
অপরিবর\ta-14b-7f63k-48
অপারেশ\tk19
অপেক্ষ\ta-17b-7d-8f44i-14
অপেক্ষ$\ta-16d-7f55k-29
অফিস\tb15c50d-17e-9f-48h-7i-10k18l-12m8n-19o-14p-13q-22s-9t-13u-13v56
অফিস সহকারী\ta-6b-7f-37k58
অফিসার\tf-51k60
অফিসে\ta-14b10c-7d-16f53k-32q22
অফিসের\tc-9d-9e-6f-11k37l34n-7o-8p-18q13r-6
অবসরপ্\tf-30k40
অবস্থা\ta43b-14d-20f-28n-7o42q-6r-7u-8v-6
অর্ডার\ta-20b22c-14d64f-87k39l-8m-7n-10o-18p-12q-9r-13s-10t69u-14v-11
অর্ডার ছিল\tf-29k46
অর্থ\ta-11b-7d42f-41i-8k17p-7q28
অর্ধেক\ta7d-10f18k-11l-7r20
অসাধার\tk15
অস্থায\tb45f-28k-11l36n19o-11p-6q-9s-7t-6u-13v-12
অস্থায ইন্টার\tb34f-20k-9l39n-8o-8v-10
অ্যাটা\ta56f-43k-17m34n-7o-11p-7q-10r-7s-6t-13u16
অ্যাডভ\tb15f-24k22n-8o-7u29
অ্যাডম\ta-26b21f21k-13n26u-7
অ্যান্\ta19b-13d-14e-7f-37i-7k51o-7p22
অ্যাপ\ta-23b-7d-11f43
অ্যাপে\ta44b-9c-6d-9f-6k-19l-9m-7n52o-12p-17q-8r-8s-7t-9
আইটি\ta-13f-37k59
আইডি\ta-45b66c-17d55e-14f-42g-10h-10i-15j-10k-12l-18m-19n96o-30p-25q-27r-22s-23t16u-35v-23
আইডি কার্ড\ta-7b65f-21k-47n-10o-8q-6r-8s-7t48u-16v-6
আইডি$\ta-8b40f-19k-17n26
আইপি\ta-32b-8f85k-55
আইপি ফোন\tf46k-43
আওয়াজ\ta-29b-11c-6d-12f103k-66
আকুল\ta17f-26k16o13
আকুল আবেদন\ta17f-26k16o13
আক্তার\tf-35k53
আক্তার$\tf-35k53
আখ\ta-14b-11d-9f-33k58
আগস্ট\ta-7b-8f57k-35
আগামী\ta-22c-9d-26e-7f-44k67o-7r30v-7
আগামী 0\ta-16c-6d-15f-32k51r16
আগে\ta-30b10c36d-49e-14f10g-11h-12i-11j-11k23l-18m-8n-17o-35p45q-23r28s-15t-24u32v-17
আগের\ta-13b47d-18f12k-20l-8m-7n-12o-14p28q-27r-13s-9t50u-21v-12
আগের দিন\tb-8d-11f8k16
আঙুল\tf6o16
আঙুলের\ta26b-7d-10k-16o36p-8r-9
আঙুলের ছাপ\ta50d-8f-42o36p-8r-9
আচ্ছা\ta-13b10c33f-22o8p24r-6v-6
আছি\ta-6f-38k58
আছি$\tf-57k66
আছে\ta-49b-14d-14e-16f64g-16h-11i-13j-11l-12m-8n28r-17s-10t15u-18v-12
আছে 0\ta-10b28c36d-14f-40k-13o13q15t-6
আছে কিন্তু\ta-7b20f-6n19
আছে$\ta-22b-13c-22d11e-10f28g-13h-8i-10j-8k14n25o-7p16q-8r-10u-9v-9
আছেন\ta-14b-17c-12d-11f-30k73
আছেন$\ta-10b-13c-10d-6k42
আজ\ta41b-26c-13d19f9k-45l11m9n-10o-30p-12q-12r23s-7u14
আজ 0\ta-14b-13c-8d28f18k-23t9
আজ সকাল\ta34b-9f-19k-6l18m-7q-7r-12u19
আজই\tb32f-28n-30p-7q-7r-8s-7t-7u56v-12
আজও\ta-18b-18c26d77f-83k-23l-6n-9o-18p-8q11r-23s-8t50v-10
আটকায়\ta-40b-13d-14f40k13
আটকায়$\ta-37b-10d-12f25k21
আটকে\ta55b-31c-9d-18e-7f38i-6k-72l15m-10n-12o10p-23q-11r39s-10t-14u-8v-13
আটকে থাকে\ta13f10k-10l27r-12
আদালতে\ta-15f19
আধঘণ্ট\ta29b-21d-8f8k-15o21
আনইনস্\tf34k-19
আপডেট\ta7d-7e-12f-38k46n-7p19
আপনাদে\ta-56b-13d49e-15f-29g-11h-12i-13j-14k54l39m-9n-19o-21q6s-8t-19u-19v18
আপনাদে লাইন\ta-7d-13f16k7
আপনাদে সহায়ত\tb50d-10f-19k-29o-7r30v-7
আপনার\ta13b-7d-9f-10k18o13
আপনারা\ta-13b-22d-12f-47k75n-8t31v-8
আপনি\ta-10b-16d-11f36
আপলোড\ta64b-42k-37l-10o-40p65r-7s-13t-11u-10
আপাতত\ta-20b-12d-7f14k18
আবার\ta-20b-7d-13f-7k44
আবেদন\tb-14c35d-15e-7f19i-11k-24l-6n-8o8p-9q-7r-9t31v-7
আব্দুল\tf-41k56
আমরা\ta-17b-13c-12e-9f32g-7h-7i-9j-6k16l-8o19p-17q-7r28s-7t-9v-7
আমাকে\tf-9k16
আমাদের\ta17b27c18d-25e-15f-39g-9h-9i-12j-10k27l11m10o-20p-45q-8r41s-26t-30u15v13
আমাদের 0\ta32f-28l29n30o23p-26q-9r-30s-10t-9u-17v-7
আমাদের বিভাগে\ta-26b-20d-8f19k32
আমার\ta20b69c-29d27e-18f-27g-14h-14i-18j-13k-22l-40m11n28o18p6q14r-20s-13t-63u26v-37
আমার ছেলে\ta-8b-10d-13f-46k64
আমার মেইলবক\ta15b18f-28m44n-15o-9r-8u-10
আমার ল্যাপট\ta75b-14d-16f-47k-35m-6n-8o51p-7q-10r-10s-6t-7u-9v-7
আমার স্বামী\ta-19f-32k47
আমি\tb-50c-56d-20e-15f83g-12h-11i-16j-11k10l-11n8o-18p-21r-14s-9t-9u48v-14
আমি 0\ta-14b-11d-10f17k16
আমি নিম্নস\tk15
আমি$\ta19f-14m15
আর\ta27b9d36e-26f-6g-17h-16i-22j-16k-18l13n-33p38q-14r-9s-14v-20
আর 0\ta-16b15d-7f25k-14l-6o-11p-7r-12s43t-9u-7
আর আপনাদে\ta-11b-18d31o-7s-16u-6v38
আর একটা\ta-17b-15c11f29p-7q20
আর কিছু\ta-28b-17d-6f-76k98
আর হ্যাঁ\tb-12c56d-14f-45k-8o-11p-9q22s10
আরও\ta-17b9c11f20k-17n14p-10q17
আরামবা\tf-28k43
আরিশার\ta32b-6f-42k24n31p-11
আরেকটা\ta30b51c-31d-9f-46k-15m-7n24o42p-26q-19r-7s-9t-7v-6
আর্কাই\tb-25f35n-31u36
আলম\tf-33k49
আলম$\tf-33k49
আলমারি\ta-24b-16d79f-31k-47n-7o-12p-7r-20s-6t53v-9
আলাইকু\tf-7k20
আলাইকু$\tk15
আলাদাভ\ta-10f-19k31
আলো\ta41f-36o26
আলো জ্বলে\ta41f-36o26
আশা\tf-25k35
আশা করি\tf-25k35
আসছে\ta98b19c-8d-21e-8f-65g-6i-6k-49l-20m-12n-22r36t-30u-18v28
আসছে না\ta46f-34k-10l-8o-28p16r36s-7t-9
আসছে$\ta45b-11e-6k-31n-9o49p-9q-7r-9s-7t-9u-8v-10
আসবে\ta-8b-7c-17d-6f56k-14
আসসালা\tf-7k20
আসসালা আলাইকু\tf-7k20
আসে\ta37b-35c24d-26e-9f15g-7h-7i-9j-7k-16l12p59q-21r-26s-18t-26u-18v-19
আসে 0\ta-7f26k-11
আসে না\ta41b-11d-12f6k-25l26m11n-15o-14p11r-8s-7
আসে$\ta29b-15c-12d-16e-7g-6i-8k15l-10m-8n25o13p12q-11r-10s-10t-9
আসেন\ta-12d-13f54k-35
আসেনি\ta-39b-14c-7d60k-48n-7o-12p-7r-20s-6t53v-9
আসেনি$\ta-39b-14c-7d60k-48n-7o-12p-7r-20s-6t53v-9
ই\ta-16b6f16n15
ইউজার\ta-8b50f-23k-24n37p-8u-9v-6
ইউজার আইডি\ta-8b50f-23k-24n37p-8u-9v-6
ইউপিএস\ta57f-56l-16n-6o62p-28r-16s-6v-10
ইতি\tf-12i-16k40
ইতি$\tf-12i-16k40
ইনচার্\ta-6f-36k58
ইনভয়ে\ta-6d18f9k-11q21
ইনস্টল\ta-9b26c-6d-10f41k-41n-7o-9p39t-8u-9
ইন্টার\tb44c-23d37f13i-6k-69l43m-9n8o-35p-27q-16r-42s65t-22u-22v-19
ইন্টার রাত\ta10b-10d55f-47k-27l24o-11p-16r-25s34t-6u-9
ইমেইল\ta-35b-38f90k-51
ইয়াসম\tf43k-28
ইলেকট্\ta-17b-16c-6d-15f49k7
ইশতিয়\tf-26k42
ইসলাম\tf81k-77
ঈদের\tb17c-14f18k-16p34r-8u-12
উইন্ডো\ta-10f31k-13
উক্ত\ta-15b-8d22f25k-20q21
উঠছে\ta27f-14o-7p22
উঠে\ta-25c-6d22f25k-12l33o-7p-10q-7s-8v-8
উঠে যাচ্ছি\tb10f-16k15r18
উত্তর\tf14
উত্তরা\tb30f-15k-12r18
উদাহরণ\tb-8f51i-8k-33
উপ\tf-27k38
উপজেলা\tf-22k37
উপর\ta-16b-12d-7f50k-20
উপলক্ষ\ta-15b32f-53k40l-13r29
ঋণ\ta49d-6f-44n-9o-7p42q-17
এ\ta32b30d-30e-9f-18g-7h-7i-8j-6l-8m-16n15o-35p40q-20r25s-7t-10v-26
এ 0\ta-21b-12c-17d-7f59k-11
এই\ta9c-11d-32e-8f-21g-6i-7k52l-18n-6o-20p28q16r21s-9t-11u-6
এই গরমে\ta-13f29k-11
এই নিয়ে\tf-26k34
এই যে\tk20
এই সপ্তাহ\tk12
এইচআর\tf-31k42
এক\ta23b-25c-28e-9f67g-7h-7i-9j-7k-51l17m-14n34p36q-31r-18s-21t-22u-15v-18
এক সপ্তাহ\ta48f-41k-8l-8n29o17p-17r-10t-9
একই\ta-36b-14c-11e-8f111g-6h-6i-8j-6k-83p19v-7
একই অবস্থা\td-7f22k-10
একই$\ta-11b-6d-7f59k-35
একজন\ta-18d-9f76k-56r22u-7
একজন বয়স্ক\tf25k-14
একটা\ta-9b42c-11d-38e-14f33g-11h-17i-16j-10k-12m-22n-54p9q28r-38s-26t-33u13v58
একটা 0\tb26d-10f-32k19l-14n-7o-9p-9r-9t-10u-7v47
একটা টাকা\tb12o11
একটি\ta-10b52c-6d-11f-33k14m-14n11o-22p-28q-15r-20s57t-25u19v-19
একটু\tb18d-12e-19f40k-41r22
একদম\tb-10d-10k29l15
একবার\ta53b-11d-13f-19k-15l-6n-7o42p-8q-8r-10u-7
একবারও\ta-8f-42k48
একসঙ্গ\tb-29c-9f50k-16
একসাথে\ta-10b-6f-51k70
একাউন্\tf9p9
একেবার\ta12b-9d27f-22k-8o13q15
এক্ষুন\ta-7b-16f56k-33
এক্স\ta-8f31k-10
এক্সটে\ta40b-13c27d-15f-45k-6o-14p-14q13s27
এক্সপো\tf73k-71p11
এক্সপো$\tf79k-69
এক্সেল\ta31b-9c-19d-7f-27k38p20
এখন\ta-14b-32c29d7e-11g-11h-9i-11j-9k27m-11n-14o43p-28q-16r-35s-16t47u-13v-18
এখন 0\ta-17d-9f35
এখন ঠিক\tf-17k25
এখন থেকে\ta-23b-18d-7f-14k44
এখন দেখি\ta-16b-19d-8f78k-57
এখনই\tb-24f55k-33
এখনই লোক\tb-18f37k-19
এখনো\ta-21c-12d81f-51k-31l-13n-14o6p-12q52r-13s-13u-9v-7
এগারোট\ta28f-14l30p-9r-10
এগারোট পর্যন্\ta28f-14l30p-9r-10
এছাড়া\ta-9b20d-8f31k-32q29v-7
এজেন্ট\tb34f-31o19
এটা\tb8c43f-8k-33l-7m-6n-17o-16p-33q62r-15s-10t-20u23v-17
এটার\ta-15c18f-32k33
এত\ta-32b-19c-56d45e-18f13g-7h-9i-9j-6k32o-15p-6q-10r-7t-8u-13v49
এতে\ta-13f30
এদিকে\tf-34k33o-6p25
এনআইডি\tf46k-32
এপ্রিল\ta-37b17c-10d10f43k-25l-9m-8n-21o-20p9r10s-10t-15u14v19
এপ্রিল 0\ta-9b22d-7f48k-59o-6r23
এপ্রিল মধ্যে\tb-6f23k-9
এবং\ta-13b42c-13d-19e-12f16g-10h-8i-11j-10k-9l-6m36n-14o-15p-9q-11r-11s-11t40u-23v-10
এভাবে\ta-30b40d-8f13k-19t34u-8v-7
এমন\ta22b-32c-8d-11f24h-8i-6k9o21
এমন$\ta-18b-14f66k-41
এমবিপি\ta-6f26k-12
এয়ার\ta-11b-16c27d-14f29k-22o-7q15
এর\ta78b6c-21d-36e-14f-19g-8h-8i-9j-8k-14l-27m12n-9p59q-16s14t-34u-34v-23
এর জায়গা\ta27b20d-9f-29k-13m30n-9o-14p-10q19t-6u-9
এর তাপমাত\ta43f-25k-22o23p-10q-11r19s-8t-8v-6
এর পর\ta22d-6f-15o-12p30r-12
এরপর\tk15
এলে\ta72b-26d-10f-44i-9k12m38n-8o-15p-17q-8r-6s25t-14u-9
এলো\tf13
এসি\ta14b13d-8f-36k17o-9r25
এসি থেকে\ta21b15d-6f-26k-9o-9r25
এসির\tb30f-11k-15q-7r26
এসে\ta-12b-27c22d-13i-7k34n32p-14q-6r9t-8v-7
এসেছে\ta9c23d39e-8g-7h-6i-7j-6k-69l-16m-11n-15o-50p-19q-36r7s-16t44u60v-22
ও\ta-24b55c-13d-21e-13f13g-9h-8i-11j-9k-9l-14m20o-18p-21q-37s-16t29u23v-19
ওই\ta-22b22d-13f58k-47l21n-8o19p-7q-7v-10
ওইখানে\ta-10b11f8o11
ওজন\ta40f-23k-15o37p-9r-9t-6
ওটা\ta-25b13d-9f-10k28n-7o-17p-8r38
ওটা নিয়ে\ta-17f-25k41
ওটিপি\ta-12b-7f42k-15
ওঠে\ta-22f34
ওয়াই\tb-13f33k-12l32n-10o-6p-13
ওয়াই ফাই\tb-13f33k-12l32n-10o-6p-13
ওয়ারে\ta-8b-28c25d-17f36k-21o-7q15
ওয়ার্\ta-22b-16c-8d23f-43k60l-12o-19p-20r10s39u-7
ওয়ার্ 0\ta14f-10l-8o-10p-14r-20s42
ওয়াশি\tf-7k16
ওয়াশি মেশিন\tf-7k16
ওয়েবস\tb27d-12f13k-22l-7n19o-6p-21r-7t-6u27v-6
ওর\tb-26f24k12
ক\tb-6f33k-17
কত\tc-15d-7f79k-60
কথা\ta40b-32c66d-15e-11f-14g-9h-9i-12j-10k-34l18m-11n11o-26p-15r17s30t-19u-13v-19
কথা বলতে\tb-18f8k16
কথা$\ta-30b11c53d-19f-33o-8q-7r40t-8
কন্ট্র\ta29b-8d-6f-46k37o39p-11r-9t-7
কপি\ta-29b35c-8d-13e-6f66k-75l-7n-6o-8p-7r-13t43u-7
কবে\ta-7b-11c42d-9e-7f11i-7k-53l-14m-11n-22o-27p-17q52r49s-13t-27u-20v-23
কবে পাব\tf25k-34l-7n-7o-8p-8q48r-13t-8u-6v-7
কম\ta-7b-7d32f11k-28o-7s-16u-6v38
কম্পিউ\ta37b-21c18d-22e-8f-17g-6h-6i-7k11l7n-12o21p8q10r-7s-7t-9u-12v-8
কম্পিউ মুদ্রা\tf-12k25
কয়\ta-13d-14f49k-24
কয়েকট\ta-32b-21c33d-11f24j-10n-6p27v-6
করছি\ta-8b-9d34f-26k22l-7o-9p-9q16r-7t-7u21
করছি$\ta-7b-15d35f-24k23n21p-7q21u-13
করছে\ta63b-15d-21f-13k-28l-11m29n-12o28p-21q-12r10s-9t-11u-11v-7
করছে না\ta17f-10o25p-11r-7
করছে$\ta57b-9d-9f-33k-19l-9m32n-10o23p-8q-10r-12t-7u-9
করতে\ta-33b17d-18e-13f12g-7i-7j-8k22l-6m-19n66o-31p-11q-36r-27s7t-27u-29v26
করতে গেলেই\ta21f-17p19
করতে চাই\tb78f-48k-39l-25m-16n55o-23p-23q-26r-24s12t-24u-22v32
করতে পারি\ta-29b-9c26d-7f-64k60n31p-8q-8u-7
করতে হবে\ta-8b-46f14k37
করতে হয়\tb-15c15f30k-28n31p-8q-8u-7
করব\tc-45e-17f35k10
করবেন\ta-17b-16d-7f13k27p12
করবেন না\ta-6b-17f41k-16
করবেন$\ta-7f-19k28p12
করলাম\ta-16b-7d-7f71k-41
করলে\ta32b-20c37d-26f-20k-9l-15m-11n-23o-17p71q-20r-19s20t-12u-16v-16
করলে ফাইলটা\ta-7c49f-40n-9p49q-13r-9u-8v-12
করলেও\ta-10f45k-29
করলেও একই\ta-10f45k-29
করা\ta-29b-40e-22f58g-8h-8i-8j-7l-7n28o-10p7q15r-11s-6t-8u-10v-13
করা আছে\tb-11f50k-29
করা যায়\ta-7b-8c18f16k-17n34p-12r-6
করা হচ্ছে\ta-7b-12f41k-15
করা হয়েছে\tf-53k57
করা হলো\tb-15e-16f53k-21
করার\tb30c-9d-19f-17k12l-23m-7n20p24q-15r23s-11t-11u-22v-14
করার অনুমতি\ta-10b-9f23n34r-8u-11
করি\ta14b-20c-14d-35e-16f22g-7i-6j-6k33o31p-10r-16
করি$\ta-20b-9c-7d-20e-13f91k-55
করিয়া\ta-11b-8d12f24k-20q21
করুন\ta-37b-25d-11e-8f57n-8o-10q49t-18u-16v-9
করুন$\tf41k-44n-8o-10q49t-18u-16v-9
করে\ta-8b32c-12d20e-22f35g-11h-10i-14j-10k-28l-37o31p-17q39r-29s-22t-25u10v15
করে দিতে\ta-7b24c-7d-7f-57k49l-13n-16o10p22q-12r-9t-13u24v-9
করে দিন\ta-23b88d-11f-44k-26l-12m25n-16o-32q-21r-27t17u19v9
করে দিয়ে\ta-8b-17k33
করে দিয়েছ\ta-10f-8k26
করে দিলেন\tb-7k20
করে দেখবেন\tb-6e-17f49k-25
করে দেবেন\tb21f-13n11p-8q14
করে না\ta78d-8f-59k-31l-11m-7n-9o61p-35q-12r15s-17t-14u-11v-9
করে$\ta21b-53c-9d47e-10f34g-7h-7i-10j-7k-50l-7m-8n-9o14p-9q-14r-12s-7t-10u-16v46
করেছি\ta-33b-10c-7d-21f14k44
করেছি$\ta-9f-16k39
করেছিল\ta-15b-8c33d19f-34l-6n-7o-9p-7q-7r-8t39
করেছেন\ta-18f-29k40
করেন\ta-19b41c-62d-13f-13k54l-6m-8n22o-7p-6q19
কর্তৃপ\tf-25k42
কর্তৃপ$\tf-18k30
কর্মরত\ta-14d-7f-44k67
কল\ta18d-18l-11n-12o-21p-30q-9r-14s70t-11u-6v-6
কাউকে\ta-21b13f41k-26
কাউন্ট\ta35b8d-10k-33l32o16p-30q-9r-16s13t-7u-8
কাগজ\tb-18c-11d-18e-13f60g-6i-7k-29o21p-7r-10t15
কাগজ আটকায়\ta-37b-10d-12f25k21
কাগজপত\ta-13b-20d-7f-46k72
কাগজে\ta-24f40k-12
কাছে\ta-29b-24c-6d-28k68r22u-7
কাজ\ta52b29c21d-18e-7f-91k36l-22m-14n-18o68p-43q-35r53s-26t-36u7v-26
কাজ করে\ta78d-8f-59k-31l-11m-7n-9o61p-35q-12r15s-17t-14u-11v-9
কাজে\ta-14d-18f-32k61
কাজের\ta-7b-16d-7f-64k82
কাটা\ta-12b8c-7d-14f58k-47l36o-15p-15q18r-11s-7t-8u-6
কাটিং\ta-16b27c-6d-11f-67k63o33p-7r-7
কানেক্\td-6f-44k44l32n-10o-6p-13
কাম\tf-12k25
কাম কম্পিউ\tf-12k25
কারও\tb-26d-6f6k24
কারণ\ta-17b12d-8f21n17
কারণে\tc-14f49k-36
কারিগর\tf-12k22
কারেন্\ta59b-9d-9f-79k41l-22n-7o21p-14q-9r40s-8t-11v-8
কার্টন\ta-12b-8c-7f62k-41
কার্ড\ta25b33d-30e-7f8i-7k-54l-9n-12o-12p-9q-21r-16s-11t43u27v-8
কার্ড$\ta-37b41d-7e-6f18i-6k-49n-10o-8q-6r-8s-7t48u-16v-6
কার্ডট\tb-18f56k-36
কার্ডে\ta-10b13c-9d-11f35k-21q22
কার্পে\ta20b-21f13k-8r8
কার্যা\ta-8b6f-37k51t26
কার্যা$\ta-7f-34k52
কাল\ta-33b-6c-9d47f-78k58l-13m-7n18o-15p-8q-10r-10t-10u-11v33
কালকে\tb-16c-9d18k10m13p-23q26
কালকের\ta-17b-15f15k20
কালো\ta-13b-6f38k-14
কাস্টম\ta-32b38c-23d-10f45k-22n-9p32r-7u-6v-7
কি\ta-30b-38c66d-29e-12f-21g-9h-10i-12j-10k22l-22m-20n27o-34p-48q42r-40s-25u16v29
কি না\ta-15c-14d-10k35
কি$\ta-9b-9c-42f92k-48
কিছু\ta18b-37c-10d-23e-8f-48k79l-8n-11o-15p53r-11s-10t-10
কিছু করার\ta-14b-24d-8k37
কিছু বলার\ta-21f-25k45
কিছুই\ta-21d-9f75k-56
কিনা\td-7f40k-18
কিনেছি\tf-16k29
কিন্তু\tb-16c6d28e-7h-6i-6j-6k-15l-21o13p10q20r-29s11u-19v-11
কিস্তি\ta42b-12c-14d-16f-6n-12o-9p36
কী\ta-7b-12d-7e-24f25n38p-23q-6
কী করব\tc-34e-16f21k13
কীভাবে\tb-14c38f34k-56l-8n-22p59q-8r-13t-17u-10v-12
কুমিল্\tf-27k44
কুমিল্$\tf-27k44
কৃতজ্ঞ\tb-7k20
কৃতজ্ঞ$\tb-7k20
কৃষি\ta-12f-28k53
কে\td-10f57k-36
কেউ\ta-19b-7c-14d-21f52o-7p-13s33
কেওয়া\tc33f-37k19n34p-12r-6
কেজি\tf22
কেটে\ta-25b-14d20f40k-24o-9p-6q18s19
কেটে যায়\ta-26f46k-15
কেটেছে\ta-12b-7d35f11k-30s24
কেন\ta-20b-7c-25d42f13k-17n-7q28r-8
কেন$\ta-10c17d-10f19k-13
কেন্দ্\ta89b-29c-8d-12e-6f-87i-6k13l81m-9n-15o-25p-12q-16r-19s-17t-23u-10v-14
কেবল\ta-8f22k-8
কেবিন\td26f-9k-6q13
কেমন\ta-9b-8c-44d-9e-8f-32i-13k92
কেয়ার\tf-9k18
কোথাও\ta-11b-8c26f-11k7q12
কোথায়\tc-41f61k-34p32q-9v-7
কোনো\ta-22b-31c-37d59e-11f-17g-10h-7i-9j-8k45l-26m-14n-18o-47p48q30r30s-20t-19u-18v-14
কোনো ফল\ta17b-7d-12f14k-12o-6p25
কোম্পা\ta-12b32c-7d-11e-6k10l-7n-7o-7q-10r-8t-7v42
কোয়াল\tf-23k40
কোলে\ta40b-20f-24o21
কোলে রাখা\ta40b-20f-24o21
ক্যামে\ta14b16d-8f49k-68l-8o-22p-38r-8u60
ক্যাশ\ta-13b9d-7f29k-21o11
ক্যাশ কাউন্ট\ta-10b13o11
ক্লাস\ta-16b-17d-6f-13k47
ক্লিয়\tf34k-19
খরচ\tc-8f56k-47
খারাপ\ta61b-18d55f-71k-59l-7m-10n-13o30p-12q-15r-14s-10t-13u-20v44
খালি\ta-20b71c-20d-19e-7f22i-7k-72n-10o-8q-6r-8s-7t48u-16v-6
খুইলা\tb-8d-7f73k-57
খুব\ta-7b-11f48i-8k-21
খুলছে\ta8b-14f-63k64r14
খুললে\ta34f-28l-7n-6o-11p34
খুলে\tc-12d-20f26l-6m-8n30o7p-19q-8r-7u15
খেলা\ta-19b-8f55k-25
খোলা\ta-22b-14d-15f27k22
খোলার\ta-21b-7f50k-19
খোলে\tb-16d-7f28k-11o26
খোলে না\ta-21f25
গড়িয়\ta-10b-26f-30k60
গত\ta9b-61c73d-27e-10f-11g-9h-9i-10j-9l-21m-12n12o24q21r-27s-17t16u-13v-14
গত 0\ta7b-9c-10d21f-25k13o27p-20t7
গত এক\ta48f-41k-8l-8n29o17p-17r-10t-9
গত বছর\td-10f-28k42
গত মাসে\ta-13c36d-9f-36k15n-6o-7p-6r-7t33
গত সপ্তাহ\ta-19b-12c-7f35
গতকাল\ta23b42c-8d-37f-16k-13l-12n-9o-12p-10q-21r-21s-8t37u33v-7
গন্ধ\ta-29b-12d73f-33k-37l-6o-29p-16q-6r-17s-9t63u-8v-9
গবেষণা\ta-11b17f-41k46n17
গরম\ta51b-22d-11k-29l-6p-11r37s-8t-9
গরমে\ta-13f29k-11
গাজীপু\ta27b-8f-21k9l21r-9
গায়ে\ta-18b-24d-8f9k31
গায়েব\ta-15f38k-13
গায়েব$\ta-15f38k-13
গিজারে\ta18d-14f19k-20o-23p-7r41t-8
গিয়ে\tb-13c-6d19f-8k16l25q10r-13
গিয়ে আটকে\tf11l27r-12
গেছে\ta-23b34c-28d-34e-8f26g-8h-9i-9j-7k20l-21m18n-34o-10p-34q-22r80s15t-22u-26v-19
গেছে কারণ\ta-7f31k-18
গেছে$\ta-29b10c-10d-17e-6f44g-6h-7i-8o31p-8
গেছেন\ta-19b25d-8f-15k22l-10m-8n-33o-12p-12q-10r15s-12t-11u-14v58
গেছেন$\ta-9b6f-9k16r22u-7
গেটে\ta-57b17d62f-10k-29l-10n-6p-43r48s-9t-10u11v-8
গেটের\ta-6b-10d-9k25
গেল\ta-7f42k-30
গেল$\ta-7f42k-30
গেলাম\tb-13f63k-45
গেলে\ta-46b-9c32d-16f39k-13n38p-23q-6
গেলেই\ta11f16k-23l-10n-6o28p12q-6r-12
গ্যাস\ta-13b28f-23k13q-7r26
গ্রন্থ\tb11f-12k12t26
গ্রহণে\ta31d-8e-7f-27k7o26
গ্রহণে আপনার\ta17f-26k16o13
গ্রাম\ta23f-40k36o26p-8
গ্রাহক\ta-7b-9d-9f-50k73
গ্রাহক আইডি\tb-6f-34k48
গ্রাহক$\tf-11k21
ঘটিকা\ta47f-29k-17l37p-6q-8r-10s-7t-7u-6
ঘটিকা হতে\ta47f-29k-17l37p-6q-8r-10s-7t-7u-6
ঘণ্টা\ta-12f-27k45
ঘণ্টার\ta-30f33
ঘর\tb23f-22p21v-7
ঘরে\tf13
ঘরের\ta21f-13l-6n-31o-24p-11r39s-7t-9u35
ঘুরতেই\ta-11f19
ঘোরে\ta-19c-7d-7k34
ঘোষাল\tf-24k37
চক্রবর\tf-34k49
চট্টগ্\tf-24k39
চট্টগ্$\tf-24k39
চট্টোপ\tf-21k31q9
চট্টোপ$\tf-19k32
চতুর্থ\tb22f-38k32u19
চলছে\ta-28d-9f-91g-8k105
চলবে\ta-19b8f29k-9n-7p-11v28
চলবে না\ta-19f28k-7
চলবে$\tb9n-7p-11v28
চলার\ta-17b-10f51k-21
চলে\ta19b-12c-8d-20f11n-11o-26p21q-10r38s-12t-13u-10v-7
চলে না\td-7f8o-12p30r-12
চলে$\ta9f-43k45l15
চা\ta-11b-6d-7f-30i-8k56
চাই\ta-18b37c-10d-18e-13f-21g-6i-7j-7k32m-18n46o-29p-31q17r-27s7t-30u-26v21
চাই$\ta-15b57c-20d-13e-11f-29i-6k18m-18n48o-28p-26r-26s8t-30u-26v22
চাইছি\tb-23f-35k55
চাইছি$\tb-23f-35k55
চাচার\tf-32k46
চাপলে\ta-26f49k-11
চাপি\ta-8f88k-78
চাপি$\tf67k-63
চাবি\ta-20d-6f50k-21r22u-7
চাবি দিয়ে\ta-12f26k-7
চার\ta-40b-19c34d85f-58k-52l-11m-8n18o-21p-22q10r17s-10t24u-13v-11
চার দিন\ta-26b-8d63f-35k-17p-8r31
চারবার\ta-8f11
চার্জ\ta27b-8c-36d43f-12k-19o29p-14q26r-23t-7
চার্জা\tf17k-9
চালাই\ta-7d-6f-50k62
চালান\tb54c-17f-31k-10n-8o-10q49t-18u-16v-9
চালিয়\ta-7b-8d-6f-68k80
চালু\ta64b-7c-20d11e-6f-15i-7k-41l-21m-12n-22o38r24t-14u-25v-13
চালু করে\ta-15b26f-24k16l-11n-11o17p22q-7r-11s17t-6u-17v-8
চিঠি\tf33k-19
চিঠির\tb29f-36k23n-7o-9p39t-8u-9
চুঁইয়\ta-44b-11c54d40f-53k-21l-8m-7n-7o-18p-10q-7r17s-8t37v-11
চুক্তি\ta-7b18f23k-23r12
চেক\ta-10b23d-8e-18f56k-49q-7r26
চেম্বা\ta18b7d-9f12k-24o-21p-17r22s28
চেয়ার\ta-16b15d-9f25k-19n-7o-17p-8r38
চেষ্টা\ta-13f47k-26
চ্যাটে\ta-10d-16f60k-32
চ্যানে\ta-20b14f35k-21p34r-8u-12
ছবি\ta73b22c36d-18e-12f-12g-8h-7i-10j-8k-90l-32m-18n31p45q-24r-33s-31t-25u29v-24
ছবি দিলাম\ta-26f76k-55
ছয়\ta63b12c-7d-13f-68g-7i-7l-10n-8o-14p-8q-11r60s-9t-12u-7v-9
ছয় মাস\tb18f-28k21r12
ছাড়া\ta-30b-25c-36d46f-58k71q29r-8
ছাপ\ta50d-8f-42o36p-8r-9
ছাপা\ta-8d-7f48k-32
ছিল\ta-43b-9c17d-40e-13f27g-11h-11i-13j-11k29l-9n15o-12p23q-6r16s-10t-7u-12v-9
ছিল$\ta-17b-22c31d-18e-7f55h-7i-9j-8k-36n-6p27v-6
ছুটি\ta-18b-13c-6d19k14q21
ছুটির\tb16f-16k18p34r-8u-12
ছেড়ে\tf-9k18r22u-7
ছেলে\ta-8b-10d-13f-46k64
ছেলের\ta-16b-7f47k-26
ছোট\ta-27b-7d-8f62k-27
জন\ta-13b38d-7k-24l-7n45o12p-15q-7r-13t-7u-14v-7
জনাব\ta-9b-7f-25i-9k57
জনাব$\tf-12k27
জনের\ta-9b45f-23k-11l-7n-11o-13p-9q-7r13s-10t-11u-13v41
জন্য\ta-26b25d-32e-14f40g-8h-9i-11j-8k-8m-14n38o11p8s-22u-38
জন্য অনুরোধ\tb-23f42k-10
জন্য একটা\ta-13b18f37k-50l23n-9o30p-9q-9r-9s-6v-12
জমা\ta-20b-22d21f51i-8k-36q25
জমা দিতে\td-7f17
জমে\ta26b-10d-12f12k-31o44p-14r-9t-13
জরুরি\tf21k-8
জল\td47f-47k-6l-10o-33p-12q-7r24s-10t36v-8
জলের\ta-14b-6d-7f47k-18
জানতে\tb-10k24p-7q20
জানতে চাই\tb-10k24p-7q20
জানবেন\tf-26k39
জানবেন$\tf-26k39
জানাই\ta-35b45c-11d-12f-54k43l-15n-7p18q-6r26u-6v-9
জানাচ্\ta-20c-9d35f-24j-8k21o-10p-7r27
জানাচ্$\tc-8f-19j-8k42
জানান\ta-8b-30c-9d-9e-18f15k36
জানান$\ta-8b-30c-9d-9e-18f15k36
জানানো\ta-23b-19c-11d-24f35k33o16
জানানো যাচ্ছে\tb-12d-8f-34k47o16
জানাবে\ta-10b-15c-6d-8e-19f57k-9
জানাবে$\ta-10b-15c-6d-8e-19f57k-9
জানালে\tf14
জানুয়\ta-24b-20c-9d32f10o-11p-8q40u-7
জানে\ta-15c-6d-10f56k-32
জামদান\ta-33b-13c-8d61f-70k39l-7o-37p-11q-8r-6s-7t57u-8
জামানত\tb-10f12
জায়গা\ta12b-15c-12f58i-7k-51l-12m24n19p-24q21r-10s-12t-13u-14v-7
জায়গা 0\ta25b-10d19f-20k-18o-7p-6q32
জিএসটি\ta-21b-8c56d-10f-40k-8o-9p-7q31
জিবি\ta-7d57f-45k-22m29n-14o-13p-7q-7r-8s-6t29u-12
জুন\ta-7b17d-7f81k-83r12
জুনিয়\ta-6b23f-7n-10o-10p8u27
জুলাই\ta-25b54d9f-34k-18l-13n57o-10p-15r-11s-9t-17u-8v-8
জুলাই মাসের\ta-11b-9d16f7
জেনারে\ta34b35d-8f-43k-24l-16n-8o19p-13q-13r41s-8t-9u-10v-8
জোরে\ta-6f26k-12
জ্বলছে\ta86b-8d-9f-38i-8k-77l-23m-9n-10o-23p-15q-24r76s-10t-15u-12v-10
জ্বলে\tb-7d34k-25l-7o17p-10q-7r22
জ্বলে না\ta-52d37f37k-23o-10p-7r27
ঝামেলা\tf-29k38
টঙ্গী\ta-7f47k-36
টা\ta32b-24d-10o21
টাকা\ta-6c-15d85e-8f-15g-7h-7i-9j-6k-66l-22m-14n-30o-23p-41q118r-33s-25t-34u10v-19
টাকা cricke\tb-7d-13f37k-9
টাকা কেটে\ta-14d29f-8k-7q20
টাকা দিয়েছ\tb-14c27d-18f20k-24o-7q15
টাকা ফেরত\tb14d-17f14q19
টাকা রাত\ta-13b-6d-19f48k-11
টাকাও\tb-19f27
টাকাটা\ta57b-36d-9k-23m-8n-8o-19p53q-13r-7s-7u-10v-9
টাকাটা ফেরত\tb-22f30
টাকার\ta-15b25c-7d43f-47k-12l-8m-8n-8o-10p-10q51r-7t-9u-6
টিউশন\ta-18d-9f44k-18
টিকিট\ta40f-30k-9l32o-29p29r-17s-10t-9
টিকিটট\tb-26f-40k62
টিকিটট বন্ধ\tb-12f-23k39
টিপলে\ta-23f42k-8
টিভিতে\ta-26f45k-10
টিম\ta-8d-7f-48i-8k80
টিম$\tf-43i-7k69
টেনে\ta34b-7d-7f8k-33o24
টেমপ্ল\ta-11b16f6p21v-7
টোনার\ta-13b59c-9e-8f18i-7k-59l-10m-6n-7o-34p-11q-11r-12s-11t67u-9v-11
ট্যাগ\ta14b38d-8f-17k-24l-8m-7n-15p-11q-10r-13s-9t8u44v-9
ট্যাগ লাগানো\tb31f-9k-19n-9o-12r-9t-20u49v-7
ট্যাঙ্\ta-23b-13d-8f15k25
ট্যাবল\ta47f-44o31p-10r-16
ট্রাকে\ta-13b-24d-7f60k-22
ট্রিপ\td-12f37k-23o-16r26
ট্রেড\tk19
ট্র্যা\ta-13b-9f29
ঠান্ডা\ta17k-15o36p-9r-15
ঠান্ডা হচ্ছে\ta19f-16o36p-9r-15
ঠিক\ta-20b-29c-65d-21e-8f68g-14i-8j-6k14
ঠিক আছে\ta-7g-11k12
ঠিক করে\ta-12f-16k40
ঠিক ছিল\tf21k-15
ঠিকঠাক\ta-13b-11d-7f-16k42
ঠিকমতো\ta-19d-7f-64k67o25p-11r-7
ঠিকানা\ta21b15d-8k-26m56n-14o-15p-10q-7r-8t-6u-12
ড\tf-46k67
ডকুমেন\tb-7f12
ডট\ta31f-23o25p-10
ডট ম্যাট্\ta31f-23o25p-10
ডা\tf-14k22
ডাইনিং\ta-17f25
ডাউন\ta25b-11d-7f14k-19l21r-9
ডাউন$\ta25b-11d-7f14k-19l21r-9
ডাকলে\ta-21b-8d-9f-15k50
ডাক্তা\ta82d-6f-53k-53l-11m-7n-8o-21p35q-10r-14s40t-19u-10v-12
ডানদিক\ta28d-8f25k-43l-7m-9n-8o46p-12q-7r-6s-7t-8
ডাবল\ta60b-12d-19k-45l-7n-8o33p-9q18r-8s-7t-14
ডিগ্রি\ta-13f11k14
ডিগ্রি$\ta-9f-13k25
ডিজাইন\ta-7d-7f45k-22
ডিজিটা\ta13o26p-8
ডিপ\td-6f39k-22
ডিসপ্ল\ta-26b22f9m31n-7o-10u-8
ডিসেম্\ta28c-8d-14f-8n10o-8p37q-11r-13t-6u-7v-7
ডেটা\ta-26d-6f42k-8
ডেড\ta-26b14f19n24o-6
ডেলিভা\ta-9b-26c54d-12f-12n-6q-6t32v-7
ডেস্ক\ta-9b-10d-6f73k-54
ডেস্কট\ta8b-7d-7f54k-55o29p-20
ডেস্কে\tb40c-27d-12f-10k-9n-10o41p-18q-15r-10s16t-8
ড্রাইভ\ta30b-7f39k-64p20
ঢাকা\tb-10c27f-39k31n31p-8q-8u-7
ঢুকলে\ta34f-11k-13n31p-11
ঢুকে\ta55b-14d-7f-25k-30n-20o-7q-9u45v-7
তখন\ta-9b-11f59k-41
তখনও\ta-14b-7d-7f13k15
তথ্য\ta31b-9d-6f-32k22n31p-11
তবু\tb34f-31o19
তবে\ta34f-18k-11n31o-9p-7t-6
তলায়\ta-11d56f-29i-6k-16l-10n18o-15p-11q-6r21s13t-11u-7
তলার\ta64b-9d-12f-35k-16l-14m-9n-7o-34p-21q-10r74s-10t-11u-7v-12
তা\ta-28b-29c29d-12f39k-8n-8o-8q-12r-7t-8u44v-15
তাঁদের\ta-6f-55k59p12
তাঁর\ta-22b27d-7f-28k29l-8n-17o-7p-20q-9r-11s16t-8u49v-14
তাই\ta-35b-7c-8d-18f-17k64n-14o-8p-6q14r-8s30u-11
তাও\ta-36b-8d64f-11k-36l-7o-37p-11q-8r-6s-7t57u-8
তাপমাত\ta30b-9d-8f-12o23p-10q-11r19s-8t-8v-6
তাপমাত 0\ta9f19k-16o-16r26
তাপমাত এখন\ta-9f-13k25
তার\ta22b36c30d-33e-10f-64g-7h-6i-8j-6k28l-16m-10n-21o40p-34r28s-16t-32u23v-25
তার আগে\ta-7b24d-6f7k-24o-8p-6q-9r-19t-7u41
তার জন্য\tb-7k20
তারপর\ta-34b-14d27f60k-44o-7s-16u-6v38
তারা\ta-17b-8d-24f73k-41
তারা বলে\ta-9d-19f49k-21
তারিখ\ta-21c-12d-34e-10f37g-6i-7k11l-7n10o34p-25q-9r10s-6t-8u-7v-7
তারিখ 0\ta-12b-8d-12f-60k83
তারিখ তার\tb-19f24
তারিখ থেকে\ta-16b27o19
তারিখে\ta-17b-18d23f28k-24q25
তালিকা\tb18f6k-14n26u-7
তিথি\ta-7b22f-44k39m31n-7o-10u-8
তিন\ta-45b-20c-10d47e-8f28g-7i-7j-6k-19p-8r31
তিন চারবার\ta-8f11
তিনজন\ta41b37f-61k-8l-16m-10n-18o-25p15q-13r44s-12t-12u-13v17
তিনটে\ta31f-23o25p-10
তিনটেই\ta-9b-10f59k-37
তিনতলা\ta42b-6d-12f-31l-6o36t-11
তিনবার\ta16b-13c-8d24f12k-40l-7n-7o23q-9r-8s21t-6v-8
তিনি\ta-7f42k-24
তুলনা\ta-22f15k12
তুলে\tf26k-16
তৃতীয়\ta36b-8c-7f-15k-11o-8p39q-11t-8
তে\ta37b40d-9f-49k-18l16m-10n15o-28p34q-13r-29s33t-18u-31v-16
তৈরি\tb22f-11n36p-7u-13
তৈরি করে\tb22f-11n36p-7u-13
তো\ta-27b-30d-21e-8f72g-6i-6k-8o13p22r-9
তো$\ta-18b-10d-6f47k-25p26
থাকলে\tb-10f-45k56
থাকে\ta25b-19c-19d44e-8f19g-7h-6i-8j-6k-81l17m-9n-11o-43p30q-14r34s-13t-15u-13v-9
থাকে না\ta42d57f-98k-43l-9m-8n-7o-41p33q-13r42s-11t-12u-12v-8
থাকে$\ta-8b-14d-15f71k-37l27r-12
থেকে\ta22c-21d39e-15f7g-11h-10i-14j-10k-9l25m7n23o-15p-23q-20r13s-17t7u8v-38
থেকে 0\ta-6b-42d-37f65l-8n-8o-8p31q-18r-16s-9t-11u29v-7
থেকে আমাদের\ta82b-13d-18f-57k-17l35m-7n-9o-18p-21q-10r33s-10t-9u-12v-7
থেকে আমার\ta31f-21m17o10
থেকে পানি\ta21b15d-6f-26k-9o-9r25
থেকে বন্ধ\ta-15f27
থেকে যাচ্ছে\ta32b-17d-7k-17l-7m-9n-8o46p-12q-7r-6s-7t-8
থেকে যে\ta-15b-9d32f23k-39o-8t22
থেকে রাত\ta18b29d-9f-27k-14l19o-7p-12q-6r21
থেকে লিখছি\ta-9d34f-34k11l35p-8r-17s-6
থেকে$\ta-11b-7f-44k68
থেকেই\ta-29b-11c23d-9k21n31p-8q-8u-7
দপ্তরে\ta-28b47c-7d-13k-16l-9n-11o-11r-11s54t-19u-11v-14
দয়া\tb23k-17t34u-8v-7
দয়া করে\tb23k-17t34u-8v-7
দরকার\ta-10b88d-9f15k-76l55m-11o-42p-18q-26r17s-29t-35v20
দরকার নেই\tf70k-65
দরকার$\tb53d-7f-28k-21l-11n11o-25p-16q-11r38s-8t-10u17v-11
দরজা\tf18k-12r14
দরজার\ta-50b-17d-15f74k-16r22u-7
দল\ta-19b34d-8n-6o-10p-7r-11s-7t-8u-6v43
দশ\ta-12b64d-9f-63l-13n-15o-15p-13q-13r-11s-13t70u-11v-11
দাঁড়ি\tf17k-9
দাখিলে\tf23k-16
দাদা\tb-9c-11d-8e-7f-76i-7k94o-16r26
দিকটা\ta-10f-19k31
দিকে\ta-12b-31d-6f62k-24
দিকের\ta18f7k-16o25p-10
দিচ্ছে\ta-27b53c-7d-18f-32k22l-12n58o-10p-14q-11r-11s-9t-17u-7v-8
দিচ্ছে$\ta-13b-10d-10k32
দিছি\ta-37b-25c-6d48f21k-28o-10t32
দিতে\ta-26c48d6e-8f-67g-6k57l-27m-13n15p39r-28s-16t-10u9v-23
দিতে পারি\tf-38k48
দিতে পারেন\tb-26f-40k62
দিতে হবে\tb31c38d-6f-56l-23m-9n-21p63q-20r-25s-12t-7u11v-22
দিন\ta20b12c-16d9e-19f20g-9h-8i-10j-8k-15l-32m14n-31p10q-23r13s25t-8
দিন$\ta-25c-11d-32e-20f73g-8h-7i-8j-7k-33l-10m26n-10o-43p-26r18s-19t18u27v-18
দিনে\ta-9b-7d-8f38k-9
দিনের\td26f-9k-6q13
দিনের জায়গা\td26f-9k-6q13
দিয়া\ta-10f45k-23
দিয়ে\ta32b-59c-20e-14f69g-11h-11i-13j-10k-40l-19m-12n-31q-17r-24t21u48v-17
দিয়ে গেছে\ta-14b-7d-7k31
দিয়ে গেছেন\ta-8b-15f-13k38
দিয়েছ\ta-25b-34c16d-26e-9f53g-6i-6o-7q15
দিয়েছ$\ta-12b-18d-8f95k-61
দিয়েন\ta-10b-44d-7f35h-14k32
দিলাম\ta-35b-11c-7d-12e-6f41i-6
দিলাম$\ta-31b-6f-22k63
দিলে\ta-6c-9d-14e-7f79i-12k-72l15o21q-7
দিলেও\ta-11f30k-10
দিলেন\tb-7k20
দিলেন তার\tb-7k20
দুই\ta44c-13d-21e-12g-7h-7i-9j-7l-12m-6n-12o57p-29q-8r12s-10t-9u-13v-12
দুইটা\tb23c11k-23n-10o-11p34q15t-9u-10v-7
দুইটাই\ta-11b-11d-6f67k-41
দুইবার\ta-31b-22c-9d50f43k-51p-20q32
দুজন\ta-20b-14d-11f75k-44p12
দুটি\tf33k-11
দুটো\ta-7b-27c-9f96k-75
দুপুর\ta-7d-9f-40k58
দুপুরে\ta8b-11c-6d27f-55k33l-7m12o-9p-9r-7s-17u-8v37
দেওয়া\tb86c-30d-30e-9f-18k-36l-17m-12n37o35r-24s-15t8u-31v-16
দেওয়া অনুরোধ\tb35f-28n37o-7u-13
দেওয়া পর\ta20d-13k-10n-7p19
দেওয়া ব্যবস্\tf15p12
দেওয়া যাবে\ta-9b36c-28f9k-17n-9o46p-15q-14
দেখছি\ta-39b-15c20d62f-41k-16l-8m-6n-6o-16p-10q24r-21s-7t38v-8
দেখতে\ta35b-10d-9f27k-47o-14p42r-8s-9t-8
দেখবেন\ta-7b30e-18f16k-25o19
দেখবেন$\ta-7b30e-18f16k-25o19
দেখা\ta49c11d-12f-12k-39l-9n15p32q-8r-12s-13t-10u-6
দেখা যায়\ta66c17f-72k-14o-18p44r-7s-10t-6
দেখাচ্\ta49b-19c-9d-35e-6f33g-6k-60l-11m10n-14o24p41q-19r-17s-12t-13u-14v-13
দেখাচ্$\ta59b-16d-12f-18k-28l-9m11n-12p45q-16r-14s-10t-11u-13v-11
দেখায়\ta12c-8d-22f35k-38l-15m-8n42p-22q-10r-12s23t-11u-8
দেখায়$\ta32b12d-10f-22k-9l-12m-7n45o-17p-11q-7r-7t-10
দেখার\ta-7b31f-21l-6o-6p-7q-6u27
দেখার অনুমতি\ta-7b31f-21l-6o-6p-7q-6u27
দেখি\ta-57b-30c-11e-7f27i-6k44q13
দেখি আমার\ta-29b-19d-8f62k-27
দেখি না\ta-9d-7f-63k72
দেখিয়\ta-30f59k-22
দেখে\ta-21b6f40k-22
দেখেছি\ta-26b-17d-13f118i-6k-82
দেখেছি$\tf70k-64
দেখেন\tf54k-46
দেখেন$\tf54k-46
দেড়\tf-16k25
দেন\ta-33b29c48d-24e-6f24i-6k-59l-8n11o-15p29q-12r-11s-10t26u-13v-14
দেন$\ta-7c52d-12f10k-58n17o-8p-6q-9t29u-9v-9
দেব\tf-32k47
দেব$\tf-32k47
দেবেন\ta-15b27d-8f18k-17n24o-11p-17q11r18u-13
দেবেন চাবি\tb11k-8r22u-7
দেবেন$\ta-8b-7f29k-6n15
দেয়\ta8b-14c-21d-13f46k-27l-8o42p-22v-6
দেয় না\ta38f-30l-8o42p-22v-6
দোকান\ta-22b-9d25f-73k68o-8t22
দোকান থেকে\ta-18b-6d26f-46k36o-8t22
দোকানদ\tb-9f-32k48
দোকানে\tb-13f20k10
দোকানে নিয়ে\tb-11f57k-43
দ্বিতী\ta-18b9c16d-18f-16k33o17p14q8r-6s-7t-9
দ্রুত\ta-7c-8d-7e-28f-79k95
ধন্যবা\ta-12b17d-8f-29i-13k50l-6o-11p-7r-12s43t-9u-7
ধন্যবা$\ta-10b19d-7f-19i-9k30l-6o-11p-7r-12s43t-9u-7
ধরা\ta10b-33c44d44f-26k-47l-14m-10n-22o-26p21q79r-19s-17t-26u-22v-20
ধরা হয়েছে\ta-16b-27c30d57f-53k-21o-10p-9q42t-8
ধরে\tb9c-8d72f-58k-26l-12m-9n45o-20p-20q11r19s-10t-17u-11v-13
ধানমন্\ta17b-8f-38k37o-6r14
ধৈর্য\tb-7k20
নং\ta-33b31c-18e-8f-17g-6h-7i-14k33l-15n-10p-14q-13r22s-8t36u-12v-9
নং 0\ta-21b43c-9d-22f47i-11k-51l-7n-6o-8p-7r-13t43u-7
নতুন\ta-37b71c31d-21e-14f24g-7h-7i-10j-8k-85l-23m-16n10o11p-24q24r-14s-19t-46u48
নতুন করে\ta-12f12q9
নতুন জায়গা\ta-7b8f9l-7o23
নতুন যে\tb11c34d-8f-30n-8q-14r-8t-9u42v-16
নবায়ন\tb11n-7p-18u33
নভেম্ব\ta51b-17c-6d-12i-9k-18m-8n-8o-19p53q-13r-7s-7u-10v-9
নমস্কা\tf-13i-8k39
নমস্কা$\tf-9k25
নম্বর\ta-11c-9d39f-33k17l20m-7n-16o7p-34q6r10s27t-23u-14v-13
নম্বর থেকে\ta-16b-10d55f-11k-36l33n-7o-7p-11q16r-19s-8
নম্বরট\tb-34d-6f10k32
নম্বরে\ta-11d-7f60k-40n-11o-6q-6s32u-7
নয়\tb-15d-12f59k-42o-22r37
নয়$\tb-9f36k-29
না\ta37b-57d7e-14f52g-11h-11i-14j-10k-18m-26n-47o22p77r-19t-19u-19v-47
না কেন\ta-10c17d-10f19k-13
না পেলে\ta-7b-20d-9f46k-11
না হলে\tf11
না$\ta70b-44c-28e-15f-7g-12h-12i-15j-11k7l-17m-32n-41o37p93q-50r-16t-49v-40
নাই\ta-50b-36c-11d19e-7f99g-6k-67l-11n-7o-9p-10r45t-6
নাই$\ta-23b-14c-9d34f39k-48l-11n-7o-9p-10r45t-6
নাইট\tf-37k48
নাঈম\ta-8b-14f-12k38
নাকি\ta-40b-47c14d-33e-9g-7h-8i-9j-7k60l-14m-12n41o-15p-31q-9r-23s-12t-18u-20v51
নাম\ta-27b32d-12f11l-7n-7o-7q-10r-8t-7v42
নামটা\ta-12b18f13k-14n26u-7
নামে\tb67c-12d-29e-9f43g-7h-6i-9j-7k-68l-21m12n-10o-32p23r-23s-21t-19v44
নামে একটা\tb36f-32n-8p19q13v-8
নামে$\ta-14b-16d-9f74k-41
নামের\ta-35b-22d26f45k-24n28r-7u-6
নিকট\ta17f-26k16o13
নিকট আকুল\ta17f-26k16o13
নিচ\ta-40d42k-10o-12r-19t42v-6
নিচ দিয়ে\ta-40d42k-10o-12r-19t42v-6
নিচে\ta-50b14c-7d-9k49n-7o-17p-8r38
নিচের\ta16d-8k-13o36p-9r-15
নিচ্ছে\ta39b-7d22f-45k-14l-10n-6p31q17r-15s-9t-11u-7
নিচ্ছে না\ta50d-8f-40k-8l-8p34r-12s-7t-9
নিজে\ta-58b-16c21d-14f88k-33n31p-8q-8u-7
নিজে থেকে\ta-15f27
নিজে থেকেই\ta-22f-29k45
নিতে\ta-8b-7d-7k21
নিবেদক\tf-13i-15k40
নিবেদক$\tf-13i-15k40
নিবেদন\ta-7f-19k43
নিবেদন এই\tk20
নিম্নস\tk15
নিয়ে\ta-41b-52c16d-23e-13f26g-8h-7i-8j-8k52n-8o-8q-12r-7t-8u44v-15
নিয়েছ\ta-19b-8d20f-14k20o-8t22
নির্দে\tb16f-57k51l17
নির্বা\tf-14k23
নিলে\ta40b-26c-8d-18e-7f-42k43l-6o36t-11
নিশ্চি\ta-7b-40d-9f-30k71
নীল\ta23f-11o14
নেই\ta-11b-8c26d-27e-10f-15g-13h-6i-9j-7k37l40m-7n12o-18p-7r-9s-11t-11u-11
নেই$\tc16d-24e-9g-9i-8k6l40m-7n14o-18p-11r-9s-11t-11u-11
নেওয়া\tc64f-51k-18l-7n33p7q-9r-7s-6v-8
নেটওয়\ta18k-12l14o22r-10u-6
নেয়\ta26c-7d-21f40k-55o31p-10r-16
নেয় না\ta36c-7d-21f32k-55o31p-10r-16
পক্ষ\ta-15b-6f-34k54
পক্ষ থেকে\ta-15b-6f-34k54
পড়ছে\ta14b-15d-7f31k-25o-6r14
পড়ছে$\ta14b-15d-7f31k-25o-6r14
পড়বে\tc-8f56k-47
পড়ে\tc-15d43f16k-50l-9m-9n21o11p-20q-11r-15s-9t33u-11v-10
পড়ে যায়\ta37b-13d-6f-19o27p-10
পড়ে$\ta-40d42k-10o-12r-19t42v-6
পনেরো\ta46b-7d-10f-7k-34o44p-14r-9t-13
পয়েন্\ta-9b-8d-11f71k-51
পর\ta21b-24c-19d77e-11f-50g-10h-9i-10j-9k-11l7n-27o-38p22q-25r67t-24u-23v-21
পর থেকে\ta70b-16d12f-42k-50l-9n-16o-28p24q-13r45s-12t-14u-10v-9
পর$\ta-25b-12d53f-62k27l30s-11
পরশু\ta-8d-7f63k-56n-11o-6q-6s32u-7
পরিকল্\tb-15f63k-46
পরিচাল\tb21f-38k28n26u-7
পরিদর্\tb23f-22p21v-7
পরিমাণ\ta-8d-6f103k-93
পরীক্ষ\ta26b-40c-6f19o13
পরে\ta-29c17d-17f45k-28n34o-6p-25q9
পরে$\tb-7f40k-20
পরের\ta-7b-15f31
পর্যন্\tb27c-7d-15f36k-40l17n-10o-10p24q-9r15s-9t-9u-17v-8
পর্যন্ আমাদের\tb31d-7f-21k-12l7p-9r24
পস\ta-16f19
পস এ\ta-16f19
পাঁচ\ta29b-10d-12f19k-40l-8o-28p-8r54s-8
পাই\ta-12d-8f33k-9
পাই নাই\ta-12d-8f33k-9
পাইনি\ta-27b17c46d7f-72k30l-8n-12p-9q7r-14t33v-6
পাইনি$\ta-25b-20c47d9f-55k31l-7n-8o-15p-8q9r-11t36
পাওয়া\ta-34b-9c18d-11f60k-37n-6q29t-6
পাওয়া যাবে\tc21f11k-22n-6q29t-6
পাচ্ছি\ta-19f93k-78
পাচ্ছে\ta46f18k-55o-14p42r-8s-9t-8
পাঞ্জা\ta-8d-6f-43k58
পাঠকক্\ta-40b-12c52d-23f-34k26o-7r33t-7
পাঠাইত\ta15b-40f46k-20m15
পাঠাচ্\ta15b10k-20n-7o35p-10q7r-9t-6v-6
পাঠাচ্$\ta35b14f-30k-19n-7o35p-10q7r-9t-6v-6
পাঠাতে\ta-11b30d-13f17k-47l-10n-10o-10p-8q-11r-9s-10t55u-8v-10
পাঠান\tb-42e-10f95k-56
পাঠান$\tb-36e-8f80k-47
পাঠানো\ta58b-21d57f-86k-28l-18m27n-18o-31p37q35r-18s-14t-16u-13v-11
পাঠাবে\tb18d26f-29k-8n-7o-11p-10q-18r-7t52u-10v-8
পাঠালা\ta-11b-7d-11f11k19
পাঠালে\tb7c56f-31k-28l-19m-9n-17o-20p62q-20r-23s-17t-28u-19v34
পাঠিয়\ta-24b54d-14f-8k-23l-9n-8o-8p-8r-13t42u-7v-7
পাড়ার\ta-9d-8k18
পাতা\ta31b-12d-9f26k-41l-9o-20p49r-9s-8t-8
পাতায়\ta47b-10d-12k-46l-10o8p35r-13s-7t-9
পাতার\ta37b26f-45k-15l-20m-11n-14o39p-20q-12r-15s-10t-17u-13v43
পানি\ta-20c38d36e-7f-11g-8i-7j-6k-47l-11m-7n-10o13p-22q-9r57s-11t-16u-8v-11
পানি পড়ে\ta-10b16d-18f21k-8r13
পান্থপ\ta-9c40d-6f-13k-27n-6o-7p-6r-7t33
পাব\ta-7d-9e-16f7i-6k15l-7n-7o-8p-8q48r-13t-8u-6v-7
পাব$\tf25k-34l-7n-7o-8p-8q48r-13t-8u-6v-7
পাবেন\ta-12b-10c-7d27f-42k38o-7s-16u-6v38
পারছি\ta-23d-8f38k-11
পারছি না\ta-23d-8f38k-11
পারভীন\tf-20k34
পারভীন$\tf-20k34
পারি\ta-22b-14c20d-15f-50k64m13n28p-12q-9u-8
পারি না\ta-44d-9k44
পারি$\tf-38k48
পারে\ta-17b-26f58k-24
পারেন\ta-7b-44d-7e-6f20k36
পারেন$\ta-7b-44d-7e-6f20k36
পার্সে\ta-12b-8c-8d28f-35k33t9
পাল্টা\ta-15b-15d-9f66k-37
পাল্টে\ta-14f34k-15
পাশের\ta-19b9d-14f12k21r22u-7
পাসওয়\ta30b32d-10f-26k-27l-12m-31n53o-17p-20q-14r-12s-18t-20u40v-15
পাসওয় রিসেট\ta-11b32f-15m-26n52p-7u-14
পিডিএফ\ta15f25k-27p9
পিন\tb11f15k-16t18
পিসিতে\ta-17b88d-15f-28k-79l-13m-9n-14o-58p84q-26r-9s-6t-10u-19
পুজোর\tb-7f-40k43l19p-6r-7
পুনশ্চ\ta-24b20c27d-16f-13o-7q15
পুরনো\ta-20b-14c-6d-12f25k25q9
পুরান\ta39b-14d-12k-23n-8p40q-8r-11v-6
পুরো\ta58b32c50d-23e-8f-77i-7k-38l-9m-13n-22o-26p-20q-30r60s-17t-23u-21v48
পুরো অফিস\tb29d-7f-18r18
পুরোনো\ta-18b-7d-8f-8k39
পেজ\ta11b-9d-11f65k-62l32n-10o-6p-13
পেমেন্\tf-71k79p9
পেমেন্ ভাউচার\tp9
পেয়েছ\ta-18b-14d23f22k-21q19
পেলে\ta-29b6c-6d-15f71k-34
পোড়া\ta-29b-12d73f-33k-37l-6o-29p-16q-6r-17s-9t63u-8v-9
পোড়া গন্ধ\ta-29b-12d73f-33k-37l-6o-29p-16q-6r-17s-9t63u-8v-9
পোর্ট\ta33f-31n23o9p-7s-7
পোর্টা\ta-15b12c15k-7n31p-9
প্যাকে\ta8b-6d29f-19k-20o-11p-10q20r-7t19
প্যাকে 0\ta-24d36f-9k-9o-8t22
প্যাচ\tf21k-15
প্যানে\ta38f-27k-10o39p-11r-9t-7
প্রকাশ\ta-8b-11d-10f-24k49
প্রকাশ$\tf-22k33
প্রকৌশ\tb-8e-7f-13k42
প্রকৌশ$\tf-29k41
প্রজেক\ta48b-26f-35k15o27p-8
প্রজেক চালু\ta18b-17f-13k19o14
প্রণোদ\ta-10d29f-30k17q25
প্রতি\ta32b-17c-7d-16e-15f-16k24l-10m-10n-11o60p-16q-9r-11s-9t-10u-9v-8
প্রতিব\tb-6f16
প্রথম\ta-16d-10f-6k42n22p-9
প্রথমত\ta38b11f-34k-11n-9o14p-13q-7s-7t-7u26
প্রথমে\ta-10b-8k29
প্রথমে বলি\tf-28k42
প্রদর্\ta19k-9o16
প্রদান\ta-9b-14d43i-8k-24p-7q28
প্রধান\ta-9b-7e-6f-51i-7k81
প্রধান$\tf-13k22
প্রয়ো\ta15b28c-8d-14e-13i-6k-14l-11m-7n-17o10p-14q-11r-19s-12u51v-14
প্রয়ো ব্যবস্\ta31d-8e-7f-27k7o26
প্রয়ো$\ta-10b40f-10k-15n-10o-16p-7r-13s-8t-23u59v-9
প্রশাস\tf-26k41
প্রশাস শাখা\tf-12k19
প্রশিক\ta-11b34d-7f-31k13n20o-8p-16q-6r-6u-8v24
প্রসঙ্\ta44b-8d-9f-48k21l-6o-8p-10q-6r-6s47t-12u-6v-8
প্রসঙ্$\ta-9f-27k50
প্রাক্\tb21f-38k27l-7n18o-8p-8r-7u24v-7
প্রাথম\ta-9f54k-33
প্রায়\tb-19c-7d-14f67k-32l17p-8r8
প্রায় 0\tb-11f45k-24
প্রায় এক\ta15f-7r14
প্রার্\ta-24b29d39e-13f14i-8k-49l-15n-6o-8p-9q24r26s-7u-7
প্রিন্\tb7c-11d47e-7f10g-9h-6i-8k-46l-24m-12n-15o52p-29q-19r-17s-17t42u-16v-14
প্রিয়\tf-20i-11k50
প্রিয় সহকর্ম\tk12
প্রেরণ\tb-23d-7e-17f12k32
প্রেসে\ta38f-17k-17l-9o-20p49r-9s-8t-8
প্রোগ্\ta-7k16p9
প্রোজে\ta44b-7f-23k-16n-9o49p-9q-7r-9s-7t-9u-8v-10
প্লিজ\ta-10b-37f33k23
প্লিজ$\ta-10b-37f33k23
ফল\ta15b-8d-13f34k-30o-6p25
ফলে\ta-7b-9f89k-78
ফাই\tb-13f33k-12l32n-10o-6p-13
ফাইল\ta-55b-19d-14e-6f44k24
ফাইলটা\ta-7c49f-40n-9p49q-13r-9u-8v-12
ফাইলে\ta-17b13f38k-23n-8o-7u29
ফি\ta-16b-22c-9d31f35k-28p-19q28
ফিরে\ta-7b-6d23f8k-15q13
ফিল্টা\ta-11b-14f78k-55
ফেনী\ta-10b24d34f21k-60l26n-11o-12p-16q-10r-25s-9t-13u-9v44
ফেব্রু\ta-26b6c27d47f-39k-11l-9n-13o-16p-11q37r-26s-10u34v-8
ফেরত\tc-13d9e-12f53g-8h-8i-11j-7k-63l-7m33n-15o-17p-15q50r-12s-12t-19u-18v-9
ফেরত দিন\td-9f22q19
ফেরত দেওয়া\tb48d-9f-35q23
ফেরত দেন\td-8f21
ফেলে\ta33b-12f17k-38o24
ফেলেছি\ta70b-9f-59k-18l-9m-10n-25o-12p-15q-10r-8s-14t-16u69v-9
ফেলেছি$\ta70b-9f-59k-18l-9m-10n-25o-12p-15q-10r-8s-14t-16u69v-9
ফোন\ta-26b-52c-19d26e-12f21g-10h-9i-12j-8k27l-12n-8o-18p-19q-11r-9s45t25u-8v-9
ফোন 0\ta-7d-8f-31k44
ফোন redmi\ta-11b-9d-14f-19k48
ফোন করলাম\tf39k-25
ফোন করলে\ta43d-9f-26k-12o-7p-13s33
ফোনটা\tf-43k45n-11o-6q-6s32u-7
ফোনে\ta-47c51d-22e-8f-9g-6i-7k26l-7m-7n-14o-13p60q-16r-17s11t-20u-15v-22
ফোর\tf-26k34t18
ফোল্ডা\ta-69b16d-11f76k-32l-6o-6p-7q-6u27
ফ্যান\ta-15f36k-12
ফ্রন্ট\ta18f-31k28r-7s21
ফ্রিজ\ta-45d-14f25k39
ফ্রিজে\ta58b-10d-7f-26k-32o44p-14r-9t-13
ফ্লোরে\ta29b-9d-12k-12l-8o-10r36t-7
ফ্ল্যা\ta25b-6d-10f-46k41l-7r20
বক্স\tb12k-8t18
বগুড়া\ta17f-38k32m15
বছর\ta-13b-18c-9d-22f-21k61
বছর আপনাদে\td-10f-28k42
বছরের\ta-8b-25c35d-15f14k-15q17
বড়\ta26b-9c-38d42f-6k-33l-7m35n-9o-19q-10r-22s-9t34u-11v-10
বদলানো\ta39b19d-11f17k-65l-6m-7n-14o-20p34q-10r29s-8t-10u-9v-8
বদলে\ta-10b43c-11d-17e-8k-25l-24m-13n67p-24q-21s-24t27u-22v-51
বন্ধ\ta-9b-18c27d-25e-14f81g-8h-8i-10j-8k-68l10m-20n-7q-9r-36s-22t-19u9v46
বন্ধ করে\ta-6b23e-7f-33k31n-11o-8p-8q16r-7u26
বন্ধ থাকে\ta-23f43k-17
বন্ধ হয়ে\ta53b-19d-7f-27k-8l22m-7n-13o21p16q-9r-19s-9u-8v-10
বন্ধ$\ta-21b-9c56d-8f9k-42l-8m-8n-16o-8p-7q-19r-14t-10u-10v61
বয়স্ক\ta-16b-7f62k-30
বরফ\ta58d-7f7k-68o44p-14r-9t-13
বরাবর\tf-13i-8k35
বরাবর$\tf-13i-8k35
বর্তমা\tb13k-9p21v-7
বর্ধমা\tf-30k46
বর্ধমা$\tf-30k46
বর্ষের\ta-20b-12c-8d-12f-24k56
বলছি\tb-10d-18f32k-9m15
বলছে\ta-43b-25c28d-36f73k-41n38p-23q-6
বলতে\ta-10b-24d-7e-17f-27k68
বলতে চাই\tb-18f8k16
বলবেন\ta-25b84d-8f-63k-24l-10n-10o-11p-8q-11s-10t54u-8v-10
বলল\tb-11f57k-43
বললেন\ta-24b-14d-12f73k-40
বলার\ta-22b-21f-36k66
বলার নেই\ta-21f-25k45
বলি\ta-7f-41k63
বলি আপনাদে\tf-7k19
বলি$\tf-11k19
বলে\ta-35c-22d-15e-8f39g-7h-7i-7k19l-15m8n-28p9q-12r-15s-20t-11u20v33
বলে$\ta-12b-8d-26f49
বলেছিল\ta-7d-10f-20k36
বলেন\ta-13c-17f46k-9
বসানো\ta-12b41f-17k-8o23r-8s-6t-10u16v-6
বসিয়ে\ta-7b20f-9l-8n-6o19p8
বসে\ta-33b-10d-8f94k-57
বসে আছে\tf30k-22
বাংলা\ta39b-8c54d-7f-68k-11l-11m-10n-15o-18p83q-18r-18s-17t-22u-14v-22
বাইরে\ta-25b-10d-15f78k-39
বাইরে দাঁড়ি\tf17k-9
বাকি\ta15b44c9d-14f-46k13l-8m-7n-18o15p24q27r-14s-11t-7u-14v-12
বাকি সব\ta-15b-8f8k18
বাক্সে\ta-13b-6c-9d-17f-9k49
বাচ্চা\ta29b-10d-9f10k-9n31p-11
বাছি\ta-9b-8f66k-45
বাজার\ta-10b-43d-6f9k48
বাজে\ta7d-16f17s13
বাড়তি\tb12c-9n-6o-10p-7r-11s-7t-8u-6v43
বাড়িত\ta-12b-8d-9f73k-50
বাড়িয\tb38f-33m30n7o-8r-8u-11
বাতি\ta-24f39k-7
বাতিল\ta-34b-46d41f31k-12q24
বাথরুম\ta-45f54
বাদ\ta-10b-20d-7f68k-40
বানান\ta-10b-8d28f-30k19n28r-7u-6
বায়ার\tf32k-26
বার\ta-16b-11c-20d-6f-27k65
বারকোড\ta-25b36k-11o33p-7r-7
বারকোড স্ক্যা\ta-25b36k-11o33p-7r-7
বারোটা\tb38f-35n-6o-10p-7r-11s-7t-8u-6v43
বার্ষি\ta-12b65d-9f-45k-23n-8o-12p-10q8r40s-7t-9u-10
বার্ষি সার্ভি\ta-11b45f-20k-23o-10p-7q-12r42t-8u-6
বাসা\ta27f-22l27r-12
বাসায়\tb-9f-8k30
বি\ta48b-13c-8d-11e-8f-55i-8j-6k33o-6p-6q-6r45s-6t-12u-7v-7
বি ব্লকের\ta58f-25k-37o-6p-6q-6r45s-6t-12u-7v-7
বিকট\tf25k-18
বিকল্প\ta-18b-37f61k-12
বিকাশ\ta-9b-8d38f-13k-14p-19q28
বিকাশে\tb27d-14f-7q23
বিকাশে ফেরত\tb27d-14f-7q23
বিকেল\ta-14f34k-15p-11s23
বিকেলে\ta-7f39k-22
বিক্রয\tf-18k27
বিক্রয ও\tf-18k27
বিচ্ছি\ta14b-8c-7d-15f20k-15l39o-16q-7r-6
বিদ্যা\tc-8f26j-6
বিদ্যু\ta-7b-12d41f-24k-8q23
বিদ্যু$\td27f-17k-6q19
বিনা\ta-15b-42d89f-60k-29l-7m-11n70o-21p-16q8r-12s-13t-38u-14v-12
বিনীত\tf-13i-15k40
বিনীত$\tf-10i-11k29
বিভাগ\ta-9b-8d-6f-63k87
বিভাগ$\ta-7f-52k73
বিভাগী\tb6f-29k27n26u-7
বিভাগে\ta43b-9d-10f-36k22l-14n-8o35p13q-6r-7t-7u-9
বিল\ta-18b-9c-36d46e-9f7g-12h-7i-8j-7k13l-9m-9n-17o-19p-20q40r-12s-11t43u-15v-12
বিলটি\ta-11b-20d30f15k-24q24
বিলে\ta-23b-27c49d8k-32o-8p-7q30
বিলে 0\ta-16b-15c54d-16f-19k-19o-8q26
বিশ্বজ\tf-23k38
বিষয়\ta-22b-11d-13e-7f-70g-7i-7j-11k104
বিষয়ট\ta-24b-12d-7f41
বিষয়ে\tb14p-11s23
বুথ\ta-24b-16k29
বুধবার\ta-18d-8f19k13
বৃষ্টি\ta39f-37l35o-6p-16
বৃহস্প\tf25k-14
বৃহস্প মধ্যে\tf25k-14
বেগম\tf-30k42
বেগম$\tf-30k42
বেডের\ta7d-6f30k-27o22p-6
বেতন\ta-6d21f12k-17q21
বের\ta-18f35k-8
বেশ\ta61b-13d-13f-46k-7n-7o42q-6r-7u-8v-6
বেশি\ta39b-9d29f-30k-35l29n-14o16p29q-23r-24s-11t-11u-7v-9
বেহালা\tf-36k51
বোতাম\ta-16f38k-11
বোনাস\ta-11b-11h-14k37
ব্যবস্\ta9b-19c-10d-18e-20f9g-7h-6i-9j-6k38l11n-13o15q-8r-10s-7t-7u-12v21
ব্যবস্ গ্রহণে\ta31d-8e-7f-27k7o26
ব্যবহা\ta-23b-16c13d46e-7f17k-55l-8m-9n-13o-22p-9q-21r-14s-7t-15u36v39
ব্যাংক\ta-38b-11c-12d29e-7f49h-6i-8k-34l-8n10o-7p-9q40s-10t-9u-10
ব্যাকআ\ta26f26k-46l-8o42p-22v-6
ব্যাটা\ta-6b-38c-6d-7f48k-16o-8r26
ব্যাপা\tf-34k45
ব্যারি\ta-7b12f-17k20p-11s23
ব্রডব্\ta-9f26l17p-7q8r-7
ব্রেকা\ta-12f54k-34
ব্লক\ta-7b-20f75k-55
ব্লকের\ta58f-25k-37o-6p-6q-6r45s-6t-12u-7v-7
ব্লকের লিফট\ta58f-25k-37o-6p-6q-6r45s-6t-12u-7v-7
ভবদীয়\tf-28k44
ভবদীয়$\tf-28k44
ভবন\ta-12b-6f-58k69
ভরে\ta-10b18f-28k23m32n-12u-9
ভর্তি\ta-21c-8d-19k45n22p-9
ভাই\ta-18b-21d-12f-43i-13k98
ভাই$\tf-9k24
ভাইয়া\ta19f-15m15
ভাইয়ে\td37k-31l35p-8r-17s-6
ভাউচার\tp9
ভাঙা\ta-41f78k-45
ভাঙা$\ta-41f78k-45
ভাড়া\ta-15b-10d16f19k-9q13
ভালো\ta-23b-18c-9d20e-7f-66i-11k79l35p-8r-17s-6
ভালো হয়\tf23k-15
ভিজে\tb17f-16r13
ভিজে গেছে\tb18f-16r13
ভিডিও\ta14d-9f36k-42o-12p30r-12
ভিপিএন\ta26f-34k18l27r-12
ভুল\tb-34c34d-15e-7f-12k32l-12m-14n-15o25p-25q55r-21s-15t-23u8v-20
ভূমি\ta23k-19l35o-6p-16
ভূমি অফিসের\ta23k-19l35o-6p-16
ভেঙে\ta28f-20o-10p25
ভেঙে যাচ্ছে\ta28f-20o-10p25
ভেতরে\ta35b-15d-10f19k-39l-11m-7o-14p-16q-7r52t-8v-9
ভেন্টি\ta-30f41k-10
ভ্যাট\ta-6b33d-8f-18q22
মজুরির\ta-38b-8d-7k34
মডিউলে\ta48b7d-6f-49l-7n-15o-12p33q-20r-7u-9v26
মডেল\ta-16b-7f-17k37
মণ্ডল\tf-38k58
মণ্ডল$\tf-22k37
মতিঝিল\tf-30k46
মতো\ta-32b-26c-10d-16f-21k74
মধ্যে\ta8b-46c-19d-22e-10f93g-7i-7j-6k-25n-11o15p-8q-6r-8u26
মধ্যে একটি\tb-41f52k-12
মধ্যে হলে\tf25k-14
মনিটরে\to22p-6
মনে\ta14b-24d-13f53k-53o-8r26
মনে হয়\ta-20b-23d-11f78k-49
মর্জি\ta12b-8c-7d-22e-6f20o13
মর্জি হয়\ta17f-26k16o13
মহাখাল\ta-8f45k-31n-11o-6q-6s32u-7
মহাব্য\tf-12k20
মহাশয়\tf-17i-10k45
মহাশয়$\tf-17i-10k45
মহোদয়\ta-32b-11c-8d26e-7i-15k35p-7q28
মহোদয়$\tf-13i-7k31
মা\ta-9b-7d-8f25
মাংস\ta-49b-11c-7d-11f46k22
মাঝে\ta32b-13d-9f17k-34l-11m-7o-14p-16q-7r52t-8v-9
মাঝে মাঝে\ta-24f36
মাত্র\tb-8d20f-31k27q19
মাননীয\tf-23i-8k48
মাননীয$\tf-17k29
মানুষ\ta-12b-14c-60d-21f-11i-6k83
মানে\tb-10f14k9
মাপা\ta-8f63k-47
মায়ের\ta-26b25d-6f26k-19l-9m-7n-29o-8p-10q-9r-8s-10t-9u-7v61
মার্কে\ta-15b60d-9f-43k-16l-12n58o-10p-14q-11r-11s-9t-17u-7v-8
মার্চ\tc-10k10l-10n-9o-23r-12s-7u39v-6
মার্চ 0\ta-10b-14d-24f18k28
মার্চ থেকে\ta26b18f-32k-7l-9n-8o-22r-11s-7t-6u40
মার্চে\ta-11d-14k37
মালবাজ\ta-7b-10d-10k27
মাস\ta-25c-9d12e-9f-9g-9i-6k35n27o-6p-6q-9r6u-7
মাসিক\ta-9b30d36f-43k-16l70m-6n-14o-16p-14q17r-22s-22t-21u-20v-29
মাসে\tc28d-24f-68k42l-8n-9o-12p-12q13s-6t28
মাসের\ta53b-6c-21d50e-13f-7g-10h-10i-13j-8k-80l-19m-15n-24o-36p65q51r-9s-22t-24u-22v-22
মাসের 0\ta-9b29d-11k-13r18
মাসের টাকা\tb34f-30q19
মাসের বিল\td-12f54k-34
মাহবুব\tf-22k37
মাহমুদ\tf-20k33
মাহমুদ$\tf-20k33
মিটার\tf25k-14
মিটিং\ta39b-21c32f-42k-10n-7o8p23
মিটিং রুমের\ta44b-18f-21k-7o11
মিটেছে\ta-10f-68k75
মিনিট\ta20b-9d27f-38k7l-9n-6o-11q-6r23s21v-8
মিনিট লাগে\ta31b-6d35f-39k-28l-9n-6o-11q-6r23s21v-8
মিনিটে\ta44b-31d-31e-12f-50k53l-8m-9n-6o-23p-9q-21r15s-10t-11u49
মিরপুর\ta-8b-7f-38k59
মিরপুর 0\tf-22k34
মিস্ত্\ta-6b-20f52k-29
মুছে\ta-19b43d-13f23k-41l-7n-7o-7q-10r-8t-7v42
মুদ্রা\tf-12k25
মূল\tf35k-20
মে\ta-10b-7f78k-65
মেইল\ta6b17c-10d-22f45k-50l-12m36n13o-14p-16q13r-11s-9t-9u-10v-7
মেইলটা\ta-10b-8f44k-24
মেইলবক\tb-7f22k-15m44n-15o-9r-8u-10
মেইলের\ta66b-15f-44k-29l-7m-11n-22o-10p-8q-13r-6u57v-8
মেডিক্\ta-7d-9f-33k57
মেয়াদ\ta21b31c-22d-8f17k-47l-7o-14p16q-9r-20t-8u37
মেয়াদ শেষ\ta30b-8c-19f8k-14o-7p22
মেয়ে\ta-14d-7f-34k59
মেয়ের\ta-27d32f9k-15o-8t22
মেরামত\tb-28c49d-22e-16f18i-6k-22o8p-7r31t-8v-8
মেরামত প্রসঙ্\ta-7f-17k32
মেরুন\ta-11b-13d-18f-74k95
মেল\tb12f-60k58q16
মেশিন\ta-11d-13e-6f36g-8i-6k-12o44p-14r-11t-8
মেশিনট\ta15b-19f18k-8o25p-11r-7
মেশিনে\ta14f-7o16
মোঃ\ta-12b-12d-10e-7h-6i-8k38
মোছাঃ\tf-24k37
মোট\ta-11d-6f45k-26
মোট 0\ta-11d-6f45k-26
মোটর\ta-33b-11c-7d69f-19k-46l-6o-29p-16q-6r-17s-9t63u-8v-9
মোটামু\tf88k-81
মোবাইল\ta24b-13c27d-22f-28k24l-15m-11n49o-17p10q-18r-20s12t-14u-9v-11
মৌমিতা\tf-21k28n15
ম্যাট্\ta29b37f-51k-6l-9n-7o16p-16q-8r-13s-10t-11u-7v42
ম্যানে\ta-36b-28d-8f-16k83p34r-8u-12
ম্যানে সাহেব\tf-18k25
ম্যাম\ta33b-6f-14n31p-11
যত\ta12b-6d-8s21
যথাবিহ\tk8
যথাবিহ সম্মান\tk8
যথারীত\ta-17b23d-8f-24k25q-7r26
যদিও\ta29f-21o-6p25
যা\ta-33b-42c-7d-15e-9f48i-10j-6k16
যা যা\ta-7b-8d-11f-57k76
যাওয়া\ta-20b-6f38k-10
যাক\ta-11b42d-8f-45k21l-7n-7o-7q-10r-8t-7v42
যাচ্ছি\ta-8b7d-8f9r18
যাচ্ছে\ta94b-17c-14d-28e-9f-32g-6h-6i-7k-28l7m18n-30o32p34q-29r-26s-7t-32u6v-23
যাচ্ছে না\ta58f-47k-15l31o-30p39q-8r-17s-13t-10u-8
যাচ্ছে যে\ta8b-8d-6f-27k31o16
যাচ্ছে$\ta82b-34c-8d-15f-21k-41l-20m26n-20o51q-18r-23s7t-22u-17v-14
যাত্রী\ta-22b-22d-19f87k-48
যাব\tf22k-11
যাব$\tf22k-11
যাবে\ta-26c-9d-19e-11f62g-8h-7i-8j-7k-20n-15o42p-17q18r-8s-10t-10v-7
যাবে$\ta-18b9d-15e-9f25g-7h-6i-7j-6n-15o42p-17q18r-8s-10t-10v-7
যাবৎ\ta13f-10o25p-11r-7
যায়\ta19c22d-34e-11f30g-10h-11i-11j-8k-30m-18o-30p60q-27r20s25t-34u-29v-31
যায় না\ta15b-9c7d-20f-20h-6k34l-11n-8o-28p32q-7r-15s35t-12
যায়$\ta69c-27d-20e-9f13g-7h-7i-8j-7k-64l12m-12n-28p41q-16r7s18t-22u-20v-21
যাহা\ta-18b-14d17f-23k36
যুক্তা\ta28f-20o-10p25
যুক্তা ভেঙে\ta28f-20o-10p25
যে\ta-18b11c52d54e-13f-69g-11h-10i-12j-10l-29m-19n-29o13p-42r6s-34t23u11v44
যে আমি\tk20
যে কোলে\ta40b-20f-24o21
যে$\ta-26b-7c-7d-21f48
যেকোনো\tb-10f20n-7p-11v28
যেকোনো দিন\tb-10f20n-7p-11v28
যেটা\ta-7b-36d29f25k-9q19
যেতে\ta-28b21c28d-7f19k-33n33p-13
যেতে হবে\ta-9b-8c31f23k-32n34p-12r-6
যেন\ta-20b-9d-9k39
যেভাবে\ta-20f-31k54
যোগ\ta31b50c16d-20e-7f-20k-67l-24m-14n39o-25p52q-25r-27s-22t-26u15v-22
যোগ করলে\ta59b-9d-7f-38k-18l-8n-13o-6p50r-9s-8u-7
যোগ করা\tb-28f57k-27
যোগাযো\ta-8f9k12
র\ta29b37f-82k39l-11m-7n14o33p9r-13s-10t-13u-11v-12
রইল\tb18f-66k58n17
রতন\ta-18b-9c-7d-16f93k-64
রবিবার\ta-10b-26d-7f76k-46
রসিদ\ta-11b20c24d-24f7k-25m-6o-8q32
রহমান\tf-46k54
রাউটার\ta7b-20d-8f-9k29l35o-6p-16
রাউটার ছবি\ta-22f38k-15
রাখব\tb-7c-14f36k-9
রাখব$\tb-7c-14f36k-9
রাখা\ta40b-20f-24o21
রাখি\tb43f-37o27
রাজশাহ\tf-21k34
রাজশাহ$\tf-21k34
রাত\ta40c-14e-9g-8h-8i-9j-7k-11l21m-12n-18o-25p7q-27r17s20t-22u15v-16
রাত 0\ta38c-10d13f25k-75m-8n-12o-21p-25q-24r28s26t-18u25v-11
রাত এগারোট\ta28f-14l30p-9r-10
রাতে\ta-23b-18c-10d26f90k-80p-19q28
রাতের\ta-35b-15c-10d50f-54k42o-15p-6q-10r-7t-8u-13v49
রাশেদ\tf-21k33
রাশেদ$\tf-21k32
রাস্তা\ta-29f-26k50
রিং\ta54d-7f-47o-11p-16s37
রিটার্\ta-6b-8c-18f39k-8
রিডিং\ta-13b-16d-15f74k-35
রিপোর্\tb11d-17f21k-18n-7o-8p40r-8v-10
রিবন\ta-10b35d-8f44k-63n-7o-11p-8q-25r-6t53u-10v-7
রিম\ta-6b78d-6f-60k-30l-11n-12o-12p-10q-12r-15s-11t65u-10v-11
রিসেট\ta-11b32f-15m-26n52p-7u-14
রিসেট করে\ta-11b32f-15m-26n52p-7u-14
রিসেপশ\ta-10b12f27k-30m-25n39u-9
রিস্টা\ta-10f83k-73
রুম\ta27b-7f-43k29o37p-7q-9r-9
রুম 0\ta27b-7f-43k29o37p-7q-9r-9
রুমে\tf9
রুমের\ta21b40c-9d-12f-51l-10n-13o-8p-13q-7r28s36t-14u-15v-9
রুমের এসি\ta14b13d-8f-36k17o-9r25
রেকর্ড\ta18b-7c46d-7f-69k28l-11m-7n-11o-23p22q-14r-12s-8t-7u43v-12
রেকর্ড করলে\ta-7c49f-40n-9p49q-13r-9u-8v-12
রেখে\ta-11b-8d-7f68i-6k-43
রেখেছি\ta-13b-7d-12f56k-26
রেজাল্\ta-16b-7f55k-33
রেজিস্\ta-14f-18k46
রোগী\ta-30d-6f50k-18
রোজ\ta18f-7l19p-6r-7
রোল\ta-11b-17d-7f-10k41
রোল 0\ta-7b-14d-6f-49k66
লক\ta-10k13
লগইন\ta16b18f-75k58l29n24o-12p-25u-7
লগে\tf77k-67
লবির\ta17b46d-6f-28k-37l26m-7n-16o-13p-18q-11r-10s-7t-9u-8v41
লাইট\ta71d-9f-20i-8k-74l-23m-9n-10o-23p-15q-24r76s-10t-15u-12v-10
লাইন\tc-8d45f-13k-28l18n-12p-13q-12r-13t-12u-11v27
লাইন নিয়েছ\ta-7d-13f16k7
লাইনে\ta26d-24f28k-34l-7r20
লাইসেন\tb-35c-10d28f24k-9q7
লাগবে\ta-17b45c-19d-16e-23f62g-7h-7i-11j-8k-95l-26m-15n-23o-6p-29q-26r-10s37t41u-27v20
লাগবে$\ta-14b64c-16d-13e-16f37g-6i-11j-7k-91l-26m-15n-23o-17p-27q-25r-9s38t42u-27v21
লাগানো\ta-22b11c-11d-16e-8f58k-40l-11m-6n-11o23p-11q-6r-20s-7t-22u46v-10
লাগিয়\tf22k-14
লাগে\ta-22b-14c-9d22f26l-9n-6o-11q-6r23s21v-8
লাগে না\ta-38d-6f51k-6
লাগে$\ta-19b-7d-8f9k25
লাভ\ta-48d-6f-56k78
লাল\ta36b-13c-6d-14f17k-36l-7o20p19r-7u-8
লাহিড়\tf-21k35
লাহিড়$\tf-21k35
লিংক\ta-17f30
লিখছি\ta-12b-9d27f-68k57l35p-8r-17s-6
লিখছি$\ta-8d-7f-50k67
লিখলাম\td-9f60k-52
লিখলাম$\td-9f60k-52
লিখে\ta-27b-9d-9f63k-26
লিফট\ta58f-25k-37o-6p-6q-6r45s-6t-12u-7v-7
লিমিটে\ta-9b45d-7f-29l-7n-7o-7q-10r-8t-7v42
লেখা\ta-31b-30c-13d8e-9f77h-6k-30o-16p15t20
লেখা আছে\tb-7f12
লেখা$\ta-11b-8f61k-39
লোক\ta-17b-39d-6f73k-25
লোক পাঠান\tb-8f36k-24
লোড\ta53b-12d-9f-18k-28l56n-10o-13p-7q-11r-13s-10t-15v-10
ল্যান্\ta60d-8f-34k-34l-8o-11p-13q-8r-7s54t-13u-7v-9
ল্যাপট\ta34b-35c-13d-28e-8f45g-7h-7i-7j-7k-23m-6n-8o51p-7q-10r-10s-6t-7u-9v-7
ল্যাব\ta17d-7k-10o-6p22
শনিবার\ta-13b21d-6f54k-61n-6o-10p-7r-11s-7t-8u-6v43
শব্দ\ta-25f48k-20
শব্দ হয়\ta-25f48k-20
শাখা\ta-27b-25c-7d-18e-7f-30i-7k84
শাখা ব্যবস্\tf-13k21
শাখা$\ta-10b-8d-6f28
শাখায়\ta-20b21c58d-15f-25k-32l-22m-7n24o-17p-26q-15r-21s-8t21u-11v40
শাখার\tb13d-10e-13k17o-10q-8r36
শিক্ষক\tf-32k43
শিক্ষি\tf-10k12n15
শিফট\tf-28k43
শিরোনা\ta29f-21o-6p25
শিরোনা দিয়ে\ta29f-21o-6p25
শিলিগু\ta-7d-7f-27k44
শুক্রব\ta10d-8f17k-7o15
শুধু\ta-22b17c45d-19e-7f26i-6k-50l-14m-10n-12o-8p64q-23r-23t-23u16v-28
শুভ\tf-7k15
শুভ সকাল\tf-7k15
শুভেচ্\tf-9i-11k28
শুভেচ্$\tf-9i-11k28
শুরু\ta-38b-24c27d-21k38n-10o-16p-8q-20r61t-15u-12v-13
শুরু হবে\tb-18c34f-26k14n-10o-16p-8q-20r61t-15u-12v-13
শেয়ার\ta16b12k-17l-7n15p17u-8
শেয়ার ফোল্ডা\ta-33b14f36k-17n19
শেষ\ta-33b62c-31d-38e-10f16g-9h-9i-10j-7k8l-18m-9n-21o-27q-22r-31s-14t45u53v-16
শেষ তারিখ\ta-6d-12f41k-25
শেষ দিন\tf11
শেষ হওয়ার\ta-14b-15c-21d-12f-8k52
শেষ হয়ে\ta-12b8f37k-31n-7p-18u33
শেষে\ta-33b-18d-7f17k35
শ্রদ্ধ\tf-10i-8k28
শ্রমিক\ta-22b-6d-12f-39k59o16
সংযুক্\ta-11b-9d-8f72k-45
সংযুক্$\ta-8f49k-27
সংযোগ\ta65b10c-9d-16f-13k-59l64m-11n-17o-35p-17q-16r-22s45t-31u-17v-21
সংশোধন\ta-18b43c-7d11f-20m-7n22o-14p-10q45r-12s-7t-20u-21v-11
সংশোধি\ta-7b-16c-18d22f37k-25q7
সংশোধি বিল\tb-13d24q7
সংশ্লি\tf-24k38
সই\ta-31b-14d-10f46k6
সকাল\tb15d-15f17k-18l35m-11n-11o-23q-13r11s-11t-10u10v-6
সকাল 0\ta-11b19d-13f31k-26l38m-9n-9o-18p-19q-13r13s-11t-8u13
সকাল থেকে\ta26f-16k-7o-7p22
সকাল$\tf-7k15
সকালে\ta-26b-27c-6d-16f55k7o16
সঙ্গে\ta-13b11c-9d20e-6f-13k14l-7o-11p12q10r-10t-6u24v-11
সঙ্গে দিলাম\td-7f7k11
সদয়\ta12b-8c-7d-22e-6f20o13
সদয় মর্জি\ta28b-7c-6d-18f35k-38o13
সন্ধের\ta-59b-20d68k-12l-7o-9p-38r55u-7
সপ্তাহ\ta16c28d-19f11k-27l-14m-7n21o8p-24q-10r8s-9t22u-10v-10
সফটওয়\ta39b-21c30d28f-52k-37l-9m-7n-16o-15p52q13r-10s-10t-11u-8v-12
সব\ta26b-15c-11d-22e-10g-8h-6i-7j-6k39l-16m26n-23o-26p37q-12r-19s11t-13u12v-14
সব ঠিক\tb-20f-25k55
সবকিছু\tf37k-26
সবাই\ta-8f38k-21
সবার\ta-28b-8d-8f62k-22
সবিনয়\tk13
সবিনয় নিবেদন\tk13
সমন্বয\tf-33k42
সময়\tb19c-12d-20e-8f17g-7i-6o18p-7q-10r23t-8u-8
সমস্যা\ta-6b-21c-10d-12e-6f20g-7i-8j-16k14l15
সমাজসে\tb46f-43l-8n-9o-8p-7r-11s54t-19u-10v-13
সমীপে\ta-9d43f-29i-8p-7q28
সম্পর্\ta-18c-11f-62k75
সম্পাদ\ta37f42k-63o24
সম্পূর\ta-8f62k-50
সম্ভব\ta-7b-36d19f31k-7
সম্ভবত\ta-38b-7d-8f6k41
সম্মান\tk8
সরাসরি\ta26b-43d-9f-8k34p-10s24
সরিয়ে\ta-13b51f-6k-29l-18n17o12p-15q-8r-16s40t-14u-16v-9
সরেজমি\ta28b-7c-6d-18f35k-38o13
সহকর্ম\tb-10f21
সহকর্ম$\tk9
সহকারী\ta-9b-10f-58k86
সহকারী কাম\tf-12k25
সহকারী প্রোগ্\tf-12k19
সহায়ত\ta-7b48d-11e-6f-29k-9o-7r30v-7
সহিত\ta-11b-6d42f-22i-7p-7q28
সাইজ\ta36b-12d-8f-61k50n-7p39r-7s-7
সাইজ 0\ta-8d-6f-43k58
সাত\ta44b22d-11f-74k32l-12m-9n-8o-15p-19q14r49s-8t-9u-8v-11
সাতটা\ta28f-14l30p-9r-10
সাতটা থেকে\ta28f-14l30p-9r-10
সাথে\ta53b-41c-31d-18e-14g-9h-7i-9j-9k15l63m-9n-11o9p-17q-13r-23s-15t-15u-11v-11
সাথে কথা\tb-9f-34k43
সাথে লাগানো\tf17l-8o32p-7r-11
সাথে সম্পর্\ta-18c-11f-62k75
সাদা\ta26b-8d-9f-29k23l-7m-9n-8o46p-12q-7r-6s-7t-8
সাদা হয়ে\ta-11f19
সাপোর্\tf-38k52
সাপোর্ টিম\tf-8k15
সাবিনা\tf61k-55
সামনের\ta22b-6d-7f27k-30l-6o-19p-37u49
সার্টি\tb11n-7p-18u33
সার্ভা\ta15b-34c-11d-16e-8f24g-6i-7j-6k7l43o-19p-7r7s-9t-9u-6
সার্ভা রুমে\tf9
সার্ভা রুমের\ta11b-6f-24k20o-6r14
সার্ভি\ta-26b37c18d43f-58k-29l-12m-9n-15o-8p-20q41r36s-12t-17u-15v-8
সালাম\tf-26i-9k52
সালাম$\tf-7k18
সাহা\ta-11b-8d-7e-7f27i-7k11
সাহা$\tf-49k65
সাহেব\tf-18k25
সিরিয়\ta-7f-39k46
সিলেট\ta-13f-26k42
সিসিটি\ta-7b22f-16k7u19
সিস্টা\ta-19f-38k54
সুইচ\td-11f40k-19
সুতির\ta-35b-11c-7d63f-72k38l-7o-37p-11q-8r-6s-7t57u-8
সুদীপে\tf22k-12
সুবিধা\ta-23b29f14k-9n-8o-8p34r-6
সুমিতা\tf-24k37
সুমিতা ঘোষাল\tf-24k37
সুলতান\tf-30k48
সুলতান$\tf-22k36
সে\ta-17b-35c-12d19f27k10o-7s-16u-6v38
সেই\tb18c-16f15k-7n17
সেকশন\tf8k14
সেকেন্\ta-8b-6d-10f38k-12s21
সেক্টর\tb50d-10f-19k-29o-7r30v-7
সেখানে\ta-30b-17f-14k49
সেজন্য\tb16f-11k7l17
সেটা\ta-28b-26c62d-15f19k-37n29o-12p-14q16u-8v-6
সেটাও\ta-8f24k-9
সেন্টা\ta-16b16l17
সেন্সর\ta27f23k-40o37p-7q-9r-9
সেপ্টে\ta-16b19d-10f52k-41r16
সেবা\tf-17k28
সেভ\tc20f-20n-7p38q-12v-8
সেলের\ta-12b-11d52f-26k-16l-7n-6o-7q42s-9t-8
সোমবার\tb-33c-6f40k13
স্কুলে\ta-23d34f14k-28o-8t22
স্ক্যা\ta32b26c-7d-15f-26k-7l26m-9n-14o23p33q-17r-25s-16t-15u-13v-14
স্ক্রি\ta-28b-8d-9f54k-15
স্ক্রি সাদা\ta-11f19
স্টক\ta66b-10c-8d-14f-45k-14l-7n-6o-21p62q-14r-13s-8t-13v-7
স্টেটম\ta-15c43d-24k-7n-6q29t-6
স্টেশন\ta11b19f-16k-9l-9n-8o-13p-16s39u-12
স্টোর\ta-12b10d-9f-47i-6k64r22u-7
স্ট্যা\ta-8b7d-7f70k-63t18
স্ট্রি\tf20k-9q9
স্বামী\ta-19f-32k47
স্মার্\ta43b-10c-8d-8f-19n-9o49p-9q-7r-9s-7t-9u-8v-10
স্যার\ta-17b-17d-7f9i-6k38
স্যার আমি\ta-11b-9f-10k35
স্যার$\ta-8b-10f20k10
স্লিপে\ta-20f34k-7
হওয়ার\ta-16b-17c-23d-20f-21k70
হক\ta-12b-8d-7e-7f42i-9k-18
হচ্ছে\ta26c-20d-29e-12f13g-9h-8i-10j-9l-29m-11n-20p43q-33r-44s-24t-27u61v-13
হচ্ছে না\ta60b-6d-12f-103k57l-23m-7n-9o14p20q-11r-26s-19t-18u38v-8
হচ্ছে$\ta18b-27c-15d-15e-9f105i-7j-7k-96n-9o-7p42q-17
হটলাইন\ta39b-13c-7d53f-44k-51l-14n-10o-18p-18q-12r-12s41t-11u-11v32
হতে\ta92b-57c-10d-20e-6f-52l69m-10n-18o12p-33q-23s-20t-23u-15v-16
হব\tf-33k43l17
হব$\tf-33k43l17
হবে\ta-42b57d-34e-13f10g-10h-9i-11j-10k7l34m-26n9o-33p25q-37r27s-39u-22
হবে না\ta-16b-15f-52k70
হবে$\ta-30b45c15d-29e-11g-8h-8i-9j-8k-11l40m-24n6o-24q-29r15s-36u-13
হয়\ta-21b-52c-6d-12e-14f72g-11h-9i-13j-9k14l-11m-11n16o15q8r-18s19t-12u-18v-19
হয় না\ta-65d-16f50k17
হয়$\ta-12b-28c15d21e-13f29g-8h-8i-13j-8l-7m-9n22p17q13r-12s-9t-9u-15v-18
হয়নি\ta-41b-25c-8d11f51g-6i-6k-8q25
হয়নি$\ta-41b-25c-8d11f51g-6i-6k-8q25
হয়ে\ta27c-13e-7f-14h-6i-7k14l11m-15o-8p23q-27r13s10t-19u7v-20
হয়ে গেছে\ta-26b-9d-16f-41k73n-12o-21q-8r22s29u-8
হয়ে যাচ্ছে\ta25b9f-26l-11n-13o24q-9r-15u29v-7
হয়ে যাবে\ta-10b-15f42k-14
হয়ে যায়\ta61b-14c-7d-7f-33k-18l26m-8n-14o-14p39q-7r-14s-13t-7u-10v-11
হয়েছি\ta-23b19d-6f-49k50o-6r23
হয়েছি 0\ta-21b21f-41k37o-6r23
হয়েছে\ta-40b33c14d24e-10f-38g-10h-9i-12j-9k23l-14m-10p-22q43r-18s-13t-21u-15v30
হয়েছে$\ta-14b12c-9d18f-10k7n15o-7q10
হলে\tb-16c-7d-13f75k-54o26p-8r-7
হলেই\ta40b9f-42l33n-10o-11p-25r-8u-7v25
হলেই চলবে\tb10f-8n-7p-11v28
হলো\ta42b-17d-8e-17f13k-27l10o-10r23
হলো$\ta33b-16e-17f20k-25o-8r26
হাই\tf-8k18
হাজার\ta-18d14f25k-27n-8o-11p-9q19t24u-7
হাজিরা\ta-6f18o16
হাজিরা মেশিন\ta-21f25
হাত\ta-14b-9c-15d-9f88k-51
হাতে\ta-33b-15c-13d16e-7f39i-6k-8t9
হাতে মাপা\ta-8f63k-47
হালনাগ\ta-11c32f36k-49n34p-12r-6
হাসপাত\ta-14b75c-6d-7f-43k-42l-8m-7n-11o-12p-9q-12r67s-11t-16u-21v-12
হাসান\ta-11b-7f-40k66
হিসাব\ta48b-29c-8d-22e-8f-7i-6k15l-9m-7n-9o-11p53q-9r-12t-7u-8v-8
হিসাব নং\tf-44k55
হিসাব$\ta44d-8f-28k-13n-8p40q-8r-11v-6
হেড\ta16b-9d-10f40k-40m15
হেল্পড\tf-23k39
হেল্পড$\tf-23k39
হোয়াট\ta-21f49k-28
হ্যাঁ\tb-12c56d-14f-45k-8o-11p-9q22s10
হ্যালো\ta7d-7f-8i-7k23m15
`,
}
