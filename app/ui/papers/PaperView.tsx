import {
  stampLine,
  type Block,
  type Fact,
  type Paper,
  type Part,
  type Section,
} from '~/domain/papers/paper'
import { PaperHeading } from './PaperHeading'
import { PaperRichText } from './PaperRichText'
import { PaperWords } from './PaperWords'

const Facts = ({ facts }: { facts: readonly Fact[] }) =>
  facts.length === 0 ? null : (
    <dl className="kdc-paper__facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <PaperWords>{value}</PaperWords>
          </dd>
        </div>
      ))}
    </dl>
  )

function TableView({ table }: { table: Extract<Block, { kind: 'table' }>['table'] }) {
  return (
    <div
      className="kdc-paper__scroll"
      role="region"
      aria-label={table.caption}
      // A region that scrolls must be reachable with the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="kdc-paper__table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...others], row) => (
            <tr key={row}>
              <th scope="row">
                <PaperWords>{first}</PaperWords>
              </th>
              {others.map((cell, at) => (
                <td key={at}>
                  <PaperWords>{cell}</PaperWords>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BlockView({ block, below }: { block: Block; below: number }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <PaperWords>{block.text}</PaperWords>
        </p>
      )
    case 'rich':
      return <PaperRichText text={block.text} below={below} />
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <PaperWords>{item}</PaperWords>
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'facts':
      return <Facts facts={block.facts} />
    case 'table':
      return <TableView table={block.table} />
    case 'signatures':
      return (
        <div className="kdc-paper__signatures">
          {block.people.map(({ role, name }) => (
            <p key={role}>
              <span>{role}</span>
              <span>
                <PaperWords>{name}</PaperWords>
              </span>
            </p>
          ))}
        </div>
      )
  }
}

function SectionView({ section, offset }: { section: Section; offset: number }) {
  const level = section.level + 1 + offset
  return (
    <section className={`kdc-paper__section kdc-paper__section--${section.level}`}>
      <PaperHeading level={level}>
        <PaperWords>{section.title}</PaperWords>
      </PaperHeading>
      {section.blocks.map((block, at) => (
        <BlockView block={block} below={level} key={at} />
      ))}
    </section>
  )
}

function PartView({ part, paper, at }: { part: Part; paper: Paper; at: number }) {
  const { title, subtitle, facts, sections } = part
  return (
    <div className="kdc-paper__part">
      <header className="kdc-paper__head">
        <p className="kdc-paper__stamp">{stampLine(paper.stamp)}</p>
        <PaperHeading level={at === 0 ? 1 : 2}>{title}</PaperHeading>
        {subtitle === title ? null : (
          <p className="kdc-paper__subject">
            <PaperWords>{subtitle}</PaperWords>
          </p>
        )}
        <Facts facts={facts} />
      </header>
      {sections.map((section, index) => (
        <SectionView section={section} offset={at === 0 ? 0 : 1} key={index} />
      ))}
    </div>
  )
}

/** A paper to read: the same on a page of the portal and in what is printed. */
export const PaperView = ({ paper }: { paper: Paper }) => (
  <article className="kdc-paper">
    {paper.parts.map((part, at) => (
      <PartView part={part} paper={paper} at={at} key={part.title} />
    ))}
  </article>
)
