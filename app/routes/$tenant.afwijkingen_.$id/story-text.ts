/** Sentences of what happened to a divergence. */
export const storyText = {
  sawIt: 'Het portaal zag dit verschil.',
  changed: (version: number | null) =>
    version === null
      ? 'Een van de teksten is gewijzigd.'
      : `Een van de teksten is gewijzigd (versie ${version} van het plan).`,
  gone: 'Het portaal zag dit verschil niet meer: de tekst of het antwoord is gewijzigd.',
  back: 'Het portaal zag dit verschil weer.',
  answered: (who: string, relation: string) => `${who} gaf een antwoord: ${relation}.`,
  drafting: (who: string) => `${who} bewaarde een concept van het standpunt.`,
  explaining: (who: string, kind: string) => `${who} legde het standpunt vast: ${kind}.`,
  stating: (who: string) => `${who} legde dit verschil vast, met een onderbouwing.`,
  ending: (name: string, reason: string) =>
    `${name} trok de vastlegging in: ${reason.replace(/[.!?]*$/, '')}.`,
  replying: {
    eens: (who: string) => `${who} was het eens met dit signaal.`,
    oneens: (who: string) => `${who} was het niet eens met dit signaal.`,
  },
  discussing: (outcome: string) => `De driehoek besprak dit: ${outcome}.`,
  commenting: (name: string) => `${name} reageerde.`,
  withdrawing: (name: string) => `${name} trok een reactie in.`,
  member: (role: string, name: string) =>
    role.includes(' van ')
      ? `De ${role}`
      : `${role === 'burgemeester' ? 'De' : 'Een'} ${role} van ${name}`,
  somebody: (name: string) => `Iemand van ${name}`,
} as const
