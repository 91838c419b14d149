import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchWords } from '~/dictionary.server'
import { splitCompound } from '~/domain/alignment/suggest/compounds'
import type { Item } from '~/domain/alignment/suggest/item'
import { heldOut } from '~/domain/alignment/suggest/labelled/held-out'
import { regional } from '~/domain/alignment/suggest/labelled/regional'
import { scoreOf } from '~/domain/alignment/suggest/labelled/score'
import { tune } from '~/domain/alignment/suggest/labelled/tune'
import { markShared } from '~/domain/alignment/suggest/mark-shared'
import { otherWords } from '~/domain/alignment/suggest/other-words'
import { suggest } from '~/domain/alignment/suggest/suggest'
import { indexOf } from '~/domain/alignment/suggest/suggest-index'
import { Thesaurus } from '~/domain/alignment/suggest/thesaurus'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import { lexicon } from './lexicon'

const item = (id: string, text: string, title = ''): Item => ({ id, title, text })
const index = indexOf(regional, lexicon)
const best = (text: string) => suggest(index, item('local', text), { top: 3 })

describe('compounds', () => {
  it.each([
    ['woninginbraken', 'woning inbraken'],
    ['veiligheidsplan', 'veiligheid plan'],
    ['wijkagent', 'wijk agent'],
    ['rampenbestrijding', 'ramp bestrijding'],
    ['hennepkwekerij', 'hennep kwekerij'],
    ['overlast', ''],
    ['ondernemers', ''],
    ['burgemeester', ''],
    ['plan', ''],
  ])('%s is %s', (word, parts) => {
    expect(splitCompound(word, dutchWords()).join(' ')).toBe(parts)
  })
})

