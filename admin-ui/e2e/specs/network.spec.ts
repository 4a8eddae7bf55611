import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { card } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { choose, send } from '../support/publicity.ts'
import { signInAsOther } from '../support/staff.ts'

/** A unit of this run's own with three people; the administrator enters them. */
async function newUnit(admin: Page) {
  const run = Date.now().toString(36).slice(-5)
  const { items } = (await (await admin.request.get('/api/console/units')).json()) as {
    items: { id: string; parentId: string | null }[]
  }
  const unit = await send<{ id: string }>(admin, 'units', {
    version: 0,
    code: `X${run.toUpperCase()}`,
    name: `示范新设中队${run}`,
    kind: 'SQUADRON',
    parentId: items.find((it) => it.parentId === null)!.id,
    active: true,
    position: 99
  })
  const person = async (name: string, role: string) => {
    const login = `new-${role.toLowerCase().replace('_', '')}-${name.length}${run}`
    await send(admin, 'staff', {
      version: 0,
      name: `${name}${run}`,
      login,
      subject: login,
      unitId: unit.id,
      roles: [role],
      active: true
    })
    return { name: `${name}${run}`, login }
  }
  return {
    name: `示范新设中队${run}`,
    head: await person('示范队长', 'UNIT_LEAD'),
    informant: await person('示范队员', 'UNIT_HANDLER'),
    successor: await person('示范新队员', 'UNIT_HANDLER')
  }
}

test('a unit gets its publicity people, and a post is handed over on the phone', async ({ staff, newPage }) => {
  const unit = await newUnit(await staff('admin'))
  const officer = await staff('officer')
  const faults = watchFaults(officer)
  const row = officer.getByRole('row', { name: unit.name })
  const drawer = officer.getByRole('dialog', { name: unit.name })

  await test.step('the officer sees what is missing and names whom it takes', async () => {
    await officer.goto('/admin/publicity/people')
    await officer.getByText('只看有缺口的单位').click()
    await expect(row.getByText('缺分管负责人')).toBeVisible()
    await expect(row.getByText('缺信息员')).toBeVisible()
    await expectAccessible(officer, 'gaps of the network')
    await picture(officer, 'network-gaps')
    await row.getByRole('button', { name: unit.name }).click()
    await name(officer, '任命分管负责人', unit.head.name)
    await expect(drawer.getByRole('button', { name: '任命分管负责人' })).toHaveCount(0)
    await name(officer, '任命信息员', unit.informant.name)
    await expect(drawer.getByText('兼职信息宣传员').first()).toBeVisible()
    await expectAccessible(officer, 'unit of the network')
    await picture(officer, 'network-unit')
  })

  await test.step('the officer begins the hand-over to the successor', async () => {
    const held = drawer.getByRole('listitem').filter({ hasText: unit.informant.name }).first()
    await held.getByRole('button', { name: '办理交接' }).click()
    const dialog = officer.getByRole('dialog', { name: `${unit.informant.name} 的交接` })
    await choose(officer, dialog.getByRole('combobox', { name: '接收人' }), unit.successor.name)
    await dialog.getByRole('textbox', { name: '第 1 项内容' }).fill('本月信息稿两篇，已写初稿')
    await dialog.getByRole('textbox', { name: '第 2 项内容' }).fill('信息台账和照片文件夹')
    await expectAccessible(officer, 'hand-over dialog')
    await dialog.getByRole('button', { name: '起草交接' }).click()
    await expect(officer.getByText('待确认', { exact: true })).toBeVisible()
    await expectAccessible(officer, 'hand-over as the office sees it')
  })

  await test.step('the successor ticks it off and takes over on the phone', async () => {
    const phone = await newPage(PHONE)
    await signInAsOther(phone, unit.successor.login)
    const phoneFaults = watchFaults(phone)
    await card(phone, '宣传岗位交接').getByRole('link').click()
    await phone.getByRole('link', { name: unit.informant.name }).click()
    await expect(phone.getByRole('button', { name: '确认接收' })).toBeDisabled()
    await phone.getByLabel('第 1 项已交接').check()
    await phone.getByLabel('第 2 项已交接').check()
    await phone.getByRole('button', { name: '保存内容' }).click()
    await expect(phone.getByText('已交接 2 / 2 项')).toBeVisible()
    await expectAccessible(phone, 'hand-over on the phone')
    await expectNoSideways(phone, 'hand-over on the phone')
    await picture(phone, 'network-handover')
    await phone.getByRole('button', { name: '确认接收' }).click()
    await phone
      .getByRole('tooltip')
      .getByRole('button', { name: /^(Yes|确定|确认)$/ })
      .click()
    await expect(phone.getByText('已确认', { exact: true })).toBeVisible()
    expect(phoneFaults).toEqual([])
  })

  await test.step('the unit has no gap and its history tells who it was', async () => {
    await officer.goto('/admin/publicity/people')
    await expect(row.getByText('已配齐')).toBeVisible()
    await expect(row).toContainText(unit.successor.name)
    await row.getByRole('button', { name: unit.name }).click()
    await expect(drawer.getByRole('listitem').filter({ hasText: '已交接' })).toContainText(unit.informant.name)
    await officer.getByText('只看有缺口的单位').click({ force: true })
  })
  expect(faults).toEqual([])
})

