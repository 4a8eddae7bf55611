import { useQuery } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'
import type { Macro, MacroEntry, ReplyTemplate, TemplateEntry } from '@/shared/api/types'

const on = (id: string) => ({ params: { path: { id } } })

const listTemplates = () =>
  dataOf<{ items: ReplyTemplate[]; variables: string[] }>(api.GET('/api/console/reply-templates'))
const listMacros = async () => (await dataOf<{ items: Macro[] }>(api.GET('/api/console/macros'))).items

export const useTemplates = () =>
  useQuery({ queryKey: ['reply-templates'], queryFn: listTemplates, refetchOnMount: 'always' })
export const useMacros = () => useQuery({ queryKey: ['macros'], queryFn: listMacros, refetchOnMount: 'always' })

/** `id` is null for a new one. */
export const saveTemplate = (id: string | null, body: TemplateEntry) =>
  dataOf<ReplyTemplate>(
    id
      ? api.PUT('/api/console/reply-templates/{id}', { ...on(id), body })
      : api.POST('/api/console/reply-templates', { body })
  )
export const saveMacro = (id: string | null, body: MacroEntry) =>
  dataOf<Macro>(
    id ? api.PUT('/api/console/macros/{id}', { ...on(id), body }) : api.POST('/api/console/macros', { body })
  )
