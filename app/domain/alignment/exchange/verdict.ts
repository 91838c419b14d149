import type { PlanVersion } from '../../plans/plan'
import type { TenantSlug } from '../../tenancy/tenant'
import { replaces, sameItem, samePriority, type LinkEnds } from '../link-ends'
import { mayRecordLink, type LinkInput } from '../link-input'
import type { Relation } from '../vocabulary'
import { claimOf, type Claim, type LinkCells } from './claim'
import type { RecordedLink } from './link-row'

/** What the portal has to know to judge a row; all of it as the person who reads in may see it. */
export interface Known {
  tenant: TenantSlug
  plan: (planId: string, version: number) => PlanVersion | undefined
  strategy: (owner: string, planId: string, version: number) => PlanVersion | undefined
  /** The own links of a plan version that still count. */
  links: (planId: string, version: number) => readonly RecordedLink[]
}

/** A link in words: how it relates, and the local text. */
export interface Said {
  relation: Relation
  note: string | null
  local: string | null
}

/** What would become of one row. `replaces` holds the ids of the links that would end. */
export type Verdict =
  | { nr: number; kind: 'kan_niet'; problems: string[] }
  | { nr: number; kind: 'ongewijzigd'; regional: string; comes: Said }
  | {
      nr: number
      kind: 'nieuw' | 'gewijzigd'
      regional: string
      comes: Said
      was: Said[]
      replaces: string[]
      input: LinkInput
    }

const cannot = (nr: number, ...problems: string[]): Verdict => ({ nr, kind: 'kan_niet', problems })

const samePair = (a: LinkEnds, b: LinkEnds): boolean =>
  samePriority(a, b) &&
  sameItem(a.local, b.local) &&
  a.regional.version === b.regional.version &&
  a.local?.version === b.local?.version

/** Line ends do not make another note. */
const sameNote = (a: string | null, b: string | null): boolean =>
  (a ?? '').replaceAll(/\r\n?/g, '\n').trim() === (b ?? '').trim()

function titleOf({ plan }: Known, local: LinkInput['local']): string | undefined {
  if (local === null) return undefined
  const version = plan(local.planId, local.version)
  if (local.kind === 'actie') return version?.measures.find(({ id }) => id === local.itemId)?.title
  if (local.kind === 'prioriteit')
    return version?.priorities.find(({ id }) => id === local.itemId)?.title
  return version?.priorities.flatMap(({ goals }) => goals).find(({ id }) => id === local.itemId)
    ?.text
}

/** Why the texts that a row names are not there; null when they are. */
function missingText(known: Known, { municipality, input }: Claim): string | null {
  const { planId, version, local, regional } = input
  if (municipality !== null && municipality !== known.tenant)
    return `Deze rij is van een andere organisatie (${municipality}). U leest alleen uw eigen verbanden in.`
  if (!known.plan(planId, version))
    return `U hebt geen plan ‘${planId}’ met versie ${version}. Neem het kenmerk over uit een tabel van het portaal.`
  if (local !== null && titleOf(known, local) === undefined)
    return `In ${local.planId}, versie ${local.version}, staat geen ${local.kind} ‘${local.itemId}’.`
  const strategy = known.strategy(regional.owner, regional.planId, regional.version)
  if (strategy?.kind !== 'strategie')
    return `Er is geen regionaal plan ‘${regional.planId}’ van ‘${regional.owner}’ met versie ${regional.version} dat u mag lezen.`
  if (!strategy.priorities.some(({ id }) => id === regional.priorityId))
    return `In ${regional.planId}, versie ${regional.version}, staat geen prioriteit ‘${regional.priorityId}’.`
  return null
}

const said = (known: Known, link: Pick<LinkInput, 'local' | 'relation' | 'note'>): Said => ({
  relation: link.relation,
  note: link.note,
  local: titleOf(known, link.local) ?? null,
})

const otherTexts =
  'Bij dit kenmerk horen andere teksten. Maak de cel ‘verband’ leeg om een nieuw verband vast te leggen.'
const unknownId =
  'Dit verband bestaat niet bij uw organisatie, of het is ingetrokken. Maak de cel ‘verband’ leeg om het opnieuw vast te leggen.'

function judge(known: Known, claim: Claim): Verdict {
  const { nr, id, input } = claim
  const missing = missingText(known, claim)
  if (missing !== null) return cannot(nr, missing)
  const here = known.links(input.planId, input.version)
  const replaced = here.filter((link) => replaces(link, input))
  const named = id === null ? undefined : here.find((link) => link.id === id)
  if (named && !samePair(named, input)) return cannot(nr, otherTexts)
  if (id !== null && !named && !replaced.some((link) => samePair(link, input)))
    return cannot(nr, unknownId)
  const { owner, planId, version, priorityId } = input.regional
  const regional =
    known.strategy(owner, planId, version)?.priorities.find((one) => one.id === priorityId)
      ?.title ?? priorityId
  const comes = said(known, input)
  const [only, ...more] = replaced
  const unchanged =
    only !== undefined &&
    more.length === 0 &&
    samePair(only, input) &&
    only.relation === input.relation &&
    sameNote(only.note, input.note)
  if (unchanged) return { nr, kind: 'ongewijzigd', regional, comes }
  const ruling = mayRecordLink(input, [])
  if (!ruling.ok) return cannot(nr, ruling.message)
  return {
    nr,
    kind: replaced.length === 0 ? 'nieuw' : 'gewijzigd',
    regional,
    comes,
    was: replaced.map((link) => said(known, link)),
    replaces: replaced.map((link) => link.id),
    input,
  }
}

/**
 * What would become of each row of a table, in its order. A row that an earlier row of the same table
 * would end again is not read: the file says two things about the same texts.
 */
export function verdictsOf(known: Known, rows: readonly LinkCells[]): Verdict[] {
  const before: Claim[] = []
  return rows.map((row) => {
    const claim = claimOf(row)
    if ('problems' in claim) return cannot(claim.nr, ...claim.problems)
    const { planId, version } = claim.input
    const earlier = before.find(
      ({ input }) =>
        input.planId === planId && input.version === version && replaces(input, claim.input),
    )
    if (earlier)
      return cannot(row.nr, `Rij ${earlier.nr} gaat over dezelfde teksten. Houd er één van over.`)
    before.push(claim)
    return judge(known, claim)
  })
}
