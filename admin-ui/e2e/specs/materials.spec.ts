import { expectAccessible } from '../support/axe.ts'
import { watchFaults } from '../support/faults.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'

test('a hand-out finds its activity by words and says what it lacks', async ({ staff }) => {
  const officer = await staff('officer')
  const faults = watchFaults(officer)
  await officer.goto('/admin/publicity/materials')
  await officer.getByRole('link', { name: '文明养犬海报' }).click()
  const hand = officer.getByRole('button', { name: '发放', exact: true })
  await hand.click()
  await expect(officer.getByText('请选一场活动，或写明用在哪里')).toBeVisible()

  const left = officer.locator('dt', { hasText: '剩余' }).locator('+ dd')
  const before = Number(await left.innerText())
  await officer.getByRole('spinbutton', { name: '数量' }).fill('3')
  await officer.getByRole('combobox', { name: /^哪场活动/ }).fill('文明养犬宣传周')
  await officer.getByRole('option', { name: /^文明养犬宣传周/ }).click()
  await expectAccessible(officer, 'hand-out')
  await picture(officer, 'console-hand-out')
  await hand.click()
  await expect(left).toHaveText(String(before - 3))
  await expect(officer.getByRole('row', { name: /H\d{8}-[0-9A-Z]{6}/ }).first()).toBeVisible()
  expect(faults).toEqual([])
})
