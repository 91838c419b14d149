import { createContext, useContext } from 'react'

/** A page with an editor in it says so: `export const handle = { editor: true }`. */
export const hasEditor = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'editor' in handle && handle.editor === true

const Entry = createContext('')

export const EditorEntryProvider = Entry.Provider

/** The address of the script that starts the editors of a page. */
export const useEditorEntry = (): string => useContext(Entry)
