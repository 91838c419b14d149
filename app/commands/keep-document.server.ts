import { insertImport, type ReadDocument } from 'db/queries/imports.server'
import { command } from './command.server'

/** Keeps what was found in a document until the adviseur decides on it. Returns its id. */
export const keepDocument = command(
  'document:import',
  ({ scope, tx, now }, input: ReadDocument) => {
    const importId = insertImport(scope, tx, input, now)
    return { result: importId, events: [{ action: 'document.read', importId }] }
  },
)
