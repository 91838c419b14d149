import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'
import { as, visitor, type Visitor } from '../support/visitor'

const keeper = 'beheer@woerden.example'
const adviser = 'adviseur@woerden.example'
const elsewhere = 'beheer@lopik.example'
const page = '/woerden/beheer/leden'
const password = 'een eigen lang wachtwoord'

let portal: Portal
let person: Visitor
beforeAll(async () => {
  portal = await openPortal([
    { email: keeper, works: { woerden: 'beheerder' } },
    { email: adviser, works: { woerden: 'adviseur' } },
    { email: 'lezer@woerden.example', works: { woerden: 'lezer' } },
    { email: elsewhere, works: { lopik: 'beheerder' } },
  ])
  person = await as(portal.origin, keeper, testPassword)
})
afterAll(() => portal.stop())

/** The path of the link that an answer shows. */
const linkIn = (text: string) => /value="[^"]*(\/uitnodiging\/[\w-]{43})"/.exec(text)?.[1] ?? ''

async function invited(email: string, role = 'lezer'): Promise<string> {
  const answer = await person.post(page, { email, role })
  expect(answer.status).toBe(200)
  return linkIn(answer.text)
}

const memberPath = (email: string) => `${page}/woerden-${email}`

describe('the page of members', () => {
  test('is for the beheerder', async () => {
    expect((await person.get(page)).text).toContain(adviser)
    const colleague = await as(portal.origin, adviser, testPassword)
    expect((await colleague.get(page)).status).toBe(403)
    expect((await colleague.post(page, { email: 'a@x.example', role: 'lezer' })).status).toBe(403)
  })

  test('does not exist for another organisation', async () => {
    const neighbour = await as(portal.origin, elsewhere, testPassword)
    for (const path of [page, memberPath(adviser), `${memberPath(adviser)}/einde`]) {
      expect((await neighbour.get(path)).status).toBe(404)
      expect((await neighbour.post(path, { role: 'lezer' })).status).toBe(404)
    }
    const borrowed = memberPath(adviser).replace('/woerden/', '/lopik/')
    expect((await neighbour.get(borrowed)).status).toBe(404)
    expect((await neighbour.post(borrowed, { role: 'lezer' })).status).toBe(404)
    expect((await neighbour.post(`${borrowed}/einde`)).status).toBe(404)
  })

  test('shows the link of an invitation once', async () => {
    const link = await invited('eenmaal@woerden.example')
    expect(link).toMatch(/^\/uitnodiging\/[\w-]{43}$/)
    const again = await person.get(page)
    expect(again.text).toContain('eenmaal@woerden.example')
    expect(again.text).not.toContain(link)
  })

  test('keeps what was typed when it is refused', async () => {
    const empty = await person.post(page, { email: 'geen adres', role: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('value="geen adres"')
    expect(empty.text).toContain('2 punten kloppen nog niet')
    const member = await person.post(page, { email: adviser, role: 'lezer' })
    expect(member.status).toBe(422)
    expect(member.text).toContain('hoort al bij deze organisatie')
    const role = await person.post(page, { email: 'a@x.example', role: 'strateeg' })
    expect(role.status).toBe(422)
  })
})

describe('an invitation', () => {
  test('opened twice is still unused; its form makes an account and signs in', async () => {
    const link = await invited('nieuw@woerden.example')
    const newcomer = visitor(portal.origin)
    await newcomer.get(link)
    const opened = await newcomer.get(link)
    expect(opened.status).toBe(200)
    expect(opened.text).toContain('U bent uitgenodigd om voor Woerden te werken als lezer.')

    const short = await newcomer.post(link, {
      name: 'Nieuwe Collega',
      password: 'kort',
      repeat: 'kort',
    })
    expect(short.status).toBe(422)
    expect(short.text).toContain('value="Nieuwe Collega"')
    const done = await newcomer.post(link, { name: 'Nieuwe Collega', password, repeat: password })
    expect(done.status).toBe(302)
    expect(done.location).toBe('/woerden')
    expect((await newcomer.get('/account')).text).toContain('nieuw@woerden.example')

    const used = await visitor(portal.origin).get(link)
    expect(used.status).toBe(200)
    expect(used.text).toContain('Deze uitnodiging is al gebruikt')
    const twice = await visitor(portal.origin).post(link, { name: 'X', password, repeat: password })
    expect(twice.status).toBe(422)
    const again = visitor(portal.origin)
    expect((await again.signIn('nieuw@woerden.example', password)).status).toBe(302)
  })

  test('of somebody with an account asks them to sign in and adds a membership', async () => {
    const link = await invited(elsewhere, 'beheerder')
    const guest = visitor(portal.origin)
    const page1 = await guest.get(link)
    expect(page1.text).toContain('Er is al een account met dit e-mailadres.')
    expect(page1.text).not.toContain('name="password"')
    const stolen = await guest.post(link, { name: 'Dief', password, repeat: password })
    expect(stolen.status).toBe(422)

    const back = await guest.follow(
      await guest.post('/inloggen', { email: elsewhere, password: testPassword, naar: link }),
    )
    expect(back.text).toContain('Neem de uitnodiging aan')
    expect((await guest.post(link)).location).toBe('/woerden')
    const choice = await guest.get('/')
    expect(choice.text).toContain('href="/lopik"')
    expect(choice.text).toContain('href="/woerden"')
  })

  test('is not for whoever else is signed in', async () => {
    const link = await invited('ander@woerden.example')
    const opened = await person.get(link)
    expect(opened.text).toContain(`U bent nu ingelogd als ${keeper}`)
    expect((await person.post(link, { name: 'X', password, repeat: password })).status).toBe(422)
  })

  test('tells expired, revoked and unknown apart', async () => {
    const expired = await invited('laat@woerden.example')
    portal.sqlite
      .prepare('UPDATE invitations SET expires_at = ? WHERE email = ?')
      .run(Date.now() - 1, 'laat@woerden.example')
    expect((await visitor(portal.origin).get(expired)).text).toContain(
      'Deze uitnodiging is verlopen',
    )

    const revoked = await invited('weg@woerden.example')
    const [, revoke = ''] =
      /href="([^"]*\/intrekking)">Intrekken<span[^>]*>[^<]*(?:<!-- -->)?van weg@/.exec(
        (await person.get(page)).text,
      ) ?? []
    expect((await person.get(revoke)).text).toContain('weg@woerden.example')
    const list = await person.follow(await person.post(revoke))
    expect(list.text).toContain('De uitnodiging is ingetrokken.')
    expect((await visitor(portal.origin).get(revoked)).text).toContain(
      'Deze uitnodiging is ingetrokken',
    )
    expect((await person.get(revoke)).status).toBe(404)

    expect((await visitor(portal.origin).get(`/uitnodiging/${'x'.repeat(43)}`)).status).toBe(404)
  })
})

