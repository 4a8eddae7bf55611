import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import DateSpan from './DateSpan.vue'

const Picker = defineComponent({
  props: { modelValue: { type: String, default: undefined } },
  emits: ['update:modelValue'],
  template: '<input />'
})

function shown(props: { from?: string; to?: string } = {}) {
  const span = mount(DateSpan, {
    props: { fromLabel: '从', toLabel: '到', label: '日期', ...props },
    global: { stubs: { ElDatePicker: Picker }, mocks: { $t: (key: string) => key } }
  })
  const [from, to] = span.findAllComponents(Picker)
  if (!from || !to) throw new Error('a span has two pickers')
  return { span, from, to }
}

describe('a span of days', () => {
  it('is passed on as soon as one of its ends is known', () => {
    const { span, from } = shown()
    from.vm.$emit('update:modelValue', '2026-12-01')
    expect(span.emitted('change')).toEqual([['2026-12-01', undefined]])
  })

  it('may be one day', () => {
    const { span, to } = shown({ from: '2026-12-01' })
    to.vm.$emit('update:modelValue', '2026-12-01')
    expect(span.emitted('change')).toEqual([['2026-12-01', '2026-12-01']])
  })

  it('that ends before it begins stays as typed, is said and not passed on', async () => {
    const { span, to } = shown({ from: '2026-12-05', to: '2026-12-06' })
    to.vm.$emit('update:modelValue', '2026-12-01')
    await span.vm.$nextTick()
    expect(span.emitted('change')).toBeUndefined()
    expect(span.get('[role=alert]').text()).toBe('shared.backwards')
    expect(to.props('modelValue')).toBe('2026-12-01')
    expect(span.emitted('backwards')).toEqual([[true]])

    to.vm.$emit('update:modelValue', null)
    await span.vm.$nextTick()
    expect(span.find('[role=alert]').exists()).toBe(false)
    expect(span.emitted('backwards')).toEqual([[true], [false]])
    expect(span.emitted('change')).toEqual([['2026-12-05', undefined]])
  })
})
