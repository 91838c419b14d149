import type { z } from 'zod'
import type { DecisionBody, DecisionEffect, DecisionStatus } from '~/domain/decisions/decision'

export const decisionBodyWord: Record<DecisionBody, string> = {
  raad: 'Raad',
  college: 'College',
  burgemeester: 'Burgemeester',
  driehoek: 'Driehoek',
  regionaal_veiligheidscollege: 'Regionaal Veiligheidscollege',
}

export const decisionEffectWord: Record<DecisionEffect, string> = {
  aanbieden: 'Aanbieden aan de raad',
  vaststellen: 'Vaststellen',
  aanhouden: 'Aanhouden',
  verwerpen: 'Verwerpen',
  verlengen: 'Verlengen',
  uitstellen: 'Uitstellen',
  wijzigen: 'Wijzigen',
  intrekken: 'Intrekken',
  ter_kennisname: 'Ter kennisname',
}

export const decisionStatusWord: Record<z.infer<typeof DecisionStatus>, string> = {
  voorgesteld: 'Voorgesteld',
  genomen: 'Genomen',
  ingetrokken: 'Ingetrokken',
}
