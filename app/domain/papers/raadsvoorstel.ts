import { numbered, prose, section, writable } from './blocks'
import {
  afterAdoption,
  annexes,
  cohesionArguments,
  communication,
  money,
  participation,
  proposalFacts,
  request,
} from './council-sections'
import { goalsOfTheRaad, groundsOf } from './grounds'
import type { Part } from './paper'
import { capital, thePlan } from './plan-words'
import { raadsbesluit } from './raadsbesluit'
import { approaches, goals, introduction, risks, summary } from './raadsvoorstel-words'
import type { Sources } from './sources'

/**
 * Proposal to adopt an IVP, or a uitvoeringsplan where the raad decides on it, followed by the decision
 * that the raad signs.
 */
export function raadsvoorstel(sources: Sources): [Part, Part] {
  const { plan } = sources
  const subject = `Vaststelling ${plan.title}`
  const goal = `Daarmee de doelen vast te stellen die de gemeente op het terrein van de veiligheid nastreeft, als bedoeld in ${goalsOfTheRaad}.`
  const points = [
    `${capital(thePlan(plan))} (versie ${plan.version}) vast te stellen.`,
    ...(plan.kind === 'ivp' ? [goal] : []),
  ]
  const proposal: Part = {
    title: 'Raadsvoorstel',
    subtitle: subject,
    facts: proposalFacts(sources, subject),
    sections: [
      writable(sources, 'samenvatting', 'Samenvatting', summary(sources)),
      request(points),
      writable(sources, 'inleiding', 'Inleiding', introduction(sources)),
      participation(sources),
      writable(
        sources,
        'bereiken',
        'Wat willen we bereiken?',
        goals(sources),
        'doelen van het plan',
      ),
      writable(
        sources,
        'doen',
        'Wat gaan we daarvoor doen?',
        approaches(sources),
        'aanpak op hoofdlijnen',
      ),
      writable(
        sources,
        'argumenten',
        'Argumenten',
        numbered([
          plan.kind === 'ivp'
            ? `De raad bepaalt zelf de doelen voor veiligheid. Met dit besluit voldoet de raad aan ${goalsOfTheRaad}.`
            : 'De raad besluit in deze gemeente zelf over het uitvoeringsplan.',
          ...cohesionArguments(sources),
        ]),
      ),
      writable(
        sources,
        'kanttekeningen',
        'Kanttekeningen, risico’s en alternatieven',
        risks(sources),
      ),
      money(sources, 'Financiële gevolgen'),
      communication(sources),
      afterAdoption(sources),
      section(
        'Bevoegdheid raad',
        prose(
          `De raad stelt ${plan.kind === 'ivp' ? 'de doelen en het plan' : 'het uitvoeringsplan'} vast op grond van ${groundsOf(plan.kind, 'raad').join(' en ')}.`,
        ),
      ),
      annexes(sources, [
        'Raadsbesluit',
        `${plan.title}, versie ${plan.version}`,
        'Samenhang met regionale prioriteiten',
      ]),
    ],
  }
  return [
    proposal,
    raadsbesluit(sources, { subject, grounds: groundsOf(plan.kind, 'raad'), points }),
  ]
}
