import { beforeEach, describe, expect, it } from 'vitest'
import { dropDraft, readDraft, useDraft } from './draft'

const empty = () => ({ text: '', photos: [] as string[] })

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear())

  it('survives a reload, nested values included', () => {
    const { form } = useDraft('t1', empty)
    form.text = '经现场核查'
    form.photos.push('p1')
    expect(useDraft('t1', empty).form).toEqual({ text: '经现场核查', photos: ['p1'] })
  })

  it('belongs to its key', () => {
    useDraft('t1', empty).form.text = '一'
    expect(useDraft('t2', empty).form.text).toBe('')
  })

  it('leaves nothing behind when cleared or emptied by hand', () => {
    const { form, clear } = useDraft('t1', empty)
    form.text = '一'
    clear()
    expect(form.text).toBe('')
    expect(sessionStorage.length).toBe(0)
    form.text = '二'
    form.text = ''
    expect(sessionStorage.length).toBe(0)
  })

  it('opens empty when what was stored cannot be read', () => {
    sessionStorage.setItem('draft:t1', '{broken')
    expect(useDraft('t1', empty).form).toEqual(empty())
  })

  it('can be dropped from outside', () => {
    useDraft('t1', empty).form.text = '一'
    dropDraft('t1')
    expect(readDraft('t1')).toEqual({})
  })
})
