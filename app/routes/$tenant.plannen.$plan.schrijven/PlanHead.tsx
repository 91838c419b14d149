import type { ReactNode } from 'react'
import { writingPath } from '~/http/paths'
import { Icon, VisuallyHidden } from '~/ui'
import { periodText } from '~/ui/dates'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { planText } from '~/ui/plans/text'
import type { Draft } from './read.server'
import { blockTitle, writingText as text } from './text'

/** The link that opens a group of fields, or that it is open. */
export function EditLink({ href, open, name }: { href: string; open: boolean; name: string }) {
  if (open) return <span className="kdc-small kdc-muted">{text.editing}</span>
  return (
    <a className="kdc-more" href={href}>
      <Icon name="bewerk" /> {text.edit}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </a>
  )
}

type PlanHeadProps = { tenant: string; draft: Draft; open: boolean; children: ReactNode }

/** Title and period of the plan; `children` is the form when it is open. */
export function PlanHead({ tenant, draft, open, children }: PlanHeadProps) {
  const { plan, closed } = draft
  return (
    <section className="kdc-doc__block" aria-labelledby="kop">
      <div className="kdc-doc__block-head">
        <h2 className="utrecht-heading-3" id="kop" tabIndex={-1}>
          {blockTitle.plan}
        </h2>
        {closed === null ? (
          <EditLink
            href={writingPath(tenant, plan.id, undefined, 'plan')}
            open={open}
            name={blockTitle.plan}
          />
        ) : null}
      </div>
      {open ? (
        children
      ) : (
        <DescriptionList
          items={[
            { term: planText.period, value: periodText(plan.period) },
            { term: planText.basis, value: plan.basis ?? text.none },
          ]}
        />
      )}
    </section>
  )
}
