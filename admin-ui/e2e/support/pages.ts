import { test as base, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test'
import { signIn } from './staff.ts'

const CHINESE: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai'
}

export const PHONE: BrowserContextOptions = {
  ...CHINESE,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true
}

export const DESK: BrowserContextOptions = {
  ...CHINESE,
  viewport: { width: 1440, height: 900 }
}

interface Pages {
  /** One more person: a page in a context of its own. */
  newPage: (options: BrowserContextOptions) => Promise<Page>
  /** A citizen's page. */
  phone: Page
  /** A clerk's page. */
  desk: Page
  /** A clerk's page, signed in as this demo person. */
  staff: (login: string) => Promise<Page>
}

/** Every page has its own context, so nobody shares a cookie. */
export const test = base.extend<Pages>({
  launchOptions: [async ({}, use) => use(preparedLaunch()), { scope: 'worker' }],
  newPage: async ({ browser, baseURL }, use) => {
    const opened: Page[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...options, baseURL })
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },
  phone: async ({ newPage }, use) => use(await newPage(PHONE)),
  desk: async ({ newPage }, use) => use(await newPage(DESK)),
  staff: async ({ newPage }, use) => {
    await use(async (login) => {
      const page = await newPage(DESK)
      await signIn(page, login)
      return page
    })
  }
})

export { expect } from '@playwright/test'

function preparedLaunch(): LaunchOptions {
  const prepared = process.env.CHENGSHENG_E2E_LAUNCH
  if (prepared === undefined) {
    throw new Error('CHENGSHENG_E2E_LAUNCH is missing: support/setup.ts did not run')
  }
  return JSON.parse(prepared) as LaunchOptions
}
