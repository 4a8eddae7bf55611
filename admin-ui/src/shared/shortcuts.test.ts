import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { activeShortcuts, handleKey, isForShortcuts, useShortcuts } from './shortcuts'

function press(key: string, target: HTMLElement = document.body, extra: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...extra })
  target.dispatchEvent(event)
  return event
}

function add<T extends keyof HTMLElementTagNameMap>(tag: T) {
  return document.body.appendChild(document.createElement(tag))
}

describe('shortcuts', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('run for their key, in either case', () => {
    const run = vi.fn()
    expect(handleKey(press('A'), [{ key: 'a', label: '受理', run }])).toBe(true)
    expect(run).toHaveBeenCalledOnce()
  })

  it('leave typing, combinations and input methods alone', () => {
    expect(isForShortcuts(press('a', add('textarea')))).toBe(false)
    expect(isForShortcuts(press('a', add('input')))).toBe(false)
    expect(isForShortcuts(press('a', document.body, { ctrlKey: true }))).toBe(false)
    expect(isForShortcuts(press('a', document.body, { isComposing: true }))).toBe(false)
  })

  it('leave Enter to the button that has the focus', () => {
    expect(isForShortcuts(press('Enter', add('button')))).toBe(false)
    expect(isForShortcuts(press('j', add('button')))).toBe(true)
  })

  it('come and go with the component, follow its state, and the newest wins', async () => {
    const acts = ref(['a'])
    const withShortcuts = (shortcuts: Parameters<typeof useShortcuts>[0]) => ({
      setup: () => useShortcuts(shortcuts),
      render: () => null
    })
    const idle = () => undefined
    const shell = mount(withShortcuts([{ key: 'a', label: 'shell', run: idle }]))
    const page = mount(withShortcuts(() => acts.value.map((key) => ({ key, label: `page ${key}`, run: idle }))))
    const labels = () => activeShortcuts.value.map((it) => it.label)
    expect(labels()).toEqual(['page a', 'shell'])
    acts.value = ['d', 'r']
    expect(labels()).toEqual(['page d', 'page r', 'shell'])
    page.unmount()
    shell.unmount()
    expect(labels()).toEqual([])
  })
})
