import { describe, expect, it } from 'vitest'
import { extract } from '~/domain/documents/extract'
import type { FoundDecision } from '~/domain/documents/imported-document'

const factsOf = (text: string) => extract([{ heading: '', level: 0, text }]).facts

/** What a raad decides when these are the words after *besluit:*. */
const decided = (...points: string[]) =>
  factsOf(`De raad van de gemeente Voorbeeldstad;\nbesluit:\n${points.join('\n')}`)

type Short = [
  effect: string,
  plan: string | undefined,
  until: string | null,
  event: string | null,
  expected: string | null,
]
const short = ({ effect, subject, until, untilEvent, expected }: FoundDecision): Short => [
  effect,
  subject?.title,
  until,
  untilEvent,
  expected,
]

const points: [string, Short[]][] = [
  [
    'het IVP 2019-2022 te verlengen tot en met 31 december 2023.',
    [['verlengen', 'IVP 2019-2022', '2023-12-31', null, null]],
  ],
  [
    'De looptijd van het Integraal Veiligheidsplan 2019 t/m 2022 te verlengen t/m 31-12-2023',
    [['verlengen', 'IVP 2019-2022', '2023-12-31', null, null]],
  ],
  [
    'het IVP 2019 tot en met 2022 te verlengen tot 1 juli 2023',
    [['verlengen', 'IVP 2019-2022', '2023-07-01', null, null]],
  ],
  [
    'het IVP 2019-2022 tot en met 2023 te verlengen',
    [['verlengen', 'IVP 2019-2022', '2023-12-31', null, null]],
  ],
  [
    'het IVP 2021-2024 te verlengen tot het einde van 2025',
    [['verlengen', 'IVP 2021-2024', '2025-12-31', null, null]],
  ],
  [
    'het IVP 2021-2024 te verlengen tot eind 2025',
    [['verlengen', 'IVP 2021-2024', '2025-12-31', null, null]],
  ],
  [
    'het IVP 2021-2024 te verlengen tot en met het tweede kwartaal van 2025',
    [['verlengen', 'IVP 2021-2024', '2025-06-30', null, null]],
  ],
  [
    'het IVP 2021-2024 te verlengen tot en met juni 2025',
    [['verlengen', 'IVP 2021-2024', '2025-06-30', null, null]],
  ],
  [
    'het lokaal veiligheidsplan 2020-2023 met een jaar te verlengen',
    [['verlengen', 'IVP 2020-2023', null, null, null]],
  ],
  [
    'Verlengen van het IVP 2020-2023 tot 1-1-2025',
    [['verlengen', 'IVP 2020-2023', '2025-01-01', null, null]],
  ],
  [
    'Te besluiten tot verlenging van het IVP 2020-2023 tot en met 30/06/2024',
    [['verlengen', 'IVP 2020-2023', '2024-06-30', null, null]],
  ],
  [
    'In te stemmen met de verlenging van het IVP 2020-2023 tot uiterlijk 1 mei 2024',
    [['verlengen', 'IVP 2020-2023', '2024-05-01', null, null]],
  ],
  [
    'het IVP 2020-2023 te laten doorlopen totdat een nieuw veiligheidsplan is vastgesteld',
    [['verlengen', 'IVP 2020-2023', null, 'opvolger', null]],
  ],
  [
    'het IVP 2020-2023 te verlengen tot de vaststelling van het nieuwe IVP, naar verwachting op 1 april 2024',
    [['verlengen', 'IVP 2020-2023', null, 'opvolger', '2024-04-01']],
  ],
  [
    'het IVP 2020-2023 te verlengen tot het moment waarop het nieuwe plan in werking treedt (verwacht: 15 mei 2024), doch uiterlijk tot en met 31 december 2024',
    [['verlengen', 'IVP 2020-2023', '2024-12-31', 'opvolger', '2024-05-15']],
  ],
  [
    'het IVP 2020-2023 van kracht te laten blijven zolang er geen opvolger is vastgesteld',
    [['verlengen', 'IVP 2020-2023', null, 'opvolger', null]],
  ],
  [
    'Het Integraal Veiligheidsplan 2024-2027 vast te stellen.',
    [['vaststellen', 'IVP 2024-2027', null, null, null]],
  ],
  [
    'vast te stellen het Integraal Veiligheidsplan (IVP) gemeente Lopik 2024 – 2027',
    [['vaststellen', 'IVP 2024-2027', null, null, null]],
  ],
  [
    'het Integraal Veiligheidsplan voor de periode 2024 t/m 2027 vast te stellen',
    [['vaststellen', 'IVP 2024-2027', null, null, null]],
  ],
  [
    'het UVP 2025-2026 behorende bij het IVP 2023-2026 vast te stellen',
    [['vaststellen', 'UVP 2025-2026', null, null, null]],
  ],
  [
    'gelet op de RVS 2023-2026 het IVP 2023-2026 gewijzigd vast te stellen',
    [['vaststellen', 'IVP 2023-2026', null, null, null]],
  ],
  [
    'het IVP 2023-2026 vast te stellen en het IVP 2019-2022 in te trekken',
    [
      ['vaststellen', 'IVP 2023-2026', null, null, null],
      ['intrekken', 'IVP 2019-2022', null, null, null],
    ],
  ],
  [
    'onder intrekking van het IVP 2019-2022 het IVP 2023-2026 vast te stellen',
    [
      ['intrekken', 'IVP 2019-2022', null, null, null],
      ['vaststellen', 'IVP 2023-2026', null, null, null],
    ],
  ],
  [
    'het IVP 2023-2026 op onderdelen te wijzigen',
    [['wijzigen', 'IVP 2023-2026', null, null, null]],
  ],
  [
    'het Integraal Veiligheidsbeleid 2023-2026 te actualiseren',
    [['wijzigen', 'IVP 2023-2026', null, null, null]],
  ],
  [
    'kennis te nemen van het jaaruitvoeringsplan 2026',
    [['ter_kennisname', 'UVP 2026', null, null, null]],
  ],
  [
    'het uitvoeringsplan 2026 ter kennisname aan te nemen',
    [['ter_kennisname', 'UVP 2026', null, null, null]],
  ],
  [
    'de vaststelling van het IVP 2027-2030 uit te stellen tot 1 maart 2027',
    [['uitstellen', 'IVP 2027-2030', '2027-03-01', null, null]],
  ],
  [
    'in te stemmen met uitstel van het IVP 2027-2030 en het IVP 2023-2026 te verlengen tot 1 juli 2027',
    [
      ['uitstellen', 'IVP 2027-2030', null, null, null],
      ['verlengen', 'IVP 2023-2026', '2027-07-01', null, null],
    ],
  ],
  ['het IVP 2023-2026 niet te verlengen', []],
  ['het college op te dragen de raad jaarlijks te informeren', []],
]

