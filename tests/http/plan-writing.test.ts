import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

const base = '/woerden/plannen/ivp-2027-2030/schrijven'
const page = `${base}/veilig-online`
const goal = 'veilig-online-melden'

let portal: DemoPortal
let adviser: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  adviser = await portal.as('adviseur@woerden')
})
afterAll(() => portal.stop())

type Row = { text: string; revision: number }
const row = (id = goal): Row =>
  portal.sqlite
    .prepare(
      "SELECT text, revision FROM goals WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2027-2030' AND version = 1 AND id = ?",
    )
    .get(id) as Row
const numberOf = (sql: string): number => (portal.sqlite.prepare(sql).get() as { n: number }).n

const fields = (text: string, revision: number, more: Record<string, string> = {}) => ({
  block: 'doel',
  version: '1',
  id: goal,
  priorityId: 'veilig-online',
  revision: String(revision),
  text,
  ...more,
})
const open = `${page}?bewerk=${goal}`
const self = `${open}&_data=routes/$tenant.plannen.$plan.schrijven_.$item`

describe('writing a goal', () => {
  test('opens one group of fields, filled in, and saves it', async () => {
    const { revision } = row()
    const shown = await adviser.get(open)
    expect(shown.status).toBe(200)
    expect(shown.text.match(/class="kdc-editing"/g)).toHaveLength(1)
    expect(shown.text).toContain(`name="revision" value="${revision}"`)
    const saved = await adviser.post(open, fields('Meer mensen melden het.', revision))
    expect(saved.location).toBe(`${page}#${goal}`.replace(/#.*/, ''))
    expect(row()).toEqual({ text: 'Meer mensen melden het.', revision: revision + 1 })
  })

  test('saves by itself and says which revision that is', async () => {
    const { revision } = row()
    const answer = await adviser.post(self, fields('Vanzelf.', revision, { vanzelf: '1' }))
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ saved: { revision: revision + 1 } })
  })

  test('comes back filled in, with a message at the field, and writes nothing', async () => {
    const before = row()
    const half = { indicatorName: 'Meldingen', target: 'veel', direction: 'stijgt' }
    const answer = await adviser.post(open, fields('Nieuwe woorden', before.revision, half))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Nieuwe woorden')
    expect(answer.text).toContain('Schrijf een getal')
    expect(answer.text).toContain('id="doel-target"')
    expect(row()).toEqual(before)
  })
})

describe('two people in one goal', () => {
  test('the second sees both texts, merged where one changed, and loses no word', async () => {
    const { revision } = row()
    await adviser.post(open, fields('Tekst van de ander.', revision, { source: '' }))
    const late = await adviser.post(
      open,
      fields('Mijn eigen tekst.', revision, { indicatorName: 'Meldingen', direction: 'stijgt' }),
    )
    expect(late.status).toBe(409)
    expect(late.text).toContain('Mijn eigen tekst.')
    expect(late.text).toContain('Tekst van de ander.')
    expect(late.text).toContain('Alleen u wijzigde dit.')
    expect(late.text).toContain(`name="revision" value="${revision + 1}"`)
    expect(row().text).toBe('Tekst van de ander.')
    const merged = await adviser.post(open, fields('Beide teksten.', revision + 1))
    expect(merged.status).toBe(302)
    expect(row().text).toBe('Beide teksten.')
  })

  test('takes the other text of one field over', async () => {
    const { revision, text } = row()
    const answer = await adviser.post(open, fields('Iets anders.', revision, { overnemen: 'text' }))
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(new RegExp(`<textarea[^>]*id="samen-doel-text"[^>]*>${text}<`))
    expect(row().text).toBe(text)
  })

  test('a page that saved by itself finds its words back at the address it is given', async () => {
    const { revision } = row()
    await adviser.post(open, fields('Van de ander.', revision))
    const answer = await adviser.post(self, fields('Stil getypt.', revision, { vanzelf: '1' }))
    expect(answer.status).toBe(409)
    const { conflict } = JSON.parse(answer.text) as { conflict: { path: string } }
    const both = await adviser.get(conflict.path)
    expect(both.text).toContain('Stil getypt.')
    expect(both.text).toContain('Van de ander.')
    const other = await portal.as('adviseur@lopik')
    expect((await other.get(conflict.path)).status).toBe(404)
  })

  test('both at once: one is saved, the other sees both', async () => {
    const { revision } = row()
    const answers = await Promise.all(
      ['Eerste', 'Tweede'].map((text) => adviser.post(open, fields(text, revision))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409])
    expect(row().revision).toBe(revision + 1)
  })

  test('words for a goal that was removed meanwhile can be put back with it', async () => {
    const { revision } = row()
    await adviser.post(`${base}/doel/${goal}/verwijdering`, { version: '1' })
    const late = await adviser.post(open, fields('Toch nog.', revision))
    expect(late.status).toBe(409)
    expect(late.text).toContain('intussen verwijderd')
    expect(late.text).toContain('Toch nog.')
    const back = await adviser.post(open, fields('Toch nog.', revision, { terugzetten: '1' }))
    expect(back.status).toBe(302)
    expect(row().text).toBe('Toch nog.')
  })
})

