import { genesis, type ChainedRow } from './chain'

export type Verdict =
  | { ok: true; rows: number }
  | { ok: false; rows: number; brokenAt: number; why: 'hash' | 'keten' | 'volgorde' }

/**
 * Walks the log in order. `hashOf` is SHA-256 over `chainText`, given from outside. Names the first
 * row whose hash does not fit its text, that does not follow the row before, or before which a row is
 * missing.
 */
export function verifyChain(
  rows: Iterable<ChainedRow & { seq: number; hash: string }>,
  hashOf: (row: ChainedRow) => string,
): Verdict {
  let previous = { hash: genesis, seq: 0 }
  let count = 0
  for (const row of rows) {
    count += 1
    const broken = (why: 'hash' | 'keten' | 'volgorde'): Verdict => ({
      ok: false,
      rows: count,
      brokenAt: row.seq,
      why,
    })
    if (row.previousHash !== previous.hash) return broken('keten')
    if (row.seq !== previous.seq + 1) return broken('volgorde')
    if (hashOf(row) !== row.hash) return broken('hash')
    previous = row
  }
  return { ok: true, rows: count }
}
