import { createContext, useContext, type ReactNode } from 'react'
import { passageText as text } from '../nl/passages'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

type Address = (item: string, key?: string) => string

const Addresses = createContext<Address | null>(null)

/** Lets the text inside show links to its passages; without it there are none. */
export function PassageLinks({ address, children }: { address: Address; children: ReactNode }) {
  return <Addresses.Provider value={address}>{children}</Addresses.Provider>
}

type PassageLinkProps = { item: string; passageKey?: string; name?: string }

/** A link that goes on leading to these words, for who refers to them elsewhere. Not printed. */
export function PassageLink({ item, passageKey, name }: PassageLinkProps) {
  const address = useContext(Addresses)
  if (!address) return null
  return (
    <a className="kdc-passage-link" href={address(item, passageKey)} title={text.link}>
      <span aria-hidden="true">#</span>
      <VisuallyHidden>{name === undefined ? text.link : text.linkTo(name)}</VisuallyHidden>
    </a>
  )
}
