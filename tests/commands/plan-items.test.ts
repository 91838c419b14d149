import { beforeAll, describe, expect, test } from 'vitest'
import type { TenantScope } from '~/domain/tenancy/scope'
import { textOf } from '~/domain/texts/rich-text'
import { demoRegion } from '../support/demo-region'

const planId = 'ivp-2027-2030'
const at = { planId, version: 1 }
const goalId = 'veilig-online-melden'
const goal = { ...at, kind: 'doel' as const, id: goalId }
const priority = { ...at, kind: 'prioriteit' as const, id: 'veilig-online' }

async function commands() {
  const { saveItem } = await import('~/commands/save-item.server')
  const { addItem } = await import('~/commands/add-item.server')
  const { removeItem } = await import('~/commands/remove-item.server')
  const { restoreItem } = await import('~/commands/restore-item.server')
  const { moveItem } = await import('~/commands/move-item.server')
  const { bringBack } = await import('~/commands/bring-back.server')
  const { startVersion } = await import('~/commands/start-version.server')
  const { startPlan } = await import('~/commands/start-plan.server')
  const { findItem } = await import('db/queries/plan-items.server')
  const { findPlanVersion } = await import('db/queries/plans.server')
  const { linksOf } = await import('db/queries/alignment.server')
  const { recordLink } = await import('~/commands/record-link.server')
  const { searchLog } = await import('db/queries/log.server')
  const { Overtaken, Refused } = await import('~/commands/refusals')
  return {
    saveItem,
    addItem,
    removeItem,
    restoreItem,
    moveItem,
    bringBack,
    startVersion,
    startPlan,
    findItem,
    findPlanVersion,
    linksOf,
    recordLink,
    searchLog,
    Overtaken,
    Refused,
  }
}

let c: Awaited<ReturnType<typeof commands>>
let adviser: TenantScope
beforeAll(async () => {
  const region = await demoRegion()
  c = await commands()
  adviser = region.scopeOf('adviseur@woerden', 'woerden')
}, 300_000)

const version = () => {
  const plan = c.findPlanVersion(adviser, planId, 1)
  if (!plan) throw new Error('the draft is there')
  return plan
}
const revisionOf = (item: typeof goal | typeof priority) => c.findItem(adviser, item)?.revision ?? 0
const saveGoal = (text: string, revision: number) =>
  c.saveItem(adviser, { ...at, id: goalId, revision, change: { kind: 'doel', fields: { text } } })
const goalText = () =>
  version()
    .priorities.flatMap(({ goals }) => goals)
    .find(({ id }) => id === goalId)?.text

describe('saving a part', () => {
  test('writes from the text that was read, once', () => {
    const revision = revisionOf(goal)
    const saved = saveGoal('Eerste tekst.', revision)
    expect(saved.revision).toBe(revision + 1)
    expect(goalText()).toBe('Eerste tekst.')
    expect(() => saveGoal('Te laat.', revision)).toThrow(c.Overtaken)
    expect(goalText()).toBe('Eerste tekst.')
  })

  test('of the same words twice is no save and no conflict', () => {
    const revision = revisionOf(goal)
    expect(saveGoal('Eerste tekst.', revision - 1).revision).toBe(revision)
    expect(revisionOf(goal)).toBe(revision)
  })

  test('stands in the log without its words', () => {
    saveGoal('Een geheim plan.', revisionOf(goal))
    const events = c.searchLog(adviser, { action: 'plan.item_saved' }, 5)
    expect(events[0]?.event).toMatchObject({ planId, kind: 'doel', itemId: goalId })
    expect(JSON.stringify(events)).not.toContain('geheim')
  })

  test('writes the words of a rich text beside its form', () => {
    const why = textOf('Een alinea.\n\nNog een.')
    const { id } = priority
    const fields = { why }
    c.saveItem(adviser, {
      ...at,
      id,
      revision: revisionOf(priority),
      change: { kind: 'prioriteit', fields },
    })
    const written = version().priorities.find((one) => one.id === id)
    expect(written?.why).toBe('Een alinea.\n\nNog een.')
    expect(written?.whyRich).toEqual(why)
    expect(written?.themes).toHaveLength(2)
  })

  test('brings the text from before back, and keeps that of now', () => {
    const begin = revisionOf(goal)
    const before = goalText()
    saveGoal('Half', begin)
    saveGoal('Half af', begin + 1)
    const saved = c.bringBack(adviser, { ...goal, block: 'doel', begin })
    expect(goalText()).toBe(before)
    c.bringBack(adviser, { ...goal, block: 'doel', begin: saved.revision })
    expect(goalText()).toBe('Half af')
  })

  test('gives an indicator a key from its name, and keeps the key while the name stays', () => {
    const fields = { indicatorName: 'Meldingen per jaar', direction: 'stijgt' as const, unit: null }
    c.saveItem(adviser, {
      ...at,
      id: goalId,
      revision: revisionOf(goal),
      change: { kind: 'doel', fields },
    })
    const find = () => c.findItem(adviser, goal)
    expect(find()).toMatchObject({ fields: { indicatorKey: 'meldingen-per-jaar' } })
    c.saveItem(adviser, {
      ...at,
      id: goalId,
      revision: revisionOf(goal),
      change: { kind: 'doel', fields: { unit: 'x' } },
    })
    expect(find()).toMatchObject({ fields: { indicatorKey: 'meldingen-per-jaar', unit: 'x' } })
  })

  test('refuses a period beside an adopted plan, at its field', () => {
    const revision = c.findItem(adviser, { ...at, kind: 'plan', id: planId })?.revision ?? 0
    const save = (from: string) =>
      c.saveItem(adviser, {
        ...at,
        id: planId,
        revision,
        change: { kind: 'plan', fields: { from } },
      })
    expect(() => save('2026-12-31')).toThrow(/Kies een begin na die dag/)
    expect(save('2027-01-02').revision).toBe(revision + 1)
  })

  test('refuses a version whose text lies fast', () => {
    const old = { planId: 'ivp-2023-2026', version: 2, id: 'jeugd', revision: 1 }
    const change = { kind: 'prioriteit' as const, fields: { title: 'Anders' } }
    expect(() => c.saveItem(adviser, { ...old, change })).toThrow(c.Refused)
  })
})

