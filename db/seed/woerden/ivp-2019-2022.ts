import { priorities, type Content } from '../content'
import { burglary, violence } from '../indicators'

/** The plan, its period and its decisions are real; priorities and goals are invented. */
export const ivpWoerden20192022: Content = {
  id: 'ivp-2019-2022',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal Veiligheidsplan Woerden 2019-2022',
  period: { from: '2019-01-01', to: '2022-12-31' },
  status: 'vastgesteld',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 2,
  fictitious: true,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Ondermijning',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit'],
      why: 'Wij zien meer signalen van drugshandel en witwassen dan vier jaar geleden. De gemeente heeft nog weinig zicht op wat daarachter zit.',
      approach: 'Wij maken een lokaal beeld en toetsen vergunningen strenger.',
      goals: [
        {
          id: 'ondermijning-beeld',
          text: 'De gemeente heeft elk jaar een actueel beeld van ondermijning.',
        },
      ],
    },
    {
      id: 'woninginbraak',
      title: 'Woninginbraak',
      level: 'speerpunt',
      themes: ['objectieve-veiligheid'],
      why: 'Het aantal inbraken daalt, maar in enkele wijken gaat dat langzaam.',
      approach: 'Bewoners krijgen advies aan huis over sloten en licht.',
      goals: [
        {
          id: 'woninginbraak-minder',
          text: 'Er wordt in 2022 minder ingebroken dan in 2018.',
          indicator: burglary([2.4, 2018], [1.8, 2022]),
        },
      ],
    },
    {
      id: 'jeugd',
      title: 'Jeugdgroepen',
      level: 'strategisch_thema',
      themes: ['jeugdoverlast', 'alcohol-en-drugs'],
      why: 'Op enkele plekken geven groepen jongeren in de zomer overlast.',
      approach: 'Jongerenwerk en wijkagent kennen de groepen en spreken hen aan.',
      goals: [
        { id: 'jeugd-overlast', text: 'Bewoners ervaren minder overlast van groepen jongeren.' },
      ],
    },
    {
      id: 'zorg-en-veiligheid',
      title: 'Zorg en veiligheid',
      level: 'speerpunt',
      themes: ['zorg-en-veiligheid', 'sociale-kwaliteit'],
      why: 'Zorg en politie werken nog te veel naast elkaar.',
      approach: 'Het wijkteam en de politie bespreken elke maand de zwaarste meldingen.',
      goals: [
        {
          id: 'zorg-samen',
          text: 'Zorg en politie werken bij een melding vanaf de eerste dag samen.',
        },
      ],
    },
    {
      id: 'internetcriminaliteit',
      title: 'Internetcriminaliteit',
      level: 'beheersniveau',
      themes: ['digitale-veiligheid'],
      why: 'Inwoners krijgen vaker te maken met oplichting via internet.',
    },
    {
      id: 'uitgaan',
      title: 'Veilig uitgaan',
      level: 'beheersniveau',
      themes: ['uitgaan', 'evenementen'],
      why: 'In het centrum is het op uitgaansavonden meestal rustig.',
      approach: 'Horeca, gemeente en politie houden hun afspraken in stand.',
      goals: [
        {
          id: 'uitgaan-geweld',
          text: 'Het geweld in het centrum blijft even laag.',
          indicator: violence([3.9, 2018], [3.9, 2022]),
        },
      ],
    },
    {
      id: 'brandveiligheid',
      title: 'Brandveiligheid',
      level: 'beheersniveau',
      themes: ['brandveiligheid', 'crisisbeheersing'],
      why: 'De brandweer komt in alle kernen op tijd. Dat willen wij zo houden.',
    },
  ]),
  measures: [],
  dropped: [],
}
