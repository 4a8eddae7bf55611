/** The text of an input event: WeChat puts it in `detail.value`, a browser on the element. */
export function inputText(event: unknown): string {
  const { detail, target } = event as { detail?: { value?: unknown } | number; target?: { value?: unknown } }
  const value = typeof detail === 'object' ? detail?.value : target?.value
  return typeof value === 'string' ? value : ''
}
