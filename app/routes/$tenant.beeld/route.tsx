import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { levels } from '~/domain/plans/vocabulary'
import { fieldOf, themeName } from '~/domain/strategies/kernbeleid'
import { momentsPath, overviewPath, planPath, sharedPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Fictief, Note, PageHead, Section, Stack } from '~/ui'
import { asOfText } from '~/ui/nl/as-of'
import { levelWord } from '~/ui/nl/plans'
import { FilterBar, FilterCheck, FilterSelect } from '~/ui/patterns/FilterBar'
import { WasWordt } from '~/ui/patterns/WasWordt'
import { OverviewQuery, readOverview } from './overview.server'
import { RecurringThemes } from './RecurringThemes'
import { shortStrategy } from './names'
import { overviewPage as text } from './text'
import { addressOf, wasWordtLines } from './view'

export const loader = tenantLoader(
  { may: 'overview:read', kind: 'regio', query: OverviewQuery },
  ({ scope, query }) => {
    const { steps, compared, plans, silent, recurring } = readOverview(scope, query)
    const mine = scope.tenant
    return {
      tenant: { slug: mine, name: scope.name },
      query,
      steps: steps.map((step) => ({
        id: step.wordt.id,
        was: shortStrategy(step.was),
        wordt: shortStrategy(step.wordt),
        href: planPath(mine, step.wordt.id, step.wordt.version),
        fictitious: step.was.fictitious || step.wordt.fictitious,
        rows: wasWordtLines(step),
      })),
      strategies: compared.map(shortStrategy),
      shared: plans.length,
      fictitious: plans.some(({ plan }) => plan.fictitious),
      silent: silent.map(({ name }) => name),
      recurring: recurring.map(({ theme, items, municipalities, regional }) => ({
        theme,
        name: themeName(theme),
        field: fieldOf(theme).name,
        inPlans: municipalities.length,
        regional: regional.map(({ priorities }) => priorities.map(({ title }) => title)),
        local: items.map(({ municipality, itemId, title, level, planId, version }) => ({
          id: `${municipality}/${itemId}`,
          municipality: plans.find(({ owner }) => owner.slug === municipality)?.owner.name ?? '',
          href: sharedPath(mine, municipality, planId, version),
          title,
          level,
        })),
      })),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Overview() {
  const data = useLoaderData<typeof loader>()
  const { tenant, query, steps, strategies, shared, silent, recurring } = data
  const path = overviewPath(tenant.slug)
  const [inForce] = strategies
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead(shared)}
        facts={[
          <a key="momenten" href={momentsPath(tenant.slug)}>
            {asOfText.moments}
          </a>,
        ]}
        aside={<Downloads path={path} search={addressOf(query)} />}
      />
      {steps.length === 0 ? <EmptyState>{text.noSteps}</EmptyState> : null}
      {steps.map((step, index) => (
        <Section
          key={step.id}
          id={`was-wordt-${step.id}`}
          title={
            <>
              {text.wasWordt(step.was, step.wordt)} {step.fictitious ? <Fictief /> : null}
            </>
          }
          aside={index === 0 ? <Downloads path={`${path}/was-wordt`} /> : null}
        >
          <WasWordt
            labelledBy={`was-wordt-${step.id}`}
            before={step.was}
            after={step.wordt}
            rows={step.rows.map((row) => ({ ...row, href: step.href }))}
          />
        </Section>
      ))}
      <Section
        id="terugkerend"
        title={
          <>
            {text.recurring} {data.fictitious ? <Fictief /> : null}
          </>
        }
        intro={text.recurringIntro}
      >
        <Stack>
          <FilterBar
            label={text.filter}
            action={path}
            active={Object.values(query).some((value) => value !== undefined)}
          >
            <FilterSelect
              name="veld"
              label={text.field}
              value={query.veld ?? null}
              all={text.all}
              options={[...text.fields]}
            />
            <FilterSelect
              name="niveau"
              label={text.level}
              value={query.niveau ?? null}
              all={text.all}
              options={levels.map((value) => ({ value, label: levelWord[value] }))}
            />
            {inForce ? (
              <FilterCheck
                name="zonder"
                label={text.without(inForce)}
                checked={query.zonder !== undefined}
              />
            ) : null}
            <FilterCheck name="alle" label={text.alsoOne} checked={query.alle !== undefined} />
          </FilterBar>
          {recurring.length > 0 ? (
            <RecurringThemes rows={recurring} strategies={strategies} shared={shared} />
          ) : (
            <EmptyState>{shared === 0 ? text.noneShared : text.noneMatch}</EmptyState>
          )}
          {silent.length > 0 ? <Note>{text.silent(silent.join(', '))}</Note> : null}
        </Stack>
      </Section>
    </>
  )
}
