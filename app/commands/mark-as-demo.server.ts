import { markDemo } from 'db/queries/settings.server'
import { recorded } from './recorded.server'

/** Marks the database as a demo, for good. A fact about the database and nobody's data: no log has it. */
export const markAsDemo = (): void =>
  recorded(({ tx }) => {
    markDemo(tx)
    return { result: undefined, entries: [] }
  })
