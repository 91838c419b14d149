import { Forbidden, NotFound } from '~/commands/refusals'
import { answer } from './access.server'

/** Turns what a query or command throws into the answer that the error page shows. */
export async function withAnswers<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof NotFound) throw answer(404, 'Not Found')
    if (thrown instanceof Forbidden) throw answer(403, 'Forbidden')
    throw thrown
  }
}
