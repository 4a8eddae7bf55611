import { expect, type Page } from "@playwright/test";

const CONSOLE = /\/admin\//;

/**
 * Signs in at the console through the real OIDC code flow. In tests the provider is either Quarkus's dev service
 * (one button per known user, no password) or Keycloak (user name and password; test users' passwords are their names).
 */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto(
    `/api/console/sign-in?return=${encodeURIComponent("/admin/")}`,
  );
  const devServiceUser = page.locator(
    `button[type=submit][name="predefined-${login}"]`,
  );
  const keycloakName = page.locator("input#username");
  const devService = page.locator("form.predefined-form");
  await expect(
    devService.or(keycloakName),
    "the provider's sign-in page",
  ).toBeVisible();
  if (await keycloakName.isVisible()) {
    await keycloakName.fill(login);
    await page.locator("input#password").fill(login);
    await page.locator("#kc-login").click();
  } else {
    await expect(
      devServiceUser,
      `user ${login} at the OIDC dev service`,
    ).toBeVisible();
    await devServiceUser.click();
  }
  await page.waitForURL(CONSOLE);
}
