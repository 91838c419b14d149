import { indicator, priorities, type Content } from '../content'

const before = 'ivp-2023-2026'

/** A draft that IJsselstein shared with the driehoek before the raad of December 2026. Invented. */
export const ivpIjsselstein20272030: Content = {
  id: 'ivp-2027-2030',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Concept Integraal Veiligheidsplan IJsselstein 2027-2030',
  period: { from: '2027-01-01', to: '2030-12-31' },
  status: 'ter_vaststelling',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: before,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Ondermijning en uitbuiting',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit', 'mensenhandel'],
      why: 'Het vaste team werkt. Wij breiden het uit met de aanpak van uitbuiting.',
      approach: 'Het vaste team gaat door en krijgt er een inspecteur bij.',
      predecessors: [{ planId: before, priorityId: 'ondermijning', succession: 'gewijzigd' }],
      goals: [
        {
          id: 'ondermijning-zaken',
          text: 'Elk jaar worden minstens vijftien signalen samen opgepakt en afgerond.',
          indicator: indicator(
            'afgeronde-signalen',
            'Samen afgeronde signalen',
            'per jaar',
            [13, 2025],
            [15, 2030],
            'Registratie gemeente IJsselstein (voorbeeld)',
          ),
        },
      ],
    },
    {
      id: 'jonge-aanwas',
      title: 'Jongeren kiezen een goede weg',
      level: 'speerpunt',
      themes: ['individuele-jongeren', 'veilig-in-en-om-school'],
      why: 'De vaste begeleider helpt. De groep wordt wel jonger.',
      approach: 'Wij beginnen al op de basisschool.',
      predecessors: [{ planId: before, priorityId: 'jonge-aanwas', succession: 'gehandhaafd' }],
      goals: [
        {
          id: 'jonge-aanwas-basisschool',
          text: 'Elke basisschool bespreekt zorgen in het vaste overleg.',
        },
      ],
    },
    {
      id: 'digitale-veiligheid',
      title: 'Digitaal veilig IJsselstein',
      level: 'strategisch_thema',
      themes: ['digitale-veiligheid', 'informatieveiligheid'],
      why: 'De basis staat. Daarom is een speerpunt niet meer nodig.',
      approach: 'Het spreekuur blijft en de oefening ook.',
      predecessors: [
        { planId: before, priorityId: 'digitale-veiligheid', succession: 'gewijzigd' },
      ],
      goals: [
        { id: 'digitale-veiligheid-hulp', text: 'Slachtoffers krijgen binnen drie dagen hulp.' },
      ],
    },
    {
      id: 'onbegrepen-gedrag',
      title: 'Onbegrepen gedrag: hulp en rust',
      level: 'speerpunt',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'Alleen optreden tegen overlast hielp kort. Wij willen dat hulp en optreden samen beginnen.',
      approach: 'Zorg en openbare orde maken vanaf de eerste melding één plan.',
      predecessors: [{ planId: before, priorityId: 'onbegrepen-gedrag', succession: 'gewijzigd' }],
      goals: [
        {
          id: 'onbegrepen-gedrag-hulp',
          text: 'Binnen een dag is er hulp en binnen twee weken is er rust in de straat.',
        },
      ],
    },
    {
      id: 'crisis',
      title: 'Weerbare stad',
      level: 'strategisch_thema',
      themes: ['crisisbeheersing', 'radicalisering-en-polarisatie'],
      why: 'Stroomuitval, hoog water en spanningen vragen om een stad die elkaar kent.',
      approach: 'Elke wijk krijgt een steunpunt.',
      predecessors: [
        { planId: before, priorityId: 'crisis', succession: 'gewijzigd' },
        { planId: before, priorityId: 'maatschappelijke-onrust', succession: 'gewijzigd' },
      ],
      goals: [
        {
          id: 'crisis-steunpunt',
          text: 'In 2028 heeft elke wijk een steunpunt met stroom en radio.',
        },
      ],
    },
    {
      id: 'winkelgebied',
      title: 'Veilig winkelen, uitgaan en wonen',
      level: 'beheersniveau',
      themes: ['winkelgebied', 'uitgaan', 'sociale-kwaliteit'],
      why: 'Het gaat goed in het winkelgebied. Wij houden de afspraken vast.',
      predecessors: [
        { planId: before, priorityId: 'winkelgebied', succession: 'gewijzigd' },
        { planId: before, priorityId: 'woonoverlast', succession: 'gewijzigd' },
      ],
    },
  ]),
  measures: [],
  dropped: [{ planId: before, priorityId: 'buitengebied' }],
}
