import { describe, expect, it } from 'vitest'
import type { Facts } from '~/domain/alignment/facts'
import type { Why } from '~/domain/alignment/finding'
import { sentenceOf, titleOf } from '~/ui/nl/divergence-sentences'

const sides = { local: 'Woerden', regional: 'De Copen' }

const passage = (owner: string, title: string) => ({
  owner,
  planId: 'plan',
  version: 1,
  itemId: 'x',
  title,
  text: 'tekst',
})

/** A finding of one kind with these facts, between "Lokaal" and "Regionaal". */
const why = <R extends Why['rule']>(rule: R, facts: Facts[R], over: Partial<Why> = {}): Why =>
  ({
    rule,
    facts,
    local: passage('woerden', 'Lokaal'),
    regional: passage('de-copen', 'Regionaal'),
    versions: { local: { planId: 'plan', version: 1 }, regional: { planId: 'plan', version: 1 } },
    ...over,
  }) as Why

const aim = {
  unit: 'van de 10',
  direction: 'stijgt',
  baselineYear: 2022,
  target: 7,
  targetYear: 2026,
} as const
const period = { from: '2024-01-01', to: '2027-12-31' }
const strategy = { from: '2023-01-01', to: '2026-12-31' }

const testimony = {
  by: 'woerden',
  on: '2025-03-18',
  evidence: 'Zie doel 2.',
  source: 'uitspraak',
} as const

const cases: Record<Why['rule'], [Why, string, string]> = {
  ontbreekt_lokaal: [
    why(
      'ontbreekt_lokaal',
      { layer: 'de_copen', level: 'speerpunt', themes: [], answer: 'geen' },
      { local: null },
    ),
    'Regionaal: geen tegenhanger in Woerden',
    '‘Regionaal’ is een speerpunt van De Copen. Woerden heeft gekeken en vond in het eigen plan niets dat hierbij past.',
  ],
  alleen_lokaal: [
    why('alleen_lokaal', { level: 'beheersniveau', themes: [] }, { regional: null }),
    'Lokaal: alleen in het plan van Woerden',
    '‘Lokaal’ is een beheersniveau van Woerden. In de strategieën van de regio hoort hier niets bij. Dat mag: de raad stelt de eigen doelen vast.',
  ],
  prioriteitsniveau: [
    why('prioriteitsniveau', {
      regional: 'speerpunt',
      local: 'strategisch_thema',
      direction: 'lokaal_lager',
    }),
    'Regionaal: in De Copen een speerpunt, in Woerden een strategisch thema',
    'In De Copen is ‘Regionaal’ een speerpunt. In Woerden is ‘Lokaal’ een strategisch thema. Lokaal is het niveau lager.',
  ],
  periode: [
    why('periode', {
      plan: period,
      strategy,
      shape: 'verschoven',
      withoutPlan: [{ from: '2023-01-01', to: '2023-12-31' }],
      withoutStrategy: [{ from: '2027-01-01', to: '2027-12-31' }],
    }),
    'De plannen van Woerden en De Copen lopen niet gelijk',
    'Het plan van Woerden loopt van 1 januari 2024 tot en met 31 december 2027. ‘Regionaal’ loopt van 1 januari 2023 tot en met 31 december 2026. De periodes vallen voor een deel samen. De strategie geldt van 1 januari 2023 tot en met 31 december 2023 zonder dit plan ernaast. Het plan geldt van 1 januari 2027 tot en met 31 december 2027 zonder deze strategie ernaast.',
  ],
  cyclus: [
    why('cyclus', { localYears: 1, regionalYears: 2, source: 'uvp' }),
    'Uitvoeringsplan: in Woerden elk jaar, in De Copen elke twee jaar',
    'Woerden maakt elk jaar een uitvoeringsplan. Dat volgt uit de looptijd van het uitvoeringsplan. In De Copen is afgesproken: elke twee jaar.',
  ],
  verouderd: [
    why('verouderd', {
      superseded: 'strategie',
      fate: 'vervallen',
      successor: null,
      successorTitle: null,
      relation: 'gelijk',
    }),
    'Lokaal: verwijst naar een oude tekst van De Copen',
    '‘Lokaal’ van Woerden verwijst naar ‘Regionaal’ van De Copen. Er is een nieuwe strategie. Het onderwerp staat daar niet meer in.',
  ],
  nominaal: [
    why('nominaal', { depth: 1, relation: 'gelijk' }),
    'Regionaal: in Woerden alleen genoemd',
    'Woerden heeft ‘Lokaal’ verbonden met ‘Regionaal’ (zelfde). In het lokale plan is de diepte 1 van 6: genoemd. Er staat nog geen eigen doel bij.',
  ],
  streefwaarde: [
    why('streefwaarde', {
      indicator: 'melden',
      name: 'Weet waar je kunt melden',
      local: aim,
      regional: { ...aim, target: 8, targetYear: 2025 },
      differs: ['streefwaarde', 'streefjaar'],
    }),
    'Weet waar je kunt melden: Woerden en De Copen hebben een ander getal en een ander jaar',
    'Beide teksten gebruiken dezelfde indicator: ‘Weet waar je kunt melden’. Lokaal is het streven 7 van de 10, regionaal 8 van de 10. Lokaal is het doel voor 2026, regionaal voor 2025.',
  ],
  reikwijdte: [
    why('reikwijdte', { relation: 'lokaal_smaller', note: 'Alleen ouderen.' }),
    'Regionaal: het plan van Woerden gaat over een deel',
    '‘Lokaal’ van Woerden gaat over een deel van ‘Regionaal’ van De Copen. Bij het verband staat: ‘Alleen ouderen.’',
  ],
  begrip: [
    why('begrip', { concept: 'jeugdcriminaliteit', local: 'Jongeren', regional: 'jonge aanwas' }),
    'Regionaal: in Woerden een ander woord',
    'Het portaal stelt dit voor uit de tekst. Woerden zegt ‘Jongeren’, in De Copen staat ‘jonge aanwas’. In de woordenlijst horen die bij hetzelfde begrip: jeugdcriminaliteit.',
  ],
  doel_tegengesteld: [
    why('doel_tegengesteld', { testimonies: [testimony] }),
    'Regionaal: Woerden en De Copen hebben tegengestelde doelen',
    'De doelen van ‘Lokaal’ van Woerden en ‘Regionaal’ van De Copen gaan tegen elkaar in. Dat is vastgelegd door een persoon sinds 18 maart 2025, met een onderbouwing.',
  ],
  aanpak: [
    why('aanpak', { testimonies: [testimony, testimony] }),
    'Regionaal: Woerden kiest een andere aanpak dan De Copen',
    'De aanpak is bij ‘Lokaal’ van Woerden en ‘Regionaal’ van De Copen anders. Dat is twee keer vastgelegd door personen sinds 18 maart 2025, met een onderbouwing.',
  ],
  inzet: [
    why('inzet', { testimonies: [testimony] }),
    'Regionaal: Woerden en De Copen rekenen op andere inzet',
    'Eigenaar, capaciteit of gevraagde inzet van politie en OM is bij ‘Lokaal’ van Woerden en ‘Regionaal’ van De Copen anders. Dat is vastgelegd door een persoon sinds 18 maart 2025, met een onderbouwing.',
  ],
}

