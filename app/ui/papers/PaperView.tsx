import { stampLine, type Paper, type Part, type Section } from '~/domain/papers/paper'
import { PaperBlock } from './PaperBlock'
import { PaperFacts } from './PaperFacts'
import { PaperHeading } from './PaperHeading'
import { PaperWords } from './PaperWords'

function SectionView({ section, offset }: { section: Section; offset: number }) {
  const level = section.level + 1 + offset
  return (
    <section className={`kdc-paper__section kdc-paper__section--${section.level}`}>
      <PaperHeading level={level}>
        <PaperWords>{section.title}</PaperWords>
      </PaperHeading>
      {section.blocks.map((block, at) => (
        <PaperBlock block={block} below={level} key={at} />
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
        <PaperFacts facts={facts} />
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
