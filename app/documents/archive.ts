import { unzipSync } from 'fflate'
import { refuse, type Refused } from './refusal'

const MB = 1024 * 1024
/** A council document with every style and table stays far below these. */
const MAX_ENTRIES = 3000
const MAX_EXPANDED = 200 * MB
const MAX_ENTRY = 60 * MB
const MAX_RATIO = 200
const RATIO_FROM = 5 * MB

export interface Archive {
  ok: true
  names: string[]
  /** Inflates the entries whose name fits, each within the size its directory states. */
  read: (wanted: (name: string) => boolean) => Record<string, Uint8Array>
}

/** Opens a zip by its directory alone; refuses a bomb before anything is inflated. */
export function openArchive(bytes: Uint8Array): Archive | Refused {
  const names: string[] = []
  let expanded = 0
  let bomb = false
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name)
        expanded += originalSize
        const dense = originalSize > RATIO_FROM && originalSize / Math.max(1, size) > MAX_RATIO
        if (
          dense ||
          originalSize > MAX_ENTRY ||
          expanded > MAX_EXPANDED ||
          names.length > MAX_ENTRIES
        )
          bomb = true
        return false
      },
    })
  } catch {
    // fflate throws on a directory that does not add up; which entry is of no use to the reader.
    return refuse('beschadigd')
  }
  if (bomb) return refuse('zip_bom')
  if (encryptedEntries(bytes)) return refuse('versleuteld')
  return {
    ok: true,
    names,
    read: (wanted) => unzipSync(bytes, { filter: ({ name }) => wanted(name) }),
  }
}

/** Bit 0 of the flags of the first local header tells that a zip has a password. */
function encryptedEntries(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}
