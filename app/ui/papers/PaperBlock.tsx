import type { Block } from '~/domain/papers/paper'
import { PaperFacts } from './PaperFacts'
import { PaperRichText } from './PaperRichText'
import { PaperTable } from './PaperTable'
import { PaperWords } from './PaperWords'

/** One piece of a section; `below` is the level of the heading that it stands under. */
export function PaperBlock({ block, below }: { block: Block; below: number }) {
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
      return <PaperFacts facts={block.facts} />
    case 'table':
      return <PaperTable table={block.table} />
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
