import type { z } from 'zod'
import type { Reason } from '~/domain/alignment/explanation'

/** Why a municipality keeps a divergence, in the words that advisers use. */
export const reasonWord: Record<z.infer<typeof Reason>, string> = {
  eigen_veiligheidsbeeld: 'Eigen veiligheidsbeeld',
  schaal_of_capaciteit: 'Schaal of capaciteit',
  raadsbesluit_of_amendement: 'Raadsbesluit of amendement',
  andere_planning: 'Andere planning',
  elders_geborgd: 'Elders geregeld',
  tijdelijk: 'Tijdelijk',
  anders: 'Anders',
}

/** The word of a stored reason; a value from an older version shows as it is. */
export const reasonText = (reason: string): string =>
  Object.entries(reasonWord).find(([key]) => key === reason)?.[1] ?? reason