describe('parts', () => {
  test('are removed, and the page offers to put them back', async () => {
    const path = `${base}/prioriteit/veilig-online`
    const gone = await adviser.post(`${path}/verwijdering`, { version: '1' })
    const shown = await adviser.get(gone.location ?? '')
    expect(shown.text).toContain('Verwijderd: Veilig online')
    const back = await adviser.post(`${path}/herstel`, { version: '1' })
    expect((await adviser.get(back.location ?? '')).text).not.toContain('Verwijderd: Veilig online')
    expect(row().text).toBe('Toch nog.')
  })

  test('are added to the plan, a goal to its priority', async () => {
    const added = await adviser.post(`${page}?nieuw=doel`, {
      block: 'doel',
      version: '1',
      priorityId: 'veilig-online',
      text: 'Een nieuw doel.',
    })
    expect(added.status).toBe(302)
    const priority = await adviser.post(`${base}?nieuw=prioriteit`, {
      block: 'kop',
      version: '1',
      title: 'Wonen',
      level: 'beheersniveau',
    })
    expect(priority.location).toMatch(/schrijven\/prioriteit-[a-f0-9-]+\?bewerk=waarom$/)
    const section = await adviser.post(`${base}?nieuw=onderdeel`, {
      block: 'onderdeel',
      version: '1',
      kind: 'evaluatie',
      title: 'Evaluatie',
    })
    expect((await adviser.get(section.location ?? '')).status).toBe(200)
  })

  test('no more than 300 priorities', async () => {
    const insert = portal.sqlite.prepare(
      `INSERT INTO priorities (tenant_id, plan_id, version, id, position, number, title, level, why, approach, origins, partners)
       VALUES ('woerden', 'ivp-2027-2030', 1, ?, 900, '', 'Vol', 'beheersniveau', '', '', '[]', '[]')`,
    )
    const missing =
      300 -
      numberOf(
        "SELECT count(*) n FROM priorities WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2027-2030'",
      )
    for (let at = 0; at < missing; at += 1) insert.run(`vol-${at}`)
    const answer = await adviser.post(`${base}?nieuw=prioriteit`, {
      block: 'kop',
      version: '1',
      title: 'Te veel',
      level: 'speerpunt',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('ten hoogste 300 prioriteiten')
    expect(answer.text).toContain('Te veel')
    expect((await adviser.get(base)).status).toBe(200)
    portal.sqlite.exec("DELETE FROM priorities WHERE id LIKE 'vol-%'")
  })
})

describe('bad input', () => {
  const bad = '<img src=x onerror=alert(1)><script>alert(2)</script>=HYPERLINK("http://x")'

  test('pasted HTML and formulas stay text, in every field and on every page', async () => {
    const { revision } = row()
    await adviser.post(open, fields(bad, revision, { source: bad, unit: bad.slice(0, 50) }))
    const rich = await adviser.post(`${page}?bewerk=waarom`, {
      block: 'waarom',
      version: '1',
      id: 'veilig-online',
      revision: String(
        numberOf(
          "SELECT revision n FROM priorities WHERE tenant_id='woerden' AND plan_id='ivp-2027-2030' AND id='veilig-online'",
        ),
      ),
      why: bad,
    })
    expect(rich.status).toBe(302)
    for (const path of [page, open, base, '/woerden/plannen/ivp-2027-2030']) {
      const shown = await adviser.get(path)
      expect(shown.status, path).toBe(200)
      expect(shown.text, path).not.toContain('<img src=x')
      expect(shown.text, path).not.toContain('<script>alert')
    }
  })

  test.each([
    ['no revision that can be', { revision: '-1' }, 422],
    ['another plan', { id: 'bestaat-niet' }, 409],
    ['a version that is not there', { version: '99' }, 404],
  ])('%s', async (_what, more, status) => {
    const before = row()
    expect((await adviser.post(open, fields('x', before.revision, more))).status).toBe(status)
    expect(row()).toEqual(before)
  })

  test('a text that lies fast is not written, and what was typed stays', async () => {
    const answer = await adviser.post(
      '/woerden/plannen/ivp-2023-2026/schrijven/veilig-online?bewerk=waarom',
      {
        block: 'waarom',
        version: '2',
        id: 'veilig-online',
        revision: '1',
        why: 'Nieuwe reden',
      },
    )
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('De tekst van deze versie ligt vast')
  })
})

describe('who may write', () => {
  test('nobody but the adviseur of this municipality', async () => {
    const { revision, text } = row()
    for (const account of ['burgemeester@woerden', 'griffier@woerden', 'raadslid@woerden']) {
      const somebody = await portal.as(account)
      expect((await somebody.post(open, fields('Stiekem', revision))).status, account).toBe(403)
    }
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(open, fields('Stiekem', revision))).status).toBe(404)
    expect(
      (await lopik.post(`/lopik${open.slice('/woerden'.length)}`, fields('x', 1))).status,
    ).toBe(404)
    expect((await lopik.post(`${base}/doel/${goal}/verwijdering`, { version: '1' })).status).toBe(
      404,
    )
    expect(row().text).toBe(text)
  })
})

