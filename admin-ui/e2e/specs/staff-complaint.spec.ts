import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import {
  choose,
  expectTold,
  fillFiling,
  openFiling,
  press,
  readReceipt,
  type Receipt,
  screen
} from '../support/citizen.ts'
import { act, actPanel, card, chooseAct, openByNumber, pickOption } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { signIn } from '../support/staff.ts'

const WORDS = '一中队的人在丁香巷收了摊位钱，没有给任何票据'
const FACT = '请说明丁香片区上周各班次的带班人和着装检查记录。'
const ANSWER = '上周带班人为值班表所列两人，着装检查记录已送监督科。'
const CLEARED = '经多方核对，您被反映的事并不存在，特此澄清。'
const FINDING = '经调取丁香片区执法记录仪和值班表核查，所反映的情况没有证据支持，结论为不属实。'

test('a staff complaint is seen by discipline and not by the unit', async ({ phone, newPage, staff }) => {
  test.setTimeout(300_000)
  const receipt = await complain(phone)
  const discipline = await staff('discipline')
  const lead = await staff('lead')
  const faults = watchFaults(discipline)

  await test.step('the unit and the acceptor do not find it, neither by number nor by words', async () => {
    for (const page of [lead, await staff('handler'), await staff('acceptor')]) {
      await page.goto(`/admin/tickets/${receipt.number}`)
      await expect(page.getByRole('alert')).toContainText('也可能不在您可以查看的范围内')
      await expect(page.locator('main')).not.toContainText(WORDS)
      await page.goto('/admin/tickets?q=丁香巷')
      await expect(page.locator('.el-skeleton')).toHaveCount(0)
      await expect(page.locator('main')).not.toContainText(receipt.number)
    }
  })

  await test.step('discipline sees who is kept away and names the person', async () => {
    await openByNumber(discipline, receipt.number)
    const isolation = card(discipline, '回避与核查')
    await expect(isolation).toContainText('一中队')
    await isolation.getByText(/^个人须回避的/).click()
    await expect(isolation).toContainText('承办人小成')
    await isolation.getByRole('button', { name: '登记被反映对象' }).click()
    const dialog = discipline.getByRole('dialog', { name: '登记被反映对象' })
    await choosePerson(discipline, '承办人小成')
    await expectAccessible(discipline, 'name the accused')
    await picture(discipline, 'staff-complaint-accused')
    await dialog.getByRole('button', { name: '登记', exact: true }).click()
    await discipline.getByRole('dialog', { name: '已重新确定' }).getByRole('button', { name: '知道了' }).click()
    await expect(isolation.getByRole('listitem').filter({ hasText: '承办人小成' }).first()).toBeVisible()
    await expectAccessible(discipline, 'isolation')
    await picture(discipline, 'staff-complaint-isolation')
  })

  await test.step('a fact request that quotes is refused; as the unit reads it, it is sent', async () => {
    await card(discipline, '回避与核查').getByRole('button', { name: '发协查函' }).click()
    const dialog = discipline.getByRole('dialog', { name: '发协查函' })
    await dialog.getByRole('combobox', { name: '发给' }).fill('一中队')
    await discipline.getByRole('option', { name: '一中队', exact: true }).click()
    await dialog.getByLabel('需要说明的事实').fill('是否有人在丁香巷收了摊位钱？')
    await dialog.getByRole('button', { name: '预览' }).click()
    await expect(dialog.getByRole('alert')).toContainText('换一种说法')
    await dialog.getByLabel('需要说明的事实').fill(FACT)
    await dialog.getByRole('button', { name: '预览' }).click()
    await expect(dialog.getByRole('status', { name: '单位将看到：' })).toContainText(FACT)
    await expectAccessible(discipline, 'fact request')
    await picture(discipline, 'staff-complaint-facts')
    await dialog.getByRole('button', { name: '发出' }).click()
    await expect(card(discipline, '回避与核查')).toContainText(FACT)
  })

  await test.step('the unit answers the facts and learns nothing else', async () => {
    await lead.goto('/admin/fact-requests')
    const asked = lead.getByRole('region', { name: '需要核实的事实' }).filter({ hasText: FACT })
    await asked.getByLabel('答复').fill(ANSWER)
    await asked.getByRole('button', { name: '答复' }).click()
    await expect(asked.getByRole('button', { name: '答复' })).toHaveCount(0)
    await expect(lead.locator('main')).not.toContainText(receipt.number)
    await expect(lead.locator('main')).not.toContainText('丁香巷收了')
    await expectAccessible(lead, 'fact requests of the unit')
    await picture(lead, 'fact-requests')
  })

  await revealOnTwoPeoplesWord(discipline, staff, receipt)
  await findAndClear(discipline, staff, receipt)
  await expectTold(phone, receipt, FINDING)
  await onAPhone(await newPage(PHONE), receipt)
  expect(faults).toEqual([])
})

