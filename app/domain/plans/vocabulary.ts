import { z } from 'zod'

/** Ordinal scale of ambition, as Woerden and Oudewater use it with the CCV. */
export const levels = ['speerpunt', 'strategisch_thema', 'beheersniveau'] as const
export const Level = z.enum(levels)
export type Level = z.infer<typeof Level>

/** An IVP, its uitvoeringsplan, or a strategy of the driehoek or the region: all are plans. */
export const planKinds = ['ivp', 'uvp', 'strategie'] as const
export const PlanKind = z.enum(planKinds)
export type PlanKind = z.infer<typeof PlanKind>

/** From low to high. `rijk` has no tenant yet, the list is ready for it. */
export const layers = ['gemeente', 'de_copen', 'rvs', 'rijk'] as const
export const Layer = z.enum(layers)
export type Layer = z.infer<typeof Layer>

/** Statuses of a text that the deciding body adopted, whatever came after. */
export const adoptedStatuses = ['vastgesteld', 'geamendeerd_vastgesteld', 'vervangen'] as const

export const planStatuses = [
  'concept',
  'intern_afgestemd',
  'college',
  'ter_vaststelling',
  'vastgesteld',
  'geamendeerd_vastgesteld',
  'aangehouden',
  'verworpen',
  'vervangen',
  'ingetrokken',
] as const
export const PlanStatus = z.enum(planStatuses)
export type PlanStatus = z.infer<typeof PlanStatus>

/** From closed to open; each stage includes the readers of the one before. */
export const visibilities = ['concept', 'gedeeld_driehoek', 'gedeeld_rvs', 'openbaar'] as const
export const Visibility = z.enum(visibilities)
export type Visibility = z.infer<typeof Visibility>

/** What became of a priority of the previous strategy. */
export const successions = ['gehandhaafd', 'gewijzigd', 'vervallen', 'nieuw'] as const
export const Succession = z.enum(successions)
export type Succession = z.infer<typeof Succession>

/** Why a priority is in the plan: from the analysis, a layer above, the coalition, or the raad. */
export const origins = ['analyse', 'de_copen', 'rvs', 'bestuursakkoord', 'raad'] as const
export const Origin = z.enum(origins)
export type Origin = z.infer<typeof Origin>

/** Taakvelden of the municipal budget: crisisbeheersing en brandweer; openbare orde en veiligheid. */
export const taskFields = ['1.1', '1.2'] as const
export const TaskField = z.enum(taskFields)
export type TaskField = z.infer<typeof TaskField>

/** The parts of the running text, beside the priorities. `vrij` is any other chapter. */
export const sectionKinds = [
  'inleiding',
  'missie',
  'visie',
  'uitgangspunten',
  'terugblik',
  'veiligheidsanalyse',
  'organisatie',
  'evaluatie',
  'vrij',
] as const
export const SectionKind = z.enum(sectionKinds)
export type SectionKind = z.infer<typeof SectionKind>

/** What can be saved by itself in a draft; each row has its own revision. */
export const itemKinds = ['plan', 'onderdeel', 'prioriteit', 'doel', 'maatregel'] as const
export const ItemKind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof ItemKind>

/** How far a measure is, by its last report; without a report it is planned. */
export const reportStates = ['niet_gestart', 'loopt', 'vertraagd', 'klaar', 'gestopt'] as const
export const ReportState = z.enum(reportStates)
export type ReportState = z.infer<typeof ReportState>

/** Answers halfway about one goal. */
export const evaluationAnswers = ['ja', 'deels', 'nee'] as const
export const evaluationOutcomes = ['blijft', 'bijstellen', 'vervalt'] as const
