import type { PlanReference } from './imported-document'
import { mentionsIn, type Mention } from './policy-names'
import type { Span } from './spans'

/** What the plans of a document are called, to find out which one *het huidige IVP* is. */
export interface KnownPlans {
  mentions: { line: Span; mention: Mention }[]
  /** The plan in the onderwerp or title. */
  main: PlanReference | null
}

const BESIDE =
  /\b(?:gelet op|conform|op (?:basis|grond) van|in lijn met|behorende? (?:bij|tot)|bij(?: het)?|passend binnen|afgestemd op|aansluit\w* (?:op|bij)|vervanging van|naast|gekoppeld aan|bedoeld in)\s+(?:(?:het|de|een|dit|onze?)\s+)?(?:\p{L}+\s+){0,2}$/iu

export const toReference = ({ kind, title, from, to }: PlanReference): PlanReference => ({
  kind,
  title,
  from,
  to,
})

/** Gives a mention without years the years of the plan that must be meant, if only one can be. */
export function withPeriod(mention: Mention, known: KnownPlans): PlanReference {
  if (mention.from) return toReference(mention)
  const same = known.mentions
    .map((one) => one.mention)
    .filter((one) => one.kind === mention.kind && one.from)
  const byRole = same.find((one) => mention.role !== null && one.role === mention.role)
  if (byRole) return toReference(byRole)
  if (known.main?.kind === mention.kind && known.main.from && mention.role !== 'huidig')
    return known.main
  const titles = new Set(same.map(({ title }) => title))
  const only = titles.size === 1 ? same[0] : undefined
  return toReference(only ?? mention)
}

/**
 * The plan that a clause is about: the first that is not merely named beside it (*behorende bij
 * het IVP*); without any, the plan that the whole document is about.
 */
export function subjectOf(clause: string, verbAt: number, known: KnownPlans): PlanReference | null {
  const mentions = mentionsIn(clause)
  const own = mentions.filter((one) => !BESIDE.test(clause.slice(0, one.start)))
  const before = own.filter((one) => one.end <= verbAt)
  const after = own.filter((one) => one.start >= verbAt)
  const isPlan = (one: Mention) =>
    one.kind === 'ivp' || one.kind === 'uvp' || one.kind === 'strategie'
  const chosen = before.find(isPlan) ?? after.find(isPlan) ?? before[0] ?? after[0] ?? mentions[0]
  if (chosen) return withPeriod(chosen, known)
  const vague = /\b(?:plan|veiligheidsbeleid|looptijd|nota|stuk|document|strategie)\b/i.test(clause)
  const refers = /\b(?:dit|deze|het|de|ervan|daarvan)\b/i.test(clause)
  return vague || refers ? (known.main ?? null) : null
}
