import { importWords as text } from '../nl/imports'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import { Section, Stack } from '../primitives/Page'
import { Table, type Column } from '../primitives/Table'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

/** One answer in words: what it comes down to, about which text, and the explanation. */
export interface ImportLine {
  word: string
  text: string | null
  note: string | null
}

/** A row that can be recorded: new, or over an answer that stands there. */
export interface ImportChange {
  nr: number
  kind: 'nieuw' | 'gewijzigd'
  about: string
  was: ImportLine[]
  comes: ImportLine
}

/** What would become of one row of a file. */
export type ImportRow =
  | ImportChange
  | { nr: number; kind: 'ongewijzigd' }
  | { nr: number; kind: 'kan_niet'; problems: string[] }

/** The rows of a file before anything is written, with what their form sends along. */
export interface ImportPreviewData {
  verdicts: ImportRow[]
  warnings: string[]
  rows: string
  seen: string
}

type Change = ImportChange
type Row = ImportRow

const isChange =
  (kind: Change['kind']) =>
  (row: Row): row is Change =>
    row.kind === kind
const cannot = (row: Row): row is Extract<Row, { kind: 'kan_niet' }> => row.kind === 'kan_niet'

function Answer({ said }: { said: ImportLine }) {
  return (
    <>
      {said.word}
      {said.text === null ? null : (
        <>
          <br />
          <small>{said.text}</small>
        </>
      )}
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

const rowNumber = {
  key: 'rij',
  header: text.row,
  cell: ({ nr }: { nr: number }) => `${text.row} ${nr}`,
}
const about: Column<Change> = {
  key: 'over',
  header: text.about,
  cell: (row) => row.about,
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
          about,
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
export function ImportPreview({ preview, action }: { preview: ImportPreviewData; action: string }) {
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
        <form method="post" action={action} className="kdc-stack" id="rijen">
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
