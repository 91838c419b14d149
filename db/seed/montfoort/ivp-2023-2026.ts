import { indicator, priorities, type Content } from '../content'
import { burglary, vandalism } from '../indicators'

const registratie = 'Registratie gemeente Montfoort (voorbeeld)'

/** Invented as a whole: no text of a plan of Montfoort for this period was found. */
export const ivpMontfoort20232026: Content = {
  id: 'ivp-2023-2026',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan Montfoort 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Ondermijning in stad en polder',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit'],
      why: 'Agrariërs stoppen en zoeken een huurder voor hun stal. Soms komt er iemand met contant geld. Wij willen dat zij dan weten wie zij kunnen bellen.',
      approach:
        'De burgemeester en de wijkagent gaan op huisbezoek in de polder. Wij controleren samen met de omgevingsdienst.',
      policeEffort: 'Wijkagent: huisbezoeken, een dagdeel per maand',
      omEffort: 'Een vaste officier voor overleg over zaken in de polder',
      goals: [
        {
          id: 'ondermijning-huisbezoek',
          text: 'Alle eigenaren van leegstaande agrarische panden zijn bezocht en weten waar zij signalen melden.',
          indicator: indicator(
            'eigenaren-bezocht',
            'Bezochte eigenaren',
            'van de 100',
            [10, 2022],
            [100, 2026],
            registratie,
          ),
        },
        {
          id: 'ondermijning-vergunning',
          text: 'Geen vergunning voor een bedrijf waarvan wij de geldstroom niet begrijpen.',
        },
      ],
    },
    {
      id: 'digitale-veiligheid',
      title: 'Digitale veiligheid',
      level: 'strategisch_thema',
      themes: ['digitale-veiligheid'],
      why: 'De regio kiest digitale veiligheid als prioriteit. Montfoort sluit daarbij aan.',
    },
    {
      id: 'oplichting',
      title: 'Oplichting via telefoon en internet',
      level: 'strategisch_thema',
      themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
      why: 'Inwoners worden gebeld door mensen die zeggen van de bank te zijn. Ook verenigingen en kleine bedrijven raken geld kwijt.',
      goals: [
        {
          id: 'oplichting-melden',
          text: 'Meer inwoners en ondernemers melden oplichting, ook als zij geen geld kwijt zijn.',
          indicator: indicator(
            'meldingen-oplichting',
            'Meldingen van oplichting',
            'per jaar',
            [31, 2022],
            [60, 2026],
            registratie,
          ),
        },
      ],
    },
    {
      id: 'jeugd',
      title: 'Jeugd in de kernen',
      level: 'strategisch_thema',
      themes: ['jeugdoverlast', 'alcohol-en-drugs', 'individuele-jongeren'],
      why: 'In Montfoort en Linschoten hangen groepen bij de sporthal. Een enkeling verkoopt drugs aan leeftijdgenoten.',
      goals: [
        {
          id: 'jeugd-overlast',
          text: 'Jongeren in de kernen veroorzaken minder overlast en er zijn minder jonge verdachten.',
          indicator: indicator(
            'jonge-verdachten',
            'Verdachten jonger dan 18 jaar',
            'per jaar',
            [14, 2022],
            [10, 2026],
            'Politie (waarden zijn een voorbeeld)',
          ),
        },
      ],
    },
    {
      id: 'buurten',
      title: 'Rustige buurten',
      level: 'beheersniveau',
      themes: ['sociale-kwaliteit', 'fysieke-kwaliteit', 'objectieve-veiligheid'],
      why: 'De meeste inwoners voelen zich veilig in hun buurt. Wij houden wat werkt en doen hier niets extra.',
      approach: 'Buurtbemiddeling en buurtpreventie gaan door.',
      goals: [
        {
          id: 'buurten-inbraak',
          text: 'Het aantal inbraken blijft gelijk.',
          indicator: burglary([1.4, 2022], [1.4, 2026]),
        },
        {
          id: 'buurten-vernieling',
          text: 'Er wordt minder vernield bij speelplekken.',
          indicator: vandalism([4.8, 2022], [4.2, 2026]),
        },
      ],
    },
    {
      id: 'evenementen',
      title: 'Veilige evenementen',
      level: 'strategisch_thema',
      themes: ['evenementen', 'toerisme'],
      why: 'Verenigingen organiseren veel met vrijwilligers. De regels voor veiligheid zijn voor hen moeilijk.',
      approach: 'Eén medewerker helpt verenigingen met hun veiligheidsplan.',
      goals: [
        {
          id: 'evenementen-plan',
          text: 'Elk evenement met meer dan 500 bezoekers heeft een plan dat klopt.',
        },
      ],
    },
    {
      id: 'verkeer',
      title: 'Veilig langs de dijk en bij school',
      level: 'beheersniveau',
      themes: ['verkeersveiligheid', 'veilig-in-en-om-school', 'crisisbeheersing'],
      why: 'Op de smalle dijken rijden fietsers, tractoren en motoren door elkaar.',
      approach:
        'Wij praten met scholen en motorclubs en vragen de politie om controles in het voorjaar.',
      policeEffort: 'Zes snelheidscontroles in het voorjaar',
      goals: [
        {
          id: 'verkeer-letsel',
          text: 'Er raken minder fietsers gewond.',
          indicator: indicator(
            'gewonde-fietsers',
            'Gewonde fietsers',
            'per jaar',
            [11, 2022],
            [7, 2026],
            'BRON (waarden zijn een voorbeeld)',
          ),
        },
      ],
    },
  ]),
  measures: [],
  dropped: [],
}
