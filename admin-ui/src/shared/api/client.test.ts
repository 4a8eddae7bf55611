import { afterEach, describe, expect, it, vi } from 'vitest'
import { NETWORK_LOST, Problem } from './problem'

const answers = (status: number, body: unknown) =>
  vi.fn<(request: Request) => Promise<Response>>(() =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }))
  )

/** openapi-fetch takes `fetch` when the client is made, so each case loads the module anew. */
async function clientWith(fetch: (request: Request) => Promise<Response>) {
  vi.resetModules()
  vi.stubGlobal('fetch', fetch)
  return import('./client')
}

describe('the API client', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says on every call that a script asks, and repeats list parameters', async () => {
    const fetch = answers(200, { items: [], nextCursor: null })
    const { api, dataOf } = await clientWith(fetch)
    await dataOf(api.GET('/api/console/tickets', { params: { query: { state: ['ACCEPTED', 'HANDLING'] } } }))
    const request = fetch.mock.calls[0]?.[0] as Request
    expect(request.headers.get('X-Requested-With')).toBe('JavaScript')
    expect(new URL(request.url).search).toBe('?state=ACCEPTED&state=HANDLING')
  })

  it('throws a refusal as a problem', async () => {
    const { api } = await clientWith(answers(404, { code: 'VOICE_TICKET_NOT_FOUND', detail: '没有找到这件诉求' }))
    const refused = api.GET('/api/console/tickets/{number}', { params: { path: { number: 'T1' } } })
    await expect(refused).rejects.toMatchObject({
      status: 404,
      code: 'VOICE_TICKET_NOT_FOUND',
      detail: '没有找到这件诉求'
    })
  })

  it('throws a lost connection as a problem too', async () => {
    const { api } = await clientWith(() => Promise.reject(new TypeError('Failed to fetch')))
    const lost = await api.GET('/api/console/me').catch((error: unknown) => error)
    expect(lost).toMatchObject({ name: Problem.name, status: 0, code: NETWORK_LOST })
  })

  it.each([401, 499])('goes to the sign-in on %i and comes back to the same page', async (status) => {
    const { api } = await clientWith(answers(status, null))
    const location = { origin: 'http://x', pathname: '/admin/tickets', search: '?q=井盖', href: '' }
    vi.stubGlobal('location', location)
    void api.GET('/api/console/me')
    await vi.waitFor(() =>
      expect(location.href).toBe(`/api/console/sign-in?return=${encodeURIComponent('/admin/tickets?q=井盖')}`)
    )
  })
})
