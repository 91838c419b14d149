import type { Annex, Difference } from './sources'

/** All differences of an annex, those of a strategy as a whole included. */
export const differencesOf = ({ strategies }: Annex): Difference[] =>
  strategies.flatMap(({ rows, differences }) => [
    ...differences,
    ...rows.flatMap((row) => row.differences),
  ])

const covered = new Set(['overgenomen', 'gedeeltelijk'])

/** How the plan stands to the strategies, in numbers that are counts and no score. */
export function summaryOf(annex: Annex) {
  const rows = annex.strategies.flatMap((strategy) => strategy.rows)
  const asking = differencesOf(annex).filter(({ asks }) => asks)
  return {
    priorities: rows.length,
    assessed: rows.filter(({ state, derived }) => !derived && state !== 'niet_beoordeeld').length,
    covered: rows.filter(({ state }) => covered.has(state)).length,
    explained: asking.filter(({ explanation }) => explanation !== null).length,
    unexplained: asking.filter(({ explanation }) => explanation === null).length,
    onlyLocal: annex.onlyLocal.length,
  }
}
