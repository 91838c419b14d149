/*
 * The only script of the build that a page loads, and only a page that says it holds an editor (see
 * app/http/editor-entry.ts). Nothing is hydrated: what the editor does not take over stays as the server
 * sent it.
 */
if (document.querySelector('[data-rich-text]') !== null)
  void import('./editor/start').then(({ startEditors }) => startEditors())
