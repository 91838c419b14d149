/**
 * The columns of the table of divergences, out and in: what the portal sees, what the municipality says
 * about it, how it replied to the signal, and what the driehoek agreed beside it.
 */
export const divergenceColumns = [
  'nummer',
  'gemeente',
  'soort',
  'onderwerp',
  'wat_het_portaal_ziet',
  'laag',
  'prioriteit',
  'lokaal',
  'stand',
  'gesignaleerd_op',
  'plan',
  'versie',
  'standpunt',
  'soort_reden',
  'motivering',
  'orgaan',
  'datum',
  'kenmerk',
  'herijken_op',
  'vastgelegd_op',
  'te_bevestigen',
  'reactie',
  'onderbouwing',
  'besproken_op',
  'uitkomst',
  'opnieuw_bespreken_op',
] as const

/** What is read back: which divergence, and what its municipality says about it. */
export const positionColumns = [
  'nummer',
  'gemeente',
  'standpunt',
  'soort_reden',
  'motivering',
  'orgaan',
  'datum',
  'kenmerk',
  'herijken_op',
] as const satisfies readonly (typeof divergenceColumns)[number][]
export type PositionColumn = (typeof positionColumns)[number]

/** Without these a row does not say what is said, or about what. */
export const neededPositionColumns: readonly PositionColumn[] = positionColumns.filter(
  (name) => name !== 'gemeente',
)
