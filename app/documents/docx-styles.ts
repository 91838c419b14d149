import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'

/** Text of 10.5 points; sizes are in half points, room in twentieths of a point. */
const font = 'Calibri'
const ink = '1A1A1A'

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel },
})

/** The library's headings have no outline level of themselves; readers of the file need it. */
export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    heading1: heading(0, 40, 0, 80),
    heading2: heading(1, 26, 320, 100),
    heading3: heading(2, 23, 240, 80),
    heading4: heading(3, 21, 180, 60),
    heading5: heading(4, 21, 160, 60),
    heading6: heading(5, 21, 160, 60),
    caption: {
      run: { font, size: 19, bold: true, color: ink },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '0B4F9E', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Onderwerp',
      name: 'Onderwerp',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 26, color: '404040' },
      paragraph: { spacing: { after: 240 }, keepNext: true },
    },
    {
      id: 'Tabeltekst',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 20, line: 252 } },
    },
    {
      id: 'Stempel',
      name: 'Stempel',
      basedOn: 'Normal',
      run: { size: 16, color: '505050' },
      paragraph: { spacing: { after: 0 } },
    },
  ],
}

const levels = [0, 1, 2, 3]
const indent = (level: number) => ({ indent: { left: 397 * (level + 1), hanging: 397 } })

/** Lists of the paper; a list four deep is the deepest there is. */
export const paperNumbering: INumberingOptions = {
  config: [
    {
      reference: 'opsomming',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: indent(level) },
      })),
    },
    {
      reference: 'nummering',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: indent(level) },
      })),
    },
  ],
}
