// The Turkish lexicon: nouns by what they are about, phrases by what they do in a letter. Data only; shape.ts says how patterns are written.
// English words for things are found by the English lexicon; here they stand when a Turkish ending would hide them ("excelde", "pcmiz").
// Stems end where no other word begins so once folded: "ağ", "su" (also "şu"), "masa" (also "masaüstü") are written out or in company.
import type { Lexicon } from './shape.ts'

export const tr: Lexicon = {
  topics: {
    internet: `
      internet* | internt* | interet* | net (yok/gitti/kesildi/kesik/çok yavaş)
      ağ (bağlantı*/bağlantısı/hızı/erişimi/sorunu/problemi/kesintisi/altyapısı) | (yerel/şirket/ofis/kurum/iç) (ağ/ağı/ağa/ağda/ağımız)
      ağa (bağlan*/erişim*/bağlı) | ağda | ağımız* | network* | bağlantı hızı | indirme hızı | yükleme hızı
      (fiber/adsl/vdsl) (hat*/internet/bağlantı*) | fiber* | adsl* | vdsl* | metro ethernet | servis sağlayıcı* | türk telekom internet*
      superonline | turknet | ip adres* | statik ip | sabit ip | ip çakış* | altyapı hızı
    `,
    wifi: `
      wifi* | wi-fi* | vayfay* | vifi* | kablosuz (ağ*/internet*/bağlantı*/erişim*/modem*/yayın) | kablosuz
      misafir (ağı*/interneti*/wifi*) | erişim noktas* | access point* | sinyal (güc*/seviye*) | wifi şifre* | wifi parola*
      kablosuz şifre* | çekim gücü
    `,
    vpn: `
      vpn* | forti client* | uzak vpn | ssl vpn* | güvenli tünel | evden bağlan* | uzaktan çalışma bağlant* | globalprotect* | anyconnect*
      openvpn* | checkpoint vpn | vpn tünel*
    `,
    cable: `
      (ağ/network/internet/ethernet/data/veri/lan/utp/patch) (kablo*/prizi/prizleri/soketi/ucu) | kablo | kablosu* | kablolar* | kablolama*
      kabloyu | kablonun | kablomuz* | data (hattı/priz*/ucu/noktası) | cat6* | patch panel* | jak ucu | rj45* | duvar soket* | fiber kablo*
    `,
    router: `
      modem* | router* | switch* | swich* | sviç* | ağ (anahtar*/cihaz*/geçidi/kabini) | yönlendirici* | santral modem* | hub cihaz*
      omurga switch* | kabin içi | rack kabin* | mikrotik* | zyxel* | tp link*
    `,
    firewall: `
      firewall* | güvenlik duvar* | fortigate* | (port/portu/portunu/portlar/portların) (aç*/yönlendirme*/izni) | port yönlendir*
      site engel* | engelli site* | siteye erişim engel* | web filtre* | içerik filtre* | proxy* | url filtre* | ip izni | ip tanım*
      sophos* | 5651 | log sunucu*
    `,
    'shared-folder': `
      (ortak/paylaşılan/paylaşımlı/paylaşım/ağ/şirket/departman/bölüm/muhasebe/proje) (klasör*/dizin*/alan*/sürücü*/disk*/dosya*) | klasör*
      klasor* | ortaktaki | dosya (sunucu*/paylaş*/paylaşım*) | dosya server* | paylaşım (yolu/alan*) | network sürücü*
      (z/y/x/s/p/h/t/m/o/k) sürücü* | sürücü eşle* | file server* | onedrive* | one drive* | sharepoint* | google drive* | drive'da*
      nas cihaz* | nas'a | bulut depolama* | synology*
    `,
    'remote-desktop': `
      uzak (masaüstü*/bağlantı*/erişim*/bilgisayar*/oturum*/sunucu*) | uzaktan (bağlantı*/erişim*/bağlan*/masaüstü*/destek bağlantı*)
      uzak masa üst* | rdp* | terminal sunucu* | terminal server* | anydesk* | teamviewer* | alpemix* | citrix* | ammyy | sanal masaüst*
      uzak bağlan*
    `,
    mailbox: `
      (mail/e-posta/eposta/posta/e-mail/email) (kutu*/hesab*/hesap*/sunucu*/alamı*/alamad*/gönderemi*)
      (mail/e-posta/eposta/posta/e-mail/email) (gönderm*/gitmi*/gelmi*/ulaşmı*/gelen/trafiği/kota*)
      (mail/e-posta/eposta/posta/e-mail/email) (alan*/alma*/atamı*/atma*/düşm*/adresi aç*/adresi tanım*)
      (mail/e-posta/eposta/posta/e-mail/email) (adresi oluştur*/adresim*/kapasite*/boyut*/erişim*/arşiv*/yedeğ*/geçiş*) | posta kutu*
      gelen kutu* | giden kutu* | gönderilmiş öğe* | gelen posta* | giden posta* | maillerim* | maillerimiz* | mailler* | mailimiz*
      mailime | mailim (açıl*/çalış*/gel*/dolu/git*) | mailimi (açam*/kullan*) | e-postalar* | epostalar* | e-postam* | epostam*
      kurumsal (mail*/e-posta*/eposta*) | şirket mail* | iş mail* | ortak (mail*/posta*/e-posta*) | yeni mail adres* | paylaşılan posta*
      kota dol* | geri dönen mail* | geri dönüyor mail* | otomatik (yanıt*/cevap*) | ofis dışı* mesaj* | mail yönlendir*
      e-posta yönlendir* | webmail* | exchange* | smtp* | mail server* | yandex mail | gmail*
    `,
    'mail-client': `
      outlook* | outluk* | otlook* | outlok* | outlock* | oulook* | thunderbird* | (mail/e-posta/eposta) (programı*/istemci*/uygulama*)
      pst dosya* | ost dosya* | imap* | pop3* | outlook profil* | arama dizin* | mail arama* | posta program* | windows mail | mailspring
      outlook kural*
    `,
    'mail-list': `
      (mail/dağıtım/e-posta/eposta/posta/ileti/haberleşme) (grub*/grup*/liste*) | dağıtım (grub*/liste*) | grup mail* | grup e-posta*
      gruba ekle* | bülten* | e-bülten* | takma ad* | adres defter* | mailing* | bülten abone* | genel adres* | alias*
    `,
    'spam-filter': `
      spam* | spama | spam'e | spem* | istenmeyen (posta*/e-posta*/mail*/eposta*) | önemsiz (posta*/e-posta*/klasör*/eposta*)
      gereksiz (posta*/mail*/e-posta*/kutu*) | junk* | karantina* | kara liste* | karaliste* | beyaz liste* | spam filtre* | mail filtre*
      engellenen gönderen* | spf kayd* | dkim* | dmarc*
    `,
    calendar: `
      takvim* | toplantı (davet*/çağrı*/isteğ*/talebi/takvim*) | ortak takvim* | davetiye gönder* outlook | outlook takvim* | ajanda*
      takvim paylaş* | toplantı hatırlat* | meşguliyet bilgi*
    `,
    'mail-signature': `
      (mail/e-posta/eposta/outlook/kurumsal/email) imza* | imza (şablon*/bloğu*/alanı/logosu/ayar*/tasarım*) | imzamda* | imzamız* | imzam
      imzalarımız* | mail altı* imza | e-posta imza* | feragat metni | mail şablon*
    `,
    password: `
      şifre* | sifre* | sfire* | şfre* | parola* | parolo* | pasword* | password* | pin kod* | giriş bilgi* | kullanıcı bilgileri | şifrem*
      pin numara* | oturum açma bilgi* | şifre sıfırla*
    `,
    'user-account': `
      (kullanıcı/domain/windows/etki alanı/oturum/ad/personel/öğrenci/müşteri) (hesab*/hesap*)
      (üye/admin/yönetici/sistem/test/misafir/office/microsoft/google/program) (hesab*/hesap*)
      hesabım (kilit*/kapan*/pasif*/bloke*/askı*/engel*/açıl*) | hesabım | hesabıma | hesabımı | hesabımın | hesabımda | hesabımdan
      hesabımız | hesabımıza | hesap (kilit*/aç*/oluştur*/silme*/kurtar*/aktivasyon*) | kullanıcı (ad*/kod*/tanım*/aç*/oluştur*/girişi*)
      kullanıcım* | kullanıcımız* | yeni kullanıcı | yeni kullanıcılar* | oturum (aç*/açma*/açamı*)
      (sisteme/bilgisayara/programa/portala/siteye) giriş | üyelik hesab* | active directory* | domaine | login* | kullanıcı adı*
      giriş ekran* | üyeliğim*
    `,
    permission: `
      yetki | yetkisi | yetkim | yetkimiz | yetkimi | yetkisini | yetkiler | yetkileri* | yetkilerim* | yetkilendir* | yetkisinin
      yetkisiyle | yetkiye | yetkinin
      (okuma/yazma/erişim/giriş/yönetici/admin/kullanıcı/görüntüleme/silme/düzenleme/onay) (yetki*/hakk*/hakl*/izn*/izin*) | erişim*
      erişimim* | erişim (talebi/sağla*/verilmesi) | izin ver* klasör | yönetici izni | local admin* | yönetici hak* | rol tanım* | rol ata*
      dosya izin* | klasör izin* | erişim izni* | erişim engeli*
    `,
    'second-factor': `
      mfa* | 2fa* | iki (faktör*/adım*/aşama*) | çift (faktör*/aşama*) | çok faktör*
      (doğrulama/onay/güvenlik/sms/tek kullanımlık/giriş/aktivasyon) (kod*/şifre*/sms*) | authenticator* | kimlik doğrulama* | iki aşamalı*
      sms onay* | sms şifre* | token cihaz* | tek kullanımlık | otp* | doğrulama uygulama* | onaylama kod* | e-imza pin*
    `,
    'new-employee': `
      yeni (çalışan*/personel*/eleman*/işe başlayan*/başlayan*/başlayacak*)
      yeni (arkadaş*/arkadaşımız*/stajyer*/mesai arkadaş*/iş arkadaş*/ekip arkadaş*/katılan*)
      yeni (gelen personel*/gelen arkadaş*/işe giren*/işe alınan*/muhasebeci*/asistan*)
      yeni (sekreter*/müdür*/kullanıcı*/öğretmen*/hemşire*/doktor*/mühendis*) | işe (başla*/başlayacak*/alım*/alınan*/giriş*/alındı*)
      göreve başla* | işbaşı yap* | iş başı yap* | ekibimize katıl* | aramıza katıl* | oryantasyon* | işe giriş | stajyer*
    `,
    'leaving-employee': `
      işten (ayrıl*/çık*/çıkar*) | (ayrılan/çıkan/eski/istifa eden/emekli olan) (personel*/çalışan*/arkadaş*/eleman*/kullanıcı*) | istifa*
      emekli* | son iş gün* | son çalışma gün* | işten çıkış* | çıkış işlem* | görevden ayrıl*
      (şirketten/kurumdan/firmadan/aramızdan/bizden/ekipten) ayrıl* | işine son ver* | ilişiği kes*
    `,
    profile: `
      profil* | (soyad*/soyisim/soyismim/soyadım) (değiş*/güncel*/düzelt*) | soyadım* | soy isim* | soyismi* | unvan* | ünvan*
      kimlik bilgi* | kişisel bilgi* | iletişim bilgilerim* | görünen ad* | isim değişik* | adım (yanlış/hatalı) | evlilik soyad*
      profil fotoğraf* | profil resm* | medeni hal*
    `,
    laptop: `
      laptop* | leptop* | labtop* | laptob* | dizüstü* | diz üstü* | notebook* | notbuk* | noteboo* | macbook* | taşınabilir bilgisayar*
      thinkpad* | elitebook* | lenovo* | latitude*
    `,
    computer: `
      bilgisayar* | bilgisiyar* | bilgsayar* | bilgisyar* | blgisayar* | pc | pc'* | pcm | pcmi | pcmiz* | pcde | pcden | pcye | pcler*
      pcnin | pcyi | pc'si* | pcsi* | masaüstü (bilgisayar*/pc*) | bilgisayar kasa* | kasa (fanı/gücü) | işlemci* | ekran kart* | anakart*
      ana kart* | ram bellek* | bellek yükselt* | ram (ekle*/yükselt*/takviye*/artır*) | iş istasyon* | ses kart* | usb port* | usb giriş*
    `,
    monitor: `
      monitör* | ekran | ekranı* | ekranım* | ekranda | ekranlar* | ekranın* | ekrana | ekranlarımız*
      (ikinci/ek/harici/çift/büyük) (ekran*/monitör*) | dokunmatik ekran* | hdmi* | vga kablo* | görüntü (gelm*/yok/gitti/kablosu)
      ekran (titre*/karar*/çözünürlü*) | monütör* | mönitör* | monitör kol*
    `,
    printer: `
      yazıcı* | yazcı* | yazici* | printer* | prınter* | pirinter* | pirintır* | baskı (kalite*/makine*/sunucu*/kuyru*/alam*/sorun*/merkez*)
      baskılar* | yazdırma* | çıktı (alam*/almak/alm*/al*/kalite*) | çıktılar* | fotokopi* | çok fonksiyonlu
      kağıt (sıkış*/çek*/al*/tepsi*/beslem*) | yazıcımız* | mürekkep püskürt* | kyocera* | ricoh* | canon* | epson* | xerox* | lazer yazıcı*
      nokta vuruş* | faks* | fax* | plotter* | çizici*
    `,
    'label-printer': `
      (etiket/barkod/termal) (yazıcı*/printer*/makine*/basma*/basm*/çıktı*) | etiket* | barkod etiket* | zebra* | barkod yazıcı*
      etiketle* makine* | barkod basm* | argox* | kargo etiket* | raf etiket* | godex* | bixolon*
    `,
    toner: `
      toner* | tonör* | kartuş* | mürekkep* | drum* | şerit* | ribon* | ribbon* | atık (kutu*/toner*) | fuser* | dram ünite* | drum ünite*
      tambur ünite* | siyah toner* | renkli toner*
    `,
    scanner: `
      (belge/evrak/doküman/döküman/masaüstü) tarayıcı* | tarayıcı cihaz* | tarayıcı (çalış*/tara*/belge*) yap*
      tarama (yap*/cihaz*/özelli*/klasör*/fonksiyon*/sorun*/ayar*/kalite*) | taramalar* | tara gönder* | scanner*
      scan (yap*/ed*/klasör*/özelli*/alam*) | taranan (belge*/evrak*/dosya*) | maile tara* | mail'e tara*
    `,
    keyboard: `
      klavye* | klevye* | klavey* | (enter/boşluk/shift/ctrl/esc/backspace/ok) tuş* | tuş takım* | tuşlar* | tuşu | tuşları* | keyboard*
      f klavye | q klavye
    `,
    mouse: `
      mouse* | maus* | mause* | mous | fare | faresi | farem | faremiz | fareyi | farenin | (kablosuz/optik/yeni) fare | klavye mouse*
      touchpad* | touch pad* | imleç* | dokunmatik yüzey* | mousepad* | fare imleci | fare altlı* | sağ tık* | sol tık*
    `,
    dock: `
      dock* | docking* | dok istasyon* | bağlantı istasyon* | yerleştirme istasyon* | usb çoklayıcı* | çoğaltıcı* | usb hub*
      type-c çoklay* | çevirici* | type c hub*
    `,
    headset: `
      kulaklık* | kulaklığ* | kulaklik* | mikrofon* | kulak içi* | hoparlör* | hoparlor* | headset* | jabra* | ses cihaz* | ses giriş*
      ses çıkış* | bluetooth kulak*
    `,
    projector: `
      projektör* | projeksiyon* | projektor* | projeksyon* | akıllı tahta* | etkileşimli tahta* | yansıtma cihaz* | perde motor*
      projeksiyon perde* | clickshare* | barkovizyon* | barco* | sunum cihaz* | ekran yansıt*
    `,
    'mobile-phone': `
      cep telefon* | akıllı telefon* | iphone* | ayfon* | şirket telefon* | mobil (telefon*/cihaz*) | android telefon* | samsung telefon*
      cebim* | gsm cihaz* | şirket hatt* telefon* | cep tel* | telefonumun (ekran*/şarj*/batarya*/kamera*) | huawei telefon* | xiaomi*
    `,
    tablet: `
      tablet | tableti* | tabletler* | tabletim* | tablete | tablette | tabletten | tabletin* | ipad* | aypad* | el tableti*
    `,
    webcam: `
      web kamera* | webcam* | (bilgisayar/laptop/dizüstü/toplantı/teams/zoom) kamera* | kameram | kameramı | kameramız
      görüntülü görüşme kamera* | kamera ve mikrofon | mikrofon ve kamera
    `,
    'cash-register': `
      yazar kasa* | yazarkasa* | yazar kasamız* | yazarkasa pos* | kasa | kasalar | kasaları* | kasada | kasamız* | kasadaki | kasaya
      kasanın | kasa (bilgisayar*/program*/sistem*/pos*/ekran*/kapan*/açıl*/fiş*) | (1/2/3/4/5) nolu kasa | okc* | ökc* | ödeme kaydedici*
      para çekmece* | fiş (yazıcı*/kes*/basm*/rulo*/çıkm*) | termal rulo* | z rapor* | adisyon yazıcı* | satış noktas* | ingenico kasa
      hugin*
    `,
    'payment-terminal': `
      pos | pos cihaz* | pos makine* | posumuz* | pos'umuz* | posu | pos'u | poslar* | pos'lar* | postan çek*
      pos (terminal*/ekran*/kağı*/bağlan*/çalış*) | kredi kart* (cihaz*/makine*/okuyucu*/çek*) | kart (okuyucu*/çekim*/çekem*/geçm*)
      temassız ödeme* | banka pos* | sanal pos* | kart makine* | verifone* | ingenico* | çekim yap*
    `,
    'barcode-reader': `
      (barkod/karekod/qr/kare kod/barkot) (okuyucu*/okuma*/tarayıcı*/cihaz*/okumu*/okut*) | barkod* | barkot* | el terminal* | elterminal*
      karekod* | el cihaz* | terminal cihaz* | datalogic* | zebra tc* | depo terminal* | rfid* | barkod tabanca*
    `,
    'time-clock': `
      (personel/pdks/mesai/giriş çıkış) (devam*/takip cihaz*/takip sistem*/kontrol cihaz*/cihaz*) | pdks* | parmak iz* | yüz tanıma*
      kart basma* cihaz* | (mesai/puantaj/devam) (takip*/kayıt*/kaydı/cihaz*/saat*) | puantaj* | giriş çıkış (kayıt*/saat*/cihaz*/sistem*)
      kart okutma* | turnike kayıt* | biyometrik*
    `,
    ups: `
      ups cihaz* | ups'* | upsi* | ups (akü*/öt*/alarm*/arıza*/devre*/bip*/ses*/kapan*/uyarı*) | kesintisiz güç* | güç kaynağı akü*
      upsimiz* | jeneratör ups | ups | regülatör*
    `,
    server: `
      sunucu* | sunuc* | server* | srv* | sistem oda* | sanal (makine*/sunucu*) | sanallaştır* | veri merkez* | vmware* | hyper-v* | esxi*
      etki alanı denetley* | sunucular* | host makine* | vps*
    `,
    disk: `
      disk* | harddisk* | hard disk* | hardisk* | sabit disk* | ssd* | hdd* | (harici/taşınabilir) (disk*/bellek*)
      usb (bellek*/disk*/belleğ*) | flash (bellek*/disk*/belleğ*) | flaş bellek* | flash'* | flaşım* | flashım* | depolama (alan*/birim*)
      disk (alanı*/doluluk*/dol*) | c (sürücü*/diski*) | hafıza kart* | raid* | bitlocker* | boş alan* | hafıza dol*
    `,
    battery: `
      batarya* | pil | pili | pilim | piller | pilleri | pilin | pilimiz | pil ömrü | akü | aküsü* | aküler* | aküleri* | akünün | aküye
      şarj (tutm*/gitmiyor/çabuk*/ömrü*/bit*/olmu*) | şarjı | şarjım* | şarj | powerbank* | batarya ömr* | kalem pil* | bataryas*
    `,
    'power-adapter': `
      şarj (alet*/cihaz*/adaptör*/kablo*/aleti*/makine*) | adaptör* | adaptor* | adöptör* | güç (adaptör*/kablo*/kaynağı/kaynak*)
      güç ünite* | power kablo* | uzatma kablo* | type-c (kablo*/şarj*) | şarj ünite* | power supply* | elektrik kablosu | prize tak*
    `,
    television: `
      televizyon* | tv | tv'* | tvler* | tvnin | tvde | tvyi | tvye | akıllı tv* | uydu (alıcı*/yayın*/kanal*/anten*) | kumanda*
      bilgilendirme ekran* | digital signage | dijital (ekran*/pano*) | led ekran* | kanal liste* | reklam ekran* | iptv*
    `,
    'household-appliance': `
      (çamaşır/bulaşık/kurutma) makine* | çamaşır makina* | bulaşık makina* | kurutma makina* | buzdolab* | buz dolab* | derin dondurucu*
      fırın | fırını* | fırınım* | fırının* | davlumbaz* | elektrikli süpürge* | süpürge* | ütü | ütüm | ütünün | mikrodalga* | tost makine*
      blender* | beyaz eşya* | ankastre* | set üstü ocak* | setüstü ocak* | gazlı ocak* | ocağın (ateş*/düğme*) | aspiratör* | kurutucu*
      robot süpürge* | şofben* | termosifon* | hava temizleyici*
    `,
    machine: `
      makine* | makina* | makineler* | üretim (hatt*/bant*/band*) | (paketleme/dolum/montaj/ambalaj/etiketleme) (hatt*/makine*) | konveyör*
      forklift* | kompresör* | kompresor* | cnc* | torna* | freze* | pres | presi* | presin* | tezgah* | tezgâh* | hidrolik* | redüktör*
      elektrik motor* | motoru* | motor arıza* | vinç* | pompa* | hidrofor* | plc* | rulman* | bant kopt* | taşıyıcı bant*
      enjeksiyon makine* | ekskavatör* | traktör* | biçerdöver* | robot kol* | kaynak makine* | lazer kesim* | terazi* | tartı* | kantar*
      dokuma makine* | dikiş makine* | vana* | kırıcı* | transpalet* | istif makine* | soğuk hava depo* | soğutma grub* | chiller* | matkap*
      asfalt makine*
    `,
    sensor: `
      sensör* | sensor* | algılayıcı* | duyarga* | termometre*
      (sıcaklık/nem/ısı/basınç/hareket/seviye/su/gaz/duman) (sensör*/ölçer*/göstergesi/algılayıcı*) | sayaç* | sayac* | debimetre*
      manometre* | data logger* | prob* ölçüm | dedektör* | gps cihaz* | takip cihaz* | araç takip* | fotosel* | load cell*
    `,
    'medical-device': `
      ultrason* | röntgen* | tomografi* | mr (cihaz*/çekim*) | emar* | ekg* | defibrilatör* | infüzyon* | (perfüzör/perfüzyon) pompa*
      ventilatör* | solunum cihaz* | hasta (başı monitör*/yatağ*/monitör*/asansör*) | tansiyon alet* | tansiyon cihaz* | diyaliz* | otoklav*
      sterilizatör* | diş ünit* | santrifüj* | glukometre* | şeker ölçüm* | kuvöz* | işitme cihaz* | tekerlekli sandalye*
      oksijen (konsantratör*/tüp*/cihaz*) | mamografi* | endoskop* | pacs* | tıbbi cihaz* | medikal cihaz* | pulse oksimetre*
      biyokimya cihaz* | hemogram cihaz* | laboratuvar cihaz* | mikroskop* | aspiratör cihaz* | hbys*
    `,
    solar: `
      güneş (panel*/enerji*/santral*/kollektör*) | solar* | invertör* | inverter* | inventör* | fotovoltaik* | ges | ges'* | mahsuplaş*
      panel temizli* | panel verim* | çatı ges | rüzgar türbin* | lisanssız üretim*
    `,
    erp: `
      logo (tiger*/go*/netsis*/programı*/yazılım*/erp*/işbaşı*/wings*/sistemi*/ekranı*)
      logo (lisans*/kullanıcı*/bağlan*/açıl*/girem*/çalış*/destek*/sunucu*/veritabanı*/j platform) | logoda | logo'da | logoya | logo'ya
      logodan | logoyu | tiger* | netsis* | mikro (programı*/yazılım*/fly*/jump*/açıl*/sunucu*/run*/erp) | mikroda | mikroya | nebim*
      canias* | erp* | sap (programı*/sistemi*/ekranı*/kullanıcı*/girem*/açıl*/şifre*/gui*) | sapde | sapda | sapta | sapye | saptaki
      uyumsoft* | workcube* | dia (erp/programı*) | iş emri ekran* | vega programı* | eta programı* | etada | akınsoft* | axata* | dynamics*
      odoo* | stok modül* | satın alma modül* | üretim modül*
    `,
    crm: `
      crm* | müşteri (ilişkileri*/takip program*/veri taban*/kayıt sistem*) | salesforce* | müşteri yönetim* | hubspot* | fırsat kaydı*
      satış takip* | müşteri kart*
    `,
    'accounting-software': `
      muhasebe (programı*/yazılım*/sistemi*/modül*/paketi) | luca* | zirve (programı*/muhasebe*/müşavir*) | paraşüt* | ön muhasebe*
      e-defter* | edefter* | orka* muhasebe | bizimhesap* | link muhasebe | bilsoft* | yevmiye* | mizan* | muhasebe fiş* | hesap planı*
      e-beyanname* | beyanname programı* | mali müşavir program* | cari kart*
    `,
    spreadsheet: `
      excel* | exel* | excell* | eksel* | xlsx* | xls | makro* | pivot* | özet tablo* | tablolama* | hesap tablo* | formül* | düşeyara*
      csv* | e-tablo* | google e-tablo* | google sheets*
    `,
    'office-software': `
      ofis (program*/yazılım*/paket*/365*/uygulama*/lisans*) | office* | ofis365* | word (dosya*/belge*/program*/açıl*) | wordde | word'de
      wordu | word'ü | wordün | word'ün | worde | word | powerpoint* | power point* | pover point* | sunum (dosya*/program*) | onenote*
      libreoffice* | docx* | microsoft 365* | ms office* | copilot* | visio* | yazım denetim*
    `,
    'video-meeting': `
      teams* | tims* | zoom* | webex* | google meet* | skype*
      (görüntülü/online/video/sesli/çevrimiçi/uzaktan/sanal/internet) (görüşme*/toplantı*/konferans*) | görüntülü arama* | video konferans*
      videokonferans* | ekran paylaş* | ekranımı paylaş* | telekonferans* | meet'* | jitsi* | whatsapp* | watsap* | vatsap* | slack*
    `,
    browser: `
      tarayıcı | tarayıcım* | tarayıcıda* | tarayıcıyı | tarayıcının | tarayıcılar* | tarayıcı (geçmiş*/önbelle*/ayar*/sürüm*/eklenti*)
      (internet/web) tarayıcı* | chrome* | crome* | krom* tarayıcı | firefox* | edge | edge'* | edgede | internet explorer* | safari*
      opera | çerezler* | önbelle* | sık kullanılan* | yer imi* | yer imler* | açılır pencere* | gizli sekme* | yandex browser*
      google chrome*
    `,
    'operating-system': `
      windows* | vindows* | wındows* | windos* | işletim sistem* | win10* | win11* | win 10 | win 11 | mavi ekran* | format at* | formatla*
      bios* | masaüstü (simge*/ikon*/kısayol*/arka plan*/görün*) | kısayol* | kısa yol* | görev çubu* | başlat menü*
      sürücü (yükle*/güncel*/kur*/sorun*) | aygıt sürücü* | driver* | linux* | pardus* | macos* | güvenli mod* | denetim masas*
      görev yönetici* | android* | ios
    `,
    'software-licence': `
      lisans* | lisens* | lısans* | ürün anahtar* | aktivasyon* | etkinleştir* | (lisans/seri) (anahtar*/no*/süre*) | kullanıcı lisans*
      lisans yenile* | aktivasyon kod*
    `,
    application: `
      program | programı* | programa | programda* | programdan | programın* | programlar* | programım* | programımız* | programlarım*
      yazılım* | uygulama | uygulaması* | uygulamaya | uygulamada* | uygulamayı | uygulamalar* | uygulamanın | uygulamadan | uygulamamız*
      autocad* | autocat* | otokad* | photoshop* | fotoşop* | adobe* | solidworks* | sketchup* | corel* | ideal cad* | idecad* | sta4cad*
      netcad* | java | javayı | eklenti* | arayüz* | randevu program* | otel program* | restoran program* | eczane program*
      hastane (program*/otomasyon*) | otomasyon* | kütüphane program* | e-okul* | uyap* | e-nabız* | medula* | ekap* | ebys*
    `,
    website: `
      web site* | websit* | website* | web sayfa* | internet (site*/sayfa*) | internet sites* | sitemiz* | siteniz* | sitenizde* | sitede
      siteye (girem*/giriş*/gir*) | site (açıl*/çök*/yavaş*/çalış*/kapalı) | ana sayfa* | anasayfa* | e-ticaret* | eticaret*
      online (mağaza*/satış site*/alışveriş*) | sanal mağaza* | alan ad* | domain* | hosting* | barındırma* | iletişim form* | portal*
      müşteri portal* | bayi portal* | öğrenci portal* | wordpress* | sepet | sepete | sepette | sepetim* | web tasarım* | ftp* | banner*
      menü bağlantı* | link çalış* | trendyol* | hepsiburada* | intranet*
    `,
    database: `
      veri taban* | veritaban* | veri tabanı* | database* | sql* | mssql* | mysql* | oracle* | postgres* | firebird* | sorgu*
      tablo (bozul*/kayd*) | veri ambar* | db bağlant*
    `,
    backup: `
      yedekleme* | yedeği* | yedek (al*/sunucu*/dosya*/disk*/başarısız*/rapor*) | yedekler | yedekleri* | yedekten* | yedeklen* | yedekle
      yedekleyin* | yedeğimiz* | backup* | veeam* | geri yükle* | geri getir* dosya*
      (silinen/kaybolan) (dosya*/klasör*/mail*/veri*/belge*) | veri (kurtarma*/kurtar*) | dosya kurtar* | önceki sürüm* | felaket kurtar*
    `,
    report: `
      rapor | raporu* | raporlar* | raporda* | raporun* | rapora | raporlama* | raporumuz* | raporları*
      (satış/stok/aylık/haftalık/günlük/yıllık/gün sonu/ay sonu/ciro/bakiye/mizan/yaşlandırma/üretim) rapor* | power bi* | powerbi*
      dashboard* | istatistik* | gösterge panel* | grafik rapor* | kpi* | döküm al*
    `,
    pdf: `
      pdf* | pedefe* | acrobat* | adobe reader* | pdf'* | pdf dosya* | foxit*
    `,
    antivirus: `
      antivirüs* | antivirus* | anti virüs* | anti-virüs* | virüs (program*/taram*/koruma*/yazılım*) | kaspersky* | eset* | nod32*
      bitdefender* | uç nokta* güvenli* | defender* | mcafee* | symantec* | trend micro* | güvenlik yazılım*
    `,
    'software-update': `
      güncelleme | güncellemesi* | güncellemeler* | güncellemeden | güncellemeyi | güncelleme (sonrası/yap*/gel*/al*/hata*) | sürüm*
      versiyon* | yeni sürüm* | son sürüm* | yama* (yükle*/geç*) | upgrade* | update* | firmware* | yazılım güncel* | windows güncel*
      program güncel* | yükseltme* | sürüm geçiş*
    `,
    integration: `
      entegrasyon* | entegra* | entegratör* | api | api'* | webservis* | web servis* | veri (aktarım*/aktar*/transfer*) | arayüz bağlant*
      içeri aktar* | dışarı aktar* | içe aktar* | dışa aktar* | aktarım* | xml* | senkronizasyon* | senkron* | edi | pazaryeri* | pazar yer*
      e-fatura entegr* | veri göçü*
    `,
    'mobile-app': `
      mobil (uygulama*/app*/program*/bankacılık*) | (telefon/cep/telefondaki/android/iphone/ios) uygulama* | cep uygulama* | telefon app*
      app store* | play store* | google play* | uygulama mağaza* | aplikasyon* | applikasyon*
    `,
    invoice: `
      fatura* | faturs* | fatıra* | faurta* | e-fatura* | efatura* | e-arşiv* | earşiv* | proforma* | irsaliye* | e-irsaliye* | fiş kesil*
      fatura (kes*/no*/numara*/tarih*/tutar*/kopya*/adres*/düzelt*) | iade fatura* | makbuz* | dekont fatura* | satış fatura*
      kesilen fatura* | serbest meslek makbuz*
    `,
    payment: `
      ödeme | ödemesi* | ödemeler* | ödemem* | ödemeyi | ödemenin | ödemeniz* | ödememiz*
      ödeme (yap*/al*/hatırlat*/plan*/gün*/vade*/emri*/onay*) | havale* | eft* | dekont* | iban* | banka (hesab*/hesap*/transfer*/bilgi*)
      kredi kart* | kartımdan* | banka kart* | taksit* | tahsilat* | (hesabımdan/hesaptan/karttan) (çek*/düş*/kesil*) | çekilen tutar*
      ücret kesil* | mükerrer (ödeme*/çekim*) | çift çekim* | iki kez çek* | iki kere çek* | (iki/2) defa çek* | borç* | borcu* | kapora*
      avans* | depozito* | otomatik ödeme* | senet* | vade* | virman* | aidat* | peşinat* | ücret | ücreti*
    `,
    refund: `
      para iade* | ücret iade* | (paramı/paramın/paramızı/ücretin/paranın/tutarın/bedelin) (iade*/geri*) | geri ödeme* | geri öde*
      iade tutar* | bedel iade* | param iade* | (iadem/iadesi) (yat*/yap*/hesab*) | paramı geri | parası iade* | karta iade* | fazla çekilen
      tazminat* | iade bedel* | geri iade*
    `,
    subscription: `
      abone* | abonelik* | aboneliğ* | üyelik* | üyeliğ* | (aylık/yıllık/premium/kurumsal/standart/mevcut) (plan*/paket*/üyelik*) | tarife*
      paket (değiş*/yükselt*/iptal*/yenile*) | paketim* | paketimiz* | deneme süre* | ücretsiz deneme* | otomatik yenile* | taahhüt*
      taahhut* | yenileme bedel*
    `,
    'price-offer': `
      teklif* | fiyat* | fiyat (teklif*/liste*/bilgi*/al*/çalışma*) | keşif ve teklif | bedel teklif* | ihale* | şartname*
      maliyet çalışma* | birim fiyat* | toptan fiyat* | proforma teklif* | zam | zammı | zamlı
    `,
    discount: `
      indirim* | iskonto* | ıskonto* | kupon* | promosyon* | kampanya* | hediye (çek*/kart*) | puanlarım* | sadakat (puan*/kart*)
      bonus puan* | indirim kod* | para puan* | parapuan* | hediye kod*
    `,
    tax: `
      kdv* | vergi* | ötv* | stopaj* | tevkifat* | gümrük* | beyanname* | vergi (no*/numara*/dairesi*/levha*/iade*) | damga verg*
      muafiyet* | muhtasar* | gelir verg* | kurumlar verg* | maliye bakan* | ba bs | matrah*
    `,
    statement: `
      ekstre* | hesap (özet*/ekstre*/hareket*/mutabakat*/bakiye*) | cari (hesap*/hesab*/ekstre*/bakiye*/mutabakat*) | mutabakat* | bakiye*
      banka ekstre* | hesap özeti* | kredi kartı ekstre* | cari* | borç alacak* | alacak bakiye*
    `,
    payroll: `
      maaş* | bordro* | bodro* | ücret bordro* | mesai ücret* | fazla mesai* | prim | primi* | primler* | primim* | harcırah*
      masraf (form*/beyan*/iade*/fiş*) | avans maaş | yıllık izin* | izin (gün*/hakk*/bakiye*/form*/talep*) | sgk* | kıdem*
      ihbar tazminat* | yol ücret* | yemek kart* | yemek ücret* | asgari geçim* | yan hak* | ikramiye*
    `,
    'air-conditioning': `
      klima* | kilima* | klıma* | havalandırma* | vantilatör* | soğutma (sistem*/çalış*/yap*/yetersiz*) | fan coil* | fancoil*
      hava (kalite*/akım*/kanal*) | split klima* | vrf* | iç hava* | dış ünite* | klima kumanda* | serinlet*
    `,
    heating: `
      kalorifer* | kombi* | petek | petekler* | petekleri* | peteği* | radyatör* | ısıtma* | ısıtıcı* | ısınma* | doğalgaz* | doğal gaz*
      kazan (dairesi*/arıza*/çalış*) | termostat* | yerden ısıtma* | soba* | merkezi ısıtma* | ısı pompa* | oda sıcaklı* | oda termostat*
      brülör*
    `,
    light: `
      ışık | ışıklar* | ışıkları* | ışığı* | ışıklandır* | lamba* | ampul* | aydınlatma* | floresan* | florasan* | spot (lamba*/ışık*)
      spotlar* | led (panel*/lamba*/ışık*/armatür*) | armatür* (yan*/bozul*/ışık*) | avize* | projektör lamba* | sensörlü lamba* | dimmer*
      elektrik lamba*
    `,
    lift: `
      asansör* | asonsör* | asansor* | yürüyen merdiven* | yük asansör* | engelli asansör* | asansör kabin*
    `,
    door: `
      kapı | kapısı* | kapıyı | kapının | kapıda* | kapılar* | kapımız* | kapıya | kapıdan | kapı (kol*/kilit*/kilid*/zil*/otomat*/menteşe*)
      (giriş/otomatik/bahçe/garaj/döner/yangın/cam/ana) kapı* | turnike* | bariyer* | otomatik kapı* | menteşe* | interkom* | diafon*
      diyafon* | kepenk* | panjur kapı* | zil çal* | kapı zil* | kilit dil* | hidrolik kapı kol*
    `,
    key: `
      anahtar | anahtarı* | anahtarlar* | anahtarım* | anahtarın* | anahtarımız* | yedek anahtar*
      (kapı/oda/dolap/çekmece/ofis/daire/araç) anahtar* | çilingir* | kilit | kilidi* | kilitler* | kilidin* | göbek değiş* | kilit göbe*
      asma kilit* | barel* | anahtarlık*
    `,
    'access-card': `
      (giriş/geçiş/personel/kapı/manyetik/proximity/ziyaretçi/kimlik/yaka/otopark/turnike/akıllı/çalışan/öğrenci) kart*
      kartlı (geçiş*/giriş*/kapı*) | giriş kart* | yaka kart* | kart (okuyucu panel*/tanım*/basm*/okutuyor*/yetki*)
      kartım (okum*/çalış*/kayb*/geçm*/kırıl*) | kartımı (kaybet*/okut*) | geçiş (kontrol*/sistem*/yetki*) | kapı geçiş* | rozet*
    `,
    parking: `
      otopark* | oto park* | park (yeri*/yerim*/alan*/kart*/sorun*) | garaj* | plaka (tanım*/tanıt*/kayıt*/okuma*) | araç (giriş*/plaka*)
      elektrikli araç şarj* | şarj istasyon* | bisiklet park* | vale*
    `,
    cleaning: `
      temizlik* | temizlenm* | temizlikçi* | tuvalet kağı* | peçete* | havlu kağı* | kağıt havlu* | sabun* | sabunluk* | çöp | çöpler*
      çöpleri* | çöp (kutu*/kova*/poşet*/konteyner*) | paspas* | kirli zemin* | hijyen* | dezenfekt* | ilaçlama temizli* | cam silme*
      cam temizli* | kat görevli* | hizmetli* | leke* | halı yıkama*
    `,
    water: `
      sular | suları* | suyu | suyun | sıcak su* | soğuk su*
      su (kes*/sızınt*/sızdır*/sızıyor*/akıyor*/akmıyor*/akıt*/kaça*/basınc*/bask*/bastı*/borusu*/tesisat*)
      su (sebil*/deposu*/sayac*/saat*/arıtma*/damacana*/gelm*/yok/damlıyor*/kaçır*/motoru*/pompa*/tank*) | içme suyu* | musluk* | musluğ*
      batarya musluk* | lavabo* | tuvalet* | wc | wc'* | klozet* | sifon* | rezervuar* | boru | borusu* | borular* | boruları* | tesisat*
      sıhhi tesisat* | su tesisat* | gider (tıka*/koku*) | tıkalı gider | tıkanıklık* | duş* başlı* | pisuar* | rögar* | kanalizasyon*
      damacana* | sebil* | banyo* | pis su* | logar* | su saati* | daire su | sızıntı*
    `,
    electricity: `
      elektrik* | elektirik* | elektrık* | priz | prizi* | prizler* | prizleri* | prizde* | prizlerde*
      sigorta (at*/attı*/kutu*/pano*/yan*) | sigortalar at* | kaçak akım* | şalter* | elektrikçi* | jeneratör* | jenaratör* | trafo*
      pano (arıza*/sigorta*) | enerji (kes*/yok) | voltaj* | topraklama* | kısa devre* | üçlü priz* | çoklu priz* | aydınlatma elektri*
      uzatma priz* | elektrik pano* | gerilim*
    `,
    furniture: `
      sandalye* | koltuk* | koltuğ* | masa | masam | masamı | masanın | masalar | masaları* | masası* | masamın | masayı | masamız
      masaya ayak | çalışma masa* | (ofis/çalışma/toplantı/yönetici) (sandalye*/koltuğ*/masası*/koltuk*) | dolap* | dolab* | çekmece* | raf
      rafı* | raflar* | rafları* | keson* | mobilya* | kitaplık* | kitaplığ* | etajer* | sehpa* | kanepe* | yatak* | gardırop* | gardrop*
      portmanto* | pano tahta* | beyaz tahta* | yazı tahta* | sıralar* | ayak deste* | etejer* | paravan* | bank | banklar*
    `,
    'meeting-room': `
      toplantı (oda*/salon*/odası*) | konferans salon* | eğitim salon* | seminer salon* | oda rezervasyon* | salon rezervasyon*
      toplantı odalar* | toplantı odasın* | oda (ayırt*/rezerv*) | yönetim kurulu salon*
    `,
    window: `
      pencere (kol*/cam*/açıl*/kapan*/kırıl*/pervaz*/fitil*/çerçeve*) | pencereler* | pencereden | pencerenin kol* | pencereyi kapat*
      camı kırıl* | cam kırıl* | kırık cam* | camlar* | (ofis/oda/mutfak/salon) pencere* | panjur* | jaluzi* | stor perde* | perde
      perdeler* | perdesi* | perdeleri* | sineklik* | pimapen* | çift cam* | vasistas* | güneşlik* | tente*
    `,
    kitchen: `
      mutfak* | mutfağ* | çay ocağ* | çay makine* | kahve* | kahve makine* | kahve otomat* | su ısıtıcı* | kettle* | yemekhane* | kantin*
      kafeterya* | çaycı* | çay oca* | semaver* | bardak* | yemek (servis*/firma*/kalite*) | otomat makine* | dinlenme oda*
    `,
    'fire-alarm': `
      yangın (alarm*/dedektör*/tüp*/söndür*/panel*/kapı*/merdiven*/dolab*/tatbikat*/ihbar*/çıkış*/uyarı*/sistem*) | yangın | duman dedektör*
      gaz (kaçağ*/dedektör*/alarm*) | sprink* | acil çıkış* | tahliye tatbikat* | hırsız alarm* | alarm (sistem*/panel*/çal*/siren*)
      siren* | karbonmonoksit*
    `,
    'office-move': `
      ofis taşı* | taşınma* | taşınıyor* | taşınacağ* | taşındık | taşındı | yeni (ofis*/bina*/adres*imize) taşın*
      yeni (ofisimiz*/binamız*/şubemiz*/ofise) | nakliye* | kat değişik* | (üst/alt/başka/diğer) kata | masa (taşı*/yer değiş*)
      yer değişikli* | nakil işlem* | şube açılış*
    `,
    building: `
      bina | binası* | binada* | binanın | binamız* | çatı | çatısı* | çatıdan | çatıda | çatımız* | tavan* | duvar | duvarı* | duvarlar*
      duvarda* | duvarın* | zemin (kat*/karo*/kaplama*) | fayans* | seramik* | karo* | parke* | halı | halısı* | halılar* | merdiven*
      boya (bada*/yap*/döküt*/dökül*/iş*) | badana* | sıva | sıvası* | sıvalar* | koridor* | bodrum* | dış cephe* | balkon* | küf*
      rutubet* | yalıtım* | izolasyon* | oluk* | bahçe* | çit | korkuluk* | asma tavan* | tadilat* | apartman* | daire* yönetim | çim biç*
      peyzaj*
    `,
    pests: `
      fareler* | fare (var/gör*/gez*/pisli*/kapan*/ilaç*/dışkı*) | böcek* | böceğ* | hamamböce* | hamam böce* | karınca* | haşere*
      haşarat* | sinek* | sivrisinek* | arı (yuva*/kovan*) | eşek arı* | tahtakuru* | tahta kuru* | bit var | pireler* | akrep* | ilaçlama*
      kemirgen* | güvercin* | örümcek* | yılan* | güve
    `,
    'desk-phone': `
      (masa/sabit/dahili/ip/ofis/masaüstü/kablosuz/dect/cisco/yealink/karel/operatör) telefon* | dahili (telefon*/hat*/numara*/no*/hatt*)
      dahilim* | dahiliden* | dahiliye bağla* | dahili | telefon (cihaz*/makine*/ahize*/ekran*/seti*) | ahize* | telsiz telefon* | telefonum
      telefonumuz | telefonlarımız* | telefonlar | telefonları* | telefonun | ip telefon* | karel* | yealink* | telefon aparat*
      telefonumda* | telefonda ses*
    `,
    'phone-line': `
      (telefon/sabit/dış/ses/faks/santral/kiralık) (hat*/hatt*) | santral* | hat (yok/kesik/düş*/gelm*/arıza*) | hattımız* | hatlarımız*
      (gelen/giden/dış/iç/yurtdışı/yurt dışı/şehirlerarası) (arama*/çağrı*) | aramalar* | arama (yapam*/alam*/kayd*) | çevir sesi*
      çağrı merkez* | telefon (görüşme*/numara*/no*/santral*) | ses (kalite*/kes*/gidip*) | çağrılar* | numara taşı*
      konuşma (kes*/sırasında) | sip* trunk | pbx* | voip* | müşteri hatt* | ses kayıt* | telefon kayıt*
    `,
    voicemail: `
      (sesli/telesekreter) (mesaj*/posta*) | telesekreter* | sesli mesaj* | sesli posta* | cevapsız çağrı* mesaj* | ses mesaj* | telesekter*
    `,
    'call-forwarding': `
      (çağrı/arama/telefon/hat/dahili) (yönlendir*/aktar*/transfer*) | yönlendirme | yönlendirmesi* | aramaların yönlendir*
      (aramalar*/çağrılar*/telefonlar*/telefonum*/hattım*/dahilim*) .. (yönlendir*/aktar*) | çağrı grub* | çalma grub* | cebime yönlendir*
      cep telefonuma yönlendir*
    `,
    'phone-menu': `
      ivr* | sesli (yanıt*/menü*/karşılama*/anons*) | santral (anons*/karşılama*/menü*/ses*) | karşılama (anons*/mesaj*/ses*)
      bekleme müzi* | telefon (anons*/menü*/karşılama*) | tuşlama* | 1'e bas* | 1'i tuşla* | bayram anons* | anons* | çağrı kuyru*
      operatöre bağlan*
    `,
    'sim-card': `
      sim kart* | simkart* | e-sim* | esim* | (hat/gsm/mobil/cep) (hattı*/numara*/paket*/tarife*/veri*) | faturalı hat* | faturasız hat*
      mobil veri* | mobil internet* | roaming* | yurt dışı (paket*/kullanım*) | turkcell* | vodafone* | türk telekom hat* | puk kod*
      gsm hat* | internet paket* | hat açtır* | hat iptal* | hat devr* | data hat* | kurumsal hat* | m2m hat*
    `,
    order: `
      sipariş* | spariş* | sipaiş* | siparş* | siperiş* | satın alma (talep*/sipariş*/emri*) | satınalma* | iş emri* | satış sipariş*
      sipariş (no*/numara*/onay*/durum*/ver*/geç*/iptal*) | satın al* | talep form*
    `,
    delivery: `
      kargo* | teslim | teslimi* | teslimat* | teslim (al*/ed*/et*/tarih*/süre*) | sevkiyat* | sevk | sevki* | gönderi | gönderim
      gönderimiz | gönderiniz | gönderinin | gönderi (takip*/no*) | takip (no*/numara*/kod*) | kurye* | nakliye (firma*/araç*) | koli*
      paketim gel* | paket (gelm*/ulaş*/teslim*/eksik*) | lojistik* | ambar | ambara | ambardan | dağıtım (şube*/araç*/merkez*)
      yurtiçi kargo* | aras kargo* | mng* kargo | sürat kargo* | ptt* | palet* | konteyner* | tır | yükleme tarih* | termin* | ups kargo*
      hepsijet* | trendyol express
    `,
    'return-goods': `
      iade | iadesi* | iademi* | iadeyi | iadeler* | iadem | iade (et*/ed*/form*/kod*/kargo*/süre*/talep*/süreç*/al*) | geri gönder*
      geri iade* | ürünü iade* | (değişim/degisim) (talep*/yap*/istiyor*) | değişimi* | ürün değiş* | geri al* | cayma hakk*
      yenisiyle değiş* | değişim
    `,
    stock: `
      stok* | stoğ* | depo | depoda* | depomuz* | depodan | deponun | depoya | depo (sayım*/giriş*/çıkış*/transfer*) | sayım* | envanter*
      ambar stok* | lot (no*/numara*) | parti no* | stokta* | mal kabul* | raf ömr* | son kullanma tarih* | skt* | stok kart* | stok kod*
    `,
    product: `
      ürün | ürünü* | ürünler* | ürünün* | ürünüm* | üründe* | ürüne | ürünümüz* | ürünleri* | urun* | malzeme | malzemeler* | malzemesi*
      malzemenin | malımız* | mallar* | emtia* | katalog* | numune* | ürün kod* | model kod* | ürün resim* | eşantiyon* | kalem ürün*
      (yanlış/hatalı/eksik/bozuk/kusurlu/hasarlı) (ürün*/mal*/malzeme*/parça geldi)
    `,
    'delivery-address': `
      (teslimat/teslim/gönderi/sevk/kargo/fatura/yeni/eski/şirket/firma) adres* | adres (değiş*/güncel*/düzelt*/bilgi*/yanlış*) | adresimiz*
      adresim* | posta kod* | adrese gönder* | sevkiyat adres* | yanlış adres*
    `,
    spares: `
      yedek parça* | yedekparça* | yedek (malzeme*/ekipman*) | parça (değiş*/sipariş*/temin*/talep*/no*/kod*) | parçası | parçalar
      parçaları | sarf malzeme* | aksesuar* | aparat* | conta* | o-ring* | kayış* | filtre* | orjinal parça* | orijinal parça*
    `,
    phishing: `
      (oltalama/phishing/fishing/sahte/şüpheli/dolandırıcı/zararlı/tuhaf/garip/supheli) (mail*/e-posta*/eposta*/mesaj*/sms*/link*)
      (oltalama/phishing/fishing/sahte/şüpheli/dolandırıcı/zararlı/tuhaf/garip/supheli) (bağlantı*/arama*/fatura*/site*/ek*/ileti*)
      oltalama* | dolandırıcı* | dolandır* | dolandırıl* | phishing* | sahte (fatura*/site*/banka*) | linke tıkla* | bağlantıya tıkla*
      kimliğine bürün* | taklit ed* | sahtecilik* | sahtekar*
    `,
    malware: `
      virüs* | virus* | vürüs* | zararlı (yazılım*/dosya*) | kötü amaçlı* | fidye* | şifrelenmiş dosya* | dosyalar* şifrelen*
      dosyalarım* şifrelen* | ransomware* | trojan* | truva at* | casus yazılım* | malware* | solucan* | bulaşmış* | reklam pencere*
      virüslü*
    `,
    intrusion: `
      hack* | heklen* | hacklen* | haklen* hesab | siber (saldırı*/güvenlik*/olay*)
      (izinsiz/yetkisiz/şüpheli/bilinmeyen/tanımadığım) (giriş*/erişim*/oturum*/işlem*/kişi*/cihaz*) | ele geçir* | saldırı* | sızma*
      güvenlik (ihlal*/açığ*/açık*/olay*/uyarı*) | hırsız* | soygun* | (içeri/binaya/ofise/depoya) (gir*/zorla) hırsız | hesabım* çal*
      brute force* | ddos* | zafiyet* | başkası* gir* | zorla gir* | çalınmış hesap*
    `,
    'lost-device': `
      (kayıp/çalıntı/çalınan/kaybolan/çalınmış) (telefon*/laptop*/bilgisayar*/kart*/cihaz*/tablet*/anahtar*/çanta*)
      (telefonum*/laptop*/bilgisayar*/tablet*/kart*/cihaz*/çanta*) .. (çalın*/kaybol*/kaybet*/kayb*) | çalındı | çaldırdım | çaldırdı
      hırsızlık* | (takside/trende/otobüste/uçakta/metroda) (unut*/bırak*) | uzaktan sil* | kayıp eşya* | gasp*
    `,
    'surveillance-camera': `
      (güvenlik/gözetleme/ip/dome/çevre/giriş/otopark/depo/kapı/bahçe/plaka) kamera*
      kamera (kayıt*/sistem*/görüntü*/kayd*/açı*/arıza*/yok) | kamera | kameralar* | kamerası* | kameranın | kamerayı | kameraları*
      kayıt cihaz* | kayıt cihazı* | nvr* | dvr* | cctv* | kamera kayd* | mobese* | hikvision* | dahua*
    `,
    'data-leak': `
      veri (sızınt*/ihlal*/kayb*/güvenliğ*/silme talep*) | kvkk* | kişisel veri* | gizli bilgi* | gizlilik*
      yanlış (kişiye/kişilere/müşteriye/adrese mail/alıcıya) | bilgi sızd* | sızdırıl* | ifşa* | verilerim* silin* | sızdır* bilgi | gdpr*
      gizli belge*
    `,
    certificate: `
      ssl* | sertifika* | güvenlik sertifika* | e-imza* | eimza* | elektronik imza* | dijital (imza*/sertifika*) | mali mühür* | mühür*
      nitelikli elektronik* | kamu sm* | kamusm* | bağlantınız gizli değil | güvenli değil uyar* | e-imzam* | mobil imza* | https*
    `,
    training: `
      eğitim | eğitimi* | eğitimler* | eğitime | eğitimin* | eğitim (talep*/al*/ver*/tarih*/planla*/materyal*/video*/içerik*)
      kullanıcı eğitim* | isg eğitim* | iş güvenliği eğitim* | seminer eğitim* | e-eğitim* | webinar* | atölye çalış* | uzaktan eğitim*
      oryantasyon eğitim* | bilgilendirme toplantı* eğitim
    `,
    appointment: `
      randevu* | ziyaret* | teknisyen (gelm*/gönder*/yönlend*/randevu*/ziyaret*) | servis (randevu*/talep*/gelm*/çağır*/gönder*/kayd*)
      keşif* | yerinde (inceleme*/destek*/servis*) | rezervasyon* | bakım (randevu*/tarih*/plan*/zaman*) | periyodik bakım* | görüşme talep*
      demo | demosu* | muayene* | tarih (ver*/belirle*/değişik*) | yer ayırt* | kontrol ziyaret*
    `,
    document: `
      belge | belgesi* | belgeler* | belgenin | belgeyi | evrak* | doküman* | döküman* | dökuman* | kılavuz* | kullanım (kılavuz*/klavuz*)
      form | formu* | formlar* | dilekçe* | (çalışma/öğrenci/hizmet/ikamet/uygunluk/görev/referans/davet) (belge*/yazısı*/mektub*)
      referans mektub* | şablon* | diploma belge* | vekaletname* | talimatname* | prosedür* | nüfus kayıt* | transkript* | tutanak*
      imza sirkü* | pasaport* | vize* yazı | ruhsat* | teknik çizim*
    `,
    contract: `
      sözleşme* | sözlesme* | kontrat* | mukavele* | sla | anlaşma* | protokol* | gizlilik sözleş* | kira (sözleş*/kontrat*/bedel*) | fesih*
      feshet* | sözleşme (yenile*/fesh*/iptal*/süre*/uzat*) | bakım (anlaşma*/sözleşme*) | hizmet sözleş* | kira | kiracı* | kirası*
    `,
    warranty: `
      garanti* | garantisi* | garanti (belge*/süre*/kapsam*/kart*/dışı*/içi*/süresi*) | garantili* | garanti kapsamında* | garantiden*
      uzatılmış garanti* | garanti servis*
    `,
    event: `
      etkinlik* | etkinliğ* | fuar* | konferans | konferansı* | seminer* | organizasyon* | açılış tören* | tören* | kutlama* | parti
      doğum günü* | yılbaşı (parti*/etkinlik*/yemeğ*) | kongre* | panel etkinlik* | gala* yemek | konseri* | sergisi* | sergide | festival*
      ikram* | catering* | düğün* | stand (alan*/kurulum*) | piknik* | iftar yemeğ* | lansman*
    `,
    course: `
      ders | dersi | dersim* | dersler* | dersin* | derslere | dersleri* | ders (kayıt*/seçim*/program*/içerik*/not*/kayd*) | kurs | kursu
      kurslar* | kursa | kursum | sınav* | vize sınav* | final sınav* | ödev* | öğrenci* | ogrenci* | öğretmen* | sınıf* | üniversite*
      fakülte* | obs | öğrenci işler* | kayıt yenile* | ders notu* | notlarım* | notum* | moodle* | uzem* | akademik takvim* | tez | tezim*
      harç | harcı* | okul* | veliler* | müfredat* | etüt* | yoklama* | karne* | burs*
    `,
    'insurance-claim': `
      poliçe* | police (no*/numara*) | (trafik/kasko/sağlık/konut/işyeri/hayat/dask/tamamlayıcı) (sigorta*/poliçe*)
      sigorta (poliçe*/şirket*/teminat*/bedel*/başvuru*/hasar*/kapsam*/eksper*/acente*) | kasko*
      hasar (dosya*/bildirim*/tespit*/ekspertiz*/kayd*/bedel*/rapor*) | eksper* | ekspertiz* | kaza | kazası* | kaza (tutanağ*/rapor*/yap*)
      trafik kaza* | teminat* | rücu* | tazminat talep* | dask* | provizyon* | değer kayb*
    `,
    'staff-conduct': `
      (kaba/saygısız/terbiyesiz/ilgisiz/laubali/küstah/agresif/saygısızca/kabaca) (davran*/tavır*/tavr*/konuş*/üslup*/personel*/çalışan*)
      kaba | saygısız* | terbiyesiz* | küstah* | ilgisiz (davran*/tavır*/personel*) | (tavrı*/tavır*/tavırlar*/davranış*/üslub*/üslup*)
      hakaret* | mobbing* | taciz* | küfür* | küfret* | bağırdı* | bağırıyor* | azarla* | telefonu (yüzüme/suratıma) kapat* | yüzüme kapat*
      suratıma kapat* | ayrımcılık* | tehdit* | alaycı* | asık surat*
    `,
  },
  acts: {
    failure: `
      (çalış/açıl/kapan/yan/al/algıla/yazdır/bağlan)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (çık/ulaş/yap/ak/kalk/başla/tanı/kaydol)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (yansı/ısın/tara/çal/kaldır/aktar/hesapla/kal)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (sağla/ara/yaz/bas/aç/başlat/bağla/çıkar/at)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (sız/uyan/çalıştır/yenilen/tamamla/tamamlan/sağlan/yapıl)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (kullanıl/bulun/onayla/kapat/aydınlat/ısıt/ayarlan/hazırlan)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (karşılan/karşıla/bağlat/taşın/basıl/yatırıl/yatır/yazıl)(mıyo*/mıo*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca/mıor*)
      (temizlen/boşalt/boşaltıl/tanımlan/yayınlan/kargolan/faturalan/onaylan/çıkart)(mıyo*/mıo*/madı*/mamış*/mamakta*)
      (temizlen/boşalt/boşaltıl/tanımlan/yayınlan/kargolan/faturalan/onaylan/çıkart)(maması*/mayan*/maz/mayınca/mıor*)
      (gel/git/gönder/gönderil/yüklen/güncellen/ver)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (gir/kilitlen/iletil/eşleş/kes/kesil/yet)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (silin/et/edil/tetiklen/dinle/göster/güncelle)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (eşle/kaydet/çek/değiş/senkronize et/yükle/çekil/kaydedil)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (görüntülen/listelen/hisset/titre/sil/yönlen/yönlendir)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (eklen/işlen/düzel/düzelt/indir/ilerle/temizle/geç)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (bitir/işle/öden/iade edil/teslim edil/kabul et/kabul edil)(miyo*/mio*/medi*/memiş*/memekte*/memesi*/meyen*/mez/meyince/mior*)
      (tepki ver/yanıt ver/görüntü ver/ses ver/izin ver/belirlen/veril/sevk edil)(miyo*/mio*/medi*/memiş*/memekte*)
      (tepki ver/yanıt ver/görüntü ver/ses ver/izin ver/belirlen/veril/sevk edil)(memesi*/meyen*/mez/meyince/mior*)
      (ol/dur/oku/tut/uyuş/doğrulan/dol/duyul/okut/konuş)(muyo*/muo*/madı*/mamış*/mamakta*/maması*/mayan*/maz)
      (oluş/koru/uy/kur/kurul/bulun/oluştur/duy/doldur/korun/dokun)(muyo*/muo*/madı*/mamış*/mamakta*/maması*/mayan*/maz)
      (görün/gözük/dön/sön/düş/sür/yürü/görüş/soğut/gör/büyü/çöz/çözül/dönüş/götür/öde)(müyo*/muo*/medi*/memiş*/memekte*/memesi*/meyen*/mez)
      (açıla/çalışa/bağlana/yapa/kullana/ulaşa/yazdıra)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (basa/ala/çıkara/aça/kapata/kapana/aktara)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (ara/kaydola/tanı/bula/taşıya/okuta/duya)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (konuşa/tamamlaya/taraya/ata/kurama/kura/başlata)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (onaylaya/sağlaya/yaza/katıla/okuya/oluştura/oturum aça)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (hesaplaya/çalıştıra/çıka/yatıra/ayarlaya/çıkarta/tanımlaya)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (çağıra/değiştirtme/ulaştıra/sata/imzalaya/kaldıra/kopyalaya)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (yapıla/açtıra/buluna/sağlana/kullanıla/alına/ulaşıla/paylaşa)(mıyo*/mıo*/mıor*/madı*/mamış*/mamakta*/maması*/mayan*/maz/mayınca)
      (gire/göre/göndere/yükleye/güncelleye/gele)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (ede/değiştire/vereme/sile/gide/kaydede)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (indire/ekleye/çeke/ilerleye/erişe/seçe)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (görüşe/ödeye/düzenleye/izleye/dinleye/çöze/yönlendire)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (düzelte/ürete/geçe/görüntüleye/kese/döne)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (ilete/listeleye/vere/girile/erişile/gönderile/yüklene)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (görüle/bile/yetişe/içe/çözüle/edile)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (verile/iletile/düzenlene/güncellene/bitire/seçile/dene)(miyo*/mio*/mior*/medi*/memiş*/mekte*/memekte*/memesi*/meyen*/mez/meyince)
      (yok/yoktur/kesildi/kesik/kesiliyor*/kesildiğ*/kesilme*/kopuyor*/kopma*/koptu/kopuk*/kopmalar*) | bozuk* | bozul* | bozuldu*
      bozulmuş* | arıza | arızalı* | arızalan* | arızası* | arızaya* | arızalar* | arızayı | kırık* | kırıl* | kırıldı* | kırılmış* | çatla*
      çatlak* | patla* | patlak* | patladı | yanmış | yandı | yanık* | çöktü* | çöküyor* | çökmüş* | çökme* | donma* | kilitlendi*
      kilitleniyor* | kilitli | kilitlenmiş* | kilitlenme* | takıl* | takılıyor* | takıldı* | takılma* | sıkıştı* | sıkışıyor* | sıkışmış*
      sıkışma* | sıkışmas* | kasıyor* | kasma* | kasılma* | kasıyo* | hata | hatası* | hatalı* | hatalar* | hataya* | hatayla | hatanın
      hatayı | hata (ver*/al*/mesaj*/kod*/çık*/göster*/oluş*/ekran*/uyarı*) | error* | uyarı (ver*/mesaj*/al*/çık*) | sorun | sorunu
      sorunum* | sorunumuz* | sorunlar* | sorunlu* | sorunun* | sorunsal* | sorun (yaş*/var/çık*/oluş*/mevcut/devam*) | sorunlarım*
      problem* | poblem* | problm* | sıkıntı* | sikinti* | sıkıntılı* | aksaklık* | aksama* | aksıyor* | aksaklığ*
      arıza (ver*/var/kayd*/bildir*/lamba*/ışığ*) | kusurlu* | kusur | eksik* | yavaş* | yavaşla* | ağır (çalış*/açıl*/ilerl*) | gecikme*
      gecikiyor* | gecikti* | geç (açıl*/gel*/kal*/yükle*) | geciken | yanlış* | hatali* | uyuşm* | tutarsız* | uyumsuz* | bozuk çık*
      defolu* | hasarlı* | hasar gör* | ezik | ezilmiş* | yırtık* | yırtıl* | çizik* | çizil* | lekeli* | kirli* | kirlenmiş* | pis
      pislik* | kötü kok* | koku | kokuyor* | kokusu* | kokmaya | koku (yapıyor/geliyor/var) | duman (çık*/gel*/var) | kıvılcım*
      yanık koku* | ısınıyor* | aşırı (ısın*/sıcak*/yavaş*/ses*/gürültü*/soğuk*) | ısınmıyor*
      çok (sıcak*/soğuk*/yavaş*/ısın*/gürültülü*/sesli*/ağır/karanlık*) | buz gibi
      ses (gelm*/yapıyor*/çıkar*/yok/gitti/kesil*/gidip*/cızır*/gecik*/yankı*) | gürültü* | gıcırtı* | gıcırdıyor* | tıkırtı* | uğultu*
      cızırtı* | parazit* | titre* | titriyor* | titreşim* | sarsıl* | sallan* | sallanıyor* | gevşe* | gevşek* | kopmuş* | söküldü*
      sökülmüş* | düştü (kapı*/panel*/parça*) | düşüyor* | yerinden çık* | yerinden oyna* | çıkmış | sarkıyor* | sarkmış* | akıtıyor*
      akıtma* | akıyor* | akıyo* | damlıyor* | damlama* | damlatı* | sızdır* | sızıyor* | sızıntı* | su bas* | su bastı* | tıkan* | tıkandı*
      tıkalı* | tıkanıklık* | tıkanmış* | taşıyor* | taştı | taşma* | küflen* | rutubetlen* | paslan* | paslı* | çürü* | şişmiş* | şişti
      şişkin* | dökül* | dökülüyor* | kabar* | kabardı* | (mavi/siyah/beyaz/boş) (ekran*/sayfa*)
      ekran (karar*/karard*/gitti/gidip gel*/siyah*/titri*/donu*/dondu/kilit*) | kararıyor* | karardı* | gidip geliyor* | gidip gel*
      yanıp sön* | göz kırp* | kırpışı* | görüntü (gitti/yok/kayb*/bozul*/titre*) | çizgi* (çık*/var/oluş*/çıkıyor*) | çizgili | bulanık*
      silik* | soluk | soluklaş* | leke* (bırak*/çıkar*) | okunaksız* | okunmuyor* | bozuk karakter* | kendi kendine* | kendiliğinden*
      durduk yere | aniden kapan* | kapanıyor* | kapanıp* | yeniden başlıyor* | (sürekli/kendi kendine/durmadan) yeniden başl*
      sürekli (kapan*/kop*/don*/kesil*/hata*/yeniden*/şifre*/düş*/atıyor*/at*/restart*/ara ver*) | atıyor* sistem*
      (sistemden/oturumdan/programdan/beni/bizi) atıyor* | oturum* düş* | düşüp* | zaman aşım* | zamanaşım* | süresi (dol*/doldu*/geç*)
      süresi dolmuş* | time out* | bağlantı (kop*/kes*/yok/gitti/hata*/kurulam*/düş*) | erişim (yok/engel*/reddedil*) | erişim sağlan*
      engelli* | engellendi* | reddedil* | reddedild* | reddediyor* | askıya alın* | pasif* | devre dışı* | kapalı* | kapandı* | kapatılmış*
      duruyor makine* | durdu | durmuş | durdu* | duruyo* | devreden çık* | aktif değil* | ulaşılamıyor* | erişilemiyor* | kayıp*
      kayboldu* | kaybolmuş* | kayboluyor* | kaybol* | kaybettim* | kaybettik* | kaybetti* | kaybet* | silindi* | silinmiş*
      yanlışlıkla (sil*/kapat*/gönder*) | çalındı* | çalınmış* | unuttum* | unuttuk* | şifremi unut* | unutmuş* | unuttu* | bitti | bitmiş*
      bitti* | bitmek üzere | bitiyor* | tükendi* | tükenmiş* | tüken* | azaldı* | doldu | dolmuş* | dolu (uyarı*/görün*) | dolu | yetersiz*
      yetmiyor* | eksik (çık*/gel*/ürün*/parça*/teslim*/öden*/yat*) | eksik | eksiklik* | eksiği*
      fazla (kesil*/çekil*/ücret*/faturalan*/ödeme*/tutar*) | mükerrer* | çift (çekil*/çekim*/fatura*/kayıt*/ödeme*)
      iki kez (çek*/kesil*/fatura*/öden*/gönder*) | (iki/2/üç) (kere/defa/kez) (çek*/kes*/fatura*/ödeme*/öden*/tahsil*)
      yanlış (gel*/gönder*/kesil*/ürün*/hesap*/adres*/fatura*/tutar*/yaz*) | farklı (ürün*/gel*/renk*/fiyat*/tutar*/çık*)
      ters (çalış*/dön*/bas*) | kesilmiş* | kesik | kesinti* | kesintisi* | kesintiler* | kopuk | kopukluk* | çekmiyor* | zayıf*
      düşük (hız*/sinyal*/basınç*) | kötü (kalite*/çek*/ses*) | kalitesiz* | parçalan* | dağıl* | dağıldı* | çözülmedi* | düzelmedi*
      düzelmiyor* | devam ediyor (sorun*/arıza*/problem*) | sorun devam* | arıza devam*
      (hala/halen/henüz/daha) (gelm*/ulaşm*/yapılm*/yok/çalışm*/açılm*/almadı*/alamadı*/teslim*)
      (hala/halen/henüz/daha) (yatm*/iade*/çözülm*/düzelm*/gönderilm*/aktif*/bekl*/sonuç*/kapalı*/kargoya*)
      (sağlıklı/düzgün/doğru/doğru düzgün/tam/normal/stabil) (çalışm*/değil*/gelm*/okum*/görünm*)
      (doğru/düzgün/yeterli/mümkün/aktif/geçerli/normal/erişilebilir/kullanılabilir) değil*
      (güvenli/temiz/okunaklı/uygun/tanımlı/kayıtlı/yüklü/güncel/tam) değil* | geçersiz* | bulunamadı* | bulunamıyor* | desteklenmiyor*
      başarısız* | yapılamıyor* | yapılamadı* | çalışamaz* | kullanılamaz* | kullanılamıyor* | tanımsız* | bozukluk*
      virüs (bulaş*/gir*/var/yedi*) | saldırıya uğra* | hacklendi* | heklendi* | ele geçiril* | dolandırıl* | tehlikeli*
      tehlike (arz*/yarat*/oluştur*) | spama (düş*/gid*) | spam'e (düş*/gid*) | (gereksize/önemsize/karantinaya/çöpe) (düş*/gid*) | eskimiş*
      eskidi* | yıpran* | yıpranmış* | aşın* | körel* | kırık dökük | kilit* (tutmuyor*/açılmıyor*) | çarpıyor* | çarptı* | elektrik kaça*
      elektrik çarp* | patinaj* | atlıyor* | attı sigorta* | sigorta at* | sigorta attı* | sigortalar* at* | şarj (tutm*/olm*/etm*/bitiyor*)
      açılıp kapan* | çekip çekm* | bip* öt* | ötüyor* | alarm ver* | alarm çal* | kırmızı ışık* | kırmızı yan* | dışarıda kal*
      gözükmüyor* | mahsur kal* | katta kal* | katlar* arasında
      (internet/elektrik/elektrikler/ses/görüntü/ekran/bağlantı/sular/hat/şebeke) (gitti/gidiyor*) | engelleniyor* | engellenmiş*
      bloke (oldu*/edildi*/olmuş*/edilmiş*) | blokeli | pasife (alın*/düş*)
      (bilgisayar*/ekran*/program*/sistem*/laptop*/sürekli/uygulama*/görüntü*/birden/aniden) (donuyor*/dondu/donmuş*) | donup kal*
      dondu kaldı | donarak | çok ısın* | (girilm/erişilm/okunm/gözükm/görülm)(iyo*/üyo*/edi*/uyo*) | hizmet dışı* | servis dışı* | bozulup
      patlamış* | bozuluyor* | sıkıntı (var/yaş*) | (kullanım/hizmet) dışı* | görünmez* | sorun yarat* | çalışmaz (durum*/hal*) | arıza yap*
      gelmiyor* | yetersiz kal* | ulaşmadı* | gelmedi* | ödenmedi* | ödenmemiş* | yatmadı* | yatmamış* | düşmedi* | yansımadı* | verilmedi*
      gönderilmedi*
    `,
    request: `
      lütfen* | lutfen | ltfn | lütfn | lüften | lutfeb
      rica (ederim/ederiz/ediyorum/ediyoruz/olunur/etsem/edecektim/edeceğim/ediyorm/etmekteyiz/edicem/ederdim) | ricamız* | ricam*
      ricasıyla | ricada bulun* | ricasında bulun* | arz (ederim/ederiz/ediyorum/olunur) | arz ve talep
      talep (ediyorum/ediyoruz/ederim/ederiz/etmekteyiz/etmekteyim/edilmektedir/ediyorz/ettik/ettim/edecektik/ettiğimiz/ettiğim/var/edildi)
      talebim* | talebimiz* | talepte bulun* | talebinde bulun* | talep edi* | istirham* | isteğim | isteğimiz* | istek* | istiyorum*
      istiyoruz* | istiyom | istiyoz | isterim* | isteriz* | isterdim* | isterdik* | istemekteyiz* | istemekteyim* | istiyor | istiyorlar
      istemiştik* | istemiştim* | istedik | istedim | istenmekte* | isteniyor* | istenilmekte*
      (lazım/lazim/gerek/gerekli/gerekiyor/gerekmekte*/gerekir/gerekecek*/gerekiyo/gereklidir/gerekmekted*/şart)
      (gerekiyor*/lazım*/gerekecek*/gerekmekte*) | (ihtiyacım*/ihtiyacımız*/ihtiyaç*/ihtiyacı*/ihtiyacımz*) | ihtiyacı var
      ihtiyaç (var/duy*/bulun*/duyul*) | (bekliyoruz/bekliyorum) (sizden/kurulum*/teklif*)
      teklif (rica/isti*/almak/bekli*/verir*/talep*/alab*/ilet*/sun*/hazırla*) | (mısınız/mısın/msnz/mısnız/mısnz/misnz/musnz)
      (yap/aç/kur/sil/ekle/değiştir/gönder/ilet/tanımla)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (yap/aç/kur/sil/ekle/değiştir/gönder/ilet/tanımla)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (yükle/sıfırla/güncelle/kontrol ed)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (yardım ed/sağla/ver/düzelt/hazırla)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (yükle/sıfırla/güncelle/kontrol ed/yardım ed/sağla/ver/düzelt/hazırla)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (al/oluştur/yönlendir/kaldır/kapat/iptal ed/iade ed/aktif ed/bak)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (al/oluştur/yönlendir/kaldır/kapat/iptal ed/iade ed/aktif ed/bak)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (yenile/temizle/planla/ayarla/onar/tamir ed/çöz/kes/taşı/bağla)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (yenile/temizle/planla/ayarla/onar/tamir ed/çöz/kes/taşı/bağla)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (paylaş/bil/aktar/uzat/bildir/teslim ed/kayded/yazdır/çıkar)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (paylaş/bil/aktar/uzat/bildir/teslim ed/kayded/yazdır/çıkar)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (başlat/ulaştır/tak/doldur/ayır)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (görevlendir/düzenle/incele/gerçekleştir/organize ed)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (başlat/ulaştır/tak/doldur/ayır)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (görevlendir/düzenle/incele/gerçekleştir/organize ed)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (arttır/artır/yükselt/devreye al)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (pasife al/blokla/ara/sat/rezerve ed)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (arttır/artır/yükselt/devreye al/pasife al/blokla/ara/sat/rezerve ed)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (bırak/getir/at/gel/yaz)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (geri yükle/geri al/tedarik ed/temin ed/monte ed)(ar mısınız/er misiniz/ir misiniz/ır mısınız/ur musunuz/ür müsünüz)
      (bırak/getir/at/gel/yaz)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (geri yükle/geri al/tedarik ed/temin ed/monte ed)(r mısınız/r misiniz/ar mısın/er misin/ir misin/r mısın/r misin)
      (yapa/aça/kura/sile/ekleye/değiştire/göndere)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin)
      (yapa/aça/kura/sile/ekleye/değiştire/göndere)(bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (ilete/tanımlaya/yükleye/sıfırlaya)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (güncelleye/edebil/sağlaya/vere)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (yapa/aça/kura/sile/ekleye/değiştire/göndere)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen)
      (yapa/aça/kura/sile/ekleye/değiştire/göndere)(bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (ilete/tanımlaya/yükleye/sıfırlaya)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (güncelleye/edebil/sağlaya/vere)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (düzelte/hazırlaya/ala/oluştura)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (yönlendire/kaldıra/kapata/ede)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (düzelte/hazırlaya/ala/oluştura)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (yönlendire/kaldıra/kapata/ede)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (baka/yenileye/temizleye/planlaya)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (ayarlaya/onara/çöze/kese)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (baka/yenileye/temizleye/planlaya)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (ayarlaya/onara/çöze/kese)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (taşıya/bağlaya/paylaşa/bile/aktara/uzata/bildire)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin)
      (taşıya/bağlaya/paylaşa/bile/aktara/uzata/bildire)(bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (çıkara/başlata/ulaştıra/taka)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (doldura/ayıra/görevlendire/düzenleye)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (taşıya/bağlaya/paylaşa/bile/aktara/uzata/bildire)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen)
      (taşıya/bağlaya/paylaşa/bile/aktara/uzata/bildire)(bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (çıkara/başlata/ulaştıra/taka)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (doldura/ayıra/görevlendire/düzenleye)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (inceleye/gerçekleştire/artıra/arttıra)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (yükselte/araya/bıraka/getire)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (inceleye/gerçekleştire/artıra/arttıra)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (yükselte/araya/bıraka/getire)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (ata/gele/yaza/yüklete)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (olabil/verebil/taktıra/yaptıra)(bilir misiniz/bilirmisiniz/bilir misin/bilirmisin/bilirseniz/bilir mi/bilirsek/bilir miyiz)
      (ata/gele/yaza/yüklete)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (olabil/verebil/taktıra/yaptıra)(bilirmiyiz/bilir miyim/bilirmiyim/bilirsen/bilirsiniz/bilir msnz/bilirseniz sevin*/bilseniz)
      (yapıl/açıl/kurul/silin/eklen/değiştiril/gönderil/iletil/tanımlan)(ması/mesi/masını/mesini/masi)
      (yapıl/açıl/kurul/silin/eklen/değiştiril/gönderil/iletil/tanımlan)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (yüklen/sıfırlan/güncellen/kontrol edil/sağlan/veril/düzeltil/hazırlan/alın)(ması/mesi/masını/mesini/masi)
      (yüklen/sıfırlan/güncellen/kontrol edil/sağlan/veril/düzeltil/hazırlan/alın)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (yapıl/açıl/kurul/silin/eklen/değiştiril/gönderil/iletil/tanımlan)(masına/mesine/ması lazım/mesi lazım/sın)
      (yapıl/açıl/kurul/silin/eklen/değiştiril/gönderil/iletil/tanımlan)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (yüklen/sıfırlan/güncellen/kontrol edil/sağlan/veril/düzeltil/hazırlan/alın)(masına/mesine/ması lazım/mesi lazım/sın)
      (yüklen/sıfırlan/güncellen/kontrol edil/sağlan/veril/düzeltil/hazırlan/alın)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (oluşturul/yönlendiril/kaldırıl/kapatıl/iptal edil/iade edil/aktif edil/yenilen/temizlen)(ması/mesi/masını/mesini/masi)
      (oluşturul/yönlendiril/kaldırıl/kapatıl)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (iptal edil/iade edil/aktif edil/yenilen/temizlen)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (planlan/ayarlan/onarıl/tamir edil/çözül/kesil/taşın/bağlan/paylaşıl/aktarıl)(ması/mesi/masını/mesini/masi)
      (planlan/ayarlan/onarıl/tamir edil/çözül/kesil/taşın/bağlan/paylaşıl/aktarıl)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (oluşturul/yönlendiril/kaldırıl/kapatıl/iptal edil/iade edil/aktif edil/yenilen/temizlen)(masına/mesine/ması lazım/mesi lazım/sın)
      (oluşturul/yönlendiril/kaldırıl/kapatıl)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (iptal edil/iade edil/aktif edil/yenilen/temizlen)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (planlan/ayarlan/onarıl/tamir edil/çözül/kesil/taşın/bağlan/paylaşıl/aktarıl)(masına/mesine/ması lazım/mesi lazım/sın)
      (planlan/ayarlan/onarıl/tamir edil/çözül/kesil/taşın/bağlan/paylaşıl/aktarıl)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (uzatıl/bildiril/teslim edil/kaydedil/çıkarıl/başlatıl/ulaştırıl/takıl/doldurul)(ması/mesi/masını/mesini/masi)
      (uzatıl/bildiril/teslim edil/kaydedil/çıkarıl/başlatıl/ulaştırıl/takıl/doldurul)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (ayrıl/ayarlanıl/görevlendiril/düzenlen/gerçekleştiril/arttırıl/artırıl/yükseltil/devreye alın)(ması/mesi/masını/mesini/masi)
      (ayrıl/ayarlanıl/görevlendiril/düzenlen)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (gerçekleştiril/arttırıl/artırıl/yükseltil/devreye alın)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (uzatıl/bildiril/teslim edil/kaydedil/çıkarıl/başlatıl/ulaştırıl/takıl/doldurul)(masına/mesine/ması lazım/mesi lazım/sın)
      (uzatıl/bildiril/teslim edil/kaydedil/çıkarıl/başlatıl/ulaştırıl/takıl/doldurul)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (ayrıl/ayarlanıl/görevlendiril/düzenlen)(masına/mesine/ması lazım/mesi lazım/sın)
      (gerçekleştiril/arttırıl/artırıl/yükseltil/devreye alın)(masına/mesine/ması lazım/mesi lazım/sın)
      (ayrıl/ayarlanıl/görevlendiril/düzenlen)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (gerçekleştiril/arttırıl/artırıl/yükseltil/devreye alın)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (geri yüklen/temin edil/tedarik edil/monte edil/edil/etkinleştiril/aktifleştiril/kapan/değiş)(ması/mesi/masını/mesini/masi)
      (geri yüklen/temin edil/tedarik edil/monte edil)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (edil/etkinleştiril/aktifleştiril/kapan/değiş)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (tanıml/ödenme/onaylan/boyan/ilaçlan/bırakıl/getiril/kesilme/uygulan/başlan)(ması/mesi/masını/mesini/masi)
      (tanıml/ödenme/onaylan/boyan/ilaçlan/bırakıl/getiril/kesilme/uygulan/başlan)(ması gerek*/mesi gerek*/malı/meli/malıdır/melidir)
      (geri yüklen/temin edil/tedarik edil/monte edil/edil/etkinleştiril/aktifleştiril/kapan/değiş)(masına/mesine/ması lazım/mesi lazım/sın)
      (geri yüklen/temin edil/tedarik edil/monte edil)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (edil/etkinleştiril/aktifleştiril/kapan/değiş)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (tanıml/ödenme/onaylan/boyan/ilaçlan/bırakıl/getiril/kesilme/uygulan/başlan)(masına/mesine/ması lazım/mesi lazım/sın)
      (tanıml/ödenme/onaylan/boyan/ilaçlan/bırakıl/getiril/kesilme/uygulan/başlan)(sin/ması rica/mesi rica/masın/abilir mi/ebilir mi)
      (yapmanız*/açmanız*/kurmanız*/silmeniz*/eklemeniz*/değiştirmeniz*/göndermeniz*)
      (iletmeniz*/tanımlamanız*/yüklemeniz*/sıfırlamanız*/güncellemeniz*/sağlamanız*/vermeniz*/düzeltmeniz*)
      (hazırlamanız*/almanız*/oluşturmanız*/yönlendirmeniz*/kaldırmanız*/kapatmanız*/etmeniz*/yenilemeniz*)
      (planlamanız*/ayarlamanız*/paylaşmanız*/uzatmanız*/bildirmeniz*/çıkarmanız*/düzenlemeniz*/incelemeniz*)
      (gönderin/gönderiniz/yapın/yapınız/kurun/kurunuz/açın/açınız/silin/siliniz/ekleyin/ekleyiniz)
      (değiştirin/değiştiriniz/verin/veriniz/iletin/iletiniz/tanımlayın/yükleyin/sıfırlayın/güncelleyin/düzeltin/düzeltiniz/hazırlayın)
      (oluşturun/yönlendirin/kaldırın/kapatın/iptal edin/iade edin/aktif edin/yenileyin/planlayın/ayarlayın/paylaşın/uzatın/çıkarın)
      (düzenleyin/bağlayın/takın/getirin/bildirin/bildiriniz/sağlayın/sağlayınız/ayırın/taşıyın/temizleyin/kontrol edin/kontrol ediniz)
      (gönderirseniz/yaparsanız/iletirseniz/verirseniz/açarsanız/kurarsanız/eklerseniz/silerseniz)
      (değiştirirseniz/tanımlarsanız/sağlarsanız/ederseniz/paylaşırsanız/yüklerseniz/bakarsanız/alırsanız)
      (gönderseniz/yapsanız/iletseniz/verseniz/açsanız/kursanız/ekleseniz/silseniz/değiştirseniz/tanımlasanız/etseniz/yükleseniz)
      (sevinirim/seviniriz/memnun oluruz/memnun olurum/makbule geçer/iyi olur/iyi olurdu)
      (çok iyi olur/süper olur/hoş olur/mutlu oluruz/mutlu olurum/sevinirz/minnettar*)
      (alabilir miyim/alabilir miyiz/alabilirmiyim/alabilirmiyiz/rica edebilir miyim/isteyebilir miyim)
      (isteyebilir miyiz/rica edebilir miyiz/talep edebilir miyim/talep edebilir miyiz/rica etsek/rica etsem)
      (almak/satın almak/değiştirmek/iade etmek/iptal etmek/yenilemek/sipariş vermek/açtırmak) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (kurdurmak/yaptırmak/uzatmak/yükseltmek/taşımak/kapatmak/kullanmak/eklemek/başvurmak) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (başvuru yapmak/kayıt olmak/kaydolmak/üye olmak) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (güncellemek/ayırtmak/oluşturmak/temin etmek/taşınmak) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (geçmek/bağlamak/tanımlatmak/talep etmek) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (sildirmek/çıkarmak/eklet*/randevu almak/sipariş etmek) (istiyor*/isti*/isterim/isteriz/istemekte*)
      (yaptır*/açtır*/kurdur*/değiştirt*/tanımlat*/eklet*) ist*
      (kurulum*/kurulumu*/tanımlama*/değişim*/değişimi*/iptal*/iptali*) (talep*/rica*/isti*/gerek*/lazım*/yapıl*/için destek)
      (iadesi*/montaj*/montajı*/tamir*/tamiri*/onarım*/aktivasyon*) (talep*/rica*/isti*/gerek*/lazım*/yapıl*/için destek)
      (desteğinizi/yardımınızı) (rica/bekl*) .. (kurulum*/tanım*) | iptal (etmek*/edin*/istiyor*/talep*/edilsin*) | iptalini | iadesini
      (kurulmasını/açılmasını/verilmesini/yapılmasını/değiştirilmesini/eklenmesini)
      (silinmesini/gönderilmesini/tanımlanmasını/yüklenmesini/sağlanmasını/düzeltilmesini/kaldırılmasını)
      (iletilmesini/edilmesini/oluşturulmasını/sıfırlanmasını/güncellenmesini/iade edilmesini/uzatılmasını)
      (yenilenmesini/taşınmasını/kapatılmasını/temizlenmesini/ayarlanmasını/alınmasını/hazırlanmasını) | gereğinin yapıl* | başvurum*
      başvurmak | müracaat* | yönlendirmenizi
      (ekip/teknisyen/servis/personel/usta/elektrikçi/tesisatçı/yetkili/birini/eleman) (gönder*/yönlendir*/yolla*)
      tarafıma (ilet*/gönder*/veril*/tanımlan*/sağlan*/iade*) | tarafımıza (ilet*/gönder*/veril*/tanımlan*/sağlan*/iade*)
      bana (gönder*/yolla*/ver*/lazım/açar*/ilet*) | bize (gönder*/yolla*/ver*/lazım/ilet*/sağla*)
      (yenisi*/yeni bir) .. (ist*/lazım*/gerek*/talep*/rica*) | verilmesi | yollar mısınız | atar mısınız | halledin | hallederseniz
    `,
    question: `
      nasıl* | nasil | nası | naısl | neden | nedendir | nedense | niye | niçin* | nicin | ne zaman* | nezaman | nerede* | nerde* | nereden*
      nerden* | nereye* | neresi* | hangi* | hangisi* | kaç (gün/tl/lira/kişi/adet/para/saat/yıl/ay/hafta/kullanıcı/dolar/dk/dakika) | kaçta
      kaça | kaç | kime | kiminle | kimden | kim | kimin | ne kadar* | nekadar | ne yap* | ne yapmam* | ne yapmalı* | ne yapılması | napmam
      napacağ* | napıcaz | ne şekilde | ne için | neye | neyi | neyin | nedir | ne demek | neymiş | nelerdir | neler | ne durumda | ne oldu
      ne olacak | ne gibi | acaba* | acep | mümkün (mü/mu/müdür/mudur/mü acaba) | mı | mi | mu | mü | mıdır | midir | mudur | müdür mü
      mıyım | miyim | muyum | müyüm | mıyız | miyiz | muyuz | müyüz | mıyd* | miyd* | muyd* | musunuz | müsünüz | musun | müsün
      mısınız acaba | mıymış | miymiş | (var/varmı/yok/yokmu/olurmu/gerekirmi/mümkünmü/olabilirmi/doğrumu/lazımmı/gereklimi) (mı/mi/mu/mü)
      varmı | yokmu | olurmu | mümkünmü | gerekiyormu | gerekirmi | olabilirmi | oluyormu | doğrumu | varmıdır | mümkünmüdür | olurmuyuz
      (yapılabilir/olabilir/alınabilir/kullanılabilir) mi
      (öğrenmek/bilmek/sormak/danışmak/anlamak/teyit etmek/bilgi almak) (istiyor*/isterim/isteriz/istemiştim*)
      (öğrenmek/bilmek/sormak/danışmak/anlamak/teyit etmek/bilgi almak) (istedim/istedik/isterdim/istiyom/için)
      (öğrenebilir/sorabilir/bilgi alabilir/danışabilir/teyit edebilir) (miyim/miyiz/mıyım/mıyız) | merak (ediyor*/ettim/ettik) | sormak
      soracaktım* | sorum | sorumuz* | soru | sorular* | sorularım* | bir sorum* | bir şey sor* | sorum ol*
      bilgi (rica/almak/alabilir*/verir*/verebilir*/verilmesi*/talep*/isti*/edin*) | bilgi ver* | bilgilendir (mısınız/misiniz/rmisiniz)
      bilgilendirir* | bilgilendirebilir* | bilgilendirme (rica/bekli*/yap*) | bilgilendirilm* | hakkında (bilgi*/detay*/bilgilendir*)
      bilgi sahibi* | durumu (nedir/ne/hakkında) | son durum* | gelişme (var mı/oldu mu) | sonuç (ne oldu/var mı) | akıbet* | haber var mı
      teyit (eder*/edebil*/rica/etmek*) | netleştir* | açıklar mısınız | açıklayabilir* | açıklama (rica/bekli*) | bilmiyorum* | bilmiyoruz*
      bilemedim* | bilemiyorum* | bilemiyoruz | emin (değil*/olamadı*) | anlamadım* | anlayamadı* | anlayamıyor* | çözemedim nasıl
      yolu (var mı/nedir) | yöntemi nedir | izlemem gereken* | izlememiz gereken* | yapmam gereken* | yapmamız gereken* | ne önerirsiniz
      öneriniz* | önerir misiniz | tavsiye (eder*/edebil*) | tavsiyeniz*
      hangi (tarih*/belge*/evrak*/model*/sürüm*/yol*/adım*/birim*/numara*) | sebebi (ne*/nedir) | nedeni (ne*/nedir) | nereden kaynak*
      neyden kaynak* | süreci (nasıl/nedir) | ücretli mi* | ücretsiz mi* | fiyatı (ne*/nedir) | öğrenebilirmiyim | öğrenebilirmiyiz
      sorabilirmiyim | alabilirmiyim bilgi | biliyor musunuz | bilginiz var mı | bilen var mı
      bilgi (rica/talep) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz) | bilgi verir misiniz | bilgi verebilir misiniz
      bilgi alabilir miyim | bilgi alabilir miyiz | (açıklar/söyler/anlatır/bildirir/bilgilendirir/tarif eder/teyit eder) mısınız
      (açıklar/söyler/bildirir/bilgilendirir/tarif eder/teyit eder/önerir) misiniz
      (açıklayabilir/söyleyebilir/anlatabilir/bilgilendirebilir/tarif edebilir/teyit edebilir/önerebilir) misiniz
      bilgilendirme (rica/talep) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz) | hakkında bilgi (rica/talep/istiyor*)
      (öğrenebilir/sorabilir) miyim | hakkında bilgi rica (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz) | merak ediyorum
      merak ediyoruz
    `,
    grievance: `
      (kimse/hiç kimse/hiçkimse/hiç biri/hiçbiri/hiçbir yetkili/bir allahın kulu) (cevap*/gelm*/aram*/ilgilenm*/dönm*/dönüş*/bakm*)
      (kimse/hiç kimse/hiçkimse/hiç biri/hiçbiri/hiçbir yetkili/bir allahın kulu) (bakmıyor*/açm*/yardım*/yok*/umurs*/ulaş*/bilgi*/muhatap*)
      kimseye (ulaşam*/ulaşılam*/derdimi*/derdimizi*) | kimseden (cevap*/ses*/dönüş*) | muhatap (bulam*/yok*/bulunam*)
      ilgilenen (yok*/olmadı*) | ilgilenilm* | ilgilenmiyor* | ilgilenmedi* | ilgisiz* | ilgisizlik* | ilgi gör* | umursa* | umursamaz*
      umurunda değil* | dikkate alınm* | ciddiye al* | önemsenm* | oyala* | oyalıyor* | oyalan* | geçiştir* | savsakla* | baştan sav*
      top çevir* | birbirine yönlendir*
      (cevap*/dönüş*/yanıt*/geri dönüş*/ses seda) (alama*/alamadı*/gelm*/verilm*/vermi*/verm*/yok*/yapılm*/olmadı*/çıkm*)
      (ses/haber*/bilgi*/bir dönüş*/herhangi bir dönüş*/sonuç*) (alama*/alamadı*/gelm*/verilm*/vermi*/verm*/yok*/yapılm*/olmadı*/çıkm*)
      (geri/hala/halen/henüz/hiç) (dönülm*/dönmedi*/dönen olmadı*/dönüş yap*/dönüş ol*/dönüş alam*/dönen yok)
      geri dönüş (yap*/alam*/ol*/yok) | telefonlara (bakm*/çıkm*/cevap*/bakıl*) | telefonlarım* (açm*/cevap*/açıl*)
      telefona (bakan*/çıkan*/bakm*/bakıl*)
      (maillerime/mailime/maillerimize/mailimize/taleplerime/taleplerimize) (cevap*/dönüş*/yanıt*/dönül*) | şikayet* | sikayet* | şikâyet*
      şikayetçi* | memnun (değil*/kalm*/kalmad*/olmad*) | memnuniyetsiz* | rezalet* | rezil* | skandal* | kabul edilemez*
      kabul edilebilir değil* | kabul edilir gibi* | yakışm* | yazık* | ayıp* | utanç* | saçmalık* | saçma | berbat* | felaket | iğrenç*
      kepaze* | vurdumduymaz* | sorumsuz* | sorumsuzluk* | ciddiyetsiz* | amatör* | beceriksiz* | yetersiz (hizmet*/destek*/personel*/ilgi*)
      kötü (hizmet*/deneyim*/muamele*) | en kötü | hayal kırık* | hüsran* | mağdur* | mağduriyet* | magdur* | bıktım* | bıktık* | usandı*
      yıldık* | canımız* yan* | sabrımız* | sabrım* | sabır* kalma* | tahammül* | yeter artık | yeter ama | artık yeter* | illallah*
      çileden* | sinir* (boz*/ol*) | kızgın* | öfkeli* | isyan* | pes (artık/doğrusu) | dalga (geç*/mı) | alay (ed*/gibi) | komedi*
      kandırıl* | kandırdı* | aldatıl* | yalan* | yalancı* | söz ver* | sözü ver* | söz verildi* | söz verilmişti* | sözünde dur*
      sözünüzü* | vaat* | vaad* | taahhüt ed* .. (yapıl*/gelin*) | (denildi/dendi/söylendi/denmişti/denilmişti/söylenmişti/dediler)
      (demişlerdi/dediniz/söylediniz/demiştiniz/deniyor/denilmesine/söylenmesine/denmesine) | hani | defalarca*
      kaç (kere/kez/defa/gündür/haftadır/aydır/saattir/kerem/defadır/gundur)
      (ikinci/üçüncü/dördüncü/beşinci/kaçıncı/bilmem kaçıncı/onuncu/2/3/4/5) (kez*/kere*/defa*/sefer*/mail*/mailim*)
      (ikinci/üçüncü/dördüncü/beşinci/kaçıncı/bilmem kaçıncı/onuncu/2/3/4/5) (talebim*/başvuru*/hatırlatma*/yazışım*/arayışım*/kezdir)
      (günlerdir/haftalardır/aylardır/saatlerdir/yıllardır/günlerce/haftalarca/aylarca)
      (gündür/haftadır/aydır/saattir/hafdadır) (bekli*/beklem*/uğraş*/çözül*/cevap*/ses*/kimse*/dönüş*)
      (gündür/haftadır/aydır/saattir/hafdadır) (çözüm*/aynı*/yapılm*/mağdur*/sonuç*/arıyor*/yok*/gelm*) | bekletil* | bekletiyor*
      beklemekten* | beklemeye devam* | (hala/halen) (bekliyor*/beklemekte*/çözül*/sonuç*/cevap*/ses*/kimse*/düzelm*)
      (tekrar/yine/yeniden) (yazıyor*/yazmak*/hatırlat*/belirt*/bildir*/arıyor*) | tekrar tekrar
      sürekli (arıyor*/yazıyor*/aynı şey*/bahane*/ertele*) | ertelen* | erteleniyor* | ertelendi* | sürünce* | sürüncemede*
      (daha önce/önceden/geçen hafta/dün) (de/da/bildir*/yaz*/ilet*/ara*) (yaz*/bildir*/ilet*/söyle*/mail*/ara*/talep*/belirt*)
      (birçok/bir çok/pek çok/çok/bir kaç/birkaç/kaç) (kez/kere/defa) (ara*/yaz*/bildir*/ilet*/talep*)
      (birçok/bir çok/pek çok/çok/bir kaç/birkaç/kaç) (kez/kere/defa) (söyle*/mail*/başvur*/belirt*/ulaş*/hatırlat*) | bahane* | mazeret*
      sonuç alam* | sonuçsuz* | çözüm (üretilm*/bulunm*/bulunam*/sunulm*/gelm*/alam*/yok*/üretm*/üretem*) | çözülmeyen | çözümsüz*
      çözüm bulam* | hiçbir şey (yap*/değiş*/ol*) | hiç bir şey (yap*/değiş*/ol*) | hiçbir (işlem*/gelişme*/çözüm*/adım*/açıklama*/aksiyon*)
      aksiyon alınm* | gereği yapılm* | tüketici (hak*/mahkeme*/hakem*) | hakem heyet* | (yasal/hukuki) (yol*/işlem*/süreç*/hak*/hakl*)
      avukat* | dava (aç*/edeceğ*) | savcılık* | cimer* | şikayetvar* | şikayet var* | sosyal medya* (paylaş*/yaz*) | yetkilinizle
      yöneticinizle | müdürünüzle | üst yönetim* | üstünüz* | sözleşmemizi (fesh*/iptal*) | başka firma* | firma değiştir* | rakip firma*
      bir daha (asla*/sizden*/sizinle*/alışveriş*) | asla tavsiye etm* | tavsiye etm* | paramızla rezil* | hizmet alam* | para ödüyor*
      ücret ödüyor* | ödüyoruz ama | boşuna (para*/ödü*) | zaman kayb* | vakit kayb* | zamanımızı çal* | kaba* (davran*/konuş*) | saygısız*
      terbiyesiz* | bağırdı* | azarla* | telefonu (yüzüme/suratıma) kapat* | üslub* | üslup* | gelmediler | gelmedi kimse | gelecekti*
      gelecekler* dedi* | gelmeyen (ekip*/teknisyen*/servis*) | (ekip*/teknisyen*/servis*/kurye*/usta*) (gelm*/hala gelm*/aram*/hâlâ gelm*)
      randevuya (gelm*/geç*/gelin*) | geç kal* teknisyen | randevuyu (iptal*/ertele*) | bu ne (biçim*/rezalet*/saçma*)
      nasıl bir (firma*/hizmet*/anlayış*) | böyle (hizmet*/firma*/şey) | olacak iş değil* | olmaz böyle* | akıl alır*
      inanılmaz (bir ilgi*/rezalet*) | üzücü* | üzgünüz* | üzülüyor* | güvenimiz* | güvenimi* | güven kayb*
    `,
    plea: `
      (lütfen/ltfn/rica etsem/acil/acilen/artık) (yardım*/yardımcı*/destek*/ilgilen*/çözün*/çözüm*)
      (lütfen/ltfn/rica etsem/acil/acilen/artık) (bakın*/bakar*/bakıver*/dönüş*/geri dönüş*/bilgi verin*/cevap*)
      (lütfen/ltfn/rica etsem/acil/acilen/artık) (halled*/düzelt*/gereğini*/el at*/müdahale*/bir çözüm*)
      (lütfen/ltfn/rica etsem/acil/acilen/artık) (bir an önce*/acil/kontrol ed*/çözer*/çözül*/dönün*/ilgi*)
      yardım (edin*/eder*/edebil*/lazım*/bekli*/rica*/istiyor*/talep*/edermisiniz/edermisin/et/ederseniz) | yardım
      yardımcı (olun*/olur*/olab*/olursanız*/olmanız*/olunma*/olunuz*/olabil*/olurmusunuz/olunması*) | yardımınız* | yardımlarınız*
      desteğiniz* | destek (rica*/bekli*/olun*/olur*/olab*/verin*/verir*/talep*/istiyor*/lazım*/olunma*/verilm*/almak*/ihtiyac*/sağla*)
      desteklerinizi* | destek olmanız*
      (acil/ivedi/hızlı/kalıcı/en kısa sürede/bir an önce/en kısa zamanda) (çözüm*/destek*/yardım*/dönüş*/müdahale*/ilgi*/bir çözüm*)
      (acil/ivedi/hızlı/kalıcı/en kısa sürede/bir an önce/en kısa zamanda) (çözül*/ilgilen*/aksiyon*/şekilde*)
      (acil/ivedi/hızlı/kalıcı/en kısa sürede/bir an önce/en kısa zamanda) (olarak*/ilgilenil*/cevap*/sonuç*) | acilen* | acele* | ivedi*
      ivedilikle* | bir an önce* | biran önce* | en kısa (sürede*/zamanda*) | mümkün olan en kısa* | mümkün olduğunca (çabuk/hızlı/kısa)
      hemen (bak*/ilgilen*/çöz*/dönüş*/halled*) | hızlıca* | bugün içinde* | bugün içerisinde* | gün içinde* | öncelikli* | önceliklendir*
      aciliyet* | vakit kaybetmeden* | gecikmeden* | derhal*
      (çözüm*/çözümü*/çözümünü*/çözülmesini*/çözülmesi*/çözümlenmesi*/giderilmesi*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (çözüm*/çözümü*/çözümünü*/çözülmesini*/çözülmesi*/çözümlenmesi*/giderilmesi*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (giderilmesini*/düzeltilmesi*/düzeltilmesini*/halledilmesi*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (ilgilenilmesi*/ilgilenilmesini*/bakılması*/bakılmasını*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (giderilmesini*/düzeltilmesi*/düzeltilmesini*/halledilmesi*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (ilgilenilmesi*/ilgilenilmesini*/bakılması*/bakılmasını*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (incelenmesi*/incelenmesini*/müdahale edilmesi*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (kontrol edilmesi*/kontrolü*/kontrolünü*/kontrol edilmesini*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (incelenmesi*/incelenmesini*/müdahale edilmesi*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (kontrol edilmesi*/kontrolü*/kontrolünü*/kontrol edilmesini*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (konunun çözülmesi*/ilginizi*/ilgilenmenizi*/desteğinizi*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (yardımlarınızı*/bakmanızı*/çözmenizi*/incelemenizi*) (rica*/bekli*/istiyor*/talep*/gerek*/lazım*)
      (konunun çözülmesi*/ilginizi*/ilgilenmenizi*/desteğinizi*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (yardımlarınızı*/bakmanızı*/çözmenizi*/incelemenizi*) (hususunda*/konusunda*/için*/arz*/bekler*/isteriz*)
      (çözüm/çözümünüz*/bir çözüm/acil çözüm) (bekli*/bul*/rica*/üret*/istiyor*/lazım*/önerin*/talep*/sağla*) | çözüme (kavuş*/ulaş*)
      çözüm bulun* | çözer misiniz | çözebilir misiniz | çözermisiniz | çözün | çözünüz | ilgilenin* | ilgilenir misiniz | ilgilenirmisiniz
      ilgilenebilir* | ilgilenirseniz* | ilgilenilmesi* | ilgilenmeniz* | ilginizi* | ilginize* | bakar mısınız | bakarmısınız
      bakabilir misiniz | bakabilirmisiniz | bakabilir misin | bakar mısın | bir bakar* | bir bakın* | bi bakın* | bi bakar* | bakarsanız*
      inceler misiniz | inceleyebilir* | incelenmesini* | incelenmesi*
      kontrol (eder misiniz/edebilir misiniz/edermisiniz/edin*/ediniz/edilmesi*/sağla*/rica*/edebilirmisiniz) | kontrolünüz*
      müdahale (edin*/eder*/edil*/edebil*/bekli*/rica*) | halleder misiniz | halledermisiniz | hallediver* | halledin* | halledilmesi*
      düzeltir misiniz | düzeltirmisiniz | düzeltin* | düzeltebilir* | giderilmesi* | giderin* | el atın* | el atar*
      gereğini (yap*/rica*/bekl*) | gereği (yap*/için*/rica*) | gereğinin (yapılma*/yapıl*) | gerekenin yap*
      gerekli (işlem*/çalışma*/kontrol*/inceleme*/müdahale*) .. (yap*/rica*/bekl*) | gereken (yap*/ilgi*/işlem*) | aksiyon (al*/bekl*)
      konuyla ilgilen* | konu ile ilgilen* | konuya (bak*/el*/çözüm*/müdahale*) | sorunu (çöz*/gider*/halled*/düzelt*)
      sorunumuzu (çöz*/gider*/halled*) | sorunumu (çöz*/gider*/halled*) | sorunun (çöz*/gider*/çözül*/giderilme*) | sorunları (çöz*/gider*)
      sorunlarımızı (çöz*/gider*) | problemi (çöz*/gider*) | problemin (çöz*/gider*) | arızanın (gider*/çöz*) | arızayı gider*
      bunu (çöz*/halled*/düzelt*) | şunu (çöz*/halled*/düzelt*) | imdat* | ne olur (yardım*/bak*) | nolur | noolur | kurtarın*
      elinizi çabuk* | elinizden geleni* | haberiniz olsun bak* | durumu düzelt* | talimatlarınız* | yönlendirmenizi bekli* | ne yapabiliriz
      ne yapmalıyız | ne yapmalıyım | ne yapmam lazım | ne yapabilirim | napabiliriz
      dönüş (yapar*/yapın*/yapınız*/yaparsanız*/rica*/bekli*/yapabil*) | geri dönüş (yapar*/yapın*/yapınız*/yaparsanız*/rica*/bekli*)
      (bilgi/haber) (verin*/verirseniz*/veriniz*/bekli*) | ilgili (birim*/kişi*/arkadaş*) (yönlendir*/ilet*) | iş emri aç* | kayıt aç*
      ticket aç* | talep oluştur* | talep kaydı aç* | acil | acildir | acil olarak | acil bir | acilen | çok acil | çok acildir
      acil durum* | (çözülmesini/çözümünü/çözümlenmesini) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (giderilmesini/düzeltilmesini/halledilmesini) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (ilgilenilmesini/bakılmasını/incelenmesini) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (kontrol edilmesini/desteğinizi/yardımlarınızı/yardımınızı) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (ilginizi/ilgilenmenizi/destek/yardım/çözüm/müdahale edilmesini) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (kontrolünü/yardımcı olmanızı/bakmanızı) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (gereğinin yapılmasını/acil destek/acil çözüm/desteklerinizi) (rica/talep/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur/etmekteyiz)
      (yardımcı/destek) (olur musunuz/olabilir misiniz/olabilirmisiniz/olurmusunuz/olursanız sevinirim/olursanız seviniriz)
      (yardımcı/destek) (olursanız sevinirz/olmanızı rica ederim/olmanızı rica ederiz)
      (yardımcı/destek) (olmanızı rica ediyorum/olmanızı rica ediyoruz/olabilir misin/olur musun)
      yardım (eder misiniz/edebilir misiniz/eder misin) | (dönüş/geri dönüş) (yapar mısınız/yapabilir misiniz/yaparsanız sevinirim)
      (dönüş/geri dönüş) (yaparsanız seviniriz/rica ederim/rica ederiz/yapmanızı rica ederim)
      (destek/müdahale) (verir misiniz/verebilir misiniz/eder misiniz/edebilir misiniz/sağlar mısınız)
      ilgilenirseniz (sevinirim/seviniriz/memnun oluruz) | bakarsanız (sevinirim/seviniriz) | kontrol edebilir misiniz
      kontrol eder misiniz | lütfen (kontrol edin*/kontrol edebilir misiniz/kontrol eder misiniz/yardımcı olur musunuz)
      lütfen (yardımcı olun/yardımcı olabilir misiniz/bakar mısınız/ilgilenir misiniz/çözer misiniz)
      (sorunu/problemi/arızayı/sorunumuzu/sorunumu/bunu) (çözer misiniz/çözebilir misiniz/giderir misiniz/halleder misiniz/düzeltir misiniz)
    `,
    tried: `
      (yeniden başlat/kapatıp aç/kapatıp açtı/resetle/restart et/tekrar başlat)(tım/tim/tık/tik/dım/dim)
      (format at/sıfırla/değiştir/kontrol et/dene/test et)(tım/tim/tık/tik/dım/dim)
      (yeniden başlat/kapatıp aç/kapatıp açtı/resetle/restart et/tekrar başlat)(dık/dik/dum/duk/miştim/mıştım/mıştık)
      (format at/sıfırla/değiştir/kontrol et/dene/test et)(dık/dik/dum/duk/miştim/mıştım/mıştık)
      (temizle/yeniden kur/kaldırıp kur/söküp tak/çıkarıp tak/güncelle/sil/incele/kapat/ayarla/yenile/bak)(tım/tim/tık/tik/dım/dim)
      (temizle/yeniden kur/kaldırıp kur/söküp tak/çıkarıp tak/güncelle)(dık/dik/dum/duk/miştim/mıştım/mıştık)
      (sil/incele/kapat/ayarla/yenile/bak)(dık/dik/dum/duk/miştim/mıştım/mıştık)
      (yeniden başlat/kapatıp aç/kapatıp açtı/resetle/restart et/tekrar başlat)(miştik/tıysam/diysem/dıysam/diysek/dığım halde)
      (format at/sıfırla/değiştir/kontrol et/dene/test et)(miştik/tıysam/diysem/dıysam/diysek/dığım halde)
      (yeniden başlat/kapatıp aç/kapatıp açtı/resetle/restart et/tekrar başlat)(diğim halde/dığımız halde/diğimiz halde)
      (yeniden başlat/kapatıp aç/kapatıp açtı/resetle/restart et/tekrar başlat)(memize rağmen/mamıza rağmen/meme rağmen/mama rağmen)
      (format at/sıfırla/değiştir/kontrol et/dene/test et)(diğim halde/dığımız halde/diğimiz halde)
      (format at/sıfırla/değiştir/kontrol et/dene/test et)(memize rağmen/mamıza rağmen/meme rağmen/mama rağmen)
      (temizle/yeniden kur/kaldırıp kur/söküp tak/çıkarıp tak/güncelle)(miştik/tıysam/diysem/dıysam/diysek/dığım halde)
      (sil/incele/kapat/ayarla/yenile/bak)(miştik/tıysam/diysem/dıysam/diysek/dığım halde)
      (temizle/yeniden kur/kaldırıp kur/söküp tak/çıkarıp tak/güncelle)(diğim halde/dığımız halde/diğimiz halde)
      (temizle/yeniden kur/kaldırıp kur/söküp tak/çıkarıp tak/güncelle)(memize rağmen/mamıza rağmen/meme rağmen/mama rağmen)
      (sil/incele/kapat/ayarla/yenile/bak)(diğim halde/dığımız halde/diğimiz halde/memize rağmen/mamıza rağmen/meme rağmen/mama rağmen)
      yeniden başlat* | yeniden başlattım* | yeniden başlattık* | kapatıp aç* | kapat aç* | aç kapa* | açıp kapat* | açıp kapa* | restart*
      resetle* | reset at* | reset (attım/attık/yaptım/yaptık) | fişini çek* | fişten çek* | prizden çek* | fişi çekip* | çıkarıp tak*
      söküp tak* | takıp çıkar* | çıkartıp tak* | kaldırıp (yeniden/tekrar) | silip (yeniden/tekrar)
      yeniden (yükledi*/kurdu*/yükle*/kur*/tanımladı*) | tekrar (yükledi*/kurdu*/denedi*/başlattı*/giriş yaptı*/tanımladı*)
      (farklı/başka/diğer) (bilgisayar*/kablo*/tarayıcı*/cihaz*/port*/priz*/telefon*) (da/de/dene*/ile/denedi*)
      (farklı/başka/diğer) (bilgisayar*/kablo*/tarayıcı*/cihaz*/port*/priz*/telefon*) (denen*/aynı*/tak*/üzerinden/kullan*)
      (farklı/başka/diğer) (hesap*/kullanıcı*/yazıcı*/ağ*/laptop*/monitör*/ekran*/adaptör*) (da/de/dene*/ile/denedi*)
      (farklı/başka/diğer) (hesap*/kullanıcı*/yazıcı*/ağ*/laptop*/monitör*/ekran*/adaptör*) (denen*/aynı*/tak*/üzerinden/kullan*)
      farklı bir (bilgisayar*/kablo*/tarayıcı*/cihaz*/port*/priz*) | denedim* | denedik* | denendi* | denememize* | denememe* | denemeler*
      deniyorum* | deniyoruz* | denemiştik* | denedi* | deneyip* | denedi ama* | her şeyi dene* | herşeyi dene* | tüm yollar* dene*
      kontrol (ettim*/ettik*/edildi*/etmemize*/etmeme*) | baktım* | baktık* | bakıldı* | baktırdı* | inceledim* | inceledik*
      test (ettim*/ettik*/edildi*) | değiştirdim* | değiştirdik* | değiştirildi* | değiştirmemize* | temizledim* | temizledik*
      önbelle* temizle* | çerezler* temizle* | sıfırladım* | sıfırladık* | sıfırlandı* | güncelledim* | güncelledik* | format attı*
      format attık* | (işe/fayda/sonuç/çözüm) (yaramadı*/yarama*/etmedi*/vermedi*/olmadı*/değişm*/değişmedi*) | değişen bir şey*
      değişiklik olmadı* | bir şey değişm* | fark et* medi | fark etmedi* | (sonuç/sonuc) (değişm*/alam*/aynı*/alınam*)
      yine (aynı/olmadı*/de olmadı*/de düzelm*) | yine de (olmadı*/çalışm*/düzelm*/aynı*)
      (dediğiniz/söylediğiniz/belirttiğiniz/önerdiğiniz/anlattığınız/tarif ettiğiniz) (gibi*/adım*/şekil*/işlem*/her şey*/yöntem*)
      (tavsiye*/talimat*/yönerge*/kılavuz*/yönlendirme*) (uygula*/uyduk*/takip ett*) | adımları (uygula*/takip*/yaptı*)
      adımlarını (uygula*/takip*) | talimatlarını* uygula* | yaptım ama | yaptık ama | yapmamıza rağmen | yapmama rağmen | etmemize rağmen
      etmeme rağmen | uğraştım* | uğraştık* | uğraşıyor* | araştırdım* | araştırdık* | internetten bak* | google* arat* | kendi imkan*
      kendimiz (dene*/çöz*/müdahale*/bak*) | kendim (dene*/çöz*/müdahale*/bak*) | elektrikçi* bak* | bilgi işlemci* bak* | arkadaşlar* bak*
      (kablosunu/kabloyu/kabloları) (değiştir*/çıkar*/kontrol*/tak*) | başka (prize/porta) tak* | uygulamadık | virüs tara* yap*
    `,
    fine: `
      (başka/diğer/herhangi bir/başka bir/hiçbir) (sorun*/problem*/sıkıntı*) (yok/yoktur/kalmadı/yaşamıyor*)
      (sorun/problem/sıkıntı/hata/arıza/eksik) (yok/yoktur/kalmadı/yaşamıyor*/bulunmuyor*/bulunmamakta*/olmadı)
      (sorun/problem/sıkıntı/hata/arıza/eksik) (yaşanmıyor*/görünmüyor*/gözükmüyor*/değil/yaşamadı*/yaşanmadı*/teşkil etm*)
      (sorun/problem/arıza/sıkıntı) (çözüldü*/giderildi*/düzeldi*/halloldu*/ortadan kalktı)
      (sorun/problem/arıza/sıkıntı) (kalktı/çözülmüş*/gitti/bitti/çözümlendi*/çözülmüştür)
      sorunum* (çözüldü*/giderildi*/düzeldi*/halloldu*) | sorunumuz* (çözüldü*/giderildi*/düzeldi*/halloldu*) | çözüldü | çözülmüş
      çözülmüştür | çözülmüştü | düzeldi | düzelmiş* | halloldu* | halledildi* | hallettik* | hallettim* | giderildi* | giderilmiştir
      çözdüm* | çözdük* | (kendiliğinden/kendi kendine) (düzeldi*/çözüldü*/geldi) | sorunsuz* | problemsiz* | sıkıntısız* | kusursuz*
      (gayet/düzgün/iyi/normal/sorunsuz) (çalışıyor*/çalışmakta*/çalıştı*/açılıyor*/bağlanıyor*/ilerliyor*/gidiyor*)
      (sağlıklı/stabil/hızlı/doğru/mükemmel/güzel) (çalışıyor*/çalışmakta*/çalıştı*/açılıyor*/bağlanıyor*/ilerliyor*/gidiyor*)
      çalışıyor artık | (şimdi/artık/şu an/şuan/şu anda) (çalışıyor*/düzeldi*/açılıyor*/geliyor*/normal*)
      (şimdi/artık/şu an/şuan/şu anda) (sorun yok*/iyi/bağlanabiliyor*/giriyor*/girebiliyor*/açıldı*) | çalışmaya başladı
      normale (dön*/döndü*) | tamamlandı* | tamamdır | tamam | geldi (elektrik*/internet*) | elektrik geldi*
      (diğer/öbür/başka/kalan) (bilgisayar*/yazıcı*/cihaz*/kullanıcı*/arkadaş*/program*) .. (çalışıyor*/sorun yok*/normal*)
      (diğer/öbür/başka/kalan) (bilgisayar*/yazıcı*/cihaz*/kullanıcı*/arkadaş*/program*) .. (açılıyor*/sıkıntı yok*/girebiliyor*/düzgün*)
      (diğer/öbür/başka/kalan) (hat*/her şey*/site*/telefon*/oda*/şube*) .. (çalışıyor*/sorun yok*/normal*)
      (diğer/öbür/başka/kalan) (hat*/her şey*/site*/telefon*/oda*/şube*) .. (açılıyor*/sıkıntı yok*/girebiliyor*/düzgün*)
      (diğerleri/diğerlerinde/geri kalan/gerisi/kalanı) (çalışıyor*/normal*/sorunsuz*/iyi/sorun yok*/tamam*)
      her şey (yolunda/normal/tamam/iyi/çalışıyor*/düzgün*) | herşey (yolunda/normal/tamam/iyi) | gerek kalmadı* | gerek yok*
      ihtiyaç kalmadı* | ihtiyaç yok* | önemli değil* | acelesi yok* | acil değil* | dikkate almayın* | dikkate almayınız*
      (talebi*/kaydı*/ticket*/konuyu/çağrıyı) kapat* | kapatabilirsiniz* | kapatılabilir* | teslim aldı* sorunsuz* | elimize ulaştı*
      sağ salim* | sağlam (geldi*/ulaştı*/durumda*) | eksiksiz* | memnun kaldı* cihaz | yanlış alarm* | çözüme kavuştu* | aktif oldu*
      erişebiliyor* | girebiliyor* | bağlanabiliyor* | yazdırabiliyor* | açabiliyor* | iyi durumda* | sağlıklı çalış* | giderildiğ* için
    `,
    steps: `
      (bas/tıkla/çalıştır/kapat/yazdır/bağlan/ara/kaydol)(ınca/tığımda/dığımda/tığımızda/dığımızda)
      (bas/tıkla/çalıştır/kapat/yazdır/bağlan/ara/kaydol)(dıktan sonra/tıktan sonra/arken/ırken/rken)
      (başlat/aç/çıkar/tak/tara/okut/ata/yaz/gönder)(ınca/tığımda/dığımda/tığımızda/dığımızda/dıktan sonra/tıktan sonra/arken/ırken/rken)
      (bas/tıkla/çalıştır/kapat/yazdır/bağlan/ara/kaydol)(mak istediğimde/mak istedi*/maya çalış*/dığım anda/dığım zaman)
      (bas/tıkla/çalıştır/kapat/yazdır/bağlan/ara/kaydol)(tığım zaman/tığım anda/diğimde/ince/diğimizde/tıkça)
      (başlat/aç/çıkar/tak/tara/okut/ata/yaz/gönder)(mak istediğimde/mak istedi*/maya çalış*/dığım anda/dığım zaman)
      (başlat/aç/çıkar/tak/tara/okut/ata/yaz/gönder)(tığım zaman/tığım anda/diğimde/ince/diğimizde/tıkça)
      (aç/bas/tıkla/gir/seç/gönder/yap/kaydet/başlat/çek/bağlan/yükle)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (aç/bas/tıkla/gir/seç/gönder/yap/kaydet/başlat/çek/bağlan/yükle)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (sil/oluştur/onayla/indir/dene/iste/et)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (sil/oluştur/onayla/indir/dene/iste/et)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (aç/bas/tıkla/gir/seç/gönder/yap/kaydet/başlat/çek/bağlan/yükle)(ınca/unca/ünce/yince/yınca/yunca/erken)
      (aç/bas/tıkla/gir/seç/gönder/yap/kaydet/başlat/çek/bağlan/yükle)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir/sil/oluştur/onayla/indir/dene/iste/et)(ınca/unca/ünce/yince/yınca/yunca/erken)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (sil/oluştur/onayla/indir/dene/iste/et)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (kapat/al/çık/tak/dokun/kur/ver/geç/taşı/çevir/çalıştır/açıl)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (kapat/al/çık/tak/dokun/kur/ver/geç/taşı/çevir/çalıştır/açıl)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (açtı/oku/okut/tara/işaretle/doldur)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (güncelle/listele/aktar/sorgula/imzala/paylaş/düzenle)(diğimde/dığımda/duğumda/düğümde/tiğimde/tığımda/tuğumda)
      (açtı/oku/okut/tara/işaretle/doldur)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (güncelle/listele/aktar/sorgula/imzala/paylaş/düzenle)(tüğümde/diğimizde/dığımızda/tiğimizde/tığımızda/duğumuzda/ince)
      (kapat/al/çık/tak/dokun/kur/ver/geç/taşı/çevir/çalıştır/açıl)(ınca/unca/ünce/yince/yınca/yunca/erken)
      (kapat/al/çık/tak/dokun/kur/ver/geç/taşı/çevir/çalıştır/açıl)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (açtı/oku/okut/tara/işaretle/doldur/güncelle/listele/aktar/sorgula/imzala/paylaş/düzenle)(ınca/unca/ünce/yince/yınca/yunca/erken)
      (açtı/oku/okut/tara/işaretle/doldur)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (güncelle/listele/aktar/sorgula/imzala/paylaş/düzenle)(arken/irken/ırken/rken/urken/dikten sonra/dıktan sonra/tikten sonra)
      (aç/bas/tıkla/gir/seç/gönder)(tıktan sonra/duktan sonra/mek isteyince/mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (yap/kaydet/başlat/çek/bağlan/yükle)(tıktan sonra/duktan sonra/mek isteyince)
      (yap/kaydet/başlat/çek/bağlan/yükle)(mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (aç/bas/tıkla/gir/seç/gönder)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (yap/kaydet/başlat/çek/bağlan/yükle)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(tıktan sonra/duktan sonra/mek isteyince)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (sil/oluştur/onayla)(tıktan sonra/duktan sonra/mek isteyince/mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (indir/dene/iste/et)(tıktan sonra/duktan sonra/mek isteyince/mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (sil/oluştur/onayla/indir/dene/iste/et)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (aç/bas/tıkla/gir/seç/gönder)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (yap/kaydet/başlat/çek/bağlan/yükle)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (aç/bas/tıkla/gir/seç/gönder/yap/kaydet/başlat/çek/bağlan/yükle)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (sil/oluştur/onayla/indir/dene/iste/et)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (yazdır/giriş yap/ara/kullan/ekle/değiştir)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (sil/oluştur/onayla/indir/dene/iste/et)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (kapat/al/çık/tak/dokun/kur)(tıktan sonra/duktan sonra/mek isteyince/mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (ver/geç/taşı/çevir/çalıştır/açıl)(tıktan sonra/duktan sonra/mek isteyince)
      (ver/geç/taşı/çevir/çalıştır/açıl)(mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (kapat/al/çık/tak/dokun/kur)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (ver/geç/taşı/çevir/çalıştır/açıl)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (açtı/oku/okut/tara/işaretle/doldur)(tıktan sonra/duktan sonra/mek isteyince)
      (açtı/oku/okut/tara/işaretle/doldur)(mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (güncelle/listele/aktar)(tıktan sonra/duktan sonra/mek isteyince/mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (sorgula/imzala/paylaş/düzenle)(tıktan sonra/duktan sonra/mek isteyince)
      (sorgula/imzala/paylaş/düzenle)(mak isteyince/mek istediğimde/mak istediğimde/mek istediğimizde)
      (açtı/oku/okut/tara/işaretle/doldur)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (güncelle/listele/aktar)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (sorgula/imzala/paylaş/düzenle)(mak istediğimizde/meye çalış*/maya çalış*/meye kalk*/maya kalk*/mek istediğim*/ip tıkla*)
      (kapat/al/çık/tak/dokun/kur)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (ver/geç/taşı/çevir/çalıştır/açıl)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (kapat/al/çık/tak/dokun/kur/ver/geç/taşı/çevir/çalıştır/açıl)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (açtı/oku/okut/tara/işaretle/doldur)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (güncelle/listele/aktar)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (sorgula/imzala/paylaş/düzenle)(diğim zaman/tığım zaman/tiğim zaman/dığım zaman/diğim anda/tığım anda/dığım anda)
      (açtı/oku/okut/tara/işaretle/doldur)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (güncelle/listele/aktar/sorgula/imzala/paylaş/düzenle)(dığında/diğinde/tığında/tiğinde/duğunda/düğünde/tuğunda/tüğünde)
      (tıklıyorum*/basıyorum*/giriyorum*/açıyorum*/seçiyorum*/gönderiyorum*/yapıyorum*)
      (tıklıyoruz*/basıyoruz*/giriyoruz*/açıyoruz*/seçiyoruz*/giriş yapıyorum*/kaydediyorum*/deniyorum*)
      (ardından/sonra/sonrasında/daha sonra/akabinde) (çık*/aç*/kapan*/hata*/bekl*/don*/gel*/bas*/tıkla*/gir*/seç*) | butona (bas*/tıkla*)
      butonuna (bas*/tıkla*) | tuşuna bas* | linke (tıkla*/bas*) | menüden* | menüsünden* | ayarlardan* | ekranına gel* | sayfasına gel*
      (kaydet/gönder/yazdır/tamam/onay/ileri/giriş/enter) (deyince/dediğimde/diyorum/diyince/tuşuna/butonuna/dediğimizde/diyoruz) | deyince
      dediğimde | dediğimizde | diyince
      her (açtığımda/girdiğimde/bastığımda/seferinde/açılışta/denediğimde/yazdırdığımda/bağlandığımda/girişte/defasında) | her seferinde
      hatanın oluş* | tekrarla* (için*/adım*) | adım adım | işlem adım* | (1/2/3/4/5) adım | adım (1/2/3/4/5) | beklenen (sonuç*/davranış*)
      gerçekleşen (sonuç*/davranış*) | şu adımlar* | aşağıdaki adımlar* | olduğu anda | esnasında* | sırasında | aşamasında*
      aşamasına gel*
    `,
    impact: `
      (iş/işimi/işimizi/işlerimizi/işlerimi/işlem) (yapam*/yapılam*/yapamı*/yürütem*/tamamlayam*/kesem*/verem*)
      (hiçbir işlem/hiç bir işlem/hiçbir iş/üretim/satış/sevkiyat) (yapam*/yapılam*/yapamı*/yürütem*/tamamlayam*/kesem*/verem*)
      (iş/işimi/işimizi/işlerimizi/işlerimi/işlem) (alam*/işleyem*/bitirem*/yetiştirem*/gerçekleştirem*/çıkaram*/çıkamı*)
      (hiçbir işlem/hiç bir işlem/hiçbir iş/üretim/satış/sevkiyat) (alam*/işleyem*/bitirem*/yetiştirem*/gerçekleştirem*/çıkaram*/çıkamı*)
      (fatura/ders/sunum/toplantı/ödeme/tahsilat) (yapam*/yapılam*/yapamı*/yürütem*/tamamlayam*/kesem*/verem*)
      (kayıt/tedavi/muayene/hizmet/servis/teslimat) (yapam*/yapılam*/yapamı*/yürütem*/tamamlayam*/kesem*/verem*)
      (fatura/ders/sunum/toplantı/ödeme/tahsilat) (alam*/işleyem*/bitirem*/yetiştirem*/gerçekleştirem*/çıkaram*/çıkamı*)
      (kayıt/tedavi/muayene/hizmet/servis/teslimat) (alam*/işleyem*/bitirem*/yetiştirem*/gerçekleştirem*/çıkaram*/çıkamı*) | çalışamıyor*
      çalışamıyo* | çalışamadı* | çalışamaz (durum*/hal*) | çalışamaz duruma*
      (iş/işler/işimiz/işlerimiz/işlerim) (durdu*/durma*/durmuş*/aksıyor*/aksadı*/aksama*/duruyor*)
      (işim/üretim/satışlar/operasyon/faaliyet*/sevkiyat*) (durdu*/durma*/durmuş*/aksıyor*/aksadı*/aksama*/duruyor*)
      (iş/işler/işimiz/işlerimiz/işlerim) (durmak üzere/felç*/kilitlendi*/yürümüyor*/beklemede*/gecikiyor*/ilerlemiyor*/askıda*)
      (işim/üretim/satışlar/operasyon/faaliyet*/sevkiyat*) (durmak üzere/felç*/kilitlendi*/yürümüyor*)
      (işim/üretim/satışlar/operasyon/faaliyet*/sevkiyat*) (beklemede*/gecikiyor*/ilerlemiyor*/askıda*)
      (hat/bant/mağaza/şube/depo/muhasebe/ofis/fabrika/tesis/klinik/sistem) (durdu*/durma*/durmuş*/aksıyor*/aksadı*/aksama*/duruyor*)
      (hat/bant/mağaza/şube/depo) (durmak üzere/felç*/kilitlendi*/yürümüyor*/beklemede*/gecikiyor*/ilerlemiyor*/askıda*)
      (muhasebe/ofis/fabrika/tesis/klinik/sistem) (durmak üzere/felç*/kilitlendi*/yürümüyor*/beklemede*/gecikiyor*/ilerlemiyor*/askıda*)
      (iş/üretim/işgücü/zaman/para/müşteri/satış/ciro/gelir/prestij/itibar) (kayb*/kaybı*/kaybediyor*/kaybetti*/kaybına*)
      zarar (edi*/gör*/ediyor*/uğra*) | zarara* | maddi (zarar*/kayıp*)
      (müşteri*/müşteriler*/müşterilerimiz*/hasta*/hastalar*) (bekli*/bekliyor*/bekletiyor*/beklemekte*/şikayet*)
      (müşteri*/müşteriler*/müşterilerimiz*/hasta*/hastalar*) (mağdur*/kuyruk*/tepki*/kaybed*/söylen*)
      (misafir*/konuklar*/öğrenci*/veliler*/vatandaş*) (bekli*/bekliyor*/bekletiyor*/beklemekte*/şikayet*)
      (misafir*/konuklar*/öğrenci*/veliler*/vatandaş*) (mağdur*/kuyruk*/tepki*/kaybed*/söylen*)
      (müşteri*/müşteriler*/müşterilerimiz*/hasta*/hastalar*) (kızıyor*/geri dön*/arıyor*/boş bekl*/oturuyor*)
      (müşteri*/müşteriler*/müşterilerimiz*/hasta*/hastalar*) (donuyor*/üşü*/sıcaktan*/çalışam*/gidiyor*)
      (misafir*/konuklar*/öğrenci*/veliler*/vatandaş*) (kızıyor*/geri dön*/arıyor*/boş bekl*/oturuyor*)
      (misafir*/konuklar*/öğrenci*/veliler*/vatandaş*) (donuyor*/üşü*/sıcaktan*/çalışam*/gidiyor*)
      (personel*/çalışanlar*/herkes/ekip/tüm ekip) (bekli*/bekliyor*/bekletiyor*/beklemekte*/şikayet*)
      (personel*/çalışanlar*/herkes/ekip/tüm ekip) (mağdur*/kuyruk*/tepki*/kaybed*/söylen*)
      (ekibimiz/araçlar/şoförler/kiracılar*/sakinler*) (bekli*/bekliyor*/bekletiyor*/beklemekte*/şikayet*)
      (ekibimiz/araçlar/şoförler/kiracılar*/sakinler*) (mağdur*/kuyruk*/tepki*/kaybed*/söylen*)
      (personel*/çalışanlar*/herkes/ekip/tüm ekip) (kızıyor*/geri dön*/arıyor*/boş bekl*/oturuyor*)
      (personel*/çalışanlar*/herkes/ekip/tüm ekip) (donuyor*/üşü*/sıcaktan*/çalışam*/gidiyor*)
      (ekibimiz/araçlar/şoförler/kiracılar*/sakinler*) (kızıyor*/geri dön*/arıyor*/boş bekl*/oturuyor*)
      (ekibimiz/araçlar/şoförler/kiracılar*/sakinler*) (donuyor*/üşü*/sıcaktan*/çalışam*/gidiyor*) | kuyruk* (ol*/oluş*)
      sıra* (oluş*/bekl*)
      (tüm/bütün/komple/koca) (ofis*/ekip*/departman*/şirket*/kat*/bina*) (etkilen*/bekli*/dur*/çalışam*/internetsiz*/mağdur*)
      (tüm/bütün/komple/koca) (mağaza*/şube*/birim*/fabrika*/servis*/okul*/muhasebe*) (etkilen*/bekli*/dur*/çalışam*/internetsiz*/mağdur*)
      etkileniyor* | etkilendi* | etkilemekte* | etkiliyor* | olumsuz etkile* | mağdur (ol*/oluyor*/durum*/edil*) | mağduriyet (yaş*/yarat*)
      iş kayb* | zaman kayb* | vakit kayb* | işimiz* (aksı*/dur*/gecik*/yarım*) | işlerimiz* (aksı*/dur*/gecik*/yarım*) | zor durumda*
      zor durumday* | elimiz kolumuz* | eli kolu*
      (yarına/yarın/bugüne) (kadar/yetiş*/yetişmesi*/sunum*/teslim*/toplantı*/sınav*) .. (gerek*/lazım*/yetiş*/var)
      (akşama/pazartesiye/ay sonuna/cumaya) (kadar/yetiş*/yetişmesi*/sunum*/teslim*/toplantı*/sınav*) .. (gerek*/lazım*/yetiş*/var)
      yetiştirmem* | yetiştirmemiz* | yetişmesi* | son (gün/günü) (bugün/yarın) | cezai* | ceza (yer*/öde*/kes*/al*)
      gecikme (cezası*/faizi*) | (ay sonu/yıl sonu/beyanname/denetim/ihale/açılış/toplantı/sunum) (kapanış*/yaklaş*/var/bugün*/yarın*)
      elle (yazıyor*/yapıyor*/tutuyor*/yaz*/kes*) | manuel (yap*/yaz*/ol*/ilerl*) | elden (yap*/takip*/yaz*) | kağıda yaz* | deftere yaz*
      satış yapam* | hizmet verem* | tehlike* (ol*/arz*/yarat*) | iş güvenliği (risk*/açısın*/tehlike*) | kaza (ol*/riski*/çık*) olabilir
      düşebilir* | yaralan* | birinin başına* | soğukta* (otur*/çalış*) | sıcakta* (otur*/çalış*) | karanlıkta* | üşüyoruz* | verim* düş*
      motivasyon* | risk (oluş*/teşkil*/altın*) | kritik (öne*/süreç*/işlem*/durum*) | boş (oturuyor*/bekli*) | boşta bekl*
      mecbur (kal*/kaldık*) | zorunda kal* | telefonumdan (bağlan*/çalış*/kullan*) | cepten bağlan* | evden çalışam* | bizi zora*
      aksatıyor* | aksatmakta* | aksamasına* | durmasına* | yarım kal* | ikiye katla* | soğuktan (donuyor*/titri*/çalışam*)
      sıcaktan (pişiyor*/bunal*/çalışam*)
    `,
    background: `
      (aldık/aldım/almıştık/almıştım/satın aldık/satın aldım/satın almıştık/satın alınan/aldığımız/aldığım/sipariş ettiğim)
      (sipariş ettik/sipariş verdim/sipariş verdiğim/sipariş verdik/sipariş etmiştim/kiraladık)
      (kiralamıştık/taşındık/taşınmıştık/kurdurduk/yaptırmıştık/yaptırdık)
      (geçen/geçtiğimiz/önceki) (yıl/sene/ay/hafta/gün*/pazartesi/salı/çarşamba/perşembe/cuma/cumartesi/pazar/yaz/kış) | geçen sene*
      (yıl/sene/ay/hafta/gün/saat) önce* | (dünden/bu sabahtan/sabahtan/pazartesiden/salıdan/cumadan/haftadan) (beri/bu yana/itibaren)
      (geçen haftadan/dün akşamdan/dün geceden/aydan/gündür/öğleden/taşındığımızdan) (beri/bu yana/itibaren) | itibaren | itibariyle
      bu yana | (dün/bugün/bu sabah/dün akşam/dün gece/evvelsi gün/öğlen) (sabah*/akşam*/öğle*/gece*/itibariyle*/saat*) | bu sabah*
      dün akşam* | dün gece* | ilk (kez/defa/olarak) (dün/bugün/geçen)
      (güncellemeden/taşınmadan/değişiklikten/bakımdan/kesintiden/fırtınadan) (sonra*/beri/önce*)
      (yağmurdan/tatilden/bayramdan/kurulumdan/formattan/arızadan) (sonra*/beri/önce*)
      (güncelleme/taşınma/değişiklik/bakım/kesinti/kurulum/format/tatil/bayram/yağmur/fırtına) (sonrası*/sonrasında*/öncesi*/öncesinde*)
      elektrik kesintisi* (sonra*/sonrası*) | düne kadar* | bugüne kadar* | şimdiye kadar* | önceden (çalışı*/olu*/sorun*/kullan*)
      daha önce (çalışı*/sorun*/de) | eskiden* | normalde*
      (dün/düne kadar/önceden/geçen haftaya kadar) .. (çalışıyordu*/sorunsuzdu*/normaldi*/iyiydi*) | çalışıyordu* | açılıyordu*
      bağlanıyordu* | oluyordu* | geliyordu* | kullanıyorduk* | kullanıyordum* | (kullanıyoruz/kullanıyorum/kullanmaktayız/kullanmaktayım)
      kullandığımız* | kullandığım* | müşterinizim* | müşterinizim | müşterisiyim* | müşterisiyiz* | müşterinizi*
      (yıldır/senedir/aydır) (kullan*/müşteri*/çalış*/hizmet*/abone*) | bilgi (amaçlı*/için*/olarak*/maksat*/olması*) | bilginize*
      bilgilerinize* | bilgilerine* | bildiğiniz (gibi*/üzere*) | malumunuz* | malum olduğu* | hatırlarsanız* | hatırlayacağınız*
      belirtmek isteri* | belirtmek istiyor* | belirtelim* | belirteyim* | bildirmek isteri* | not olarak* | ek bilgi* | ekte* | ekteki*
      ekinde* | ekli* | ekledim* | ekliyorum* | ek'te* | ekran görüntüsü* | ekran görüntüle* | ekran resm*
      fotoğraf* (ekte*/ekledi*/gönderi*/paylaş*) | görsel* (ekte*/ekle*)
      (model*/seri*/demirbaş*/sicil*/müşteri*/abone*/sözleşme*) (no*/numara*/numarası*/numaram*/numaramız*)
      (sipariş*/fatura*/referans*/talep*/kayıt*/dosya*/tc*/vergi*) (no*/numara*/numarası*/numaram*/numaramız*) | seri no* | seri numara*
      kayıt no* | müşteri no* | tesisat no*
      (görüşmemiz*/konuşmamız*/konuştuğumuz*/görüştüğümüz*/telefon görüşmemiz*/yazışmamız*) (gibi*/üzere*/istinaden*/doğrultu*/neticesinde*)
      (anlaştığımız*/kararlaştır*/belirttiğim*/bahsettiğim*/yazdığım*/söylediğim*) (gibi*/üzere*/istinaden*/doğrultu*/neticesinde*)
      istinaden*
      (teknisyeniniz*/ekibiniz*/arkadaşınız*/ustanız*/servisiniz*/personeliniz*/elemanınız*) (geldi*/gelmişti*/kurdu*/yaptı*/değiştirdi*)
      (teknisyeniniz*/ekibiniz*/arkadaşınız*/ustanız*/servisiniz*/personeliniz*/elemanınız*) (baktı*/tamir*/kurmuştu*/dedi*/söyledi*/gelip*)
      (sizin/tarafınızdan/sizden/firmanız*/firmanızdan/tarafınızca) (al*/kurul*/yapıl*/sat*/temin*)
      (sizin/tarafınızdan/sizden/firmanız*/firmanızdan/tarafınızca) (tedarik*/değiştir*/kurdu*/gönderil*/kesil*/düzenle*)
      (sanırım*/galiba*/muhtemelen*/sanıyorum*/herhalde*/tahminim*)
      (tahminen*/büyük ihtimalle*/düşünüyorum*/düşünüyoruz*/zannediyorum*/zannedersem*/bence) | yeni (al*/taşın*/kur*/başlat*/yapıl*/değiş*)
      (garanti*/garantisi*) (devam*/içinde*/kapsamında*/var/bitmedi*)
      ben .. (çalışıyorum*/biriminde*/departmanında*/bölümünde*/müdürüyüm*/öğretmeniyim*/sorumlusu*) | ismim
      (biriminden*/departmanından*/bölümünden*/şubesinden*/firmasından*/müdürlüğünden*) (yazıyor*/ben/arıyor*)
      ben (muhasebe*/satış*/insan*/üretim*/depo*) | yazıyorum | yazıyoruz | yazma sebebi* | yazma nedeni*
      (bulunuyor*/bulunmakta*/yer almakta*/mevcuttur*) | mevcut durum* | nolu (oda*/masa*/kasa*/şube*) | windows (10/11) kullan*
      farkettim* | fark ettim* | fark ettik* | farkettik* | gördüm ki | gördük ki | gözlemle*
      yaklaşık (bir/iki/üç/1/2/3/4/5/10) (ay*/yıl*/hafta*/gün*/saat*/senedir) | beri | gündür | haftadır | aydır
    `,
    reach: `
      (bana/bize/tarafıma/tarafımıza/benimle/bizimle) (ulaş*/şu numara*/telefon*/cep*/dahili*/mobil*/mail ile/iletişim*/irtibat*)
      bana .. (ulaşabilir*/arayabilir*/ulaşın*) | bize .. (ulaşabilir*/arayabilir*/ulaşın*)
      (beni/bizi) (ara*/arayın*/arayınız*/arayabil*/cep*/dahili*/telefon*/şu numara*/arar*/arasın*)
      (beni/bizi) .. (arayabil*/arayın*/arayınız/arar mısınız) | ulaşabilirsiniz* | arayabilirsiniz* | arayınız* | arar mısınız
      ararmısınız | arayın | iletişime geç* | irtibata geç* | irtibat kur* | iletişim (kur*/için*/numara*/tel*/bilgilerim*)
      irtibat (için*/numara*/tel*/no*)
      (telefon/cep/gsm/tel/dahili/mobil/irtibat/whatsapp/cep telefonu) (no*/numaram*/numaramız*/numarası*/numaradan*/numarası)
      (cep/cep tel/gsm/tel/dahilim/dahili/mobil) no | numaram* | numaramız* | şu numara* | (numaralı/nolu) (telefon*/dahili*/hat*/cep*)
      dahilimden* | dahiliden (ulaş*/ara*) | (yerimdeyim*/masamdayım*/ofisteyim*/ofisteyiz*/şirketteyim*/şirketteyiz*/buradayım*)
      (burdayım*/evdeyim*/müsaitim*/müsaitiz*/uygunum*/uygunuz*/yerindeyim*) | müsait* | müsaitim | uygun olduğ* | (saatleri/saat) arasında*
      saatleri arası* | (mesai/çalışma) saat* | mesai saatleri*
      (öğleden sonra*/öğleden önce*/sabah*/akşam*) (müsait*/uygun*/ara*/ulaş*/buradayım*/yerimde*/evde*)
      (toplantıda*/izinde*/dışarıda*/yıllık izinde*) (olacağım*/olacağız*/olurum*/olduğum*) | izinde olacağım* | izindeyim* | şehir dışında*
      yokluğumda* | benim yerime* | (sonra/önce/arası/kadar) (ulaşabil*/arayabil*/müsait*/yerimde*/ofiste*/buradayım*/evde*)
      telefonla (ulaş*/ara*) | telefondan (ulaş*/ara*) | whatsapptan* | whatsapp'tan* | wp'den* | mail (atın*/atabil*/yazabil*)
      (mesaj/mail) atabilirsiniz* | geri arayın* | geri arar* | kapıda (karşıla*/beklerim*) | güvenliğe (haber*/sorun*/bırak*)
      resepsiyona* (sorun*/bırak*/haber*)
    `,
    greeting: `
      merhaba* | mrb | mrhb | meraba | merhabalar* | merhba* | slm | selam* | selamlar* | selamün aleyküm* | selamun aleykum* | s.a
      selamın aleyküm* | esselamu* | iyi (günler/gunler/akşamlar/sabahlar/haftalar/bayramlar/öğlenler/geceler diler*) | günaydın*
      gunaydin* | tünaydın* | hayırlı (sabahlar/günler/işler/cumalar/akşamlar/haftalar/ramazan*/bayram*)
      (sayın/sn/sn./değerli/kıymetli/saygıdeğer/sevgili) (yetkili*/ilgili*/hocam*/müdür*/ekip*/ekibi*/arkadaş*/bey*/hanım*)
      (sayın/sn/sn./değerli/kıymetli/saygıdeğer/sevgili) (destek*/bilgi işlem*/yönetici*/yönetim*/müşteri*)
      (sayın/sn/sn./değerli/kıymetli/saygıdeğer/sevgili) (meslektaş*/üye*/site*/hocalarım*/efendim*) | sayın | sn | sayin | değerli
      sevgili | kıymetli | ilgili (makama*/birime*/kişiye*/kişinin dikkatine/departmana*/makam*/bölüme*) | yetkilinin dikkatine | dikkatine
      (bey/hanım/hocam/abi/abla/müdürüm/usta/kardeş/arkadaşlar) (merhaba*/selam*/iyi günler*/günaydın*)
      (ekip/beyler/dostum/herkese/hepinize/ustam/hanımefendi/beyefendi/efendim) (merhaba*/selam*/iyi günler*/günaydın*) | arkadaşlar
      arkadaşlar merhaba* | (merhaba/selam/günaydın) (arkadaşlar*/hocam*/ekip*/bey*/hanım*/destek*/herkese*/efendim*/abi*/müdürüm*/ustam*)
      hocam* | müdürüm* | üstadım* | nasılsınız* | nasılsın* | nasılsınız iyi*
      umarım (iyisiniz*/iyisinizdir*/her şey*/herşey*/sağlık*/iyidir*/iyisin*) | umarım her şey yolund* | iyi olmanızı* | kolay gelsin*
      kolaygelsin* | hayırlı işler* | herkese (merhaba*/selam*/günaydın*/iyi*) | afiyettesiniz* | sağlık ve afiyet*
    `,
    thanks: `
      çok teşekkür (ederim/ederiz/ediyorum/ediyoruz) | teşekkür* | tesekkur* | teşekür* | tşk* | tşkr* | teşk* | teşekkürler*
      teşekkür (ederim/ederiz/ediyorum/ediyoruz/ediyor*/olunur) | çok teşekkür*
      (şimdiden/önceden/yardımlarınız*/desteğiniz*/ilginiz*) (teşekkür*/için teşekkür*/dolayı teşekkür*/çok teşekkür*/tşk*/sağol*)
      (ilgi*/anlayışınız*/hızlı dönüş*/cevabınız*/emeğiniz*) (teşekkür*/için teşekkür*/dolayı teşekkür*/çok teşekkür*/tşk*/sağol*)
      şimdiden (çok/teşekkür*/sağol*/tşk*/tesekkur*) | sağol* | sağ ol* | sağolun* | sagol* | eyvallah* | eyv | minnettar* | müteşekkir*
      şükran* | elinize sağlık* | ellerinize sağlık* | emeğinize* sağlık* | zahmet* (ol*/ver*) | anlayışınız* | ilginiz için*
      ilginize teşekkür* | yardımlarınız için* | desteğiniz için* | yardımınız için* | desteklerinizden* | allah razı* | allah razi*
      razı olsun* | var olun* | varolun* | saolun* | saol | thx | thanks | ilgilendiğiniz için* | vakit ayır* | zaman ayır*
      hızlı dönüşünüz* | dönüşünüz için teşekkür* | sabrınız* | iş birliğiniz* | işbirliğiniz* | katkılarınız*
    `,
    closing: `
      saygılar* | saygılarımla* | saygılarımızla* | sayglar* | saygilar* | saygilarimla* | saygı ve sevgi* | saygıyla* | saygı ile
      en derin saygı* | sevgiler* | sevgilerimle* | sevgi ve saygı* | selamlar | selamlarımla* | selamlarımızla* | hürmet* | hürmetler*
      iyi (çalışmalar*/calismalar*/günler*/akşamlar*/haftalar*/haftasonlar*/hafta sonları*/tatiller*/bayramlar*/geceler*/işler*/mesailer*)
      (iyi/kolay/hayırlı/başarılı/güzel/mutlu/bereketli) (çalışmalar*/günler*/işler*/haftalar*/akşamlar*)
      (iyi/kolay/hayırlı/başarılı/güzel/mutlu/bereketli) (hafta sonu*/haftasonu*/tatiller*/bayramlar*/bir gün*/bir hafta*)
      iyi çalışmalar (diler*/dilerim/dileriz) | (günler/çalışmalar/haftalar/akşamlar/işler) (diler*/dilerim*/dileriz*/dilerm*)
      kolay gelsin* | kolaylıklar* | başarılar* | başarılı çalışmalar* | hoşça kal* | hoşçakal* | görüşmek (üzere*/dileğ*) | görüşürüz*
      sağlıcakla* | esen kal* | esenlik* | allaha emanet* | kendinize iyi bak* | iyi günler
      gereğini (rica*/arz*/bilgilerinize*/saygı*/takdir*) | gereği (rica*/arz*) | gereğinin yapılmasını (rica*/arz*/saygı*/önemle*)
      (bilginize*/bilgilerinize*/bilgilerinizi*/bilgi ve gereği*/bilgilerine*/takdirlerinize*) (sunarım*/sunarız*/arz*/rica*/sunulur*)
      bilgi ve gereğ* | bilgilerinize* | bilginize* | bilginiz olsun* | bilgi edinilmesini* | bilgilerinizi rica*
      arz (ederim*/ederiz*/olunur*) | önemle rica* | saygıyla arz*
      (dönüşünüzü*/cevabınızı*/cevaplarınızı*/yanıtınızı*/geri dönüşünüzü*) (bekl*/bekli*/bekler*/rica*/beklemekte*/arz*/sabırsız*)
      (haberinizi*/haberlerinizi*/dönüşlerinizi*/geri dönüşlerinizi*/olumlu dönüş*) (bekl*/bekli*/bekler*/rica*/beklemekte*/arz*/sabırsız*)
      (olumlu cevab*/olumlu yanıt*/cevabınızın*/bilgilendirmenizi*/bilgi vermenizi*) (bekl*/bekli*/bekler*/rica*/beklemekte*/arz*/sabırsız*)
      (geri bildirim*/bilgilerinizi*/görüşlerinizi*/onayınızı*/teyidinizi*) (bekl*/bekli*/bekler*/rica*/beklemekte*/arz*/sabırsız*)
      (cevap*/dönüş*/geri dönüş*/yanıt*/haber*/bilgi*) (bekliyorum*/bekliyoruz*/bekleriz*/beklerim*)
      (cevap*/dönüş*/geri dönüş*/yanıt*/haber*/bilgi*) (beklemekteyim*/beklemekteyiz*/bekliyor olacağ*/bekliyo*)
      (sizden haber*/sizden dönüş*/sizden cevap*/dönüşünüz*/geri dönüşünüz*/cevabınız*) (bekliyorum*/bekliyoruz*/bekleriz*/beklerim*)
      (sizden haber*/sizden dönüş*/sizden cevap*) (beklemekteyim*/beklemekteyiz*/bekliyor olacağ*/bekliyo*)
      (dönüşünüz*/geri dönüşünüz*/cevabınız*) (beklemekteyim*/beklemekteyiz*/bekliyor olacağ*/bekliyo*) | haber bekl* | haberinizi bekl*
      (başka/herhangi bir/ek/farklı/ilave) (soru*/bilgi*/ihtiyaç*) .. (olursa*/olması*/gerek*/varsa*/halinde*/duyar*/için)
      (başka/herhangi bir/ek/farklı/ilave) (sorunuz*/bir soru*/bir şey*/isteğiniz*) .. (olursa*/olması*/gerek*/varsa*/halinde*/duyar*/için)
      sorunuz olursa* | sorularınız* | (ek/ilave/detaylı) bilgi (gerek*/için*/ihtiyac*) | bilgi gerekirse*
      ihtiyaç (duyarsanız*/halinde*/olursa*/duymanız*/duyulması*) | ihtiyacınız olursa* | (çekinmeden*/çekinmeyin*)
      her zaman (ulaşab*/arayab*/yazab*) | yardımcı olmaktan* | memnuniyet duyar* | hazırım | hazırız
      (iphone'umdan/iphone'dan/android'den/mobil cihazımdan/ipad'imden) gönderil* | iphoneumdan gönderil* | outlook için
      (bu e-posta/bu mail/bu mesaj/bu ileti/bu elektronik posta) (ve/gizli*/kişiye*/yalnızca*/sadece*/içeri*/mesaj*) | yasal uyarı*
      gizlilik uyarı* | kolay gelsin iyi* | kusura bakmayın* | kusura bakma* | kusra bakm* | özür (diler*/dilerim*/dileriz*)
      rahatsız (ett*/ediyor*/etmek*) | rahatsızlık ver* | affınıza* | affedersiniz* | pardon | hepsi bu kadar* | hepsi bu*
      şimdilik bu kadar* | bu kadardı*
      (gereğini/gereğinin yapılmasını/gereği için/gereği) (rica/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (gereğini/gereğinin yapılmasını/gereği için/gereği) (önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz)
      (gereğini/gereğinin yapılmasını/gereği için/gereği) (önemle rica/saygıyla arz/saygılarımla arz) (ediyorum/ediyoruz/olunur)
      (bilginizi/bilgilerinizi) (rica/arz/önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (bilgi ve gereğini/bilgilerinize/dönüşünüzü) (rica/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (bilgi ve gereğini/bilgilerinize/dönüşünüzü) (önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (cevabınızı/geri dönüşünüzü/yanıtınızı/bilgilendirmenizi) (rica/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (cevabınızı/geri dönüşünüzü/yanıtınızı/bilgilendirmenizi) (önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz)
      (cevabınızı/geri dönüşünüzü/yanıtınızı/bilgilendirmenizi) (önemle rica/saygıyla arz/saygılarımla arz) (ediyorum/ediyoruz/olunur)
      (bilgi vermenizi/onayınızı) (rica/arz/önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (teyidinizi/gereğini önemle/bilgi ve gereği) (rica/arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
      (teyidinizi/gereğini önemle/bilgi ve gereği) (önemle rica/saygıyla arz/saygılarımla arz) (ederim/ederiz/ediyorum/ediyoruz/olunur)
    `,
    praise: `
      işinin ehli* | güler yüz* | kusursuz* | gösterdiğiniz ilgi* | gösterdiği ilgi* | ilgi ve alaka* | ilginiz için | herkese teşekkür | hak etti* | hakkını yemey* | elinize sağlık | ellerinize sağlık | eline sağlık | emeğinize sağlık | emeği geçen* | böyle .. ekip görmedi* | takdir ediyor* | takdir* hak* | tebrik eder* | tebrik ediyor* | tebrikler | hayran kal* | çok memnun kald* | memnuniyet* | süpersiniz | harikasınız | bravo | helal olsun | iyi ki varsınız | mükemmel (hizmet/destek/iş)* | çok ilgili(/ydi/ydiler) | çok nazik* | içten teşekkür* | gönülden teşekkür* |
      (çok/gayet/son derece/oldukça/fazlasıyla/inanılmaz/gerçekten) (memnun*/memnunum*/memnunuz*/memnun kaldı*/başarılı*)
      (çok/gayet/son derece/oldukça/fazlasıyla/inanılmaz/gerçekten) (ilgili*/ilgiliydi*/nazik*/kibar*/güler yüzlü*)
      (çok/gayet/son derece/oldukça/fazlasıyla/inanılmaz/gerçekten) (profesyonel*/yardımsever*/hızlıydı*/iyiydi*/yardımcı old*)
      (çok/gayet/son derece/oldukça/fazlasıyla/inanılmaz/gerçekten) (güzel iş*/beğendi*/kaliteli*/hoş*/hızlı çözüm*) | memnunum* | memnunuz*
      memnun (kaldım*/kaldık*/kaldı*) | memnuniyetimi* | memnuniyetimizi*
      (harika*/mükemmel*/muhteşem*/süper*/şahane*/müthiş*) (bir iş*/iş*/hizmet*/destek*/bir destek*)
      (harika*/mükemmel*/muhteşem*/süper*/şahane*/müthiş*) (ekip*/bir ekip*/personel*/bir hizmet*/ürün*)
      (mükemmeldi*/harikaydı*/efsane*/on numara*/10 numara*/kusursuz*) (bir iş*/iş*/hizmet*/destek*/bir destek*)
      (mükemmeldi*/harikaydı*/efsane*/on numara*/10 numara*/kusursuz*) (ekip*/bir ekip*/personel*/bir hizmet*/ürün*) | harikasınız*
      süpersiniz* | mükemmelsiniz* | helal olsun* | bravo* | tebrik* | tebrikler* | takdir (ediyor*/ettik*/ettim*/ediyoruz*) | takdire*
      eline sağlık* | ellerine sağlık* | elinize sağlık* | ellerinize sağlık* | emeğine sağlık* | emeğinize sağlık*
      (güler yüzlü*/nazik*/kibar*/ilgili*/ilgi alaka*/özverili*/profesyonel*) (personel*/teknisyen*/ekip*/çalışan*)
      (güler yüzlü*/nazik*/kibar*/ilgili*/ilgi alaka*/özverili*/profesyonel*) (arkadaş*/davran*/yaklaş*/hizmet*)
      hızlı (ve kaliteli*/çözüm için*/dönüş için*/desteğiniz*) | güler yüz* | tavsiye (ediyorum*/ederim*/ediyoruz*/ederiz*)
      herkese tavsiye* | yıldız (veriyor*/5) | beş yıldız* | 5 yıldız* | iyi ki (varsınız*/sizi*/sizinle*) | başarılarınızın devam*
      başarılı buldu* | hizmet* (çok iyi*/çok güzel*/mükemmel*/harika*) | çok güzel (bir hizmet*/iş*/olmuş*)
      işini (iyi/güzel/çok iyi) (yap*/bil*) | yardımsever* | özverili* | ilgi ve alaka* | ilgi alaka* | beklentimizin üst*
      beklentimin üst* | gönülden* | candan*
    `,
    'announces-issues': `
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (konu/konum/konumuz/konuda/konular*/konuyu/sorun/sorunum*/sorunumuz*)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (konu/konum/konumuz/konuda/konular*/konuyu/sorun/sorunum*/sorunumuz*)
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (talep/talebim*/talebimiz*/talepler*/husus*)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (talep/talebim*/talebimiz*/talepler*/husus*)
      (birden fazla/birden çok/çeşitli/farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (konu/konum/konumuz/konuda)
      (birden fazla/birden çok/çeşitli/farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (konular*/konuyu/sorun/sorunum*/sorunumuz*)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (konu/konum/konumuz/konuda)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (konular*/konuyu/sorun/sorunum*/sorunumuz*)
      (birden fazla/birden çok/çeşitli) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (birden fazla/birden çok/çeşitli) (/ayrı/farklı/küçük/acil) (talep/talebim*/talebimiz*/talepler*/husus*)
      (farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (talep/talebim*/talebimiz*/talepler*/husus*)
      (bir dizi/muhtelif/iki adet) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (sorunlar*/problem/problemim*/problemimiz*/problemler*)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (talep/talebim*/talebimiz*/talepler*/husus*)
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (mesele*/isteğim*/isteğimiz*/istek/istekler*/soru/sorum/sorumuz*/soruyu)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (mesele*/isteğim*/isteğimiz*/istek/istekler*/soru/sorum/sorumuz*/soruyu)
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (şikayet*/arıza/arızamız*/arızalar*/madde*)
      (iki/üç/dört/beş/altı/2) (/ayrı/farklı/küçük/acil) (sıkıntı*/ricam*/eksiklik*/aksaklık*/başlık*)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (şikayet*/arıza/arızamız*/arızalar*/madde*)
      (3/4/5/6/birkaç/bir kaç/bikaç) (/ayrı/farklı/küçük/acil) (sıkıntı*/ricam*/eksiklik*/aksaklık*/başlık*)
      (birden fazla/birden çok/çeşitli/farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (mesele*/isteğim*/isteğimiz*/istek)
      (birden fazla/birden çok/çeşitli/farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (istekler*/soru/sorum/sorumuz*/soruyu)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (mesele*/isteğim*/isteğimiz*/istek)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (istekler*/soru/sorum/sorumuz*/soruyu)
      (birden fazla/birden çok/çeşitli/farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (şikayet*/arıza/arızamız*/arızalar*/madde*)
      (birden fazla/birden çok/çeşitli) (/ayrı/farklı/küçük/acil) (sıkıntı*/ricam*/eksiklik*/aksaklık*/başlık*)
      (farklı/birtakım/bir takım/bazı) (/ayrı/farklı/küçük/acil) (sıkıntı*/ricam*/eksiklik*/aksaklık*/başlık*)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (şikayet*/arıza/arızamız*/arızalar*/madde*)
      (bir dizi/muhtelif/iki adet/iki tane/üç tane/2 tane/bir iki) (/ayrı/farklı/küçük/acil) (sıkıntı*/ricam*/eksiklik*/aksaklık*/başlık*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (konu/konular*/konularda/sorun/sorunlar*/problem*)
      (alttaki/alt kısımdaki/aşağıda listel*/aşağıda belirttiğim*/belirtilen) (konu/konular*/konularda/sorun/sorunlar*/problem*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (talep*/talepler*/taleplerim*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (husus*/mesele*/istek*)
      (alttaki/alt kısımdaki/aşağıda listel*/aşağıda belirttiğim*/belirtilen) (talep*/talepler*/taleplerim*/husus*/mesele*/istek*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (soru/sorular*/şikayet*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (arızalar*/maddeler*/sıkıntılar*)
      (alttaki/alt kısımdaki/aşağıda listel*/aşağıda belirttiğim*/belirtilen) (soru/sorular*/şikayet*/arızalar*/maddeler*/sıkıntılar*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (eksik*/aksaklık*/işler*)
      (aşağıdaki/aşağıda belirt*/aşağıda yer alan/aşağıda yazdığım*/aşağıda sıraladığım*) (işlem*/konuların/ricalar*)
      (alttaki/alt kısımdaki/aşağıda listel*/aşağıda belirttiğim*/belirtilen) (eksik*/aksaklık*/işler*/işlem*/konuların/ricalar*)
      (konularımız*/sorunlarımız*/taleplerimiz*/isteklerimiz*) (şunlar*/aşağıda*/şöyle*/şu şekilde*)
      (konularımız*/sorunlarımız*/taleplerimiz*/isteklerimiz*) (var/şunlardır/bunlar*/aşağıdadır/sırasıyla)
      (sorularımız*/problemlerimiz*/sıkıntılarımız*/şikayetlerimiz*/konularım) (şunlar*/aşağıda*/şöyle*/şu şekilde*)
      (sorularımız*/problemlerimiz*/sıkıntılarımız*/şikayetlerimiz*/konularım) (var/şunlardır/bunlar*/aşağıdadır/sırasıyla)
      (sorunlarım/taleplerim/isteklerim/sorularım) (şunlar*/aşağıda*/şöyle*/şu şekilde*/var/şunlardır/bunlar*/aşağıdadır/sırasıyla)
      (problemlerim/sıkıntılarım/şikayetlerim/arızalarımız*/eksiklerimiz*) (şunlar*/aşağıda*/şöyle*/şu şekilde*)
      (problemlerim/sıkıntılarım/şikayetlerim/arızalarımız*/eksiklerimiz*) (var/şunlardır/bunlar*/aşağıdadır/sırasıyla)
      (konular/sorunlar/talepler/problemler/istekler) (şunlar*/aşağıda*/şöyle*/şu şekilde*/sırasıyla*)
      (sorular/şikayetler/hususlar/arızalar/sıkıntılar/eksikler) (şunlar*/aşağıda*/şöyle*/şu şekilde*/sırasıyla*)
      aşağıda (sıral*/madde*/listel*) | maddeler halinde* | madde madde* | tek mailde* | tek mail* (yaz*/topla*/ilet*)
      toplu (olarak yaz*/yazıyorum*/ilet*/mail*) | hepsini (tek/bir) (mail*/seferde*/arada*) | liste halinde*
      (ayrı/farklı) (konular*/konu*/talep*/sorunlar*/problem*) (var/mevcut*/yaz*/hakkında*/için*) | taleplerimi* (ilet*/sırala*/yaz*)
      konuları (sırala*/yaz*/ilet*)
      şu (konular*/sorunlar*/problemler*/talepler*/hususlar*/sorular*/şikayetler*/arızalar*/sıkıntılar*/maddeler*)
      (iki/üç/dört/2/3/4) (şey/nokta) | (iki/üç/dört/beş/2/3/4/5) (konumuz*/sıkıntımız*/arızamız*/eksiğimiz*/ricamız*) var
    `,
    'announces-details': `
      (etkilenen/sorun yaşayan) (kullanıcı*/bilgisayar*/cihaz*/kişiler*/makine*/şube*/oda*/hesap*/müşteri*/personel*/yazıcı*)
      (sorunlu/arızalı/bozuk) (kullanıcı*/bilgisayar*/cihaz*/kişiler*/makine*/lokasyon*/şube*) (şunlar*/aşağıda*/listesi*)
      (sorunlu/arızalı/bozuk) (oda*/odalar*/sistem*/daire*/hesap*/müşteri*/personel*/yazıcı*) (şunlar*/aşağıda*/listesi*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (kullanıcı*/kişi*/kişiler*/bilgisayar*/cihaz*/ürün*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (ürünler*/malzeme*/adım*/hata*/hata mesaj*/mesaj*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (parça*/belge*/dosya*/bilgi*/bilgiler*/adres*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (oda*/makine*/yazıcı*/izin*/yetki*/klasör*/program*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (yazılım*/personel*/hesap*/numara*/tarih*/seçenek*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (fatura*/sipariş*/kalem*/şube*/liste*/link*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (tablo*/isim*/isimler*/çalışan*/öğrenci*/ekipman*)
      (aşağıdaki/şu/aşağıda belirtilen/ekteki/aşağıda yer alan/listedeki) (araç*/plaka*/kod*/ayar*/kart*/demirbaş*/model*)
      (kullanıcı/ürün/malzeme/sipariş/cihaz/personel/isim/kişi) (listesi*/listemiz*/liste)
      (demirbaş/parça/ekipman/fiyat/katılımcı/araç/teslimat/hata/eksik) (listesi*/listemiz*/liste)
      (sipariş/ürün/cihaz/kullanıcı/iletişim/müşteri/fatura/teslimat) (bilgileri*/bilgilerim*/bilgilerimiz*/detay*/detayları*/bilgisi*)
      (hesap/banka/kişi/personel/teknik/sistem/firma/adres/bağlantı) (bilgileri*/bilgilerim*/bilgilerimiz*/detay*/detayları*/bilgisi*)
      detaylar* | detayları* | ayrıntılar* | teknik özellik* | özellikler* (şunlar*/aşağıda*) | belirtiler | belirtileri
      hata (mesaj*/kodu*/metni*/log*) (şöyle*/aşağıda*/ekte*)
      (yaptıklarım*/yaptığımız işlem*/denediklerim*/denediğimiz*/yapılanlar*) (/şunlar*/aşağıda*)
      (yapılan işlem*/yapılan kontroller*/denenenler*/denenen*/kontrol ettik*) (/şunlar*/aşağıda*) | şu ana kadar (yap*/dene*)
      yaptıklarımız* | denediklerimiz* | yapılan (işlemler*/kontroller*/denemeler*) | (hatanın/sorunun) (oluşma*/tekrar*/adım*)
      şu adımlar* | (adımlar/işlemler) (şunlar*/şöyle*/aşağıda*/şu şekilde*)
      (adet/miktar/birim fiyat/kalem/ürün adı) (ürün*/fiyat*/cinsi*/açıklama*)
      (iki/üç/birkaç/bir kaç/2/3/4/5) (kullanıcı*/kişi*/bilgisayar*/cihaz*/seçenek*/alternatif*/çalışan*/personel*/adet ürün*)
      (iki/üç/birkaç/bir kaç/2/3/4/5) (ürün*/kalem*/örnek*/belirti*/yer*/lokasyon*/arkadaş*/oda*/şube*) | örneğin şu | örnekler*
      seçenekler* (şunlar*/aşağıda*) | müsait (olduğum*/saat*/tarih*/gün*) | uygun (tarih*/saat*/gün*) (aralık*/şunlar*) | katılımcılar*
      gündem* | ihtiyaç listesi* | ihtiyaçlarımız* | gereksinim* | içeri(ği/kler*) | ortam bilgi* | sistem bilgi*
    `,
    'other-matter': `
      (birde/bir de/başka bir/başka) (konu/konuda/konu da/konumuz*/sorun/sorunum*/sorunumuz*/problem/problemim*)
      (diğer/diğer bir/ikinci/ikinci bir/üçüncü) (konu/konuda/konu da/konumuz*/sorun/sorunum*/sorunumuz*/problem/problemim*)
      (birde/bir de/başka bir/başka/diğer/diğer bir/ikinci/ikinci bir/üçüncü) (problemimiz*/talep/talebim*/talebimiz*/husus*)
      (birde/bir de/başka bir/başka/diğer/diğer bir/ikinci/ikinci bir/üçüncü) (mesele*/isteğim*/isteğimiz*/sorum/sorumuz*)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (konu/konuda/konu da/konumuz*/sorun/sorunum*/sorunumuz*/problem/problemim*)
      (öteki/öbür/dördüncü/sonuncu/son) (konu/konuda/konu da/konumuz*/sorun/sorunum*/sorunumuz*/problem/problemim*)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (problemimiz*/talep/talebim*/talebimiz*/husus*)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (mesele*/isteğim*/isteğimiz*/sorum/sorumuz*)
      (öteki/öbür/dördüncü/sonuncu/son) (problemimiz*/talep/talebim*/talebimiz*/husus*/mesele*/isteğim*/isteğimiz*/sorum/sorumuz*)
      (birde/bir de/başka bir/başka) (soru/şikayet*/şikayetim*/arıza/madde/nokta/sıkıntı*/ricam*/ricamız*)
      (diğer/diğer bir/ikinci/ikinci bir/üçüncü) (soru/şikayet*/şikayetim*/arıza/madde/nokta/sıkıntı*/ricam*/ricamız*)
      (birde/bir de/başka bir/başka/diğer/diğer bir/ikinci/ikinci bir/üçüncü) (konum/konuya/konuyla/konudan/sorun da)
      (birde/bir de/başka bir/başka/diğer/diğer bir/ikinci/ikinci bir/üçüncü) (sorun ise/konu ise/problem ise/talebim ise/husus da)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (soru/şikayet*/şikayetim*/arıza/madde/nokta/sıkıntı*/ricam*/ricamız*)
      (öteki/öbür/dördüncü/sonuncu/son) (soru/şikayet*/şikayetim*/arıza/madde/nokta/sıkıntı*/ricam*/ricamız*)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (konum/konuya/konuyla/konudan/sorun da)
      (ayrı bir/farklı bir/son bir/bir başka/bir diğer) (sorun ise/konu ise/problem ise/talebim ise/husus da)
      (öteki/öbür/dördüncü/sonuncu/son) (konum/konuya/konuyla/konudan/sorun da/sorun ise/konu ise/problem ise/talebim ise/husus da)
      başka bir (şey/şey daha/nokta/iş) | bir şey daha* | birşey daha* | bişey daha* | bir konu daha* | bir sorun daha* | bir problem daha*
      bir ricam daha* | bir talebim daha* | bir sorum daha* | bir husus daha* | son olarak* | son bir şey* | son bir konu*
      (konuyla/bununla/bunla/yukarıdakiyle) (ilgisi yok*/alakası yok*/ilgisiz*/alakasız*/ilgili değil*/bağlantılı değil*)
      (yukarıdaki konuyla/ilk konuyla/diğeriyle/önceki konuyla) (ilgisi yok*/alakası yok*/ilgisiz*)
      (yukarıdaki konuyla/ilk konuyla/diğeriyle/önceki konuyla) (alakasız*/ilgili değil*/bağlantılı değil*)
      (bundan/yukarıdakinden/yukarıdakilerden/diğerlerinden/bunlardan/ilkinden/önceki konudan/konudan) (bağımsız*/ayrı*/farklı*)
      bağımsız olarak* | bağımsız (bir/olarak) | ayrı (bir konu*/olarak*/bir talep*/bir sorun*/bir mesele*/bir husus*/bir problem*)
      ayrıca (bir konu*/bir sorun*/bir talebim*/bir sorum*/başka*) | (konu dışı*/konudan bağımsız*/konu harici*) | bu arada* | bu arda
      yeri gelmişken* | hazır (yazmışken*/gelmişken*/gelmişlerken*/gelmişken de*/ekip*/gelince*/gelmişseniz*) | elimiz değmişken
      eli değmişken* | gelmişken* | (gelmişken*/buradayken*/gelirken*) (de/bir de/şunu*) | (konu/başlık/sorun/problem/talep/madde) değişik*
      konuyu değiştir* | konu değiş*
      diğer (taraftan*/yandan*/konu*/konuya*/konumuz*/husus*/mesele*/sorun*/talebim*/madde*/problem*/soru*/bir konu*) | öte yandan*
      öbür taraftan* | bir diğer* | bir başka* | başka bir konu* | bambaşka* | ek not | küçük bir not | bir not | ps | hamiş* | dipnot*
      unutmadan* | unutmadan söyle* | söylemeyi unut* | yazmayı unut* | eklemeyi unut* | aklıma gelmişken* | gelelim* | geçelim*
      diğerine gel* | ikincisine gel* | (konusuna/meselesine/kısmına) gelin* | (konusuna/meselesine/işine) gelince*
      (hususunda/konusunda) ise | üçüncü olarak* | ikinci olarak*
    `,
    addition: `
      ayrıca* | ayrıyeten* | ayriyeten* | ayrıca da | bunun (yanında*/yanı sıra*/dışında*/haricinde*/üstüne*/üzerine*)
      bunların (yanında*/yanı sıra*/dışında*/haricinde*) | bunun yanısıra* | ek olarak* | ilaveten* | ilave olarak* | buna ek* | buna ilave*
      bunlara ek* | bunlara ilave* | bir de | birde | bide | bi de | üstelik* | hatta | dahası* | keza* | aynı zamanda* | yanı sıra*
      yanısıra* | haricinde* | üstüne üstlük* | üstüne bir de* | bundan başka* | bundan hariç* | bunlardan başka* | son olarak*
      sonuncu olarak* | ve ayrıca* | ve son olarak* | en son* | en son olarak* | aynı şekilde* | benzer şekilde* | benzer biçimde*
      artı olarak | eklemek ister* | eklemek isti* | şunu da (ekle*/belirt*/söyle*) | bunu da (ekle*/belirt*) | onun dışında*
      onun haricinde* | bunun harici* | yetmezmiş gibi* | yetmiyormuş gibi* | beraberinde* | bununla (birlikte*/beraber*) | hem de
      bi de şu
    `,
    ordinal: `
      (birinci/ikinci/üçüncü/dördüncü/beşinci/altıncı/yedinci) (konu*/sorun*/problem*/talep*/talebim*/husus*/mesele*/istek*/isteğim*)
      (ilk/sonuncu/1/2/3/4/5) (konu*/sorun*/problem*/talep*/talebim*/husus*/mesele*/istek*/isteğim*)
      (birinci/ikinci/üçüncü/dördüncü/beşinci/altıncı/yedinci) (soru/sorum*/şikayet*/arıza*/madde*/nokta*/başlık*/sıkıntı*/ricam*/husus)
      (ilk/sonuncu/1/2/3/4/5) (soru/sorum*/şikayet*/arıza*/madde*/nokta*/başlık*/sıkıntı*/ricam*/husus)
      (konu/sorun/problem/talep/husus/mesele/istek/soru/şikayet/arıza/madde/başlık/sıkıntı) (1/2/3/4/5/6/7) | birincisi* | ikincisi*
      üçüncüsü* | dördüncüsü* | beşincisi* | altıncısı* | birinci olarak* | ikinci olarak* | üçüncü olarak* | dördüncü olarak* | öncelikle*
      ilk olarak* | ilk önce* | ilki | evvela* | ilkin | en başta* | birinci (konu*/sorunum*)
      ilk (konu*/sorun*/talep*/talebim*/husus*/problem*/sorum*/şikayet*/isteğim*/madde*) | sonuncusu* | nolu (konu*/sorun*/talep*/madde*)
    `,
    'same-matter': `
      bu (nedenle*/sebeple*/yüzden*/sebepten*/durumda*/durumdan*/durum*/bağlamda*/kapsamda*/çerçevede*/konuda*/konuyla*/konu*/sorun*)
      bu (hata*/problem*/sayede*/sebebiyle*/nedenden*/şekilde*/esnada*/süreçte*/sırada*/sıkıntı*/arıza*/hususta*/işlem*/vesile*/doğrultu*)
      bundan (dolayı*/ötürü*/sonra*/sebep*) | bunun (için*/üzerine*/sonucunda*/neticesinde*/nedeni*/sebebi*/sonucu*) | dolayısıyla*
      dolayısı ile* | dolayı | ötürü* | yüzünden* | nedeniyle* | nedeni ile* | sebebiyle* | sebebi ile* | sonucunda* | neticesinde*
      sonuç olarak* | netice olarak* | neticede* | kısacası* | özetle* | yani | çünkü* | zira | nitekim* | öyle ki | o yüzden* | o nedenle*
      o sebeple* | ondan dolayı* | şu yüzden | bu yüzden | bu yuzden | haliyle* | doğal olarak* | böylece* | böylelikle* | bunun üzerine*
      o zamandan beri* | o günden beri* | o günden bu yana* | o zamandan* | ondan beri* | bundan beri | o tarihten* | bu tarihten*
      o gün* beri | o sırada* | o esnada* | o anda* | bu arada da | ama | fakat | ancak | lakin | oysa* | halbuki* | rağmen | buna rağmen*
      bununla birlikte | yine de | gene de | ne var ki | aksi halde* | aksi takdirde* | yoksa | örneğin* | mesela* | misal | özellikle*
      mesala | başka bir deyişle* | diğer bir deyişle* | başka bir ifadeyle* | yani ki | daha doğrusu* | açıkçası* | aslında* | kısaca
      şöyle ki* | yukarıda (bahs*/belirt*/yaz*) | yukarıda belirttiğim* | bahsettiğim* | bahsettiğimiz* | bahsi geçen* | söz konusu*
      sözkonusu* | bahse konu* | adı geçen* | mevzubahis* | belirttiğim gibi* | dediğim gibi* | söylediğim gibi* | yazdığım gibi*
      belirtildiği* gibi | olduğu için* | olduğundan* | olmadığı için* | olmadığından*
      (olduğu/olmadığı/çalışmadığı/açılmadığı/gelmediği) (için*/icin*)
      (yapamadığım*/yapamadığımız*/bağlanamadığım*/bağlanamadığımız*/giremediğim*/giremediğimiz*) (için*/icin*)
      (çalışmadığından*/açılmadığından*/gelmediğinden*/yapamadığımdan*/yapamadığımızdan*/giremediğimden*/giremediğimizden*) | ondan sonra*
      bundan sonra* | akabinde* | ardından* | sonrasında* | bunun ardından* | o zaman* | böyle olunca* | hal böyle* | durum böyle*
      (sonra/sonrasında) (da/ise) | ki bu | ve bu | bu da | buna bağlı* | buna istinaden* | konu hakkında* | konuyla ilgili*
      konu ile ilgili* | konuya istinaden* | konuya ilişkin* | (mevcut/son) durum* | tam olarak*
    `,
    'one-cause': `
      (aynı/ayni/hep aynı/hepsi aynı/yine aynı/gene aynı/tamamen aynı/birebir aynı) (sorun*/problem*/hata*/arıza*/şey*)
      (aynı/ayni/hep aynı/hepsi aynı/yine aynı/gene aynı/tamamen aynı/birebir aynı) (durum*/konu*/sebep*/neden*/kaynak*)
      (aynı/ayni/hep aynı/hepsi aynı/yine aynı/gene aynı/tamamen aynı/birebir aynı) (mesaj*/uyarı*/sıkıntı*/hatay*/şekilde hata*)
      (aynı/ayni/hep aynı/hepsi aynı/yine aynı/gene aynı/tamamen aynı/birebir aynı) (sebepten*/nedenden*/kök*/talep*/mesele*)
      (hepsi*/tümü*/tamamı*/ikisi*/ikisi de/her ikisi*/üçü*) (aynı*/bağlantılı*/ilişkili*/birbiriyle*/bağlı*/ilgili*/tek bir*)
      (hepsi*/tümü*/tamamı*/ikisi*/ikisi de/her ikisi*/üçü*) (ondan*/bundan*/bu yüzden*/buna bağlı*)
      (hepsi*/tümü*/tamamı*/ikisi*/ikisi de/her ikisi*/üçü*) (kaynaklı*/kaynaklanıyor*/aynı anda*/bununla*)
      (bunlar*/bunların hepsi*/bunların tümü*/hepsinin*) (aynı*/bağlantılı*/ilişkili*/birbiriyle*/bağlı*/ilgili*/tek bir*)
      (ikisinin*/sorunlar*/problemler*/arızalar*) (aynı*/bağlantılı*/ilişkili*/birbiriyle*/bağlı*/ilgili*/tek bir*)
      (bunlar*/bunların hepsi*/bunların tümü*/hepsinin*) (ondan*/bundan*/bu yüzden*/buna bağlı*)
      (bunlar*/bunların hepsi*/bunların tümü*/hepsinin*) (kaynaklı*/kaynaklanıyor*/aynı anda*/bununla*)
      (ikisinin*/sorunlar*/problemler*/arızalar*) (ondan*/bundan*/bu yüzden*/buna bağlı*/kaynaklı*/kaynaklanıyor*/aynı anda*/bununla*)
      birbiriyle (bağlantılı*/ilişkili*/ilgili*/alakalı*) | birbirine bağlı* | birbiri ile (bağlantılı*/ilişkili*/ilgili*)
      (bununla*/onunla*/yukarıdakiyle*) (bağlantılı*/ilişkili*/alakalı*/ilgili olabilir*/ilgili*)
      (aynı konuyla*/aynı sorunla*/bu sorunla*/bu konuyla*) (bağlantılı*/ilişkili*/alakalı*/ilgili olabilir*/ilgili*)
      (ilişkili*/bağlantılı*/alakalı*) (olabilir*/olduğunu*/gibi*/sanırım*)
      (bundan/ondan/güncellemeden/aynı sebepten) (kaynaklı*/kaynaklanıyor*/kaynaklanmakta*/kaynaklandığ*/kaynaklanıyordur*/kaynaklanan*)
      (tek sebepten/sunucudan/internetten/kablodan/ağdan) (kaynaklı*/kaynaklanıyor*/kaynaklanmakta*)
      (tek sebepten/sunucudan/internetten/kablodan/ağdan) (kaynaklandığ*/kaynaklanıyordur*/kaynaklanan*)
      (tek/ortak) (sebep*/neden*/sebebi*/nedeni*/kaynak*/kök neden*/bir sebep*/bir sorun*/bir neden*/bir konu*) | kök neden* | kök sebep*
      asıl (sebep*/neden*/sorun*) | tek bir (sorun*/konu*/talep*/problem*) | tek sorun*
      (hepsi*/tümü*/tüm bunlar*/bunların hepsi*) .. (başladı*/sonra*/itibaren*/oldu*) | aynı anda (başladı*/oldu*/gitti*/kesildi*/durdu*)
      aynı zamanda başla* | hepsinin (sebebi*/nedeni*/kaynağı*) | ikisinin de (sebebi*/nedeni*/kaynağı*) | bir bütün* | hepsi bir*
      aynısı (burada*/bunda*/bende*/onda*/diğer*) | aynısı | aynı durum (diğer*/bende*/bizde*/için*/geçerli*)
      bunun (sonucu*/etkisi*/uzantısı*) | ayrı (ayrı konu değil*/konular değil*/sorunlar değil*) | farklı (konular değil*/sorunlar değil*)
    `,
    pointer: `
      bu | bunu | bunun | buna | bunda | bundan | bunlar* | bununla* | o | onu | onun | ona | onda | ondan | onlar | onları | onların
      bu (cihaz*/yazıcı*/bilgisayar*/program*/konu*/sorun*/hata*/kişi*/kullanıcı*)
      bu (hesap*/ürün*/sipariş*/fatura*/makine*/oda*/arıza*/sistem*/durum*) | söz konusu* | sözkonusu* | bahsi geçen* | bahse konu*
      adı geçen* | ilgili (cihaz*/kişi*/kullanıcı*/ürün*/fatura*/sipariş*/makine*/belge*/hesap*)
      aynı (cihaz*/yazıcı*/bilgisayar*/kişi*/kullanıcı*/ürün*/sipariş*/fatura*/makine*/oda*/hesap*/yer*/laptop*/telefon*) | yukarıdaki*
      yukardaki* | kendisi* | aynısı* | aynısını | öncekiler* | önceki* | burası | ikisi* | ikisini* | ikisinin* | hepsi* | hepsini*
      bunlardan* | mevzubahis*
    `,
    exclusion: `
      (yazıcı*/bilgisayar*/internet*/kablo*/modem*/şifre*) (değil/değildir/kaynaklı değil*/ile ilgili değil*/ile alakalı değil*)
      (yazıcı*/bilgisayar*/internet*/kablo*/modem*/şifre*) (ile alakası yok*/ile ilgisi yok*/dışında*/hariç*/haricinde*)
      (telefon*/ekran*/program*/cihaz*/sunucu*/hat*) (değil/değildir/kaynaklı değil*/ile ilgili değil*/ile alakalı değil*)
      (telefon*/ekran*/program*/cihaz*/sunucu*/hat*) (ile alakası yok*/ile ilgisi yok*/dışında*/hariç*/haricinde*)
      (sistem*/wifi*/vpn*/mail*/fatura*/konu*) (değil/değildir/kaynaklı değil*/ile ilgili değil*/ile alakalı değil*)
      (sistem*/wifi*/vpn*/mail*/fatura*/konu*) (ile alakası yok*/ile ilgisi yok*/dışında*/hariç*/haricinde*)
      (sorun*/problem*/sebep*/neden*/donanım*/yazılım*) (değil/değildir/kaynaklı değil*/ile ilgili değil*/ile alakalı değil*)
      (sorun*/problem*/sebep*/neden*/donanım*/yazılım*) (ile alakası yok*/ile ilgisi yok*/dışında*/hariç*/haricinde*) | değil | hariç*
      haricinde* | dışındaki* | dışında | (ilgisi/alakası/bağlantısı/ilişkisi) (yok*/bulunm*) | ilgili değil* | alakalı değil* | alakasız*
      yerine | (da/de/ta/te/yla/yle/ile ilgili/ile alakalı/konusunda/tarafında) (sorun*/problem*/sıkıntı*) yok
      (sorun/problem/sıkıntı) (yok/yaşamıyor*/yaşamadı*) | sorunumuz yok* | problemimiz yok* | sıkıntımız yok*
      (tarafında/konusunda) (sorun*/problem*/sıkıntı*) yok*
      (diğer/öbür/başka) (bilgisayar*/yazıcı*/cihaz*/kullanıcı*/arkadaş*/program*/hat*) (çalışıyor*/normal*/sorunsuz*/açılıyor*)
      (diğer/öbür/başka) (bilgisayar*/yazıcı*/cihaz*/kullanıcı*/arkadaş*/program*/hat*) (sorun yok*/problem yok*/sıkıntı yok*/girebiliyor*)
      (diğer/öbür/başka) (site*/telefon*/oda*/şube*) (çalışıyor*/normal*/sorunsuz*/açılıyor*)
      (diğer/öbür/başka) (site*/telefon*/oda*/şube*) (sorun yok*/problem yok*/sıkıntı yok*/girebiliyor*)
      (diğer/öbür/başka) (her şey*/kat*/makine*/uygulama*) (çalışıyor*/normal*/sorunsuz*/açılıyor*)
      (diğer/öbür/başka) (her şey*/kat*/makine*/uygulama*) (sorun yok*/problem yok*/sıkıntı yok*/girebiliyor*)
      (diğerleri*/diğerlerinde*/gerisi*/kalanlar*) (çalışıyor*/normal*/sorunsuz*/iyi*/sorun yok*) | etkilenm* | etkilenmiyor* | etkilenmedi*
      (istemiyorum*/istemiyoruz*/talep etmiyor*) | gerek yok* | ihtiyacımız yok* | ihtiyacım yok* | lazım değil* | gerekli değil*
      (aksine*/tersine*) | kastım* değil | kastettiğim* | bahsettiğim* değil | kaynaklı değil* | kaynaklanmıyor* | sebebi değil*
      olarak değil* | ne .. ne de | farklı olarak*
    `,
    'other-person': `
      (iş/mesai/ekip/çalışma/oda/takım) arkadaş* | arkadaşım* | arkadaşımız* | arkadaşımızın* | arkadaşlarım* | arkadaşlarımız*
      (yeni/diğer/bir/bazı) (arkadaş*/arkadaşımız*/personel*/çalışan*/kullanıcı*/eleman*/öğretmen*/müdür*/asistan*/stajyer*/meslektaş*)
      (müdürüm*/müdürümüz*/müdürümüzün*/yöneticim*/yöneticimiz*/patronum*/patronumuz*/amirim*)
      (amirimiz*/şefim*/şefimiz*/asistanım*/asistanımız*/sekreterim*/sekreterimiz*/muhasebecim*/muhasebecimiz*)
      (stajyerim*/stajyerimiz*/personelim*/personelimiz*/çalışanım*/çalışanımız*/çalışanlarımız*/elemanım*/elemanımız*)
      (öğrencim*/öğrencimiz*/öğretmenim*/öğretmenimiz*/müşterim*/müşterimiz*/müşterilerimiz*/hastam*/hastamız*)
      (eşimin/eşime/eşimle/annem*/babam*/kardeşim*/oğlum*/kızım*/çocuğum*)
      (komşum*/komşumuz*/kiracım*/kiracımız*/ortağım*/ortağımız*/doktorumuz*/hemşiremiz*/şoförümüz*)
      (ustamız*/meslektaşım*/meslektaşımız*/hocamız*/genel müdür*/misafirimiz*/kullanıcımız*/bayimiz*/tedarikçimiz*)
      (avukatımız*/danışmanımız*/kasiyerimiz*/depocumuz*/garsonumuz*/üyemiz*/velimiz*/temsilcimiz*/mühendisimiz*) | (bey/hanım/hoca)
      bey'in* | beyin (bilgisayar*/laptop*/hesab*/mail*/telefon*/şifre*/yazıcı*/ekran*) | hanımın* | hanım'ın* | beye | bey'e | hanıma
      hanım'a | beyde | beyden | hanımdan | hanımda | hocanın* | hocaya*
      (muhasebe/satış/insan kaynakları/ik/üretim/depo) (departman*/birim*/bölüm*/ekib*/ekip*/servis*/personel*)
      (lojistik/satın alma/satınalma/pazarlama/finans/yönetim/resepsiyon) (departman*/birim*/bölüm*/ekib*/ekip*/servis*/personel*)
      (muhasebe/satış/insan kaynakları/ik/üretim/depo) (müdür*/sorumlu*/arkadaş*/çalışan*/tarafı*/elemanı*/ofis*)
      (lojistik/satın alma/satınalma/pazarlama/finans/yönetim/resepsiyon) (müdür*/sorumlu*/arkadaş*/çalışan*/tarafı*/elemanı*/ofis*)
      (kalite/ar-ge/arge/planlama/sevkiyat/hukuk) (departman*/birim*/bölüm*/ekib*/ekip*/servis*/personel*)
      (güvenlik/bakım/teknik servis/ithalat/ihracat/idari işler/öğrenci işleri) (departman*/birim*/bölüm*/ekib*/ekip*/servis*/personel*)
      (kalite/ar-ge/arge/planlama/sevkiyat/hukuk) (müdür*/sorumlu*/arkadaş*/çalışan*/tarafı*/elemanı*/ofis*)
      (güvenlik/bakım/teknik servis/ithalat/ihracat/idari işler/öğrenci işleri) (müdür*/sorumlu*/arkadaş*/çalışan*/tarafı*/elemanı*/ofis*)
      muhasebedeki* | muhasebeden* | muhasebedeki arkadaş* | satıştaki* | depodaki* (arkadaş*/personel*) | resepsiyondaki*
      (onun/kendisinin/arkadaşın/arkadaşımızın/kullanıcının) (bilgisayar*/laptop*/hesab*/hesap*/mail*/telefon*/şifre*/yazıcı*)
      (personelin/çalışanın/müdürün/müşterinin/öğrencinin/hastanın) (bilgisayar*/laptop*/hesab*/hesap*/mail*/telefon*/şifre*/yazıcı*)
      (onun/kendisinin/arkadaşın/arkadaşımızın/kullanıcının) (ekran*/yetki*/kart*/profil*/masa*/maaş*/fatura*/sipariş*)
      (personelin/çalışanın/müdürün/müşterinin/öğrencinin/hastanın) (ekran*/yetki*/kart*/profil*/masa*/maaş*/fatura*/sipariş*) | kendisi*
      kendisine* | kendisinin* | kendilerine* | personelimizden* | çalışanlarımızdan* | kullanıcılarımız* | kullanıcılardan*
      müşterilerden* | velilerden* | kiracılardan* | (bazı/birkaç/bir kaç/diğer/tüm/bütün) (kullanıcılar*/arkadaşlar*/personel*/çalışanlar*)
      (bazı/birkaç/bir kaç/diğer/tüm/bütün) (müşteriler*/öğrenciler*/öğretmenler*/veliler*/kiracılar*)
      isimli (personel*/arkadaş*/kullanıcı*/çalışan*/kişi*/öğrenci*) | adlı (personel*/arkadaş*/kullanıcı*/çalışan*/kişi*/öğrenci*/müşteri*)
      patron | patronun | genel müdür* | üst yönetim | stajyer* | ekipteki* | ekibimizden* | ekibimizdeki*
    `,
  },
  signals: {
    leader: `
      müdür* | yönetici* | amir* | şef | şefiniz* | şefi | sorumlu kişi | sorumlunuz* | bir sorumlu | bir yetkili | yetkili biri | yetkili birisi | yetkili bir kişi | üst yönetim* | yönetiminiz* | yönetime | yönetimden | direktör* | supervisor* | süpervizör* | takım lider* | ekip lider* | ekip şef* | bir üst | üst makam* | üst kademe* | üst düzey | genel müdür* | kıdemli | daha yetkili | üstünüz* | üst birim* | müşteri ilişkileri müdür* | şikayet birimi | ceo | patron* | başkanınız* | birim başkan* | menajer*`,
    'your-leader': `
      ekibinin başındaki* | ekibin başındaki* | birimin başındaki* | başınızdaki* | başındaki kişi* | en yetkili* | üstünüzdeki*
      müdürünüz* | yöneticiniz* | amiriniz* | şefiniz* | sorumlunuz* | yetkiliniz* | direktörünüz* | üstünüz* | başkanınız* | patronunuz* | yönetiminiz*
      bir yetkili* | yetkili biri* | yetkili birisi* | yetkili bir kişi* | daha yetkili* | bir yönetici* | bir müdür* | bir amir* | bir sorumlu*
      bir üst yetkili* | üst düzey bir* | takım lideriniz* | ekip lideriniz* | süpervizörünüz* | supervisorunuz* | kıdemli bir*`,
    'own-leader': `
      müdürüm* | müdürümüz* | yöneticim* | yöneticimiz* | amirim* | amirimiz* | şefim* | şefimiz* | direktörüm* | direktörümüz* | patronum* | patronumuz* | genel müdürümüz* | sayın müdür* | müdür bey | müdür hanım | müdür beyin | müdür yardımcı* | okul müdür* | mağaza müdür* | şube müdürü olarak | müdürü olarak | yöneticisi olarak | görev yönetici* | parola yönetici* | şifre yönetici* | aygıt yönetici* | dosya yönetici* | apartman yönetici* | site yönetici* | bina yönetici* | yönetici hesab* | yönetici yetki* | yönetici şifre* | yönetici izin* | yönetici onay* | yönetici panel* | yönetici olarak | bilgi işlem müdürlüğü | müdürlüğü | müdürlüğümüz* | müdürlük`,
    'contact-wish': `
      biriyle değil | muhatap olmak | başındaki .. ile
      görüşmek ist* | görüşmek | görüşebilir* | görüştür* | görüşeyim | görüşmem* | konuşmak ist* | konuşmak | konuşabilir* | konuşayım | konuşmam* | bağlayın*
      bağlar mısın* | bağlanmak | arasın* | aramasını | arasınlar | araması* | aranmak | aranmayı | beni ara* | bizi ara* | dönüş yapsın | dönüş yapması*
      dönsün | ulaşmak | ulaşabil* | ulaştır* | devred* | taşıyın* | taşıyacağım | devreye girsin | devreye girmesini | sorumluyla | yetkiliyle | müdürünüzle
      yöneticinizle | amirinizle | şefinizle | yöneticinizi | müdürünüzü | amirinizi | müdürünüze | yöneticinize | amirinize`,
    wish: `
      isim* istiyorum | adını istiyorum | numarasını | iletişim bilgi* | ilgilensin | ilgilenmesini | ilgilenmesi | cevap istiyorum | yanıt istiyorum
      cevap versin | istiyorum | talep ediyorum | rica ediyorum | verin | gelsin | incelesin | incelemesini | muhatap | kiminle | bildirin* | iletin*
      iletir misiniz | iletilmesini | iletmenizi | iletebilir* | aktar* | yönlendir*`,
    escalation: `
      eskale ed* | eskalasyon* | üst seviyeye taşı* | üst makama | üst makamlara | bir üst birime | bir üst seviyeye | bir üste | üst birime ilet* | üst yönetime ilet* | üst yönetime taşı* | yönetime taşı* | müdürünüzle görüş* | yöneticinizle görüş* | amirinizle görüş* | yetkili biriyle | yetkili birisiyle | bir yetkiliyle | bir yetkili ile | yetkiliyle görüş* | yetkili arasın | müdürünüz arasın | yöneticiniz arasın | sorumlu biriyle`,
    'declines-leader': `
      (müdür*/yönetici*/yetkili*/amir*/şef*) .. (görüşmek/konuşmak) istemiyor* | (müdür*/yönetici*/yetkili*/amir*) .. (gerek/lüzum) yok*
      (müdür*/yönetici*/yetkili*/amir*) istemiyor* | (eskale/eskalasyon*) .. (gerek/lüzum) yok* | eskale etmeyin*`,
    'whole-scope': `
      (tüm/bütün/tamamı/hiçbir/komple/her) .. (şirket*/firma*/fabrika*/tesis*/hastane*/okul*/otel*/bina*/ofis*/kampüs*/şube*/mağaza*/kasa*/personel*/çalışan*/kullanıcı*/sistem*/sunucu*/depo*/kat*/departman*/birim*/santral*/hat*)
      kimse .. (çalışamıyor/giremiyor/bağlanamıyor/ulaşamıyor/yapamıyor/kullanamıyor) | her şey (durdu/kapalı/gitti) | komple gitti
      tüm şirket* | bütün şirket* | şirketin tamamı* | şirket geneli* | şirket genelinde | tüm firma* | bütün firma* | tüm tesis* | bütün tesis* | tüm fabrika* | bütün fabrika* | fabrikanın tamamı* | tüm hastane* | bütün hastane* | hastane geneli* | tüm okul* | bütün okul* | tüm otel* | tüm bina* | bütün bina* | binanın tamamı* | bina genelinde | tüm ofis* | bütün ofis* | tüm kampüs* | tüm şube* | bütün şube* | hiçbir şube* | tüm lokasyon* | tüm mağaza* | bütün mağaza* | tüm kasalar* | bütün kasalar* | hiçbir kasa* | tüm personel* | bütün personel* | tüm çalışanlar* | bütün çalışanlar* | hiçbir çalışan* | hiçbir personel* | tüm kullanıcılar* | bütün kullanıcılar* | hiçbir kullanıcı* | tüm sistem* | bütün sistem* | tüm sunucu* | bütün sunucu* | hiç kimse | kimse çalışamıyor | kimse giremiyor | kimse bağlanamıyor | herkes etkilen* | herkeste aynı | herkeste var | her yer* çöktü | her şey durdu | herşey durdu | komple durdu | tamamen durdu | işler durdu | tüm işler* | faaliyet* durdu | tüm depo* | tüm katlar* | bütün katlar* | tüm departman* | bütün departman* | tüm birimler* | genel kesinti | kurum geneli* | kurum genelinde | şirket durdu | iş durdu`,
    critical: `
      hasta (bekliyor/var/kabul) | hastalar | implant hasta* | koltukta bekleyen | üretim (durdu/durmuş/yapamıyoruz/aksıyor) | hat (durdu/duruyor) | müşteri (bekliyor/kaybediyoruz) | kuyruk | kasada bekleyen | ton .. bozul* | soğuk zincir | dakikada .. (lira/tl) | saatte .. (lira/tl) | ihale .. (bugün/yarın/saat) | beyanname .. (bugün/son) | son gün bugün | sigorta* .. yanık
      üretim durdu | üretim duruyor | üretim hatt* | üretim yapamıyoruz | hat durdu | hatlar durdu | hat duruş* | bant durdu | kritik | hayati | hasta güvenliği | hastalar bekl* | hasta kabul* | hastalar* | ameliyat* | yoğun bakım* | acil servis* | ambulans* | sevkiyat yapamıyoruz | sevkiyat durdu | sevk edemiyoruz | fatura kesemiyoruz | fatura kesilemiyor | satış yapamıyoruz | satış yapılamıyor | ödeme alamıyoruz | ödeme alınamıyor | tahsilat yapamıyoruz | sipariş alamıyoruz | kuyruk oluştu | kuyruk var | kuyruk uzadı | müşteriler bekl* | müşteriler kuyruk* | müşteri kaybed* | zarar ediyoruz | para kaybediyoruz | ciro kaybı | maaşlar* yatmayacak | maaş ödeme* | maaşlar bugün | kamyonlar bekl* | tırlar bekl* | araçlar bekliyor | aşı* dolab* | aşılar* | kan merkezi* | ilaç* dolab* | oksijen | duman | yanık koku* | yanık kokusu | kıvılcım* | gaz kokusu | gaz kaçağı | elektrik çarp* | su basıyor | su bastı | su basmak üzere | asansörde mahsur | asansörde kal* | mahsur* | yaralan* | tehlike* | güvenlik açığı | yangın alarm* | yangın panel* | fidye yazılım* | fidye virüs* | hacklen* | ele geçiril* | ele geçir* | sızdırıl* | veri sızıntı* | dosyalar* şifrelen* | çalındı | dolandırıl* | oltalama* | şifremi girdim | şifresini gir* | parolasını gir* | bilgilerimi girdim | linke tıkla* | bağlantıya tıkla* | tüm (departman/ekip/servis/vardiya/bölüm/klinik)* | bütün (departman/ekip/servis/vardiya/bölüm/klinik)* | acil durum | iş durması | çalışma durdu`,
    danger: `
      ısınıyor | ısınmaya | soğutmuyor .. (aşı*/ilaç*/kan) | aşı dolab* | kan dolab* | ilaç dolab* | soğutma .. (durdu/bozuldu/kapandı) | fren* tutm* | düşecek | çökecek | patlayacak | patladı | tehlike* | risk* | sızıntı* | kimyasal* | zehir* | hasta güvenliği | can* tehlike* | su içinde | alarm* çalmıyor | kaldık* .. asansör* | asansör* .. (kişi/kaldı/mahsur)
      duman* | yanık koku* | yanik koku* | gaz koku* | gaz kaçağı* | doğalgaz koku* | yangın çık* | alev* | kıvılcım* | çarpıldı | çarpıyor | çarpılma* | elektrik çarp* | mahsur* | asansörde .. (kaldı/kalan/var/mahsur) | yaralı* | yaralan* | bayıldı | ambulans* | nefes darlığı | nefes alam* | karbonmonoksit
      su (bastı/basıyor/basmış) | su (akıyor/fışkırıyor) .. (pano*/elektrik*/sunucu*) | panosu* .. su | boru patla* | patlak boru | tahliye* | boşalttık | aşırı ısın* | sıcaklık .. (yükseliyor/çıktı/artıyor) | bozulacak | bozuluyor | bozulmak üzere | çürüyecek | eriyor | ölüyor* | ölecek* | telef | hayati | can güvenliği | hastalar .. tehlike | solunum cihaz* | oksijen* | insülin* | diyaliz* | yoğun bakım* | ameliyat* | acil servis* | hemşire çağrı* | acil çağrı* | yangın algılama* | üşüyor*`,
    waiting: `
      (arkadaşlar*/personel*/ekip/servis*/bölüm*/departman*/birim*) .. (giremiyor*/çalışamıyor*/bekliyor*/boşta) | hepimiz* | hepsinde | herkes* | kimse* | etkilenen* | millet* | ayakta | kapıda | geri dön*
      (müşteri*/hasta*/yolcu*/misafir*/kişi/insan*/veli*/öğrenci*/tır*/kamyon*/şoför*/sürücü*/vatandaş*/millet) (kapıda/sırada/kuyrukta/dışarıda/içeride/gişede/kasada/) (bekliyor*/bekliyo/beklemekte*/yığıldı*/birikti*/isyan*/gidiyor)
      kuyruk* | sıra oluştu | uzun sıra | boş oturuyor* | boşta (bekliyor*/) | boş bekliyor* | oturuyoruz | bekleşiyor* | çalışamıyor* | çalışamaz durum* | iş yapamıyor* | eve gönder* | kapıda bekl*`,
    standstill: `
      hasta kabul* .. (duruyor/durdu/yapamıyor*) | order giremiyor* | kağıda yaz* | elle yaz* | elle tut* | geri çevir* | (sistem*/terminal*/sunucu*/hat*/ağ*/switch*) .. (çöktü/çökmüş/gitti/komple/ölü/kapalı) | beri (yok/çalışmıyor/kapalı/kesik) | hepsi birden | tamamı (kapalı/çalışmıyor/etkilendi) | hiçbiri (çalışmıyor/açılmıyor/bağlanmıyor) | hiçbir (sistem*/program*/cihaz*/bilgisayar*)
      (üretim*/hat/hattı*/bant*/sevkiyat*/satış*/iş/işler/işimiz/mutfak/dolum/paketleme/yükleme/gişe*/kasa*) .. (durdu/durmuş/duruyor/durma noktası*/çalışmıyor/kilitlendi/tamamen durdu)
      (satış/fatura/irsaliye/reçete/fiş/bilet/sipariş/çağrı/ödeme/tahsilat/beyanname/yükleme/sevkiyat/etiket/barkod/kayıt/işlem/hasta) (yapamıyor*/kesemiyor*/giremiyor*/alamıyor*/basamıyor*/karşılayamıyor*/veremiyor*/açamıyor*/kabul edemiyor*/gönderemiyor*/düşmüyor/yapılamıyor/kesilemiyor/alınamıyor/basılamıyor)
      hiçbir (müşteri/sipariş/reçete/çağrı/ödeme/bilet) | zarar ediyor* | saat başı zarar* | her saat .. (zarar/kayıp/lira) | müşteri kaybed* | ciro kayb* | ceza* yiyece* | cezai şart* | demuraj* | siparişler düşmüyor | sipariş düşm*`,
    abuse: `
      hack* | virüs* | trojan* | kötü amaçlı | bulaş* | oltalama* | tıklayan* | şifre* (yazan*/giren*/veren*) | kimlik avı* | şüpheli (giriş*/oturum*/işlem*) | tanımadığım .. (giriş*/cihaz*) | başkası .. (girmiş/giriyor/kullanıyor) | şifrem* değiştirilmiş | bizden habersiz | izinsiz | sahte .. (mail*/fatura*) .. (ödedi*/tıkla*/gir*)
      (linke/bağlantıya/eke/ekini) tıkla* | tıkladım | tıklamış | tıklayıp | şifremi (yazdım/girdim/verdim) | şifresini (yazmış/girmiş/vermiş) | şifre* .. (girdim/yazdım/verdim/girmiş/yazmış) | kart (bilgi*/numara*) .. (girdim/verdim/yazdım) | bilgilerimi (girdim/verdim)
      bilgim dışında | bana ait değil | benim (yapmadığım/göndermediğim/atmadığım) | ben (yapmadım/göndermedim/atmadım) | haberim olmadan | hesabımdan .. (gidiyor/gönderiliyor/çekil*/mail*) | hesabıma gir* | hesabımız* .. (ele geç*/gir*) | ele geçir* | hacklen* | hacklendi* | yetkisiz (işlem*/giriş*/havale*/erişim*) | şifrelen* | fidye* | bitcoin*
      yanlış kişiye gönder* | yanlışlıkla .. gönder* | sızdı | sızmış | sızıntı* | dolandır* | çalındı | çalınmış | çaldılar | hırsız* | zorla gir* | para .. (çıktı/çekilmiş/gitmiş/çekildi) | sahte (faturaya/hesaba) .. (ödeme/para)`,
    'within-hours': `
      (dakika/dk/saat) (sonra/içinde/kaldı/var/önce) | saat .. içinde | yarım saat* | bir saat* (içinde/var/kaldı) | bugün saat | bugün .. (kadar/son gün/kapanıyor/bitiyor/yetişmeli) | akşama kadar | öğlene kadar | gece yarısına kadar | mesai bitimine kadar | bu akşam | bu gece | birazdan | az sonra | şu an* | şu anda | şimdi | son dakika | son gün bugün`,
    calm: `
      sorun yok | etkilenmedi | etkilenmiyor | hâlâ çalışıyor | geçici olarak | yedeğini | ödünç | bir de | küçük bir | merak ettim | sadece sormak | unutmadan | zararı yok
      acelesi yok | acele değil | acil değil | acil bir durum değil | aciliyeti yok | vaktiniz old* | müsait old* | fırsat* old* | uygun old* zaman* | boş vaktiniz* | ne zaman isterseniz | sıkıntı değil | şimdilik .. (kullan*/idare*) | idare ediyor* | idare ederiz | diğer* .. (çalışıyor/iyi/sorunsuz/sağlam) | bilgi vermek ist* | bilginiz olsun | bilgi amaçlı | tıklamadım | açmadım | önceliği düşük | bekleyebilir | rahat rahat`,
    preparing: `
      (ofis*/şube*/mağaza*/klinik*/muayenehane*/depo*/restoran*) (açıyoruz/açacağız/açılıyor/açılacak/açmayı) | yeni (ofis*/şube*/mağaza*/klinik*/bina*/depo*/kat*/ekip*/personel*/arkadaş*/çalışan*/öğretmen*/stajyer*) | ikinci (şube*/ofis*/mağaza*/klinik*) | işe (başlıyor/başlayacak/alındı) | göreve başlayacak | katılıyor | katılacak | gelecek olan | etkinlik* | toplantı salonu .. hazır* | organizasyon* | açılış* | devreye al* | kurulum tarihi | hafta sonu .. (taşı*/geç*/kur*)
      hazırlan* | hazır ol* | hazır olmalı | o (güne/tarihe) kadar | ilk günden | öncesinde | planlıyoruz | planlanm* | planlamaktayız | düşünüyoruz | düzenleyeceğiz | düzenlenecek | yapılacak | gerçekleş* | başlayacak* | başlıyor* | işe başla* | göreve başla* | aramıza katıl* | ayrılıyor | ayrılacak | son iş günü | açılacak* | açılıyor | açacağız | taşın* | geçeceğiz | geçiş* | geçiyoruz | ağırlayacağız | misafir edeceğiz | gelecek (ay/hafta/yıl/sene) | önümüzdeki (ay/hafta/yıl/dönem) | yaklaşan | itibarıyla | itibariyle | fuar* | konser* | düğün* | kongre* | konferans* | seminer* | tören* | sergi* | sınav merkezi | eğitim günü`,
    scheduled: `
      her (yıl/sene/çeyrek/ay) (olduğu gibi/gibi) | periyodik | bakım .. (zamanı/dönemi/tarihi) | dönemsel | mevsim* bakım*
      yıllık bakım* | senelik bakım* | periyodik bakım* | periyodik kontrol* | periyodik muayene* | rutin bakım* | rutin kontrol* | üç aylık bakım* | 3 aylık bakım* | altı aylık bakım* | 6 aylık bakım* | aylık bakım* | planlı bakım* | dönemsel bakım* | mevsimsel bakım* | bakım zamanı | bakımı geldi | bakım vakti | bakım randevu* | bakımının yapılması* | bakım sözleşmesi kapsamında* | yıllık kontrol* | yıllık muayene* | kalibrasyon* | kış bakımı* | yaz bakımı* | filtre değişim* | yangın tüpü* .. (dolum/kontrol/bakım)* | kombi bakım* | asansör bakım* | klima bakım* | jeneratör bakım* | önleyici bakım*`,
    planned: `
      (işe/göreve) başlayacak* | (taşınıyor*/taşınacağız/taşınacak*) | yapılacak olan | düzenlenecek | gerçekleşecek | ağırlayacağız | açılacak olan | açacağız | mezuniyet* | düğün* | festival* | seçim*
      taşınıyoruz | taşınacağız | taşınacak* | taşınma* | yeni (ofis/bina/şube/mağaza/fabrika/depo)* .. (taşın*/açıl*/açıyoruz/geçiyoruz/geçeceğiz) | yeni şube* | şube açıyoruz | mağaza açıyoruz | açılış* | açılacak | işe başlayacak* | işe başlıyor* | başlayacak (olan/) .. (personel*/arkadaş*/çalışan*/stajyer*) | yeni başlayacak* | göreve başlayacak* | önümüzdeki ay | gelecek ay | gelecek hafta .. başla* | fuar* | konferans* | seminer* | kongre* | toplantı düzenle* | etkinlik* | etkinliğimiz* | organizasyon* | tören* | lansman* | canlıya geç* | canlı geçiş* | geçiş planı | göç planı | planlı kesinti* | planlı elektrik kesinti* | sınav hafta* | yeni dönem* | yeni eğitim yılı | yeni sezon* | işten ayrılacak* | ayrılıyor | son iş günü | misafir ağırla* | denetim* gelecek | ziyaret* gelecek`,
    angry: `
      rezalet* | skandal* | yeter artık | yeter | bıktım* | bıktık* | usandım* | usandık* | sabrım* | sabrımız* | kabul edilemez* | saygısızlık* | ilgisizlik* | sorumsuz* | ciddiyetsiz* | beceriksiz* | alay mı | dalga mı | dalga geç* | rezil* | kepaze* | ayıp | yazıklar olsun | tüketici hakem* | tüketici mahkeme* | avukat* | dava aç* | yasal yollara* | yasal haklarım* | yasal işlem* | şikayet var | sikayetvar | son kez | son uyarı* | mağdur* | isyan* | sinir* | çıldır* | delirece* | bu ne biçim | nasıl bir | böyle bir hizmet | oyalıyorsunuz | oyalan* | yalan* | kandır* | aptal yerine | hayal kırıklığ*`,
  },
}