test('the leading group shows who was in it on a day, and a change leaves the history', async ({ staff }) => {
  const officer = await staff('officer')
  const faults = watchFaults(officer)
  const group = `示范宣传工作领导小组 ${Date.now().toString(36).slice(-5)}`
  await officer.goto('/admin/publicity/people/group')
  await officer.getByRole('button', { name: '新建' }).click()
  const founding = officer.getByRole('dialog', { name: '新建' })
  await founding.getByLabel('名称').fill(group)
  await founding.getByLabel('文号').fill('示城管〔2026〕8号')
  await founding.getByLabel('任期开始').fill(daysAgo(60))
  await expectAccessible(officer, 'founding a group')
  await founding.getByRole('button', { name: '保存' }).click()
  await expect(officer.getByRole('heading', { name: group })).toBeVisible()

  await officer.getByRole('button', { name: '增加成员' }).click()
  const joining = officer.getByRole('dialog', { name: '增加成员' })
  await choose(officer, joining.getByRole('combobox', { name: '人员' }), '宣传干事小沈')
  await choose(officer, joining.getByRole('combobox', { name: '小组职务' }), '宣传办成员')
  await joining.getByLabel('行政职务').fill('科员')
  await joining.getByLabel('任职日期').fill(daysAgo(40))
  await joining.getByRole('button', { name: '保存' }).click()
  const now = officer.getByRole('region', { name: /在任 1 人/ }).first()
  await expect(now).toContainText('宣传办成员')

  await officer.getByRole('button', { name: '宣传干事小沈 改任' }).click()
  const changing = officer.getByRole('dialog', { name: '宣传干事小沈 改任' })
  await choose(officer, changing.getByRole('combobox', { name: '小组职务' }), '宣传办主任')
  await changing.getByRole('button', { name: '保存' }).click()
  await expect(now).toContainText('宣传办主任')
  await expect(officer.getByRole('region', { name: '其他任职记录' }).first()).toContainText('宣传办成员')
  await expectAccessible(officer, 'leading group')
  await expectNoSideways(officer, 'leading group')
  await picture(officer, 'leading-group')

  await officer.getByRole('combobox', { name: '在任日期' }).fill(daysAgo(20))
  await officer.keyboard.press('Enter')
  await expect(now.getByRole('table').first()).toContainText('宣传办成员')
  expect(faults).toEqual([])
})

/** A day of the bureau's calendar. */
const daysAgo = (n: number) => new Date(Date.now() + 8 * 3_600_000 - n * 86_400_000).toISOString().slice(0, 10)

/** Names somebody for a post in the drawer of the unit. */
async function name(officer: Page, act: string, person: string): Promise<void> {
  await officer.getByRole('button', { name: act }).click()
  const dialog = officer.getByRole('dialog', { name: act })
  await choose(officer, dialog.getByRole('combobox', { name: '人员' }), person)
  await dialog.getByRole('button', { name: '任命', exact: true }).click()
  await expect(dialog).toBeHidden()
}
