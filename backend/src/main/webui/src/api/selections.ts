import { send } from './client'
import type { Certificate, Page, RoleModels, Selection, SelectionPage } from './types'

const ROOT = '/api/citizen'

/** The newest first. */
export const fetchSelections = (cursor: string | null) =>
  send<Page<Selection>>({
    path: `${ROOT}/selections${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
  })

export const fetchSelection = (id: string) =>
  send<SelectionPage>({ path: `${ROOT}/selections/${encodeURIComponent(id)}` })

export const checkCertificate = (number: string) =>
  send<Certificate>({ path: `${ROOT}/certificates/${encodeURIComponent(number)}` })

export const fetchRoleModels = () => send<RoleModels>({ path: `${ROOT}/role-models` })
