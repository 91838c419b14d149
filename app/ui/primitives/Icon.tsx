/** The signs in css/icons.css. */
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
  return <span className={`kdc-icon kdc-icon--${name}`} aria-hidden="true" />
}
