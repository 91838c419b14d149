import type { BenchItem, BenchState } from './bench'

/** Where the work stands. A priority is judged when a person answered it or something below it. */
export type Progress = {
  assessed: number
  total: number
  open: number
  doubt: number
  toConfirm: number
  waiting: number
}

const isPriority = ({ kind }: BenchItem) => kind !== 'doel'

/** Counts priorities; a goal counts for its priority, and for doubt by itself. Never a score. */
export function progressOf(items: readonly BenchItem[]): Progress {
  const priorities = items.filter(isPriority)
  const count = (state: BenchState) => priorities.filter((item) => item.state === state).length
  const open = count('niet_beoordeeld')
  return {
    assessed: priorities.length - open - count('twijfel'),
    total: priorities.length,
    open,
    doubt: items.filter(({ state }) => state === 'twijfel').length,
    toConfirm: priorities.filter(({ toConfirm }) => toConfirm).length,
    waiting: priorities.filter(({ waiting }) => waiting).length,
  }
}

/** What the bench can show instead of everything. */
export const queues = ['open', 'twijfel', 'bevestigen'] as const
export type Queue = (typeof queues)[number]

/** The items of a queue: *twijfel* has goals too, the others go by priority. */
export function inQueue(item: BenchItem, queue: Queue | undefined): boolean {
  if (queue === 'twijfel') return item.state === 'twijfel'
  if (queue === 'open') return isPriority(item) && item.state === 'niet_beoordeeld'
  if (queue === 'bevestigen') return isPriority(item) && item.toConfirm
  return true
}

type Where = { items: readonly BenchItem[]; current: Pick<BenchItem, 'kind' | 'id'> | undefined }

/** The items after the current one, then those before it; all of them without a current one. */
function around({ items, current }: Where): readonly BenchItem[] {
  const at = items.findIndex((item) => item.kind === current?.kind && item.id === current.id)
  return [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
}

/** Where to go on after the current item: the next in the queue, else the next not yet judged. */
export const nextIn = (where: Where, queue: Queue | undefined): BenchItem | undefined =>
  around(where).find((item) => inQueue(item, queue ?? 'open'))

/** The items beside the current one in the list, as J and K go through it. */
export function besides({ items, current }: Where): {
  next: BenchItem | undefined
  previous: BenchItem | undefined
} {
  const at = items.findIndex((item) => item.kind === current?.kind && item.id === current.id)
  return { next: items[at + 1], previous: at > 0 ? items[at - 1] : undefined }
}
