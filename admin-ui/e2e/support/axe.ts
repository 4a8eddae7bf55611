import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const REFUSED_IMPACTS = ['serious', 'critical']

/** Fails, naming rule and element, if the page as it stands has a serious or critical accessibility defect. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await animationsEnd(page)
  const defects = await seriousDefects(page)
  expect(defects, `${name}: accessibility defects`).toEqual([])
}

export async function seriousDefects(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact && REFUSED_IMPACTS.includes(impact))
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`))
}

/** Colours on the way in or out are nobody's colours. */
const animationsEnd = (page: Page) =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((it) => it.finished))
  })
