/** The answer of a domain rule to "may this happen?": a refusal is a value, not an exception. */
export type Ruling<Reason extends string = string> =
  { ok: true } | { ok: false; reason: Reason; message: string; field?: string }

/** It may. */
export const allowed: Ruling<never> = { ok: true }

/** It may not; `message` is Dutch and says what to do. `field` is the one to put right, if it is one. */
export const refused = <Reason extends string>(
  reason: Reason,
  message: string,
  field?: string,
): Ruling<Reason> => ({
  ok: false,
  reason,
  message,
  ...(field === undefined ? {} : { field }),
})
