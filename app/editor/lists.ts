import { Node, wrappingInputRule } from '@tiptap/core'

const item = 'listItem'

/** A list with bullets; `- ` at the start of a line makes one. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: `${item}+`,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })]
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList(this.name, item) }
  },
})

/** A list with numbers; `1. ` at the start of a line makes one. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: `${item}+`,
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => {
        const start = Number(element.getAttribute('start') ?? 1)
        return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1
      },
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,4})[.)]\s$/,
        type: this.type,
        getAttributes: ([, start]) => ({ start: Number(start) }),
      }),
    ]
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList(this.name, item) }
  },
})

export const ListItem = Node.create({
  name: item,
  content: 'paragraph (paragraph | list)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(item),
      'Mod-]': () => this.editor.commands.sinkListItem(item),
      'Mod-[': () => this.editor.commands.liftListItem(item),
    }
  },
})
