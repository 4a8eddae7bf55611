import type { Page } from '@playwright/test'

/** What a browser says of an answer the test provoked; the screen's own words are tested instead. */
const REFUSED_ANSWER = /^Failed to load resource: .* status of 4\d\d/

/**
 * Collects what a person never sees and a developer must: errors on the console (violations of the
 * Content-Security-Policy among them) and exceptions nobody caught.
 */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED_ANSWER.test(message.text())) {
      faults.push(`console: ${message.text()} (${message.location().url})`)
    }
  })
  return faults
}
