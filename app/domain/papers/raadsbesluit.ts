import { numbered, prose, section } from './blocks'
import { fact, known } from './facts'
import type { Part } from './paper'
import type { Sources } from './sources'

/**
 * The decision that the raad signs: what it read, on which ground, what it decides. The date of the
 * meeting stays open until somebody fills it in.
 */
export function raadsbesluit(
  sources: Sources,
  { subject, grounds, points }: { subject: string; grounds: string[]; points: string[] },
): Part {
  const { municipality } = sources
  const meeting = fact(sources, 'vergadering').value
  const read = fact(sources, 'datum').value
  return {
    title: 'Raadsbesluit',
    subtitle: subject,
    facts: [fact(sources, 'kenmerk-besluit'), known('Onderwerp', subject)],
    sections: [
      section(`De raad van de gemeente ${municipality.name};`, [
        ...prose(`gelezen het voorstel van burgemeester en wethouders van ${read};`),
        ...prose(`gelet op ${grounds.join(' en ')};`),
      ]),
      section('besluit:', [
        ...numbered(points),
        ...prose(`Aldus besloten in de openbare vergadering van de raad van ${meeting}.`),
        {
          kind: 'signatures',
          people: [
            { role: 'De griffier,', name: fact(sources, 'griffier').value },
            { role: 'De voorzitter,', name: fact(sources, 'voorzitter').value },
          ],
        },
      ]),
    ],
  }
}
