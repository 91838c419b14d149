import type { DivergenceKind } from './vocabulary'

/**
 * Whether a divergence still lacks an explanation. `alleen_lokaal` only informs: the law leaves the
 * raad free to choose a priority of its own, so it asks for none.
 */
export const asksExplanation = (divergence: {
  kind: DivergenceKind
  explained: boolean
}): boolean => divergence.kind !== 'alleen_lokaal' && !divergence.explained
