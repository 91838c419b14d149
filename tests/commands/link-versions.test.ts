import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { demoRegion, type DemoRegion } from '../support/demo-region'

async function imported() {
  const { sqlite, db } = await import('db/client.server')
  const { versionedLinks, linkReviewsOf } = await import('db/queries/link-versions.server')
  const { findPlanVersion } = await import('db/queries/plans.server')
  const { strategiesAbove } = await import('db/queries/across-tenants.server')
  const { knownFindings } = await import('db/queries/alignment.server')
  const { recordLink } = await import('~/commands/record-link.server')
  const { confirmLinks } = await import('~/commands/confirm-links.server')
  const { takeOverLink, leaveBehind } = await import('~/commands/settle-link.server')
  const { withdrawLink } = await import('~/commands/end-link.server')
  const { writePlan } = await import('~/commands/write-plan.server')
  const { recordDecision } = await import('~/commands/record-decision.server')
  const { sharePlan } = await import('~/commands/share-plan.server')
  const { saveItem } = await import('~/commands/save-item.server')
  const { removeItem } = await import('~/commands/remove-item.server')
  const { restoreItem } = await import('~/commands/restore-item.server')
  const { findItem } = await import('db/queries/plan-items.server')
  const { startVersion } = await import('~/commands/start-version.server')
  const { realignRegion } = await import('~/commands/realign-region.server')
  const { carryToCurrent } = await import('~/commands/carry-links.server')
  const { openPortalScope } = await import('~/auth/open-scope.server')
  const { NotFound, Forbidden } = await import('~/commands/refusals')
  return {
    ...{ sqlite, db, versionedLinks, linkReviewsOf, findPlanVersion, strategiesAbove },
    ...{ knownFindings, recordLink, confirmLinks, takeOverLink, leaveBehind, withdrawLink },
    ...{ writePlan, recordDecision, sharePlan, saveItem, removeItem, restoreItem, findItem },
    ...{ startVersion, realignRegion, carryToCurrent, openPortalScope, NotFound, Forbidden },
  }
}

let c: Awaited<ReturnType<typeof imported>>
let region: DemoRegion
const scope = (email: string) => region.scopeOf(email, email.split('@')[1] ?? '')
const inForce: Record<string, [string, number]> = {
  woerden: ['ivp-2023-2026', 2],
  oudewater: ['ivp-2023-2026', 1],
  montfoort: ['ivp-2023-2026', 1],
  ijsselstein: ['ivp-2023-2026', 1],
  lopik: ['ivp-2024-2027', 1],
}
const slugs = Object.keys(inForce)

beforeAll(async () => {
  region = await demoRegion()
  c = await imported()
}, 300_000)

class Undo extends Error {}

/** Lets something happen and takes it back, so that each test begins with the same region. */
function undone(work: () => void): void {
  expect(() =>
    c.db.transaction(() => {
      work()
      throw new Undo()
    }),
  ).toThrow(Undo)
}

const linksIn = (of: TenantScope) => {
  const [planId, version] = inForce[of.tenant] ?? ['', 0]
  return c.versionedLinks(of, planId, version)
}
const linkTo = (of: TenantScope, priorityId: string, owner = 'de-copen') => {
  const link = linksIn(of).find(
    ({ regional }) => regional.priorityId === priorityId && regional.owner === owner,
  )
  if (!link) throw new Error(`${of.tenant} has no link to ${priorityId}`)
  return link
}
const tray = (of: TenantScope, id: string) =>
  c.linkReviewsOf(of, [id]).filter(({ settled }) => !settled)
const totalRows = (table: string) =>
  c.sqlite.prepare<[], { n: number }>(`select count(*) as n from ${table}`).get()?.n

