import { rejoin, type Block } from './blocks'
import { guessHeadings } from './guess-headings'

export interface Decoded {
  text: string
  warnings: string[]
}

/** Text from bytes: UTF-8, UTF-16 with or without mark, else Windows-1252 with a warning. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const zeros = (offset: number) => {
    const sample = bytes.subarray(0, 2000).filter((_, at) => at % 2 === offset)
    return sample.length > 0 && sample.filter((byte) => byte === 0).length / sample.length > 0.6
  }
  if ((first === 0xff && second === 0xfe) || zeros(1)) return decoded('utf-16le', bytes)
  if ((first === 0xfe && second === 0xff) || zeros(0)) return decoded('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    // Not UTF-8: older Dutch systems write Windows-1252, in which every byte means something.
    const warning =
      'Het bestand heeft een oude tekenset (Windows-1252). Controleer letters met een accent en het euroteken.'
    return { text: fromWindows1252(bytes), warnings: [warning] }
  }
}

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Own table: the decoder of Node 20 reads 0x80 to 0x9f as control characters, the euro sign too. */
function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80))
}

function decoded(label: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(label).decode(bytes), warnings: [] }
}

const WRAPPED_AFTER = 50
const NEW_LINE =
  /^(?:[-•–*▪◦]\s|\(?\d{1,2}[.)]\s|[a-h][.)]\s|#|\||[\p{L} ]{2,30}:|aldus\b|de griffier|de voorzitter)/iu

/** Lines of one paragraph; lines that were cut at a fixed width are put together again. */
function unwrap(group: string[]): string[] {
  const hardWrapped = group.length > 1 && Math.max(...group.map((line) => line.length)) <= 120
  const lines: string[] = []
  let lengthOfLast = 0
  for (const line of group) {
    const previous = lines.at(-1)
    const runsOn = lengthOfLast >= 25 && /^(?:[a-zà-ü]|(?:19|20)\d{2}\b)/.test(line)
    const joins = hardWrapped && previous !== undefined && (lengthOfLast >= WRAPPED_AFTER || runsOn)
    if (
      joins &&
      !/[.:;!?]$/.test(previous) &&
      !NEW_LINE.test(line) &&
      !/\t/.test(previous + line)
    ) {
      lines[lines.length - 1] = `${previous} ${line}`
    } else lines.push(line)
    lengthOfLast = line.length
  }
  return lines
}

const tableRow = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('\t')

/** Takes away marks of Markdown; a bold run that sticks to a word starts a new line. */
function plain(line: string): string {
  return line
    .replace(/(\p{L})\*\*(.+?)\*\*/gu, '$1\n$2')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/^(- )?\*([^*]+)\*$/, '$1$2')
    .replace(/\[([^[\]]{1,300})\]\([^()]{1,500}\)/g, '$1')
}

/** Blocks of a text or Markdown file. */
export function readText(text: string): Block[] {
  const blocks: Block[] = []
  for (const raw of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const group = raw
      .split('\n')
      .flatMap((line) => plain(line.replace(/^[ ]+|[ \t]+$/g, '')).split('\n'))
      .filter((line) => line.trim() && !/^\|?[\s|:-]*-{3,}[\s|:-]*\|?$/.test(line))
    for (const line of unwrap(group)) {
      const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
      if (heading) blocks.push({ level: heading[1]?.length ?? 1, text: heading[2] ?? '' })
      else blocks.push({ level: null, text: /^\|.*\|$/.test(line) ? tableRow(line) : line })
    }
  }
  const marked = blocks.some(({ level }) => level !== null)
  return marked ? rejoin(blocks) : guessHeadings(rejoin(blocks))
}
