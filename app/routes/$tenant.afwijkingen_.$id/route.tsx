import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { explainDivergence } from '~/commands/explain-divergence.server'
import { PositionForm as PositionFields } from '~/domain/alignment/position-form'
import { PositionKind } from '~/domain/alignment/vocabulary'
import { divergencePath, divergencesPath, homePath } from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Columns, Notice, PageHead, Section } from '~/ui'
import { longDate } from '~/ui/dates'
import { alignmentText } from '~/ui/nl'
import { History } from '~/ui/patterns/History'
import { Passages } from '~/ui/patterns/Passages'
import { ReasonOf } from '~/ui/patterns/ReasonMark'
import { Steps } from '~/ui/patterns/Steps'
import { WhyBox } from '~/ui/patterns/WhyBox'
import { Position } from './Position'
import { PositionForm } from './PositionForm'
import { readDivergence } from './read.server'
import { Comments, Discussions, Evidence, Reply } from './Voices'
import { divergenceText as text } from './text'

const OwnParams = z.object({ id: z.string().regex(/^aw-\d{1,9}$/) })
const Params = z.object({ id: z.string().regex(/^(?:[a-z][a-z0-9-]*\.)?aw-\d{1,9}$/) })
const Query = z.object({
  bewaard: choice(z.enum(['vastgelegd', 'concept'])),
  klaar: choice(
    z.enum(['reactie', 'bespreking', 'opmerking', 'ingetrokken', 'uitspraak', 'einde']),
  ),
  standpunt: choice(PositionKind),
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.number ?? ''} ${data?.title ?? ''} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'divergence:read', params: Params, query: Query },
  ({ scope, params, query }) => ({ ...readDivergence(scope, params.id), query }),
)

export const action = tenantAction(
  { may: 'divergence:explain', kind: 'gemeente', params: OwnParams, form: PositionFields },
  ({ scope, params, form: { notPersonal: _checked, ...explanation } }) => {
    explainDivergence(scope, { ...explanation, id: params.id })
    return redirect(
      divergencePath(scope.tenant, params.id) + queryOf({ bewaard: explanation.status }),
    )
  },
)

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** The state in one word, and whether a reason is still asked. */
function standing({ explained, informs, closed, stateWord, state }: Page) {
  if (state === 'gesignaleerd' && informs) return { open: false, words: text.forInformation }
  if (explained || informs || closed) return { open: false, words: stateWord }
  const still = alignmentText.openUnit
  return { open: true, words: state === 'gesignaleerd' ? still : `${stateWord}, ${still}` }
}

function factsOf(page: Page) {
  const { since, municipality, own } = page
  return [
    <ReasonOf key="stand" {...standing(page)} />,
    <span key="sinds">
      {text.signalled} <b>{longDate(since)}</b>
    </span>,
    ...(own ? [own.shared ? text.visible(municipality.name) : text.hidden(municipality.name)] : []),
  ]
}

/** Open while something is asked or started; a position that stands keeps its form folded. */
function Form({ page }: { page: Page }) {
  const refused = useSubmission() !== undefined
  const { own, query, position, explained } = page
  const form = <PositionForm page={page} standpunt={query.standpunt ?? null} />
  if (!position) return form
  const asked = !explained || position.toConfirm || own?.draftOn != null || query.standpunt != null
  return (
    <details open={asked || refused}>
      <summary>{text.change}</summary>
      {form}
    </details>
  )
}

function OwnPosition({ page }: { page: Page }) {
  const { own, query } = page
  return (
    <div className="kdc-stack">
      {query.bewaard ? (
        <Notice kind="done">{query.bewaard === 'vastgelegd' ? text.recorded : text.drafted}</Notice>
      ) : null}
      {page.deliberate && own?.answerPath ? (
        <Notice>
          {text.deliberate} <a href={own.answerPath}>{text.answerFirst}</a>
        </Notice>
      ) : null}
      <Position page={page} />
      {own?.draftOn ? <Notice>{text.hasDraft(own.draftOn)}</Notice> : null}
      {own?.mayExplain ? <Form page={page} /> : null}
    </div>
  )
}

export default function Divergence() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { own } = page
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: page.name, href: homePath(tenant) },
          { label: text.list, href: divergencesPath(tenant) },
          { label: page.number },
        ]}
      />
      <PageHead
        title={page.title}
        pre={text.pre(page.number, page.kindWord)}
        facts={factsOf(page)}
      />
      {page.query.klaar ? <Notice kind="done">{text.done[page.query.klaar]}</Notice> : null}
      {page.goneOn ? <Notice title={text.goneTitle}>{text.gone(page.goneOn)}</Notice> : null}
      {page.kind === 'begrip' ? (
        <Notice title={text.suggested}>{text.suggestedMeaning}</Notice>
      ) : null}
      {page.steps.length > 0 ? <Steps label={text.steps} steps={page.steps} /> : null}
      <Section id="teksten" title={text.texts}>
        <Passages local={page.local} regional={page.regional} />
      </Section>
      <Evidence page={page} />
      <Columns>
        <div>
          <Section
            id="standpunt-kop"
            title={text.position(page.municipality.name)}
            aside={text.decides(page.municipality.name)}
          >
            <div className="kdc-stack">
              {own ? <OwnPosition page={page} /> : <Position page={page} />}
              <Reply page={page} />
            </div>
          </Section>
          <Discussions page={page} />
        </div>
        <div>
          <Section id="waarom" title={alignmentText.why}>
            <WhyBox
              text={page.sentence}
              rule={page.rule}
              versions={page.versions}
              since={page.since}
            />
            {own?.answerPath ? (
              <p className="kdc-small">
                <a href={own.answerPath}>{text.changeLink}</a>
              </p>
            ) : null}
          </Section>
          <Comments page={page} />
          <Section id="geschiedenis" title={text.history}>
            <History items={page.voices.history} />
          </Section>
        </div>
      </Columns>
    </>
  )
}
