import { describe, expect, it } from 'vitest'
import { API_BASE, readJson, type AppJson } from './dist'
import { MiniProgram } from './wx-stub'

const { pages } = readJson<AppJson>('app.json')
const NUMBER = 'T20261123-7KQ4ZP'

/** Everything that may touch personal data: only a press of the person may start it. */
const PERSONAL = [
  'getLocation',
  'chooseLocation',
  'chooseMedia',
  'login',
  'setClipboardData',
  'saveImageToPhotosAlbum',
]

const settings = {
  bureauName: '示范市城市管理局',
  hotline: '12319',
  wechatLogin: true,
  kinds: [],
  maxPhotos: 9,
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const urls = (program: MiniProgram) => program.called('request').map(({ argument }) => argument.url)

function answering(path: string, statusCode: number, data: object) {
  return {
    request: ({ url, success }: Record<string, unknown>) => {
      const answer = success as (result: object) => void
      if (String(url).endsWith(path)) answer({ statusCode, data, header: {} })
      return { abort: () => undefined }
    },
  }
}

/** Answers the first path the address ends with; anything else stays without an answer. */
function answeringAll(answers: Record<string, object>) {
  return {
    request: ({ url, success }: Record<string, unknown>) => {
      const path = Object.keys(answers).find((known) => String(url).endsWith(known))
      if (path) (success as (r: object) => void)({ statusCode: 200, data: answers[path], header: {} })
      return { abort: () => undefined }
    },
  }
}

describe('every page of the mini-program', () => {
  it.each(pages)('%s starts and shows something', async (path) => {
    const program = new MiniProgram()
    const page = program.open(path, path.includes('ticket') ? { number: NUMBER } : {})
    await settle()
    expect(Object.keys(page.data).length).toBeGreaterThan(0)
    expect(program.calls.map(({ name }) => name).filter((name) => PERSONAL.includes(name))).toEqual([])
  })
})

describe('WeChat login', () => {
  const login = {
    login: ({ success }: Record<string, unknown>) => (success as (r: object) => void)({ code: 'c1' }),
  }

  async function openMine(program: MiniProgram) {
    const mine = program.mount('pages/me/MyTickets', program.open('pages/me/index'))
    await settle()
    return mine
  }

  it('waits for a press', async () => {
    const program = new MiniProgram({ ...answering('/settings', 200, settings), ...login })
    await openMine(program)
    expect(program.called('login')).toEqual([])
  })

  it('exchanges the code and lists the tickets', async () => {
    const program = new MiniProgram({ ...answering('/settings', 200, settings), ...login })
    const mine = await openMine(program)
    mine.press('微信登录')
    await settle()
    const [exchange] = program.called('request').slice(-1)
    expect(exchange?.argument.url).toBe(`${API_BASE}/api/citizen/wechat-sessions`)
    expect(JSON.parse(String(exchange?.argument.data))).toEqual({ code: 'c1' })
  })

  it('is not offered where the bureau has not set it up', async () => {
    const program = new MiniProgram(answering('/settings', 200, { ...settings, wechatLogin: false }))
    const mine = await openMine(program)
    expect(() => mine.press('微信登录')).toThrow('shows no button')
  })
})

describe('what a citizen was told', () => {
  const notice = {
    id: 'n1',
    at: '2026-11-24T02:00:00Z',
    number: NUMBER,
    summary: '夜市占道',
    topic: 'GRANT_EXTENSION',
    text: '办理时限延长到 12月9日（周三）18:00',
    read: false,
  }
  const ticket = {
    number: NUMBER,
    kind: 'COMPLAINT',
    kindLabel: '投诉',
    state: 'SUSPENDED',
    stateLabel: '挂起',
    text: '夜市占道',
    photos: [],
    submittedAt: '2026-11-23T02:00:00Z',
    deadline: null,
    timeline: [],
    reply: null,
    rating: null,
    question: null,
    unread: 2,
    can: ['URGE', 'WITHDRAW'],
  }
  const answers = {
    '/settings': settings,
    '/wechat-sessions': { token: 't1', expiresAt: '2999-01-01T00:00:00Z' },
    '/tickets?limit=20': { items: [], nextCursor: null },
    '/notices?limit=10': { items: [notice], nextCursor: null },
    [`/tickets/${NUMBER}`]: ticket,
  }

  async function signedIn() {
    const program = new MiniProgram({
      ...answeringAll(answers),
      login: ({ success }: Record<string, unknown>) => (success as (r: object) => void)({ code: 'c1' }),
    })
    const page = program.open('pages/me/index')
    const inbox = program.mount('pages/me/MyNotices', page)
    await settle()
    return { program, page, inbox }
  }

  it('is fetched only after the login was pressed, and is shown', async () => {
    const { program, page, inbox } = await signedIn()
    expect(urls(program).some((url) => String(url).includes('/notices'))).toBe(false)
    const mine = program.mount('pages/me/MyTickets', page)
    await settle()
    mine.press('微信登录')
    await settle()
    expect(JSON.stringify(inbox.data)).toContain(notice.id)
  })

  it('is marked on the ticket, with what the state means', async () => {
    const { program, page } = await signedIn()
    const mine = program.mount('pages/me/MyTickets', page)
    await settle()
    mine.press('微信登录')
    await settle()
    const shown = program.open('pages/ticket/index', { number: NUMBER })
    await settle()
    expect(JSON.stringify(shown.data)).toContain('有 2 条新进展')
    expect(JSON.stringify(shown.data)).toContain('暂停办理')
  })
})

describe('the mini-program at its start', () => {
  it('fetches the settings of its own backend once', async () => {
    const program = new MiniProgram()
    program.open('pages/home/index')
    await settle()
    expect(urls(program)).toEqual([`${API_BASE}/api/citizen/settings`])
  })

  it('keeps the settings for the next start', async () => {
    const program = new MiniProgram(answering('/settings', 200, settings))
    program.open('pages/home/index')
    await settle()
    const [kept] = program.called('setStorageSync')
    expect(kept?.argument).toBe('settings')
  })

  it('listens for the consent question', () => {
    expect(new MiniProgram().called('onNeedPrivacyAuthorization')).toHaveLength(1)
  })

  it('asks nothing of the server for a ticket without a token', async () => {
    const program = new MiniProgram()
    program.open('pages/ticket/index', { number: NUMBER })
    await settle()
    expect(urls(program)).toEqual([`${API_BASE}/api/citizen/settings`])
  })
})

describe('a ticket from the mini-program', () => {
  const receipt = { number: NUMBER, receiptCode: '7KQ4ZP8M2X9DBC3T', promisedAt: '2026-11-30T09:30:00Z' }
  const submissions = (program: MiniProgram) =>
    program
      .called('request')
      .map(({ argument }) => argument as { url: string; header: Record<string, string> })
      .filter(({ url }) => url.endsWith('/api/citizen/tickets'))

  async function fileConsult(program: MiniProgram) {
    const page = program.open('pages/file/index', { kind: 'CONSULT' })
    page.fill('text', '请问夜市几点收摊')
    await settle()
    page.press('提交')
    await settle()
    return page
  }

  it('is sent with its key, its kind and its source, and leads to the receipt', async () => {
    const program = new MiniProgram(answering('/tickets', 201, receipt))
    await fileConsult(program)
    const [sent] = program.called('request').filter(({ argument }) => argument.method === 'POST')
    expect(JSON.parse(String(sent?.argument.data))).toMatchObject({
      kind: 'CONSULT',
      text: '请问夜市几点收摊',
      source: 'MINI_PROGRAM',
    })
    expect(submissions(program)[0]?.header['Idempotency-Key']).toMatch(/^[A-Za-z0-9_-]{32}$/)
    expect(program.called('redirectTo')[0]?.argument.url).toBe('/pages/receipt/index')
  })

  it('keeps its key when the network fails and the person presses again', async () => {
    const program = new MiniProgram({
      request: ({ fail }) => (fail as (error: object) => void)({ errMsg: 'request:fail' }),
    })
    const page = await fileConsult(program)
    page.press('提交')
    await settle()
    const keys = submissions(program).map(({ header }) => header['Idempotency-Key'])
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('is sent once however often the button is pressed', async () => {
    const program = new MiniProgram()
    const page = await fileConsult(program)
    page.press('正在提交，请稍候')
    await settle()
    expect(submissions(program)).toHaveLength(1)
  })
})
