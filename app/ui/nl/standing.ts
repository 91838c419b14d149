import type { PlanStatus } from '~/domain/plans/vocabulary'

const next = {
  concept: 'De adviseur schrijft en meldt wanneer het plan intern is afgestemd.',
  intern_afgestemd:
    'De burgemeester of een andere bestuurder geeft het plan vrij voor het college.',
  college: 'De collegesecretaris legt vast wat het college besluit.',
  collegeAdopts: 'De collegesecretaris legt vast of het college dit plan vaststelt.',
  ter_vaststelling: 'De griffier legt vast wat de raad besluit.',
  aangehouden: 'De raad beslist later. De griffier legt dat besluit vast.',
  settle:
    'De adviseur verwerkt de amendementen. Daarna legt de griffier de tekst vast zoals de raad die vaststelde.',
  vastgesteld: 'Het plan is vastgesteld. Een andere tekst wordt een nieuwe versie.',
  geamendeerd_vastgesteld: 'Het plan is vastgesteld. Een andere tekst wordt een nieuwe versie.',
  verworpen: 'De raad verwierp deze tekst. De adviseur kan een nieuwe versie schrijven.',
  vervangen: 'Een later plan kwam in de plaats van deze tekst.',
  ingetrokken: 'Deze tekst is ingetrokken.',
} satisfies Record<PlanStatus | 'settle' | 'collegeAdopts', string>

/** Where a plan stands and what the next step is, on every page that says so. */
export const standingText = {
  title: 'Hoe ver is het plan?',
  label: 'Stappen van het plan',
  steps: { concept: 'Concept', aligned: 'Intern afgestemd', adopted: 'Vastgesteld' },
  toSettle: 'met amendement, tekst nog niet vastgelegd',
  remark: {
    aangehouden: 'aangehouden',
    verworpen: 'verworpen',
    geamendeerd_vastgesteld: 'met amendement',
    vervangen: 'vervangen',
    ingetrokken: 'ingetrokken',
  } as Partial<Record<PlanStatus, string>>,
  next,
  nextOfStrategy: (status: PlanStatus, body: string): string => {
    if (status === 'concept')
      return 'De secretaris schrijft en meldt wanneer de tekst is afgestemd.'
    if (status === 'intern_afgestemd') return `De secretaris legt de tekst voor: ${body}.`
    if (status === 'ter_vaststelling' || status === 'aangehouden')
      return `De secretaris legt vast wat er is besloten: ${body}.`
    return next[status]
  },
  upNext: 'Nu aan zet:',
  acts: {
    intern_afgestemd: 'Meld: intern afgestemd',
    college: 'Geef vrij voor het college',
    ter_vaststelling: 'Leg voor ter vaststelling',
    concept: 'Stuur terug naar concept',
    record: 'Leg een besluit vast',
    recordCollege: 'Leg het besluit van het college vast',
    recordRaad: 'Leg het besluit van de raad vast',
    settle: 'Leg de gewijzigde tekst vast',
    compare: 'Vergelijk voorstel en gewijzigde tekst',
  },
} as const
