import { expectAccessible } from '../support/axe.ts'
import { press, readReceipt, screen } from '../support/citizen.ts'
import { openByNumber } from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { expectNoSideways } from '../support/layout.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { signIn } from '../support/staff.ts'

const BOARD = '学府路责任区公示牌'
const PLACE = '学府路 6 号门前'

test('a clerk makes a notice board, a citizen scans it and complains there', async ({ phone, staff }) => {
  test.setTimeout(180_000)
  const officer = await staff('officer')
  const faults = watchFaults(officer)
  faults.push(...watchFaults(phone))

  await test.step('the clerk registers the board and writes it', async () => {
    await officer.goto('/admin/publicity/assets')
    await expect(officer.getByRole('heading', { name: '阵地', level: 1 })).toBeVisible()
    await expectAccessible(officer, 'assets')
    await picture(officer, 'assets')
    await officer.getByText('地图', { exact: true }).click()
    await expect(officer.getByRole('button', { name: '新华里宣传栏 · 已破损' })).toBeVisible()
    await expectAccessible(officer, 'map of assets')
    await picture(officer, 'assets-map')
    await officer.getByText('列表', { exact: true }).click()
    await officer.getByRole('button', { name: '登记阵地' }).click()
    const dialog = officer.getByRole('dialog')
    await pick(dialog, '类型', '责任区公示牌')
    await dialog.getByLabel('名称').fill(BOARD)
    await pick(dialog, '地点类别', '主干道')
    await dialog.getByLabel('地点', { exact: true }).fill(PLACE)
    await dialog.getByRole('application').click({ position: { x: 360, y: 110 } })
    await expectAccessible(officer, 'asset dialog')
    await picture(officer, 'asset-dialog')
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(officer.getByRole('heading', { name: BOARD, level: 1 })).toBeVisible()

    await officer.getByRole('button', { name: '填写', exact: true }).click()
    const board = officer.getByRole('region', { name: '责任区公示牌' })
    await board.getByLabel('责任主体').fill('示范市城市管理局二中队')
    await board.getByLabel('管理标准').fill('路面无垃圾，无占道经营')
    await board.getByLabel('监督电话').fill('12319')
    await board.getByRole('button', { name: '保存' }).click()
    await expect(board.getByRole('img', { name: `扫码打开“${BOARD}”` })).toBeVisible()
    await expectAccessible(officer, 'asset with board')
    await picture(officer, 'asset-board')
  })

  const address = await officer.getByRole('link', { name: '打开市民看到的页面' }).getAttribute('href')
  const number = await test.step('the citizen opens the address of the QR and complains', async () => {
    await phone.goto(address!)
    await expect(screen(phone).getByText('示范市城市管理局二中队')).toBeVisible()
    await expectAccessible(phone, 'board')
    await expectNoSideways(phone, 'board')
    await picture(phone, 'citizen-board')
    await press(phone, '在这里发现问题，我要反映')
    await expect(screen(phone).getByLabel('地点').first()).toHaveValue(`${PLACE}（${BOARD}）`)
    await screen(phone).getByLabel('要说的事').fill('公示牌旁边的人行道上堆了两天的装修垃圾。')
    await press(phone, '提交')
    return (await readReceipt(phone)).number
  })

  await test.step('the ticket has the place of the board', async () => {
    const acceptor = await staff('acceptor')
    await openByNumber(acceptor, number)
    await expect(acceptor.getByText(`${PLACE}（${BOARD}）`).first()).toBeVisible()
  })

  await test.step('a revoked QR says so and leads on', async () => {
    await officer.getByRole('button', { name: '停用二维码' }).click()
    await officer.getByRole('button', { name: /^(OK|确定)$/ }).click()
    await expect(officer.getByText('二维码已停用')).toBeVisible()
    await phone.goto('/')
    await phone.goto(address!)
    await expect(screen(phone).getByText('打不开这块公示牌')).toBeVisible()
    await expectAccessible(phone, 'revoked board')
  })
  expect(faults).toEqual([])
})

test('an inspector reports a patrol from the phone', async ({ newPage }) => {
  const phone = await newPage(PHONE)
  await signIn(phone, 'officer')
  const faults = watchFaults(phone)
  await phone.goto('/admin/publicity/patrols')
  const due = phone.getByRole('article', { name: '市民广场大屏' })
  await expect(due).toBeVisible()
  await expectNoSideways(phone, 'patrols')
  await due.getByRole('button', { name: '巡查' }).click()
  await due.getByText('破损', { exact: true }).click()
  await expectAccessible(phone, 'patrols')
  await picture(phone, 'patrol')
  await expect(due.getByRole('button', { name: '登记巡查' })).toBeDisabled()
  await due.getByLabel('哪里破损').fill('右下角有一块不亮')
  await due.getByRole('button', { name: '登记巡查' }).click()
  await expect(due).toBeHidden()
  expect(faults).toEqual([])
})

async function pick(dialog: import('@playwright/test').Locator, field: string, option: string): Promise<void> {
  const box = dialog.getByRole('combobox', { name: field })
  await box.click()
  await dialog.page().getByRole('option', { name: option, exact: true }).click()
}
