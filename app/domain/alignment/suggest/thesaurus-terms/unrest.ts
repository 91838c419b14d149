import { term } from './term'

/** Tension between groups, crises and their aftermath. */
export const unrest = [
  term(
    'maatschappelijke-onrust',
    'maatschappelijke onrust; onrust; sociale onrust; sociale spanningen; maatschappelijke spanningen; spanningen tussen groepen; spanningen; maatschappelijk ongenoegen; onvrede; commotie',
    'radicalisering-en-polarisatie',
  ),
  term(
    'polarisatie',
    'polarisatie; tegenstellingen tussen groepen; wij-zijdenken; verharding; verdeeldheid; tweedeling; sociale stabiliteit; verbinding tussen groepen; bruggen bouwen',
    'radicalisering-en-polarisatie',
    'maatschappelijke-onrust',
  ),
  term(
    'radicalisering',
    'radicalisering; radicaliseren; extremisme; extremisten; terrorisme; jihadisme; rechtsextremisme; antioverheidsextremisme; gewelddadig extremisme; soevereinen; autonomen; contraterrorisme; lokale PGA radicalisering',
    'radicalisering-en-polarisatie',
    'maatschappelijke-onrust',
  ),
  term(
    'demonstraties',
    'demonstratie; demonstraties; demonstreren; protest; protesten; betoging; blokkade; boerenprotest; manifestatie; demonstratierecht; acties',
    'radicalisering-en-polarisatie',
    'maatschappelijke-onrust',
  ),
  term(
    'rellen',
    'rellen; ongeregeldheden; ordeverstoring; openbare-ordeverstoring; verstoring van de openbare orde; relschoppers; plundering; escalatie; noodbevel; noodverordening',
    'objectieve-veiligheid',
    'maatschappelijke-onrust',
  ),
  term(
    'asielopvang',
    'asielopvang; opvang van asielzoekers; asielzoekers; asielzoekerscentrum; azc; noodopvang; crisisnoodopvang; vluchtelingen; statushouders; Spreidingswet; ontheemden',
    'radicalisering-en-polarisatie',
  ),
  term(
    'desinformatie',
    'desinformatie; nepnieuws; complottheorie; complotdenken; geruchten; misinformatie; hoaxes',
    'radicalisering-en-polarisatie',
    'maatschappelijke-onrust',
  ),
  term(
    'discriminatie',
    'discriminatie; racisme; antisemitisme; moslimhaat; haat zaaien; uitsluiting; inclusie; lhbti; homohaat; Discriminatie.nl',
    'radicalisering-en-polarisatie',
    'polarisatie',
  ),
  term(
    'sleutelfiguren',
    'sleutelfiguren; sleutelpersonen; netwerk in de wijk; religieuze leiders; kerken en moskeeën; gemeenschappen; zelforganisaties',
    'sociale-kwaliteit',
  ),
  term('veiligheidsketen', 'veiligheidsketen; proactie; preventie; preparatie; repressie'),
  term(
    'nazorg',
    'nazorg; slachtofferzorg; opvang na een incident; ingrijpende gebeurtenis; schokkend incident; bewonersbijeenkomst; maatschappelijke impact; zedenzaak',
    undefined,
    'maatschappelijke-onrust',
  ),
  term(
    'crisisbeheersing',
    'crisisbeheersing; rampenbestrijding; crisisorganisatie; crisisteam; rampenplan; crisisplan; opschaling; GRIP; veiligheidsregio; rampen en crises; rampen; crisis; calamiteiten; crisiscommunicatie; bevolkingszorg; opleiden, trainen en oefenen',
    'crisisbeheersing',
  ),
  term(
    'weerbare-samenleving',
    'weerbare samenleving; zelfredzaamheid; maatschappelijke weerbaarheid; redzaamheid; noodpakket; noodsteunpunt; steunpunt; 72 uur; vitale infrastructuur; hybride dreiging; weerbare stad',
    'crisisbeheersing',
    'crisisbeheersing',
  ),
  term(
    'stroomuitval',
    'stroomuitval; uitval van stroom; uitval van nutsvoorzieningen; stroomstoring; black-out; uitval van drinkwater; energie-uitval',
    'crisisbeheersing',
    'crisisbeheersing',
  ),
  term(
    'hoogwater',
    'hoogwater; hoog water; overstroming; wateroverlast; dijkdoorbraak; waterveiligheid; dijkbewaking; evacuatie; wateroverlast door regen; extreem weer; klimaatadaptatie',
    'crisisbeheersing',
    'crisisbeheersing',
  ),
  term(
    'bestuurlijk-netwerk',
    'driehoek; driehoeksoverleg; gezagsdriehoek; basisteam; Regionaal Veiligheidscollege; lokale driehoek; districtelijk veiligheidscollege',
  ),
]
