/** Words of the pages that everybody may read. */
export const publicText = {
  title: 'Openbare plannen',
  lead: 'Plannen en strategieën voor veiligheid die iedereen mag lezen.',
  titleOf: (owner: string) => `Openbare plannen van ${owner}`,
  empty: 'Er zijn nu geen openbare plannen. Zodra een plan openbaar is, staat het hier.',
  count: (versions: number) => (versions === 1 ? '1 versie' : `${versions} versies`),
  document: 'Plan',
  kind: 'Soort',
  period: 'Looptijd',
  status: 'Status',
  since: 'Openbaar sinds',
  version: (version: number) => `versie ${version}`,
} as const
