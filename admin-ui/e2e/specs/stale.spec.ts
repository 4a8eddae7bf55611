import { fileTicket } from '../support/citizen.ts'
import { act, actPanel, chooseAct, openByNumber, pickOption } from '../support/console.ts'
import { expect, test } from '../support/pages.ts'
import { ownReply } from '../support/replies.ts'

const QUESTION = '请补充具体的门牌号，以及噪声一般从几点开始。'

test('who comes second is told, and keeps what they wrote', async ({ phone, staff }) => {
  const { number } = await fileTicket(phone, '咨询', '晚上九点以后广场上放音响，归哪个部门管理？')
  const first = await staff('acceptor')
  const second = await staff('acceptor')
  for (const page of [first, second]) {
    await openByNumber(page, number)
  }
  const panel = actPanel(second)
  await chooseAct(second, /补正/)
  await panel.getByLabel('需要市民补充什么').fill(QUESTION)

  await chooseAct(first, /^受理/)
  await act(first, '受理', '已受理')

  const refused = second.waitForResponse((answer) => answer.url().endsWith('/supplement-requests'))
  await panel.locator('form').getByRole('button', { name: '要求补正' }).click()
  expect((await refused).status()).toBe(409)
  const notice = panel.getByRole('alert').filter({ hasText: '您写的时候，这件诉求有了变化' })
  await expect(notice).toContainText('受理员小安')
  await expect(notice).toContainText('现在是「已受理」')
  await expect(panel.getByLabel('需要市民补充什么')).toHaveValue(QUESTION)

  await notice.getByRole('button', { name: '载入最新情况' }).click()
  await expect(panel).toContainText('您没有提交的内容（要求补正）')
  await expect(panel).toContainText(QUESTION)
})

test('two handlers answer the same ticket: one answer goes out', async ({ phone, staff }) => {
  const { number } = await fileTicket(phone, '咨询', '门前想摆一个早餐摊，需要办什么手续？')
  const acceptor = await staff('acceptor')
  await openByNumber(acceptor, number)
  await chooseAct(acceptor, /^受理/)
  await act(acceptor, '受理', '已受理')
  const dispatcher = await staff('dispatcher')
  await openByNumber(dispatcher, number)
  await pickOption(dispatcher, '主办单位', '一中队')
  await act(dispatcher, '派单', '待签收')

  const first = await staff('handler')
  await openByNumber(first, number)
  await act(first, '签收', '办理中')
  const second = await staff('handler')
  await openByNumber(second, number)
  for (const [page, text] of [
    [first, '早餐摊须先到街道便民点登记，持健康证和身份证到窗口办理，当天可办，不收费用。'],
    [second, '请到政务服务大厅二楼城管窗口咨询，带上身份证和健康证，工作日上午受理。']
  ] as const) {
    await actPanel(page).getByText('解释说明', { exact: true }).click()
    await actPanel(page).getByLabel('给市民的答复').fill(ownReply(text))
  }
  await act(first, '提交办理结果', '待审核')
  await actPanel(second).locator('form').getByRole('button', { name: '提交办理结果' }).click()
  await expect(actPanel(second).getByRole('alert').first()).toContainText('您写的内容还在，没有提交')
  await expect(actPanel(second).getByLabel('给市民的答复')).toHaveValue(/政务服务大厅二楼/)
})
