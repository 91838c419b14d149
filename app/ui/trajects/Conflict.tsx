import { Notice, Table } from '..'
import { nothing } from './words'

export type Difference = { label: string; mine: string; now: string }

const text = {
  title: 'Iemand anders bewaarde intussen iets anders',
  caption: 'Wat verschilt',
  what: 'Veld',
  mine: 'Wat u invulde',
  now: 'Wat er nu staat',
  explained:
    'Uw tekst staat nog in het formulier. Neem over wat u wilt houden. Bewaart u opnieuw, dan geldt wat in het formulier staat.',
}

/** The fields in which two people differ, beside each other; nothing where they agree. */
export function Conflict({ differences }: { differences: Difference[] }) {
  const found = differences.filter(({ mine, now }) => mine.trim() !== now.trim())
  return (
    <div className="kdc-stack">
      <Notice kind="attention" title={text.title}>
        {text.explained}
      </Notice>
      {found.length > 0 ? (
        <Table
          caption={text.caption}
          rows={found}
          rowKey={({ label }) => label}
          columns={[
            { key: 'label', header: text.what, cell: ({ label }) => label },
            { key: 'mine', header: text.mine, cell: ({ mine }) => mine || nothing },
            { key: 'now', header: text.now, cell: ({ now }) => now || nothing },
          ]}
        />
      ) : null}
    </div>
  )
}
