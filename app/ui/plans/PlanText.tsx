import type { PlanVersion } from '~/domain/plans/plan'
import { LevelBox } from '../patterns/StateWord'
import { Fictief } from '../primitives/Badge'
import { MeasureTable } from './MeasureTable'
import { PriorityBlock, priorityAnchor } from './PriorityBlock'
import { planText as text } from './text'

/** A plan with its measures: those of a UVP itself, or of the UVPs that carry out an IVP. */
type PlanTextProps = {
  plan: PlanVersion
  /** UVPs below an IVP. */
  uvps?: PlanVersion[]
  /** Titles of the priorities that a UVP carries out, by their id. */
  priorityTitles?: Record<string, string>
}

const titlesOf = ({ priorities }: PlanVersion): Record<string, string> =>
  Object.fromEntries(priorities.map(({ id, number, title }) => [id, `${number} ${title}`]))

/** The outline beside the text; each entry leads to its priority. */
function Outline({ plan, sheets }: { plan: PlanVersion; sheets: PlanVersion[] }) {
  return (
    <nav className="kdc-outline kdc-no-print" aria-label={text.outline}>
      <ol>
        {plan.priorities.map(({ id, number, title, level }) => (
          <li key={id}>
            <a className="kdc-outline__link" href={`#${priorityAnchor(id)}`}>
              <span>{number}</span> <span>{title}</span> <LevelBox level={level} />
            </a>
          </li>
        ))}
        {sheets.map(({ id, title }) => (
          <li key={id}>
            <a className="kdc-outline__link" href={`#maatregelen-${id}`}>
              <span aria-hidden="true">–</span> <span>{text.measuresOf(title)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The text of one version, in reading order, with an outline beside it on a wide page. */
export function PlanText({ plan, uvps = [], priorityTitles }: PlanTextProps) {
  const sheets = plan.kind === 'uvp' ? [plan] : uvps.filter(({ measures }) => measures.length > 0)
  const titles = priorityTitles ?? titlesOf(plan)
  return (
    <div className="kdc-plan">
      <Outline plan={plan} sheets={sheets} />
      <div>
        <div className="kdc-doc">
          {plan.priorities.map((priority) => (
            <PriorityBlock priority={priority} key={priority.id} />
          ))}
          {plan.kind !== 'uvp' && plan.priorities.length === 0 ? (
            <p className="kdc-muted">{text.noPriorities}</p>
          ) : null}
        </div>
        {sheets.map((sheet) => (
          <Sheet sheet={sheet} titles={titles} key={sheet.id} />
        ))}
        {plan.kind === 'ivp' && sheets.length === 0 ? (
          <p className="kdc-muted kdc-doc__block">{text.noMeasures}</p>
        ) : null}
      </div>
    </div>
  )
}

/** The measures of one UVP; a table of six columns needs more room than the text. */
function Sheet({ sheet, titles }: { sheet: PlanVersion; titles: Record<string, string> }) {
  const heading = `maatregelen-${sheet.id}`
  return (
    <section className="kdc-doc__block" aria-labelledby={heading}>
      <h3 className="utrecht-heading-3" id={heading} tabIndex={-1}>
        {text.measuresOf(sheet.title)} {sheet.fictitious ? <Fictief /> : null}
      </h3>
      {sheet.measures.length === 0 ? (
        <p className="kdc-muted">{text.noMeasures}</p>
      ) : (
        <MeasureTable labelledBy={heading} measures={sheet.measures} priorityTitles={titles} />
      )}
    </section>
  )
}
