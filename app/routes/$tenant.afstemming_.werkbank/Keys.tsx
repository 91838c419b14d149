import type { ReactNode } from 'react'
import { insteadsOf } from './AnswerPane'
import type { At } from './Page'
import { insteadKey, benchText as text } from './text'

const key = (...names: string[]): ReactNode =>
  names.map((name) => (
    <span key={name}>
      <kbd>{name}</kbd>{' '}
    </span>
  ))

const keysOf = (at: At): [ReactNode, string][] => [
  [key('J', 'K'), text.keyNext],
  [key('1', '2', '3'), text.keySuggestion],
  [key('Z', '…', 'X'), text.keyRelation],
  ...insteadsOf(at).map((value): [ReactNode, string] => [
    key(insteadKey[value]),
    text.instead[value].toLowerCase(),
  ]),
  [key('Enter'), text.keyEnter],
  [key('U'), text.keyUndo],
]

/**
 * The keys that public/werkbank.js listens to. Single letters can be switched off, which the browser
 * remembers (WCAG 2.1.4). Without scripts there are none, and the stylesheet hides this.
 */
export function Keys({ at }: { at: At }) {
  return (
    <div
      className="kdc-keys"
      role="group"
      aria-label={text.keys}
      data-keys
      data-words-on={text.keysOn}
      data-words-off={text.keysOff}
    >
      <dl>
        {keysOf(at).map(([names, words]) => (
          <div key={words}>
            <dt>{names}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="kdc-small kdc-muted">{text.keyNote}</p>
      <button type="button" className="utrecht-button utrecht-button--subtle kdc-keys__off">
        {text.keysOff}
      </button>
    </div>
  )
}
