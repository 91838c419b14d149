import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document'
import type { ImportedDocument, Passage } from '~/domain/documents/imported-document'

const folder = join(import.meta.dirname, '../support/documents')

async function read(name: string): Promise<ImportedDocument> {
  const result = await readDocument(new Uint8Array(readFileSync(join(folder, name))), name)
  if (!result.ok) throw new Error(result.message)
  return result.document
}

/** The words at a passage's position, to hold against its quote. */
function wordsAt({ sections }: ImportedDocument, { section, place, position }: Passage): string {
  const found = sections[section]
  const text = place === 'heading' ? found?.heading : found?.text
  return text?.slice(position.start, position.end) ?? ''
}

describe.each(['txt', 'docx', 'odt', 'pdf'])(
  'the real council document of Woerden as %s',
  (format) => {
    let document: ImportedDocument
    beforeAll(async () => {
      document = await read(`raadsvoorstel-uitstel-ivp-woerden.${format}`)
    })

    it('is a proposal, a decision and a startnotitie in one file', () => {
      expect(document.kind).toBe('raadsvoorstel')
      expect(document.kinds).toEqual(['raadsvoorstel', 'raadsbesluit', 'startnotitie'])
      expect(document.title).toBe(
        'Uitstel oplevering nieuw Integraal Veiligheidsplan (IVP) 2023-2026',
      )
      expect(document.facts.municipality).toBe('Woerden')
    })

    it('knows each kenmerk and what carries it', () => {
      const carried = document.facts.kenmerken.map(({ kenmerk, of }) => [kenmerk, of])
      expect(carried).toEqual([
        ['Z/22/050952', 'raadsvoorstel'],
        ['D/22/072742', 'raadsvoorstel'],
        ['077274', 'IVP 2019-2022'],
        ['D/22/072756', 'raadsbesluit'],
        ['D/22/072812', 'startnotitie'],
        ['18R.00545', 'IVP 2019-2022'],
      ])
    })

    it('finds the extension until the successor, without a date that the document lacks', () => {
      const extension = document.facts.decisions.find(({ effect }) => effect === 'verlengen')
      expect(extension).toMatchObject({
        body: 'raad',
        subject: { kind: 'ivp', title: 'IVP 2019-2022', from: '2019-01-01', to: '2022-12-31' },
        date: null,
        proposed: '2022-09-20',
        kenmerk: 'D/22/072756',
        zaak: 'Z/22/050952',
        proposalKenmerk: 'D/22/072742',
        status: 'voorgesteld',
        until: null,
        untilEvent: 'opvolger',
        expected: '2023-07-01',
        duration: { words: 'een half jaar', months: 6 },
        ask: ['status', 'date'],
      })
    })

    it('finds the delay of the new plan, and no third decision', () => {
      expect(
        document.facts.decisions.map(({ effect, subject }) => [effect, subject?.title]),
      ).toEqual([
        ['uitstellen', 'IVP 2023-2026'],
        ['verlengen', 'IVP 2019-2022'],
      ])
    })

    it('finds the periods of all plans', () => {
      expect(document.facts.periods.map(({ title }) => title)).toEqual([
        'IVP 2023-2026',
        'UVP 2023-2024',
        'RVS 2023-2026',
        'IVP 2019-2022',
        'Bestuursakkoord 2022-2026',
      ])
    })

    it('finds the seven steps with their planning', () => {
      const steps = document.facts.steps.map(({ nr, title, planned, body }) => [
        nr,
        title,
        planned?.words,
        planned?.from,
        planned?.to,
        body,
      ])
      expect(steps).toEqual([
        [1, 'Startnotitie IVP', 'Sept 2022', '2022-09-01', '2022-09-30', 'college'],
        [
          2,
          'Missie, visie en strategische uitgangspunten',
          'Sept. 2022',
          '2022-09-01',
          '2022-09-30',
          null,
        ],
        [
          3,
          'Veiligheidsbeeld en veiligheidsanalyse',
          'Sept/okt 2022',
          '2022-09-01',
          '2022-10-31',
          null,
        ],
        [4, 'Voorstel prioritering', 'Jan. 2023', '2023-01-01', '2023-01-31', null],
        [5, 'Opstellen nieuw IVP', 'Eerste kwartaal 2023', '2023-01-01', '2023-03-31', null],
        [6, 'Vaststellen nieuw IVP', 'Tweede kwartaal 2023', '2023-04-01', '2023-06-30', 'raad'],
        [7, 'Vaststellen UVP', 'Tweede kwartaal 2023', '2023-04-01', '2023-06-30', 'college'],
      ])
    })

    it('offers the frames as candidates for a link', () => {
      const frames = document.facts.frames.map(({ title, layer }) => [title, layer])
      expect(frames).toContainEqual(['RVS 2023-2026', 'rvs'])
      expect(frames).toContainEqual(['Bestuursakkoord 2022-2026', 'gemeente'])
      expect(frames).toContainEqual(['Kernbeleid Veiligheid', null])
    })

    it('knows on which articles it rests', () => {
      const basis = document.facts.grondslag.map(
        ({ law, article, paragraph }) => `${law} ${article} ${paragraph ?? '-'}`,
      )
      expect(basis).toEqual([
        'Politiewet 2012 38b 1',
        'Gemeentewet 147 2',
        'Gemeentewet 108 1',
        'Politiewet 2012 38b -',
      ])
    })

    it('asks about what the document itself leaves open or contradicts', () => {
      const questions = document.facts.questions.map(({ kind, passages }) => [
        kind,
        ...passages.slice(-2).map(({ quote }) => quote.exact.slice(0, 20)),
      ])
      expect(questions).toContainEqual(['duur', 'een half jaar', 'een paar maanden'])
      expect(questions).toContainEqual(['kenmerk', '077274', '18R.00545'])
      expect(questions.map(([kind]) => kind)).toEqual([
        'duur',
        'kenmerk',
        'verwachting',
        'datum_ontbreekt',
      ])
    })

    it('points with every fact at the words that it comes from', () => {
      const { onderwerp, questions, municipality: _municipality, ...lists } = document.facts
      const passages = [
        ...(onderwerp ? [onderwerp.passage] : []),
        ...Object.values(lists).flatMap((list) => list.map(({ passage }) => passage)),
        ...questions.flatMap(({ passages: own }) => own),
      ]
      expect(passages.length).toBeGreaterThan(35)
      for (const passage of passages) {
        expect(passage.quote.exact).not.toBe('')
        expect(wordsAt(document, passage)).toBe(passage.quote.exact)
      }
    })

    it('gives every fact an id of its own', () => {
      const { onderwerp: _onderwerp, municipality: _municipality, ...lists } = document.facts
      const ids = Object.values(lists).flatMap((list) => list.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    })
  },
)

describe.each(['md', 'docx', 'pdf'])(
  'a decision of another municipality as %s (pdf without tags)',
  (format) => {
    let document: ImportedDocument
    beforeAll(async () => {
      document = await read(`raadsbesluit-voorbeeldstad.${format}`)
    })

    it('was taken, with its date, kenmerk and end', () => {
      expect(document.facts.decisions).toMatchObject([
        {
          effect: 'verlengen',
          body: 'raad',
          status: 'genomen',
          date: '2023-12-14',
          proposed: '2023-11-07',
          kenmerk: 'VB-2023-0612',
          proposalKenmerk: 'VB-2023-0587',
          subject: { title: 'IVP 2020-2023' },
          until: '2024-12-31',
          untilIncluded: true,
          untilEvent: null,
          ask: [],
        },
        { effect: 'ter_kennisname', subject: { title: 'UVP 2024' }, date: '2023-12-14' },
      ])
      expect(document.facts.otherPoints.map(({ text }) => text)).toEqual([
        'Het college te verzoeken de raad voor 1 juni 2024 te informeren over de voortgang.',
      ])
      expect(document.facts.questions).toEqual([])
    })

    it('keeps a row of the planning together', () => {
      expect(
        document.facts.steps.map(({ title, planned, parties }) => [
          title,
          planned?.from,
          planned?.to,
          parties,
        ]),
      ).toEqual([
        ['Startnotitie', '2024-02-01', '2024-02-29', 'College'],
        [
          'Veiligheidsanalyse',
          '2024-03-01',
          '2024-05-31',
          'Projectgroep met politie en Openbaar Ministerie',
        ],
        ['Vaststelling door de raad', '2024-10-01', '2024-12-31', 'Raad'],
      ])
    })
  },
)
