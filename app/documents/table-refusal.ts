/** Why a table cannot be read. The message is for the user: what is the matter and what to do. */
export const tableRefusals = {
  leeg: 'Het bestand is leeg. Kies een ander bestand.',
  te_groot:
    'Het bestand is groter dan 5 MB. Haal rijen weg die u niet wijzigt, en probeer het opnieuw.',
  te_veel_rijen:
    'De tabel heeft meer dan 2.000 rijen. Verdeel ze over meer bestanden en lees die na elkaar in.',
  zip_bom:
    'Het bestand wordt bij het uitpakken veel te groot en is daarom niet geopend. Sla de tabel opnieuw op en probeer het nog eens.',
  versleuteld:
    'Het bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf, sla het op en probeer het opnieuw.',
  oud_excel:
    'Dit is een oud Excel-bestand (.xls). Open het in Excel, sla het op als .xlsx en probeer het opnieuw.',
  geen_tabel: 'Dit is geen tabel. Kies een xlsx- of csv-bestand.',
  aanhalingstekens:
    'De aanhalingstekens in dit csv-bestand kloppen niet. Sla het opnieuw op vanuit uw rekenprogramma, of kies xlsx.',
  beschadigd:
    'Het bestand is beschadigd en kan niet worden gelezen. Sla de tabel opnieuw op en probeer het nog eens.',
  te_lang_bezig:
    'Het lezen van dit bestand duurde langer dan 20 seconden en is gestopt. Sla de tabel op als csv en probeer het opnieuw.',
  te_veel_geheugen:
    'Het lezen van dit bestand kostte te veel geheugen en is gestopt. Sla de tabel op als csv en probeer het opnieuw.',
} as const

export type TableRefusalReason = keyof typeof tableRefusals

export interface TableRefused {
  ok: false
  reason: TableRefusalReason
  message: string
}

/** A refusal as a value; `detail` is put before the general advice. */
export const refuseTable = (reason: TableRefusalReason, detail = ''): TableRefused => ({
  ok: false,
  reason,
  message: detail ? `${detail} ${tableRefusals[reason]}` : tableRefusals[reason],
})
