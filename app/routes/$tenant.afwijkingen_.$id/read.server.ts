import { findDivergence, positionsOf, type DivergenceRow } from 'db/queries/divergences.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import { found, NotFound } from '~/commands/refusals'
import { informs } from '~/domain/alignment/asks-explanation'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { linkPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { divergenceKindMeaning, divergenceKindWord, divergenceStateWord } from '~/ui/nl'
import { sentenceOf, titleOf } from '~/ui/nl/divergence-sentences'
import { sideNames } from '../$tenant.afwijkingen/names.server'
import { passageView } from './passages.server'
import { divergenceText as text } from './text'
import { stepsOf } from './view'
import { voicesOn } from './voices.server'

/** The own divergence, or one that a municipality shared; that address is `woerden.aw-001`. */
export function divergenceAt(scope: TenantScope, key: string): DivergenceRow {
  const [id = '', owner] = key.split('.').reverse()
  if ((owner === undefined) !== (scope.kind === 'gemeente')) throw new NotFound()
  return found(findDivergence(scope, owner ?? scope.tenant, id))
}

/** What only the municipality itself sees and does: drafts and the form. */
function ownPart(scope: TenantScope, row: DivergenceRow) {
  const stated = positionsOf(scope, row.id)
  const draft = stated[0]?.status === 'concept' ? stated[0] : null
  const { subjectTenantId: owner, subjectPriorityId: priorityId } = row
  const shared =
    (visibilityOfVersions(scope, row.planId).get(row.version) ?? 'concept') !== 'concept'
  return {
    shared,
    mayExplain: row.goneOn === null && may(scope.role, 'divergence:explain'),
    draftOn: draft?.recordedOn ?? null,
    filled: draft ?? stated[0] ?? null,
    // A priority of a strategy that was replaced asks for no answer any more: its page is gone.
    answerPath:
      owner &&
      priorityId &&
      row.goneOn === null &&
      row.why.rule !== 'verouderd' &&
      may(scope.role, 'link:write')
        ? linkPath(scope.tenant, owner, priorityId) +
          queryOf({ plan: row.planId, versie: row.version })
        : null,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How a divergence is called: its number, kind, title and sentence, with the names of both sides. */
export function headOf(scope: TenantScope, row: DivergenceRow) {
  const { names } = sideNames(scope)
  const nameOf = (slug: string) => names[slug] ?? slug
  const { why, subjectTenantId } = row
  const sides = {
    local: nameOf(row.municipality),
    regional: subjectTenantId ? nameOf(subjectTenantId) : '',
  }
  return {
    nameOf,
    sides,
    number: row.id.toUpperCase(),
    kindWord: divergenceKindWord[row.kind],
    title: titleOf(why, sides),
    sentence: sentenceOf(why, sides),
  }
}

/** Everything that the page of one divergence shows; throws `NotFound` when it is not there or not ours. */
export function readDivergence(scope: TenantScope, key: string) {
  const row = divergenceAt(scope, key)
  const { nameOf, sides, ...head } = headOf(scope, row)
  const { why, subjectTenantId } = row
  const { local, regional } = why.versions
  return {
    name: scope.name,
    today: scope.today,
    key,
    id: row.id,
    ...head,
    municipality: { slug: row.municipality, name: sides.local },
    kind: row.kind,
    rule: text.rule(divergenceKindWord[row.kind], divergenceKindMeaning[row.kind]),
    versions: [
      text.versionOf(sides.local, local.version),
      ...(regional ? [text.versionOf(sides.regional, regional.version)] : []),
    ].join(', '),
    since: row.since,
    state: row.state,
    stateWord: divergenceStateWord[row.state],
    closed: row.closed,
    goneOn: row.goneOn,
    review: row.review,
    explained: row.explained,
    informs: informs(row.kind),
    deliberate: why.rule === 'ontbreekt_lokaal' && why.facts.answer === 'niet_beoordeeld',
    position: row.position,
    reply: row.reply,
    steps: stepsOf(row, sides.local),
    local: passageView(scope, why.local, { slug: row.municipality, name: sides.local }),
    regional: passageView(scope, why.regional, {
      slug: subjectTenantId ?? '',
      name: capital(sides.regional),
    }),
    voices: voicesOn(scope, row, sides.local, (slug) => capital(nameOf(slug))),
    own: scope.kind === 'gemeente' ? ownPart(scope, row) : null,
  }
}