describe('what the demo region shows', () => {
  test('a link of changed words waits, one without a sure place lies in the tray', () => {
    expect(linkTo(scope('adviseur@woerden'), 'buitengebied')).toMatchObject({
      state: 'te_bevestigen',
      regional: { version: 2 },
      relation: 'gelijk',
    })
    const young = linkTo(scope('adviseur@montfoort'), 'jonge-aanwas')
    expect(young).toMatchObject({ state: 'vastgelegd', regional: { version: 1 } })
    expect(tray(scope('adviseur@montfoort'), young.id)).toMatchObject([
      { proposedPriorityId: 'jonge-aanwas', strategy: { version: 2 } },
    ])
    const care = linkTo(scope('adviseur@woerden'), 'zorg-en-veiligheid', 'bureau-rvs')
    expect(tray(scope('adviseur@woerden'), care.id)).toMatchObject([{ proposedPriorityId: null }])
  })

  test('a second run carries nothing', () => {
    undone(() => {
      const before = [totalRows('links'), totalRows('link_reviews')]
      c.realignRegion('nog eens', '2026-10-12')
      expect([totalRows('links'), totalRows('link_reviews')]).toEqual(before)
      const portal = c.openPortalScope('woerden')
      expect(portal && c.carryToCurrent(portal)).toBe(0)
    })
  })
})

describe('words that change in a draft', () => {
  const planId = 'ivp-2027-2030'
  const at = { planId, version: 1, kind: 'doel' as const, id: 'veilig-online-melden' }

  test('make a link te bevestigen, and the same words again make it recorded', () => {
    undone(() => {
      const adviser = scope('adviseur@woerden')
      const regional = linkTo(adviser, 'veilig-online').regional
      const id = c.recordLink(adviser, {
        planId,
        version: 1,
        local: { planId, version: 1, kind: 'doel', itemId: at.id },
        regional,
        relation: 'gelijk',
        note: null,
      })
      const state = () => c.versionedLinks(adviser, planId, 1).find((link) => link.id === id)?.state
      const cell = () =>
        c.sqlite
          .prepare<[string], { to_confirm: number }>(
            `select to_confirm from cells where tenant_id = 'woerden' and plan_id = ? and version = 1
             and subject_priority_id = 'veilig-online' and until_on is null`,
          )
          .get(planId)?.to_confirm
      const item = c.findItem(adviser, at)
      if (item?.kind !== 'doel') throw new Error('the goal is there')
      const save = (text: string) => {
        const revision = c.findItem(adviser, at)?.revision ?? 0
        const change = { kind: 'doel' as const, fields: { text } }
        c.saveItem(adviser, { ...at, revision, change })
      }
      expect([state(), cell()]).toEqual(['vastgelegd', 0])
      save(`${item.fields.text} Ook op school.`)
      expect([state(), cell()]).toEqual(['te_bevestigen', 1])
      save(item.fields.text)
      expect([state(), cell()]).toEqual(['vastgelegd', 0])
      save('Iets heel anders.')
      c.confirmLinks(adviser, { ids: [id] })
      expect([state(), cell()]).toEqual(['vastgelegd', 0])
    })
  })
})

/** The adopted strategy of the region as the next one has it, in its place at once. */
function republish(next: Partial<PlanVersion>): PlanVersion {
  const bureau = scope('adviseur@bureau-rvs')
  const old = c.findPlanVersion(bureau, 'rvs-2023-2026', 1)
  if (!old) throw new Error('the strategy is there')
  const { owner: _owner, version: _version, ...content } = old
  const version = c.writePlan(bureau, { ...content, ...next, status: 'ter_vaststelling' })
  c.recordDecision(bureau, {
    planId: old.id,
    body: 'regionaal_veiligheidscollege',
    effect: 'wijzigen',
    version,
    date: '2026-10-12',
    proposed: null,
    kenmerk: null,
    status: 'genomen',
    until: null,
    untilEvent: null,
    expected: null,
    quote: null,
    fictitious: true,
  })
  c.sharePlan(bureau, { planId: old.id, version, visibility: 'openbaar' })
  const written = c.findPlanVersion(bureau, old.id, version)
  if (!written) throw new Error('the next version is there')
  return written
}