describe('a point of a decision', () => {
  it.each(points)('%s', (point, expected) => {
    expect(decided(`1. ${point}`).decisions.map(short)).toEqual(expected)
  })

  it('that does nothing to a plan is kept as another point', () => {
    const { otherPoints } = decided(
      '1. het IVP 2027-2030 vast te stellen;',
      '2. € 50.000 beschikbaar te stellen.',
    )
    expect(otherPoints.map(({ text }) => text)).toEqual(['€ 50.000 beschikbaar te stellen.'])
  })

  it('offers the end that follows from a length, and asks for it', () => {
    const [found] = decided('het IVP 2019-2022 met zes maanden te verlengen').decisions
    expect(found).toMatchObject({
      until: null,
      suggestedUntil: '2023-06-30',
      duration: { months: 6 },
    })
    expect(found?.ask).toContain('until')
  })

  it('takes the words above a list along', () => {
    const { decisions } = decided(
      '1. In te stemmen met:',
      'a. verlenging van het IVP 2023-2026 tot 1 juli 2027;',
      'b. uitstel van het IVP 2027-2030.',
    )
    expect(decisions.map(short)).toEqual([
      ['verlengen', 'IVP 2023-2026', '2027-07-01', null, null],
      ['uitstellen', 'IVP 2027-2030', null, null, null],
    ])
  })

  it('stands twice when a plan is changed twice', () => {
    const { decisions } = decided(
      '1. het IVP 2023-2026 te wijzigen op blad 4;',
      '2. het IVP 2023-2026 te wijzigen op blad 9.',
    )
    expect(decisions.map(({ id }) => id)).toEqual([
      'besluit-wijzigen-ivp-2023-2026',
      'besluit-wijzigen-ivp-2023-2026-2',
    ])
  })

  it('finds out which plan the current one is', () => {
    const text =
      'Onderwerp: Uitstel IVP 2027-2030\nHet huidige IVP 2023-2026 loopt af.\nVoorgesteld besluit:\n1. Het huidige IVP te verlengen tot 1 juli 2027.'
    expect(factsOf(text).decisions.map(short)).toEqual([
      ['verlengen', 'IVP 2023-2026', '2027-07-01', null, null],
    ])
  })
})

