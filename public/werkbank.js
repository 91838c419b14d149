// Keys of the workbench. What has data-key="z" is what that key presses; the page works without.

/** Remembers on this machine that somebody wants no single-letter keys. */
const setting = 'kompas:sneltoetsen'
const isOff = () => localStorage.getItem(setting) === 'uit'

/** Where letters are text, and what has an Enter of its own. */
const takesText = (/** @type {Element} */ at) =>
  at.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])')
const hasEnter = (/** @type {Element} */ at) => at.matches('a, button, summary')

const target = (/** @type {string} */ key) =>
  document.querySelector(`[data-key="${CSS.escape(key)}"]`)

/** Records the answer, as its button does. */
function record() {
  const button = document.querySelector('[data-record]')
  if (button instanceof HTMLButtonElement) button.click()
}

/** Chooses a radio button and shows where one is; presses anything else. */
function press(/** @type {Element} */ found) {
  if (found instanceof HTMLInputElement) {
    found.checked = true
    found.focus()
    found.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (found instanceof HTMLElement) found.click()
}

/** @param {KeyboardEvent} event @param {boolean} off */
function onKey(event, off) {
  const at = event.target instanceof Element ? event.target : document.body
  const isEnter = event.key === 'Enter'
  if (isEnter && event.ctrlKey && at.matches('textarea')) return record()
  const held = event.ctrlKey || event.altKey || event.metaKey
  if (held || event.repeat || event.defaultPrevented || takesText(at)) return
  if (isEnter) {
    if (hasEnter(at)) return
    event.preventDefault()
    const done = target('enter')
    if (done && !document.querySelector('[data-record]:is(form:has(:checked) *)')) press(done)
    else record()
    return
  }
  if (off || event.shiftKey) return
  const found = event.key.length === 1 ? target(event.key.toLowerCase()) : null
  if (!found) return
  event.preventDefault()
  press(found)
}

/**
 * Listens to the keys that the page tells of. Single letters can be switched off (WCAG 2.1.4); Enter
 * stays, as in any form.
 * @param {HTMLElement} panel
 */
export function listen(panel) {
  const button = panel.querySelector('button')
  const show = () => {
    panel.classList.toggle('kdc-keys--off', isOff())
    if (button) button.textContent = panel.dataset[isOff() ? 'wordsOn' : 'wordsOff'] ?? ''
  }
  button?.addEventListener('click', () => {
    localStorage.setItem(setting, isOff() ? 'aan' : 'uit')
    show()
  })
  show()
  document.addEventListener('keydown', (event) => onKey(event, isOff()))
  panel.dataset['ready'] = ''
}
