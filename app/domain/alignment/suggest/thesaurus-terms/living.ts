import { term } from './term'

/** The neighbourhood, shops, going out, and who watches over it. */
export const living = [
  term(
    'woninginbraak',
    'woninginbraak; inbraak; inbraken; diefstal uit woning; woningdiefstal; inbrekers; insluiping; donkere dagen; donkeredagenoffensief; hang- en sluitwerk; Politiekeurmerk Veilig Wonen; PKVW',
    'objectieve-veiligheid',
  ),
  term(
    'hic',
    'high impact crimes; HIC; straatroof; overvallen; overval; woningoverval; beroving; roofoverval',
    'objectieve-veiligheid',
  ),
  term(
    'diefstal',
    'diefstal; zakkenrollerij; vermogensdelicten; vermogenscriminaliteit; koperdiefstal; brandstofdiefstal; ladingdiefstal; gestolen goederen; heling; digitaal opkopersregister',
    'objectieve-veiligheid',
  ),
  term(
    'fietsendiefstal',
    'fietsendiefstal; gestolen fietsen; fietsdiefstal; lokfiets; diefstal van fietsen; fatbikediefstal',
    'objectieve-veiligheid',
    'diefstal',
  ),
  term(
    'voertuigcriminaliteit',
    'voertuigcriminaliteit; auto-inbraak; autodiefstal; diefstal uit auto; autobranden',
    'objectieve-veiligheid',
    'diefstal',
  ),
  term(
    'geweld',
    'geweld; mishandeling; vechtpartij; bedreiging; zinloos geweld; openlijke geweldpleging; geweldsincidenten',
    'objectieve-veiligheid',
  ),
  term(
    'vernieling',
    'vernieling; vernielingen; vandalisme; graffiti; bekladding; beschadiging; schade aan openbaar bezit; sloop',
    'fysieke-kwaliteit',
  ),
  term(
    'verloedering',
    'verloedering; afvaldumping; zwerfafval; bijplaatsing; vervuiling; kleine ergernissen; schoon en heel; verlichting; groenonderhoud; hondenpoep; openbare ruimte; verrommeling',
    'fysieke-kwaliteit',
  ),
  term(
    'woonoverlast',
    'woonoverlast; burenoverlast; burenruzie; burengerucht; overlast van buren; asociaal woongedrag; Wet aanpak woonoverlast; gedragsaanwijzing; buurtbemiddeling; geluidsoverlast',
    'sociale-kwaliteit',
  ),
  term(
    'overlast',
    'overlast; hinder; overlastmeldingen; overlastgevend gedrag; openbare orde; APV',
  ),
  term(
    'drank-drugsoverlast',
    'drugsoverlast; drankoverlast; overlast van verslaafden; dealen op straat; dealers; straatdealers; drugsdealer; openlijk drugsgebruik',
    'sociale-kwaliteit',
  ),
  term(
    'buurtpreventie',
    'buurtpreventie; WhatsApp-buurtpreventie; buurtapp; burgerwacht; buurtvaders; burgerparticipatie; buurtpreventieteam; Waaks; nachtpreventie; bewonersinitiatief',
    'objectieve-veiligheid',
  ),
  term(
    'veiligheidsgevoel',
    'veiligheidsgevoel; onveiligheidsgevoel; veiligheidsbeleving; gevoel van onveiligheid; subjectieve veiligheid; zich veilig voelen; zich onveilig voelen; angst; leefbaarheid',
    'subjectieve-veiligheid',
  ),
  term(
    'wijkagent',
    'wijkagent; wijkagenten; gebiedsgebonden politie; politie in de wijk; zichtbare politie; politie; agenten; blauw op straat; basisteam politie; aanrijtijden',
  ),
  term(
    'boa',
    'boa; boa’s; buitengewoon opsporingsambtenaar; toezichthouder; toezichthouders; handhaver; handhavers; toezicht en handhaving; toezicht',
  ),
  term(
    'cameratoezicht',
    'cameratoezicht; camera’s; camerabewaking; mobiele camera; bodycam; cameraplan; deurbelcamera',
    'objectieve-veiligheid',
  ),
  term(
    'winkelgebied',
    'winkelgebied; winkelcentrum; binnenstad; centrum; winkelstraat; Keurmerk Veilig Ondernemen winkelgebied; veilig winkelen; winkels',
    'winkelgebied',
  ),
  term(
    'winkeldiefstal',
    'winkeldiefstal; winkeldieven; proletarisch winkelen; winkelverbod; derving',
    'winkelgebied',
    'winkelgebied',
  ),
  term(
    'uitgaan',
    'uitgaan; uitgaansgeweld; uitgaansoverlast; uitgaansgebied; stappen; nachtleven; veilig uitgaan; uitgaansavond',
    'uitgaan',
  ),
  term(
    'horeca',
    'horeca; cafés; horecabeleid; horecaconvenant; drank- en horecavergunning; sluitingstijden; kroeg; terrassen; collectieve horecaontzegging',
    'uitgaan',
  ),
  term(
    'evenementen',
    'evenementen; evenement; evenementenveiligheid; evenementenvergunning; evenementenbeleid; feesten; festival; kermis; tentfeest; jaarmarkt; braderie; crowdmanagement; publieksveiligheid; koningsdag',
    'evenementen',
  ),
  term(
    'jaarwisseling',
    'jaarwisseling; oud en nieuw; vuurwerk; vuurwerkverbod; illegaal vuurwerk; vuurwerkoverlast; carbidschieten; oudejaarsnacht',
    'evenementen',
  ),
  term(
    'voetbal',
    'voetbalvandalisme; supporters; voetbalsupporters; hooligans; betaald voetbal; risicowedstrijd',
    'evenementen',
  ),
  term(
    'sport',
    'sportverenigingen; sportclub; sportvelden; verenigingen; vrijwilligers; sporthal; veilig sportklimaat',
  ),
  term(
    'coffeeshop',
    'coffeeshop; coffeeshopbeleid; gedoogbeleid; softdrugsbeleid; wietexperiment',
    'coffeeshopbeleid',
  ),
  term('woonwagens', 'woonwagens; woonwagencentrum; standplaatsen; woonwagenbewoners'),
  term(
    'dieren',
    'bijtincidenten; gevaarlijke honden; hondenbeten; dierenmishandeling; dierenwelzijn',
  ),
  term(
    'woningcorporatie',
    'woningcorporatie; corporaties; verhuurder van sociale woningen; woningbouwvereniging; huurwoning; huurders; wooncorporatie',
  ),
  term(
    'kwetsbare-wijken',
    'kwetsbare wijken; aandachtswijken; wijkaanpak; gebiedsaanpak; leefbaarheid en veiligheid; wijkgericht werken; buurtgerichte aanpak; gebiedsgericht',
    'sociale-kwaliteit',
  ),
  term(
    'gokken',
    'illegaal gokken; gokhuis; kansspelen; gokzuil; goklocatie; speelautomaten',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'ondernemersveiligheid',
    'veilig ondernemen; veiligheid van ondernemers; criminaliteit tegen bedrijven; bedrijfsinbraak; afpersing; Platform Veilig Ondernemen; PVO',
    'bedrijventerreinen',
  ),
]
