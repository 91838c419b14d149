declare module '@remix-run/server-runtime' {
  /** What `server.ts` gives to every loader and action, one object for each request. */
  interface AppLoadContext {
    /** The address of whoever asks; behind a proxy on this machine, the one that the proxy names. */
    address: string
  }
}

export {}
