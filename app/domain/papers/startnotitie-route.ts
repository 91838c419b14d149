import { list, prose, section, table, writable } from './blocks'
import { open } from './open-places'
import type { Section } from './paper'
import { bodyWords, plannedWords } from './plan-words'
import type { Sources } from './sources'

/** The same section one level lower: a startnotitie has chapters with paragraphs. */
export const below = (one: Section): Section => ({ ...one, level: 2 })

/** Chapter 3: the steps, and who takes part. */
export function processChapter(sources: Sources): Section[] {
  const { route, words } = sources
  const steps = (route?.steps ?? []).map((step) => [
    `${step.nr}. ${step.title}`,
    step.note ?? '',
    step.parties.join(', '),
  ])
  const parties = (route?.parties ?? []).map(({ name, role }) => [name, role])
  const moments = (route?.moments ?? []).map(
    ({ on, title, withWhom }) => `${words.date(on)}: ${title}, met ${withWhom}`,
  )
  return [
    section('3. Proces en betrokkenen', []),
    section(
      '3.1 Stappen',
      steps.length === 0
        ? prose(open('stappen van het traject'))
        : table('De stappen van het traject', ['Stap', 'Toelichting', 'Betrokkenen'], steps),
      2,
    ),
    section(
      '3.2 Wie zijn erbij betrokken?',
      parties.length === 0
        ? prose(open('betrokken partijen en hun rol'))
        : table('Betrokken partijen', ['Partij', 'Rol'], parties),
      2,
    ),
    ...(moments.length === 0 ? [] : [section('3.3 Momenten van participatie', list(moments), 2)]),
  ]
}

/** Chapter 4: who decides what, when, with whom and with which means. */
export function planningChapter(sources: Sources): Section[] {
  const { route, words } = sources
  const rows = (route?.steps ?? []).map((step) => [
    `${step.nr}. ${step.title}`,
    plannedWords(step, words),
    bodyWords(step, words),
  ])
  return [
    section('4. Planning, mijlpalen en middelen', []),
    section(
      '4.1 Bestuurlijke rollen',
      list([
        'Raad: bepaalt de prioriteiten en stelt het plan vast.',
        'College: stelt deze startnotitie en het uitvoeringsplan vast en bereidt het besluit van de raad voor.',
        'Burgemeester: is portefeuillehouder en bestuurlijk opdrachtgever.',
      ]),
      2,
    ),
    section(
      '4.2 Planning',
      rows.length === 0
        ? prose(open('planning van de stappen'))
        : table('Planning', ['Stap', 'Gepland', 'Wie'], rows),
      2,
    ),
    below(
      writable(
        sources,
        'kernteam',
        '4.3 Kernteam',
        list([...(route?.team ?? [])]),
        'leden van het kernteam',
      ),
    ),
    below(
      writable(
        sources,
        'middelen',
        '4.4 Middelen',
        prose(route?.budget ?? ''),
        'budget en uren voor dit traject',
      ),
    ),
  ]
}
