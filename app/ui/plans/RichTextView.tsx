import { Fragment, type ReactNode } from 'react'
import {
  blocksOf,
  type Block,
  type Inline,
  type RichText,
  type Table as TableBlock,
} from '~/domain/texts/rich-text'

type RichTextViewProps = {
  text: RichText
  /** The level in the page of the larger of the two headings; the smaller is one below. */
  heading?: 3 | 4 | 5
  /** Gives each block the id `prefix-key`, to link to; the key follows from the words of the block. */
  prefix?: string
  /** What stands at the end of each block but a heading: the link to it. */
  tail?: (key: string) => ReactNode
}

/** The id of a passage in a view with this prefix. */
export const passageId = (prefix: string, key: string): string => `${prefix}-${key}`

function Line({ inlines = [] }: { inlines?: Inline[] }) {
  return inlines.map((inline, at) => {
    if (inline.type === 'hardBreak') return <br key={at} />
    const words = (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => {
      if (mark.type === 'bold') return <strong>{inner}</strong>
      if (mark.type === 'italic') return <em>{inner}</em>
      return (
        <a className="utrecht-link" href={mark.attrs.href} rel="noopener">
          {inner}
        </a>
      )
    }, inline.text)
    return <Fragment key={at}>{words}</Fragment>
  })
}

const wordsOf = (inlines: Inline[] = []): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')

type Level = Required<Pick<RichTextViewProps, 'heading'>>['heading']

type BlockViewProps = { block: Block; level: Level; id?: string; tail?: ReactNode }

function BlockView({ block, level, id, tail }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          <Line inlines={block.content} />
          {tail}
        </p>
      )
    case 'heading': {
      const at = level + block.attrs.level - 3
      const Heading = at === 3 ? 'h3' : at === 4 ? 'h4' : at === 5 ? 'h5' : 'h6'
      return (
        <Heading className={`kdc-rich__heading-${block.attrs.level}`} id={id}>
          <Line inlines={block.content} />
        </Heading>
      )
    }
    case 'table':
      return <TableView block={block} id={id} />
    default: {
      const items = block.content.map(({ content }, at) => (
        <li key={at}>
          {content.map((part, index) =>
            part.type === 'paragraph' && !part.content ? null : (
              <BlockView block={part} level={level} key={index} />
            ),
          )}
        </li>
      ))
      if (block.type === 'bulletList') {
        return (
          <ul className="utrecht-unordered-list" id={id}>
            {items}
          </ul>
        )
      }
      return (
        <ol className="utrecht-ordered-list" id={id} start={block.attrs?.start}>
          {items}
        </ol>
      )
    }
  }
}

/** Cards on a narrow screen, so each cell names its column; the roles keep it a table then. */
function TableView({ block, id }: { block: TableBlock; id?: string }) {
  const [head, ...rows] = block.content
  const headers = head?.content.map((cell) => wordsOf(cell.content[0].content)) ?? []
  return (
    <table role="table" className="utrecht-table kdc-cards kdc-doc__table" id={id}>
      <thead role="rowgroup">
        <tr role="row">
          {head?.content.map((cell, at) =>
            cell.content[0].content ? (
              <th role="columnheader" scope="col" key={at}>
                <Line inlines={cell.content[0].content} />
              </th>
            ) : (
              <td role="cell" key={at} />
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr role="row" key={index}>
            {row.content.map((cell, at) => (
              <td role="cell" data-label={headers[at]} key={at}>
                <span>
                  <Line inlines={cell.content[0].content} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A text to read, in the voice of documents. Nothing in it is taken for HTML. */
export function RichTextView({ text, heading = 4, prefix, tail }: RichTextViewProps) {
  return (
    <div className="kdc-doc__text kdc-rich">
      {blocksOf(text).map(({ key, block }) => (
        <Fragment key={key}>
          <BlockView
            block={block}
            level={heading}
            id={prefix === undefined ? undefined : passageId(prefix, key)}
            tail={block.type === 'paragraph' ? tail?.(key) : undefined}
          />
          {block.type === 'paragraph' || block.type === 'heading' ? null : tail?.(key)}
        </Fragment>
      ))}
    </div>
  )
}
