import { gzipSync } from 'node:zlib'
import { startServer } from '../support/server'
import { as, type Visitor } from '../support/visitor'
import type { Figure } from './figure'
import { demoPassword } from './matrix'

const path = '/de-copen/afstemming'
const kinds = [
  {
    name: 'JavaScript of the matrix',
    limit: 100_000,
    tags: /<(?:script|link)\b[^>]*>/g,
    file: /\.m?js$/,
  },
  { name: 'CSS of the matrix', limit: 45_000, tags: /<link\b[^>]*>/g, file: /\.css$/ },
]

/** Addresses in the tags of a page that name a file of this kind; scripts in the page itself count too. */
function filesOf(page: string, { tags, file }: (typeof kinds)[number]): string[] {
  const addresses = [...page.matchAll(tags)].flatMap(
    ([tag]) => /(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? [],
  )
  return [...new Set(addresses)].filter((address) => file.test(address))
}

/** What these files and all that they import weigh together, in bytes as gzip sends them. */
async function weigh(visitor: Visitor, addresses: string[]): Promise<number> {
  const seen = new Set<string>()
  const queue = [...addresses]
  let weight = 0
  for (let address = queue.pop(); address; address = queue.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const answer = await visitor.get(address)
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
    weight += gzipSync(answer.text, { level: 6 }).length
    const imports = /(?:\bfrom|\bimport|@import)\s*\(?["']([^"']+)["']/g
    for (const [, file = ''] of answer.text.matchAll(imports))
      queue.push(new URL(file, new URL(address, 'http://portal')).pathname)
  }
  return weight
}

/** Bytes of script and style that somebody needs who opens the matrix for the first time. */
export async function run(database: string): Promise<Figure[]> {
  const portal = await startServer({ database })
  try {
    const visitor = await as(portal.origin, 'secretaris@de-copen.example', demoPassword)
    const { text } = await visitor.get(path)
    const inline = [...text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    const written = inline.reduce((sum, [, code = '']) => sum + gzipSync(code).length, 0)
    return await Promise.all(
      kinds.map(async (kind, at) => {
        const value = (await weigh(visitor, filesOf(text, kind))) + (at === 0 ? written : 0)
        return {
          name: kind.name,
          value,
          unit: 'bytes gzip',
          against: `limit of ${kind.limit} bytes`,
          ratio: Number((value / kind.limit).toFixed(3)),
        }
      }),
    )
  } finally {
    await portal.stop()
  }
}
