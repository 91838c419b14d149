import type { Alarm } from '~/domain/plans/alarms'
import type { PlainDate } from '~/domain/dates'
import type { TimelineOwner } from '~/domain/plans/timeline'
import { numberWord } from '~/ui/nl/frame'
import { signalText, signalTitle } from '~/ui/nl/signals'

/** One line of what asks attention. */
export interface StartItem {
  id: string
  /** Null where no day belongs to it; those stand last. */
  on: PlainDate | null
  title: string
  href: string
  text: string
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const names = new Intl.ListFormat('nl', { type: 'conjunction' })

/** A stretch without a plan that has passed is history, and what only informs asks nothing. */
const asksAttention = (alarm: Alarm, today: PlainDate): boolean =>
  alarm.weight === 'signaal' &&
  !(alarm.kind === 'geen_geldig_plan' && alarm.why.to !== null && alarm.why.to < today)

function textOf(group: readonly Alarm[]): string {
  const [first] = group
  if (group.length > 1 && first?.kind === 'periode_eindigt')
    return `${capital(numberWord(group.length))} plannen lopen die dag af. Er is nog geen vastgesteld vervolg.`
  return group.map(signalText).join(' ')
}

/** Signals of one kind on one day become one line, that names whose they are. */
export function signalItems(
  alarms: readonly Alarm[],
  owners: readonly TimelineOwner[],
  today: PlainDate,
  href: string,
): StartItem[] {
  const groups = new Map<string, Alarm[]>()
  for (const alarm of alarms.filter((one) => asksAttention(one, today))) {
    const id = `${alarm.kind}-${alarm.on ?? 'geen'}`
    groups.set(id, [...(groups.get(id) ?? []), alarm])
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group
    if (!first) return []
    const whose = owners.filter(({ slug }) => group.some(({ owner }) => owner === slug))
    const title = `${signalTitle(first)}: ${names.format(whose.map(({ name }) => name))}`
    return [{ id, on: first.on, title, href, text: textOf(group) }]
  })
}

/** By date; what has no date comes last, in the order given. */
export const inOrder = (items: readonly StartItem[]): StartItem[] =>
  [...items].sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
