import { expect, it } from 'vitest'
import type { PlanVersion } from '~/domain/plans/plan'
import { splitStrategies } from '~/domain/strategies/current'
import { deCopen, rvs } from './region'

const old = rvs({
  id: 'rvs-2019-2022',
  status: 'vervangen',
  period: { from: '2019-01-01', to: '2022-12-31' },
})
const now = rvs()
const draft = rvs({
  id: 'rvs-2027-2030',
  status: 'concept',
  period: { from: '2027-01-01', to: '2030-12-31' },
})

const ids = (plans: readonly PlanVersion[]) => plans.map(({ id, version }) => `${id} v${version}`)

it('takes the latest adopted strategy of each layer, also beside a draft', () => {
  const { current, superseded } = splitStrategies([draft, old, deCopen(), now])
  expect(ids(current)).toEqual(['rvs-2023-2026 v1', 'de-copen-2023-2026 v1'])
  expect(ids(superseded)).toEqual(['rvs-2019-2022 v1'])
})

it('takes the latest version of one strategy', () => {
  const { current, superseded } = splitStrategies([now, rvs({ version: 2 })])
  expect([ids(current), ids(superseded)]).toEqual([['rvs-2023-2026 v2'], ['rvs-2023-2026 v1']])
})

it('takes the draft where a layer has nothing else', () => {
  expect(ids(splitStrategies([draft]).current)).toEqual(['rvs-2027-2030 v1'])
})
