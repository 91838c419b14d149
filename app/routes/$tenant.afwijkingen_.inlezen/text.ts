/** Words of reading a table of divergences in. */
export const importText = {
  title: 'Toelichtingen inlezen',
  lead: 'Haal de tabel op, vul uw toelichtingen in en lees haar hier weer in. U ziet eerst wat er zou veranderen. Wat u aanvinkt wordt een concept; vastleggen doet u daarna per afwijking.',
  back: 'Afwijkingen',
  drafted: (count: number) =>
    count === 1
      ? '1 toelichting staat klaar als concept. Open de afwijking om haar vast te leggen.'
      : `${count} toelichtingen staan klaar als concept. Open een afwijking om haar toelichting vast te leggen.`,
  at: (text: string, body: string | null, on: string | null) =>
    [text, body, on].filter((part) => part !== null).join(', '),
} as const