describe('a divergence in Dutch', () => {
  for (const [kind, [finding, title, sentence]] of Object.entries(cases)) {
    it(`says what ${kind} is about`, () => {
      expect(titleOf(finding, sides)).toBe(title)
      expect(sentenceOf(finding, sides)).toBe(sentence)
    })
  }

  it('tells apart the three answers without a counterpart', () => {
    const told = (['niet_beoordeeld', 'geen', 'verwant'] as const).map((answer) =>
      sentenceOf(
        why(
          'ontbreekt_lokaal',
          { layer: 'rvs', level: 'speerpunt', themes: [], answer },
          { local: null },
        ),
        sides,
      ),
    )
    expect(new Set(told).size).toBe(3)
    expect(told[0]).toContain('nog niets mee verbonden')
    expect(told[2]).toContain('raakt het onderwerp, maar dekt het niet')
  })

  it('says what became of a text that was replaced', () => {
    const fate = (facts: Partial<Facts['verouderd']>) =>
      sentenceOf(
        why('verouderd', {
          superseded: 'versie',
          fate: 'gewijzigd',
          successor: null,
          successorTitle: 'Nieuw',
          relation: 'gelijk',
          ...facts,
        }),
        sides,
      )
    expect(fate({})).toContain('Er is een nieuwe versie. Daarin is de tekst gewijzigd: ‘Nieuw’.')
    expect(fate({ fate: 'gehandhaafd' })).toContain('Daarin staat het onderwerp nog: ‘Nieuw’.')
  })

  it('says each way in which two aims differ', () => {
    const told = sentenceOf(
      why('streefwaarde', {
        indicator: 'x',
        name: 'X',
        local: { ...aim, unit: 'aantal', direction: 'daalt', target: 2.5 },
        regional: { ...aim, unit: '%', direction: 'blijft', baselineYear: 2021 },
        differs: ['eenheid', 'richting', 'streefwaarde', 'basisjaar'],
      }),
      sides,
    )
    expect(told).toContain('Lokaal telt in ‘aantal’, regionaal in ‘%’.')
    expect(told).toContain('Lokaal moet het getal omlaag, regionaal moet het getal gelijk blijven.')
    expect(told).toContain('Lokaal is het streven 2,5, regionaal 7 %.')
    expect(told).toContain('Lokaal telt vanaf 2022, regionaal vanaf 2021.')
  })

  it('never says that something is wrong', () => {
    const all = Object.values(cases).flatMap(([finding]) => [
      titleOf(finding, sides),
      sentenceOf(finding, sides),
    ])
    expect(all.join(' ')).not.toMatch(/fout|niet-conform|zonder reden|achterstand/i)
  })
})
