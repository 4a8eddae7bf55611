import type { Component } from 'vue'
import type { Act } from '@/shared/api/types'
import AcceptForm from './AcceptForm.vue'
import DeclineForm from './DeclineForm.vue'
import DispatchForm from './DispatchForm.vue'
import ExtensionForm from './ExtensionForm.vue'
import MergeForm from './MergeForm.vue'
import NoteForm from './NoteForm.vue'
import { NOTE_ACTS, type NoteActName } from './noteActs'
import ResultForm from './ResultForm.vue'
import ReviewForm from './ReviewForm.vue'
import RevisitForm from './RevisitForm.vue'
import SignForm from './SignForm.vue'
import SiteForm from './SiteForm.vue'
import SupplementForm from './SupplementForm.vue'
import SuspensionForm from './SuspensionForm.vue'
import TransferForm from './TransferForm.vue'
import UnitForm from './UnitForm.vue'
import { UNIT_ACTS, type UnitActName } from './unitActs'

const all = <N extends Act>(names: readonly N[], form: Component) =>
  Object.fromEntries(names.map((name) => [name, form])) as Record<N, Component>

/** The form of every act; an act without one does not compile. */
export const FORMS: Record<Act, Component> = {
  ...all(Object.keys(NOTE_ACTS) as NoteActName[], NoteForm),
  ...all(Object.keys(UNIT_ACTS) as UnitActName[], UnitForm),
  ...all(['ACCEPT', 'SEND_TO_VERIFY'], AcceptForm),
  ...all(['SIGN', 'TAKE_REWORK'], SignForm),
  ...all(['APPROVE_RESULT', 'RETURN_RESULT'], ReviewForm),
  ...all(['CONFIRM_FOUND', 'REPORT_NOT_FOUND', 'CONFIRM_CHECK', 'FAIL_CHECK'], SiteForm),
  ASK_SUPPLEMENT: SupplementForm,
  PROPOSE_DECLINE: DeclineForm,
  TRANSFER_OUT: TransferForm,
  MERGE: MergeForm,
  DISPATCH: DispatchForm,
  ASK_EXTENSION: ExtensionForm,
  ASK_SUSPENSION: SuspensionForm,
  SUBMIT_RESULT: ResultForm,
  REVISIT: RevisitForm
}
