import { Extension, Mark, type Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Plugin } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { isAddress } from '~/domain/texts/address'
import { BulletList, ListItem, OrderedList } from './lists'

/** A link with nothing but its address, and only one that a text may hold. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (link) => (isAddress(link.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener' }, 0],
})

const cell = {
  content: 'paragraph+',
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
    rowspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
    colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
  }),
}

/** Tab goes to the next field, as everywhere else: nobody gets caught in a text. */
const TabLeaves = Extension.create({
  name: 'tabLeaves',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' } },
    }),
  ],
})

/** What can stand in the editor: the schema of `RichText`, and nothing else. */
export const extensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [3, 4] },
    dropcursor: { color: false },
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    underline: false,
  }),
  BulletList,
  OrderedList,
  ListItem,
  Link,
  Table.extend({ renderHTML: () => ['table', { class: 'utrecht-table' }, ['tbody', 0]] }).configure(
    { resizable: false, View: null },
  ),
  TableRow,
  // A header is empty while somebody makes a table, and an empty header is none.
  TableHeader.extend({ ...cell, renderHTML: () => ['th', { role: 'cell' }, 0] }),
  TableCell.extend(cell),
  TabLeaves,
]
