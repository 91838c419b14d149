import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { markdownOf, richTextFrom } from '~/documents/rich-text-markdown'
import { emptyText, plainText, textOf } from '~/domain/texts/rich-text'
import { expectNoAxeViolations, expectNoSidewaysScroll, openBrowser } from '../support/browser'
import { writingPage, type WritingPage } from '../support/writing-page'

let browser: Browser
let server: WritingPage
let context: BrowserContext
let complaints: string[]

beforeAll(async () => {
  browser = await openBrowser()
  server = await writingPage()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

beforeEach(async () => {
  Object.assign(server, { text: emptyText, revision: 1, signedIn: true, busiest: 0, delay: 0 })
  server.sent.length = 0
  server.loaded.length = 0
  complaints = []
  context = await browser.newContext()
})

/** A page that is still sending can hold the browser; the next test has a context of its own. */
afterEach(async () => {
  await Promise.race([context.close(), new Promise((done) => setTimeout(done, 20_000))])
})

async function open(path = '/tekst'): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.origin + path)
  return page
}

const textIn = (page: Page): Locator => page.getByRole('textbox', { name: 'Aanpak' })
const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true })
const state = (page: Page): Locator => page.getByRole('status').filter({ hasText: /bewaa?r/i })

async function openEditor(): Promise<Page> {
  const page = await open()
  await page.getByRole('toolbar').waitFor()
  return page
}

/** What the form would send now, as Markdown. */
async function written(page: Page): Promise<string> {
  const read = richTextFrom(await page.locator('textarea[name=approach]').inputValue())
  if (!read.ok) throw new Error(read.message)
  return markdownOf(read.text)
}

const paste = (page: Page, html: string) =>
  textIn(page).evaluate((element, content) => {
    const data = new DataTransfer()
    data.setData('text/html', content)
    data.setData('text/plain', 'platte tekst')
    const event = { clipboardData: data, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)

describe('the editor', () => {
  test('takes over the text of the field, with its label, hint and place in the form', async () => {
    const read = richTextFrom('### Kop\n\nWij **kiezen** [samen](https://woerden.nl/).\n\n3. drie')
    if (read.ok) server.text = read.text
    const page = await openEditor()
    const text = textIn(page)
    expect(await text.getAttribute('aria-describedby')).toBe('aanpak-uitleg')
    expect(await text.getAttribute('aria-multiline')).toBe('true')
    expect(await text.getAttribute('aria-required')).toBe('true')
    expect(await text.locator('h3, strong, a, ol[start="3"] li').allTextContents()).toEqual([
      'Kop',
      'kiezen',
      'samen',
      'drie',
    ])
    expect(await page.locator('textarea').isVisible()).toBe(false)
    expect(await written(page)).toBe(markdownOf(server.text))
    await page.getByText('Aanpak', { exact: true }).click()
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true)
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page, 320)
    expect(complaints).toEqual([])
  })

  test('is not loaded on a page that does not ask for it, where Markdown works', async () => {
    server.text = textOf('Wij kiezen.')
    const page = await open('/zonder-editor')
    const field = page.getByLabel('Aanpak')
    expect(await field.inputValue()).toBe('Wij kiezen.')
    expect(await page.getByText('Zet ### voor een kop').isVisible()).toBe(true)
    expect(server.loaded.filter((path) => path.includes('entry.client'))).toEqual([])
    await field.fill('### Kop\n\n- een\n- twee')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.waitForURL('**/tekst')
    expect(server.text.content.map(({ type }) => type)).toEqual(['heading', 'bulletList'])
  })

  test('needs only a keyboard, and Tab leaves it', async () => {
    const page = await openEditor()
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    await keyboard.press('Tab')
    expect(await focused()).toBe('Kop')
    await keyboard.press('ArrowRight')
    expect(await focused()).toBe('Tussenkop')
    await keyboard.press('Home')
    await keyboard.press('Enter')
    await keyboard.type('Samen')
    expect(await tool(page, 'Kop').getAttribute('aria-pressed')).toBe('true')
    await keyboard.press('Enter')
    await keyboard.press('Control+b')
    await keyboard.type('Eerst')
    await keyboard.press('Control+b')
    await keyboard.type(' dit.')
    await keyboard.press('Enter')
    await keyboard.type('- een')
    await keyboard.press('Enter')
    await keyboard.press('Control+]')
    await keyboard.type('binnen')
    expect(await written(page)).toBe('### Samen\n\n**Eerst** dit.\n\n- een\n  - binnen')
    await keyboard.press('Alt+F10')
    expect(await focused(), 'a list has no headings').toBe('Vet')
    await keyboard.press('Escape')
    await keyboard.press('Tab')
    expect(await focused()).toBe('Toetsen in dit tekstvak')
    await keyboard.press('Tab')
    expect(await focused()).toBe('Bewaar')
    await keyboard.press('Shift+Tab')
    await keyboard.press('Shift+Tab')
    expect(await textIn(page).evaluate((one) => one === document.activeElement)).toBe(true)
    const outline = await textIn(page).evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(outline).toBe('solid')
    expect(complaints).toEqual([])
  })

  test('makes a link, but none that runs', async () => {
    const page = await openEditor()
    await textIn(page).pressSequentially('zie plan')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+k')
    const address = page.getByLabel('Adres van de link')
    await address.fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await page.getByText('Dit is geen adres').waitFor()
    await expectNoAxeViolations(page)
    await address.fill('woerden.nl/plan')
    await page.keyboard.press('Enter')
    expect(await written(page)).toBe('zie [plan](https://woerden.nl/plan)')
    await page.keyboard.press('Control+k')
    expect(await address.inputValue()).toBe('https://woerden.nl/plan')
    await page.getByRole('button', { name: 'Haal de link weg' }).click()
    expect(await written(page)).toBe('zie plan')
    expect(new URL(page.url()).pathname).toBe('/tekst')
  })

  test('has tables that grow and shrink', async () => {
    const page = await openEditor()
    await textIn(page).focus()
    await tool(page, 'Tabel').click()
    await page.keyboard.type('jaar')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('aantal')
    await tool(page, 'Kolom erbij').click()
    await tool(page, 'Rij weg').click()
    await page.keyboard.press('Control+z')
    await tool(page, 'Rij erbij').click()
    expect((await written(page)).split('\n')).toEqual([
      '| jaar | aantal |  |',
      '| --- | --- | --- |',
      ...Array<string>(3).fill('|  |  |  |'),
    ])
    await expectNoAxeViolations(page)
    await tool(page, 'Tabel weg').click()
    expect(await written(page)).toBe('')
  })

  test('takes the text of Word, and nothing else of it', async () => {
    const page = await openEditor()
    await textIn(page).focus()
    await paste(page, wordHtml)
    expect(await written(page)).toBe(wordAsMarkdown)
    expect(await textIn(page).locator('script, style, img, [style], [class*=Mso]').count()).toBe(0)
    expect(await page.evaluate(() => 'gehackt' in window)).toBe(false)
    expect(complaints).toEqual([])
  })
})

