import type { Framework, Party } from '../plans/traject'
import { lines } from './fields'
import { usualParties } from './choices'

/** `Politie: handhaaft de openbare orde`; without a colon only the name is known. */
export function partyOf(line: string): Party {
  const at = line.indexOf(':')
  if (at === -1) return { name: line.trim(), role: '' }
  return { name: line.slice(0, at).trim(), role: line.slice(at + 1).trim() }
}

/** A party as one line of a text field. */
export const partyLine = ({ name, role }: Party): string =>
  role === '' ? name : `${name}: ${role}`

/** A text field with one party a line. */
export const partyLines = (most: number) =>
  lines(most, 500)
    .transform((list) => list.map(partyOf))
    .refine((list) => list.every(({ name }) => name !== ''), 'Begin elke regel met een naam.')

/** The usual parties that were ticked come after those that were written. */
export const withUsualParties = (parties: readonly Party[], added: readonly string[]): Party[] => [
  ...parties,
  ...usualParties.filter(
    ({ name }) => added.includes(name) && !parties.some((party) => party.name === name),
  ),
]

/** The same for policies. */
export const withUsualFrameworks = (
  written: readonly Framework[],
  added: readonly string[],
  usual: readonly Framework[],
): Framework[] => [
  ...written,
  ...usual.filter(
    ({ title }) => added.includes(title) && !written.some((one) => one.title === title),
  ),
]
