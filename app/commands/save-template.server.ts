import { listTemplates } from 'db/queries/traject-file.server'
import { insertTemplate } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { templateFrom } from '~/domain/trajects/template'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { Refused } from './refusals'

type Input = { planId: PlanId; title: string }

/** Keeps the steps of a traject as a template to start the next one from. */
export const saveTemplate = command('traject:write', ({ scope, tx, now }, input: Input) => {
  const { planId, title } = input
  const { steps } = knownTraject(scope, planId)
  if (steps.length === 0)
    throw new Refused('geen_stappen', 'Dit traject heeft nog geen stappen. Voeg die eerst toe.')
  if (listTemplates(scope).some((template) => template.title === title))
    throw new Refused(
      'bestaat_al',
      'Er is al een sjabloon met deze naam. Kies een andere naam.',
      'title',
    )
  const id = insertTemplate(scope, tx, { title, steps: templateFrom(steps) }, now)
  return { result: id, events: [{ action: 'traject.template_saved', planId, title }] }
})
