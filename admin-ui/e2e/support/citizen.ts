import { expect, type Locator, type Page } from '@playwright/test'

/** What the citizen takes home. */
export interface Receipt {
  number: string
  code: string
}

export interface Filing {
  text: string
  address?: string
  /** Picks the middle of the map. */
  onMap?: boolean
  photos?: string[]
  contact?: { phone: string; name: string }
}

/** The screen in front; the client keeps the earlier ones in the document, hidden. */
export function screen(phone: Page): Locator {
  return phone.locator('uni-page').filter({ visible: true })
}

export async function openFiling(phone: Page, kind: string): Promise<void> {
  await phone.goto('/')
  await screen(phone)
    .getByRole('button', { name: new RegExp(`^${kind}`) })
    .click()
  await expect(screen(phone).getByRole('heading', { name: '提交诉求' })).toBeVisible()
}

export async function fillFiling(phone: Page, filing: Filing): Promise<void> {
  const form = screen(phone)
  await form.getByLabel('要说的事').fill(filing.text)
  if (filing.address !== undefined) {
    await form.getByLabel('地点').first().fill(filing.address)
  }
  if (filing.onMap) {
    await pickOnMap(phone)
  }
  await addPhotos(phone, filing.photos ?? [])
  if (filing.contact) {
    await form.getByText('留下联系方式').click()
    await form.getByLabel('联系电话').fill(filing.contact.phone)
    await form.getByLabel('怎样称呼您').fill(filing.contact.name)
  }
}

async function pickOnMap(phone: Page): Promise<void> {
  await screen(phone).getByRole('button', { name: '在地图上选' }).click()
  const dialog = phone.getByRole('dialog', { name: '在地图上选地点' })
  await expect(dialog.getByText('人民公园', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: '就选这里' }).click()
  await expect(screen(phone).getByText('已选好位置')).toBeVisible()
}

/** Through the phone's own file chooser, waiting until the server has them. */
export async function addPhotos(phone: Page, files: string[]): Promise<void> {
  if (files.length === 0) return
  const chooser = phone.waitForEvent('filechooser')
  await screen(phone).getByRole('button', { name: '添加照片' }).click()
  await (await chooser).setFiles(files)
  await expect(screen(phone).getByText('已上传')).toHaveCount(files.length)
}

export async function press(phone: Page, name: string): Promise<void> {
  await screen(phone).getByRole('button', { name, exact: true }).click()
}

/** A citizen's ticket in the shortest way, for journeys that begin with the staff. */
export async function fileTicket(phone: Page, kind: string, text: string): Promise<Receipt> {
  await openFiling(phone, kind)
  await fillFiling(phone, { text })
  await press(phone, '提交')
  return readReceipt(phone)
}

/** Reads number and code off the receipt screen. */
export async function readReceipt(phone: Page): Promise<Receipt> {
  const facts = screen(phone).getByRole('definition')
  await expect(facts.first()).toHaveText(/^T\d{8}-[0-9A-Z]{6}$/)
  const [number, code] = await facts.allInnerTexts()
  return { number: number!.trim(), code: code!.replaceAll(/\s/g, '') }
}

/** Through the track screen, as on another day or another phone. */
export async function track(phone: Page, receipt: Receipt): Promise<void> {
  await phone.goto('/#/pages/track/index')
  const form = screen(phone)
  await form.getByLabel('编号').first().fill(receipt.number)
  await form.getByLabel('查询码').first().fill(receipt.code)
  await press(phone, '查进度')
  await expect(screen(phone).getByText(`编号 ${receipt.number}`)).toBeVisible()
}

/** One tap on an answer of a question with a few choices. */
export async function choose(phone: Page, question: string, answer: string): Promise<void> {
  await screen(phone).getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
}

/** Opens the ticket afresh and expects a sentence of its screen. */
export async function expectTold(phone: Page, receipt: Receipt, words: string | RegExp): Promise<void> {
  await track(phone, receipt)
  await expect(screen(phone).getByText(words).first()).toBeVisible()
}

/** The citizen does not agree with the decline, on the screen of the ticket. */
export async function objectToDecline(phone: Page, text: string): Promise<void> {
  await screen(phone)
    .getByRole('button', { name: /^我有异议/ })
    .click()
  await screen(phone).getByLabel('异议的理由').fill(text)
  await press(phone, '提交异议')
  await expect(screen(phone).getByText('异议已提交，将由另一名工作人员重新审查。')).toBeVisible()
}
