import { longDate } from '~/ui/dates'
import { bodyText } from '~/ui/trajects/words'
import type { Suggestion } from '~/domain/trajects/status'

export const trajectText = {
  title: 'Traject',
  lead: 'De weg van startnotitie tot besluit, stap voor stap.',
  of: (title: string) => `Traject: ${title}`,
  steps: 'Stappen',
  route: 'Waar staat het traject?',
  inTime: 'Planning in de tijd',
  figure: (title: string) => `De stappen van ${title} in de tijd`,
  over: 'Dit traject is afgelopen: het plan is vastgesteld, of alle stappen zijn klaar. De stappen staan hier zoals ze gepland waren.',
  what: 'Wat',
  planned: 'Gepland',
  actual: 'Klaar op',
  body: 'Wie besluit',
  parties: 'Betrokkenen',
  documents: 'Documenten',
  status: 'Stand',
  overdue: 'geplande tijd is voorbij',
  attention: 'Wat vraagt aandacht?',
  nothing: 'Er vraagt nu niets aandacht in dit traject.',
  signals: 'Signalen bij de plannen',
  signalsIntro: 'Een signaal is geen juridisch advies.',
  noSignals: 'Er zijn nu geen signalen.',
  noDate: 'zonder datum',
  plan: 'Lees het plan',
  others: 'Andere trajecten',
  start: 'Begin een traject',
  startOther: 'Begin een nieuw traject',
  import: 'Lees een document in',
  empty:
    'Hier staat de weg naar een nieuw plan. Begin met de stappen van een startnotitie, en pas ze aan.',
  emptyImport:
    'Hebt u al een startnotitie of raadsvoorstel? Dan kan het portaal de stappen daaruit overnemen.',
  emptyOnly: 'Hier staat de weg naar een nieuw plan, zodra die is vastgelegd.',
  shared: (words: string, on: string | null) =>
    on === null ? words : `${words} sinds ${longDate(on)}`,
  // What to do now.
  now: 'Wat is nu aan de beurt?',
  done: 'Alle stappen zijn klaar.',
  addFirst: 'Voeg de eerste stap toe.',
  current: (nr: number, title: string) => `Stap ${nr}: ${title}`,
  dueOn: (words: string) => `Gepland: ${words}.`,
  late: (words: string) => `Gepland: ${words}. Die tijd is voorbij.`,
  save: 'Werk de stap bij',
  saveNr: (nr: number) => `Werk stap ${nr} bij`,
  postpone: 'Stel de stap uit',
  add: 'Voeg een stap toe',
  suggestion: ({ nr, title, on, body }: Suggestion) =>
    `${bodyText(body)} heeft besloten op ${longDate(on)}. Is stap ${nr} (${title}) daarmee klaar?`,
  accept: (nr: number) => `Zet stap ${nr} op klaar`,
  // The rest of the file.
  frame: 'Kernteam, budget, kaders en partijen',
  team: 'Kernteam',
  budget: 'Budget',
  frameworks: 'Beleidskaders',
  partiesOf: 'Partijen',
  nothingYet: 'Nog niet ingevuld',
  editFrame: 'Pas aan',
  participation: 'Participatie',
  allMoments: 'Alle momenten, met wat terugkwam',
  noMoments: 'Nog geen momenten. Leg vast wanneer u de raad, inwoners en partners vraagt.',
  noMomentsOnly: 'Nog geen momenten.',
  addMoment: 'Leg een moment vast',
  moment: (form: string, withWhom: string) => `${form}, met ${withWhom}`,
  delays: 'Uitstel tot nu toe',
  delay: (nr: number, from: string | null, to: string) =>
    from === null
      ? `Stap ${nr} kreeg als dag ${longDate(to)}.`
      : `Stap ${nr} ging van ${longDate(from)} naar ${longDate(to)}.`,
  reason: 'Reden:',
  share: 'Deel de planning',
  sharing: 'Deling van de planning',
  template: 'Bewaar als sjabloon',
  all: 'Trajecten in de regio',
  success: {
    begonnen: 'Het traject is begonnen. Kijk de stappen na en pas ze aan.',
    stap: 'De stap is bewaard.',
    toegevoegd: 'De stap is toegevoegd.',
    verwijderd: 'De stap is weggehaald.',
    plaats: 'De stap staat op een andere plaats.',
    uitgesteld: 'De stap is uitgesteld. Wat erna komt, schoof mee.',
    kader: 'Kernteam, budget, kaders en partijen zijn bewaard.',
    moment: 'Het moment is bewaard.',
    gedeeld: 'De planning is gedeeld.',
    ingetrokken: 'De planning is alleen nog voor de eigen organisatie.',
    sjabloon: 'Het sjabloon is bewaard. U kunt er een volgend traject mee beginnen.',
  },
} as const

export const successOf = (code: string | undefined): string | null => {
  const found = Object.entries(trajectText.success).find(([key]) => key === code)
  return found ? found[1] : null
}
