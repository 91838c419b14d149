import { numberWord } from '~/ui/nl/frame'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Words of the start pages of the driehoek, the bureau and the partners. */
export const regionalStart = {
  title: 'Wat vraagt uw aandacht?',
  byDate: 'Op volgorde van datum',
  further: 'Verder in het portaal',
  lead: (name: string, count: number) =>
    count === 0
      ? `Er wacht nu niets op ${name}.`
      : count === 1
        ? `Eén punt wacht op ${name}.`
        : `${capital(numberWord(count))} punten wachten op ${name}.`,
  todo: 'Nu te bespreken',
  todoBureau: 'Nu te doen',
  calm: 'Er lopen binnen een jaar geen plannen af en alle afwijkingen hebben een toelichting.',
  plans: 'Wat deelden de gemeenten?',
  plansAside: 'In vaste volgorde',
  municipality: 'Gemeente',
  version: 'Plan',
  sharedOn: 'Gedeeld op',
  endsOn: 'Geldt tot en met',
  divergences: 'Afwijkingen',
  nothingShared: 'Nog niets gedeeld',
  versionNumber: (version: number) => `versie ${version}`,
  toMatrix: 'Naar de matrix',
  openItem: (count: number) =>
    `Bespreek ${count === 1 ? '1 afwijking' : `${count} afwijkingen`} nog zonder toelichting`,
  openText: (names: string) => `Bij ${names}. De gemeente geeft zelf een toelichting.`,
  review: (title: string) => `Herijkmoment: ${title}`,
  reviewText: (name: string) => `${name} wil deze keuze dan opnieuw bekijken.`,
  reviews: (count: number, name: string) => `Herijkmoment: ${count} keuzes van ${name}`,
  reviewsText: (name: string) => `${name} wil deze keuzes dan opnieuw bekijken.`,
  candidateText:
    'Thema’s van lokale prioriteiten uit twee of meer plannen, die in de regio geen tegenhanger hebben.',
  candidates: 'Kandidaten voor een regionale prioriteit',
  candidatesIntro:
    'Lokale prioriteiten zonder tegenhanger in de regio, per thema dat ten minste twee gemeenten kozen. In de volgorde van het Kernbeleid Veiligheid.',
  noCandidates:
    'Hier komen thema’s van lokale prioriteiten uit twee of meer plannen, die in de regio geen tegenhanger hebben.',
  candidateItem: (count: number) =>
    count === 1
      ? 'Bespreek één kandidaat voor een regionale prioriteit'
      : `Bespreek ${numberWord(count)} kandidaten voor een regionale prioriteit`,
  theme: 'Thema',
  inPlans: 'In de plannen',
  local: 'Lokale prioriteiten',
} as const
