import type { ChainedCommands, Editor } from '@tiptap/core'
import { richTextWords as words } from '~/ui/nl/rich-text'
import { element } from './element'

interface Tool {
  label: string
  keys?: string
  /** For a button that is on or off. */
  isOn?: (editor: Editor) => boolean
  /** Only shown while this is so. */
  shown?: (editor: Editor) => boolean
  run: (chain: ChainedCommands) => ChainedCommands
}

const inList = (editor: Editor) => editor.isActive('listItem')
const inTable = (editor: Editor) => editor.isActive('table')
const notInTable = (editor: Editor) => !inTable(editor) && !inList(editor)

const tools: Tool[] = [
  {
    label: words.heading,
    keys: 'Ctrl+Alt+3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    shown: notInTable,
    run: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    label: words.subheading,
    keys: 'Ctrl+Alt+4',
    isOn: (editor) => editor.isActive('heading', { level: 4 }),
    shown: notInTable,
    run: (chain) => chain.toggleHeading({ level: 4 }),
  },
  {
    label: words.bold,
    keys: 'Ctrl+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (chain) => chain.toggleBold(),
  },
  {
    label: words.italic,
    keys: 'Ctrl+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (chain) => chain.toggleItalic(),
  },
  {
    label: words.bullets,
    keys: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    shown: (editor) => !inTable(editor),
    run: (chain) => chain.toggleList('bulletList', 'listItem'),
  },
  {
    label: words.numbers,
    keys: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    shown: (editor) => !inTable(editor),
    run: (chain) => chain.toggleList('orderedList', 'listItem'),
  },
  {
    label: words.deeper,
    keys: 'Ctrl+]',
    shown: inList,
    run: (chain) => chain.sinkListItem('listItem'),
  },
  {
    label: words.shallower,
    keys: 'Ctrl+[',
    shown: inList,
    run: (chain) => chain.liftListItem('listItem'),
  },
  {
    label: words.table,
    shown: notInTable,
    run: (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
  },
  { label: words.rowBelow, shown: inTable, run: (chain) => chain.addRowAfter() },
  { label: words.columnAfter, shown: inTable, run: (chain) => chain.addColumnAfter() },
  { label: words.rowAway, shown: inTable, run: (chain) => chain.deleteRow() },
  { label: words.columnAway, shown: inTable, run: (chain) => chain.deleteColumn() },
  { label: words.tableAway, shown: inTable, run: (chain) => chain.deleteTable() },
  { label: words.undo, keys: 'Ctrl+Z', run: (chain) => chain.undo() },
  { label: words.redo, keys: 'Ctrl+Y', run: (chain) => chain.redo() },
]

function buttonOf({ label, keys }: Pick<Tool, 'label' | 'keys'>): HTMLButtonElement {
  return element('button', {
    type: 'button',
    class: 'kdc-editor__tool',
    tabindex: '-1',
    text: label,
    ...(keys ? { title: `${label} (${keys})`, 'aria-keyshortcuts': ariaKeys(keys) } : {}),
  })
}

const ariaKeys = (keys: string) => keys.replace('Ctrl', 'Control')

/** One Tab stop; the arrows, Home and End go from button to button. */
function roving(bar: HTMLElement): void {
  const buttons = () => [...bar.querySelectorAll('button')].filter(({ hidden }) => !hidden)
  const rest = () => {
    const all = [...bar.querySelectorAll('button')]
    const stop = all.find((button) => button.tabIndex === 0 && !button.hidden) ?? buttons()[0]
    for (const button of all) button.tabIndex = button === stop ? 0 : -1
  }
  bar.addEventListener('kompas:tools', rest)
  bar.addEventListener('focusin', ({ target }) => {
    for (const button of bar.querySelectorAll('button'))
      button.tabIndex = button === target ? 0 : -1
  })
  bar.addEventListener('keydown', (event) => {
    const all = buttons()
    const at = all.findIndex((button) => button === document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    all.at(to % all.length)?.focus()
  })
  rest()
}

/**
 * The buttons above a text. `onLink` opens the field for an address. Each change of the text shows which
 * are on, and shows the buttons that fit the place.
 */
export function toolbarOf(editor: Editor, label: string, onLink: () => void): HTMLElement {
  const bar = element('div', {
    role: 'toolbar',
    class: 'kdc-editor__bar',
    'aria-label': words.toolbar(label),
  })
  const shown = tools.map((tool) => {
    const button = buttonOf(tool)
    button.addEventListener('click', () => tool.run(editor.chain().focus()).run())
    return { tool, button }
  })
  const link = buttonOf({ label: words.link, keys: 'Ctrl+K' })
  link.addEventListener('click', onLink)
  const refresh = () => {
    for (const { tool, button } of shown) {
      button.hidden = tool.shown ? !tool.shown(editor) : false
      if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
    }
    link.setAttribute('aria-pressed', String(editor.isActive('link')))
    bar.dispatchEvent(new Event('kompas:tools'))
  }
  for (const { tool, button } of shown) {
    bar.append(button)
    if (tool.label === words.italic) bar.append(link)
  }
  roving(bar)
  editor.on('transaction', refresh)
  refresh()
  bar.addEventListener('keydown', ({ key }) => {
    // At once: Tiptap's own command waits a frame, and would take the focus back after a quick Tab.
    if (key === 'Escape') editor.view.focus()
  })
  return bar
}
