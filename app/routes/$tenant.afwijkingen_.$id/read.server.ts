import { findDivergence, positionsOf, type DivergenceRow } from 'db/queries/divergences.server'
import { deedsAbout } from 'db/queries/history.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import { found, NotFound } from '~/commands/refusals'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { linkPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { divergenceKindMeaning, divergenceKindWord } from '~/ui/nl'
import { sentenceOf, titleOf } from '~/ui/nl/divergence-sentences'
import { sideNames } from '../$tenant.afwijkingen/names.server'
import { passageView } from './passages.server'
import { divergenceText as text } from './text'
import { happenings, stepsOf } from './view'

/** The own divergence, or one that a municipality shared; that address is `woerden.aw-001`. */
function divergenceAt(scope: TenantScope, key: string): DivergenceRow {
  const [id = '', owner] = key.split('.').reverse()
  if ((owner === undefined) !== (scope.kind === 'gemeente')) throw new NotFound()
  return found(findDivergence(scope, owner ?? scope.tenant, id))
}

/** What only the municipality itself sees and does: drafts, history and the form. */
function ownPart(scope: TenantScope, row: DivergenceRow) {
  const stated = positionsOf(scope, row.id)
  const draft = stated[0]?.status === 'concept' ? stated[0] : null
  const { subjectTenantId: owner, subjectPriorityId: priorityId } = row
  const subject = owner && priorityId ? { owner, priorityId } : null
  const shared =
    (visibilityOfVersions(scope, row.planId).get(row.version) ?? 'concept') !== 'concept'
  return {
    shared,
    mayExplain: may(scope.role, 'divergence:explain'),
    draftOn: draft?.recordedOn ?? null,
    filled: draft ?? stated[0] ?? null,
    history: happenings(row.since, deedsAbout(scope, row.id, subject), scope.name),
    // A priority of a strategy that was replaced asks for no answer any more: its page is gone.
    answerPath:
      subject && row.why.rule !== 'verouderd' && may(scope.role, 'link:write')
        ? linkPath(scope.tenant, subject.owner, subject.priorityId) +
          queryOf({ plan: row.planId, versie: row.version })
        : null,
  }
}

/** Everything that the page of one divergence shows; throws `NotFound` when it is not there or not ours. */
export function readDivergence(scope: TenantScope, key: string) {
  const own = scope.kind === 'gemeente'
  const row = divergenceAt(scope, key)
  const { names } = sideNames(scope)
  const { why, subjectTenantId } = row
  const sides = {
    local: names[row.municipality] ?? row.municipality,
    regional: subjectTenantId ? (names[subjectTenantId] ?? subjectTenantId) : '',
  }
  const { local, regional } = why.versions
  return {
    name: scope.name,
    today: scope.today,
    id: row.id,
    number: row.id.toUpperCase(),
    municipality: { slug: row.municipality, name: sides.local },
    kind: row.kind,
    kindWord: divergenceKindWord[row.kind],
    title: titleOf(why, sides),
    sentence: sentenceOf(why, sides),
    rule: text.rule(divergenceKindWord[row.kind], divergenceKindMeaning[row.kind]),
    versions: [
      text.versionOf(sides.local, local.version),
      ...(regional ? [text.versionOf(sides.regional, regional.version)] : []),
    ].join(', '),
    since: row.since,
    explained: row.explained,
    informs: row.kind === 'alleen_lokaal',
    deliberate: why.rule === 'ontbreekt_lokaal' && why.facts.answer === 'niet_beoordeeld',
    position: row.position,
    steps: stepsOf(row, sides.local),
    local: passageView(scope, why.local, { slug: row.municipality, name: sides.local }),
    regional: passageView(scope, why.regional, {
      slug: subjectTenantId ?? '',
      name: capital(sides.regional),
    }),
    own: own ? ownPart(scope, row) : null,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
