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
  recurringTitle: 'Lokale prioriteiten die terugkomen',
  recurringAside: 'In de volgorde van het Kernbeleid',
  noneRecur: 'Hier komen thema’s die in twee of meer gedeelde plannen staan.',
  inStrategy: (strategy: string) => `In de ${strategy}?`,
  yes: 'Ja',
  no: 'Nee',
  toOverview: 'Naar het beeld van de regio',
  wasWordt: (was: string, wordt: string) => `Was–wordt: van ${was} naar ${wordt}`,
  municipalities: 'Gemeenten',
} as const
