import { fields } from '../../strategies/kernbeleid'
import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** Words that hold so much that they choose nothing. The veiligheidsvelden themselves are such words. */
const containers = new Set([
  ...fields.map(({ name }) => name.toLowerCase()),
  'veiligheid',
  'sociale veiligheid',
  'integrale veiligheid',
  'openbare orde',
  'openbare orde en veiligheid',
  'leefbaarheid',
  'leefbaarheid en veiligheid',
  'criminaliteit',
  'overlast',
  'zorg',
  'jeugd',
])

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^de |[.:]$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A priority that is called after a whole field does not say what is chosen. */
export const containerbegrip: LintRule = ({ plan }) =>
  plan.priorities
    .filter(({ title }) => containers.has(plain(title)))
    .map(({ id, title }): LintFinding => ({
      rule: 'containerbegrip',
      weight: 'info',
      ...on('prioriteit', id),
      facts: { term: title },
      source: ccv(5),
    }))
