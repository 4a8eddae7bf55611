import { m } from '@/messages'
import { Refused, type Drawing, type PickedPhoto, type Platform, type PlatformPoint } from './types'

const memory = new Map<string, string>()
const apiBase = (import.meta.env.VITE_API_BASE ?? '').replace(/\/+$/, '')

export const weixin: Platform = {
  kind: 'MINI_PROGRAM',
  apiBase,
  h5Link: (path) => (apiBase ? `${apiBase}/#${path}` : null),
  session: {
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
  },
  onConnectionChange(listener) {
    uni.getNetworkType({ success: ({ networkType }) => listener(networkType !== 'none') })
    uni.onNetworkStatusChange(({ isConnected }) => listener(isConnected))
  },
  pickPhotos,
  thumbnail: async (photo) => photo.path,
  locate,
  chooseLocation,
  loginCode,
  copy,
  addToCalendar: ({ title, startsAt, endsAt, place }) =>
    new Promise((resolve) =>
      uni.addPhoneCalendar({
        title,
        startTime: Date.parse(startsAt) / 1000,
        endTime: String(Date.parse(endsAt) / 1000),
        location: place,
        success: () => resolve(true),
        fail: () => resolve(false),
      }),
    ),
  call: (phone) => uni.makePhoneCall({ phoneNumber: phone, fail: () => {} }),
  setTitle: (title) => void uni.setNavigationBarTitle({ title }),
  // A page cannot select inside its components: fields carry a class of the page, too.
  showField: (id) => void uni.pageScrollTo({ selector: `.at-${id}`, offsetTop: -80, duration: 200 }),
  savePicture,
}

/** A cancelled dialog is no failure; anything else gets the sentence that helps. */
function refusal(errMsg: string | undefined, sentence: string): Refused {
  return new Refused(errMsg?.includes('cancel') ? '' : sentence)
}

function pickPhotos(max: number): Promise<PickedPhoto[]> {
  return new Promise((resolve, reject) => {
    uni.chooseMedia({
      count: max,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
      success: ({ tempFiles }) =>
        resolve(
          tempFiles.map(({ tempFilePath, size }) => ({
            name: tempFilePath.split('/').pop() ?? tempFilePath,
            size,
            path: tempFilePath,
          })),
        ),
      fail: ({ errMsg }) => reject(refusal(errMsg, m.photo.pickFailed)),
    })
  })
}

function locate(): Promise<PlatformPoint> {
  return new Promise((resolve, reject) => {
    uni.getLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => resolve({ lat: latitude, lon: longitude, datum: 'GCJ02' }),
      fail: ({ errMsg }) => reject(refusal(errMsg, m.place.gpsDenied)),
    })
  })
}

function chooseLocation(): Promise<PlatformPoint> {
  return new Promise((resolve, reject) => {
    uni.chooseLocation({
      success: ({ latitude, longitude, name, address }) =>
        resolve({
          lat: latitude,
          lon: longitude,
          datum: 'GCJ02',
          address: [address, name].filter(Boolean).join(' '),
        }),
      fail: ({ errMsg }) => reject(refusal(errMsg, m.place.gpsDenied)),
    })
  })
}

function loginCode(): Promise<string> {
  return new Promise((resolve, reject) => {
    uni.login({
      success: ({ code }) => resolve(code),
      fail: () => reject(new Refused(m.track.wechatFailed)),
    })
  })
}

function copy(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    uni.setClipboardData({
      data: text,
      success: () => resolve(),
      fail: () => reject(new Refused(m.receipt.copyFailed)),
    })
  })
}

async function savePicture({ width, height, draw }: Drawing): Promise<null> {
  const canvas = uni.createOffscreenCanvas({ type: '2d', width: width * 2, height: height * 2 })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.scale(2, 2)
  draw(context)
  const filePath = await new Promise<string>((resolve, reject) => {
    uni.canvasToTempFilePath({
      // With a canvas object WeChat needs no id; the types only know the older form.
      canvasId: '',
      canvas,
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: () => reject(new Refused(m.receipt.saveFailed)),
    })
  })
  return new Promise((resolve, reject) => {
    uni.saveImageToPhotosAlbum({
      filePath,
      success: () => resolve(null),
      fail: ({ errMsg }) => reject(refusal(errMsg, m.receipt.saveDenied)),
    })
  })
}
