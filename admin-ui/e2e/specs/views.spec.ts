import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/pages.ts'

test('a filter is kept as a view, renamed by typing and deleted', async ({ staff }) => {
  const page = await staff('revisitor')
  await page.goto('/admin/tickets?state=CLOSED')
  await page.getByRole('button', { name: '保存当前筛选' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '视图名称' }).fill('已结案')
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click()
  const views = page.getByRole('navigation', { name: '保存的视图' })
  await expect(views.getByRole('link', { name: /^已结案/ })).toBeVisible()

  await page.getByRole('button', { name: '管理视图' }).click()
  const name = page.getByRole('textbox', { name: '视图“已结案”的名称' })
  await name.press('End')
  await name.pressSequentially('待归档')
  await expect(name).toHaveValue('已结案待归档')
  await expectAccessible(page, 'views being managed')
  await name.press('Enter')
  await expect(views.getByRole('link', { name: /^已结案待归档/ })).toBeVisible()

  await page.getByRole('button', { name: '删除', exact: true }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await expect(views.getByRole('link', { name: /^已结案/ })).toHaveCount(0)
})
