import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const REFUSED_IMPACTS = ['serious', 'critical']

/**
 * Fails, naming rule and element, if the page as it stands has a serious or critical accessibility defect.
 * Looks again for some seconds: a message that begins to fade while axe reads has no colours of its own.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await animationsEnd(page)
    expect(await seriousDefects(page), `${name}: accessibility defects`).toEqual([])
  }).toPass({ timeout: 8_000 })
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
