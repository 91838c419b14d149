import { z } from 'zod'
import { PlanId } from '~/domain/plans/plan'

/** A version in an address: `ivp-2023-2026.2`, or `2` for one of the plan itself. */
export type Reference = { id: PlanId; version: number }

export const referenceText = ({ id, version }: Reference): string => `${id}.${version}`

const Parts = z.tuple([PlanId, z.coerce.number().int().positive()])

/** Reads a reference; undefined for what is none. */
export function referenceIn(words: string | undefined, plan: PlanId): Reference | undefined {
  const parts = words?.split('.') ?? []
  const parsed = Parts.safeParse(parts.length === 1 ? [plan, ...parts] : parts)
  return parsed.success ? { id: parsed.data[0], version: parsed.data[1] } : undefined
}
