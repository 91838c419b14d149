/** The part of a log row that its hash covers, in a fixed order. */
export interface ChainedRow {
  tenantId: string
  at: number
  actorTenantId: string
  actorUserId: string | null
  actorRole: string
  action: string
  event: string
  previousHash: string
}

/** The hash before the first row. */
export const genesis = '0'.repeat(64)

/** The text whose SHA-256 is the row's hash. */
export const chainText = (row: ChainedRow): string =>
  JSON.stringify([
    row.previousHash,
    row.tenantId,
    row.at,
    row.actorTenantId,
    row.actorUserId,
    row.actorRole,
    row.action,
    row.event,
  ])
