/** Emphasis, or a link to a page or an e-mail address. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }

/** Words with the marks that apply to all of them, in the order link, bold, italic. */
export type Words = { type: 'text'; text: string; marks?: Mark[] }
export type Inline = Words | { type: 'hardBreak' }

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
/** Two levels, below the heading of the part that the text stands in. */
export type Heading = { type: 'heading'; attrs: { level: 3 | 4 }; content: Inline[] }
/** Starts with a paragraph, which is empty when an item holds only a list. */
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
/** `start` is there when the first number is not 1. */
export type OrderedList = { type: 'orderedList'; attrs?: { start: number }; content: ListItem[] }
export type List = BulletList | OrderedList
export type Cell = { type: 'tableHeader' | 'tableCell'; content: [Paragraph] }
export type TableRow = { type: 'tableRow'; content: Cell[] }
/** The first row holds the headers; all rows are equally long. */
export type Table = { type: 'table'; content: TableRow[] }
export type Block = Paragraph | Heading | List | Table

/** What one text may hold. `depth` is how deep lists stand in each other. */
export const richTextBounds = {
  characters: 50_000,
  pieces: 5000,
  depth: 4,
  rows: 200,
  columns: 12,
  address: 2000,
} as const
