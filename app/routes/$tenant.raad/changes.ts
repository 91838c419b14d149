import type { PlanVersion } from '~/domain/plans/plan'
import { wasWordt, type WasWordtRow } from '~/domain/strategies/was-wordt'
import { councilText as text } from './text'

/** Priorities that are other than the college offered them: the raad made them so. */
const amendedIn = (offered: PlanVersion | null, plan: PlanVersion): Set<string> =>
  new Set(
    (offered ? wasWordt(offered, plan) : []).flatMap((row) =>
      row.new && (row.succession === 'nieuw' || row.changes !== null) ? [row.new.id] : [],
    ),
  )

function remark({ changes, new: now }: WasWordtRow, amended: Set<string>): string | undefined {
  const words = [
    now && amended.has(now.id) ? text.byRaad : null,
    changes?.level ? text.level(changes.level.was, changes.level.wordt) : null,
    changes?.goals?.added.length ? text.moreGoals(changes.goals.added.length) : null,
  ].filter((word) => word !== null)
  return words.length > 0 ? words.join('; ') : undefined
}

/** What became of each priority of the plan before, in words for the raad. */
export function changesSince(before: PlanVersion, plan: PlanVersion, offered: PlanVersion | null) {
  const amended = amendedIn(offered, plan)
  return wasWordt(before, plan).map((row, at) => {
    const more = remark(row, amended)
    return {
      id: `${row.old?.id ?? ''}-${row.new?.id ?? ''}-${at}`,
      was: row.old?.title ?? null,
      becomes: row.new?.title ?? null,
      succession: row.succession,
      ...(more ? { remark: more } : {}),
    }
  })
}
