import type { TableFile } from '../../documents/table-file'

/** A row of a table with only the columns that we know; empty cells are left out. */
export interface KnownRow<C extends string> {
  nr: number
  cells: Partial<Record<C, string>>
  /** The known columns in which the row has a formula. */
  formulas: C[]
}

/** The columns that a table lacks; without them no row can be read. */
export const missingColumns = <C extends string>(
  { columns }: Pick<TableFile, 'columns'>,
  needed: readonly C[],
): C[] => needed.filter((name) => !columns.includes(name))

/** The rows of a table, with the columns that we know. */
export const knownCells = <C extends string>(
  { columns, rows }: TableFile,
  known: readonly C[],
): KnownRow<C>[] =>
  rows.map(({ nr, cells, formulas }) => {
    const row: KnownRow<C> = { nr, cells: {}, formulas: [] }
    for (const name of known) {
      const value = cells[columns.indexOf(name)]
      if (value != null) row.cells[name] = value
      if (formulas.includes(name)) row.formulas.push(name)
    }
    return row
  })

/** Why a row with formulas is not read: what a formula shows can be of another day. */
export const formulaProblem = (names: readonly string[]): string =>
  `In ${names.map((name) => `‘${name}’`).join(' en ')} staat een formule. Plak daar de waarde zelf.`
