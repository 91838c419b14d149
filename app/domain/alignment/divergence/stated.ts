import type { Testimony } from '../facts'
import type { Finding } from '../finding'
import { byText } from '../order'
import { priorityPassage } from '../passage'
import type { Priority } from '../../plans/plan'
import type { Reading, ReadRow } from '../reading'
import type { StatableKind } from '../vocabulary'
import { make, priorityRef, regionalRef, since, versionsOf } from './make'

const key = ({ on, by, source, evidence }: Testimony) => `${on}|${by}|${source}|${evidence}`

/** A link `tegengesteld` says that the goals oppose; its note is the evidence. */
function fromLinks(reading: Reading, row: ReadRow, priority: Priority): Testimony[] {
  const pair = row.pairs.find((one) => one.priority === priority)
  return (pair?.answers ?? [])
    .filter(({ link }) => link.relation === 'tegengesteld')
    .map(({ link }) => ({
      by: reading.input.municipality,
      on: link.on,
      evidence: link.note ?? '',
      source: 'verband' as const,
    }))
}

function fromStatements(
  reading: Reading,
  row: ReadRow,
  priority: Priority,
  kind: StatableKind,
): Testimony[] {
  const { plan } = reading.local
  const { strategy } = row
  return reading.statements
    .filter(
      (one) =>
        one.kind === kind &&
        one.planId === plan.id &&
        one.version <= plan.version &&
        one.priorityId === priority.id &&
        one.regional.owner === strategy.owner &&
        one.regional.planId === strategy.id &&
        one.regional.priorityId === row.priority.id,
    )
    .map(({ by, on, evidence }) => ({ by, on, evidence, source: 'uitspraak' as const }))
}

/** The same words twice are one testimony, in the order of the day. */
function unique(testimonies: Testimony[]): Testimony[] {
  const found = new Map(testimonies.map((one) => [key(one), one]))
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, one]) => one)
}

/**
 * What persons state about one local and one regional priority. Several statements of one kind about the
 * same two are one divergence with several pieces of evidence.
 */
function stated(reading: Reading, kind: StatableKind) {
  const { plan, priorities } = reading.local
  return reading.rows.flatMap((row) =>
    priorities.flatMap((priority) => {
      const links = kind === 'doel_tegengesteld' ? fromLinks(reading, row, priority) : []
      const testimonies = unique([...links, ...fromStatements(reading, row, priority, kind)])
      const [first] = testimonies
      if (!first) return []
      return [
        {
          ends: {
            regional: regionalRef(row.strategy, row.priority.id),
            local: priorityRef(plan, priority.id),
            discriminator: null,
            since: since(reading, first.on),
          },
          parts: {
            local: priorityPassage(plan, priority),
            regional: priorityPassage(row.strategy, row.priority),
            versions: versionsOf(reading, row),
            facts: { testimonies },
          },
        },
      ]
    }),
  )
}

/** The goals oppose each other; stated by a person, or by a link `tegengesteld`. */
export const doelTegengesteld = (reading: Reading): Finding<'doel_tegengesteld'>[] =>
  stated(reading, 'doel_tegengesteld').map(({ ends, parts }) =>
    make(reading, {
      kind: 'doel_tegengesteld',
      ...ends,
      why: { rule: 'doel_tegengesteld', ...parts },
    }),
  )

/** Another instrument or approach; stated by a person. */
export const aanpak = (reading: Reading): Finding<'aanpak'>[] =>
  stated(reading, 'aanpak').map(({ ends, parts }) =>
    make(reading, { kind: 'aanpak', ...ends, why: { rule: 'aanpak', ...parts } }),
  )

/** Another owner, capacity or effort of police and OM; stated by a person. */
export const inzet = (reading: Reading): Finding<'inzet'>[] =>
  stated(reading, 'inzet').map(({ ends, parts }) =>
    make(reading, { kind: 'inzet', ...ends, why: { rule: 'inzet', ...parts } }),
  )
