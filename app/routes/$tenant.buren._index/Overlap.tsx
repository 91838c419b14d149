import { overviewPath } from '~/http/paths'
import { Section, Table } from '~/ui'
import { alignmentText } from '~/ui/nl/alignment'
import { LevelBox } from '~/ui/patterns/StateWord'
import { OverlapMarks } from './OverlapMarks'
import type { NeighbourPage } from './read.server'
import { neighbourText as text } from './text'

const names = new Intl.ListFormat('nl', { type: 'conjunction' })

/** What most plans have in common: a row of squares, and the same in words. */
export function Overlap({ overlap, plans }: Pick<NeighbourPage, 'overlap' | 'plans'>) {
  return (
    <Section id="meeste-plannen" title={text.overlap} intro={text.overlapIntro}>
      {overlap.length === 0 ? (
        <p className="utrecht-paragraph kdc-muted">{text.noOverlap}</p>
      ) : (
        <Table
          labelledBy="meeste-plannen"
          rows={overlap}
          rowKey={({ theme }) => theme}
          columns={[
            { key: 'theme', header: text.theme, cell: ({ name }) => name },
            {
              key: 'plans',
              header: text.inPlans,
              cell: ({ inPlans, cells }) => (
                <span className="kdc-overlap-cell">
                  <OverlapMarks cells={cells} />
                  <span>
                    {alignmentText.inPlans(inPlans, plans)}:{' '}
                    {names.format(
                      cells.filter(({ items }) => items.length > 0).map(({ name }) => name),
                    )}
                  </span>
                </span>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

/** What several municipalities chose by themselves: for the agenda of the driehoek. */
export function Candidates({
  candidates,
  plans,
  tenant,
}: Pick<NeighbourPage, 'candidates' | 'plans' | 'tenant'>) {
  if (tenant.kind === 'regio')
    return (
      <p className="utrecht-paragraph">
        {text.candidatesElsewhere} <a href={overviewPath(tenant.slug)}>{text.overview}</a>.
      </p>
    )
  return (
    <Section id="kandidaten" title={text.candidates} intro={text.candidatesIntro}>
      {candidates.length === 0 ? (
        <p className="utrecht-paragraph kdc-muted">{text.noCandidates}</p>
      ) : (
        <Table
          labelledBy="kandidaten"
          rows={candidates}
          rowKey={({ theme }) => theme}
          columns={[
            { key: 'theme', header: text.theme, cell: ({ name }) => name },
            {
              key: 'plans',
              header: text.inPlans,
              cell: ({ inPlans }) => alignmentText.inPlans(inPlans, plans),
            },
            {
              key: 'items',
              header: text.local,
              cell: ({ items }) => (
                <ul className="kdc-plainlist">
                  {items.map(({ id, municipality, href, title, level }) => (
                    <li key={id}>
                      <LevelBox level={level} /> {municipality}: <a href={href}>{title}</a>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
