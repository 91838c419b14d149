/** Words of reading a table in, whatever it is about. */
export const importWords = {
  file: 'Bestand',
  hint: 'Een tabel als xlsx of csv, met dezelfde kolommen als de tabel die u hier ophaalt. Ten hoogste 5 MB en 2.000 rijen.',
  fetch: 'Haal de tabel op',
  read: 'Laat zien wat er verandert',
  busy: 'De tabel wordt gelezen. Dit duurt meestal een paar seconden, ten hoogste twintig.',
  again: 'Deze rijen konden niet worden gelezen. Lees het bestand opnieuw in.',
  another: 'Lees een ander bestand in',
  previewTitle: 'Wat er zou veranderen',
  counts: (counts: Record<'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'kan_niet', number>) =>
    `${counts.nieuw} nieuw, ${counts.gewijzigd} gewijzigd, ${counts.ongewijzigd} ongewijzigd, ${counts.kan_niet} niet te lezen`,
  untouched: 'Er is nog niets overgenomen.',
  nothingNew:
    'In dit bestand staat niets nieuws. Elke rij die gelezen kon worden, staat al zo in het portaal.',
  new: 'Nieuw',
  newIntro: 'Hierover is nog niets vastgelegd. Vink uit wat u niet wilt.',
  changed: 'Gewijzigd',
  changedIntro:
    'Hier staat al een antwoord van uw organisatie. Het blijft zoals het is, tenzij u de rij aanvinkt.',
  refused: 'Kan niet worden gelezen',
  refusedIntro: 'Verbeter deze rijen in uw bestand en lees het opnieuw in.',
  unchanged: (count: number) =>
    count === 1 ? '1 rij is ongewijzigd.' : `${count} rijen zijn ongewijzigd.`,
  row: 'Rij',
  take: (nr: number) => `Neem rij ${nr} over`,
  taken: 'Overnemen',
  about: 'Over',
  was: 'Was',
  comes: 'Wordt',
  problem: 'Wat er mis is',
  record: 'Neem de aangevinkte rijen over',
} as const
