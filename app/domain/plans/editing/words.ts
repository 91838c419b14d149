import { z } from 'zod'

/** Characters that nobody sees and that do not belong in a line of text. */
const unseen = /[\u200b\u202a-\u202e\u2066-\u2069\ufeff]|[^\P{Cc}\n\t]/gu

const clean = (words: string): string => words.replace(/\r\n?/g, '\n').replace(unseen, '').trim()

const tooLong = (most: number): string =>
  `Dit is te lang. Er passen ${most.toLocaleString('nl-NL')} tekens in.`

/** A line or some lines that may stay empty; empty is null. */
export const optionalWords = (most: number) =>
  z
    .string()
    .optional()
    .transform((words) => clean(words ?? ''))
    .refine((words) => words.length <= most, { error: tooLong(most) })
    .transform((words) => (words === '' ? null : words))

/** Words that have to be there; `missing` says what to write. */
export const neededWords = (most: number, missing: string) =>
  z
    .string({ error: missing })
    .transform(clean)
    .refine((words) => words !== '', { error: missing, abort: true })
    .refine((words) => words.length <= most, { error: tooLong(most) })

const mostLines = 50

/** A list with one entry on a line; the same entry counts once. */
export const lines = (most: number) =>
  z
    .string()
    .optional()
    .transform((words) => [
      ...new Set(
        clean(words ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    ])
    .refine((list) => list.length <= mostLines, {
      error: `Noem ten hoogste ${mostLines} namen, elk op een eigen regel.`,
    })
    .refine((list) => list.every((line) => line.length <= most), {
      error: `Een regel is te lang. Er passen ${most} tekens in.`,
    })
