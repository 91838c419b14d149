import type { Moment } from '~/domain/execution/evaluation'
import { longDate } from '~/ui/dates'

/** Why the goals are looked at now. */
export const momentText = (moment: Moment): string =>
  moment.kind === 'halverwege'
    ? `Het IVP is sinds ${longDate(moment.on)} over de helft.`
    : `${moment.title} loopt tot en met ${longDate(moment.until)}. Het volgende uitvoeringsplan maken is het moment om naar de doelen te kijken.`

/** Words of looking at the goals again. */
export const evaluationText = {
  title: 'Kijk opnieuw naar de doelen',
  lead: 'Is een doel nog haalbaar? Is het nog nodig? Wat stelt u bij?',
  due: (count: number, total: number) =>
    count === 0
      ? 'Bij elk doel staat een antwoord.'
      : `Bij ${count} van de ${total} doelen staat nog geen antwoord.`,
  next: (date: string) => `Vanaf ${date} vraagt het portaal om naar de doelen te kijken.`,
  lines: 'De doelen',
  goal: 'Doel',
  priority: 'Prioriteit',
  measures: 'Maatregelen nu',
  attainable: 'Haalbaar',
  relevant: 'Nodig',
  outcome: 'Uitkomst',
  on: 'Bekeken op',
  asked: 'Nog te doen',
  notAsked: 'nog niet bekeken',
  noMeasures: 'geen',
  look: 'Bekijk',
  ofGoal: (number: string) => `doel ${number}`,
  adjust: 'Waar stelt u een doel bij?',
  adjustDraft: 'Een doel bijstellen of laten vervallen doet u in het plan dat u nu schrijft:',
  adjustNew:
    'Een doel bijstellen of laten vervallen is een nieuwe versie van het IVP. De raad stelt die vast.',
  openPlan: 'Open het IVP',
  newVersion: 'Begin een nieuwe versie',
  emptyTitle: 'Er is nog geen vastgesteld IVP',
  empty: 'Zodra de raad een IVP heeft vastgesteld, vraagt het portaal hier op tijd naar de doelen.',
} as const
