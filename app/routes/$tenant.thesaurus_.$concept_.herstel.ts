import { redirect } from '@remix-run/node'
import { returnConcept } from '~/commands/write-concept.server'
import { ConceptParams } from '~/domain/alignment/suggest/concept-form'
import { ButtonForm } from '~/domain/tenancy/forms'
import { thesaurusPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

/** Puts a concept back that was taken out. */
export const action = tenantAction(
  { may: 'thesaurus:write', kind: 'regio', params: ConceptParams, form: ButtonForm },
  ({ scope, params }) => {
    returnConcept(scope, { id: params.concept })
    return redirect(`${thesaurusPath(scope.tenant)}?klaar=terug`)
  },
)
