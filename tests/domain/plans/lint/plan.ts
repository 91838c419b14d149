import type { LintInput } from '~/domain/plans/lint/input'
import type { Goal, Indicator, Measure, PlanVersion, Priority, Section } from '~/domain/plans/plan'
import { textOf } from '~/domain/texts/rich-text'

/** A plan about which no rule has anything to say; each test takes one thing away. */

export const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  key: 'meldingen',
  name: 'Meldingen van ondernemers',
  unit: 'per jaar',
  direction: 'stijgt',
  baseline: 9,
  baselineYear: 2026,
  target: 30,
  targetYear: 2030,
  source: null,
  ...over,
})

export const goal = (over: Partial<Goal> = {}): Goal => ({
  id: 'melden',
  number: '1.1',
  text: 'Ondernemers herkennen signalen en melden die vaker.',
  indicator: indicator(),
  ...over,
})

export const priority = (over: Partial<Priority> = {}): Priority => ({
  id: 'ondermijning',
  number: '1',
  title: 'Ondermijning tegengaan',
  level: 'speerpunt',
  themes: ['ondermijning'],
  why: 'Ook Lopik en Montfoort zien dit.',
  approach: 'Wij controleren samen.',
  whyRich: null,
  approachRich: null,
  origins: ['analyse'],
  partners: [],
  policeEffort: 'Vier agenten bij elke controle',
  omEffort: null,
  budget: '€ 30.000',
  taskField: '1.2',
  predecessors: [],
  goals: [goal()],
  ...over,
})

export const section = (kind: Section['kind'], words = 'Tekst.'): Section => ({
  id: `deel-${kind}`,
  number: '1',
  kind,
  field: null,
  title: kind,
  body: textOf(words),
  sources: [],
  conclusion: null,
})

export const measure = (over: Partial<Measure> = {}): Measure => ({
  id: 'controles',
  number: '1',
  title: 'Integrale controles',
  priorityId: 'ondermijning',
  goalId: null,
  instrument: null,
  result: null,
  owner: 'Adviseur veiligheid',
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

const chapters = [
  section('inleiding', 'Dit plan past bij de Veiligheidsagenda 2027-2030 en de RVS 2027-2030.'),
  ...(['missie', 'visie', 'terugblik', 'veiligheidsanalyse', 'organisatie'] as const).map((kind) =>
    section(kind),
  ),
  section('evaluatie', 'In 2028 kijken wij terug, voor de raad.'),
]

export const plan = (over: Partial<PlanVersion> = {}): PlanVersion => ({
  owner: 'woerden',
  id: 'ivp-2027-2030',
  version: 1,
  kind: 'ivp',
  layer: 'gemeente',
  title: 'IVP',
  period: { from: '2027-01-01', to: '2030-12-31' },
  status: 'concept',
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: null,
  follows: null,
  uvpYears: 2,
  fictitious: true,
  sections: chapters,
  priorities: [priority()],
  measures: [],
  dropped: [],
  ...over,
})

export const strategy = (over: Partial<PlanVersion> = {}): PlanVersion =>
  plan({ owner: 'bureau-rvs', id: 'rvs-2023-2026', kind: 'strategie', layer: 'rvs', ...over })

export const input = (over: Partial<LintInput> = {}): LintInput => ({
  plan: plan(),
  links: [],
  strategies: { current: [strategy()], superseded: [] },
  neighbours: [{ name: 'Lopik', themes: ['ondermijning'] }],
  frameworks: [],
  ...over,
})

export const withPriority = (over: Partial<Priority>): LintInput =>
  input({ plan: plan({ priorities: [priority(over)] }) })
export const withGoal = (over: Partial<Goal>): LintInput => withPriority({ goals: [goal(over)] })
