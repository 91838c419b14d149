import { describe, expect, it } from 'vitest'
import { parsePlanFile, parseStrategyFile } from '~/domain/plans/exchange'
import { deCopen, ivp, link, measure, priority, rvs, uvp } from '../alignment/region'

const plan = ivp({ priorities: [priority('p1')] })
const problemOf = (value: unknown) => {
  const parsed = parsePlanFile(value)
  return parsed.ok ? null : parsed.problem
}

describe('the exchange format', () => {
  it('reads an envelope and a bare plan', () => {
    const links = [link('p1', deCopen(), 'drugs', 'gelijk')]
    const full = { format: 'kompas-uitwisseling/1', plan, uvps: [uvp()], links, positions: [] }
    expect(parsePlanFile(full)).toMatchObject({ ok: true, value: { plan, links } })
    expect(parsePlanFile(plan)).toMatchObject({ ok: true, value: { plan, uvps: [], links: [] } })
    expect(parseStrategyFile(rvs())).toMatchObject({ ok: true, value: { links: [] } })
  })

  it.each([
    [null, 'het bestand: moet een object zijn'],
    [{}, 'plan: ontbreekt'],
    [
      { plan, format: 'kompas-uitwisseling/9' },
      'format: moet een van deze zijn: kompas-uitwisseling/1',
    ],
    [
      { ...plan, period: { from: '2023-02-30', to: '2026-12-31' } },
      'plan.period.from: moet een datum zijn als 2026-12-31',
    ],
    [{ ...plan, version: 0 }, 'plan.version: moet meer zijn dan 0'],
    [
      { ...plan, priorities: [{ ...priority('p1'), title: 3 }] },
      'plan.priorities.0.title: moet een tekst zijn',
    ],
    [{ ...plan, kind: 'strategie' }, 'plan.kind: verwacht ivp, gevonden strategie'],
    [
      { ...plan, period: { from: '2026-01-01', to: '2023-01-01' } },
      'plan.period: het einde ligt voor het begin',
    ],
    [
      ivp({ priorities: [priority('p1'), priority('p1')] }),
      'plan: prioriteit p1 staat er twee keer in',
    ],
    [
      { plan, uvps: [uvp({ measures: [measure('m', 'p1'), measure('m', 'p1')] })] },
      'uvps.0: actie m staat er twee keer in',
    ],
  ])('names the field in one line', (value, problem) => {
    expect(problemOf(value)).toBe(problem)
  })

  it('counts what else is wrong', () => {
    expect(problemOf({ plan: { ...plan, title: 1, owner: 'Woerden' } })).toMatch(
      /^plan\.owner: .*\(en nog 1\)$/,
    )
  })
})
