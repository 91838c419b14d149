import { openArchive, type Archive } from './archive'
import { refuse, type Refused } from './refusal'

export type FileType =
  | { ok: true; type: 'pdf' }
  | { ok: true; type: 'txt' | 'md' }
  | { ok: true; type: 'docx' | 'odt'; archive: Archive }

const starts = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, at) => bytes[at] === byte)
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** UTF-16 name of the stream in which Office keeps a document with a password. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].join('\0')

/** What a file is, by its first bytes and its contents; the name only tells txt from md. */
export function fileTypeOf(bytes: Uint8Array, fileName: string): FileType | Refused {
  if (bytes.length === 0) return refuse('leeg')
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return { ok: true, type: 'pdf' }
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return officeType(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes)
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    return refuse('verkeerd_type', 'Dit is een rtf-bestand.')
  const image =
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46)
  if (image) return refuse('verkeerd_type', 'Dit is een afbeelding.')
  if (looksBinary(bytes)) return refuse('verkeerd_type')
  const head = latin(bytes.subarray(0, 300)).trimStart().toLowerCase()
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<?xml')) {
    return refuse('verkeerd_type', 'Dit is een webpagina of xml-bestand.')
  }
  return { ok: true, type: /\.(?:md|markdown)$/i.test(fileName) ? 'md' : 'txt' }
}

function officeType(bytes: Uint8Array): FileType | Refused {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  const has = (name: string) => archive.names.includes(name)
  if (has('word/document.xml')) return { ok: true, type: 'docx', archive }
  if (has('mimetype') && has('content.xml')) {
    const entries = archive.read((name) => name === 'mimetype' || name === 'META-INF/manifest.xml')
    const text = (name: string) => latin(entries[name] ?? new Uint8Array())
    if (!text('mimetype').startsWith('application/vnd.oasis.opendocument.text')) {
      return refuse('verkeerd_type', 'Dit is een rekenblad of presentatie.')
    }
    if (text('META-INF/manifest.xml').includes('encryption-data')) return refuse('versleuteld')
    return { ok: true, type: 'odt', archive }
  }
  if (archive.names.some((name) => name.startsWith('xl/')))
    return refuse('verkeerd_type', 'Dit is een Excel-bestand.')
  if (archive.names.some((name) => name.startsWith('ppt/')))
    return refuse('verkeerd_type', 'Dit is een presentatie.')
  return refuse('verkeerd_type', 'Dit is een zip-bestand zonder Word- of odt-document.')
}

function oldOffice(bytes: Uint8Array): Refused {
  const text = latin(bytes)
  if (text.includes(ENCRYPTED_PACKAGE)) return refuse('versleuteld')
  if (text.includes([...'WordDocument'].join('\0'))) return refuse('oud_word')
  return refuse('verkeerd_type', 'Dit is een oud Office-bestand.')
}

/** Zeros and control bytes do not stand in text, but every other byte of UTF-16 may be zero. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000)
  const wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)
  const zeros = (rest: number) => sample.filter((byte, at) => at % 2 === rest && byte === 0).length
  const half = sample.length / 2
  const utf16 = wide || (half > 2 && zeros(1) / half > 0.6 !== zeros(0) / half > 0.6)
  if (utf16) return false
  return sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 12))
}
