import { Editor } from '@tiptap/core'
import { richTextWords as words } from '~/ui/nl/rich-text'
import { contentOf } from './content'
import { element } from './element'
import { extensions } from './extensions'
import { linkForm } from './link-form'
import { cleanPaste } from './paste'
import { toolbarOf } from './toolbar'

/** The label of the field, with an id to refer to. */
function labelOf(field: HTMLTextAreaElement, id: string): HTMLLabelElement | undefined {
  const label = field.labels[0]
  if (label && !label.id) label.id = `${id}-label`
  return label
}

/** What the plain field says of itself, for the text that takes its place. */
function describedLike(field: HTMLTextAreaElement): Record<string, string> {
  const names = ['aria-describedby', 'aria-invalid', 'aria-required']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = field.getAttribute(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function keysOf(): HTMLElement {
  const list = element('dl')
  for (const [key, meaning] of words.keys)
    list.append(element('dt', {}, element('kbd', { text: key })), element('dd', { text: meaning }))
  return element(
    'details',
    { class: 'kdc-editor__keys' },
    element('summary', { text: words.keysTitle }),
    list,
  )
}

/** What the form sends: nothing for a text without words, which is what an empty field sends. */
const valueOf = (editor: Editor): string =>
  editor.getText().trim() === '' && editor.$node('table') === null
    ? ''
    : JSON.stringify(editor.getJSON())

/**
 * Puts an editor in the place of one plain field. The field stays in the form, hidden, and always holds the
 * text. The text takes over its id, so that links of an error summary lead to it.
 */
async function startEditor(field: HTMLTextAreaElement): Promise<void> {
  const { id } = field
  const label = labelOf(field, id)
  const name = label?.firstChild?.textContent ?? ''
  const place = element('div', { class: 'kdc-editor__text' })
  const editor = new Editor({
    element: place,
    extensions,
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        class: 'kdc-doc__text kdc-rich',
        role: 'textbox',
        'aria-multiline': 'true',
        ...(label ? { 'aria-labelledby': label.id } : {}),
        ...describedLike(field),
      },
      transformPastedHTML: cleanPaste,
    },
  })
  const show = async () => {
    const content = await contentOf(field, editor.schema)
    if (content) editor.commands.setContent(content, { emitUpdate: false })
    return content !== null
  }
  if (!(await show())) {
    editor.destroy()
    return
  }
  const { form, open } = linkForm(editor, id)
  const bar = toolbarOf(editor, name, open)
  const frame = element('div', { class: 'kdc-editor' }, bar, form, place, keysOf())
  field.id = `${id}-bron`
  field.hidden = true
  field.after(frame)
  for (const hint of field.parentElement?.querySelectorAll('[data-rich-text-hint]') ?? [])
    if (hint instanceof HTMLElement) hint.hidden = true
  label?.addEventListener('click', () => editor.view.focus())
  place.addEventListener('keydown', (event) => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      open()
    }
    if (event.key === 'F10' && event.altKey) {
      event.preventDefault()
      bar.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    }
  })
  field.value = valueOf(editor)
  editor.on('update', () => {
    const value = valueOf(editor)
    if (value === field.value) return
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const showAgain = async () => {
    if (await show()) return
    // The plain field shows what the editor cannot.
    frame.remove()
    editor.destroy()
    field.id = id
    field.hidden = false
  }
  field.addEventListener('kompas:restored', () => void showAgain())
}

/** Starts an editor for every text on the page. */
export function startEditors(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-rich-text]'))
    void startEditor(field)
}
