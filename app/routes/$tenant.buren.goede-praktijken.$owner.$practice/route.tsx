import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { may } from '~/domain/tenancy/roles'
import { practicePath, practicesPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Breadcrumb,
  ButtonGroup,
  Fictief,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Stack,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { planText } from '~/ui/plans/text'
import { practiceText } from '../$tenant.buren.goede-praktijken._index/text'
import { PracticeParams, readPractice, type PracticePage } from './read.server'

const text = {
  shared: (on: string) => `Gedeeld op ${longDate(on)}`,
  lesson: 'Wat werkte, en voor wie?',
  contact: 'Bij wie kunt u terecht?',
  measure: 'De maatregel',
  readPlan: 'Lees het uitvoeringsplan',
  takeOver: 'Neem over in uw uitvoeringsplan',
  withdraw: 'Trek in',
  inYours: 'Deze maatregel staat in uw uitvoeringsplan.',
  open: 'Open uw uitvoeringsplan',
  done: 'De maatregel staat in uw uitvoeringsplan, met de herkomst erbij. Vul daar aan wie het doet, wanneer en waarmee.',
} as const

export const loader = tenantLoader(
  {
    may: 'neighbour:read',
    params: PracticeParams,
    query: z.object({ gelukt: choice(z.literal('overgenomen')) }),
  },
  ({ scope, params, query }) => ({
    ...readPractice(scope, params),
    done: query.gelukt !== undefined,
    may: {
      takeOver:
        scope.kind === 'gemeente' && params.owner !== scope.tenant && may(scope.role, 'plan:write'),
      withdraw: params.owner === scope.tenant && may(scope.role, 'practice:share'),
    },
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.practice.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

function Measure({ practice, plan }: Pick<PracticePage, 'practice' | 'plan'>) {
  const { measure } = planText
  const facts = [
    { term: planText.themes, value: practice.themes.join(', ') },
    { term: measure.instrument, value: practice.instrument },
    { term: measure.result, value: practice.result },
    { term: measure.owner, value: practice.actor },
    { term: measure.partners, value: practice.partners.join(', ') },
    { term: measure.means, value: practice.means },
    { term: measure.budget, value: practice.budget },
  ]
  return (
    <Section id="maatregel" title={text.measure}>
      <Stack>
        <DescriptionList
          items={facts.map(({ term, value }) => ({ term, value: value || measure.none }))}
        />
        <p>
          <a href={plan}>{text.readPlan}</a>
        </p>
      </Stack>
    </Section>
  )
}

export default function Practice() {
  const page = useLoaderData<typeof loader>()
  const { tenant, practice, takers, inOwnPlan, done } = page
  const path = (act: 'overname' | 'intrekking') =>
    practicePath(tenant.slug, practice.owner, practice.id, act)
  return (
    <>
      {done ? <Notice kind="done">{text.done}</Notice> : null}
      <Breadcrumb
        crumbs={[
          { label: practiceText.title, href: practicesPath(tenant.slug) },
          { label: practice.title },
        ]}
      />
      <PageHead
        title={practice.title}
        pre={practice.ownerName}
        facts={[
          ...(practice.fictitious ? [<Fictief key="fictief" />] : []),
          text.shared(practice.sharedOn),
          ...(takers.length > 0
            ? [`${practiceText.takenOver} ${practiceText.takers(takers)}`]
            : []),
        ]}
      />
      {inOwnPlan ? (
        <Notice>
          {text.inYours} <a href={inOwnPlan}>{text.open}</a>
        </Notice>
      ) : null}
      <Section id="ervaring" title={text.lesson}>
        <Stack>
          <p className="utrecht-paragraph kdc-neighbours__text">{practice.lesson}</p>
          <DescriptionList items={[{ term: text.contact, value: practice.contact }]} />
        </Stack>
      </Section>
      <Measure practice={practice} plan={page.plan} />
      {page.may.takeOver || page.may.withdraw ? (
        <ButtonGroup>
          {page.may.takeOver ? (
            <LinkButton href={path('overname')} emphasis={inOwnPlan ? 'secondary' : 'primary'}>
              {text.takeOver}
            </LinkButton>
          ) : null}
          {page.may.withdraw ? (
            <LinkButton href={path('intrekking')} emphasis="secondary">
              {text.withdraw}
            </LinkButton>
          ) : null}
        </ButtonGroup>
      ) : null}
    </>
  )
}
