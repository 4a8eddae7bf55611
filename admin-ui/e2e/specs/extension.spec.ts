import { expectAccessible } from '../support/axe.ts'
import { expectTold, fileTicket } from '../support/citizen.ts'
import { act, actPanel, bringToHandler, card, chooseAct, choosePower, openByNumber } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

const WHY = '需等供电公司确认管线走向后才能开挖，预计还要五天。'

test('an extension is asked, endorsed and granted, and the citizen sees the new date', async ({ phone, staff }) => {
  test.setTimeout(240_000)
  const receipt = await fileTicket(phone, '建议', '建议把育才路口的路灯移到斑马线旁边。')
  const handler = await bringToHandler(staff, receipt.number)
  const faults = watchFaults(handler)
  const due = await dueOf(handler)

  await test.step('the handler asks', async () => {
    await choosePower(handler, '申请延期')
    const days = actPanel(handler).getByRole('spinbutton', { name: /^延长几个工作日/ })
    await days.fill('40')
    await actPanel(handler).getByLabel('为什么要延期').fill(WHY)
    await expect(days, 'no more than the limit itself').toHaveValue('10')
    await days.fill('5')
    await picture(handler, 'act-extension')
    await expectAccessible(handler, 'extension form')
    await act(handler, '申请延期', '办理中')
    await expect(card(handler, '办理情况')).toContainText('等待单位负责人审核延期')
    expect(await dueOf(handler)).toBe(due)
  })

  await test.step('the lead endorses, the supervisor grants', async () => {
    const lead = await staff('lead')
    await openByNumber(lead, receipt.number)
    await chooseAct(lead, /^同意上报延期/)
    await expect(actPanel(lead)).toContainText(WHY)
    await expect(actPanel(lead)).toContainText('5 个工作日')
    await act(lead, '同意上报延期', '办理中')
    await expect(card(lead, '办理情况')).toContainText('等待督办员审批延期')
    const supervisor = await staff('supervisor')
    faults.push(...watchFaults(supervisor))
    await openByNumber(supervisor, receipt.number)
    await chooseAct(supervisor, /^批准延期/)
    await picture(supervisor, 'act-extension-grant')
    await expectAccessible(supervisor, 'extension decision')
    await act(supervisor, '批准延期', '办理中')
    await expect(card(supervisor, '办理情况')).toContainText('1 次')
  })

  await test.step('everybody sees the new date and why', async () => {
    await handler.getByRole('button', { name: '刷新' }).click()
    await expect.poll(() => dueOf(handler)).not.toBe(due)
    const deadline = card(handler, '办理时限')
    await deadline.getByText('为什么是这一天').click()
    await expect(deadline).toContainText('批准延期 5 个工作日')
    await picture(handler, 'ticket-extended')
    await expectTold(phone, receipt, /办理时限延长到 \d+月\d+日/)
  })
  expect(faults).toEqual([])

  function dueOf(page: typeof handler) {
    return card(page, '办理时限').locator('.due strong').innerText()
  }
})
