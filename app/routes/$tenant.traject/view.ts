import type { TrajectFile } from 'db/queries/traject-file.server'
import { currentStep, isOverdue, type TrajectStep } from '~/domain/plans/traject'
import type { PlainDate } from '~/domain/dates'
import type { Step } from '~/ui/patterns/Steps'
import type { TrajectRow } from '~/ui/trajects/trajectScale'
import { barsOf } from '~/ui/trajects/trajectScale'

/** The steps on their way: done, current, ahead. */
export function onTheWay(steps: readonly TrajectStep[]): Step[] {
  const now = currentStep({ steps })
  return steps.map((step) => ({
    label: `${step.nr}. ${step.title}`,
    state: step.status === 'klaar' ? 'done' : step.nr === now?.nr ? 'current' : 'ahead',
  }))
}

const longest = 30
const short = (title: string) =>
  title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`

/** Each step a row of the figure; the step of the decision shows the end of the plan in force. */
export function figureRows(
  { steps }: Pick<TrajectFile, 'steps'>,
  outlook: { step: number | null; holding: { until: PlainDate | null } | null },
): TrajectRow[] {
  const bars = barsOf(steps)
  return steps.flatMap(({ nr, title }) => {
    const own = bars.filter((bar) => bar.nr === nr)
    if (own.length === 0) return []
    const until = nr === outlook.step ? outlook.holding?.until : null
    return [{ key: String(nr), label: `${nr}. ${short(title)}`, bars: own, until }]
  })
}

/** What is to be done now: the first step that is not done, and whether its time is over. */
export function nextStep(steps: readonly TrajectStep[], today: PlainDate) {
  const step = currentStep({ steps })
  return step ? { step, late: isOverdue(step, today) } : null
}

/** Documents per step, for the table. */
export const documentsAt = (documents: TrajectFile['documents'], nr: number) =>
  documents.filter((document) => document.nr === nr)
