import { z } from 'zod'
import { ChainLink } from '../alignment/input'
import { Link } from '../alignment/link'
import { Position } from '../alignment/position'
import { PlanVersion } from './plan'

/** Names the format and its version; a later version gets another number. */
export const exchangeFormat = 'kompas-uitwisseling/1'

const format = z.literal(exchangeFormat).optional()

/** One IVP with what belongs to it: the plan file of `kompas align`. */
export const PlanExchange = z.object({
  format,
  plan: PlanVersion,
  uvps: z.array(PlanVersion).default([]),
  links: z.array(Link).default([]),
  positions: z.array(Position).default([]),
})
export type PlanExchange = z.infer<typeof PlanExchange>

/** One strategy with the links to the layer above it: the strategy file of `kompas align`. */
export const StrategyExchange = z.object({
  format,
  strategy: PlanVersion,
  links: z.array(ChainLink).default([]),
})
export type StrategyExchange = z.infer<typeof StrategyExchange>

/** What was read, or one Dutch line that names the field. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A file may also hold the bare plan version; `key` is where the envelope keeps it. */
const enveloped = (value: unknown, key: 'plan' | 'strategy'): unknown =>
  isRecord(value) && !(key in value) && 'priorities' in value ? { [key]: value } : value

function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'onbekende fout'
  const field = issue.path.length > 0 ? issue.path.join('.') : 'het bestand'
  const more = error.issues.length > 1 ? ` (en nog ${error.issues.length - 1})` : ''
  return `${field}: ${issue.message}${more}`
}

/** The first id that two parts of one kind share; links could not tell them apart. */
function doubleId(plan: PlanVersion): string | null {
  const kinds = {
    prioriteit: plan.priorities.map(({ id }) => id),
    doel: plan.priorities.flatMap(({ goals }) => goals.map(({ id }) => id)),
    actie: plan.measures.map(({ id }) => id),
  }
  for (const [kind, ids] of Object.entries(kinds)) {
    const double = ids.find((id, i) => ids.indexOf(id) !== i)
    if (double !== undefined) return `${kind} ${double} staat er twee keer in`
  }
  return null
}

const shapeProblem = (plan: PlanVersion, key: string, kind: PlanVersion['kind']): string | null => {
  if (plan.kind !== kind) return `${key}.kind: verwacht ${kind}, gevonden ${plan.kind}`
  if (plan.period.to < plan.period.from) return `${key}.period: het einde ligt voor het begin`
  const double = doubleId(plan)
  return double && `${key}: ${double}`
}

/** Reads a plan file. Accepts the envelope or a bare IVP version. */
export function parsePlanFile(value: unknown): Parsed<PlanExchange> {
  const parsed = PlanExchange.safeParse(enveloped(value, 'plan'), { error: dutch })
  if (!parsed.success) return { ok: false, problem: firstProblem(parsed.error) }
  const { plan, uvps } = parsed.data
  const problem =
    shapeProblem(plan, 'plan', 'ivp') ??
    uvps.reduce<string | null>(
      (first, uvp, i) => first ?? shapeProblem(uvp, `uvps.${i}`, 'uvp'),
      null,
    )
  return problem ? { ok: false, problem } : { ok: true, value: parsed.data }
}

/** Reads a strategy file. Accepts the envelope or a bare strategy version. */
export function parseStrategyFile(value: unknown): Parsed<StrategyExchange> {
  const parsed = StrategyExchange.safeParse(enveloped(value, 'strategy'), { error: dutch })
  if (!parsed.success) return { ok: false, problem: firstProblem(parsed.error) }
  const problem = shapeProblem(parsed.data.strategy, 'strategy', 'strategie')
  return problem ? { ok: false, problem } : { ok: true, value: parsed.data }
}

const typeNames: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  null: 'null',
}

function dutch(issue: { code?: string | undefined; [key: string]: unknown }): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue['input'] === undefined
        ? 'ontbreekt'
        : `moet ${typeNames[String(issue['expected'])] ?? String(issue['expected'])} zijn`
    case 'invalid_value':
      return `moet een van deze zijn: ${Array.isArray(issue['values']) ? issue['values'].join(', ') : ''}`
    case 'invalid_format':
      return issue['format'] === 'date'
        ? 'moet een datum zijn als 2026-12-31'
        : 'heeft niet de juiste vorm'
    case 'too_small':
      return issue['inclusive'] === false
        ? `moet meer zijn dan ${String(issue['minimum'])}`
        : `moet ten minste ${String(issue['minimum'])} zijn`
    default:
      return undefined
  }
}
