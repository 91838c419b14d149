import { replacedBy, type ChosenRows } from '~/domain/alignment/exchange/chosen-rows'
import { Refused } from './refusals'

const overtaken = (nr: number) =>
  `Rij ${nr} is intussen gewijzigd, door u of een collega. Er is niets vastgelegd. Kijk de rijen opnieuw na.`

type Verdict<I> = { nr: number } | { nr: number; replaces: string[]; input: I }

/**
 * The inputs of the ticked rows, from verdicts that were made just now. Throws `Refused` when none is
 * ticked, or when a ticked row would replace something else than the preview showed.
 */
export function chosenInputs<I>(
  verdicts: readonly Verdict<I>[],
  { seen, chosen }: Pick<ChosenRows<unknown>, 'seen' | 'chosen'>,
): I[] {
  if (chosen.length === 0)
    throw new Refused('niets_gekozen', 'Vink aan welke rijen u wilt overnemen.')
  const now = replacedBy(verdicts)
  return verdicts.flatMap((one) => {
    if (!chosen.includes(one.nr)) return []
    const same = JSON.stringify(now[one.nr]) === JSON.stringify(seen[one.nr])
    if (!('input' in one) || !same) throw new Refused('intussen_gewijzigd', overtaken(one.nr))
    return [one.input]
  })
}
