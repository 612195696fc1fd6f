// The English lexicon: nouns by what they are about, phrases by what they do in a letter. Data only; shape.ts says how patterns are written.
// English stands in mails of every language, so that words which mean something else there once folded are only met in company: Turkish
// "aç" and "önce", "her" and "can" look like English words. Plain words that are everyday prose (order, course, till, light) too.
import type { Lexicon } from './shape.ts'

export const en: Lexicon = {
  topics: {
    internet: `
      internet* | the net is | isp | broadband | fibre | fiber | fibre line* | fiber line* | dsl | adsl | vdsl | leased line* | bandwidth
      network | networks | networking | (the/our/office/wired/local) lan | lan (connection/network/access) | wan | ethernet
      network connection* | network access | network outage* | wired network | wired connection* | packet loss | latency | ping times | dhcp
      ip address* | static ip* | download speed* | upload speed* | line speed | starlink | 4g backup | lte backup | connectivity
    `,
    wifi: `
      wifi* | wi-fi* | wireless | wireless (network/connection/internet/signal/lan/access/password/coverage)* | wlan | ssid | ssids
      hotspot* | hot spot* | access point* | accesspoint* | guest (wifi/network/wi-fi/wireless/wlan)
      (wifi/wi-fi) (password*/code*/key*/signal/network*) | (wifi/wi-fi) (router*/access point*) | eduroam | mesh (network/system/wifi)
      wify | repeater*
    `,
    vpn: `
      vpn* | forticlient* | anyconnect* | any connect | cisco secure client | globalprotect* | global protect | pulse secure
      ivanti secure* | openvpn* | wireguard* | zscaler* | netskope | sslvpn | ssl vpn | ipsec | site to site | sophos connect | tailscale
      pritunl | f5 access | big ip edge | secure tunnel | nordlayer | remote access client
    `,
    cable: `
      (network/ethernet/lan/patch/data/utp/internet) (cable*/lead*) | patch cord* | cabling | cat5* | cat6* | cat7 | cat 5 | cat 6 | cat 7
      rj45 | (network/ethernet/lan/wall/data) (port/ports/outlet*/point/points/jack*) | (network/data/lan) socket* | floor box*
      patch panel* | patchpanel* | cable | cables | wiring | fibre optic* | fiber optic* | network drop*
    `,
    router: `
      router* | modem* | network switch* | (poe/core/cisco/main/ethernet/lan/managed/unmanaged/floor/hp) switch | switch port* | switchport*
      (8/16/24/48) port switch | default gateway | mikrotik* | ubiquiti* | unifi | netgear | tp link | meraki | sd wan | sdwan | dsl modem*
      network (rack/cabinet/equipment/device*/hardware) | media converter*
    `,
    firewall: `
      firewall* | fire wall* | fortigate* | fortinet | palo alto | pfsense | opnsense | sonicwall* | watchguard | port forward* | nat rule*
      proxy | proxies | proxy server* | web filter* | webfilter* | url filter* | content filter* | blocked (site/sites/website/websites/url)
      (port/ports) (80/443/22/25/587/3389/1433) | ip whitelist* | whitelist* .. (ip/ips/domain/url/address) | utm appliance
    `,
    'shared-folder': `
      (shared/common/public/network/team/department/departmental/group/project/central) (folder*/drive*/directory/directories/files)
      (network/file/windows) share* | mapped drive* | network mapping | share drive* | file server* | fileserver* | fileshare*
      share point* | sharepoint* | onedrive* | one drive | google drive | gdrive | dropbox* | nextcloud | owncloud | synology | qnap
      (the/our/a/synology/qnap/backup) nas | nas (drive/server/device/share/storage) | dfs
      (f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z) drive | document librar* | folder access | folder permission* | shared document*
      team site | folder | folders | subfolder*
    `,
    'remote-desktop': `
      remote desktop* | remotedesktop* | rdp | rds | rdweb | mstsc | terminal server* | terminalserver* | citrix* | vdi | avd
      virtual desktop* | vmware horizon | horizon client | remote session* | remote app* | remoteapp* | remote pc | anydesk* | any desk
      teamviewer* | team viewer | splashtop | rustdesk | vnc | quick assist | logmein | jump (host/server/box) | thin client* | thinclient*
      remote access | remote login | remote connection* | remote support tool | parallels client
    `,
    mailbox: `
      mailbox* | mail box* | inbox* | outbox | emails | e-mails | mails | webmail | web mail | gmail* | hotmail | yahoo mail
      exchange server | exchange online | mail server* | mailserver* | smtp | (shared/user/department/info/support/team/group) mailbox*
      (work/my/our/his/her/their/company/office/corporate/business/new/professional/staff) (email/e-mail/mail)
      (email/e-mail/mail) (account*/access/address/addresses/box/server*/service*/system*)
      (email/e-mail/mail) (quota/storage/delivery/flow/setup/sync/inbox/archive)
      (email/e-mail/mail) (is/isn't/not/won't/doesn't/does not/has stopped/stopped/down/problem*/issue*/migration/hosting/domain/domains/id)
      (send/sending/receive/receiving/get) (/any/the/new/my/our/external/internal/outgoing/incoming) (email/e-mail/mail)
      (getting/open/access/check/read) (/any/the/new/my/our/external/internal/outgoing/incoming) (email/e-mail/mail)
      (incoming/outgoing/external/internal/inbound/outbound/undelivered/returned) (email/e-mail/mail) | mail delivery | bounce message*
      (auto/automatic) (reply/replies/response) | autoreply* | out of office (reply/message/note/assistant) | mail forward* | email forward*
      mailbox full | sent items | sent folder | drafts folder | undeliverable* | non delivery report* | ndr | mailer daemon
    `,
    'mail-client': `
      outlook* | out look | thunderbird* | apple mail | mail app | (mail/email/e-mail) (client*/program*/app/application*/software) | owa
      outlook web | new outlook | classic outlook | pst | pst file* | ost | ost file* | imap* | pop3 | activesync | active sync | em client
      lotus notes | hcl notes | zimbra* | outlook profile | search in outlook | outlook rule* | mail rule* | inbox rule*
    `,
    'mail-list': `
      distribution list* | distribution group* | distro list* | mailing list* | mail list* | mailinglist*
      (mail/email/e-mail) (group/groups/list/lists) | group (mail/email/e-mail) | google group* | contact group*
      all staff (list/mail/email/group) | (mail/email) alias* | alias | aliases | newsletter* | unsubscribe | listserv | m365 group*
      address book | address list | global address | recipients list
    `,
    'spam-filter': `
      spam | spams | spamming | spam filter* | spamfilter* | spam folder* | antispam | anti spam | junk | junk mail* | junk email*
      junk folder* | quarantine | quarantined | mimecast* | proofpoint* | blacklist* | black list* | blocklist* | block list* | safe sender*
      blocked sender* | whitelist* .. sender* | unsolicited (mail/email/mails/emails/messages) | unwanted (mail/email/mails/emails)
      spamhaus | greylist* | dkim | dmarc | spf | spf record
    `,
    calendar: `
      calendar* | calender* | (meeting/calendar) (invite*/invitation*/request*/series) | invite for the meeting | free busy
      availability view | recurring meeting* | scheduling assistant | outlook appointment* | google calendar | shared calendar*
      team calendar* | calendar entry | calendar entries | meeting reminder*
    `,
    'mail-signature': `
      (email/mail/e-mail/outlook/html/company/corporate) signature* | signature (block/template/line/logo/image/format)* | my signature
      our signature* | email footer | mail footer | email disclaimer | mail disclaimer | signatures in outlook | email banner
    `,
    password: `
      password* | pass word* | passwort | passcode* | passphrase* | pwd | paswword* | passord | pasword* | passwrd | credential*
      login (details/data/credentials/info/information) | (my/the/his/her/new/temporary/initial) pin | pin code* | pin number* | sspr
      self service reset | password manager | lastpass | 1password | bitwarden | keepass | vault password
    `,
    'user-account': `
      (user/login/windows/domain/ad/admin/guest/service/portal/microsoft) account*
      (google/test/network/computer/office/o365/m365/student/system/online/web) account*
      (my/his/her/their/new/locked/disabled/existing/old/second/customer) account | (my/his/her/the/your) login
      account (lockout/locked/access)
      account (is/was/got/gets/has been/keeps/is getting/is being) (locked/disabled/blocked/deactivated/suspended) | user name* | username*
      userid* | user id* | login id | login page | login screen | logon | login | logins | log-in | log on | sign-in | sign on
      active directory | azure ad | entra | entra id | ldap | sso | single sign on | okta | account (creation/deletion/activation/recovery)
    `,
    permission: `
      permission* | (access/admin/administrator/user/usage/write/read/edit/editing/viewing) right* | administrative rights | privilege*
      authorization | authorisation | authorizations | authorisations | (read/write/edit/full/view/admin/read only/editor/viewer) access
      access (level*/request*/permission*/profile)
      (need/needs/give/grant/get/gets/have/request/requesting/requires/require/granted/given/provide) access
      (system/folder/data/file/database/module/building) access | access (to/for) (the/our/this/a/all/my) | user role* | role assignment*
      security group* | local admin | admin account | delegate access | delegation | send (as/on behalf) | entitlement*
    `,
    'second-factor': `
      mfa | 2fa | two factor* | 2 factor* | two step verification | 2 step verification | multi factor* | multifactor* | authenticator*
      otp | totp | (verification/security/confirmation/authentication/login/sms/one time/access/auth/sign in) code*
      one time (password/pin/passcode)* | duo (mobile/push/app) | yubikey* | (security/hardware/rsa/soft/usb) token* | passkey* | securid
      auth app | authentication app | authentication prompt* | authentication request* | approval prompt* | push notification* for login
    `,
    'new-employee': `
      new (employee*/hire*/starter*/joiner*/recruit*/intern*/trainee*/apprentice*/coworker*/co-worker*)
      new (staff/staff member*/colleague*/team member*/member of staff/user/users/worker*/teammate*/person)
      new (accountant/assistant/engineer/manager/nurse/doctor/teacher)
      new (receptionist/secretary/developer/analyst/driver/cashier/salesperson/cleaner) | newly hired | newly joined | onboarding
      on boarding | onboard | (joining/starting) (us/our team/our company/the team/the company) | will join (us/our/the) | will be joining
      starts (work/with us/on monday/next) | first working day | new joinee* | freshly hired
    `,
    'leaving-employee': `
      leaver | leavers | offboard* | off boarding
      (former/departed/departing/ex/outgoing/retired) (employee*/colleague*/worker*/staff/user/users)
      has left (the company/us/our company/our team/the team) | have left the company | left the company
      (leaving/leave/leaves) (the company/us/our company) | last (working day/day of work/day with us) | resigned | resignation
      is leaving on | retiring | retirement | terminated employee* | no longer (work/works/working/employed) (with/for/here/at)
      exit process | exit interview
    `,
    profile: `
      profile | profiles | user profile* | roaming profile* | profile (picture/photo/page/data/settings) | display name* | job title*
      my surname | last name | family name | surname | maiden name | married name | name change* | my personal (details/data/information)
      (contact/personal) details | (change/update/correct) .. my name | directory entry | my title | company directory | middle name
      first name
    `,
    laptop: `
      laptop* | lap top* | lap-top* | notebook* | macbook* | mac book* | thinkpad* | think pad | elitebook* | probook* | zbook*
      chromebook* | ultrabook* | ideapad* | vivobook* | zenbook* | matebook* | dell latitude | latitude 5* | latitude 7* | dell xps
      dell inspiron | dell precision | surface (pro/laptop/book/go) | lenovo | labtop* | leptop* | hp spectre | mobile workstation
    `,
    computer: `
      computer* | pc | pcs | desktop (pc*/computer*/machine*) | (my/his/her/their/new/office) desktop | workstation* | work station | imac*
      mac mini | optiplex* | prodesk* | elitedesk* | thinkcentre* | all in one | system unit | cpu | motherboard* | mainboard*
      graphics card* | gpu | (more/additional/extra/8gb/16gb/32gb/gb) ram | ram (upgrade/module*/is/usage) | memory upgrade
      (work/my/windows/office/reception) machine | tower pc | mini pc | nuc | compuer | comuter | sound card | usb port* | cpu fan
      power button | start button
    `,
    monitor: `
      monitor | monitors | monitor's
      (second/external/extra/additional/new/dual/two/lcd/main/left/right/wide/curved/bigger/larger) (screen*/display)
      (external/second/dual) displays | screen | screens | touch screen* | touchscreen* | hdmi | displayport | display port | vga | dvi
      (hdmi/vga/display/dp/displayport) (cable*/port/adapter*) | (my/the) display (is/shows/flickers/doesn't/won't) | multi monitor
      monitor (arm/stand)* | dual monitor* | screen resolution | display resolution | dead pixel*
    `,
    printer: `
      printer* | printr | prnter | pinter | mfp | multifunction* | multi function (printer/device) | photocopier* | photo copier* | copier*
      copy machine* | photocopy machine* | kyocera* | laserjet* | laser jet | officejet* | office jet | deskjet* | ricoh* | konica* | xerox*
      lexmark* | plotter* | bizhub* | ecosys | taskalfa | imagerunner* | workcentre | versalink | canon printer | epson | printing
      printout* | print out* | print-out* | print (queue*/server*/job*/spooler/driver*/quality/function/option*)
      (secure/network/colour/color/duplex/double sided) print* | follow me print* | followme | papercut | paper (jam*/tray*/feed) | spooler
      printing machine | fax | fax machine
    `,
    'label-printer': `
      label* printer* | (barcode/tag/thermal/sticker/ticket/shipping label) printer* | zebra* | dymo* | label (maker*/machine*/writer*)
      labelwriter* | label (printing/print/roll*/size/paper) | labels | barcode label* | zpl | print* .. (label/labels) | shipping labels
      argox | godex | sato printer | tsc printer | bixolon | zd420 | zd421 | zt230 | zt411 | gk420*
    `,
    toner: `
      toner* | cartridge* | ink | inks | ink tank* | ink level* | drum (unit*/kit) | imaging (drum/unit) | waste (toner/box/container)
      fuser* | maintenance kit | printer (ribbon*/ink) | black ink | colour ink | color ink | ribbon | staples cartridge
    `,
    scanner: `
      scanner | scanners | scanning | scans | scan to (email/e-mail/mail/folder/pc/network/usb/smb) | document scanner* | flatbed | scansnap
      document feeder* | adf | scanned (document*/page*/file*/copies/pages) | scan (function/quality/feature) | canoscan | scan folder
    `,
    keyboard: `
      keyboard* | key board* | keybord* | keypad* | numpad | num pad | space bar | spacebar
      (enter/shift/ctrl/control/backspace/escape/function/arrow) key* | caps lock | num lock | keys on (my/the) (laptop/keyboard)
      keystroke* | key layout
    `,
    mouse: `
      mouse | mouses | wireless mouse | mouse pad* | mousepad* | mouse pointer | trackpad* | track pad | touchpad* | touch pad | trackball*
      cursor | logitech mouse | mouse button* | scroll wheel | right click | mouse cursor | keyboard and mouse
    `,
    dock: `
      dock | docks | docking* | dockingstation* | port replicator* | usb hub* | usb-c hub* | usb c (dock/hub/port)* | thunderbolt*
      hub for the laptop | universal dock | laptop dock | dell dock | wd19* | hp dock
    `,
    headset: `
      headset* | head set* | headphone* | head phone* | earphone* | ear phone* | earbud* | earpiece* | airpod* | jabra* | plantronics
      poly headset | microphone* | mic | mics | loudspeaker* | speakerphone* | speaker phone
      (pc/computer/desktop/laptop/external) speaker* | sound on my | sennheiser | audio device*
    `,
    projector: `
      projector* | beamer* | projection screen | smart board* | smartboard* | interactive (whiteboard*/board*/display*) | clickshare*
      click share | barco | presentation screen | overhead projector | digital whiteboard | presenter | wireless presentation | projecter
    `,
    'mobile-phone': `
      (work/mobile/cell/smart/company/android/business/corporate/service/samsung) (phone*/handset*) | smartphone* | cellphone*
      mobile device* | iphone* | i-phone* | galaxy s2* | samsung galaxy | google pixel | xiaomi | huawei p* | oppo
      (work/company/business/office) (mobile/cell) | blackberry | mobilephone* | handphone* | mdm | intune enrol* | phone screen
      phone case
    `,
    tablet: `
      tablet | tablets | tablet pc* | ipad* | i-pad* | galaxy tab* | samsung tab | android tablet* | lenovo tab | stylus | apple pencil
      kindle
    `,
    webcam: `
      webcam* | web cam* | web camera* | (laptop/pc/teams/zoom/video/built in/integrated/computer) camera | my camera
      camera (in/on/during) (teams/zoom/my/the call) | camera and (mic/microphone) | logitech camera | camera cover
    `,
    'cash-register': `
      cash (register*/drawer*/desk*/box/point*/till*) | the till | tills | our till | till (system/roll*/drawer/number) | pos | p.o.s.
      point of sale | epos | pos (system*/device*/machine*/computer*/software/printer*/station*) | checkout (counter*/terminal*/desk*/lane*)
      self checkout* | receipt printer* | fiscal (printer*/device*/register) | cashier's desk | cash registers | receipt paper
      receipt roll*
    `,
    'payment-terminal': `
      (card/payment/credit card/debit card/bank/pos/eft/eftpos) (terminal*/machine*/reader*/device*) | pos terminal* | card machine*
      pin pad* | pinpad* | ingenico | verifone | sumup | worldpay | pdq* | eftpos | chip and pin | contactless (payment*/reader)
      card payments | swipe machine | credit card payment* at | nfc payment*
    `,
    'barcode-reader': `
      barcode* | bar code* | bar-code* | (barcode/hand/handheld/hand held/wireless/qr/qr code/bluetooth/zebra/warehouse) scanner*
      handheld* | hand held (device*/terminal*) | datalogic* | scan gun* | scanning gun* | rf (gun*/scanner*/terminal*) | pda | pdas
      qr reader* | code reader* | mobile computer* | zebra tc* | zebra mc* | honeywell scanner* | rfid reader* | handheld terminal*
    `,
    'time-clock': `
      time clock* | timeclock* | punch clock*
      (attendance/clocking/time recording/time tracking/punching) (device*/machine*/system*/terminal*/reader*/software/clock)
      time (and/&) attendance | attendance (record*/data/log*/report*) | attendance | fingerprint* | finger print* | biometric* | clock-in
      clock in and out | clocking in | clocking out | clock out | face recognition (device/terminal) | time recording
      hand scanner at the entrance | zkteco
    `,
    ups: `
      (the/our/an/a/new/server/apc/main) ups | ups (device*/unit*/battery/batteries/alarm*/system/is/in/keeps/beeps/for/has)
      uninterruptible* | apc | battery backup | power backup | smart ups | eaton | backup power | kva
    `,
    server: `
      server | servers | server's | server (room*/rack*/cabinet*) | hyper v | hyper-v | vmware* | esxi* | vsphere | vcenter | proxmox
      virtual (machine*/server*) | vm | vms | data center* | data centre* | datacenter* | proliant | poweredge | blade server*
      domain controller* | cluster node* | application server* | web server* | aws | ec2 | azure vm | vps | dedicated server* | nginx
      apache | iis | kubernetes | docker
    `,
    disk: `
      disk | disks | disk (space/drive*/failure/full/error*) | hard (drive*/disk*/disc*) | harddisk* | harddrive* | hdd* | ssd* | nvme
      raid | storage (space/capacity) | usb (stick*/drive*/key*/disk*/memory) | flash (drive*/disk*/memory) | pen drive* | pendrive*
      thumb drive* | memory (stick*/card*) | sd card* | external (drive*/disk*/hdd/ssd/hard drive) | (c/d/e) drive | bitlocker*
      disk encryption | dvd drive | cd drive | optical drive
    `,
    battery: `
      battery | batteries | baterry | battery (life/pack*/level*/capacity/status/icon) | power bank* | powerbank* | accumulator*
      cmos battery | aa batteries | rechargeable | battry
    `,
    'power-adapter': `
      charger* | chargers | power (adapter*/adaptor*/cord*/cable*/brick*/lead*/plug*) | ac (adapter*/adaptor*) | psu | power supply unit*
      (laptop/usb c/magsafe) (charger*/power) | charging (cable*/cord*/port*/station*/brick) | adapter | adapters | adaptor | adaptors
      usb (cable*/c cable*) | extension (cord*/lead*) | lightning cable* | travel adapter*
    `,
    television: `
      tv | tvs | television* | smart tv* | tv (set*/screen*/box*/remote/channel*) | set top box* | digital signage
      signage (screen*/display*/player*) | info screen* | apple tv | fire stick | chromecast | remote control | android tv | led tv | lcd tv
      lobby screen | satellite (dish*/receiver*) | iptv
    `,
    'household-appliance': `
      washing machine* | washer* | (tumble/clothes) dryer* | dryer | dryers | dishwasher* | dish washer* | fridge* | refrigerator*
      freezer* | oven | ovens | cooker* | hob | stove* | cooktop* | vacuum cleaner* | hoover | microwave* | toaster* | blender*
      food processor* | air fryer* | rice cooker* | mixer | appliance* | steam iron | air purifier* | dehumidifier* | sewing machine*
      coffee grinder | extractor hood | cooker hood | ice maker*
    `,
    machine: `
      machine | machines | machinery | (production/assembly/packaging/packing/filling/bottling) (line*/machine*) | conveyor* | forklift*
      fork lift* | compressor* | cnc* | lathe* | milling machine* | plc | plcs | hmi | press brake | hydraulic* | gearbox* | gear box
      motor | motors | crane | cranes | hoist* | pump | pumps | pallet (jack*/truck*/wrapper) | palletizer* | wrapping machine*
      injection mould* | injection mold* | extruder* | loom | looms | kiln | excavator* | tractor* | robot | robots | robot arm*
      welding machine* | welder | laser cutter* | 3d printer* | cutting machine* | knitting machine* | spindle* | bearing | bearings
      valve* | drill* | chainsaw* | lawn mower* | mower* | vending machine* | weighing scale* | weighbridge* | chiller* | cold room
      mixer machine
    `,
    sensor: `
      sensor* | probe | probes | thermometer* | data logger* | (temperature/humidity) (logger*/monitor*/reading*) | gauge* | transmitter*
      iot (device*/gateway) | motion detector* | flow meter* | flowmeter* | meter reading*
      (smart/water/gas/electricity/energy/power) meter* | detector* | load cell* | gps tracker* | photocell
    `,
    'medical-device': `
      ultrasound* | x-ray* | xray* | mri | ct (scanner*/scan) | ecg | ekg | defibrillator* | (infusion/syringe/insulin) pump* | ventilator*
      patient monitor* | (blood pressure/heart rate/vital signs) monitor* | dialysis* | autoclave* | dental (unit*/chair*) | centrifuge*
      hospital bed* | glucose meter* | glucometer* | incubator* | analyser* | analyzer* | pacs | hearing aid* | wheelchair* | oximeter*
      endoscop* | laryngoscop* | nebuliser* | nebulizer* | anesthesia machine | mammogra* | oxygen concentrator* | sterilizer* | steriliser*
      microscope* | medical (device*/equipment) | stretcher*
    `,
    solar: `
      solar* | inverter* | photovoltaic* | pv (system*/panel*/plant*/module*/array*/inverter) | feed in (tariff/meter) | net metering
      string inverter* | kwp | solaredge | fronius | sma inverter | huawei inverter | wind turbine* | heat pump inverter
    `,
    erp: `
      erp* | sap | sap gui | s4hana | s 4hana | sap hana | hana (database/db/server) | sap business one | fiori | dynamics (nav/ax/365/gp)
      navision | business central | odoo* | netsuite* | oracle (ebs/erp/fusion/financials) | jd edwards | jde | infor | epicor | ifs erp
      sage x3 | acumatica | erpnext | mrp | wms | warehouse management* | purchase (module/requisition*) | sales module | stock module
      canias | workcube | baan
    `,
    crm: `
      crm* | salesforce* | sales force | hubspot* | zoho* | pipedrive* | dynamics crm | sugarcrm | freshsales | bitrix* | lead management
      zendesk | freshdesk | customer (database/records) | sales pipeline | opportunit* in | lead list
    `,
    'accounting-software': `
      (accounting/accountancy/bookkeeping/billing/invoicing/finance/payroll/tax) (software/program*/system*/application/package/app/tool)
      quickbooks* | quick books | xero | sage (50/100/200/300/accounting/line) | sage | tally | tally prime | tallyprime | datev | lexware
      freshbooks | myob | ledger (entries/posting*) | general ledger | chart of accounts | journal (entry/entries/voucher*)
      e-invoice (system/module/portal) | peachtree | wave accounting
    `,
    spreadsheet: `
      excel | excel's | excels | ms excel | spreadsheet* | spread sheet* | google sheet* | xls | xlsx | xlsm | macro | macros | pivot*
      workbook* | worksheet* | vlookup | xlookup | csv | csv file* | formula | formulas | formulae | power query | excell | exel
      excel (file*/sheet*/macro*/add-in)
    `,
    'office-software': `
      office 365 | office365 | microsoft office | ms office | m365 | o365 | microsoft 365
      office (suite/apps/package/2016/2019/2021/activation/licence/license/programs) | ms word | microsoft word
      word (document*/file*/doc/docs/template*/processor) | in word | open word | docx | doc file* | powerpoint* | power point* | pptx | ppt
      onenote* | one note | visio | ms project | ms access | libreoffice* | libre office | openoffice* | google docs | google workspace
      publisher file | copilot | spell check* | spellcheck*
    `,
    'video-meeting': `
      microsoft teams | ms teams | msteams | teams (call*/meeting*/app/chat*/client/channel*/room*/status/link*/is)
      teams (isn't/doesn't/won't/does not/crash*/keeps/freezes/shows/says/not)
      (on/in/via/through/open/launch/start/install/reinstall/join/using/use) teams | zoom | zoom (meeting*/call*/link*) | webex*
      google meet | gmeet | skype* | jitsi | slack | (video/conference/group) call* | video (conference*/conferencing/meeting*/chat)
      videoconference* | (online/virtual/remote) meeting* | screen shar* | screenshar* | share my screen | sharing (my/the) screen
      goto meeting | gotomeeting | bluejeans | discord | whatsapp* | conferencing system | background blur | lobby of the meeting
    `,
    browser: `
      browser* | web browser* | chrome | google chrome | firefox | mozilla | internet explorer | microsoft edge | ms edge | edge browser
      in edge | safari | brave browser | opera browser | cookies | browser cache | bookmark* | favourites | favorites bar
      browser extension* | pop-up blocker* | incognito | private window
    `,
    'operating-system': `
      windows (7/8/10/11/xp/vista/update*/login/server)
      windows (explorer/defender/desktop/taskbar/store/upgrade/system/installation/activation/account) | microsoft windows | ms windows
      win10 | win11 | win 10 | win 11 | macos | mac os | os x | linux | ubuntu | debian | red hat | operating system*
      os (update/upgrade/version/reinstall*) | blue screen* | bluescreen* | bsod | bios | uefi | boot loop | bootloop | safe mode
      device driver* | drivers | (graphics/video/audio/network/usb/latest/wifi/display/sound) driver
      driver (update*/installation/software/version/is missing/not found) | task manager | task bar | taskbar | start menu | system restore
      ios | android | chrome os | registry | desktop (icon*/shortcut*/background/wallpaper) | domain join | group polic*
    `,
    'software-licence': `
      licence* | license* | licensing | lisence* | licens* | product key* | (activation/serial/licence/license) (key*/code*/number*/file*)
      activation | product activation | user seats | cal licence* | licence server | license server | number of seats | unlicensed*
      volume licens*
    `,
    application: `
      application | applications | software | programs | program | programme | app | apps | autocad* | auto cad | adobe | creative cloud
      photoshop* | illustrator | indesign | premiere | solidworks* | revit | matlab | spss | notepad* | vs code | vscode | visual studio
      intellij | jira | trello | asana | monday com | confluence | notion | sketchup | catia | primavera | winrar | 7zip | 7 zip | vlc
      java | dotnet | net framework | python | ticket* (system/tool) | helpdesk (system/tool) | service now | servicenow
      in house (tool/system) | archicad | coreldraw* | corel | canva | figma | lightroom | hotel software | booking system
      reservation system | software package | plugin* | plug-in* | add-in | addin | addon
    `,
    website: `
      website* | web site* | web-site* | webpage* | web page* | homepage* | home page | landing page* | web shop* | webshop*
      (online/internet) (shop*/store*/portal*) | e-shop | eshop | wordpress* | woocommerce | shopify | magento | prestashop | joomla | wix
      squarespace | (our/your/the/company) site | contact form* | web form* | order form on
      (customer/supplier/student/employee/client/vendor/partner/self service/web/patient) portal | portal | portals | domain name*
      our domain | domain | subdomain | hosting | web hosting | ftp | cms | cpanel | plesk | product page* | checkout page | shopping cart
      google analytics | seo | intranet* | e-commerce | ecommerce | banner on | website's | 404 | url
    `,
    database: `
      database* | data base* | sql | sql server | mysql* | mariadb | postgres* | oracle (db/database/server) | oracle | mongodb | mongo
      redis | db | dbs | access database | stored procedure* | odbc | table in the db | sql quer* | firebird | data warehouse | databse*
    `,
    backup: `
      backup* | back-up* | back up | backups | veeam* | acronis* | restore (point/job/of)* | data (recovery/restore) | file recovery
      recover .. (file/files/folder/data/email/emails/document) | restore .. (file/files/folder/data/email/emails/document/backup)
      deleted files | shadow copy | shadow copies | tape drive* | nightly backup* | snapshot* | disaster recovery | previous version* of
      backup exec
    `,
    report: `
      reports | reporting (tool/module/system/server)
      (sales/monthly/weekly/daily/annual/yearly/stock/inventory/financial/quarterly/management) report
      (custom/status/z/x/excel/audit/cash/ageing/aging/revenue/production) report
      (end of day/end of month/month end/year end/turnover) report* | the report | this report | a report
      report (shows/is/doesn't/does not/module/screen/totals/template) | power bi | powerbi | dashboard* | dash board* | crystal report*
      tableau | qlik* | kpi* | statistics | analytics | looker | pivot report | export report
    `,
    pdf: `
      pdf | pdfs | pdf's | pdf (file*/document*/reader*/editor*/export*/form*/printer) | acrobat* | adobe reader | foxit* | sumatra
      save as pdf | export to pdf | pdf24
    `,
    antivirus: `
      antivirus* | anti-virus* | anti virus* | virus (scanner*/scan/scans/protection/definition*) | windows defender | defender | kaspersky*
      eset | nod32 | sophos | mcafee | norton | bitdefender* | crowdstrike | endpoint (protection/security) | trend micro | symantec | avast
      avg | sentinelone | sentinel one | malwarebytes | edr | avira
    `,
    'software-update': `
      (software/windows/system/app/application/program/security/driver/feature/version/automatic/latest/last/new/recent/os/monthly) update*
      the update | the updates | this update | (new/latest/newest/current/newer/old/older/previous) version* | upgrade | upgrades
      upgrading | patch | patches | patching | hotfix* | firmware* | new release* | service pack* | update to (version/windows/the latest)
      rollback | roll back | wsus | release note* | after (an/the/last/yesterday's/todays/last nights) update
    `,
    integration: `
      integration* | api | apis | rest api | api (key*/token*/call*) | webhook* | edi | edi message* | interface | interfaces
      data (import*/export*/exchange/transfer/sync*) | middleware | connector | connectors
      (sync/synchronization/synchronisation/connection/interface/transfer) between | zapier | csv (import*/export*/upload*) | xml | json
      marketplace sync* | import (file*/job*/process/interface) | export (file*/job*/process/function) | sftp | soap | odata | migration
      data migration
    `,
    'mobile-app': `
      (mobile/phone/smartphone/iphone/android/ios/driver/customer/banking/tablet) (app/apps/application*) | mobileapp
      app on (my/the/our/his/her) (phone*/mobile*/iphone/tablet*/ipad) | play store | google play | app store | appstore | playstore | apk
      testflight | in your app | your app
    `,
    invoice: `
      invoice* | invoise* | inovice* | invoicing | bill | bills | billed | billing | proforma* | pro forma* | pro-forma* | credit note*
      debit note* | e-invoice* | einvoice* | inv no | invoice (number/no/copy/copies/date/amount) | tax invoice*
      (utility/phone/electricity/hotel/monthly/last/wrong) bill | billing (address/department/period/cycle/error/details) | receipt
      receipts | line item on the invoice | purchase invoice* | vat invoice | dunning
    `,
    payment: `
      payment* | paymet | (bank/wire/money/swift/sepa) transfer* | direct debit* | standing order* | iban
      (bank/banking) (detail*/account*/information) | (credit/debit) card | paypal | stripe | transaction* | remittance* | instalment*
      installment* | (payment/late) (reminder*/fee*) | overpaid | overpayment* | prepayment* | deposit | deposits | down payment | cheque*
      charged (twice/double/two times/again/me/us/my) | double (charge*/charged/payment) | amount due | paid | unpaid | my card was
      card charge* | bkash | nagad | payment gateway | payout* | arrears | dues
    `,
    refund: `
      refund* | re-fund | money back | reimburs* | charge back* | chargeback* | credited back | credit back | return .. money | pay .. back
      payback | cashback | compensation | refundable | get .. money back | deposit back
    `,
    subscription: `
      subscription* | subscribe | subscribed | subscribing | subscriber* | suscription* | membership* | renewal* | auto renew* | autorenew*
      auto-renewal | (annual/monthly/yearly/premium/basic/pro/business/family/current/enterprise) plan | free trial*
      trial (period/version/account) | my plan | our plan | tariff | tariffs | cancel* .. (subscription/membership/plan) | package upgrade
      billing plan
    `,
    'price-offer': `
      quote | quotes | quoted | quotation* | qoutation* | qoute | price (list*/offer*/quote*/quotation*/estimate*/inquiry/enquiry)
      pricelist* | pricing | cost estimate* | estimate for | estimates | rfq | tender | tenders | proposal | proposals
      (price/prices/cost/costs) (for/of) | (best/unit/bulk/wholesale) price* | offer for | an offer | your offer | commercial offer*
      price increase*
    `,
    discount: `
      discount* | rebate* | voucher* | coupon* | promo (code*/price) | promocode* | promotion* code* | promotional code* | price reduction*
      special (offer/price) | gift card* | loyalty (points/card/discount) | bonus points | discounted | percent off | early payment discount
    `,
    tax: `
      vat | v.a.t | tax | taxes | taxation | tax (id/number/office/rate*/return*/certificate*/exemption/registration)
      vat (number/id/rate/exempt*/return) | gst | gstin | withholding* | customs (duty/duties/tax/fee*) | tin number | sales tax | tax free
      taxable | import duty | stamp duty | customs clearance
    `,
    statement: `
      (account/bank/monthly/credit card/customer/supplier/vendor) statement* | statement* of account* | reconcil*
      balance (confirmation*/sheet*) | (outstanding/open/account/current/remaining) balance | ledger statement
      account (balance/reconciliation/history) | statement for the | soa | ledger | open items list
    `,
    payroll: `
      payroll* | salary | salaries | payslip* | pay slip* | pay-slip* | paystub* | pay stub* | paycheck* | wage | wages
      overtime (pay/payment/hours) | (expense/mileage) (report*/claim*) | expense claims | (travel/business trip) expenses | holiday pay
      bonus payment* | bonus | annual leave balance | leave balance | sick leave | sick pay | pension | social security | timesheet*
      time sheet*
    `,
    'air-conditioning': `
      air-con* | air con | aircon* | air condition* | air-condition* | airconditioner* | hvac | ventilation* | a/c
      (the/our/office/room/new/split/central) ac | ac (unit*/system*/is/in/on/doesn't/not/isn't/remote/service) | acs | split unit*
      fan coil* | cooling | cooling (system/unit*) | air vent* | air quality | stuffy | draught | ceiling fan* | exhaust fan* | fan | fans
      air handling
    `,
    heating: `
      heating | heating system | central heating | heater* | radiator* | boiler* | thermostat* | heat pump* | underfloor heating | furnace*
      burner | combi boiler | room temperature | gas heating | no heat | freezing in here | warm air
    `,
    light: `
      lights | lighting
      (the/ceiling/desk/office/hall/corridor/outside/outdoor/emergency/street/car park/strip/led/bathroom/kitchen/overhead) light
      light (bulb*/fitting*/fixture*/switch*/tube*/in the/above/over/on the/at the/is/doesn't/won't/flickers/keeps) | lamp | lamps | bulb
      bulbs | fluorescent* | neon (tube*/light*) | led (strip*/panel*/light*/lamp*/bulb*/tube*) | chandelier* | dimmer* | spotlight*
      floodlight*
    `,
    lift: `
      the lift | our lift | lifts | lift (is/in/at/door*/doors/button*/shaft/engineer/company/stuck/stopped/service/cabin)
      (goods/passenger/service/main/freight/platform/chair/hydraulic) lift | elevator* | elevater* | escalator* | stairlift* | dumbwaiter
    `,
    door: `
      door | doors | door's | doorbell* | door bell | door (handle*/lock*/closer*/frame*/hinge*/knob*)
      (entrance/front/main/back/side/sliding/automatic/garage/glass/office/roller/fire/revolving) door* | gate | gates | turnstile*
      barrier | boom barrier | doorway | intercom* | entry phone | entryphone | hinge | hinges | roller shutter* | letterbox
    `,
    key: `
      keys | (spare/office/cabinet/locker/desk/master/door/lost/drawer/room/house/front door/apartment/mailbox/duplicate/new/second) key
      key (to/for) the | key to my | key (cutting/holder/copy/cabinet/safe) | locksmith* | padlock* | pad lock* | lock cylinder
      (the/door/broken/new) lock | locks | keyring | combination lock | key box
    `,
    'access-card': `
      (access/key/entry/swipe/proximity/door/staff/employee) (card/cards/badge/badges/pass)
      (entrance/magnetic/chip/id/identity/gate/visitor/smart) (card/cards/badge/badges/pass) | keycard* | badge | badges | key fob*
      keyfob* | fob | fobs | access control* | card access | badge reader* | door access | rfid card* | entry pass | name badge*
      door reader* | access system | smartcard*
    `,
    parking: `
      parking* | car park* | carpark* | parking (space*/lot*/permit*/spot*/garage/place*/card*) | garage | garages
      (ev/car/electric vehicle) (charger*/charging) | charging point* | wallbox* | bike (rack*/shed/storage) | number plate | license plate
      licence plate
    `,
    cleaning: `
      cleaning | cleaner | cleaners | cleaning (staff/crew/company/lady/service*/team/schedule/supplies) | toilet (paper/roll*)
      paper towel* | soap | soap dispenser* | rubbish | garbage | trash | (waste/recycling/rubbish/trash) (bin*/can*/collection/bag*) | bins
      dustbin* | janitor* | housekeeping | hygiene | vacuuming | window cleaning | hand sanitizer | hand sanitiser | mopping | stain
      stains | dirty floor*
    `,
    water: `
      water | (hot/cold/drinking/tap) water | water (leak*/damage/dispenser*/cooler*/supply/pressure/heater*/pipe*/tank*/stain*) | tap
      taps | faucet* | sink | sinks | washbasin* | pipe | pipes | plumbing | plumber* | toilet | toilets | drain
      (blocked/clogged/floor) drains | drainage | drainpipe* | restroom* | rest room* | bathroom* | washroom* | shower* | sewage | sewer*
      urinal* | flush | cistern | flooding | wc | toilet seat | lavatory | bathtub
    `,
    electricity: `
      electricity* | (power/electricity) (cut*/outage*/failure*/supply/line*) | blackout*
      (power/wall/plug/electrical/electric) (socket*/outlet*/point*) | socket | sockets | outlet | outlets | fuse | fuses | fuse box
      circuit* | circuit breaker* | breaker* | electrician* | electrical* | mains | generator* | genset* | voltage* | power strip*
      extension socket* | load shedding | transformer* | switchboard panel | distribution board | no power in | earthing | three phase
      electric shock
    `,
    furniture: `
      furniture | chair | chairs | armchair* | (office/desk/swivel/ergonomic) chair*
      (standing/height adjustable/sit stand/new/second/adjustable/corner/office) desk | desks | (my/the) desk (is/drawer*/lamp/leg*) | table
      cabinet | cabinets | cupboard* | shelf | shelves | shelving | drawer* | sofa* | couch | wardrobe* | bookcase* | bookshel*
      whiteboard* | white board* | notice board* | locker | lockers | footrest* | foot rest | mattress* | partition wall* | pinboard*
      coat rack | stool* | bench | benches | safe deposit | filing cabinet*
    `,
    'meeting-room': `
      (meeting/conference/board/seminar/training/huddle/lecture/video) room* | boardroom* | conference hall
      room (booking*/reservation*/display*) | (book/reserve/booking/reserving) .. room | auditorium* | phone booth* | small room
      large room | room panel
    `,
    window: `
      window (frame*/pane*/handle*/blind*/sill*/lock*/glass/seal*/ledge*)
      (broken/office/bathroom/upstairs/cracked/double glazed/shop/kitchen) window*
      the window (in/on/at/of/next/near/by/behind/is broken/won't/doesn't/does not/cannot/can not/can't)
      the windows (in/on/at/of/are/do/don't) | blinds | blind | roller blind* | shutter* | curtain* | glazing | double glazing | skylight*
      sun shade* | awning* | window panes | windowsill* | fly screen*
    `,
    kitchen: `
      kitchen* | kitchenette* | pantry | canteen* | cafeteria* | coffee (machine*/maker*/beans/corner) | coffee | kettle* | tea maker
      break room* | breakroom* | staff room | crockery | cutlery | lunch room | tea point | milk frother | vending
      water cooler in the kitchen
    `,
    'fire-alarm': `
      fire (alarm*/detector*/extinguisher*/drill*/panel*/door*/safety/exit*/hose*/blanket*) | smoke (detector*/alarm*/sensor*) | sprinkler*
      evacuation* | emergency (exit*/lighting/lights/door*) | gas (detector*/alarm*/leak*) | co detector* | carbon monoxide | burglar alarm*
      alarm system* | alarm panel*
    `,
    'office-move': `
      office move* | (moving/move/relocate) (office*/desk*/to the new/to our new/to a new/to another/into the new) | relocat*
      new (office/premises/branch office) | desk move* | moving (day/boxes/company) | (move/moving) .. (floor/building/office) | house move
      moving house | seating plan | seat change
    `,
    building: `
      building | buildings | roof* | ceiling* | floor tile* | tile | tiles | flooring | carpet* | (the/a/our/outer/damp/office) wall | walls
      paint | painting work | stairs | staircase* | stairwell* | stair | handrail* | plaster | facade | gutter* | fence* | corridor*
      hallway* | loading (dock/bay) | basement* | insulation | mould | mold on | damp | scaffold* | balcony | courtyard | garden | lawn
      elevator shaft | renovation* | wallpaper | parquet | handyman | chimney | apartment* | landlord
    `,
    pests: `
      rat | rats | mice (in/are/running) | a mouse (in/ran/running) | rodent* | cockroach* | roach* | ant infestation | ants | bed bug*
      bedbug* | pest | pests | pest control | insect* | wasp* | mosquito* | termite* | moths | fleas | exterminator* | pigeon* | vermin
      infest* | flies in | spiders
    `,
    'desk-phone': `
      (desk/ip/voip/landline/office/cisco/yealink/polycom) (phone*/telephone*)
      (snom/avaya/grandstream/table/fixed/cordless/dect/conference/sip) (phone*/telephone*) | deskphone* | desk-phone* | yealink* | polycom*
      snom | grandstream | gigaset | mitel | avaya | 3cx | softphone* | soft phone* | handset*
      (phone/telephone) (set*/handset*/extension*) | my extension | extension (number*/no/1*/2*/3*/4*/5*) | telephones
      (my/the/our) telephone | phone on my desk | jabber | teams phone | phones | speed dial* | base station*
    `,
    'phone-line': `
      (phone/telephone/land/external/fixed/hunting) line* | landline* | (phone/telephone) (system*/network/exchange/service/connection*)
      pbx* | sip trunk* | dial tone* | (outgoing/incoming/outbound/inbound/external/internal/international/phone/telephone/customer) call*
      call (quality/drops/center/centre) | calls | voip* | isdn | switchboard* | hotline* | (phone/telephone/landline) number*
      number porting | caller id* | toll free | call (log*/recording*/history/barring) | voice (quality/line) | dropped call*
    `,
    voicemail: `
      voicemail* | voice mail* | voice-mail* | answering machine* | answer phone* | answerphone* | voice message*
      voicemail (greeting/pin/box/message*) | missed call notification*
    `,
    'call-forwarding': `
      call* forward* | forward* .. (call/calls) | call divert* | divert* .. (call/calls)
      (call/calls) (divert/diversion/transfer*/redirect*) | redirect* .. (call/calls) | transfer* .. (call/calls) | ring (group*/order)
      hunt group* | call (group*/routing) | (phone/number/line/extension) (forward*/divert*)
      forward (my/our/the) (phone/extension/line/number) | simultaneous ring*
    `,
    'phone-menu': `
      ivr | (phone/voice/telephone) menu* | auto attendant* | auto-attendant* | autoattendant* | call (queue*/flow*/menu)
      (phone/waiting/call) queue* | hold music | music on hold | (phone/telephone/holiday) (announcement*/greeting*/message)
      welcome (message/announcement) | press 1 for | on hold message | opening hours announcement
    `,
    'sim-card': `
      sim | sims | sim card* | simcard* | esim* | e-sim*
      (mobile/cellular) (data/plan*/contract*/tariff*/signal/coverage/subscription*/number*) | roaming
      data (plan*/package*/allowance/roaming/volume) | puk* | number portability | sim swap | gsm | vodafone | cellular | multi sim
      data sim
    `,
    order: `
      (my/our/your/this/the/an/that/first/last/recent/new/latest/previous/entire/whole/repeat/bulk/online) order | orders | ordered
      ordering | purchase order*
      order (number*/no/nr/id/confirmation*/status/form*/ref*/placed/history/quantity/from/was/has/is/date/line*) | po (number*/no)
      sales order* | work order* | re-order | reorder* | re-ordered | backorder* | back order | pre-order | preorder*
      (place/placed/cancel/placing/cancelled/change) .. order | basket | shopping basket
    `,
    delivery: `
      deliver* | shipment* | shipping | shipped | parcel* | courier* | dhl | fedex | dpd | gls | hermes | tnt | aramex
      (via/by/with/from/the) ups (tracking/driver/parcel/shipment/courier) | ups (tracking/driver/parcel/delivery)
      tracking (number*/code*/link*/id/no/info*/page) | dispatch* | despatch* | consignment* | freight* | (my/our/the/a/your) package
      package (was/has/is/arrived/never/from/hasn't) | packages | logistics | in transit | carrier | carriers | pick-up point | lead time*
      estimated arrival | transport company | waybill* | awb | container | pallet | pallets | royal mail | usps | post office
      bill of lading | cargo | packing (list*/slip*)
    `,
    'return-goods': `
      returns | return (label*/form*/policy/process/shipment/authoris*/authoriz*/address/request*)
      return (the/this/them/these/it/an/my/our) | returning (the/this/them/these/it/an) | returned (the/it/them) | rma*
      (send/sending/sent/sends/ship/take) .. back | (exchange/swap) (the/it/this/them/these) | exchange for
      replacement (item*/product*/unit*) | wrong item* returned | right of withdrawal | take back | goods return*
    `,
    stock: `
      stock | stocks | stocked | in stock | out of stock | inventory* | inventories
      stock (level*/count*/take/taking/list*/movement*/transfer*/quantity/quantities) | stocktake* | warehouse* | store room | storeroom
      item master | batch number* | availability of | expiry dates | storage location*
    `,
    product: `
      product | products | goods | merchandise | catalogue* | catalog | catalogs | sku | skus
      (wrong/ordered/damaged/missing/defective/faulty/other/received) (item*/article*/product*) | (item/article) (number*/no/code*)
      model (number*/no) | the item i | items (i/we) (ordered/received/bought) | sample | samples | brochure* | data sheet* | datasheet*
      product (code*/list*/line/range/description*) | assortment | merch
    `,
    'delivery-address': `
      (delivery/shipping/ship to/new/wrong/correct/billing/postal/mailing/company) address* | address (change*/correction*/update)
      change* .. address | address has changed | ship to | deliver* address | shipped to the wrong | different address | postcode | zip code
      moved to a new address | site address
    `,
    spares: `
      spare part* | spares | spare-part* | spareparts | replacement part* | (machine/missing/broken/original/car/wear) part* | parts
      part number* | part no | consumable* | filter cartridge* | gasket* | o-ring* | spare | drive belt* | belts | v-belt | spare wheel
      accessories | accessory
    `,
    phishing: `
      phish* | fishing mail
      (suspicious/strange/fake/fraudulent/scam/weird/dodgy/bogus/malicious) (email*/e-mail*/mail/mails/message*/link*)
      (suspicious/strange/fake/fraudulent/scam/weird/dodgy/bogus/malicious) (sms/call*/attachment*/text/invoice*/website*/url) | scam
      scams | scammer* | scammed | smishing | vishing | ceo fraud | spoof* | impersonat* | fraud | fraudulent | fraudster*
      clicked (/on) (a/the/that) (link/attachment) | pretending to be | identity theft
    `,
    malware: `
      malware* | virus | viruses | ransomware* | trojan* | spyware* | adware* | keylogger* | worm | infected | encrypted (files/my/all/our)
      files are encrypted | ransom | pop up ads | popup ads | cryptolocker | botnet | computer virus* | infection
      malicious (file/software/code)
    `,
    intrusion: `
      hack | hacked | hacker* | hacking
      (unauthorized/unauthorised/suspicious/unknown/unusual/strange/foreign) (access/login*/log-in*/sign-in*/sign in*)
      (unauthorized/unauthorised/suspicious/unknown/unusual/strange/foreign) (activity/attempt*/device*/transaction*/user)
      security (breach*/incident*/alert*/warning*) | intrus* | intruder* | brute force* | compromised | compromise
      someone (logged/has logged/accessed/is using/used) | login attempt* | burglar* | burglary | break in | break-in | broke into
      broken into | trespass* | ddos | vulnerabilit* | pentest | penetration test* | cyber attack* | cyberattack* | attack on
    `,
    'lost-device': `
      (lost/stolen/missing/misplaced) (work/my/the/his/her/a/company/) (laptop*/phone*/iphone*/tablet*/badge*/card*/key*)
      (lost/stolen/missing/misplaced) (work/my/the/his/her/a/company/) (keys/device*/usb*/ipad*/mobile*/notebook*/macbook*/bag)
      (laptop/phone/tablet/device/bag/iphone/notebook/badge/mobile) .. (stolen/lost/misplaced) | theft | stolen | thief | was stolen
      robbed | left .. (taxi/train/bus/plane/airport/uber) | remote wipe | lost property | lost and found | pickpocket*
    `,
    'surveillance-camera': `
      cctv* | (security/surveillance/ip/dome/outdoor/entrance/parking/warehouse/gate/dvr) camera* | surveillance* | camera | cameras | nvr
      nvrs | dvr | (camera/video) (footage/recording*/system*) | footage | hikvision* | dahua* | video surveillance | axis camera* | camra
      cctvs
    `,
    'data-leak': `
      data (leak*/breach*/loss/protection/privacy) | leaked | (confidential/personal/sensitive) (data/information/file*/document*) | gdpr
      dsar | wrong (recipient*/person/customer) | sent .. (wrong person/wrong recipient/wrong address)
      privacy (breach/violation/incident/policy) | privacy | delete .. personal data | right to be forgotten | data deletion
      publicly accessible
    `,
    certificate: `
      ssl* | tls | https | certificate | certificates
      (ssl/tls/security/root/digital/server/client/wildcard/code signing/e-signature) certificate* | cert | certs
      certificate (error*/warning*/renewal/expired/expiry) | e-signature* | electronic signature* | digital signature* | e-sign | esign
      not secure warning | connection is not private | pfx | docusign
    `,
    training: `
      training | trainings | training (session*/material*/course*/video*/date*) | workshop* | tutorial* | webinar* | refresher
      user training | induction | e-learning* | elearning | lms | train (us/our/the/new) | instruction session | awareness training
      coaching | safety training
    `,
    appointment: `
      appointment* | apointment* | appoinment* | (site/technician/service/engineer/maintenance/on site/onsite/home/customer) visit*
      reschedul* | re-schedul* | time slot* | timeslot* | book a (visit/slot/time/viewing/demo/table/call) | viewing | inspection
      inspections | reservation | reservations | technician (to come/to visit) | arrange a (visit/time/date/call/meeting) | date for the
      demo | consultation | maintenance (date*/slot*)
    `,
    document: `
      document | documents | documentation | paperwork | user (manual*/guide*) | manual | manuals | instruction manual*
      (application/registration/order/declaration/consent/tax/medical) form* | forms | template | templates
      (reference/employment/confirmation/experience/support/invitation/cover) letter*
      (birth/residence/enrolment/enrollment/employment/conformity/marriage/medical/registration) certificate* | certificate of | transcript*
      handbook* | drawing | drawings | invitation letter | power of attorney | notarised | notarized | passport | visa
    `,
    contract: `
      contract | contracts | contractual | contract (renewal*/number*/extension*/termination*/end) | agreement* | sla | slas
      service level* | nda | terms (and/&) conditions | tenancy | lease | leasing | rental agreement | addendum | notice period
      cancellation notice | framework contract | maintenance contract*
    `,
    warranty: `
      warrant* | guarantee | guarantees | guaranty | under guarantee | warranty (claim*/period/card*/extension/status/repair) | in warranty
      out of warranty | under warranty | extended warranty | care pack | repair under
    `,
    event: `
      event | events | trade (fair*/show*) | exhibition* | (company/christmas/office/farewell/birthday/retirement) party | catering
      ceremony | seminar | seminars | open day | team building | teambuilding | summit | gala | wedding | concert | expo
      company (outing/dinner/picnic) | conference in | festival | keynote | booth at
    `,
    course: `
      the course | courses | (online/my/our/this/a/english/language/elective) course
      course (registration*/material*/content/page/fee*/list/code) | enrol | enrolled | enrolment* | enroll* | lecture | lectures
      semester* | exam | exams | examination* | classroom* | class schedule | my class | homework | assignment | assignments | my grade
      grades | gradebook | tuition* | moodle | blackboard learn | canvas | syllabus | thesis | student (id/portal/account/record*)
      students | professor | diploma | quiz | school report | admission | scholarship | curriculum | timetable
    `,
    'insurance-claim': `
      insurance* | insurer* | insured | (claim/policy) (number*/no/form*/holder/reference)
      (my/the/our/a/damage/accident/liability/medical) claim | claims (department/handler/form) | (an/the/road/traffic) accident | accidents
      damage (report*/assessment) | policyholder* | loss adjuster | underwriting | premium payment | car accident | health insurance
      deductible
    `,
    'staff-conduct': `
      rude* | impolite* | unfriendly | disrespect* | unprofessional* | (behaviour/behavior) (of/by/from) | behaviour | behavior | attitude
      harass* | bully* | discriminat* | misconduct | insult* | shouted at | shouting at | yelled at | swore at | aggressive | arrogant*
      hung up on (me/us) | hostile | racist | sexist | abusive | inappropriate (comment*/remark*/behaviour/behavior) | drunk at work
      smoking in
    `,
  },
  acts: {
    failure: `
      (call/calls/meeting/meetings/line/connection) (drop/freeze/hang/stutter)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (work*/wrok/function*/respond*/open*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (load*/start*/connect*/print/prints/printed)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (work*/wrok/function*/respond*/open*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (load*/start*/connect*/print/prints/printed)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (printing/sync*/charg*/send/sends)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (sent/sending/receiv*/recieve*/arriv*/updat*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (printing/sync*/charg*/send/sends)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (sent/sending/receiv*/recieve*/arriv*/updat*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (show*/appear*/display*/turn*/switch*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (power*/boot*/clos*/lock*/sav*/scan)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (show*/appear*/display*/turn*/switch*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (power*/boot*/clos*/lock*/sav*/scan)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (scans/scanning/read*/heat*/cool*/run*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (ring*/download*/upload*/login/log in/logging)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (scans/scanning/read*/heat*/cool*/run*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (ring*/download*/upload*/login/log in/logging)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (detect*/recogni*/found/find/finding/accept*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (available/accessible/reachable/visible/activat*/active/regist*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (detect*/recogni*/found/find/finding/accept*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (available/accessible/reachable/visible/activat*/active/regist*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (record*/play*/paid/credit*/process*/deliver*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (refund*/shipp*/produc*/feed*/get/gets/getting)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (record*/play*/paid/credit*/process*/deliver*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (refund*/shipp*/produc*/feed*/get/gets/getting)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (come/comes/coming/register*/refresh*/stay*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (dry*/spin*/drain*/hold*/dial*/answer*/pair*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (come/comes/coming/register*/refresh*/stay*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (dry*/spin*/drain*/hold*/dial*/answer*/pair*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (install*/import*/export*/calculat*/match*/react*)
      (not/doesn't/don't/didn't/isn't/aren't/wasn't/weren't/hasn't) (launch*/wake*/move*/moving/stick*/flush*/light*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (install*/import*/export*/calculat*/match*/react*)
      (haven't/won't/wouldn't/never/no longer/dosent/doesnot/stopped/stops) (launch*/wake*/move*/moving/stick*/flush*/light*)
      (not/isn't/aren't/wasn't/hasn't/haven't/doesn't/don't/won't) (correct/right/correctly/properly/fit/fits)
      (not/isn't/aren't/wasn't/hasn't/haven't/doesn't/don't/won't) (balance/add up/adding up/complete/usable/stable)
      (not/isn't/aren't/wasn't/hasn't/haven't/doesn't/don't/won't) (secure/legible/readable/clean/cleaned/emptied)
      (not/isn't/aren't/wasn't/hasn't/haven't/doesn't/don't/won't) (posted/booked/applied/accurate/valid/up to date/enough)
      (not/doesn't/won't) (work/working/functioning/responding/connecting/opening) (properly/correctly/at all/anymore/any more)
      (didn't/isn't/aren't) (work/working/functioning/responding/connecting/opening) (properly/correctly/at all/anymore/any more)
      (not/doesn't/won't) (work/working/functioning/responding/connecting/opening) (any longer/well/right/again/as expected/as it should)
      (didn't/isn't/aren't) (work/working/functioning/responding/connecting/opening) (any longer/well/right/again/as expected/as it should)
      (not/isn't/aren't/doesn't/don't/won't) (even/properly/really) (work*/open*/start*/connect*/print/load*/log in)
      (not/isn't/aren't/doesn't/don't/won't) (correctly/always/currently/seem to) (work*/open*/start*/connect*/print/load*/log in)
      (not/isn't/aren't/doesn't/don't/won't) (even/properly/really) (login/send*/receiv*/respond*/show*/turn on/charg*)
      (not/isn't/aren't/doesn't/don't/won't) (correctly/always/currently/seem to) (login/send*/receiv*/respond*/show*/turn on/charg*)
      (not/isn't/aren't/doesn't/don't/won't) (appear to/want to/yet/been) (work*/open*/start*/connect*/print/load*/log in)
      (not/isn't/aren't/doesn't/don't/won't) (let me/let us/allow me to/be) (work*/open*/start*/connect*/print/load*/log in)
      (not/isn't/aren't/doesn't/don't/won't) (appear to/want to/yet/been) (login/send*/receiv*/respond*/show*/turn on/charg*)
      (not/isn't/aren't/doesn't/don't/won't) (let me/let us/allow me to/be) (login/send*/receiv*/respond*/show*/turn on/charg*)
      (not/isn't/aren't/doesn't/don't/won't) (even/properly/really) (sync*/close/arrived/delivered/paid/fixed/repaired)
      (not/isn't/aren't/doesn't/don't/won't) (correctly/always/currently/seem to) (sync*/close/arrived/delivered/paid/fixed/repaired)
      (not/isn't/aren't/doesn't/don't/won't) (even/properly/really/correctly/always/currently/seem to) (replaced/function*/save/get)
      (not/isn't/aren't/doesn't/don't/won't) (even/properly/really/correctly/always/currently/seem to) (access/see/use/boot)
      (not/isn't/aren't/doesn't/don't/won't) (appear to/want to/yet/been) (sync*/close/arrived/delivered/paid/fixed/repaired)
      (not/isn't/aren't/doesn't/don't/won't) (let me/let us/allow me to/be) (sync*/close/arrived/delivered/paid/fixed/repaired)
      (not/isn't/aren't/doesn't/don't/won't) (appear to/want to/yet/been) (replaced/function*/save/get/access/see/use/boot)
      (not/isn't/aren't/doesn't/don't/won't) (let me/let us/allow me to/be) (replaced/function*/save/get/access/see/use/boot)
      (can't/cannot/can not/couldn't/could not/unable to/not able to/impossible to/not possible to) (open/start/connect/print/load/log in)
      (can't/cannot/can not/couldn't) (login/log on/logon/sign in/log into/sign into)
      (could not/unable to/not able to/impossible to/not possible to) (login/log on/logon/sign in/log into/sign into)
      (can't/cannot/can not/couldn't) (send/receive/sync/charge/turn on/turn off)
      (could not/unable to/not able to/impossible to/not possible to) (send/receive/sync/charge/turn on/turn off)
      (can't/cannot/can not/couldn't) (switch on/access/see/find/reach/use/view)
      (could not/unable to/not able to/impossible to/not possible to) (switch on/access/see/find/reach/use/view)
      (can't/cannot/can not/couldn't) (download/upload/save/edit/delete/install)
      (could not/unable to/not able to/impossible to/not possible to) (download/upload/save/edit/delete/install)
      (can't/cannot/can not/couldn't) (uninstall/update/hear/talk/dial/call/join)
      (could not/unable to/not able to/impossible to/not possible to) (uninstall/update/hear/talk/dial/call/join)
      (can't/cannot/can not/couldn't/could not/unable to/not able to/impossible to/not possible to) (share/scan/read/pay/register/activate)
      (can't/cannot/can not/couldn't) (enter/get into/get in/get on/get/even/seem to)
      (could not/unable to/not able to/impossible to/not possible to) (enter/get into/get in/get on/get/even/seem to)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (print*/browse/ping/create/post/book)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (submit/approve/close/lock/unlock/reset)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (change/move/copy/export/import/remove)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (add/attach/search/generate/complete/finish)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (process/verify/authenticate/launch/run/boot)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (hear/be heard/be reached/be opened/be found/be used)
      (can't/cannot/can not/couldn't/could not/unable to/not able to) (be printed/be sent/be saved/be read/be closed/be locked)
      (can't/cannot/can not) (get through/get .. to work/get rid of/make calls/make .. calls/make .. work)
      (couldn't/could not/unable to/not able to) (get through/get .. to work/get rid of/make calls/make .. calls/make .. work)
      (can't/cannot/can not/couldn't/unable to) .. (open/connect/log in/login/access/print/send/receive/see/find/reach/install/join)
      (i/we/he/she/they/users/nobody/no one/none of us/people/customers/students) (can't/cannot/can not/couldn't/could not) | unable to
      not able to | inability to | incapable of | cant be (opened/reached/used/found/read)
      (nobody/no one/none of us/no user/none of the) (can/is able to/could)
      (only/just) (work/works) (sometimes/occasionally/intermittently/if/when)
      nothing (happens/happened/works/comes/appears/prints/is happening) | fail* | failure* | malfunction* | crash | crashes | crashed
      crashing | freezes | freezing | froze | frozen | hangs | hanging | hung | keeps hanging | lag | lags | lagging | laggy | stutter*
      glitch* | buggy | bug | bugs | broken | broke | broke down | breaks | breaking | breakdown* | break down | brokn | brocken | dead
      died | dies | is down | are down | was down | went down | goes down | gone down | been down | down again | down since | offline
      out of (order/service/action/use/operation) | faulty | fault | faults | defect | defects | defective | damaged | damage | smashed
      crack | cracked | cracks | dented | dent | scratched | scratches | torn | ripped | bent | snapped | shattered | chipped | worn
      worn out | loose | wobbly | wobbles | squeaks | squeaking | creaks | fell off | came off | fallen off | falling apart | stuck | jam
      jams | jammed | jamming | got stuck | gets stuck | is stuck | blocked | clogged | blocked up | overflow* | leak* | drip | drips
      dripping | flood* | burst | noisy
      (strange/weird/loud/grinding/funny/rattling/beeping/buzzing/clicking/terrible/awful) (noise*/sound*) | making noise | makes .. noise
      making .. noise | beeps | beeping | rattl* | humming | hisses | burnt | burned | burning smell | smoke coming | smells | smell of
      smelly | stinks | stink | stench | bad smell | sparks | sparking | overheat*
      too (hot/warm/cold/slow/noisy/loud/dark/small/high/low/bright/late/many/much)
      (very/extremely/really/so/terribly) (slow/hot/cold/slowly/noisy/loud/dark/weak/poor/dirty)
      (painfully/super/incredibly/unbearably/awfully) (slow/hot/cold/slowly/noisy/loud/dark/weak/poor/dirty) | freezing cold | boiling hot
      slow | slowly | slowness | sluggish | slower
      (takes/taking/took) (ages/forever/too long/very long/so long/a long time/minutes/hours/too much time/10 minutes/several minutes)
      low (speed/pressure/signal/quality/toner/ink) | weak (signal/connection) | poor (quality/signal/connection/reception)
      bad (quality/connection/signal/line) | error* | eror | erorr | errror | erro | exception
      (gives/giving/gave/get/getting/got/shows/showing/see/seeing/throws/displays/says) .. (error*/message/warning) | error (message*/code*)
      invalid | access denied | denied | rejected | rejects | refused | refuses | declined | declines | bounced | bounces | bouncing
      bounce back | timeout* | timed out | times out | time out | time-out | expired | expires | locked out | is locked | got locked
      are locked | gets locked | been locked | was locked | account locked | locked my | locked me out | kicked out | kicks me out
      kicks us out | logs me out | logged out automatically | logged out | thrown out | throws me out | signed out | blue screen | bsod
      black screen | blank (screen/page*/pages) | white screen | goes black | went black | is black | goes blank | went blank | is blank
      flicker* | flash* on and off | blinking | blinks | (red/orange/amber) light | distorted | garbled | blurry | blurred | fuzzy
      pixelated | illegible | unreadable | faded | smudg* | streak* | stripes | (vertical/horizontal/black/white) lines | echo | echoes
      echoing | crackl* | static noise | choppy | muffled | cuts out | cut out | cutting out | drops | dropped | dropping | drops out
      drop out* | disconnect* | gets disconnected | got disconnected | cuts off | cut off | interruption* | interrupted | outage*
      intermittent* | unstable | unreliable | on and off | comes and goes | loses (connection/signal)
      lost (connection/connectivity/signal/access) | losing (connection/signal) | lost connection
      keeps (dropping/disconnecting/crashing/freezing/restarting/failing/asking/popping/coming/losing/going/telling)
      keeps (saying/closing/logging/turning/switching/locking/jamming/stopping/beeping/getting/showing/giving)
      (restarts/reboots/shuts down/turns off/switches off) (/by/on) (itself/its own/randomly/unexpectedly)
      (restarts/reboots/shuts down/turns off/switches off) (/by/on) (suddenly/constantly/automatically/every time)
      (closes/shutting down/turning off/rebooting/restarting/switching itself off) (/by/on) (itself/its own/randomly/unexpectedly)
      (closes/shutting down/turning off/rebooting/restarting/switching itself off) (/by/on) (suddenly/constantly/automatically/every time)
      shuts itself down | turns itself off | switches itself off | random reboots | keeps on | stopped | has stopped | suddenly stopped
      quit working | stops | won't | wont | will not (work/open/start/turn/connect/close/print/load/boot/charge/stay/let) | refuses to
      refuse to | no (signal/sound/internet/connection/access/power/network/heating/hot water/water/light/lights/dial tone/audio/picture)
      no (image/video/display/response/reception/electricity/wifi/coverage/service/line/air/toner/ink/paper/heat/data)
      without (internet/power/heating/water/phone/electricity/network/access/connection/email)
      there is no (internet/power/water/sound/signal/connection/access/heating) | no longer | missing | is missing | are missing
      was missing | went missing | disappear* | vanish* | gone | has gone | are gone | is gone | lost | lose | losing | deleted by mistake
      accidentally deleted | deleted by accident | accidently deleted | wiped | corrupt* | overwritten | not there | nowhere to be found
      can't find | cannot find | duplicate* | duplicated | (twice/double) (charged/billed/booked/paid/invoiced)
      (charged/billed/booked/invoiced/debited/deducted/sent/paid) (twice/double/two times/again) | overcharged | over charged
      wrongly (charged/billed/booked/invoiced/sent/delivered) | wrong | wrongly | incorrect* | inaccurate | mistake* | mistaken | mismatch*
      discrepanc* | deviat* | inconsistent | incomplete | unreachable | unavailable | unresponsive | not responding | inaccessible
      unusable | unbearable | unacceptable quality | misaligned | upside down | crooked | misspelled | misspelt | misspelling | typo
      outdated | out of date | obsolete | instead of | different from what | other than ordered | not what (i/we) ordered
      still (not/hasn't/haven't/waiting/no/missing/isn't/doesn't/pending/don't/didn't/down/broken/outstanding/open/unpaid)
      only (received/got/arrived/delivered/half) | but (received/got) only | not yet (received/arrived/delivered/been/paid/refunded/got)
      (hasn't/haven't/has not/have not/had not) (yet/been)
      (never/hasn't/didn't/not/haven't) (arrived/arrive/received/receive/come/showed up/turned up/reached/reach/reached us)
      yet to (receive/arrive/be) | delayed | delay | delays | is late | was late | overdue | past due
      not been (paid/received/refunded/delivered/processed/credited/repaired/fixed/cleaned) | problem | problems | issue | issues | problm
      porblem | probelm | prob | issue with | issues with
      (have/having/has/had) (an/a/some/the/this) (issue/issues/problem/problems/difficulty/difficulties/trouble/error/errors)
      (facing/experiencing/encountering/got/getting) (an/a/some/the/this) (issue/issues/problem/problems)
      (facing/experiencing/encountering/got/getting) (an/a/some/the/this) (difficulty/difficulties/trouble/error/errors)
      (have/having/has/had) (any/several/serious/big/many/) (issue/issues/problem/problems/difficulty/difficulties/trouble/error/errors)
      (facing/experiencing/encountering/got/getting) (any/several/serious/big/many/) (issue/issues/problem/problems)
      (facing/experiencing/encountering/got/getting) (any/several/serious/big/many/) (difficulty/difficulties/trouble/error/errors)
      trouble* | troubles | difficult to (use/open/read/hear/connect) | difficulties | struggling | acting up | playing up
      acting (weird/strange/strangely) | behaves (strange/strangely/weird/oddly) | gone wrong | went wrong | goes wrong | goes off
      went off | messed up | screwed up | mess | kaput | bust | knackered | conked out | gave up | packed up | on the blink
      (empty/is empty/are empty/ran out/run out/running out/runs out/running low/almost empty/is full/are full)
      (almost full/gets full/was full/ran out of/run out of/out of paper/out of toner/out of ink/out of space/out of storage/out of memory)
      full disk | disk full | mailbox full | low on (toner/ink/paper/space/memory/disk) | no space | not enough (space/memory/storage)
      insufficient (space/memory/storage/privileges/permissions/rights/funds) | stolen | theft | hacked | infected | breach | breached
      compromised | suspicious | phishing | leaked | dirty | filthy | unclean | mouldy | moldy | rotten | rusty | rust | infested
      short circuit | tripped | trip out | flat battery | battery is flat | drains | draining | drained | goes flat | does not hold
      doesn't hold | won't hold | swollen | bulging | hot to the touch | slow to
      asks for (password/a password/my password/the password/credentials/login/pin) again | keeps asking | asking for (password/credentials)
      nothing on the screen | not (good/ok/okay/fine) | doesn't (recognize/recognise/detect/accept/see/find/let) | forgot | forgotten
      forgot my | forgotten my | does not (exist/let/allow/want/show/match)
      doesn't (exist/allow/want/do anything/go/stay/make/give/help/pick/ring/reach/read/take)
      did not (go/go through/come/get/show/reach/turn up/match/pick) | didn't (go through/go/come/get/show/reach/turn up/receive any)
      goes (straight/directly) to (voicemail/spam/junk)
      (landing/land/lands/going/go/goes/went/ends up/end up/ending up) (in/into/to/in the) (spam/junk/trash) | is (short/shorted) | short of
      less than (ordered/expected/agreed) | more than (agreed/ordered/quoted) | higher than (agreed/quoted/expected/usual/the)
      lower than (agreed/quoted/expected/the) | not as (described/agreed/ordered/expected)
      needs (repair/repairing/fixing/replacing/maintenance/attention) | collapsed | hazard | dangerous | unsafe | tripping hazard | sticks
      sticking | sticky | shaking | shakes | vibrat* | pulls to | loose wire* | exposed wire* | water everywhere | no one is receiving
      disconnected | unplugged | unknown error | something went wrong | server not found | page not found | 404 | 500 error | 403
      forbidden | not authorized | not authorised | unauthorised | unauthorized
      (can't/cannot/can not/couldn't) (set up/create/install/add/remove/delete/reset/unlock/activate) (a/an/the/my/our/new/his/her)
      (unable to/not able to/failed to/trying to/tried to) (set up/create/install/add) (a/an/the/my/our/new/his/her)
      (unable to/not able to/failed to/trying to/tried to) (remove/delete/reset/unlock/activate) (a/an/the/my/our/new/his/her)
      (can't/cannot/can not/couldn't) (enable/restore/replace/order/cancel/configure/extend/renew/move) (a/an/the/my/our/new/his/her)
      (unable to/not able to/failed to/trying to/tried to) (enable/restore/replace/order) (a/an/the/my/our/new/his/her)
      (unable to/not able to/failed to/trying to/tried to) (cancel/configure/extend/renew/move) (a/an/the/my/our/new/his/her)
    `,
    request: `
      please | pls | plz | plse | pleae | plese | pleas | kindly
      can (you/u/someone/somebody/anyone/anybody/we have/we get/i have/i get/your team/your technician)
      could (you/u/someone/somebody/anyone/anybody/we have/we get/i have/i get/your team/your technician/we please/i please) | would you
      will you (please/be able) | would (someone/somebody) | can (i/we) (please/also/get/have/be/order/request/return/exchange/cancel/book)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (send/install/set up/setup/create/add)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (remove/delete/reset/change/update/provide)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (give/arrange/order/replace/repair/issue)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (cancel/book/open/unlock/check/confirm/move)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (activate/deactivate/disable/enable/restore/make)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (transfer/forward/grant/share/deliver/refund/extend)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (quote/resend/schedule/assign/correct/configure)
      (can/could/would/will) (you/u) (/please/kindly/also/pls) (connect/upgrade/bring/block/prepare/register/renew)
      (please/pls/plz/kindly) (/also/just) (send/install/set up/setup/create/add/remove/delete/reset/change/update/provide)
      (please/pls/plz/kindly) (/also/just) (give/arrange/order/replace/repair/issue/cancel/book/open/unlock/check/confirm/move)
      (please/pls/plz/kindly) (/also/just) (activate/deactivate/disable/enable/restore/make)
      (please/pls/plz/kindly) (/also/just) (transfer/forward/grant/share/deliver/refund/extend)
      (please/pls/plz/kindly) (/also/just) (quote/resend/schedule/assign/correct/configure)
      (please/pls/plz/kindly) (/also/just) (connect/upgrade/bring/block/prepare/register/renew)
      please (can/could/would/will) (you/someone/i/we)
      (please/pls/plz/kindly) (allow/amend/approve/apply/attach/adjust/adapt/back up/close/collect)
      (please/pls/plz/kindly) (clear/clean/convert/copy/credit/deduct/download/enter/empty/exchange)
      (please/pls/plz/kindly) (explain/export/import/generate/hand/include/increase/inform/inspect/investigate)
      (please/pls/plz/kindly) (issue/link/lock/map/modify/notify/offer/order/pay/pick up/plan)
      (please/pls/plz/kindly) (post/print/process/publish/put/raise/recover/redirect/reduce/reinstall)
      (please/pls/plz/kindly) (release/relocate/repair/replace/reply/reprint/reserve/retrieve/return/revoke)
      (please/pls/plz/kindly) (scan/ship/sign/split/stop/submit/supply/switch/take/tell)
      (please/pls/plz/kindly) (terminate/test/top up/unblock/unsubscribe/upload/use/verify/wipe/withdraw/write off)
      please (let/have/get/be sure/ensure/make sure/do not/don't/see to/advise/instruct) | please let (me/us) (have/use/through)
      please let (me/us) know (how/when/if/whether/what/which/where/who/why)
      (i/we) (need/needs/require/would need/will need/also need/still need)
      (i/we) (urgently need/desperately need/really need/shall need/need to have/need to get/would also need)
      (i'd/we'd/id/wed) (need/like/love/appreciate/also like/prefer)
      (he/she/they) (needs/need/requires/require/will need/also needs/would need/will also need/also need)
      (he/she/they/who) (should/must) (get/have/receive/be given)
      (i/we) (would like/would love/would also like/wanted/wish/would appreciate/would prefer/request/are requesting)
      (i/we) (am requesting/also request/hereby request/kindly request/would request/kindly ask/would ask/ask you/ask for/are asking)
      (i/we) (am asking/demand/expect a/beg/apply/hereby apply/want/also want/want to have/want you to)
      (i/we) (would want/would be grateful/would kindly/would be glad if/would be happy if)
      (i/we) (would like to request/would like to ask/would like to order/would like to have/would like you)
      would like (to/a/an/the/you/some/another/two/my/our) | would like to (request/order/book/cancel/change/have/get/return/buy/purchase)
      would like to (arrange/add/apply/register/extend/upgrade/schedule/renew/update/set up/exchange)
      like to (request/order/book/cancel/change/return/purchase/arrange/apply/register/extend/upgrade/schedule/renew/exchange)
      request* (for/to/that/you/a/an/the/your/access/new/one/two) | request: | requesting | (my/our/this) request is
      (need/needs) (a/an/to be/new/the/your/another/some/two/three/access/more/additional)
      (need/needs) (one/replacing/replacement/repairing/fixing/help with/assistance with/support with/our/this/these/his/her/it)
      needs (access/replacing/resetting/adding/updating/changing/installing/removing/a new) | in need of | is needed | are needed
      needed (for/by/urgently/asap) | is required | are required | required (for/by)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (replaced/repaired/fixed/changed/updated/added)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (removed/deleted/reset/installed/sent/given)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (created/set up/activated/deactivated/disabled/enabled)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (blocked/unblocked/unlocked/moved/corrected/cancelled/canceled)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (extended/renewed/checked/cleaned/serviced/refilled)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (ordered/delivered/refunded/credited/restored/exchanged)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (closed/transferred/forwarded/upgraded/painted/mounted)
      (must/should/has to/have to/needs to/need to/ought to/shall) be (configured/connected/issued/paid/amended/adjusted/collected)
      to be (replaced/repaired/fixed/installed/added/removed/reset/changed)
      to be (set up/created/activated/delivered/refunded/cancelled/updated/moved/extended)
      (it would be/would be) (great/good/nice/helpful/appreciated/lovely/useful/kind/perfect/fantastic/ideal/wonderful) (if/to have)
      (grateful/thankful/glad/happy/pleased/obliged) if you | appreciate (it/) if you | appreciate if (you/someone)
      appreciate a (quote/copy/refund) | be so kind | would you be so | would you mind | do you mind
      if you could (please/send/also/install/let/arrange/give/provide/check/reset/add/make/change)
      (is/would it be/would it/is it) possible to (get/have/add/change/install/order/send/receive/extend/arrange)
      (is/would it be/would it/is it) possible to (move/book/set up/increase/replace/deliver/cancel/return/exchange/upgrade/create)
      would it be possible | could it be (arranged/changed/moved/replaced/repaired) | may i (have/get/request/ask for/please)
      may we (have/get/request/please) | might i (have/request) | could i (have/get/please/also/request/order/book)
      could we (have/get/please/also/request/order/book) | can we (have/get/please/also/order/book/add/change)
      let (me/us) have (a/the/an/your) | send (me/us) (a/the/an/your/some/over/another) | give (me/us) (a/the/an/access/your)
      get (me/us) (a/the/an/some) | provide (me/us) with | arrange (for/a/an/the) | make sure (that/the/she/he/they/it) | see to it that
      looking for (a/an/the/someone/some) (quote/offer/replacement/new/price/supplier) | apply for | applying for
      application for (a/an/leave) | place an order
      want to (order/buy/cancel/return/book/change/extend/upgrade/add/purchase/exchange/renew/have/request/get)
      wants (to have/a new/access/to order/to change/us to/you to)
      wish to (order/buy/cancel/return/book/change/extend/upgrade/add/purchase/exchange/renew/have/request/apply/receive)
      intend to (order/buy/cancel/return) | interested in (buying/ordering/a/an/your/the/purchasing/getting)
      due for (renewal/replacement/service/maintenance) | time (for/to) (a new/replace/renew) | replacement for
      send (someone/somebody/a technician/an engineer/a plumber/an electrician/us someone)
      someone (to/should/needs to/has to) (come/look/check/repair/fix)
      get .. (replaced/repaired/fixed/installed/changed/cleaned/sorted/removed/serviced)
      have .. (replaced/repaired/fixed/installed/changed/cleaned/sorted/removed/serviced/delivered)
      (set up/create/install/add/remove/delete/reset/unlock/activate/deactivate) (a/an/the/my/our/new/his/her/access/user)
      (disable/enable/restore/replace/order/cancel/grant/configure/extend/renew/move) (a/an/the/my/our/new/his/her/access/user)
      (need/needs) .. (installed/replaced/fixed/repaired/reset/added/removed/changed/set up)
      (need/needs) .. (updated/created/unlocked/activated/restored/moved/extended/checked/cleaned/serviced)
      urgently (need/required/require) | your (quote/offer/quotation) for | (quote/quotation/offer/estimate) for | i want my money
      want .. (money back/refund/replacement) | demand (a/the) | claim a (refund/replacement) | don't forget to | do not forget to
      remember to | you must | you need to | you should (send/refund/replace/install/deliver) | we ask (you/that/for) | ask that you
      asking for (a/an/the/access) | reset my password | unlock my account | hook (me/us) up | sort (me/us) out with | get rid of
      take (me/us) off | sign (me/us) up | unsubscribe me | remove me from | add me to | put me on | put me through
      help (me/us) (install/set up/to install/to set up/with the setup/with setting/with installing)
      help (me/us) (choose/configure/connect/get access/with access/find/recover/move) | support (me/us) in
      assist (me/us) (in/with) (setting/installing/the installation/the setup/configuring)
    `,
    question: `
      how (do/can/to/much/many/long/does/should/is/are/could/would/soon/often/did/far/will/come/about/exactly/may/might/am/must)
      how (do/can/should/could/would/may) (i/we/you/one/they/users/he/she) | how to | how much (does/is/would/will/do)
      how long (does/will/is/do/would) | how many (users/licences/licenses/people/days) | how (it/this/that) works | why
      what (is/are/does/do/should/about/kind/was/were/will/would/happens/happened/can/could/did/time)
      what (type/exactly/must/has/have/am/needs/else/steps/documents/options/sort/if/went/caused/causes/price/size) | what's | whats
      what can (i/we) do | what should (i/we) do | what do (i/we) need
      when (will/can/is/does/do/are/would/should/could/did/was/may/exactly/shall) | until when | by when | since when
      when (will/can/could) (it/you/we/i/they/he/she/this/the)
      where (is/are/can/do/does/did/should/was/could/will/would/exactly/to find/am)
      why (is/does/do/did/was/are/has/have/can't/cannot/isn't/doesn't/hasn't/were/am/we/i/it/this/you/not/the/would/should/will)
      reason why | the reason for
      who (should/do/does/did/to contact/is responsible/is in charge/can help/can tell/can i/can we/will be/is the) | whom should
      who (is/to) responsible | whose | which (one/of the/version/model/type/option/number/department/address/form/document/size/ones/plan)
      is (it/this/that/there) (possible/normal/ok/okay/allowed/true/correct/necessary/safe/still/included/a way)
      is (it/this/that/there) (any/an/a/also/legit/legitimate/genuine/planned/known/compatible/covered/available/enough) | is it | is there
      are there | are (you/we/they/these/those) (able/going/planning/open/allowed/included/available/aware/still/sure/the/also/supposed)
      is (the/my/our/your) .. (included/available/possible/covered/compatible/still/valid/ready)
      do (you/we/i/they) (have/offer/need/know/sell/support/still/provide/accept/also/already/plan)
      do (you/we/i/they) (deliver/ship/recommend/think/charge/get/really/want/do/use/happen/keep/stock)
      does (it/this/that/the/your/anyone/anybody/my/our/he/she/someone) (work/need/have/include/support/cover/mean)
      does (it/this/that/the/your/anyone/anybody/my/our/he/she/someone) (also/come/cost/know/apply/take/already/still)
      does (it/this/the/your/that) | did you (receive/get/already/change/send/see) | did (anyone/somebody/someone)
      have you (received/already/had/got/seen/sent/changed/been able/any)
      has (it/this/the/my/our/anyone/anything/something) (been/changed/already)
      will (it/there/you/this/the/we/i/my/our/that) (work/be/have/also/get/come/need/still/cost/take/happen)
      can (i/we) (use/still/now/already/do/see/find/install/connect/pay/choose)
      can (i/we) (work/keep/make/add/change/also/expect/access/bring/buy/combine/continue) | can it be | can (this/that/they/these) be
      can (it/this/that)
      should (i/we) (/be/now/also/just/wait/do/send/bring/buy/call/contact/continue/expect/pay/return/use/update/delete/open/ignore/order)
      could (it/this/that) be | may i (ask/know/use) | may we (ask/know) | might (it/this) be
      am i (able/allowed/right/correct/supposed/entitled/eligible) | shall (i/we) | must (i/we) | do i (need/have/get/still/must)
      do we (need/have/get/still/must) | would (it/this/that) (work/be/make/help/cost) | would (you/it) recommend | what would you recommend
      i (wonder/was wondering/am wondering/just wanted to ask/wanted to ask/want to ask)
      i (have a question/had a question/don't understand/do not understand/don't know/do not know)
      i (am not sure/was just wondering/need to know/want to know/wanted to know/wish to know)
      i (would like to know/would like to ask/also want to know/also wanted to ask/would be interested/am curious/have no idea)
      we (wonder/were wondering/are wondering/wanted to ask/want to ask/have a question/don't understand/do not understand/don't know)
      we (do not know/are not sure/need to know/want to know)
      we (wanted to know/would like to know/would like to ask/wish to know/would be interested)
      (i'd/we'd/would) like to (know/ask/understand/inquire/enquire/find out/clarify) | wondering (if/whether/how/when/why/what)
      (let me know/tell me/tell us/explain/advise) (how/when/if/whether/what/which/where/who/why)
      (let us know/clarify/confirm/inform me/inform us/know) (how/when/if/whether/what/which/where/who/why) | advise on
      (can/could) (you/someone) (/please/kindly/also/pls/plz) (tell/explain/advise/confirm/clarify)
      (can/could) (you/someone) (/please/kindly/also/pls/plz) (let me know/let us know/inform/say/recommend/guide)
      please (advise/explain/clarify/tell me/tell us/inform us/inform me/guide) (on/how/if/when/what/whether/why/which/where/about/the)
      please confirm (if/whether/that/when) | please confirm | question* | query | queries | enquir* | inquir* | quick question
      a question about | just asking
      (any/is there any) (idea/ideas/news/update/updates/progress/chance/way/estimate/information/reason/suggestion*/advice/explanation)
      what is the (status/price/cost/procedure/process/difference/reason/deadline/best way) | status of | an update on
      update on (the/my/our/this) | is there (a/any/an) (way/possibility/option/chance/manual/guide/deadline/limit/alternative)
      not sure (how/if/whether/what/which/why/where) | no idea (how/why/what/where) | know (how to/if it/whether it)
      understand (why/how/what) | curious (if/whether/how/about) | find out (how/why/what/if/whether/when/where) | clarification
      instructions (on/for/how) | information (about/on/regarding) | more (info/information/details) (about/on) | confused about
      unclear (how/if/whether/what/why) | who do i (contact/call/ask/speak) | who can i (contact/call/ask) | correct me if | right or wrong
      ok to (use/open/delete/click) | safe to (use/open/delete/click)
    `,
    grievance: `
      (i/we) (have/had/'ve) been waiting (/for/since) | (i/we) (are/am) still waiting (/for)
      (nobody/no one/noone/no-one/none) (answer*/respond*/repl*/called/came/calls/comes)
      (nobody/no one/noone/no-one/none) (care*/cares/picks/picked/gets back/got back/contacted/showed)
      (nobody/no one/noone/no-one/none) (turned/helps/helped/is answering/has answered/has responded/has replied/has called)
      (nobody/no one/noone/no-one/none) (has come/has contacted/ever/seems to care/bothered/listens/knows/takes) | nobody from your
      no (reply/response/answer/feedback/reaction) (/yet/so far/from/to/at all/until/since/whatsoever)
      (without/no) any (reply/response/answer)
      (haven't/have not/not) (/yet/even) (heard/heard back/received a reply/received any reply/received a response/received any response)
      (never/hasn't/didn't) (/yet/even) (heard/heard back/received a reply/received any reply/received a response/received any response)
      (haven't/have not/not/never/hasn't/didn't) (/yet/even) (received an answer/had a reply/had any response)
      (haven't/have not/not/never/hasn't/didn't) (/yet/even) (got a reply/got any reply/got any response/gotten a response)
      still no (reply/response/answer/word/solution/news/feedback/reaction/one)
      still waiting for (a/your/an) (reply/response/answer/call/technician) | ignored | ignoring | being ignored
      left (hanging/in the dark/waiting) | kept waiting | keep waiting | waiting for (weeks/days/months/hours/ages/over/more than/too long)
      been waiting | have been waiting | on hold for | unacceptable | not acceptable | inacceptable | unaccepted | intolerable | outrage*
      outrageous | disgrace* | disgraceful | scandal* | shame | shameful | ridiculous | absurd | a joke | terrible | horrible | awful
      appalling | dreadful | pathetic | worst | poor (service/support/customer/communication)
      bad (service/support/customer/communication/experience) | lousy | useless | incompetent | incompetence | negligen* | careless*
      disappoint* | dissatisf* | unsatisf* | unhappy with
      not (/very/really/at all/so/particularly/entirely) (happy/satisfied/pleased/impressed/amused/helpful/friendly/professional)
      frustrat* | annoy* | annoyed | angry | furious | fed up | sick of | sick and tired | tired of | upset | irritat* | had enough
      enough is enough | losing patience | lost patience | patience is | my patience | out of patience | complain* | complaint*
      compliant about | official complaint | formal complaint | escalat* | escalate to | speak to (a/your) (manager/supervisor)
      talk to (a/your) (manager/supervisor) | your (manager/supervisor/boss/superior) | supervisor | ombudsman | consumer protection
      legal action | legal steps | lawyer | solicitor | attorney | bad review | negative review | leave a review
      (promised/assured/told) (but/that/us/me) .. (never/nobody/still/yet/not) | (was/were) promised | promised (to/that/me/us/by/a/for)
      as promised | promises | empty promises | broken promise*
      never (called/came/got back/replied/responded/answered/showed/turned up/returned/happened/kept/received an answer/followed up)
      did not (show up/turn up/call back/keep) | didn't (show up/turn up/call back/keep/bother) | no show | (not/never) (called/come) back
      nobody called back | has not called
      (second/third/fourth/fifth/2nd/3rd/4th/5th/tenth/umpteenth/nth) (time/reminder/attempt) (/i/we/that/now/about/already)
      (third/fourth/fifth/3rd/4th/second/2nd/last/final) (email/e-mail/mail/message/reminder/complaint/warning)
      (this is/for) the (second/third/fourth/fifth/2nd/3rd/4th/tenth/umpteenth) (time/email/e-mail/mail/message/reminder/request/complaint)
      how many times | many times
      (several/multiple/numerous/countless/repeated/so many/many) (times/emails/e-mails/mails/reminders/calls/requests/messages/attempts)
      (called/wrote/written/reported/emailed) (several/many/multiple/two/three/four/twice) (/times/time)
      (complained/asked/contacted/requested/mentioned/reminded) (several/many/multiple/two/three/four/twice) (/times/time)
      (called/wrote/written/reported/emailed) (already/repeatedly/numerous/countless/again/you/so many) (/times/time)
      (complained/asked/contacted/requested/mentioned/reminded) (already/repeatedly/numerous/countless/again/you/so many) (/times/time)
      repeatedly | again and again | over and over | time and again | time and time again
      already (wrote/written/reported/called/complained/asked/emailed/told/mentioned/sent)
      have (called/written/reported/emailed/complained/contacted) | keep (calling/writing/asking/telling/repeating/reporting)
      despite (several/many/multiple/repeated/my/our) | in spite of (several/my/our/repeated) | to no avail | in vain
      since (weeks/months/days) | for (weeks/months/days) (now/and)
      nothing (has been done/was done/is done/done/has happened/has changed/changed/gets done/is being done)
      not been (resolved/solved/dealt with/addressed/answered) | hasn't been (resolved/solved/dealt with/addressed/answered)
      not (resolved/solved/dealt with/addressed) | unresolved | unsolved | unanswered | nothing but problems | not what we pay for
      what (do/are) we pay* for | pay you for | waste of (time/money) | wasted (my/our/hours/time) | rip off | ripoff | rip-off | cheated
      misled | lied | liar | excuses | passed around | passed from | sent from one | fobbed off | blame* | finger pointing
      lack of (communication/response/support/respect/professionalism/care) | takes too long to (answer/reply/respond) | slow response
      your (fault/mistake/incompetence/negligence)
      your (technician/driver/colleague/employee/agent/staff/engineer) .. (rude/late/never/left/unfriendly)
      your (technician/driver/colleague/employee/agent/staff/engineer) .. (impolite/shouted/refused/didn't/did not/hung) | hung up | rude
      unfriendly | unprofessional | arrogant | disrespectful | impolite | shouted
      switch (provider/supplier/to another provider/to a competitor) | change (provider/supplier) | cancel (our/my/the) contract if
      loss of trust | lost (trust/confidence) in | not the first time | once again | yet again | every single time | always the same
      same story | same thing every | as usual | as always | how is this possible | how can (this/that/it) be
      can't be (true/serious/that hard) | are you (kidding/serious) | i don't understand why (nobody/no one/it takes)
      beyond (belief/a joke) | anybody there | is anyone (there/reading) | anyone there | am i talking to
    `,
    plea: `
      (please/pls/plz/kindly/plese/pleas) (help/help me/help us/help out/help with this/help asap/help urgently)
      (please/pls/plz/kindly/plese/pleas) (assist/assist me/assist us/support/support me/support us/advise)
      (please/pls/plz/kindly/plese/pleas) (advice/fix/solve/resolve/repair this/sort/rectify)
      (please/pls/plz/kindly/plese/pleas) (fix it/fix this/fix that/fix the issue/fix the problem/fix asap/fix soon)
      (please/pls/plz/kindly/plese/pleas) (fix these/fix all/solve it/solve this/solve the issue/solve the problem/solve these)
      (please/pls/plz/kindly/plese/pleas) (solve asap/resolve it/resolve this)
      (please/pls/plz/kindly/plese/pleas) (resolve the issue/resolve the problem/resolve these/resolve asap)
      (please/pls/plz/kindly/plese/pleas) (sort it/sort this/sort out/sort it out/sort this out/rectify this/rectify the)
      (please/pls/plz/kindly/plese/pleas) (deal with/deal with it/deal with this/take care/take care of/take care of this/take care of it)
      (please/pls/plz/kindly) (do the needful/do needful/take action/take actions/take necessary action)
      (please/pls/plz/kindly) (take the necessary/take the necessary action/take necessary steps/act/act fast/act quickly)
      (please/pls/plz/kindly) (act on this/act now/respond/respond asap/respond soon/respond urgently)
      (please/pls/plz/kindly) (reply/reply asap/reply soon/answer/answer soon/get back)
      (please/pls/plz/kindly) (get back to me/get back to us/get back asap/look into/look into it/look into this)
      (please/pls/plz/kindly) (look into the matter/look into these/look at/look at it/look at this/look at these)
      (please/pls/plz/kindly) (have a look/take a look/take a look at this/check/check it/check this)
      (please/pls/plz/kindly) (check and/check and advise/check asap/check urgently/investigate/investigate this)
      (please/pls/plz/kindly) (investigate and/look and/see/see what you can do/see if you can)
      (please/pls/plz/kindly) (treat/treat this/treat as urgent/handle/handle this/handle it)
      (please/pls/plz/kindly) (consider/consider this/prioritise/prioritize/prioritise this/prioritize this)
      (please/pls/plz/kindly) (expedite/speed up/hurry/hurry up/attend to/attend to this)
      (please/pls/plz/kindly) (attend/escalate/escalate this/follow up/follow this up/clarify)
      (please/pls/plz/kindly) (acknowledge/work on/work on this/let me know/let us know/let me know asap)
      (please/pls/plz/kindly) (let us know asap/let me know soon/inform me/inform us/keep me posted/keep us posted)
      (please/pls/plz/kindly) (keep me informed/keep us informed/keep me updated/keep us updated/update me/update us)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (help/help me/help us/help with this/help out)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (help me with this/help us with this/assist)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (assist me/assist us/support us)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (fix it/fix this/fix that/fix these/solve it/solve this)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (solve these/resolve it/resolve this)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (resolve these/sort it/sort this)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (look into/look at/look into it/look into this/look at it)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (look at this/have a look/take a look)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (check it/check this/check and)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (deal with it/deal with this/take care of)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (get back to me/get back to us/call me)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (call us/investigate/do something)
      (can/could/would/will) (you/someone/somebody/anyone) (/please/kindly) (handle this/advise/please advise) | do the needful | do needful
      needful | the needful | necessary action | necessary steps | action is required
      immediate (action/attention/help/assistance/support/response/solution)
      urgent (action/attention/help/assistance/support/response/solution/matter/request)
      (quick/fast/prompt/speedy/swift/rapid) (solution/resolution/response/reply/help/action/fix/support/feedback/answer/assistance)
      (need/needs/require/requires/needing) (help/your help/some help/urgent help/assistance/your assistance/support)
      (need/needs/require/requires/needing) (your support/urgent assistance/urgent support/attention)
      (need/needs/require/requires/needing) (immediate attention/a solution/a quick solution/a fix)
      (need/needs/require/requires/needing) (an urgent solution/to be fixed/to be solved/to be resolved/to be sorted/this fixed/this solved)
      (need/needs/require/requires/needing) (this resolved/it fixed/it solved/it resolved/it sorted/this sorted/an answer/an urgent answer)
      (fix/solve/resolve/sort/repair/address/rectify) (it/this/that/these/them/the issue/the issues) (/asap/soon/quickly)
      (fix/solve/resolve) (it/this/that/these/them/the issue/the issues) (urgently/today/immediately/as soon as possible)
      (sort/repair/address/rectify) (it/this/that/these/them/the issue/the issues) (urgently/today/immediately/as soon as possible)
      (fix/solve/resolve) (the problem/the problems/all/both/the above/the matter/everything) (/asap/soon/quickly)
      (sort/repair/address/rectify) (the problem/the problems/all/both/the above/the matter/everything) (/asap/soon/quickly)
      (fix/solve/resolve) (the problem/the problems/all) (urgently/today/immediately/as soon as possible)
      (fix/solve/resolve) (both/the above/the matter/everything) (urgently/today/immediately/as soon as possible)
      (sort/repair/address/rectify) (the problem/the problems/all) (urgently/today/immediately/as soon as possible)
      (sort/repair/address/rectify) (both/the above/the matter/everything) (urgently/today/immediately/as soon as possible)
      (fix/solve/resolve) (this/these) (issue/problem/issues/problems/matter)
      (get/have) (it/this/that/these/them) (fixed/solved/resolved/sorted/sorted out/repaired/done)
      look into (it/this/that/these/the matter/the issue/the problem/the above) | looking into (it/this) | take a look | have a look
      take care of (it/this/that/these) | deal with (it/this/that/these/the matter) | help me | help us | help asap | help please
      help needed | urgent help | sos | any help | some help
      your (urgent/immediate/kind/earliest) (attention/help/assistance/support/action/response) | your help is | help is needed | asap
      a.s.a.p | as soon as (possible/you can) | as quickly as possible | as fast as possible | at the earliest | at your earliest | urgent
      urgently | very urgent | most urgent | top urgent | urgently please | it is urgent | this is urgent | it's urgent | high priority
      top priority | right away | straight away | without delay | before it is too late
      by (today/tomorrow/the end of the day/eod/end of day/monday/friday/noon) (please/latest/at the latest) | today please | latest by
      hurry | quickly please | we (need/want/expect/await/look for/demand/are waiting for) (a solution/a quick solution/a fix/your help)
      we (need/want/expect) (an urgent solution/a resolution/a permanent solution/this fixed/this resolved)
      we (await/look for/demand/are waiting for) (an urgent solution/a resolution/a permanent solution/this fixed/this resolved)
      expecting a solution | waiting for a (solution/quick solution/resolution/fix) | await (a/your) (solution/resolution/action)
      do something | something must be done | something has to be done | we count on you | counting on you | i (beg/implore) you
      i am desperate | desperate | what can be done | any (solution/fix/workaround) | is there a (solution/fix/workaround)
      how (can/do) (we/i) (fix/solve/resolve) (it/this) | what should (i/we) do | what (do/can) (i/we) do (now/about it/about this)
      please advise | pls advise | kindly advise | please advice | advise please | advice please
      the (above/mentioned/above mentioned/abovementioned/aforementioned) (issues/problems/points/matters/requests/issue/problem/matter)
      (open/raise/create/log) (a/the) (ticket/case/incident/service request) (/for this/for us/please)
      forward (this/it) to the (right/responsible/relevant/appropriate/concerned) | pass (this/it) on (to/) | pass this to
      assign (this/it) to | bring this to the attention | treat (this/it) as (urgent/a priority)
      grateful for (your/any) (help/assistance/support) | appreciate (your/any) (help/assistance/support/advice/prompt)
      would appreciate (help/your help/any help/a quick/a prompt/a fast/a reply) | hope you can (help/fix/solve/resolve/assist)
      i hope (you can/this can/that you can/someone can) | hopefully you can
      let me know what (you need/else/you think/to do/we can do/can be done) | let us know what (you need/else/to do/can be done)
      let me know asap | update me | keep me (posted/updated/informed/in the loop) | keep us (posted/updated/informed/in the loop)
      come and (look/check/see/fix) | ping me
    `,
    tried: `
      (i/we/i've/we've/he/she/they) (/have/had/has) (restarted/rebooted/reinstalled/re-installed/uninstalled)
      (i/we/i've/we've/he/she/they) (already/have already/even/also/have also) (restarted/rebooted/reinstalled/re-installed/uninstalled)
      (i/we/i've/we've/he/she/they) (/have/had/has/already/have already/even/also/have also) (reset/replaced/swapped/changed/checked)
      (i/we/i've/we've/he/she/they) (/have/had/has) (double checked/unplugged/replugged/reconnected/updated)
      (i/we/i've/we've/he/she/they) (already/have already/even/also/have also) (double checked/unplugged/replugged/reconnected/updated)
      (i/we/i've/we've/he/she/they) (/have/had/has/already/have already/even/also/have also) (upgraded/cleared/deleted/cleaned/removed)
      (i/we/i've/we've/he/she/they) (/have/had/has) (turned it off/switched it off/power cycled/logged out/logged off)
      (i/we/i've) (already/have already/even/also/have also) (turned it off/switched it off/power cycled/logged out/logged off)
      (we've/he/she/they) (already/have already/even/also/have also) (turned it off/switched it off/power cycled/logged out/logged off)
      (i/we/i've/we've/he/she/they) (/have/had/has/already/have already/even/also/have also) (signed out/followed/looked/searched/verified)
      (i/we/i've/we've/he/she/they) (/have/had/has/already/have already/even/also/have also) (recreated/disabled/enabled/formatted/tested)
      (i/we/i've/we've/he/she/they) (/have/had/has/already/have already/even/also/have also) (compared/ran/refilled/tightened/resent)
      tried (to/it/the/restarting/rebooting/reinstalling/resetting/a/another/other/different/with/in/on/everything/all/several/many)
      tried (multiple/turning/switching/clearing/changing/using/logging/deleting/updating)
      tried (again/unplugging/various/both/that/this/these/your/my/our) | (have/has/had/already/i've/we've/ive/even/also) tried | i tried
      we tried | he tried | she tried | trying (again/different/another/with) | attempted to | attempts to
      after (restarting/rebooting/reinstalling/resetting/a restart/a reboot/a reset)
      after (reinstall/restart/reboot/clearing/changing/replacing/swapping/cleaning)
      (restarted/rebooted/reinstalled/re-installed/uninstalled/swapped/replugged/unplugged)
      (restart/reboot/restarting/rebooting/reinstalling) (it/the pc/the computer/the laptop/the device/the router/the printer/the cable)
      (resetting/changing/replacing/swapping/cleaning) (it/the pc/the computer/the laptop/the device/the router/the printer/the cable)
      (restart/reboot/restarting/rebooting/reinstalling/resetting/changing/replacing/swapping/cleaning) .. (help/helps/helped/difference)
      (did not/didn't/does not) (help/helped/helps/help either/make any difference/make a difference/change anything)
      (doesn't/has not/hasn't/no) (help/helped/helps/help either/make any difference/make a difference/change anything)
      (not/nothing/without) (help/helped/helps/help either/make any difference/make a difference/change anything)
      (none of this/none of that/none of these/that) (help/helped/helps/help either/make any difference/make a difference/change anything)
      (did not/didn't/does not/doesn't/has not/hasn't/no) (solve it/fix it/success/luck/avail/result/improvement/difference)
      (not/nothing/without/none of this/none of that/none of these/that) (solve it/fix it/success/luck/avail/result/improvement/difference)
      restart* (did not/didn't/doesn't) help | no (change/effect/improvement) after | with no (success/luck/result/change/effect)
      without (success/luck/result/any result/any success/effect/improvement)
      checked (the/that/all/my/our/with/for/if/whether/everything/both/cables/cable/in/again)
      (have/has/had) (checked/verified/ruled out/made sure/confirmed) | made sure (that/the/it/all/everything) | ruled out
      turned (it/the) (off/pc/printer/computer/router) (/and) (/on) (/again) | off and on again | on and off again | power cycle*
      (with/on/using/from) (another/a different/other/a second) (computer/pc/laptop/browser/cable/port/device/phone/account)
      (with/on/using/from) (another/a different/other/a second) (user/printer/network/monitor/screen/outlet/socket/charger/room)
      (another/a different/different/new) (cable/port/browser/socket/outlet/charger/monitor/keyboard) (too/also/as well/same)
      as (you/your colleague/your technician/your team/they/he/she) (suggested/advised/recommended/told)
      as (you/your colleague/your technician/your team/they/he/she) (instructed/said/asked/proposed/described)
      per your (instructions/advice/suggestion)
      (you/he/she/they/support) (suggested/advised/recommended/told me to/told us to/asked me to/asked us to)
      followed (your/the) (instructions/steps/guide/manual/advice) | according to (your instructions/the manual)
      did (all/everything/that/this/a factory reset/a reset/a restart) | done (all/everything/that) | performed (a/an/the)
      (a/factory/hard/soft) reset (did/was/has/didn't) | factory reset* | hard reset
      already (restarted/rebooted/reinstalled/tried/checked/changed/replaced/reset)
      already (done/did/cleared/updated/deleted/tested/asked/spoke/contacted) | used a different
      switched (cables/ports/browsers/to another) | (same/works) (on another/with another/on a different)
      cleared (the/my/browser/all) (cache/cookies/history//queue)
      ran (a/the) (scan/troubleshooter/diagnostic*/virus scan/test/update/repair) | troubleshoot* | troubleshooter
      the usual (steps/tricks) | turning it off and on | (no/without) obvious (cause/reason/damage) | googled
      searched (online/the internet/google/everywhere/the web) | looked (everywhere/in the manual/online/in my spam)
      pressed (the/all) reset | our (electrician/it guy/technician) (checked/looked/tried/has checked/already)
    `,
    fine: `
      (work/works/working/worked/runs/running/functions/functioning) (fine/well/perfectly/properly/great/ok)
      (work/works/working/worked/runs/running/functions/functioning) (okay/normally/again/now/flawlessly/like a charm/without problems)
      (work/works/working/worked) (without any problem/without any problems/without issues/without any issue/as expected/smoothly)
      (runs/running/functions/functioning) (without any problem/without any problems/without issues/without any issue/as expected/smoothly)
      (work/works/working/worked/runs/running/functions/functioning) (correctly/just fine/very well/really well/good/as usual/nicely)
      (is/are/it's/was/has been/have been/seems) (/now/already/all) (solved/resolved/fixed/repaired)
      (is/are/it's/was/has been/have been/seems) (/now/already/all) (sorted/settled/taken care of/back to normal/fine)
      (is/are/it's/was/has been/have been/seems) (/now/already/all) (ok/okay/all right/alright/back up)
      (is/are/it's/was/has been/have been/seems) (/now/already/all) (working/up and running/in order/in place/perfect)
      (is/are/it's) (fine/ok/working/good/back) (now/again)
      no (problem/problems/issue/issues/trouble/complaint/complaints) (with/there/at all/here/on/in/anymore/any more/since/so far)
      no problems | no issues | no more (problems/issues) | without any (problem/problems/issue/issues)
      (everything/all/all else/rest/the rest) (is/works/else is/else works/seems/was/looks) (fine/ok/okay/good)
      (everything/all/all else/rest/the rest) (is/works/else is/else works/seems/was/looks) (well/perfect/normal/in order/working)
      all (good/fine/ok/okay/set/clear/sorted/well) | normal again | back to normal | back online | is back | up and running | runs smoothly
      as good as new | no longer (a problem/an issue/an/needed/necessary/relevant/required/a concern/happening/occurs)
      not (a problem/an issue) (/anymore/any more/any longer) | can (be closed/close) | (close/closing) (this/the) (ticket/case/request)
      you can close | ticket can be closed | issue is closed | consider (this/it) (closed/solved/resolved)
      solved (itself/now/already/it/by) | resolved (itself/now/already/by) | fixed (itself/now/already/by)
      (problem/issue/that/this/which) (has been/was/is/got) (solved/resolved/fixed/sorted)
      (already/now) (solved/resolved/fixed/works/working/ok/done/received/arrived/sorted) | works again | working again | works now
      working now | is working | are working | it works | it worked | that works | that worked | did the trick | that helped | it helped
      found (the solution/it myself/it out/out how) | solved it myself | fixed it myself | figured (it/that) out | never mind | nevermind
      disregard | please disregard | please ignore (my/the/this) | false alarm
      (arrived/received/came) (safely/well/on time/in good condition/in perfect condition/yesterday/today as) | has arrived | have arrived
      well received | received with thanks
      (other/others/everyone else/all other/colleagues/colleague's/the other) (work/works/is fine/are fine/is ok/are ok)
      (other/others/everyone else) (can print/can open/can access/have no problem/have no problems/has no problem)
      (all other/colleagues/colleague's/the other) (can print/can open/can access/have no problem/have no problems/has no problem)
      doing (well/fine) | running (well/fine/smoothly) | stable (again/now) | in good (condition/order/shape) | good condition
      no action (needed/required/necessary) | nothing to do | nothing needed | no need to (do/worry/act/reply/respond/come/send)
      don't worry about | not urgent | no rush | no hurry | connected (fine/successfully/without) | successfully
      can now (log in/connect/print/open/access) again | (i/we) can (now/again) | is ok now | okay now | fine now | good now | better now
      much better | improved
    `,
    steps: `
      (when/whenever/every time/each time/everytime) (i/we/you/he/she/they/users/someone) (click*/open*/press*/try*/tries/log*/start*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he/she/they/users/someone) (click*/open*/press*/try*/tries/log*/start*)
      (when/whenever/every time/each time/everytime) (i/we/you/he/she/they/users/someone) (enter*/select*/choose*/type*/go/goes/close*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he/she/they/users/someone) (enter*/select*/choose*/type*/go/goes/close*)
      (when/whenever/every time/each time/everytime) (i/we/you/he/she/they/users/someone) (save*/print*/send*/connect*/turn*/switch*/plug*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he/she/they/users/someone) (save*/print*/send*/connect*/turn*/switch*/plug*)
      (when/whenever/every time/each time/everytime) (i/we/you/he) (upload*/download*/scan*/run/runs/launch*/sign*/call*)
      (when/whenever/every time/each time/everytime) (she/they/users/someone) (upload*/download*/scan*/run/runs/launch*/sign*/call*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he) (upload*/download*/scan*/run/runs/launch*/sign*/call*)
      (as soon as/if/once/after/while/the moment) (she/they/users/someone) (upload*/download*/scan*/run/runs/launch*/sign*/call*)
      (when/whenever/every time/each time/everytime) (i/we/you/he/she/they/users/someone) (dial*/use/uses/using/attach*/hit/hits)
      (as soon as/if/once/after/while/the moment) (i/we/you/he/she/they/users/someone) (dial*/use/uses/using/attach*/hit/hits)
      (when/whenever/every time/each time/everytime) (i/we/you/he/she/they/users/someone) (push*/touch*/search*/submit*/add/adds/change*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he/she/they/users/someone) (push*/touch*/search*/submit*/add/adds/change*)
      (when/whenever/every time/each time/everytime) (i/we/you/he) (create*/insert*/install*/update*/export*/import*/reboot*)
      (when/whenever/every time/each time/everytime) (she/they/users/someone) (create*/insert*/install*/update*/export*/import*/reboot*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he) (create*/insert*/install*/update*/export*/import*/reboot*)
      (as soon as/if/once/after/while/the moment) (she/they/users/someone) (create*/insert*/install*/update*/export*/import*/reboot*)
      (when/whenever/every time/each time/everytime) (i/we/you/he) (restart*/boot*/get to/do/join*/double click/right click/drag*)
      (when/whenever/every time/each time/everytime) (she/they/users/someone) (restart*/boot*/get to/do)
      (when/whenever/every time/each time/everytime) (she/they/users/someone) (join*/double click/right click/drag*)
      (as soon as/if/once/after/while/the moment) (i/we/you/he) (restart*/boot*/get to/do/join*/double click/right click/drag*)
      (as soon as/if/once/after/while/the moment) (she/they/users/someone) (restart*/boot*/get to/do/join*/double click/right click/drag*)
      (when/while/after/before/by/upon/on) (clicking/opening/pressing/trying/logging/starting/entering/selecting/choosing/typing/going)
      (when/while/after/before/by/upon/on) (closing/saving/printing/sending/connecting)
      (when/while/after/before/by/upon/on) (turning/switching/plugging/uploading/downloading/scanning)
      (when/while/after/before/by/upon/on) (running/launching/signing/calling/dialling/dialing/using/attaching/moving/searching/submitting)
      (when/while/after/before/by/upon/on) (adding/changing/creating/inserting/installing/updating)
      (when/while/after/before/by/upon/on) (exporting/importing/rebooting/restarting/booting/joining)
      (then/next/now/first/after that) (i/we/you) (click/open/press/log/start/enter/select/choose/type/go/close/save/print/send/connect)
      (then/next/now/first/after that) (i/we/you) (turn/switch/plug/upload/scan/run/get/see/hit/push/add/change/create/fill/confirm/wait)
      i (click/press/select/enter/type/choose/go to/hit) | click on (/the) | click (ok/save/send/print/next/submit/the)
      press (the/ok/enter/f/start/ctrl) | go to (settings/file/menu/the menu/start/control panel/options/tools)
      (then/and) (it/the) (screen/window/message/error/page/program) (/then) (appears/pops/comes/shows/closes/opens/says/freezes)
      steps to (reproduce/replicate/recreate) | to reproduce | reproduce | reproducible | how to reproduce | repro steps
      step (1/2/3/4/5/one/two/three) | (expected/actual) (result/behaviour/behavior/outcome) | what (happens/i do/i did/we did) is
      what happens is | this happens (when/if/after/every/only/each) | it happens (when/if/after/every/only/each)
      happens (every time/whenever/each time/when) | occurs (when/if/after/every/only) | only (when/if) (i/we/you/the)
      as soon as (i/we/you/the/it) | in the middle of | half way through | halfway through | right after (i/we/login/logging/the start)
      (file/menu/settings/tools/options) then
    `,
    impact: `
      (i/we) (are/am/have been) (blocked/stuck/idle/affected/impacted/freezing/sweating/suffering/losing)
      (can't/cannot/can not/couldn't/unable to/not able to/impossible to/hard to) (work/do my job/do our job/do our work/do my work)
      (can't/cannot/can not/couldn't) (do any work/do anything/get anything done/continue/carry on/proceed)
      (unable to/not able to/impossible to/hard to) (do any work/do anything/get anything done/continue/carry on/proceed)
      (can't/cannot/can not/couldn't) (operate/serve/serve customers/serve our customers/take orders)
      (unable to/not able to/impossible to/hard to) (operate/serve/serve customers/serve our customers/take orders)
      (can't/cannot/can not/couldn't) (take payments/take calls/sell/sell anything/invoice/produce)
      (unable to/not able to/impossible to/hard to) (take payments/take calls/sell/sell anything/invoice/produce)
      (can't/cannot/can not/couldn't/unable to/not able to/impossible to/hard to) (ship/deliver to/teach/open the shop/open the store)
      (can't/cannot/can not/couldn't) (trade/meet/meet the deadline/finish my work/finish our work/concentrate)
      (unable to/not able to/impossible to/hard to) (trade/meet/meet the deadline/finish my work/finish our work/concentrate)
      (can't/cannot/can not/couldn't) (sleep/do business/treat patients/see patients/reach our customers)
      (unable to/not able to/impossible to/hard to) (sleep/do business/treat patients/see patients/reach our customers)
      (can't/cannot/can not/couldn't) (reach customers/answer customers/answer calls/close the month/really work/even work)
      (unable to/not able to/impossible to/hard to) (reach customers/answer customers/answer calls/close the month/really work/even work)
      (customers/clients/guests/patients/students) (are/is/have been/am) (waiting/already waiting/still waiting/complaining)
      (customers/clients/guests/patients/students) (are/is/have been/am) (queuing/queueing/affected/blocked/stuck)
      (people/users/visitors/drivers/trucks) (are/is/have been/am) (waiting/already waiting/still waiting/complaining)
      (people/users/visitors/drivers/trucks) (are/is/have been/am) (queuing/queueing/affected/blocked/stuck)
      (customers/clients/guests/patients/students) (are/is/have been/am) (standing/idle/angry/leaving/unable)
      (customers/clients/guests/patients/students) (are/is/have been/am) (freezing/sweating/losing/suffering/impacted)
      (people/users/visitors/drivers/trucks) (are/is/have been/am) (standing/idle/angry/leaving/unable)
      (people/users/visitors/drivers/trucks) (are/is/have been/am) (freezing/sweating/losing/suffering/impacted)
      (suppliers/tenants/residents/parents/employees) (are/is/have been/am) (waiting/already waiting/still waiting/complaining)
      (suppliers/tenants/residents/parents/employees) (are/is/have been/am) (queuing/queueing/affected/blocked/stuck)
      (staff/colleagues/everyone/everybody/team) (are/is/have been/am) (waiting/already waiting/still waiting/complaining)
      (staff/colleagues/everyone/everybody/team) (are/is/have been/am) (queuing/queueing/affected/blocked/stuck)
      (suppliers/tenants/residents/parents/employees) (are/is/have been/am) (standing/idle/angry/leaving/unable)
      (suppliers/tenants/residents/parents/employees) (are/is/have been/am) (freezing/sweating/losing/suffering/impacted)
      (staff/colleagues/everyone/everybody/team) (are/is/have been/am) (standing/idle/angry/leaving/unable)
      (staff/colleagues/everyone/everybody/team) (are/is/have been/am) (freezing/sweating/losing/suffering/impacted)
      (losing/lose/lost/loss of/costing us/costs us/cost us) (money/sales/customers/business/revenue/orders/time/hours/clients)
      (losing/lose/lost/loss of/costing us/costs us/cost us) (production/income/turnover/productivity/a lot)
      (losing/lose/lost/loss of/costing us/costs us/cost us) (a lot of/hours of work/thousands/every hour/every day)
      (whole/entire/complete) (team/office/department/company/floor/shop/store/building)
      (whole/entire/complete) (branch/site/production/line/school/ward/clinic/staff/warehouse)
      (work/production/everything/business/operations) (is/has/was/are/has been) (stopped/completely stopped/at a standstill)
      (work/production/everything/business/operations) (is/has/was/are/has been) (at a stand still/blocked/halted/on hold)
      (the line/the shop/the office/sales/operation/the warehouse) (is/has/was/are/has been) (stopped/completely stopped/at a standstill)
      (the line/the shop/the office/sales/operation/the warehouse) (is/has/was/are/has been) (at a stand still/blocked/halted/on hold)
      (work/production/everything/business/operations) (is/has/was/are/has been) (interrupted/delayed/suffering/affected)
      (work/production/everything/business/operations) (is/has/was/are/has been) (paralysed/paralyzed/stuck/impacted)
      (the line/the shop/the office/sales/operation/the warehouse) (is/has/was/are/has been) (interrupted/delayed/suffering/affected)
      (the line/the shop/the office/sales/operation/the warehouse) (is/has/was/are/has been) (paralysed/paralyzed/stuck/impacted)
      (came/comes/come) to a (standstill/halt/stop) | (bring/brings/brought) .. (standstill/halt) | at a (standstill/halt) | stand still
      work is piling | piling up | pile up | backlog | bottleneck | falling behind | behind schedule | we are blocked | i am blocked
      i'm blocked | blocking (us/me/our/my/the) | blocker | holding (us/me) up | holds us up | show stopper | showstopper
      slows (us/me) down | slowing (us/me) down | delaying our | delays our | delays the
      affects (our/all/the whole/many/everyone/everybody/several/my/us/the entire/business)
      affecting (our/all/the whole/many/everyone/everybody/several/my/us/the entire/business) | impact (on/is) | impacts | impacting
      business critical | mission critical | critical (for/to) (our/us/the) | serious (impact/consequences/disruption) | disrupt* | downtime
      deadline* | we risk | risk of (losing/injury/penalty) | risk losing | penalt* | (late/contract) fees | fined | have to close
      had to close | had to send .. home | sent home | send people home | by hand | manually | on paper | pen and paper
      have to (work around/do it manually/do everything manually/write/use my/use our/walk)
      have to (drive/share/borrow/go to another/restart/wait/stay/work from) | forced to | we are forced
      need it for (work/my work/a meeting/the meeting/an exam/a presentation) | important (meeting/presentation/client/customer/deadline)
      (audit/presentation/exam/board meeting/month end/month-end/year end/year-end/payday/opening/launch) (is/starts) (tomorrow/today/on/in)
      month end closing | nobody can work | no one can work | none of us can work | makes it (impossible/hard/difficult)
      makes (work/working) | very (inconvenient/annoying/disruptive) | inconvenien* | embarrass* | dangerous for
      safety (risk/hazard/issue) | someone (could/might/will) (get hurt/fall/trip/slip) | could get hurt | health (risk/hazard)
      sitting in the (dark/cold) | headache* | unproductive | idle | productivity | waiting in line | queue at | queues
    `,
    background: `
      (i/we) (bought/purchased/ordered/got/received/moved/changed)
      (i/we) (switched/rented/leased/signed/use/have been using/have been a customer/have had)
      (i/we) (have an/have a/are a/am a/run/own/opened/started using)
      (i/we) (are using/am using/work in/work at/work from/work for/just moved/recently)
      (bought/purchased/ordered/installed/delivered/received/issued/dated) (/it) (on/in/from/by/at/last/two/three/a/only)
      last (year/month/week/summer/winter/autumn/spring)
      (two/three/four/five/six/several/a few/couple of/some) (years/months/weeks/days/hours) ago | a (year/month/week) ago
      (since/after/before/during) (the/last/our/this/yesterday/monday/tuesday/wednesday/thursday/friday/january/february/march/april)
      (since/after/before/during) (may/june/july/august/september/october/november)
      (since/after/before/during) (december/this morning/the weekend/easter/christmas/the holidays/last night)
      since (we moved/we changed/we switched/i changed/the update/the move/the storm/the power)
      (it/this/that/problem/issue) (/all) (began/started/occurred) (/after/on/when/since)
      (it/this/that/problem/issue) (/all) (first happened/first occurred/has been going on/has been happening) (/after/on/when/since)
      (it/this/that/problem/issue) (/all) (began/started/occurred) (about/around/yesterday/last/this/today)
      (it/this/that/problem/issue) (/all) (first happened/first occurred/has been going on/has been happening) (about/around/yesterday)
      (it/this/that/problem/issue) (/all) (first happened/first occurred/has been going on/has been happening) (last/this/today)
      (began/started) (after/on/when/yesterday/last/this/about/around/today/with)
      until (yesterday/last week/now/recently/then/last/today/monday/friday) | up to now | up until | so far | used to (work/be/have/run)
      (it/everything) (worked/was working/has worked/was fine/always worked) (/fine/perfectly/well) (until/before/till/yesterday/last)
      worked (fine/perfectly/well/ok) (until/before/till/yesterday/last) | for your (information/reference/records) | fyi | f.y.i
      for information | as you (know/may know/are aware/can see/may have/probably/might know/will see) | please note | kindly note
      note that | please be (aware/informed/advised) | just (so you know/to let you know/for info/to inform)
      to give you (some/a) (background/context) | some background | by way of background
      (installed/repaired/configured/set up/serviced/replaced/delivered/sold) by (your/our/a/the/you)
      your (technician/engineer/colleague/installer/driver/team) (came/was here/visited/installed/repaired)
      your (technician/engineer/colleague/installer/driver/team) (replaced/changed/was/told/said/came by)
      (serial/model/asset/inventory/customer/contract/ticket/case) (number/no/nr/id/tag) (is/are/:)
      (reference/part/order/invoice/account/policy/device/client/service) (number/no/nr/id/tag) (is/are/:) | serial number | s n | asset tag
      customer number | ticket number | reference number | my customer
      (attached/enclosed) (is/are/you/please/you will/to this/a/the/are the/screenshot) | please find (attached/enclosed/below/the attached)
      find (attached/enclosed)
      see (attached/attachment/screenshot/below/picture/photo/the attached/the screenshot/the picture/the photo/enclosed)
      please see (attached/attachment/below/the attached/screenshot) | attached (screenshot*/photo*/picture*/file*)
      i (attach/have attached/attached/am attaching/enclose) | we (attach/have attached/attached/enclose)
      screenshot* (attached/below/enclosed) | as (shown/seen/attached) (in/on/below/above) | in the attachment
      as (agreed/discussed/mentioned/described/stated/already mentioned/per our/per my/per the) | further to (my/our/your)
      with reference to | in reference to | referring to | regarding (my/our/your/the) (call/conversation/email/mail/telephone/ticket)
      following (our/my/up) (call/conversation/phone/on/telephone/discussion) | according to (the/our/my/your) | (i am/we are) (a/the/your)
      i am (the/a/an/working/writing/contacting/new/based/currently) | we are (a/an/the/writing/based/currently/located) | my name is
      this is .. from | i'm writing | i am writing (to/because/in/regarding/about/with) | writing to (you/report/inform/ask/request)
      i work (in/at/for/as) | our (office/shop/company/branch/clinic/school/restaurant/hotel) (is/has/in) | located (in/at/on)
      windows (10/11) (pro/home/enterprise) | version (is/number) | under (contract/warranty/guarantee) | still under | years old
      months old | brand new | only (a week old/months old/used)
      recently (moved/bought/changed/installed/updated/replaced/upgraded/joined/purchased)
      (yesterday/today/this morning/last night/last friday) (evening/morning/afternoon/we had/there was/i received/we received/i noticed/at)
      (on monday/on friday/on tuesday/on wednesday/on thursday) (evening/morning/afternoon/we had)
      (on monday/on friday/on tuesday/on wednesday/on thursday) (there was/i received/we received/i noticed/at)
      there was (a/an) (power/storm/update/thunderstorm/change/meeting)
      the (device/unit/machine/printer/laptop) (is/was) (bought/purchased/installed/delivered)
      i (noticed/found/discovered/realised/realized/noted) (that/this/the/yesterday/today/a)
      we (noticed/found/discovered/realised/realized/noted) (that/this/the/a) | it (seems/looks like/appears/looks as)
      probably (because/due/the) | maybe (it is/because/the) | i (think/believe/assume/suspect/guess/suppose) (that/it/the/this/there)
      we (think/believe/assume/suspect/suppose) (that/it/the/this) | my guess | apparently | presumably
    `,
    reach: `
      (call/phone/ring/reach/contact/text/email/dial) (me/us) (/back) (at/on/under/via/by/between/after)
      (call/phone/ring/reach/contact/text/email/dial) (me/us) (/back) (before/anytime/if/directly/tomorrow/today/in the/from)
      (please/kindly/just/pls) (call/phone/ring/reach/contact/text/email/write to) (me/us) (/back) (/at/on/under/via/by)
      (call/ring/phone) (me/us) back | give (me/us) a (call/ring/buzz) | drop (me/us) a (line/call/message)
      (can/could) be (reached/contacted) (/at/on/under/by/via/from/between) | reachable (at/on/under/by/via/from/between/until/during/all)
      you can (reach/call/contact/ring/find/phone/email) (me/us) (/at/on/under/by/via/in) | reach me | reach us
      (my/our/the) (/direct/mobile/phone/cell/telephone) (number/phone number/mobile/phone/cell) is
      (my/our/the) (/direct/mobile/phone/cell/telephone) (extension/tel/ext/email/email address/e-mail) is
      (my/our/the) (work/office/contact/extension/home/private) (number/phone number/mobile/phone/cell) is
      (my/our/the) (work/office/contact/extension/home/private) (extension/tel/ext/email/email address/e-mail) is
      (tel/phone/mobile/mob/cell/ext/extension/whatsapp) (no/nr/number/is) | my direct line | direct line | direct dial
      contact (number/details/person/me) (is/are) | contact person
      (i am/i'm/i will be/i'll be/we are/we will be/we're) (/usually/always/only) (available/at my desk/in the office/at home)
      (i am/i'm/i will be/i'll be/we are/we will be/we're) (/usually/always/only) (on site/onsite/reachable/working from home)
      (i am/i'm/i will be/i'll be/we are/we will be/we're) (/usually/always/only) (out of office/out of the office/in a meeting/in meetings)
      (i am/i'm/i will be/i'll be/we are/we will be/we're) (/usually/always/only) (on leave/on holiday/on vacation/travelling/traveling)
      (i am/i'm/i will be/we are) (here/there/free/away/back) (from/between/until/on/all/today/tomorrow/after/before/till)
      available (from/between/until/on/all day/today/tomorrow/after/before/every/any time/anytime/at/during)
      at my desk (from/until/between/all day/today/tomorrow) | (office/opening/business/working) hours
      between (8/9/10/11/12/1/2/3/4/5) and | best time to (call/reach) | best to (call/reach)
      prefer (a call/to be called/email/contact by) | in the (mornings/afternoons/evenings) | any time (after/before/between)
      on my (mobile/cell/phone/extension) | someone (is/will be) (here/there/on site/at home) | ask for (me/mr/mrs/ms)
      my (backup/deputy/stand in/substitute) is | in my absence | while i am away | please contact my (colleague/assistant/deputy)
    `,
    greeting: `
      hope you are doing (well/good/fine/great) | hope (you're/u are/everyone is) doing (well/good/fine) | you are (well/doing well) and
      hi | hello | hey | hiya | howdy | heya | hallo | greetings
      dear (sir/sirs/madam/sir or madam/sir madam/team/all/support/colleagues/colleague/customer service/mr/mrs/ms/miss)
      dear (dr/prof/professor/helpdesk/help desk/it/it team/concern)
      dear (concerned/friends/ladies and gentlemen/everyone/service team/support team/hr/both) | dear
      good (morning/afternoon/evening/day/noon) | good day | morning (all/team/everyone) | gm | to whom (it may concern/this may concern)
      to whomever it may concern | ladies and gentlemen | (hi/hello/hey/dear) (there/team/all/everyone/guys/folks/support/it/helpdesk)
      (hi/hello/hey/dear) (help desk/again/everybody/friends/sir/madam/mam/ma'am/service desk) | respected (sir/madam/team/all)
      dear respected
      hope (you are/you're/you/this/all/everything/everyone/u) (well/doing/fine/are/r/email/mail/message/finds/is/good/had/have)
      (i/we) hope (you are/you're/you/this/all/everything/everyone/that you are) (well/doing/doing well/fine/are well/email/e-mail)
      (i/we) hope (you are/you're/you/this/all/everything/everyone/that you are) (mail/message/letter/finds you/is well/is fine/had/have)
      hope this (email/e-mail/mail/message/letter) finds you | finds you well
      trust (you are/this/that you are/this email/all is) (well/doing well/fine/finds you/finds you well) | how are (you/u/things)
      how are you (doing/today) | how do you do | hope all is (well/good) | hope you had a (good/nice/great/lovely)
      happy (new year/monday/friday/holidays/easter) | merry christmas | eid mubarak | ramadan (kareem/mubarak)
      (assalamu/assalamualaikum/salam/salaam/as salamu) (/alaikum) | namaste | nice to (meet/e-meet) you | welcome back
    `,
    thanks: `
      thanks | thank you | thank u | thankyou | thx | tnx | thnx | thanx | tks | ty | tysm | many thanks
      thanks (a lot/a million/a bunch/so much/very much/again/in advance/in anticipation)
      thanks (and regards/for your/for the/for all/all/team/everyone/guys/to you)
      thank you (very much/so much/in advance/in anticipation/again/for your/for the)
      thank you (for all/kindly/all/for taking/for helping/for looking/for getting/for replying)
      thank you (for contacting/for your help/for your support/for your time)
      thank you (for your patience/for your understanding/for your cooperation/for your attention)
      thank you (for your assistance/for your prompt/for your quick/for your kind)
      thank you (for your reply/for your response/for your email/for your message)
      thanks for (your help/your support/your time/your patience/your understanding/your cooperation)
      thanks for (your attention/your assistance/your prompt/your quick/your kind/your reply/your response)
      thanks for (your email/your message/taking/helping/looking/getting/the help)
      thanks for (the support/the quick/everything/any help/reading/the reply/contacting) | (thanks/thank you) for (any/all) help
      with (thanks/many thanks/gratitude) | (much/greatly/highly/really/very much/sincerely/truly) appreciated | appreciated
      is appreciated | appreciate (your help/your support/your time/your assistance/your cooperation/your understanding)
      appreciate (your patience/your efforts/your effort/your quick/it/that/all)
      (i/we) (really/would/greatly/do/very much/truly) appreciate | grateful | gratitude | cheers | much obliged
      (any/your) (help/assistance/support/advice) (is/will be/would be) (/greatly/much/highly/very much/really) (appreciated/welcome)
      thanking you | thank you for choosing | can't thank you enough | kind thanks | warm thanks | big thanks | appreciate the help
      i am thankful | we are thankful | god bless | bless you | jazakallah* | shukran | your (understanding/cooperation/patience)
      for your (cooperation/understanding/patience)
    `,
    closing: `
      please let (me/us) know if (you/there/anything/any/something) (need/have/require/want/is/are/else/further/questions/missing/unclear)
      (best/kind/kindest/warm/warmest/many/friendly/with kind) (regards/wishes/greetings/rgds)
      (with best/with warm/my best/with regards/sincere/with the best/best and kind/cordial) (regards/wishes/greetings/rgds) | regards
      rgds | brgds | br | kr | b rgds | bests | all the best | (yours/your) (sincerely/faithfully/truly/respectfully/cordially/obediently)
      sincerely | sincerely yours | faithfully | respectfully | respectfully yours | cordially
      with (respect/sincere regards/kind regards/best regards/compliments) | yours | warmly | take care | see you
      see you (soon/then/tomorrow) | bye | bye bye | goodbye | good bye | ciao | ttyl
      have a (nice/great/good/lovely/wonderful/pleasant/fantastic/blessed/super) (day/weekend/evening/week/one/time)
      have a (nice/great/good/lovely) (afternoon/rest/morning/remainder/day ahead/week ahead/start)
      have a (wonderful/pleasant/fantastic/blessed/super) (afternoon/rest/morning/remainder/day ahead/week ahead/start)
      enjoy (your day/your weekend/the weekend/the rest/your evening) | (nice/good/great/happy) weekend | good night
      stay (safe/healthy/well/blessed) | (sent from/sent via/get) (my/outlook for)
      sent from my (iphone/ipad/mobile/samsung/phone/android/huawei/galaxy) | get outlook for
      (look/looking) forward (/to) (/your/hearing/hear/a/an/receiving/seeing) (/reply/response/feedback/from/prompt/quick)
      (look/looking) forward (/to) (/your/hearing/hear/a/an/receiving/seeing) (positive/answer/kind/early/soon/swift/further)
      (i/we) look forward | (i am/we are) looking forward | looking forward | look forward
      (await/awaiting/awaits/waiting for) (your/a/an/the) (reply/response/feedback/answer/positive/quick/prompt/kind/urgent)
      (wait for/expecting/hoping for/in anticipation of/in expectation of) (your/a/an/the) (reply/response/feedback/answer)
      (wait for/expecting/hoping for/in anticipation of/in expectation of) (your/a/an/the) (positive/quick/prompt/kind/urgent)
      (await/awaiting/awaits/waiting for) (your/a/an/the) (early/earliest/swift/speedy/news/confirmation/update/instructions/further)
      (wait for/expecting/hoping for/in anticipation of/in expectation of) (your/a/an/the) (early/earliest/swift/speedy)
      (wait for/expecting/hoping for/in anticipation of/in expectation of) (your/a/an/the) (news/confirmation/update/instructions/further)
      waiting to hear | waiting for you
      (hope/hoping/would love/be happy/be glad) to (hear/get a/receive a/receive your/get your) (/from/from you/back)
      (hope/hoping/would love/be happy/be glad) to (hear/get a/receive a/receive your/get your) (reply/answer/response/positive)
      hear (from/back from) you | hear back | speak soon | talk soon | until then | i remain | we remain | remain at your disposal
      at your disposal | please (don't/do not) hesitate | (don't/do not) hesitate
      feel free to (contact/call/reach/ask/get/email/write/let) | please feel free
      (let me know/let us know/contact me/contact us/call me) (if/should/in case) (you/there) (need/have/require/want/is/are/should)
      (call us/tell me/inform me/reach out/get in touch/get back to me) (if/should/in case) (you/there) (need/have/require)
      (call us/tell me/inform me/reach out/get in touch/get back to me) (if/should/in case) (you/there) (want/is/are/should)
      (reach out/get in touch/contact me/contact us/let me know/let us know) (if/should/in case) (/of) (anything/any)
      please (reach out/get in touch)
      let (me/us) know if (you need/you have/you require/you want/there is) (/anything/any/more/further/additional)
      let (me/us) know if (there are/anything/any/more/further) (/anything/any/more/further/additional)
      let (me/us) know if (you need/you have/you require/you want/there is) (questions/information/else/is/details/know)
      let (me/us) know if (there are/anything/any/more/further) (questions/information/else/is/details/know)
      if you (have/need/require/want) (any/anything/more/further/additional/some) (/question*/information/details/help)
      if you (have/need/require/want) (any/anything/more/further/additional/some) (more/further/info/else/clarification/queries)
      should you (have/need/require/wish/want) (/any/anything/more/further/additional) (/questions/information/details/else/queries)
      (if/should) (there/anything/something) (is/are/be) (/anything/any/unclear/further/not clear/missing/else)
      in case (of/you have/you need) (/any/further/more) (questions/doubts/queries/information)
      (any/further/more) (questions/queries/information) (please/just/let/call/feel) | (have/with) any (questions/further questions)
      that's (all/it) | that is (all/it) | thats (all/it) | that would be (all/it) | that will be all
      that's (all/it/everything) (for now/from me/for today/from my side/for the moment) | end of (message/mail/email) | over to you
      yours in | on behalf of (the/our) (team/department)
      this (email/e-mail/message) (and any/is confidential/may contain/is intended/contains) | (confidential/intended) (solely/only) for
      intended recipient | confidentiality notice | think before (you print/printing) | please consider the environment
      consider the environment | (i/we) (will/shall/would) be (happy/glad/pleased) to (help/provide/assist/answer/send/discuss)
      happy to (help/provide/discuss/answer/assist/send/jump/talk) (/more/further/any/you/details/on) | (no/without) further ado
      sorry for the (trouble/inconvenience/long/disturbance/delay/bother/late/confusion/many)
      apologies for (the/any) (trouble/inconvenience/long/disturbance/delay) | excuse the | apologi* | sorry to (bother/disturb/trouble)
      forgive me
    `,
    praise: `
      absolute angel | an angel | give (him/her/them) a (raise/bonus/medal) | brilliant (work/job/service/support) | owe you a (beer/coffee/drink) | owes you a (beer/coffee/drink) | work of art | not had such (service/support/help) | never had such | worth recording | deserves a (pint/raise/medal/bonus) | tell your (lads/team/boss/colleagues) | pass (this/it/my thanks/our thanks/on) .. to (his/her/their) | hats off | what a star | was a star | is a star | love love | i love the | i love how | we love | with pleasure | truly impressed | really impressed | so impressed | came within .. minutes | went out of (his/her/their) way | above and beyond | extra mile | best service | best support | such good service | such great service | made my day | saved (my/our) (day/life/week/weekend) | lifesaver | life saver | 5 stars | five stars | could not be happier | delighted with | very pleased with | more than happy with | thumbs up |
      (great/good/excellent/fantastic/wonderful/amazing/awesome/outstanding) (work/job/service/support/team/help/product/experience)
      (great/good/excellent/fantastic) (staff/customer/effort/stuff/quality/response/colleague/technician)
      (wonderful/amazing/awesome/outstanding) (staff/customer/effort/stuff/quality/response/colleague/technician)
      (brilliant/superb/super/nice/perfect/terrific/incredible/splendid/impressive) (work/job/service/support/team/help/product/experience)
      (brilliant/superb/super/nice) (staff/customer/effort/stuff/quality/response/colleague/technician)
      (perfect/terrific/incredible/splendid/impressive) (staff/customer/effort/stuff/quality/response/colleague/technician) | well done
      keep (it up/up the) | kudos | hats off | bravo | chapeau
      (very/really/extremely/so/more than) (satisfied/happy with/pleased/impressed/friendly/helpful/professional)
      (fully/completely/totally/absolutely/highly/most) (satisfied/happy with/pleased/impressed/friendly/helpful/professional)
      (very/really/extremely/so/more than) (competent/polite/kind/courteous/grateful/patient/knowledgeable/thankful)
      (fully/completely/totally/absolutely/highly/most) (competent/polite/kind/courteous/grateful/patient/knowledgeable/thankful)
      (am/are/was/were/been/is) (satisfied/impressed/delighted/pleased with/happy with/thrilled/amazed)
      (technician/colleague/engineer/team/staff/driver/agent) .. (wonderful/great/fantastic/friendly/helpful/professional/excellent/amazing)
      (support/employee/service/he/she/they/mr/mrs) .. (wonderful/great/fantastic/friendly/helpful/professional/excellent/amazing)
      (technician/colleague/engineer/team/staff/driver/agent) .. (brilliant/super/outstanding/kind/polite/lovely/courteous/awesome/superb)
      (support/employee/service/he/she/they/mr/mrs) .. (brilliant/super/outstanding/kind/polite/lovely/courteous/awesome/superb)
      compliment* (to/your/for/the) | pass (on/my) (my/our/thanks/compliments) | recommend you to
      (would/will/can) (highly/definitely/certainly/always) recommend | highly recommend* | five stars | 5 stars | 5 star | thumbs up
      delighted | love (your/the/working) | (i/we) love | enjoy working | keep up the | pleasure (to work/working/doing)
      couldn't be happier | above and beyond | went the extra mile | extra mile | exceeded (my/our/all) expectations
      best (support/service/team/provider) | lifesaver | life saver | you are the best | you're the best | you rock
      (did/done) a (great/good/fantastic/wonderful/brilliant/perfect/excellent/super) (work/job) | quick (help/response/reaction) last
      fast and (friendly/professional/reliable) | quick and (friendly/professional/reliable/easy) | so helpful | very helpful
      super helpful | excellent | fantastic | wonderful | brilliant | awesome | amazing | congratulat*
      appreciate (his/her/their/your colleague's) (work/help/effort*)
    `,
    'announces-issues': `
      (two/three/four/five/six) (/different/separate/other) (issues/problems/things/matters/topics/requests)
      (two/three/four/five/six) (more/small/unrelated/of the following) (issues/problems/things/matters/topics/requests)
      (seven/2/3/4/5) (/different/separate/other/more/small/unrelated/of the following) (issues/problems/things/matters/topics/requests)
      (two/three/four/five/six) (/different/separate/other) (questions/points/concerns/tasks/complaints/tickets)
      (two/three/four/five/six) (more/small/unrelated/of the following) (questions/points/concerns/tasks/complaints/tickets)
      (seven/2/3/4/5) (/different/separate/other/more/small/unrelated/of the following) (questions/points/concerns/tasks/complaints/tickets)
      (6/7/several/multiple/various) (/different/separate/other) (issues/problems/things/matters/topics/requests)
      (6/7/several/multiple/various) (more/small/unrelated/of the following) (issues/problems/things/matters/topics/requests)
      (a few/few/couple of/couple/a number of/different) (/different/separate/other) (issues/problems/things/matters/topics/requests)
      (a few/few/couple of) (more/small/unrelated/of the following) (issues/problems/things/matters/topics/requests)
      (couple/a number of/different) (more/small/unrelated/of the following) (issues/problems/things/matters/topics/requests)
      (6/7/several/multiple/various) (/different/separate/other) (questions/points/concerns/tasks/complaints/tickets)
      (6/7/several/multiple/various) (more/small/unrelated/of the following) (questions/points/concerns/tasks/complaints/tickets)
      (a few/few/couple of/couple/a number of/different) (/different/separate/other) (questions/points/concerns/tasks/complaints/tickets)
      (a few/few/couple of) (more/small/unrelated/of the following) (questions/points/concerns/tasks/complaints/tickets)
      (couple/a number of/different) (more/small/unrelated/of the following) (questions/points/concerns/tasks/complaints/tickets)
      (two/three/four/five/six) (/different/separate/other) (cases/queries/faults/subjects/inquiries/enquiries)
      (two/three/four/five/six) (more/small/unrelated/of the following) (cases/queries/faults/subjects/inquiries/enquiries)
      (seven/2/3/4/5) (/different/separate/other/more/small/unrelated/of the following) (cases/queries/faults/subjects/inquiries/enquiries)
      (two/three/four/five/six) (/different/separate/other) (wishes/favours/favors/issue/thing/problem)
      (two/three/four/five/six) (more/small/unrelated/of the following) (wishes/favours/favors/issue/thing/problem)
      (seven/2/3/4/5) (/different/separate/other/more/small/unrelated/of the following) (wishes/favours/favors/issue/thing/problem)
      (6/7/several/multiple/various) (/different/separate/other) (cases/queries/faults/subjects/inquiries/enquiries)
      (6/7/several/multiple/various) (more/small/unrelated/of the following) (cases/queries/faults/subjects/inquiries/enquiries)
      (a few/few/couple of/couple/a number of/different) (/different/separate/other) (cases/queries/faults/subjects/inquiries/enquiries)
      (a few/few/couple of) (more/small/unrelated/of the following) (cases/queries/faults/subjects/inquiries/enquiries)
      (couple/a number of/different) (more/small/unrelated/of the following) (cases/queries/faults/subjects/inquiries/enquiries)
      (6/7/several/multiple/various) (/different/separate/other) (wishes/favours/favors/issue/thing/problem)
      (6/7/several/multiple/various) (more/small/unrelated/of the following) (wishes/favours/favors/issue/thing/problem)
      (a few/few/couple of/couple/a number of/different) (/different/separate/other) (wishes/favours/favors/issue/thing/problem)
      (a few/few/couple of/couple/a number of/different) (more/small/unrelated/of the following) (wishes/favours/favors/issue/thing/problem)
      (eight/nine/ten/8/9/10) (issues/problems/things/requests/questions/points)
      (two/three/four/2/3/several/a few) (new/open/independent/quick/important/urgent/outstanding) (issues/problems/things/matters)
      (two/three/four) (new/open/independent/quick/important/urgent/outstanding) (topics/requests/questions/points/concerns)
      (2/3/several/a few) (new/open/independent/quick/important/urgent/outstanding) (topics/requests/questions/points/concerns)
      (two/three/four/2/3/several/a few) (further/technical/distinct/pending/little/minor/additional/it) (issues/problems/things/matters)
      (two/three/four/2/3/several/a few) (further/technical/distinct/pending) (topics/requests/questions/points/concerns)
      (two/three/four/2/3/several/a few) (little/minor/additional/it) (topics/requests/questions/points/concerns)
      more than one (issue/problem/request/question/matter)
      a (list/number/series/bunch/handful) of (issues/problems/things/requests/questions/points/complaints)
      (two/three/four) different (stories/areas/subjects)
      (following/below/below mentioned/undermentioned/mentioned below/listed below) (issues/problems/things/matters)
      (following/below/below mentioned/undermentioned/mentioned below/listed below) (topics/requests/questions/points)
      (following/below/below mentioned/undermentioned/mentioned below/listed below) (concerns/tasks/incidents/complaints)
      (following/below/below mentioned/undermentioned/mentioned below/listed below) (tickets/cases/queries/faults/subjects)
      (here are/below are/these are) (/the/my/our/some) (/current/open/main) (issues/problems/things/topics/requests/questions)
      (here are/below are/these are) (/the/my/our/some) (/current/open/main) (points/concerns/tasks/complaints/queries/wishes/matters)
      (here is/below is/this is) (a/the/my/our) list of (issues/problems/things/requests/questions/points/complaints/tasks/topics)
      list of (/open/all/current/our/my/the) (issues/problems/things/matters/topics/requests/questions)
      list of (/open/all/current/our/my/the) (points/concerns/tasks/complaints/queries/faults/defects/tickets)
      (more than one/not one but two/not just one/not only one) (issue/problem/thing/request/question)
      (issues/problems/requests/questions) (are/as/listed/mentioned) (as follows/follows/below/the following/here)
      (points/things/topics/concerns/tasks) (are/as/listed/mentioned) (as follows/follows/below/the following/here) | as follows
      are as follows | (two/three/four/five/2/3/4/5/couple/few) (in one/at once) | in one (mail/email/e-mail/message)
      (all/everything) in one (mail/email/e-mail/message) | to do list | todo list | to-do list | wish list | my list | short list
      collected (a few/some/several) | separate (issues/problems/requests/matters/topics/questions/tickets/cases)
      (multiple/several) (reasons/purposes) for (writing/this)
    `,
    'announces-details': `
      (affected/impacted/concerned) (user*/people/employee*/colleague*/computer*/device*/pc*/laptop*/machine*/printer*)
      (affected/impacted/concerned) (location*/office*/site*/branch*/room*/system*/service*/customer*/account*/department*)
      (user*/people/employees/colleagues/computers/devices) (/who/that/which) (are/is) (affected/concerned/impacted)
      (pcs/machines/printers/rooms/accounts/branches) (/who/that/which) (are/is) (affected/concerned/impacted)
      the following (user*/people/employee*/colleague*/computer*/device*/item*)
      the following (product*/article*/step*/symptom*/error*/message*/part*/document*)
      the following (file*/detail*/data/information/info/address*/room*/machine*)
      the following (printer*/permission*/right*/folder*/software/program*/application*/equipment)
      the following (staff/person*/name*/account*/number*/date*/time*/option*)
      the following (invoice*/order*/position*/quantit*/location*/branch*/site*/service*)
      the following (modul*/setting*/group*/mailbox*/ingredient*/material*/text/url*/link*/serial*/spec*/field*/line*/quote/system*/device)
      following (users/people/employees/colleagues/computers/devices/items/products/articles/steps)
      following (symptoms/errors/error/parts/documents/files/details/data/rooms/machines/printers)
      following (permissions/rights/folders/programs/applications/equipment/staff/persons/names/accounts/numbers)
      following (dates/times/invoices/orders/positions/locations/branches/services/modules/settings/message)
      (order/delivery/packing/equipment/parts/item/inventory/shopping/material/user/device/price/name) list
      list of (/the/all/affected/our/new) (user*/people/employee*/colleague*/computer*/device*/item*/product*/article*/part*/name*/account*)
      list of (/the/all/affected/our/new) (serial*/machine*/printer*/room*/equipment/invoice*)
      list of (/the/all/affected/our/new) (order*/customer*/material*/location*/participant*/attendee*/address*) | symptom* | the symptoms
      (error/log) (message*/text/log*/output/code*) (is/are/reads/below/as/follows)
      (things/steps/what) (i/we) (/have/already/have already/did/alrady) (tried/done/did/checked/taken)
      what (i/we) (/have/'ve/have already/already) (tried/done/did/checked)
      (steps/actions/measures) (/already) (taken/tried/performed/done/to reproduce/so far) | already tried | troubleshooting (steps/done)
      steps to (reproduce/replicate)
      (here are/here is/these are/below are/find below/see below) (the/my/our/some) (details/data/information/info)
      (here are/here is/these are/below are/find below/see below) (the/my/our/some) (specs/specifications/steps/symptoms)
      (here are/here is/these are/below are/find below/see below) (the/my/our/some) (error*/serial*/user*/name*)
      (here are/here is/these are/below are/find below/see below) (the/my/our/some) (item*/numbers/particulars/dates/device*)
      details (/are) (/below/as follows/follow/here/of the/of)
      (device/contact/order/user/customer/technical/system/invoice) (details/data/information/info)
      (product/employee/personal/bank/delivery/shipping/account/flight/booking) (details/data/information/info) | details | specs
      specifications | (we/i) (need/require/would like to order/want to order/ordered/received/would like/am missing) the following
      (needs/will need/need/requires/require) (access to/permission* for/rights for) (/the) following | it (contains/includes/consists of)
      consisting of | (order/ordered) (items/articles/positions/products)
      (quantity/qty/item/article/description/unit price) (/no/number) (/description/quantity/qty/price)
      (options/possibilities/alternatives/reasons/examples/dates/time slots/slots) (are/would be/would suit/that suit/below/as follows)
      (two/three/four/several/some/few) (options/possibilities/alternatives/examples/reasons/dates/users/devices/symptoms)
      (two/three/four/several/some/few) (steps/colleagues/employees/people/errors/locations/places/computers/persons)
      (same/this) (error/problem/issue) (on/with/for) (the following/these) | environment: | configuration: | agenda | participants
      attendees | requirements are
    `,
    'other-matter': `
      (another/one other/one more/a further) (issue/problem/thing/matter/topic/request/question)
      (a second/a third/a different/an additional/a separate) (issue/problem/thing/matter/topic/request/question)
      (another/one other/one more/a further) (point/concern/ticket/task/complaint/query/subject)
      (a second/a third/a different/an additional/a separate) (point/concern/ticket/task/complaint/query/subject)
      (an unrelated/a new/one last/a final/one final) (issue/problem/thing/matter/topic/request/question)
      (yet another/a completely different/2nd/an other/the other) (issue/problem/thing/matter/topic/request/question)
      (an unrelated/a new/one last/a final/one final) (point/concern/ticket/task/complaint/query/subject)
      (yet another/a completely different/2nd/an other/the other) (point/concern/ticket/task/complaint/query/subject)
      (another/one other/one more/a further) (favour/favor/note/item/incident/inquiry/enquiry)
      (a second/a third/a different/an additional/a separate) (favour/favor/note/item/incident/inquiry/enquiry)
      (another/one other/one more/a further) (small/quick/wish/case/glitch/defect/fault/trouble)
      (a second/a third/a different/an additional/a separate) (small/quick/wish/case/glitch/defect/fault/trouble)
      (an unrelated/a new/one last/a final/one final) (favour/favor/note/item/incident/inquiry/enquiry)
      (yet another/a completely different/2nd/an other/the other) (favour/favor/note/item/incident/inquiry/enquiry)
      (an unrelated/a new/one last/a final/one final) (small/quick/wish/case/glitch/defect/fault/trouble)
      (yet another/a completely different/2nd/an other/the other) (small/quick/wish/case/glitch/defect/fault/trouble)
      (other/further/additional/separate/unrelated/more) (issues/problems/things/matters/topics/requests/questions/points/concerns)
      separately | on a (/completely/totally/slightly) (different/separate/another/side) (note/matter/topic/subject/issue)
      on a (/completely/totally/slightly) (related/unrelated/final/last/second) (note/matter/topic/subject/issue)
      on another (note/matter/topic/subject/issue) | another (/one) | another thing is | one more | one more (is/about) | and one more
      one last | unrelated | unrelated to (this/that/the/above)
      (not related/nothing to do/no relation/no connection/has nothing to do) (to/with/from/of) (this/that/the above/it)
      (not related/nothing to do/no relation/no connection/has nothing to do) (to/with/from/of) (the first/these/the previous/that one)
      (independent/independently/regardless/separate/aside/apart) (to/with/from/of) (this/that/the above/it)
      (independent/independently/regardless/separate/aside/apart) (to/with/from/of) (the first/these/the previous/that one)
      in a separate (matter/issue/topic/note/case) | as a separate (matter/issue/topic/request/point/note)
      (a/as) separate (matter/request/issue/topic/problem/question) | different (topic/subject/matter/issue/question/problem/story/thing)
      change of (topic/subject) | changing the (topic/subject) | to change the subject | new (topic/subject/issue/problem)
      while (i am at it/i'm at it/we are at it/we're at it/you are at it/you're at it/you are here)
      while (i have you/you're here/i am writing/i'm writing/i'm here/you are there/you're there/at it)
      (by the way/btw/bytheway/b t w/incidentally/oh and/oh yes/oh also/oh one/ps/p.s/pps/p p s/post scriptum/nb)
      since (i am writing/i'm writing/you are coming/you're coming/i am already) | when you are (here/there/at it)
      (when/while/since) (the/your) technician is (here/there/coming)
      (next/other) (issue/problem/topic/point/thing/question/request/matter/subject/item) (is/concerns//:)
      the other (issue/problem/thing/matter/question/request/topic) | (second/third/2nd/3rd/other) (thing/matter/topic/subject/point)
      (something/anything) else | also there is (another/a) | there is also (a/an/another) (problem/issue/matter/question)
      (i/we) also have (a/an/another) (problem/issue/question/request)
      (i/we) have (also/another/a second) (a/problem/issue/question/request) | besides (that/this) (i/we/the/our)
      (a/my/our) (second/third/fourth/2nd/3rd/next/last/final) (problem/issue/request/question/concern/matter/point/topic/complaint/wish)
      not to forget | before i forget | almost forgot | nearly forgot | i forgot to mention | forgot to mention | in other news
      moving on to | moving on | turning to | coming to (the/my/another) | as for (the/my/our) | as regards (the/my/our)
      with regard to the other | regarding (another/something else/a different) | in addition (i/we) (have/need/would/want)
      and finally (the/my/our/i/we) | last but not least
    `,
    addition: `
      also | as well | aswell | besides | besides that | besides this | in addition | in addition to (that/this/the/it) | additionally
      furthermore | further more | moreover | further | what is more | what's more | on top of (that/this/it/everything/all)
      to top it (all/off) | plus | and also | and finally | finally | lastly | likewise | similarly | equally | too | apart from (that/this)
      aside from (that/this) | other than (that/this) | beyond that | at the same time | then there is | then there's | there is also
      there's also | not only that | to add | adding to | along with | together with | as an addition | in the end | while (we are/you are)
      not to mention | let alone | another one | and another | i also | we also | also the | also my | also our | also please | please also
      could you also | can you also | would you also | one thing | to make matters worse | worse still | even worse | over and above
      coupled with | secondly | in the same (mail/email/breath) | same goes for | the same goes for | same for | ditto
      and (please/can you/could you/we need/i need)
    `,
    ordinal: `
      (first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth) (issue/problem/topic/point/request)
      (first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth) (question/matter/case/item/task/ticket)
      (1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th) (issue/problem/topic/point/request/question/matter/case/item/task/ticket)
      (first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth) (thing/concern/complaint/subject/one/query)
      (first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth) (of all/off/ly/incident/part/wish)
      (1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th) (thing/concern/complaint/subject/one/query/of all/off/ly/incident/part/wish) | firstly
      secondly | thirdly | fourthly | fifthly | sixthly | seventhly | first of all | first off | first and foremost
      the (first/second/third/fourth/fifth/last/final/next) (is/one is/concerns/relates/being/issue is/problem is/regards)
      (issue/problem/topic/point/request/question/matter/case) (1/2/3/4/5/6/7/8/9/10)
      (item/task/ticket/concern/complaint/subject/query/part/incident) (1/2/3/4/5/6/7/8/9/10)
      (issue/problem/topic/point/request/question/matter/case) (one/two/three/four/five/ii/iii/iv/b/c)
      (item/task/ticket/concern/complaint/subject/query/part/incident) (one/two/three/four/five/ii/iii/iv/b/c)
      (issue/problem/topic/point/request/question/matter/item/task) (no/number/nr/#) (1/2/3/4/5/6/one/two/three)
      (nr/number/num) (1/2/3/4/5/6/7/8/9/10) | number (one/two/three/four/five) | no (1/2/3/4/5/6/7/8/9) | to start with
      for (starters/a start/one thing) | to begin with | (last/final) (issue/problem/point/topic/request/question/item/thing/matter)
      for the (first/second/third) (one/issue/problem/point)
    `,
    'same-matter': `
      because of (this/that/it/which/these) | because (/the/it/of/this/we/i/they/he/she/there/you/my/our/all/without)
      due to (this/that/it/which/these/the same) | due to (the/a) | as a (result/consequence) | as a (result/consequence) (of/we/i/the)
      therefore | thus | hence | consequently | so (/that/now/we/i/the/it/they/he/she/nobody/no one/customers/people) | accordingly
      for (this/that/these/which) (reason/reasons/purpose) | that's why | that is why | thats why | which is why | this is why | this means
      that means | which means | meaning (that/we/i) | i.e | i e | e.g | e g | for example | for instance | such as | namely
      in other words | in particular | especially | specifically | in detail | to be (precise/exact/specific/more precise/clear/honest)
      more (precisely/specifically/exactly/details) | that is to say | since then | ever since | from then on
      from that (moment/time/day/point) | after that | after this | afterwards | subsequently | since that | since this | since it
      since the (/then/same) | in the meantime | meanwhile | in the mean time | meantime | at that (moment/time/point)
      at this (moment/time/point) | at the moment | as soon as this | until then | till then | by then | before that | before this
      until (that/this) | in that case | in this case | in such (case/cases/a case) | if (so/not/that/this) | otherwise (we/i/the/it)
      or else | unless | however | but | although | though | even though | nevertheless | nonetheless | despite (this/that/it/the)
      in spite of (this/that) | on the contrary | whereas | while the | even (if/when/after/though/the/then) | except that
      same thing (happens/happened) | the (reason/cause) (is/for/being/of/was) | the result (is/was) | resulting in | results in
      resulted in | leading to | leads to | led to | causing | causes | caused
      which (causes/caused/leads/makes/makes it/results/prevents/is/was/has/means/we/i/then/are/also/had)
      this (causes/caused/leads/makes/results/prevents/happens/happened/means/also/started/began/occurs/affects/problem/issue/error)
      that (causes/caused/leads/makes/happens/happened/means/started/problem/issue/error) | with the result | so far | to explain
      to clarify | let me explain | in short | in summary | summary | to sum up | to summarise | to summarize | all in all | in conclusion
      in general | basically | actually | in fact | as mentioned | as i (said/mentioned/wrote/described)
      as (said/described/stated/mentioned) (above/before/earlier/already) | mentioned above | above mentioned | again the same
      regarding (this/that/the above) | about (this/that) | concerning (this/that) | with regards to | with regard to (this/that)
      in this (regard/respect/context/matter/connection) | on this (matter/subject/topic/issue) | in that (regard/respect/context)
      this (one/particular) | for this | with that | with this | by that | by this | without (this/that/it) | thereby | therein | thereof
      thereafter | whereby | so that
    `,
    'one-cause': `
      (the/this/that/exact/exactly the/very/it's the) same (issue/problem/error/error message/message/thing)
      (the/this/that/exact/exactly the/very/it's the) same (fault/cause/matter/reason/root cause/story)
      (is the/have the/has the/with the/always the/about the/still the) same (issue/problem/error/error message/message/thing)
      (is the/have the/has the/with the/always the/about the/still the) same (fault/cause/matter/reason/root cause/story)
      (the/this/that/exact/exactly the/very/it's the) same (topic/behaviour/behavior/symptom/symptoms/ticket)
      (the/this/that/exact/exactly the/very/it's the) same (subject/fail*/request/question/outage/incident/case)
      (is the/have the/has the/with the/always the/about the/still the) same (topic/behaviour/behavior/symptom/symptoms/ticket)
      (is the/have the/has the/with the/always the/about the/still the) same (subject/fail*/request/question/outage/incident/case)
      same (issue/problem/error/error message/message/thing/fault/cause)
      same (reason/root cause/behaviour/behavior/symptom/symptoms/incident/outage)
      all (of this/of these/of it/of that/of them/this/these) (started/began/since/happened/happens/came/comes/is)
      all (of this/of these/of it/of that/of them/this/these) (are/seems/seem/appeared/because/due/after/could)
      (all/both/everything) (started/began/happened/caused by/due to/because/since/related)
      (all/both/everything) (connected/linked/stem*/come from/comes from/originate*/appeared/occurred)
      (both/all/they/these/symptoms/problems/issues) (are/seem/might be/may be) (/all/both/probably) (related/connected/linked/caused by)
      (both/all/they) (are/seem/might be/may be) (/all/both/probably) (due to/the same/because of/one issue/one problem)
      (these/symptoms/problems/issues) (are/seem/might be/may be) (/all/both/probably) (due to/the same/because of/one issue/one problem)
      (both/all/they) (could be/must be/appear/seem to be/appear to be) (/all/both/probably) (related/connected/linked/caused by)
      (these/symptoms/problems/issues) (could be/must be) (/all/both/probably) (related/connected/linked/caused by)
      (these/symptoms/problems/issues) (appear/seem to be/appear to be) (/all/both/probably) (related/connected/linked/caused by)
      (both/all/they) (could be/must be) (/all/both/probably) (due to/the same/because of/one issue/one problem)
      (both/all/they) (appear/seem to be/appear to be) (/all/both/probably) (due to/the same/because of/one issue/one problem)
      (these/symptoms/problems/issues) (could be/must be) (/all/both/probably) (due to/the same/because of/one issue/one problem)
      (these/symptoms/problems/issues) (appear/seem to be/appear to be) (/all/both/probably) (due to/the same)
      (these/symptoms/problems/issues) (appear/seem to be/appear to be) (/all/both/probably) (because of/one issue/one problem)
      (probably/likely/possibly/presumably) all (related/connected)
      (related/connected/linked/belongs/belong) to (it/this/that/the same/the above/each other)
      (related/connected/linked/belongs/belong) to (one another/the first/the problem/the same issue/the outage/the update)
      (probably/possibly/maybe/might be/may be/could be) (related/connected/linked/the same)
      (probably/possibly/maybe/might be/may be/could be) (caused by the same/the same cause/the same problem/one and the same)
      (likely/must be/seems to be/presumably/i think/perhaps) (related/connected/linked/the same)
      (likely/must be/seems to be/presumably/i think/perhaps) (caused by the same/the same cause/the same problem/one and the same)
      one and the same | a (common/single/one/shared) (cause/root cause/reason/root/source/origin)
      single (issue/problem/root cause/point of failure) | root cause
      (just/only) one (issue/problem/thing/request/topic/matter/question/cause) | all (symptoms/effects) of | symptoms of (the/one/a) same
      same (time/moment) (as/that/when) | (started/began) at the same time | at the same time (as/the/all)
      (caused/triggered/explained) by (the/one) same | (part/parts) of (the/one) same | goes back to the same | same root
      all (caused/triggered) by | (it/this/that) also (affects/concerns/applies/happens/occurs) (to/in/with/on/for)
      the same (applies/goes/happens/happened/is true/holds/on/with/for/in) | (also/same) affected | likewise affected
      (everything/all) (that/which) (depends/relies/runs/hangs) | (consequence/result/side effect/effect) of (this/that/it/the same)
      consequently (also/all) | together they | not (separate/different/two/several/individual) (issues/problems/things/tickets/cases)
      it is (all/only) one | it's (all/only) one
    `,
    pointer: `
      it | it's | (about/for/with/of/after/do/like/fix/solve/see/than) that
      that (is/was/does/one/problem/issue/error/device/printer/account/too/also/matter/case) | its | itself | this | these | those
      the above | above mentioned | aforementioned | aforesaid | the former | the latter
      the same (one/ones/device/printer/laptop/machine/user/account/order/room/person/computer/phone/invoice)
      same (one/device/printer/laptop/machine/user/account/order/room/person/computer/invoice) | they | them | their
      the (said/mentioned/aforementioned/respective/affected/corresponding/relevant) | thereof | this one | that one | these ones
      those ones | the one | the other one | each of them | all of them | none of them | neither of them | either of them | one of them
      some of them | both of them
    `,
    exclusion: `
      (not/isn't/it's not/it is not/not just/not about/not only/this is not/rather than) (the/my/our/a/an/this/that/your/his/her/their/any)
      (instead of/other than/except/except for/apart from/aside from/excluding/unlike/but not) (the/my/our/a/an/this)
      (instead of/other than/except/except for/apart from/aside from/excluding/unlike/but not) (that/your/his/her/their/any)
      (nothing to do with/not related to/unrelated to/not because of) (the/my/our/a/an/this)
      (not caused by/not from/and not/no longer about/independent of) (the/my/our/a/an/this)
      (nothing to do with/not related to/unrelated to/not because of) (that/your/his/her/their/any)
      (not caused by/not from/and not/no longer about/independent of) (that/your/his/her/their/any)
      (regardless of/as opposed to/contrary to/with the exception of/everything but) (the/my/our/a/an/this)
      (anything but/all but/leaving aside/let alone/never mind) (the/my/our/a/an/this)
      (regardless of/as opposed to/contrary to/with the exception of/everything but) (that/your/his/her/their/any)
      (anything but/all but/leaving aside/let alone/never mind) (that/your/his/her/their/any)
      (no/not a/not any/without/never had) (problem/problems/issue/issues) (with/about/on/in/regarding)
      (no/not a/not any/without/never had) (trouble/complaint/complaints/difficulty) (with/about/on/in/regarding)
      (had no/have no/has no/there is no/there are no/zero) (problem/problems/issue/issues) (with/about/on/in/regarding)
      (had no/have no/has no/there is no/there are no/zero) (trouble/complaint/complaints/difficulty) (with/about/on/in/regarding) | not the
      not a | not an | not about | (it is/it's/its) not the | it is not (a/an/about) | instead of | rather than | except | except for
      except the | excluding | exclude | apart from | other than | unlike | with the exception | (everything/all) else
      everything else (works/is/seems/fine/is fine/is working/runs/functions/is ok/looks)
      all (other/others) (work/works/are/printers/devices/programs/users/applications/services/things/computers/websites/sites)
      (other/others) (printer*/device*/computer*/laptop*/program*/user*/application*) (work*/is fine/are fine/are ok/can)
      (other/others) (printer*/device*/computer*/laptop*/program*/user*/application*) (print/open/have no/do not have/don't have)
      (other/others) (website*/site*/colleague*/service*/phone*/account*/machine*) (work*/is fine/are fine/are ok/can)
      (other/others) (website*/site*/colleague*/service*/phone*/account*/machine*) (print/open/have no/do not have/don't have)
      (work/works/working/is working/are working) (fine/perfectly/well/normally/ok/properly) (on/with/in/for/from) | not affected
      unaffected | not concerned | not impacted | is not (affected/the problem/the issue/the cause/the reason/about/related/meant/involved)
      has nothing to do | have nothing to do | nothing to do with | nothing wrong with | there is nothing wrong | not to be confused
      not my | not our | no need for | does not (concern/apply/affect/involve) | doesn't (concern/apply/affect/involve) | neither the
      nor (the/is/does/do/can) | with or without | no (issue/problem) there | don't (need/want) (a/an/the/any/to)
      do not (need/want) (a/an/the/any/to) | not (asking/talking) (for/about) | not interested in | no longer (need/want/require)
    `,
    'other-person': `
      (my/our/a/the/another) (colleague*/coworker*/co-worker*/boss/manager/managers/supervisor/assistant*/secretary)
      (his/her/this/several/new) (colleague*/coworker*/co-worker*/boss/manager/managers/supervisor/assistant*/secretary)
      (my/our/a/the/another/his/her/this/several/new) (employee*/intern/trainee/apprentice/student*/teacher*/director/ceo/cfo/accountant*)
      (my/our/a/the/another/his/her/this/several/new) (receptionist/nurse*/doctor*/driver*/wife/husband/son/daughter/mother)
      (my/our/a/the/another) (father/neighbour*/neighbor*/tenant*/client/clients/customer/customers/team leader/team lead)
      (his/her/this/several/new) (father/neighbour*/neighbor*/tenant*/client/clients/customer/customers/team leader/team lead)
      (my/our/a/the/another/his/her/this/several/new) (partner/friend/user/users/staff/deputy/trainer/cashier/salesperson)
      (my/our/a/the/another/his/her/this/several/new) (sales rep/representative/mum/mom/dad/brother/sister/parents/child/guest)
      (my/our/a/the/another) (patient/team member/professor/lawyer/developer/designer/guard/operator/worker/workers)
      (his/her/this/several/new) (patient/team member/professor/lawyer/developer/designer/guard/operator/worker/workers)
      (my/our/a/the/another) (foreman/chef/waiter/consultant/contractor/supplier/chairman/principal/auditor/bookkeeper)
      (his/her/this/several/new) (foreman/chef/waiter/consultant/contractor/supplier/chairman/principal/auditor/bookkeeper)
      one of (my/our/the) (colleague*/employee*/team/staff/user*/manager*/teacher*/customer*/tenant*)
      (my/our/a/the/his/her) (colleague/boss/manager/assistant/secretary/employee/intern/trainee/director)'s
      (my/our/a/the/his/her) (accountant/receptionist/nurse/doctor/wife/husband/customer/client/coworker/supervisor)'s
      (my/our/the) new (colleague/employee/assistant/hire/intern/trainee/manager/accountant/team member)
      (my/our/the) new (secretary/nurse/teacher/starter/joiner/staff member/developer/engineer/driver) | mr | mrs | ms | miss | mister | dr
      prof
      (colleague/coworker/assistant/manager/director/employee/nurse/teacher/professor/trainee/intern) (named/called/from/in/mr/mrs/ms/at/of)
      colleague | colleagues | coworker | coworkers | (for/of/from/by/with) (him/her/them)
      (he/she) (is/has/can't/cannot/can/needs/will/was/gets/got/also/would)
      (he/she) (wants/does/doesn't/works/should/had/starts/uses/said/says/left/joins/joined)
      (his/her/their) (computer/laptop/pc/account/phone/mailbox/email/e-mail/mail/password)
      (his/her/their) (login/access/printer/screen/monitor/keyboard/mouse/desk/office/outlook/vpn)
      (his/her/their) (badge/card/key/name/extension/profile/tablet/headset/room/licence)
      (his/her/their) (license/user/username/permission*/calendar/teams/folder/machine/position/contract/salary)
      (accounting/finance/hr/sales/marketing) (department/team/colleague*/staff/dept/people/office/manager)
      (purchasing/production/logistics/reception/warehouse) (department/team/colleague*/staff/dept/people/office/manager)
      (management/accounts/procurement/legal/security) (department/team/colleague*/staff/dept/people/office/manager)
      (dispatch/quality/design/export/import) (department/team/colleague*/staff/dept/people/office/manager) | accounting's
      the people (in/from/at/of) | people (in/from/at) | someone (from/in)
      (everyone/everybody/somebody/someone/anyone/others) (in/from/on/at) (the/our/my)
      (staff/colleagues/employees/users/people/team) (in/at/from/on) (the/our/my)
    `,
  },
  signals: {
    leader: `
      manager* | supervisor* | team lead* | team leader* | head of .. support | head of .. service | head of .. department | boss | director* | someone senior | somebody senior
      someone more senior | somebody higher up | someone higher up | someone in charge | person in charge | whoever is in charge | whoever runs | someone above you | your superior* | superior* of yours
      senior person | senior member | senior engineer | senior colleague | someone with authority | someone with more authority | someone in authority | customer relations | complaints department | complaints team
      management | your management | ceo | managing director | superviser | superwiser | line manager | duty manager | account manager | service manager | support manager | shift lead | somebody responsible
      someone responsible | someone who can .. decide | decision maker | higher authority | higher authorities | higher management | senior management`,
    'your-leader': `
      whoever (is/leads/heads/runs/supervises/manages) .. | above (him/her/them/you/that) | head of (customer/support/service/the department/facilities/it) | (agents/his/her/their) supervisor | that .. supervisor | your head of | leads your team | senior to (you/him/her)
      your (manager*/supervisor*/boss/director*/management/superior*/ceo/superiors)
      your (line/team/duty/shift/service/support/account/regional/general/) (manager*/lead/leader/supervisor*)
      a (manager/supervisor/team lead/team leader/superior/senior person/senior engineer/duty manager) | the supervisor | somebody senior | someone senior
      someone more senior | somebody more senior | somebody higher up | someone higher up | someone in charge | somebody in charge | the person in charge
      whoever is in charge | someone above you | person responsible for your | person responsible for support | someone with authority | someone in authority
      someone with more authority | head of your | head of customer | head of support | your head of`,
    'own-leader': `
      (my/our/his/her/their) (own/line/new/old/area/branch/department/office/general/it/plant/store/shop/regional/finance/hr/project/purchasing/sales/facility/facilities/warehouse/ward/duty/team/floor/)
      .. manager*
      my (manager*/boss/supervisor*/director*/ceo/team lead/lead) | our (manager*/boss/supervisor*/director*/ceo/management/team lead/finance director/managing director/line manager/general manager/store manager/office manager/branch manager/plant manager)
      (his/her/their) (manager*/boss/supervisor*/director*/team lead)
      i am the .. manager* | im the .. manager* | i am a .. manager* | as the .. manager* | as manager of | password manager* | task manager* | device manager* | account manager role | manager role | manager account* | manager access
      manager approval | managers approval | manager portal | hr manager | office manager | property manager | project manager | general manager | finance manager | store manager | branch manager | warehouse manager | production manager | plant manager | facility manager | facilities manager | it manager | sales manager | marketing manager | operations manager | purchasing manager | credential manager | file manager | manager dashboard | manager view | manager login | the manager of our`,
    'contact-wish': `
      speak (to/with) | talk (to/with) | speak directly | have a word with | hear from | call me | call back | phone me | ring me | contact me | get back to me
      reply to me | get in touch | put me through | put me in touch | put me on to | connect me | pass me .. to | pass this .. to | pass it .. to
      pass my .. to | hand this .. to | forward this .. to | forward my .. to | forward it .. to | refer this .. to | refer me to | escalate* | take this .. to
      take it .. to | take this up with | raise this with | bring this to .. attention | bring it to .. attention | meeting with | complain to | complaint to
      write to your | to be called by | a call from | a callback from | a call back from | be contacted by | let me speak | let me talk | transfer me
      transfer this | transfer my | arrange a call | set up a call`,
    wish: `
      get me | (be/been) (rung/phoned/called/contacted) by | to (call/phone/ring/contact) (me/us/him/her) | like your | (call/phone/ring) (me/us/him/her)
      i want your | i want a | i want the | i demand | i need a | i need your | i need the | i would like a | id like a | get me a | get your | get a
      give me a | name of | name and number of | details of | contact details | phone number of | number of your | who is your | involve* | deal with
      handled by | look at this personally | look into this personally | personally | request (a/the/your) | asking for (a/the/your) | ask for (a/the/your)
      want someone | want somebody | should call | should contact | please have | have your | have a | can your | could your | would your | reach your
      reach a | copy in | cc your | get involved | step in | take over | to review this | response from | answer from | reply from | contact with`,
    escalation: `
      please escalate | kindly escalate | escalate (this/it/my/the/our) .. | want this escalated | want it escalated | this escalated | it escalated | be escalated | escalate to your | escalate further | needs escalating | need escalating | i wish to escalate | i want to escalate | would like to escalate | id like to escalate | request escalation | requesting escalation | ask for escalation | escalation to your | to the next level | next level of support | higher level of support | take this higher | take it higher | go higher up | go over your head`,
    'declines-leader': `
      (dont/do not/didnt/did not/not) .. (speak/talk/complain/escalate/involve/bother) (to/with/about/) (a/the/your/any/) (manager*/supervisor*/boss/superior*)
      (no need/dont need/do not need/not necessary/not asking/not trying/dont want/do not want/would not/wouldnt/rather not/not want) to (escalate*/involve)
      (please dont/please do not/do not/dont/without) (escalate/escalating) | no need for (a/an/any/the/your/) (manager*/supervisor*/escalation)
      (dont/do not) (want/need/wish for) (a/your/the/any/) (manager*/supervisor*)`,
    'whole-scope': `
      (whole/entire/all/every/nobody/noone/none/no one/not one/everyone/everybody/complete) .. (company/companies/organisation/organization/site/sites/branch/branches/office/offices/factory/plant/hospital/school/hotel/building/campus/firm/headquarters/hq/store/stores/shops/staff/employees/departments/lines/floors/locations/tills/wards/network/systems/servers/terminals/phones)
      company wide | plant wide | everything down | everything is down | all down | all dead
      whole company | entire company | whole organisation | whole organization | entire organisation | entire organization | company wide | companywide | organisation wide | organization wide | whole business | entire business | whole site | entire site | site wide | sitewide | whole building | entire building | whole factory | entire factory
      whole plant | entire plant | whole hospital | entire hospital | whole school | entire school | whole hotel | entire hotel | whole campus | entire campus | whole firm | entire firm | whole office | entire office | all (our/the/of our/of the/) (sites/branches/offices/locations/stores/shops/buildings/departments/employees/staff/users/plants/depots/warehouses)
      every (branch/office/site/store/location/department/employee/shop/depot) | (nobody/noone) (in/at/from) (the/our) (company/office/building/site/firm/factory/school/hospital/hotel/business) | no one (in/at/from) (the/our) (company/office/building/site/firm/factory/school/hospital/hotel/business) | no one in the entire | nobody at all | no one at all | everyone (in/at) (the/our) (company/office/building/site/firm/factory/school/hospital/hotel/business) | everybody (in/at) (the/our) (company/office/building/site/firm/factory/school/hospital/hotel/business)
      everyone is affected | everybody is affected | all of us are affected | everything is down | everything is offline | everything is dead | everything has stopped | everything stopped | whole network | entire network | all systems | all our systems | all servers | total outage | complete outage | full outage | total loss of | whole (showroom/shop/store/clinic/warehouse/depot/centre/center/branch/practice/library/museum/institute/faculty/estate/resort) | entire (showroom/shop/store/clinic/warehouse/depot/centre/center/branch/practice/library/museum/institute/faculty/estate/resort)
      all 3 sites | all three sites | all four sites | both sites | both buildings | both offices | all floors | every floor | all tills | all the tills | every till | company is standing still | company is at a standstill | business is at a standstill | complete standstill | total standstill | at a standstill | sent everyone home | sending everyone home | sent people home`,
    critical: `
      patients due | lost per (hour/minute) | an hour lost | lost an hour | per hour lost | throw away | cannot wait | cant wait | every customer | customers .. (standing/leaving/queueing/queuing) | standing around | black friday | line .. stopped | stopped line | evening meds | medication round | before the auction | due in .. (minutes/hour/hours) | production stop* | account .. taken over | accounts .. taken over | mailbox .. taken over | money .. gone | dialysis | emergency call* | rescue | hygiene* | cold chain
      production (is/has/line/) (down/stopped/stands/stopped/halted/stopping) | line is (down/stopped/standing) | lines are (down/stopped/standing) | line stopped | line stands | line stop* | line down | production line .. stopped | business critical | mission critical | safety critical | life threatening | life and death | patient safety | patients (are/at/in/waiting/cannot/cant) | patient care | operating theatre | operating room | intensive care | emergency department | emergency room | ambulance*
      cannot invoice | cant invoice | cannot ship | cant ship | unable to ship | cannot dispatch | cant dispatch | cannot trade | cant trade | cannot take payments | cant take payments | cannot take any payments | unable to take payments | cannot sell | cant sell | cannot take orders | cant take orders | cannot serve | cant serve | no payments | customers are queuing | customers queuing | queue out of the door | queue is | queues are | losing money | losing sales | lose money | losing thousands | losing revenue | costing us | every minute costs | every hour costs
      payroll (must/has to/is due/runs/run/goes/cannot/cant/will not) | salaries (must/cannot/cant/are due/will not) | wages (must/cannot/cant/are due/will not) | pay run | bank cut off | cut off time | trucks are waiting | trucks waiting | lorries are waiting | lorries waiting | lorries .. waiting | drivers are waiting | vaccine* | blood bank | medication* | medicines | insulin | oxygen | ventilator* | nurse call | alarm* .. not work* | fire alarm* | fire panel | smoke | burning smell | smell of burning | smells of burning | smells burnt | sparks | sparking | gas leak | smell of gas | electric shock | electrical hazard | water is pouring | water pouring | trapped in | stuck in the lift | people in the lift | dangerous | unsafe
      ransomware | hacked | been hacked | compromised | breach* | data leak* | encrypted files | files .. encrypted | stolen | account takeover | entered .. password | typed .. password | gave .. password | entered .. credentials | entered .. details on | phished | fell for | wire transfer | fraudulent | fraud | unauthorised (access/transfer/login/payment/transaction) | unauthorized (access/transfer/login/payment/transaction) | leaked
      whole (department/team/ward/shift/floor/class/crew) | entire (department/team/ward/shift/floor/class/crew) | nobody in (our/the) (department/team/ward/shift) | no one in (our/the) (department/team/ward/shift) | severity 1 | sev 1 | sev1 | priority 1 | p1 | prio 1 | emergency | work has stopped | all work .. stopped | stopped working altogether | exam* .. cannot | court deadline | filing deadline | tender closes | tender deadline`,
    danger: `
      over temperature | overtemperature | warming up | warms up | too warm .. (vaccine*/blood/medication*) | (vaccine*/blood/medication*/insulin) (fridge/freezer) | (freezer/fridge/cold store/cold room) .. (failed/off/warming/rising/dead) | cooling .. (failed/off/out/stopped) | leaking gas | alarm .. (does not/not) (sound/ring) | brakes .. (fail/failed) | collapsed | fell down | falling | may fall | about to (fall/break/collapse/burst) | danger* | life threatening | at risk | fumes | chemical | toxic | acid
      smoke | smoking | smell of burning | burning smell | smells .. (burning/burnt/gas) | smell of gas | gas smell | gas leak | on fire | caught fire | fire broke out | flames | sparks | sparking | electric shock | a shock | shocked by | live wire
      (is/are/got/get) (stuck/trapped) in the (lift/elevator) | stuck in .. (lift/elevator) | trapped | injured | injury | hurt himself | hurt herself | unconscious | ambulance | bleeding | cannot breathe | cant breathe | shortness of breath | carbon monoxide
      (water/sewage) .. (pouring/gushing/flooding/running) | flooded | flooding | burst pipe | pipe burst | onto the (electrical/electric/fuse/server) | evacuat* | overheating | temperature .. (rising/climbing) | (rising/climbing) (temperature/fast) | spoil* | go bad | going bad | thaw* | will die | are dying | died
      no heating .. (elderly/babies/residents/patients) | emergency line | emergency call* | alarm line | nurse call | fire detection | oxygen | ventilator* | insulin | dialysis | intensive care | operating (theatre/room) | icu | life support | resuscit*`,
    waiting: `
      (everybody/everyone/all of us/the whole team/the whole shift) .. (waiting/idle/standing/stuck) | (can/could) not work | blocked since | nobody here can | none of us can | all of us | people cannot | affected users | users affected | everyone in (accounts/accounting/finance/sales/production/dispatch/the lab/the ward/reception/the warehouse)
      (customers/patients/passengers/guests/clients/people/visitors/drivers/trucks/lorries/tractors/residents/students/parents/families/commuters/members) (are/is/have been/were/all/now/already/) (waiting/queueing/queuing/standing/leaving/stuck/stranded/shouting/complaining/walking out)
      (waiting/queue/queues/queueing/queuing/line/lined) (out of/outside/reaches/to the door/round the block/around the block/at the gate/at the counter/in the hall) | long queue* | queue is | standing (idle/around) | sitting (idle/around) | (stand/sit/sits/stands/are/is) idle | sit around | stand around | twiddling | people waiting | nobody can work
      (agents/workers/operators/staff/employees/people/colleagues/nurses/drivers) .. (idle/waiting/unable/blocked) | sent home | cannot work | cant work | unable to work | nobody (can/is able to)`,
    standstill: `
      admission* .. (stopped/stands/halted) | cannot admit | on paper | by hand on paper | (patients/customers/orders) .. (turned/sent) away | turn .. away | (system/terminal*/scanner*/server*/line*/network/switch) (is/are/went/gone/all/has been/) (down/dead) since | down since | out since | outage | not a single | every (customer/patient/call/order/transaction/payment) .. (fails/failed/rejected/lost) | all (customers/patients/callers/orders/payments/transactions/calls)
      (production/line/lines/plant/press/kiln/oven/conveyor/dispatch/shipping/loading/warehouse/picking/kitchen/dispensing/trading/boarding/ticketing/sales/deliveries) .. (stopped/stop/stands/standing/standstill/halted/stands still/down/frozen/dead)
      (cannot/cant/can not/unable to/not able to/nobody can/no one can/impossible to/neither of us can) (sell/ship/dispatch/dispense/invoice/load/produce/trade/bill/serve/take/admit/discharge/print labels/print tickets/issue/accept/process/treat/operate/deliver/scan/register/check in/check out)
      (not one/not a single/none of our/none of the/no) (order/orders/call/calls/payment/payments/ticket/tickets/prescription/prescriptions/customer/customers/sale/sales) (is/are/get/gets/come/comes/go/goes/can/reach/reaches/load/loads) | orders .. not .. (arriving/coming/reaching)
      no sales | no orders | no card payments | cash only | (losing/lose/lost/loses) .. (per/an/every/each) (hour/minute/day) | losing (money/sales/orders/customers) | penalty | demurrage | checkout (fails/down/broken/is down/error) | (shop/store/till/tills/checkout/atm/hotline/switchboard/call centre/call center) (is/are/has gone/went) (down/dead/offline)`,
    abuse: `
      hacked | been hacked | hijack* | phished | compromised | breach* | malware | virus | trojan | infected | spyware | keylogger | stolen password* | identity theft | wire fraud | fraudulent | unauthorised | unauthorized | suspicious (login/sign in/transfer/payment/activity) | logged in from (another/a foreign/an unknown) | password .. (changed/reset) by (someone/somebody) | mails .. i did not (send/write) | mails .. (i/we) never (sent/wrote) | rules .. i did not (make/set) | those who .. entered | people who .. clicked
      (clicked/opened/answered/replied) .. (link/attachment/it) and | typed in .. (password/card/code) | entered .. (password/card/code/credentials/pin) | gave .. (password/code/card/pin/details) | (password/pin/code) .. (given/told/entered) | i clicked | we clicked | have clicked | fell for (it/a/the)
      not (made/authorised/authorized/sent/done) by (me/us) | i did not (make/send/authorise/authorize) | i didnt (make/send/authorise/authorize) | we did not (make/send/authorise/authorize/set) | without my knowledge | from my account | in my name | somebody else .. logged in | someone else .. logged in | unknown (person/device/login/user) .. logged
      (sending/sent/sends) .. from (my/our) (account/mailbox/address) | forward* to .. (address/russia/outside) | being used by somebody | account .. (hijacked/abused/taken) | ransom* | bitcoin* | files .. (locked/renamed/encrypted) | wrong recipient | leaked | personal data .. (sent/public/visible/exposed) | data breach
      (laptop/phone/computer/usb stick/briefcase/device) .. (was stolen/stolen/got stolen) | money .. (gone/left/withdrawn/stolen) | (transferred/paid) .. to .. (fraudster*/scammer*/fraud) | scammer* | skimm* | intruder* | broke into | break in | burglar*`,
    'within-hours': `
      in .. (minutes/minute/hour/hours) | in .. half an hour | within .. (minutes/hour/hours) | (minutes/hours/hour/min) left | less than .. (hour/hours/minutes) | (about/only/have) .. (hour/hours/minutes) (before/until/left)
      (by/before/until/till/at) (noon/midday/midnight/closing/end of day/close of business) | (today/tonight/this evening/this afternoon) (at/by/before/until) | (by/before/until) .. (today/tonight/this evening/this afternoon) | due (today/tonight/now/at) | closes (today/tonight/at/in) | deadline (is/) (today/tonight/in) | (leaves/departs/sails/starts/begins/opens) (at/in/tonight/today) | last (minute/chance) | right now | at this moment | as we speak | any minute`,
    calm: `
      is not affected | not affected | still works | still working | workaround | for the moment we | until then we | borrowed | spare one | no harm | nothing happened | only a question | just a question | just wondering | out of interest | before i forget | small thing | minor
      (not/nothing) (urgent/pressing/critical/an emergency/dramatic) | no (rush/hurry/urgency/panic) | (isnt/is not/not) (that/very/so/terribly/) (urgent/pressing) | (when/whenever) you (have/get/find) | whenever .. (suits/time/convenient) | at your convenience | when convenient | next time you are | when somebody is (here/around) | take your time | can wait | low priority | not a priority | sometime | some time | no need to (rush/hurry) | it can wait | in your own time
      in the meantime .. (use/using) | meanwhile .. (use/using) | for now .. (use/using) | we can use | i can use | using the other | (the other/other/the rest/others) .. (fine/ok/okay/work) | works fine | is fine again | (just/only) (reporting/wanted to report/to report/for your information/informing) | fyi | did not click | didnt click | have not clicked | not clicked`,
    preparing: `
      opening (the/our/a/another) (new/second/third/next) | (new/second/third) (practice/branch/shop/store/office/site/clinic/restaurant/warehouse/plant) | we (are/re) opening | (girls/boys/people/colleagues/staff/teachers/trainees/apprentices/students/volunteers) .. (start/starting/join/joining/arrive/arriving) | arrives on | arriving on | moving day | move in on | move date | relocat* | as you know we | in (january/february/march/april/may/june/july/august/september/october/november/december) we | the (week/weekend) of the | over the weekend of | on the weekend of
      please (prepare/set up/arrange/organise/organize/reserve) | (be/is/are) ready (by/on/for/before) | ready by | by then | before (then/that/the start/the opening/the move) | from day one | first day | first working day | in time for | in preparation | (we/i) (plan/are planning/am planning/intend) to | is planned for | planned for | scheduled for | upcoming | coming up | next (spring/summer/autumn/winter/year/quarter/term/semester) | this (spring/summer/autumn/winter) | as of | with effect from | takes place | will take place | will be held | will be (opened/closed/moved/joining/starting/leaving) | (joins/joining) us | leaves us | is leaving | leaving us | last (working/) day | onboard* | offboard* | rollout | roll out | migrat* | go live | opens (on/in) | (want/need/like) .. for the (fair/event/conference/wedding/show/exhibition/concert/party/training/course/workshop/meeting/congress) | (we/i) (will/shall) be (moving/opening/hosting/holding/taking)`,
    scheduled: `
      (as/like) (every/each) (year/quarter/autumn/spring/summer/winter/month/half year) | as in previous years | usual appointment | usual visit | verification .. expires | same as last (year/quarter) | yearly check | service due | inspection due | gutter cleaning
      annual (maintenance/service/servicing/inspection/check/checkup/calibration/test/testing) | yearly (maintenance/service/servicing/inspection/check/checkup/calibration/test/testing) | quarterly (maintenance/service/servicing/inspection/check/clean/cleaning) | half yearly (maintenance/service/inspection/check) | six monthly (maintenance/service/inspection/check) | monthly (maintenance/service/inspection/check) | periodic (maintenance/service/inspection/check) | routine (maintenance/service/servicing/inspection/check/visit) | preventive maintenance | preventative maintenance | planned maintenance | scheduled maintenance | scheduled service | regular (maintenance/service/servicing/inspection)
      maintenance visit | service visit | service is due | maintenance is due | inspection is due | calibration is due | due for (its/their/a/the/) (annual/yearly/service/maintenance/inspection/calibration/check/) | pat testing | portable appliance testing | service interval | service contract visit | maintenance contract visit | book .. (service/maintenance/inspection/calibration) | filter change | recalibration | legionella test* | fire extinguisher* .. (inspection/check/service) | boiler service | lift inspection | descal*`,
    planned: `
      (starts/start/starting/joins/joining/begins/begin) (on/with us/in) | joiners on | leavers on | new colleague in | new starters | (will/shall/going to) move | move out | moving out | moving in | moves to | (be/come/coming/am/is) back (on/from) | we are bringing | will be taking over | two things are coming up | festival | graduation | election* | for the trade fair
      (are/is/will be/were) moving to | (are/is/will be) relocating | move to (our/the/a) new | moving into | moving offices | moving office | office move | relocation | we move on | we will move | new (branch/office/site/store/shop/building/practice/clinic/warehouse/school) (opens/opening/will open) | opening (a/our) (new/second/third) | we open on | grand opening | will open (on/in/its) | go live | going live | goes live | go-live | launch on | launches on | rollout | roll out on | migration on | migration planned | planned migration | cut over | cutover | planned power cut | planned outage | planned shutdown
      new (starter*/joiner*/hire*/recruit*/employee*/colleague*/intern*/trainee*) (start*/join*/begin*/will) | (start*/join*/joining/begin*) (on/us on/us in/in/next) .. (monday/tuesday/wednesday/thursday/friday/january/february/march/april/may/june/july/august/september/october/november/december/week/month) | next month | conference on | conference in | trade fair | fair in | exhibition on | open day | open evening | town hall | workshop on | seminar on | event on | event in | upcoming event | wedding on | festival on | exam period | election day | audit on | inauguration | ceremony on | will be hosting | are hosting | hosting a | we are planning | we plan to | planning to | last day is | leaves us on | is leaving on | leaving us on | visitors .. next | for the event | for the fair | for the conference`,
    angry: `
      unacceptable | ridiculous | disgrace* | outrag* | appalling | disgust* | fed up | sick of | sick and tired | furious | livid | angry | incompeten* | useless | pathetic | joke | shambles | fuming | enough is enough | had enough | final warning | last chance | last warning | legal action | my lawyer | my solicitor | take you to court | small claims | ombudsman | trading standards | consumer protection | cancel everything | never again | worst | shameful | shame on | wasting my time | waste of time | how dare | wtf | damn | bloody | hell | insult* | extremely disappointed | very disappointed | deeply disappointed | disappointing | completely unsatisfied | extremely frustrat* | very frustrat* | utterly frustrat* | lost patience | losing patience | running out of patience | what kind of | what are you doing | are you kidding | liars | lied to | scam*`,
  },
}
