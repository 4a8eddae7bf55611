import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { press, screen } from '../support/citizen.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { textOf } from '../support/pdf.ts'
import { picture } from '../support/pictures.ts'
import { choose, send } from '../support/publicity.ts'
import { signIn } from '../support/staff.ts'

/**
 * Days and weeks lie between the steps of a selection, and the clock is the real one. So a new selection is followed to
 * its candidates; the demo bureau has one whose judging has come and one whose notice hung its whole time. Steps that are
 * done once are not asked for again by a second attempt.
 */
const JUDGED = '门前整洁示范商户'
const ON_NOTICE = '优秀城管志愿者'

test('an officer makes a selection known, and a candidate is brought in on the phone', async ({
  staff,
  newPage,
  phone
}) => {
  const officer = await staff('officer')
  const faults = watchFaults(officer)
  const title = `最美阳台 ${Date.now().toString(36).slice(-5)}`
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

  await test.step('what is asked, what is given, who judges', async () => {
    await officer.goto('/admin/publicity/selections')
    await officer.getByRole('button', { name: '新建评选' }).click()
    const dialog = officer.getByRole('dialog', { name: '新建评选' })
    await dialog.getByLabel('评选名称').fill(title)
    await dialog.getByLabel('评选说明').fill('阳台整洁、安全、好看。由社区推荐，评委打分。')
    await fillPair(dialog, '评分项', 1, '整洁安全', '60')
    await dialog.getByRole('group', { name: '评分项' }).getByRole('button', { name: '加一项' }).click()
    await fillPair(dialog, '评分项', 2, '好看', '30')
    await expect(dialog.getByText('合计 90 分，应为 100 分')).toBeVisible()
    await fillPair(dialog, '评分项', 2, '好看', '40')
    await expect(dialog.getByText('合计 100 分')).toBeVisible()
    await fillPair(dialog, '奖项', 1, '最美阳台', '2')
    for (const judge of ['宣传干事小沈', '通讯员小田']) {
      await choose(officer, dialog.getByRole('combobox', { name: '评委' }), judge)
    }
    await dialog.getByLabel('推荐开始').fill(today)
    await dialog.getByLabel('推荐截止').fill(today)
    await officer.keyboard.press('Enter')
    await expectAccessible(officer, 'new selection')
    await picture(officer, 'selection-new')
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(officer.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await step(officer, '发布', '推荐中')
  })

  await test.step('the correspondent brings a family in', async () => {
    const field = await newPage(PHONE)
    await signIn(field, 'correspondent')
    await open(field, title)
    await field.getByRole('button', { name: '登记候选对象' }).click()
    const dialog = field.getByRole('dialog', { name: '登记候选对象' })
    await dialog.getByLabel('公开的名称').fill('湖滨路 6 号林家')
    await dialog.getByLabel('参评理由').fill('阳台种满月季，花盆都有护栏。')
    await dialog.getByLabel('联系人').fill('林示范')
    await dialog.getByLabel('联系电话').fill('13800000041')
    await dialog.getByText('同意公开姓名和获奖情况').click()
    await expectAccessible(field, 'new candidate')
    await expectNoSideways(field, 'new candidate')
    await picture(field, 'selection-candidate')
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(candidate(field, '湖滨路 6 号林家')).toContainText('138****0041')
    await expectNoSideways(field, 'selection on the phone')
  })

  await test.step('anybody reads how it is judged, and nobody’s name', async () => {
    await openAsCitizen(phone, title)
    await expect(screen(phone).getByText('整洁安全 60 分')).toBeVisible()
    await expect(screen(phone).getByText('湖滨路 6 号林家')).toHaveCount(0)
    await expectAccessible(phone, 'selection of citizens')
    await expectNoSideways(phone, 'selection of citizens')
  })
  expect(faults).toEqual([])
})

test('judges give their sheets, a tie is decided, an objection takes the award away', async ({
  staff,
  newPage,
  phone
}) => {
  const [officer, leader] = [await staff('officer'), await staff('leader')]
  const faults = watchFaults(officer)

  await test.step('a judge gives two sheets on the phone and keeps out of the third', async () => {
    const judge = await newPage(PHONE)
    await signIn(judge, 'correspondent')
    await open(judge, JUDGED)
    for (const name of ['湖滨路晨光早餐店', '书院弄旧书铺']) {
      await candidate(judge, name)
        .getByRole('button', { name: /^(打分|已打)/ })
        .click()
      const sheet = judge.getByRole('dialog', { name })
      for (const [criterion, points] of Object.entries({ 日常做法: '35', 长期坚持: '25', 带动邻里: '20' })) {
        await sheet.getByRole('spinbutton', { name: criterion }).fill(points)
      }
      await sheet.getByRole('spinbutton').last().press('Tab')
      await expect(sheet.getByText('合计 80 分')).toBeVisible()
      await expectNoSideways(judge, 'sheet')
      await picture(judge, 'selection-sheet')
      await sheet.getByRole('button', { name: '打分' }).click()
      await expect(candidate(judge, name).getByRole('button', { name: '已打 80 分' })).toBeVisible()
    }
    const close = candidate(judge, '示范大道便民五金店')
    if (!(await close.getByText('已回避').isVisible())) {
      await close.getByRole('button', { name: '打分' }).click()
      const sheet = judge.getByRole('dialog', { name: '示范大道便民五金店' })
      await expectAccessible(judge, 'sheet')
      await sheet.getByRole('button', { name: '申请回避' }).click()
      await judge.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
    }
    await expect(close).toContainText('已回避')
    await expect(judge.getByText(/平均 .* 分/)).toHaveCount(0)
  })

  await test.step('two are level before the last grade: the leader decides, with a reason', async () => {
    for (const other of [officer, await staff('lead')]) {
      await markAll(other, JUDGED, { 示范大道便民五金店: [30, 20, 10] }, [35, 25, 20])
    }
    await open(officer, JUDGED)
    await expect(candidate(officer, '书院弄旧书铺')).toContainText('并列第 1 名')
    await expect(officer.getByRole('button', { name: '公示结果' })).toHaveCount(0)
    await expect(officer.getByText('等局领导裁定')).toBeVisible()
    await expectAccessible(officer, 'selection with a tie')
    await picture(officer, 'selection-tie')
    await open(leader, JUDGED)
    await leader.getByRole('button', { name: '裁定并列' }).click()
    const dialog = leader.getByRole('dialog', { name: '裁定并列' })
    await dialog.getByRole('button', { name: '上移 书院弄旧书铺' }).click()
    await dialog.getByLabel('理由').fill('带动了整条弄堂，评委会一致意见。')
    await expectAccessible(leader, 'tie')
    await dialog.getByRole('button', { name: '裁定并列' }).click()
    await expect(candidate(leader, '书院弄旧书铺')).toContainText(/第 1 名.*一等奖|一等奖.*第 1 名/s)
    await expect(leader.getByRole('region', { name: '经过' })).toContainText('带动了整条弄堂')
  })

  await test.step('the result hangs out where everybody reads it', async () => {
    await open(officer, JUDGED)
    await step(officer, '公示结果', '公示中')
    await openAsCitizen(phone, JUDGED)
    await expect(screen(phone).getByText('书院弄旧书铺')).toBeVisible()
    await expectAccessible(phone, 'notice of a selection')
    await expectNoSideways(phone, 'notice of a selection')
    await picture(phone, 'citizen-selection-notice')
  })

  await test.step('an objection stands: the place stays empty', async () => {
    await candidate(officer, '书院弄旧书铺').getByRole('button', { name: '登记异议' }).click()
    await confirm(officer, '登记异议', '异议内容', '门前占道堆放书架，照片为证。')
    await expect(officer.getByRole('region', { name: '异议' })).toContainText('门前占道堆放书架')
    await open(leader, JUDGED)
    await expect(leader.getByRole('button', { name: '授予', exact: true })).toHaveCount(0)
    await leader.getByRole('button', { name: '成立，取消奖项' }).click()
    await confirm(leader, '成立，取消奖项', '裁定说明', '经核实，异议属实。')
    await expect(leader.getByRole('region', { name: '异议' })).toContainText('经核实，异议属实。')
    await expectAccessible(leader, 'objection ruled on')
    await phone.reload()
    await expect(screen(phone).getByText('湖滨路晨光早餐店')).toBeVisible()
    await expect(screen(phone).getByText('书院弄旧书铺')).toHaveCount(0)
  })
  expect(faults).toEqual([])
})

test('the leader awards; a certificate is printed and checked by anybody', async ({ staff, phone }) => {
  const [officer, leader] = [await staff('officer'), await staff('leader')]
  const faults = watchFaults(phone)
  await open(leader, ON_NOTICE)
  if (!(await stands(leader, '已授予'))) await step(leader, '授予', '已授予')
  await expectAccessible(leader, 'awarded selection')

  await open(officer, ON_NOTICE)
  await picture(officer, 'selection-awarded')
  const winner = candidate(officer, '志愿者林示范')
  const [, number] = (await winner.innerText()).match(/证书 (\d{4}-\d{5})/) ?? []
  if (await winner.getByText('未同意公开').isVisible()) await consent(winner, '登记同意')
  const link = winner.getByRole('link', { name: '下载证书' })
  const paper = await officer.request.get((await link.getAttribute('href'))!)
  expect(paper.ok()).toBe(true)
  const words = textOf(await paper.body())
  for (const word of ['志愿者林示范', ON_NOTICE, number!]) expect(words).toContain(word)

  // The address the QR of the paper leads to, opened without any sign-in.
  await phone.goto(`/#/pages/certificate/index?number=${number}`)
  await expect(screen(phone).getByRole('status')).toContainText('志愿者林示范')
  await expectAccessible(phone, 'certificate check')
  await expectNoSideways(phone, 'certificate check')
  await picture(phone, 'citizen-certificate')

  await test.step('consent taken back takes the name away', async () => {
    await consent(winner, '撤回同意')
    await expect(winner.getByText('未同意公开')).toBeVisible()
    await press(phone, '查验')
    await expect(screen(phone).getByRole('status')).not.toContainText('志愿者林示范')
    await consent(winner, '登记同意')
    await expect(winner.getByText('未同意公开')).toBeHidden()
  })

  await test.step('a number nobody was given is said to be none', async () => {
    expect(faults).toEqual([])
    await screen(phone).getByRole('textbox').fill('2019-99999')
    await press(phone, '查验')
    await expect(screen(phone).getByRole('status')).toHaveCount(0)
    await expect(screen(phone).getByRole('alert')).toContainText('这张证书不是本局颁发的')
  })
})

const candidate = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: '候选对象' }).getByRole('listitem').filter({ hasText: name })

