import type { LocationQuery } from 'vue-router'
import type { StaffMember, Unit } from '@/shared/api/types'

export interface StaffFilter {
  q?: string
  unit?: string
  role?: string
}

const one = (value: LocationQuery[string] | undefined) => (typeof value === 'string' && value ? value : undefined)

export const staffFilterOf = (query: LocationQuery): StaffFilter => ({
  q: one(query.q),
  unit: one(query.unit),
  role: one(query.role)
})

/** The unit and everything below it: whoever asks for a bureau means its people, too. */
function withBelow(units: Unit[], id: string): string[] {
  return [id, ...units.filter((it) => it.parentId === id).flatMap((it) => withBelow(units, it.id))]
}

export function filterStaff(people: StaffMember[], units: Unit[], { q, unit, role }: StaffFilter): StaffMember[] {
  const words = q?.trim().toLowerCase() ?? ''
  const wanted = unit ? withBelow(units, unit) : null
  return people.filter(
    (it) =>
      [it.name, it.login, it.subject ?? ''].some((text) => text.toLowerCase().includes(words)) &&
      (!wanted || wanted.includes(it.unitId)) &&
      (!role || it.roles.includes(role))
  )
}
