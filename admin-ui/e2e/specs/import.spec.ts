import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { card } from '../support/console.ts'
import { sharedData } from '../support/files.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

const ROWS = 2816
const WORD = '路灯'
const COLUMNS = {
  留言编号: '原编号',
  留言用户: '联系人称呼',
  留言主题: '标题',
  留言时间: '提交时间',
  留言详情: '诉求内容',
  答复意见: '答复内容',
  答复时间: '答复时间'
}
const BAD_CSV = [
  '编号,提交时间,内容,答复,答复时间',
  'K-001,2019-03-02 09:30,门前路灯坏了一个月没有人修。,已更换灯泡。,2019-03-05 10:00',
  'K-002,2019-13-45 09:30,河边垃圾很多。,已清理河岸。,2019-03-06 10:00',
  'K-003,2019-03-04 09:30,,已答复。,2019-03-07 10:00'
].join('\r\n')

test('a ledger of years comes in, is found again and goes out again', async ({ staff }) => {
  test.setTimeout(300_000)
  const file = sharedData('messages-with-replies.xlsx')
  const page = await staff('acceptor')

  await test.step('the columns are guessed', async () => {
    await upload(page, file)
    for (const [heading, field] of Object.entries(COLUMNS)) {
      const row = page.getByRole('row', { name: new RegExp(`^${heading}`) })
      await expect(row.locator('.el-select__selected-item').last()).toHaveText(field)
    }
    await picture(page, 'console-import')
  })

  await test.step('the dry run writes nothing', async () => {
    await page.getByRole('button', { name: '开始核对（不写入）' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(card(page, '核对完成，还没有写入')).toContainText(`${ROWS} 行`, { timeout: 120_000 })
  })

  await test.step('the run imports every row', async () => {
    await page.getByRole('button', { name: `导入这 ${ROWS} 行` }).click()
    await expect(card(page, '导入完成')).toContainText(`已导入 ${ROWS} 行`, { timeout: 120_000 })
  })
  const result = page.url()

  await test.step('a row is found by its number and by a word of two characters', async () => {
    await page.getByRole('link', { name: '查看这次导入的诉求' }).click()
    await expect(page.getByRole('status').filter({ hasText: `共 ${ROWS} 条` })).toBeVisible()
    const number = await page.locator('.external').first().innerText()
    await search(page, number)
    await expect(page.locator('.external').filter({ hasText: number }).first()).toBeVisible()
    await search(page, WORD)
    await expect(page.locator('section.list')).toHaveAttribute('aria-busy', 'false')
    await page.locator('tbody').getByRole('link').first().click()
    await expect(card(page, '市民原文')).toContainText(WORD)
  })

  await test.step('the whole import is undone', async () => {
    await page.goto(result)
    await undo(page, ROWS)
    await page.goto(`/admin/tickets?import=${result.split('/').pop()}`)
    await expect(page.getByText('没有符合条件的诉求')).toBeVisible()
  })
})

test('rows that cannot be imported are listed in a sheet', async ({ staff }) => {
  const page = await staff('acceptor')
  await upload(page, { name: '热线台账.csv', mimeType: 'text/csv', buffer: Buffer.from(BAD_CSV) })
  await page.getByRole('button', { name: '开始核对（不写入）' }).click()
  const checked = card(page, '核对完成，还没有写入')
  await expect(checked).toContainText('2 行')
  await expect(page.getByRole('button', { name: '导入这 1 行' })).toBeVisible()
  const download = page.waitForEvent('download')
  await checked.getByRole('link', { name: '下载问题清单（Excel）' }).click()
  const sheet = await download
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/)
  // an XLSX is a ZIP
  expect(readFileSync(await sheet.path()).toString('latin1', 0, 2)).toBe('PK')
})

async function upload(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]): Promise<void> {
  await page.getByRole('link', { name: '导入台账' }).click()
  await page.getByLabel('选择文件').last().setInputFiles(file)
  await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible()
}

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: '搜索诉求编号或文字' })
  await field.fill(words)
  await field.press('Enter')
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(words)}`))
}

async function undo(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(String(rows + 1))
  await dialog.getByRole('button', { name: '确认撤销' }).click()
  await expect(dialog).toContainText(`行数不对，应为 ${rows}`)
  await dialog.getByRole('textbox').fill(String(rows))
  await dialog.getByRole('button', { name: '确认撤销' }).click()
  await expect(card(page, '已撤销，这次导入的诉求都已撤下')).toBeVisible({ timeout: 120_000 })
}
