import { z } from 'zod'

/** The papers that the portal makes; also the last part of their address. */
export const paperKinds = [
  'startnotitie',
  'ivp',
  'uvp',
  'samenhang',
  'collegevoorstel',
  'raadsvoorstel',
  'raadsvoorstel-uitstel',
  'raadsvoorstel-verlenging',
  'raadsvoorstel-uitstel-en-verlenging',
  'raadsinformatiebrief',
] as const
export const PaperKind = z.enum(paperKinds)
export type PaperKind = z.infer<typeof PaperKind>

/** What the raad is asked for. */
export type Occasion = 'vaststelling' | 'uitstel' | 'verlenging' | 'uitstel-en-verlenging'

export const paperTitle: Record<PaperKind, string> = {
  startnotitie: 'Startnotitie',
  ivp: 'Integraal Veiligheidsplan',
  uvp: 'Uitvoeringsplan',
  samenhang: 'Samenhang met regionale prioriteiten',
  collegevoorstel: 'Collegevoorstel',
  raadsvoorstel: 'Raadsvoorstel',
  'raadsvoorstel-uitstel': 'Raadsvoorstel (uitstel)',
  'raadsvoorstel-verlenging': 'Raadsvoorstel (verlenging)',
  'raadsvoorstel-uitstel-en-verlenging': 'Raadsvoorstel (uitstel en verlenging)',
  raadsinformatiebrief: 'Raadsinformatiebrief',
}
