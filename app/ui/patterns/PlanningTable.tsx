import type { ReactNode } from 'react'
import { partsOf, type Quarter } from '~/domain/execution/quarters'
import type { ReportState } from '~/domain/plans/vocabulary'
import { planningText as text, quarterSpan } from '../nl/execution'
import { VisuallyHidden } from '../primitives/VisuallyHidden'
import { classes } from '../primitives/classes'
import { ProgressWord } from './ProgressWord'

export type PlanningLine = {
  id: string
  title: ReactNode
  state: ReportState | null
  runs: boolean[]
  planned: { from: Quarter; to: Quarter } | null
  /** Words of the plan, where it names no quarters. */
  words: string | null
  before: boolean
  after: boolean
}

export type PlanningGroup = { id: string; title: string; lines: PlanningLine[] }

type PlanningTableProps = {
  labelledBy: string
  quarters: Quarter[]
  /** The quarter of today. */
  now: Quarter
  groups: PlanningGroup[]
}

const isYear = (quarter: Quarter) => partsOf(quarter).nr === 1

function Head({ quarters, now }: Pick<PlanningTableProps, 'quarters' | 'now'>) {
  const years = [...new Set(quarters.map((quarter) => partsOf(quarter).year))]
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" rowSpan={2}>
          {text.measure}
        </th>
        <th role="columnheader" scope="col" rowSpan={2}>
          {text.state}
        </th>
        <th role="columnheader" scope="col" rowSpan={2}>
          {text.when}
        </th>
        {years.map((year) => (
          <th
            key={year}
            role="columnheader"
            scope="colgroup"
            className="kdc-planning__year"
            colSpan={quarters.filter((quarter) => partsOf(quarter).year === year).length}
          >
            {year}
          </th>
        ))}
      </tr>
      <tr role="row">
        {quarters.map((quarter) => (
          <th
            key={quarter}
            role="columnheader"
            scope="col"
            className={classes('kdc-planning__quarter', quarter === now && 'is-now')}
          >
            {text.quarter(partsOf(quarter).nr)}
            {quarter === now ? ` ${text.now}` : null}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Cell({ line, index, quarter }: { line: PlanningLine; index: number; quarter: Quarter }) {
  const runs = line.runs[index] ?? false
  return (
    <td role="cell" className={classes('kdc-planning__cell', isYear(quarter) && 'is-year')}>
      {runs ? (
        <>
          <span
            className={classes(
              'kdc-planning__bar',
              !line.runs[index - 1] && 'kdc-planning__bar--first',
              !line.runs[index + 1] && 'kdc-planning__bar--last',
            )}
          />
          <VisuallyHidden>{text.runs}</VisuallyHidden>
        </>
      ) : null}
    </td>
  )
}

const whenOf = ({ planned, words, before, after }: PlanningLine): string => {
  if (planned === null) return words ?? text.unplanned
  const beyond = [before ? text.before : '', after ? text.after : ''].filter(Boolean)
  return [quarterSpan(planned), ...beyond].join(', ')
}

/**
 * Measures over the quarters of their plan, by priority. The bars are cells of the table, so the figure
 * and the table are one; below 48 rem each measure is a card with its quarters in words.
 */
export function PlanningTable({ labelledBy, quarters, now, groups }: PlanningTableProps) {
  return (
    <table
      role="table"
      className="utrecht-table kdc-cards kdc-planning"
      aria-labelledby={labelledBy}
    >
      <Head quarters={quarters} now={now} />
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.id}>
          <tr role="row">
            <th
              role="rowheader"
              scope="rowgroup"
              className="kdc-planning__group"
              colSpan={quarters.length + 3}
            >
              {group.title}
            </th>
          </tr>
          {group.lines.map((line) => (
            <tr role="row" key={line.id}>
              <th role="rowheader" scope="row">
                {line.title}
              </th>
              <td role="cell" data-label={text.state}>
                <ProgressWord state={line.state} />
              </td>
              <td role="cell" data-label={text.when}>
                <span>{whenOf(line)}</span>
              </td>
              {quarters.map((quarter, index) => (
                <Cell key={quarter} line={line} index={index} quarter={quarter} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
