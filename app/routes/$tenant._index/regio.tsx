import { overviewPath, plansPath, sharedListPath, timelinePath } from '~/http/paths'
import { Fictief, Section, Table } from '~/ui'
import { alignmentText } from '~/ui/nl/alignment'
import { WasWordt } from '~/ui/patterns/WasWordt'
import type { readRegioStart } from './regio.server'
import { regioStart as text } from './regio-text'
import { StartTop } from './regional-parts'
import { regionalStart } from './regional-text'
import { SharedPlans } from './SharedPlans'

type Start = ReturnType<typeof readRegioStart>

const links = (mine: string) => [
  {
    href: overviewPath(mine),
    label: 'Beeld van de regio',
    about: 'Was–wordt, en welke lokale prioriteiten terugkomen.',
  },
  { href: timelinePath(mine), label: 'Tijdlijn', about: 'Hoe lang elk plan geldt, met signalen.' },
  { href: plansPath(mine), label: 'Strategieën', about: 'De RVS in al haar versies.' },
  { href: sharedListPath(mine), label: 'Gedeeld', about: 'Alle plannen die u mag lezen.' },
]

function Recurring({ recurring, strategy }: Pick<Start, 'recurring' | 'strategy'>) {
  const { rows, ofPlans } = recurring
  if (rows.length === 0) return <p className="utrecht-paragraph kdc-muted">{text.noneRecur}</p>
  return (
    <Table
      labelledBy="terugkerend"
      rows={rows}
      rowKey={({ theme }) => theme}
      columns={[
        { key: 'theme', header: regionalStart.theme, cell: ({ name }) => name },
        {
          key: 'plans',
          header: regionalStart.inPlans,
          cell: ({ inPlans }) => alignmentText.inPlans(inPlans, ofPlans),
        },
        {
          key: 'who',
          header: text.municipalities,
          cell: ({ municipalities }) => municipalities.join(', '),
        },
        ...(strategy
          ? [
              {
                key: 'strategy',
                header: text.inStrategy(strategy),
                cell: ({ inStrategy }: (typeof rows)[number]) => (inStrategy ? text.yes : text.no),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The start page of the bureau of a region. */
export function RegioStart(start: Start) {
  const { tenant, today, items, plans, recurring, strategy, step } = start
  return (
    <>
      <StartTop
        title={regionalStart.title}
        lead={regionalStart.lead(tenant.name, items.length)}
        today={today}
        listTitle={regionalStart.todoBureau}
        items={items}
        calm={text.calm}
        links={links(tenant.slug)}
      />
      <Section
        id="gedeeld"
        title={text.plansTitle}
        aside={regionalStart.plansAside}
        intro={text.plansIntro}
      >
        <SharedPlans labelledBy="gedeeld" rows={plans} />
      </Section>
      <Section
        id="terugkerend"
        title={
          <>
            {text.recurringTitle}{' '}
            {plans.some(({ shared }) => shared?.fictitious) ? <Fictief /> : null}
          </>
        }
        intro={text.recurringIntro}
        aside={<a href={`${overviewPath(tenant.slug)}#terugkerend`}>{text.toOverview}</a>}
      >
        <Recurring recurring={recurring} strategy={strategy} />
      </Section>
      {step ? (
        <Section
          id="was-wordt"
          title={
            <>
              {text.wasWordt(step.was, step.wordt)} {step.fictitious ? <Fictief /> : null}
            </>
          }
          aside={<a href={overviewPath(tenant.slug)}>{text.toOverview}</a>}
        >
          <WasWordt labelledBy="was-wordt" before={step.was} after={step.wordt} rows={step.rows} />
        </Section>
      ) : null}
    </>
  )
}
