import type { Deed } from 'db/queries/history.server'
import type { ToldStatement } from 'db/queries/statements.server'
import type {
  discussionsAbout,
  positionsAbout,
  repliesAbout,
  ToldComment,
} from 'db/queries/voices.server'
import type { DivergenceRow } from 'db/queries/divergences.server'
import type { PlainDate } from '~/domain/dates'
import type { Role } from '~/domain/tenancy/roles'
import { outcomeWord, positionWord, relationWord, roleWord } from '~/ui/nl'
import { storyText as text } from './story-text'

/** One thing that happened, as `History` shows it. */
export type Told = { id: string; on: PlainDate; sentence: string }

/** The days on which a divergence stood in one version, and by which words. */
export interface HeldDays {
  planId: string
  version: number
  from: PlainDate
  until: PlainDate | null
  passagesHash: string
}

/** All that is known of one divergence, as far as the reader may read it. */
export interface Life {
  row: Pick<DivergenceRow, 'planId' | 'version' | 'since' | 'goneOn'>
  days: readonly HeldDays[]
  /** What members of the own municipality did; nobody else reads their drafts and answers. */
  deeds: readonly Deed[]
  statements: readonly ToldStatement[]
  replies: ReturnType<typeof repliesAbout>
  positions: ReturnType<typeof positionsAbout>
  discussions: ReturnType<typeof discussionsAbout>
  comments: readonly ToldComment[]
}

/** `Een adviseur van Woerden`; never the name of a person. */
const who = (role: Role | null, name: string) =>
  role === null ? text.somebody(name) : text.member(roleWord[role].toLowerCase(), name)

/** What the words did: they changed, no longer showed the divergence, or showed it again. */
export function wordsOf(days: readonly HeldDays[], row: Life['row']): Told[] {
  const own = days.filter(({ planId, version }) => planId === row.planId && version <= row.version)
  const told: Told[] = []
  own.forEach((next, at) => {
    const before = own[at - 1]
    if (!before) return
    const id = `${next.version}-${next.from}`
    if (before.until !== null && before.until < next.from) {
      told.push({ id: `weg-${id}`, on: before.until, sentence: text.gone })
      told.push({ id: `terug-${id}`, on: next.from, sentence: text.back })
    }
    if (before.passagesHash !== next.passagesHash)
      told.push({
        id: `tekst-${id}`,
        on: next.from,
        sentence: text.changed(next.version === before.version ? null : next.version),
      })
  })
  if (row.goneOn !== null) told.push({ id: 'weg', on: row.goneOn, sentence: text.gone })
  return told
}

function deedsTold(deeds: readonly Deed[], name: string): Told[] {
  return deeds.flatMap((deed): Told[] => {
    const somebody = who(deed.role, name)
    if (deed.did === 'answered') {
      const sentence = text.answered(somebody, relationWord[deed.relation].toLowerCase())
      return [{ id: deed.id, on: deed.on, sentence }]
    }
    // Positions that were recorded are told for every reader.
    if (deed.did === 'explained') return []
    return [{ id: deed.id, on: deed.on, sentence: text.drafting(somebody) }]
  })
}

const statementsTold = (statements: readonly ToldStatement[], nameOf: (slug: string) => string) =>
  statements.flatMap(({ id, by, role, on, endedOn, endReason }): Told[] => [
    { id, on, sentence: text.stating(who(role, nameOf(by))) },
    ...(endedOn === null
      ? []
      : [{ id: `${id}-einde`, on: endedOn, sentence: text.ending(nameOf(by), endReason ?? '') }]),
  ])

/**
 * What happened to a divergence in plain sentences, newest first: the signal, what people stated, said
 * and agreed, and what the words did. What happened on one day stands in the order of its course.
 */
export function story(life: Life, name: string, nameOf: (slug: string) => string): Told[] {
  const told: Told[] = [
    ...deedsTold(life.deeds, name),
    ...statementsTold(life.statements, nameOf),
    { id: 'gesignaleerd', on: life.row.since, sentence: text.sawIt },
    ...life.replies.map(({ id, on, role, answer }) => ({
      id,
      on,
      sentence: text.replying[answer](who(role, name)),
    })),
    ...life.positions.map(({ id, on, role, kind }) => ({
      id,
      on,
      sentence: text.explaining(who(role, name), positionWord[kind].toLowerCase()),
    })),
    ...life.discussions.map(({ id, on, outcome }) => ({
      id,
      on,
      sentence: text.discussing(outcomeWord[outcome].toLowerCase()),
    })),
    ...life.comments.flatMap(({ id, on, byName, withdrawnOn }): Told[] => [
      { id, on, sentence: text.commenting(byName) },
      ...(withdrawnOn === null
        ? []
        : [{ id: `${id}-terug`, on: withdrawnOn, sentence: text.withdrawing(byName) }]),
    ]),
    ...wordsOf(life.days, life.row),
  ]
  return told
    .map((one, at) => ({ one, at }))
    .sort((a, b) => (a.one.on < b.one.on ? 1 : a.one.on > b.one.on ? -1 : b.at - a.at))
    .map(({ one }) => one)
}
