import { z } from 'zod'

const figure = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/

/** `1.250,5` → 1250.5; null for what is no number in Dutch. */
export function figureFrom(words: string): number | null {
  const compact = words.replace(/\s/g, '')
  if (!figure.test(compact)) return null
  const value = Number(compact.replaceAll('.', '').replace(',', '.'))
  return Math.abs(value) <= 1e12 ? value : null
}

/** 1250.5 → `1250,5`, as `figureFrom` reads it. */
export const figureWords = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',')

/** A number as people write it in Dutch; empty is null. */
export const Figure = z
  .string()
  .optional()
  .transform((words, context): number | null => {
    if (words === undefined || words.trim() === '') return null
    const value = figureFrom(words)
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'Schrijf een getal, zoals 38, 12,5 of 1.250.' })
    return z.NEVER
  })

/** A year from 2000 to 2100; empty is null. */
export const Year = z
  .string()
  .optional()
  .transform((words, context): number | null => {
    if (words === undefined || words.trim() === '') return null
    const year = /^\d{4}$/.test(words.trim()) ? Number(words) : 0
    if (year >= 2000 && year <= 2100) return year
    context.addIssue({ code: 'custom', message: 'Schrijf een jaar met vier cijfers, zoals 2030.' })
    return z.NEVER
  })
