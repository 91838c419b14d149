import type { PlanStatus } from '~/domain/plans/vocabulary'

export const standText = {
  title: 'Stand van het plan',
  noMoves: 'U hoeft nu niets te doen. Hierboven staat wie aan zet is.',
  moveTitle: {
    intern_afgestemd: 'Is het plan intern afgestemd?',
    college: 'Geef het plan vrij voor het college',
    ter_vaststelling: 'Leg de tekst voor ter vaststelling',
    concept: 'Stuur het plan terug naar concept',
  } as Partial<Record<PlanStatus, string>>,
  follows: {
    intern_afgestemd:
      'Daarna kan een bestuurder het plan vrijgeven. De tekst is tot die tijd niet te wijzigen.',
    college:
      'Daarna ligt het plan bij het college. De collegesecretaris legt vast wat het college besluit.',
    ter_vaststelling: 'Daarna kan het besluit worden vastgelegd.',
    concept: 'Daarna kan de adviseur weer verder schrijven.',
  } as Partial<Record<PlanStatus, string>>,
  reason: 'Waarom gaat het plan terug?',
  reasonHint: 'De schrijver leest dit in het logboek.',
  done: 'De stap is gezet.',
  cancel: 'Toch niet',
} as const