describe('a member', () => {
  test('gets another role and is signed out', async () => {
    const colleague = await as(portal.origin, 'lezer@woerden.example', testPassword)
    const path = memberPath('lezer@woerden.example')
    expect((await person.get(path)).text).toMatch(/checked=""[^>]*value="lezer"/)
    expect((await person.post(path, { role: 'secretaris' })).status).toBe(422)
    const list = await person.follow(await person.post(path, { role: 'griffier' }))
    expect(list.text).toContain('De rol is gewijzigd.')
    expect((await colleague.get('/account')).status).toBe(302)
  })

  test('is ended after a page that says what happens', async () => {
    const colleague = await as(portal.origin, 'lezer@woerden.example', testPassword)
    const path = `${memberPath('lezer@woerden.example')}/einde`
    expect((await person.get(path)).text).toContain('blijft in het logboek staan')
    const list = await person.follow(await person.post(path))
    expect(list.text).toContain('Het lidmaatschap is beëindigd.')
    expect((await colleague.get('/account')).status).toBe(302)
    await colleague.signIn('lezer@woerden.example', testPassword)
    expect((await colleague.get('/woerden')).status).toBe(404)
    expect((await person.get(path)).status).toBe(404)
  })

  test('who is the only beheerder stays', async () => {
    const alone = await as(portal.origin, elsewhere, testPassword)
    const path = `/lopik/beheer/leden/lopik-${elsewhere}`
    const end = await alone.post(`${path}/einde`)
    expect(end.status).toBe(422)
    expect(end.text).toContain('Maak eerst iemand anders beheerder.')
    expect((await alone.post(path, { role: 'lezer' })).status).toBe(422)
    expect((await alone.get('/lopik/beheer/leden')).status).toBe(200)
  })
})
