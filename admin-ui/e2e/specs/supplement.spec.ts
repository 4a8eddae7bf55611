import { expectAccessible } from '../support/axe.ts'
import { fileTicket, press, screen, track } from '../support/citizen.ts'
import { act, actPanel, card, chooseAct, expectState, openByNumber, openFromQueue } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

const QUESTION = '请补充是哪一个公交站，以及建议设在站台的哪一侧。'
const ANSWER = '人民路中段公交站，建议设在站台东侧。'

test('while the citizen is asked the clock stands, and it runs on with the answer', async ({ phone, staff }) => {
  test.setTimeout(150_000)
  const faults = watchFaults(phone)
  const receipt = await fileTicket(phone, '建议', '建议在公交站旁边增设共享单车停放区。')

  const acceptor = await staff('acceptor')
  faults.push(...watchFaults(acceptor))
  await openByNumber(acceptor, receipt.number)
  const head = acceptor.locator('.page-head')
  await expect(head.getByText('时限暂停')).toBeHidden()
  await chooseAct(acceptor, /^要求补正/)
  await actPanel(acceptor).getByLabel('需要市民补充什么').fill(QUESTION)
  await act(acceptor, '要求补正', '待补正')

  await test.step('staff and citizen see that the clock stands', async () => {
    await expect(head.getByText('时限暂停')).toBeVisible()
    const deadline = card(acceptor, '办理时限')
    await expect(deadline).toContainText('起暂停计时，恢复后顺延')
    await deadline.getByText('为什么是这一天').click()
    await expect(deadline).toContainText('起时限暂停，不计入')
    await expectAccessible(acceptor, 'stopped clock')
    await picture(acceptor, 'ticket-paused')
    await track(phone, receipt)
    await expect(screen(phone).getByText(QUESTION).first()).toBeVisible()
  })

  await test.step('the answer starts it again, with the pause counted out', async () => {
    await screen(phone).getByLabel('补充说明').first().fill(ANSWER)
    await press(phone, '提交补充')
    await expect(screen(phone).getByText('补充已提交。')).toBeVisible()
    await acceptor.goto('/admin/')
    await openFromQueue(acceptor, '待受理', receipt.number)
    await expectState(acceptor, '待受理')
    await expect(head.getByText('时限暂停')).toBeHidden()
    const deadline = card(acceptor, '办理时限')
    await deadline.getByText('为什么是这一天').click()
    await expect(deadline).toContainText(/恢复计算，暂停(期间不计|全在办公时间以外)/)
    await expect(card(acceptor, '经过')).toContainText(ANSWER)
  })

  await chooseAct(acceptor, /^受理/)
  await act(acceptor, '受理', '已受理')
  expect(faults).toEqual([])
})
