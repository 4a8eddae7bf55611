import type { MapMark } from '@/shared/ui/mapMarks'
import type { AssetState } from './types'

export const KINDS = [
  'STATION_SHELTER',
  'BUS_TV',
  'LIGHT_BOX',
  'LCD',
  'GANTRY',
  'HIGH_BILLBOARD',
  'BANNER',
  'NOTICE_COLUMN',
  'DISPLAY_BOARD',
  'PUBLIC_SCREEN',
  'ENFORCEMENT_VEHICLE',
  'SPRINKLER_TRUCK',
  'GARBAGE_TRUCK',
  'BUS_METRO',
  'NOTICE_BOARD'
] as const

export const LOCATIONS = [
  'MAIN_ROAD',
  'CROSSING',
  'IMPROVEMENT_AREA',
  'PARK',
  'SQUARE',
  'ESTATE_GATE',
  'MOVING',
  'OTHER'
] as const

export const STATES = [
  'PLANNED',
  'INSTALLED',
  'IN_USE',
  'EXPIRING',
  'DAMAGED',
  'REPAIRED',
  'REPLACED',
  'REMOVED'
] as const

export const ALERTS = ['EXPIRING', 'EXPIRED', 'DAMAGED', 'PATROL_DUE'] as const

/** Kinds that stand outdoors and are licensed as such; a keeper may say otherwise. */
export const USUALLY_LICENSED: readonly string[] = ['LIGHT_BOX', 'GANTRY', 'HIGH_BILLBOARD', 'BANNER', 'PUBLIC_SCREEN']

/** Colour and shape say the same: who does not see the one sees the other. */
export const LOOKS: Record<AssetState, Pick<MapMark, 'shape' | 'colour'>> = {
  PLANNED: { shape: 'ring', colour: '#5b6573' },
  INSTALLED: { shape: 'ring', colour: '#1d5fbf' },
  IN_USE: { shape: 'circle', colour: '#1d5fbf' },
  EXPIRING: { shape: 'triangle', colour: '#8f5600' },
  DAMAGED: { shape: 'diamond', colour: '#b3261e' },
  REPAIRED: { shape: 'square', colour: '#1d5fbf' },
  REPLACED: { shape: 'square', colour: '#5b6573' },
  REMOVED: { shape: 'square', colour: '#5b6573' }
}

export type Step = 'install' | 'use' | 'renew' | 'patrol' | 'repair' | 'replace' | 'remove'

const STEPS: Record<AssetState, Step[]> = {
  PLANNED: ['install', 'remove'],
  INSTALLED: ['use', 'patrol', 'remove'],
  IN_USE: ['patrol', 'renew', 'replace', 'remove'],
  EXPIRING: ['renew', 'replace', 'patrol', 'remove'],
  DAMAGED: ['repair', 'replace', 'remove'],
  REPAIRED: ['use', 'patrol', 'replace', 'remove'],
  REPLACED: [],
  REMOVED: []
}

/** What this person can do next; the backend decides again. */
export const stepsOf = (asset: { state: AssetState; mayKeep: boolean; mayPatrol: boolean }): Step[] =>
  STEPS[asset.state].filter((step) => asset.mayKeep || (step === 'patrol' && asset.mayPatrol))

export const photoLink = (asset: string, photo: string, thumb = false) =>
  `/api/console/publicity/assets/${asset}/photos/${photo}${thumb ? '?w=thumb' : ''}`
