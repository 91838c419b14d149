import { usualFrameworks, usualParties } from '~/domain/trajects/choices'

/** A usual frame; the two municipalities with one team name it. */
export const municipalFrame = (team: string[]) => ({
  team,
  budget:
    'Bestaand veiligheidsbudget (voorbeeld), ook voor bijeenkomsten en ontwerp. Uren uit de bestaande formatie.',
  frameworks: [...usualFrameworks('gemeente')],
  parties: [...usualParties],
})
