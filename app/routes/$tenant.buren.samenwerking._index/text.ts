import type { PartnershipState } from '~/domain/neighbours/partnership'
import { longDate } from '~/ui/dates'

export const partnershipStateWord: Record<PartnershipState, string> = {
  komt: 'Begint nog',
  loopt: 'Loopt',
  beeindigd: 'Beëindigd',
}

/** `Vanaf 1 januari 2026`, or with its last day. */
export const runsText = ({ from, to }: { from: string; to: string | null }): string =>
  to === null ? `Vanaf ${longDate(from)}` : `Van ${longDate(from)} tot en met ${longDate(to)}`

const names = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Words of the pages of samenwerkingsverbanden. */
export const partnershipText = {
  title: 'Samenwerking',
  lead: 'Samenwerkingsverbanden per thema: wie trekt, wie doet mee, hoe lang en hoe.',
  add: 'Leg een samenwerking vast',
  filter: 'Filter de samenwerking',
  theme: 'Thema',
  all: 'Alle',
  alsoEnded: 'Ook wat is beëindigd',
  name: 'Samenwerkingsverband',
  trekker: 'Trekker',
  parties: 'Partijen',
  period: 'Looptijd',
  state: 'Stand',
  linked: 'Verbonden door',
  linkedBy: (list: readonly string[]) =>
    list.length === 0 ? 'Nog niemand, voor zover gedeeld' : names.format(list),
  onlyOwn: 'nog niet gedeeld',
  of: (owner: string) => `Vastgelegd door ${owner}`,
  empty:
    'Hier komen de samenwerkingsverbanden van uw organisatie, en die leden van de driehoek met u delen.',
  nothing: 'Bij dit filter hoort geen samenwerkingsverband.',
} as const
