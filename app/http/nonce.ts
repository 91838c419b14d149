import { createContext, useContext } from 'react'

const Nonce = createContext('')

export const NonceProvider = Nonce.Provider

/** The nonce of this answer, for every script tag. */
export const useNonce = (): string => useContext(Nonce)
