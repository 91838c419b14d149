/** Prints the answer of an operator command: JSON for programs, a sentence for people. */
export function say(json: boolean, answer: Record<string, unknown>, sentence: string): number {
  process.stdout.write(`${json ? JSON.stringify(answer) : sentence}\n`)
  return 0
}

/** Prints one line about what went wrong; the command ends with 1. */
export function complain(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
