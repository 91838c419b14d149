/** Words of starting the next uitvoeringsplan. */
export const nextUvpText = {
  title: 'Begin het volgende uitvoeringsplan',
  lead: 'Kies wat nog niet klaar is en meegaat. De rest blijft in het plan waar het staat.',
  plans: 'Plannen',
  ivp: 'Bij welk IVP hoort het?',
  chooseIvp: 'IVP',
  of: (title: string) => `Voert uit: ${title}`,
  length: (years: number) => (years === 1 ? 'Afgesproken: één jaar' : 'Afgesproken: twee jaar'),
  from: 'Eerste dag',
  to: 'Laatste dag',
  toHint: 'Een uitvoeringsplan duurt één of twee jaar en valt binnen het IVP.',
  measures: 'Welke maatregelen gaan mee?',
  measuresHint: (title: string) =>
    `Uit ‘${title}’. Eigenaar, partners, middelen en resultaat gaan mee. Planning en meldingen beginnen opnieuw. Haal het vinkje weg bij wat niet doorgaat.`,
  state: (state: string) => state.toLowerCase(),
  owner: (owner: string) => `eigenaar: ${owner}`,
  priority: (title: string) => `Bij welke prioriteit hoort ‘${title}’ nu?`,
  priorityHint: 'De prioriteit van toen staat niet meer in dit IVP.',
  choose: 'Kies een prioriteit',
  finished: (count: number) =>
    count === 1
      ? 'Eén maatregel is klaar of gestopt en gaat niet mee.'
      : `${count} maatregelen zijn klaar of gestopt en gaan niet mee.`,
  nothing: 'Er is niets dat meegaat. U begint met een leeg plan en schrijft de maatregelen zelf.',
  submit: 'Begin het uitvoeringsplan',
  cancel: 'Toch niet',
  noneTitle: 'Er is geen IVP met ruimte voor een uitvoeringsplan',
  none: 'Een uitvoeringsplan valt binnen de looptijd van een IVP. Begin eerst met het volgende IVP.',
  toPlans: 'Naar de plannen',
  planTitle: (name: string, years: string) => `Uitvoeringsplan veiligheid ${name} ${years}`,
} as const
