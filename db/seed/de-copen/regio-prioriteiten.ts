import { indicator, priorities, type Content } from '../content'
import { knowsWhereToReport } from '../indicators'

const peiling = 'Inwonerspeiling De Copen'
const registratie = 'Registratie basisteam en gemeenten'

/** What the first version says about reporting fraud; the second raises the target. */
const reportingFirst = knowsWhereToReport([5, 2022], [7, 2025])
const reportingSecond = knowsWhereToReport([5, 2022], [8, 2025])

/** What the second version says in other words than the first. */
type Wording = {
  reporting: typeof reportingFirst
  text: string
  controls: string
  young: { why: string; school: string; parents: string; report: string }
}

const regioPrioriteiten = ({ reporting, text, controls, young }: Wording): Content => ({
  id: 'regio-prioriteiten-2023-2026',
  kind: 'strategie',
  layer: 'de_copen',
  title: 'Regio-prioriteiten De Copen 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 13 Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'buitengebied',
      title: 'Ondermijning in het buitengebied',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit', 'bedrijventerreinen'],
      why: 'Het gebied tussen onze kernen is groot en stil. Er staan veel schuren en stallen leeg. Eigenaren krijgen vreemde vragen over verhuur en weten niet altijd wat zij daarmee moeten doen.',
      approach:
        'Wij spreken eigenaren thuis. Elk kwartaal controleren gemeente, politie en omgevingsdienst samen een deel van het gebied.',
      policeEffort: 'Elk kwartaal een controledag met vier agenten',
      goals: [
        {
          id: 'buitengebied-signalen',
          text: 'Eigenaren van panden in het buitengebied herkennen signalen van ondermijning en melden die.',
          indicator: indicator(
            'eigenaren-herkennen',
            'Eigenaren die drie signalen kunnen noemen',
            'van de 100',
            [30, 2022],
            [60, 2026],
            peiling,
          ),
        },
        {
          id: 'buitengebied-controles',
          text: controls,
          indicator: indicator(
            'controles-buitengebied',
            'Gezamenlijke controles in het buitengebied',
            'per jaar',
            [6, 2022],
            [20, 2026],
            registratie,
          ),
        },
      ],
    },
    {
      id: 'jonge-aanwas',
      title: 'Jonge aanwas in de criminaliteit',
      level: 'speerpunt',
      themes: ['jeugdoverlast', 'individuele-jongeren', 'veilig-in-en-om-school'],
      why: young.why,
      approach:
        'Scholen, jongerenwerk en politie bespreken zorgen op één plek en spreken af wie met het gezin praat.',
      policeEffort: 'Jeugdagent: een dagdeel per week voor elke gemeente',
      goals: [
        {
          id: 'jonge-aanwas-school',
          text: young.school,
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
          id: 'jonge-aanwas-ouders',
          text: young.parents,
        },
        {
          id: 'jonge-aanwas-melden',
          text: young.report,
        },
      ],
    },
    {
      id: 'veilig-online',
      title: 'Veilig online voor inwoners en ondernemers',
      level: 'strategisch_thema',
      themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
      why: 'Oplichting via internet raakt alle leeftijden en ook kleine bedrijven. Wie het meemaakt, schaamt zich en meldt het niet.',
      approach: 'Wij geven voorlichting waar mensen toch al komen en maken melden eenvoudig.',
      goals: [
        { id: 'veilig-online-herkennen', text, indicator: reporting },
        {
          id: 'veilig-online-melden',
          text: 'Meer slachtoffers van oplichting via internet melden dit.',
          indicator: indicator(
            'slachtoffers-melden-copen',
            'Slachtoffers die het melden',
            'van de 100',
            [22, 2022],
            [40, 2026],
            peiling,
          ),
        },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Onbegrepen gedrag en veiligheid',
      level: 'strategisch_thema',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'De politie krijgt steeds vaker een melding over iemand die vooral zorg nodig heeft. Buren voelen zich onveilig en de persoon zelf komt niet verder.',
      approach: 'Politie en zorgpartners delen een melding en spreken samen af wie helpt.',
      goals: [
        {
          id: 'onbegrepen-gedrag-hulp',
          text: 'Mensen met onbegrepen gedrag krijgen snel de juiste hulp, zodat overlast en gevaar afnemen.',
          indicator: indicator(
            'hulp-binnen-dag-copen',
            'Meldingen met hulp binnen een dag',
            'van de 100',
            [48, 2022],
            [70, 2026],
            registratie,
          ),
        },
        {
          id: 'onbegrepen-gedrag-delen',
          text: 'Politie en zorgpartners delen een melding binnen een dag en spreken af wie helpt.',
        },
      ],
    },
  ]),
  measures: [],
  dropped: [],
})

const aim = (number: number) =>
  `Wij helpen inwoners en ondernemers om oplichting via internet te herkennen. Eind 2025 weten ${number} van de 10 van hen waar zij oplichting kunnen melden.`

/** Adopted by the driehoek in 2023. Invented as a whole: the real regio-prioriteiten are not known. */
export const regioPrioriteitenFirst = regioPrioriteiten({
  reporting: reportingFirst,
  text: aim(7),
  controls: 'Wij controleren het buitengebied samen.',
  young: {
    why: 'Groepen jongeren zorgen in de kernen voor overlast. Een deel van hen pleegt ook strafbare feiten. Scholen en ouders merken dat vaak te laat.',
    school: 'Jongeren met een groot risico blijven op school of krijgen werk.',
    parents: 'Wij spreken ouders aan op het gedrag van hun kind op straat.',
    report: 'Jongerenwerk en politie bespreken elke maand welke groepen aandacht vragen.',
  },
})

/**
 * Version 1.1: eight instead of seven out of ten people know where to report fraud, more controls, and
 * young people who are recruited instead of groups in the street.
 */
export const regioPrioriteitenSecond = regioPrioriteiten({
  reporting: reportingSecond,
  text: aim(8),
  controls: 'Wij controleren het buitengebied samen en vaker dan nu.',
  young: {
    why: 'Een kleine groep jongeren klimt snel op van kattenkwaad naar drugskoerier. Zij worden geworven op school en via hun telefoon. Ouders en scholen merken dat vaak te laat.',
    school: 'Jongeren met een groot risico blijven op school of krijgen werk.',
    parents: 'Ouders weten waar zij met zorgen over hun kind terechtkunnen.',
    report: 'Wijkteams en scholen melden zorgen over een jongere op één plek.',
  },
})
