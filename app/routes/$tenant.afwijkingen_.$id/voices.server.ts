import { heldDaysOf, type DivergenceRow } from 'db/queries/divergences.server'
import { deedsAbout } from 'db/queries/history.server'
import { statementsOn } from 'db/queries/statements.server'
import {
  commentsAbout,
  discussionsAbout,
  positionsAbout,
  repliesAbout,
} from 'db/queries/voices.server'
import { hashOfTexts } from '~/commands/link-passages.server'
import { StatableKind } from '~/domain/alignment/vocabulary'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { commentWithdrawalPath, divergenceActPath, statementEndPath } from '~/http/paths'
import { story } from './story'

/** The address of a divergence as this tenant reads it: its own number, or `woerden.aw-001`. */
export const keyOf = (scope: TenantScope, { municipality, id }: DivergenceRow): string =>
  municipality === scope.tenant ? id : `${municipality}.${id}`

function statementsAt(scope: TenantScope, row: DivergenceRow) {
  const kind = StatableKind.safeParse(row.kind)
  const { subjectTenantId, subjectPriorityId, localItemId } = row
  if (!kind.success || !subjectTenantId || !subjectPriorityId || !localItemId) return []
  const { municipality } = row
  const pair = { municipality, kind: kind.data, localItemId, subjectTenantId, subjectPriorityId }
  return statementsOn(scope, pair)
}

/** On what persons base what they state: notes of links, and statements that stand. */
function evidenceOf(
  scope: TenantScope,
  row: DivergenceRow,
  statements: ReturnType<typeof statementsAt>,
  nameOf: (slug: string) => string,
) {
  const { why } = row
  const testimonies = 'testimonies' in why.facts ? why.facts.testimonies : []
  const words = hashOfTexts(why.local?.text ?? null, why.regional?.text ?? null)
  const ends = may(scope.role, 'divergence:state')
  return [
    ...testimonies
      .filter(({ source }) => source === 'verband')
      .map(({ by, on, evidence }) => ({
        id: `verband-${on}`,
        owner: { slug: by, name: nameOf(by) },
        on,
        text: evidence,
        fromLink: true,
        toConfirm: false,
        endPath: null,
      })),
    ...statements
      .filter(({ endedOn }) => endedOn === null)
      .map(({ id, by, on, evidence, passagesHash }) => ({
        id,
        owner: { slug: by, name: nameOf(by) },
        on,
        text: evidence,
        fromLink: false,
        toConfirm: passagesHash !== words,
        endPath: ends && by === scope.tenant ? statementEndPath(scope.tenant, id) : null,
      })),
  ]
}

/** Remarks on this divergence, and on the local priority that it is about. */
function commentsAt(scope: TenantScope, row: DivergenceRow) {
  return commentsAbout(scope, row.municipality, row.planId).filter(
    ({ divergenceId, priorityId }) =>
      divergenceId === row.id || (priorityId !== null && priorityId === row.localItemId),
  )
}

/** Where this person may act on the divergence; null where they may not, or nothing is left to say. */
function actsOn(scope: TenantScope, row: DivergenceRow) {
  const path = (act: string) => divergenceActPath(scope.tenant, keyOf(scope, row), act)
  const open = row.goneOn === null
  return {
    reply:
      open && scope.kind === 'gemeente' && may(scope.role, 'divergence:reply')
        ? path('reactie')
        : null,
    discuss:
      open && scope.kind === 'driehoek' && may(scope.role, 'divergence:discuss')
        ? path('bespreking')
        : null,
    comment:
      open && scope.kind === 'partner' && may(scope.role, 'comment:write')
        ? path('opmerking')
        : null,
    // A partner who looks in the space of the driehoek speaks in the own one.
    elsewhere: scope.kind === 'driehoek' && scope.role === 'partner',
  }
}

/** What people said about a divergence, as far as this tenant reads it, and what happened to it. */
export function voicesOn(
  scope: TenantScope,
  row: DivergenceRow,
  name: string,
  nameOf: (slug: string) => string,
) {
  const { municipality, id, subjectTenantId: owner, subjectPriorityId: priorityId } = row
  const own = municipality === scope.tenant
  const statements = statementsAt(scope, row)
  const comments = commentsAt(scope, row)
  const discussions = discussionsAbout(scope, municipality, id)
  const subject = owner && priorityId ? { owner, priorityId } : null
  return {
    evidence: evidenceOf(scope, row, statements, nameOf),
    discussions: [...discussions].reverse().map((one) => ({
      ...one,
      earlierVersion: one.version < row.version,
    })),
    comments: comments.map(({ id: comment, by, byName, on, text, withdrawnOn, divergenceId }) => ({
      id: comment,
      owner: { slug: by, name: byName },
      on,
      text: withdrawnOn === null ? text : null,
      aboutPriority: divergenceId === null,
      withdrawPath:
        by === scope.tenant && withdrawnOn === null && may(scope.role, 'comment:write')
          ? commentWithdrawalPath(scope.tenant, comment)
          : null,
    })),
    acts: actsOn(scope, row),
    history: story(
      {
        row,
        days: heldDaysOf(scope, municipality, id),
        deeds: own ? deedsAbout(scope, id, subject) : [],
        statements,
        replies: repliesAbout(scope, municipality, id),
        positions: positionsAbout(scope, municipality, id),
        discussions,
        comments: comments.filter(({ divergenceId }) => divergenceId === id),
      },
      name,
      nameOf,
    ),
  }
}
