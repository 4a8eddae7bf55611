import { expectAccessible } from '../support/axe.ts'
import { expectTold, fileTicket } from '../support/citizen.ts'
import {
  act,
  actPanel,
  actRefused,
  bringToUnit,
  card,
  chooseAct,
  choosePower,
  expectState,
  openByNumber,
  pickOption
} from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

test('a disputed assignment goes back once, then a bureau leader rules', async ({ phone, staff }) => {
  test.setTimeout(240_000)
  const receipt = await fileTicket(phone, '建议', '建议在江滨步道入口设置禁止电动车驶入的隔离桩。')
  const dispatcher = await bringToUnit(staff, receipt.number, '一中队')
  const faults = watchFaults(dispatcher)

  const lead = await staff('lead')
  await test.step('the first unit says it is not its matter', async () => {
    await openByNumber(lead, receipt.number)
    await expect(actPanel(lead)).toContainText('目前没有需要您做的操作')
    await choosePower(lead, '申请退回')
    await actPanel(lead).getByLabel('为什么不属于本单位').fill('江滨步道由二中队管辖，见责任区划分图。')
    await pickOption(lead, '建议由哪个单位办', '二中队')
    await picture(lead, 'act-return')
    await expectAccessible(lead, 'return form')
    await act(lead, '申请退回', '待签收')
    await expect(card(lead, '办理情况')).toContainText('等待审核退回')
  })

  await test.step('the dispatcher gives it to the other unit', async () => {
    await dispatcher.getByRole('button', { name: '刷新' }).click()
    await chooseAct(dispatcher, /^同意退回/)
    await expect(actPanel(dispatcher)).toContainText('二中队')
    await act(dispatcher, '同意退回', '已受理')
    await pickOption(dispatcher, '主办单位', '二中队')
    await act(dispatcher, '派单', '待签收')
  })

  await test.step('the second unit disputes it as well: a leader has to rule', async () => {
    const second = await staff('lead2')
    await openByNumber(second, receipt.number)
    await choosePower(second, '申请退回')
    await actPanel(second).getByLabel('为什么不属于本单位').fill('隔离桩属于市政设施，应由一中队会同市政办理。')
    await act(second, '申请退回', '待签收')
    await expect(card(second, '办理情况')).toContainText('等待局领导裁定')
    await expect(card(second, '办理情况')).toContainText('首接负责单位')
  })

  await test.step('the leader rules, and that is final', async () => {
    const leader = await staff('leader')
    faults.push(...watchFaults(leader))
    await openByNumber(leader, receipt.number)
    await expect(actPanel(leader)).toContainText('隔离桩属于市政设施')
    await pickOption(leader, '由哪个单位办', '一中队')
    await actPanel(leader).getByLabel('裁定理由').fill('首接单位负责到底，由一中队会同市政办理。')
    await picture(leader, 'act-ruling')
    await expectAccessible(leader, 'ruling form')
    await act(leader, '裁定承办单位', '待签收')
    await expect(card(leader, '经过')).toContainText('由一中队会同市政办理')

    await lead.getByRole('button', { name: '刷新' }).click()
    await expectState(lead, '待签收')
    await choosePower(lead, '申请退回')
    await actPanel(lead).getByLabel('为什么不属于本单位').fill('仍认为不属于本单位职责。')
    await actRefused(lead, '申请退回', /一次|裁定/)
  })

  await expectTold(phone, receipt, '已确定由 一中队 办理')
  expect(faults).toEqual([])
})
