import { sqlite } from 'db/client.server'
import {
  neighbourPlans,
  partnershipLinks,
  practiceTakers,
  sharedPartnerships,
  sharedPractices,
} from 'db/queries/across-neighbours.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScope } from '~/auth/open-scope.server'
import { endPartnership } from '~/commands/end-partnership.server'
import { linkPartnership } from '~/commands/link-partnership.server'
import { recordPartnership } from '~/commands/record-partnership.server'
import { sharePartnership } from '~/commands/share-partnership.server'
import { sharePlan } from '~/commands/share-plan.server'
import { sharePractice } from '~/commands/share-practice.server'
import { startVersion } from '~/commands/start-version.server'
import { takeOverPractice } from '~/commands/take-over-practice.server'
import { unlinkPartnership } from '~/commands/unlink-partnership.server'
import { withdrawPlan } from '~/commands/withdraw-plan.server'
import { withdrawPractice } from '~/commands/withdraw-practice.server'
import { writePlan } from '~/commands/write-plan.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { writePeople } from '../support/people'

const scopeOf = (email: string, tenant: string, on = '2026-10-12'): TenantScope => {
  const scope = openScope(email, tenant, on)
  if (!scope) throw new Error(`${email} does not work for ${tenant}`)
  return scope
}
const woerden = (on?: string) => scopeOf('adviseur@woerden', 'woerden', on)
const lopik = (on?: string) => scopeOf('adviseur@lopik', 'lopik', on)
const deCopen = () => scopeOf('secretaris@de-copen', 'de-copen')
const police = () => scopeOf('teamchef@politie', 'politie-de-copen')
const bureau = () => scopeOf('strateeg@bureau-rvs', 'bureau-rvs')
const elders = () => scopeOf('adviseur@elders', 'elders')

const member = (group: string, body: string) =>
  sqlite
    .prepare('INSERT INTO region_members (tenant_id, body_id, from_on) VALUES (?, ?, ?)')
    .run(group, body, '2016-01-01')

type Content = Omit<PlanVersion, 'owner' | 'version'>

const ivp: Content = {
  id: 'ivp-2023-2026',
  kind: 'ivp',
  layer: 'gemeente',
  title: 'IVP',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'concept',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities: [
    {
      id: 'ondermijning',
      number: '1',
      title: 'Ondermijning',
      level: 'speerpunt',
      themes: ['ondermijning'],
      why: 'w',
      approach: 'a',
      whyRich: null,
      approachRich: null,
      origins: [],
      partners: [],
      policeEffort: 'Twee controles',
      omEffort: null,
      budget: null,
      taskField: null,
      predecessors: [],
      goals: [],
    },
  ],
  measures: [],
  dropped: [],
}

const uvp = (title: string): Content => ({
  ...ivp,
  id: 'uvp-2026',
  kind: 'uvp',
  title: 'UVP',
  period: { from: '2026-01-01', to: '2026-12-31' },
  carriesOut: ivp.id,
  priorities: [],
  measures: [
    {
      id: 'controle',
      number: '1',
      title,
      priorityId: 'ondermijning',
      goalId: null,
      instrument: null,
      result: null,
      owner: 'Toezicht',
      partners: [],
      means: null,
      budget: null,
      planning: null,
      quarterFrom: null,
      quarterTo: null,
      origin: null,
      report: null,
    },
  ],
})

const others = { lopik, deCopen, police, bureau, elders }
const readers = (see: (scope: TenantScope) => readonly unknown[]): string[] =>
  Object.entries(others).flatMap(([name, scope]) => (see(scope()).length > 0 ? [name] : []))

const plansSeen = (scope: TenantScope) =>
  neighbourPlans(scope).flatMap(({ owner, plan, uvps }) =>
    plan ? [`${owner.slug} ${plan.version} ${uvps.map(({ id }) => id).join()}`] : [],
  )

const offer = { planId: 'uvp-2026', measureId: 'controle', lesson: 'Werkt', contact: 'Team OOV' }

