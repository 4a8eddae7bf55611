import { expectAccessible } from '../support/axe.ts'
import { fileTicket } from '../support/citizen.ts'
import { card } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { choose, openActivity, send, type Standing } from '../support/publicity.ts'
import { signIn } from '../support/staff.ts'

const TITLE = '垃圾分类进小区'

test('an activity says which tickets it answers, and its figures open as lists', async ({ phone, staff, newPage }) => {
  const receipt = await fileTicket(phone, '建议', '建议在小区东门多放几个分类垃圾桶。')
  const author = await staff('correspondent')
  const faults = watchFaults(author)
  const start = new Date(Date.now() + 7 * 86_400_000)
  const { number } = await send<Standing>(author, 'publicity/activities', {
    kind: 'LECTURE',
    title: TITLE,
    openToPublic: true,
    startsAt: wholeSeconds(start),
    endsAt: wholeSeconds(new Date(start.getTime() + 3_600_000)),
    place: { address: '和平新村东门' },
    audience: ['PUBLIC'],
    expectedPeople: 40
  })

  await test.step('the correspondent writes topic, area, period and a number; a wrong number is seen at once', async () => {
    await openActivity(author, number)
    const answers = card(author, '回应的诉求')
    await expect(answers.getByText('还没有写明回应哪些诉求')).toBeVisible()
    await answers.getByRole('button', { name: '填写回应的诉求' }).click()
    const dialog = author.getByRole('dialog', { name: '填写回应的诉求' })
    const first = dialog.getByRole('group', { name: '第 1 项' })
    await choose(author, first.getByRole('combobox', { name: '事项' }), '暴露垃圾')
    await dialog.getByRole('button', { name: '再加一项' }).click()
    const second = dialog.getByRole('group', { name: '第 2 项' })
    await choose(author, second.getByRole('combobox', { name: '区域' }), '城西区')
    await choose(author, second.getByRole('combobox', { name: '主办单位' }), '二中队')
    await dialog.getByLabel('具体单号').fill(`${receipt.number} T2026-ABC`)
    await expect(dialog.getByText('“T2026-ABC”不是诉求单号')).toBeVisible()
    await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled()
    await dialog.getByLabel('具体单号').fill(receipt.number)
    await expectAccessible(author, 'what an activity answers')
    await picture(author, 'answers-dialog')
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(answers.getByText('城西区 · 二中队')).toBeVisible()
    await expect(answers.getByText('件数和单号只对能查看诉求的岗位打开。')).toBeVisible()
    await expect(answers.getByRole('link')).toHaveCount(0)
  })

  await test.step('a leader sees how many there are, and a figure opens exactly these', async () => {
    const leader = await staff('leader')
    await openActivity(leader, number)
    const answers = card(leader, '回应的诉求')
    const rubbish = answers.getByRole('listitem').filter({ hasText: '暴露垃圾' })
    await expect(rubbish.getByText('活动后才有').first()).toBeVisible()
    const figure = rubbish.getByRole('link', { name: /^\d+ 件$/ })
    const pieces = Number((await figure.innerText()).split(' ')[0])
    expect(pieces).toBeGreaterThan(0)
    await expectAccessible(leader, 'answers with figures')
    await picture(leader, 'answers-figures')
    await figure.click()
    await expect(leader.getByRole('row', { name: /T\d{8}-[0-9A-Z]{6}/ })).toHaveCount(Math.min(pieces, 20))
    await leader.goBack()
    await answers.getByRole('link', { name: receipt.number }).click()
    await expect(leader.getByRole('heading', { name: receipt.number })).toBeVisible()
    await expect(leader.getByRole('link', { name: TITLE })).toBeVisible()
  })

  await test.step('the head of a unit reads it on the phone and counts the own tickets only', async () => {
    const head = await newPage(PHONE)
    await signIn(head, 'lead')
    await openActivity(head, number)
    const answers = card(head, '回应的诉求')
    await expect(answers.getByText('件数只计您有权查看的诉求。')).toBeVisible()
    await expect(answers.getByText('查不到或无权查看')).toBeVisible()
    await expectAccessible(head, 'answers on the phone')
    await expectNoSideways(head, 'answers on the phone')
    await picture(head, 'answers-phone')
  })
  expect(faults).toEqual([])
})

const wholeSeconds = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`
