import type { RequestHandler } from 'express'

const largestBody = 25 * 1024 * 1024

/**
 * Refuses a body that is too large before it is read. One that does not say how long it is cannot be
 * refused in time, so it is not taken at all; browsers always say it.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  if (Number(request.get('Content-Length') ?? 0) > largestBody)
    response
      .status(413)
      .type('text')
      .send('Dit is te groot. Een bestand mag ten hoogste 20 MB zijn.\n')
  else if (request.get('Transfer-Encoding') !== undefined)
    response.status(411).type('text').send('Zeg bij het versturen hoe groot het is.\n')
  else next()
}
