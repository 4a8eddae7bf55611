import { onScopeDispose, ref, type Ref, watch } from 'vue'

/** A value that follows another once it has stood still for a while: what is asked for while somebody types. */
export function debounced<T>(source: () => T, milliseconds: number): Ref<T> {
  const settled = ref(source()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = value), milliseconds)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
