import { levels, type Level } from '../plans/vocabulary'
import type { TenantSlug } from '../tenancy/tenant'
import type { Neighbour } from './themes'

/** Who is asked for effort. */
export const effortParties = ['politie', 'om'] as const
export type EffortParty = (typeof effortParties)[number]

/** One priority that asks effort, in the words of its plan. */
export interface EffortItem {
  municipality: TenantSlug
  itemId: string
  title: string
  level: Level
  words: string
}

/** What the plans that cover a year ask of each party. Numbers of priorities: plans name no hours. */
export interface EffortYear {
  year: number
  /** Municipalities whose plan covers a day of this year. */
  plans: TenantSlug[]
  asked: Record<EffortParty, EffortItem[]>
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

const wordsFor = {
  politie: 'policeEffort',
  om: 'omEffort',
} as const

function askedBy({ owner, plan }: Neighbour, party: EffortParty): EffortItem[] {
  const asking = (plan?.priorities ?? []).flatMap((priority) => {
    const words = priority[wordsFor[party]]?.trim() ?? ''
    const { id: itemId, title, level } = priority
    return words === '' ? [] : [{ municipality: owner.slug, itemId, title, level, words }]
  })
  return asking.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

/**
 * Per year, from the first to the last that a plan covers: which priorities ask effort of police and
 * OM. A plan counts in every year in which it holds for a day, its extension included.
 */
export function effortPerYear(neighbours: readonly Neighbour[]): EffortYear[] {
  const known = neighbours.flatMap((one) =>
    one.span ? [{ ...one, first: yearOf(one.span.from), last: yearOf(one.span.to) }] : [],
  )
  if (known.length === 0) return []
  const first = Math.min(...known.map((one) => one.first))
  const last = Math.max(...known.map((one) => one.last))
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index).map((year) => {
    const then = known.filter((one) => one.first <= year && year <= one.last)
    return {
      year,
      plans: then.map(({ owner }) => owner.slug),
      asked: {
        politie: then.flatMap((one) => askedBy(one, 'politie')),
        om: then.flatMap((one) => askedBy(one, 'om')),
      },
    }
  })
}

/** How many of these are speerpunten, and how many are not. */
export function speerpuntenIn(items: readonly EffortItem[]): {
  speerpunten: number
  other: number
} {
  const speerpunten = items.filter(({ level }) => level === 'speerpunt').length
  return { speerpunten, other: items.length - speerpunten }
}
