import type { Page } from '@playwright/test'
import { fillFiling, openFiling, press, readReceipt, screen } from '../support/citizen.ts'
import { demoPhoto } from '../support/files.ts'
import { expect, test } from '../support/pages.ts'

const FILING = '**/api/citizen/tickets'

test('a receipt lost on the way comes back with the next press, and the ticket exists once', async ({
  phone,
  staff
}) => {
  const text = `桥头路面塌了一个坑，已经有两辆电动车摔倒，编号标记 ${Date.now()}。`
  const sent = await loseFirstAnswer(phone)
  await openFiling(phone, '投诉')
  await fillFiling(phone, { text, address: '人民桥东头', photos: [demoPhoto('manhole')] })
  await press(phone, '提交')
  const problem = screen(phone).getByRole('alert')
  await expect(problem).toContainText('网络不通，没有收到答复。')
  await expect(problem).toContainText('不会重复提交')

  await phone.reload()
  await expect(screen(phone).getByLabel('要说的事')).toHaveValue(text)
  await expect(screen(phone).getByLabel('地点').first()).toHaveValue('人民桥东头')
  await expect(screen(phone).getByText('已上传')).toHaveCount(1)
  await press(phone, '提交')
  const { number } = await readReceipt(phone)

  expect(sent.keys).toHaveLength(2)
  expect(new Set(sent.keys).size).toBe(1)
  expect(number).toBe(sent.lostNumber)
  const acceptor = await staff('acceptor')
  await acceptor.goto(`/admin/tickets?q=${encodeURIComponent(text.slice(-14, -1))}`)
  await expect(acceptor.getByRole('status').filter({ hasText: '共 1 条' })).toBeVisible()
})

test('without a network the screen says so and keeps what was written', async ({ phone }) => {
  await openFiling(phone, '建议')
  await phone.context().setOffline(true)
  await expect(screen(phone).getByText('当前没有网络。')).toBeVisible()
  await fillFiling(phone, { text: '建议在公园北门增设两处遮阳的长椅。' })
  await press(phone, '提交')
  await expect(screen(phone).getByRole('alert')).toContainText('网络不通')
  await phone.context().setOffline(false)
  await expect(screen(phone).getByText('当前没有网络。')).toBeHidden()
  await screen(phone).getByRole('alert').getByRole('button', { name: '重试' }).click()
  await readReceipt(phone)
})

interface Sent {
  keys: (string | undefined)[]
  lostNumber?: string
}

/** The first filing reaches the server, and its answer never reaches the phone. */
async function loseFirstAnswer(phone: Page): Promise<Sent> {
  const sent: Sent = { keys: [] }
  await phone.route(FILING, async (route) => {
    sent.keys.push(route.request().headers()['idempotency-key'])
    if (sent.keys.length > 1) return route.continue()
    const answer = await route.fetch()
    sent.lostNumber = ((await answer.json()) as { number: string }).number
    await route.abort('connectionreset')
  })
  return sent
}
