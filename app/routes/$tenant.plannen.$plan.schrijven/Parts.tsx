import type { SubmissionResult } from '@conform-to/react'
import { writingPath } from '~/http/paths'
import { Icon } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import { ActForms } from './ActForms'
import { EditForm } from './EditForm'
import { NewSection } from './NewSection'
import type { Draft } from './read.server'
import { writingText as text } from './text'

type PartsProps = {
  tenant: string
  draft: Draft
  adding: string | null
  result: SubmissionResult | undefined
}

/** A link that opens the form for a new part. */
export function AddLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="kdc-add">
      <a className="kdc-more" href={href}>
        <Icon name="plus" /> {children}
      </a>
    </p>
  )
}

const emptyPriority = { title: '', level: '', themes: [], origins: [] }

function PriorityList({ tenant, draft, adding, result }: PartsProps) {
  const { plan, closed } = draft
  const action = `${writingPath(tenant, plan.id)}?nieuw=prioriteit`
  return (
    <section className="kdc-doc__block" aria-labelledby="prioriteiten">
      <div className="kdc-doc__block-head">
        <h2 className="utrecht-heading-3" id="prioriteiten" tabIndex={-1}>
          {text.priorities}
        </h2>
      </div>
      {draft.priorities.length === 0 ? <p className="kdc-muted">{text.noPriorities}</p> : null}
      <ol className="kdc-parts">
        {draft.priorities.map(({ id, number, title, level }, at) => (
          <li key={id} id={`prioriteit-${id}`}>
            <span>
              <LevelBox level={level} />{' '}
              <a href={writingPath(tenant, plan.id, id)}>
                {number} {title}
              </a>
            </span>
            {closed === null && plan.kind !== 'uvp' ? (
              <ActForms
                tenant={tenant}
                plan={plan}
                item={{ kind: 'prioriteit', id }}
                name={title}
                first={at === 0}
                last={at === draft.priorities.length - 1}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {adding === 'prioriteit' ? (
        <EditForm
          block="kop"
          action={action}
          back={writingPath(tenant, plan.id)}
          item={{ version: plan.version }}
          values={emptyPriority}
          result={result}
        >
          <h3 className="utrecht-heading-4">{text.newPriority}</h3>
        </EditForm>
      ) : closed === null && plan.kind !== 'uvp' ? (
        <AddLink href={`${action}#prioriteiten`}>{text.addPriority}</AddLink>
      ) : null}
    </section>
  )
}

/** Chapters and priorities of the plan in their order, to open, move, remove and add. */
export function Parts(props: PartsProps) {
  const { tenant, draft, adding, result } = props
  const { plan, closed } = draft
  const action = `${writingPath(tenant, plan.id)}?nieuw=onderdeel`
  return (
    <>
      {plan.kind === 'uvp' ? null : (
        <section className="kdc-doc__block" aria-labelledby="onderdelen">
          <div className="kdc-doc__block-head">
            <h2 className="utrecht-heading-3" id="onderdelen" tabIndex={-1}>
              {text.sections}
            </h2>
          </div>
          {plan.sections.length === 0 ? <p className="kdc-muted">{text.noSections}</p> : null}
          <ol className="kdc-parts">
            {plan.sections.map(({ id, number, title }, at) => (
              <li key={id} id={`onderdeel-${id}`}>
                <a href={writingPath(tenant, plan.id, id)}>
                  {number} {title}
                </a>
                {closed === null ? (
                  <ActForms
                    tenant={tenant}
                    plan={plan}
                    item={{ kind: 'onderdeel', id }}
                    name={title}
                    first={at === 0}
                    last={at === plan.sections.length - 1}
                  />
                ) : null}
              </li>
            ))}
          </ol>
          {adding === 'onderdeel' ? (
            <NewSection tenant={tenant} plan={plan} action={action} result={result} />
          ) : closed === null ? (
            <AddLink href={`${action}#onderdelen`}>{text.addSection}</AddLink>
          ) : null}
        </section>
      )}
      <PriorityList {...props} />
    </>
  )
}
