/** The pages of a traject: for a municipality, the driehoek and the region; a partner has none. */
export const trajectKinds = ['gemeente', 'driehoek', 'regio'] as const
export const writesTraject = { may: 'traject:write', kind: trajectKinds } as const
