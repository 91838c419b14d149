import { fields } from '~/domain/strategies/kernbeleid'

const priorities = (count: number) => (count === 1 ? '1 prioriteit' : `${count} prioriteiten`)

/** Words of the page of the neighbours. */
export const neighbourText = {
  title: 'Buren',
  lead: (plans: number) =>
    plans === 0
      ? 'Hier ziet u wat de gemeenten van het basisteam kiezen, zodra zij een plan delen.'
      : `Wat de gemeenten van het basisteam kiezen en wie u kunt vragen, uit ${plans === 1 ? 'één plan' : `${plans} plannen`}. U ziet alleen wat met u is gedeeld, en uw eigen plan.`,
  silent: (names: string) => `Nog geen plan met u gedeeld: ${names}.`,
  noPlans:
    'Hier staan de thema’s uit de plannen van de gemeenten. Een gemeente deelt haar plan zelf, bij het plan onder ‘Deel’.',

  overlap: 'In de meeste plannen',
  overlapIntro:
    'Thema’s die in ten minste 3 plannen staan, in de volgorde van het Kernbeleid Veiligheid. Het is geen rangorde.',
  noOverlap: 'Geen enkel thema staat in ten minste 3 plannen.',
  theme: 'Thema',
  inPlans: 'In de plannen',

  candidates: 'Kandidaten voor een regionale prioriteit',
  candidatesIntro:
    'Thema’s die ten minste twee gemeenten lokaal kiezen en die geen regionale tegenhanger hebben. Iets om in de driehoek te bespreken.',
  noCandidates: 'Geen thema staat lokaal in ten minste twee plannen zonder regionale tegenhanger.',
  candidatesElsewhere: 'Wat lokaal terugkomt zonder regionale prioriteit, staat in het',
  overview: 'Beeld van de regio',
  local: 'Lokale prioriteiten',

  contacts: 'Wie kunt u vragen?',
  contactsIntro:
    'Bij elke prioriteit van uw plan: welke gemeenten maken een speerpunt van hetzelfde thema, wat delen zij, en bij wie kunt u terecht.',
  ownPriority: 'Uw prioriteit',
  speerpuntAt: 'Speerpunt bij',
  practice: 'Goede praktijk en contact',
  partnership: 'Samenwerking',
  nobody: 'Nog geen andere gemeente met dit speerpunt',
  noPractice: 'Nog niets gedeeld',
  noPartnership: 'Nog niet verbonden',
  askAt: (contact: string) => `Vraag het aan: ${contact}`,

  themes: 'Thema’s naast elkaar',
  themesIntro:
    'Per thema wat elke gemeente kiest, op welk niveau en hoe ver het is uitgewerkt. Bij elke gemeente staat de looptijd van het plan.',
  filter: 'Filter de thema’s',
  field: 'Veiligheidsveld',
  level: 'Niveau',
  all: 'Alle',
  fields: fields.map(({ id, name }) => ({ value: id, label: name })),
  nothingTitle: 'Niets gevonden',
  nothing: 'Bij dit filter hoort geen enkel thema.',
  none: 'niet genoemd',
  noPlan: 'geen plan gedeeld',
  draft: 'concept',
  legend: 'Uitleg bij de tabel',
  legendDepth: 'diepte 0–6: hoe ver het is uitgewerkt',

  effort: 'Gevraagde inzet van politie en OM',
  effortIntro:
    'Per jaar hoeveel prioriteiten om inzet vragen, uit alle plannen die in dat jaar gelden. Plannen noemen geen uren; die staan hier dus niet.',
  noEffort: 'In deze plannen staat nog niet welke inzet zij vragen.',
  effortFigure: 'Gevraagde inzet per jaar',
  effortDescribed: 'Alle aantallen staan in de tabel onder de figuur.',
  year: 'Jaar',
  politie: 'Politie',
  om: 'OM',
  plansInYear: 'Plannen in dat jaar',
  ofPlans: (count: number, total: number) => `${count} van de ${total}`,
  asked: ({ speerpunten, other }: { speerpunten: number; other: number }) =>
    speerpunten + other === 0
      ? 'Geen vraag'
      : other === 0
        ? `${speerpunten === 1 ? '1 speerpunt' : `${speerpunten} speerpunten`}`
        : `${speerpunten === 1 ? '1 speerpunt' : `${speerpunten} speerpunten`} en ${other} andere ${other === 1 ? 'prioriteit' : 'prioriteiten'}`,
  which: (count: number) => `Welke ${priorities(count)}?`,
  whichOne: 'Welke prioriteit?',
  speerpunten: 'speerpunten',
  others: 'andere prioriteiten',
} as const
