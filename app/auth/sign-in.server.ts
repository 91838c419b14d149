import { findUserByEmail } from 'db/queries/users.server'
import { countTry, forgiveTry } from './failed-tries.server'
import { isPassword } from './passwords.server'

export interface Credentials {
  email: string
  password: string
  address: string
}

export type Recognised =
  | { ok: true; userId: string }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'too_many'; retryAfter: number }

/**
 * Whose e-mail address and password these are. An unknown account and a wrong password get the same
 * answer after the same time; `retryAfter` is in seconds.
 */
export async function recognise({ email, password, address }: Credentials): Promise<Recognised> {
  const retryAfter = await countTry(email, address)
  if (retryAfter !== null) return { ok: false, reason: 'too_many', retryAfter }
  const user = findUserByEmail(email)
  if (!(await isPassword(user?.passwordHash ?? null, password)) || !user)
    return { ok: false, reason: 'unknown' }
  await forgiveTry(email, address)
  return { ok: true, userId: user.id }
}
