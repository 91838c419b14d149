import type { AlignInput, ChainLink, StrategyVersion } from '~/domain/alignment/input'
import type { Link } from '~/domain/alignment/link'
import type { Relation } from '~/domain/alignment/vocabulary'
import type { Goal, Indicator, Measure, PlanVersion, Priority } from '~/domain/plans/plan'

/** Small plans and strategies for the tests; each maker takes what the test is about. */
export const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  key: 'woninginbraak',
  name: 'Woninginbraken',
  unit: 'aantal',
  direction: 'daalt',
  baseline: 40,
  baselineYear: 2022,
  target: 30,
  targetYear: 2026,
  source: null,
  ...over,
})

export const goal = (id: string, over: Partial<Goal> = {}): Goal => ({
  id,
  number: '1',
  text: `Doel ${id}`,
  indicator: null,
  ...over,
})

export const priority = (id: string, over: Partial<Priority> = {}): Priority => ({
  id,
  number: '1',
  title: `Prioriteit ${id}`,
  level: 'speerpunt',
  themes: ['georganiseerde-criminaliteit'],
  why: `Waarom ${id}`,
  approach: '',
  whyRich: null,
  approachRich: null,
  origins: [],
  partners: [],
  policeEffort: null,
  omEffort: null,
  budget: null,
  taskField: null,
  predecessors: [],
  goals: [],
  ...over,
})

export const measure = (id: string, priorityId: string, over: Partial<Measure> = {}): Measure => ({
  id,
  number: '1',
  title: `Actie ${id}`,
  priorityId,
  goalId: null,
  instrument: null,
  result: null,
  owner: null,
  partners: [],
  means: null,
  budget: null,
  planning: null,
  quarterFrom: null,
  quarterTo: null,
  origin: null,
  report: null,
  ...over,
})

const empty: PlanVersion = {
  owner: 'woerden',
  id: 'ivp-2023-2026',
  version: 1,
  kind: 'ivp',
  layer: 'gemeente',
  title: 'Integraal veiligheidsplan',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities: [],
  measures: [],
  dropped: [],
}

export const ivp = (over: Partial<PlanVersion> = {}): PlanVersion => ({ ...empty, ...over })

export const uvp = (over: Partial<PlanVersion> = {}): PlanVersion => ({
  ...empty,
  id: 'uvp-2023-2024',
  kind: 'uvp',
  carriesOut: 'ivp-2023-2026',
  period: { from: '2023-01-01', to: '2024-12-31' },
  ...over,
})

export const deCopen = (over: Partial<PlanVersion> = {}): StrategyVersion => ({
  ...empty,
  owner: 'de-copen',
  id: 'de-copen-2023-2026',
  kind: 'strategie',
  layer: 'de_copen',
  ...over,
})

export const rvs = (over: Partial<PlanVersion> = {}): StrategyVersion => ({
  ...empty,
  owner: 'bureau-rvs',
  id: 'rvs-2023-2026',
  kind: 'strategie',
  layer: 'rvs',
  ...over,
})

/** A link from a priority of the IVP above; `null` local is an answer about the plan as a whole. */
export const link = (
  itemId: string | null,
  to: StrategyVersion,
  priorityId: string,
  relation: Relation,
  over: Partial<Link> = {},
): Link => ({
  local: itemId === null ? null : { planId: empty.id, version: 1, kind: 'prioriteit', itemId },
  regional: { owner: to.owner, planId: to.id, version: to.version, priorityId },
  relation,
  note: null,
  on: '2024-03-01',
  ...over,
})

export const chain = (
  from: StrategyVersion,
  fromId: string,
  to: StrategyVersion,
  toId: string,
  relation: Relation,
): ChainLink => ({
  from: { owner: from.owner, planId: from.id, version: from.version, priorityId: fromId },
  to: { owner: to.owner, planId: to.id, version: to.version, priorityId: toId },
  relation,
  note: null,
  on: '2023-06-01',
})

export const input = (over: Partial<AlignInput> = {}): AlignInput => ({
  municipality: 'woerden',
  plan: ivp(),
  uvps: [],
  strategies: [],
  superseded: [],
  links: [],
  chainLinks: [],
  positions: [],
  today: '2026-10-12',
  ...over,
})
