import { createHash, randomBytes } from 'node:crypto'

/** The secret in the link of an invitation. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url')

/** What the database stores of it. */
export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
