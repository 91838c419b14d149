import { readDocument } from './read-document'
import type { ReadResult } from './read-document'
import { refuse } from './refusal'

/** Entry of the child process: bytes on stdin, file name as argument, one JSON result on stdout. */
async function main(): Promise<void> {
  const chunks: Buffer[] = []
  const input: AsyncIterable<Buffer> = process.stdin
  for await (const chunk of input) chunks.push(chunk)
  const result = await readDocument(new Uint8Array(Buffer.concat(chunks)), process.argv[2] ?? '')
  answer(result)
}

function answer(result: ReadResult): void {
  process.stdout.write(JSON.stringify(result))
}

main().catch((error: unknown) => {
  // The parent shows the refusal; what went wrong goes to stderr for whoever runs the portal.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  answer(refuse('beschadigd'))
})
