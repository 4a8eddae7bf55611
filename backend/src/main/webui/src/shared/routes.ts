/** Every screen's address in one place. */
export const routes = {
  home: '/pages/home/index',
  lost: '/pages/home/index?lost=1',
  /** @param earlier number of the ticket that the new one goes on from */
  file: (kind?: string, earlier?: string) =>
    `/pages/file/index${kind ? `?kind=${kind}` : ''}${kind && earlier ? `&earlier=${encodeURIComponent(earlier)}` : ''}`,
  receipt: '/pages/receipt/index',
  track: (number?: string) => `/pages/track/index${number ? `?number=${encodeURIComponent(number)}` : ''}`,
  ticket: (number: string) => `/pages/ticket/index?number=${encodeURIComponent(number)}`,
  activities: '/pages/activities/index',
  activity: (number: string) => `/pages/activity/index?number=${encodeURIComponent(number)}`,
  signUp: (number?: string) => `/pages/signup/index${number ? `?number=${encodeURIComponent(number)}` : ''}`,
  selections: '/pages/selections/index',
  selection: (id: string) => `/pages/selection/index?id=${encodeURIComponent(id)}`,
  certificate: '/pages/certificate/index',
  roleModels: '/pages/role-models/index',
  me: '/pages/me/index',
  privacy: '/pages/privacy/index',
}

export const go = (url: string) => void uni.navigateTo({ url })
export const goInstead = (url: string) => void uni.redirectTo({ url })
export const goHome = () => void uni.reLaunch({ url: routes.home })

/** A page opened from a link has nothing behind it: back then means home. */
export function goBack(): void {
  if (getCurrentPages().length > 1) uni.navigateBack()
  else goHome()
}
