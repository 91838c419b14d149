// Small help for pages that are complete without it.

/** A form with data-keep keeps what was typed when the tab closes by accident, until it is sent. */
const keyOf = (/** @type {HTMLFormElement} */ form) => `kompas:${location.pathname}:${form.id}`

/** @param {HTMLFormElement} form */
function remember(form) {
  const fields = Object.fromEntries(
    [...new FormData(form)].filter(([, value]) => typeof value === 'string'),
  )
  localStorage.setItem(keyOf(form), JSON.stringify(fields))
}

/** @param {HTMLFormElement} form */
function restore(form) {
  const kept = localStorage.getItem(keyOf(form))
  if (kept === null || form.querySelector('[aria-invalid="true"]')) return
  for (const [name, value] of Object.entries(JSON.parse(kept))) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = field.value === value
    else if (
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && !['hidden', 'file', 'password'].includes(field.type))
    )
      field.value = value
  }
}

for (const form of document.querySelectorAll('form[data-keep]'))
  if (form instanceof HTMLFormElement) {
    restore(form)
    form.addEventListener('input', () => remember(form))
    form.addEventListener('submit', () => localStorage.removeItem(keyOf(form)))
  }

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
