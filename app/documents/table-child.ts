import { readTable, type ReadTable } from './read-table'
import { refuseTable } from './table-refusal'

/** Entry of the child process that reads a table: bytes on stdin, one JSON result on stdout. */
async function main(): Promise<ReadTable> {
  const chunks: Buffer[] = []
  const input: AsyncIterable<Buffer> = process.stdin
  for await (const chunk of input) chunks.push(chunk)
  return readTable(new Uint8Array(Buffer.concat(chunks)))
}

const answer = (result: ReadTable): void => {
  process.stdout.write(JSON.stringify(result))
}

main()
  .then(answer)
  .catch((error: unknown) => {
    // The parent shows the refusal; what went wrong goes to stderr for whoever runs the portal.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    answer(refuseTable('beschadigd'))
  })
