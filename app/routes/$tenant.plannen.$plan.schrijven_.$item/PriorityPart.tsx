import type { SubmissionResult } from '@conform-to/react'
import type { Block as BlockName } from '~/domain/plans/editing/forms'
import { textFrom } from '~/domain/plans/editing/rich-words'
import type { Priority } from '~/domain/plans/plan'
import { themeName } from '~/domain/strategies/kernbeleid'
import { isEmpty, type RichText } from '~/domain/texts/rich-text'
import { writingPath } from '~/http/paths'
import { originWord, taskFieldWord } from '~/ui/nl'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { LevelBox } from '~/ui/patterns/StateWord'
import { LintMarks } from '~/ui/plans/LintMark'
import { pointsAt } from '~/ui/plans/lintPoints'
import { MeasureTable } from '~/ui/plans/MeasureTable'
import { RichTextView } from '~/ui/plans/RichTextView'
import { planText } from '~/ui/plans/text'
import { blockTitle, writingText as text } from '../$tenant.plannen.$plan.schrijven/text'
import { Block } from './Block'
import { Cohesion } from './Cohesion'
import { Goals } from './Goals'
import { OpenForm } from './OpenForm'
import type { PartPage } from './read.server'

export type PriorityPartProps = {
  page: PartPage
  priority: Priority
  tenant: string
  result: SubmissionResult | undefined
}

const Text = ({ doc }: { doc: RichText }) =>
  isEmpty(doc) ? (
    <p className="kdc-muted">{text.noWords}</p>
  ) : (
    <RichTextView text={doc} heading={3} />
  )

/** What stands in the plan about each group, when it is not open. */
const views: Record<
  'kop' | 'waarom' | 'aanpak' | 'inzet',
  (priority: Priority) => React.ReactNode
> = {
  kop: ({ level, themes, origins }) => (
    <DescriptionList
      items={[
        { term: planText.level, value: <LevelBox level={level} words /> },
        { term: planText.themes, value: themes.map(themeName).join(', ') || text.none },
        {
          term: planText.origins,
          value: origins.map((one) => originWord[one]).join(', ') || text.none,
        },
      ]}
    />
  ),
  waarom: ({ why, whyRich }) => <Text doc={textFrom(why, whyRich)} />,
  aanpak: ({ approach, approachRich, partners }) => (
    <div className="kdc-stack">
      <Text doc={textFrom(approach, approachRich)} />
      <DescriptionList
        items={[{ term: planText.partners, value: partners.join(', ') || text.none }]}
      />
    </div>
  ),
  inzet: ({ policeEffort, omEffort, budget, taskField }) => (
    <DescriptionList
      items={[
        { term: planText.policeEffort, value: policeEffort ?? text.none },
        { term: planText.omEffort, value: omEffort ?? text.none },
        { term: planText.budget, value: budget ?? text.none },
        {
          term: planText.taskField,
          value: taskField === null ? text.none : taskFieldWord[taskField],
        },
      ]}
    />
  ),
}

/** A priority with its goals: one group is open to write in, the others are there to read. */
export function PriorityPart(props: PriorityPartProps) {
  const { page, priority, tenant, result } = props
  const { draft, open, cohesion, measures } = page
  const { plan } = draft
  const block = (name: keyof typeof views & BlockName, extra?: React.ReactNode) => (
    <Block
      id={name}
      title={
        name === 'waarom' ? (
          <>
            {blockTitle[name]}{' '}
            <LintMarks points={pointsAt(draft.points, `prioriteit.${priority.id}`)} />
          </>
        ) : (
          blockTitle[name]
        )
      }
      name={blockTitle[name]}
      edit={draft.closed === null ? writingPath(tenant, plan.id, priority.id, name) : null}
      open={open?.block === name}
    >
      <div className="kdc-stack kdc-stack--tight">
        {open?.block === name ? (
          <OpenForm
            tenant={tenant}
            planId={plan.id}
            pageId={priority.id}
            open={open}
            result={result}
          />
        ) : (
          views[name](priority)
        )}
        {extra}
      </div>
    </Block>
  )
  return (
    <>
      {block('kop', cohesion ? <Cohesion cohesion={cohesion} tenant={tenant} plan={plan} /> : null)}
      {block('waarom')}
      <Goals {...props} />
      {block('aanpak')}
      {block('inzet')}
      {measures.length > 0 ? (
        <section className="kdc-doc__block" aria-labelledby="maatregelen">
          <h2 className="utrecht-heading-3" id="maatregelen" tabIndex={-1}>
            {text.measures}
          </h2>
          <p className="kdc-small kdc-muted">{text.measuresFrom}</p>
          <MeasureTable
            labelledBy="maatregelen"
            measures={measures}
            priorityTitles={{ [priority.id]: `${priority.number} ${priority.title}` }}
          />
        </section>
      ) : null}
    </>
  )
}
