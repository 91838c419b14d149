/** Words of reading a table of links in. */
export const importText = {
  title: 'Verbanden inlezen',
  lead: 'Haal de tabel op, werk haar bij in uw eigen programma en lees haar hier weer in. U ziet eerst wat er zou veranderen. Pas als u rijen aanvinkt en overneemt, verandert er iets.',
  back: 'Verbanden',
  nothing: 'Niets in het plan',
} as const
