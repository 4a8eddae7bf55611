/** 401 without a session; 499 is what the backend says instead of a redirect to the identity provider. */
export const isSignedOut = (status: number) => status === 401 || status === 499

/** Leaves the page; the promise never settles, so that no screen flashes an error on the way out. */
export function goToSignIn(): Promise<never> {
  const { pathname, search } = window.location
  window.location.href = signInLink(pathname + search)
  return new Promise(() => undefined)
}

export const signInLink = (path: string) => `/api/console/sign-in?return=${encodeURIComponent(path)}`
export const SIGN_OUT_LINK = '/api/console/sign-out'
