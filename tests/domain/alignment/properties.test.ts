import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, type Alignment } from '~/domain/alignment/align'
import type { PlanVersion } from '~/domain/plans/plan'
import { anyInput, inAnotherOrder } from './random'

const missing = ({ findings }: Alignment) =>
  new Set(findings.filter(({ kind }) => kind === 'ontbreekt_lokaal').map((one) => one.identity))

const identities = ({ findings }: Alignment) => findings.map(({ identity }) => identity)

const bump = (plan: PlanVersion): PlanVersion => ({ ...plan, version: plan.version + 1 })

describe('align', () => {
  it('does not depend on the order of anything', () => {
    const twice = anyInput.chain(({ given }) =>
      inAnotherOrder(given).map((other) => ({ given, other })),
    )
    fc.assert(
      fc.property(twice, ({ given, other }) => {
        expect(align(other)).toEqual(align(given))
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same answer again and leaves its input alone', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const before = structuredClone(given)
        const first = align(given)
        expect(align(given)).toEqual(first)
        expect(given).toEqual(before)
      }),
    )
  })

  it('never adds an ontbreekt_lokaal by adding a link', () => {
    fc.assert(
      fc.property(anyInput, ({ given, more }) => {
        if (!more) return
        const before = missing(align(given))
        const after = missing(align({ ...given, links: [...given.links, more] }))
        expect([...after].filter((identity) => !before.has(identity))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('gives each finding an identity of its own', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const all = identities(align(given))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('keeps identities when the municipality makes a new version', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const later = { ...given, plan: bump(given.plan), uvps: given.uvps.map(bump) }
        expect(identities(align(later))).toEqual(identities(align(given)))
      }),
    )
  })

  it('keeps identities when a strategy gets a new version; only verouderd comes on top', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const later = {
          ...given,
          strategies: given.strategies.map(bump),
          superseded: [...given.superseded, ...given.strategies],
        }
        const old = (identity: string) => identity.startsWith('verouderd|')
        const [before, after] = [identities(align(given)), identities(align(later))]
        expect(after.filter((one) => !old(one))).toEqual(before.filter((one) => !old(one)))
        expect(after).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  it('counts each priority once, and never more answers than there are', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const { cells, coverage } = align(given)
        const all = given.strategies.flatMap(({ priorities }) => priorities)
        expect(cells).toHaveLength(all.length)
        for (const { assessed, total, states, derived } of coverage.strategies) {
          const counted = Object.values(states).reduce((sum, count) => sum + count, 0)
          expect(counted + derived).toBe(total)
          expect(assessed).toBe(total - states.niet_beoordeeld - derived)
          expect(assessed).toBeGreaterThanOrEqual(0)
        }
        const { total, connected, unconnected } = coverage.local
        expect([total, connected + unconnected]).toEqual([given.plan.priorities.length, total])
      }),
    )
  })

  it('has on each cell only findings that exist, and says why with both versions', () => {
    fc.assert(
      fc.property(anyInput, ({ given }) => {
        const { cells, findings } = align(given)
        const known = new Map(findings.map((finding) => [finding.identity, finding]))
        for (const cell of cells) {
          for (const identity of cell.findings) {
            expect(known.get(identity)?.regional?.priorityId).toBe(cell.priorityId)
          }
          expect(cell.derived).toBe(cell.path !== null)
        }
        for (const { kind, why, since } of findings) {
          expect(why.rule).toBe(kind)
          expect(why.versions.regional === null).toBe(kind === 'alleen_lokaal')
          expect(since <= given.today).toBe(true)
        }
      }),
    )
  })
})
