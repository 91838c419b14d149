import { passagePrefix } from '~/domain/plans/passages'
import type { Section } from '~/domain/plans/plan'
import { isEmpty } from '~/domain/texts/rich-text'
import { DescriptionList } from '../patterns/DescriptionList'
import { PassageLink } from './PassageLinks'
import { RichTextView } from './RichTextView'
import { planText as text } from './text'

/** Anchor of a part of the running text within the page. */
export const sectionAnchor = (id: string) => `onderdeel-${id}`

/** A part of the running text with its sources and conclusion. */
export function SectionBlock({ section }: { section: Section }) {
  const { id, number, title, body, sources, conclusion } = section
  return (
    <article className="kdc-doc__block" aria-labelledby={sectionAnchor(id)}>
      <div className="kdc-doc__block-head">
        <h3 className="utrecht-heading-3" id={sectionAnchor(id)} tabIndex={-1}>
          {number} {title}
        </h3>
        <PassageLink item={id} name={title} />
      </div>
      <div className="kdc-stack">
        {isEmpty(body) ? (
          <p className="kdc-small kdc-muted">{text.noWords}</p>
        ) : (
          <RichTextView
            text={body}
            heading={4}
            prefix={passagePrefix(id, 'tekst')}
            tail={(key) => <PassageLink item={id} passageKey={key} />}
          />
        )}
        {sources.length === 0 ? null : (
          <DescriptionList items={[{ term: text.sources, value: sources.join('; ') }]} />
        )}
        {conclusion ? (
          <div className="kdc-stack kdc-stack--tight">
            <h4 className="utrecht-heading-4">{text.conclusion}</h4>
            <RichTextView
              text={conclusion}
              heading={5}
              prefix={passagePrefix(id, 'conclusie')}
              tail={(key) => <PassageLink item={id} passageKey={key} />}
            />
          </div>
        ) : null}
      </div>
    </article>
  )
}
