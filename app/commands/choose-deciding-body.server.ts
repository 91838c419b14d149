import { decidingBody, setDecidingBody } from 'db/queries/deciding-bodies.server'
import type { choosableBodies, choosableKinds } from '~/domain/decisions/competence'
import { command } from './command.server'
import { Refused } from './refusals'

type Choice = {
  kind: (typeof choosableKinds)[number]
  body: (typeof choosableBodies)[number]
}

/** The beheerder says which body adopts this kind of plan here. It holds for decisions from now on. */
export const chooseDecidingBody = command('settings:manage', ({ scope, tx }, choice: Choice) => {
  if (decidingBody(scope, choice.kind) === choice.body)
    throw new Refused('niets_gewijzigd', 'Dit orgaan stond al gekozen. Er is niets gewijzigd.')
  setDecidingBody(scope, tx, choice.kind, choice.body)
  return { result: choice.body, events: [{ action: 'deciding_body.chosen', ...choice }] }
})
