import type { Item } from '../item'

const [rvs, deCopen] = ['RVS Midden-Nederland 2023-2026', 'Regio-prioriteiten De Copen 2023-2026']

/**
 * What the labelled items are laid beside: the regional priorities of the demonstration and the goals
 * under them. The names of the three priorities of the RVS are real, all else is invented.
 */
export const regional: readonly Item[] = [
  {
    id: 'rvs-ondermijning',
    heading: rvs,
    title: 'Georganiseerde ondermijnende criminaliteit',
    text: 'Deze prioriteit stond ook in de RVS 2019-2022 en is gehandhaafd. De Veiligheidsagenda van het Rijk noemt het onderwerp ook.',
    themes: ['ondermijning', 'georganiseerde-criminaliteit'],
  },
  {
    id: 'rvs-digitaal',
    heading: rvs,
    title: 'Digitale veiligheid en cybercrime',
    text: 'In de RVS 2019-2022 heette deze prioriteit Cyberveiligheid. De nieuwe naam is breder.',
    themes: ['digitale-veiligheid', 'informatieveiligheid'],
  },
  {
    id: 'rvs-onrust',
    heading: rvs,
    title: 'Maatschappelijke onrust',
    text: 'Een nieuw thema in de regio. Het programma volgt de veiligheidsketen, van voorkomen tot nazorg. Grotere gemeenten helpen kleinere bij de voorbereiding.',
    themes: ['radicalisering-en-polarisatie', 'crisisbeheersing'],
  },
  {
    id: 'copen-buitengebied',
    heading: deCopen,
    title: 'Ondermijning in het buitengebied',
    text: 'Het gebied tussen onze kernen is groot en stil. Er staan veel schuren en stallen leeg. Eigenaren krijgen vreemde vragen over verhuur en weten niet altijd wat zij daarmee moeten doen. Wij spreken eigenaren thuis. Elk kwartaal controleren gemeente, politie en omgevingsdienst samen een deel van het gebied.',
    themes: ['ondermijning', 'georganiseerde-criminaliteit', 'bedrijventerreinen'],
  },
  {
    id: 'copen-buitengebied-signalen',
    heading: 'Ondermijning in het buitengebied',
    title: '',
    text: 'Eigenaren van panden in het buitengebied herkennen signalen van ondermijning en melden die.',
  },
  {
    id: 'copen-buitengebied-controles',
    heading: 'Ondermijning in het buitengebied',
    title: '',
    text: 'Wij controleren het buitengebied samen en vaker dan nu.',
  },
  {
    id: 'copen-aanwas',
    heading: deCopen,
    title: 'Jonge aanwas in de criminaliteit',
    text: 'Een kleine groep jongeren klimt snel op van kattenkwaad naar drugskoerier. Zij worden geworven op school en via hun telefoon. Ouders en scholen merken dat vaak te laat. Scholen, jongerenwerk en politie bespreken zorgen op één plek en spreken af wie met het gezin praat.',
    themes: ['jeugdoverlast', 'individuele-jongeren', 'veilig-in-en-om-school'],
  },
  {
    id: 'copen-aanwas-school',
    heading: 'Jonge aanwas in de criminaliteit',
    title: '',
    text: 'Jongeren met een groot risico blijven op school of krijgen werk.',
  },
  {
    id: 'copen-aanwas-ouders',
    heading: 'Jonge aanwas in de criminaliteit',
    title: '',
    text: 'Ouders weten waar zij met zorgen over hun kind terechtkunnen.',
  },
  {
    id: 'copen-aanwas-melden',
    heading: 'Jonge aanwas in de criminaliteit',
    title: '',
    text: 'Wijkteams en scholen melden zorgen over een jongere op één plek.',
  },
  {
    id: 'copen-online',
    heading: deCopen,
    title: 'Veilig online voor inwoners en ondernemers',
    text: 'Oplichting via internet raakt alle leeftijden en ook kleine bedrijven. Wie het meemaakt, schaamt zich en meldt het niet. Wij geven voorlichting waar mensen toch al komen en maken melden eenvoudig.',
    themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
  },
  {
    id: 'copen-online-herkennen',
    heading: 'Veilig online voor inwoners en ondernemers',
    title: '',
    text: 'Wij helpen inwoners en ondernemers om oplichting via internet te herkennen. Eind 2025 weten 8 van de 10 van hen waar zij oplichting kunnen melden.',
  },
  {
    id: 'copen-online-melden',
    heading: 'Veilig online voor inwoners en ondernemers',
    title: '',
    text: 'Meer slachtoffers van oplichting via internet melden dit.',
  },
  {
    id: 'copen-gedrag',
    heading: deCopen,
    title: 'Onbegrepen gedrag en veiligheid',
    text: 'De politie krijgt steeds vaker een melding over iemand die vooral zorg nodig heeft. Buren voelen zich onveilig en de persoon zelf komt niet verder. Politie en zorgpartners delen een melding en spreken samen af wie helpt.',
    themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
  },
  {
    id: 'copen-gedrag-hulp',
    heading: 'Onbegrepen gedrag en veiligheid',
    title: '',
    text: 'Mensen met onbegrepen gedrag krijgen snel de juiste hulp, zodat overlast en gevaar afnemen.',
  },
  {
    id: 'copen-gedrag-delen',
    heading: 'Onbegrepen gedrag en veiligheid',
    title: '',
    text: 'Politie en zorgpartners delen een melding binnen een dag en spreken af wie helpt.',
  },
]
