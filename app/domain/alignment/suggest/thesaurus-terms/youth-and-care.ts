import { term } from './term'

/** Young people, care and safety, and violence at home. */
export const youthAndCare = [
  term(
    'jongeren',
    'jongeren; jeugd; jeugdigen; minderjarigen; tieners; pubers; scholieren; leerlingen; kinderen; jongvolwassenen; adolescenten',
    'jeugdoverlast',
  ),
  term(
    'jeugdcriminaliteit',
    'jeugdcriminaliteit; criminele jongeren; jonge daders; jonge verdachten; jeugdige delinquenten; first offenders; jonge overtreders; Halt; kattenkwaad',
    'jeugdoverlast',
    'jongeren',
  ),
  term(
    'jonge-aanwas',
    'jonge aanwas; criminele uitbuiting van jongeren; ronselen; ronselaars; geworven; rekruteren; rekrutering; drugskoerier; doorgroeiers; afglijden; uithalers; drugsrunner; drugs rondbrengen; doorgroeien in de criminaliteit; verkeerde vrienden; snel geld verdienen; snel geld; drugs bezorgen; hosselen; Preventie met Gezag',
    'individuele-jongeren',
    'jeugdcriminaliteit',
  ),
  term(
    'jeugdoverlast',
    'jeugdoverlast; overlast van jongeren; hangjongeren; jeugdgroep; jeugdgroepen; problematische jeugdgroepen; overlastgevende jongeren; groepen op straat; rondhangen; hanggroep; hangplek',
    'jeugdoverlast',
    'jongeren',
  ),
  term(
    'individuele-jongeren',
    'risicojongeren; problematische individuele jongeren; top-x; jongeren in de aanpak; jongeren met een groot risico; kwetsbare jongeren; multiprobleemjongeren; veelplegers; jeugdige veelplegers',
    'individuele-jongeren',
    'jongeren',
  ),
  term(
    'jongerenwerk',
    'jongerenwerk; jongerenwerker; jongerencoach; straatcoach; ambulant jongerenwerk; jeugdwerk; jeugdagent; jeugdboa; rolmodel',
    'jeugdoverlast',
    'jongeren',
  ),
  term(
    'school',
    'school; scholen; onderwijs; voortgezet onderwijs; mbo; mentor; docenten; klas; leraren; schoolleiding; schoolklas',
    'veilig-in-en-om-school',
  ),
  term(
    'schoolveiligheid',
    'veilig in en om de school; schoolveiligheid; veilige school; schoolveiligheidsplan; convenant veilige school; pesten op school; kluisjescontrole',
    'veilig-in-en-om-school',
    'school',
  ),
  term(
    'schooluitval',
    'schooluitval; voortijdig schoolverlaten; voortijdig schoolverlaters; verzuim; schoolverzuim; thuiszitters; leerplicht; leerplichtambtenaar; dagbesteding; diploma; startkwalificatie; afmaken van school; opleiding of werk; school of werk',
    'individuele-jongeren',
    'school',
  ),
  term(
    'ouders',
    'ouders; ouder; vaders en moeders; moeders; vaders; opvoeders; verzorgers; opvoedondersteuning; opvoeding; oudercontact; gezin; gezinnen; ouderbetrokkenheid; oudercoach; thuisfront',
  ),
  term(
    'alcohol-drugs-jeugd',
    'alcohol en drugs; middelengebruik; drugsgebruik; alcoholgebruik; lachgas; vapes; vapen; snus; comazuipen; drinken onder de 18; Alcoholwet; NIX18; verslaving; softdrugs; drugsgebruik onder jongeren',
    'alcohol-en-drugs',
  ),
  term(
    'vroegsignalering',
    'vroegsignalering; vroeg signaleren; preventieve aanpak; zorgen melden; zorgsignalen; zorgen delen; meldpunt zorgen; meldpunt zorg; zorgmelding; zorgen over een ander; zorgen over een jongere',
  ),
  term(
    'onbegrepen-gedrag',
    'onbegrepen gedrag; verward gedrag; verwarde personen; verwarde mensen; personen met verward gedrag; personen met onbegrepen gedrag; mensen met onbegrepen gedrag; in de war; verward persoon; psychische problemen; psychiatrische problematiek; psychiatrische stoornis; psychische kwetsbaarheid; psychose; psychotisch; acuut verward; E33; E33-melding; overlast door verward persoon',
    'zorg-en-veiligheid',
    'zorg-en-veiligheid',
  ),
  term(
    'zorg-en-veiligheid',
    'zorg en veiligheid; veiligheid en zorg; zorgpartners; zorg- en veiligheidspartners; verbinding zorg en veiligheid; complexe problematiek; complexe casuïstiek; multiproblematiek',
    'zorg-en-veiligheid',
  ),
  term(
    'zorghuis',
    'Zorg- en Veiligheidshuis; Veiligheidshuis; ZVH; casusoverleg; procesregie; procesregisseur; regisseur; casusregie; casusregisseur; opschaling van casussen',
    'zorg-en-veiligheid',
    'zorg-en-veiligheid',
  ),
  term(
    'ggz',
    'ggz; geestelijke gezondheidszorg; psychiater; psychiatrisch verpleegkundige; wijk-ggd; wijk-ggd’er; wijk-ggz; crisisdienst; straattriage; psycholance; bemoeizorg; ggd; FACT-team',
    'zorg-en-veiligheid',
    'zorg-en-veiligheid',
  ),
  term(
    'wijkteam',
    'wijkteam; wijkteams; sociaal wijkteam; sociaal team; buurtteam; maatschappelijk werk; sociaal domein; welzijnswerk; jeugdhulp; jeugdzorg; hulpverlening; hulpverleners',
  ),
  term(
    'pga',
    'persoonsgerichte aanpak; PGA; aanpak per persoon; dadergerichte aanpak; top-600; levensloopaanpak; maatwerk; plan van aanpak per persoon',
    'zorg-en-veiligheid',
  ),
  term(
    'wvggz',
    'Wet verplichte ggz; Wvggz; crisismaatregel; zorgmachtiging; gedwongen opname; verplichte zorg; Wet zorg en dwang',
    'zorg-en-veiligheid',
    'ggz',
  ),
  term(
    'nazorg-detentie',
    're-integratie van ex-gedetineerden; nazorg ex-gedetineerden; ex-gedetineerden; detentie; terugkeer na detentie; reclassering; recidive; recidivisten; zedendelinquenten',
    'zorg-en-veiligheid',
  ),
  term(
    'zorg-en-straf',
    'zorg en straf; straf en zorg; justitiële keten; strafrechtketen; forensische zorg; ZSM',
    'zorg-en-veiligheid',
    'zorg-en-veiligheid',
  ),
  term(
    'dakloosheid',
    'dakloosheid; daklozen; thuislozen; zwervers; maatschappelijke opvang; buitenslapers; zorgmijders',
    'zorg-en-veiligheid',
  ),
  term(
    'huiselijk-geweld',
    'huiselijk geweld; geweld achter de voordeur; partnergeweld; kindermishandeling; ouderenmishandeling; Veilig Thuis; huisverbod; tijdelijk huisverbod; meldcode; femicide; eergerelateerd geweld; geweld in huis',
    'sociale-kwaliteit',
  ),
  term(
    'stalking',
    'stalking; belaging; ex-partner; stelselmatig lastigvallen',
    'sociale-kwaliteit',
    'huiselijk-geweld',
  ),
  term(
    'zedenmisdrijven',
    'zedenmisdrijven; seksueel geweld; seksuele intimidatie; seksueel grensoverschrijdend gedrag; aanranding; verkrachting; Centrum Seksueel Geweld',
    'objectieve-veiligheid',
  ),
  term(
    'straatintimidatie',
    'straatintimidatie; nafluiten; naroepen; lastiggevallen op straat; veilig over straat; Orange the World',
    'subjectieve-veiligheid',
  ),
  term(
    'meldpunt',
    'meldpunt; één plek; één loket; vast aanspreekpunt; één telefoonnummer; contactpunt; centraal punt',
  ),
]