beforeAll(async () => {
  await writePeople(sqlite, [
    { email: 'adviseur@woerden', works: { woerden: 'adviseur' } },
    { email: 'adviseur@lopik', works: { lopik: 'adviseur' } },
    { email: 'adviseur@elders', works: { elders: 'adviseur' } },
    { email: 'secretaris@de-copen', works: { 'de-copen': 'secretaris' } },
    { email: 'teamchef@politie', works: { 'politie-de-copen': 'partner' } },
    { email: 'strateeg@bureau-rvs', works: { 'bureau-rvs': 'strateeg' } },
  ])
  for (const body of ['woerden', 'lopik', 'politie-de-copen']) member('de-copen', body)
  for (const body of ['woerden', 'lopik', 'elders']) member('bureau-rvs', body)
  writePlan(woerden(), ivp)
  writePlan(woerden(), uvp('Controle van loodsen'))
  writePlan(lopik(), ivp)
  writePlan(lopik(), { ...uvp('Iets anders'), measures: [] })
})

describe('the plans of the neighbours', () => {
  it('are one’s own and what was shared, with the uitvoeringsplannen that were shared too', () => {
    expect(plansSeen(woerden())).toEqual(['woerden 1 uvp-2026'])
    expect(plansSeen(lopik())).toEqual(['lopik 1 uvp-2026'])
    sharePlan(woerden(), { planId: ivp.id, version: 1, visibility: 'gedeeld_driehoek' })
    expect(plansSeen(lopik())).toEqual(['woerden 1 ', 'lopik 1 uvp-2026'])
    sharePlan(woerden(), { planId: 'uvp-2026', version: 1, visibility: 'gedeeld_driehoek' })
    for (const scope of [deCopen(), police()])
      expect(plansSeen(scope)).toEqual(['woerden 1 uvp-2026'])
    for (const scope of [bureau(), elders()]) expect(plansSeen(scope)).toEqual([])
  })

  it('leave out what its owner is still writing', () => {
    startVersion(woerden(), ivp.id)
    expect(plansSeen(lopik())[0]).toBe('woerden 1 uvp-2026')
  })
})

describe('a good practice', () => {
  const practice = () => sharedPractices(woerden())[0]?.id ?? 'geen'
  const taking = () => ({
    owner: 'woerden',
    practice: practice(),
    planId: 'uvp-2026',
    priorityId: 'ondermijning',
  })

  it('is a measure of a shared uitvoeringsplan, offered once, to who sits together today', () => {
    expect(() => sharePractice(lopik(), offer)).toThrow()
    sharePractice(woerden(), offer)
    expect(() => sharePractice(woerden(), offer)).toThrow('deelt u al')
    expect(readers(sharedPractices)).toEqual(['lopik', 'deCopen', 'police'])
    expect(sharedPractices(lopik('2026-10-11'))).toEqual([])
    expect(sharedPractices(lopik())[0]).toMatchObject({
      title: 'Controle van loodsen',
      themes: ['ondermijning'],
      contact: 'Team OOV',
    })
  })

  it('goes into an own draft with its origin, once; the owner learns nothing of a draft', () => {
    const id = takeOverPractice(lopik(), taking())
    const measure = findPlanVersion(lopik(), 'uvp-2026')?.measures.find((one) => one.id === id)
    expect(measure).toMatchObject({
      title: 'Controle van loodsen',
      owner: null,
      origin: { owner: 'woerden', planId: 'uvp-2026', measureId: 'controle' },
    })
    expect(() => takeOverPractice(lopik(), taking())).toThrow('staat al in')
    expect(() => takeOverPractice(woerden(), taking())).toThrow()
    expect(practiceTakers(lopik())).toHaveLength(1)
    expect(practiceTakers(woerden())).toEqual([])
    expect(practiceTakers(deCopen())).toEqual([])
  })

  it('keeps its origin in the next version, and tells the owner once that is shared', () => {
    sharePlan(lopik(), { planId: 'uvp-2026', version: 1, visibility: 'gedeeld_driehoek' })
    startVersion(lopik(), 'uvp-2026')
    expect(findPlanVersion(lopik(), 'uvp-2026', 2)?.measures[0]?.origin?.owner).toBe('woerden')
    expect(practiceTakers(woerden()).map(({ taker, asMeasure }) => [taker, asMeasure])).toEqual([
      ['lopik', expect.any(String)],
    ])
    for (const scope of [bureau(), elders()]) expect(practiceTakers(scope)).toEqual([])
  })

  it('is gone with the version it stands in, and can be taken back; what was taken over stays', () => {
    const before = taking()
    withdrawPlan(woerden(), { planId: 'uvp-2026', version: 1 })
    expect(readers(sharedPractices)).toEqual([])
    expect(() => takeOverPractice(lopik(), before)).toThrow()
    sharePlan(woerden(), { planId: 'uvp-2026', version: 1, visibility: 'gedeeld_driehoek' })
    expect(readers(sharedPractices)).toContain('lopik')
    withdrawPractice(woerden(), before.practice)
    expect(readers(sharedPractices)).toEqual([])
    expect(() => withdrawPractice(woerden(), before.practice)).toThrow('al ingetrokken')
    expect(() => takeOverPractice(lopik(), before)).toThrow()
    expect(findPlanVersion(lopik(), 'uvp-2026', 2)?.measures).toHaveLength(1)
    sharePractice(woerden(), offer)
    expect(sharedPractices(lopik())).toHaveLength(1)
  })

  it('is for the adviser to offer, and not for others to take back', () => {
    expect(() => sharePractice(deCopen(), offer)).toThrow()
    expect(() => withdrawPractice(lopik(), practice())).toThrow()
  })
})

