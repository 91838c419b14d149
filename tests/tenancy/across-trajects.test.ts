import { sqlite } from 'db/client.server'
import { sharedTrajects } from 'db/queries/across-trajects.server'
import { findTraject } from 'db/queries/traject-file.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScope } from '~/auth/open-scope.server'
import { linkDocument } from '~/commands/link-document.server'
import { moveStep } from '~/commands/move-step.server'
import { postponeStep } from '~/commands/postpone-step.server'
import { recordMoment } from '~/commands/record-moment.server'
import { removeStep } from '~/commands/remove-step.server'
import { addStep } from '~/commands/add-step.server'
import { saveStep } from '~/commands/save-step.server'
import { saveTrajectFrame } from '~/commands/save-traject-frame.server'
import { shareTraject } from '~/commands/share-traject.server'
import { startTraject } from '~/commands/start-traject.server'
import { withdrawTraject } from '~/commands/withdraw-traject.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { planningSeen } from '~/domain/trajects/postpone'
import { writePeople } from '../support/people'

const scopeOf = (email: string, tenant: string, on = '2026-10-12'): TenantScope => {
  const scope = openScope(email, tenant, on)
  if (!scope) throw new Error(`${email} does not work for ${tenant}`)
  return scope
}
const woerden = (on?: string) => scopeOf('adviseur@woerden', 'woerden', on)
const lopik = () => scopeOf('adviseur@lopik', 'lopik')
const elders = () => scopeOf('adviseur@elders', 'elders')
const deCopen = (on?: string) => scopeOf('secretaris@de-copen', 'de-copen', on)
const bureau = (on?: string) => scopeOf('strateeg@bureau-rvs', 'bureau-rvs', on)
const planId = 'ivp-2027-2030'

const member = (group: string, body: string) =>
  sqlite
    .prepare('INSERT INTO region_members (tenant_id, body_id, from_on) VALUES (?, ?, ?)')
    .run(group, body, '2016-01-01')

const seen = (scope: TenantScope) =>
  sharedTrajects(scope).map(({ owner, planId: plan }) => `${owner.slug}/${plan}`)
const file = () => {
  const found = findTraject(woerden(), planId)
  if (!found) throw new Error('no traject')
  return found
}
const titles = () => file().steps.map(({ nr, title }) => `${nr} ${title.split(' ')[0]}`)

beforeAll(async () => {
  await writePeople(sqlite, [
    { email: 'adviseur@woerden', works: { woerden: 'adviseur' } },
    { email: 'raadslid@lopik', works: { lopik: 'raadslid' } },
    { email: 'adviseur@lopik', works: { lopik: 'adviseur' } },
    { email: 'adviseur@elders', works: { elders: 'adviseur' } },
    { email: 'secretaris@de-copen', works: { 'de-copen': 'secretaris' } },
    { email: 'strateeg@bureau-rvs', works: { 'bureau-rvs': 'strateeg' } },
  ])
  for (const body of ['lopik', 'woerden']) member('de-copen', body)
  for (const body of ['lopik', 'woerden', 'elders']) member('bureau-rvs', body)
  startTraject(woerden(), { planId, title: 'IVP', start: '2026-01-05', template: 'standaard' })
})

