import type { PlanVersion } from '~/domain/plans/plan'
import { periodText } from '~/ui/dates'

const layerName: Record<PlanVersion['layer'], string> = {
  gemeente: 'plan',
  de_copen: 'De Copen',
  rvs: 'RVS',
  rijk: 'Veiligheidsagenda',
}

const adopted = ['vastgesteld', 'geamendeerd_vastgesteld', 'vervangen', 'ingetrokken']

/** `RVS 2023-2026`, or `concept RVS 2027-2030`. */
export const shortStrategy = ({ layer, period, status }: PlanVersion): string =>
  `${adopted.includes(status) ? '' : 'concept '}${layerName[layer]} ${periodText(period)}`
