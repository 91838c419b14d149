import { indicator } from './content'

type ValueInYear = [value: number, year: number]
const bbv = 'BBV-indicator, waarstaatjegemeente.nl'
const per1000 = 'per 1.000 inwoners'

/** Indicators that every municipality reports by law (Besluit begroting en verantwoording). */
export const burglary = (from: ValueInYear, to: ValueInYear) =>
  indicator('bbv-diefstal-woning', 'Diefstallen uit woningen', per1000, from, to, bbv)

export const vandalism = (from: ValueInYear, to: ValueInYear) =>
  indicator('bbv-vernieling', 'Vernielingen in de openbare ruimte', per1000, from, to, bbv)

export const violence = (from: ValueInYear, to: ValueInYear) =>
  indicator('bbv-geweld', 'Geweldsmisdrijven', per1000, from, to, bbv)

export const shoplifting = (from: ValueInYear, to: ValueInYear) =>
  indicator('bbv-winkeldiefstal', 'Winkeldiefstallen', per1000, from, to, bbv)

export const halt = (from: ValueInYear, to: ValueInYear) =>
  indicator('bbv-halt', 'Verwijzingen naar Halt', 'per 1.000 jongeren', from, to, bbv)

/** Measured in all five municipalities with the same question, so that plans can be held together. */
export const knowsWhereToReport = (from: ValueInYear, to: ValueInYear) =>
  indicator(
    'weet-waar-melden',
    'Weet waar je oplichting via internet kunt melden',
    'van de 10',
    from,
    to,
    'Inwonerspeiling De Copen',
  )