describe('a part that is removed', () => {
  test('comes back whole, at its place, with its links', () => {
    c.recordLink(adviser, {
      ...at,
      local: { ...at, kind: 'doel', itemId: goalId },
      regional: {
        owner: 'bureau-rvs',
        planId: 'rvs-2023-2026',
        version: 1,
        priorityId: 'digitale-veiligheid',
      },
      relation: 'lokaal_smaller',
      note: 'Alleen oplichting.',
    })
    const links = () => c.linksOf(adviser, planId, 1).map(({ id }) => id)
    const [before, linksBefore] = [version(), links()]
    c.removeItem(adviser, priority)
    expect(version().priorities.map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
    expect(links()).toEqual([])
    c.restoreItem(adviser, priority)
    expect(version()).toEqual(before)
    expect(links()).toEqual(linksBefore)
    expect(linksBefore.length).toBeGreaterThan(0)
  })

  test('can be removed and put back again and again', () => {
    for (let round = 0; round < 3; round += 1) {
      c.removeItem(adviser, goal)
      expect(goalText()).toBeUndefined()
      c.restoreItem(adviser, goal)
    }
    expect(goalText()).toBe('Half af')
    expect(() => c.restoreItem(adviser, goal)).toThrow('Dit staat al in het plan.')
  })

  test('is a late save for who still writes in it', () => {
    const revision = revisionOf(goal)
    c.removeItem(adviser, goal)
    expect(() => saveGoal('Mijn tekst', revision)).toThrow(c.Overtaken)
    c.restoreItem(adviser, goal)
    expect(saveGoal('Mijn tekst', revision + 1).revision).toBe(revision + 2)
  })

  test('waits for its priority', () => {
    c.removeItem(adviser, goal)
    c.removeItem(adviser, priority)
    expect(() => c.restoreItem(adviser, goal)).toThrow('Zet eerst de prioriteit terug.')
    c.restoreItem(adviser, priority)
    c.restoreItem(adviser, goal)
  })
})

describe('parts in order', () => {
  test('move with their goals and their numbers', () => {
    c.moveItem(adviser, { ...priority, to: 'omhoog' })
    const [first] = version().priorities
    expect(first?.id).toBe('veilig-online')
    expect(first?.goals.map(({ number }) => number)).toEqual(['1.1', '1.2'])
    expect(() => c.moveItem(adviser, { ...priority, to: 'omhoog' })).toThrow('Verder kan niet')
    c.moveItem(adviser, { ...priority, to: 'omlaag' })
  })

  test('a new goal stands last in its priority', () => {
    const fields = {
      text: 'Nieuw doel',
      indicatorKey: null,
      indicatorName: null,
      unit: null,
      direction: null,
      baseline: null,
      baselineYear: null,
      target: null,
      targetYear: null,
      source: null,
    }
    const item = { kind: 'doel' as const, fields }
    const id = c.addItem(adviser, { ...at, item, priorityId: 'veilig-online' })
    const goals = version().priorities.find((one) => one.id === 'veilig-online')?.goals
    expect(goals?.at(-1)).toMatchObject({ id, number: '2.3' })
    expect(() => c.addItem(adviser, { ...at, item, priorityId: 'nergens' })).toThrow()
  })
})

describe('a new version', () => {
  test('is a copy with its links, and cannot start while the text is open', () => {
    expect(() => c.startVersion(adviser, planId)).toThrow('Ga daarin verder')
    const adopted = 'ivp-2023-2026'
    const number = c.startVersion(adviser, adopted)
    const [before, after] = [number - 1, number].map((one) =>
      c.findPlanVersion(adviser, adopted, one),
    )
    expect(after).toEqual({ ...before, version: number, status: 'concept' })
    expect(c.linksOf(adviser, adopted, number)).toHaveLength(
      c.linksOf(adviser, adopted, number - 1).length,
    )
  })
})

describe('a new plan', () => {
  const beginning = { sections: [], priorities: [], measures: [], dropped: [] }
  test('follows the adopted plan before it, and does not start beside it', () => {
    const start = (from: string) =>
      c.startPlan(adviser, {
        title: 'IVP',
        period: { from, to: '2030-12-31' },
        from: 'leeg',
        follows: null,
        beginning,
      })
    expect(() => start('2026-01-01')).toThrow(c.Refused)
    const id = start('2027-01-01')
    expect(id).toBe('ivp-2027-2030-2')
    expect(c.findPlanVersion(adviser, id)).toMatchObject({
      follows: 'ivp-2023-2026',
      status: 'concept',
    })
  })
})
