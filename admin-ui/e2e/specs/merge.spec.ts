import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expectTold, fillFiling, openFiling, press, readReceipt, type Receipt } from '../support/citizen.ts'
import {
  act,
  actPanel,
  actRefused,
  card,
  chooseAct,
  choosePower,
  expectState,
  openByNumber
} from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { ownReply } from '../support/replies.ts'

const PLACE = '青石路夜市东口'
const REPLY = ownReply('青石路夜市每天十八点到二十三点开放，摊位向街道便民服务中心申请，不收取费用。')

test('one matter told twice is answered once, and both citizens hear it', async ({ phone, newPage, staff }) => {
  test.setTimeout(240_000)
  const other = await newPage(PHONE)
  const first = await ask(phone, '青石路夜市几点到几点可以摆摊，去哪里申请摊位？')
  const second = await ask(other, '想在青石路夜市摆摊，开放时间是几点，找谁申请？')

  const acceptor = await staff('acceptor')
  const faults = watchFaults(acceptor)
  await test.step('the acceptor merges the second into the first', async () => {
    await openByNumber(acceptor, second.number)
    await choosePower(acceptor, '并单')
    const into = actPanel(acceptor).getByLabel('并入哪一件（编号）')
    await into.fill('T2026')
    await actPanel(acceptor).locator('form').getByRole('button', { name: '并单' }).click()
    await expect(actPanel(acceptor)).toContainText('请填写另一件诉求的编号')
    await into.fill(second.number)
    await actRefused(acceptor, '并单', '请填写另一件诉求的编号')
    await into.fill(first.number)
    await picture(acceptor, 'act-merge')
    await expectAccessible(acceptor, 'merge form')
    await act(acceptor, '并单', '已并单')
    await card(acceptor, '办理情况').getByRole('link', { name: first.number }).click()
    await expect(card(acceptor, '办理情况').getByRole('link', { name: second.number })).toBeVisible()
    await expectTold(other, second, /与另一件反映同一问题的诉求一起办理/)
  })

  await test.step('it can be taken apart again, with everything it had', async () => {
    await openByNumber(acceptor, second.number)
    await choosePower(acceptor, '取消并单')
    await actPanel(acceptor).getByLabel('为什么不是同一件事').fill('一位问时间，一位问申请，先分开看。')
    await act(acceptor, '取消并单', '待受理')
    await expectTold(other, second, '改为单独办理')
    await choosePower(acceptor, '并单')
    await actPanel(acceptor).getByLabel('并入哪一件（编号）').fill(first.number)
    await act(acceptor, '并单', '已并单')
  })

  await test.step('one answer reaches both', async () => {
    await openByNumber(acceptor, first.number)
    await chooseAct(acceptor, /^直接答复/)
    await actPanel(acceptor).getByLabel('给市民的答复').fill(REPLY)
    await picture(acceptor, 'act-answer-at-once')
    await expectAccessible(acceptor, 'answer at once')
    await act(acceptor, '直接答复', '已答复')
    await expectTold(phone, first, REPLY)
    await expectTold(other, second, REPLY)
    await openByNumber(acceptor, second.number)
    await expectState(acceptor, '已答复')
  })
  expect(faults).toEqual([])
})

/** Both stand in the same place: only then they may be one matter. */
async function ask(page: Page, text: string): Promise<Receipt> {
  await openFiling(page, '咨询')
  await fillFiling(page, { text, address: PLACE })
  await press(page, '提交')
  return readReceipt(page)
}
