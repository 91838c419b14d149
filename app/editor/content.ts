import type { Schema } from '@tiptap/pm/model'

type Json = Record<string, unknown>

const isDoc = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

/** JSON that the editor can show: null when it is something else, so that no word of it gets lost. */
function shownBy(schema: Schema, json: string): Json | null {
  try {
    const value: unknown = JSON.parse(json)
    if (!isDoc(value)) return null
    const empty = Array.isArray(value['content']) && value['content'].length === 0
    const doc = empty ? { type: 'doc', content: [{ type: 'paragraph' }] } : value
    schema.nodeFromJSON(doc).check()
    return doc
  } catch {
    // Cut off, or made by something else: the plain field shows it as it is.
    return null
  }
}

/** What the server put in the field, the same text as `data-doc`. */
const isUntouched = (field: HTMLTextAreaElement) => field.value === field.defaultValue

/**
 * The text of the plain field for the editor: JSON that was kept or sent before, the text of the server, or
 * Markdown that somebody typed, for which the reader is fetched. Null when it cannot be shown as it is.
 */
export async function contentOf(field: HTMLTextAreaElement, schema: Schema): Promise<Json | null> {
  const { doc } = field.dataset
  if (/^\s*\{"type":"doc"/.test(field.value)) return shownBy(schema, field.value)
  if (doc && isUntouched(field)) return shownBy(schema, doc)
  if (field.value.trim() === '') return shownBy(schema, '{"type":"doc","content":[]}')
  const { richTextFrom } = await import('~/documents/rich-text-markdown')
  const read = richTextFrom(field.value)
  return read.ok ? shownBy(schema, JSON.stringify(read.text)) : null
}
