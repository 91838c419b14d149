import type { Thesaurus } from './thesaurus'

/** The veiligheidsthesaurus that a portal starts with, in our own words. */
export const defaultThesaurus: Thesaurus = { version: 1, entries: [] }
