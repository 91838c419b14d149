/** Why a file cannot be read. The message is for the user: what is the matter and what to do. */
export const refusals = {
  leeg: 'Het bestand is leeg. Kies een ander bestand.',
  te_groot:
    'Het bestand is groter dan 20 MB. Verklein het, bijvoorbeeld door afbeeldingen weg te laten, en probeer het opnieuw.',
  zip_bom:
    'Het bestand wordt bij het uitpakken veel te groot en is daarom niet geopend. Sla het document opnieuw op en probeer het nog eens.',
  versleuteld:
    'Het bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf, sla het op en probeer het opnieuw.',
  geen_tekstlaag:
    'Deze pdf is een scan: er zit geen tekstlaag in. Gebruik het Word-bestand, of laat de scan eerst omzetten naar tekst (ocr).',
  oud_word:
    'Dit is een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en probeer het opnieuw.',
  verkeerd_type:
    'Dit soort bestand kan niet worden gelezen. Kies een docx-, odt-, pdf-, txt- of md-bestand.',
  beschadigd:
    'Het bestand is beschadigd en kan niet worden gelezen. Sla het document opnieuw op en probeer het nog eens.',
  te_lang:
    'Het document heeft meer dan 500 bladzijden. Splits het en lees het deel met het besluit in.',
  te_lang_bezig:
    'Het lezen van dit bestand duurde langer dan 20 seconden en is gestopt. Sla het op als docx of txt en probeer het opnieuw.',
  te_veel_geheugen:
    'Het lezen van dit bestand kostte te veel geheugen en is gestopt. Sla het op als docx of txt en probeer het opnieuw.',
  niet_gevonden: 'Het bestand is niet gevonden of mag niet worden gelezen. Controleer de naam.',
} as const

export type RefusalReason = keyof typeof refusals

export interface Refused {
  ok: false
  reason: RefusalReason
  message: string
}

/** A refusal as a value; `detail` is put before the general advice. */
export function refuse(reason: RefusalReason, detail = ''): Refused {
  return { ok: false, reason, message: detail ? `${detail} ${refusals[reason]}` : refusals[reason] }
}
