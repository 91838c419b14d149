import type { Link } from '../../alignment/link'
import type { ThemeId } from '../../strategies/kernbeleid'
import type { PlanVersion } from '../plan'
import type { LintFinding } from './finding'

/** Everything that the rules look at: one version of a plan, and what stands around it. */
export type LintInput = {
  plan: PlanVersion
  /** What people of the own organisation said about regional priorities, in this version. */
  links: readonly Pick<Link, 'regional'>[]
  strategies: { current: readonly PlanVersion[]; superseded: readonly PlanVersion[] }
  /** Municipalities of the same basisteam, with the themes of what they shared with us. */
  neighbours: readonly { name: string; themes: readonly ThemeId[] }[]
  /** Titles of the own policies that the traject of this plan names. */
  frameworks: readonly { title: string }[]
}

export type LintRule = (input: LintInput) => LintFinding[]
