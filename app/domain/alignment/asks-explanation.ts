import type { DivergenceKind } from './vocabulary'

/**
 * Kinds that only inform: the law leaves the raad free to choose a priority of its own, and another word
 * for the same thing needs no reason.
 */
const informative: readonly DivergenceKind[] = ['alleen_lokaal', 'begrip']

/** Whether a divergence only informs, so that it asks nobody for a reason. */
export const informs = (kind: DivergenceKind): boolean => informative.includes(kind)

/**
 * Whether a divergence still lacks an explanation. One that the driehoek agreed to leave as it is asks
 * for none until its review date.
 */
export const asksExplanation = (divergence: {
  kind: DivergenceKind
  explained: boolean
  /** By decision or by changed text. */
  closed?: boolean
}): boolean => !informs(divergence.kind) && !divergence.explained && divergence.closed !== true
