import { writingPath } from '~/http/paths'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { LintMarks } from '~/ui/plans/LintMark'
import { pointsAt } from '~/ui/plans/lintPoints'
import { measureFacts } from '~/ui/plans/MeasureTable'
import { ActForms } from '../$tenant.plannen.$plan.schrijven/ActForms'
import { EditForm } from '../$tenant.plannen.$plan.schrijven/EditForm'
import { AddLink } from '../$tenant.plannen.$plan.schrijven/Parts'
import { writingText as text } from '../$tenant.plannen.$plan.schrijven/text'
import { fieldsIn } from '~/domain/plans/editing/shown'
import { Block } from './Block'
import { OpenForm } from './OpenForm'
import type { PriorityPartProps } from './PriorityPart'

const emptyMeasure = Object.fromEntries(fieldsIn.maatregel.map((name) => [name, '']))

/** What a uitvoeringsplan does for one priority of the IVP. */
export function MeasurePart({ page, priority, tenant, result }: PriorityPartProps) {
  const { draft, open, adding, measures, quarters } = page
  const { plan, closed } = draft
  const address = writingPath(tenant, plan.id, priority.id)
  const goals = priority.goals.map(({ id, number, text: words }) => ({
    value: id,
    label: `${number} ${words}`.slice(0, 90),
  }))
  const options = { goals, quarters }
  return (
    <>
      {measures.map((measure, at) => {
        const isOpen = open?.id === measure.id
        const name = `${measure.number} ${measure.title}`
        return (
          <Block
            key={measure.id}
            id={measure.id}
            title={
              <>
                {name} <LintMarks points={pointsAt(draft.points, `maatregel.${measure.id}`)} />
              </>
            }
            name={name}
            edit={closed === null ? writingPath(tenant, plan.id, priority.id, measure.id) : null}
            open={isOpen}
          >
            {isOpen && open ? (
              <OpenForm
                tenant={tenant}
                planId={plan.id}
                pageId={priority.id}
                open={open}
                result={result}
                priorityId={priority.id}
                options={options}
              />
            ) : (
              <DescriptionList items={measureFacts(measure)} />
            )}
            {closed === null && !isOpen ? (
              <ActForms
                tenant={tenant}
                plan={plan}
                item={{ kind: 'maatregel', id: measure.id }}
                name={name}
                first={at === 0}
                last={at === measures.length - 1}
              />
            ) : null}
          </Block>
        )
      })}
      <section className="kdc-doc__block" aria-label={text.newMeasure}>
        {adding === 'maatregel' ? (
          <EditForm
            block="maatregel"
            action={`${address}?nieuw=maatregel`}
            back={address}
            item={{ version: plan.version, priorityId: priority.id }}
            values={emptyMeasure}
            result={result}
            options={options}
          >
            <h2 className="utrecht-heading-3" id="nieuwe-maatregel">
              {text.newMeasure}
            </h2>
          </EditForm>
        ) : closed === null ? (
          <AddLink href={`${address}?nieuw=maatregel#nieuwe-maatregel`}>{text.addMeasure}</AddLink>
        ) : null}
      </section>
    </>
  )
}