const listItem = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:WordDocument>geheim</w:WordDocument></xml><![endif]--></head>
<body lang=NL><!--StartFragment-->
<h1 style='color:red'>Wat <span style='mso-spacerun:yes'> </span>wij doen<o:p></o:p></h1>
<script>window.gehackt = true</script>
<p class=MsoNormal style='text-align:justify'>Wij <b style='mso-bidi-font-weight:normal'>kiezen</b> <i>samen</i>,<o:p>&nbsp;</o:p>
<span style='font-weight:bold'>altijd</span>. <img src="https://x.example/a.png" onerror="window.gehackt = true" alt="logo"></p>
${listItem(1, '·', 'een')}${listItem(2, 'o', 'binnen')}${listItem(1, '·', 'twee')}
${listItem(1, '1.', 'stap')}
<p class=MsoNormal><a href="javascript:window.gehackt=true">klik</a> of <a href="https://woerden.nl/plan" onclick="alert(1)">lees</a></p>
<table class=MsoTableGrid border=1><tr><td colspan=2 style='width:3cm'><p class=MsoNormal><b>jaar</b></p></td><td><ul><li>a</li><li>b</li></ul></td></tr>
<tr><td rowspan=2><p>2027</p></td><td>x</td><td>y</td></tr><tr><td>p</td><td>q</td></tr></table>
<!--EndFragment--></body></html>`

const wordAsMarkdown = `### Wat wij doen

Wij **kiezen** *samen*, **altijd**.

- een
  - binnen
- twee

1. stap

