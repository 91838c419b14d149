/** Names of the symbols in public/icons.svg. */
export type IconName =
  | 'bewerk'
  | 'deel'
  | 'document'
  | 'download'
  | 'info'
  | 'kalender'
  | 'kruis'
  | 'menu'
  | 'neer'
  | 'oog'
  | 'op'
  | 'persoon'
  | 'plus'
  | 'reden'
  | 'slot'
  | 'vink'

/** A drawn sign beside a word; it never stands alone, so screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="kdc-icon" aria-hidden="true">
      <use href={`/icons.svg#i-${name}`} />
    </svg>
  )
}
