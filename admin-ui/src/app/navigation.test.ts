import { describe, expect, it } from 'vitest'
import { allowed } from '@/shared/session'
import { navigationFor } from './navigation'
import { routes } from './routes'

const offered = (...roles: string[]) =>
  navigationFor(routes, (permission) => allowed({ roles }, permission)).map((item) => item.name)

describe('the left navigation', () => {
  it('offers an acceptor everything, in its order', () => {
    expect(offered('ACCEPTOR')).toEqual(['workbench', 'tickets', 'register', 'imports'])
  })

  it('offers a handler the work, not the desk', () => {
    expect(offered('UNIT_HANDLER')).toEqual(['workbench', 'tickets'])
  })

  it('shows administrators and auditors no case content', () => {
    expect(offered('ADMIN')).toEqual([])
    expect(offered('AUDITOR')).toEqual([])
    expect(offered('ADMIN', 'UNIT_LEAD')).toEqual(['workbench', 'tickets'])
  })

  it('guards every page except the ones that are for everybody', () => {
    const unguarded = routes.filter((route) => !route.meta?.permission).map((route) => route.name)
    expect(unguarded).toEqual(['signed-out', 'not-found'])
  })
})
