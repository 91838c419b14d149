import { strToU8 } from 'fflate'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { expectNoAxeViolations, openBrowser, signedInPage } from '../support/browser'
import { Divergences, Matrix, Plans } from '../support/contract-shapes'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { paragraph, pdfFile, pdfPage, wordFile } from '../support/documents/samples'

/** The main jobs, as people do them: in a browser, over the demo region in which Woerden extended nothing. */
const patience = 300_000
const proposal = fileURLToPath(
  new URL('../support/documents/raadsvoorstel-uitstel-ivp-woerden.docx', import.meta.url),
)

let portal: DemoPortal
let browser: Browser
const contexts: BrowserContext[] = []
beforeAll(async () => {
  portal = await openDemoPortal({
    arrange: (sqlite) => {
      for (const table of ['traject_documents', 'traject_steps', 'trajects'])
        sqlite
          .prepare(`DELETE FROM ${table} WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2023-2026'`)
          .run()
      for (const table of ['link_candidates', 'imports'])
        sqlite.prepare(`DELETE FROM ${table} WHERE tenant_id = 'woerden'`).run()
      sqlite
        .prepare(
          `DELETE FROM decisions WHERE tenant_id = 'woerden'
           AND (kenmerk = 'D/22/072756' OR plan_id = 'ivp-2023-2026')`,
        )
        .run()
    },
  })
  browser = await openBrowser()
})
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
})

/** A page of this account in a browser of its own; `account` without `.example`. */
async function pageOf(account: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  contexts.push(context)
  return signedInPage(context, portal.origin, `${account}.example`, demoPassword)
}
const open = (page: Page, path: string) => page.goto(portal.origin + path)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function dataOf<S extends z.ZodType>(account: string, path: string, shape: S) {
  const person = await portal.as(account)
  return shape.parse(JSON.parse((await person.get(path)).text))
}
const plansOf = () => dataOf('adviseur@woerden', '/woerden/plannen.json', Plans)
const divergence = async (id: string) =>
  (await dataOf('adviseur@woerden', '/woerden/afwijkingen.json', Divergences)).find(
    (one) => one.id === id,
  )
/** The `nth` divergence of Woerden that has no explanation yet. */
async function openDivergence(kind: string, nth = 0): Promise<string> {
  const list = await dataOf('adviseur@woerden', '/woerden/afwijkingen.json', Divergences)
  const found = list.filter((one) => one.kind === kind && one.position === null)[nth]
  if (!found) throw new Error(`no open divergence ${kind}`)
  return found.id
}
const count = (table: string): number =>
  z
    .object({ n: z.number() })
    .parse(
      portal.sqlite.prepare(`SELECT count(*) AS n FROM ${table} WHERE tenant_id = 'woerden'`).get(),
    ).n

/** Fills the form of a position; the button is pressed by who calls. */
async function explain(page: Page, motivation: string): Promise<void> {
  await page.getByLabel('Nog te bespreken').check()
  await page.getByLabel('Soort reden').selectOption('anders')
  await page.getByLabel('Toelichting', { exact: false }).first().fill(motivation)
  await page.getByLabel('Wie besloot dit?').selectOption('college')
}

describe('importing the council proposal', () => {
  const written = () => ['decisions', 'traject_steps', 'link_candidates'].map(count)
  const validUntil = async () =>
    (await plansOf()).find(({ id }) => id === 'ivp-2019-2022')?.validUntil

  async function upload(page: Page): Promise<void> {
    await open(page, '/woerden/documenten/nieuw')
    await page.getByLabel('Bestand').setInputFiles(proposal)
    await press(page, 'Lees het document')
    await page.waitForURL(/\/documenten\/[\w-]{8,}$/, { timeout: 60_000 })
  }

  test(
    'shows each fact with its passage, and moves the validity of the plan from 2022 to 2023',
    async () => {
      expect(await validUntil()).toBe('2022-12-31')
      const before = written()
      const page = await pageOf('adviseur@woerden')
      await upload(page)
      expect(written(), 'nothing is written before it is accepted').toEqual(before)
      const facts = page.locator('#feiten .kdc-fact')
      expect(await facts.count()).toBeGreaterThan(8)
      expect(await facts.filter({ has: page.locator('blockquote mark') }).count()).toBe(
        await facts.count(),
      )
      await page.getByText('half jaar').first().waitFor()
      await page.getByText('18R.00545').first().waitFor()
      await expectNoAxeViolations(page)
      await press(page, 'Neem over wat is aangevinkt')
      await page.getByText(/Overgenomen: besluiten 2, stappen 7/).waitFor()
      expect(await validUntil()).toBe('2023-07-01')
      await open(page, '/woerden/plannen/ivp-2019-2022')
      await page.getByText('1 juli 2023').first().waitFor()
      await open(page, '/woerden/traject?plan=ivp-2023-2026')
      await page.getByText('Startnotitie IVP').first().waitFor()
    },
    patience,
  )

  test(
    'again says that the decision is there, and changes nothing',
    async () => {
      const before = written()
      const page = await pageOf('adviseur@woerden')
      await upload(page)
      await page.getByText('Dit besluit staat er al').first().waitFor()
      expect(await page.getByText('Dit besluit staat er al').count()).toBe(2)
      await press(page, 'Neem over wat is aangevinkt')
      await page.waitForLoadState()
      expect(written()).toEqual(before)
      expect(await validUntil()).toBe('2023-07-01')
    },
    patience,
  )
})

