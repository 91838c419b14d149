/** Words of looking at one goal. */
export const goalText = {
  pre: (number: string) => `Doel ${number}`,
  target: 'doel',
  questions: 'Uw oordeel nu',
  attainable: 'Is dit doel nog haalbaar?',
  relevant: 'Is dit doel nog nodig?',
  outcome: 'Wat doet u met het doel?',
  outcomeMeaning: {
    blijft: 'U gaat door zoals het in het plan staat.',
    bijstellen: 'Een ander getal, een ander jaar of andere woorden.',
    vervalt: 'U stelt voor om het doel los te laten.',
  },
  text: 'Toelichting',
  textHint: 'Nodig bij bijstellen en vervallen. Wat verandert u, en waarom?',
  submit: 'Leg vast',
  done: 'Uw oordeel is vastgelegd.',
  doneBefore: 'Dit oordeel stond er al. Er is niets dubbel vastgelegd.',
  history: 'Eerdere oordelen',
  noHistory: 'Over dit doel is nog geen oordeel vastgelegd.',
  sentence: (attainable: string, relevant: string) =>
    `Haalbaar: ${attainable.toLowerCase()}. Nodig: ${relevant.toLowerCase()}.`,
  measures: 'Maatregelen bij dit doel',
  noMeasures: 'In het uitvoeringsplan staat bij dit doel geen maatregel.',
  reader: 'De adviseur van de gemeente legt het oordeel vast.',
  adjust: 'Stel het doel bij in',
  adjustNew: 'Schrijf het nieuwe doel in een nieuwe versie van',
} as const
