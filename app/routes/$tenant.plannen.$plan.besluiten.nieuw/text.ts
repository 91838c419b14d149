import type { DecisionBody, DecisionEffect } from '~/domain/decisions/decision'

const title: Record<DecisionBody, string> = {
  raad: 'Leg een besluit van de raad vast',
  college: 'Leg een besluit van het college vast',
  burgemeester: 'Leg een besluit van de burgemeester vast',
  driehoek: 'Leg een besluit van de driehoek vast',
  regionaal_veiligheidscollege: 'Leg een besluit van het Regionaal Veiligheidscollege vast',
}

const choice: Record<DecisionEffect, { label: string; text: string }> = {
  aanbieden: {
    label: 'Aanbieden aan de raad',
    text: 'Het college legt het plan aan de raad voor.',
  },
  vaststellen: {
    label: 'Vaststellen',
    text: 'Het plan is aangenomen, met of zonder amendementen.',
  },
  aanhouden: { label: 'Aanhouden', text: 'Er is nog niet beslist. Het plan komt later terug.' },
  verwerpen: { label: 'Verwerpen', text: 'Deze tekst is niet aangenomen.' },
  verlengen: { label: 'Verlengen', text: 'Het plan geldt langer dan zijn eigen looptijd.' },
  uitstellen: {
    label: 'Uitstellen',
    text: 'Het plan wordt later vastgesteld dan was afgesproken.',
  },
  wijzigen: { label: 'Wijzigen', text: 'De nieuwe tekst komt in de plaats van de vorige.' },
  intrekken: { label: 'Intrekken', text: 'Het plan geldt niet meer.' },
  ter_kennisname: { label: 'Ter kennisname', text: 'Het plan is gelezen. Er is niets besloten.' },
}

/** What happens next, said before somebody sends the form. */
const follows: Record<DecisionEffect, string> = {
  aanbieden:
    'De tekst ligt daarna vast en is openbaar, behalve als het college geheimhouding oplegt. De griffier legt daarna vast wat de raad besluit.',
  vaststellen:
    'De tekst ligt daarna vast. Met een amendement komt er een kopie waarin de adviseur het verwerkt; het voorstel blijft ernaast staan.',
  aanhouden: 'De tekst blijft vastliggen. U legt later een nieuw besluit vast.',
  verwerpen:
    'Deze versie kan daarna niet meer worden vastgesteld. De adviseur kan een nieuwe versie schrijven.',
  verlengen: 'De geldigheid van het plan loopt dan langer. De tekst verandert niet.',
  uitstellen: 'De tekst en de looptijd veranderen niet.',
  wijzigen: 'De tekst ligt daarna vast en komt in de plaats van de vorige. Die blijft leesbaar.',
  intrekken: 'Het plan geldt daarna niet meer. De tekst blijft leesbaar.',
  ter_kennisname: 'De tekst en de geldigheid veranderen niet.',
}

export const newDecisionText = {
  title,
  choice,
  follows,
  crumb: 'Nieuw besluit',
  which: 'Wat is er besloten?',
  whichIntro: 'Kies eerst het besluit. Daarna vult u de gegevens in.',
  nothing:
    'Over dit plan kan nu geen besluit worden vastgelegd. Op de bladzijde van het plan staat wie aan zet is.',
  another: 'Kies een ander besluit',
  after: 'Wat gebeurt er daarna?',
  date: 'Op welke dag is dit besloten?',
  kenmerk: 'Kenmerk',
  kenmerkHint: 'Het nummer van het stuk in uw administratie.',
  voting: 'Hoe is er gestemd?',
  votings: { zonder: 'Zonder stemming aangenomen', met: 'Er is gestemd' },
  votesFor: 'Stemmen voor',
  votesAgainst: 'Stemmen tegen',
  votesHint: 'Alleen als er is gestemd.',
  voteNote: 'Opmerking over de stemming',
  voteNoteHint: 'Bijvoorbeeld een stemverklaring of wie tegen stemde, per fractie.',
  document: 'Besluitenlijst of besluit',
  documentTitle: 'Titel van het document',
  documentUrl: 'Adres van het document',
  documentUrlHint: 'Begint met https://. Bijvoorbeeld in het raadsinformatiesysteem.',
  amended: 'Nam de raad amendementen aan?',
  amendedHint: 'Met een amendement verandert de raad de tekst.',
  amendedNo: 'Nee, de tekst is zoals voorgesteld',
  amendedYes: 'Ja, de raad wijzigde de tekst',
  amendment: (nr: number) => `Amendement ${nr}`,
  amendmentNumber: 'Nummer',
  amendmentTitle: 'Titel',
  amendmentText: 'Wat verandert het?',
  amendmentTextHint: 'In de woorden van de besluitenlijst.',
  more: 'Nog een amendement',
  secret: 'Het college legt geheimhouding op',
  secretHint: 'De tekst wordt dan niet openbaar.',
  secrecyGround: 'Grond van de geheimhouding',
  secrecyGroundHint: 'Bijvoorbeeld: artikel 87 Gemeentewet, belang van artikel 5.1 lid 2 Woo.',
  ends: 'Wanneer eindigt de verlenging?',
  endsOn: 'Op een vaste dag',
  endsWith: 'Als het volgende plan is vastgesteld',
  until: 'Laatste dag van de verlenging',
  expected: 'Wanneer verwacht u het volgende plan?',
  expectedHint: 'Alleen als de verlenging eindigt met het volgende plan.',
  postponedTo: 'Nieuwe datum voor het besluit',
  note: 'Opmerking',
  submit: 'Leg het besluit vast',
  cancel: 'Toch niet',
} as const
