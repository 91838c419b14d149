import type { Shift } from '~/domain/trajects/months'
import { longDate } from '~/ui/dates'

const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const postponementText = {
  title: (nr: number) => `Stel stap ${nr} uit`,
  crumb: 'Uitstel',
  lead: 'U ziet eerst wat er verschuift. Pas daarna bevestigt u.',
  now: (words: string) => `Nu gepland: ${words}.`,
  to: 'Wanneer moet de stap nu klaar zijn?',
  preview: 'Bekijk wat dit verschuift',
  previewAgain: 'Bekijk een andere dag',
  moves: 'Wat verschuift er?',
  by: (shift: Shift | null) =>
    shift === null
      ? 'De stap had nog geen dag. Er schuift niets mee.'
      : `De stap en wat erna nog komt, schuiven ${
          'months' in shift
            ? count(shift.months, 'maand', 'maanden')
            : count(shift.days, 'dag', 'dagen')
        } op. Wat klaar is, blijft staan.`,
  step: 'Stap',
  was: 'Was',
  becomes: 'Wordt',
  body: 'Wie besluit',
  law: 'Wat betekent dit voor het geldige plan?',
  noDecision: 'In dit traject staat geen stap met een dag waarop het plan wordt vastgesteld.',
  noPlan: 'Er is nu geen vastgesteld plan bekend dat afloopt.',
  untilSuccessor: (title: string) =>
    `${title} is verlengd tot het nieuwe plan is vastgesteld. Er is dus steeds een geldig plan.`,
  inTime: (title: string, until: string, decidedOn: string) =>
    `${title} geldt tot en met ${longDate(until)}. Het besluit staat op ${longDate(decidedOn)}. Er is steeds een geldig plan.`,
  without: (title: string, until: string, from: string, to: string) =>
    `${title} geldt tot en met ${longDate(until)}. Van ${longDate(from)} tot en met ${longDate(to)} is er dan geen geldig plan. Vraag op tijd om verlenging.`,
  withoutTitle: 'Een tijd zonder geldig plan',
  already: (from: string) => `Dat was zonder dit uitstel ook zo, vanaf ${longDate(from)}.`,
  fourYears: (on: string) =>
    `Het besluit komt later dan ${longDate(on)}: vier jaar na het vorige raadsbesluit over de doelen (Politiewet 2012, artikel 38b lid 1).`,
  fourYearsTitle: 'Later dan vier jaar na het vorige raadsbesluit',
  noAdvice: 'Een signaal is geen juridisch advies.',
  confirm: 'Bevestig het uitstel',
  reason: 'Waarom komt de stap later?',
  reasonHint: 'Dit blijft bewaard bij het traject.',
  submit: 'Stel uit',
  cancel: 'Toch niet',
  done: 'Deze stap is klaar. Uitstellen kan niet meer.',
} as const
