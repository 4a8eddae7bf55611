import { expectAccessible } from '../support/axe.ts'
import { fileTicket } from '../support/citizen.ts'
import { act, actPanel, chooseAct } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'

test('tickets of a list are worked off one after the other, without going back to it', async ({ phone, staff }) => {
  test.setTimeout(120_000)
  const texts = ['建议在竹影巷口加装一面凸面镜。', '建议在竹影巷尾补种两棵行道树。']
  for (const text of texts) await fileTicket(phone, '建议', text)

  const acceptor = await staff('acceptor')
  const faults = watchFaults(acceptor)
  await acceptor.goto('/admin/tickets?q=竹影巷&state=PENDING_ACCEPTANCE')
  const rows = acceptor.locator('tbody').getByRole('link')
  await expect(rows).toHaveCount(2)
  await rows.first().click()
  const trail = acceptor.getByRole('navigation', { name: '这张清单里的诉求' })
  await expect(trail).toContainText('第 1 / 2 件')
  await expect(acceptor.getByText(texts[1]!)).toBeVisible()
  await chooseAct(acceptor, /^受理/)
  await act(acceptor, '受理', '已受理')

  await expect(actPanel(acceptor)).toContainText('已完成：受理')
  await expectAccessible(acceptor, 'the way to the next')
  await acceptor.locator('h1').click()
  await acceptor.keyboard.press('j')
  await expect(acceptor.getByText(texts[0]!)).toBeVisible()
  await expect(trail).toContainText('第 2 / 2 件')
  await expect(trail.getByRole('button', { name: '下一件' })).toBeDisabled()
  await chooseAct(acceptor, /^受理/)
  await act(acceptor, '受理', '已受理')

  await acceptor.getByRole('button', { name: '返回列表' }).click()
  await expect(acceptor.getByText('没有符合条件的诉求')).toBeVisible()
  expect(faults).toEqual([])
})
