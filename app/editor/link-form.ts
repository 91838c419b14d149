import type { Editor } from '@tiptap/core'
import { isAddress } from '~/domain/texts/address'
import { richTextWords as words } from '~/ui/nl/rich-text'
import { element } from './element'

/** The address that somebody means: without *https://* before it, or an e-mail address. */
export function meantAddress(typed: string): string | null {
  const text = typed.trim()
  const candidates = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)
    ? [`mailto:${text}`]
    : [text, ...(/^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? [`https://${text}`] : [])]
  return candidates.find(isAddress) ?? null
}

function button(label: string, look: 'secondary-action' | 'subtle') {
  return element('button', {
    type: 'button',
    class: `utrecht-button utrecht-button--${look} kdc-button--sm`,
    text: label,
  })
}

/**
 * A small field below the toolbar for the address of a link. It stands in the form of the text but is no
 * part of it: Enter makes the link, Escape goes back to the text.
 */
export function linkForm(editor: Editor, id: string) {
  const input = element('input', {
    id: `${id}-link`,
    type: 'text',
    inputmode: 'url',
    class: 'utrecht-textbox',
    autocomplete: 'off',
    'aria-describedby': `${id}-link-uitleg`,
  })
  const hint = element('p', {
    id: `${id}-link-uitleg`,
    class: 'utrecht-form-field-description',
    role: 'status',
    text: words.addressHint,
  })
  const make = button(words.makeLink, 'secondary-action')
  const away = button(words.linkAway, 'subtle')
  const cancel = button(words.cancel, 'subtle')
  const form = element(
    'div',
    { class: 'kdc-editor__link', hidden: '' },
    element('label', { for: input.id, class: 'utrecht-form-label', text: words.address }),
    hint,
    input,
    element('div', { class: 'utrecht-button-group' }, make, away, cancel),
  )

  const close = () => {
    form.hidden = true
    editor.view.focus()
  }
  const refuse = (refused: boolean) => {
    hint.textContent = refused ? words.addressRefused : words.addressHint
    if (refused) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }
  const apply = () => {
    const href = meantAddress(input.value)
    refuse(href === null)
    if (href === null) {
      input.focus()
      return
    }
    form.hidden = true
    const chain = editor.chain().focus().extendMarkRange('link')
    const bare = editor.state.selection.empty && !editor.isActive('link')
    const link = { type: 'link', attrs: { href } }
    if (bare) chain.insertContent({ type: 'text', text: input.value.trim(), marks: [link] }).run()
    else chain.setMark('link', { href }).run()
  }
  make.addEventListener('click', apply)
  cancel.addEventListener('click', close)
  away.addEventListener('click', () => {
    form.hidden = true
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === input) {
      event.preventDefault()
      apply()
    }
  })
  // What is typed here is no text of the form yet, so nothing has to be kept.
  for (const type of ['input', 'change'])
    form.addEventListener(type, (event) => event.stopPropagation())

  const open = () => {
    const { href } = editor.getAttributes('link')
    input.value = typeof href === 'string' ? href : ''
    away.hidden = !editor.isActive('link')
    refuse(false)
    form.hidden = false
    input.focus()
  }
  return { form, open }
}
