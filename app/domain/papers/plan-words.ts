import { DecisionBody } from '../decisions/decision'
import type { Goal, PlanVersion, Priority } from '../plans/plan'
import type { TrajectStep } from '../plans/traject'
import type { Level } from '../plans/vocabulary'
import type { PaperWords, Sources } from './sources'

/** Short phrases about a plan that several papers use. */

const numbers = 'nul één twee drie vier vijf zes zeven acht negen tien'.split(' ')

/** `drie`, `14`. */
export const count = (value: number): string => numbers[value] ?? String(value)

/** `drie prioriteiten`, `een prioriteit`. */
export const counted = (value: number, one: string, more: string): string =>
  `${count(value)} ${value === 1 ? one : more}`

/** `a, b en c`. */
export function enumerated(items: readonly string[]): string {
  const last = items[items.length - 1] ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const ofLevel = ({ priorities }: PlanVersion, level: Level): Priority[] =>
  priorities.filter((priority) => priority.level === level)

/** How a goal is measured, in one sentence; null where the plan names no indicator. */
export function measuredBy({ indicator }: Goal, words: PaperWords): string | null {
  if (!indicator) return null
  const { name, baseline, baselineYear, target, targetYear, source } = indicator
  const from = words.value(baseline, baselineYear, indicator)
  const to = words.value(target, targetYear, indicator)
  return `${name}: van ${from} naar ${to}${source ? `. Bron: ${source}` : ''}`
}

/** The name of a plan within a sentence: `het Integraal Veiligheidsplan Woerden 2027-2030`. */
export const thePlan = ({ title }: Pick<PlanVersion, 'title'>): string => `het ${title}`

/** The plan that ends, which asks for a decision: the one before, else the plan itself. */
export const ending = ({ plan, until, before }: Sources) =>
  before ? { plan: before.plan, until: before.until } : { plan, until }

const ofUvp = /\b(?:UVP|uitvoeringsplan)\b/i
const ofIvp = /\b(?:IVP|veiligheidsplan)\b/i

/** The step at which this kind of plan is adopted, by its title and body: `Vaststellen nieuw IVP`. */
export const adoptionStep = ({ route }: Pick<Sources, 'route'>, kind: 'ivp' | 'uvp') =>
  route?.steps.find(({ title, body }) => {
    if (!/vastst/i.test(title) || ofUvp.test(title) !== (kind === 'uvp')) return false
    return kind === 'uvp' || body === 'raad' || ofIvp.test(title)
  })

/** When a step is planned, in the words of the document or as days. */
export function plannedWords({ planned }: TrajectStep, words: PaperWords): string {
  const { words: said, from, to } = planned
  if (said !== null) return said
  if (from !== null && to !== null && from !== to)
    return `${words.date(from)} tot en met ${words.date(to)}`
  const day = to ?? from
  return day === null ? 'nog niet gepland' : words.date(day)
}

/** Who a step is for: a body by its name, else the words of the document. */
export function bodyWords({ body }: TrajectStep, words: PaperWords): string {
  const known = DecisionBody.safeParse(body)
  return known.success ? words.body[known.data] : (body ?? '')
}