describe('a new plan', () => {
  const start = (more: Record<string, string>, file?: Blob) => {
    const form = new FormData()
    const all = { title: 'IVP nieuw', from: '2027-01-01', to: '2030-12-31', ...more }
    for (const [name, value] of Object.entries(all)) form.append(name, value)
    if (file) form.append('file', file, 'plan.md')
    return adviser.post('/woerden/plannen/nieuw', form)
  }
  const titles = async (location: string | null) => (await adviser.get(location ?? '')).text

  test('starts from the plan before, a document, a neighbour or empty', async () => {
    const copy = await start({ start: 'kopie', kopie: 'ivp-2023-2026' })
    expect(copy.location).toBe('/woerden/plannen/ivp-2027-2030-2/schrijven')
    expect(await titles(copy.location)).toContain('Ondermijning')
    const document = await start(
      { start: 'document' },
      new Blob(['# Inleiding\n\nEerste woorden\n\n# Wat wij zien\n\nTweede woorden\n']),
    )
    expect(await titles(document.location)).toContain('Wat wij zien')
    const shape = await start({ start: 'buur', buur: 'oudewater/ivp-2023-2026/1' })
    expect(shape.status).toBe(302)
    const team = await start({ start: 'team', team: 'oudewater/ivp-2023-2026' })
    expect(await titles(team.location)).toContain('Geen ruimte voor ondermijning')
    const empty = await start({ start: 'leeg' })
    expect(await titles(empty.location)).toContain('Strategische uitgangspunten')
  })

  test.each([
    [{ start: 'leeg', from: '2027-02-30' }, 'Deze datum bestaat niet'],
    [{ start: 'leeg', from: '2026-01-01' }, 'geldt al een vastgesteld plan'],
    [{ start: 'leeg', to: '2026-12-31' }, 'ligt voor de eerste dag'],
    [{ start: 'kopie' }, 'Kies het plan waarvan u een kopie maakt'],
    [{ start: 'document' }, 'Kies een bestand'],
    [{ start: 'iets' }, 'Kies waarmee u begint'],
  ])('is not made from %j', async (more, message) => {
    const count = () => numberOf("SELECT count(*) n FROM plans WHERE tenant_id = 'woerden'")
    const before = count()
    const answer = await start(more)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(message)
    expect(answer.text).toContain('IVP nieuw')
    expect(count()).toBe(before)
  })

  test('takes no shape that was not shared with us', async () => {
    expect((await start({ start: 'buur', buur: 'lopik/ivp-2028-2031/1' })).status).toBe(404)
    expect((await start({ start: 'team', team: 'lopik/ivp-2024-2027' })).status).toBe(404)
  })

  test('a frozen text goes on in a new version', async () => {
    const shown = await adviser.get('/woerden/plannen/ivp-2023-2026')
    expect(shown.text).toContain('Schrijf verder in een nieuwe versie')
    const next = await adviser.post('/woerden/plannen/ivp-2023-2026/nieuwe-versie')
    expect(next.location).toBe('/woerden/plannen/ivp-2023-2026/schrijven')
    expect((await adviser.get(next.location ?? '')).text).toContain('versie 3')
  })
})
