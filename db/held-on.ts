import { and, gt, isNull, lte, or, type Placeholder, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PlainDate } from '~/domain/dates'

/** The row held on this day: from its first day, up to but not including the day it ended. */
export const heldOn = (
  row: Record<'from' | 'until', SQLiteColumn>,
  on: PlainDate | Placeholder,
): SQL | undefined => and(lte(row.from, on), or(isNull(row.until), gt(row.until, on)))
