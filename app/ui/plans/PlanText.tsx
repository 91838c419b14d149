import { aroundPriorities } from '~/domain/plans/editing/chapters'
import type { PlanVersion, Section } from '~/domain/plans/plan'
import { LevelBox } from '../patterns/StateWord'
import { Fictief } from '../primitives/Badge'
import { MeasureTable } from './MeasureTable'
import { PriorityBlock, priorityAnchor } from './PriorityBlock'
import { SectionBlock, sectionAnchor } from './SectionBlock'
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

/** The outline beside the text; each entry leads to its part. */
function Outline({ plan, sheets }: { plan: PlanVersion; sheets: PlanVersion[] }) {
  const { before, after } = aroundPriorities(plan.sections)
  const section = ({ id, number, title }: Section) => (
    <li key={id}>
      <a className="kdc-outline__link" href={`#${sectionAnchor(id)}`}>
        <span>{number}</span> <span>{title}</span>
      </a>
    </li>
  )
  return (
    <nav className="kdc-outline kdc-no-print" aria-label={text.outline}>
      <ol>
        {before.map(section)}
        {plan.priorities.map(({ id, number, title, level }) => (
          <li key={id}>
            <a className="kdc-outline__link" href={`#${priorityAnchor(id)}`}>
              <span>{number}</span> <span>{title}</span> <LevelBox level={level} />
            </a>
          </li>
        ))}
        {after.map(section)}
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
  const { before, after } = aroundPriorities(plan.sections)
  return (
    <div className="kdc-plan">
      <Outline plan={plan} sheets={sheets} />
      <div>
        <div className="kdc-doc">
          {before.map((section) => (
            <SectionBlock section={section} key={section.id} />
          ))}
          {plan.priorities.map((priority) => (
            <PriorityBlock priority={priority} key={priority.id} />
          ))}
          {plan.kind !== 'uvp' && plan.priorities.length === 0 ? (
            <p className="kdc-muted">{text.noPriorities}</p>
          ) : null}
          {after.map((section) => (
            <SectionBlock section={section} key={section.id} />
          ))}
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
