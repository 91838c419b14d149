import { indicator, priorities, type Content } from '../content'
import { chapters20272030 } from './chapters'

const before = 'ivp-2023-2026'

/** A draft that Woerden keeps to itself. Invented. */
export const ivpWoerden20272030: Content = {
  id: 'ivp-2027-2030',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Concept Integraal Veiligheidsplan Woerden 2027-2030',
  period: { from: '2027-01-01', to: '2030-12-31' },
  status: 'concept',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: before,
  uvpYears: 2,
  fictitious: true,
  sections: chapters20272030,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Ondermijning',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit'],
      why: 'De controles leveren meer signalen op dan wij kunnen onderzoeken. Wij moeten kiezen waar wij op doorgaan.',
      approach: 'Wij werken met een vast team en een jaarlijkse keuze van de driehoek.',
      predecessors: [{ planId: before, priorityId: 'ondermijning', succession: 'gewijzigd' }],
      goals: [
        {
          id: 'ondermijning-doorpakken',
          text: 'Van elke tien signalen krijgen er in 2030 zes een vervolg.',
        },
      ],
    },
    {
      id: 'veilig-online',
      title: 'Veilig online',
      level: 'speerpunt',
      themes: ['digitale-veiligheid', 'subjectieve-veiligheid'],
      why: 'Steeds meer inwoners krijgen te maken met oplichting via internet of telefoon. Zij schamen zich vaak en melden het niet. Ook kleine bedrijven worden geraakt.',
      predecessors: [{ planId: before, priorityId: 'veilig-online', succession: 'gewijzigd' }],
      goals: [
        {
          id: 'veilig-online-melden',
          text: 'In 2030 melden meer inwoners van Woerden oplichting via internet bij de politie of bij een meldpunt.',
          indicator: indicator(
            'slachtoffers-melden-woerden',
            'Slachtoffers die het melden',
            'van de 100',
            [38, 2025],
            [50, 2030],
            'Inwonerspeiling (voorbeeld)',
          ),
        },
        {
          id: 'veilig-online-avonden',
          text: 'De gemeente organiseert elk jaar twee voorlichtingsavonden over veilig internetten.',
        },
      ],
    },
    {
      id: 'jeugd',
      title: 'Jeugd',
      level: 'speerpunt',
      themes: ['jeugdoverlast', 'individuele-jongeren'],
      why: 'Wij zien dat jongeren sneller in contact komen met criminelen. De tekst hierover volgt na het gesprek met de scholen.',
      predecessors: [{ planId: before, priorityId: 'jeugd', succession: 'gewijzigd' }],
    },
    {
      id: 'zorg-en-veiligheid',
      title: 'Zorg en veiligheid',
      level: 'strategisch_thema',
      themes: ['zorg-en-veiligheid'],
      why: 'Nog te schrijven na de evaluatie van het telefoonnummer voor zorgen.',
      predecessors: [{ planId: before, priorityId: 'zorg-en-veiligheid', succession: 'gewijzigd' }],
    },
    {
      id: 'crisis',
      title: 'Weerbaar bij water en stroomuitval',
      level: 'strategisch_thema',
      themes: ['crisisbeheersing', 'brandveiligheid'],
      why: 'Inwoners moeten drie dagen zonder hulp kunnen. Dat vraagt meer dan een folder.',
      predecessors: [{ planId: before, priorityId: 'crisis', succession: 'gewijzigd' }],
    },
  ]),
  measures: [],
  dropped: [
    { planId: before, priorityId: 'wonen' },
    { planId: before, priorityId: 'centrum' },
  ],
}
