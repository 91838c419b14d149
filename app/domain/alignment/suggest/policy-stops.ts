/** Words that stand in every plan and framework, and so tell no two items apart. */
export const policyStops = {
  nl: 'aan aanpak alle bij binnen blijven blijft daarbij daarvan daarvoor dient dienen doel doelen eigen elk elke gaan geven goed goede graag heel huidige inclusief indien inzet inzetten jaar jaren komen komt krijgen krijgt maken maakt mede moeten momenteel nemen nodig onze samen staan staat steeds tevens tijdens tussen via vooral waar waarbij waarin waarmee waarop weer welke wij we willen wordt zien zoals zorgen zorgt zullen'.split(
    ' ',
  ),
  en: 'also any each ensure ensures ensured etc including include includes may must one per shall such upon use used using via whether within'.split(
    ' ',
  ),
} as const
