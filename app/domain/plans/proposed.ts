import type { PlanVersion } from './plan'
import type { PlanStatus } from './vocabulary'

type Listed = { version: number; status: PlanStatus; frozenAt: number | null }

/** The version that lay on the table before this one was written from it: the one before, when frozen. */
export const textBefore = (versions: readonly Listed[], version: number): number | undefined =>
  versions
    .filter((one) => one.version < version && one.frozenAt !== null)
    .map((one) => one.version)
    .sort((a, b) => b - a)[0]

/** Whether two versions say the same; number, status and reports on measures are no part of the text. */
export function sameText(one: PlanVersion, other: PlanVersion): boolean {
  const text = ({ version: _version, status: _status, ...content }: PlanVersion) =>
    JSON.stringify(content, (name, value: unknown) => (name === 'report' ? undefined : value))
  return text(one) === text(other)
}
