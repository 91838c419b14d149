import type { CellState, Depth, Relation } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'
import { alignmentText, relationMeaning, relationWord } from '../nl/alignment'
import { frameText } from '../nl/frame'
import { Note } from '../primitives/Notice'
import { DescriptionList, type Description } from './DescriptionList'
import { DepthLadder } from './DepthLadder'
import { ReasonOf } from './ReasonMark'
import { LevelBox, StateWord } from './StateWord'

export type DetailDivergence = {
  id: string
  /** One sentence: `Streefwaarde: 7 van de 10 in 2026, regio 8 van de 10 in 2025`. */
  title: string
  /** Null where the divergence of then is not there any more. */
  href: string | null
  open: boolean
  /** Beside the balloon: the position, or `nog zonder toelichting`. */
  words: string
}

export type MatrixDetailProps = {
  municipality: { slug: string; name: string }
  /** `De Copen 3` */
  label: string
  title: string
  closeHref: string
  state: CellState
  relation: Relation | null
  /** In words over which items a derived relation runs. */
  path: string | null
  levels: { regional: Level; local: Level | null }
  /** Where in the plan: `IVP 2023-2026, prioriteit 4.2`. */
  seenIn: string | null
  depth: Depth | null
  /** What else to know: still to be judged, or a derived relation that says something else. */
  remarks?: string[]
  divergences: DetailDivergence[]
  /** The shared texts that this rests on. */
  links?: { href: string; label: string }[]
}

const facts = ({ levels, seenIn, path }: MatrixDetailProps): Description[] => [
  { term: alignmentText.levelRegion, value: <LevelBox level={levels.regional} words /> },
  ...(levels.local
    ? [{ term: alignmentText.levelLocal, value: <LevelBox level={levels.local} words /> }]
    : []),
  ...(seenIn ? [{ term: alignmentText.seenIn, value: seenIn }] : []),
  ...(path ? [{ term: alignmentText.derivedOver, value: path }] : []),
]

/** The opened cell: what, how deep, which divergences. Only what was shared. */
export function MatrixDetail(props: MatrixDetailProps) {
  const { municipality, label, title, closeHref, state, relation, depth, divergences } = props
  const { remarks = [], links = [] } = props
  return (
    <aside className="kdc-detail kdc-sticky kdc-dense" aria-labelledby="cel">
      <div>
        <p className="kdc-detail__head">
          <span>
            <strong className={`tenant-${municipality.slug} kdc-owner`}>{municipality.name}</strong>{' '}
            {alignmentText.at} {label}
          </span>{' '}
          <a href={closeHref}>{frameText.close}</a>
        </p>
        <h2 className="utrecht-heading-2" id="cel">
          {title}
        </h2>
      </div>
      <p>
        <StateWord state={state} />
        {relation ? (
          <>
            <br />
            <span className="kdc-small">
              {relationWord[relation]}. {relationMeaning[relation]}
            </span>
          </>
        ) : null}
      </p>
      {remarks.map((remark) => (
        <Note key={remark}>{remark}</Note>
      ))}
      <DescriptionList items={facts(props)} />
      {depth === null ? null : (
        <div>
          <h3 className="utrecht-heading-4">{alignmentText.depthHeading(depth)}</h3>
          <DepthLadder depth={depth} />
        </div>
      )}
      <div>
        <h3 className="utrecht-heading-4">{alignmentText.divergences}</h3>
        <DivergenceLinks divergences={divergences} />
      </div>
      {links.length > 0 ? (
        <ul className="kdc-plainlist">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </aside>
  )
}

function DivergenceLinks({ divergences }: { divergences: DetailDivergence[] }) {
  if (divergences.length === 0) return <p>{alignmentText.noDivergences}</p>
  return (
    <ul className="kdc-plainlist">
      {divergences.map(({ id, title, href, open, words }) => (
        <li key={id}>
          <ReasonOf open={open} words={words} />
          <br />
          {href ? <a href={href}>{title}</a> : title}
        </li>
      ))}
    </ul>
  )
}
