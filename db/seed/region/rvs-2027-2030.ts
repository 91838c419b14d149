import { indicator, priorities, type Content } from '../content'

const monitor = 'Regiomonitor (voorbeeld)'
const before = 'rvs-2023-2026'

/** A draft of the next strategy. Invented as a whole: no text for 2027-2030 is known. */
export const rvs20272030: Content = {
  id: 'rvs-2027-2030',
  kind: 'strategie',
  layer: 'rvs',
  title: 'Ontwerp Regionale Veiligheidsstrategie Midden-Nederland 2027-2030',
  period: { from: '2027-01-01', to: '2030-12-31' },
  status: 'concept',
  basis: null,
  carriesOut: null,
  follows: before,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Weerbaar tegen ondermijnende criminaliteit',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit', 'integriteit-bestuur'],
      why: 'Criminelen gebruiken gewone bedrijven, loodsen en woningen. Niet elke gemeente heeft genoeg mensen om signalen te onderzoeken. Daarom werken wij meer samen aan kennis en aan een weerbare organisatie.',
      approach:
        'Gemeenten delen specialisten. Elke gemeente toetst vergunningen op dezelfde manier en bespreekt signalen elk kwartaal.',
      predecessors: [{ planId: before, priorityId: 'ondermijning', succession: 'gewijzigd' }],
      goals: [
        {
          id: 'ondermijning-weerbaar',
          text: 'In 2030 voldoen alle gemeenten aan de afspraken over een weerbare organisatie.',
          indicator: indicator(
            'weerbare-organisatie',
            'Gemeenten die aan de afspraken voldoen',
            'gemeenten',
            [14, 2025],
            [38, 2030],
            monitor,
          ),
        },
      ],
    },
    {
      id: 'digitale-veiligheid',
      title: 'Digitale veiligheid en cybercrime',
      level: 'speerpunt',
      themes: ['digitale-veiligheid', 'informatieveiligheid'],
      why: 'Steeds meer misdrijven beginnen op een scherm. Slachtoffers schamen zich en melden weinig.',
      approach: 'Wij maken melden eenvoudiger en oefenen elk jaar met een digitale aanval.',
      predecessors: [
        { planId: before, priorityId: 'digitale-veiligheid', succession: 'gehandhaafd' },
      ],
      goals: [
        {
          id: 'digitaal-melden',
          text: 'In 2030 meldt de helft van de slachtoffers van oplichting via internet dit bij de politie of een meldpunt.',
          indicator: indicator(
            'slachtoffers-melden',
            'Slachtoffers van oplichting die dit melden',
            'van de 100',
            [33, 2025],
            [50, 2030],
            monitor,
          ),
        },
      ],
    },
    {
      id: 'maatschappelijke-onrust',
      title: 'Maatschappelijke onrust en weerbare samenleving',
      level: 'strategisch_thema',
      themes: ['radicalisering-en-polarisatie', 'crisisbeheersing', 'sociale-kwaliteit'],
      why: 'Spanningen tussen groepen lopen snel op, ook in kleine kernen. Een gemeente die haar netwerk kent, merkt dat eerder.',
      approach:
        'Elke gemeente heeft een actueel netwerk van sleutelpersonen en oefent met een draaiboek.',
      predecessors: [
        { planId: before, priorityId: 'maatschappelijke-onrust', succession: 'gewijzigd' },
      ],
      goals: [
        {
          id: 'onrust-netwerk',
          text: 'In 2028 heeft elke gemeente een netwerk dat zij twee keer per jaar spreekt.',
        },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Onbegrepen gedrag',
      level: 'speerpunt',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'Het aantal meldingen over onbegrepen gedrag groeit in bijna alle gemeenten. Veel gemeenten hielden dit onderwerp in hun eigen plan toen de regio het liet vallen.',
      approach: 'Politie, zorg en gemeenten maken één afspraak over wie na een melding helpt.',
      predecessors: [{ planId: before, priorityId: null, succession: 'nieuw' }],
      goals: [
        {
          id: 'onbegrepen-gedrag-hulp',
          text: 'In 2030 krijgt iemand met onbegrepen gedrag binnen een dag hulp van de juiste organisatie.',
          indicator: indicator(
            'hulp-binnen-dag',
            'Meldingen met hulp binnen een dag',
            'van de 100',
            [58, 2025],
            [80, 2030],
            monitor,
          ),
        },
      ],
    },
  ]),
  measures: [],
  dropped: [],
}
