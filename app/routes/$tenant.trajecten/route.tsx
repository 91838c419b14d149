import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { trajectsPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { trajectKinds } from '~/http/traject-access'
import { Downloads, Fictief, Note, PageHead, Section } from '~/ui'
import { TrajectFigure } from '~/ui/trajects/TrajectFigure'
import { Overview, SharedSteps } from './Overview'
import { readTrajects } from './read.server'
import { trajectsText as text } from './text'
import { figureRows } from './view'

export const loader = tenantLoader({ may: 'traject:read', kind: trajectKinds }, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  today: scope.today,
  ...readTrajects(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function TrajectsPage() {
  const { tenant, today, trajects, silent } = useLoaderData<typeof loader>()
  const quiet = silent.map(({ name }) => name).join(', ')
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        aside={<Downloads path={trajectsPath(tenant.slug)} />}
      />
      {trajects.length === 0 ? (
        <p className="utrecht-paragraph">{text.empty}</p>
      ) : (
        <>
          <Section id="planning" title={text.figure}>
            <TrajectFigure
              id="alle"
              title={text.figureTitle}
              rows={figureRows(trajects)}
              today={today}
            />
          </Section>
          <Section id="waar" title={text.table} intro={text.noAdvice}>
            <Overview trajects={trajects} mine={tenant.slug} />
            {quiet === '' ? null : (
              <div className="kdc-after-table">
                <Note>{text.silent(quiet)}</Note>
              </div>
            )}
          </Section>
          <Section id="stappen" title={text.steps}>
            <div className="kdc-stack">
              {trajects.map((traject) => (
                <div
                  key={traject.owner.slug + traject.planId}
                  id={`${traject.owner.slug}-${traject.planId}`}
                >
                  <SharedSteps traject={traject} />
                  <p className="kdc-muted">
                    {traject.owner.slug === tenant.slug
                      ? text.own
                      : traject.sharedOn && text.sharedOn(traject.sharedOn)}{' '}
                    {traject.fictitious ? <Fictief /> : null}
                  </p>
                </div>
              ))}
            </div>
          </Section>
        </>
      )}
    </>
  )
}
