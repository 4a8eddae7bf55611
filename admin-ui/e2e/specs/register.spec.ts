import { track } from '../support/citizen.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/pages.ts'

test('a call is registered, printed for the caller and followed by them', async ({ phone, staff }) => {
  const acceptor = await staff('acceptor')
  await acceptor.getByRole('link', { name: '登记来电来信来访' }).click()
  await acceptor.getByText('12319 电话', { exact: true }).click()
  await acceptor.getByText('投诉', { exact: true }).click()
  await acceptor.getByLabel('诉求内容').fill('来电人说新华路菜场门口的水果摊占了盲道，早晚高峰过不去人。')

  await acceptor.getByRole('button', { name: '登记', exact: true }).click()
  await expect(acceptor.getByText('投诉和举报需要位置')).toBeVisible()
  await acceptor.getByLabel('位置').first().fill('新华路菜场东门')
  await acceptor.getByLabel('联系人称呼').fill('周先生')
  await acceptor.getByLabel('电话', { exact: true }).fill('13800000000')
  await acceptor.getByRole('button', { name: '登记', exact: true }).click()

  const dialog = acceptor.getByRole('dialog')
  const number = await dialog.getByTestId('receipt-number').innerText()
  const code = await dialog.getByTestId('receipt-code').innerText()
  expect(number).toMatch(/^T\d{8}-[0-9A-Z]{6}$/)
  await expectAccessible(acceptor, 'receipt dialog')

  await acceptor.emulateMedia({ media: 'print' })
  const slip = acceptor.locator('.print-sheet')
  await expect(slip).toBeVisible()
  await expect(slip).toContainText(number)
  await expect(slip).toContainText(code)
  await expect(dialog).toBeHidden()
  await acceptor.emulateMedia({ media: 'screen' })
  await dialog.getByRole('button', { name: '打开这件诉求' }).click()
  await expect(acceptor.getByRole('heading', { name: number })).toBeVisible()

  await track(phone, { number, code })
})
