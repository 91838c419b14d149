import { findTraject } from 'db/queries/traject-file.server'
import { linkDocument } from '~/commands/link-document.server'
import { postponeStep } from '~/commands/postpone-step.server'
import { recordMoment } from '~/commands/record-moment.server'
import { saveStep } from '~/commands/save-step.server'
import { saveTrajectFrame } from '~/commands/save-traject-frame.server'
import { shareTraject } from '~/commands/share-traject.server'
import { startTraject } from '~/commands/start-traject.server'
import { found } from '~/commands/refusals'
import type { PlainDate } from '~/domain/dates'
import type { Framework, Party, TrajectStep } from '~/domain/plans/traject'
import type { TenantScope } from '~/domain/tenancy/scope'
import { planningSeen } from '~/domain/trajects/postpone'
import type { Act } from '../acts.server'

type Does = Act['does']

const fileOf = (scope: TenantScope, planId: string) => found(findTraject(scope, planId))
const stepOf = (scope: TenantScope, planId: string, nr: number) =>
  found(fileOf(scope, planId).steps.find((step) => step.nr === nr))

/** Invented planning with the steps of a startnotitie or strategy, from the day of the act on. */
export const begin =
  (planId: string, title: string, start: PlainDate, times: [PlainDate, PlainDate][] = []): Does =>
  (scope) => {
    startTraject(scope, { planId, title, start, template: 'standaard', fictitious: true })
    for (const [index, [from, to]] of times.entries())
      change(planId, index + 1, { planned: { from, to, words: null } })(scope)
  }

/** Saves a step with some fields changed. */
export const change =
  (planId: string, nr: number, over: Partial<TrajectStep>): Does =>
  (scope) =>
    void saveStep(scope, { ...stepOf(scope, planId, nr), ...over, planId })

export const running = (planId: string, nr: number): Does => change(planId, nr, { status: 'loopt' })

/** Done on the day of the act. */
export const done =
  (planId: string, nr: number): Does =>
  (scope) =>
    change(planId, nr, { status: 'klaar', actual: scope.today })(scope)

export const putOff =
  (planId: string, nr: number, to: PlainDate, reason: string): Does =>
  (scope) => {
    const seen = planningSeen(fileOf(scope, planId).steps)
    postponeStep(scope, { planId, nr, to, reason, seen })
  }

type Moment = Omit<Parameters<typeof recordMoment>[1], 'planId' | 'id' | 'revision'>

export const asked =
  (planId: string, moment: Moment): Does =>
  (scope) =>
    void recordMoment(scope, { ...moment, planId, id: null, revision: 0 })

export const paper =
  (planId: string, nr: number, title: string, kenmerk: string): Does =>
  (scope) =>
    void linkDocument(scope, { planId, nr, title, kenmerk, url: null, importId: null })

type Frame = { team: string[]; budget: string; frameworks: Framework[]; parties: Party[] }

export const framed =
  (planId: string, frame: Frame): Does =>
  (scope) => {
    const { revision } = fileOf(scope, planId)
    saveTrajectFrame(scope, { ...frame, planId, revision })
  }

export const opened =
  (planId: string, visibility: 'gedeeld_driehoek' | 'gedeeld_rvs'): Does =>
  (scope) =>
    void shareTraject(scope, { planId, visibility })
