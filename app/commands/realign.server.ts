import { chainLinks, strategiesAbove } from 'db/queries/across-tenants.server'
import { knownFindings, linksOf, recordedPositions, uvpsOf } from 'db/queries/alignment.server'
import { ensureDivergence, replaceCells, replaceFindings } from 'db/queries/alignment-writes.server'
import { findPlanVersion, visibilityOfVersions } from 'db/queries/plans.server'
import { statementsAbout } from 'db/queries/statements.server'
import { createHash } from 'node:crypto'
import { align } from '~/domain/alignment/align'
import type { Finding } from '~/domain/alignment/finding'
import type { AlignInput } from '~/domain/alignment/input'
import type { Tongue } from '~/domain/alignment/suggest/lexicon'
import { otherWords } from '~/domain/alignment/suggest/other-words'
import type { AuditEvent } from '~/domain/audit/event'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { lexiconFor } from '~/lexicon.server'
import type { Writing } from './command.server'
import { refreshLinkStates } from './link-states.server'
import { spokenAbout } from './spoken-about.server'

/** The fingerprint of both passages of a finding: a motivation given for other words is to be confirmed. */
export const hashOfPassages = ({ why }: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([why.local?.text ?? null, why.regional?.text ?? null]))
    .digest('hex')

/** What the thesaurus of the region knows; read at the first pair that asks, once for one plan version. */
function otherWordsFor(scope: TenantScope): AlignInput['otherWords'] {
  let tongue: Tongue | undefined
  return (local, regional) => otherWords(local, regional, (tongue ??= lexiconFor(scope).in('nl')))
}

/**
 * Computes cells and findings of one own plan version again, within the transaction of the act that
 * made it necessary, and returns an event for each divergence that came or went. A motivation stays
 * with its divergence, whatever is computed.
 */
export function realign(writing: Writing, planId: PlanId, version: number): AuditEvent[] {
  const { scope, tx } = writing
  const plan = findPlanVersion(scope, planId, version)
  if (!plan || plan.kind === 'uvp') return []
  const { current, superseded } = strategiesAbove(scope)
  refreshLinkStates(writing, plan, [plan, ...current, ...superseded])
  if (plan.kind === 'strategie') return []
  const alignment = align({
    municipality: scope.tenant,
    plan,
    uvps: uvpsOf(scope, planId, visibilityOfVersions(scope, planId).get(version) ?? 'concept'),
    strategies: current,
    superseded,
    links: linksOf(scope, planId, version),
    chainLinks: chainLinks(scope),
    positions: recordedPositions(scope),
    statements: statementsAbout(scope),
    otherWords: otherWordsFor(scope),
    today: scope.today,
  })
  const before = knownFindings(scope, planId, version)
  const stored = alignment.findings.map((finding) => ({
    finding,
    divergenceId: ensureDivergence(scope, tx, finding),
    passagesHash: hashOfPassages(finding),
  }))
  replaceCells(scope, tx, alignment)
  replaceFindings(scope, tx, alignment, stored)
  const now = new Set(alignment.findings.map((finding) => finding.identity))
  return [
    ...stored
      .filter(({ finding }) => !before.has(finding.identity))
      .map(({ finding, divergenceId }) => ({
        action: 'divergence.noticed' as const,
        divergenceId,
        kind: finding.kind,
        about:
          finding.regional &&
          spokenAbout(scope, [{ planId, version }], {
            tenant: finding.regional.owner,
            priorityId: finding.regional.priorityId,
          }),
      })),
    ...[...before]
      .filter(([identity]) => !now.has(identity))
      .map(([, divergenceId]) => ({
        action: 'divergence.gone' as const,
        divergenceId,
        about: null,
      })),
  ]
}
