export const settlementText = {
  title: 'Leg de gewijzigde tekst vast',
  lead: 'De raad nam amendementen aan. Vergelijk het voorstel met de gewijzigde tekst voordat u die vastlegt.',
  amendments: 'Wat besloot de raad?',
  differences: (from: number, to: number) => `Van het voorstel (versie ${from}) naar versie ${to}`,
  differencesIntro: 'Links staat wat aan de raad was voorgesteld, rechts wat is vastgesteld.',
  same: 'De tekst is nog gelijk aan het voorstel. De adviseur verwerkt eerst de amendementen.',
  settle: 'Klopt de tekst met het besluit?',
  follows:
    'De tekst ligt daarna vast en is openbaar. Wijzigen kan dan alleen met een nieuw besluit.',
  followsClosed: 'De tekst ligt daarna vast. Door de geheimhouding wordt de tekst niet openbaar.',
  submit: 'Leg deze tekst vast',
  cancel: 'Nog niet',
  done: 'Deze tekst ligt al vast.',
} as const
