import type { Page } from '@playwright/test'
import { press, screen } from '../support/citizen.ts'
import { expectAccessible } from '../support/axe.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { addOpinion, send, signUpOnPhone, type Standing } from '../support/publicity.ts'
import { signIn } from '../support/staff.ts'
import { laterToday } from '../support/today.ts'

const OPINION = '希望菜市场门口早上也有人来指挥停车，现在七点以后就走不动了。'
const PRAISE = '展板讲得很明白，比发传单有用。'

/** An activity that begins soon, planned, approved and published by the people whose job it is. */
async function published(staff: (login: string) => Promise<Page>): Promise<string> {
  const start = await laterToday()
  const end = new Date(start.getTime() + 2 * 3600_000)
  const officer = await staff('officer')
  const drafted = await send<Standing>(await staff('correspondent'), 'publicity/activities', {
    kind: 'CONSULT_DAY',
    title: '义务咨询日（现场演示）',
    openToPublic: true,
    startsAt: iso(start),
    endsAt: iso(end),
    place: { address: '示范广场' },
    audience: ['PUBLIC'],
    expectedPeople: 60,
    signUp: { capacity: 2 },
    plan: {
      goals: ['当场解答'],
      items: [{ kind: 'CONSULT_DESK', title: '咨询台' }],
      duties: [{ outside: '社区居委会', task: '提供场地' }],
      budget: [{ kind: 'MATERIAL', name: '宣传册', planned: 100_000 }]
    }
  })
  const number = String(drafted.number)
  const submitted = await step(await staff('correspondent'), number, 'submissions', drafted.version)
  const approved = await step(await staff('lead'), number, 'approvals', submitted.version)
  await step(officer, number, 'publications', approved.version)
  return number
}

const iso = (moment: Date) => moment.toISOString().replace('.000Z', 'Z')

const step = (page: Page, number: string, act: string, version: number) =>
  send<Standing>(page, `publicity/activities/${number}/${act}`, { version })

test('an activity from the sign-up on the phone to the log of the field', async ({ phone, staff, newPage }) => {
  // Beside its own length it may have to wait for midnight.
  test.setTimeout(1_500_000)
  const faults = watchFaults(phone)
  const number = await published(staff)

  const signedUp = await test.step('a citizen signs up on the phone', async () => {
    await phone.goto('/#/pages/activities/index')
    await expect(screen(phone).getByText('义务咨询日（现场演示）').first()).toBeVisible()
    await picture(phone, 'citizen-activities')
    const mine = await signUpOnPhone(phone, number, '陈示范', '13800000021')
    await expect(screen(phone).getByText('已报名', { exact: true })).toBeVisible()
    await expect(screen(phone).getByRole('img', { name: `报名 ${mine} 的入场二维码` })).toBeVisible()
    await expectAccessible(phone, 'my sign-up')
    await picture(phone, 'citizen-sign-up')
    return mine
  })

  await test.step('the desk lets them in, a second scan is refused', async () => {
    const desk = await newPage(PHONE)
    await signIn(desk, 'correspondent')
    await desk.goto(`/admin/publicity/activities/${number}/signups`)
    await desk.getByLabel('扫入场码，或输入报名编号').fill(signedUp)
    await desk.getByRole('button', { name: '签到', exact: true }).first().click()
    await expect(desk.getByText('陈示范（1 人）已签到')).toBeVisible()
    await expectAccessible(desk, 'check-in desk')
    await picture(desk, 'console-check-in-desk')
    await desk.getByLabel('扫入场码，或输入报名编号').fill(signedUp)
    await desk.getByRole('button', { name: '签到', exact: true }).first().click()
    await expect(desk.getByText(/已经签到，同一个入场码不能再用/)).toBeVisible()
    await press(phone, '刷新')
    await expect(screen(phone).getByText('已签到', { exact: true })).toBeVisible()
  })

  await test.step('somebody checks in alone in front of the screen', async () => {
    const entrance = await staff('officer')
    await entrance.goto(`/admin/publicity/activities/${number}/entrance`)
    await expect(entrance.getByRole('img', { name: '现场签到二维码' })).toBeVisible()
    await picture(entrance, 'console-entrance')
    const shown = await entrance.request.get(`/api/console/publicity/activities/${number}/entrance-code`)
    const { code } = (await shown.json()) as { code: string }
    const other = await newPage(PHONE)
    const second = await signUpOnPhone(other, number, '林示范', '13800000022')
    // The phone's camera opens the address of the screen; this device knows the number, its tab the token.
    await other.goto(`/#/pages/signup/index?number=${second}&activity=${number}&code=${code}`)
    await expect(screen(other).getByText('签到成功，欢迎参加。')).toBeVisible()
  })

  await test.step('the correspondent logs headcount and two opinions, without network at first', async () => {
    const field = await newPage(PHONE)
    await signIn(field, 'correspondent')
    await beginToday(field, number)
    await field.goto(`/admin/publicity/field/${number}`)
    await field.getByLabel('接待、到场（人）').fill('46')
    await field.getByLabel('发放资料（份）').fill('120')
    await addOpinion(field, 1, OPINION)
    await field.getByText('转为诉求', { exact: true }).first().click()
    await addOpinion(field, 2, PRAISE)
    await expectAccessible(field, 'field log')
    await picture(field, 'console-field-form')
    await field.context().setOffline(true)
    await field.getByRole('button', { name: '保存' }).click()
    await expect(field.getByText('没有网络，已存在本机，联网后自动上传。')).toBeVisible()
    await picture(field, 'console-field-waiting')
    await field.context().setOffline(false)
    await expect(field.getByText(/合计：46 人 · 发放 120 份/)).toBeVisible({ timeout: 20_000 })
    await expect(field.getByText(/^诉求 T\d{8}-[0-9A-Z]{6}$/)).toHaveCount(1)
    await picture(field, 'console-field-logged')
  })

  await test.step('the opinion is a ticket now', async () => {
    const acceptor = await staff('acceptor')
    const found = await acceptor.request.get('/api/console/tickets?limit=20')
    expect(await found.text()).toContain(OPINION.slice(0, 12))
  })
  expect(faults).toEqual([])
})

/** It takes place: the log is open from its day on. */
async function beginToday(page: Page, number: string): Promise<void> {
  const seen = await page.request.get(`/api/console/publicity/activities/${number}`)
  const { version } = (await seen.json()) as Standing
  await step(page, number, 'beginnings', version)
}
