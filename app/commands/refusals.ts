import type { Ruling } from '~/domain/ruling'

/** Not there, or not yours: the two look the same to whoever asks. Becomes 404. */
export class NotFound extends Error {}

/** A member whose role lacks the permission. Becomes 403. */
export class Forbidden extends Error {}

/** A domain rule said no; its message is shown in the form, at a field where one is named. Becomes 422. */
export class Refused extends Error {
  constructor(
    readonly reason: string,
    message: string,
    readonly field?: string,
  ) {
    super(message)
  }
}

/** The value, or `NotFound` when a query found nothing. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound()
  return value
}

/** Goes on when the ruling allows it, else throws `Refused`, which rolls the command back. */
export function insist(ruling: Ruling): void {
  if (!ruling.ok) throw new Refused(ruling.reason, ruling.message, ruling.field)
}

/** Somebody saved or removed the same item first. Becomes 409, with both texts; nothing is written. */
export class Overtaken extends Error {}
