import { paragraphDiff } from '~/domain/texts/paragraph-diff'
import { Pieces } from '~/ui/patterns/DiffText'

type WordsChangeProps = { title: string; before: string; after: string }

/** One side of a link whose words changed, line by line with the changed words marked. */
export function WordsChange({ title, before, after }: WordsChangeProps) {
  const lines = paragraphDiff(before.split('\n'), after.split('\n'))
  return (
    <div className="kdc-sides__side">
      <p className="kdc-sides__which">{title}</p>
      {lines.map(({ pieces }, index) => (
        <p className="kdc-difftext" key={index}>
          <Pieces pieces={pieces} />
        </p>
      ))}
    </div>
  )
}