const words = ['ondermijning', 'regio', 'meer', 'signalen', 'samen', 'niet', 'jongeren', 'digitaal']
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((list) => `${list.join(' ')}.`)
const edit = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ how: 'same' as const, text: '' }) },
  { weight: 3, arbitrary: sentence.map((text) => ({ how: 'more' as const, text })) },
  { weight: 2, arbitrary: sentence.map((text) => ({ how: 'other' as const, text })) },
  { weight: 2, arbitrary: fc.constant({ how: 'gone' as const, text: '' }) },
  { weight: 1, arbitrary: sentence.map((text) => ({ how: 'renamed' as const, text })) },
)

describe('a republished strategy of the region', () => {
  test('leaves every link as it was, te bevestigen or in the tray', () => {
    const bureau = scope('adviseur@bureau-rvs')
    const old = c.findPlanVersion(bureau, 'rvs-2023-2026', 1)
    if (!old) throw new Error('the strategy is there')
    fc.assert(
      fc.property(fc.tuple(edit, edit, edit), (edits) => {
        undone(() => {
          const scopes = slugs.map((slug) => scope(`adviseur@${slug}`))
          const before = scopes.map((of) => linksIn(of))
          const priorities = old.priorities.flatMap((priority, at) => {
            const { how, text } = edits[at] ?? { how: 'same', text: '' }
            if (how === 'gone') return []
            if (how === 'more') return [{ ...priority, why: `${priority.why} ${text}` }]
            if (how === 'other')
              return [{ ...priority, id: `nieuw-${at}`, title: text, why: text, goals: [] }]
            if (how === 'renamed') return [{ ...priority, title: text }]
            return [priority]
          })
          const next = republish({ priorities })
          for (const [at, of] of scopes.entries()) {
            const after = linksIn(of)
            for (const link of before[at] ?? []) {
              const now = after.filter(({ id, carriedFrom }) => [id, carriedFrom].includes(link.id))
              expect(now).toHaveLength(1)
              const [one] = now
              expect(one).toMatchObject({ relation: link.relation, note: link.note })
              if (link.regional.planId !== 'rvs-2023-2026') continue
              const place = old.priorities.findIndex(({ id }) => id === link.regional.priorityId)
              const how = edits[place]?.how
              if (one?.id === link.id) {
                expect(tray(of, link.id)).toHaveLength(1)
                expect(how).not.toBe('same')
              } else {
                expect(one?.regional.version).toBe(next.version)
                const expected = how === 'same' ? link.state : 'te_bevestigen'
                expect(one?.state).toBe(expected)
              }
            }
          }
        })
      }),
      { numRuns: 6, seed: 4 },
    )
  }, 120_000)

  test('chain links of De Copen go on as well, and one event says how many', () => {
    undone(() => {
      const bureau = scope('adviseur@bureau-rvs')
      const old = c.findPlanVersion(bureau, 'rvs-2023-2026', 1)
      const priorities = (old?.priorities ?? []).map((one) =>
        one.id === 'ondermijning' ? { ...one, why: `${one.why} Ook in het buitengebied.` } : one,
      )
      const next = republish({ priorities })
      const chain = c.versionedLinks(
        scope('secretaris@de-copen'),
        'regio-prioriteiten-2023-2026',
        2,
      )
      expect(chain.map(({ regional }) => regional.version)).toEqual(chain.map(() => next.version))
      expect(
        chain
          .filter(({ state }) => state === 'te_bevestigen')
          .map(({ regional }) => regional.priorityId),
      ).toEqual(['ondermijning', 'ondermijning'])
      const logged = c.sqlite
        .prepare<[], { event: string }>(
          `select event from audit_log where tenant_id = 'de-copen' and event like '%link.carried%'`,
        )
        .all()
      expect(logged).toHaveLength(1)
      expect(logged[0]?.event).toContain('"toConfirm":2')
    })
  })

  test('a follow-up strategy takes the links only when its period begins', () => {
    undone(() => {
      const bureau = scope('adviseur@bureau-rvs')
      const planId = 'rvs-2027-2030'
      c.sqlite
        .prepare(`update plan_versions set status = 'vastgesteld' where plan_id = ?`)
        .run(planId)
      c.sharePlan(bureau, { planId, version: 1, visibility: 'openbaar' })
      const ijsselstein = scope('adviseur@ijsselstein')
      expect(linkTo(ijsselstein, 'ondermijning', 'bureau-rvs').regional.planId).toBe(
        'rvs-2023-2026',
      )
      c.realignRegion('nieuwe dag', '2027-01-01')
      expect(linkTo(ijsselstein, 'ondermijning', 'bureau-rvs')).toMatchObject({
        state: 'te_bevestigen',
        regional: { planId },
      })
    })
  })
})

