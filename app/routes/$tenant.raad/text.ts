import type { DecisionEffect } from '~/domain/decisions/decision'
import type { PositionKind } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'

/** The words for the raad: short, without terms of the field, or with what they mean beside them. */
export const councilText = {
  title: (name: string) => `Veiligheid in ${name}: wat kiezen we zelf?`,
  documentTitle: 'Voor de raad',
  lead: 'De raad stelt de doelen voor veiligheid vast. De regio heeft ook doelen. Hier ziet u wat we samen doen, wat we zelf doen en waar we anders kiezen. Anders kiezen mag. We vragen wel om een reden.',
  plan: 'Plan',
  asOf: (day: string) => `Stand van ${day}`,
  onlyPublic: 'Op deze bladzijde staat alleen wat openbaar is.',
  noPlan: (name: string) =>
    `${name} heeft nog geen vastgesteld plan openbaar gemaakt. Zodra de raad een plan vaststelt en het openbaar is, leest u hier wat erin staat.`,
  ask: 'Wat vragen we nu van de raad?',
  nothingAsked: 'Er ligt nu geen openbaar voorstel over veiligheid voor aan de raad.',
  can: 'Wat kan de raad doen?',
  read: 'Lees het plan',
  ahead: 'Wanneer is de raad weer aan zet?',
  aheadNote: 'Deze dagen zijn een signaal van het portaal, geen juridisch advies.',
  goals: 'Wat willen we bereiken?',
  goalsIntro:
    'Een speerpunt krijgt voorrang. Een strategisch thema krijgt vaste aandacht. Bij beheersniveau houden we vast wat werkt.',
  noGoals: 'Bij dit onderwerp staat geen doel.',
  fromTo: (from: string, to: string) => `Begin: ${from}. Doel: ${to}.`,
  onlyTo: (to: string) => `Doel: ${to}.`,
  noFigure: 'Hier staat geen getal bij.',
  report: (day: string, state: string, words: string) =>
    `Laatste bericht, ${day}: ${state}. ${words}`.trim(),
  three: 'Wat doen we samen, zelf of anders?',
  threeIntro:
    'De RVS is de regionale veiligheidsstrategie: wat gemeenten, politie en Openbaar Ministerie in de regio samen kiezen.',
  columns: { samen: 'doen we samen', zelf: 'doen we zelf', anders: 'doen we anders' },
  none: {
    samen: 'Nog niets.',
    zelf: 'Niets: alles in ons plan hoort bij een keuze van de regio.',
    anders: 'Niets.',
  },
  unseen: (seen: number, total: number, names: string) =>
    `We hebben ${seen} van de ${total} prioriteiten van de regio bekeken. ${names} ${names.includes(' en ') ? 'volgen' : 'volgt'} nog.`,
  noStrategy: 'Er is nu geen openbare strategie van de regio om het plan naast te leggen.',
  reason: 'Reden:',
  noReason: 'Nog zonder toelichting.',
  changes: 'Wat is er anders dan in het vorige plan?',
  noBefore: 'Er is geen eerder plan openbaar om dit plan naast te leggen.',
  byRaad: 'aangepast door de raad (amendement)',
  amendments: 'De raad paste het voorstel van het college aan:',
  level: (was: Level, now: Level) => `was ${levelInPlain[was]}, nu ${levelInPlain[now]}`,
  moreGoals: (count: number) => (count === 1 ? 'één nieuw doel' : `${count} nieuwe doelen`),
  sources: 'Waar kan ik het zelf nalezen?',
  sourcesIntro: 'Voor een vraag, motie of amendement kunt u de precieze tekst gebruiken.',
  closed: 'Wat staat hier niet op?',
  closedIntro:
    'Alleen wie bij de gemeente aan de plannen werkt, ziet dit deel. Een raadslid ziet het niet, want het is niet openbaar.',
  closedPlan: (title: string) => `‘${title}’ ligt voor aan de raad, maar is nog niet openbaar.`,
  closedProposal: (title: string) =>
    `Een voorstel aan de raad over ‘${title}’ is nog niet openbaar, of heeft nog geen dag.`,
  planned: (plan: string, step: string, when: string) =>
    `Gepland voor de raad: ${step} (${plan}), ${when}.`,
  closedStrategy: (title: string) =>
    `De tekst ‘${title}’ is niet openbaar. Wat het plan daarmee doet, staat daarom niet op deze bladzijde.`,
} as const

export const levelInPlain: Record<Level, string> = {
  speerpunt: 'speerpunt',
  strategisch_thema: 'strategisch thema',
  beheersniveau: 'beheersniveau',
}

/** A level inside a sentence about a plan. */
export const asLevel: Record<Level, string> = {
  speerpunt: 'een speerpunt',
  strategisch_thema: 'een strategisch thema',
  beheersniveau: 'iets wat op peil blijft (beheersniveau)',
}

/** What the municipality says with its position, before its own words. */
export const positionSays: Record<PositionKind, string> = {
  bewuste_lokale_keuze: 'Dit is een eigen keuze.',
  wordt_bijgesteld: 'We passen ons plan aan.',
  nog_te_bespreken: 'We bespreken dit nog met de andere gemeenten.',
  regio_gevraagd: 'We vragen de regio om een andere tekst.',
}

/** What is asked, after the day. */
export const asks: Partial<Record<DecisionEffect, (plan: string) => string>> = {
  vaststellen: (plan) => `De raad beslist over ${plan}. Daarin staan de doelen voor veiligheid.`,
  verlengen: (plan) => `De raad beslist of ${plan} langer blijft gelden.`,
  uitstellen: (plan) => `De raad beslist of het nieuwe plan later komt. Het gaat om ${plan}.`,
  wijzigen: (plan) => `De raad beslist over een wijziging van ${plan}.`,
  intrekken: (plan) => `De raad beslist of ${plan} stopt.`,
  ter_kennisname: (plan) => `De raad krijgt ${plan} ter informatie.`,
}

/** What the raad can do with a proposal. */
export const canDo: Partial<Record<DecisionEffect, readonly string[]>> = {
  vaststellen: [
    'het plan vaststellen',
    'het plan aanpassen met een amendement en dan vaststellen',
    'later beslissen (aanhouden)',
    'het plan niet vaststellen',
  ],
  verlengen: ['instemmen', 'een andere einddatum kiezen', 'niet instemmen'],
  uitstellen: ['instemmen', 'een andere dag kiezen', 'niet instemmen'],
  wijzigen: ['instemmen', 'de wijziging aanpassen met een amendement', 'niet instemmen'],
  intrekken: ['instemmen', 'niet instemmen'],
  ter_kennisname: ['vragen stellen', 'een motie indienen'],
}
