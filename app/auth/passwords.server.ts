import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** argon2id with the least that OWASP asks: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same characters typed on two keyboards give the same password. */
const normal = (password: string) => password.normalize('NFKC')

/** The argon2id hash of a password, as a PHC string. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost)

/** Stands in for an account that does not exist, so that its answer takes as long. */
const decoy = hashPassword(randomBytes(32).toString('base64'))

/** Whether this is the password; without a hash it takes as long and the answer is no. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(storedHash ?? (await decoy), normal(password))
  return storedHash !== null && matches
}
