// Written by `npm run train` from the annotated mails and sentences; not to be edited by hand. reading.ts reads it.

// biome-ignore format: one key a line
export const READING_MODEL = {
  base: [0.375,-0.068,-1.034,-0.332,-0.61,2.813,-1.183,-1.221,-0.914,-1.228,3.402,-0.259,-0.536,-0.141,0.044,0.096,0.116,0.191,-0.142,0.5,-0.201,0.332],
  lines: `
#1\ta-47b-39c-22d-21e12g-15h-17i39k139l17n-59o30p26q57r-34s-43u-25v-40
#2\ta-24b-20d-18f36g17l-19m-16r12t19
#3\ta25b19e-14f21i-16j-11k-33
#4\ta32b22d31e-14g-13i-13k-13n11
#5\ta42b36d17e-14f-24g-11
#6\ta30b41c16d32e-11f-65i-11k10m-15o20r16
-aben\tb15e-14i48k-35m26
-abim\ta76b-12d-12e-10f-84k30n54t-11u-12
-abin\ta32c22d-19f11k-43l-16m-23n-35o31p-15q-15r-14s-23t54v-21
-abit\tc19l72p-27q-18r-11t-20u-11v-15
-able\ta-20b-22d27e-17f-13g-13h-11i35j-12k19m-22n-31o12p44q-42s-22t11
-ably\ta-41c-15d-10f-36g-26k84
-abos\tf30k-13
-abto\ta-40b31f-37k40
-acak\ta-33b23d-29e-16f42g11j30k-50l-18m-11o-20p-21q17r69s-18t-33u-21
-acat\ta-26b10d-29f28k22
-aced\ta-25d-17f21k31p22
-acts\ta27c-15d-19f-34k40m46n16p-12q-17t-13u-11v-12
-adan\ta17b45d57e-36f-31g-33h-24i-22j-22l-18n-44r18s-51t27u31v-38
-adas\ta-19b-46c-25d29f-28j-12k57n-22o18u25
-aded\ta-19d-17f-10k42p38q-13
-ader\ta-61b-57c30d55e-30f-61g25i47j-18m-22o-25p24s-29t-33u51v-33
-adik\ta-62b-11c-12d-21e-11f55g49k-17r20
-adim\tb-37c72e-43f14h-22i-35j40k-54l-31n-40o-37p37q-48r-23s-30t-35u57v51
-adin\ta-14b14c-11f16
-adir\ta41b-39c-15d53e-26g-28h-21i-16j18k-21l53m16n-23p-26q-55r-14s-28
-afin\ta33f-13k-12s22
-afir\tb30d-11k-14l73m-11n11o-19p-12r-30s-10t-12u-16v-11
-afli\tu21
-afta\ta45d-13f-53g-24k50m15n-19o-10s42
-aged\tb-12d-16f-44g60k-16s36
-ager\tb-37c-15g-18h-11i-13k54l-21m-11n54p-24r34s-12t-15u-31v-17
-ages\ta90b-42d-20f-93g49k-21l-14m72n-25o-17q-18r-16s27t-30u-18v-21
-agim\ta-46b43c-21d-34e-17f15g-16h-15i-16j26k14l-23m-15n39o13p-19q14r-17s19t-16u-15v-19
-agin\ta-17f46k-21o-17r43t-13
-agiz\ta-11c-17f13k24o19
-ague\ta-27b-47c-17f59h32i-11j-11n28o20p-14q-17r31s-18t-21v-25
-ahat\ta-28d-12f27k30
-ahim\tf-35k44
-ails\ta-13b-19d-10f-18i-11j82k-53u13
-aine\tb-18f17k21
-ains\ta34b-16f22k-49p-13r-29s31t31
-aint\td15f18k-12l-10r26
-airs\tc22d-21f-45g58k-19l49p-15r-18u-10
-aisi\ta15b-24c-12d-12f-60k78o-22r33s19
-aiye\ta-35d-28e-19f87k-11
-ajla\ta-17e-14f-16k44p15
-akat\tb16c27f-28n-11p-10q19r-12u44v-23
-aker\ta-49b-14f34g-13k27l-10n-18o-15p-10q-13r22s45t-17v-21
-akin\ta12b19c-13d-37e-14f-76g-12i-13k75q-13s34t-18u-12v15
-akip\ta-45b13d70f-12k-42m-14o39p-12q10r25s-14t-22u-13v-14
-akla\te-17f12i35
-akli\ta-11f35k-24l-12r19
-akta\ta-26b-24d37f64k-62l-12m-10n-11o-24p-13q-12r35t15u-11v19
-akti\ta55b-15c32d-35f-46n13t25
-alaj\ta-26b65d-11f-41k-21q44t-12v-12
-alar\ta21b-27c27e-18g-15h-11i57j-15k-27l55m53n-49o-40r-31s32u-38v-44
-alde\ta-29f58k-23s14
-alel\tb-34f50k-22
-alet\ta18b-19f27k-20r25
-alia\tf-30k42
-alid\ta-20b-12d-11f60k-17p-14q-25u42v-11
-alik\ta-60b46d-41f-11h54o52p-12r-16
-alim\ta-81b117c-38d-38e44f-47g-23h-16i-23j-16l51m-28n-37s-37u-33
-alin\ta-49b38c-11k20r-11t-11v47
-ally\ta-49b71c38d-38e-29g51h-13i-20j-13k-69m33n21o-43p-24q-42r29s-25t30v-34
-alma\ta-63f73
-alty\tb51i-13k-25n55p-20q-11u-11
-alya\ta16f-35h40k-11u24
-alye\tb28d-12f-21k24l-12n-11o-34r77t-24v-15
-amak\ta21b16c12d-12f-45k30l-16n-15p-15r43v18
-amam\ta27b-41c-15d-27f42n35p-21q30s-14u-17
-aman\ta-16e-11f-62h79i-20
-amaz\ta26b-21d42f-25k-18m42n-10o-17p-20q-11r-14s39t-19u-10v-18
-amba\ta-30b-19c15d-14f35g-13h-16i-12k23v21
-amda\ta40b25d-26f-70h-12j-13k52n-16o-12q15r29s-20t-28u-14v27
-amdi\tb-12f-44g51r-21t38
-amed\tb35k-30o-11s50t-14
-amen\ta37b27d-24e-11k-42l51n-14o16p-15q16r-22s-17t-18v-14
-amik\ta10b30f-62k34o30p-27r-18v39
-amin\ta17b46c19d-16e-10f-56h-12i-11j-10k28l-20m-43n39o-27r-16s-16t-34u-19v60
-amis\ta42c-18d-42e-19f51g-11h-11i-10j-14k-55l-16m-14o-17r34s-15t14v-16
-amiz\ta30b-65c-24d55e-21f27k-24m-11n51o-22p-18q-12u12v-47
-amla\tf11n16
-amme\ta-27b33d-20f33k-28l-17n15o37p-58r-12v41
-amun\ta25b15f-25k-12n-12p24q16v-12
-anak\ta-28f69k-34
-anan\ta52d-10f-25l-15m-13n-16o59p-12q-17r-23s-14t36u-28v-21
-ance\tc56g-21h-18i-26j-14k-14o-24p26q31r30s-45t-59u-15v-11
-anci\ta-23b36c20d53e-13f-52k-25l-12o-19p-11q-44r-16s18t69v-27
-anda\ta-50b-27d36f75g-15i-15k-58l-10m-11n-15o10p-31q-20r19s-16t-24v52
-andi\ta-60b-24c49d-34e-19f41g-13i-30j-11k50l-10n-13o-16p-14s-11t-16u-14v51
-ands\tf-30k48
-aned\ta-19c-23d-23f32k19r35
-anet\ta27l47p-10
-ange\ta-52b79c-62d-12e-18f28g36m-17o33p-39q-26r31s-31t34u-15v-33
-angi\ta-29b-20d-19e-11f20g65k-33
-anim\ta17b18f-27o-11q-10u41v-11
-anin\tb35d34e-30f-13g14h12i-20j-16k-48l-45m-13n-50o41p11q-36t21
-anip\ta37k-18l46s-26
-anir\ta-10b-14c-12f19k11
-aniz\ta-21b34c-24e22f-55g-27h43i24j-19l75m-33n-25o-50p21q-20r18s-35t-17u22v-45
-anka\tf23k13
-anla\ta20c14f25k-41l-11m-11n-19o-30p-32q-29r49s-17t-16u-12v51
-anma\ta-13b-24f18g-17k48t21
-anna\tb-14e36f-34k15
-ansa\ta-21b47d-10k-11l14p-15q19r27t-19
-ansi\ta-46b15f18k22n42q-13v-16
-anta\ta26c29f-38k-10t16
-ante\ta82b-13d-10f-86g-13k15l-13o67p-17s-16t-27v-10
-anti\tc-15e-11f58g-15k-46l46m-20n-23o41q-26r10t-25u-22v-35
-ants\tb17c21d-23f26k-24m16n-11o-27p-19q-16r-24s-19t-24u72v-25
-anty\ta-18b-12c27f41k-29o34
-anya\ta-41b45d-15k23m36n24o-11p-13q-32s15t-15v-11
-apta\ta-19b43f12g-22k-19n13
-arak\ta-61b11d44f22k-20t-13v41
-aram\ta26b14c-10d-27f33k-45n37p-15
-aran\tc20f-40k41l-12p42q-11
-arca\ta35k-15n-18u40
-arda\ta-38b-25c40d-35e-27f54g46h-15i-11k-59l25m-23o-38p-43r15s26t-28u-10v26
-ardi\ta-21b-18d-15f24k26r-17t28
-ards\ta49c-13d-28e-14g-13h-12i29l-14n12o-19p-19q-32r65s17t-34u-21v-12
-ared\ta-14d17f28k-12p33
-aren\ta26b31c15d-30f-28l-19n14o20r-15s15t-15u-10v-12
-aret\ta-16b67d31f-48k-52l-12n-20o-27p-17q59r-27s-18t38u-20v-27
-arim\ta45b-57d-17e-23f-64g-18h39i43k27l-38m62n49o-42p-61q-32r-51t-42u47
-arin\ta46b40c-20e-27g-23h20i-22j-18k-33l24m36n-47q13u-23v-64
-arip\ta-21f51
-aris\ta-37c42i-11k20n-14o-27p39q-21r-15s-11t39v-14
-ariz\tb-18d-11f27i35k-31
-arla\ta55b-13d28f-40k-29l-14m39o10p18r-24t-15u-15v-20
-arma\ta-34f52k-14
-arya\ta-48b59c12f-32l-11o72r-14t-28v-21
-ased\ta42c-10d-23k-22n20o29p-11s-10
-asik\ta-11b-21c-15d34f-29g30n-11o65p-45t-19v-12
-asim\ta-21b-11d69e-10f-45v45
-asin\ta15b31c-20d-42e51f-33g-19h-15i-18j36k-45l47m32n-23o-20q-35r-14s-22t30u-22v-21
-asir\ta16b44c-16d-24g-14k-18l-13n-10o33q-14r-20t13u19
-asit\ta-20d-14f29
-asiz\ta64b40c-12d-12f-73j-13n-29o-16p-19q-43r-30s-12t40u29v48
-aste\tf31i-26k13
-atap\td54e-18f-27k-21l-11n-15o-17q-12r-10v60
-atch\ta-15b-32c-10d-29h54k19o-15p-12r-23t52v-14
-ated\tb-38f56g-13h-18i29j-12k-51l19p10s16t15u-43v-37
-ater\tb-18c24d-16f-19i-12k36l30
-ates\tb43d-23f-39h-10i-12k49l-12n37q-15r-11s-12t23u-12v-16
-atic\ta73d-12f-57k-18r51t-11u-17
-atif\tb13f-30k24n-30o-16p-17u-14v64
-atik\ta-19b32c15d19e-19f26g-15i-10k-42l-18m56n-30o-31p43t-27u-26v-41
-atim\ta40b-19d-31e-12f39h-11k-25q14
-atin\ta-27b38d-22e-32k36n38p-20q-21r-19s-16t-16u39
-atip\ta-28b-27e-11f65k-11t27
-atir\td-16e-14f-29k61l-11r42v-12
-atli\ta27e56f-39k-33o23
-atma\ta-19b29c19d30f-46k-22l-13m-14n-15q-16r15s42t-14u-11v-13
-ator\ta32b19c-15d-42e-16f24g-12h-11i-13l-14m-20n-20o33p34q-26r43t-43v-46
-atre\ta13b26f-23p21q-17r15t-11
-atta\ta49b-32c16d28f-31k-14l-12n-19o17p-20r28s-16t29v-18
-atti\td-26f-26h37k30
-ause\tb26c-14d11e-11m22o22p-25q16r-24s-18t-26u19v-18
-auts\ta38f-14m25n-10p28v-11
-avan\tb19f-30k35l39p-11
-avir\tf12
-ayan\tb26d-14h-23l-21m-14n-12o-19p-12q-10r39t-12u37v-11
-ayar\ta71b-18c-47f-22l61o-26p-43
-aydi\ta-24b-27d34f-46h60r-13t-16v47
-ayed\ta-11c28m43r-15
-ayet\ta-26d-33f31j23k17
-ayim\ta-28b15c-47d-34e-31f-19g-19h-16i-32j89k33n-30o38p-19q-24r-22s39t11u-13v-22
-ayin\ta-54b78c-26d-38e107f-79g-24h-24j-26k-10n-27o-23p-10q21r25t45u-30v-60
-ayip\ta-72b-26c-10d62f50k-12l-15m-36n-29o-20q53r46s-16t-12v-40
-ayiz\ta-15b-22d-18e-12f33k28s11
-ayla\ta-15b-37c-25d-26e-12f59g-22i-23k28m15
-azan\ta-12d-12k24
-azdi\ta-15b-12f58k-13
-azim\ta-25b-56d-10f20g62
-azin\ta-28c43d-26f-31k28l29n-10o14
-azsa\ta-14b-11d-10k38
-back\ta-12d-10f47k-16
-band\ta-25b25d-16f-12k35l66p-11q-13s-11t-18v-13
-bani\ta35b-15d-21k-20p22
-basi\ta60b-46d-45f62k-59m-12o41p-14s-13t-12u-13v-11
-bede\ta30f-16l40r-24
-berg\ta13f-15k11p35
-beri\ta-11b-12d-12f-21h56k-11l-25o-11s-20u52
-bers\ta-39b70d-26f22k-39l-18m-25n15p54q-37r-28s17t-22u-29
-best\ta-19b28c16l24n-15o-21p-20q-18r14s-13t-29u-14v51
-beye\tb40f-22k-14n-12o41
-bhan\tf-23k31
-bima\ta40b-31c-10d-24e-17f27g53h-14i-19j-11k-56m-14n-28p-11q-26s-14t28u59v-19
-bimi\ta-62b-25d35e-15k59n41p35q-14r-14s-10t-15u-26
-bine\ta-26b43f-11m27n-11s23t-13v-11
-bing\tb-12d-11f-51k70p29
-bini\tb-36d-11e59f18k-34n23
-biri\ta65f-58k-25l15m-17n-18o-16p68q-30r-17s-22t-22u15
-bits\ta40d-14f-18l45q-16r-11
-biyi\ta-15b13d-10f13k16n-14o-10t39
-bled\tb-18d-23f-27g-11k46l-14p42r-19s-23t-10u-17v35
-blem\ta-31b-11d-11g16k27
-bles\ta-11f22i21k-18
-body\ta41b26d-24e14g-13h-13k-49l12m28n-20o-28p20q-41r26t-32
-book\ta23c27d-13f-15k-14m-24n34o12q19r-14s-12t-19u-24v-25
-bour\ta10b-21d-40f-23g-14k64l23n-15q24
-bule\ta-18b24f23k-18m23t26v-15
-buna\ta-13b39e-14f22i-11k-24l-13m42n45o-15p-23q-14r-20s-11t-19u-13v-15
-burg\ta20b-17f10n10
-bute\ta47c-29s-10v39
-buzu\tf-23k32q36
-bzon\ta-25d44f13k-33t31
-cagi\ta-21f64k-24
-cama\ta57d-12f-45l-11n-13p40t-14u23v-15
-cape\tf24
-case\ta62d-25f-37r-21t45
-cast\ta-22b52f-31l44p-10v-10
-cate\tb35c-15d-24e-13f24k-23m-20n-30o-35p11r-22s-18t-20u32v53
-cede\tb-14c14d35f-12l-13m-20n-11o28p-22q-13r60s-13t-19u-19v-21
-cels\tf-35k45o-11q-11r38t-18
-cent\ta-40d23f27q20r-11
-cere\ta52c-21d-33e-29f-16g-12i47j-11k-61q-10r20t22
-cern\tf-21i37
-cert\tb17l-17o13r-20s-12u42v-10
-cesi\ta45d-14f-30k11o26p24q-12u-10
-cess\tb12p24
-ceye\tb61d-20k-35m-11n-14o-14p54q-12r23s-11t-20v-25
-ceyi\ta18d40f-50o-11r35
-ched\ta-67b20d42e-13f38g-17h-13i-12j-11k-16l23n23o-29q11r-39s-18u29v-41
-chen\ta26c-19d46f-32h16k-42m-10p-24q29r26s-11u-18v-15
-cher\ta-17b-17c-21d31f39k-21m-10n-10o-10p25q-21r-12t-16u-11v40
-ches\ta51b35d-17f-59g39k-31m-15o57q-26t-44u-30v-26
-cial\ta-12b41c35d-13f-65k30l-16m-14n27o-25p-18q19s39t-31u-12v-24
-cian\ta21b-45d47e-15i-10l18m-12n-24o50p-20q-17r27s-18t-31u-16v-22
-cida\ta-34f48g15k-28
-cies\tb-29f-31k62
-cine\ta53b-14d-14f-80k64o-13r-13t25u27v-10
-cing\ta-47b35c-28f70k-30
-cini\ta-16f39g-13
-cisi\ta37b-37c-15d33e38f-31g-23h-13i-25l-33m-12n-13o69p-23q-13s-19t-19u-16v21
-city\ta23b-19d-17f48k-53r14
-ciya\ta43b46c31d-20e-32f-49g-13l78m29n-20o-39p-26q-12r-37s17t-31u-18v-27
-ciye\ta-32b29k13s20
-ciyi\ta-44b-10d-12f97g-15k-46l18
-cked\ta31b-15c27g-11k-34l-25m14n-19o34p-21q-25r-25s-22t-37u77v-37
-cker\tb-12d-16k42l34p26q-10u-11v-20
-cket\td-12f39
-ckly\ta30b-21c-10d-25e38f-21h26i-18s31
-clar\ta-23b15f-25k41q-18u43
-cles\ta-18b-19d30f27k-15n34
-code\ta63d-12f-43k-10l-16m-12n-20o16p32q-14r-12s-12t-26u-18v35
-come\ta-30b16d30e33f-19h-15i-22m-11o-11p-24q-12r-23s36t-24u-17v39
-cted\ta-50c19d39e-23f37g48h-14i15j-20k-99l-22m-29n49o24p-56q30r44s-40t-39u-51v-12
-ctly\ta34b-19c-14d-17f-21g20k17l26o-12p11u-13
-ctor\ta42b68f-63g-11h-11k-55m-21o66p-52q15s-39t-36u34v-55
-cuda\ta-12c-18f34
-cuit\ta-26d-18f-13k55
-cume\ta30b24d-17f-28p-13r-13t-15v46
-cusu\ta53b-10d-20f-15k-18l24m-14o-19p15r-12u18
-cuya\ta33k-20l44n-11o-14
-cuyu\ta16d-12f19g-18l28p16t-13
-dada\ta-21b-24g56k-13
-dagi\ta-16f29o31r-11
-daki\ta53b40d29e-23f-15g-20h-18i-20k-11l36n-11o24p-13r25t-30u-24v-41
-dana\ta-46f57
-dant\tf10l22
-dasa\ta-25b-11d-14k35o25
-dasi\tb-23d34f18k-36l-13o12r-57t34u41
-days\ta-50c26d-32e-31f-15g-13h-12i41j-15k50l-22m-16o-20p49q-21r34t-34u10v-32
-dden\ta-11f24
-deki\ta63b27d-30e-21f-28g10h28i-30j13k-55l28m14n-57p-30q-31r73s-18t-19u21v-54
-dent\ta16d-25f-20k42l-19n55o-22p-25q14r-16s-17t-23u30v-48
-dere\ta-14f39k-23
-ders\ta-52b43c-16d25e-11f-13g-11k24m21o40q-32r22s-29t-21u-31v-28
-desi\ta21b62c-18d-13f-108g-14h63j-21k-18l-17n-15o-19p-22q-17r21s-12t-17u69v-25
-desk\td19f-32i-17k47n51o-13p-10q-15r12u-14v-18
-devu\ta22b32d-44f-46h60k-28m27o-24p48r-20u-11v-34
-dful\ta-16b21e15f-51k39
-dges\ta28f-19o-43t45
-digi\ta-27b-41f64g-14k-15l24m-10n18p33q-13r-21s-19t-16u-11v-16
-dimi\ta-31c-12d71f-34g-11k-12l24m-15n29o-14p-24q-14r-11s40t-20u-13v-28
-dine\ta16b-13d-13f35k-31l-19o28p-16r-11u34v-11
-ding\tb13d-14e-17f23i23j-15k-19m34p61q-43r-26s-31t-11u11v-24
-dini\tb-13d69f-80k17n-13p17v29
-disi\ta52b84d-22e-12f-63h-11k-62l76m-38n48o-57p13q-56r-52s-36t-45u-41v31
-dite\tb-15e58k-33
-diya\ta34b58c-11d-16e-10f-17g-12j-13k-49l-16m-14n43o-25p50q-16r-27s-16t-21u-11v-17
-diye\ta-16b-17d35f-15i-11k36m-18n18o-17p-35q-13r-20s-15t43u-14v30
-dles\tc27f-10n-10r-20t60v-17
-dolu\ta-11f-43k61
-dora\ta-21b23f33k-14r19
-dors\ta-23d14f-55k59l18o-12p25r-12
-down\ta-19b-13e-10f-61i-16j78k-11
-dows\tc20d-17f38k-36l-21m-10n-19o-15p68q-14r17s-13t-21u-15v-15
-dred\ta27b-14d34f-38k-13l31q-25t20
-dren\ta-11b-27c-12d-19f30k30n-11o-14p-11q-13r-11t-16u22v43
-dset\tc-15d-29f35g-31k30l-18m-11n-17o32p-13q-18r-20s54t-20u-11v-17
-duct\ta-23c15f-41k53t24
-dule\ta58d-19f-48h-34k34m45n-15o-13q-15s-11t-16u-16v23
-dumu\ta-17d60f-23k-17p-13q-12t51
-eady\ta11b-33d-12f72g-15i-16k-40l-18m-21o-14p28r-13u21v-19
-eaks\tf27o11
-ease\ta14c47d-14k-23l-16n-19o-14p77q-21r-17s-13t-19u-13v-15
-eath\ta42b-15k-14o16p18
-ecca\ta-20f-45k69m24
-ecek\ta-42b71c47d-39e-26f29g-19h-14i-18j-17k-38l-38n-13p-47q34r23s-30t61u-41v-13
-eche\ta-19b15d-24f22h37k-30t-11u34
-echi\tb-54c-20d-24f82g-12h-15i-18
-ects\ta36b-10f10k-19n34o-18p33r-15s-13t-17u-13v-18
-eden\ta48b-22c-11d16f-22g-26h-15i-21j-16k39l-21m-15o-40p26q-33s20t-39u38
-edge\ta33b33f-54k-14n-11o56p-16q-11s-14t-14
-edik\ta-56b-20c-12d50e69f-44g-14h-35i-18k23l-17n-18o-20p27q-12r-10s-12t-12v49
-edim\ta-20b-44e-24f26g-22h57i-16j-14k23l-16m-17n-14o-25p47u-12v-14
-edin\tb48e40f-53k-19l12p-19q-10s45v-12
-edip\tb12f33k-25s28
-edir\ta38b-32c-27d-51e-17g22h-20i18j50k-18l-27m71n-46o25q-37r16t-40v-37
-eens\ta-13b13f17n34o32p-22r-19t-19
-efon\ta40b24c-11d-38g-12k-22l-17m22n18o19p-30r-12s-52t-12u35v-12
-eful\ta-21c35d28e37f-57g-13h-14i32k-57l-12m40n-25o-13p-20q-22s-15t-16u-15v38
-egim\ta-27c-35d-26e-18f103h-10i-12j-11k-17l-12m13n16o38r-14t-17u-11v-14
-egiz\ta-24b34c24d-13k-34l53n22o-18p-12q-10r-19t-13u-21v-11
-egul\th21
-ehir\ta17f-46k46
-eign\tc37e-13f-12o-16q45t-12
-eipt\tb23c-23d25g-15k-26l-14n-13o43q14r-19u-12v-15
-eive\ta73b-17d-25e-11f-71k24l73m11n-16o-14p-20q-11r-17s-19t-35u-18v-12
-ekce\td13q42v-21
-eken\ta24b-50d53e-19f-59i-10j44k-13l-11n-14p35q32r-20t-13v-11
-ekle\tb-26c88d-25e-10f-34k-13m-12n-31o-27p-31q-17r90s-19u-12v-24
-ekli\ta40b-17c-12e41f-25g-13h-11i-14j-14k-19l72m-20n-16o-31q-24s-14u-13v-18
-ekse\ta-17b-23d28f11o-12r27
-ekte\ta-36b-27c-16d24f65k-31o-13t35
-ekti\ta-10b59d-41f-27k-16r30
-elde\ta-30b-16c17d-21f48k-11l-15m-15n-12o-11p18r-20t54v-13
-eldi\ta-44c-12f-51g66i-26k53
-elds\tl-19o22
-elen\tb-18f16
-eler\ta44b11d-31e-16f14g-12i-13k-36l39m29n-43o-34q-33r-24s40u-20v-24
-elik\ta-78c-13d28e77f20g-10i-10j-13k-65r38v-15
-elim\ta-51b95c-23d-30e-24f-75g-17h-10i-20j79k-61l-22m-20n-40o-12p-29r-45s52t50u21v-27
-elin\tb44f-33n31u-17
-ella\tf-55k65
-elle\tf-40k54
-elli\ta19d-13f17l-12o-16r11s-11v42
-eman\ta-19b-18d22f54k-37s33v-12
-embe\ta-23b-12c-11d-21e-13f-43k84r25
-emci\tf27
-emde\ta24c27d-13f-29h-12l-14m-24n34o-32q27r-21s-28t-14u-18v32
-emek\tp26
-emem\ta-14b-30c-12d-35f21h59i-18k-11
-emen\tf-24i28k11
-emez\ta-26d38f14k-11o48p-13q-12r-22t-13u21v-23
-emin\ta60c22d-12e-19f-10g-15h-10i-10k-11l40m-14n-19o18p-22q-18r-23s25u-17v-20
-emis\ta-15b-33d63f27k-59l-27m34n-23o-20p-26q-26r-33s-11u45v32
-emiz\ta11b-34c-31d-32f-11h-10k79l-11n-15o-13p32q18
-emle\ta-33b-13d71f-12h-15k-25m-18n-14o-10s45t32u-12v-25
-emli\ta-15b23m34n-16
-ence\ta26c-14d-14e40f-51g-17h-18i21j-15k28l-37m17o-17p25q-45r12t-19u-13v33
-enci\ta69d48e-11f-84h-14i-11l29m-20n47o-28p-18q51r-42s-21t-25u-31v-18
-ency\ta38b-12d-12k-38l-10n-14o-12p23q17r-23s36t-18u-11v-15
-ende\tb-25f34m30
-endi\tb-70d27e56g-18h-13i-21j-13l-20m-14n28p-29q-31r-24s59t-26u-20v10
-ends\tc29f-14q-11r37u-13
-ened\ta-30b-22c-21d26e-18f-37i-17j48k47o-22q49r10t-11u-15v-10
-enen\ta-19b30d-14e-13i50k-51n26
-engi\ta20o-13r45
-enim\ta-13f22v19
-enin\ta64b-69d17e-27f40h12i-32j-22k-55m-32n-26o38p-51q14r39s-39u-41v19
-eniz\ta-22b47c-34d14e-17g-10h-12i-26j-10k20l-21m34n31o-25q-22r-28s-20u-25v21
-enli\ta-26g45
-enme\ta23b27f-31l-16r47v-12
-ense\tb-19f46k-22p12
-ente\ta-13f16k11
-ents\ta30b-19d28e-34f17g-20i-18k-14m53o-37p-12r-19t-25u-43v28
-enur\tf-28k38
-eone\tb37c-16d-15f18k-14l-23m20n-29p-38q-24r47t-30v36
-eons\tb-15d-12f40k-13r34
-eout\ta-26b-13f48
-eple\ta-13b27e-22f20k-11p20
-eply\tb-24d-19f75k-48
-eral\ta46b-17d-19g-11j22k-25l24o-12p-16r-22t47v-21
-eras\ta14c14f-44k34l59r-23s-35
-erde\ta22b34c25d-23e-29f22g-46h-14i-18k-25l12m-23n37o-38p13q-37r-37s40t-16u-42v15
-erdi\ta-47b-16d92f-33k-31l-13m-21n50o-23p-26q48r-34s-36t-40u-18v17
-ered\ta56b-27e-19f25g-22h-15i-14j-15k-48l-15n-20o-40p-26q29r-37s25t19u13v19
-erek\ta-41b-29c-21d40e27g-11h-10i-20j-13k22n-11o-13p-17q-20s56v-16
-eren\tb37d-14g-15l-16m47n-24o-33p24r19t-12u-12v-20
-erge\ta-27b-12k39o22u-16
-eria\ta-78b41d44f25k-40n-12o-15p-13q-13s27t41u-13v-12
-erim\ta36b-31c20d-34e-28f-23g-11h-12i65l-23n28o-17p-33q-31r-22s-18u31v38
-erin\ta43b33c-29d35e-64g-26h-19i-18j-18k-23l-54m37n25o-13p-43q-35r35s-18u20v-22
-erir\ta-14c27f-13l14r-22v35
-eris\ta38f-25p25
-eriz\ta-17b18d-19e31f-63i-26j31k38n27o-13p-22r43u-18v-19
-erki\tb-13c-19f50k-15
-erle\tc-11k27o31v-11
-erli\ta-17b-30d-15f11i30k18s40v-14
-erly\ta-16b-12c55d-13f-30g36k-30l-17n-37o-25p-21q-14r58s-20t12u46v-47
-erns\ta-34b19d35k-18l-16n52q-14r21t-10u-30v-10
-eron\tc16f-12n47o-10p-13r-17s-17u19v-11
-erra\tf-24k33
-erse\ta23f-20q21
-erty\ta-31b-11c22f45i-15q-12v33
-erve\ta-18b23f47k-39o-15r29s-16t-12v36
-esan\to19
-esim\tb-49c23d-15f50i-15l-22m19p24q-21
-esin\ta-43b-31d43e36f-18i-11k24q-14s-12u22v29
-esiz\ta-27b-16d-16e92f-48i-13k-51
-esme\tb-24d-13k39l37o-19
-esor\tb93f-27k-87o67p-15q-11r-22t-17u-10
-ests\ta-20b-14d-23f72k-22
-esvc\tf18
-etci\ta-23b-29d17e-19f-13h41i-23k33l-13n-17o11p-17r-21s15t-18u54v-20
-eted\ta-17b34d-23e-14f11g-19m52p-13u-17
-eter\ta-37b-16d12k33t29
-etic\ta-11b68d-19f-10i-16k-48n-10o77p-15q-13r-18s-12t-41u-16
-etim\ta-19c-12d37e-18f-38g41h-12j-12k16m-16n-21o48p-24q23s-16t-21u-12v-18
-etin\ta75b-15c-12d-22f-10k-36l-33n-14o33p-21q12s-25t-12u41
-etip\ta-10b14d50f-40j-10q-10s40
-etle\ta26n16u27
-etli\ta-35b-34c11d-23f-32g-20h48k64n-22o-19p-12q-12r-24s67t-35u-11v20
-etme\tf-55k57
-etre\ta-16b-13e-10f55k-16
-ette\ta-17b-44c16d50e-22f20g-17h-11i32j-13k-32l-39m-15n-12o-46p48r-14s-47t44u28v-15
-etti\ta-52b-11d79f55k-83l-16m-10o-13p63q-24r-34s-37t43u-16v-18
-ever\ta40b-10c-26d17f-57g-15i-12j-12k42l23m17n-35o-14p25q-32r-29s14t12u-23
-evli\ta-18b-26d75i-14k-37l-12m-13n-16o-18p-15q-13r-31s-30t-16u20v73
-ewal\tc-29f52v11
-eway\tf21
-ewed\ta26n25q-11
-eyaz\ta46b-12f-14o17t-12u21
-eydi\ta42b-30c-10d-28e-14f-22g-25h61i-18k-25t35
-eyen\td45f-28k14l-11m-13n-17o-23p-23q-11s30t-12v40
-eyim\ta-42d-32e44f-22g-22h-18i-28j-18k64n-41o-11p-24q-22r-19s-22t-33u40v71
-eyin\ta-80b50c-27d-31e67f-23g-19h17i-20j-15k23l-17m28n50o-28p18r-28t-17u-39v-34
-eyip\ta-33b-21d-19f91k-16
-eyiz\ta-80b-26c-24d-29e-24f85g-21h-14i51j-17o-10r18
-eyle\ta-31b-22c23d-24e-14f17g64h-20i-17j-11k-37l-18m49n-20p-10q44r-19s-14t-11u-16v-28
-eyor\ta45k-18o-41r54t-15
-ezer\ta48b-30f-40k14o41r-25t-11
-ezes\ta37d-13f-21l30o-11p21s-12
-ezse\ta-14b-18d-17f81k-48
-face\ta-19f30k-13m-11p56r-17u-11v-13
-faga\ta-16f-41k54
-fasi\ta36g-27k-18p45q-25
-fast\ta66d-31g-14h50i-29k-86n-15p55q-14t-13u-13v-11
-faya\ta-15c-13f41k-11n-15p-11u33
-fesi\ta32b-20c26f-37l-11m-13n-15o-26p-29q35r-15s-25t-12v55
-fide\tb11u-16v34
-fied\ta-42b18c-16d-18f36g50k-45v28
-file\ta-16b50k-24m-17n56o-13q-11r-13t-12v-16
-fima\tl-15m53n-12o-14q12r-18t-14v-19
-fini\ta46b12d-20e-14k-14m-26n-25p58q-14r-13s-10t-29u33v-17
-firi\ta32f-23
-firm\td-16e-18f27g35k-33l-10m-19n33q-23v26
-flar\tf56k-51
-fler\ta56c-10f-35p42s-11v-16
-flet\ta-20c64d-25f-26k-24l-13n-10p-11s54t-19
-flix\ta-18c51k-29l25
-fona\ta21b-19c-32d-22k44l-15m56o-10s-15u-10
-fonu\tb28d-20f32k-30l-14m-11n-16o-13p-22r-30s89t-26u-14v-19
-fore\ta-12f37
-form\ta19b44c-23d-27f-41g48k-39l-12n63o13p-16q-12r-15s-16t-15u-18v-13
-fway\ta25f-17o-19p30r30t-11u-17v-12
-gede\tf24o11
-gers\ta40b-15d24k-41n21r-11t-26u31v-11
-gery\ta-10b-11f41
-gesh\ta-11c38d-14k-18r21
-gesi\ta37n-12o55q-15r-46v27
-geyi\ta-19f45
-gged\ta-50f10k36r35t-11
-ghed\ta-44b-19d64k-28l-12n-29o-11p-18q-19r-14s29t27v19
-ghly\ta32b-18d-13f34k-57l43n-11o-14q-13r-10s-10t13
-ghts\ta14b-13c35d-26k-20o42q31r-21t-23v-10
-gian\ta28b20f-34o-10p46r-17u-13v-13
-gida\ta-42c-16d-23e-20f-84g-15h-13i-35j103k44
-gies\tb-10f-13i40
-gimi\ta-46b56d23f-14k-15l-21m-14n41p19q-12s-11t16u-25
-gina\tb-15d-20f-11k44l54p-19r-12s-14
-gine\ta25b18f-30l-13o28p32r-13u-14v-13
-ging\ta35b-33d-11e82g-23h-11i-14j-11k-73l18m-22n-34o-28p15q11r-43s41t-25u25v-25
-gini\ta-43c-28d-33e-12f75g31h-23j-13k-12l28m-20n-26p-15q-23r-38s21t-39u50
-gisi\tb29c24k-23l-21m-11n-22p-14r14s60t-21u-12v-29
-giye\ta-20f43k-12l48r-12v-12
-goya\ta-51b-54d14e-18f15k61t23
-graf\tc10v30
-gram\tc35h-11k-32l-18n-30o31p57q-13r-18s-12t-16u-10v-21
-gren\tf-28k49
-gues\ta21b-16d-14f24h-13i-32j36k-27o-14p10s17u12v-12
-gune\tb22e-12f-35k43n24
-gunu\tb-32c-19d12e-13f-53g-12h-10i82j-10k-11l-13n-10r13s21u11
-guri\tb50k-39o-10p-16q-18r-15s59t-15
-haba\ta45b33d-12e-10f-74i-30j-20k33l-17q-11s-18t-32u44
-hair\ta-35b20d43f-26k-12n-12o-24q-10r-31t-14u-25v77
-hale\ta-15b10c31d-15f38k-48n-20p-10q13r-15t47v-11
-hana\ta-11b-20d-12f101k-78
-hane\ta-23c78d34e-15f-58g-14h-32i-15j-25k11l-33m-17n35p-32q-14r82s-18t-36u-21v-38
-haps\ta-25b-19c-18d-11f37k28o-11q-11r38t-18
-hara\ta-13k49
-hase\tb25f-43k42n-20p-18q13s-11t45u-14
-hday\ta21k-11p30
-heet\tc12f22k-14p32
-heli\ta-22b44f-16q-20u35
-here\tc-18d-16f82g-12k-46m32n-12p-12t-11
-hers\tb11f23k-45l-16n-20p-24q-18r13s-10u39v28
-hhut\tb-34c22f29k-13s18
-hilo\ta-20b-19d30f63i-12k-56q-11t27
-himi\ta-24b44d-12f-66k49n42p-22t-14
-hine\ta26d-34g26h-10k-13m-18n-21o44q-17r-12t20u-16v-25
-hing\ta26b-24c-12e16f-18g29h-12j17k-28l27m23n-24o27p-25r-16t12u-18v-46
-hins\tf-15k23
-hion\ta-14b32d36f-36k-14n83o-15q-18r-12s-22t-27v-38
-hive\ta85d-19f-57k-12l-28m22n-28o-13p12q-15r28s-11t-14u33v-21
-hiye\ta-13b39f32k-34l-15n-14p-11q-11t56u-11
-hold\tf-10k34
-hole\tf-35k43o-13q-12r26t-20u29
-hone\ta-10d-20f19k22l-11o37p-10t-12
-hout\tb-20d56f-15g19h-17i-16j-15k-34l-45m16n22p-30q-30r16t-13u26
-hpad\ta49f-46l-11o32
-htan\ta69d-12f-30k-43l-16m-12n-11o-18p62t-10v-13
-htar\ta-24c28d-12f-34k47u41
-hted\tb-11f53h41k-75
-hter\ta11c22d-14f-25k21m-23n-36p-16q23s-17u25v39
-htly\ta41f-35l-12p50t-17
-htub\tf28
-iage\ta-25b29d-12f28k-25r22v14
-ians\ta-13d54g-14i-12k-24l43m-10n-12o-14p27t-15u-16v-15
-iate\ta-21d-18e52f-68i66j-16k-44l12m32n-13p-10r-15s14t-14u-15
-ibar\ta17b-19d30f-15k-10l-13n40o-11p-18q40r-17s-19t-13u-18
-ible\ta-25b24d40e-23g-14h-14i-11k-13l-20m-20n22o50p-14r-17u-34v-28
-ibly\tc20f-14u33
-ical\ta-34b44d-19f22k-15l-14n-22o15p28r22u-16
-iced\ta66b-50c-23f-72g-11h-12k52n-10o-15p-15q30r-18t-28u46
-icer\ta-33b-11d54f-60k39u26
-ices\ta-12b49c-25d-37e-19f-65g19h-10i-10j44k31l39m-22n-14o-19p-14q13r-36s31t-32
-icim\ta30f-21n-18p36
-icle\ta57b42c-12d-22e-12f-17j-18k-67l11m-12n-27o-28p-16q-18r46s-28t-31u53v-23
-idan\ta23c-33d-46e-14f-39g30h-17i-15j-11k53l-18m26n-25p-21q-15r-24s32t41u-23v-27
-iday\ta32b-50d-21h-11i33k11l-12n-12o-16q-17r24s-13t-14u-16v42
-ided\ta21b19c-23d70f-34k-69l-14m-18n-13o-18p58q-25r-24s-15t-12u51v-49
-iden\ta12b-14c27d-28e-20f59g-20h-12i35j-11k-56l-16m22o-26p32q27r12s-40t-41u-24
-ider\ta60b-34c-15d57f-47i-29k-47l39m-18n-23o-36p45q26s-21t-38u-18v-23
-ides\tb40c-11d-11f-16n-11p-14q-28r26s-17t12u-32v39
-idge\ta-28f59
-idir\ta-53b13c-11d-22f88j-25k-40m-14o-28p-20r35t-21u37
-idor\ta-36b-16c-12d52f24g-14k-33l-19n-12o-10p-17q-11t-17u19v36
-idth\tc15f-11l40r-13
-ield\ta-21b-24c-11d-14f40k30
-iend\ta-14k19
-ient\ta23b13d-35f-15g-10h15i-10l-19m-21q-13r-18s-30t-13u16v59
-iers\ta66b-36f-50l11m21n30p-20q-15r-25s-17t-22u28v-24
-iest\ta-10b-13e25f-36k34
-ieve\ta-10k26
-iews\ta-29d43k-10l19
-ifer\ta29c10f-20o-14p-10r59t-12v-15
-ifin\tb-23d-21f92i-13k-70r35v-15
-iged\tb-35e-12f45i56k-52
-ight\te-17f13g-11k11l41n-31p-30q-30r30s-22v-12
-igim\ta47c17d44e-31f-68g-25h-15i-30j69k-30l-27m49p-30q43r-41s-35t18v-28
-igin\td-24e-12f-43g-15h-10i-11k80m-11o26p17
-ihan\tf-64k77
-ihli\ta17c-27d-21f27m56q-12r-11t-11v-12
-ijen\ta-16b43k-23o-21r47t-17v-11
-ikal\tg-22k21
-ikla\ta-36b17d-21e-17f-26g50i73k-58m24o-20s30t-16
-ikle\ta35b-38d-24e17f-51i-26k78p16s20
-ikli\tb38d-10e55f-72k13l-13o25p-12q-16u32
-ikme\ta-14b25c14e-30f23k-13l-18m-11n-17o-18p-15q81r-19s-11t-13v-29
-ikoy\ta13b-13
-ikta\ta-11b-25d-35f-11h51k23l-14n18o-20p21q-15r21t-10v-10
-ikte\tb20e-11f49k-34q42v-19
-ikti\ta64d-18f-62h36k-17t46
-ikum\ta31f-28i29k-20n39p-12
-ilam\ta-20d-22f-25k52
-ilan\tb74c-15d-38e-15f21g-11h-11i39j-50k-59l-23m-26n77o-29q-25r-22s-26t18u-14v-24
-ilar\ta13b25e-28f-18g-18h-16j54k-45l-35m34o-34p31q-30s47t-21v-45
-ilat\ta-18b-12d29f24q31v-17
-ilde\ta-47b30f25k-17r32t-11
-ildi\ta26c-25e-18f22h-26i-21j-16k17l35m-40n-12o-43p-33q-16t-35u-33v73
-ilen\ta50b18c-13d-23e-22f-56g-17h58i-16j-12k-31l-21m22n-24o40p-30q13r-30s-14t45u-33v-46
-iler\ta17b-19e-23f31g-20h-16j23k-30l-30m62n-25p-50q-38r48s-34t-15u-43v35
-iles\ta47c23f-55l-17n-13p34q-13s31u-15v-13
-ilik\ta24b-12d10e-11j-11l-34m-16n-33o-24q20r51s-22u-29v34
-ilim\ta10b-41c52e-15g-14h-11i-15j-14k11l-14m-14n-21o-16p31q49r-14s-16t-18u-13
-ilip\ta14f30k-30o27
-ilir\ta-27b83c29d-12e-19f-48i-14k-10l25m-23o28p-14q-43r37t-22u-26
-illa\tf-36k41
-imak\tb28f-10n-16s32
-imam\ta-50b46d-19f-58h70k-32n56o-13r-13s-14
-imat\ta-14b13c61d-11e-15f-64g61i-44k-16t53v-13
-imci\te-21f22h-12i-11k23
-imda\ta42b-15c20d17e-25f-13h-16i-16j-15k-13l-54m-18o-42p-21q-50s77u-40v47
-imde\tb-27d-11e-17f-20g41h35i-14j-11l-14m56n52o-14p-35q-18r-18t-24u-24v-23
-imim\ta63b-11f-53l-11m-11p-11q62r-10t-14u-16v-26
-imin\ta36b44d14e26f-65g-18h22i-19j-13k-34l-15m-38n33o-14p-42q-60r-32s-39u72v40
-imiz\ta-22b56c-17d-36e26f18g-20h-15i-21j-14k26n-42p28t-34
-imki\tf39k-27
-imla\ta-39b-18d-21e27f25i32q47v-19
-imle\ta-16b-14d-22e-13g-11h-23i81k-33
-imli\tb-14f-21i-13k57
-imum\tc13q-16t49v-11
-inaf\tb-20e-11f44k-15
-inal\ta48b18d-14f-34k-11l18n16o54p-16q-24r-27s-14t-16u-16v-18
-inan\tb38f-19n-11o-10s-16t-14u60
-inar\tb-11c37f-16o-10r33
-inca\ta36b27c14d-32e-26f30g-13h-10i-13j-11k-55l26m-24n-16q-23r-39s33t-26u36v-32
-ince\ta14b-43c19d-33e62f-13g-11i-16j-18k17l28m-11n34o-13r-19s13t-19u-22v-42
-inci\tb-18d-18f37l-11o22p-12s28
-inda\ta42b-39c16e-15g18i-18j-11k20l38m-41p33q-38r16s16t-36u-12
-inde\ta34d-21e-25g11i-18j-14l-35m-41n18o-31r-20u-30v66
-indi\ta-29b-11c-13d29f-26k44s24
-ined\ta-56c22d-43h32k31m61p-10q-25r-12t-33
-inee\tb17d19f-27l-19m-14n34o-16p-28q-15r-16t31u-12v24
-inen\ta-10b27f-42k30m58n-10o-11p-10r-10s-10t-10v-16
-iner\ta-33b-21d37f36k-14l24n33o-20p16q10r-32s-10t-14u-12v-23
-ines\ta-40b22f40k-18p17
-inge\ta-28b-23f71k-39
-ings\ta-34b16e-17g-14h-12i36j-13k14m48n-35p-12q-28r40s-31t-39u35v-40
-inik\ta-19f-41k55
-inim\ta-21d31f-52k51o42p-10q-11
-inin\ta92b41c11e-32f-58g-19h14i-17j-13k-26l-14p-22q-35r32s-14u20
-iniz\ta-83c-37d85e-15f-72g28h62i40j-17l12m-34n-39o-17p13q49s-20t49u-29v-30
-inle\td-13f19i-12
-inma\ta-11f-14k30
-inst\tc55d16f-16g-18k-46o16q32r-14
-inti\ta25b-12c25d-15f-34g53k-29n-12o-17p-15q39r-17u24
-ints\ta-21b-11c15f12g36i-12j-10k-17m12
-inue\ta-14f25
-ions\ta52b-56c27e-15f-58g24h-12i-16k41l10m25n-16o-46q-10s-32t43u-39v18
-iors\ta16b12f-12m-14q-15r12v38
-ious\ta16b-17d-14f45k-29s14
-ipts\tb14c26f-22m43n-22p-17q-29t-35u-25v57
-iran\ta-42d-22f75k-16p-19v37
-irci\tf-21k27
-irda\ta-21d-30e-27f76k-12
-irde\tb17d-12f-50k56p-18v39
-irdi\ta-16b-53c-20d56e-19f25g-14h-25i-18j-17k18l-14m-14n-19o-15p-28q-15r-35s-34t-27u51v64
-ired\ta25b-17d-28e-16f16g-10k14m14n29o-11p-11r-13s-16u11v-10
-iren\tf-35k42
-ires\ta-63b51c40d-21k-40l-12o57p-13r-20t-13v-19
-irim\ta-30c24e31f-17g-21h-15i64j-16k-28l-23m22n34o-11p-46q30r-30s-26t25v-54
-irin\ta-65b137c-19d-40e105f-126g-21h-17i-26j-18k-57l-14m-10o14p-46q-18r-21s21t46v-52
-irip\ta-68b-28c-10d17e-16f101g-17i-12m-13s-18t50v-14
-irir\tb-18c-20f50l52m16n16p-11q-24r-20t-22v-33
-iriz\tb43c13e-13f-50g52h-23k-28l-19m-11p21q-16r49u-17v-24
-irla\tf-20h37
-irli\tb-12c-49d49e-14f12i27k-16n-10o-13v44
-irma\ta-11b-29d39f16k-15m-20n-13p-12t45
-irme\ta-29b-26c21d-20f40l-15n32p-27q-13s-10t-21v50
-irms\ta-22b-12d-15f54
-irse\ta-25d20e48f-11i-29k-15m-13s-19t44v-14
-irti\ta21d-14k-14o33p-19r-26s41t-14v-15
-irus\ta54d-16f-30l-18m-13n-13p-23q12r-13t-21u66v-15
-isan\ta43b-10f17i-14k-13l37n42o-17p-24r-10t-15u-22v-10
-isat\ta-27d-16k37
-ised\ta-43d69e-11f-37g-10i-20k11l-23m-12n-16o-25p14q18r24s-23t32u-22v-14
-isel\ta20b22c-15d-13f-12m17n-13p-10r-10u35v-10
-isen\tf15
-ises\ta-28d42e-24f42k-26l43p25q-12r-23s-12t-13
-isim\ta-21b-51d42e-20f23i-11j-10k11l-24m-23n-33o42q-28r-17s-20t25u17v-13
-isir\tc-28f35p17
-isiz\ta-11f51k-31o13r13
-isli\tb-23d-19f-44h35i-29k54l19
-isma\tc40d-11k-16n-15p-29r-16s52t26v-10
-ison\ta-17f43
-isor\tb-28d-18f-25k63
-ista\ta12b11d22f-16k-24l-11n29o-24q26r16t-20u-10
-iste\tb20d-14f-64h68k-21l-14n25o-26p20q-14r-10s-11u-15v23
-isti\ta-18b-38d-31e-18f63g-24h75i-21j-13k-37o11p29q-15r26s-17t-26u-15v-16
-ists\ta-15b-15f49k-13
-ital\ta27i-11k-28l-12n-27p-16q19r-16s20t-18u-28v33
-ited\ta70b-20f-44l-11m-16n-22o-15p-12q66r-10s-20t-29u-15v30
-iter\tb-29c-32f29k24
-ites\tf25k-16m15
-itim\ta-34b-14e-15f-37k73m18
-itli\ta52c17d-19e15f-20k-35l-23m-15n64o26p-37q-29r-33s19t-28v-26
-itor\ta17b32c-10d-45e-13f-52k48l-17m-12o82p-13q-16r-25s-16t-30u16v-24
-itta\ta-13b-13c34f14l-18n-10o-13q-11s28t-16v39
-iums\tb24f17k-29q31v-13
-ived\ta44b17c22d66e-18f-33g-22h-14i-29j-12k-85l-42m-13n54o-31p16q-58r-82s13t83u-39v-46
-iven\ta67b-24d-15f-70k30r40
-iver\ta-43b32c15d76e-19f-66h-11i-10k-26m-11o-17p-15q-35r-21s37t59u-11v-14
-ives\tc-29d24f84k-80p-14s30
-iyah\ta48b-12f-25l-14o58p-14t-13u-12
-iyam\ta-31b-32e-17f-50i-10k87
-iyat\ta-38b-34f93k-33
-iydi\ta-46b-31e-11f-28g-17h82i-13o-13q-12r-12t-14v48
-iyen\ta-26b11d58e-17f-17k-21l-15n-15o33p-14r-28u-19v42
-iyer\tf63k-43
-iyet\ta-21b-29d-19e48f47g49h-26i-12k-90
-iyim\ta-61b-53c11d51e-26f110g-23h-27i-37j-31k-56l-18m56n-25o-13p-34q-15r-15s-23t-20u-16v49
-iyiz\tb-44c-18d-23e15f62g-15h-12i-14j-11p-13q41
-iyla\ta-21b-16d30e-21f-24g12h-14i42j52k-46l-20m-14n56o-17p-23r-43s-17t15u-42v40
-iyle\td-55e-17f63g-14h-13i-24j-11l-18m-14n44q11r-26s-28t31u-26v-19
-iyon\ta50b50d-24e-17k-73l-16n-12o87p-21q-11r-21s-18t-18u-15v-22
-iyor\ta120b-24c20e-17f20h-11i-16j-10k-81l14o34p32q-41r42s-12t-41u-17v-30
-iyse\ta-12f24
-izca\tb-51c-13d-11e-25f59g-11i-20j-26k35m46p-11r-25
-izce\ta-21d-13f33p39
-izda\ta28b-32c12d68e-13f-76h-12i-39k37l42m-17n-31o-19p-25q44r-34t-30u-20v20
-izde\ta29b-24c-10d25e-11f14g-13h-23i-13k-11l-36m-20n-29o28p-31s12t-26u53
-izim\ta-41b-25d-16f59i-15k16
-izin\ta33c-28d70e-31f-72g-24h71i-29k-60l-40m42n-14p38q-15r12s-32t28u-62v-37
-izla\ta-32b-16d69f-27i-36k33m24n-11q-15t35u-10
-jana\tf85i15k-90
-ject\ta19b11c15f-25k-13l-17m23o15p45q-14r-25s-12t-14u-16v-15
-jini\ta18f-39h-14k43s22
-jisi\ta-12b-10f69k-27
-jyer\tb-15d50f-43n17p-29u32
-kabi\ta-30b-14d-11f54k-11
-kada\ta47b-12c32d-14f-26k-19l25n27o-23p-35q-35r-21t-14u-12v32
-kage\ta19b61d-12f-69k-19l20n-12o-10p-17q-10r-15s14t46u-20v-16
-kali\ta14o16r-19u25
-kana\ta-18b-14f-19k44
-kani\ta-25b-13d-13e-12f30k29
-kara\ta54f-56k17l-11o-25s51
-kasi\ta30b-28f54k-37m-13n-31u49
-kaya\ta-38d53f17k-16l-14m-14n66o-29p-21q-42r-29t43u-13v-20
-kayi\ta29b40c-18d-20k-13o-11p-11r-10s-11t-15u10v47
-kben\tk10
-kend\ta19b-28c-19d-26e-11g-22h14i18k25l-16o15q-15r32
-kers\ta31f-16o13r27
-kese\ta36b-12d-12f-24h-17i36n-11o-11u41
-kesi\ta28d-11k-12o-12u40
-kete\ta-34b24c35d-20t17
-keti\ta71f-64l-11o14p32
-kets\ta13c-14d-12f36k-21r33
-kett\tf-34k46
-keye\ta-29e-14f83i-17k-49
-keze\ta31f-18l59m-11o-28r-17
-kezi\tb26f-34k21l31m32n-17o-14s-27
-kies\ta-11f38k-15
-kili\ta16b-11d-20f-41i33k18t25
-kimi\tf-33k46
-kine\ta-28d-11f56k-11
-king\td26e-18f-19g-20i38j-16l-31n-56o52p-17q-20r72t-17u-34v-31
-kini\ta-11b62f-36k-17t56v-21
-kisi\tb20f39k-37l-14m-15n73o-13p-20q-12r-18s-16t-15u15v-24
-kkep\ta40f-29o47t-25
-kker\ta35b23c-12d-11f-26k-28n23o-13r21
-kkuk\ta68b-26d-10f-44m-12n-11p-21q78r-12s-12t-19v-20
-kkur\ta-12b-23d-17e-11f-53g-12h21i50k36
-klar\ta27e-19f35g-13h-14i14j-11k-72l-14o-22p28s-12u-14v10
-kler\tb63d-50e-41f-24g-18h22i19j14k-43l-25m-23n-15o34p23q-23r33s-18t-31v-23
-kles\ta50f-38k-10o-18r-20s50
-klet\tv25
-klik\ta-20b38c-15d-30f-33k52l-17m-10n-18o29p33s-17u-11
-kodu\ta-15d-10f40
-kopi\ta-19b34c14f-16k-14o31
-kout\ta77b-12d-14f-16k-63l-17n-16o56p36q-25r-15s-18t-26u-17v-11
-kpad\ta38b-21f-21o27
-kran\tf-26k42
-ksiz\tb-19d46l-11m36n-18p45s-19t-16u-15v-18
-ktan\tc-23d60e-23f-78g-36h22i-20j-17k49l14m-38n16o-48q-30r13s51v-50
-ktar\tf-24k33
-kten\tb13e12f-29g-19h39i-16j-15l-19m-28n-25o-41p50q-43r36s13t-65u66v-51
-ktim\ta-14d-13f16h46k-34
-ktir\ta-28d17f70k-67l-20n-15o-11p36q-18r30s25t-12u-26v-15
-ktop\ta23c17f-11k-13l29o-13p35q-24s-18
-ktor\tf28k-16l-13o47r-13
-ktum\tf24
-ktur\ta-21f29
-kulu\tf-15k19
-lace\ta-26b16f33k-10l-10o50p-11r-14t-16
-lada\ta28c-11d19e-12f11k-28l-12m-11o-12p-22q-12r-14s-14t-15v74
-ladi\ta11e-11f37g-12i-13l-13m-13n-18o19q-12r-11s-24t-13u23v27
-lage\tc42f-31l52n-14o-15p-34q-13s-13t-15u-15v33
-lain\tb-20c34d-40f-29k45q11
-laka\ta-19b22e57f-44k-33l40r-14
-lama\ta-29b16c-18e-21f53g-18i-13k-11l-31m-30n21o-41r-43s44t-33u38
-lami\ta20n36u-16
-lamu\ta-13f-17i34
-land\ta26d-14f-70k72o-14t28
-lans\ta-38f65k-21
-lara\tb40d-29e14g-12i-25l-21m26n-14p21q25s14t-29u-23v-37
-lari\tb18d53e-33g-23h-17i-18j43k-32l-23m32n-36o-37q-40r50s-13t-17u49v-13
-lasi\ta43b-21c-63d-34f68k-14l15q38t-37
-late\ta43b-11d-20e39k-40n-13o-11p34q32r-13t-41u-11v16
-laya\ta51b-25k-29p26
-lays\ta41b-13f-23o32r-13
-lbox\tb24c-29d-28e-13f14l-13m84n20o-19p-28q-16r-19s-12t-16u-27v-21
-lche\ta28b-18f44k-50o-20r38
-lded\ta-23d37v27
-lden\tc-10d-20e-10f-36k63l50m-10o-12r-12s-16t-27
-lder\ta-15d-35f55m11
-ldik\ta-28b-17d59f-58k21n-15p-23q-10r-10v58
-ldim\ta-18b-75c-37d72e-26f20g35h40i-29j-29k-70l-16m-19n30o-16p-11q-23r-30s-13t28v19
-ldir\ta-13b-22d-15e39f32k-35
-ldnt\ta-31b-34c-10d27e-17f30g-14h60i-11k-62l-11n60o-10p-12t-27
-lect\ta31c-15e-22f39k-48l16m-16n-15o20p-24q-26r-23s-12t38u15v-17
-ledi\ta-18k32l51q-10t-16v-15
-legi\td45f-11k-30t31
-leme\ta16b17c41d-23e-12f15g-11k-51l37m-29n-41p48q17r-50s22t-45u-33
-lent\ta-10f-11k35
-lere\ta-25b-34c12d-24f77g-41l27m24n-16o-11p-18q-20r-21s-18t-11u41v-19
-leri\ta46d14e-28f22g-18i-26j-11k-35m14n-10o25p11q-51r10s-15t-26u-49v41
-lers\ta12b-25d-24f60k-30s24
-lery\ta13f-17g-16k38l29
-lesi\ta-39b27d47e-21f-36g-14k24l-17m-12n-12o26p-18q-17r18t-26u39
-less\ta-37b29c14d-14e11f43k-52l11p-12q-12r-20s39v-15
-lete\ta-47b-13d46e-10f-44g69h-21i-18k-26t17
-leti\ta84b-26d-31f-41k-14l-12o30p-19q-13r18t16
-lets\tb15d25g-19k-22p-19r66s-11t-42u-24v-13
-leye\ta50f-18l24
-lian\ta-15b53f-37o-10p-16r-14s39t-11u-12v21
-lica\tb-19e27n-24r-23t-20v61
-lied\td24k-16q20r-10t16
-lier\tb17c-20d-24f39l-12m-29n-11p59q-11
-lies\ta38b-25d67f-98l-16m20n-18o-14p70q-39r-26s-19u-16v-15
-lift\tb39k-13o27
-ligi\ta-19b80c-63d41e-18f-45g-14h-16i-14j-13l34m-37n55o41q10s-45t-46u-41v-72
-lime\ta-19c-20f46k-12m17
-limi\tf-43g56n31t-11
-line\tc-24d78e35f-55g-17h31i-28j-15k-56l33m-35o-44p22q33r-58s47t-44u-37v-14
-ling\ta51b-18c-14d27e-22f23g-18h-14j-12k-50m-20n-10o-30p-24r34s48t-51u20v-22
-lini\ta-18b30c-16d-19e-18f45k-29l61n-32o-12p-16q-31r-23s-13t46u-15v-29
-link\tf24k-17l48m-10q-15t-13v-14
-lion\tf-13i37k-12
-lips\ta41c42f-65n24o-15p25q-14t-12v-14
-lish\ta-25c-15d-26e-29f-13g-11h-10i67j-11k13l-16n-19o-13p67q-14r-16s14t-21u-15v-17
-lisi\ta-31b29c53e-17f-88g-15h59i-22j-13k-23l-17m-13n29o-26p-28q-25r-22s15t-24u16v41
-list\ta-10b60e-16f-25k-29l49m-18n-31o-10p45q-14r-14s-11t-19u-14v-13
-lity\tb36f-26s32
-liye\ta45b-35c-38d-26f59g-29k-24l-12o-19p22q-17s36v-13
-llah\ta-15d-17f-96h96i32k-55t16
-lled\tb12c-25d54k-50l-18m-11o-20p24q23s-21t-16u36v-29
-llen\ta32f-29o21
-ller\ta46b-14d-14g54i-23j-11k-67m14o13
-lmak\ta-10b68f-50k-27r39v-13
-lmaz\ta-12b-15d71f-51k-10l56m-25n-22o-33p10q-19r-24s-17t-15u-12v34
-lmek\ta-12d22f30k-29n45o-11p-10t-23u17v-11
-lmem\tc27f-53k40n42r-12v-14
-lmis\ta108b-20c-29d36e-24f-48g-28h13i-24j-19k-65m-13n-66o-48p-48q96r-53s-41t-13u42v47
-lmus\ta51b-21f-53k26q41u-11
-lock\tb28k-18l36n12q-15r-11u-11
-logy\ta-20d37f-50i-11k45q-10t-10v32
-loji\ta-20b11d-14f40l26o-10
-lolu\ta-12b33f14k-23l59p-10r-11s-33
-loma\tb15c23f-33n-13p-13q-15r-32v63
-look\ta37d-15f-39k32l-26m92o-26p-23q-16r-21s-18t-17u-28v-14
-lors\ta37f-21n30
-lory\ta-17b-24f-23k62
-losu\tf54k-49
-lows\ta11c-31d-13g-15j49k-11o24
-loyu\ta-19b-13f32k15o19
-lsin\ta-71b108c-21e25f-129g-17h-21i-21j-15k28l25m57n-48o20p-41q-40r-42s11t16v-50
-lsun\ta-41b87c-22d-16f-26k-16n-11o-14p-10q-10r39t30v-25
-ltin\tb48d-11e-42f23k-22n-12q-11r-11t21v27
-luda\tb23f-41k25r31
-lude\ta-29b20c15f16o-16p-19q19t42u-11
-lugu\ta20b-25d43f-37i-15k35l-21m-17n-11o-18p-17r74s-11v-20
-lumu\tb-15f-14h16i-14k38
-luna\tf-30k32n-18o26r-25v27
-lusu\tf-69k81o31t-14
-lute\ta-26d-29f-40h51k27
-lved\ta-10b-12e26f-22g44k-34
-lves\ta17f-45g-30k57s15t16
-macy\ta33b-23d17f-46k34l-22m-10n-14o-28p-17q-15r-18s39t13u41v-19
-mada\ta44f-35p29q-15
-madi\tb-49c-23d55e32f17g15h11i-38j-19k-55l-42m-42p-11q-13r-30t46v36
-mail\ta62b16c-14d-25e-11k-39l-19m28n-46o-23p-20q-26r-18s93t-21u-23v-20
-male\tg23k-15
-mali\tb72c34d-28e-12f-37j-17k-35l-17m-20n-13o-18q-21r45s-15t-25u36
-mann\ta-51b-14f-53k82
-mary\ta33f-34k22p34q-10t-10
-masi\tb55c-25e-23f34g-18h-14i-15j-12k-60l12m-25n38o-60p31q-14r61s-32t-49u-18v-16
-mata\ta-12b39f-45k34t25
-mate\ta-28b-17d-12f-14k49
-mati\tb49f-30l-12o20p-14r36s-13t14u-12v-22
-maya\ta-24b34d36e-17g-12h-12i-10k-22m14n-12o25q-29r-45s43t-13u-19
-mayi\ta-18b-29c26d71e-18g-14h-16k-47m-22n14p25q-26r10s-36t-25u-19v32
-mber\ta-78b35d28f27g-15h-11l-12m-12n28o-26q-27r23v18
-mdan\ta29b-17e-20g-29h-18i-27j67k-35l-22m-20n38p-22q36r-11s-35t17v-29
-mden\ta15b-18d-11f42h42i-40j-14k-27n-23p38
-mede\te54f-12i-11k-17l-19m-14n-11o-21p19q12s37
-medi\tb-14c-17d60e-18f38g-25h-19i-19j-14k-37l27m57n-49o-44p-42s-24t-39u-34v43
-meli\ta-48b35c13e-11f54g-10k-32l-14m-13n-20p41q-22r-23s-14u-18v22
-memi\ta-10b21f52i-12k-62
-ment\ta-11c43d-25g32j-20k-19l-44m16o-16p-14q41r-31u-28v36
-mers\tb-21c-22d27f68k-56l-15m-29n16o-22p-21q31r-14s38t12u-20v-26
-mesi\ta-32b23d-13e56g-18h-14i-19j19k-46l18m-28n13o-28p-16q-25r34s31u-26
-meye\ta-57b-42c17d-42e51f21g40h-14i-27j-16p-12s40
-meyi\ta-19b37d-13e-24f60g-14h-13i-14j-10k-39l-23m-22n-16o-23p24q63r-23s25t-17u-24v-25
-mici\ta10b-13d-14f-41h57k-11p18
-mina\ta-38d-15f38g-12n49p-27t-24
-mine\ta-32b12d-15e-13f20h-11k33p-22v44
-ming\ta23b15c40d39e-12f-73g-12k-24l26m-22n-51o-35r-45s72t-21u-33v29
-mini\ta-19b27c-14d-20k36l-26m34n-11q40s-11t-19u-15v-25
-mium\ta-33b49k-24l-15n-14o-17p24r-14s30u-12v-15
-miyo\ta75b-15f-41k-20m17o-15p12r-20s19t-17v-10
-miza\ta-37c-19d28e-13g-10h57i-21j-32l-31m-24n-27o-28p46q-39r32s-44t32u-19v27
-mize\ta32b32c13e-15f-40g-12h-22i-19j-14k22m-21n-25p16q-39s-17t41u22v-33
-mizi\tb29d41e50f-72g-21h-22i18j-16k15l52n-47o-31p20q-18r-63s-44u-36v70
-mlar\ta10b26c-19d-15e-11f28i32k-46l-13m-12n40o29p-13q16r-11s-23t-16v-18
-mler\ta-14b-18d-11f-24i-12j53k20l-10p35u-11
-more\ta64b-20d-11f-44k12m23n-10o22r-17t-10u16
-mple\ta-18b31d-13f43k-42n-12p-30q19u51v-18
-msal\ta-19b37c30d31e-11f-42g-10i-11k-19l37m25n35o-25p-30r-29t-26u-24v-27
-msiz\ta60d-14f-41l-10m47n-24o12r-10s-11t-28v-13
-mune\tk21p16q-15
-munu\ta-16b68k-26l-16m-21n-20o-28p26q27r-22s23t-24u-13v23
-muza\ta20b52d-13e-10f-23k-33l-17m21o13q-17r-25s-16t-35u-16v45
-nali\tb16d-14f26k-21l-11n33o19p-11s-10t-19
-nals\ta-40b13f63g-13k-36l11o27r-11u-17
-name\ta15c10d-11f29k-22n67t-18u-16v-26
-nary\ta-14b-14c12d26f46k-58o28r12u-10
-nate\tb50k-40n-16o-14p-14q37r-12s-15t-10u-12v36
-naya\ta-21c32f17k-18m44v-10
-nbul\ta-13d45f-20k-16t31
-nced\ta-30b-13d33f45k-27l-10p-24r50t-15v-11
-nces\ta15b-24c23d-16e43f-25k-24m23n36o-14r-11u-14v-23
-ncil\tb-15d42e-12f22k-44n-13q-10v52
-ncim\ta-13f-20k40
-ndan\tc-17d26e-20g-18h-13j26l31o-75q-41r37s-38t-34v53
-ndar\ta-39b46d-20f10k-24l-11m31n15o-13r18t-14u-17v-14
-ndas\ta16f-41k34
-nded\ta-32c13d-27f44h25k-29n32q-11t15u-13
-nden\ta40b-11c27e-23f-44h13i-30j-20k31l-22m66n-60p-13q31r35s-20t-12u-42v-24
-nder\ta33b28c-34d-31e-11f-88g-19j53k36m-30n-11o18p30s-16t18v-15
-ndik\ta-14f71k-36
-ndim\tc-15e-15f22i28k-24m-15n29p52q-11r-13s-10t-31v-21
-ndir\tf-21k30
-ndly\ta-28b-12d11f-45h59i15t16
-ndon\ta-14b32f-28h34k-12t38
-nect\tc-11d17l21p-17s26
-nede\tb-22c11d16f48g-10h-12k-35l-13n-13o-11p-19q31r18s-13t-10v21
-neer\ta-18b-28d26g-12h49i-26k-14l64p-13q-13r-16t-18v-17
-nees\ta-15b48d-17f-25m35p22q-14v-10
-nele\ta17b11n13s21
-neli\ta-20d63f-11h-31k-18n-10o-13p36r23t-12v-11
-nels\td21f-11l45r-23u-14v-13
-nent\tb12n-12v38
-ners\ta-43d20f19g-16h-10i-13k19m16n-15p11q-13r21s-13t-26v-19
-nesi\tb-25c26d34f-85g24k50o76r-26t-35u-11
-ness\ta-50b-28d29f18k31s30
-nete\ta14b-13d58f-65o-11s45
-neti\ta-17b50f-14k-16s36
-nets\ta14f16s18
-neye\ta51b47c-45d-30e-14f19g-10k-51l-29m34n-33p-28q-20r10s23t-24u-16v35
-neyi\ta-13b-11f44k-17
-nged\ta18d-30e-11f56g-12k-70l-19m-11n37o-18p44q-29r-15s33t-33u-30v-20
-nger\ta30b19d-14f-102k72n25o28p-12r12s-11t-24u-22v-12
-ngly\tf41k-16v38
-ngth\ta10o-11r-11t36v-11
-nian\tb31f-25h-32k43m-12n-14p40q-11u-15v18
-nici\ta40b44d-13e-11f-28j-16k-20m-20n74o-14p-24r-11s-12t-23v-16
-nike\td-15f29k-14u18
-nimi\ta-26b56d-11k-16l22m12n-11q-13s20t-12
-nina\ta-28b-30d15f14g56k-27o-16p32r18u-11v-13
-ning\tb-16c-31d33e-14g12i13k-16n-31o13p30r13s-26u-13v-19
-nini\ta-17b20k20l30n35o-20p-18v-17
-nise\tb-24f33m-42u47
-nish\ta51b-11d-20f18k-43n-12p36s19u-12v-12
-nisi\ta31b-11f-13o-11r-24t37u25v-14
-nity\ta16f12p20q-16r24
-niye\ta-13f-53k67
-niza\ta-39b33c-18d14e89f-111g-12h-15i46j-19k-17l-12n62o-15p21q-15s-16t-18v-43
-nize\ta-45b-52d35e47f-32g-18i23j15m-15n-13o-10q19s-19t43v-16
-nizi\ta-52b20c-37d43e68f-90g-22i37l-25n31o43p-44q59r-42s-17t-19u-42
-nkly\ta-12d35f-14n-14o-12q-18r-15s-13t-23v68
-nlar\tb-38c53d-44e-18f34g28i-15j-10k-58m-23n15o-43q-22r-23s59u-23v16
-nler\ta16b-43c-14d-18e-13f70g36h-15i-18j-18k-56l39n-15o-21v-14
-nlik\tb38c-17e-15f38g-15h-14i-12k-44l17m-17n-28q-21r15s-23t-31u62v-43
-nmak\tb-16c18d30f-15n-20p33q-15r-13t-17v34
-nmek\tb-13f39k-25p23
-nmez\ta20m11
-nmis\ta156b-39d-33e-18f-69g-18h-13i-14j-14k-51l-45n23o-61q59r11s-50t-25v30
-nnel\ta43b-17d-12f24k-38n-10u43
-nner\ta30b32c11d-29e-10f-22g15i-12j-11k-29l-15m-34n31o56p40q-33r-48s-30t-39u17v-52
-noon\ta23b-25d-19f-29i48k15l27o12p-18r-14s13u-19
-nors\tb-26f-17k53m25
-nova\tb-20d-12f-32k46
-nsey\ta-21d31f16k-13
-nsin\tb135d-30e-28f-59k-29l-33m-31n-27o-58p21r30s35t-15u21
-nsor\ta37c55f-14g27k-72l-18o-15p-15q-14r57s-20t-12u17v-13
-nsun\ta-25b65f-29k-18n-15p-29q-11s71t-12u-12v-15
-nsuz\ta-14d-20f43g72k-86
-ntal\tb50d-10f-82k38n44q-11r-11t-12u17v-17
-nted\ta46b-29c24d-20f31g-19k-45l-14m-15n26o-15p-23q-19r-19s-16t11u-19v51
-nter\ta19b32d-20e-10g-14k-16l-12m-21n-34o64p11q-22s-29u21v-33
-ntly\ta31c-16d-15h26k-39l-18n-25o-19p23q-17r23s-18t12u27v-13
-numa\ta20c41f-30k-20l-17n58o-24p-31q-19r-14v-22
-numu\ta20b63d-16e-14f-44k-16l-25m-11n-19o54p-11q-15s12t-22v-11
-nuna\ta-34b32c-19d19e-17f49k-34l41m-15n-15o-13p29q-16r-13t-23u-19
-nunu\ta-29b17c13d69f-78k-15o-12p29q16
-nuyo\ta-19f-39g60
-nuze\tb-22f49k-27
-nuzu\ta-13b-25e65f-50i60k-68
-oard\ta60b55c-16d-25e-12g-12k-79l17m-29n21o35p30q-35r20s-13t-37u-34v-42
-obad\tf-14i89k-75
-obat\ta40b13f-44n-10o-12p41
-ober\ta28b25f-26k-37l-16m-12n10o-18q26r26s-14t-21
-obun\ta15f19k-22o56r-40
-ocad\ta-22c46f-25k-15n-26o-12p59u-12
-odan\tb-11f19k18
-odys\ta28b-16d-11g-11k18m11o-11r39u-10v-19
-ofon\ta19b31c-30r46
-oglu\tf-47k76
-ogue\ta38b11d-14f-24n30p15v-15
-ohol\tf24
-oice\ta-16c59e-13f-20h-13i-13j-10k-11l-11n-13o-16p-12q69r-24s-11t15u-16v-13
-oing\ta11m13
-oint\tf19n16
-oked\tf15
-okol\tf40k-13
-okul\ta12b-10f61k-53p11
-olar\ta-21d-22k41o-11u40
-ombe\ta-12b17f-18k16
-ombo\tb-41f30k20
-omer\ta24c-15d-18e-12i-13k31l-18m-16n34o-34p47q-40s-24t16u-19v-14
-omes\tf27k-14
-omik\tb56c-17f-34n-13o43v-14
-omuz\ta-29b-10f71k-12
-onal\ta-19b69c-14d-38e-12f29k-32l-15m-11n-26o-16p-16q-17r18s45t-11u21v-15
-onda\ta30b-18d-20f-70k63l39o-32r-15s-14t-18v28
-onds\ta36c-12d-22f13k-25l23m-15n10o17q-17t-14u-24v-26
-oned\ta-47b-23c-13e48f54k-48n14
-onel\tb37c16d-27e-18j23k-47l-32m-23n-11o-19p58q-19r-18s-25t-55u37v22
-ones\ta14b-20c41d-23g-11k-17l-20m-18n-20o26p60q-35r16s-28t-25u-14v-17
-ongs\td-13f-15k39
-onic\tf-34k39
-onik\tb-17c31f-45k37p23
-onla\ta-22d-11f15k15
-onlu\ta33b55d-19e-11f-53k-12l-21m-11n-12o65p-22q-14r-39s-14t43u-11v-21
-onse\ta-13b-12d-25e-59f-12h62i22
-onto\ta44c-29f21k-27l-16o42
-ontu\tf39k-31
-onum\ta19b-19d-46f-61k79s32
-onun\tb62c-15d20e-12f-61g-14i-11j-12l-30m-15n-19o-34p-40q-15r55s39t-30v17
-ooks\ta59b-22f-32l23n-11o-15p32r-14s-12t17u-16v-18
-ooms\ta16f11k-14l20
-oons\ta-24d21f50k-46l31
-ophe\ta-32b-12f56k-18
-orda\ta-45b-25d20e-10f92k-53r-13v26
-orde\tc17f13l-19m-16n-14o-11p-19q-14r-12s57t-11u26v-22
-ords\ta19b-16d35e-14k-28m-12n31o-11p20q-17r31s-38t-13u-17v-15
-ordu\ta-25b-23f104k-81n-11o-13q18r31
-ored\ta-38d35f-46h29k22m43v-15
-orlu\ta-16f37k-11
-orsa\ta-11b-17f21i-22k29l-14m53n-12r-13v-16
-orta\ta-26d-16f47l-12r19
-orts\ta-13f36i16k-19
-orum\ta-50b-19d24e23f29g-17j54k-25m46n16o-20r-58t30u-37v-12
-orun\tc-23d-21f66j-10k-51o29p-15s-10v24
-oruz\ta-31b52f49i-17j-10k-42m-30n-46p53q-30r31s37t-51u-24v25
-osal\tc-10f-12i47k-14
-osed\ta-17d-30f-13k51v27
-osit\ta-22b54c11d-11f-13k-17m-10n-11p-10q59t-18u-13
-osta\ta13b-37c-12d-25f58k-19q17
-osuz\tb36d-14f-18k-20l29o37p-12r-20t-12v-13
-oted\tf34k-16
-ough\tb-20c-12d-18e18f-27g49h28i-18j-12k-15l-27m18r-21t37u13v-34
-ound\ta74d-11k-43l-20n-11o-21p-14r33t-22u-13v36
-ouni\ta-32b-13f-60k90
-ount\ta31c35d-17e-17f33g-13h-10i-11j-11k-80l-36m-24n94o-37q21r-36s-41t32u-48v-42
-ours\ta-47b-26c11f31g50k-49o25p16r-19t-19u-18v19
-ouse\ta-16b-30c15d23e-12f-21i-18k48l64m-21n-37o-46p-32q-19r29s-23u-31v36
-oval\ta-24d-17f21i-17k24
-oved\ta14c-13d22f-14g-16k12m-28n46p21q-12r-17s-10u-12v-13
-over\ta-43b44c-12d26e-22f-22h46i-10k-33l13m23n25o-13p20q-16r-18s-21t-16u-13v-15
-oves\tb-12c18f11n17
-owed\tb-28c15d-29e29f56j-14k-46l11m-20n-21o-20q-20r26t-27u25
-oyee\ta55b-11f-20k-13l-13m-11n22o-12p22r-14u20v-18
-oyla\ta24b11d11f-49k19n-12p-12q-28t-33u42v39
-ozun\ta56f-39l-15n-13o-19p-13r19s-13t55u-11v-13
-pada\tf30k-11o40s-13u-15
-paid\ta-11c-12d47f-27k-11n-19o-12q41r-11s23u-14
-pany\td-20h-12k29n-27p20q29
-park\ta17b44c20d-20f-52k-23n-11o-22p-11u46
-pect\ta-21d20f14i-17k11o-11p30
-pelt\ta18f-13v13
-pens\ta-31b-18d-15f62k-11n-16q26u28v-11
-pers\ta-32f77k-55t23
-pier\ta11f-14o30
-ping\ta18b52c-23d-53e-14f22g-22h-20j-17k-29l-36m-22n-40o11p31q74r-18s-23t-25u-30v-12
-pisi\tf-36k53
-pist\tb-12d-11f-54h48k39
-play\tb-20c-10f38k-14o17
-ples\tb11c34d-25f14k-33n-20o-15p-20q-14r41s26t19u-16v-17
-pore\ta-13b44f-13k-16n-10s26
-port\tb12c-29d54f-20h20k-26l-27n-33o-18p24q-36s28t-47u27v26
-pose\ta-19b-12d-12k29
-pped\ta24b-47c48d18e-12g-14h-10k-41l-17m10n-50p16q-44r29s-14t45v-27
-pper\ta29f-16p34q-10t-10
-psiz\te35k-11q-14s34v-10
-ptan\ta-44b-30d59f-67k66l-10m22n-13p-11q-20r-10t38
-pted\ta30b-24c43d-20f-10k-26l-14m61n-19p-16q-12r-14s-11t-17u-18v15
-pter\ta-18c10o15p20v-10
-ptor\tc27f13k-29o47q-18
-quet\ta-11f20r23
-quim\tf59k-43
-rabt\ta-14b-16f41
-race\ta-23c37f-79k62o-13q48t-29u-12v-17
-ract\ta-33e-13f42g18k-51l-23m-24n35o-25p-19t22v-31
-rada\tb39c-12d-22f-29g30k-24q43
-rade\tb24f-15l-10p52r-13u-12v-11
-rafi\ta75b-23d-10f-43l-15m-17n34p31r-12s-12u-19v-24
-raft\ta-33d42k-14r-17u-16v38
-raki\ta-42d29f-16k33o-25p-12q21r-10v41
-rali\ta39b-25f-36k31l-20n-24q-16r26s40t-39u-24v15
-rama\ta56b27d-11f-51k-22m-15n39o25p-21q19r-12s-20u-10v-13
-rami\ta29b88d-26e-13f-22g-11i-11k-48l-16m-15n36o-43p45q-14r-19s51t-37u-28v-29
-rand\tb16c22f-22m30n-15p11
-rans\ta-23b53d-12f-29k21l-24n-24o-21p-25q-13r33s58t-18u-18
-rary\tb35d-30f13k-24n14p-11q-12r22u-29v24
-rasi\ta47c-49d45e-12f29j-11k-92l-35m-19n-33p24r-26s22t-62v47
-rate\tb21k13l-16m14n-21p36r-14s19u-12
-rati\ta19b21f-29o-16p32r15
-raya\ta-27b57d-14e-22f23g-10k-20n-22o-11p39s42t-55u-16
-rayi\ta-24b56d-14k-11l-11m-11n-11o-16p-21q37r27s24t-20v-22
-rbas\tb-12c15d-10f27k-19
-rcan\ta12f-32k34n-19p29
-rced\tc-15k26
-rcom\ta61f-39k-31o-12p-10r32s27t-12u-17v-12
-rdan\ta13b18c16d-24e-14f33g-11i-11k-29l27m-40n-35o-41p-36q30r-41s-19t16u13v45
-rday\ta-13d26e19f-11g-39h-22i24j-20k11m-18p-33q-34s-27u27v44
-rded\tb-23c21d-16e-11f20k21l-10o-12p-19q-11s62u-11v-10
-rden\ta-46c25d26e-15g-13h-21i-16j-12k16l-16m-13n-31o34p29q-15r-32s-10t38v-32
-rdik\tb-27c-11d-13e-14f109g-19i-11k-47l-13n-14o-36q-19r17t63u-22v-18
-rdim\tb-41c-15d39e-17f22g-12h-11i-14k11n-12p-14q10r26t-14u-33v40
-rdir\ta-56b-19d72e-12f-55j30k21l28m-19n-14o-21p-21r41s-10t-13
-rdly\ta-23c15f35k-13r27v-11
-rduk\ta16b-16d-13f-21g-11k32l-13n39p-11s17
-rdum\ta37b-36c-14d-34e-31f38g-14h24i-21j-11o35p-17r-13t20
-rect\ta16f-34g43k-12p35q12u-13v-14
-rede\ta16b-17c30d-10k-14n-14p32q18v-11
-reen\tf26i-10
-rees\ta38b-12c-13d-17f27k-25l-11q-14r45t12v-15
-reli\tb22c-11f-22n-11u28
-rely\ta-13f-30i43k11
-remi\ta39b11c-13k-35l-14m-18n70o-10p-19r-11s-12t-15u12v-20
-rent\tb-29c14d44e-11k-22l28m-21n-29o-20p16q-26r-16s19t32u-14v-16
-rers\ta-38b47r-18u45
-resh\td-13f26
-resi\tc36d-28e-12g-10i-13m-16n-41p35s-18t-18u39v-23
-ress\ta-18b55c25d-12e-24f-31g-12h-10i-12l30m68o-11p-40q-24r-40s-30t46u-39v-46
-reti\ta-13f44k-15
-reur\ta-16d33k-16o-10t44
-reye\ta27c23f-42r37
-reyi\ta-23b-26c27d-22f59k-18n16q14
-rged\ta51b11d-13f-77k45m-13n-14o-27p-19q106r-28t-58u-14v-18
-rger\tc38d-18l-17o30q-22t-10u29v-10
-rges\ta26b-11c30d25f-28g-17k-27o34p26r-18s-14t-16u-14v-12
-rham\tb33e28f-39k-14n-17o-13q16r-12s-12u-11v48
-rial\ta-27b16d-22f44k-41l-10n39p-11q-14r17s-13
-rian\ta57d-10f-20k-19n-11o-15p-11q-13r-13s-16t-22u-11v70
-ribe\ta-15e-11f-68g-16j96k-31
-rici\ta-38b18d-12f42o19
-rida\ta-51b-14c19d33e-13f34k-14p-13r26
-ride\ta48b34d-39f-28k-26o-13p-11q-13r41s-13t-23u29v-12
-ried\ta-38c31d-24f13k31m11n-17s-12u25v20
-rier\ta66b27c-12d-25f-31k-33l12m-12n-11o-23p-21q-15s42t-30u34v-27
-ries\tc-11d-29e-27f45g-21h-18i27j-14k-14l-14m-11o32p-13q-13r-29s-16t-18v45
-rika\ta-11b-17f25
-rile\tb25f25k-34t24
-rili\ta-20f22
-rima\ta-14b49c-27d53e-26i-15k-44l-25m-19n-27o54p25q-27r-17s31t-34u-15v-22
-rime\ta-23b43c-13d-22f46k-42n-11q35
-rimi\td58e-16f-76g-12i31l-21m-11n-10o-23p62q-29r10s-23t-30u35v-39
-rina\ta-67b44d36e-16f36g-11i-16j-12k-52l40m-19n42o-28p30q-26r34s-46t-42u-20v-37
-rine\tb28c10d-46e-19f62g-29h38i-26j-14k-94m-20n-27q-23r30s34t-25v-36
-ring\ta39b-44c-15d-33e-17f64g-17h-13k-17l55m-15n-21o-11q-16s28t-19u-32v-24
-rini\ta11b50c42e-29f24g-20h-16i-20j-14k-74n41o-32q-41r-35s24u21v-38
-rint\ta12b-14c-12f34k-11m-11n-33o-11u68v-14
-rise\tb17c-12t17
-rish\ta60f-36k-14m55p-12r-11v-11
-risi\ta10c-17d-16f20k-13l-11n-11o37r-20s30t-24v-17
-rity\ta-23b-66c25d-28e78f-12g-10h-13i-21k32l10p41q-12s-13v-10
-rive\ta-16b-34c-15f58k-12
-riye\tc-45d39e-15f22h-11i-14l46m24n-39o-28p-27q56s-33t-38u-24v-36
-riyi\ta27b-13d-16f32k-25s23
-riyo\ta67f-51l-15o58r-14t-11u-23
-rjan\ta-34f52
-rjee\tf-28k35
-rken\ta36b-20c58f-49k-33l-31m-23n-16p20q35r-28s18t-23u28v-40
-rkta\ta-44d58f-27l-12p-18r60u-12v-20
-rlar\ta-11c-25d60e-12f56g-13i-11k-98m-22n16o-49p-29q-29r-24s26u31v31
-rler\ta-36b20c10d-27e-17f-34g34h-19i-13j-11k70l14m52n-47o41p-37q-20s-25t-16v-25
-rlik\ta18b24d-28e-11f19i-12l-12m-11n-17o-14p-16q-30r30s16t-20u-19v47
-rmak\tb23c-51d-14e-12f73k-43l-12m-20o-17p-14q-12r71s16t-14u-14v-33
-rmal\ta-30b71f-57o-18p-12t57u-21
-rman\ta-22d37f67k-72t-11u40
-rmed\ta-22b13c-22d83f-23k-70l-15m-11n-21o-21q71r-24s-14t-38u27v-26
-rmek\ta-13b61c12f-40l-22m-14o-32p-27q-28r-22s-20t55u-22v48
-rmen\ta49f-47k15o-13p53r-15s-15
-rmis\ta75b-44c-13d-32e-11f19j-10k-31l24n-12p-18q-11r-25s-14t-16u-18v59
-rmus\ta87b12c-12d-33e-15f-57g-23h-11i-12j-12k10l-14m16n-16o-33q-17r48s13t-28v-22
-rnal\ta-14b-10c18d24f-14l-13m27n24o-12p-13q-18r-13t-20u-10v25
-rned\ta-68b-53c-20d31f18g-17h-10j67o21p-13r-21t-31u-20v49
-rnet\ta37b-35c12d-16e-13f14g24i-10k-31l96m-14n-13o-18p-26r-39s-10t11u-27v-32
-rney\td-16f24v29
-roam\ta-27b35l36
-roid\ta18f31k-27p10
-roix\ta-12b-11k31
-roll\ta27c-17d-18f16k-35n21o-12p43q-22r-14v-20
-room\ta55b15c-12d-36e-10f-77g62i-13k-17l-21m-17n-22o-13p-11q18r62s18t-22u-23v-37
-rred\ta18
-rrow\ta-19d-17e25f-29k51t22
-rsak\ta-30c-44f70
-rsam\ta-14b-18c74f-32k-11l-12m-13n13p-20q62r-13t-27u-20v-18
-rsek\ta-21b55k-17l34p-11r-12s-11t18
-rsem\tb-14f21l-15m-14n50o-20p-27q71r-16s-17t-49u-20v-39
-rsin\ta-15b-16f-29k50
-rsiz\ta14q25
-rson\tf-50k66
-rsuz\ta-12f84g-13h-14k-56
-rted\tb-20c18e-10g-10i-13k23p15q-22r-19t-16u44v-11
-rter\td23f-45h54k-46n-13o29p-16q30r-27t-17u12v-10
-rucu\td52f-32k-11l-15m42n23o-11q-10r-13u-17v-15
-ruda\ta-16b-12d-20f61k-20
-rumu\tb55f-35m-14p-17r-10v53
-runa\tb23l-19p28q-13r-61t-20v59
-rune\ta52c17d19f-69l-25m28n52o-15p-21q-12r-29s-15t-16u-39v28
-runu\ta-20b-12d49k-20m-10n-24o58r-36t-33u29
-rusu\ta-33b39c-29d18f22k-39n26q34t-13u-10v-18
-rved\ta-20b43f21k-37m35v-11
-ryer\tb-12f30o20
-sage\ta-68b54d-31f59g-12h-11i-39k-18l-11m-11n-13o-11p41q-26r-13s27t-21u10v-11
-sand\tb41f-37r-11t36
-sant\ta30f-87k71r31t-18
-sapp\ta-24b-19d-12f-53k75
-sary\tb20d47f-53l-11q-13r58s-16
-sati\ta-24d-14f50
-sday\ta-12c-22d-17e-21f40g18h-13i-13k14m-16o11p-23q-27r15s-19u-24v37
-sebe\ta-28b40d-19e-10f23l-10m57n-21o-13t-17v-12
-self\ta-28b-12d36f23k-14p29
-sely\tb-11f39k-14
-sent\ta-19b-18d-11f35k15p-24v36
-sers\ta51f-30m28n-15o-19p-11r-15s-13t42
-sery\ta17k-13l14o-11u13v-11
-sets\tc32k-15r-14s31
-sfer\ta-25b-14c38d46f-26k-32n-19q50s13t-14u-18
-shed\ta48c53f-73k-28m-14p56q-23r19s-19t-37u-32v-30
-sher\ta38b21c16d-12f-21k-34n-10o31p-13r18t-27u-12
-shes\ta44b12d-17f-17k-19n-18p19r-14t30
-ship\tb-10d-22f-55k81q17
-shop\ta-39b51c-17d32f-53k28l-14m-13n-31o52p36q-23r-18s-18t-33u-17v19
-shot\ta-19k29
-sida\ta17m28
-side\ta84c-36d-10f-38g-13k-27m18n-20o-23p-22q-13s37t-16u14v-19
-sign\ta-20b-26f55k-15
-sima\ta32b10f-29l-13n36p-11q11r-14u13v-14
-sime\ta68b-11f-54m-64n57t25
-simi\tb50d-51f-11k26m14n-28t22u17
-sina\ta-13b74c-15d-11f-17g-14h-11i-12j-11k-18l25n12o-55p15q-30r-11s21t14v-31
-sine\ta-13b78c-31d-45e-25f29g-21h21i-31j-18k-12m55o-49p-38q-41r-14u-33v38
-sing\tb30c-11e54f-50g24h-20i-19j-19l-50m-36n25o-20p-18q-17s45t13u30v-50
-sini\ta-11b84d-24e14g-16h-11i-23j-13k-13p18q-14s-18t-11u23
-sion\td-34e16f15g-17h-12i-13j-13m-34n-16o-33p75q-20r-32s44t-26u-25v-13
-sire\ta58b33f-68l27m-18p-29q-17r-51s50t-21
-site\ta53c-10d-26e-11k-33l11m-16n-12o-23p52r11s-34t-42u12v-31
-siti\ta40b-21c36d-11f-23k-24q48u-11
-sive\tb-13d-11f33
-siya\tf33k-23m20
-siye\ta-39b23c-10d-14e45f22h-11j-11k-25t23
-sken\tb-16c21d-13l-11o40r-12
-slan\tf-34k41
-slar\ta20b-14c-11d-21e-14f-13g-11h-11i-50j103k-75l29n-22o-34p44r-23s-11t-12u-17v17
-sler\ta-18b-17c-12d-16f69g-14i-11j13k-25p33
-slik\tc73f-69k-12l-12n-22o-18q71t-32v-26
-smak\tb-16d-42e-11f54k18
-sman\tb-18d39k-26m14n-11o48p36q-31s-16t-42u-15v-17
-smek\ta-19d-13e-10f-69i43k65
-smis\ta-16f43k-22
-smus\td24f-42k35t40v-15
-sons\ta-28g-10i-18j55m27n-10o-14t31u-14v-20
-sore\ta-26f43
-sors\ta48b-22d25f-76k27m21q-11s-10t37u-10v-15
-soru\td-20f-16k55l-10o35
-spot\tf25l25
-ssed\ta63b-38c-18d31e-13f-50g-13h66k-90l-19m26n-26p-23q-20r52s-18t17u-19v-16
-ssen\tk10
-sser\tf-32k51
-sses\ta64b10c14d-17f-36k-31l-13m47n-40o-27p-16q-27r-16s-15t32u37v-20
-ssly\ta-15d38k-10n-23q-13u53
-ssor\td-16f54k-40l15n18
-stal\ta-20f30
-stan\ta-41b67c-12d-16e-22f57i-11k-59l-26m-21n-27o-32p-44q50r-24s-19t74u-21v-26
-stat\ta-32b-10c41f17o26q-14r20
-sted\ta-45b10d-14f72k-30o36u-17
-sten\ta14b56e-15f-27k-11l-23m-14n30p30q-13s-16t-23u14v-26
-ster\ta28c23d-11f-11l-11m-19p13q-12s-11t-22u-15v39
-stha\ta-12c30d-11e-24f-54k61l-11n-10o-10p-12q-15r41u-15v19
-stic\tb18f20k-20n-13s37t-13
-stik\tc-15d-29e-17f36g-21k32n-15o-14p-10q-15s27t43u-13v-14
-stil\tb24f-27k17q17
-stim\ta-31b-15e-13f105g-19i-14k-46m-14p-10q18t24
-stir\tb-76c-29d44e-16f19g30h-14i17k-18l-21m-16o-28p45q25r15s-35t13u-18v-22
-stly\ta-38d98e-12f-24g-19h-13i-19k-47l-23m-12n35o-22p-26q-23r-18s-16t71u-19v-33
-stol\tf32k-13
-stos\ta-34b-24c44d57f-34k-27l-14p-11q19r23t14u-10v-13
-stry\tb22c52d-12f-24g-11k-29l-10m32n-14o-12p21q-16r-13s-12t-13u-16v21
-stum\ta-15d-22f35
-stur\ta-28b-31c20d-15f31j47k-39
-suna\tb62c34d20e-12f-80h-11i-12k-16l62m41n-32o-38p33q-22r-30s-58t-44u-28v22
-sung\ta-13f31
-sunu\ta-32b11c-17d-33e-10f77i-10k-26m40n-13p-11s23u-11v-15
-sure\ta31b-26d-29f-68g43h19o-15p-13r48
-syen\ta-18b-17d35e-14f-65g-16h60i-11j-12k13l66q-16r-11t-21v-19
-syon\tb-20c-25d36e-19g-17h-23i-21j-11k50l-35m15n28o26p19r-50s-28t-27u-31v16
-tact\ta24b-24d-14e-22f22i36k-22l-10n-11o-11p45q-11r-11s-13t-21u-21v28
-tada\tb58c-12d62f-90k-25l-22m-40n-27o-32p35r82s-22t-22u-24v-29
-tafa\ta-23b44d-17f-27k26n56o-13r-13s-14
-tage\ta-14f45
-tain\ta34k-15r23
-taji\tf14
-take\ta-61b27d18e-13f35q-21t38
-taki\ta81b17c-23d47e-28f-51g35h-18i-23j-18k-92l62m-36n-57o-10q-53r48s25t-44u-39
-tala\ta79f-25k-68l-12n-15o-11p63q-23t-17u-18
-tali\ta16n37p-21r-10u21v-10
-tall\ta-23b16c-15d-32f-24h66k-16o-11p36
-tamp\ta-12d26k-11q15
-tand\ta-11c22d-14f-74k64p25q12
-tane\tc24d25f-36n-15o-11p-21q-17r-22s41t-15v42
-tani\ta-15b38f20k-30r19
-tant\ta-75c15d72f-32g40k-31l-14p60q10r-23s-16t-16u-22v-33
-tari\ta-25b14d-15e92f-31i-24k-45l-12o34p-22r-15t-14u37v-12
-tart\ta-11d-20f69k-32
-tary\ta-23b-14c-29d-13f46k25
-tasi\ta31b-28d-17f58k-56l15m37n-11o39p-16q-18r-23s-10t-23u-12v-16
-tata\tc15o49q-13r-12
-tate\tc-53f49i48k-25
-taya\ta49b43d-11f-31k-51l-11m-14n-14r-10s38t-18u-11v25
-tayi\ta-48b16c28d-16f48k-19l-22m30n-19o-13p57q-13s-10t-18u-19v-13
-tead\ta28b49c-25e-12f-47g-14l-27m-16n24o-23p-27q15r-18s36t20u-30v-12
-tede\ta-45f55k-15o20
-teen\td-24e-10f-30h46k15m11n17p-28q-17r20s-19t11v-26
-teer\ta-27b26c-15f36k-18o21
-teki\tb-38c-23e-13g-10h70i-11k-14l-14n-11o14p-13s-12t-11u48v-11
-tely\ta-50b25c-13d80e-25f-42g-28l-12m-12n24o-17p23q-63r-18s-22t22u43v-15
-teme\td-11f21l31p-16
-temi\ta59b-22d-14f-54g-30h-15k61l-28m38n-38o-23p34r-23s32t-11v-16
-tent\ta-28b-21d-31e-24f-62g-17h95i-12j-10k24
-tere\tb17f-11n-14p36q-14r-11s19
-teri\tc-10d41e-15g-12i-16l-29n35p32r-24s-23u-28v-34
-tern\ta18b-41f-34k63o34p-16
-ters\ta20b-12c-47d54e-31f-51g41i-23j17n-25s-25t-23u30
-tery\ta-14b18c18d-24k17l-12m-10n-16o30p-20q-20r41t-28u-18v13
-tese\ta57d-17f-23k-12o-10r-14t49u-12
-tesi\ta19b28c-13d-13e-20f-14g-21h-19i-17j21k17l-15m-34n45p-22q-41r-22t-13v35
-teyi\ta70d-10f-60i-15l-16m-14o-32p82r-27t-19v-19
-than\tf-48k64
-ther\ta-22b-30c23d38e26h-18i19j-16k-56l-31n-14o-13q14t25u-34v16
-thly\ta-24b50c-30d-14e-17g14j36k-33l-11m-11o-13p12q49r-11t-20u-12v-14
-tial\ta19b-62c-51d19e39f49k-26p-11r-11u48
-tice\tb-21d62e-19f-39i-23k18n24q39t-13u-16v-20
-tici\ta24c-13e-26f-25g-22h41i-16j-12k13l-11n46o-10p-11r-36s-10t42u-13v-22
-tics\ta-19b-11c26d19k-19t-12u-14v26
-tied\ta-42c-11d13f-12g-13k50r38u-10
-ties\ta-20b-19d-19f13g36k21
-tigi\ta17f27k-30o19
-tile\tb-10f33k-13u10
-tili\tf42k-38p32
-tima\ta26b-63c27d13e-39f-34g-12h-10i-11j-11k60l-15m-11n11o-14p-24q48r-17s45t-36u-29v-18
-time\ta-30b-28c-10d27f14g39m24o-11p-14r24u-13
-timi\ta26b87c-18e-32f-39g-14h-12i-15j-14k-33l-23m-19n28p-31r-33t24u29v-31
-tina\tc33n-11o-14r36s24v-12
-tine\ta-46b-19c-21d22e-20g-14h48i32j-14k11l11m-23n-28o-16q61s-19t-33u-28v14
-ting\ta-13d25e13h-14i-16k-13l19n15o-25p16r-19t-33
-tini\tb42c16d26e-45g-15h21i-12j-12k-40l-19m-31n-34o-23p-44q-13r-30s33t30u35v28
-tion\tc-16f30g-16i-19j12k-41l11m-14n16o29p26q-15r-23s-34u-14v-12
-tisi\ta19b-16d-24e-14f-50h87i-19k-63l-19m-16o-14p34q26r-15t-11u19v-18
-tity\ta19b-15d23f-24n28o-15p-12q43r-14u-14v-25
-tive\ta-31b-27d27f-50i35k41m29n-22o19p-46q39r-21s-14t18u-16v-30
-tiya\ta-30d27f27l-20o-11r42s-11t-16u24v-14
-tiye\ta-15c28d33f-38o14p-12r33v-12
-tiyi\ta-12b44c-20d-16m27n-13o20p-13q-16r-14s-13t24v-14
-tlar\ta46b-44d-26e-24f12g-13k19l-11n-16o-13p41r23t-11
-tled\ta-10b-21c-18d-25e-10f37k19
-tler\ta26b-11c10d-17i-13l15o13p-15q23t-11
-tles\ta53b-19k-11l-18n-11o-13p34r-19t-11v31
-tlik\ta-21c57d-15f-64k36m39n-20o-17p33q15r-11t-23u-14v-16
-tmak\ta-11b-46c-20d69l-12n62o12p-15q-11r-15v-43
-tman\ta-23d50f-21r28
-tmas\ta34b23f-64k13p-17q-14r28t27u-13v-20
-tmek\ta-20b41d25e-11l85m-11n-32o-17p-32q-31r-15t-29u-11v-15
-tmen\ta45f-44k19n14p33v-19
-tnam\ta17r-12u30
-tner\ta-59d-11f28k63n31p35q-21s-12u-19
-toes\ta-19f54k-30
-toob\ta-41b-17c39d-14f35k-22
-tops\ta-24c12f33k-17p-12u42
-tora\ta-46b38d-10f35k-26r25
-tore\ta-10b15f28k-13n-25p45s25t-22u-13v-14
-torm\ta-12d34f-39k36l36n-10p-14r-22t-12v30
-tors\ta34b-12c13d-38e-16f41g-14k-38l18m-20o12p-31q-14s-23t-20u54v-27
-toru\ta-18b-10k54o25
-tory\ta-74b34c-15d-24e-12f59g-14h-14j-11k30l30m-11n-29o-16p-19q-13r-20s48t-20u20v-23
-tral\tb-17c-13d24f37k-19s32
-tres\ta30b-11c-13f13l21p-13r11
-tric\ta-19b70d14f-59k-22n21o32p-19q-17r-33t12u-16v15
-trik\ta-47b31c20d-22k26n-11o-15p-19q20r31t-11u-16v21
-triz\tr29
-trol\ta-56b15c22d-33e-15f-13g50h-11i-10j-11k19l-17n-12o17p-21q39r36s-19t-17u-14v-25
-tsiz\ta-18b12c-19d15f-39i59l-10m-13n-15q-11r12u32v-13
-ttan\tb-46d70f-22k-27n-10o-10q12t33u-10v-20
-tted\ta-26b-10d-24g-10k65l27r-12
-ttee\ta-18b23f23k-13m43n27o-14p-12q-13r-17t-21u-11v-15
-tten\tb21d72e-24f-58g-16h-14j-14l25m-21o-55p43q-60r-71s13t28
-tter\ta62d-16f-43g-13l-19m48n-19o44p-19q-20r13s-14t-31u-20v-17
-ttik\ta-25f85k-43
-ttim\tb-20d-26e-30f89g-12i-12k-19u16
-ttin\tf-44k57
-ttuk\td-10f34
-ttum\ta20b-23c66d-22f-38k-42l12m-21n63o-22p-25q-16r-24s-16t-21u-17v26
-tual\ta-37b-15c-20d-24f23g59h-11k-10p20
-tucu\ta59f-41l-12p-13r49t-11
-tude\ta27b-15k-12n47o13r-14u-13v-16
-tugu\tf21k-15p28s-16
-tulu\ta42b-30d-12f44k-58l37p-29s22
-tune\tf13n-12p30
-tunu\tf22l39r-14
-ture\ta27b29d11f-22k-38l-39m22n56p14q-23s-29v-54
-turk\tf28
-tusu\tb-20c-11d27f17k-15l-19o-21p32r-19s-14t-10u15v29
-tute\tb-47d29f45k-40m15q-12t-11v31
-uage\ta-37b20d21f30k-18p41u-10v-11
-uary\ta-10c-24d11f48g-13h-10j-17m-10n-23o11p42q28r-21s-22t-13u-14v-17
-uble\ta-21b-11g29i21k-20
-uced\ta-22b-16c25d-14f37k-12q37v-10
-udan\ta58b-28c-12d55f-41g-20k-35l-15m-18n48o-33p-22q-19r-29t55u-15v-25
-uded\ta-36b-21d-17f63s17
-uden\ta-48d-20f63k12
-udos\tf-20k29
-udur\td19f56k-63l-13m48u-12v-10
-uese\ta14f34k-34
-uest\ta-26b33c-15d-19f26i-12k-16l21n41o-10p-20q-16s-16t-21v-17
-ufer\tb16f-21k24t-20v36
-ught\ta-45b-25c63d15e-13f24h-11k-44l-11m-11n-11o-14p-17q48r37s-19t-26u-16v-12
-ugum\ta81b-31c-11d-30e-22f30g-15h-12i-21j-13k-39m36n-28o-11p13q-17r-14s-28t44v-19
-ugun\ta34b15d-14f27k-43m48n-12p-11q34r-12s-10t-30u-11v-28
-uire\ta-13b-13f49k-12u27
-uklu\ta60b-15d-26f-11k-16t29
-ukta\ta-18b-24d-13f38k20o-10s38
-ukte\ta-17f45k-10
-ulan\ta16b37d-13e-12k-20l-12o40p-12r23u-13v-18
-ular\ta-11b-26c-11e-14f72g-11i-13k-29l54m-11n-20o-17p-25r-27t-13u31v-11
-ulda\tf40k-21
-ulde\ta20q17
-uldu\ta-36d45e-16g19h-11i-12l21m-14n-29o62q25r-23s-19t-38u-23v-29
-ulen\tc15f-39k47o50r-10v-19
-uler\ta61f-24k-24m-12n-14o-15p67r-23t-15v-14
-ulin\ta-18b-16f39
-ully\ta-34b-15d-26e-11f-60g-11h78i36k-19
-ults\ta74b-28d-10f-18k-43m-13p26q-10r-16s-15u-14v34
-ulum\td-14f35h35k-44l26o-10
-ulup\tb16e45f-31k-25p-18v39
-ulut\tf-25k33
-umcu\tf-48k61
-umda\ta-30b-46c18d-25e-17f20g53h-12i-11k11l-12m12p46q-20t-17
-umer\ta-14f36k-10
-umlu\ta-27b-20d-17f46j-11k24
-umum\ta27f-23i-16k23l-24n52s-23
-umun\ta30b26d-24e-29f-67g-14h-12i77j-12k-42l-40m10n-49o54p-34q-18r-23s-34t-34u54v30
-umus\ta35b-19d20f-60k35t46
-umuz\ta-12c-39d14e88g-28h-19i-33j-28l-32m-21n11p26s-17t-23u-21v35
-unan\ta-14d32f-52k26r21
-unca\ta-21b-30c-13d-24e-10f55g40i-13k-15l-26m56n-17o-57p-30q-17r-31s67t-15u-11v-15
-unce\ta-61b-17d55f32k-17o-11p-15r53
-uncu\ta15b-33c12d19f28k-42l25m-10n-11o13p-12q-12r17s29t-22u-26v-24
-unda\ta56b-11c-11d-64e-26f42h23i-21j-18k-39l34m-28n-38o-40p18q-33r37s-30v25
-unde\tb-56c42d-43e-17f-12g54h-13i-18j-13k26l-10n-22o-22p37q-12r-24s-16t57u-13v-23
-unen\tf52k-36
-unlu\tf11n-31p-11q-14r-14u70v-20
-unma\tb-19c41d37f-51g-13k-24l-23n-21p-23r27s-17t-20u27v22
-unse\ta-25b46d-11e62f-13g-14i-16k-60o24q13r-12t13
-unts\ta-62c-13f-53g43i-17j49k31l-19m-16n-19o13p-23q33r-18s40t-41u22v-22
-untu\tk27l24o50p-29r-22u-23
-unum\ta-25b-22c-12d-17g20h37i-11j-27k28
-unun\tb53c-20d31e-19f-13g-22h-19i-19j-17l-17n-53p-52q-41r37u44v21
-unuz\ta-40b-47c-28d117e18f-112g12i23j-24k24l16m-21n41o-23p-85q22r-73t63u-53
-urda\ta31b-14e-16f49i-12k-38l40o-12u-16
-ured\tf23k-12o-24p42
-urer\td-18f42
-ures\ta-23b-34c55d-30e-12g37j-12l-22m47n-25o-38p55q-34r-22s-26v-21
-urlu\ta-31b-17c-11d40f18i-18q-13t40
-urns\ta14k-12m22n24p-16t-18
-urum\ta-40b23d-17e-14f88i37k-96l23n-11p-20q19
-urun\ta47b45c-13d-36e-33f14g-13h-12i-19j-14k-47l-23m77n-38o-37p23q-51r-34s-29t-47u45v-28
-urup\ta39c-11d-18f-12k14l-14o18r35v-15
-uses\tc13d35f-24k-13l-11m25n58o-17p-19q-15s-14t-18u-17v-13
-usly\tb-15d34e58f-69k-31l-14m-14n-18o26p-16q-15r-18s-11t37u-17v19
-usma\ta58f-54l40o-10p-11q-10r-13s-29v27
-usme\tc43d-11f-26o-12p48s-22
-ustu\ta-23c-35e-14f49g-17h-10i-12j-11k13m-11n-14o24p16q-14r-17u-20v33
-usum\ta28f-19u20
-usun\ta18b-20d57e12f-68k-11l33o13p-16t-19
-uted\td32f-26l-12n41o-15q-14r-30t-18u18
-uter\ta-34d-18f-24g41k23p22
-utes\ta-35b-13c-15d28f44g-13h-10k10l27n-28o-18p-26q-34s34t-29u-34v42
-utma\ta-20c36f28g-10k-19o34t-16
-utor\tb-13f33k-16
-uvar\ta39b64c-10d-19e-10f-46h-11l30m-17n-39o49p-36q-17r-35s23t-25u20v-33
-uyen\ta38d-12f15k-20r23
-uyla\td40k-23l32m-11o-23p-19r-16u43v-11
-uyle\tb35f-18l-13o16s-11t33u-11v-11
-uyor\ta102b-40d14e-15f40i-15j-11k-82l18m16n-36p54q-32r21s11t-62v-21
-uyum\ta-55b-24c-14d-25e-17f119g-18h39i-37j-13k-80
-uyuz\tf24
-uzda\ta-16b18d42f-51k13r34t17u-16v-11
-uzdu\td19f25k-31q57r-17t-20v-30
-uzun\ta15b54f-76k15l-14m43n-12o-20p-20q-22r28t20u-13v-24
-vacy\tb15f-36k37o36u-17
-vari\ta-12b-11f45k-12
-vasi\ta-18b-36f66
-vate\ta-11b29c16d-15f-15m28n23o-22p-15q-16r-14t-28u20v-24
-vdan\tc26f-26p14q-13v26
-vene\ta-10b-15e64i-13k-38r24
-vers\tk-13o-30p23t-13u39
-vert\ta-19b11d41f-31k-19n-12p35v-12
-very\ta11c-52e-18g41h21i-22j-18l-15m21n-24o-22p26q-45r-21s-14t62u-17v-21
-vest\ta-32d-11f54
-vice\ta-14b36c-17d37e-13f-41g-11h30i-29j-12l-30m-18o-10p-41r27s45t17u-34v-31
-vide\tb33f-11l-16o23p-13q-10r-10s-12t-15u45v-11
-view\ta36b-15f18k-22
-ving\ta-32g45k-16n-15p17q-23r-21t48
-vise\ta31b-19c-15d-10f46k-48s12u18
-visi\tb-16d61f-90k42l-11m-12n-13o23p-20q31r-31s-20t-17u-11v37
-vist\tb-10f65k-42
-vuru\ta47b-15d-17k-27m60n-15p-15r-12t-16v-29
-wall\ta-23b14f22l30
-ward\ta-22b36d-20e-12f20h-11i36k-33n-10q15s12t10
-ware\ta-26b-12d-11f32k12l15p36q-11t-12v-12
-wave\tc23f-22l33p-19r35s-12t-14u-13v-14
-ween\ta21b24d-33f-50k50l24n-13o-19p12q11r13s-12t-27
-well\td22f-17r16t-15u-15v23
-wers\ta44b-22d13f-37g-11k20m-15n-15o-22q-20r23t34u-19v-32
-wick\tb12m24
-wing\tc-23e-25f-19g16h-21i-16j56k-23l-10m11n-19o-21p17q-45r71s-14v-35
-wise\ta-20f15k24
-word\ta39b38d-27e-12i-16k-52l17n59o-29p-22q-21r-27t-26u12v-28
-work\tb23d-14f-19g-12k38l75m-11n-13o-30p-23q29r-25s-19t-18u-22v-15
-wser\ta18f-41k49p-14q-25u42v-11
-yada\ta-23b-12f21k28l26s-17
-yala\ta42f-35n-11p42s-14
-yama\ta-24b30d-11e-16f31r-14v34
-yapi\td24f-34k21
-yara\ta-12b-17f44k-16p18
-yard\ta24k-10l14o-11
-yari\ta-21b-23c-36f42k25
-yasi\ta-60b42d36f-19k15m39o-10p-24r-10v26
-yayi\ta-46b36d-21f54k-36m36q-17r-11s32u-11v-24
-ydim\ta-14b-37d-12e-13f49k13
-ydin\tb-37d13e-12f-56i94k-26n-20o13p28r17t-11
-ydon\tf22
-yede\td25e-12k-16l-12n20p-28r-17s-11t-29u-20v63
-yees\ta-12b-23j34
-yemi\tb39f-31k13m22v18
-yere\tn-13s38
-yesi\ta51d40f-67k-14l-12m-17n22o-14q-18r12s-17u-27v23
-yete\tb11u22
-yeti\ta-21b-57d-20e55f56k-33
-yeye\ta-14b27f31k-35o-12t32
-yeyi\tb-16f28
-yici\ta72b34d-15e-13f-60k-15l41m-22n-34o44p40q-17r-36s-29t-27u-20v-30
-ying\ta-66b50d-18f57k-55q-13r-24s58t-29
-yken\ta27b37d-22e-11f-59k46m27n-10o-13p-13q28r-15s20t-14u-14v-13
-ykum\ta25b15f-25k-12n-12p24q16v-12
-ylar\ta-12b-23f42
-ymis\ta-14f39k-19
-yoko\tc-14i97k-94
-yona\tb40d41f-55k-24l-16n-12o19p-14r-11t47u-14v-13
-yone\ta11d19e-10i40k-46l-11m28n-17o-17p-12q-15r-19t-13u23v14
-yonu\ta43c27d-19f-29k-11l-13m33n-13o-12p36s-12t-12
-yucu\ta51b-12c14d-14f-51k20l-14n-20o56p-20r-27s-13u18v-13
-zada\tb-13c15f31k-23l-18t27
-zasi\tf-21k29
-zdan\tb20c-11d27e-19g-14k-13l45m-11o-16p-23q26r10s-14t-15v-13
-zden\ta-36b-32d42e26f-41g31h-30i-23j-14k48l-35n-46o-19p12q-24r-16s-19t45u53v-25
-zdir\ti54k-33
-zdur\ta-11f-41g-19k70
-zine\tb27c-15f14o22q12t-10
-zito\ta59b-20f-47p-10q49t-16
-zlar\ta-16c18f-32i-12j55k-19v39
-zler\ta-33b-15d-28e-12g70i-17k-30
-zlik\tb11c-13d89e-29f-96g-14h36i-12j-16l-26m-28n54o21p-31q-48r10s-21
-zluk\ta-12f42
-zsuz\ta-39d-17f-60g56h45
-zyon\ta-62d34e-14g50k-12l-10n14o-16s-13t40
-ابات\ta-19b-22f-15i52
-ابعه\ta32b-39c21d-24e-11f-12g51h-10k-56l59m-12p-15q-12r-14s-15t-19v-12
-ابقه\ta-30b17f40k-19m-18n25
-ابلت\ta38f-16o31t-10
-ابيك\ta-21f49k-14
-ابيه\tb13c23f-21p19q21
-اتكم\tc-17f-20i-13k58
-اتنا\ta17f-20i-50k59
-اتها\ta-17b10d-10f38k-16n26
-اتهم\ta-12d-16f46k-14
-اتيح\ta33b-15o28
-اتير\ta-25b14c-17d-17f22g40k-30m-19n19q20
-اتين\ta31b-16c41f-51r17t12
-اثاء\ta12b25f-46k20r12u13v-10
-اجات\ta-21c51d26f-51r43
-اجعه\ta-12b-24f-18k57
-اجين\tb14e48f-38k-28o13
-احات\ta43f-27k-15o16r31t-20
-احده\ta18f-27k19l34
-احيه\ta16
-اخلي\tb48f-21k-20l25m-11n-11o-12p-16q-12r-14s46t-12u-12v-12
-اخير\ta-20b35q25
-ادات\ta-21b13d-12f48j-11k-26o-29p40
-ارات\ta-19b-26c54d-16e-18f21k-10q18r29v-13
-ارحه\tf-10k21s12
-ارده\ta-43b-11d40e31f-48g-13j58k-52l12m25n26o-11q-18r-15t-13u-11v-10
-ارقه\ta-31b-16c-17f-47k83
-اركم\ta-22b-10e-11f-33i-10k68
-اركه\tb11c23f-17l21p31v-16
-اريا\ta27b-17f24k-26o14
-اريخ\ta28d-11f-66k56p46r-10
-اريه\ta29b17c16d-12e-26l24m-10n-19o37p16q-11r-24s-17t-15v-23
-ازات\tb35d-11f17k-34n22p19
-اسبه\ta34d-16f-42i55k-42m-21n35p12q-11
-اسوب\ta27f-17i-13k16o29
-اشره\td-21f28k22
-اشير\ta23f-28n20o29q-21
-اضيه\ta34b-11e-12f16k-26l18p-13r-16v32
-اعات\ta49b-35c28d-13f-57l22m41p-24r-12s-12u-11
-اعده\td-10e-16f43o24
-اعيد\ta35f-27k-15m-12n-12p23r-17s-12v27
-اعيه\ta-12b36f17k-37o-29p40
-افيه\ta-13b-19d-15f33i-51k55
-اقات\ta-27b15k48r-15u25
-اقصه\ta-18b41f11k-23t31
-الته\ta23b32f-34k-21n18t-11u21
-الثه\tb-19c36e-11k-30o-11p33s21
-الجه\tb-11e48f-12k-34
-الده\ta-17b-10f40k-14
-الفه\ta-12d-23e-11f21g35k-21
-اليه\ta-14d-15e-12f-30g-12i-13j45k40l-13o28p-15s21t11u-31
-امات\ta-22b-17f73k-30
-اماه\ta-13f-21k48
-امسه\ta-20c-21f40
-امعه\ta22b-11n20
-امعي\ta69b-15c33d-11f-67k-28l-11o-23p-12q-15r58s-12t-24u-12v-18
-اميذ\ta27b-20f21k-22r45v-15
-اميك\ta-26d52f-17k-22r26
-امين\tb27m-12n47p-16v-18
-اميه\ta-14b11d-14k18u16
-انات\ta31b-36c12d-13f30j-11k-17m43n-12q-11s-12t-15u19v-12
-انده\tf-21k41
-انون\tb-16f-26k50
-انيه\ta-27b47c11e-19g-16h-12i-17j-12k13l-20m65n-30o-21p-16q21r-22s-26t-22u19v-16
-اهره\tb-14f34k-19u31
-اوبه\tk14n21
-اوتر\ta52b-17f-10k-20l43m-11n-15o-13r-13t-12u24v-12
-اوله\ta11b-17d-11f28k-12r10
-اوهم\ta-28b-18c-11f70j-14k-17n10
-ايات\ta-28f37g-16k12
-ايبر\ta-16b20c15f-12l14s18
-ايره\ta-11f32k-14o23p-11
-ايمه\ta-28b-32f22g-11j53k-23
-اييا\ta35c-32f17k-15o-25r41s-11
-اييه\tb-24d37k11q27r17v-12
-بارا\tb38f-26l-14q18s18
-باشر\tk21
-باعه\ta-13b31k-23o-13p37
-باقه\tb-14c-21d44k-22q28
-باقي\ta18b22d-19f19g-19k-27t44
-بايل\tb23k-32l-13n37o-17q-10s-10t26u-13
-باين\ta27b-14f25k-29t-12u39
-بايي\ta27b-10k-17o32r-11
-بتوب\ta15b45f-31k-11o57r-19u-13
-بدلي\tf-11k24
-بريد\tb43f-31m-36n44
-بعاء\ta43b22c-31d-13k-28l-12n-11r24t33u-10v-18
-بلوا\tc-18f-18i-49k74
-بوره\tb-13f55k-35o22
-بيات\tf20p17
-بيعي\tb19f-26k31m22
-تابه\tf20n10
-تاجر\ta-13b41c16d-12f-28k-17r29v-13
-تاذه\ta-19b39f-27h45k-53r31
-تارت\ta18o22
-تالي\tb-11f-15j50k-20
-تايج\ta28p34
-تبنا\ta-49b35d77f-57k-44l-15m-11n-20o-35p-18q61r33s-22t-18u-10v-17
-تخدم\ta-26f50
-تراك\ta46f-30n-12q35
-ترال\ta21b-29f-15k20s26
-ترام\ta-14f-18k32
-ترنت\ta42b-13d-11k-13l30
-تشفي\ta31b-26f-32k28p-12r-14v36
-تصال\ta19b-25c-33d-12e-25k62m15p-13s38v-10
-تصفح\ta-22b-10k38
-تظار\ta-38b-23d30e59f-25i21k-38p-13s43
-تظرت\ta-21b-11f46k-13
-تقبل\ta19f-12m28
-تلام\ta-32b-10d-10g-15k53
-تلوك\ta29f-14m34
-تماع\ta-45b41d16f15k-28l41n-18u-12
-تهاء\tb-23f45k-26
-تهما\ta-12k25
-تودع\ta-23b23f25k-17t26
-توره\ta16b19c-27d50e-13f-31g-15h-13i-11j-11l-16m-19n38p-25q20r-17s42t-31u-19v-36
-تولي\ta-18b89c-20d-12f-30k-28t17
-تونا\ta-18d-22f67k-29
-تونه\td13
-توها\ta29b-29d-16f-99g95k-34o38s-12
-تيبي\ta-13b30f-38i-29k39n22
-ثنين\ta-12b29l-11r11t20
-جابه\te-10h22p14
-جاره\ta-18b24c-13f-36k44l14
-جاري\tc16l24
-جاور\ta-18d-11k34
-جديد\tb37f-26q20
-جعين\ta-35b-11d39f33k-30r14v31
-جهزه\ta-37d-12g44j48k-56o36
-جوال\tb29k-20n-15s34
-حترم\tf-12h-11i-28k55
-حديث\ta12c19k-13p39v-12
-حساب\ta-24b45k-19n18
-حصيل\ta-24d64f-24h-11k-27l-14n-12o-14q66r-11s-14t-16u-10v-12
-حظات\ta-22b-13d46j26k-40n46u-11
-حنات\ta-11f47k-28
-حويل\ta23c27f-33m21q24
-حيات\ta37b-24c-13d-13e-14f-14i-28k46n52p-14q-10u-11v-11
-ختبر\ta28b-12f-14k21l47o-42
-خدام\tc19f16k-13n30
-خرات\ta31b-11d-25f-48k40q33
-خزون\ta-11b24d-10k-12l18t18
-خيره\ta-14c45f-35q32
-داره\ta-25d-12f10k16p-22q20r30
-دايه\ta-26f45k-11
-دتكم\ta-15b-17e-15i51
-درسه\ta14d-10f-24k18n23p-13r-20s-10v36
-درسي\ta24v23
-دريب\tb-27d59f-48k-27n-14p25r14
-دريس\ta-30b23d-12f22r19
-دريه\tf-46i-12k75
-دلنا\tf15
-دمات\tf-21k47
-دمون\tb-19f-17j60k-26
-دمين\tn14
-دوني\ta-14b45e86f-35k-91n53p-21u-10
-دويه\ta-11f32k-15r-15u22
-ديده\ta26b23c46d-16f-54j-19k-18m-13o21p36r-11s-22t-16u-13v-16
-ديقه\ta-12b67d-12f-39k-26r61t-12v-27
-ديمه\ta-32b-18c-39d-12f17g43k31l17
-ذكور\tb-10d24f-12o13
-راجع\ta-12b28f-10n27
-راحه\ta-12b25f-33k37l18
-راره\tb-14f33k-11r25
-راسه\ta-18b29o20r18u-26
-رامج\ta-13b-11k33
-راني\tn19
-رايف\ta40b-23k-21p27
-رباء\ta-27b37d-13f-27k20q20r-10
-ربعه\ta-29b18d-17k13r40
-ربيه\ta-15f-37k51s19
-رتها\ta26b-14f-13h-26i-28k43o-32r47t-11
-رتون\ta-28b10d30q-19t32
-رجيه\tb-12o18
-رحيل\ta14f21k-20p23
-رديه\tc17f-26k23p15
-ررنا\ta-25f42
-رسال\ta46d-14f-14k-18l-11m41o-12
-رشفه\ta-17c25d-13f16q24
-رشيف\tb41f-55g-10k39p17u16
-رعات\ta41b-11k-19p47t-12v-13
-رقام\ta-34b-12f70k-20
-ركود\ta-24b15k13o13
-ركون\tb-13d50f-34k-21l15n43r-13s-10t-10u-12
-ركيب\ta14d32f-29k-14l49m-11o-14v-11
-ركين\ta-16b-11d-18f19k26
-رمون\ti64k-60
-رمين\ti-24k41
-روحه\ta10
-روني\ta-30b-32d-11e-12f14i96k-89
-ريات\ta-19b12e-20f35m31
-ريال\ta30k-14q25t-12
-ريحه\ta11b-18f44k-32s12
-رينا\ta-29d51f15k-41n-10p31
-زانه\ta-40f55
-زعاج\ta-18b-24d-14e-18f-69i69k23
-زيكم\te-10i-19k38
-زينه\ta-41b53d21f-36n-21o13r-11t-15u46v-10
-زيون\tb31f-17l18
-ساحه\ta-15b29f27k-30m29
-ساله\ta38b-16c-39d-26e-14f52g-13k-30m47n-11o-15q-11r-15s-13t26v-19
-سامه\ta-11b-13f-27k62
-سايق\ta-22b-13d25f14
-سايل\ta59b-24c-11d-27e-14f-56g47h-14i-10k-14l-13m55n-16o-22p-20q-14r-19s36t-26u-15v-22
-سبوع\td-18e43g-27m-10n-14p-10q-12s49
-ستاذ\tb-13f-18i-11k59
-ستوي\tb12f-30k33o21r-13
-سعار\tb-29d60f-36k-10m-12n-18o-14p15q49t-14v-18
-سعاف\ta57b-17f-32k-12r-20t-13v43
-سلاك\ta-24b16f26k-16
-سليم\ta-11b-20c-12d17f27
-سمين\tf34k-25
-سورد\ta30f-20m-15n26o-11u12
-سوره\tb17c16f-18o27p-11r24t-14
-سوول\ta-17b-14c15d-12f-23k47q-13r36v-11
-شاره\ta36d-14f-11k-11l47
-شاري\ta-16f33k-15p12
-شاشه\ta-12b27c44f-46k-14n-12o39p-10q-18r23t-13
-شبيه\tb-22f39
-شترك\ta22b19c16e-12f-45m-16n43p16q-14r10s-10t-21u-11v-16
-شريه\tb-23f-20k48n-12u12
-شغيل\ta29b-14f12k-16o25u-12
-شكله\ta28b-13c-42e-12g-16k46l22
-صباح\ta-27b-12k37
-صدار\ta-20f-20k43
-صراف\ta10n17p12u-11
-صلاح\ta-14b13f22k-13o40t-31
-ضاعه\ta-25b25f28k-21u24
-ضافه\ta-18c18d-11f24q16
-ضانه\ta32b-11c19f-29r25v14
-ضايا\tb11d-14f18u15
-ضخات\ta-14f49k-23
-ضلوا\tf-11i17
-ضمان\tf23
-طابق\ta37b-11f16k-39r22
-طاقه\ta32b-11k-11v34
-طاني\ta-17b-17f11k36
-طبيق\ta74b-27d-16f-21k-21l-13n30o-27p27q-19r-22s-14t-14u-12v18
-طفال\ta-17f43k-21
-طلاع\ta-15b-19c16d-13f-44i-11k54u26
-طلوب\ta-11b-42e-25f13i-14j74k-54
-طوات\tj42k-30
-طيري\ta-11b15n30o-17
-ظافه\ta-43b-11c-12d12e-18h36k15r26t-13u21v-17
-ظفين\ta36c-15d-43e-16g-14h-14i-16j54k-30l-19m40n-34o-12q-14r-15s-18t-12u52v-15
-عاده\ta-25b-25e-13f71g-16k-11
-عامل\tf-42h59k-20
-عايه\ta-35b28d-17e-13f-30g-10k56m30
-عبيه\ta-18f27
-عتاد\td-13f32k-18p25
-عتها\tf54k-34
-عداد\ta-37b-15c-13d-14k61
-عديل\ta-10b11d16f-16u15
-عزاء\ta-11f-22i-33k63
-عمال\tb-13d35e-22f-25k28r29
-غرفه\tb36f-23k-11l-11o-14q-12t-22u-12v49
-فاضل\tf-19i76k-56
-فاله\tc-18f43k-14
-فتاح\ta15f-18k23l-14o24u18
-فظوا\tb34c13f-29u35
-فعيل\tb14f17k-12p21
-فوني\ta-12b39f-17k-14n26
-قبال\ta36b13c-11e-14f-26h-16i-16k12l-29q-20r10s-10t-27u37
-قتين\tf42k-12m22
-قدير\ta-10f-19i13k23
-قديم\tb-12c21f29k-18r-21v44
-قرير\ta20b-14d28i-11k-38l28n-12o-19p44t-12v-28
-قصود\ta-12c34f-45k40q35
-قويم\ta22b-26d-13e-15k16m24n-20o-16p10r-13s-15u-10v25
-كاتب\ta-37f29k10u27
-كاته\ti22
-كانر\tg-20k35
-كتور\ta46b23d-11f-41k-25l-11m-14n32o-15p-16q51r-11s-14v-37
-كوره\ta-27b-15d30f18k-11
-كينه\ta-45b-30c-17f23k47
-كييف\ta24b-11k-11r24
-لاتر\ta22b-11e-12f16p34
-لاثه\tb23f-22u26
-لاجه\ta18b-18d-13f12r-31t32
-لاين\tf25
-لبات\tb-19f-24k36p20
-لبيه\ta-13b18c15e-12f-50g46l-12n-16o-13p-12q-13r-21s-15t74v-11
-لتها\ta32b27f-34k-23p-15u32
-لديه\ta-27b36c12d45f-27k-46l-13m-15n-17p-13q-12r17t-13u-16v54
-لسلي\tb40f-29s41
-لفات\ta35b13c17f-38k-28p43q-12r28u-21v-27
-لفون\ta-12f30
-لكيه\ta29b11k-28o10q-11t28
-لمات\ta29b36c14d-17e-12f-45g48k-83l30m-12n-17o-11p-15q-15r-13s47t-14v-15
-لمره\tb21o20
-لولي\td-24f29m-13u20
-لونا\ta-26b-10d63f16k-59o-12p-12q-12r-13s-13t-11v59
-لونه\ta-15b-24f-11g65h-11k-26
-ليات\ta23b-16d-12k23n-32u48
-لياف\tb-15c27f-26k23l46v-12
-ليزي\ta-29b82c17d-13e-12f-48k-37l-22m-18n30o-18p-47q-39r-36s-21t-28u-21v93
-مادي\tb26f-16t34
-ماره\ta10b-37c36e-19f32k-27t31
-ماعه\ta37b-12k-17o26
-مبلغ\tc-19f31g-11q11
-مرضه\ta-21b20d37f-16k-29u-11v35
-مريض\ta-15d-14e-14f-65h88i-15k-34o12r-16t-11u24
-ملاء\tb12f-52h34i-38k35n-11o-16p-12r28s15t-10u25v-18
-مليه\ta36b15d-16k-23l-12m-19n-11o-12p-17q36t-11v34
-ميرا\ta-23b-12f-33g49i-13k14
-ناتي\ta17b41f-33k-15n72o-11p-37u-14v-17
-نامج\ta-22b-10c29d-21e-13f49k-35n-12p29q16
-نامه\ta-17f25k17
-ناها\ta-63b-19d15f60t14
-ناوب\tf-23k43
-نايه\ta-26b-13c-22d51f14k-21o-10q-13r33s-10t-12v20
-نبيه\ta-20b24c50f-39l-14m31o-11q-18r-14s45t-15u-16v-15
-نتاج\ta30b18c-43k29o33p-31r34s-15t-11u-13
-ندسه\ta-17d-24f-37h51i-27k40
-ندوب\ta-15b-12d14f23t14
-نذار\ta10f19k-16o-23u40
-نوان\ta73b13c-14d-18f-28g-14k-42l-16m20n-27o-16p-16q-16r-28s-14t42v26
-نويه\tb24f-13r19
-نيات\tf-20i95k-66
-نيين\tb-26f28i-18k26
-هربا\ta17b-27c21d-17e-10f28k-26l29r-12
-هندس\ta-28d-15e-29f-60h34i-29k68p29
-هيري\tf-34i-12k56
-وابه\ta-32d-12f54r11u10
-واتف\tb-17f34r-14s29
-وادم\tb-17f34u15
-وارد\tf-21k35
-واري\ta-18b18d-13e-10h21m-11p-13q-15r31s28t-11u-11
-واصل\ta-15b-14f-30k50
-واقف\ta-20b-16c22k23u15
-وبين\ta15b59f-53k-13l-11n-13o-29r-14s-11t-14u64v-12
-وديل\ta-14b30c22d-19f-41k35o44p-15q-12t13
-وراق\tc28d27f-56k-10m-12n33p-15q-16u-12v11
-وردر\ta-24b-13d52f-22q10t14
-ورين\ta54d-13f-52g-18i80k-80t36
-وزات\ta-15f-13k22n15
-وسري\ta-11f-19k31u16
-وسطه\ta-14b44f-24m-17q18v33
-وصيل\ta-13b26c-41d-17h50k-22t20
-وضوع\ta-30b-41d-27e102f-75g-12h-13j-15k15n-16q15s25
-وظفه\tb43d51f-68k-32l-11n-14o-48p-16q-12r-17s89t-18u-13v-19
-وظيف\tb17c50f-44k-11m12n-11q-11t-14v43
-وعين\ta-13b37c35d-12e-11k-19l-19m45n-18o-16p-23q-25r-19s-13t-19u-15v53
-وقتي\td-12f17m-13u20
-وقيع\tf-16k32m18
-ولات\td19f-18k24
-ولاد\ta14b-18f18l21
-ولار\tb-27d-15f44p13
-ولنا\ta-30b151c-18d-31e-18f-112g-13h-10i-10j-10k-83m32n-33o-34p-14q-45r45t-42u-40v36
-ولين\ta-31b40d25f-29k-14n-22u38
-وليه\ta25b45c-16d-23e-23f-69g44h-12i-14j-14m-15n-17p-14q-11r-12t31v39
-ومات\tf-22i-16k62
-ونكم\ta-10f-32i41
-ويتش\ta12k-14l31r-11
-ياره\ta-26b-11e-23f-52g77k16
-ياطي\ta-13f16r13
-يانه\ta-16c-20d75e-12f-81g-12i-11k26l-24m-23n-18p-21q20r69t-31u-17v-23
-يبيه\ta-18b43e-12f14k-23p52r-10t-15v-10
-يتان\tb45f-39r37t-21
-يتكم\tb-23c34f-51k49l61n-10q-14r-17t-14u-14v-14
-يتها\ta23d41f-51o18s10
-يتين\tf34k-15
-يدنا\ta-15b36k-15n-10o37p-19q-15t23u-12v-11
-يدها\tb22f-11p21
-يرات\tb11c30f-35n-10o-11p14q-10r-11t-12u39v-12
-يران\ta22d-11f20k-26l-17n-10u31
-يرفر\ta55b-13f-44l35m-11o38p-10r-23u-21v-13
-يزيه\ta29b18f-36l-14m-15n-26o-14p71q-13r-14t-12u-11v-25
-يضاء\ta-19k46
-يعات\ta19b19d-23e-11f-18k16m24s20
-يفون\ta33b-17f-28k17o-18s33
-يلات\tc25d-14f22k-35l-13m38n-13o-11q-13r-13t-15u33v-12
-يلها\ta38b-16f-19s15
-يموت\ta-38f62k-15
-يميل\ta-29c26d21f-57k48l11m-15n-14p-13q13t34
-ينات\ta-11f30o13
-ينها\ta21b16f-26n12p-12r32v-10
-يوتر\ta25b-20d-11f37k-37n27o20p-17u-11
-ييسي\ta26b24d-12k-39l54m-12n-15p-19q-11t-13v-21
-ংকিং\ta-10d-12f101k-90n13
-ংকের\ta27b-30d-20f-13k37u40
-ংয়ে\tb46d-16f-14k-21l-13n44o-14p-25q19r-33s-16t-22u33v-16
-ইকুম\tf-14i18k12
-ইজার\tf10
-ইটের\tb31f-20k-10n22p-24u26v-14
-ইনের\ta-30b31d28e-10f38k-53v34
-ইয়ে\tb-21c60d27f-58g-12k-25l43m-13n-12o-24p-17q-12r10s-17t27v-17
-ইলের\ta62b-26c-15d-22e-12f-51k34n-13p-12r-24s-12t61v-12
-উটার\ta16b-12c60d-14f-73k25l27o-23p25v-10
-উন্ট\ta-16b-12f-15j53k-15
-উন্ড\ta18f76k-87s17
-কদের\ta-22d-15k40o14
-কবার\ta-42f69k-15
-করণে\ta-29b17f45k-22p27
-কাইভ\tb-51f59n-23u27
-কাটা\ta-14b39f-35k19t-11v30
-কায়\ta32b-12c-12e-15f-24g-11j54k-45l35m-16n-27o-22p-17q-16r-35s-23t-15u29v47
-কারী\tb11f-25i-23k46p23v-12
-কারে\ta-40f53
-কালে\ta-16b32c-35f30m28
-ক্টর\ta13b-22c23d-11f11n-11o58q-14r-12t-10v-11
-ক্তন\tb21n19u23
-ক্তি\ta-27d34f-28k29n-10o43s-11t-12
-ক্ষণ\ta22b-30d25e-15f-17k10l-15n-11o-12p-15r11s21t-13u33v-11
-ক্ষর\ta24b16f-31m-10n-17o-12p36r-16u-13v31
-ক্ষা\tb-51c-13d-12e-11g51o18
-ক্ষে\ta-23b45k-10l-26o-11r51
-ক্সে\ta70b-17d-12f-11k-37l-15m39n-15o-18p-15q-10r-13s43t-12u-15v-15
-খানে\ta47b-13k-21l-12m-10n-14o-18p60r13s-22t-14u-12v-20
-গঞ্জ\ta-20b-19d-12e-12f20i-14k41
-গায়\ta32b20k-34l-36m37n39o-20p-34q-10r-38t-28u-30v35
-গিতা\te-25i45k-20
-গীয়\tf-33k34n25
-গুলো\ta51b41d-36e-25f45g-25h-17i-21k-105m16n25o-11p47q-31r36s-33t-36u-36v-54
-গ্রহ\tb-32e45f12k-14m18q36t-13u-19v-10
-ঘরের\ta-40b28f31r37t-14v-16
-ঙ্কর\tf-45k71
-ঙ্গে\ta-15b-49c-26f52k33
-চালক\tf-27k43
-চ্ছা\ta-15f-30i96k-76o-13t44
-চ্ছি\ta-45b-21c-21d15e24f40o-10q11r29
-চ্ছে\ta82b-40c-14d-32e-12f-15g-17h-10j-11l-34m13o70p24q-52r-34s-36t-37
-ছাসহ\ti-22k32
-জনের\ta-39b68d-11k-16l-17m32n34p-11q-13t-10u-21v-22
-জাবি\tf-49k64
-জারে\tf-19i-24k45p29
-জিতে\ta-20f21v32
-জিলা\tf-15k27n10
-টপটা\tb31d-11f16k-24o34u-10
-টপের\ta66f-52o36
-টমার\ta-17f13s27
-টরের\ta41b34c38d-11f-68k-28l-20m-12n50o37p-30q-20s-12t-25u-16v-22
-টাইম\tk-10p43v-12
-টায়\tc51d-37e-12f-34g-11k41l-18m11n-40o31p53q-16r-18s-25t-43u24v-24
-টারি\ta33b-47c-12f12g-12k19r31
-টারে\ta28b-33c32d26e-17g-14h-10k-50l32m21n-24o15p-23q-24r21s-15t-28u-32v14
-টালে\tb25c13f-11k-15n59p-20u-14v-13
-টিতে\ta-27b-18f28k31
-টিভি\tb19f-14u12
-টেছি\ta-13f48k-29
-ডমিন\ta-39c46d-11f16k-15l-12n75o-16p-20q-11r-19t-18u-15v-18
-ড়াও\ta-16f35k-10
-ডারে\ta-19b-15d-14f19k41p40
-ডোরে\ta43f-28r21
-ণ্টা\ta-26f47k-11
-তরিক\ta-12f-39h56i-12
-তরের\tf-21i16k17
-তলার\ta16b-13d-20k20l15o24
-তানা\tf-31k55
-তায়\ta-16b10e-13f37h51i-24k-58r-15v35
-তাহে\ta-45b-12d-12f28j32k13r24u-15
-তিতে\ta-34b-16c18d-26e-19f65p-22t55u-11v-12
-তীয়\ta-24b19d-17k21o25
-তেছি\ta-38f41
-ত্তর\ta-22d-11f39
-ত্রা\ta27f-19o26r16v-13
-ত্রি\ta-25b-25d28e-15i96k-105r36
-ত্রে\ta58b-19f-64k42m-11n-19q-13r-17s-15t-15u-14v70
-থবার\tf-45k55
-থমেই\tf-34k50
-থাপক\tf-61k84
-দানি\ta-32b-14d46f-57k50o-16t33
-দায়\ta28f-11o32
-ধকার\ta-14b37f23k-32p23
-ধমান\tf-34k55
-ধারণ\ta-10b18f-31h32n-12q-18u49
-ধেয়\tf-24i17k16
-ধ্যা\ta33b40f-50l32m-11o-11r27v-17
-নদার\tf-37k57
-নাটা\tb28f21k-34m34t-11
-নায়\ta-14b27c15d-21e-15f34i-32l-15m64n-24o-14p-21q-16r-17s-14t33u-15v-25
-নীয়\tb-26c-14d-32f18i51o30
-ন্টস\ta26n31
-ন্টি\ta-12b-22c29f40i-13k-21o42r-11
-ন্টে\ta-30c-19d-29f82k-24n-37u55
-ন্ডও\ta18d-21f12o38v-11
-ন্ডি\tb-30f15k19r14
-ন্ডে\ta-18f31s17
-ন্তর\tc32f-27l38m-16n45p-16q-21s-30u-20v-12
-ন্তে\ta-10e-10f-40k60
-ন্দা\ta-13f13k23
-ন্ধী\ta-16b-10f42k-11
-পকের\ta56f-20k-34m39t-18
-পক্ষ\ta-10f-38i28k26
-পত্র\tb13c17d-14f13k-20n15r-12u25
-পর্ক\ta-18c-15f-55k75
-পারে\tf-25j30k16
-পিএস\tf37k-14
-পিতা\tf-20i-30k60
-ফলকে\ta-10b49f-17k-23l-11n-22r40u-27v29
-বক্স\tb40f-25m45u-13
-বজিৎ\tf-26k45
-বপুর\ta-15f-43k72
-বরটা\ta-25d-10e-16f25k24l-10m-14n17o-11p-16q-13r-21s32t-11u25v-15
-বরের\ta47d50f-59k-32l-10m-15n-36o-27p32q26r-13s50t-14u-21v-25
-বহার\ta-39b-32c25d38f36h-11k-46l-13m23n18o-19p-19q-18r-24s-17v31
-বাপক\ta-26b83f-51k-40l-11o-12p-15q-16r41t-18u29v-15
-বাবু\ta-42b-16d87e-13f-87i-21k50l-25m-17n-19o-27p-43q68r-24s-30t-29u-20v52
-বারই\ta-18b-30d40f15k-11n33
-বারে\ta41b17d-14k-45m-12n-11o31p-12q-10r-14s-11u-17v39
-বিধা\ta-12c28d-13f-60g56k-13n37
-ভাগে\ta-10b31c52d-16f-49k-12l-15m-13n26o-20p-17q-25r-17s-18t-17u-14v64
-ভাবে\ta33b-20d-24k20n-24t53v-15
-ভারি\ta20b-41c49g-12h-12r-11t53v-11
-মতের\ta20e-34g42k-38o18
-মবাগ\tf-30k48
-মানা\tb-41c28f32q-31t-20u55
-মিনে\ta25d-16f36i-12k-27o18
-মীকে\ta-16f-17k36n36v-17
-মুখে\ta-14b-13d-18f-49h41k47
-মুটি\tf86k-75
-মেরা\ta-11b10f60k-62u12
-ম্বর\ta11b16c-11d-29e-13f25i-15l-11p32q-10
-ম্বে\te25f15k-17
-যন্ত\ta-25b27c-12d36e-14f15g-13i-11j-12k-19l29m-16n23o-22p12q-19s-22t-20u21v-25
-যবাদ\ta-16c-11d-16e-32f-46g-15h-15i67k28r-11s38
-য়টি\ta-24b-22d-16e23f40
-য়তা\tb13e50f-54l-11r32v-12
-য়নি\ta36b-14f-49g-20k43m40r-12
-য়াই\ta31d-12k-15t-12v38
-য়াক\tf-28k48
-য়ান\tb-32c-15d37e-15g-15h24i-14j-11l-15m-10n21o-18p-36q-12r34s-18t-20u39v-17
-য়াম\tc44f-30r48s-11
-য়ার\ta-16b32d31e-38f29g-20h-26i57j-25k-100m22n43p-12q18r18s-40t-31u-44v-20
-য়াল\ta-21f11k23
-য়ের\tc15d18e-33f28g-12h-14i-21j-24l47m-15n-18o-27p23q-17s-16t32u-28v-24
-য়েস\tb-16d23f12k-12q17
-যাটা\ta-14f-49k62
-যাটে\ta-30f63k-29
-যাপে\tk20
-যায়\tb-21k24l-16o-15p30q40r-20t-16
-যারে\ta39b16f-38k-11n-12p55q-22
-যোগে\tb25f-20i-23k38l-11m-12r-11s-12t-33v66
-রকমে\ta51b-19k-42r-20s46t-12
-রটার\ta39b27c22d-24f-56k-16l-19m-13n-14p11r22s-13t30u-18v-13
-রণের\tb-13e-35f53k-11
-রদের\ta-14d41f10k-36v32
-রনেট\ta-22c-32d50f23g-25k-31l62o-12s-21
-রবার\ta-19b44d-32f13t29
-রাইভ\ta44c18f-42n-10r-11u46
-রামে\ta38b20f-41n-12p44
-রায়\ta-27b74d-27e-17f14k-30n35q-13r-11t-13u30v-16
-রিটা\ta-53b58d64f-83k-22o-14p-12r-20t61
-রিতে\tb-18d15f17q-10u-13v47
-রিনে\ta-31f49
-রিয়\ta21b13f-19l-17m30n-15p-12q-14s-12t-12u46v-22
-রীতি\tb27f-33k21r25
-রেটর\ta24b-28c26d41f-30k-30l-21m-12n23o28p-30q-14r14s13t-13u-14v-13
-রেশন\ta-22f52k-14
-রোটা\ta31f-16l26
-র্টে\ta20d32f-46l36n-23o-14p10s-11u-16v19
-র্ডে\ta-10b58f-22k-21l15n19o-14p28s-21u-10v-13
-র্তা\ta-18b-18c-32d57f17k-15l-12n-20p32q-10r-12s-15t-13u40v-14
-র্তী\td-10f11k27
-র্বক\ta-15b37d-17e-14f11i32k-33m-12n-30q-14r-16t-11u35v39
-র্মী\ta-28b-32d53f-39i-11k37n-14u44
-র্শন\ta19k-12o17
-লকের\tb29f-13n11r45u-28v-17
-লয়ে\tf54k-31
-লাইন\ta-34b37f26k-17l-18s35
-লামু\tf-14i18k12
-লায়\ta52b22c-25d-22e-12f15k-55l-12n-10o17p-18r44s-12t-22u-15v15
-লুকে\ta49f-22k-17m21
-লেটে\ta55b13d-11f-51o36p12u-10v-16
-ল্লা\tf-51k69
-শনের\ta16b33d-18e-15f-29h49k-46l-30m-36n28o27q19s28t-14u-33v-24
-শাসন\tf-29k46
-শাহী\tf-18k31
-ষরিক\tf-11k32
-ষায়\ta-23b-13f38i13
-ষিকা\tf-10k17n14
-ষুনি\tb-30e-13f71k-25
-সফার\ta-11b10f-21k27v32
-সভার\ta-41d53f10k-27l-13o-10p-30r-13s-11v55
-সমিন\tf41k-21
-সাইট\ta18l17
-সূচি\ta-14c34r-11v36
-সেবা\tb44d-11f-78h63i-23l-11p-11s57t-23v-15
-স্টল\tf34k-18
-স্থা\tb13c-15d-31e34f15g-12h-10i-21j-11n-26p-19q-26r29s-17t-25u-24v46
-হকের\tf21l37r-10
-হণের\ta17b-13e23k-17o17
-়মিত\ta-11b-13d-18f58k-18
-়াছে\ta-39b-17d47k-18q19
-়াতে\tb19c32f-29p32t18v-11
-়ানো\ta-12b20d-13e-13f24k-16l-16n38q-11s-12t-11u28v-16
-়ায়\ta-27c35f32k-23l61q-13r-17s-11v-31
-়ারি\ta-33b27c-14d32k-22o-10r-14u36
-়ারে\ta-35c23f31s27
-়ালে\ta52b-15c35d-17f-28k-22l-17n-12o71p-12q-13r-36s-14t-23u19v-23
-়িটা\ta71b-42d34e-14f-38k-50l-33m-12n-13o-33p-20q-16r-28s-23t42u-23v70
-়িতে\ta-17b-22c-12d-19f64
-়েছি\ta-16b-28c-21d49e-17f59g-15h-21i-16j-12k-21l-24m21o16p-32q28r-31s-27t43u-30v-42
-়েছে\ta20b-17d-31f42k-28m-24n-22o-11p-12q-17s31t18u37v-20
-়েরা\ta-17f26
-়োজন\ta-41b34c-11d31e-17k-37l-19m31n-27o-26p-23q17r-28s-16u55v-24
-াংকে\ta-13b-12d50f-60k36q41
-াইটে\tb-12f49
-াইতে\tb-50d-10e-13f86k-35
-াইনে\tb-26c29d25f-32g-10k35l-15n-18o-15p44q-12r-20s47t-13u-13v-28
-াইভে\ta-13f62k-47
-াইলে\ta-32c21d54f-34k-23l-16m-22n41o-20p-37q-14r-19s39t-16u23v-16
-াইসি\tc24f-32k29n32p-14
-াকআপ\tf41k-33o36p-16
-াকিং\ta-32b15d-12f63k-34p33t-17
-াকেজ\ta-27b34d-18f30q23
-াকেট\ta38b-32d-11f-52h45t25
-াক্ট\tf-14k46
-াক্স\tb-30f37q14
-াগাদ\ta-12b27c23f-17k-23n54p-22s-14v-12
-াগের\ta25d-24e-11i-11k19l-27o30q-15r-20s44t-13u-33v-27
-াঙ্ক\ta-30b-17f77k-40
-াজার\ta-11b-14k36
-াটার\te24
-াটের\ta22b-17d-22f-51k57q25r18
-াড়া\ta22b-26c31d-23f17i-20k-12l-11m27n-11o-11p-13q18r-11t18u-11v-14
-াড়ি\ta-43b-12d-12e82f-67k16
-াতেই\ta41f-24o31
-াদনা\ta44f-47o24
-াদিন\ta-29d55f-54k31l47p-11
-াদের\ta-73b-42c17d66f-36g-11h45i31j-34l24m-31n-47o-42p-33q-33r55t-48u19v37
-ানকে\ta-21b-32d-26f41k24
-ানটা\ta46b25f-31k-29l-12n-15o-15p60q27r-26s-21t-13u-16v-24
-ানটি\tb-22f-26k46
-ানার\ta-31b63k-14l15o33p-17q22r-13t-13u-16v-11
-ানিক\ta-15f-58k70t28
-ানির\tb35c-13d-21f-26g46l35n-12o-13p-23q25r-21s-16u-19v21
-ানের\ta42c-20d31e-28g-16h-32i-20j-20k-20m-26n25o-52p27q-23r-43s-15t-26u-31v67
-ানেল\ta26k-29l-12o41p22r-19u-12
-ানোর\ta53b48c-17d24e-20f-88g-12j35k-47l-29m47n12o-23p22r-35s-25t-24
-ান্ড\ta-31b-17c35d-17e-12f26g-11k18o59r-30t-16u-10v-17
-ান্য\tb-19c42d36f-44n35p-12q33r-15v-20
-ান্স\tf-36k53
-াপটপ\ta-70b-31f69k24
-াপটা\ta23c43f-40k-12n-17p55s-11t-17
-াপের\ta33b-12f-14p28
-াপ্ত\ta-14k34
-াবাদ\tf42k-22
-াবুর\ta46b-14d-13f11k-38s42
-াবেন\ta-44b54c14e-44f46g-13i-12k-44l-23m-18n-18o12q-15r23s-18t30u-21v15
-াবের\ta30b-10o45r-13t-12v-10
-ামটা\ta31k-19o29p-15
-ামার\tf-11k27
-ামের\ta-19d54f-28k-28q13t23
-ায়ও\tc16d-10f29k-13u27
-ায়া\tf32
-ায়ী\tb42d-11f-67k28l28m-11o-16p-11q-14s-13t-12u-15v26
-াযোগ\tk16
-ায্য\ta-11d23e-31f-36i77k-57
-ারকম\ta41f-21l-13o-10p-10r-23s49
-ারকে\tb18d-14f63k-52l15
-ারটা\tb75c-16e32f-51g-22h-12i-13j-14k-58l-17m-13n-33o31q-16s-14t37v-15
-ারটি\ta44b48c42d-24e-12f-64h-11j-15k-38l-19m-10n-30o32q-19r-18s-19t22u-19v37
-াররা\ta41d-28f-38k22o-10p48v-15
-ারিক\ti-21k35
-ারিখ\ta38f-26l-11m-12n34o-14p30t-13v-11
-ারিত\tb11f-45k44q31
-ারির\ta-29b-30c54d43f-38l-10n-17o33p-12q48r-15s-14t-19v-16
-ারীর\td68f-48k-39l-15n-13p15q-13r-16s-11t-14u39v14
-ারের\ta64b43c-16d-19e-37g-26i-23j-22k-27n-20o20p16q17r-11s-11v-42
-ার্ক\ta29b-30d-14f-35k46o-13p-12s48
-ার্জ\ta-14d23f-52k65q18
-ার্ট\ta28b-13c-16d-15e-10f72i-23k-55l17o35r-13
-ার্ড\ta14b24d-31e-15m17n35o-30p-35q-25r-37s50t-30u13v-33
-ার্ন\ta-17b45f-28l-17n56o-10s-12u-13
-ার্স\ta-14i-10k45
-ালয়\tf-36k59
-ালাম\ta-26c-10f27k26
-ালেই\tb24f43k-53l-14v45
-ালেও\ta50f-42l16o14
-ালেন\td30f-18n-10t37
-ালের\ta27b42c-11d-21e-13f13k-50m-14n-19o-23p26q-16r46s-16t-15u-27
-াল্ট\ta-26f57k-25
-াশিং\tc30f-28k15o44t-33
-াসের\ta40b-21f-25k16l-11o-15p20q23u15
-াহিক\ta-36b-32d-10f-61k87
-াহেও\ta-32c39d35f-37k-25l31o-11p-10q-13t23v-10
-িকার\ta31c-13d-30e28f32g-19h-18i-11k-50l-13m-15n11o12p-16q-13r-21s40t-18u13v-22
-িকেট\ta-11b20f-54k50p-21u32
-িকের\ta14b-25c28d-17f14k-13l26p-11s28v-16
-িক্স\ta28f-40k32o21
-িখিত\ta-29b34d-12f30k-23n21
-িখের\tb15f-10m36
-িগরি\tf-12k22
-িটটা\tb-19d-26f20k32
-িটার\ta-28b13d-12f36l26
-িটাল\ta35d-15o12p-12r-12t-12u36
-িটেড\ta-12b34f-30k18r-10v38
-িটের\ta-25b-18f41k16
-িড়ী\tf-23k40
-িতেই\ta24f-20l34p-10
-িতেও\ta-11b-11f62k-34
-িদিন\ta-43b35d36f-30q18r22
-িদের\ta-17b35d-13f24k-23u34
-িনটা\ta-36b27f39k-18o24
-িনটি\ta27b-21c-11d-14f27i-10o18
-িনার\ta48d-16f-63k34l37
-িনের\ta78b-64d28k-27l-24m-14n-16o64p-30q-17s-20t-31u-17v30
-িন্ট\ta17b-26d41k-30l-12o-13p-21q-10s-13t23u49v-16
-িন্ন\ta15b-11d-22f18k-13l39o-15
-িবার\ta71d23f-68k-38l-14m-12n63o-19p-12q-17r-15s-24t21u-16v-24
-িয়র\tb38k-13l-11m56n-24o-13r-18s-19u19v-21
-িয়া\tb26e-17f-73k65n-31o-12p-13q32u30
-িয়ে\ta-20b35c-23d48e37f-11g-27k-66l-29m39n43o-12p-49q-20r24u-33v-11
-িলাম\ta-57c31e-14g30h-24i-14k18n-11o-19p-15r-12t66v-21
-িলেন\ta-25b-21c45d-21f-48h47q14
-িলের\td-12f45k-29p-15q20v27
-িষ্ট\ta-11f-41i41k11
-িসিং\ta-15b39d-25f28k-29r32
-িসের\ta-24b-20c48d-15f11k-17q14
-িস্ট\ta-12b39d-13f17k-24n34
-িহিত\tf-14i40k-14
-ীদের\ta-21b37d-29e-16f-33g-13h-16i-17j65l-16m-11n35o40q-13r-22s-11t-12u-13v-20
-ীপুর\ta18f-14k13l18
-ীপের\tf27k-12
-ীয়ত\ta18b-17c29f-41k15o-13p38
-ুক্ত\ta-39d-20e-11f59g-11j53k-67n-10o41v-12
-ুজোর\ta-20d34f-22i-17k23r30
-ুড়ি\ta-14b-22d-17f23k42
-ুড়ে\ta35f-37k21o43p-11s-15
-ুপ্ত\tf-40k64
-ুমের\ta20c18d-12k-22l-22m-13o29p-14q-22r49s-15t-18u-16v-15
-ুরের\td-12f58k-35
-ুলের\ta26c31d19f-61q-10r11v29
-ুলোও\ta-14f42k-18l-16o29
-ুলোর\ta-18k37
-ূর্ণ\tf47k-30
-ৃন্দ\ta-22d33f-48k54r30
-েকটি\ta-40b-13c42d-24e-12f21h-14j-34k38p27
-েকার\ta-28k41
-েক্ট\tf-35k44l24
-েচনা\ta-23b-12d-13e44f-36k23
-েছিল\ta-56c-13d-24e-15f70g-16h-13i-12j-11k21r21
-েছেন\ta56b-32c-17d-11e-18g-13h17i-12j-14l-18m-16n-32o-17p-19q25r-22s-19t52u31v-33
-েজার\ta-18b-13d33k17n-23p-11r54v-18
-েজের\ta47d-12f-18k-15q33
-েটটা\tb38f-19r31t-17v20
-েটার\ta-27f40
-েটের\tf-29k34r27
-েতার\ta-14f41k-13
-েদের\ta43f-20r16
-েনশন\ta-11b10f17l-11s31
-েনার\ta39f-30p35
-েন্ট\ta59b-32c16d-34e-26f-72g-27h-27i-18j66k36n17p-34q35s-30t18u-11v-53
-েন্ড\ta-51b-42d72k-31m-10n62q-13s-11t-30v-11
-েন্স\ta31b-16c-29d17e-12f16l25m-14n-19o-27p18r-22s48t-17u-12v-19
-েরটা\ta-33d-18f73k-23
-েলের\ta16b-21d40g-12j-17n-25p-14r71s-12t-11u-11v-22
-েশনে\ta-28d-13f51
-েস্ক\tf-24k47
-োকেট\tf-18k27u29
-োচ্চ\tb-18c51e36f-60m14o-12r40t-11v-14
-োটার\tb17f-11u26
-োতেই\ta-15f51k-22
-োদনা\ta-13d32f-33k19q25
-োদিত\ta-16b21f-27k29r-14u39
-োধিত\tb-16c-22d26f41k-30
-োনাম\ta20p31
-োনোর\tb-18d-10f38k-20r20u-11
-োরের\ta49b47d-12f-77k-16l-15o-13r63t-14v-17
-োর্ট\ta35b-17c10d-35e-14f30i37k-54l-14n-16o-17p61
-োর্ড\ta-33b62f-15k-22o19r17
-ৌশলী\te-11f-12k49
-্কটপ\ta16f42k-43o31p-13
-্কার\ta-27b17c-13d-17e-15f-25h39i35k-21r21t12
-্কের\tb-14d-32k47l-15m-10n-16o-13r-14s72t-12u-25v-12
-্চার\ta22f33k-30n32p-14
-্চিত\tb-55e-12f-12k70
-্চের\ta-13f-27k43
-্ছেন\ta20b35d10e-15h-11k-51l-18n42o-19p59q-18r-19s-23t-25u-18v-25
-্জার\ta51b-24d-13k-18o38p-14
-্ঞতা\tb-12h-23i39
-্টটা\ta-31b37d-17e-22g69j-11k-64m-11n-15o-11p20s-11v40
-্টরি\ta17b-15c-10d-11f46k-33p28
-্টার\tb20c-25d-25e-13f46g-23i-14j-10k-13l-20n-20o54q-11r10t-14u-14v-16
-্টাল\ta-31b-12f48
-্টেম\tb28c24f-22k-14l-15n-27o-10q-19r45t-13u41v-21
-্টের\ta-47c-38d22e-25f48g58h-11j-15k-70l30n-12o11p-13q-13r-15s-12t-10u-13v28
-্ডটা\ta-47b46c-17d-11e-11f-60g78k-25l-13m-34n49o21p-11q-15s-12t-11
-্ডটি\tb24e-22f26k-34l-11p-11s57t-23v-15
-্ডার\ta-17b18d-22e-23f50k-23n11u21
-্ডিং\ta-21f16i-17k17l-11p17s40u-10v-21
-্ডের\ta-14b22c13d15e-15f13g-10h31k-48l-14n-14o12p-27q12r19s-14t-28u37v-17
-্ডোজ\ta-22b-12f49k-11
-্তার\ta-11d-21f-15h54i-12k-22p-13v32
-্তিত\ta-18b-18f71k-48
-্তির\ta17b13d-16f-45k32p37t-11
-্থনা\ta-15b16d37e-30f27i-13k-32l-23q24r30
-্থপথ\tc40f-18k-25t27
-্দ্র\ta44d-10f-55k16l42n-11o-16q-12r22s-13t-19v-15
-্নের\ta-13b12c-32f40p14q31u-19
-্পেট\tf26
-্বয়\tb30f-13q21
-্বরে\td-20f71k-33
-্বাণ\tk14
-্বার\ta-25b-34c41d36e-11f-36k31l-13n-18o-27p-16q-18r29s60t-22u-12v-16
-্ভার\td-18f30g-16k22l30n-15o-23p-15u32v-10
-্ভিস\ta-17c-35d64f-55g-11h65i-13k-38l-16n-13o43p-14q21s-16t-11u-12v-11
-্মীর\tb22f12k-11n-10o41v-12
-্যাচ\ta52b-13k-50l58o-12q-10r-15s-11t-18v-13
-্যাট\ta-12b14f-38k44r-10t42
-্যান\ta-81b-12d-13f44k60
-্যাম\ta-27b28f25k-11n20o30r-13
-্যার\ta-57b-30c-15d55e-11k26p33v-12
-্যাল\ta-34d22f-20k44l33r-17
-্যুৎ\ta47b-17d34f-59k-11l-11o31q25v-15
-্রমে\td-10k31
-্রয়\tf-15k25
-্রাম\ta-24k31p17
-্রার\tf-30i-11k55
-্রিন\ta23b-12d-11k-13l-11o42p-12
-্রির\ta-27d64k-45p-24r-11s-12t59
-্রীর\tb-26c21d25f22k-36l-18m-13n64o-13p-23q-18r-12s-29t-11u31v-24
-্রের\ta45b27f-32k-38l56n-12o-14p-12q-13r-17s-13t-28v21
-্রোল\ta33f-57k46o44r-12
-্ষার\ta50b43d-18f-45k-43l-18m-10n-27o-16p36q-21r-22s36t-18u-15v23
-্ষিক\ta-12b65f-48k-23o-12r39
-্ষেপ\tb-12e64f-32k-17
-্ষের\ta-43b-11c49d-33k15r26
-্সের\ta-27b-40c28d-21f66k-27m27n-12
-্সেল\ta-31b-40c-11d27f21k27
-্সেস\tb42f-21k-17n-22r17u30v-18
0\tb26d19e-18f39g-13i-13j-11k-11m-15o27p-17t20v-15
0 0\ta-16d35e-10f26g-13h-11k13l-17m-26p20q37s14t-29u27v-35
0 a\tc18l20n-25p17r-14t-19u26v-21
0 access\tb21f11k-34l-14n49
0 adet\ta-36b62c33d-18f-35k-33n-25p-27q-14r-13s-23v65
0 agusto\ta-13d41f-15k-25t30
0 am\ta13l11
0 amount\tf36
0 ana\ta48c11f-49m-23n30r-11s29t-11
0 and\ta-34b-49c-14d-43f112l-11o-18p22t14v-14
0 april\ta16b12d-13k-17m14p34u-16
0 aralik\ta-28b40d-10f-24k15l-15n26o-12p12q-23r11s23t-29v-11
0 arasi\ta49b26d-25f-43l34n-14o-14p-11q-19r-16s-16t-18u43
0 arasin\ta-24c-12d-11f24k17u26
0 arayin\tf-20k29
0 are\ta59b-12k-50n36p-13s14t-10
0 as\tc80d-14f-74l-19o32p-13q57r-25s-11t-26u-37
0 at\tb-29d-16k28u19
0 august\tf-21k24n21
0 ay\ta-26b-22d41k-17q21
0 b\ta-76b-42c-15d48f24g-13j-11k27o-12s-12t54v-11
0 back\tb-28d-19f53k-13q14
0 badge\ta-12b-62f73k-11
0 baglan\ta-35f54k-14
0 banyo\tf44k-24
0 bar\ta22b-30d-29f49k-44r43
0 bas\ta60b30d-28f-47k-36n11o-23p-15q68r-33s-12t-26u-11
0 be\ta52b12f-54n16r20t-12
0 bel\ta-10c36k-22n-28o-23p-15q-15r75s-13t-15v-20
0 beri\ta106b-13d-13f-93k-24l-39m-11n-16p85q-19r-38s-17t-27
0 best\tb-11f53k-26
0 bi\ta18b-18d-10f21k-13o19
0 bilet\ta-24d48f-33p-15q34
0 bilgis\ta38b-23f-73k67l55n-11o-34r-14
0 bin\tc23k-12q31
0 bornov\ta-17b-18f-31k50
0 build\tb-15k27
0 c\ta-40b-24d-27f76
0 charon\tf36k-15
0 childr\ta47f-53k27r-10t-15v42
0 cikiyo\ta-34f43
0 cm\ta19d-18o25
0 colour\tf35k-11
0 dahili\ta-37b15f-47k59s26
0 dakika\ta15d-18f51k-48l-10o25p38r-28u-23
0 days\tb17c-13d44f-39k-16n-15o-11p-12q11r-14s-12t-38u57
0 de\ta-17b-13d-15f53k-12
0 decemb\tb-16d-16f-62k80
0 degil\tb10c24f-18n15q-23s-12v31
0 degree\ta-16d-11f62k-27r31t-18
0 derece\ta-28b-11d27f24o49r-12u-17
0 di\ta-23c-21f61k-23
0 din\ta33d-25f11k-12l26
0 diye\ta-18f25
0 does\ta44f-37o41q-20
0 doesnt\ta41f-34o30p-18s17
0 e\ta-15b34c27d-12k-27n-14o-11p11q-19r53s-12t-16v-11
0 ekim\ta-22b-14c-12f60k-13o-13r18u24
0 ekimde\tb23d-14f13k-20r31
0 el\ta35c50d-92e24f-74g-22h-17i-30j-15k75l-50m-23n44o24q-23r12s16t-70u-43v16
0 err\ta-17d-12f37
0 error\ta-30d-11f58
0 eur\ta-22b-17d-11f59k-13
0 euros\ta43d-30q30t-17
0 every\ta20f-43k35o33r-14
0 eylul\ta-12f27
0 f\ta-25k39
0 fatal\tb-13f42k-12
0 fatura\ta-29b-32d-31f44k19
0 februa\ta-19b-12f17k22
0 floor\ta16b-29c-11d-15f-18k44
0 for\tb-37c64d66f-65k-44l-25m-13n-35o-39p28q99r-51t-39v-30
0 from\ta-29b79c-11d-17f-26k-42n-15o-16p-13q-25r68s21t-37u-25
0 g\tf62k-43
0 gamest\tf21
0 gb\ta-13b19d-17f48k-29l-10m26n-20o21p16q-14
0 geciyo\ta-44d38f11n-15p29u-10
0 gecmiy\ta20p34q-19
0 geldi\ta-20b-11c32d51f-44k-27l59o-10p-11q-15s-15t-20v-10
0 ghz\tc22l49r-12s-10u-14
0 gibi\ta-29d-18f75k-41
0 goes\ta19f-12o22v-11
0 gram\ta30f-12o39
0 grams\ta39f-32o37t-14
0 gun\ta-15d19f43k-45r29
0 gunde\ta-29b-24c29f34k-16n33u-15
0 gundur\ta30b-15d89f-86k-50l-24m17n-20o-21p-31q-19r-18s14t49u-12v26
0 hadchi\ta-21b-42d53e-11k-30l-11n-11o-12p-13q-12r-11s65t-23v-13
0 hafta\ta-14d-13f53k-28
0 has\ta13b-19d14f-16k11l-10o32p-15q37r-26t-11
0 hat\ta-15d28f-41k41
0 have\ta21b-16d24f-28k-11o-12r24t13
0 hazira\ta-36b34f42k-39l20n-20o-25p-24r-18u-12v57
0 hours\ta22b-12c14d-15k-11n-17p41q-26r-10u24v-10
0 hrs\tb-22c64d-12f-40k-17q36
0 hz\tf22k-12
0 i\ta-48b30c-22d-24e-20f32k22n-19q-11s19t13u21
0 if\ta-28c-17e-14k47t36
0 ike\tf36k-15
0 iki\ta-47b-37d32f56k-25
0 ile\ta-11b-15f11k29n18p-11s-22u30
0 in\tb18d58f-47k-24l-14n-11o-19q39r-14s32t-18v-11
0 inc\tb19f-17o39r-26
0 info\ta-15b-20d-13f67k-21
0 instea\tb-29d51f-32k-11n-12o-13q-14r38s-15t19
0 intern\ta-15b19f19k-17l-11n19
0 ip\ta-28b-16f59k-23
0 is\ta59b-33c-12d-20k-26l33q-20r23s-20t-33u-15v22
0 itibar\ta-21c29f-45k32m11n-13q11s24
0 its\ta-28b36d-17f-73k66t-15u42
0 ive\tf37k-19
0 jan\tf-31k38
0 januar\tb17d30f-25k-29n-11p30q22s-20
0 joan\tc-30f76k-48
0 july\ta-34b11d-21f52k-34r27
0 june\ta-18d-12f56k-38n25o-10p-11r-20u26
0 k\ta-38b-29d82f-52k-17l-14n-13o-23p-23q-16r76s-13t-27v-10
0 kadar\ta56b17d-11f-25k-28l-18p-14q-12r43t28v-24
0 kaleml\tb-13f37
0 kaliyo\ta-30f42
0 kam\ta-12b-17c78f-52k-16l-16n-30o-32p-22q-19r-39s-24t-21v99
0 karakt\ta-34b13c43f-27n-13p56q-15r-14s-12
0 kasim\tb56c-24d-28f-17m21n-12o30q-24r-19s-13t-11u22
0 kasimd\tc22f-14v29
0 kere\ta42d-25f14k-42n19o-16p17
0 kilo\tf25
0 kisi\ta-14d-21k20r20
0 kol\ta27k-17l25o27r-21
0 koli\ta-28b47d-13f14k-53o-16r-12t44
0 kullan\ta-10b-13f39n-16p21q11
0 kutu\ta-11f29
0 kva\ta-12b37f-17k-11o-18r42
0 l\ta-72b-43c23d29e-23g-13h-11i82k-43l-23n-20o-23p-20q-24r-17s53t-37u-13v48
0 la\ta-19b-16d-11f55k-14
0 laptop\ta53d-14f-33k-18o-60p-15r67
0 lazem\ta40b-14f-20k-15r29
0 lines\tf29
0 lira\ta18b-31c31f17k-19l-12m-11n-11o-11p-13q67t-20u-12v-21
0 ma\ta-44b26c30d31f-16k-42n-13q-18r-27s-36t62
0 maddes\tb-10c-10f-23j-15k50u14
0 maktoo\ta-41b-17c39d-14f35k-22
0 march\ta-17b32d-33f45k-45l12n34
0 mart\ta25b13d-19f18k-45n36o-11q14v-13
0 martta\ta21d-11f21k-23
0 may\ta-11c25d-16f22k-22n-11o22q18r-10t-12u10
0 mayis\tf-21k28o20
0 mayist\tb10c14k-16n35o-23q25t-18
0 mb\ta-10f66k-37
0 mbps\ta22b-45c17f63k-70l40
0 megabi\ta14b28f-26l58p-23s-11t-17
0 member\ta-17f33
0 men\ta-18b-21c69d35f-48k-24n-18p-29q-15r-19s45t33u-13v-13
0 mesh\ta-42b-25c-15e95f-50k-49
0 metres\tb31r12
0 mi\tc33f-18q11s18
0 min\tb-15d-13f63k-33m16p23q-13
0 minute\ta-39b-11d-19f85k-37
0 mm\ta-11f38k-22o19
0 mn\ta58b-19f-29k-15l26m33n-18o-11
0 mo\ta-11b23r-13s-14t46
0 mon\tf77k-68
0 months\tb-23f36
0 more\ta-11f16o-11r26
0 mu\tc34f-21q11s18
0 my\ta-24b-22d-24f74k-47
0 needs\ta52b-23f-23k-25o40r-25t-11v-11
0 nights\ta29b-11k-14p27
0 nisan\ta-17b26d-20f38k-42r25
0 nisand\ta-13d-19f39
0 no\ta-46b-14d-20f33g-18k31
0 nolu\ta35c-10d-23f-51k50o54p-13r-12t-12
0 nos\ta-10d-19f67k-27
0 not\ta22b-16d-23f45k-38s28
0 novemb\tb48f-31k-31n28r-26v20
0 numara\ta18b-22c-21d41e-15f-55g-10h-11i-17k54l-35m-16n-38p-21q-32r40s35t24u-35v12
0 number\ta43d-17f-35n-11q18r43s-32t-13
0 ocak\ta-19b43k-38l40r-14
0 ocakta\ta-18c33d39f-46k-27
0 oclock\ta-12f24
0 octobe\tb50f-38k-11n22p-16q-17r21u14v-10
0 of\td-33f10k29o-21q-17t26u28
0 ok\td-10f-38k50
0 olarak\tb35d-12f-13k-10n39p-24t21v-27
0 on\ta23b-59c-17d31f19k-33l-23n27o-15p-26q32r-15s-27t-17u-17v33
0 once\ta-14f22
0 one\td43f-31q-13t24
0 or\tb59f-32k-25p-10r31
0 orders\ta15p10
0 out\ta-26b-14d29f12q11
0 over\tb27f-10n-18r14s32
0 p\tb-22d-10f18k22
0 paket\ta-11f29
0 palet\ta-22b-21f52
0 pcs\ta-26d44k-17o-12p-18q13t36
0 people\ta-15f42
0 person\to-12t37v-16
0 placed\ta-13b-13f68k-43
0 plakal\ta14o16r-19u25
0 plan\tc51k-58q42s-12v-13
0 plates\ta-14f39k-13
0 please\tb-24f35o20
0 pm\ta-20b37c-10d-14f-30k29p31r-23s14
0 progra\ta-34b-29c-12f68
0 rather\ta27b-12d-14f14k-21q-11r-16v42
0 renkli\tf43k-28o11
0 reques\ta-17b-13f38
0 reset\ta-44b76f-42k-12n35
0 retry\tf12
0 rings\ta39b-23k-24o-12p-11r50s-11t-18
0 rooms\ta-11f-13k30
0 rulman\tf40k-24
0 rulo\tb35f36k-71t16
0 saat\ta-60b-12d-20f64
0 saatte\ta-24b32d-19f34k-22q16t-11
0 saniye\ta-36f47
0 sayili\ta-25b44c29d-24f-70k27l-15o-16p-14r-20s-16t-26u59v-16
0 sec\ta19p24q-12
0 seciyo\tf13
0 second\ta-17b-13f41
0 self\ta-15f-32k55
0 septem\ta-12b34d-11k-20o-11q-11r13u23
0 seri\to15
0 serial\tf19
0 servic\tf18
0 shows\ta12b-20d41f-30k-11o49p-11q-19r-22
0 since\tf33k-15
0 sn\ta-16f22
0 so\tf22k-10
0 sonra\ta35f-20s22
0 sr\ta17f-23k14
0 subat\ta-23b-19c28d-11f45k-21t17
0 subatt\ta-10d34f14k-42n-12o23p-11q-13r25t-10
0 sulari\ta22f-42k22q22r-10
0 surumu\tc49f-27k-24n-12p58q-19s-11t-16
0 ta\ta-23b-52d22f-34k66q-11t27
0 tablet\ta-29b-14c-11d97f-80l-12o-32p-22t61u-18
0 taka\ta-39b-41c-17d39k30n-19o-10p-14q35t23u-12
0 tane\tb19d18f-28l-11o40r-13t-15u14
0 tar\ta-32f32k11
0 tarih\tb-11f-13k33
0 tarihi\ta-48b-32f-16k69
0 tarihl\tf-16k39
0 temmuz\ta-14b24d-15f47k-37n26
0 that\tb-12d31f-17q13
0 the\ta-13b35c52d-42f-44k32l-16n-19o-16p38q-26r13s19t15u-13v-13
0 theke\tb29f-25t23
0 then\tf14
0 this\ta12f12k-16m28
0 though\ta-25c-17d47f-11
0 till\tc-40d40f-56k47o23q-18r-13t31v-12
0 tl\ta-21b-55c32d44f35k-49l-12o-18p-32q83t-21u-11v-16
0 to\ta-18b58c-20d17f-17m-19n-50o-19p-20q-23r34s44u16
0 ton\tb-13f55k-23
0 ttl\tf28k-22
0 until\tb-26f39
0 update\ta-14b-11d-11f44
0 v\tf29k-15
0 var\ta-27f34
0 ve\ta-35b-37d18f63k-17
0 veri\ta33f-24l-10o35
0 w\ta-93b-44c-29d58e-16g103h-11i-17k-115l-14n-25o-30p-23q-17r62s-15t28v-22
0 wala\ta12c19f-21l-14n-13q41
0 warn\tf45k-16
0 was\ta-23d-32f35h46k-48o19t-13v30
0 weeks\tc41f-50g-11k36o-11q-11t34
0 what\tc-30d43f71k-81r-10t37
0 when\ta-14f77k-57
0 which\tb14c-24f-12k27m28n-13
0 wide\ta-23d30t20
0 window\tf12
0 with\ta20d-16f31k-30o-19p42s-15t-12
0 wont\ta49b20f-53k-20n-12p-14q-13r51t-15
0 wrong\ta-18b-18f52k-17
0 x\ta-33b-32c-10d-16f17k41o-10r18
0 xxx\tb-30f30
0 yapimi\ta-17f47k-12
0 yaptim\tf54k-22
0 yasind\ta20d-10f-13k28n40p-14
0 yazici\tb25f13k-29o17
0 yaziyo\ta-39b-10d31f48k-35o-10q20
0 years\tb-14d-18k27m12n29o-12
0 yerine\tc-15d-17f45
0 yes\tf49k-41
0 yili\tf27k-15v22
0 yilind\ta-18b-23d-12f43i-13k16
0 yom\ta-28b17d52f-28i-10k-23l-11n-19p-18q69r-21s-19t-19u-15v-12
0 ا\ta-14b22f28k-26l-17v40
0 اكتوبر\ta-18f35k-17o35
0 الصبح\ta21b21f-33p15u17
0 الف\ta-33b-37c-35d81i-15k-20l-14n-19o-13q58r-14s-14t16v-13
0 الي\ta-20c22f21k-21m37n-22o-13p-10q11r-14s17t-12
0 ايام\ta-21f33
0 بالليل\ta49d-13f-37l56o-15s-11t-14v-15
0 بتاريخ\td-10f22k-15
0 بقسم\tb-19f37k-18o13
0 جنيه\tb-24d34f19k-31p-11q54t-20
0 د\ta-16b11f32k-16l24
0 درهم\ta-33b-24c21d19f23k-14q41s-13
0 درهما\ta-21b-10c42d-15k-15q33
0 دينارا\ta-17b-15c22d-16f32k-18q24
0 ريال\ta-15b-10d45k-20q22
0 ساعه\ta-14f50k-18
0 صار\ta-20b-11d28q-10v14
0 صباحا\ta51b-15d13f-47k-12l25o12
0 علبه\ta-20b39d19k-24o-16r-16t61v-10
0 علي\ta-11b51f-20k-26n-10p27
0 غرفه\ta15b-16d-12f-45k49r18
0 غير\ta-13b-11d-16f47k-12
0 فجرا\ta18f-10o12
0 في\tf17k-15o20
0 قطع\ta-11f48k-17
0 لا\ta28f-14l-14m31o-13r12
0 لان\tb34f-11n15
0 ما\ta31d-11f-10s38v-17
0 مارس\tb-14f28k-15r-20v32
0 متر\ta49b-23d-22k-17q18
0 مرتين\ta-10b-17d15f26q10
0 مساء\ta-10b-11f38k-10
0 مع\ta-19b-12f38k-12l-13s22
0 من\ta-13b28c13d27f-72k25l-13m-12n-21o-17p-13r-17u16v37
0 موظفا\ta-23b12f19r20
0 ميغا\ta44b45d-26e-11f-45k-42l80m-10n-19o-17p-14q-16r-18s-20t-19u-11v-11
0 نسخه\ta-19b-12d24f17k-15t14
0 نيسان\ta-13f-33k43n29
0 وانا\tf16
0 وقد\ta34f-21l21
0 ولا\ta-15c70f-55k-11o54q-15t-14
0 وما\ta-25b-12f47
0 وهو\td-14f24r18
0 ينزل\ta23f-26o-11r19
0 আর\ta-11b-13f49k-10
0 এ\tb30c-13d-46e-13f-22k39l55o-17p-12q-14r15t-15v-26
0 এপ্রিল\ta-31d-12k35n-11o-11p10r13u21v-11
0 এমবিপি\tf37k-14
0 এর\ta89c-11d-41e-21f-64k18l15m-29n-36p26q-20t-41u-35v31
0 কেজি\tf13
0 ঘটিকা\ta52f-38k-16l37r-11s-10
0 চাপি\tb-15f28
0 জন\ta-13b36k-15l-11n44o16r-13v-19
0 জানুয়\tb-13d-13f-19k46
0 জিবি\tb-20d63f-45k-21m15t23
0 জুলাই\ta-12b44f-21k-11n52p-15q-12t-16
0 টাকা\ta-20b22d32f15k-39l-12n-11o-20q56r-13t-18u14
0 টাকাও\tb-23f38
0 টাকার\ta-21b30d48f-51k-12m-11o-11q48
0 ডিগ্রি\ta-34b-12d-13f52k10
0 তলায়\ta17b12f-18n22o-10
0 তারিখ\ta-15b30c-12d-33e-14f68k-77l-21n-13o30p-19q-16r43s-15t-11u11v-23
0 তারিখে\ta-28b23d14f18k-18l-14m30n25o-12p-13q15s-11u-13v-16
0 তে\ta-27b31d-11f-33k37l38m-14n-23o-14p-13q12r-18s29t-15u-14
0 থেকে\ta-17b58d-31e-19k-13l44m33n-15o-42p-36r17s19t-27u-26v-34
0 দিন\tb-10d-10f48
0 দিনের\ta-19d35f-11q11
0 দেখাচ্\tl-10m12o21
0 নং\tb-22d25f27k-13r25
0 নভেম্ব\ta-13b-12f58i-10k-31
0 নম্বর\ta27b10d-17f17k-35l-22o13p-14q-11r25s28t-17
0 নম্বরে\tf13n-13s25
0 পর\ta-27d60f-27k-22l31
0 ফেব্রু\ta-20b30c20d16f-40n-12o-11q26r-15t-13u37v-11
0 মার্চ\ta16b-20c-13l-14o-19u37
0 মিনিট\ta-16d27k-13s15
0 মিনিটে\ta35b-19d-12e-26f-60k58m-12q-21u47
0 লেখা\ta-33d28f32k-23t11
0 সালে\ta-32b-16f70k-18
0 সেকেন্\tf24s17
0 হটলাইন\ta15d26f-23k-13s29
0$\ta12c-16d29e-19f34g-16i-23j-13k41l-23m-27n-12o-28p39u30v-17
=addition\ta-15b18c16d-15e-11f44h-11i-15k13l-24n-33p18q19v-16
=announces-details\ta-14d-26e-28g-21h-17i-24j148k-81l-20m-10n48o-23q24r-27s-44u39v-49
=announces-issues\ta-82b-78c42d-58e-60f-137g-36h-34i-40j288k-82l-26m-18n-32o-49p43q-22r-45s-32t33u25v34
=background\ta27b-27d14e-12f16h-11i-15k20o-15p16q-13s-16t13
=closing\ta-19b-32c-13e-23f-115g-15i204j-13k47l-19m10n-31o-16p-44r31s43t20u-21
=exclusion\tc-12e-26g23i-11l-33m-17n21p-44q34r-26t38u-24
=failure\ta83d17f27i-15j-11k-56l12o30q-19r11u-27
=fine\ta-76b-31c-30d-41e-36f-35g173h-12i-32j11k43l50m13n-37o-16p12q-42r-42u23v-30
=greeting\ta-17b-10d-13e-14f-92g-13h-10i135k73l-16n27q-24r-23s14t31u-26
=grievance\ta-40b-42c-39d151e48f-11i-24j-16k-31l18n-17o12p-33r18s-36t25u-16
=impact\ta-34b-17c-14f120g-14h-16j25k-68l17m-14n-21q58r-12s-39t-50
=one-cause\ta-42b-19c-18d25f75j-10k-26l-19m13n-36o-25p59q23r-18s-18u-20v-13
=ordinal\ta14c13e-30g-21h-27i-31j39k20l-49m-34n-44o52p-18q18r-15s55t-33u-12
=other-matter\ta-52b49c78d13e-26f-86h-24j39k-19l-27m-19n40o-19p11q24s14t16u-39v-33
=other-person\ta-28b14c-15e-11f19g-14h32k22l-14m22n50o-23r-29s-21t-41v50
=plea\ta-42b-61c-27d-28e231f-48g-18i-23j-15l-21m-29n-45q-59r34s32t-26u24v19
=pointer\ta-14b-13e17f31i-17o21q10s-12v-19
=praise\ta-89b-67c-35d-60e-24f-150h213i39j-24k67l-10o-12r24t-10u-14v33
=question\ta-45b-36c158e-12f11g-13h-12j13k-56o-19q24v15
=reach\td-23e-22f-57g-12h-11i-18j-11k137l-27m-21n89o-40p-37q-16r-44s52t14u-40
=request\ta-47b160c-12d-21e43f-23h-12i-11k-46l10q-14
=same-matter\tf56g-12i-11l-14m14n15s14t-11u-16
=steps\ta49b-30f55g-11k-22l30n22p40q-37r-38s43t-48u-29v-39
=thanks\ta-51b-32d-36e-33f-102h19i186j-18k47l-22m27o14q-10r-20s33t13u-26v-25
=tried\ta-36b-27d-22e-13f140g13h15k-27l-29m24n-29o36p29r13s-14t-18u-27v-16
?\ta-65b-20c260d-17f-18g-14h-12j-13k-90o-10p-16q19v15
@access-card\ta11b74d-39e-16f31g-14h-13i-14j-14k-74l-29m-36o-39p-22q-42r-71s-40t-16u173v-51
@accounting-software\ta80c34d-18e-12f-35g-10k-53l-33m-18n-47o-43p128r-28s-26t-25u-26v-32
@air-conditioning\ta56b44d-48e-26g-13h-10i-10j-11k-31l-41m-20n-24o19p-33q-24r134s-28t-43u-31v-31
@antivirus\ta74b21d-20k-67l-42m-26n-31o-46p48q-10r-28s-20t-35u92v-34
@application\ta26b42c31e-17f-25i-15j-10k-11l-31m-24n48o-26p191q-31r-35s-23t-36u-29v-19
@appointment\tb46c-27e-23f35i-29j-14k-17n-31o-10p34q-62r19s-31t-53u-14v68
@backup\ta29b43c25d-21e-11f36g-10k-97l-35n-30o43p99q-31r-45s-26t-30u-39v-47
@barcode-reader\ta33b67d-30e-14f-17g-13k-39l14m-21o110p-42q-33r-43s-30t-46u-39
@battery\ta52c41d-29e-27f31g-21h-12i-15j-12k-45l-40m-28n-38o149p-20q-39r-16s-31t-58u-37
@browser\tb-14c-12d-21e-14f45g14h-10i-11k12l-19m-15n-23o91p-15q-31r-29s-26t-18u24v-35
@building\ta51b41e-21h-10i-17j-14k-30m-30n-49o-16p-51q-34r184s-34u-44
@cable\ta-13d-27e-15f62h-13i-13k14l129m-33n-23o33p-40q-31r-66s-19t-25u-32v-44
@calendar\ta72b90d-46e-28f-64g-18h-18i-19j-16k-46l-50m97n-25o-59p87q-46r-36s-46t-52u-50v-17
@call-forwarding\ta30b25c11f-39k-17n-32p-14r-11s79t-28u-11v-10
@cash-register\ta97b41c-14d-28e-19g-27h-17i-17j-18k-79m-30n-25o105p-10r-63s-45u15v-49
@certificate\ta72b-12d-25e-13g-24k-17l-19m-20n-40o-28p46q-42r-35s-20u40v32
@cleaning\ta14b17d79e-36g-29h42i-29j-27k-77l-45m-35n-47o-49p-58q-19r141s-47t15
@computer\ta18b57c12e-16f20h-10i-15j-12k-57l32m-20n-35o72p77q-47r-60s-47u12v-63
@contract\tb30c16d-13e-19f24h-17i-16j-13k-13l-19m-13n14o-43p-44q57s-16t-17u32
@course\tb41c15d-14e-24f12h14i-26j-12k11m-24n54o-48q-32s-40t-53u-41v100
@crm\ta44b71c23d-38f-91g-18k-36l-30m-30n65o-41p74q-24r-26s-34t-28u-23v-27
@data-leak\ta-19b99d-13f-75j-16k15l-16m-24o14p-21q-20r-29s-25t-26u85v-21
@database\ta57b-23d-31k-24n-12o-17p52
@delivery\ta19b41d24e-26g15h18i-24j-16k-65l-42m-26n-18o-26p-25q-31r-39s-18t197u-31v-37
@delivery-address\ta40b43d-23e-19f-16g-16h-14k-13l13m27o-33q-38r-27s-25t75u-35v-47
@desk-phone\ta56b-43d-33e-24f36g34h-13i-17j-15l-31n-50o-68p-21q-45r-65s203t-46u-43v-47
@discount\ta66b-12e-21f35g-13h-11i-15j-11k-71l-49m-18n-18o-18p-34q120r-43s-25t10v-56
@disk\ta23b53c16d-19e-12f-40i-10l-41m-25n-29o91p-34q-24r-43s-21t-33u57v-29
@dock\tb26c27d-17k-30l-30m-14n-23o99p-29q-13s-27t-27u-13v-20
@document\tb68d12e-36f15g-16h-12i-20j-13k-19l-53m-13o-53p70r-19s-46t-79v114
@door\ta49b19c-28d15e-22g21h-14i-17j-11l-41m-28n-40o-35p-43q-30r95s-13t-11u110v-16
@electricity\ta15d-17e-21f42h-14i-14j-11l36m-26n-37o19p-22q15r71s-45t-34u-35v-25
@erp\ta58b54c-14d-45e-17f-11g-18i-10j-11k-39l-35m-31n72o-36p99q-51r-38s-34t-43u-44
@event\tb45c-12d37e-34f-11g-26h18i-20j-19k-18m-33n-31o-27p-17q-65r15t48u-22v67
@fire-alarm\ta76b40c-10d-32f-43g-14h-14i-14j-13k-22m-26n-31o-41p-44q-34r46s-32t-45u95v-47
@firewall\ta-37b29c-12d-18f77k-43l74p-15q-13r-24t-10u-18v-17
@furniture\ta24b54c-11d28e-24g-23i-18j-14k-23l-27m-29n-34o26p-55q-39r88s-36t83v-30
@headset\ta76b79c-38d-49e-28f-20g30h-16i-20j-17k-73l-53m-40n-54o174p-57q-48r-30s35t-29u-49v-64
@heating\ta81b-47c33d-16e-16f-21i-16j-12k-39l-48m-39n-42o35p-61q47r139s-45t-65u-47v-60
@household-appliance\ta50b15d-17e-31g30h-16i-18j-19k-24l-22m-35n-49o78p-55q-37r69s-46t72u-42v-56
@insurance-claim\ta-26c10d50e-12f25g-11k-64l-27m-29p22q40r-36s-31t-38v41
@integration\ta-24b33d-37e-15f22g-16h-11i-12j-13k35m-29n-34o-29p114q-70r-17s-33t-14u14v-42
@internet\ta39b29c18e-20g34h-19i-17j-12k-66l222m-30n-36o-43p-46r-52s-12t-46u-17v-40
@intrusion\ta25b52d37f-61i-14k-38l-18m-24n-57o-24p-30q-31r-14s-17t-30u126v-27
@invoice\ta11b37c41d29e-22f-29g23h-14i-17j-11k-59l-21m-23n-24o-29q208r-33s-23t-19u-25v-37
@key\ta16b40c24d-20e-22f32g-16h-19i-18j-13k-31l-31m-33n-39o14p-21q-39r-40s-24t-59u163v-53
@keyboard\ta49b97c-31d-45e-19f-43g-17h-12i-16j-13k-56l-47m-38n-47o155p25q-59r-73s-41t-60v-53
@kitchen\tb45c-47d39e-25f-19h31i-24j-17k-17m-25n-17p-50q-38r114s-21u-28v-27
@label-printer\ta64b33c-20g-16h-12i-11j-11k-63l-36m-19n-27o66p20q-50r-45s-34t21u44v-35
@laptop\ta54b36c-20e-23f16g25h-13i-20j-14k-67m-34n-47o158p-23q-44r-20s-42t-52u17v-55
@leaving-employee\ta32b45d-40e-14g-10h-15i-10j-12l-29m-18n51o-43p-20q-20r-25s-26t-38u49v26
@lift\ta36b-21c37d-27e-18f23h-15i-18j13k-44m-24n-34o-34p-44q-15r107v-42
@light\ta59e-25f29g-20j-15k-60m-38n-46o31p-53q-43r116t-55v-35
@lost-device\tb43c-12d48e-20f-27g-13h-10j-10k-21l-28m-26n-41o-32p-29q-37r-31s-19t-40u131
@machine\ta52c-14e-22f21g43h-16i-20j-15k-49l-24m-36n-41o146q-49r14s-41u-31v-25
@mail-client\ta102b-24c-17d-27e-14f-43g-13i-12l-34m132o-32p-35q-24r-32s-28t-25u-34v-24
@mail-list\ta77b98c-16d-30e-16f-107g-15h-14i-16j-14k-36l-38m184n-11o-37p-54q-49r-46s-39t-59u-48v-56
@mail-signature\ta18b12d-15f-31i-11k29l-15m75n-24p-18q-11s-15t-12u-11v-12
@mailbox\ta59b45c15d-14e-18f-22g-12h-12i-18j-14k-27l-29m239n20o-39p-43q-50r-43s-40t-49v-41
@malware\ta14f-12k15l-18o-14p-17u58
@medical-device\ta115d-46e-25f-15g-18h-12i-14j-12k-47m-41n-51o96p-18q-54r-51s-35t-20u-48v84
@meeting-room\ta48b23c36d-18e-15f-56g-10l24m-25n-19o13p-29q-34r108s-13t-37u-38v-47
@mobile-app\ta35b-19c-11e-21f36g-19i-19j-14k-11l-21m-28o-43p110q-39r-50s-35t15u-26v-30
@mobile-phone\ta49b-12c-11d-30e-25f39g14h-11i-10k-31l-18n26o14p13q-30r-26s23v-29
@monitor\ta13b44c20d-25e-15f33g-12k-34l-38m-25n17o140p36q-41r-53s-26t-36u-20v-33
@mouse\ta66b86c-28d-41e-30f-50g-25h-15i-20j-16k-30l-60m-33n-38o172p-19q-49r-37s-31t-52u-34v-52
@new-employee\ta-28b79c-28d54e-19f-91g-21h-33i-14j63k-38l-10n85q-18r-38s-20v-50
@office-move\tc-31d-27e-14f39g-18h-11i-10j-11k32l70m-18n-35o-21p-18q-22r37t-24u-28v-22
@office-software\tb31d-19e-16f18k-28l-26m-21n-19o-27p103q-15r-17s-13t-18u-24v-19
@operating-system\ta-17b-12c64d-26e-10f68g-11h-11i-13k-79m25n-24p49q-21r-25s-18t-18u-23v13
@order\ta-31b54d35e-20h-13i-20j-14l-22m-26o-32q-20r-34s-16t155u-33v-41
@parking\ta48b13c23e-18f-51g-16h-14i-14l-29m-28n-43o-33p-31r97s-31t-35u61v-27
@password\ta93c44d-32e-21f-27g13h-13i-16j-14k-50m-31n111o-50p-48q-39r-46s-25t-51u115v-53
@payment\ta17b49d40e-32g29i-21j-15k-54l-40m-32n-48o-37p-10q209r-40s-39t-15u21v-48
@payment-terminal\ta34b56c-14e-15f-38g-20k-13l24m-20n-25o79p-42r-38s-27v-23
@payroll\tb17c16d-25e-31f15g22h34i-21j-19k-32l-42m-36n17o-31p54q53r-52s-39t-56u28v28
@pdf\ta69d-19e-11f-14k-47l-19m20n-30p67q20r-16s-23t-32u-14v-23
@permission\ta41b112d-31e-26f-35g-13h-14i-12j-12k-62l-27m-40n179o-43p-48q-43r-33s-38t-44u48v-48
@pests\ta42b58c-14e-16f-33g-12k-55l-22m-16n-17o-25p-23q-24r98s-18t-37u-22v11
@phishing\ta41c47d-19f-24k-27l-30m-57n-49o-26p-41q-46r-26s-28t-37u159v-42
@phone-line\ta59b40c10e-27f-46i-41j-14k-19l-38m-29n-24o-23p-41q-27r-47s220t-41u-31v-40
@phone-menu\ta88b37c-14d-22e-11f-80k-17l-38m-19n-23o-39p-36q-26r-25s135t-39u-24v-34
@power-adapter\ta23b13c31d-33e-17f70g-13h-11i-18j-11k-88l-32m-20n-22o124p-36q-44r-24s-26t-28u10v-38
@price-offer\tb40c31e-28f22g17h-15i-23j-15k-58l-34m60p-20q83r-65s-52u-51v-25
@printer\ta62b12c10d-33e-28g61i-23j-16k-69l11m-42n-43o178p-52q-24r-63s10t-17u-41v-54
@product\tb30e-24f26h-17i-23l-46m-39o-35q-48r-63s-47t166u-16v-15
@profile\ta60b48c-13e-18f-43g-17h-13i-12j-12k-34l-43m36n101o-44p-56q-40r-48s-39t-23v21
@projector\ta87b49d-38e-17f-69g-12h-13i-23j-13l-14m-29n-12o172p-50q-45r-20s-38t-61u-39v-67
@refund\ta-29b-13c33e-33f33g86h-13i-19j-17k-120l-34m-18o-33p-24q124r-23s-22t-29u-23v-30
@remote-desktop\tc18d-22e-14f-20k55l16m-12n32o-23p26q-20r14s-20t-12u-13v-28
@report\ta25c16d-21e-21f44g-13h-12i-15j-11k-34m-36n15o-61p118q-47r-54s-46t-49u-49v46
@return-goods\tb73c-33d15e-37f17g-14h-12i-21j-13k-18l-59m-16n-15o45q23r-51t71u-25v-61
@router\ta24c30d-29e-20f29g-16h-15i-13l190m-34n-46o-51p-44q-39r-53s-39t-48u-14v-47
@scanner\tb-22d13e-21f21h-12i-16j-12k20l-42n-33o115p-38q-30s-25t-43u-38
@second-factor\ta43b47c11d-40e-18f26g-20h-12i-12j-12k-95l-49m-39n121o-48p-60q-48r-44s-64t-38u84v-48
@sensor\ta68b-37c-21d22f25g-28j-13k-75l69m-27n-33o44p-58q13r-30s-25u-34v13
@server\ta50b15c-22d-27e-15f17g-16h-12i-14j-11l70m11n-39o65p-36q-35r-54s-47t-53u53v-57
@shared-folder\ta46b35c-11d-12e-19g-21h-11i-12j-15k-18l58m49n55o-36p-30q-46r-57s-40t-54u41v-53
@sim-card\tb81d-16e-25f-33g48h-18i-20j-16l11m-46n32o-63p-69q-36r-58s168t-73u-24v-46
@software-licence\ta12b31c49d-19e-21g-12h-11i-13j-13k-25l-38m-33n30o-53p136r-41s-35t-50u-37v-11
@software-update\ta40b27c28d-46e-31g25h-20i-18j-14m-30o-38p173q-35r-39s-44t-48u-26v-48
@solar\tb-13d-14f42i-16o33r-14
@spam-filter\ta55b-33c19d-34e-13f43g-19j-10k-64l-18m111o-21p-26q-23r-23s-30t-35u-21v-28
@spares\ta28b26c-23d-44e-25f46g58h-15i-20j-17k-101l-27m-23n-34p52q25s-32u-28
@spreadsheet\ta62b-37d-29e-16f37g-12h-11i-12j-12k-46l-41m-28n-44o-37p153q-30r-36s-33t-30u-35v-41
@staff-conduct\ta-52b-49c-23d179e-33f-80g-27h49i-25j-21k-97l-34m-43n-27o-72p-50q20s12t36u-35v77
@statement\tb11c23e-22f-27g45h-13i-13j-17l-31m19n-12o-40p-17q96r-33s-21t-15u-28v-18
@stock\ta42b59c34d15e-18f-22g-17h-15i-18j-13k-66m-33n-12o-11p51q-45r18s-20t51u-18v-35
@subscription\ta39b32c58e-33g-16h-16i-24j-17k-73m-16n57o-55p-28q76r-49s27t-32u-34v-22
@surveillance-camera\ta52b32c36d-33e-21f-38g36h-13i-16j-12k-58l53m-32n-40p-54q-36r-63s-52t-48u148v-47
@tablet\ta34c33d13e-20h-13i-17j-12k-43l11m-42n-40o86p33q-39r-47s-23u12v-43
@tax\ta65c33d-39e-25g-19h-17i-21j-20k-13l-14n-34o-38p11q151r-43s-33t-47u-40v-30
@television\tb-16c19d-28e-20f-15g61h-13i-15j-15k12l60m-22n-28o73p-28q-29r-53s-31v-41
@time-clock\ta54c43d-34e-19g-15k-51l-45m-33n-12p34q-26r-47s-42t-40u95v10
@toner\ta40b50c39d-33e-22f35g-22h-13i-16j-12k-109l-40m-24n-37o112p-30q-44r-45s-39t67u-31v-51
@training\ta-54b20c-26d77e-21f-41g-13h44i-16j-12k-12l-28m-22o29p31q-15r-25s-26t-38u-32v58
@ups\ta66b-10d-28f-36l-31m-16n-20o65p-37q-24s-19t-20u-28v32
@user-account\ta57b55c46d-26e-25f-71g14h-14i-18j37k-48l-23m-40n206o-33p-36q-48r-38s-32t-29u44v-49
@video-meeting\ta57b-30d-45e-24g18h-17i-25j-17k18l93n-41o-42p67q-29r-54s-17t-28u-33v-51
@voicemail\ta78b13d-33e-13f-22k-60l-23m-35n-49o-32p-29q-22r-31s140t-27u-27v-23
@vpn\ta89c30d-36e-16f-37g-24k-45l158m-26n-26o-36p-41q-26r-33s-39t-35u-30v-34
@warranty\ta-38b-64c59e-19f57g-15h-11i-21j-11m-31n-32o119p-38q-41r-42s-28u-25v-39
@water\ta75c-26e-23g56h-16i-23j-17k-62l-43m-24n-47o-13p-24q-23r162s11t-42u-38
@webcam\ta61b28c-21f-43k-33l-17m-16o90p-26q-21r-24s-21t-20u-13v-23
@website\ta71c13e-21f-23g-15h20i-20j-12k-34m-33n74o-47p30r-52s-46u59v-60
@wifi\ta72b43c31d-18e-17f-15g-14i-14j-11k-82l206m-27n-40p-41q-29r-66s-16t-32u-31v-33
@window\ta36b73c-13e-30f-15g-21h-17i-19j-17k-37l-37n-39o-49p-45q-37r123s-34t16u-42v20
^0\ta-39b17c17d12e-15f49g-15h-12i12j-13k-29l17m-28n26o-19q-16r-11s21t20u-21v-13
^a\ta22b15c-29d-43e14f29g-26h-20j40k-58l-40m54n-39p30q-25s-31u15v-14
^abi\ta13b31c-27d-13e22k-28p19
^abonel\ta48b39c-12d-15f-64l-10m22n-21q40v-11
^about\ta-37f14k49
^access\tb-41f17k25
^acikla\tb17d29f27k-51n-11p25q31r-12t-10u-10
^acil\ta42b18d-16f-57i-16k20l-14o-26p30r-17s50u-11v-21
^ad\ta-26f75k-47
^add\ta-17b48d-11f-23m36p-11t11
^adem\tf-15k19
^adima\ta31b16f-20m-12n-10o-10q13s-10t-14u50v-14
^adres\tf55k-39
^after\ta17b-13d-30k26m-15n52t-11v-12
^ag\ta21b-10c-30f11k18l28m-12
^age\ta-11f51k-22
^agreed\tf23
^agusto\tb-21d37f-25q27t-11
^aidat\ta14q40
^aksam\ta-13f-18k41
^aksama\ta-36f57
^aldigi\ta49d-27f-60k48l-11m-15p-19q-16r-10t36u-11v32
^all\ta-34b-62c-15d41e-12g13h-18j-11k41m54n-11p-11q-20t-13u-12
^allah\ta-23b-11d-13e-11f-47i49k49
^almany\ta-13c11f31k-17q-12s35
^alread\ta-12c-17d29f29i-16k-15t36
^also\tb-41c-11d-30f94g-14k-50l12m-11n-15o19p-20q-25s-18t-22u28v18
^alt\ta-40b-17f72k-22
^alti\td22f-14l-15m45o-11r-13u14v-14
^alttak\td-10f22p47r-12v-11
^amader\ta52b-36f19g-15k-26r29
^amar\tb36c-21e-14f14g-10h-12i-14j-12k-18l-32m14n23o-37p-35q14r-36s-22t-35u30v40
^ambara\tb46f-26o61t-35v-13
^ameliy\ta-24b38e-11f42k-33r43t-23v-13
^ami\ta-55b-29c-11d-39f35k52
^an\ta24b25f-19l-13n-26r-11s29u31v-16
^ana\ta-26b-33c-22d-21f30k37u16
^anahta\ta-40b47e-17f-54k53o-13r-11u52
^ancak\ta-19d24f30k-33o-11r-14t-14v47
^and\tb26c23d36e-35f26g-24h-24i-21j-18k-23l-38m-47n16o-25p-33q40r14t19u28v-45
^anlayi\ti29k-12
^annem\ta-61d-11f79
^anothe\ta-26b-54c-15d-19f99k-40
^antaly\ta-18d-16f24h38k-23
^antivi\ta53d-17k-29l-18m-12p-18r-13t-21u68v-14
^any\ta-27b27c-28d-15e37f30k-23o21
^anyone\ta12b-33c-39d-25e84f-60i-18k13u30
^apnade\ta-31b-19c33e-13f-88g40h22i63j-11k-44l17m-13n-23o-11p45q-27r26s-13t-15u-21v-18
^apolog\tb-10f-13i40
^apprec\ta-14b-14d-10e-22f-40i77k-28
^approx\tf42k-22
^ar\ta-54b71c49d-11f-71g-21h-16i-27j-19l-26m-29n-33o16p-38q61r16s30t-18u-31v-45
^arac\ta-44d49f34k-39
^araci\ta-11f17q21t-17
^arayan\ta23b-23f13s26
^arda\tf-13k18
^are\ta-48b-25c141d-14e-10g-14i-12j-15k-95l-29m24n-32o-24p-45q-13r14t15u16v22
^arka\ta-34b-15d-11f24k32u25
^arkada\tc-19d-13f14h37
^arsiv\ta11d-12f14r20
^artik\tb-53d-50e57k53
^as\ta-76c-13f44g-12h-12k52n-11p-10r22u-11v31
^asagid\tb33e-24f-62i-23j87k-49l-18m-11o-22q-15r24s-15t46v-16
^asanso\ta35c53d-16f-12g26k-62l-22n-12o-26p-17q-15r44s23t-13u15v-15
^asista\ta-12f30
^asked\tf27
^assala\ta-13f-17i34
^at\ta-16b-26c33d-23f61k-37l-12q-11r32s-10t-10v29
^attach\ta66f-66k23m60p-14q-10r-12v-16
^av\ta-14b-10f-26k61
^avukat\ta85d-12f-33k-69l-19n-37o-15p84q-22r-10t-17u-20v-12
^awaiti\td-19f-17i70k-45
^ay\ta-14c46f-18q22
^ayakka\ta63d-28k-26n-21o-22p-11r-21s-24t80v-23
^ayarla\ta-29f66k-23
^ayin\tb-14f34k-13r20s24v-10
^aylik\tb22d40f-19k-29o-19p-15q71r-16s-17t-19v-20
^ayni\ta-40c-20d-19f88k-15l-21m-11n-10o-25p-28r-15s47t34u-14v-17
^ayrica\ta62b20c-29d-29e-13f-11g-18k-12o-25p14s-49t15u18
^ayrila\tm38n26r-16s-11u-20v-12
^aysegu\th21
^aysenu\tf-28k38
^az\ta99d-12f-69k-75n-12o-17p-17q-21r-11s-12t-27u77v-13
^b\ta15b68d-12f-83k-14l-22m-15n70o-10p-35s-15t-15v-14
^baba\tb-15k34
^bahadi\tf-24k26n38p-19t-20
^bahard\ta37b38f-49p-13q14r-12t-14v46
^bahced\ta27b45f-49l50m-11o-23p-18r30s-15t-20u-22v-11
^bakimc\ta-22f48
^bana\ta68d-26e-19f-72g-13h-12i-14k30l-19m-42n-26p-11q49r-27s-27t58u11v-57
^banka\ta29b14c-47e-26f31n-19q-27u58
^bankay\ta-12d-19f38k-10
^bankod\ta-35d56f-28m-15n-10o11r-24s-15t-14u-11v54
^bar\ta-42b47k-10p-16s31
^baris\tf52k-42
^barkod\tf32k-28o18
^baska\ta-47b-20d-15e-12f109k-30
^basvur\tf33k-14u26
^bayram\ta-22c-11d-21e-13f10h-22i67k-20s27
^bebek\ta22l-15m-12o-16q-19r41t35v-27
^becaus\ta-26b-27d-24f87k-21
^been\ta-13d21n34
^before\ta-19b-12c-11d-12f65h-10
^being\ta-18d52f-30l35n-13o-23q45r-16t-20u-16v-17
^bekci\ta-49d70f-32p-22r17s-17u44
^beklen\ta-10f45k-24
^beledi\ta10d28f-26l12n25o-13p-31r-18t-13u-16v40
^below\ta-14b-13f-35j65k-11
^ben\ta-30b-20c-17d-24e-11f43h-11j-11k40
^beni\ta-30b70c-10d-27e31f-62g-14h-12i-18j-11k11l-15m-22n55o-22p-18q-23r-26t-36u-15v45
^benim\tb-10f43k-21o12
^bes\ta-19b-17d13f53k-22m29
^beside\to16t21
^best\ta-41b-28c-14d-28e-24f-89g-14h71i89j-14k-10
^beyaz\ta-26c23t31
^bghit\ta-10b22d-27e-11f28k-30o47p-13q-17
^bhai\ta-11d-14e40f-30i-18k30n21o-12
^bhalo\tk10
^bi\ta39b-58e13f-52i62k-25o15u18
^bildir\ta-32f19k29
^bilet\ta36f-24l-13p33
^bilgi\tf-47k51
^bilgil\te-13f14
^bilgin\tb-11f-12i48k-14
^bilgis\ta34b-15c-35d-13f58k-42l-16n13o14p28r-12u-10
^bill\ta-28b20d41f-14k-16n-11q40t-13
^bina\tb-20f48k-24r11
^bir\ta-38b-76c23d45e87f22g-15h-25i-18j-13k-45l-37m-34n65o-13p-36r-44s-33t26u-34v34
^biri\te-11f34k-21u49v-15
^birinc\ta41f-38k21r13
^birini\tf43k-33
^birkac\tf-23j46
^bizi\ta-54b61d-15e89f-67g-11i-27j-10k-71m-13n-24o-11p34q23r-14s24t-20v-12
^bizim\tb-13c38d-13f12k-12l57n-10o-12p-15q-18r-12s20t-33u-11v-14
^bolge\tf-37k48
^bolum\ta-10c28f11k-14n60p-10q-19t-10v-23
^book\ta-27b-11f13k28v20
^bookin\tf40k-19
^bordro\ta15c-10e-10f-76g67n-15p61q-22u-11v-11
^bos\tg39r40s-14
^both\ta16b-25c-13d-21e-10g55i-11k-42n-13p40v-11
^boyaha\tf-44k55
^boyle\ta-17b-11d44e-16f-73g-12h42k27n-15o-16v53
^bu\ta-54b-40c31d-19e47g-20h18i-17l-32m-21n-22o54p57r-43t-46u-23
^bugun\ta12b-58c-14d-25e86f-49g-21h-29i-30j21k41p43r-15
^bulasi\ta42d-15f-36g35k-17m-13n-11o-23p-16r66v-15
^bulten\ta46f-30m53n11q-13s-11t-17u-17
^buna\ta-46b-18d58k-14n-11o-12p-15v44
^bundan\ta-21b72d-18f-65k23l-12m38n42o-16p-18s-14t-30u-11v-18
^bunu\tb-11d-30e42f31k-30
^bunun\tb-38c57e41f-64k-16l-12n-12o-15p37q30t-22u-20v-24
^burak\tf-34h36k15
^burcu\tf-26k37
^but\ta-22f-23k41q24s-20
^butce\tb-19f76k-54
^butun\ta-29d-12f57
^buzdol\ta50f-44l-11o-14r-34t67
^by\ta-33c52h-32k20l-18m-16n-15o-13p-20r-13s-14t17u-13v55
^c\ta62b-11f-49l31o-25s25u-22
^cable\ta-15b-10f-32g-11k56
^cagri\ta-50d15f26h32l23
^calism\tb-11f50k-29
^calist\ta-10b-12f39
^call\ta-27b-28c-11d34f-64k73s20
^caller\ta17d-11f30k-27s21
^calls\tb-13f-42g49s21
^camasi\ta38d-12g-12k-11o13r-15t19
^can\ta-29b85c39d-39f-46g-13h-10i-13j-14k-49o43p-16q14r-14u-19v-30
^canli\ta-19b-19d27f22k-15o-13t35
^canon\tb-10f64k-35
^cansu\tf-35h37k17
^card\ta24b-18c41d-14f-13k-19l24o-23q33
^cari\tf17
^carsam\ta-23k37
^cash\tb29g-10q-20t28
^catida\ta34f-33l-11o34p-10r13
^cctv\ta25f-32k28u19
^ceilin\ta17b-16f19k-36r25
^cep\tk15
^cevabi\tb-28d-15e-39f-58i85j-12k15
^cevirm\td-12f21g-10o-13p53r-15s-15
^cevrim\ta-21b-15d-15f34h55k-55l-11p49q-18t-14
^change\ta-52b73d-12f24k-54m-19n26p-12q-18r-20s-12t34u19v-14
^charge\tf81k-78
^cheers\te-10f-42i54
^ciao\ta-27d52f-31i-16r-12t35
^cihaz\ta13f-52k50o41p-19r-11
^cihazi\ta-20d-13f87k-38
^ciragi\ta37b-13k-20n34
^cleane\tb-12c-12d44k-26r30
^cleari\tf31k-14
^click\ta-17f33
^client\ta-14d-11f49k-25m24
^cocugu\ta-21b30e-14f47k-28n-20t-13u47
^cocuk\ta-27b57k-22n-11o22p-17t-18v35
^cocukl\ta-63d-13f93
^cok\ta-12b-16e50f-34h-13i65k-44
^collea\tf24
^compli\ta-18b-15f-31h32k36
^confid\ta50f-34r-31u53
^conseq\tf26
^cop\ta49b-18c19d45f-11k-80o-12p-12q-12r75t-16u-12v-28
^could\tb108c-52d-22f-47k-31l17n22o-26q-40r20s-42t15u-12v11
^csv\ta-13f46k-18
^cuma\ta-33b-37d-13e-14f40k38
^cumart\ta-63c-13d24e-15f19g-18i-13j-13k38l35n-11o-12p-28r30u-13
^custom\ta-47b-10d27f57k-32r-20t39
^d\ta71f28k-94r43t-11
^dada\tc-27e-10f-38i57
^dagiti\ta-10d52f-32k-14m15r-28t47v-18
^daha\ta-20b-27d-11e50f33i-14k-31
^dahili\tc42f-47k11p-16s53
^damla\tf-30k40
^danism\ta-32b-18c14d71f-44k-20l-18m-18n-23o-16p48q-13r-18s10t-18u-24v32
^date\tf14k14
^dear\ta-11b-17d-18e-16f-55g-10i56k53r15
^dedem\ta-13b26f18r24
^degerl\tf-38i46
^degisi\tb-53d85e-11f-26k-59l-11m-11n-12o72p-21q-18t-42
^degism\ta-14b-20e-14j49
^dekont\ta-17b-11d-12f71k-30
^delive\ta-13b-34c-11d-61f-46g49h44j-13k38t20
^deneme\ta-11b16d29f-11k-20n-11p33q12
^depart\ta-10b-20d-12f32k13
^depo\tb-16f-29k46u20
^depoda\tb40f-33l30o17r-13t-22
^depomu\ta-14b45d-17t37
^deponu\ta47b-19f-21l-13u32
^deputy\tf-15k24
^dernek\ta40b27e-10f-40p-15q51v-10
^ders\ta53b-11f-35p48v-19
^dersi\ta-17d-13k36
^dersle\ta-24b-12e-11f57k-18
^derya\tf-44h42k27
^destek\ta-45b-25c-12d70e-11f-23h-15i-14k40l-15m-18n54o-21p59q-19r-26s-30t-39u-14v-22
^did\ta-18b-24d-15f72k-23q27
^diger\ta-51b-41e-14f-11g80h-10i-13j-12k-11n25o-11p-12q-10r37t-13u-17
^diplom\ta32f-10q-15t-12v50
^disari\tf18k-19m40r-13s12t-10u-11
^dizust\ta38b-17g68k-85o20
^do\ta-32c41d-30e65i-12k-57m-20n-13o26p-30q32r-24t-21u17
^does\ta-29b-15c16f47k-25l14n-11o21r-16s14t-17u-11v-15
^dogrul\ta51b-17c-20n71o-13p-12s-29u-16v-11
^dogu\tc22n-23p-13q-12r68v-27
^dogum\ta20d-12l-15n36p-12r-10t33v-27
^doktor\ta-51d47e-10f29i-11k-14n-10p-11t-12v47
^dolabi\ta-38b-12f81k-43
^dont\ta-51d-20e97f-84i41k-40
^donus\th47k-23
^donusu\tb-30e-25f-26i40k37
^dort\ta-40b-27d35e-10f50j-12m12
^dosya\ta-13f57k-14
^dosyal\ta-44b39f19k-13p27
^dosyay\tf15
^dr\tf-77i-16k110p32
^dt\tf-28k38
^due\tc28q39v-11
^dugmey\tf17
^dugun\ta34b18k-36r-13t59v-31
^dukkan\ta32b-16d-18e-16g-12h-11i-15j-11k28o-13r45
^dun\ta-21b-15d-20e-14f16g49h-15i-11j-10k16p15
^dunden\ta33d-11f-19l-12m34
^durum\ta43b-16d-16e-12f-22i-18j80k-77o-15p50r-11
^durumu\ta-13b-14d-14e31f-67i-20j85k-57
^duvard\tb34f-18l-12o25r18v-12
^duyuru\ta-50b59f-13n-11o-24p46
^e\ta100b46c-41d-43e-23g-19h-12i-17j-14k-84l33m-14n79o-55q34r-26s-25t-77u-11v-62
^each\ta-19c-11d36q16
^earlie\ta-21f65k-29
^ecz\tf-28k38
^eczane\ta-19f56
^egitme\ta-25b-17d70f-27k-17l-15o-11p70q-21r-18s-11t-19
^ei\ta-26b74c26d-11f-35k-48l-22m-16n38o-17q-17r-16s-14t37u-21v-13
^ek\ta54f-75k27l-19m62n-11o25p-21q-16r-29s-13t-11u-25v-13
^ekim\ta-26b-21c-12d71f-45k-11p-17q43
^ekip\ta-14b46f-55k43m56p-11t-16v-17
^ekran\ta-11f52k-16
^ekrand\ta-15b-13f70k-38
^ekrani\ta-43b-17d-10f71k-11n-13o55p-27
^eksik\tb-34f51k-12
^ekta\ta-21b-14c36f53k-50l-20n64o-10s-33u-11
^ekteki\tb64e-21f-37n-12q41r-18v16
^ektu\ta-18b10c-12d-20e49f-60i-15k30l35
^el\ta69c-17d41e-36g-33h-17i-18j-15k-49m11n-49o45p45q-46s-21t-59u-41v35
^elektr\ta23d-16f-15k38q37
^elimiz\ta-29e-16f40i-17j52k-44
^elle\ta-22k16
^elleri\tf-21h-11i41
^emegin\th-25i34
^emekli\ta-21c27f-14k29n39o-11p-20u16v-12
^emre\tf-20k30
^en\ta-60c-11d-22e-19f-13g-13h-21i74j-10k28m40t22v-29
^enable\tb16f50k-47u37
^engell\ta31o-13r-27v54
^enjoy\tf-35i49
^entire\ta73d-11f-57k-26l12r12
^er\ta-26b44c55e-21f26g-19h-17i-22j-17k-81l-27m-24n-68o20p-49q50r44t-59u16
^erp\ta-47b-11f95k-56
^error\ta-35f68
^erzuru\ta-23b27f27l27
^esim\tb-15c14f41k-27s40v-14
^esimin\tb-25f52k-16n33q-15
^eski\ta-58b50c22d-19e-15f10g11i-15k17l-25m-23n25o17p-42q-22s24t-51u28
^eskise\ta24f-31k14
^etiket\ta-46c-11d-14f52k22o34
^etkile\ta-14f88k-63
^ev\ta-36b26d-16k36l-21s41
^evde\ta-11c21f61k-54l37
^evdeki\tb33k-22l59p-22t-20
^evden\ta17c50f-39l38p-11
^even\ta-30b-14f47
^ever\ta13f-23k26l21
^every\ta-23b-29c-11d72k-30l27m-14n-22p-34q-21r11s53t-20u-23v-16
^everyt\ta-36b13d-12g53k-25m40
^evimiz\tf-17k25
^evlend\tb13d-10k14n38v-16
^evrak\td42f-40p14r19v-10
^excel\ta29d-13k-14l-16p50
^excuse\ta-18b-34e-13f-22i49k22
^expect\tf35k-19
^eyvall\tf-16i36
^ezgi\tf-28k38
^f\ta49b-17d-14f36k-69l-35n-12o-18p71q-10s-10t-18v-12
^fabrik\ta-35b-13f36k10
^facili\tf-24k35
^faks\ta54b-38d-12e-10f19k-29l-16o-30r-10s66t-10
^fan\tb-36f43
^farkli\tf17
^fatma\tf-15k21
^fatura\ta24c-34d-35e-14f30g33h-11i-13j-10l-11m-17n-24o-11p18q53r-19s-23t15u-13v-21
^fazlad\tb46f-19k-16q45t-20u-15
^ferhat\tf30k-20
^fiber\ta40b-19c13f-19l57t-20v-11
^filo\tf-35k45
^filtre\ta61f-32n-15p42
^finans\tc21f-23k22m-11n48r-14u-12v-11
^firman\td17f-21k19
^first\ta17b-19c-11d18f35h-33k-21o-10q-15r20t22
^fizyot\tf-35h49
^follow\ta37f-20k-11n12p16
^for\ta-31b27c-12d32e-15f-83i-20k44m-24n36q53r-36s-22t-39v-51
^forkli\ta-18b43f-19o28
^form\tc-27f74k-44
^formu\ta-15d-12f42
^formun\ta-25f33p39v-18
^forwar\ta-12f-16k42
^fotogr\tf56k-51
^found\tf16
^four\ta15b-15f41j50k-85t24
^from\td33f22g-14h-10i-19k-21l-13m-19n32q35r-12s-20u-13v-18
^fuar\ta28b19f-29l39q-13t-16v19
^furthe\ta48b-24k-13m27
^gamze\tf-27k37
^garant\ta-32d48f11k-36l-11o59p-12q-16v-10
^garson\ta-49b-12d55k-15r-12u-13v46
^gate\ta14f-24k26r32
^gece\ta-22b10c-11d-40e-14f17g-16i-11j63k-29o-10p-12r-11s60u-17
^gecen\ta-60b19e-11f13g-11i-12k47m-14n-17p50r-16
^gecici\ta-14b13f38i-11k-15n19
^gecikm\ta-19b44c16d-24e58f-53g-15i-13k-29l-18m-11n-17o-18p-15q81r-19s-11t-13v-29
^gecmis\ta-14f47k-35p13
^gelece\ta-13b-17c21f-34k33m17
^gelen\ta61b-45c16d16e-15f-15g-14h-11i-12j-11k-21l-27m46n-29o10p-39q-29r-27s-27t34u37v-50
^gelin\tb10e-14f54i-11k-34t-20v36
^gelmed\ta-10d-13e-19f-52k73
^gemi\tf11p39
^genel\ta43b-15d-24f36k-51l14u15
^geneld\ta-12f30
^geregi\tb-43e34f-66k46
^geri\tc-16e-14f12i38k-10
^get\ta-15b47d-10f-42k12n-10p36
^giris\ta-21f36n-13r44u-15
^gise\tf-16k15
^give\ta-27b61e-10k-40n-12o-14s49
^gmail\ta16b20f-25m40t-13
^go\tf24
^god\tk22
^gokce\tf-34k44
^gonder\ta-19b-18d-24g79i-14k-40l-13m58n-12o-12t-11v-12
^gonul\ta-51k52
^good\tb-15d-23e-15g-17h-13i72k-19o18s12u-13
^gorunt\ta46k-27l37p-29s22
^gorusm\ta51f-48i55k-42l-17n-10o-13p-14r-12s59
^goster\ta-23f47
^got\ta48b-36d77f-71k-62l-14n-14o-20p-14q-22r-14t49u30v-10
^goz\ta43b-12d-18e-12f15k-35l68o-21p-14q-19r-13t-20v-15
^gratef\te37k-23
^greeti\ta-19b-21f-31i53
^gst\ta14b-21c-34f41
^guests\ta17b-16f22l13
^gulay\tf-31k41
^gulten\tf-56k62
^gumruk\ta55b-11f-79k49m45o-10p-14q-30r-15s-11t-15v33
^gunayd\ta13b-36c49d21f-49i-37k14n-20o13p28r17t-11
^guncel\ta13b-13f21k-14p27
^gunduz\tf90k-81
^gunluk\ta-10f30
^gunun\ta-18b-32d-14e-13f-46g-17i74k18
^guvenl\ta11d32f-31m-11n-12o11p-19q-15r21s-16t-24u36v-25
^haber\tc-56f-26i77k-11
^hadi\ta-12b-20e77f-44i19k-49
^hafta\ta-35b-35c21d-28e50f22t18
^hala\ta-34b-10d-11e-12f-39i-18k94
^half\ta40b-31c-11d-11f34k-32n26o-14p-18r-13s-12t41v-21
^hamdan\ta-10f-40i-12k71
^hangi\tf24l49m-10q-15t-13v-14
^happen\ta-10f93k-66
^has\ta-17c45d-14l-12r30t19v-14
^hasar\tb-22d-14f47k-13p-20r-19s52v-14
^hasta\ta24f-22n-17o-25p-17r-11s32u31
^hastal\ta-50f72i-11
^hastan\ta-21b-16c18d13f29n-13p-19q-11r-13s44t-10v21
^hat\ta-52f80g-13k-30
^hata\ta-51d-11f111k-47
^hatice\tf-23k32
^hats\ta-10b-11f-15h21k24
^hatta\td48f-18k-17s44t-16
^hattak\td70e-11f-43k-16l-18n-15o-18p22r-24s61t-21u-12v-19
^hattim\ta28b-17c31f-26l-32m-12n-18o-18p-18q-22r-19s92t-20v-18
^have\ta-46b60c-10d-22f-61i95k-53l-12o33r16t-11u-18
^havuz\ta30c26f-38l26n-12o-16p-20r48s-16t-11v-16
^hayirl\tf-22i29
^hazir\ta21f-14o19
^hazira\tb26d38f-36k-24n37o25r-16t-22
^hazney\ta-12f33k-17
^he\tb-22c-15d25e-11f79g-10h-11k-96n-12o-12q41v-11
^head\tf-23k33
^hediye\tb46f-27m-11p-15q-30r-11t66v-12
^hello\ta-29b-15c27d-16e-14f-63g-39i73k29l28
^help\ta-14e115f-78i-23k-74
^hem\ta-42b-19f43k25
^hemen\tb-12e44f-14
^hemsir\ta-11b22d47f-38l35m-15n-16p-16q-23r-25t-24u-22v55
^hepsi\tb57f-71n47r-19v-13
^her\ta-34c-28d45e-16f27g-25h-16i55j-15k-82l30m-14n-37p-34q41r-17s29t-21u-17v-23
^here\ta-22b-29c-16d-11f-19h-13j95k-47
^heres\ta-28b-13d-17e-20f-40i-14j99k-63
^herkes\ta-28b-11d-18e-12f51i50k-28
^hes\ta-23b-28d-23k53
^hesabi\ta18c46d-12g-14k-24l-13n32o-12p-12q-20r-18s-19t20u30v-18
^hesap\ta-45b-30c-12d-25e-17f-22g67i-14j67k-61
^hey\ta13c16f-21i-17k21m25n-15o-11q25
^hi\tc-25d-15e-18f-64g-14i50k40l-11o12p52r-20s-12t-18u-20
^hic\tf20q16
^hicbir\ta38d-10k-29l-12o-12p41
^hinge\tf27k-19
^hiya\ta-26i85k-75n-26s53t-27
^hocam\ta36f-22n21
^hold\ta-36b43t32
^honest\td50f-22h-10l-14n35p-17q-11r-10t30u-11v-16
^hope\tf-22i72k-48
^how\ta-21b-27c59k-10l-39m13n-13o42r-34t-64u25v17
^hp\tf55k-46
^hurmet\tf-22i30
^huseyi\tf-12k24n10
^i\ta-24b-21f54g-11i-16j10k-12l-28n28o-20p16q45r-44s-23u21
^iade\td-17f22t27
^iadeni\tb-40c12f45n-33q-10t50
^ibre\ta-37f59
^icerid\ta-21f39
^id\ta-39b46c-18d-34e47f-27h-11i-19k28l39m-11n-34o-15p-36q30r-28u-35v27
^idare\tf63k-56
^idari\tf-17k25
^if\ta-20b-45c-11d-15e-16f112k-35
^ihale\tb23m29n15
^ik\ta26f-29k17m20
^iki\tb11d-33e-21f39g-16h-11i-17j47k-44m30n48o-28q-35r-24s-22t-40u10v-37
^ikinci\tb-45c-23e-15f-40g107h-15i-43j-22l21m-10n-12o-34p-16q-12r-20s33u-18v31
^ilac\ta20b-27c-10f29u22
^ilgi\tb-23f-18k47
^ilgili\ta-12f-29i-10j49k13
^ilgini\ti25k-20
^ilk\ta-25d-14e-13f67k-36p-22v44
^ill\ta-19b-14d-14g-14j50o-10q35
^im\ta-32c-19f46g-12i-22j-13k25l-27m-13o31p-24q28r-17s-14t-24u28v-24
^imza\tf27
^imzamd\ta27f-16l-11m42
^in\ta18b-59c46e-16g15h-17i-13j-23k15l25m-16n-44o-32p40q27r-15t-46u-49v35
^indesi\ta-19b-11f35
^indiri\ta65f-50q51t-19
^info\tb31f-21m50p-12t-13
^ingrid\tf-28k35
^insan\ta22f-13n28o-13p-24r-11u31
^instal\ta-17b33f12k-25p17
^instea\ta33b36d11f-74k-19n-16o-17p-11r-32s46t26v-15
^intern\ta-43b-39c-20d-25e-10g44k52l17
^invali\ta-33f42
^invert\ta-17f37k-12
^invoic\ta-27b-40c-22d-36f31g-12k65
^iphone\tf65k-58
^iptal\ta87b-101c-14d-11e-26f60k-35l-10o-13p-16q-24r-13t-23u69
^irem\tf-34k45
^irsali\tf35k-15
^is\ta-12b-23c144d-41e-18f-45i-15j-13k-51l30p-24q17r-45v-16
^isimle\ta-21b-10i-11j64k-49
^issue\ta-33b45f-30g42k-35r-18u45
^istek\tf31k-16
^it\ta-48b-28c-21e19f80g19h-12j13k-87n49q-32r-20t-37u-46v19
^itd\ta-17b42f-23p38q-12t-11
^itiraz\tb-53c-25d50f34p-15q36r-12t-19v32
^its\ta-40b-39c-27d21e51f64g17h-12i-13j-12k-70m-13n30o-15p14q-16r-12s-12t35u-14v-22
^ive\ta-40b-39d-19e-18f45g-22h-22i-17j47k18l12n36o-22p-16q-30r23s-21t-19u12v-23
^iyi\ta-12b-23f-21k70
^izin\ta53f-41n31p27q-14u-12v-20
^j\tf44k-26
^jarrab\ta-13f77k-54
^job\ta52b30f-55k-37o-11r55t-11u-14v-10
^julide\tb-14f47k-24
^jurgen\tf-32k39
^just\ta-23c-22d-26e32f50g11h-12i-19j24k-36n30p20q-12
^k\tf-42k59
^kablos\ta-17f35l19
^kabloy\tk23
^kafete\ta17l35s-18
^kahve\tb10f26k-24o12r-14t36
^kalan\ta-15b66d-13k-38m-11n-12o-13p-13r-12s-14t60u-11v-12
^kalem\ta-14b-10f58k-30
^kalite\tf-19k29p18
^kalori\ta17c11f-11o-11r49t-11v-15
^kamera\ta45f-35l28m-11n-14o34p-14q-16r-26s-14t-16u17v-16
^kampan\tb31m38q-20s19v-10
^kamyon\ta18f25k-22o50p-21v-11
^kapagi\tf16
^kapak\ta-30f66k-35
^kapati\ta10b-26f45k-16q25
^kapi\ta27b16k-23o-11r64t-17u-20
^kapici\ta-29d59k-27o-11p-15r53
^kapida\ta-36b-13d79f-36k-30o-10r-29s-13t-16u69v-16
^kapiyi\ta-59b-31d-22e-10f17g-11k66
^kaptan\tk11n11
^karako\tf23
^kardes\tf41k-11
^kareko\ta-15d-10f40
^kargo\ta22b-32c-19d-29f21g-16h47k-28n-11p-11t49
^kargom\ta-20b-12d75f-58g30k-52l-17q-12r-13t56
^kargoy\ta-10b39c12f-20k-12p-11q-11u38
^karim\te-10f-45i-17k69
^karsi\tf36k-22
^karsil\ta18b22f-26n-12p-22q-10s64u-13v-13
^kart\ta-18b-15c-11d-11f-11g47k21o19
^karti\ta-29b-15f70k-22
^kartim\ta68b-16d-42k-27o-16p-18q23r-27t-16u59v-12
^kartus\tf13o31t-14
^kasa\ta37b-17f-29g-12k29l-11p18r-14s-14u36
^kasada\ta-28b-12f60k-11
^kasim\ta-49b36d47f-14j-10k-31m-14p-11q41r-25t27v-14
^kasiye\ta51c-11f-24m-15n31o-35p-36s-19u53v-10
^kasko\ta-20b14d42f-42n21
^kat\ta22b-15d21e-12f-17g-11h51i-20k-25p-14s39u-11
^kata\tc-36f19k30
^katili\ta55c12f-46l-10m-12n-14o-13p-17q54r-12s-13t-13u-11v17
^kattak\tb23d-13l30o-26p-16r20
^kayit\ta-31b-23c16d-34f71n13p-14r-11s-11v35
^kayitl\ta-24d-15f61k-33n47s-36
^kayitt\ta-37b-13c-12f68
^kazan\ta19b-13d-11f-36k38r25
^kdv\ta29c26f-33p-17q48
^kendi\ta-14b-23c-12d47f28g-12h-11i-11k-31l-16m35n-13o-13p-11q42r-13s-13t-14u-15v-17
^kendis\tb83k-84l-20m-10n76o-19p-19q-21r-13u-12v-27
^kesif\tb-35c-67f46k37
^kilitl\ta-15b40c-14f20k-17n29
^kimlik\tb-43d56g-10k-18m-11n50o15t-21u-17
^kimse\ta-59c-61d-24e70f59g-10
^kind\ta-10f-18i57k-26
^kindly\ta-47b61d-21e102f-19g-12h-10i-20j-12k-105m-12n10o-13p-43r24s15t-22u11
^kiraci\ta-12b-21c13f34u38
^kirik\tb31c29e-14f-31n-18o71p-11s-33t-17
^kirk\ta-23b-14f65k-16s23
^kis\ta-12b30e-25f30k-10r42s-10
^kisa\tb-20e33i-11p-13s40
^kisise\tb19c-11f31k-33u22
^kiymet\tf-13k13
^kizimi\tf55k-52n-18v28
^klavye\ta40f-24o33
^kol\ta-18f45k-10
^kolay\tc12f-25k24l-19t25
^kolayl\tf-11i49k-27
^koli\ta34f-24o-11p41q-13r-22t11
^koltuk\ta19b-11c21d-16f16k-22l-12o51p-27r-25t21v-10
^kombiy\ta-14f20k17
^komsun\ta-17k28
^konfer\ta44f-38l-14o-11p-13q-12r22s28t-15u-10v15
^konser\tf29k-17o-13r-20u48v-13
^kontro\ta-21b-17c42f-18k22q45r-11t-11v-12
^konu\ta25b-18c37d-13e27f-66m38n-17p22s-12t-11
^konunu\tb-28e13f46k-28
^konuya\tb-15e46f-27
^kooper\ta-16b-20c28d-10f38i-12k-20
^korido\tb23f37k-49r19
^kredi\ta30b-16f-30k29q12
^kresin\tb21f-22o-17p-18r65u-17v-19
^kucuk\ta-21b-11d-11e-10f16k39
^kulakl\ta12b-18f-50g52o23s26v-14
^kullan\ta18b-12c32d-11e-16f35g-12h-11i-15j-23k-28l-11m-20o-11p-13q19r-11t22u22v-19
^kumand\tc23o44t-13u-18
^kurulu\td-13f23h46k-35
^kurums\ta23b-28d46f-22k-25l50m34n-25o-16p-16q-19r-15s-14t-12u-13v-17
^kurumu\ta19d-12f-11k15m30t-19v21
^kurye\td24f-12s20t31v-17
^kutuda\ta54d-17f-29t33
^kutunu\ta-32b-20d-15f88k-47
^kutuph\ta13b14c59d-12f-103k42l25m-17n26o-19p-25q-11s-18t-22u-16v34
^kutusu\ta-11f15
^kuyruk\ta42f17k-36o-13p-12r-11s53
^l\ta79b-41c18e-11f-115g75i-16k-67m-11n-17o51p22q-29r-20s-37t16u-12v-26
^labora\ta22b41d-19e-11i-10k-66l38m-15n-35o55p-34q-14r-32s-18t-21u22v-31
^ladies\tf-12i-29k43
^lamma\ta54b-14f12k-51n-11o-12r-15s48
^laptop\ta44b-12f-17l21r-12
^last\ta-23d-11f57k-12
^lazim\ta43b-18d-28r31
^leave\td-24f-18k40r16
^let\ta-43b74c-30d-40e-27f-25g-13i59j45k-78l-18m30n-15p-21q-17r-21s-16t-25u51
^levent\tf-21k60
^leyla\tf-67k77
^lisans\ta15d-11n-13o-14p43
^list\ta-26b48f-13k-14p-12s56u-10v-18
^liste\tb-27f57k-22
^log\ta-14b-17f78k-52
^login\ta42f-30
^logoda\ta16p23
^looked\ta-42f49
^lookin\tf-15i35
^lorrai\tb-17f22
^lot\tb-13f50k-18
^love\tf-30h48
^lucas\tk14
^lutfen\ta-23b-60c-11d-27e89g-15i-21j-14k25p50q-17s-12t-11u-12
^m\tf-62k78
^maasla\tf44
^maddes\ta-12b82f-25k-69l-12o-15p-15q-16r-12t-14u67
^magaza\tl53o-21p-27r-12
^mahall\ta-22d-16k40
^mail\ta-14b19f60k-65m56n-25p-15r-12
^mails\ta55b-15d-11f-24m38
^make\ta-35b85c-38d-24f-18k-19n42o-15p-21q-20r-13s-23t40v-18
^makine\tc-12f31
^many\tf-15i23k18
^marhab\ta-18b-13c42d-13f-14i-18k17
^masamd\ta24f-22o64r-36t-33u-10
^masami\ta-12b52c-16f-71k49r32
^may\tb51e22f-37k-52l-12m14n-21o65p-30r11t-24u-30v-30
^mayis\tf31k-10
^me\ta-12d-11f91k-73
^mehmet\tf12h35k-30
^menude\ta-32f55k-12
^merci\ta-12d-11f-68i-12k90
^merdiv\tb-21d-10f38k-24r22
^merhab\ta33b31d-10e-10f-67i26j-21l-19n-12p-13q-12s-18u44
^mert\tf14
^merve\tf-31k41
^mes\tf33k-18m-11o-22p59r-21t-15v-15
^mesai\ta19f53k-54n-27p45
^mesaj\ta-14f-17k49
^messag\td-14f25m25t-19
^mevcut\tc-16f44k-21
^mezun\tc15n49v-13
^mi\tf12
^misafi\ta-13b17c-11d-13f47g-11k-16l56m-10o-17p-10q-11r13s-12t-12u-12v-13
^missed\tb45d-11k-20s41t-17
^mit\tk10
^mobil\tb-15d-12f-57g73i-12m-15o-10p75q-25r-16s-11t-11u-20v-16
^model\ta-11b-28d-10f98k-49
^modem\ta24f14k-10l25
^modemi\ta-24b-12c20e-11f54k-20l18
^momken\ta-22b76c-94d-12e-11f31k-33l-12n-22o-23p15q-13r57s-17t-11v-15
^mon\tf22k-12
^montaj\ta-32b-12c18d-25f55h33k-39o-15q-23t53
^month\ta-13b-16d54k-26r41
^mornin\ta-15f-33i-10k61
^move\tb21m20
^mr\ta-17c31f24h31k-65m-13n29p-22t-20v34
^mrs\tf53k-40
^ms\ta71c-28f-28k-52m28n13u-10
^muberr\tf-24k33
^mudur\ta43c-13f-56k36m33v-15
^mudurl\ta15c11k-12n-13o-10p-15r-24v53
^muduru\ta11b22d-18f64i-39k-50m20n-13p-14q29v-13
^muglad\tf27i14k-14
^muhase\tb17f-21k26m11o12
^mumkun\ta-12b-21e69f21i-16k-60
^musait\tk12
^must\tc46f-29n19p-11u30
^muster\tb-22c-12e-20f74g-15h-11i-17j-11k-65l-14m19n-18o-32p44q-22r-13s-13t30u-16v-16
^mutfak\ta41b-20d44f-99g65i-12k-36l-16o26p-14r39v-16
^my\ta80b-57c-26d-15e-16f57h-14i-18k-27m18o21p-52q12r-38s13t-32v19
^nadia\tf-11k21
^nakit\ta-21f52k-16
^nakliy\tf28k-13
^name\ta-17k30
^names\ta-14f-32i-13j73k-48
^ne\ta-32b-38c-76d-20e70g-17h30i-32j-20k39
^necati\tf-41k49
^neden\tc23f-13q35v-13
^need\ta-13b92d-11e27f-60i-15k-47l-20m-11n-16o47p-24q-13r-19s37t12u-30v-22
^nermin\tf-24k30
^never\ta-14f40g36k-62
^new\ta-16f-38j64k-13o-12r-18s54t-10
^nilufe\tf-19k25
^nisand\ta-18b-12d46k-20n65p-26r-24t-23v-13
^no\ta53b-34c-20d22e-25g35h-14i-24j-11k-52l41m-14n-19p-38q-35r52s-31t25u-22v-21
^nobet\ta25c25f-34n29p-14q-12r-18s-12v31
^nobetc\ta-13b-41f27h49i-23
^nobody\tb-25c-13d107e-13g-18j-11k-106m-32n-36o47s22t-42u-35v10
^none\ta-13f11k29l23
^not\tb30c-11d-11e-12f50g-21i-22k-45l14n-15o13p-17q43r-40t-33u29
^nothin\ta40b-13f-46g41k-26m57n-12o-11t-16
^notun\ta-19b-31d-14f72k-22
^nov\tf36k-15
^now\ta-26b-23c-13d-20e-10f30g55i-24r22
^nufus\ta43f-31n-11v36
^numara\ta54b35c18f-28k-60m-11n-47o38p-35q-12r-15s72t-20u-12v-16
^number\ta-25b-13f95k-71
^numune\tb38c-23t36
^o\ta-43b45c-28d-14e-46f31g21h-16j-15k-29l66n-19o-25p14q-17r-22s-10t-15u-12v-14
^observ\ta-12f52k-38
^obur\tf-31g55
^ocakta\ta-26b-30d-16f48k30
^oda\tf65k-54
^odeme\ta-35b-15d-15f-12k63
^odemey\tb43f-32q43t-16
^of\tb65f-48k-38o-22p-21r-12t69u-22
^office\ta-10b-26d-17f35k15l47m-12n-22r-12
^ofis\ta-15f-66k77
^ofisin\ta26b15f-28p-13r31s-10u24v-14
^oglede\ta-15b-18f30k16
^oglum\tf18
^ogrenc\ta58f36k-68l-13p12q26r-22t-11u-11v15
^ogretm\ta-23b-21d90f-18h-12k-71l34m-14n-19o-23p-13q-10r-14t-18v53
^oh\ta29b-12f-16r26t-12
^ok\ta-14b-12d-17e-20g-11i34j53k-44
^okan\tf-24k32
^okay\ta14f-24k21o11
^okul\ta-13b-13f26k17
^okulum\tf-32k37
^okuma\ta28k-10r33
^olay\tb-13e-16f19k14
^on\ta13b-44d32e-23f-19g37h-22i-22j-15k29l-39m-18o-42p12q64r-28s-44u38v-21
^once\ta-45b-19d-26f59k15
^onceki\tf38
^onceli\ta-30b-50d-14e90f-24k16
^ondan\ta39k-30n16
^one\ta34c-18d-44e-10f88g-12k-75l-26m-19n-18o31p-31q-23r72s-26t-41v-24
^only\ta48b-34d-24f41k-38l30
^onno\tf64k-39
^open\ta-31b-11d-20e-11f76k-17
^operat\tb-11c-16d56e-12i-12k-26l21m-10o-18p-15q-21s53t-20v-13
^optum\ta-16b-10e-13f-65i91k-38
^or\tf13o-10r24
^ora\tf26
^order\ta-34b-20c-10d39k18t18
^ordere\ta-39b-10d63f20k-71t18
^orhan\tf-32k43
^ortak\ta13b18f-12l-25m55n-14o-14r-11t-24u25
^ote\tc32d-12f-28o-17r20
^oteki\ta-73d-13f-48g101k-20
^other\ta-36d-11f60g35k-65
^otomat\ta50b-23c14d27f-59k-12m17n-12o19p26s-14t-18u-14v-12
^otopar\ta34f-13r28u18v-20
^oturum\tf20l-24n52s-23
^otuz\tf-19k50
^our\ta32d-22e-18f33g-21h-17i-16j-18m-18n-27p15q-17r15t-41v25
^outloo\ta81f-39k-42l-20m100n-39o-20p-19q-12r-18s-13t-11u-22v-13
^oysa\ta43d-11f-57k33q26
^ozel\td23f-40k33r-11u39
^p\tb-11f24
^page\tf-52k59
^pages\ta36f-26l27
^paketi\ta-18b56f-26k-17n-14q-14s-24t59
^paketl\tf14h48i-35
^para\ta-22b-10d15f75k-66o-10q36
^parasi\tb-10d52e-11i-10k-20q-28t51v-11
^parca\ta-34b-13d-11g65k-30
^parcel\ta72b-17d-12f-38k-18t42
^park\ta27b-17d-11f-64k61q44r-10v-12
^parmak\ta46f-30n-15o51p-14r-13
^parola\ta21c10f-19l-16n23p-12r-11u36v-14
^pasapo\tc10v30
^passwo\ta-18b-40f68k-13
^patien\ta-24b-16f51k-11
^payrol\ta-11f23g13k-20
^pazar\tb31f-21k13r12t-10v32
^pazarl\tb-16f29i-12k18
^pazart\ta-24b-20k59n12
^people\ta49b-10d-22k-16m48n-14v-14
^persem\ta-14b-12d-12k51o19
^person\tb-13d-13f42j30k-41m-10n-12r-26u61v-16
^phone\ta-24f-38k64
^pilini\tf28k-16
^pini\ta50b-17f-11k-15l-11n57p-14s-10t-13v-11
^please\ta-20b62c-19d-19e68f-59g-13k-19l-29n29o-16p-10r11s-12u15
^pls\ta-19b16d-10f21i-14k12l16n30p-11t-11
^po\tf19
^police\ta-16d-11f51k-14
^policy\ta-19c11f27n-11p-15q-25t-22u-10v62
^pompa\ta-25f-52g72k-14l37o-19
^pore\ta-11f40k-23
^pos\ta17b-19d-14f78k-67o43r-12t-12
^post\tk18
^posta\tb29m68n-16o-12q-16v-11
^press\tf12
^printe\ta-33f-34g71i-16k-29o20
^priyan\tk28
^produc\ta-43b-14c11k47t24
^prof\tf-58k79
^profil\ta51b-18k-31l-14m57n19o-14p-16q-13r-13t-20u-19v-19
^progra\ta49b-21c36f-19k-36o-10p39
^projek\ta-19b54d-13f-10o50r-11t-11
^promis\ta-13d-14f-13k40p34r-15
^protho\ta-15b-18f43
^ps\ta-40b56d-10f-18k-18n25o-26r26t-11
^purcha\tf-34k46
^put\ta-60b85d-21f19k-38l-16n-12o-25p-25q-12r-11s-26t41u-13v54
^rabia\tb25l-11n-12s42
^rahmet\ta13f-32k29n-12r-16v40
^ran\tf21
^randev\ta59d46f-51k-38l-14m31n-33o-22p25q-13r-26s-12u-14v36
^raporl\tc15p57r-14t-10v-18
^re\ta-33k44
^recept\tf45k-30
^regard\tf-17i11k21
^rehber\ta30b43d-11f-50m-10n-24o-13p47q-12r-14s37t-15u-16v-27
^reinst\ta-24f65k-34
^reklam\ta-22d31q-11t44
^remote\ta33f52k-73l23o-13p21r-15s-13
^reques\tb-24e12f-44k52l39n-10q-13r-10
^reseps\tb15d37f-16k-21m-10o18p-11q-10r-17u-17v43
^reset\ta-30f42n12
^resett\tf25
^respec\tf-16i51k-16
^restar\tf70k-54
^rezerv\ta-20b-14d-11f97k-55
^rica\tb-46e33f-11i35k-11
^ring\ta-31d-22f-28k66
^robot\ta19k-15o33
^roll\ta-14b45f-67k45p34
^room\ta-70b-20c-12d-12f80
^roughl\ta-12f70k-53q-11t42
^router\tf23k-14l24
^s\ta-12b-11f51k-23
^saat\ta63d-19k-72p57q-11r-17t-17u-11
^saatte\tf27k-13
^sabah\ta32f23k-39p-14u37
^safe\ta-27f30k11
^sag\ta75d-17f-40i-44k16l-19n-11o-15p-19q-13r56t14u-10
^saglik\ta-12f-22i55k-27n19s-11
^salam\tf-12i-28k50
^sali\ta-22b-37d12e-12f48k12r-13v26
^salon\tf51k-53u22
^salond\tf15
^saludo\tf-20k29
^same\ta-30b-23d-12f104k-36
^sample\tf51k-19
^sandal\ta-38b-15d57k-37r-13t24
^santiy\ta-14d34f-13r38v-11
^santra\ta20c-13d27f-44k23s42
^sap\ta30f-66g-12k57n28p22q-14
^satis\ta-35b23d19f25h-12k-21m52n-29o-11p-30q-15s-14t35u-14v-16
^sayaci\ta-14f24
^saygil\te-12f-42i23k48
^sayin\tb-13d-16e-12f-44i87r12
^scan\tf42k-24
^scanne\ta65f-50k-12l-17n-11o55u-10
^school\ta24c33f-58k18n-12o-11p-16q-25r-10s-17t-20v74
^search\ta18f-14p34r-14
^second\ta-57b67c32d12f-13i-12k-87o58p-15r-22s-25u-14
^see\ti-22k29
^sekiz\ta-26b-33d-28k52
^sekret\tb36k-12n-11o29s23v-11
^selam\ta-12e-10f-33i70k-20n21
^selaml\ta22f-31i-22k30o36
^selin\tf16
^send\ta-23b87c-10d-27f-54k-11n-11p-10q-11r-11t52v-17
^sergi\ta-34c10f-22h57k-11n-11r-12t-12v52
^seri\ta-33f38
^seriou\ta-15d26e37f-36k-10t44v-13
^serkan\tf-27k40
^server\tb13f13k-15o25
^servic\ta-20b-15d67f-80h63k-56p-13q-17r-24s-32t64
^servis\ta23b22c-53d-11e-15f19g-10h-13k13l-20m-16n-21o30p-34q-30r22s-18t-26u-32v60
^ses\tf-25k32
^sesli\ta21b-14d-10e-12f-48i-10k53l-17o-11s56t-12
^set\ta-11b17c-13f44k-30l33n-23q-10r12s22t-12u-13
^severi\tf-49k65
^sevgil\tf-40i38k21
^sevkiy\ta43d-12t46
^she\ta-43d40f16k-19n27o-12q-19s45t-22u-18
^shes\tf76k-65
^shift\tf-33k43
^shokra\tf-14i35k-11
^should\tb-13c31f-12
^sibel\tf-15k40
^sidika\tf-20k26
^sifrem\tf21n32u-11
^sign\tb48d-10f-21l-11n-10o-20p-18q-13r-16s-12v67
^sigort\ta-16b21d-17e-23f56k-16q-15v41
^sikaye\td-17f47
^siline\tb28f-20m58n-10o-11p-10r-10s-10t-10v-16
^simdi\ta71b-27d-15g34i-26k-88l51n-14o40p-31q-18r-21t-13u-19v-16
^simdid\tf-12i33
^simge\tf-17k22
^sinav\tb26e-10f27k-16l-11o21p-19q-14t-25u-11v52
^sinavd\tc26f-26p14q-13v26
^since\ta38b-23d-22f-20g29k-15l40n-14o-28p25q-27r-28s26t-17u-15
^sincer\tf-20i62k-31
^sinif\tb34f-66k49l-15m68n-31o-19p-21r28t-20u-15v-36
^sinifi\tb-17d-15f30r35v-15
^sipari\ta18b45c11d-43e-22f16g-14i-12j-11k-10n-20o-11p29q-17r-13s-12t52u-29v-18
^sir\tb-13e31f-37k35
^sirket\ta45b-13c38d-23f-81k50l35m15n-28p-28q-22r-33s25t-38u23v-34
^sistem\ta29b-13f31k-26n26o17
^site\ta-16b-14f-53h69i-15k-10l-11n-11r66t-25v-25
^siteni\ta38d-12f-32k11n40p-14
^six\ta14d33f-20k-15l-24o53s-10
^sizden\ta-44b-22c-11d36e58f-42g-15l-25m-11n48p-22q-15s-15t22
^size\ta-46b-13c-33d-33e24f28j77k-38
^sizin\ta-23b-18c22d27f-79g-22h33k46l36p-18q21v-16
^slm\ta21f-26l13
^smells\ta-14f45
^sms\ta56f-24k-26o-10p50r-25v-12
^so\ta-36b-33c63d-31e-10f21h30k-18l-19m13n-16o22p39r-17s-15t-19u-12v-10
^sob\ta56f-51m39r-10
^sohbet\ta-21b-12d-29e-11f-16h79i-11k-41
^sokak\ta44d-24f-23i-13k16l-15o-17r52
^sol\tf14t32
^some\ta-31b-18f77j45k-81
^somebo\tb40c-11d-19f16l-22m-13n-13p-13r38s-15t11u25v-19
^someon\ta-49b85f-46l-10m-12o20p-12r52s-15t-16v-21
^someth\ta-39c-12d-13e67g-15k-12
^son\ta16c32d-22e-14f38g48k-85n-12q32r-18t-21v22
^sonra\ta-23c39d-26f27k-31
^sorry\ta-30b-33c-11d-22e-11f-44g-22i109k-39
^soruml\td32f-42k30t17
^sorun\ta-28d16f36g74k-92
^soyunm\ta63b-14d-19f-19o-14p-11r25t-13u39v-20
^soz\ta39d-23f-14j30k-29l22m-18o35q-21
^sozles\tb-17c-16d-16k31n23q-13r18
^speak\tf-16i14k21
^split\tb12c-13f35k-20q13
^spor\ta45b-17f-21l-13q-14r64t-11v-24
^stajye\ta-18b56d-15f-32m37n-20p-11s-10u30v-19
^status\tf37k-24
^steps\tf61k-56
^still\ta-28d-13f129k-111
^stok\ta19f-12o-16p60v-25
^stop\tf17
^su\tb34c-14d-33e-19f13h-11i-12j28k-38o44q10r-12t-12u-11
^subat\tf-24k38
^sube\tb20n29o-18p37r-18u-14v-28
^subede\ta22f-17l31o-14
^sunucu\ta-20c-18f67k-38l-14o22r-13u29
^suresi\ta46b-25c-29q14
^surucu\ta-31f69k-22
^swappe\tf66k-49
^switch\ta-26b-10f74k-33
^t\tf-50k59
^ta\ta-20b-20d-11e-19f-84h-13i119j-14k-42
^tablet\ta35b-20c44d-24e-10g-12i-13k-42m-19n-21p46q-21r-18s-30t-33u47v-26
^tadila\tf23
^tahlil\ta43c17f-36m-15q-13t-22v65
^tahmin\ta-27b-11d-18f55k-11
^take\ta-34b78d-15f-12i-10k-16l-16o-18p-34q-36r-13t-25u46v41
^takip\ta25b-19d-27f37k-15t20
^takvim\ta42b43d-19e-17f-43m35o-14p39r-23t-13v-18
^talebi\tb-46e51f50k-51
^talep\tb-26d93f-95k-23o-28p-41q-21r-18s-21t-20u-12v83
^tan\tf43k-32
^tanvir\tf-36k62
^tapu\tb41f-39k18v34
^tarata\tb-25f-25i-16k54
^tarayi\ta18b-11f-16g37k-22o56p-28
^tarih\ta46d-10f-31i-22k26o-14p50r-10v-11
^tarti\ta15o24
^tasinm\ta-19f22k11
^team\tf-34i-11k60
^teams\tb18f43k-47l13n-13p31v-11
^tedari\tf-24k19l17m32o-10r-12
^tek\ta-14b72d17g-27j-19k-58l-22m-25n38o-24p75q-30r-19s-18t-38u-17v-20
^tekerl\ta-46f62
^teknik\ta-33d56f-63k44l45m-13o13p-11r-14v-17
^teknis\ta-15b-11k33l32
^tekrar\tc13f-16i44k-31l18
^telefo\ta32b-46c29d74e-15f-23g-28h-16i-13j-15k-50l-39m40n-37o-35p-47r-17s80t24u-32v-32
^teleph\tf-34k47
^televi\ta-28f-14g57k-18
^temizl\ta-40b-29d23e-11h48k-10o-11r56t-16u-10v-12
^temsil\td35f-14k-11q21
^terazi\ta38f-27o17
^tercum\ta31b16d-17f-25p-11q14t-10v25
^termin\tb-10f20o42r-22
^termos\tf18k-10o30r-11
^tesekk\tf-15k38
^tesisa\ta-38b-10d48f-11i-20k30r30
^teslim\ta45b22c29d-47e-17k-37o-10p-12q30r-17s-11t43u-11v-14
^text\ta12b-17f36k-15s31
^thank\tb-12d-12e-21f-20g-14h-12i44k37
^thanki\tf-13i52k-23
^thanks\ta-14b-14d-27e-13f-47g-18h32i22k38
^that\ta-61b-38c-14d-27e-14f85g-12h50j-11k-41
^thats\tf104k-92
^the\ta66b-33c-29d22e-18g37i-17k-35l-23m-21n-13o14q-19r25v26
^then\tc-21d-27f52g-15i-10k-26m14n-16p-31q55t-12u-22
^there\ta41b-31c-14d-21f37g-15j16k-34m-16n-11p-12q29r19s17t-15v-17
^theres\ta-18b-26d-12f60o-11p-11r-14t46
^these\tf-42j57k-14
^they\tf45k-14
^theyre\tf29k-11
^third\ta-14d-11i-31k55
^this\ta-44b-22c-20d24e25f34g-17h-13i-16j-14q-13t37
^three\ta-16b42d23e-10f11g-11j-50l18n33o-15p-18q-16r-11t19u-14
^thu\tf82k-69
^thx\tf-29i48
^ticket\ta-10b-45k60
^till\ta-20f63k-44
^time\ta-15b-24e89f-47k-54
^tnx\tf-11i-20k39
^to\ta-31b-18d34e-10f-58i32k50l-14n-10p29q45r-17s-16t-16v-13
^tolga\tf-35k50
^tomogr\ta45f-38o61r-23t-15v-12
^toneri\tf15
^too\ta-16c20d-10f15k-10t14
^toplam\tb-11f30
^toplan\ta-20d-23f76k-66l-26m-12p-16q-13r47s29t-12u-14v-29
^toplu\ta66b-38d26f-61k-15l-20m69n-18o-17p-37q-20r24s-15u-12v-34
^trabzo\ta-22f54i16k-45
^tried\ta-13f37
^trxid\ta-13d-17f48k-13
^tue\tf38k-17
^tulin\tf-31k42
^tum\tb54f-22k-41m24n-22u36v-17
^turn\ta-26b43k-17s16
^tutari\tb-67e-11f12g70k-39
^tuvale\ta53f-36k-11r37
^tv\ta40f-15k-19o23
^twice\ta-15f42k-10
^two\ta-10c-15d-20e-12f70g-10i-11j42k-76n-15o38r-28u28v-11
^type\tf28k-12
^typing\tf-27k36
^uc\ta-27b-54c-17d29e-23f-37g-20h-14i-21j79k27l10m-23n-30o-21p-26q21r-42s-18t24u-30v44
^ucuncu\ta-16b-13d29e-11f-19k40t41v-10
^umarim\td-12f-29i66k-27
^umlaut\ta38f-14m25n-10p28v-11
^under\tb65c27f-66k-32m-11n33o-18p-12q-17r-21s-13t-15u51v-20
^until\ta-33b-21c24d-26e-16f13g-12i39k13m-11p-14r32t-23u-15v37
^update\ta-29b-10f52
^ups\ta57b-44f-66k34o-20r-13v53
^uretic\ta-11d-14f38
^uretim\ta-59f67
^urun\ta-21b-12d31f34k-25s-13t34
^urunu\ta-20f27
^usb\ta23b-13f-29k27l-12m-10o-27r-12u59v-14
^users\ta-29b-15e-12f89i-11k-35
^ust\ta-25b-41d56e46f-58g-11l-18p-11q-13r59t-14v-15
^ustala\ta-41d45f-47k40r33
^usteli\ta-34f51
^ustund\ta-16f49k-15
^ustune\ta-26b-17d-22e-12f40k18
^uye\ta16n-11o-21u41
^uyelig\ta-23c37d-12f13k-15n52q-13t-21
^uygula\ta-64b13c15d-15e-12f22h42k-27n34p19t-19v-12
^uzakta\ta30f-29k14l44n-11o-14
^uzerin\ta-26f43
^uzm\tf-27k38
^uzun\tf-26k34
^vardiy\ta25b45c-14d-21e-22f-65g-14h-10i-16j-17k44l-16m-14n43o-25p50q-16r-27s-16t-21u-11v-17
^ve\ta27b92c-41d34e-21f-44g-13h-19i-30j-15k-32l-29m-32n33o24p-11t-30u13v-13
^vedat\tf-29k39
^vefat\tb11m17n18
^veli\ta40b14d20f-49l-14m-16n27o-12q-14r-25s-13t-25v44
^velile\ta-24b-21f54k-18n31p-15
^verdig\ta-16d29f-52g48l-11o-13p-36s64t-15
^vergi\ta-26b20f62k-46n34q-11
^veri\ta-22f26k13
^video\ta32f-25l26o-18p14
^vitrin\tf32k-20
^voicem\ta39f-24s39
^volkan\tf-42k54
^vpn\ta68d-10f21k-83l87m-13n-35o-10p-12q-10r-13s-17t-14u-13v-17
^w\ta17b-53c-37d-24e-36f38g-31h-17i-33j-16k55l-21m-31o68p-53q-35r29s-40t20u-36v-27
^waive\ta-10b43e-14q32
^warm\ti70k-53
^was\ta-12d-15f39q-11t-15u34
^water\ta66f-51r36
^we\ta-46c15d29f30g16i-14j-11k-24l10n-38o-22p-28q16s-12t27
^web\ta28b37d-12f-27k-14n-15p26t-17u35v-12
^webden\ta-35f53k-14
^wed\ta-53b72c-10d-17f36k-39n-16o-20q23r13s-30
^were\ta-91b55c36d-79e21f51g-17h-18i-17j-14k-31l-16m-12o-23p-27q-31r57s-21t-15u37v-35
^weve\ta-72c37d-35e-16f37g28h-14i-13j-17k-11n24o-10q-22r-14s43t-27u-16v-18
^what\ta-10b-42e-21f13g-11h-16j-24k52m-39o16p-13r-19s12t29u-17
^whatev\te63f-56k-11
^whats\tc41f-18n-12p27q-14r-15s21t22u-12v-16
^when\ta15b-27c-28d18f-27k46l-21m22n-27o-26q-40s46t35u-20v-27
^whenev\ta50b-11f-17k-12l-20o-12p46q-19r10
^where\tb-20c55d-11k-19l-11m46n-13o-20q-27r47s-16t-19u-17v-24
^which\ta-39b-36c116d-11f-35k-13l47m-44n-26o-27p21q-48s62t-59u-41
^who\ta-20b-33c123d61f-82k-72l-30o-27p-40q-22r-12s-30t-38u39v74
^why\ta-26b-20c68f-36k-26m22n14o-15p-21q51r-16s-17t-27u-19v-26
^will\ta-30b-34c78f-20m23n-15p25q-15r-22s-17t-22u-12v23
^window\ta-12b20f17p52q-10r-10t-12v-11
^wishin\ta-13d-18e-14f-31g-11i78k-23
^with\ta-26b-27c-14e-10f-65g68h-16i18k41r-13v47
^withou\ta-16b51d-20k-38m22
^workar\tf72k-66
^would\ta-12b38c21e47f-27k-69l-15m15n-28p14q26s-32t12u-33
^ya\tf-26k39
^yaklas\ta18d-13f10o55p-43r-11
^yalniz\ta-16c44d-17f-12k-23l21n-14o-10r27
^yalvar\ta-13e61f-28i-11k-12
^yan\ta-27b-16f26k29
^yangin\te35f-10k-11r21u-14
^yani\ta-22f30
^yanit\tf28k-22
^yaniti\tb-38e-27f-51i14k71
^yanlis\ta-31b45m25r-11t30v-18
^yaptik\tf86j-11k-75
^yardim\ta-25b-24e16f32i43k-39
^yarin\ta-34b-21c-11d-13f12j38k25
^yasemi\tf-18k24
^yasli\tb17o37
^yazici\ta-25b26c-15d-18e-22f-23g36h-15i-19j-13k30l34n-13o38p-12r-21s-15t-17
^yazili\tb-20c61d21f-60i17k-44p47v-16
^yazin\tb31d-12f-24k19r35
^yedek\ta-38f66k-30
^yedekt\tb19c-15f22k-17p49r-12v-19
^yemek\ta-15d-10f29q-22v33
^yemekh\ta-41b33c-37d78e-10f-23h-32k-23l-10n-13o-14r63t-14
^yeni\ta-84c34d-38e-32f-58g72h83i-14j14k-61l17m-30o50p54q-31r-34s-11t-49v-38
^yenisi\tb80c-29f-23k-48l-23n-11o57p-17q-14r-22s-18t-25u36v-16
^yester\ta61d-26f-15k-23l-28q-13u49
^yil\ta-21f10k24
^yine\ta-41b22f23
^yok\tb37d88f-95k-44l-13m-17n-35o-12p-28q41r-16s-16t-47u-11v63
^yoksa\tb-29c-38f15k52n40u-17
^yolcul\ta29b-12d-12f10k-20l59n-15o-11p-22r-17u-12
^yoneti\ta14b-22d51e-14f-31g-14h-13i24m-11n23o-19p-20q-14r53t-13u-12v-13
^you\ta55b-88c-19d56e-31g-44h-16i-24j-19k28l-17m-21n13o-38p-24q56r-29t25u-25v-11
^your\ta-20b-11c-29d103e-26f-51g-19h81i-42j-14k-95m-34n28o20q-33r12u-24
^yours\ta-12d-11f-32i18k45
^youve\ta35b-21f-33h29k-23p-13q60r-20s-16u-11
^yukari\te16
^yurt\ta33b-15c57d18f-78k-12l43m-26n-23o-16p-24s32t14u-22v-36
^yusuf\tf-33k43
^z\ta68k-58l57m-11n-14p-14r-11
^zabita\tb-31d46r-13t-16v47
^zemin\ta-12b17l24
^zimba\tf38g-14k-22
^ziyare\ta-24c37d-15f-31g53h-20k-19n-15p-15q-11r-16s-11t-12u68v-18
^во\ta76b44d-21f-79k-84l-23m-16n-25o52p-28q57r-32s-23t-40u-24v-27
^ابغي\tb38f-19m40o-10r-12s-10v12
^ابو\ta-20b-24d-12e-16f-77g-10h-10i-33j-11k123
^ابي\ta-13b32d-17f-41k29l-11n-15o20p-15q-23s34t13
^اتحاد\tf-40k62
^اتصلت\ta-22f39
^اتصلنا\td-15f56k-34
^اتمني\ta-10b-35e60f-61i58k-50
^اجهزه\ta41f-25l49o-42
^احنا\ta-28b-11d-12f47
^اخوي\ta19f14k-24n37p-24
^اداره\ta-14e-12f-68i-17k96
^ادخل\ta-49b-30d-13f82k-20
^اذا\ta-15b-31c-34d-17f31k45
^ارجو\ta-51b41c23d-15e51f-59n42o-13p13r-16s-14t-18u-20v-29
^ارسلت\ta-21f-17k51
^ارغب\ta-11b31f-24l-15s20t23
^اريد\ta-14b21d-16f-44k47q-15r-11s53t-18
^استبدل\tf15
^استلمت\ta13b-28d60e-14g-11k-40o-10t54v-12
^اسم\ta38f-27v38
^اسماء\tb-11j53k-40
^اشاره\ta32f-20l19p17
^اشرف\tf-31k50
^اطلب\tb40f-25q28
^اظن\ta-16f28
^اعدنا\tf15
^اعمل\ta-12f53k-39
^افتح\ta-50b54c-11d-11f23j-13k-23n43
^اكتب\ta-10f32k-12
^ال\ta31d-23p42q-10s-10
^الاخ\tf-43i-11k70
^الاخوه\tf-15i23k10
^الاسبو\ta-18f17k19
^الاستا\tb16f-14k30n13
^الايمي\ta43d-13f-13k-15m31
^الباص\ta19b-12d24k-27q-14v31
^البحث\ta-25b-12f47
^البرنا\ta35c-18p18
^البريد\ta-31b-15f51
^التاري\ta-12f-53k66
^التطبي\ta48f-31m16n-19o-18p40q-10v-14
^التقوي\ta51b-17k-47m35n-17p-44v33
^التليف\ta21o-17s35
^الخط\ta67b-26d-13f-54g52k-58o-11r-14v43
^الخطوه\ta-17b-23f58k-10
^الدفاي\ta10f22g-15k-12r33
^الدفع\ta-24b-21g57k-27
^الراوت\ta39f-36l21
^الرجاء\ta-18b42f20k-48l-15m-17n-17o-14p-13q-10r-14s50t-21u37v-24
^الرساي\ta58b-14d-17e-12f-51g49k-56l-11m36n-12o-20p-17q-12r-15s46t-25u-13v-19
^الرقم\ta-35b-10k54
^الزملا\tf-25i-38k71
^الساده\ta-18b-12d-11e-12f-35h-14i32j-10k31
^السبور\ta13f35k-33o22
^السلام\te-18f-24k46
^السويت\ta12k-14l31r-11
^السيد\tf-14k41
^السيري\tf22
^الشاشه\ta-25f32
^الطابع\ta33c35f-47k-15l-14o45t-12
^العنوا\ta-18b-14f40k-12m17
^الغرف\tf45k-31
^الغسال\ta41d-15f-15k-19o-10t32
^الفاتو\ta-13d-12f43k-16
^الفني\ta-31b-10d63f-54h33k-10l27n-17o43p-18q-16r-10v-18
^الله\te23f-27h55i-21k-29
^الماسح\ta13b-16d-11f-61g78k-51o45t-10
^المستخ\tb-19f-17j60k-26
^المطلو\tb-30e-18f59i-13j19k-46
^المندو\ta-15b-12d14f23t14
^الموضو\ta-16b-33c-12d-15e33f-19h-10k41
^الموقع\tb-23f15h40k-26l31
^النت\tb-21d55f-41k-16l40
^الهاتف\ta29k-22s15
^الهوات\ta32f-21r-14s29
^الواي\ta10l12
^الي\ta-44b-28d-43e-20f-58h-18i-16j-10k137
^ام\ta-13e-13f-77i-20k96
^اما\tb-33c-12d-12g59k-29o14
^انا\ta-85b-45c18e60f37g-15h-16i-13j-24o-16p37q13t-11
^انس\ta-12e-11f-46i-15k73
^اهلا\tf-17i85k-67
^اول\tb-17d-24f-12h60k-32l34
^اولا\ta-12d-12f31k12r12u15
^باب\ta48b-17f-30q-12r35
^باقي\ta-17b-27f-59g75i-10
^بانتظا\te-11i28
^باي\ta-22c55f-19l-10n44p-11q18t-13u-12v-21
^بخصوص\tc14d-15e-14f-32k42p-21q24
^بدلت\ta-11f34k-10
^بدنا\ta-11b60f-40k-13l-10o-18p-14q-13r45s-13t22v-13
^بدي\ta-22b-46d-17e-26f31i-15j47
^برنامج\ta47f-37p20
^بصراحه\ta-15b-16c-13d28f-58h49q41v-10
^بطاقه\ta-21b-31f71k-21
^بعد\tb-14e-11f37i-24l-11m-16n33p-34q-16t38
^تاخرت\ta-33b-14d-13f78k-42
^تحياتي\tf-16i-105k112
^تحيه\ta-13b-11e-13f-24k42
^تسلموا\tf-21i48k-26
^تطبيق\ta26f-15n-10p31t-10
^تظهر\ta16b-13f23k-25p35r-12u-14
^تمام\ta-30b-16c-14d-11e-19f-69g53i-13k50
^توقفت\ta15
^ثالثا\ta-24b-17c38d-19f32k-16q39r-11v-14
^ثانيا\ta-17b30d-14k32o52p-16t-13
^ثلاجه\ta43f-27k-15o16r31t-20
^جالي\tf66i-10k-53m-13u20
^جربت\tf39k-16
^جربنا\ta-16f40k-21
^جمانه\tf-45i-13k76
^جهاز\ta89b-34d-14f-36g-11k-31l14m-21n-21o31p-31q-23r-29s38t-19u25v-25
^جهازي\tf18
^جوالي\ta-11f-40k49
^حاسوب\ta-12f39
^حاولت\tf21
^حد\ta23d-14e69f-62k-53m45n16p-14s-12t-11u-13
^حضرات\ti-18k30
^حضرت\ta-16b-13d14f26k-14v11
^حضرتك\ta-15c-12d-10k44
^حضره\ti-26k45
^حياكم\tf-11i54k-38
^خالد\tf-42i-15k65
^خط\ta-17b-15f60k-27
^خلصت\ta50b-12f-36m-11q45v-15
^خلوا\ta-24b78f-59k-23o-12r-13s43v-11
^دخلت\ta43b-12d-11f27k-50n36
^دلوقتي\ta-24d35q31
^رابعا\ta-23f66k-36
^ربنا\ta-12e-15f-47k71
^رجاء\ta-15b-11d-11f-72k71q-13t29
^رجعت\tf29k-11
^رجعولي\tb48f-31q48t-16
^رفعت\ti-10k41
^رقم\ta-38b-52c-12d-27f44g-13k41
^رقمي\tf-26k48
^ركبوا\ta-13b43f-20k-10p-17r33u16v-15
^رييسه\ta-13b-18f-29h-16k75
^زيدو\ta-20b77f-59k-22m22n-11o-14p-15q-14s47t-11v-14
^سالت\ta-29d-11f62k-23
^سرعه\ta68b-15d-24f-28k-31l56n-13o-10q-12r-11s-10t-12
^سعاده\td-13k36
^سلام\ta-13b-20e-14f-25i66k-17
^سناء\tf-30k49
^سهير\tf-17k38
^شاشه\ta30b-11c-13d-14f27k-22o28p-12s12
^شاكرين\tf-13i-63k75
^شركه\ta-47b-19c-11d37e-12f-69h-12i-13k89l-12o-11r48v-14
^شكرا\ta-17b-18d-12e-17f-64g-12h54j-15k29
^شنو\tc40f-20l17o47p-15q-15t-19
^شو\tb-15c42f16k-39v33
^صباح\ta-20f-17i84k-52
^صيدليه\ta-11f-49i-14k74
^صيفطو\tb-12f36m-13q28
^طارق\tf-39i-14k68
^طقم\ta-11f48k-17
^طلبت\ta56b-19c21d-21e-14f28h-12i-17j-19k-83l-14m-13n-12o-31p-17q-13r-20s-17t86u-16v-17
^طلبنا\ta-52b-17d-16f74k-16
^ظهر\ta37b-10d-16k-27q38r-11
^عافاكم\ta-23b39d-23e70f-55k-43m-12o-14q43
^عايز\ta-13b27f-49k37l-17v39
^عايزه\ta-17b32c52d-25f-32k-19l12m-12p-14s-13t-10v38
^عايزين\ta-19b51f-29o47p-28r-11t-14u17
^عبد\tf-31i-47k77
^عدد\tb-21d-13f64h-14k-19
^عسلامه\tf-27k45
^علي\ta-35b-19d-19f42g44k-35
^عم\ta-33b-19d-23f-15k64
^عمان\tf-32i-14k58
^عملت\tf25
^عند\ta-53b-25f97k-28
^عندنا\ta-30b-45d-15e-11f54j64k-59
^عندي\ta-17b-19c-21d-19f-39j98k-56s19
^غرفه\ta-36b-21f98k-47
^غسان\tf-45i-13k75
^غير\ta53b-12d-29e-10k-20l-13n70o-25p-11q-14r-22s-10t-15v-18
^غيرت\ta-33f59k-14
^غيرنا\ta-13f36k-10
^غيروا\ta-17b50f-30l-13o-12p-13q22r-13t20u19v-12
^فتحنا\ta-15f47k-20
^فني\tf-15k28
^في\ta30b-14d-20i30k-22o25r18
^فين\tc61f-32k-16m-11n45p-14r-15t15v-11
^قبل\ta-27b-34c-13d-14f37k38
^قسم\tb-11f-39i-10k68
^قعدت\ta-17b-11d40k-15s31
^كاميرا\ta33b10f-32r11u10
^كان\ta-12f67k-44
^كتبت\ta-34d30f-43j58k-31m39
^كل\ta50b-35c-13e-11h-11l-29m50n-24p36q17r-19s-11t-31u-14v-33
^كلمت\td-16f38
^كليه\ta-12b-12c-21e-11f-48i-14k80
^كم\ta-15c85f-60k-21l-19m-11n16o19p-22q-37r-24s70t-24u-24v-32
^كما\ta-48c-31d-24f44g-10k29m-18n28
^كمان\ta-30b-11d-16f-70k91p-11q14
^كنت\ta-12b-15d-16f62k-28
^كود\ta-18b-10k41
^كيف\tb-17c-43d69f35i-12k-48m43n-12o-11p-14r-15s-16t-23u-12v24
^لا\ta-38b-60c-16d-29e51f-75g-15h-17i-37j-13k95l-14m41n21o-12r-14s-11u-11v-11
^لازم\tb17f16k-11o31
^لست\ta-16b-26d-11f32k26
^لم\tb-16d20f36k-41n36o-13q13t-16
^لما\ta40c45d-36f-27k-26l-19m47n-13o-18p-13q-18r-22s-14t39u-10v-18
^لو\ta-22b-32c48d-26f47k-25n33q-10
^ليش\ta-20c20d28f-26n41v-22
^م\ta-12b-12d-10e-12f-53i-26k93
^ما\ta-36b-52c24d-39e74f41g31h-22i-20j-22k-107n-29o-24p33q13r-23s25t-25u-30v19
^ماكينه\ta33b-24f39i-12k-63m-11o58r-18s-12t-16v-10
^متي\ta-17c21e80f-65k-57q-12t-12v40
^محتاج\tb72e-18f-22k-34l-12n-16o51p-42q-14r-18s-11t-17u-13v45
^محتاجي\tb14e48f-38k-28o13
^مدير\ta-16b-12f-61i-15k95
^مرحبا\ta-25d-12e-37f-47i28k30s16
^مركز\ta-20b-33d38f-32k45o38r-14
^مساء\ta-25b-16d-12e-18f-69h-11i70
^مساكم\te-10k35
^مش\ta-41b-54f87
^مشرف\tf-32k52
^مع\ta-23b-12d-14e-13f-72g-11k76
^مكتب\ta-13b-11f-26k56
^مكيف\tb-16f12r26
^من\ta-27c71d15e67f-101g-14h-14i-23j-11k-19l29m-26n-38o-29p-27q-21s-31t62u-12
^منذ\ta-19d52f-32k-22n11p23u-11
^مني\ta-26b-12d-13e-13f66i57k-91
^ميزان\ta38f23k-43o45t-34
^نامل\te-18f39k-20
^نحب\tb59f-37k-12l17m-11n-10p50q-10r-12t-17v-15
^نحتاج\ta-15b67f-46k-11l18n-17o23p-12q-17s-11u13v-18
^نحن\ta-37b-29c-11d-23e59h-10i-18k27
^نحيطكم\tf-13k33
^نرجو\ta-13b27l-21m13n-11o30
^نرغب\tb30f-11m19r10
^نريد\ta-16b36e-24f21k-23l-12o-31p-16q-10r-18s15t-14u61v-13
^نسيت\tf-42k61o-11s19
^نطلب\ta-19b59f-39q24
^نظام\ta35b-25d-14f10k-15n-18o-13p39s37t-29v-26
^نعيمه\ta-12f-36k60
^نفس\ta-17d-11f67k-29
^نفيدكم\ta10o13
^نود\ta12b22f-16l-16o-13u43
^هاي\ta-15f-57j75k-35
^هذا\ta-22d-15e-11k52
^هذه\ta-20f-22k48
^هل\ta-30b-31c24d-20e-16f47g-20h-11i-12j-12k16l51m-18o-31p-28q-22
^هلا\ta40b-14c-17e-15f-28i-53k66l22
^هو\tc42f-29l32o-13q-15u27
^واذا\ta-15f35
^واش\tc68f-45k-11l-18m-18n-25o-23p-21q-31t64u-19
^والتسل\tf15
^والله\te-14f-23i50k-13
^وايضا\ta-20f24
^وتفضلو\tf-11i17
^وتقبلو\ti-43k50
^وصلت\ta-26b-18d25f14
^وصلني\ta29c15d17e-11f-73g43k-36m28n-10o-17q-12r-13s-12t40u-11v-12
^وعدتون\ta-23d27f23k-21l42o-11v-10
^وعلي\ta-46b-27c-30d-12f56i-13k41
^وفقكم\ti-18k38
^وقد\tb-16f12k22
^وكذلك\ta-24c24f13q27
^وكمان\ta-15f76k-60
^ولكم\ti-76k80
^ومن\tc25f-14q29
^وهذا\ta-15b-10f59k-35
^وهل\ta-11b-35c-42f81k-18
^وين\tc45f-28n-16p11q-17r-14t-20v51
^يا\tb-62c-10d-34e72g-14h-15i-46j-11k23q23t-17
^ياريت\ta-20b29e24k-21m27n-14o11p14
^ياليت\ta-38b37e92f-63k-86l42s-11
^يرجي\ta-17b53e71f-43k-73n-11p27t17
^يعطيكم\tf-21i67k-40
^يعني\ta-18f24
^يمكنكم\ta-14b-12f-34k58
^অডিট\tf22k-18n-21u29
^অতএব\tb-37c-12d62e-26f-14i-25n-12o14p-16q42v-13
^অথচ\ta-17d-32k51
^অনলাইন\ta50c-12f-10k-33p41v-18
^অনুগ্র\ta-10e38k-27l-12n-35o-12p-13q25r-20s-14t-23u21v31
^অন্য\ta-22f34
^অপারেশ\ta-15f16k21
^অফিস\ta-13b45f-35s34
^অফিসের\ta-27b37d-30e-23f-48g65h-18i-16j-14l-31m-21n-18o-28p-31q-34r52s-27t-26u72v-28
^অবিলম্\te25f15k-17
^অর্ডার\ta-20b41d43e-18f-40g-16o-17p-21q-11t61
^অ্যান্\ta12f42k-46p29u-16
^অ্যাপ\tf14
^অ্যাপে\ta14b-12f17p28
^আইডি\ta-14b-37f102k-71
^আইপি\ta-17f84k-59
^আগামী\ta-25d-25e-12f-53k75l-13n-13r23u-12v32
^আগে\ta-48b19c-14e-11g39k12n-11o-11p-17q31r-11t37v-24
^আগের\ta-23b-10d-17e-10f19g52k-35
^আঙুলের\ta-23f40o30
^আজ\tb-22c-13d-13e39j36k-44l14u22
^আজকের\ta-18e37j26k-31
^আদালতে\ta-21f29
^আপনাদে\ta-43b-34c13e-32f-13g20h106j-24k-79l26p19q-12r-18s22v-18
^আপনার\tf-32i88k-70
^আপনারা\tb-18c-42e39f-49k56n-28u49
^আপলোড\ta-12b-42c32f39k-10l57n-11p-14q-20r-11
^আমরা\ta-34d22f28h-12r30
^আমাকে\ta-35b15c-12d-17k35n28p-13
^আমাদের\tb37c-32d-62e57f54g-21h-23i-23j-31k-56l43m-26n-30p-12q-33r-35s27t-41v44
^আমার\ta-38b63f12g-23h-23i-27j33k-35l-20m41n20p15r-22s13t-63u-19v-32
^আমি\ta33b-39c-41d-32e-19f41g-13h-13i-15j-16k42m26n-22o-15p-15q-19r-11s-11t39u15v-21
^আর\ta29c-14e34f22g-31h-21i-26j-18k-68m-38n-39o10p55r-23s-25u26v-16
^আরামবা\tf-30k48
^আশা\ta-11d-11e43f-73i21k34
^আসসালা\tf-11i28
^আসে\tb-17c49d-11k-12n-11p61r-13t-16u-12v-21
^ইতি\td-11f-25i36
^ইনভয়ে\tb-11d-10f29k-12
^ইন্টার\ta28c-33d-21f47k-46l-16n37o-13r-23s40t-17u-18v-12
^ইমেইল\tf63k-56
^ঈদের\tb11c-18f35k-22p29
^উপ\tk13
^এ\ta18b-23d-33f-11k54q12t16
^এই\ta-80b13c46d-27e-13f31i-11k14l13m-11n-16o48p-25q-21r11s12t-19u-18v-26
^এইচআর\tf-39k49
^এক\ta23d31f-35k-17l-19n-14o-16p-13r-11s38t34v-14
^একই\tb12f27p23v-12
^একজন\tc-27d51k-17r-10s44v-10
^একটা\ta-21b-46c49d-11e-15f63h-12i-13k-38l-22m14o-19p26q-16r-13t-15u-12v37
^একটু\ta-14b-65e125f-85i-10k-49
^এক্সরে\ta50f-37o16r-14t-15v30
^এখন\ta20b-21c-20d12e-25f-43g54m-11o44p-16r-30s-14t23v-10
^এখনই\tb-33f74k-49
^এছাড়া\ta-12b44c-21d-12f26k-30l-11o-19p-17q10r22s-10t32u-13
^এত\ta-21b-23c-48d-13f46h46k-19
^এপ্রিল\ta-33f85k-65
^এবং\ta-22b35c-12d-20e-17f34h-12i-11k-15m51n-17o-17q-15r-12s-11t33u-25v-13
^এমন\ta-34c-11d-19e-13f-49g-12h38i-11k61
^এর\ta-29c-16f63k-15
^এরপর\tg-10k23
^ও\tb50f28k-67l-14m-11p-15q-40s-12t31u34v-15
^ওই\ta-30b14d-15f50k-16l13o23s-13
^ওয়ারে\ta-10c38k-20o42r-11
^ওয়ার্\ta10b17f-29k26l-15o-10p18r-22s37
^ওয়েবস\tf18
^কবে\tc-24f49i-15k-26l-19q55v-17
^কল\ta26c23d-14f-20n-13o-15p-14q-12s62t-15v-10
^কাউন্ট\ta-19b18f-27h39k-19o20v23
^কারখান\tb10f43k-31l26
^কাল\ta-18b11d-13e28u34
^কালকে\ta-28b-12d13k29p-11q20
^কালকের\ta-24f31
^কিন্তু\ta43b-11d35f-71l-15m-14n-14o34p29r-19s-17t-11v-12
^কিস্তি\ta52b11c26d-11f-65k-19o-11p-30q18r-15s-13t50u-14v-13
^কী\tc-28e-31f-85j66k51
^কুরিয়\ta38d-15f-14t27
^কোনো\ta-21b-17d-22f45g-22i50k-34
^ক্যামে\tb-12f34
^ক্যাশ\ta12p17
^ক্লাস\tf43k-21
^ক্লিনি\ta53f-36l27p-10s29v-16
^খুব\ta-13b-55d-17e69f-38h46k-33
^গত\ta-23b12d-10e-13g-13h-16i-14j28k24l-12m15o14p-19q41r-11u-13v-12
^গতকাল\tb46d-27f-21k15q-19t30u26v-14
^গাড়ির\ta-14b27c-22f39k-24p33t-17
^গেটের\ta-21d57f-34k-17o-14p-11r-16s-19u59
^গ্রাহক\ta-18b-15d-14f42
^চতুর্থ\tb19f-14u12
^চাবি\ta41k-15l-14r-14u48v-11
^চুক্তি\ta-11b24f18k-20r15
^চেক\ta60c13d-27f-52m-12n-17p-12q40r38t-26u-12v-16
^ছবি\ta-54f87k-40
^ছাদে\tc32f-27n-18r57v-19
^ছেলের\ta-19f30v32
^জনাব\tf-37i33
^জানুয়\ta-12d30f13k-26q25
^জুন\tb32f49k-65q33
^টাকা\ta-26f-48g60o-11q37
^টিকিটট\tf-26k38
^টোকেন\ta-13d-10k50
^টোনার\tb71f-34k-20l-11o10p-20q-12r-11s-11t50u-10v-14
^ট্র্যা\ta-24b-18f49
^ড\tf-47k73
^ডা\tf-14k24
^ডাক্তা\ta24d21e-12f-47h48i-15k-49l-17n-16o-22p34q-17r-22s-20t-17u-12v53
^ডিজাইন\ta-12b18f47k-36o-10p30
^ডেলিভা\ta-49b43f26k-30t43
^ডেস্কট\ta-11f60k-42
^ড্রাইভ\td-13f29l55o-13p-47
^তাঁর\ta-18b-23d-19k52n13
^তাই\tb20f-49k40
^তাছাড়\ta38b-19c37f-41k-28l-11m27n-11o-11p-13q18r-11t18u-11v-14
^তার\tc31k-14o-17q-16r63t-12v-30
^তারপর\ta-35f49
^তারিখ\tf-97k103
^তিন\ta-25d-23f65k-23
^তিনতলা\ta20f-18k11o27
^তিনবার\ta-31d55k-20n25o-12q-12t33
^তৃতীয়\ta32f-15p28
^দয়া\tf11k-16t36
^দরজার\ta-35b11c40d-16f11n-20o-10r35s-10u19v-14
^দাদা\tc-11f-37k59o-15r23
^দুই\ta23c11d-20e-11h-11j28k-32l25m-20n33o-21p33q-23r-16s-24u-32v-20
^দুটি\tj-16k24
^দুটো\ta-31b-12d-14f72j28k-52
^দুপুরে\ta-19b-14d-11f-14k62
^দোকানে\ta16b-18d-14e-10f18k16n50o-11p-13t-10v-16
^দ্বিতী\ta-10b24c32f-52k21o15p14
^ধন্যবা\tf-14i11k16
^নতুন\ta18b33c-18d12e-12f-58g-12h35i29j-13k-51l13m-17n47o-31p16q-22r-34t-12u-33v11
^নমস্কা\ta-13f-36i22k28
^না\tb-51f73k-19
^নাইট\tf-39k51
^নিচের\ta-26b-17c-10d-16f-16j82k-44
^নিবেদক\ti-21k39
^নিরাপত\ta-13d57f-51n-14u44
^নিরীক্\ta-12f42k-17
^নির্বা\tf-14k28
^পাড়ার\ta50d-18f-23r-20t-12v46
^পার্কি\ta16b19f-16u32
^পাশের\ta-17b-15d-13f19k29
^পাসওয়\ta17c26f-34l-10n60p-11s-14u-21v-10
^পাসপোর\ta21b-11f24k-23v35
^পিডিএফ\ta-13b10f32k-22p12
^পুজোর\td-10f56k-48l17
^পুনশ্চ\ta-31b21c28d-13f-11q16
^পুরোনো\ta-31b36c41f12k-44l-16m-36n25o59p36q-24r-19s-28t-36u-21v-23
^পেনড্র\ta44c18f-42n-10r-11u46
^পেমেন্\ta-23b-22c15d-14e-11f-46g70q12
^প্রজেক\ta28f-11o32
^প্রতি\ta-20b-15e-30k63
^প্রতিট\ta38f-18m24
^প্রথম\ta-24g-29k47n16
^প্রথমত\ta38f-33o19s-12u24
^প্রথমে\ta-34b-11d-13j34k33
^প্রধান\tf-39i-13k71
^প্রশাস\tf-29k46
^প্রাথম\ta-11f58k-32
^প্রিন্\ta50b-15g-20k-18o23
^প্রিয়\tf-26i13k33
^ফলে\tf27
^ফিঙ্গা\ta31d-14o-31p-16u54v-10
^ফেব্রু\tb-14d50f-36q21
^ফোন\ta26b-10d-44f-21k59n24
^ফ্রন্ট\ta21f-39k38s13
^ফ্ল্যা\ta-24b-12k38
^বরাবর\tf-14i-21k51
^বাংলা\tc46f-32p63r-11s-11t-19u-12v-25
^বাকি\ta-38b23d-17f-20g33k20q28t12
^বাচ্চা\ta-39f21k33
^বাতিল\ta-32d-14e-13f48k-10n40
^বায়ার\tf30k-24
^বায়োম\ta50b-22n45o-12p-13t-12
^বাসায়\ta-11f77k-65
^বাসার\ta-21b-25c27f-18k33l28
^বি\ta53f-42r41
^বিক্রয\tf-15k25
^বিদ্যু\ta34f-23q16
^বিনীত\tf-23i27k13
^বিলে\ta18d-16f24k-15q14
^বিশ্বজ\tf-26k45
^বিষয়\ta-19f-55k92
^বিষয়ট\tb-21e39f19k-34
^বুধবার\tf13
^বৃহস্প\tf35k-16
^ব্যবস্\tb-30e-21f-55k89
^ব্যাকআ\ta-30f60k-30
^ব্যাটা\ta-47f105k-68
^ব্যাপা\te13f-13k27
^ভবদীয়\tf-30k49
^ভর্তি\ta-16c21d65f-63k-14p-17q-12r-12v58
^ভাই\ta-17b-14d-15e46f-47k42
^ভাঙা\ta-50b31d77f-76l-14o69p-20t-26
^ভালো\ta-14b-19d17f-33i72k-39l33r-17
^ভিডিও\ta25f-21g51k-42p28
^ভিপিএন\ta23b-13f-17g-13k28l33s-13
^ভূমি\ta17l30
^মডেল\tf62k-44
^মনে\tf15
^মহাশয়\tf-10i-11k33
^মহোদয়\tf-12i-41k61
^মাঝে\ta-40f50
^মাননীয\ta-13e-12f-41i56
^মিটার\tb-14f34
^মিটিং\ta33f-16
^মিস্ত্\ta-15d36k-11r36
^মৃত্যু\tb21f31k-29n-12p-18v55
^মেইন\tf43k-23
^মেইলে\ta47b-28f-68k47m64n-15o-14p-17s-12u-10
^মেইলের\ta35b-15f-25g58k-58m46p-12
^মেরামত\ta-31d33f-43g45k-15n-10o43s-11t-12
^মোঃ\ta-13b-13d-11i-11k50
^মোছাঃ\tf-26k44
^মোট\ta-15f53k-26
^মোবাইল\ta45b-30c46d-37e-11g-11h-11k-67l-15m-13o-16p55q-23r-35s-28t42u-20v-24
^ম্যানে\tf41k-22
^যথাবিহ\tf-14i40k-14
^যা\tb-48f26j35k-15
^যাক\ta-13b33d-10f-38k31r-10v38
^যে\tb47c-11d-31e-10f-68j41k19p-12r-23t51u-10
^রবিবার\tf35k-14n10
^রাউটার\ta-12f20
^রাত\ta-14b-15d-21k61l-13r36
^রাতের\ta-14b31c41d44e-12f-78j-10l-14m-19n-21o-22p-17q-22r-23s-17t-32u69v30
^রান্না\ta-45d-10f53
^রাশেদ\tf-23k38
^রিসেপশ\ta-19f-38h56k-16m-28n42
^রেজিস্\tf-30i-11k55
^রোগীর\ta-24f43
^রোল\tk15
^লকারের\ta33b-17d-11o-16u40
^লগইন\ta-14b23f-49g-17k56n12
^লগে\ta-14f69k-52
^লবির\tb59d-12f-61l21n-11r-22t-10u35
^ল্যাপট\ta36b-17f17k-34o36
^শনিবার\ta-16f70k-59r-11t-13v47
^শাখা\ta-10f27
^শিফট\tf-29k48
^শুক্রব\ta-16b12k20r37t-17
^শুধু\ta-29b-11d-27f81k-29
^শুভ\tf-22i42k-15
^শুভেচ্\tf-17i34
^শেয়ার\ta14b31f-40l-10n12p25u-11
^শেষ\ta-14b-13d-15f57k-17
^শ্রদ্ধ\ta-12e-11f-36i63k-21
^সংশোধি\tc-20f63k-30
^সংশ্লি\ta-11f-41i41k11
^সকাল\ta-12b-20d-14f43l46o-12p-15
^সকালে\ta-48b-23f58
^সন্ধ্য\ta-24b-12f48k-11l18
^সফটওয়\ta-32b-23d70f-30k-28p33v-12
^সব\tb12n-12q-18u49
^সবাইকে\ta-16b11f-13k22m38v-13
^সবিনয়\tk23
^সময়\ta-14f35i23k-25
^সমস্যা\tb-12e19f82j-54k-69
^সম্পাদ\ta45f39g-18k-67o26
^সহকর্ম\ta-21b-19f62k-19
^সহকারী\tf-11k27
^সাথে\ta12b-42d-13e-13f69k-40l39o-15
^সাপোর্\ta-28d32f-47i-22k70l41o-11
^সাবিনা\tf59k-50
^সার্ভা\ta-28b24f49k-37l-17n-13u42
^সার্ভি\ta-13b-14c-36d50f31h-11k-22l-12o43q11r-14
^সালাম\tf-12i-33k58
^সিরিয়\ta-14f-22k40
^সেই\tb20c-28f40k-38n18
^স্কুল\ta-11b-13d63f-59r-21v50
^স্কুলে\ta-25c35d30f-37r-12v34
^স্ক্রি\ta-24f41
^স্পিকা\ta41b-22f38k-55m-12n-11o15p-11q-11r-13s49t-16u-10v-15
^স্মার্\ta52f-37l17o35r-13
^স্যার\tf-46i-29k85
^স্লিপে\ta-41f49
^হটলাইন\ta16b41d-30f-21k-16s28
^হয়\td-20f36
^হাই\ti-13k30
^হাতে\tf52k-32
^হারানো\tc32f-26n-11o-11q-37t-21u67
^হাসপাত\ta51b48d-11f-75k-19l11m-12n-29o-12q-11r42s-13t-12u-22v16
^হিসাব\ta-11b-25k46
^হেল্পড\ta34d-27f-30k34s36u-10
^হ্যাঁ\ta-24e-11f-26g75k-52
^হ্যালো\td-13f-26i46
a\ta10b16d22e-14f19g-14k-20m-14n-14o35r-11v12
a 0\ta-54b-39c-12d75f38k-78l-11o-24p-14q-18r-17s-12t75u-17
a baby\ta-15b29d-14r42t-11
a bank\ta57d-19f-43n-11u33
a bit\ta-27d15f43k-11l39n39o-13p-17r-20t-24v-14
a blessi\tb19o15r19
a boat\tf34k-15
a bonafi\tb11u-16v34
a box\ta41c-16f-21u26
a broken\tc19f-21m16n-10o26
a bunch\tf-20i46k-19
a busy\ta68d-15f-51k-17o-14q-13r-12s57t-13
a cable\tb16c20f-26o49r-12t-13v-12
a call\ta-31b-18d-30f42k36
a card\ta14b-28c-10f38k-10u21
a certif\ta-13f27v28
a charge\ta14b10f-12o32q-11
a child\ta-17b-17d27f19k-10s-11v26
a class\tb-16k25
a collea\tb-17c14f13n-13s25u18
a column\tp30
a confir\ta67d-12f-59k-20n-17o-16p34q-23v32
a contra\tn25
a copy\tb46c-20d-11f-16n-12q32s-17u15v-10
a couple\ta-23d-16f-40i-12j74k-23r22
a crack\ta12d41f-44o-17q-16r29t27v-11
a credit\ta-20b44c-11f-23l-14n-13o27p-12q36t-14v-11
a custom\ta-18d-18f13k30
a date\ta-22b-26f74k-32
a day\ta22b-18e-23f-79k75p-20s-10t48v-24
a dell\ta-36f49
a diabet\ta-25b-14d-15f64i-16k-14
a differ\ta13b-19c-18d19f20k-20l-14m-14n-18o-16q-20r-11s24t42v-15
a direct\ta-21b73f-56k-12n-12o-14s49
a distri\tb12m39v-11
a faint\ta-13f29
a few\tb-28c54f-33j16k-16l-11o-11q-13s-11t-19u49v-24
a finger\ta-23b-25c-16d24f41n19
a fortni\ta35f-16u-16v29
a freela\tb-15d-11f52k-14
a good\tb-14d-18e-12f-27i33k28l-11o11p22
a green\tf20o25
a grindi\ta-11f19
a guest\tb-11f20
a hairdr\tb-12f30o20
a hand\tb-18e40f-22r34v-17
a happy\ta-12b-10f-31i69k-19
a headse\to46s-15
a hotel\ta31d-26f24k-21q20
a kids\ta13b-14c54d-16f-44k-20t25u-14v30
a laptop\ta-31b-16d68f-30k-17o54p-11t-16u-12v-11
a letter\tb12d35f-21k-18o-11q28r-13s-12t-20u-14v38
a lid\ta39b-16k-17r-16t43
a link\ta35f-28u25
a list\ta-11c-40d-11f39j24
a little\ta-14b-25d31f15o-12p37q-14
a login\ta-22c42f-19k-11n41v-12
a long\ta-41d-11f60
a longer\tf31k-13o36
a look\ta-23b32c-14d43f-36k-12o-18q31s15v-11
a lot\ta-11b24f12p18
a lovely\ta-13f-29h39i35k-20
a m\ta-14b-20d-12f19k19
a mail\ta66b-18d-17f-42m24t-33u37
a man\ta28k-22l-23u35
a master\tb-18f36u17
a microp\ta-17f28o-11r21
a millio\tf-13i37k-12
a minute\ta58b-14d-11f-26l27o-21p-29r-27t-12u25v27
a mobile\tl27
a month\ta-32b12d26f12k-15p24q20t-14
a new\ta-50b39c-11d28l-39m-17n33q11s-12t-52u44v-36
a nice\tf-24g-11k49
a noise\ta45f-29k-11o44p-14
a note\tf21k-10
a nuisan\ta-21b-21c-14d43f-60k52p-11r39
a parkin\ta18b34c-28d-10f-12o-20r50v-21
a phone\ta-13b-27c22d-11f-42k48n29p14s-16
a photo\ta-15b-19f34
a pictur\tf11l-11p27
a power\ta-14f26
a rainy\ta-11f-13i66k-47
a real\ta-30f26h25
a receip\ta14b13f-20o-12q32
a record\ta14f-11p-12s41
a red\ta-13b47d-13k-12l15m-10o23q-11r-18s-11t31u-19v-15
a refund\tb28l-11q45v-12
a replac\ta-12b26k-19o22q-11r-16v35
a reply\td39f-23m59o-14r-17t-16v-12
a result\ta-32f52k-16
a s\ta-18b60d-11k-40n-14o-22p-11q69r-13s-11t-21u-16v-15
a second\tb43c-18d-11f-12n-12o42p-14q-24s20t-33u24v-21
a signat\tm32p-13t20v-16
a simple\ta-10b-11d49f-17k-16m-15n26o39q-12s-12t-13v-14
a single\ta16c-16d37f-12l43m-27n-25o-29q-33r-19t58u-10v-14
a size\ta23d79f-83g-14k-27o12t15
a small\ta-10b-11k34
a spare\tb31f-21o21
a spread\ta-41c15f40p24
a static\tl30o-12
a strang\ta49d-14f-30t-18u38
a tablet\ta-12f34k-13
a thing\ta-16b-11c30l42o-11
a third\tb-17c19f24k-15p-11q43t-11v-12
a thousa\tb41f-37r-11t36
a three\tf-10k32
a total\ta16d-15f11n30u-12
a tour\ta-15b17f12u-11v36
a usb\ta-16f18o18
a vouche\ta20p34q-10t-10
a warnin\ta-20b22d-10f19l-12m29p20
a way\tc33f-25p56v-16
a weddin\tf30k-22
a week\ta48b-28d-43f28h-11k-11m15n27o-14p-12v-11
a while\ta-24d-18f58
a white\ta41b-11d-17k-11n26
a yellow\tb-15d-10k32o15r-11
a$\ta-17b-16d-17e-16f24i-21k28o29p-13
abar\ta-58b-37c-20d36e-15f72g29h-12i-13k-56l-16m-10n37o44p-18q-11r-11t-12u-28v-17
abi\ta24b28c-27d-15e21f-15k-22p17u16
abl\ta-29b-15c18d-21f49k-16l-13n-12q42
abla\ta-18d29r-13v26
able\ta-13f26k-14m-10n-10s30u27v-17
able to\ta-13f26k-14m-10n-10s30u27v-17
abone\ta21d-16f28k-20q11
abonel\ta-32b26c32d18e-10k-23l59m14n-22o-17p-20q31r-18s-31t-22u-17v-22
abonel agusto\ta25b-23c28f-28q21
about\ta-21b-35c35d20f27h-13i-16j14k-27l14m-22n-49q-15t-59u61
about 0\tb-19c-14d18f34k-32m17n-14o19p-12q-21r-14t-12u-14v34
about a\ta-36b-14d-25f76k-13l38o-11p-14v-11
about every\ta41c-10d-10k-15l-15n24o40p-12u-19
about it\ta-15b-18c-75d69e13f25k-37p-12t-15u-29v59
about my\tc30m-10q-15t-20u49
about ten\ta34b-11k-19n-10p42r-15v-16
about that\te27f-36k33
about the\ta-22b-30c47f-70g31k34m-15n-22o-17r64s-16u-29v-24
about three\ta-13b-13c-11f49k-18
about to\tb-16c56d-21f-27k-18n-27r-22u59v-24
above\ta15b-11c-27d31e25f-13g-13h-11o-16p-15q-12r47s-12t27u-16v-23
above has\ta-23d63f-25k-25r16t12
above the\td-20f22k20r26
abroad\ta-49b-21c71d-14f14q-13s51
abroad$\ta-16b-11c73f-49q-13s51
absent\tf17p27
absolu\ta-26d-29f-40h51k27
ac\ta26b-30c-12d-19f68g-11k-38r25
ac in\ta55b-16f-31r25
acaba\ta-12b-16c65f-29k-19l-22m-15o-23p-20q-12r14s-18t-25u-20v66
acaba$\tc67f-43k-18l-18m-15n-19o-22p-19q-10r15s-18t-25u-19v71
acabil\tb-28c-38d48f41k-44n-23u35
acar\tf24k-20l31m24n-13o-15p24q-17r-19t-11u-14
acar misini\tb27f-10l35m27q-14r-17
acarke\ta13b-14c39f-39n-12o-11p45q-11
accent\tb-19d49f-42m-14n-13p31r-13s40t-13u-13v-20
accent$\tb-19d49f-42m-14n-13p31r-13s40t-13u-13v-20
accept\ta50b-47d-33e-20g-11i56k-16l-13m27n17o-22p-16r-16s-10t-17u38v-17
access\tb53d-29e-12f-17h-12k20l-14m-26n128o-23p-36q-32r-46s-22t-29v-32
access card\tn-24u33
access denied\ta25b-19n17
access for\ta-13b49f-32k-13l-21m-12n59u-13
access point\ta-21f43k-18l30r-22
access to\ta-56b26f-11k32l-13n55p-22r-19s-11u14v-14
accide\ta-11f22m29n-13
accide$\ta-11f22m29n-13
accord\tf24
accoun\tb33c25e-18f-24g21h-12i-17j27k-37l-39m-24n88o-17p-16q41r-37t-22u-19v-47
accoun 0\ta58f-65k30n21
accoun for\tn39v-11
accoun is\tf20
accoun of\ta-11b-15d-11f44k-14n21
accoun payabl\tb17f-18k20u37
accoun team\ta-11d33f-13n-16q45v-10
accoun$\tc19d-18m-14n-41q56s-14t35v-25
acele\tb-16f-23k51
acele edin\te46f-11k-13
aceles\tb40e-21f-54g-12k38t-16u46
ache\ta-14b-32c-14d-26f81g-12i25k-61l-13m35n-12p-13q-16r39t-12u-11v-15
ache$\ta25b-26c-12d-20f67i-20k-48l-13m35n-12p-13q-16r39t-12u-11v-15
achebe\tb-21k32
acik\tb-28c13d-29f-35k77l-26m-27n21o-24p-40r35s-19t-21u27v21
acik kaliyo\ta18m-12n28p-21r26
acik kalmis\ta22n17r-16u29
acik mi\tc21n-15o-13p-12q-16r32s-11t-16u-11v38
acik$\ta-19f21
acikla\ta-37b-15f35n-11p24q32r-12t-11u-10
acikli\ta-35b-11d-12e-13f-29h56i-11j36k-22
acikti\tf33k-16
acil\ta32b-31d-19e39f-73h-12i-23k56l-15o-32p28s48u-19v-22
acil cikis\tk12r20
acil$\ta-11e103f-17i-16k-83
acilac\tb20d-13f-60j73k-35r31
acilan\ta18b20f-17l15n-12o11u13
acilip\ta21f23k-24n-10o-11p38u-11
acilir\ta37f-18n-17p61r-14u-13v-19
acilis\ta66b-15c-19d-30p26
aciliy\ta46b-23c-19d-13e26f-11l28m-17n36o-47q-12r-31s11t-15u11v-19
aciliy ama\tf19n20
aciliy$\ta73c-20f-45l36m-14n39o-24p-29r-24s-18t-13u21v-16
acilma\ta-28b85c-10d-34f-25l-35m-23n44o-27p35q-19r20s15t-19v-32
acilma gereki\tb18f-14n17
acilma rica\tb34f-20l-31m-20n41o-21p30q-16r-12s24u-16v-21
acilma$\ta12d-14f23k-17u18
acilmi\ta63b45c-12d-24f-63k-23m31n-15q-28t-24u14v-29
acilmi$\ta36b53d-22f-50k-22l12o17q-26r14s-19t-23u20v-27
acilsi\ta-23b46l-14m52n-20o-12p-12q-25r-10t-15u35v-15
acilsi$\ta-23b39m32n-17q-24u39v-12
acin\ta-23b-23e-27f101k-61n38s21u-17
acin lutfen\ta-11b40e-19f32k-41n26s23u-12
acin$\tb-15f51k-26n18
acinca\ta-70f78
acip\tb-49d-20f68o29p-14
acip kapati\ta27f-26o29p-14
aciyor\ta46b-36c-14d25f-13g-12k-18n29o-20t-28u33
aciyor$\ta67b-26d-12f-34k-12o-11t-11u40
acknow\ta33b33f-54k-14n-11o56p-16q-11s-14t-14
acmadi\ta-12d-17f67k-40
acmadi$\tf49k-30
acmaya\ta-17f37
acmaya calist\ta-17f37
acmayi\tf14
acmayi denedi\tf14
acmiyo\tb48d-13f-40o-16r20u16
acroba\ta40b13f-44n-10o-12p41
acroba pro\tb17p32
across\ta-33b-16c-20d-17e-13f14h82j-10k-67
act\te40k-23
acti\ta-11f-30k45
actigi\ta36d34f-23k-36n-16o-11p-11r37s22t-18
actik\ta-24f50
actim\ta-13d-12f21k22
actim$\tf30k-16
action\ta-32b-13d-19e16f22h-12i-19k22
actiri\tb62f-32k-38l-13p-11r33s43t-29u-18v-14
activa\ta27b34d-26k-33l-12m-15n28o-16p-17q-14r-10s62t-25u-26v-18
active\tb14f22k-18n-16t-12u52
actual\ta17f32k-40m43n42o-19p-25q-20s-12t-16u-11v-19
actuar\tb21k-24n41q-10
ad\ta44b-26f36k-47m28n-13o17q-12
ad soyad\ta27f21k-32o20
adab\ta23b-12d38f-31k-20l-11n25o-16p-13r-16s-10t41v-13
adam\ta-34b-14d42f23k-21o14p-18r-26s-13u56
adana\ta23b92f-20g-14h-12k-91l-14m-11n-14o-25p76q-25r-22s-16t-21v-15
adapto\ta-11c26f26k-31o47q-18
add\ta-41b66c-21d-26e-11f45k-62l-18n30o-35p21q14r-37s-43t21u-32
add a\tc18p22q40s-11t-18v-17
add on\tb-11c-41f58
add our\tl21n-11p-33u-15v42
add two\tb27f-14n-14p19t20
add up\ta32f-23o-11p35
added\ta26b41d-15f-42p37s-11t-20u-12v19
added to\tb46f-30p38s-10t-19u-11v21
additi\tb54f-38l-11o-15p-19q22r20s36u-14v-22
addres\ta18b64c30d-37e-23f-69g-13h-11i-12k14l33m100o-42p-35q-24r-24s-25u-34v-39
addres and\tc19f-20m56n-16o-13p-15q-12t-26
addres as\tb-47f23k47
addres for\ta-15b28m47q-12
addres in\ta28b-17c12f-14n11t24
addres rebecc\tk11m24
addres the\ta-13f-11k33
addres to\tb23d-10f-16m12t21
addres$\tb17c20e-10f-11l38m-14o-21t24
adedi\ta-41d46t27
adeem\ta-37b25c-13d-22f-46k59n28
adeema\ta-15b20c-11f19o33s-12
adem\tf-15k19
adet\ta-48b40c29e-11f18k-51l-16m-16n-35o52p-26q-23t-35u-24v63
adet 0\tf17o11
adet daha\tb30f-15o45t-26v-10
adeyem\tb39f-31k13m22v18
adeyem$\tb15f-26k22m24
adi\ta44b-24d-36f20l-23m67o-16p-20r-18s-13t-17u-20v11
adi yanlis\ta37f-11v14
adim\ta32b-52c40d-11e61f-66k-11m-19n18p13t-21u-11v36
adima\ta72b17d-11e-14f-57g-10i-10k-22l-13m-17o-20p-16r-16s-20t-23u75v-30
adimin\ta-11f21p18
adimla\ta10d-12e-16f93k-82m20
adina\tb38c-16d-35e-23g-12h-16j-14k12l-13m38n-12o-16p-18q55r-16s-26t-21u12v-28
adina kayitl\ta-22f29n22
adina yaziyo\ta-16d-10f55k-22
adina$\tf-48k65
adinda\tf27
adini\ta-11b15d-25e-12f-34k48t-20v36
adiyla\ta-25b64f-27k-12m28n-19p-21q-11s41t-25v-14
adjust\ta-20b39f57k-72l-11o34p-20q31r14t-21u-13v-21
admin\tb-51c16d-18e-11f66k-42l-23m-16n35o-10p23q-16r-11t-13u17v-15
admin$\ta-24f38
admini\ta-31b-11e-10f58k-16n13
admiss\ta15c11f-13m16p-13r-10v27
adobe\ta29b51c-14f-51k-18n-20p56
adobe acroba\ta48f-40p25
adres\tb-11d-13f45k-17m56n-18o-13q-12s-17t-17
adrese\ta-45c16d-13e-19f-12k50l-10n17o-24t42v-20
adrese degil\ta-12d-11e-20f-37k56q17
adresi\ta28b67d-28e-24f-62g-14h-16i-16j-12k34m59n39o-30p-22q-57r-28s-29t30v-39
adresi 0\ta-29b-39d-11f91k-26
adresi gitmis\ta73b-39f-44n-11t32
adresi$\ta19b-23f41k-32m-11n-25u32
adresl\ta13c20f-21m-13n52p22r-16u-13v-33
adult\ta17b-11d24f-18k-12q12t28
advanc\te-12f-30k55
advanc for\te-11f-24i40k11
advert\ta66b-16f-35k-18l-20n-23p-21q-39r-10s-11t29u62v-23
advice\ta-11c13f10s12
advise\tb-17c-11d-11e-14f73k-30
affect\ta-40b-32c-13d-28e-14f70g49j-12k-25
affect$\ta-20f-28g59k-12
after\ta14d43e-18f-61g24h-18i-18j-15k27l-26m30n30o-22p-20q12s-14
after 0\ta-43b-28d-23f25k48r-12u28
after a\tb16f-11o18p-11r17
after lunch\ta-35f18k24
after that\tf25
after the\ta32b-25d39f-37g-22h-16k16l-26n44o-33q-34r-49s-24t37u-22v25
after three\ta22d-20f17k-11n14
after$\ta23b32c-16d-19f15g-49k13m24n-11r-14v25
aftern\tb-26h-10i46k-11l48p-21r-15u-23
aftern$\td-11f-13i-11k55o21
afterw\ta-14f18
ag\ta22b50c-43d-16f-24k16l104m-18n-22o-30p-16q-13r-29s-16t-20u-15v-20
ag$\tf-39k54
aga\ta72b-13d-13f-56k-12l93n-15o-48p-46r-13t-12v-18
again\ta25b-45c-20d25e-31f-20g71h-16i26j-23k-31n24o-43p21q-22r37s-47u-45v15
again and\tf17
again before\ta40b-58c-20f44k-15l22
again from\ta-19f-25k52
again the\ta-52d52k-28r-12t35
again this\ta-13d-15f38
again$\ta54b-17c-15d-29e-26f-20g28h-14i55j-19k-26m-23o-33p25r60s-29t-57u-32v27
agains\tc55d16f-16g-18k-46o16q32r-14
agains the\ta24d29f-33o21r-11
agdan\ta44f-26l42u-28
age\ta-29b-27c14d-17f21k29v37
agent\ta-10b-16d35f13k-16l-11m18n-30o-10p-13r-12s29t-19u-16v35
agents\ta47b-24d26f-50n-14p-16s28t39u-12v-15
agi\ta32b29f-49l57n-14o-16s-19
agi goruyo\ta38f-30l43o-14s-18
aginin\ta-41b47c31d-11f-24l82m-15n-16p-14q-13r-18s-12t-17u-16v-30
agirli\ta33b-35d-13f28k-16q-22v44
agladi\tf33k-13
agnew\tf-26k37
ago\tb-27d-47f89h-14k-26l27n20p-10u-14
ago$\ta20b-18d-33f43h-10k-22l17
agreed\ta16b12c-17d-19j36k-22l24p-17r20u-13
agreed on\tf-24j41q16
agreed$\ta27c-13f-38k40l29
agusto\tb-47c21d44f26k-39q34t17
agusto 0\tf16
agusto fatura\ta-13b-18c37q25t-11
ahead\ta45b-17d-16e-21f-30k32r21
ahead of\ta33f-17r22
ahluwa\tf-30k42
ahmed\tk28
aht\ta-22k28
aid\ta-11b26f-40k33v20
aidat\ta21c11f-12p-13q64r-18u-12
aidati\ta51b-13c17d-11f-40q27
aile\ta-30b22d-27e-13f59h-11i-34l-15m-12n-26o-11p-31q37r28t-17u-19v26
aile paketi\tb33d-10f17k-24p-14q52t-15u-12v-14
air\ta71b-11d-19f-39k-30n-12o-15p-18q-16r75s-16t-21
air$\ta12b-11f22k-12r34
airpor\tb22c27f-21k-32l-14m-12p-20r34t-17u12v19
aisle\ta18f-13l18o-19r22
ait\ta51b23c-12d-37k-47l-10m-12n-25o-20r-27s-15t49u18
ait 0\ta-22b24c28d-18f-17k-11q13
ait$\ta62b-13c-46d-13f25k-25n-14o-13r-22s-13t68u-11v-13
aj\ta-39b-48c-18d69e80f-26g-15h-13i-25j-11k-69n-22p-24q-13r-27s-12t-13u73
ajke\tb-44e-15f-31j46k43
akbulu\tf-25k33
akbulu$\tf-25k33
akdedi\ta-14f23
akilli\ta26d-13f-35k26l31m-11n20o12p-22q-12r-41s-19t-17u37v-34
akilli tahta\ta26f-10l32n38o-34r-12u-11v-20
akilli tahtan\ta13o47r-12
akiyor\ta25b-21d-22e-10f24g22j-11k-50o12r50s-11t-20
akiyor$\ta47b-18d-19e-11g25j-11k-47o18r31t-16
akmiyo\ta37d-16f-11l42m-12n-10o-18p-19r35t-11u-11v-21
akmiyo$\ta37d-16f-11l42m-12n-10o-18p-19r35t-11u-11v-21
aksakl\ta-30b-13d-14f-38k63
aksam\ta33c-22e-18f21g10h-11i-14j-11k-27l75m-25n31o-32p-38q-24r12t-25u-22v-22
aksam 0\ta51b-16d11f-36k-18l47q-15
aksam altida\tb20f-14k13s20
aksam yedide\ta49f-67k38l30
aksam$\ta-19f49k-25
aksama\ta-54b-20d-16e-13f27k50
aksama kadar\tf-31k37
aksami\ta-37c28d-19f62k-49r-10v29
aksami 0\ta-21d-16f55k-20
aksami kadar\tf34k-31
aksaml\tf-23k24
aksaml$\ti42k-33
aksi\ta-28b-20d-11f30k27
aksi halde\tb-18k30
aksoy\ta-19b31f27k-32m34u-16
aktara\tc20l-12p42q-11
aktari\ta-10d-11f19k13p20
aktari$\ta-14b18k25
aktarm\tb-10f54k-24
aktif\tf20n23o-14p-17s26
aktif gorunu\tn29p-16
aku\ta-14b-25f41
akusu\tc24k-14o47t-11v-13
al\ta70d-17e-21f-88h-11i-18j-13k56l-12m-17n18o-14p-21q-13r-14s68t-25u-22v-18
alabil\ta-49b96c-22d-11e-12f-24k-38l-47m-24n15o28p43q-48r37s17t-26u-41v-43
alabil miyim\tc-45f33k-13l-16n-30o51p-17q-10r-19s41t-17u-15v-19
alacag\ta-24b26f23k-17n-10q36
alacag$\ta-24b26f23k-17n-10q36
alacak\tb31f-46k31q-13t37
alacak$\tf-25k32
alaiku\ta-13f-17i34
alaiku$\ti-72k85
alalim\ta-28b69d-15f-42l-10o19p-11r-15s-19t40v-11
alamad\ta-60b-19d40e-13f58k-12m38
alamad$\ta-28b-10d64f-34m38
alamiy\td-10f36k-26l43o-14s-18
alamiy$\ta21f10k-21l43o-14s-18
alan\ta-18b-12c23f15n-12p-17s48
alan 0\ta-17f30
alani\ta-28b42e-21f23p86q-45t-56
alanin\ta17b24k-21l12m16n-14p34q-14r-14s-13v-11
alanin 0\tb16f17k-21p39q-13
alarm\ta36c-15d-46f28k-36m-16n-21o29p-32q-29r-44s-24t-24u84v-27
alarmi\ta36f-28o-24p-11r-12u54
alay\ta-15b-24d84f-57g-11h-12k-15l31m-20n-13o-12p-12q-12s47t-15u-15v-13
alayim\ta-33b58c-19d-11f19k-23q20t27
alayim$\ta-25b39c-17f30k-20q27
alcoho\tf24
aldi\ta25b-12f-68k63p22t-15
aldigi\tb-32c58d62f-95g-12j-10l-13m-23n-25o18r-23s-13t42u-20v18
aldik\tb-18c-25d-16e-10f54r21
aldik$\tb-17c-12d-14e-11f45k11
aldim\ta-54b-48d13e-10f48g-14k35l32n-11q-11r-15t17v-12
aldim$\ta-26d-18f40g-13k16
alerji\ta-12b-11f32k18
alert\ta-17b42d-21f35k-34s41t-17
alert$\td-12f39
aleti\ta35f-14o57r-12v-17
aletle\ta-17b-16k35
aleyku\ta25b15f-25k-12n-12p24q16v-12
algila\ta35f-21o54p-11r-12u-14
ali\tf-36k45
alias\ta-15b35f-22m38t-11
alias$\ta-15b35f-22m38t-11
alici\tf-13g-11k35
alim\tf31k-20
alin\ta-37b78e-10f-40k-16l-13m-14n-13o33p-14q-12r29s-16t-20u-17v16
alin$\ta-29b69f-39k-15o41r-26s-10t-16v29
alinab\tb15f-12m35o20p-10v-18
alinam\ta-21f39
alinam$\ta-21f39
alinan\ta42b-16d-20o-21p46u-12
alindi\ta104c-10d-17f-64k-31l-18m-10o-20p39q55r-22t-30u-14v-18
alindi$\ta41d-14k-28l-10q61r-12t-26u-12v-14
aliniy\ta-46b-20c-24d15f74k-32m-13n-20o-21p25q-39r31s-10v29
aliniy mu\tb-13c52f-29n-18o-11p-17q-33r36v34
aliniy$\tc-59f75k-29p40r-12
alinma\ta-37b20d-15e32f13k-19l19m-17n47p-11q-13r-32s-12t-15u16v-26
alinma$\ta-19b49f-23l-11m-14n69o-12p-17r-19t-12u-10v-10
alinmi\ta27b-27d-12f25p-24q44
alinmi$\ta27b-27d-12f25p-24q44
alinsi\tb57d-12f-18m-11o-15p-23q-13s47t16u-14v-20
alip\ta-16b-11f52k-18m52n-23p-27
alisve\ta38f-25p25
aliyor\ta71b-41c-62d18e-17g30h-14i-17j-13k-55l-27n-25o-22p-39q11s65t-33u18v-28
aliyor$\ta45b-31c-13d32e-14f-34g35h-12i-14j-11k-38l-18m13n-24p-35q14s32t-27u21v-26
alkan\tf-28k37
alkan$\tf-28k37
all\ta13b-15c-12d-36e-23g44h17i23j-16l-22m50n-16o-12p29t-22u-20v-34
all day\td-12f-55i-10k78r-16u-13v37
all four\ta-32b-52k74
all good\tc-11f-57g44k32
all in\ta-37d-17f32g32k-15
all invoic\ta-12b32q34
all is\ta-10f-37g51i26k-36
all its\tn19
all my\ta19f-10m18n-21p11u14
all night\ta14b-19f50g-11k-31r43u-18
all of\ta-41b-28c-20d-36e-15g-18h82i-22j-11k17p21
all other\tf-53g45k26
all our\ta24b-11s20
all over\tb-24d27f22k-28o29r-10
all right\ta-15f-50k59
all the\ta-23b-28c52d-26f35g-19h-11i16k-40l24m-11n-11p33q-17s-11t-16u-15
all this\tf13i31k-23
all three\ta-11b15f16o32
all visito\ta48f-38n-14r27
all$\tb-29c-13d-30e-12f49g47h-12i28k-65l-16n45p-27q-20r35u-19
allah\ta22b-11d-14e-11f-76i49k47r14
allowe\tc21d-13f22k-24l13m-18n-19o-16q-19r32s-22t-23u26
allowe to\ta-21c19f33l-11m-10n-11p-11q-11r-28s-12t-11u40v31
alma\tf16k-15l-10n-12q35r19t-15
almadi\td37k-21n-19t-16v54
almadi$\td23f15k-20v28
almak\ta-18b21c-56f68k-18v34
almakt\ta45b-17c10f-24k-16l45q-16t-14v-14
almakt$\ta45b-17c10f-24k-16l45q-16t-14v-14
almany\ta-20b41f21k-50l-12n-13p-12q-15r-11s67t-16u-10v-18
almayi\tc28p-17q-12r-13t53
almis\ta15b-17c33d-21f-21u15
almist\ta-38b-11f88g-11k-18
almist$\ta-16f69g-11k-17
almiyo\ta39b-11k-36l-37m-19p-23r-22s25t46u34v-36
almiyo$\ta39b-11k-36l-37m-19p-23r-22s25t46u34v-36
almost\td-11f17m13
alone\ta25f28k-39s31u-13
alone$\ta25f28k-39s31u-13
along\ta46b39d-22f-53k-19l36m-24n-28p-37r38s15u-32v-31
along at\ta40d-14f-18l45q-16r-11
along the\ta20b48d-10f-41k-12o-25p-22q-11r51s-18t30u-19v-18
along with\tn-11o26p-12q36t-19u-12
alper\tf-29k37
alread\ta11b-33d-12f72g-15i-16k-40l-18m-21o-14p28r-13u21v-19
alread restar\tf11
alread taken\ta16n14
alread$\ta-41f56
alsak\ta35b54c-15f-66o-11r44
alsin\ta-28b64f-46o47r-11
alsin$\ta-28b64f-46o47r-11
also\ta14b32d20e-13f22g-17h-12k-75m-24n-24q23r-42s18u18
also a\ta-27b-22f54
also blinks\ta-13f18
also had\td45f-13k-27q34
also in\ta-21b49f-13o-11p34q-14r-15s41t-11u-13v-29
also need\tb30f-23l15
also the\ta70b-17f-34k-13l25q-15r-28t-13u34
alt\ta18d-15f32k-40l40n-13p-15r19s-13t-13v-19
althou\ta42d23f-33k-16m14n15q15r-21t20u-16v-11
alti\ta-40b70c-12d37e-16f-16g-11h-10j-11k-37l-38m18n-38o45p-35q39u-12v-39
altida\tb20f-14k13s20
altida sonra\tb20f-14k13s20
altina\ta14b-16f11k19l-12o17r27t-12
altind\tb-24d-22f92k-66o32p-14r-13s28v-14
altmis\ta-36b44d-13f34g-11k-29q38t-11
altoge\ta-13b-14f46
alttak\td-10f22p47r-12v-11
altyap\ta-21b48d19f-57l40r-14
altyaz\ta47b20d-11f-40k-10l-19n-21o-13p69r-12s-13v-17
always\ta-29b-31c-25e-24f-57g39h69i-11j-12k16l-13n27o36p-12q-11r-28s-25t-22u-20v27
am\tb-17d-17f16g-13i-16j-17k11m-17n46o-22p10q11r-18t-12u-33v-18
am in\tc13f-21k22l21m13
am not\ta54b-10c-14d-31f-20k16n64p-33q-17
am the\tf53k-23
am very\tb-13f-45h40k27
am writin\tf40k-22
am$\tf29k-19l11
ama\tc17d52e-12f-23g-24i-15n-26o-16p-25r45t-22u19v-32
ama 0\ta-21f53k-18
ama ertesi\ta-26f39
ama ip\ta38f-30l43o-14s-18
ama son\ta-19f18k13
ama su\ta-30d-14f37g-19k22
ama$\ta-17d27f-76k74o-10q36
amader\ta58b-35d-15e-12g-15i-12r25s17
amake\ta-25d-43f49k30m26
amar\tb62c-60d46e-31f21g-21h-22i-25j-19k-43l-13m18n28o26p-31q-24r-58s-42t-33u41v13
amar pc\tb16p16
ambala\ta-26b65d-11f-41k-21q44t-12v-12
ambara\tb46f-26o61t-35v-13
amber\ta16l20
ambula\ta-39f103k-72
ambula$\ta-18f75k-61
amc\ta-63b62c57d-18f-44k-48l-14m-11n-17p-19q77r-14s-13t-17u-16v-16
amc বিলে\ta-33b-12c56f-19k-15q20
ameliy\ta-28b27c-18d-14e-12f40i-11j-23k16r43t-23v-13
ameliy$\tb-11c-10f-23j-15k51
ami\ta-25b-54c-17d20e-12f41g-11h-11i-17k24l-16n28o-12p-25q65r-20s-20t-21u-17v-23
ami 0\tf-80k88
amiri\ta-12f-42k63
amirli\tb-33d-20k52
amirli$\td-20f-37k59
ammu\ta-21d42f12k-31n-21q-18u54
amount\ta-43b-23c22d-32f93k-33q52r-15v-11
amount 0\ta-12d-10f53k-19
amra\ta-36c31d21f19k-49q26r16t-14
an\ta13b-18c21d-28e21f-40g-16h17i-18j-13k51l-31m16n46p30q-35r-46v-34
an absolu\ta-26d-29f-40h51k27
an accoun\ta13b30f-30n39u-19
an answer\tb-44e27f-38k54
an appoin\ta52c-10d-10f-31q-15v41
an attach\tc28f-14m55n-10o-22p-10u-11
an email\ta-21c34f-48k38m42n-20
an hour\tb-21c-12d-25f52l19m13o36p-20r-15s-11t-11u-20v-11
an old\tb-20d-11e-13f-28h37k30
an older\ta-14f35p11
an once\te44f-26
an$\ta-10c30k-11t22
ana\ta-27b-60c35d-47e-16f45g-14h-13i-14j16k23l-12m-26n36o-14p-17q-15r-17s22t-12u26
ana 0\ta39b-17c-17d-11f-96k80n21
ana ma\ta-44b-13c41d-21f49k-27
ana sayfay\ta-55f62
anadol\ta-12b23f-55k56r31
anaest\td25f-19o11r-10t-13u-14v26
anahta\ta-17b61d-25e-19i-14l11m-17n-23o33p-22q-19r-37s-23t-24u65v-23
anaoku\tf-15k19
anaoku$\tf-15k19
ancak\ta17b-15l20o-12r-18s-15t-15v44
and\td41e-17f49g-12k-29l-11n11r23s-19t16v-43
and 0\ta-21b119c-20d-55e-11g-11k-75l-18m-17n-38o42p-35q-46r32s-40t28u13v-24
and a\ta15c-20d23f-18j31k-33l-14m-11n-19o-12p-23q-22r33s-15u48
and again\ta-47d-18f84k-25
and all\tb-12f-20k43r28
and at\td-20f12k15
and back\ta-19f40
and by\tf47k-27
and cannot\ta41f-34n30
and cant\tf26k-12
and choose\ta-52b-11d-17f77
and click\ta31f-21l28o-19
and come\ta-26b-11k38
and could\tc-22d-16f32k-11o-10s21
and didnt\tf29k-14
and does\ta-19c18d23f-20o-11p27q17r-11
and enter\ta-10b-23f40
and even\ta-13f-42k59
and four\ta-20d33n27
and gave\tf-27k43
and gentle\tf-24i43k-10
and get\ta54b-15d-23i-16k-22o-13q-12r-12s53t-12
and go\ta-10b-20f36
and goes\ta33d47f-70o-24p25r21s-15t-15u-19v26
and got\ta-22b-11f58k-26
and half\tb52c-30d-20f-19m-13n-15o16p-14q47t-13u-15
and has\ta-54b-15d-21f95k-29l32o15t-10v-14
and have\ta-56b-32d-23f-12i26k62
and he\ta-25b-24c66d39f-70k-16l22n-14p45q12r-32s-12t-16u-13v-11
and hes\ta-17b-13d-16f67k-26
and hit\ta-11f20
and hold\ta-38d-10f52
and i\tb-36c84d-36f-46g-11i-10l-14m-15o-27p-34q27r-25s-25t26u34
and id\ta-16b24d68f-84l-16n34o-11p-19q-65r-16t66u-15
and if\tb-10c27m48q-21t-32
and in\ta-64b68c-26d23k-43m-30n76o-13p-12q-31r-23s-21
and inform\td-15f32
and is\ta55b-13c-75d-29f63g-16k-50l-11m-14n63o-20p-17q-25r-37s-15t-22u26v-10
and it\ta33b-17d-22f-11k20l52o-11p-13q-11r15t-27u-15v-12
and its\ta14b35c-13d-30f23k-56l-11n11o30q-11r-22u10
and ive\ta-20d34f-10k-14q43r-23
and keep\ta-23b13d38f-28p25q-14t17
and laughe\td21n-23p-11q-15s-14t36u-21v36
and leave\ta-10b23p-12q-15t46
and left\ta-13b-18d13f46k-30o30r-22t24v-18
and let\ta-19d-10f63k-20
and made\tk15
and me\tf58k-36
and mrs\ta-18d-14k23
and must\ta-11b-15d93f-74k-26n-48o-17p-16q-11r-17s-10t79u-16
and my\ta50b-18c-39d-27f16k-28l12n-24o21p39q-25r-14s-10t-11u-14
and neithe\tc-13d-13f47k-19
and never\ta52b-11f-35l-15m-10n-18o25p43r-16t-15v-14
and no\td11f-13l17n20u-13
and nobody\tc-12d-61f-11k73l24
and not\ta-30c40f-72k60m-26n-31q44r-17t28u-12
and now\ta42b-18d61f-73k-20l-12n-23o20p37q25r-33s-15t-20v-12
and on\ta-24b-19d-13f91k-55
and one\tf13
and over\ta24d-12l14m16n-11
and pay\td45f-38p38
and please\tf14t22
and press\ta-29b-12d-18f68
and pull\ta-23f45k-10
and refuse\ta20f-10n22
and revert\ta-14e34f-47k35
and save\ta-18b-17f42
and scroll\ta-11f27
and send\tb41c-21o19
and since\ta-19f-29k48n32p-16
and some\ta-12b-24d-12f40k18
and sos\te-15f59k-30
and take\tb-17e24f15
and tap\ta-26f37
and tell\tc27f-25k15n28
and that\ta-26b-19d-52f31k34
and the\ta17c-10f37g-29h-11j-10k-33m24n-23p22q-52r50s-28u-24v-11
and then\ta42b-19c-15k-17l30m-14n-34o-31p-17r-28s61t-30u12v-30
and there\td41f-26k-12l-14o22q-20r-14t33
and theres\ta37f-30p-10r39
and they\ta-14d-17f-25k58
and to\ta-13d-18f54k-17
and took\tf26k-18
and turn\ta-17f30
and twenty\ta-45d80f-30k-53o-17p-12q-22r-13t63u-13
and wait\ta-15f29
and was\ta-24d42f-64h-10k55l-10n-11p-13r-16t-12u-10v52
and we\ta16c74d-31f-34k-44l-11m-10n-14o-12p-24q25r46s36t-33u-37v-26
and weve\td95f-72k-71n-11o-19p-18q79r-25s-11t-39u-16
and when\ta-13f24r20t-11
and who\td-16f-21k42
and will\ta39b44d-20f-57k-35o-28p-17q-17r37s-11t-17u30
and with\ta-11f25o37t-17
and withou\ta27d-23f29k-27r-20t41
and wont\ta44f-35n30o18r-27
and would\tb-51c46f44j-25k-24n16o-12p-25s-18t-18u49v-13
and your\td26k-11l-12n-19p-11q-13r32s-14t-20u-11v41
and$\ta-45b46f-15k18o29
anda\ta36b-25c30d-27e-12f20g-12h-13i-12k-24l37n25p-14q-10r-12t-18u-12v-11
androi\ta18f31k-27p10
aninda\ta50f-29t27
ankara\ta-11b65e-10f-28k-22m53p-13q-10r-14t-17
ankle\ta-30k38
anlama\ta-15b-13c20e-23g27r-13t43
anlama$\tc-20f36g31k-46
anlams\ta46d-12f-25m50o15p-12q-12t-28v-10
anlata\ta-25b-17e-11f-66i-16j87k-20
anlata ki\tf-32j-16k54
anlati\ta-53b-37c-12d69e-31f-34g-29h-16i-20j86k-39l-19m-11n-30o-17p-28q51r-12s37v-19
anlati$\ta-44b-26d77e-22f-108g-25i-17j90k-27l-19m-11n-30o-17p-28q51r-12s37v-19
anlatm\ta-45b-19d74f-18k-13l-17n-11o-13p43q-18r-19s42t-22v-16
anlaya\tf30k-18
anlayi\tc-40d50f-20i27k-13p-12q43
anlayi icin\ti29k-12
annem\ta-32d-13f49h-16k17n-10r32
annemi\ta-27b-15f54k-26
annes\tf44k-20
annesi\tb-23d-10f-40k74
annesi$\tb-18f-20k53
annex\ta19f-18n-23o60p-14r-29t-17u-12
annexe\ta-40b14c12d-11f36g-15k-20l14r24
annual\ta19b58c-10d-35h-10k-46l-14n-22o-10p27r12s-17t-13u-20v23
annual leave\ta47f-23k-20n-15p44q-21
anonsu\ta29b15d-10f-12q-10s48v-11
anothe\ta-11b-45d15f44g-21h-13i-16j-14k14l-19m-11n-41o-35q25r-12s21t33u-26v11
anothe hotel\tb-38c-15f10k45
anothe one\tb-17f34k-12r24
anothe user\tf12
answer\ta12b-46c45d35f-77g-14h-14i23j-13k31l-12m41n-39o-48p14q22r25s24t-51u-36
answer machin\ta14b-12c27f-24o-12p-11s35
answer today\tb-11e42f-14k-10
answer$\tb-33c-13d-21e-11f38i37k14l18o-18p58q-21r-16s-11t-17u-10v-15
antaly\tb-13d-15f11h36k-27u24
anteni\ta-14f-35k46
antes\ta-13b79f-71k-23l-18n-11o-49p-33t78u-11
antivi\ta51d-17k-29l-18m-13n-13p-23q12r-13t-21u66v-15
antras\ta-22d-14f28t27
antras$\tk32
any\ta50b-28c-24d-58e17h-17i19j-17k24l27m20n-35q-40r-40s-53u66
any articl\ta-18b-29f54k-10
any chance\ta-11b36c-28e43f-37k-14o21
any day\ta-11f-37k42v30
any furthe\ta-22d-23e37f11k-11
any more\ta75b-17f-26k-29l-17m-19n-37o28p-18q-12s-11t-24u60v-11
any of\ta20b-12d-12f16n25p27u-12v-16
any reply\tb-46i30k40
any time\ta-43f-37k70
anybod\ta29b-12c16f-23r22t-10u17v-14
anymor\ta44f-22k-10o26u19
anymor$\ta34f-18o17u20
anyone\ta-34b-43c41d-29e79f-35g-12i-17k-14n-13o-13p-16q-19r-28s18u38v22
anythi\ta-11b-37c14e17f29g-14h-13k18l35m-25n22o-15p-16q34r-11s-19t-17u-14v-15
anythi at\ta-19f35
anythi else\tf-13i20k22
anythi$\ta-12b-13f47m-11n45q-13
anyway\tb37f-53k39o47t-18u-12
anyway$\tb38f-31o47t-18u-12
ap\tf10q20
apart\tc104f-37k-89o-11q51r-11t-25u12v-11
apart from\tc104f-37k-89o-11q51r-11t-25u12v-11
apartm\ta-36d44r28
apartm yoneti\ta-23d50f-21r28
api\tb22c16d-12f-26k25l-10p20q-18u39v-19
apnade\ta-54b-54d58e-29f-44g27h11i49j-18k-16m-21n11o-24p25q-41s-28t-31u53v-31
apnar\ta-18b-19d-12g-17i39k22
apolog\ta-24b-15d58e-12f-42g-12k22p-10r-19s-15t53
apostr\ta-32b-12f56k-18
app\ta78b-31d-29e-13g35h33i-21j-12k-96l-18m-16n-18o-40p120q-39r-52s-23u-21
app and\ta-20f32
app e\ta-28b-13d30f34k-40q-11t27
app is\td-11f36k-13p27
app run\ta-17b-12c37p21
app ta\tb-38c35f21p18
app$\ta-32b49c-18p27r-10
appear\ta38b16f-35k-11m41p-13q11t-10u-26
appear to\ta18b19f-21k-11m15n20u-22
applic\ta30b-40d-17f32m-11n-21p-19r-15u30v30
applie\ta43f-29p23
apply\ta-10b21c11f-10q-14v42
apply for\tc13q-11v43
appoin\ta18b22k-26l29m-18n-19o11q-29r-11s-15t-19u-18v41
appoin for\ta-26f33v11
appoin$\tc19d15f-19l39o-15p-24v20
apprec\ta-19c-10d-18e34f-55h-12i65k-33l14r-13s16
apprec a\tb27s17
appren\ta23b30f-29l-13n24o-11p-11u13v16
approv\ta-25b-18e-20f27g-17h-10i-23k23m-14n54o-10q-17r-20s-11u-14v-13
approv$\tf-62g-12k83
approx\tf58k-33
approx 0\tf58k-33
april\tb13c-18f-23g-14k38n-33p35q35r-26s-21t-26u-24v10
april$\ta15b-22d41k-32l-11n-15o-19p28q33r-16s-15t-18u-17v21
apt\tf-67k74
apu\tc32f-17i-20k13t26
ar\ta-76b84c43d-19e-10g-26h-19i-33j-22k-39l-34n-45p-44q51r53s22t-27u-36v-53
ar 0\tb-22d36f12k-23q-11t27
ar last\td-15f61k-52
araban\ta26k-15o23p-14
arabas\ta23q-12r-13t45
arac\ta-43d49f32k-39v20
araci\ta30f-14l-15n-30o-12p25r-16t-21v47
aracim\td40f-53k22l-12n-10o-11p-23q42r-13s-10t-11v28
aracin\tb28r-19u32
aracla\ta-10b-26f47
arada\ta28b34d-14f-38n35o-13p-10q-18r-26s-11u39
aradi\ta-22b-16d18f54k-25u32
aradi$\ta-10d24u32
aradig\td45f-34k-16l-16n-20o-13p-17q-20r-13s76v-13
aradim\tb-16d29f23k-61o-17p-12r41s-10u13
aralig\tf36k-26l26
aralik\tb112d-16f-60k-55l-31m-17n21o-36p60q-45r38s11t-48u-24v-27
arama\ta62f-45m-24o-15p53s22t-17u-20
aramad\tb-13d33f15k-21l-13o45p11q-12r-13v-13
aramak\tb-11c17f-21k32q-19s47
aramak icin\tc19q-19s47
aramal\ta22d-10e-21f26k-19p-19q26s26
aramas\ta-16b-36d-19e-12f74k-21s34t-10
aramay\ta-18e-19f-46i-10k66s26
arapca\ta-42b78e-13f-22k-19l-11m24n-20p19q-14r-27s23t-30u-16v21
arapca da\ta-13b27m37p32r-15t-21v-21
arasi\ta24b14c-16d-51e-13f-20g-11i-26k45l26n-19p-15q-33r-20s13t-21u37
arasi$\ta-27b-13f80k-42
arasin\ta64b-58c-22d-47e-11f-21g-13i-21j-13k70m-11n-30o-34p17q-25r46s-29t-21v36
arasin 0\ta49d-15f-28k-11l-14o-13p47r-23
arasin$\ta-27f62j-11k-24
arayab\tb-50d-20f53
arayab$\tb-50d-20f53
arayan\ta96b-20d-22e-14f-41k-40l-17m-24n-40o-22p-30q-22r-20s104t-18u14v-22
arayin\ta-38b-33d-12e-16f-65k108
arayin 0\tb-15f-22k41
arayin$\ta-29b-10f-43k70
arayip\ta-23d17f-52k57o-11q26s34v-25
archiv\ta77c-30d-30k-27l-28m22n-28o-13p12q-15r28s-11t-14u33v-21
archiv and\ta27m15
archiv$\ta55d-12f-37l-25m14r13u29
arda\tf-13k18
ardind\ta-40b-30f70
are\ta-20b-42c32d-31e-16g31h-16j62l-24m52n23o-17q-12s-12t-11u-12v-24
are 0\ta-33d31f-13k21t20
are a\ta-30f62k-22
are about\ta35b-10k-13p45r-12v-15
are all\ta21f-12l31p-19
are asking\tb21c-20d-10e25f-15
are at\ta-15f50k-18
are being\ta49d-20k-12m38p-13q20r-13t-21u-17
are calls\ta-15c39f-17s26
are coming\ta21b17c-12f-54j-19k39n-12u35
are concer\tf-23j36
are dogs\ta-19c48f-30p-11r57v-30
are down\ta-47b-12k52
are from\ta49b-15f-36k15m-10n-12p-11t50v-12
are in\ta-29b17f16g-30k32o30
are leavin\tf17
are nine\ta21d-26f20q27
are not\tb-13d-18g57k-36m22
are on\ta-10c40k-22o-11q-11t34
are right\ta-28c-19g51k-16
are shown\ta60f-45m42n20o-10p-18v-13
are still\ta-29d20f-66k74q24
are the\ta-40b-23c40d29f-59h-11j71k-32l-26m-30n21o-25p-30q-32r19s-29t40v24
are there\tm-11p24q20s-11t-11
are threat\ta-12f30
are two\ta31f-10k-12m-12q38v-12
are unaffe\ta-28b-11g46k-12
are waitin\ta-23b-12d-11f58k-15
are we\tc20f-11n-11p11r-12s-13u43
area\ta-20b34k-16n-15q-12s50u-10v-11
area code\tb37f-31k-10n-15q-12s50u-10v-11
arent\ta18c-13d-17f41k-14m17q21
arikan\tf23
ariyor\tb21p15
ariza\tb-18d39l35
arka\ta20b-34d-35f-23g-10k59l25m-16n-17o-16p-42r19s-19t-15u57v-17
arka kapida\ta-32b-12d-18f-40k73
arka kapini\ta44b-13f-25o-13u40
arkada\ta-33b-17c-32e-15g-15h22i-42j84l18m-21n-39o25p11q-13r-26s-15t-13u22v13
arkada bilgis\tf19p25
arkada da\tb-24d49g-11k-21m-10n-28p-11u49
arkada icin\tc-22f-70i-20j53k53o25
arkada selam\tk10
arkada$\ta-22d-12f-21i-38j88k-57
arkasi\tb58d-15e-17f-25l14m-22n-20o-14p-27q-13r47s-19t41u-37v-20
around\ta-19b-11c-11d-38e-12f106g-12i-10k-48l38p-19q-14r-19u28v-16
around 0\ta28b-13d-12f23k-25l-23u35
around noon\td-11f15l38o-11p-14v-11
around the\tb23p10
around$\ta-12f30
arrang\ta-23b39f-44k33m-10o22p-29q-18r51s-26u-31v-25
arrang for\tb32k-12l22n-20o-36q-10r67s-20t-16u-11v-14
arrive\ta75c-24d46g-17i-23k-65l-22m42n-19o-23p36q-33r-21s-30t52u-28v-24
arrive in\ta42b16c-20d-10f-12m19r-13t33u-11
arrive$\tb14f22k-22r15
arrow\ta-19f42
arrow$\tf17
arsiv\ta28b23d-18k-19l-19m24n-14o-16q-12r52s-17t-14v-12
arsiv odasin\ta23b19f-20k-16
arsive\ta-31f35m18
art\tb-18d-18f31k23
articl\ta-31b47d-12f20j-15k-38n-21o-13q-12r-14t-15u63
articl 0\ta-25b60j-12k-38n-21o-13q-12r-14t-15u63
artik\ta-72b-10d33e113f-35g14h-27i-24j-17k-60l-39m-32o62p19q-18r-10s-26t-49v16
artik$\ta-59b58c-12d15e25f12g-19h-21i-16j-12k-61l-16m-29n-18o26p39q-21s-13t-25u25v-22
artiyo\ta-22d-12f48
artiyo$\ta-22d-12f48
arz\ta-31b32d-14e65g-11h-11j-12k-74l-18m-14o-21p-13q-10r29s14t-17v30
arz ederim\ta-28b32d-13e53h-10j-11k-74l-16m-14o-19p-12r15s16t-15v35
arz etmekt\te33f-16
as\tb-21c16d-23e-14f17g40h13i-17m35n25o35q-13r-13t-41v-35
as a\ta-66d-12f61n25o-16p13q-17t-10u-11v24
as always\ta-15b-16c-14d-36e-12f-63g-15h80k17
as an\ta-10b22s16
as each\ta-34b20f-54k54u25
as far\tl12
as i\ta-12b39f-10n26p-20q18
as if\ta55f-40k-12o23s15
as it\ta-35b-23g61k-22q23s-21
as my\ta46b19f-50n17o17u-13
as of\td-14f36k-30l14q-13u23
as per\ta-11f30
as she\ta-11b-15d-17k42
as soon\ta23b-10e12f-12l-10o26
as the\ta-17c14f18k-23l23p-13r11t-12v-10
as they\ta-26f-30g57k-10
as to\tc45f-11k-27l21m49n-18p-10q-10v-25
as well\ta-23b-10c-13d-12f78g-17h-12i-17n-17o-12p-16q-12s11u27v-14
as you\ta14b-11e12l-19o22
as$\tb-40f87k-65n18p30q-17
asagi\ta-11f37k-13o16
asagid\tb17c-19d-38e-33f-35g-17h-20i-41j133k-53l-24n-16o-35r20s-20t62v-27
asagid arkada\tb-19i-19j55k-31o-10p21
asagid gibi\tb33f-12k-14n-14o-14t53v-11
asagid$\ta-40b-17d-30e-12h-16i-19j81r-23t38
asamal\tc53f-48n17r-12u29v-11
asamal dogrul\tc53f-48n17r-12u29v-11
asamas\ta-19d47f-39l-14o25p-29r-11v34
asanso\ta15b-17c56d-23e-11f24g20j-13k-52l-27m-11n-17o-34p-23q-17r64s18t-13u11v-16
asanso 0\ta-18f11
asap\tb-17e40f-38i-17k27
asap$\te71f-17k-52
asbest\ta-13c40l-12n-11p-12q-14r64t-15v-18
ase\ta81b-33c-17d34f-10g-20k-37l34m-26n-36o-45p82q-31s-18t-21u-17v-18
ase$\ta76b-26d-18f17g-20k-35l-14m-14n-13o-40p89q-23r-28t-14u-12v-13
asgari\tc29f-19p22q-15t27v-10
ashar\tb-20f-78g-15k97
ashbe\tc11f35k-21t26
ashbe$\tc11f35k-21t26
ashe\ta-11b-25f56k-15l24
ashe na\tf22l24
ashle\tb-29c-50d-10f28k38
asi\ta45f-35n-13o13p-16r-15u-22v50
asil\tb-19d52f-47k14n-22u37
asimi\ta28d-14o-14p38
asimin\tf31k-16
asimin ugradi\tf31k-16
asiri\ta31f11k-29o37
asista\ta-26b16d29f45h-12i-17k-39q-17r-14t50v-13
ask\ta-41b24c81d-58e32f-59g-12h-18i-19j-16k-10m-38n-23o37q24r-10s-35u18v-19
ask for\ta-22b13c-33d-27e39f-49k50n-16o-20p-13t-18u29v31
ask you\tb30d-20e16f10k-30l17m-12o15p11q-11r-19s-16t-26u27v-28
ask$\tb-21c88k-83m-17n-20o68p-29q-58r-22s-12t50u-29v-14
asked\ta-15b-52c45d-48f57h-10k12n13o-12p-11r23s-10t-13u10v-18
asked for\ta20b-32c28d11f-13k-12p-10r25t-12u12v-18
asked me\ta-13d-12k28
asked my\tf33
askida\tb-11e19n16
asking\ta19b14c-22d57e14f-79k-21l-22o19p-25q-34r-30s22t-34u67v-48
asking for\ta36f-35k-10l-19m17n-28o40p-11q-17r-17s-12t-15u36v-15
asking$\tb-13d56f-49m-28n-30o-20p-12q-13r-15s39t-21u56v-26
asks\ta19b43f-33k-26m41n-19s21u-17v-14
asks for\ta23f-19s28u-11
asleep\ta48f-51l38q-11r-12s-14u24v-20
asli\td-11k40
asliha\tf-14k18
aslind\tf27k-19
assala\ta31f-28i29k-20n39p-12
assala alaiku\ta-13f-17i34
assist\ta-36b12d28e38k-25n26o18q-11v-13
at\ta24b-19c-10d15h-10k20p-25q-22r33s-24v16
at 0\ta22b-35c-30d43f-21k13l15m14n-23o-21p-24r-14t32v-26
at all\ta16b-11d-39k28l-21n45p-27q-24r26v-10
at easter\ta-16b-11d-10f44k-13
at einvoi\tf32k-12
at every\tc11f-14l-10p43t-15u-12v-12
at gate\ta13o29r-12
at home\ta-15b-14d-14k35
at it\ta-29b-10d-29e29f53k-17
at least\ta29b-17k-15r20
at me\td54f-37k-19n-12s-13t39u22v-20
at midnig\tf62k-62u39v-23
at my\tb-12d68f-63m-15n28o-13p-15q23s-14u-18v16
at night\ta35b-14c25d-16k-29l33n-13o-14p-11q-13r-33s33t-15
at noon\ta-23f40
at once\te28f-14m39t-13u-14
at our\ta-11b18d-17f24k-11r-15v34
at presen\ta-15k19
at that\td-18f13k14
at the\ta-11b-12f11h-13i-12j-10k36o-28p-44r28s-12t-28u30v23
at this\tc-18e45f-14k-14
at three\tc11f-10n-16p33r-10s-16u21
at two\tb-26d-25f32k24l32q-13
at us\ta-14b-18d58f-22k-24l-10n-11q-10r34u27v-16
at what\tc24d-12f38k-38r32
at your\ta-40b28c-20d-40f65i38k-60t29
atarsa\tb-13e66f-21h-27k-11
ataseh\ta-10b15f21p-18v39
atatur\tf28
atin\ta-28b45d-12e12f-58i-11k44m-10o-14p-14q-11t55
atin$\ta-21b52f-27m-10o-14p-14q-11t55
atip\ta-23f38
atiyor\ta32b16c-18d12f-48k29n48p-42q13r-10s-14v-17
atiyor$\ta13b-19c-17d-11f27k-12n37p-26
atke\ta41b-28k-15m35n-11o-10r24t-12v-11
atliyo\ta74b-20f-43k-22l-10n-22o-14p70r-21s-11t-13v-13
atliyo$\ta74b-20f-43k-22l-10n-22o-14p70r-21s-11t-13v-13
atm\ta-12b24d-12f-12k34n-20q-11u48
atolye\ta-45b-20d40e-14i-12k34l-11o47q-12r-12
attach\ta27e-20f47g-18h-12i-17j-15k-43m99n-39o-35p11q15r-24s-17t-33u-40v-34
attach a\tb-17f15p12
attach be\tc28f-14m55n-10o-22p-10u-11
attach file\ta-11b18c-13f13m38
attach$\ta-20b29f32k-38p36t-11u-12
attemp\ta10d-31f-33g59n14
attend\ta-20b-49c29d-35f65h22k-35p25
attend$\tb-29d-24f39h27k-11
attent\tb-12d-12f-11j37
atti\ta-27b-14d64f-11k-22m-15n-30q-10r-12s-21t43u-20v36
atti$\ta-24b-12d65f-22k-16m-15n-30q-10r-12s-21t43u-20v36
attic\tf24l24
attigi\ta77d-13f-68m50q-16
attim\ta-16d19f17k-18
attini\tc15t-27u41
attorn\td-16f24v29
attrib\ta47c-29s-10v39
audio\ta68f-45p-18q-13r-35s14v55
audit\tb93f-85k-34n-22o-16p-14q-23r93s-18t-40u-26
audito\ta11b12c-25d-17f33k-23l12n39o-15t-16u-16v-11
aug\ta-28b62d49f-24k-90p-17q-24r56s-12u-15
aug 0\ta-28b62d49f-24k-90p-17q-24r56s-12u-15
august\td16f-38k15m32n12q20r-14s-12u-15v-12
august$\ta-19d25f-26k19n20q16r-12
aunt\ta-21d38f-12v27
author\ta-12b-11f16
auto\ta-33b22d48f-28k-17l-13m34n32p-12r-13t-16u-14
auto reply\tb30c14d-14f-11m13n37p-10r-12t-12u-12
autoca\ta-22b12c40f-25k-15n-26o-14p63u-12
autoca 0\tb34c-11p25
automa\ta46b19c-10d20f-68k-21l-12o-19p32q-20r47s-11t-18u-19v-13
autumn\ta19b24c-11d13k-39l-16p54q-15r-15
autumn$\ta28b36f-20k-37p43t-12
av\ta-14b-10f-26k61
avail\ta-12d-11f27
avail$\ta-12d-11f27
availa\ta13b-22c26f-53k27l-18p31q-20r-35t44u-18v-10
avm\td-20f-37k57
avuc\ta16r-19t42
avuc ici\ta16r-19t42
avukat\ta80b-40d-49e-30f-36j-11k23l-21n-37o-17p89q-23r-11t-18u-20v-12
await\td-12e-41f-13h-10i36k35
await your\td-12e-41f-13h-10i36k35
awaiti\td-19f-17i70k-45
awaiti your\td-19f-17i70k-45
away\tb28c-13d-22e54f-56k14l-19m14n17p-22q19r28s-15t-21u-20v-25
away from\ta38f-21o16p-12r39t-12u-15v-13
away$\ta-11b65d-14e22f-62k-12l-13n34q28r-12s-11v-12
ay\ta-22c28d10e-13f34g-12h-10k-32l12m-14n-20o-32q41t-20u-22v10
ay 0\tc21f36k-45q35v-13
ay iki\tb13d41f-50t15
ay once\ta-22d41f-13q21
ay ortasi\tc48f-37q22
ay sonu\tb-31f40k-13p13
ay$\tc-64f82k-28
aya\ta37d-18f13k-20n10q13
ayaga\tb-16f-32h50
ayakka\ta27b16f14k-43l-13n-29o-34p-15q-13r-38s-35t97u-13
ayakka$\ta-30b-14d-11f54k-11
ayakta\ta-20b14k25r20
ayari\tc19f-17p57q-31t-15
ayarla\ta-35b46d-32e-15f46g33i-12k-50l-21m19n-27o33q14r-37s-23u-26v30
ayarla dondur\tb-12f44k-18
ayarla$\ta-15b61f-34n-13o-10p-16q28r-24s-10t15u-14v17
aydan\tb-13k37
aydin\ta-10c-10k37n38v-16
aydin$\tk38
aydir\ta-52d28f-14k33o-12r27
ayi\ta26b43d19f-57k-20l-11n-20p-14q-13r-30s-11t16u-16v55
ayin\ta12b28c-16d-17e-12f44k-46l-19m-21n18p-29q39s10u-13v-39
ayin 0\ta22f19k-37l-17n-17o27p-14q-16s17t27v-28
ayin birind\tf12n38p-19t-20
ayinda\ta-35b89d-21e-10k-51l-14m-11n-12o-20p79q-22r-22s-12t-19u-15v-16
ayip\ta-27d91f-57k-12l-20m-14n20o-16p-27q28r16s-13t-19u22v-16
ayip$\ta-20d55f-32o-10q-11r22t-11u31
ayirin\ta-12b57f-29l48m-10n-31o-18p-23r12t-12u-23v24
ayirin$\ta-11b41f-22l53n-25o-13p-18r26u-15v-31
ayki\tc22d40f-49k-14o-14q45
aylard\ta-34d46l-11m-13r51v-15
aylik\ta-30b47c25d19f-44l-14m-15n-20o-24p-37q91s13t-16u-16v-35
ayni\ta39b-33d-40e-10f100g-35h-13i-11j-12k-38m17n-53p72q-24r-33s12u-33v-41
ayni anda\tc46f-36l44t-11
ayni bilgis\tf40g-23
ayni model\ta-22f46
ayni saate\ta59b-14f-41m-11p40v-12
ayni sekild\ta-16f28
ayni sey\tf35k-15
ayni tarife\ta35f-16p26
ayni yerden\tf58k-51
ayni$\ta30b-13d-11f81g-16k-87m35p-15s-11
aynisi\tb31f18k-21t13
aynisi$\tf29
ayri\ta-10b61d30e-15f-25g-10i-11j12k-49l52m28n24o-39p-48q-26r42s-32t-47u-35v-20
ayri bir\ta-14b36f-13l39n-10v-10
ayrica\ta43c-29d-31e-12f23g-17h-15i-18o-25p14s-49t15u18
ayrica 0\tb37f-70k26p-10r45t-21v11
ayrica tesekk\th-13i-14k38
ayrila\tb16f-12l-11m37n21r-16s-12v-15
ayrila person\tn32u-17
ayrild\ta-29b38f24k-19p-13u43
ayrild$\ta-23b-15f61k-18
ayrili\tf43k-24n41p-13r-13u-16
ayrilm\tf22l42n-11q-14r32s-14t-14u-22v-15
ayse\tb16f14m47n-15t-11
aysegu\th21
aysenu\tf-28k38
ayvali\tf-41k52
az\ta98b-17d-21f-39i-29k-39l-17m-14n-21o-20p-20q-22r23s-15t-27u75v-17
az 0\tf42k-23
az once\ta98d-13f-55k-79n-12o-17p-17q-21r-11s-12t-27u77v-13
azarla\ta-10d50f-26l-11m-10n-22o-14q49r-26s-24t-27u-20v43
b\ta40c15d51e-23f-25g-30h-20i-26j-21l-23m-29n34o-16p-69q13r20s23u-46v25
b 0\ta-27b-12d23f-55k74l13o-16r-14s-10t44v-10
b blok\ta-28d-20f70k-20
b kapisi\ta-39b-16f78k-39
b sinifi\tk17
b$\ta-11f23k13
bab\tb-29c-13d-36f19k38r29
bab el\ta23b-17f-28k24r29
baba\tf-13k32v28
baba r\tf12v28
babaan\ta72b-20f-30g-11k-25s41
babam\ta-42f62k-31n22
babama\ta-28b-26d-11f-37h69n-12r-16v40
babami\ta20b48d-12f-73k34m-10n-16q28v20
babami adi\ta40f-23v27
baby\tb28d-14l13o-14p-12r40t-11u-15
back\ta26d-16e-17f40h-11j-13k-35l46m29n-25o-21p-23q16s-31u-36v-23
back by\tf23
back door\ta-18c-10f-22k39r-13t-13u31
back down\ta65d-18f-44k-29q-14r30t-15
back for\ta-13b-21f44
back from\ta-17b41d-28n30q-11r24t-15v-12
back in\ta-30c25f31p-25r-15t52
back it\ta-37f46
back of\ta19f-46k29l13s15u-13
back on\tf-17g37k-11
back the\tb33f-17m13t21
back to\ta12b14c-45d-24f46g18k-33l-14m11p49s-12t-18
back$\ta-44c-51e-12f115k-56l-11m-15n-21o18p-17q26r-12s-13t39u-15v-19
backen\tf-47k61
backup\tb-11f25p35r-15u-12
backwa\ta92f-55k-69n-10o-17p-15q-27r74t-31u-13
backwa$\ta84f-50k-68n-10o-16p-15q-27r73t-31u-13
bad\ta21d13f-14i-26k17l23m20n-17o18p-18q-13r-11t11u-18v-11
bad review\tf17
badge\ta33b-50d-24f50j-10k-34m-11n12o-18p-20q-16r-21s-12t-18u65v-18
badge reader\ta12b-13l18u11
badge$\ta-11b-46f58
badly\ta43b-62f40k-29l30o-12p-14r-17s25
badly that\ta45f-37l30o-12p-14r-17s25
bag\ta45b-29d22f-28k-13o-12p-12r-17t50
bag of\ta37b-13d-16
bagiri\ta37d-22k-10r23
bagiri$\ta37d-22k-10r23
baglad\ta-11f25
baglad$\ta-11f25
baglan\ta42b-25c40d-29e-15g-14i-11l109m-31n-12o-52p32q-38r-57s15t-31v-49
baglan tiklad\tu30
baglan uc\ta-26f32
baglan yok\ta-25f52k-17
baglan$\ta103b-28d-16e-15f-35i-13k-26l78m-12o-35p-15q-22r-22s13t-15u-14v-26
baglat\tb-15d-13f-11k47
baglay\ta-49b35d-10e28h-27k21l32p-15q25r-28s16u-12
baglay$\tb38e31f-35k-16l32p-15q25r-28s16u-12
bagli\ta-22b-16d-12f64k-16l34o-12u-22
bagliy\ta39d11e-31k-16p-12r-12s38
bagliy wifi\ta-16d18f11k-13
bags\ta-13b62d-11f-23k-20l-12o-23q-13r20s-13t54u-14
bags size\ta-13b29d-10k-16t21
bahadi\tf-24k26n38p-19t-20
bahard\ta37b38f-49p-13q14r-12t-14v46
bahce\ta53d-11f-33l-12o-12p-15r53v-10
bahced\ta27b45f-49l50m-11o-23p-18r30s-15t-20u-22v-11
bahcey\tb68f-53k-28r39v-13
bak\ta-42b-17d52f13k-12l-29s48
bak$\ta-18d-11f48
bakabi\tc26f13k-36n40r-12s-10v-14
bakanl\tf14k-11
bakard\tf25
bakard$\tf25
bakars\tf29k-11
bakars sevini\tf29k-11
bakery\tf35k-10
bakils\to16
bakim\ta-26b-19c10f37r14
bakim sozles\ta-13c14f-24k25o19
bakimc\ta-22f48
bakimi\tb34c13e-13f-14h-10l-10n-11o16p-16q-22r68s-13t-16u-19v-22
bakin\ta-14b-22e36k19
bakin$\tb-11e-24k25
bakip\ta-27d55i-19k-25r30
bakiye\ta24b-24c18d-15f25k-27n41p-14q-31t-10v24
bakiyo\ta13b-38d-28e-15j-13k42m34n-12o-20p-16r40s-17
bakiyo$\ta-27b-25c13d-21e-15f12j-12k46o-12r42
bakmak\td-15f-37k56
bakmay\tb-15d-13e-13f17i23n20
bakmay$\tb-15d-13e-13f17i23n20
baksin\ta-18b-18d-12e88f-50g-10i-15k-21
bakti\ta-28b-12d20f-27k47p42s-13v-12
baktik\ta-16f-53g68
baktik$\ta-16f-53g68
baktim\tb-12f32k-11p22t-15
baktir\tb-26f44k-17
baktir cok\tb-26f44k-17
balanc\ta71b-14c-21d30f-54k-38l-16m-16o-21p65q42r-34s-20t-22u-28v-31
balanc of\ta30f-22n17p-18q36t-11v-17
balkon\ta-22f87k-73
bana\tb19d31e-42f61g-22h-23i-26j-19k-38l-37n-43p-15q30r-51s-14t41u31v-17
bana bir\tf39k-32p20
bana da\tb23f-31k31m30p26q-13t-14v-12
bana$\tb11c14f39k-48o19
band\tc21f-16l40n-13p-32r-14s-13t-13u-18v42
bandi\ta-15b71f-59k-24l-12o-13p-16r25t35
bandwi\tc15f-11l40r-13
bang\ta-25f37
bangla\ta-12d34f28k-31n-12p55r-23u-11
bank\ta48c-16d36e-22f23g-21h-14i-19j-11k-82l-39m-32o-51q13r42t-59u73v-53
bank and\ta30d-20r-12u34
bank daha\tb35f-25r49t-19
bank$\ta-15d92e-11f-61g-10i-12k-45l-13n36o-19p-27q-20r-37s-18t-21u66v-24
banka\ta50b14c-47d-13e-26k-11l-11n-20o-17p-32q28s-10u54v-20
bankam\ta-13f17k31
bankan\ta44d-31k-10m-16s46
bankay\tb-16d40k-17l-12m-10n69o-30p-11q-15r-28s-11t-14v-14
bankay aradim\ta33d-19u16
bankod\ta-41d53k-14m-15n-10o11r-24s-15t-14u-11v54
banu\tf-46h50k22
banyo\tf44k-24
banyon\ta-12b-11d-30f-26k53r-29s44
baptis\tb16n38p-17t-18
bar\tb20c-12d-32f53g-13k-59l-10n-12o26p-29q-12r20s22v-14
bar$\ta-18f51k-18
barcod\ta44b17f-39n-13o21p-13q-11t-19u-11v43
bardag\ta-16f29o31r-11
bardak\td-12f58k-45o31p-11r-34t28
bari\ta-23b-18d-14f28k23r20
bari theke\ta-34b-18d-14f31k26
baris\tf52k-42
bariye\ta41f-32r-21u46
barkod\ta31b45f-30k-33l-23n-11o82p-15r-20s-12t-16u-11v-23
barkod okuyuc\ta23f-19o32
barkod yazici\ta41f-29l-12o37
barrie\ta46b40f-57k-23l-14r15s-14t-13u44v-14
bars\ta45f-29p29
bas\tc22d11e-17g-12i-10k-18l-18m-10o-14p-27q61r18s-18t-24u-18v-13
bas 0\ta-42d-16f66
bas ana\ta-37b-22c37d-16f-37k46
basa\ta-28b-13d-10k46
basama\ta55d-14f-24n-12r48
basari\ta-31d-11f39i-12k24
basari dileri\ti-12k35
base\td44f-45q-15r-12t36
baseme\ta-47b-34c22f46k11r-14s31
basi\ta-15f33
basic\tc18f-10m-11n-11p60q-15r-11t-17
basili\ta27b-15f29k-18o33
basili kaliyo\ta40f-24o33
basilm\ta32b-10k-12q-13t21v24
basilm$\ta59b-20f-27q-13t22v24
basima\ta-35b-17f66k-27
basin\ta-16d-15e-12f51k-15l-10m59p-17r-19s-11t15u-13v-22
basina\ta-20f40k-15m43r-12t-11
basinc\ta-59b-11d-22f38g66k-37l-11o30r-37s34
basind\ta-40b-18d12e-12f26k29p-10r36v-13
basind beri\ta-21f10k24
basip\te-11f41
basis\ta-13b-12c33d-16f12q19
basiyo\tb-25c-11d-23f64g33k-64l-20o24s21
basiyo$\ta33b-17d-19f17g37k-45l-17o45p-11
baska\ta24b-46d31e31f31g-23h-17i-19j-16k-52l-41m-15n32o-51p-16s42t20u-33v-28
baska bir\ta-32b-24c-15d79e-21f27g-15i-10j-10k-51l-26n11o-24p-17q34r-20s22t-33u-14
baska birini\ta36b-12f11k-24n54p-13q-11s-10v-15
baska odaya\ta25
baska operat\tc24f-18n-21s40
baska tarayi\ta18o-11p27
baskan\tf-46k64
baskan$\tf-17k31
baskas\ta51b-13f-22k-18m-25n50p-12r-17s-14u17v-16
basket\ta38b-30f13k-12p-12r59t-17v-14
basket$\ta-11b-15f36
baski\ta35b-32d-17f43k-41t42
baslad\ta-15b-20d-20e-15f103g-15i-24j-12k-29o-26p-14q-11s-10u39v25
baslad$\ta-13b-17c-13d-20e-15f96g-14i-13j-12k-26o-23u42
baslam\ta-31b-54c13d42f31k-15l-15n-10o-10p-23s45t-10v19
baslat\ta-31b-14c49d-15f34k-25n30o-26p58q-18r-19s-16t-24u-14v-17
baslat$\ta-22b-32c55d-10n-13p63q-16r-18s-11t-18u-10v-15
baslay\ta-15b15c-11d-21f-23j36k22n18o11p21s-19
baslay$\tf39k-38o19
basliy\ta-34b36c12d-17f13k-19l-15m-14n21o-11p-17q-32r-19s-16t57u-12v-14
basliy$\ta-34b36c12d-17f13k-19l-15m-14n21o-11p-17q-32r-19s-16t57u-12v-14
basma\ta33f-21l-12o49u-26
basmiy\tf25o26
basmiy$\tf25o26
basta\ta26f-41k31p22t-15
bastan\ta-48b-31c-16d80e-21f24g-16h-13i-17j-13k-11l-20m-11n23o-17p-27r11s60t-19u-27v-27
bastan yukled\ta-12f43k-11
bastim\ta-29d-11f54
bastir\ta-20b36k-16n-21p34t-11u30v-14
basucu\tf65k-57
basucu$\tf65k-57
basvur\ta15c-34d-29e-24f70i-17j-11k-23l-13m51n-24o-14p-32q-16r-22s-13t-20v40
basvur$\ta-14b-16f26
batary\ta-37b58c12f-39l-11o72r-15t-28v-20
batch\ta-25b27d-10f51k-23l-10n-15p24r-14u-15v25
batch 0\tf37k-18
batch number\tp30
bath\ta-36d-23f35k25
bath$\ta-32d-21f18k33
bathro\tb-27d-32g74i-11k-53o-17s42v-14
bathtu\tf28
bati\ta33f-24l21p-11s16
batter\ta20b26c20d-25e-12f-10g-12i-11l-18m-15n-18o49p-21q-22t-26u-18v32
batter 0\ta-16f28
batter for\tb47c-14f-24s20
batter is\ta-27f32
batter of\ta23c38f-49o35
batter$\tb42f-14k-31o-19r-18v52
bay\td-10f22k-20l37o-12
bay$\ta-15f34k-14l17
bayi\tb-25d-13f-79k96l-11n51p-17s-20
bayi toplan\ta-28b-24f-41k72
bayini\ta-14k24
bayrak\tf-24k33
bayrak$\tf-24k33
bayram\tb-11d-29e-14g-12h-23i71k-12n-13p-13q-20r32s45t-11u-12v-30
bayram mesaji\ta18f-39h-14k43s22
bazen\tf23
bazind\tb13p26q-18s32v-18
be\ta-35b69c20d-26e44f-13h-14i-21j-10l-28m13n25o-18q-23r32s23t-42u-12
be a\ta-26c-12d-21e19f-17k51o28p-15q-13s-16t-17v31
be back\tc-16f35p-25r-15t52
be before\tc28f-14m55n-10o-22p-10u-11
be called\ta25b-19c37f-31k-13l-12m44n-18o-21q-10s23t-12
be carrie\ta-33c41f-12n-21s-11u30v25
be closed\tb35k-17o-11q41s-10
be done\ta-14b27d-11e11f13k-23r22
be emptie\ta-15b20f-29k30r22
be erased\tb14n12u13
be gratef\ta-11c46f-14k-28m47n-19p-14r10u-12
be had\tb-12c24f18k-28o-11s30
be handy\tb33f-21p39q-12
be left\tb25c-11u40v-11
be moved\tf14p35r-16
be nice\ta-24b-16e-13f55k-15l20r-10s19
be oblige\tb-34f52
be on\ta-12b21c-11l13n35p-10q-17
be phoned\tb-29f-33k60
be possib\tb12n-14o-12r14s-11t26
be postpo\ta-30b-23e51
be put\tf41k-23l33v-10
be reache\ta-11b-22c-10f-30k57
be sent\ta-20b-22d-15f-14k53s16
be set\tb38c-17f-16n-29r63s-14t-21
be so\te40f-16k-18l18r-11t33
be told\tb19d32k-29m-12n-18s10u43v-19
be$\ta-25b-21f22g32
beamer\tb21f-13o42q-11
bear\ta-12f22
bear with\tf48k-36
beatri\tr29
bebek\ta29b28d-20e-11f35k-61l-20m-15n-17o-34p11q-25r74s-26t20u-11v-42
bebek arabas\ta23q-12r-13t45
bebek var\tf57k-52
bebost\te-24f-40k64v28
becaus\tb26c-14d11e-11m22o22p-25q16r-24s-18t-26u19v-18
becaus of\ta-53b-26d21f64l15o28p-10
becaus the\tb30f-38k12o-11q41s-10
become\ta-22b13d37f14k-42m21r24t-13v-10
bed\ta-10b54c-18f-52h51k-37l-14o17p-16s-10t-18u-10v46
bed in\tb30f-23o19p-11r21t-11
bedeli\ta53b-27c39d-42e-10k-48l-16m-15n-23o-17p-28q80r-19s-17t15u-14v-22
beden\ta23b-11f36k-43p20
bedroo\ta38f-31r25
been\tb-29c-17e-15f37g20h17i-13j-12k-16l-16m-16o-47r43s-30t-16u30
been a\ta-15d-15f60k-32
been found\ta-15c14d30f-18r23t11
been left\ta38f-27o-10r-21u18v30
been loggin\ta17r-11u33
been on\ta-12d-15f45
been settle\ta-21f-56g24k52
been sittin\ta-13f28
been standi\ta29f-18r-29u39
been told\td-21k22
been walkin\ta-24f51k-17
been with\ta-50d-15f74
beepin\ta-32f40o29
beeps\ta50b-11f-27l-12o57p-19r-15u-16
before\ta-18d-13f12g-22h31i21k-23m14n-47o-17p13q-31r66s-36t13u16v-58
before 0\tb-36e-16f29k23p34r-14
before going\ta-13f18
before i\tb-12c13j25k-11p29
before that\ta-13b-19d34f-31k28q23
before the\tb22c-34d-19e48k-35l22m-11n-19o30q-17r36t-32u-16v-19
before$\ta25b-25c-15d31f-11h32i71k-108l-10m-12n-41q-12r38s-16t-12u48
began\td-13f56k-26
beggin\te53f-34k-11
beggin you\te53f-34k-11
begin\ta-15f44k-14
beginn\ta12d-15f28k-32l-11n-10o25p37t-12u-12v-17
beginn of\ta-22f56k-28
begum\tf-26k39
behalf\ta-16b-23c-11d-21i42k25s18
behalf of\ta-16b-23c-11d-21i42k25s18
behavi\ta-44d-14g51
behind\ta12c-14d-26f25g-11n-12o-26p28s-12t-17u-12v26
behind the\ta42b12f-55k28n-12o-26p28s-12t-17u-12v26
behind$\ta-26f45k-15
beige\ta17b-13d-19f-50k48t21
being\ta67b-25c-15d23e30f-79g-12l13m16n-11o-40q45s-26t-27u-37v11
being asked\td-31f-15k40n16
beit\tf-30k42
bekci\ta-62b-17d100f-55g-11k-15l-13m-14o-16p-23q-11s-11t-15u69v-13
bekled\tb-14c-12d-30e77f-36g-11i-16
bekled$\ta-15e84i-16k-81
beklem\ta-58b22c24d-26e-19f24h29l-14m-17n-26o-25p22q-15r-13s72t-10u-18v-19
beklem muzigi\tb42f-29o-10p-10s51v-10
beklen\ta-67d41f37k-27p-20v37
bekler\ta-19d57e-17f-59i49k-24l-13n-17o-13p-36q53r-14s-11t-17u-12v35
bekler$\ta-11d47e-14f-36i63k-58v46
beklet\ta-54b28c-19d39e40g-23h-20i-22j-21l-25m-20n33o-23p-25q-28r-27s43t46u-19v-31
beklet$\ta-30b38d14e-18f30g-12h-10i-11k-28l-17n-10o-11q-11r-14s-11t66v-13
bekley\ta-22b-22e-12f33k22l-11m-13n-11o-17p-12q-11r-16s38u36
bekley hasta\ta-10f23
bekliy\ta-26b47c-22e47f-37g-21h-23i35j-26k-15m-33n-36o-38p57q15r-29s-31t58u-20v-33
bekliy$\ta-81b62c-18d-54e57g-21h-19i48j-27k-27l13m-29n-29o-26p60q28r-14s-17u-14v-21
bel\ta-54b-12c29f-14k52n-28o-23p-15q-15r75s-13t-15v-20
bel 0\ta-36f62k-15
beledi\ta-17b-12d19f-14k43l12n25o-13p-31r-18t-13u-16v40
beledi baskan\tk19
belfas\ta69k-80n-15p55q-14t-13u-13v-11
belfas$\ta69k-80n-15p55q-14t-13u-13v-11
belgel\ta17f16p12v12
belges\tb20f13n-35p-22q-17r-12v79
belgey\tf27
believ\ta-10k26
beliri\ta-15f32s21
beliri$\ta-15f32s21
belirl\tk15
belirt\ta-53b16d-13f69k-23
belirt$\tb-12f32
belki\ta-67b30d-11f22k24l-20o26
bell\tb-36e-17f-37k61s16u-12
bell is\ta-23b-32e-17f-30k71
belleg\ta27f17k-25l-10p35u-11
bellek\tc31f-20o47p-15
bellek takila\tc31f-20o47p-15
belli\tk25q31
belli degil\tk27
belong\tb-11d-13k38
belong to\tb-11d-13k38
below\ta-17b-29c-24d-32e-23f-54g-17h-15i-20j138k-61l-12p20
below$\tb-35c-20d-24e-17f-26g-12h-11i-18j103k-51u19
bembey\ta46b-12f-14o17t-12u21
bembey$\ta46b-12f-14o17t-12u21
ben\ta30b-66c-26d-40e-16f48g-14h-13i-14j-14k64l-18n-44p-39r-22s39t-32u55v10
ben 0\tc12f-78k75v30
ben bu\tk20
ben ona\tf23k-13
ben onlari\ta21s26
bench\tb35f-18l-13t44u-13v-14
bench 0\ta16o24
bende\td12f58k-52l-12o-13p-12r-20t12v46
bende$\tb15d-11f38k-35p-10v33
benden\ta59b-34c-29d-24i-22k17l-12n54s-11t-13v-11
beni\ta39c-23d57f-57g-24h-24i-31j-18k39l-50m-18n70o-17p-50q48r-71s27t-14u-35
beni aramas\tb-64f60
beni de\ta-13b70d-10e-17f-30k-28l-11m-16n63o-15p-16q-21s-21t-27u-10v17
beni duyuyo\ta42f-33m-15n-13o-11s55
beni$\tb21f-29k24m40q-16
benim\ta27b-34c38d17e-17f-10g-16h-12i-25j-13l-41n83o-22p-46q-40r-29s-30t-35u17v41
benim bilgis\ta-28f59k-19
benim$\ta-34b-11c41f18n22
benimk\tf39k-27
benzer\tb12f-38k32l26o-10
ber\ta-46b-22d-25f57k17
ber hoi\ta-14f-23k42
beri\ta110b-43c-30d-15e-19f-34g33h-10i-17j-15k-42l40m24p50q-41s-43t-31u-21v-53
beri 0\ta80d-10f-79k-32l-10p63q-13r-18t-18u-12
beri butun\ta23f-11l-10p-16r16u21
beri kullan\ta-28b-10f-12k49
beri tek\ta56d-13f-39k-13l-15m31p25r-14
bes\ta-16c-16d69e-17g-13h-12i-14k-18l43n27o11p-43r-42s24t-42u-26
bes dakika\tb-13d50f-36l44m-17n44o-18p-14q-13r-15s-32t-17v-17
bes kere\ta-12d33f-20m29
bes kisi\tb22p-11v34
beside\ta-51b22c-45d-17e-10f62k30q-22r34t20v-21
beside the\tb-16f-17k42o21
best\ta-50b-47c-16d-44e-25f-69g-17h68i91j-16k32q-11s46v-17
best before\tb-11f53k-26
best regard\tf-20i-82k110
best time\tb-13f20
best to\ta-18b-10d-12f-58h-10i37k62
best wishes\tb-10i41k-12
best$\tf-24i-38k75
better\ta-27b-12d25f-64i-17k75o53p-24q-12v-21
better than\ti-13k35
betwee\ta21b24d-33f-50k50l24n-13o-19p12q11r13s-12t-27
betwee 0\tb-50d-17f-11k59u19
betwee our\tb21q24
betwee the\ta42b-10f-28l17o-11p25r11t-18u-10
bev\tf-21k33
bev$\tf-21k33
bey\ta-16b-34d17e-13f17h14i-16k24m-17n12o-12p27q-11s-18t35u-18v-24
bey$\tk21
beyani\tb-31f42k-12
beyann\ta59b-13k-21l-13m-15p41q-30t-14v36
beyaz\ta-54c17d-14f88k-45t31
beyaz ekran\ta-25f29
beye\td-17f-18h45k-25l-19o24
beyin\ta22b47c-14e-11f-35h57i-15j-10k-84l-11m22n-38s33t-16v11
bez\tb13t16
bghit\ta-10b22d-27e-11f28k-30o47p-13q-17
bhai\ta-34b-35c-15d32e103f28g-14h-12i-57j-15k-87l-13o40t-12u-11v-10
bhai amar\tb17n21o-12
bhai$\tb-20e44f27i-15k-37
bhaiya\ti-18k20
bhalo\ta-43b47c-14d-21f-19h30k12l-12n-15o41q12r-26s17t-11v-11
bhalo hoy\ta-13b44f-16k-13n-11o23q17
bhalo thakbe\tk10
bhalo$\tf-40k45s27
bi\ta15b36c-30d-30e68f-45g-16h-15i37j-15k-69l-12m12p18q-24r-18s-28t43v-31
bi bakin\tb-12e56f-18k-10
bi de\ta46f-32o11p24t-12u17v-11
bi el\te24
bicimd\ta-28b-16d27e-14f-67g48h39k-27n28
bicycl\ta-45b57f11k-18l-14r52t-14v-13
big\tb-59d-20e15g-16h83i-11k-66l-13m27p-18q-12r27s-15t-28u-17v19
bigger\ta-21b44c-16o45p-11q-16r21t-23v-11
bike\ta11b27c-14f12k-30l-17m-13n-27o20p-17q-15r27s-18t41v-34
bike cellar\ta-26b35r48s-10u-16v-15
bike$\ta-14b15c-11f40k-22t32
biktik\ta-33d73f-35h-11l48m-11o-26p-13r25t-15u-10v-13
bildir\ta-35c41d-48e-19f40g36h-22i-21k-14l-22m-29n-23o-37p29q15r-23s-27t-31u87v-47
bildir rica\tb-37c49i-14k-11p-24q48v-17
bildir$\ta-10b36d-18e-13g50h-25k-39o-13u51
bile\ta43b-44c-17d106e-17f-133g-18h-17i-17j-13k21l-15m24n-50o-28q22r17t-54u-15v28
bile yok\td53f-38k-20l-11m-14n-16o-13p60q-17r-19s-14t-22u25v-19
bile$\ta-43d42f-43k40m-13r-23s-13v56
bilemi\tc-17f41
bilen\ta-13b18f27k-12m-13r-12v42
bilen yok\tf35k-12
bilet\ta63b-19d23f-44g-18k-32l-24m-16n-12o23p27q43r-20s-10t-14u-25v-13
bilet yazici\ta30f-22o13
bileti\ta-12f38k-17
bilgi\tb-35c23d-24f33g-18h-12k25l-15m-11n-17o-18p-13q36r-24s-13t-35u-10v58
bilgi islem\tf-14i-11k43
bilgi sistem\tf10k18
bilgil\ta-14b-17d14e42f-12i-32k21l-15m46n21o-14p-30q-17r-23s-13u31v-26
bilgil arz\te56f-17i-33k-23
bilgil sunari\ta-10b-27f12i43
bilgin\ta-27b-24d13f-63i24k65
bilgin$\tk13
bilgis\ta16b-31d-25e-11h-10k37l31m22n14o-30p51q-15r-29s-25t-24u-32v-24
bilgis ayni\tc14
bilgis da\tf14
bilgis fani\ta77f-67o33p-13
bilgis kurulm\tb-25f28
bilgis office\tb20l-19o-14p55
bilgis pek\ta-13f14
bilgis window\ta-10f26k-20p26
bilgis yeni\tb20n-13p37
bilgis$\ta-44b-14f18k37
biliyo\ta-32b19c10o-15p-10q13r-12t-12u20v27
biliyo$\ta-31b23c-10d-15f24
bill\ta81f-34g-12k-57l-19m-16n-24o-15p-27q122r-16s-24t-36u-13v-18
bill betwee\tb21q24
bill for\ta-20d34f-13q17
bill is\tf25q17
bill ta\ta-14b26c17k-10q30
billed\tc-19d44f-34k-14q36r-12
billin\ta-23b20d69f-64k-32n-12q64s-19t-19
bills\ta43b57c-30d-12f-60n-11p-15q69t-19v-19
bilmed\tc-48f62k-15
bilmiy\tb-19c-21d-13f56g-19
bin\ta30b-29c14d-21f27k-29l-20m-11n-18o-28p-25q16t-32v59
bina\ta20b-25d-10f48k-28l17
bina 0\ta-17f47k-12
bina girisi\ta23r11
binada\ta-52d-18f98k-35
binani\ta42b-25k-10r-40u46
binaya\ta-14b-43f-13k71
bins\ta31b20f-39u37
bipliy\tb-10d-12f38o35u-12
bipliy$\tb-10d-12f38o35u-12
bir\ta-14c-19d15e21i-26j-12k24l16n28o19s-28t-38u-16
bir aile\ta-21b-12d-18f33i-31k42p-12q-21r-11v50
bir an\ta24b-61e89f-52p29
bir arkada\tc-16f42k-17o25
bir ay\ta-11l33n-27u-10v25
bir ayari\tc19f-17p57q-31t-15
bir bardak\tf33k-24o34r-29
bir cevap\tb-36e41f-44i-23k57
bir daha\ta-12b-14c-10d41e10k-18o-15v41
bir dakika\ta57d-10f-40l46m-15n-14o-16p-26r-18s29v-14
bir de\ta-22b28c-48d49e-14f-30k33l-19m-17n-26o33p23q-37r-25s-20t34u-12v24
bir derdim\tf-32k41
bir destek\tf-12h38k-18m30
bir durum\tf24s13
bir dusuyo\ta47f-34l20m-13n45o-11s-31v-13
bir ekran\ta-20b64f-47l-13n-12o41p-17
bir eksik\ta-15f37
bir gece\ta-20b-55d-27e43f64k-12
bir gecede\ta45f-29l-14m36n-26q34u-16v-14
bir gun\ta-11b25d-12f65k-72r32
bir hafta\tc-19d-21f64k-19
bir haftad\ta70d-29f-44k-11l-15o48p-45r19
bir kahve\tb-25c-69d-11f-27k82
bir kere\ta25d22f-33l-14m-11n-12o44p-10q-16r-16s32t-14v-13
bir kez\ta-13e12f13
bir kopuyo\ta32f-24l44o-20
bir kullan\tb17n14
bir kurulu\ta-11d43f-28l53o-15v-20
bir makine\tb-21f44k-34
bir monito\tb19o23
bir muster\td-13f37k-14
bir ogrenc\ta13f-47k44n-19p29
bir onceki\ta-24f30
bir projek\tb22l-14o43r-12
bir saat\ta56b-23d-10f-22m66p-35r-15v-10
bir sey\ta-36b-34d19e-11f11g-19h-10k47l-20m12n35o-37p40q18r-14s-24t-35u-15v-24
bir seye\tc19m-12q35
bir seyler\ta-26b-22d-11e58k-18
bir sikint\tf-58g42k33
bir suru\ta31d34f-56k-19p21t13
bir tek\te-20f50k-26
bir termos\ta-26c49f-26k-13n-12r-16v42
bir turlu\tf29k-16n21
bir uzun\ta-25f43
bir yer\ta-33f36r31v-18
biraki\tb21c-23d46e-18f-16g-21h-17i-20j-15k23m-26n-26o37p-32q-14r52s14t-45u-32v14
biraki gitti\ta-14d40f11k-36o47t-14
biraki$\tb11c-15e-15f-16g-18h-11i-15j-12k47l-29m-12n-15o12p-20q-24r28s29t-26u-16v32
birakm\ta-46b-42d-11e103g-12i-20j-12k-42
birakm$\ta-45b-39d-34e104f14g-12i-20j-12k-42
birakt\tb-14c12d-19g42i-12q30r-18s22
birakt$\ta-12f27k15
biraz\ta-26b27d-24e-15f63i-11k-37l59o-22t-13v-14
birbir\ta53b-22d-29f18i-10k-15l-13m41o-19p27s-28t-14u-11v-17
birbir girdi\ta-19f53
birde\tl23p-15q-11r-15s-14u-10v37
birden\ta89b-19c-12d-17f-50k-16l-11m-16n-24o-16q-10r-14t-11u37v30
biri\ta14b11c-27d-51e47f18g-25h-18i-36j-20l-18m-19n-32o41p-26q-22r-31s-26t-24u87v-28
biri benim\ta43b-13e-10k-17u49v-15
biriki\ta-30d-11f41k10
birikt\td-10f-28k51
birim\tc-13d-17f-32k67p-10s33v-11
birim fiyat\tc-11f29q19
birimi\ta-23d-21f10k36m33n-10r-21u11
birimi$\tf-35k44
birinc\ta32b-14d-15p-11s29
birind\ta-11f45g-15k-24n38p-19t-20
birine\ta-14b25d11k-17l-12n35o-23p-18q40t-12v-23
birini\tb19c-10d-18e-14f80g-11k-63l19m-22n37o-18p-20q-21s-25t-35u-21v47
birini gonder\ta-12b20f27k-24m-16n-11r-31t-11v66
birini yollay\tb38f-18l31r33t-21u-14v-10
birisi\ta22b-14e60f-48k-18p22t-15
birkac\tb35c60d-17e-15f-77i-15j37k-33l-20m-13n24o-22p24q-20r45s-18t-15u-19v-18
birkac sorum\tb-15c61j-40k-16p35q-10r-13t13
birles\ta34b53c-13d-13e-14f-22g-11i-11j-12k-44m-11n87o-14p-10q-14r-12s-12t-29u-33v-19
birles$\ta-22b43k-18n13
birlik\tb24k-14q42v-19
birth\tf21v19
birthd\ta21k-11p30
bisey\ta92c-11d-15f-69g-12l30n-12o30p-12t-22
bisey$\ta52f-29l35
bisikl\ta44b-27d28f-37k-13l-15n-11o44p-12q-19r-15t23v-11
bistro\tf21
bit\ta-45b12d11e-12g59i-10k-21l35n28o-16p29q-11r-26s-14t-28u-16v-20
bit more\tb11d27f-20l39n39o-13p-17r-20t-24v-14
bit of\ta-12f24
biten\tp25q-12v-10
bitimi\ta-10b39f21k-35n37q-13
bitis\ta29b-10k-10n28
bitis tarihi\ta29b-10k-10n28
bitiyo\ta-56b50c28d-39e-13g-11k29l-12n30o21p-17q-15r-14t20v-12
bitiyo$\ta-13b-20c36d-23k40n35o28q-13t-22
bitmed\tb-40c-18d24e84f-29k-53l-24q14s30
bitmek\ta-15b32t16
bitmek uzere\ta-15b32t16
bitmis\ta-19b39d-14f-17k17o45q-10r-16s16t-12u-12
bits\ta-13b-13c-43d-17e-11f-40j98k-22
bitti\ta-11b65f-28k-48l-16n-10o-14p-20r-19t-12v65
bitti$\ta-24b69f-27k-49l-16n-10o-14p-21r-20t-12v65
biyome\tf-22k23v30
biz\ta-23b-18d47f53k-62p-13r23t16
biz disari\ta-14d34f-16p-12r27
bizde\tc-11d-16f-45k57n16o-23p-10s31
bizdek\ta-23f78k-59
bize\ta-73b-32c-14d59e53g-14l10m-22n-12o-18p57q-28r42s-36t-20u-17v-28
bize bir\tb11c-10f-17k33l28v-11
bizi\tb27c-26d109e48f-92g-29h-21i-36j-23k-48l-41m-44n11o-13p43q-17r64s13t-61u-40v-20
bizi muster\ta-26d65f-49o35q23t-18v-10
bizim\ta28b-40c16d20e-13f16g-17k-14l71m-17n-21o-30p-17q-25s18u-12v-25
bizim koye\tc47f-28l71o-11p-12q-17s-15t-33u-10v-13
bizzat\ta-12b-47d-15f74k-14
black\ta14d-16f22o56p-12q-13r-11u-12
black$\tf21k-11o38
blank\ta63b-18f15k-50m25o42p-13r-14t-21u-11
blank$\ta46f23k-50m29o19r-11t-11
bled\ta-43d-11f55
blende\tb47d27f-47o-18q-17r-11s-10t65
bless\tf-10i-11k29
bless$\tf-10i-11k29
blessi\tb16f-29k34o15r19
blind\ta-22b10d-11f28o-11r35
blinds\ta-14f-51k63r16
blinks\ta-20f29
blinks twice\ta-13f18
block\ta42b59d-19e-36f-91m-21n-40o-33q-52r-27s37t-45u91v-37
block c\tb23r20
block$\tf27k-10l33
blocke\tc26d-15l29m34n-15o-15q-13t-10u-15v-22
blocke$\ta-20c33f-14m28o-11
blogun\ta66b-10f-94k40r43t-11
blok\ta-46b-16d13f-17k64
bloke\ta-30b58d-22e-25k-14q-26u38
blokta\td-22f44k-20r15
blood\ta23b30f-30v32
blows\ta19f-11r24
blue\ta33b42d-25e-11f-19k-32m-25n-21p-30r20s-23t61u-26v-23
board\ta-32d-11e-11f-22i49k22r38t-18
board$\ta-17f22i52k-59
boardr\tf-54k54o26p23r-33
boards\tc25f-28k15n28
boards$\tc25f-28k15n28
boat\ta-10f47k-24
boat$\ta-10f47k-24
bodle\tb20k-13t-11u34
bodrum\ta-75b-20d-16f31g60k-16
boiler\ta-49b-17c16d-22f41h36k-29o-16q-11r43
bokra\ta-11b70c-16f-43k-27l-11n-18o-21p-14q-11r63s-15
bokra el\tb-13f25
bole\ta15b-40c-11d32e-13f45k-63p-14q-16r-24t51
bole 0\ta-19b-23d22f35k-20q-11t27
bolge\ta-17b15k25n21p22q-13
bolge muduru\tb15f-33k26n23q-13
bolge satis\tk13
bolte\ta-18b-13d62f-31k-22l-17m-13n30o-13p43q-15r-33s-12t15u-21v-15
bolum\ta-14b-11c25f33k-21n60p-10q-19t-10v-23
bolumu\ta-17f-19k59r20
bolumu$\tf-41k50
bombos\ta42b-16c-11d-17f12i-12k-21l-15m36n43o-10p-22s-26t-10v-11
bombos$\ta25b-15d-12f26i-12k-21m40n-12
bonafi\tb11u-16v34
bonafi certif\tb11u-16v34
bondho\ta-50b30f41n-20q-11u48
bonus\tb-20f29q36u-12v-11
book\tb45c-18d-45e-10f16h-11k-18l-28o-30p-28q-39r12s23t-42u-26v76
book a\ta-23f38k-12v20
book the\tb27f15k-12q-11r43s-12t-14v10
book$\ta45b-18f13k-32l-11n21o-14q-11r-10s44t-19v-21
bookca\ta62d-25f-37r-21t45
booked\ta-59b-10f76k-12
bookin\ta-68b17d-45f55h38k-19l-13m39n-10o-17p26q-13s-11t-12v-13
bookin for\tb-18c23m12o-12r21
bookin page\ta-15d-13f-13h53k-15
bookle\tv25
boots\td-31f-12k40o-10t33
borc\ta39k-43q22r-10
borclu\ta-11b-16d11f-20h51i-23k-16q31t-13
borclu$\tf-16h52i-23k-15
borcum\ta56d-11f-40k-20p-15q66t-17u-14v-11
bordro\tc-13d-34e-10f-38g62h-12k31l-12n-23p47q-23r-13s-11t-12u28v-14
bordro progra\ta16
born\ta-17b-17d-13f55k-14p30
bornov\tb-20d-12f-32k46
bornov$\ta-17b-18f-31k50
borrow\tf27k-15o34p-13q-10v15
borrow the\tf28k-15v33
bos\ta24b-43c-21e-19f35g51h-15i-17j-13k-50l16m43n-29o58p-43q-32r-17s-31t-38
bos gorunu\ta-21f33l-11m34
bos liste\ta-21f31
bos oturuy\tf14
bos verin\ta-14b-26e-14f-52g80k-13
bosa\tb-17d-23f46k-11u19
bosalt\ta55b-13d-11f18k-50o63p-11r-39
bosalt$\ta57b-13d-10k-34o63p-11r-39
bosken\ta38f-24o39
bosluk\ta40f-24o33
bosluk tusu\ta40f-24o33
boss\tb-26d-27f68k-38m17
bosuna\ta22b-16d35f12k-43l-16n-10q-14r-13t37u31v-11
both\ta25b-23c-22d-45e-15f21g42h-12i-14j-10l-17m-18n23o-18p16q-15r36s-14t-21u-14v11
both the\ta-23f38
both$\tb-10d-11f-49k58
bother\ta-27d19e-10f-13g-15k49l26n-12p-10q19
bother you\tg-14k33
bother$\ta-16d21f14l29
bottom\ta17b-12d-16f39g-10k-23o-14t36
bottom$\ta39d-12o-13r-10t38
bought\ta-42b-26c-11d-30f76k13o-13r-10t38
bought 0\tf38k-16
bought the\ta-47d-14k52
bounce\ta12b-25d48f-20k-25m28n-21o-21p-14r-14s-21t-20u57v-18
bounce with\ta50f-35m21
box\ta-45b-39c-34f83g-26h-11k31n-11o-27p-17q-26r-34s-15t80u13v-22
box 0\tf54k-45
box of\ta12d41f-47u25
box on\ta-61b-16d-11f42k30
box was\td-20f44k-25
box with\tc-15f20
box$\ta28b-22d-33f41k-17t35
boxes\ta42b21f-62k-20l-10n-11o-26p-20q-18r-23s-13t12u48v13
boxes$\ta67b-32d-12f-43k-13o-17t-45u65
boy\ta22b-13c16d-20f-46g-13h54j-10k-20m-10q-11s-10t17v35
boya\ta63b-11d-13f-28k-12l-14p-12r63s-13t-22u-12v-18
boyaci\tf30k-16n41p-13r-13u-16
boyaha\tf-44k55
boydan\ta65b-10d-12f-36l-14p-12r63s-13t-22u-12v-18
boydan boya\ta65b-10d-12f-36l-14p-12r63s-13t-22u-12v-18
boyfri\tk20
boyle\ta-82c23d67e24g-28h19i-16j-16k-34l38m12n19o20p-35q-17r-35s-29t-35u-25v22
boyle bir\ta-25d14f26q21
boyle fatura\tb49d-13f-22k-16m-17n54o-11q-14t-19
boyle hizmet\td29f-15t27
boyle$\ta-13b-20d-25f76k-18
boyu\ta-30b-13d41f19k-11o17p-11r-19s-16u35
boyunc\ta-25f34k17s25
bozuk\ta-56b33d-12f-62k76l-20o26
bozuld\ta11b-34d48f-54k31n-18o52p16q-15r-12t-21v-14
bozuld$\ta-32b-21d-22f21k37
bozulm\ta-27b-16k49
bozulm$\ta-27b-16k49
bracke\tf-20k45
brambi\tf-36k41
branch\ta45d-22e-11f-31g13k17l37m-21p-32q-17r-19t33u-25v-24
branch can\ta57f-38k-15l31o-16p-12s25
branch office\tc13l29
branch$\ta15b38f-31n14p-14s-23t49u-11v-14
brand\ta27b-13d16f17k-45l-12n-12o45p-15q-31r-16t31u-15
brand new\ta29b-12d25f-34l-12n-12o45p-15q-31r-16t31u-15
brandt\ta-18b41f-64i85k-37m34n23p-17t-15u-10v-12
brass\tf26k-19l-13p-30v47
brass 0\tf27k-19
bravo\ta-11b-12d-14e-10f-36h100i-21k-72
break\tc-41f26k21l-14n-20o-12p-13q-12r34s11t-24u-15v35
break room\ta23b20f-27r42t-14
breake\ta-22b-15f52k-20
breaks\ta-42f53
brent\ta-13d-17f-19k53
bride\ta-29d-13f72g-13k-21
bridge\ta40f-25k-13p13
bright\tf-32k42
bring\tc23d-20f-60j18k39l-13m10n-11p-15s-10u-14v45
bring a\ta-20b-12c13d-16f-39k51r-17v37
bring the\tj21t15
brings\ta36b-10f-10n46r-10u-19v-12
bristo\tf32k-13
broadb\tb36c14f-49l66p-11q-13s-11t-18v-13
brochu\ta-53b23f47t39
broken\tc16f-24k18l-11m14n-14o24p30q-11r-21t-13
brosur\ta-22b70f-65l-16n-10o-14p-21r-20t-12v65
brothe\ta-12c14f52k-40o18u24v-13
brothe in\tf14k-10u25v-12
brough\ta-12f35
browse\ta18f-41k49p-14q-25u42v-11
bt\ta30b16f-76k53n-15o-15p29r-10t-11u-13v31
bt$\ta34f-30p43v-12
bu\ta-18b-46c24d28e23g-16i-27k17l-20m-38o15p21q53r-25s-22t-55u23
bu arada\ta-16b46d-12f-20n39q-16
bu ay\ta33c61f-36k-57n-11o-14p-25q33r23s-14u-14v15
bu ayki\tc22d40f-49k-14o-14q45
bu defa\tb-14d-13f-44k64
bu hafta\ta-23b-16c-21e-28f15i-11j81k-55r30
bu hizmet\tc22f19k-11q19
bu is\td-16e72f-47k-18
bu isi\tb-19d-21e31f38k-26
bu islere\tf25
bu kadar\ta12b-19c-19d31e-35f-66h66n-12o-13v43
bu kapsam\tb24f-65k52
bu maili\tf-60k67
bu mu\tc-43d56f-21n-12o-10q44
bu nasil\tc-40d53f-19p-12q43
bu sabah\ta83d-29f-18k-48n-16p-23q-13r-15u24v39
bu sabaht\ta19f-13o-11p30
bu sebepl\ta-13b27e-22f20k-11p20
bu sefer\tb-11e20i-25k28
bu sistem\ta-40c42f17o-20p43q-10
bu talebi\tb-41e73f-45
bu vesile\tc29
bu yana\ta18f27k-31
bu yaziyi\tb-29e48f-48k32
bu yil\tb-20j-32k50
bu yuzden\ta-11b-15d-13f54
bu$\ta-61d45e-12f11i-21k37r30
bucket\ta15b-14c-12d-14f-13k41r23
bucukt\ta-41b-22d-10f-15k68
budget\ta34b-41c-12d-18f38k-19p15
budget$\tb-35c-11d-18f63k-19
bugun\tb-67c-22d-44e93f-11g56h-32i-37k-20l-18m-14n19o17p27r-34s-14t-25u17
bugun bir\tb-34f61k-49
bugun itibar\ta28f-46g37o33u-18
bugun saat\ta41f-48q22r-10
bugun uc\tf-19j40
bugune\ta-18b-24d-35f-79h53k86
buhar\tf14n-17q39v-11
build\ta-24b-29d-13f32k18
build 0\ta-11b-19k26
builde\ta-27f45m11
buildi\ta-31b-48c14d-35f19g34h-14k32o-11p-18r54t-11
buildi the\tk23
buildi$\ta49f-68k25l-10p-16r46
bulabi\tc32m44v-10
bulabi$\tc32m44v-10
bulama\tb-36c104d-24e-12f-52g-17h-15i-10j-11k-33l-12n-17o-21p61q20r-11s-21t-11v-27
bulama$\ta35b-27c64d-12g-13h-11k-72n-14o-19p44q23s-20v-17
bulasi\ta36b-15c-12d24f-81g29k30l-12m-15n-12o17p-17q-11r59s-11t-26v-18
bulasi makine\ta-35b-12d28f-49g35k32o34r-10t-17
buldum\tb-19f-60g57k25
bulten\ta86d-13f-72i-10l-13m94o-14p-20q-25r-16s-17t-35u-22v-16
bulun\ta-14b-32e82f-53k-11
buluna\tb26c-32d16l-35m-13n37o23p-23q-12s-24t-12u43v-43
buluna 0\ta-25b10f29o20
buluna$\tb-13f13l-25o-11s-20u52
bulund\tb-14c34e-11f13k-25o-10p-12q-29r-16v62
bulunm\ta-48d-13f53
bulunm$\ta-13f49k-35
bulunu\tc35f-35k17u26
bulunu$\tc35f-35k17u26
buna\ta-76c12d53f13k-21l-10o35p-24r-11t-29u-15v32
buna ragmen\td70f-62k-14n-12o-14p-16q17t-20v43
bunch\tf-20i46k-19
bundan\ta-21b71d-18f-59k19l-12m38n42o-16p-18s-14t-30u-11v-18
bundan boyle\ta-12b72d-15f-37k-25l-11m41n45o-16p-11q-23s-12t-30u-10v-17
bundle\tc-53f59
bunu\ta-26b-21c-15d-35e75f-20g-10k33r19
bunun\tc61e35f-49k-39l-20m-17n-24o-29p29q35r-13s-14u27v-26
bunun bir\tb-36c65f-45n-11o-15p43q30r-17t-20u-15v-21
burada\ta-25d-16k39p-12q31v-10
burak\ta-11h34
burak bey\th37k-22
buraya\ta-11b-13e-11f-53i47k45
burcu\tf-26k37
burnin\ta-11f21
burns\ta16e24f-23r-16u-13v37
buro\ta-14d-11f16i-12k36
buro sefi\tf-28k36
buroda\ta-17f46
buromu\ta20b-11c32f-25k-17p30
burosu\ta26b-17d-12f-26k32m33t-18
bursa\tf-19k25
bursa$\tf-19k25
bursad\tf48k-18
bursar\ta-10b26f-40k32r27
burust\ta57b-13f-26k-15o39r-10
bus\ta70b-10c26d-16f-58k-12l-25m-21n-21o-24p-40q-21r-41s-37t-23u-18v122
busine\ta-32d44f-56k52s30
busy\ta66b-22d-21f-33o-18q-13s56t-13
busy tone\ta68d-15f-51k-17o-14q-13r-12s57t-13
busy$\tf42k-23
but\ta10b-18c37e-11f17g-18i-12j-11m28n-26o-18p12q24r-30s11v-35
but doesnt\tf30k-17o-10u29
but friday\ta-11f-24k40
but i\ta51d-16f-33m-11o-18q17s27
but it\tb-15d-11f15k14n11
but its\ta-14f36k-16
but no\ta27f-20l17o18r-11
but not\ta-44b41d-25f12m36
but that\ta21f-15r20
but the\ta50c22d-14f-33k-22m14n-10o-23p-19q14s-19t18u22v-11
but there\ta44d-26f-12q27
but$\tf20i-10
butce\ta-11f65k-55p33
button\ta64b-35c15d-31k-33l-32m29n11o-15q-18t-29u32v-28
button for\ta-10c27m43r-15
button is\tf17k-12r-18s32
butun\ta56b-13c-18d-18e-24g-17h-15i-16j-17k37n-34o-33p12q-22r25s-30t-25u67v-32
butun gece\ta26b-13d-21e-16f39k-19l-11p-13r25u22v-10
butun gun\ta-43b-11d26f-15k41p42s-13v-12
butun sunucu\ta31f-16k-12l-15p-16u40
buying\tf25k-20o22
buyugu\tb34f-12n-17o16t34
buyugu degist\tb35f-18n-17o16t34
buyuk\ta-20c-11d-12f34k17n-11o34r16u-10v-12
buyukl\ta-41b-15d43f20l38v-15
buyukl bir\ta-41b-15d43f20l38v-15
buyukt\tf36k-13
buz\ta35f-23o-11r31
buzdol\ta29b48f-70l-16n-26o-21p-11q-10r17t61u-13v-14
buzzes\ta54f-38k-17m16o-13p-12q-10r49s-13t-19
by\ta-18e-19f38h-15i-12j-12k12l23o-41r19s-24t-21u21
by 0\ta34b42d-16f-56k-12l-15o-16p-26q45v-12
by a\ta-35d-16f78k-26t15
by accide\ta-11f22m29n-13
by email\tb23c-11f14k-18m39t-13u-14
by friday\ta-16f22
by hand\ta-20b-27d-10f73k-21
by how\td34f-36h28k-15n-23q-13u53
by itself\ta49b19c33d-24f-82g42k-47m-15p-26q-16s47t-14v-18
by me\tf16
by mistak\ta-13b34d-10e-11
by my\ta-40d-11f61q10
by the\ta-23d52e-10h-32l29m-28n-32o-45p11q-26r31s-25t-41u33v26
by then\tb23f-13l-12n44s-19
by thursd\tb16f45k-51o29
by tomorr\tb15e31f-38t22
by two\ta38d-40f-12k21l31
by us\ta33d-33q12t-10
by when\tc26f-19r-11t39v-11
by your\ta-32d32f38k-20l-23m-11n-17p19q33s-11t24u-23v-35
bye\tb-14f14i58k-42
c\tb18c-11k13l35n-15o42p-19q-11t-26u-35v-16
c 0\ta-12f31
c subesi\tf-32k37
c$\ta-24b-23d-21f61
cabin\ta-23d36f-15l13
cabine\ta19f15r-11s17t17
cable\td-33e-14f-26g28h-15i-13k56l40m-18n-23o32p-20q-16r-26s33t-27u-19v-21
cable was\ta-54k48
cable$\ta-42b-11c16d-11f-44k75l-19o52t-12v-11
cabuk\tb-34c-12e40f30k-30
cache\ta-27d-13f77k-30
cache and\tf22
cad\ta-10b-12c-16f47l-10n-17p46q-10
caglar\tf-37k48
cagri\tc-18h29k-30l17o10p-18r-16s34t-19v-13
cagri merkez\ta-55c-17f42h31k-19l22o17t-16
cagril\ta23b40d-15f-39l-10m-14p-19q-18r-18s87t-11u-18v-24
calcul\ta34b-17c22d34f-62k-16o-14p46q57r-24s-11t-47v-25
calcul the\ta30b-25c35d-24f-11q53t-39
caldi\ta28d21f-29p12q-11t-11u34
calend\ta-31b50c16d-16f-15k-14l-23m20o-23p54q-18s-15t-22u-21v-23
calibr\ta-21f53k-29n-21o61p-13r-24t-17u-12
calisa\ta20b-45c19d-24e-33f48h-11i-13j-14k12l32m-13n67o-24p-33r-29s-23t-18v-22
calisa olarak\ta-10c28f-43k35
calisa$\tk11
calisi\ta-98b-33c-31d-32e-17f64g84h-12i-16j-14o-19p20r27
calisi mu\tc-41f51r29
calisi$\ta-67b-24c-17d-23e-15f37g69h-11i-17j-14
calism\tb-47d-26e-15f96g-15h-13i-10j-20k-24l-11m35n-24o-12p-31r-15s36t10
calism dileri\ti80k-70
calism$\ta25b-11d-10f32g-13h-11i-54k18p-14s41
calist\ta-43b-36c-13d28e-15f53g-15h18i-10n-11o-19p-10r-16v51
calist$\ta-42b-15d42h25l-14o-18r-15v53
caliyo\ta54d-24f-13l-20n-11p-13r16s43u-22
caliyo$\ta33f-15s30
call\ta-36b-35c29d19e-31f-40g-15h-15i-16j-12k101l-38m-29n-55p-49q-28r-60s141t-41u25v-40
call before\tb-34e-31f-39k74
call center\ta-28b-25d44f-13k13s20
call from\ta37b-10d-18f-27k17r-41s48
call in\tf43k-20s19
call me\tf-18k37
call record\ta-20b51f-14k-18u19
call the\ta-26b-19c-11d14k30p-15s41
call$\ta-11b-12c12k29s27
called\tb-22c27e-12f69h-22k-48l-14m48n-27o17p-14q-14r-10s19t-17u-12v-14
called$\ta29f29k-45o-12s29
caller\ta21b39d-35f22k-42l-14m-14n-22o-18p-13q-14r-15s90t-18u-35v-18
caller hear\ta17d-11f30k-27s21
caller tune\ta47d-18f-14k-13n-16s51u-18
callin\ta-19b-11c14d-20f-53k68l-14m-12n-13p-23q-23r-24s66u25v-27
calls\ta78b-23c33d-46e-14f-23g24h-13i-12j-11k-61m-17n-19o-23q-10r-24s87t-20u-19v-26
calls me\ta11c24f-14s20
calls to\ta49b-23c19d-13f-14k-16p-11s37
calmad\ta25b-11d33f-32k-15l-16m-13n-13o-12p-13q-10r56s33t-16u-24v-14
calmad$\ta51d-36f-11l-12n-11p-11r26s33v-11
cam\ta-52b94f-43k-41l-16o-21r43t21v-11
camasi\ta27b-21d-20f37g-12k-16o13r-15t19
camasi makine\ta47d-11f-13g-11o13r-15t19
came\tb-56c-30d54e-19f12g22h-15i-14k-17l13m-22n-30o60p-34q13r-41s-24t35u-32v-10
came back\ta-34b-14d-29f18g33k18
came home\td42f-74k47v23
came up\ta-10f11j12
came$\ta-27b-11d74f19g-12k-63l13o66p-13q-32r-14s-11t-25u-11v-18
camera\tc28d-13g37k-32l51m-14n-19o18p-18q-19r-45s-40t-15u48v-18
camin\ta19b14f-17o36p-11r12t-14
can\tb25c51d-48e24h-13i-22j-15k-25m32n-12p14q-22r-37v-20
can an\ta-12b-18c50f-16l-10m67n-22o-21p-10t-11
can be\tb-35d-12e-11k50n-13p11u20
can close\tf-28k43
can do\te66f-14i-28k-18
can find\te23f-50k42
can i\ta-37b37c56d-28e-12f-35k-18l-21n-18o26q21r-30t36u-30v-46
can my\ta-22b-21c47n-23q-12s-12u-11v59
can no\ta26b-29e48f-48k-13m19n36p-13q-12v-11
can not\ta56b-29d-18e-14k-28m-13n-10o57p-16s-14t-14
can one\ta-15b-20c19f25k-12l-12m-13o-12p-13r24t-19v42
can reach\ta29c12f-21l55p-13s-12v-12
can read\ta-12b-17c-14d-10f52k-12
can see\tc11f32k-16m21n12o-12p-17q-17r17s-14u18v-13
can somebo\tb14c-15e13p13
can someon\ta14c-17e13f-11o-15r32
can the\ta-24b-11c72f-50l-16m-33n-14p43q-16r-22s36t-13u-11v-11
can two\tb-16c42f-17n66o-14p-21q-14t-14v-11
can u\tb25f-10l44n-11o18q-11r-17s-11
can we\ta-11b60c-86f41l-10o-19p-18q17t45u-15
can you\ta-20b29c-69d-22e-12f77i-10k-42m-17p-14q19r-11s-17t-31u33
can$\ta-26b-18c89f-40g-11k-61l-17o-12p74r-21s-13t-19v-21
canada\tf22k-24q-11s46v-17
canada$\tf22k-24q-11s46v-17
canan\tk35
cancel\ta-32b11d13e-16f37k-32l-19m-11n-25o-18p-26q30r-42s28t46v-28
cancel my\ta-10d38f-26q32s-16
cancel the\ta-22b16f15k-10l-10r-39t50u19v-11
cancel$\ta39d-20f-15q17
candle\tc24d58f-59m-10n-16o-11p-12q35r-40s-11t55u-16v-21
canim\tc16f-30k31l-18t27
cankay\tb11f66k-63p-12q-33t51
canli\ta-34d21f36k-27l23n-21o-17p32r-30s-13t30v-16
canli altyaz\ta-11b25l-13n-13p39
canli destek\ta-12d30k-13o-13t35
canli yayin\tb-15f43l36r-25
cannot\ta34b-44d-12e36f21g-12k-34l10m-10n14s26
cannot be\ta-20f49k-10
canon\tb-13f42o30
cansu\tf-35h37k17
cant\ta20b-28c-19d-17e12f51g-14h-12i-23j-11k-35l43m-32n35p27q-38r-32t-43v-36
cant be\tb-18d32f27i-22k-25m-11p32r18u-16
cant book\ta-16f34
cant do\tf22
cant find\ta-26f-13k39
cant get\ta29k-17l-15m-11n39o-14p-35q-19r-13u37
cant read\ta-13f49k-19
cant see\ta14n29v-14
cant tell\ta-22f33
cant wait\te35f-18
cantee\ta-12b-10c17d-17f-38h51k11l18m16n24o-20p-21q-12s-13t-27u15v-21
capaci\ta-21b-17f59k-18
car\ta25b11c29d-51f-18g-15h-13k10m-17n-18o-31p-33q-14r14s20t-31u32v32
car park\ta-13c37f-59k39r15u21v-12
carava\tf-29k35l25
card\ta30b28d-13e-23g-18h-10l-11m-34n23o-34p-41q42r-22t-19u56v-21
card for\to-14q-12s38
card on\ta28b-29c-19f-19k32p24
card termin\ta24b31f-47l34o17p-12q-13
card to\tb45f-31q24t-11u16
card$\tc13d49f-51k-23m-10n20o-11p-16q15r-21s-19t33v-18
cards\ta54b30c28d-19e-16f-49i-16k-36l-14m-18n54o13p-17q31r-37s-18t-51u21v-21
cards$\ta49b-25c34e-13f-35k-16n-14o24p-11q40t-18u-10
care\ta-59b-57c-20e58f-15h40i42k-14r-20t39
care of\tc-13e13f29k-11
care$\te-13f-58i57k19
careta\ta-28c12d10k41l-10n-18o-15p-10q-13r22s45t-17v-21
careta retire\ta-16c21f21u24
cari\ta-20c25d-10f21k-16n-18p-10q28t33v-13
cari mutaba\tc31f-17q38v-10
carpan\ta-29b18k27
carpet\ta-31b10d60f-20k-27l-13o28p-11q39r-12t-18u-13
carpet and\ta-20d25f20k-17o33r-19
carpet in\ta-16b26r23
carpi\ta15b-15f32k-23l19m33p-11v-10
carpi olarak\ta27f-16l-11m42
carpi$\ta-38f65k-22
carria\ta-19b32k-15r23
carrie\tc54d-29f16h-10k-30l17m-15n-25o-23p-13q-13r-27s45t-24u19v12
carrie out\ta-53b27d-20f47n-16p-15u33
carry\ta-20b40d-13k-11t21
cars\ta-15b10c-11d-12f56k-34r-15v33
carsam\ta11b-24c13d-21f22g-14h-16i-12k18l-14n-10o-11p-13r48t-12v12
carsam beri\ta43f-21l-12r53t-11
carsam gunu\tb-16c-11f74h-15k-27
carsam oglede\ta-14f38k-18
cartri\tb-11d-12f44o-43t45
casa\ta-17b-11e-10f-71k87
case\ta-18b-46d19e56k-15n-16o23r-18s36u-16v-12
case$\ta-19b-44d29e63f-39n-15o28r-18s38u-16v-12
cases\ta-42b31d-10f-18k39o-27t42
cash\tb18c54d-20f-23g-15k-28l23n-12p-24r-11t16
cast\tm-14o14r-12v27
castin\tf-26k40l11
castin$\tf-26k40l11
cat\ta-40b-19d-17f69
cat$\td-16f29
catalo\ta38b11d-14f-24n30p15v-15
cati\ta102b-11f-81k-41l-10o-12p-10r69t-15v-14
catida\ta31f-22l-11o34p-10r13
catisi\ta46b-13f-22r30
catlad\ta29b-12d-14f23k-40o40s-13u-15
catlak\ta-54b-14d73g-10k-28t15
cause\tb21f-15r19u20
cay\ta-28b-26c-12d64f-30k28l-10m-30n-12o-13r67v-17
cctv\ta25f-32k28u19
cebime\tc39f-30
cedric\tk12
ceilin\ta25b-21f20k-42r52
cekild\ta29b-21f14k-12q17
cekile\tb20f-18l-12r19
cekili\ta-20b-11c62d38f-54i-11k-34n-11o-10p-13r-12t-12u-17v54
cekili$\ta-18d43f-33q21
cekilm\tb-50c15d28e54f-31k-15l29n-14o-10p-14q32r-11t-16u-15v14
cekilm$\ta26d42f-60q45u-11v-10
cekim\ta36b31c45d-24f-75l36m-14n-18o12p-41r-16s36t-18u-12v-20
cekip\te-17f40
cekip bir\te-17f38
cekiyo\ta39b-23d-23f15k-23l-25m-13n-15p39q21r-36s23t-17u-12v-15
cekiyo$\ta38b-12k-13o-17p46q28r-24s-11u-10v-12
cekmec\ta-18d40k-16o33p-21r22
cekmek\tb47e-15f-65j41k-10m-14p-17r-10v53
cekmis\td71f-64q19
cekmiy\ta49b-13d-19k-23l18o12p-12r-25s28
cekmiy$\ta43d-11k-18l29o17r-20
cektik\ta-33f61k-12
cektim\ta-30f49k-13
cektin\ta-24b-12d57f-24k-11p-21q42
cektir\tb50c-25f-15l60o-14p-11r-15s-12v-13
cellar\tb30c-16d-13f21k-19l46m-12n-11o-14p-23q-11r48s-17t-14u-22v-31
cellar$\tb-21f37r42u-16v-15
cemile\tb-29e-20f-23k57
cent\ta-24c41d-15f11k-14q15
center\ta-33b-14d43f-14k12s18
centim\ta15r16
centre\ta16c-12f37k-29l27p-12
centre 0\ta-14f37k-25q14
cep\ta-21b23f12n52s-41
cep numara\tb26n52s-41
cep telefo\ta-17f15k11
cepten\tf-22k30
cerezl\tf20
cerezl temizl\tf20
certif\ta53c-29d-24e-11f14k-31m-16n-24o-18p-39q-19r-19s-16u50v43
certif for\tb11u-16v34
certif of\ta61b-20f-20n-11p-17q24t20u31v-42
certif you\ta21f-10t-16u-14v43
cetink\tf-42k51
cevabi\ta28b-31c-12d-27e-40f-56i91j-13m52q-11t-28
cevap\tb-12d18f-20g-23h-17i31j-20k21l-34m35n-37p13q39r-30s48t-52u-23v-46
cevap yok\ta-14b30d-38f53k-34q16t-11
cevapl\tb-23c-11d40f-58k50m40t-14
cevaps\te35k-11q-14s34v-10
cevdet\tb14f-48k50n23
cevir\ta-13f23
cevird\ta-15b-25d-11f78k-26
ceviri\tb48d-18f-43g-11k23l-21m-14n-17p38r-15s12t10u-19v-12
ceviri$\ta-12b19f-39k42q28
cevirm\ta11b-12c17d-13m-21o-19p40q-12r-23s37u-12v-15
ceviz\ta-16f14
cevril\ta32n26
cevril$\ta32n26
cevrim\ta59b-30d-20f-15h50i-11k-57l88m-28n-19o-36p19q-37r16s-27t-31u-35v-23
ceza\ta-12f60k-37
cezasi\ta38b15d-13e-29f28k-40q63r-12t-13u-11v-26
chacha\ta-36b-13d-37k59
chai\ta-13b52d-18k-22q-17t42
chai$\tf14t23
chain\ta-40b-13f71k-15p32v-10
chair\ta23b-18o17r-10t-20u22
chair$\tb-14f33k-10o29t-15
chairs\ta23b-11c-12d12f-39g-12h28k14o-24r51u-14
chairs and\tb17o-19r52t-21
chairs$\tb-14f27h40k-43
chalai\ta-37b-12d-14f79k-30
chalu\ta-14b25k-12n48p-12u-23
chambe\ta-23f13k23
chance\ta-11b36c-28e43f-37k-14o21
chance of\ta-11b36c-28e43f-37k-14o21
change\ta26b34c-12d-18e-15f22g-11i-24k-39l-12m-17n66o-27q-22u-21v-13
change from\ta-23c28n-22q25u-18v32
change it\tb-17f13
change kore\tf28k-16m27n-17
change my\tb27n51s-22u-11
change the\ta37b45c-34d-21k-60l-14m-22n49o-13p-27q-23r-31t34u16v-16
change$\ta17b23d14f-24k-19l-20m-14n22o-10p-26q-13r34s33t-19v-20
changi\ta-11f-19k39
channe\td16f39k-30l45r-23u-14v-13
channe manage\tf27k-18
chapel\tf-15k23r22
chapte\ta-19c11f14p22
charac\tb-31d81e-12f-47g-14k-40l-25o-20p25q-32r-27s-17t-44u75v-15
charge\ta32b-26c15d59e-17g-24h-15i-13j-12k-38l-37m-32n-40o33p-20q116r-18s-32t-26v-44
charge for\ta33b20d17f-46k-13l-14m-16n-18o38p-12q14r-25s-12t29u-11v-14
charge of\ta-21c19d45f-39r27
charge the\ta79b-11d-13f-60o37s-13t-14
charge was\ta23f-20q21
charge$\ta-12b-18c27d22f-15g-11k12p-18t23
chargi\ta-18c15d32f-23k-13q38t-11
charit\ta-30f46o-10q35
charon\tf36k-15
charon 0\tf36k-15
chat\ta-58b-29c-11e-18f29g-11h64i-13k-36t44v-13
chat robot\td-14f18
chay\ta-35b-16c-10d51f10k-12l-10n-15o49
chay$\ta-35b-16c-10d51f10k-12l-10n-15o49
check\ta-43b-17c40d11e38f-69j-28k42l-11n24o-15p-26q-21r-18s-17t-26u52
check$\tb-17e-17f-17k50
checke\ta11b-13d-14f31p31
checke the\ta-17f26
checko\ta77b-12d-14f-16k-63l-17n-16o56p36q-25r-15s-18t-26u-17v-11
checko 0\ta42f-20k-18n-11p49q-13r-10s-14t-15
checko$\ta69f-28k-53o57p-20q-13t-12
cheers\te-10f-42i54
cheers$\tf-31i17k28
chemis\ta24b-15d-11f30k-13p40
cheque\ta-22b-27c67d-13k-20q55r-13t-20v-12
chi\ta-44b42c25d-20e-21f57i-16k-75o43p32q-33s-13t-14u-11
child\ta-21b-11c15d19f18k-13n-10o12p-13q38s-19t-13u-12v12
child is\tb20o19
childr\ta-18b-11c-12d-19f28k29n-11o-15p-14q-13r-14t-17u20v42
childr are\ta-52b-27f78k-21
childr$\tb15u26
chilo\ta-23b-75c-26d-51e-25f35g-22h36i-18j59k23n42
chilo ekhon\ta49b-10d-11f-12k-20n42
chilo$\ta-25b-12c-11d-11f-53g-14h51i-10j73k-56
chip\ta-12f20
chirps\ta31f-19r-30u48v-11
chobi\ta-47f53
choir\ta-20b10f23o22
cholbe\tc35f11k-32p18
cholbe$\tc35f11k-32p18
cholch\ta-14f58k-46
chole\ta-27b67c-11d-25f-45g-19k34n-13o65p-14q-14r-40t11u-11v-16
choose\ta-41b-19d-23f79k-12n16
chosen\to40p-30
chosen$\to40p-30
christ\ta34b23f-64k13p-17q-14r28t27u-13v-20
chrome\ta-14b-15c31f-14k32p16
chrome 0\tf-49k53
church\ta36f-53k33p-15r-12u-11v48
ci\ta33f-19l-11p44
ciao\ta-27d52f-31i-16r-12t35
cicek\ta-44b53f-37k29p-19s46v-11
ciddi\ta20f-26k11
ciddiy\ta-40d80f-32k-11l-25m-16q-12r-12s-14t35u-22v33
ciddiy almadi\td41f-22n-19t-16v54
cift\ta31b23d-22f-20k-22l-25n-18o-21p17q16r-15s-19t54u-11v-13
ciftli\tb17f-24k16l-12r19
cihan\tk17
cihaz\ta-33b-12c11f28g-18h-12k31m-13n-15o86p-45q-15r-20s-10u-11v-14
cihazi\ta18b26c29d-37e-11k-11l54m-19n-27o69p-33q-19r-17s-19u-54v-24
cihazi da\ta-14b32f-45k33o-12t32
cihazi iki\ta-10f24
cihazl\ta-20f-26i-13j54l35
cik\ta21b-18d-12f17r-26u44
cikami\ta-30f49l23
cikami$\ta-30f49l23
cikan\ta43b12k-42o36
cikana\tf37k-21
cikana kadar\tf37k-21
cikar\tb44c-17f-23n-12o27q-11t-18u-10v39
cikara\ta-21b52k-15q38t-11
cikara$\ta-21b52k-15q38t-11
cikard\ta-32f18g-13k43
cikard$\ta-32f18g-13k43
cikari\ta24b63c-37d-41e-44g-18h34i-17j-17l-49m78n-29o17p-15r-59s-50t-55u-21v57
cikari beni\te-28f55k-24m40q-16
cikari istiyo\tb34f-21l-12m65n-31o-16p-24r-22t-13u30v-33
cikari lutfen\ta-11b31k-11l-20m22o22
cikari$\ta52b25c-13d-27e-32f-20g-19h45i-19j-20k-66l-24o31p-24q44r-36s-35t-37u-40v39
cikarm\ta-18b19c-51f57t11
cikart\tb39k-39t-16u46
cikart var\tf34k-19
cikip\ta-59b-17d-10f92k-25
cikis\tc-15f13r20
cikis kapisi\tk12r20
cikisi\ta-14b38f13k-50r39
cikist\ta-21d27k-23r20
cikiyo\ta25b-48c15f33g-14k-38l-36n38o13t-22u-19
cikiyo$\ta11b-33c-18d-15f69g-15k-34l-17m13n18o16p-14q-15r-15s16t-18u-11
cikmad\ta-25b-15d17f60g-21i-10k-36o-17r-11t42
cikmad$\ta-14d24f17k-19o-17r-11t42
cikmis\ta51b-24d38f-68l-15m-13n-14o-14p-15r49t24v-19
cikmis$\tb-14d41f-36l-11m-11o-11r24t26
cikmiy\ta35b-12d38f-48k-28l47m-13n-16o30p34q-24r-31s-39t-32u-16v-17
cikmiy$\ta35b-12d38f-48k-28l47m-13n-16o30p34q-24r-31s-39t-32u-16v-17
ciksin\ta-40b67f-33k-21o52p-12r-16
cikti\ta40b-13c32d47e-18f-47g19h-16i-18j-15k-55l27m-35n-30o-33p-38r13s-30t90u-31v-44
cikti$\ta26b-48c22d70e-17f-24g-24h-16i-18j-14k-62l-19m-19n-21o-26p-25r-39s-18t117u-24v-35
ciktik\tr10
ciktik$\tr10
ciraga\tb20f-20k11n21t-13
ciragi\ta37b-13k-20n34
circle\ta-11d31f-16n34
circul\ta-27f42
circum\tb-41c27e47f-22n43v-15
civari\ta-18b-22d-12f61k-11
cizgi\tf24o19
cizgiy\ta13k-12l48r-12v-12
cizici\ta29f-27o51q-11t-18
cizik\ta57d-10f-16k-30o-14r-14t43
cizirt\ta28b-11d-11f22k-38n-12p-12r45t-18
claim\ta-34c35d39f-35k-21l-25m-15n-18p-14q53r-11t-16u-14v28
claims\ta25b23d15e-12f-50l-10m-11n38o-15p-19q-13s41t-15u-15v-15
claims$\tb13f-28k36m-11n44p-12
class\ta-56b-40c25d-42f21g-16h61q24r-13u-11v19
class on\tb-16k25
classr\ta58b-32k-18l20o-52p-17r63v-17
cleane\ta-59b19c-31d59f-37g-12h-11k53l-15n-18o-13p-17q-16r71s-14t-26u13v-15
cleane the\tb-10d-12f58k-28
cleane$\ta-26d-10f41r18
cleani\tb-27f21h33k-23q12r11
cleani lady\ta-45d-15f14h46
clear\ta-38d-13e-12g-11h63k-33r38u-11v-13
clear$\ta-38b-13g-11h64k-33
cleare\tf28
cleari\tf31k-14
clerk\ta-42b-26d62f21q23r-11v26
clerk$\tf-10k35
clerks\ta29b-10f-56k46p30
click\tb-28d-18f49k-14l22n10o-21p15u-11
click on\ta20p22
clicke\ta39k-15n15u21
clicke on\ta25f-17n18
clicke the\ta30f-11k-15u19
clicks\tb44k-33o37
clicks but\ta-26f44k-17
client\ta86b-60d-80e-22f36g-14h-11j-12k-27m41n-35o40p25q-27r-36s-27t-31u13v-23
client 0\ta38f-27p33
client are\ta64f-44k-20m42n-12
client$\ta-17d-12f40
climbi\ta-12f19k16
clinic\tb21c23d-13k-21o33p-15s-19t-14u-11v30
clock\ta16b-16d-18f50k-42l-14p-20r-15t-11u16v41
clock is\ta-41f49
clocks\ta-14d-12k26
clocks$\ta-14d-12k26
close\ta-47c-18d-27e-19f-48g68h-14i-15j-15k71n31u12
close the\ta-23b-40c-13d-13f39g33
closed\ta44b-25c-25f13k-18l-12m-16n36o-28p39q39r-21s-23t-25u-22v-32
closed in\ta44d-13f-32p30
closed the\ta-18f41k-19
closed$\ta27b31d-16k-21o-14p-10q54r-13s-12
closes\ta21b53d-17f-50k-28l-11m-23n33o-18r51s-16t-19u-21v-23
closes itself\ta33f-25p26
closes$\ta-59b75f-33k-14m-22n41o-14p-13r28t-10u-10v-17
closin\tf32p24
closin is\ta-30f44
cloud\tc64d-27f-28k-26l-13n-10p-11s54t-19
club\ta-16b12d14l-14m20n-11o-12p-20q41r-19s-17t-21u32v-24
club has\ta-16d27f18k-21q13
club$\tc19f-32k20p-11q41r-10s-11t-13u19v-15
clubs\ta-31b39k-13p-16s31
cm\ta19d-18o25
cn\ta-38b-16c50k-21
cn 0\ta-38b-16c50k-21
co\tf26
coach\ta22b-35f25k-14r-11v38
coast\ta-11f-13k30
coat\ta-12b30f30k-35l-10r43v-12
coat hooks\ta-10b34f-14l-10r43v-12
coats\ta-11d-16f44k-17
cocugu\ta-35b11c18d-18e-20f48h-11l-12m-15n-26p-20q55r-11s-12t-30u42v-21
cocuk\ta68b-24d48e-17f-45g-14h-15i-15j-16k-56l-29m-31n33o32p-49q-43r-31s-38t28u-33v52
cocukl\tb-25c-19e-16f30g-20h51i-14j-12k-35l-28n-16o-29p-22r65s21t-18u-14v14
code\ta32b16c18d-33f33k-57l-30m-33n48o-43p-47r-56s28t-61u58v26
code 0\ta-42d-10f86k-42
code but\ta-17f31
code for\tb12c11f-18l-13n-11o-15q-16r-26s-11t-32u14v66
code from\ta14f-14n28p-23s29v-14
code never\ta36b-11f-19n46o-11s-13u-11
code that\ta46f-37q-12u28
code to\tc15f12s27
code$\tb19k-11n23s24u-17
codes\ta20b11d-19k-10l14t-33u34
coffee\ta24b-36d-26f21g-23o40p-11r-34t31u-14
coffee machin\ta43f-63k27o24r-30t34
coffee$\ta-18d-13k24
coin\ta-20f35o33r-22
cok\ta-46c19d-21e26f-27g-51h59i10j-19k15l-29n-26o22p29q-26
cok acil\tb-11e62f-12i-11k-23
cok fonksi\ta15l-11o25
cok iyi\tb25f25k-36p-14r30s32t-22u-11
cok kullan\tb-15f-13h38
cok makbul\ta-18b24f23k-18m23t26v-15
cok memnun\tb-19c-11e32f32h24i-16k-49
cok mutlu\tb36d-19f-39h42k-21r-10t-13v48
cok sag\ti64k-43
cold\ta36b-22c-12d-17e-17f-15g58k-34o-17p-14r69t-33v-12
cold$\ta36b-10g-11k-22r48t-28
collea\tb-46c-12d-14e-11f62g-12h21i-31j22k-24m-17n18q-21r26t-24v-32
collea has\ta-10f36k-18
collea in\tk17
collea on\tb-38f35k25
collea$\tf12i-12k22
collec\ta-25b33c36d59e-24f-11i-11j-10k-70l-11m-28n-40p-42q56r52s-32u-13v-48
collec the\tb71c-15f-39l-13m-16n-13o33p-21q-23r-23s-12t39u17v-16
colomb\tb-41f30k20
colomb$\tb-41f30k20
color\ta-13b-11d-16k34
colour\ta-27b-27d-28f95k-35p21
colour moss\tb-11d-15f40k-15
column\ta-16f49k-23p30
column for\tp30
com\ta-26b89c18f-80k-44l-28m27n-41o-15p-24q78r-17s-15t-32u-15v-27
com$\ta-26b89c18f-80k-44l-28m27n-41o-15p-24q78r-17s-15t-32u-15v-27
come\ta48c12d-41f-45g-17h55i-12j-11k-34l-11n-19o36p-17r61t-11u-44v-35
come away\ta41b-16f-20o23r12u-12
come back\ta60d-18f-33k-29q-14r30t-15
come in\ta-34f62k-26o28p-13r-14s27t-22
come off\ta36b-12f-21r32
come on\ta-24c15e33q23
come out\ta57b-17f-38m-11n-11o34p29t-17u-14
come up\tb-12f-37k38l29
come$\tb-46f61k-23l-12n16o-10q-13r-17t42u-14
comes\ta42d-10e-16g38h-17i-16j24k-62l83m13n-28o-34p-47q-50s-28t-10u-33v32
comes back\ta86f-59k-77l89m-13o-23p-21q-36r-24t-46u-10v-16
comes in\tb47d-17f-30m35o17p-12r-15u-10
comes to\tf43k-20
comes$\ta-11c13f15o-24t43
coming\ta47b21c-46d-19e-19f-12j-20k15l-12m-10n36o-11p-13q-14r12s-25t-14u29v-14
coming in\ta45b-25c-33f17r17
coming off\tf36k-17r14
coming on\ta-18b37f-17n-11r-14u38
commen\ta25b-41c-12d-10f-23h63k-32p24
commer\tb38f-42k37n-11o-10r-10s50t-13
commit\ta-23b-11d-15h60k-26m43n27o-14p-12q-13r-17t-21u-11v-15
commit$\tb-32d-10f-23h63k-14m55n-34q-10t-12
compan\tb-13c-11d-26f15h-12k22n14q25t-13v-12
compan since\tf-48k58
compan with\tk27
compan$\ta14q30
compar\ta-19b-13f50
compet\ta-10d-23e-17f-76g-10h81k17
compla\ta-40b-15d-46f67g26i-13j-11l-12m11r25
compla about\ta-23d15f-28g40l-10r26
comple\ta-55b-16c-11d42e-10f-13g65h-22i-19k-32t17
comple$\ta-40b-11d48f-30g42h-14k-27t17
compli\ta-18f-40h31k36o-12r30
compre\ta63b-13d31f-75k-22n-15o-15p-14q40r38s-13t-21u-12
compte\ta-55b53c-12d-29f-87g87k-22n58p-35v-12
comput\ta-38c-11d-23f-11g36k48l-12o-10p56
comput$\ta-39b13f19k29p29
concer\ta-57b-22c-14d19e-14g-23h-13i26j64k-22l-21n-14o10r12s-15u37v-12
concer are\ta-23b-22d-13g-11j59k-18
concer$\ta-18d-13f-23i32j25l-17o13r-20s-12u42v-10
concie\tf-42k57
confer\tb49d-25k-28l-22m-16n-10o12p-23q-15r16s15t-21u-13v34
confer phone\ta52f-27o-10s34
confer$\ta-11b41d-16r-18s-11t-11v54
confid\ta41b-16c-45d23k-11p-11r-11u48
confir\ta34b-18c-20d43e-22g24h-12i-11j-13k-92l-25m-30o-34p23q30r-28s-25t-54u-28v62
confir in\tb-20e-14f51k-16
confir korte\ta-11f30
confir my\ta18b19f-28l-10m-19n33q-23v26
confir of\ta-14d-28f48o-13q-19v40
confir that\tb12d-16f-21g41k-14q-16t-13v41
confir with\tf14
confor\ta-12d24k-10t18
connec\ta60c-27d-23f-28g43k-59l126n-20o-45p-45q-19r-31s-15t-29u-20v-16
connec at\ta45f-43l40o-24u-11
connec but\ta-29f34
connec in\ta27f-22l31r-10
connec$\ta16c-13d-11f65k-58l30p-12
conseq\tf26
consid\tb-12d66e14f-43i-23k-38q42t-13
consig\tb-21d37k-12q-17t47v-12
consta\ta-43f-14g47i-34k38
consta$\ta-43f-14g47i-34k38
consul\ta-33c18d74f-46k-25l-16m-13o34p53r-22s-13t-13u-19v-35
consum\ta-14f36k-10
consum number\ta-14f36k-10
contac\ta25b-16c-17d-17e-22i33k18l-14m40n-20o-14p39q-20r-13s-15t-28u-25v20
contac me\ta-11f-18i47
contac person\ta-19b33p-11u-12v38
contai\ta-12f29
conten\ta-19b-17h34k16
conten$\ta-15f-55h-27k87
contin\ta25k-13o35
contin$\tf16o29
contra\ta16c20e-14f20g13h-12k-55m-28n57o-36p-28r-11t13u15v-38
contra is\ta-15g41k-11
contra was\tb-21d-19f31n25q-11
contra$\tc46d-37k-13l-13m-12n-20o-12p-11q35r-23s21t31u-29
contro\ta-14b42f-34k18o28
conven\te20f36k-34
conver\ta-13b15c10n-12p37v-12
cooker\ta27b-36d-13f23t23
cookie\ta-11f38k-15
cool\tc-11f21
coordi\tf-17k23
coordi$\tf-17k23
cop\ta20b-34c13d101e-11f-38h-13i-13k-86l-15m-14n-16o-26p-20q-20r80s-15t-29u-20v20
cop kutusu\ta-15f33
cope\td19
copied\ta-23b-19f49
copier\ta38f-16k-14l-11o47q-13
copy\ta-47b27c-23d66k-37m68n-29o-15p-20q13r-12s-25t-32
copy of\tb58c-19d-12f-28m-10n-13q29s-18u14
copy paste\ta-13b-28d27f28k-18m42t-17
cord\ta31b28f-39k-14r24s12
cord$\ta31b28f-39k-14r24s12
cordle\tb29c20f-36o-13r-15s44
core\tf22l25
core switch\tf22l25
cork\tk33
cork$\tk33
corner\ta23d-16f49k-42l-10o-12p-11r59t-21v-13
corner$\ta38b-12d-12f28k-38r46t-15v-10
corpor\tf-22k26s27
correc\ta37b-21c-33d-14g39k-25p46q11r-14u-13v-16
correc the\ta11f-12q18
corres\td-20e-19k34m53r-14v-13
corrid\ta-39b-25c-14d46f-11g-15k35l-19n-12o-10p-17q-11t-17u19v36
corrid$\ta-21b-13d-22k55r19
cost\ta-27c31d-21f74k-57l-14p-20q36r-13s43t-25v-21
cost centre\ta-16f41k-25q14
costs\ta-24b-11c51d-11k-11m-15o-16p-11q39r-26s40t-11u-11v-13
couch\ta-20b30d-11f-42k47o38r-15v-13
could\ta-43b109c-36d-33e22f-10g-10h-11i-12k-37n25o24p-23q-50r16u-30v11
could do\ta-31b21f21k-10o51r-23u-11
could i\tb58c-12f-29k-17m17n-19o17r-11t34u-13v-16
could it\tb80c-57e-12f-46l-12m-15n65o-10p-17r27s-22t-48u-12v-27
could not\ta-22b-22f19k25
could somebo\ta43b-32c-12e14f-22l43p-13r14t-12u-14v-14
could that\tb37c-12f-13k-15n38q-16
could the\ta-24b58c-34d-16f15k-17l-23n-45o-20p14q-22s43t15u23v-35
could use\ta-16b48f-28l-16o31r25t-14
could we\tb23l17m15o13p-11r-41t35u-11v-21
could you\ta-19b-16c24d-14e18f18k-17m11o-23q-21r25t-35u-13v18
couldn\ta-27b-26d-36h69k-10
counci\ta71b-16d-16k-41m-13n21p-15s-12v40
count\tf57k-42
count$\tf57k-42
counte\ta22b11k-15n-17p-15s-14u43v-14
counte$\tf13l18o-14u15
counti\te52f-25k-11
counti on\te52f-25k-11
couple\ta-23d-16f-40i-12j74k-23r22
couple of\ta-23d-16f-40i-12j74k-23r22
courie\ta-17b-12c-40d-15f71l21
courie and\ta-11f23
course\tc31d-26f-68g-14h66k-16l-11m-15n17o-10p-16q33s-12t-11u-14v17
course$\tb20c19d-20v35
court\ta-20b-25d-20f49k23m28
courte\tf-24k39n44t-20
courty\ta29f-27l14o-11
cover\ta-47b-33f80g-12k-37m-12n44o25p-28t-20u-12v-17
cover a\tc38f-33o34
covers\ta-12d31f-14t29
cozeme\ta-18c18f23s24
cozeme$\ta-18f36
cozuld\ta-42b-19d10g32k18l35
cozuld diye\ta-40b-19d15f31g-15k20l35
cozulm\ta-31b-44d-22e38f29i-12k43
cozum\tb-26e55f-27
cozum bekliy\te20f-10
crack\ta12d41f-44o-17q-16r29t27v-11
cracke\tb12c20f-24o47u-27
crackl\ta73d-16f-43k-17o-20p-15r-22s68t-11
crackl$\ta68d-14f-42k-16o-17p-11s50
crane\ta34k-19o-15s27
crane co\tf26
crashe\ta50b-16d-14f-20n-14p29
crawls\ta16f-10l21
create\ta-22d-20f48m46o-14p18q-20r-16u-12v-21
create a\tb-13f17
create one\tb12m51q-15r-11t-18v-17
credit\tb38c59d-24e-16f-35g-14k-28l-22m-15n-25p-24q77r-24s-23t18u-21v-29
credit note\tc43d-26g-11k-22q32
crew\ta-46b-18h64i-24r18
crew$\ta-11d-10f14i-21k42
cricke\td-12f39
cricke alert\td-12f39
crm\ta38b53c-13d-17f-63k-23l-21m-25n36o-35p75q-16r-22s-28t-22u-19v-26
crmde\tb-11c41f-27n12p24
cross\ta34f-23l25o21t-16
croydo\tf22
csv\ta-13f46k-18
cuma\ta-29c-14d-27e-20g-15h-13i-31j-11k73l-14p-11s46t-14u12v-11
cuma 0\tf15
cuma aksami\tf34k-31
cuma gunu\ta-23b-33e-14f43k28
cumart\ta-53b57c-15d12e-20f23g-18h-11i-13j-13l20m-13n-25o15p-49q-19r11s-17v32
cumart 0\tb55f-47k-22r-11u26
cumart gecesi\ta17b-20f18o41p-19r-11
cunku\tb-18d-23f-13k46
cunku$\tb-18d-23f-13k46
cupboa\ta-28f50o-21p-11r41s-11t-12u19
cupboa$\ta-38f38o-11r26
curl\ta-12b-12f-48k72
curren\ta17d-16f17k-26l-10n-12o-16p28q18r24s-17t-15v-13
curren$\ta33d-12f-10p34q-10t-10
curtai\ta12d25f-16k-17r-15t36
curuyo\ta-67d43f35r27
curuyo$\ta-67d43f35r27
custom\ta27b-19e-19f32g-14h-14i-18j-12l-31m-17n32o-52p24r-17s12t53u-41v-42
custom care\ta-27d35f-30k35r-20t39
custom no\tf27k-17
custom number\ta-23b18f18n28p-12
custom of\ta-14d-23f55k-12
custom servic\td-20f-13k33
custom$\ta-35c-17d33f27m-26n28q-26t37v-14
cut\ta-12c-15d-15f56k-20p30r-21
cut off\tf30k-19p30r-21
cuts\ta31f-12o26p-11s24
cuzdan\ta32f-16p-12r-10t-10v44
cuzdan duruyo\ta-14f22
cycle\tf19
d\ta11b12c-13d-27e-12o-11r41t11
d 0\ta-38b-11d-13f-21k66
da\ta-19b58d-21e-14f44g-18h-14i-17l-35m32o-29p53q37r-33u-11v-49
da 0\ta-35b-25d44p-15q35
da artik\ta-21b24q17
da ayni\ta-21b-11f76k-34
da aynisi\tf27
da bakils\to16
da bir\ta-13f32k-17
da cozeme\ta-18f36
da denedi\ta14f15o-11p27
da ekleyi\tb36f-23m44n-25p-15q27t-24
da gonder\tb-21c30l-11t44
da hazirl\tb14o-12p64r-14t-10u-12v-24
da oyle\tb-11f50k-23
da ses\ta16o18
da siz\tb-10f41k-25
da var\ta-15f52k-13
da yazars\tb-14c38f22k-33q21
da$\ta18b-20f-69i-12k78o49r-14s-21
dada\ta-19b-15c-30d-14e-17f-72i125k-66
dada$\ta-16b-11d-10e-13f-63i74k-14
dagiti\ta50b-19d37f-61l-14n-18o-11p-17q-14r-34s-17t64u29v-26
daha\ta-60b88c-33d15e79f-41g-15h-20i-19j-13k-56l18m-34n-26o14p-21q-50r19s11t22u-18v11
daha fazla\ta-25b-25d-21e90f-34i-11k-25
daha ilave\tb26f-16s23t14
daha once\tb-13f36
dahil\ta-16b28d-26f41h-11k-35l34n-20o-35p-24q31r-14s-13t40u-19v-33
dahil mi\tc17o-15q-23t53
dahili\ta18c32d-14f-54k46l-21m-16n-46o-31p-10q-12r-31s119t-15u-18v-27
dahili 0\tb-18f-65k80s22
dair\ta32b-29m14
daire\ta-13k28
daire baskan\tf-25k35
daired\ta-22f52
daires\ta46b-26d-13f-19k22o12r14
dakika\ta53b-24c35d31f-26g-10k-55l35m-21o-13q-45r-29s77t-43u-39
dakika bir\ta54f-42m17n41o-13p-14s-26v-11
dakika once\ta-23c41m-13n-12v41
dakika sonra\ta-37d-15f66k-13
dakika ucreti\ta-12c42f-18l-23q-27s56t-11
daldi\td30f-13u21
daldi$\td30f-13u21
daliyo\tb22d28f-39l14o-23p-11r44u-14
damla\tf-30k40
damliy\ta-22d-27k49p-15r47
damliy$\td-27f-39k50p-15r47
dan\td41k-39o-10q20
danger\tf33k-10
danger for\tf17
danism\ta-50b-24d99f-25h-11k-42l-24m-22n-28o-20p49q-21r-23s20t12u-29v23
danism hattin\tc19f-12n-11p-17r-12s53
dark\tb40d-14k-10n-15p21r12s-17t-12u-25v20
dark mode\tb54f-52p41r-13
dark$\tl20
dashbo\ta41b20d-10f-46l25m-11n59o-20r-12u-27v-25
dat\ta48f-40m48q-13s-13
data\ta11b-11e-12f30g39h-12k-67l64m-22n-35o-14p25q-37r-29t-26u39v-35
data to\tb14n12u13
data$\ta-14d37f15k-23n-23q-13u53
date\ta47b-48c26d11e-17g-14h-11k-14l-31m-37n-18o-32r-44s-29t23u-10v76
date of\ta-13f29v19
date then\tf21
date$\ta88b-31c-46d-27e-10f15k-40n14o-12p29u-18v-12
dated\tb11d-13f22k-19m13p31r-15u-10v-11
dated 0\ta-16b15d-12f37k-18m19
dates\ta-24b-44c-14d33f49l-16o-20t47
daught\tb34c16d-25f-40k27l-13m-24n-42o-12p-30r-13s16t-13u16v56
daught$\tb-10f34k-11u25v-12
daveti\ta27b28d-11e-18k-17l-12m-15n-21o-11p-12r-32s-14t44u-20v41
davetl\td-14k24m15
davran\ta-12d62f-41l47m-26n-19o-18p-12q-18r35s-12t-21v-22
davran$\ta-10d58f-38l50m-25n-18o-12p-11q-17r42s-11t-17u-32v-16
day\tb-24c-18d-26e-25g-17h-19i21j-14k85l22m-11n-40o-16q-32s-15u22v34
day and\ta31f-15r-48s-11u28v35
day before\ta-31b-14f76k-37
day but\tf-37k47
day on\ta-19d14f22p33
day to\ta55b-10f-34m16p11
day$\ta-41b-35c-21d-53e-15f55g-15h-15i45j-11k27l26p-19q-23u-11v37
dayani\ta-41b41d35f-39l-12p-11r-13s-13v40
days\tc-26d53f32g-11k-58l-18m11n-27o-36p15q-13r-22t14u34
days a\ta-12f33k-11
days in\ts13
days of\ta-13d-16f40v31
days$\ta31b-23c-15d37f-23k-11n-15o-26p-18q-16r-25s-16t30u56v-17
de\ta-38b76d-11e-23f55g-17h-11i-14j-11k-26m-16n-17o13r-47s-21t28u-19v43
de 0\tc22d19f-46p-11q-23r-13t-11v44
de ayni\ta-34b-16d32f-24g-10k45n-15p29u-10
de bir\ta-18f50k-21
de boyle\tb-10f25
de bu\tb26d29e-12f-20k-24t32
de calisi\tc55f-50o-11p12r28
de degist\tb20d23f-32n30t-12
de denedi\tf15
de haliyl\ta-12f15
de her\ta-30b-13d58f-22o-12r-17v45
de kullan\ta-10c-51f54n11
de var\ta-30f55
de$\tb-16f52k-26
deacti\tb42f-18l-11n27o-10r-10t-16u34v-15
deacti the\tb42f-18l-11n27o-10r-10t-16u34v-15
dead\ta82b17d-29f-60g-18k-29l87m-21n-19p-38q-31r-32s27t-37u-20v-33
dead in\ta-30b-11f46r29
dead$\ta106b-16d-19f-34k-90l110m-13n-12o-44p-25q-27r-41s-19t-27u-12v-19
deadli\ta-11b-11d-24e61i-13k-20
deal\tb-31c-18e29f-39k56
deal with\tb-31c-18e29f-39k56
dealt\ta-15b-20d-10e29f-42h59k-31
dealt with\ta-15b-20d-10e29f-42h59k-31
dean\tf27k-11
dear\ta-12b-17d-18e-16f-58g-10i55k57r15
dear all\ti-27k35
dear collea\tf-22i-28k65
dear it\tb-12f-11i-29k60
dear ladies\tf-14i47k-27
dear mr\ti-19k28
dear ms\ti58k-45
dear servic\tk12
dear sir\tf-17k37
dear sirs\ti-14k22
dear suppor\ti32k-10
dear team\ti-41k53
deb\tb26m54r-11s-12u-20v-10
debit\ta57b12d-20f-29k-16n-13s-12t-12u50
debite\ta55b-10f-37k-23n-15q64s-13t-21u-11
decemb\tc20d-24f-80k72n20
decemb$\tb22c21f-33n20
decide\ta24c23d70f-43k-70l-12m-12n-14o-14p13q-30r-19s-18t-16u42v28
decide that\ta27c-22d73f-25k-69m-10o-10p21q-22u57v-40
decisi\ta-32b-17e53k-18
declin\ta-37f58
decora\ta-23b-12f-22k60
dedekt\ta36b-16r-26u44
dedem\ta-13b26f18r24
dedi\ta-68b-45c-25d26f83g-14h-11k-13l-34n-12q15r-16s45t-17v20
dedi 0\ta-11d-14f32
dedi$\ta-17b-18d21f100k-92q21
dedigi\ta-25f15k29
dedigi gibi\tf-10k30
dedik\ta74b-19c-10d-25f-19g-13k-25m-10q-14s-17t65u-12v-14
dedile\ta-12d-35f61k-15r-17t28
dedile$\tf21
dedim\ta60f-73k38l-16m57o-16p-11q-18t-17v-22
dedini\td-31f72k-55
dedini$\td-31f72k-55
deduct\ta32b-15c62d-12f-57l-11m-13n-22o-15p-19q89r-20s-14t-17u-19v-23
deep\ta77b-13f-64o-20p-13t49v-16
defa\ta-15b-22c-11d-36f30k22
defa 0\tb-12f42k-27
defaul\tf41k-23
defibr\tf39k-14o25
defter\tf55k-29
degerl\ta-14b-33e18i29k14
degerl ekip\tf-30i55k-19
degil\ta-21b-15c-41d24e-46f33g-23h-15i38j-14k31l-29m-33n14p-20q50r-49s-46t31u-12
degil 0\ta-11f23n19s-11
degil de\tc24d10f-21n-11t-17v30
degil lutfen\tb-13k18
degil mi\tc-57i71k-18
degil$\tb-49c-13d76f27g-12k-89l-19m-15n18o42q-32r-22s-19t16v-35
degild\ta-19b-26e36f42k-56o-11r-14t-14v47
degild$\ta-18b-21d10e37f17k-32o-11r-14t-14v47
degili\td-15f39k-16
degise\ta-51f-27g72k-15
degisi\td57e-15f-15g-11k-59m23n43o29q-36r-31s-32t-23u-30v-34
degisi icin\ta-37b-24f11k53n43r-12u-11v-17
degisi istiyo\tb-56d85f-33k-56l-11m-11n-12o72p-21q-18t-42
degisi sonra\tc12m40n-15t-21
degisi$\ta12c20f-23l12m19n-12
degism\ta-10b-55d-16e-16f70g-15j38k-34r18
degism$\ta-11b-38d-10f70g-14k-21r19
degist\tb62c30d-23e-20f26g-14h-10i-14k-50l-42n49o29p-10q-48s-14t24v-36
degist ayni\ta21d23f-43o12
degist gecen\td24k-16
degist gereki\ta-23b65f-55r26
degist istiyo\tb37f-26n19o-13p-10t31v-12
degist lutfen\ta-15b51e-14f-12m-13n-37o50p-15q-17r-51s-18t27u21v-23
degist misini\tb16m19n26v-18
degist rica\tb35f-26l-11n-24o21r45s-11u-11v-16
degist yine\ta32r38u-28
degist$\ta12b20c52d-21e-13f34g-13h-12i-11k-90l-27o-36p45q-21r-30s22t-40u14v21
degree\ta26b-14c-14d-19f47k-35l-11q-14r45t12v-15
degree$\td-10f42k-27l-10r50t-20
dei\ta-25b-18d-11f56k-18
dek\ta-19b34d-44f-39h52i21k-30t37
dekhac\ta52b-18d36f-71n40p-12q-18t20v-11
dekhe\ta-16c-11d-14e32f-25k25l35
dekhi\ta-31b-11f35k15
dekhsi\tf59k-35
dekont\tb-29d-27f59g-19i-14q-16u35
dekont ektedi\tk23
delacr\ta-12b-11k31
delay\ta-31b-10d-29e91f-54k-23
delete\ta-12b12c25d-15e-20g-13h-10m47n46o-12p-23q-18r-14s-10t-15u-26v-15
delete items\tf-12k28
delete the\ta-24c18f20n54p-12q-14u-12v-11
deleti\ta-14f34k-15u27
deligh\ta-20f14h41k-25
delive\ta25b22c-10d12e-28f-16g30h12i-23j-19k-46l-26m25n-30o-14p12r-37s-28t71u-27v-31
delive addres\ta-17b28m-16t38
delive boy\ta29d-19f-43g-13h55k-19t20
delive note\ta-22d-17f53k-13p51t-39
delive to\ta12c17d-18l-13m19q-11s-12t30
delive was\ta44d-16f-47g39h-13i-16t13
delive$\ta44b53d-15e-16f-36k-52o13t34
dell\ta-19b-19d-12f61k-12o11
dell latitu\tb-12f24o11
demedi\tb-29d29e-13f29q21
demek\ta-14b-17d-22f73k-40
demeyi\td24
demirb\tc16f-28k25
demirc\ta13f-26k25n-19p29
demirc 0\ta14n-19p29
demire\ta32b10f-17i-14v31
demisk\ta-34c25f19k-12
demiyo\ta33f-18s10
demo\ta-28b-12f49
den\ta-51c-16d64e-30g-12h-12i-16j-14k13l-26m18o-31p31q-52r-38s22t52u-30v-34
den$\ta-24b49d-19e-15f14i-11n28o-16p-10q-27r-11s36t11u-17
denedi\ta-31b-17d-12f37k39o-11p27
denedi$\tb-17f34k12o-11p27
deneme\ta15c-10d11f-17k12p29q11t-12
deneme surumu\ta11b20f-17p35
deneti\tf55k-39
deneti var\tf15
deneyi\tf41k-14
denied\ta21b-21l-18m38o-19p-11q32r-18s-13t-15v-11
denied$\ta12b-21f18n17
deniz\ta-17b19d-27k43l-12o46r-13t-14
denizi\ta32b38f-52l-18m-14n48o-20p47q-13r-38t-13u-15v-13
denizi ortasi\ta34f-22o-11p57r-24
dental\tb13f30k-20n-13p30r-15u-14v26
depart\ta-62b34c-22d19e-13f31g-12i-12j-21k21l-10m23n-16o11p-17q-15r-19s23t-16u25v-21
depart$\ta-17c-14d37f-51j-17k39m-11n-13p-10q-10r-13s29u31
depend\ta-15f33
depend on\ta-15f33
depo\ta-18b-21f-10k44q20t-17u19
depo$\tf-22k32
depoda\tb35d-18k-13l38o17p-10r-13t-25
depomu\ta-14b45d-17t37
deponu\ta47b-19f-21l-13u32
deposi\ta-22b54c11d-11f-13k-17m-10n-11p-10q59t-18u-13
deposi$\tc17f-16q29
deposu\ta66b-11d-12f-37k-15o-24p56t-24
depot\ta19b46f-52k-22r40t26u-26v-11
depoya\tb36c-23l46n30o-24p-36r-37s52t-44u-25v-11
depozi\ta58b11f-61o-14p-18q68r-11t-20
deputy\ta-33b-40c23d-14e-11f-74k104n43v-15
derdim\ta-30d61f-63k34l-14o-10p-17s43t-17v19
derdim yok\tf-32k41
derece\ta58b-32d37e-20f-24g-22h13i-19j-14k-41l-33m-31n-34p-42q25r72s-48t26u-42
derhal\ta-52b39d-16e-55f69k-40p-12q-42s-14t-16u72v-10
derin\ta66b-18e-37f-54i43k-11o-14r-14t43
dernek\ta40b27e-10f-40p-15q51v-10
ders\ta28b-10f30k-43n-13p45q15v-21
ders progra\ta53b-11f-35p48v-19
derse\ta-11f36
derse gireme\ta-11f36
dersi\ta-37d-15f-12k59
dersle\tb-19d-16e-12f18k33n34
derya\tf-44h42k27
descal\tf29
descal it\tf29
descri\ta-22b-13d-12e-11f-45g-17j95k-31
design\ta-34b52c-16d-20f28k-22l31n-17p12
desk\ta-26b-16c-33d16e-11f-14g-14i-17k82l-22n-26p-15q-27r15s30t-21v35
desk has\ta-18d-15f49k-22
desk is\tb-41c-21f22k40
desk phone\ta49b-10f-30k-11s22
desk phones\ta-52b24c-12f-40k64s31
desk$\ta-23d-11f55i-15m12
deskin\tc44d-13f-33k-14l-14o22r33
desks\ta25b-30d-15f47k-35l44p-22t-10
desks are\ta17k-14l31p-19
deskto\ta30c19f-31l29o-13p35q-24s-18
desteg\tb-15c31e53f-41i-15j20k-43n-10p21q-15s38v-20
destek\ta-59b-33c-20d54e-65f-30g-14h60i12j-13k36l-23m13n48o-35p52q-24r-31s-35u-21v-29
destek ekibi\ti50k-26
destek ekibin\tb-28d44e-11f25k-31m-12n-16p67r-19s-11t-18
destek gormed\ta-16d-22f-31h86k-61
destek hattin\ta-24d54f-30n65o-12p-15q-10s-21t-24v-14
destek hizmet\tf-20k26
destek$\ti-20k38
detail\tb-35d-10f-13i-10j83k-45u13
detail$\ta-30b-13f-29i-10j84k-41
detect\ta31f-19r-30u48v-11
detect in\ta31f-19r-30u48v-11
deterj\ta-34f52
devam\ta-30b-17c12f51k-11m38t-21
devam ediyor\tf39
devams\ta63d-15f-34n-17p19q-19v34
deviat\ta-45b-14d38f19q-13t26
device\ta-28c-14f16g-11j50k-31l70m-10n26o-15p-29q-15r-14s-13t-19u-18v-25
device$\tb24f-11l43p-11u-12v-11
devir\tb-13d-20g-10h45p23
devir teslim\ta-14b-11d-19h46
devird\td34f-42k28s-22u-14v50
devlet\tb19l51q-16r-17t-14v-17
devred\tf43k-24n22
dey\ta44b-20d45f-56k-29m12s19
dey$\ta44b-20d45f-56k-29m12s19
deyin\ta-10b-13f-18k46
deyin$\ta-10b-13f-18k46
deyinc\ta-91f100
deyip\ta-47b-14d26f70k-47m-13s-18t50v-14
deyip duruyo\ta-32f36
dh\tb-41d-29e-11f14k64
dh 0\tb-41d-29e-11f14k64
dhonno\tf-14i89k-75
dhonno$\ti37k-32
dhore\ta13b-31d30f32k-42l23s18
di\ta-30c-22f90k-48
diabet\ta-25b-14d-15f64i-16k-14
dial\ta-33b85d-38f-22k-49l-30m-15n-28o53p-25q-30r-32s88t-23u-27v-50
dial 0\ta-38b74d-20f-32k-34o65p-11q-15r-16s-21u-11
dial the\ta11s38
dialli\ts27
diary\ta24d-11f30k-25m32n-10
diary$\ta12f20k-14m33
dibe\tb-12c62d-48f-38k32n-14p-10q-13t48u-11v-12
diben\tb50f-29l-16m21n-30o-11p-12q-12t53u-16
dictat\ta41f-36i-10k10p17
did\ta-18b-53c15d-42e-18f30g38h23j-25m36o-15p-12q49s-18t-45u-11v-18
did a\ta-15d-11h40
did it\tc-28f-21k56
did not\ta-13f53k-25
did the\tc15m43r-15
didnt\tb-53c-13d14f75h-12i-13k-45l59o-12p-15q-16r27s-11t-24u-26v-24
didnt help\tf23
died\ta27k-12o30
died$\ta27k-12o30
dien\ta-34b51f-42k19r25
dien$\ta-34b51f-42k19r25
dies\ta14s23
dies after\ta14s23
differ\tb-22c16d34e-10f26g-10k-51l19m-27n-35o-29p30q-39r13s12t36u-19v-21
differ socket\tf22
differ$\ta22c-12d35f-11k-26l21n-10o-12p-18q-19r32t10u-10
diger\ta-40b-19c16d22e-15f-53g97h-14i-14j-14k-25l-13m-12n38o-38p-27q12r24s22u-24v-11
diger 0\tf-18g-12k39
diger muster\td35f35g-41k-31n28
diger odalar\ta-21f-35g53
diger telefo\tf-38g54k-14
digit\ta-28f42
digits\ta49f-11k-28o-19t-10u51v-10
digits$\ta49f-11k-28o-19t-10u51v-10
dikkat\ta-11b-40e-16f-18i51j53k-35
dil\ta-39b-12f57
dile\tb-41c25d-35f23k19l-24n-19o51p-12q26r-16t-14u-20v-13
dilekc\ta-13d48f-31l-14m-11n-13o-14p18q39r18v-30
dilekl\tf-28h-21i70k-28
dileri\ta-21b-30c-14d-15e22f-13i42j-11k25
dileri$\ta-21b-30c-14d-15e22f-13i42j-11k25
din\tc-39d11e50f-18m11n13o-30p-28q24r-24s-16t-29u44v-27
din dhore\ta33d-25f11k-12l26
din$\ta-18b50c-28d-12e31f-11k-16l-15m14n24o-20p-20q-19r-16s-12t-23u52v-22
dining\ta-23b-14d92f-30i-11k-75l-15m-11o-26p-22q-32r-27t-22u-14v86
dinlem\ta-35b-11d57f21k-50n-10p-11t-12v47
diplom\ta30b10c21f-41n-20o-14p-19q-28r-37t-15u-11v90
diplom$\tb19f-15v26
direct\tb73c-26f-25g-15k-33l-17m-14n-26o-25p-20s81u-19v-27
direct debit\ta59d-19f-26k-15q18
direct to\ta-24d42q-13t24
diregi\ta33d29f-48k-15l50m-10n-13o-24p-18r30s-16v-17
direk\ta32b-11d-17f14k-32l-13s34
direkt\tb23f-27k17l-11n-12s42
dis\ta-23b-11c10d-12f60k-24
dis aramal\tc17f-14
disa\tf37k-11
disa aktari\tf34k-11
disabl\ta-16b-15d-22k48r-16v41
disapp\ta49d13f-52l51m36n-11o-21p-19r-27t-14u-15v-15
disari\ta10b11e-15g-12i-11l-21m25n19o-23q-31r37s17t-28u-26v-19
disari gelen\ta-15f33k-19m44s-11
discon\ta-19b-35c-11d15f49l11p-15s28
discou\ta24b-46d-14f52k-45l-13m-18n-26o-17p19q19r-15s-15t45u-16v-18
disgra\td57e-21f-37l-10m-14n-13o-17p-10q44r-12s-12t-36u-13v41
dishwa\ta45f-12k-23o-41r54t-15
dishwa at\ta-27f53k-13
disi\ta18c24k-36m-14n19o-16p-16q19r-29s43t-18u-10v-26
disina\tc21d-10f46k-58l-26m35n-18o-25p-17q-11r16s-16t41v-15
disind\ta-25b21c13d-20g-15k24l42m-27n-26p-23q-39s55u-20v-29
disind her\ta-17f-46k61
disind$\ta-14b37k-19n-13s11t32
disk\ta25c-18o24
disks\tb54f-65l-11o47r-11u-21
dispat\ta-32b-19d-26f-32h56k35t14
dispat$\ta-16b-17c11f-46h62k-14t16
displa\ta18c-11d-13f27k-23o46p-11r-18u-13
displa$\tf36k-27o21
distri\ta32b12f-24l-13m23n36p-24r-12s14t-14u-10v-21
distri list\tb22m19n41p-21r-10v-18
divert\tb35k-14s29
divorc\tk29
divorc$\tk29
diye\tb-38c54d30e-16f27g-21h-15i-12j-12k-26l-15m42n36o-26p19q35r-40s-68t-43u23v-44
diye bir\ta-43c50d-31f27k-19m-12q39
diye geri\ta55f-42l-11m40n18p-11r-12s-15
diye kapati\ta-38d-36f39k25
diyen\tb53e-14f-12k-32l34
diyor\ta59b-30c-12d-45e-11f42g-11h-10i-13k-60l-18m55n-17o-22q-19r-19s14u-14v-26
diyor$\ta59b-23c-10d-35e-11f40h-11i-14k-60l-14m60n-12o-15p-22q-15r-15s-11t19u-12v-21
diyorl\tc-30d-11f58k-17r-17t28
diyoru\ta19b42d-22e-13g-10h-11i-11j-13k-42l20m-17n-31p-34q-18r23s53t-31u-20v-28
diyoru$\ta-32b53d-11k-10l30o23p-14s-14v-10
dizust\ta17b26c-31d-15e-10g64k-47o56p-10v-11
dizust bilgis\tb-10f-25k32
dns\ta30k-14l56n-11p-33r-11
do\ta-44c27d-15e75f21g-13h-13i-22j-13k-22l14o17r-20s22t-20v-21
do a\tb-23c-21f49
do all\ta-32c-10f44k13
do anythi\tf22
do i\ta-19b-41c55e-13m-22n20o-42r19
do it\ta-22e61f-14k-21
do not\ta-37d23e62f-18k-31m32n-11
do someth\te44f-23
do the\ta-18b14c18e13f-50k36l26p-12r-27s39t-23u-17v-12
do they\tc-25f41
do we\tc14r-12u33
do with\ta-23b48c12f-37o35p-13r-29s-11t39u-16v-11
do you\tb-20d-17e-17f51l-12m-14n-18o35p-11q20r-10s14u-20v-22
do$\tc-50e38f80i-27k-56
dock\ta-36b50k-24l-13o26r23t-18
dockin\ta24b-14d-11l-13n-13o70p-15r-17s-15t-10v-12
dockin statio\ta44c10f-39l-11o59p-10r-16s-12v-11
doctor\ta-14d20f-48i-12k58n-12o16p-12q-11r-16t-10v45
docume\ta20b-24c16f15k-12l-10m-22n21o-12q-11r-22s-12u-12v45
does\ta34b-33c53e-31f-21k12m-10o32p15q22r-18s-20u-47v-24
does it\tc-35d-12f79k-29t14
does my\tb-11c13f29k-16p-15v37
does not\ta43d21f-79k32l25m-15n-21o39p31q-13r-24t-32u-16v-14
does the\ta-17b-16c80f-30l-14m-20n-29o13q56r-15s-26t35u-21v-32
does this\ta-24c-51f73
does your\tc36f-16p45u-15
doesnt\ta88b-54c-11d-25e-11f18g-17k-56l-16m-13o36p-27q-19r-43s13t-28u62v-18
doesnt start\ta36f-32o34p-16
dog\tc13r-17v37
dogru\ta-39b-26c-36d-23e-11f86g62k-73n29u-11
dogru degil\ta-18f26
dogru yazdig\ta26f-16n29u-11
dogrud\tf26k-10s25
dogrud telese\ts25
dogrul\ta21c33d-19g-15k-43l-17m-15n85o-19p-26q-17r-18s-32t-13u14v-21
dogrul kodu\ta59f-49n41s-12u-12
dogrus\ta-31b49d14k-47n26q34t-13u-10v-18
dogrus$\td29f22k-30n30
dogruy\tf-72g70k20
dogruy$\tf-72g70k20
dogs\ta-19c48f-30p-11r57v-30
dogs allowe\ta-19c48f-30p-11r57v-30
dogu\ta-11c20f15n-23p-13q-12r68v-27
dogu kanadi\ta-11c20f16q-10r45v-13
dogum\ta39b34c-15e-12f-19h-11k-32l-25m-18n46o-29q-24r-26s-19t12u-19v39
dogum gunu\ta50b-21k-22n-10t38v-15
dogum tarihi\tb60f-50n26o-21p13q-14t-25v25
doing\ta-47b-25c-11d32e-10g-15i46k16o-11r42t-11
doktor\ta-78d72e-21f36g-12h-11i-13k-55l-16m-18o-27p-41q-19s-14t-19u-15v79
dokuld\ta-33b42d-11f49k-63o29
dokuld$\ta-33b42d-11f49k-63o29
dokumu\ta-10b43f-21m-16o-21p-13q45s29t-16v-23
dokunm\ta39b-21d-27f74k-77l-14m-16o64p-13q-16s-10
dokunm korktu\tf24
dokunm$\ta-34f97k-60
dokunu\ta-54b-14f78
dokuyo\tk10o19
dokuz\ta50b-17c-10d-17e-14g-11k15n-13p-19q38r-10s-12t28v-13
dokuzd\ta33b22f-33l49p-15r27s-15t-23u-16
dolabi\ta30b15c-16d-19f37k-62n-12o-17s-11t-25u50v-16
dolabi anahta\tb37f-40l29o-30r-12t-10u18
dolap\tf-12k25o22u-16
dolar\tb16c39f-33k-12p-23t-12v48
dolar uzerin\tb16c39f-33k-12p-23t-12v48
dolasi\ta16b-11c-11d31f-31o-21p-12s33
dolast\tb-24d58f-30k-12n23p-13r-19t-14v31
doldu\ta-17c-22f74k-31
doldu$\tf44k-25
doldug\ta51b-16f-30l-13m13r19
doldur\ta-24b-57c-22d66f32n64p-13r-13v-43
dolmad\tc-27f34
dolmus\ta-32c29d15f12k-16l-10m-24n-17o-12q-15r-20v67
dolu\ta-16b-17f49k-15q19s26t-23
dolu diyor\ta26f-17s27
dolum\ta39f-35l-19o-40p63r-16
domain\ta-16f18l-15n20
domate\ta-11f33
dondu\ta50b-19d-21f21g22k-46l22m37o-11q-16
dondu$\ta50b-19d-21f21g22k-46l22m37o-11q-16
dondum\tk24
dondum$\tk24
dondur\ta-67b45c-12d36e-31f-20g-11i-14j-11k29l-17m-20n56o-18p40q-18r-35t-31u-16v-21
dondur istiyo\tb25s26
dondur$\ta-46b71d31e-16f-14g-11i-14k-43l-14m-18n55o-14p43q-12r-35s-18t-28u-14v-20
done\ta-76c-26d-42g-17h28i-14j23k49n32r20u-15v-11
done so\tf-38j48k-10
done$\ta-11b-23d-17e-17f-31h44j-23k53
doneli\ta-12f44k-10
donem\ta-33f-33k62
donemi\ta28b-26d48f-20k-26t41
donmus\ta57f-27k-14l-17m-15p49q-11r-22s-10t-16u15v-14
dont\ta-20b-63c-16d16e83g-18h-16i17j-19k-30l-14n-21o-10p34q22r-11s-23t24u-11v-17
dont add\ta32f-23o-11p35
dont have\ta-22d70f-12k-52o45p-11t-15
dont know\ta16q21s-14
dont let\ta-16b-15e63f-48
dont unders\tf-68k60q15
dont want\td-12f38k-14
donuk\tc29f-17n-11p25q51r-18s-13t-16u-11v-24
donunc\ta-47f55
donup\tf32l44o-21r-14
donup duruyo\ta-45f54
donup kaliyo\ta43f-29l44o-21r-14
donus\ta-12b-13d-20f-23g-12h86k-47
donus yapin\te30
donust\ta29c29f-27k-14l-13n-20o-20q-35r-22s-13t-20u-13v67
donusu\tb-37d-11e-37f-61i64k53p26
donusu bekliy\ti45k-35
donuyo\ta26b-33c-15d-27e-11f16g38j-13k-20l37m-13n-12o-13p38q-17r-37s16t-17u-11v-20
donuyo$\tb-32c-14d-25e-12f27g42j-11k-17l45m-22o-19p11q-13r-35s25t-14v-16
door\ta55b-17c-25e-12g-18k-12m-15n-25o-19p-31q-26r35s-21u33
door at\ta25f-13r38u-11v-14
door el\ta17b-11f14k-14l26
door in\ta-31d42k-10r-17u-16v38
door of\ta26f-11k-12r-25s11t16u16
door$\ta-27b-35c-12d29f13k36l11r-22t30u-11
doors\ta-24b-28d-14f-33g59k24r24
doors stay\ta18r24
dordu\ta26b-18d31k-39n-25o-11p26r-10s-13t44u-14
dordun\ta28b-21c15d26k-41l-11n-10o22p-10q-11r21s30t-22v-24
doreen\ta-17f-41i-32k86
dorkar\tf-32g-13k41n-15p28
dort\tb20c-37d-23e-47g-36h-19i45j54k-13l-24m22n-23o24p-18r26s-26t29u-23v-28
dort gun\tf12
dort kisi\tf30m30
dosya\tb-21c-11d-17f81i-10k-33l-12m33
dosya 0\tf29
dosyal\ta20b29c31d-24f-16i-14j-10l-37m24n-64o-27p57q-25r-32s-23t-32u39v34
dosyam\ta-37b15d42e-28f23i-13k-19n-16o-10q-18r-20t-10v70
dosyas\ta-27b-24c-15d35f50k-41o-15v35
dosyas 0\ta-36d47f-21p-20v37
dosyay\ta-18b-12d-14f54k-14
double\ta-23b42f-13o29
doubt\ta-10f48k-20
down\ta45b13c-39e-14f-23g-19h-18i-19j49k-14l-23m-26n-31o31r52t-38u-32
down by\ta21f11k-18r28
down for\tb36d32f-52k-25n-10o-17q42r-20s-15t-17v33
down in\ta60f-53k-27r35t-12
down on\ta-15b-15e18f26
down the\ta-11b55c-13d-14k-16p-18q-11r33s-13t18u-11
down to\tf17
down$\ta58b-29c-26d-30e-11f-45i-11k51l-16m-13n-16o44p24q-27r19s-17t-29u-12v-16
doya\tb-38d-12e34f-37k49
doya kore\tb-38d-12e34f-37k49
dr\ta-36b-25c26d-23e-12f-69g-11h-14i114k13m14p29r-12u-13
dr lal\ta-14b-29c44f-27k12n17
dr whitco\tf-34k43
drag\ta-18b-39e48f22
drains\ta23f-13l-23p-12r43
drawin\ta-20b62d-26f-26m-13n-12p12q-27r60s-14u-16v-23
drawin$\tb20f-11o19
drill\tb-13c34f-59k29o29r19t-10v-11
drill$\ta18f-41k30o15r23
drinki\ta24g-11r23
drippi\ta18f-12r20
drive\ta-10b-12d-26f69k-22l19n-25o-10p-11q-12s-11t-16u27v25
drive$\ta15b19n-23q-10u33v28
driver\ta-14b-24d40e-13h26k-29n-13o-11p25q-12r-26t37u-27
drop\td-20f-13k38l44n-14p-15v-11
drop off\td-11f36
droppe\tc-21d-20f39k-10o34p-11r14t-17u-10
drops\ta22f-12l29
drops every\ta21f-12l22
drum\tb29f-11o54p-11q-10r-14t-16v-12
dry\ta-43d-10f68
dryer\tc32d-13f-12o25p-12r16
ds\tf-34k44
dt\tf-28k38
dt$\tf-28k38
dua\tb-15f-42i25k51
dua ile\tf-17i28
duck\tf19p43s-29
due\ta-50b34c83d-22f-21k-28l-16n-10o-22p-23q59r49s-14t-34u-18v-26
due their\tb35d-11f-13k-11p-13r31
due to\ta-15f35
dugmes\tf-12k37o-13r-23s40
dugmes basinc\tf10o-13r-23s40
dugmey\tf17
dugun\ta34b18k-36r-13t59v-31
dugun daveti\ta38b22f-35r-13t59v-31
dugunu\tf58k-36
duita\ta-16b-13d-17f36j47k-47
dukkan\ta41c-10d-28e-18f-26g-14h-12i-16j-13k52l-13m24n-14o-25q-15r36s-16t-28u34v-19
duman\ta52b-21o-10u43
dump\tb-13f32k-25p30q-10
dun\tb-38c-20d12e15f14g53h-15i-13j-11k-27l-21m-17n24o18r25s-16u-24v-13
dun 0\ta-30f47k-11
dun aksam\ta-31d-23f28g34
dun gece\ta-32d-12f40g34k-25
dun teslim\ta-49d75f-32k-16t15
dunden\ta44d-11f-28l-21m64n-14o-13v-11
dunden beri\ta33d-11f-19l-12m34
dunku\ta23f-34k37o-13p-27q50v-14
dunmor\tf-20k30
dunmor$\tf-20k30
duplic\ta-17b22f-15k23n-12o-17p46r-11t-45v30
duplic$\tb11p51t-39
duragi\ta49b22d-24f-36k-16o-16p-18r-13v53
durakt\ta81d-13f-57k-12o-12p-17r-29s-13t-13v69
durakt indirm\ta42f-27v29
duran\ta22b21f-30p-11s37
durdu\ta-35b-19d37f45i-10k-27l53m-11n-13o-18p28q-13r-14s-19t-23v-13
durdu$\ta-25b-17d-22f66k-23p35
durdur\ta-11f29k-19u16
durdur$\ta33f-15k-19u16
during\ta-28b-13c26d16f13m-21n-20o-28p-23q-20r73s19t-35u-21
during the\tc28d-11k-13o-18p-18q-14s25t-12v26
durmad\ta53f-30l-13m23n-11o45r-16u-24
durmus\ta-27b-16f63k-13
dursun\tf-48k57
duru\tf-32k45
durum\ta31b-14d-27f37g-11i-21j74k-112l-12o-18p46q-11r-19v13
durumd\ta-25b-12f53
durumu\ta-28b-22c-11d-19e27f-14g-12h-10i-22j80k-61
durup\ta64b-12d-13f-18k-27o-15p-11q-14r29s-11u29
duruyo\tb-30c-13d-28f72g-11k-39m-29n17o19p14r-15s-29t-24u20v-29
duruyo$\ta20b-21c-11d-25f46g-10k-34l11m-28n20p19r-13s-25t-23u22v-29
dusen\ta-13c33f14k-17m44v-10
duser\tc31d-19f11l-10n-40o-13p-13q52t36u-15v-24
duslar\ta14d-25f35k-11r41v-11
dusmes\tb31e-19m28p-13s30t-15
dusmus\ta59d-10f-44l-17m-12n36p26v-18
dusmuy\ta34b-11d-24f-21k26l-15m52n-23o21q-12r-19s-18t-10u-12v-19
dusmuy$\ta-13b-11d-13k32m46o30p-33q-10r-13v-15
dust\ta-29b-17d33f23o30v-10
dustu\tb-28c-10d32e-13f31i-11k-47n-14o62p-15r-11s-17t-11u-19
dustu$\ta24b-26d-20e-13f56i-11k-47n-13o63p-15r-11s-17t-10u-17
dusulm\ta57b-72f47k-29q42u-11
dusulm$\ta60b-11f-36q42u-11
dusunm\tf-73k78
dusunu\tb-16c26d15n-22p-15t26v34
dusup\ta32f-47k27l56o-21u-28
dusurd\ta24k-11o38p-11t-12
dusurm\ta12f11u20
dusuru\ta-30b56d28f-58k-12l-10m-21o-11p-12q20r-12s-16t-19u50v-24
dusuru$\ta-27b61f-43m-14n-23p-11q23s-15t-19u55v-20
dusuyo\ta72b-23c-18d-29k-51m11n14o-27p-32q-15s68t-21u-23v-36
dusuyo$\ta62b-22d-17k-48m21n17o-22p-27q-13s42t-17u-17v-32
duty\ta-43b-38c25d25e82f-96h-17i-16n-17p-11q-13r-15s-11t49u19v-17
duty$\ta-43b-18c-15d29e88f-59h-16i-13k-57u26
duvar\ta44f-59k27l-14o-13p47r-23
duvara\ta-40b53d78e-12f-81j-12k-14l-16m66n-11o29p-28q-17r-17s-21t-24u-11v-18
duvard\ta-26b33f-42k40l-12o25r18v-12
duvari\ta35b28c-11d-11f-26l45o-13u-12v-13
duvari 0\tb34f-23l30
duydum\tb-16f30
duymuy\ta32d12e-12f-68k40l-14m-21n41o-18q-19r-10s36t-27v-13
duymuy$\ta32d12e-12f-68k40l-14m-21n41o-18q-19r-10s36t-27v-13
duyuru\tb51d-28k-23m43n-15o-28p38r-32s-12
duyuyo\ta75b-15f17g-17k-56l-10m-20n-15o-27p-12q-11s75
duyuyo$\ta49b-15f42g-17k-55o-18s36
duz\ta14o48r-17
duzeld\ta-44c-12f-24g71i-26k21
duzelm\ta-26f39
duzelt\ta-38c-15d21e-39f74k-43l-12m-12n27o-18p-30r-37s-15t53u-23v16
duzelt lutfen\tb43e-11k-15n-11o-13r-34s-10t39u-14v29
duzelt$\ta-30b-11c-15d30e-15f54k-41n36p-25t26u-11v-14
duzeni\ta-10b60f-44k-14l-10r54v-22
duzenl\ta45b38c-46d-14f-42g40k-11l-21m-23n18o-15p23q41r-15s-14t-14u-13
duzenl rica\tb10q21
duzgun\ta-61b-44d-13f14g46k35
duzgun$\ta-23f55k-23
dyal\ta101b-35c30d-16f-102k-19l33m-16n-21o-32p80q-31r-14s-30t-37u-14v-23
e\ta30b19c25d-25e-22f26g-18h-16i-26j-16l46m-17n41o-46q25r-13s-14t-25u-32v-12
e 0\ta-18b-32d-22f21k40l-12n38q-12s19t-10v-10
e amar\ta-48b-14d-24f19k43
e call\ta-37f76k-39
e devlet\tb19l51q-16r-17t-14v-17
e fatura\ta-14b-17f46k-11
e imza\ta55f-35k-24l-20n-24p75r-27t-13u-14
e je\ta15b-22d39k-33q14s17
e ki\tc57f-39l24n-12p-14q-19r41u-11v-13
e posta\ta29f-17k-20l-23m11n58p-31q-12r-16t-17
e prescr\ta22f-14l34n-11
e to\ta-29d-12f-46k74
e$\ta-53b-16c59d-23f85k-77l-15n-39o-15p-18q71r-23t-12u-29v17
each\tb-20c-16d19e-12f43g-10k-19l49m-15n-13o29p-33q24r-36s-22t-36v-11
each of\ta-25b13d42f-20l26n12t-14
each other\ta72d-16f-45k-22n-17o53p-15r-14s-14t-14
each quarte\ta-19b13d37f-24k-13u23
each time\td-30f60k-26
earlie\tb11c-21d-16e20k12l-12m-29n-11p59q-11
earlie$\tb-11f-34k43
early\ta-15b-22c44d-15f-24k53l-11m-18o-15p-13r-11s45t-21u-11v23
early$\tb-16c26f-43k56m-14p-11s48t-18v-12
easier\ta-19b38f-10l40n-23o20s-10u-13
east\ta12b13c19d-13f-12k-10l28p-19r31t-11v-15
east wing\ta15c21d-11f-11l32p-16r19v-12
easter\ta-31b-19e-12f21i38n21p-19q-12r-19s-14t-21v51
easter$\ta-20e-11f21i40k-34n21p-19q-12r-19s-14t-21v51
eats\ta29d-12f17k-29o30
ebru\ta-11d-10f42k-11
ece\tk10
ecenin\ta-11f18
ecz\tf-28k38
ecz$\tf-28k38
eczaci\ta-25b-18d-11f24h51i-23k-16
eczane\ta-16b-13c13d-12f49l-20n-12o-18q39s30v-18
edebil\tb-12c23n12q-15r48t-14v-22
edeceg\tb42c-16f10l16m14n16o12q-11r-11t-11u-11v-17
edeceg$\tb31f-17l20m15n-17o20v-14
edelim\ta-45b69f-28o-25r33t10
edelim$\ta-45b69f-28o-25r33t10
eden\ta-10f32k-25m17n18
eder\tb-18f36k-11m40n-15t-21
ederim\ta-33b15c-12d-22e49f-20g-11i13j-12k11l-11p-41q17r11u-18v21
ederim$\ta-35b20c-12d-21e50f-15g-11i11j-12p-40q22r15s10t-35u-16v23
ederiz\ta-12b37c38d-13e-18f-30h-14i17k-24l-15n-16o-30p17q18u-30v34
ederiz$\ta-12b37c38d-13e-18f-30h-14i17k-24l-15n-16o-30p17q18u-30v34
edge\tb-50d52f-49k30l45o-12q-21r-16s-15t15
edge 0\ta44b-15d-11f-64k39l47t-34
edge too\ta-14f27
edildi\ta50b-16d-13f-70k54t40
edildi$\ta26b-10f-34k33t21
edilem\ta-17d39o48p-13q-12r-22t-13u21v-23
edilem$\ta-17d41f-18o48p-13q-12r-22t-13u21v-23
edilen\ta40d61f-76g-11k-35o-13q34r-35s-13t27u18v-11
edilen 0\tb39f-15k-20r-18u25
edilme\ta-24b105d-14e-11f-24k-53l-19n-23o18p-31r74t-32u-37v-38
edilme istiyo\tb62e-27f-29o14p-19q28r17s-13u-13v-11
edilme$\ta-13b81f-36k-37n-15o11p-12q-15r70s-11t-22u-25v-22
edilmi\ta32i-14k-17n-11p-15t17u-15v44
edilmi$\ta33b-20d-18f23i-14k-13v30
edilsi\ta-11b47f-16l-20m-13o52s20t-12u-27v-10
edilsi$\ta-11b47f-16l-20m-13o52s20t-12u-27v-10
edin\ta42b52c-13e20f-71g-16h-14i-19j-13k-18l-24m-21n-23o-29p21r-33s-27t-11u79v-36
edin$\ta-62b77e30f-44g-14h-13i-17j-11l-14m-16n-18o-17p33q15r-21s-21t-23u43v-27
ediniz\ta-19b20d-10e-11f-43h-20i53n-11o-21r46t-18u14v-14
ediniz$\ta-19b20d-10e-11f-43h-20i53n-11o-21r46t-18u14v-14
edip\ta-51b45c14d16e22f-11g-12h-11i-15j-11k-13m-23n-32p-29q50r-42s16t44u-25v-50
edip yenide\tb37c-13k-12q56t-23v-22
edit\ta19b42c-12f-33k-17l-11n-12p43
edit$\ta-26b46c-11k-14p21
editio\ta15b-18c19p27r-12t15
editio$\ta15b-18c19p27r-12t15
editor\ta-24b100c-39d-20e-21f-13i-11k-59l-13m-14n98o-20q-24r-12s-30t-32u-15v-50
ediyor\ta-22b21c-14d-20e12f27h-11i20j-11k-26l-14m-35n11r-18t-18u18v22
ediyor$\tb45c-11d-16i-21j-10l-14m-36n11r-18t-18u18v22
eduroa\ta-27b35l36
efendi\ta-20b-18d-23f48i-13k20
effect\tb23m36n-12u-12
eft\ta-40d-18f61
ege\tf-14k30
egitim\ta18b13d-32e-14f-34h54k-24l15o-12r-12s-11v35
egitme\ta-25b-17d70f-27k-17l-15o-11p70q-21r-18s-11t-19
ehli\tf-26h62k-31
ei\tb37c35d-25e-11g-11k-54l-27m-16n43o-17r-17s-16t33u-21v-13
eid\ta-41b-41c-12d-19f52k38
eight\ta45b21d-31g-16h-10i-23l22p-11q-10r-12t38u-11v-11
eighty\tb22r18
ein\tb20q19
einvoi\tf42k-14
einvoi sender\tf42k-14
eita\ta-15b-12c39d-34f-89k80r21
either\ta-10c-21d-11f61k-16
either$\tf33
ek\ta21b26c24d-30f-42k18m75n-37o27q-34s-23t-44u-32v-40
ek 0\ta-11b17f-62k64o49r-12u-22
ekbar\tc-12d49f-26k-11r30
ekdom\ta60f-50l22
ekhon\ta43b-13c-17d-14f17k-29n42
ekibi\ta-13d-22f-17i36k25
ekibi$\tf-21i38
ekibin\ta-16c-19d28e-37g-15h59i-27j-12k-34l-20m11n-30o-28p49q-20s62t-40u-24v-34
ekim\ta-38b-32d63k-21l-14o-17p-20q37r13u19
ekim fatura\ta23b-11d11f-15q10
ekimde\ta-12b20d-18f57k-55q30r20
ekip\ta-60b40c-16d18e-17f28g-11h-31i19j-11l37m46n-12o-31q-14s-17t-24u-15v-28
ekip merhab\tk26
ekip$\tf43i38k-53p26
ekjon\ta-23b-22c-10d63f-12k-17n28o-14p-16q-22r-17s-15u48v-13
ekledi\ta43d18f-51k11l-12m42o-17p15q-12t-12v-14
ekledi$\ta13d26f-45k21o-11p21r18
eklenm\ta24b76d-11f-67k-15m-14o-34p91q28r-37s-19t-56u-26v-17
eklenm istiyo\tb36f-25o-10p23r-11v16
eklenm talep\tb37f-30l20n-17o-14p58r-26u-14v-22
eklenm$\ta33b28f-33n-20o-16p62q43t-53v-21
eklens\tb37f-19n-11o-10p-23q28r-11t-11v37
ekler\ta57f-60k22l14m64o-16p-14q-16r-15s-17t-18u-13v-12
ekleri\ta41b-15d-17k-15m61p-10t-13u-23v-27
ekleye\ta39f-40m16p24
ekleyi\ta-17b12f21m43n13p-21q18s-13t-30u-12v-10
ekleyi$\ta-15b57f-33m43n13p-21q18s-13t-30u-12v-10
ekli\tb12f12k-18o20
ekliyo\ta-46b-12d-16j72k-32
ekliyo gonder\ta-40f56
ekran\ta-35b23c12d-20e-10f46k-25l-18n-21o61p11q-11s-11t-14u-15v-14
ekrand\ta-37b-18d32f57k-39o-26p-25q-12r-11v60
ekrand 0\tf21
ekrani\ta24b14c18e-14f13g-13h-10i-12j-11k-46l-29m-35n66p46q-28r-55t-32v-44
ekranl\ta15b23d-11e-15f23k-34l-10n23o43p-37r-10t-33v-10
eksi\ta32b-21c-10d-30e-12f-19g-13h65i-13k-26o-18p34
eksik\ta11b-23c-15d58e-20g12h-18i22j-10k-84l-15m-21n-34o-28p-30q46r-24s-15t11u-24v63
eksik$\ta41b-20d-17f28k-21m-12n-28q-13t-11u-14v64
eksper\ta-24d41f-23p-20v37
ekstre\ta12b15c18d-19f-23k10l-14m40n-25o-14p-18q55r-16s-13t-28v-22
ekstre iki\ta21c-12d-11f11q26
ekta\ta18b17d-42e14g-14h-13i-17j-12l-34m-20n45o35p13q-34r23s-51t-25u-30
ekta bhalo\ta-24b21f38k-32o32r-18
ekta notun\tb27f-12n-17o17p26
ekte\ta-36f64k-29p16
ekte$\ta-20b10f15p16
ektedi\ta-45b11d-11f77k-31
ektedi$\ta-16f50
ekteki\ta-17b62e-21f12i-10k-36n-12q41r-18v16
ektu\ta-57b-24c104d-44e80f-49g-15h-15i-25j-21k-58l16m-25n-27o-34p-34q61r-29s-38t-23u-27v41
ektu dekhe\ta-14b13e-26f-21k40l35
el\tb33c27d31e32f-23g-11h-20i-31j-19k-24l-23m-49n42o55p-28q-33r30t-35v-42
el 0\ta45b-58c75d-82e25g-21h-15i-27j-13l-43m-36n29p28q-31r39s-21t-16u-49v16
el adeem\ta-37b25c-13d-22f-46k59n28
el adeema\ta-14b33f-11o33s-12
el atin\te24
el bab\ta23b-17f-28k24r29
el door\tf16k-12l27
el handas\ta-25b-19d-14k36
el laptop\ta14b-43d-53f13k40o29
el net\ta-30b-16c11d-18g55k-28l-13n-12q42
el talet\ta42f-30l26
el termin\ta48f-26k-17l25n27o11p-17r-15s-14t-20
el wifi\ta11f15k-10l27
elderl\tf11o-20r31t24v-20
ele\ta34b-23k-13u44
ele alinma\tb-21f28k-12
electr\ta22d-20f26g-17v32
electr has\ta-16f28
elektr\tb16c26d-40g-13l-12m-14n-13o-23q59r17t-23u-12v-18
elektr kesint\tf18
elektr tesisa\ta-24d-14f50
eleman\ta-40b-15d108f-92k-11l-30o-15p-12r38s43v-12
elevat\ta-14c11f16k-13r13u18
elevat$\ta-14c13f25k-12u21
eleven\ta34b11c-15d28e-13g-13i-11j-13k-39l-20m39n-22o22p-30r-35s-18t-36u-26v54
eleven years\tf-44k52
elif\ta-12c-20d-19f19h39k-20
elif hanim\tf-19h41k-13
elimde\tc15f43k-37r-17t38
elime\ta-25b-13d28g27k-34t18
elimiz\ta63b-20d-16e-19f-16i-19j47k-57t39
eliniz\tb-25c13e-17f40h46i-35k-27q28t-12
eliniz cabuk\tb-23e-14f55k-21
elle\tb-27c-14d-27e-14f66i-10k-10o13r24u-23
elle duzelt\tf26
elle kaldir\ta33b-12f-16k-12r31
elle yaziyo\ta-18f44k-11
ellerd\tf-32k45
elleri\ta30f-38h-12i39o54p-11r-12u-14
elleri saglik\th-10i43k-31
elli\ta-18f-51k66r16
elly\ta15b-18c-15f-41k52o39r-16
else\ta-39b-23c-46d-28f36g27h-12i12k34m-13n27
else in\ta-21b-11d-11g34
elses\ta49b48d-19f-57k-39m13n-17p-14r-12u-15v44
em\tf-12k17
email\ta-20b63c62d-41e-14f-47g-11l-21m39n91o-35p-37r-46s-15t-42u-39v-20
email$\ta-28b39c-14d-23k14s16
emails\tb72c-24d-18f-46k-23n74q-24r-15s-16t-53
emegi\th-10i-14k35
emegi gecen\th-10i-14k35
emegin\th-25i34
emegin saglik\th-25i34
emekli\tb-12c23d-15f-19h-11k36l-12m-18n16o-15p16r-21v24
emekli ogretm\ta-12f24
emekli olan\tb12c34f-24k-13n39o-11p-20u16v-12
emerge\ta36b-12f-44k31r-18s45
emlak\ta28b-15f15k-18q29
emniye\ta-29f33k-15u22
employ\ta44b-31d-13f-12j30k-21l-13m-11n22o-12p22r-14u20v-18
employ$\tb-12f-13j34n14
emptie\ta-42c-11d13f-12g-13k50r38u-10
emptie the\ta-30b-15d17g-13k32r22
empty\ta10l11m24n14o-15p-22q-11r39s-14t-40v-15
emre\tf-29k45
emrini\ta-16b-12c-15d-24f-23i71k-19
en\ta-65b-36c14d-47e-16g-18h18i77j-15k28m38n-20o-15p-17q-31r-19s21u-12
en az\tf59k-36
en fazla\tc20l15m48t-26v-19
en gec\tb30c17f-32m-11q-15t31v26
en iyi\ta-13b-13f-40g-11h-23i60k22
en kisa\te40f-21i-10
enable\ta-15b61e-11f39k-56l-19o-13p-17q-14r-14s22t-13u46v-14
enable the\tb32r-11u53v-10
enclos\ta-17d-30f60k-22v27
enclos$\tf21k-16n12
encryp\ta30c46e-11f-52k-21m50n-22p-20q-15r-10t-13u37v-27
end\tc-20e-12f18g-23k19m-13o28p38q-26r-17s-21u-20v-27
end in\ta49f-38o29p10r-22
end of\ta-84b22c-14d-22f65g-22k11l22n-12o21p-11r18t-20u-10v-12
end$\ta28b-10d-14f16k-23l-13o-12p51r-15
ended\ta36f-11k-14m15n17
ended up\ta36f-11k-14m15n17
endeks\ta56b-26d-14k-15q26
endeks 0\tb-14f35k-13
ending\ta11b44f-31l-12n-12o-13p26q-14r-24t-21u50v-15
ends\ta-25b-33c19f33k28q-12v39
ends in\ta-10f35
ends with\ta-14f28
enerji\ta-13i-15k35
engage\ta22s36
engage tone\ta22s36
engell\tb61d-20e-10f-31l-16m-15n-16o-25p-22q-14s52t-21u-14v32
engell bir\tk16
engell$\ta-21b65d-10f-31k-12o-11p-13r-13s60t-13v-15
engine\ta27d17f-42g-13h45i-26k-22l65n-14o-11p12q-15r-20s-11t-23u-10v-20
engine didnt\td33f-23l47r-12t-15v-15
englis\ta-25c-15d-26e-29f-13g-11h-10i67j-11k13l-16n-19o-13p67q-14r-16s14t-21u-15v-17
englis$\tb-36d-15e-26f-22i75p16s23
engrav\tb49c11e-27f-25l-14m-16n-25o-24p-17q-34r-25s-12t100u-27v-20
enjoy\ta-23b-15d-10f23i46k-11
enjoy your\ta-22b-14f46i49k-50
enough\td-24e76f-32k-36
enough$\td-24e76f-32k-36
enstit\ta-27f48
entegr\ta-39b-17c-17d-13f-16k70
enter\ta22b-53d-25f64k-22n39p-11q-10
enter the\tb-29d-14f44n30
entere\ta23l-11n-13p26t-17u-10v34
enteri\ta-13f27
enters\ta-17f40
entire\ta45b-11d-29f13k-37l12r12
entran\ta20b12d-15f-43k32o-13p-14r47t-14v-15
envant\ta-20b37l-17o-12p48r-11
envelo\ta-22b11c62d-19f-44k-24q28t12
eo\ta-17b-12f74k-42
eo same\ta-10f28
equipm\tf-42k57
equipm$\tf-53k61
er\ta53b30c21d53e-31f-22g-28h-23i-18j-21k-50l-23m-26n-26p-10q19r63s-39t-45u-21v43
er intern\ta21b-14c34f-35q29
er jonno\ta-31b42f-17i38k-30l-21n12o39r-24s18v-14
er lal\ta33f-24l21p-11s16
er nam\ta-15f44k-20m27n-17
erased\tb14n12u13
erdem\tf-24k31
erdem$\tf-24k31
ergono\tb58c-17f-35l-11n-15o60p-16u-16v-17
erisim\ta26b42f-32k-19l52n57o-15p-19q-17r-26s-12t-15u-25v-33
erken\tf28k-13l-14n-14o-15p-17q57r24s-12t-20u-10v-20
erp\ta-65b-12f108k-56n24u-12
err\ta-24d-13f57k-19
err 0\tf27k-13
err recipe\tf18
error\ta22b-38c-14d-29e-12f70k-67o-12p58s-29
error 0\ta35b-22d-15f17k-39p13
error ora\tf12
error pool\tf20
error$\ta-18f46k-14p43s-29
ertele\ta-21d-33e35f20
ertesi\tb32d-18f14k-14p17t10
ertesi gun\ta-34b36d-17k12t25
ertesi sabah\ta22f11k-28p22t-15
erzuru\ta-23b27f27l27
es\ta42b-12d-19f16g-15h-12k-12q14
escala\tb-13e46f-14
ese\ta-23b-27d51e45f-13i-12k-44l-10n-15o49
esenli\tb-13e-16i22k15
eshe\ta-21b-14d23f-20k28q-11t27
esim\ta-31b18d-14k45n-29p-12q-17s82t-31v-19
esime\ta-10b19d36f-32k-13m-12n-18s-30t-10u29v45
esimi\ta-17f-24k39n33u-13
esimin\tb-15k43n27q23s-16v-12
esimin telefo\ta-36b-12f62k-14
esitle\ta14o-20p50s-12
eski\ta57c19d-33e-19f32h-15i-17j-14k-42l-39m-18n29o21p38q-34r-28s-22t-15u35v-25
eski adrese\ta-42b19f30q17
eski adresi\ta59f-58k-15m31n-29t11
eski bir\ta-12b-18d-14f68k-22
eski haline\ta29b11f-33p34u-11
eski numara\ta39b22c-14f-38m-10n25o-24p-13r-13s39t-12v-14
eski sistem\ta-14b-18f47k-11
eski telefo\ta-31f59k-14
eskide\ta-17f30
eskide 0\ta-17f30
eskise\ta22f-14
eskise$\tf-15k22
eskisi\ta-11b-31d-12f-21k69
eskisi de\tf-61k69
eslesm\tf26
espres\ta-13f26
estate\ta-20f28k13
estate$\tf-12k27
estima\ta-21b-14c-43d-13f83k-25
eta\tb-32c-35d31e26f73k-86r30
ethern\ta23l27
etiket\ta26b-35c-16d-32f29l-17m-11n-11o24p53q-18r-17s-17t-38u16v-14
etiket 0\ta-34f64k-30
etiket yazici\ta20f-62k56o41
etkile\ta-21b-20f83i-17k-24
etmedi\ta-32b-24d48e-13n-15o-16v53
etmedi$\ta-32b-24d48e-13n-15o-16v53
etmek\ta-26c18d70e-19f-31g-17h-13i-19l25m-16n-23o-40p-22q55r-21s-26u33v-32
etmek istiyo\tb51f-34o-11q-10t34
etmek zorund\tb-17f37
etmekt\ta-27e27f45g-15k-28o-10r18
etmekt$\ta-27e27f45g-15k-28o-10r18
etmemi\ta20r-15u33
etmeyi\tb-30e68f-22k-18
etmeyi$\tb-30e68f-22k-18
etmist\ta-18b-13c26d21k-35t21
etmiyo\ta53d-21f-33k-11l-16m-12o17p45q-12r-16t-25u-12v-13
etmiyo$\ta47d-17f-31l-14m-11n-14o22p48r-15t-25v-12
etti\ta-39b-26c-12d36e-13f41g-11h31i-11k-51m-17n-10o-12s49t-11u10v-13
etti$\ta-42b-24d46e-13f13h34i-11k-46m-16s51v-11
ettigi\ta-18b-24f-44j17k67q13t12
ettigi icin\tk27
ettik\ta-14b-21d-12f63k-20
ettim\ta19c-22d35f-68g66k-45m11n-14q28t-11u11
ettird\ta-18b-16d42f-60k42q21
ettiri\ta43f-27o48r-13u-22
eur\ta-32b-36d37f50k-21
eur$\ta-10f38k-10
euros\ta43d-30q30t-17
ev\ta-41b17c-11d-18f37k16l-21s41
evde\ta-36b-25d32e-17f19g-12i-13j-14k24l27n-13o-11q-12t36v-14
evde biri\ta-15b-14f-85k89
evdeki\ta-10b28c-22e-16f59k-37l59p-22t-20
evden\ta-40b-35c58d-12f46g-13j-12k-30l34n34p-16r-13s-14v-20
evden calisi\tf47k-22
evdeyi\ta-18b-10f-60k79
evdeyi$\ta-10f-31k47
eve\ta-36d47f27k-33t-13v42
even\ta46b-58c14d28e-14f-22g-14h-16i-14j-11k20l-21m-15n18o18p21q29r-23s-21t-27u-32
even a\ta-14f27
even after\ta23p22
even though\ta70b-10c-12d-21f-34o-11q48r-18
even when\ta37f-27o18
evenin\tc-10d-19e-12g-15h-11i45l30o16p-22q-16r14t-15v-25
evenin betwee\ta23f-16l26
evenin$\tb30d-14f-23i-11k48l21o26p-15t-11v-24
events\tf-37k54
events$\tf-37k54
ever\ta28b-31d31f-89g-13h58i-18m36n-13o-28p-35q10r36s-25t11u-27v-22
ever loads\ta21f-15l20
ever since\ta46f-37p-15r35
every\ta117b-22c-22d38e-16f-63g-20h-12i-13j-12k-21l40n21o35p23q-51r-31t-37v-45
every 0\ta20b-11c-12d62f-68m13n-19o-21p-12q-12r-15s-11t-26u57
every day\ta17b-15c-11k26l17
every evenin\ta23f-16l26
every few\tf23l40p-12
every five\tm17
every mornin\td-11f15o33r-14
every second\ta23f-14o20r-11
every single\tf14n16
every time\ta15b-24c-11d30f25k-47l26n-22o-17p27q-11r-14s20t-14v-11
everyb\ta75b45c-15d-17f-47g-11k-52l-24m61n-26o-21p36q-26r20s-23t-37u-32
everyb$\ta23b-10f-14m29r-14t-11v20
everyo\td17e-12f12i39k-55l-11m28n-17o-17p-12q-15r-19t-13u23v14
everyo$\tb-12d28f-27i45k-43m33n-12s-10u-16v20
everyt\tc-24d-54e-19f-23g44h12i-16j60k-36l-21m41n28o20q-22r-19s-28t-20u-14v-13
everyt from\ta33f-42k30m17
everyt i\ta29b-10f-13p11
everyt is\ta-21g32k-13
everyt to\ta27b28f-37k-15l-12n43s-17
everyt was\ta-21f61k-42
everyt$\tf23
everyw\tb13f45k-38m22u12
everyw$\ta13f25k-26u16
evet\tf-38k41
evi\tb66e-17f-33k-18n-17s42u-10v-17
evime\td33f-33l30r-16t-11v23
evimiz\ta-26b-11f-28k50r39
evinde\tf13
evladi\ti-11k20
evladi$\ti-11k20
evlend\tb13d-10k14n38v-16
evrak\tb-24d38f20k-29p14r19v-10
evrak kayit\td42f-40p14r19v-10
evraki\ta-14d-11f53k-19v22
evvel\tb-59e63
ewa\ta-25b-13f11k38
ex\ta42f-31m-13n41p-12q-17s-13u20v-12
exactl\ta21f17k-24l31u-11
exam\ta34b15c18f-33k-16l-10m-13n-28o-14q-23r-22t-28u38v51
examin\ta-25b29f27k-11o38r-15v-13
exampl\ta-18b31d-13f43k-42n-12p-30q19u51v-18
exampl$\tb-13f54k-36q13
excel\tc16d-14f27k-17l-19n-20o-14p75q-12r-16s-13t-11v-16
exceld\tc11f-11
excell\ta-10f-16k29p24
excell$\ta-10h34k-21p24
except\ta-24b-23d17k26t39v-10
except wednes\ta-13f-46k60
exchan\tb20c-66d-16e-12f63g38k-57l-18m-11n-16o15p-23q-13r22s-12t29v-15
exchan the\ta-11b13f14o28t-13u14
excuse\ta-45b-62d66e-40f-70g-20i88m-14n43p-14q-15s-13t25v-11
excuse the\tb-11e-18i32
execut\tb-11k33l-11o-10p15q-17s29
exhibi\tb-15f-54h66k-19q-11r-16v42
exist\tf14n15
exist$\ta17n15
existi\ta42f-31k-10n49p-27q-10
exit\ta14f14k-10l-11r-17u39
expect\ta-30b-33c20d69k-28l41m-21n26o22q-53r-35s-29t12u-28
expect a\ta-17b-32d71f-33k-11l-15m-12n-22o38p15q-32r-10s-14t-19v30
expedi\tb-15e58k-33
expedi$\tb-15e58k-33
expens\ta16b-15f10p12
expire\ta35b19c23d-25f-11k-70n37o20p-25q34r-12s-21t-18u-25v-14
expire but\ta32f-28n20
expire$\ta65b-13f-36k-26n19p-15q43s-14t-13u-16
explai\ta-15b-25c30f-66h35k36p-12q42
explai the\tb-21c37d29f-42p-12q42
export\ta46b-21d-23f14k-30l-20m-17n-19o-19p91q-19r-19s-18t-17u-14v-16
export 0\ta36f-15p33
export$\ta-10f23
ext\ta-16b30c20d-16f-66k48o-15p-10s49t-15
ext 0\tb31f-64k52o-11s50t-14
extend\ta-19b34f12n33o-11p23q-15r-18s-14u-20v-11
extend the\tb32n35o-10p25q-14r-14s-14t-14u-18
extens\ta-17c-22d-12e-13f40g-11k16n-17p-12q-11s55
extens 0\tc-16e-13k23n-12s42
extern\ta11c21d-10f-18l-11m29n29p-13t-11
exting\tb31c11f-35p-16r21u27
extra\tb-21c32d74f-76k-28l-18m-14n-21o-25p-10q32r67s-17t-13u-26v-19
eye\ta37d-18t21
eyes\ta22b-12d40f-43k-15p-20r44u-12v15
eyes$\ta37f-21p-17r50v-17
eylul\ta-29b-14d-17f62
eyluld\ta19b14f-12n-10p14q17
eyvall\tf-16i36
eyvall$\tf-16i36
ezgi\tf-28k38
ezgi$\tf-28k38
f\ta45b-60c15d-51e-22g-19h-18i-25j-14k32l76m-15n-25o-36p51q-24r-21s-31t-39u-21v-29
f 0\ta-16f-38k50
f had\ta-13f-39k62
f l\ta51b-26c-12d-12k-22l59o-11p-24s-12t-14
fabric\ta-14b21f26k-24t26
fabrik\ta-24b12d-21e-12f65g-19h-18i-13j-10r-11t-14v47
fabrik ayarla\tb-12f44k-18
face\tc25d23f-29n23o49p-20q-32t-24
facili\tb34f-40k33s32
facili coordi\tf-17k23
facing\ta53d-12f-20k-21n-27p45
factor\ta-18b20f29n12u32
failed\tb-15d-20f64k-37p27
failed 0\ta31k-23p27
failed$\ta-39b-11d-13f75k-19
faint\ta-21b-28e-17f22k44
fair\tb10c14l25n-12p-33q-12r19s-12u-14v33
fair in\tl27
fair$\tc16l-14p-32r25v39
faithf\tf-16i41k-12
faithf$\tf-16i41k-12
faiz\tc52f-16k-26n-13o-13p-15q69t-21v-18
faizi\tc23f14q29
fakat\ta72b-11d-10f-34k-26l-12m30n-20o-12q-17s32t-11
fake\ta15b14f-13u39v-15
faks\ta54b-38d-12e-10f19k-29l-16o-30r-10s66t-10
fall\ta-28b-11c14f62k-30p-22t41
fallen\ta51b-12c-13f-18l26p14
fallin\ta49f-34l41u-11
falls\ta37b24f-34k-29o-17p21r35s-10t-11
family\tb-15c-27d-22e-14f39i-16k41m-20n-21p-35q-13r-13s-10u16v69
family$\ta-22f44k-15p-24v36
fan\ta32b-53d-18f27o27r14
fani\tf28o33p-13
fani ucak\tf28o33p-13
fans\ta-28b23f22r22
far\ta23d-12f12g-11i42j28k-81o46p-12r-11
far as\tl12
far too\ta46f-33o25
far$\ta-14f23i45j31k-77
fare\ta86b24d-17f-43g-10k-83l-17m-11n-14o62t-22u-13v-18
fark\ta26b-35c21d-23e-16g30l-22n-15o-18p39r-39s-11u40
fark etmedi\tf42k-32
fark ettik\tf17
fark ettim\ta27f-13u17
farki\ta-13b-21c18f29k-15q38t-25
farkli\tb-21c14d-18f50k-36m45n-18o-18p-29q-11s-19t43v-20
fashio\ta-14b32d36f-36k-14n83o-15q-18r-12s-22t-27v-38
fast\ta35b-45c-15d-21e71f21g-10h-10i-11k-75r28
fast 0\tf36k-25
fast soluti\tb-15e33
fast$\ta40b-33c-13d-18e54k-56r28
fatal\ta-23b-15f72k-27
father\ta18d-22f-33h49k-18l-12m-21n22p-13q-25r-14s-12t-12u-14v58
fatma\tf-15k21
fatura\tb42d-11e-27f-12g50h-14i-17j-16k-40l-26m-36o-30p29q90r-32s-18t12u-27v-37
fatura 0\ta-19b-27d43f23k-50
fatura da\ta-18b56d-21f-23k-13q35t-18
fatura duruyo\ta41b-10f-26q20
fatura icin\ta46b-11f-27q24
fatura mi\tb-16c-27f38
fatura unvani\ta-32b50f-16k-10q16
fatura yeni\ta-10b14f20k-12q24
fatura$\ta51b-26d-36f-44k49q39t-37
fault\ta10f10o33r-14
favour\td-20f-61i55k28
fax\ta58b-22f-65k37l-14o-37p-26q-11r-12s81t-18
fax$\ta15b-15f-40k40p-15s37
fayda\ta-34d-13f40i-11
fayda etmedi\tf-23k39
faydas\ta-20f38
fazla\ta30b-50c48d-17e70f-29g-14h-18i-18j-16k-46m30o-25q57r-37s-21t-26u-21v-18
fazla kac\tc20l15m48t-26v-19
fazla yazilm\ta61b-11d-17f-21q-10v34
fazlad\tb46f-19k-16q45t-20u-15
feb\tb-34f25k26
februa\tb27c-12d-28f16k-10n-15o22p25r-14v-12
februa$\tb35c-11d-25f20k-30n-11o31p16
fee\ta42b-15c39d23e-21f-17k-55l-15m-17n-17o-25p-25q96r-24s-18t-28u-15
fee for\ta29b-18c-14d15f15k-29o-17q19v31
fee$\ta-14f51k-28
feedba\tf26k-11
feedba$\tf26k-11
feeds\ta40b-11f-26o19
feel\ta-53b-25d82k-22l-15m-17n-21p-28q29r-23s-18t15u-29v50
fees\ta-27f59k-24m-11q32
fel\ta-57b71d61e-11f-53g-10k-34l-21m-12n44o-47q-34r28s-33t-43u-18v49
fel 0\ta-27b-15d83f-15k-62n-18o-21p-18q-12r69t-24v-14
fell\ta-19b-12d-32f25k37
felt\tf54k-39
fena\ta-27b38f-56k49m30p-12
fenwic\tb12m24
ferhat\tb-16f51k-31
feride\tb-26f-45k69
ferot\ta36b-67d-15e-10f84k-68m14
ferrar\tb-29k38
ferrar$\tb-29k38
feshet\ta37b-14d-19q20
fetch\ta-36b11d-23f-20k54r49t-34u-12
few\ta-10b-29c52d-10j15k-24l30n-10o-19q-15s-18t-23u47v-27
fi\tb31c40d-19e-17f-13k-37l63m-13n-39o-19p-24q-21r28s24t-17u-19v-21
fi in\tb14l32o-12
fi on\tf11l26r-15
fi$\tb-11c15l25
fiber\ta16d-15f18k-26l73p-10q-17t-23v-14
fibre\ta58b-15c40f-57k-23l57n-11o-12p-15q-21r-11s-16t-18u27v-22
fidye\ta21f-32k24u24
field\ta21d-13f-35k43l-23n-12o-18p58q-24r-15s29u-22
field and\ta-21f41
fiftee\ta12r27
fifth\ta-36f55k-10l38t-11v-10
fifty\ta-12b-10d39e-11k-20q-15s42v-14
fifty minute\td48f-31k-13q-15s42v-14
figen\tk11
figma\ta-22b15f41k-30p16
figure\ta-18b-11c-25g74k-58p35
figure are\ta-28c-19g51k-16
fih\tb52c48f-75k-15l-16m-12n-17o22p-23q73r-26s-17t-33u-19v-25
fih 0\tb52c48f-75k-15l-16m-12n-17o22p-23q73r-26s-17t-33u-19v-25
file\ta52c-22d-10e10g-13k-35l13m37n-25o-23p34q-16r-23s-23t-24u13
file$\tb55c-14f-28l-10m30n-12p-24r-12s-15t-17u28
files\ta17b-27d-14f42h25k-42n-10u43
files over\th32k-20
filing\ta30b-18f25k-16m17
fill\ta-24d17f33n19
fill in\ta-15d25n19
filled\ta-13b18c18d18f-31m24n11p25s-27t-10u-12
filled the\td30f-22n21q14s-17
film\tb70f-70k-24l-13o-16p-27r-13t32v39
filo\tf-35k45
filter\ta34c-11d-21k10l-21m-12n-20o22p-24q-12r33s-17t44u-34v-16
filtre\ta55b-25d-13f16k-26n-19o-13p50q-11r-28s-11t39v-16
finall\ta-31b11f24u22
financ\ta-13b35c15d-19g-11k-13m-31n49p-22q48r-15s-11t-12u-14v-33
finans\tc20f-36k40m-11n48r-14u-12v-11
finans$\tf-30k41
find\ta-63b-55d17g-10i-13j42k48l33m17n-14o-20p-15q-29t29v-14
find a\ta-20e26f-31k33
find it\td40f-25l36o-19p-22q-26t34
find the\ta-26b-42e-13f56j33k-36
findik\tf-39k41
finds\ta45d-10f-19i32k-41l29m26o-18p-11t-10
finds the\tl31o-16
finds you\ti35k-17
fine\tb-32c-15d-25f44g-23l-38o-13p21s47
fine$\ta13d-16f-27k49l-34o-12s49
fined\ta37d41f-59k-14p-19q28r-27t-11u-13v39
finger\ta32b-19c-17d12f12k-13l-11m-12o20p-13r-16t-16u56v-23
finger$\ta19d18f-14n17o30r-13u-14v-11
finish\tb31c73d21f-94k-30l24m-28n-41o-32p59r-29s14t14u-22v-36
finish$\ta-14d29f-18n-10p31q-13s28v-22
fire\ta-29b-22k47u29
firewa\ta-23b14f22l30
firewa$\tb17l30
firin\tb53d-12f-39o27t-16
firlat\tf18k-12t27
firm\ta-29b-20d-34f60k16
firm in\ta-16d-15k24
firm$\ta-11d-22f46
firma\ta-57b-17d-32e-14f40h-13i-12k55m-11p-10q-26t52v-13
firman\ta-12d16f-37k39
firmay\ta-44b-29c-21d46f40k-44o-12p-10r41
firmwa\ta-20f49k-16
first\ta-28b-27c26d-18e-19f43g-19h28i-12j-26l-24m-12n-23o-15q-31r25s-24u32v13
first 0\tf64k-58
first it\ta-16f40
first of\ta17f16p35r-15u-12
first the\ta49b-13f-31k-14r37t-20
first$\ta-16b-33c49f30j-26k-18p-22r-17t-12u56v-12
firtin\ta19f19g-11l28p-14
fis\tb47d-23k-15l-13o37p-12r-17t23
fis yazici\ta18b11f-14o28
fish\ta-11f47
fisi\tb15d18k-15l-11o38p-15q19t-20u-10
fisini\ta44e-17k-11n-10o49p-23
fisini cekip\te-17f38
fisler\ta-19b11f51k-39p-12q31v-10
fit\ta12b-15c20d-15f13o-24t42
fits\ta-34b-32c31d-12e-11f-80g108h-11i-18k-58o19
fitted\ta-15b33c-18f-39h40r13u30v-12
fitter\ta-14d-24f17h40k-22
five\ta-26b18d26e-12f36g-11h-11k-41l28m13o40q-31r-29s16t-19u-35v-39
five metres\tb40f-30l28o23p-10s-13
five minute\tf15k-13l33m15v-15
five people\ta-30d-20f47p27
fix\tb13c-12e30k-11r38t-18
fixed\ti-10k15
fiyat\tb18c-60d-15f65k-13l22n-14p-16q31
fiyata\ta19b-13d31e-13k-28l-12m-19n-19o40p-17r-10t33v-20
fiyata dahil\tc17o-15q-23t53
fiyati\ta-10b-28c49k-24p-17q44
fizyot\tf-35h49
flap\td-10f19r23
flashe\tb-23f29u10
flashi\ta18f-11l20
flat\ta-56b50d-20i-30k35l15m-13n-32p-27q-16r12s-21t-14v47
flat is\ta-35f56k-14
flat$\tc17l-10p-12r30u-11v18
flatma\ta-13b-13f-30k59
flats\ta39d-12k-38o-12p-11r50s-11t-18
flats 0\ta43f-28k-16o-12p-11r50s-11t-18
flicke\ta34b-24f-57k52o29
flight\ta-50b-14c-13d84k-67p-27q75r-13s-11t-29u-11v-27
flight$\ta-27d87f-42k-59p-27q75r-13s-11t-29u-11v-27
floor\tb25d-25e-13f-37g-30h10i21j-11k25l23m-16n-27p-45q-36r97t-40u-34v-10
floor 0\ta-20f-24k42r23
floor left\ta-56b-19k63
floor of\ta17f18k-21l19p-11
floor$\ta-18b-17c13d-19f13g-10i47l36n-15o-27p-15q-22r52s-10t-12u-12v-16
floors\tb-13d-13f64k-29r23
floors$\tf34k-18r23
foam\tb33d-12k-17p-13r31
folder\ta-11b52d-20k-40l16m55n58o-21p-28q-31r-29s-19t-37u-33v-22
folder tender\tf15m29n-13
folder$\ta18b46c10f-52k-20l-15m15n66p-12q-19r-12s-11t-28u-22v-11
folks\ta-28b-13c-29e24f51
folks$\te27f-11
follow\ta-30b-47c-39e19g-19h-12i-14j89k-12m26o-15q-15r-13s21t17u-22
follow people\tf-25j35n16
follow the\tb-11c-30f54
follow$\ta12f-46j23k39s19
fonksi\ta15l-11o25
food\ta-47b-17c-10d-11e-14f39g-11h56k-28
food in\ta-42b-14h59k-18
foot\ta-36b37f-29k25o-23r34
for\tb48c11e-16f-45i18k-14m11n-11p-14r-11v18
for 0\ta-84b-30c28d45f41k-29l-11m-10n-14p-13q25s-11t29u-13v-11
for a\ta37b53c-37d-17f10h-14i-17k-37l30m-38p-23s-22t-14u-62v79
for about\ta11f11k-13l47o-14p-16v-12
for admiss\ta15c11f-13m16p-13r-10v27
for all\ta31f25k-43l-11m31n-23o-11p-15r21u19v-16
for an\ta11b-29d-25f-22i-13k59n44t-15
for anothe\tb-24c-17f-15k47m13
for any\tc-12e-11f-22i71k-30
for anythi\tb-21e38f-20i-27k29m-11n45q-13
for batch\tp30
for both\ta-12d-10f-46k58v31
for each\tb-11d-15f50k-11
for eight\tb27f-27i-21k30l15
for every\ta43b-10f-13k-18n-12p50q-11s-13t-16
for everyo\tb19u37
for everyt\tf-34k36
for five\ta-13b27k-17n30o31t-12u-19v-12
for good\tf-16k26
for his\th20k-11p32
for how\tn43p-15r-13t-14u13
for it\ta-15b13c-14d35f17k-37l23m-10p37q-15t-19
for may\ta-18b-22c50f-45j42k-32q13
for me\ta-22d-22f-24k64o23
for mr\ta-15b-16f-31k58v18
for my\ta13b44c-39d22f-76i-26k48l-23m21n-38o-39p-18q24r37u-19v12
for nine\ta58d-16f-39r-12t47v-15
for no\ta28d21f-36l-17n-11o-11p-11q-12r-14t-15u65v-13
for now\td-11f20i59k-48
for one\ta-11b20f-12l18n-11o17
for our\tb76c-14f-35k-12l50m-17n-14p-12q-35r-38s-25t-37v52
for premiu\ta-11b-10c14d29f-32l-14m11o-11p46q-14r-10s-13
for room\ta50d-11f-42k-22o-16p60q-23s-14t-25u-13
for sales\ta-10b31d-15f12k-14m35
for six\ta-31b46f-42k28r-18u45
for ten\ta-33f47
for that\tb12c23f-16o26p-12q28v-12
for the\ta-31b85e-17i28j-11k-75m-13n-11o11p-32q35r18s13t-37u-28v23
for this\ta-23d24e-11j45k-30o53p-24q-12v-21
for thursd\ta-16b41k-12r25
for two\ta24b-22c-38d-26f60k-19l23n11o-14p14q11s-10t-12u-18v-15
for us\ta-12b-31c-20d-39f88j-11k-18n23q-11r21
for you\ta-15b-32d14e-11f-46i-15j76k-23n19
for your\ta-32b-20c-13d-19e-19f13g-12h-16i97k-32l29
for$\ta47b-18c12d-12f-40k14l-41n-12p-10q41u31
foreig\tc37e-13f-12o-16q45t-12
foreve\ta27l19
forget\tb-34e60f-14k-17
forgot\ta15b18d41f-67l-18m-10n45o-11p-17q-11r-22s-10t-16u-31v46
forkli\tb38f-11k-14o32p-12
form\ta19b-13d43e-17f27i-12k-70l-31m-15n50o-35p66r-38s-39t-40u-37v14
form$\ta45k-35n21
format\ta38f-25o31
former\ta32b27d-11f-83k41m-10n38p-11r-16t-17u25v-11
formla\ta48b-52m62p-12t-14u-24v-28
forms\td25n19
formu\ta24b-12d-31f41k-23l-10p46v-14
formun\tb17d-11l-12n-25p85q-28r-19t-55u-16v25
fortni\ta35f-16u-16v29
fortni ago\tl17
fortni$\ta30f-18u-15v30
forty\ta37d-34f19k-30p-11q-12r-15t56u-10v-12
forwar\tb25c-11d-22e-14h-12i32n-10q15s13
forwar to\td-14f-41i48k24
forwar$\ta-12b14f-13k32q19
fotogr\ta30b18c15d-25e-13f37k-58l-16m-21o-17q-15r-22s-12t36u33
fotogr ekte\tf56k-51
fotogr kac\tc25f-15n-16p24u-10v14
fotoko\ta-28b29c11d-12f-17k19o31
fotoko makine\ta-19b34c14f-16k-14o31
fotoko$\tf-36k53
found\ta-58c37d-27e-29f-62g102h-15i-12j23k-14l-14m-11o-22q-14s-13t17v21
found in\ta-30c15f-19g42r32
found it\ta-29b-15d-16f-79g68k53
found nothin\ta-18d-18f61g-10k-20
found the\ta11b-10d-18e-12f-58g60k22o-12u25
four\ta-48b-22c-23d14e-16f54g-18h-13i-15j24l-22m-20n21p-29q28r-43s-18t36u20v-27
four hours\ta-41f51
four of\ta33t24
four times\td-16f43k-14
four$\td-22f56k-25
fourte\ta15b12k-20l-23o17t35
fourth\ta-27c27d-24f49k-33r27
fourth floor\ta-23c30f13k-10r27
foyer\tc-11f-14k27o16r23t-10
frame\ta19b-14d-22f23k-19l39
franki\ta11b-14c12d28f-26o31r-11
franki machin\ta30c15f-34o33
frankl\ta-12d35f-14n-14o-12q-18r-15s-13t-23v68
free\ta-12b34c-21d-26e-10k32n-20o-15p36q21t-13v-12
free number\ta15b-20f24k-15s15
free$\tb16f12k-15q30
freela\tb-15d-11f52k-14
freeze\ta70b-32d-21f-53k12l25o31p18r-28s-14t-17v-11
freeze 0\ta55b-29f-27k-20o41r-25t-11
french\ta-15c30n-23p-30s47t-10u-18v27
fresh\ta16b-10f21t29
freund\tk10
freund grusse\tk10
friday\tc39e-12g-13h-11i-12j-11m-14n-20o-16p-23r-20t-21u14v51
friday$\tb13c46d-22e-12f-17g-13i-11j-11m-14n-13o-12p-23q-19r-29t-20u15v52
fridge\ta11c11d19f-16l-15m-12n-12o-41p-22q10r40s-12t44u-13v-19
friend\ta40b-17d-30e-12f-19h52i13k-47p57q-14v-31
friend greeti\ti20
friend$\ta56f-20k-37p57q-14v-31
from\ta19b30c27e-21f-35g-17k15l-27m38o-37q-15r18v12
from 0\ta-51c-29k62l-24m-13n-30o-15p-15q-32r-19t46u32v14
from a\ta17b-24c-13d20f-42i34l-15m-20n54o-29p-37q-20r-25s-28t36u-20v25
from client\ta34c21f-31k-19m16n-11p14
from home\ta-18f65k-32
from inside\ta21f-21q-12r25s29u-11v-11
from last\ta30f28k-38r-11v31
from matern\tf17r29
from monday\tf38k-19s11
from mrs\tb17m19
from my\ta46b-26d-36k19l-18m11n-40o-26p44q19s28t-16u-19v-31
from now\ta-11b55f-23k-12m30p-13r-13s16u-10
from one\ta69b-28f-37k-12n-18p55t-17v-15
from our\ta28b-15f-46j51k-16l25m24
from outsid\tb24m30p-13r18
from payrol\tu13
from pillar\td48f-30m-14n17q32v-14
from return\ta28f-12k-14n21p30t-15u-15
from the\ta16e-18g-12h-15j11k22m25o-14p-43q-44s-35t45v20
from tuesda\tb39f-17n15r-11u-12v27
from vietna\ta17r-11u33
from yester\ta-28b13f-19g-26k51t21
from you\ta-30b-22c18d30f28h-15i25k-58m43n-18o26p-12q-35r-11s-13t-42u37v-13
from your\tb-24e-36f-24g-16h57i-23k20l21m-13n39p27q-19r-12s-20t-22u-12v-28
front\ta18b-45c39d47e-11f-32g-15k-18l-18m-20o-28p-33q-24r47s-15t-42v58
front desk\td23k-23s11v26
front of\ta-47b-17c53d54f-26g-11k-28l-13m-11o-21p-19q-18r-11s-20t-35u22v53
frozen\ta72d-10f-60k-12l-14o50p-28r-14s-23t22
ft\tk18
fuar\ta28b19f-29l39q-13t-16v19
fuel\tf46k-35q12
full\ta67b-58c-12f-45h52k-32n-12o42p-23q14r-13t-13u-29v15
full$\tf13r19
functi\ta16b11c-17r37t-15
functi$\ta16b12f-18r37t-15
funny\td-10f-18h-10k48
furthe\ta15c-21d-35e57f-40g48h-11i-14k-59m48n-13o-17p19r-14s-12t-12u-13v-23
furthe$\tb-17d-27e35f11k-12p33r-10
fuse\ta-19f38
future\ta-16b17f43k-30q39v-11
fw\ta56b-14f-27k-27l47t-34
g\ta23b-19o-12r26
g$\tk23
gal\td-24f52
gala\tf57k-52r23
gala$\tf57k-52r23
galeri\tb26k-11r31
galiba\tb-11d-21k30n20
galler\ta14g-15l29
galos\td12k-15r-13v26
game\ta-25f42k-12
gamest\tf21
gamest ltd\tf21
gamze\tf-27k37
garage\tb47d-18k-29o25p-20r40u-23
garajd\tb-11f23n-24p36
garant\ta-38b-31d32k21l-14m-10n-13o83p-17q-20r-16s-11t-22v-15
garant 0\tb-16f43
garant suresi\tc10o32
garden\ta25b23f-26l13o-18p-19r-58t41u-12v43
gardir\tf37k-22r32t-15
garmen\ta-15f46k-17
garson\ta-61b-17d47f36k-23r-12u-13v46
gas\ta17c-11d14f15k-30r46t-13u-11
gate\ta12b25f-45g-10k38l-23m-18n-26o29p18q-22r33s-22t-51u22
gate 0\ta17b-23d-24f-31k47l-12o54p-11r31t-36u-41
gate pass\ta26f-29k18p38u-11
gatewa\tf21
gato\ta-15b-12f13i-12k35
gave\tb-30d-23e-10f15k42q19
gave it\tf25
gave me\tb-22d-10f-31k59
gave the\ta-11f38k-12
gayet\ta-70b-34c-21d-36e-20f-34g98h36i-23j-16
gayet guzel\ta-22d-12f12g44h-20k-16
gayet iyi\ta-42b-14f-15g46k29
gayret\ta-21b-44d33f-64h85i-11j-11k-32m-20n-13p-12t45
gb\ta-15b18d-18f40k-29l-12m24n-21o36p12q-15r-12
gdeda\ta-22b36f-43k31o33s-12
ge\ta-14b-19f17k27
gec\ta-37d70h-11k-40l-32m11n-34o38q-21r-22s-20t21u-36v47
gece\ta79c-12d47f-34h-23i-25j28k-108l21n-52o-76q15r13s-16t-78u76v-14
gece 0\ta103b-14d-11f-22k-87l-12n-11o-22p-32q-32r-24s-19t-22u93v-15
gece boyu\ta-25d44f-19o17p-11r-19s-16u35
gece on\ta17f-23k26l33s-10
gece vardiy\ta-57b33d-27e-12f-10i-11j67k-37m41v-16
gece yarisi\ta-36b42d24f-29l56m-18n-18o-31p-22q-16r-30t-21v21
gecebi\tb18c-11o44t-23
gecece\ta-15b47d-13f-56k32l40r-14
gecece$\tf-32k51
gecede\ta18b-19d-17e-19f11i-13k32l-14m36n-26q34u-16v-14
gecele\ta35f-29l43m-11o-31r14
geceli\tb13t16
gecen\ta21b-12d-19e-13f17g-16h-16i-22j-13k43l-36m-25p51r-51u-23v29
gecen ay\ta-34k43
gecen aya\ta39b-14d-18f23k-21q14
gecen gun\ta-54b31f46k-21p22
gecen hafta\tb-31c15d24f-26k30l-20o-13p18t34
gecen sefer\tf35k-20
gecen seferk\tb-13c-19f50k-15
gecen sene\ta14f30k-41o28r-18
gecen yaz\ta-12f42
gecen yil\ta-30k37
gecen yilin\ta52b20f-47m-13n-14p55s13t-12u-14v-19
geceni\ta27b-14d-18e-10f-58i-16j90k-75l-10q61r-12t-26u-12v-14
gecer\ta-17b23c17f15k-24m22p-12t34v-17
gecer$\ta-17b23c17f15k-24m22p-12t34v-17
gecerl\tc15f-26k29s40v-14
gecers\ta-25f32
gecesi\tb-24f53k-24o40p-19
geche\ta89b-58d-29f-62g65h-13i-16j-11k-62l-15m-15n37o21p-18r-17t17u-12v-18
geche$\ta67b-40d-24f-56g67h-12i-15k-60l-11n-13o25r-11t24
gecici\ta-33b22d-13f70i-11k-38l14n15u19v-16
gecici dosyal\ta-12f49i-11k-15
gecici olarak\ta-24f58k-28
gecikm\ta-22b23c12d-25e55f-19g-15i-13k-33l-18m-11n-17o-18p-15q81r-19s-11t-13v-29
gecikm cezasi\tb23e-26f13q32v-15
gecikm faizi\tc23f14q29
gecikt\ta-12b-12e64f-35k-22
gecilm\ta38d-17k-11q14
gecilm$\ta38d-17k-11q14
gecinc\ta56b-31f-32l28p-18r-10
gecip\ta-47f55
gecird\ta-15d-14f18k13
gecire\ta-31b57d-15f-14q-13r-18s33t22
geciri\ta55b-60f34k-12n-11o-11r-13u58v-15
gecis\ta-20b-31c-32f94k-37
gecisl\tc43j-33n-15p42q-11r-14t-24u33v-16
geciyo\tb-31c23f23k-33m-13o-29p-13q13s-20t-29v46
geciyo$\tb-30c26f19i-11k-33l11m-12n-37o-24q15r-22s-19t-12v49
gecmem\ta-14d-15f88i-12k-71
gecmis\ta24b-26c-12f30g-11i39k-51n-12q-24t14v38
gecmis$\ta41b-12d-16f-18i45k-41q-22v44
gecmiy\ta12f13l-26n-12o-12p27q-20s43
gecmiy$\ta20l-26n-12o-12p27q-20s43
gecti\tb-24d-23e-11g56h-13i-12j-11k-23q22t32
gecti$\ta35b-14d-16f13t41
gectig\ta-13b-13f44k-15
gectig hafta\ta-10b-12f36k-13
gectik\tb-16d-17f58k-25p16q-15
gectik$\tb-11f51k-20
gedan\ta58b-22d-15f-61i-39k59o29
gedan$\ta58b-22d-15f-61i-39k59o29
geldi\ta51b-62c19d64e-30f-43g34h-23i-31j-22k-40l13n-50o-55p-15q13r-59s13t74v-41
geldi mi\tc46f-29l58o-12p-14q19s-14t-41u-11v-12
geldi$\ta61b-52d60e-32f-16h-22i-26j-22k-46l-55m15n-43o-43p-57q-11r-48s37t97u-30v-19
geldig\ta-15d-21e-13f34k26r20
geldik\tb-10k34
geldik$\tb-10k34
geldim\ta19b-11d-21k20u35
geldim$\ta-18f25k23
gele\ta69b-16c23d-11f-54k-15l36m-18n-14p-14q34r-20t-13v-15
gelebi\tb-13c-55f-46k80
gelebi$\tb-13c-55f-46k80
gelece\ta-32b56c83d-47e-13f-75g-11k11l-23o-21p-27q34r34s-20t38u-30v-33
gelen\ta35b36c-10d24e-18g-23h-17i-15k-51l-13m83p-68q-47r-58s-19t29u25v-17
gelen baglan\ta-43f46u30
gelen ekler\ta61f-42l-16m67o-16p-12r-14s-13t-13u-11v-10
gelen giden\ta12d25f-35t23
gelen kutusu\ta-37b26f28
gelen teknis\td34f-25r-13v26
gelen usta\ta-17d60f-45l-12m-14o63s-11t-18u-11v-18
gelene\ta-20f55k-19
gelene kadar\ta-20f55k-19
gelenl\ta42f-32m43n-10t-11
gelin\ta-11d-15e-14f36i-11o23r-11t-25v34
gelin hanim\tf61i-11k-37
gelin$\ta27b-17f-60k48o27
gelinc\tf19o19
gelip\ta-57b83c-63d-23e-12f38k-20l-11m-11n-11o76p-13q-13r-20s-13t-16u-13v-22
gelir\tb-10c31e-23f-54k60l30m-16n-10q-14r-16s-11t46u-11v-21
gelirs\ta-23b25d22f-49k26m-13s-19t44v-14
geliyo\ta27b-37c-17d34e-18f27g-19h-15i-24j-12k-20l12n-43o-21p-47q-28r39s18u-36v36
geliyo$\ta28b-33c17e-19f13g-19h-14i-15j-12l10n-42o-44p-41q-22r31s11t12u-36v42
gelmed\tb47c-15d65e-37f-65g-16h-12i-13j-11l48n20o-38p-43q-14r37s-27u-35v-43
gelmed haber\te-13f-20k34l32
gelmed$\tb31d70f-35k-85l25m-22n-14o-23p-17r29t28u-12v-24
gelmem\ta-19b23f24k-15n18
gelmem$\ta-19b23f24k-15n18
gelmes\ta-19b-36c17d-12e-10f21k25s24
gelmez\tb-14e-22f-22k53
gelmis\ta39b-23c-41d24f21g-13j-13k-24l-12m-13n-21o38p15q36r-33t-14v-10
gelmis$\ta54b-22c-11d42f-15g-11j-14k-56o-10q47
gelmiy\ta91b-10d-19f-28k-45l-21m-23n14o46p27r-37t-15u-14v-13
gelmiy$\ta69d-20k-46l-27m-15o49p30q-10r-38t-16u-14v-13
gelo\ta-49b-32d-16f61k11
gelo$\ta-22b-14d-12f30k13
gelsin\tb14d-22e-21f34k-23p-11q27t11
gelsin$\ta-13e-20f33
gemi\tf11p39
genel\ta39b-17d-25f20k-19l14u15
genel kuruld\tf40k-21
genel mudur\tb-11f39k-32u20
genel mudurl\ta37d-13f-47k29l15
geneld\ta-14c14d-13f21k14l-11m-15r-15t56v-12
genera\tc15d-14f-31k34l-10o-12p46v-11
gentle\ta-22b-20d17f31i25k-23s33v-12
gentle with\tf53k-36
gentle$\tf-24i28k11
gents\ta62f-55l-11n-10o-11p-16r57v-17
gercek\ta-21b-37c-55d-23e23g-15h48i-32j-10k77m-11n-11o-27p-21q-20t-43u85v-13
gercek$\tc13f-30k33t-27u41
geregi\ta-23b-21c-15d-15e18i-13j-22k61l30o-12r-24u17v-13
geregi arz\te-58i65k-12n15
geregi bilgil\te56f-17i-33k-23
geregi rica\tb19e-15f-34i-19k49l32n-12o-11r-22u22v-11
geregi saygil\tb-11f41k-19
geregi yapilm\tb-35e17f-27i-47k62
gerek\tb-24c42d-12e-11g-19k17n30r-10
gerekc\ta47c13f-46k-11p-13q57r-15u-11v-13
gereke\ta21b-35d51e-21f-53h-11i-11j41k-14l-16m-12n-27o42p31q28r-32s-14t-25u-15v-15
gereki\ta-56b59c-26d-16e-15f43k-34l13m-18n56o-51p-20q-35r33s25t-28u-18v-19
gereki mu\tb-27c-14f44n-25o-11p23q-17r-18s45v-13
gereki$\ta-49b70c-28e-14f20k-31l26n13o-40p-42r53s-13t-20u-15v13
gerekm\ta-20f37k-15o24p-13q-10r29v-13
gerekm$\ta-20f37k-15o24p-13q-10r29v-13
gereks\ta22b-21f20m44n-15
gerekt\tb-20c-10f53i-14k-17
geri\ta23b32c-30d-34e-28f56g-18h-12j-16k-71l-41m87n-17o-23p20q-27r15t-49u-53
geri alabil\tb-55c-24f70n-27o-18s50
geri cevril\ta32n26
geri dondu\ta39d-13f23k-40m41q-15
geri donusu\te-14i38
geri donuyo\ta26b-12m15
geri gonder\tb-18c-15f40
geri yatiri\tb-53f78k-31
geride\ta57f-41o-10p44
geriye\tc40f-18n-23p46q50r-18s-13t-17u-11v-40
geriye donuk\tc29f-17n-11p25q51r-18s-13t-16u-11v-24
german\ta-31b30f23k-13o-46p49
gese\ta-16b-14d45f-31k24o-11r-16v44
gese$\ta-15b-13d49f-42k26o-11r-16v44
get\ta44d30e-11f-19g-10h-12i-22j-12k-18m42n15o-15r-34s18t-17u-21v-30
get a\ta20b28e-11k-38l20m-17n-18o32p-32q-30s55t-38u-16v-20
get at\tf20m-11n39p-11q-11
get back\te21
get into\ta54f-42k-16l-15m-11n38o-14p-35q-19r-13u38
get me\ta-15b47d-10f-42k12n-10p36
get my\ta44c-13d-30i-25k-10l-12m50n-15o-13q-22t-14u-14
get out\ta-12f17
get page\tc22f-19n-18p53s-25
get the\ta42b-11c-14f-31l20p22
getird\tf-16k39
getird$\tf-16k39
getire\ta-24b33c40d-13f-12m24s-16t-23v37
getire$\tc42d-11s-14t-11v43
getiri\ta-26b21d-13f37k-25n-11p43q-10r22v-27
getiri$\ta-20b41k-16r31
getirm\ta-13b24c-11d16f12k-32l-12m26n-16o-15p-14q-19r-13s-13t-25u-10v57
getirm$\ta-10f46k-32
getirs\ta-15b-16f-29k50
gets\ta51b-19c-11d-28f24g-13k-29m-16n-17p33t-15u-18v-14
gettin\ta33b-13e-20f26i25k-53m-12n-13o21p12q27r-17s-14t-13v-10
gezini\ta-12f22
gezini$\ta-12f22
ghalat\ta-17b13d83f-79k-46l-19n26o-28p-30q-19r70s-15t-29u-13v-15
ghz\tc22l49r-12s-10u-14
gibber\ta60f-36k-14m55p-12r-11v-11
gibber$\ta60f-36k-14m55p-12r-11v-11
gibi\ta18c-21d56e-30f-48g-28i-23j-21k29l-54m-43n39o26p-50q-16r30s-34t49u-20v-21
gibi goruyo\ta-24d57f-32n-13o-13p-12q22r40t-17
gibi kisa\tb-20f30
gibi ses\ta46b-12d-12k-44o20p-18r54s-20t-18u-14v-17
gibi$\ta58b-28c-24f-37k18l-12n-16p20q-21s-11t43v-17
gibiyi\ta-23d82e31f-82j-11k-15l-13m69p-23q-12r-10s-18t-17v-14
gidece\ta-25b40d-22f40k-31t38v-11
giden\ta19b17d18g-38k-30m20n-16p15q-13t15
gidere\tf18
gideri\ta55b-19d-15e16f-39g39i-13k-36m-13n-11o-23p-16r66v-15
gidinc\ta44f-35l-10p46v-14
gidip\tf42k-16l13
gidip geliyo\ta27f-15l13
gidiyo\tb-24d47e-22f27g-17h-14i-26j-13k-17l-38m90n12o-24p-66q-18r20s-43t-33u-33v22
gidiyo$\ta40b-40d23e-22f22g-16h-12i-17j-13k-28l-35m87n19o-40p-53q-32s-40t-29u-30v29
gift\ta29b44c-14d-36f-38n-10o11p-18q-43r-22t47u26v-11
girdi\ta-22b-16d26f38k-14r-13v26
girdi$\ta-20f57k-11
girdig\ta32c37d-22k-27l59m-22n-25o-19p50q-24r-18s-15t-24u-17v-35
girdim\ta-18b-10d31f21k-29n12u11
girdim$\ta-10f49k-20
girebi\ta-40b28d50e-14f-67g57h-20i-16k-45l-20m-14n65o-18p-35q-23r-18s-13t-25u-15v36
girebi$\ta-20b-29d53e-12f-56g64h-19i-16k-42l-13m-13n54o-18p-28q-22r-17s-12t-25u-14v37
girece\tc16f18k-21t31
girece$\tc18k-11t31
gireme\ta-28b-19f72k-14
gireme$\ta-11f37
giremi\ta27b-27c57d-22e-10f14k-90l40m-23n36o-28r-14s-12u-15v-16
giremi$\ta41b-21c63d-19f-17k-85l41m-14n29o-21r-14s-12u-15v-16
girild\ta-25f33
girile\ta-20b-14d-15f-16k51
girile$\ta-20b-14d-15f-16k51
girili\ta-31c57f-22k-11l-16m39n-19o-19p34u-15
girili$\ta-18c59f-45l-16m39n-19o-19p34u-15
girilm\ta39b-14k-17n-30t-18u52
girin\ta-26f38
girinc\ta22b-14c12f-74k60l23m-11n39o-16p-51r20s-12
girip\tf37
girip en\tf32
giris\ta51b58c-13e-15f-44g-26k-30l22m-33o-36p16q-34s-41t-35u78v-37
giris ekrani\td41f-42p28u-13
giris karti\tn-13u38
giris kartin\tb-35f49u17
giris yap\ta-18b-12f40
girisi\ta15b82c16d-31e-12f-63g-15h-12l-37m-41n79o-60p-64q-27r81s-37t-60u27v-21
girisl\td-16f-31i-28j19k58l-15n43o-17
giriyo\ta21b-29c10d-33e-10f33l-14n-15o13r63s-10t-24u-12v-11
giriyo$\ta22b-20c-12d-25e-11f12i-11k32l-11o-14p-30r70u-10
girls\ta-34b29f-66g65m15
girmem\ta-16d52f-37n-14q-12v49
girmey\tf15
girmis\ta55b-32c-23f16k-24m-11n-25u31
gise\tf-16k15
gisede\ta27k-15l-16o24p32r-10u-19
git\ta-24f38
gitmed\ta-25d-26f17k29o16
gitmed$\ta-28d-26f19k30
gitmes\te46k-25
gitmes$\te46k-25
gitmis\ta43b24c-19d17e-10f-16g-25h-12i-12k-41l-24m29n36o-14p-13q-20r18s-18t11u-24v-22
gitmis$\ta36b-12c-14d20f11g-14i-11k-39l-18m33n27o-13q-18r20s-17u-23v-22
gitmiy\ta85d-11f-45k-47l-25m59n-13o26p-27q-11r-18s-15t-18v-12
gitmiy$\ta73f-37k-46l-14m64o-41p-20
gitti\ta-28b-44d32e-12f22g-12k14l24m-22o29q-18r-19s19u-28v-18
gitti 0\tf27k-12l13
gitti$\ta-55b-23d41g-11l-15m-12n15o41p26q-14s-17t-20u-20v-13
gittil\tf-19k28
gittil$\tf-19k28
gittim\ta-11b-17f33
give\tb21d-25e29h-11l33m-10o22p-33q-16r-28s34t-21u-14v-21
give me\tb-40e36f38k-33
given\tb-33c-22d17e38h37i-12k-51n-22p-12q-22s21t-11u13v35
given to\ta-21d-22f-13h50k-12
gives\ta75b-21d-15f-25g-11k-22l-20n-17o19p18q-15r-13s-21t-22u40
gives no\ta19f-12l-14r-15s-10u48v-13
giving\ta12b-10f-13g-11k21l29p-13r-18s35t-16v-11
giving a\ta45d-11f-22r-11s40t-11
gizem\tb-13f-18h40
gizli\ta12f16n-13s33
glass\tb-18c-19d-15k39l-20n-12o18p-20q-13r52s-11u-18v-19
glasse\tf27k-16o-14t51v-14
gloves\tb23f38k-44t24
gloves nitril\tf45k-34
gm\ta-17b18d-11f30i-23r15
gmail\tb-11c-18d-14e-15f76k-45m58n-11t-23
go\ta-46b21c-24d-38e34f28g16h-12i-11l-12m25q-24r19s-31v-35
go back\ta-10f43k-20
go by\tb36f-15k-14l19n36p-11q-21
go from\ta-13f21
go out\ta-33b17c-18f-35k69m-27p41
go to\ta-40b14d-17f39k15m32p-11q11s-11
go up\tr-21t43v-16
go$\ta-29b51c-20j26k-32m42t-12
god\tf-10i-11k29
god bless\tf-10i-11k29
goes\ta46b-13c11e-15f-30g25h-10i-21j37k-65l-47m15n-32o30p21q-24s17t-42u-19v16
goes dark\ta26r-20u-14v35
goes off\tb27f-17l-14o-11r24u21
goes out\ta44d-14f-17m43p-13r18s-14u-13v-12
goes to\tf22s16
goes up\ta32f-27o58r-41
goes$\ta-46f70k-11
going\ti-17k31l45m36o-17p-46r-42t21u-29v-41
going on\tf-73k82l55q-20r-14t-11v-14
going out\ta28m35u-11
going to\tb29c19f-19k-35l-14m23n-16p-32r-21s15t39v-15
gokce\tf-34k44
gomleg\ta75d-20f-50g-11k-17q-12s-13t56u-10v-12
gonder\ta40d-14e-64f33g41h-15i-20j-14k-25l-13m77n-37o-61p-29q-65r-12s-41t71u-59v47
gonder adres\tb-19f-36k46
gonder basiyo\ta-14f39k-23
gonder diyoru\ta-14f33
gonder iletil\ta52b-20f-37m30
gonder istiyo\tm-63n54v25
gonder misini\tb17l-17m-13n-11o18q-14r33t-23v13
gonder rica\tb38f-26p-11q-20r-11s28t-27v42
gonder$\ta58b-13d31e-13f-40g-12i-11k-21l-36m56n-53o-37p45q-49r13s-30u-23v11
gone\ta13b-22c11d24e-14f-27g-16h-12k23m22n18o-40q-31r-49s14t31u-34v10
gone$\tb-24c-11d-29f27l-17n48p-14r-12s-10t16u-12
gonul\ta-51k52
gonull\tb40c-31f29k-25o29
good\ta-47b-45c18f-52g24h22i56j-22k27m-30n24o23q-37r-38s-17t-40u-35v73
good aftern\ta19f-27i28s16u-12
good day\ti-24k34
good evenin\ta-13f-25i61k-11
good for\ta-18f39k-24m-11n45q-13
good mornin\td43f-24g-11h-16i40k-34o13p-13r-12s-12t-24v47
good one\td-10f-34i21k43
good weeken\ti22k-13
good$\ta-46c-11d-22f-17g48i-14k41o27
goods\ta32b-18d33f-56k17n19o-14p-10q-16r-12t28u12
goods receip\ta-20d46f-29q-14t25
google\ta14b-12d60f-64k-10l-18m-14n60o-12p-18q-17s27t-18u-15v-20
google it\ta-18b-11d65f-48n31q-15s29t-16v-15
gordug\tc-43d54k-11n-12o-10q44
gordum\ta-22b-14c39d-28e-16f48i-11k-31
gore\ta13b14c43d14e-17f-27g-19h-11i-16j-17l-11m-13o15p-21q43r-21s-17u24v-17
gorebi\tc15f-15m29n-17p27v-22
gorebi$\tc15f-15m29n-17p27v-22
gorece\ta-15b14f32k-11n21t-13
goreme\ta-50b-22c34d-12f58k-21q-16t26
goremi\ta47b-10e-15f-37k20l68m-11n28o-28p-39r-24s-11t-11u-21v-15
goremi$\ta47b-10e-15f-37k20l68m-11n28o-28p-39r-24s-11t-11u-21v-15
gorevl\ta-77d96e-13f-59g-14h-16i-19j-13k34l-43m-27n-18o-45p-34q-28r26t-39u48v54
gorevl yazisi\tk28
gormed\ta-25c-14d-40e-15f-67g-14h93k16
gormed$\ta-25c-14d-40e-15f-67g-14h93k16
gorulm\ta-37b-20c28d-13f43
gorulm$\ta-28b-20c28d-12f33
gorunm\tb-19d-16f43k-13n-16o-16p-21r24t-13v45
gorunm$\tf47k-36n-14o-11p-16v51
gorunt\ta21b-51c23d-26e-11f46g-12i-11k-29l32m-24n-28o30p-16q-12r-61t-17u54v-31
gorunt ters\to31
gorunt toplan\ta30k-26l46s-26
gorunu\ta30b-36c18g27k-43l23m16n-23o-27q16r-42t-27u34v-18
gorunu 0\ta-10b-11d-17f36
gorunu ama\ta-30f44
gorunu$\ta23b-31d25f-19g35k-38l32m28n-51o-14q28r-41s-41t-28u42v-35
gorusm\ta66b-16c31d-38e-18f-88g-12i31k38l-38m-19n-24o-31q-13r-49s109t-20u-16v-34
gorusm uzere\ti60k-42
gorust\td-23f30k-14p28s-16
goruyo\ta30b-28c24d26e-11k-42l85m25n-31o-32p-36r24s-35t-45u-16v-40
goruyo ama\ta38f-30l43o-14s-18
goruyo$\ta-62b-19d38f63k-35n-13o-13p-12q22r40t-17
goster\ta55b-26c-26d-31e51f-37g-19h41j-14k-47m11n18o84p-29q28r-53t-34u-54v-57
goster$\ta56b-13c23f-52m25o21p-32q43r-37s15t-22u-21v-41
got\ta53e-17f-13h18i-16j-15k-69m-29n-36o-35p-43q-23s11t91u29v-46
got a\ta51d67f-74k-71m-10o-37p-20q-27r-14s-18t54u27v-16
got into\ta33b-16o22r29t-10u-15
got my\tf-37k41
got the\ta-26b-15f55l17
govern\tb-13e-11f-19k49m24r14v-10
goz\ta31b-34c-13d36e39g-14h-29i-17j-11k-57l51m-23n-31o32p-33q-29s-37u-32v25
goz pol\ta71k-80l68o-21p-14q-19r-13t-20v-15
gozluk\ta28b19f-27o-10p10u42v-12
gr\tf41k-30
grade\ta-31d50k-25o19
gradua\tb54f-49k-15n47q-12
graham\tk13
gram\ta30f-12o39
gram goster\ta38f-24o39
grams\ta39f-32o37t-14
grams with\ta39f-32o37t-14
grandf\tb45c-16f-21t-11u-10v37
grandm\ta25d24f-17k-12p-11s22v22
grante\tb-12c28d-13f14k-11n43v-15
grants\tb27f-27r27
gratef\ta-15c38d-11e55f-24h-11k-52m47n-19p-14r10u-12
gratef for\ta-15c40e39f-20k-43m47n-19p-14r10u-12
grease\ta46b-12f-13k-22r24
great\ta-32b-13c-13d-28e-11f-72g46h24i23k42l13
great$\ta-22b-19f-67g52k51
green\ta-17b-26c-21d-25f91k-19o43t-12
green$\ta11b-14d-19f31k-13o26
greenh\tb-12c24d34f-40k-18l-13m-13n-12o-13p-11q-11r52t-29u-11v22
greeni\ta-12f34k-23
greeti\ta13b16c-12d-14e-14f-69g-10i56k10l-15n-11o-12p-45q-13r-20s90t-19u-17v-17
greeti from\ta-14b-12f-15i23k25
greeti of\tb-10f-21i40
greeti$\ta35f-32i18p-29s58t-11u-13v-11
greets\ta34d-18f-12n33
greets me\ta34d-18f-12n33
grey\ta18b12d-11f11k-27n-13q-14s33t13u-14v-13
grey streak\ta10o11
grey$\ta26k-10p15
greyed\tf22k-12p12
greyed out\tf22k-12p12
gri\tc15d-24f28k-24o19v19
gri bir\ta-40c21f40k-20v21
grindi\ta-11f19
grindi noise\ta-11f19
ground\ta-29b11c21d-13f37k-22n-13p-12q31s25u-11v-22
ground floor\ta-27b13f45k-18r13s29v-13
group\ta42b61c-22d-29e-11f-25g-12h-11i-15k-42l-22m14n44o-30p-34q-32r-35s40t-50v28
group$\ta15b50d-15f-40k-21l-11n50o-15p-11q-11r-15s-18t-10u17v-12
groups\ta-13c-20d-12f65k-29
groups$\ta-13c-20d-12f65k-29
gruba\ta83f-72h-11k-28l-11m26n-16o-23p-22q-25r-18s-15t-29u-13v69
grubun\ta-19b74d-11e-18h-11i-12k-47l-24m51n27o33p-31q-22r-49s-19t-32u-30v16
grusse\ti-11k21
grusse best\ti-11k21
gst\tb-11f32k-11q16
gstin\ta-22c34f-10q20
gstr\ta17f12k-20
gstr 0\ta17f12k-20
guard\td28f-52k25l-15n-13o-16q-13s-20t-17u69v-25
guard on\ta-10d30f-19l-11o-12r-17s-13u57v-13
guc\to13r13
guc kaynag\tf-15o13r13
guerns\ta-21d31f16k-13
guerns$\ta-21d31f16k-13
guess\ta-12b-15f63k-26
guest\ta21b34k-49l64m-11o-12p-13q-15r-12s-16t-11v-12
guest networ\ta20f-14l21
guest wi\tb27f-24l25
guest wifi\tn17
guests\tc-11d-16e-11f46g-13k-32o-12p-13r33t-23u22
guests are\tf17
guests$\ta-14b-21f50
guide\ta14d-17f-64g-17h64k-13n-11o-12p-16r-37s-17t-12v74
gul\ta-44b-25d-21f43k32
gula\ta-20f24g-11
gulay\tf-31k41
guler\ta-22b-16d56f-16h-55k36r29
guler$\tf-40k49
gulo\ta55b-31d29f-58k-13l-16m18n-22o-39p49q-13r-28t30u-12v-11
gulten\ta-21b-20k47
gumruk\ta12b-14c-12d-14e-13f12i-15k30m49o-10p-15q-32r-15s-11t-15v32
gun\ta13c-20e-21f31g-19h-15i-18j-13k18l-21n-37o-14p30q-14r-17s-22t-25u-14v72
gun evde\tf-53k56
gun gelmed\ta-11d44f-28k-13l29o-10r23t-12v-13
gun icinde\ta36b-26d-14f21k-25o-10p20
gun once\tc-27f43
gun saklan\tc16u36
gun sonra\tf-43k41m17
gun yine\ta-26f39
gun$\ta-30f53k-19
gunayd\tb-37c47d17f-55i28k-14n-20o13p28r17t-11
gunayd bu\ta25d29f-32k-22r25u16
gunayd$\ta-12f-15i41
guncel\ta31b52c27d-29e-11f-11g-21i-12k-40l-22m-23n46p32q22r-19s-56t-11u22v-30
guncel beri\ta23f-17p22
guncel sonra\ta35c-11f-13g-13o12p33v-14
guncel$\tb66f-36k-15n12p30s-20u-14
gunde\ta-45c19e-12f-17k48n51o-10p-12q16s-11t-13u-20v-19
gunden\ta-39b44c15d-12e-13f-71g53k23p-14q56t-13v-12
gunden beri\ta-24b-13f22k20
gundur\ta65d67f-80i-13k-68l-39n-15p-46q-13r-10s29t44v10
gundur$\ta15d-23f19m25
gunduz\tb-32d15e-17f46g-15i-12j-10r35
gunduz iyi\td23f41k-56
gune\tb22c31k-29l-12m-12n-11o-12p-13q26r-24s-11t22u-11v28
gune elimde\tc16f14k-16r-17t38
gunes\ta22f-27i-16k35o12
gunesl\ta-18b59d-43f-15k-15r30
gunku\tb44f-26p24r-23v34
gunler\tb-29c36d-19f47k-24m-11n26o-17q-18r19s-26t-17u-12v28
gunler dileri\ti-24k29
gunler$\ta24f-15i33k-31p10
gunluk\ta-22b18c11d-18e-10f57k-51l44m48n-19p-15q-15r-14t-24v-24
gunluk 0\tf45k-31
gunu\ta-26b25d-14e-25f45g-20h-22i33j-17l-24m-12n24o-35p-26q-25r18s-19u33v16
gunu saat\ta-28b40f-25r25
gunun\ta-18b-32d-14e-13f-46g-17i74k18
gunune\ta-22d25f17q33
gurult\ta-59d26e-12f69k-20o-25r-10v43
gutter\tb31f-14n-13p-12r49
guvenl\tc-11d22k-13l19m-16n-23p-26q-20s-22t-28u72v-41
guvenl duvari\tb24l54r-21u-11v-12
guvenl gorevl\td17l-26o-23r29t-13u47v-25
guvenl kulube\ta12l-12o31r-11
guy\ta-22b-22d26f39k-16l-11m-13n-15o22p49q-14r-37s-11t-14u12v-10
guys\tb-11d-16e27k21o15q23v-13
guys$\tf-38k42o18
guzel\ta-38b-12c-12d-28e-19f-48g32h-27i99j-13k-61
guzeld\tf-39k47
guzerg\ta-15f55k-25l22o-11p-17q-11r-10v31
gym\ta60b-18d-17f-32p-11q19r41v-23
h\tf27k-11
ha\ta-16b61e-14f20k-83m-12n26o-13p-18q-20r-18s54t-19u-12v-12
haber\ta-13b-40c-56e-22f-28g-14h-11i66k60l24r13
haber bile\td29f-19l32
haberi\ta13b-25d-34f69k-33q-16u52v-13
haberl\ta18l37o-19
had\tb-29c-19d-24e-24f31g29i-10j-20k12l39n-26o-29q-18r-28s38t18u14v-45
had 0\ta18f43k-37m28
had a\ta51b-21d22f-37g-12h-11i14j-10n-27o-14p34q21s-19t-10u25v-19
had been\td-15f31o-11p-10u36
had gone\ta32f-16o-12r-22t53
had in\ta-13b49f-40p34
had it\ta-17d23f-30k38l20
had me\ta-12f32
had no\td-11f-78g91k-28l15o30p-15r-24
had such\tf-35k46
had the\ta-34b-11d-13f77k-28
had to\ta-43b-48c-14d-39e-12f132g-14h-11k-23r35u-13
had with\tc32f-33k24o-11s30
hadchi\ta-21b-42d53e-11k-30l-11n-11o-12p-13q-12r-11s65t-23v-13
hademe\ta-15b-16d-11k34
hadi\ta-31b-25c-14d42e74f-49i16k-56l-11o-28p-21q-14t63u-16
hafif\ta-28f51
hafif bir\ta-20f39
hafta\ta-47b-11c14g-16h-16i23j44k-20n10o12p12q-37s-24u-24
hafta 0\ta-21d38f41k-48
hafta ici\ta-26b-12d-13k34
hafta oldu\ta-20d-14f49
hafta once\tc-19d-13f58k-18
hafta sipari\tc15d-10f-40k45t13
hafta sonlar\td-12i32
hafta sonu\ta-14b12c24d-12f34k-31p-20t15v36
hafta sonund\ta32b44d-10f-47k-32l34r10t-12
hafta sunucu\tk23
haftad\ta14b13c-12d86e-13f-151g-22j-17k53n-46o13p-75q-41r60s-27t-15u23v30
haftal\ti-15k17
haftal$\ti-15k17
haftan\ta44b-19d-10f-15k18m16
haftas\tb-19f49k-32l-17n40o16t-18v-16
hairdr\tb-12f30o20
hak\ta-10d55e-12f-52h-11k21n-15o-16v53
hakem\td-21f-10k43
hakem heyeti\td-21f-10k43
hakki\ta29b21e-14f-43i-15k35n17t-10v30
hakkim\tb15f-30k27
hakkin\ta-15b-21c-29d-36e-12h57k27
hal\ta-16b-32d73k-59n-15o-27p-14q72r-17s-17t-13u-14
hala\ta111c-14d32e-15f-115g-19h-12i-22j-11l-39m-19p-29q34t-32u50
hala 0\ta25f12k-30o49p-11r-17
hala yaz\ta12
halde\ta53b-43c-13d30f-22k10n32p11t17u-18v-12
halde beni\ta28f-21n12p23
halde teslim\ta21b-17d22f-20t28
hale\ta10f17k-12
half\ta43b33c-21d-28e-15f14g-13h-12j-11k-30l-36n34o18p-14r-15s-37u-33v29
half a\tb-12d-11f54k-26p-17t-11v41
half an\ta-17f36o15
half of\td14l-13n-18o-17p35q-27r-28s-14u-13v42
half term\tb16n11r15
half the\ta72b-11c13d-17f-54k-12l-18m19n11o39p-30q-21r-32s-18t27v-25
halfwa\ta25f-17o-19p30r30t-11u-17v-12
hali\ta-46b-22f16h53
halil\ta-16f-66k88
halind\ta-14b39f-13j13k-12v34
haline\tf25p34u-11
halini\ta50b32d-14f-59k-11n-24p19t46u-21v-13
haliyi\ta-13d51f-38o47t-14
haliyl\ta-15f28k-10
hall\ta34b-17d-27f-16g59h-11i-26k-31l-18n-14o10p-29q-22r49s-18t-26u-20v37
hall 0\ta54f-32k-16o15p-11q-12r-18v40
hall is\ta36k-19r16
halled\te46f-22
hallet\tf-17k28
hambur\ta20b-17f10n10
hamdan\ta-10f-40i-12k71
hammer\ta15k-14r28
hand\tb27c-12d-35e20f42g-15h-10k-44l-19m-18n23o11p-18q-29r28s-21u24v-32
hand in\ta-52b-16f69
hand$\ta-23b-29f73k-20
handas\ta14b-27c-10d-20k32n31
handas$\ta21b-22d-16f-75k76n31
handed\ta15b19d62f-82k-30m-12n-11o32q-14r-22t17u-25v26
handhe\tl-19o22
handle\ta-27b-12c-10d13g-13h61i-12k-44l-14m-21n-26o-13q-18t29u50v-11
handov\ta-17d-15f12h37k-11
handov$\ta-17d-15f12h37k-11
hands\ta-15f56k-28
handse\ta29b-28c19d-14f22k-38o-21q-13r-18s61
handy\ta-17b39f-44k30p38q-12
hanesi\ta-20f60k-40n19s-11
haneyi\tb-39f47
hangi\ta-16b-50c127d-24e-11i-10k-23m-19n-15o-31q37r-31s14t-11u-33v39
hangi belgel\tf14v19
hangi saatte\tc23f-22k10p40r-12
hangin\ta26b-12d-17e72f-58k-32l44o-12u-13
hangis\tc24f-47k37l-13n-13o10p-11q-25r-18s65t-14v-16
hangis$\tc32f-16n-12q-25r-13s66t-13v-16
hangs\ta98b-12d-11f-81l15m-23n-21o-51p27q-16r51s31t-37u-14v-24
hani\ta-14b32d-28f33k-16q16t-11
hanim\ta-47b20c-14d31e-19g-15h77i-38j-15k-67l-17m34n-39p-14q44r-30s32t-30u-35
hanim harika\tb-18d-14f-33h67k-16
hanim iki\tf32k-17
hanim$\ti-12k31
hanima\ta-11b20f-11k27l-13m14s37u-20v-14
hanimi\ta-26b-37d-33h79k-32p32
hannov\tl27
hany\ta-16d-13f50i-24
happen\ta-37b-28d-37e38f62g-20h-11i-23j34k-43l-12m-10n-17o-12p-11q17r-13s-11t-13u23v30
happen in\tf22
happen to\tb-14c26f21k-20n-16q22v34
happen with\tc17u31
happen$\ta-18d-20i-16j57k-18
happy\ta-44d-32e-29f-38g60h36i49j-12k-64n-12r-18s-21t43u-10v24
happy new\tf-14i31
happy with\tf25h16k-24
harcam\ta55b-18d-13f-11k-22l-11n-13p40t-14u23v-15
harcir\tb14c41f-35k-17n-12p-27q11v42
hard\tb-20d48e-13k-17n50o15t-32u-11
hardly\ta-19b-11d32f36k-46p29
hareke\ta-30d-16e-10f-41g75
harf\ta53b-15d-25m47n-25q-16r-11s-11t-31u-14v37
harfle\ta54c-10f-31p47v-15
haric\tf-52k61u31
harika\ta-10b16d-15f-49h58i-17t23
harika$\tb-18d-14f-33h60i-16
harita\ta51b30c-11f-38k-25l-15m-12n-18o-15p73q19r-27s-21t-15u-19
harves\ta-32d-11f54
has\ta35b-39c25d20g20h-10i-17j-11k-24l16m-17o-24p25q-16r17s-28t-10v25
has a\ta82b-18d-20f-38k-15l-19o23p-21q-16r23t34u-17v-27
has been\ta20c-25d-24e-14f-30g54h-13k18m11n-42o-26p-18q-21r24s-19u35v24
has bother\ta-11d10f-23k32q26
has change\ta-18b19c34f-30p49q-18r-11t-14
has come\ta55b-16f-33l-11n17o21r21u-26
has died\ta27k-12o30
has fallen\ta51b-12c-13f-18l26p14
has gone\ta-39b-10d31f-53k63l-13n-11p31r-13s23
has got\ta23c12f-22l27t-12
has had\tf25o32r-20
has held\ta-18c21f34k-23u24
has it\ta-52c67f-10g-14t28
has left\ta-28b30f31n53p-11u-21v-19
has lost\ta47f-28l35p-16r-23t-11u-21v39
has my\ta43b-12c25d-18f-39p-15r-19t20u44v-27
has no\ta37k-16n-14o-33p-18r28t-10v44
has not\ta48d22f-49k-11l40n-24o-33p-15q18s-10t18u-17v-18
has reache\ta23b-14d-25f23q10t18
has the\ta14b-22c-19f65k-47p-15r-13t-10v46
has to\ta-37c-16d34e57g-17h-11k-39n61o-11s-10t-12u-12v-22
hasan\ta-14d-14f-39k60l-15n20
hasar\ta-58b-28d38f35k-16l-10n-11o-10p-36r-22s48v27
hash\tf21
hash key\tf21
hasnt\ta45b-18c-10d23f12k-49l-24m-18n-22o-17p-39q-17r29t22u-14v44
hasnt moved\tb-11d32f20k-47m-11q-11r-16t32v25
hassas\ta-14b-31e83f-47k-14
hassas goster\ta-14b-31e83f-47k-14
hasta\tb12c13d62f-34k-53l-33m-22q-19r21s33t-19u16v-32
hasta var\ta-11f30k-11
hastal\tb-21d-18f60i-11m46p-23r-15v-13
hastan\ta-59b-14c24d37e-21f44g-14h-16i-14j-10l-20m-17n-36o-34p11q27r-26s30t-21u-13v40
hastan$\tf-23k35
hastas\ta-20f65k-37
hastas$\tf31
hastay\ta20b-15d-15f32k-11m-18p16v30
hat\tb24c-23e-16f26g-25h-12i-13j-11k15l27m-26o-45q-26r-50s72t-44u28v-35
hat 0\ta-35b-16f-48k73
hat cektir\tb31f-13l36
hat var\ta-30f50
hat$\tb20f20k-27n39o-20
hata\tb-40c46d-16f31k-53l-14n-12o-21p32q46r-22t-11u-10v-19
hata kodu\ta-14f26
hata$\ta-19f63k-47
hatali\ta36b-10f32k-53n-10q-10t-12v47
hatali$\ta21f39k-52v13
hatasi\ta-16d-17f53k-18
hatasi$\ta-11d-14f35
hatice\ta-16f-57k76o17
hatirl\ta16b37d-26f-39k14m39n-12p13r-17v-18
hatlar\ta-41b35d-21f61k-48l-12m-12n-11p-10q-22r-12s79t-18u-22v-19
hats\ta-18b-17d-19f-26h58i-10
hats off\ta-18b-17d-19f-26h58i-10
hatta\ta-15d42e-12f13k-25n-23p-15q-11s68t-20v-13
hattak\td70e-11f-43k-16l-18n-15o-18p22r-24s61t-21u-12v-19
hatti\ta80b21c-12d20e-17f-42g-20h-11i-13j-11k-68l49m-22n-29o-63p27q-25r-43s84t-35u-30v-40
hatti arayan\ta40f-21s30
hattim\ta12b24c21d-13k-22l-36m-15n-32o-22p-26q-33r-26s120t-29u-14v-24
hattin\ta15b11d23e-36f17g-18h-11i-11k-21l-49m-22n41o-36p-61q-23r-48s121t-40u-28v-39
hava\tf14
havala\tf24l19
havale\tb-14c12d-13f40k-34q27t-11
havali\ta-48f65k-14
havasi\ta18f-15r12
have\tc-11d16j21k-43o-38t27u15v-21
have a\ta-36b29c13d14e-21f-70g-20h-12i44j-15k38r-24s16u-44v34
have about\tc-11f32
have alread\ta21s21
have been\ta-11b-28c-43d13e-13f43g-19h55i-14k-58l11m-12n12p36q-22t-29u12v-15
have come\ta43b-19f-21o-13r31
have done\tf-43k49
have ever\ta-14f-18h29t16
have found\tf-44g65k-15
have gone\ta39f-31l16n31p-18u-15
have got\ta34f-21l13r33
have had\ta22k-11l20
have it\ta-26f38k-11t24
have lost\ta41f-25k-10u30
have no\ta13b-11d-15f41g-12k-13r15
have not\ta-17d11h-38k42v33
have nothin\ta-19f30
have one\ta31d-15f18k-19m-11o15r-13s-14t34
have sent\ta20d-16o-14t28
have taken\ta-17f-32k59
have the\ta-14b103c-37d-25e-15f16g-11h-10i-13j-18k-56l-11m-29n-46o-13p19q-12s-35t28u53v-17
have three\td-13f15j35k-22
have to\ta-42b-23c55d-20e-12f54k-21l-20m-29n22o-12p-18q-16r20t-25u47v-36
have two\ta31b-38c39d-18f-112j95k-26m50n-12o-11p-25s-11t12u-12
have used\ta-34d-15k49
have vanish\ta17b-11m13n-11p14
have you\ta32b-19d-31f33j-10n-13p15q18
have$\tf93k-83
havent\ta-24b-14d-14f76k-30
having\tb-27c-10d-13f35k-11n15
havuz\tc24d26f-48l24n-14o-25p-23q-10r63s-18t-13v-17
havuzu\tb-12d24k-20r37
havuzu suyu\tb-11d25f-22r37
hayirl\tf-22i29
hayirl gunler\ti35k-30
hayran\tf-18h51k-15
hayran kaldim\tf-18h51k-15
hazir\tb46d40e-13f-94k30l58m-17n-23o-13p23q-21r-34s-18t12u-16v-23
hazira\ta-42b43d20f35k-45l12n21p-26q-17r-31s-12t-26u-17v50
hazirl\tb76d31e-12f-32k-53l-20m-24o-29p49r19s-28u-28
hazirl geldi\ta-22b-11d54f-13k-11p52s-13t-12v-15
hazirl gereki\tb27f-23n34p-32r14
hazirl$\tb25o-11p33q26r-12t-13
haznes\ta-53d29f41k-11
hazney\ta-12f33k-17
hdmi\ta23b23c27d-13f-44l-17m-12n-19o95p-25q-17r-14s-18t-15u-14v-13
hdmi 0\ta-15c45f-15o43q-13
hdmi kablos\ta18f-53k41
hdmi$\ta15b31f-30k-10o14
he\ta-30b-32c41d52e-22f16g-14h35i-17j-11k-82l12m-17o-22p32q39r11s-29t-26u-29v-29
he has\tb26f-11n31
he says\ta34b-18d39f-48k-15n-11q37r-15v-12
he was\ta-13f15k15q16
head\tb-37c-11d11f-16k58l-14m37n-14o-10q-15v22
head of\ta-19b-15d-28f-29k69
head office\ta40d34f-54k-30l-12m41v-15
header\ta-22b-24d-13f-20k54
headse\ta-45b17d-19f21g-28k45l-14n-14o45p-10r-16s24t-16v-13
hear\ta48b-16g-10k-46l-27m-18n24q-23r-27s58t-26u-16v-21
hear it\ta-13c16f17o33
hear only\ta22d32f-36k-12m-13n38o-20p-16q-16s38t-19v-12
hear the\ta38f-24s21
hear us\tf24k-18l-12p29r-14
heard\ta-41d14f50k-19n-13s40
heard of\ta-42d33f23n-13s40
hearin\ta11d33f-44i43k-11r21s17
hearin from\tf-20i48k-19
hears\ta21f13g-14l-17p-18r-25s57u-10
heat\ta103b-10f-94k-24l-11o-29p-16r78t-31
heatin\ta-22d-24g45o-11q49r-11
heavy\ta-15c19f21o61r-23t-13u-16v-15
hed\tb-34d-22f32k26
hediye\ta11b39f-34m-13n-12p-15q-32r-11t62u13v-14
height\ta-23b31f10k-10o35r17t-16v-18
height adjust\ta-12b38f-24o35r17t-16v-18
helal\te-13f-37h50i-18k23
held\ta-31c15d-16f66k-37p-10r-23s29u18
held the\ta-11c22u24
helen\ta-11c-11d-12k56
hello\ta-29b-15c27d-16e-14f-63g-39i73k29l28
hello desk\ti-11k17
hello helpde\ti-13k19
hello team\ti-53k58
hello$\ti-45k67
help\ta-38b-27c-20d-38e129f11g-18h-23i-40j-19k-30p18
help$\ta-28b-26c-12d-19e138f-12g-12h-13i-20j-11k-89
helpde\td23i-15n51o-13p-10q-15r12u-14v-18
helpde$\ti-13k19
helpli\ta-28d92f-64k-30l-27m-12n-25o-16p-34q49r-29s42t-22u-17v12
hem\ta-59b10c-23d32e-25f15g-10h-11k42r-30s17t47v-16
hem de\ta-31k39
hemen\ta40b-53d-15e87f-41g-14i-18k-12l-11n-13o47p34r-31s-11t-11u-12v-20
hemen kapati\tb-15f37k-18
hemsir\ta22c-11d24e-13g-13h-15i-11j-15k-11l26m-19o-10p-29q-25r-55s50t-28u-24v42
hemsir$\ta-15b-14d-11f46
henuz\tf-34k35
hep\ta33b-22d-15f-24k42l-22m-11n-32o-22p37q-12r-14s58u-13v-15
hepsi\ta-15b49c-16d52e-13g-25h-12i-18k-37l17m-13n43o-29p18q-14r26s-13t-26u-29v-23
hepsi ayni\ta40d-26f-29k16p22
hepsin\ta-15d32e-15f34h-11j-15k-30n37p-19t12v-15
her\ta12b-24c-10e-21f-38g44h24i16j-22k13l34r-57s-17t-19u25
her a\tf-36k51
her aradig\ta-32d55f-20k-11n-16p-13q-12s54
her gece\ta43f-28l-19p27q-15r-14s-14u26
her gun\ta19b-14d-29f-29k52v31
her name\ta48f-42n21
her sabah\ta-31b-15d50k-13l-11n32o-14p-11r-20t-10u-22v41
her seferi\ta-57b-15c35d38l-15n-26o-11p23q51s-28v-15
her sey\ta-66b-18c-18d-24e-13g107h-14i-17j-11k-25
her seyi\tb-11h35k-16o18
here\ta-27b-64c-27e44g-23h-24i-29j65k24l41n-11o17p-24r-20s-14t15u-15v-24
here from\ta-27d-11f41
here is\ta-10f-26j48k-12
here on\ta-14f41k-18
here$\ta-19b-40c-14d-39e60f-25g-17h-13i-26j-17k72p-13q19t35v-11
hereby\tb46f-34k-15o-12q39r-10s-10
heres\ta-10b-20c-12d-24e-23f-79g-13i-19j125k-70s12
heres the\tb-19c-10d-14e-11f-72g-11i-18j109k-67s12
heres what\ta-13d-11e-13f-13j42
herhal\ta-29f39
herhan\ta-29b-20d-19e-11f20g65k-33
herhan bir\ta-24b-18d-18e-10g67k-32
herkes\ta48b-20c-16d21e-16g-12h-20i22k-31l-16m-11o-29p-28q-19r-33s-25t-29u62v45
herkes gunayd\ti64k-38
herkes icinde\ta-12d40f-16q-10s-12t-14u23v30
hers\ta-16d-14f45k-22
hes\ta-53d-26f72g-12h-24m13o-15p49q-15r-22s-14v-13
hesabi\ta22b71c37d-40e-33f-64g32h-15i-19j-16l-39m-33n121o-35p-61q-36r-55s-35t33u46v-48
hesabi 0\tb-10c19f24k-17n24
hesabi kilitl\ta70f-56k-17n31
hesap\ta-65b-31e-23f-18g55h-15i-39j58k27l-13m-17n67o-16p-17q34r-18s-18t-26u-22v-14
hesapl\ta75c18d-29e-15f-56g-15h-10j41k-40l-22m-18n77o11p46r-41s-28t-47u-38v-55
hesapl$\ta66b-25d-18f-31n-17p32q23t-13v-11
hesapt\ta-16b46f-33n13
hex\tf17
hey\ta13c16f-21i-17k21m25n-15o-11q25
heyeti\td-21f-10k43
hi\tb17c-25d-19e-18f-71g-14i49k36l-14o11p48q-18r-26s-15t12u-22v-10
hi all\ti-32k43
hi team\ti45k-27m-18n23
hi the\ta51b-12f-24k-23o17p39r-17t-13u-13
hi there\tf-11i59k-40
hi this\ta15i-11k11o11
hi$\ti-47k74
hic\ta48b-31d-22e-23f-22g34h-11k13l-36m21n41o-57p-39q-20r24s31u-37
hic cekmiy\ta26f-12l-13s34
hic okumuy\ta-14f16
hic yok\ta22t32
hicbir\ta33b-38c-21d36e-38g29h-18i-16j-15k-34l46m-38n-16o-22p82q-15r-57s22t-51u-17v-48
hicbir bana\td-15f30k-15t-12u28
hicbir sey\ta45d31f-49k-15l33m-11n-13o-16p18q24r-18s-10t-13u-18
hierog\ta20f-11m28o21p-13r-11
high\ta-16e44f10k-31
higher\ta41f-27q23
higher than\ta41f-27q23
hikmet\ta-17e-17f26k25
him\tb-18d13f53h-22k-25r18v19
him$\td35k-24r18v19
himsel\ta-18d39f-15p29
himsel$\ta-18d39f-15p29
hinge\tc17f34k-29o52r-21t-11u-13
hinge brass\tf27k-19
hirsiz\ta-18d54f-15k-12r-11t-14u53v-14
his\ta-30b-13c-22d76e-44f-19g-17h26i-12l-25m-19n-32o-12p48q-22r-32t-20u37v18
his own\ta-17b46f-16o-10s32
histor\ta-12b23f38k-25n-18p41
hit\ta15b-19c-12d-23f57g-11k-26m-11n-14o24p-21s38t-16
hit with\ta-13f42
hitch\ta-39f-12g51
hitch$\ta-39f-12g51
hiya\ta-26i85k-75n-26s53t-27
hiz\ta17b17d21f-48l61m-10n-12o-15p-21q-17r37s-27t-15u-17v-29
hizind\ta-18d-26f-62g56h40l45p-14r-13
hizlan\tb-23e56k-27
hizlan$\tb-23e56k-27
hizli\te-23f13h37k-16
hizliy\ta-23b-12d-15e-14f-38g-14h96i-21k-37
hizliy$\ta-22b-10d-11f-33g-11h68k-11
hizmet\tb-27c48d48e-18f-73g-17h44i-26j-11k20l39m-28n-31o-33p-42q49r-49s-28t38u-25v25
hizmet mudurl\tf-11k21
hizmet$\tc26f-34k37q19
hmi\ta32f-19k-11l-12o55p-23s-20
hobe\td38f-34n-17p23q-14t25
hocam\ta19n21
hocami\ta-14f-47h72i-14k-25m18
hoi\ta-14f-23k42
hoise\ta-22b-11d-16f69k-21
hoise$\ta-22b-11d-16f69k-21
hold\ta-10b42e-16f38g-11j-12k-57l-20m12n-34o22p-24q-44r-17s63t11v-28
hold it\ta28f-13o21
hold music\ta26f-23o-10s44t-18
hold the\ta-37f49
holder\ta-16b78d-14f-50k-27o62p-12q-16s-20t-11
holdin\ta-16f37k-11q14
holdin the\tf22
hole\ta-56b-31c-44d-12f33k70s27
hole$\ta-53f-59k85
holida\ta25b-40d-27e-20f-32h-13i74l-21m-12o-19q-24r38t-19u-22v33
holida flat\tc23f-16l-10p-12r30u-11v18
holida$\ta31d-21f-54h-10i36p-15q-16r25v27
holo\ta-41b-19c-20d78k-41l-15n-17o-14p-16q65r16s-22t-20u-11v-24
holo$\ta-28b-34c-13d48f19r30
home\ta-46c-16d34e-13f17g-11i-11k33l-18m-14n-20o34p-11q-16r-16t29u-18
home all\tf-43k53
home in\ta-16d41f-60k39v23
home$\ta25f33k-38s21
homewo\ta-27b-15f51k-11
homewo$\ta-27b-15f51k-11
honest\ta-37b-13d99e-13f-23g-19h-13i-20k-47l-24m-12n28o-22p-26q-23r-18s-16t72u-19v-27
honest$\ta-35d71g-16i-13k-40l-11n-10o-14p-11q-13t59v-12
hook\ta19f-10k-12l13s14u-12
hooked\ta-14b-34c28f-16h59k-37o28p-10
hooks\ta-10b34f-14l-10r43v-12
hooks in\ta-10b34f-14l-10r43v-12
hoover\ta-21f47k-16
hoparl\to46s-23
hope\ta-31b-34c-14d-22f-46g-21h-16i100j-12k11
hope this\ti35k-17
hope you\te33f-13i18k-29
hosca\tf-21i43
hosca kalin\tf-21i43
hospit\ta26d11i-11k-29l-10n-28o-15p-16q20r-10s21t-18u-15v33
hospit$\ta-21b16d22f-17n-25o-14p-14s23t-15u-14v35
hostel\ta25f-29l33o-13r26t-23u-10
hostes\ta19b-13f27k-22v10
hot\tb-25c34d-36g-18j-11k48m-10n-17o47p-19q-11r27s-12t-13u-17v-12
hot air\ta26k-11r16
hot water\ta-24d-17f53g-14o33r-22
hotel\ta31b-48d-47e-14g-18i-12k71l-21n-16o-14p-27q42r32s12t-18v-26
hotel 0\ta-12d-10g-11k27
hotlin\ta-26b20c-38d26h49i-16k-46q-12s48
hotspo\tf25l25
hour\ta16b-36c16e-11f17m30n14o17q-18r10s-17t-16u-40v-22
hour$\ta16b-28c26d-18f-14k32l18m-16o20p-16r24t-12u-22
hours\ta12c19d25e-10f15h15k-83m-29n-59p21q-32r-19s47t-47v48
hours late\ta16b-13d-12f14k-11m-11q-11s44
hours later\ta42f-22k-17s31
hours on\ta18b17d-11f-10p24q20v-14
hours$\tb-17d29k-19l26n-23o-15p33q-30r15s-13t-17u19v-28
house\ta-42b-31f53g-11k15p-19q-11r38
house$\ta-27b-11c12d-23f-21k60l17
houses\ta-32b15f33k-11n-12r39
housin\ta-14b-18c25d51f-29k-28n-16p-10q32r37t-10u-12v-15
how\ta-34b-47c84d21e-14f-22i-13l-35m15n18o20p-18r-54s-18u40
how do\tb-11c24l-12m-29o-23p27q-38r-11s22t-14u13v21
how long\ta-11c38d-11f-11l-13m17n39o-21p-24q-21r-18t24v-17
how many\tb-11d20f13m-15n49o35p-29q-22s-11t-10u-18v-27
how to\tc-25d-14f52k-10
how you\ta-13c-16d39m-29n-18o-12q41t25u-12v-12
howa\ta-25c19f38k-19o-13q-12r49
howeve\ta-35b36d76f-66k-40l-15m-15n-10p-27r-14s25t42v-10
hoy\ta-67b22c-10d17e-55f57i-15k29l-13n34o17p-13q13r-14t-14u-14
hoy$\te-54f-19i-11k66o25
hoye\ta-67b-45c14d18e-16g61h-14i-20j-11k20l-17o-13p-11q40r-21s-13t-17v35
hoye geche\ta-17b-14c10d-15f-36g73i-12k-32q13
hoye gelo\ta-21b-12k42
hoye gese\ta-16b-14d45f-31k24o-11r-16v44
hoye jabe\ta-10f31k-14
hp\ta29b32k-53l-12m-13n-11o28p-18q-21r-14s-15t51v-16
hp 0\tb33f29k-49o-26r-10t55v-11
hr\ta15b-31c19d-30e-14f57g-18h-12i-16k-26l-24n12p-21q18r-11t-19u34v-17
hr portal\ta44f-12k-26n21p-12
hr$\ta-26b-14c32e-11f-41k58l-22q32
hrs\tb-22c64d-12f-40k-17q36
html\ta-25f41k-10
https\ta-19b-10f52k-22
huddle\ta-34b-12f-20k57
hukuk\ta-18b27f54k-59m34u-16
hums\ta26f-20o51r-17
hundre\ta27b-14d34f-38k-13l31q-25t20
hundre$\ta27b-14d34f-38k-13l31q-25t20
hung\tf52k-42q-13s31v-11
hung up\tf52k-42q-13s31v-11
hurmet\tf-23i21k21
hurmet$\tf-22i30
hurry\ta-11e56f-67g-19k44
hurry$\te58f-18k-31
hurt\ta-12b-20f43n44t-20
husban\ta-42b-13d-17k68
huseyi\tf-18k22n29
hususl\ta-11b-18c-13i-18j14k40r-18u26
hususl geregi\tf-13k14r-18u26
hususu\ta-16b-19f70i-16k-32l32o-10v-12
hususu geregi\ta-16e-20f53i-11k-26l32o-10v-12
hutchi\tf-15k23
hutchi$\tf-15k23
huzur\ta-21f25
hz\tf22k-12
i\tb-14c20d15e-11g-12i-17k10l-25m21n17o-18p21q25r-43
i also\tb34f-25l15n21s-18
i am\ta11b-14c-26d-10f17g-13h18i-15j-15m-12n51o-19p14q-12r-14t-10u-31v-14
i answer\ta27d-11m46s-13
i ask\tb65c36e-12f-52k-53l-17m-32o49p-13q-17s-18t-31u48v-46
i asked\ta-23d-29f61
i attach\td25f-34p30
i await\td-12e-41f-13h-10i36k35
i believ\tk29
i bought\ta29f-22k13o-13r-10t38
i came\ta-15b-13d-26f-19k68
i can\ta37b-28c-13d-18e-22f-30k47m21n34p-21v-11
i cancel\ta-11b-17c-12d52f-27q35s-16
i cant\tb-13d-24e-27f17k24l-19m-14n33o22p-42q-20r-15s-11u31
i change\ta-17c26f-19k28n27
i click\ta28f-15p22
i clicke\ta51f-36k-11n15u21
i closed\ta22d-12
i delete\tb41e-12f-13g-11k-14m45p-12u-16
i did\ta22f24j-23k-11r23
i do\ta-15b-21c-51d21f50o-25p-10t42
i dont\ta-11b-21d-45e-22f83i-10j-12k-28q33s-15
i expect\ta-18b-32c23d65f-42k-12l44m-19n-31o29q-48r-26s-24t18u-19
i feel\ta-10d55f-30k-12l-10m-12n-17p-19q33r-11s-10t27u-21v12
i fill\ta-16f34
i find\tc17d38f-35l33m17n-14o-20p-15q-29t29v-14
i follow\tb-13d-11f42
i found\ta13b12d-23f27k-24o-14t16u21
i gave\td-13f25q19
i get\ta-28c25d32e-10f20k-32l-20n-14p23q39t-18u-21v-21
i go\ta-16b27c-15j27k-18n38q-16
i got\ta-39d-12k44
i guess\ta-12b-15f63k-26
i had\ta-36b-20c-11d-29f21h36k38
i halil\ta-11f-56k73
i have\ta-34d-42e-18f16g-19h-11i-17j76l-21m18n33q-27r18t-25u-28
i havent\ta-18b-14f66k-29
i hear\ta22d32f-36k-12m-13n38o-20p-16q-16s38t-19v-12
i hit\ta41f-31m-11n-13o24p-21s39t-16
i hope\ta-14b-29d-13e12f-24h-11i53k11
i joined\ta-11f14
i keep\ta-29b-13c-12d-11f75k-19n15
i kindly\tb14c-11k22s10
i know\ta-26b-16d-13e-11f-44k80m21
i leave\tc32f-65k51p-11q40
i left\ta-18b39f20k-21n-12p-11s-15t-10u54v-11
i live\ta60b-12f-14k-50n-15p55q-14t-13u-13v-11
i look\tb-14d-38f23i20k25m17
i looked\ta-13f49k-27
i lost\ta-17f70k-48
i made\ta-13d20n-10q13
i make\tc27d-16n27
i marrie\tf-49k58
i may\ta-28b20c45f-58k21m32o-47p43u-11v-10
i missed\tf37
i moved\tf48k-30
i must\ta18c-18d-19e-10f21h34k-49u30
i need\ta-13c-32d-23e37f51k-23m18n-31p33q-22s21t-33u-26
i never\ta50b-11c-12d-44e-10f-33k39m-11s-14u28
i no\tb-15f-17k36n34p-20
i notice\ta78f-82k-17n-13o-17p-20q-26s-11t-25u74v-11
i only\tf33k-14
i open\tc-29d43k-22r-10t37
i ordere\tb-20c14d-48f-20k47p-11t36
i owe\ta-11c58d20f-55k-24o-11p-12q60t-12u-11v-12
i pay\ta-25b50d12f-32k-11n-23o-14p-22q68t-16u-13v-15
i pick\ta-16f33
i presse\ta27f47k-59m15
i pulled\ta52f-34k-19l31
i put\ta16b-24c-19d34f-26k22n-14o26p-25q33r-20s-14t25u-17v-18
i rang\td100e-13f-92k-30l-13n-15o-12p-18q-27s-10t-21u-33v80
i reboot\tf19
i receiv\ta26b-13d-21f15t23
i report\ta-10d30f-16u21
i reques\tb71f-39k-46l-11n55p-13s-22t-17v-12
i requir\tb-35f40n-19u32
i return\ta36c-11d16f-27k-13o-10q16t-10v26
i scan\ta-17f24
i scroll\ta-36f38
i see\tc42f-29n36u-17
i send\ta36b-13f-17m18
i set\ta29b-10d-11m28p-17q-13s34v-14
i should\ta-12c43d-12e-16i-11k-12m49n-18p-13
i signed\ta-14f29
i start\ta-24d29p-14s31
i still\ta24c50d50f-97k-12m-29n-26o19p-26q-37s11t51u-17
i suppos\ta-11f-48k62
i take\ta-12b-16c18f19q-13s41
i tap\ta61f-51k-23n-11p61q-14r-11v-31
i teach\ta-10d-12f52k-26
i teleph\ta-23f68k-46
i thank\ti-22k36
i think\ta-35b63d-10k-65n60p-14q-11t-17u-25v-11
i though\ta-25b-11c80d-37f-13k-34p-12q55r-11t-20u-13
i took\ta-27b-22c-14d-26f95k-33
i tried\tf24
i trust\ta-16d-24e47f-54k44
i tryed\tf70k-61
i turned\tf22
i type\ta19k-12l33s-10
i typed\ta66b73d-11f-104k-39n37o-20q-22r-11s-12t-31u43v-15
i use\ta-15b-15d-12k34m23
i want\ta-18b44c-28d47e-14f-33j12k-43l-14n-56o-14q35r-14s19t29v-25
i was\ta28b-22c83d56e-13f-132g-13i-15j-10k-12l-17m-20n-31o35p-36q59r-23s38t-35u-33v-13
i went\tf17
i will\ta-12b-35d17f13k15r-13v47
i wish\ta-12b28d-11f-37j18k17s-11t-13u35v-17
i work\ta-31b-26e-15f53k20
i would\tb11c-13d-14e21f26k-41l-20m-16n-23o11s-33t36u-26v31
i write\ta13b-17d-17k26p30
i wrote\ta-30d-11f49p41q-16v-12
iade\ta-21b-17c-29d-23e-16f84k-19l-13m-10n-22o-24p-16q33r-16s-16t64u-23v-15
iade edin\ta-22b-21d22f52k-38q36u-15
iade etmek\tb48f-34o-11t36
iade fatura\tc-27f37q12
iadeni\ta-10b-42c11f57k-12n-33q-10t50
iadesi\ta45b-17c40d-21f-12k-23n-12o-17p-17q84r-15s-11t-27u-15v-15
iadesi istiyo\tb-41f59q38
iban\ta-27b27f25k-18
ibares\ta-20f29n16
ibrahi\tf-18k25
ibre\ta-37f59
ic\ta-13b14k12p-11s36
ic hat\tb33f-37k20p-11s36
ice\tb-36c47d-27f-16k25q17
iceri\ta23b-18d56f-44k-32l-12m-13n13o-13p-29q-15r-22s-12t-11u15v52
icerid\ta66b32d-38f-37k-45l-11m-11n-11o-21p-19q-15r75s-15t-25v-15
icerid acilmi\ta42f-21k-20o-10r52u-23
iceris\tb10o13r11u-17
ici\ta35b-14c-19d-23f25k-19l-23m29n-24o-18p-18q34r18s-26t25u-27v-20
ici 0\ta-10d-12f27
icin\ta-50b81c-20d20e-29f-44g-14i31k13m-13n34o10p-34r32s-29t-35v18
icin 0\tc19f-55k37l13n-24o13p-13r-14v24
icin ayri\ta-13b52c21d-10f-44l25m-12n-18o-16p-13q-28r65s-11u-12v-35
icin bir\tb47c-29d-25e-11f31k-14l-27m-13o35p-11q-16r50t-23u-18v-30
icin buyuk\ta-12b14f22n-11o34r16u-10v-12
icin ek\ta-15b31c15f-20n-19o-24p32q-12r41t-17v-15
icin hangi\tb-36c29f34k-15l-18m39n-19p-17r-11v34
icin iki\tb31f-20l-10n-10q-12u15v32
icin ikinci\tb47c-30f-17n-12o18r-24u44v-20
icin kusura\tk27
icin nasil\tb-16f39i-14
icin ogrenc\tf20v19
icin on\td29f-18n27q-12r-13u-11v24
icin sag\tb-11f-17i41
icin tesekk\tb-15d-11h-12i89k-61
icin uc\td25f-22l15n46t-23v-14
icin$\tb78f-47i-22j54k-89l-20m-11n72p-20q-21r-14t-10u-13v-31
icinde\ta31b-47d37e-17f21k-43l-27m-27n-32o25p-21q-29r-50s38t30u32
icinde 0\ta36d-11f-23o-10p20
icinde yazili\tb-26e-12f61k-33
icine\ta-35b45d-11f17m-11p-15q-30r-11t66v-12
icu\ta28f-29k14p23
id\ta-53b46d49e28f-35g-11h-12i-19j-11l15n38p-28q-24r-43t46u-56
id 0\tf61k-41
id apprec\te31f-19q15
id be\te40f-10k-18o31
id like\ta-28b46d-18e-18f-15k21l21o-26q23r-25t-12u-32v11
id need\tb28d-13f-12o-18q-17s-14t17u-10v37
id rather\td-11f-11k35t40
idare\ta-32b-14d-10f20k19
idare 0\tf63k-56
idare ediyor\ta-27f47
idares\ta-13k28
idari\tf-38k52
idari isler\tf-38k50
idea\tf-20g50k-13
ideall\ta-12b-46c55f-36i-10k29r36
ideall before\ta-12b-46c55f-36i-10k29r36
identi\tb-17d21f24k-14n36q13t-11v-15
idi\td-11f34
idle\ta-12f29
if\ta-48b26c18d-39e32f-15g-16h-16j-15k31l-33m17n-23o15q-19r-46s46v-13
if a\tc23f10k-11n24o-10s-11u-12v28
if i\ta-25b16c17f12m-20n-13o-49p36q58s-12
if it\ta36b-16c44d-11f-36k-24n-12o21p-13q-22r-22s41t-13u11v-10
if nobody\tb-34d-26f-32k72
if the\ta-20b-22f66k-28p21
if they\ta20b12f-18o22s18t-18
if this\tb-42e70f-41
if we\tb14c22f-20q-32s50t-17
if you\ta-18b-21d-22f31t15
if youve\ta-38b57c-16f-69k50t34
if$\tf29
ignore\ta-40b-14d31f-63g70k-18m43v-15
ihale\ta-11b17d-11f21k-11m29n15
ihaley\tf49k-12
ihraca\ta-26b10d-29f28k22
ihtiya\ta-10b43d-16e15f-64j13k22l-12m-10n17o16p38q-14r-38s-11u-19v-17
ihtiya olacak\tb18n23o-11p44r-17t-30u-12
ihtiya var\te22f-26j20k-12o28t-12
iii\ta-18b-26d-10f68k-23
iii 0\ta-18b-26d-10f68k-23
ik\ta44f-42k14m19n-13p-14u20
ike\tf36k-15
ike sa\tf24k-13
iki\tb-10e-16f44g-11h-16i-16k10l10m27n15p-31r-15s-44t15
iki adet\ta-17f44o35t-13
iki arkada\ta-14b23k-10
iki asamal\tc53f-48n17r-12u29v-11
iki aydir\ta-52d28f-14k33o-12r27
iki ayri\ta19b19c17f-55j23l-36m45n27o-13p-36q-20r-15s-12t-22u-15v26
iki dakika\td-13f33k-13r30
iki defa\tf41k-26
iki gun\ta-16b-20d-21f-13k64m17
iki gundur\ta55b-23d-11f-19k-20l-12o30r-11t-13u14
iki hafta\ta-14b23f28p35
iki haftad\ta74d-16f-70k21l60m-22n-10o-17p-26r-28t-18u33v-15
iki hanesi\tf19k-13n19s-11
iki hasta\ta25f-10
iki kere\ta26c-19d28e-16f-37g-10i-10j-12k33m-11n-11o-11p-22q54r29t-17u-17v-18
iki kez\ta-67b-11c30d-24f66k-14
iki kisili\ta-14b-25f47r-10v30
iki nusha\tf18m12t-10v31
iki oda\ta-16b-15k37
iki ogrenc\ta-18k24n12
iki saat\ta-41b-25d80f-24k-30l56m-12n-12o-14p-14r12s-11t-18v-12
iki tekerl\ta53b-27d29f-48k-13n-11q-13t51
iki yazici\ta-31f-18g52
iki yildir\tf23
iki yillik\ta33f-11l-16m67o-16p-11q-18t-17v-22
ikide\ta15f25k-19l-17p37
ikinci\tb18c-21d-29e-32g80h-22i-50j57k-78m-26o39p-45q-13r-11t16u12
ikinci bir\tb55f-33l-12n-14o42p-10q-10r-25t-12u40v-19
ikinci el\ta-22b40c-32d-18f43o29
ikinci fatura\ta-30b-14f-35g62
ikinci monito\tb-13f19o17
ikisi\tb20f-26k18l-28m-21o-24p-17q-22r42t64u-27v-17
ikisi de\ta-23b-25d-16f22k34n18
ikisin\ta35b-23c-16d44e-12f-55g-14k24m-10n-24o-13p-16r-28t81u-17v-22
ikisin de\ta-27f28k11
ikiye\ta37b-15f-31k25o43r-12t-12
ikizle\td-14f19k24
il\tf-17k22p30
ilac\tb-28c-13d-13f58k-12u22
ilacla\ta-52b23d20f38r37
ilan\ta57c17f-48k-14l-14m-13n-15o-16p-17q-12r-18s-16t-17u39v46
ilave\tb68e-21f-35k-11l-13n-13p46q-51r21s17u-13v-13
ilave edin\tb46e-20f-15p52q-46
ile\ta-15b17c29d-53e-14g-30h-13j-14k51l-12m15n16o-23p35q25r-58v-56
ile 0\tc-14d-12f-34k46l-16o18u31
ile denedi\tf21k-14
ile giris\ta39f-46g-18k29l-15n-16p49
ile gonder\ta46c15f-38k-16m24p-14q-27t47v-27
ile onayla\ta-23b-26f54k-12
ile$\tf-17i28
ileri\ta-26b-18d-13f45k18m44
ileriy\ta-25k27
ilerle\ta21b-12f10p12
ilerle$\ta21b-12f10p12
ileti\ta68d-13f-54l-22m90n-32o-14p-43r-16s-15t-11
iletil\ta79c18d-19e-10f-46k-39l-21m113n-30o-25p19q-38r-31s-27t-43u-21v-32
iletil geri\ta32b21f-44m39t-17
iletil karsi\ta28f-17m29
iletil$\ta13b-24f39k-27p43q-24
iletme\tb-28e49q17
ilgaz\tf-35k45
ilgi\tb-23f-18k52
ilgi 0\tb-19f-13k38
ilgile\ta-14b-27c-54d-20e46f70i48k-77
ilgile$\tc-51d-15e24f79k-57
ilgili\tb-25c43d-30e-18f-66g46h18i11l-13m-10n-32o-13p48q-25r-20s-13t10u30v-21
ilgili bir\ta-16d-12f-31g29h38k-17
ilgili birkac\tb-14c63f-24j-34k-14p58q-13t-28
ilgili$\ta-18f25k24
ilgini\te11i25k-20
ilgisi\ta-11b-11d33e-10f-35h50i-23k-17o53q-19t-16
ilik\td29f-17l-12o-11p-14r57v-13
iliski\ta-43d19k31v28
ilk\tb-15d-40e-27f65g-15l-18m-13n-24o-19p30q-16s-16t-20u-14v56
ilkoku\ta11f88k-81p11
ill\ta-44b41d-21g-14j46k-10l10m-13n-10p-12q21t26u-14v-17
im\ta-40b17c-21e39f17g-20h26i-28j-15k21l-11m-28n36o23p-44q27r-34s-15t21v-41
im a\ta-17b-19f117i-18k-87o22
im asking\tb34f-14n-12o51u-23
im at\ta-11b-26f-11k52
im in\tb-29d-10f-90k105l24p-11
im not\td-14f-34k58
im on\tb22s17
im the\ta-30b-28d-11f77h-13k-12
im told\td39f-33t38
im writin\ta-25f20k19
images\tb10f17u27
imdat\te83f-39i-13k-59o-13r-23s40
imha\tb36f-21l-21m-17n-14o47p-20r-16s-11t-16u20v12
immedi\te42f-37k25m33n-21p-11q-31s-12t-15u44
import\ta38b14c-13f-26k-11l-12m32n-17o-22p58q-14r-15s-10t-27u-12v-15
impres\ta-11d-15f-41h75k-30
improv\tf22
imza\ta-18b-27c69d38f-44g-20h-10j-10k12l-46m46n12o-43p77q-39r-24s-29u-36v-42
imza ile\ta39f-46g-18k29l-15n-16p49
imza$\tf-38k50
imzala\ta31c-25d-12f23g-11k-28m10o-22p44s-11u-14
imzala$\ta-24c-20f55
imzamd\ta12b18f-21l-15m62n-20p-12
imzamd logo\ta27f-16l-11m42
in\ta32c17e-17f10i-16p24s-19
in 0\ta43c-23f-45k34l-29m-15n-26o-26p-14q29s-24t27u11v23
in a\ta35b-18c-32f-12k21l-31n26o-19p26q-20s-11u32v-28
in accoun\tb27f-13n-27o-11p34q-12u35
in advanc\te-12f-30k55
in again\ta-65b-14d-15f26g61k-22
in all\ta-59d-11f84k-11
in an\ta-28b-18c56d-19f-63k51q31t-11
in april\ta32d-33f21k-11n-11o27p-13q-13t-12v27
in as\ta44b-17f-18n21
in at\ta-40b45d-17m36
in autumn\ta-15b41k-27p34
in charge\ta-11c30f-42k38r27
in circle\ta-11d31f-16n34
in dispat\ta-14d-13f39
in eleven\tf-17k33
in every\ta-14k20
in feb\tf-34k40
in februa\ta-28d-10f53
in for\ta-21c-10d16e-15f58k-47n30
in from\tf-39k44
in front\ta-47b-17c53d54f-26g-11k-28l-13m-11o-21p-19q-18r-11s-20t-35u22v53
in hall\ta54f-32k-16o15p-11q-12r-18v40
in hannov\tl27
in her\tf-27k38
in hospit\ta-10b26m15q18
in hr\ta17f39k-26o20
in it\tb14f-11k-19m14n13o34p-19r-17t-38v12
in januar\ta-11b-19c-13d-37f50j-17k30q19
in july\tc17n-14q31
in june\ta-24f-34k53
in law\tf14k-10u25v-12
in march\ta-23b-17d54f-14k-17o-10q43
in market\tb-10f59k-34
in may\tb-41c-12d-20f28k41q28r-14
in my\ta32b-16c-35d-22f48g-11k-40m39n-53o-11p-17q21r-20s-14t-14u39v-21
in need\tb-16e-11f37o30
in octobe\ta15c36d-17f-35k-18n-11o-10q37r13t-15u-13
in on\ta23b-23c39d-21f-54k52l-13o49q-15r-17t-27u-16v-11
in one\ta-21b-14c35k-17n30p-11
in order\tb-12f-49g34j52k-32
in our\ta-18b-27c32d-23f52k-31l12o30p-17q-23t-26u16v-19
in place\ta-12b24c-28d30f-14t27
in polish\ta36b24d-14f-32p-11s23t15
in questi\ta-12c-19f-31j63
in room\ta17o33r-26s16
in septem\ta-12b-16c-13d41f-16t16
in severn\ta33b-32f12l22
in shop\ta42f-31l38p-15t-10
in spanis\ta51f-41o-11p11s23
in spring\ta33b21d-16f-11k-15l-13n42o-11p-20r-14s-10t-12u-21v29
in stock\tc29f-18p-25r-15t52
in tears\ta-25d39f13k-17v23
in that\ta-43b-18c54f-40k27v33
in the\ta24b10c22e-13g11i-11j-11k-15l21m-11o-11p27q-27r22t-18v-13
in theatr\ta14b21f-23r16
in their\ta-18f40k-12
in there\tp-12r48t-12
in three\ta-27b57c-39d-13f-42k45p-11q26s14
in throug\ta23b-33f25k-15r11u20
in to\ta14f25k-18r-11u33
in touch\ta-12d-15f42
in two\ta-16f26o31
in which\tb-14d23l-11n-12p-13q21t36v-19
in with\ta11b61d-19f-33k-22n10o-11p-15q-16r-10t40v-13
in withou\ta-53d82f-62o-25p-15r57t-16v-12
in writin\tb-22d38e-14k-21q32s-16
in your\tb-16f49h-10k-38n37p-24q36s-33u-12v-14
in$\ta89c-34d22e-22f-35g-12i-10k-28m-24o13q-35r-24s-23t-46u54v13
inboun\ta15b-12f-27k32
inbox\tb17d-22e-20k36l-10m73n-18p-12r-18t-12
inbox$\ta-40b27d-13e-13f-27k49m32
inc\ta-19b11d-24f-39k56o39r-26
inc 0\ta-18d-24f-26k58
incele\ta-10b10e-11f22k-12
inches\ta-15b-43c66d-20f-17k-16p52q-14r-17t-10
inches$\ta-15b-43c66d-20f-17k-16p52q-14r-17t-10
includ\tb11d-20e-11f42k-24o-17p-21q18t38v-10
includ a\ta21b36c-16d-19f-23o-14p-11t43u-10
incomi\ta34f-31k21
indesi\ta-20b-26f55k-15
index\ta-16f24
indi\td-11f26k-13
indi$\td-11f26k-13
indird\tf40k-24
indird$\tf40k-24
indire\ta33b-27c29f-15j-11k-19n-27q-18t21u34
indiri\ta34b20c-39d14e-11i-11k-18l-36m-16n22o-28p-42q73r-20s-26t31u-29v-36
indiri kodu\ta65f-50q51t-19
indirm\ta14b-14k16v29
indirm$\ta42f-27v29
info\tb68d-23e-11f14h-10k-53l-21m110n-33o-16p-29q-20r-16s-16t-31u-28v-27
info export\tb-11f42k-15
inform\ta-50b-27c15d11f47k-11q-15t23
infra\ta28f-14n44p-13s-11
infra terraf\ta28f-14n44p-13s-11
ingili\ta37f-30k12l-12m-14n-23o-23p69q-22r-28s-13t-23u-16v28
ingrid\ta-24k33m10
iniyor\ta30b-15c-11k11l41n-13o51p-15r-31s-12t-21v-20
iniyor$\ta26b-14c-11k11l45o11p-11r-13s-10v-13
ink\ta27b-12c26f-32o47t-20
insan\ta11f-47i-24k71n28o-13p-24r-11u31
insan kaynak\ta14f-17k15n28o-13p-24r-11u31
insani\ta-21b-13d47m31t-13
insanl\ta-25d-11f30
insert\ta25b-23d-13f11n15
insert the\ta25b-23d-13f11n15
inside\ta60b-15d-20f-29k-16l-12m-14n-21o-21p-26q-20s21t42u35v-34
inside$\ta61b-12f-46p-17r14t-10u46v-23
inspec\ta-46d22e19f-27k32l-12n-13o-11p-17r63u-16v-11
inspec$\ta-11b-17d-12e24f-57k54r26
instal\ta-51b55c-38d-46e-11f19g-17h58k-41l-21n-14o-22p58q39r-12s-12t-20u-18v-17
instal kore\tb16p16
instal on\tb13f-14p31
instal$\tb52c-40k-12p-10q28
instea\ta28b49c-25e-12f-47g-14l-27m-16n24o-23p-27q15r-18s36t20u-30v-12
instea of\ta31b55c-24d16f-36g-13k-65l-20m-10n32o-18p-20q19s19u-27
instea$\tb18d-18f-75k69l-12m-10n-16o-11p-12q-11r-16s33t36v-11
instit\td32k-22m11n-21q-15s-12t-17u-13v58
instru\ta37b21d-15f-30l34o-15r-24t33u-12v-11
insuli\ta-18b-16f39
insult\td35f-13l34n-18q-13r-14t37u-11v-19
insult$\td35f-13l34n-18q-13r-14t37u-11v-19
insura\ta-17b27d-10f22n-13o29p-17q-26t-16u25v15
insura$\tb30f-16n-13o29p-17q-26t-16u25v15
insure\ta-31d-20f68k-14
intend\tc16d31f-25k-19n32u-11
interc\ta51b-26c-11d-10k-32o-12p-10r32s27t-12u-17v-12
interf\ta-20f38k-19m-11p56r-17u-11v-13
intern\tb21c11d16e-14g15h-12i-13j-11k-37l54m-28n30o-35p-35q-20r-45s39v-15
intern$\ta-31d-11f94k-48
interv\tb-63e99f-19i-17k-37
into\ta92b-27f-66g-11h-14i-11j-11k18l27n13p48q-35s-31t-41v-33
into a\tb32f-16l49m12p-15r-12t-12u-12
into the\ta27b-29f-39k37l-36m-18n21p30q-27r18s-19t-18u21v-21
into this\te14
intran\ta27l47p-10
inv\tb20c-22d23f-22
inv 0\tb20c-22d23f-22
invali\ta-20b-12d-11f60k-17p-14q-25u42v-11
invent\tn-19u32
invert\tf20k-15o33r-14
invita\ta107b-16d-24f-73i-10k-32l-20m78n-30o-17p-27q-12r-25s-20t36u-15v-34
invite\ta65b30d-20f-57k-31l-11m-17n-17o-12p50q-29r-27s-17t-14u-15v42
invoic\ta23c33e-17f-50g13h-17i-15j-13l-19m-16n-12o-20q95r-32s-20v-20
invoic 0\ta-10c-26d29f34k-35q30t-11
invoic for\ta29b-21c43f-58q53r-21
invoic is\ta11b-12d-12f26
invoic$\ta-31b-12f-35g50k23p-11q31
ip\ta-14b38c13d-17e-10f26g-11k-33l128m-18n-25o-50p-22q-19r-31s-33t-17u-21v-24
ip alamiy\ta28f-10l43o-14s-18
ip for\tl30o-12
ipad\ta-46f65k-24p11
iphone\tb-20d-13f77k-64u16
iptal\ta37b29c-27d17e-38f31g-12h-12i-15j-10k-64l-46m-23n-23o-32p-41q41r-36t25u71v-46
iptal edin\ta84e-32f-72k-18l-14n-10o-19p-26q-35r-21s-15u82v-17
iptal edip\ta-20b58c-19d-19e-14f11k-31l-36m-13n-13o-14p-14q37r-16s28t35u-18v-30
iptal etmek\tb-12f28
iptal ettim\ta26b-11d-21q17
iptal oldu\ta-18f35
iptal$\tf26k-16
iptali\te-12f23k-14t33
irem\tf-34k45
irsali\tb16d-15e-11f74g-31k-47p48q-54t29
irsali 0\tf29k-15
is\ta27b-32i-13r21s-11u23v-20
is 0\ta-61b-28d-27f149k-76l41o-11v-10
is a\ta-65d70f-78g-13h29i-13j15k17l-34m28n-27o-21p-41q26r15u35v-41
is able\ta-21c17f21n14
is all\ta-31g62k-31
is alread\tf18k-16m-13p38q-10v-12
is also\tf28k-11
is an\ta-34d21h40k-15n-15t45
is at\ta64d-22k-65m29n-12r27t-21
is attach\ta-21d-15f58k-30
is back\ta17f-23g25m28u-11
is beepin\ta-32f40o29
is better\ta-10f-34k45
is by\tf-12k35
is closed\ta40f-19q23
is coming\ta63b-20f-30k-21n22r13s-19
is dark\ta-13f23p-16r40
is dead\ta26f-23l45o-12r-26
is disapp\ta49d13f-52l51m36n-11o-21p-19r-27t-14u-15v-15
is fine\tb-12f-18k36p24
is for\ta-25b-32c-15d-20f29k45
is from\ta-56b-15d-16f30k46
is gettin\ta44f-36p26q-16
is giving\ta16d14f-16l31o-34p-11r-11s38t-12
is going\tk23
is gone\ta-11f-53k59p12
is greyed\tf22k-12p12
is held\tf38k-15r-17s33
is in\ta-55b-23c-18d-17f35k54
is it\ta-11c14f41k-49l-29m-15n13o-22p-19q67r-31s-20t-32v19
is missin\ta72b-19f-31k-26r-18t39u12
is my\tf53k-38m-11n45q-13
is never\ta-23c-36d68f-14h-10o-16p28r-12s25
is no\ta-50d34f18g14k-14q16
is not\ta14b-28c-22d61e-11f-29g-26k12l-19m-20n44o18p-18q-33r-16s35t-12v-32
is now\ta72b-12d-18f-88g43k-34l-11m-14n63o-20p-17q-25r-37s-15t-22u26v-10
is of\ta-30b-23c-17d-14e67f47g-12k-69
is off\ta35b-27r33
is ok\ta-49d-15g70k-19
is on\ta-43b-35d-16f75q19r14
is open\tf-44k52o20
is out\ta-13b-20d-13f11k26r-16u25
is posted\ta-24f38k-12
is printi\ta17f-10o24
is really\ta-30b-35d-11e24h54k-19
is runnin\ta-43b-11d-23f14g68k-30
is showin\ta41d-10k-16o19p19
is sittin\ta-28d70f-31k-30s-13u47
is still\ta31b-15c13d-29f17k-22l-10m44o-10p-13q-23t-16u-18v27
is taking\ta16d-12f21k-14p38u-11
is that\tc31d11f-19k-18m-39n13o-12q13s-11t35v-13
is the\ta-23b-31c104e-17f-27g-13h-10i-14j-11k10m-16o45q-55r47s-52t38u-59v-44
is there\ta-43b-12d-12f61g-10k-15l17m27n-34o19p27q-64s-47u-36v10
is this\tc14d-12e-11f18k-12o-16p-12q74r-13s-12t-35v-13
is to\ta-11b72f-61k-16o12r-11s28
is torn\ta22o-16p-14r-42t72v-16
is valid\ta-27f33
is well\ta-10f-37g51i26k-36
is what\ta-31b24c-19d-19f-42j70k-15m31
is with\ta-27f-69k85
is workin\ti-10k13
is$\tf33k-11m24
isaret\ta31b-22c-15d-14f44g-11k-27o22p20q-11r-28t-15v22
isaret$\ta23t-13v33
isci\ta-45f48u24
ise\ta-73b21c-13d14f18g84h-19i-17j-14k-82l-21m-17n55o12p-37s-14t-28u15v-15
isi\ta24d-30e31f20k-33l-17p47
isigi\ta55b-20f-36p-11s-13t-14u36v-13
isigi yaniyo\ta10o19
isik\tb-19c18d-19f-24g-12h35k35l34o-26p-13r-16s29
isikla\ta-96b-19d71f23r24
isim\tb55d18e-15f-28g-11k-54l-19m42n10p-27q-27r-30s-19t57u-32v-41
isim degisi\ta-15b-23c11d38f-12m35n32r-12t-25u-13v-19
isimiz\ta-19b31f-90k85p49q-27t-17
isimle\ta-25b-16d-12f46i-11j62k-69
isimli\tc-30f40
isini\td-16e-11f-56g-11h64k18
isinin\tf-36h46k14
isinin ehli\tf-26h62k-31
isiniy\ta23b-11d-25g53h-20i-13k-26l-16o30r22t-11
isiniz\td46f-45k12m-13s-18t50v-14
isinma\tc16l-11m-13o23p-18q60r-30v-32
isitme\tk16
isitme engell\tk16
isle\tc27f-12t32
isle of\tc27f-12t32
islem\ta-20b-16c-28d-23e-29i-13k72
islem daire\tk15
islemc\tf25
isleme\ta-30f-59g66k25
islemi\ta-17d-17f53k-15
isleml\tf23k-13v19
isleni\ta-13f26k-19u22
islenm\tb23f11k-23u22
isler\ta-15k46n19
isler$\tf-29i27k17
islere\tf25
isleri\ta-10d36f15k-23r30
isleti\tb-23f55k-13
isleti$\tf43k-10
isletm\tf-55k57
isliyo\ta11b-13c17e-10f22k-13q28
isliyo$\ta-30b-11c18e-11f54k-13q29
isnt\ta-47b31c-30f55n-11p30q12
iso\ta13b26f-27n25o31r-15u-17
issue\tb56c-16d-37g34k-55l-14m-15n-38o17p29r-25s-20t-19u29v15
issue a\tb48c-10d-11f-14n-11o27p-13q13s-16u-10v25
issued\tf21k-17n41t-11
istanb\ta-13b-13c-20d42k-17t31
istasy\ta57b-16d-15e-12k-28l25o-41p57r-11s-15t-12v-21
iste\ta-14f-12k48
istedi\ta-37b-39d57e-13f-29h-12i-26k59t48v-15
istedi$\tb-31i-13k42
istek\tf31k-16
istek zaman\tf31k-16
istemc\ta-12f21
istemi\ta64b-26d-22e-14f12g-14k-17o-14p-13q-11r-11s-15t37u-12v28
istemi beni\td-39f-20k54
istemi$\ta-11b-17d23f38k-26t-16v38
isten\ta-17b-13d42f-11l47n-13q-11r-15t-14u13v-13
isteni\ta22b-10f-16l-10n32p-11u-16v14
isteni$\ta22b-10f-16l-10n32p-11u-16v14
isteri\ta-27b26c12d-18e-16f-35j45l-12m-11n20o-15p-24r37s-10u-24v17
isteri$\ta-20b38c-17d-14e-17f-25j46l-12m-11n22o-15p-24q-10r39u-22v18
isteye\ta22b17f-24n-11o24p-12u18
isteyi\tf-32k55
isteyi$\tf-32k55
istina\tb-20e-11f44k-15
istirh\tb33e28f-39k-14n-17o-13q16r-12s-12u-11v48
istirh ederim\te44f-15k-11q-15v41
istirh ediyor\tb48e-18f-28q27v17
istiyo\ta-12b63c15e19g-12h-12i-16j-16k-76m-13o11q-14
istiyo$\tb46c21d12e25f-16g-12h-12i-17j-16k-58l10o15r-12v-31
it\ta-12c-11d-12f49g20i-13k-33m-12n26p-23q-11r-23s19u23v-13
it a\tf25
it again\ta-25f54
it all\tf40k-27s16
it allowe\tc-33f38r-17v37
it also\ta-13f18
it and\tb26p-12q-15t46
it at\ta-30d-11f55
it back\ta-10b-27c-21f78k-16
it be\tb86c-58e-12f-47l-17m-19n55o-21q-15r34s-31u-15v-32
it beeps\tf20
it began\td-13f56k-26
it by\tb28k-13m38q-12r-15t-15u14
it came\ta-22d-13f-11g57k-20
it cannot\ta-19e52f-24k-11
it cant\td42f-23p38
it comes\ta-43f61
it concer\tf20
it cost\tb-16c39f-22l-10p-15q19r-10s46t-24v-20
it costs\ta-18f40k-10
it did\tf25k-10
it does\ta-19c-14f38
it doesnt\tf19u23
it eats\ta29d-12f17k-29o30
it for\ta-23b-45c12d-17f21k45p33
it gets\ta-25f39
it gives\ta-23b-10f55k-19
it go\tb-48e51
it goes\ta-71b-11c-10d-18e-13f28g52i-24j53k-49
it had\tf42k-21
it happen\ta-20f34
it has\ta26b-19d-21e-13f-59g82i-19k-24l54q-11r-11t-26v-11
it i\tb-16f19k16
it in\tb-48c-23d-57e-18f28g51h-10i-17j52k-82n-33q-11t-15u59
it instea\ta-13b28f-12m21n-12r-13s-15t38v-11
it is\tb12c-25e14f21g-23h-12k-17l-26m27n-25o10p-35q-46r32s-16t22u-35v34
it isnt\ta-12k29
it just\ta-11f-12g46k-11
it like\ta-23b-13f44
it makes\ta-11d-32e-11f56
it may\tf-21i37
it now\tf37k-15
it off\ta11d-10f13o11
it on\ta-19d-22f48n-10o30p-13u18
it only\tb22k-23o-16p36
it over\ta-31d-15f42n12
it rains\tr24u-11
it really\te37f-33
it right\ta29c65f-63k-30n-17o12q67s-14t-31u-29v-16
it safe\tb-12f-34k37l-11u35
it said\ta79d-29f-35k-51q-20t-23u54
it says\ta90b-11d-28f-43k-38l-11m-11o-19p-18q26r-14s40t-23v-12
it should\tb-27d31f-66g58k-11n26t-10
it so\ta-14b28f12m12
it still\tc-29f45
it stops\tf36l17
it the\tf30
it to\ta-12b-21c-18d-10f21k27u22
it today\ta27e13f-26l28
it too\ta-19b14d40g-13p36q-11u-10
it turned\tf-56k62
it up\ta-11f30k-12
it was\ta-46b-20c-10d-59e-19g-20i42k52o30q14s-24t-20u17v-10
it went\ta-11f51k-23
it with\ta-15b-24d23e22f12l20
it work\tc-30f53k-22
it works\ta-20f-30g28k34
it would\td-11e26l30r-12s17
it$\ta-27b42d-12f29g-28h25i-23j-14k-33l-22q38r-47s-31t13u-12v11
italia\ta-15b53f-37o-10p-16r-14s39t-11u-12v21
itd\ta-17b42f-23p38q-12t-11
itd be\ta-17b42f-23p38q-12t-11
item\ta-29b-26c30d-14f47k-14r-16t32
items\ta10b-28c-12d-22e-16i-15j62n-11p-11q60r-16t-23u-12v-11
items from\ta-14d-13f45k-19
items$\tb18f-56k57m-10q49r-13t-11
itibar\tc29d-40e-10g22j-11l-25n43o34r-30t-21u-28v-20
itiraz\ta-26b-68c-25d44e-13f27g59k-23p-15q36r-12t-19v32
its\tb-26e18f41h-11i-23j-12k-28l61n-11p-39q-31s-41t25u-20v-17
its 0\td-11f52k-20
its a\ta-34b-10d-10f63k-14
its about\ta-19d38l-12q44
its been\ta32c27d-17f-38m-13n-11o-15q-13r24t41u-20
its date\ta36d-15f-64k44t13
its for\tb-16d-18f75k-46
its got\ta-23f43
its in\ta-39f52
its not\ta16b-23d-18f62k-44n15
its one\ta-16d49f-22g-13n-13t37
its own\ta48d13f-51l32o40p-22q-13r-26t-15
its still\tf30k-12
its the\ta-25b-27f79k-27p22
itself\ta38c17d-49e-21f-121g86h-17i-23k31m-21q-14r15s36t-23v-23
itself and\ta18b47f-47k-21o26q-11r32t-10u-17
itself as\tf-12j29u23
itself works\tf32k-14
itself$\ta12b-40c36d-20f-60g33k27l-24o-19p-20s53u-17
ive\ta-51b-52d30e-22f20g-21h17i-19j54n45o-30p-26v-33
ive been\ta-14b-20c-13d26h-14k35m-10n40q36r-29t-13u-15v-16
ive done\tf-31j40
ive got\tb16k-12n21
ive had\ta24d30f-17k-34q-22s22u30
ive since\ta-15f56k-41
ive taken\td-10f17
ive writte\ta-20d65k-46l24m23n-12
ivedil\tb-27e24f26k-14
ivedil ele\tb-21f28k-12
iyi\ta-44b46c-18d-11e-18g14h-23i28j-12k17m-19n-19p-16q-20r35s12t29u-22v-18
iyi aksaml\tf-23k24
iyi calism\tf-35i19k37
iyi dilekl\tf-28h-21i70k-28
iyi gunler\ta20b-25f22i-23p10
iyi hafta\ti33k-10
iyi haftal\ti-15k17
iyi ki\tb63f-35h-11i-50k30o-13r-16s-12t56
iyi olacak\ta-23b62f-33p-14r26s32t-16
iyi olur\tf43k-36l18r32t-19
iyi$\ta-31f44g53k-63
iyisin\ti54k-33
iyisin$\ti54k-33
iza\ta-24b-31c-15f66k-19
izin\ta-15b-28c48d23g-13k-30l36m-18n39o-31p44q-28r-28s-16t-21u-25v-37
izinde\tb11c22f-15m36
izleme\tb-20c-11d41f69i-14k-87
izni\td-13f47k-23
iznim\ta-22b28f21k-15l-16m-13n30o-11p32v-16
j\ta-44b28d-14e-14f-13h-13i69k-13l-10o-16p-10r17s46t-21v-12
j$\tb34f-34i78k-80o-11s50t-14
jabe\ta-12b-35c-35d-11f91k-34q39v-11
jabe$\ta-12b-35c-59d-10f105k-34
jabo\ta-20c-25k50
jabra\ta-18b63f-35k-22q-13s50t-14
jacche\ta-11b-19d-18f89k-59m21
jacche na\tf35k-28m21
jam\ta-30f37
jams\ta59f-49l-16o43p-12
jan\tb-20e48f-35k13
jan$\tb-20e48f-35k13
janabe\te-12i49k-34
janabe$\te-12i49k-34
janice\tf-37k54
janice$\tf-37k54
janito\tc11d-26f-17k41u17
jansen\tf-40h37k25
januar\ta-25b-34c-19d29f49j-16n-11o-12p27q35s-20
januar 0\ta11d-16f31k-23p30
januar$\ta-16b-34d47f20k-31p-10q45s-16
jarrab\ta-13f77k-54
java\ta-27b37f10k-17p32
java 0\ta-16b42f-29p32
jay\ta81b-42c38d-32e-11g-11i-11k-76l78m-25n21p-34q-49s-46t-33v-34
jay$\ta87b-28c45d-17f-42k-74l80m-21n24o15p-34q-48r-43s-46t-29u11v-29
jdid\ta-44b58k-22n24o40p-16q-21r-12u-11
jdid$\ta-36b18f29k-13n28o-11
je\ta75b-37c-11d31f-78g-13k12l-15m-13n-17o-17p-17r-13t63u-15v-19
jenera\tc23f-19r38
jigges\ta-11c38d-14k-18r21
jinis\ta-12j47k-20
jo\tf-25k45
joan\tc-30f76k-48
joaqui\tf59k-43
joaqui$\tf59k-43
job\ta42b24d-15f-56h38k-39o-11r55t-11u-14v-10
join\tc17k-21n21p-17q-13s-13v32
joined\ta-11f14
joined the\ta-11f14
jonno\ta-48b45c-18d27f-49h42i32k-54l-26m-10n14o22p-16q31r-35s12t-12u-26v12
jonno ekta\ta-28b62f-25n13o31r-27s-11u-14v18
joy\ta-10f-12h38k-15
julide\tb-14f47k-24
july\ta14b-11c44d-27f15k-46n-22p-19q69r10s-14t-11u-16v-15
july$\tb25k-16q20r16u-10
jump\ta37b-14e24f-28k-16p30
jumper\ta-13b11k16t23
june\tb15c42d-27f-39k25l-18m-13n39o-23p-26q22r-33s-22t-22u24v19
june$\ta-35b-20d-11f14k42n-25u47
junk\ta14b-12f24k-21m21
junk folder\ta19b-10m21
jurgen\tf-32k39
just\tb-35c15e40f11g31h-17i-22j12k-59m27n12o-24q-36r-31s25v-31
just a\tf-21j40
just the\ta29b-27c41f-30k-20m50n-10q-14s-10t-23
just to\tg32k-12
juta\ta83b13f-72k-48l-12m-11n-14o-20p-16q-18r-13s-17t79u-13v-17
k\ta-55b-42c-14d64e-11f-25k47l-14n-13o-23p-23q-16r76s-13t-27v-10
k 0\ta-12f24
k$\ta-16d-14f25k16
kaan\tk13
kaba\td31f-14l-20r47s-13t34u-29v-21
kabin\ta-33b-16f68k-23
kabini\ta-13b-10f57k-37
kabini 0\ta-13b-10f57k-37
kablo\tf21k-15
kablol\ta-25b25f42k-31l59p-10r-11s-33
kablol hat\tb27k-16l36
kablos\tb29d-18f24k-23l47n-15o30p-13r-20s-12t-14v-17
kablos ag\ta36f-21l29
kablos da\tf24
kabloy\ta-14b-11d12f21o18
kabloy bagliy\ta-16d18f11k-13
kabul\ta19b-40c-15d58e-17f23g-15h-26i40k-107l-32m-27n-49o31p18q46r-53s-28t-77u61
kabul edilem\ta-17d41f-18o48p-13q-12r-22t-13u21v-23
kabul etmiyo\ta53d-21f-33k-11l-16m-12o17p45q-12r-16t-25u-12v-13
kac\ta-38b-61c126d44e-17f-41i-15k-17l11n11p-32q-86s-25t39u11
kac ay\tc-49f59k-14n-13p31v-19
kac gun\ta-19b-12c40l-22m23n-16o-19p-27q-11r-30s18t-19u19v38
kac kisi\tc38f-24m13r34s-13
kac lira\tc23f-13l-10q-10s20u32
kac megabi\tc19l72p-27q-18r-11t-20u-11v-15
kacagi\ta-23d62f-66g66k-57l-18p-11q-13r59t-14v-15
kacak\tf-27k33
kache\ta-20b-12d-16f70k-34
kacind\ta-13c12d33f-21q-10r28s17v-11
kacind$\ta-13c12d33f-21q-10r28s17v-11
kacird\ta-26b-18d53f17k-32r-12u-13v46
kacird$\ta-12b-13d61f-27k-17r-12u-13v46
kaciri\ta-38b-14f58
kaciri$\ta-38b-14f58
kaciyo\td-13f32r29
kadar\tc27e-32f-46g-21h22k48l45m28n16o-20p-39q-45r11s-16u-48v15
kadar hicbir\ta-24d-12f70k-27
kadar ofiste\ta-12f-20k37
kadar sure\tc16l-14m36n25p-19r-16s-10v-11
kadar uzatin\tb28l16n20u-10
kadar$\ta-24b-12c44d-13f20q-22s40t-13
kadiko\ta13b-13
kadiko subesi\ta-12f19k11
kadin\ta-19b27d24f-35l-11n-12o-10p-17q-15r23v35
kadinl\ta-22c48f-28k-13n-13p-21v41
kadinl soyunm\ta-26c49f-26k-13n-12r-16v42
kadir\tf-32k39
kafete\ta17l35s-18
kagida\ta-16d-13f45k-10o19
kagidi\ta44b34f-46l-21m-12n-31o41p-22q-13r-18t-13u-11v59
kagidi yerles\tf16
kagit\ta44b56d-15f-62k-24l-14n58o49p-14q-55r-11s-13t-27
kagitl\ta62b-14f-26g-10k-16o42t-11
kahval\ta-26d-15e-11f-59h88i-25k-32
kahve\tb-13c-67d-18k69m-11r-28t53
kahve makine\tb15o-30r-19t55
kaj\tb-28c-11e-11h42i-11n-18o-10p-11q-11r29s-17t30
kaj kore\ta16b-13d16f-47h48k-29n-18o-10p-11q-11r29s-17t30
kal\ta42f-62g38k-17
kalaca\tc17q36
kalan\ta-36b61d28f-15k-43l-11m-12n-17o-15p-17r14s-16t57u-12v-14
kalani\ta-35b-16d-15e-14f-77g53i76k-41
kaldi\ta33b-46c-15d15e-16f26g-15h-15i-14j-11k-12l-17m-10n-12o33p-16q-17r53s-15t-21u-11v-17
kaldi$\ta55b-36c-13d-30e-15f17g-13h-12i-11o-19p-11r61t-14v-10
kaldig\ta-28d41f13k-37n-15p29u-10
kaldik\ta-60b-32c-11e82f-11g-15h-13i-22j-15t17
kaldik$\ta-10f-27k49
kaldim\ta22d12f-25h40k-12l-16m-14n-17o-11p-25q69r-22s-10t24u-23v-30
kaldim$\ta-22b-23d23h42q-11t44
kaldir\ta16b16c-17d24g-18h-11i-17j-13k-12l28m-32n11o-36p-44r67s-31t-51u-10v16
kaldir talep\tb-48e-17f63n18
kaldir$\ta-11b18e37k-23n26p-18r-17t-19u35
kalem\ta-15b-10f53k-29o30r-11
kalemi\ta-10c20f21k-14o13q26
kaleml\ta-12b-14d-12f76k-42
kaleml$\tb-13f37
kalibr\ta22b18f-25o66r-19u-24v-14
kalin\ta-14b-12e-23f-42i100k-31
kalin$\ta-11e-19f-37i73
kalip\ta45d13f-53o30v-10
kalir\ta16c-44f37l27
kalite\tf-19k29p18
kaliyo\ta58b-24c-15d31e-12f-17g-12h-10i-12j-12k-33l28m-36n-23o19p42q-28r24s-31t-33u-36
kaliyo$\ta36b-39c-14d41e-12g-13h-10i-12j-12k-33l37m-32n-16o15p63q-26r-50s-28t-28u-23
kalkti\tb-15d27f-44h50k-18r-13v26
kalkti$\tb-15d27f-44h50k-18r-13v26
kalmad\ta-18b-15d-45e72f-94g-12k73q16
kalmad$\ta-33b-11d-32e73f-51g-12k21
kalmak\ta10f18l18
kalmas\td-16e72f-47k-18
kalmas$\td-16e72f-47k-18
kalmis\ta25d-10l-18m-17n25o29p-14r-20u12
kalmis olabil\ta19m-12n29
kalmis$\tf18
kalori\td36f-44o-18p-12q-11r69t-13v-18
kalsin\tb49f-73k39n-12r54s-11t-11v-11
kalsin$\tf-32k43
kam\ta-12b-17c78f-52k-16l-16n-30o-32p-22q-19r-39s-24t-21v99
kaman\ta-37b-37f72k-15
kaman el\ta-37b-37f72k-15
kamen\ta-71d-11f94k-28
kamera\ta50c30d-17e-14f-29g-10k-22l38m-25n-28o21p-28q-23r-35s-27t-30u73v-33
kamera da\ta31b-11f-20l29u-25
kamera gorunt\tb-11c45f-16l-11o-11r-33u58
kamera kayit\tl49o-20u-28
kamera kayitl\ta-11b40f-22l-17o-12r-15u68v-15
kampan\ta-43b44d-15k22m35n23o-11p-13q-32s20t-16u-10v-11
kamyon\ta53c-28d35e-19f-12g-11i-10k-42l-16m-13n-12o33p-33q-20r-27s-12t39u-15v30
kamyon yukley\ta-13b21e-13f31k-13t21
kan\ta-27b-41c-14d76f-37g-11k23l-23m13n-41o-37q-30r-27s38t11u-18v53
kanada\ta-13k19
kanadi\ta-24b-11c18e56f-29k-17q-10r45v-13
kanal\ta-26f47k-16s25
kanali\tf-23k32l22
kantar\ta41f-71k44o50p-21v-11
kanunu\tb64f-59k-13o-15p-10q-11r-19s-13t-25u65v-14
kanunu 0\tb64f-59k-13o-15p-10q-11r-19s-13t-25u65v-14
kapagi\tb-35c-13d-16f81k-48l-10o-11t39
kapagi acip\tf12
kapagi da\ta-17b-27f44
kapak\tb-29f67k-36o20
kapali\ta-53b17c-15d-43f21g-10k54o-17q33r38s-13t-21v-12
kapali$\ta-45b-24d-22f-21k69
kapand\ta-48b12f54n20
kapand sonra\tb19n20
kapani\ta-25b-29c18d-35e-10f-73g59k63l-43m-15o-26p21q-11r46s31t-16u-13v-20
kapani$\ta-55b-15d-29f-52g64k57l-37m-13n-22o-20p18r39s38t-14u-11v-19
kapanm\ta12b-13c-13d-23e-11f-31g55k16n-12o-20p55q-14r14s-14u-10v-18
kapanm$\td-11f-50g64k-14r25
kapata\ta-28d-25e-17g56i-17k14n31t-11
kapata$\ta-28d-22e-12g60i-17k-24n31t-11
kapati\ta55c-22d11e-34f27g-17h-17i-16j-15k-14l-37m-28n74o-28q-30r14s34t-56v-44
kapati actik\ta-12f17
kapati actim\tf31k-16
kapati$\ta71b26e-27f-58g-16h-15i-13j-13l-19m-18n-43p25q-33r-33s56t-32u32v-22
kapatm\tb-20c18d35f-12k-16l28n-12p-19q-19r-15s40t-15u-13v-11
kapatt\ta15b-70d44e-10f16k-10o-10p-10q-14s53t-26u10v-13
kapatt$\ta-16d54f10k-44q-11s57t-25v-13
kapi\ta19b-18c-11d26e-12f-86g59i-11l-18m-23n12o-33p-24q-16r57s-19t-33u18v14
kapi dolast\ta-28b-24d59f-16n29r-19t-14u-25v33
kapi kapi\ta-28b-24d59f-16n29r-19t-14u-25v33
kapici\ta-40b-20d50e-14i-13k16o-11p-15r53
kapida\ta-62c-70d44e-20f15g-17i-12j-11k70n-13o-18q-18r-41s-17t37u66v-27
kapiku\tb17p-12q31v-10
kapila\tb25r39t-17u-12
kapini\ta31b-22d63f-62k-21l-14n-12o-20q49r-18s-12t-13u32v-17
kapisi\tc-10d-36e-16f19k21l-17m-12n-12o-32p-19q-11r33s-13t-20u58v-18
kapisi da\ta41b-34k-20o-12u40
kapisi kendil\ta21r17u23
kapiya\ta-56b43d11f15i-12o-19p-10r47t16u-22v-17
kapiya kadar\ta-18f43
kapiyi\ta-78c-21d22e-15f62g-20h-13i-12j-11k23l-12m-10n-20o-27p-13q48r59s-21t-20u-22v-33
kapiyi acmiyo\tb48d-13f-40o-16r20u16
kapiyi calmad\ta-26b-10d60f-23r41u-19
kapsam\ta-44d-15f82k-57r11
kapsam$\ta-13d-11f65k-40
kaptan\ta-11f36n11
karabo\tf30k-13
karako\tf23
karakt\ta-25b12c49f-38l-18n-29p47q-19r-22s-17t-15u40v-17
karanl\ta56b51d-33e-11f-52k-27l-16n-11o-12p20r38
karar\tf67k-52
karari\ta-18d-15e24f19n19
kararm\tb-13f21l34o-12u-22
karava\tc19f-10l12n-13q-13r54s-12t-14v-18
kardel\tb-17f-42k61
kardes\ta18f34h-12i-16p34q-19
kardiy\tb12f-47k45l26o-10
kare\ta-36b-24f57
kareko\ta17b-10c17d-19f17k-16o29t11u-17
kargo\ta20b27c-32e-11g-24h39i-10k-35l-16m-16n27o-25p-50q-21r-18s35t23u22v-16
kargo ile\ta-14b18c-14f19p-14s51t-35
kargo kodu\tq-12t31
kargo sirket\ta-13d-16f50k-17
kargom\ta-24b-19d74f-44g28k-51l-17q-12r-13t56
kargoy\ta-57c15e-21k54p-13q-13t17u36
karim\te-10f-45i-17k69
karism\ta-12b-22e-11f-59j52k41
karism$\ta-12b-22e-11f-59j52k41
karist\td37k-19r-15u41v-13
karsi\ta65b-31c-13d-36e-10f-14k19l-28m26n-29o-28p-16q-13r-25s84t-18u-19v-20
karsi taraf\ta43f-30l-20m-13o-14s57u-12
karsi tarafa\ta28f-17m29
karsi tarafi\ta33f-13k-12s22
karsi taraft\ta47f-32m15n-19o-10s42
karsid\ta65b-16f-28g-16l-14m14n-13o-27p-12q-10s58
karsil\ta15c-19d22e-25g-13h81i-38j-13k-72l-29m-19n34p-46r-47s56t-22u-24v27
karsil anonsu\ta18b16f-11s43v-10
karsil$\ta32b-23d-17h38k-34l-12n59p-14s-22
karsim\ta24f-13l-11n44r-12v-13
karsis\ta-35b-16k54
karsiy\tf33k-23m20
kart\ta19c-26d-25e-11g34j-10l-26m-18n-35o42p-49q-10r-31s31t-40u61v-12
kart basma\ta33f-21l-12o49u-26
kart okumuy\ta62f-52k-13o30r-15u13
kart okuyuc\ta-27f20k30u25
karti\ta49b34c-43d-23e-18f18g-26j-12k-24l-23m-18n-48o-27p-28q-39r-27s51t-31u87
karti bastir\tb10n-13u36
karti okutuy\tf13
kartim\ta80b57c20e-37f-79g-16h-12i-14j-13k-52l-24m-24n32o-41p-46q50r-54s-36t-52u80
kartim 0\td-18f23u16
kartim da\ta-40b59d-11f-34r-23u42
kartim iki\tb-11d31f-28q14
kartin\ta-52b34c11d-12e-17f36n-16o-15p-12q-22r-14s-14t-17u78v-14
kartin iptal\ta-10b18u20
kartiy\ta35c-10f-17n48o-15p-12u-15
kartla\tc12n-11u31
kartli\ta24f-23p18
kartli da\ta24f-23p18
kartus\tb29c21f-22l-10o71q-13s-10t-29
kasa\ta37b-17f-29g-12k29l-11p18r-14s-14u36
kasa 0\ta21b-11o29p-14
kasa progra\tf-10g-12k32o-11p35
kasada\ta-23b-22d-13f66k-11o17
kasala\tf47k-34l27
kasani\ta29b48f-64n-11o18p-19r-12t-11u41
kasaya\ta-16b14c14f18k-17o42p-12
kaset\tf49k-25
kasim\ta-29b74c-23d22f-28j-12k-13l-12m10n-17o22p-18q21r-26s-15t15u14v-23
kasim cumart\ta-10b51f-13k-48r-11u26
kasim tarihl\tb24c-24f-61k61m32
kasimd\ta-50c24d-16f65k-13n-10p-11q-12r32s-11v19
kasiye\ta48c-11k-16m-15n31o-35p-36s-19u53v-10
kasko\ta-20b14d42f-42n21
kat\ta52b-37c-21e-18g38h32i-26j-18k-61l-21m-13n-19o-17p-27r57s29t-10u-20v-18
kat$\ta-11k23
kata\ta46b-13f-27g-13k17l43n-11o-11p-11q34r-13s-19t-15v-17
kate\tb-20c41k-13q36
kate$\tb-20c41k-13q36
katila\ta-36b88d-16f-51j-33l-14n75o-25p-34q-16r29s-18t-28u-33v-12
katili\ta55c12f-46l-10m-12n-14o-13p-17q54r-12s-13t-13u-11v17
katili payi\ta34c15f-34o-11p-14q59s-11v-20
katind\ta76f-55k-21l43n-11o-16p-13r27s-12u-11v-17
katta\ta47b-19c-20d-22e-10f29g-12j-12k-27l28n-12o-10r38s-12v-12
kattak\tb18d37f-34g-11l36m-10n-14p-33q-21r58s-22t-20u-12v-25
kaur\tb36f-56k37o-11s50t-14
kavga\ta-53d-39f78
kay\ta-22f54k-12
kay 0\ta-22f54k-12
kaya\tf-18k24m47n-26
kaybed\tb-14f60k-25
kaybed$\tf52k-24
kaybet\ta-30b53e-20q-19s-11t-10u49
kaybi\ta80d-16f-75k-21l50q-16u-10
kaybi yasanm\ta20f-26k11
kaybol\ta20b57d-13f-80k34m-17n-26o-35p45r-19s-15t-16u48v-12
kaybol$\ta49b17f-53m-14n-20o-21p52q12s-10
kayda\ta-15b22d-14f33k-21p-20r-19s52v-14
kayded\ta39b50d-19e-12f-27i-15k-39l-23m-18n-24o-42p40q-18r-24s69t-33u16v-27
kayded$\ta27b53f-51i-11k-15l-15m-12n-13o-37p30r-12s35t-17u23v-16
kaydet\ta32b19d-13f24k-59l-16n-14o-15p35q-18r-10t33
kaydet$\ta47f12k-58l-12o-12p41
kaydi\ta56b-49d-17e-16f-14g26k10l-17m-11n-17o-15p-19r-11u27v49
kaydi kapata\tf-27g34
kaydim\ta-21b-18d24f-24g-11k39l35
kaydim cozuld\ta-21b-18d24f-24g-11k39l35
kaydin\td-19f22
kayip\ta25b-15c24d-13f31k-47m14n-10q-12r-31v47
kayip$\ta35f19k-36m16
kayit\ta18b-41c35e-11f14g-27h-12k13l27m-27n35o-51p-30r-19s21t-27v19
kayit almiyo\ta29f-18n-12o-25u52
kayit cihazi\ta31f-28l55o-20u-30
kayit ornegi\ta43f-31n-11v36
kayit yenile\tb-13c33f-19n-14v40
kayit yok\ta14s27
kayitl\ta28b21c15f24k-73l-31m-21n63o-37p20q-33r-38t-27u55v-36
kayitl 0\ta-36b15c-12f31n20u21
kayitl iki\ta-23f45k-14
kayitl kac\tc16u36
kayitl$\tf65k-58
kayitt\ta-38b-15c33f46k-12s-14t-11v43
kayma\ta-18b-22f72k-35
kaymis\ta47b-22f16k-34m49p-18r-14
kaymis$\ta32b-18f27k-33m41p-16r-12
kaynag\tf-15o13r13
kaynak\tn28o-13p-24r-11u31
kazan\ta11b-13d-21k26r25
kazan daires\ta19b-13d-11f-36k38r25
kazand\ta-17b36c56d-12e-12f-41i-27k-13l-15m-14n-17o-13p-17q-22r-20s-14t-21u-15v83
kazand$\ta-17b40c57d-10e-12f-38i-14k-40l-15m-14n-17o-13p-17q-22r-20s-14t-21u-15v83
kdv\ta45b-36c21k-20q33
kdv beyani\tb-31f42k-12
ke\ta-34b23c53d51e26f-88i-10k-51l-20m-22n57o-27p-30q-37r-12s-29t25u34v-27
ke dibe\tb-12c65d-15f-29k-21n-14p-10q-13t48u-11v-12
keda\ta-39b-28d-19f-23k66
kedi\ta31d-13k-21u35
kedi cikart\tf34k-19
keep\ta49b-30c16d15e-15f-14g-13h54i-13j-11k-96l15n-14o47p49q-55r-28s-19t-21u-36v-28
keep my\tc11n24
keep the\tc-14f18t23
keepin\ta-13f-47g-11i29k50
keepin well\ta-10f-44i30k40
keeps\ta110b-26d-29f-40k-39l51m19n-21o-15r-13s-16v-15
keeps asking\tm29n-11
kel\ta26b-14l29
kemal\tb28e-14k11p-22v44
kenari\ta58b37c-24d-17f-28h-20i-10k-16o44p-17q-11r23t-18
kendi\ta-22c19d40e-16f12g-26h-20i-16j-15l27m11n-38p-35q49r-31s13t-31u16v-46
kendi ekrani\ta-17f33
kendi kendin\ta18b-13d-13f29k-27l-19o28p-16r-11u34v-11
kendi laptop\ta-33f-14k43
kendil\ta44b-18d-20e-11f-34g62k-38l-11m-17o-20p50q-13s-12t-16u18v-18
kendim\ta31b29d-15f-57k23l-14m33n-12p-15q-31r-20s-13t48u-15v-16
kendin\ta35b-15d-17f25k-31l-20m-10n-15o26r-13t-11u33v-13
kendis\ta10b60d-12f-34k-36l-23m-12n64o-20p22q-24r-14t-11u-20v-35
kep\ta50c-54f25k-10m47s-10t-12
kepeng\ta20o-13r45
kept\ta-49b-20c-16d26k50l-24n-22o13p-14q-14r18t33v-22
kept$\tc-39f61k-19u21
kere\ta34b-12c-23d36e-20g-15h-12i-16j-16l-23o19p-16q36r15s16t-29u-29v-29
kerem\ta-21b-33f-70k89
kesece\tf26k-11
kesece$\tf26k-11
kesif\tb-31c-78d-13f61k31l22
kesif icin\tb-35k39
kesile\ta-16b39f-13o-13p-14q71t-28u-18
kesili\ta12c-27f32l-22m-13n-14o-20p-23q39r-16s54t-12v-23
kesili$\ta20c-47f38l-17n-10o-13p-14r-12s59
kesilm\ta32b21d-28f12k-54l-11o-12p-19q82r-25t-20u-12v-23
kesilm$\ta51b-14d-15k-37p-14q57r-19v-13
kesin\tb10c40e-14k-14p-10q30r-11s-17t-17v38
kesint\ta-13b-49c42d-12e-19f-12g59k-30n-16p-27q63u-11v-16
kesint guc\tf-15o13r13
kesiyo\ta27b-16d37f-27l-17m-14n-18o12p38r-23s33t-20u-13v-18
kesiyo$\ta27b-16d37f-27l-17m-14n-18o12p38r-23s33t-20u-13v-18
keskin\tf-21k26
keskin$\tf-21k26
kesmen\tb17q18
kesmis\td40f-36k-14o-11q27
kestim\ta-13b-12d59f-26k-25p-13q-12t51
kestim$\ta-13b-12d59f-26k-25p-13q-12t51
kete\ta-19b-35c-22d39f47k-24m-14n36o-12p-17q35r-13t-12u-15v-13
kettle\td-15f29k-15r15
keu\ta-44b-24d48f-43k46l-13m36n-20p49q-12r-27t-23u-14
kev\ta-17d-13f49k-22
key\ta-27b17c15d-18e-16f-29g37h-15i-11j-11k36l-20m-19n-24o-36p16q-35s-25t-33u96v-32
key card\tb33f-25u33
key is\ta-34f-69k82o-17u35
key so\tb33c-12f-11q-14u46
key$\ta15b-37c-13e-14f27g50h-12j-10k-52r26t-11u24v-17
keyboa\ta28b38d-18k-49l-23m-21n-21o53p55q-28r-24s-20t-19u-35v-18
keyboa layout\ta-28b14f24o-46p49
keyfin\ta-35b-13d50f-52g-11i70k-55r-15u41
keys\ta25b-14d-16k28o33p-11r17u-24
keys$\tf39k-15
kez\ta-42b-42c15d23f89g-15h-12k-46l17m40n-23o24p-12q18r-17s-14t-29u-11v-29
kez daha\te12
khabar\ta-34b-10d89f-12i-11k-78l-15m-11o-26p-22q-32r-27t-22u-14v86
khali\tb-16d76f-37k-51l-18m29n-26o-16p-19q-26r-26s13t54v-21
kharap\ta-45b-19c-11d46f-25k37o-11r-16v44
kharap hoye\ta-27b-12d53f-68k46o-11r-16v44
khat\ta57b42f-53k-47l-11n-21o-21p-17q-24r45s41t-15v-13
khedma\ta-42b-13d-17f-36h99k-75
khouya\ti-17k38
khouya$\ti-17k38
khub\tb-43c-15d31e32f-66g-13h73i-14j-13k-46l24q22t-12
khule\ta-10b51f-28k-13l-15n17o-19t-14u32
khulna\ta-16b-12k44
khulna$\tf-39k56
ki\ta-53b-19c64d-50e-25f60g-21h-19i-53j-25l-14m-21n-31o-28p-13q61r15s-31t45u-30v-38
ki$\tc28k-11q39v-11
kibris\tc23f-15p-38q-19t68v-19
kichu\ta13b-36d-13e71f-42k-23l47m-12n-22r-12
kick\tb17d11f-23m-14n-13o-15p34q-15r-24t-10u38
kick off\td13p40r-19
kid\tb10f45k-33n-18p-14q-12u48
kideml\ta-15b23m34n-16
kids\tb-21c47d-22f-12l-10p-10t24u-16v29
kif\tc52f-38m-23n32p38q-14r-16t-13
kif 0\tc54f-43m-23n32p38q-14r-16t-13
kilavu\tf42k-10
kilidi\ta46c-16d-13k-10n-14o-12r-30t-16u71v-13
kilit\ta38b21f-41n-12o11p-22u40
kilitl\ta17b31c-27d-18e-22f67g-10h-20i-15k-73l-11n50o39p-15q-10s-14t-26u-27v-11
kilitl cok\tb-16f45h-18k-14n18
kilitl$\ta40k-29n16
kiln\ta23k-12r15
kilo\tf25
kim\ta-25b-18c64d18e-11f39h-10i-33k-57l-20m-25n28o-28p-24q-31r17t-25u13v36
kime\ta-11b-11c-57e-10f107k-56
kimin\tb-25c27f24n-10q-17r-13s54v-12
kimler\ta-48c34f25r-30u45
kimlik\ta31b-35c19d47g-15k-33l-17m-21n49o36p-23q-22r-24s-21t-34u38v-27
kimlik fotoko\tk15
kimlik tarayi\ta30b14f-32o40
kimse\ta-20b-41c-56d15e54f42g-14h-11i-11j-10l48m-30n12o-29p-46q-26r-55s-30v50
kimse$\td-29f-39k62
kimsey\ta-13f41k-22
kind\tb-15c-10d-18f33h-23i23k-11t35
kind regard\ta-15f-23i56
kind reply\tf-11i-38k57
kind$\tb17f51h-21k-41t36
kindly\ta-45b42d-28e72f-56g-14h-11i16j-13l13m-15o-19p-22r16s15v-13
kindly arrang\tb28l23n-19o-18r29s-17t19
kindly ask\tb13e-10f-11k20l36
kindly block\tb53e-13f-14k-29l-13n-18q-36r-23s51t-19u38v-16
kindly confir\te-16f45k-17u-11v33
kindly have\tn-12p25q-10r-13u31
kindly issue\tb27v20
kindly look\ta-12b-29f-37k51
kindly provid\tb13o28
kindly reques\tb25c-11s10
kintu\tb-17d-45f17k16s35
kiosk\ta10l-15n53r-11
kiraci\tb13d-11f33k-24l-16m-12n-26o-20p-17q-15r-29s11t-14u82v-20
kiraci icin\tb15c15f-20n-10q-10u50v-12
kirala\tb15f-11o10
kirami\ta-24b-16d-13e-10f76k-19
kirayi\ta-11b-12f57k-17
kirik\ta20b39c20d-29e42f-60g-11k-22l-18m-20n-28o51p-23q-17r37s-40t24u-14v-20
kirik geldi\ta55d-15f-27o-10t47
kirild\ta-24b69f-69n-11s39v-14
kirk\tb30c-11d19e-14f12g-10h-11i-11k-24l-26m-17n-12o-14p-15q-22r-23s34t63u-14v-21
kirk dakika\td39f-26l-20s48t-14
kirmiz\tb31d-31e-21f53g-12i-15j-11k-50l39m17n-15o-34p-24q-32r-31s-24t41u26v-28
kirmiz carpi\ta15b-15f32k-23l19m33p-11v-10
kirmiz$\ta20c-18f23k-17l-13t-15u45
kirtas\tf24
kis\ta-17b41d-10e-24f41k-27n-11o-14p-23q-13r30t-11u-12v38
kisa\ta-21b-39c-10d-29e43g-11h-13i-27j64m-17n-11o-12r-19s33t37u-12v-12
kisa bir\ta-26b-13f41k13
kisa mesajl\tb22m-10s38
kisa surede\tb-22e44f-12i-12
kisa$\ta30b-11f-36k32r-14t41
kisaca\tf-71k75
kisi\ta-40c22d-40e-16f68g-12i-10j-11l-26m23n29o-28p-23q-23r19s18t-34
kisi 0\ta-20b-28k40
kisi var\tb28f-12p-11v34
kisi$\tb19d-16f16k-15r20
kiside\ta50b-21f-25n-17p58r-10s-13v-17
kisile\ta-23b-27c-15d-15f10j64k-31
kisile sunlar\ta-14f-45j66
kisili\tb-17d-21k35l-26n-17o-11p-19q31r20s-14t13u-10v11
kisin\ta46c24f-41k-11l-18m-11n-13o-16p-28q-11r44s-23t-18v44
kisini\ta-13d22f-30i56k-32o-11r-14t-14v47
kisise\ta20b22c-15d-13f-12m17n-13p-10r-10u35v-10
kisise verile\tb28f-39k26u37
kisiye\ta43b-15d22f-22l-11n21o46p-23r-10s-11u-12v-11
kisiyi\ta30d-14f33k-33p-13q41
kismi\ta-38c45d13f-65g53k-12n-11r-13t45
kismin\tb-11c36k-17m46n-28q-21t22
kit\ta-13h59k-45
kitapl\ta60b-18d-11f-33o-12r14t39v-13
kitapt\ta-34d40f27g-21k-25q-13t40
kitche\ta33c-10d16f-18h18k-46n15p-18q-15r30v-12
kitche$\ta18r22
kiymet\tf-13k13
kiz\ta14b13d-10m-19o-11r63t-11v-28
kizim\tf-11i-35k61
kizima\ta-24b28d69f-65h-10k-22l-16m-18n-32p-13q39r-26t-12u-13v63
kizimi\tf38k-26n-18v28
klasor\ta29b-30c10d25g-12k-33l-30m67n31o-30p-41q-23r-28s-19t-17u32v-32
klavye\ta-12c-18d-15f23k32l-11n-15o67p-15u-12v-19
klavye bosluk\ta40f-24o33
klima\ta43f-41r19
klimas\ta61f-46r26
klimas su\ta29f-16
klinig\ta-38b21d-16k43p22
knee\ta-33f49
knock\ta-45b-18d-13e-12f-76k100
know\ta-57b-14c18d-45e-22f-34g43h-11i53j-20k41l-14n-19o-19p-26s11t-31u35v18
know a\tb-11e-21k36q21s-14
know if\tb-17c34f-17i20k-14q-17r-19s50u-11
know it\ta-17b37d-10f-35g31k-10r-13t-13u31
know nothin\ta-11f24
know what\te32k-11
know where\tb-13c21f22k-17q-12v39
know whethe\tc25k-12q20r26s-22v-12
know$\ta-38f15g48k-24
knows\tb-18c-16d-23e-14f15h27k23u30
knows about\tf27k-11
kobe\tc52f-36n-15p-20q-22t11v50
kocama\ta-16e-11f-62h79i-20
kod\ta-45c-13d-30f-25g82i-13n21
kod 0\tf22
kodlar\tf37k-21n-11p50r-12u-12v-18
kodu\ta24b28c22d-33e-10f15i-11k-40m-19n10o-29p-34q20r-28s55v-27
kodu 0\ta-11f63k-30
kodu e\ta-14f26
kodu telefo\ta59f-49n41s-12u-12
kodunu\ta-23c-19f57k-12u36
kokusu\ta-41d-12f71k-13r25
kokusu geliyo\ta28f-11r25
kokuyo\ta-31b-18d54e-11f12k-39o-12p-10r41
kol\tb-53c-16d-27f78k-15l19o20p25r-24s-18u-11
kol 0\tf17k-13l27
kolay\td-19e-21k16q13t13
kolay gelsin\tb18d-18e-19q13t13
kolayl\ta-27b37c-12d-11i33k-33o30
kolayl dileri\tb-16c-10f30i35k-30
koli\ta-13b85c-15d-34f-17k-70l-11n-11o-36p25q-24r-38s-15t81u-10v-14
koli$\ta-17b28f25k-48o-13r-10t32
kolide\ta-15b14f-47g52t11
kolile\tf19k-13
kolini\ta-25b30n-21t-22u-20v54
koliyi\tb41f-21t35
koltug\ta-16f33k-13
koltuk\ta38b15c29d-25k-53l-17n-12o36p14r-34s-12t32u-15v-12
koltuk numara\ta55b-17d-13f-26k-15l-10o62p-25r-19t-17
koltuk takimi\tc26f-20o-10t34
kolu\ta20r12
kolumu\ta-27b-10e52f11i-10k-36
kolunu\tb21r37t-15
kombi\ta35d31f-52l-13o45p-11q-11r-26v19
kombiy\ta-14f20k17
komisy\ta-50b15d96f-83k-19l-18m17o-29p-29q28r-18s-13t-21u-18v50
komple\ta15b-19f17l31p-16
kompre\tb93f-27k-87o67p-15q-11r-22t-17u-10
komsu\ta-18c38f13k-11o34t-16
komsum\ta-33b-27d52f-49k38l-16m-20n-15o-25p-16q58r-37u-13v33
komsun\ta13b-15d-16f12k17q43r-11t-13u-13
konakl\tb30e-15f-45k40q-15v41
konfer\ta27f-61k47l-21n-11o-16p-20q-13s60t-17u-16
konfer salonu\ta-21f-31k51r43
kongre\tb22f-11l20o-13q-11v28
konmas\ta-13b46f-25m40p-15q-29r-14s-15t37u-12
kono\ta30b-46c-38d24e-15f34g-10i-13k-11l11n34o-16p-23q-16r14t-20u-15v-14
konsa\ta-14b51d-15f-21n-10p-15r35s31t-14u-13
konser\tb40c-30f15k-17l-12n-17o16u44v-20
konser icin\tb42c-30f-14n-12o27r13
kontro\ta-56b-23c24e-15g50h-11i-10j-11k18l-14m-12n21o-15p-14q38r31s-16t-16u-16v-24
kontro edin\tb-32e23f20
konu\tb-47c45d-23e18f-102g53i-13j28k10m35n12o-15p13r-12s-15t-15u-20
konula\ta-36b-24d45e-21f-23j20k26p52q-15r-16t-15
konuls\ta-15b62f-47r16t34v-13
konum\tf-19j40
konum var\tf-19j40
konunu\tb-39f66k-37
konunu ivedil\tb-21f28k-12
konusa\ta-18e-11f-28k55p-12q-21r-11v50
konusm\tb-13d62e-17f-40g-13h-12i-10l21m-20n-23o-21p-32q-28r-31s84t-31u-25
konust\ta-29b-44d31f-24k45r-12u-13v49
konusu\ta33b-33c-15d50e-22f-105g41h46i-16j16k-50l-34m47n-28p-43r-23s59t-33u-21v-29
konusu$\ta23d-17f25k-19l-13n-12o-12p-20r-16s62v-11
konut\ta-11b63d39f-62k-43l-27m-24n-18o-22p-31q16r36s-17t-25u-12v53
konuya\ta-17b-62c-13d-18e46f-27g-15h-12i-23j85k-58
konuyu\ta-14b-11e18f50k-39
konya\ta52b-27d-22f22k-31t32
kooper\ta-17b-19c27d-11f33i-18
kopuyo\ta13f20k-23l44o-20
kopuyo$\ta32f-24l44o-20
kopyal\ta38f-16n-11p42s-14
kopyas\tf-22k29n-20p58r-17t-12u-11
kora\ta-16b-26d30f51i-15k-36m42t-17
korar\tf13n-15p28
koray\tf-29k38
korbo\ta-15b-24c33d-45e39f-48k41l-22q32
korchi\ta-20b-18d-13e36i32
korchi$\tf42i36k-57
kordon\ta40f-48k32t44v-10
kore\tb-28d73f-13g-19h15i-24j-16k-20l-42m-11n-29o-18p18r35s14t-15u35v-47
kore abar\tb-36f72k-30
kore din\tb56f-32l-10m-11n34p-16q-14t-11u32v-17
kore na\ta22d27f-39n-18o-10p-11q-11r29s-17t30
korech\tf34
koren\tb-29e45f18k-24
kori\tb-21d-24f68k-53q19
kori nai\ta58f-42k-12q19
kori$\ta-21b-12f54k-29
korido\tc-14d10e-14f56i-12k-53l-23o-17p-10q-14r-21t-26u-14v78
korktu\tf24
korktu$\tf24
korlam\ta-11c-10d-13g52i-12k-24
korle\ta40b-13e-53f-33i-11k59s22
kornay\ta-18f38k-18
kornis\tb38d-14f-29r14t36
korsi\tf18k-10
korsi 0\tf18k-10
korte\tb-11c-29d-22e-14f66i-10k-32q-23t42
korte chai\tb52f-37q-22t44
korun\ta-14b-42d-10e78f-11k-21
korun$\ta-14b-42d-10e78f-11k-21
kosesi\ta-15b-22f56k-24r33
kotasi\tb15c13f-12m45n-11q-11
kotasi ne\tc17l14
kotha\ta-98c-18d68e-13f-27g-11h-11i-10j39k26l-22m-22n-27o-20p-22q59r-34s-25t58u-13v-35
koto\ta-22b-27c-72d-19e35f89k-18
koto din\tb-19c-28e39f15
kotu\ta39f-18l-10o35
kowals\ta-25b-12f76k-45
koyabi\ta-18b29f-10l-13o-23p24r27
koyde\ta65d-10f-53l48n-16o-13p-17r-19s23t-13v-17
koydum\td-13f49k-28
koydum$\td-13f49k-28
koye\tc47f-28l71o-11p-12q-17s-15t-33u-10v-13
koymus\ta53b-12f-32n-11p17t31v-14
koysan\ta-16b67e-13f-37k-13p23r31t-18
koyta\ta-28b-18c101f-55k-36l-25n58o-15p-11q-18r-12s17t-11u-16v-16
koyu\ta-16f-10k29
koyun\ta-47b61d-15e-14f-13k22l-24n-12p38q-12r45s-26t-30v-22
koyunc\ta60f-31k-47l-12m65o-37p-19r-18
koyuyo\ta-45b-16c18d38f26k-20m43t-15
koyuyo$\ta-21b-15c20d46f-22k-17m43t-15
kozyat\ta-21d-15f-14k52
kredi\ta-12b42d-20e-17k22s-11t-11u47v-12
kredi kartim\tb-19d-14f29q12
krem\ta-11b34c-55f45t40v-12
kresin\tb21f-22o-17p-18r65u-17v-19
ktir\tf-58i-48k95
kucuk\ta-59b37c-13e-22f23g-16h-12i-12j-12k38l-16m-15n17p-26q46t-16u-17v-19
kucuk bir\ta-27b10d-16e-12f79k-33o-19r30
kulakl\tb44c-14d-16e-11f-50g47k-14l-15m-12n-14o75p-15q-12r-17s10t-25u-14v-20
kulakl konusu\tb-16f-39g56o-18s33
kullan\ta13b10d-39e-18f50g-15i-15k-27m19n57o-38p-12s-11t-12u-12
kullan adim\ta-18c51f-21m-15n34
kullan icin\tb-18c25n-21p31q11
kullan listes\ta45b-55c-12f-29h-11j45n-25u35
kullan mi\tc41f-36l33n47o-10p-33q-18t-18v-16
kullan olmus\tb-15f-13h38
kullan taniml\tb14n17
kullan$\ta-71b-26c-11d-17e-12f59k54
kulube\ta33f-15l29m-11o26p-16r-32
kum\ta15p29
kum saati\ta15p29
kumand\ta33b-29c15d35f-25k-40l-19n-11o41p-16q-12r-22t23v-14
kumasi\ta-23d57f-39k-20o34r-34t38u-10
kuponu\ta-35d44
kur\tc-43f54
kuran\ta16f28k-24l-10m-11p46v-11
kurar\tb30c-11l-11o-13p44
kurar misini\tb30c-11l-11o-13p44
kurdug\ta57b-22c-11d-14f-55g62h-23i-14k-32m41
kurgu\ta-19b32f-12m12o-11p18
kurmak\ta-14b-36c59f-18k-12l-16m39n-23p28u-14
kursun\ta-37b17c14d-16f20o-10p-10r-19t-12v58
kursun kayitl\ta-31d-14f31k15
kurt\tf-30k36
kurt$\tf-30k36
kurtar\ta-11k33
kurtar$\ta-11k33
kurula\ta-21c-14d-11f87k-43
kuruld\tf40k-21
kuruld boyle\tf40k-21
kurulm\ta-22f37n-17o-14p17v33
kurulm$\ta-13f41k-16p18
kuruls\ta-18b50f-30r30v-14
kuruls$\ta-18b50f-30r30v-14
kurulu\ta-44b-21e-16f22g-12h29j-15k14l43m-12n-23o35p16q-16r-37v-27
kurulu 0\tf-15k26
kurulu$\ta-12f90i-13k-66
kurums\ta-12b49d33e-11f-39g-11h-10i-11k-19l37m25n36o-25p-30r-29t-26u-25v-27
kurumu\ta46b-23d12e-10f-40i-19k25l-13m24o-11p-13q-16r-14s-11t31v15
kurunc\ta-29k32
kurutm\ta-20c36f28g-10k-19o34t-16
kurutm makine\ta-20c36f28g-10k-19o34t-16
kurye\ta-19b25d29f-58k32l-12n57o-24p-39r-16s14t21u-11v-19
kusur\ta-44f79g-20k-18
kusura\ta20b-18d-14e-14i22n15o-17p32u-10
kusura bakmay\tb-15d-13e-13f17i23n20
kusurl\ta-32b-17c-11d41f21i-14k-12q-13t40
kusurs\tf42g-13h-14
kutlar\ta-21b-24d-16e-12f-31g-11h66i16j-10k-30
kutlar$\ta-21b-24d-16e-12f-31g-11h66i16j-10k-30
kutu\ta53b-12d-19k-24m33n-15o-12p-15s-13t29
kutu ayni\ta44f-40m37p-12s-10
kutuda\ta59b-27c-12d18f-27k-15l-15m31n-20o-26q-14r-25s-12t69u-21v-13
kutuda cikmad\td46f-49o-17r-11t42
kutum\ta25f-20m25s24
kutumd\td-10f14m16
kutumu\ta29f-17m59n-15v-10
kutumu kotasi\tm26
kutunu\ta-55b56d-20f61g-12k-51p-17q-59t77
kutunu ustund\ta-27f40
kutuph\tc58d-19e-13f-50g-13h-13j-11k28l24m-19n41o-21p-27q-13s-18t-22u-17v30
kutusu\ta61b45d-34f-34i-12j-11k-29l-11m79n-40o-38p20q-33r-42s-29t41v-51
kutusu cevap\ta33f-21m22
kutusu da\ta-34b-14f58
kutuya\ta-11f-56k73
kuyruk\ta18b-17d-26f70k-54m-11o-15q-13r-13s52
kuyruk cagril\ta39f-27s26
kuyumc\tf-29k39
kva\ta-12b37f-17k-11o-18r42
l\ta26c32e-38g40h-25i54j-25k-126l38m-24p22q-73r-64s38t-41u-41v35
l 0\ta23b-35c-15d-25f12k28l25
l cable\ta-26b-12d-14f83g-12k-32
l livreu\ta-16d33k-16o-10t44
la\tb76d-41e76f-36g-11h-11i-12k-100l62m-15o42p-48r-23s-22t-23u-28v-21
la 0\ta-35b40c11d-19e88f-82k-69l36n-14p-25q17
la el\ta-43b75d-10k-29l-26n17o53q-10r-14u-18v-12
lab\ta42b45c-10d-29f-38k-15l-18m-12o-19p54q-18r-14s12t-19u-15v22
lab 0\ta-16b42f-29p32
label\ta23d-37f31k-16l-11n-15o43p-11q-18r-17s-12t38u-16v-16
label create\ta-20d-19f46t15
label$\ta29b23d-11f-23n-12o14q-16t40v-13
labels\ta30b47d24f-64k-54n-13p-25q-14r-21s-13t20u48v-16
labora\ta19b19c-16d-31e-18f31g-12h-14i-15j-10k-13l51m-18n-40o45p-37q-23r-37s19t-31u14v-35
labora 0\tb-15f18
ladder\ta-26b-51d-23f54k19
ladder$\tb-34f51k-11
ladies\ta-16b12i26r46t-18
ladies and\tf-24i43k-10
lady\ta-61b-26c15d24e-13h63k-27s42v-17
lady at\ta-27d49f-19s43v-17
lagais\ta35b-17f-70k62o-20r38
lagbe\ta-26b40c-29d-21e23f14i-15l-27o-17p-12r48s14t-19v-14
lagbe na\ta-14b30d-11f-13k22q21
lagbe$\ta-11c-26d-11e30f27k-26n-11o-10q-16r55s-11t-12
lake\tb-16f-17i-35k58p27
lal\ta11b-35c40d-17f-14l20p-12s14
lal bati\ta33f-24l21p-11s16
lamba\ta-41f51
lambal\ta13b-11f33k-26r26
lambas\ta79f-67m-12o41p-14s-13t-12u-13v-11
lamma\ta70b-19c-10d-12k-53l25n-15o-18p-13q-11r-18s44
lamma 0\ta76b-16f-33k-48l25n-15o-18p-13q-11r-18s44
lamp\tc12d-28f26k-13l-13o57r-42s-17u-28v25
lamp is\ta-40f48
lamp$\tb31f-34o52r-25u-14
lan\ta38b-31f21k-38l37r-13
land\tc48f-41k-13m50p-12q-11u-11
land in\ta12m17
landin\ta-21b21f18k-11p30
landli\ta31d33f-41k-13n-10p-16q29s17
landlo\ta-26b-15d65f-34k-21n-13p-11r38
lands\ta55b-17f-26m15n25v-12
landsc\ta-33f59k-11
lane\tf-23k28t21
langua\ta-37b20d21f30k-18p41u-10v-11
lapsed\ta37b19f-38n33p-10q12r-11t-12u15v-26
laptop\ta16c-19d25e-16f31h-11i-17j-10k-34m-17n-30o67q-28r21s-24t-41v-28
laptop 0\ta52b-13d-12f-28k-18o29
laptop el\ta47b-15d-26f-84k60o-58p-14r68
laptop for\ta-15b56c-26f-30o35u-11
laptop is\ta-52f61
laptop$\ta-44b-30d63f41k-79o41p-12t-17
large\tb81c12f-82k-41m29n-16o-12p-14q-14r-29s-10t57u-17v-10
last\te-21f53g17h-22j-17k-23l-37n-37p37q10r-30s-16u-26v47
last autumn\ta-31d23f16p30q-11
last month\ta-28d-13f-14k62
last months\ta23f-10p35u-12
last night\tb-19c-10d-13f38k-17n12p25u-11
last one\ta49b-25f-22l-12m28n-14o-17p-14q17r22s-10v-12
last servic\ta-26b-19d-12f66k-15
last summer\ta-26b-12f54k-13
last thursd\ta-13f63g-15k-29
last time\ta-28b42c-11d45e-15f-43m19q-15r-17t23u-20v19
last week\ta11b-10f20i-11r-29u39
last weeken\tf47k-33
last year\ta-14b24f25k-24r-12t35
last years\ta69b-15f-48k-16m-11n-16p36q11t-13v-19
lasted\tf31k-18
late\tc-23e-20f15h-12j-15k14l-22m19n-36o-19p-27q37r-18s26u-18v14
late fee\ta21b20d-22e-17f14k-16q23
late$\ta56b-16d42f-70k-37l-12m21n-10o-11p-18q-15r-13s38t12v-15
later\ta37b-20d-22e10f40k-46m44n-18o-12q-12s25t-15v-15
later$\ta28b-12e14f17k-34s31
latitu\ta43b-13f-19o23
latitu 0\ta31f-20o11
laughe\ta-36b-17d70f-16k-26l-12n-29o-11p-18q-19r-14s29t27v19
laughe at\ta-11d36f-23q-13t40v-18
lavabo\ta50d-11f-21o-13r36
lavant\ta27b-10c31f-38k-10t17
law\tb-23f45k-23l-13n-20q40u21v-14
law 0\tb-15c10f17l-13n-12q42
lawn\tf43k-40r22
layout\ta-33f12h48k-32o-46p49
lazem\ta31b-42f33k-17r29
lazer\to27r-25
lazim\tb55c-44d35e24f-24g-12i-12j-10k-68l64m-30n31o40p-28q-35r20s-16t-69u-54v-21
lazim bana\tb41f-24o18p13
lazim$\ta-20b44c-24d-15e39g-11k-57l53m-15p-30q-21r12s-16t-49u-37v28
le\ta-26b31c-17f-17k24n28
lead\ta-17b18f-48k62l-12o24p29r-16
leader\tf-33k54m20
leader$\tf-19k39m20
leafle\ta-20c64d-25f-26k-24l-13n-10p-11s54t-19
leakin\ta18b-12
leakin all\ta18b-12
least\ta29b-17k-15r20
leave\ta-18c-37e35f18g-16h-16i-18j-16l-24m-21n70o-28p17q-11r14s-28u-34v-34
leave balanc\ta68b-10d-11f-56n21p33q-31u-12
leave it\ta-10f27
leave on\tb44f-59n33
leave the\ta-18b27c-28e-11f53k-20o-11p-13q-16t41
leave$\ta-28b-16c-34d45e-13f48k-32n57q-10t-30
leaves\ta40b-24c-15d-29f-26k46l-15m39n24p23q-24r-27s-14t-23u-20v-16
leaves us\ta-18d-18f45n40r-15
leavin\tf11o18
leavin bad\tf17
lecter\ta27b-37f20o34p-16
lectur\tb39c-12f-49k23l-16n49p17r-20s-12u-13v-27
lectur$\ta26b-20f-35k32p45r-12v-15
led\ta-21f47k-16
ledger\ta-13b-21c61d-20f-49k30n-27r-22u59v-24
leeds\ta59b-20d-13k-43l-10r39t19u-22v-11
left\ta41d23e-21f-14g-18h-14i-13j-12k-12l-36m-10o69p-47q-40r-71s-34t40u29v19
left handed\ta39b26d-33f-31m-12o39t15u-11v-13
left it\tb20u26
left margin\ta10o11
left no\ta-50d29f40k-11o33r-19
left on\tb24f-13n-14o27p-11q-12s-14u34v-11
left the\ta-21b10d34f-14n29o27u-16v-20
left us\ta-28b16f35n31
left withou\ta32b-11o-12r-13t18v30
left$\ta-65b-23d29f-16k50m30
legal\ta-19b46f16k-38m35v-11
leke\tb-18f31
lekha\ta-48b-15d-24f28k32
lel\ta-73b47c-17d-22f63k-22n27o21t-11
lend\tb29c-17o49q-11r-10t-10
lend us\tb29c-17o49q-11r-10t-10
length\tb-13e-19f-43i17k61
length of\tb-12e-20f-24i18k38
lenovo\ta-35d-12f60k-19o40q-11v-12
lenovo$\tf22k-13o17
lens\ta45f-27k-14l-12o33r-12t35u-30v-12
lens$\ta45f-27k-14l-12o33r-12t35u-30v-12
lensin\ta35f16k-35t32
les\ta24b31c34d-15f-53k-21l-20n-17o-23p56q-25r-16s37t-22v-12
less\ta-14d25o-11r17s35t-18u-12
let\ta-35b27c-30e16f10h-14i25j23k-34l-15n15o-45p-25r15s-35t15u35v-23
let go\ta-18f41
let it\ta-15d-22f54
let me\ta18b-14c-36d28e-20f-26g-14h-11i49j38k-42l-24m-21n12o-34q-31s-24t40u34
let my\tb12l18m12
let the\ta-19b44d-17f-12m36
let us\te11f44k-42m-11o-14p-10q42r29t-27u-12v-12
let you\tb-31d-15f-29g32k45
lets\ta41b-10f-17k-11l12u19
letter\ta-45b-22c-28d78e-22f50g-14h-14i18j-11k-66m13p-45q89r-29s-40t-55u-37
letter saying\td42f-21k-18q41r-12
letter$\ta-17c-24e-19f70i31k-45m-12n22q17
lettin\tb-19f-22k34m-13n27
leuven\tb-12f-19k41
level\ta48d-11f-33p-14r56u-13v-16
level 0\ta14d-10r31u-11
levent\ta-20b-29f52i-11
levent beyin\tb-26f72k-38
leyla\ta-11d-10f-71i82k16
librar\tb31d-30f14k-11n21p-10q-12r22s-10u-28v25
licenc\ta37b76c-15d-13f-57k-25l-11m-12n27o-22p63q-23r-12s-12t-12u-12v-23
licens\ta-16f48k-19
lid\tb-24d40f18k-33l-11m-18p-15q-12r-18s-22t75u-13v-13
life\ta-18b26o50r-13t-16
lift\ta57b-34g-15k-51m-19o-36p-39r108t-41u-35v-56
lift stops\ta47f-34l-24o-12r53
lift the\ta-18d-12f40
lift$\ta-12b-16d30q29r-13
lifted\ta-29d60f-46k-17l30m-13n-13p-15q-15s-21t46v-19
lifts\ta14f-55k44o21
light\ta29d-18k-33l-28m-14n-17o30p-22q-19r44t-14u11v-25
light at\ta20f-13p-11r34
light in\ta-11b28f-13r27
light is\ta-16f21r-16u25
light$\tb-11f22k-17o18
lights\tc-12d-15f56k-50o-14r-11s44v-10
like\ta-16b47e18f-43h12i-13k-15n-20s27t-24u-19
like a\tc-10d-33f33g30k-28l-12m30n-41p33r-35s-13t-33v11
like an\tb19f-11o15p21u-11
like my\tb-18f49k-24n15s14
like someon\ta21f-17r28
like the\ta-19b81d-10f-40k-16l25o-17q-14r14s27t-20u-22v-25
like this\ta-31b-17c-11d-21e28f37
like to\ta-20c45d-19e-21f-52g-10h36i-12k19m-34n-48s14u11v30
like you\td41f-34l-12q40
liked\ta-25d-19f-56k83
limit\tc33k-13m54n-13o-13p51q-22r-17s-29t-26u-29v-23
limiti\tf29k-13
limiti 0\tf29k-13
lindgr\tf-28k49
lindqv\tb-10f65k-42
line\tb14c34d10e-16f26g-16h-11i-14k-53m-19n-43p-14q23r-53s102t-44u-36v-42
line 0\ta33b23d-18k-37l-16n-11o39p19q-27r-20s14t-14u-13
line for\ta33f-25l19o-12r-15s29
line was\ta-23k30
line$\ta-12b-14d22f19l16s20
linen\ta20b-12f10k-14n-20o-12p-21r-12s13u36
linen room\ta31f-15k-14n-20o-12p-21r-12s13u36
lines\tc-13d22f35k-31m24n-15o-12p-16q-10t39u-14v-15
ling\tf-17k27
link\ta34d-16f16k-30l51m-19n38o-24p-31q-42r-25s-18u28v-30
link 0\ta-12b-14f39k-12
link in\ta44f-29k-11u30
link$\ta-12c23l45r-15
linke\ta20l-10n-12q-16u46
linkin\ta-27d-10f46
lira\tb-43c42d-11f40k-30l-20m-13n-16o-18p-16q59t-26u19v-26
lira$\ta-30b-33d-17f87k-22u34
lisans\ta44b33c23d-27f-62l-17m-15o-25p76q24r-23s-17t-23u-16v-35
lisans 0\ta38f-31n-11o-12p45q-11
lisans iki\ta-26c14f22n52p-29q-12v-12
lisbon\tf49k-34o18
lise\tf71k-55
lise$\tf71k-55
lisesi\ta-13b-11k24
list\ta10b62c-67d-35e-29f-41g-18h-16i-22j115k-72l-18m43o-51p32q-62r-56s15t-24v38
list for\ta26f-36j43k-22l-12m35p-19q-14s-13t-12v36
list of\ta-20b12f-19j48k-14l21m-13n-25o-11p-17q-15r-10t-16u57v-27
list theke\ta36f-11m17n42p-12q-14r-13t-12v-13
list$\ta-13b38e-12f-60j62k-24m-36n23o-12p44q-15r-14s-19t-35u-31v40
liste\ta-41d-10f115k-79p-11v34
liste geliyo\ta-12f13
listed\ta29b13c-13d-57e-16f24h-10j54k-62l-10n30o65p-28q-12r-30s-10t-34u-17v-12
listel\tj19l14
listel$\tj19l14
listen\ta-32b11c30m23s23t-11
listes\ta18b75c-20d-31e-20f-72g-18h-23i-19j30k18l-25m84n-57o-29p-33q-49r-42s-35t-11u23v49
listes asagid\ta-17b-61d-12f-22h-12j55k47
listes cikari\ta-29b63f-27k-13m66o-10q-21r-11s-11t-11u-11v-22
listes ekte\ta-12f37k-18
lists\tb-17c50d-21f-63k36l-12p-27r-15v54
little\ta-53b-39f27g-13k63l-16n-12o38p24q-20r-30s-16t-20u-12v13
little ones\td17r-10v26
live\ta52c-13d-18k-57m-11n39o-17p24q-27r-14s-19t-20u13v-22
live in\ta60b-12f-14k-50n-15p55q-14t-13u-13v-11
lived\ta-27d21f34k-12q20r-11
lives\ta-30b-11f11k28
living\ta45d-17k-72l-11n70o-16p-25q-23r15t-21u-41v-10
living in\ta97d-14f-85k-29l-11n70o-16p-25q-23r15t-21u-41v-10
livreu\ta-16d33k-16o-10t44
liya\ta-25b-16d-23k43
lo\ta-14b-28c-15f47
load\ta-62b-48d-19e-18f129k-28
load letter\tf22
loadin\ta-17b18f28k-15l13r13
loadin bay\ta-17b18f28k-15l13r13
loads\ta21f-15l20
loads$\ta21f-15l20
loafer\ta-11d36f-48k28
loan\ta36d-11f-22l14m-13p-11q44
lobby\ta16c39f-17k-18l27n-10o-18p-14q-14r-19s-19t-14u51v-11
lobby$\ta-14c42k-17l-15o-11r-16s-10u56
lobide\ta27b-12c-10f16l46o-19p-20r-11
local\tc-14f43k-14
locati\ta-17f48k-18
lock\ta45c-14d-22f45g-12k-52l-28m-15n-27o-48p-22q-22s-19t-21u109v-27
locked\ta35b-53d-21f45k-22l-13m-10n50o-14p-23q-14r-12t-13u27
locked out\ta38f-28n54u-21
locker\ta-14b56f-30n22o-19r21s-11u15
locks\ta12f52k-55n21o-25r29t-14u14
locks itself\ta44f-33n24r34u-26
log\ta-43b-22c-16d-24f99g49k-88n19
log in\ta-45b-12d-17g59k-11n15
log on\ta42f-34l12
log$\ta-16b-11f108k-87
logged\ta-38b-11f61k-13
logged on\ta-21f37
loggin\ta35f-14n-13q-11r-12u53v-12
loggin in\ta35f-14n-13q-11r-12u53v-12
login\ta18b-13c41d-29f26g-15k-36l-12m-11n90o-19p-14q-15r-11s-16t-13u-24v-18
login for\ta-11b22n30v-11
login page\ta39d-17f-21n15
login$\ta-17f54k-14
logins\ta-12b50f-36n52u-20
logins for\ta-12b50f-36n52u-20
logo\ta55d-13f-18k-24l-24m55n-19o15p41q-23r-27s-19t-31u-14v-14
logo$\ta24f-19m33o28p-18r-16t-15
logoda\ta16p23
logs\ta49f-41n45o-14s-10
logs me\ta49f-41n45o-14s-10
lol\ta20b-47c-12d-19f55k-25l41u-11
lol$\ta20b-47c-12d-19f55k-25l41u-11
long\ta-39b-33c15d-46e63f-29g-17h-11i33j-17k47l-16m13n36o-24p-30q-24r27s-15t21u-10v-23
long servic\tc-11d-12k28
long$\tf22k-12r43u-18
longer\ta20b46c-23d-25e34f-61g-15n16o22p-22q-33r46s-43t22u-25v-37
longer be\tb-28e49f-40k-10m28
longer ladder\tb-34f51k-11
longer own\tf19k-14n34p-20
longer than\ta42f-21m-14n-15o13r-11s-15t45
look\ta-38b-15c-28d-15e23f30g-12h-13j-11k26m13n-13o-18q28s12u-10v-11
look at\tb-13d46e32f-39k-20q34
look forwar\td-12f-31i23k32
look into\ta-13b-31e17f-37k48
look like\ta-21d-25f56
look$\ta13f23k-18m17
looked\ta-82b-25c-21d27e32f-16g-29k73r-11s-19v47
looked at\ta-61b-14c-20d-35e38f12k49
lookin\ta-11d-19f48h-11i31k-39
lookin forwar\tf-15i35
looks\ta-17b17c-10d33f17k-32l-17m-11n-18o-17p36r25s-27t-19u-16v14
looks after\ta-26b27d-15f34k-19n-11q18r-15v25
loose\ta40b-20c-11d-15f39k-36r30
lorrai\tb-18f17k21
lorrie\ta-18b-21f68k-13
lorrie$\ta-12b-20f50
los\ta11b-12f27k-18l27
lose\ta60b-16c-12d-17f-21l35u-11
lose the\ta18l-19o22
lose their\ta25f-18l34o-20u-10
losing\tf19
loss\ta-33b-11f66k-18
lost\ta42c18d-30e-14k-18l11m-19n-30q-32r-39s-21t-29u49v47
lost its\ta20f-55k44l24p-16r-22t-10u-19v40
lost the\ta-21f34
lost two\ta-19f44
lost$\ta24k-20l-12n-10o-19p27t-10u33
lot\ta-28d33f34k-27l-14n-11p11q43s-11
lot 0\tb-13f50k-18
loud\ta-31b-11c13d-10e-10f-65k75o33
lounge\td-10f32k-14o33r-22
love\ta-36c-30d32h21l-10q-12r29t27v-19
love the\ta-20f-20h24k32
love$\tc-29d43f11k-27r-10t37
lovely\ta-22d-11f-31h38i26r14
low\ta21f-12n-12u26
low$\ta33f-29n-12u26
lower\ta-33f51k-19p-13q37
loyal\td16f26k-26o-11q53t-27v-12
loyalt\tb54f-31i-12k-22n55p-20q-11u-11
lt\ta-15b15c-13d-11f13p22
ltd\ta-45b54d-20f-35k42m31p-12q27u-19v-11
ltd 0\tf21
ltd sti\tb-19k30
ltd$\ta-35b50f-48k38q32
lte\ta24f-17
lucas\tk14
ludlow\tf-31k42
lunch\ta-47b-21c11d-24f-42k95l18m-11p18q13r-27s22u-14
lunch break\ta-17d-14k36s27
lunch$\tf-79k79l26r-15
luncht\ta21f-36g26m28u-11
luncht$\ta21f-36g26m28u-11
lutfen\tc-17d-35e92f-37g-19h-15i-22j-18k24m-19n-27p14q-15r23s-16u16
lutfen bizi\tb-13f-38k45
lutfen bu\te13
lutfen onceli\tb-11f18
lutfen sureci\tb-32e70k-39
lutfen yardim\te46k-30
lutfen$\ta33b100c-14d-25f-50g-13h-12i-15j-15k-36m-17n-25p-22r26s-12u21
m\tb-32c-12d-35e-14f44i19k19l-14o31t20
m 0\ta33f-24l-10o35
m for\tf-38k51
m$\ta-14d-15f80k-49t24
ma\tb-31d99e-21f-12g-18h-15i-17j-12k-57n-52o-54q-42r-30s70t63u-31v-36
ma 0\ta-15c13d17e-13f20k-21l-19n-34o-24p17q-26r-37s43t43u-19v-14
maas\ta17d38g-11k-23m-15n-36p-25q30t-10u57v-14
maasim\ta51b18f-45n-11p-10q55u-10v-21
maasla\tf36k-12v30
maasla cuma\tf44
maasta\tb13n-16o-12p-27q70r-15t-17v-15
mac\ta-41b29c21d-20e-16f27g-13l62m-16n-12q-13t-20v-10
mac addres\tb51e-15f-11k-29l47m-13t-15
mac adresi\ta-13b-12f48k-16l29
machin\tb15d-34g24h-11j-11k-15m-18n-21o41q-17r-14t19u-16v-25
machin at\ta32f-14o32r-11
machin before\ta-16b46c-14f-26o-11p29
machin in\ta38c-11f-28o33r-16
machin with\ta10b-10d-14f21o-14t28
machin$\ta36b-12k-22o21p-11r-10
macros\ta26c22f-39p27
macros in\ta26c22f-39p27
madam\te-11f-25i57
madam$\te-11f-25i57
maddes\ta-14b76c-13f-42j-17k-21l-14n-10o-16p-17q-17r-14s-11t-15u71v-11
maddes uyarin\tb79f-43k-62l-13o-15p-16q-16r-13s-11t-14u67
made\ta-53c-16d20e-20f16g-13h23k30l-17m-14n27p12q20r-34s-15t-32u-23v35
made it\tk15
made no\ta-14f42k-12
made out\ta22b15d-17f-13q29
magaza\ta14b-17c31d-18g-10l32n-17o-24r-21t35u-11v-12
magdur\tb-14d-17e20f38k-29
magnet\ta13b74f-71k-39l-15n-15o66p-11q-15r-33s-14t-44u27
mahall\ta-32b-16d14f22k12l-11n41o-20p-31r25
mahcup\ta-15b-26d-14e-13f81i-10k-23
mail\ta35b11c15d-54e-26g27h-14i17j-14k-30l-26m81o-13p-65q-24r-39s-25t-59u70v-16
mail adresi\ta24b-24f37k-32m-20u31
mail e\ta37b-11f-17m14
mail from\ta37d-25k-22m14n-10t-33u41
mail ile\ta27b47c-11f-50k-20m27n-11q25t-13v-17
mail imzamd\ta-15b23m34n-16
mail is\tf14m-42u47
mail on\ta12f-12m56n-29p-11r-10s-16
mail$\ta-27b-45c-11e-20f10i48k37
mailbo\tb34c-37d-28e-17f13j-10l-13m100o-19p-19q-14r-18s-12t-21u-33v-21
mailbo is\ta77f-55k-55m30n-11
mailbo of\ta-14b21m26
mailbo quota\ta-18b50c-20f-15m25
mailbo to\ta-12f28k-13m20
mailbo$\ta-22b12f44k-17n18
mailde\ta41k-34l-10n-12q-16u46
mailde linke\ta50f-43l-10n-12q-16u46
maile\ta-27b43d-31f39g-17k-28n21
maili\ta-49b89d-36f-13k-13n81o-15p-15q-21r-21t-25u-11v-19
mailim\ta-24c-22g56k-19m16n26t-13
mailin\tb13m24
maille\ta42b-13f22g-40k-28m16
mails\ta73b28c-14e-17f-40g-10h-11k-44l-22m114n-43o-22q-40r-22s-22u-13v-31
mails are\ta39f-24m24
mails from\ta21f-11m47p-10
mails i\tb33e-11f-26m17
mails in\tm16
mails to\ta60b-10d-13f-37k-11m33
mails$\ta-12c-27d16f27m15u27v-15
main\tc11d-14k24p-12q-12s35
main line\tb37k-13s38
main switch\ta15
mainte\ta-35b42c39d-22f-25l46m-15n-28o-12p-17r-28t-16u-13v38
makbul\ta-18b24f23k-18m23t26v-15
makbul gecer\ta-18b24f23k-18m23t26v-15
makbuz\ta-33b77e-12f-50k21m-18n-14p-11q78s-12t-15u-11v-15
make\ta-45b74c-24d72e25f-64g-13h-13i-12j-12k-55l-34m13n86o-17q-48r-35s-14t25u-56v-54
make a\tc28f-17n36
make it\ta10d39e39f-80k-11n22o-14p13q-18r-13s-15t21
make me\ta-29b76c-37f-28k-17n66p-24q-12s-18t-15u-11v-16
make the\tb23d-16f18n-20p45r35t-42
make$\ta-37d-17f65
makes\ta85b-32d-42e-13k-22m-20n-20o32p44q-12r-18t-21u-11v-19
makes a\ta37f-13k-12o44p-14
makine\td-14e-20f-12g79h-15i-16j-18k-22l-16m-16n-19o77q-16r-48s-17t30u-18v-18
makine de\tf20k-10
makine var\ta-14f-13k37
maktoo\ta-41b-17c39d-14f35k-22
mal\ta43b-39c-17d-16f37i-14k-28n-13o-12r25t-11v31
mali\tf31k-14n19
mali musavi\tf12
mallor\ta-16f-20k46
malzem\ta-11b15f29k-43r-23t40
mama\ta-42b51d47f-59k-16n28r-10t19
man\td47e-12g-14h26i-14j-10k-67l-31m-12n-13p-23q-10s-19u16v47
man who\ta-11f-29h40t-16v36
man$\ta-10c11f43k-22t15
manage\tb-42c-20d18e-13g39h-14i-15j-10k18l-24m-17n67o-14p-26q-13r31s-16u-33v-22
manage is\ta-29d-14f80k-56
manage to\ta-23b-13d35f-67g60k-11n27
manage$\ta-12d13f-29k41l-12r25t12
manner\ta-35b-15d56f-18n-10p-11t35v-11
manual\ta-38b-25d26f51k-24p34
manual$\ta-26d37p34
manush\ta-40b-20d70f-16k-12n-12q22r-24t33
many\tb-22c-12d39e-11f-26i28l18m-17n54o30p-32q-24r-12s-13t-15u-20v-27
many thanks\tf-17i34k12
map\ta37b-10f-15p25
map in\ta45f-29p25
mara\ta31f-18l16
march\ta-51b16d26f52k-64n28o-21q42r-11t-14u-11v-19
march 0\tf37k-21
march$\ta-16b-13d-25f81k-35l14
margin\ta10o11
marhab\ta-18b-13c42d-13f-14i-18k17
mark\ta-40b-11d-10f61k-19o-11q-11v37
marka\ta-10f28
marked\ta21b13d-19f23k-29p-11q-14s-12v37
marked as\ta35d-14f-10t20
market\ta-26b-23e-11f11i-12k48m11
market$\ta-29b-17d-17e-11f14i-12k54
markin\ta-40b82f-53k-44o-18p20r33
marks\ta13b-23c-13d-11h56k-46n-11p47r-11v-10
marks$\ta15f13p34
marria\tf24k-12v17
marrie\tb17f-49k51m18
marrie$\tf-36k38
mart\td51e-11k-33n23o-19p-13r-15s-16t45u-17v-22
mart ayinda\ta-31b-13d-19f38k22
mart tarihl\ta-20f39
martta\tb-16d-16f62k-28
masa\ta-16b22c12d-13t13
masa 0\ta-11k31
masada\ta-29d-20f36k29l17m-11n-12o-14p-18q-19r-14t58v-20
masamd\ta23b27f-22k-22n-13o59r-45s29t-34u-13
masami\ta-12b52c-16f-71k49r32
masani\ta47b-15d48f-98k34o-17r-17t51
masasi\tc24l-14n32o60p-31r-43s-11u-25v-18
masaus\tb-15f68k-61n-12p24u22
masaya\tb22d-21f20k-11n-14o50r-14t-13
mash\ta-13b28d-15f-53k48
mash theke\ta-13b28d-15f-53k48
mashko\tf37i-41k25
mashko$\tf37i-41k25
masraf\ta32b-50d-20f68k-41q26
master\ta-26b-20c12d40k-10l-12n-15o22p-18q-10r31s-16t-25u31v-15
master key\tc33f-16r-13u36
matema\ta24b-11f27k-36p20
matern\tf17r29
matkap\ta-32d80f-58k-22l-18m-11n-13o28p-19q-15r-18t-12u-11v49
matlab\ta79b-11f-78p13
matter\tb-71c-19d-37f28g15h-22i-14j48p-13r-33s-10v58
matter$\ta-15b-17c-10d-19f61h-17j34k-40
mattre\tf28k-12r-26t53
mavi\ta11b-14c24d-29f14n-11r-13t17v25
mavi isik\ta-20f27
may\ta-58c87d-51e-19f-39h-16l-30m31o18q18r30s-19t-48u-18v-30
may 0\tf-73k75u17
may be\ta-13b-26f-32k51r27v-11
may close\tf-43g39k29
may concer\tf-21i37
may i\tb59c14e22f-40i-10k-60l-12m13n-28o64q-12t-27u-32v-32
may not\te-11f60k-48
may we\tb24c13f-32m-13o-11r46t-10v-10
may$\ta-15c39d-34e-15f17g-17h-11j31k-21l-14n-16o-22p24q26r-21t-14u-10v27
maybe\ta-17d-20f55k-26
mayis\ta-11k19o20
mayist\ta-25c11f45k-23n35o-23q25t-18
mazere\td14f28k-24n53p-17q-11s-13t-20
mazot\ta30f-16r25
mb\ta-10f66k-37
mb$\tf49k-30
mbeki\tc23i-41k41n15
mbps\ta22b-45c17f63k-70l40
mbps 0\tf48k-26
mbps$\ta35f22k-44
me\tc-23d33f-16g-16k33l-33m-18n39o14p-38r-51s43t-17u-12v30
me 0\ta-34d76f-42k-35s-10t44v-16
me a\ta-19c-20e27l-10n-18o22q48s-13t-18u-11v-16
me and\ta-21d21f21n38t-13
me any\ta-13d-24e-45f43k30
me as\ta29b10d37f-53k-26n17o13
me at\tf-18k44o23
me back\td14n-11o29
me but\ta35d-17k-10n-28o-16s53
me down\ta-32b41d24f-24k-20o-13q17r-15s-11t-10v37
me for\ta45b-25d-37f10i-33k18m15n-15p-18u-11v30
me from\ta-24d17f20s33v-12
me have\td-15f39k-19l-11n-18o-13p-14q-20s-14t32u29
me i\ta-36d-17e-11f-55k79
me in\ta12b42d-16f-47k12m-15n-22o27p-15q-12r19s49t-14u-29v-27
me know\ta-18b-26c-29d-15i72j-13
me off\tb38f-26k-13p-19s-15t-13u-19v53
me on\tb-21d-25f-21k61n24p-11s-10t-12v28
me out\ta36f-12k-11l11n27o-13
me that\ta15d14k-12s-14u-11v43
me the\tb37d-13f-36k19l13o-11p-17q24r-17t-13u-10v22
me to\tb-23d17k25n-14q-13s35v-12
me who\td52f-24n36s19t-11v-21
me$\ta18b-33d47e-14g-14i33j-14k-35l-22n11p-25q33r-34s-11t14
mean\tf-42j57k-14
means\ta-38b-22c27f47k-11n-38t45
means the\ta-18b-14f42
meanti\ta-30f32g26k-16
meanti$\ta-28f50
measur\ta-34b12d-16f46p13
medula\ta48k-39p26
medula baglan\ta57f-40k-29p26
meetin\ta34b-22c-15d-21e-19f-57g-11i-40j37k71l24m12n-25q-16r-10s-21t-23u-33v46
meetin my\td-17f17v13
meetin room\ta43f-18k-21l22o-11r21
meetin$\ta-17d-11f-57j50k32l-10o30p-10r-22t-13u-20v37
megabi\ta37b17c15d-15f-38l114m-15n-14o-20p-49q-35r-24s-22t-38u-19v-22
meger\ta-25b45g-12k-14n21
mehmet\th34
mei\tf-17k27
mei ling\tf-17k27
mektub\ta-35b-16d-12e-13f-63g-10i88
melike\tf-28k35
member\ta21b-36d-36i-12k72m-10n19p-12q12u20v-11
member of\tb-16f40k-16u24
memnun\ta-18b-32c-15d-23e22f-44g45i-19k46
memnun olurum\tb-13e35f36h-28i-12k-29
memur\ta43d35f-56l-15m-12n-16p37u29v-10
memurl\ta36d-11f-25k12n-18u40
memuru\ta-15b-13d43e-11f-13h-11k27r-13t-16v47
memuru$\tk36
men\ta-45b-33c56f-29k51n-18o-12p-30q-16r-19s44t32u-13v-13
men 0\tb-15c-17d-23f-14k53
men el\ta-31b-14c-15d38f59k-72p-21s55t-23
meneks\ta-12d33f-32o-12r27
mentes\ta47b-23d-23f36g-11k-32o-10r-14t49u-12
mentio\ta-29f50k-17n14
menu\ta55b17d-19f-39h23k-40l-21m20n23o-27p37q-16r-29s28t-23u-28v-28
menu$\ta54f-41m31n39p-16r-20s-11u-20v-12
menude\ta-38c71d-13f-28g-11n-12o-17p58u-16v-10
menule\ta54f-13k-25m-12n-13o-14p69r-23t-15v-14
menusu\ta-26b19f24p-11v45
mercha\ta-16b74f-54k-23m-10n62t-25u-19
merci\ta-12d-11f-68i-12k90
merdiv\tb-14c-16d-40e-11f14k36l-15o-10p-10r73s-10t-16u-21v-13
merge\ta-37b55c-11d-36f-39i-12k49n49t-10v-10
merge my\ta-19b58f-12i-12k-22n49t-10v-10
merger\ta36f-11k-14n53p-11t-11
merhab\ta39b26d-12e-11f-71i31j-21l-20p-14q-12s-19u41
merhab 0\ta-20b21c30k-24n37o-24p-11t11
merhab ben\tc11f-26k22v28
merhab destek\ti57k-40
merhab dun\ta-32b-11d34k15
merhab ekip\ti-13k27
merhab$\ta-35b-20d-10e-10f-27i52k48
merkez\ta18c43d-11e-10f-37g-12h20k-18l86m12n-33o-32r-29s-10t-26v-30
merkez$\tf-16k34
mersin\ta13b56c-22f-32k-17l-19p12r-14t32u17v-12
mert\ta-15b59d-11f-14k-11o-13r-16s-12t56
merve\tf-31k41
mes\ta53d-11f-27k-18l-13m-13o-28p78r-25s-12t-23v-17
mesai\ta-20d16e29f32k-62m-10o-18p52q-23r-19s37t-13u-23v-22
mesai disind\ta24c18f-23s33
mesais\ta13f-62k60s22
mesais bitmis\ta13f-62k60s22
mesaiy\ta-23e-11f58
mesaj\tb-20c12d-27e-10f-53k78s44
mesaji\ta27b-17d-26f10h-19k19l-16m11n24o-22p-30q-21r-18t-48u71v-22
mesajl\ta25d-21e-13f-43k40l-12m-26o-15r-12s60u-17v-12
mesele\ta-20b-11c-12d-12e-16f-86g50h-27i-13j91k-46
mesgul\ta45f-25k-12s37
mesgul sesi\ta33f-22s32
mesh\ta42b-45c-20d39e89f-106k-69l17n-14o49p11r-32s-11t-29
mesh 0\ta86b-16d-14e34f-84k-39o64p-15r-28t-25
meslek\tf12
messag\ta52b25d-38e-10g-14h-12i-36k-29l-22m64n-33o-24p30q-38r-25s42t-42v-28
messag about\tm-10p18u22
messag are\ta53f-44m50p-16s-11
messag in\ta24b-31
messag of\tf11m19
messag$\ta12f13i-37k32s21
messen\ta-25b-11f-58k74
met\ta-34b-42d55e-11f-33k39u26
met in\tb-36f-15k54
meter\ta-14c-11d-12f50q17
meter readin\tf25q17
meter$\ta36f-18
metni\tb26p-19s52v-10
metre\tb11f-11l29
metres\tb57d-15k-29l26o20p-11s-14
metres$\tb39k-28l30s-11
metro\ta21b31f-37l22o-11p-14r-11v27
metro ethern\ta25f-19l27
mevcut\ta-16b-32f78k-39l-12p42q-11
meydan\ta-46f57
mezun\tb36c13f-26k-26l-13m20n36o-11p15r-15u-12v-24
mi\ta-29c82d-35e-18f18g-19h-12i13j-14k-47l-11m-15n-20o26p13r-46s-10t19
mi acaba\tq-10r40v-22
mi bilmiy\tf55g-19k-25
mi degist\ta17b-23c24f-16n37u-16
mi doldu\tc-22f53k-25
mi geliyo\ta-18f27t11
mi kesili\ta-16c-26f42q44v-15
mi lazim\tb-24c-20f47n23
mi var\tc82f-73k-12l-18n-20o-20p33q60s-11t-43v-30
mi yoksa\tf13m-14n17
mi$\ta-30b14c62d-21e-15f-26g-12h-11i30j-12k-29n-18o16p27q-22r-52t12
mic\ta-19b38o33s-12
mice\ta43f-36o26p-18r34t-21
microp\ta-20b13f21o12r16
microp for\tb18o12r16
microw\tc23f-17l49t-12v-10
middle\ta26b-21c27f-18l-13n33o16p-19q-17s-15u-13v24
middle of\ta16b-20c28f-14n35o-13p-17s-13u-11v26
midnig\tf33k-14u39v-23
midnig$\tf62k-62u39v-23
mikrof\tb31c-30f47k-40n-10o20r43s-15t-11v-18
miktar\tb20t11
milan\tb20n12
milk\ta12d46f-24k-30r-12t44
milkin\ta40f-33l32o23p-22r-10v-12
millet\ta-16b21f-17i75k-65l-17o20p-14r26u-21
millio\tf-13i37k-12
millio$\tf-13i37k-12
min\tb-17d-16f21l36m12n-12o-14p14q-15r-11
min$\ta36f-16l36m12n-12o-14p14q-15r-11
mind\ta-20f-36g37k22
mine\ta28b-12c-10d-24f45i-13k-35r11s18u-13
mine is\ta-22b-16d-12f57k-20
mine$\ta47d-12f-33i-12r11s18u-13
mines\ta-12b25o-13t32
minik\td-12f19k19
minimu\tc13q-16t49v-11
minimu quanti\tc13q-16t49v-11
minist\tf43k-14
minnet\tb-24e52i16k-43
minus\ta43f-28n-15p44q-21
minus 0\ta43f-28n-15p44q-21
minute\ta32b-21c-15d10e-10f11g-13h-10l74n-36o-43p-21q-43r-18s23t-55u-15v46
minute and\ta-23d48f-19l28n-10p-12q-19r22s24t-13v-28
minute of\ta22b13d-12f-55k43n-11q-13s18t-13u-22v44
minute$\ta27b-13d-23f16k-11l46m14n-13o-13q-12r-26t-27u25v-21
misafi\ta29b23c-12d-13f18g-11k-24l52m-16o-29p-22q-15r59s-21t-21u-18v-35
misafi aginin\ta-18c35f-11l27
misafi hesabi\tc15l-13n38
misini\ta-11b110d-27f-39h-11i-15k-28l10o-10p-28q14t-24u-32v29
misini$\ta-11b109d-27f-39h-11i-15k-29p-27q16t-23u-32v30
miss\tb-13d-16f63k-30
missed\ta-16b32d-26f55k-29s41t-17
missed my\ta-10b-15f56k-11
missin\tb-55c-12d-30g51k16r-18t39u12
mistak\ta-61b27d18e-13f35q-21t38
mistak$\ta-12b36d27e-13f-37q-21t38
mit\tk10
mit freund\tk10
miyim\tb-35c76e-14f30k-95l63m-21n-45o11p-40q-34r-41s21t-20u-29v21
miyim$\tb-35c76e-14f30k-95l63m-21n-45o11p-40q-34r-41s21t-20u-29v21
miyiz\ta-18b96c-36f-52k-24l11m-13n-30o-20p-24q-19r65s-28t-31u35v-23
miyiz$\tb87c-35f-47k-23l17m-13n-28p-19q-18r49s-28t-32u35v-23
mizan\tf-42k48
mm\ta-11f38k-22o19
mm 0\tf23k-19o19
mn\ta-26d40e-13f37g-11k-44l44n16o-43p-35q-29r-23s-20t51u-28v-12
mn 0\ta15b-24c-11d60k-63l-14m31n-18o-31p-24q-15s-10t60u-19
mn el\ta-38b33d-30f26l53m-23n28o-16p-13q-16r-15s-11t-13u-11
mo\ta-29b17f40k-17r-13s-14t46
mobil\ta-11d-15f-48g71i-12l21m-16n-12o-12p72q-29r-21s-12t-13u-21v-26
mobile\ta27b16c-20d35e-13f-28g36h-14i-12k-25n23o-28q-31r-34s63t-26v-36
mobile after\ta-12d-11f-14k39
mobile number\ta44b11f-24k-28n53s-42
mobile$\ta41b-12c12d-17f40k-57l-18m12n-22p30q-14r-11s34u-18v-17
mod\ta-15b58e-10f-37k-12l-13n-10p65q-20t-16
modda\ta-36f69k-37
moddhe\ta-18d28f15k-15n42
mode\ta-41b45c36d-12k-31l-17m-11n-12o-14p74q-11r-22s-14t-12v-15
mode$\tc13f35k-27
model\ta-20b55d-33e-14f35g-44k-15l-13n-24o72p-20q-32r-23s-18u-26v-22
model 0\ta-13b82d-14f-29k-67n-16o76p-14q-14r-18s-11t-36u-18v-12
model$\ta27c19f-30o15q-20t26v-11
modele\ta24c10f-15n-16o44p-14r-10s-11t17
modeli\ta-36b18d-14f65k-48o28
modell\ta-26f43k-13o31v-11
modem\ta-12f25k-19l69n-12q-11r-16t-13v-16
modemi\ta-24c51d-26e-16f36g-11h-16i-11l86m-11n-17o-22p-13q-13r-15s-15t-25u-14v-13
modemi kapati\tf23
modemi kapatt\tf24k-18
module\ta37b-11c-10d20e-11f-28g44j-10k-50l-17m-12n-16o-16p96q-31r-28s-15t-18u-20v-22
modulu\ta80b-34c12d-14f-36k-14l-17m-20n-29o-21p106q-33r-29s-22t-14u-12v-23
moment\ta13b-39d46k-22l12m-11n-15o-29p13q-15r-19s24t-24u-15v38
moment i\ta12d28f-38o-10p11s27
moment$\ta-10b-28d-18f45l26o-20p13
momken\ta-24b69c-93d-13e-11f45k-40l-12n-22o-23p15q-13r57s-17t-11v-15
momken 0\ta-23b74c-62k-35l-12n-22o-23p15q-13r57s-17t-11v-15
mon\ta-21b45d-13n41q-10
mon 0\tb56f-49k-15n41q-10
mona\tf-67k73
monday\ta-37b11c-27d-28e42f18g-13i-12j-12k21l-17n14o-24q-11r38t-26v-22
monday 0\tb25f-34k14r27
monday and\ta-22b42f-17r-15u36
monday so\tf23k-14n26p-11t-13
monday the\ta17k-11m22
monday to\tf45k-26
monday until\tb14s11
monday$\td-11e65f-22k-28r44u-21
money\ta-40b-32d72f13k-22l-15m-17n-35o-11p-17q84r-15s-17u-15v-21
money back\tf24
money$\ta-18d66f-45k-10l-14m-14n-22p-12q66r-10s-12t-11v-12
monito\ta76d-17f-40k-21l19m-13n-30o109p-23q-14r-29s-21t-32u-35v-23
monito flicke\ta44b-21f-24o23
mont\ta76b-39f-52m-12n-12o-19p-20q-18r-20s-11t48v30
montaj\ta-62b62c15d-29h32k-43l-15m-13n-12o41p-20q-28r-19s-12t47v-13
month\tb-44d38e-17f28g-26h-15i-10j-12l-14m-21n-40o-30p13q68s-13t-40v21
month of\ta-20f32s12
month$\ta22b-31c16d12e-12f-15g-11k21l-22m-13n-23o-17p12q73r-25s-13t-19v-18
monthl\ta-18b56c-30d-11e-12f-14j40k-22l-11m-11o-13p12q49r-11t-20u-12v-14
monthl list\tf-27j46s18
months\tb-32c-41d-12f77k-17p35u-12
months date\ta23f-10p35u-12
more\ta-31b44c-18d35f-35g30h-12i-16j11k-27m-36o-17p-13q-32r45s-34t13u25
more coat\ta-10b34f-14l-10r43v-12
more it\ta46f-38n-15o26t-15u23
more of\ta-35b54f-18t34
more often\ta-21d36r18
more than\ta-27b-31d18e-11f52k-15n-10o-14p35
more thing\ta-16f-11k31
more$\ta19f24k-21m-11o22p10u-11
mornin\ta43b-42c-23d12f-42g-31h-40i16j13k49l-23m29n-39o20q-28r15s-20t-31u19v17
mornin all\ti67k-58
mornin$\ta34b-12c-21d30e12g-17h-18i-66j21l-26m16n-39o-14q-28r27s-16t-26u32v23
moss\tb-11d-15f40k-15
most\ta-12e21f16
mostaf\ta-17b48d-15f-11k-19n56o-13r-13s-14
mostly\tf42k-17
mother\tb-34f67k-35m-12q22t26v-17
moto\ta-13d-13g54i-11k-22
motor\ta-62f83k-17
mouse\ta-82b53c-20d-26e-11f34g-10k10l-23m-13n-12o72p-11q-12t-10u-10v-15
move\ta-30b59d-27e-11f-20g-12h59k-52l-16o-16p-22q-17r79s-22t-24u-26
move from\tb27f-17k-16n12r25
move my\tb33k-15m15n-14v26
move the\tb19o-11p-13r51
moved\ta-59c-17f63g-11k14l-24m-20n22q18r-36t23u-22
moved from\ta22b13d-12k-14n22p23r-25s-13t23u-11v-18
moved in\tf21
moved it\ta-30f36
moved the\tb-12d-12f39k-16s18
moved to\ta-28d-12f27k29n20o17
moved$\ta-33b20d36f17k-47q-14t18v33
mr\ta-67b19c-14d-43e-15f11g-13h49i20j-12k16l-16m10n38o-18p-32q-13r17t-24u-24v27
mr fenwic\tb12m24
mrb\tb-12c37f-27q-16t26
mrs\ta-79d-66e-16g-15h-19i66j-10k37l-12m58n-33p-22r-16u19v-19
mrs ahluwa\tf-30k42
mrs p\tf26k-23
mrs rudge\tf36k-17
ms\ta49b-15c-32d-36e-10f-28h50i48k-41m25n41o-12p-14q-10u-13v-12
msh\ta-86b-48d-25f-19k104
msh 0\ta-63b-36f16k65
mu\ta-39b15c43e33g-14h-11i-16j-13k-60l-38n13q12r20t-59u-12v18
mu acaba\tc52f-36k-17l-12m-11n-14o-17p-19q-45r-29s-12t-15u-12v91
mu$\ta-54b20c41e-24f30g-13i-14j-12k-45l-52m-25n37o17r41s13t-44u-25v-25
muamel\ta-18c-45d75f-35n-16o34p-14q35t-14v-12
muayen\tb21f-24k17o32r-10v-10
muberr\tf-24k33
much\ta-22b-27d17e20f-98g-14h-23i71j-15k31l-12m-13n-15o-20p-12q13r17s12u-15v29
much as\ta-33b-10d40f-51k50n-11r27
much$\ta-11b-11d-13e31f-34h-13i44k-11
mud\td30f-48k33o33r-19
mudaha\tb-39d-14e91f19i-37k-77
mudur\ta62b-29c-29e-11f-55h-13j-11k57m20n24o-17p-17q-12t-23v17
mudur beyin\ta45d15f-38k-15m27n-24t-13v24
mudur v\tf-22k32
mudur yardim\ta-18b-11d-13f20k21
mudurl\ta14d21f-74i-11k60l-15m-19n23o-29q-16r25t-19u-18v34
mudurl 0\ta18f-14k-11p25
mudurl$\tf-34k61
muduru\ta-14b-41c-12d-24e-23f35g-11h-13i17j-12k45l-12o-17p22q15r21t-12u-17v-17
muduru beni\tb-64f60
muduru figen\tk11
muduru$\ta-10f-89i62k50
muglad\tf27i14k-14
mugs\ta33f-17q-12t49v-11
muhase\ta-17b57d-19e-12f11k-10l-15m50o13r-13t-19u-16v-20
muhase ikinci\tb30f-17o31
muhase$\ta12b-11f-54k52s13
muhata\td48e-25f-47k29l-11n-15o-17q-12r-10v60
muhend\tb-22f29p20
muhtac\ta-31e54f27i-11k-36
muhtar\ta22f-30k28l-13n-12o-12p-20r-16s62v-11
mumkun\ta-53b77c-21d-31e75f-50g-17i-17k-16l-14m21n22p-20u-16v-30
mumkun mu\tb62c-17d-11f-45m25n29o-18p-13q-20r10t-12v-26
murat\tb40f-22n38q-15u12v-12
murekk\ta39b24f-44o39v-11
musait\ta-34e-15f-39k72
musait$\tk14
musavi\ta-17f-24k44
museum\ta15f-56k57o-32v50
music\ta43b-11c35d-16f-25k-20l28m-12o-21p-23q34r-24s39t-32u-13v-16
music for\ta26f-23o-10s44t-18
musluk\ta61f-30g-15o-11p-17r54s-10
must\tb-33c52d58e-18g-13h24i-11j-13k-87l-24m-44n18o-27p-49q-38r-42s-24t51u30v46
must be\ta-11d-14f54k-22m-27n46p-13
must i\tc46f-29n19p-11u30
muster\ta20b-20c-37d48e-22f70g-36h-14i-22j-15k-50l21m44n11r-55s-38t-15u13v-57
muster de\ta-43d-14f66k-11
muster hizmet\ta-13d63f-53i-13p-13q-12t51
muster kart\ta11m-11n-24o-22p-26s-15u63
muster kaybed\tf20
muster numara\tb30f-21l-11m-24n61p-12q-11t-16v-11
muster teklif\ta29m32
muster temsil\td-42k39
muster$\ta-12f41k-20
musunu\ta-15c27d-27f21k-20l59m-18n-19o-14p-27q-45r-20s-18t39u-10
musunu$\ta-12d-19f38k-15l-13m-10n-13p-11q-29r-11s-11t53v23
mutaba\ta-35b-10c29d45f-41n-11o-11p-17q61v-15
mute\ta28b-14k-12s43t-15
mutfag\ta-16f-41k54
mutfak\ta-28b-23d30g61h-12i-12k-43l-16n-11o25p-15r44v-16
mutlu\tb36d-19f-39h42k-21r-10t-13v48
muvekk\ta-18d-17f63k-26
muyum\ta-30c56f-21l59m55n-49o-44p-20r-13s-19t-24v-16
muyuz\ta-11c-11f41k-14t23
muyuz$\ta-11c-11f41k-14t23
muze\ta23f-30k14p18
muzigi\tb42f-29o-10p-10s51v-10
muzik\td18f38k-40l39p-28r-18s28v-10
my\ta41b22e-16k-12l-20m16n39p-29r-30t-17u17v25
my 0\ta-26b-18c-17d-15f91k-52l13n28o15p-17q-10t-14u-11
my access\ta57f-54n63q-18t-10u-17v-11
my accoun\ta25c13d10f-18k-22m-11o-13q20t34u-23v-14
my addres\ta-14c21m-20n50q-16v-11
my aunt\ta-21d38f-12v27
my bad\ta55f-62i-26k34l31
my badge\ta64f-53q-11u35v-11
my bank\ta16b-18d-27f55g-12k-41l-10m-14n-20q24s38v-16
my bill\ta22q31s-14
my boss\ta21b-17d-20f37k-23m17
my boyfri\tk20
my brothe\tf14k-10u25v-12
my calend\tb-11f12m40n18p-19u-12v-10
my card\ta-30b29f28k-21n33p-11q15s-11v-13
my case\ta-26b-14d34e26f-21n-13s40
my collea\ta16b-10d14f58k-66l14n-16o-10r35s-11u11v-20
my contra\ta53b-20f-23n49q-17
my custom\ta-16d-15f66k-42
my daught\ta-41b50c19d-19f-27k14l-11m-23n-41o-12p-24r-12s20t-11u19v50
my deputy\ta-28b-33f-28k74
my desk\ta35b16f-53k15o-14r26s15
my dockin\ta46f-34o41
my englis\tb-54e-26f-21i90k-44
my extens\ta16f-11s24
my father\td-20f-29h50k-14v38
my file\tb41f-19m-14n-20p-11s-11u40v17
my finger\ta10u29
my flat\ta-35f56k-14
my grandf\tb45c-16f-21t-11u-10v37
my head\ta-32f54k-26
my husban\ta-40d-15k51
my id\tf24n22
my keyboa\ta30b-14f-13o47p-16u-11
my kids\tf12
my laptop\tb28d-13p44u-15
my late\ta-23c-11f22k25m-15n-26q35s-13t-11v30
my letter\ta-40b-14d19f46k-15m43v-15
my login\ta-36f70k-19n15
my machin\tb24c-13o-10p27
my mailbo\ta26b40c-20f-40k-14m44n-14
my mails\ta33c-27d29f-26m34
my mobile\ta-25b30c13d-22f-18k24m17n29
my mother\tb-31f54k-31n11
my name\ta43b19c-28d-12k-21n-22p-12q25t-13u-18v32
my neighb\ta-20b-10c12f-43k68n-10q25
my nephew\ta-12f39k-18
my number\tb17c16f-16m-12n-32p-12q-18s74t-13v-13
my old\tc32d-12e-14g33k-35l-11m42n46o-23p-24q-31s-16t-24u12v-24
my order\ta-24b12c-12d-17f-10i-22k57t32
my other\ta-44d-11g50k-11
my own\ta-47b-21d12f71k-18n-23q36
my parcel\ta-16c53d-14m-11q-16u45v-17
my passpo\ta48f-37p-15r-18u43
my passwo\ta72f-69l-14m30n-21s-11u36
my pc\ta-18b26n-11o-15p38
my phone\ta48b-16d-12k-17l10m28n33o11p-11q-11s-42u-17v-14
my pin\ta12n48u-24
my predec\ta11b-17d-12f41k-27m23n18u-10v-12
my privat\ta15b-20f-14k30l18m23n-14
my profil\tb50f-31k-23m-16n50o-12r-12t-11v-14
my report\ta-42b-10d47f27k-41u26
my room\tb-23f38l17
my sister\tb-30d-21f38k16v33
my six\ta27q17
my son\ta-40d36f29k-24n-12v35
my studen\ta-17c24k-11q29
my tablet\ta17d-14f-39k38n-11o30p-20u29
my team\ta-21f52k-14
my two\ta-21b71f-26i-12k-22m-12n63o-11p-18q-15s-12t-13u-11
my user\ta30b21c-16f-27m-12n43q-13
my visa\ta-27f41
my voicem\ta17b23f-19k-13m-16n-24s53
my webcam\ta34f-21k-15n-15o48s-11v-12
my wife\ta-18b-12d31f11k-23v28
my wifes\ta-17f58k-32
my work\ta45b15c13f-46m29n-34q-13t27u-14v-14
myself\tf40k-22
n\tb-19c-21f-39i71k21
na\ta14b37c14d11e-29f-45g-22h-22i-25j-22k30l-24n32q-16r35s-34u-52
na dile\ta-46b-32d-23f90k-30
na thakle\tf43k-32
na$\ta47b25c-30d47e-21f-63g-17h-17i-20j-15n42p-70q-20r33s-26t21u-38v-67
naam\ta-20c-10d40f41k-62l-18q-19s-11u53
nadia\tf-11k21
nafisa\ta-11f28
nafs\ta-55b-27c60d-29e-14f51k-54n-12o-11p-10r-10s-14t51
nafs el\ta-55b-27c60d-29e-14f51k-54n-12o-11p-10r-10s-14t51
nai\ta-20b-34c-15d-41e-17f49g-18i-10k36q19
nai$\ta-77b-30c-12d-23e-15f38g-17k59
naki\tb-14c-25d37f17k-17q-11t27
nakil\tb16f-12v25
nakit\ta-21f52k-16
nakliy\ta-11b23c-36d-11f50k-22r39t-17u-12
nalbur\tf-33k46
nam\ta16b43c-12d-19k-27l-15m14n21o-10p-16q-20r-20t-14u-16v40
nam ta\ta40b-13f-10m18n35p-11q-13t-11v-12
name\ta45d-30e-13g-12h-12i-14j-11k12l-15m34o-34p-15q23r-13s-21t-42u-24v58
name change\ta-16b-10d20n31
name in\ta-47f-14k61m24t-10
name is\ta25c51d-11f-61k-24l-14m-11n-18p-18q-20r-14s-10t-14u-29v83
name of\ta25d-18f23k-16m38n-23p-14r-15u26v-12
name$\ta65b-11c-45d-12f13k-17l-12n-23o-15p-19q54r-15s-16t-13u-17v32
names\ta12b17c-11f-55i-14j70k-49p32u-12
narell\tf-15k23
narell hutchi\tf-15k23
nas\ta22f14k-27o19
nasil\ta-16b-32c54d32e-13f11g21i-20k-78l-11n-27o-23p42q16r11s29t-34u-24v-37
nasil girece\tf37k-21
naviga\ta59d-10f-42n-12o15p50q-12r-24s-11v-16
navy\ta21b-14d-20f41k-35t21
nazik\ta-20b-20d-16f-29h85i-37k-26
nazli\tf-45k55
ne\ta-33b-31c76d-46e72f-28g-29i-31j-23k11l26m32n-10o-51q16r-63s11t16u-39
ne kadar\ta-16c63f-28l27m68o-14p-27q-38r-38s20t-29u-13v-40
ne olur\tb-25c22e58f-41k-19s18
ne yapmam\tf22
ne zaman\ta-19b-18c17d-16e-19f23k18l15m-16o-16p-27r-18s-19t41u-21v26
near\ta46d-20f-17k19l-20m-11n-13o-27p-18q-15r33s-13t55u-18v-24
near the\ta72b11d-16f-50k-12l-20m-11n-13o-27p-18q-15r33s-13t55u-18v-24
nearly\ta13b-22d-18f60k-45o14r24t-13
necati\tf-41k49
neden\ta-15b-11c71d-14f-54n-17p29q10t-12v19
neden 0\tc29f-18q-18v32
nedeni\tb-12k17
nedir\ta-17b-26c113d-22k-76l-23m41n-34p21q65r-41s-25t-22u-33v-44
nedir$\ta-16b-25c91d-19f21k-77l-22m43n-28p32q40r-33s-23t-21u-32v-41
need\ta-44b95c-11d17e35f-31g-16h-13j-14k-62n-20o13p-12q-41r-27s14u34
need 0\ta-14b61d76e-18f-86g-16j-11k-55l-29m-11n-14p-33q-35r-30s-25t36u63v-24
need a\ta-13b42c13d-19k-11l23m12n-22o15p-35s10t-34u-13v12
need acroba\tb16p24
need an\tb38d-15e33f-29k-15m28o28p-11u-14
need it\tb-13e-10f41n-11p33
need of\tb-16e-11f37o30
need the\ta-11f42k-15l13m-11n16p28r-15s-15u-17v-18
need this\tb-10e38f-24
need to\tb-19c-32f50k19v25
needed\ta-33f-74g35k65s34
needfu\ta-16b21e15f-51k39
needfu at\te62k-52
needs\ta18b36c-19d-48e48g-10i-13j-15k-47l-14n23o20p15q-20r37s-13t-26u-24v-21
needs a\ta46b31d-31f-29k-31o37t-15v-13
needs an\ta17b20f-30n28p21q-13u-16
needs to\ta-12b26c-13f15r42
nei\ta-23b-14d25f32k-13l-10n44p-12r-12s11u-10
nei$\ta10d33f-31n39p-11r-11s13
neighb\ta-59b-36c17d-24f15g40h-12k31n-14o29q22r-15t-18u-19v13
neighb$\ta-34d-16f-26g57k-12q10
neithe\ta11c-19d44f13g-14k-42n-20o28r22s17t-12u-23
neithe does\tc-13d-13f47k-19
neithe of\ta18f24k-19o20
neler\tu11
nem\ta63b-14d-23k-59l30m-12o-11p-20r38t-17v-12
nephew\ta-12f39k-18
nephew who\tf29k-16
nerede\ta-40c44d-13f15k-39l-19m32n-35o-40r-22s15u50v-35
nereye\tc39f-24n14p-12q-16r54s-10t-15u-16v-17
nermin\tf-24k30
net\ta-68b-20d-24f18g70k-44l-13n-12q42
net 0\ta-30b-16c11d-18g55k-28l-13n-12q42
netfli\ta-18c51k-29l25
netice\ta-21b-24e31f35i-11
netice alinam\ta-21f39
networ\ta32b38f-33k-15l75m-11n-13o-30p-23q29r-25s-19t-18u-22v-15
networ as\ta37f-27l25
never\ta16b-44c-47d45e-30f31h32i-18j-16k-49m-13o-15p27q-23r20s16t-43
never gets\ta61f-48l-21n-10o-16p46r16s-12t-10
never had\td-12h34k-19n14
new\ta-22b17d13e-21f-18g-17h49j19k-21l18m-14n13o14q-20r-24s20t-17v-21
new badge\tf26l-12u31
new batter\ta54b27c-16f-51k-28o-58s18v54
new bookin\ta-12d-10f-29h54k-15
new buildi\ta-14b-24f58k-17p-15r37
new chairs\tb-11f-50h34k40
new collea\ta12b-18c-11d-11f38k-11p18
new drawin\tb-33f50
new friend\ta-10d-14f58k-33
new mobile\tb42f-20l-12m-11o-15p-14r-21s64t-14u-17
new one\tc-14d35k-22l-19m-14o-18r-22s-24t13u58v-13
new roll\tf37k-22
new sim\tf15s13
new wing\ta14b-15d40f-32k-15l12m17
new year\tf-14i31
new$\ta22b-31f16o23
newer\ta-34b-11f61
newsle\ta44b15f-39m67n-15o-14q-14r-12t-11u-16v-11
next\ta-70b35c23d-38f37g-16i-10k21l-17o22p-40q14r18s-22t38u-25v-31
next door\ta-20f29
next to\ta-47b-17c16d-17k53p-13r37t-10
next week\ta-12b34c-29f11k-13n12p-12r-13t32
next$\ta13f20m18
neydi\ta-16c34f19k-20n22
neye\tc83d-29f-53k-19l66m-10n-11o-10p-24q21r-13t-32v-33
neye gore\tc59d-22f-36k-14q38t-12
neyi\ta-19c45f35k-44l14q25
niamh\tf-21i92k-84
nice\ta-63b-28c-12d-33e-26f-16g59h-10i47k16l20r-10s19
nice day\tf-22i21k12
nice to\tb16l20r-10s19
nice weeken\tg-11i-25k43
niche\ta49b-42c-10d-19f-34i-21j77k-51p-12q-17r51
night\ta51b-11f-18g-21h-17i-14j21m15n-29o-35p-34q-21r-20s22t-43u77
night but\ta-26d-13f61k-13
night porter\ta-16b29r-17u29
night shift\ta-35b15f-26j54k-12m54r-11s-12u-20v-10
night$\tb-40c22d38e-15f-19h-10j-18k25l31m-20o-26p-16q-20r-25s19t-25u48v-12
nightl\ta41f-35l-12p50t-17
nights\ta11b-37d-30e-18f37k31p27
nights$\ta-15b-30e-17f24k38
nihan\tf-44i42k17
nikah\ta-12c31f-15k-10o-14r-10t15v32
nilufe\tb16f-21k24t-20v36
nilufe bursa\tf-19k25
nin\ta-23b49c35d-10f-57k-21l-10n-23p-12q-22r-13t23v48
nine\ta59b-27c-14e-11f13i-32j-10k-15m-18n-13o-26p-19q14r-24s13t45u14v-25
nine days\ta46d42f-60k-34r-13s-10t57v-17
nine times\td-13f30k-21u29
nine$\tf49k-49l17
ninety\tf29o40p-30
nisan\ta-24b29d56f-41k-32n-22o11p-12r13s-12t49u-19v-24
nisand\ta-33b-19d28f58g-13k-34n65p-26r-24t-23v-13
nitril\tb25f25k-34t24
niye\ta-14b16c34d36f-30k-30l-25m-28n-42o-27p31q46r-48s-26t-44u34v28
no\tb-34c-17d-16f56g51h-12i-18j-10k-33m-11n12p-35q-40t-14u26v11
no 0\tb-15c29d-42e-13g-20i-10k28l-17n11o17q-23r45s-17u-14v-18
no avail\ta-12d-11f27
no change\tf17
no compla\ta-15f-33g42i-11k14
no differ\ta-12f32
no furthe\ta12b-12d-10f-36g59k-14p33r-10
no idea\tf-20g50k-13
no improv\tf14
no intern\ta-30b-13f68g-14k-24
no lift\ta-21f36k-12
no light\ta20f-13p-11r34
no longer\ta-14b37d-15e43f-68k18l-11m15n48o-14p-35q-13r28s-14u-13v-25
no more\ta-38f-25g55
no one\ta-30b-13c-30d76e-10f29g-11i-21k-47l14m12n-11o-10p-15q-13r-21s-20t46v-11
no page\ta21f-15l20
no reason\ta28d21f-36l-17n-11o-11p-11q-12r-14t-15u65v-13
no signal\ta58f-46g-15l18o-28p-10r-21u47v-13
no troubl\tf-17g30
no use\tf25
no wifi\ta21l37r-19
nobet\ta24b-30c24k-10n29p-14q-12r-18s-12v31
nobetc\ta-24b-11d17e-21f-14h40i-24k31n-12o14r-17s34t-14u13v-15
nobody\ta16b-41c-33d69e-20g-24h-13i-15j-14m-19n-42o24p-16s31u-12
nobody answer\ta-32d-30f19k38
nobody came\td52f-19k-52l-23o70p-10q-29r-12t-22v-14
nobody can\ta23k-12s19
nobody has\ta-28d21f29k-12q20r-11
nobody in\ta18b-22d19f17k-26l27n-27p-21q39s-11u-12v-13
noc\tk18
noc$\tk18
noise\tb-11d46k-34l-14o39p-21r40s-10t-17u-11v-16
nokia\ta-10f37
noktal\td17
noktas\tf37k-31l22o22r-19
nolu\ta35c-10d-23f-51k50o54p-13r-12t-12
nolur\te15f36k-39
non\ta44f-16k-15p36u-12
none\ta26b-25c-11d-31e-10f-49k80l21n14q-10t13
none of\tb-13d-11k19l22n17
noon\ta-18c-11d-16f22k22l33o-13p25r-21v-14
noon$\tb-14k26l38o-11p-14v-11
nope\ta55b-15f-19k-21p35t-11
nor\ta18n-18r26s24u-21
normal\ta-89b-36c23d-20e-11f42g104j-11k-67o37r-12
normal 0\ta-34f61k-12
normal$\ta-26b-10f-39g79k-22
norweg\ta28b20f-34o-10p46r-17u-13v-13
nos\ta-16d76f-17k-69o-17p-12q-22r-13t63u-13
nos$\td80f-30k-67o-17p-12q-22r-13t63u-13
not\ta22b-33c-20d41g-12h-22i-23m-11n27o11t10u-35v-43
not 0\ta-28c56f-19k-18n-20q57r-16t-24
not a\ta-12c-14d16f26k-19m-26n-12q-18t44
not accept\td-13f-49k55n30u-15
not allowe\ta28p26
not an\ta-23k26
not appear\ta25f-17m32n-12p-11q13
not been\tf32k-21n-11o-11p-10q16t-14v28
not exist\ta-36f44
not forget\tb-34e60f-14k-17
not help\tf15
not in\ta-48b31c-12d-25k37q-31t41
not one\ta18b-17d47e-12f-65g-11i-22k32l-15m-12n-16o-29p-18q45r-25s14t31u-13v-12
not recogn\tr15
not regist\ta50f-46n31o-12p-18u21v-10
not send\tp20
not that\tf43k-28
not the\ta-38b-12f80g-15k-28
not to\ta-12f28
not$\ta34b-24c-12e-11f-36i-10j68k-51o-13p-12q22r14s15t-11u-13v-14
nota\tf42k-26
note\ta-40b-11c33f59g-15k-54n-13o21p41q25t-46u-15v-14
note to\tf21k-10
note$\ta-21b-13d16f30o33r-19
notebo\tb11l25m-11o27u-18
nothin\ta55b-56c-23d30e-21f-12g22h-14i-34j-16l-24m49n-37o37p-34r16s-14u-27v-31
nothin but\ta-25d48k-24m21s15
nothin has\ta50d-15f-27t17
nothin on\ta39f-32o37t-14
nothin to\ta-22f38
nothin wrong\ta-19f-24g49k-15
nothin$\ta-65b-22d51e-12f78g-22k-34l-14p-12q-14r45s-10t17v-14
notice\ta41b13d-33e-16f-90k53l-13m21n-20o-28p-30r29s-21t-41u60v-26
notice$\ta-67b24d-12j17k34m35v-11
notifi\ta-21b-12f65k-37
notlar\ta-27f49n43r-14v-16
notu\tu24
notun\ta-18b62c-21e-13f21h-10i-12k-73l-22m-23o-14q-36s44t-25u-28v28
nov\tf36k-15
nov 0\tf36k-15
novak\tb15m50n-21p-11u-12
novemb\ta-37b36d-19f50k-40n28r-26v20
novemb$\ta-37b34d-20f51k-40n31r-26v22
now\ta-17c-32d55e27f-84g80h-24i-23j-23k12l-19m-26n22o-23p14q38r-24s-28t-75u55v-20
now after\ta-20b-11d-11f-40g33k46
now and\ta-17b58c-30d37f-63l25m-14n-15o-13p-13q45t-21u-11
now but\tf30k-14
now i\ta-16b-12d-21f-48k80
now im\ta-10b-36f17k38
now it\tf-14g64i-23k-44
now on\ta-11b55f-23k-12m30p-13r-13s16u-10
now the\ta-26b-21d-22f-15k60
now$\ta-43c-25d-18e16f62g50h-14i30j-12k-106m-30n-24o-12p28q27r34t-13u-12v-15
nowher\ta12b-11f23m15
nufus\ta43f-31n-11v36
nufus kayit\ta43f-31n-11v36
nuisan\ta-21b-21c-14d43f-60k52p-11r39
nuisan$\ta-21b-21c-14d43f-60k52p-11r39
numara\ta27b54d30e-17f-35g-13h-11i-16j-10k-18l-47m-49n30q-38r-19s81t-12u-26v20
numara 0\ta-40b-40d72f62k-95o-28p-41q-21r-18s-21t-20u-12v83
numara ayni\ta45k-36n-10o49p-23
numara baska\tc23f-22s37
numara da\ta-32b32d-14f31k-17p33q27s-19t-22u-10v-11
numara degism\ta21f-19
numara gidiyo\ta40f-27n47s-14
numara giriyo\ta-25b-10f44
numara hesabi\ta-13b-21f43n34q-11
numara ile\tb-21f35p45q-12t-28
numara kayitl\ta-23d42f-32n-15p29u-10
numara odanin\ta45f-34r38t-16
numara servis\ta38d-28f-34k27v31
numara sipari\td20k-10
numara taniml\tb19n-18s34
numara yaziyo\ta-29f42
numara yeni\tb44f-25n-24o-11p-22s74t-38u-10
number\ta79c15d-32e-23f36g-13h-12i-18j-11k-77l-51o-24q-28r-28s130t-70u-15v-18
number 0\ta56b-70c33d-30e-28g-10h-11i-22l-27m-17n-39o-36p-35q-42r-46s63t-34u48v38
number and\tf12
number e\ta47f-34
number from\ta15f12k-13p38u-11
number in\ta-12b30n36p12s-29
number is\ta-13f52k-32q21
number of\ta-21b44k-14l-20m52n-14o26p-30q-18r-12s20t-22u-16v-26
number on\ta-26b59c-12d-14f-45k26n-12p-42q14r-18s43t-18u-11v31
number to\tc19p55q-14s-30u-11v-13
number undern\ta24f-17p20
number with\tb-12f36k-24n-10p19
number$\ta78b24d-25f-47g-11k-43l-15m-19n-24p-44q13r-22s82t-26u-20v-25
numune\ta-62b18c-27d-18f90k-34t36
nur\tf-13k18
nurse\ta14b-21f26k-27o-10r-44s51v17
nurse call\ta43f-27r-43s58v-11
nurse on\ta-17d32f15k-18s-11v26
nurser\ta17k-13l14o-11u13v-11
nurses\ta17b10f-16l42m-10n28o-13p-21s-11t-12u-11v-15
nurten\tb14f-11n18
nusha\tf32k-22m12t-10v31
o\ta-27b13c-15d-35e-40f49h-18i-12j-15k18l46m-28n-23o-42q20r-31s-22t18u20v-27
o arasin\tf23k-13
o da\ta-33b-15d-10f73k-25
o gun\tf-68k68
o gunden\ta-18b-14f-77g62k44
o gune\tb-44f61k-18
o saatte\ta-11b-13f-23k41
o same\tf44k-22
o yuzden\tb-32d15e-41f56i-16
o zaman\tf-30k48
o zamana\tb-11f30i28k-40
object\ta-16b-18c28d-14f42k-30m-10n-10p-11q-17r-15t-31v66
oblige\tb-38e38f27i52k-63
oblige$\te44f-29i55k-57
obs\ta43k-23m-12n31
observ\ta-24b-12f80k-46
obtain\tb20f-25l30
obur\ta23b-16f-41g51o11
ocaga\tb-35f70k-37
ocagin\ta26b39f-83k46r36
ocak\ta-39b49d-17f26k-40l37o-16u-11
ocakta\tb-37c24d19l-15n-20o12p39u-10v-11
ocakta 0\ta-18b-10c34d40f-46k-27
occurs\ta-11f33
oclock\ta-12f24
ocr\ta39c-32f16k-18o40u-25
octobe\ta28b25f-26k-37l-16m-12n10o-18q26r26s-14t-21
octobe$\tb46c29d-22f-40k-35l-17m-12n12o-18p-23q25r27s-13t-20
oda\ta-72b-22d19f92j-11k-26r37
oda 0\tf24
oda degist\tf13
odada\tf-18k32
odalar\ta-17d-16g44k-11l54m-15n-29o-34p-22q-19r27s29t-18u-19v-20
odanin\ta45f-34r38t-16
odasi\ta42b13c-15d11f-14i-10k-25l-15m-10n-11q-14r66t-13v-29
odasi 0\ta55b-10d-19f-51k23r14
odasi icin\tf24k-13l-11o18r30t-15v-22
odasi$\ta-21b-21d-11f66k-23
odasin\ta43b18c20d31f-48g-12k-43l-17m-25n-42o22q-25r20s30t-29u26v-12
odasin akilli\ta31f-11l39v-12
odaya\ta-15b13d51k-31l-11n-12o-18p-18r86s-25t-22u-17v-27
odd\tf15p31q-15
odeme\ta43b-32c-60d-37f20k35n-12p36q35t-17v-26
odeme adimin\ta-11f21p18
odeme dekont\tf39k-31
odemek\tb37f-19o-18p-14q69r-16s-17t-19v-20
odemey\ta-15b58c-13d-10e-19f30k-35p-18q59s-14u-17
odeniy\tc47f-38l-11m-11n-17o-21p-27r-24s-14t-17u-12v77
odenmi\ta58d-10f-36k-19q41
oderse\tc33f-24n-14o-15p-17q82s-10t-41u-13v-18
odevle\ta-18f22p26
odevle teslim\ta-29f36
odeyec\tf26
odeyec$\tf26
odeyem\ta-34b-12f81k-24
odeyey\tc-15f68k-44
odunc\tb13c-11k17l20o27r-14v-15
of\tb33p-16q12r-23t18u22v-15
of 0\ta-13b-22d39f26k-38m13n-35o-29p-12q28r19s-27t18u12v-18
of a\td-39f-26k68l-13m-12n15o40p27q-27r-15s-15u-24v-20
of all\tb43f-13m-13n-14o-11p18q32r-14s-26t-18u33v-13
of an\ta-22d40f-12o12q15
of attorn\td-16f24v29
of birth\tf21v19
of februa\tb47d-12f-25k-17l-10o25p23
of gas\ta45f-30r37
of his\ta-20b43d-12f-14o-10s32
of it\ta-13b-19f106k-74
of june\tb-11f12k19
of last\tf-40k47q27
of man\tc27f-12t32
of may\tf33k-13s12
of me\td-26f41k-23
of mine\ts14
of mr\ta-18k38n25u-14v-13
of my\tc-14f29k-27l-19n-32o37p-31q25r-25s14t-31u16v12
of next\ta-10b-14f31
of our\ta-17b20d-30e32g-11j16k-51m-18n30o19p-31r-25s35u-37v-25
of person\ta40f-38m29n-10t-14u20v-11
of room\ta42b-22f-22q43s-14
of screws\ta39d-17f-14t31
of some\ta24b-14f12k-11n33p-15q-11
of that\ta-25b-16f54
of the\ta34b20f-40h-12j-15k-10l-14m-22n-18p14q-39t15u36
of them\ta30b-24d23f-21k-10l25q-10t22u-11
of this\ta-32b-27c-47d-36e16f26k56
of those\tb11f-13k16o24r22t-23
of two\tb18o30
of typing\ta38f-30n47o-12p-14
of us\tb-31d-15e-11f50j-10k12n-14q14r-13t-45u28v23
of what\ta12b-13c-14d12f26k-19l26p38q-20t-21u-13
of you\ta-24b-22d-29e-13g-17h88i-19k-59
of your\ta-29b11c-21d60e-11f-39h-18i25l23m-18n-25o-38p13q57r-36s-21t-49u13
of yours\ta-28d55e-18f38i-30k-56q42t-13
of$\ta-10f-60k71
off\ta41b38e-19g-17i-14j-12k-51l22m14o-33q16t-34v-12
off after\ta21b19f-31l-10o-10r22s23
off and\tf18
off at\tb-20c19d-14f14l43m22n-12o-11p-10q-10s-12t-12u-18v-12
off for\ta60b-27c37f-62k-15l16o-13p-11r21t-15u14v-18
off from\ta-38f47l13
off in\tb11f14p35r-16
off on\ta-25f85k-68p13
off since\ta41f-21
off the\ta60b56d-35e-17f-41k-20l-21m36n14p-36q44r-11s-19t-33v-31
off to\tb-10h46k-27
off with\ta-12f34k-11
off your\tb51f-26k-13l-12n-35p-24q-18s-14t-17u36v52
off$\ta-14b-21c-13d57e-12g-18h14i-10k-37n-16o-14p13q-27t30u-16v11
offer\ta-20b-45c-15f72
office\tb26d34e-20g-16h-15i-33j-12k25l23m30o-28q-42r48t-46v-38
office e\ta-17b-13f60k-28
office er\tb-22d-15f25k15l47m-12n-22r-12
office from\ta31d-17k-11m35u-11
office to\ta-13b25n-16p41
office until\ta-17b-19f-63k75
office$\td-37e-14i-41k63l30m27n-22o16p-19q-11r-26s-25u-13v18
offici\tc23f-31k37n45q-14t-14
offlin\tb-15c17d-18f53k-39l70m-15n-17o-18p15q-16r-28s-20t-14u-11v-13
offlin since\ta30f-14l63p-33r-18
offlin$\ta-28c-30f84k-35l31p-19
ofis\ta-28d-16f23k14o11
ofis$\tf64k-52
ofisin\ta18p-13r31s-10u24v-14
ofiste\ta-12c-21d-12e-10g-11k46n-16o56r-14t-15
ofiste$\tf-13k25
often\ta-23c10d26f-19k15o15u24v-12
often than\ta-21d36r18
ogle\ta-18b-12d-22f34i-19k31n-18o-16p-21q-11s-12v49
ogle arasin\tf-21i-17k36l-16n-17o-13p-20q-10r11s-11v51
oglede\tb-32d-62e-12f60i-11k32l55p-28
oglede sonra\tb-13d-57f35k41l22
oglen\tp18
oglene\ta-28b-31f49k22
oglum\ta-42b-11d42i-23k35t-13v42
oglumu\ta54b44f-72l-10m-17n-21o-15p-29q47r-13s-11t-18u-20v47
ogr\tf37k-28
ogrenc\ta27b-17c16d-41e-12f-10h-11k38l28m-22n89o-31r-47s-20t-20u-29v-38
ogrenc belges\tn-17p-18q-14v55
ogrenc numara\tn16
ogrenm\ta-15b-15d33f27k-33l-10p48t-12
ogrenm istiyo\tb-11c13f18k-19p23
ogretm\ta-13b-53c-18d67e-10f10g-14h-20i-12j-34k12l29m-17o-26p21q-17r-18s-12t-21u-12v39
ogretm$\tf-20k48
oguz\tb-24f15k25
oh\ta26b-13f-51k50r26t-12
oh and\ta29b-12f-16r26t-12
oi\tc21k-14t26
ok\ta-30b-27c-16d27e-25f28g26h-15i13j36k-58l18m-13n-10p-19r51s-12t-19u-12v-14
ok tried\tf19
ok$\ta-25b-18c-11d54e-14f53g17i-23j-16k-60l24m-11o-28p-17r53t-18u-11v-13
okafor\ta-11k35n14
okan\tb-12d-18f-36h45k15
okay\tb-17d-11f-31g53o11
oksije\ta-16b43k-23o-21r47t-17v-11
okudu\ta22d28f-21k-21p31u13
okul\ta-23b57d-12f-17k-11l-13m-10n54o-13p-24r23t-11v-33
okul muduru\tf-25k31
okula\ta40b-13d63f-75k-18l-14n31o-13p-37v40
okulum\tf-38k46
okulum 0\tf-38k46
okulun\ta-21b-21c19f43k-18m-10n42p-12
okuma\td42f27k-52l-14m-17o-15p-11q-14r26s-10t-12u-15v43
okuma yetkis\ta-19f29n18
okumad\tb-16c-41d77f-33n-12o-12p30q40r-18t-15u-12v-12
okumuy\ta43f-22k-16o28p-11r-18u26
okumuy$\ta51f-33k-16o33r-11u11
okundu\tf-50g59l-14m53n-12r-13v-16
okunsu\ta-25b65f-29k-18n-15p-29q-11s71t-12u-12v-15
okunur\ta19m18
okusun\ta-17b49d-13f54k-83m43n-10
okuttu\ta-11d-12f46k-11
okuttu$\td-10f34
okutun\ta-39f76k-32
okutuy\ta-11f25
okuyam\ta-57b61f37k-55n-11o-24p46
okuyam$\ta-49b62f27k-55n-11o-24p46
okuyor\ta28b-17d-14f52i-25k-19o16s24
okuyor$\tb-14d-12f67i-26k-14s22
okuyuc\ta45b-22d-21f-41k41l-21m-13n-24o67p-23r-34s-17u31v-18
olabil\ta13b-21d-21f40k-31m-12n33
olabil$\ta16d-14f20k-23
olacag\tb35f-28n26o-13q-19s29
olacak\ta-24b101c19d-42e-17f-28g-17h-15i-19j34k-49l-38n-11o-42p39q35t12u-43v-44
olacak 0\ta-15b21m15
olacak$\tb84c25d-37e-16g-15h-14i-19j39k-80l-36m-33o-39p43q58t-22u-39v-43
olan\ta-31b65c15d-34e-27g-15h-11i-11k24l-16m38n22o-24p-33r20s-26t-26u31v-37
olan 0\ta21b36f-83k38m25n-19o-10q13r33s-17t-12v-21
olan bir\ta-15b-15d-18e-24f33g-11k32
olanla\ta-14f40p20
olarak\ta-12b34c24d27e-30g-19h-14i-17j-15l-48m32o-47p-23r-26s-26t57u-38v32
olarak duzelt\ta-23b72e-21f-43n34p-26r-12v25
olarak kullan\tc31l-15t-21v55
olarak yaziyo\tf-64k73
olarak$\tf-49k74
olay\tb-17e-17f39
olay mudaha\tb-16e-16f67k-36
olcum\ta-11b12p18
olcuml\tb-25f62j-16k-44
olcusu\ta-26b-29d12f49q57r-17t-20v-30
old\ta-20b12c29d-43e-20g34i-11j-13l-11m12n29o52q-35r-24s-21v-41
old addres\ta35b-22c15f-16m28n-10t18
old and\ta15n31o-11
old house\tf21
old nokia\ta-10f37
old number\tb34f-12k-13n-10s37
old one\tf34
old school\tb-10c-14f-71g-16k76l20
old versio\tf19
old$\ta15b-18d-15j-12k27q17
older\ta-57b-24c65d-17e-10f60k-31m28p22r-10t-14
older than\ta11c26f-16k-12m32
oldu\ta42b-32d-11e-21f28h29i-16j-16k-52l34m37n-64o18p-17r-38s-38t-13u-12v24
oldu mu\ta42c28f-51l33m-18n-13o-12p-17r-26s-11t-13u-15v41
oldu$\ta68b-32c-15d11e-22g-26h41i-18j-14k-56l15m48n-59o26r-23s-32t-16
oldugu\tb10d12e-17f11g-12i-12k-13l-15q-11r-16s19t-10u13v-14
oldugu 0\tc25d20f-21k-18
oldugu icin\ta-32d-11e-17f82i-11k-34m15
oldum\ta-31b-25c-12d20e-18f29g-14h57i-22j-13k-54l-11q52v-13
oldum$\ta-31b-25c-12d20e-18f29g-14h57i-22j-13k-54l-11q52v-13
olmada\ta69b-20d-18e-10f21k-61l-15m44n-13o-13p-14q-21r-19t-20u45v-20
olmadi\ta-35b-43c39d-39f72k-14p-26q50r-17t18u-12v-16
olmadi$\ta-21b-10c-11d-33f93k-38t24
olmak\ta-27b-10f28k12n-17u47v-10
olmak uzere\ta-27f34k12
olmam\tb-18c25d55e-12f-44k-19l-14m-11n53o-18p-16q-25r-14s-11t-15u-12v27
olmama\ta53b-29c-13d-12j-12k-13n17u32v-15
olmami\ta-12f-27k40
olmasi\tb51d24f-40k-33l57m39n-19o-27p-20r-29s-13t-22u-24v-24
olmasi ragmen\td17k-10q19
olmaya\ta40b-28d16f-60k41n-25u50
olmaya$\tb-16f-23k45
olmayi\ta-17b-11f33h-13i35k-15
olmaz\ta-35b31d51f-41l-11m20n-13o46p-19q-22r-12v-17
olmaz$\ta-35b31d51f-41l-11m20n-13o46p-19q-22r-12v-17
olmazs\ta-13b-11k39
olmus\ta43b-33c-13e-10f-90g-13h57k24l-15m22n26o-12q-15t-10u15
olmus$\ta45b-34d-21e-11f-50g-13h62k-23n33
olmust\ta-12k22
olmust$\tf35k-12
olmuyo\ta-20c-13d-11e-22f20g56k-32o15p15
olmuyo$\ta-19d-11f-13g57k-13o15p15
olsa\ta-26b44k-21o30
olsun\ta-45c-15d24e-22f-11g-26h26i71j-10k-27l-13o39q-14r-16t21
olsun$\ta-24d-11e-19g-12h33i80k-68o-10t28
olu\ta-27b54f-17k-15l-17m-14n30r40t-11u-21v-11
olu$\ta-25b42f-13k-13l-13n41
olun\ta-14b-14d-11e-13f-39g28h-11i39k20
olun var\tf-17k32
olun$\ta-14b-14d-11e-13f-39g28h-11i39k20
olunca\tb-13d20l17m-10n11o-16p11q26r-18s-13
olup\ta-11b-49c49d-20f15p-24q51t-10u-10v-15
olup olmadi\ta-13b-42c53f-38k30p-24q51r-12v-14
olur\ta-28b15c-13d-21e42f23g-13h-13i-13j-11k-15m-12n-28o-22p-21q37r30t17u-21v-26
olur mu\ta-20b49c-32d-11e-11f29n-15o-10p-14q50r23t-23u-10v-15
olur$\ta-12b-15c27d-11f23l12n-16o-14p-10q-15r14t33u-13v-14
olursa\tb-34c-24e-23f16k44
olurum\tb-13e35f36h-28i-12k-29
olusma\tf39j-10
olusma$\tf39j-10
olustu\ta-29f48
oluyo\tb-14d-14e-16f59k-27o11
oluyor\ta26b-53d-22e-31f89g-14h-11i-16k-60l33m-11n-23o-33q-13r45t-22u-12v-15
oluyor$\ta16b-51d-20e-18f76g-11i-12k-35l39n-12o-32p-13q-12r26v-11
on\ta31b12f-13i-12m-17p17q19r-19t-13
on 0\tb26c-22d63f-64g-11k11l-35m-16n49p-20q-17r20s-46t40u-32
on a\ta23b-75c18d18f18g-10h-14i26k-23l-13m-12o-29p36s-23t-10
on accoun\ta-11b-26d-11f49k-13
on again\tb34d-10f-11l-12n44s-19
on all\ta-12b23d-11f41k-34p-19q45s12t-13
on at\tf-33k35p17
on behalf\ta-16b-23c-11d-21i42k25s18
on bir\ta34d-13f24k-31p-13q41
on birde\ta25f-20l23p-15q-11r-15s-14u-10v37
on both\tb15f21k-18n-12r39
on buro\ta-14d-11f21k22
on buroda\ta-17f46
on dakika\tf17l12
on does\tc15f-11q14
on dort\ta16b38d-12f-16k-28o-11r-12s-18t42
on file\ta35f-14p19q15
on floor\ta-17b11f-18k28r23
on for\ta-20b50f-11k-16l-14s41
on four\ta-15b-24d41
on friday\tb17c-20f19k-11l14n-15r-19s13t-12u26v-11
on her\ta-30b16f25l18
on his\td21f-11p31r-10s-10u11
on hold\tc14d33f-33k-16l-11o-13p-12q-27s58t15u-11v-21
on holida\tb-13f-23k42
on how\tf-42k48l15
on iki\ta-64b23k50n-24p-10r-18t-26u-24v70
on it\ta27b-11d-36e23f38k-60l13n-20p-25q-22s-22t25u-21v36
on its\ta51f-47l-13o50r-26
on level\tf10r12
on line\ta-17f31
on monday\ta-60b29c-11d-18e-18f13k42n21p-21r13s-10t-17u26
on my\ta-10b55f-39g26k-23l-13m10o-26p48q-45r-14s40t23u-39v-31
on nights\td-14f43k-16
on one\tb-13f24k-12l35o36p-15r-12s-24t-11
on our\tc-11d-35e-30f26g-11h32j32k-49l39n-30o-11p-32q11r-26s-26t-31u57v-22
on page\ta-27f34l-41q47
on paper\ta-20b40q35t-13
on people\ta31f-20p-15r13s33
on phone\ta14f-12m34n-10p-10r-10
on priori\tb-18e39k-11
on saniye\td-18f37o-10p44
on saturd\tb12f-68k54l26n15p-10r-12s-13u22v-22
on site\ta-28b23f-31k44l-13n-11o-11r-16u43
on sunday\ta-14b30c30f-51k17p-12q-11r23s-15t-10u-13v31
on that\ta-17f56k-29
on the\te-13f20i-13k19m-22n-10o-36p33q18t-39v20
on their\ta-18f38k-11
on them\ta17f-12o25
on this\ta32b-32c32d-33e58f-51k-16q59r-14t-19v-10
on thursd\ta-28b-18f-39k68
on to\ta19e-43f-20k48p16
on top\ta-26c14f32q23
on tuesda\ta15b-11d27k-30l16q-22v32
on uzerin\ta-68b-13c-13f30h71i-15k-29
on ward\ta15b-11d-19f-42h51k-11n34o-12p23t-14
on wednes\ta-33b-10f79k-36
on what\ta-14c58d-19f-16q48v-13
on you\te52f-25k-11
on your\ta105b-36c-59d-37e22f-25h-53i-12k11l-22n-28o-12q47r-19s-13t-28u14v13
on$\ta-35c16d-25e30f64g-10i-10k-59m25o-16p-18r-12s15t25u-12
ona\ta-31b23d-18e-19f-15g47o51q-11r-11
ona gore\ta-25b30k-16o30
onay\ta20b-19d-22f40k-22l-13m-27n70o-32p17q-13r22s-30t-20u-23v-27
onay yetkis\ta-19f34n10
onayi\ta-18f71k-52
onayla\ta-64c-43d-12f32k50n31p11q-14
onayli\ta-31c17f27m-13n46p-13r-16u-16v20
onboar\ta34b-16f-19l35n-14o-13p38q-19t-21
once\ta-39b17c-25d-26e14f77g-21h-17i-18j-13k15l-36p-44q-17r-53t15u72
once bir\ta-20b-29d-11k53
once iki\ta-11f16
once telefo\ta23d-10f-11t-12u28
once$\ta-30e27f16k-12m39t-13u-14
oncede\tb33d-12e-12f44k-51r32
onceki\ta-39b-16d-19f90k-19s21
onceki kiraci\tf24k-17s21
onceli\ta-33b-59d-17e110f-27i-13j-12
onceli sirasi\ta-15b-33e36f29k-14
onceli verin\tb-11f18
oncesi\tf43k-17l-15m39n-18o17q-13t-26
oncesi ait\ta22f-17p13v17
onda\tf45k-30m-11n-20q46
onda$\tf22k-14m-11n-20q46
ondan\ta29b-12d-12k-11l-11o44r-13u-11
ondan once\ta-18b-24f23k12
ondan sonra\ta26k-23n16
one\ta11b14c-11d30f26g-18h-12i-12j-11k-25l-32m20q-24r31t26v-27
one can\ta-14f22r22
one day\ta21b11f14k-35m14o31
one for\tc-22f42o-16r11v32
one from\ta-23b-10f36
one has\td27f-17n19
one in\tb-22d-19f68g-13k-12m34n-10p-10r-10
one invoic\tb-11d-13f28p24q-12
one is\ta22b-17d-41f-47k67s31
one more\ta-16f-11k30n33
one no\ta-23f35o29
one of\ta50b30c-19d14e-14f-37k-33l-34m-17n-23o39p-26q32u-27v17
one side\ta-11f23o42s-15
one the\tf17o27
one time\ta-28b26e-13f26q15
one was\tf28
one with\ta-19b-22d-13f65k-12
one writes\td19f-28k29q27
one$\ta-28b45c26d-42f64g-11j-12k-80l-20m36o-21p-50q-11r-25s56u-10v-29
onedri\ta-16b-34c-15f58k-12
onek\ta-18d52f-39i64k-67o-11r-16v44
onemle\tb-52e84f-10i-39k-13
onemle rica\tb-39e67i-30k-11
oneriy\ta-18b28d-12f-63k54n-24o28p-13u24v-10
oneriy ve\ta-12b29n-24o33p-10r-13u25
ones\ta18b21c-21d-25e-11f73g-17k-60m-10p-18q15r-12s-11t38u-23v11
ones$\ta18b11c-16d-26f28k-11o15t19u-10
onlar\tf42k-11
onlard\ta-16f37
onlari\ta-15e-11f16k17q14s24
online\tb-13c-13e-46h28i-15k39l-15m-20n29o-16p55t-13u-18v-29
online$\td33f-24m-11n39p-11
only\ta63b-52c-21d12e-26f38h-15i-20j-16n44o-28p20t-28u-45
only 0\ta58b-13d13f-41k-52p-11q-17r41s-10t12
only a\td32f-35n-24o-19q11s44
only for\ta-14c45k-14l-14o-11p49r-10s-10
only have\tf15
only on\ta-21f72k-42
only the\ta36f-57k38l25
only to\ta13d40f-36k-13r26s15v-14
only$\tb-68c-11d-23e-12f66i-15k28n23s-17
onno\ta-33b-26d40k25s20
onto\tl25
onto the\tl25
onu\ta-21b-41d-23e-22f31i-12k34m-13n-12q16s39
onu da\ta-14b-31c29d-14e-20f45q21
onun\ta-56f55k18
onunde\ta-46b-21d55f37k-46l-13m-19o-27p-24q-21r22s-14t-17u59v-14
onune\tb19f25k-28o-12p-12r51u-11v-17
onunla\ta-32b33d-24f12g23k-25n21
onur\ta-15b16f33k-24p16
onward\tb21n22
onward$\tb21n22
ooo\ta39b-11d-11f-13m30
open\ta22b-30c40d-11e-23g23h-13i-16k-19l19m15n-40o-34r21s-36t-16v14
open as\ta36f-69g54k-18m45
open at\tc-29d49f-12k-22r-10t37
open on\tb-10c85f-44k-60l-24m-13n-15o-16q-20r25s-14t-19u-23v51
open port\tb12l44o-16t-11
open the\ta-34b-46c14d-12f72k-16p24
open with\ta49f-41n-11o-19u45
open$\ta31f-58k37o17r38u-21
opened\ta63c-14d-35e-16f10g-11k-31l-12m14n-25o-12p-13s-16u57v-27
opened it\tf16
opened$\ta12b-15e-12f45k-21m28
openin\tb10c11d20f-32l-12n-28o-11p49q-28r-23s-16t-21u-13v47
openin hours\ta-11b21c13n-23p19q-13r-17s-15t-16u-10v50
openin the\td26f-20p22
opens\ta14b-42c-13d-16e25f-40g39k29u30
opens the\ta17u10
opens$\te34
opera\ta-32b-12k46
operas\tf-20k34
operat\tb22c-14d36e-19g-12i-15j-11k-12m-22n-37p-32q-37r-27s116t-41u-31v-34
operat$\ta-30c19f41k-22q-11r-11s59t-11u-21v-16
opposi\ta39b-25r33
ops\ta-35b65d-16f-24l-20m-13n72p-35r-17s-13t-11v-13
optik\tf-32k42
option\ta-33b-11f70k-31
optum\ta-16b-10e-13f-65i91k-38
or\tb-27c-32d-30e-23f105g-14j-14k-13m42n-32o-12r25s23t-41u-12v-18
or 0\tb48f-41p-10r31
or a\ta-21b-27c-13f66k-13
or does\tc24o-13q16r22
or is\tc15q19
or madam\tf-16i23
or not\tf27k-22s23
or so\ta29b30f-49o25
ora\ta-52d-12f82k-12
ora 0\ta-44f74
orada\ta-25b21d-11f-83g11k81t33
oradan\ta-44b20c48k-24l19o-12p-19v30
oral\tf-50k58
orange\ta-30b-11f51
orani\ta-21c27f28k-30q19
oraya\tb-21f-13k42
orda\ta-30c17d-19e76f-43k-53p28v-12
orda$\ta-29c17d-18e77f-76k-28p28v-12
order\ta-67c-10d-16e-14f-35h-13i-23j27k87l-23m-20n-16p-16r-19t80u-22v-31
order 0\ta-14b13d51f-32k-35t36
order no\ta-13b-13f68k-43
order number\tq32t-11
order was\tg21
order$\ta15b-20c-11f-60g11j48k13o-21s34
ordere\ta24b-27d44e-12f-10g-16i-10j-13k-25l14n-12o-18p-25q-12r-16s-11t63v-12
ordere for\ta19b22f-29l23p-10t12
ordere in\ta-13c20d18f-23t27
ordere the\ta36b-15d-29f-38k37t28
ordere$\ta-11f27
orders\ta28b-29d-12f15k-11p27
ordina\ta-14b-14c12d26f46k-58o28r12u-10
organi\tb-23d-14f37m30n23u-17v-13
organi$\tf30k-11n32u-13v-11
orhan\ta-31b35c-12k17r-11t-11v47
origin\ta26b-26c-12d-18f29n23q-14t25u-10v-14
orkest\ta-21d-11f-37k49r20
ornegi\ta43f-31n-11v36
ornek\ta-20b-41d-17e-23f59h37k-17
ortada\ta69b-16d20f-57k-15l-16o46p-17s-11
ortak\ta61b47d-21e-12f-57k-37l38m79n-34o-28p-40r-27s-21t-35u11v-30
ortak bir\tb14m40
ortak posta\tb22f-16
ortak takvim\tb36f-17m38p-15
ortali\ta-16b-20d-32f-41h59k24
ortami\tf-12k17n-20p58r-17t-12u-11
ortaok\tk23
ortasi\ta35b22c32d-30f-36k-24l15m-21n31o13p-17r30s-27t-22u-31v-26
ortasi duruyo\ta16d-11f15k-16l-13n-11o49r-26
osgood\tf38k-23
osgood$\tf21
ote\tc32d-12f-28o-17r20
ote yandan\tc32d-12f-28o-17r20
oteki\ta-47b-22d-23f-19g96k-30l-13s34
otel\ta47b-14d-14f-19p-32q13r46
otelde\ta-26f58k-15p-12q31v-10
otelim\ta-42b-19d-14f87h-24k-28
other\tb-53c-18e-20g107h-18i-22j-22k-57l-10n16o39p-47q-49r-42s39t25u-32v-36
other branch\ta-13g23
other person\ta49f-29n30o-30p-18q-12s40
other three\ta-36d-18f-12g66k-21
other two\ta-41d-10f13g37
other$\ta84d-21f-80g-11k17l-11m-11n-20o45p-20q-11r-23s-23t39u-10
others\tb26c-15f35k-22p26q-15u29
otherw\ta-20f16k20
otobus\ta74d12f-75k-18n-17o-25p-16q-19r-19t-14u-16v77
otomas\ta-28b-45k60
otomat\ta12b45c18d19e-21f-39g-15i-10k-19l-26m48n-35o20p32r13t-32u-33v-54
otomat cevap\ta-26c21f21k-11m17
otomat parayi\ta21f-11o54p-11r-37
otomat yanit\ta11b33d-10f-27m27
otopar\tb40c15d43f-74k-28l-21m-13n-17o-30p-29r64s-12t-14u34v-25
otp\ta44b-27f11k-21n23s-17
oturdu\ta-14b-28c-12d-16e-14f-37g104h-26i-16j-13k-48
oturdu$\ta-14b-28c-12d-16e-14f-37g104h-26i-16j-13k-48
oturma\tb30f-52k37r32v-13
oturum\tb29d-19f29k-26l-38m-23n80o-28q-25r-28s-35t-10u23v-16
oturuy\tb-13f73k-21r12
oturuy$\ta-21f74k-17
otuyor\ta46f-30l-13o15p-12q-14u41
otuyor$\ta46f-30l-13o15p-12q-14u41
otuz\ta44b26c-11d-21e-22f-17g-16i-10k14n-11o-19p50q31r-15s-11t-18u-11v-18
otuz gun\ta58b-14f-23k-21o-14p50r-10v-11
ought\ta-17b49f-43k21m34
ought to\ta-17b49f-43k21m34
our\ta25b25e-17f11g-11j15k-32l40m-19n-26o-22r-29t-19u33v18
our alarm\ta17l29o-14u14
our appren\tb33l-11u20v26
our depart\ta-28f34o19
our driver\ta15p31
our end\tf24k-17
our floor\ta-26b25d-13f-22h45k-21l39n-10q-13r-10
our guests\ta-52b44f22u26
our instit\ta-16b11f25n-12v39
our intern\ta-19f24n21
our licenc\ta-25c11f-40k52n49p-21q-11v-11
our line\ta-23d-10k42
our monthl\ta-31b-20f11j46
our new\ta-37b78f-37l26q11r-15s-19u13v-17
our newsle\ta33b-10f-11k-12m40o-11
our number\ta16c-31f29p-14s35
our office\tb-20d-15f31l-23p-12r41
our old\ta39c-15k-25l-12p-10s24t21
our order\tb39f-25q-10t40
our own\ta-25b-37f70l28
our shop\tb-19f39k-10u12
our side\ta-19f57k-32
our staff\ta34d-37f-13h28r-12u34
our street\ta-15b10f13v33
our traine\td24f-21l-11p-10t37v-12
our two\tb21p24q17
our villag\tc44f-32l60o-13q-11s-11t-11u-10v-19
ours\tb13m14
ours$\ta11b21f-16m14
out\ta29b20c-21d-30f-17h31i-20l-14m14o-14p14q11v-25
out a\ta49f-39n30r-19s30u-10
out at\ta39f-29q41u-12v-12
out for\ta55c-15d-13f-30q16t12
out in\ta-18b-18d-11f14k36n30
out of\ta19b11c-13d21e-14g-14h-14j-11k-21l-21m20o-29p-11q11r-38s25t29u15v-50
out on\ta-30b64d-10f-87k63p-16q-18r63t-24u-14
out the\ta-40b-22d-18f75r-16v40
out to\ta-15b16d-25e-11f-91h90k-34l-17m26n-24p17r-16s-18t-15u34v-16
out$\ta-24b-23c12d-17e-15f94g-15k-40l10m26n-30o-38p-32q15r-16s-19t24v18
outbox\ta75f-59k-11m63n-10o-16r-15
outbox$\ta23m30o-12
outcom\tf22
outcom$\tf22
outgoi\ta11m13
outlet\tb-11f30
outloo\ta46d-16f-44k29l-26m95o-27p-24q-16r-22s-18t-18u-28v-15
outloo keeps\tm29n-11
outsid\ta35c-36l31m21n-17o-13p-20q-11s-12t-13u17v-16
outsid$\tb15c-37f41m30p-13r18
over\ta-36b29d47g-17i-20j-13k-18m19o-26p-25r36s12u-42v17
over 0\tf44k-24
over and\ta24d-12l14m16n-11
over at\ta-22d43k-21r-17u-16v38
over it\tb-11f44
over night\ta-12c26d-17f15r32
over the\ta-15b39d33e-12f-51g-14k16m-15n-14p-15q-34r55s-29t25u-13v-27
over this\te-12f37
over to\tc26l-12n-26p15s45
over$\ta36b-43c-11d-35e32f54i-11k-50l10m48n-16o-12s-14v-14
overni\ta-25b28f27k-10t34
overni$\tf18q14
overti\ta-10b-26f56k-12
overwr\tf28k-16p31t-13
owe\ta-11c58d20f-55k-24o-11p-12q60t-12u-11v-12
own\ta-26c-13d18e-15f68g-11j-12k-41l57m-16o17p-46r-33s11u-24v-29
own$\ta43b31d-13f-44l23n25o15p-27q-18r-11s21t-21u-15v-15
owner\ta-11b25f-48k38t-14u43
owners\ta-44b15c-15d-35f-22g-11k72q-11r-10t-14v39
oyle\ta-25b26f56k-34p-15q47r-14t16u-11v-14
oyle ayarla\tb22f-11p-13q35r-12t21v-13
oyle$\ta-14b-16f76k-34
oynuyo\ta34b-14d38f-54l-18m-12o-17p-18r46s-20u38v-18
oynuyo$\ta27b-13d40f-49p-13r20s-17u40v-16
oysa\ta85b-30d44f-123k24m-16n-32o-19p27q11s-14t23u-21v15
ozel\td21f-56k55r-11u39
ozelli\ta17b27d-20f-49k27l-18o-17p45r-17s18t-11
ozetli\te-22f-49i-17j89k-47
ozetli$\te-22f-49i-17j89k-47
ozur\ta-11i-25k37l26
p\tb-31d-18f49l28
p m\tb-22d-10f18k22
p osgood\tf92k-86
p s\tf-47k74
p$\tf-40k48
pack\ta22b32d-17f-35l-13n-13o25p37q-15r-23s11u-11v-19
packag\ta19b61d-12f-69k-19l20n-12o-10p-17q-10r-15s14t46u-20v-16
packag$\tb33k-12l26p-12s22u-12v-12
packed\tc11t33
packet\ta-19b37d-19q-31t41
packin\ta25b37d-14f-49l-10o50p-15r-30t24u-16v-12
pads\tb13f34k-35r20
paedia\ta-24b62d18f-54k-20n27o28p-15q-13r-19t19u-13v-22
page\ta46b-43c-10d-49e-15f27g-17h23i-16j-12l-18m-22n37o-26p26q36r-20s-37t-21v-10
page 0\tb-12f61k-53q-13v32
page choose\tf22
page ever\ta21f-15l20
page is\ta-12d-10f-29h54k-15
page number\tc22f-19n-18p53s-25
page of\ta-37f57k-20
page$\ta61d-15e-10g-10k-50l-13p16q27s-22t-23u19v-34
pager\tb30f-26i-10k13n30u-16
pages\tb-10f38l27
paid\ta-40b-13c30d68g-11k-57n-20o-15p25r-17s-14t45u-27v-24
paid for\ta-27b-14d84f-54k-36n-12p-10q-33t68u-11
paid$\tb-13c-35f58
paint\ta-26b32d-17f32k-39n-32o-12q-10r36s-11t39v-11
paint$\ta-23d-15f56k-29n-31t50
painte\ta-24f63g-13k-35
painti\tb31c-12f-39k32l-13n-19r25t-10u38v-14
paired\tf-18k38
pairs\tb41k-19r-12t50u-14
pairs of\tb47f-31r-12t50u-14
paket\ta87b-14d-45f-22g-11k-39l37n-15o-13p-14q20s-14t20u-19v-17
paket 0\ta-15b12f15t17
paket icin\ta52b-11d-28f-13q36
paketi\ta-24b70d24e-16f-17g-14h-11i-12j-11k-50m-27n-44o-26q25r-29s19t64u-33v-36
paketi subede\ta-18b56f-26k-17n-14q-14s-24t59
paketl\tf22h47i-35k-15
pakett\ta52b39d-40e-18f-12i-13k-19l-21m-12n-20o-13p73q-12r-16s-19u-20v-24
palet\ta36b-27d-14f11k-18p35
paleti\ta-16f43k-12
pallet\ta-44b54o-19p-14r46t14u-21v-11
panel\ta66b-57d-12l23o42p-29q-12r36s-28t-16u-30v-18
paneld\ta21d-17f-17k12l48m-11o-13p23r-18s-17t-28v-11
paneli\tb-14d-19f57k-38l-11n51p-17s-20
pani\ta35b-18f50k-69l-12n-19r59
panik\tf-23k25r20
pano\tb20f10k-20m-19r50v-26
panora\ta21f-16o36p-27
pantry\ta11b25k-22r30
papaty\tb-11d27f-23r12
paper\tb11c-15d20f39g-12k-49l-30m-16n-21o57p-36q43r-45s-24t22u13v-27
paper in\ta11o42
paper jam\ta-30f37
paper$\ta-23b-11d14f33k-16q32
papers\ta-37b-13c-31d-12f96k-33n-16p-10u47v-17
papers$\tb20n-16p-10u47v-17
para\ta50b-17c51e-11g-14h-14i-12k-63l-29m-27n-23o40p-40q97r-24s-21t-31u-24v-25
para cekmec\ta19b19f-28o38p-15
parale\tb-34f50k-22
param\ta-25b-11d60f17k-54l-11q52v-13
parame\ta18c20f-25p35q-11
parami\ta-18b-37d24f56k-37
parami iade\ta-18b-37d24f56k-37
parasi\ta37b-28d64e-12f-48i-11k-22l-16m-11n-41o-14p-16q36r-17s-13t66u-21v-30
parasi pesin\tb-10d52e-11i-10k-20q-28t51v-11
parayi\ta21f-11o54p-11r-37
parayi yutuyo\ta21f-11o54p-11r-37
parca\ta18b-30c-23d-32e-14g85h-12i-16k-51l-11m46q-13r27t-32v-14
parcal\tb43c-14d-17f16k-55l-14m-11n-17o45p-20q-13r-32s-17t51u-15v-14
parcel\ta34b-46c31d-15f-83g60h-16k10l-15m-20n-15o-25p-12q-32r19s-15t37u27
parcel really\tc30m-10q-15t-20u49
parcel$\ta-14f-16k43o-11q-11r38t-18
parent\tb52d37e-20f-56k-36l-21m-16n47o13p-14q-35r-34s-20t-31v50
parent leave\tb47f-32k-30n48t-10v-12
parent portal\tc17n15
parish\ta-21f46
park\ta-46b-13c56d-28e-12f-47g-13k83l-10m-27n-23o-25p-22q16r90s-20t-35v-47
park edip\ta-48f33k32
parkin\ta48b32c-17d-30f-60k26l-13m-13n-13o-42p-30q13r51s-16t-18u15v12
parkin permit\ta13b34c-30o-20r45v-20
parmak\ta21f40k-31l-18m-13n-27o25p-23r-25s-17t-13u66v-14
parola\ta47c22e-10f-45j-12m-14n-16o-13p-18r-15s-13t-27u80v-20
parola her\tc23f-17n31u-18
parque\ta-11f20r23
part\ta-11b16d-29f35k-13p21
parti\tf32p32v-24
partic\ta57b-11k-40l-12m19n-24q-10r-14t-10u-12v48
partic do\ta18f27k-37m33
partne\ta-58d-14f82i-10k-31n29o-10p54q-24r-12s-14t-17u-24
partne$\tf35k-16
party\tb44f45k-67l-16n-10p-13q-12r-19s54t-18u-27v26
pasapo\tc10v30
pass\ta32b-32d-14e-42f11k34n-11o-12p36r22u-27
passed\ta-15d26f-18k15l-12m34n23o-16p13q-12r-12t-12u-15v-15
passes\ta-15b66d-13f-35k-18l13m-12n-19o-27p-12q-12t-14u56v-14
passpo\ta47f-37p-16r-18u42v10
passwo\ta38b11d-26e-13f24i-16k-56l26n55o-30p-23q-22r-27t-26u11v-28
passwo 0\ta-45b74f-32k-12n35
passwo every\tm29n-11
passwo expire\ta75f-66n38
passwo for\ta-20b-32c12f40l17m-19n18
passwo of\tc-18f19n12
passwo$\ta-72b-11c49f67k-37l17n46o-10q-10r-10t-13u-11v-19
past\ta42b-29c19d-26e-16f26k-28l-23o17r-11u29
past the\tc37f-36r-11u31
paste\ta-30b-31d88e-12i-12k-40l-22m71n-28o-19q-29r-16s-18t21u-23v-24
patch\ta-17b-21f54k-17
pathab\tb16m26
pathal\ta-14b30c36f-22k-17n-20p-10q13r-15t47v-11
patien\ta26d-45e-12f-15g-10h35i38j-11k-23l-22m-20o-11q-17r-17s52t-17u12
patien are\ta-24b-16f51k-11
patien portal\tb38f-31p-17u30
patien with\td-16f-18h32i13k-12
patien$\ta46f-32i45k-50s-13v41
paul\tf21
paveme\tb-28f40k-19u26
paveme$\tb-28f40k-19u26
pay\ta-11b45c-25d34e-18f-11g-19h-11i-11j-12m-25n-43o-33p16q90r-27u-31v-31
pay by\tf16
pay for\ta14b-31c-29d53f-57k46l26n-11p27r-13s-12t-11u-11v-11
pay the\ta19b34c11d20f-60k-30m-12n-15p-23q49s-10t24u-14v-11
payabl\tb17f-18k20u37
payabl$\tb17f-18k20u37
payi\ta34c15f-34o-11p-14q59s-11v-20
paying\ta-31c68d-21f23k-50m-10p-11q66r-15s-11t-14v-14
paying the\ta-15c46k-32q43r-14t-12
paylas\ta-34b-37c14d-12f71k-15l-10q11u25
paylas misini\tb-12c25f-11l-10q11u25
paymen\ta-27b-19c47d25e-13f22g-14k-35l-16m-14n32o-16p-37q45r-17s-13u16v-25
paymen page\tf31p-14q-25u42v-11
paymen$\tb28q15
paypal\tf36
paypal$\tf36
payrol\ta27c-17d-18f16k-35n21o-12p43q-22r-14v-20
paysli\ta-12c41k-27n24o-15p25q-14t-12v-14
pazar\ta43d-16f-60k25l-26m-13n-30o-17p44q-16r40s-17t-27u-14v20
pazar gunu\ta-32b20f27r28
pazara\ta-11f40
pazarl\tb10f13i-12k17n-23o-11p-12s-11u58v-11
pazart\ta-44b30d-17e34h-10j-11l-21m-13o-19p30q-14r-17s32t-25u-18v27
pazart sabahi\ta-14f-24k35p47v-23
pazary\ta17f-33k29p21
pc\tb63c-12d-33e-10f33k-64m-11n-27o17q-16r-23s-16t60u-26v-18
pc is\ta16f18k-20o24
pc load\tf22
pc te\ta13b13f-15l22
pc$\ta-13b-16f49k-18
pcs\ta-30b12c-16d38k-18l-10o30p14r-22s-12t21u-20
pcs$\ta-21b15d54f-50k-12o-12p-18q13t36
pdf\ta42c-14d-17f13k-32l-14m28n-21p22q28r-13s-15t-31v-19
pdf olarak\tb13m-14p-12q52t-15v-11
pdfe\ta20f-19p29
pdfe ceviri\ta20f-19p29
pe\tk13m-14v27
pedal\tc21f-35k26l-19o52t-12v-11
pek\ta-37b-28d-20e-15f-38g-12h50i-17j-11k63
pek anlama\ta-13f14
peker\tf-41k57
pembe\tf26k-16o18
pen\tb-10f49k-23
penalt\tf31
pencer\ta56b34c-22d-19e-15g-11i-11k-35l-20m-14n-21o-24p22q-16r55s-17t-19u18v-18
pencil\ta-24f48
pendin\ta-35d29f37k-14n23
pensio\ta12b-19d-20f42m-11n44p-11q-11u-12
people\ta50b-40c29d49e-16f-36g-15i-23k-54l-33m17n54p17q-51t-64v-20
people are\tj33n16
people cant\tf14l-12p29r-14
people in\ta12d-12f23k-12m19
people off\ta38f-21s25
people who\ta11u23v-12
people$\ta-21b10d32k-12n41p24s-10t-12u-11v-19
per\ta-35c-17d-25f88k-25p36s15t-13u-17
perake\tb-12f14
perde\ta76b-19d-30f-32r-18t51
perdes\ta33b48d-16f-47k-11o34p-12r29t-11v-18
perfec\ta-18f-50g29k45
perfec well\tf-17g49k-24
perfor\tb-13d-17f-32g56k14
perhap\ta-25b-19c-18d-11f37k28o-11q-11r38t-18
perhap you\ta-20d-11k29
period\ta-17b-29d-19f58i-12m44o-12p-13q28t-42v-11
period$\ta-16c25d-15f23m48q-21t-32
permis\ta24f-12k-15n27p18t-16u-11
permit\tb27f-24m-15n-16o-28r40s-15u-15v26
permit for\tb37c-28o-14q-27r53v-19
persem\tc-12d-22e-14f-51k79o14p14r16v-12
persem gunu\ta-16b34f-25k20r25
person\ta36b-30d27e-20f-44g-17h11i-19j44k-16l-38m-13n13o-56p-25q-12r-13t18u52v12
person data\tb13s-18u32
person files\ta58b-13f-43n-10u43
person for\tb16n-14p-11r-23s-11t38u-14v28
person has\ta-36b11f43n13
person kapisi\tr-25u47
person yetkil\tn32u-17
person$\ta46d-11f-78j60n30o-30p-18q-12s40
persua\ta-18b-14d-16f-11k44
peru\ta46b-13c-14f-14p-16q46s-23
pesin\tb-10c12d51e-11f-18i-12k-20n-11o-10p-12q19t35v-13
petekl\ta58f-41o55r-26
petrol\ta-18b-15c-21d-10f-41k66
peyzaj\ta-13g-14k47
pharma\ta21b-30d13f-18k33l-22m-10n-14o-28p-17q-15r-18s39t13u41v-19
pharma$\ta28f-17l-16s46
phone\ta33c-18d17e-18f25g-13i-17k-63l-39m14n10o18p-16q-42r-54s98t-42u-19v-21
phone e\tb-19f80k-58
phone i\ta11b23f-17n28p-26s-16u36v-13
phone number\tb-17f28n22s-17
phone of\tb-14f22k-11
phone too\tb23c12f-24o-16p33s12
phone$\ta-27b15c-13d48f-24g-13h16j31k-55l-11m19n20o-20q-13r-20s-10u-22v27
phoned\ta-26b-35d-29f15k54
phoned the\ta-20d-23f48
phones\ta-17d-17g30k14l-13o-12p-13q-18r-13s72t-12u-18v-14
phones are\ta-68f-64g59k54
photo\ta-33b32f18k-14u26
photo$\ta-17b48f-25k-10u26
photoc\tf20k-19o30
photog\ta65b-33d-19k-38o-17t-45u65
photos\ta-22b54d-14k-20n-15p51v-10
photos lisans\tb30f-11p16
pick\ta-43b46d-20k31m-11n-14o25r-18s35u14v-28
pick any\ta-11f26
pick up\ta-22b57d-13f-75k37m-11n-14o25r-18s35u14v-28
picks\ta-15c-27d31f18m20
pickup\tb14c33f-21l-11n-11p-12q-15r36t28u-11v-15
pictur\ta60b-22d-22f-22k-13l-18m26n15p13q-10r-12s-15t-14v-16
pictur of\tc15u21
pictur$\ta30d-17l-12m24p21
pieces\ta74b-18d-18f-81k51m-13n-16o-13p-16r-19s-11t71u-13v-16
pieces$\ta37b-14d-11f-63k56r-11t37
pigeon\ta18o-14q-13r60t-24v-12
pili\ta48k-32o15
pilini\ta20b-10f38k-31o-11r40u-29
pilini degist\ta24o-11r40u-29
pillar\td48f-30m-14n17q32v-14
pillar to\td48f-30m-14n17q32v-14
pin\ta56b-42c-28f20k-68l-21m-23n86o-23p-28q-32r-25t-28u19v-26
pin and\ta-34d-12f53n32
pin$\ta98f-89m-10n49r-12s18t-14u-29
pinar\tf-25i-14k45
ping\ta53d18f-65l17m29o-10
pini\ta50b-17f-11k-15l-11n57p-14s-10t-13v-11
pink\ta19b-10f10k-11o23
pipes\ta-53b55d-10k-23q-13r-24s58t-29
pipes$\ta-36b56f-18k-13q-13r-24s58t-29
pizzer\ta-59d49f40k-40s30
place\ta-26b56c-33d16f-18j-10k17m23n-23o-12p-18t32u-21v10
place for\ta-13f29k-22v20
place of\ta-12b24c-28d30f-14t27
place$\ta-20b23f-44k46t22
placed\tb-41c-13d-35f22k40p20
placed on\ta27b-27d-14f47k-43p20
plaka\ta14b-19d36k-30o-17p34u11
plakal\ta36l-10o13p-10r-21u36
plakas\tb19f13k-19
plan\tb-12c27d-24f66k-80l-19m-18n-32o-16p32q31r-30s33t-28u-21v11
plan in\ta29k-11q-11r-16v42
plan$\ta-13c31d-15k-21m-14n-24p26q48t-18u-12v-23
plani\ta23k-17n-11p42r-13
planin\ta55b-16f-47k13n-12p44
planla\tb-54f31k29
planla$\tb-26f-19k58
planli\tf-15k17p26
planne\ta41b61d-11f-62k-47l-26m-21n52o-28p66q-23r-30s-20t-25u-21v-41
planni\ta29d-10k-20l-12p49v-11
planni tool\ta37f-30l-12p49v-11
plans\ta-14b-13c66d-18f-14k-42p52q-14r-17t-10
plant\ta-31b-26d-10k57u-11v36
plaste\ta14f45k-44r14
plasti\ta-67b52f58k-23n-24q-13s60t-25
plate\ta-17b-15d-12k42
plates\ta-11f37k-13r15
plates are\ta-14f39k-13
platfo\tb53c-21d-19g-13k-27n33o19t-11u-15
playgr\ta15b25f-26l-17o-15p-10r23t-21v40
playin\ta-30b58f-39k-11q-13r-24s58t-29
please\ta-32b56c-23d-21e98f-62g-12j-10l-13n27q-14u17v-19
please add\tb27f-13l-17n-26t18v40
please also\ta-17d44f-33k-19l-19p-11s22u25
please arrang\tb42f-19k-12l-19n21o36p-22q-12r27t-28u-24v-16
please be\tb-30e50f-11
please block\ta96b-46e-25f-73k-42n-19o-13p-18q-13r-14s-62t-18u93v-13
please call\tb-38e-24f-21k69
please change\tb15f-12t19u21
please collec\tb-37c-12e-20f77k-46o38p-12q-14r-17t-18u24
please correc\tq19
please create\tb16m50n12q-16r-11t-18v-18
please do\te13
please dont\tb-41e29f-40k48
please enable\ta-11b51f-20k-13l-14n13p-12s26u17
please exchan\tb28f-16o28t-13u14
please excuse\tb-38e-30f-12i73k-28
please extend\tb13n41
please get\tb-16e40
please give\te38f-30n28p-17
please go\tb-27f-19k45r-21t43v-16
please have\tb14f-15k25o-27p-14t-13u49
please help\te23
please hurry\te58f-18k-31
please issue\to33s-14v11
please let\ta-19b41e-30i-10k31n-23o-11p-13q39r-15s-11t38u-18v-22
please make\ta-20b65e-12f-17k-13l-18m22n63o-20p24q-16s-17t-49u-31v-28
please move\tb31k-11l-11m-12n-14o-12p-14r46s-10t-12u-13v22
please not\tb-34e60f-14k-17
please put\ta-12b65f-39k-20l-11n-12p60s-22t-20u-21v-19
please reset\ta-13b21n18
please ring\ta-14b-38e-21f-24k71
please see\tb-38e70f-40
please send\ta-13b-27e-38f42i-14k33l-16m-23n-25o-18p-22q40r-20s-13t38u10
please set\tl13m13
please stop\ta-22f27m32
please switch\tb16n-12s33
please take\tc-12e32
please tell\tb-23d-15e-14f27h37k-15
please to\tb12f21k-12o31
please transl\tb32f-15p26q-12r-10v22
please turn\ta-13b-12f-13k37p13
please unlock\tn12s10
please write\tb-13f-14k33q26
please$\ta-35b49c-29d-14e75f-69h-11i-48l46n-16o13r-52v-49
pleasu\tf-28h22k25
plotte\ta51f-30g-13m-11o61p-12r-11t-19
pls\ta-35b51c-13d-18e-12f-20g-11i-15j-16k38m49n17p-12q-22r19s-24t-30v-28
pls help\tf-53k50
pls$\ta-13b56f-17k-13l-14m50n-10r13s-14t-12u-22v-17
plug\ta46b27c-32d-38f-16g-14k18m-11n-23o-28p36q-24r36s-13t12u-14v-17
plug in\ta-13b61c-27k-17n-17p52
plug it\ta-25d-10f54k-17
plug the\tf17l23
plugge\ta-46f68k-18
plumbe\ta-47d49f13o-11r42t-11
plus\ta29b-13k-15m27p27r-11t-17
plus 0\tf13
plz\tb-34d-14f16k46
pm\ta-20b37c-10d-14f-30k29p31r-23s14
po\ta-39b34d38f-13k-11o-12p-11q14r-18s-16t49
po 0\ta-39b14d40k-20o-10q-18r-16t54
podcas\ta-22b52f-31l44p-10v-10
pods\ta33f13k-35s18
pods 0\ta33f13k-35s18
point\ta84b-20c-12d-20f-30k-53l31m-11n35o-20p-20q-26r27s-12t-19u-15v-21
point in\tb11f-10l44r-25
points\ta19b-48c35d-25e-17f-116g-15h-12i-14j122k-47l-17m-11n20o-17p10q21r-28s-19t-24u40v-30
points from\ta-40b-13f-50j85k-22
points$\ta-19f-61j82k-12
pol\ta71k-80l68o-21p-14q-19r-13t-20v-15
pol$\ta71k-80l68o-21p-14q-19r-13t-20v-15
police\ta36b-25c24d20f-20k-30l-19m-19o-31p43r-19s-22t-19u51v-22
police numara\ta-17b-27d-11f58k-12
policy\ta-20d-11i-11k45l-11p-18q-25t-22u-18v61
policy number\ta-23f36
policy ta\tf-33i-11k51n-11p-15q-25t-22u-10v62
polikl\ta-30b20c29f-64k53l-13m-28n-19o24p-11q-16r-29t-16v60
polish\ta27b23c15d-18k-42l-13n-12o55p-22r-18s16u-14v-20
polish as\ta-17b26f37k-36s25
polish$\ta41c20d-13f-30o61p-11r-41u-10v-18
pompa\ta36f-84g71k-26l33o18p-15r-13
pon\tf22k-12
pool\ta48c28d-17f-28k-31l-13m-11n-11o-16p-24q-15r75s-13t-32u-13v12
pool 0\ta23r31t-18
poor\td74f-43i-13k-42l-11n-10o-14p-11q-13t59v-12
pop\tb32k-12m-13n40p18r-31t-12v-12
pop up\ta-22b29p25
por\tb-22c-12d-11f44l16
porch\ta-37b-16d-17f-82g68k57
pore\ta23b-34c-14d-20k49n-13o29r-12s21
pore dekhi\ta-17k24
porjon\ta47c-29l-16o42
port\tc-21d-24e-10k31l48n-21o-22p-17q-10r-15s46t-15u-17v-14
port 0\ta-14f12l44o-16t-11
portal\ta100c43d-40e-11f-79h15i-18k-44l-45m-25n106o-36q23r-44s-25t-48u23v-53
portal$\ta26b14d-16f-12i-12k-12l-15m-11n34o-11p54q-27r-10t-24u-32v-11
porter\ta-32b-11d-13f13k37r-17u29
ports\tb16l26
portug\ta14f34k-34
portun\tf22l39r-14
pos\ta36c-11d25f20k-73l-16o36p-10r-17t17u-10
pos cihazi\ta37b25d-10f-42l-11o34r-14t21
positi\ta-17b-20c-27d-14f71k-14
possib\ta29b46c-12d-13f-92k20o59q-25s-22u-22v-12
possib to\tb12n-14o-12r14s-11t26
post\ta-46c-42d48e-14f60k-19l-10m17p-11q23r-15s-13t-22u-15v18
post has\ta-23b28d31f-17k-15m29n-12q-12t-14v29
post office\tf23
post$\ta-15f50k-23
posta\tb66d-11e-11f-11k-41l-30m72n39o-18p-35r-24s-14t-28u-18v-25
posta adresi\ta-12b28f-19l-12m-39n72t-13
posta ile\ta-28b48k-18q27
posta kutumu\ta29f-17m59n-15v-10
posta kutusu\tb28f-16m35
postal\ta92c18d-12e-14f-84i-14k-21l-24m123n-35o-40p-55q-33r-38s-41t-43u-33v47
postam\ta42b-12d41f-66l-17m73o-16p-12q-19t-18v-23
postay\tb-23f-38i-22k60l-14m41
posted\ta16b20d-12f11k-28n-11o-13q-12t11v41
posted to\tb24f-24t17v14
postin\td34f-21
postpo\ta-30b-23e51
postpo$\ta-30b-23e51
pounds\ta27b-12d42f-40k-15l-11n-12o-25p24q49r-10t-12u-15
power\ta-29b-11d-27k57o13p15r-16v23
power cut\ta-14f26
power of\td-16f24v29
poyraz\tf-35k35n12
practi\ta-33b21c-10d62e-19f-39i-23k18o-11p11q41t-14
precis\tf-12k33
predec\tb-19d-24f16k22m23n18u-10v-12
prefer\ta-34b-49c-12d-12e34f13k46q-10t52u-10v-13
premiu\ta-33b61k-24l-24n-18o-21p51q12r-18s25t-26u-20v-31
premiu number\ta-19b72f-62k-10p-30q-20s57
prepar\tb75c-28e-28f36k-80l-17m-14n97o-26p-30q-31r-26s-14t-35u-28v-22
prescr\ta26f-15l28n-16o-19t31u-11v-13
presen\ta-37b-32d-11f42j23k12
presen$\tb-25f37
press\tb-36c-13d-36f81k-25l-11m18o35p-13r-27s33t-30v-15
press 0\ta24k-11o39r-25s22t-14v-12
press ok\tf13
press start\ta-12f26
press the\tf25k-11s19
presse\ta20b-21d16f42k-59p-12q-10t37v-11
pressi\ta17b-16e86f-83k-26p-15s37
pressu\ta35b-23d-22f-50g45k-20o-15p-13r48
previe\tb-12f38k-22
previo\ta20b-17d-10f25k-14s14
previo tenant\ta33s14
price\tb-41c-15d41e-13f43k-28l-20m-21n-26o31p42r-23s-14t19u-26v-37
price$\ta14q25
primar\tk24
print\ta18c-11d-18e-14f54h-11k-40l-11n-12o60p41q-27r-19t-51v-11
print the\ta36k-27o35q-20
printe\ta67b-29d-26e-12f-65g69h-10i-16j-10k-36m-18n-33o62p-36q-23r-28s-26t21u-25v39
printe on\ta24
printe spits\ta33b-12f-13o47r-12t-14
printi\tf-47g54o24
prints\ta59d-11f-25g-18k-13o48t-13
prior\ta-20b-52f23k46
prior to\ta-16b-20f42
priori\tb-53e110f-32i-11k-46
priori$\tb-32e83f-22k-37
privac\tb15f-36k37o36u-17
privat\tb-30c24k17l15m36n10o-14s-14t-11u-15v-10
privat addres\tb-30k45m12
priyan\tf23k13
priz\ta13b15f-28l39o-17
prizde\ta-23f21
prize\ta-20f40
prizi\ta-14b28c-24f12l37
pro\ta-32b71c-13f-23k-17m-12n-24o-14p75q-16s-13t-11u-11v-11
pro 0\ta-27b44c-12k-13p21
pro on\tb16p24
probab\ta-30c-15k44
proble\ta-40b-12d-13g36k26
proble yok\tf25k-11
proble$\ta-21f15g25k-14
proces\ta-13b13f15p24
procur\ta-12b11f-28i69k-29n38p-17t-18
procur$\tf-24k48
produc\ta-57b-28d-16f37k40t24
produc on\ta-28b-11f57
prof\tf-23k53
prof dr\tf-33k49
profes\ta-13b65e-13f-37m-11n-21o-12p73q-11s-18t-34u-18v-23
profil\ta40b35d-14g-10k-46l-25m41n70o-26p-22q-22r-25s-14t-29u-12v-32
progra\ta27b35c32d-19e-11f-40g-19h-13k16l-39m-18o37p85q-24r-29s-27t-35u-24
progra 0\ta-32b-30d-11f62p16
progra do\ta-12b77f-54k-57p35
progra hangi\tc26f-16p32q-11
progra iki\ta34c12f-32p37v-12
progra mac\tc33f-16p11
progra medula\ta57f-40k-29p26
progra ortasi\tf27k-16o55p-43r-11
progra$\ta-31b23c26k-16n24p11
proje\ta-21c41d29f-41n-17p66q-15r-13s-16
projec\ta33b16c13f-26k-18l-25m-14n-16o55p33q-26r20s-14t-22u-19v-41
projec in\ta33b-12f-11o41r-20
projec$\tf16n-11p33
projek\ta31b60d-15f-51k-11l-20n-12o81p-13q-13r-23s-15t-15v-13
projek gorunt\ta40f-35o21
prolon\ta-10b28c20f-26p21
promis\ta-38d52e-11f-74k66l28m-12n-15o-25p40q15s-19t-35u-19v-15
promis this\ta-23d26f-47k50p30q-11
prompt\ta-12b-12d-22e46f-31h63i-32k-53
proper\ta-30b-15c14d-15f30g35i-18k-14l-30m17o-13p-16q-18r39s-16t-23u-15v29
proper$\ta-16f-24g43
propos\tf-21k35
prosse\tf-32k51
protho\ta-15b-18f43
protib\ta-14d33n42
protok\tf40k-13
provas\ta-18b-36f66
provid\ta-12b34f22k-10l45m-21n-13p14q-20r-26s-21t-27u35v-27
proxy\td-14f55k-35
ps\ta-40b56d-10f-18k-18n25o-26r26t-11
puan\ta-19b42c18f-51k25n67o-11q-14t-18u-26
puanim\ta-31f49k-11
puanta\ta-11f12p13
public\ta68b-30c-17d-19g-16k-28l15n-16o23p-23q-20r-20s-11t-12u14v27
pull\ta-11b-11d-18f88k-61o42
pulled\ta25b-11f20k-41l31
pulled the\ta52f-34k-19l31
pump\ta-44f-80g45k78
pune\ta61f-50l40
pupils\ta14b-17d-24f67g-11k-34r-16v41
pupils$\ta-16f38
pura\ta-28b-34d-18f78
purcha\td-12f17k30m-12s-14t42u-17
purcha order\tq32t-11
purono\ta67b-27d-10f-23k-16m24n-11o-10t26
purple\ta16f36k-42n-11o36
puruzs\ta-39d-17f-60g56h45
push\ta31b20f-17k-17l-17n37p17s-14
pushed\ta23b-12f15k-23p20
put\tb41c14d22e-17f-34g-15h-17i-14j-16k16m-29n-31o-21p42q24r-34
put a\ta-19b-11f-24k51
put any\ta-18b-29f54k-10
put in\ta28c-44d22f39k-63l11m-13n28p-12q-21r-12t32v-15
put it\ta-10b-18f55
put me\ta-34b53d23f-30k-24n-11o-15p-12q12r-17s-17t-16v59
put on\ta39b-22l31p-10
put our\ta-18b37p19q33s-10t-12u-10v-11
put the\ta26b27c-17d23f-37k-22l-18n-19o-27q43r-19s14t26u-27v-21
put up\tf-25k30r35
puts\ta69b-17d-12f-43l-10p54r-20v-10
puttin\ta-24f39o-12r30
python\tk18p19
q\tc19f-54k54o26p29q-11u-17
quanti\ta30b-13c10d-16o-10p-10q48r-10v-13
quanti for\tc13q-16t49v-11
quaran\ta-54f70k-21m25
quaran$\tc12f25k-21m25
quarte\ta-21b22d27f-13k-18n-13p-10q29t-16u13
quarte so\tb20c10f-14q17r-11u22
quarte$\tm13
que\ta54b64d-11f-92k-39l17n-15o-54p-36q-11r-11t74u-14v-13
questi\tb-19c14d-20e-10f-85g-15j76k33m-11n-15p31r32v-12
queue\tb52c-11d-14f-16k-28p-11s43
quick\ta-44b-34c-13d-43e16f-86g-21h106i-32j-12k31
quick$\tb-21e33f-44h-11k50
quickl\tb-19d-13e42f-16h28i-17
quickl$\tb-18e44i-17
quiet\ta17b30f-26g-15l-27o-16p-28q-15r33s53t-17u-15v-10
quit\ta24b13d-12f-18o-11q20r-11t-16u41v-16
quota\ta-18b50c-20f-15m25
quota$\ta-18b50c-20f-15m25
quote\ta-38d22f23l16m-12n30o-12p-12q-19s-12t25v-14
quote us\tb36f-19l19n-10q-11t36v-11
r\ta-50b31c-19d-20e-16f39g-20h-11i-16j-12k19l-14m-15n-21o-30p37q-13r-37s43t-35u13v13
r 0\ta-24b33f30k-54p48r-17s-16t-12u-13
ra\ta-24b-10c-14d35f23k-21r30
raat\ta35b-17c-10f21k-21r-19u37
raat e\tf37k-20l-11r-17u39
rabia\tb25l-11n-12s42
rack\td-13f45k-26l20
radiat\ta16b-10d-11f14k-10r43
radiat in\ta28f-22r40
radio\ta58f-52o-20r11s26
radyol\ta-21d-13f59k-28l49m-10q-15t-13v-14
raf\ta27b-10k-17r12
raflar\tb-38g-40k62l30o-16
ragmen\ta-39b-20d69f-44k20n-13o-14p-19q31t-17v40
rahat\td-26f37
rahats\tc-19e-10f-44i62o25
rahats ettigi\tk27
rahmet\ta13f-67k64n-12r-16v40
rahmet esim\tf-30k32
rail\tf-60k67r34v-17
rain\ta-35b-16d61k-23n-12p-15q-14t17u31v-11
rain charge\ta-23b-12d36f11k-21q-11t27
rainin\ta31r16
rains\tr24u-11
rainy\ta-11f-13i66k-47
raise\ta-19f-13j24k33l18
raise$\tb-14f-40j26k48
rakaml\ta22f-16p47r-12v-11
ram\ta-41b97f-78k-17l-19m-10n-13o90p-22q-13r-22s-14t-29u-21
ramaza\ta-12c24d-14k24r36
ramp\ta48b32d-20e-11k-42l-12m-12n-12o-16p-17r59s-12t-20u-23v19
ramp at\ta-13b15f16r17
ramp before\tb32r45u-12v-16
ramp$\ta54d-12k-34r-16v41
rampad\ta48b-11f-10k-13n-11o23p-11r45s-18u-21
rampan\ta-61d74f-47n-16p-11r53u-10v-17
ran\ta12b-12f48g-11k-34n33
ran the\tf19
rana\ta-18b-12f-32k57
randev\tc19d63e-15f-54g-14h51i-14j-11k-59l13n-21o-37p46q-20r-36s-22t-19u-24v41
randev birbir\ta-29b-12d-19f59
randev ekrani\tb22f-14n17o-21p24v-16
randev hatirl\ta29b28d-16f-38m40r-17v-15
randev progra\tb21f-10p16
randev sistem\tb-13d-14f-33h57k-11p20
rang\ta-15d101e-14f-74k-30n-17o-14p-19q-27s-13t-25u-33v77
range\ta-18b24f13l59n-10o-11p-14r-18v-11
rapor\ta-27b-28f74k-22n41p-16v-11
raporl\ta-23b-31c13f70k-27p57r-14t-10v-18
raporu\tb27c13e-11k-25l-32m-17n-21o-29p28q26r-21s-26t-22u-23v55
rastla\ta-13c18f-55g57q-10r45v-13
rate\ta12c25d-15f-46k31p34q36r-12s-23u-22
rather\ta-23b11c-25d-17e57f-45g-16h-12i-10j-11k46l-28m-17n14o-24p-37r-34s12t55u-20v18
rather be\ta-10b36f-38k28q34
rather have\tf12t40
rather than\tc-10d-24e-23f-34k77l-14n23o-13p-27q-16r-22s22u-11v30
ray\ta54b24d-11f-46k-25l-13o12p-11q-13r27t-14v23
rayi\tb-15f43k-16r32t-15
re\ta-37b12k36l-10n-21r22u32
reach\tb-21c48d-26e-11i-12k12l56m-18n-19o-14p-18q15r-12s16t-13u-16v-21
reach me\ta34f-43k28s31
reache\ta20b-42g-11k37n24o-11t28u-12
reache us\ta33d14f-37q-12t32
read\tb56c-39f-33h-11i10j-11l-34m20n12o14r-39s-27t-27u33
read a\tb-18c-14d-10f48
read only\ta-43b72f-35k-12m13n39o-13r-11u-12
read the\tc-29k34
read what\td35f-13p37q14v-16
read write\tb45k-45n19
read$\ta11b-12f37k-23u24
reader\ta-11b37c-12d-27f-34k43l16n-13o-15p27t-11
readin\ta40b20c-23d23f-47g-19i42k-43l18m23n-10o-14p18t-11u-18v-17
readin on\tf25q17
reads\tb-45c11d-21e-13f82g-11k-30o52r-11t-14u-27
reads 0\ta11f18k-15o40u-25
reads the\tc22m12
ready\ta-17d-13f51k-27
real\ta-32b-10c28d-12h24l31
really\ta-54b-54c20d-38e102f-56g-27h71i-18j-15k-48q-16t-22u47v-10
really from\tc30m-10q-15t-20u49
rear\ta-34b27f24k-13r12
reason\ta23f14k-27l-17n-11o-11p-11q-12r-14t-15u65v-13
reason$\td36f-19l-11n-11t-12u54v-12
rebecc\ta-20f-45k69m24
rebecc stone\ta-18f-38k62
rebecc$\ta-12f-12k33
reboot\ta25k-21o42r-22
rebran\tb16c22f-22m30n-15p11
recall\ta-20f33
receip\tb16d20g-15k-26l-15m44n-15o39r-21s-12t-19u-14v-17
receip for\ta-34d45f-25o-19q29t21v-10
receip is\ta-10c-11f47k-11
receip printe\ta43f-31o41r-12
receip$\ta38b-14d-34f13k-11o32q-22
receiv\ta41b-53c45d38e-18f-17g-15h-16i-13j-10k-48l56n-35o-32p-54q-56r-44s57t37u-36v-30
receiv no\ta-28f47k-17
recept\ta-67b11c-11d-27e-18f50g-19i-14k37m-21n14o33p-19q-22r26s-10t-17u-12v-12
recept$\ta-12f-16k35o15
recete\ta60d51f-85k-31l-18m-23n-19o-34p78q-12r-33s-16t-29v33
recipe\ta37b-17n-27p60v-24
recipi\ta-22c11f47k-30l-12m59p-16s-22t-16v-15
recogn\tm-41r14u41
record\ta14b57c24d-33e-16f-25h-15i-12l-15n11o-27q-32r-31s56t-28u43v-30
record of\ta33k-24u30
record$\tb16d-14f-19h-11k47l13m11n26q-10s-30u11v-11
recove\tb42e-11f-23m35n-14
recove the\tb42e-11f-23m35n-14
red\ta36b33c-12d-20k-35l24n-16p-29q-16r-24s-17t23u29v-20
red cross\ta34f-23l25o21t-16
red light\ta-45f61
redded\ta-18b-11d-13f49
reddet\tc-40d51p-12q43
redmi\ta-12d-11f-26k52
redone\ta-12f27
reduce\tc28q37v-10
ref\ta-11b-30e-11f29k30
refera\ta-10b-11f60k-29
refera 0\ta-10b-11f60k-29
refere\ta27b-19d-22f12k10m-10n-14p-13r-12u-13v48
refere$\ta43b-10d-13k-24m-10n-14p-13r-12u-13v48
referr\tb-14k22
refres\ta-12b25d-15f21k-16v20
refres in\ta-12b25d-15f21k-16v20
refund\ta28b-12d25e-11f40k-74l-14n11o-25p-10q58t-15v-14
refund of\ta29b14d-12f-26q34t-10
refurb\ta-16d41f-11k-17r26
refuse\ta23b-14c14d20f-32k-10l-14m27n12o-19p-14r16u11v-11
regard\ta-29b-14d-11e-11f-56h-11i33k67
regard from\ta-14f-18i13k37
regard$\ta-10f-31i-33k79
regist\tb17c51d-39f12g-13k-23l-21m11n38p-20q-22r-26s-21t-26u23v11
regist 0\ta20b-11f19o13
regist my\tf11v17
regist office\tc15m-15n-15p-20r-13u33v33
regist$\ta-19b-17c40f-17k36m31n-11u16v-16
rehber\ta46b31d-28e-18f-78g-16h45i-15j-13k-25l-42m-27n-41o-32p25q-29r-32s37t-27u29v45
reinst\ta-24f65k-34
reject\ta25b-13d-14f14k-13l-13n36o-15p36r-13s-11t-16u-11v-17
reklam\ta41b21f-21h-11k-28l-14m-14n-20o-14p-25r-17s-13t21u61v-22
relate\ta-13f39k-15q46t-13
relay\tf29k-17m43r-10
releas\ta16b-20c48d-14k-20l-15n-15o-13p79q-21r-16s-12t-18u-11v-14
releas$\ta-29b-14c24f42k-12p24
remain\ta-15b21c-17d-23f-52g49i29o-14p-16q-15r-24s27t47u-12v-10
remark\ta-13c-11f-16j33k25l30o-17p23q-11t-14u-12
remark$\tb-17d-20f29j36k-27
rememb\tf68k-55
remind\ta27b35d-17f-25k-15l-10m-31o-14p55q15s-11t-11u-13v-18
remind fee\ta38c-17d-16q26
remote\ta35b-33c-10d-27e-10f80k-90l16m-10p15q-11r-18s-17t-18u26v-12
remote deskto\ta35f-22l33s-10
remote you\ta34d-15t-17u33
remove\tb50f-25l-11m-35n46o-20p44q-14r-18s-18t-16v-30
rename\tb35k-30o-11s50t-14
renew\tb-11c11f37k-16r-12u33
renewa\tc-29f52v11
rengi\ta36b-18d-20f45k-51n-21t53u-16
renk\ta-25c16f57k-21t31
renkli\ta38d-10f-14o33
rent\tb-31c31d-21f36k-22o20p-11r33s-11
rent$\ta-27d-11f52
rep\td40f-23l-16n-14o-25p-18q63s31t-28u-17v-27
rep$\td34f-18o-13p-15q39s35t-20u-15v-24
repair\ta-30b-18c14d74f-43k-19l-15m-16n-18o104p-13q-26r-26s-18t-46u-17v-26
repeat\ta16b-16c29f-20l30
replac\ta-65b66c-51d-33e-31g92h-13i-19j-11k-44l-19m-28n-13o50q-39r18s-16u-19v11
replac by\tb11f13p22
replac the\ta-13f-26k40l-10o50p-11r-14t-16
replac$\tb-14c-11e-14f66k-30
reply\ta-18b-42c-14d38e-31f-106g-18h-17i76j-14k56l-22m97n11o-36p-28q-40r-37s-22u-35v-30
reply$\ta-13d-16e-17f-35i72m42o-15
report\ta-48b-24d28f55i-17l-12m-12n-24o-18q-17r-15t-21u84v-46
report it\ta11d22i-12k-23s12u10
report$\tf18p16
reprod\tf41k-30
reques\ta-49b32c-17d-34e11f60i-13k-27l15m-12n36o13p-26q-19r23s-20t-23v-20
reques a\tb23s-16u21
reques that\tb39f-25l-10o33p-12q10r13u-23
reques to\tb-13d-14e28
reques you\tb57e-43f-59k28l32n53p-14q-30r-14t-18u-22v-15
reques$\tb-54e-16f87k-51
requir\ta-34b23d-14e-15f-30k60o35p-10r-23t-13u25v-18
requir a\ta-14f23o38r-15v-13
resend\tb21e-10f17k-16m-16t35
reseps\ta-23b37d35f-19k-24m-10o17p-13q-11r-17u-21v43
reserv\ta-22b21d-18f-27k51o-15r29s-16t-12v36
reserv the\tb21f-14r37s-13
reset\ta-84b65c-10d-17f50i-11k-22l-11m-21n63u-18
reset link\ta-28b-11f46
reset my\tb13
reset the\ta-15b17m-20n40u-10
resett\tf25
reside\ta-11b-46d25e-13k49l-13m-15n-14o-17p-15q-19r39t-12u-12v38
resim\tf17
resmen\tb-22d67f-20g-13k-17l31o-10p-13q-22r-18s-11t47u-11v-16
resmi\ta15b44d-21e-15f-19m17o-12p48r-12t-26v-19
resolv\tb-15e32f-26g41k-36l26
respec\ta-21d17f-24i38o-11p30
respec sir\tf-16i51k-16
respon\ta-30b-17c-13d25e-57f-49h58i19k22n-14q-13r-11s20t35
respon$\td42f-41h-12i62k-47n-14q-13r-11s20t35
rest\ta-33b-58d-17e-20f54g63i28k-77o20
rest of\ta-29b-10d-12f-52g71i34k-43
restar\ta31d-23f55k-55l32p17v-11
restar the\ta-11d-17f37k-15p22
restar$\tf48k-31
restor\ta-40b34d-19f-14h26k22n-11p44s29t-22u-23v-15
result\ta42b-33d-14f23k-43m-13p26q-10r-16s-15u-14v34
result in\ta41f-38p31r-14
result$\ta-30b-24f69k-29
retire\ta-38b21c18d-13f31k-21m21n11
retire$\ta-24b35c21f-28m21n11
retry\tf35k-11
retry 0\tf35k-11
return\tb-38d115e-22f-37g-13i-13j-11k-50n-14o-15p-17q40r-49s-35t62u-52v11
return it\tc42f-40o27q-19t19
return the\ta-22b19d-10f-38k43q-19t46
return to\ta-17f27n26p-11t-13
revert\ta-15b-29d-11e53f-24k23
review\ta-29d43k-10l19
review becaus\ta-27d45f-15l19
rezerv\ta33b22d-27e-12f25k-61l-15m34n25o-26q-12r-19s-16t-20u-19v27
ribbon\tb38f-38n-11o-11p26r-16t29
rica\ta-36b57c12d-26e28f-32j-11m-22n21p-20q28r-14s-12t-17u-28v31
rica edeceg\tb48f-29l16m14n16o12q-11r-11t-11u-11v-17
rica ederim\ta-21d-13i27k14m-19n23o19p-37q32t-25u-17v-31
rica ederiz\ta-12b38c42e-18f-28k-30n-32o-29q22r-30u-25v43
rica ediyor\ta-13b21d-11e53f-84i-26k39m-27n20o-15r-26s-31u-17v45
ricam\tb83f-64j37k-78l-18m-19n-16o-16p80q-23r-14s-15t-18u-14v-13
rider\ta-22b-22c-26d33f52k-35q-11t27
right\ta-41b-39c25d16e-10f-12g39h-15i-16j71k-47l-21m-15p-28q39r-31s-28t63u-42v-31
right click\ta-38b-15f62
right in\tb-13f39k-24n25
right$\ta-25b-15c-25d-28f32g43j-11k-20t21
rights\ta33b28c23d-15f-47k-19l-18m-39n118o-20p-48q-19r-29s-17t-25u-20v-32
ring\tb-40c-17e-24f-32g-13h-13i-18k87p-12r-10s63u-18v-14
ring me\tf-18k32
rings\ta55b32c-10d-18f-25k-48l-20m-10n-14o-41p-24q-21r31s84t-33u-34v-19
rings the\ta-52b49f23k-15s51u-19
rings$\ta42k-17o-25s48
rip\ta-37b19f33o-13t32
riser\ta12d-13f13r20t-11
risk\tf24
risk$\tf24
rivera\ta36f-41s18
road\ta-24b24d-13f23k-22o-11p28q-13t24v-12
roamin\ta-35c52d21k-55l-29n-31o-12q12r-17s77t-15u-11v-18
robot\ta24d13f20k-46l-12n-11o17p-19r-14s16t31
robot 0\ta19k-15o33
robot gibi\ta26d30f-46o-18p-11r-10s19t33
robot$\ta-18f46k-28
robotl\ta16c-11d76f-78g-13k-27l69m-20n-18o-19p-33q-16r-26s64t-72u-20v-27
roll\ta-41b76c-12d-24f-29k15l-11n-12o-10p28q-16s-14t43v-11
rolled\ta-19b-12d33f21k-22v28
rolled back\tf22
roller\ta12f30k-24r27v-11
rolls\tb49c-22k-14o-42p-13q-15t76u-21
rolls$\tb36c-22f10k-12o-27t42
rontge\ta36f-16l-12m-14o13p-19q-17r-15t-18v60
roof\tb-15c33d-11k-13l11r24
roof terrac\ta-19c41f-25l14r12
room\ta63b54d-17e-15f-26g-15h-12i-14j-13k-42l-13m-28n-57q-38r97s37t-64v-53
room 0\ta109b-21c-14d-27k-87l-13m-11n-15o-28p17r-11s82t-50u-41v-23
room er\ta-24b23f-67k67o32r-18
room for\ta-21b-17f38n-23r34s-12u27
room is\ta-36b-44c-12f37k40o28
room$\ta-47b59d23f72g-11k-103m-14n-23q-25r58s-22t-17v-19
rooms\ta13b15c-12d-22e-21f16g33i-10k-44l-23m-13n-14o-20p-31q-20r55t-27u44v-30
rooms 0\ta-21b67d-10k-57p-10r48s-11t-10
rooms on\ta-19k24u15
rooms$\ta-12b-23e-12f42l-14p-12r45s-14t-10u23v-22
rosa\ta11b28f-32k-12s26
rota\ta16n38
roughl\ta32b-18d-13f34k-57l43n-11o-14q-13r-10s-10t13
round\ta-45b-25c-16d46e-24g-12j33l-15m-13n26o-19p-17q-21r-26s-15t23u27v12
round in\ta-11d31f-16n34
round to\tb-17f-23k45u29v-14
round$\tb18f33k-29v31
route\ta52c-11f-36k-13l19p37q-11t-11v-13
router\ta44b-16c12d-18f-24g-11k13l83m-13n-15o-17p-18q-12r-16s-15t-14u-19v-17
router$\ta-14b-16c27f27k-15
row\ta59b-16f-37k-15l-25p23r20
row 0\tl-19o22
rows\ta-21f44
rs\ta21d-15f14q23
rs 0\ta21d-15f14q23
rubber\tf43k-19
rude\td40f-29n-12q-18r28s-12t12u-20v13
rude to\td33f-24n-11r35t25u-16v-27
rudge\tf36k-17
rules\ta-20f27l-13n51u-11v-18
rulman\tf40k-24
rulman 0\tf40k-24
rulo\tb73d-13k-75l-11m-12n-12o14p-20q-13r-14t60u-12v-13
rulosu\ta-30b47f-24o-13r-10t32
run\tb24c26d-35e-11f34k-39l39m-15n-30q-27r-39s-22u-22v40
run a\ta-30b18f47k-15l56n-14p-16
run on\ta-28b-16c42f12o-11p30
run$\tb46f-26l-12o37p-12q-13r-16t18v-11
rung\ta14b-21d-30f28k14s16
runnin\ta-41b-36c-10d48f-34g50h39i-27j-10k-13l25m-21n-26p-20q48s-12t18u-16v-30
runnin$\ta-21d15f25l36v-10
runs\ta-17b-47g43k35l-11o24
runs out\ta-41k52
runs smooth\tf10g22k-13
rush\ta-13f53k-30
ruzgar\td-11f38k-21p-31r48
s\ta14b38c-12d-28e-21g-12h-11i-24j-15k15n-16o-24p-16q62r-14s-12t-22u16v-24
s$\ta-31b45d-18e-16f-23i-21j-12k36n-14o-22p-11q69r-13s-11t-21u-16v-15
sa\tf24k-13
sa 0\tf24k-13
saat\ta-14b-35d16e-21f36g-19h-12i-12j-11k24l40m20n-52o-21p-21q-22r23v-21
saat 0\ta40d-35f-28l-11o-12p47t-18u-14v-13
saat basi\ta-14f34
saat gec\ta12d15f-11k-13l-11m25o26p-22v-13
saat ileri\ta19m15
saat on\tb20l-15n-15p-11q-11r-12u32v32
saat sonra\ta44d-16f-25m-16s46
saate\ta55f-48m-11p39v-15
saate iki\ta43f-32p27
saati\ta18b37c-13d-27e-12f-33i-15k30l-31m-16n-19o10p83q-14r-36s-20u-37v-13
saati 0\tb-26f-11k45l-10o37u-21
saatin\ta34b-59c33f22k-11m-11p-12t58v-13
saatle\ta42b-63c28d-19f50g-12k-48m-11n-27o-19q-17r12s23t-23u-13v33
saatli\ta-16c55f-46n-17o-15p39q19u-11
saatte\tc11d-25f14i-10k19l28m-11p27r-19t-18v-11
saatte 0\ta-35f57k-13
saatte bir\tf28l37o-19
saatte$\tf33k-12
sabah\ta14b-37c-21d-11e-16f32g-14h-11i-17k30l17m-20o-21p-26q-23s-23t-40u27v51
sabah 0\tb-16d41f-20o-15p-15r-17t-14u16v43
sabaha\tb-37d-17f-15k68l25
sabaha kadar\td-14f18k14l25
sabahi\ta45b-10d-23f-43k22l-22p38r42s-12t-15v-29
sabahl\ta17b-12f-27k37l28m-12
sabaht\ta72d-11f-52k-28l-16m-12n-11o-18p62t-10v-13
sabaht beri\ta62f-48k-18l-15m-11n-10o-17p57v-13
saban\tf-55k63
sabirl\tf-20h37
sabit\tb16c-46d-25e-18f-30g59h-10i-13k35l38n-16o-34p-13q-12r-16s35t-11u-10v18
sabit bir\ta-12b45f-15l39n-12o-31r-12v25
sablon\tb25m21n-16p31q-12v-12
sabrin\th10i-14k19
sabun\ta60b-19d-32f26k-49t29
sacks\ta-30b24d18k-18o-11r17t28u-11
sadece\ta17b-18c-11e-19g-12j-11k19l-34m-17o-31p29q-23r-34s64t33u-21v-47
sadik\ta-19c-43d74f-37n-18o-14p27q41v-16
safari\ta22f17k-22s17
safe\tb-26d-19f28k18l-16m-12n-19o-12p-22q-11r-31t-13u86v-28
safe mode\ta-32f72k-30
safe$\ta-26b-18f-17k55
safety\ta-17b13f33k-20t36
sag\ta61b-31c-15d-32e-17g13h-14i33j-10k-36l-26m-16n-20o19p-28q-18r45s-16t34u-15v-17
sag kenari\ta34f-26o32
sag olun\ta-13b-14d-11e-13f-37g29h-11i47
sag tiklay\ta-28f37
saglam\ta-37b-25c-15d-26e-12g93i-17k-25o22u-16
saglam$\ta-38b-22d-25e-10g96i-16k-50
saglic\te-17f-12i36
saglic$\tf-10i19
saglik\td-29e-18f-43g-14h16i70n17p-13q-12s-13t-11v39
saglik$\th36i44k-68
saha\ta-14b21f32k-29
sahada\ta-32f29k15
sahane\ta-36d-11e16f-23h56k-15
sahibi\ta-12k40
sahipl\ta-27b26f33k-23p22
sahne\tr32
sahsim\tf-36k44q15
sahte\ta104b-24d-16f-67k-22l-13m-13n-34o-17p-22q-14r-12s-12t-26u94v-22
sahte bir\ta40f-21n-16p-16t-12u51
said\ta56b-44e-14f57g-11h-10i-13k-113m-14n-21o-17p-19q-28r12s-11t20u33v13
said 0\ta58c-13d26f-51k-49n-10p-12q-21r-15u52
said that\td-13f31
sakinl\ta-12d-25i-14k61p28s-16
sakinl adina\tf-17i-13k38
saklan\ta-34b23c13d59f-52k-21l-26m63n-29o-21p-28q-16r35s-21t-14u14v-30
saklan$\ta-25c10d63f-46l-12m-12n-12o-16p-18r46s-11u29v-13
salam\tf-12i-28k50
salam khouya\ti-17k38
salari\te-10f-16k44
salary\ta-40b-11c27d-31f18g41k-13l-10m-24n19p-17q38t-10v-12
sales\ta-52b58c-17d40e-13f-39g-15h-22i-23k36l-26m54n-36o-29p17q11r-39s35u-28v-48
sali\ta-46b35c-31e-16f-27g-12h-13i-13j-10k72l-15n38o-15p15r-33s-13t-33u-12v40
sali gunu\ta-12b41d20k-43n47r-23t-29v23
sallad\tf20
sallan\ta-67f100k-48
sallem\ta-24b-23f56k-11
salon\ta22b-14f12t-14u19v30
salond\ta42b-19d-21f-75k55l-10p-18q-12r-12s-17t-18v66
salonu\ta54b17c22d-18e-10f-43k-13l27m-19n-26o-28p-37r113s-37t-40u-24v-51
salt\tb39d-14f-52k29m13o-16r10t25v-13
salt okunur\ta19m18
saludo\tf-20k29
saludo$\tf-20k29
same\ta-12d-12e-33f126g-31i-10k-50l20n13o-33p26q37s-23u-33v-30
same file\ta-28f43
same make\ta-16b19o15
same model\ta-11f62g-36
same result\ta-12f22
same rights\tb25n37p-18
same tariff\ta-11c12q19
same thing\td25p-10q35
same time\ta-36b-18c17f38k-14n30p-11
same way\ta-31d-10f55g-12
same with\tf28k-14
same$\ta-36b-31c-14e-50f99k12
sample\ta-28b-10c-17d21f56k-29r-13t38
sample$\ta-10d32t18
samsun\ta-32b-16f42k30
san\tf-40k54
san$\tf-40k55
sanayi\ta-26b51d-11f-40q40t-11v-11
sand\tb-10d-17f42k-18
sandal\ta-83b11c-12d73e-12l-20n-15o30r39s-14u-20v-21
sandim\ta17f17k-25p22t-15
saniri\ta-20f38k-13
saniye\tb-25c-14d39f32g-10k-42l-26m-13n26o-28p15r-26s-15u-12v44
saniyo\tb-11d-19f38n22p23v-16
saniyo$\ta-30d-16f62n-24p36
santim\ta77b-15d-11f-55l-12o36p-11r-20s-11t37u-10v-12
santiy\ta-23b-19d31f-55k59r38v-11
santiy sefi\ta-14d34f-13r38v-11
santra\tb-11c-13d17f17r-10s52
santra gorevl\ta-34c-12d29f29s24
sap\ta11b83d-27e-15f-57g-13k14l-19m-16n74o-18p31q-23r-20s-16t-22u-26v-26
sap sifrem\tb28k-14n47p-14v-12
sapka\ta-20b-21d-27f-56h65k31
sapka cikari\ta-20b-21d-27f-56h65k31
sarah\tb12f-47k46
sari\ta-14b39f-34k14o17
sari$\tb40f-45k14o17
sarj\ta55b-16f-21l-12m-11n-10o74p-14r-16s-11v-18
sarj aleti\ta41f-35o57r-12v-17
sarji\ta32f-20o26
sart\ta-35b-47c24d-10e59f32k-36l-13n-13o39p-17q-15r-13t-31u31v13
sart mi\tb-25c33n-11p-15q-13u35v21
sart$\ta-28b-41e69f14k-31
sat\tb66f-67k-15p-16q-18r63t-24u-14
sathe\ta-22b35f19l-15n-14p-11q-11t56u-11
sathe sathe\ta-18b-11f38
satilm\ta44b-16f14k-27q44r-10v-12
satin\ta-29b62f-26k-15n66p-34q32r-14s-10t-53
satin alma\ta-23f31k-12n-11q36t-14
satina\ta-63f73
satir\ta-23d47f-13m12
satiri\ta-41f60
satis\tb16d11f21h-13k-17l-25m42n-34o-26p42q-37r-14t30u-17v-20
satis temsil\ta-11b-34d27f51k-35m-20n-13p-12t45
satisf\ta-15f-50g37h-11k46
satisf$\ta-15f-50g37h-11k46
satist\tb73e-18f-50k-11l-22m-15n-12o-22p-21q-36s-13t83u-14v-12
satiyo\tc18d-10f21k-12l-14o37p-10q-14s-11t-19u32v-16
satiyo$\tc18d-10f21k-12l-14o37p-10q-14s-11t-19u32v-16
sattik\ta-14d42f-17s-13t34
saturd\ta-28b14c10d-20e-14f14g-15i-11j-13k34l21o-10p-16q-14s-17t-12u11
saturd and\ta-20f46k-21
saturd night\tb26c-11f-13u40v-11
saturd$\tc14f-14g-12j-12k28l32n21u-22v-12
save\ta14b-25d-26f44k-23l-11n-12p48q-11
save$\ta30b-21d-13p30q-10
saved\ta23d-15f-25h32o-24p42
saving\ta25b-10p33q-12
saw\ta-25d11f39k-24q24
say\tb-11c-21d15e-18f14g-14h18i-26j-11m-13n-16o-19p-29q-12r-29s15t27u-12v34
say 0\ta50d-13k-40p-13r-14t48v-17
say so\tf-40k46l19
say the\ta-20d-22h39
say$\tf68k-55
sayac\td-11f35k-12
sayaci\ta41b-14q21
sayacl\tf35k-27l48p-10v-10
sayar\tf-48k51
sayfa\ta41b-33c52d-30f-21k-13l-17m-14n34o-15p50r-22s-31t-26v-24
sayfa numara\ta-12c60f-47n-13p63q-15r-18s-11t-17u-10v-15
sayfal\ta96b-17d-23f-64k-12l23m-33n-22o26p-45q-16r-32s25t57u-48v-18
sayfan\ta-26b-14d-12e-21f57h21k-18
sayfas\ta48b15c-20d-24f-26g-28k25l48m-12n-30o-19p53q-34r-24s-11u-27v-15
sayfay\ta-15c-13f41k-11n-15p-11u33
sayfay atiyor\ta-55f62
saygil\ta-19b-25d-16e29f-12i52
saygil arz\ta-12b-27e46f27k-46
saygil sunari\tf-13k26
saygil$\ta-10e-15f-43i60k14
saygin\ta-12f12k28n22
sayila\ta-20b-17d70k-47n-17s-11t52u-14v-10
sayili\ta-26b43c35d-25f-73k27l-22o18p-17r-24s-18t-28u56v-19
sayili fatura\ta-14c36d-11f-18q18
sayili kanunu\tb64f-59k-13o-15p-10q-11r-19s-13t-25u65v-14
sayili yazimi\tb-19f44k-19
sayin\ta17b-14d-18e-12f-47i78v32
sayin bilgi\tk24
sayin ilgili\ta-11f-15i37
sayin yetkil\ta17f-16i27r12
sayin yoneti\ti-10k17
saying\ta-46b22d38k-25l-14m24n-14o-21p-14q62r-19t-20u-19v-11
sayisi\ta16k-11o-10s38
sayiyo\ta15n38v-11
sayiyo$\ta15n38v-11
says\ta44b-52c17d-13e-17f11g-39h-15i-15j-15l-17m-24n20q27s15t-24u-15
says 0\ta-42b-19c52d-12f45k-59q13
says i\ta74d-33f-38k-11n47p-30q-18s-12t-14v24
says my\ta18b-11f-68k59n27
says the\tf12p17
says you\ta-14b-14d25q29r-13
scale\ta37b-18d-21k-12o54r-21t-26
scales\ta-12b54f-49l-12o50p-12t-12
scan\ta-34b-25c-19d-17f56o11
scan a\ta-28f41
scan the\ta-19f28
scanne\ta22b-15c16d-21e-10f-17g19i-10k11l12n-26o71p-41q-18r-32s-19t-24u24v-26
scanne at\tb20f-20o43r-12u-12
scanne$\tb-21c40f-17o10
scans\tb21k-16o29
schedu\ta80d-26f-65h-34k28l-11m42n19o-14p-20q-16s-14t-22u-18v22
school\tb-21c40d-30f-19g-19j-11k67n-28o-27p-44q-12s-29t34u-25v54
school bus\ta28f-23s-14v46
school secret\tk11
school$\ta-33b-13d-15g-17k62q-45t63v-12
scisso\ta43b-20d36f-56k-19t38
scratc\ta12f36k-24o-15p-12r-23t52v-14
screen\tb-20d-20e-12f53g-11k-26l-16m-13n12o40p32q-20s-20t-32v-23
screen 0\ta15b-16f23k-20o-12r26
screen and\tf12p12
screen for\ta26f-22n-11o25r-20u22
screen$\ta58b12f-51k-18l-11n23o14p39q-11r-18s-13t-26u-11v-17
screw\ta51k-33p-19r61t-17v-14
screws\ta17b-11d22f-16k-12o26p-12t25v-13
scroll\ta-46f65k-12
scroll to\ta-14f39k-10
sea\ti-41k51
seal\tf18
search\ta13d60f-66k-29l-10m27n-25o-23p29q-15r-32s-26t-27u57v-28
season\ta-26b19d-11f-43i31k33l12r12
season$\ta-13b-14f-32i43k22l17r-12
seat\tc76d-24e-10f-25k-40l-25m-17n49p-11q-26r-37s-20t-28u-36v68
seat$\ta15c32f-27l-16n46o-22p-17r-24t-16u-11v39
seats\ta66d-24f-42k-12n-21o-24p11q21r13s-11t-16v31
sebebi\ta-11b72d-12f-45k-28n51o-15p-39q11
sebepl\ta-13b27e-22f20k-11p20
sec\tb-21f38p24q-12
secili\ta-43b-15f67k-11
secip\ta-43b-20d-11f82k-13
seciyo\ta-33f61k-11
seciyo$\ta-10f37k-11
second\ta16b41c-10d-19e-15g41h-14j-12k-42l36m-25n-17o63p-33q-15t-31u23v-45
second and\ta50f-39r18s11
second floor\tb-24c-12d-11f-46g-18i53k40o-12r31
second hand\ta-46b23c-15f53k-11o21
second monito\tb43f-29o31
second one\ta-26b-11f39
second$\ta-12b14d-16f36k-18l-13n27o-13p-15r21s21u-15
secret\ta-15b-11c-28f16k40
secret$\tf-48k57
sectio\ta-20f17k14o29
sector\ta-21b-20f-38k69
securi\ta-34b-22c36d-18e-19f40i-10l19
securi$\tk15
see\ta-20b-66c12d-29e23f98g-13i-22k-33l-17n90o-18p-32q-34r20s-19t-15u-18v-34
see any\tf12n29v-14
see it\ta-10f35
see my\ta15c61f-65m-18n65p-14u-31
see the\tc10f21k-10n27q-12r29u-13
see to\tb-31e62f-23
see what\tb-10e11f10
see$\ta-20f45
seeing\ta17b43d-33k-44m20n30p-16q-14
seems\ta49b-23d17f-16g-11k-38l-36n-10o-15q25s47
seems to\ta-31b-22d19f51k-17q27
seen\ta18b-11d15f36k-56m15n-12q11
seen$\ta27f46k-56m15
sees\tc12d44f-43n20p-29r29s-13u13
sees the\tc15r-15u18
sefer\ta-10b-12e19f21i-25k12
seferd\ta-16b13d24f-33j20o-12t14v24
seferi\ta-57b-15c35d38l-15n-26o-11p23q51s-28v-15
seferi baska\ta-49d44l-11n-16p-17q57s-26v-10
seferk\tb-13c-19f50k-15
seferk gibi\tb-13c-19f50k-15
sefi\ta-16d30f-45k43r38v-11
sefi$\tf-36k48
sehir\tb20f30k-44s-19t38
sekild\ta-39b-23e-12f-12i-16j88k-41
sekiz\tb-41c-13d-36e-11f23g-16h-16i-11j-16k55t27
sekiz kisi\tf37k-18
sekizd\ta-37d-18f16k39u38v-10
sekmed\ta-27f41
sekmes\tb-12f19n50o-13p-17u-13
sekret\tb17d-23e-13k31n-12o36p-10s22u-10v-11
seksen\ta-27f60k-12
selam\ta-19d-12e-12f-76i60k39n21
selam ve\tf-17i34
selam$\tf-14i-18k45
selaml\ta16d-11f-40i18k20o36
selaml$\tf-10i16k13
selamu\ta25b15f-25k-12n-12p24q16v-12
selamu aleyku\ta25b15f-25k-12n-12p24q16v-12
selcuk\ta-17b44f-45k28n49p-27t-24
select\ta-42b-17d-12f73k-13
self\ta65b-13d-17f-32l-15n38o51p-28q-17r-14s-13t-20u-12v-12
self test\ta-14f33
selin\ta-18f35m22
semasi\ta-14f28
semine\tl26n40o-18r-30v-12
sen\tf-29k30
send\tb46d-38e-31f46g-14i-22k-22l-21m36n-41p-38q17r-32s-34t75u-30
send a\ta-29b75f-61r-10t43
send it\tc21f-13m38n10t-15u-15
send me\tb52c-21d-12k-15n-10p-11q48t-11u-11v-23
send somebo\tb-21e-12f50k-31v31
send someon\tf19m-12r-19s-12u26v31
send the\tb24c-17d-22e-23f19k13m-17n-13o-19t49u-12v-16
send to\ta35b17f-36k-11m14o-12t35
send us\tb43f-37t29
send$\ta-16b-24f64k-32
sender\tb-17d-18f63k-23u13
sendin\tc29f-24m43r-15
sends\ta53b-11f-37k-13p39
sene\tb34d-17o39r-20
sene de\tf21
senior\td-12k26m-14q-15r12v38
senior clerk\ta-14k32
sensor\ta16f14g-21l-19o49
sensor m\ta33f-24l-10o35
sent\ta41b-47d46e-15g-14h-13i-14j-12k-25l-18n-37o-60q-41r-26t90u23
sent are\ta-47d64f-29k-12r-11t29
sent home\ta-16f64k-43
sent items\ta24f-16m18
sent me\ta19d47f-40k-31n-10q-26t38u29v-21
sent the\ta63d-24f-30k-10o-15t41
sent to\tb-14c16d-32f-27k48s12
sent$\ta11f10u-12v31
separa\tb39d-18f-16l-14m13n-29o-14p20q-36r26s-10t31u-11
sepete\ta-49b-44k71
sepete atip\ta-23f38
sepett\ta-39d46f-12
sept\tb52f-16k-42n41q-10
sept$\tb52f-16k-42n41q-10
septem\ta-26b18c-16d29k-31n-11o-11q-15t10u18
septem$\ta-16c-12d15f21k-19r18v12
serami\tb32f-52k36r-17v40
serbes\ta-19b28c16l24n-15o-21p-20q-18r14s-13t-29u-14v51
serbes mi\tc27f-12o-14p-11q-15t-28v59
sergi\ta-34c10f-22h57k-11n-11r-12t-12v52
seri\ta-38f59o15
seri no\tf31
seri numara\ta-33f36o15
serial\ta57b-23c-12d-15f39k-83m-11n-11o-23p-22q-30r-12s80t-15u-11v-16
serial 0\ta-29f43
serial number\ta-27f48
seriou\ta-26b-13d35e60f-52k-21m-12n-16o-11p-11q-13t40u-12v24
seriou$\te37f-12
serit\ta55d-10f-29k-11
serkan\ta-12b-10f50
sertif\tc-18f28u26
served\ta50b-24c19d-12f-19g-10k-16l41n-14o-13p-13q-14r-24s-16t-23u-15v47
server\ta-45b71d-23e-12m13o72p-28q-19r-34s-21t-33v-27
server er\tb23f-11n19o17
server room\ta25b-11k-13o20r-15u20
servic\ta-25b44c-18d29e-17f-33g-13h26i-29j-13k17l-37m-20o-13p-44r18s76t12u-50v-37
servic leave\tc-11d-12k28
servic$\ta-25b23d-25e-11f-14h-13i-23k58l-10r-18s58t-12u-23
servis\ta31b-23c-55d36e-23f-11g-14h38i-15j-13l-48m-35n-62o24p15q14r-16s-31t-49v79
servis 0\ta-20b28p-11v34
servis yanit\td-16f28
servis$\ta-20f-18k60
ses\ta21b-37c25d-32e-11f-16g-29h-16k57l-26m-19n-17o47p-33q-12r25s39t-37u-22v-24
ses cikari\ta-26f38o29p-12
ses gelmiy\ta22f-14r-26s37
ses sistem\ta-30f-31k53
ses vermiy\ta49f-39o27
sesi\ta29b-29d-19f55k-37o-46p-13r43s41t-10u-11
sesini\ta12b-20d-12f38g-16o-18s33
sesle\td23f-39g42k-13r-11u39
seslen\tb-10d-11e87f-59h-16i-22k-27
seslen$\tb-10d-11e87f-59h-16i-22k-27
sesli\ta57b-30e-24f-83i-12k63l-23m-13n-11o-14p-21q-11r-15s46t-13u-12v40
sessio\ta53b-41c-11d-21e-10f33k-64l40n-13o-11p13q28s-19t-43u-18
sessio expire\ta23k-20n-10p-14q45s-11t-11u-12
sessiz\ta73b-30c-14d-14e-13f-66g-35h61i-13j-13k-39m-11n-25o-13p-19q-11r-13s72t-18u-12v-11
set\ta-25b47c29d-31e-20f-49g15h-10i-12j41k-26l16m15n-54o-33p-38q50r46s24t-23u-41v-44
set it\tc91f-65k-53l-15o-13q71r-16s-11t-35u-12
set the\tb18c-12f19l36n-22s24u-12
set to\tb24c-18f14k-15n-28r65s-12t-21
set up\ta-13c-31d-11f63k-17p-15q-11r10s32u-13v-14
sets\ta-12d24f-18p-15q-17s37t14
sets$\tp-13s39
settin\ta-20b-22c11f44m21
settle\ta-12c-20d-26e-11f35k18n-21q49v-15
settle$\ta-18f55g-12k-20
sevda\tb12f-18k12l-19o25
seven\ta-17d53f25k-62n-22o-19p-36q-23r61s-10t26u-23v-26
seven and\ta23f-16l26
severa\ta27b-13f-24j25l29
severe\tb-10d-13k33
severi\tf-49k65
severn\ta33b-32f12l22
sevgil\tf-43i35k28
sevgil$\tf-18i-29k59
sevim\tf-13k19
sevind\ta28f-20p22t-15
sevini\ta-25b13c-12d-12e-47f-16g-11i58k15l-21m-12n13o-13p20q-10r-14u33v-12
sevini$\ta-25b-19c-11d-10e-38i49k28l-14n19p26u-14v-10
sevk\ta-30b12c38d-15f14k-11l-12m-11n-16o-31p38q-17r37s-14v-20
sevkiy\ta38b-17d-14f10k-11t46
sewing\ta-26b53f-29o32u-11
sewing room\ta-26b53f-29o32u-11
sey\ta-11b-39c-13d10e-20g65h-17i-18j-14k19l13n21o-50p57q32r-31s-31t-45u-30v-31
sey mi\ta18c26f-32o-31p66q-36v-13
sey olmadi\tf32k-20
sey yapin\tb-19d-14e18f36k-26
sey yok\ta-23d-16e-21f-39g13k67
sey yolund\tf-32g51k-12
seye\tc19m-12q35
seyi\tb-11h35k-16o18
seyler\ta-32b-24d-20e55f33k-13
sezgin\ti-13k17
sezgin$\ti-13k17
sh\ta-25b-26d-16f78k-28
shabab\te-11f-33i-30k70
shabab$\ti-29k46
shade\ta-17b21f31k-24r38t-13
shahr\tc17f54k-52l-13n-12q42
shall\ta-19b33k-10p-13s44v-13
shall be\ta-19b33k-10p-13s44v-13
share\ta14b-11c38d-13j-15k-19l26m-13n47o-20p-27q29r-18s-16t-17u-17v-28
share the\tf33k-14n-14q40v-12
share$\ta31b-16c16f-23l33n13p-11
shared\ta23b43c-11d-23k-51l27m18n22o-18p-21q-15r-28s-14t-17u21v-19
shared folder\tb42f-38k-13l38m-21n23r-15
shared mailbo\tb26k-21m22n20
sharep\tf19n16
sharin\tb-12f43k-10
she\ta-61b63c-18g-13h-16l-10m-15n60o-12p-15r23s32t-31u-39v-41
she is\ta-31b59d-18f-17k-11n39q-11
she was\ta31f-25n29v-14
shed\tf16r-20u26
sheet\ta20b-10d-14k19l-12o14p-11q-31r-12t-14u-11v56
sheet$\ta-19k22o-11q-11v37
shell\tb14k-12n21p-12t-13u14
shell need\tb17n21p-12t-13u14
shelve\tf-26k32t19
shes\ta-15f81k-64r29
shift\ta-16b-22c-13d-20e-15j39k44l-14m63n-10p-18r-16u-22v-13
shift leader\tf-16k19m20
shift$\tb-22d-11f-21j49s18
shifts\tb-16d-10f42k-23s16u-12
ship\tb32e-29f20k-14n-15o-13p-11q-18r-18t70u-21v-11
shippe\ta23b-17c84d-22f-72n-40q-17t71
shippi\ta13b12d-28f-36i-22k51q29
shippi to\ta20b23d-13f-29q33
shob\ta44b-17d-12k-12r26
shoes\tb16c-30f25t36
shokra\tf-14i35k-11
shop\ta-20b17e14f-30g-13h-11i-13j-10k58l10n-40o38p-30q-27r-29s-21t23u38v-26
shop$\ta-24f-61k81
shoppe\ta31d52e-11f-16k-57o-11p29q-22r-10t29
shoppi\ta27b-18d-10f14n-28p63v-24
short\ta-25b-41d-32e24f40j44k-34l-12p28q-11r15
should\ta-32b71d29e-39f-52g16h13i-30k-24o-25p-26q-42r57t-37u-30v29
should be\ta11b18c30d-41e-18f-32g21h-13i-12l-16m21n11o-26p12q-23t-23
should go\ta-15b74f-56k-26q18r18
should i\tc-38d38f42k-40l54n-12o-19p-23q-27r-19s-13t23u-14
should like\ta-16c-13d-35f-33h51j32k-23q-14r17s-14t-16u-10v39
should say\tf57k-49
should the\tb-17c47f-21o21
should$\ta15b-17f-25g36o14
shoute\ta-12d24f-10r-18u28v16
shoute at\ta-12d24f-10r-18u28v16
show\ta-93b-19d65e-15f82g-16h-11i-19k-37l19m-16n-18p-24q-26r-27s-22t40u-19v37
show them\ta-16f28
show up\tc23d22f-33l32o-14q-10r-12t-13v25
showed\ta-24f36
shower\ta-13b-15f43
showin\td-24f30g39h-12k-36o10p14t-10u20v-13
showin the\ta-35g48k-11
shown\ta37b-27c-14d-18f27k-17m62n17o-11p-25q-13r-13s-13u-13v-17
showro\tb44f-34k-15o-11q41s-10
shows\ta98b-46c-17f-11g-13h-11k-60l22o51r-13t-34u-28v-43
shows 0\tf39k-22o17
shows a\ta12o35r-14
shows all\ta25f-17m29o-15p12
shows me\ta51d-17f-24k-16n13o45q-14s-13u-10v-12
shows the\tb-13d46f-30o-12p27q-26t20
shows up\ta24b-20f13n12o-12p-21q38s19v-26
shredd\ta67f-60n-12o33p-16q-11r-12t-15u41v-21
shrugg\td10f19k-18r35t-11
shrugg$\td10f19k-18r35t-11
shudhu\ta-73b25d24f43k-23r-20t37
shunte\tb-12f33k-19s18
shuru\ta-19b-15f36
shut\td-15f29k-18l20o-12p-15r35u-14
shut then\tf24
si\tf39k-24
sibel\tf-15k40
sicak\ta46b-22c-11d17f-15g24i-15j-11k-64l-17m-18n-15p-29q-14r85s-27t-19u-24v-21
sicak su\ta-66b-13d40f13g34k-12o31
sicakl\ta-49d36f25r21
sicakl 0\ta-49d36f25r21
sicil\tb26f-58k49n27p31t-11u-20
sicil 0\tf-46k56
sicil numara\tb30f-19n27p31t-11u-20
sick\ta59f-44k-13o-41r54t-15
side\ta39b-44c-28e-31f17g17h-16i-12m-20n23o52p-31q-28t-34v-34
side gate\ta17u18
side is\ta-17f17g35k-30
side$\ta29c12d-12e-15f-74k62l26o39p-12r-12s-22v-14
sidika\tf-20k26
sidika$\tf-20k26
sifa\tf-32k45
sifati\ta-28d-11f45
sifir\ta73b-14f-46k-12l-12m53n-19o-20p25q-11r-16s27t-30u-29v-32
sifir gorunu\tf20p23
sifira\ta33e-12o19
sifird\ta-24f46
sifirl\ta-49b14d-12f69k-10n47p-14v-12
sifirl misini\tb28k-14n47p-14v-12
sifonu\ta67f-57o-11r48
sifre\tb-66c68d16k-35l-35m18n47o-12p-24q-14r-12s-12u27v-23
sifre mi\tb-15c25f-11n23
sifre soruyo\ta-30f49m29
sifrel\tc21f-23n22u16
sifrel kilidi\tb22c-11f-22n-11u28
sifrem\ta37c-14d-12k-35l-17m-22n43o-19p-37q-16r-18s-15t-19u66v-24
sifrem dogru\ta26f-16n29u-11
sifrem sifirl\tb27k-14n47p-14v-12
sifrem unuttu\tc-12f26k-23m-11n34
sifres\ta-33b11c51f-23k-14n-28o-12p20r-15u49
sifrey\tb-14c-13d-16f-30g67h-17i-16k-15n20
sign\ta-22b13f-16g54j-16k-23l-23m-14n25o-27q-27s-23t11u-29v43
sign in\ta-56b-35f28g61j-11n22u-10
sign on\ta37f-23n33
sign$\ta-12b21d24f-27l-11n-13r20t31v-15
signal\ta51b-20d-13g-18k-20l75m-13o-40p-29r-44s-16t-16u40v-23
signat\ta27b-35c36d27f-31k-17l-16m74o-42p11q-17r-18s-24u-20v-24
signat$\ta-10b-13d38n23o-10t24v-17
signed\ta15b-14d14f12k-23n20q-10t15
signed in\ta45f-23k-17n21
signed out\tf24k-12
signin\tb-11c29f-12m-11n60p-19v-18
sigort\ta-36b29d-22e-23f69k-21l-15o-10q-15r12v39
sigort$\tb19l-12r19
sik\ta-21b-14d-25f-16h73i-14k-28
sik$\ta-21b-14d-25f-16h73i-14k-28
sikaye\ta-63b-18d-12e-21f20g45j34r28
sikaye yok\ta-37d-37f16g57k-18
sikint\ta-21d-11f29g-11k18
sikint yok\tk22
sikisi\ta20o12r18u-11
sikisi$\ta20o12r18u-11
sildim\ta-14f86g-15k-56
sildim$\tf51k-36
silebi\tb22l-21m-10n-20o-20p-12q47r-33s-12t-14u51v-18
silent\ta45f-42p29q-11r-19s27t-15
siligu\tb50k-39o-10p-16q-18r-15s59t-15
silik\ta31f-10o14
silik basiyo\ta39f-28o14
silin\tb30f-11m-12n40u-13
siline\tb28f-20m58n-10o-11p-10r-10s-10t-10v-16
silini\ta41d-12k-18l47m-13n-16o-13p32r-20s-18u-11v-22
silini$\ta41d-12k-18l47m-13n-16o-13p32r-20s-18u-11v-22
silinm\ta18b63f-35k-33l-24m42o-38p-42q-27r-27s-31t-32u84v-34
silinm talep\tb25f-22n-25o-12p-14s-13u64v-12
silinm$\ta30b13k-22l-14m31n36o-23p-22q-14r-14t-16u17v-16
silip\ta-39b-18f90k-23
silip yenide\tf22
sim\ta37b58c20d-20e-11f-33g-30k-42l-41m-17n35o-33p-25q-30r-23s100t-25u-40v-37
sim karti\ta-27b65f-32k-33n-11s39v-14
simdi\tc-14d10e38f-71g118h-16i-43j-15k-78l28m-26n12o22p24r-33s-29t-44v-31
simdi 0\ta-32d-11f28l24n19o-12
simdid\tf-20i86k-55
simdid tesekk\tf-15i44k-14
simdil\tb-27f51k-23
simge\tf-17k22
simple\ta-10b-11d49f-17k-16m-15n26o39q-12s-12t-13v-14
simply\ta-12d39f-74k57l-16m38o-12p-12q-18r23s23t-18v-19
simsiy\ta48b-12f-25l-14o58p-14t-13u-12
simsiy$\ta48b-12f-25l-14o58p-14t-13u-12
sinan\tk10
sinav\ta-10b31d-10e-10k11n-11o20p-19q-14t-24u-12v51
sinavd\tc26f-26p14q-13v26
since\ta91b-41c-17e-14f-43g37h-11i-12j-10l17p25q-27s16t-38v-27
since 0\ta21b-28c-15d-13f-29g-13h-11k68m-15n16o20p32q-42r-16s13t-27u-28v-17
since about\ta40f-20k-17m19
since august\ta-18d27q20r-11
since easter\ta-11d15f16k-15n34
since i\ta17f-45k39n30u-17
since januar\ta-15b-40d39f21
since last\ta42c-13d32f-61p23q-13r-35u33
since monday\tf23k-18m18r25u-18
since saturd\ta-18f75g-11j-10k-44
since sunday\ta30m28r-14
since the\ta38b-24c12f-46g35l27m-26n11o-17p19q-30r31s20t-29u-28v-36
since then\td-13f-14g50k-26p28q-14r18
since they\ta35f-17o14s14
since this\ta27r13
since we\ta-29b11d-10f49k-14l-10q36
since yester\ta17f-14l17o16r-13
since you\td-14f37k-19
since$\ta-33d-15f60k-18n-20o-10p-21u48
sincer\ta-15b-43e-19f-33h10i78
sincer$\tf-15k29
singap\ta-13b44f-13k-16n-10s26
single\ta34c-39d26e-11f11k-27l37m-29n24o-30p-17q-24r-22s-13t51u-21v-22
single sign\ta37f-23n33
sinif\tb26f-39k39l-18m65n12o-24p-27q-12r23s-11t-21u-17v-45
sinifa\ta34f-11k-14p35v-12
sinifi\ta10b-20d-21f20k14r43v-16
sinir\tc39f-27l-11m50n-20o-34p61q-45r-14t-24v-26
siniri\ta60c12f-33k-49l-20n-26p-16q-12r31t-32u-11v57
sinyal\ta73b-13f-68k17l70n-14o-14p-12r-18s-18v-16
siobha\tf-23k31
siobha$\tf-23k31
sip\ta18f15k-13p-12q-11r-12s48v-10
sip 0\tf11
sipari\tb19c27e-18g-15h-10i-17j-12l-18m-18n-17p12q-34r-22s-25t95u-15v-29
sipari 0\ta-11b-24c34d-14f-18k29q-16t26
sipari etmist\ta-18b-12c27d37f-28k-27t21
sipari ettigi\ta24c14d-15f-15t14
sipari gecebi\tb18c-11o44t-23
sipari iptal\ta-11b34k-18t34u-16
sipari numara\ta-14b-40d-22k52
sipari uc\tb36f-14k-14p-14t31
sir\tb-34d-20e50f-31g-10h-10i17j-11k33l15
sir er\ta-12f28i-15
sir madam\tf-10i45k-20
sir or\tf-16i23
sir please\tb-12e39f-13k-15
sir$\ta10b-21d-10e40f-51i-43k70l15
sira\ta11b-19d15f55k-65l-10m-11n-16o44p-27q-10r-18s-12t-11u35
sira bekliy\ta-25f39
sirala\td-15f38k-18l-11o20r43s-12u-26
sirali\tf-16i-13j46
sirali$\tf-16i-13j46
sirasi\ta-34b-46c-10d-19e21f39i-14j73k-65
sirasi yazayi\tb-14f-26j58k-20
sirayl\ta18f-22j19p11
sirket\ta30b10c48d-48e-12f-21g-13i-12k20l29m11n-36p-35r-33s21t-19u35v-35
sirket aradim\ta-13d-16f50k-17
sirket telefo\ta55f-42l-26m-11n-13o32p-12s-32u43
sirket$\ta-20f43
sirs\ti-14k22
sirs$\ti-14k22
sistem\ta49b-13d-38e-22f21g-31h17i-17j-14l-32n63o-16p58q-38r-25s-12t-33u-54
sistem beni\ta59f-45n56o-11p-13v-14
sistem odasin\ta-22f40o21
sistem tarafi\tb15r40u-20
sistem$\ta-63c40f-11k59o-20p43q-10
sister\ta-25b-36d17f-32k74o-11q-11t-10v50
site\ta22c-26d10e-22f-44g-23h43i-25j-16k35l69m-24n22o-37p-53q-52r36s-21t-12v-12
site at\ta33d-15f12k-40n50p-17q-18u-17
site to\ta24l31
site$\ta25b17c-14d-19f-24k18l39n-12t-10v-11
sitede\td-15k25p34q-19
sitemi\ta28b37d-12f-27k-14n-15p26t-17u35v-12
siteni\ta26b19c36d-15e-11f-47l-27n18o-10p-34r-14t38u38v-20
sitesi\ta-48b27c-16d30f47k-45l47m-12n14o-18p-11q-31r-28t26v-20
siteye\ta44f-36l38
sits\ta-36k40
sittin\ta-47b-23d53f45k-52s-13u47
sittin idle\ta-12f29
sittin in\ta-14f47k-15
situat\ta-23d-23e45f-27j27
six\tb42c-15f-31g-12k11l-33m23n-24o64p-16r-40s-14t-18u25v-29
six of\ta29f-19l-20o20
six weeks\ta-12b-11d38f12k-24l-11m35n-15o29s-13t-15u-12v-12
six year\ta27q17
siyah\ta-29b99d25f-66k-63l-13n-25o69p-17q-18r-23s-14t16u-21v-22
siyah 0\tb15f27k-30o-10t20
siz\ta20b-22c30d-21e-12k20l13o34p-14q-17s-14t-41u36v-11
siz mi\tc38f-19o40p-12q-14t-36u30v-10
sizde\ta-54d56f33k-27m-13n-13p63r-13t-15u-14v-17
sizde$\ta-52d58f19k-18m-13n-13p63r-13t-15u-14v-17
sizden\ta-50b52c-21d20e48f-75g-17h-10i-11j-10k29l-39m-24n26o-13p-15q-33r16s-33t31u45v-31
sizden aldigi\ta-11d46f-17k-23l-10o-16t40
sizden$\ta-20b61c-31d-15f-51k38n-12o20r-15s-14t40v-15
size\ta-73d54g-21h-15i-31j49l23m-11n-22o-19p-34q-19r-21t77u-18v-22
size 0\ta-22b-14d73f-54o-13t44
size m\tb30f-37k22t24
size of\ta-35b-13d-15f21k33
size yonlen\ta-14d-20f62k-15
size$\ta-36c-19d30e-12f42i-21k12t12
sizi\ta-15b-29d-26f-25k76
sizi$\tb-19f-36k46
sizin\ta-28b-33c44e-13f17g-27h22i-13j-17l47m-12n-17o-17p-23q14r-14s26t-20v-21
sizin gibi\td-27f19h38k-27
sizinl\td-13f22i-12
skip\ta34d-13f-38k31m19
skippi\ta22k-13s-13v36
skips\ta-22d14f-46k49r18
skoda\ta-22b-22d-10f72k-25
sla\ta-14f47k-17
slayt\ta27d37f-38k-11l34p27r-25s-11
slip\ta-56b-26c-10d-25e45g42k20
slip$\tf-23k42
slippe\tb-13f21
slm\ta21f-26l13
slm kolay\ta23f-20i19k-15l13
slot\ta24p39r-18
slow\tb-15d38f-14k-10l41o-10
slow$\ta19l26
small\ta-24b29c-26d-24e-12f36g-14j27m-15n23o27p-11s-11u-12
small ones\ta23r14
smalle\ta26f69g-14k-73o14
smart\ta32f-28n-11o-30p-11q-14r31u37
smart lock\ta34f-25l-14o-28q-14r34u38
smell\ta-20b-13d-17f-39k67r37
smell of\ta34r37
smells\ta-16f56k-10
smells a\ta-14f45
smoke\ta40l-12o-15u46v-15
smoke detect\ta31f-19r-30u48v-11
smooth\ta-12f-11g18h51k-27
smooth$\tf10g22k-13
sms\ta42b-14d-23e-11f-71k61l-12m-18o-11p31r-28s-15t-28u52v-22
smsler\ta-65b33d-17f68k-53p22
smtp\ta-27b-24c70f-25m43
sn\ta-31f43i-14k29n19
sn 0\ta-16f62k-31
snow\tb37f-17o29p-12r33t-10u-14v-18
so\ta-36b-13c12d-29j24k23l16m21n-21o19q-30t-30u29v-35
so badly\ta45f-37l30o-12p-14r-17s25
so bear\ta-12f22
so could\tb19k-15m24
so far\ta-33f42j32k-49
so for\ta24c28f-33m44q-22r27t-33u-19
so good\ta-13f-19k35l22
so gratef\te34k-15
so i\ta-34d-12f13k47
so id\tb-22k21
so im\ta-16f41k-19
so is\ta-10c46f-31l-14o-11p49r-10s-10
so it\tf18
so its\tf38k-19
so kind\te21f-12t36
so much\tb-13d33f-60k44m-11n-13o-10q21r23s14u-12
so my\ta-17b-11c56f-30k-26q13
so please\ta-22b10c-14e27f-35k28p-12q-14u44
so shell\tb17n21p-12t-13u14
so that\tb28c-10e-21f-31k26n-12o-13q-11r20u20
so the\ta20f13k-28o41q-15
so$\ta-11b22f-69k61l15o23
soap\ta27d-12f-11r18t18
sob\ta73b-14f-58m57n-15r-13
socket\ta22c-17d-11f16k-12l51o-24r-12
socket in\ta31f-25l42r-29
socket$\tf11
sofa\tb11c12r-13t27
sofor\ta-23b66d-10f-21k-48n-11s39v-14
soforu\ta-19b-13d-20f30h43k-28
softwa\tf-15k26l15p36q-11t-12v-12
softwa$\tf-21k29l21
soguk\ta17b-19d28f11k-18l-17n-13o50p-10r12t-13v-12
soguk suyla\ta-20f35
sogutm\ta-16f25r12
sogutu\ta41f-22l-10o-21p-12r59t-10
sohbet\ta-37b-17d-36e-16f17g-11h77i-12k-44
sokagi\tf15r19
sokak\ta29b-19d-27f-56i-15k68l-15o-17r52
sokak sakinl\tf-17i-13k38
sokuyo\ta36f-15n-11p60q-12r-24v-16
sol\ta51b-23d-24f-11g-14k10l-18m-12n-14o52p-18q-14r-20s-14t39u-13v-13
sold\ta-22b-30c-10d83f11g-11k-67m-17n-20o48p43r-30s-14t-27u-19v-13
soldak\ta-19b-16d-12f48k-18o33u-18
solici\ta-17b-41d-18f-25k73
soluti\tb-14e48f-44k30l11
soluti$\tb-16e28f-42k42
solved\ta-27f-31k46
some\ta10b-29d-26e15f45h-11i-12j36k-53l45n47o-14p-31q-36r24s-12t-30u-20v-26
somebo\td-19e17f42g-13h-12l24m-33o-19p-15q-26r34s14
somebo else\ta-17c11f32k-19m-13n27
somebo has\ta17r-11u33
somebo please\tb-12e29
someon\tb36c-16d-15k-14l-24m19n-30p-40q-27r60t-32v33
someon come\ta-22f39k-19o26
someon please\tb13e13r23
someth\ta-60b21d11e68f15g-25h-12i-13j-17k-40l50m-24n-32o-20p-19q-24s52u-24v-15
someth$\ta25e28f-11k-11
somoy\ta-27b-41c-14d-14e-16f55k27
son\ta-16b-20d10e-21g22i-20j-14k15l-20m-15n-16o-40p-13q83r-46s-33t-42u-27v60
son derece\ta-19d47f-34h32k-17o-17q50r-28s-11t-32v25
son gunu\tc26f20k-30q-12v32
son iki\td-14f-33k36m14n18s-12
son is\ta-18f41k-14
son olarak\tb14c16f-45k28p-16r-15v44
sona\ta15b-16d71e-12f-64g-10k-19l-17n11o-14p-25q-16r-25s62t-19u14v-22
sonlan\tb-11f33k-11
sonlar\td-12i32
sonlar$\ti33k-10
sonmez\tf-18k24
sonmez$\tf-18k24
sonra\tb-20e-16f30g23h-15i-15n-13o-12q-13r-34s29t34u-20v20
sonra 0\ta-25b-14d16k30
sonra ana\ta-25c35u26
sonra baslad\ta-16f33
sonra boyle\ta-16d36f-17q21
sonra ekran\ta21f-11o23p-14
sonra eski\tc12m40n-15t-21
sonra kanada\ta-13k19
sonra modemi\tf20k-18
sonra musait\tk14
sonra oldu\ta-11f17o16
sonra susuyo\ta30d-10k-11p-16s-13v47
sonra telefo\ta-15d47f-20s13t26
sonra yapilm\tf14
sonra$\ta47d-14k-39l11s18
sonrad\ta27f-13u17
sonrak\ta-42d29f-16k33o-25p-12q21r-10v41
sonras\ta16b25f-18o-17p26s19
sonu\ta21c10d-24e-17i-11k22l-24m-13n-21o-42p20q33r-22s-25u26v17
sonu 0\ta-38b15k45t-14u41
sonuc\tb-10d-21e12k35
sonucl\ta-24b-88c23d-48e58f25g40h-28i-27j-15l-10m-18n33p-15q-19r-20s-19t-24u-11v56
sonuk\ta64b-21f-35l-15o-19p-11r33s-12u34v-12
sonuk$\ta32f-16l-11o-12r52u-14
sonund\ta15b31d-14f-52k41l34r10t-12
sonunu\ta27b-18d-24e-16f22g-15i38k-48o-13p53r-15s-15
sonuyo\tb-10d-11f39k-10o51p-13r-11v-17
sonuyo$\tb-11d-11f37o51p-13r-11v-17
soon\tb-25c-19d-14e45f-33g-10i68k-20l-10o26
soon as\ta23b-10e12f-12l-10o26
soon$\tf-19i100k-70
soran\tc15f26k-28n-13p31v-19
sorduk\tf23
sordum\ta-31b-14d-15f78k-19
sormad\ta-36b-10d65f-18k-19n33r-16t-27u33v-15
sormak\tc29
sorry\ta-66b-46c-20e-19f-95g47h-13i77j-14k52r-20t39
sorry for\ta-52b-47c-16d-28e-16f-61g53i71j-13
sorry to\ti40k-24
sort\ta17b-20c-21d-20e54f-18i-12k16p14
sort the\tf-24k39
sorted\ta-10b-41c-12d-12g68i-19k-12r15
sorted out\ta15b-26f26r15
sortin\tb-12d-19e68f-45i-15
soru\ta23b-18c-28d77f-102i69k-61m-15n-30q-27s-11t-28v67
soru isaret\ta31c-13k-15p25v-14
sorum\tb-18c44f-15k-17p35q-10r-13t13
sorum olacak\tb-18c44f-15k-17p35q-10r-13t13
soruml\ta-38b-29c-18d34e-11h-14i-12j-15k74l-12n15s20t14u-12
soruml hemsir\ta-17b-15d-14f25k28
soruml$\ta-14d-12k37
sorun\ta-93b-37d25e-12f44g46h-15n-15p28u-11
sorun yok\ta-20b-22g-94k85
soruns\ta-20d-21e-10f48g60k-61
soruns$\ta-10f82g-33k-44
sorunu\ta-33g23j-24k44
soruyo\ta-35b20c-32d70e-10f-27g-19i-23j-14k22l-17m17n-11o-11p-22q-26r-12s-13t-28u-18v71
soruyo$\tb28c-29d-23f-19g-18i-22j-12k49l-11m27n11u-11
sos\te-15f59k-30
sound\ta45b-11c-11d-11f16k-14l-12o55p-15r-32v-12
sound as\ta12s21
soyad\ta27f21k-32o20
soyadi\ta51b17c-16d-13f-29m-19n25p-12q-18s-10t-18u-20v52
soyle\ta-14b-39c-11d-19e-20f18g-10i-20j90k-59s13
soyle bir\ta10b-32d-10e-12f49k-14s13
soyle$\ta-26b-11f-37i-18j95k-53
soyled\ta-42b-20d69f-38h-12k16l46n-14q-13r-14t-18v18
soyled$\ta-18b-12d16k28l51q-10t-16v-15
soylem\ta-26b-16c-14d51k-10s24
soylen\td15e-11f-21i41k-13o29v-10
soyley\ta-13b-38c21d-20e-10f-25h40k31n-10q-17r-13s54v-12
soyley$\tc-10f21
soylu\tf-38k51
soylu$\tf-38k51
soyluy\ta-13d-26f31k13
soyluy$\ta-13d-26f31k13
soyunm\tb-17c42d39f-50g-12k-24l-18n-18o-22p-20r30s-14t-19u31v24
soyunm odasin\ta-40c44d42f-39g-11k-22l-17n-16o-18p-18r45s-13u-15v31
soz\ta25b-11d17e-11f-24j28k-32l42m-26o24q13r-15s-17t-19v-16
soz konusu\ta32e-10f-19j29k-30m-20o30q23s-13
soz verdig\td20l50q-12t-10v-12
sozler\ta-17b-13d81f-45i-19k-17l-23m-20n-27o-22p10q-20r-25s49t-38u-19v54
sozler hicbir\ta-26d56f-22l-15n-15o-19p17q-10r-19s56t-22u-10v-13
sozles\ta-24b-28c-11d-14f13h-13i-12k55n23r12
sozles 0\ta-16d29f-22k17o-10q17
sozles no\tf46k-53r14
space\ta13b-23d-17f48k-29q19
spaces\tb23f-20p21
spam\ta32m21
spam folder\tf17m12
spanis\ta40k-25o-11p11s23
spanis$\ta40k-25o-11p11s23
spare\ta-32b16f33o21
speak\ta-55b19d34e-14f-35h-14k44l-15m-15n-27o-14p-21q-21r21s24t-20u-28v53
speak soon\tf-16i14k21
speak to\ta-26d40f-12n-18r39s33u-20v-23
speake\ta-26b23k12o32r-18
speaki\ta-18b11d29f-20p-35s29v33
speaks\tb32f23k-36m-11n-13s-10u-14v51
specif\ta-35b-13c-10d-14f18g52k-18
specif$\ta-35b-13c-10d-14f18g52k-18
speed\ta15b-29c23d-24e36f11g-16k-20l78n-11p-19q-17r-11s-15t-19u-11v-36
spell\ta28b11d-10f-18l39m-10n-23p28s-10u-17
spent\ta-10b-10d55f-34k-16p30s11v-12
spf\ta-24d-13f46k-12
spins\ta70b-11f-60l-16p49r-22
spits\ta33b-12f-13o47r-12t-14
spits out\ta33b-12f-13o47r-12t-14
split\ta-21b22c-15f57k-30m16q20u-11
split the\tb21q24
spoken\ta-25b38f-43k33p-13s44v-13
spor\ta76b-16d-12f-45k-11l12n-13o-12p-13q16r49s-12t-18v-26
spor salonu\ta80f-65l12n-13o-12p-13q16r49s-12t-18v-26
sports\ta29b-15c-16d16f-11r28t-13v17
sports hall\ta31r29t-13v19
spot\ta-18b17d-14k21r31
spread\ta-41c15f40p24
spring\ta24d-24f27k-21l-13n42o-11p-20r-14s-10t-12u-21v29
spring$\ta45d-11f-16n45p-14u-11
sprink\ta49f-23k-11r53t-14u-19
sr\ta16f-36k30
sr agnew\tf-26k37
ssid\tb24l32
st\ta-11b-17d-14f-45j-47k100
st annes\tf44k-20
staff\ta29b-43c-20e-14f-78g-14h72i-26j-10k42m21o-28p-27q-42r-21u21v18
staff are\tc24n45q-14t-14
staff have\ta-16c20d-24h28m38q-11t-12
staff kitche\ta24r22
staff$\ta-32b-11f-53h83k-32q-12t43u-14v-12
stairs\ta-35b56c-16d-15l-13o31r45t-19u-22v-26
stairs$\ta-25b30c-16d-10k19o37r10t-15u-16
stairw\ta44d20f-46l-13o-15p-19r48t-18u-17v17
stajye\ta-26b40d63f-73g-10h-12j-11l-18n-16o-19p-49q-20r-15s21t34u50v-34
stall\td-11f26k-18l14
stand\ta-45b-38c56d19f23k-28l-39n-19o-16p17q38r20s-16t-22u30v-22
stand it\tb13p32
standi\tc-10f52k-27n-12o30p-17q-13r-63s-11v45
standi around\ta-20f36
standi in\ta-31d32f21k-11r-14t31
stands\tb45d-15f-27k-15l-15r50s-12t-14v-13
star\td-13h51k-34
start\ta32b-22d24f18k-54l-25m-21n-17o56p17q-28r-25s47t-28u-20v-32
start at\tb16f-14n-14p34s13
start the\ta-18f29
start$\ta-21f53k-20
starte\ta-40b-25c-20d-29e-15f-12g-12h50i-14j34k24
starti\tb49d-11f-17k-26n41q-10
starts\ta27b47d-27f-32k-18m-17n26o-24p12q-17r-15s-16t-19u-16v46
starts with\ta30b37d-15f-41k-13m-13n28o-12p30
state\ta-18b16f44k-22m-25n-28p40q-12t-22u-33v53
statem\ta59b-11c59d-30e-11f-49k-45l-17m-33o-21q86r-23s-29t-29u-23
statem$\ta-21f47k-17p-11q52s-11v-21
static\ta33k-31l28o-13s13
static ip\tl30o-12
statio\ta22b56c36f-87k-27l31m-24n-33o13p-44r-13s35t-15
statio$\ta-24b57f-26l16n-12o-41p-15r-26s54t-12u27v-28
status\ta-17f66k-41
stay\ta-43b-28c-12d24e28g59i-11k-31l-10n-11o-23p-19q-29r30t29u-16v30
stay shut\ta-20f45k-13
stayed\ta30d-27f-55k57q20
stays\ta26d-13f36k-33o-11r19s18
stays grey\ta26k-10p15
std\tb38f-18k-10s32
step\tb11f54k-37n21
steps\ta-12f78k-58
steps$\tf62k-56
sti\tb93f-30k-68l-17m-12n-10o-24p-23q82r-17s-11t-25u-15v-18
sti$\tb94f-69k-51l-17m-12n-10o-24p-23q82r-17s-11t-25u-15v-18
stick\tf26k-19n-22o16p-14q-12t-10u52v-20
sticke\ta-27b-14f62k-22
still\tb-11d72e-14g-21h-13i-15j-13k-28l-25n-11o37p-38r-34s-19t27u-18v21
still going\ta54b-15d-19f-18m55s-12t-12u-13v-15
still in\ta-16f47k-21
still lists\ta-26d-12f-11k47p-22v36
still on\td-14f31n15
still the\ta47c-38k-17n-17p33s11t-11
stock\tb32c49d-13f-29k-20l-27m-14n10o-23p33q-22r-37s-21t66u-18v-26
stock e\tc47f-23k-12p-13t43
stock$\ta-51f52t19
stok\ta15f50k-60l-13n26o-23p70r-16s-11t-38u-12v-26
stok raporu\ta-22f19p32v-24
stone\ta23f-57k56r23
stone cold\ta37f-31r23
stone mallor\ta-16f-20k46
stop\ta69b-23d-16k-43l-18m11n-21o43q-19r-13s-34t-21u-19v40
stopaj\tc24f-17o-13p-13q54t-10v-13
stoppe\ta-23b-15d-19f29k24r44t-28
stops\ta82b-20d-18f-12g-11k-34l24m-13n-19p26q-14r27s-22t-25u-19v-24
stops at\ta39b-13k-29o-26p64r-20t-12
stops every\ta30f-19l49o-14p-17r-12
store\ta55d-22f-12k-20l-12m18o-19p25q-22r49t-27u-33v-26
store is\ta38f-34p-10r39
store$\tb-13f23n30
stores\ta-59b83d-31f-60k39o22p-13r33
stores$\tb18f-30k23o30
storm\tf23k-21l45p-16r-17
story\ta-30b-11c-12d37f-49j58k-13p-16s33
story$\ta-30b-11c-12d37f-49j58k-13p-16s33
straig\ta11f26k-14m25
straig back\ta36b-13f-17m18
strand\tf-31k40
strang\ta52b-12d-17k-26n26t-20u29v-13
strang car\ta49d-14f-30t-18u38
strang$\tf34k-25n30u-12
streak\ta10o11
stream\ta35k-13l74o-17p-20s-18t-10u-15v-13
strec\ta-43b95f-76k-25o-12p-14t49
street\ta10b-21c10d-27f30l-14o-21p-14q-13r18s-16u-21v51
street$\ta-23d-11f58k-20
streng\ta10o-11r-11t36v-11
strips\ta-20b-14d-16f64i-16k-18
strong\ta66b25f-50g-10k-30o22p-15r20s-14t-15v-18
struck\ta-26d-21f-42j82k-37
stuck\ta26f-16m49n-11o-16p-13r-12
stuck on\ta16f-13m34n-10p-10
studen\ta15c13d-23f-15k30l-18m-19n59o-23p14q22r-13s-15t-15u-20v-27
studie\td-15f23k-16q-16t-13v41
studio\ta14b22f-23k-11o46r-26
studio 0\ta14o32r-20
studio$\ta-20b27l12
stuff\ta-19b-13c74d-21f-36h53i-13k-70l-13m-15n-16o-24p-16q-36r-14s-13t86u-18v-27
stuff$\ta-15c75d-21f-55h54i-12k-70l-13m-15n-16o-24p-16q-36r-14s-13t86u-18v-27
style\ta-30b43f-41k32m14r17
su\ta-26d20e-13f-36g30h-17i-26j62l-31m-24o33p-29r48t-13v-35
su akiyor\ta43b-11d-13f-54g33o-10r39
su an\ta-48b-30c17d-36e-11k67t22
su damliy\ta-38d-26f11k51
su fatura\ta49b-22d53f-72j-12q20
subat\ta33b-11c22d-23f-26k13o14p44q-13r-29v-16
subat 0\ta-13f56k-31
subat icin\ta-12c30d-11k-12o25r-20t15
subatt\ta-26c-13d18f41n-12o30p-12q-13r21t-11
sube\tb19n29o-18p37r-18u-14v-28
sube mudurl\tb14n41p-16v-11
subede\tb51g-17k-23l26n-16o-18p-16q-14s-25t56u-12
subele\ta40f-25k-13l31p-16
subemi\td-15f68g-10k-51p38r-16
subesi\ta43b-39d-27f20h-11l-12m-11n15t29
subesi buluna\tf-32k37
subeye\ta-12b13d-13f49k-21t19
submit\ta-23b-11d-14f26k29
submit$\tf29
subscr\ta31c-38m-12q38v-12
subtit\ta66b-17f-42l-18n-11o-13p34r-19t-11v31
succes\ta-17d-10f50k-13
succes$\ta-17d-10f50k-13
such\ta-59b-20d11e-13f-54g39h76i-13j-14k-11l-25m-16n39o41p-17q-22r-29s-17t-27u-19v27
such a\tc18f-39h36k-13l-23m-11n45o44q-14r-18s-11t-20u-15v-25
suit\ta-22b-13d-11f-39i-11k70
sulari\ta22f-42k22q22r-10
sum\ta-10f26q16
summer\ta-38b43c-22d-19g-10h-11k43n33q-13s23t-16u-18v-14
summer$\ta-27f52k-14r22
suna\ta-18b-18d-12e88f-50g-10i-15k-21
sunari\ta-16b-26d-10i72
sunari$\ta-16b-26d-10i72
sunday\ta14b24c25d-17f-43g-10k11l11m19n-14p-15q-12r13s-16t-15u-14v27
sunday evenin\tf15m13
sunday it\ta-16f-26k50
sunday$\tb35c32f-30k-38n-11p-12r25s-14u-12v30
sunger\ta-27b45k-28o29
sunlar\ta-37b-27c-12d-18e-26f-78g-15h-12i-22j130k-36
sunlar$\ta-37b-27c-12d-18e-26f-78g-15h-12i-22j130k-36
sunmak\tb-19j20k15
sunmak isteri\tb-19j20k15
sunu\ta-30c57d-14f-49k11l29n-14s22
sunucu\ta32c-17d-29e-11f-18g-15k40l22m11n-29o23q-15r-13s-27t-21u21v-26
sunucu dosyal\ta31f-16k-12l-15p-16u40
sunucu odasin\ta17f-35k24l-14o22r-13u29
sunulm\ta-13j50k-27
sunulm$\ta-13j50k-27
sunum\to39r-27
super\ta-32b-71c-15d-33e-19f-57g-16h118i-18j-11k17
super olur\tb-41k36
super$\ta-14b-11f-28h63k-27
superv\tb-28d-18f-25k63
suphel\ta-22b44f-16q-20u35
suppli\tb-27d32l-10m24n-29p-14q-14r-26s-13t32u35v-14
suppli$\tc11d-12f26k-10r-12u45
supply\ta-25d-18f-12k41n12
suppor\ta-39b-25c-55d65h26l-15n-18o-13p52q-28r-19s42t-31u-16v-24
suppor has\ta-29d55f-14k-15l-12n-10p65q-17r-12s-14v-16
suppor team\ti39k-27
suppor$\tf-16i-42k78
suppos\ta-11f-48k62
supurg\ta-26f-56k74
sure\ta-33b-40d-15e-15f69l-14m36n25p-19r-16s-10v-11
sure 0\tf28k-22
sureci\tb-59e68f-33k27
surede\tb-28e42f-13i-12k15
surekl\ta49b-10d37f-66l63m-17n-11o-27s-12t-18u-11v-13
surekl kirmiz\tl17
surely\tf-30k29l37q-10r11t-12v-14
suresi\ta-17b25c10d22e-19f20k-39l48m-25n18o15p-37r-35t-32u-32v23
suresi doldu\tf11
suresi dolmus\ta-21f30
sureti\ta-30b67f23k-51p-12q-11t-12v53
surger\ta-19b20f35k-18s21
surnam\ta-35b11c-28f69k-18n37u-11
suru\ta31d34f-56k-19p21t13
surucu\ta55b-16d-13f-14g-16l71m-23n-17p-21r-14s-11u-16v-12
surucu kaldir\tg-11k21
surukl\ta-42d-10f63
surum\ta-22b-25d-10f-29g63h-22k21p31
surumu\tc46d-10f15k-46n-21o-11p81q-22r-10s-13t-22v-14
surunc\td-28e63f-30k-17
surunu\ta57f-41l32p12
surunu$\ta57f-41l32p12
suruyo\tc20l-10p-12r-11s-10u-14v56
suruyo$\tc21f-13l-10p-12r-11s-10u-14v56
survey\ta-30b-54d-10e-23f38k62
suspec\tf23k-13
susuyo\td-14f36k-12p-16s-13v47
susuyo$\td-14f36k-12p-16s-13v47
suyla\ta-20f35
suyla yikani\ta-20f35
suyu\ta16b35d16f-38k-16l-11m-12o49p-17q-12s-11t14v-12
suyu bosalt\ta69f-56k-11o63p-11r-39
swallo\ta50d-12f-25o19r-16s28
swap\ta-13b41c-17q-11r-12s29t16
swap the\tb16o-17r-12s31t20
swappe\ta-13f86k-56
swappe the\tf29
swimmi\ta22b17c17d-23f-25l-15n-11o-10p32r-22s-11v28
swimmi course\tb20c19d-20v35
swipe\ta24b-14d-14f24k-24n46r-10u-19v-12
switch\ta-19b22d-22e-10f79g-14h-13k-53l46m-20o-19r-35s48t-36u-34v-27
switch curren\ta25k-26p34q-10t-10
switch from\ta-12f30
switch in\ta-34f42l20
switch on\tb42f-31l-24n38p-11q-13s23t-10
switch to\tf25
switch$\ta66b-12f-53k-11l24
sync\ta15b-10d-19f19l-13o-12p51r-15
system\ta16b11c-18e-23g-15h-13i-11j-10k13l-30m13n41o-22p75q-32r-39s-26t-37v-41
system since\ta-26d-16k48o21
system$\ta18b13c-11d33e-21g-10h-11k-66l-20o-20p80q-10r-16s-13t-19u-19v-19
t\ta-11k23
t$\tf35k-17
ta\ta-25b40d-36e-39f-51g-31h19i58j44k11m-30o11q-17r-45s-14t58u18v-12
ta 0\ta21b22d-11k-13l19o15q-11t15
ta khub\ta-41b-27c-12d38f-30g-12h76i-13j-12k-40q26
ta ki\ta-16b-20c74f-50l-28p16q38
ta$\ta-12b-12f-47i76k-26
taahhu\ta-18b-57c19d-20e-29f104k-64s18
tab\ta-18f36
tabakl\ta12b34d-12e-12f-11m-17n-14o-13p-12q-15r-11s-11t69
tabela\ta18b21d17f-84k45l-18n-10p-26q-11r25s-12t-12v49
table\td-20f44k-22l-11o30q-10r-34s-13t35v-20
tables\ta-11b22d-13f15k-17p10
tablet\tc21d27e-18h-11i-16j-11k-28m-34n-40o54p40q-36r-41s-19u18v-41
tablet de\ta15c29d-10p39s-17
tablet for\tb15o43
tablet is\ta-47g45
tablet sarji\ta40f-33o26
tablet which\ta-19c-12d-11f52k-13
tablet$\ta-29b-13d35f43k-37q16
tablos\ta-23b34k-10l-17o-12p48r-11
tabloy\ta-32f49
tadila\ta-18f52
tag\tf70k-57
tahakk\ta68b-26d-10f-44m-12n-11p-21q78r-12s-12t-19v-20
tahlil\ta37c15f-17k-10m-15q-13t-22v65
tahlil sonucl\ta43c17f-36m-15q-13t-22v65
tahmin\ta-39b-27d-26f102k-45
tahsil\td16k-22q45v-21
tahsil edilmi\tb-19d-14f29q12
tahsis\tb24l-17n-12o-12p-12q-17t-10u16v45
tahsis rica\tb14l-13q-13r-10v53
tahta\ta60b-20d-27f-42i-13k16l29m-19n36o11p-11q-18r-16s-12u-13v-21
tahtan\ta13o47r-12
tai\ta77b-20d-12k-72n-12o-14p-13q-16r-10s-16t68u-11v-16
taka\ta14b-64c-45d61e-15g-11i-15j-10k13l-17m-12n-34o39p-21q42r-17s-13t13u-19v-15
takdir\tb-11d-12f-32h77i-18k-24
take\ta-58b35c19f32g-11h-13i25j-11k-58l-32p-49s11t16u19
take a\tf29
take care\tb-16c-14e36f-50i54k-26
take it\ta15o11
take me\tb35d-23e-47f47k-19n-19p-11s-12t-12u-17v57
take my\ta-26b36c18f-11m-20n17o-14p-14q-31s48t-19u21v-17
take the\td-10l-12p-18q18s-10u42v-16
take this\te37f-12
take$\tc14n-11o16q-15t33
taken\tb-44c15d64e-14f-34j-11k18l-13m-20o-13p-21q59r-17s33t-34u-18
taken over\tf-26k40
taken the\ta30b-13d-16f18k-17q11
takes\ta61b-11d-20e-15k-21m-11n-12p26q-12r-33s41t-27u-13v-11
takibi\ta32b-29e60f-44k-17t35
takila\ta-16c52f-20k-11o43p-18r-11t13
takili\ta62d-16f-21k-24l-20n-12o57t-15v-17
takili kaliyo\ta54f-41l-12o57r-37
takili$\ta24k-11o-23r47
takilm\ta-38b63d-11f-30n-18o-22p-10r49t-19u22
takimi\tc20d36f-11k-23o-16r-16t61u-13v-11
takinc\tf-27k36
taking\ta11b66d-18f-52i29k-54o-11p31q-13r41s-18t-13u-19
takip\ta-39d23f-20g-14k57n30v-15
takiyo\ta-24f38
takmis\tb-16f53k-20
taksit\ta-17b16c-26d23f42k-47n-14o-10p-17q84r-11t-23u-22v-15
taktig\ta-67f73
taktik\ta-20b-18f69k-13
taktik$\ta-19b-18f67k-13
taktim\ta18f18
taktim$\ta-13f44
taktir\tb42f-27r30
taktir istiyo\tb42f-27r30
takvim\ta36b99d-28e-20f-70g-11h-12i-13k-68l-23m65n-18o-30p57q-25r-32s-18t-25u-21v-33
tala\ta-13b16f49k-31t-11u34
talebi\ta-19b-84c-10d23e90g31k-61n-10p39
talep\tb35d64e-30f-27k-41l-28q-31r11s-11t-42v38
talep ederim\ta-15b10e-14f-28k50m30n-11q13v-14
talep ederiz\tn15p12
talep ediyor\ta-19b25d-22e-24f35k-30l-16m-20o28q-29t-27u12v-11
talet\ta42f-30l26
talk\ti63k-51q23r-15
talked\ta-27b-15d61f-22o17p-13q-15s21v13
talked to\ta-15d42f-13o19q-11s-14v23
talkin\ta-14b-22c-14d27e-14f-80h-12i56k42o-13q-26s59t-20
talkin to\ta-10d-28e-13f-69i59k47
tall\ta-22b-17d-22k46
tally\ta18c26f-15k-13n-20o-10p58t-11
tallyp\tf40k-32
tam\ta-18b-19c14d25f-14g42k-14l-12m-10n-14o-13q21s24t15u-11
tamam\tb-33d-31e-11f-78g31i-15j86p10
tamam$\tf-43g-18k63
tamame\ta37b27d-24e-11k-42l51n-14o16p-15q16r-22s-17t-18v-14
tamami\td-16e-15f48n-17p-28q30r-11u40v-12
tamer\tk17
tamir\ta-21b-37d73f-37n-12o57p-13q-14t-18v-12
tamir degil\tb-34d75f-22k-52n-12o57p-13q-14t-18v-12
tamper\tf-26k30o-11p-10u36
tan\ta-17b-11d-15f15k30
tan$\tf-21k27
tane\ta38b52c-21e-12f-50k-31l-45m-18o41p37q-37r-33s-29t39v-34
tane daha\tb37f-27l-28n-10o32p-17q-19r-25s-10t55v-19
tanima\ta42d-13f-20p-11q12r-14u37
tanima bir\ta20d-12q12r-12u27
tanimi\ta58f-53n34p-13u-12
tanimi$\ta58f-53n34p-13u-12
taniml\tb80e-13f-40k-16m-14n82o-21q-31r-28t-16u-12v-26
taniml istiyo\tb31e-12n22
taniml$\tb30c18f-25n33p20q-21
tank\ta48b-11d19f-40k-10q11r33t-11
tansiy\ta27d-17e-12f32k-20o51p-13r-11v-17
tanvir\tf-36k62
tao\ta36b-32d-14f22k-12o-20r38
tap\ta60b-20d-22g-16k-28l-12n-18p47q-21s-18t-20u-19v27
tap in\ta10o-11r31
tap on\ta61f-51k-23n-11p61q-14r-11v-31
tap the\ta-39b-11f53
tapas\tf-67k81
tape\ta-15f-21k47
taped\ta21b-15f-22k34u24
tapu\tb41f-39k18v34
tar\ta36b-20c22d-18k-10q15t22
tar por\ta-32f32k11
taradi\ta-20b-15f58
taradi$\ta-20b-15f58
taraf\ta43f-30l-20m-13o-14s57u-12
tarafa\tb-13f-29j-11k56m29
tarafa iki\ta28f-17m29
tarafi\tc-14e-12f41g13h-11i-16j-19l10m33n-27p-31r32t-30u17v-40
tarafi kontro\tf30k-19
tarafi$\ta-18f15k29
tarafl\tf12
taraft\ta42b-12d29f-58g-24k22m13n-27o-18p-16q-12r30s37t-14v-10
tarata\ta-11b-30e95f-64i-24k-33
tarayi\ta28d-15e-11g28k-30l-17m-15n-22o93r-28s-25t-15u-23v-27
tarayi sayfal\ta35f-31o56p-28
tarif\ta59b-17f-27k-11p21q-11r-18t38
tarife\ta51b19c22d-29e-11f-25i-14k-26l-21m-25n-32o-37q32r-24s36t-28u-12v42
tarife uygula\tb-19c27f-17q47s-16t-10
tarife$\ta-11b-15f57i-11k-12
tariff\ta-19c47k-13n-11q30
tariff$\tf12q19
tarih\tb-23c-11e-10f18i-22k40l-15n-14o29p44q-19s-12t-13u-13v-18
tarih 0\tf-11k32
tarih secili\ta-17f33
tarihi\ta52c31d-37f-43k24l-22m-27n32o35q19r-21s-19t-21u-17
tarihi 0\ta-44b45d-11f17k-17n42p-22t-14
tarihi gecmis\ta28b-12d15f-18k-14t23
tarihl\tb-14c-27d-36f21i-12k46m56q-12r-11t-11v-12
tarihl$\ta-17b-11d-13k35
tarpor\ta-46b-41c-13d-14e-12f108k-36
tarti\ta15o24
tartti\ta-10f14
tasari\tb-15d-25f-37h72i-14k-27p14
tasero\tc16f-12n47o-10p-13r-17s-17u19v-11
tasidi\ta-19f48
tasidi$\ta-19f48
tasima\ta41b24d-24f-23k-25n-22p17s31
tasima istiyo\tb28f-10n-16s32
tasina\tb24f-11u21
tasind\ta-16b11f54k-27q35u-10
tasind icin\tb20f-11q35u-10
tasind$\ta-15f65k-26
tasini\tf-70k71q22
tasinm\ta-28b-22d-11f21k32n-10r-12s34
tasti\ta-30d69k-55r39
tasti$\ta-30d69k-55r39
tatild\ta-46b76f-46m17r30t-14
tatili\ta13b32d-14f-19k-16o15
tatill\ta-18b54d-15e-15f-15i-23k15m-22p51v-12
tavan\tf48k-46r23
tavand\ta25l-14o54r-13u-23
tavani\ta14b-20d-33k24r18
tavani su\ta-15d-26f-30k52
tavri\ta-21d76f-40h-13k-14o-18q-17r-24s-16t-28u-11v77
tax\tb28c18f-67j-16k41l27n-20o-11p13q31r-16s-12t-14u-11v-20
tax office\ta-13k15m10
tc\ta26b-11n26
te\ta-27c-16f59i-12k-26l22m44n-50o-27p59q-20r-39s-18u-24v-16
tea\ta-22d-22f30k24
teach\ta-22f51k-30p41q-18t-20u24v-17
teache\ta-24b-20c-18d46f32k-36q-12v42
team\ta-18b12c-49d23e-29g-14h32i29j-13m-31n20o-25p41q13r-36s12t-34u15v-28
team has\ta-13d35f-24n-14p19q21
team leader\tf-19k40
team$\ta-29e-26f-67h48i59l-11n42p-11s12t-21
teams\ta53c-15d-12f36k-53l25m23n-14o-16p32r-23s-14t-12u-11v-18
teams calls\ta16l24p-11
teams toplan\ta12b25f-18k-15l-17m28n-14p23v-12
teams$\ta-18f36
teapot\ta-23b-11f-12k41
tears\ta-25d39f13k-17v23
tebrik\te-25f-14h63k-35
techni\ta22b-36c-12d86e-27f-14h-12i-26k-37l55m-17n-31o44p-24q-23r22s-22t-42u-24v-26
techni$\ta56f-41k-25l-14o16r37t-18v-11
tedari\tf-24k19l17m32o-10r-12
tehlik\ta-46b-13d-15e-16f105i-20k-57u30
tek\ta26b64c-25e-33f21g-29h-14i-18j-11k-37l-12m74n-13o-58p51q-20r-51s44t-47u-35v-54
tek basima\tb-13f45k-26
tek bir\tb-10f-49k47l-19m54n37o-15p-18q-18r-15t-28u-10v-18
tek fatura\tb30c-26q33
tek seferd\tb15f-19j20t18
tek tek\ta21b-16f-33j-16k46o-21s34
tekerl\ta10b-33d23f19j-11k-17n-11q-13t51
tekerl sandal\ta-46f62
teki\ta85b-34d-11f-46k-17r-19s-19t57v-17
teklif\ta28b18d-16i-25l20m30n-21o-15r-22s-12t14v-12
teknik\ta-44b-30d44e-15f75g-11i-19k-30l45m-13o13p-11r-14v-17
teknik ekip\ta-30d52f-29l50o-20r-13
teknik hizmet\tf-17k26
teknik ofis\tf64k-52
teknik servis\td14f-27k23o29v-10
teknis\ta-31b-30d52e-15f-32g-17h54i-12j-12l79m-13n-14o-15p-11q-23r-28t-29
tekrar\ta-57b-20c68d-27e-23f57g-11h-13i18j-13k-31l58m-14n-22o-35p-29q-32r-31s-17t71u-16v-34
tekrar denedi\ta-26f-50k66
tekrar$\ta-24c-12f84k-52
teksti\tf-12k18
tel\tb-10c39d-16f-83k67r21
telefo\tb13d59e-24f-22h-17i-18j-15l-66m21q-53r-82s99t-26u29v-28
telefo 0\ta-31b-19f-25k60
telefo acip\ta-14f17k13
telefo da\ta-22b-21c-15d-18f93k-34o-11p27
telefo ekrani\ta60f-47o35p-23s17u-16
telefo intern\tk13
telefo kapali\ta-24b-10d-12f27k17
telefo numara\ta-29b48f-12k-14n39s-27
teleph\ta-43b-33c43d-37e-12f12h-11k38l-13n-10p-11s54t-19
teleph to\ta-23f68k-46
teleph$\tc63d-24f-69k23l-13n-10p-11s54t-19
telese\ts25
telese dusuyo\ts25
televi\ta-32b-17c-13d33e-10f-27g42j-10k21l39o-33p-22r-14t36u-10
teli\ta-11f29
tell\ta-21b-41c-21d19e-22f27h21i-26j47k-30l-16m12o23p-11q-11r28t-20u-17v-26
tell me\tc35f-20l-10m17o27r-19t-15u-13v-19
tell us\tb-23c-19d37f12k-17r44s-14
tell you\td-14f-31i-16j60k-14
tell your\tb-17e-12h34i-13k10
tells\ta-15f48n14
tells me\tf19n14
telsiz\tb53c-32f29k-39o64r-15t-27v-15
temin\tb39f-23o30r12t-15
temin edilme\tb39f-23o30r12t-15
temiz\ta-27d-16f53
temizl\ta-54c-11d17e-16f25g-11h31i-20j-14l-14m-11n-12o-22p-15q-12r66s-12t17u-17v-26
temizl$\td-10f67k-39
temmuz\ta-23b16d-21f49k-11n26
temmuz 0\tb10f38k-24
temp\tf56k-25
temper\ta-25c25d-13f39k-14r32
temper is\ta-11c27f12k-13r32
templa\ta21b-18f15k-10p15
temsil\ta-29b-35d53f11h-11l-16m-27n-30o-12p-29q65s-31t38u-12v-16
ten\ta36c-17f-16g-19h-12i-14k18m-23n-26o-34p43q-23v12
ten minute\ta-12d30f-15k21r25
ten second\ta-12b24d-13f20k-15n-10o-10p40v-16
ten$\ta54d-14f-50k22m-12o-11p11q-12r-19s-13t-13u17v39
tenant\tc38d-18f28k-39m-20n-21o-29p15q-34r-23t-23u71v-26
tenant are\ta-12f30
tenant$\ta26b-17c46f-23k-15l-18m-13n-15o-21p26q-24r-14t-19u51v-16
tender\ta-29d-11f65k-21l-11m36n43o-17p-15q-21r-18t-24u-12v-18
tender 0\tf15m29n-13
tent\ta30f-24o-25p-17r-19s-10t41u-12v30
terazi\ta70f-50k-10o23
tercih\tf33k-30t32
tercum\ta30b24d-17f-28p-13r-13t-15v46
term\ta19b-28c-21d-33f11k43p-12r11t18v-14
term$\ta31c-16d-16f-51k50n11
termin\ta23b68c-16d-32f-31g-18k-13l29m-15o75p-12q16r-50s-34t-44u-33v-26
termin$\tb17f-19g-13k32l-12o37p21q-24
termos\ta-37c61d-12k-22l-12n-19o13p-15q-13r21s-13v32
termos unuttu\ta-26c49f-26k-13n-12r-16v42
terrac\ta-19c41f-25l14r12
terraf\ta28f-14n44p-13s-11
terraf live\ta28f-14n44p-13s-11
ters\ta80b-29c-14d-20e-14f-14g-13i-15j-10k-21l-36m-22n-27o71p59q-16r-33s-28t-25u-43v-20
tesekk\ta-29b-23c-12d-21e-16f-64g27i84k16l-19o25
tesekk borclu\tf-16h52i-23k-15
tesekk ederim\tf-19h-20k81
tesekk ederiz\th-15i29
tesekk iyi\ti-33k34
tesekk sunari\ti62k-53
tesekk$\ta-29b-19d-11f-25g48h-19i59k-33
tesisa\ta-53b-14d37f30g-19i-20k21r30
tesisa da\tf18
tesisa no\tf-25k39
teslim\ta-16b-18c25d47e-23g25h11i-38j-13k-35l-14m-14n-19o-22p24q20r-29s-18t61u-18v-30
teslim aninda\ta50f-29t27
teslim edildi\ta63d-12f-42t40
teslim edilen\ta19b-32d69f-64k-16q36
teslim edilmi\ta21b-17d22f-25t27
test\ta24b36c-15d-27e-19f69g-28k-83l-25m20n24o-32p35q-19r-33s-25t-31u43v-40
test failed\ta-14f33
test$\tb-35f49
tested\ta-21g50
text\ta16b12c-39d-33e-11f71h-12i-10k-33l-14m18n-27o-18q-25r-19s45t-20u32v-32
text me\ta-31b-14f-49k70
text messag\ta25b-16d-11f29k-27m-13s27u22
text$\tc-44f36m10p28v-11
teyit\tb-24f62k-36
teyit edilme\tb-24f62k-36
teyze\tc-10k32
tezgah\td33f-21l-11o74p-17q-12r-20t-18
tezimi\ta-30b-16d-12f28k25
thakbe\tk10
thake\ta56b-20d-16f10k-35l27m-20n-47o-17p-17q-17r31s11t-18u33v-13
thakle\tf43k-32
than\ta20e-31f-19g-22h-13i-17j-11k49l-27m-18o11p18q31r-26u-27
than 0\td-15f26k-11
than an\tb-24d32n-13o16p35q-17
than it\ta29f-14g-13o46t-20
than the\ta18b21d-18f12k-29m-16n23o-26p-27r-15s24t21u-10v-18
than what\tq11
thank\ta-26b-26d-29e-26f-41g38h-18j-11k80t14
thank you\ta-26b-26d-29e-26f-41g38h-18j-11k80t14
thanki\tf-13i52k-23
thanki you\tf-13i52k-23
thanks\ta-38b-19c-14d-35e-33f-37g11h18i68j-12k20s15
thanks a\tf-25i22k15
thanks for\td-10f17i32
thanks in\tf-13i13k26
thanks janabe\te-12i49k-34
thanks regard\ti-82k82
thanks$\ta-28e-16f-22g34h-14i-19k88s15
that\tc28d11f-37g-14i-17j16k14l-17m20n-19o-14p-18q24r-24s21t-43u26v11
that all\ta-13b45k-30m35v-11
that are\ta14f-12
that be\tb37c-12f-13k-15n38q-16
that he\tb-19e-12f14h36k-15q16
that i\ta94b14c-10d-22e-21f-88g-13k17l-17n-26o12r-19s-25t-25v46
that is\ta51b-11c-37d38f-23h-13k-20m18n-15o-16q-29r-13s63t-14u-20
that it\ta10b-11f16r28
that leaves\tb-24d-21f47o28q-10
that means\ta-26b-14f52k-11
that my\ta11b-13f22n14
that nobody\ta22b18c-13k-12m-10q-14s14u33
that one\ta-20f12k17r22
that room\ta-11b-13f37
that the\ta-14b21c-14d38f-82g32k27l-14n-18o26p-18r13s-10t13
that time\ta-18b-11d-18f-13k45
that was\ta41b-12d-32f-18h52k-32p-19q-21r12v38
that were\tc12d44f-45m18p35q-13r-10
that you\ta-25b-12e46k-17q21r-17s30t-11
that your\td-37f-57k75
that$\ta-59b-27c57d34f-91g-11h-11j-16k61l-16m-20n-29o-21p-25q79r-14s-21t-29u42v-50
thats\tb-53d-24f92g-11h-13k-32t30
thats 0\ta-13f31
thats the\tk20
the\tb22e-16k-19n-11p10r18t10
the 0\ta-42c27d-21f-11g-11h-11k53l16m-16o-21q28u-35
the above\ta-12c-13e40f-21k12
the ac\ta22b-13r12
the access\tn27
the accoun\tb12d-13f-45g-12j57k-20l-12m-13n35o20p-16q-16r-11s41t-37u-28v-13
the activa\ta-10f21n46p-14t-12
the addres\tb-14f14k17m28n-14q23t-12
the air\ta-30f32r24t-12
the airpor\td11f14k-24q12r-12v29
the alarm\tb23c-13d-28f49k-24l-13r-13u53v-13
the amount\ta-23f58k-17
the annexe\ta-39b-15c14f-20g-15k60l17
the annual\ta-22b-14d-15f70k-24
the answer\ta14b-12c27f-24o-12p-11s35
the app\tb-34c16d-24g54i-13k-20n18o-15p44s-13v-17
the approv\ta-11d32f-69k62t18
the archiv\ta71f-53m-12n-22p19r33u15v-16
the attach\ta-12b24c-13f10m31n-16p-17q31t-11u-14v-13
the attic\tf24l24
the audito\ta17b-33f54k-23l20o-11r14t-11
the automa\ta73d-12f-57k-18r51t-11u-17
the back\ta-32c-12d-24e-11f-44k82o-21r-14t15u16
the badge\ta31c18f-29l13n-13r-15t-12u37
the bandwi\tc15f-11l40r-13
the bank\ta11b-11f27k-20o-18p44r-11
the barrie\ta-10b45f-24u30
the baseme\ta-47b-34c22f46k11r-14s31
the basic\tc18f-10m-11n-11p60q-15r-11t-17
the basket\ta38b-30f13k-12p-12r59t-17v-14
the bathro\ta-37f55k-23r19
the batter\ta-16b-19c38f19o60r-18s-15t-17
the beginn\ta-27d-13f67k-28
the below\tn14
the best\td-24f-16h25i25
the big\ta40b-37c-17f11k-20o10r33t-21v-14
the bike\ta-20b29r34s-12u14v-16
the bill\ta55c12d-27f-33k-17l-10m-11p-17q68t-12
the bin\ta-13f23r-25t-17v50
the bins\tb22f-12r22
the birthd\ta25f-15p30
the blende\tb11t28
the blind\ta16b19f-25o-11r35
the blinds\ta-14f-51k63r16
the blue\tb55d-15f-65k24l10m-17o-29p-14s-13t66u-17v-16
the board\ta-21f-52i51k34
the boardr\ta27f-13o26p23r-33
the boiler\ta-49b-17c16d-22f41h36k-29o-16q-11r43
the book\ta-25f24
the bookin\ta-50f64k-16p35r-16
the bottom\ta25b-10f19k-19o-14t36
the box\ta17b-25g-29k39o-16q-11r-22t54
the branch\tb25k-14l13m-11n-17p-14q-14t45u-15v-15
the break\ta18b20f-16r42t-14
the breake\ta-22b-15f52k-20
the bride\ta-29d-13f72g-13k-21
the bridge\ta40f-25k-13p13
the browse\ta31f-22p-14q-25u42v-11
the budget\ta39b-39f21k-14p15
the buildi\ta-47f-20g45k36
the bursar\ta-10b26f-40k32r27
the button\tc28f-28m41p-13r-30s30t-12u-10v-11
the cabine\ta23f-16r-11s17t17
the cable\tb-16d-10k31l53n-12o-12s-11
the calend\ta-11f15p26
the call\td27f-27k-16o-11p-16q21s26u-14
the caller\ta15b-12
the camera\ta-16b-25c25f-13g45k-16l12o-11r-14u37
the cantee\tc24d-10l12m19n24o-20p-21q-12s-13t-27u16v-21
the car\ta-16b-18d-11f23k30u25
the card\ta17b-12c-31d43f-28k11l-15n-25o-15q17r-18s-26t26u30v-13
the careta\ta-18c16d18k-19l-10n-18o-15p-10q-13r22s45t-17v-21
the carpet\ta-21b23d27f-22o31t-11
the cartri\ta-18f33
the cash\tf24u17
the cat\ta-37b-13f50
the catalo\ta38b11d-14f-24n30p15v-15
the ceilin\tf21r17
the cellar\ta22c-17f26k-19l52o-12p-17t-11v-17
the certif\ta40b11d-12f-19n-14p-22q17u21v12
the channe\tf50k-30
the charge\ta-26d-16f60k-17
the charit\ta-30f46o-10q35
the chemis\ta24b-15d-11f30k-13p40
the childr\ta-11b17l13
the choir\ta-20b10f23o22
the christ\tb40f-33o-15p-13q-12r38s-11t30u-12v-19
the church\ta36f-53k33p-15r-12u-11v48
the cleane\ta-12d37f-74k60r28
the cleani\ta-59b-14d21f29h36k-22r18
the client\tf26k-24m25
the clinic\ta33k-19r15
the clock\tb-12d-12f42k-33p-15r-12u-11v48
the coast\ta-11f-13k30
the code\ta-18b21c20d-11m-12n-13p-11q-13r-29s15t-23u64v-18
the coffee\ta25b-19d-14f25g-21k-15o24r-30t34
the collea\tb-12f-11j52k-28
the colour\ta-17b-11d-19f50k-23
the compan\ta21f15k-23m19
the comple\tf30
the concer\tb17l-17o13r-20s-12u42v-10
the confer\ta24d-11f13k-20l-18m-13o-20p-17q-11r37s23t-16v12
the consig\tb-21d37k-12q-17t47v-12
the consul\ta-12d52f-24k-14n-11p56r-12u-12v-15
the contai\ta-12f29
the contra\ta-61b-41c33d32e-11f21g28k-34l-10n-26p-12q53s-11u-15
the corner\ta-20f72k-41
the correc\ta-26b-26g48
the corrid\ta-26b-28c-12d17g-14k37l-16n-11p-14r-31t-13u24v46
the counci\ta16v13
the courie\ta-11f23
the course\ta14b-21c15f-66g-14h68k-14n24q31v-23
the court\tb-20f-16k43m28
the courty\ta29f-27l14o-11
the credit\ta11b-12d-23f50g-10k-14q18
the cupboa\ta-18b11f20o-13r46u-12
the custom\tn-13r32
the dashbo\ta38f-30l33o-13v-15
the data\ta31k-21l-10p44
the day\ta-46b-21c-14d31i34k11l27p28q-11v-11
the delive\ta-17b12c-43d62f12g-28k-27l-11m-24n-18p36q-11r-14s-10t31u-12v-15
the deposi\ta-20b-24c14f47k-16q16
the design\tb16c-10p17
the desk\tb-28c-31d32e-10k22l-12p-10q-13r-20s12u-10v40
the desks\ta13b-22d-10f30k-14l21
the device\ta-50b-17c-18f36g-11j57k-29
the dial\ta-15d-13f42
the diary\ta16f13k-13s12
the differ\ta-25d-12f27k-12p28q-16r-15t26
the diplom\tb19f-15v26
the direct\tb44d-15f-36o-11p-13r-11s54t-11u-11v-19
the discou\ta44f-38n-11q52t-14
the dishwa\ta-27f53k-13
the displa\tf27o21
the dockin\ta12c14f-11o17
the doctor\tb11f-59k57o20
the door\ta-15b-25f38k12o-19r-41t22u29
the driver\tf42k-19s11
the dryer\ta-12c33d-12o29
the dump\ta-46f74k-24
the duplic\tb13f-16k26q15
the e\ta12b22c-10f-13o-11p25t26u-11v-15
the earlie\ta31b-17e24f-61k32p30
the east\tb13c20l-11r41
the edge\ta-48b-39d60q-19r-11t46
the electr\ta-23b12f69g-14k-44r-15v33
the elevat\ta-14c13f25k-12u21
the emerge\ta41f-29r-18s45
the end\ta-11b47c-11d16f-33m-12n-23p34q-18s-19t15u-15v-18
the entire\ta-38d-19f72k-14
the evenin\ta-51b-12d15f31k16r18
the exam\ta50b17c20f-60k-15l-10m-13n-28o-14q-23r-22t-28u38v51
the export\ta26b-15m-11p36
the factor\ta-11f23
the fair\tl29
the family\ta-25c-19f63k-15u26
the fax\ta50b-19f-61k38l-12o-30p-21r-11s70t-18
the fee\ta-12f38k-27o-11q-11v37
the fibre\ta48d21f-55l33
the figure\ta-31c-19f-16g65k-29
the file\tb-14d12f16l33p15q-10
the filter\ta58d-11f-38l-18n-13o-17p-20r30s-16t47u-14v-14
the financ\tc19m-27n55p-14v-13
the finger\ta48f-35o21r-10u17v-12
the fire\ta-16b-17f-44k58u29
the firm\tf-13k26
the firmwa\ta-13f34
the first\ta-15b24d-17k15n-11p22r-10u-17v28
the flat\tb11u22
the floor\ta34b-31c10d27k-40l-14m-10n-11o40p-19q-16r23s-16t-31u-19v21
the folder\ta-41f42m29n-13
the follow\ta-47b-38d35e-12j38k17m34n-13p-12q-14t20u-12
the forkli\ta14l15
the form\ta-24b25c16d-14f12m-11o-14p58q29r-15s-32t-11u-10v-32
the four\ta-23f31o41r-17t-12u-15
the fourth\ta-23c30f13k-10r27
the foyer\tc-11f-14k27o16r23t-10
the franki\ta11b-14c12d28f-26o31r-11
the free\ta-16b53f-36n-15o-10p44
the fridge\ta43f-22k-22o-16p-12r35t23v-14
the front\ta-45b-23d27f22k22v26
the fuse\ta-19f38
the garage\ta-34b54d-15k-27p-11r41u-12
the garden\ta25b23f-26l13o-18p-19r-58t41u-12v43
the gas\ta-23c-11d25f21q15
the gate\ta-25d24f18k-14u21
the gentle\ta-16b-11d26f30k-31s33v-12
the gents\ta60f-54p-15r49
the glass\tc18d-14f-47k41l-20n-12o18p-20q-13r52s-11u-18v-19
the goods\ta23n24p-12t-19u16
the govern\tb-22f-17k50r17
the green\ta-27b-13f39k13
the greenh\ta27c26d-15f-27l-11o-10r57t-20v-17
the greeti\tb44f-27l-11p-38r-14s75t-17u-13v-12
the grey\tb12f-12p-19q-12s37t21
the ground\tb16f13r13s29v-13
the guard\ta-20b-14d34f-37k33r-10u46v-18
the guest\ta15f-18l66n-27s-11u-16
the gutter\tb31f-14n-13p-12r49
the gym\ta41f-28r43v-11
the hall\ta-33b10f49i-22r18
the hand\ta11b13f-17r21
the hash\tf21
the head\ta-24b-11d47k-21l-11m38n-14q-14r-13v23
the header\ta-22b-24d-13f-20k54
the headse\ta-24b-12d-14f27g-29k39o-29s43
the heatin\ta-16d-12f-22g46o-11q49r-11
the helpli\ta-15d28f-10p-16q-11r-12s56v-19
the histor\ta-12b23f38k-25n-18p41
the hold\ta19f28k-25o-10s44t-18
the holida\tb-30d-10e-17i57k-31l-16o-14q-10r19s15t-12u-17v13
the hospit\ta-24f26s33
the hot\ta-23c43d-13k-21r37
the hotel\ta43k-29l-12p-17q39r-17s17t-11v-12
the hotlin\ta-10b25d-29f38k-15s22
the hour\ta-12b-17c38d39f-47l-10o-15p27r29u-12
the house\ta-38d30f40k-21p-13r43s-11
the ice\tb-13f-25k29
the identi\ta-33b-15d28f34k-12n36v-14
the inspec\ta-13b-13e26f19k-15
the interc\ta61f-39k-31o-12p-10r32s27t-12u-17v-12
the intern\ta-51c12d26f12g34k-28l27q-12s-11t-11v28
the invent\tn-19u32
the invoic\tb27c-18d35f-54k-13t30u-11
the isle\tc27f-12t32
the janito\tc11d-26f-17k41u17
the june\ta47f-46p-11q26r-11s-13v30
the kettle\td-15f29k-15r15
the key\ta-39b-20c-11d13e-11f-87g56h-10k72r38u-14v-13
the keyboa\ta13o23
the keys\tb-18d-10f49k-21o25
the kids\ta-21f15k25
the kiln\ta23k-12r15
the kitche\ta-24d-24f43h28k-19
the lab\ta-29b13d-21f42n13p15
the label\ta32b-14d-13o37t-18
the ladies\tb21r46t-18
the lady\ta-28c20d42f-27k-12s42v-17
the lamp\ta-27c19f26o22
the landin\ta-21b21f18k-11p30
the laptop\ta-31d42g41k-31n-12o25p-22r-11t-10u35
the last\ta-30b23d54e-16f-67g-10k48l-21m-14n-22p-27q34r18s-16t13u-40v30
the late\ta-23b15d-16e-15f-26j-11k55m13q14
the leave\ta28b24f-33n28q-12
the lecter\ta27b-37f20o34p-16
the lectur\ta46b-16f-22l-10n-11p40r-16v-16
the leeds\ta32d-11f13k-41r43u-20
the left\tf35k-10o33r-19t29u-17v-15
the length\tb-12e-20f-24i18k38
the letter\ta13o29p-13
the librar\ta29d-28v29
the licenc\ta-26b-11c22f41k-25p20
the lid\ta-40b-10d45f10k-19m-12p-10s-19t49
the lift\ta-21b-21d19f29k-14l33n-11o-14p-13q20t-12u-20v-14
the light\ta-27b34r12
the line\tb-19d42f-16k-27l-45n-17q39s43v-15
the linen\ta20b-12f10k-14n-20o-12p-21r-12s13u36
the link\ta45f-19k-15n-11q-11u42
the list\ta-27j52k-22l23m-12n-25p-15s-14t-13u59v-26
the little\ta-63b-12f85g-11k-27l-10o48p-10r-28s-13t-13v18
the loadin\ta-17b18f28k-15l13r13
the loan\ta38d-11f-21m-12q47
the lobby\ta16c39f-17k-18l27n-10o-18p-14q-14r-19s-19t-14u51v-11
the lock\ta19o-10u29
the locks\tb11o-17u35
the log\ta-28f35
the login\ta44b-14c18d-18f-32n30
the logo\ta21f-17p46q-17t-13
the lounge\td-10f32k-14o33r-22
the machin\ta-27b-13d-22f65k-12o-14t28
the mail\ta40b18f-39k-14m37v-11
the mailbo\ta-14b21m26
the mails\tb30c24e-12f-29m68n-12t-19u-15v-10
the main\ta-17b-24c14f12k34l13s21
the man\ta-15f62k-26
the manage\ta38b-16d-12f29k-45n46r-10u-19v-12
the manual\ta-31b-10d35f12p34
the map\ta37b-10f-15p25
the matter\ta-20b-12e22f-41g32j49k-45
the meanti\ta-30f32g26k-16
the measur\ta-20b19f15p13
the meetin\ta-14b24f18k-16u-12v28
the menu\ta53b-17f-28l-13n-14o-18p54s12t-16v-14
the merger\ta36f-11k-14n53p-11t-11
the messag\tb-11f27m26p11
the meter\td-10f36q17
the microw\tc25f-16l51r-21
the middle\ta16b-20c28f-14n35o-13p-17s-13u-11v26
the minimu\tc13q-16t49v-11
the minist\tf43k-14
the minute\ta59b12d-11f-48l-10n-13p-12s-15t-17u-24v70
the mobile\ta-29b-18c-46f120k-72s11
the moment\tb-23d49k-22l-16m-11n-13o-13p16q-12r-18s24t-23u-14v39
the money\ta-12d20f-12n-15q36
the month\ta-30b-12d-20g-22k68p33r-15s11u-13
the monthl\ta21f-14p21q25t-13
the mornin\td46f-25g-12k-11l-15m20o-15p-33r36u11v-18
the mouse\ta-36b-10f-17k51
the move\ta-13b11d-24f-44g-10h65k-17r43t-10v-19
the music\tc48f-43q42r-14t-12
the name\td-21f48k-32m40n-24p-20q10r-16u23v-17
the needfu\ta-16b21e15f-51k39
the neighb\ta-50b-28c10f13g46o32r-14t-18u-17v20
the networ\ta21b27f-27l61o-11p-10r-20t-12u-12
the new\ta-26d-20e-20f-44g-18h81i-14k25l44p22q-37t-15u-34v-31
the newer\ta-34b-11f61
the next\ta-17b21c51d-18f-22k-12l-14n-10o30p-21q27r-24s-12t14u-12v-20
the night\ta-15b22c-15d-18f14g-13j46k-42l-18m45n-13o-10p-20q-16r-41s20t-16u39v-28
the noise\ta-21d57f-17k-23l-11r45t-10v-10
the number\ta-20b-32c46d-12f23l-21m51n-13o-14q-18r-15s32t-26u-12v-28
the nurse\ta30b-14d27f-35o-10r-44s51v17
the nurser\ta17k-13l14o-11u13v-11
the office\ta-54b-24c16d32f25l-15m-13n-11o-11p-14q-10r-15s51u15v-19
the old\ta-53b29c37d-23f-21g32h-10j-11k23m-27n-38o57p18q-34s-32v-23
the older\ta-31b-19c55d-11f16o15p21
the one\ta-44c34d18f24g-10k-27l-16m40n-17o-16p42r-23s-15t-32u-13v-19
the ones\ta22b27d-11f-27p-13q19r-14t31v-11
the order\tb12d-14g20p14t19
the organi\ta12b11f25k-32m30n23u-17v-13
the origin\ta12f12n25q-11
the other\tb-36e-12g71h-13i-12j-13k-37l-18m17n-48p-23q-30r-29s52t41u-19v-22
the others\tb26c-15f35k-22p26q-15u29
the outbox\ta20m31o-11
the owners\ta-38c-15d-26k47u25
the page\tf14
the paper\tb-26d36f-17o42
the parcel\ta19b-25c-11d18f-32g28o-14q-13r26u-17v20
the parent\tb22c14d-17l-11m-19o30r-11
the parish\ta-21f46
the parkin\tf11q23r-15
the parque\ta-11f20r23
the passwo\ta-21c-21f41m-19n37u-11
the patien\ta15b33f-19p17u23v-13
the paveme\tb-28f40k-19u26
the paymen\ta-45b-11c-11f68
the payrol\ta47b20f-50n25o-13p44q-17r-15u-14v-20
the pc\ta25f-18o30p-17
the pdf\ta25f-12p40q-16
the pen\tf43k-23
the people\ta12d-12f23k-12m19
the pharma\ta23b-12f20k-26l-17o-22r-12s21t-12u48v-13
the phone\ta-69b-10c-19d24e-12f37g10h17j31k-39l-12m-11n-11o-13p-17q-15r-12s67t-23u22v-37
the phones\ta11f-43g36s31u-13
the photoc\ta11f-14o30
the pictur\tc15u21
the pin\ta68b-12f-53n27s21t-12u-21
the planni\ta37f-30l-12p49v-11
the plans\ta-14b-13c66d-18f-14k-42p52q-14r-17t-10
the plant\ta-11b-20f-23k47u-11v36
the plasti\tb18f20k-20n-13s37t-13
the playgr\ta15b25f-26l-17o-15p-10r23t-21v40
the plotte\ta28f-11g-13o34t-15
the plug\ta-22d-10f-20k56
the policy\tn16
the pool\ta34c29d-10f-25k-29l-12o-13p-24q-10r60s-12t-16u-12v14
the portal\ta-12b-15c-16d-16k45n52p-14q-13u-21
the porter\ta-18b-40d-10f16k40
the post\ta-12b25d-21f46k-25m31
the power\ta-33b-11k46
the premiu\tb-24d-12f35q24s-20
the presen\tb-25f61k-25
the press\ta13d-10f11m25t-19
the pressu\ta-29f-18g47r20t-11
the previo\ta43b-15f-17s14
the price\td30f-31l-15m-13n-17o-27p58r-16s-11t24u-18v-19
the printe\tf23o-22t40
the progra\ta12b-28c41d23f-27k-12l-17n-23o29t-19u-11v30
the projec\ta24c20d-12f-15o57p-11r-26t-10u-10
the public\ta-25b-47f76k-14l-11u35
the pupils\ta-17f47k-16
the purcha\ta12b21f-20n-19q-22t51u-15
the quanti\ta34b-12d-16q58t-54
the queue\ta18b57f-56k-17p-11s43
the radiat\td-11f27r23
the rain\ta-18d40f-15t-11u40
the ramp\ta-22b41f46k-37p-12r54u-14v-18
the readin\ta50b28c-14d-10f-50g-16l22m27p-12u-10
the rear\ta-34b27f24k-13r12
the receip\ta61b-12c-14d-18g-12k-16o45q-16t-13
the receiv\ta-25b-17d45q-18s46t-19
the recept\ta-22b26d-13f-45k49m-19n18o38q-10
the record\ta-47c33f32r-12s22u30
the red\ta-35f56k-15
the regist\ta10c24f-27l-12m-21q-10r-15s-11u27v19
the remain\ta-43b36d-15f-23g55k-20o-12p-11q-14t51
the remind\ta-19b49c-18m-27p37q13
the remote\tb-29d-17f39t-17u33
the replac\ta-27d-12e-20f-64g109h-11i-18k-63m-16t35
the reset\ta-12f26
the reside\ta-27d-17f62k-15
the rest\ta-32b-68e-18f65g65i-10k-60
the right\ta20b-17d-22f-11k34t21
the roller\ta12f30k-24r27v-11
the roof\tb-12c35k-12l11r24
the room\ta-44d40f66k-65l-12n-11o-11p-12r58t-12u-14
the rooms\ta-11b46c-14k-44p-10r48s-11t-10
the rota\ta16n38
the route\ta53b-11f-37k-13p39
the router\tb-16c20d-14f-20k33l35
the safe\ta49f-38m-11n-16p-19r-27u69v-24
the sales\ta-24b39d33f-39k-12l-11m46n-21o-15p44q-18r-20s-16t-16u-16v-13
the same\ta14e-38f40g-35l25m-20o-43p33q24s-18u-29v-29
the sample\ta-18b-24f45
the saturd\tb17c14f-11r20u-15v24
the scale\ta57b-10f-43o54r-21t-26
the scan\tb-18c-18f28o11
the scanne\ta-38b-28c32f30g30k-29m21o21r-14
the school\ta-13c12d-20f38k-19r23
the screen\ta-25b-17c-11k54u24
the search\ta50b20f-48k-25m46o-11t-15
the season\ta-23b26f-39k45r23
the second\ta33b-28c-18e-12f-26g71h-14i29k-65l42m-14n-17o-14p-33r31s-27v-21
the sender\ta24f-21u13
the senior\ta16b12f-12m-14q-15r12v38
the serial\ta-26f41
the server\ta26b-11f-59k49o20r-15u20
the shared\ta-21b15f26m30
the shippi\ta20b23d-13f-29q33
the shop\ta-52b-30c-15d-27e29f47k29
the shredd\ta36f-30n-10o36p-14r-11t-10u22v-15
the side\ta13c25f-14o32t-11u16v-11
the site\ta-48d50f-43k43l37n-24p-13q-10r14s-13t29u-17v-18
the situat\ta-23d-23e45f-27j27
the six\ta49b-29d-11f-17
the size\ta-35d-15f21k33o-10t33
the slip\ta-15b-14f78k-42
the small\td-14f41k-32o12
the smart\tb17o-12u42
the smoke\ta48f-30l-12o-15u46v-15
the snow\tb37f-17o29p-12r33t-10u-14v-18
the socket\ta21r15
the sofa\tb11c12r-13t27
the spare\ta-25b-14f49
the sports\ta29b-15c-16d16f-11r28t-13v17
the sprink\ta49f-23k-11r53t-14u-19
the staff\ta21c16d-12f-32k22l27m27n-18o-14q-16t-22u14v-12
the stairs\tb14f30k-27o38r20t-15u-20v-19
the stairw\ta28d24f-36p-16r34t-15u-16v21
the start\tf-35k35p12
the statem\ta32f-24p-11q52s-11v-21
the statio\ta22c39d-13f-37k-17l-29m-11n-13o-41p-19s10u32v29
the sticke\ta-24b-13f57k-21
the stock\ta-14b53f-36n29o-12p11r-15t12v-14
the store\ta54f-32l-11n-15p42q-12r27t-13u-22v-14
the storm\ta-14f27k-11l33r-13
the street\ta-14d-16f85k-58r-16u-13v37
the strong\ta76b-10f-53k-20o-18p-11r39t-12u17v-10
the sum\ta-10f26q16
the summer\tf11l17r-12
the surger\ta-12b22f20k-15s21
the switch\tf38k-17s27
the system\ta54d-16k-32l-11m-13n51q-17r-17s-16t-20u14v-19
the table\tb-13f17o-15p-12r-23t52v-14
the tablet\ta-28c-17f33g39k-22l-11o-33p37q-14s34u-14
the tank\td25q15
the tap\ta10o-11r31
the tax\tc-12f-37j-16k57
the team\ta-39b-20c-55d-20f94i42k-40
the techni\tf29k-16o-32r55
the teleph\ta-19f-16k44
the tenant\tf17l33v-10
the tender\ta-13b24m43n27o-14p-12q-13r-17t-21u-11v-15
the test\ta-11b53k-18n41p16q-16t-10u-14v-13
the text\td-11f13m27
the thermo\ta-34b-10c42f18o27q-14r19
the thing\ta-23c-10d-37f23k45r19
the third\ta-26b-21d48f22k-29l26n-15o-13p35q-21r-13s-20t23u-12v-19
the three\ta15b32k-42m22n-18p26v-10
the ticket\ta29b-18d-17f-16g28n-18o42p-12q33r-11s-13t-13u-13v-14
the till\td-15f-11k25n-11o12q-10t35u-13
the time\ta33f-36i31k-14l25p-21u26
the timesh\ta29f-19p12
the timeta\ta40f-22l-17n-10p22r-21v30
the tip\ta23d32f-33k-17o-11p16q23t-11
the toilet\ta54f-26g-11k-13r44
the token\tn22s-17
the tone\ta-37b-28d54q50t-18v-12
the toner\ta-10f28
the top\ta15b-13d-17f22n21
the touch\ta23b-15f24k-23o25
the town\ta-13f19v33
the tracki\ta58d-16f-39r-12t47v-15
the train\tb24c20d-11f-17l56n-14o-11p-21q-17s-18t-20u33v-34
the traine\ta-31b40d36f-42k-15m32n-14p15t-12v-17
the traini\ta28f-18k14p-11q15r14
the transl\ta34f-18o-10p55s-30v-11
the turn\tq36u-12v-11
the turnst\tb-10f33k-13u10
the tv\ta19b-26f-66g65o27
the two\ta26b-12c-15d59f-83k23l19m-27p23r-37s-14v-21
the update\ta53b-15d-14f-56g39k-23n-19o-11p60t-14
the upper\ta19b-13c23f-11k-11l18p-12r20
the upstai\ta-19b22f-29g34o15
the user\ta37b-22f-16n15
the usual\tb-20f46k-16n38o25p-14r-20u-13
the vaccin\ta37d-11f-19t31
the van\ta35b14c-14f-32o21t11
the vat\ta24q14
the vegeta\ta59b-14d-10f-20k-18t-16v53
the vendor\ta-19b11d23l18o-12p25r-12
the verifi\tb48f-55l-11n41o24p-14s-14u-15v-15
the very\ta21b-28f-22k39q28
the vpn\tc13l33
the wages\ta-18b-14f42
the waitin\ta29l-13o24p-14r-10v32
the wall\ta-21b42c-15d-12f-28k27l37t-10
the walnut\ta31d-12f-22t26
the ward\ta-44d54k-11n-12o-15p-12r25s-14u-11v40
the wareho\tb12c-23f31k-18l53o-29p-12r-10v-11
the warran\ta-12c32f18k-19o34
the washin\ta-15f-32g43
the water\ta-59b-12c-31f92k-12
the way\ta-38b13c-23f-56g23h47k19r12
the websit\ta39b-23m14p15
the weddin\ta52f-69g-27k45p-13r-14t48v-17
the week\ta-11b35k-15l29n-12t-13v28
the weeken\ta54b-16e12f-34g-11h26k-29l-16o15q-15r32
the welcom\tb37d-10f-30l13o-11p-15r-11s42v-14
the whole\tb-26c-10d-46f50g-13h-19i-10k40l32m16p-14r-17
the wi\ta32b-39f18o20
the wifi\tc49f-20k-30l36
the window\tb15c-22d-17f38k-14l11n-12o-15p-22r20t-17u-19v44
the worksh\ta-26b-34d29f-28k47o30v-10
the wrong\ta73b-39c-10d17f-79k23l-27m-16n-29o-38p15s-24t46u-25v33
the yard\tf23l13
the year\ta56b-36c22d-17f-12k-24l-14m-10n-29o-15p20q26r-17s-13t-23u-24v50
the young\ta-11f-29h40t-16v36
the$\ta-14b-35e-11f75k-39
theatr\tb15k-10p21q-17r15t-11
their\ta-55c37e-21f41g-33h-10j-10l41m-23n-24o-48p45q-41r31s-36t-28u-36v29
their connec\ta25f-18l34o-20u-10
their hours\ta-19f30
theke\ta35b22c-34d-14e-17f-31g15h-16i-22j-15k35l-28m14n32o-39p38r26s-24t-18u-37v-36
theke ber\ta-29b-15d-12k38
them\ta16b30d-11e-36f48g-13h-12i-11j-11k-58l23m-38n30o-10p-22r19t27u-39v-30
them$\ta31b23c-62d-38e-29f42k-12l17m-16n-21r-16s-24t52u-22v-18
themse\ta22f-25g-30k34s17
then\ta-14b-40c10e-15f64h-10k-42m-13o-33p-33q40r-24s36t-16u-19v12
then 0\tf66k-56
then i\ta-18f52
then in\ta-20b-10c62d-14f-87k49q31t-11
then it\ta22d-24k14n-20q-18s53t-10
then my\ta23f-13r15
then on\ta-18f15k21
then the\ta-68c-22d-19f66i-22k36m15r14
then$\ta-29b22f-48g56l-12n44s-19
theo\tf-46k53
there\ta15b-41c29d-21e26f13g21h-15k-40n-52q33r12s-30t32u-52
there a\ta28c23f-14k-16l-19m-22n-17o-28p30q-15r13s-26t16u-21v30
there any\tc36f-26l-19m47n-13o-12p-28q-11r-13s-27t50u-16v-29
there are\ta14b-20c-13d-31f49j12k-30m-23n-11q51s15t-13v-17
there be\tb13f-13o17q-11r-19t-10v37
there is\tb-22d29e-18l-12o-13p-13q32r16s17t-16u-12
there was\ta14b-19d18f12k-19o-14r-12t42
there were\ta18b-21f26t29
there when\ta14f18k-16m17
there$\ta-90c-50d-35e63f-25g59h-15i32j-13r16
theref\ta-12f37
theres\ta16b-30d-24f63k-22l-15n-11o-19p-20r25t40u-21
theres a\ta25b-23d-15f41k-29l-15n-11o-18p-20r28t41u-11
theres no\ta-13f45k-28
therma\ta-30b71f-57o-18p-12t57u-21
thermo\ta-55b-17c38d52k-26n-14o19p-13q-26r14s-12t15u-12v21
thermo$\ta-22c15d39f-20k-13o28q-15r-14t-14v28
these\ta-68b56d-18e-16f-68g-16h-24j86k24m24n-15o20p14q-11r-24s20u-12v-20
these are\tf-42j57k-14
these things\tf-15k32
they\tb-41c-33e-14f38g23h-10j-11l-13n-24o15p27q-36r-33s23t26u-19v-18
they are\ta-39f-35g-15k72
they got\ta41d-21t26
they have\ta-15f35
they know\ta-11f24
they said\tf63k-46
they were\ta31d14f-11k-17p38q-18r-11s15t-23
theyre\ta14b-12d34k-43l-14n25o-17p-15r21
theyve\td-20f63k-32
thick\ta-14k24
thik\ta-68b-31c-17d-41e-60f50g11h-14i20j-13k24
thik ache\ti41k-20
thik ase\ta-15f49g-18k-26
thikan\ta34b-27d-12f-24k27t29
thing\ta-29b-37d24f20i-14k24l23m-11n-21o44p-31s-15u-24v-23
thing on\tf19
thing$\ta18b-10o24
things\ta-32b-28e-10f-38h-10j68k25m20n-23p23q-12r-11s-16t-20u-15v38
things$\tf-21j39m23
think\ta-56b57d-14e-10f40k-70n60p-14q-11t-17u-25v-11
thinkp\ta38b-21f-21o27
thinks\ta51b-13d-22k-25l-12n33o-15p47q-13r-17t-17u-23v-13
thinks im\ta39d-15k-10n41o-12
third\ta-20d17e-17f19g-11i-32k34m-18n-25o-25p20q13s33v-37
third floor\ta-26b-15f61k-15
third one\tf13
third time\ta28d33f-38k-15l24o-13q-16r-19t26u16v-16
thirty\tb-19f41r18
thirty second\ta10b-17f16r18
this\ta-48b-67d13e97g-20h-16j-10k28l-33m-28n-48o36p-24q91r-48s-42t-11
this as\te40f-15k-11
this finds\ti24k-13
this is\ta-34b-23c-18d46e20g-13i-15k18t31
this letter\tb-16d-16e-18f20i39k-20
this mail\tf47i14k-43
this month\ta61d-33f14k-43u21
this mornin\ta65b-12c-19d-40e23f-15g-12j31k-62m19p-17q-20t-15u31v-13
this on\te-14k39
this one\ta-18b13e55f-54q15
this seriou\te37f-12
this time\tb22e-12f-16k19m-16t35
this week\ta-43b-28c-13d24f-34k65q-10t-10v32
this$\ta-56b-52c40d-44e71f38g-14h-13j-13k-30o-10q52t-23
those\ta-45d-13f63o24r22t-23
though\ta31b-29c48d41e-12f-46h-13j-10k-37l12m-23n-21o-29q57r13t-19u-24v-22
though it\ta-20c-17d33f-26k38r44s-14
though of\tc-37f64k-15
though the\ta46d16f-46k-10p25r-10t10
though we\ta53b-11d-21f-24l31
though$\ta-19c84d37f-70k-74p-12q55r-10t-20u-12
thousa\tb41f-37r-11t36
threat\ta-28b-34d42f29k-12o-21q51u-13
threat to\ta-12f30
three\tb43c-36e-21g15h-15i-19j52k-42l18n-19o18p21r-56t22u-11v-32
three days\ta18s16
three letter\ta24f-19q24
three of\ta35b-13n29
three things\tf-23j39
three times\tb-25d27f29g-10k-15m48n-19r-12s-13t-18u-18v16
three weeks\ta-16b-16d37k-18n27
three$\tf92k-87l30n-14o-11p24s-17
threw\ta-18d37f-20m27n-14r-15t28
throug\tc-14d-41e21g53h-19i-14j-12r-13t20u14v-33
throug the\ta-21d-21e37f42g-24h-12k-37l-12n-18o18p-20r12s-16t-17u38v-15
throug to\ta16s26
throug$\ta-19b-14d-19e-10f-47g55k53m26
throwi\ta18b-18f28r16
thu\tf82k-69
thunde\ta27d-13f-35g-10k43l35m22n-12p-14r-18
thunde$\ta12d-13f-30k46l38p-11r-16
thurs\tf-43k49m34n-10p-10r-10
thursd\ta-53b-15c42d-23e-15g-16k50l-13n-10o20p-15r49s-10t-17v-13
thursd$\ta-32b28f44g-14k-19o28
thx\ta-37b30c-11e25f-57g-12i28k26n33
thx$\ta-33b34e29f-39i-38k45n33
ticare\ta-22b57c25d-16f-44k-45n-16o-22p-11q71r-13s-11t-22u-16v-15
tick\to25
ticked\ta-48f70k-17
ticket\ta17b-56c-11d21e-15f-27g18h-10i-11j-10k44l-12m-15n30q15r-19s-24t-29u-28v24
ticket$\ta18b-11d-11f-42g31k15o24
tik\tb-19f33o17
tik sesi\ta-30f42
tikir\ta-50c-10d-14f-55g39k73
tikir tikir\ta-50c-10d-14f-55g39k73
tiklad\ta53f-44l-19m-11n-15o-13p-18q-21t-19u76v-11
tiklay\ta-29b-10c-12f55k-12n-13o-10p27u17
tikliy\ta-35f44
tile\ta91b-13f-79k-27r43
till\ta-24e-14g-13h-12i-10j-15k55l-19m-13n-15o53p-15r-29s-22t52u-31v-29
till 0\tc-40d37f-76k70o23q-18r-13t31v-12
till now\ta-22d17f24k-12n-10q13
till$\ta-18b-18c22f29o35
tills\tb18l23u-11
time\ta-47e26f-15g-19h-17i18j-13k47l57m-20n-23o-46q-44r-19s13t45v-28
time and\tf-20i48k-10
time i\ta-19c-11d26f27k-22l-20o-11p22s29
time is\ta-19b-34e85f-12k-66l32q-13r36t-18u-15v-18
time my\ta-60b-10f19k49
time to\tb17e-14i31k-21m-16t35
time your\tf-36k40l36
time$\tb21d-54e-17k21m23n16t-12
timed\ta-22f31
timed out\ta-22f31
timeou\ta-26b-13f48
times\tb-16c-16d29e-13f42g-16h-15i-11j-11k-23l27m47n-34o-23p-20s-23t-34v26
times out\ta30f-17l23m-11u25
times today\ta-17d-15f58k-29
times$\ta-23d-21f69k-12
timesh\ta29f-19p12
timest\ta-12d26k-11q15
timeta\ta40f-22l-17n-10p22r-21v30
timing\ta-19c13d22l-12m-11n-12o-17p27r47t-21u-11v-13
tip\ta100d22e-22f-90k-60l-15m-13n-29o-23q-11r61s-22t37u-31v-25
tir\tb-15f28
tire\ta-12f-15k39
titiz\td-28g-11h65k-35
titriy\ta38f-25l-12m35n-12o49p-16r-41s-14t-11
titriy$\to56r-40
tl\ta-22b-55c51d43f18k-49l-21m-12n-22o-34p-50q67r-26s-18t-32u-19v66
tl$\ta-25b-16c-16d-37f110k-24
tnx\tf-11i-20k39
tnx$\tf-11i-20k39
to\ta-11b13h14o-24q-15s19v12
to 0\tb16c-19d-39f38l-24m-23n-27o-26p66q-31r14s-22
to a\tb-28c-18d71f-52h-11k12l17n-21o-14p-22q25r-11s17t-16u-16v17
to about\tq18r32u-19v-17
to add\tb-14c19q41s-11t-16v-15
to all\tf15
to anothe\ta60b-27c17f-30m-12n-17q-20s31t-14v36
to ask\tc45f17k-52n-13p-11q-20t59u-17
to be\ta-28c11e-30f22g-11h-12k27l-19m-28n-15o-17r41u29v-35
to book\tb19q-10r27t-12v12
to borrow\tb14o34p-13q-10v15
to bother\ta-11f14i39k-29
to bring\ta18b-16c26f-26j19k-15l-13p-13v47
to canada\tf22k-24q-11s46v-17
to cancel\ta-11b20d-13f21k-12q15
to change\tb29f-17n38p-11q25s-21t-12u-22
to come\tb29f-25k23r42
to confir\ta23f-22m-18n39q-21
to deal\tb-14c-18e30f-36k42
to do\ta-14k16
to everyb\ta29b19d-10f-29m58r-12t-20u-16v-11
to extend\ta-13f21l-12p37
to get\ta-19b34c-16d25k-14l-14m-24n18o22p19r-11s-19t-15v16
to go\ta-21b22c-29d-17e-10f57k-20m35
to google\ta-18b-11d65f-48n31q-15s29t-16v-15
to half\ta16b12f-21r23u17v-14
to have\ta28b49c-11d15f-56k-18l17m-23n25o-22q-22s30t18u-40v-21
to hearin\tf-20i48k-19
to it\ta-25b-20e61f-14n21
to kindly\tb-44d-10e-10f-38k67
to know\tb-16c44d-14e-13f27k-32l-12m-11o-13p-22r-28s26t-17u21v32
to let\tf-13g32n15
to lift\ta-12d18f17n19
to look\ta-12f65k-35
to mail\ta18f-24k12o32
to make\tb-36e16f42
to me\ta45b-24c-21d-39f23k12m16n-23p-12q-23u-15v40
to mr\ta-24b-24d-16f-13h70k-28
to my\ta-40b-25c-11d30e-21f-14g-13h29i-13k50l-18m-25n-36o26p-26q12r29s-23t32u-10
to no\ta-12d-12f31
to one\tb19k-19n28p-12
to open\ta-24b-41c-16f83k-22
to our\ta42b14c-12d-17f-43g31k-19p-20q35s-12t28v-16
to pay\ta-43b-34f33k29p-12q38
to pick\ta-14b23c14f-13s36
to post\tb-14c-42d44f29k-11m-14n17q32v-14
to print\tf23
to raise\tb-16f23j26k-18
to read\ta46b-25d18f-47i28k-18l-14m-17n-36o-12p-20q21r-19s-17t-11u46v30
to report\tc15u21
to ring\tb-14d36f-33k21s18
to say\ta-36b50d48f-76h-20i-24k43l11n-14o-13p-17q-10r-16s19t-25v45
to see\ta21b-12f16k-20n21r11
to send\ta-12c10f12k-11l-10m30p-15q-17r-11s-11t33u-17v-11
to show\ta-16f28
to sign\tb-17c15d23f-12l-11p20q-12r-11t34v-14
to site\ta24l31
to speak\ta-17b31d-20f-52k54r32s-13u-20v23
to start\tc22n-18p53s-25
to stop\tc12f-10p22
to take\ta-15b41d-14e28f-24k-21n-16o17u-10
to teach\tb12d19f-13p41q-18t-20u24v-17
to tell\ta-11c12d55f-50l-14n-17o32q-17r31t-16v-19
to the\tb18c36d-16e-14f-17g-16h-10k20l37m43o-34q-13r-30t-31u-20
to them\td23q27
to this\ta-27b-14c-28d-15f105k-51
to three\tb-18f23
to treat\tb-19d45e11f-36m-10q-13t-11v50
to us\ta12b42f-31m42n-11o-13p-16q-11r-16t33u-12v-11
to usb\tb22f17k-26o29
to use\ta-13d-14f-25h51k-21l12o-11u31
to wait\ta-10d-17f38
to whoeve\te-44h31k36
to whom\tf-21i37
to work\tf45k-20
to write\td-27f-26k64
to you\ta-23b-17c-41d-53e-18f39h-12i72
to your\tb-30c-20d-70e82f-64g-15h38i12j13k-34r11
to$\tb62e-12f-70l-10n59p-10q-19t-16u-17v-11
today\ta-13b-74c-18d52e38f14g-13h-14i-27j20k-25l20m-12n-32o-13p32q14r-16t20u-19v-13
today$\ta-32b-62c-15d39e16f26j26k-26l26p-10q22t-14u-11
togeth\ta16d-16e-16f-47i69s31
togeth$\ta-10f27i73k-73
toilet\ta21b-12d-18f-68g-13k58o-20p-12r71v-19
toilet on\ta49f-24o-16r52v-15
tok\tb11f-38k39n12
token\ta-36c-19f108k-73n22s-17
told\ta-38c-23d69e-14f35h-14j-11k-67l39m-23o-20p-27q-40r-28s19u21v10
told its\tf14l38t-11v-10
told me\ta-21b-14d56k-28l-13n17p-14q-19s21t-25u-15v33
told to\tb-10d31k-17s18
told us\td11f41k-59l28t-11
told$\td-21f66k-29
tolga\tf-35k50
tolgay\ta-12b52e-20f-18m44n-16p-11q-12s17t-15
toll\ta15b-20f24k-15s15
toll free\ta15b-20f24k-15s15
tom\ta-15b34f-24i74k-73m38t-11
tomogr\ta57f-47l-17o44p33r-25s-12t-16v-26
tomorr\ta-19d-17e25f-29k51t22
tomorr$\td-12e27t22
ton\tb-13f55k-23
ton$\tb-13f55k-23
tone\ta73b-38d46f-41g-15k-49l-47m-21n-33o-42p-28q26r-26s93t-39u-24v29
toner\ta-20b31d-15f22k-22p-17t45v-12
toneri\tf15
tonigh\ta-11f24l55q-20r-14t-11v-14
tonigh$\ta-11f24l55q-20r-14t-11v-14
too\ta33b-16c28e-18g-21k-12l-17m41n-12p42q-31t-15u-25v-26
too many\ta31d-17f-15n14
too$\ta-52c37d23e-15f32g-16k-20m-16n-15o-23p68q-18r-13v-15
took\ta38b-18c-26d11e13f12h-12j-11k-30l11m-16n-28o-28p-27q76r-41s-18t-44v27
took 0\ta23b-23d58f-62k-12o-12q58t-11v-20
took it\tf26k-18
took off\ta34d-45f-26k39q17
took over\ta-12b-12d-16f50k-15
took the\ta-15d24f13l29
tool\ta35b62c-13d-29f-85k19l10m-16n12o-18p74q-19r-33s-20t-24u-19v-26
top\tb-28d-32f40h54k-59p-10q20
top of\ta27n21
top$\ta-22c16f20q23
toparl\tc-22d-15e29f-72j72k-15
toparl$\tc-22d-15e29f-72j72k-15
topic\ta-20c22f-30k39p15
toplad\tb20f58k-67r20
toplam\ta-39b-15d-16f79k-17p47r-12v-11
toplam 0\ta-11b-13f49k-13
toplan\ta17e-17f39g-15h-13i-13j-13k-29m29n-32o15q-28r29t-39u-30v17
toplan bir\ta40b-15f-21m41p-16r-12
toplan odasi\ta44b-13f12k-51o23r-11
toplan odasin\ta25k-14l-11r-10s43v-11
toplan$\ta-21c23f27k-12r40v-18
toplay\ta-22b10f40k-13u31
toplu\ta57b40c-14e-16f-91g-12h-12i-12j15k-27l-40m61n-29o-31p25q-36r11s-24t-13u-20v18
toplu yaziyo\td-16f-15j27
toreni\tr22
torn\ta14f28k-21o-16p-14r-42t72v-16
torn$\ta-45f67k-16
torunl\ta44f-37l38m-12
torunu\ta-15c-12f20k21
total\ta15b-39c-12d13f51k-43m-12n20o-16p-11q31t15u-19
total 0\ta-15b-20d34f19k-26q-11t27
totals\ta32f-23o-11p35
totals dont\ta32f-23o-11p35
touch\ta19b-23c18d-25f47k-39o59p-14r-11t-12u-14
touch screen\tb-13c22f25k-23o35
touch with\ta-12d-15f42
touchp\ta49f-46l-11o32
tour\ta25b16c-14f-12t10u-12v34
tour$\ta30c-14f-12t15
toward\ta-15d-15f43
towels\tf38
town\ta-38b49s-10t26u-11v30
trabzo\ta13d42i15k-50o-10t29u13
tracki\td-29f32r-12t47v-15
tracki page\ta32f-24t15
trade\tf12l11
traile\ta-13c40m-13o-10q-12r48
traile$\ta-13c40m-13o-10q-12r48
train\tb17c17d-13l55n-14o-14p-21s-17t-21u32v-35
train$\tb24c20d-11f-17l56n-14o-11p-21q-17s-18t-20u33v-34
traine\ta-26b43d45f-58k-15l-24m20n25o-14p17r-17s-10t25u-18v-34
traini\ta-18b-13c-12d31h22o-17p17q13r12
trakto\ta-29b-23k38
transa\ta44b-46d-17f44k-49l-11p48q-24
transa 0\ta64f-59l-11p48q-24
transc\ta-14b22f-64k64m-19n-19p-12u-23v61
transf\tb-17c37d45f-35k-32n-19q49s13t-13u-18
transf of\ta-12c45d16f-40n-14q35
transl\tb30d-17f18k-17l-17m-13n-20o-20p77q-17r-18s-35t-27u-17v22
transl of\ta22b13f-19o-12p51s-31
transl the\tb32f-15p26q-12r-10v22
transp\tf19
travel\tb22m-19n36p-21q34t-12u-15v-10
tray\ta-53b-28f68g15
tray 0\ta-40f55
treat\ta-16b-20c-18d66e35f-53k-15l-11m-36n-24o-19p-11q33r-13s-14t18u-16v40
treat this\te33f-15
tried\ta-16b-11d-12f81g-13k-24
tried it\tf13
tried with\tf35k-13
trip\ta42b-17f-16l-16o15q-10s25v12
trish\tf31i-13k-11
trish$\tf31i-13k-11
troubl\ta-38b-15d-15g21i63k-43
troubl at\tf-21g31
troubl$\ti41k-29
truck\ta-18f48k-19
truly\tf-14k34
truly$\tf-14k34
trust\ta-18d-26e44f-60i47k11
trust you\ti51k-36
trxid\ta-13d-17f48k-13
trxid 0\ta-13d-17f48k-13
try\td-35f72k-33l11p25
try to\ta26l14
tryed\tf70k-61
trying\tc11f12o37r-15
trying to\ta26c18f-33o37r-15
ttl\tf28k-22
ttl 0\tf28k-22
tue\ta-12f52k-24
tuesda\ta18b-13c-18e-12f54g-16k-37l10m-12o-12p-15q-25r-19s-13t13u-18v46
tuesda and\ta-13f-13k27l19
tuesda$\tb-32d27f28k-28q-19v38
tugba\tf-37k50
tuketi\ta57b-19d-37f-13h-11k28o-16q66r-18t-19u-16v-12
tuketi hakem\td-21f-10k43
tulin\tf-31k42
tulsa\ta29f-36i-22k48l35
tum\ta-23b102f-62k-37l-13m37n28o-24p-32r-24s-14t-16v15
tum verile\tb27k-19m-17n19u29
tunc\tf-30k41
tunc$\tf-30k41
tuncay\tf-16k25
tune\ta47d-18f-14k-13n-16s51u-18
tunnel\ta17c-13f33k-21l21
turkce\ta25b53c-15d-13e-11f-46i-27k15l-19m-10n-23p64q-12s19t-12u-10v-28
turkce harfle\ta54c-10f-31p47v-15
turlu\tb-14c-15d-20f-25i70k-24n21
turn\ta28c-12d-19f10l59m-22n-21o-18p-26q14r-12s33t-16u-24v-28
turn into\ta28f-14l47p-25
turn it\ta-14f25
turn of\tq36u-12v-11
turn the\ta-26b17f32k-10p13
turn up\ta40b-12f-29l39m-15n-12o-14p-17q-16r-11s33v-15
turned\ta19b-31c-15f-37g45h-13k18l-21m-13n-16o-18p32q-10r44s-14t12u-18v-28
turned it\tf20
turned the\ta-10f56k-33
turned up\tb-16d29f-39g53k-28l-15n-11o-13r40s-13t16u-12v-21
turnik\ta33b-26f30i-11k-42l-12n-31o11q-17r-45s-15t-11u75v-18
turns\ta81b-19d-11f-37g-11k-16l-11o-21p18r-25t-13u52
turnst\tb-10f33k-13u10
turunc\tb-16f31l34o-12u-22
turunc yanip\ta-17f22
turunc yaniyo\ta20b-13l34o-12u-22
tusa\tf14
tusa basiyo\tf14
tuslay\ta55b-15d-12e-31k-14p-13r-14s55
tusu\ta39f-14o33
tusu basili\ta40f-24o33
tusuna\ta-32f48
tutana\td-19f77i-15k-40v31
tutar\ta-36b-10c30d33m-11p-15q61s-10t-19v-13
tutar 0\ta-10d-22f61
tutard\ta46f-40p-10q49t-12
tutari\tb-39c-14d-24e-20f25g61k-25o-15p-14q67t-25u-20
tutari yaziyo\tf16
tutmad\ta-20b-11d52f-12l-20m-10n-17o32p-41q-14r-13s61t-21u-13v-13
tutmuy\ta96d-18f-54k-37l-27m-19n-17p33q23r-32s-27t-39u-20v39
tutmuy$\ta101f-83k-21l-26m-19n-17p34q23r-32s-27t-38u-20v40
tuttur\ta63f-48l-18m-11n-17o-24p-15r75s-12t-11v-13
tutula\ta44b13f-57l-10n-24o-20p-16r25s-12u52v-13
tutulu\tc40f-17l-21m28n-14o-13p-22q-15r50s16t-16u-22v-29
tutulu$\tc40f-17l-21m28n-14o-13p-22q-15r50s16t-16u-22v-29
tutun\ta-28b40e15f13k-30n-14q-14s-24t59
tutun$\ta-11b18e23f-16t33
tutuyo\td-13f42k-10o26
tutuyo$\td-13f42k-10o26
tuvale\ta55f-37k-11o-10p-17r55
tuz\tb29c-14f87k-89l-22n-14o-21p-14q-30r89s-16t-31v-38
tv\ta31b-37c-10d-21f-34g58l32o35p-17r-15s-14u-11
tv in\ta43b-25f-18o24
tv unites\ta-16k22
tvs\tb14u26
twelve\ta17b-23d-12k24t24
twenty\ta26b-15d68f-27k-66l-24m-10n-14o27p-24q-26r-24s15t57u-20v-11
twenty minute\ta-41d-14f65k-13
twice\ta80b-50c12d-32e-27f-30g-21h-15i-21j-11k48l-22n-33o-23q51s-13t-16u-30v24
twice and\ta58d-21f-18q-20t15v29
twice on\ta24k-11q43s-10v-20
twice this\ta23d30f-24k-27t-12v30
twice$\ta73b-22c26d-43e-11f-18g-16h-11k-17l-16m15n-19q37r15t-23u-23v-15
two\ta19b27c-15d-17e-20f17h-13i-15j49k-29m-28n24o24p25r-15s-31t-28u-13
two cost\tb21q24
two custom\tb27f-16n46p-14
two days\ta-37c-17d-11f64k-10m-28p38q-11r16u-12
two hours\ta-26d76f-65l24n-18p-23q-14r10s-11t-20u-16v40
two minute\tf14s23
two more\ta-14b37d-10f-36j30l-10r29t16
two of\ta20b-17f10p15
two people\tb-16c42f-17n66o-14p-21q-14t-14v-11
two times\ta-14b21r22
two to\tn-12p22
two weeks\ta13c12d-34f44k-29l-11n-11o-23u38
two years\ta-16c-33f62
two$\ta32b-21c-34d-17f75k-66t28
type\ta-18b17d-14f45k-28l21n-33o34p28q-13r-16s-17t-18
type in\ta-43f48
type it\tf24k-17
typed\ta83b62c-16d-15f-87k-54l-11m-14o-22p-12q-24r-19s-15t-34u75v-16
typed it\ta59b74d-12f-88k-51n39o-15p-23q-22r-11s-11t-30u43v-15
types\ta51f-43o27
typing\ta31f-49k34n47o-12p-14
typing$\ta38f-30n47o-12p-14
u\ta-44b58c53d51f-70k-67l23m-18n-27p-35q19r29s-30t-30u-28v34
u duzeni\ta-10b60f-44k-14l-10r54v-22
uc\ta-24c-31d12e-29f36g12h-19i-23j48k-23l-15m-47n28o-37p14q14s-23t29
uc ay\ta-13b11f22n30o-11
uc ayri\tb-17d33f28k-33l51q-10t-16v-15
uc gundur\tf12p-11r20s33t-13u-12
uc haftad\ta-67d58f-83g-12j-11k57l-54m-19n-19o-17p-21q-17s-14u17v61
uc kez\ta-27f72k-29
uc kisi\tb28f-26n-12p20u19
uc konum\tf-19j40
uc tane\ta66b12d-13f-55k-16n19o-14p54q-20r-11s-17t-14u-11v-18
ucak\ta-12b-13f43k-21o33p-13
ucak gibi\ta-26f38o29p-12
ucar\tf-26k37
ucret\ta14b-20c-11d-13f26k-16n-22o-14p24q-45r32v27
ucret aliniy\tb-13c52f-29n-18o-11p-17q-33r36v34
ucreti\ta17b-26c-17d38f14k-24l-25m-11n-20o-19p-22q64r-20s41t-30u-24
ucretl\tc27f-19n-11o-16q-10s70t-32v-28
ucretl mi\tc27f-19n-11o-16q-10s70t-32v-28
ucrets\ta-27b11d24k-16o-11p15r20
ucte\ta40b-15d-18m46p-23r-15v-13
ucu\ta97b-30d-21f-38g-12k-25l64m-33n-19o-22p-52q-23r-27t60u-22v-22
ucu tuslay\ta20s25
ucuncu\ta31b-49c62e-17f-12g-15h-11i-12j-15m-27n-30o-28p32q33r13s-41u-35v12
ucuncu katta\tf34k-13r14
ucuncu kisile\ta-11b-23c-11f63k-24
ucunun\tr19
ufak\ta-14b-13f-84j81k20
ufluyo\ta104d-13f-77i-13k-49l-11m-12o-20p-16q-11r75s-20t-10v-11
ufluyo ama\ta83d-11f-51i-13k-50m-11o-15p-12r65s-19v-10
ugradi\tf31k-16
ugradi$\tf31k-16
ugrasa\tb-16d-20f45k-15
ugultu\tf30
ugur\tk11
uh\ta13f-44k48o11
uk\tf22
ulasab\ta-20b-14d-20f-47k81
ulasab$\ta-20b-14d-20f-47k81
ulasam\tb-26d-16k30l44n-11o-14
ulasam$\ta12b-13d-12f27k-13l44n-11o-14
ulasil\ta16d30f-39k-14l26m-11n-19o-21p34r-11v-12
ulasma\ta21b-22d67f-37k-52m27n-18o-10s-13t40u-16v-18
ulasma$\ta25b-20d71f-71k-41m27n-18o-10s-13t40u-16v-18
ulasmi\tb-15d11f20k-11n26
ulasmi$\tb-15d11f20k-11n26
ulasti\ta78b-26d-24f-60g26k-14m-11n-18o-16q-14r-15s-12t71v-17
ulasti$\ta82b-25d-19f-50k-13m-11n-18o-16q-14r-15s-12t71v-17
um\ta61b-26f-26i-11l32
umarim\ta-48b-17d-30e-17f-31g-13h-13i108j-11
umarim iyisin\ti54k-33
umit\tf-16k36
umlaut\ta38f-14m25n-10p28v-11
umlaut in\ta38f-14m25n-10p28v-11
un\ta-21f25
unable\ta22b-12f24k-24l25
unable to\ta22b-12f24k-24l25
unaffe\ta-28b-11g46k-12
unaffe$\ta-28b-11g46k-12
unauth\ta27m17
under\tb60d-37e-13g-16h-10j-13k13l-38o13p-46q-31s39t-44u35
under 0\ta-21d-11f20k17
under it\ta29b-20d-11f-44k50r24
under my\ta-27f-11k46m27
under the\ta-28c-13d-11f40l-22n-11o41p-16s-16t-22u21v-18
under warran\tf30k-12
undern\ta42b-15k-14o16p18
unders\ta-11c21d-15f-73i48j-11k41p25q12
unders$\ti53k-43
undo\ta-21b-17f56k-15
unit\ta46d-18k-44n-20p19q-15r35t-15v-11
united\tf-34k46
unites\tb-11f28g-16o19
units\ta40f-25r30t-12
univer\tf29i-19k10v19
unlock\ta24b42d-17f-11k-39m-10n35o-17p-23r-12t-15u42v-23
unlock my\tb45f-18k-22n46p-11u-10
unplug\ta-30d-19k51
unplug the\ta-29d-18f-14k52
until\ta-39b30d-42e46f-28g-29h-16i18j-12k45l-22m28n11o-28p-21q-27s-15t37u-35v26
until 0\ta38f-37k13m31n23p-12t-12
until half\tf-23k25n12
until it\ta-20b-22e36f24
until monday\ta-10e74f-82k23
until the\ta-19b66e-13f-36g-16m-18n-16o-17q-14r-33t67u-15v17
until then\ta-13e-12f19i43k-37
until what\tc14r42u-12
unutma\ta-29b22d-18e78f-40i-18k-53o29
unuttu\ta20b-23c66d-22f-38k-42l12m-21n63o-22p-25q-16r-24s-16t-21u-17v26
unuttu$\ta13c44f-32k-33p-10r-17v37
unutul\tb-50e85f-24k-28
unvani\ta-41b65f-23k-11m11n-11q31
unvani yenide\tb10q21
up\ta21h23i-21j-17m-20n-24r19s40t-25u-35v13
up a\tc16f-13m12s23u-10v-14
up as\tf25p-14s35
up at\ta-50b-14d-21f-43g57k39
up for\ta-36b12c-21f53j-10l24n-13o-32p-25q-21r-26s-19t-20u-11v77
up from\ta-15b11d61f-40k-40l-11m-14n-17p-13r-36s-27t38u-17v55
up in\tf-15j-16k44q19
up like\ta37b-16d-18k-10m-11q-11s44
up my\ta-32b31c-41d21k32m26n-12u21v-14
up on\ta21b-33f27k-19n12o17p38q-19r-29t-12u-17v-24
up the\tc-28d-30g-12h56i-12k17n43o-23p-11r37s-12t-14u-23v-17
up to\tb-21c27d26f27k-58o22s-16
up with\ta20d27f-45n12p-12q33
up$\ta66b-57c51d-47e53g-11h-10i-11j-11k-80l-20m-15n-16o27q-22r32s-18u-23v14
update\ta37c-15d-29g29k-45l-24m-11n12o-16p82q-17r-24s-32t-16v-14
update last\tf18p11
update the\ta23k-13p19
update$\ta26f-55g44k-15p35t-11
upgrad\tb30f-15l-12m-15n-12p72q-16r-14s-14t-11u-16v-14
upgrad from\tp38q-13
upgrad my\tb23p40
upi\tf54k-40
uplift\ta-15c26f43k-53
upload\ta39b-36d-17l20n13q-11
upper\ta19b-13c23f-11k-11l18p-12r20
uprigh\ta-10b11f12o28t-17
ups\ta25d-11l-36m-15n-23o48p-19q-15r-28s-14t-16v43
ups in\ta68b-15f-48k-28o-20r-13v53
upside\ta78c-22d-12f-32k-24l-15m-11n-13o33p21q-20r-36s-16t40u-13v-26
upside down\ta55c-22k-22l-12m-10n-11o43p30q-15r-16s-12t-16v-13
upstai\ta-33c24d-16f-52g67k-15l29r-11
ur\ta35f-47i57k-42n31o-11
uretic\ta-13d-17f47k-11
uretim\ta-26b-16d-14f56o37
uretim durdur\tf26k-19
urgent\te92f-58k-23t24
urgent$\te53f-19k-11
url\ta-22c-35f59
urun\ta-25b-49c12d24k59n-18o-13p-11q-12s-14t69v-22
urunle\ta-29b-21d15f-50g50k27
urunu\ta-10f34o12r-11t37v-13
urunu sepete\ta-23f38
us\ta-51b26c-24d44f42g-19h-15i-18j26k-35m-13n15o-16p-10q-11r31u-22
us 0\tb62f-52k-11o-18p-10q-11r-10t58
us a\ta-14c-40d-13f59l46r-16
us at\ta-21f42m14
us down\ta33b-19d13e17f-37q34
us for\tb30f-37k29l19n-10q-11t36v-11
us have\tb23m-11o-14p-10q42r29t-27u-12v-12
us if\tc18f13q-32s51t-13
us in\tb-11d-22f51k-15l-13o27p22r-15
us on\tb25f-15n49p-11r-16u-12
us the\ta-16d38f-11o-12p53q-12r-14
us to\ta37d-12f-24n11q24
us when\tu33v-12
us$\tb-65c21e29f-60g-22h-16i-17j59k32l-24m-10n12o-28p21r36s24t-17u-37v-29
usb\tb-10c37d-11l-18m-15n-14o24p-15q-14r-18s-17t-14u63v-23
usb c\tb29f-19o41
usb stick\ta-16c14f13u21
usbc\tb34f-13o38
use\ta-64b12d12e-10g-11h30k21l19n-17p-24q-28s41t-39v-28
use a\ta-15b19d-13f29k-15o35
use it\tf37k-13
use the\ta-26k30l12o-11u31
use your\tf-21k43
use$\ta-19b-16c37d-15f-23h48k-19l28p-11r-26s40t-22u-17v-12
used\ta-24b-37c27d-28f34k33n29r-20s23t-13v-11
used to\tb-39d-16f36n40p-12
used your\ta-34d-15k49
user\ta30b39c-18d-14k-41m-18n85o-23p-16q-24u-17v-16
user$\ta35b23f-37k-24n44p-12q-10
users\ta39b21d-30e-24f25g-13i-14j-14k-62l-22m-23n57o-28p-48q52r-41s-23t-43u34v-31
users$\tb20n-16t-12u52
uses\ta-18b-13d-16f66k-27l14
using\ta-53d27f56k-15t20
uslu\tf-35k45
uslu$\tf-35k45
uslubu\ta-13d62f-31k-11l-19m-11n-21o-20p-11q46r45s-16t-53u-18v10
ust\ta-17b-54d81e33f-57g35h-27i-18j-11l27m-15n-22o-39p-28q-23r38s-25t-26u-19v52
ust kata\ta51b-11c10f-29g-13k-12l49s-12
ust kattak\ta-24d59f-55k13l-18p-11q-13r59t-14v-15
ust kosesi\ta-33f35
ust uste\ta-20d14f16o-11v26
usta\ta-26b-20d42e-70f18h13k13l-12m-14o63s-11t-18u-11v-18
usta bakti\tf-24k32
ustala\ta-41d45f-47k40r33
ustani\ta-16b14d43e-13f-34l45o-11p-27q-13r-22t-16v37
uste\ta-20d14f16o-11v26
usteli\ta-34d-11f64k-20
ustlen\ta-22b-44e54f-33i-23k40
usttek\ta-34f54k-12
ustu\ta30k-20o-11r31
ustund\ta48b25c-12d-21i-12j-11k-34l-15n-15o-13p-16t63u-11v-20
ustune\ta-27b42c-11e-18f17h-12l-17m-17n-11o-20p-14q-20s-17t78u-17v-19
ustune damliy\ta18r22
ustune$\tf-15k19
usual\tb-20f46k-16n38o25p-14r-20u-13
usuall\tb21c10e-14f11k-15l-10q-16r-15t44
utc\ta37f-13k-17n44p-13s-11
uyap\ta18c-51f49k-13p11
uyar\tb-16c25f31k-36o47t-11v-13
uyari\ta28f40k-54m52s-12t-10
uyarin\ta-12b79f18k-87l-21o-16p-16q-17s-13t-15u62v-11
uyaris\tf20p11
uyaris cikiyo\tf15
uydu\ta93d-52f-45k-39l-14m92o-27p-50q-27r-20t-32u-16v-15
uye\ta15n-11o-21u41
uyeler\tb26m-12n31r36u-23
uyelig\tb53c26d-18e-10f-25k-24l-12m-18n95q-33s-16t-25u-21v-16
uyelig 0\tf28k-18
uyelik\ta-40b11c40d18f-25n28t-12
uygula\ta53c14d-38e-21f14g-22h22i-13j-12k-44l-30m-24n41o-29p79q36r-34s-35t-41u-26v-54
uygula guncel\ta20f12k-25p10
uygula yeni\ta-19b-20f-20h54
uygula$\ta15b-36c-11d-14e-17f66k-25p21q33s-18t-11v-11
uygun\ta-30b-49c26d-12g62n-12o44p-10q-28r-12s29v-16
uygunu\tf-11k31
uygunu$\tf-11k31
uyku\tf-49k52l-10o22
uykusu\ta-54d-13e-14f92k-34
uymadi\ta-34d45f22k-40l-11o-16t41
uyuyam\ta-14f35o22u-16
uyuyam$\ta-14f35o22u-16
uyuyor\tc23n-16o55p-14s-10
uyuyor mu\tc23n-16o55p-14s-10
uzakta\ta25b12c-11d-25e-19i-11k26l41m-18n13o-27p-31q-14r-20s-27t31u22v-31
uzakta baglan\ta-29b-13k41
uzakta$\ta-32b-12e-10f68k-19
uzanti\ta39k-16l-23o-11p18u36
uzatin\ta-10e61f-42k-16l16n20u-10
uzatin$\te63f-41k-16n23
uzatma\tb-13f26
uzere\ta-45b85d-19f-29i49k-55l-12n-15o-11p-11q-13r28u12v18
uzere$\ta-14b-18f35i58k-48
uzerin\ta41b-13c52d-49e-22f12g-30h42i-27j-19k-97l20m11n-37o-47q40r-12s21t-29u-27
uzerin hizmet\ta-24c11f24l49m-10q-15t-13v-14
uzerin mi\tc42f-32k-12p-16q-26v50
uzerin$\ta52b-20c-10h-13k-25t27
uzm\tf-27k38
uzm$\tf-27k38
uzmani\ta-18b24f-46k54m12q-10v31
uzmani$\tf-26k37
uzun\ta-58b33c-11d-15e-10f18k35l25o27t-23
uzun yaniyo\ta-25f43
v\ta-13b-15f14k30
v$\tf-47k71
vaccin\ta36c14d-11f-28t29v18
vaccin fridge\tf-12k22
vai\ta35f-20i75k-86n39p-12
valid\ta30c22d-26f-20k-17l-11m-10n46o-17p-21q-25r-16s48t-23u-19v-11
valid$\ta-21f23n46p-14t-12
valizi\tb-21d44f-17k-14t31
value\tn-24p39
van\ta20b39c-16d-12k-40o13p-13q-15r-13t44v-12
vana\ta58b-20d-16g-14k-25o-12q-11t52u-11v-12
vanayi\tf12
vanayi kapati\tf12
vanish\ta59b-18f-29l27n19o-21p20r-16t-19v-27
vanish from\ta45b-16f-24l33n-18o-17p19r-11t-13v-21
vanish$\ta20m-11n33
var\ta-11b-40c27d-22e-14f60g-22h-11i-16j28m-11n-42o-25p57q33r-23s-21t15v-39
var ama\ta-13f25
var biri\ta-24b-11f43
var diye\ta43b15f-44m36p-13s-11
var gorunt\ta-10f29k-11
var mi\ta-13b-14c46f-11i-10j-10l-33m-24n-21o-43p92q-36r12s-23v-43
var olun\tf-17k32
var$\ta12b-20c33e-17f14g-21h-16i-21j57k-30m-25n-35p13q56r-34s-34t21v-51
vardi\tc10f56g-10k-49n12t29v-16
vardi$\ta16b-36d-15f81g-10k-43n-10t38v-15
vardiy\ta-41b53c-21e-31f-22g-25h-18i-26j48k29l-21m28n36o-30p43q-23s-21t-28u-18v-33
vardiy amiri\tf-17k27
vardiy degisi\tb82f-56k-67n58o-13p-34
variyo\ta53f-36m51r-13t-12u-11
varsa\ta-11b-27c-15f62k-18
vat\ta38b-10f56k-69q30
vatand\ta16f-41k34
ve\ta-26b19c-30d25e-25f49g-17h12i16j-15k-32l-20m-14n34o31p-33q-18r-21s-22u23
ve 0\ta-30c-15d23i-16j-11k21l-12o-21p16q-14r17s-16u33
ve adresi\tb-14f36k-26m-13n39u-14
ve bir\tf23v37
ve dua\tf-17i28
ve iki\ta35b-29f-43k45m16
ve mersin\tf22k-12p26
ve telefo\ta34f-33u16
ve$\tb-12f120k-113
vedat\tf-29k39
vefat\ta-12f32m17n18
vefat eden\tb11m17n18
vega\tf-62k72
vegan\tc46f-19l-21m-21n-19o-37p-34q-48r-26s-19t117u-23v-39
vegeta\ta57d-10f-20k-19n-11o-15p-11q-13r-13s-16t-22u-11v70
vekale\ta22b37e-16f-14k-15o36p-24r-16v30
vekili\ta-29b-31d-12f44j-10k35
veli\ta36b14d30f-62k-11l-18m-23n31o-14p14q-22r-26s-14t-30u-16v50
veli toplan\ta-15b20d30f-21m-14n-13p-10r-16s-11t-23v66
veli uygula\ta14c15f-18n-30p52v-24
velile\ta-28b33c16d-11l-14m80o-13r-23t-12u-16v-55
vendin\ta-10b27l12o-13p-11r31
vendin machin\ta-10b27l12o-13p-11r31
vendor\ta-24d15f27i-11k-10l18o-12p25r-12
verdi\ta-11c-15d84e-11f-55i-12k-18l-11n-11o-14p-10s55t-22v-13
verdig\tb-19c16d53e-11f-51g35k-30l29m-20n-26o26q-28r-31s46t-16u-19v-29
verdig sozler\ta-26d56f-22l-15n-15o-19p17q-10r-19s56t-22u-10v-13
verdik\ta-18b-23f55k-13
verdim\ta-24b-16d-18f18k43
verdim$\tk21
verebi\ta-19b20d-11f-35k41l11n-11o62q-12r-29v-13
verebi misini\tb19l-10o51r-26
verece\tb11c-15
veremi\ta-21f55k-29
veremi$\ta-21f55k-29
vergi\tb13c-14d-10f75k-62n25p13t-12
vergi daires\ta13b-14f31k-21
vergi numara\ta-17b40f-19n30p-14q13
vergis\ta-10b11f23k-15q26
veri\tb-17d-22f-64g76i-13k16l66m-22n-21p24q-17r-32s-15t-19u-12v-24
veri soruml\tf-16k26
verifi\tb44c32d-11f-63l-22m-13n34o13p-27q-21r-15s-20t-18u51v-25
verifi code\ta36b-11f-19n46o-11s-13u-11
verile\ta-49b23d-10f24k13l-16m-22o28p-17q-15r-15s-11t-12u50v-18
verile silinm\tb24k-19n-13u44
verilm\ta-34b-23e-28f37k29l-36m31n55o-26p-22q-22r-29s-18t-26u-11v35
verilm rica\tb-38f67k-26n18
verilm talep\tb40f-28l-15n37o-12p-15r-12u-11v25
verilm$\ta-25b-53c18e-18k55v39
verils\tb38f-16l28n-13s20u-12
verils$\tb38f-16l28n-13s20u-12
verin\ta-29b-16d-16e-20g71o-19r38s-16t24v-11
verin$\ta-15f47k-40o-19r38s-16t24v-11
verir\tc41f-23k-22l22q41r-16t-13v-22
verir misini\tc41f-23k-22l22q41r-16t-13v-22
verirs\tb-41c-56e-10i61k34
verita\ta35b-15d-21k-20p22
veriyo\ta30b-36e-12f-19g-28h54i-15k-11l15m-26n-42o61p41q-32r-49s-30t-22u-27v26
veriyo ama\ta-47f56
veriyo mu\tc25f-10l-11n-24o-14p18q-13r-26v50
veriyo$\ta25b-24c-15d-34h63i-16k-32l-12m-11n-18o55p11q-13s-15u-17v-13
verme\tk16p-12q43v-21
vermed\ta14k-12l25r13
vermem\ta45b-26c-19f10k-31m-16o37q-15
vermem gereki\tb-19c-19f54
vermen\te22f-16k-14q-15v41
vermey\ta-11d30f-11o-10q36
vermiy\ta57b-13d-29f-16l13m-11n29o48p-46r-35t-18v-12
vermiy$\ta74d-15f-54l21n33o21p-42r-30s11
versio\ta-47b55c31d-18k-32l-28m-14n-28o-25p85q-33r-24s21u-28v-26
versio 0\ta-20f52k-24p35
versio of\ta-11b30c14f-20n-16p17s43t-13u-16v-13
very\ta-25c-21d-55e14f-50g-21h104i19j-16k-16m20q25
very conten\tb-13f-45h40k27
very happy\tb-18d-13e-14h48
very much\tb-11e36f-18h-13i45k-42
very same\ta36b-28q28
vesile\tc29
vestel\ta-11f44k-10
vestel 0\ta-11f44k-10
veya\tf-27k40
vezned\ta-32b47p-13u43
via\ta16b-14f37k-34u13
vida\tb14d-14f14k-17t38
video\ta17k-23l17m-10n15p23r-26s-12
vietna\ta17r-12u30
vietna at\ta17r-11u33
view\ta-41c93f-51k-55l-17o-12p74r-21s-13t-19v-21
viewer\ta20b-36c54d-14f-29k-15l-13m-12n26p26u-16
villag\tc42f-31l52n-14o-15p-34q-13s-13t-15u-15v33
virgul\ta18
virus\ta31b-17f-13k21l-11o-21p-19u55
virus scanne\ta38f-30l-11o-21p-19u55
visa\ta-27f41
visio\tb28c-14p35
visit\ta-39d-11f-14g52
visite\ta-18k27
visito\ta22b52c22d-18e-15f-39k-33m-18n-29o-21p-19q-14s-18t-16u83v-22
vitrin\ta-16f52k-28
voice\tb-12c31f-27o-19p-16s46
voicem\ta35b23c-14d-20e-10f18k-47l-16m-27n-43o-18p-16q-15r-15s102t-15u-19v-15
voicem$\ta-33f66k-24s16
voip\ta-30f32
volkan\tf-42k54
volta\ta62b-26c23f-58k-18l30n-10o41p-12q-21r-11s-11v-13
volunt\ta-27b26c-15f36k-18o21
vouche\td-13f63k-67n-26p32q-12t-11u27
vpn\ta80b-19d-30e-14k-52l133m-21n-35o-30p-26q-23r-23s-28t-27u-27v-29
vpne\ta-29b46c50f-62g-12l17n18p-17
vurdum\ta-26b-29d58e-17f16k-13l-12m-10n71o-26q-12r-28t-12u-11v-14
w\ta20b-68c-51d40e-36f38g47h-21j-19k-20l-42m-42n-19o38q13r25s-16t45u-53v-60
w 0\ta37b-30c-22e-20f33g-25h-13i-21j-11k-33l-25m-30o-96p20q40r60s-54t19u-25v-29
w ana\ta39d-14k-22n21
w el\ta37b-37c-25d31e-16f37g-11k-82n-19o45p13s-12t-28
w kaman\tb-13f25
w l\ta-45d-19f80k-18
w ma\ta-19d31f-70k66p-21s55t-23
w me\tf-27k36
w mn\td-22f47k-12
wages\ta-18b-14f42
wages wont\ta-18b-14f42
wait\ta-53b-52c-17d-42e77f26g-11i55k-56
wait 0\tf10
wait for\ta-16b-25d-23f47i42k-28
wait until\te75f-71
wait$\ta-15f43
waited\ta-41b-12d36e76f-15g-12k-63l-10n-11p-13r-16t-12u-10v52
waitin\ta-17b-34f79i-55k25l17m-10n-15o32p-18q-17r-20s-16t18u-15v13
waitin for\ta-26b-21d10f45i-56k41l27n-11o14q-11r-11t24v-23
waitin list\ta-13b14f20v34
waive\ta-10b43e-14q32
wala\tf10l-14n-13q41
wala 0\ta-11f15l-13n-12q42
walk\ta-34b-13k64
walked\ta-11d49f-29p-11r-19s-10t-20u15v46
walked in\ta-11d49f-29p-11r-19s-10t-20u15v46
walkin\tb-38c-13d-35f22k29n-15o56p-15r-14s-12t-13
wall\ta36b25c-16d-17f-37g-11l29p-11q-11r20s-10t-17
wall socket\tc-12f22l32r-23
wall$\ta59b-25f-19k-14o17r15
wallet\ta45b-21d-21f22k-50n42
walnut\ta31d-12f-22t26
walo\ta-27d87f-46k-35o-17p-11r-22s-16t63
walo$\ta-27d87f-46k-35o-17p-11r-22s-16t63
want\ta-52b77c28d15e-23f-52g-12h-11i-13k-12l-11m21o-36p32r-13t-12v-42
want a\ta-13b37f-14l-19m27n15o-13p-21q-16r-26t-12u33v-16
want it\tb-14f42k-17
want my\tb67f-62q41t-12
want the\ta-21d59f-56k-12l24n28o-13q26t-37u-12v-15
want to\ta-15b72c-24d-19e-13j18k-28l-14m11n-19o-11p29q-16r-18s-24t40v-18
wanted\ta-16c47d-13k-17n-13p-11q-20t59u-17
wanted to\ta-15c48d-11f-47k23n-13p-11q-20t59u-17
wants\ta22b-20f35k-50n52o-55p-25r-11s-12t-10u-12v50
ward\ta-26d38f-23h43k-21l-14m-15n23o-26q-16r17s-18t-22u-26v45
ward 0\ta15b-11d-19f-42h51k-11n34o-12p23t-14
ward is\ta-18f38
wareho\tf37k-25l46n-23o-31p-18r-15s-16t20u-21v29
wareho scanne\ta14f-13l44o-28
warm\ta-59b-19c-10d-35e-10f-32g90i39k-23r16
warm regard\ti70k-53
warm water\tf-35g48k-11r15
warn\tf45k-16
warn 0\tf12
warn retry\tf21
warnin\ta-28b20d-11f32l-12m29p20
warran\ta-36b-16c21d-12f29k13o34
warran cover\tc38f-33o34
was\ta-11b-54c25d31e-19h56j-14l-31m-27o-10p-54q66r-47s-20t38v30
was 0\ta-28b-18c29f31k-24q38
was a\tb-18c-10d25f-18h18k18o-13q-16r-12t45
was all\ta-20f13g23
was an\td-20f-28h15k28q24s-20
was billed\ta26c-18d26f-30q21
was bought\ta-39f72k-32
was charge\ta26d-10q36s-21
was comple\ta-20d-12f28g38h-10i-16k-13
was ever\ta35d11f-35t29
was fine\tf-29k40
was given\ta34c-15d-22f27h-13k-25q-12v35
was gone\ta59b-13f-46t27
was good\tf-45k50o27
was here\ta-10f28k-18l36v-13
was in\ta24d-20f-19h-12k33l-25o-12p-27q13u27v31
was lookin\td-17f65k-32
was my\tc43f-16n40q24t-14u-10v-28
was no\ta-11d-16f45
was on\ta-34c47k-17p-10q30s22t-12v-22
was put\ta21b-37d-25f43k-10v18
was sent\ta14d-14
was the\ta-13c-15d-21f35k15
was there\ta-18c88d-20f-46k-66o-16q62t-29v-12
was very\tb50d-19f-35m22
was well\ta-17b-11g-26h68k-37
wash\tf23
washin\tf-41g41o30t-14
washin machin\tf-41g41o30t-14
waste\ta16f-12l-13o-13p-20r14t-22v48
watche\tc-16d-14f43
water\ta22b-32c-33d-11e-11f-12g72i-12j-13k-24m-12n-12o12p-19r46t-17u-15v-20
water$\ta20b-12d-22g37k-38o23s14v-10
wax\td56f-32k-24q43r-23
way\ta-14d15e-23f-25h38i-11l-27m-26n-20o-24p69q-27r-25s35t-28u-19v14
way to\ta-12b-12c19f21p42
way$\tb-16d34e-20g22k-23l-11m-15n-11o-15p49q-16r-26s-12t-20v35
we\ta-18c12d11e21i-16k-31l19m-20n-29o-36q30r10t20u16v-38
we agreed\tf-24j41q16
we are\ta-30b-25c-15d-26e11f53g-13j-12k25o28q22u-12
we ask\ta-11c-29d-25e44f30k-27o29q24t-19
we bought\ta-11f38
we can\ta-24d-10f31g-10k23
we cant\ta65d-27e31f-52k-33l75m-10o-14p-17r-16s-18t-35u-17v-12
we change\tf13
we did\ta-12f30
we get\tb29f-19l-13p-10q-14t48u-14
we got\ta30b-24c36d-20f-24q20t20u-12
we had\ta-23b28d-16f-55g49k34l-11p29r31s-13t-17u-14
we have\ta-21b-37c-16d-22e51f55g35h-16i-18j-16k-77l14m12p17r-23s-11t-17u21v-11
we keep\ta-14b-16c-59f81
we let\ta-20b-10d-22f64
we made\tb27f-63k59n46p-12q-12u-10
we moved\ta-61d-13f32k39l-10q36
we need\ta-12b40d-18e29f-28l13m22n-13o-19p-19q-19s21t20u-24v-18
we paid\ta16b-13c61d-22f-50k-24q38t-12
we pay\ta22b22c-41d13k-15l25o-17p26t-18
we please\te17r-21t43v-16
we really\tf36k-15
we reques\tb23f-15r18u14
we rolled\tf23
we run\tf31
we should\ta-17b-12c-15d-35e-14h50j31k-30q-14r17s-14t-16u-10v39
we switch\ta-18b-10f48
we take\ta-12b-14d23t39v-10
we use\tf37k-13
we want\tb61d-16f-37l-26m30n-14o-22p26q-23r10t-39u22v-19
we were\ta59b-41c-13d16f-64g-18h53i-29k-26l-14m-12o-10p-20r15s-14u-19v38
we wish\tb50f-25l-12o-12p-14q-23r35s-12t38u-11v-11
we would\tb50c29d-11f-41k-16n-14q-33r-13s72t-26u-29v-17
web\ta48b22c-11d-18e-15f-73h-10i-12j-10k47l-13n-24q50r-12s-10t-27u20v-18
web page\ta50f-34k-25n-11p-30q57t-11u-21
web sitemi\ta28b37d-12f-27k-14n-15p26t-17u35v-12
webcam\ta73c-20f-36k-32n-19o79p-19q-18r-13s-15t-14v-18
webcam shows\ta34f-21k-15n-15o48s-11v-12
webden\ta-35f53k-14
webmai\ta-35f40
websit\ta43b-26d-22f27k-29o-12p63q-31r-21s-26t-27u18v-21
wed\ta-28b71c-10d-19f26k-42l10n-33o-25p28q17s-14t-13
wed be\tb27f-12r14v22
wed like\tb23k-14l-10m13n-27o-14p42r-27u12v-18
weddin\ta40b-16d-17g-27k23p-13r-14t48v-17
wednes\ta-27b-24d-23e-12g45k42r13
wednes$\ta18f-59g58k-12r13
week\ta15b35c-35d-16f11g-13h-14i-18l10n11p-45q-26r27s-23v22
week 0\ta-20b51f-22k-22p-10r31
week ago\ta40b-12d-25l17
week$\tc-33d-27f-13i-11k63l17m12n-14p-30q-15s-10t12u24v-19
weekda\ta-34b31d-19f-37k50o-11q-16v43
weeken\ta20b-32d-26f18g-21h15i19l-18q-22r58t-12u-15v-13
weeken$\ta17b-20d-20f28g-21h18i11k-36l-17p-24q-12r64t-11u-15v-13
weekly\tf-32j53k-16p35r-15u-12
weeks\ta-39b-54c34d61e-11f18g-15i-18k-17l-25m14o23q-35r-21s-26u19v10
weeks and\td56f-47n19o29t-13v-10
weeks on\ta29b-22f12k-12o-18p-16u42
weeks$\tb29f-21p25
welcom\tb29d-19e36f-23h-11i-21k13l13o-11p-15r-11s42v-14
well\ta-53b16c-24d-37e-29f-52g26h72i53j-18n-20o-16p-24q-18r43u22v-16
well as\tb49k-23r21s23t-13
well$\ta-28b-45c-13d-18e-20g32h-23i73j-13l12n-15r-16s-13t10u32
welsh\tb34c-31f23p44t-17v-10
went\ta-22b-38c17d-10e-17f57g40k-50l-18n25o-12p-24q31r-20s-11u11
went off\td-20f15u23
went throug\ta-27f-13g58
went to\ta11b-29c31d26f-20k-27q40r-16t13
were\tb-13d45f19h13i-31j-19k-42l-43n-30o-43q10r35s-18t13u14
were a\ta-23b-21d40f-14k17p-11r39
were after\ta-24b50c-14d-10f-11m29o-13r17
were counti\te52f-25k-11
were invoic\ta40b-24c-14d12f-24q27
were moved\td-12f22o20
were very\ta-17f-23h15k43
west\tc-10d-10f40k-13r15
wet\tb31c-11d-25f37i-13k-37l-11n-14p19r27u-13v-12
weve\ta-51b16c19d58e-17g22h-14i-13j-17k-53l-11m-12n14o-34p-20q55s29t-30u-32v-25
weve been\ta-28d-16f63k-11
weve got\tf39k-14r16
weve had\ta-35b-11c-12d22g48j-11k-32l20
weve moved\tb21t25
what\ta-45b-19c38d26e-14f-41g-16h-18i-24j49k27m13n-33q21s-12u-46
what are\tc36f-12l-21m-18n32o-17p-20q-21r38s-21t-37u-21v38
what else\tc-51d-12f24k39
what happen\td-19e-15f-59i-16j49k46n-16q26u28v-11
what has\ta15c28f-33n-11p51q-19t-17v-12
what i\tc-43f-27j-24k67p41q-16v-12
what is\tb-14d-23i-10j-12k45l53n-18o47p-20q-16r-45s-19u-14v-19
what it\tf24
what ive\tf-14j38k-20
what time\tc26f-13l-15o-13p-15q-17r32t38u-13v-14
what was\tc17n47q-17v-19
what we\ta-24b-11d-20e12f-35j66k-17
what$\ta-20b-12d-15f24k17
whatev\ta11b-26c-12d-14e56k-22m21s11
whats\ta27c62d-11f-63m-18n15o-11p20r-16s19t20u-19v-19
whats the\tc41f-18n-12p27q-14r-15s21t22u-12v-16
whatsa\ta-32b-41d-16f-78i-10k116
wheelc\ta-39b18f37n-11o-17r-16u-11v56
wheels\ta19b-12d-18f22k-14t28
when\ta39b-66c20d38e-19f24g-13h-33i-11j-11k-23n-19o-18q-14s30t40u-18v-23
when can\tc-13f34m-14o-10p-12q-10r-24t32v37
when he\ta-19d58f-41p-19q12r41s-12
when i\ta16b-22c16d39f-12k-38l12m31n13o-18p-17q-27r-18t17v-28
when is\tc25f-15r20
when it\ta-56k43
when its\ta-31d38f14l-12q44
when she\td16f12k-12r38u-14v-13
when the\ta48c12d-10f-37k-12l-14n-14o19p21q-16r-42s19t28u-18v-14
when we\ta11b-19f-63k56l15n-11o-11p25q-15r-17s-10t-13u28v-14
when you\ta29k-18p27q-17r16t-18u-13
when$\td-16f58h-48l17
whenev\ta60c-11d-24f-29l29m17n-19p35q-26s-20t-19u-16v-19
whenev i\ta27l-10o27p17q-18
whenev someon\ta-17b15f14m33
whenev the\ta46b-10f-33l36o-21p-12
whenev$\ta-15f-20k39
where\ta-44b-39c36d19f42l-17m42n-17o-24p-16q-17r31s-21u-27v17
where do\tb-14f20m22q-12r20
where the\ta-22d34f-13t20
where$\tf55k-24
whethe\ta-21b-37c76d-17f-14k-26n47o-12q16r18s-31t-20u-14v-19
whethe the\tc25k-12q20r26s-22v-12
which\tb-37c70e-17f11g-16h-12i-12j-12k-12m-15n-15o-39p19s36t-31u-53v35
which has\tc-13d-18f-40k60r15
which i\ta46b-18c-10k-28m22o-16p-22v19
which is\ta-16b-19d-12f70k-38o-16p36q-10r28s-12u-10v-13
which made\ta-12f32
which of\tc27f-12l35m-19n-14o-15p55q-14r-30s-13t-16u-11v-19
which versio\tc24p22
which was\ta20d-16p31
which we\ta35b-22c-14d12f-20t15
while\ta-17b56c-18e-14f20g-12h-12k-46n14o-12q-31r-21s48t-24u-11v-16
while i\ta21b-22c-10d38f-23k-12m11n-20p14q-21s43t-21v-10
whistl\tf29
whitco\ta-13b16f-35k38
white\ta-40b28c47d-31g-12o-14p-12q-18r-16s-13t46u-14v23
white box\ta-35f54k-17
white page\ta13f25n28
whitel\tb58e-17f-17k-30l54p-12t-12
who\ta-24b-21c36d19e-29g-13i-14j-13k20l-17m-36o-40p-49q-44r-28t-59u66v76
who decide\tc25d75f-31k-70n-12o-12p-22q-26r-16s-16t-13u47v33
who do\tq18r32u-19v-17
who has\ta-42c25d24e-10f-42k37l-10n58o-11r-16s-14t-13u20v-30
who is\tc17u18
who knows\ta18u30
who may\tk17u25v-12
who never\ta-28f38l31
who speaks\tb33f-19m-11n-13s-10u-14v51
whoeve\ta-31b-24d-25e-43f-43h27k89r-15v33
whole\ta-13b-33c-13d34e-11f33g-18h-22i-13k14l36n-14o-12p-23r-25s-17u40v-16
whole of\tb-11k38l17
whom\ta-14c-19d-13e-14f-20i34k34n15
whom it\tf-21i37
whos\ta-29b-14c29d-38f46r27
whose\ta30b-12m-11p36
why\tb-37c51d-19e-15f-42g39m20n12o-16q47r-17s-18t-27u-21v-26
why do\tb-14d31l13n34q-24
why is\tc21q38
why the\ta27c-13d-34f-28k37p24
wi\ta12b-18d-15e-14f40k-17l74n-16p-11r-29s-10u-14
wi fi\ta12b-18d-15e-14f40k-17l74n-16p-11r-29s-10u-14
wide\tb12d26f-20o-20p-16q-15r11t58u-21
wife\ta-49b-16d28f48k-24v28
wife$\ta-45d39f28k-14v28
wifes\ta-17f58k-32
wifi\ta82b-24c26d-11f-10g-12i-12k-77l112m-15o-36p-16q-17r-35s-20t-33u-18v-19
wifi$\tl15
will\ta-19b37c43d-28e17g-14h-11i-11j-11k-29l-23n-29s34t-38v22
will be\ta-39b21c-31d-17f38l-15m-11n-13o29p-21q29r-22s24u-12v-18
will give\tf13k-11
will my\tc22m32
will not\ta71d-18f-48k-32o-29p23q-15r47t-18
will the\ta-21b-27c48l14p11r-12t13v-12
will want\ta-14b45f-30m13n17
window\tb39d-29e-13f36g-14i-11k-53m-17n-35o-33p56q-19r45s-19t-34u-33v22
window 0\ta-21b-10c28f32k-25p39
window in\tb60f-67k-14n-16p-17r62u-16v-12
window$\ta21c-22d-17f43g-11k-25r-20v45
wing\ta14b-22c13d29f-72h-10k50l38m11n-10p-21r16t-13u-11v-13
wing$\tb-16c16d37f-33k-16m14p-12r28t-11
winmai\ta48f-40m48q-13s-13
winmai dat\ta48f-40m48q-13s-13
winter\ta25c-12d-14f29k-20r-11v31
winter$\ta31r-11v31
wiped\ta-12f19n-11o-29p-13q34t-11u36v-14
wiped$\tb12o-26p-10u44
wired\ta-36b23f-48g59l13
wired connec\ta-36b23f-48g59l13
wirele\ta-24b11f16l15o19
wiring\tf15
wish\ta-24b53d-21e-11f-83i-11j15k67l-14o-13p-20q-27r31s-21t28u27v-26
wish to\ta-17b35d-18e-10f-60j16k50p-12q-24r-11s-16t35u31v-24
wishes\ta-10b-16d-11f-21i20k36
wishes$\ti-71k77
wishin\ta-13d-18e-14f-31g-11i78k-23
wishin you\ta-13d-18e-14f-31g-11i78k-23
with\ta-17b23c-14f30i-14j-13k-10l-35o14p20q-16r-18s-27t12u39v-14
with 0\ta24k-20m17
with a\tc26d23e-11f28h-12k-51l-20m-25n-26o25p-35q15s17t-13u16
with alcoho\tf24
with all\ta-11f26n19
with an\tb-13f30k-17m-11p36
with anothe\ta-14b-20c-10f53
with best\tb-10i31
with every\ta-32b45o-13p-11t45u-10
with five\td-18f22p27
with friend\ti20
with her\ta45f-34n21
with his\tb-17d55f-64h-10k36l-10o16p-14s-14u44v-11
with it\ta-23b61d-12f-18g-11k-18p-11q-14t50
with kind\tk24
with last\ta28c14f-30p33u-13
with me\ta-11d-20f17h28i10k-21s13
with my\ta-19b31c-11d-11f35k-26l16m11o-15p-11q29s-11t-17v-11
with no\ta-24d-13f30k20
with nothin\ta39f-32o37t-14
with six\tb-10d-10f39k-15
with that\tf41k-23
with the\ta-65b19d-48e-20f13g61h25i-12j-15k15l-31m22n-12o-13p-47t12u39
with this\tb-26c-19e57k-17p26
with three\ta43b-11d-13f-26t28
with two\ta12
with us\tb45d-12f-32k-12n35
with you\ta-36b18d80e-15f-26g-18h-11k-35l-12m-17n18o-19p-20q-40r28s-20t41u-26v16
with your\td21f-37h14k23l20
with$\ta25k-14n12o-27p34q-12r-12s-12t-17u25v-10
withdr\ta-12b38f-20m-27n37p-16q-24r-15t47u-20v-13
within\ta22b-33c-20d-36g41k18l24p-11
within 0\td-14f26
within the\ta12b-18c-17d-14f-23g49k-14
withou\tb-29d57e13f-14g19h-17i-16j-15k-34l-44m20p-29q-29r17u30
withou a\tb-17c17f25l-25m35n-18o40q-12r-15t-23v-19
withou any\ta-26f-25g51m15
withou even\ta-24d47f-22n49o-13p17q-20s-10t-11u-13v-20
withou succes\tf11
withou the\ta62b-25d-30o-16r-29t29v36
wlan\ta-18b-11d44f-23l44m-11o-20
wonder\ta-37d-22f-51h82k-17u-11v36
wont\ta82c-13d-29f-21k-47l-26m-22n14o76p-13q-28r22s-23t-34u-27v-22
wont come\ta-30b40f-12r10
wont go\ta-18b-14f42
wont hold\ta20n-10o35
wont let\ta36f-34n26o-15p13
wont turn\ta36f-31r10
word\ta-14b23c25d38e-12f-62g-10i-21k16l-18m-18n-20o-24p61q-17r-37s10t36u-17v-25
word from\ta-17c32f-15p33
word এ\ta12p18
word$\tb33d58f-42i-21k-36l-12m-11n-15o-15p33q-15r-35s16t39u-15v-18
work\ta-21b-35c22d-32e-33g-17h41i-20j-10k55l-12m27p-16q-18r-10t23u-16v-15
work addres\tb16e-10q-10t32
work from\ta-12f52k-30
work in\ta-23b-11c58k-50n30p-11
work mobile\ta23f-22s25
work on\tf-12k26
work$\ta-25g-10h66i-11
workar\tf72k-66
worked\ta57d-16f-46l50m-10n-14o-21p-12q42r-29t-29u-11v-14
worked out\ta10o-12q50r-19
workin\ta-50b-34f62i-18m67n-10o-18q-11r-16t-21v-14
workin days\ta-19d26f12m49o-13r-14t-14
workin on\ta-12f34k-13
works\ta-59b-49d-23e-12f23g81i-47l20
works perfec\tf-17g49k-24
works$\ta-35b-39f68g48k-67
worksh\tc-18d40f-50k40l-12n-20o55q-19r-16s-13t-30u-14v27
world\ta13b-11c-14f30t15
worn\tb11o15
worse\tf62k-46
worth\ta-15f-74g-15h65k41
would\ta-48b89c35d-32e36f-35h-13i-17j-19k-28m-19n-42o23p21q14s10t-13u-15
would ask\te30f-12l-13o-17p32q-23u-14v38
would be\ta-34c-17d-12e77h-13i-19k-20l19n-13p-20r14t-19u-21v24
would it\tc15l-11m-10n-16o-16q36r10s-18t17v-18
would like\tb26c52d-15f-12j-25k-38l11m-16p22q-15t-34u16v-23
would need\tb18f-12l16o26u-12
would the\tb-32c46f-12o28p20
would you\ta-13b118c-17d-11e-14f-44k-65l-17m14n-24q43t-23u-33
wrap\tb83c-12e-11f-67n-14o-18p-22q-29r-14s-11t78u-12v-12
wrist\ta-36f-40k59o43p-11
write\ta-20c-18d-49e-17f29h-11i-14j-13k55l-11m33p16q17t-10u-25v-16
write a\ta-16b-25f45
write in\ta12d-12f22k-18m39n-20p22u-18v-15
write the\tf25k-22q26
write to\ta16b-30d-30e-11f17k31
write$\tf66k-51
writes\tb10d15f-33k27m30p-13q23
writes to\tb10d15f-33k27m30p-13q23
writin\ta-12b-31c-11d25e-16f42k-24m18n-15p-12q30s-17
writin on\ta-25b-11d33f-13k15q32s-16
writte\ta-42b-10d53f22i25k-62l51m21n-16o-12p-11t-13u-10v-18
wrong\ta16b22c-19d-22e-15f-48g28j-12k35l-30m-20n32o-51q-20s-30t52u-46v25
wrong month\ta61d-12f-37p-18r-15t-13v44
wrong$\ta-58b80f-44k-18n60p-14q-11t-17u-25v-11
wrongl\tf14v38
wrote\tb-11d-22k32m15p35r-11t-13v-19
wrote to\ta-11d-36f48m19
x\ta32b-33c-11d-24f-11i-29k48m13p-11q-11r12t-12v25
x gloves\tf45k-34
x mona\tf-67k73
x ray\ta56f-32k-19o17v28
x vega\tf-62k72
x$\ta15f-18i-27k39m18
xl\ta-25c53d-11e-15f29i-11k-31l-15n-10o13p-11q-11r-14t50v-12
xml\ta-21b46f-12p63q-35t-21
xx\tb-10d-13e-10f-76i99k-42s23
xxx\tb-30f30
xxx 0\tb-30f30
y\tf-21k31
y$\tf-21k31
ya\ta-81b-11c-28d-30e71f15g-15h-19i-59j-13k58o-20p19r25
ya 0\ta-42b-25c-15e95f-50k-49
ya da\ta-17k18o-19r30
ya shabab\tf-30i-16k51
ya$\ta-23b53d17e20f-72h-10k10p26
yabanc\ta-15b42c21f-37n18s32t-11v-14
yag\ta34d-11f72k-80l-11o-11r32
yagmur\ta27b40d-17e-17i-13k-42l34n46o-20p-12t-32u-19
yakasi\ta73d-20f-28g-11k-32q-12s-13t56u-10v-12
yakind\ta53b10d-10f-46n13p-13t45u-20v-15
yakit\tq37t-25
yakit farki\tq37t-25
yaklas\tb-17c-10d53e-13k-40n-17o39p-48q-12t-10v38
yaklas iki\ta-13d28k-26o-12r27
yall\ta14b24c-23d-13e-18f-56i79k-53m13p18
yalniz\ta-16b18c31d-24e-26f-25g-15h-11i-10j-10k42m36n-23o-25p-23s24t-19u16v-17
yalniz bir\ta-20d18f22k-12
yalvar\ta-13e61f-28i-11k-12
yan\tb-35d-10f32k23r-40u46
yan masada\tb-10f21
yana\tb-12d-17f17k15
yandan\tc32d-12f-28o-17r20
yandan 0\ta-14c36d-11f-22r21
yangin\ta-12b-12e32f-22k25r21u-14
yangin merdiv\tf-15k33r21u-14
yani\ta-50b-16d-18f99g-30k-27o22u-16
yanik\ta-14f28
yanik kokusu\ta-14f28
yanimd\ta-25b-13c41f27s-14t-11v43
yanina\ta-24b48c10f-21k-12l13m-12o-16p-16q-14t51v-10
yanind\ta-44b-32c20d-27f-42k88o-14r31
yanip\ta-51f71
yanip sonuyo\ta-51f71
yanit\ta-42b23d35f27k-33l-15m70o-11q-10r-15t-12u-16v-14
yanit sure\tf28k-22
yanit vermed\td-16f28
yanit vermiy\ta-40f41
yaniti\tb-38e-29f-51i56k51
yaniyo\ta39b-28d-24f16k-11l35p-13s32t-10u-29v-15
yaniyo$\ta24b-16d-12f13l15o-13r-33s42v-11
yanlis\ta48c54d12e-13f-59g-11h-12k-43l-30n17o-48p-60q56r-40s-23t13u-30v50
yanlis durakt\ta42f-27v29
yanlis yazilm\tb-14d46f-28q10v11
yanlis$\ta48b-12k-11n-13o-14q-13r-14t-26v65
yanmiy\ta12d66f-75k-36l-20m-13n-10o-41p-28q-10r97t-21u-10
yanmiy$\td70f-63k-35l-15o-35p-20r80t-20
yansim\ta66f-44n-11p17q40r-11t-17
yansim$\ta66f-44n-11p17q40r-11t-17
yansit\ta21b-13f15o-11q62r-13t-28u-16v-10
yansit$\ta44b-10f-19o-11q62r-13t-28u-16v-10
yap\ta-18b-12f40
yapabi\tf-11k20m47n-26
yapaca\ta-44b-25d-14e53k28o26q11r-25
yapaca$\ta-18b-14f51k-19q11
yapali\ta-17b61c-20d-15k-23n-14p-20q-16r34s-16t35v-16
yapali$\ta-17b59d-11f-34k-15n-11o10p-16q-13t41
yapama\ta24b-14f16k-26l-15n-16p49
yapami\ta-22f37
yapami$\ta-16f31
yapan\ta-24b-14d-14f11h12k30
yapi\tb-19k30
yapila\ta12b11d-39e-21g14i-17j55k-44l-16m-12n-14o-17p20q37r11u-10v-18
yapila mu\tc30f-15p-19q44r-12
yapild\ta-34b-21c-12d17f-27k51n28
yapild$\td33f-44k26n28
yapilm\ta-32d-16f37i-44k32m-11n-32o15p-28q-18r67s-15t-12u11v-43
yapilm talep\tb43f-32n-10p-15r55u-15v-25
yapilm$\ta-16f51k-27r35v-12
yapimi\ta-17f47k-12
yapin\ta-11b-48c-15d-21e66f-13h-10i-12k32t27
yapin artik\tb-14e35f-13
yapin$\tb-15c-13d-15e60f13k-34t27
yapinc\ta49f-42p37s-16
yapip\ta-71c-14e39f58k-11t36
yapist\ta24b-16d43k-32l-13m-14n-21o-21p65q-11r-20s-22t23v-17
yapist$\ta-16b-12d34o-13t35
yapiyo\tb-18c14e-15f53g-12h-10i-13j-11k-31l-16m-11n-20p27r15s-11u-10v-17
yapiyo$\tb-17c-16d16e-16f69g-11h-10i-14j-11k-28n-16o-34p53r18t-12v-13
yapmak\tb27c-10d-10l-12n-16o-30p-12q-23r-13s-12t41u26v22
yapmak istiyo\tb39f-26o-24t50u-11
yapmam\tf22
yapmay\tf-28k33
yapmaz\ta-15b-12f58k-13
yapmaz$\ta-15b-12f58k-13
yapmis\ta-15b-23f26k20
yapmis$\tb-21k38
yapmiy\ta17f20k-34o49p-11r-17
yapmiy$\ta17f20k-34o49p-11r-17
yapti\ta-48b-24c-12d15e-13g-21h78i-15k-36o42p-10q-11
yapti$\ta-20b-14d-19e-11f-17g-17h84i-13k-43
yaptig\ta26c12f-16l-12n48p-18q24s-21t-13
yaptik\ta-15f54j39k-79
yaptim\ta-13b-12d-11f24k26
yaptim$\ta-12b-12f19k29
yaptir\ta30f15k-27n37o-15p-17r17v-11
yaptir$\ta34b-14f13k-27n40p-14
yarar\ta-16b38p49q-27t-17
yard\ta-11k24l13
yard$\tf23l13
yardim\ta-47b-12d-26e39f45g-12h-28i15j-15o-12p-26q40r-14s-11t-11u-16v35
yardim edin\te46k-30
yardim icin\tb-12i50k-28
yardim$\tf-48k54
yari\ta15b-17e45k-23o37
yari yariya\ta22f10k-11o37
yarida\ta89b-14f-83o-22p-14r64t-11u-14
yarim\ta77b-30c15d-30g-12k-49l36m-24n-30o34q-25r-37s-38t22u-19v23
yarim kaliyo\ta53f-49l42o-28p16r-17
yarim saat\ta-39f49k-10o29v-10
yarim saatte\ta46b-13f-21l32p-13
yarin\ta-41b-15c-12d-15f49j36r31v-18
yarisi\ta101b-22c-21d29e-25f-37g-23h-21i-20j-17k-54l17n10p-15q-12r11s-28t34u-32v-19
yarism\ta41b15f-31n-14o-14q-13r-16t-25v64
yariya\td-10f28k-13l-15n-12o20p-14r40t-12
yariya dustu\ta22f10k-11o37
yariya kadar\ta-12f24o-23r47
yas\tb15c10f-11n-24q-12r-22v60
yasama\ta-38b-17f-24g60k16
yasama$\ta-25f-23g62k-21
yasami\tg44k-35
yasanm\ta18f-44k34
yasanm$\ta20f-26k11
yasemi\tf-18k24
yasind\tb-14d-14f23k20n40p-14
yasiyo\ta53b-17d-16k-41l46q-15
yasiyo$\ta53b-17d-16k-41l46q-15
yasli\td-21f-11h44k-17o37
yaslil\ta-36b76d-17f-53l-14m-10n-18o-33p39r46s-13t-11u-12
yatagi\ta20b21f-23l-12n-10o38p-15r46s-38t-21v-20
yatak\ta-67b-10d46f34k-21t17
yatiri\ta-17b-54f89k-31
yatirm\tb69d-25e-32i-21j-10k-20o36p-28q53r-12t-41
yavas\ta-11f25l11
yayin\ta17b-18d-12g-15k32l68o-20p-20r-34
yayin icin\tf19l36r-25
yaz\ta-18b-13d-14f67k-13
yazabi\ta-12b31d-15f17h-13i-10m52n-11t-11v-12
yazabi$\ta-12b31d-15f17h-13i-10m52n-11t-11v-12
yazaca\tf-25j46
yazaca$\tf-25j46
yazami\ta-19b-13c39d-23f38k-41l-14m-12n36o-12p19
yazami$\ta-49b-13c40d-16f56k-40p28
yazan\ta-21b-10c17f44k-17q38t-10
yazan 0\ta-18c18f26k-13q38t-10
yazar\tf-21k22m-10t-10v44
yazari\tf-34k35
yazari$\tf-34k35
yazars\ta-15b-51c33d-11e-29f-45i63k23q21
yazayi\tb-14f-26j58k-20
yazdi\td53f-46l55n-12p-15q-12r-12s-12t-15v-12
yazdig\ta22b-14d23k-24m13n20p-12r22u-14
yazdig halde\ta26f-16n29u-11
yazdik\ta15d55f-82k29l-21m29n43o-22p47q-16r-41s-26t-20u-28v-27
yazdim\tb-24d19m23n-17p-18q36u13v-23
yazdim$\tb-15d-17f19
yazdir\ta-23b-13c36d14m-12p-16q58s-10t-14v-13
yazi\ta-22b-36d-13k65
yazici\ta35b10d-43e-25f-63g39h31i-20j-16k14l43m-30n-25o123p-36q-24r-50s-38t-47u-23v-33
yazici 0\ta-16b26f24k-31o28
yazici var\ta-24f49k-12
yazila\ta66c-11d-15e-11f-25k-25l-24m42n-23o-12p-38q-26r50s-23t-47u-25v38
yazili\ta-25b-61c48e-27k30n-12p42u16v-16
yazili 0\ta-27f12k29
yazili olarak\tb-38e-17f28k29
yazilm\tb14c-21d35e-23f-48g-12h43k-33l-10o-12p-27q13r-13t-14u-12v63
yazilm$\ta30b-35c-20d11e-13f-15g-12h45k-27v38
yazimi\tb-19f44k-19
yazimi$\tb-19f44k-19
yazin\ta-35b46c-13d-32e-18g-13h-13i-16j-15k33m49p-21r26s-14t-26u-15v-25
yazin$\ta-25b29d-15f43k-37m53n-11p-18q15s-11t-17v-19
yazinc\ta-18f51k-31
yazini\ta17b-14e-18f55i-14k-41m-10n54o-15p-25q54r-36s-15t-22u-14v-35
yazip\ta-36b-44d52f37k-22n-10p-11t-12v47
yazisi\ta-14b21c-11d-30e-21f55k-17n-18o12q12s-11v32
yazisi$\tk11
yazism\ta29b13d-23f-52k39l-12m70n-14p-11r-17s-12u-23v-11
yaziyi\ta-42b42e46f-77k31n-11o-24p46
yaziyo\ta-34b-23c-33d37e-16f33g-15h-12i-19j39m56o-36p20r-13s-33u-28v-50
yaziyo 0\tf-20k29
yaziyo$\tb-35c-17d-32e-14f34g-16h-12i-21j54l24m11n18o-25q23r-21s-11t-13v-36
yazlik\tb43f-22l66n10o-19p-14q-29r-15s-21t-17v-10
yazmak\tf-44k57
yazmay\tf28k-11
yazmay baslad\tf28k-11
yazmis\tb31d-30f23k-24o18q15t-12
yeah\tb-16c-39d-12e44f-70g-10i59j-13k26
yeah$\tb-16c-39d-12e44f-70g-10i59j-13k26
year\tb-13d-36f37g-19h-10i14l-23m-29n14o-25q48r-32s-23u-32v27
year 0\ta46d-18f15g-11k-42l-11o-11p24r-15t-18v29
year old\ta27q17
year the\tb31k-18r-12t35
year to\ti30
year$\ta-22b-24c21d-11f56k-18l-13m-24n15p-15q51r-11s-15t-13u-23
yearly\ta-18b59f-22k-26o-10q32r15s-10
years\tb-48c-13d-52e-13f21g-14h35i-29j-11k60l-13o19p28r-16t-23u-20v-24
years ago\ta-21d-11f40
years of\ta30f-23m13o31u-10
years old\ta15n31o-11
years$\ta-48b-31d-37h55i-11k37
yedegi\tc22f71k-72o44t-13u-18
yedek\ta-44d-15f93k-62m-13o18r-35t17v31
yedek bir\tb-21f44k-34
yedekl\ta36b25c21f-59m-12o-20p59q-18r-18v-13
yedekl fiber\tb28l27
yedekt\ta-12b49c-16k-23m-11p64q-10r-15s-11v-22
yedi\ta-10b13c-16f30k-23l-21m44n-14o-38p27q-21r45s-14t-24u-16v-24
yedide\ti-10k35l30
yedide sonra\ta49f-67k38l30
yegeno\tf13
yellow\ta-57b78d-18f-45p-13r43t-11
yemek\ta-19b-20d21k18n-13q-24r22v30
yemek uygula\ta26f-16p13
yemekh\ta-46b37c-20d69e-18f-62g-18h37i-13j-11k-46l-14m-11n-20o-19p-18q-13r93s-17t-23u-12v-24
yemekl\tb-21d-16f-53g-11h61k25
yeni\ta-61b75c17d-41e-29f-34g42h67i-18k-53m-12n59p20q-19r-56s38t-72u11v-34
yeni acilan\tb25l17o13
yeni adres\tb-23f47k-19
yeni aracla\ta-10b-26f47
yeni bilgis\tb23f-18k11
yeni binaya\ta-14b-43f-13k71
yeni bir\ta-12f47
yeni gelen\ta-22b63f-33n38o15p-31s30t-38u-19
yeni hali\ta-19b-20f-20h54
yeni modemi\tc-10f48h-15k-13l34
yeni stajye\tb15u18
yeni surum\tc11f-39k40p31
yeni telefo\tb21c24f-43k17n41o-13p-18q-15s27u-13v-13
yeni yazici\ta-15b-22f-25g-32h65o12
yenide\ta-28c32d-14e-11f50k-37l-26n21o-23q42r-24s-22t-40u-26v24
yenide baslat\tf15
yenide duzenl\tb10q21
yenide ekledi\tf17
yenide girdim\tf19
yenide olustu\tf15
yenile\tc43d-15e-15f13i-11k-33l-17m-20o-17q29s-12t23u-11v18
yenile icin\tb-22c73f-56k-10n-18p-25q38r-11t-11v34
yenile$\ta-11f60k-20
yenisi\ta-46b78d-29e-13g-11l-31m-17n-43o106p-52q-25s-32t-53u39v-40
yenisi cikana\tf37k-21
yenisi degist\tf12o18
yer\tc19d11e-13f-24k33l-26m-15n-27o-21p17r25s-24t-19u-23v57
yer ayirin\tb30f-11l-13n-11r17u-14v34
yer degist\ta76f-66l-11n-17o-12p33r-16s-19t-13v40
yerde\tb-15f44k-28r20
yerden\ta16f53k-51t-12u39
yere\ta-45b46f-16k20m-12n-11o-11p16r47u-11v-21
yeri\ta-14d-14e29f55k-44r34v-12
yerind\ta35b-11c-23d-28e-22f35g-24h-12i61k-76m30o-12p32q-19r18s-16t-26v-15
yerine\ta44b32c-16d45e-32f11g-30h-21i-27j-18k-54l-27m26n29p-40r-16t38u-41v-39
yerine 0\ta20b-14c-15d-18f28t-13v33
yerine baska\ta42f-29n30p19q-12v-17
yerine yenisi\tb32f-21n-16o34p-11r32t-18u-16v-18
yerine$\ta-40b34c45d-26k-36l28n59o-15q-54t-21
yerini\ta-21c74f-49k-21n-12o-17p58u-16v-10
yerler\ta56b-18c-14d-18e-19f21j42k-83l58n-11o-11p-32r-22s-22t-14u-12v37
yerles\ta-20f29j-11l49m-10q-15t-13v-14
yes\ta-41b-14d-14f57g-10k11
yes 0\tf72k-59
yes$\ta-39b-11d-10f31k30
yesil\ta19b-24d-28f28k14o12r-15t11u21
yesil tusa\tf14
yester\tb-11c-19d40e30f-30g-35h-21i34j-17k-19l-15m-17n-23p29q-30r-24s-18u15v39
yester evenin\ta39d-25f-35k25l14u21
yester it\tf41k-19
yester$\ta-31c-14d44e45f-24g-11h-12i46j-13k-100n-12p-14q-12u-32v55
yet\ta-20c52d-15k-18l38o-13t18u-12v-17
yet$\ta-13c54f-32l38o-13t18u-12v-17
yeter\ta-29b34d12f32k-39l-14m-11n48o34p-11q-17t-22u-25v-12
yeter$\ta-23b37d-12f37k-39n54t-16u-19
yeterl\ta-14b-47f69k-11
yetism\tb-11f48k-20
yetist\ta-11d-10e-12f46k-31q-12s-12t50
yetist$\ta-11b41e-12f15k-29q-12s-12t50
yetkil\ta46b-13d-43e-14f-26i16k32l-16m-13n88p-11s-11t-22u-38v-23
yetkil bir\td-15k21
yetkil$\ta-20f-28i29k30
yetkim\ta58d-18f-32k-16n49q-15
yetkis\tb20f39k-37l-14m-15n73o-13p-20q-12r-18s-16t-15u15v-24
yetkis verilm\tb38k-20n42u-11
yetmiy\ta-37b45d18f-38r27
yigini\ta14d44f-35k-10m49q-14r26s-12t-32v-16
yikadi\ta-18f58i-10k-14
yikadi$\ta-16f55i-10k-13
yikani\ta-20f35
yikani$\ta-20f35
yil\tb-32d-30f-21g-11j-33k85n16p34r-15t26u-15v-33
yil 0\ta40b-24d-10f-62k51t31v-21
yil basind\ta-22f25k17
yila\tq19
yilbas\ta-12b-45d-16f73k-11
yildir\ta-16b-20d-12e-11f43j-11o50r-10v-19
yildir bu\tf-30k42
yildiz\ta-34b63d26f-53k-32o-16q43r21t-14v-14
yildiz ambala\ta-26b65d-11f-41k-21q44t-12v-12
yili\tf27k-15v22
yilin\ta50b15f-47k-10m-14n-17p53q16r-12s11t-15u-17v-27
yilina\ta50b-18f-15k-22n-12p44
yilind\ta-18b-23d-12f43i-13k16
yillar\tc10d-15f-18k35p40
yillik\tb94c-46e-18f54g-12h-12i-25k-74l-34m47n-41o20q51s-31t-52u-34v-13
yillik bakimi\tb15f14o-19r35
yine\ta71b-19c-14d-39f25g-13h-10i-20k-32l14m-12n-25o10q26s-17t-26v-16
yine 0\ta-36f63k-27
yine bir\ta-15f37
yine para\ta51b-10f-32q44v-11
yirmi\ta-33b20d-17e-11f69i-12k-29o14r30v-14
yirtik\ta32b-15d54f-59k-27o-27p-11r57s-13u-13v-19
yogun\ta48f-40o-12r43u-11v-11
yok\tb-13c-44d20e32f-14g70h-18i-18j-17k-28l-16n25o-64r-47s-12t32v18
yok dedile\tf21
yok diyor\ta-23f38
yok onlari\ta-12b-17f-14k38
yok sadece\tf11
yok tesisa\tf18
yok yaziyo\ta-16f38k-12
yok$\tb-22c-20d-46f24g70h-18i-17j-18k-38m-41n24o-45p-37q-40r-25t71u25v-48
yokmus\ta-14b-12d-14f60k-20
yokmus$\ta-14b-12d-14f60k-20
yoksa\ta-18b-37c-18d-11f20k43l-16m51o-12p-28q-15r-15s-13u-25v20
yoktu\ta35d-14f30k-36t44v-10
yoktu$\ta35d-14f30k-36t44v-10
yol\ta-15b-44c35d-17f19i-15k20p-16r24u-12v27
yola\ta27b-11d-19f62k-58n-11p60q-12r-24v-16
yolcul\ta29b-12d-12f10k-20l59n-15o-11p-22r-17u-12
yolcuy\ta29f-15k-14p26
yolda\ta-13b-21c-14d-12e48f41k-44
yollam\ta70b65d-42e-12f-75g-12i-12j-15k-45l-20m-25p-26q-28r-42s-21t91v-23
yollam$\ta55b-17f-18k-15t25u15
yollay\ta-41b89d-14e-20j-11k-28l12m18n-34p-28q12s-29t50u-28v-25
yollay$\ta-29b83e-19f-12j-11k-25l16m-12n-14p-17q-30r25s-23t48u-22v-18
yolluy\ta-47f55
yolluy$\ta-47f55
yolu\ta-12b-31e39f38k-38m-14p64q-24r-13u-18v-15
yolund\tf-32g51k-12
yolund$\tf-32g51k-12
yom\ta-32c44d45f-61i49k-66l-22n-26p-24q61r-27s-33t-33u-19v48
yom 0\ta-30b15d49f-35i51k-64l-11n-19p-18q69r-21s-19t-19u-15v-12
yoneti\ta-11b-49c-15d69e-29f10g-18h-19j-16k23l-34m-21n14p42q-29r80s-29t-46u-33v-55
yoneti basvur\ta-14f47i-11k-11
yoneti kurulu\td-14f-13i25k26o27r-25
yoneti olarak\tf61k-52
yoneti$\ta-12d-11i-16k54
yonlen\ta14b-12c37e-17g-11l-18o-17q-29s65t-22u-20v-25
yonlen$\tc18d-22e-12g-11k14n-12s41
you\ta-27b-16c-28d50f-54h10i32l-18m-10n14p-33q60r-36s-17t25u-16
you a\ta-25b-14c-13d14e-15f-69g-12h-19i68j-10k41q23
you again\ti40k-24
you and\ti-13k25
you are\ta-34b56c-15d17f-27i48k-61p19s20t-19
you can\ta-23d-14e56i-30k11t15
you cant\ta-17f51k-20r-16s32
you could\ta-10b-10e23f24k-20
you delive\tc27f-12t32
you for\ta-28b-13c-11d-23f-35g-16h-11i66k26o32
you get\ta-38b33d-12f30l27t-15
you had\td-12f19i21k-29
you have\tc-24d67g-14i-46k-36l-11m-10n-17o-28p-21q42s31u-11v-22
you hold\ta30f-23o20s-18u19
you in\tb-30d-11f-21i22k41
you kindly\tb-26e-17f-29i50k14p31
you know\ta-34b-10d-12f-41g66k14
you let\tb-35d42f20k-17t36
you lift\tf24k-14s16u-12
you look\te36f-21
you make\tb18d51e-13f-47n48q-10t-29
you may\ta-14b-10d-11f-65g37k64
you people\ta-37b-14c-11d90f-61k-12n68o-13p-12s-11t-16u-17v-27
you please\te12
you posted\ta40f-10k-17q-10t-16v45
you put\tc20f-13p28s26v-14
you replac\tb20l-10o50p-11r-14t-16
you send\tb-54f62r-16v41
you sent\tb-21c-11d92f-40g-11i-12k-51l-10m-11n-23o-50q-36r-19s-15t80u10
you since\td-22f49k-20
you switch\tb26f-11q32
you take\ta12b-10c44e-12f-19n-13q57s-12t-17u-10v-15
you to\ta-19b57c-13d-29e14f-32i-10l43m-14n52o-24q-30r-26s-23t-36u15v-36
you treat\ta-13c-16d39m-29n-18o-12q41t25u-12v-12
you well\ti35k-17
you will\ta-17b-28c-14d-29e41k25
you$\ta-50b27c-15e-23f-22g18h49i-35j30l-23m-29n-30o-45p-32q75r14u26v-48
youd\ta-15d87e-13f-20k-76l-12n-15o-22p-26q70r-24s-12t16u-27v-14
youll\ta-22b-28c-17d-17j31k32
youll find\ta-19b-11f-46j34k40
youll see\tf17
young\ta-11f-29h40t-16v36
young man\ta-11f-29h40t-16v36
your\ta-42b-43d68e20f-52g-14h30i45j-10k-12m-35o-34p31q14r-18s-35t27
your accoun\ta-11d33f-13n-16q45v-10
your app\ta-21c11d-24f33h26k-15
your chat\ta-15d15h-50k50t44v-13
your collea\ta-17f-44h46k27n38t-13
your compan\tf-48k58
your driver\ta-21b-21d35e-13f-19h33r-17t51u-11v-20
your engine\ta36f-51g-12h49i-26k-17l51p-12q-11t-12
your feedba\tf26k-11
your firm\ta-25b-19d-34f75k-12
your fitter\ta-11d-16f29h16k-10
your help\tb-20d-14e59f-11h-10i30k-47
your immedi\tb-23e57f-16k-18
your invoic\ta12b-24c35f-21q17
your kind\ta19b-14d-10f-11i-38k51r11
your letter\ta-25d30f10o-11q47t-18
your man\ta19b39d-18f-22k-16q20t16
your messag\tb48d-10f-38i-36k23p50q-15s-15t-11u-13
your own\td24q-20t40
your prompt\te65f-23i-17k-12
your sales\tb-17d50f-22l-12n-11p-18q41t27v-30
your school\ta-10f58k-29
your shop\ta-21c20d36f-26l-18n-11q-13t50
your side\ta-44b-27c-41d29e-32f36k44l25m-10n48p-15q-15s-18t-17v-17
your staff\td62h-15i-23k-27l-12n-13p-15q-14r-14s-11t30u-18v42
your suppor\ta-28d52e15f-17k-16l-12n-10p65q-17r-12s-14v-16
your system\ta70b-16d-21f-34k-28n-14p37v-12
your team\tb-28d40f-45k45l-11n41p15q-11t-24
your techni\ta-20f35l36
your troubl\ti42k-28
your unders\ti53k-43
your websit\ta22b16f-21l-14n-28p44q-22r-13t-14u36v-14
your worksh\td29f-16n-12o58p-11q-12t-22v-15
youre\ta-33b-24d60e-16f-99g-19h84i-62j-13q43t-14
yours\ta-42b-14c24d40e-22h-11k27n-11o-15p-12q27r-11s53t-22u-21v-18
yours faithf\tf-16i41k-12
yours sincer\tf-13i-12k52
yours$\tc41f-27i-32k31q-21s58u-13v-12
youtub\ta-28b-30d-12f65
youve\tb36c-22f-77h24k38l-16o-12p-18q55r-22s-18t25u-16
youve taken\ta39d-15f-17q11
yrd\tf-41k56
yukari\tb-11d-15e13f-18k35o-11p35
yukled\ta-24b-11f61g-12h-19k16
yukled$\ta-20b-10f73g-12k-16
yuklem\tb33f16k-37l68m-12o-21p23q-21r-21s-14t-27u-15v-19
yuklen\ta76d-17f-41k-33l-25m58n-36o-25p34q-32r-12s-14t-21u-13v18
yukley\ta-23b16d-21e-20f64k-18p19t19
yukley$\ta-13b21e-13f31k-13t21
yuksek\ta30b32c-61k11l-11m-12n-11o19q11r-23u34v-15
yuksek ayarla\tb15c-59f63k-16o32r-10v-10
yuksel\ta19b28f-27l35n-11o39r-24s-28t-20
yurt\ta15c44e-12g-13k-32l49m-31n-40o-24p-28q-15s70u-26v-39
yurt disi\ta16b10f-20l-17m-10n-26o-11p-11q25r-12s50t-15v-12
yurt disina\tc27f34k-34l-11t44
yurt disind\ta-18c37k-11l-26q-30s70t-18
yurt odalar\ta25f-17l66p-10q-14r-19s-22t-12v-14
yurutu\ta-11f11k15
yusuf\tf-33h-11k56
yuttu\ta39f-22p25
yuttu$\ta39f-22p25
yutuyo\ta63f-47l-11m-27n-10o48p56q-11r-42s-14t-20u-20v-12
yuva\tf24
yuvarl\ta65f-49l-10n-16o-40p76r-18s-11
yuvaya\tf21
yuz\ta-16b-16f48k-15
yuzde\tb-12c21d-13f47j-11k-37o16q17
yuzde 0\ta20c24f-28o16q17
yuzden\ta-16b-38e-44f87i-17
yuzden$\tk29
yuzme\ta-27b-34c12f-38g-11h68v29
yuzu\ta28b-14d59f-43h-31k-20l35m-14p-11r22v-11
yuzume\td45f-14k-21o-11r-14s18t-14u-15v45
z\ta68b-19d-14f13k-61l67m-24n-18o-22p-41q44r-16s-13t-10u-19v-26
zabita\tb-31d46r-13t-16v47
zafer\tf-15k19
zahmet\ta-32b-27d80f-53i16k-17l40m-18n-23o-15p-22q28r-26s-11t-24u-12v27
zam\tc36f-20p-15q50t-20
zaman\ta-11b-38c10g-17h-13i15j-11k37m-20n-14o-29p32q-10r-21s-22t37u-26v18
zaman asimi\ta28d-14o-14p38
zaman asimin\tf31k-16
zaman$\tf17k-13q30t-17v15
zamana\tb-17c37f22i26k-57q21
zamand\te27f-37i-10k31
zamani\ta-13i10k15o30r-18
zarfla\tb35f-21o15p-12r-11t39v-12
zaten\ta-15c-10d-37e-11f-40h-11k89n25q13t-12
zaten$\ta-15b-19d-18e-11f85k-43
zboun\tb-13d-17f61k-24
zebra\ta29f-14o39r-11t-12
zebra 0\ta10o13
zemin\ta18d-10l21r29u-12v-17
zemin kattak\ta-12b17l24
zero\ta73b-23c-12d-24f-14k-16l-13m-12n36o-14p50q-15r-18s-14t-21u-12v-20
zero$\ta70b-12f-59n39p19t-14v-11
zeynep\tk22
zeytin\ta13k19
zil\ta-10b-11d-11f-73k76r30
zile\td-14f-14k40
zimba\ta-13b-11f59g-14k-24
zimba teli\ta-11f29
zincir\ta-18b19f15p15
zira\ta-13b25f-15
ziraat\ta68g-15k-76o-16p-11q-18r-11t-17u64v-11
ziyare\tc34f-50g50h-19k-19l-14m-11n-18o-19q-19r-28s-15t-17u88v-29
zone\ta-22f42k-12
zoo\ta-12b-15c67f-48k-14o-15p-11q74r-21s-14t-36u-10v-12
zoom\ta-36f79k-37l40r-24
zor\tf-15k21
zorund\ta-21b-22d-25f76n-17u47v-10
zorund kaldik\tf20
zorund kaldim\tb-16d-13f25k11
zorund kaliyo\td-10f26
zorund$\tc10f19n-17u47v-10
zorunl\tf11n-31p-11q-14r-14u70v-20
zorunl mu\tc39f-28n-31p-11q-14r-14u70v-20
во\ta76b44d-21f-79k-84l-23m-16n-25o52p-28q57r-32s-23t-40u-24v-27
с\ta-45b119d-27f-69k-83l-20m-12n-23o51p-29q48r-33s-25t-33u-26v-22
с 0\ta-45b119d-27f-69k-83l-20m-12n-23o51p-29q48r-33s-25t-33u-26v-22
ا\ta-32b25c-12d-19e-15f27g-11i-27k34l-20n-11q-11v35
ا د\ta-15b-13f12k35
اب\tb-14f13q-14t31
ابا\ta-24b30f-37k28n-11s13
ابتداي\ta-16b-18f-19i-18k60
ابتسام\ta-11b-13f-27k62
ابتوب\ta10b69f-53k-11l-11o65p-11r-20t-10u-15v-11
ابد\ta52f-30k-15n53p-14u-12v-13
ابدا\ta-28c-14d26f24n43q-11v-21
ابدا$\ta-28c-14d26f24n43q-11v-21
ابعت\ta30b-23d-17f15l-15m50p-11v-12
ابعتول\tb55f-39k-15t19
ابغي\ta-27b42d24f-39k-13l-10m38o-12p-11q-18r-15s-13t-14u12v21
ابل\ta-22b-40d-11f22g56k-14
ابني\td-11f-43k46n20r-10s21v-11
ابه\ta44d-19f15k-23l-14m-10n14o-15p18q-11r13s-13t-13v16
ابو\ta-42b-35c-15d-27e-27f-90g-20h-21i66j-21k84
ابي\ta-13b30c-12d-19e-18k20l-12o16p-17q-24r-11s29t19
اتب\ta-22d-11f-24k44
اتحاد\tf-40k62
اتحاد ملاك\tf-40k62
اتخاذ\tf-18k25
اتر\ta27b-10p34
اتس\ta-25d28f-45k41m-15q-15t41
اتساب\ta-14f21
اتصال\ta19b-28c-33d-16e-27h-10i-11k56l14m14n-11o-11p-18s37t-11v-12
اتصل\ta-23f27k-10l41t-13
اتصلت\ta-23f51
اتصلنا\td-15f56k-34
اتغير\ta12f19n-38u46
اتمني\ta-10b-35e60f-61i58k-50
اتنين\ta-20b29d32f-27k-12l-12o-10r20t-16v36
اتوره\tc19d51e-14f-50g-17h-13i-11j-11l-15m-14n-19o-15q38r-22s40t-12u-14v-10
اتي\ta-10b21f-30k24r17
اتير\ta-25b14c-17d-17f22g40k-30m-19n19q20
اثناء\ta30c25f-30k-23l54n-20p-10q-18r-11s21t-15v-15
اثنين\ta-12b29l-11r11t20
اجازات\ta26b35d-14k-37n20p46r-15u-22v-16
اجازه\ta-41b13d-10f16k24m-30n31s12
اجتماع\ta20c-16l52m37n-24o-14p-27q-14s-19t-14u-22v-15
اجتماع مع\tb-16k25
اجد\tc-43f69k-22
اجر\ta-12b-22k38t33
اجراء\ta-16b19e-12f-38k55l-12o-12p-10u44
اجره\ta28b-11k-10u31
اجهزه\tb61c-19d-17e-18f-32g30h-11i-10j40k-65l80m-15n-27p-38q-33r-28s-18u21v-38
اجور\ta-25b-10f28i-14k32
احترام\ta-14f-18k32
احتياط\ta-18d-14f49k-16r13
احد\tb-28c18d48e-27g-21h-23i-21j-22k31m28o20p-19q-26r-27s-11t-40u24
احدا\tb-13d90f-90k-33l-16m-24n-15o59p32q-20s-21t-18u-14v-24
احده\ta22b-25c-20d-13f39k-13l30o-12r18
احدي\tf20
احسن\ta-14b-19e-21f-31h51k17
احظت\ta-16c42f-13k-20q33
احمر\td-16f58g-16k-38l17m14r-10t-11u14
احمر$\ta34f-17l21
احنا\tb-34c-30d-36e68f-33h-10j-11k29q38
احه\ta-13b-12f-37k66
احياء\tf-53i-15k83
احيانا\ta-42b-16f81k-27
اخا\ta69b-13f-53k-15m-11n-14o-25p21q53r-12t-14v-17
اختبار\ta-37b-12e-13f65k-31p19
اختر\ta-49b-18f93k-51
اختي\ta-12b-25d-11f83g-11k-55
اختيار\ta40f-13k-14m-16o-11p49s-11v-13
اخذ\ta35b-16d42f-37k-36o34r13
اخر\ta56b10c-34e-16f43g-14h-19i-14j-12k-84l-19m17n-36o-26p38q-27r-23s42t-18u-26v17
اخر$\ta62b-21c-28k-19v43
اخري\ta-36b12c38k-27l-11m-11n-15o-11p15q58r-11s-14t-16v-14
اخضر\ta37b-29d27f-38t13
اخوه\tf-15i23k10
اخوي\ta19f14k-24n37p-24
اخي\tk27
اخير\ta33c-11d-17f37k-44n-11p38s-11
اخيرا\ta17
اخيره\ta-14c45f-35q32
اداء\ta-19b-15c40f11k-16q33
اداره\ta-30d-21e-19g-11h-15i-25j-12k66p-20q20r29
اداره تقنيه\tk18
ادخال\tc52f-47r44t-12
ادخل\tb-31d-16f64k-21n35p-25
ادفع\ta-18b-15c55d-27k-15q22
ادوس\ta-23f48k-11
ادويه\ta-11f32k-15r-15u22
ادي\ta-15e-14f-34h53i-10
اذ\ta-15b15c42d-16f-25k-13p16q38r-13v-16
اذا\ta-44b80c-20d-49e-20f31g-11h-10i-12m-24n-21p-24q-26r-46s-21t36u-23v65
اذا كان\ta-32f49
اربد\ta-11f-39i-13k58t22
اربد$\ta-11f-39i-13k58t22
اربع\ta-17b15e-13f60k-63n-33o13q20r-16t-16u41
اربعاء\ta43b22c-31d-13k-28l-12n-11r24t33u-10v-18
اربعه\ta-11b18c-11d-25f-13k32p19q-13r29s-11u-17v-13
اربعين\ta-14f20k16
ارت\ta-24b56c27f-34k-27l-12n-16o-18p-19q-55r-15s58t35u16v-23
ارتفع\tc25f-19o18q23r-15
ارجعه\tb-14c25d42f-28k-28n33o33q-13r-17t-15u-11
ارجو\ta-50b44c19d-17e36f-62g-10h-28i-30k36n28o-26p43r-19t-22u-23v-34
ارجو الاتصا\tb-14e-25f-40k56
ارجو تحويل\tb33k-21m19n-17q-11s26
ارحه\tf-10k21s12
ارده\ta48b18d-26e-15g-11k-58l-15m22n-16o-16p-17q-20r11t48u-14v-23
ارز\ta-13f-17k33l24
ارسال\ta25b-24c27d-26e-31f-19i-33k49l-16m48n-12o-14p16r-11u-12
ارسلت\ta-21f-17k51
ارسلها\ta16d-11f-54k49m22
ارشيف\tb41f-55g-10k39p17u16
ارض\ta-24f-33k66
ارضي\ta15d36f-36g-11l16o-15q-16r23s27t-12v-17
ارغب\ta-11b31f-24l-15s20t23
ارغب في\ta-11b29f-25t24
ارغه\ta-20f37
ارقام\ta53b-28d-24f18h-14k-19l-14m-13n-21o-13p61q-12r-20s-20t-12u27v-22
ارك\ti27
اركود\ta-25b26k11l-11o50q-13t-19
اريد\ta-14b21d-16f-44k47q-15r-11s53t-18
ازاي\tb-11c45f-16q-46s64t-14
ازرق\ta-20b-14f65k-22
ازعاج\ta-18b-24d-14e-18f-69i69k23
ازم\ta-16c27e-16f30k-30l24m-12n-20o18p-31q-26r-23s-11t-12u36v13
اسابيع\ta-11d46f-29k-15l-11n34o-15q-14t22
اسالوا\ta-21d-10f-19k47
اسبوع\tb-18c-16d28e34f31g-28k-42l26m-14n-24o-15p-18q12r-15s43t-21u-14
اسبوعي\ta-13b37c35d-12e-11k-19l-19m45n-18o-16p-23q-25r-19s-13t-19u-15v53
اسبوعي$\ta17c48f-54m56q-10v-32
استاذ\ta-25b39d-11f-41i-17k55n26
استاذه\ta-19b39f-27h45k-53r31
استبدل\tf35
استجاب\te-10h22p14
استخدا\tc19f16k-13n30
استراح\ta-10b28f-28k18l18
استشار\ta-21f17k20p12
استطيع\tc-44f48
استعدا\ta-17b-12f-43k72
استقال\ta37b-36f33k-42n-20u38
استقبا\ta36b13c-11e-14f-26h-16i-16k12l-29q-20r10s-10t-27u37
استلام\ta-32b-10d-10g-15k53
استلمت\ta13b-28d60e-14g-11k-40o-10t54v-12
استلمن\ta-23b-16d27f25k-17t14
اسعار\tb-29d60f-36k-10m-12n-18o-14p15q49t-14v-18
اسعاف\ta57b-17f-32k-12r-20t-13v43
اسف\ta19f-42i81k-79m18n-13u10
اسكن\ta-20b-11f11k27
اسكندر\tf-46i-12k75
اسل\tf-11i61k-32
اسلاك\ta-24b16f26k-16
اسلكي\ta-12b38f-24o12
اسلكيه\ta32b-20f10k-23l-20o13t31
اسلوب\ta-33b-16c-11d40e-12f-77g-11h91k-83n-11o-11q37r-17t-13u-11v29
اسم\ta84c50d27e-16f-68g-13h-15i-12j-12k-97l-17m28n43o-37p-52q11s-44u-23v22
اسماء\ta-19b-36d-18f53j49k-54
اسماوه\ta-28b-18c-11f70j-14k-17n10
اسمه\ta-22f34k11
اسمها\ta-56c-16d53f-46k36m-12n-17o-13p-12q63t-15v-14
اسمي\ta-51b13c28d-36f32h-10i-27k15m38n-24o-11p-10r-13t-12u-14v26
اسنان\ta-17k27
اسوا\ta-17d34f-13r34
اسود\ta-34f56k-10
اسورد\ta60f-52l-21m-17n19o-13u37
اسيوط\tf18k-19
اشاره\ta56d-15f-26k-14l57m-11n-11o-15q-10s-13t-14u-12
اشتراك\ta85b-26c20d-17f-70k-36l-18m-12n42o-12p-10q32r-12s-21t-14u-11v-11
اشتريت\ta-17d22f13k-12o20
اشتريت من\ta-14d23o20
اشتغل\ta-42d28e-15g52k-35l34o18p-18v-12
اشتغلت\ta-26d-11f50k-12
اشرف\tf-31k50
اشعار\ta-29b-48f63k25
اشعه\ta44f-25n-13o14p-26v36
اشمهند\tk35
اشهر\tf19u16
اشهر$\tf19u16
اشوف\ta70d-25f-54l-13n70o-25p-11q-14r-22s-10t-15v-18
اشير\tb18d13k-12l-10n16o43q-22r-17
اصدار\ta-35b-27d-20e-10f57g-11k19q17
اصل\ta100b-24d-20f-51k-56l43n-16o-25p-18q-13r-19s-16t51u-11v-26
اصلا\ta-67b-21d37f52k-12q33s-12
اصلا$\tf12
اصلاح\ta-23e-29f40k19o40t-31
اصلي\ta-15b53f-22k-17o-17t53v-19
اصه\tb46f-25l26m-15q24
اضافه\ta-17b34c-12f12k-13m-11n14o-39p53s-13v-13
اضافي\ta52d-27f-14k-11p18
اضافيه\ta-27b53d-17k-26l23n-12o47p-12q-17r16t-22u-31
اضطررن\ta-25f42
اضطررن الي\ta-25f42
اضغط\ta-10b-32d-18f73k-32p17
اضغط علي\ta29k-12p17
اضل\tf-13k38
اضي\ta58b-11d-17f-39t17
اطباء\tf40k-23
اطباق\ta-25c33d24f-26j-12o19
اطبع\ta-47b-13f91k-48
اطفال\ta-17f43k-21
اطلاع\ta-15b-19c16d-13f-44i-11k54u26
اطلب\tb66f-49l-10o-28p-12q21r-16t51v-14
اطيب\ta-14f-29i56k-13
اطيب التحيا\tf-12i-26k51
اظن\ta-16f28
اظن ان\ta-16f28
اعاده\ta-32b-20d-10f34k36n13
اعتبار\tb38f-26l-14q18s18
اعتبار من\tb38f-26l-14q18s18
اعتذار\tb-26d12f21r-20v32
اعتماد\ta-28b41f19k-33n26
اعدادا\ta-17b-13f54k-15
اعدت\ta-17d46k-28n46u-11
اعدنا\tf17
اعرض\ta-13c14k13p-21q24
اعرف\tb-13c90d-27f-54k-18l-15n-16o-24p-38r-11s-13t-23u79v-23
اعزاء\ta-11f-22i-33k63
اعلاه\td27e-14f-59k48p18
اعلي\ta45b-27f-23o12
اعمل\ta46b-11c26d-14k-46l30n32o-10q-17u-17
اعيد\tb-30c-27e-19f68k-14
اعيدوا\ta-21b82f-40k-51m-19n54o-15p-14q-14r-14s25t-12u-12v-22
اغسطس\ta-20d21f20k-20o20
اغلاق\ta-12b16f-24k39n26
اغير\tb23c-50f40k-10n16
افاضل\tf-19i76k-56
افتح\ta-47b42c37d-23e-12f22g-11j-14k-37l-11m11n34p11v-11
افتراض\ta26c29f-28k-12l15o31p-10
افضل\ta-29b-24d-14f-76h95k13
افهم\ta-15b-27c43k-14q33
اقامه\ta-15c56k-40n-15o-11p-17q70u-21v-40
اقدر\ta-10b-14c87f-71l-13m45n15o-13p-11q-21r-13s-14t-20u32v-38
اقدمه\tb33f-11k-12q33
اقرب\tb-13e-19k26
اقف\ta-20b-19f40m22p-11
اقفال\tb25l-10p20u21
اقفه\ta-15f40p17
اقفين\tf28k-11
اقل\ta-10d-14f33h-15k12
اقل من\th-15k22
اقه\ta-34b11c-24d46f13k-33q43t-11
اقي\td-27e-16f-30g64i-14j-14k-22m-17n44o-13p-18q-16r-20s-13t35u-10v-14
اكبر\tb43c30f-34k-34m55n-15o-20p-11q-26t20v-25
اكتب\ta-10f32k-12
اكتب اليكم\ta-10f32k-12
اكتر\ta25b-19d-21e53f-51k-21l-15m50p-11v-12
اكتوبر\ta-22b19d-10f33k-18l13o33v-10
اكتوبر اتصلت\tf17
اكتوبر$\ta-19b41f-19l13o33v-10
اكثر\ta16b-12c13k-15n23p31q-10s-14u-11
اكثر من\ta16b-12c13k-15n23p31q-10s-14u-11
اكس\ta37k-32o-19p-10s54
اكل\td37f-23r29
ال\ta18b-31c-20d-11e-25f33g-14h-13i-16j-13k19m35n-21o-21p31s-29t-15v-19
الا\ta55b-42e55f-39k-38l17n-17q-23r26u-17
الا اذا\ta23o31t-10
الا بعد\ta-14f22p20
الاتصا\ta19b-25c-33d-12e-25k62m15p-13s38v-10
الاتصا علي\ta27f-40k21s31
الاتصا$\ta-10c-32f18k38
الاتي\ta-10b21f-30k24r17
الاثني\ta-12b29l-11r11t20
الاجاز\tb36d-11f11k-33n22p19
الاجتم\ta26b-42c-15f26l20m40o-11p-25q-11s-15u-12
الاجتم$\ta-39b-17c31f33k-18l23m-15
الاجهز\ta-29d-10f-17g46j49k-53o36
الاجور\ta-25b-10f28i-14k32
الاحتر\ta-14f-18k32
الاحتر$\ta-12f-15i-116k125
الاحتي\ta-13f16r13
الاحد\tc-13d-52e-11g-10h-11k50m22p14u-12
الاحد 0\tf-61k63p19
الاحد$\ta26b-15d-36f40k-28m26
الاحمر\ta-29f59k-26u19
الاحمر$\tf36
الاخ\tf-43i-11k70
الاخر\ta28d42f-45k-25m-10p-15s52u-11
الاخوه\tf-15i23k10
الاخوه في\tf-11i46k-21
الاخير\ta23c34d-19f10k-46n-14o-11p35q28r-12s-13
الاخير$\ta39b-13k-21p37s-11
الاداء\ta-19b-15c40f11k-16q33
الادار\ta-31d-16e-12f68h-11i-15k-24p-22q20r30
الادوي\ta-11f32k-15r-15u22
الاربع\ta32b38c-32d-24f-16l-16n-15o-16p-13q-16r53s-14t28u-14v-22
الاربع$\tb41c-30r37t-21
الارز\ta-13f-17k33l24
الارسا\ta46d-14f-14k-18l-11m41o-12
الارشي\tb41f-55g-10k39p17u16
الارض\ta-24f-33k66
الارضي\ta15c-10d35f-26g-11k-13l16o-15q-16r23s27t-12v-17
الارضي$\ta-13b16d-21k15r35
الارقا\ta-34b-12f70k-20
الازعا\ta-18b-24d-14e-18f-69i69k23
الازعا$\ta-18b-24d-14e-18f-69i69k23
الاسبو\td-18e43g-27m-10n-14p-10q-12s49
الاسبو الماضي\ta-25b-20f17g-28k47
الاسبو$\ta41b-18e54f-64k-34s38
الاستا\ta-24b28d-13f-39h39i-12r31
الاستج\ta12h-15k18p14
الاستج في\ta12h-15k18p14
الاستر\ta-10b28f-28k18l18
الاستش\ta-14f-17k32p12
الاستع\tk19p14
الاستق\ta42b22c-10e-13f-75h-15i-15k28l-29q-20r10s-10t-27u37
الاستق$\ta42b12f-38l-13m-11o-29r-13u56v-16
الاستل\ta-32b-10d-10g-15k53
الاسعا\ta36b39c-11d51e-10f-76k-75l-16m-22n-29o-24q38r-31t-34u-17v58
الاسفل\ta33b-28f49k-56o12
الاسلا\ta-24b16f26k-16
الاسم\ta24b13c-17d-12f20k-30m43n-11p-14
الاسوا\tf42k-15
الاسوا$\tf42k-15
الاشار\ta36d-14f-11k-11l47
الاشتر\ta46f-30n-12q35
الاشعه\ta44f-25n-13o14p-26v36
الاصدا\ta-20f-20k43
الاصدا 0\ta-20f-20k43
الاصلا\ta-14b13f22k-13o40t-31
الاضاف\ta52b-13d-18k-18p18
الاطبا\td29f-22o20
الاطفا\ta-17f43k-21
الاطلا\ta-12b-18c18e61f-36k-17u26
الاعدا\tf34
الاعزا\ta-11f-22i-33k63
الافاض\tf-19i76k-56
الافاض$\tf-19i76k-56
الافتر\ta26c29f-28k-12l15o31p-10
الالي\ta59c-13d-21f-18k-46m-14p-12r-21s49
الاليا\tb-15c27f-26k23l46v-12
الامام\ta-13f-29i-22k68
الامر\tb-35c-12d-15e96f-15i-15k-40n19p17
الامر$\te-12i-11k39
الامن\ta-29b-10c-11d49f27k-29l-12o-11r48v-14
الامن$\ta-23d-12f44
الان\ta-31b-14c-51d-13f99k-23
الان$\tc-52f72k-19
الانتا\ta33b-14c-43k32o-20r40s-11
الانتا$\ta-13c-44f30k39
الانتر\ta42b-13d-11k-13l30
الانتظ\ta-32b-14d38f16k-25p-13s43
الانته\tb-23f45k-26
الانجل\ta17b41c26d-12f-47k-19l-25m-22n20o-23p47q-26r-23t-25u-20v26
الانذا\ta10f19k-16o-23u40
الانصر\ta10n17p12u-11
الاورا\tc28d27f-56k-10m-12n33p-15q-16u-12v11
الاورا اللي\ta-17b-15c32d32f-39m-10n38o-12p-11q-15r-11v17
الاورد\ta-17b-14d50f-23p14
الاول\ta-51b-10c31e-11f16k17q24v17
الاول$\tb18f25k-31v17
الاولي\ta-25b57d-15e-11f-31g-13k14v44
الايمي\ta-18b34c21d11f-72k36m25n-19o-12p-16r-12t28u-23v-13
الايمي في\ta-30b-19c29f-49k60l23m-15
الباب\ta-19b-30d-27f90k-35o-14p15r-28t34
الباب$\ta16b-19d-12f32k-22o-12r-26t39
البارح\ta-13b-20d-11f-38g77k-11s12
البارح$\ta-43b-13f-17g80k-54
البارك\ta-43f39k11o13
الباسو\ta30f-20m-15n26o-11u12
الباص\ta13b-13d20f-12q-14v31
الباقه\ta-21b-30c-22d38f38k-30q28
الباقي\ta18b22d-19f19g-19k-27t44
البحث\ta34b-17d-14f10k-13m12p30
البحر\ta-36b12f52h-11k-14u19
البداي\ta-26f45k-11
البراد\ta-37b-11d18f29
البرام\ta-13b-11k33
البرج\ta-23b13f16
البرنا\ta-12b-30c34d-17e-11f39k-32p13q18
البريد\tc23d-13e54f-57m32n26p-20q-12r-11
البشري\tb-23f-20k48n-12u12
البصمه\ta27b-23f22g-10k-20o-10u42v-11
البضاع\ta-25b25f28k-21u24
البطار\ta32b-14c18e-32f20k-26n-12o46p22r-18s-14v-19
البطاق\ta13b-13f24k-11v34
البلاغ\ta-11b-15d21f21k-16o13
البلدي\ta-22c13d47f-15k-29m-11n-12q-11r20t-10u-14v39
البلدي$\tb-14c19d-10f20v20
البناي\tb-14c-22d51f-12o-10q-13r33s-10t-12v20
البنت\ta19b-12d24k-27q-14v31
البنك\ta15c31d16f-26k-30m18n-28q28t-12u19
البنك$\tc38f-15n-14q28
البواب\ta-34b-11d-13f36k31r11u10
البوسط\ta-14b44f-24m-17q18v33
البيان\ta49b-17c12d-16f-15j-13k-20n-12q33r-13u22v-11
البيت\ta-14c-14d-19e-16f25k34l33m-10n36o-13p-14q-19s-15u-13
البيت$\ta-13f32k-12
البيضا\ta-19k46
البيضا$\ta-19k46
البيع\ta26b-19d35f-58k15l11m-15n-19o-16p41q-14s-18t25u-14v-18
التابل\ta38f-16o31t-10
التاخي\ta-20b35q25
التاخي$\ta-19f40
التاري\ta-12f-53k66
التالت\ta63f-37k-32n18r22
التالي\tb-23d-17e-16f-10g-14h-10j79k-50s24v-11
التامي\tb27m-12n47p-16v-18
التامي$\tb27m-12n47p-16v-18
التاني\ta26b17d25f-43l-13n-11o-14q20s17t-18u14v-15
التجار\ta-20b30d-11f-47k44l31u11
التجدي\tb37f-26q20
التجوا\tb29k-20n-15s34
التجوا علي\tb29k-20n-15s34
التحدي\ta12c19k-13p39v-12
التحدي الاخير\ta15f11k-11
التحصي\ta-24d64f-24h-11k-27l-14n-12o-14q66r-11s-14t-16u-10v-12
التحقق\ta21b55f-47k-38n20o-10r-10s-13t-17u41v-11
التحكم\ta-36b-13e-10f23i-12k44
التحلي\ta-24f46
التحوي\ta22b-42c22f22k-21m21q24
التحيا\tf-12i-26k51
التحيه\tf-21i36
التحيه$\ti-23k40
التدري\td54f-53k-30l-12n-15p23r27v-11
الترحي\ta14f21k-20p23
الترقي\tb-11f44k-10
التركي\ta14d32f-29k-14l49m-11o-14v-11
الترم\ta-20d33f-28k17q31
التسلس\tb40f-29s41
التسلي\ta-11b-20c-12d17f27
التشغي\ta29b-14f12k-16o25u-12
التطبي\ta74b-27d-16f-21k-21l-13n30o-27p27q-19r-22s-14t-14u-12v18
التعبي\ta-18f27
التعدي\ta-10b11d16f-16u15
التعري\ta-21c34f27k-21l-11n-12q-15r-16t-13v56
التفعي\tb14f17k-12p21
التقدي\ta-17b-17c14d-12e-11i12k17r-21v44
التقدي علي\tb-12c21f29k-18r-21v44
التقدي$\ti-58k64
التقري\ta20b-14d28i-11k-38l28n-12o-19p44t-12v-28
التقني\tb-11c25d-11f-12h-10k32t-12u43
التقوي\ta22b-26d-13e-15k16m24n-20o-16p10r-13s-15u-10v25
التكرم\tb26k-14r16
التكيي\ta24b-11k-11r24
التلات\ta-14b31c17d-12f-16l-10r-11v38
التلات$\ta-14b31c17d-12f-16l-10r-11v38
التلاج\ta12o19
التلام\ta27b-20f21k-22r45v-15
التليف\ta12f-20k18o-17s35
التمري\ta-15d-14e-14f-65h88i-15k-34o12r-16t-11u24
التنبي\ta-18b28c21f-17m35u-11
التنظي\ta-17b-13c42d40f-58o-12q34r-20t-13v28
التوصي\ta-13b26c-41d-17h50k-22t20
التوظي\tb17c50f-44k-11m12n-11q-11t-14v43
التوظي$\tb17c50f-44k-11m12n-11q-11t-14v43
التوقي\tf-16k32m18
التي\ta-36b35f-23j38k-23n24o32q-12r-13u-14
التيار\ta35f-37h-15k21l26
الثالث\ta19b-20c34e-12k-30n-11o-13p29s17u-13v-11
الثامن\ta-19f49k-17
الثاني\tb14d17e-26g24h-18i-15j-15l38m-19n-14p21q29r-22s-26t-28v-22
الثاني ظهرا\td12f-14p13
الثاني$\ta-57b17c24d25e-12f-16g-19i-11k28l19m-13n-21o42p-18q18r-21s-15t-18u-11v-18
الثلاث\ta13b37c-10d-14f-34l-13u33v-13
الثلاث 0\ta10b36f-32k-16r13u14
الثمان\ta-24b-15e-19f32k29
الجامع\ta60b-21c30d-12f-42k-17l-11o-23p-12q-15r58s-12t-24u-12v-18
الجامع$\tc38f-37k16m16
الجاي\tb26k-10s12
الجاي$\tb26k-10s12
الجدول\ta35f-11k-17p46r-10
الجديد\ta28b33c29d-25e-15f-42g-13h27j-21k-20n20o23p17q-16r-28s-15t-34u-29v12
الجديد في\ta-16b30f-28k28l-20r-11s17v42
الجديد$\ta21b35f-32k-11l27m10n-13o38p-16q-10r-12s-15t-11v-18
الجراج\ta-24c-10f14j41k-19
الجرد\ta33b-16o31t-10
الجرس\ta28d40f-48k-14o42r-12s-14
الجرعا\ta41b-11k-19p47t-12v-13
الجمعه\tc51d-33e-14k-12l-18m-13n-17o-21p-16q-22r54s16t-25u-16v13
الجمعه$\ta-12c64f-39k-27l-11n-13o-15p-13q-15r48s-24t-22u-12v25
الجميع\ta43f-33l31
الجناح\ta23f-37k36p-22s43v-18
الجهاز\ta-28d-17e-11f64g-12k-16l-15m66n-19o-18p-15t-19u-14v-15
الجهاز عن\ta-11b-52f64
الجوال\ta-10b38c-14e-21f-65g39k23m17p-15s-15u35
الجوده\tb19f-47k40
الجيرا\ta22d-11f20k-26l-17n-10u31
الحاجه\tb-20f35
الحارس\tf22r17
الحاسب\ta-14b23f14k-14l-12o-12p-10u44
الحاسو\ta27f-17i-13k16o29
الحاله\ta-18f48k-14
الحالي\ta-21f47k-34
الحبر\ta32b-12o14
الحجره\tf14r15
الحجوز\ta-15f-13k22n15
الحد\ta-14c-18f57k-21
الحديق\ta-12b67d-12f-39k-26r61t-12v-27
الحرار\ta13b-12f15r25
الحراس\ta-21b14d57f-21k-49l-13o-11r63u-29v-14
الحربي\tf-15k32n10
الحرف\ta26b-29f15k-11o28
الحساب\ta-21b14c21d-34e-42f-21g33h-21i34j-26l-27m-29n103o-24p-25q-23r-27s-28t-36u12v-35
الحساب$\ta31b-32c-19d-18e-13f-41g-43i48k30n-42q15u42
الحساس\tf18
الحضان\ta32b-11c19f-29r25v14
الحضور\tc37f-32l-14q-16r-19s-11t-15u-20v53
الحضور والانص\ta10n17p12u-11
الحمام\ta43b-13k-20r36
الحمد\ta-22b-10e-15f-44g64
الحمد لله\te-10g36k-21
الحيط\ta54b-11d-11f-34k-11o-10r-19t46v-11
الحين\ta-37b-15c-19d-18j67k-26
الحين$\ta-37b-15c-19d-18j67k-26
الخادم\ta-20b-10f27k21m32
الخادم 0\ta-11f33k-18m32
الخارج\tb14f30k-35n25o16
الخاص\ta14b19f-11k-11p30
الخامس\tb17c15d-11k-23l46m-12n-23o-12q-19r13s-17t-21u17v-25
الخدما\tf-11k28
الخدما المسان\tk19
الخدمه\ta-27b-27d11f66g-10k-27l-12o10q37s-12t-11
الخزان\ta-40f55
الخزنه\tb13c15f-12n-11o-11u47
الخزين\ta52b25f-64k-12m-11n24o-12p-11q-14r-11t-15u44v-14
الخزين$\ta-30b56f-28n-21t-12u49
الخشبي\tb-22f39
الخص\tb-12f-41j64k-23
الخصم\ta73b-10f-52k-23q42t-11
الخط\ta30b33d-51e-34f-87g31h-15i-12j-10k59l38m-25n-27o-28p-25q-62r-35s89t-42u-30v21
الخط 0\tf-65k68s-25v48
الخطا\ta-37b39d-11f-53i-11k62n19
الخطوا\tj42k-30
الخطوه\ta-17b-23f58k-10
الخطيب\ta-14b-13i-15k53
الخلاص\ta28b-15f20j-20k-12o-16p52
الخلفي\ta58b54f-72k-46l-12m-15n-13o-19p-17q-19r63s-19t18u-16v-24
الخلل\ta-60b-14e-16k66
الخميس\ta34b11d-15f-13g-11m-10n15o-20p18r32t-24v-14
الخميس$\ta34f-26p32
الخواد\tb-17f34u15
الخير\ta-20b-14d-12e49f-36h-12i40k-13
الخير$\ta-12e-68f-21i60
الد\ta-26d24e-20f29k-12m-14o-10v47
الداخل\ta25b43f-36k-22l33m-12n-12o-13p-17q-13r-15s45t-14u-13v-14
الدار\ta78b-36d-18f-35l-15m-16n-19o-21p-15q50r-26t-42u-18v48
الدخول\ta29b23d-10k-29n32o-19p-16q-10r-15s-13t-13u36v-12
الدراس\tf-24k29m-12n-10o19p-38r-14v47
الدراي\ta40b-23k-21p27
الدرج\ta-17b-11f46k-13
الدرجه\tc-13f29
الدعم\ta-29b-14d27e-15f-48h-17i18k45m-12p43
الدعم الفني\ta-13d-15f-31i52
الدعم$\ti-43k57
الدفاي\ta10f22g-15k-12r33
الدفع\ta13b17d-23e-13f-11g43h-11i-11k-43l11m-12n-15o50p-16q15s-22t-21u-24v-19
الدفع$\ta15b40f-24g-13l22o36q-24r-11
الدفعه\ta-17b-14f50
الدكتو\ta-25b87d-12f-37k-44l-10m-16n79p-22q-23r-12s-17t-11u-14v-28
الدمام\tp19
الده\ta-22b-15f32i-17k24
الدهان\ta55b-13f-34r-22s27t20
الدوا\ta39b-11k-28p47t-12v-13
الدوام\ta33b-16p16r11
الدور\ta-26b58d30f-53k-13l-33n-13o39p-13q-15r54s-13t-24u-10v-14
الدور الرابع\ta25f-17r12
الدوسر\ta-11f-19k31u16
الدوسر$\ta-11f-11k32
الدولا\ta73b-35d-21f-16k-46n-11o-23r-28t59v-14
الدي\ta-19b-15d-11f55
الذات\ta40f-23s42
الذكيه\ta13f35k-33o22
الذي\tb26f39h-10k-71l-11m-13n-23p-13r-17s-13t-12u59v-17
الرابط\ta36c15f-24k-20n-22u55v-17
الرابع\ta45b-13d-11k-23l27o14
الراتب\tc25f-32k25n-17q35
الراس\ta-17f20k24
الرام\tc27o50p-13t-16
الراوت\ta52b-17f-10k-20l43m-11n-15o-13r-13t-12u24v-12
الربع\ta20b17f-18p37q-13
الربع$\ta20b17f-18p37q-13
الرجاء\ta-18b42f20k-48l-15m-17n-17o-14p-13q-10r-14s50t-21u37v-24
الرجوع\tb-17c-23f47
الرحيم\ta-13b-11e-20f-40h-11i38k22
الرخص\ta-20b45f-48k35m-10p41
الرخصه\tc49f-47p18
الرد\ta34f-58k15l-17m43n32o-27p-19q-22r-22s25t-27u-11v-14
الرسال\ta16b-12f30m49s-11v-16
الرساي\ta59b-24c-11d-27e-14f-56g47h-14i-10k-14l-13m55n-16o-22p-20q-14r-19s36t-26u-15v-22
الرسوم\ta36b-16d17f-32q21
الرصيد\ta32d-14k-11q25t-12
الرفوف\tb-20f18l22
الرقم\ta-20b11c-36d-13f33k31l-13n-18o-10p27r-12s35t-11
الرماد\ta-11f27t28
الرمز\ta-23c-11f40g-39k26
الرياض\ta-17b28l27
الريمو\ta-38f62k-15
الرييس\ta19b21d-15f20k-41l54m-12n-15p-19q-11t-13v-21
الرييس$\ta27b23f-18k-18l33o-19u19v-10
الزباي\ta48b-13f-13k-16t-12u39
الزبون\ta48d-32f-27l-14m34n16o-12p13q-15r-13t-19v-13
الزر\ta-17f39k-12
الزملا\ta-25b-11d-10f-22i-37k83
الزميل\tf-39k53
الزهرا\tf-45k62n10
الزوار\ta33b-18c66f-76k-13n-10o-18p-10q-21r63s-12t-20v-19
الزيت\tb10f13r13
السابع\tb-19c-26d38f35k-23l26o-20r34t-14
السابع$\ta41b-10c-25d-10f23k-19l31
السابق\ta-24b22c-26d-11f63k-50n20
الساخن\ta-29d-11f54
السادس\ta-54b16d-12f63k-29n-11o17p17r-14
الساده\ta-19b-13d-12e-14f-38h-15i24j-11k44
الساده شركه\tf-24i-30k75
الساده قسم\ti-24k27
الساده مركز\ti-13k23
الساعه\ta-25b24c-12e-14f-38h52l11n-11q-20r-15s-12u-14v43
الساعه 0\tb24e-11f-27k22l16q-11r-12s-11t-22u-13v43
الساعه$\ta-24b-12d-12f43
السالف\ta-12d-23e-11f21g35k-21
السايق\tb-22d16f33k-23n-13p42r-15
السايق الي\ta15f17k-15n-13p43r-15
السبب\ta-19f43k-19
السبت\ta-39b-37c34k41m-12o13r-14t43v-14
السبور\tb-13f55k-35o22
السبور الذكيه\ta13f35k-33o22
السبيع\tb19f-26k31m22
السبيع$\tb19f-26k31m22
الستار\ta-24b-11d-13e-17f70k-41l34
السته\ta25b-10f-52k38r25
السجل\ta-12f71k-43
السجل$\ta-12f71k-43
السخان\tb-14d-16f12g55k-55r18
السداد\ta-24b-15c-10d-21g68k-39
السرعه\tb15
السعر\ta57b24d-25f-65k-18n-12q60t-20v-11
السكان\ta-21b-34d52f-20g-23k35l-14o-15q-11r34t-12v21
السكرت\ta-25b34f35k-35l30o-16p16
السكرت$\ta-23b37f27k-31l30o-16p16
السلام\ta-20b-27d-11e-22f30i-11j-12k47
السلام عليكم\te-18f-25k52
السلك\ta13b-11f34k-29o31t-10
السلم\ta71b-16f-39k-25o-10p-10q-11r64s-13t-20u-11v-16
السماع\ta37b-12k-17o26
السنتر\ta21b-29f-15k20s26
السنه\td-18f68k-49m-15n33p-39u-12v42
السنه$\ta-24b26d-11f27k-17n27
السنوي\ta-10b30f-14o20p-12r15
السوال\ta-17c-25d41f18k-22m-12p43
السويت\ta12k-14l31r-11
السيار\tb-11c13d-11f-53g76k-26r32
السيد\tf-21k51
السيد الاستا\tk12
السيد رييس\tf-15k32
السيده\ta-23f-28i-14k64n15
السيرا\ta-26d52f-17k-22r26
السيرف\ta65b-13f-63l35m-11o38p-10r-23u-21v-13
السيري\ta30k-14q25t-12
السيري 0\ta36f-29q25t-12
الشاحن\ta-11f47k-28
الشارع\tc25d-17f-24g-11k16l36n-11q-14r30u-12v-27
الشارع$\ta17l12
الشارق\ta-31b-16c-17f-47k83
الشاشه\ta-12b-46c43d-16f29l-13n-12o12p-22t46
الشباب\ta-21f49k-14
الشبكه\ta22b18c-10d-12g-12k-18l48t-11v-10
الشتا\tb30c17f-21l-12n-15o-16p-18q-14r88s-12t-24v-45
الشحن\ta53b-16c26d-11f-33k-27o29p-11q-11r-13t30v-19
الشحنه\tb25c23f-21k-12q-18t48
الشخصي\td-37f36k-21l14m-24n41t-15u-11v-14
الشراي\ta45c33f-50k-19l-12n-21q23r-13s48t-15v-12
الشركه\ta-10b20d26e-44f70g-27h-20i-11j-14k-122l-14m15n-34o-30p-25q11r-30s32t45v-31
الشريح\ta23b-14f20k-23s12
الشعار\ta17f-10m17q-15t28
الشغل\ta-12b27k-13t16
الشقه\ta-26b-19c35f24t32
الشكر\tf-16k38
الشكر$\tf-12k18
الشهر\ta-30e-19f34g-11h-15i42k-43l-16q27r-14v-13
الشهر القادم\tb31n36q-11
الشهر الماضي\tb-15d-11f43k-27m22p-11
الشهر$\tb11c-12d20f-24k22l-11n-24p11q29s13
الشي\ta12b-41d-10e82f-21k-48s12
الشي$\ta29k-16s12
الصباح\ta17d-16f-28k35v23
الصبح\ta-51f53o12u15
الصبح$\ta-17b-23d15k27p16
الصحيح\ta25f-19p35r-12u-14
الصراف\tb43c-13d-12f16k-49n-10o11q-11r-10t-10v42
الصراف الالي\ta31b-16k-19o18
الصراف$\ta-38b53f18k-36v44
الصرف\ta47b-12d-16e-10f-31g-15k27o-10t32
الصغير\tb-31f62i-11k-30l12
الصغير$\tb-31f62i-11k-30l12
الصف\ta-16d-29f-16k53n-10o19p18
الصف الرابع\ta16k-13o22
الصف المجاو\ta-18d-11k34
الصفحه\ta-19b-17c27d-17e-11f-22g72k-43l-12m-12o-24p-16q29r-11s50t-13u-14v-17
الصفر\ta-22d46k-15v39
الصفر$\ta-22d46k-15v39
الصلاح\ta68b-61k-23n38
الصناع\tf46k-37
الصوت\ta32k-12o-15r-17s40
الصوتي\tc11s19
الصور\ta-14f68k-27o17
الصوره\ta-14c-15f45k-14
الصيان\tb-40c-16d83f-77g-11k29l-22m-14n-14p-17q-22r72t-28u-16v-18
الصيدل\ta30f-64k48n25o37q-16r-14s-12
الصيف\ta-14b56c-12d-23e-11k-34m-16n-11o-23p-20q-22s-15t-20u-11v70
الصيف$\tb70d-13f-42k-29m-16n-11o-23p-20q-22s-15t-20u-11v70
الصيني\ta-15c23t28
الضبط\tc20d-11f25k-15m36
الضريب\ta31b-12f13k-21q16
الضغط\ta-12b-11g61k-39o40p-13r-10
الضغط علي\ta-11f28
الضغط في\ta17f-21o40p-13r-10
الضمان\ta14c39d-15k-31l14m-22n-17o43p-19q-34r-18s-14t29u-13v-20
الضمان$\tc34f-31l27
الضهر\ta15b-22d-18e-14k27l24
الضويي\ta51f-30k-16o49t-11
الضيوف\ta15b57f-47k-18l46n-27r-16t-15u-17v31
الضيوف في\tb29f-14r-11v37
الطابع\ta26b-33c22d-19e-10f-24g53k-46l39o11s-11t-16
الطابع دي\ta-33c35d-12f23k-13o19
الطابق\ta27b-21d-20g-38k38l27n-13r39s-16u-12v-11
الطابق الارضي\ta-50b-13d-12f37k29
الطالب\ta-12b-15c-25f37i-18k27
الطباع\tb-11f42k-23o13
الطبيب\td52f-35k-15r-12v46
الطبيه\tb18f-13i-26k30
الطراز\ta-22f-14k40
الطرف\ta58f-38k-15r-18s49
الطريق\td17r30t-12
الطلاب\ta-13b51f27k-45l58n-13o-12p10q-14r-14u-12v-26
الطلاب$\tb61f-39k-12l58n-13o-12p10q-14r-14u-12v-26
الطلب\ta-48b41c19d55e-20f-11g-13j-21k-45l-15n-13o-24p-14r-17s-12t76u-13v-29
الطلب 0\tb-10d32k-23q20
الطلبا\tb-19f-24k36p20
الطلبي\ta-13c16e-11f-40g47n-13t53
الطوار\ta-18b18d-13e-10h21m-11p-13q-15r31s28t-11u-11
الطوار في\ta13q-11r39
الظاهر\ta-39b38f19k-19m-36n44
الظبط\tc-17f-12k41
الظهر\ta-16c11f32r16
الظهر$\ta-16c11f32r16
العاشر\ta-13c-11d-23e-11k52l-13s22
العاشر من\tf-26k40l-13s22
العافي\tb-11i-52k67
العافي$\tf-19i-52k75
العام\ta-17b20f-31k31o28p17
العام الماضي\ta-16b33f-29k14o28p17
العامل\tc34n-22u40
العبدل\tf-11k24
العتيب\ta-13b30f-38i-29k39n22
العجمي\ta-15b26f-22k16n-11r33
العداد\ta-30b-22c31d-19f54k-39v33
العربي\tb-20c26d-15f-17k29l-14m22n39q-17r-12t-17u-10v-21
العربي في\ta20b-11m28
العرض\ta42c-13k-22r19
العشاء\tf28k-15r17
العصر\tb13d-15f-14k22n-10v23
العصر$\ta-26b25f30k-32v25
العطل\ta-26d-17f22g-10h-15k37
العقبه\tf-38i-13k63
العقبه$\tf-38i-13k63
العقد\ta36d22f-12k-51n-11o-13q30r36u-11v-21
العلبه\ta39b-19d-11f17k-28o-10r-19t46v-11
العلبه 0\ta-11f40k-15
العليا\ta-41b-13f62
العمار\ta11b-12c37k-25t31
العمال\ta-15d32f26k-28r29
العمل\tb19c-21e-16f18g-11i-11k-23n-14o-17p-16q-19r-16s-14t52u13
العمل$\ta12b-31f49k-32l17
العملا\ta14b22f-40h41k-53n-11o-16p-12r28s15t-10u25v-18
العملا$\ta-11b40f-17o-12r23s20
العملي\ta23c-10d-18l-12m-19n-11o-12p-17q36t-11v34
العميل\ta-17f65k-48
العميل$\tf56k-48
العنوا\ta48b-31d-14k-24l-11m29n-18q-10r-21t-19v36
العنوا الجديد\ta-18b-14f40k-12m17
العوده\ta28k-18p23
العياد\tc-11f28k-20n16
العيال\ta-21b19f22k-18
العيد\ta-32b31d-15f13k10r38
الغاء\ta-39b-52f76k13
الغاز\ta-30b-10f39k10
الغربي\ta12b-11f14p-22s43v-18
الغرف\ta-19d-18f70k-34
الغرفه\tb29d23f-17k-17l-15o-22q-17r34s-11t-27u-13v44
الغرفه 0\ta-30d34r34
الغسال\ta28c-39d-21f41k-28o-10t32
الغسيل\tb-11d32s13
الغطاء\ta-35d32f15t17
الغلاف\ta-27d28f14k-13t14
الف\ta-44b31c-39d74e-13f-34g-10h-17i88k-105l-20m-15n-22o-33p-17q93r-18s-19u-12v-20
الف$\ta-11b-17c-30d84f-62i-10n-11q62r-11s-11t-23v-11
الفاتو\ta16b-32c-45d49e-11g-14h-11j-10k13n-12q67s-19t-14v-12
الفاتو$\ta-30b-16c54d17f-24k-15q31
الفاضل\tf-13k38
الفاكت\ta56b-14f-31k-18l-12m-22n-17o-13q74s-12v-35
الفاكس\ta37k-32o-19p-10s54
الفايب\ta-16b20c15f-12l14s18
الفايب من\ta-14b24l-10s21
الفتره\ta-22d16f40k-16r22
الفجر\ta-12b32e-19k-19t-15v44
الفرع\ta-56b-26c-10d-25f34g-14h51i-12k17
الفرق\ta-36c15f35l24
الفرن\ta-37d-14f56k-14
الفروع\ta-12b36f-14o18
الفصل\ta43b30d-11f-54k-13p-11q21r40t-13v-19
الفل\ta-21b-12d-14f-26i54
الفل$\ta-20d-13i54k-19
الفلات\ta22b-11e-12f16p34
الفلوس\ta-24d57f-14k-28o-11t51
الفندق\tb-15d-11f11k14s15
الفني\ta-64b-23c-29d36e-13g-12h19i38l27n-17o43p-18q-16r-10v-18
الفني اللي\th41k-32
الفني المحتر\ti64k-60
الفني$\td-13f-22i-20k62
الفوات\ta-25c-17d-17f24g41k-30m-19n22q13
القادم\ta-15b13f-36k36n34p-11q-12r10
القاطع\ta-26f56k-21
القاعد\ta-25f54k-18
القاعه\ta-15b52f-33o22p-12r30t-16
القايم\ta-28b-32f22g-11j53k-23
القحطا\ta-17b-17f11k36
القديم\tb53c-47d-21e-32g30h-12i-12j-13m54o-28p-12q-17r-18s-27t18v-27
القديم$\ta-14c-39g52p12
القسط\ta32b-11c36f-39k-16q41u-12
القسم\ta-26b57f23k-62r-11s45
القص\ta41f-35o31u-11
القصه\ta-27d-20f17g53k-34
القصه$\ta-24d-19g55k-29
القضاي\tb11d-14f18u15
القطعه\ta-15b47d15f-36q-10r25t21v-10
القهوه\tb-13d36f33k-46o25r30t-19v-10
القيمه\tc19f-12q16
القيمه المضاف\tc19f-12q16
الكابل\tb-16k28
الكاشي\ta23f-28n20o29q-21
الكامي\ta-18b-11c12f-30g50k-23u37
الكتاب\ta63f-56o-15p-12s-12t51
الكترو\ta-16b-27f57k-12
الكرات\ta31b-16c41f-51r17t12
الكرام\ti-15k28
الكرت\ta26b-13d-12f23k-34q25t-12
الكرتو\ta-28d37q-19t33
الكريم\tf-27i67k-32
الكفال\tc-18f43k-14
الكلام\tf43k-14
الكمبي\ta43b-12f-31n27o20p-17u-11
الكميه\ta-13f56k-24
الكهرب\ta10c13e-13f-10l22o20q17r-32v-14
الكهرب عن\ta-12b43d-11f-22q20r-10
الكول\tb14o37s-26
الكولي\ta40b-23c-10e-14f-39g53k-39m-12t38
الكويت\ta-29k47
اللابت\ta17b17f-11o39r-12
اللزوم\ta32b-10f-14r26
اللزوم$\ta32b-10f-14r26
اللغه\tb20c16f-21n-14p57s-12v-17
اللقاح\ta43f-27k-15o16r31t-20
اللمس\tf19
الله\ta-69b-43c-35d-45e93f-73g-27h96j-29k25
الله بالخير\te-10k35
الله فيكم\ti27
الله لكل\ti-18k38
الله وبركات\ti22
الله يجازيك\te-10i-19k38
الله يرحمه\tf-43k54
الله يرضي\ta-23d-12e98f-42h-13k-70
الله$\ta-45b-20c-16d-24e-47g-12h37j-13k44
اللي\ta37e-31g30i-28j14k-41l-64m40o57p-12q-21r-19s-28t24v-47
اللي تحت\ta-21c21m36
اللي طلبتها\ta29d25f-45o-14r-27t48
اللي علي\ta10o-16s20
اللي عندي\td33f-25n25p-13r27v-12
اللي فات\tf16
اللي في\ta17f-36k33r24
اللي ورا\ta-12f22
اللي وصل\ta78b-18d-10f-49g-10k-20m-10o-12r-15t57v-11
الليره\td-11f-27k33p22
الليل\ta42b-20d-25f24k-29l48m-13n-15o27p-17q-14t-24u-14v-24
الليل$\ta52f-34k-14m-10o38p-14t-12u-10v-12
الليله\ta-12b-12d-15f43
الماء\ta-33b34d-13f28k-13q18
الماسح\ta27b-17d-15f-63g77k-54o49t-11
الماسح الضويي\ta51f-30k-16o49t-11
الماضي\tc-11d-23e-15f29g-26h-17k25m16n-14o19q-10r-12t-11u-15v27
الماضي$\ta10b25d-16f29k-50m17n-18o22q-10r-20t-10u-14v28
الماكي\ta-45b-30c-17f23k47
المالي\ta-16b45f-49i-11k35n-11s-10u48v-12
المالي$\ta-16b45f-49i-11k35n-11s-10u48v-12
المباش\tk21
المبدل\ta38f-36l26
المبلغ\ta19b-38c-10e-20f30g43k-43q29
المبلغ ده\tb-46c16f48
المبني\ta-29c46k-14r44t-12
المبيع\ta-35b34d-10k28m27r15
المبيع$\ta-36b27d-11k33m30
المتاث\ta-12f99i-14j-20k-77
المتجر\ta36b19f-27k-33n40u-15
المتصف\ta-22b-10k38
المتصل\ta45f-18k-21o-13s29
المتوق\ta-11f50k-19
المجاو\ta-18d-11k34
المحاس\ta22c-19d-26f33k-19m-19n20q17
المحام\ta-17d-31e-13f-19k68u16
المحاو\ta-21f35
المحتر\ta-11b-14f-33h-16i27k34
المحتر$\tb-12f-28h-15i30k24
المحطه\ta43f-25n-14o-11p-25r-15s26v37
المحل\ta-25b40c-30f44k-29l16n-12p-12s38
المحمو\tb61f-44k-11o-29p-13r-13s-11t-13u65v-11
المختب\ta28b-12f-14k21l47o-42
المخزن\ta40b-19d20f-29k-11o-13r55t-37
المخزو\ta-11b24d-10k-12l18t18
المدخل\tb20f12k-18n-12r31
المدرس\ta23b-17d-23e-11f-72g82k-23n21o-13p-15q-11r-23s-13v49
المدرس ما\ta44k-28n25p-13v15
المدير\ta30d-22e-18k15m36n-18o-11p-17r-11s-12u44v-32
المدير العام\tb-16k25
المذكو\ta-33b-24d45k-12o12
المذكو في\ta-24b-12d-11f49
المراج\ta-35b-11d39f33k-30r14v31
المرتب\ta-27b-11f54k-20
المرجو\ta-18f47k-14n15
المرسي\ta-13b-15f37
المرضي\tf-16k32o16
المرفق\tc-17f39k-27n-12o22p-11u12
المرفق$\tc-17f39k-27n-12o22p-11u12
المركز\ta48b-11f-28l19r23
المره\ta-14b37e27f-23k-24l12o11q18r-10
المروح\ta10
المرور\ta-15b-24c-15f32k28n22
المرور قبل\tb-12f-35k46n-12u12
المريض\ta13o24
المساب\ta-19b13f25k-12
المساح\ta-15b29f27k-30m29
المساع\tf20k12
المسان\tf-21k41
المسان$\tf-21k38
المسبح\tb14c17f-17q-10r58t-24v-15
المستا\ta-13b41c16d-12f-28k-17r29v-13
المستح\tb21o21p-12
المستح في\tb21o21p-12
المستخ\ta-31b-22d-10e-11f16j57k-32
المستخ غير\ta-26f50
المستش\ta31b-26f-32k28p-12r-14v36
المستو\ta-25b44f-41k28o14r-21t25
المسجل\tf-18k27n16
المسوو\ta-17b-14c15d-12f-23k47q-13r36v-11
المسوو عن\tc18f-18k24q-13r36v-11
المشتر\ta13b29c12d-14e-16f-62h-11i-11k41l-10m18n36o-13p12q-16s-13t-24u-14v-18
المشتر$\ta-32b46e-15f-56k55m29n-13r20t-11
المشرف\tb-31k42
المشكل\ta19b-19c-44d-11e65f-48g-22i-11j-13k19l22
المشكل من\ta-22f26
المصبا\ta-27b-12k37
المصعد\ta-31c13j43k-13q-13r36v-11
المصنع\td-16f12k22l29
المضاف\tc19f-12q16
المضخا\ta-14f49k-23
المطبخ\ta-16b73d-18f-16h-10i-12k-27l-12m-11n-15o-18p11r19t-22u-10v43
المطعم\ta-19b17d14n14s13
المطعم الي\ta-19b17d14n14s13
المطله\ta-21b43k-22r36
المطله علي\ta-21b43k-22r36
المطلو\ta-11b-42e-25f13i-14j74k-54
المطير\ta-11b15n30o-17
المعال\tb-11e48f-12k-34
المعاي\ta-29d-11f57k-16o23p-11
المعتا\td-13f32k-18p25
المعرض\ta14b-16f33k-24l18
المعلم\ta-12d45f-13k-25v39
المعلو\tf-22i-16k62
المعلو$\tf-20i-12k59
المعمل\ta-23b16f-33g55k-31n20
المغرب\tb-25f23
المفات\ta33b-15o28
المفتا\ta15f-18k23l-14o24u18
المفتا الرييس\ta30b24f-44l-14o24u18
المقاس\ta-14f39k-13
المقصو\ta-12c34f-45k40q35
المكات\ta-37f29k10u27
المكال\ta-30b24c18d-15f-32g52k-38s39
المكال الوارد\ta-16b37d-11s22
المكتب\ta27b31c-12d17f-49g-10i-10k13m-17n15o42q-24s12t-22u-24v-24
المكتو\ta57b-11d-13f-21k-20o-14q-12r-13t-26v59
المكسو\tb17c16f-18o27p-11r24t-14
المكيف\ta14b19f-16r26
الملف\ta-18b-12c29f11m58n-13o-12q-24v-23
الملفا\ta35b13c17f-38k-28p43q-12r28u-21v-27
الممر\ta53b-20d-11f-12k-31o-11r41
الممر امام\ta81b-15f-64k-28o-11r41
الممرض\tb18d34f-32k-33p-28r-14s38u-12v23
الممرض في\ta12d36f-30k-19n-14p-25r-15s39v25
المناس\ta12c11n23r11
المنام\ta-17f25k17
المناو\ta-18b-16f22i-10k32n21
المناو$\tf-29k50
المنتج\tc31f35k-47t16
المندو\tb-14d13f11k-11p12t13
المنزل\ta-13c15f-24k28l24
المنصه\tp-11q14
المنفذ\ta11p14
المهم\ta-14k26
المهند\ta-30d-29f-61h69i-25k25p29
المهند رييس\tk17
المهير\tf-34i-12k56
الموار\tf-21k35
الموار البشري\tb-23f-20k48n-12u12
المواع\ta35f-27k-15m-12n-12p23r-17s-12v27
المواق\ta-20b-16c22k23u15
الموبا\tb25k-29l-13n37o-17q-10s-10t26u-13
الموحد\ta16p14
المودم\ta21b33f-37l39
المودي\ta-11b34d-17f-34k36t24
المورد\ta-17b-20c20f34t28
الموضو\ta-23b-35d-20e62f-62h-12j-14k44n-16q15s25
الموظف\ta40c-20d45e-19f-43g-16h-18i-18j49k-48l-28m41n-47o-28q-25r-36s56t-23u30v-36
الموظف$\ta-19b-10d-19f16k37
الموعد\ta-14c-22f54k-15
الموقع\tb-35c-14d-22f33h31j22k-45l26n-21p40r-13u-10v-13
الموقع$\tj31k-14
الموكل\ta22n-11u14
المولد\ta-15f18k14
المياه\ta10b-29d-26e-10g54k-31p-11r-11v45
الميزا\ta-39f50
الميلا\ta-60k65
الميه\ta37b50f-47g-19k-18o25p-12s19v-17
الناس\ta18b-32d-27e-15f56k-39p-11r-18s52t-12
الناقص\ta-43b37d-11f40k-20t31
النت\ta45b-15c-10d42f-43k-31l80m-11o-13p-12q-16r-16s-17t-17u-11v-18
النت الارضي\ta-39d56f-30l35
النتاي\ta28p34
النزلا\tf36k-20
النزيل\tb-11r18
النسخه\ta-22b53d-13f36k-73l-13m-11n-15p69q-12r-13t-18u-10v-16
النسخه 0\tf15
النظاف\ta-43b-11c-12d12e-18h36k15r26t-13u21v-17
النظاف$\ta-18b-33c-11d-31e-17f19h40k19
النظام\ta23b-39c-10d33l-11m-11n39o-12p-19v28
النقاط\ta-28c29d-24f-49j61k-16n52q-12u-14
النقل\tc-33f56k-32r20
النقل$\tc-33f56k-32r20
النهار\ta-23b-31c10e36f-27j61k-47n32
النهار$\tb-18e51k-29
النور\ta-27b-13e-14f17i34
اله\ta34c14f-34o26p20u-12
الهاتف\tb24c-13e-18g-11h-18i-14k21l-15m-13n-16o-19p22q-15s48t-13u-12v-14
الهوات\tb-17f34r-14s29
الهويه\ta40k-14n52p-26v-13
الهويه$\ta48f-33k-10n52p-26v-13
الواتس\ta-33d30f28k-18m-15q-15t41
الواحد\ta18f-27k19l34
الواحه\ta-13b-12f-37k66
الوارد\tb29d-13m30
الوالد\ta-42b-16d16e35f31k-33m-14o-10v47
الوالد$\ta-29d19e37k-22m-14o-10v47
الواي\ta42b36d-10f-37k-34l57o-13r-12t-14v-10
الواي فاي\ta42b36d-10f-37k-34l57o-13r-12t-14v-10
الوحده\tc53e-11f-28k-15n-11o32
الورد\ta49f-49g-11i-20k40t41
الوردي\tf-19k25
الورق\tb-13d-17f42k-16o38s-12
الورق$\ta-38f67k-13
الورقه\ta-30b-24c-10d-12f11k60
الورقه$\tf-61k78
الوصول\ta-14b17f12n-25u36
الوصول الي\ta-17b-33f33k18
الوضع\ta-22b-14d-12f23i-11j62k-55
الوقت\ta-14b-18d45e32f-46r48v-17
الولاد\ta-18b-12d42k-27v39
الي\ta39b56e-27f-13g-12h-24i-24j-16l-13m68n17o-14p27q-36r14t-20u-57v-53
الي 0\ta32b50d-26e-11f-15k-67l23m25n39p-24q-17r-17t-28u-15v-19
الي غرفه\ta-24d15f23s14
الي فريق\ta-22b-15f-22h-13k64
الي من\ta-12e-11f-17i-11k48
الي نظام\tb21k-17n24
الياسم\tf34k-25
الياف\tb-15c27f-26k23l46v-12
اليد\tf22
اليسار\ta-11f36k-13
اليكم\ta-25b-28d-19e-14f-16j82
اليمين\ta50f-40o39s-11
الينا\ta-10b14f30k-16n29
اليوم\ta-31b-20d18e87f-78g59h-16i-17j-16k-36l-25m-17n-10o-23p-28t15u16v27
اليوم قبل\ta-20b-24d-15e65f-49
اليوم$\ta20b15c-12d-38e88f-61g-19k-72n-15q30r15s12v-14
اليومي\ta-23f25
ام\ta-19b-43d-23e-20f47g-19h-14i-24j-12k38l-30m-16n-26o-13r18s-20t33u23v-31
ام يكفي\tb-27f38
اما\ta-22b-74c-14d-16e-28f67g55k-41o14
امام\ta62b-28d-17e-10i-24o-14r46
امبارح\ta29d44f-51k-25l-11n-24o-17p15q-12r16s-13u27v-12
امبارح$\ta41f-28k-18m12n-13p22t-13u19
امتحان\tf41k-15
امر\ta-26b-42c-15d-19e93f29h-10i-15k-53n19p17
امس\ta-20c19e-11h50j-14k-37l-15n-17p13q-13t10u23
امس$\tb-11f22h30k-39p25
امكن\ta-15b20e-13f33k-29r-32t-16v56
امكن$\ta-13b34e-12r-32t-16v56
امل\tf35k-12n10
امله\ta-38d-19e-18f-36g90k-22n49o27p-30t-14u-14v-12
امن\ta-31b-12c-11d46f22i-13l-12o-11r48v-14
امن المعلو\ti-10k32
امي\ta42b-11d-14k-19t41
اميرا\tb24c-10d-13f-28g45k-31t-12u27v-10
اميرات\ta12b-17c32f-18t-10u41
ان\ta15b-65c16d-24e-32f51g-19h-28i-29j-16k58l-24m-35o-31q-20t-39u82
ان اعرض\ta-13c14k13p-21q24
ان الخط\ta11b-10f30k-23s15
ان السبب\ta-19f43k-19
ان امكن\ta-10b-26e-12f57k-25
ان ملف\ta65b-12f-48k-17n-17u41v-14
ان يتصل\tb-15f-13k31
انا\tb-30c30e28g-19h-22i-26j-23k34l36m-35n39r-24t-14v-59
انا ساكن\ta-20f49k-22
انا ست\ta32f-34o19
انت\ta-36b-61d72h40j-11k-52l-20m-15o16p-22q-25r12s31t-26u-17v16
انتاج\ta28b-18c-43d-11e-11f-24g-31i-11k90o-20r40s-11
انترنت\ta36d-12k-14l33
انتظار\ta-64d20e48f-36g-11h-15i40j-11l-11m-15n-10o-26p27r17s34t-14u-14v-16
انتظر\ta-16b-33e-21f35i80k-80t33
انتظرت\ta-21b-11f46k-13
انتم\ta-17b-12d-12f-23k50
انتهاء\tf31k-27o39t-27
انتهت\tf14
انتي\tb61f-35k-20l-13n-13o-20p43q-14r-17s-13t43u-15v-26
انجليز\ta17b41c26d-12f-47k-19l-25m-22n20o-23p47q-26r-23t-25u-20v26
انحل\ta-13f-18g-28k50
انحلت\ta14e-12f-18g34k-25m18
انذار\ta29k-18l-11o22r-24t-13u37
انس\ta-12e-11f-46i-15k73
انسه\tb14f-30h82i-19k-69n29
انشاء\ta-12b56f-35m-13n40
انصراف\ta10n17p12u-11
انصرف\ta19d23f-16k-16l16o-19q-15r44s-12
انظمه\tf-13i-12k35
انقطع\ta-13c-32f34g-10k18
انقل\tb37f-14k-12v37
اننا\ta-31d52k-35o-12p-12q-12r-14s-14v59
انه\tb-20d21f40k-43l12m-20n-15o-11p26q-12r-20s-11t-15v32
انها\td45e-22f23k-54l14m-13n-13o52p-24q-22r26s-16t-17u-21v-22
انو\tb22d29k-41n13o-11q-14r53t-13v-22
انون\tf-28k44p25
اني\ta36b40f-53k-14n41p-14q-17r-24s22t-12u-14v-14
اهت\ta-28d28t14
اهلا\ta-24b-11d-13f-23i84k-31
او\tb-15d-24f15k21l26m27n-12o-14t-14
اوتلوك\ta29f-14m34
اود\tb18f19k-25p28
اور\ta75d-17f-53k-35l-15n-13o72p-12q-14r-16s-11t-22v-20
اوراق\tc28d27f-56k-10m-12n33p-15q-16u-12v11
اوردر\ta-24b-13d52f-22q10t14
اوقات\tb25f-13s36
اوقاتك\tf-15k44
اوقاتك$\tf-15k44
اول\ta20c16d-34e-25f17g-17h38i-13j-14k-32l12m-23n-25o14r-20s13t15u-20
اول ما\ta72d-12f-48k-16l31p13
اول مره\ta-64b-16d-14f14h62k-25
اولا\ta-30b25d-18f39j-11n-12o-11s32u13v-10
اولا$\ta-24b32f17k-20s35
اولويه\tb-40d-12e78k-59
اوليه\ta-29b54c-11d-19e-13f-68g-15i-11k56v44
اي\ta-23b-11c63e-32f-46g33h-16i-14j-14k31n18o-25p-30r-37s-32t70u-34v-16
اي نهار\ta-10b51f-26k-26l20v21
اياد\ta-14f33k11
ايام\ta16b-39c39d21e-15f-14l-17m-16n-15o-21p22q-23r15s-17t12u-31v35
ايام عمل\tc50f-33k-15r-11t46v-11
ايام$\ta29r-12t-37v57
ايبر\ta-16b20c15f-12l14s18
ايجار\ta46b54d-21e-11f-58k-42l-14m-12n-19o-12p-14q21r-34s-17t-22u-17v67
ايحه\ta-31f-33j74k-36
ايد\ta-32b70f-42k-14o22p-12r15
ايدك\ta-24f47k-14
ايده\tf12o11
ايصال\ta-12b45c-24d-17f-69g66k-34q11
ايضا\ta-21f39k-14
ايفون\ta22b-21l12
ايق\tf-10i24
ايقاف\ta-31b25e-21f51k-37l-10m11n-12s54t-17u-20v-16
ايمان\ta-22d-14e-11f-48h-11i-15k82
ايمن\ta-31b24f21n20
ايميل\ta27b-19c21e-13f-66k38n-26p-14t29v-12
ايميلا\ta17b42d-16f-34k-23m47u-16
اين\ta-57b-29c-24d67e-11f50k-44l-13m66o-13p-15q-24r-17t-24v-25
ايه\tc-46f25k40
ب\ta58b28d19f-57k-35l-19m-13o30p-22q12s41t-26u-28v-20
ب 0\ta-24b40d24f-10k-28l-11o-13q19r-16s49t-21u-13v-13
باب\ta26c10d-34f37g-10h-13k-45l-13m-10n-12o-32q-22r-25s-17t20u27v41
باب الطوار\ta13q-11r39
باب غرفه\ta34f-32r-18t-11u34
باجر\ta-12b-22k38t33
باجر$\ta-12b-22k38t33
بار\ta22b23f-36k-11o-26r51s-12
بارحه\tf-10k21s12
بارده\ta48b-12d-14f13k-55n-10o-13p-13q-14r18s-17t53u-11v-19
بارك\ti27
باركود\ta-25b26k11l-11o50q-13t-19
باسبوع\ta-22b-10d-11f53k-13
باسل\tf-11i61k-32
باسم\tb-12c31f32k-46m29n13p-23q12s-14t-16
باسم الشركه\ta-16b14c48d-30f-29q29
باسمي\ta-24b-25c35d-24f20m25n-14v30
باسورد\ta60f-52l-21m-17n19o-13u37
باش\tc21r-12s18v15
باشمهن\tk35
باص\tb-17d47f-31q16v27
باقه\ta-34b11c-24d46f13k-33q43t-11
باقي\tc-14d-26e-15f-26g65i-13j-13k-18t44
بالاتي\tf-25k42
بالاتي$\tf-25k42
بالاست\ta56d-13f-34k-17o36r-14t-10
بالباق\ta-13b29d-14f23k-23t15
بالبطا\ta22k-10v38
بالبيت\ta30b-26c-10d-38e-14f-50k66l41p-10
بالبيت$\ta49d-24f-32l41p-10
بالحرف\ta-23b-22f49
بالحسا\ta-24b45k-19n18
بالخير\te-10k35
بالخير$\te-10k35
بالدور\ta-49b26d42f-16o-23r51t-11
بالدول\tb-27d-15f44p13
بالذات\ta40f-23s42
بالضبط\tc20d-11f25k-15m36
بالضبط$\tf36k-13
بالظبط\tc-17f-12k41
بالظبط$\tc-17f-12k41
بالغرف\ta28b42f-53k-11l-11o-14q-12t-22u-12v49
بالكفا\tc-18f43k-14
بالليل\ta27d-16f12k-10l56o-15s-11t-14v-15
بالليل$\ta-28f43
بالمبل\tc-19f31g-11q11
بالمره\ta14b13f-11l19o18
بالمنا\tf47k-39n23r11
بان\tb-30d24f-32k36l34m-11p23r-12v-15
بان نظام\ta22p29
بانتظا\tb-10d-11e63f-53i24k-24
بانتظا ردكم\te-11i28
باهت\ta-28d28t14
باي\ta13b-33c47d-18f-59g57k-32l-12n43p-12q17r-11t-15v-22
ببعت\tb25f-16m14o18
بتاريخ\ta38d-11f21k-43l-12p48q-19r-25t-18v19
بتاريخ 0\ta-12f34k-18r-21v32
بتاع\ta47b14f-49o25t-11u21
بتاعته\tf18k-17
بتاعي\ta58b-12c21f-31k-46m47n42o-10p-24q-14r-18t-20u-13v-29
بترجع\ta21b-23f18k-17p27
بتطلع\ta18b-16d-16f33k-21o35r23s-14t-10u-12v-11
بتطلع$\ta23f-12r29
بتعلق\ta-34b-12f53
بتفتح\ta21c-12f-85g75k-30o-15u41v-12
بتكتب\ta24f48i-11k-65o22
بتنزل\ta49f-30k-10l18r27u-11
بجانب\tb20c20f-23l29o-14p32u-14v-13
بجهاز\ta33f-18s12
بحث\ta28b-19d-15f26k-21m12p30
بحر\ta-36b12f52h-11k-14u19
بحساب\ta38d-14f-12k-23u34
بحساب زميلته\ta41b12f-32k-22u34
بحيث\ta-11b46f-23k-18m-16o-19p33r-11s28v-11
بختار\ta-33f51
بخصوص\tc25d-18e-15f-54j26k32p-24q19u26
بخط\tf32k-10
بخط اليد\tf22
بخير\ta-15b-23d-14e-24f-27h-11i59
بخير$\tb-19e-23f-23i26k27
بدايه\ta-26f45k-11
بدر\tf24k-12
بدل\ta-34b81c-18d-30f13h-18k-28l-46m-25o45p11q-26s-17t-19u-15v32
بدلا\ta-14b57c-16d-11f-12k-15m-38n36q12
بدلا من\tb26c-13f12q16
بدلت\ta24b15c-14f12k-30q16s10
بدلنا\ta-16f30
بدنا\ta-14b17f29k-21l-10o-18p-14q-13r45s-13t22v-13
بدون\tb-15c-16e-13f-18g90h-13k-70o-12q-24t60
بدي\ta-22b-46d-17e-26f31i-15j47
بديل\ta-22b73d-11f-32k-17o27t30v-21
برا\ta16b10c-13d79e-12f-73k-66l-35n47o-38p-50q-29r-34s-27t-38u-27v84
براد\ta-47b-16d12k31
برامج\ta-13b-11k33
براير\tb-14c16d15q40
برج\ta-36d-13f13k46
برد\ta68b-19f-36k-32l-15m49n-11o-16r-18s-11t-13v16
برضه\ta-16k33
برقم\ta11f21k-21n25
بركاته\ti22
برنامج\tb17c19d-27e-14f18l-11p47r-14s-11t-14u-14v-15
بريد\ta-47b11c27d-24e38f40g-18h-11i-19j-14k-42l-14m65n14o-13p-23q-17r-15s-12t-17u-16v-19
بريدي\ta33b21f-14k-28u43
بس\tb17c-35e50f-36g-26h-16i-16j26k16l-17m36n-10o21p-34q-32r-14s30t17u-20v-35
بس ما\ta15m17
بس$\tb46d45e-18f-52k-29l-15m-23o15p-17q-18r-27s32t33u-13v-22
بسبب\ta-35b-13f72k-31
بسبب ذلك\ta-22f48k-14
بسرعه\ta-10b-19e45f-26g31h28k-60
بسرعه$\te25f-18g34k-35
بشريه\tb-23f-20k48n-12u12
بشكل\ta30b-16f34g-11k-36p32
بصراحه\ta-15b-16c-13d28f-58h49q41v-10
بصلاحي\tb25k-20n20
بصمه\ta18b36c-12e-11g-12k-35o19p-14q-12r-15t-16u47v-17
بضاعه\ta-25b25f28k-21u24
بطاريا\ta-12e-17f46k-14
بطاريه\ta36b-14c19e-24k-23n-12o46p22r-18s-14v-19
بطاقات\tb81c-60d-23e-17f16g-14h-12i-11k-31l-16m-11n-16p-18q-17r-30s-15t46u47v-21
بطاقه\ta35b35c-11d-14e-12i-12k-41l-14m-14n-20o-19p-16s-14t-20v56
بطاقه دخول\ta-21b-31f71k-21
بطول\tb-22j55k-39
بعت\tb25f-16m14o18
بعد\ta31c-15e27g10h-16i-14j-15n-27o-44p25q-43s-27t55
بعد البيع\ta-36d42f-26k22m-10s-10t47
بعد التحدي\ta18c21f-19p39v-12
بعد الساعه\ta-24b22d26f-21k-11q-12t15v10
بعد الضهر\ta-24b-19d-15e-13f19k35
بعد ان\ta-17k26
بعد تحديث\ta53d-11f-34n36p-20
بعد دقيقتي\tf31k-12m22
بعد صلاه\ta-16f16k14r17
بعد عشر\ta23l17
بعد ما\ta-28b-16f42k10m-22n-16p-27q-16t38v36
بعد منتصف\ta16f-12s18
بعد$\ta66e-12f-14k-37l-11m-10n-11o-23p-11r-15s-20t48u31v-14
بعده\ta49b-13d13f-39k-16n-39q13u43
بعدها\tb19d29f-10g-12l11p-13q-40r-15t56u-12v-12
بعدين\tb-13c25f27k-15n35
بعض\ta-29b-13c65d24f-28j-19k-20l-10o-20p41q12r-11u-17v-14
بعض$\ta-25d28t14
بغيت\ta-20b-28c-12e-13f63l24
بقبول\tf-11i17
بقبول فايق\ti25
بقدر\ta-10c23n-10p-31q-14t-14v59
بقسم\tb-19f37k-18o13
بقي\ta-13c-21e155f-110g-19h-17i-15j-12k-105o-10p28r10t-21u17
بقيت\ta-16f-21k44
بكره\ta-26b29f16k-13l43n-17u-11
بكل\ta-19b-12e-21f-63g87h-14i-30
بكون\ta-17f-15k35
بلا\tb-67d-40e-14g64h-12i-10k16l23m-14n31p-13q-16r-11s17t-14u-15v-16
بلاستي\tf32k-37r15
بلاصه\tb46f-25l26m-15q24
بلاغ\ta-17b-18d15f44k-22o13
بلديه\ta-22c13d47f-15k-29m-11n-12q-11r20t-10u-14v39
بلف\ta-33b27f20k-10o18
بمبلغ\ta-25b-14d14f30k-17
بمبلغ 0\ta-25b-14d14f30k-17
بمن\td-20k37
بمناسب\ta-11i60k-37
بن\ta-27b-18d-15e-18f-74g-13h-12i-19j-12k115
بنايه\ta-41b-21c-22d51f33k-29o-10q-13r33s-10t-12v20
بنايه 0\ta-35b-12f48k-11
بنت\tb-20d14e-11f-45k66q-14v31
بنتي\ta-28b23f26k-14l-17v40
بند\tc19d-11f29k-22q35
بنص\ta-23f48k-14m18
بنفس\ta-34b38c41d-14f-88h63k-30l-11s38
بنك\ta11b41c28d14f-47k-43m14n-33o-13p-22q17r-16t-20v50
به\tb-28d-17h-11k45r28
به$\ta-13b-26f19k28
بها\ta34b-14d-12f-30j42k-31n-32u48
بها$\ta34b-14d-12f-30j42k-31n-32u48
بوابه\ta44d-19f15k-23l-14m-10n14o-15p18q-11r13s-13t-13v16
بواحد\tb19f24k-11o13
بوسطه\ta-14b44f-24m-17q18v33
بوعزه\tf-26k47
بوعزه$\tf-26k47
بي\tb-15f-14k29
بي مدير\tb-12f-11k25
بيان\ta52d-18f-103j89k-53p-12q36r-13
بيانات\ta30b47d-14e-13g-13j-15k-62l-18m-20n48o-21p-43q-21r-19s-23t-30u71v-30
بيبعت\ta57b-23f-21m56s-12t-14u-12v-11
بيت\ta-21c-16d-26e-18f35g-12h-12i-11j-11k43l33m-10n36o-13p-14q-19s-15u-13
بيتي\ti-32k48l-13s22
بيج\tb18t28
بير\ta-32b-12f45k21
بيرن\ta42f-23k-12o33r-10
بيره\ta25b23d-14k-30p-14r30t19v-11
بيستقب\ta19f-12m28
بيسخن\ta31f-14l21
بيسي\ta-11b-13f35
بيض\tf57h39i-12k-68
بيضاء\ta18b-25c-10f14k19o14
بيطلع\ta104b-13f-92k-25l14m38n-13o-14q-14r-16s25t-22u-14v-25
بيظهر\tf68i-13k-52m18
بيع\ta26b-19d35f-58k15l11m-15n-19o-16p41q-14s-18t25u-14v-18
بيعمل\tb-13f-39k57
بيفتح\ta60b-11f-42k-15o11r25
بيقولو\ta-13f-13k34m-13u20
بين\ta56b-42d-15f-12l29o-12p-10q-14r15s-12t-17u24v-14
بيه\td15f-10n-11t32
بيوم\ta-24b-16d-14f69k-19
بيوم$\ta-24b-16d-14f69k-19
بيومين\ta-13b-35f64k-24
تاب\ta51f-18k-24o-15s-12t52
تابلت\ta38f-16o31t-10
تابه\ta-15k33n10
تاخرت\ta-33b-14d-13f78k-42
تاخير\ta-21b30d-13f24k-16q25
تاريخ\ta37b-25c18e-14g-15j-10k10l-17m-13n-17p54q24r-29s-12t-24u-17
تاريخ الانته\ta10f12
تاع\ta47b14f-49o25t-11u21
تاعتها\tf18k-17
تاعي\ta58b-12c21f-31k-46m47n42o-10p-24q-14r-18t-20u-13v-29
تالت\ta28b-10d-18f34k-37r27
تالته\ta23b32f-34k-21n18t-11u21
تالي\ta-24b-12d-12e-11f26j47k-39r22
تاليه\ta25b-13f-49j53k-16r-17s25t15
تام\ta-11f-16i-22k53
تامين\tb27m-12n47p-16v-18
تاني\tb-31c-14d10e-17g-11h-13i-14k56l-11o-12q23r12s19u-10v-11
تاني$\td-14e-10f-60k87
تانيه\ta-44c-12f57i-19t-14u22
تبت\ta-21d27f-42j57k-32m28n-21u22
تبدلوه\ta-15b-16f45
تبديل\ta-28d-12k46r11
تبع\tb-13d-12f-21h57k-26l-11p44
تبعتول\ta-16b53c-18k-14q11
تبقي\ta-15b-24c28f23n38u-14
تبين\ta-22b-26k52
تتبع\ta-16b-15f56k-22
تتشال\ta-22c43f-38k26r-28t34
تتصل\ta-42f71
تتصل$\ta-24f44
تثبيت\tb35f-14k-17n-11p34
تجاره\ta-18b24c-13f-36k44l14
تجاري\tc16l24
تجديد\ta-22b65c62d-12f-88k-31l-16m-14o-18p-51q83r-26s-16t-15u28v-51
تجربه\tb-11c46f-64j-19k52o-14p39
تجمع\ta72b-18f-54k-11l-11r-10t-17u59v-12
تجهيز\ta-12b45f-20n24p-11r11t17v-12
تجوال\tb29k-20n-15s34
تحت\tb-32c36d16e-16f-11g-14h-13i-12j49k-53l-19m11n-27o-31p-21r51t-45v13
تحديث\ta40c23d-16f-50k26l-17m-18n48q-15r-16t-20u22v-32
تحديد\tc-21f16k20r13
تحديدا\ta17b-22h-39k50l12
تحرك\ta-12b-10e68f-15k-53
تحصيل\ta-27b-19d77f-32h-11k-29l-14n-12o-15q70r-14s-15t-16u-11v-12
تحقق\ta37b52d-11f-51k-44l-11m-15o-12p-11q-14r-12s-14t-19u70v-12
تحكم\ta-36b-13e-10f23i-12k44
تحليل\ta57f-37v43
تحنا\ta-15f47k-20
تحه\ta24r28
تحويل\ta59b35c20d-17f-57k-43l-16m12o-18p-25r-20s38t-20u28v-17
تحويله\ta-24f-39k57s12
تحويله 0\ta-24f-39k57s12
تحي\tf-14k23
تحيات\tf-12i-26k51
تحياتي\tf-26i13k20
تحياتي$\tf-20i48k-22
تحيه\ta-20b-15d-13e-18f-39i28k33
تحيه طيبه\ta-11e-12f-20i13k26
تخرج\ta30b-18d59f-59k-13o30r-16t-11v31
تخطيط\tb24c14f-20o-14p21t27v-14
تخلص\ta-26f45k-14
تدخل\ta-51b-29e99f44k-99
تدريب\tb-39d57k-35n-14p25r14
تدريس\ta-30b23d-12f22r19
تدعم\ta-11c55f-36k-11n-14o41p11q-15
تدقيق\tp14
تذكير\ta51f-29k-18o12p39t-11v-16
ترتب\td-12f38k-15
ترتيب\ta-19b26c-17f-68j66s35
ترجع\ta27b-24d-29f48k-29m18p25v-11
ترحيل\ta11f34k-22p23
ترد\ta23b-25d-14f-64h66k-19s16
ترقيه\tb13
ترك\tb-21f18k12
تركي\tf-37i-15k71
تركي$\tf-34i-13k63
تركيا\ta14b39f-29k-14n-18t-11u54v-13
تركيب\tb-30d28l49m-11o-14v-11
ترم\ta-20d33f-28k17q31
تره\ta-22d16f40k-16r22
تروني\ta-16b-27f57k-12
تزويدن\ta-15b36k-15n-10o37p-19q-15t23u-12v-11
تستاهل\ta-24b-17d-13f-64h121i-11k-99
تستجيب\ta32f-25o25
تسجيل\ta29c32d-22k-34m-23n-20o-12p-15q-10r-13t-15u51v23
تسجيل الدخول\ta28b-15f-11l11n15
تسجيلا\tb-14c34u44
تسحب\ta-23f45k-11
تسرب\tf23r15
تسع\ta-18b-15f-15k43
تسعه\ta35f-56k27n-10o19p24r-10s-12
تسلسلي\tb40f-29s41
تسلموا\tf-21i48k-26
تسلموا$\tf-21i48k-26
تسليم\ta-18b-26c-15d13f62k-28
تشتغل\tc59f-31k-26o-10p-11q-11r68s-17t-15v-30
تشغيل\ta23b-15d-11f25k-18o25u-12
تشغيل الجهاز\tf14
تشمل\tb12c36f-31l60n-11q-16s-11t-14u-14v-14
تصليح\ta-20f38k-14
تصوير\ta36b-18d-11k-11o30
تضم\ta-28b46f-48j54k-42m48
تطبيق\ta55b-35d-25f16k-27l-17n39o-29p37q-21r-24s-15t-23u-14
تطرشون\ta-12b13c-27f50k-23s16
تطلب\ta24l13n-14u10
تطلع\tb36c-12d-28e-25f42k-45l-11m-12n-14o27p-12q-12r15s34t-18u-15v-18
تظهر\ta-20b-35d-20f68l10p34r-12u-15
تظهر رساله\tf11
تعاونك\ta-10f-32i41
تعاونك$\ta-10f-32i41
تعبيه\ta-34b-11f49
تعد\tb-17f36k-16o29
تعديل\ta-41d12f28u15
تعطي\ta29b-12f15k-26o37r-32s26t-16
تعلق\tb-18f26o28u-11
تعمل\ta-22b-16d-38f-65g58k61n12o20
تعمل$\ta-19f32
تعود\ta24k-15p-12r-14v36
تعويض\ta-10b-17c42d-27f11k-15q39r-11v-14
تغير\ta-39b-11d-18f64k-16
تغير شي\ta-12f25
تغيير\ta-22b32c16f20k-33l20n-15o-12r36v-12
تفتح\ta14c11d-10e-11f-92g74k-31n-12o-18q-13r-26t-16u37v34
تفرغ\td19r22
تفضلوا\tf-11i17
تفعيل\ta-21f58k-24p21
تقبلوا\ta-12f-14i-60k75
تقدير\ta-13e-10f-40h-12i13k40
تقديم\tb-12c21f29k-18r-21v44
تقريبا\tb-13d-16f58k-31o40r-21
تقريبا$\tb-12d-11f47k-28o40r-21
تقرير\ta51b12c-13d17e-13f-33g-11i-14k-19l19m-15n-31o-27p44q-15r-18s-16t-21u-13v29
تقني\tb30l30
تقنيه\tc32f-38k26t-12u43
تقنيه المعلو\tk28
تقول\ta-15b-19f57k-27
تقولون\ta-20b-10c47d38f-46k-22l35n-14o-11q-12r-17s-10t37u-12v-14
تقويم\ta22b-26d-13e-15k16m24n-20o-16p10r-13s-15u-10v25
تكتب\ta24f48i-11k-65o22
تكرم\tb26k-14r16
تكرمش\ta41d-13k-13o38s-12
تكون\ta-23f36k-11r-34v46
تكييف\ta24b-11k-11r24
تلات\ta17c-14d65e-12f-24k-58m41n-31o45p-24q-35s-24t-37u-25
تلات مرات\ta33d29f-31k-23l30m44n-12p-11q-18r-23s-12t-21v-18
تلاجه\tb-13d-11f27o19
تلاميذ\ta23f17k-26o15r35v-15
تلج\ta-37b-11d18f29
تلف\ta-35b-10f73k-24
تلفزيو\tb31f-17l18
تلفون\tf35k-16
تلقايي\ta15b40c-35d-12f16k-34l-10m38n-12o-33p-13q13r31s-23t-12v-12
تليفون\te-24f-23k60o-17s35
تم\ta-66b-28c-13d-13e-21f20g61k12
تمام\ta-61b-32c-20d-29e-24f-20g86h-14i-20j-17k31
تمام$\ta-19d-16f-24g62
تماما\ta80b-16f-64k-12l-16o18p-12q-10r19s-12t-17u32v-12
تمديد\tb38c24f-31k-22l39m-12n-16p-12q-14r-16s-11t-13u-10v35
تمر\ta-27d-24f94i-11k-63
تمريض\ta-23b-11d-17e-15f-77g-10h85i-16o12r-16t-11u24
تمشي\ta44d21f-30g-13k-26m46o12r-11s-19t-10
تنبيه\ta-18b28c21f-17m35u-11
تنتهي\tb19e-17f11k-13q-17u46v-18
تنزل\ta31b-17d-21f22k-19l17r26u-12v-11
تنزل من\ta-18f28
تنظيف\ta-21b-17c41d-18f13q39r-11v-14
تواصل\ta-15b-14f-30k50
توجيه\ta-10b34e-11m18
توريد\ta-14b27c-27f22l-20o32t10
توزيع\ta-26b60f-32m48
توصل\ta18c-15e38f-33g47h-10k-79l-15m41n-18o12p-28q-25r-22s45t-28u-14
توصيل\ta-15b22c-55d-21f38h47i-11k-45t20
توظيف\tb17c50f-44k-11m12n-11q-11t-14v43
توفير\ta-20b40r18
توقف\ta-33d-19f61k-16p14
توقفت\ta15
توقيع\tf-16k32m18
تيار\ta35f-37h-15k21l26
تير\tb-22c-10d-16e-11f-61h53i89k-92t26
تيك\tb43f-22l61p-13q-11r-13u-10v-24
تيم\ta-24d-11f-47k73
ثابت\tb74c-10f-32h-13k-23l37n36o-13p-11r-16t-13u-10v-12
ثالث\ta11b-11f-32j41k-10l10r12
ثالثا\ta-24b-17c38d-19f32k-16q39r-11v-14
ثالثه\tb-19c36e-11k-30o-11p33s21
ثانويه\ta-15b-17f38
ثاني\ta-35b55c-20e-24g29h-20i-13j-15l41m-19n-11q-13r-19s17u-22v-31
ثانيا\ta-45b13c-12d59e-15k10l-16m-11n-19o34p-27q62r-22s-21t-25u-15v-20
ثانيه\ta23c13e-11f15g-12k-31l-17m-13n-25o31q27r-31s-19t-22v35
ثلاث\ta-42b-31d52f15h-12j27k-20l24n-15o16p-20q-19r-13t27
ثلاث ساعات\ta-23b-14d43f-35k23l36p-13
ثلاث مرات\tf31k-13
ثلاثاء\ta12b25f-46k20r12u13v-10
ثلاثه\tb-14c-14d22e-12f73g-20k-73l-15m-12n26p-16q-16s-11t22v-13
ثلاثه اشهر\tf19u16
ثلاثين\ta-32b44f26g-16k-24p44
ثلاجه\ta25b-15d-13f15k-22l-10r13t23
ثلاجه اللقاح\ta43f-27k-15o16r31t-20
ثم\ta-62b-23c-11d14f89j-13k-31l-12n-15p-12r28t-12v36
ثم تظهر\tf11
ثمانين\ta-24b-15e-19f32k29
ج\ta-22b13f32i-19l-17v40
جا\tf37k-21
جات\ta43b-28c-41d-41f45k-14q18
جار\ta-28c-30f77j-34k-19
جاري\ta-26d17f27k-11v11
جالي\ta-16d-19f82i-10k-54m-13u20
جامعه\ta17b-19c-15k34n20
جامعي\ta59b-26c27d-14e-18f22i-12k-68l-11o-23p-12q-15r58s-12t-24u-12v-18
جانا\th41k-32
جانب\tb20c20f-23l29o-14p32u-14v-13
جاي\ta39d-14f11k-50o-12r-20t44v-12
جايين\ta-11b56c-14f-23k-15n-21p-11t-13u55v-12
جبل\tb-14f-35k59
جبل عمان\tb-14f-35k59
جدا\ta18b-23d17e40f-58h49k-60o34r20s-13
جدار\ta-23f31
جده\ta-16f21k23
جدوله\tb12
جدوي\td-10f35
جدوي$\tf26
جديد\ta-22b56c-12d-38e-27f53g-19h19i-15j-13k-61l27m63n10p-39q-18r-34s-15t-41u-36
جديد$\ta-16b-29c23d-14f43k-14l34q-10
جديده\ta15c34d-23e-20f28g-13h-12i-11j-26k-42l30m-17n-15o14p30r-18t-21u-19v-23
جرا\ta26f-11s11
جراج\ta-24c-10f14j41k-19
جربت\ta-31b-14d-18f-33h93k-28
جربت$\tf43k-29
جربنا\ta-18f45k-22
جرد\ta26b15f-12k-16l-12o52t-16u-11v-10
جرس\ta23b24d38f-55k-18l-16m-10n-15o35p-20r47s-17u-12v-41
جرعات\ta41b-11k-19p47t-12v-13
جزيل\tf-13k26
جزيل الشكر\tf-13k26
جلسه\ta-24b-17f52k-17
جماعه\ta-45b-14d12e51f-20g-11i-52k20r14
جماعه الخير\te81i-12k-69
جمانه\tf-45i-13k76
جمعه\ta12c51d-33e-14k-16l-20m-14n-18o-21p-16q-23r48s30t-25u-17
جميع\ta15b62d-15f-37k-16l31m40n-19o-22p-25q-16r-18s-19t-23u30v-16
جناح\ta23f-37k36p-22s43v-18
جنب\ta-41d51f-29k18t28
جنيه\ta-15b-26d26f43k-34p-11q54t-20
جنيه$\ta-32d-16f61k-18
جه\tf-37k50
جهاز\ta10b52c-17d-26e-19f54g-19h-15i-16j-12k-55l-10m37n-49o69p27q-42r-57s22t-67v-51
جهاز الانذا\ta10f19k-16o-23u40
جهازا\tb24o21p13
جهازي\ta-22c45d38f-31k-35l-17m-12n-22o16p-18q-22r-23s-13t-26u75v-23
جهه\ta-13b-15c11d24h36k-44n-11q12r31t-12
جهه اخري\tb-16c19d17f-18q29
جهه الشارع\ta27b15d-10f-25r34v-23
جوا\ta87b-18d-33f-34k-49l-21m-13n-16o65p-16q-18r-34s-16t32u-13v-30
جواب\ta-35c-35d29f53k-13q14
جوازات\tp14
جوال\ta-10b38c-14e-21f-65g39k23m17p-15s-15u35
جوالي\tb18c-48e-15f25k16n23q-13s29u-12
جوج\ta29b-24d-14f26k-16m-11q45v-15
جود\tb-16d-31e-13f51i-26k21m18o-11r-12s-26v42
جوده\tb19f-47k40
جيت\ta-15f13k19
جيران\ta22d-11f20k-26l-17n-10u31
حاجز\ta58b-21d-13f-24k-14l-11n-10t46v-16
حاجه\tb-49c-36d-24e-28f41g-10h37i-36j-38k31m11n34t-13u-14
حاجه$\ta37c-33d-39f16h48j-36k-42n37u-12
حارس\tb-14d50f-10k-25n-11o-11p-12q-14r43s-12t-13v16
حارس البناي\tb-11d55f-39k-20o-10q-13r33s-10t-12v20
حازم\tf-10h-16k43
حاسب\tb32f-20l-14p-13u42
حاسبات\ta24k-15o29
حاسوب\ta16b-12f22i-15o29
حاسوب محمول\ta-12f39
حاله\ta16b-14d29k-27l-13m-15n-12o24q-10r-15t-13v44
حاليا\tf12
حاليه\tb12
حاولت\tf21
حبر\ta23b22c31f-41l-11q-11r-13t48v-15
حبيت\ta-14f-38h60k-20
حتي\ta14c-11d64e-23g-16h-16i-13j-13k-14m33p-45q-53r-33s23t55u-35v-18
حتي لو\ta23b-32d-17f26k-16r-12s27
حجره\ta-11b22d-13r30
حجم\tc18m58n-13o-12q-24v-23
حجوزات\ta-21f24n15
حد\tb47c-15d-47e118f-60g-18h-12k-115l-13m36n11o-16p-24q-20r15s29t-18u-18v-25
حدا\ta15b-31c-15d39e58f-100g-12l63m-18n-21o-19p-20q-14r-17s-16t-13u-11v25
حدث\ta-26d-24e-16f-42h-12i-11j96k-57
حده\tb-10c53d-21e-28g-15h-13i-14j34k-54l-25m-15n-26o62p25q-21r-23s-24t-26u22v-22
حدها\ta83b-18f-68k-24o38t-11
حدود\ta-16c22s25
حديقه\ta-12b67d-12f-39k-26r61t-12v-27
حذف\tb11c32f-16k-11l-10n46q-13r-11t-10v-11
حرارته\ta28f-13k-12o-32r47t-11
حراره\ta37b-18d-11f12k-20l-13o33s24t-20
حربي\tf-15k32n10
حرف\ta20b-32d-12f52k-34o28
حروف\ta40b-12o-13p-10r-11s48t-17
حساب\ta10b56c32d-40e-35f-12g29h-17i-24j-22k-36l-29m-46n101o-30p-38r-32s-19t-38u31v-42
حسابات\ta-19b-22f-15i52
حسابك\ta-22f16k19
حسابها\ta-13b-33f54n26
حسابي\ta51b39d-34e-11f-19k-41l-14m-12n64o-16p-16q-22r-22s-14t-20u23v-20
حساس\tf18
حسام\ta-18e-11f-51i-13k81
حسب\ta-18b-17d-16e-12f91g-10k-28
حسب علمي\ta-11f43
حسن\ta-13f-17i-19k51
حصه\ta-16b18f19k-18m-30n33
حضانه\ta32b-11c19f-29r25v14
حضر\ta22b-23f14l22
حضرات\ti-18k30
حضرات الساده\ti-18k30
حضرت\ta-16b-13d14f26k-14v11
حضرتك\ta-15c-12d-10k44
حضره\ti-26k45
حضور\tc36d11f-36l-16o-10q-19r-36s-13t-18u-21v70
حطيت\ta-26b22f25k-13r19
حفظ\ta-18h-12i-46k65
حفله\ta29d39f-56k-24l-22n-15o-15p-13q-15r-35s-15t36u-14v56
حفله يوم\ta39b14d-16f-25k-20l-19n-12r-27t40u-11v30
حق\ta33b30c-10d-13f-83k47l-20m12n14o54q-12r-11s-18t-25u-12v-19
حل\ta-44d-30e12f63g-10k-28r19
حل$\ta-21e-17f32r19
حلل\ta-11f48k-17
حمام\ta53b-14d-12f-10k-21o-13r50v-12
حمد\ta-26b-14d-18e-16g62
حمرا\ta-14f-38h60k-20
حنا\ta52c17d-24f-62k23l16n-10o-19r12s31v-29
حوالي\ta-15b-15d-25f67k-23
حوالي 0\ta-20b-11d-11f56k-15
حي\tb24c34f-38k-11l71n-13p-13q-19r-20s-12t-11u-15v-19
حياتي\ta-18b-11h50k-29
حياكم\tf-11i54k-38
حياكم الله\tf-11i54k-38
حيت\ta-29b28c-38d-28f45q-13v37
حيث\ta-31b30f33k-29m-16n-13o-19p39r-11s27v-12
حيدت\tb-11f61k-39
حيط\ta54b-11d-11f-34k-11o-10r-19t46v-11
حيطه\ta45f-30k-15r27
حين\tb-30c-22e-10f-18j66k-33q48s-15
خادم\tb-14f15i-10k18m29o-12
خارج\ta37b-16c20k-31q19u34
خارجي\ta-41f61k-27n27
خارجيه\tb-18f20o18
خاص\ta14b19f-11k-11p30
خالد\ta-25b-16d-63e-19f-46g-13h93i-24j-15k17
خالص\ta32b-19d37f-64i21o-11p39
خالص التحيه\ti74k-69
خالص$\ta27d25f-43p31q-11t10
خامس\ta25b20c42f-54k-23l46m-12n-23o-12q-19r13s-17t-21u17v-25
خامسه\ta-20c-21f40
خانه\ta25b65c-45d-12k-50n-18o-29p76r-11s-14v-33
ختار\ta-33f51
خدمات\tf-21k47
خدمه\ta-12b-17d21e-21g-17h26i-11j-13k15l-35m-24n-31p-22q59r-30s32t28u-23v-25
خدمه العملا\ta-13b18f-22h46k-36s23
خدمه عملاء\tf-41k54
خدمه ما\ta-36d42f-26k22m-10s-10t47
خزانه\ta-40f55
خزنه\tb13c15f-12n-11o-11u47
خزينه\ta-30b56f-28n-21t-12u49
خشب\ta-16f36
خشبيه\tb-22f39
خصم\ta73b-10f-52k-23q42t-11
خصوص\tc25d-18e-15f-54j26k32p-24q19u26
خصوصا\ta-15b-11h81i-19k-70
خط\ta34b54c-11d-23e-14g-13i-11k-47m-17n-23o-27p-21q-19r21s74t-20u-16v-18
خط هاتف\ta-17b-15f60k-27
خطا\ta-77b24c-12d63e-14f-33i-13k41l-12o-28p-15q64r-18s-17t-15v-15
خطوات\ta-17d-11f-28j40k27
خطوط\ta27s42
خطوه\ta18b-25d-12f37k-13l-11p44
خطيب\ta-14b-13i-15k53
خلاص\ta-20b-20d-19e-15f-12g54j-22k24o-14p39
خلال\ta-57b-15c33d-15f73k-40l-11n-14o-11s-12t42u16v-13
خلال 0\ta-18d-18f45
خلص\ta-49b63d-25f-38g-23k51l-10o-23r-10t48u21v-20
خلصت\ta46b-32k-14m-11q45v-15
خلف\ta-25f31
خلفي\ta65f-48k-25o-14p-11q-13r40s-15t25u-13v-18
خلل\ta-60b-14e-16k66
خلوا\ta-24b78f-59k-23o-12r-13s43v-11
خمس\ta36b-20d-17e-13f-58h122i-12k-117l18m-10o-12p42r-19
خمس دقايق\ta22l26
خمسه\ta-22b33d49f-42k-25l-14m-13n34o-13p-15q-14r-15s-13t-19u48v-18
خميس\ta65d-24f-24g-12k-13m-12o-23p14q-13r20s-13t27v-25
خوادم\tb-17f34u15
خويا\ta-21f48k-14
خيار\tf21
خير\ta-37b-42c-16d-27e25f-59g-19i57j-18k26
خير$\ta-13b-13e-19f-19h38i-42k43
د\ta-30f37k24l24
داخل\ta20b19d-25m-12o-35p31q-24s-15t14u34v-13
داخلي\tb39d-11f29i-11k-42l25m-11n-11o-12p-16q-12r-14s46t-12u-12v-12
داخلي$\ta-17b-15f60k-27
دار\ta58b-25c-17d-26e-15m-17n-21o-23p-18q46r-28t-44u-19v44
دافع\ta52b-12f-26k-29l38n-17o-13q-15t25
دايره\tk17
دايما\ta-23f-22k46
دايه\ta-26f45k-11
دبي\ta-15b22e-11f-54i-17k65q-13t29
دخل\ta59b-52d-22e-20f24k-21p54t-11v-19
دخلت\ta36b-25c-17d-22g-41i-11k45n59p-24r-10u-13v-16
دخول\ta28b41c15d-28e-13g-11i-12k-46l-16m-34o-30p-26q-23r-27s-24t-29u115v-30
درايف\ta40b-23k-21p27
درت\ta-17c-15d-13f-38j69k-16
درج\tb-21d-14f42k-16o42q-20
درجات\ta34d-16f18k-58o-14p-11q-11r-13t-12v60
درجه\ta-22c-15f57
درهم\ta-33b-24c21d19f23k-14q41s-13
درهما\ta-21b-10c42d-15k-15q33
دعايه\ta-28b40d-11e-11f-49k53m30
دعم\ta-37d22e-16f-77g-10h-17i17k67m-12o15p39q-12
دفتر\ta-20b42f39k-53v44
دفع\ta13b17d-23e-13f-11g43h-11i-11k-43l11m-12n-15o50p-16q15s-22t-21u-24v-19
دفعتين\tb30k-11q-13t29
دفعه\ta-18b-16c-22d-10f62
دقايق\ta11b-24d17e-11f10h47i-11k-53l59p-19r-15v-15
دقايق من\ta23l17
دقيقتي\tf42k-12m22
دقيقه\ta-40b-27c36d25e-18f-23h58k-33l-13m-11n-33o-18q-34r-23s92t-25u-16v-30
دقيقه$\tf53k-30p20
دكتور\ta-19b43f-24i93k-95n42q-13
دكتوره\ta-16b81f-42k-54l-10m-16n49p-18q-13r-10s-16t-11u-13
دلا\ta-14b57c-16d-11f-12k-15m-38n36q12
دلت\ta24b15c-14f12k-30q16s10
دلنا\ta-16f30
دلوقتي\ta-43b-28c-13d21f58k-17m-15n-11q30u15
دليل\ta-15b54f-15k-26o-10p-12s51
دمام\tp19
دمتم\te-12f-20h-14k44
دنا\ta-14b17f29k-21l-10o-18p-14q-13r45s-13t22v-13
ده\ta-59b-33e31f99g-11h-12j-13k-70o12r25
دهان\ta49b36f-52k-25m-10o-12p-10r24s23t14u-11v-19
دوا\ta39b-11k-28p47t-12v-13
دوام\ta12c-15e-14f30g-12n18o-22p15r10
دور\ta-26b58d30f-53k-13l-33n-13o39p-13q-15r54s-13t-24u-10v-14
دوره\ta-50b63d-21g-14i-12v44
دوريه\ta-20d-13f39k-11r13
دوسري\ta-11f-19k31u16
دولار\tb-27d-15f44p13
دون\tb-11c-18e-18f13g83h-13j-12k-76l13m-11n-16o-15p-12q-26r-16s-12t57v-13
دون جدوي\td-10f35
دي\ta-79b-46c19d-33e88g-15h35i-14k-44o19
دي احسن\ta-12f-30h52k-21
دي$\ta-22b-13e98f-74h-10k-36
ديال\ta27b106c37d-47e-26f-28g-21h-18i-17j-19k-113l-51m24n-19o59q33r-65t-72u-46v15
ديالي\ta50b-18c26f-39g-11k-25m-13n-14t54v-10
ديكم\ta-18b-17f-16k48
ديل\ta-22b73d-11f-32k-17o27t30v-21
دينا\tc11f-32k32q17s12
دينارا\ta-17b-15c22d-16f32k-18q24
ديه\ta21c10d43f-26k-42l-11m-14n-18p-16q-13r16s-10t-12u22v30
ذات\ta37f-28p-11q-11s40
ذكرت\ta-14k27
ذكيه\ta13f35k-33o22
ذلك\ta-26d-12e-18f45h-11k12l-10n-13p-13q22r33t-11u13v-23
ذلك$\ta14b-13c-11d15
ذوق\ta-18d33f-40h49k-42q41v-10
ذوق جدا\ta-12d-22f-28h55k-20
رابط\ta27b-11c13d-10k-22n-22u55v-17
رابع\tb-14d-36e-20f24g-11k36o20
رابعا\ta-23f66k-36
راتب\tb48c21f-54l-10n-23p-17q22r-12t-12v52
راتين\ta21b-29c37d-20k-17r17t12
راج\ta18r29
راجع\ta-20k24
راح\tb43d-43e-12f38g-12h-12k-54l-19m-19n-20o-19p17q-21r59s-22t-35u-18v19
راح$\ta-40b66d-15k-47m-11n-11o-13p-20q-11r75s-15t-18u-11v-29
راحت\ta-22b26r19
راد\ta-47b-16d12k31
راس\ta-49b52c-12d-20e-11g-13h-11i-11k35r-11s35t-14
راسي\ta-26b40f-12o-12r40
رام\tc24e-11f-25h-16i-23k64o50p-13t-16
رامات\ta-12b27f18k-22o52p-25u-11
رامج\ta-13b-11k33
رامي\tb-12f34i-43k38
راه\ta-14b34k-16m29
راوتر\ta42f-14k-23l44m-11n-15o-13r-13t-12u23v-12
راير\tb-14c16d15q40
ربع\ta33d-11k-15n-10p46q-14t-13
ربع ساعه\ta19b-12l12p17
ربنا\ta-34b-20c-10d-16e85f-96h-10k29
رتون\ta34d19f-26g-10k-14q-21t42
رتونه\ta-14b-13f26
رجاء\ta-44b47c-12d-16f-37g-11i-11k41l-18m-19o-17p-16q-22r-17s46t12u30v-26
رجع\ta46b-16d-14f12k-42l-18m-14n-17o69p-16q14r-18s-13t-26u-12v-23
رجعت\ta-62b29c18d-47e-11f-26g56h-10k19m-11n55o-10q-13s-15u-11v-22
رجعت من\ta-40b43d-36f-44k49m-10n58q-11s-14v-19
رجعتها\ta-11f45k-19
رجعولي\ta-26b-19e-30f74k-28q48t-16
رجوع\tb-17c-23f47
رحت\tf12
رحمه\ta-41b-19d-18e-19f-83g-12h-13i19k78
رحيم\ta-13b-11e-20f-40h-11i38k22
رخص\ta-21b53f-49k27m-11o-12p56q-12t-11u-10
رخصه\ta-20b10c63f-20k-38l-12n-21o-17p24r-18s-14t-21u-14v47
رد\ta-44c-16f-43g-15h-16i80j-18k-12l-11m67n-10o-16p-10q-13r-15s-15t-12u-12v-12
رد علي\ta-16d42e-23f-41i-10j-12k45m39
رد$\ta-21b-17d-30e-14f-36i90k-49
ردكم\ta-11e-14f-22k32
ردكم$\tf-11i-88k99
رديه\tc15f-11k21p15
رساله\tb-22c49d-48e-27f42g-16h-16i-12l-29m103n-38o-23p-42q-26r-26s16t-27
رساله نصيه\ta-24b-13f56k-18
رسايل\ta66c-19d43e-26f-95g40h-18i-17j-19k-46l-27m101n-40o-19q-33r-35s16t-44u-13v-42
رسوم\ta13c50e-16g-11h-12i-20k-68l-17m-15n-15o-26p-25q51r52s-21t-30u-22v-14
رسي\ta21b-16k-20o30r-15
رسيا\ta-15b23f49k-45r37t-21
رشه\ta-13b77e-10f-76m-11n-11o-13p-20q-11r75s-15t-18u-11v-29
رصيد\ta48d-17f-23k-16p30q23r-14t-15u-15
رضا\ta-13f-51i-12k81
رضه\ta-16k33
رغم\ta27b-18d48f-48k-25l-13m-10n50p-16q-14r-26s-30t-21u-11v39
رغم مرور\ta-13b-14d51f-32k-13n39r-11t-15
رفع\ta-29b-11f63
رفعت\ta-39b-16f42i-11k30
رفعناه\ta-27b-11f65g-11k-14
رفوف\tf14l19p-15r32v-14
رقتين\ta50f-26k-18l-13o39
رقم\ta26b29d-29e-19g-20h-14i-15j-12k26l-34m-27n64p18s25t-39u-29v-38
رقم 0\ta39b-51c15f-23g-10k28l-21n-26o24p-18q-19r32s27t-14u-12
رقم الطلب\td-10f27k-14
رقم العقد\tf51k-35
رقما\ta-15b45d-10k-23q-15r-11s53t-18
رقمه\ta-12f16
رقمها\tf46k-31
رقمها 0\tf46k-31
رقمي\ta12d-13f-42k35n13s12
رقه\tb-31c31d-28e-11g-10i-12k34o24q28r-13t-12
رقي\tc10q-14t31
ركاته\ti22
ركبوا\ta-13b43f-20k-10p-17r33u16v-15
رمادي\ta-11b22f15k-14t34
رمز\ta20b-18c24d-14g-40i-10k17n18s-11u33
رمضان\ta-52b26d-20e-12f13i-31k58m40o-11r-15s16
رمضان$\tb17f-36k38m43r-10
رنا\ta27d-13v38
رنامج\tb18c20d-26e-14f35k-50l-11p47r-14s-11t-14u-14v-15
روابط\ta-12f40k-15
روع\ta-18b27f22k-22o18
رولا\ta-19b-11f-49i-18k93
رياض\tb15l24
ريال\ta-15b-10d45k-20q22
ريحه\ta28f14k-25r22
ريد\ta-47b11c27d-24e38f40g-18h-11i-19j-14k-42l-14m65n14o-13p-23q-17r-15s-12t-17u-16v-19
ريدي\ta32b16c20d-18f-24k-29o-11q14u41
ريستار\ta18o22
ريق\ta-35b-24c-12d-15e-24f-71g-12h99i-64j41
ريم\ta-25b21d-16e-13f28i48j-22k-28u13
ريموت\tb-14f42k-24r24
رييس\ta-13b-13e-10f-36k73
رييسه\ta-13b-18f-29h-16k75
رييسي\ta26b24d-12k-39l54m-12n-15p-19q-11t-13v-21
زاره\ta-12b31f-19l14
زالت\ta31b-13c-45f-40g-19k57o12s13
زباين\ta59b-14f-21k-19t-12u38
زبون\ta51b-14d-45f17k-31l-17m62n11o-19q-24r-18s-16t-24u-12v-18
زحله\ta-11b-11k34
زر\ta-18b35c21f-19n-10o-30p61v-17
زرقا\ta31f-20o19
زمايلي\ta52b-21f-14m36n-13s-10u11
زملاء\ta-25b-11d-10f-22i-37k83
زميل\ta-19b-13f55k-25
زميلته\ta32b27f-34k-23p-15u32
زميلته وهذا\tb23k-18n13
زميلتي\ta42c-46f18m39v-15
زميلنا\ta-19b-25f-27k51
زميلي\tf61k-53
زنقه\tb12f29k-20l24
زهراء\ta-17b-18f17i-10k33
زوار\ta33b-18c66f-76k-13n-10o-18p-10q-21r63s-12t-20v-19
زوم\ta32b-10f-14r26
زي\ta19b-11d-12f18l24
زي الفل\ta-14k27
زياده\ta24b38f-45o21p-19q-11r47t-10u-11v-21
زياده عن\ta32b-10f-14r26
زياره\ta-20b41c-30d-11f42k-31r42v-13
زيت\tb10f13r13
زيد\ta-12b-10c22d-16f39k-29q23
زيدو\ta-20b77f-59k-22m22n-11o-14p-15q-14s47t-11v-14
زين\ta55d-14f-31m-10q-12r17s38v-14
زينه\ta-28b-14d21f55k-34o19
سابع\tb-19c-26d38f35k-23l26o-20r34t-14
سابق\ta-13b19c-26d-10f54k-45m18
سابقه\ta-16b-28e64f-26k-21m-18n25
ساحه\ta-11b46k-31r36
ساخن\ta-29c16d-12f45k-11r52t-21v-14
سادس\ta-33b23f29k-18n-11o17p17r-14
ساده\ta-19b-13d-12e-14f-38h-15i24j-11k44
ساعات\ta41b-32c-12d35f-29h-10k-13l29m11o-17v-15
ساعات الدوام\ta47d17f-50k-15p17r12
ساعتين\ta67b-14d34f-71k-31l-16m-11n-11o-13p37q13r-17s-11t-29u-12v30
ساعه\ta19b-11c-24d46e-25f-20g-12h28i-16m-22n-25o12q-35r-47s-30t71u-28v20
ساعه$\ta63b-23d-18k-28l16o31r-15
ساكن\ta-20f49k-22
ساكنين\ta-31f39
سالب\ta71f-62k-14p47r-14u-15v-11
سالت\ta-29d-11f62k-23
سالفه\ta-12d-23e-11f21g35k-21
سالم\ta-35d-11f-24k67
سامر\tb32f-16p29
سامر$\tb32f-16p29
سايق\ta-24b-14d23f25
سبب\ta26b-54d-16f59k-53m-10n36p32q-15u-17v-17
سبت\ta-39b-37c34k41m-12o13r-14t43v-14
سبع\ta-21d36f37j-11k-37m39
سبوره\ta-19b-17f32k13o22
سبيعي\tb19f-26k31m22
ست\tb-17c-14d-23e-16f39i-11k16o42r-11t-11
ست كبيره\ta32f-34o19
سته\ta26b28d-24f-42h-17k28l-12p-12q-12r49s-15u-13v-14
سجل\ta17f52k-62n-18u32
سجلوا\ta-26b73d-12e-12f-19k-29l-11r-11s13v41
سخان\ta18b-12d-13f-16g57k-49r18
سداد\ta-24b-15c-10d-21g68k-39
سر\ta12b43f-42k-11l50n-20u-13
سرعه\ta23b29c-13d-31e63f-75g23i-13j-11k-53l81n-19o-17p-14q-17r-18s-20t-19u-11v-11
سريع\tb-17e34k-16
سطح\tf36k-13s20
سعاده\td-13k36
سعاده مدير\td-13k36
سعر\ta38b83c18d-41f-99k-22l-31m-18n-19o-41p-28q79r-16s-18t34u-12v-21
سفر\ta-22b95f-79k-21m-13n-15o-31p51q-15r-11v23
سقف\ta36b22d-13f-36o-13r58t-31
سكان\ta-19b-35d51f-23k29l-14o-15q-11r34t-12v21
سكانر\tg-20k35
سكرتار\ta18f14l31
سكرتير\ta-16b15f-18k25p21
سكني\ta-18b50f-26m-15n45p-22q-19r-11u-11v24
سلام\ta-28b-24d-12e-31f-21h-12i32j-13k40
سلامه\ta-18b-26e-10f89k-45
سلطان\ta-11f-49i-16k70n10
سلك\tb-22d-11f56o31t-10
سلم\ta71b-16f-39k-25o-10p-10q-11r64s-13t-20u-11v-16
سله\ta-26b52k-33r25
سلوي\ta37f-54k36m39v-15
سليم\ta-35b-37f35g21k18l12
سليم$\ta13b-17f-11g-43k52l12
سليمه\ta-14b-14f-13g54k-30
سماعه\ta30b61d-20e-11f-28g-12k-36n-13o22p-12q-12r-21s52t-22u-10v-14
سماعه راس\ta-23b72f-42k-21r-11s35t-14
سمحتم\tb26k-10s12
سمحتوا\tb27e34f-28k-26r-16s17t34
سمحتوا$\tb39f-24r-16s17t34
سموحه\ta-11b-13f20k25
سناء\ta-11e-11f-47i-21k77
سنترال\ta29b-29f-16k13s35
سنه\ta11b42d-44e-18f-26g-14h-14i-27j-10k51l-28m-31n13p18r-37s-27t20u-33v38
سنه 0\ta35c-16d-21f-56k52p54q-14t-14v-17
سنوي\to23p-11
سنويه\ta-14b18d-15f28k-23r19
سنين\ta-27f48
سهير\tf-17k38
سوا\ta57b-15c-10d-21f-27g-11k17l26o30s-10t-10v-11
سوال\ta-35b-17d27f-28j76k-62m-18p37q-10s12v-11
سودا\ta39b-18f-20s15
سور\ta-11b18d36f-37r34t12v-23
سووا\ta-21b64f-49k-13n15o-24q-11v42
سويت\ta-15c-17f-29j71k-24
سويتش\ta12k-14l31r-11
سيادتك\tf-24i-51k80
سيارات\ta11c17f-11r32
سياره\ta-10b33c-18d-21e-11f-24g73i-12j-18k-52l-14p-11r-10t-20u26v38
سيد\ta-29b-20d-20f-62h-11k103
سيده\ta-23f-28i-14k64n15
سيرامي\ta-26d52f-17k-22r26
سيرفر\ta95b-22f-54k-37l27m-20n-14o21p-17q-15r-33s-13t-14u43v-26
سيريال\ta30k-14q25t-12
سيكون\tk16
شاحن\ta-18b28f52i-13k-53o31
شاحنات\ta-11f47k-28
شارع\ta23b-18c18f-25g-14k19l25m-16n-27o-28p27q-29r-24s-25t-19u-16v58
شارقه\ta-31b-16c-17f-47k83
شاشه\tb51c19d-11e-14g-13h-12i-12j-12k-48l-24m-21n-32o38p61q-21r-29s-13t27u-24v-48
شاشه ثانيه\ta-16b57f-36k-12o45p-12
شاكرين\tb-17f28i-67k56
شامل\tc19f-12q16
شامل ضريبه\tc19f-12q16
شاهين\ta-11b-11k46
شاهين$\ta-11b-11k46
شباب\ta-12e-11f-20i40
شباب$\ta-11f-20i46k-15
شبابيك\ta-21f49k-14
شبكه\tb52c15d-19e-12f-41g24k-38l98m-25n-18o-29p-16q-19r-14s-15t-21u-16v-19
شتا\tb30c17f-21l-12n-15o-16p-18q-14r88s-12t-24v-45
شحال\tc56f-45l-11m47n-22o62p-17q-48t-34u-10v-35
شحن\ta53b-16c26d-11f-33k-27o29p-11q-11r-13t30v-19
شحنه\tb25c23f-21k-12q-18t48
شخص\ta66b-13c15d-16f-53k-23l-14m-13n58p-16q-16r-14t-14u21v-28
شخصي\td-38f51k-23l14m-24n41t-15u-11v-14
شخصيا\tb-41c24f-21k49l46v-12
شراء\ta-12f20r-26t38
شرح\ta-23b-20d49f-26k13n46u-11
شركه\td46e-45f-17g-31h25i-36j-20k44n-47o-39p-30r13s30t30v-42
شريحه\ta23b-14f20k-23s12
شريط\ta-19b-15f51k-14
شريف\ta-29b42d-13f-57i-24k63n26
شريه\tb-23f-20k48n-12u12
شعار\ta17f-10m17q-15t28
شعبه\ta-13b-22f18k38
شغال\ta-42b-18d-19f72g-30j-11
شغاله\ta-44d-10f34g-15k31
شغل\ta-63b17c-21f45k13n38o30p-12q-14s-28v-26
شغلت\ta-22d-13f19k22
شغله\ta-19b13f-44h38j51k-47u26
شقتي\tb14s19
شقه\tb-27c46d-31f35k-44l40n-11o-14r-15s-12t24u-12v-17
شقه 0\tb18l24
شكر\tf-16k38
شكرا\ta-38b-24c-12d-16e-20f-54g-16h50i64j-18k-11
شكرا$\tf-12i-76k88
شكل\ta30b-16f34g-11k-36p32
شكوي\ta-45b-16d-67e37f56g-14k18
شكوي قالوا\td-21f58k-25
شلت\ta46f-22p21
شنو\ta-12b-18c16d-14e-11f-92j108k-65l17o47p-15q-15t-19
شهاده\ta-25b80d-12f-13k-46l-13m-11n-20o-16p-42q-37r-16s-12t-15u30v70
شهر\ta12b21d11e-19f13g-13h-16i29j-11k-56m-17n11p-31q82s-18t-38u-31v-42
شهر محرم\ta-12b10d18f-16
شهر واحد\tc40d-15f-22q29
شهر$\ta-20b29c-21d-29f44k-18l-11n40o-17q18u-11
شهرين\ta-22b-11d22f57k-63o38r-14
شهور\ta-28b-11d15f14k13n-10o19s14
شهور$\ta-14d23o20
شو\ta-25b-18c34d-19f50k-44m30n-16o-15p17q-11r-12s-11t-15u-12v24
شوف\ta-23b-33d-15e36f31k-21
شوفوا\te32k-18
شوون\ta-39b-25d-10f47i-10j-16k27
شوون الموظف\ta-39b-25d-10f47i-10j-16k27
شويه\tb40f-14k-16o18
شي\ta14b-51c-19d54e-26f48g-15h-21i-16j-37k-46l20m-27n-25o11p-30q-31r-43s26t-38u-22v66
شي$\ta12b-17d92e-19f-56h-11k-57l26m-21n-19o-37p-22q-23r-39s16t-31u-18v73
شيء\ta-18d-19g38h-12o12r-17u22
شيء$\tb-14d-11f29k-11o14
شيخ\tf-22k40n14
شييا\ta12d-11f24k-14l22
شييا$\ta18f13k-11l22
صابون\ta-46d15f45k-18o19
صار\ta60b-35d24e-14f-52g-10h-10j50k-63l30m-34n42o-17p27q-41r-20s-18t15u-23v-23
صارت\ta-29b-12d-11e-11f-21g87k-66
صالحه\ta-22b-10c31n38u-14
صاله\ta35b19f-38k-20o-12q13r40t-15v-12
صايره\ta41k-30l-18o50r-18
صباح\ta30b-33c-14d-16e-51f-83g-13h-11i53j-13k48l-12m-10n-18o-12q-16r24s-11t-16u31
صباح الخير\te-45i67k-24
صباح اليوم\ta33b-12f-14n-12p-12q-10r17t-13u40v-13
صباحا\ta51b-15d13f-47k-12l25o12
صباحا$\ta49f-41o16
صبح\ta-51f53o12u15
صح\ta30d-13f12k-20n40p-32
صحيح\ta19c18f-25p32r-14u16v-12
صراحه\ta-15b-16c-13d28f-58h49q41v-10
صراف\tb43c-13d-12f16k-49n-10o11q-11r-10t-10v42
صرف\ta38b-27c-11d-25e-13g-16k15o-12p14r-11t28
صغير\ta-24b32d-11f50i-11k-43r-42t-24u17v54
صغيره\tf55k-25l12
صفاقس\tf-39k69
صفاقس$\tf-39k69
صفحه\ta75b-59c14d-43e-18f-27g60h-14i-12j-14k-69l-15m-27n-27r-32s30t23u15v-37
صفر\ta52b-18d33f-28k-47l-11o-19p-12q-15r-20s-13t-17u-11v74
صفه\ta53b49f-61k-47l-14m-14n-15o-20p-14q-17r-19s-14t-31u43v51
صلاحيا\ta42b-22c-12d-11e-11n52p-14q-10u-11v-11
صلاحيه\ta14b74c12d-17f-67k-63l-18m-16n57o-25p-20q-15r-12s-10t-11u31v-16
صلاحيه الاطلا\tc22f-11u26
صلاه\ta-17b-15f43r17
صلاه العشاء\tf28k-15r17
صلت\ta70b-34d11e-11f-26k-40l-12n-14o-23p-14q-15s-18t73u-13v-16
صلتنا\ta55b-15f-36o-21t49v-12
صلتني\ta57f-30k-29n-16o-11t44
صلتهما\tf35k-19
صلني\tb-44c11e-20f-60g68h-12i-16j-12k13l-11m25n-16o-18p-10q-17r-15s-13t36u18v-16
صمه\ta18b36c-12e-11g-12k-35o19p-14q-12r-15t-16u47v-17
صناعيه\tf46k-37
صندوق\tb47d-22e-12k-42l-19m76n-15o-15p-19q-11r-13s-12t-13u-11v-19
صنف\ta35b-20d-17f31k-29p51t-29
صوت\ta-30b-27d-17f98k-46r-17s39
صوتيه\tb25f-13s36
صور\ta15d-16e-10f21o35p-13
صورت\td-12f57k-20
صوره\ta16c-18d-18f53k-31n45v-13
صول\ta-15b45f-18n-26t18u33
صيانه\ta-36b-12d85e-15f-29g-14h-13i-13l-40m-34n-29o45p-28r77t-37u-27v-37
صيدليه\ta27b-21f-58i-14k70o39r-10s-11
صيف\ta-14b56c-12d-23e-11k-34m-16n-11o-23p-20q-22s-15t-20u-11v70
صيفطو\tb-12f36m-13q28
صيفطو ليا\tb-12f36m-13q28
ضاع\ta-25b43f16k-30n16
ضاعه\ta-25b25f28k-21u24
ضبط\tc20d-11f25k-15m36
ضريبه\ta40c16f-39q28
ضريبه القيمه\tc19f-12q16
ضريبيه\ta-34b-16d25f41k-14q-10v14
ضعف\ta-47b-14c29d-14k36q12
ضعه\tb-14f-32k41
ضغط\ta23b-16d-11f-28g60k-44o22p-17r33s-14v-12
ضغطت\ta40f-23k-15n-15s30u10
ضلت\ta-25f50k-13
ضلكم\ta-20b-12d-13e44f-51k24v44
ضمان\ta11b-12c37d-18f-24k25l14m-22n-17o43p-19q-34r-18s-14t29u-13v-20
ضمن\ta46f-31k-12o20p-13q18
ضهر\ta15b-22d-18e-14k27l24
ضوء\ta29f-18l26
ضويي\ta51f-30k-16o49t-11
ضيت\ta17b-11f26k-26m24
ضيف\ta35f-18n34p-14
ضيفوا\tb49f-25k-19p-11t48v-14
ضيوف\ta15b57f-47k-18l46n-27r-16t-15u-17v31
طابعه\ta43c16d-21e-12f-46g47h-11k-48l27m-13n-14o57p-22q-16r-15s-19t-24u-11v-19
طابق\ta21b-35c-23d-22f42g-39i-10k36l27n-13r39s-16u-12v-11
طابور\tf27k-11
طارق\tf-39i-14k68
طاريات\ta-12e-17f46k-14
طاريه\ta31b-15c18e-29f19k-28n-12o46p22r-18s-14v-19
طاقات\tb81c-60d-23e-17f16g-14h-12i-11k-31l-16m-11n-16p-18q-17r-30s-15t46u47v-21
طاقه\ta35b35c-11d-14e-12i-12k-41l-14m-14n-20o-19p-16s-14t-20v56
طالب\tb-13c-28d34f22k-18q20
طالبا\ta-45b-24d-13f51k18
طالبا من\ta-35b-19d-12f20k37
طالبه\ta-12b18f-27i-17k26o19
طالعه\ta87d-12f-82k-31l-13m-34n17o19p27r11s-11t-15v-17
طاولات\tb-19f38
طباعه\ta-44b64c-12d-15e-14f26g-12k-38l-21m-14n-14o-61p23q47r-15s-22t53u-16v-21
طبي\ta-15b25e-12f-36k46n-12p-36v54
طبيب\ta-17b-11d50f-60k28r-12v46
طبيعي\tb-18g31k-26p32
طبيه\tb18f-13i-26k30
طرابلس\tb-18c-10f45
طراز\ta-27f14k29
طرد\ta-37d33f15t17
طرف\ta58f-38k-15r-18s49
طريق\tb-13c-13d13f24r30t-12
طريقه\ta-21b19f-46h58k-22q24r-28t34v-10
طقم\ta45b-15d-18f-46g-19i-11k54t36
طقم حلل\ta-11f48k-17
طلاب\ta-18b47f26k-45l58n-17o-13q-12r-14u-10v-26
طلب\ta-56b37c16d46e-25f-43g-17h-11i-16j68k-80l-19m-14n-22o-15p-42r-23s-18t67u-18v38
طلبات\tb-23c51f-57k30m-13n-10p14t-19v44
طلبت\ta56b-19c21d-21e-14f28h-12i-17j-19k-83l-14m-13n-12o-31p-17q-13r-20s-17t86u-16v-17
طلبت امس\ta-19c33f-13j-11t19
طلبتها\ta29d25f-45o-14r-27t48
طلبنا\ta-76b13d45f36k-33l-24m-14n-10o22p-15q-15r-13t-16u-15v57
طلبه\tb51f-27k-18l-12n-16p14v42
طلبي\ta-13b31d34f-44k-14n39o-12q-10
طلبيه\ta-14b39c14e-13f-58g45h-10j-10l-10n-15o-11p-12r-11s-11t62v-10
طلع\ta42b-25c-35d42e-24g-26h-11j-38l-17m-11n-18o67p-14q-18r-22s-15t18u-13v-27
طلعت\tc-34d74f-61q27
طنجه\ta-11b-27f12i-21k53
طنجه$\tf-32i-20k63
طواري\ta18b15d-13e-11f-31h21l-10m-13p-14q-16r30s35t-12u-12
طول\tb-27c-11d10e-12f14j45k-18l-10q18r14
طول الليل\ta-34f47k-10
طياره\ta51f-29k-21l-19o53r-19
طيب\ta-10e-13f-49i-16k81
طيبه\ta-17b35e-14f-39i13k20n-11o-10t47v-15
طيبه وبعد\tf-12i49k-25
طيبه$\tf-10i-60k76
ظبط\tc-17f-12k41
ظهر\ta28b-19d-19e-10f17k-22l-11q37
ظهرا\ta23b-12f-26l29r-13
ظهور\ta-27b-10c20f29p36u-11v-11
ع\ta-62b-11c-11d12e-14f54i71k-67v38
عاجل\te102f-48k-88
عاد\ta62b-17d-32e46f-58k-34l22m24n-11r-11
عادت\ta-33f-27k53
عادت للعمل\ta-33f-27k53
عادش\ta39d-12f-14k-15r-16s49v-23
عادي\ta-62b74c-16d-25e-16f-61g48j-10n67p-11q-25r-10s-15t-14u-19v-18
عادي$\ta-48b-13d-15f16g61k-19
عاشر\tf-26k40l-13s22
عاشره\td-21f28k22
عاصفه\ta-14d-12f44k-18
عافاكم\ta-23b39d-23e70f-55k-43m-12o-14q43
عافيه\tb-13h-10i66k-36
عال\ta-16f44k-18
عالارض\ta-12d-20f37k-10r24
عالطلب\ta46b27f-45k-21q28r-17s-11t30
عالعنو\ta-13b49f-31t31
عالق\ta-17f30q-11r29
عام\ta-48b42c-13f-57i11k47m-13n-15o22q41r-17t-10u-12v-14
عام 0\ta-19b11f-20k28
عام وانتم\ti16k14
عامل\tb-11c33f11k-18n-22u40
عاملا\ta-26f51k-14
عاملا$\ta-26f51k-14
عايز\ta-15b22f-41k37l-17v39
عايزه\ta-17b32c52d-25f-32k-19l12m-12p-14s-13t-10v38
عايزين\ta-20b23f-72j66k-18o47p-28r-11t-14u17
عبارات\ti-51k66
عباره\ta-35b-14f61k-21
عبد\ta-33b-24c-14d-18e-23f-107g-15h-14i35j-15k97
عبد الرحيم\tf-30i68k-35
عبدلي\tf-11k24
عبر\ta-48b-23g61
عتيبي\ta-13b30f-38i-29k39n22
عجمي\ta-15b26f-22k16n-11r33
عدا\ta-35d-13f-27k57
عدا ذلك\ta-22d-11f-22k52
عداد\ta57b-23c30d-19f-18k-41n-12o-14p-14q-12r-17u-12v65
عدد\ta-42b61c-19d-26h-18j53k-53m-11n-12o16p36q-10s-11
عده\ta49b-13d13f-39k-16n-39q13u43
عدها\tb19d29f-10g-12l11p-13q-40r-15t56u-12v-12
عدي\ta-38b61d-15k-19r27
عدين\tb-13c25f27k-15n35
عذرا\ta-28d-12f-14i-11k65
عربون\ta-11b-23d14f32k-11t33
عربي\ta14b-14c23l-11m28n43q-16s-21t-11v-18
عربيات\tf20p17
عربيه\ta-10f-36k39s19
عرض\tb36d-13e-12f30g-13h-10i-10k-42l-30m-17n-16o30p-20q47s11t-20u-13v-19
عروس\ta34f-41k31v38
عزه\tf-26k47
عزيزي\tb24c-12q18
عسلامه\tf-27k45
عسلامه$\tf-27k45
عشاء\tf28k-15r17
عشان\ta-52b18c37n-20o43q-25r-20s-37t-23v31
عشر\ta56c-10e-14f-22h-11k-14l25m37n-19q-19r-36s-17t-16u-31v28
عشر دقايق\tb-15d28l45p-16v-13
عشره\ta-21b-19d-18f29k21
عشرون\ta-12b30r37t-21
عشرين\ta10b57c-12e-12f-14k-45l-12m-13n-15o67p26q-14r-28s-17t-22u-13v-18
عصر\tb13d-15f-14k22n-10v23
عطل\ta-26d-17f22g-10h-15k37
عقبه\ta-19b-17f11i-14k48
عقد\ta14b46c15d15e-11f-32g-10i-12j-11k-48l18m-17n-29o-25p-17q13r12s-24t-24u-27v52
عقد الصيان\tb-17d18f-13k24q10
علا\tc34f-16k-16t-12u43
علاقات\tf-51k76
علاقه\ta-19d40e-12f10k-32m-16n-20o-10p54q-18s20t-14v-13
علامات\ta24b-15f25k-16n-16p43v-10
علامه\ta-23c20f20p36u-11v-11
علبه\ta26b23e-12f10g-12k-47l-16n-12o-25p-12q-12r-33s-15t85u-10v-20
علم\td-23f34
علما\ta-34f10k38o21r-13
علما ان\ta-18f14o21r-13
علما بان\ta-20k24
علمي\ta-34b-18e-11f25g-11i-17k48
علمي$\ta-11f43
علوا\tb39d-11p17q-14r35v-23
علوم\ta-10c-11f37i-11
علي\tc-10h39i53j13k-48m-15n15q16r15t-21u-29v-22
علي 0\ta32b-25d-23e-27f-22k39l44t-11
علي الباب\ta58f-62k15o-14p15r-28t34
علي الجوال\tb-12k23
علي الخط\ta-13d-23f-22k59
علي الشاشه\ta55b-25f-18k-24o21
علي الشبكه\ta-17f31l18
علي العلبه\ta-11f40k-15
علي الفروع\ta-12b36f-14o18
علي الكمبي\ta26f-19n29p-13
علي ان\ta-10f14
علي جميع\ta-19b18f21l-12o-12p-10u44
علي جهاز\ta-35b48f14k-22p39
علي جهازي\tb15p19
علي جوالي\ta29b15k-27n32u-11
علي حسابي\ta10b-14d-11f33k-24n36
علي خط\ta-25b61d-13f-20q-10r-11s50
علي دفعتين\tb30k-11q-13t29
علي شبكه\ta-31b-19c32f-36g46k-14l23m-15
علي شيء\ta-13f33
علي طول\td-13k13r20
علي كرسي\ta-23d12f24v11
علي ما\ta-48d46o-18r39
علي مكتبي\to-16s20
علي نظام\ta-28b18f40k-14n20
علي هاتف\ta-18b-25f-27k54
عليا\tb16d-31e91f-36k-60l-12p-20q54r-13t-14v-11
عليكم\ta-20b-16d-15e51f-51g-12h-14i-13j39k15
عليكم ورحمه\ti22
عليكم$\ta-15b-11d-12e59f-40i-56j44
علينا\ta81b-44c-14d56e-22f-25g-11h-11k-94l-31m-33n-27o-31p18q83s16t-38u-30v-40
علينا من\ta22d-20f26k-19s42
عليه\ta48b21c20d-41e-26f11g-13h-11k-55l-35m-20n-33p-27q-20r37s-25t25v23
عليه$\ta45b52d-11f-67k-33l-25m-10n-20o20q-11r-32t-15u23v45
عليها\ta67b-37c13d11e-34g-19h-11i-10j-13k-64l-14m-17n-21o-33p-19r11s-16t18u30v27
عليها$\ta48b-10d-18e-29f22g-13k-29o-10u42v-11
عليهم\ta-24b-29f69k-10
عم\ta58b-57c-26d74e-20f-32g-20h-21i-20j-17l-42n-43o28p37q-28s17t-44u-34v39
عماره\ta41b-28c32d-17k-35o-12q-11r-16t22v39
عمال\ta-26d21e-12f62h-20k-43r14t-15u21
عمال النظاف\ta-12d-14f49h-17k-19r-15u25
عمان\ta-15b-20d-14e-15f-63g-12i-20k97
عمان$\tf-27i-13k49
عمر\ta-18b-12c25e-14f-56i-13k78o33
عمر$\tf-40i-10k68
عمرنا\tf-15k21p-11q14
عمل\ta-24b13c27e-16g-12h-11i-12k19m-16n-18o-23p-21q-24r-25s-20t79v-12
عملاء\ta11b21e-10f-69h39n-11o-16p-12r28s15t-10u25v-18
عملت\ta-27d-10f13k30
عملنا\ta-38b-11d-12f88k-44
عمليات\ta-21f24k21
عمليه\ta43c-13d-21f22k-42l-15m-20n-13o-17q34r-12s-12t-12u-14v33
عميل\ta-24b-12f57k-19
عن\tc48e-28f-15g-21h-21i-33j33l34m-15n-52o20p-37q63s-35t-60u12
عن الطلب\ta-20c30d34f-34j-12q18t11
عن اللزوم\ta32b-10f-14r26
عن بعد\ta-30f59k-30s-10u38
عن نفس\ta-29d32f12q14
عنا\tb-20f65k-37q-14t31
عنتاب\tf-18k32n14
عند\ta49b17c-21d-22e-21f54g-17h-15i-16j-16k-75l-35n-49q-40r40s50t-37u-14
عند اختيار\ta40f-13k-14m-16o-11p49s-11v-13
عند المحطه\ta43f-25n-14o-11p-25r-15s26v37
عند المدخل\ta-17b24f23k-17n-11r33
عندكم\ta-56b-27d80e-22g18h-20i-11k-16l32m-28n29o-32p-27s-33t18u-24
عندكم 0\tf24
عندكم من\ta-28b-13d-17f-11k57
عندكم$\tc15f-20k21l23
عندنا\ta-46b21c-17d-27e-24f70g-12h-12j55k-60l62m-12n-10o-11p-10r-11s-16t-12v-10
عنده\ta-18b55f17k-59o-11r-22v52
عندها\ta-31b-22d-12k42
عندهم\ta-44b-20d-24f78
عندي\ta-27c25d-19e-27g26h-21i-18j54k-49l19m-12o-42q25s44t-17u-23v-33
عندي سوال\tc-15d-14f-57j84k-48s19
عنه\ta-29b38f16g-11k-11m-36n44
عنوان\ta69b21c15d-19e-11f-37g-13k-48l11m29n26o-20p-29q-28r-33s-20t11u-11
عنوان بريد\tb19c35f-36m44n-13v-10
عني\ta49b-43f-25h-28i-28k49n28u-12
عوده\ta22b-15f43k-40p23
عيادات\ta-12b-11f14k28o23p-11
عياده\tb17f31k-30n16
عيال\ta-21b19f22k-18
عيد\ta-32b31d-15f13k10r38
عين\ta-14b21f-33k45q-13t29
غاء\ta-39b-52f76k13
غادر\td52f-35k-15r-12v46
غادر$\td52f-35k-15r-12v46
غادي\tf-37j69k-50r-34v46
غاز\ta-30b-10f39k10
غازي\tf-18k32n14
غازي عنتاب\tf-18k32n14
غدا\ta-23d36q23r12
غرامه\tb37q25
غربي\ta12b-11f14p-22s43v-18
غرف\ta-30b-10d-20f83k-35
غرفه\ta86b23c-21d-13e-22f-37g-14h-17i-19j-12l11m-27n-32o-18p-38q50r48s-27t-52
غرفه 0\ta29b-39d-20e-13f24i-11k12o13r28
غرفه الخواد\tb-17f34u15
غساله\tb-14e-23f13g-11j-15k42o10r-15t37
غسان\tf-45i-13k75
غسيل\tb-11d32s13
غطاء\ta19d28f-15k-20l-14o-23p-12q-12r-45s-18v75
غلاف\ta-27d28f14k-13t14
غلط\ta21k-11v37
غيت\ta51b-36c-14e-14f21k-23l17o-13p-21q52r-14t-16v-15
غير\ta38b-35c-17d41f32g-20h-18i-13j-14k-84l-39m-30n54o15p-37q20s-35t-13
غير ما\tb-31d67e-19f-21g-11k-32l-18m-17n17o38p-17q39r-13s-12t-24u-25v-25
غير موجود\ta-26f50
غير موجوده\ta-22f50
غير نت\ta-27c14f33
غيرت\ta-36f64k-20
غيرنا\ta28b-11f11k-12o14
غيروا\ta-17b50f-30l-13o-12p-13q22r-13t20u19v-12
غينا\tb35k-16l30
ف\ta42c15f-33k-27m-21n-16p22q44s-14t-18u-13v-29
فات\ta-39b18f46k-16o-11t31
فاتوره\tc19d51e-14f-50g-17h-13i-11j-11l-15m-14n-19o-15q38r-22s40t-12u-14v-10
فاتوره الكهرب\ta-16b39c27d-17f-41q28r-12
فادي\te-12f-25h55i-10k-19
فارغه\ta-20f37
فاضل\tf-13k38
فاضي\ta58b-11d-17f-39t17
فاكتور\ta56b-14f-31k-18l-12m-22n-17o-13q74s-12v-35
فاكس\ta37k-32o-19p-10s54
فاله\tc-18f43k-14
فاي\ta50b34d-11f-44k-34l60o-13r-12t-14v-11
فايبر\ta-16b20c15f-12l14s18
فايده\tf12o11
فايده$\tf12o11
فايق\tf-10i24
فايق الاحتر\tf-10i24
فبراير\tb-14c16d15q40
فتح\tb-20c-10d-13g71k-55u11
فتحنا\ta-15f47k-20
فتحه\ta24r28
فتحي\tf-14k23
فتره\ta-22d16f40k-16r22
فجر\ta24b30d-10e-19f-12k-20l-13o-29p-12q-11t-18u35v41
فجرا\ta26f-11s11
فجرا$\ta18f-10o12
فحص\ta-27b15e-17f95i-14k-76l-12o-12p-10u44
فرع\ta-12b-34c-13e-11f39g-17h42i-12k-15l45m-12r-13t-13u-20v-11
فرع الدمام\tp19
فرع مدينه\ta-14d23o20
فرق\ta-40b38c12f11k-11l18n-11q44t-19v-11
فرن\ta-47d-21f36k28
فروع\ta-18b27f22k-22o18
فريق\ta-35b-24c-12d-15e-24f-71g-12h99i-64j41
فصل\ta68b40c-12e-10f-87g-11i-20k-12l-30m-16n-19o-25p-23r25s-21t-28u-22v75
فصلت\ta25r25
فضلكم\ta-20b-12d-13e44f-51k24v44
فضيت\ta17b-11f26k-26m24
فعلا\tc34f-16k-16t-12u43
فعلي\ta-16b-15d-15e67i-13k-53
فقد\ta-32b43f-10h-16k16n19
فقط\ta-16c17d-23f10k15l-16m-12n-15o-46p-16r-14s22t62v-11
فقط$\ta-37b19c37d-13f22k-33l-12o-44t66
فقكم\ti-18k38
فقيل\tf23
فلا\ta-20d20f27k-12r14
فلاتر\ta22b-11e-12f16p34
فلتر\ta-35b62f-45r27
فلم\td17v11
فلوس\ta-24d57f-14k-28o-11t51
فلوسي\ta-16b-31f45k19
فما\tb-19f24o14
فندق\ta-19b31d-19f13t-15v42
فندق المرسي\ta-13b-15f37
فني\ta-33b-52c-31d28e-36g-15h14i20j-15k42l25n-17o54p-19q-17r-15t-17v-18
فهد\ta-19b-10f-44k66n10
فهل\tc-13f29
فواتير\ta-25b14c-17d-17f22g40k-30m-19n19q20
فورا\ta-14b-52e-46f59k28
فورا علي\tb-14e-25f-40k56
فورا$\ta-12e-24f61k-30
فوطه\tb-16f71k-44
فوق\ta-42c-14d18f80g-19k-40o-12r53t-12v-11
في\ta54d-24h19i-17j-14n-20o-13p-22q13r28t-28u-11v36
في 0\tb11d-20f12k21l15n23p17q-12r-11u-10
في اخر\ta32k-16m39v-15
في اغسطس\ta-20d21f20k-20o20
في اقل\th-15k22
في الاجتم\ta-25b-13c33d19f-15k-11l20m-16r13
في الاستق\ta-27d36f-19k12v37
في البيت\td-13f31k-15
في التقري\ta-35d45l36p-13
في الدعم\ta-13d-12f-29i55
في الدور\tc12r14
في الطابق\ta18f-12r14
في الفاتو\ta23b-29d-38f32k-13
في الفرع\ta-10f24
في القاعه\tb15
في الكويت\ta-28f27
في المكتب\ta22b-13f-15k12l13
في الموقع\ta30d-11n-16p43v-10
في اليوم\tc37l-11n-12q-15r-16t-13v56
في انتظار\ta-36b-17d-11e-15f-15i30k37
في دفتر\tb47k-33v44
في شهر\tb16f-14k16r12
في غرفه\ta44f-16k-24l20o19p-19q-18r36s-11u-11v-27
في فرع\ta43f-24k-15l36o-16p15u-13
في فندق\ta-13b-15f37
في قاعه\tb-28d17f-25k21o11
في قسم\ti-22k37
في نفس\ta17b-23c23d-21l29n-18q28r-11v-11
في وقت\tc21f-14n30
فيزا\tc14d19f-26q40t-11
فيصل\ta-20d-14e-13i86j-11k-42l18
فيكم\ta-13d39e-11f-47h-11i21j-17m39
فيكم$\tf-34i23k18
فيما\ta-16b-14d-11e-10f-66i-12j85k-14
فين\tc61f-32k-16m-11n45p-14r-15t15v-11
فيني\ta-44b-21d-25e19f36h-12i-11k13
فيه\ta55b-33c14e-22f-11g15h-21i-13j-13k-22l-34n-32o-12p-26s43
فيها\ta58b-29c-18d50e-13f-29g-15k-43l-19m-18n-20o22p-18q-28r52s-19t30u-19v-28
فيها خط\ta26b-29f10o12
قاحات\ta43f-27k-15o16r31t-20
قادرين\ta-28f44k-11
قادم\ta-15b13f-36k36n34p-11q-12r10
قاري\tb31o20
قاريات\ta-20f24o45q-11t-18
قاسم\tf-37k55
قاطع\ta-56b-24d51f31k-24l22
قاعد\ta37d-18k-26o32r-11
قاعده\ta-23f52k-18o17
قاعه\ta12b60f-75l-16m-13n-16o30p-23q-19r63s-15t-25u-15v-18
قاعه التدري\ta24b-26c11d17f-21o10r17
قال\tb-26d16f37k-16q21r25t-13
قالت\ta-27b-25d-19f66k-17
قالتلي\tk21
قالوا\ta-16d-23f64k-26
قالوا 0\tf36k-12
قالولي\tb-16f37
قالي\ta-12b19d-41f43k-15o20
قايمه\ta-40b109c-58d-25e-20f-48g-26h-14i-12j41l-24m97n-33o-36q-31r-27t-26u-23v-37
قبل\ta-69b65c22d-47e13f39g-22h-21i-23j-24l-34m34n-40o-23p15r16s-38t11u-24v18
قبل 0\tb-20f48k-17
قبل اسبوعي\tc49f-45m52v-31
قبل الخميس\ta-29b-11f45
قبل ان\ta-18b-31c41e-13n-16q22
قبل زياره\tb44c-30f19k-21r42v-13
قبل لا\tb57f-40k-13l-12o-10p47r-18t17v-12
قبل ما\ta-46b32c28d-17e-14f34j-14k-17m28t11
قبل نهايه\ta-30b-22c-10e49f-17k21p20q-11
قبله\ta-13b-13k32
قبلها\ta-29b-40d-31f34k42
قبول\tf-11i17
قحطاني\ta-17b-17f11k36
قد\td13f16k-17p13
قدام\ta31b-13d23k-16l-11m-11n-11o-16p-12q-16r-24s-11t-40u-18v86
قدر\ta-27c17f67k-58n-10p-31q-14t-14v59
قديش\tc24o-10q-19t25u35v-10
قديم\ta43b53c-20d-20e-28f13g-19h-10k-80l-21m53n46o-31p-17q-22r-20s-34t16u-23v-28
قديمه\ta-32b-18c-39d-12f17g43k31l17
قراءه\ta-37f55
قرابه\ta-25f50k-15
قسط\ta32b-11c36f-39k-16q41u-12
قسم\tb38d-29e-18g-11h-13i34j-12k-24l-17q-15s50t-21u-11v-21
قسم الدعم\ti-24k27
قسم المشتر\tb-10k31
قصرتوا\tb20k-19s16
قصه\ta-27d-20f17g53k-34
قضايا\tb11d-14f18u15
قطع\ta-11f48k-17
قطعه\ta-58b49c-12e-13f-76g89j-11k-49o-10q-11r24t31v-13
قعدت\ta-17b-11d40k-15s31
قفت\tb-10f44g-17k-20r25
قفل\ta-19b26c17d42f-51k-22p26q-11r-15s26v-15
قفلت\ta-11b-13c27f26k-20n36
قكم\ti-18k38
قلب\ta-19b11h-40i-12k49o-11t31
قلم\ta11b-11d-17e-10f-51k68o22
قلنا\ta50f-37o38s-12
قمنا\ta-21f45
قهوه\ta15b-32c-12d21e-19f39g-14h-13i-22j-12k-19l-13m-12n-11o17p-13q-12r24s-14t30u-14v-18
قوي\ta23o-18q-12r27s16
قياس\ta17f-21o40p-13r-10
قياس الضغط\ta17f-21o40p-13r-10
قيت\ta15b-30c-12d51f-80k38l-18m-33o-32p-16q-15r26s-13t-21u35v35
قيد\ta32d24f-20k-33o-10p53t-15v-17
قيل\td34k-14v41
قيمه\ta-21b-27d13f56k-38q23
كابل\ta-16b-35f63
كاتب\ta-22d-11f-24k44
كارت\ta-24b56c27f-34k-27l-12n-16o-18p-19q-55r-15s58t35u16v-23
كاش\tb61c-19f-23q33
كاشير\tb25d-14k-11l-10n18o37q-22r-10
كالتال\tb-11f-15j50k-20
كامل\ta41b31d-38e-14h-11k-20m-15o-20p-12q63r-17s-11t-13u-10v-16
كامله\ta-38d-19e-18f-36g90k-22n49o27p-30t-14u-14v-12
كامله$\tc15o35p-10
كاميرا\tb10c22d-15f-39g42k-34n-12o-13p-11q-14t-21u54v-17
كاميرا البواب\ta33b10f-32r11u10
كان\ta-79b-58c-22d77e-31f22g-18h44i-15j-12l-35n-19o-30p-21q-18r24s-25t-27u-21v80
كان في\ta-14d-16f-37k54
كان كل\tf31k-16
كانت\ta-23b-47d75f-35h42j-10k-49l-20m-15o16p-22q-25r12s31t-26u-17v16
كانه\ta-13f23m-13u20
كانون\tf-28k44p25
كاين\ta-27b-20d73f-58k-12l-12m68n-25o-11p-14q-21r-11s12t-21v-22
كبير\ta-32b-12f45k21
كبيره\ta25b23d-14k-30p-14r30t19v-11
كتاب\ta51f-18k-24o-15s-12t52
كتابه\ta-15k33n10
كتالوج\ta-13b52d27f-52k-17t29
كتب\ta-43b27d40k-28l28m-11n-11o-15p-20r-11v36
كتبت\ta-21d27f-42j57k-32m28n-21u22
كتروني\ta-16b-27f57k-12
كتمشي\ta44d21f-30g-13k-26m46o12r-11s-19t-10
كتوصل\ta-18b-13d18f-32g58k-35m-42o10r-10s57t-18
كتير\tb-22c-10d-16e-11f-61h53i89k-92t26
كده\ta-20b-14d17f-13g73k-74o20
كذا\ta-21b-44c-16d-13e-26f25j76k-42
كذلك\ta-24c24f12q26
كراتين\ta21b-29c37d-20k-17r17t12
كراسي\tb18r28
كرام\ti-15k28
كرت\ta26b-13d-12f23k-34q25t-12
كرتون\ta34d19f-26g-10k-14q-21t42
كرتونه\ta-14b-13f26
كرسي\ta21b-16k-20o30r-15
كرسي متحرك\ta-23d12f24v11
كرسيا\ta-15b23f49k-45r37t-21
كره\ta-26b29f16k-13l43n-17u-11
كريم\ta-16b-15d-11e-12i51j-22
كريم$\tf-16i-26k50
كشف\tb40c-13d-15f-24g-11j-10k16n-25o14p-19q36r-12t-11u-12
كشف الحساب\ta33b-30d-12f-40k50q19
كشف حساب\tb41f-10k-26n-15q23s13
كفاله\tc-18f43k-14
كل\ta32b-34c-39d73e-32h12i-29j11k-37l34m-10s-52t18u-23v-10
كل اللي\td-34j60k-41o19
كل حاجه\ta-31d-30h51
كل خير\ta-10b-19f-11h33i-28k20
كل ربع\ta25f-12l13
كل ساعه\ta-42b-12d87f-46k-29l-21m-13o-13p-13q-18r-13s-14t71u-11v-18
كل سنه\ta-15b44f-38i-26k36p-11t48v-14
كل شهر\tc-20d-13f33m-15q44
كل شي\ta-27d-20f64k-25
كل شيء\ta-34f-24g45k16
كل عام\ti16k14
كل ليله\ta35f-26o37r-22t-11
كل ما\ta94b-20c-20d44e-18f-108g-13h-13j-12l11m31n11o-14p17q-14r-27s-25t-41u-24v18
كل مره\ta22d27f-31k-11n38p-33q12
كل يوم\ta-24b-20d39e-11f-13k21l24m-11o-17p-10q-10r43t-12v-17
كلام\tf43k-14
كلمات\ta-22b-16k43
كلمات المرور\ta-22b-16k43
كلمت\ta-11b-17d-18f57k-13
كلمه\ta16b22c-17d-21f29h-11k-18l41n44o-11p-35q-11r-12s-13t-13u-14v-16
كلمه المرور\tb-11c-12f42k-18n22
كلمه سر\ta12b43f-42k-11l50n-20u-13
كله\ta39b-38c-13d18e-17g-11h-11i-10m-11n-20o39p-13q-23r-20s-12t-20u-15v43
كله كده\td-12f53k-30
كله$\ta79b-13d-17f-36k-42l12o-14q-11r-14t-14v48
كلها\ta68b-36c-15d-32e-19f18g-13h-15j-12k-18l-16m13n15o-21p26q-18s-16t-18u-21v27
كلها$\ta-15f16k25
كليا\ta-24b76d21f-68k-39l-10m72n-17o-12p-25q-20s-20u-10v-17
كليان\tb-14f49k-16
كليه\ta-14b15c-23e-12f-54i-16k75n29
كم\ta-30b-11c98d-12f-63j-15k-20l-21m-13n14o18p-24q-38r-25s69u-25v-32
كما\ta-60b-19c-35d21e-16g55j-11m-20n25o37r-14u-11
كما ان\ta-18b23d-14f30k-26m-18n28
كما نود\tb-19f-23k37
كمان\ta-64b-32c-10d-33e-12f26i-12k75p-11q14
كمان$\ta-26f68k-30
كمبيوت\ta39b-13f-16n27o20p-17u-11
كميه\ta-13f56k-24
كنا\ta59b-17d-25k-17l-15o-14p-15q82r-42s-17t-11u-12v-29
كنا مشتركي\ta-14d-17f32
كنت\ta-44c-11f35k17o17q21s-12
كهربا\ta17b-27c21d-17e-10f28k-26l29r-12
كهرباء\ta-27b37d-13f-27k20q20r-10
كهرباي\tb-12d29k-17o28r-12
كود\ta36b-27d-31f13k13m-14n14p-10q-15s-15u42
كول\tb14o37s-26
كوليه\ta40b-23c-10e-14f-39g53k-39m-12t38
كون\ta-17f-15k35
كويت\ta-29k47
كويس\ta-24b16f-55g65k-25o37s-26
كي\ta31d-11f-10s38v-17
كيبل\ta26l12
كيبورد\ta39b-33f13k-17o31
كيس\tb-15d26f-15q-15t34
كيف\ta-16b-26c-69d52e-16f74i-17j-11l-12m39n-13o-12p-18r-16t-24u-12v22
كيقولو\ta-11d20q25
كيقولو ليا\ta-11d20q25
كيلو\ta48b-21c-12d-20e-13f-88g-12h-11i-11k72o37p-11q-11r-13t18v-12
كيلو$\ta-56b-13d-12e-11f-52k95
ل\tb55f-36l-15m-10n-12o35p28q-16r24s-14t-26u-22v-19
ل 0\tb55f-36l-15m-10n-12o35p28q-16r24s-14t-26u-22v-19
لا\ta31b-42c-11d22e96f-12g-26h-21i-34k-46m-12n36o-19p17s15t-12u-33v-31
لا تتصل\ta-15f22
لا تستجيب\ta27f-21o22
لا تظهر\tb-17d-10f36l12
لا يستطيع\ta13n19p-12s13
لا يظهر\ta-31f-45k63n25
لا يغلق\ta17f-11r27
لا$\tb-38c34d46e-29f-18g-18j-14l-24m-15n56p-29q53r-40s-30t-32u-15v-31
لابتوب\tb68d-10f-46k-12l-14n-10o68p-13q-10r-17t-11u-15v-12
لاتر\ta22b-11e-12f16p34
لاحظت\ta-16c42f-13k-20q33
لاحظنا\ta11
لاد\ta-18b-12d42k-27v39
لازم\ta-16c27e-16f30k-30l24m-12n-20o18p-31q-26r-23s-11t-12u36v13
لازم يكون\tb-33f52k-11
لاستيك\tf32k-37r15
لاسلكي\ta25b20k-24l-18o22q-10t28
لاسلكي$\ta-51b17f43o13
لاصه\tb46f-25l26m-15q24
لاغ\ta-17b-18d15f44k-22o13
لاقدمه\tb33f-11k-12q33
لام\tf43k-14
لان\ta-15b46c-21f-44k15m-34n30r-28t-15v45
لانها\ta-27b17d-11e-18f32k-10o30
لانها علي\ta-27b47o30
لانو\ta-13b27f19k-24r27
لاني\ta-22b48f-32n31o17q-13u-11
لاي\ta91b-16d-13f-66k-31l17n-13o-14p-20r-13t-14u58v-24
لايحه\ta-31f-33j74k-36
لبرنام\tb27f-20p23
لبطاقه\ta-15b66f-53k-12n-11o-11q19r-11t-12u-12v38
لتر\ta-35b62f-45r27
لحد\ta-56b-20c38d41f17k-32r-44t29u-10v39
لحد ما\ta-33b-16d46f20k-29r-19v43
لخط\tb66f-40k-19l17o-11q-18r-13s51t-21u-10v-11
لخمسه\ta-22b33d49f-42k-25l-14m-13n34o-13p-15q-14r-15s-13t-19u48v-18
لدي\ta15b45c14d-19f-53l24m-13n-16o-16p-16q-15r-32s-13t-14u-17v67
لدي الجميع\ta43f-33l31
لديكم\ta-18b-17f-16k48
لدينا\tc13f-26k14q17s12
لديه\ta21c10d43f-26k-42l-11m-14n-18p-16q-13r16s-10t-12u22v30
لزوم\ta32b-10f-14r26
لسا\ta16c-21d-18f35l-18m16n-12u29
لست\ta-16b-26d-11f32k26
لسنه\tb39f-13k-19p22q22
لسه\ta-11b-16d22k16q14
لسيادت\tf-24i-51k80
لشقه\ta52b-21c27d-21f-48k-13l31
لشهر\tc19d18f-25q40
لشهر فبراير\tc19d18f-25q40
لغرفه\ta-14b58f-36k-10l16n-12r40
لغه\tb20c16f-21n-14p57s-12v-17
لفه\ta-15f23
لقاحات\ta43f-27k-15o16r31t-20
لقسم\ta43d-17f-25k-19m17n-12p19r-15s22v-12
لقيت\ta24b-27c-11d58f-71l-18m-33o-32p-16q-15r26s-13t-21u35v35
لكل\ta19b73d-12e-21f-64g-10h-11i-23l-18m38n-30o-56p-23q-24r-22s-27t61u34v-22
لكل خير\ti-18k38
لكم\ta-33b-33c-15d25e-25f-43g-15h-25i117j47k-82m39
لكم$\tf-18i51k-30
لكن\ta-33b-21d18e-14f54h-10l31m-10n-17o-13q-14r-14s24t11
للاسف\ta22m18n-13u10
للبنك\tb52f-27k-20p-14q-16u-23v59
للتواص\tf-18k31
للتواص 0\tf-18k31
للجديد\tb83f-76m67n-19o-18p-16r-11s-18t-19u-15v-18
للحين\ta31b-17d23f-36q48s-15
للسطح\tf36k-13s20
للطابق\tb-19c-21f48
للعمل\ta-33f-27k53
للفصل\ta55d17f-55k-36o-14p-12q-19r-13t-13v64
للفصل الاول\ta-24d26q-12v27
للقاعه\ta-13b56f-28k-24o15r25
للمحام\ta-13f-21k48
لله\ta-22b-10e-15f-44g64
لله$\ta-19f-37g42k14
لم\ta-13b-53c-36d71e-21f57g-17h-13i-13j-15k-54l-25m-19o67q28r-40s-23t-41u21v-33
لم تعد\ta14b-10f13k-14o29
لما\ta13b-44c19d42e-15f12g-12h-12i-11k-25l-10m27n-23o-15p-27q-31r39s21t20u-22v-38
لمات\ta-22b-16k43
لمبات\ta14f23i-11k-30l17r16
لمبه\ta-31f62k-23
لمت\ta-11b-17d-18f57k-13
لمده\tb13f15k-13u16
لمس\tf19
لمه\ta16b22c-17d-21f29h-11k-18l41n44o-11p-35q-11r-12s-13t-13u-14v-16
لنا\ta-108b111c-27e86f-24g-24h-20i-18j-19k-77l24m-25n-25o-70p26q17s-30u-33v40
له\tb-21f28k18m22q-12
لها\ta63c-18d18e-23g-13h-16i-10j-16k-39l-25m10n27o-12p40q-33s-24t-34u-31v12
لهذا\tb10c-14f29k-13n-12s29
لهم\tb26d14f-22n11s11u17
لو\ta-11b49c47d-49e17f-19g-12h-12i-12k-28m-24o-30p-24q16s26t15u-29
لو سمحتوا\tb27e34f-28k-26r-16s17t34
لوحده\ta53f-31k-12o52p-12r-11s-13
لوحه\ta18b27k-25l-10n-15o19p-10s-11t33u-14v-13
لوحه المفات\ta46f-38o28
لوس\ta-24d57f-14k-28o-11t51
لوسي\ta-16b-31f45k19
لون\ta18d26f-37o-13p-11r-19t53
لونها\tf31k-34
لي\ta18b74e-30f-38g-17h-15i-15j-18k-27l14m22n61o-31p-62q11r-35s-31t-41u-39v26
لي شهر\ta-18b-13d33k-15l55n-15o-23q-16
ليا\tb105c10d57f-85g-25h-20i-18j-18k-125l-23m75n36o-49p-31q55r-50s-59t-59u-51
ليا$\ta-20b-27d-17f58k-10
ليان\tb-14f49k-16
ليت\ta-26b47d18f-31k-16o23r12
ليره\td-11f-27k33p22
ليس\ta14b-23f26k-19n-13u12
ليش\ta-29b-16c17d66f-51k-10l-10m-11n35o-13p-22q50r-12t-20v-28
ليك\ta-25b-16f50k-12
ليكم\ta-11c-16d-12e-13i-61j61k21
ليل\ta36d-25f23k-30l46m-14o16p-17q-16t-24u-15v-25
ليلتين\ta-27b13d34f-20o-10r52u-27
ليله\tb-22c-11d-29e-16f19g-16i-11j-13k55o37r-22t-11
ليله هاديه\ta-19d-14e-12f-41k70
ليلي\ta25f-28k27p21
لين\ta-62b56c-22d-17e-12f-31j65k-14l18n17o19p-10v-12
لين 0\ta-23b41f-19n19o22
لينا\ta-17b38d-13f30k-29l25n-12o-11p43q-12s-14t-10v-17
ليه\ta28c-17d-20e-16g-17h-13i-20j-42k52m17n14q-18r-10t32v-16
ليوم\ta-26b40d-16k-14u23
ليوم 0\ta-18b30d-15f10k-13u24
م\ta-19b23c-16d-17e-13f-62i57k13q16
ما\ta29b-64c-23d79e58f-46g-18h38i-26j18k-48m25o-19r-29s-17u22
ما بعد\ta-37d39f-26k20l-10m-16n-11p-12s11t46v-12
ما توصل\ta-29b35d-22e55f-47k-23m28o14p-13
ما حد\ta18d-30e-19f38k-11s42
ما حدث\ta-26d-24e-16f-42h-12i-11j96k-57
ما زالت\tc-42d12f-26g-14k59s14
ما عاد\ta39b-16d-32e46f-31k-33m26
ما عادش\ta39d-12f-14k-15r-16s49v-23
ما عندي\ta-21b-16d-19e-14f-67g52k52
ما لها\td41f-28k-22p40
ما نزل\ta36f-29q25t-12
ما يجي\ta-55d-24f79
ما يفتح\ta26l19n24p-12v-11
ما يلزم\tf-18k25
ما يلي\ta-26d-14f-24j-13k69n29
ما يوصل\ta26b-11c32d-13f-32j-12k-12n29p13u-13
ماء\ta18b22d-26k-18o-15q15r27
مات\ta-22b-16k43
ماذا\tc-25f53k-18q24
مارس\tf26k-17r-20v31
ماركه\ta-10b11f10l24
ماسح\ta46d-11f11k-51o49t-11
ماشي\ta-24b-15d-17k54
ماضي\tb19d-21f10g-26h-16k35m19n-12o23u-11
ماضيه\ta16b-21e-11f33k-21p-12r-14v36
ماكو\ta-15b-22d-23f59
ماكينه\ta40b-49c-23e-11f28g-13i-13k-10m-13o75p-10q-11r-23s-14t-23v-13
ماكينه الصراف\ta21b-13f18k-28o18
ماكينه القهوه\ta28d-18f39k-44o38r-13t-10
مال\ta-53b89c39d15f-104k-24l-19m-35n20o-21p-15q46r-21s-22t56u-27v-27
مالتي\ta35b-12c-19d51f-58q27t-10
مالي\tb58f-23k-40n-12s-11u53v-12
ماليه\ta-10b15e-10f-36i-11j-11k62n27
مان\ta-64b-32c-10d-33e-12f26i-12k75p-11q14
ماوس\tb47e-13k-27o56q-11r-12t-12v-15
ماي\td-12f22k-16r37v-10
مايكرو\ta-35b-26f66k-21
مايل\ta-11d29f-26t22
مايله\ta15f11k-19o11
مايو\tb26f-13u22
مبات\ta14f23i-11k-30l17r16
مبارح\ta46b-13k-22l-14o-10p40q-15r27s-13t-11v-13
مباشر\tk21
مبدل\ta38f-36l26
مبلغ\ta-22b-22c-19d40e-20f31g37k-62l-12n-11o-12p-12q70r-12s-18t-13u-12v-11
مبلغ 0\ta-21b-14d61f-36k-11q38s-13
مبني\ta-32b-23c44f33k-25r44t-12
مبه\ta-31f62k-23
مبيعات\ta18b18d-24e-12f-27i-10k32m24s20
مبيوتر\ta39b-13f-16n27o20p-17u-11
متاحه\ta-10d-12f45k-11
متاخرا\ta53b-14d-27f-67k38p17q31v-10
متجر\ta36b19f-27k-33n40u-15
متحرك\ta-23d12f24v11
متر\ta49b-23d-22k-17q18
متصفح\ta-24b-12d-11f17k26
متصل\ta45f-18k-21o-13s29
متقاعد\ta-12b22d-11f-40k35r17
متل\ta-15d-14k35
متل ما\tf15
متوقف\ta-15d-12f70k-23s15
متوقف 0\ta-26d-12f72k-16
متوقفه\tf22k-12o13
متي\ta-18b-15c37e79f-74k-58q-16t16v35
مثالا\tf-15h-20k45
مثل\ta-14d-14k26
مجاني\tc37f-26n-18q-14s51
مجاور\ta-18d-11k34
مجلد\ta-49b73c-11e-11f-45k21m21p-12q-12t-13u18
مجلس\ta-40b46d-13k11l25
مجلس الادار\ta-16f17k17
مجموعه\tb55f-43k-15m30n-11r-12t19
محاسب\ta-38b-26c-37d-26f82k-13
محاسبه\ta33f-43k22m-19n20p16
محاسبي\tc16k-13n13p-27q22
محاماه\ta-13f-21k48
محاميه\ta-13b13d-14f20u16
محاوله\ta-21c33k-10t-12u43
محتاج\ta-20b67e76f-96i-11k-57l-19m-14n-24o43p-51q-18r45s-14t-21u-16v23
محتاجي\tb14e48f-38k-28o13
محترم\ta-10d-10f-30h31i-29k34
محترمو\ti64k-60
محترمي\ti-24k41
محد\ta-30d27f59k-57m-15q-15t41
محدش\ta26d-31f42k-32l39o-14
محرم\ta-12b10d18f-16
محسوب\ta56b-18d-15f-27k-16q38
محسوب علينا\ta56b-18d-15f-27k-16q38
محطه\ta32b-16d-12f38k-34l-11n-14p-27r-16s24t-10v36
محكمه\ta-29b-15e-10f-27k72
محل\tb33c-31d-11f26k-30l24n-13p-13s37t-11v-11
محمد\ta-14k44
محمود\ta-14d-13f-55i-42k91
محمول\ta-46b-20f86k-17
محمول مع\ta-12f39
مخالف\tb23k-18n13
مختبر\ta39b-20d-16e-14f51g-14i-22k-41l43o-11
مختلف\ta62b-13d26f-69k-20l-16o16p-14r-18t-29u-13v54
مختلف عن\ta42b-11d30f-53k-16l-10o-15r-14t-27v57
مخزن\tc-13f-77k66l-15o33p-15r52s-12t-41u-11v-12
مخزون\ta-11b24d-10k-12l18t18
مدام\ta-11d-13f26
مدخل\tb15f47k-32n-12r31
مدرسه\tb-20d-16f-66i-11k87n23p-13r-20s-10v36
مدرسي\ta24v23
مدرسيه\ta-30b-16f-33g88k-64
مده\ta-11b-17d-11e-19f59k-17u16
مدي\ta-32b-13f35i-14k30
مدير\ta39b-52c-12d-38e-27f-53g-13h-25i-26j-14k125l-11m33n12o-12p-20q-10r-12s-13t-11u36v-35
مدير الحساب\tf-13k25
مدير الدعم\tk27
مدير الفرع\tb-12f-42k51
مديره\ta-12b34f-49k34m18
مدينه\ta32b-15d17k-20m-21n-33o18u47
مدينه نصر\ta-14d23o20
مذكور\tb-10d24f-12o13
مذكوره\ta-27b-15d30f18k-11
مرات\ta40b-24c-12d14e-11f20h-10k-52l26m37n-18p-17q30r-27s-16t-26u-13v-31
مرات$\ta79b-15d-42f-28k-25l-18m46n-14o-17p-13q37r-16s-12t-16v-22
مراجعه\ta-12b-21f-18k56
مراجعي\ta-35b-11d39f33k-30r14v31
مراكش\ta-11k39
مرتب\ta-37b-24c-11d-31e-15f-59h118k-58
مرتي\tf19k-16s20
مرتي$\tf19k-16s20
مرتين\ta19b-11c-23d40e-16f41g-23i-14k-60l-10o19p-13q46r-17s-13t-15u-16v-11
مرتين في\ta47f-31n-12q36
مرتين$\ta26b-27f50g-17k-32o28
مرجو\ta-18f47k-14n15
مرحبا\ta-25d-12e-37f-47i28k30s16
مرحبا$\tf-13i-58k73
مرسي\ta-23b-20d-11i92k-74
مرضي\tf-16k32o16
مرفق\ta10d22f44i-11k-72n-13o18p-13t11u11
مرفقات\ta50f-22k-21m45p-11q-10
مرفقه\tc-16e-10f60k-15
مركز\ta16b-38d31f-47g-11i-19k51l16o11p-12q-10r35t-21u-13
مره\ta-25c-20d23e11f26g-12h43i-10k-67l45m-16n17p-41q11r23t-34u-18v-22
مره واحده\ta29f-16r25
مروحه\ta42b23d-11f-35k-24l-21o49u-11
مرور\ta-36c-18d40k18n54p-11q-14r-14s-11t-18
مرور ثلاثه\ta-13b-14d51f-32k-13n39r-11t-15
مريض\ta54b-31d-16e94f-20h-13i-12k-114m-11n-12o19r-12v38
مريم\ta-16b-15e-11f-70h80i-32
مزرعه\ta-30b-18d-11e-13f-18k69
مزود\ta-34f40r-26t38
مسا\ta-11b-11c52d-13e-14f-68i-30k71o-10p-11q-11r68s-17t-15v-30
مساء\tb-32c-31d-35e-27f-20g-12h19i65j-11u31
مساء الفل\tf-45i56k-14
مساء النور\ta-12f-26i41
مساء امس\ta30f-24h33k-27u31
مسابقه\ta-19b13f25k-12
مساحه\ta-22b17f48k-34m29
مساعده\tf20k12
مسافر\ta-12b18f12s16
مساكم\te-10k35
مساكم الله\te-10k35
مسانده\tf-21k41
مسبح\tb14c17f-17q-10r58t-24v-15
مستاجر\ta-17b38c15d-14f12k-45r29v-13
مستخدم\ta17b10c-12d-21e-16f-35j51m-38n63p-23q16t-16v-12
مستشفي\ta21b-34d-10f-55h49k10p-12r-14v36
مستعمل\ta69b-16d-12k-56o-21r-10s-10t54
مستقيل\ta39f-36n-14u13
مستودع\ta-34b11d-11f85i-11k-67t26
مستوي\td-15e-14f-37h-14k67o21r-13
مسجل\ta14c11d-13f10l-11n65p-12q-16r-10s-11t-12v-19
مسح\ta-11b-37f53
مسحت\ta-17f40k-12
مسدوده\ta14c12f-10v41
مسكره\ta51b-30d-15k-19p-11r-11v45
مسكره$\ta69f-44k-12p-11r-11v45
مسموح\ta-23b-14c31f26k-24l23m-15
مسوول\ta-36b-30d45f-45k54q-17r23t-12u-12v34
مش\ta21b-70c-17d17f30g-19h-11i-11j-11l-32m21n36o41p25q-23r-34s-32t-16u-24v-22
مش من\ta-14f20
مشترك\tb30d-16e-14f-21k16n39o-11p14q-15s-12t-23u-13v-21
مشتركي\ta-16b-11d-18f19k26
مشتريا\tb16f-12k21m31
مشرف\tb-32f-36k74
مشغول\ta35f-17k-19s15
مشكله\ta-30b-35c-45d-33e-17f-56g34i-12j-10k99l22
مشكله$\ta-41b-20g47k12
مشي\ta-41b-15d47l-12n-16o47q-15v-10
مصادقه\ta-33f51k-18
مصاعد\ta-17d-15f24i-13k16
مصباح\ta-27b-12k37
مصعد\ta-40f11j41k-19q-16r16t34v-14
مصلحه\tb23f-21i-26k39q27
مصنع\td-14f15k17l29
مضافه\tc19f-12q16
مضخات\ta-14f49k-23
مضرب\ta-53d-21f98i-11k-52
مطار\ta24b51f-54k-21l-14p-11r-10t-20u26v38
مطبخ\ta-19b67d-22e-12f13h-11i-16k-42l-12m-11n-15o-18p11r19t-22u-10v43
مطعم\ta-19b17d14n14s13
مطلع\ta-26f47k-27n36q-11
مطلع الشهر\ta-26f47k-27n36q-11
مطله\ta-21b43k-22r36
مطلوب\ta-17b-23d-10e-25f10i-14j74k-55r28
مطيري\ta-11b15n30o-17
مع\tc-23e-28f44g37h-22i-13j-19k-24l-34m-22n-11o-33p-14r26s50t-11u-29v26
مع اطيب\tf-12i-26k51
مع المدير\tb-16k25
مع ان\ta40d-19k-33p-11r-11v45
مع خالص\tf-13i23
معا\tc-13f29o11
معاد\ta46b27f-43k-23l-14m-15o-13p40q-17r-13s-10t-17u-11v35
معاكم\ta-18b-12e-16f-10k57
معالجه\tb-11e48f-12k-34
معاه\tb-11c13f-32k34u32
معاه نسخه\tb-11c13f-32k34u32
معايا\ta31b-30c-22d-20e59f-117g66h-11i-12j61k-108n48s-13
معايره\tf30k-14o23p-11
معتاد\td-13f32k-18p25
معرض\ta-11d-15f-15k35l11o28q-19r-11t24v-14
معرفه\tb-48e-19f62
معطل\ta-20b-13d22f-18k24
معك\tf14
معكم\ta-22b-28d38l55n-15o-23q-16
معلم\tb-28f43
معلمه\ta-16d42f-49i-11k33v39
معلوما\tf-22i-16k62
معمل\ta-30b31d-12e-11f-64g52i-12k21l-14n15o-13p-18u42
معه\ta-41d79f-30k-35l-10n-10o69p-24q-16r-14t-14v-12
معي\ta-14b-26c15d-28f-21k62n22p-14v26
معي علي\ta-13d-23f-22k59
مغرب\tb-25f23
مغلقا\ta-12f18k11
مغلقه\ta-20b-24f51k-12
مفاتيح\ta24k-11o27r23u-31
مفتاح\ta47b13f-50k12l-20m-14n-13o36q-15r-15s-11t-15u34v-15
مفتوح\ta-31b-27d-14e-10f18k49
مفتوحه\tf22k-12r29
مفصل\tb33f-11k-12q33
مفيش\tm15
مقاس\ta-24b22f24k-18o-13t38
مقاس 0\ta-12b29f-14o-13t38
مقاول\ta-19b14f24k-14u26
مقصود\ta-12c34f-45k40q35
مقطوع\ta45b-10f-31l26
مقلوبه\ta85b-16d-16f-33g-13k-37l-11m-43n-12o-18p-17q-12r-26s51t48u-12v-17
مكاتب\ta12l26u22
مكاتبن\ta-21b44d16f-24k-26r44
مكالما\ta29b36c14d-17e-12f-45g48k-83l30m-12n-17o-11p-15q-15r-13s47t-14v-15
مكان\tb28c32f-40k-12l14q-11t-11v38
مكانه\tf15
مكانها\ta-14b17f19k-14m-30n33
مكانها$\ta-14b17f19k-14m-30n33
مكتب\ta14b34c-19e-23f-88g-19h-16i-18j-15k88m-17n14o41q-26r19t-27u-24v-25
مكتبنا\ta-36b-19d69f-41n-15o-27p-12q68r-16s-16t-13v-12
مكتبه\ta11b-14f-42i-20k61l13
مكتبي\tb64d-14f-44k-32l-44n-15o71p-16q-15r-17s19t-16v-10
مكتوب\tc-16d-15e-13f58g-10k-63l-19m-19n-24o-30p-24q-30s-18t20u-22v72
مكتوب عليها\ta54b-11f-21k-17v43
مكسوره\ta24b16c16f-42o24p-12r30t-15
مكيف\td-13e-20k28o-12r42
ملاحظا\ta-22b-13d46j26k-40n46u-11
ملاحظا$\ta-19b-12d48f15k-33n46u-11
ملاحظه\tf-47g55k-10n-12s29
ملاك\ta-16b-14d-11k46
ملاك برج\tf-40k62
ملصقات\tb-12d-12f43k-13o13
ملف\ta33b-18d-19f25k-37l-11m47n27o-17p-29q-31r-15t-12u32v-48
ملفات\ta25b24c13d-14f-18k-31l-11m-11n-16o-13p51q-13r24v-29
ملفين\ta-33b10c-13f39o27
مما\ta-11b-12f-35h56k-14
ممر\ta46d-13k-36o-12r47t-11v-11
ممرضه\ta-35b19d27f19k-32u-11v35
ممسوح\ta28b-12p51t-29
ممسوح$\ta28b-12p51t-29
ممكن\ta-22b18c34d-30k-13l16q22t-11
من\ta39b36d-17j-15l-20m27o-13p-11r-15s14u10
من 0\tb24c15d-20k-32l-18m31n-30o26r19t-34u-15v-19
من ال\td-11f-69k72r24
من الانجل\tb23f-14m-12n-11p45s11v-16
من البارح\ta11b-17f-62g80k-41s12
من البنك\ta16b-16c35f-19m19n-13q24s-19u11
من البيت\ta-29b30f25k-22n43
من الشارع\tk25
من الشركه\ta-15f41k-14
من الصبح\ta-28b-15d13f37k-17o16
من الطابق\ta-22b12f-24k33r20
من القايم\ta-23f46k-12
من النظام\ta25b-18d-14f-39k37p-19v39
من الهاتف\ta-27b-12f32k15
من اليوم\ta-31b50d-12n13s18
من امبارح\ta18m31
من امس\ta-35b25f16r19
من اول\ta39d-13k-13m-11p13s38t-16v-12
من برا\ta45b27d-26f-30k-29l-12m22n37o-11u-14
من بعد\ta13b36e-22f-57g-11k30l14m-10n-14p28r-11t-13v18
من تحت\ta26b-17d-20e-10f39k-38r60s-12t-19u-10v-15
من تسعه\ta41f-57k28p35s-11
من جديد\ta-13f22
من جهه\ta25c-12d12f-29r34v-22
من ساعه\ta-25f33h-15k21
من سقف\ta46f-30r48t-30
من سنه\ta-17f-33k51
من شركه\tb14f21k-17u19
من شعبه\ta-13b-22f18k38
من شقتي\tb14s19
من شهر\ta51b23d12f-66k-25l-11n-11p-21q52t-13v-12
من عند\ta-11f30k-14
من عندكم\ta-31b-11e-11f-33g32k37t12
من غير\ta47b-42d49e-23f-12g-14h-12k-51l-24m-22n11o16p-24q36r-24s-16u16v-29
من فرع\td23o25
من فضلكم\ta-20b-12d-13e44f-51k24v44
من فوق\ta-24b-18d37t14
من مبارح\ta55f-39l-14o-10p40q-15r27s-13t-11v-13
من ناحيه\ta-15b17c-14d-11f-33h51k-26q18
من نفس\ta-13f45k-24
من هذا\ta-14b43f-13k-14n-15q13s24
من ورا\ta-17f47k-15
من يهمه\ta-12e-11f-17i-11k48
من يوم\ta17b-10c-14d47e-12f-13k-42l55m19o-11q-20r-18s-11t-24u-15v-17
منا\ta-11f67k-50
مناديل\ta-47b-17d-24f81k-24
مناسبه\tb-14d-14f-13i58k-37n23r11
منامه\ta-17f25k17
مناوب\ta-17e-10f-51i-16k78
مناوبه\tk14n21
منتج\tc31f35k-47t16
منتصف\ta16f-12s18
منتصف الليل\ta16f-12s18
منته\ta49b-25f-61k34l-12n55q-28s-11
منتهيه\tb-12f22k-13
منح\tb13c23f-21p-10r-23v41
مندوب\ta-25b-20c-31d11f59k-14t14
مندوبي\ta15b59f-53k-13l-11n-13o-29r-14s-11t-14u64v-12
منذ\ta27b-36c-12g-11m-15n-16p33q-13s23t-18v-24
منذ الساعه\ta47b-11d-10f-23k-11l21p13
منذ ان\ta-35d50f-42k12n-10p31
منذ صباح\ta10n17p12u-11
منصه\ta-14c43e-14f-39k21p25
منطقه\ta-15k28
منظومه\ta19b25f-27n10r23
منفذ\ta11p14
منفصله\ta-15b48c23f-43g-10l22o-10q31v-13
منكم\ta-73b-39c24d63e-18f-71g-12h-12i129j-10k-122l-13m-15n-20o-16p-16r-17s-20t-20u19v59
منه\ta55b-12d-21e-15f-58k45o-21r-28t62
منها\ta-23b-13d17f31k-11q14
مني\ta56b-13c-24d41e-20g-12h-12i37j-12k-80l-13m-23n19o-15p-15q57r-17t-25v-18
مني 0\ta-19b-14c-13d62f-35q47t-15
مهم\ta-14k26
مهندس\ta-21d-10f-42h37i-25k33p29
مهيري\tf-34i-12k56
مو\ta36b15c-27d54e-14f-110g-10h-11i-12k17l-16m-23n26o-29p-29s29t-26u-18v34
موارد\tf-21k35
مواعيد\ta56b23d-19e-13f-71h60k-76l-15m29n-26q-11r40s-17t-13u-17
مواقف\ta-20b-16c22k23u15
موبايل\ta13c-10f36k-43l-14m-10n35o-22p-11q-11t24u-14
موجهه\ta41b47f-55k-27n-11o-11p-16q-19r-29t-13u20v54
موجود\tb-14d-27f26k19m45p-11q-10
موجود$\ta44f-10k-16m45p-11q-10
موجوده\ta-24b-13c-10d13f41
موجوده$\ta-22f50
موحد\ta16p14
مودم\ta21b33f-37l39
موديل\ta-24b36d-19f-22k32t30
مورد\ta-12b-19c21f24t28
موزه\ta-11d-12k53
موسم\tf27k-13o45q-11t-18
موضوع\ta-29b-39c17d-25e58f-67g-25h-12j-14k60n-21o-13p13s19t23v-11
موظف\tb-13c-12d72f-30l-22n-29o-30p17q32r28s12t-19u-14v-21
موظفا\ta-23b12f19r20
موظفه\ta-16b21d46k-62l-11n-14o-48p-16q-12r-17s89t-18u-13v-19
موظفين\ta22b-22c-18d15e-19f13g-16h-16i-17j51k-45l-25m36n16o-17p-13q-19r-20s-23t-20u45v-21
موعد\ta14b19c-22f35k-46l-11m-12n-16o-10p-23v56
موقتا\ta22b41d-12f-21k-23l-11o-14r10s54t-18u-17v-14
موقته\ta-10b38c30f-42k-12l-14n26o-10p-10q-14r-12s-13t-15u46v-16
موقع\tc-19d-27e-13f45g-12h26i-11j17k-70l35o-10p34q-12r-19s-13t-13u-14v-17
موقف\ta-14b-26c67d-13j-17k-28n-12o-14p-15q-23r81s-13t-22u-16v-25
موقف السيار\ta11c17f-11r32
موكل\ta22n-11u14
مولد\ta-16f13k11r13
مي\ta22d-24f17k-16o38r-13t-10
مياه\ta22b-30d-26g53k-31o-12p-11v41
ميثا\ta-14d-14e-10f-12i-15k64
ميزان\tb-15d-15f40i-10o45t-34
ميغا\ta44b45d-26e-11f-45k-42l80m-10n-19o-17p-14q-16r-18s-20t-19u-11v-11
مين\tc46f-31o-11t11u30
ميناء\ta-25b-20c-12d-12f55
ميه\ta18b24c-12d-25e-16f45g-24h-12i-11k-52o21p-14q-11r20s17v-19
ميه علي\ta10b-12f19r20
ميں\ta-21b-23c101d-18f-60k-82l-18n-21o-33p-19q-25r-31s-18t92u-16v-23
ناحيه\ta-15b22c-14d-12f-34h50k-27q25
ناس\ta51b-46c-13d-37e61f13g-15h-11k-89l-12o-12p-13r-22s63t-14v-16
ناصر\ta-16e-10f-56i-14k88
نافذه\ta40b-19c19k-20n-11p-11q-16r30s-11t-17v33
ناقص\ta14b-32d41e-16f14g-13k-31o-19p-12q-13r-15s-15t71v-15
ناقصه\ta88b40d-12f-88g-13k-46l-14m-43n-14o-34p-19q-12r-37s51t69u-15v-21
نامل\ta-18b17d-10e-27f27r20u11
نايه\ta-41b-21c-22d51f33k-29o-10q-13r33s-10t-12v20
نت\ta-29b-12c40d-10l33
نتايج\ta30b-19d-15f16k-10m12p36
نتمني\tb-26e41f-20i75k-91
نتي\ta-28b23f26k-14l-17v40
نتيجه\ta51f-30v43
نجاح\ta-31d-26e-14f52i-15k36
نجد\ta27b-11r26
نجي\ta-20b34d15f-26n-11p-12q14v34
نحب\tb59f-37k-12l17m-11n-10p50q-10r-12t-17v-15
نحتاج\ta-29b95c-13f-40k-25m-13n-10o11p-23q-24r22s-22t52u-13v-27
نحتاج 0\tb66f-55l-18n-13o34q-18r-22s-14t45u-10v-15
نحن\ta-11b-32c-12d-24e57f-11h-11i-18k22l22
نحن في\ta-16e-12f-41k65
نحنا\ta-16b89f-39k-67p-11r-11v40
نحو\ta-16b30n13
نحيطكم\tf-13k33
نحيطكم علما\tf-13k33
ندخله\tc-44f51
ندفع\tf-15k21p-11q14
ندق\ta-19b31d-19f13t-15v42
نرجع\ta-13f49k-23
نرجو\ta-26b83e-11f-21g-10k-24l-34n-12o-12q-30r-45s-22t82v-21
نرغب\ta-11b40f-15m17o-11r-10t34v-12
نرغب في\ta-11b40f-15m19o-11r-10t35v-12
نريد\ta-23b25e-24f44k-35l-12o-31p-16q-10r-18s15t-14u61v-13
نزل\ta41b-15d-22f54k-65p-10q49t-20
نزلاء\tb-21d66f-41k-35n-14o-13p-12q-12r-13s-15t-12u-11v59
نزلت\tb-14f37
نزلنا\ta-18d33k-14r34
نزيل\ta15b-11d-11r16s12
نسال\ta-14d33f-11q18r27t-15
نستطيع\tf30k-13p23
نستعمل\ta-14b-11f36
نستلمه\ta-11b-14f55k-25
نسجل\ta48c20d-21f-21k-28m-11o-11p52q-17t-15
نسخ\ta-14b15c-44f48r28u-26
نسخه\ta-22b27e-16g-11h-11i-10k26l-19m-22n-25o-26p78q-21r-24s-16t-11u12
نسخه من\ta-25b14f-62k62o-12p10u30
نسيت\tf-42k61o-11s19
نسيج\ta-10f-43i-11k76
نص\ta104b-22c-16d-22e-12f-89g-13j-11k21m-19n-18o13p-31q-29r-38s32t-28u-28v61
نص ساعه\ta-14k26
نصر\ta-14d23o20
نصف\td34k-19o18p-18r-12t-11v37
نصف ساعه\tf11
نصفها\ta23b28f-27k-14o19q-15t27
نصيه\ta-53b-20d-10f38g61k-44
نضطر\tr17
نضفت\ta-22f38
نطبع\ta-35d-12f52o22
نطلب\ta-20b35f-46k18q20r-23v27
نطلع\tf21k-11s20
نظافه\ta-48b-12c-12d25e-20h35k12q-12r40t-18u18v-24
نظام\ta34c-18d10e-12g-12h-12i-13k-17l-24m-19n42o-26p34q-17r-21s21t-34u-26
نظام الحضور\ta10n17p12u-11
نظفت\td-15f44k-27o11
نعيمه\ta-12f-36k60
نغير\ts19
نفاذ\ta-20f32n37p-24
نفس\tb-55c24e-20f69g-22h30i-16j-16k-30m-20n38p-11q23r-28s26t-21u-27v-43
نفس البيت\ta-17f49k-29
نفس الشي\ta25f15k-25s12
نفس القصه\tf17
نفس الكلام\tf43k-14
نفسه\ta-15b-31c-36d25f21k39n36o-12p12q-12t-15
نفسه$\ta-61c-35f98k-11
نفسها\td11
نفيدكم\ta17f-10o11p16
نفيدكم بان\ta17f-10o11p16
نقاط\ta19c36d-32f-75j57k-23l-10n60o-15p44q-19r-17s-17t-37u-20v-19
نقترح\tb-31f54k-19
نقطه\ta-11c-12d-17f11j40k-24l40o-15
نقل\ta-25b23c-33f61k-38l-19n-12p18r15s18
نقلت\ta-15b-12c29f14k-19l34q-10
نقلنا\ta-11b-16f21k11
نقلناه\ta-23f-16k37
نكتب\ta-12d12f21s14
نكون\ta-16b-17d-11f23k22
نلتمس\tb72f-46k-19l-15m-10n-12o42p-22q-11r-12t-18u-12v38
نها\tf31k-34
نهار\tb40k-11l18m-16n-18p-19q-20s20t-26u-14v41
نهار الجمعه\ta26d-12f-13k-10r-41s32v34
نهار السبت\ta-29c-11d12f11k23o19
نهار من\ta-10b51f-26k-26l20v21
نهارده\ta-29b-32c10e37f-26j61k-47n34
نهايه\ta26c-13d-14e45f-53n17p30q-16u-12
نهايه الشهر\ta31b-14f-59k45p17
نهايي\ta-32f37
نود\tb12f-36k27l-16m-21n18o-13q-10u40
نور\ta-27b-13e-14f17i34
نوره\ta-10b20f-24i-12k33m22
نوع\ta-18c26f14k-15l-11n-10o45p-14q-13r-30t27
نوفمبر\td21k-14m-11n-11p-37q17v45
نوفمبر$\ta12d39f-35k-12m-11n-11p-37q17v45
نيسان\ta-13f-33k43n29
هاتف\ta14c-15e-15f44g-15h-19i-16j-10l-21m-15n-19o-29p18q-17s55t-19u19v-20
هاتف داخلي\ta-17b-15f60k-27
هاتفي\tf-32k52
هاد\ta-35b-67c10d-42e109f26g-17h-12i-11j-16k-96v21
هادشي\ta-24d-12e48k-18
هادي\ta41f-24r-12t-37v57
هاديه\ta-19d-14e-12f-41k70
هالشي\ta-31f55k-20
هالقصه\tf38k-16
هالقصه$\tf38k-16
هاي\ta-23f-31j75k-38
هجري\ta20f25k-29m-16o-11p49s-11v-13
هدي\tb20f34j-16k-30n13
هديه\ta-13d-20f70g-14k-51q-18t22
هذا\ta-63c-23d-35e38f33g-13h-16i-13j-13k45q12s23
هذا الشهر\tb45f-26k-11n-15q13s24
هذه\ta-63b21c-19d-16e-18h-12j-13k64o24q18r-10t-11u-13
هذه المره\tb39d13f-39q23s12
هذي\ta-31b-19d-11f67k-18
هربا\ta17b-27c21d-17e-10f28k-26l29r-12
هرباء\ta-27b37d-13f-27k20q20r-10
هربايي\tb-12d29k-17o28r-12
هل\ta-30b-32c31d-21e-16f41g-20h-11i-12j-12k16l49m-20o-32p-29
هل يشمل\tc48f-45o-43t55
هل يمكن\tb-16c-22f42m16
هلا\tb-16c-18e-17f27i-54k50l22
هلق\ta-57g78k-50
هم\ta-23b-17f-68j67k25
همزه\ta-30f55k-13
همزه$\ta-30f55k-13
هندسه\ta18f-18i-22k32p17
هو\ta-33b-35c49d30e-12f-15g-16k22l26m49n-23o18p-21q-40r-25s-12t-19u18v-32
هو اللي\tf-44g-12k58
هواتف\tb-17f34r-14s29
هويه\ta40k-14n52p-26v-13
هي\ta-32c16d19e-13f16q-12u41
هي اللي\ta-29d26f-17k22t16
هيك\ta-36b12c-23d-21e44f-13k23t16
هيك$\ta-26b19c-22d-17e48f-66k49t16
و\ta-42b12c17f32k-41l16o17q12r-11v-11
وابه\ta44d-19f15k-23l-14m-10n14o-15p18q-11r13s-13t-13v16
وابي\tb-28e-18f29k28n16
واتخاذ\tf-18k25
واتخاذ ما\tf-18k25
واتس\ta-25d28f-45k41m-15q-15t41
واتساب\ta-14f21
واتنين\td37f-23r29
واتير\ta-25b14c-17d-17f22g40k-30m-19n19q20
واحد\ta-64b-29c39d69e-20f54g-17h-18i-18j-21k-55l17n-21o37p-31q-14r-18t-27v15
واحد من\ta13c23d-19o-11q20r20
واحد$\ta-12c45d-14f-61k48l-11n13q-11u34
واحدا\ta19d81f-90k-27l-14m-24n-14o62p33q-18r-21s-18t-18u-13v-24
واحده\ta22b-25c-20d-13f39k-13l30o-12r18
واحده$\tc-20f54k-27
واحنا\ta48b-22c-22d-19e81f-71k-67q38
واحه\ta-13b-12f-37k66
واخا\ta69b-13f-53k-15m-11n-14o-25p21q53r-12t-14v-17
واخر\ta-24f49k-22
واذا\ta-15f35
وارده\tb29d-13m30
وارسال\tf23k-10t22
واش\ta-20b-28c98d-29f-53k-12l-19m-20n-25o-23p-21q-15t60u-19
واصل\ta107d-19f-91k-42l43n-16o-25p-18q-13r-19s-16t51u-11v-26
واقف\ta-20b-19f40m22p-11
واقفه\ta-15f40p17
واقفين\tf28k-11
والانص\ta10n17p12u-11
والباق\ta21b-23c-23d41g-18k-27q23r-10t29
والبنت\ta-20b-11d28q-10v14
والتسل\tf15
والتطب\tf12
والتقد\tf-13i59k-28
والتقد$\tf-13i59k-28
والثان\ta-19b-11d-11f21k15
والحمد\ta-19f-37g42k14
والحمد لله\ta-19f-37g42k14
والد\ta-26d24e-20f29k-12m-14o-10v47
والده\ta-22b-15f32i-17k24
والدي\ta-19b-15d-11f55
والرقم\tf12
والضما\tf23
والعدا\ta-23f49k-15
والعرب\tf20p17
والعرب واقفه\tf20p17
والعرض\tf26
والله\ta-13b-16c-22d-13e-30f49h-21i35
والله يحفظكم\ti-61k74
والله$\tb-11e-12f74h-10k-42
والناس\ta-62f73m15
والنت\ta64d-14f-32k-15l52t-10v-11
وان\ta-20f44k-26
وانا\ta44b16c-28d52e-20f-34g-12h-13i-13k-33l31m-48n30p-36r-49s12u10v-39
وانا بلف\ta-33b27f20k-10o18
وانا قاعد\ta37d-18k-26o32r-11
وانا ما\td26f-16k-10l-14m-11n-44o-10q35s-10u42
وانتظر\ta-21b-38e-19f70k-16
وانتم\ta-17b-12d-12f-23k50
وانتم بخير\ti16k14
وانصرف\ta19d23f-16k-16l16o-19q-15r44s-12
واول\ta-32f54k-10
واول ما\ta-20f41
واي\ta50b34d-11f-44k-34l60o-13r-12t-14v-11
وايد\ta-32b70f-42k-14o22p-12r15
وايضا\ta-20f24
وايقاف\ta-14b-50e-20f80k-20
وبارك\ti27
وبارك الله\ti27
وبالمر\tb21o20
وبدل\ta-14b-11f60k-33
وبركات\ti22
وبركات$\ti68k-59
وبعد\ta-36b13d-12e-11k26r19
وبعد$\tf-13k22
وبعدها\ta18b-24d41f-29k19l14o11p-11q-39r-14t47u-11
وبعدين\tf15
وبقي\ta-13f25
وتاريخ\ta-13d-15f58k-16
وتطبيق\tf14n28p-10
وتفضلو\tf-11i17
وتفضلو بقبول\tf-11i17
وتقبلو\ti-43k50
وجربت\tf22
وجهاز\tf12o21r-13
وجود\tb-16d-31e-13f51i-26k21m18o-11r-12s-26v42
وحتي\ta28k-12l23
وحده\tb-10c53d-21e-28g-15h-13i-14j34k-54l-25m-15n-26o62p25q-21r-23s-24t-26u22v-22
وحده$\ta-32b38c-20f-29j57k-26o26
وحدها\ta83b-18f-68k-24o38t-11
وحنا\ta61b-15d-13f-33k-19o-11r17s35v-22
وحه\ta18b27k-25l-10n-15o19p-10s-11t33u-14v-13
وخالد\tf37k-14
ودلوقت\td-12f17m-13u20
وده\ta-17b-14d15f-34k39q13
وذلك\tb18f14k-16u14
ورا\ta-51b-57c-14d-17e-45f112g-10
ورا هالقصه\tf38k-16
ورجع\ta-17f39
ورجعت\tf32k-16
ورجعته\ta-14f53k-25
ورحت\tf12
ورحمه\ti22
ورحمه الله\ti22
ورد\ta49f-49g-11i-20k40t41
ورديه\tk23
ورق\ta33b34c-12d-45f20g-12k-42l-12n-11o23p-14q-12s-17t46v-18
ورق 0\ta-17b41d-17f11k-20t18
ورقتين\ta50f-26k-18l-13o39
ورقم\ta36f-29q25t-12
ورقه\tb-31c31d-28e-11g-10i-12k34o24q28r-13t-12
ورقي\tc10q-14t31
وزاره\ta-12b31f-19l14
وسط\ta40b-15k-29o-11t44
وسطه\ta-14b44f-24m-17q18v33
وسي\ta-16b-31f45k19
وشي\ta-27b12d40f-60k42s30
وصل\ta78b-31d-15f-23g-11k-27l12n-10o-14p-10q-10r-18s-13t54u-11v-14
وصلت\ta73b-31d12e-11f-32k-40l-12n-14o-23p-14q-15s-18t73u-13v-16
وصلتنا\ta55b-15f-36o-21t49v-12
وصلتني\ta57f-30k-29n-16o-11t44
وصلتهم\tf35k-19
وصلني\tb-44c11e-20f-60g68h-12i-16j-12k13l-11m25n-16o-18p-10q-17r-15s-13t36u18v-16
وصول\ta-15b45f-18n-26t18u33
وضع\ta23d-15f-15i-11j60k-57m-30n29o24u-12
وطلع\ta-27d54e-12f-34g-17k20t34
وطه\tb-16f71k-44
وعدتون\ta-23d27f23k-21l42o-11v-10
وعزه\tf-26k47
وعشرون\ta-12b30r37t-21
وعشرون كرسيا\ta-12b30r37t-21
وعشرين\ta-41b41d18k-29n-11p42r-13
وعلي\ta-48b-29c-31d-13f68i-13k34
وعند\ta-27k36
وعندي\ta-33b-19c66d-14j-29o-15p36
وغيرت\ta-24f36
وفقكم\ti-18k38
وفقكم الله\ti-18k38
وفي\ta-18b-16d40f13k-26s31
وفيه\ta-23f40
وقال\ta-14k26
وقالي\tb26f-14o20
وقت\ta-19b-16d15f-77g-11k81l-13n20o-12p-13r40s-14t-14u-15v-22
وقت واحد\tc21f-14n30
وقد\ta-15b-11d-16f25h-11k28l14n-16r35s-11v-15
وقفت\tb-10f44g-17k-20r25
وكان\ta-26f45h-18k14
وكتبت\ta12m-13n-17u28
وكذلك\ta-24c24f13q27
وكل\tb-25d86f-53k-36l51m-23n-49o32p-29q-22s-21u12v-25
وكل ما\ta-14f23t33
وكل مره\ta-12d34k-13l38n-12q-16r24t-23
وكل واحد\ta-15b-12d79f-61k-22l43m-17n-27o45p-14q-22r-23s-12u-13v-14
وكلمه\ta-19f32
وكمان\ta-27b-12d-21f32k28
ولا\tb-69d25e-22f29g-28h-17i-21j-17k20l23o-12p-25q24r-16s-12u14v-53
ولا احد\ta-16f-47k51s14
ولاد\ta-18b-12d42k-27v39
ولدي\ta-21b68c18f-59k-21m-11n-11o-15p-12q-12r-27u-12v69
ولكم\ti13
ولكم جزيل\ti13
ولكن\ta-39d28f-11k33t17
ولم\ta-39b-67c37d-38f96g-15h-10k-28n-11q46r-12v-12
ولما\ta-12b-18d47k-26r48v-17
ولي\ta25f-21i93k-93n25
وليس\ta21n-13u12
وليه\ta40b-23c-10e-14f-39g53k-39m-12t38
وما\ta44b-32c-24d88e-44f-35g-20h-23i-58j28k-12l40m-35n34o24p-42q-50r20s-32t-63u-39v26
وما تغير\ta-12f25
ومسحت\tf25
ومش\ta63d-18f-22k-32o42r-11t-16
ومشي\ta-28b-14d52k-24l-12n-16o47q-15v-10
ومكتوب\td28f-14r29
ومن\tc25f-14q29
ونحتاج\ta-15b32n10r38u-27
ونحتاج الي\ta-15b21n13r25u-26
ونص\ta31b-15d24f-27k-20o44q-13t-34v10
ونطلب\tb-22d13f-11k23r-20v32
ونفس\ta-35f59k-13
ونفس الشي\ta-13f26
ونها\tf31k-34
وهذا\ta-23d-12f52k-10n13
وهذا مخالف\tb23k-18n13
وهل\ta-11b-35c-24d-12f74k-18
وهل يمكن\tb-10f27
وهو\tb-12d-15f25k18r18
وهي\ta23b12d33f-48k-24q24r-13t-10u-11v32
وواحد\tb-10d-15f71k-46
ويت\ta-29k47
ويس\ta-24b16f-55g65k-25o37s-26
ويظهر\ta15n-11u14
ويلزمه\tb43k-26n35q-11
وين\tb19c35f-36k-12q-18r-15s-12t-20u-10v50
وينزل\ta42f-25k-12l19r13
يا\ta-20b-28c-15d-41e95f-41g-24h-21i-118j-17k75n-13q19r-14s-10t33u-10v-15
يا جماعه\ta-36b-10e52f-20g-11i-52k25
يا شباب\ta-10f-17i-93k99
ياتي\ta-22b29c-31d-13i-11j62k-35s35
ياريت\ta-20b29e24k-21m27n-14o11p14
ياسمين\ta-15b19f32k-27n25
ياسين\tf25j-18k13
ياف\tb-15c27f-26k23l46v-12
ياكل\tf30o-15p35
ياليت\ta-38b37e92f-63k-86l42s-11
يان\ta45b-18d-22e-10f-56j85k-65p-12q36r-13
يانات\ta20b17d-11f27j-15k-52l-12m-11n-25o-12q-14r-12s-16t-22u79v-15
ياناتي\ta17b41f-33k-15n72o-11p-37u-14v-17
ياها\tb-12e-14f73i-12k-62
يبدا\tb46f-12k-22m-16n-14o-10p-41q-17r-13s51t-19v42
يبعت\ta65b-24f-25k-13m65n-10p-11s-13t-18u-14v-12
يبقي\ta-14c-36d24f46k-22o19
يبل\ta26l12
يبورد\ta39b-33f13k-17o31
يتصل\ta34b-33d-15e-17f-46k60q-11s42
يتصل بي\tb-15f-14k29
يتغير\ta23b-10f-31k28o14
يتوقف\ta51f-37k-12l-10o-31r34s-34v45
يتي\ti-32k48l-13s22
يجازيك\te-10i-19k38
يجازيك بخير\te-10i-19k38
يجي\ta-11b19d-38e-16f10k39l39n-11o-11p39q-17r-14s-11t-18u-12v-22
يجيب\tb-11f17
يحتمل\te44k-42
يحفظكم\ti-61k74
يحول\ta73b-25d-18f-36k-30l-11m-11o-11p43r-22s21
يختفي\tf27l12
يدخل\ta92b-33d-16k-64m-15n-26o-11p-13q-14r27s-13t-14u59v-26
يدويا\tc-42f56
يرجع\tc19m33o17p-11t-11
يرجي\ta-27b77e67f-47k-75l-12m-10n38p20q-10r-15t11u-14v-17
يرجي تجهيز\tb32n25p-10t18
يرحمه\tf-43k54
يرد\ta-65b-20c-20d26e61f-26g-10h-11i-10j-11k16m-26n-11p37q-22t35
يرد$\ta-32d-38e-11f27k41
يرضي\ta-23d-12e98f-42h-13k-70
يرفض\ta15l14
يرن\ta75b-15d-17f-19k-45l-13o26p-12q-12r-19s49t-12u-12v-24
يره\ta24b19c-11d-23e-11h-10n-13p10q-13r28t17u-11v-15
يزا\tc14d19f-26q40t-11
يسار\ta-11f36k-13
يستجيب\ta-17f39k-12m32
يستخدم\tf-37k36
يستطيع\ta28k-14l-11m29n16o-11p-13u-14
يستقبل\ta59c18f-53k-17l-14m48n-14o-27p-16q-14r-12s45t-22u-16v-18
يسخن\ta31f-14l21
يسمع\ta28d43f-34k-41n-11s13v36
يسمع ان\ta37f-17k-20s17
يسي\ta-11b-13f35
يشتغل\tb20f-18m42r-11
يشد\tf16k-13s20
يشرفني\ta-16b-24f-32k68
يشرفني ان\ta-16b-24f-32k68
يشمل\ta-11c45f-24o-43t55
يشوف\ta31d-11e68f-44k-70o19
يشوفها\tb-27f37p20
يصدر\tb-25d-13f38p-23s40v-19
يصل\ta-21b-13d-15e-17h-31i74j-11l18
يصير\ta-36b-13f86k-57
يضاء\ta18b-25c-10f14k19o14
يضطر\ta-15f34k-13
يطلب\ta66b-14f-33k-31n46s-13
يطلع\ta67d-20e-11f-15k-38m41n-21o-18q-17r-23s29u-17v-27
يظهر\ta51b-33c-14d-24e-18f24g-11i-16k-18l-17n53o-13p-14r-16s-18t-13v-14
يعرض\ta68b-17d-15f-24k-20l-11m-13n39p34q-15t-15u-10v-22
يعطي\ta65b-23d-22g-13k-44l-18n-12o50p37q-16s-16t-40u-12v-16
يعطيكم\tf-28i67k-31
يعطيكم العافي\tf-19i-52k75
يعمل\ta-80b-18d-22f51k43
يعني\ta-42d-20f74k-22
يعيد\ta30f-20l13
يغلق\ta30c-14p15r25
يغلق تماما\ta17f-11r27
يفتح\ta66d-20f-40g38h-10k-53l36m-10n13p-21q-13s-14t-21u11v-18
يفصل\ta-16f26
يفعل\tb23f-15l20n17
يقبل\tn37p-24
يقدر\ta18d-17e-10f23k-16l19p-12q-15s40v-14
يقطع\ta11d26f-26l-11o-12q36r-18s21
يقول\ta-49b-36c-15d35f72g-13k-26l-22m-14n18o57p-17r-19v-18
يقولو\ta-11d20q25
يكفي\tb14c-42f47k-28t22
يكلف\tb-19c58d33f-56k-22m-10n32o-20p-21q66r-21s-11t-21u-22v-39
يكلمني\ta-29b-36d-30e-14f21k63
يكم\ta-41b-38c-27d16e-31f-34g-19h-24i-17j103k19m39
يكن\ta44c-10d-18f-59k35q38r-11
يكون\ta-11b-41k44
يلا\tb-31d-13f36k-14n-11u14
يلتين\ta-27b13d34f-20o-10r52u-27
يلزم\ta-32b27c16d-14f-27k42l42m-10n-10p-10q-13r36s-11t-16u-13v-24
يلزم$\tf-18k25
يله\tb-23c-13d-30e-16f13g-16i-11j-13k53o34p18r-24t-12u-11
يلو\ta48b-21c-12d-20e-13f-88g-12h-11i-11k72o37p-11q-11r-13t18v-12
يلي\tb-17c29d-20e-23f-67i-12j31k55n22p29u-13v-10
يلي$\ta-24b-27d-10f-20k72
يما\ta-16b-14d-11e-10f-66i-12j85k-14
يمكن\ta-17b-43c-27d-12f59k23l20m15
يمكنكم\ta-14b-12f-34k58
يمين\ta55b-12f-43o38s-11
ينا\ta-41b39c-13d-25e44f24k-54l22m-12n19o-14p38q-16r-11s-14t-13u-14v-21
يناير\ta36d-11f-31k13q19
ينتظر\ta-14f43k-21
ينزل\ta78d-12f-62k-25l12n-13o28q-11r19s-11t-14v-14
ينفتح\ta67b-25f-49o34q-30r18t-10
ينقط\ta14b19f-16r26
يني\ta-44b-21d-25e19f36h-12i-11k13
يها\ta58b-29c-18d50e-13f-29g-15k-43l-19m-18n-20o22p-18q-28r52s-19t30u-19v-28
يهمه\ta-12e-11f-17i-11k48
يهمه الامر\ta-12e-11f-17i-11k48
يوزر\ta-26b68f-47m-16n36u14
يوسف\ta-14b-11e-12f-56i-17k81
يوصل\tb-25c29d13j-13k-21n28p13q-14u-13
يوصل$\ta-19c34j-12t15
يوم\ta-19d35e51f-20g26h-22i-20j-18k-23m-16o-37p-27q13r16s-30t12u15
يوم 0\td51f-57l15n13p-14q30r-19s-11t-13
يوم الاثني\tb33c10k-24l-11r11t20
يوم الاحد\ta30b19d-36f-29k16m22p14u-12
يوم الاربع\ta49b-24c-30d-11f20k-15r-17t47v-13
يوم الثلاث\ta15b11f-31k13o12r15
يوم الجمعه\ta-21c-12d-22e-10f44k16r20
يوم الخميس\ta14b21f-15k-10l14n23
يوم$\ta-28b-19d34f15q31
يوما\ta16b-31c-11e-11f16g-19i54k-55p47r-20u-15v-13
يوما$\ta26b-21d-18f37g-17k-18p49r-13u-15v-13
يومي\ta-43d34k13r40v-15
يومين\ta-28d-21f42g-11o15p-11t22
की\ta48b57d-17f-56k-64l-20m-16n-22o49p-23q51r-24s-19t-25u-20v-24
भुगतान\ta-39b72f-27k-37n-10o-43p-11q71r-11t-12u-10v-12
मशीन\ta70b-29f-35k-35l-11n-13o73p-13q-36r-13s-11t-13u-11v-13
से\ta70b-29f-35k-35l-11n-13o73p-13q-36r-13s-11t-13u-11v-13
है\ta48b57d-17f-56k-64l-20m-16n-22o49p-23q51r-24s-19t-25u-20v-24
है$\ta48b57d-17f-56k-64l-20m-16n-22o49p-23q51r-24s-19t-25u-20v-24
অক্টোব\ta-13b-11d55f-23k-26q41
অক্ষর\ta19b-16f16k-14m57n-15p-12u-11v-14
অগ্নিন\ta-26b83f-51k-40l-11o-12p-15q-16r41t-18u29v-15
অগ্রিম\ta-13c45d-11f-18q32
অঙ্ক\tf36k-13
অচল\ta25l-13r36
অচল$\ta25l-13r36
অচেনা\ta36f-28m-24n-22q-12u58
অডিট\tf22k-18n-21u29
অতএব\tb-37c-12d62e-26f-14i-25n-12o14p-16q42v-13
অতএব মহোদয়\ta-19d36e-20f-25i-14k28q26
অথচ\ta38b-36c-13f-30k20l14n-19o-27p-23r-18s62t-15v-21
অথবা\tb-26c-11f54i-11
অদ্য\tf40k-22o17
অন\tf12
অনলাইন\tb-32d-32e-11f29g-13h-10j-12k36p38v-19
অনির্ব\tk14
অনুগ্র\ta-10e38k-27l-12n-35o-12p-13q25r-20s-14t-23u21v31
অনুগ্র করে\tb-32e45f12k-14m18q36t-13u-19v-10
অনুমতি\ta-28b54c23f-34k-16l-35m-16o-15p-29q-16r18s-16t-15u51v12
অনুমোদ\ta-19b27f12p19r-17u36v-18
অনুরোধ\ta-44b-26c-18d20e68f17i-23k-43l-12m-12n56p-13q12r-14t-13u-17v-11
অনুরোধ করছি\ta-14b11c-13d37e10f-16i-15k-19l-11n47p-10q14t-12u-15v-10
অনুরোধ করা\tb-13e-35f53k-11
অনুরোধ রইল\tb13e24f-32n18
অনুষ্ঠ\ta-20b-50c27f26j-13k19n-18r42v-12
অনেক\ta-24b-12e76f-64o29p-13
অন্তত\ta48b-50f27k-15l33
অন্ধকা\ta-50b33f63k-36p23
অন্য\ta28b-59c-24d-43e-20f12g63h55i-16j-15k-93l29m-23n51p-39q-15r-19s-11u-25
অন্য তলায়\tb-24d-10f-54g83k-49s13
অন্যায\td45f-29q46t-14
অন্যায$\td45f-29q46t-14
অপরিবর\ta-18b-18f71k-48
অপারেট\ta-16d45f47k-69s33
অপারেশ\ta-16f23k19
অপারেশ থিয়েট\ta-15f38
অপেক্ষ\ta-33b29d-14f26i13k-11s48v-19
অপেক্ষ রইলাম\tf-21i16k17
অপেক্ষ$\tf50k-29
অফ\tf21
অফলাইন\ta-19c25n-11p57q-19s-15v-18
অফিস\ta-20b12e-23f40g-14h-21i-23j-13l11n-25o-22p-26q-30s18t-19u-31v66
অফিস সহকারী\tb-13d39f-53k43v32
অফিসার\tb26f-56k56m58n-18p-10r-12s-10u-11v-16
অফিসে\ta-55b-15c-13d37f25k15n-11o-18p-11q11r-15t-20v56
অফিসের\ta14b34d-32e-23f-73g59h-18i-19j-15k23l38m-26n-23o-42p-48q-26r45s-34t-29u62v-34
অবশ্য\ta-12f-66g61k24
অবসরপ্\ta-14k34
অবসরপ্ শিক্ষক\ta-13k22
অবস্থা\ta43b-35d-25k11o40u-11v-10
অবিলম্\te25f15k-17
অভিভাব\td-18f19h54i-21k-39
অভিযোগ\ta-25b-14c-10d-18e-17f42g-14h-18i-11k37t-12u46v-12
অর্ডার\ta-33b51c-16d57e-19f-71g-17k37l-14n-11o-22p-28q-15r-16s-14t89u-15v-15
অর্ডার ছিল\tf-49k65
অর্থ\ta-10d39f-41i-11k28q26
অর্ধেক\ta24b-11d28f-21k-15l-15o-15p-16q34r43s-15t-18v-14
অসাধার\tb-19h33
অসুবিধ\ta-12c28d-13f-60g56k-13n37
অস্থায\tb38f-12k-12l34n15o-11
অস্থায ইন্টার\tb29k-10l39o-10
অ্যাকা\tb-11c-10e-13j47k-32n-37u55
অ্যাটা\ta65f-50k-24m20q-12t-12u24
অ্যাডভ\tf-18k27u29
অ্যাডম\ta-39c46d-11f16k-15l-12n75o-16p-20q-11r-19t-18u-15v-18
অ্যান্\td-12f-50k71o-12p24u18
অ্যান্ মেয়াদ\ta14f-16o-12p24u18
অ্যাপ\tb-21d-17f41m40r-12
অ্যাপট\ta15b37c40d-13f-62k-14l-11n-21p67r-11s-14t-19u-10
অ্যাপে\ta49b15c-14d-26f29h-14i-11k-48l-17m-12n43o-27p49q-10r-13s-17t-31u-13v-17
আইটি\ta-19d-11f-38i-18k79
আইডি\ta35b44d41e-22f-63g-16h-15i-20j-18l-24m-32n128o-39p-40q-34r-32s-32u-19v-43
আইডি কার্ড\ta-15b60f-11k-44n-11t48u-19
আইডি দিয়ে\ta33b-27d-19f28k-15n13
আইডি$\tb37f-12k-13n21
আইপি\ta-33b11f83k-59l52o-11r-12v-20
আইপি ফোন\tf52k-49
আউটলুক\ta49f-22k-17m21
আওয়াজ\ta-49b-14c-11d-14e-11f119k-62
আকুল\ta21e-23f-12k24o18
আকুল আবেদন\ta21e-23f-12k24o18
আক্তার\tf-33k53n10
আক্তার$\tf-33k54
আখ\ta-11b-12d-10f-47k72
আগস্ট\ta-10b-10f66k-40
আগাম\tc11f-19i41k-27l30m-10n-15p-13q58r-27s-19t-19u-14v-17
আগামী\ta-25d-25e-12f-53k75l-13n-13r23u-12v32
আগামী 0\ta-20d-16f-37k60r18
আগামী মাসের\tb33f-23n-13r10v35
আগে\ta-50b-11c13d48f12h-56i-22j-24k30l-45m-29n-43o-57p35q29r-10s-42t36v27
আগে না\td25q42t-13
আগেই\ta27b-21d22f-70k41n-14o-11s29t30
আগের\ta-31c-25d-46e-23f38g91h-18i-16j-14k-64l-16m-15n-15o-20p16q-17r-21s-14t79u-22v-32
আগের দিন\tb-31d-12f25k28
আগের মতোই\ta-14b12f-39g54k-27p29
আঙুল\ta47d-12f-20o-12p-20u51v-11
আঙুলের\td-10f34k-11o40u-12
আঙুলের ছাপ\ta53f-39o40u-12
আচ্ছা\ta-16c24f-25i69k-57p22
আছি\ta-23b-26c-19d-11e30f-42i-11k77
আছি$\ta-23b-26d-10e31f-59i-11k83
আছে\ta-28b-36c29d-25e-28f76g-37h-15i-24l-34n28o-16p-21q-30r50s-32u40v-50
আছে 0\ta-20b28c33f-35o17q11
আছে কি\tf-45k50n-14q-11r43
আছে কিন্তু\tb27f-15n18
আছে$\ta-11b-44c36e-18f20g-40h-14i-17j19k19l-24n26o-25q-27r22s-20t-26u44v-42
আছেন\ta-31b-53c-17d-30e-29f32i17k56
আছেন$\ta-12c-14e-26f-25i20k47
আজ\ta42b-50c-27e25f-43g66h-13i-12j25k-92l48n-15o-40p-20q-19s-20t-13v32
আজ 0\ta-12b-16d33k-20
আজ আর\ta31f-23l51o-23
আজ সকাল\ta26f-13l16m-12u23
আজই\tb35d-23e82f-68h-15i-15k-51l-16m-13n-30p-10q-10r-14t-10u79v-32
আজও\ta-24b-28c27d70f-67k-23o-16q13r-17t36
আজকের\ta-19e33j25k-31u29
আটকায়\ta-47f34g-19k27
আটকায়$\ta-46f24g-19k32
আটকে\ta25b-47c22d-26e37f34i-13k-69m-13n-16p-34q-13r50s-19t-22u26v-16
আটকে থাকে\tf27l19
আটকে যায়\ta-24c36o-13p-11r16u34
আদালতে\ta-21f29
আধ\tf17
আধঘণ্ট\ta40b-23d-11k-16o24p17
আনইনস্\tf34k-18
আনা\ta-30b-28c44f20m29n-10
আন্তরি\ta-13b-11e-12f-45h87i-32k-27
আপডেট\tb-17d-19e-29f11k43
আপত্তি\ta-11d60f-43k-23n-14u44
আপনা\ta-16b-21g49k-22
আপনা আপনি\ta-16b-21g49k-22
আপনাদে\ta-69b-33d20e12f-26h51i38j-34k19l42m-20n-27o-23p-11q-16r-17s17t-28u18v18
আপনাদে কাছে\tb-20e-15f-27k50l37r-10
আপনাদে গ্রাহক\td-14f14h63k-67
আপনাদে নির্দে\td-17f-76g52h-22k50
আপনাদে পাঠানো\ta-14d-16f57h-14k-13
আপনাদে লাইন\ta-15d-20f11k23
আপনাদে সহায়ত\tb51e-10f-28k-21l-11r32v-12
আপনার\ta-26b-17c-12d16e-28i74k-30l39p-12u-11v-11
আপনার সদয়\ta26f-20i30k-27o18
আপনারা\ta-29b-52c-18d34e20f-30g-15h-11i-12k68l-11m40n-37o-13p-12q-13r-16s-11u40v-13
আপনারা এখন\tb-19c32e41f-42k-14t23
আপনারা কি\tc-41f-26k61n-28u49
আপনি\ta-16b-22d-20f11g46h-17
আপলোড\ta46b-18c26d-18e-15k-36l47m-12n-22o-40p68q-28r-19s-17t-21u-21v-18
আপা\ta-15d-23f-43h53i-16k27
আপাতত\ta-23b-12d-14f11k31
আপার\tb-12d-15f56k-16
আবার\tb-41c-13d12e-16f26g-12h-23k37l-15m-18n35o-15p-12q-12r-11s43t-14u-15v-11
আবার আবেদন\tf20
আবেদন\tb24c30d-20e-27f24i-17k-23l-11n-10o11p-13q-19r-11t23v29
আবেদনে\tf16v35
আব্দুল\tf-45k66
আমরা\ta-35b-31c-16d-19e-34f78g-15h23i-33j-11k15l-11o18p-12r34t-13v-13
আমাকে\ta-39c-16d-21f14g-11k51n22p16
আমাদের\ta61b49d36e23f-66g-24h-24i-27j-26k-24l30m-41n-43o-31q-55r41t-53v72
আমাদের 0\ta41f-31l22n33o31p-20r-31t-10u-11v-22
আমাদের বিভাগে\ta-64b-32f47k44
আমাদের সব\ta12b-16d47f-38k-13n-24p-13r52v-18
আমার\ta38b54c-19d22e-17f-37g-20h-23i-27j29k-19l-40m15n45o-24p-23r-46s17t-68u30v43
আমার অ্যাকা\ta21f-18n-37u55
আমার কথা\ta17d40f-37k-19o-10s46
আমার কার্ড\ta59b-11d-18f-34o-11q-17u47
আমার ছেলে\ta-13b-12d-11f-56k74
আমার ডেস্কে\ta-10b53c-20f-27m-13n-25o49p-15q-11s36t-14u-19v-13
আমার নামে\ta44b-33d-22f11m-14n-25p-12q-35u42v36
আমার পিসিতে\ta-19b91f-60k-56l-13m-18n-14o-43p82q-18s-10u-25v-13
আমার বিকাশে\tb62f-52q19
আমার মা\ta-12b-13d-11f76k-49
আমার মেইলবক\tc35f-34m46n-17
আমার মোবাইল\ta-14b-10f46k-28n32s-13
আমার ল্যাপট\ta69b22d-14f-72k-30n-11o64q-10u-19v-13
আমার স্ত্রী\ta-51b-14d29f49k-33n-14u44
আমার স্বামী\ta-34b-22d-17f26k42
আমারই\ta-29b-12d32f-72g45k35l-10o45r-11
আমারই ভুল\ta-22f-64g47k40
আমি\ta23b-56c-58d-24e-22f106g-15h-19i-34j-18k18l-21m38o-24p-44r-25s-26t25u18
আমি 0\tk24
আমি একজন\tf37k-12
আমি গত\tf18
আমি দুবাই\ta-23k35
আমি নিম্নস\tf-11i-24k47
আমি বিকাশে\tf15
আমি$\ta10f-15k12
আর\ta19d-10e26g22h-21i-27j-20l29m20p46q-18s-48t-28v-49
আর 0\ta-19d-11f60k-26r-11s38
আর আপনাদে\tb-17d31k10s-21v37
আর একটা\ta-47d-12e60o43p-21q25t-28
আর কিছু\ta-42b23d-14e-27f-80k102r28
আর টিমস\ta-11b30l-11m-13n-12p55s-11v-14
আর দুই\ta-14f-27k54
আর হ্যাঁ\tb-12c50d-17f-28q13
আরও\ta-58b38f37k-14l-15m-14o-15p15q16r-18s-14t47u-14v-35
আরামবা\tf-30k48
আরিশার\ta22f-55k46n32p-14
আরেকজন\tb44c20f-38l-11m65n-28o-14p-15q-16r-16s-18t-16u32v-38
আরেকটা\ta36b76c-29d-21f-53k-37l-12m-13o40q-28r-16s16t29u-14v-35
আরেকটা মনিটর\tb49c-21f-25n-14o55p-13s-14
আর্কাই\tb-51f59n-23u27
আলম\tf-35k53
আলম$\tf-35k53
আলমারি\ta-35b-29c13d70e-12k-49o-18r-26s-12t72u-11v-18
আলাইকু\tf-14i18k12
আলাইকু$\ti-32k46
আলাদা\ta-17b-16c55d17e-11f-71j52k-31l12m-15n-39o-20p-26q24r47s-21t27u-27v-22
আলাদা আলাদা\ta-11d27f-26j35k-14n-10t37
আলাদা করে\tb-14c13f-13j36k-12n-12p-17q40
আলাদাভ\ta-16f-15k38
আলো\ta16d-11o30
আলো জ্বলে\ta38f-32o30
আশা\ta-14b-19d-12e55f-81g-11h-10i57
আশা করি\ta-14b-19d-12e55f-81g-11h-10i57
আসছে\ta108d-26f-59k-44l-27m37n-29p-12q19r26s-13t-36u-21v18
আসছে না\ta52f-39l-11m22o-31p17r35s-10t-14v-10
আসছে$\ta49b-13k-30o40p-11q24r-16t-10v-11
আসতে\ta31b-35d-11f-14k33l-10n54o-12p-24s-13
আসবে\ta-31b-15c14d50e-13f13k-26l88n-14o-14p-18q-19r-21s-19t-12u-17v-35
আসলে\ta-39b-16c-24d23f-71j87k-25t11
আসসালা\tf-14i18k12
আসসালা আলাইকু\tf-14i18k12
আসা\ta-31b65d-12k-33l-12m18n-15o-13p-17q-15r-12s30u26v-12
আসে\ta14b-37d13e-26f13g55h-16i-18j-17k-40l39n-15o-30p25q-32t-46
আসে 0\ta-14f34
আসে না\tb-15d15f22k-21l42n-18o-15p21s-10t-11u-11v-11
আসে$\ta76b-45c-25d-42e-21f-46g67h-15i-17j-15l25m-26q-20r14s22t-31u21v-46
আসেন\ta-11d-20f53k-22
আসেনি\tb-23d55g-11k-43o-13r-19t58v-11
আসেনি$\tb-23d55g-11k-43o-13r-19t58v-11
ই\ta-30b-24c18d-12e28f39k-23p-10s26
ইংরেজি\ta58d-15f-26k-31l-17m-20n-13o-16p17q-17r-16s-11t45u-15v19
ইউজার\tb51f-19k-20n36u-12
ইউজার আইডি\tb51f-19k-20n36u-12
ইউটিউব\ta-32b40e-12f21k-10l74m-15p-13q-10r-14s-20t-20u-22v-21
ইউপিএস\ta70d-20f-55l-16n-10o77p-27q-13r-15v-19
ইতি\td-11f-25i36
ইতি$\tf-13i-69k90
ইনচার্\tf-43k69
ইনবক্স\ta48b-10f-28m42
ইনভয়ে\ta-10b17d20k-13p-10q33
ইনস্টল\ta-13b45d-11e-11f15h-19k-16o-14p47
ইনস্টল করে\tb50f-22k-15o-14p47
ইন্টার\ta31b39c-33d33e-13f17g-28h-12i-15k-72l32m-15n39o-41p-27q-19r-55s75t-29u-34v-24
ইন্টার রাত\ta16d59f-59k-20l24p-12r-26s31u-10
ইমেইল\tb-43d-10f92k-66m-23q-11u40
ইয়াসম\tf41k-21
ইলেকট্\ta-27b-21d-16f72
ইশতিয়\tf-28k48
ইসলাম\tf80k-73
ইস্যু\tb42f-34n-11q33t-14u14
ইস্যু করুন\tb42f-34n-11q33t-14u14
ঈদের\tb11c-18f35k-22p29
ঈদের আগে\tc-19f46k-21
উইন্ডো\ta-39b-21d-14f81k-20
উক্ত\ta-20d25f28k-20q18
উঠছে\ta-14d-13f39p29u-16
উঠে\tk17l27p21s-10v-21
উঠে যাচ্ছি\tb11f-25k17r20
উঠে যাচ্ছে\ta31f-22p25
উঠেছে\ta68b-32d-20e-10f12k-43m-10n-20o-23p-11q-14r-12s-17t-19u-13v79
উঠেছে$\ta73b-25d-11k-41m-10n-20o-23p-11q-14r-12s-17t-19u-13v79
উত্তর\ta-31f40
উত্তরা\ta-14b25f17k-24r20
উত্তরে\tf-21i16k17
উত্তরে অপেক্ষ\tf-21i16k17
উদাহরণ\tb-37d-13f26h61i-17k-52
উপ\tf-27k43
উপকার\ta-14f58h-11i-13k-29n-12o26p15
উপকার হতো\tb-21f60h-10i-12k-25o29p-13
উপচে\ta80b-14d-18f-58r34
উপজেলা\ta-15b-10f20k27
উপর\ta-23f50k-17
উপলক্ষ\tb19f-50k47l-22r33
উপায়\ta-28c30f22l-12n-15p51t-12v-11
উল্টো\ta24b-31c-23d80f-71k-42l-16n-20o41p-40q-15r-19s-30t-14u-17v63
ঋণ\ta29f-23p41q-28
এ\tb34c-21d-12e-16g-11h-11i-12j-13k12l16m-20n12o-39p37q-11r51s-29t-15u-18v-47
এ 0\ta-25c-19f58k-11
এ কেমন\ta-15d66f-49l-14o-12p-21r61s-16t-11
এই\ta-25b-32c21d-47e-31f33g-21h-17i20j50m-23n-29o28s48u-27v-38
এই গরমে\ta-12f44k-22
এই নিয়ে\tf-45k55
এই মাসে\tf36k-21q25
এই মাসের\ta42b-10d-12f-17o-16p44
এই যে\tf-22i47
এই সপ্তাহ\tf-10j-13k30
এইচআর\tb27f-49k43n28p-13
এক\ta28b-65d33e-22f63g-16h-17i-17j-16k-63l23m-32o15p30q-26r-50t-14u-37v27
এক ঘণ্টা\ta39f-24p40
এক মিনিট\ta33f-25l-16s43
এক সপ্তাহ\ta23d31f-55l27n33p-26q-11t-13v-11
এক সেকেন্\ta18d-21f12o38v-11
একই\ta28b-37e-19f87g-15h-14i-15j-16k-95l-29m-23n33o-26q-23r-35s13t-33u-29v60
একই অবস্থা\ta-15d-12f37
একই$\ta-17d-11f59k-28
একজন\ta-22b16c-27d40e-14f67i-25k-53l-12n-19o35p-13q-12r13s37t-11u-24v-23
একজন বয়স্ক\tf25k-11
একজনের\ta14c21f-22l-11m62n21o-14p-21q-15r-13s-18t-11u-14v-34
একটা\tb85d-34e24g-21h-26i-22j-20k-26l20n-45o24p-20q35s-18t-42u20v-14
একটা 0\tb21d-10f-42k33l-14v45
একটা দিন\tb-53f69o31
একটা বারকোড\tb35f-20l-11o40p-11
একটা বিহিত\te25f-14
একটা ব্যবস্\te39f-20k-21l18
একটা ভুয়া\ta64b-32f-34k-12m-12n-30u64v-22
একটানা\ta35f-23o41s-14
একটারও\ta-37b-23d52m46q-11t-16
একটি\ta27b50d-14e-22f-35o-22p-41q-28r-24s47v31
একটু\ta-68b-14c-19d-42e127g-16h-16i-21j-14k-101t-11u35
একটু তাড়াত\te13
একদম\ta56b-19d-13f-31g-26h-10k22o49r-12s-12t-13v-11
একদমই\ta42d-16f-14t30
একদিন\ta-10b11f15n-15u-19v48
একবার\ta34b-33c-12d53f-20g-15k-32n-11o45p22r-16s-10u-13v-17
একবারও\ta-14f-32g-18k52
একসঙ্গ\tb-47c-23f73k-19
একসাথে\ta-24b-18c64d-13e-10f-75i-11j12k57l12m-13n-22o-29p42q-22r-19s-18t47u-17v-23
একেবার\ta24b-12d23f-30
এক্ষুন\tb-30e-13f71k-25
এক্স\ta-17f33
এক্সটে\tc26d-14l-11o-11q13s31
এক্সপো\ta29f59i-13k-70p31
এক্সপো$\ta-13f87i-13k-68
এক্সরে\ta50f-37o16r-14t-15v30
এক্সেল\ta33b-15c-31f-27k52l-12p37
এক্সেল নিজে\ta35f-27p18
এখন\ta-41b-45c-14d19g81h-22i-23j-19l-12o76p-34q-17r-37s-25t18u-24v-20
এখন 0\ta-16f38
এখন ঠিক\tf-13g-15k40
এখন থেকে\ta-11b-18f-17k45
এখন দেখি\ta-38b-11f84k-54
এখনই\tb-33f74k-49
এখনই লোক\tb-22f47k-27
এখনও\ta76b-22d-13f-54k-10m23n-20o-16p-31r-18s-14t-18u-22v58
এখনো\ta-32c-20d86f-39i-12k-29n-10q52r-13s-14u-11
এগারোট\ta31f-16l26
এগারোট পর্যন্\ta31f-16l26
এগিয়ে\ta23b38d-12e53f-79k-37m-14p33q-12r-14t-10v32
এছাড়া\ta-12b44c-21d-12f26k-30l-11o-19p-17q10r22s-10t32u-13
এজেন্ট\tb33f-26o20
এটা\ta-14d28k-33l-15n-24o-16p-33q57r-23s-18t27u20v-26
এটার\ta-18c23f-38k40
এডিট\ta42f-39l-14n31o-11p24v-19
এত\ta-52b-36c-54d24e-32g-13h66i-15k36t-15u-19v51
এত সুন্দর\ta-29b-26d-17f-39h80k-20
এতে\ta-26c-13f62k-12
এদিকে\ta-17f-23k42p31
এনআইডি\ta48c-13k-32n45o-12p-13t-12
এন্টার\ta31f-22o29p-15
এপ্রিল\ta-55c-10f61k-16l-15n-16o-15u16v21
এপ্রিল 0\tb25f35k-56r21
এপ্রিল মধ্যে\tb-22f35
এপ্রিল$\tb-10f27
এবং\ta-28b53c-13d-21e-17f29g-10h-12i-11k-16l-12m47n-19o17p-13q-21r-15s-13t26u-27v-16
এবং 0\tb68f-54n-11t48u-19
এবার\ta11b-58c-24d-45e91f-104g104h-21i-20j-18k-55l-16n-13o15p-10q56r-14s-11t-14u-11v-19
এভাবে\ta-44b16d48e-16f25k-50l-16m-12n-12o-11p-16q35r-15s-14t22u-14v20
এমআরআই\ta-24b-20c26f34k-12p-19q-13v51
এমন\tb-40c-38d36e-19g-19h28i-16j-14k14l-16m-11n-19o15r-17s33t-13u-14v10
এমন$\ta-16b-20f57k-21
এমবিপি\tf37k-14
এয়ার\ta-11b-22c28d-12f29k-18q16
এর\ta52b10c-24d-44e-27f12g-16h-13i-11j-12n-24p46q-29r15t-44u-45v19
এর আগে\td-12f19p37t-12
এর জন্য\ta-15b18l52o-11r-12v-20
এর জায়গা\ta57f-36k-16n-21o-24p-19r-17s-20u-12v62
এর তাপমাত\ta37f-24k-17o26r16v-13
এর পর\ta28d-15f-15o-10p37r-14
এরপর\ta-16b-10d-12f28g-11k20
এল\ta81d-11f-59k-48l-18m-13n-16o-19p-21q-22r-18s-16t87u-16v-22
এলাকায\ta-26b-12d22f43k-22l33r-17
এলে\ta64c-13d-28e-10f-64g-14i-28k51l-16m15n-16o-17p-15q-15r-13s67t-18u-16v-14
এলো\tf16
এসএমএস\tb-23d-23k51q-16u29
এসি\tb17f-36k16r23
এসি থেকে\ta15b20f-28r23
এসির\tb33f-13k-16r25
এসে\tb-62d64e-19f-23g-19h-19i-16k36l-30m38n39o17p-42q-21r37s-26t-31u-24v-29
এসে রাউটার\tf38k-26
এসেছি\ta15f23k-28m36
এসেছি$\ta15f23k-28m36
এসেছিল\ta-28b-19d-21f49g-11h48k-55
এসেছে\ta45b20e-18f-38g48h-17i-13j-17k-76l-28m-19n-22o-55p-22q-41r-18s-24t91u53v-29
এসেছে$\tb-39c-10d-23e-12f34g61j-12k-46u40
ও\ta-31b85c-15d-30e-22f-10g-14h-11i-15j-14l-26o-21p-29q-15s-19t51u15
ওই\ta-59b60d-27f60k-41m14n34o26p-14q-16r-13s-21t-17u-13v-23
ওইখানে\ta-30b12f25
ওখানে\ta-18f-65g59k25
ওজন\ta36f-21k-13o39
ওজনের\ta-25f43
ওটা\ta-49b27d-20e-11f-13g46k10o-15r40u-11
ওটা নিয়ে\ta-26f-22k50
ওটিপি\ta11c19d-11f21k-25l-13n35o-15p-28q-10r-14s-18t-10u43v-15
ওঠে\ta66b-29c17d-39e-12k-37m10o35p20q-22r-33s-35t-20u33v-33
ওঠে না\td-25f27l13m25o15p-23
ওঠে$\ta80b-23d-16f-17k-33l-14m-13n13o32p-24q-12r-21s-24t-12u45v-18
ওদের\ta12b-18f22m38n-10
ওনার\tb-17d-13f57k-32n34
ওপর\ta47b-22f-18n-10p27
ওপরে\ta-42b-22d-12f53k20
ওপাশে\ta38b-13f-16m14n-18p-12s41v-11
ওপাশের\ta37d-15f-14s22
ওপাশের কথা\ta37d-15f-14s22
ওভারটা\tk-10p43v-12
ওয়াই\tb-26f47k-11l24
ওয়াই ফাই\tb-26f47k-11l24
ওয়াইফ\ta59c22d-15f-48k-14l83m-10n-16o-22p-17q-11r-12s-15t-16u-19v-14
ওয়ারে\ta-17b-35c49d-18f34i-13k-23o36r-12t-12
ওয়ার্\ta-33c-13f-40h32i-11k56n-15o-20p11s32u-13v-15
ওয়ার্ 0\ta19l-12p-10r-20s41
ওয়াশি\tc30f-28k15o44t-33
ওয়াশি মেশিন\tk18
ওয়েবক\ta-18b35n20o30r-13
ওয়েবস\tc-12d-15h42k-29l11n18p-26u23v-15
ওর\ta-13b-29d-11f46
ওরটা\tf43k-18
ওষুধ\ta-32b27f23r-15v35
ওষুধের\ta28b29f-76k43n-11p-12t23v26
ক\tb-12f27i-18k16
কক্ষে\tf-16k32
কক্ষের\ta57f-41o34p-17
কখনও\ta33c21f-26k-13n-30u47
কত\ta-37b-32c147d-22e-13g-11h-10i-16j-11k-72l-46m-12n-47o50p-47q-34r-59s30t65u14v-51
কত$\tb-11c65f-24k-20l-11n-11o-32p-14q-41r-17s-18t56u45v-17
কতদিন\tb-11f35k-20n45u-16
কথা\ta-19b-52c27d37e-30g-25h-35i-26j89k-47m-21n-22o-34r36s65t-31u-37v-24
কথা বলছি\ta-22b-16c-14d-16e-12f-52j97k-41
কথা বলতে\tb-22k33
কথা বলে\ta-51d-27f92k-37
কথা$\ta-49c41d-46j43k-17r36
কদিন\tb-60c45f35m29n-10
কনফারে\ta51f-47l30m-12n-16o-23p-19r-20s52t-13v-11
কন্ট্র\ta33f-57k46o44r-12
কপি\ta-46b56c-10d-29e-16f62j-13k-74l-11m21n-10o-11p17r-12t28v-19
কবে\ta-12b-19c62d-15i-19j-10k-47l29m-27n-41o-41p-41q30r20s-31t-56u-32v64
কবে পাব\tc-24f49i-15k-26l-19q55v-17
কম\ta-15b-11d23f-14h47k-37s-21v37
কম্পিউ\ta48b-44c36d-27e-14f-26g-12i-14k25l57m-12n-18r-12s-14t-12u-28v-20
কম্পিউ মুদ্রা\tf-11k32
কয়\ta-15d-17f52k-12
কয়েকট\ta-41b-14c38d-25e-14f14h-15k30p27
কয়েকট কথা\tc44d-18f-26h-11j17k-19p27
করছি\ta-25c-18d25e22f-31g-13h-14i49j-11k-19l-14m-10n32p-11q11r-11t-13u16v-11
করছি$\ta-25c-18d26e40f-29g-12h-14i17j-10l-11n47p-10q14t-12u-15v-10
করছে\ta70b-23d-29f-14k-25o23r13
করছে না\ta29f-16o18
করছে$\ta60b-21f-33k-17o24
করছেন\td-26f44k-13p13
করতে\ta-15b-12e-35f23g-13i-10j-13k26l-11m-19n92o-39p-39q-37r12s-13t-43u-31v14
করতে গেলে\ta33f-20n45o-12p-13t-12
করতে গেলেই\ta23f-21
করতে চাই\ta-14b79e-10f-28k-35l-12m-11n48o-22p-18q-21r-17t-31u-16v35
করতে পারি\ta-26d-12f-59k69n33p-21
করতে হবে\ta-16b-62e-21f60k26
করতে হয়\tb-16f49k-21n33p-21
করব\tc-55e-28f51k14
করবেন\ta-42d-27f-38i42k52l-14n-17o18p51t-19v-12
করবেন না\ta-26b-33d-21f29i50
করবেন$\ta-22b31f-78k62l-14n-17o18p51t-19v-12
করলাম\ta-33b-22d18f75k-41n-10t37
করলাম$\ta-15f32
করলে\ta28b-13c21d52e-13f-56k-33l-42n-14o29p43q-33r-37s11t-37u-33v36
করলে ফাইলটা\tc36f-17p44s-14v-15
করলেই\ta51f-34o43r-13t-12v-10
করলেও\ta45b-14f14k-30q-11r49s-10v-12
করলেও একই\ta-24f54k-24
করা\ta-63b21d50e-39f40g-15h-14i-14j-14n19o-49p-17r-48s35t-38v36
করা আছে\tb-13f52k-22
করা দরকার\tb28f-22l-13n-11p19s30v-16
করা যায়\ta-26b31c16k-13l-23m-11n68o-12p13q-14r-12s-28u-20v-20
করা হচ্ছে\tb-14f50k-14
করা হয়েছে\tf-38k51
করা হলো\tb-13e-35f53k-11
করা হোক\tb44f-22l39m-18n-31o-19p-20q-19r-19s-18t-13u32v25
করার\tb20d31e-19f-41g41h-11k-23m-15n38p30q-33r14s-34t-27u-29v14
করার অনুমতি\ta-11b-17f31n36v-17
করি\ta-18b-36c-23d-43e23f32g-20h-21i62j-14l-14m51o19p-14r-21t-24
করি তারপর\ta-12f28
করি ভালো\ti53k-49
করি$\ta-23b-19d-20f75h-12i36k-65
করিডোর\ta83b-19d-13f-65k-13r37
করিয়া\ta-11d19f16k-16q18
করিয়ে\tc-11d26f25h-10k-19s35
করুন\ta-72b30c-17d-38e84g-20h-13i-16j-18k-45m-12n31o-35p-40q50r-32s-36
করুন$\ta-36b38c-12d-21e71f-21g-11i-13j-14k-55l13o-31p-31q55r-30s-32t-34u13
করে\tb20c-15d15e12f37g-17i-19k-22n-33q29r-13t-21u31v-27
করে আবার\ta-22f36
করে একটু\ta-13b-18e63f-32k-22
করে তারপর\ta-19f41
করে দশ\ta-11b-13f34
করে দিতে\tb54f-64k31l-22n-12o18q-10s-12t22u22v-14
করে দিন\ta-30b95d-17e-28f-27k-21l61m16n-15o-37p-13q-34r-25s10v-18
করে দিয়ে\tb-30d17e-12g-11k33t-12u46v-12
করে দিয়েছ\ta-13k24
করে দিলেন\tb-11h-16i-12k49
করে দেখবেন\te-72f77k-10
করে দেন\tb69f-53l-27m34o-13p-18q-19r-12s27t-13
করে দেবেন\tb32f-13o-11p22
করে নতুন\tb42f-34n-11q33t-14u14
করে না\ta71e-11f-63k-28l27m-10n-11o63p-30q-18s-24t-20u-23v-23
করে নিন\ta-15b47f-20k-16m-12n27p-16r-11s-15t39v-10
করে পাঠান\ta-21b10f-49h47q33
করে$\ta38b-57c-13d38e-19h-13i-13j-12m-12n-10o20p-12q-13r10s-11t-19u-30v45
করেছি\ta-11b-31c-29d-49e-18g36h-34i-18j71k13q37t-13
করেছি লাভ\tf15
করেছি$\ta-24b-11d-29f74h-15i-11j-43k30
করেছিল\ta-18b-12c29d15f15h-14k-20t31
করেছিল$\td-21f42h-13
করেছে\ta-15d25f12k-12t19
করেছেন\ta-16f-17k37
করেন\ta-52b49c-62d45e-21f16g-12h-11i-12j-13k17l-20o-20p-19r16s-16t-13u-15v34
করেন$\ta-39b24d54e-11f10k-62l-16m16n-15o-13p-15q-11r19s-12t-12u-12v36
কর্তৃপ\ta-10f-38i28k26
কর্তৃপ সমীপে\tf-20i48k-19
কর্তৃপ$\tf-21i-43k72
কর্মকর\ta-13b-12d62f-38l-17n-25o-12p22q-12r-18s-17t-13u37v21
কর্মরত\ta-11f-46i-13k76
কর্মী\ta-33b-29f28k29
কর্মীর\tf38k-21l-11s31
কল\ta-13b14d-38g43l-15m-11n-22o-25p-26q-19r-17s97t-20u-18v-16
কল এলে\tb47f-31k-19s35
কলকাতা\ta-16b-28c55d-16l66n-16o-14q-17r-14s-18t-21v-10
কলগুলো\ta-25b74f-48k-11l-11n-10p-13q-11s57u-11
কলে\ta76f-60l-23m-18n-20o-23p-34r-15s89t-17u-11v-16
কাউকে\ta-25d26f49k-39m-13n-19o-16p-16r35s37v-15
কাউন্ট\tc-13d38f-16g-11h30k-60l17m-11n-13o25p-30q-23r-22t-16u-16v50
কাউন্ট থেকে\ta-14f26
কাগজ\ta-20b-32d18e-31f88g-26h-12i-14j-15k-38l-10n20o14p-19q-19r-21s-15u-13v37
কাগজ আটকায়\ta-46f24g-19k32
কাগজ জমা\ta-12d43f-36n33
কাগজপত\ta-13b-22d-11f-19k54
কাগজে\ta-45b-15d60f52k-71l-16m-13o-16p-26q76r-10s-18t-21u-14v-19
কাচ\ta30d-10k-14r21
কাছ\ta40b-15d-28k-14q13
কাছ থেকে\ta40b-15d-28k-14q13
কাছে\tb-43c-11d-31e-24f-33g-13h52i-13j-11k61l30m-10q-15s-15t-10u24v-15
কাছে$\tb-11k22l37r-10
কাজ\tb12d12e-28f-41g-25h50i-19j-19k25l-49m-22n-35o88p-57q-40r58s-40t-42v13
কাজ করে\ta88d-33e-10f-59k-23l-18o71p-24q-14s-17t-17u-14v-19
কাজটা\tb26f-20h-12k25o32
কাজে\ta-39b-13d-37f13k64
কাজের\ta-45b-34d44f-91k99l-13o-10p-30r-13s-11v55
কাটছে\ta-30d15e-14f-42g71k-34p-11q20
কাটা\ta21b15c-10d-26e-12f39g-13k-52l24n-11o-23p-18q68r-18s-13t-26u-14v-21
কাটা যাচ্ছে\tl34p-10
কাটিং\ta-25b16f-71k76o20
কানেক্\tf-35k44l24
কাপড়\tc30k-11o44t-33
কাম\tf-11k32
কাম কম্পিউ\tf-11k32
কামনা\ta-12b-15d-20e21f-12h-12i67k-51
কামনা করছি\tb-11e25f-30i38k-30
কামনা করি\td-17f12i45k-25
কার\ta-19b14c31f-22l-11n-24o-13p35r37u-10v-16
কারও\ta-48b-38d29e-20f46k20n-17p37
কারখান\ta27d-12f23k-35l16r32v-10
কারণ\ta-19b14d-11k13n18
কারণে\ta-38c-29f83k-40
কারিগর\tf-12k22
কারেন্\ta52f-82k54l-21o21p-10r35t-11
কার্টন\ta41b-23c-20f39k-34t34
কার্টে\ta23d-10
কার্ড\ta36d-25f24i-11k-54l-16m-18n-23o-31p-18r-23s-18t64u27v-17
কার্ড থেকে\ta55b-25d-12f-27q16t-10u25
কার্ড$\ta-42b17f41k-47n-11t48u-19
কার্ডট\tb-27c-12e-23f70k-32u25
কার্ডট ব্লক\tb-25e-21f58k-30u25
কার্ডে\ta54b31c15d-25e-16f-13g-10k-30l-13m-18n-35o-24p-15q12r-18s-15t23u34v16
কার্ডে যে\ta35f-23q11t-22v36
কার্পে\tb20f15r38t-14v-16
কার্যা\ta-11f-39i-10k62t28
কার্যা$\tf-36k59
কাল\ta-66b11c-12d34e21f-65g-23h-12k74l-17m-11n14o-17r-14s-13u26v29
কাল রাতে\ta-13f46k-18
কালকে\ta-11b-12d11k21p-12q19
কালকের\ta-24f31
কালো\ta-39b62d-10k-14l-11n-13o38q-20s-12t32v-16
কাস্টম\ta-34b24d-18f57k-16l-18n-14o-10p28q-14r-20s15t40u-17v-19
কাস্টম কেয়ার\tc23f-18k10s27
কি\ta-54b-32c144d-12e-23f-53g-17h-16i-19j-17l18m-23n33o-35p-22q-17r18s16t-22u14v-33
কি না\ta-25b32d-37k30p-25q-46r17s-11t62u-11
কি নিজে\tc44f-31l-10n17p39q-12r-13u-13v-14
কি$\ta-12b-12d-14f79k-52l-16m-13n-27o-17p-16q-27r64s-19t-21u39v-21
কিছু\ta17b-40c-17d27e30f-71g-19h-16i-12j-11k70m22n-29o-39p27q-25r24s-35t-26u-25v31
কিছু করার\ta-25b-28d-23f14k42
কিছু বলার\ta-23f-24k50
কিছুই\ta41b-11d-31e-11f42k-55m27o-12p-10t25
কিনা\ta-11b-24c33e-12f39k-23p35q-10
কিনে\ta-18b54d-14f-16n-14o48r-13
কিনেছি\ta-19d-12i-23k62
কিন্তু\ta-34c11d20f32g-15l-20o25p21r-21u-19v-15
কিন্তু আধ\tf17
কিন্তু আমার\ta18d-16f-23k25s21
কিবোর্\ta14b33f-46o48p-20
কিস্তি\ta59d-22f-45g-11l-14m-11n-17o-18q35r-18s-17t39u-19v-26
কী\ta-24b-24c74d-19e-46f-19g-14i-12j56k-13l-27m-17n60o-31p19q14r-32s-22t-40u-21v20
কী করব\tc-41e-28f35k18
কী কাগজ\tb-11c19e-20f23n-11q-11v44
কী কী\tb-13e-23f-11j67k-44n-11q-11v44
কী$\tc72f-47l-19m-11n54o-19p40q-17r-23s-11t-28u-13v-22
কীভাবে\tb-11c53f26k-55l-17m65n-32o-15p53q-15r-24s-18t-25u-18v-48
কুমিল্\ta-23f21k25
কুমিল্$\ta-23f21k25
কুরিয়\ta25d-18t27
কৃতজ্ঞ\tb-14f-20h32i17
কৃতজ্ঞ$\tb-14f-20h32i17
কৃষি\ta-21f21k30
কে\ta-52b-10d44e-16f60k-42s-16u44
কেউ\ta48c-22d17e-19f-18g-10h-11i-13j-10k-33l39m-43n-21o-54p-45r-43s25u61
কেউ এসে\ta-13b-19d35k-14n33
কেউ কথা\ta64d-46f-14k-16l-11s42u-11
কেওয়া\tc24f-32k29n32p-14
কেজি\ta-22c26d-13f29o44t-33
কেজি কাপড়\tc30k-11o44t-33
কেটে\tb35c-21d39e-13g-15h-13i-12k-54m14n-29o-29p-30r45s48t-28u-41v-40
কেটে দেওয়া\ta27b-11d34f-39l-12m35n-13q-14r-15s30v-13
কেটে যায়\ta-10f39k-12l-16s43
কেটেছে\td22f14k-19s15
কেন\ta-32c-17d15f48k-18q18
কেন$\ta-14c21d-29f39k-16
কেনা\ta-28f-21k55
কেন্দ্\ta81b-29d-11f-84k27l82m-13n-12o-22p-10q-14r-18s-19t-28u-11v-16
কেবল\tf18
কেবিন\ta-19d35f-11q11
কেমন\ta-30b-21c-28d65e-17f-46i-33j-13k73l-25m-15n-22o-24p-30q-25r50s34t23u-15v-23
কেয়ার\ta-15c20f-49i-10k58s27
কোড\ta12b33c34d-22f-35l-16m-28n75o-25p-17q-14r-29s-16u27v-22
কোড 0\tb-16f35
কোডটা\ta-14b11f50k-31m-22n47o-14v-11
কোথাও\ta-41b-12c27d-15f-39h58
কোথাও পাইনি\ta-25d-12f-34h58
কোথায়\tc-14f50k-34l-11n-25o-16p56q-20r-20s-28t-16u52v-41
কোন\tb-21c119d-11f-93k-23l-25n-22o53p-25q21r-45s-25t-37u-22v48
কোনো\ta-12b-51c-17d24e-29f-55g94h-16i24j-15l18m-25n23o-60p58t-37u-34v-41
কোনো অসুবিধ\ta-12c28d-13f-60g56k-13n37
কোনো ঝামেলা\ta-38g50k-13
কোনো ফল\tf18p31
কোনো সমস্যা\tf-48g44k11
কোম্পা\tb33d-17f-13g-15h-13k21l35n-12o-13p-23q25r-21s-16u-19v21
কোয়ার\ta46b-15k-32s42
কোয়াল\tf-29k45
কোলে\ta38b-21f-21o27
কোলে রাখা\ta38b-21f-21o27
ক্যামে\tb55d-19e-11f29k-67l-12o-22p-28r-26t-13u75
ক্যাম্\ta-12b-16d-11f-25k55
ক্যাশ\tf52k-38p15
ক্যাশ কাউন্ট\tb13
ক্রেতা\ta-36d-13f66k-16
ক্লাস\ta-48b-20f31k46
ক্লাসর\ta28b36f-47k-11l-12o23p-13q-12r41u-14v-12
ক্লাসে\tb-11f53k-22
ক্লিক\ta-17f39k-10m30
ক্লিক করি\ta-25f41
ক্লিনি\ta53f-36l27p-10s29v-16
ক্লিয়\tf34k-18
খ\ta-10b-15d-12k32
খরচ\tc-26f70k-51
খাতা\ta61d-11e-11f-17k-31l-10o-32p63t-12u-12
খাতায়\ta51b14f-49k-16o-14p32q33t-16v-10
খাবার\ta-24b29c-18d42f-26l-10o-13p-12r55
খারাপ\ta51b-30c-10d65f-65k-51m-15n-14o33p-11q-13r-14s-12u-29v40
খালি\ta-28b88d-31e-10k-63l-15m12n-22o-19p-30q-21r21s-15t34u-28v34
খুইলা\ta-13b-16f83k-59
খুব\ta-56b-48c-22d25e62f-39g-22h92i-25j-18k-59l-15m-10n-13o13q29r-12s-13u-16v13
খুব জরুরি\te19
খুলছে\tb-26d-13e-16f-59g68k15l18
খুলছে$\ta-40b-24e-16f-51g70k21
খুলতে\ta36f-33p18
খুললে\ta68f-60l30n-14o14p21r-12s-19u-12v-20
খুলি\ta-30b-13d-14f75k-30
খুলি$\ta-16f30
খুলে\ta29b16c-17d-29e-16f28g-11h-11l-21o-37p-27q-27r30s-21t46u41v-37
খুলে দেখি\ta39f-68k35m-15o-16r-14t60v-11
খেলা\ta-36f63k-21
খোঁজ\ta-19f51k-15
খোলা\ta-28b-22c60d-14e-12k22l-20m-15n-21o-15p-21q-39r33s-15t-27u-13v69
খোলার\ta-29b25d-10f43k-21n-12q-18u49
খোলে\ta19b-25d-20f31k-17l11o21p-10r-15s-10u18
খোলে না\ta16d-12l13o-10u24
গড়িয়\tb-28f-31k60
গত\ta-15b-29c58d-36e-18f19g-19h-22i-24j16k12l-27n19o22p-19q38r-19s-20u-20v-21
গত 0\ta18b-14c-11d24f-47k34o30p-13
গত এক\ta51d-11f-39n36o10p-20
গত বছর\ta-13d-14f-13k48
গত বুধবার\ta-24f41
গত মাসে\ta-18c35d-12f-43k35t27
গত শুক্রব\ta25b-12f19k-30o11
গত সপ্তাহ\ta-42b-24d-10f25j41
গতকাল\ta-11b44d-31f25g-13k-19q-19t30u26v-14
গতকাল থেকে\ta-18f52k-18
গতবার\tb20f-46h51k-27r21
গতবারে\ta20b-11d-30f-53k68q29
গতি\tb62c44d-12e-16f-51k-31l148m-29n-26o-28p-43q-41r-51s-43t-36u-38v-53
গন্ধ\ta-33b-14d80f-47k-28o-40p-18r-15t68v-11
গন্ধও\tf37k-22o-15r23
গবেষণা\ta-13b17f-44k52n18
গরম\ta33b-33d-18f50k-44r38t-11
গরমে\ta-12f44k-22
গাজীপু\ta18f-14k13l18
গাড়ির\tb39c-24d-10f23k-32n-13p27s-11t-21u29
গায়ে\ta-15b-20k39
গায়েব\ta-18f35
গায়েব$\ta-18f35
গার্ড\ta-10c53k-32q-10r-12t-13u60v-22
গিজার\ta57b-11f-35l-12o-13r47t-14
গিজারে\ta16d-14f16k-12o-24r41t-10
গিয়ে\tb-21c-18d13f17k16l16m36r-11t-20
গিয়ে আটকে\tf13l19
গিয়ে পড়ে\ta36f-14k-14m39t-18
গেছে\ta42b-12c-44d-39e-21f21g34h-17i-14j-14l-32m-16n-15o-26q-34r62t30
গেছে কারণ\ta-11f34k-17
গেছে$\ta44b-25c-18d-30e-16g50h-16i-12j-11k-11l-13m-17n15o11p24q-16s-15t28u-18v-21
গেছেন\ta-35b22d-12g-11k35n-25o-10p-10r17s-11t-12u-20v53
গেছেন$\tf-11k24r24u-15
গেটে\ta-73d37e-10f42g-18k12p-22r44t-13
গেটের\td46f-56l-16n-12o-24p-21r-27s-24t-15u87v-12
গেল\ta-31b-35c-13d40e-13f71g-11h-10k-51l-14m-12n-15o-18p-30q-11r44s-14t-10u18v21
গেল$\tb-18d-10f61k-41u28
গেলাম\tb-23d-16e-10f36h74i-11k-82
গেলে\ta21d16k-32l16m-28n45o-20p-57q-36r-35s27t10u-28v29
গেলে এক\ta13b-12d52f-63l-16n-14o26p-14q-12r-19s-11t-24u-10v50
গেলেই\tf29g-15k-19o24p18
গোনা\ta-40c37f19q43v-13
গোলমাল\ta-23d-13f-30g59k-12
গ্যাস\ta-13b30f-23k10r25
গ্রন্থ\tb13f-12i-22k32t28
গ্রহণ\ta-25f42
গ্রহণে\ta32b-15d-12f-18i-10o30
গ্রহণে আপনার\ta21e-23f-12k24o18
গ্রাম\ta19f-42k43o27
গ্রামে\ta-23b-13d-11f59k-19
গ্রাহক\ta-27b31c-12d-26e-22g-12h51i-39k12l32n37q-16r-16s-12t-11v-13
গ্রাহক আইডি\tf-68k78
গ্রাহক$\tf28i-13
ঘটিকা\ta52f-38k-16l37r-11s-10
ঘটিকা হতে\ta52f-38k-16l37r-11s-10
ঘণ্টা\tb-20c14d-25k30l-14m-11o45p35r-22s-24t-15v-11
ঘণ্টায\tf46k-25
ঘণ্টার\ta-45b-10d-23f79k-23
ঘর\ta39c-10d36f-27k-33l-15m-14n-17o-19q-16r52s-16t-16u-18v24
ঘরটা\ta-14b-11f-43h75k-35
ঘরে\ta110b-21d-14f-82k-25l-17m-23n-26o-20p53q-24r-47s-22t-28u48v20
ঘরের\ta51b-10d-14f-40j41k-29l-11n-30o-32p-11q-13r27s-13t-18u65v-10
ঘুরতে\ta31o45r-13t-12v-10
ঘুরতেই\ta-26f34
ঘুরতেই থাকে\ta-26f34
ঘোরে\ta15d-19f-14k29o-16u40
ঘোরে না\ta19d-19f-29k33o-16u40
ঘোষাল\tf-36k49
চক্রবর\tf-37k52
চট্টগ্\tk35
চট্টগ্$\tf-35k53
চট্টোপ\tf-28k40
চট্টোপ$\tf-27k41
চতুর্থ\tb12d-16k37u12
চমৎকার\ta-13b-14f-39h77k-30
চলছে\ta-45b-15d-15f-38g13k73
চলছে$\ta-25b-12g29k19
চলবে\ta-53c47d-25e53f-12k-24l-16m29n11o-16p11q-17r-12s-12u-17v16
চলবে না\ta-46b-13d-21e61k-11
চলবে$\tb20c13k-11m31n14p-27r-11u-15v21
চললে\ta-27b-16f50
চলার\ta23b-24f33k-21l37
চলার সময়\ta48f-13k-18l37
চলে\tb-46d31e-16f24g19h-15i-16j-14k-29m-18n-36o-50p27q-24r26t-35u12v21
চলে আসে\ta65f-52l36o-11p-22r-21s-16u43v-26
চলে গেল\td40f-33r36
চলে না\td-16f11o-10p37r-14
চলে যায়\tb-11c-14d50k-21l-29n-12o-25p-40s31t-11u-10v48
চলে$\ta-17b-18c32d-21e-12f-14g41h-11i-13k12n-16p50r-10s-11t-17
চলেছে\ta-22b-20f42k11
চলেছে$\ta-22b-20f42k11
চল্লিশ\ta-12d37f13k-20s35
চা\ta-27b-30d-18e-11f30i-27k50
চাই\ta-45b39d-33e48f-51g-22h-24i-24j54l-16m-30o18q18r-40u-20v25
চাই$\ta-43b82d-28e60f-54g-19h-17i-18j-24l-16m-30o19r-40u-19v26
চাইছি\tb-14f-42k57
চাইছি$\tb-14f-42k57
চাকরি\ta-19b27f34k-32n23r21u-22
চাকরি ছেড়ে\tb41f-22k-11n23r21u-22
চাচার\tf-43k61
চান\ta-13c23d42f-42k-10n11q-14r-10s-10t-13u44v-11
চান$\ta-13c23d42f-42k-10n11q-14r-10s-10t-13u44v-11
চাপ\ta23b-21d-14f43k-34n23p16
চাপ দিলে\ta50f-46n23p16
চাপলে\ta47b-12c-13d-28k-21l-22m-12n-22o35p20r-17s26t-12u-12v-19
চাপি\ta-58b-24c-11d-14f120k-58
চাপি$\tf63k-48
চাবি\ta20b-29c-10d-12f54k-28l-14p-11r13u33v-13
চাবি দিয়ে\ta-15f32k-11
চায়\ta38b26f-35k-16o-34p13t-10u50v-12
চার\tb-46c24d71e-11f-13g-15j-12k-69l-18m-18o-23p-23r28s-14t49u-18v-22
চার দিন\ta-30b-14d64f-32k-11r27
চারটা\ta-18d52f-38l-19m41n-19o-12q-16r-11s-10t-22u45v-21
চারটি\tb42f-31m-15n-21o16p-12r-16s57t-12u-11v-21
চার্জ\ta-20b-14c23d24f10k-18n-12o19p-18q48r-20u-11v-15
চার্জা\ta44d-13k-17o38p-14
চালাই\ta-17d-15f-41k73
চালাচ্\ta-14f55k-39
চালান\ta-24b14c-22d-19f65k-33q39t-12u-14
চালানট\tb36f-31q33
চালানে\ta81b24d-11f-78k-36p-11t57v-14
চালানো\ta-36c44d-14f29k-14l18o46r-18s-22t-15
চালালে\ta70f-39k-27l-12o-15q-11r60t-14v-10
চালিয়\ta-18b-26d-14f-61g-13k103
চালু\ta47c39d11e-14f-23g-10i-10k-33l46m-26o39p-20q-21s21t-36u-52v-39
চালু করার\ta53b-31f-28l30n-10o22s-16
চালু করে\ta-15d-11f10k19l-23n-13o25p23u-13
চিকিৎস\ta-21b-10d-10f13k28
চিঠি\ta63c-11d35f-50k-45l-18m71n-23o-22p-20q-21r-19s38t-27u-22v-18
চিঠির\tb27f-42k29p26
চুঁইয়\ta-24b-13c45d35f-46g-11k-16o-17r16t36v-10
চুক্তি\ta-11b24f18k-20r15
চুপ\ta65b-17f-22k-27o51s-12t-12v-11
চুপ$\ta65b-17f-22k-27o51s-12t-12v-11
চেক\ta51b21d-34e-71f45k-49l-10m-13n-19o-12p-16q35r53t-29u-14v-19
চেম্বা\tb-20d-19f33k16o-18r21s22
চেয়ার\ta-27b33f19k-19o-20r65t-22u-13v-10
চেয়ে\ta15b-23d-11f-54k58m-20q-10u42
চেয়েছ\ta67d23f-77k-25m-18n-10o-15p-17q30r-15s-14t50u-11v-20
চেষ্টা\ta-28b-50d-14e29f47k13
চেষ্টা করুন\tb-32e37f21k-23
চোখে\ta-15b37d-18f-52k47p23
চ্যাটে\td-20f67g-11k-22
চ্যানে\ta-37b14f39k-10p29
ছবি\ta49c19d17e-17g-12h-11i-11j-10k-78l-16m-33n27p56q-29r-47s-44t-31u14v19
ছবি দিলাম\ta-17f61k-41
ছবিগুল\ta18b-10c32f-33l-10m18n-23p50q-10r-12u-12v-15
ছয়\ta50c-15d-43e-12f29g-29h-19i-12j-14k-14l-11o-26r64s-11t-10
ছয় মাস\ta-11b24f-29g-22k35r15
ছয়টা\ta60b14f-55k-19l-13m-18n-11o23p-15q-11r-22s-11t55u-11v-17
ছয়টার\ta31f-30l15o27r-17
ছাড়\ta-30c45q32
ছাড়া\ta-42b-32c-33d80f-79k68l-21m19n-15o-26p-33q83r-17s-21t-24u-17v-22
ছাড়াই\ta30b-13d-12k-15o-10r-17u51
ছাড়ের\ta23b50e-14f-48k-11m-11n-13o-14p-14q69r-11s-11t-19u-13
ছাত্র\ta81d-10f-63k-25l-14m-15o-15p-18q55r-17s-12t-19u-17v21
ছাত্রী\ta38b-14d-14f-35i77k-71n26
ছাদ\tc49d-26f-28k-12r34
ছাদ চুঁইয়\tc49d-26f-28k-12r34
ছাদে\tb-12c24d14k-31l24n-21r53s-14t-12u-20v-28
ছাপ\ta53f-39o40u-12
ছাপা\tb-20d-18f-34g92k-79n-17v32
ছাপাখা\tf32k-20
ছিঁড়ে\ta85b-25d-11f-21k-56l22m-14n-17o-19p-19q-18r-20s-25t70u-15v-22
ছিল\ta-66b-62d-62e-26f62g44h55i-38j-26l-11n14o-14p19q35r11s-17t-16u-21v-17
ছিল 0\tf41k-27
ছিল$\ta-22b-40c34d-34f45g-13h23i-16j-19k-17p27
ছিলেন\ta-20b-19d-14f19h56k-40
ছুটি\ta23b-35c-11f-57j-10k67m-12n14o-12p-15s-11u-25v42
ছুটিতে\ta-16b32f62k-68m28
ছুটির\ta22c30d-16h-18i-14l-18m19o-21p11q-21r30s29t-21u-37v-27
ছুটির দিনে\tc41f-35h-12k24r48s-11
ছেড়ে\tb18f-24k16n23r21u-22
ছেলে\ta-13b-12d-11f-56k74
ছেলেটা\ta-22b-24d19f30h39k-48l-10o45r-11
ছেলের\ta-25f46k-20v32
ছোট\ta-32b-10f86k-43
জন\ta-13b36k-15l-11n44o16r-13v-19
জনাব\ta-16b-15d-11f-49i32k28
জনাব$\tf-29i47k-13
জনের\tb36f-18p-10r16s-10t-14u-20v44
জন্মতা\ta38f-26l-11m-12n34o-14p30t-13v-11
জন্মসন\ta-22c31d29f-28n13q-12r-11t-10v40
জন্য\ta-63b38d-43e-33g-17i73j37k-43m15n16o32q-24r20s-25t-38u11v-54
জন্য অনুরোধ\tb-26c-10e-10f57i-12
জন্য আলাদা\tc56f-42l18n-20o-11q-15r55s-10u-21v-14
জন্য একটা\ta-26f68j-11k-38m50n-16o27p-17q-14r-18s-13t-11u-14v-29
জন্য একটি\tb44f-24k-10m19n17u-13
জন্য কৃতজ্ঞ\tb-12h-23i39
জন্য জানানো\ta15f-18i33k-21o17
জমা\ta54b-36c11d23i-12k-48l-17m-21n12o-25p37q33r-23s-26t-37u-29v23
জমা দিতে\td-18f30
জমা দিয়েছ\ta49b-19d23f-51n30p-11q42r-10t-25u-11v-14
জমার\tb-15f25n18
জমে\ta33d-15k-26o47t-24
জরিমান\tb-15c27f16o-12t-27u50
জরুরি\tb-13e12f18k-10
জল\ta18b36d38e-14f-69g-13k-11l-12m-13o-40p-10q-13r58s-18t26v-17
জলের\ta-16f52i-24
জানতে\tb-35c18e-21f19k31o-11p22q20
জানতে চাই\tb-35c18e-21f19k31o-11p22q20
জানবেন\ta-10f-47i67k-21
জানবেন$\ta-10f-47i67k-21
জানাই\ta-30b26d-13f-39k45l-23p21r29v-15
জানাচ্\ta-23b-20c-17d26e29f-56k42r30
জানাচ্$\tb-18c-17d-13e30f-49k54
জানাতে\tb-13c33d-12f-37i52k-31n-11p-21q-15r-10u61v-17
জানান\ta-12b-35c-11d-23e-30f39k38
জানান$\ta-12b-35c-11d-23e-30f39k38
জানানো\ta-48b-31c-15d-31e-11f16g-12i23j39k28o17
জানানো যাচ্ছে\tb-19f-43k63o17
জানাবে\ta-13b-20c27e-42f52o-10r43v-12
জানাবে$\ta-13b-20c27e-42f52o-10r43v-12
জানালা\ta48d-10f-29m27o-11r18
জানালে\ta-23b-19d57f-13k-13l47p-11
জানিয়\ta-11d28f-58g45i39k-45l32m-10p-11q36r-17s-12t-17v-13
জানুয়\ta-32b-21d36f11q38
জানুয় থেকে\ta-14b-13d-11f30
জানে\ta-26d-29f71k-26
জামদান\ta-32b-14d46f-57k50o-16t33
জামানত\ta-13b43e-14f-10q36
জায়গা\ta40b-31c34e-14f17k-42l-40m47n24p-39q-22t-36u-39v27
জায়গা 0\ta41b-16d29f-42k-21m-19n-19o-21p-17q19r-16s-20v64
জায়গা$\ta-49b34f29m-11n40v-18
জাহাজ\ta-17f28
জাহিদ\ta-12b26k-12n25
জিএসটি\ta-20c50f-28q19
জিনিস\ta-34c-48d72e-11f18k-23l-10o54p-15t-21
জিবি\tb-20d63f-45k-21m15t23
জুন\ta-11b48f47k-70q30r11
জুনিয়\tb10u28
জুলাই\ta-36b56d20f-30k-17l-18n76o-10p-20q-15r-11s-14t-20u-17v-14
জুলাই মাসের\ta-20b-15d31
জেনারে\ta30b28c12d-14f-29k-28l-25n-12o44p-17q-16r40s-25t-16v-12
জোড়া\ta-13b-17d-11k65t23
জোরে\ta-14f34k-10
জ্বলছে\ta77f-27k-73l-17o-29p-14q-19r77s-12t-17u-15v-14
জ্বলে\ta-14b-21d21e-10f57k-44l-11o15p-13r18u17v-11
জ্বলে না\ta-52d36f33k-16r30
জ্বালা\ta-21f-36g58
ঝড়ের\ta-31f72k-31
ঝামেলা\ta-38b-11d-12f-22g48k32
টঙ্গী\ta-13f46k-31
টা\ta27b-29o27
টাকা\ta53b-30d63e-25f-59g59h-15i-14j-12k-80m-36n-41o-10p-50q141r-36s-43t-47u32v-41
টাকা cricke\td-12f39
টাকা আমার\tb62f-52q19
টাকা কাটছে\ta-30d15e-14f-42g71k-34p-11q20
টাকা কেটে\ta25b-23d27f-34k-12q29
টাকা দিয়েছ\tb-17c29d-12k-12q16
টাকা ফেরত\ta-15b36d-31f28k-13q28
টাকা রাত\ta-13d-17f48k-13
টাকাও\tb-23f38
টাকাটা\ta58b-76d-15e-11f42k-20o-12p40v-15
টাকাটা ফেরত\tb-51f59
টাকার\ta-34b16c-12d36f30k-51m-11o-11q48
টানা\ta43b-14c16f-59k27l-20o44p-15r-27s-29t-16u-12v46
টিউশন\ta-20f44k-13
টিক\ta24b-10d-15f19t-12v38
টিকা\ta24b-11d-13f-27k40t-12v38
টিকিট\ta22d-17f18k-20l27o-18p30r-13t-14
টিকিটট\tb-14f-36k51
টিকিটট বন্ধ\tf-26k38
টিপলে\ta-33f46
টিভিতে\ta-23f49l21o-11
টিম\ta-13d-16e-12f-62i27k52
টিম$\ta-12d-12e-11f-54i34k35
টিমস\ta-11b30l-11m-13n-12p55s-11v-14
টিমের\tb30f-12n-24o-12p28u27
টেকনিশ\ta-16f-26h35k20
টেনে\ta24b43d-10f-27k-23l29o18p-12r-30s27t-12v-17
টেবিল\tb-17d61f-64k-10l-15n-13o32p-17r-26t-30u-11v50
টেবিলে\ta-15b-24d59f-25k-18l-10n-11o-19t-21v55
টেমপ্ল\tf13p23v-12
টেস্টে\tf37k-14
টোকেন\ta-13d-10k50
টোনার\ta-18b62c22e-13k-48l-12o24p-21q-13r-13s-14t46u-11v-18
টোল\ta34b-11c46d-14f-50k-11q-12r-15s48
ট্যাংক\ta-17f41k-11
ট্যাক্\tb-30f37q14
ট্যাগ\ta24b21e-13k-23m-11n-12p-10q-11r-13t13u41
ট্যাগ লাগানো\tb18e-14f13k-18t-16u48
ট্যাঙ্\ta-48b-12k45
ট্যাবল\ta75d-15f-60k-12o56p-19r-16t-14
ট্যাবে\ta-30b39f21k-10m-15n-13o-10p53s-13u-11v-16
ট্রাক\ta-18b32p33t-17
ট্রাকে\ta-14b-22e-20f76k-30
ট্রান্\ta-11b10f-21k27v32
ট্রিপ\td-16f30k-17o-15r23
ট্রেড\tk25
ট্র্যা\ta-28b16f29p33t-17
ঠান্ডা\ta34b-21d-19g38k-30l-10o35r12t-14
ঠান্ডা হচ্ছে\ta15f-47g45o41r-22
ঠিক\ta-41c-47d21e-21f50h-14i-17j-18l-18m-17n24o-22p-24q21s-19t35u-17
ঠিক আছে\tb-11g-48k33
ঠিক করে\ta-23b41d-21e-11f-29g-11k42r24
ঠিক ছিল\tf21k-13
ঠিক$\td-12f-21g48k-19
ঠিকঠাক\ta54b-28d-17f-43g45k-19n69o-12q-11s-20t-23u-14v-19
ঠিকঠাক চলছে\ta-23f-40g51
ঠিকমতো\ta-20b-22d17e-13f-70g70k14l-13o55p-11r-14
ঠিকাদা\ta-15b46e-16k-12q36
ঠিকানা\ta-15b59c17d-17e-12k-26l22m110n-48o-32p-31q-33r-32s-30t19u-33v-55
ঠিকানা আসা\ta-26b14f45k-21m26
ড\tf-47k73
ডকুমেন\tf11
ডট\ta31f-21o21
ডট ম্যাট্\ta31f-21o21
ডা\tf-14k24
ডাইনিং\ta38b-11q-11r49s-10v-12
ডাউন\ta17b-13f26k-19l18
ডাউন$\ta17b-13f26k-19l18
ডাকলে\ta-17d-12k46
ডাক্তা\ta58b-16d18e-14f-66g-11h46i-16k-64l-19m-12n-19o-27p28q-22r-26s25t-26u-15v49
ডান\ta17f40k-33o-15v37
ডানদিক\ta15f38k-48o47p-11q-14
ডাবল\ta41k-29o24q21
ডায়াল\ta32k-12n-12o-13p-23s55
ডিগ্রি\ta-38b41c-11d-16f15v37
ডিগ্রি$\tf-11k24
ডিজাইন\ta-14b17e-12f32o-10p30
ডিজিটা\ta35d-15o12p-12r-12t-12u36
ডিপ\tf31g-12
ডিভাইস\tb11c29f-15l26n-19u25
ডিসপ্ল\ta-40f39m25
ডিসেম্\ta24d-12f11n10p33r-11
ডেটা\ta-47c43f27l39n-17o-12p50q-25r-14s-23u-12v-30
ডেটায়\ta-19f36l17
ডেড\ta-26b14f18n23
ডেলিভা\ta-13b32c47d-17f-24g-13h-13o-15p-13r-15s-12t70u-11v-14
ডেলিভা বয়\ta-11d22f-22k31t19
ডেস্ক\ta-21b-18d-12f57k-21
ডেস্ক ফোন\ta-16f62k-35
ডেস্কট\ta16f42k-43o31p-13
ডেস্কে\ta-18b42c-20d-11m-13n-25o46p-16q-11r-13s43t-16u-20v-13
ডেস্কে আরেকটা\tb49c-21f-25n-14o55p-13s-14
ডোমেইন\ta29f-22l45p-13s-10v-16
ড্রাইভ\ta11c11d-14f52k-48l44n-15o-24p-23q-14r-22t-10u44
ঢাকনা\ta30b-30f28k-20o29
ঢাকা\tc12f-28k36n33p-21
ঢাকায়\ta-40b-28d-30f90k-43
ঢাকার\tc27f13t18
ঢাকার বাইরে\tc27f13t18
ঢিলা\ta19b-10f32k-33
ঢুকছে\ta89b-18d-26f-55k-14l-24m20n-12o-29p53r14s-10t-13v-25
ঢুকতে\ta31b-14f-13n13
ঢুকলে\ta36d-11f-11k-10l17n30p-19
ঢুকিয়\ta-12b20f12p22
ঢুকে\ta46b-17d-14k-21n17u21
ঢুকেছে\ta36b-17d-14f-90g80k-25n-24o24p-11r-14u36
ঢোকা\ta20b-10d-12f10n24
ঢোকানো\ta-21b24d62f-64k-12p-11q15u-11v39
ঢোকার\ta33d-15f20k-35l-22n40o-11p-24r-14s-12u34
ঢোকে\td28f-21l-26o-16p-12s49
ঢোকে না\td28f-21l-26o-16p-12s49
তখন\ta-12b-27f28k20
তখনই\ta-24b-12f38
তখনও\ta-12d-12k30
তথ্য\ta67b-29d-16f-46k18n67p-33r-12s-14u-14
তবু\ta47b27d-12f-53l-30n-12p-16q34r-18s42t-18v-12
তবু পুরো\ta37f-25q41t-12
তবে\ta14f11n38p-17
তলায়\ta-40b25c-23d47e-15f-68g74h-15i-12k-35l-10n17o-17p-11r36
তলার\ta86d-20f-49k-16l-23m-13n-12o-30p-30q18r81s-13t-19u-13v-21
তা\ta-59b-64c-11d20e-21f39g-12h-11i-27j85k-57n-17o-11r-12t-10u59v-13
তাঁদের\tb-49e-11f-94h-11i-11j82k47p13
তাঁর\ta-32b12d-26e-14f-15h42k21p-10r-12s11u38v-18
তাঁর জন্য\tb20n20
তাই\ta-44b-10d-27e-13f47j-11k26n-13s23
তাও\ta-36d47k-23o-16t33
তাছাড়\ta38b-19c37f-41k-28l-11m27n-11o-11p-13q18r-11t18u-11v-14
তাড়া\ta-30c20d17e44f-53o-12q36
তাড়াত\ta-43b-12d-12e82f-67k16
তাতেও\ta-20f39
তানজিল\tf-15k27n10
তানজিল আক্তার\tf-15k27n10
তাপমাত\ta27f-19o26r16v-13
তাপমাত 0\tk-11o-15r23
তাপমাত এখন\tf-11k24
তার\ta19b33c20d-52e-18f-31g-18h-22i-16j-12k49l33m11n-22p-32r18s-17u17v-45
তার আগে\ta-12b33d-19f-12q-12r-13u40
তার জন্য\tb-35f53h-19i-15k12
তারপর\ta-83b-32c-15e-10f107h-11j29k-56s-21v37
তারা\ta-39d-22f77h-11k-27
তারা বলে\ta-33d-18f62k-12
তারিখ\td-39e-26f39l-27m28n-11o15p-43q19r26s-29t-22
তারিখ 0\ta-21b-27d-18f-28k82
তারিখ তার\tb-17f28
তারিখ থেকে\ta-24b24c36f-22o12p-10q41r-14v-14
তারিখে\ta-28b23d14f18k-18l-14m30n25o-12p-13q15s-11u-13v-16
তালা\ta14c42d-11f-43o-23r-26s-10t-12u63
তালাটা\ta46b11f-42l-14p-11r13u33v-13
তালিকা\ta26b51c-13d-23e-11f-94g-11h-10j76k-61m41o-28p-26q-24r-30s-26t-35u15v53
তালিকা থেকে\ta-12b49f-29l-12m58n15t-15u-17v-25
তালিকা$\ta25f-18l21o-11
তিথি\tf-35k48m25
তিন\ta-34b-24c-17d52e-15f37g-21h-12i-11j-11k-12l-12m-12n31o-16p-22q20s-10t-21u-11v16
তিনজন\ta46b24f-57l-19m-11n-18o-25p17q-13r43s-12t-15u-15v22
তিনজনে\ta-32b48k-13m35n-12s17u-10v-16
তিনটা\ta36c-14d-19f-81g45j42k-40n-11p29r-20t30
তিনটি\ta-30b43f-49j51k-29r50u-16v-12
তিনটে\ta31f-21o21
তিনটেই\ta-17b-24f73k-36
তিনতলা\ta94b-15d-15f-81o13p-13r45t-19v-20
তিনবার\ta13b-23c-11d52k-38l-15m-11n18o16p13q-20r-20t28u-19v-20
তিনি\ta-38b-33d35f66k-44p19
তুলতে\ta-22b14c29l-11n-33o-11p48q-13r-11s32t-10u-12v-19
তুলনা\ta-31d-45e-12f-17h74
তুলনা হয়\ta-25d-44f-62h76k20
তুললে\ta28l-13p-24s45
তুলি\ta-17f39
তুলে\ta-32b64d-11f-34k18l-20m-24o-19q-18r-32s67t-14u19v-39
তুলে দিন\tb31f-21l-10p22s29v-15
তৃতীয়\ta98b-23c-11d-14f-65k-29l-24m-16n-15o-21q-16r-24s46t-22u-15v40
তে\ta17b38d-20f-53k31l36m-20o-23p33r-30s20t-22u-30v-28
তেলের\ta51b-15d-13f-11k-10t34
তৈরি\ta-11b75d-15f-42k-16l11m-16n41o-13p-24q22r-18s-15t-10v-19
তৈরি করে\tb19l18m-10n23p-16q31u-32
তো\ta-59b36c19d-60e51f40g-18h-16i-18j-13k-45l-20m-25n-37o-20p52q-25r-21s71t-23u-26v-32
তো$\ta-25c33d-12e-12f28k-28l-15m-13n-17o-28p63q-16r-15s22t-12u-15v-17
তোলা\ta-35b-20d-28g58k-13
তোলার\tb39f-19k-13v37
ত্রুটি\ta-21b-10f31k11
থাকছে\ta35b-18d-13f-19k16m15
থাকতে\tc27p-19q-13v51
থাকবে\tb13c35f-33l-12n48o-10p18r-21s-11u-17v-10
থাকবে$\tb13c35f-33l-12n48o-10p18r-21s-11u-17v-10
থাকলে\ta-19b-33c53d-26e-14f-56i47k37l-14n-17o-17p53q-24r-14s35t-15u-13v-23
থাকার\ta-14b13f21p29
থাকি\ta-30b-16d-11f24k26
থাকে\ta55b19e-27f21g-19h-13i-14j-12k-110l-14m-21n-30o19p25q-29r46s16t-12u-36v-38
থাকে না\ta18b58d31e-18f-98g-10k-46l-15o-53p52q-14r34s-18u-23v-10
থাকে$\ta47b-43c-12d-24e-11f45g-10k-42n-16o39p-17q-11r-26s39t-17v-22
থাকেন\tc53f-30q-10r-12t-13u60v-22
থিয়েট\ta-15f38
থেকে\ta45b25d23e-26g-20h-12i-17j-14p-26q12s-23v27
থেকে 0\ta-41b36d-35e-16f41k-17l32m36n-15o-16p14r-40s-20t-25u10v-23
থেকে আমাদের\ta79b-14d-19f-56k-15l31o-15p-16q-14r40t-11u-12v-12
থেকে আমার\ta35b-10f-24m11
থেকে উত্তরা\ta-14f38k-16
থেকে নতুন\tf16s34v-12
থেকে পানি\tb28f-24r18
থেকে বন্ধ\ta-26f34
থেকে বাদ\ta-18b-41f67k-19
থেকে যাচ্ছে\ta42b-27k-10m-17n-11o44p-13q19s-12t-11v-10
থেকে যে\ta-30d27f39k-32t11
থেকে রাত\ta26b17d-11f-23r27
থেকে লিখছি\ta-23d22f-13k25l33r-17
থেকে সব\ta-47d-12f64
থেকে$\ta-31b-14c30d-11k48r-11v36
থেকেই\ta23b-18d-12f-14k28n27p25q-13v-19
থেকেই এমন\ta-15f53k-28
থেমে\ta55f-33l68m-12n-16o-15p-26s-15t-12
থেমে যায়\ta55f-33l68m-12n-16o-15p-26s-15t-12
দপ্তরে\ta-36b44d-20f16k-14l-13r-11s56t-23v-17
দয়া\tf11k-16t36
দয়া করে\tf11k-16t36
দরকার\ta-20b113e-12g-17k-71l74m-18n-13o-42p-21q-25t-35u-10v20
দরকার নেই\tf74g-18k-63
দরকার$\ta-16b79f-46k-17l32m-13o-30p-24q-16r16s14t-20
দরজা\ta10d-14f27k-18o-11u24
দরজায়\ta29d22f-45r18t24v-14
দরজার\ta-72b27c35d-22e-11f36k-20n-24o-15r36s-15t-16u34v-19
দল\ta-19b26i-12k16r-11t-13v47
দশ\ta42b60c-10d-38e-10f-53l-20m-15n-16o-18p-17q36r-19s-18t61u-18v-19
দশ মিনিট\ta-11b-13f34
দশটা\ta-47b43c-10d-19k36n-16o43q-12r-19u21v-10
দশটা থেকে\ta-13f-52k55u26
দশা\ta-17f54k-19
দশা$\ta-17f54k-19
দাঁড়ি\ta15b-22f33k-33o29t14v-12
দাখিলে\tf20k-11
দাগ\ta-12b-12f46k-23o23
দাদা\tb-26c-15d-15e29f-83h29i-13k71o-15r23
দাম\ta54f-35o-10p-11q54t-13
দায়\ta-23b-12d-11f69k-23
দারোয়\tb-13d55f-68k28l-13n-12o-16p-25q-11r38s-13t-18u41v-11
দিই\ta-57b-17d28f54l35
দিক\ta-25b-12e55f-14k-21
দিকটা\ta-26b-10f-24g61
দিকে\ta-37b28d-15e-11f46g-12k-26r-22u38
দিকের\ta11f41k-31o21
দিচ্ছে\ta-28b35d19f-31k22l-12n46o-10p24q-15r-12s-16t-18u-14v-11
দিচ্ছে$\ta-21b-24d24k29n-17p37
দিছি\ta-70b-32d49f44k-26t24
দিতে\ta-66c35d-13e-16f19g-12i-12k48l-32m-14n13p45r-27s-20t17v-35
দিতে পারছি\ta-30d-17f54
দিতে পারি\tf-44k54
দিতে পারেন\tb-20f-42k58
দিতে হবে\tb23c39f-36l-29m-12n-13o12p65q-15r-25s-14v-32
দিন\ta14b56d-27e55f-18g-24h-18i-21j-14k-37m13n-52o-12p-10q-20s12t-12u-23v58
দিন ধরে\ta12b-15d45f-23k-15m18o-14p-10q-13t-16v38
দিন$\ta-66b67c-22d-32e34f16g-13h-15i-14j-11k-26l30m25n-32o-28p-20q-12r-18s19u13v-20
দিনে\ta-47b43c34d-22f-38h-17i-11k37n-10o-11p-13r69s-15t-14u-12v-23
দিনের\ta-34b58c22d27f-66l-26m-18n-22o-23p-13q17r-15s-20t47u34v-15
দিনের জায়গা\ta-19d35f-11q11
দিব্যি\ta-14f55k-31
দিয়া\tf49k-22
দিয়ে\tc-26d24e47f34g-30h-19i-27j-16k-41l-51m-33o36p-12q-40r-53s-36t74u44v-42
দিয়ে গেছে\ta18b-15d-14k20t13
দিয়ে গেছেন\tb-14f-13k49
দিয়ে দিন\tb12p12
দিয়েও\tf38k-10
দিয়েছ\ta46b-57d32e-21g-16h-24i-17j-13l-21m27o18p-26q29r-28s-26t34u-29v-38
দিয়েছ$\ta18b-26d-29f93k-61n-24t53v-15
দিয়েন\ta-31d-15e-20f48h-24k36o27
দিয়েন$\ta-25b29f-45h-23k59o27
দিল\ta-50b-20d90f-68h38k-39l-14n-12o37p-14q-16r11s22t-11u-14v-12
দিলাম\ta-51b-44c-15d-19e-14f19g-12i-13j62k18
দিলাম$\ta-50b-44c-14d-17e-12f-17g-11i-11j64k54
দিলে\ta62b40d12e-27f-26g-18h-24i-29j-15k-34m-34n-14o40q-11s30u-49v-47
দিলে বলে\ta10n26
দিলে ভালো\tf40k-19l40o-14r-11
দিলেই\ta-12b18f12k-11n28p-13
দিলেও\ta-14f43k-13
দিলেন\ta-65b-46c-17d104e-20f-31h34i-34j-14k-24l-22m-29n74o-31p-39q-35r25s-39t-28u-27v31
দিলেন তার\tb-11h-16i-12k49
দিলেন$\ta-36b-20d77e-14i-12k-48l-10m-22n58o-15p-21q-15r42s-24t-17u-17v-41
দু\ta-14d48f-17k-17l-12n-12o-26p-20q-15r12s-14t-10v60
দুই\ta46c-12d-43e-24f35g-20h-17i-22k-21l-11m-11o18p33q-38r-14s-10t12
দুই জায়গা\tf13p17
দুই দিন\ta-17f49k-21m25
দুই মাস\ta40b-14k-20t33
দুই শাখার\ta37c28f-48l37m-14n-23o-13p39r-10s-15t-20v-13
দুইটা\ta-34c32d-17e-13f-80j82k-43l-15n-12o23p36q15r-14t-16u-15v-16
দুইটাই\ta-10f66k-39
দুইবার\tb-30c-13d33f38k-43p-14q30
দুইবার টাকা\ta45b-16d16f-37k-15p-12q28
দুইবার$\tf49k-27
দুজন\ta-49b-17c20d-34f93k-49n35v-10
দুজনের\ta74b13d-10f-76k-13l-12n-12o-18p18r-18s-14t-16u-12v55
দুটি\tf36j-17
দুটো\ta26b-18c-31d-23e-14f64j22k-68l-16n-12o32p-15q-15r-17s-13t43u-17v-17
দুটোই\ta-38b26d-24e-12f-84g53k56l-14m-15n-16o-13p50r-13s-13t-12u-14v21
দুপুর\ta-14b-12d-15k49
দুপুর 0\tf28
দুপুরে\tb-18d23f-21k42s-21v36
দুবাই\ta-23k35
দুবাই থেকে\ta-23k35
দুবার\tb46d-14f-16k-25m21r33v-16
দুবার করে\ta34b-17f16k-21m24
দেওয়া\ta26b34c16d20e-38f-51g-18h-22i65j-18k-73l-14m43o-23p-35r-17s-16t33u-51v28
দেওয়া অনুরোধ\tb31f-24n34
দেওয়া জন্য\ta-15b-44c-18d-16f-42i100k-25
দেওয়া দরকার\tb18l37n32r-29v-23
দেওয়া পর\ta21d-10
দেওয়া প্রয়ো\ta-19d52f-39m43n-12o-11q-14t15u-13
দেওয়া ব্যবস্\te-14f32p11r36t-13v-18
দেওয়া যাবে\tb46c-19k-14n-15o23q-19s-14t44v-15
দেওয়া যায়\ta-10c42f-27o-18q-15s-17t52
দেওয়া হয়নি\ta61d-17f-37t-14v35
দেওয়া$\ta61b-22d-18f-12k-13l-12m-14n-12o-12p-10q-12r-12t-18v66
দেখছি\ta-59b-15c26d79f-38k-29m-11n-13o-20p-11r-24s-13t64v-13
দেখতে\ta15d-26e-12f17h42k-48l-10o-16p46r-14s-10t-12u22v-19
দেখব\ta-33b-16d-13k50
দেখবেন\ta-30b48c-21d-15e43f-13g-10i-18k-47o16r18
দেখবেন$\ta-24b19d-10e45i-17k-46o20
দেখলাম\ta-12f13g47k-43
দেখলাম$\tf30
দেখা\ta54b-13d-22e-15f11k-39l20m-19n31o-16p18q-12r-21s-22t-19u13v-17
দেখা যাচ্ছে\ta-18b-13f40m-12n37
দেখা যায়\ta86b-10c15d-10f-78k-16l29n-15o-38p28r-17s-18t-16u21
দেখা হয়েছে\tf18o23
দেখাচ্\ta47b-25d-24f40g-10k-63l-25n15p38q-42r-21s-19t-23u10v17
দেখাচ্ না\ta22f-17l-14o13p28
দেখাচ্$\ta67b-23d-12f-11k-39l-14n19p18q-41r-17s-16t-20u14v23
দেখাতে\ta-28b32d-18f28k-12q16
দেখায়\ta62b-29c-18d-22e-15f43g-11k-73l-43m15n17p29q-30r-38s56t-36u-27v-35
দেখায় 0\ta-15b-10f57k-21
দেখায়$\ta83d12f-67k-38l-22m19n21o13p38q-26r-35s16t-33u-24v-33
দেখার\ta-29b70c24f-60k-18l-18m18o-10p36q-15r-13s-10t-16v-20
দেখার অনুমতি\ta-12b54f-38k-12n22p-15u17
দেখি\ta13b-31c-18e-15g-19h-11i-10k40l-20m40n-17o-27p-18r-22s-15t48u-12v-16
দেখি আমার\ta-54b-11f72k-26
দেখি না\ta-14d-19f-62k84
দেখিয়\ta-47d27f49k-22t-12u46v-12
দেখুন\ta-34b-21c-11d-22e90f12g-11h-20i-15k-65
দেখুন চাপি\tf18
দেখুন$\tb-14d-18e93f-58h-13i-14k-49
দেখে\ta-31b-12d-15f53h39k-41
দেখেছি\ta-53b-28d-18f137k-69
দেখেছি$\ta-11f80k-54
দেখেন\td-12e48f29k-51
দেখেন$\tf44k-36
দেড়\ta-24d31f-34k31n-10o43s-11t-12
দেড়শো\ta-25d-13f63k-19
দেন\ta-61b86c16d36e-16i-10k-74m33n-20o-41q47r-35u-12v-41
দেন$\ta-26b67c24d-28f17k-55l-24m49o-14p-19q-19r-13s-17t29v-15
দেব\tf-28k47
দেব$\tf-28k47
দেবেন\ta-71b107c-11d-34e-14f-36l-26m25n-20o-40p-11q-18s35u-46v42
দেবেন চাবি\tf15r24u-15
দেবেন$\ta-39b59d-13f-21k13l-22m31n-28o-27p-35q-27s44t-32u-33v52
দেয়\ta21b-16c-32d-25f44k-22l-15n-13o25p-25s44v-14
দেয় না\ta17o36p-16
দেয়$\ta-38f52
দেরি\ta-24b-17d-12e74f-52k-10
দোকান\ta-41b-18f-33k80t11
দোকান থেকে\ta-29b-11d20f-48k56t11
দোকানট\ta48b-11k-29n-11o-13p66r-22s-19t-10v-18
দোকানদ\tf-37k57
দোকানে\ta21b-32d-24e-17f20g-11i-11j-11k34l12n47o-12p-16t-11u-11v-17
দোকানে নিয়ে\tb-21f63k-41
দোতলার\ta55b-11d-11f-25k-18m-12o44p-12q-16r17s-11t-11v-11
দোয়া\ta-13b10d-21f-23h54i-12k-22
দোষ\ta-33d61f-19k-14l33n-10o38p-15q-13r-15s-15u-15
দ্বিতী\ta-26b10c26d-21f-17k34o15p14
দ্রুত\ta-15b-27c-16d-14e36f-86h43i-20j-12k52
ধন্যবা\ta-18c-12d-17e-32f-51g-17h-16i92j-11r-11s38
ধন্যবা$\te-25f-26k80r-11s38
ধরতে\ta-11d22f14k-18s15
ধরবেন\ta-31b-18c48d-14f-49k37q14
ধরলে\ta37d-15f-14s22
ধরলে ওপাশের\ta37d-15f-14s22
ধরা\ta49b-35c23d28e-15f-20g-11k-42l12m-18n-28o-33q74r23s-25t-34u-35v-30
ধরা হয়েছে\tb-24c23d61f-64k-18l-13p-12q52
ধরা$\ta31c34d-16f-35l-24n-22o-16p-18q63r37s-19t-27u-21v-17
ধরে\tb-25d53e-17g-16h29i-22k-59l-29n27o38p-39q23r-13s-27t-16u-27v12
ধানমন্\tb-30f15k19r14
ধানমন্ 0\ta-25b-27f28k24
ধাপ\ta-18b-12d-19f112g-11h-15i-12k-84
ধুয়ে\ta-12b17d49e-12f-34l-10o-14r65t-21v-22
ধৈর্য\tb-13f-11h26i-13k18
ধৈর্য নিয়ে\tb-12h34
ধোঁয়া\ta88d-12f-59k-32m-11n-13o-19p-13q-17r32s-11t-16u46v-17
নং\ta-37b31c-15f-14i-30k38l-12p-11r30t26v-18
নং 0\ta-24b43d-17f46i-29k-49t34v-12
নড়ে\td-19e-11f52k-44o28p-13
নড়ে না\td-19e-11f52k-44o28p-13
নতুন\ta-17b89e-35g-15h10j-18k-81l12m-24n34q-14s18t-66u27v-50
নতুন একটা\ta-18b-33e-12f64l-15n-14p-11q-18r44u14
নতুন করে\ta-21b11d-11f31l-13n-15p-17q24r-11u42v-13
নতুন জায়গা\tl-16o29
নতুন ফোনে\ta56b-32f-26n50p-21u-13
নতুন যে\tb10c19f-17u25
নতুন$\ta-23b-20f87k-54
নতুনটা\ta-31b15c42d-10f25k-41m19n-15o-24p51s-14v-13
নবায়ন\tb27f-17p-25u52v-11
নবায়ন করে\tb27f-17p-25u52v-11
নভেম্ব\ta28b-21c-10d-33f32i-14p43v-12
নমস্কা\ta-13f-36i22k28
নমস্কা$\tf-20i49k-20
নম্বর\ta18c17e-16f28g-12h-12i-16j-14k-18m-23p-37q-17s77t-38u-31v13
নম্বর 0\ta-13b-25f52
নম্বর থেকে\ta-36b23d60f-49k-15l25p-11q11r-22s26u-10v-14
নম্বর লিখি\tf16
নম্বরট\ta29c-14d-21e-18k39l-16m-17n13o-16p-19q-16r-36s28t33u21v-20
নম্বরে\ta-12d-21f19k21l-20m-17n24o-21p-19q-19r-11s73t-12u-30v-23
নয়\ta33b-29d-34e-14g-14h73j-10k-77o-18q-12r16t-14v41
নয় দিন\ta61d-17f-45o-18q-12r16t-14v41
নয়$\ta-16b-15e-11g-11h79k-67
নষ্ট\ta-39b-30d-11e-10f52k26
না\tb-56c-14d53e44f26h-11i-18j-15k-24m-21n-11o16p45s12t-20u-14v-40
না কেন\ta-14c21d-29f39k-16
না জানিয়\td35f-21l32m-10p-11q36r-17s-12t-17v-13
না পেরে\ta-16d-12f56k-21
না পেলে\ta-31b-46d-20e-10f14k62
না হলে\ta-14b-13e45f-23
না$\ta65b-32c-27d51e-18f-43g-13j-16m-28n-26o24p51q-23r-36v-15
নাই\ta-91b-45c-16e-16f86g56h-18i-13j-10k-72r42
নাই$\ta-44b-24c-13d26e-12g62h-13i-12k-47r42
নাইট\tf-39k51
নাঈম\tb-14k46
নাকি\ta-47b-48d-48f35g-14k68m21n19o-24r-35s-33t-20u-30v34
নাকি পুরো\tc55f-45l23n-18o-11p-16q-20r-20s-20t-13u-13v55
নাটোর\ta39f21k-38l44o-12p-11u-13
নাড়াল\ta43f-16o31
নাম\ta37b-20d19e-26f-69g-17h-18i-23j94k-50l-43m26n44o-45p-53q-17s22t-42u25
নাম করে\ta31b-27d-12f24k-33u40
নামটা\tf23k-15n25
নামফলক\ta-10b49f-17k-23l-11n-22r40u-27v29
নামাই\ta-19f40k-16
নামায়\ta43b-13k-30m40r-12
নামিয়\td-15f45k-13
নামে\tb35e-17f49g-11h-11i-11k-63l-40m-15n27o-41p17s-47t-34u20v38
নামে একটা\tb21f-18p21q13v-13
নামে নতুন\tb37f-32q37
নামে$\tb-11f60k-26
নামের\ta10d18k-22m-25n30o-12p-12q-18r-12s-11t46u-24
নামের বানান\ta37b12d19f-54k-16m-25n30o-12p-12q-18r-12s-11t46u-24
নাম্বা\tb-11c45d-16k-12n-17o-10p-12q-14r-17s65t-19
নারায়\ta-11b-11k42
নার্স\td-11f-62h81k-49l-12p-10r-20s41
নিই\ta-14b-13f45k-11
নিইনি\ta34f-19q14
নিইনি$\ta34f-19q14
নিকট\ta21e-23f-12k24o18
নিকট আকুল\ta21e-23f-12k24o18
নিচ\ta-55b-14d35f45k-17o-12r-20t42
নিচ দিয়ে\ta-44d44f16k-12o-12r-20t42
নিচতলা\ta-20b26f21k-18o25
নিচে\ta-76c-14d-16e-13f29g-12h-12j43k30o-14r41
নিচের\tb-27c-13d-22f-42j79o41r-22
নিচ্ছে\tb-16d36f-30l-12p32q18r-11s-12t-13
নিচ্ছে না\ta41d-12f-25l-10p33t-13
নিজে\ta-40b-18c33d-16f64k-23l-13n13o-12p49q-13r-14s-11u-14v-16
নিজে থেকে\ta-29c31f11n-21p54v-12
নিজে থেকেই\ta-32f-23k47
নিজেই\ta-22b-17d44f24k-26p19
নিজের\ta31d35f-51l-15m-12n-28o-46p28r32s47t-17u-20v-15
নিতে\ta-35b-27c62d-24f25g-13k11l-13n-23q-13r33s47t-16u-10v-20
নিন\ta-32b56d-12e56f-75k-32l-15m-23n33o-18p-23q-21r20s-25t22u-33v27
নিন$\ta-32b56d-12e56f-75k-32l-15m-23n33o-18p-23q-21r20s-25t22u-33v27
নিবেদক\tf-12i-37k61
নিবেদক$\tf-12i-37k61
নিবেদন\ta-14b-13d-10f-45i74k-10
নিবেদন এই\tf-22i47
নিবেদন$\tf-28i46
নিম্নস\tf-11i-24k47
নিয়ম\ta-39d63k-43l-20n-13o-14p14q-10r55s-19t-12u-16
নিয়মি\ta-11b-13d-18f58k-18
নিয়ে\ta-46b27d-46e-32g-22h10i-19j26k42l-18m-15n-14o12p-18r30s-14t11v-18
নিয়ে নতুন\tb37c19f-35o-29r44u18
নিয়ে যান\ta-15b46k-23o28q18t-17
নিয়েছ\ta-13c-15d-13e-10f47g-10h-12o-11p-13q-24t67v-21
নিয়েছ$\ta-32b-18d-15f77k-23
নিরাপত\ta-13d57f-51n-14u44
নিরাপদ\tc27f-55k51l28
নিরীক্\ta-12f42k-17
নির্দে\ta-23d-32f-22g46h-34i-10k37l15
নির্বা\tf-14k28
নিলে\ta15b-34c18d-15e22f-47k38l-16n-19o48p-15q-21r-14s-25t44u-20v-15
নিশ্চি\ta-23b-56d-34e-25f-31g70k55
নীল\tb19f23k-12o51t-26
নেই\ta12b-22c22d-26e-21h-12i-14j-14k30l45m30n-14o-38p-32q-17r-40s33t13u-28v-23
নেই$\tb-13c13d-35e-20f13g27h-10i-13j-12l27m40o-27p-17r-28s-20t21u-23v-13
নেওয়া\ta29b-16c83d-16f-50h-13j-16k-29l-25m-14o33q23r-35s-21t-28u36v-29
নেট\ta52d-11f-43l63n-10r-15s-12v-11
নেটওয়\ta29f-16l-21o18p-15s43
নেটের\ta30b12f-26l54r-26
নেন\tc22f-14r-12t47v-13
নেবেন\ta-11b10e16f-34i55k-41r-15v35
নেবেন$\tb22e-13f-25i57k-38r-15v35
নেমে\ta72c-11d-15f-82k34l10m-13n-18o-26p-25q-12r28s-16t-21u50v-17
নেমে আসে\ta50b-11f-26l21r17u-13
নেয়\ta10d-32e-12f60h-10i-14k-34o29r-13
নেয় না\ta24d-32e-12f51h-10i-15k-35o29r-13
নোংরা\ta17b-16c-11d23f12k-30r40v-10
নোটিশে\tb-43d76f-57k-24l-12m-13n59o-11p-12q19s-13t-32u-11v-14
পক্ষ\ta-28b-12f-34k67
পক্ষ থেকে\ta-28b-12f-34k67
পচে\tf26
পঞ্চাশ\tb46f-34l-13m-14n-10o-13p-15q-15r-19s-14t46u-14v31
পড়ছে\ta49b-24k-27o24r15
পড়ছে$\ta15b-11f22k-22r14
পড়বে\tc-26f70k-51
পড়া\ta31k-10t13
পড়ার\ta-29b-13c48d-24h-19i40k-38r26
পড়ে\ta18c15d28e-15f13g-18k-56l-17m30p-18q-20s33u-20v-26
পড়ে আছে\ta23b-12d25f-31k-11n21r18
পড়ে যায়\ta19o19
পড়ে$\ta29b-16c39d34f-54g-11k-25l-13m29n-13o-22p-11q-18r-33s42t20u-11v-19
পড়েছে\ta48d-16e-10f13k-40l-16m-15n-15o-14p-21q-13r-24s-15t33u-13v55
পড়েছে$\ta59b-22d-14k-35l-10p-15r-14s-12t-13v60
পণ্য\ta-22b-16f55k-21
পদক্ষে\tb-10e26
পদবি\tb16f-57k59m58n-18p-10r-12s-10u-11v-16
পদে\ta-12b-13f49k-17
পনেরো\ta48b-10d-16k-30o47t-24
পয়েন্\ta-33b-27c12d-21e-12f16h-13i-13j82k-80l35n47o-22p-20q-11r-24s-13u-11v-11
পর\ta21b-37c-21d53e-25f-27g70h-23i-21j-18k-21m11n19o-46q-23r65s-36t14u-23v-44
পর আর\ta35b-13d-10f-39k24m40r-12
পর থেকে\ta62b-18f-17k-50l-15n-12o-24p29q-15r51s-12t-16u-12v-16
পর থেকেই\ta-15f53k-28
পর সব\tb-11d-11f-69g67u28
পর$\ta-33d61f-69k34l34s-15
পরপর\tc27k-16n45u-16
পরশু\ta-19e-11k40n-13s25
পরিকল্\tb-31f70k-41
পরিচাল\tb26f-38k32n11r45u-28v-17
পরিদর্\tb16f-15p23v-12
পরিবেশ\tb-11d53f-38r41
পরিমাণ\ta-31d-10f112k-85
পরিমাণ লিখি\tf11
পরিষ্ক\tb-17d-10h47k-27
পরীক্ষ\ta57b-24d-25e-14f-32g47i-11k-20l-18m-12n-24p50q-20r-20s-15t-13u-12v28
পরীক্ষ ফল\ta26c25f-29p-20v50
পরে\ta-17b24c-19d-23f68k-52l-14n20o-16s27u-14v-10
পরে$\tb-13f46k-19
পরের\ta-60b45d-16f38k-37t44u-10
পর্দা\ta11b-17f36k-23
পর্দায\ta28f-11o32
পর্যন্\ta-19b32d-26e-12f40g-12l32m-11n31o-17p16q-13s-18t-15u-27v-17
পর্যন্ আমাদের\ta16b19f-18r29
পস\ta-27b29o24
পস এ\ta-20f21
পাঁচ\ta31b-15c-11d-16f39k-47l-14o-36p-13r71s-11v-13
পাঁচ তলার\ta33f-22o-17p-11r52v-10
পাঁচটা\ta-18d-12f-76k76u34
পাই\ta-21d-13f59k-26l26
পাই নাই\ta-12f36
পাইনি\ta-55c43e-15f-82g-13h54k22r-13t26
পাইনি$\ta-51b-32c44e-11f-70g-13h54k23o-12t27
পাইপ\ta-15f44k-10
পাওয়া\ta-12b56d-42e-12f37i-11k-49m-17o30p-23q12r-27s12t-24u-22v20
পাওয়া যাবে\tf36k-24q36t-10
পাচ্ছি\ta23d-16f60k-61n24
পাচ্ছি না\ta26d-15f11k-14n24
পাচ্ছে\ta49d-25e-12f25k-39o-10p48v-15
পাঞ্জা\tf-49k64
পাঠকক্\ta-36c50d-30f-30k30r26
পাঠাইত\tb-49e-10f62k-18
পাঠাচ্\tk-14o40v-12
পাঠাচ্$\ta30f-22k-14o40v-12
পাঠাতে\tb17c-12d-20e-14l23m36n-21o-23p-28q-20r-18s-28t45u-14v-14
পাঠাতে পারেন\tb-34f21k23
পাঠান\ta-34b18d-18e-22f41h37k-31l-13m-11n-15o-18p-15q48r-14s-14t38u-18v-22
পাঠান$\ta-17b39d-15e-19f38k-23l-13m-11n-15o-18p-15q48r-14s-14t38u-18v-22
পাঠানো\ta50b14c-19d14e-23f-41g41h-18i-12j-11k-50l-36m89n-40o-37p45q14r-24s-26t-28u-28v-39
পাঠাবে\ta-18b55d20f-31k-13l-11m-11n-10o22r-17t38u-13v-16
পাঠাবে$\tb35d25f-43p16q21
পাঠায়\ta33b17f-39n12o17
পাঠালা\ta-18f11k29
পাঠালে\tc45k-24l-18n-13o-16p58q-13r-19s-14t-27u-18v28
পাঠিয়\tb75d-15e-10f-43k-22l-25m-43n-33o-20p-24q-25r-35s-27t47u20v63
পাঠিয় দিন\tb46f-23l-18m-21n-14o-12p-14q-15r-19s-19t33u-17v50
পাঠিয়$\ta16b-15f12m-20q-10u42
পাড়ার\tb-12d-24e-10f44k-20r-20t-12v46
পাতা\ta80b-30d-13f-13k-46l29m-15p46q-14r-17s-19t-15u-14v-23
পাতাটা\ta60f-35k-23l-15m-16o19r-10s46t-13u-11v-10
পাতায়\ta117b-35c-16d-24f-58k-59l-17p51q-15r-20s-17t16u-11v-30
পাতার\ta19b25k-24l-19m-12n-11o41p-18q-18r-13s-13t-14u-11v40
পানি\ta-14b-11c26d14e-13f42g-24i-10j-13k-56o10p-15r60t-20v-18
পানি পড়ছে\ta39b-14f-21r20
পানি পড়ে\ta-30b27d-17f32
পানির\ta83b21c-21d-15f-79k-12o-14p-19q22r52s-17t-12v-17
পান্থপ\tc40f-18k-25t27
পাব\ta-19b-11c21d-16e-36h-12i39k-10l42m-14n-18o-21p-23q60r-21s-15t-24u-17v-26
পাব$\ta-16c22d-14e-21f14i43k-59l42m-14n-18o-21p-23q60r-21s-15t-24u-17v-26
পাবেন\ta-43b-26c-11d21e-14f-83g-15h-12i-10j55k63s-21v37
পাবেন$\ta-36b-16d-14e-12f-71g-13j57k60
পায়\ta21c-27d45f-36l-12n-10r-12s55v-13
পার\ta69d-10f-58l-25n50o-21p-30r-13s34u-12v-13
পারছি\ta-44d-22f78k-15
পারছি না\ta-44d-22f78k-15
পারছে\ta-49b-14d-23f72
পারছে না\ta-49b-14d-23f72
পারভীন\tf-23k41
পারভীন$\tf-23k41
পারি\ta-23d-23e-10f-66k81l-21m46n27p-26q-12r-10
পারি না\ta-39b17d-18f-32k59l-19m44
পারি$\tf-44k54
পারে\ta-20b-41c42d-21e-13f49k-26o-10r43v-12
পারেন\ta-17b-53d-11e-11k75
পারেন$\tb-52e-11f-30k81
পার্কি\ta16b19f-16u32
পার্সে\ta-23b-34c-12d30f15k18
পাল্টা\ta-45d-15f76k-40o24
পাল্টা$\ta-33b-18f57k-13
পাল্টে\ta-37b-20d29f76k-50n-17p37
পাশের\ta-34c-10d-25e-13f58g-12h-11i-10k17r24u-15
পাস\tb47f-19k-15l-18m-12n-17p-10q-10r-11s-11t-11u70v-20
পাসওয়\ta32b12c14d-18e-15k-26m-39n76o-20p-26q-21r-15s-29t-25u22v-19
পাসওয় তৈরি\tb16l23n14u-15
পাসওয় রিসেট\tb22m-31n57u-19
পাসপোর\ta21b-11f24k-23v35
পিছিয়\ta-14b18f12n18
পিডিএফ\tf24k-23p17
পিন\ta-27f50k-14t18
পিস\tb-11c28f-48k51o-21q-11s-11t59u-10
পিসিতে\ta23b72d-17e-12g-13i-10k-82l-22m-21n-23o-12p65q-26r-14s-14t-15u21v-15
পুজোর\td-11k26l17
পুনরায\ta-15b52d-17e-11n40
পুনশ্চ\ta-31b21c28d-13f-11q16
পুরনো\ta-24b-30d-12f20k44
পুরান\ta37b-13d-15k-16p35
পুরো\ta61b13c31e-20f-33g-15h-19i-15k-55l26m-19n-31o-34p-40r29s-42u20v22
পুরো অফিস\tb30f-28h-12k21r20
পুরো টাকা\ta-27d40f-21l35
পুরো বন্ধ\tc55f-45l23n-18o-11p-16q-20r-20s-20t-13u-13v55
পুরো মাসের\ta37f-25q41t-12
পুরোনো\tb51c50d-26e-20f-48g-15h-13i-11j-12k15l-30m-15n81o60p10q-38r-40s-44t-45u-41v-37
পেছনের\tb76d-10f-53k-29l-21m-14o-14p-18q-13r63s-21t-18u16v-22
পেজ\ta19b-13d-11f57k-53l24
পেনড্র\ta44c18f-42n-10r-11u46
পেমেন্\ta-33b16d-20e-20f-69g57j-13k48q40u-19
পেয়েছ\ta23b-23d20k-33m-16o-13p-12t50v-14
পেরিয়\ta38b-28f13k-14t33
পেরে\ta-16d-12f56k-21
পেলাম\ta93b-17d-20f-101k29p-22r-10t40v24
পেলে\ta-67b20d-31e-37f16g-13h-14i62j-12k12l-10n-21o43p-30q-22s-20t-11u52v-22
পোড়া\ta-41b-18d77e-13f-10g-11k-44o-40p-18r-15t68v-11
পোড়া গন্ধ\ta-33b-14d80f-47k-28o-40p-18r-15t68v-11
পোর্ট\ta21b12f-24n22
পোর্টা\tb22c12k-16n59p-20u-14v-13
পোর্টে\ta25o29r-13
পৌঁছে\ta49b-25d-11f-66k38t27
পৌরসভা\ta-41d53f10k-27l-13o-10p-30r-13s-11v55
প্যাকে\ta33b-11e-11f-41g-13h38k-28n-18o-14p-29q64r-12s-14t21u-14v-16
প্যাকে 0\ta-37d25f23t11
প্যাচ\tf21k-13
প্যানে\ta31b-13k-26o44r-12
প্রকাশ\tb-12d-10f-24i-20k65
প্রকাশ$\tf-22i-20k52
প্রকৌশ\te-11f-12k49
প্রকৌশ$\tf-30k46
প্রজেক\ta56b-23c18f-51k14n-18o77p-15q-16r-18t-14u-13v-17
প্রজেক চালু\ta23b-16f-17k25
প্রণোদ\ta-13d32f-33k19q25
প্রতি\ta30b-26c27d-19e-32f-18k30l-16m-15n-16o54p-22q-21r-14s35t-17u-11v-14
প্রতিট\ta38f-18m24
প্রতিদ\ta-43b35d36f-30q18r22
প্রতিব\ta33b-22d36e-10g-11k-50l-17m-15n80o-23p-16q-23r-18s-28t17u-22v-27
প্রতিষ\ta-35d-29f49k15
প্রথম\ta62b-21c-10d-21e-11f-21g-32k33l-16m-12o-16p-18q-16r-18s-14t72u-15v-21
প্রথমত\ta38f-33o19s-12u24
প্রথমে\ta-76b-16c-17d-21f56j30k24
প্রথমে বলি\tf-34k50
প্রদর্\ta18o17
প্রদান\tb-15d38f14i-11k-19q26
প্রধান\ta-14b-11d-11e-13f-74i42k73
প্রধান শিক্ষক\tf-20i52k-14
প্রধান$\tf-17k27
প্রবীণ\tc-27d51k-17r-10s44v-10
প্রবেশ\ta-18b32n20s-13u22
প্রয়ো\tb22c-16d22e-10i-15k-19l-22m29n-27p-27q15r-34s-17u51v-30
প্রয়ো ব্যবস্\ta34e-25f-13k13o30
প্রয়ো$\ta-11b65d-13e-11f-19k-21m-12n-14o-15q-11r-15s-11t-23u75v-16
প্রশাস\tf-29k46
প্রশাস শাখা\tf-14k20
প্রশিক\ta-12b27f-20k18n16p-15v30
প্রশ্ন\tb-29c-28d-24e-16f-74i47j83k-54m31
প্রসঙ্\ta41b-12f-44k30s42
প্রসঙ্$\ta-12f-22k50
প্রাক্\tf-30k39n19u23
প্রাথম\ta-11f58k-32
প্রাপক\ta41f-27k-11m39t-18
প্রায়\td-21e-12f65k-20l10o43t-28
প্রায় 0\ta-10f38k-18
প্রায় এক\ta16
প্রার্\ta-15b16d37e-30f27i-13k-32l-23q24r30
প্রিন্\ta15c16d29f17g-26k-39l-29n-12o79p-20q-13r-16s-25t12u-13v-19
প্রিয়\tf-26i13k33
প্রিয় মহোদয়\ti-18k24
প্রিয় সহকর্ম\ti-10k19
প্রিয় সাপোর্\ti56k-46
প্রেরণ\tb-33e-35f20k44
প্রেসে\ta52f-37k-15l-20m-11o-19p59
প্রোগ্\ta22b25f-36k17n-15p52q-11
প্রোজে\ta18o44r-12
প্রোফা\ta59b-32f-29m-20n24p-12q-11u44v-24
প্লিজ\ta-39b-40c-12d-18e95f-25g-15i-14j-14o-10p30
প্লিজ$\ta-39b-40c-12d-18e95f-25g-15i-14j-14o-10p30
ফরম\ta-17d-18f48k-11
ফল\ta27b-10c21d-19f24k-36l-17n-12o-11p14r-13t-11v47
ফলে\ta-14b-16f89k-68
ফাঁকা\ta51b-37d-14f20k-28m25n46o-14p-27r-11s-11u-15
ফাই\tb-26f47k-11l24
ফাইবার\ta-21c36l61q-13r-17s-11v-31
ফাইল\ta-36b-16c48d-22e-17f31g-17l26m45n-23o-35p38q-17r-20s-27t-27u-16v-15
ফাইল পাঠাতে\ta39b22f-49l31m39n-13o-14p-23s-15t-17
ফাইলটা\ta-33b-41c31d-17e51p44s-14v-15
ফাইলে\ta-34b66e-10k-20p-12q38s-15u22
ফাইলের\ta22b-30f22k-11p-16u43
ফি\ta50b-49c18d25k-43l-15m-11n-15o-19p-26q91r-19s-13t-17u-17v-30
ফি থেকে\ta63b-43d-12k-26l-11o-11q59r-11t-12v-17
ফিঙ্গা\ta31d-14o-31p-16u54v-10
ফিরিয়\ta-25b-31c43d64e-10f-47i-12k-28m16n66o-15p-12q-13r-22s-19t-18u-12v-27
ফিরে\ta66b-28c-17d10e-12f-88g60k-43l-23m84n-29o-48p-23q-16r-21s45t-33u-16v-27
ফিল্টা\ta-18b23c-18f71k-52r24
ফুট\ta-20b-11c-35d27f54k-21q19
ফুলে\ta19f26k-37o12
ফেনী\ta-14b27d24f13k-40l23o-10p-11r-25s-10t-10v38
ফেব্রু\ta-31b13c13d49f-31k-15l-11n-13o-15q40r-17s-10t-16u34v-11
ফেরত\ta-10e-27f82g-27h-10i-16k-66l-22p-25q58r-21s-27t26u-24v-24
ফেরত দিন\ta-11b-37f52
ফেরত দেওয়া\ta-18b-16c30d16l-16m-14n-14o-26q34r-12s-18t48u-12v-13
ফেরত দেন\tb-12d-18f39
ফেলে\tb-20d22e61f-14k-59o19p-17r33s-11
ফেলেছি\ta66b-15e-12f-38k-20m-14n-42o-10p-14t-16u74
ফেলেছি$\ta66b-15e-12f-38k-20m-14n-42o-10p-14t-16u74
ফোন\tb-76c-18d32e-27f13g-17h23i-21j-15k32l-25m-20n-12o45p-29q-28r-37s58t19u-28v-23
ফোন 0\ta-17d-12f-39k59
ফোন redmi\ta-12d-11f-26k52
ফোন করবেন\ta-13f-21k38
ফোন করলাম\tb-13d25f30k-29n-10t37
ফোন করলে\ta27f-16k-19n-11o38t-13
ফোন দিয়ে\ta-42f49n-11o46s-11t-16
ফোন ধরতে\ta-11d22f14k-18s15
ফোনটা\ta-18b-20d-11k40n-13s25
ফোনে\tb13c48d-60e-14g-14h-16i-14j-15k23l-17m-18n19o-19p40q-23r-27s14t-30u29v-36
ফোনেও\ta-29f42
ফোনের\ta21b-18d26f-50j40k-24l36m37n-12o-16p-15r-15s-10u-15
ফোর\tf-39k43t18
ফোল্ডা\ta-46b12d-16f76k-41u42
ফ্যাক্\ta39b-15d-13f32k-39m-14r-12s47u-11
ফ্যান\ta-19f41k-11
ফ্রন্ট\ta20f-40k42s13
ফ্রি\ta-32b12c46d-17l15n-12q-12r-15s48t-14v-13
ফ্রিজ\ta-50b-13d-15f-12g36k49
ফ্রিজে\ta63b-19d-18g-11k-38o45r-11
ফ্লোরে\tb51d-18g-21k-15l-14r51t-11v-15
ফ্ল্যা\td-17f14k15l-12m-10r13t39
ফ্ল্যা 0\ta30b17f-29l-12m-10r13t39
বই\ta65f-35k-29m-21n-13o-12p-19q-39t49u-17v40
বকেয়া\ta66b18f-68k-17m-11n-11o-11p-20q33t-24u-20v41
বক্স\tt18
বগুড়া\tf-11k28
বগুড়া$\tk37
বছর\ta-42b-25c-16d-35f44g-13h-18k42
বছর আপনাদে\td-13f-43k61
বছর থেকে\ta-21f80k-57
বছরের\ta-30b-34c56d-19i37k-24o-10q40
বড়\tb-12c-20d34e62f-43g-11k-47l-24m66n-16o-23q-18r-28s-16t26u-12
বড় ফাইল\tb20c13f-16l-20m54t-12
বদলানো\ta25d-12f28k-51l-14m-10n15o-18p26q-10r34s-15t-15u-17v-11
বদলানো পর\ta18b-12f13k-13p35
বদলালে\tb-12c34f50k-52n53p-14r-14
বদলে\ta39b62d-43e-31g-14h-17i-22j-15k-52l-44m-33n26p-53r-34s55t63u-47v-31
বদলে 0\ta-29b36d-14f21k-32t34v-12
বদলে দিয়ে\ta-13b-19f37
বন্ধ\ta36b-14d-36e-25f71g-13h-11i-13j-11k-56l12m-32o-23q26s24t-35u-19v19
বন্ধ করে\ta-19e-12f15k28l-11n-11p-11r-10s28u22
বন্ধ ছিল\ta37f-25q41t-12
বন্ধ থাকে\ta-17f34
বন্ধ রেখে\ta-22f79k-47
বন্ধ হয়\ta-26c24f13l43p-10v-13
বন্ধ হয়ে\ta28b-21l13n-16o15p30q-11r-14s-11
বন্ধ$\ta15c29d-11f14k-33l-34n15p-10q-16r-19s-14t-12u-11v61
বয়\ta-11d22f-22k31t19
বয়স\tk26
বয়স্ক\ta-27b34d-11e-11f55k-37q-13v37
বরফ\ta54d-16f25g-16k-60o47t-24
বরাদ্দ\ta37b34f-51l28m-15n-20p-24q-14r15s-17t-14u-19v24
বরাবর\tf-14i-21k51
বরাবর$\tf-14i-21k51
বর্তমা\tf15p23v-12
বর্ধমা\tf-34k55
বর্ধমা$\tf-34k55
বর্ষের\ta-20b-12d-14f-20k54
বলছি\ta-27b-51c-19d-40e45f-46g-21h-16i-16j108k-19
বলছি$\ta-26b-17c-15d-19e-12f-73j117k-56
বলছে\ta42b-28c16d-51f32k-41l-22n57o-21p-34q-12r-12s24t12u-19v-17
বলতে\ta-13b-30c39d-15e-27f-34h-11j-10k73p-10q40v-11
বলতে চাই\tb-22k33
বলবেন\ta-35b95f-69k-29l-13o-11q-12s-15t57
বলল\tb-21f63k-41
বললে\ta-33b-53d75f20k-17l35o-20p-12r37s-12t-12u-14v-11
বললেই\tf-27k40l11
বললেন\ta-18b-12d-16f66k-32
বলা\tc-27d51k-14r-10s44v-10
বলার\ta-24b-14f-47k74
বলার নেই\ta-23f-24k50
বলি\tc-22d-13e-15f-78h-28j62k68
বলি আপনাদে\tf-14h-25k47
বলি$\tc-20e-12f-49j67
বলে\ta29b-33c-42d25e-31f35g-22h-22i-16j-16l42n20p-35q-46r-43s29t-45v-11
বলে$\ta77b-20d-38f-29g-11l-18m-17n62o-24p-31q-15r-14s43t-29u-19v-25
বলেছিল\td-13f-39k53
বলেন\ta-21c-20d16f49k-11v25
বসতে\tc44f-16o-10r43v-12
বসতে পারে\tc44f-16o-10r43v-12
বসাই\ta-25f35
বসাতে\tc44f-30k-12l-15n21o59r-28t-17u-15v-22
বসান\tb56f-25k-14m41n22o-24p-18q-14r36s-18t-11u-34v-35
বসান$\tb56f-25k-14m41n22o-24p-18q-14r36s-18t-11u-34v-35
বসানো\ta-37b52c-23d-23f32k-28o20r17
বসালে\ta57b34c-18f-66k-11m-12n-17o-21p31q38r15s-15t-15u-15v-19
বসি\ta-19b-11d-13f62k-28
বসি$\tf38k-17
বসিয়ে\ta-64b13c-11d41f48k-23l59n-20q-11r-17s-22u-14v-11
বসিয়ে$\tb-13d-11f48
বসে\ta51b-45c-16d-30e-15f72g-17h-12i-12j-11k-68l-14m-12n15o16q-16r-16s-13t-11u34v-10
বসে আছে\ta38k-20n29
বসে$\ta10b-14f43k-22p28
বস্তা\tb19f10t54v-25
বাঁ\ta59b-23d-15k-35l-11o52p-16q-11r-15s-18t-22u-10v27
বাঁচি\ta-12b26e39f-32k-23o24
বাঁচি$\ta-12b26e39f-32k-23o24
বাংলা\ta83b20c51d-25e-13f-107g-11i-12k-28l-27m32n-43p86q-32r-29s-34t22u-33v-54
বাংলা অক্ষর\ta26b-15c26f-21m57n-15p-12u-11v-14
বাংলায\ta-10c-19f31v32
বাইরে\ta-51b-17c68d-23f51g-21h-13k-37l64n-17o-17q-19r-16s-20v-13
বাইরে দাঁড়ি\tf23
বাইরের\ta-19d-21f59k-18m25
বাকি\ta-12b75c25d-26e-12f-71g27k15l-16m15n-29p12q54r-19s-19u-25v-23
বাকি সব\ta-19b-19f23g-26k27
বাক্স\ta91b-20d-15f-63k-21l-15m41n-20o-21p-18q-18r-18s-14t55u-13v-22
বাক্সে\ta70b-20c-16d-28f-49h-11k26n-13p-12r-24s-12t61v-12
বাচ্চা\ta-29b-28c40d44e-12g-11h-13i-16l-20m-13n15o-15p-25q-18r41s-20t-19u-19v37
বাছাই\tf14
বাছাই করি\tf14
বাছি\ta-15b-13f64k-35
বাছি$\tf37k-17
বাজার\ta-11b-52e-11f29k45
বাজে\ta47b27d-34f-25k-18n-10o-14r-22s61t-14u-10
বাজে$\ta48b29d-11f-63k-17o-12r-22s57t-14
বাড়তি\tb31c-22r-12t-15v45
বাড়ান\ta-14b18d15e-15f10k-18l-21m-14n34o-13p-15q33r-15s-16t-23u24v-22
বাড়ি\ta-28b-20d30f46k-27q11
বাড়িত\tb-22c-12d-16f78k-30
বাড়িয\tb29f-24m14n15
বাতি\ta-15f37u27
বাতিগু\ta-10b39e-32f25k-19r36v-13
বাতিল\tb19d29e-33f21g-17k-39l-12m-16n29o-14p-22q38r-11s-11t15u-17v-14
বাতিল করুন\ta-31b13d-17e-16f41g-13k-16p-11t28
বাথরুম\tf31r16
বাদ\tb-34d-17f69k-18l-11m-13n-18o38p-16r-14s-15t28u-12v-12
বাদ দিয়ে\ta-10b-40f43k10
বানাতে\ta37c21f-46o-13p17r-14s-12t45v-17
বানান\ta29b28c-11d14f-63l-10m-26n26o-14p15q-20r-13s-16t43u-25
বানানো\ta-10f32k-11p23
বাবার\ta21b30f-13k-28n-19p-14t-12v52
বায়ার\tf30k-24
বায়োম\ta50b-22n45o-12p-13t-12
বার\ta-42b53c-35d-16f-33k56t44u-10
বারকোড\ta-42b32f26l-11o40p-11
বারকোড স্ক্যা\ta-42b32f26l-11o40p-11
বারবার\ta34b-16k-15n13
বারোটা\ta-11b39o-14p-10r-17t-16u21v43
বার্তা\ta35b34d-33f19h-14k-45l-13m-24n-15o-12p22q-16s28u26v-14
বার্ষি\ta-12b65f-48k-23o-12r39
বার্ষি সার্ভি\ta-10b50f-29k-23o-12r40
বাসা\ta21f-18l19
বাসায়\ta-23b-45d-17e-10g-12k66q-12r-19u50
বাসায় লোক\tb-35f27k14
বাসার\ta-21b-19c25d-13f-34k50l61m-13n-20q-14s-11
বি\ta48b-14d-11f-61k44r41
বি ব্লকের\ta57f-32k-31r41
বিকট\tf30k-17
বিকল্প\ta-34b-46f76k-11
বিকাশ\ta-13d38f-10p-11q20
বিকাশে\ta-17d-17f34q19
বিকাশে ফেরত\td-14f24q19
বিকেল\ta-20b-34f32k32s16
বিকেলে\ta-15f74j-14k-35
বিক্রয\tf-15k25
বিক্রয ও\tf-15k25
বিক্রি\ta-34b-15d57f55k-76p-24r-11s-12t59
বিচ্ছি\ta15b-11d-22f18k-13l39o-15
বিজ্ঞা\ta-19b69f-48l-13n-10p-16q-13r-12s69t-12u-13v-22
বিদ্যা\te-13f26j-22k29
বিদ্যু\ta47b-17d34f-59k-11l-11o31q25v-15
বিদ্যু$\td29f-18q18
বিনা\ta-34b-42d92f-58k-26m-10n59o-11p-10s-13t-31u-12v-13
বিনীত\ta-19b-37d-17e46f-28i21k17
বিনীত নিবেদন\tf-11i62k-49
বিনীত$\tf-10i-48k65
বিপ\ta-29d-13f50
বিবেচন\ta-25b-24d-15e69f-58k18
বিবেচন করে\ta-23b-12d-13e44f-36k23
বিভাগ\ta-11f-69k97
বিভাগ$\tf-61k85
বিভাগী\tf-33k34n25
বিভাগে\ta48d-14e-11f-40i-10k25l-34o23q-16r-24s69t-14u-35v-35
বিরক্ত\ta-24d25f-40k42n-10o43s-11t-12
বিল\ta-53b-28c-42d53e-16f40g-17k15n-12o-16p-20q26t42u-11v-11
বিলটি\ta-12b-33d44k-18q24
বিলম্ব\tb-47e70f-37
বিলে\ta62b-45c43f-49k-38o-14p-20q75r-22t-14v-12
বিলে 0\ta-33b-12c56f-19k-15q20
বিলের\tc38d-15f-48j41p-10q40v-11
বিশ্বজ\tf-26k45
বিষয়\ta-31b-12d-17e-20f-80g-12i-12j15k110
বিষয়ট\ta-28b-26d-18e71i-17k-18
বিষয়ে\tf-13j36k-14s16
বিহিত\te25f-14
বুক\tb21c-24f32k-20r43u-11
বুকিং\ta13d-15f24k-14p37t-12
বুঝিয়\tb-12d-18f-10h68k-45
বুথ\ta-17b-13k33
বুথে\ta-25b39f-11l-18s35
বুধবার\ta-26f46
বৃষ্টি\ta24b-22k26l27
বৃহস্প\tb33f12k-20v43
বৃহস্প মধ্যে\tf35k-16
বেগম\tf-32k48
বেগম$\tf-32k48
বেজে\ta39k-20o-10r-17u51
বেড়ে\ta36f-23o-23p-11q46r18t-12
বেডের\ta-11b-13d64k-49l-23n-11o13p-22q-10r58s-19t-12v-10
বেতন\ta20d21k-22p14q17
বের\tn-20p18u26
বের করে\ta-38b11f41n-17u27
বেরোচ্\ta67b-16f-96k41o55s-16v-10
বেরোনো\tb-18d-10f38k-20r20u-11
বেলায়\ta-31b-16f64k-33o-16q34r-11t-13u24
বেশ\ta56b-21f-43o43
বেশি\ta40b-23c-17f45k-57l19n-11o15p26q15r-26s-13t-13u-10v-23
বেশি ধরা\ta78d-20f-55l-14p33q18v-12
বেহালা\tf-50k67
বোতাম\ta-32b-12f55k-10
বোতামট\ta31k-19o29p-15
বোনাস\ta-27b-11f20h-29k43
বোর্ড\ta-31f38
বোর্ডর\ta-11b45f-30l-12n19o-15r39u-13v-10
ব্যবসা\tb-10c-58d25k44m-10n-15o-10p-12q-11t35u-10v28
ব্যবসা$\ta17d31f-26k-22m-10n-15o-10p-12q-11t35u-10v28
ব্যবস্\tc-15d-34e31g-13h-13i-21j-12k22n-26p-19q-26r29s-17t-25u-24v46
ব্যবস্ করুন\tb32e-15m22q-17v33
ব্যবস্ করে\tb10l12p-14r-12v30
ব্যবস্ গ্রহণে\ta34e-25f-13k13o30
ব্যবস্ নিন\tb-17e64f-48r37t-14v-16
ব্যবস্ নিলে\tb-30e26f-34k39
ব্যবস্ নেবেন\tb16e22f-22r-15v35
ব্যবহা\ta-39b-32c25d38f36h-11k-46l-13m23n18o-19p-19q-18r-24s-17v31
ব্যবহা করা\ta-10b-14c28d-11m36n-12v-10
ব্যস্ত\ta21d22f-31h-19i39k-49l-14o-10p-16r-13s30t-11u35
ব্যাংক\tb23c-17d24e-13f17g-12h-11i-15j-11k-21l-18m-11o38p-15q27r-26s-18t-19u25v-16
ব্যাকআ\tf41k-33o36p-16
ব্যাটা\ta19b-46c27f26g-12k-11l-11o32q-10r22s-10v-11
ব্যাটা ফুলে\ta19f26k-37o12
ব্যাপা\ta-19b-17d-19e51f-50j25k20
ব্যাপা$\ta-13d-14e49f-31
ব্যারি\ta21f-29k23r18s15u-13
ব্রডব্\ta-15d-11f33l15
ব্রাউজ\ta-10f29
ব্রেকা\ta-17f41k-19
ব্লক\ta-11e-29f69k-42m32q-12t-12u21
ব্লকের\ta57f-32k-31r41
ব্লকের লিফট\ta57f-32k-31r41
ভবদীয়\tf-30k49
ভবদীয়$\tf-30k49
ভবন\ta-11b-14f-71k82
ভবনে\ta-11b28f25k-29r18
ভয়\ta-40b57d-11e-12f22k-38l-14m-12q-11r71s-18t-14u-31v-19
ভয়ে\ta-26f46k-13
ভরসা\tb-16e42f-48k26
ভরে\ta35b-21d-11f-58h44m12o-10r43u-10v-11
ভর্তি\ta-19b-18c10d38e-11f-36g-11k42l-13m30o-15p-24q-20r-14s-12t-13u-12v50
ভাই\ta-53b19c-15d32e24f-22g-12h-17i-55j-20k64l-12m-18n-29o-21p-37q-19r-16s58t52u-17v-26
ভাই ভাই\ta-16d64f-34i-12k-17p-24r-11s-12t59
ভাই$\ta-17b67d-11e-11f-35i-36m-13n-22o-13p-14q-11s66t-11v-17
ভাইকে\ta-16f-38i-11k64
ভাইয়া\ta14f-18h-23k31
ভাইয়ে\ta-30b-17d12f62k-28l33r-17
ভাউচার\tf12
ভাঙা\ta-41b21d67e-13f18k-61l26m-10n-15o63p-28q-11r-13s-14t-28u-12v-15
ভাঙা$\tb-13d-15f71k-57l37
ভাড়া\ta-42b-14c39d31k-30l-14m-14n-12o-12p-12q40r-18s44t-26v-16
ভাড়াট\ta30f-11k-11q51t-17v-10
ভাতার\tb38f-24q-13v37
ভার্সন\tc55f-44n-11o-21p55s-11
ভালভ\ta-20f47k-10
ভালভ খুলি\ta-20f47k-10
ভালো\ta-54b22c-33d10e-24f-101g28h19i81j-17k13l52n18o-22q-17s-21u-13v-23
ভালো আছেন\ti53k-49
ভালো চলে\ta-17f-64g49k42
ভালো হয়\ta-11b53c-22d-20k-23n31p-13q-10r20v-10
ভালোই\ta-50f-89g70k41
ভাষা\ta30b-13k-10p28
ভিজে\ta32f-45k23t32
ভিজে গেছে\ta36b20f-46k-10t32
ভিডিও\ta40b-12d-21f-13g49k-54l-14o-18p55r-16
ভিন্ন\ta-10f16s16
ভিপিএন\ta37b-14f-32g-13k25l45r-11s-14
ভুয়া\ta98b-47d-12f-64k-22l-12m-15n-33o-10q-15r-14s-12t-10u84v-28
ভুল\ta45c22d-52e-22f-19g25h-14i-15j-14k-23l-46n32o-10p-43q42r-64t-14u14v20
ভুল উঠেছে\ta79b-19f-50k-32n-18q-10s-13t-12u-11v60
ভুল করে\tb40f-27l-11m24n-13q11u16
ভুল$\ta-62b-12f19k58
ভূমি\ta17l30
ভূমি অফিসের\ta17l30
ভেঙে\ta45b-52c-11d57f-27k-24l-11o-18p12q-11r14t-12v35
ভেঙে যাচ্ছে\ta25f-19p23
ভেতরে\ta28b-19c-11d-19f45g-19k-44l-13n19o-14p-20r49t-13u-10v-11
ভেন্টি\ta-36d-13f53
ভেন্ডর\ta-10b11f-15k21l-14n-11u51v-17
ভ্যাট\tb44c12f-49m-13n-20p19q41
ভ্যানে\ta-29b-15d66k-43r-21v50
মজুরির\ta-35b-12f30k13
মডিউলে\ta28f-24p31q-29v27
মডেল\ta-17b-12k25
মডেলের\tc32o18
মণ্ডল\tf-43k67
মণ্ডল$\tf-24k41
মতিঝিল\ta-18b-12k44
মতো\ta-61b-57c-26d-38e-24f-38g20h100i-25j-16k46l19
মতো ঠান্ডা\ta-14f-14g45k-17
মতো$\ta-40b-26c-12d-20e-12f39g-13h68i-17k-62
মতোই\ta-14b12f-39g54k-27p29
মধ্যে\tb-18c31d-37e-36f80g-17h-14i-14j-22k-41l15m-32n33o-14p-50q-41r19s-45t59v-36
মধ্যে একটি\tb-63e-12f74k-11
মধ্যে হলে\tf35k-16
মন\ta-20b-23f-36h47k24
মনিটর\tb49c-21f-25n-14o55p-13s-14
মনিটরে\ta-17d-11f26o23
মনে\tb-58d38f36k-36l-11m45n-11o-28q-13r28t-16
মনে হয়\ta-39b-46d-17f96k-33
ময়লা\ta33d-33f16k-16r-20t-12v46
মর্জি\ta16d-21e-23f28i-16k15o18
মর্জি হয়\ta21e-23f-12k24o18
মহাখাল\tf38k-27n-13s25
মহাব্য\tf-17k28
মহাশয়\tf-18i-49k85
মহাশয়$\tf-18i-49k85
মহিলা\td14f40k-24v25
মহোদয়\ta-31b-15c-11d18e-27i40k11q26
মহোদয়$\ta-10f-29i54k-11
মা\ta-22b-16d-15f50
মাংস\ta-45f31k34
মাইনে\ta-15b-15f53k-18
মাউস\ta52b19f-59n-15o60p-11s-11v-17
মাঝখান\ta44b-14d-10e-10f14k-28l-12m-10n-14o-18p60r13s-22t-14u-12v-20
মাঝপথে\ta53f-45l40m-13n-15o35p-27r-14s-15t-12
মাঝে\ta18d-16f26h-19i37k-47o-11p-16r52t-12
মাঝে মাঝে\ta-40f50
মাঠকর্\ta-10b57f-41l-15n25o47p-11q-11r-18u-11v-23
মাঠে\ta49b-10d-16k-21r22
মাত্র\td20f-36k32q18
মাথা\ta-27d-16f59k-11
মাননীয\ta-13e-12f-41i56
মাননীয$\tf-21i-43k73
মানুষ\tb-12c-56d-27h-13k84
মানে\tb-13f18
মাপা\ta-12f62k-39
মায়ের\ta-21b41d-17e-13f-47h72k-43l-11m-12n-38o-14p-15q-23r-14s-11t-17u-16v88
মার্কা\ta-11b41k-20r21t12
মার্কে\tb49f-38n52p-15q-12t-16
মার্চ\tb-26c-14f40k-12l-14o-19u37
মার্চ 0\ta-14b-11d-21k41
মার্চ থেকে\ta44b12f-45l-14o-19u38
মার্চ$\ta-11b-19d-13f62k-35
মার্চে\ta22d-11f-16k31n50o-11p-13t-10v-16
মাল\ta-52d-11f72k-15
মালবাজ\ta-11b-14k36
মালিক\ta-24b-13c49k-27q14
মাস\tb-16d60e-14f-45g-33h-12i-13j-13k26l-20m-25n23o16p-32q11r-20s24t31u-28v-41
মাস ধরে\ta-30d54f-16k-20n15t37v-13
মাসিক\ta-46b32c40k-17l64m-11n-24o-16r-28s27t-24u-22v-38
মাসে\tb-11c21g-14i-13k41l25n-11o-16p-19q18s-11t18v-16
মাসে আমার\ta27b-16d-29f12i-10k19q13
মাসের\ta61c-22d44e-19g-14h-12i-16j-11k-68l-28m-21n-34o-34p47q86r-18s-29t-43u-31
মাসের 0\ta-16b39d-12k-14q21r16v-10
মাসের টাকা\tb29f-26
মাসের বিল\tf45k-26
মাস্টা\ta14f31k-40p26
মাহবুব\tf-24k42
মাহমুদ\tf-21k37
মাহমুদ$\tf-21k37
মিটার\ta-11b-15f51k-18
মিটারে\ta20b10d-19k-13q47r-16
মিটারে রিডিং\ta27b-19d-12f21k-13q35r-15
মিটিং\ta67b-30c21f-49k-14p50s-15v-13
মিটিং রুমের\ta46b-19f-21
মিটে\ta-11f-30g44
মিটে গেছে\ta-11f-30g44
মিটেছে\ta-15f-54i-23k84
মিনিট\ta41b-31c17d30f-26m-15n-21o-44p-24q-18r10s84t-21u-14v-26
মিনিট পরে\tf17
মিনিট লাগে\ta49d26f-56k-16o-22r31s11
মিনিটও\ta16d47f-45k-17l-13n-15o26p-33q-16r-17s-16t-13v58
মিনিটে\ta15b-36d-22e-32k59m-13o-17q-22r18u45
মিরপুর\ta-11f-43k67l46m-11n-19q-11
মিরপুর 0\tf-23k40l46m-11n-19q-11
মিলিয়\ta-24d-11f69k-23m18
মিসড\tb-21d-13f-14k38
মিসড কল\tb-21d-13f-14k38
মিস্ত্\ta-18b-19d31f52k-45r36
মুছে\ta-32b31c39d-13k-27l-19m37n31o-22p-12q-17r-19s-15t-15u-18v22
মুদ্রা\tf-11k32
মূল\ta-29b42f30k-37v37
মৃত্যু\tb21f31k-29n-12p-18v55
মে\ta-11f74k-58
মেইন\tf43k-23
মেইল\ta-14b-13c50d-27f48k-53l-21m67o-26p-37r-28s-20t-18u46v-27
মেইলটা\ta-28b11f43k-21m36
মেইলবক\ta-18c31d-20e-10f29k-20m67n-20u-17v-12
মেইলে\ta19b-31d-11f-23k37m71n-16o-17p-19r-11s-15t-11u-13
মেইলে লেখা\ta-41b-23k46
মেইলের\ta56b-19f-42g57k-65m35n-22o-10p-16q-11t-12u36v-10
মেঝে\ta63b-12f-38r25
মেডিক্\tf-54k62
মেনু\tf22
মেনু থেকে\tf22
মেনে\ta-14d-16f57h-14k-13
মেয়াদ\ta43b57c-34d-25k-53l-30m-16n45o-25q-24r-24s-25t15u36v-19
মেয়াদ শেষ\ta27c-32f23n22p24u-20
মেয়ে\ta-12f-30k56
মেয়েট\ta-36b-15d27e-11h53k-36s-21v37
মেয়ের\ta35d25f-24k-36o-10s-12v43
মেরামত\ta-17b-30c37e-35g35i-20k-13n-12o49p-13q-11r19s-14t-18v-16
মেরামত প্রসঙ্\tf-13k33
মেরুন\ta-13b38d-18f-97k93o-10q-15t49v-12
মেল\ta-10f-58k69q14
মেলে\ta26d-27f13k-12l-15n39o-22p-21q12s-13t20u-11v-12
মেলে না\ta26d-27f13k-12l-15n39o-22p-21q12s-13t20u-11v-12
মেশিন\ta15b-11d-18f22g-49k31l-12o23p-26r-16t-15u51v-17
মেশিনট\ta16c20d-18i-12k-11o66r-11t-37
মেশিনে\ta58b16d-22f-82g44k-14l-17n-12o73r-27s-15t-18u-13v-21
মোঃ\ta-13b-13d-11i-11k50
মোছাঃ\tf-26k44
মোট\ta-34f66k-26
মোট 0\tf36k-21
মোটর\ta-15b-13d65f-24g-11k-36l-14p-30r-18t66u-11v-13
মোটামু\tf86k-75
মোড়ে\ta47b-33f-18k12r-13s-11v50
মোবাইল\ta20c30d16e-16f-13g-19h-13i-11j-13l-11m-28n41o-34p28q-31r-47s12t24v-36
মোবাইল ডেটায়\ta-19f36l17
মোবাইল নম্বরট\ta-14b-10f46k-28n32s-13
মৌমিতা\tf-20k32n14
ম্যাট্\ta30b27f-41o14p-15r-12t-16v45
ম্যানে\ta-44b-58d24e-13i-11j-12k75n-28p20r48s-12u-17v-20
ম্যানে সাহেব\td-16f-44k62
ম্যাম\ta24i-18k14n32p-14
যত\tb-13e26s17
যত্ন\ta-29d-13f-67g-10h79
যথাবিহ\tf-14i40k-14
যথাবিহ সম্মান\tf-14i40k-14
যথারীত\tb27f-33k21r25
যদিও\ta55f-35k-14l-16m28n-14o-12p20q-14r-12s-12t-16u-15v27
যদিও আমি\ta43f-29k-11m30p-12q-12t-11u-12v30
যন্ত্র\ta-29b45k-22r50u-16v-12
যা\ta-59b-26c-15d-20e-19f24i-16j53k14m27
যা করেছি\tf-61j38k28
যা যা\ta-30b-16c-14d-15f-61j59k63
যাঁদের\tb-52e-11f-13j83k-54
যাই\ta-19b-10d-12f77k-52
যাওয়া\ta-32b12c42d-20f23k-24l-11n12o-11p-14q-15r-20s62t-21u-16v-14
যাক\ta-13b33d-10f-38k31r-10v38
যাচাই\ta16b21d27f-30k-21l26m-11n61o-20p-15q-13r-12s-17u-33v-12
যাচ্ছি\tr20
যাচ্ছে\ta77b-33c-16d-41e-19f11g-11h-11i-13k-16l17m34o13p35q10r-33s-27t-45u-12v-45
যাচ্ছে না\ta17b-10d-29f25k-19l54m-16o-37p44q-20r-19s-14t-15u-20v-11
যাচ্ছে যে\tb-13f-31k42o17
যাচ্ছে$\ta95b-55c-14d-22k-47l-26m24o35p11q28r-29s-14t-33u-24v-28
যাত্রী\ta-28b-19d-27f109k-62
যান\ta-67b75d31f-10k-43l-14m-12n-10p-14q11r27s-11t16u-12v-14
যান$\ta-58b57d40f-20k-32l-12o-30p-10q16r31t24v-11
যাব\tf25
যাব$\tf25
যাবে\ta-44b-13c-19d-23e18f70g-15h-13i-11l-17m-13n-28o13p-14q11r-27s-23t32u42v-27
যাবে$\ta-23b-26d-14e-15f53g-12h-10k14n-14o28q33s-11t-17v-11
যাবেন\ta-18b66f-63i-26k25t44u-10
যাবেন$\ta-18b66f-63i-26k25t44u-10
যাবৎ\ta26d-11f-19k12o18
যায়\ta35b-14c52d-25e-21f12g-16i-13j-11k-19l17m22p17q-50r-12s34t-28u-24v-32
যায় না\tb21d-43e-19g-10h-37k53l20m-12n-20o-43p35r-18s37t-20u-17v-12
যায়$\ta78b-55c48d-33e-16g-15h16i-12j-11k-55m-13n-17o41p14q-44r-30s45t-12v-53
যায়নি\ta23k-12l24o-10
যায়নি$\ta23k-12l24o-10
যাহা\ta-20b-18d33f-32k31
যিনি\ta-22b-18d43f-57k55p19
যুক্তা\ta25f-19p23
যুক্তা ভেঙে\ta25f-19p23
যে\tb33c32d27e-29f-90g-20h11j10l-36n-36p-41q-18s-42t52u-22v60
যে আমি\tf-13i-30k57
যে কোলে\ta38b-21f-21o27
যে$\ta-39b-16d-32e-16f39h-13i57k-17
যেকোনো\tb-19f20k14p-13v32
যেকোনো দিন\tb-13f26p-13v32
যেটা\ta21b-58d14g46k-32q20
যেত\ta-28f40
যেতে\ta-37b22c19f38j-13k-24n31p-14
যেতে হবে\ta-13b-15c21f43j-13k-23n32p-14
যেন\ta-51b21c-12d-20e58f-31g-17h-11i-11j-11k31l24s17
যেভাবে\ta-30b-27d49f-58h-19i-11k61n-14u44
যেসব\tb16n-17u27
যোগ\ta11b59d-26e-11f-11k-50l-32m-28n27o-42p75r-33s-34v-35
যোগ করলে\ta39b36d-12f-49k-14l-10n-16o-15p59s-10
যোগ করা\ta-12b-14f45k-20p23
যোগ করে\ta-10b40f-14m-12n-33p19r-12t39u21v-13
যোগ দিচ্ছে\tb52f-38n56p-16q-13t-16
যোগাযো\tk16
র\ta22b27f-48k36l-17n16o35p14r-11s-12t-10u-16v-12
রং\ta46d-13f-21n-13o-18p37t27v-10
রইল\ta-32c-13d-30f-37g-12h42i30j-14k22n18
রইল$\ta-26b-19d-27e12f-15g-10h46i-20j-12k32
রইলাম\tf-21i16k17
রইলাম$\tf-21i16k17
রক্ত\ta19d-16f19k-19p-14v32
রতন\ta-23d-14f87k-50
রবিবার\ta-12b-19f80k-47n10
রসিদ\ta-36b68c32d-26f-26k-25m-14o-13p-15q64t-13u-11
রহমান\tf-49k58
রাউটার\ta-11b-24c-13e-13f35k17l30
রাউটার ছবি\ta-15f26
রাখতে\ta-32b-11c26f59k-38o53q-14r-10t-10v-11
রাখব\tb-16c-18f45
রাখব$\tb-16c-18f45
রাখবেন\ta-46b36c-11d-32e108f-83i-15j-10k-57l-15m-14n-14o-19p-17q26r41s-13t-24u20v-18
রাখবেন না\ta-26b-43d-27e114f-67i-13k-37
রাখবেন$\ta-26b71f-28k-25l-15m-14n-14o-19p-17q26r41s-13t-24u20v-18
রাখা\ta17b-24c21n-16o18p-14q-12s48t-14u-11v-13
রাখার\ta-12b41c12f-66k39m-14n-17q-15r62u-12v-21
রাখি\ta-22b25f26k-23o27
রাখুন\tb58f-40k-13l-12n-12o-12r38u26v-14
রাখুন$\tb58f-40k-13l-12n-12o-12r38u26v-14
রাজশাহ\tb-14f-55k65
রাজশাহ$\tf-18k31
রাত\ta19b-14c-16e-11f26g-14h-14i-10m-12n-35o-28q-27r19s14t-19u49v-24
রাত 0\ta29d31f11k-69o-16p-19q-22r34s24t-15u14v-15
রাত এগারোট\ta31f-16l26
রাত দশটা\ta-18b12f24k-11u26
রাতে\tb-26c-16e-10f53g-12h43i-16k-74o-11p-18q12r-17u48
রাতের\ta-43b24c33d38e-16f-55g-11h-12i-10j-12k31l-14m-19n-21o-22p-17q-22r-23s-17t-32u69v30
রাতের শিফটে\tb-11c49d-11f-46k31q-10r-12t-13u60v-22
রান্না\ta30b-20d-17k-11r-20s46t-12
রাশেদ\tf-24k42
রাশেদ$\tf-23k38
রাস্তা\ta-55b18d-12e-12f16g-12k50r-15v35
রিং\ta96d-25f-77l-36m-16n-27o-34p-28q-16r-13s102t-11v-20
রিং হয়\ta68f-63l-12o-14s47
রিটার্\ta-13b12c-32f40p14q31u-19
রিটার্ জন্য\tc-31f46q37u-18
রিডিং\ta19b-32d-18f72k-36q35r-15
রিডিং 0\ta-25d-10f57k-18
রিপোর্\ta45b-11c-22d-31f18k-16l-13n-28o-10p50r-10v16
রিবন\tb38f33k-49o-11q-31t50
রিম\ta-10b82f-67k-31l-14n-11o-13q-12r-17s-15t68
রিসেট\tb22m-31n57u-19
রিসেট করে\tb22m-31n57u-19
রিসেপশ\ta50d-17e-16f-30h50j-10k-47l-15m-30n34o17p-13r-25s40t-16u-17v-10
রিস্টা\ta-49d-14f54g66k-74
রুম\ta16d-29k31o41v-11
রুম 0\ta20f-48k40o41v-11
রুমে\ta-21b29l-17n-13u42
রুমের\ta22b39f-51l-11r31s30u-20
রুমের এসি\tb17f-36k16r23
রেকর্ড\tb80c40d-22e-10f-102l-31m-18o-37q-29r-25s92t-30u19v-54
রেকর্ড করলে\tc36f-17p44s-14v-15
রেকর্ড করা\ta-28b75f-40k-25l-11n-11p-15q-10r-11s68t-11u-13v-24
রেখে\ta-58b-22c-14d73e-11f54g-10h-15i-13k-44l-14n-13o-17p-18q-12r26s52u-14v-17
রেখেছি\ta-13d-12f49k-15
রেজাল্\ta-26f57k-25
রেজিস্\ta-14f-17i-11k53
রোগী\tb-19d-23e-11f47k-21p25
রোগীদে\ta19p23
রোগীর\tf10k-12l17n-24p-13s-11v45
রোজ\ta36b-16d-20f22k-15l12m38r-11
রোজা\ta-20d-20f31k27
রোজা রেখে\ta-20d-20f31k27
রোল\tb-26c-11d-16f11k46n26
রোল 0\tb-11f-60k72
লক\ti-16k37
লকারের\ta33b-17d-11o-16u40
লগইন\ta46b14c-11d-14f-74g-18k48l18n35p-17u-10
লগে\ta-17b-11f79k-52
লজ্জা\ta-15b-21d80f-43k-36m-13n35o-14q-16r-19t-19u-23v45
লবির\tb79d-17f-66k-26l13n-16o-11r-31t-14u30v33
লাইট\ta68f-19k-70l-17o-29p-14q-19r77s-12t-17u-15v-14
লাইন\tb-15c-16d60e-12g-13h-15k-35l34m-16n-17p-25q-23r-25s14t-20u-27v50
লাইন নিয়েছ\ta-15d-20f11k23
লাইনটা\ta19e-71g56k-16l35m-16n-23o-13p-11q-14s37
লাইনে\ta-16b-21c-13e-10f17g51k-43l-20p-14q-11s56v-20
লাইসেন\ta-18b-37c26d25f22k-15l-12o-14p56v-15
লাগবে\ta-24b68c-22d-28e-43f65g-17h-10i-19j-15k-92l-40m-27n-18o-29p11q-60r-17s26t85u-38
লাগবে$\ta-19b66c-36d-12e-21f48i-17j-11k-86l-35m-26n-14o-34p29q-25r-10s33t30u-28v12
লাগানো\tb-16c-13d-17e-18f68h-11k-36l-13m-14n-16o18p-18q-11r-19t-19u62v-11
লাগানো হয়েছে\ta-17f49
লাগালে\ta50f-42l16o14
লাগিয়\ta-31d30f45k-26n33o22p-15q-12r13t-13u-11v-18
লাগে\ta-19b-19c35d16e-15h-11k12l-14n-18p-12q-19r20t-18v50
লাগে না\ta-47f63
লাগে$\ta-32b-14c44e-11f-14k27n-15o10q-16r-13s-13t-16v55
লাভ\ta-56d-20e-16f-39k86
লাভ হয়নি\tf15
লাল\ta59b-17d-18k-39l-17m-14n-19o11p10q-15r-45s-14t-16u64v-15
লাহিড়\tf-23k40
লাহিড়$\tf-23k40
লিংক\ta18b-28c-14d-15f50k-29u40
লিংকে\ta40f-29n14u21
লিখছি\ta-32b-18c-14e-16f-28g-11h-10i-15j78k14l33r-17
লিখছি$\ta-15b-12c-12d-22e-13f-37i-12j83
লিখতে\ta-32f37
লিখলাম\td-13f65k-45
লিখলাম$\td-13f65k-45
লিখি\ta-49f58
লিখে\ta-61b22d-20f83k-38t-11v30
লিটারে\ta-14b-11f37o41r-22
লিফট\ta68f-44k-31o-10p-13r59t-14
লিমিটে\ta-12b34f-30k18r-10v38
লেখা\ta58b-56c-25d-12e-21f49g-18h-23i-15j-14k-19l-16m-18n-28o-29p41q22r-21s-25t29u-19v15
লেখা আছে\ta-24b-11f64k-31
লেখা$\ta39b-16f31k-49q37t-13
লেগে\ta-42f51
লেট\ta-10c36d23f-40p-10q48v-14
লোক\ta-65c-11d51e-22f41g-13l20m-14n-17o-21p-38q-16s-20t-15u26v41
লোক পাঠান\tb-36f40
লোকের\ta33k-10n29
লোড\ta51b-13d-12f-15k-24l58o-12q-10r-15s-11t-18v-13
ল্যান্\ta37b29d-17f-55g55k-62l-21o-11p-13s69t-11v-16
ল্যাপট\ta44c-13d-23e-13f12g-17j-11k-14l-20m-16n-16o77p-21q-17r-14s-19t-11u11v-19
ল্যাব\tb12f31k-29l49o-15p16r-15u-11v-23
শতাংশ\ta48d26f-57k-16o33p-18q22
শনিবার\ta-16f70k-59r-11t-13v47
শব্দ\ta25b-11d-23f33k-27n-10o34p24s-17
শব্দ হয়\ta-43d-14f69k-17
শব্দও\ta45f-13k-10l37
শাখা\ta-31d-18e-13f-20k81n-12u-18v50
শাখা ব্যবস্\ta-10f27
শাখা$\tf18k12
শাখায়\ta-22b62c50d-16e-11f-39k-23l-31m-20o-21p-34q-35r-28s-17u28v65
শাখার\ta19c17d-20e-30l34m-14n-24o-23p35q-15r26s-16t-23u-10v-16
শাড়িট\td44f-27k-18o-23t54
শাড়িট এসেছে\td44f-27k-18o-23t54
শিক্ষক\ta-23d35e-13f-32h45i31k-34l-15m52n-14o-12q-11r-16s-11u-12v14
শিক্ষা\tf-34j49n-12r-11v41
শিক্ষি\tf-10k17n14
শিগগির\tb-52e63f-32h-12i52k-51
শিট\ta18f16k-21p18
শিফট\tf-29k48
শিফটে\ta-28b-18c41d-19f31q-10r-12t-13u60v-22
শিফটের\ta-25f59k-19
শিরোনা\ta20p31
শিরোনা দিয়ে\ta20p31
শিলিগু\ta-11f-33k50
শিশু\ta-27b-25c49d-15h38k-34m-11o-17p-11q-19r-13s-14t-16v70
শিস\ta27b-14d-12f40h-11i-14k-22o43p-11s-15
শীতকাল\tf19r-11v36
শুকিয়\tf57k-24
শুক্রব\tb41c-11d-40e-11f18h-11k-32l-14m34n-12p-18q-12r23s-11t11u-12v-12
শুধু\ta-24c18d34e-12f43g-16h-12i-11k-74l-30m-19o-36p40q-25s-19u24v18
শুধু দেখার\tb32f-15p-14u24
শুধু$\ta-34b-15c45d61f-65k-21l-14m-10n-18o-25p58q-13r-24s-17t-36u-19v43
শুনছি\ta-15d26f-69k65t39
শুনি\ta64b-12d-16f-38m-10n-10o-37r-10s68t-12v-11
শুভ\tf-22i42k-15
শুভ সকাল\tf-22i42k-15
শুভেচ্\ta-17e-12f-37i62k-15o-13t44
শুভেচ্$\ti-61k74
শুরু\tc30d-47e-20g-13h-11j-10k29l-24m-15n-25o18p18q47r40s-16t-35u-24v-65
শুরু হবে\tb-16c31f-27k20o-17q-16r63t-12v-30
শুরু হয়\ta50c27d-13f-37k-29n-13o-13p33q36r-13v-29
শুরুতে\ta-19b-10f46
শূন্য\ta47b-10c-13k-32o13p39q-10r-11v-19
শেয়ার\ta-20b23f11k-12l-10n12p25u-11
শেয়ার ফোল্ডা\ta-44b24f28k-12n18
শেষ\ta-30b25c-22d-23f38g-19h-16i17j-14k-27m-29p-20q-39r-38s43t20u27v-43
শেষ তারিখ\tb-34f49k-15
শেষ দিন\tb-21f42
শেষ হওয়ার\ta-24b-13c-34d21k42s33
শেষ হয়ে\ta-12b19f21k-18p-21u32
শেষ হলে\tc27f-23l43p-10v-13
শেষ$\tf25k-19n26
শেষে\ta19b-32e-13f-13k47p-16u43
শোনা\ta54f-31l-13p-24s46
শোনা যায়\ta54f-31l-13p-24s46
শোনালে\td30f-18n-10t37
শোনালে$\td30f-18n-10t37
শোরুমে\td-19f53k-19
শ্রদ্ধ\ta-12e-11f-36i63k-21
শ্রমিক\ta-23d-13f20k32o14
শ্রেণি\ta38b-17d-16f19k-22v43
সংকেত\ta-23b33n-12q-18u49
সংখ্যা\ta29q29
সংযুক্\ta-38b-29d-20f67g-11j54k-65
সংযুক্$\ta-11b-13d-11f68k-27
সংযোগ\ta63c18d-35e-12g-11k-66l109m-24n-24o-46p-34q-29r-39s50t-48u-27v-57
সংশোধন\ta-32b58c22d12e-12f-31i-10l-14m-19o-17p-21q37r-18s-15t-25u-40v64
সংশোধন করে\tb62f-44q51t-15u-16v-11
সংশোধি\tb-16c-22d26f41k-30
সংশোধি বিল\tb-12d30f-21
সংশ্লি\ta-11f-41i41k11
সংশ্লি কর্তৃপ\tf-20i48k-19
সংস্কর\ta-29b17f45k-22p27
সই\ta-32b-18d-22f36k24
সকল\tb39f-21k-13l-12m52n-28o-12q-10r-20u41v-38
সকাল\tb51d-26e-10i34k-46l31m-19n-20o-28q-21r13s-16t33v-16
সকাল 0\td-16f33k-22l26m-13o-15p-16q-15r22s-10u17
সকাল থেকে\ta21f-10l15p24u-17
সকাল$\tf-22i42k-15
সকালে\ta-67b20c-16d-42e-15f15g70j-10k-13p-11t28
সকালের\tb-23e30f30k-22
সঙ্গে\ta-27c-10d24e-14f27h-13j-12p16r-14u20v12
সঙ্গে দিলাম\tf-18k28
সঙ্গে সরাসরি\ta-10b-14f11k22
সঠিক\ta34b-32d45f-48k-12o-17p-10q21t-12u37
সদয়\tb-14c-11d-24e43f-27i18o18
সদয় মর্জি\ta25d-16f36i-12k-27o18
সনদ\tb44k-32m-12p-17q32r-12u-21v33
সন্ধের\ta-56b-32d62f24g-11k-17p-18r50u-16
সন্ধ্য\ta16b21d-12k-17l32m-11o-11r27v-17
সপ্তাহ\tb-24c23h-10i-11j27k-20l19m-12n24p-40q-18s-16t12u-23v17
সফটওয়\tb-12c26d85e-11f-39g-13h-18i-10j-18k-69l-13m-13n-25o-17p94r-16s-13t-17u-15v-31
সব\ta80c-23d-13e-31f-43g36i-27j20k-27l-56m-12o-59p83q-19s15t-49u44v-71
সব 0\ta59f-40k-14m44n-12p-14
সব জায়গা\ta-59b34d-12f45m-11n40v-18
সব ঠিক\ta-11b-36d-17g34k24
সব পাল্টে\ta-16b-13d38n-17p37
সবকিছু\tf23k-15
সবগুলো\ta-22f33
সবাই\ta11b-51c-11d-31e-10f89k-51l-14m-10o-10p-13s56t-11
সবাইকে\ta32b-29d-15i40l-10m47n-19p-11q-22s-14t-12u32v-26
সবাইকে$\ta-11b-28f30i45k-33
সবার\ta-31d-13f66k-20
সবিনয়\tb-11e24k17
সবিনয় নিবেদন\tk23
সবুজ\ta-39b-16d47f15k-17o-16t33
সমন্বয\ta-12b25f-48k52q21
সময়\ta-26c24d16e-18f27g-18h-16j-12m-27n19o-18p-57r39s15t-37u-50v34
সময়সূ\ta-15c34l-12p-11r-16s31v26
সময়ে\ta36b-16d-20f-45h50k-19v43
সমস্যা\ta-26b-31c-16d-18g30h-12i-32k17l11
সমস্যা নেই\ta-21b-13g58k-48
সমাজসে\tb49f-45l-11p-11s57t-23v-15
সমাধান\tb-24e57f-17k-25
সমাধান চাই\tb-24e57f-17k-25
সমীপে\ta-14d35f-35i42k-27q26
সমীপে$\tf-20i48k-19
সম্পর্\ta-18c-15f-55k75
সম্পাদ\ta39f34g-18i-25k-46o24
সম্পূর\tf47k-30
সম্ভব\ta-25b-54c39d23e18f21k-17l-12m-10n-19o-13p13q-14r-19s63t-21u-10v-12
সম্ভবত\ta-48k44
সম্মান\tf-14i40k-14
সম্মান নিবেদন\tf-13i44k-22
সরকারি\ta-13b-24f-20k59
সরান\ta-11b48f-26m31n-16o-10p-10s-13u-14v33
সরান$\ta-11b48f-26m31n-16o-10p-10s-13u-14v33
সরাসরি\ta22b-40d-34f20j-11k31
সরাসরি কথা\ta-10b-14f11k22
সরিয়ে\ta-24b98f-34i-11k-64l-29m-18o11p-24q-15r-19s79t-18u-22v-27
সরে\ta-40b-11f68k-25
সরেজমি\ta25d-16f36i-12k-27o18
সর্বোচ\tb-18c51e36f-60m14o-12r40t-11v-14
সহকর্ম\ta-24d-13i-13k45n-10o41v-12
সহকর্ম$\tk14
সহকারী\ta-23b16d32f-84h-10i-15k78m24n-15u-10v27
সহকারী কাম\tf-11k32
সহকারী প্রোগ্\tf-11k27
সহকারী$\td42f-46k18v32
সহযোগি\te-25i45k-20
সহায়ত\tb13e50f-54l-11r32v-12
সহিত\ta-11d38f-20i-17q26
সাইজ\ta21d-11f-59k53n-13o-15p35t24
সাইজ 0\tf-49k64
সাজিয়\tb26f-45j50k-20r37t-17
সাড়া\ta-12d-11e-37f-47h-11i50k44
সাড়া পাব\te-32f-27i52k14
সাত\ta19b13d-19f-20k23o-11p-17r51t-12
সাত দিন\ta-21b-13d-16f16k30
সাতটা\ta31f-16l26
সাতটা থেকে\ta31f-16l26
সাথে\ta45c-63e-27g-17h-15i-16j22l46n-24p-34q-26r-32s22t19u-24
সাথে কথা\tb-14f-48k59
সাথে দিয়ে\tf28k-11t23
সাথে লাগানো\ta-11f20o29
সাথে সম্পর্\ta-18c-15f-55k75
সাদা\ta33b-10d-13f-11k17l-19m11n-18o34p-24q-19r-15s40t-14u-14v-14
সাদা হয়ে\ta-35f40
সাপোর্\ta-48d56f-65i45l63o-17p-13q-12s-11u-14v-11
সাপোর্ টিম\tf-15i50k-27
সাপ্তা\ta-36b-32d-10f-61k87
সাপ্লা\tb30f-24m34t-11
সাবিনা\tf59k-50
সামনে\ta-20d41f-17k19v32
সামনের\ta37b-14d-15f23k-30o-18p-28u46
সারাক্\ta41b-16d35f-61k-29l-15n-11o-12p-15r11s21t-13u33v-11
সারাদি\ta29b-19d51e-11f-78k26l67n-12o-13p-15q-11s-16t-10u-13
সার্টি\tb30f-21p-27r-10u27v25
সার্ভা\ta15b-16d-19e-10f27g-17l59m-17n-17o-32p-18q-12s-15t-17u28v-13
সার্ভা রুমে\ta-21b29l-17n-13u42
সার্ভা রুমের\ta15f-26k19r14
সার্ভি\ta-38b27d47e-14f-38g-15h58i-16k-56l-19m-10n-16o33p-19q24r33s-18t-17u-15v-14
সালাম\tf-24i-36k80
সালাম$\tk21
সালে\ta-32b-16f70k-18
সালে$\tb-12f47k-13
সাহা\ta-15f19k32
সাহা$\tf-50k70
সাহায্\te-31f-26i78k-55
সাহেব\td-16f-44k62
সিঁড়ি\ta43b-15d-10k-42o-12r50t-10v-15
সিগনাল\ta29b13f-28l43
সিনিয়\tb30k-12m58n-18p-10r-12s-10u-11v-16
সিম\ta-14b23c20k-13l66n-19o-11p-26r-18t-14u-15v-21
সিমটা\tb30f-14n-24s53
সিরিয়\ta-14f-22k40
সিরিয় নম্বর\ta-14f-22k40
সিলেট\ta-35b-14k38
সিসিটি\ta23f-26k27p-10u39
সিস্টা\ta-18f-30k56
সিস্টে\tb28c24f-22k-14l-15n-27o-10q-19r45t-13u41v-21
সুইচ\ta-28b-11d-17f70k-18
সুতা\ta-27b-13f53k-18
সুতির\ta-34b-10d48f-55k44o-16t33
সুদ\ta26c29f-36p27q-62t61u-11v-13
সুদীপে\tf27k-12
সুন্দর\ta-29b-26d-17f-39h80k-20
সুবিধা\ta-17b36c-20d-19f-46i-11j84k-63l-22m-15n-27p37q-16r-14s44t-13u-19v-19
সুমিতা\tf-36k49
সুমিতা ঘোষাল\tf-36k49
সুযোগ\ta-16b44f-21m25n-13q29t-14v-11
সুরে\tc-27d64f-33l-11n-10q-10r-13s39t-10v17
সুরে কথা\tc-27d64f-33l-11n-10q-10r-13s39t-10v17
সুলতান\tf-31k55
সুলতান$\tf-24k43
সে\ta-24b-40d10f45s-21v37
সেই\tb18c-29f27n18
সেকশন\ta-11f13k26
সেকশনে\ta-15b27f14k-24o20
সেকেন্\ta12d-28f41k-16o36q-10s12v-11
সেকেন্ পর\ta-11f29
সেক্টর\tb51e-10f-28k-21l-11r32v-12
সেখানে\ta-26b-17d-11k46
সেজন্য\tb20i-24k31l15
সেটা\ta38b30c26d-34e-23f-37g28j-11k-57l-18m68n19o-37p-34r-24s-13u-15v-16
সেটাও\ta11d-13f30k-12t-12v38
সেদিন\tb-33f-32k56
সেন\ta-12b-13f34
সেন$\ta-12b-13f34
সেন্টা\ta-34b12c39d25f-16k-14m-10n-12o35p-16q-14r35s-16t-14u-11v-17
সেন্ট্\ta32b-17d-12f-25k21o45r-13t-12v-10
সেন্সর\ta13f29k-29o41v-11
সেপ্টে\ta-12b23e-10f43k-35r18
সেবা\tf-21h-38k59
সেভ\ta86d-11f-61k-23l-16m46n-27o-20p60q-18r-16s-21t-22v-19
সেমিনা\tb29d-15f-39k33r37t-17
সেলাই\ta17d-20f-58h76k-47o28p-13
সেলের\ta-17b-13d52f-19k-20q41
সোমবার\ta-11f25k13l-11m-14o-10p-13r-11s28u-13v34
সোমবার থেকে\tb15f-29k21l-11m-14o-10p-13r-11s28u-13v34
স্কুল\ta-11b-13d63f-59r-21v50
স্কুলব\ta47b-33f-18k12r-13s-11v50
স্কুলে\tb-14c28k-26q-10r11v29
স্ক্যা\tb45d-22l12m-14n-20o48p38q-21r-22s-22t-27u-13v-27
স্ক্রি\ta-12b-14f62k-28o29
স্ক্রি লেখা\ta-11f27
স্ক্রি সাদা\ta-14f18
স্টক\ta64d-13f-44k-10o-20p62q-12t-14
স্টেটম\ta-39c30d-13f33q36t-10
স্টেশন\ta17b11f-13l-13p-11s39u-19
স্টোর\ta-15f-52k78r24u-15
স্ট্যা\ta-14c38f55k-60l-12o58r-33v-17
স্ট্রি\tf31k-11
স্ত্রী\ta-53b-16c23d28f36k-33l-17m-11n49o-10p-17q-17r-11s-26t-11u34v-18
স্থির\tl52o-11r-12v-20
স্পিকা\ta41b-22f38k-55m-12n-11o15p-11q-11r-13s49t-16u-10v-15
স্প্যা\ta57f-24k-19m39t-18
স্বাক্\tb44f-22k-12m52n-31o-11p11q-14r-25s-15t-11u-22v21
স্বামী\ta-34b-22d-17f26k42
স্বাস্\ta-11f32k-23q19t-11
স্মার্\ta33b-10c-14d-10i-18k23l17o35r-13
স্মার্ টিভিতে\tl21o-11
স্যার\ta-26b-21d14e-15f39i44k-40t39
স্যার আমি\ta-11f-24k57
স্যার$\ta-10b-13d-16e-13i56k-23
স্লিপে\ta-41f49
হওয়া\ta-11b53d30e-14f-54k-14l-22m-15n58o-14p-13q-21r-23s-15t-17u41v-32
হওয়ার\ta-41b-21c-38f31j-12k52s33
হওয়ার আগেই\ta-20d26f-55k47s33
হক\ta-13e-11f34i-13
হচ্ছে\ta-34b-17d-16e31f27g44h-17i-19j-18k-13l-41m-17n-25o14p42r-45s-27t-41u50v16
হচ্ছে না\ta47b-19d-45e63f-108g-14k50l-30n-11o27p32q-14r-29s-17t-21u32v-15
হচ্ছে$\ta-46b-45d20e-23f59g62h-12i-14j-14k-93l-11n-13o-14p26r-11t-15u-12v29
হটলাইন\ta24b33d30f-43k-42l-13o-13p-12s29u-10v29
হঠাৎ\ta49c-33d37f-35k-25n48o-14p-14q15t-12u-10v-17
হতে\ta101b-70c-11d-34e-13f-36k11l68m-10n-17p-25q-22r11s-25t-26u-16v-20
হতো\ta-31b65d-13f20h-12i-14k-28l28n-20o34q-10r-16s-14u-16
হতো$\ta-31b65d-13f20h-12i-14k-28l28n-20o34q-10r-16s-14u-16
হব\ta-14b14e-20f-27k44o-16p-10t42
হব$\ta-14b14e-20f-27k44o-16p-10t42
হবে\ta-58b31c-13d-42e-29f19g-17h-14i-17j57l19m-36o-24p24q-52r22s-48t-12u-20v39
হবে না\ta-20b-15d-12e-17f-46k79
হবে$\ta-44b27d-29e-16g-14h-13i-15j64k-15l24m-35o-19p11q-48r11s-48u-12v43
হয়\ta-40b-38c40d14e-28f52g-28h29i-24j-15l-29m-38n24o-17p26r-24s16t-50u-11v32
হয় একটু\ta-26f31
হয় না\ta12b-12c-15d-19e-16f-34h68l-35n40o-37p-27q-11r-26s27u-19v43
হয়$\ta-32c78d59e-29f-14g-20h-21i-25j-14k-27m-35o-17p41r-11t-49
হয়নি\tb-39c-13d33e-10f37g-27h-24i-12l-14m-14n-14o-17p-13q26r-15t-19u-10v53
হয়নি$\ta-32b-32c-11f52g-27h-22k17q36
হয়ে\ta69b-28c-24d-21e39g-20h-16i-16j-15k-13l-10o15p17q-33r21s-23t-40
হয়ে আছে\ta-26f31
হয়ে ওঠে\ta-28f52k-17
হয়ে গেছে\ta-45d-17e-13g-11k63n-19p-11r16s19u-13v28
হয়ে গেল\ta37b-14d-13k-18n-11p-20u25v29
হয়ে যাচ্ছে\ta35b16f-44n-11o23q-13r-11u28v-11
হয়ে যাবে\ta-38b-27d-10e42f31k-13
হয়ে যায়\ta70b-15c-15d-13f-23k-18l13m-19n29p49q-11r-28s-37t-17u-24v-24
হয়েছি\ta-27b10d-20e-11f-35h70i-15k18r21
হয়েছি 0\tb26f-66k52r21
হয়েছি$\ta-16b-12d-13f31h46i-13k-24
হয়েছে\ta-35b-18c26e-22f15g-19h20i-24j18l40m-14p-24q46r-34s-26t-36u-20v17
হয়েছে$\tb-30c21d-12e-16f34g-16h28i-23j-16k-11l55m-11o-21p-16q29r-24s-22t-24u-12v-16
হলুদ\tb-27f65k-27
হলে\ta-36b-22c56d-30e76g-14k-64l56m-11n-34q-16s-25t-14u19v-30
হলেই\ta64f-35l26m-11n-14o-20p-30r-19s33u-11v23
হলেই চলবে\tp-13v32
হলের\ta42b-12d62f-85g-10o-11p-10q-13r65s-12v-18
হলো\tb-49c-14d-22e49f19g-11h-11i22k-66o-22r31
হলো$\ta29b-20d-10e-38f21i28k-29o-21r33
হাই\ti-13k30
হাজার\ta-25f61k-43q15t26
হাজিরা\ta11l-12n-19p21u-26v43
হাজিরা মেশিন\ta-19f22
হাত\tb-52c-42d32e48f61g-11h-11i-11j-12k-65l-11o-24r37t-15v32
হাতে\ta31e-20g-13h-12l-31m-18n-35o-20p30q-28r-32s-19t18u31v38
হাতে মাপা\ta-12f62k-39
হাতে লিখে\ta-17f39k-11
হাতের\ta17b-11f-74h75k-32o-15v37
হারানো\ta42c30f-61l-11n15o-13p-11q-38r-13t-23u65
হারিয়\tc-43f49n-13s38
হালনাগ\ta-16b26c22f16k-40n54p-22s-14v-12
হাসপাত\ta23b53c-11d-22e-11k-46m-12n-30o-14q-14r50s-14t-13u-23v15
হাসান\ta-13f-49k83
হাসিমু\ta-14b-13d-18f-49h41k47
হিটার\ta53f-20k-23r45
হিসাব\tb-16c16d-22e-18f22g-12i-23k26l-22n-30o-17p78q14r-17s-15t-27u-32v-21
হিসাব নং\tf-59i-18k77
হিসাব পাঠান\tf23k-12q31
হিসাব বিভাগে\tb24m19p27u-20
হিসাব$\ta40f-29p35
হিসাবে\ta62f-57n25p36q-31v-12
হিসেবে\tb12c21f-17l-14m64n-36o-14p-18q-18r-14s-20t-12u-25v28
হেড\ta50b-10d-11k-36l43o-12p-12u-13
হেডসেট\ta-15b46f-29o48r-15
হেল্পড\ta33d-26f-30k40s36u-10
হেল্পড$\tf-24k47
হেল্পল\td37k-14s35
হোক\ta-20b85d-13f-57k-10l43m-22n15o-23p-27q-14r-24s-27t-20u21v16
হোক$\ta-20b85d-13f-57k-10l43m-22n15o-23p-27q-14r-24s-27t-20u21v16
হোয়াই\ta-11b41k-20r21t12
হোয়াট\ta-34f29k18
হোসেন\tf-46i82k-39
হোসেন$\tf-46i82k-39
হ্যাঁ\ta-22b-19c46d-22e-14f-49g73k-58q13
হ্যালো\td-13f-26i46
হ্যালো$\tf-23i60k-34
`,
}
