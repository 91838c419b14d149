import type { ReactNode } from 'react'
import { passageText } from '../nl/alignment'
import { Fictief } from '../primitives/Badge'
import { Note } from '../primitives/Notice'
import { VisuallyHidden } from '../primitives/VisuallyHidden'
import { tenantClass } from '../tenants'
import { compare, type Difference, type Segment } from './differences'

export type PassageView = {
  owner: { slug: string; name: string }
  /** Where it stands: `IVP 2023-2026, prioriteit 4.2`. */
  place: string
  /** Plain text; a line break starts a paragraph. */
  text: string
  /** `Versie 2, vastgesteld door de raad op 6 juli 2023` */
  source: ReactNode
  /** The text is invented, and says so. */
  fictitious?: boolean
  href?: string
}

type PassagesProps = {
  /** Null: this side has no text about it. */
  local: PassageView | null
  regional: PassageView | null
}

/** Two passages side by side, local left, regional right, with their differences numbered. */
export function Passages({ local, regional }: PassagesProps) {
  const compared = local && regional ? compare(local.text, regional.text) : null
  const plain = (text: string): Segment[] => [{ text, mark: null }]
  return (
    <>
      <div className="kdc-passages">
        <Passage side={passageText.local} passage={local}>
          {compared?.local ?? plain(local?.text ?? '')}
        </Passage>
        <Passage side={passageText.regional} passage={regional}>
          {compared?.regional ?? plain(regional?.text ?? '')}
        </Passage>
      </div>
      {local && regional && !compared ? <Note>{passageText.tooDifferent}</Note> : null}
      {compared && compared.differences.length > 0 ? (
        <DifferenceList differences={compared.differences} />
      ) : null}
    </>
  )
}

type PassageProps = { side: string; passage: PassageView | null; children: Segment[] }

function Passage({ side, passage, children }: PassageProps) {
  if (!passage) {
    return (
      <div className="kdc-passage kdc-passage--none">
        <p className="kdc-passage__owner">
          <strong>{side}</strong>
        </p>
        <p className="kdc-muted">{passageText.none}</p>
      </div>
    )
  }
  const { owner, place, source, fictitious, href } = passage
  return (
    <figure className={`kdc-passage ${tenantClass(owner.slug) ?? ''}`}>
      <figcaption className="kdc-passage__owner">
        <VisuallyHidden>{side}: </VisuallyHidden>
        <strong>{owner.name}</strong> {place}
      </figcaption>
      <blockquote className="kdc-passage__text">
        {paragraphs(children).map((segments, index) => (
          <p key={index}>{segments.map(segmentView)}</p>
        ))}
      </blockquote>
      <p className="kdc-passage__source">
        {source} {href ? <a href={href}>{passageText.readIn(place)}</a> : null}{' '}
        {fictitious ? <Fictief /> : null}
      </p>
    </figure>
  )
}

const segmentView = ({ text, mark }: Segment, index: number) =>
  mark === null ? (
    <span key={index}>{text}</span>
  ) : (
    <mark className="kdc-diff" key={index}>
      {text}
      <sup>
        <VisuallyHidden>{passageText.difference} </VisuallyHidden>
        {mark}
      </sup>
    </mark>
  )

/** Splits segments at line breaks. */
function paragraphs(segments: Segment[]): Segment[][] {
  const lines: Segment[][] = [[]]
  for (const { text, mark } of segments) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([])
      if (line) lines.at(-1)?.push({ text: line, mark })
    })
  }
  return lines.filter((line) => line.length > 0)
}

function DifferenceList({ differences }: { differences: Difference[] }) {
  return (
    <ol className="kdc-diff-list" aria-label={passageText.listLabel(differences.length)}>
      {differences.map(({ number, local, regional }) => (
        <li key={number}>
          <span className="kdc-mark-nr" aria-hidden="true">
            {number}
          </span>
          <span>{passageText.inWords(local, regional)}</span>
        </li>
      ))}
    </ol>
  )
}
