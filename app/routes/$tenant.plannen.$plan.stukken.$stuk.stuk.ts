import { PaperParams } from '~/domain/papers/forms'
import { VersionQuery } from '~/domain/plans/forms'
import { paperLoader } from '~/http/paper-loader.server'
import { readPaper } from './$tenant.plannen.$plan.stukken._index/read-paper.server'

export const loader = paperLoader(
  { may: 'plan:read', kind: 'gemeente', params: PaperParams, query: VersionQuery },
  ({ scope, params, query }) => {
    const { paper, version } = readPaper(scope, params.plan, params.stuk, query.versie)
    return { paper, fileName: `${params.stuk}-${scope.tenant}-${params.plan}-versie-${version}` }
  },
)
