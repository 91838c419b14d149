import { z } from 'zod'
import type {
  goals,
  links,
  measures,
  planSections,
  priorities,
  priorityPredecessors,
  priorityThemes,
} from './schema'

const rowsOf = <Row>() =>
  z.array(z.custom<Row>((row) => typeof row === 'object' && row !== null)).default([])

/** A part with all that hangs on it, as rows: its goals, themes and links. */
export const WholePart = z.object({
  /** What to call it in a list of removed parts. */
  name: z.string(),
  sections: rowsOf<typeof planSections.$inferSelect>(),
  priorities: rowsOf<typeof priorities.$inferSelect>(),
  themes: rowsOf<typeof priorityThemes.$inferSelect>(),
  predecessors: rowsOf<typeof priorityPredecessors.$inferSelect>(),
  goals: rowsOf<typeof goals.$inferSelect>(),
  measures: rowsOf<typeof measures.$inferSelect>(),
  links: rowsOf<typeof links.$inferSelect>(),
})
export type WholePart = z.infer<typeof WholePart>