test('an acceptor is told which words sound like staff and marks the ticket', async ({ phone, staff }) => {
  await openFiling(phone, '投诉')
  await fillFiling(phone, { text: '青松路的队员收钱以后就不管占道了，态度恶劣。', address: '青松路 3 号' })
  await press(phone, '提交')
  const receipt = await readReceipt(phone)
  const acceptor = await staff('acceptor')
  const other = await staff('supervisor')
  await openByNumber(other, receipt.number)

  await openByNumber(acceptor, receipt.number)
  await expect(acceptor.getByText('文中提到“态度恶劣、收钱”')).toBeVisible()
  await picture(acceptor, 'staff-complaint-hint')
  await acceptor.getByRole('button', { name: '转为反映工作人员' }).click()
  const dialog = acceptor.getByRole('dialog', { name: '转为反映工作人员' })
  await expect(dialog.getByLabel('为什么')).toHaveValue('市民提到：态度恶劣、收钱')
  await expectAccessible(acceptor, 'mark as about staff')
  await picture(acceptor, 'staff-complaint-mark')
  await dialog.getByRole('button', { name: '转为反映工作人员' }).click()
  await acceptor.getByRole('dialog', { name: '已转为反映工作人员' }).getByRole('button', { name: '返回列表' }).click()
  await acceptor.goto(`/admin/tickets/${receipt.number}`)
  await expect(acceptor.getByRole('alert')).toContainText('也可能不在您可以查看的范围内')

  // Whoever had it open sees it go.
  await expect(other.getByRole('alert')).toContainText('也可能不在您可以查看的范围内')
  await expect(other.locator('main')).not.toContainText('青松路')
})

async function complain(phone: Page): Promise<Receipt> {
  await openFiling(phone, '投诉')
  await screen(phone).getByText('反映的是工作人员或单位').click()
  await fillFiling(phone, { text: `${WORDS}。`, contact: { name: '程示例', phone: '13800005678' } })
  await choose(phone, '反映的单位', '一中队')
  await press(phone, '提交')
  return readReceipt(phone)
}

async function choosePerson(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '登记被反映对象' })
  await dialog.getByRole('combobox', { name: '人员' }).fill(name)
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
}

async function revealOnTwoPeoplesWord(
  discipline: Page,
  staff: (login: string) => Promise<Page>,
  receipt: Receipt
): Promise<void> {
  const isolation = card(discipline, '回避与核查')
  await test.step('who complained is shown after a second person agreed', async () => {
    await expect(isolation).not.toContainText('13800005678')
    await isolation.getByRole('button', { name: '申请查看反映人身份' }).click()
    const dialog = discipline.getByRole('dialog', { name: '申请查看反映人身份' })
    await dialog.getByRole('textbox').fill('需要当面核实收钱的经过')
    await dialog.getByRole('button', { name: '提交申请' }).click()
    await expect(isolation).toContainText('等待第二人批准')
    const second = await staff('discipline2')
    await second.goto('/admin/discipline')
    await expectAccessible(second, 'approvals')
    await picture(second, 'staff-complaint-approvals')
    const asked = second.locator('dl').filter({ hasText: receipt.number })
    await asked.getByRole('button', { name: '批准', exact: true }).click()
    await expect(asked).toHaveCount(0)
    await discipline.reload()
    await isolation.getByRole('button', { name: '查看姓名和电话' }).click()
    const shown = discipline.getByRole('dialog')
    await shown.getByRole('textbox').fill('约见反映人')
    await shown.getByRole('button', { name: '查看' }).click()
    await expect(isolation).toContainText('13800005678')
  })
}

async function findAndClear(
  discipline: Page,
  staff: (login: string) => Promise<Page>,
  receipt: Receipt
): Promise<void> {
  await test.step('the finding is approved by another, and the wrongly accused is told', async () => {
    await chooseAct(discipline, /^受理/)
    await act(discipline, '受理', '已受理')
    await pickOption(discipline, '主办单位', '法制科')
    await act(discipline, '派单', '待签收')
    await act(discipline, '签收', '办理中')
    await actPanel(discipline).getByText('不属实', { exact: true }).click()
    await actPanel(discipline).locator('textarea').first().fill(FINDING)
    await act(discipline, '提交办理结果', '待审核')
    const second = await staff('discipline2')
    await openByNumber(second, receipt.number)
    await act(second, '审核通过', '已答复')
    await discipline.reload()
    await discipline.getByRole('button', { name: '为被错告的人员澄清' }).click()
    const dialog = discipline.getByRole('dialog', { name: '为被错告的人员澄清' })
    await dialog.getByLabel('澄清的话').fill(CLEARED)
    await expectAccessible(discipline, 'clarification')
    await picture(discipline, 'staff-complaint-clear')
    await dialog.getByRole('button', { name: '发给本人' }).click()
    await expect(discipline.getByText('已发给本人')).toBeVisible()
    const handler = await staff('handler')
    await expect(card(handler, '给您的澄清')).toContainText(CLEARED)
    await expectAccessible(handler, 'workbench with a clarification')
  })
}

/** Discipline on the way: the same page on a phone. */
async function onAPhone(page: Page, receipt: Receipt): Promise<void> {
  await signIn(page, 'discipline')
  await page.goto(`/admin/tickets/${receipt.number}`)
  const isolation = card(page, '回避与核查')
  await expect(isolation).toContainText('回避范围')
  await expectNoSideways(page, 'isolation on a phone')
  await expectAccessible(page, 'isolation on a phone')
  await isolation.scrollIntoViewIfNeeded()
  await picture(page, 'staff-complaint-phone')
}
