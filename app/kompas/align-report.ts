import type { Alignment } from '~/domain/alignment/align'
import type { Cell } from '~/domain/alignment/cell'
import type { PlanVersion, Priority } from '~/domain/plans/plan'
import {
  alignmentText,
  depthWord,
  divergenceKindMeaning,
  divergenceKindWord,
  relationWord,
  stateWord,
} from '~/ui/nl/alignment'

/** What `kompas align --json` answers: the alignment, and what its ids stand for. */
export type AlignReport = Omit<Alignment, 'plan'> & {
  plan: Alignment['plan'] & Pick<PlanVersion, 'title' | 'period' | 'status'>
  strategies: (Pick<PlanVersion, 'owner' | 'id' | 'version' | 'layer' | 'title' | 'period'> & {
    priorities: Pick<Priority, 'id' | 'title' | 'level' | 'themes'>[]
  })[]
}

function cellLine(cell: Cell, title: string): string {
  const relation = cell.relation && ` (${relationWord[cell.relation].toLowerCase()})`
  const marks = [
    cell.derived ? alignmentText.derived : null,
    cell.certain ? null : 'te beoordelen',
    cell.nominal ? alignmentText.nominal : null,
    cell.conflict ? 'afgeleid en gegeven antwoord verschillen' : null,
  ].filter((mark) => mark !== null)
  const depth = `${cell.depth} ${depthWord[cell.depth].toLowerCase()}`
  return `  ${title}: ${stateWord[cell.state]}${relation ?? ''}, diepte ${depth}${
    marks.length > 0 ? `, ${marks.join(', ')}` : ''
  }`
}

function strategyLines(report: AlignReport, strategy: AlignReport['strategies'][number]): string[] {
  const own = (at: { owner: string; planId: string }) =>
    at.owner === strategy.owner && at.planId === strategy.id
  const coverage = report.coverage.strategies.find((one) => own(one.strategy))
  const cells = report.cells.filter((cell) => own(cell.strategy))
  const titles = new Map(strategy.priorities.map(({ id, title }) => [id, title]))
  const assessed = alignmentText.assessed(coverage?.assessed ?? 0, coverage?.total ?? 0)
  const period = `${strategy.period.from} – ${strategy.period.to}`
  return [
    '',
    `${strategy.title}, versie ${strategy.version} (${period}): ${assessed}`,
    ...cells.map((cell) => cellLine(cell, titles.get(cell.priorityId) ?? cell.priorityId)),
  ]
}

function findingLine({ kind, why, since }: Alignment['findings'][number]): string {
  const sides = [why.local?.title, why.regional?.title].filter((title) => title !== undefined)
  return `  ${divergenceKindWord[kind]}: ${sides.join(' – ')}. ${divergenceKindMeaning[kind]} Sinds ${since}.`
}

/** The report as lines to read. */
export function reportText(report: AlignReport): string {
  const { plan, municipality, asOf, findings, coverage } = report
  const { unconnected, total } = coverage.local
  const lines = [
    `${plan.title}, versie ${plan.version} (${plan.period.from} – ${plan.period.to}) van ${municipality}, op ${asOf}`,
    ...report.strategies.flatMap((strategy) => strategyLines(report, strategy)),
    '',
    `Lokaal: ${unconnected} van ${total} prioriteiten zonder regionale tegenhanger`,
    '',
    `Afwijkingen: ${findings.length}`,
    ...findings.map(findingLine),
  ]
  return `${lines.join('\n')}\n`
}
