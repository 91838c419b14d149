import type { Level } from '~/domain/plans/vocabulary'
import { Table, type Column } from '~/ui'
import { alignmentText } from '~/ui/nl/alignment'
import { LevelBox } from '~/ui/patterns/StateWord'
import { overviewPage as text } from './text'

interface LocalLine {
  id: string
  municipality: string
  href: string
  title: string
  level: Level
}

interface ThemeRow {
  theme: string
  name: string
  field: string
  inPlans: number
  /** Titles of regional priorities, one list for each strategy. */
  regional: string[][]
  local: LocalLine[]
}

const columns = (strategies: readonly string[], shared: number): Column<ThemeRow>[] => [
  {
    key: 'theme',
    header: text.theme,
    cell: ({ name, field }) => (
      <>
        {name}
        <br />
        <span className="kdc-small kdc-muted">{field}</span>
      </>
    ),
  },
  {
    key: 'plans',
    header: text.inPlans,
    cell: ({ inPlans }) => alignmentText.inPlans(inPlans, shared),
  },
  {
    key: 'local',
    header: text.local,
    cell: ({ local }) => (
      <ul className="kdc-stack kdc-stack--tight">
        {local.map(({ id, municipality, href, title, level }) => (
          <li key={id}>
            <LevelBox level={level} /> {municipality}: <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    ),
  },
  ...strategies.map((strategy, index): Column<ThemeRow> => ({
    key: strategy,
    header: strategy,
    cell: ({ regional }) => {
      const titles = regional[index] ?? []
      return titles.length > 0 ? (
        titles.join('; ')
      ) : (
        <span className="kdc-muted">{text.notInStrategy}</span>
      )
    },
  })),
]

type RecurringThemesProps = { rows: ThemeRow[]; strategies: readonly string[]; shared: number }

/** Themes that return in local plans, with who has them at which level. */
export function RecurringThemes({ rows, strategies, shared }: RecurringThemesProps) {
  return (
    <Table
      labelledBy="terugkerend"
      columns={columns(strategies, shared)}
      rows={rows}
      rowKey={({ theme }) => theme}
    />
  )
}
