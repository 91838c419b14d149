/** Pages are complete without React in the browser; one that needs it says so in its handle. */
export const needsReact = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'hydrate' in handle
