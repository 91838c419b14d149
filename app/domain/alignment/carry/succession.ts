import type { Priority } from '../../plans/plan'
import { reanchor } from '../anchor/reanchor'
import type { StrategyVersion } from '../input'
import { priorityWords } from './words'

/**
 * What becomes of a link to a priority in the next version of the strategy. *gelijk*: the same words.
 * *gewijzigd*: carried over, to be confirmed. *voorstel*: somebody has to choose, one is proposed.
 * *wees*: nothing looks like it.
 */
export type PassageFate = {
  verdict: 'gelijk' | 'gewijzigd' | 'voorstel' | 'wees'
  to: Priority | null
  /** How sure the answer is by its words, 0 to 1; null where the strategy itself names the successor. */
  score: number | null
}

/** The priorities that say of themselves that they go on with this one. */
const namedSuccessors = (old: StrategyVersion, id: string, next: StrategyVersion): Priority[] =>
  next.priorities.filter(({ predecessors }) =>
    predecessors.some(
      ({ planId, priorityId, succession }) =>
        planId === old.id &&
        priorityId === id &&
        (succession === 'gehandhaafd' || succession === 'gewijzigd'),
    ),
  )

const isDropped = (old: StrategyVersion, id: string, next: StrategyVersion): boolean =>
  next.dropped.some(({ planId, priorityId }) => planId === old.id && priorityId === id)

const passagesOf = (strategy: StrategyVersion) =>
  strategy.priorities.map((priority) => ({
    id: priority.id,
    text: priorityWords(strategy, priority),
  }))

/**
 * What becomes of each priority of a strategy in the version that takes its place. What the next one
 * states itself goes before what its words suggest; a priority that was divided is for a person.
 * @returns by the id of the old priority
 */
export function successionOf(
  old: StrategyVersion,
  next: StrategyVersion,
): Map<string, PassageFate> {
  const found = reanchor(passagesOf(old), passagesOf(next))
  return new Map(
    old.priorities.map((priority, at) => {
      const alike = found[at]
      const score = alike?.score ?? 0
      const best = alike && alike.new !== null ? (next.priorities[alike.new] ?? null) : null
      const named = namedSuccessors(old, priority.id, next)
      const only = named.length === 1 ? named[0] : undefined
      return [priority.id, fate()]

      function fate(): PassageFate {
        if (only) {
          const same = priorityWords(old, priority) === priorityWords(next, only)
          const known = only === best ? score : null
          return { verdict: same ? 'gelijk' : 'gewijzigd', to: only, score: same ? 1 : known }
        }
        const dropped = isDropped(old, priority.id, next)
        if (best && alike?.verdict === 'carried' && !dropped && named.length === 0) {
          const same = priorityWords(old, priority) === priorityWords(next, best)
          return { verdict: same ? 'gelijk' : 'gewijzigd', to: best, score }
        }
        const proposed = named.includes(best ?? priority) ? best : (named[0] ?? best)
        return { verdict: proposed ? 'voorstel' : 'wees', to: proposed, score }
      }
    }),
  )
}