async function open(page: Page, title: string): Promise<void> {
  await page.goto('/admin/publicity/selections')
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

async function openAsCitizen(phone: Page, title: string): Promise<void> {
  await phone.goto('/#/pages/selections/index')
  await screen(phone).getByText(title).first().click()
  await expect(screen(phone).getByRole('heading', { name: title })).toBeVisible()
}

const stands = (page: Page, state: string) => page.getByText(state, { exact: true }).first().isVisible()

/** Presses the button of a step, confirms it and sees the state it leads to. */
async function step(page: Page, act: string, state: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: act })
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(page.getByText(state, { exact: true }).first()).toBeVisible()
}

async function consent(winner: Locator, act: string): Promise<void> {
  await winner.getByRole('button', { name: act }).click()
  const dialog = winner.page().getByRole('dialog', { name: act })
  await dialog.getByRole('button', { name: act }).click()
  await expect(dialog).toBeHidden()
}

async function confirm(page: Page, act: string, field: string, words: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: act })
  await dialog.getByLabel(field).fill(words)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function fillPair(dialog: Locator, group: string, row: number, name: string, figure: string): Promise<void> {
  const rows = dialog.getByRole('group', { name: group })
  await rows
    .getByRole('textbox')
    .nth(row - 1)
    .fill(name)
  await rows
    .getByRole('spinbutton')
    .nth(row - 1)
    .fill(figure)
  await rows
    .getByRole('spinbutton')
    .nth(row - 1)
    .press('Tab')
}

/** All sheets of one judge, as their page hands them in. */
async function markAll(judge: Page, title: string, special: Record<string, number[]>, usual: number[]): Promise<void> {
  const list = await judge.request.get('/api/console/publicity/selections?limit=100')
  const { items } = (await list.json()) as { items: { id: string; title: string }[] }
  const { id } = items.find((it) => it.title === title)!
  const shown = await judge.request.get(`/api/console/publicity/selections/${id}`)
  const { candidates } = (await shown.json()) as { candidates: { id: string; name: string }[] }
  for (const it of candidates) {
    const mark = { points: special[it.name] ?? usual, interest: false }
    await send(judge, `publicity/selections/${id}/candidates/${it.id}/mark`, mark, 'PUT')
  }
}
