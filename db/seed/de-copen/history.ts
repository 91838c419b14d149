import { acting, decide, draft, link, priority, share, type Act } from '../acts.server'
import { rvs2023 } from '../strategies'
import { regioPrioriteitenFirst, regioPrioriteitenSecond } from './regio-prioriteiten'

const secretary = acting('secretaris@de-copen', 'de-copen')
const planId = regioPrioriteitenFirst.id
const first = { planId, version: 1 }
const second = { planId, version: 2 }
const driehoek = { body: 'driehoek', fictitious: true } as const

const relation = (
  own: string,
  regional: string,
  ...how: [Parameters<typeof link>[3], string | null]
): Act => secretary('2025-01-09', link(second, priority(second, own), rvs2023(regional), ...how))

/** Invented, as the priorities themselves. Version 1.1 follows in December 2024. */
export const deCopenHistory: Act[] = [
  secretary('2023-06-01', draft(regioPrioriteitenFirst)),
  secretary(
    '2023-06-08',
    decide(planId, { ...driehoek, effect: 'vaststellen', date: '2023-06-08' }),
  ),
  secretary('2023-06-09', share(first, 'gedeeld_rvs')),
  secretary('2024-12-05', draft(regioPrioriteitenSecond)),
  secretary(
    '2024-12-12',
    decide(planId, { ...driehoek, effect: 'wijzigen', date: '2024-12-12', version: 2 }),
  ),
  secretary('2024-12-13', share(second, 'gedeeld_rvs')),
  // The councils read it too: it says what the five do together.
  secretary('2025-02-06', share(second, 'openbaar')),
  relation(
    'buitengebied',
    'ondermijning',
    'lokaal_smaller',
    'De Copen kiest uit de regionale prioriteit alleen het buitengebied.',
  ),
  relation(
    'jonge-aanwas',
    'ondermijning',
    'overlap',
    'Jongeren worden geworven voor ondermijnende criminaliteit. Het gaat bij ons ook over school en ouders.',
  ),
  relation(
    'veilig-online',
    'digitale-veiligheid',
    'lokaal_smaller',
    'De Copen kijkt naar inwoners en ondernemers, niet naar aanvallen op organisaties.',
  ),
  relation(
    'onbegrepen-gedrag',
    'maatschappelijke-onrust',
    'verwant',
    'Raakt aan onrust in een buurt, maar gaat over personen.',
  ),
]
