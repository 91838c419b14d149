/** Words that more than one page uses, by subject. Text of a single page stands beside that page. */
export * from './nl/alignment'
export * from './nl/audit'
export * from './nl/decisions'
export * from './nl/frame'
export * from './nl/plans'
export * from './nl/tenancy'
export * from './nl/writing'
