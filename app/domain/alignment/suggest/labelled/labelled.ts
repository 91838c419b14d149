import type { Item } from '../item'

/** A local item of which somebody said where it belongs. */
export interface Labelled extends Item {
  /** The ids of the regional items that it belongs to; none when it has no counterpart. */
  belongsTo: readonly string[]
}

/** A line of the labelled set: id, heading, title, text, and where it belongs. */
type Line = readonly [id: string, heading: string, title: string, text: string, belongsTo: string]

/** Makes items of lines; where an item belongs is written as ids with spaces between them. */
export const labelled = (lines: readonly Line[]): Labelled[] =>
  lines.map(([id, heading, title, text, belongsTo]) => ({
    id,
    heading,
    title,
    text,
    belongsTo: belongsTo.split(' ').filter(Boolean),
  }))
