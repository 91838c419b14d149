import { describe, expect, it } from 'vitest'
import { kenmerkenIn } from '~/domain/documents/kenmerken'
import { timesIn } from '~/domain/documents/planned-time'
import { mentionsIn } from '~/domain/documents/policy-names'
import { durationsIn } from '~/domain/documents/until'
import { datesIn, impossibleDatesIn } from '~/domain/documents/written-dates'

describe('dates as councils write them', () => {
  it.each([
    ['20 september 2022', '2022-09-20'],
    ['donderdag 29 sept. 2022', '2022-09-29'],
    ['1 mrt 2024', '2024-03-01'],
    ['3 JAN. 2024', '2024-01-03'],
    ['20-09-2022', '2022-09-20'],
    ['1-7-2023', '2023-07-01'],
    ['20/9/2022', '2022-09-20'],
    ['20.09.2022', '2022-09-20'],
    ['2022-09-20', '2022-09-20'],
    ['29 februari 2024', '2024-02-29'],
  ])('%s', (words, iso) => {
    expect(datesIn(`d.d. ${words}, nr. 4`).map((date) => date.iso)).toEqual([iso])
  })

  it.each([
    'gmb-2023-309841',
    '2019-2022',
    'Z/22/050952',
    '0348-42 89 11',
    'artikel 3.1.2023a',
    'september 2022',
  ])('but %s is no date', (words) => {
    expect(datesIn(words)).toEqual([])
  })

  it.each(['31 februari 2023', '29-02-2023', '12/13/2024'])('and %s is on no calendar', (words) => {
    expect(datesIn(words)).toEqual([])
    expect(impossibleDatesIn(`op ${words}.`)).toEqual([{ iso: null, start: 3, words }])
  })
})

describe('a planning in words', () => {
  it.each([
    ['Sept 2022', '2022-09-01', '2022-09-30'],
    ['Sept/okt 2022', '2022-09-01', '2022-10-31'],
    ['maart en april 2027', '2027-03-01', '2027-04-30'],
    ['jan-mrt 2027', '2027-01-01', '2027-03-31'],
    ['november 2026 – januari 2027', '2026-11-01', '2027-01-31'],
    ['december/januari 2027', '2026-12-01', '2027-01-31'],
    ['Eerste kwartaal 2023', '2023-01-01', '2023-03-31'],
    ['2e kwartaal van 2027', '2027-04-01', '2027-06-30'],
    ['eerste en tweede kwartaal 2027', '2027-01-01', '2027-06-30'],
    ['Q4 2026', '2026-10-01', '2026-12-31'],
    ['kwartaal 3 2027', '2027-07-01', '2027-09-30'],
    ['tweede helft 2027', '2027-07-01', '2027-12-31'],
    ['week 1 2027', '2027-01-04', '2027-01-10'],
    ['week 53 van 2026', '2026-12-28', '2027-01-03'],
    ['eind maart 2027', '2027-03-01', '2027-03-31'],
    ['februari 2028', '2028-02-01', '2028-02-29'],
    ['12 maart 2027', '2027-03-12', '2027-03-12'],
  ])('%s', (words, from, to) => {
    expect(timesIn(`(${words})`)).toMatchObject([{ from, to, words }])
  })

  it.each([
    ['begin 2027', '2027-01-01'],
    ['medio 2027', '2027-05-01'],
    ['najaar 2027', '2027-09-01'],
    ['eind 2027', '2027-10-01'],
  ])('%s is a rough time', (words, from) => {
    expect(timesIn(words)).toMatchObject([{ from, exact: false }])
  })

  it('is not made from the years of a plan', () => {
    expect(timesIn('IVP 2023-2026')).toEqual([])
  })
})

describe('lengths of an extension', () => {
  it.each([
    ['een half jaar', 6],
    ['één jaar', 12],
    ['anderhalf jaar', 18],
    ['zes maanden', 6],
    ['3 maanden', 3],
    ['twee kwartalen', 6],
    ['een paar maanden', null],
    ['enkele maanden', null],
  ])('%s', (words, months) => {
    expect(durationsIn(`met ${words} te verlengen`)).toMatchObject([{ words, months }])
  })
})