describe('suggestions', () => {
  it('find the same thing under another word, and say by which words', () => {
    const [first] = best('De ggz komt sneller bij verwarde personen.')
    expect(first?.id).toMatch(/^copen-gedrag/)
    expect(first?.terms).toEqual(expect.arrayContaining(['verwarde personen']))
  })

  it('show whole words of one of the two texts', () => {
    for (const local of tune) {
      const source = `${local.title}\n${local.text}`.toLowerCase()
      for (const { id, terms } of suggest(index, local, { top: 3 })) {
        const target = regional.find((one) => one.id === id)
        const both = `${source}\n${target?.title}\n${target?.text}`.toLowerCase()
        for (const term of terms) expect(both).toContain(term.toLowerCase())
      }
    }
  })

  it('never give back what was rejected', () => {
    const all = suggest(index, item('x', 'oplichting via internet'), { top: 99 })
    const rejected = new Set(all.slice(0, 4).map(({ id }) => id))
    const left = suggest(index, item('x', 'oplichting via internet'), { top: 99, rejected })
    expect(left.map(({ id }) => id)).toEqual(all.slice(4).map(({ id }) => id))
  })

  it('work in both directions', () => {
    const back = indexOf(tune, lexicon)
    const target = regional.find(({ id }) => id === 'copen-gedrag-delen')
    const found = target ? suggest(back, target, { top: 5 }).map(({ id }) => id) : []
    const belonging = tune.filter(({ belongsTo }) => belongsTo.includes('copen-gedrag-delen'))
    expect(belonging.some(({ id }) => found.includes(id))).toBe(true)
  })

  it('learn from what was confirmed', () => {
    const source = item('new', 'Kwaad bloed tussen dorpelingen en nieuwkomers voor zijn')
    const confirmed = new Map([['rvs-onrust', [item('old', 'Geen kwaad bloed met nieuwkomers')]]])
    const learned = indexOf(regional, lexicon, [], confirmed)
    expect(suggest(learned, source, { top: 1 })[0]?.id).toBe('rvs-onrust')
    expect(suggest(learned, source, { top: 99 })).toHaveLength(regional.length)
  })

  it('read English as English', () => {
    const targets = [
      item('backup', 'Backups of data are created, protected, maintained and tested.'),
      item('people', 'The personnel of the organisation are trained in security.'),
      item('doors', 'Physical access to assets is managed and monitored.'),
    ]
    const english = indexOf(targets, lexicon)
    expect(english.tongue.reader.language).toBe('en')
    const [first] = suggest(english, item('a', 'Train all of your persons to be secure'), {
      top: 1,
    })
    expect(first).toMatchObject({ id: 'people', terms: expect.arrayContaining(['trained']) as [] })
  })

  it('name each target once, in falling order, whatever the text and the order of targets', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', '🙂🙂', '\u0301', '12 34', 'drugs '.repeat(2000), 'ĳsbaan: jeugd!'),
      fc.lorem(),
    )
    const anyItems = fc.uniqueArray(fc.tuple(fc.uuid(), anyText, anyText), {
      selector: ([id]) => id,
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyItems, anyText, fc.infiniteStream(fc.nat()), (rows, text, numbers) => {
        const targets = rows.map(([id, title, body]) => item(id, body, title))
        const shuffled = targets
          .map((target) => ({ target, nr: numbers.next().value as number }))
          .sort((a, b) => a.nr - b.nr)
          .map(({ target }) => target)
        const found = suggest(indexOf(targets, lexicon), item('s', text), { top: 99 })
        const again = suggest(indexOf(shuffled, lexicon), item('s', text), { top: 99 })
        expect(again.map(({ id, score }) => [id, score])).toEqual(
          found.map(({ id, score }) => [id, score]),
        )
        expect(found.map(({ id }) => id).sort()).toEqual(targets.map(({ id }) => id).sort())
        for (const [at, { score }] of found.entries()) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('marks', () => {
  it('stand on the shared word, or on the shared part of a compound', () => {
    const text = 'Zorgpartners delen een melding. Mensen met onbegrepen gedrag'
    const pieces = markShared(text, ['zorg', 'onbegrepen gedrag'], index.tongue)
    expect(pieces.filter(({ shared }) => shared).map((piece) => piece.text)).toEqual([
      'Zorg',
      'onbegrepen gedrag',
    ])
  })

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
        const pieces = markShared(text, terms, index.tongue)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('the same thing under another word', () => {
  it.each([
    [
      'Verwarde personen',
      'Onbegrepen gedrag en veiligheid',
      'Verwarde personen',
      'Onbegrepen gedrag',
    ],
    [
      'Cyberveiligheid',
      'Digitale veiligheid en cybercrime',
      'Cyberveiligheid',
      'Digitale veiligheid',
    ],
  ])('%s is %s', (local, regionalTitle, here, there) => {
    expect(otherWords(local, regionalTitle, index.tongue)).toMatchObject({
      local: here,
      regional: there,
    })
  })

  it('is not said of the same word, nor of another thing', () => {
    expect(otherWords('Ondermijning in de polder', 'Ondermijning', index.tongue)).toBeUndefined()
    expect(otherWords('Brandveiligheid', 'Maatschappelijke onrust', index.tongue)).toBeUndefined()
  })
})

describe('the veiligheidsthesaurus', () => {
  it('keeps its own rules', () => {
    expect(Thesaurus.safeParse(defaultThesaurus).error).toBeUndefined()
    expect(defaultThesaurus.entries.length).toBeGreaterThanOrEqual(120)
  })

  it('knows no circle, no unknown wider concept and no id twice', () => {
    const entry = (id: string, broader?: string) => ({
      id,
      preferred: id,
      alternatives: [],
      broader,
    })
    const problems = (...entries: ReturnType<typeof entry>[]) =>
      Thesaurus.safeParse({ version: 1, entries }).error?.issues.map(({ path }) => path.join('.'))
    expect(problems(entry('aa', 'bb'), entry('bb', 'aa'))).toEqual([
      'entries.0.broader',
      'entries.1.broader',
    ])
    expect(problems(entry('aa', 'cc'))).toEqual(['entries.0.broader'])
    expect(problems(entry('aa'), entry('aa'))).toEqual(['entries.1.id'])
  })
})

describe('how good suggestions are', () => {
  const quality = (set: typeof tune) =>
    scoreOf(
      new Map(set.map((one) => [one.id, suggest(index, one, { top: 5 }).map(({ id }) => id)])),
      new Map(set.map(({ id, belongsTo }) => [id, belongsTo])),
    )

  it('scores places, and leaves out what belongs nowhere', () => {
    const labels = new Map([
      ['a', ['x']],
      ['b', ['y', 'z']],
      ['c', []],
      ['d', ['x']],
    ])
    const results = new Map([
      ['a', ['x', 'y']],
      ['b', ['x', 'q', 'q', 'z']],
    ])
    expect(scoreOf(results, labels)).toEqual({
      n: 3,
      hit1: 1 / 3,
      hit3: 1 / 3,
      hit5: 2 / 3,
      mrr: 1.25 / 3,
    })
  })

  it('holds its floor on the half that it was tuned on', () => {
    expect(quality(tune).hit1).toBeGreaterThanOrEqual(0.75)
    expect(quality(tune).hit3).toBeGreaterThanOrEqual(0.9)
  })

  it('holds its floor on the half that was kept apart', () => {
    expect(quality(heldOut).hit1).toBeGreaterThanOrEqual(0.85)
    expect(quality(heldOut).hit3).toBeGreaterThanOrEqual(0.9)
    expect(quality(heldOut).hit5).toBeGreaterThanOrEqual(0.95)
  })

  it('has at least sixty items, of which many have no counterpart', () => {
    const all = [...tune, ...heldOut]
    expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThanOrEqual(60)
    expect(all.filter(({ belongsTo }) => belongsTo.length === 0).length).toBeGreaterThanOrEqual(20)
    const known = regional.map(({ id }) => id)
    expect(known).toEqual(expect.arrayContaining(all.flatMap(({ belongsTo }) => [...belongsTo])))
  })
})
