// Small help for pages that are complete without it.

/** A form with data-keep keeps what was typed when the tab closes by accident, until it is sent. */
const keyOf = (/** @type {HTMLFormElement} */ form) => `kompas:${location.pathname}:${form.id}`

/** Set once the form was sent as a whole; a text that is typed after that is a new one. */
const sentKeyOf = (/** @type {HTMLFormElement} */ form) => `${keyOf(form)}:verzonden`

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
const fieldsOf = (form) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** @param {HTMLFormElement} form */
function remember(form) {
  localStorage.setItem(keyOf(form), JSON.stringify(fieldsOf(form)))
  localStorage.removeItem(sentKeyOf(form))
}

/** @param {HTMLFormElement} form */
function forget(form) {
  localStorage.removeItem(keyOf(form))
  localStorage.removeItem(sentKeyOf(form))
}

/** The words in the JSON of a text, whatever their form. */
const wordsIn = (/** @type {string} */ json) =>
  [...json.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].join('').replace(/\s+/g, '')

/** True when the page shows what was kept: then the server has it. */
function isShown(/** @type {HTMLFormElement} */ form, /** @type {Record<string, string>} */ kept) {
  const shown = fieldsOf(form)
  return Object.entries(kept).every(([name, value]) => {
    const field = form.elements.namedItem(name)
    const hidden = field instanceof HTMLInputElement && field.type === 'hidden'
    if (hidden || value === shown[name]) return true
    const doc = field instanceof HTMLTextAreaElement && field.dataset['doc']
    return Boolean(doc) && wordsIn(value) === wordsIn(String(doc))
  })
}

/**
 * A form that saves itself knows which revision it was made from. True when the server has a newer one with
 * what was kept in it; otherwise all of the form goes back, its revision too, so that the server sees when
 * somebody else has saved since.
 * @param {HTMLFormElement} form @param {Record<string, string>} kept
 */
function isSaved(form, kept) {
  const field = form.elements.namedItem('revision')
  if (!(field instanceof HTMLInputElement) || kept['revision'] === undefined) return false
  if (kept['revision'] === field.value) return false
  return localStorage.getItem(sentKeyOf(form)) !== null || isShown(form, kept)
}

/** @param {HTMLFormElement} form */
function restore(form) {
  const kept = localStorage.getItem(keyOf(form))
  if (kept === null || form.querySelector('[aria-invalid="true"]')) return
  const fields = JSON.parse(kept)
  const savesItself = form.dataset['autosave'] !== undefined
  if (savesItself && isSaved(form, fields)) return forget(form)
  const skipped = ['file', 'password', ...(savesItself ? [] : ['hidden'])]
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = field.value === value
    else if (
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && !skipped.includes(field.type))
    ) {
      field.value = value
      // An editor that was there first shows it too.
      field.dispatchEvent(new Event('kompas:restored'))
    }
  }
}

for (const form of document.querySelectorAll('form[data-keep]'))
  if (form instanceof HTMLFormElement) {
    restore(form)
    form.addEventListener('input', () => remember(form))
    form.addEventListener('submit', () => {
      // What saves itself is kept until a page shows that it was saved.
      if (form.dataset['autosave'] === undefined) forget(form)
      else localStorage.setItem(sentKeyOf(form), '1')
    })
  }

/** A form with data-autosave saves itself; what was kept from before is saved at once. */
for (const form of document.querySelectorAll('form[data-autosave]'))
  if (form instanceof HTMLFormElement)
    void import('./autosave.js').then(({ autosave }) =>
      autosave(form, {
        unsaved: localStorage.getItem(keyOf(form)) !== null,
        remember: () => remember(form),
        forget: () => forget(form),
      }),
    )

/** The workbench has keys. */
const keys = document.querySelector('[data-keys]')
if (keys instanceof HTMLElement) void import('./werkbank.js').then(({ listen }) => listen(keys))

/** A form with data-busy says that work goes on while the server reads. */
for (const form of document.querySelectorAll('form[data-busy]'))
  if (form instanceof HTMLFormElement)
    form.addEventListener('submit', () => {
      const status = document.createElement('p')
      status.setAttribute('role', 'status')
      status.className = 'kdc-busy'
      status.textContent = form.dataset['busy'] ?? ''
      status.append(document.createElement('progress'))
      form.append(status)
    })
