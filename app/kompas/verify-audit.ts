import { sqlite } from 'db/client.server'
import { rowHash } from 'db/row-hash.server'
import type { ChainedRow } from '~/domain/audit/chain'
import { verifyChain } from '~/domain/audit/verify'
import { complain, say } from './say'

const everyRow = `select seq, tenant_id as tenantId, at, actor_tenant_id as actorTenantId,
  actor_user_id as actorUserId, actor_role as actorRole, action, event,
  previous_hash as previousHash, hash from audit_log order by seq`

/** `kompas verify-audit`: walks the hash chain and names the first row that was changed. */
export function verifyAuditCommand(_args: string[], { json }: { json: boolean }): number {
  const rows = sqlite.prepare<[], ChainedRow & { seq: number; hash: string }>(everyRow).iterate()
  const verdict = verifyChain(rows, rowHash)
  if (verdict.ok)
    return say(json, verdict, `Het logboek klopt: ${verdict.rows} regels in een ongebroken keten.`)
  if (json) process.stdout.write(`${JSON.stringify(verdict)}\n`)
  return complain(`Het logboek is veranderd bij regel ${verdict.brokenAt} (${verdict.why}).`)
}
