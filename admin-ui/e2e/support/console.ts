import { expect, type Locator, type Page } from '@playwright/test'

/** Where a clerk acts on a ticket. */
export const actPanel = (page: Page): Locator => page.getByRole('region', { name: '现在要做的' })

export const card = (page: Page, name: string): Locator => page.getByRole('region', { name })

/** The ticket's state in the head of its page. */
export async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('.page-head').getByText(state)).toBeVisible()
}

/** With the search field of the top bar, which leads straight to a number. */
export async function openByNumber(page: Page, number: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: '搜索诉求编号或文字' })
  await search.fill(number)
  await search.press('Enter')
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  await expect(actPanel(page)).toBeVisible()
}

/** From the workbench through a queue, the newest first. */
export async function openFromQueue(page: Page, queue: string, number: string): Promise<void> {
  await card(page, '待办队列').getByRole('link', { name: queue, exact: true }).click()
  await page.getByText('按提交时间', { exact: true }).click()
  await page.getByRole('row', { name: number }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  await expect(actPanel(page)).toBeVisible()
}

/** The possible acts stand above the form when there are several. */
export async function chooseAct(page: Page, name: RegExp): Promise<void> {
  const choice = actPanel(page).getByRole('group', { name: '现在要做的' }).getByRole('button', { name })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

/** What may be done though nothing waits for it stands behind 更多操作. */
export async function choosePower(page: Page, name: string): Promise<void> {
  const panel = actPanel(page)
  const more = panel.getByRole('button', { name: /^更多操作/ })
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
  const choice = panel.getByRole('group', { name: '更多操作' }).getByRole('button', { name: new RegExp(`^${name}`) })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

/** Presses the button and expects the backend's sentence; what was written stays. */
export async function actRefused(page: Page, button: string, sentence: string | RegExp): Promise<void> {
  await actPanel(page).locator('form').getByRole('button', { name: button, exact: true }).click()
  // A field's own error may still be fading out beside it.
  await expect(actPanel(page).getByRole('alert').filter({ hasText: sentence })).toBeVisible()
}

/** A ticket that is with a unit's handler: accepted, dispatched and signed by the people the demo has. */
export async function bringToHandler(
  staff: (login: string) => Promise<Page>,
  number: string,
  handlerLogin = 'handler'
): Promise<Page> {
  await bringToUnit(staff, number, '一中队')
  const handler = await staff(handlerLogin)
  await openByNumber(handler, number)
  await act(handler, '签收', '办理中')
  return handler
}

/** Accepted and dispatched; answers the dispatcher's page. */
export async function bringToUnit(
  staff: (login: string) => Promise<Page>,
  number: string,
  unit: string
): Promise<Page> {
  const acceptor = await staff('acceptor')
  await openByNumber(acceptor, number)
  await chooseAct(acceptor, /^受理/)
  await act(acceptor, '受理', '已受理')
  await acceptor.close()
  const dispatcher = await staff('dispatcher')
  await openByNumber(dispatcher, number)
  await pickOption(dispatcher, '主办单位', unit)
  await act(dispatcher, '派单', '待签收')
  return dispatcher
}

export async function pickOption(page: Page, field: string, option: string): Promise<void> {
  const box = actPanel(page).getByRole('combobox', { name: field })
  await box.click()
  await box.fill(option)
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Presses the button of the act's form; `state` is what the ticket is afterwards. */
export async function act(page: Page, button: string, state: string): Promise<void> {
  await actPanel(page).locator('form').getByRole('button', { name: button, exact: true }).click()
  await expectState(page, state)
}

/** Waits until the server has every photo. */
export async function attachPhotos(form: Locator, files: string[]): Promise<void> {
  await form.getByLabel('添加照片').setInputFiles(files)
  await expect(form.getByText('已上传')).toHaveCount(files.length)
}

/** Every picture in the region has really arrived and been decoded. */
export async function expectPictures(region: Locator, count: number): Promise<void> {
  const pictures = region.getByRole('img', { name: '张照片' })
  await expect(pictures).toHaveCount(count)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  }
}
