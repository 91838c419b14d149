import type { ReactNode } from 'react'
import type { Decision } from '~/domain/decisions/decision'
import type { PlanVersion } from '~/domain/plans/plan'
import { periodText } from '../dates'
import { planKindWord, planStatusWord } from '../nl/plans'
import { Fictief } from '../primitives/Badge'
import { Breadcrumb, type Crumb } from '../primitives/Navigation'
import { PageHead, Section } from '../primitives/Page'
import { tenantClass } from '../tenants'
import { DecisionTable } from './DecisionTable'
import { PlanText } from './PlanText'
import { planText as text } from './text'

type ReadOnlyPlanProps = {
  plan: PlanVersion
  ownerName: string
  crumbs: Crumb[]
  facts: ReactNode[]
  decisions?: Decision[]
  /** What follows the text: reactions. */
  children?: ReactNode
}

/** A version of another organisation, or a public one: to read, in the colour of its owner. */
export function ReadOnlyPlan(props: ReadOnlyPlanProps) {
  const { plan, ownerName, crumbs, facts, decisions, children } = props
  return (
    <div className={tenantClass(plan.owner)}>
      <Breadcrumb crumbs={[...crumbs, { label: `${plan.title}, ${text.version(plan.version)}` }]} />
      <PageHead
        title={plan.title}
        pre={`${ownerName} – ${planKindWord[plan.kind]}`}
        facts={[
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
          text.version(plan.version),
          planStatusWord[plan.status],
          periodText(plan.period),
          ...(plan.basis ? [`${text.basis}: ${plan.basis}`] : []),
          ...facts,
        ]}
      />
      {decisions && decisions.length > 0 ? (
        <Section id="besluiten" title="Besluiten">
          <DecisionTable
            labelledBy="besluiten"
            decisions={decisions.map((decision, index) => ({ ...decision, id: String(index) }))}
          />
        </Section>
      ) : null}
      <Section id="tekst" title={plan.kind === 'uvp' ? text.measures : text.priorities}>
        <PlanText plan={plan} />
      </Section>
      {children}
    </div>
  )
}
