import { deleteDocument } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { found } from './refusals'

/** Takes a document away from its step; the document itself stays where it is. */
export const unlinkDocument = command(
  'traject:write',
  ({ scope, tx }, { planId, id }: { planId: PlanId; id: string }) => {
    const { documents } = knownTraject(scope, planId)
    const { nr, title } = found(documents.find((document) => document.id === id))
    deleteDocument(scope, tx, planId, id)
    return { result: nr, events: [{ action: 'traject.document_unlinked', planId, nr, title }] }
  },
)
