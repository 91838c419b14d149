import { priorities, type Content } from '../content'

/**
 * Regionale Veiligheidsstrategie Midden-Nederland 2019-2022. The three priorities are public; goals
 * and indicators are not known to the portal and stay empty. A strategy of three priorities without
 * levels of its own: all three count as speerpunt.
 */
export const rvs20192022: Content = {
  id: 'rvs-2019-2022',
  kind: 'strategie',
  layer: 'rvs',
  title: 'Regionale Veiligheidsstrategie Midden-Nederland 2019-2022',
  period: { from: '2019-01-01', to: '2022-12-31' },
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: false,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Georganiseerde ondermijnende criminaliteit',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit'],
      why: 'Een van de drie prioriteiten voor 2019-2022. Voor elke prioriteit was er een taskforce met burgemeesters uit de districten.',
    },
    {
      id: 'cyberveiligheid',
      title: 'Cyberveiligheid',
      level: 'speerpunt',
      themes: ['digitale-veiligheid'],
      why: 'Een van de drie prioriteiten voor 2019-2022, met een eigen taskforce.',
    },
    {
      id: 'zorg-en-veiligheid',
      title: 'Effectieve verbinding van veiligheid met zorg',
      level: 'speerpunt',
      themes: ['zorg-en-veiligheid'],
      why: 'Een van de drie prioriteiten voor 2019-2022. Ook hiervoor was er een taskforce.',
    },
  ]),
  measures: [],
  dropped: [],
}
