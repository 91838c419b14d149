import { NotFound, Refused } from '~/commands/refusals'

/** Something in what the operator typed; its message is one Dutch line. */
export class Mistyped extends Error {}

/** Runs an operator command: exit code 0, or 1 with one line on stderr for what was refused. */
export function answering(work: () => void): number {
  try {
    work()
    return 0
  } catch (thrown) {
    if (!(thrown instanceof Mistyped || thrown instanceof Refused || thrown instanceof NotFound))
      throw thrown
    process.stderr.write(`${thrown.message || 'Deze organisatie bestaat niet.'}\n`)
    return 1
  }
}
