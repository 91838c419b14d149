import { createHash } from 'node:crypto'
import { chainText, type ChainedRow } from '~/domain/audit/chain'

/** SHA-256 of a log row, as lower-case hex. */
export const rowHash = (row: ChainedRow): string =>
  createHash('sha256').update(chainText(row)).digest('hex')