describe('the planning of a traject', () => {
  it('is of its owner alone until it is shared, and from that day on', () => {
    expect(seen(woerden())).toEqual([`woerden/${planId}`])
    for (const scope of [lopik(), deCopen(), bureau(), elders()]) expect(seen(scope)).toEqual([])
    shareTraject(woerden(), { planId, visibility: 'gedeeld_driehoek' })
    expect(seen(deCopen('2026-10-11'))).toEqual([])
    expect(seen(deCopen())).toEqual([`woerden/${planId}`])
    expect(seen(lopik())).toEqual([`woerden/${planId}`])
    for (const scope of [bureau(), elders()]) expect(seen(scope)).toEqual([])
  })

  it('reaches the region when it is shared so, and no raadslid and no other municipality there', () => {
    shareTraject(woerden(), { planId, visibility: 'gedeeld_rvs' })
    expect(seen(bureau())).toEqual([`woerden/${planId}`])
    expect(seen(elders())).toEqual([])
    expect(seen(scopeOf('raadslid@lopik', 'lopik'))).toEqual([])
  })

  it('tells neither notes, team, budget, parties nor moments', () => {
    const { revision } = file()
    saveTrajectFrame(woerden(), {
      planId,
      team: ['GEHEIM'],
      budget: 'GEHEIM',
      frameworks: [{ title: 'GEHEIM', note: '', url: null }],
      parties: [{ name: 'GEHEIM', role: '' }],
      revision,
    })
    recordMoment(woerden(), {
      planId,
      id: null,
      revision: 0,
      nr: 4,
      on: '2026-06-25',
      form: 'raad',
      title: 'GEHEIM',
      withWhom: 'x',
      asked: 'x',
      returned: '',
      done: '',
    })
    const [step] = file().steps
    if (!step) throw new Error('no step')
    saveStep(woerden(), { ...step, planId, note: 'GEHEIM', parties: ['GEHEIM'] })
    expect(JSON.stringify(sharedTrajects(deCopen()))).not.toContain('GEHEIM')
    expect(JSON.stringify(file())).toContain('GEHEIM')
  })

  it('is gone after it is withdrawn, and when its owner left the driehoek', () => {
    withdrawTraject(woerden(), { planId })
    expect(seen(deCopen())).toEqual([])
    shareTraject(woerden(), { planId, visibility: 'gedeeld_driehoek' })
    sqlite
      .prepare(
        "UPDATE region_members SET until_on = '2026-10-19' WHERE tenant_id = 'de-copen' AND body_id = 'woerden'",
      )
      .run()
    expect(seen(deCopen('2026-10-19'))).toEqual([`woerden/${planId}`])
    expect(seen(deCopen('2026-10-20'))).toEqual([])
  })
})

describe('steps change places', () => {
  it('with their documents, postponements and moments', () => {
    linkDocument(woerden(), {
      planId,
      nr: 4,
      title: 'Stuk',
      url: null,
      kenmerk: 'Z/26/1',
      importId: null,
    })
    const seenNow = planningSeen(file().steps)
    postponeStep(woerden(), { planId, nr: 4, to: '2026-06-30', reason: 'reden', seen: seenNow })
    moveStep(woerden(), { planId, nr: 4, direction: 'op' })
    expect(titles().slice(2, 4)).toEqual(['3 Voorstel', '4 Veiligheidsbeeld'])
    const { documents, postponements, moments } = file()
    expect([documents, postponements, moments].map(([one]) => one?.nr)).toEqual([3, 3, 3])
  })

  it('for a new step and after a removed one; what has a history stays', () => {
    const planned = { from: null, to: null, words: null }
    addStep(woerden(), {
      planId,
      after: 1,
      title: 'Nieuw',
      planned,
      body: null,
      parties: [],
      note: null,
    })
    expect(titles().slice(0, 3)).toEqual(['1 Startnotitie', '2 Nieuw', '3 Missie,'])
    expect(file().documents[0]?.nr).toBe(4)
    expect(() => removeStep(woerden(), { planId, nr: 4 })).toThrow('uitgesteld')
    removeStep(woerden(), { planId, nr: 2 })
    expect(titles().slice(0, 2)).toEqual(['1 Startnotitie', '2 Missie,'])
    expect(file().documents[0]?.nr).toBe(3)
    expect(file().steps).toHaveLength(7)
  })

  it('and nobody can rewrite why a step was put off', () => {
    const rewrite = sqlite.prepare("UPDATE traject_postponements SET reason = 'anders'")
    expect(() => rewrite.run()).toThrow('stays as it was recorded')
    expect(() => sqlite.prepare('DELETE FROM traject_postponements').run()).toThrow()
  })
})
