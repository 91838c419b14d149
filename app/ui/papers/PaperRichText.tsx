import type { Block, Inline, List, RichText, Table } from '~/domain/texts/rich-text'
import { PaperHeading } from './PaperHeading'
import { PaperWords } from './PaperWords'

function InlineText({ inline }: { inline: Inline }) {
  if (inline.type === 'hardBreak') return <br />
  return (inline.marks ?? []).reduceRight<JSX.Element>(
    (inner, mark) => {
      if (mark.type === 'bold') return <strong>{inner}</strong>
      if (mark.type === 'italic') return <em>{inner}</em>
      return <a href={mark.attrs.href}>{inner}</a>
    },
    <PaperWords>{inline.text}</PaperWords>,
  )
}

const Inlines = ({ of = [] }: { of?: readonly Inline[] | undefined }) => (
  <>
    {of.map((inline, at) => (
      <InlineText inline={inline} key={at} />
    ))}
  </>
)

function ListView({ list }: { list: List }) {
  const items = list.content.map(({ content }, at) => (
    <li key={at}>
      {content.map((part, index) =>
        part.type === 'paragraph' ? (
          <p key={index}>
            <Inlines of={part.content} />
          </p>
        ) : (
          <ListView list={part} key={index} />
        ),
      )}
    </li>
  ))
  return list.type === 'bulletList' ? <ul>{items}</ul> : <ol start={list.attrs?.start}>{items}</ol>
}

/** The first row of a written table holds its headers. */
function TableView({ table }: { table: Table }) {
  const [head, ...rows] = table.content
  return (
    <table className="kdc-paper__table">
      <thead>
        <tr>
          {head?.content.map(({ content: [paragraph] }, at) => (
            <th scope="col" key={at}>
              <Inlines of={paragraph.content} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ content }, row) => (
          <tr key={row}>
            {content.map(({ content: [paragraph] }, at) => (
              <td key={at}>
                <Inlines of={paragraph.content} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BlockView({ block, below }: { block: Block; below: number }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.content} />
        </p>
      )
    case 'heading':
      return (
        <PaperHeading level={below + block.attrs.level - 2}>
          <Inlines of={block.content} />
        </PaperHeading>
      )
    case 'table':
      return <TableView table={block} />
    default:
      return <ListView list={block} />
  }
}

/** A text with its form; `below` is the level of the heading that it stands under. */
export const PaperRichText = ({ text, below }: { text: RichText; below: number }) => (
  <>
    {text.content.map((block, at) => (
      <BlockView block={block} below={below} key={at} />
    ))}
  </>
)
