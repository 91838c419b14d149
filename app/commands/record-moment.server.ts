import {
  insertMoment,
  updateMoment,
  type WrittenMoment,
} from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayFollow } from '~/domain/trajects/status'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { found, insist, Refused } from './refusals'

const most = 200

/** A new moment has no id; a known one names the revision that was read. */
type Input = WrittenMoment & { planId: PlanId; id: string | null; revision: number }

/** Records at which moment people were asked, what came back, and what was done with it. */
export const recordMoment = command('traject:write', ({ scope, tx, now }, input: Input) => {
  const { planId, id, revision, ...moment } = input
  const traject = knownTraject(scope, planId)
  if (moment.nr !== null) knownStep(traject, moment.nr)
  const { on, title } = moment
  const events = [{ action: 'traject.moment_recorded', planId, on, title }] as const
  if (id === null) {
    if (traject.moments.length >= most)
      throw new Refused('te_veel', `Een traject heeft hoogstens ${most} momenten.`)
    return { result: insertMoment(scope, tx, planId, moment, now), events }
  }
  const known = found(traject.moments.find((one) => one.id === id))
  insist(mayFollow(revision, known.revision))
  updateMoment(scope, tx, planId, { ...moment, id })
  return { result: id, events }
})
