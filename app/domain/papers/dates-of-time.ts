import { prose } from './blocks'
import { fact } from './facts'
import type { Block, Fact } from './paper'
import { adoptionStep, capital, ending, thePlan } from './plan-words'
import type { Sources } from './sources'
import type { Decision } from '../decisions/decision'

/** The newest decision of this kind, taken or proposed; a withdrawn one does not count. */
export const decisionTo = (
  decisions: readonly Decision[],
  effect: Decision['effect'],
): Decision | undefined =>
  decisions.findLast((one) => one.effect === effect && one.status !== 'ingetrokken')

/**
 * When the raad is expected to adopt the plan: as decided, else as planned. Null when nobody said, or
 * when that day has passed.
 */
export function expectedOn(sources: Sources): string | null {
  const { plan, decisions, before, today } = sources
  const postponed = decisionTo(decisions, 'uitstellen')
  const extended = decisionTo(before?.decisions ?? [], 'verlengen')
  const planned = plan.kind === 'strategie' ? undefined : adoptionStep(sources, plan.kind)?.planned
  const days = [
    ...[postponed, extended].map((one) => one?.expected ?? one?.until),
    planned?.to ?? planned?.from,
  ]
  return days.find((day) => typeof day === 'string' && day >= today) ?? null
}

/** The same as a fact that somebody may fill in. */
export const expected = (sources: Sources): Fact => {
  const day = expectedOn(sources)
  return fact(sources, 'verwacht', day === null ? null : sources.words.date(day))
}

/** The same in words, or an open place. */
export const expectedWords = (sources: Sources): string => expected(sources).value

/**
 * The two dates that are easily mixed up: the end of the plan of now, and four years after the raad
 * last set its goals (Politiewet 2012 art. 38b lid 1). A signaal; an extension moves only the first.
 */
export function twoDates(sources: Sources): Block[] {
  const { fourYears, words } = sources
  const { plan, until } = ending(sources)
  const end =
    until === null ? '' : `${capital(thePlan(plan))} geldt tot en met ${words.date(until)}.`
  const { on, decision, reason } = fourYears
  const four =
    on !== null && decision
      ? `Vier jaar na het laatste raadsbesluit over de doelen (${words.decided(decision)}) is ${words.date(on)}. De raad stelt de doelen ten minste eenmaal in de vier jaar vast (artikel 38b, eerste lid, van de Politiewet 2012).`
      : reason === 'datum_onbekend'
        ? 'De datum van het laatste raadsbesluit over de doelen is niet bekend. Daarom is niet te zeggen wanneer vier jaar voorbij zijn (artikel 38b, eerste lid, van de Politiewet 2012).'
        : 'Er is geen eerder raadsbesluit over de doelen bekend (artikel 38b, eerste lid, van de Politiewet 2012).'
  const note =
    'Dit zijn twee verschillende data. Verlengen verandert alleen de eerste. Dit is een signaal, geen juridisch advies.'
  return [end, four, note].flatMap(prose)
}
