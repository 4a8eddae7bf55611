import { createContext, runInContext, type Context } from 'node:vm'
import { posix } from 'node:path'
import { readText } from './dist'

export interface WxCall {
  name: string
  argument: Record<string, unknown>
}

interface ComponentOptions {
  lifetimes: Record<string, (this: object) => void>
  methods: Record<string, (this: object, argument?: unknown) => unknown>
  data?: object
}

type Answers = Record<string, (argument: Record<string, unknown>) => unknown>

/** The calls of WeChat this package may use; any other one fails here as on an old phone. */
const WX_CALLS = [
  ...[
    'getSystemInfoSync',
    'getWindowInfo',
    'getDeviceInfo',
    'getAppBaseInfo',
    'getLaunchOptionsSync',
    'canIUse',
  ],
  ...[
    'onAppShow',
    'onAppHide',
    'onError',
    'offError',
    'getStorageSync',
    'setStorageSync',
    'removeStorageSync',
  ],
  ...['preloadAssets', 'request', 'uploadFile', 'login', 'getNetworkType', 'onNetworkStatusChange'],
  ...['navigateTo', 'redirectTo', 'reLaunch', 'navigateBack', 'setNavigationBarTitle', 'pageScrollTo'],
  ...['getLocation', 'chooseLocation', 'chooseMedia', 'previewImage', 'makePhoneCall', 'setClipboardData'],
  ...['createOffscreenCanvas', 'canvasToTempFilePath', 'saveImageToPhotosAlbum'],
  ...['onNeedPrivacyAuthorization', 'openPrivacyContract'],
]

/** The built package in a context whose `wx` writes down every call. */
export class MiniProgram {
  readonly calls: WxCall[] = []
  readonly storage = new Map<string, unknown>()
  private readonly modules = new Map<string, { exports: object }>()
  private readonly pages: Page[] = []
  private readonly context: Context
  private readonly answers: Answers
  private registered: ComponentOptions | null = null
  private app: object = {}

  constructor(answers: Answers = {}) {
    this.answers = { ...this.defaultAnswers(), ...answers }
    this.context = createContext({
      wx: this.recordingWx(),
      App: (options: { onLaunch?: (this: object, launch: object) => void }) => {
        this.app = options
        options.onLaunch?.call(options, { path: 'pages/home/index', query: {} })
      },
      Page: () => undefined,
      Component: (options: ComponentOptions) => (this.registered = options),
      Behavior: (options: object) => options,
      getApp: () => this.app,
      getCurrentPages: () => this.pages,
      global: {},
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
    })
    this.load('app.js')
  }

  /** Opens a page as WeChat would: created, attached, onLoad, onShow, ready, onReady. */
  open(path: string, query: Record<string, string> = {}): Page {
    const page = new Page(path, this.register(path))
    this.pages.push(page)
    page.start(query)
    return page
  }

  /** Starts a component under a page, as the page's template would, without properties. */
  mount(path: string, parent: Page): Page {
    const component = new Page(path, this.register(path))
    component.route = ''
    component.properties = { uI: '1-0,1' }
    component.triggerEvent = (name, detail) => void (name === '__l' && parent.call('__l', { detail }))
    component.attach()
    return component
  }

  private register(path: string): ComponentOptions {
    this.modules.delete(`${path}.js`)
    this.registered = null
    this.load(`${path}.js`)
    if (!this.registered) throw new Error(`${path} registers nothing`)
    return this.registered
  }

  called(name: string): WxCall[] {
    return this.calls.filter((call) => call.name === name)
  }

  private load(name: string): object {
    const known = this.modules.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    this.modules.set(name, module)
    const wrapper = runInContext(
      `(function (require, module, exports) {${readText(name)}\n})`,
      this.context,
      {
        filename: name,
      },
    )
    wrapper((path: string) => this.load(posix.join(posix.dirname(name), path)), module, module.exports)
    return module.exports
  }

  private recordingWx(): object {
    const record =
      (name: string) =>
      (argument: Record<string, unknown> = {}) => {
        this.calls.push({ name, argument })
        return this.answers[name]?.(argument)
      }
    return Object.fromEntries(WX_CALLS.map((name) => [name, record(name)]))
  }

  private defaultAnswers(): Answers {
    const device = {
      platform: 'ios',
      system: 'iOS 17',
      language: 'zh_CN',
      windowWidth: 390,
      windowHeight: 844,
    }
    return {
      getSystemInfoSync: () => device,
      getWindowInfo: () => device,
      getDeviceInfo: () => device,
      getAppBaseInfo: () => ({ SDKVersion: '3.5.0', language: 'zh_CN' }),
      getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {} }),
      getStorageSync: (key) => this.storage.get(key as unknown as string) ?? '',
      canIUse: () => true,
    }
  }
}

/** One page instance: what WeChat gives uni-app to work on. */
export class Page {
  [key: string]: unknown
  data: Record<string, unknown>
  options: Record<string, string> = {}
  properties: Record<string, unknown> = {}
  route: string
  is: string
  private readonly lifetimes: ComponentOptions['lifetimes']

  constructor(path: string, { methods, lifetimes, data }: ComponentOptions) {
    this.route = path
    this.is = path
    this.data = { ...data }
    this.lifetimes = lifetimes
    for (const [name, method] of Object.entries(methods)) this[name] = method.bind(this)
  }

  start(query: Record<string, string>): void {
    this.options = query
    this.lifetimes.attached?.call(this)
    this.call('onLoad', query)
    this.call('onShow')
    this.lifetimes.ready?.call(this)
    this.call('onReady')
  }

  attach(): void {
    this.lifetimes.attached?.call(this)
    this.lifetimes.ready?.call(this)
  }

  call(hook: string, argument?: unknown): void {
    const method = this[hook]
    if (typeof method === 'function') method(argument)
  }

  /** Presses the button that now shows these words. */
  press(words: string): void {
    const buttons = readText(`${this.is}.wxml`).matchAll(/<press-button([^>]*)>{{(\w+)}}</g)
    const found = [...buttons].find(
      ([, attributes, shown]) => this.data[shown as string] === words && this.isShown(attributes as string),
    )
    const handler = /bindpress="{{(\w+)}}"/.exec(found?.[1] ?? '')?.[1]
    if (!handler) throw new Error(`${this.is} shows no button “${words}”`)
    this.call(String(this.data[handler]), { type: 'press', detail: { __args__: [] } })
  }

  private isShown(attributes: string): boolean {
    const condition = /wx:if="{{(\w+)}}"/.exec(attributes)?.[1]
    return !condition || Boolean(this.data[condition])
  }

  /** Puts a value into the field with this id. */
  fill(id: string, value: string): void {
    const field = new RegExp(`id="${id}"[^>]*bindupdateModelValue="{{(\\w+)}}"`)
    const found = field.exec(readText(`${this.is}.wxml`))
    if (!found) throw new Error(`${this.is} has no field “${id}”`)
    const event = { type: 'updateModelValue', detail: { __args__: [value] } }
    this.call(String(this.data[found[1] as string]), event)
  }

  setData(change: Record<string, unknown>, done?: () => void): void {
    Object.assign(this.data, change)
    done?.()
  }

  selectComponent = () => null
  selectAllComponents = () => []
  createSelectorQuery = () => null
  triggerEvent: (name: string, detail?: object) => void = () => undefined
  getTabBar = () => null
}
