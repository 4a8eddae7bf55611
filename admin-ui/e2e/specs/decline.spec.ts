import { expectAccessible } from '../support/axe.ts'
import { expectTold, fileTicket, objectToDecline } from '../support/citizen.ts'
import { act, actPanel, card, chooseAct, expectState, openByNumber, pickOption } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

const CHANNEL = '占用居民楼公共走道由物业和消防救援机构管理，请拨打 96119 或向物业反映。'
const OBJECTION = '杂物已经堆到楼外的人行道上，不只是楼道里。'

test('two people decline, the citizen objects, and a third accepts', async ({ phone, staff }) => {
  test.setTimeout(180_000)
  const faults = watchFaults(phone)
  const receipt = await fileTicket(phone, '建议', '建议整治新华里三号楼门口堆放的杂物，给行人留出通道。')

  const acceptor = await staff('acceptor')
  faults.push(...watchFaults(acceptor))
  await test.step('the acceptor proposes with a reason and the right channel', async () => {
    await openByNumber(acceptor, receipt.number)
    await chooseAct(acceptor, /^拟不予受理/)
    await actPanel(acceptor).locator('form').getByRole('button', { name: '拟不予受理' }).click()
    await expect(actPanel(acceptor)).toContainText('至少 5 个字')
    await pickReason(acceptor)
    await actPanel(acceptor).getByLabel('应当找谁、怎么找').fill(CHANNEL)
    await expectAccessible(acceptor, 'decline form')
    await picture(acceptor, 'act-decline')
    await act(acceptor, '拟不予受理', '待受理')
    await expect(card(acceptor, '办理情况')).toContainText('等待复核不予受理')
  })

  const supervisor = await staff('supervisor')
  await test.step('a second person confirms, and nobody confirms their own proposal', async () => {
    await openByNumber(supervisor, receipt.number)
    await chooseAct(supervisor, /^不予受理/)
    await expect(actPanel(supervisor)).toContainText(CHANNEL)
    await expect(actPanel(supervisor)).toContainText('不属于城管职责')
    await picture(supervisor, 'act-decline-confirm')
    await expectAccessible(supervisor, 'decline decision')
    await act(supervisor, '不予受理', '不予受理')
  })

  await test.step('the citizen reads why and where to go, and objects', async () => {
    await expectTold(phone, receipt, CHANNEL)
    await objectToDecline(phone, OBJECTION)
    await expectTold(phone, receipt, /您提出了异议/)
  })

  await test.step('whoever declined does not decide again, another acceptor does', async () => {
    await acceptor.getByRole('button', { name: '刷新' }).click()
    await expect(card(acceptor, '经过')).toContainText(OBJECTION)
    const offered = (name: RegExp) =>
      actPanel(acceptor).getByRole('group', { name: '现在要做的' }).getByRole('button', { name })
    await expect(offered(/^要求补正/)).toBeVisible()
    await expect(offered(/^受理/)).toBeHidden()
    await expect(offered(/^拟不予受理/)).toBeHidden()
    const another = await staff('acceptor2')
    await openByNumber(another, receipt.number)
    await chooseAct(another, /^受理/)
    await act(another, '受理', '已受理')
  })

  await expectTold(phone, receipt, '已受理，开始办理')
  expect(faults).toEqual([])

  async function pickReason(page: typeof acceptor) {
    await pickOption(page, '不予受理的原因', '不属于城管职责')
    await expectState(page, '待受理')
  }
})
