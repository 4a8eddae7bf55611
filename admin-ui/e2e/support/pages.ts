import {
  test as base,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from "@playwright/test";

const CHINESE: BrowserContextOptions = {
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
};

/** `phone`: a citizen's page; `desk`: a clerk's page. Each has its own context, so they share no cookie. */
export const test = base.extend<{ phone: Page; desk: Page }>({
  launchOptions: [
    async ({}, use) => use(preparedLaunch()),
    { scope: "worker" },
  ],
  phone: async ({ browser }, use) => {
    const context = await browser.newContext({
      ...CHINESE,
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    });
    await use(await context.newPage());
    await context.close();
  },
  desk: async ({ browser }, use) => {
    const context = await browser.newContext({
      ...CHINESE,
      viewport: { width: 1440, height: 900 },
    });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect } from "@playwright/test";

function preparedLaunch(): LaunchOptions {
  const prepared = process.env.CHENGSHENG_E2E_LAUNCH;
  if (prepared === undefined) {
    throw new Error(
      "CHENGSHENG_E2E_LAUNCH is missing: support/setup.ts did not run",
    );
  }
  return JSON.parse(prepared) as LaunchOptions;
}
