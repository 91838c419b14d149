import type { Relation } from '~/domain/alignment/vocabulary'
import { relationMeaning, relationWord } from '../nl/alignment'
import { ChoiceFrame } from '../primitives/ChoiceField'
import { type FieldProps } from '../primitives/FieldFrame'

type Circle = { cx: number; r: number }
type Drawing = { local: Circle | null; region: Circle; path?: string; missing?: Circle }

/** Filled circle: local. Open circle: regional. All in a box of 42 × 28. */
const drawing: Record<Relation, Drawing> = {
  gelijk: { local: { cx: 21, r: 10 }, region: { cx: 21, r: 10 } },
  vrijwel_gelijk: { local: { cx: 19.5, r: 10 }, region: { cx: 22.5, r: 10 } },
  lokaal_ruimer: { local: { cx: 21, r: 12 }, region: { cx: 23, r: 6 } },
  lokaal_smaller: { local: { cx: 23, r: 6 }, region: { cx: 21, r: 12 } },
  overlap: { local: { cx: 16, r: 9.5 }, region: { cx: 26, r: 9.5 } },
  verwant: { local: { cx: 12, r: 8.5 }, region: { cx: 30, r: 8.5 } },
  tegengesteld: {
    local: { cx: 10, r: 7 },
    region: { cx: 32, r: 7 },
    path: 'M21 6v16M20 14h-1M22 14h1',
  },
  geen: { local: null, region: { cx: 30, r: 8.5 }, missing: { cx: 12, r: 8.5 } },
}

/** The drawing alone, for beside a word. */
export function VennFigure({ relation }: { relation: Relation }) {
  const { local, region, path, missing } = drawing[relation]
  return (
    <svg className="kdc-venn" viewBox="0 0 42 28" aria-hidden="true">
      {local ? <circle className="local" cy="14" {...local} /> : null}
      {missing ? <circle cy="14" strokeDasharray="2 3" {...missing} /> : null}
      <circle className="region" cy="14" {...region} />
      {path ? <path d={path} /> : null}
    </svg>
  )
}

/** A relation: drawing and word, never the drawing alone. */
export function RelationVenn({ relation }: { relation: Relation }) {
  return (
    <span className="kdc-relation-word">
      <VennFigure relation={relation} /> <span>{relationWord[relation]}</span>
    </span>
  )
}

type RelationFieldProps = FieldProps & { relations: readonly Relation[] }

/** Choice of a relation: one card each, with drawing, word and meaning. */
export function RelationField(props: RelationFieldProps) {
  return (
    <ChoiceFrame {...props}>
      <div className="kdc-relations">
        {props.relations.map((relation) => (
          <label className="kdc-relation" key={relation}>
            <input
              className="utrecht-radio-button"
              type="radio"
              name={props.name}
              value={relation}
              defaultChecked={props.defaultValue === relation}
            />
            <VennFigure relation={relation} />
            <span>
              <b>{relationWord[relation]}</b>
              <small>{relationMeaning[relation]}</small>
            </span>
          </label>
        ))}
      </div>
    </ChoiceFrame>
  )
}
