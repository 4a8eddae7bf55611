/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Origin of the backend, e.g. https://chengsheng.example. Empty on H5: the page's own origin. */
  readonly VITE_API_BASE?: string
}

declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}

/** The few privacy calls of WeChat that @dcloudio/types does not know. */
interface WeChatPrivacy {
  onNeedPrivacyAuthorization?: (
    listener: (resolve: (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void) => void,
  ) => void
  openPrivacyContract?: (options?: { fail?: () => void }) => void
}
declare const wx: WeChatPrivacy
