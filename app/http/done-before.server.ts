import { Refused } from '~/commands/refusals'

/**
 * Does something, and answers whether it was there already: a second click on the same button, which
 * is no reason to ask for anything.
 */
export function doneBefore(act: () => void): boolean {
  try {
    act()
    return false
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.reason === 'staat_er_al') return true
    throw thrown
  }
}
