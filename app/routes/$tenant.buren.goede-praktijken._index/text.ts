const names = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Words of the pages of good practices. */
export const practiceText = {
  title: 'Goede praktijken',
  lead: 'Maatregelen die in een gemeente van het basisteam werkten, om van te leren of over te nemen.',
  done: {
    gedeeld: 'De maatregel staat nu bij de goede praktijken. De buren lezen hem vanaf vandaag.',
    ingetrokken:
      'De goede praktijk is ingetrokken. Wat anderen al overnamen, blijft in hun plan staan.',
  },
  share: 'Deel een maatregel',
  filter: 'Filter de goede praktijken',
  theme: 'Thema',
  municipality: 'Gemeente',
  all: 'Alle',
  what: 'Maatregel',
  lesson: 'Wat werkte, en voor wie?',
  contact: 'Contact',
  takenOver: 'Overgenomen door',
  takers: (list: readonly string[]) =>
    list.length === 0
      ? 'Nog niet, voor zover gedeeld'
      : `${list.length === 1 ? '1 gemeente' : `${list.length} gemeenten`}: ${names.format(list)}`,
  noThemes: 'thema niet gedeeld',
  empty:
    'Hier komen maatregelen die een gemeente met de buren deelt. Een adviseur deelt een maatregel uit een gedeeld uitvoeringsplan.',
  nothing: 'Bij dit filter hoort geen goede praktijk.',
} as const
