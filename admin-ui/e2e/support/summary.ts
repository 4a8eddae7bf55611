import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** The closing line that people and scripts look for. A test that did not run counts as failed. */
export default class Summary implements Reporter {
  private root: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.root = suite
  }

  onEnd(result: FullResult): void {
    const tests: TestCase[] = this.root?.allTests() ?? []
    const unsteady = tests.filter((test) => test.outcome() === 'flaky')
    const steady = tests.filter((test) => test.outcome() === 'expected' && test.results.length > 0)
    const passed = steady.length + unsteady.length
    const failed = tests.length - passed
    for (const test of unsteady) {
      console.log(`unsteady: ${test.title}: ${test.results[0]?.error?.message?.split('\n')[0] ?? 'no message'}`)
    }
    console.log(`${passed} passed, ${failed} failed`)
    if (failed === 0 && result.status !== 'passed') {
      console.log(`the run itself ended as ${result.status}`)
    }
  }

  printsToStdio(): boolean {
    return true
  }
}
