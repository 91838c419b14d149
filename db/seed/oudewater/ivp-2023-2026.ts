import { indicator, priorities, type Content } from '../content'
import { burglary, knowsWhereToReport, vandalism, violence } from '../indicators'

const registratie = 'Registratie gemeente Oudewater (voorbeeld)'

/** Invented as a whole: no text of a plan of Oudewater for this period was found. */
export const ivpOudewater20232026: Content = {
  id: 'ivp-2023-2026',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan Oudewater 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Geen ruimte voor ondermijning',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit', 'integriteit-bestuur'],
      why: 'Oudewater is klein. Iemand die geld wil witwassen, valt in een winkelstraat met veel wisselingen niet op. Ook in de polder staan panden leeg.',
      approach:
        'Wij kijken naar het buitengebied, de binnenstad en onze eigen organisatie. Wij doen dat samen met Woerden, want wij hebben één team.',
      goals: [
        {
          id: 'ondermijning-signalen',
          text: 'Inwoners en ondernemers melden signalen, omdat zij weten dat er iets mee gebeurt.',
          indicator: indicator(
            'signalen-oudewater',
            'Signalen van inwoners en ondernemers',
            'per jaar',
            [4, 2022],
            [15, 2026],
            registratie,
          ),
        },
        {
          id: 'ondermijning-panden',
          text: 'Van elk leegstaand pand in het buitengebied is bekend wie het gebruikt.',
        },
      ],
    },
    {
      id: 'jonge-aanwas',
      title: 'Jongeren weg houden van criminaliteit',
      level: 'speerpunt',
      themes: ['jeugdoverlast', 'individuele-jongeren', 'alcohol-en-drugs'],
      why: 'Het gaat om weinig jongeren, maar de stap naar zwaardere misdrijven is klein. In een stad waar iedereen elkaar kent, durven ouders er niet over te praten.',
      approach:
        'School, jongerenwerk en wijkagent bespreken elke zes weken welke jongere hulp nodig heeft.',
      goals: [
        {
          id: 'jonge-aanwas-school',
          text: 'Jongeren in de aanpak gaan na een jaar naar school of hebben werk.',
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
          text: 'Ouders weten bij wie zij zonder oordeel hun zorgen kwijt kunnen.',
        },
      ],
    },
    {
      id: 'veilig-online',
      title: 'Veilig online voor jong en oud',
      level: 'strategisch_thema',
      themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
      why: 'Een op de tien inwoners verloor vorig jaar geld door oplichting. Winkeliers krijgen valse rekeningen en betaalverzoeken.',
      approach:
        'De bibliotheek en de ondernemersvereniging geven voorlichting. De gemeente betaalt het materiaal.',
      goals: [
        {
          id: 'veilig-online-herkennen',
          text: 'Inwoners en ondernemers herkennen oplichting. Eind 2025 weten 8 van de 10 waar zij dit kunnen melden.',
          indicator: knowsWhereToReport([5, 2022], [8, 2025]),
        },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Hulp bij onbegrepen gedrag',
      level: 'strategisch_thema',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'Buren bellen de politie als iemand in de war is. Vaak is er dan al langer iets aan de hand.',
      approach:
        'Het stadsteam belt binnen een dag terug en gaat zo nodig samen met de wijkagent langs.',
      goals: [
        {
          id: 'onbegrepen-gedrag-hulp',
          text: 'Mensen met onbegrepen gedrag krijgen binnen een dag de juiste hulp.',
          indicator: indicator(
            'hulp-binnen-dag-copen',
            'Meldingen met hulp binnen een dag',
            'van de 100',
            [48, 2022],
            [70, 2026],
            registratie,
          ),
        },
      ],
    },
    {
      id: 'binnenstad',
      title: 'Gezellige en veilige binnenstad',
      level: 'strategisch_thema',
      themes: ['evenementen', 'uitgaan', 'toerisme', 'winkelgebied'],
      why: 'Evenementen trekken veel bezoekers naar smalle straten. Dat is gezellig, maar hulpdiensten moeten erdoor kunnen.',
      approach: 'Wij spreiden evenementen over het jaar en spreken per evenement af wie wat doet.',
      policeEffort: 'Twee agenten bij de vier grootste evenementen',
      goals: [
        { id: 'binnenstad-hulp', text: 'Bij elk evenement zijn hulpdiensten op tijd op hun plek.' },
        {
          id: 'binnenstad-geweld',
          text: 'Het geweld rond uitgaan blijft laag.',
          indicator: violence([2.6, 2022], [2.6, 2026]),
        },
      ],
    },
    {
      id: 'wonen',
      title: 'Veilig wonen',
      level: 'beheersniveau',
      themes: ['objectieve-veiligheid', 'fysieke-kwaliteit'],
      why: 'Het aantal inbraken wisselt per jaar. Het gaat om kleine aantallen, dus een stijging kan toeval zijn.',
      approach: 'Buurtpreventie blijft. Na een inbraak krijgt de straat advies.',
      goals: [
        {
          id: 'wonen-inbraak',
          text: 'Het aantal woninginbraken blijft over vier jaar gemiddeld gelijk.',
          indicator: burglary([1.6, 2022], [1.6, 2026]),
        },
        {
          id: 'wonen-vernieling',
          text: 'Er wordt minder vernield rond de sportvelden.',
          indicator: vandalism([4.1, 2022], [3.6, 2026]),
        },
      ],
    },
    {
      id: 'water-en-brand',
      title: 'Water, brand en monumenten',
      level: 'beheersniveau',
      themes: ['brandveiligheid', 'crisisbeheersing', 'verkeersveiligheid'],
      why: 'Oude panden staan dicht op elkaar en het water staat hoog. Een kleine brand kan snel groot worden.',
      approach:
        'De brandweer geeft bewoners van oude panden advies. Wij oefenen met het waterschap.',
      goals: [
        {
          id: 'water-en-brand-advies',
          text: 'In 2026 hebben alle bewoners van de oude kern brandadvies gehad.',
        },
      ],
    },
  ]),
  measures: [],
  dropped: [],
}
