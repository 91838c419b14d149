import { setFourEyes } from 'db/queries/link-confirmation.server'
import { command } from './command.server'

/** The beheerder says whether a second person confirms each link here. Links stay as they are. */
export const switchFourEyes = command('settings:manage', ({ scope, tx }, on: boolean) => {
  setFourEyes(scope, tx, on)
  return { result: on, events: [{ action: 'four_eyes.switched', on }] }
})