describe('a samenwerkingsverband', () => {
  const words = {
    name: 'Buitengebied',
    theme: 'ondermijning' as const,
    lead: 'Gemeente Woerden',
    parties: ['Politie'],
    from: '2026-01-01',
    to: null,
    approach: 'Samen controleren',
  }
  let id = ''
  const to = () => ({ owner: 'woerden', id })
  const item = { kind: 'prioriteit' as const, planId: ivp.id, id: 'ondermijning' }

  it('is of its owner until it is shared with the driehoek, and saved from the text one read', () => {
    id = recordPartnership(woerden(), { ...words, id: null, revision: 0 })
    expect(readers(sharedPartnerships)).toEqual([])
    expect(() => linkPartnership(lopik(), { to: to(), item })).toThrow()
    recordPartnership(woerden(), { ...words, lead: 'Politie', id, revision: 1 })
    const stale = { ...words, lead: 'OM', id, revision: 1 }
    expect(() => recordPartnership(woerden(), stale)).toThrow('intussen gewijzigd')
    expect(() => recordPartnership(lopik(), { ...stale, revision: 2 })).toThrow()
    sharePartnership(woerden(), id)
    expect(() => sharePartnership(woerden(), id)).toThrow('lezen dit verband al')
    expect(readers(sharedPartnerships)).toEqual(['lopik', 'deCopen', 'police'])
    expect(sharedPartnerships(lopik('2026-10-11'))).toEqual([])
  })

  it('shows what others link to it as far as that text is shared', () => {
    expect(() => linkPartnership(lopik(), { to: to(), item })).toThrow()
    sharePlan(lopik(), { planId: ivp.id, version: 1, visibility: 'gedeeld_driehoek' })
    const link = linkPartnership(lopik(), { to: to(), item })
    expect(() => linkPartnership(lopik(), { to: to(), item })).toThrow('al aan verbonden')
    expect(partnershipLinks(woerden())).toMatchObject([{ id: link, priority: 'Ondermijning' }])
    withdrawPlan(lopik(), { planId: ivp.id, version: 1 })
    expect(partnershipLinks(woerden())).toEqual([])
    expect(partnershipLinks(lopik())).toHaveLength(1)
    expect(() => unlinkPartnership(woerden(), link)).toThrow()
    unlinkPartnership(lopik(), link)
    expect(partnershipLinks(lopik())).toEqual([])
  })

  it('ends as an act, after which its words and links stay as they are', () => {
    expect(() => endPartnership(lopik(), id)).toThrow()
    endPartnership(woerden(), id)
    expect(sharedPartnerships(lopik())[0]?.endedOn).toBe('2026-10-12')
    expect(() => recordPartnership(woerden(), { ...words, id, revision: 2 })).toThrow('beëindigd')
    const own = { ...item, planId: 'ivp-2023-2026' }
    expect(() => linkPartnership(woerden(), { to: to(), item: own })).toThrow('beëindigd')
  })
})

describe('who left the driehoek', () => {
  it('reads nothing of the others from the day after, and they nothing of it', () => {
    sqlite
      .prepare(
        "UPDATE region_members SET until_on = '2026-10-19' WHERE tenant_id = 'de-copen' AND body_id = 'lopik'",
      )
      .run()
    expect(sharedPractices(lopik('2026-10-19'))).toHaveLength(1)
    const after = lopik('2026-10-20')
    expect(sharedPractices(after)).toEqual([])
    expect(sharedPartnerships(after)).toEqual([])
    expect(practiceTakers(woerden('2026-10-20'))).toEqual([])
    expect(plansSeen(woerden('2026-10-20'))).toEqual(['woerden 2 uvp-2026'])
  })
})
