import { z } from 'zod'
import { decisionBodies } from '../../decisions/decision'
import { countBsn } from '../../documents/bsn'
import type { TenantSlug } from '../../tenancy/tenant'
import { Explanation, reasons } from '../explanation'
import { positionKinds } from '../vocabulary'
import { positionColumns, type PositionColumn } from './divergence-columns'

/** A row of a table of divergences: what stands in each column that is read back. */
export const PositionCells = z.object({
  nr: z.number().int().positive(),
  cells: z.partialRecord(z.enum(positionColumns), z.string().max(20_000)),
})
export type PositionCells = z.infer<typeof PositionCells>

/** What a municipality says about a divergence, recorded or as a draft. */
export type SaidPosition = Pick<
  Explanation,
  'kind' | 'motivation' | 'body' | 'decidedOn' | 'kenmerk' | 'reviewOn'
> & { reason: string }

/** An own divergence with the positions on it that count: the recorded one, and a newer draft. */
export interface KnownDivergence {
  id: string
  positions: readonly (SaidPosition & { id: string })[]
}

/** What would become of one row. `replaces` names the positions that it comes after. */
export type PositionVerdict =
  | { nr: number; kind: 'kan_niet'; problems: string[] }
  | { nr: number; kind: 'ongewijzigd' }
  | {
      nr: number
      kind: 'nieuw' | 'gewijzigd'
      comes: SaidPosition
      was: SaidPosition[]
      replaces: string[]
      input: Explanation & { id: string }
    }

const wordsOf: Partial<Record<PositionColumn, readonly string[]>> = {
  standpunt: positionKinds,
  soort_reden: reasons,
  orgaan: decisionBodies,
}

/** A word that is none of the list is said back, with the list. */
const wordProblems = (cells: PositionCells['cells']): string[] =>
  Object.entries(wordsOf).flatMap(([column, words]) => {
    const value = cells[column as PositionColumn]
    if (value === undefined || words.includes(value)) return []
    return [`Bij ‘${column}’ staat ‘${value.slice(0, 60)}’. Kies uit: ${words.join(', ')}.`]
  })

const asLines = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim()

/** What the cells say, as a draft; or what has to be put right. */
function draftOf(cells: PositionCells['cells']): Explanation | string[] {
  const wrong = wordProblems(cells)
  if (wrong.length > 0) return wrong
  const parsed = Explanation.safeParse({
    kind: cells.standpunt,
    reason: cells.soort_reden,
    motivation: cells.motivering === undefined ? undefined : asLines(cells.motivering),
    body: cells.orgaan,
    decidedOn: cells.datum?.trim(),
    kenmerk: cells.kenmerk,
    reviewOn: cells.herijken_op?.trim(),
    status: 'concept',
  })
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message)
  if (countBsn(parsed.data.motivation) > 0)
    return [
      'In de motivering staat een getal dat een burgerservicenummer kan zijn. Haal het weg, of leg deze toelichting vast op de pagina van de afwijking.',
    ]
  return parsed.data
}

const same = (a: SaidPosition, b: SaidPosition): boolean =>
  a.kind === b.kind &&
  a.reason === b.reason &&
  asLines(a.motivation) === asLines(b.motivation) &&
  a.body === b.body &&
  a.decidedOn === b.decidedOn &&
  (a.kenmerk ?? '') === (b.kenmerk ?? '') &&
  a.reviewOn === b.reviewOn

/** Only what a person fills in counts; the number and the municipality are there anyhow. */
const saysNothing = ({ nummer: _, gemeente: __, ...cells }: PositionCells['cells']): boolean =>
  Object.values(cells).length === 0

/**
 * What would become of each row, in its order. A row without a position changes nothing, so a table can
 * leave out what one does not want to say; a position that was recorded is never taken back by it.
 */
export function positionVerdicts(
  known: { tenant: TenantSlug; find: (id: string) => KnownDivergence | undefined },
  rows: readonly PositionCells[],
): PositionVerdict[] {
  const seen = new Map<string, number>()
  return rows.map(({ nr, cells }): PositionVerdict => {
    const cannot = (...problems: string[]) => ({ nr, kind: 'kan_niet' as const, problems })
    const owner = cells.gemeente?.trim() ?? known.tenant
    if (owner !== known.tenant)
      return cannot(
        `Deze rij is van een andere organisatie (${owner}). U leest alleen uw eigen toelichtingen in.`,
      )
    const id = cells.nummer?.trim().toLowerCase() ?? ''
    const divergence = id === '' ? undefined : known.find(id)
    if (!divergence)
      return cannot(
        id === ''
          ? 'Vul bij ‘nummer’ het nummer van de afwijking in.'
          : `U hebt geen afwijking met nummer ‘${id.slice(0, 60)}’.`,
      )
    const earlier = seen.get(id)
    if (earlier !== undefined)
      return cannot(`Rij ${earlier} gaat over dezelfde afwijking. Houd er één van over.`)
    seen.set(id, nr)
    if (saysNothing(cells)) return { nr, kind: 'ongewijzigd' }
    const { positions } = divergence
    const draft = draftOf(cells)
    const parts = Array.isArray(draft) ? null : draft
    if (parts && positions.some((position) => same(position, parts)))
      return { nr, kind: 'ongewijzigd' }
    if (Array.isArray(draft)) return cannot(...draft)
    return {
      nr,
      kind: positions.length === 0 ? 'nieuw' : 'gewijzigd',
      comes: draft,
      was: [...positions],
      replaces: positions.map((position) => position.id),
      input: { ...draft, id },
    }
  })
}
