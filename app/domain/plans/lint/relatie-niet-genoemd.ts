import { ccv, onPlan } from './finding'
import type { LintRule } from './input'
import { textsOf } from './texts'

const regional = /\bRVS\b|regionale (?:veiligheids)?strategie|regio-?prioriteit|\bDe Copen\b/iu
const national =
  /veiligheidsagenda|landelijke (?:prioriteit|doelstelling|beleidsdoel|veiligheids)/iu

/** An IVP says how its priorities relate to those of the region and of the country. */
export const relatieNietGenoemd: LintRule = ({ plan, links }) => {
  if (plan.kind !== 'ivp') return []
  const words = textsOf(plan).map((part) => part.words)
  const names = (what: RegExp) => words.some((text) => what.test(text))
  const fromAbove = plan.priorities.some(({ origins }) =>
    origins.some((origin) => origin === 'de_copen' || origin === 'rvs'),
  )
  const missing = [
    ...(links.length > 0 || fromAbove || names(regional) ? [] : (['regionaal'] as const)),
    ...(names(national) ? [] : (['landelijk'] as const)),
  ]
  if (missing.length === 0) return []
  const weight = missing.includes('regionaal') ? 'aandacht' : 'info'
  return [{ rule: 'relatie_niet_genoemd', weight, ...onPlan, facts: { missing }, source: ccv(5) }]
}
