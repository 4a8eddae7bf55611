import { expect, type Locator, type Page } from '@playwright/test'
import { press, screen } from './citizen.ts'
import { picture } from './pictures.ts'

export async function openActivity(page: Page, number: string): Promise<void> {
  await page.goto(`/admin/publicity/activities/${number}`)
  await expect(page.getByText(number, { exact: true }).first()).toBeVisible()
}

/** Presses the button of an act, confirms it, and sees the new state in the head of the page. */
export async function doAct(page: Page, act: string, state: string): Promise<void> {
  await page.locator('.bar').getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: act })
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.bar').getByText(state, { exact: true })).toBeVisible()
}

/** Chooses an option of a select by its words. */
export async function choose(page: Page, select: Locator, option: string): Promise<void> {
  await select.click()
  await page.getByRole('option', { name: option, exact: true }).filter({ visible: true }).click()
}

export async function fillDates(page: Page, from: string, to: string): Promise<void> {
  await page.getByPlaceholder('开始', { exact: true }).fill(from)
  await page.getByPlaceholder('结束', { exact: true }).fill(to)
  await page.keyboard.press('Enter')
  await expect(page.locator('.el-picker-panel').filter({ visible: true })).toHaveCount(0)
}

/** Adds a row to a part of the plan; a value that begins with "=" is an option to choose. */
export async function fillRow(page: Page, part: string, cells: Record<string, string>): Promise<void> {
  const region = page.getByRole('region', { name: part, exact: true })
  await region.getByRole('button', { name: '加一行' }).click()
  for (const [name, value] of Object.entries(cells)) {
    if (value.startsWith('=')) {
      await choose(page, region.getByRole('combobox', { name, exact: true }), value.slice(1))
    } else {
      await region.getByLabel(name, { exact: true }).fill(value)
    }
  }
}

/** From the page of the activity; gives the number of the sign-up. */
export async function signUpOnPhone(phone: Page, activity: string, name: string, tel: string): Promise<string> {
  await phone.goto(`/#/pages/activity/index?number=${activity}`)
  const form = screen(phone)
  await form.getByRole('button', { name: /^我要(报名|候补)$/ }).click()
  await form.getByRole('textbox', { name: /^姓名/ }).fill(name)
  await form.getByRole('textbox', { name: /^联系电话/ }).fill(tel)
  await form.getByText('同意：姓名和电话').click()
  await picture(phone, 'citizen-sign-up-form')
  await press(phone, '提交报名')
  const shown = screen(phone).getByRole('definition').first()
  await expect(shown).toHaveText(/^B\d{8}-[0-9A-Z]{6}$/)
  // Only who has it open on the phone can open it again without the receipt code.
  await expect(
    screen(phone)
      .getByText(/^(已报名|候补)/)
      .first()
  ).toBeVisible()
  return (await shown.innerText()).trim()
}

export async function addOpinion(page: Page, n: number, text: string): Promise<void> {
  await page.getByRole('button', { name: '加一条意见' }).click()
  await page.getByRole('textbox', { name: `意见 ${n}` }).fill(text)
}

/** An activity as its number and what version of it was seen. */
export interface Standing {
  number: string
  version: number
}

/** What a journey needs and is not about: asked of the API as the person whose page it is. */
export async function send<T>(page: Page, path: string, data: object, method = 'POST'): Promise<T> {
  const answer = await page.request.fetch(`/api/console/${path}`, {
    method,
    headers: { 'X-Requested-With': 'JavaScript' },
    data
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}
