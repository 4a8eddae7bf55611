import { expectAccessible } from '../support/axe.ts'
import { choose, expectTold, fileTicket, press, screen, track } from '../support/citizen.ts'
import {
  act,
  actPanel,
  bringToHandler,
  card,
  chooseAct,
  expectState,
  openByNumber,
  openFromQueue
} from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { ownReply } from '../support/replies.ts'

const FIRST = ownReply('已将您的建议转给公园管理处研究，公园管理处表示会在年度计划中统筹考虑安排。')
const SECOND = ownReply('经与公园管理处现场商定，北门东侧十二月十日前先安装两处带顶长椅，由我队到场验收。')
const DISCONTENT = '市民说只说会考虑，没有说什么时候装。'

test('after a bad rating another handler does it again', async ({ phone, staff }) => {
  test.setTimeout(300_000)
  const receipt = await fileTicket(phone, '建议', '建议在人民公园北门增设有遮阳的长椅。')
  const handler = await bringToHandler(staff, receipt.number)
  const lead = await staff('lead')
  await answer(handler, FIRST)
  await openByNumber(lead, receipt.number)
  await approve()

  await test.step('the citizen is not content', async () => {
    await track(phone, receipt)
    await expect(screen(phone).getByText(FIRST).first()).toBeVisible()
    await choose(phone, '工作人员联系过您吗？', '联系过')
    await choose(phone, '您满意吗？', '不满意')
    await press(phone, '提交评价')
    await expect(screen(phone).getByText('谢谢，评价已提交。')).toBeVisible()
  })

  await test.step('the call back asks why and sends it back', async () => {
    const revisitor = await staff('revisitor')
    await openFromQueue(revisitor, '待回访', receipt.number)
    const panel = actPanel(revisitor)
    await panel.getByText('接通', { exact: true }).click()
    await answerNo('承办单位是否联系过市民', '是')
    await answerNo('问题是否解决', '否')
    await answerNo('是否满意', '否')
    await panel.locator('form').getByRole('button', { name: '回访' }).click()
    await expect(panel).toContainText('请写明原因，承办单位据此重办')
    await panel.getByLabel('哪里没有解决、为什么不满意').fill(DISCONTENT)
    await picture(revisitor, 'act-revisit')
    await expectAccessible(revisitor, 'call back form')
    await act(revisitor, '回访', '重办')

    async function answerNo(question: string, said: string) {
      await panel.getByRole('radiogroup', { name: question }).getByText(said, { exact: true }).click()
    }
  })

  await test.step('the first handler may not do it again, a colleague takes it', async () => {
    await handler.getByRole('button', { name: '刷新' }).click()
    await expectState(handler, '重办')
    await expect(actPanel(handler)).not.toContainText('接手重办')
    await expect(actPanel(handler)).toContainText('在等：一中队')
    const colleague = await staff('handler2')
    const faults = watchFaults(colleague)
    await openFromQueue(colleague, '待重办', receipt.number)
    await expect(card(colleague, '经过')).toContainText(DISCONTENT)
    await picture(colleague, 'act-rework')
    await act(colleague, '接手重办', '办理中')
    await expect(card(colleague, '基本情况')).toContainText('承办人小池')
    await answer(colleague, SECOND)
    expect(faults).toEqual([])
  })

  await lead.getByRole('button', { name: '刷新' }).click()
  await approve()
  await expectTold(phone, receipt, SECOND)

  async function answer(page: typeof lead, text: string) {
    await actPanel(page).getByText('解释说明', { exact: true }).click()
    await actPanel(page).getByLabel('给市民的答复').fill(text)
    await act(page, '提交办理结果', '待审核')
  }

  async function approve() {
    await chooseAct(lead, /^审核通过/)
    await act(lead, '审核通过', '已答复')
  }
})
