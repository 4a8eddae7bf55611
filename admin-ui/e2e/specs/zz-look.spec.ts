import { test } from '../support/pages.ts'
for (const login of ['acceptor', 'dispatcher', 'handler', 'lead', 'revisitor', 'supervisor', 'leader'])
  test(login, async ({ staff }) => {
    const page = await staff(login)
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `/tmp/s12/wb-${login}.png`, fullPage: true })
  })
test('lists', async ({ staff }) => {
  const page = await staff('acceptor')
  await page.goto('/admin/tickets?queue=TO_ACCEPT')
  await page.waitForTimeout(2000)
  await page.screenshot({ path: '/tmp/s12/list.png' })
  await page.locator('td.summary a').first().click()
  await page.waitForTimeout(2000)
  await page.screenshot({ path: '/tmp/s12/detail.png', fullPage: true })
})
