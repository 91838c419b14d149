import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

/** The root element of an XML text; throws on text that is not well-formed. */
export function parseXml(text: string): Element {
  const root = new DOMParser({ onError: (level, message) => stop(level, message) }).parseFromString(
    text,
    'text/xml',
  ).documentElement
  if (!root) throw new Error('xml without a root element')
  return root
}

function stop(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

export const isElement = (node: Node): node is Element => node.nodeType === 1

/** Child elements, in order. */
export function elementsOf(node: Node): Element[] {
  return [...node.childNodes].filter(isElement)
}
