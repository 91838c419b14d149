import type { StepStatus } from '~/domain/plans/traject'
import type { TrajectSignal } from '~/domain/trajects/signals'
import { longDate } from '../dates'

/** Where a step of a traject stands. */
export const stepStatusWord: Record<StepStatus, string> = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  klaar: 'Klaar',
}

/** How people were asked. */
export const momentFormWord = {
  informatieavond: 'Informatieavond',
  gesprek: 'Gesprek',
  enquete: 'Enquête',
  werksessie: 'Werksessie',
  raad: 'Bespreking in de raad',
} as const

/** What a signal of a traject says, and what one can do about it. */
export function trajectSignalText(signal: TrajectSignal): { title: string; text: string } {
  switch (signal.kind) {
    case 'geen_stappen':
      return { title: 'Nog geen stappen', text: 'Voeg de stappen toe die u wilt doorlopen.' }
    case 'voorbij':
      return {
        title: `Stap ${signal.nr} is nog niet klaar`,
        text: `‘${signal.title}’ stond gepland tot ${longDate(signal.on)}. Is de stap klaar? Werk hem dan bij. Komt hij later? Stel hem dan uit, met de reden.`,
      }
    case 'volgorde':
      return {
        title: `Stap ${signal.open} staat nog open`,
        text: `Een latere stap is al klaar: ${signal.nr}. ${signal.title}. Dat mag. Klopt het nog dat stap ${signal.open} open staat?`,
      }
    case 'geen_besluitstap':
      return {
        title: 'Geen stap waarin het plan wordt vastgesteld',
        text: 'Zet bij één stap wie het plan vaststelt. Dan ziet u of het besluit op tijd komt.',
      }
    case 'zonder_plan':
      return {
        title: 'Een tijd zonder geldig plan',
        text: `${signal.title} loopt af vóór stap ${signal.nr}. Van ${longDate(signal.without.from)} tot en met ${longDate(signal.without.to)} is er dan geen geldig plan. Vraag op tijd om verlenging, of plan het besluit eerder.`,
      }
    case 'na_vier_jaar':
      return {
        title: 'Later dan vier jaar na het vorige raadsbesluit',
        text: `De raad stelt de doelen ten minste eens in de vier jaar vast. Dat is op ${longDate(signal.fourYears)}; stap ${signal.nr} staat op ${longDate(signal.decidedOn)}. Een verlenging verandert die datum niet.`,
      }
    case 'zonder_uitkomst':
      return {
        title: 'Wat is er gedaan met de inbreng?',
        text: `‘${signal.title}’ was op ${longDate(signal.on)}. Schrijf op wat terugkwam en wat u ermee deed.`,
      }
  }
}
