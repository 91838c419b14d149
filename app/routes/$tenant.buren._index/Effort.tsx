import { EmptyState, Section, Table } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import { EffortFigure } from './EffortFigure'
import { neighbourText as text } from './text'
import type { EffortLine } from './view'

type Asked = EffortLine['politie']

function AskedCell({ asked }: { asked: Asked }) {
  if (asked.items.length === 0) return <span className="kdc-muted">{text.asked(asked)}</span>
  return (
    <details>
      <summary>{text.asked(asked)}</summary>
      <ul className="kdc-stack kdc-stack--tight">
        {asked.items.map(({ id, municipality, href, title, level, words }) => (
          <li key={id}>
            <LevelBox level={level} /> {municipality}: <a href={href}>{title}</a>. {words}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How much the plans ask of police and OM, year by year: a picture, and the table with the words. */
export function Effort({ years, of }: { years: EffortLine[]; of: number }) {
  const asked = years.some(({ politie, om }) => politie.items.length + om.items.length > 0)
  return (
    <Section id="inzet" title={text.effort} intro={text.effortIntro}>
      {asked ? (
        <>
          <EffortFigure years={years} />
          <Table
            labelledBy="inzet"
            rows={years}
            rowKey={({ year }) => String(year)}
            columns={[
              { key: 'year', header: text.year, cell: ({ year }) => year },
              {
                key: 'plans',
                header: text.plansInYear,
                cell: ({ plans }) => text.ofPlans(plans, of),
              },
              {
                key: 'politie',
                header: text.politie,
                cell: ({ politie }) => <AskedCell asked={politie} />,
              },
              { key: 'om', header: text.om, cell: ({ om }) => <AskedCell asked={om} /> },
            ]}
          />
        </>
      ) : (
        <EmptyState>{text.noEffort}</EmptyState>
      )}
    </Section>
  )
}