describe('a file that cannot be read', () => {
  const megabytes = (size: number) => Buffer.alloc(size * 1024 * 1024)
  const files: [string, string, () => Uint8Array, RegExp][] = [
    ['a scan', 'scan.pdf', () => pdfFile(['0 0 595 842 re f', '0 0 595 842 re f']), /scan/],
    [
      'a pdf with a password',
      'geheim.pdf',
      () =>
        pdfFile([pdfPage(['tekst'])], {
          trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
        }),
      /wachtwoord/,
    ],
    [
      'a zip bomb',
      'bom.docx',
      () => wordFile(paragraph('besluit'), { 'word/header1.xml': [megabytes(59), { level: 9 }] }),
      /veel te groot/,
    ],
    [
      'a picture called .docx',
      'foto.docx',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      /afbeelding/,
    ],
    ['21 MB', 'groot.pdf', () => megabytes(21), /20 MB/],
    ['an empty file', 'leeg.txt', () => strToU8('  \n'), /geen tekst/],
  ]

  test(
    'gets a sentence that says what to do, keeps the pasted text, and writes nothing',
    async () => {
      const before = count('imports')
      const page = await pageOf('adviseur@woerden')
      for (const [what, name, make, message] of files) {
        await open(page, '/woerden/documenten/nieuw')
        await page.getByLabel('Bestand').setInputFiles({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(make()),
        })
        await page.getByLabel('Of plak hier de tekst').fill(`Aantekening bij ${what}`)
        await press(page, 'Lees het document')
        const alert = page.getByRole('alert')
        await alert.waitFor({ timeout: 60_000 })
        expect(await alert.textContent(), what).toMatch(message)
        expect(await page.getByLabel('Of plak hier de tekst').inputValue()).toBe(
          `Aantekening bij ${what}`,
        )
      }
      await expectNoAxeViolations(page)
      expect(count('imports')).toBe(before)
    },
    patience,
  )
})

