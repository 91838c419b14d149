import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '~/domain/documents/extract'
import { withoutNames } from '~/domain/documents/names'
import { Facts } from '~/domain/documents/imported-document'

const one = (text: string, heading = '') => extract([{ heading, level: heading ? 1 : 0, text }])
const factsOf = (text: string, heading = '') => one(text, heading).facts

describe('steps towards a plan', () => {
  const rows = (text: string, heading = 'Planning') =>
    factsOf(text, heading).steps.map(({ nr, title, planned, parties }) => [
      nr,
      title,
      planned?.from ?? null,
      parties,
    ])

  it.each([
    [
      'a table',
      'Stap\tWanneer\tWie\nStartnotitie\tnovember 2026\tCollege\nAnalyse\tQ1 2027\tTeam',
      [
        [1, 'Startnotitie', '2026-11-01', 'College'],
        [2, 'Analyse', '2027-01-01', 'Team'],
      ],
    ],
    [
      'a table with numbers',
      '1\tStartnotitie\tnov. 2026\n2\tAnalyse\tjan/feb 2027',
      [
        [1, 'Startnotitie', '2026-11-01', null],
        [2, 'Analyse', '2027-01-01', null],
      ],
    ],
    [
      'a table that begins with the time',
      'november 2026\tStartnotitie\tCollege\njanuari 2027\tAnalyse\tTeam',
      [
        [1, 'Startnotitie', '2026-11-01', 'College'],
        [2, 'Analyse', '2027-01-01', 'Team'],
      ],
    ],
    [
      'bullets',
      '- november 2026: startnotitie\n- begin 2027: analyse',
      [
        [1, 'startnotitie', '2026-11-01', null],
        [2, 'analyse', '2027-01-01', null],
      ],
    ],
    [
      'sentences',
      '1. Startnotitie in november 2026 door het college\n2. Analyse (Q1 2027)',
      [
        [1, 'Startnotitie', '2026-11-01', 'door het college'],
        [2, 'Analyse', '2027-01-01', null],
      ],
    ],
    [
      'steps by name',
      'Stap 1: Startnotitie (november 2026)\nStap 2: Analyse (Q1 2027)',
      [
        [1, 'Startnotitie', '2026-11-01', null],
        [2, 'Analyse', '2027-01-01', null],
      ],
    ],
  ])('stand in %s', (_form, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it('stand without planning in a list that says so', () => {
    const text =
      'De volgende stappen worden doorlopen:\n1. Startnotitie\n2. Analyse\n3. Besluit door de raad'
    expect(rows(text, 'Aanpak')).toEqual([
      [1, 'Startnotitie', null, null],
      [2, 'Analyse', null, null],
      [3, 'Besluit door de raad', null, null],
    ])
  })

  it('are not the points of a decision', () => {
    const text =
      'De raad besluit:\n1. het IVP 2023-2026 te verlengen tot 1 juli 2027;\n2. de raad voor 1 mei 2027 te informeren;\n3. op 1 juni 2027 te evalueren.'
    expect(rows(text, 'Besluit')).toEqual([])
  })

  it('name the body that decides', () => {
    const { steps } = factsOf(
      '1. Startnotitie\tnov 2026\tCollege\n2. Analyse\tdec 2026\tTeam en raad\n3. Vaststelling door de raad\tmei 2027\tRaad',
      'Planning',
    )
    expect(steps.map(({ body }) => body)).toEqual(['college', null, 'raad'])
  })
})

describe('articles of law', () => {
  it.each([
    ['artikel 38b, eerste lid, van de Politiewet 2012', ['Politiewet 2012 38b 1']],
    ['art. 38b lid 1 Politiewet 2012', ['Politiewet 2012 38b 1']],
    ['de Politiewet 2012 (artikel 38b)', ['Politiewet 2012 38b null']],
    [
      'artikel 147, tweede lid, juncto artikel 108, eerste lid, van de Gemeentewet',
      ['Gemeentewet 147 2', 'Gemeentewet 108 1'],
    ],
    [
      'de artikelen 147 en 149 van de Gemeentewet',
      ['Gemeentewet 147 null', 'Gemeentewet 149 null'],
    ],
    [
      'artikel 13 en 38b van de Politiewet',
      ['Politiewet 2012 13 null', 'Politiewet 2012 38b null'],
    ],
    ['in artikel 4 van dit plan', []],
  ])('%s', (text, expected) => {
    expect(
      factsOf(text).grondslag.map(
        ({ law, article, paragraph }) => `${law} ${article} ${paragraph}`,
      ),
    ).toEqual(expected)
  })
})

describe('questions', () => {
  const kinds = (text: string) => factsOf(text).questions.map(({ kind }) => kind)

  it('ask whether article 38 should be 38b', () => {
    expect(kinds('gelet op artikel 38 van de Politiewet 2012')).toEqual(['grondslag'])
    expect(kinds('gelet op artikel 38b van de Politiewet 2012')).toEqual([])
  })

  it('ask about a date that is on no calendar', () => {
    expect(kinds('Vergadering van 31 november 2026')).toEqual(['onmogelijke_datum'])
  })

  it('ask about an extension that ends before the plan', () => {
    expect(kinds('Gevraagd besluit:\n1. het IVP 2023-2026 te verlengen tot 1 juli 2026')).toContain(
      'volgorde',
    )
  })

  it('ask which of two lengths holds', () => {
    const text =
      'Gevraagd besluit:\n1. het IVP 2023-2026 met zes maanden te verlengen tot 1 juli 2027.\nToelichting\nWij verlengen het plan met een jaar.'
    expect(kinds(text)).toContain('duur')
    expect(kinds(text.replace('een jaar', 'een half jaar'))).not.toContain('duur')
  })

  it('ask which of two kenmerken belongs to a plan', () => {
    const text =
      'Het IVP 2019-2022 (19R.00012) loopt af.\nHet IVP 2019-2022 (corsanummer 118800) wordt vervangen.'
    expect(kinds(text)).toContain('kenmerk')
    expect(kinds(text.replace('corsanummer 118800', '19R.00012'))).not.toContain('kenmerk')
  })
})

describe('kinds of document', () => {
  it.each([
    ['Raadsvoorstel\nOnderwerp: IVP', 'raadsvoorstel'],
    ['Concept raadsbesluit\nDe raad besluit:', 'raadsbesluit'],
    ['Voorstel aan het college\nAdvies', 'collegevoorstel'],
    ['Raadsinformatiebrief\nBeste raad', 'raadsinformatiebrief'],
    ['Startnotitie IVP 2027-2030', 'startnotitie'],
    ['Integraal Veiligheidsplan Voorbeeldstad 2027-2030', 'ivp'],
    ['Uitvoeringsplan 2027', 'uvp'],
    ['Regionale Veiligheidsstrategie 2027-2030', 'strategie'],
    ['De raad van de gemeente Voorbeeldstad\nbesluit:\n1. iets', 'raadsbesluit'],
    ['Zomaar een tekst', 'onbekend'],
  ])('%s', (text, kind) => {
    expect(one(text).kind).toBe(kind)
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'besluit:',
    '1.',
    'het',
    'IVP 2023-2026',
    'te verlengen',
    'tot',
    '1 juli 2027',
    'vast te stellen',
    '\n',
    'en',
    ';',
    'Stap 1:',
    'Q2 2027',
    '\t',
    'artikel 38 Politiewet',
    'Z/26/000123',
    'De raad van de gemeente X',
    'Aldus besloten op',
    '(',
    ')',
    'totdat',
    'nieuw',
  )
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))

  it('facts fit their schema, and each passage holds the words at its position', () => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 40 }), (text, heading) => {
        const { facts } = one(text, heading)
        Facts.parse(facts)
        const { onderwerp: _o, municipality: _m, questions, ...lists } = facts
        const passages = [
          ...Object.values(lists).flatMap((list) => list.map(({ passage }) => passage)),
          ...questions.flatMap((question) => question.passages),
        ]
        for (const { place, position, quote } of passages) {
          const whole = place === 'heading' ? heading : text
          expect(whole.slice(position.start, position.end)).toBe(quote.exact)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the same text gives the same facts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(factsOf(text)).toEqual(factsOf(text))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['one endless line', 'het IVP 2023-2026 te verlengen tot '.repeat(6000)],
    ['digits', '1.1'.repeat(60_000)],
    ['words without end', 'aaaa '.repeat(60_000)],
    ['capitals', 'A.B. '.repeat(40_000)],
    ['spaces', ' '.repeat(200_000)],
    ['a long name', `burgemeester ${'Van '.repeat(40_000)}`],
  ])('%s is read in a few seconds', (_what, text) => {
    const started = performance.now()
    const { sections } = withoutNames([{ heading: '', level: 0, text }])
    extract(sections)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
