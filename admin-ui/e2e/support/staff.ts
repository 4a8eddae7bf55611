import { expect, type Page } from '@playwright/test'

/**
 * Signs in at the console through the real OIDC code flow. The provider in tests is Quarkus's OIDC dev service: its
 * page has one button for each user of `quarkus.oidc.devservices.roles.*` and asks for no password.
 */
export async function signIn(page: Page, login: string): Promise<void> {
  await openProvider(page)
  const user = page.locator(`button[name="predefined-${login}"]`)
  await expect(user, `user ${login} on the provider's page`).toBeVisible()
  await user.click()
  await page.waitForURL(({ pathname }) => pathname.startsWith('/admin/'))
}

/** Somebody without a button of their own; whether the bureau knows them is another question. */
export async function signInAsOther(page: Page, name: string): Promise<void> {
  await openProvider(page)
  await page.getByText('Custom user').click()
  await page.getByPlaceholder('Name').fill(name)
  await page.getByRole('button', { name: 'Login' }).click()
}

const openProvider = (page: Page) => page.goto(`/api/console/sign-in?return=${encodeURIComponent('/admin/')}`)
