import { indicator, priorities, type Content } from '../content'
import { chapters20232026 } from './chapters'
import { burglary, knowsWhereToReport, shoplifting, vandalism } from '../indicators'

const before = 'ivp-2019-2022'
const registratie = 'Registratie gemeente Woerden (voorbeeld)'

const chosen = priorities([
  {
    id: 'ondermijning',
    title: 'Ondermijning tegengaan',
    level: 'speerpunt',
    themes: ['ondermijning', 'georganiseerde-criminaliteit', 'bedrijventerreinen'],
    why: 'Criminelen zoeken in Woerden naar loodsen, geld en mensen. Ondernemers zien dat soms gebeuren, maar weten niet wat zij ermee moeten doen. In het buitengebied staan steeds meer schuren leeg.',
    approach:
      'Wij controleren samen met politie, belastingdienst en omgevingsdienst. Wij toetsen vergunningen en bezoeken ondernemers.',
    policeEffort: 'Vier agenten bij elke integrale controle; wijkagenten geven signalen door',
    budget: 'Extra geld voor integrale controles, taakveld 1.2',
    predecessors: [{ planId: before, priorityId: 'ondermijning', succession: 'gewijzigd' }],
    goals: [
      {
        id: 'ondermijning-ondernemers',
        text: 'Ondernemers herkennen signalen van ondermijning en melden die bij de gemeente of anoniem.',
        indicator: indicator(
          'meldingen-ondernemers',
          'Meldingen van ondernemers',
          'per jaar',
          [9, 2022],
          [30, 2026],
          registratie,
        ),
      },
      {
        id: 'ondermijning-buitengebied',
        text: 'Leegstaande panden in het buitengebied zijn in beeld en worden vaker gecontroleerd.',
        indicator: indicator(
          'controles-woerden',
          'Gecontroleerde panden in het buitengebied',
          'per jaar',
          [12, 2022],
          [40, 2026],
          registratie,
        ),
      },
      {
        id: 'ondermijning-weerbaar',
        text: 'Medewerkers van de gemeente herkennen druk van buiten en praten daarover.',
      },
    ],
  },
  {
    id: 'veilig-online',
    title: 'Veilig online',
    level: 'strategisch_thema',
    themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
    why: 'Vooral oudere inwoners verliezen geld door oplichting via telefoon of internet. Een op de vijf slachtoffers vertelt dat aan niemand.',
    approach:
      'Wij geven voorlichting in de bibliotheek en bij ouderenbonden. Wie iets meemaakt, krijgt hulp bij het melden.',
    predecessors: [
      { planId: before, priorityId: 'internetcriminaliteit', succession: 'gewijzigd' },
    ],
    goals: [
      {
        id: 'veilig-online-herkennen',
        text: 'Wij helpen inwoners van 60 jaar en ouder om oplichting via internet te herkennen. Eind 2026 weten 7 van de 10 van hen waar zij oplichting kunnen melden.',
        indicator: knowsWhereToReport([5, 2022], [7, 2026]),
      },
      {
        id: 'veilig-online-aangifte',
        text: 'Slachtoffers van oplichting kunnen zonder schaamte melden en aangifte doen.',
      },
    ],
  },
  {
    id: 'jeugd',
    title: 'Jeugd en groepen op straat',
    level: 'speerpunt',
    themes: ['jeugdoverlast', 'alcohol-en-drugs', 'veilig-in-en-om-school'],
    why: 'Bewoners noemen overlast van groepen het vaakst in gesprekken met de wijkagent. Lachgas en vapes zijn makkelijk te krijgen.',
    approach: 'Jongerenwerk is ook in het weekend op straat. Wij maken met elke school afspraken.',
    policeEffort: 'Jeugdagent: twee avonden per week in het seizoen',
    budget: 'Jongerenwerk, taakveld 6.1',
    predecessors: [{ planId: before, priorityId: 'jeugd', succession: 'gewijzigd' }],
    goals: [
      {
        id: 'jeugd-overlast',
        text: 'Bewoners melden minder overlast van groepen jongeren.',
        indicator: indicator(
          'overlast-groepen',
          'Meldingen van overlast',
          'per 10.000 inwoners',
          [47, 2022],
          [35, 2026],
          'Politie, 47024NED (waarden zijn een voorbeeld)',
        ),
      },
      { id: 'jeugd-hulp', text: 'Jongeren die vaak in beeld komen, krijgen eerder hulp.' },
      {
        id: 'jeugd-scholen',
        text: 'Alle scholen voor voortgezet onderwijs werken met hetzelfde veiligheidsplan.',
      },
    ],
  },
  {
    id: 'zorg-en-veiligheid',
    title: 'Zorg en veiligheid',
    level: 'speerpunt',
    themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
    why: 'Dit was een prioriteit van de regio in de RVS 2019-2022. In Woerden blijft het nodig: de politie komt vaak twee keer of meer bij hetzelfde adres.',
    approach:
      'Politie, zorg en wijkteam delen een melding meteen met elkaar. Een regisseur bewaakt de afspraken.',
    policeEffort: 'Wijkagenten: deelname aan het wekelijks overleg',
    predecessors: [{ planId: before, priorityId: 'zorg-en-veiligheid', succession: 'gehandhaafd' }],
    goals: [
      {
        id: 'zorg-hulp',
        text: 'Wij zorgen dat mensen met onbegrepen gedrag binnen een dag de juiste hulp krijgen.',
        indicator: indicator(
          'hulp-binnen-dag-woerden',
          'Meldingen met hulp binnen een dag',
          'van de 100',
          [44, 2022],
          [70, 2026],
          registratie,
        ),
      },
      {
        id: 'zorg-meldpunt',
        text: 'Inwoners kunnen op één plek terecht met zorgen over een ander.',
      },
    ],
  },
  {
    id: 'wonen',
    title: 'Wonen en buurten',
    level: 'beheersniveau',
    themes: ['objectieve-veiligheid', 'fysieke-kwaliteit', 'sociale-kwaliteit'],
    why: 'Er wordt minder ingebroken dan vroeger. Wij houden vast wat werkt.',
    approach: 'Buurtpreventie en advies aan huis gaan door.',
    predecessors: [{ planId: before, priorityId: 'woninginbraak', succession: 'gewijzigd' }],
    goals: [
      {
        id: 'wonen-inbraak',
        text: 'Het aantal woninginbraken blijft minstens even laag.',
        indicator: burglary([1.5, 2022], [1.5, 2026]),
      },
      {
        id: 'wonen-vernieling',
        text: 'Er wordt minder vernield in parken en bij haltes.',
        indicator: vandalism([5.2, 2022], [4.5, 2026]),
      },
    ],
  },
  {
    id: 'crisis',
    title: 'Brand, water en crisis',
    level: 'beheersniveau',
    themes: ['brandveiligheid', 'crisisbeheersing', 'omgevingsveiligheid'],
    why: 'Bij langdurige regen of stroomuitval moeten inwoners zich een tijd zelf kunnen redden.',
    approach: 'Wij oefenen elk jaar en vertellen inwoners wat zij in huis nodig hebben.',
    predecessors: [{ planId: before, priorityId: 'brandveiligheid', succession: 'gewijzigd' }],
    goals: [
      { id: 'crisis-oefenen', text: 'De crisisorganisatie is elk jaar geoefend en op sterkte.' },
    ],
  },
])

