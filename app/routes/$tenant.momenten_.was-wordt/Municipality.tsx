import { divergencePath, sharedDivergencePath } from '~/http/paths'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { Fictief, Section, Stack, Table } from '~/ui'
import { betweenText as text } from './text'
import type { BetweenView } from './view'

type Part = BetweenView['municipalities'][number]
type Reader = { slug: string; kind: string; leads: boolean }

const sentences = (items: readonly string[]) =>
  items.length === 1 ? (
    items[0]
  ) : (
    <ul className="kdc-plainlist">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )

/** Versions that were shared and decisions that were taken. */
export function Papers({ papers }: Pick<Part, 'papers'>) {
  return (
    <ul className="kdc-plainlist">
      {papers.map(({ sentence, fictitious }) => (
        <li key={sentence}>
          {sentence} {fictitious ? <Fictief /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Where this reader finds the divergence; null where it has no page, or no page any more. */
function hrefOf(reader: Reader, municipality: string, id: string, still: boolean): string | null {
  if (!still || !reader.leads) return null
  if (reader.kind === 'driehoek') return sharedDivergencePath(reader.slug, municipality, id)
  return reader.slug === municipality ? divergencePath(reader.slug, id) : null
}

function Cells({ part }: { part: Part }) {
  return (
    <Table
      caption={text.cells}
      rows={part.cells}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'prioriteit',
          header: text.priority,
          cell: ({ label, title }) => (
            <>
              {title}
              <br />
              <span className="kdc-small">{label}</span>
            </>
          ),
        },
        { key: 'wat', header: text.different, cell: ({ what }) => what.join('; ') },
        { key: 'waarom', header: text.why, cell: ({ why }) => sentences(why) },
      ]}
    />
  )
}

function Divergences({ part, reader }: { part: Part; reader: Reader }) {
  return (
    <Table
      caption={text.divergences}
      rows={part.divergences}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'afwijking',
          header: text.divergence,
          cell: ({ id, title, still }) => {
            const href = hrefOf(reader, part.slug, id, still)
            return href ? <a href={href}>{title}</a> : title
          },
        },
        { key: 'wat', header: text.happened, cell: ({ happened }) => happened.join('; ') },
        { key: 'waarom', header: text.why, cell: ({ why }) => sentences(why) },
      ]}
    />
  )
}

/** Everything that is different in one municipality. */
export function Municipality({ part, reader }: { part: Part; reader: Reader }) {
  return (
    <Section
      id={part.slug}
      title={<span className={`tenant-${part.slug} kdc-owner`}>{part.name}</span>}
    >
      <Stack>
        {part.plan ? (
          <DescriptionList
            items={[{ term: text.plan, value: `${part.plan.was} → ${part.plan.wordt}` }]}
          />
        ) : null}
        {part.papers.length > 0 ? (
          <div>
            <h3 className="utrecht-heading-4">{text.papers}</h3>
            <Papers papers={part.papers} />
          </div>
        ) : null}
        {part.cells.length > 0 ? <Cells part={part} /> : null}
        {part.divergences.length > 0 ? <Divergences part={part} reader={reader} /> : null}
      </Stack>
    </Section>
  )
}
