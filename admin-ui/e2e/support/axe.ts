import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const REFUSED_IMPACTS = ['serious', 'critical']

/** Fails, naming rule and element, if the page as it stands has a serious or critical accessibility defect. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const defects = await seriousDefects(page)
  expect(defects, `${name}: accessibility defects`).toEqual([])
}

export async function seriousDefects(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact && REFUSED_IMPACTS.includes(impact))
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`))
}