const centre = {
  id: 'centrum',
  title: 'Veilig in het centrum',
  level: 'strategisch_thema' as const,
  themes: ['winkelgebied' as const, 'uitgaan' as const],
  why: 'De raad wil dat winkelen en uitgaan in het centrum veilig blijft. Winkeliers zien meer diefstal en meer agressie.',
  approach: 'Winkeliers, horeca, gemeente en politie maken samen een keurmerk.',
  budget: 'Bijdrage aan het keurmerk veilig ondernemen',
  predecessors: [{ planId: before, priorityId: 'uitgaan', succession: 'gewijzigd' as const }],
  goals: [
    {
      id: 'centrum-winkels',
      text: 'Winkeliers hebben minder last van diefstal.',
      indicator: shoplifting([2.1, 2022], [1.7, 2026]),
    },
    { id: 'centrum-uitgaan', text: 'Bezoekers voelen zich veilig op een uitgaansavond.' },
  ],
}

/**
 * As the college offered it to the raad. The plan is real, its text is invented: priorities and the
 * date of adoption are not public in what was read.
 */
export const ivpWoerden20232026Offered: Content = {
  id: 'ivp-2023-2026',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan Woerden 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'ter_vaststelling',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: before,
  uvpYears: 2,
  fictitious: true,
  sections: chapters20232026,
  priorities: chosen,
  measures: [],
  dropped: [{ planId: before, priorityId: 'uitgaan' }],
}

/** As the raad adopted it: one amendment brought back the centre. */
export const ivpWoerden20232026: Content = {
  ...ivpWoerden20232026Offered,
  status: 'geamendeerd_vastgesteld',
  priorities: [...chosen, ...priorities([centre]).map(asLast)],
  dropped: [],
}

/** The amendment puts its priority behind the six of the college. */
function asLast(priority: Content['priorities'][number]): Content['priorities'][number] {
  const number = String(chosen.length + 1)
  const goals = priority.goals.map((goal, place) => ({ ...goal, number: `${number}.${place + 1}` }))
  return { ...priority, number, goals }
}
