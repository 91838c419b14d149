import { performance } from 'node:perf_hooks'
import { align } from '~/domain/alignment/align'
import type { AlignInput } from '~/domain/alignment/input'
import { levels } from '~/domain/plans/vocabulary'
import { relations } from '~/domain/alignment/vocabulary'
import {
  chain,
  deCopen,
  goal,
  indicator,
  input,
  ivp,
  link,
  measure,
  priority,
  rvs,
  uvp,
} from '../domain/alignment/region'
import type { Figure } from './figure'

const sizes = [5, 38, 342] as const
const low = deCopen({
  uvpYears: 2,
  priorities: ['a', 'b', 'c', 'd'].map((id) =>
    priority(id, { goals: [goal(`${id}-g`, { indicator: indicator() })] }),
  ),
})
const high = rvs({ priorities: ['x', 'y', 'z'].map((id) => priority(id)) })
const chainLinks = [
  chain(low, 'a', high, 'x', 'lokaal_smaller'),
  chain(low, 'b', high, 'y', 'gelijk'),
]

const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length]
  if (one === undefined) throw new Error('An empty list has nothing to pick from')
  return one
}

/** A municipality as large as the largest of the five: 9 priorities, 30 goals, 40 measures. */
function municipality(seed: number): AlignInput {
  const priorities = Array.from({ length: 9 }, (_, i) =>
    priority(`p${i}`, {
      number: String(i + 1),
      level: pick(levels, i + seed),
      approach: i % 3 ? 'Samen met partners.' : '',
      goals: Array.from({ length: i < 3 ? 4 : 3 }, (_, g) =>
        goal(`p${i}-g${g}`, {
          number: `${i + 1}.${g + 1}`,
          indicator: g === 0 ? indicator({ target: 20 + ((i + seed) % 3) * 5 }) : null,
        }),
      ),
    }),
  )
  const measures = Array.from({ length: 40 }, (_, i) =>
    measure(`m${i}`, `p${i % 9}`, { owner: i % 4 ? 'Team OOV' : null, means: '€ 5.000' }),
  )
  const answer = (strategy: typeof low, id: string, at: number) =>
    link(`p${(at + seed) % 9}`, strategy, id, pick(relations, at + seed), { note: 'Toelichting' })
  const links = [
    ...['a', 'b', 'c', 'd', 'a', 'b', 'c'].map((id, at) => answer(low, id, at)),
    ...['x', 'y', 'z', 'z'].map((id, at) => answer(high, id, at + 5)),
  ]
  return input({
    municipality: `gemeente-${seed}`,
    plan: ivp({
      owner: `gemeente-${seed}`,
      priorities,
      period: { from: '2024-01-01', to: '2027-12-31' },
    }),
    uvps: [uvp({ owner: `gemeente-${seed}`, measures })],
    strategies: [low, high],
    links,
    chainLinks,
  })
}

function perMunicipality(inputs: readonly AlignInput[]): number {
  const started = performance.now()
  let cells = 0
  for (const one of inputs) cells += align(one).cells.length
  const took = performance.now() - started
  if (cells !== inputs.length * 7) throw new Error(`Expected 7 cells for each, got ${cells}`)
  return took / inputs.length
}

/**
 * Time of `align` for each municipality, for a basisteam, the region and the whole country. The
 * ratio is against the smallest: it says whether the time for each municipality grows. Of all rounds
 * the fastest counts, since other work on the machine only makes a round slower.
 */
export async function run(): Promise<Figure[]> {
  const all = Array.from({ length: 342 }, (_, i) => municipality(i))
  const groups = sizes.map((size) => all.slice(0, size))
  for (let warmUp = 0; warmUp < 5; warmUp += 1) perMunicipality(all)
  const samples = groups.map((): number[] => [])
  // Taken in turns, so that a slow moment of the machine falls on every size alike.
  for (let round = 0; round < 15; round += 1) {
    groups.forEach((group, i) => {
      const repeats = Math.ceil(342 / group.length)
      const times = Array.from({ length: repeats }, () => perMunicipality(group))
      samples[i]?.push(times.reduce((sum, time) => sum + time, 0) / repeats)
    })
  }
  const values = samples.map((times) => Math.min(...times))
  const [first = 1] = values
  return sizes.map((size, i) => ({
    name: `align, ${size} municipalities`,
    value: Number((values[i] ?? 0).toFixed(4)),
    unit: 'ms per municipality',
    against: `${sizes[0]} municipalities`,
    ratio: Number(((values[i] ?? 0) / first).toFixed(3)),
  }))
}
