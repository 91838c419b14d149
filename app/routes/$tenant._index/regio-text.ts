import type { Visibility } from '~/domain/plans/vocabulary'
import { numberWord } from '~/ui/nl/frame'

/** Words of the start page of the bureau of a region. */
export const regioStart = {
  calm: 'Er lopen binnen een jaar geen plannen af.',
  draftItem: (name: string) => `Werk verder aan het ${name}`,
  draftText: (version: number, shared: string, priorities: number) =>
    `Versie ${version} heeft ${numberWord(priorities)} prioriteiten. ${shared}.`,
  withoutItem: (count: number) =>
    count === 1
      ? 'Bekijk één thema dat terugkomt en niet in de strategie staat'
      : `Bekijk ${numberWord(count)} thema’s die terugkomen en niet in de strategie staan`,
  plansTitle: 'Met de regio gedeelde plannen',
  plansIntro: 'Alleen wat een gemeente zelf met Bureau RVS deelde of openbaar maakte.',
  withoutText: 'Elk thema is in twee of meer gedeelde plannen een speerpunt of strategisch thema.',
  recurringTitle: 'Lokale speerpunten en strategische thema’s die terugkomen',
  recurringIntro:
    'In de volgorde van het Kernbeleid Veiligheid. Thema’s op beheersniveau tellen hier niet mee.',
  noneRecur:
    'Hier komen thema’s die in twee of meer gedeelde plannen een speerpunt of strategisch thema zijn.',
  inStrategy: (strategy: string) => `In de ${strategy}?`,
  shared: {
    concept: 'Nog niet gedeeld',
    gedeeld_driehoek: 'Gedeeld',
    gedeeld_rvs: 'Gedeeld met de gemeenten in de regio',
    openbaar: 'Openbaar',
  } satisfies Record<Visibility, string>,
  yes: 'Ja',
  no: 'Nee',
  toOverview: 'Naar het beeld van de regio',
  wasWordt: (was: string, wordt: string) => `Was–wordt: van ${was} naar ${wordt}`,
  municipalities: 'Gemeenten',
} as const
