/** Words of saying that nothing changed. */
export const unchangedText = {
  title: 'Niets veranderd',
  lead: (period: string) =>
    `U meldt bij deze maatregelen dat er in de ${period} niets is veranderd. De stand van de vorige melding blijft staan, met de datum van vandaag.`,
  measures: 'Bij welke maatregelen is er niets veranderd?',
  hint: 'Haal het vinkje weg bij een maatregel waar wel iets is veranderd.',
  was: (state: string, date: string) => `${state}, gemeld op ${date}`,
  submit: 'Leg vast: niets veranderd',
  cancel: 'Toch niet',
  first: 'Deze maatregelen vragen om uw eigen woorden',
  firstIntro: 'Hierover is nog nooit iets gemeld. Vul per maatregel in hoe ver u bent.',
  noneTitle: 'Er is niets te melden',
  none: 'Bij elke maatregel is over deze periode al iets gemeld, of de maatregel is klaar.',
  back: 'Terug naar de uitvoering',
} as const
