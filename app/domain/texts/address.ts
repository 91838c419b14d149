import { richTextBounds } from './parts'

/** True for an address that a link may lead to: http, https or mailto, with no password in it. */
export function isAddress(href: string): boolean {
  if (href.length > richTextBounds.address) return false
  if (!/^(?:https?:\/\/|mailto:)[^\s<>\\\p{Cc}]+$/iu.test(href) || !URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username === '' && password === ''
}
