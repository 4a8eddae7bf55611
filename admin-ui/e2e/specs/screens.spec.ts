import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { fileTicket, press, screen, track } from '../support/citizen.ts'
import { actPanel } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { signIn, signInAsOther } from '../support/staff.ts'

const KINDS = ['CONSULT', 'COMPLAINT', 'REPORT', 'SUGGEST', 'PRAISE']

async function expectSound(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name)
  await expectNoSideways(page, name)
}

for (const view of ['normal', 'elder'] as const) {
  test(`every screen of the citizen is sound in the ${view} view`, async ({ phone }) => {
    const faults = watchFaults(phone)
    const show = async (path: string, heading: string) => {
      await phone.goto(`/#/pages/${path}`)
      await expect(screen(phone).getByRole('heading', { name: heading, level: 1 })).toBeVisible()
      await expectSound(phone, `${view} ${path}`)
    }
    await phone.goto('/')
    await expect(screen(phone).getByRole('button', { name: /^投诉/ })).toBeVisible()
    if (view === 'elder') {
      await press(phone, '大字版')
      await expect(screen(phone).getByRole('button', { name: '标准版' })).toBeVisible()
    }
    await expect(screen(phone).getByText('工作时间')).toBeVisible()
    await expectSound(phone, `${view} home`)
    await picture(phone, `citizen-home-${view}`)
    for (const kind of KINDS) await show(`file/index?kind=${kind}`, '提交诉求')
    await show('track/index', '查进度')
    await picture(phone, `citizen-track-${view}`)
    await show('me/index', '我的')
    await show('privacy/index', '隐私说明')
    await show('receipt/index', '提交成功')
    await show('ticket/index?number=T20261123-AAAAAA', '诉求详情')

    const receipt = await fileTicket(phone, '咨询', '小区里的电动车充电棚由谁来管理和维修？')
    await expectSound(phone, `${view} receipt`)
    await track(phone, receipt)
    await expectSound(phone, `${view} ticket`)
    await picture(phone, `citizen-ticket-${view}`)
    await expectStepsSound(phone, view)
    await expectFaultsShown(phone, view)
    expect(faults).toEqual([])
  })
}

/** Urging takes the place of the rows; taking back asks once more, in a sheet above everything. */
async function expectStepsSound(phone: Page, view: string): Promise<void> {
  await screen(phone).getByRole('button', { name: /^催办/ }).click()
  await expect(screen(phone).getByRole('heading', { name: '催办' })).toBeFocused()
  await screen(phone).getByLabel('想说的话').fill('昨晚又停电了')
  await expectSound(phone, `${view} urge`)
  await picture(phone, `citizen-urge-${view}`)
  await press(phone, '先不催')
  await screen(phone).getByRole('button', { name: /^催办/ }).click()
  await expect(screen(phone).getByLabel('想说的话')).toHaveValue('昨晚又停电了')
  await press(phone, '催办')
  await expect(screen(phone).getByText('已催办，工作人员会看到。')).toBeVisible()

  await screen(phone).getByRole('button', { name: /^撤回/ }).click()
  const sheet = phone.getByRole('dialog', { name: '确定撤回吗？' })
  await expect(sheet).toBeVisible()
  await expectSound(phone, `${view} withdraw`)
  await picture(phone, `citizen-withdraw-${view}`)
  await phone.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await screen(phone).getByRole('button', { name: /^撤回/ }).click()
  await sheet.getByRole('button', { name: '确定撤回' }).click()
  await expect(screen(phone).getByText('已撤回。')).toBeVisible()
  await expectSound(phone, `${view} withdrawn`)
  await picture(phone, `citizen-withdrawn-${view}`)
}

test('the map picker is sound and works by keyboard', async ({ phone }) => {
  const faults = watchFaults(phone)
  await phone.goto('/#/pages/file/index?kind=COMPLAINT')
  await press(phone, '在地图上选')
  const dialog = phone.getByRole('dialog', { name: '在地图上选地点' })
  await expect(dialog.getByText('人民公园', { exact: true })).toBeVisible()
  await expectAccessible(phone, 'map picker')
  await phone.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(screen(phone).getByRole('button', { name: '在地图上选' })).toBeFocused()
  expect(faults).toEqual([])
})

for (const size of ['desk', 'phone'] as const) {
  test(`every screen of the console is sound on a ${size}`, async ({ desk, phone }) => {
    const page = size === 'desk' ? desk : phone
    const faults = watchFaults(page)
    const show = async (path: string, ready: string) => {
      await page.goto(`/admin${path}`)
      await expect(page.getByRole('heading', { name: ready }).first()).toBeVisible()
      await expect(page.locator('.el-skeleton')).toHaveCount(0)
      await expectSound(page, `${size} ${path}`)
    }
    await signIn(page, 'acceptor')
    await show('/', '工作台')
    await picture(page, `console-workbench-${size}`)
    await show('/tickets', '诉求')
    await picture(page, `console-tickets-${size}`)
    await page.locator('tbody').getByRole('link').first().click()
    await expect(actPanel(page)).toBeVisible()
    await expectSound(page, `${size} ticket`)
    await picture(page, `console-ticket-${size}`)
    await show('/register', '登记来电来信来访')
    await picture(page, `console-register-${size}`)
    await show('/imports', '导入台账')
    await picture(page, `console-imports-${size}`)
    await show('/no-such-page', '没有这个页面')
    await show('/signed-out', '已退出城声')
    expect(faults).toEqual([])
  })
}

test('a role without the right is told so, and a stranger is sent to the administrator', async ({ desk, newPage }) => {
  const faults = watchFaults(desk)
  await signIn(desk, 'handler')
  await desk.goto('/admin/imports')
  await expect(desk.getByRole('heading', { name: '您的角色不能打开这个页面' })).toBeVisible()
  await expectSound(desk, 'forbidden')

  const stranger = await newPage(PHONE)
  await signInAsOther(stranger, 'passer-by')
  await expect(stranger.getByRole('heading', { name: '暂时不能进入城声' })).toBeVisible()
  await expect(stranger.getByText('passer-by')).toBeVisible()
  await expectSound(stranger, 'stranger')
  expect(faults).toEqual([])
})

/** An empty form pressed: each fault stands beside its field, and nothing was sent. */
async function expectFaultsShown(phone: Page, view: string): Promise<void> {
  await phone.goto('/#/pages/file/index?kind=COMPLAINT')
  await press(phone, '提交')
  await expect(screen(phone).getByText('请至少写 5 个字')).toBeVisible()
  await expect(screen(phone).getByText('请选择或填写地点')).toBeVisible()
  await expectSound(phone, `${view} faults`)
}
