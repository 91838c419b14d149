/** Links to passages of a plan. */
export const passageText = {
  link: 'Link naar deze passage',
  linkTo: (name: string) => `Link naar ${name}`,
  changed: (version: number) =>
    `U volgde een link naar deze woorden. In versie ${version} staan hier andere woorden.`,
  gone: (version: number) =>
    `U volgde een link naar deze woorden. In versie ${version} staat dit onderdeel niet meer.`,
  readNewest: 'Lees de nieuwere tekst',
  compare: 'Bekijk wat er veranderde',
} as const
