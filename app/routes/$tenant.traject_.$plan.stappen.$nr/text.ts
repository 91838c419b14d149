export const stepPageText = {
  title: ({ nr, title }: { nr: number; title: string }) => `Stap ${nr}: ${title}`,
  crumb: (nr: number) => `Stap ${nr}`,
  planned: (words: string) => (words === '–' ? 'Nog niet gepland.' : `Gepland: ${words}.`),
  documents: (count: number) =>
    count === 0
      ? 'Leg een document bij deze stap'
      : count === 1
        ? '1 document bij deze stap'
        : `${count} documenten bij deze stap`,
  postpone: 'Stel de stap uit',
  status: 'Hoe staat de stap ervoor?',
  actual: 'Op welke dag was de stap klaar?',
  actualHint: 'Vul dit in als de stap klaar is.',
  submit: 'Bewaar de stap',
  cancel: 'Toch niet',
  place: 'Plaats in het traject',
  up: 'Zet een plaats hoger',
  down: 'Zet een plaats lager',
  remove: 'Haal de stap weg',
} as const