describe('explaining a divergence', () => {
  test(
    'shows in the matrix and the list of the driehoek; a draft does not',
    async () => {
      const id = await openDivergence('ontbreekt_lokaal')
      const { priorityId } = (await divergence(id)) ?? {}
      const cellOf = async () =>
        (await dataOf('secretaris@de-copen', '/de-copen/afstemming.json', Matrix)).cells.find(
          (cell) => cell.municipality === 'woerden' && cell.priorityId === priorityId,
        )
      const page = await pageOf('adviseur@woerden')
      const secretary = await pageOf('secretaris@de-copen')
      const motivation = 'Wij willen dit eerst bespreken met de buurgemeenten.'

      await open(page, `/woerden/afwijkingen/${id}`)
      await explain(page, motivation)
      await press(page, 'Bewaar als concept')
      await page.getByText('Het concept is bewaard.').waitFor()
      await open(secretary, `/de-copen/afwijkingen/woerden.${id}`)
      expect(await secretary.getByText(motivation).count(), 'a draft stays at home').toBe(0)
      expect((await cellOf())?.position).toBeNull()

      await page.reload()
      expect(await page.locator('textarea[name=motivation]').inputValue()).toBe(motivation)
      await press(page, 'Leg het standpunt vast')
      await page.getByText('Het standpunt is vastgelegd.').waitFor()
      await expectNoAxeViolations(page)

      expect((await cellOf())?.position).toBe('nog_te_bespreken')
      await open(secretary, '/de-copen/afwijkingen?gemeente=woerden&toelichting=met')
      await secretary.locator(`a[href$="woerden.${id}"]`).first().click()
      await secretary.getByText(motivation).waitFor()
      await expectNoAxeViolations(secretary)
    },
    patience,
  )

  test(
    'works without JavaScript, and a refused form keeps its text',
    async () => {
      const id = await openDivergence('alleen_lokaal')
      const page = await pageOf('adviseur@woerden', { javaScriptEnabled: false })
      await open(page, `/woerden/afwijkingen/${id}`)
      const text = page.locator('textarea[name=motivation]')
      await text.fill('Dit speelt alleen in onze binnenstad.')
      await press(page, 'Leg het standpunt vast')
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('Kies een standpunt.')
      expect(await text.inputValue()).toBe('Dit speelt alleen in onze binnenstad.')
      expect((await divergence(id))?.position).toBeNull()
      await explain(page, 'Dit speelt alleen in onze binnenstad.')
      await press(page, 'Leg het standpunt vast')
      await page.getByText('Het standpunt is vastgelegd.').waitFor()
      expect((await divergence(id))?.position).toBe('nog_te_bespreken')
    },
    patience,
  )

  /** Presses Tab until this has the focus, and sees that the focus shows. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        const shows = await target.evaluate((element) =>
          [element, element.closest('label')].some((one) => {
            const style = one && getComputedStyle(one)
            return style && style.outlineStyle !== 'none' && style.outlineWidth !== '0px'
          }),
        )
        expect(shows, 'the focus is visible').toBe(true)
        return
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${String(target)}`)
  }

  test(
    'needs only a keyboard, from signing in on',
    async () => {
      const id = await openDivergence('alleen_lokaal')
      const page = await (await browser.newContext()).newPage()
      await open(page, `/woerden/afwijkingen/${id}`)
      await tabTo(page, page.getByLabel('E-mailadres'))
      await page.keyboard.type('adviseur@woerden.example')
      await tabTo(page, page.getByLabel('Wachtwoord'))
      await page.keyboard.type(demoPassword)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/woerden/afwijkingen/${id}`)
      const radios = page.locator('input[type=radio][name=kind]')
      await tabTo(page, radios.first())
      await page.keyboard.press('Space')
      await tabTo(page, page.getByLabel('Soort reden'))
      await page.keyboard.type('Tijdelijk')
      await tabTo(page, page.locator('textarea[name=motivation]'))
      await page.keyboard.type('Na de zomer kijken wij opnieuw.')
      await tabTo(page, page.getByLabel('Wie besloot dit?'))
      await page.keyboard.type('College')
      await tabTo(page, page.getByRole('button', { name: 'Leg het standpunt vast', exact: true }))
      await page.keyboard.press('Enter')
      await page.getByText('Het standpunt is vastgelegd.').waitFor()
      expect((await divergence(id))?.explanation).toMatchObject({
        reason: 'tijdelijk',
        body: 'college',
      })
      await page.context().close()
    },
    patience,
  )

  test(
    'survives the end of a session, and comes back to nobody else',
    async () => {
      const id = await openDivergence('alleen_lokaal')
      const text = 'Een lange toelichting die niet verloren mag gaan.'
      const page = await pageOf('adviseur@woerden')
      await open(page, `/woerden/afwijkingen/${id}`)
      await explain(page, text)
      portal.sqlite.prepare('UPDATE sessions SET expires_at = 1').run()
      await press(page, 'Leg het standpunt vast')
      await page.getByRole('heading', { name: 'U bent niet meer ingelogd' }).waitFor()
      const naar = await page.locator('input[name=naar]').inputValue()
      expect((await divergence(id))?.position).toBeNull()

      const mayor = await pageOf('burgemeester@woerden')
      await open(mayor, naar)
      expect(await mayor.locator('textarea[name=motivation]').inputValue()).not.toBe(text)

      await page.getByLabel('E-mailadres').fill('adviseur@woerden.example')
      await page.getByLabel('Wachtwoord').fill(demoPassword)
      await press(page, 'Inloggen')
      await page.getByText('U bent weer ingelogd').waitFor()
      expect(await page.locator('textarea[name=motivation]').inputValue()).toBe(text)
      await press(page, 'Leg het standpunt vast')
      await page.getByText('Het standpunt is vastgelegd.').waitFor()
      expect((await divergence(id))?.explanation?.motivation).toBe(text)
    },
    patience,
  )
})

describe('answering a regional priority', () => {
  test(
    'asks for the note where it is obligatory, and can be changed and taken back',
    async () => {
      const path = '/woerden/afstemming/de-copen/onbegrepen-gedrag'
      const stateOf = async () =>
        (await dataOf('secretaris@de-copen', '/de-copen/afstemming.json', Matrix)).cells.find(
          (cell) =>
            cell.municipality === 'woerden' && cell.priorityId === 'de-copen.onbegrepen-gedrag',
        )?.state
      const page = await pageOf('adviseur@woerden')
      await open(page, path)
      while ((await page.getByRole('button', { name: /^Trek in/ }).count()) > 0)
        await page
          .getByRole('button', { name: /^Trek in/ })
          .first()
          .click()
      expect(await stateOf()).toBe('niet_beoordeeld')

      await page.locator('input[name=answer][value=lokaal_smaller]').check()
      await page.locator('select[name=local]').selectOption({ index: 1 })
      await press(page, 'Leg het antwoord vast')
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('wat het verschil is')
      expect(await page.locator('input[value=lokaal_smaller]').isChecked()).toBe(true)
      await expectNoAxeViolations(page)
      await page.locator('textarea[name=note]').fill('Alleen voor de wijk Schilderskwartier.')
      await press(page, 'Leg het antwoord vast')
      await page.getByText('Het antwoord is vastgelegd.').waitFor()
      expect(await stateOf()).toBe('gedeeltelijk')

      await page
        .getByRole('link', { name: /^Wijzig/ })
        .first()
        .click()
      expect(await page.locator('textarea[name=note]').inputValue()).toContain('Schilderskwartier')
      await page.locator('input[name=answer][value=gelijk]').check()
      await press(page, 'Leg het antwoord vast')
      await page.getByText('Het antwoord is vastgelegd.').waitFor()
      expect(await stateOf()).toBe('overgenomen')
      expect(await page.getByRole('button', { name: /^Trek in/ }).count()).toBe(1)

      await page.getByRole('button', { name: /^Trek in/ }).click()
      await page.getByText('Het antwoord is ingetrokken.').waitFor()
      expect(await stateOf()).toBe('niet_beoordeeld')

      await page.locator('input[name=answer][value=geen]').check()
      await press(page, 'Leg het antwoord vast')
      await page.getByText('Het antwoord is vastgelegd.').waitFor()
      expect(await stateOf()).toBe('geen_tegenhanger')
      await expectNoAxeViolations(page)
    },
    patience,
  )
})

describe('sharing a draft', () => {
  test(
    'shows it to the neighbours until it is taken back',
    async () => {
      const page = await pageOf('adviseur@woerden')
      const neighbour = await pageOf('adviseur@lopik')
      const title = 'Concept Integraal Veiligheidsplan Woerden 2027-2030'
      const listed = async () => {
        await open(neighbour, '/lopik/gedeeld?van=woerden')
        return neighbour.getByRole('link', { name: title }).count()
      }
      expect(await listed()).toBe(0)
      await open(page, '/woerden/plannen/ivp-2027-2030')
      await page.getByRole('link', { name: 'Deel deze versie' }).click()
      await page.locator('input[value=gedeeld_driehoek]').check()
      await press(page, 'Deel deze versie')
      await page.getByText('De versie is gedeeld.').waitFor()
      expect(await listed()).toBe(1)
      await neighbour.getByRole('link', { name: title }).click()
      await neighbour.getByRole('heading', { level: 1 }).waitFor()
      expect(await neighbour.getByText('voorbeeld – fictief').count()).toBeGreaterThan(0)
      const address = neighbour.url()

      await page.getByRole('link', { name: 'Trek de deling in' }).click()
      await page.locator('main form button').first().click()
      await page.getByText('De deling is ingetrokken.').waitFor()
      expect(await listed()).toBe(0)
      expect((await neighbour.goto(address))?.status()).toBe(404)
    },
    patience,
  )
})
