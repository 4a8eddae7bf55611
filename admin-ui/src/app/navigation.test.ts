import { describe, expect, it } from 'vitest'
import { allowed } from '@/shared/session'
import { homeOf, navigationFor } from './navigation'
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
    expect(offered('ADMIN')).toEqual(['settings-staff', 'publicity-people'])
    expect(offered('AUDITOR')).toEqual(['settings-audit', 'publicity-people'])
    expect(offered('ADMIN', 'UNIT_LEAD')).toEqual([
      'workbench',
      'tickets',
      'activities',
      'fact-requests',
      'settings-staff'
    ])
  })

  it('has one entry for the settings of someone with both roles', () => {
    expect(offered('AUDITOR', 'ADMIN')).toEqual(['settings-staff', 'publicity-people'])
  })

  it('guards every page except the ones that are for everybody', () => {
    const unguarded = routes.filter((route) => !route.meta?.permission).map((route) => route.name)
    expect(unguarded).toEqual(['signed-out', 'not-found'])
  })
})

describe('the home page', () => {
  const home = (...roles: string[]) => homeOf(routes, (permission) => allowed({ roles }, permission))

  it('is the workbench for everybody who works on tickets', () => {
    expect(home('ACCEPTOR')).toBe('workbench')
    expect(home('BUREAU_LEADER')).toBe('workbench')
    expect(home('ADMIN', 'UNIT_HANDLER')).toBe('workbench')
  })

  it('is the page they may use for administrators and auditors', () => {
    expect(home('ADMIN')).toBe('settings-staff')
    expect(home('AUDITOR')).toBe('settings-audit')
  })

  it('is nowhere for a person without a role', () => {
    expect(home()).toBeUndefined()
  })
})
