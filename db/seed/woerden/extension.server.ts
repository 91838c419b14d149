import type { ReadDocument } from 'db/queries/imports.server'
import { listPlans } from 'db/queries/plans.server'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { acceptDocument } from '~/commands/accept-document.server'
import { keepDocument } from '~/commands/keep-document.server'
import { readInChild } from '~/documents/read-in-child.server'
import { planOf, trajectPlan, type Acceptance } from '~/domain/documents/acceptance'
import type { TenantScope } from '~/domain/tenancy/scope'
import { acting, type Act } from '../acts.server'

const fileName = 'raadsvoorstel-uitstel-ivp.txt'

/** The real council proposal, with functions in the place of names, read as any upload is. */
export async function readProposal(): Promise<ReadDocument> {
  const bytes = readFileSync(fileURLToPath(new URL(fileName, import.meta.url)))
  const read = await readInChild(bytes, fileName)
  if (!read.ok) throw new Error(read.message)
  const { title, facts, warnings } = read.document
  return {
    fileName,
    title,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    facts,
    warnings,
  }
}

/** All that the review page offers; the day of the raad's meeting is not in the document: it stays open. */
function all(scope: TenantScope, { facts }: ReadDocument): Acceptance {
  const plans = listPlans(scope)
  const trajectPlanId = trajectPlan(facts)
  return {
    decisions: facts.decisions.map((found) => ({
      ...found,
      keep: true,
      planId: planOf(found.subject, plans),
      status: 'genomen',
      untilSuccessor: found.untilEvent === 'opvolger',
    })),
    trajectPlanId,
    steps: facts.steps.map(({ nr, title, planned }) => ({
      nr,
      keep: true,
      title,
      from: planned?.from ?? null,
      to: planned?.to ?? null,
    })),
    frames: facts.frames.map(({ id, layer }) => ({
      id,
      keep: layer === 'rvs' || layer === 'de_copen',
      planId: trajectPlanId,
    })),
  }
}

/**
 * Real: the proposal of 20 September 2022 to extend the plan until its successor is adopted, expected
 * on 1 July 2023, imported when the successor stood in the portal.
 */
export const extension = (document: ReadDocument): Act[] => [
  acting('adviseur@woerden', 'woerden')('2023-05-30', (scope) => {
    const id = keepDocument(scope, document)
    acceptDocument(scope, { ...all(scope, document), id, fictitious: false })
  }),
]