const raad = 'De raad van de gemeente Voorbeeldstad;'
const point = '1. het IVP 2027-2030 vast te stellen.'
const states: [string, string, Partial<FoundDecision>][] = [
  [
    'taken, with its date',
    `Raadsbesluit\n${raad}\nbesluit:\n${point}\nAldus besloten in de openbare vergadering van 14 januari 2027.`,
    { status: 'genomen', date: '2027-01-14', body: 'raad', ask: ['kenmerk'] },
  ],
  [
    'taken, with the date on the next line',
    `Raadsbesluit\n${raad}\nbesluit:\n${point}\nAldus besloten in de openbare vergadering, gehouden op\n14-01-2027`,
    { status: 'genomen', date: '2027-01-14' },
  ],
  [
    'open when the date is left blank',
    `Raadsbesluit\n${raad}\nbesluit:\n${point}\nAldus besloten in de openbare vergadering, gehouden op\nDe griffier,`,
    { status: 'voorgesteld', date: null },
  ],
  [
    'open in a draft, whatever date is printed',
    `Concept-raadsbesluit\n${raad}\nbesluit:\n${point}\nAldus besloten in de openbare vergadering van 14 januari 2027.`,
    { status: 'voorgesteld', date: null, meeting: '2027-01-14' },
  ],
  [
    'proposed, with the meeting announced',
    `Raadsvoorstel\nRaadsvergadering: 14 januari 2027\nDatum: 1 december 2026\nGevraagd besluit\n${point}`,
    {
      status: 'voorgesteld',
      date: null,
      meeting: '2027-01-14',
      proposed: '2026-12-01',
      body: 'raad',
    },
  ],
  [
    'withdrawn',
    `Raadsvoorstel\nGevraagd besluit\n${point}\nDit voorstel is op 3 januari 2027 ingetrokken.`,
    { status: 'ingetrokken', date: null },
  ],
  [
    'of the college',
    `Het college van burgemeester en wethouders van Voorbeeldstad heeft in de vergadering van 2 februari 2027 besloten:\n1. het uitvoeringsplan 2027 vast te stellen.`,
    { status: 'genomen', date: '2027-02-02', body: 'college' },
  ],
  [
    'for the raad when the college proposes it',
    `Collegebesluit\nHet college van burgemeester en wethouders besluit:\n1. de raad voor te stellen het IVP 2027-2030 vast te stellen.\nAldus besloten op 2 februari 2027`,
    { status: 'voorgesteld', date: null, body: 'raad' },
  ],
  [
    'of a publication',
    `Besluit van de raad van de gemeente Voorbeeldstad van 9 februari 2027, nummer 2027/0045, tot vaststelling van het IVP 2027-2030\nDe raad besluit vast te stellen:\nhet IVP 2027-2030.\nDit besluit treedt in werking op 1 maart 2027 en werkt terug tot en met 1 januari 2027.`,
    {
      status: 'genomen',
      date: '2027-02-09',
      kenmerk: '2027/0045',
      inForce: '2027-03-01',
      retroactiveTo: '2027-01-01',
    },
  ],
  [
    'told in a letter',
    'Raadsinformatiebrief\nHet Regionaal Veiligheidscollege heeft op 12 april 2023 de Regionale Veiligheidsstrategie 2023-2026 vastgesteld.',
    { status: 'genomen', date: '2023-04-12', body: 'regionaal_veiligheidscollege' },
  ],
  [
    'told with its kenmerk',
    'Op 22 januari 2019 heeft de gemeenteraad het IVP 2019-2022 vastgesteld (19R.00012).',
    { status: 'genomen', date: '2019-01-22', body: 'raad', kenmerk: '19R.00012' },
  ],
]

describe('the state of a decision', () => {
  it.each([
    'gelezen het voorstel van burgemeester en wethouders van 3 november 2026;',
    'gezien het voorstel van het college d.d. 3-11-2026, nr. 26R.00417;',
    'op voordracht van het college van burgemeester en wethouders van 3 november 2026;',
  ])('knows when it was proposed from: %s', (line) => {
    expect(factsOf(`${raad}\n${line}\nbesluit:\n${point}`).decisions).toMatchObject([
      { proposed: '2026-11-03' },
    ])
  })

  it.each(states)('is %s', (_state, text, expected) => {
    expect(factsOf(text).decisions).toMatchObject([expected])
  })

  it.each([
    'Het IVP zal op 1 juli 2027 worden vastgesteld.',
    'Naar verwachting wordt het IVP 2027-2030 op 1 juli 2027 vastgesteld.',
    'Zodra het IVP op 1 juli 2027 moet zijn vastgesteld, volgt het UVP.',
    'Het huidige IVP 2019-2022 is in 2019 vastgesteld.',
  ])('is not made from an intention or a bare year: %s', (sentence) => {
    expect(factsOf(sentence).decisions).toEqual([])
  })

  it('knows the number of the proposal and that of the decision apart', () => {
    const text = `Raadsbesluit\nKenmerk: D/26/100200\nZaaknummer: Z/26/004455\n${raad}\ngelezen het voorstel van het college van 3 november 2026, nr. 26R.00417;\nbesluit:\n${point}\nAldus besloten op 14 januari 2027`
    expect(factsOf(text).decisions).toMatchObject([
      {
        kenmerk: 'D/26/100200',
        zaak: 'Z/26/004455',
        proposalKenmerk: '26R.00417',
        proposed: '2026-11-03',
        ask: [],
      },
    ])
  })

  it('stands once for proposal and decision, and asks when their ends differ', () => {
    const extend = (until: string) => `1. het IVP 2023-2026 te verlengen tot ${until}.`
    const text = `Raadsvoorstel\nGevraagd besluit\n${extend('1 juli 2027')}\nRaadsbesluit\n${raad}\nbesluit:\n${extend('1 oktober 2027')}\nAldus besloten op 14 januari 2027`
    const { decisions, questions } = factsOf(text)
    expect(decisions.map(short)).toEqual([['verlengen', 'IVP 2023-2026', '2027-10-01', null, null]])
    expect(questions.map(({ kind }) => kind)).toContain('voorstel_en_besluit')
  })
})
