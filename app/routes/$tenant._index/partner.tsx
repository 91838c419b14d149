import { sharedListPath } from '~/http/paths'
import { Fictief, Note, Section, Table } from '~/ui'
import { longDate, periodText } from '~/ui/dates'
import { planStatusWord } from '~/ui/nl/plans'
import { LevelBox } from '~/ui/patterns/StateWord'
import type { readPartnerStart } from './partner.server'
import { partnerStart as text } from './partner-text'
import { StartTop } from './regional-parts'

type Start = ReturnType<typeof readPartnerStart>

function Effort({ effort }: Pick<Start, 'effort'>) {
  if (effort.length === 0) return <p className="utrecht-paragraph kdc-muted">{text.noEffort}</p>
  return (
    <Table
      labelledBy="inzet"
      rows={effort}
      rowKey={({ id }) => id}
      columns={[
        { key: 'who', header: text.municipality, cell: ({ municipality }) => municipality },
        {
          key: 'priority',
          header: text.priority,
          cell: ({ title, href, fictitious }) => (
            <>
              <a href={href}>{title}</a> {fictitious ? <Fictief /> : null}
            </>
          ),
        },
        { key: 'level', header: text.level, cell: ({ level }) => <LevelBox level={level} words /> },
        { key: 'asked', header: text.asked, cell: ({ policeEffort }) => policeEffort },
      ]}
    />
  )
}

function Heads({ heads }: Pick<Start, 'heads'>) {
  if (heads.length === 0) return <p className="utrecht-paragraph kdc-muted">{text.noneShared}</p>
  return (
    <Table
      labelledBy="alles"
      rows={heads}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'plan',
          header: text.plan,
          cell: ({ title, href, fictitious }) => (
            <>
              <a href={href}>{title}</a> {fictitious ? <Fictief /> : null}
            </>
          ),
        },
        { key: 'owner', header: text.owner, cell: ({ owner }) => owner },
        { key: 'period', header: text.period, cell: ({ period }) => periodText(period) },
        {
          key: 'status',
          header: text.status,
          cell: ({ status, version }) => `${planStatusWord[status]}, versie ${version}`,
        },
        {
          key: 'shared',
          header: text.sharedOn,
          cell: ({ sharedOn }) => <time dateTime={sharedOn}>{longDate(sharedOn)}</time>,
        },
      ]}
    />
  )
}

/** The start page of politie or OM. */
export function PartnerStart({ tenant, today, items, heads, total, effort }: Start) {
  return (
    <>
      <StartTop
        title={text.title}
        lead={text.lead(total)}
        today={today}
        listTitle={text.drafts}
        items={items}
        calm={text.calm}
        links={[
          {
            href: sharedListPath(tenant.slug),
            label: 'Gedeeld',
            about: 'Alle plannen en strategieën die u mag lezen.',
          },
        ]}
      />
      <Note>{text.comment}</Note>
      <Section id="inzet" title={text.effort} aside={text.effortAside} intro={text.effortIntro}>
        <Effort effort={effort} />
      </Section>
      <Section
        id="alles"
        title={text.recent}
        aside={<a href={sharedListPath(tenant.slug)}>{text.toAll}</a>}
      >
        <Heads heads={heads} />
      </Section>
    </>
  )
}
