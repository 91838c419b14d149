import type { Block } from './blocks'

const KNOWN =
  /^(?:samenvatting|(?:gevraagd|voorgesteld) besluit|inleiding|aanleiding|participatie(?:proces)?|wat willen we bereiken\??|wat gaan we daarvoor doen\??|beoogd (?:effect|resultaat)|argumenten|kantt\w+(?:, risico's en alternatieven)?|financi\p{L}+(?: [\p{L} ]+)?|communicatie|vervolg(?:proces|procedure)?|planning(?: en mijlpalen)?|uitvoering|bevoegdheid(?: raad)?|bijlagen?|beslispunten|wettelijk(?:e)? (?:grondslag|kader)|toelichting|voorwoord|conclusie|evaluatie|beleidskaders|tijdpad)$/iu
const TITLE =
  /^(?:concept[- ]|ontwerp[- ])?(?:raadsvoorstel|raadsbesluit|collegevoorstel|collegebesluit|startnotitie|raadsinformatiebrief|besluitenlijst)\b/i
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{L}/u
const STEP = /^(?:stap|fase|hoofdstuk)\s+\d{1,2}\s*[:.]/i
const BULLET = /^[-•–*▪◦]/

const LABEL = /^(?!stap|fase)[\p{L} ]{2,30}:\s/iu

const isShort = ({ text }: Block) =>
  !LABEL.test(text) &&
  text.length <= 90 &&
  !/[\t\n]/.test(text) &&
  !BULLET.test(text) &&
  !/[.,;:]$/.test(text)
const isProse = (block: Block | undefined) =>
  block !== undefined &&
  block.level === null &&
  !block.text.includes('\t') &&
  (block.text.length > 90 || (/[.]$/.test(block.text) && block.text.length > 40))

/**
 * Gives a level to blocks that read as headings, for texts without styles: known names of council
 * documents, numbers with text below, and short lines that stand alone above a paragraph.
 */
export function guessHeadings(blocks: Block[]): Block[] {
  let chapter = 1
  return blocks.map((block, at) => {
    if (block.level !== null || !isShort(block)) return block
    const next = blocks[at + 1]
    const number = NUMBERED.exec(block.text)?.[1]
    if (TITLE.test(block.text) && !number) return { ...block, level: 1 }
    if (STEP.test(block.text) && next && !STEP.test(next.text))
      return { ...block, level: chapter + 1 }
    if (KNOWN.test(block.text)) return { ...block, level: 2 }
    if (number) {
      const deeper = next && NUMBERED.exec(next.text)?.[1]?.startsWith(`${number}.`)
      if (!number.includes('.') && !deeper && !isProse(next)) return block
      chapter = number.split('.').length
      return { ...block, level: chapter }
    }
    const upper =
      block.text.length > 3 &&
      block.text === block.text.toUpperCase() &&
      /\p{L}{4}/u.test(block.text)
    const sentence = /^\p{Lu}/u.test(block.text) && isProse(next)
    return upper || sentence ? { ...block, level: Math.min(chapter + 1, 4) } : block
  })
}
