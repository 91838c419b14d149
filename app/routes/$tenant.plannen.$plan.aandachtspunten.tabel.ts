import { lintOf } from 'db/queries/lint.server'
import { found } from '~/commands/refusals'
import type { Dismissal } from '~/domain/plans/lint/dismissal'
import type { LintFinding } from '~/domain/plans/lint/finding'
import { partOf } from '~/domain/plans/lint/reading-order'
import { PlanParams } from '~/domain/plans/forms'
import { tableLoader } from '~/http/table-loader.server'
import { dateOfInstant } from '~/ui/dates'
import { lintSentence, lintSourceText, lintTitles } from '~/ui/nl/lint'
import { partTitle } from './$tenant.plannen.$plan.aandachtspunten/view'

const columns = ['deel', 'punt', 'tekst', 'gewicht', 'bron', 'opzij_want', 'opzij_op'] as const

type Row = { finding: LintFinding; dismissal: Dismissal | null }

/** Points of attention as data: the open ones in reading order, then those that were put aside. */
export const loader = tableLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], params: PlanParams },
  ({ scope, params }) => {
    const { plan, open, dismissed } = found(lintOf(scope, params.plan))
    const rows: Row[] = [...open.map((finding) => ({ finding, dismissal: null })), ...dismissed]
    const day = (dismissal: Dismissal | null) => dismissal && dateOfInstant(dismissal.at)
    return {
      json: {
        plan: { id: plan.id, title: plan.title, version: plan.version },
        points: rows.map(({ finding, dismissal }) => ({
          rule: finding.rule,
          key: finding.key,
          item: finding.item,
          weight: finding.weight,
          title: lintTitles[finding.rule],
          text: lintSentence(finding),
          facts: finding.facts,
          source: finding.source,
          dismissed: dismissal && { reason: dismissal.reason, on: day(dismissal) },
        })),
      },
      table: {
        name: `aandachtspunten-${plan.id}`,
        columns,
        rows: rows.map(({ finding, dismissal }) => [
          partTitle(plan, partOf(plan, finding.item)),
          lintTitles[finding.rule],
          lintSentence(finding),
          finding.weight,
          lintSourceText(finding.source),
          dismissal?.reason ?? null,
          day(dismissal),
        ]),
      },
    }
  },
)