describe('the tray', () => {
  test('a link is taken over with one act, as a new one that a person said', () => {
    undone(() => {
      const adviser = scope('adviseur@montfoort')
      const old = linkTo(adviser, 'jonge-aanwas')
      const id = c.takeOverLink(adviser, { link: old.id, priorityId: 'jonge-aanwas' })
      const now = linkTo(adviser, 'jonge-aanwas')
      expect(now).toMatchObject({ id, state: 'vastgelegd', carriedFrom: old.id, note: old.note })
      expect(now.regional.version).toBe(2)
      expect(tray(adviser, old.id)).toEqual([])
      expect(() => c.takeOverLink(adviser, { link: old.id, priorityId: 'jonge-aanwas' })).toThrow(
        c.NotFound,
      )
      const gone =
        'verouderd|montfoort|de-copen/jonge-aanwas|prioriteit/jeugd|regio-prioriteiten-2023-2026'
      expect(c.knownFindings(adviser, 'ivp-2023-2026', 1).has(gone)).toBe(false)
    })
  })

  test('an answer that lapses leaves the tray, and stays as history', () => {
    undone(() => {
      const adviser = scope('adviseur@montfoort')
      const { id } = linkTo(adviser, 'jonge-aanwas')
      c.withdrawLink(adviser, { id })
      expect(tray(adviser, id)).toEqual([])
      expect(linksIn(adviser).some((link) => link.id === id)).toBe(false)
      expect(totalRows(`links where id = '${id}'`)).toBe(1)
    })
  })

  test('others, and who may not link, cannot touch it', () => {
    const { id } = linkTo(scope('adviseur@montfoort'), 'jonge-aanwas')
    const input = { link: id, priorityId: 'jonge-aanwas' }
    expect(() => c.takeOverLink(scope('adviseur@lopik'), input)).toThrow(c.NotFound)
    expect(() => c.takeOverLink(scope('burgemeester@montfoort'), input)).toThrow(c.Forbidden)
    expect(() => c.leaveBehind(scope('adviseur@lopik'), { link: id })).toThrow(c.NotFound)
  })
})

describe('a new version of a plan', () => {
  test('keeps the words, the tray, and what is left of a part that is taken out', () => {
    undone(() => {
      const adviser = scope('adviseur@montfoort')
      const planId = 'ivp-2023-2026'
      const version = c.startVersion(adviser, planId)
      const copies = c.versionedLinks(adviser, planId, version)
      const copy = copies.find(({ regional }) => regional.priorityId === 'jonge-aanwas')
      if (!copy) throw new Error('the link was copied')
      expect(copies.map(({ state }) => state)).toEqual(linksIn(adviser).map(({ state }) => state))
      expect(tray(adviser, copy.id)).toHaveLength(1)
      const at = { planId, version, kind: 'prioriteit' as const, id: 'jeugd' }
      c.removeItem(adviser, at)
      expect(c.versionedLinks(adviser, planId, version)).toHaveLength(copies.length - 1)
      c.restoreItem(adviser, at)
      c.realignRegion('teruggezet', '2026-10-12')
      expect(c.versionedLinks(adviser, planId, version)).toHaveLength(copies.length)
      expect(tray(adviser, copy.id)).toHaveLength(1)
    })
  })
})
