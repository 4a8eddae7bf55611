import type { SignUpInput } from '@/api/types'
import { m } from '@/messages'

/** What is typed into the form. */
export interface Typed {
  name: string
  phone: string
  people: string
  children: string
  guardian: boolean
  consent: boolean
}

export const EMPTY: Typed = {
  name: '',
  phone: '',
  people: '1',
  children: '0',
  guardian: false,
  consent: false,
}

export type Faults = Partial<Record<keyof Typed, string>>

const PHONE = /^[+0-9 ()-]{5,20}$/
const NUMBER = /^\d{1,4}$/
const count = (typed: string) => (NUMBER.test(typed.trim()) ? Number(typed) : Number.NaN)

/** What is wrong, by field; the server checks again. */
export function signUpFaults(typed: Typed, most: number, forMinors: boolean): Faults {
  const people = count(typed.people)
  const children = forMinors ? count(typed.children) : 0
  const faults: Faults = {}
  if (!typed.name.trim()) faults.name = m.activity.nameWrong
  if (!PHONE.test(typed.phone.trim())) faults.phone = m.activity.phoneWrong
  if (!(people >= 1 && people <= most)) faults.people = m.activity.peopleWrong(most)
  if (!(children >= 0 && children <= (people || 0))) faults.children = m.activity.childrenWrong
  if (children > 0 && !typed.guardian) faults.guardian = m.activity.guardianWrong
  if (!typed.consent) faults.consent = m.activity.consentWrong
  return faults
}

export function toSignUp(typed: Typed, forMinors: boolean): SignUpInput {
  return {
    name: typed.name.trim(),
    phone: typed.phone.trim(),
    people: count(typed.people),
    children: forMinors ? count(typed.children) : 0,
    guardianConsent: forMinors && typed.guardian,
    consent: typed.consent,
  }
}
