import type { Decision, RecordedFacts } from '~/domain/decisions/decision'
import { lacksDate } from '~/domain/decisions/decision-date'
import { longDate } from '../dates'
import { decisionBodyWord, decisionEffectWord, decisionStatusWord } from '../nl/decisions'

/** Until when a decision extends or postpones: `tot en met 1 juli 2023`; empty when it does not. */
export function reachWords({ until, untilEvent, expected }: Decision): string {
  if (untilEvent === 'opvolger') {
    const after = expected === null ? '' : `, verwacht op ${longDate(expected)}`
    return `tot de opvolger is vastgesteld${after}`
  }
  return until === null ? '' : `tot en met ${longDate(until)}`
}

/** What the body does: `Verlengen tot de opvolger is vastgesteld`. */
export const effectWords = (decision: Decision): string =>
  [decisionEffectWord[decision.effect], reachWords(decision)].filter(Boolean).join(' ')

/** The day of the decision, or what is known instead; a date is never made up. */
export function dateWords(decision: Decision): string {
  if (decision.date !== null) return longDate(decision.date)
  if (!lacksDate(decision))
    return decision.proposed === null
      ? 'nog geen datum'
      : `voorgesteld op ${longDate(decision.proposed)}`
  return decision.proposed === null
    ? 'datum ontbreekt'
    : `datum ontbreekt (voorgesteld op ${longDate(decision.proposed)})`
}

/** How was voted: `28 voor, 3 tegen`; empty where nobody said. */
export function voteWords({
  votesFor,
  votesAgainst,
  voteNote,
}: Pick<RecordedFacts, 'votesFor' | 'votesAgainst' | 'voteNote'>): string {
  const counts =
    votesFor === null || votesAgainst === null ? '' : `${votesFor} voor, ${votesAgainst} tegen`
  return [counts, voteNote ?? ''].filter(Boolean).join('; ')
}

/** One decision as a sentence: `Raad, 6 juli 2023: Vaststellen (18R.00545)`. */
export function decisionSentence(decision: Decision): string {
  const kenmerk = decision.kenmerk === null ? '' : ` (${decision.kenmerk})`
  const status =
    decision.status === 'genomen' ? '' : `, ${decisionStatusWord[decision.status].toLowerCase()}`
  return `${decisionBodyWord[decision.body]}, ${dateWords(decision)}${status}: ${effectWords(decision)}${kenmerk}`
}
