import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/tenancy/roles'
import {
  inTrajectPath,
  newDocumentPath,
  newTrajectPath,
  planPath,
  trajectOfPlanPath,
  trajectPath,
  trajectsPath,
} from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Fictief, LinkButton, Notice, PageHead, Section } from '~/ui'
import { visibilityWord } from '~/ui/nl'
import { signalText } from '~/ui/nl/signals'
import { trajectSignalText } from '~/ui/nl/traject'
import { Steps } from '~/ui/patterns/Steps'
import { TrajectFigure } from '~/ui/trajects/TrajectFigure'
import { Delays, Frame, Moments, Signals } from './FileParts'
import { NextStep, Suggestions } from './NextStep'
import { readTrajectPage, TrajectQuery } from './read.server'
import { StepsTable } from './StepsTable'
import { successOf, trajectText as text } from './text'
import { figureRows, onTheWay } from './view'

export const loader = tenantLoader(
  { may: 'traject:read', kind: ['gemeente', 'driehoek', 'regio'], query: TrajectQuery },
  ({ scope, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    asked: query.plan ?? null,
    success: successOf(query.gelukt),
    mayWrite: may(scope.role, 'traject:write'),
    mayImport: scope.kind === 'gemeente' && may(scope.role, 'document:import'),
    ...readTrajectPage(scope, query.plan),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Empty({ tenant, mayWrite, mayImport }: Page) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <EmptyState
        action={mayWrite ? { href: newTrajectPath(tenant.slug), label: text.start } : undefined}
      >
        {mayWrite ? text.empty : text.emptyOnly}
      </EmptyState>
      {mayImport ? (
        <p className="utrecht-paragraph">
          {text.emptyImport} <a href={newDocumentPath(tenant.slug)}>{text.import}</a>
        </p>
      ) : null}
      <p className="utrecht-paragraph">
        <a href={trajectsPath(tenant.slug)}>{text.all}</a>
      </p>
    </>
  )
}

/** What the owner can do with the traject as a whole, and where to read on. */
function Further({ tenant, traject, mayWrite, others }: Page & { traject: { planId: string } }) {
  const { planId } = traject
  const links = [
    { href: trajectsPath(tenant.slug), label: text.all },
    ...(mayWrite
      ? [
          { href: inTrajectPath(tenant.slug, planId, 'deling'), label: text.share },
          { href: inTrajectPath(tenant.slug, planId, 'sjabloon'), label: text.template },
          { href: newTrajectPath(tenant.slug), label: text.startOther },
        ]
      : []),
    ...others.map((other) => ({
      href: trajectOfPlanPath(tenant.slug, other.planId),
      label: text.of(other.title),
    })),
  ]
  return (
    <Section id="andere" title={text.others}>
      <ul className="utrecht-unordered-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export default function TrajectPage() {
  const page = useLoaderData<typeof loader>()
  const { tenant, today, asked, mayWrite, mayImport, success, traject } = page
  if (!traject) return <Empty {...page} />
  const { planTitle, running, signals, suggestions, outlook, alarms } = page
  const rows = figureRows(traject, outlook)
  const parts = { traject, tenant: tenant.slug, today, mayWrite, mayImport, running }
  const facts = [
    ...(traject.fictitious ? [<Fictief key="fictief" />] : []),
    text.shared(visibilityWord[traject.visibility], traject.sharedOn),
    ...(planTitle === null
      ? []
      : [
          <a key="plan" href={planPath(tenant.slug, traject.planId)}>
            {text.plan}
          </a>,
        ]),
  ]
  return (
    <>
      {success ? <Notice kind="done">{success}</Notice> : null}
      <PageHead
        title={text.of(traject.title)}
        lead={text.lead}
        facts={facts}
        aside={<Downloads path={trajectPath(tenant.slug)} search={asked ? `?plan=${asked}` : ''} />}
      />
      {running ? (
        <>
          <Steps label={text.route} steps={onTheWay(traject.steps)} />
          <Section id="nu" title={text.now}>
            <div className="kdc-stack">
              <Suggestions {...parts} suggestions={suggestions} />
              <NextStep {...parts} />
            </div>
          </Section>
          <Section
            id="aandacht"
            title={text.attention}
            intro={signals.length > 0 ? text.signalsIntro : undefined}
          >
            {signals.length === 0 ? (
              <p>{text.nothing}</p>
            ) : (
              <div className="kdc-stack">
                {signals.map((signal, index) => {
                  const { title, text: words } = trajectSignalText(signal)
                  return (
                    <Notice key={index} kind="attention" title={title}>
                      {words}
                    </Notice>
                  )
                })}
              </div>
            )}
          </Section>
        </>
      ) : (
        <>
          <Notice>{text.over}</Notice>
          <Suggestions {...parts} suggestions={suggestions} />
        </>
      )}
      {rows.length > 0 ? (
        <Section id="planning" title={text.inTime}>
          <TrajectFigure
            id="tj"
            title={text.figure(traject.title)}
            rows={rows}
            today={today}
            labels={250}
          />
        </Section>
      ) : null}
      <Section
        id="stappen"
        title={text.steps}
        aside={
          mayWrite ? (
            <LinkButton
              href={inTrajectPath(tenant.slug, traject.planId, 'stappen/nieuw')}
              emphasis="secondary"
              small
            >
              {text.add}
            </LinkButton>
          ) : undefined
        }
      >
        <StepsTable {...parts} />
      </Section>
      <Delays traject={traject} />
      <Moments {...parts} />
      <Frame {...parts} />
      <Section id="signalen" title={text.signals}>
        {alarms.length === 0 ? (
          <p>{text.noSignals}</p>
        ) : (
          <Signals
            items={alarms.map((alarm, index) => ({
              id: String(index),
              on: alarm.on,
              text: [signalText(alarm), alarm.basis ? `(${alarm.basis})` : ''].join(' ').trim(),
            }))}
          />
        )}
      </Section>
      <Further {...page} traject={traject} />
    </>
  )
}
