import { findImport } from 'db/queries/imports.server'
import { insertDocument } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { found, Refused } from './refusals'

const most = 200

type Input = {
  planId: PlanId
  nr: number
  title: string
  url: string | null
  kenmerk: string | null
  importId: string | null
}

/** Lays a document at a step: by its address, its kenmerk, or as it was read here. */
export const linkDocument = command('traject:write', ({ scope, tx, now }, input: Input) => {
  const { planId, ...document } = input
  const traject = knownTraject(scope, planId)
  const { nr } = knownStep(traject, document.nr)
  if (document.importId !== null) found(findImport(scope, document.importId))
  if (traject.documents.length >= most)
    throw new Refused('te_veel', `Bij een traject horen hoogstens ${most} documenten.`)
  const id = insertDocument(scope, tx, planId, document, now)
  const { title } = document
  return { result: id, events: [{ action: 'traject.document_linked', planId, nr, title }] }
})
