// A form with data-autosave="<route id>" saves itself while somebody writes. The protocol: app/docs/autosave.md.

const pause = 1200
const retries = [2000, 5000, 15_000, 30_000, 60_000]
const patience = 20_000
/** A browser lets a request outlive its page up to 64 kB. */
const outlives = 60_000

const clock = (/** @type {number} */ at) =>
  new Date(at)
    .toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
    .replace(':', '.')

/** @param {string} href @param {string} text */
function link(href, text) {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.textContent = text
  return anchor
}

/** @param {HTMLFormElement} form */
function request(form) {
  const address = new URL(form.getAttribute('action') || location.href, location.href)
  address.searchParams.set('_data', form.dataset['autosave'] ?? '')
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.append(name, value)
  body.set('vanzelf', '1')
  const keepalive = body.toString().length < outlives
  return fetch(address, {
    method: 'POST',
    body,
    keepalive,
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  })
}

/** @param {Response} response */
const jsonOf = (response) =>
  response.headers.get('Content-Type')?.includes('json') ? response.json() : {}

/**
 * What the server said, or null when it did not answer or cannot save now.
 * @param {HTMLFormElement} form
 */
async function answerTo(form) {
  try {
    const response = await request(form)
    if (response.status === 429 || response.status >= 500) return null
    return { status: response.status, said: await jsonOf(response) }
  } catch {
    // No connection, or none in time: the next try says more than this error does.
    return null
  }
}

/** Where a refused form says what is the matter. @param {HTMLFormElement} form @param {any} said */
function problems(form, said) {
  const errors = Object.entries(said.error ?? {}).filter(([, messages]) => messages?.length)
  const named = errors.map(([name]) => form.elements.namedItem(name))
  const field = named.find((one) => one instanceof HTMLElement)
  // The plain field behind an editor has given its id to the text.
  const id = field instanceof HTMLElement ? field.id.replace(/-bron$/, '') : form.id
  const messages = errors.flatMap(([, messages]) => messages).join(' ')
  return ['Niet bewaard: ', link(`#${id}`, 'kijk bij de velden'), `. ${messages}`]
}

function signInButton() {
  const button = document.createElement('button')
  button.className = 'utrecht-button utrecht-button--subtle kdc-button--sm'
  button.textContent = 'Log in en bewaar'
  return button
}

/**
 * @param {HTMLFormElement} form
 * @param {{ unsaved: boolean, remember: () => void, forget: () => void }} kept
 */
export function autosave(form, kept) {
  /** There is text that the server was not sent yet. */
  let fresh = kept.unsaved
  /** The last try did not save, so closing the page would leave text in this browser only. */
  let atRisk = false
  let failures = 0
  let leaving = false
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  /** @type {Promise<number | undefined> | null} */
  let saving = null

  /** @param {string} state @param {(string | Node)[]} words */
  function say(state, ...words) {
    const place = form.querySelector('[data-autosave-state]')
    if (!place || (place.textContent === words.join('') && !place.firstElementChild)) return
    place.setAttribute('data-autosave-state', state)
    place.replaceChildren(...words)
  }

  /** @param {number} delay */
  function later(delay) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), delay)
  }

  /** @param {{ revision: number, at: number }} saved */
  function acknowledged({ revision, at }) {
    const field = form.elements.namedItem('revision')
    if (field instanceof HTMLInputElement) field.value = String(revision)
    // Text that was typed since stands on the new revision.
    if (fresh) return kept.remember()
    kept.forget()
    say('bewaard', `Vanzelf bewaard om ${clock(at)} uur`)
  }

  /**
   * Tells what became of the text; answers how long to wait before the next try, if there is one.
   * @param {{ status: number, said: any } | null} answer
   */
  function take(answer) {
    atRisk = answer === null || ![200, 409].includes(answer.status)
    if (answer === null) {
      fresh = true
      say(
        'niet-bewaard',
        'Niet bewaard: geen verbinding. Uw tekst staat nog hier; we proberen het opnieuw.',
      )
      return retries[Math.min(failures++, retries.length - 1)]
    }
    failures = 0
    const { status, said } = answer
    if (status === 200 && said.saved) acknowledged(said.saved)
    else if (status === 409 && said.conflict) {
      // The server shows both texts on that page, so it has this one.
      if (!fresh) kept.forget()
      const both = link(said.conflict.path, 'Bekijk beide versies')
      // The form itself leads there too, with what was typed until this moment.
      both.addEventListener('click', (event) => {
        event.preventDefault()
        form.requestSubmit()
      })
      say('niet-bewaard', 'Niet bewaard: iemand anders wijzigde dit ook. ', both, '.')
    } else if (status === 401) say('niet-bewaard', 'Niet bewaard: u bent uitgelogd. ', signInButton())
    else if (status === 422) say('niet-bewaard', ...problems(form, said))
    else {
      atRisk = true
      say(
        'niet-bewaard',
        'Niet bewaard. Uw tekst staat nog hier. Gebruik de knop van het formulier om te bewaren.',
      )
    }
    return fresh ? pause : undefined
  }

  async function save() {
    clearTimeout(timer)
    if (saving || !fresh || leaving) return
    fresh = false
    say('bezig', 'Bewaren…')
    saving = answerTo(form).then(take)
    const delay = await saving
    saving = null
    if (delay !== undefined) later(delay)
  }

  form.addEventListener('input', () => {
    fresh = true
    if (saving) return
    if (!atRisk) say('wacht', 'Nog niet bewaard…')
    later(pause)
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    const sends =
      (relatedTarget instanceof HTMLButtonElement && relatedTarget.type === 'submit') ||
      (relatedTarget instanceof HTMLAnchorElement && relatedTarget.closest('[data-autosave-state]'))
    if (!sends && failures === 0) void save()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
  addEventListener('online', () => void save())
  addEventListener('pageshow', () => (leaving = false))
  form.addEventListener('submit', (event) => {
    leaving = true
    clearTimeout(timer)
    if (!saving) return
    // The revision in the form is old until the answer is there.
    event.preventDefault()
    const { submitter } = event
    void saving.then(() => form.requestSubmit(submitter))
  })
  addEventListener('beforeunload', (event) => {
    if (atRisk && !leaving) event.preventDefault()
  })
  if (fresh) void save()
}
