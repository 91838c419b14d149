import { sharedDivergencesOf } from 'db/queries/divergences.server'
import { comment } from '~/commands/comment.server'
import { discussDivergence } from '~/commands/discuss-divergence.server'
import { replyToDivergence } from '~/commands/reply-to-divergence.server'
import { stateDivergence } from '~/commands/state-divergence.server'
import type { DivergenceRow } from 'db/queries/divergences.server'
import type { DiscussionForm } from '~/domain/alignment/discussion'
import type { DivergenceKind, ReplyAnswer, StatableKind } from '~/domain/alignment/vocabulary'
import { knownFindings } from 'db/queries/alignment.server'
import { identityOf } from '~/domain/alignment/finding'
import type { TenantScope } from '~/domain/tenancy/scope'
import { acting, type Act, type At } from './acts.server'

/** What people stated, answered, agreed and remarked about divergences. Invented as a whole. */

const secretary = acting('secretaris@de-copen', 'de-copen')
const strategist = acting('adviseur@bureau-rvs', 'bureau-rvs')
const police = acting('teamchef@politie', 'politie-de-copen')
const prosecutor = acting('officier@om', 'om-midden-nederland')
const adviser = (slug: string) => acting(`adviseur@${slug}`, slug)

/** The plans in force, in the version that was shared. */
const plans: Record<string, At> = {
  woerden: { planId: 'ivp-2023-2026', version: 2 },
  oudewater: { planId: 'ivp-2023-2026', version: 1 },
  montfoort: { planId: 'ivp-2023-2026', version: 1 },
  ijsselstein: { planId: 'ivp-2023-2026', version: 1 },
  lopik: { planId: 'ivp-2024-2027', version: 1 },
}
const planOf = (slug: string): At => plans[slug] ?? { planId: '', version: 0 }

const state =
  (municipality: string, kind: StatableKind, pair: [string, string, string], evidence: string) =>
  (scope: TenantScope) => {
    const [local, owner, priorityId] = pair
    const regional: [string, string] = [owner, priorityId]
    stateDivergence(scope, {
      kind,
      municipality,
      ...planOf(municipality),
      local,
      regional,
      evidence,
    })
  }

interface Seen {
  kind: DivergenceKind
  owner: string
  priorityId: string | null
}

const seenBy = (scope: TenantScope, municipality: string, seen: Seen): DivergenceRow => {
  const row = sharedDivergencesOf(scope, municipality).find(
    ({ kind, subjectTenantId, subjectPriorityId }) =>
      kind === seen.kind && subjectTenantId === seen.owner && subjectPriorityId === seen.priorityId,
  )
  if (!row) throw new Error(`No ${seen.kind} of ${municipality} on ${scope.today}`)
  return row
}

const reply =
  (kind: DivergenceKind, pair: [string, string, string], answer: ReplyAnswer, evidence: string) =>
  (scope: TenantScope) => {
    const [itemId, owner, priorityId] = pair
    const { planId, version } = planOf(scope.tenant)
    const identity = identityOf({
      kind,
      municipality: scope.tenant,
      regional: { owner, priorityId },
      local: { kind: 'prioriteit', itemId },
      discriminator: null,
    })
    const id = knownFindings(scope, planId, version).get(identity)
    if (!id) throw new Error(`No divergence ${identity} on ${scope.today}`)
    replyToDivergence(scope, { id, answer, evidence })
  }

const discuss =
  (municipality: string, seen: Seen, agreed: Omit<DiscussionForm, 'on'>) =>
  (scope: TenantScope) => {
    const { id } = seenBy(scope, municipality, seen)
    discussDivergence(scope, { ...agreed, on: scope.today, municipality, id })
  }

const remark =
  (owner: string, about: { priorityId: string } | Seen, text: string) => (scope: TenantScope) => {
    const divergence = 'kind' in about ? seenBy(scope, owner, about) : null
    comment(scope, {
      owner,
      ...planOf(owner),
      priorityId: divergence ? null : about.priorityId,
      divergenceId: divergence?.id ?? null,
      text,
    })
  }

const opposed: Seen = {
  kind: 'doel_tegengesteld',
  owner: 'de-copen',
  priorityId: 'onbegrepen-gedrag',
}

export const divergenceActs: Act[] = [
  adviser('woerden')(
    '2026-03-17',
    state(
      'woerden',
      'aanpak',
      ['ondermijning', 'de-copen', 'buitengebied'],
      'De Copen controleert elk kwartaal met vier agenten. Woerden kiest eerst gesprekken met eigenaren en controleert alleen na een melding.',
    ),
  ),
  secretary(
    '2026-04-14',
    state(
      'oudewater',
      'inzet',
      ['ondermijning', 'de-copen', 'buitengebied'],
      'De Copen rekent op vier agenten per controledag. In het plan van Oudewater staat één wijkagent, zonder uren.',
    ),
  ),
  strategist(
    '2026-04-21',
    state(
      'oudewater',
      'inzet',
      ['ondermijning', 'bureau-rvs', 'ondermijning'],
      'De RVS vraagt elke gemeente om een vaste medewerker voor het informatieplein. Het plan van Oudewater noemt die niet.',
    ),
  ),
  adviser('oudewater')(
    '2026-04-28',
    reply('inzet', ['ondermijning', 'de-copen', 'buitengebied'], 'eens', ''),
  ),
  adviser('montfoort')(
    '2026-05-06',
    reply(
      'nominaal',
      ['digitale-veiligheid', 'bureau-rvs', 'digitale-veiligheid'],
      'oneens',
      'De aanpak staat in ons plan bij de prioriteit over oplichting via telefoon en internet. Dat hoort bij digitale veiligheid.',
    ),
  ),
  secretary(
    '2026-05-21',
    discuss(
      'lopik',
      { kind: 'prioriteitsniveau', owner: 'de-copen', priorityId: 'onbegrepen-gedrag' },
      {
        outcome: 'blijft_zo',
        note: 'Lopik mag hier een speerpunt van maken. De andere vier gemeenten leren graag van de aanpak.',
        owner: null,
        dueOn: null,
        reviewOn: '2027-05-01',
      },
    ),
  ),
  secretary(
    '2026-05-21',
    discuss(
      'lopik',
      { kind: 'periode', owner: 'de-copen', priorityId: null },
      {
        outcome: 'aanhouden',
        note: 'De driehoek wacht tot duidelijk is wanneer de nieuwe regio-prioriteiten ingaan.',
        owner: 'Secretaris van de driehoek',
        dueOn: null,
        reviewOn: '2026-10-01',
      },
    ),
  ),
  secretary(
    '2026-05-21',
    discuss('ijsselstein', opposed, {
      outcome: 'gemeente_bekijkt',
      note: 'IJsselstein kijkt of hulp en handhaving in het nieuwe plan samen kunnen beginnen.',
      owner: 'Adviseur van IJsselstein',
      dueOn: '2026-12-01',
      reviewOn: '2027-01-15',
    }),
  ),
  police(
    '2026-06-02',
    remark(
      'woerden',
      { priorityId: 'ondermijning' },
      'Het basisteam kan elk kwartaal een controledag bemensen, als de data in januari bekend zijn.',
    ),
  ),
  prosecutor(
    '2026-06-04',
    remark(
      'ijsselstein',
      opposed,
      'Voor het OM sluiten hulp en handhaving elkaar niet uit. Wij denken graag mee over een gezamenlijk begin.',
    ),
  ),
]
