import { ownPractices, withdrawPractice as takeBack } from 'db/queries/good-practices.server'
import { command } from './command.server'
import { found, Refused } from './refusals'

/** Takes a good practice back from today on. What others took over before stays with them. */
export const withdrawPractice = command('practice:share', ({ scope, tx }, id: string) => {
  const { planId, measureId } = found(ownPractices(scope).find((one) => one.id === id))
  if (!takeBack(scope, tx, id))
    throw new Refused('al_ingetrokken', 'Deze goede praktijk is al ingetrokken.')
  return { result: id, events: [{ action: 'practice.withdrawn', planId, measureId }] }
})
