import type { Answer } from './visitor'

/** The data of an answer, taken at its word: the test looks at what is in it. */
export const readJson = <T>({ text }: Pick<Answer, 'text'>): T => JSON.parse(text) as T
