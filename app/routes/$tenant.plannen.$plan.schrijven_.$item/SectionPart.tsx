import type { SubmissionResult } from '@conform-to/react'
import { writingPath } from '~/http/paths'
import { isEmpty } from '~/domain/texts/rich-text'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { LintMarks } from '~/ui/plans/LintMark'
import { pointsAt } from '~/ui/plans/lintPoints'
import { RichTextView } from '~/ui/plans/RichTextView'
import { planText } from '~/ui/plans/text'
import { blockTitle, writingText as text } from '../$tenant.plannen.$plan.schrijven/text'
import { Block } from './Block'
import { OpenForm } from './OpenForm'
import type { PartPage } from './read.server'

type SectionPartProps = {
  page: PartPage
  section: NonNullable<PartPage['section']>
  tenant: string
  result: SubmissionResult | undefined
}

/** A part of the running text. */
export function SectionPart({ page, section, tenant, result }: SectionPartProps) {
  const { draft, open } = page
  const { plan } = draft
  const { id, body, sources, conclusion, isAnalysis } = section
  return (
    <Block
      id="onderdeel"
      title={
        <>
          {blockTitle.onderdeel} <LintMarks points={pointsAt(draft.points, `onderdeel.${id}`)} />
        </>
      }
      name={section.title}
      edit={draft.closed === null ? writingPath(tenant, plan.id, id, 'onderdeel') : null}
      open={open !== null}
    >
      {open ? (
        <OpenForm
          tenant={tenant}
          planId={plan.id}
          pageId={id}
          open={open}
          result={result}
          analysis={isAnalysis}
        />
      ) : (
        <div className="kdc-stack">
          {isEmpty(body) ? (
            <p className="kdc-muted">{text.noWords}</p>
          ) : (
            <RichTextView text={body} heading={3} />
          )}
          {isAnalysis ? (
            <DescriptionList
              items={[{ term: planText.sources, value: sources.join('; ') || text.none }]}
            />
          ) : null}
          {conclusion ? (
            <div>
              <h3 className="utrecht-heading-4">{planText.conclusion}</h3>
              <RichTextView text={conclusion} heading={4} />
            </div>
          ) : null}
        </div>
      )}
    </Block>
  )
}