klik of [lees](https://woerden.nl/plan)

| **jaar** |  | a<br>b |
| --- | --- | --- |
| 2027 | x | y |
|  | p | q |`

describe('a form that saves itself', () => {
  const saved = (page: Page) => page.getByText('Vanzelf bewaard om 14.32 uur').waitFor()

  test('says so, takes the new revision, and never sends two at a time', async () => {
    const page = await openEditor()
    server.delay = 800
    await textIn(page).pressSequentially('Wij kiezen')
    expect(await state(page).textContent()).toBe('Nog niet bewaard…')
    await page.getByText('Bewaren…').waitFor()
    await textIn(page).pressSequentially(' samen.')
    await saved(page)
    expect(plainText(server.text)).toBe('Wij kiezen samen.')
    expect(server.busiest).toBe(1)
    expect(server.sent.length).toBe(2)
    expect(server.sent.map((form) => form.get('vanzelf'))).toEqual(['1', '1'])
    expect(await page.locator('[name=revision]').inputValue()).toBe('3')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await expectNoAxeViolations(page)

    // The whole form waits for the answer, so that it is not in its own way.
    await textIn(page).pressSequentially(' Altijd.')
    await page.getByText('Bewaren…').waitFor()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await expect.poll(() => server.revision, { timeout: 10_000 }).toBe(5)
    expect(server.busiest).toBe(1)
    expect(plainText(server.text)).toBe('Wij kiezen samen. Altijd.')
  }, 30_000)

  test('tries again after the connection was gone, and warns who leaves before', async () => {
    const page = await openEditor()
    await context.setOffline(true)
    await textIn(page).pressSequentially('Onderweg')
    await page.getByText('geen verbinding').waitFor()
    const asked = page.waitForEvent('dialog')
    const leaving = page.goto(`${server.origin}/elders`).catch(() => null)
    await (await asked).dismiss()
    await leaving
    expect(await textIn(page).textContent()).toContain('Onderweg')
    await context.setOffline(false)
    await saved(page)
    expect(plainText(server.text)).toBe('Onderweg')
  }, 30_000)

  test('saves at once when the field is left', async () => {
    const page = await openEditor()
    await textIn(page).press('a')
    const typed = await page.evaluate(() => performance.now())
    await page.getByRole('heading', { name: 'Schrijven' }).click()
    await saved(page)
    const sent = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').find(({ name }) => /_data=/.test(name))?.startTime,
    )
    expect((sent ?? Infinity) - typed).toBeLessThan(1100)
  }, 30_000)

  test('gives back what a closed tab did not save, and only that', async () => {
    const page = await openEditor()
    await context.setOffline(true)
    await textIn(page).pressSequentially('Nog in dit venster')
    await page.getByText('geen verbinding').waitFor()
    await page.close()
    await context.setOffline(false)
    const again = await openEditor()
    expect(await textIn(again).textContent()).toBe('Nog in dit venster')
    await saved(again)
    expect(plainText(server.text)).toBe('Nog in dit venster')

    // Saved after the tab had closed: nothing to give back, and nobody to be in conflict with.
    server.delay = 800
    await textIn(again).click()
    await again.keyboard.press('Control+End')
    await again.keyboard.type('!')
    await again.getByText('Bewaren…').waitFor()
    await again.close()
    await expect.poll(() => server.revision, { timeout: 10_000 }).toBe(3)
    const last = await openEditor()
    expect(await textIn(last).textContent()).toBe('Nog in dit venster!')
    expect(await last.evaluate(() => localStorage.length)).toBe(0)
    expect(server.sent.length).toBe(2)
  }, 30_000)

  test('shows a restored text in an editor that was there first', async () => {
    const page = await openEditor()
    await page.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
      field.value = 'Eerder **getypt**'
      field.dispatchEvent(new Event('kompas:restored'))
    })
    await expect.poll(() => textIn(page).locator('strong').textContent()).toBe('getypt')
  })

  test('leads to both versions when somebody else saved, also after a closed tab', async () => {
    const page = await openEditor()
    server.revision = 7
    server.text = textOf('Van een ander')
    await textIn(page).pressSequentially('Van mij')
    await page.getByText('iemand anders wijzigde dit ook').waitFor()
    expect(plainText(server.text)).toBe('Van een ander')
    const both = page.getByRole('link', { name: 'Bekijk beide versies' })
    expect(await both.getAttribute('href')).toBe('/beide-versies')

    await context.setOffline(true)
    await textIn(page).pressSequentially(' erbij')
    await page.getByText('geen verbinding').waitFor()
    await page.close()
    await context.setOffline(false)
    const again = await openEditor()
    expect(await textIn(again).textContent()).toBe('Van mij erbij')
    await again.getByText('iemand anders wijzigde dit ook').waitFor()
    expect(server.sent.at(-1)?.get('revision')).toBe('1')
  }, 30_000)

  test('leads to the field that is refused, and to signing in', async () => {
    server.text = textOf('Weg')
    const page = await openEditor()
    await textIn(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    const fields = page.getByRole('link', { name: 'kijk bij de velden' })
    await fields.waitFor()
    expect(await state(page).textContent()).toContain('Schrijf iets.')
    await fields.click()
    expect(await textIn(page).evaluate((one) => one === document.activeElement)).toBe(true)
    expect(plainText(server.text)).toBe('Weg')

    server.signedIn = false
    await textIn(page).pressSequentially('Terug')
    const signIn = page.getByRole('button', { name: 'Log in en bewaar' })
    await signIn.waitFor()
    await expectNoAxeViolations(page)
    await signIn.click()
    await page.waitForURL('**/inloggen')
  }, 30_000)
})
