import type { SentPhoto } from '@/shared/ui/photoQueue'
import { installAsset, patrolAsset, putAssetInUse, removeAsset, renewAsset, repairAsset, replaceAsset } from './api'
import type { Asset } from './types'
import type { Step } from './words'

export interface StepForm {
  note: string
  damaged: boolean | null
  content: string
  startsOn: string
  endsOn: string
  permitNo: string
  photos: SentPhoto[]
}

export const emptyStep = (): StepForm => ({
  note: '',
  damaged: null,
  content: '',
  startsOn: '',
  endsOn: '',
  permitNo: '',
  photos: []
})

/** Whether what the step needs is there; why it is not possible is the backend's to say. */
export function isReady(step: Step, form: StepForm): boolean {
  if (step === 'patrol') return form.damaged !== null && (!form.damaged || form.note.trim() !== '')
  if (step === 'renew') return form.endsOn !== ''
  if (step === 'replace') return form.content.trim() !== '' && form.startsOn !== ''
  return step !== 'remove' || form.note.trim() !== ''
}

export function takeStep(asset: { id: string; version: number }, step: Step, form: StepForm): Promise<Asset> {
  const { id, version } = asset
  const note = form.note.trim() || undefined
  const photos = form.photos.map((it) => it.id)
  const endsOn = form.endsOn || undefined
  const permitNo = form.permitNo.trim() || undefined
  switch (step) {
    case 'install':
      return installAsset(id, { version, note, photos })
    case 'use':
      return putAssetInUse(id, { version, note, photos })
    case 'renew':
      return renewAsset(id, { version, endsOn: form.endsOn, permitNo, note })
    case 'patrol':
      return patrolAsset(id, { version, damaged: form.damaged === true, note, photos })
    case 'repair':
      return repairAsset(id, { version, note, photos })
    case 'replace':
      return replaceAsset(id, {
        version,
        content: form.content.trim(),
        startsOn: form.startsOn,
        endsOn,
        permitNo,
        note,
        photos
      })
    case 'remove':
      return removeAsset(id, { version, note: form.note.trim() })
  }
}
