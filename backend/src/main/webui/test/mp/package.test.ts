import { describe, expect, it } from 'vitest'
import { routes } from '../../src/shared/routes'
import { API_BASE, packageFiles, readJson, readText, sizeOf, type AppJson } from './dist'

const MAIN_PACKAGE_LIMIT = 1024 * 1024
/** Calls WeChat wants declared in requiredPrivateInfos. */
const DECLARED_CALLS =
  /\.(getLocation|getFuzzyLocation|onLocationChange|startLocationUpdate|startLocationUpdateBackground|chooseLocation|choosePoi|chooseAddress)\(/g
/** Names in XML and error texts that are no addresses to load from. */
const HARMLESS_URLS = [
  'http://www.w3.org/',
  'https://vuejs.org/error-reference/',
  'https://uniapp.dcloud.net.cn/tutorial/run/mp-log.html',
]

const app = readJson<AppJson>('app.json')
const files = packageFiles()
const texts = files.filter((name) => /\.(js|json|wxml|wxss|wxs)$/.test(name))

describe('the mini-program package', () => {
  it('has a page for every address the screens lead to', () => {
    const addresses = [
      routes.home,
      routes.file(),
      routes.receipt,
      routes.track(),
      routes.ticket('T1'),
      routes.me,
    ]
    for (const address of [...addresses, routes.privacy]) {
      expect(app.pages).toContain(address.replace(/^\//, '').replace(/\?.*/, ''))
    }
  })

  it('has all four files of every page', () => {
    for (const page of app.pages) {
      const parts = ['js', 'json', 'wxml', 'wxss'].filter((extension) =>
        files.includes(`${page}.${extension}`),
      )
      // A page without own styles has no wxss.
      expect(parts, page).toEqual(expect.arrayContaining(['js', 'json', 'wxml']))
    }
    expect(app.pages[0]).toBe('pages/home/index')
  })

  it('has every component a page or component uses', () => {
    for (const name of files.filter((file) => file.endsWith('.json') && /^(pages|ui|photos)/.test(file))) {
      const used = Object.values(
        readJson<{ usingComponents?: Record<string, string> }>(name).usingComponents ?? {},
      )
      for (const path of used) {
        const file = new URL(path, `file:///${name}`).pathname.slice(1)
        expect(files, `${name} uses ${path}`).toContain(`${file}.js`)
      }
    }
  })

  it('stays within 1 MB', () => {
    const size = files.reduce((sum, name) => sum + sizeOf(name), 0)
    console.info(`mini-program package: ${(size / 1024).toFixed(0)} KB`)
    expect(size).toBeLessThan(MAIN_PACKAGE_LIMIT)
  })

  it('knows no address but its own backend', () => {
    const foreign = texts.flatMap((name) =>
      [...readText(name).matchAll(/https?:\/\/[^\s"'`\\)]+/g)]
        .map(([url]) => url)
        .filter((url) => !url.startsWith(API_BASE) && !HARMLESS_URLS.some((known) => url.startsWith(known)))
        .map((url) => `${name}: ${url}`),
    )
    expect(foreign).toEqual([])
  })

  it('does not preload from the CDN of uni-app, whose address is hidden in character codes', () => {
    for (const name of texts) expect(readText(name), name).not.toMatch(/preloadAssets|shadow-grey/)
  })

  it('declares exactly the location calls it makes', () => {
    const made = new Set<string>()
    for (const name of files.filter((file) => file.endsWith('.js'))) {
      for (const [, call] of readText(name).matchAll(DECLARED_CALLS)) made.add(call as string)
    }
    expect([...made].sort()).toEqual([...(app.requiredPrivateInfos ?? [])].sort())
  })

  it('asks for consent, explains the location and loads lazily', () => {
    expect(app.__usePrivacyCheck__).toBe(true)
    expect(app.lazyCodeLoading).toBe('requiredComponents')
    const { desc } = app.permission?.['scope.userLocation'] ?? { desc: '' }
    expect(desc.length).toBeGreaterThan(0)
    expect(desc.length).toBeLessThanOrEqual(30)
  })

  it('holds nothing of the browser client', () => {
    for (const name of texts) expect(readText(name), name).not.toMatch(/leaflet|document\.createElement/i)
  })
})