describe('kenmerken', () => {
  it.each([
    ['Z/22/050952 / D/22/072742', ['Z/22/050952 zaak', 'D/22/072742 document']],
    ['vastgesteld in 2019 (18R.00545)', ['18R.00545 registratie']],
    ['raadsvoorstel 23r.00358', ['23r.00358 registratie']],
    ['collegebesluit 15A.00607', ['15A.00607 registratie']],
    ['CVDR698977/1', ['CVDR698977/1 regeling']],
    ['gmb-2023-309841', ['gmb-2023-309841 publicatie']],
    ['Gemeenteblad 2023, 309841', ['gmb-2023-309841 publicatie']],
    ['Gemeenteblad van Lopik 2024, nr. 160123', ['gmb-2024-160123 publicatie']],
    ['VB-2023-0612', ['VB-2023-0612 registratie']],
    ['zie corsanummer 077274', ['077274 registratie']],
    ['Zaaknummer: 1087765', ['1087765 zaak']],
    ['Zaak: 2025-118822', ['2025-118822 zaak']],
    ['Z-2026-004511', ['Z-2026-004511 zaak']],
    ['Nummer: RV 2026-045', ['RV 2026-045 registratie']],
    ['nr. 2024/0045', ['2024/0045 registratie']],
    ['ons kenmerk UIT/2024/118', ['UIT/2024/118 registratie']],
  ])('%s', (text, expected) => {
    expect(kenmerkenIn(text).map(({ kenmerk, type }) => `${kenmerk} ${type}`)).toEqual(expected)
  })

  it.each([
    'IVP 2023-2026',
    'het IVP2023-2026',
    'tel. 0348-428911',
    '20-09-2022',
    'Q2 2023',
    'artikel 38b, lid 1',
    'agendapunt 4.2',
    'nr. 4',
    '€ 30.000',
    'kenmerk',
  ])('are not read from %s', (text) => {
    expect(kenmerkenIn(text)).toEqual([])
  })
})

describe('policy texts with their years', () => {
  it.each([
    ['het Integraal Veiligheidsplan (IVP) 2023-2026', ['IVP 2023-2026']],
    ['het IVP gemeente Lopik 2024 t/m 2027', ['IVP 2024-2027']],
    ['Integraal Veiligheidsplan voor de jaren 2027 tot en met 2030', ['IVP 2027-2030']],
    ['het lokaal veiligheidsplan 2020 – 2023', ['IVP 2020-2023']],
    ['IVP 2023-2026 en uitvoeringsplan 2023-2024', ['IVP 2023-2026', 'UVP 2023-2024']],
    ['het jaaruitvoeringsplan 2025', ['UVP 2025']],
    ['Regionale Veiligheidsstrategie (RVS) Midden-Nederland 2027-2030', ['RVS 2027-2030']],
    ['Bestuursakkoord 2022-2026', ['Bestuursakkoord 2022-2026']],
    ['Veiligheidsagenda 2023-2026', ['Veiligheidsagenda 2023-2026']],
    ['het IVP loopt van 1 januari 2024 tot en met 31 december 2027', ['IVP 2024-2027']],
    ['Bureau Regionale Veiligheidsstrategie (RVS) in januari 2023', []],
    ['het IVP is in 2019 vastgesteld', ['IVP']],
    ['het IVP in juni 2023', ['IVP']],
  ])('%s', (text, titles) => {
    expect(mentionsIn(text).map(({ title }) => title)).toEqual(titles)
  })

  it('keep the exact days when the text gives them', () => {
    expect(mentionsIn('het IVP loopt van 1 mei 2024 tot en met 30 april 2028')).toMatchObject([
      { from: '2024-05-01', to: '2028-04-30' },
    ])
  })
})
