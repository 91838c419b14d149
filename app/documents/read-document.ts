import { countBsn } from '~/domain/documents/bsn'
import { extract } from '~/domain/documents/extract'
import type { ImportedDocument } from '~/domain/documents/imported-document'
import { withoutNames } from '~/domain/documents/names'
import { sectionsOf } from './blocks'
import { fileTypeOf, type FileType } from './file-type'
import type { Read } from './read-docx'
import { decodeText, readText } from './read-text'
import { refuse, type Refused } from './refusal'

export type ReadResult = { ok: true; document: ImportedDocument } | Refused

export const MAX_BYTES = 20 * 1024 * 1024

/**
 * Reads a file and finds its facts: bytes and name in, document or refusal out. Names of persons
 * are replaced by functions before anything else looks at the text. Runs a parser on whatever is
 * given, so call it through `readInChild`.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  if (bytes.length > MAX_BYTES) return refuse('te_groot')
  const file = fileTypeOf(bytes, fileName)
  if (!file.ok) return file
  const read = await parse(file, bytes)
  if ('reason' in read) return read
  const { sections, removed } = withoutNames(sectionsOf(read.blocks))
  if (sections.length === 0) return refuse('leeg', 'Er staat geen tekst in het document.')
  const whole = sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n')
  const warnings = [...read.warnings, ...privacyWarnings(removed, countBsn(whole))]
  return { ok: true, document: { ...extract(sections), format: file.type, sections, warnings } }
}

async function parse(file: FileType & { ok: true }, bytes: Uint8Array): Promise<Read | Refused> {
  try {
    // A parser is loaded when its format comes by: the process lives for one document only.
    if (file.type === 'docx') return await (await import('./read-docx')).readDocx(file.archive)
    if (file.type === 'odt') return (await import('./read-odt')).readOdt(file.archive)
    if (file.type === 'pdf') return await (await import('./read-pdf')).readPdf(bytes)
    const { text, warnings } = decodeText(bytes)
    return { blocks: readText(text), warnings }
  } catch {
    // Any parser may throw anything on a broken file; to the user it is one thing: damaged.
    return refuse('beschadigd')
  }
}

function privacyWarnings(names: number, bsn: number): string[] {
  const warnings: string[] = []
  if (names > 0) {
    warnings.push(
      'Namen van personen zijn weggelaten en vervangen door hun functie; ze worden niet bewaard.',
    )
  }
  if (bsn > 0) {
    const places = bsn === 1 ? 'Op één plaats' : `Op ${bsn} plaatsen`
    warnings.push(
      `${places} staat een getal dat een burgerservicenummer kan zijn. Haal het weg uit het document voordat u het bewaart.`,
    )
  }
  return warnings
}
