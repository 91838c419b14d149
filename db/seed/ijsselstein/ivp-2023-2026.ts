import { indicator, priorities, type Content } from '../content'
import { shoplifting, vandalism } from '../indicators'

const registratie = 'Registratie gemeente IJsselstein (voorbeeld)'

/**
 * The plan, its dates, its numbers and its basis ("artikel 38", where the law has 38b) are as they
 * were published (CVDR698977); priorities and goals are invented.
 */
export const ivpIjsselstein20232026: Content = {
  id: 'ivp-2023-2026',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan IJsselstein 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 38 van de Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Ondermijnende criminaliteit',
      level: 'speerpunt',
      themes: [
        'ondermijning',
        'georganiseerde-criminaliteit',
        'bedrijventerreinen',
        'mensenhandel',
      ],
      why: 'IJsselstein ligt vlak bij de stad en de snelweg. Dat maakt onze bedrijventerreinen handig voor wie iets wil verbergen. Ook arbeidsuitbuiting komt hier voor.',
      approach:
        'Een vast team van gemeente, politie, OM en belastingdienst kiest elk jaar twee onderwerpen en maakt die af.',
      policeEffort: 'Een rechercheur voor een dag per week; agenten bij acht controles per jaar',
      omEffort: 'Een officier die met het vaste team zaken kiest',
      budget: 'Aanpak ondermijning, taakveld 1.2',
      goals: [
        {
          id: 'ondermijning-zaken',
          text: 'Elk jaar worden minstens twaalf signalen samen opgepakt en afgerond.',
          indicator: indicator(
            'afgeronde-signalen',
            'Samen afgeronde signalen',
            'per jaar',
            [5, 2022],
            [12, 2026],
            registratie,
          ),
        },
        {
          id: 'ondermijning-uitbuiting',
          text: 'Arbeidsmigranten weten waar zij hulp krijgen bij uitbuiting.',
        },
      ],
    },
    {
      id: 'buitengebied',
      title: 'Leegstaande panden aan de rand van de stad',
      level: 'strategisch_thema',
      themes: ['ondermijning', 'bedrijventerreinen'],
      why: 'IJsselstein heeft weinig buitengebied. Het gaat om een klein aantal schuren en kassen aan de stadsrand.',
      goals: [
        {
          id: 'buitengebied-bekend',
          text: 'Van elk leegstaand pand aan de stadsrand is bekend wie het gebruikt.',
        },
      ],
    },
    {
      id: 'jonge-aanwas',
      title: 'Jongeren kiezen een goede weg',
      level: 'speerpunt',
      themes: ['jeugdoverlast', 'individuele-jongeren', 'veilig-in-en-om-school'],
      why: 'Jongeren worden op school en online benaderd om pakjes te brengen of hun bankpas uit te lenen. Daarna komen zij er moeilijk uit.',
      approach:
        'Elke jongere die in beeld komt, krijgt één vaste begeleider. Scholen bespreken zorgen in hetzelfde overleg.',
      policeEffort: 'Jeugdagent: twee dagen per week',
      omEffort: 'Afspraken over verwijzen naar Halt',
      goals: [
        {
          id: 'jonge-aanwas-school',
          text: 'Jongeren met een groot risico blijven op school of krijgen werk.',
          indicator: indicator(
            'jongeren-op-school',
            'Jongeren in de aanpak met school of werk na een jaar',
            'van de 100',
            [55, 2022],
            [75, 2026],
            registratie,
          ),
        },
        {
          id: 'jonge-aanwas-bankpas',
          text: 'Leerlingen weten wat er gebeurt als zij hun bankpas uitlenen.',
        },
      ],
    },
    {
      id: 'digitale-veiligheid',
      title: 'Digitaal veilig IJsselstein',
      level: 'speerpunt',
      themes: ['digitale-veiligheid', 'informatieveiligheid'],
      why: 'Bijna een derde van alle aangiften gaat over iets dat op een scherm begon. Ook de gemeente zelf is een doelwit.',
      approach:
        'Wij helpen inwoners, ondernemers en onze eigen organisatie. Elk jaar oefenen wij met een digitale aanval.',
      policeEffort: 'Digitale wijkagent: een dag per week',
      goals: [
        {
          id: 'digitale-veiligheid-hulp',
          text: 'Slachtoffers van digitale misdrijven krijgen binnen een week hulp.',
          indicator: indicator(
            'hulp-na-cybercrime',
            'Slachtoffers met hulp binnen een week',
            'van de 100',
            [20, 2022],
            [60, 2026],
            registratie,
          ),
        },
        {
          id: 'digitale-veiligheid-ondernemers',
          text: 'Kleine ondernemers hebben hun gegevens goed beveiligd.',
        },
      ],
    },
    {
      id: 'maatschappelijke-onrust',
      title: 'Spanningen in de stad',
      level: 'strategisch_thema',
      themes: ['radicalisering-en-polarisatie', 'sociale-kwaliteit'],
      why: 'Nieuws van ver zorgt soms voor ruzie dichtbij. Wij merken dat vaak pas als het al op straat is.',
      goals: [
        {
          id: 'onrust-netwerk',
          text: 'De gemeente kent in elke wijk mensen die spanningen vroeg zien.',
        },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Overlast door onbegrepen gedrag',
      level: 'strategisch_thema',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'Buurten hebben lang last gehad van enkele personen. De raad wil dat eerst de overlast stopt. Daarna volgt de hulp.',
      approach:
        'Bij herhaalde overlast treedt de burgemeester op met een maatregel. De zorg wordt daarna gevraagd om een plan.',
      policeEffort: 'Handhaving van gebiedsverboden',
      goals: [
        {
          id: 'onbegrepen-gedrag-overlast',
          text: 'De overlast stopt binnen twee weken, ook als er nog geen hulp is geregeld.',
          indicator: indicator(
            'overlast-onbegrepen',
            'Adressen met herhaalde overlast',
            'adressen',
            [19, 2022],
            [8, 2026],
            registratie,
          ),
        },
      ],
    },
    {
      id: 'winkelgebied',
      title: 'Veilig winkelen en uitgaan',
      level: 'strategisch_thema',
      themes: ['winkelgebied', 'uitgaan'],
      why: 'In de overdekte winkelstraten is het soms onrustig. Winkeliers willen sneller hulp bij diefstal.',
      approach:
        'Winkeliers, gemeente en politie gebruiken één app en lopen elk kwartaal een ronde.',
      goals: [
        {
          id: 'winkelgebied-diefstal',
          text: 'Er wordt minder gestolen in winkels.',
          indicator: shoplifting([2.9, 2022], [2.3, 2026]),
        },
      ],
    },
    {
      id: 'woonoverlast',
      title: 'Woonoverlast en vernieling',
      level: 'beheersniveau',
      themes: ['sociale-kwaliteit', 'fysieke-kwaliteit'],
      why: 'Ruzie tussen buren lost meestal op met een gesprek.',
      approach: 'Buurtbemiddeling gaat door. De boa houdt lastige plekken in de gaten.',
      goals: [
        {
          id: 'woonoverlast-vernieling',
          text: 'Er wordt minder vernield in de openbare ruimte.',
          indicator: vandalism([6.4, 2022], [5.8, 2026]),
        },
      ],
    },
    {
      id: 'crisis',
      title: 'Voorbereid op een crisis',
      level: 'beheersniveau',
      themes: ['crisisbeheersing', 'brandveiligheid', 'omgevingsveiligheid'],
      why: 'De hoge zendmast, de rivier en de snelweg vragen om goede afspraken.',
      approach: 'Wij oefenen elk jaar met de veiligheidsregio.',
      goals: [
        { id: 'crisis-oefenen', text: 'De crisisorganisatie oefent elk jaar en leert daarvan.' },
      ],
    },
  ]),
  measures: [],
  dropped: [],
}
