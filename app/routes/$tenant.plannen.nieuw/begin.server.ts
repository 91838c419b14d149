import { readShared, sharedWithUs } from 'db/queries/across-tenants.server'
import { findPlanVersion, listPlans } from 'db/queries/plans.server'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { found, Refused } from '~/commands/refusals'
import { readInChild } from '~/documents/read-in-child.server'
import { addDays, addYears, type Period } from '~/domain/dates'
import {
  copyOf,
  fromDocument,
  shapeOf,
  textFor,
  withChapters,
  type Beginning,
  type NewId,
} from '~/domain/plans/editing/beginnings'
import { standardChapters } from '~/domain/plans/editing/chapters'
import type { StartForm } from '~/domain/plans/editing/start'
import type { TenantScope } from '~/domain/tenancy/scope'
import { alsoWorkingFor } from '~/http/also-working-for.server'
import { periodText } from '~/ui/dates'

const newId: NewId = (kind) => `${kind}-${randomUUID().slice(0, 13)}`

/** Reads the chapters of a file in a process of its own. The file itself is not kept. */
async function readChapters(file: File): Promise<Beginning> {
  const read = await readInChild(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) throw new Refused(read.reason, read.message, 'file')
  return fromDocument(read.document.sections, newId)
}

/** What the plan starts with, as the form asks. Throws `NotFound` for what is not ours to read. */
export async function beginningOf(
  scope: TenantScope,
  { start, kopie, team, buur, file }: z.infer<typeof StartForm>,
): Promise<Beginning> {
  if (start === 'kopie' && kopie) return copyOf(found(findPlanVersion(scope, kopie)))
  if (start === 'team' && team) {
    const there = found(
      alsoWorkingFor(scope, 'plan:write').find((one) => one.tenant === team.owner),
    )
    return textFor(found(findPlanVersion(there, team.planId)))
  }
  if (start === 'buur' && buur)
    return shapeOf(found(readShared(scope, buur.owner, buur.planId, buur.version)), newId)
  if (start === 'document' && file) return readChapters(file)
  return withChapters(standardChapters())
}

/** What one can start from, and the four years after the last IVP as a proposal. */
export function readStart(scope: TenantScope) {
  const own = listPlans(scope).filter(({ kind }) => kind === 'ivp')
  const last = own[0]?.period.to
  const first =
    last === undefined ? `${Number(scope.today.slice(0, 4)) + 1}-01-01` : addDays(last, 1)
  const period: Period = { from: first, to: addDays(addYears(first, 4), -1) }
  return {
    own: own.map(({ id, title, period: runs }) => ({
      value: id,
      label: `${title} (${periodText(runs)})`,
    })),
    team: alsoWorkingFor(scope, 'plan:write').flatMap((there) =>
      listPlans(there)
        .filter(({ kind }) => kind === 'ivp')
        .map(({ id, title, version }) => ({
          value: `${there.tenant}/${id}`,
          label: `${there.name}: ${title}, versie ${version}`,
        })),
    ),
    shared: sharedWithUs(scope)
      .filter(({ kind }) => kind === 'ivp')
      .map(({ owner, ownerName, planId, version, title }) => ({
        value: `${owner}/${planId}/${version}`,
        label: `${ownerName}: ${title}, versie ${version}`,
      })),
    period,
    title: `Integraal Veiligheidsplan ${scope.name} ${periodText(period)}`,
  }
}
