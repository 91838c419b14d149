import type { Alarm, AlarmWhy } from '~/domain/plans/alarms'
import { longDate } from '../dates'

const fourYears = ({ decidedOn, reason }: AlarmWhy['vier_jaar']): string => {
  if (reason === 'datum_onbekend')
    return 'De datum van het raadsbesluit over de doelen is niet bekend. Vul die aan: dan weet het portaal wanneer de vier jaar om zijn.'
  if (reason === 'geen_besluit' || !decidedOn)
    return 'Er is geen raadsbesluit over de doelen bekend. Leg het vast, met de datum.'
  return `Vier jaar na het raadsbesluit over de doelen van ${longDate(decidedOn)}.`
}

const extension = ({ title, until, untilEvent }: AlarmWhy['verlenging_eindigt']): string => {
  if (untilEvent === null) return `De verlenging van ${title} eindigt.`
  const expected = until ? ` Dat wordt verwacht op ${longDate(until)}.` : ''
  return `De verlenging van ${title} duurt tot het volgende plan is vastgesteld.${expected}`
}

const gap = ({ from, to, after, before }: AlarmWhy['geen_geldig_plan']): string =>
  to && before
    ? `Van ${longDate(from)} tot en met ${longDate(to)} is er geen geldig plan: na ${after.title} en vóór ${before.title}.`
    : `Vanaf ${longDate(from)} is er geen geldig plan: ${after.title} is afgelopen.`

/** What a signal says, in one or two sentences. A signal is no legal advice. */
export function signalText(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'periode_eindigt':
      return `${alarm.why.title} loopt af. Er is nog geen vastgesteld vervolg.`
    case 'vier_jaar':
      return fourYears(alarm.why)
    case 'verlenging_eindigt':
      return extension(alarm.why)
    case 'verwachte_datum_voorbij':
      return `Het vervolg op ${alarm.why.title} werd verwacht op ${longDate(alarm.why.expected)} en is nog niet vastgesteld. De verlenging duurt tot dat besluit.`
    case 'geen_geldig_plan':
      return gap(alarm.why)
    case 'strategie_zonder_opvolger':
      return `${alarm.why.title} is afgelopen. Er is nog geen vastgesteld vervolg.`
    case 'grondslag_art_38':
      return `${alarm.why.title} noemt als grondslag ‘${alarm.why.basis}’. De doelen van de raad staan in artikel 38b.`
    case 'consultatie_voor_raad':
      return alarm.why.raad
        ? `De consultatie sluit op ${longDate(alarm.why.closes)}. De raad vergadert pas op ${longDate(alarm.why.raad)}.`
        : `De consultatie sluit op ${longDate(alarm.why.closes)}. Er is geen raadsvergadering vóór die dag bekend.`
  }
}

const titles: Record<Exclude<Alarm['kind'], 'vier_jaar'>, string> = {
  periode_eindigt: 'Looptijd eindigt',
  verlenging_eindigt: 'Verlenging eindigt',
  verwachte_datum_voorbij: 'Vervolg later dan verwacht',
  geen_geldig_plan: 'Geen geldig plan',
  strategie_zonder_opvolger: 'Strategie zonder vervolg',
  grondslag_art_38: 'Grondslag noemt artikel 38',
  consultatie_voor_raad: 'Consultatie sluit vóór de raad',
}

/** The same in a few words, for a heading. */
export function signalTitle(alarm: Alarm): string {
  if (alarm.kind !== 'vier_jaar') return titles[alarm.kind]
  return alarm.on === null
    ? 'Datum van het raadsbesluit niet bekend'
    : 'Vier jaar na het raadsbesluit'
}
