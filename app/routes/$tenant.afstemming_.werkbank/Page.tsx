import {
  alignmentPath,
  benchPath,
  homePath,
  plansPath,
  secondReaderPath,
  strategyLinksPath,
  suggestionQualityPath,
} from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Downloads, EmptyState, ErrorSummary, PageHead } from '~/ui'
import { qualityText } from '~/ui/nl/suggestion-quality'
import { AnswerPane } from './AnswerPane'
import { CompareForm } from './CompareForm'
import { Done } from './Done'
import { ItemPane } from './ItemPane'
import { Keys } from './Keys'
import type { readBench } from './page.server'
import { TargetPane } from './TargetPane'
import { Ways } from './Ways'
import { benchText as text } from './text'

export type Page = ReturnType<typeof readBench>
export type Bench = NonNullable<Page['bench']>
export type Item = NonNullable<Bench['item']>
/** What every part of the bench needs to know. */
export type At = { tenant: string; page: Page; bench: Bench }

/** The bench with another item, text or list on it. */
export const benchHref = (
  { tenant, bench }: Pick<At, 'tenant' | 'bench'>,
  fields: Record<string, string | number | undefined>,
): string => benchPath(tenant) + queryOf({ ...bench.query, ...fields })

/** The fields that can be put right, in their order on the page. */
const fieldIds = { target: 'suggesties', answer: 'verband', note: 'toelichting' }

function facts(at: At) {
  const { progress } = at.bench
  const link = (queue: string, words: string) => (
    <a key={queue} href={benchHref(at, { toon: queue, zoek: undefined })}>
      {words}
    </a>
  )
  return [
    <strong key="beoordeeld">{text.assessed(progress.assessed, progress.total)}</strong>,
    progress.open > 0 ? link('open', text.open(progress.open)) : text.open(0),
    ...(progress.doubt > 0 ? [link('twijfel', text.doubt(progress.doubt))] : []),
    ...(progress.toConfirm > 0 ? [link('bevestigen', text.toConfirm(progress.toConfirm))] : []),
    ...(progress.waiting > 0
      ? [
          <a
            key="tweede"
            href={secondReaderPath(at.tenant) + queryOf({ tekst: at.bench.plan.key })}
          >
            {text.waiting(progress.waiting)}
          </a>,
        ]
      : []),
  ]
}

function Problems() {
  const answered = useSubmission()
  const problems = Object.entries(fieldIds).flatMap(([name, fieldId]) =>
    (answered?.error?.[name] ?? []).map((message) => ({ fieldId, message })),
  )
  const known = new Set(Object.keys(fieldIds))
  const messages = Object.entries(answered?.error ?? {}).flatMap(([name, found]) =>
    known.has(name) ? [] : (found ?? []),
  )
  return <ErrorSummary problems={problems} messages={messages} />
}

function Empty({ page, tenant }: { page: Page; tenant: string }) {
  return (
    <>
      <PageHead title={text.title[page.kind]} />
      {page.hasPlan ? (
        <EmptyState title={text.noStrategyTitle}>{text.noStrategy}</EmptyState>
      ) : (
        <EmptyState
          title={text.noPlanTitle}
          action={{ href: plansPath(tenant), label: text.plans }}
        >
          {text.noPlan}
        </EmptyState>
      )}
    </>
  )
}

/** Local and regional beside each other, with suggestions between them. */
export function WorkbenchPage({ page, tenant }: { page: Page; tenant: string }) {
  const { bench } = page
  if (!bench) return <Empty page={page} tenant={tenant} />
  const at = { tenant, page, bench }
  const list = page.kind === 'driehoek' ? strategyLinksPath(tenant) : alignmentPath(tenant)
  return (
    <>
      <Problems />
      <Breadcrumb
        crumbs={[
          { label: page.name, href: homePath(tenant) },
          { label: text.list[page.kind], href: list },
          { label: text.crumb },
        ]}
      />
      <PageHead title={text.title[page.kind]} facts={facts(at)} aside={<CompareForm at={at} />} />
      <Ways at={at} />
      {page.mayLink ? <Keys at={at} /> : null}
      <Done at={at} />
      <div className="kdc-bench kdc-dense">
        <ItemPane at={at} />
        {bench.item ? (
          <AnswerPane at={at} item={bench.item} />
        ) : (
          <p className="kdc-bench__pane--main">{text.emptyQueue}</p>
        )}
        <TargetPane at={at} />
      </div>
      <Downloads
        path={benchPath(tenant)}
        search={queryOf({ ...bench.query, toon: undefined, zoek: undefined })}
      />
      <p className="kdc-no-print">
        <a href={suggestionQualityPath(tenant)}>{qualityText.title}</a>
      </p>
    </>
  )
}
