/** Words in and below the figure of a traject. */
export const figureText = {
  today: 'vandaag',
  described: 'De nummers zijn die van de stappen. De tabel op deze pagina heeft alle datums.',
  done: 'klaar',
  current: 'nu aan de beurt',
  ahead: 'komt nog',
  actual: 'dag waarop de stap klaar was',
  until: 'einde van het plan dat nu geldt',
} as const
