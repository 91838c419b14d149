import { linksImportRowsPath } from '~/http/paths'
import { Button, Notice, Section, Stack, Table, VisuallyHidden, type Column } from '~/ui'
import { relationWord } from '~/ui/nl'
import type { Preview as PreviewData } from './preview.server'
import { importText as text } from './text'

type Row = PreviewData['verdicts'][number]
type Change = Extract<Row, { kind: 'nieuw' | 'gewijzigd' }>
type Said = Change['comes']

const isChange =
  (kind: Change['kind']) =>
  (row: Row): row is Change =>
    row.kind === kind
const cannot = (row: Row): row is Extract<Row, { kind: 'kan_niet' }> => row.kind === 'kan_niet'

/** One answer: how it relates, to which text of the plan, and the note. */
function Answer({ said }: { said: Said }) {
  return (
    <>
      {relationWord[said.relation]}
      <br />
      <small>{said.local ?? text.nothing}</small>
      {said.note === null ? null : (
        <>
          <br />
          <small className="kdc-muted">{said.note}</small>
        </>
      )}
    </>
  )
}

const tick = (ticked: boolean): Column<Change> => ({
  key: 'kies',
  header: text.taken,
  cell: ({ nr }) => (
    <label className="kdc-tick">
      <input
        className="utrecht-checkbox"
        type="checkbox"
        name="chosen"
        value={nr}
        defaultChecked={ticked}
      />{' '}
      <VisuallyHidden>{text.take(nr)}</VisuallyHidden>
    </label>
  ),
})

const rowNumber = { key: 'rij', header: text.row, cell: ({ nr }: { nr: number }) => nr }
const regional: Column<Change> = {
  key: 'regionaal',
  header: text.regional,
  cell: (row) => row.regional,
}
const comes: Column<Change> = {
  key: 'wordt',
  header: text.comes,
  cell: (row) => <Answer said={row.comes} />,
}
const was: Column<Change> = {
  key: 'was',
  header: text.was,
  cell: (row) => (
    <Stack gap="tight">
      {row.was.map((said, index) => (
        <div key={index}>
          <Answer said={said} />
        </div>
      ))}
    </Stack>
  ),
}

type ChangesProps = { kind: Change['kind']; rows: Change[] }

/** Rows to choose from: new ones are ticked, those over an answer that somebody gave are not. */
function Changes({ kind, rows }: ChangesProps) {
  if (rows.length === 0) return null
  const [title, intro] =
    kind === 'nieuw' ? [text.new, text.newIntro] : [text.changed, text.changedIntro]
  return (
    <Section id={kind} title={title} aside={String(rows.length)} intro={intro}>
      <Table
        labelledBy={kind}
        columns={[
          rowNumber,
          regional,
          ...(kind === 'nieuw' ? [] : [was]),
          comes,
          tick(kind === 'nieuw'),
        ]}
        rows={rows}
        rowKey={({ nr }) => String(nr)}
      />
    </Section>
  )
}

function Unread({ rows }: { rows: Extract<Row, { kind: 'kan_niet' }>[] }) {
  if (rows.length === 0) return null
  return (
    <Section
      id="kan-niet"
      title={text.refused}
      aside={String(rows.length)}
      intro={text.refusedIntro}
    >
      <Table
        labelledBy="kan-niet"
        columns={[
          rowNumber,
          { key: 'reden', header: text.problem, cell: ({ problems }) => problems.join(' ') },
        ]}
        rows={rows}
        rowKey={({ nr }) => String(nr)}
      />
    </Section>
  )
}

/** What the rows of a file would change. Nothing is written before its form is sent. */
export function Preview({ preview, tenant }: { preview: PreviewData; tenant: string }) {
  const { verdicts, warnings } = preview
  const count = (kind: Row['kind']) => verdicts.filter((row) => row.kind === kind).length
  const counts = {
    nieuw: count('nieuw'),
    gewijzigd: count('gewijzigd'),
    ongewijzigd: count('ongewijzigd'),
    kan_niet: count('kan_niet'),
  }
  const some = counts.nieuw + counts.gewijzigd > 0
  return (
    <Stack gap="loose">
      <Notice>
        {some || counts.kan_niet > 0
          ? `${text.counts(counts)}. ${text.untouched}`
          : text.nothingNew}
      </Notice>
      {warnings.map((warning) => (
        <Notice key={warning}>{warning}</Notice>
      ))}
      {some ? (
        <form method="post" action={linksImportRowsPath(tenant)} className="kdc-stack" id="rijen">
          <input type="hidden" name="rows" value={preview.rows} />
          <input type="hidden" name="seen" value={preview.seen} />
          <Changes kind="nieuw" rows={verdicts.filter(isChange('nieuw'))} />
          <Changes kind="gewijzigd" rows={verdicts.filter(isChange('gewijzigd'))} />
          <div>
            <Button>{text.record}</Button>
          </div>
        </form>
      ) : null}
      <Unread rows={verdicts.filter(cannot)} />
      {counts.ongewijzigd > 0 && some ? (
        <p className="kdc-muted">{text.unchanged(counts.ongewijzigd)}</p>
      ) : null}
    </Stack>
  )
}
