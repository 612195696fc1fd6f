// Everyday words by which a language in Latin letters is known, where letters and n-grams do not tell: English and Turkish (also typed
// without Turkish keys), Bengali in Latin letters, Arabic in Latin letters (Arabizi). A word stands under one language only.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

export const ENGLISH = words(`
the and you your my not please have has with this that was were hello thanks thank from cannot would could does need help they what when
there which been will our but can are of for how we is it to be do did our am i im ive dont cant doesnt isnt wont or if so on at by an as
any all new still again since just get got here hi dear regards working anyone someone because about after before also only other than then
their them these those where while who why should shall may might must us me he she his her its into out up down off over no yes
broken fix log want doesn isn won didnt wasnt havent hasnt stopped slowly could today tomorrow yesterday`)

export const TURKISH = words(`
ve bir bu icin ile merhaba degil cok var yok benim olarak tesekkurler tesekkur lutfen siparis siparisim siparisimi nasil gun gunler iyi selam
kadar daha hala neden rica ederim ederiz sayin bana size bize sorun yardim oldu olan gibi hic musunuz misiniz miyim acaba simdi bugun yarin dun
calismiyor gelmedi gelmiyor olmuyor acilmiyor istiyorum istiyoruz ediyoruz ediyorum yapamiyorum sizin sizden bizim kullanici sifre fatura
gerekiyor lazim olur olsun olmasi sonra once ayrica fakat ancak cunku hakkinda konusunda tarafindan uzerinden saygilar saygilarimla iyi
calismalar kolay gelsin arkadaslar abi hocam bey hanim edin eder edebilir verir yapar bekliyorum bekliyoruz aldim aldik gonderdim attim`)

export const BENGALI_LATIN = words(`
amar amader apnar apnader ami amra apni apnara ache achhe ase nai nei kaj korche korchi korchen kortese korte kore korun koren korlam korsi
korlei korben korbo din diben den dicchi dilam dileo hocche hoche hoyeche hoyese hoise hobe hoy holo hole jonno jonne theke thekei kichu kono
kintu ekta ekti eta oita eita shei shathe sathe porjonto ekhon ekhono ekhane okhane aj ajke gotokal kalke kal pore bar barbar naki keno
kivabe kibhabe kemne kobe kothay doya dhonnobad dhonyobad bhai apu ebong othoba jodi tahole parchi parche parben parbo partesi
parchina lagbe dorkar chai chacchi bolche bolse bolen dekhacche dekhay asche ashche aschena pathan pathaben pathabo pacchi pai paini kemon shob
onek khub taratari druto somossa shomossha shomosya somosya thik kharap nosto gese geche gelo diye niye moddhe upor taka mash bochor amake amaderke
apnake keu arekta onno abar bondho chalu dite nite jete khulche khulte korbe tar tader ogulo egulo jinish shomoy somoy age theka hocchena`)

export const ARABIC_LATIN = words(`
3ayez 3awez 3ayz 3awz 3ayza msh mesh mish mush ana enta enti 7aga 7aja 3ala 3and 3andi 3ande 3andy bas leh leih lesh shu eh da di dah keda kda
momken mumkin momkin law sama7t sama7tom samaht sama7to shokran shukran choukran 3alaykom 3alikom 3aleikom
 mn 3an ma3 m3a lazem lazim bokra bukra elnaharda elyoum elyom embare7 mbare7 mbareh dilwa2ty delwa2ty halla2 tayeb kman kaman bardo kteer
ktir awy 2awy gedan jiddan jdan mafi mafeesh mafesh ma7adesh byeshtaghel beyeshtaghal sha8al shaghal shaghala yeshtaghal 7ad tani tany tanya ba3d
2abl 3shan 3ashan 3lshan beta3 betaa3 bta3 bta3na ma3lesh 7atta yom sa3a moshkela mushkila mochkil mashakel elmoshkela wel wala walla fel mel
el-net elnet 5alas khalas yareet ya3ni ya3ne 3yza 3ayzin wa7ed wa7da tel3 sar sarat kanet kan 3m 3am bdna bde badna badi baddi abgha abi abghi ab8a
dyal dyali dial bzaf bghit bghina 3afak 3afakom kayn makaynch wach chno hadchi hada hadi had lli elli ely illi ili ela lel fih fiha feha 3lina 3liya 7na
ehna e7na entoum bta3et gowa barra foo2 ta7t gdeed gedida jdid jdida arga argo`)
