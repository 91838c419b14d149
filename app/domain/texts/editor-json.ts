import { z } from 'zod'
import { isAddress } from './address'
import { richTextBounds as most } from './parts'

/*
 * What the editor hands over: a closed schema. Every object is strict, so an unknown node, mark or
 * attribute refuses the whole text.
 */

const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine(isAddress, 'Een link begint met https://, http:// of mailto:.'),
    }),
  }),
])
const marks = z.array(Mark).max(3).optional()

const Inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks }),
  z.strictObject({ type: z.literal('hardBreak'), marks }),
])
export type LooseInline = z.infer<typeof Inline>

const content = z.array(Inline).max(most.pieces).optional()
const Paragraph = z.strictObject({ type: z.literal('paragraph'), content })
export type LooseParagraph = z.infer<typeof Paragraph>

const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content,
})

export type LooseItem = { type: 'listItem'; content: (LooseParagraph | LooseList)[] }
export type LooseList =
  | { type: 'bulletList'; content: LooseItem[] }
  | { type: 'orderedList'; attrs?: { start: number }; content: LooseItem[] }

function listOf(Item: z.ZodType<LooseItem>) {
  const items = z.array(Item).max(most.pieces)
  return [
    z.strictObject({ type: z.literal('bulletList'), content: items }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z
        .strictObject({ start: z.int().min(0).max(9999), type: z.null().optional() })
        .optional(),
      content: items,
    }),
  ] as const
}

// A schema for each depth, not one that contains itself: what goes deeper is refused before it is
// followed down.
function itemAt(depth: number): z.ZodType<LooseItem> {
  const part =
    depth >= most.depth
      ? Paragraph
      : z.discriminatedUnion('type', [Paragraph, ...listOf(itemAt(depth + 1))])
  return z.strictObject({
    type: z.literal('listItem'),
    content: z.array(part).max(most.pieces),
  })
}

const Cell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  // The editor names these for each cell; cells that are merged are no part of a text.
  attrs: z
    .strictObject({
      colspan: z.literal(1).optional(),
      rowspan: z.literal(1).optional(),
      colwidth: z.null().optional(),
    })
    .optional(),
  content: z.array(Paragraph).max(most.pieces),
})
const Row = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(Cell).max(most.columns),
})
const Table = z.strictObject({ type: z.literal('table'), content: z.array(Row).max(most.rows) })
export type LooseTable = z.infer<typeof Table>

const Block = z.discriminatedUnion('type', [Paragraph, Heading, ...listOf(itemAt(1)), Table])
export type LooseBlock = z.infer<typeof Block>

export const EditorJson = z.strictObject({
  type: z.literal('doc'),
  content: z.array(Block).max(most.pieces),
})
