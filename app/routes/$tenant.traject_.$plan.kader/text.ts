export const frameText = {
  title: 'Kernteam, budget, kaders en partijen',
  lead: 'Hiermee vult het portaal ook de startnotitie.',
  team: 'Kernteam',
  teamHint: 'Eén per regel, met functies: adviseur openbare orde en veiligheid.',
  budget: 'Budget',
  budgetHint: 'Bijvoorbeeld: bestaand veiligheidsbudget, € 10.000 voor bijeenkomsten en ontwerp.',
  frameworks: 'Beleidskaders',
  framework: (nr: number) => `Kader ${nr}`,
  frameworkTitle: 'Naam',
  frameworkNote: 'Wat betekent dit voor het plan?',
  frameworkUrl: 'Webadres',
  oneMore:
    'Nog een kader? Vul deze regel in. Na het bewaren komt er een lege regel bij. Een kader zonder naam verdwijnt.',
  usualFrameworks: 'Gebruikelijke kaders',
  usualHint: 'Vink aan wat u erbij wilt zetten.',
  parties: 'Partijen',
  partiesHint:
    'Eén per regel. Achter een dubbele punt staat de rol: Politie: handhaaft de openbare orde.',
  usualParties: 'Gebruikelijke partijen',
  submit: 'Bewaar',
  cancel: 'Toch niet',
} as const
