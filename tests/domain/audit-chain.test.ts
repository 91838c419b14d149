import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { chainText, genesis, type ChainedRow } from '~/domain/audit/chain'
import { verifyChain } from '~/domain/audit/verify'

const hashOf = (row: ChainedRow) => createHash('sha256').update(chainText(row)).digest('hex')

type Row = ChainedRow & { seq: number; hash: string }

/** A log of these events, chained as the portal does. */
function chained(events: readonly string[]): Row[] {
  const rows: Row[] = []
  for (const [index, event] of events.entries()) {
    const row = {
      tenantId: 'woerden',
      at: index,
      actorTenantId: 'woerden',
      actorUserId: null,
      actorRole: 'adviseur',
      action: 'plan.written',
      event,
      previousHash: rows.at(-1)?.hash ?? genesis,
    }
    rows.push({ ...row, seq: index + 1, hash: hashOf(row) })
  }
  return rows
}

const events = fc.array(fc.string(), { minLength: 3, maxLength: 12 })

describe('the chain of the log', () => {
  it('holds for a log that nobody touched', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(verifyChain(chained(all), hashOf)).toEqual({ ok: true, rows: all.length })
      }),
    )
  })

  it('names the row whose text was changed', () => {
    fc.assert(
      fc.property(events, fc.nat(), (all, pick) => {
        const rows = chained(all)
        const at = pick % rows.length
        const touched = rows.map((row, index) =>
          index === at ? { ...row, event: `${row.event}!` } : row,
        )
        expect(verifyChain(touched, hashOf)).toMatchObject({ ok: false, brokenAt: at + 1 })
      }),
    )
  })

  it('notices a row that was taken out, unless it was the last', () => {
    fc.assert(
      fc.property(events, fc.nat(), (all, pick) => {
        const rows = chained(all)
        const without = rows.filter((_, index) => index !== pick % (rows.length - 1))
        expect(verifyChain(without, hashOf).ok).toBe(false)
      }),
    )
  })

  it('notices a row whose hash was made again, by the row after it', () => {
    const rows = chained(['a', 'b', 'c'])
    const [first, second, third] = rows
    if (!first || !second || !third) throw new Error('three rows')
    const forged = { ...second, event: 'x' }
    const rehashed = { ...forged, hash: hashOf(forged) }
    expect(verifyChain([first, rehashed, third], hashOf)).toMatchObject({
      brokenAt: 3,
      why: 'keten',
    })
  })
})
