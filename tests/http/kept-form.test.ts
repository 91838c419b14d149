import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'
import { as, visitor, type Answer, type Visitor } from '../support/visitor'

const keeper = 'beheer@woerden.example'
const other = 'beheer2@woerden.example'
const page = '/woerden/beheer/leden'
const fields = { email: 'nieuwe.collega@woerden.example', role: 'lezer' }

let portal: Portal
let person: Visitor
beforeAll(async () => {
  portal = await openPortal([
    { email: keeper, works: { woerden: 'beheerder' } },
    { email: other, works: { woerden: 'beheerder' } },
  ])
})
afterAll(() => portal.stop())
beforeEach(async () => {
  person = await as(portal.origin, keeper, testPassword)
})

const endSessions = () =>
  portal.sqlite.prepare('UPDATE sessions SET expires_at = ?').run(Date.now() - 1)

const nextOf = (answer: Answer) =>
  (/name="naar" value="([^"]*)"/.exec(answer.text)?.[1] ?? '').replaceAll('&amp;', '&')

const signInTo = (who: Visitor, naar: string, email = keeper) =>
  who.post('/inloggen', { email, password: testPassword, naar })

describe('a form that is sent after the session ended', () => {
  test('answers 401 with the sign-in form and returns filled after sign-in', async () => {
    endSessions()
    const refused = await person.post(page, fields)
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('name="password"')
    expect(refused.text).toContain('Wat u had ingevuld staat dan weer in het formulier')
    expect(person.cookie('__Host-formulier')).toMatch(/^[\w-]{43}$/)
    expect(refused.headers.getSetCookie().join()).toContain(
      '; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Lax',
    )

    const back = await person.follow(await signInTo(person, nextOf(refused)))
    expect(back.status).toBe(200)
    expect(back.text).toContain(`value="${fields.email}"`)
    expect(back.text).toMatch(/type="radio"[^>]*checked=""[^>]*value="lezer"/)
    expect(back.text).toContain('U bent weer ingelogd')
  })

  test('writes nothing', async () => {
    endSessions()
    await person.post(page, fields)
    const written = portal.sqlite
      .prepare('SELECT * FROM invitations WHERE email = ?')
      .all(fields.email)
    expect(written).toEqual([])
  })

  test('keeps its fields on the server, and no password, file or token', async () => {
    endSessions()
    const form = new FormData()
    form.append('email', fields.email)
    form.append('password', 'geheim woord in het formulier')
    form.append('wachtwoord', 'geheim woord in het formulier')
    form.append('bestand', new File(['inhoud van het bestand'], 'plan.docx'))
    const refused = await person.post(page, form)
    expect(refused.text).toContain('kiest u daarna opnieuw')
    const stored = JSON.stringify(portal.sqlite.prepare('SELECT * FROM kept_forms').all())
    expect(stored).toContain(fields.email)
    expect(stored).not.toContain('geheim woord')
    expect(stored).not.toContain('inhoud van het bestand')
    expect(stored).not.toContain(person.cookie('__Host-formulier'))
  })

  test('is not given back to somebody else who signs in at the same browser', async () => {
    endSessions()
    const naar = nextOf(await person.post(page, fields))
    const back = await person.follow(await signInTo(person, naar, other))
    expect(back.status).toBe(200)
    expect(back.text).not.toContain(fields.email)
  })

  test('is not given back to another browser', async () => {
    endSessions()
    const naar = nextOf(await person.post(page, fields))
    const elsewhere = visitor(portal.origin)
    expect((await elsewhere.follow(await signInTo(elsewhere, naar))).text).not.toContain(
      fields.email,
    )
  })

  test('is not given back on another page', async () => {
    endSessions()
    const naar = nextOf(await person.post(page, fields)).replace(page, '/account')
    expect((await person.follow(await signInTo(person, naar))).text).not.toContain(fields.email)
  })

  test('is gone after an hour', async () => {
    endSessions()
    const naar = nextOf(await person.post(page, fields))
    portal.sqlite.prepare('UPDATE kept_forms SET expires_at = expires_at - 3600000').run()
    expect((await person.follow(await signInTo(person, naar))).text).not.toContain(fields.email)
  })

  test('of two tabs are both given back', async () => {
    endSessions()
    const first = nextOf(await person.post(page, fields))
    const second = nextOf(await person.post(page, { ...fields, email: 'tweede@woerden.example' }))
    const one = await person.follow(await signInTo(person, first))
    const two = await person.follow(await person.get(second))
    expect(one.text).toContain(fields.email)
    expect(two.text).toContain('tweede@woerden.example')
  })

  test('is not kept for a stranger, who is told so', async () => {
    portal.sqlite.prepare('DELETE FROM kept_forms').run()
    const refused = await visitor(portal.origin).post(page, fields)
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('konden het niet bewaren')
    expect(portal.sqlite.prepare('SELECT * FROM kept_forms').all()).toEqual([])
  })

  test('is forgotten after sign-out', async () => {
    endSessions()
    const naar = nextOf(await person.post(page, fields))
    await signInTo(person, naar)
    await person.post('/uitloggen')
    expect((await person.follow(await signInTo(person, naar))).text).not.toContain(fields.email)
  })

  test('of an unknown organisation is 404, and a form from another site 403', async () => {
    endSessions()
    expect((await person.post('/bestaat-niet/beheer/leden', fields)).status).toBe(404)
    const foreign = await person.post(page, fields, { Origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
  })
})
