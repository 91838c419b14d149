import { indicator, priorities, type Content } from '../content'
import { burglary, halt, vandalism } from '../indicators'

const registratie = 'Registratie gemeente Lopik (voorbeeld)'

/** The plan, its period and the day on which the raad discussed it are real; its text is invented. */
export const ivpLopik20242027: Content = {
  id: 'ivp-2024-2027',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan Lopik 2024-2027',
  period: { from: '2024-01-01', to: '2027-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 1,
  fictitious: true,
  priorities: priorities([
    {
      id: 'buitengebied',
      title: 'Ondermijning in het buitengebied',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit', 'bedrijventerreinen'],
      why: 'Lopik is lang en landelijk. Tussen de dorpen staan honderden schuren. Wie daar iets wil verbergen, wordt niet snel gezien.',
      approach:
        'Wij spreken boeren en eigenaren aan de keukentafel. Vier keer per jaar controleren wij een lint van begin tot eind.',
      policeEffort: 'Vier controledagen per jaar met het basisteam',
      budget: 'Toezicht buitengebied, taakveld 1.2',
      goals: [
        {
          id: 'buitengebied-keukentafel',
          text: 'Eigenaren van schuren herkennen signalen en durven die te melden.',
          indicator: indicator(
            'keukentafelgesprekken',
            'Gesprekken aan de keukentafel',
            'per jaar',
            [15, 2023],
            [60, 2027],
            registratie,
          ),
        },
        {
          id: 'buitengebied-linten',
          text: 'Elk lint is in vier jaar minstens twee keer gecontroleerd.',
        },
      ],
    },
    {
      id: 'jonge-aanwas',
      title: 'Jongeren in de dorpen',
      level: 'strategisch_thema',
      themes: ['jeugdoverlast', 'individuele-jongeren', 'alcohol-en-drugs'],
      why: 'Het gaat om enkele jongeren. Zij zitten in Utrecht, Schoonhoven of IJsselstein op school, dus wij horen laat wat er speelt.',
      approach:
        'Jongerenwerk houdt contact met de scholen in de omgeving en met ouders in het dorp.',
      goals: [
        {
          id: 'jonge-aanwas-contact',
          text: 'Van elke jongere met een groot risico weten school, ouders en jongerenwerk van elkaar wat zij doen.',
          indicator: halt([8, 2023], [6, 2027]),
        },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Zorg en veiligheid dichtbij',
      level: 'speerpunt',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'In een dorp valt iemand die in de war is meteen op. Zorg is ver weg en komt vaak pas na dagen. Daarom willen wij een aanpak per persoon.',
      approach:
        'Eén regisseur in het dorpsteam belt dezelfde dag terug en zorgt dat er iemand langsgaat.',
      policeEffort: 'Wijkagent gaat mee bij een eerste huisbezoek',
      goals: [
        {
          id: 'onbegrepen-gedrag-dag',
          text: 'Wie onbegrepen gedrag laat zien, krijgt binnen een dag de juiste hulp.',
          indicator: indicator(
            'hulp-binnen-dag-lopik',
            'Meldingen met hulp binnen een dag',
            'van de 100',
            [40, 2023],
            [75, 2027],
            registratie,
          ),
        },
        { id: 'onbegrepen-gedrag-terug', text: 'Minder mensen komen na hulp opnieuw in beeld.' },
      ],
    },
    {
      id: 'verkeer',
      title: 'Veilig verkeer op dijk en lint',
      level: 'strategisch_thema',
      themes: ['verkeersveiligheid'],
      why: 'Inwoners noemen te hard rijden als grootste ergernis. Op de dijk gebeuren de zwaarste ongelukken.',
      approach: 'Wij verlagen de snelheid op drie wegen en meten het effect.',
      policeEffort: 'Snelheidscontroles in het motorseizoen',
      goals: [
        {
          id: 'verkeer-snelheid',
          text: 'Minder bestuurders rijden te hard op de drie wegen.',
          indicator: indicator(
            'te-hard',
            'Bestuurders die te hard rijden',
            'van de 100',
            [38, 2023],
            [20, 2027],
            registratie,
          ),
        },
      ],
    },
    {
      id: 'dorpen-en-buurten',
      title: 'Dorpen en buurten',
      level: 'beheersniveau',
      themes: ['objectieve-veiligheid', 'subjectieve-veiligheid', 'fysieke-kwaliteit'],
      why: 'Lopik is een veilige gemeente. De aantallen zijn klein en wisselen per jaar.',
      approach: 'Wij volgen de cijfers en steunen buurtpreventie.',
      goals: [
        {
          id: 'dorpen-inbraak',
          text: 'Het aantal inbraken blijft laag.',
          indicator: burglary([1.1, 2023], [1.1, 2027]),
        },
        {
          id: 'dorpen-vernieling',
          text: 'Er wordt niet meer vernield dan nu.',
          indicator: vandalism([3.7, 2023], [3.7, 2027]),
        },
      ],
    },
    {
      id: 'ondernemen',
      title: 'Veilig ondernemen en feesten',
      level: 'beheersniveau',
      themes: ['bedrijventerreinen', 'evenementen'],
      why: 'Bedrijven hebben last van diefstal van brandstof en gereedschap. Tentfeesten zijn populair en duren lang.',
      approach:
        'Wij steunen het keurmerk op het bedrijventerrein en maken afspraken met organisatoren.',
      goals: [
        { id: 'ondernemen-keurmerk', text: 'Het bedrijventerrein heeft in 2026 een keurmerk.' },
      ],
    },
    {
      id: 'crisis-en-water',
      title: 'Klaar voor hoog water',
      level: 'strategisch_thema',
      themes: ['crisisbeheersing', 'omgevingsveiligheid'],
      why: 'Lopik ligt laag langs de Lek. Bij hoog water moeten inwoners weten wat zij doen.',
      approach: 'Wij oefenen met het waterschap en bezoeken elk dorp een keer.',
      goals: [
        {
          id: 'crisis-en-water-weten',
          text: 'Acht van de tien inwoners weten wat zij bij hoog water doen.',
        },
      ],
    },
  ]),
  measures: [],
  dropped: [],
}
