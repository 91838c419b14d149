import { redirect } from '@remix-run/node'
import { dropConcept } from '~/commands/write-concept.server'
import { ConceptParams } from '~/domain/alignment/suggest/concept-form'
import { ButtonForm } from '~/domain/tenancy/forms'
import { thesaurusPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

/** Takes a concept out of the thesaurus. */
export const action = tenantAction(
  { may: 'thesaurus:write', kind: 'regio', params: ConceptParams, form: ButtonForm },
  ({ scope, params }) => {
    dropConcept(scope, { id: params.concept })
    return redirect(`${thesaurusPath(scope.tenant)}?klaar=weg`)
  },
)
