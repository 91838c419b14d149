import { readShared } from 'db/queries/across-tenants.server'
import { sharedDivergencesOf, type DivergenceRow } from 'db/queries/divergences.server'
import type { AsOf } from '~/domain/alignment/as-of'
import type { Path } from '~/domain/alignment/derived'
import type { MatrixRead } from 'db/queries/matrix.server'
import { asksExplanation, informs } from '~/domain/alignment/asks-explanation'
import type { Depth } from '~/domain/alignment/vocabulary'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { sharedDivergencePath, sharedPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import {
  alignmentText,
  layerName,
  layerWord,
  outcomeWord,
  positionWord,
  relationWord,
} from '~/ui/nl'
import { chainSentence } from '~/ui/nl/chain-sentence'
import { titleOf } from '~/ui/nl/divergence-sentences'
import type { MatrixDetailProps } from '~/ui/patterns/MatrixDetail'
import type { AlignmentQuery } from './filter'
import { cellKey } from './matrix-view'
import { stateOf, type Place, type PlaceRow } from './matrix-rows'
import { itemLabel, placesIn } from './local-items'
import { matrixText } from './text'

const labelOf = (read: MatrixRead, at: { owner: string; planId: string; priorityId: string }) => {
  const strategy = read.strategies.find((one) => one.owner === at.owner && one.planId === at.planId)
  const priority = read.priorities.find((one) => one.owner === at.owner && one.id === at.priorityId)
  return strategy && priority ? `${layerWord[strategy.layer]} ${priority.number}` : at.priorityId
}

const samePriority = (
  place: Place,
  other: { subjectTenantId: string | null; subjectPriorityId: string | null },
) => other.subjectTenantId === place.priority.owner && other.subjectPriorityId === place.priority.id

function divergencesAt(
  scope: TenantScope,
  place: Place,
  name: string,
  { on, past }: AsOf,
): MatrixDetailProps['divergences'] {
  const ids = new Set(place.findings.map(({ id }) => id))
  const still = past
    ? new Set(sharedDivergencesOf(scope, place.municipality).map(({ id }) => id))
    : ids
  return sharedDivergencesOf(scope, place.municipality, on)
    .filter((one) => ids.has(one.id) && samePriority(place, one))
    .map((one) => ({
      id: one.id,
      title: titleOf(one.why, { local: name, regional: layerNameOf(place) }),
      href: still.has(one.id)
        ? sharedDivergencePath(scope.tenant, place.municipality, one.id)
        : null,
      open: asksExplanation(one),
      words: wordsOf(one),
    }))
}

/** The position of the municipality, and beside it what the driehoek agreed while that stands. */
function wordsOf({ kind, position, explained, state, discussion }: DivergenceRow): string {
  const agreed =
    discussion && (state === 'besproken' || state === 'blijft_zo')
      ? `${matrixText.discussed}: ${outcomeWord[discussion.outcome].toLowerCase()}`
      : null
  if (position && explained)
    return [positionWord[position.kind], ...(agreed ? [agreed] : [])].join('; ')
  return agreed ?? (informs(kind) ? matrixText.forInformation : alignmentText.openUnit)
}

/** How the layer is called inside a sentence. */
const layerNameOf = ({ priority }: Place) =>
  priority.owner === 'de-copen' ? layerName.de_copen : layerName.rvs

/** The steps of a path in words, from the local item up. */
const pathWords = (read: MatrixRead, name: string, text: PlanVersion | undefined, path: Path) =>
  chainSentence(
    itemLabel(name, text, path.local),
    path.steps.map(({ to, relation }) => ({ label: labelOf(read, to), relation })),
  )

/** The opened cell, or null when the address names none. Only what was shared with this tenant. */
export function readDetail(
  scope: TenantScope,
  read: MatrixRead,
  rows: readonly PlaceRow[],
  query: AlignmentQuery,
  asOf: AsOf,
): MatrixDetailProps | null {
  const place = rows.flatMap(({ places }) => places).find((one) => cellKey(one) === query.cel)
  const municipality = read.municipalities.find(({ slug }) => slug === place?.municipality)
  if (!place || !municipality) return null
  const { cell, priority } = place
  const { plan, name } = municipality
  const strategy = read.strategies.find(
    (one) => one.owner === priority.owner && one.planId === priority.planId,
  )
  const text = plan ? readShared(scope, municipality.slug, plan.planId, plan.version) : undefined
  return {
    municipality: { slug: municipality.slug, name },
    label: labelOf(read, { ...priority, priorityId: priority.id }),
    title: priority.title,
    closeHref: queryOf({ ...query, cel: undefined }) || '?',
    state: stateOf(place),
    relation: cell?.relation ?? null,
    path: cell?.path ? pathWords(read, name, text, cell.path) : null,
    levels: { regional: priority.level, local: cell?.level ?? null },
    seenIn: text && cell ? placesIn(text, cell.localItems) : null,
    depth: cell && cell.depth > 0 ? (cell.depth as Depth) : null,
    remarks: [
      ...(plan ? [] : [municipality.withdrawn ? matrixText.withdrawn : matrixText.noPlan]),
      ...(cell && !cell.certain ? [matrixText.toJudge] : []),
      ...(cell?.conflict
        ? [
            matrixText.conflict(
              relationWord[cell.conflict.asserted].toLowerCase(),
              relationWord[cell.conflict.derived].toLowerCase(),
              pathWords(read, name, text, cell.conflict.path),
            ),
          ]
        : []),
    ],
    divergences: divergencesAt(scope, place, name, asOf),
    links: [
      ...(plan
        ? [
            {
              href: sharedPath(scope.tenant, plan.owner, plan.planId, plan.version),
              label: matrixText.readPlan(name),
            },
          ]
        : []),
      ...(strategy && strategy.owner !== scope.tenant
        ? [
            {
              href: sharedPath(scope.tenant, strategy.owner, strategy.planId, strategy.version),
              label: matrixText.readStrategy(layerName[strategy.layer]),
            },
          ]
        : []),
    ],
  }
}
