import type { AsOf } from '~/domain/alignment/as-of'
import { longDate } from '../dates'

/** Words of a page that shows how things stood on an earlier day. */
export const asOfText = {
  field: 'Stand op',
  title: (on: string) => `Stand op ${longDate(on)}`,
  explained:
    'U ziet wat toen gold en gedeeld was. Namen zijn die van nu. Wat later is ingetrokken, staat er niet meer bij.',
  back: 'Terug naar vandaag',
  compare: 'Vergelijk deze dag met vandaag',
  moments: 'Bekijk momenten en vergelijk twee dagen',
  nothingYet: (on: string) => `Op ${longDate(on)} was hier nog niets te zien.`,
  nothing: (since: string | null) =>
    since === null
      ? 'Er is nog niets gedeeld.'
      : `Het portaal kent de stand vanaf ${longDate(since)}.`,
  earliest: (since: string) => `Toon de stand op ${longDate(since)}`,
  withdrawn: 'plan later ingetrokken',
  notAdoptedThen: 'toen nog niet vastgesteld',
  problem: ({ kind, asked }: NonNullable<AsOf['problem']>): string =>
    kind === 'toekomst'
      ? `${longDate(asked)} moet nog komen. Kies vandaag of een eerdere dag.`
      : `‘${asked}’ is geen dag. Schrijf een datum als 2025-03-01.`,
  showsToday: 'U ziet nu de stand van vandaag.',
} as const
