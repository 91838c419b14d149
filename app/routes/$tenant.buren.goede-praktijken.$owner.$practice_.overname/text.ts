export const takeOverText = {
  title: 'Neem over in uw uitvoeringsplan',
  lead: (owner: string, title: string) => `‘${title}’ van ${owner}.`,
  explained: (owner: string) =>
    `Naam, instrument, resultaat en partners gaan mee. Wie het doet, wanneer en waarmee vult u zelf in. In uw plan staat dat de maatregel van ${owner} komt. Wie uw plan leest, leest dat ook.`,
  place: 'Bij welke prioriteit hoort de maatregel?',
  placeHint: 'Per uitvoeringsplan waaraan u schrijft, met de prioriteiten van uw IVP.',
  choose: 'Kies een prioriteit',
  submit: 'Neem over',
  cancel: 'Toch niet',
  none: 'U schrijft nu aan geen uitvoeringsplan. Begin een uitvoeringsplan, of begin bij een bestaand uitvoeringsplan een nieuwe versie. Kom daarna hier terug: de goede praktijk blijft staan.',
  start: 'Begin een uitvoeringsplan',
} as const
