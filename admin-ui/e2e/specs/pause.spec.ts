import { expectAccessible } from '../support/axe.ts'
import { choose, expectTold, fileTicket, press, screen, track } from '../support/citizen.ts'
import { act, actPanel, bringToHandler, card, chooseAct, choosePower, openByNumber } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { ownReply } from '../support/replies.ts'

const WHY = '树木倾斜程度须由检测机构鉴定后才能确定处置办法。'
const REPLY = ownReply('园林科请专业机构看过：大树虽斜但扎根稳固，已打好三角支撑，今后每月巡查一次。')

test('work stands still for a reason the citizen reads, and a call in vain leaves the rating to him', async ({
  phone,
  staff
}) => {
  test.setTimeout(300_000)
  const receipt = await fileTicket(phone, '建议', '建议检查一下体育路口那棵斜着长的大树。')
  const handler = await bringToHandler(staff, receipt.number)
  const lead = await staff('lead')
  const faults = watchFaults(lead)

  await test.step('the lead asks, the supervisor lets the clock stand', async () => {
    await openByNumber(lead, receipt.number)
    await choosePower(lead, '申请挂起')
    const panel = actPanel(lead)
    await panel.getByText('检验鉴定', { exact: true }).click()
    await panel.getByRole('combobox', { name: '复查日期' }).click()
    await lead.locator('.el-picker-panel:visible td.available').last().click()
    await panel.getByLabel('情况说明').fill(WHY)
    await picture(lead, 'act-suspension')
    await expectAccessible(lead, 'suspension form')
    await act(lead, '申请挂起', '办理中')
    const supervisor = await staff('supervisor')
    await openByNumber(supervisor, receipt.number)
    await chooseAct(supervisor, /^批准挂起/)
    await expect(actPanel(supervisor)).toContainText(WHY)
    await act(supervisor, '批准挂起', '挂起')
    await expect(card(supervisor, '办理时限')).not.toContainText('已超')
    await picture(supervisor, 'ticket-suspended')
    await supervisor.close()
  })

  await test.step('the citizen reads why and until when', async () => {
    await expectTold(phone, receipt, /因客观原因（检验鉴定）暂停办理，最迟 \d+月\d+日/)
    await expect(screen(phone).getByText('您不需要做什么。')).toBeVisible()
    await picture(phone, 'citizen-suspended')
    await expectAccessible(phone, 'suspended ticket')
  })

  await test.step('it goes on and is answered', async () => {
    await lead.getByRole('button', { name: '刷新' }).click()
    await choosePower(lead, '恢复办理')
    await act(lead, '恢复办理', '办理中')
    await expectTold(phone, receipt, /恢复办理，最迟 \d+月\d+日.* 前答复/)
    await handler.getByRole('button', { name: '刷新' }).click()
    await actPanel(handler).getByText('解释说明', { exact: true }).click()
    await actPanel(handler).getByLabel('给市民的答复').fill(REPLY)
    await act(handler, '提交办理结果', '待审核')
    await lead.getByRole('button', { name: '刷新' }).click()
    await chooseAct(lead, /^审核通过/)
    await act(lead, '审核通过', '已答复')
  })

  await test.step('nobody answers the phone, so the citizen says it himself', async () => {
    const revisitor = await staff('revisitor')
    await openByNumber(revisitor, receipt.number)
    await actPanel(revisitor).getByText('未接通', { exact: true }).click()
    await picture(revisitor, 'act-revisit-in-vain')
    await act(revisitor, '回访', '回访中')
    await expect(card(revisitor, '经过')).toContainText('第 1 次')
    await track(phone, receipt)
    await expect(screen(phone).getByText('没有接通').first()).toBeVisible()
    await picture(phone, 'citizen-called-in-vain')
    await choose(phone, '工作人员联系过您吗？', '联系过')
    await choose(phone, '您满意吗？', '满意')
    await press(phone, '提交评价')
    await expect(screen(phone).getByText('谢谢，评价已提交。')).toBeVisible()
    await expectTold(phone, receipt, '已结案')
  })
  expect(faults).toEqual([])
})
