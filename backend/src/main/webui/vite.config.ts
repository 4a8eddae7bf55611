import { defineConfig, loadEnv, type Plugin } from 'vite'
import uniModule from '@dcloudio/vite-plugin-uni'

// The plugin is CommonJS: under "type": "module" its function sits one level deeper.
const uni = (uniModule as unknown as { default?: typeof uniModule }).default ?? uniModule

const FOREIGN_IMAGE = /url\((['"]?)https?:\/\/[^)]*\)/g
const WEIXIN_RUNTIME = /uni-mp-weixin\/dist\/uni\.mp\.esm\.js$/
const PRELOAD_CALL = /^\s*preloadAsset\(\);$/m

/**
 * uni-app fetches a shadow picture from its CDN: by a style sheet on H5, by an address put together from character codes
 * in the mini-program. This product loads nothing from outside; a new uni-app that hides it elsewhere fails the build.
 */
function nothingFromOutside(): Plugin {
  return {
    name: 'nothing-from-outside',
    enforce: 'post',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!WEIXIN_RUNTIME.test(id)) return null
        if (!PRELOAD_CALL.test(code)) this.error('preloadAsset() of uni-app is not where it was')
        return { code: code.replace(PRELOAD_CALL, ''), map: null }
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && /\.(css|wxss)$/.test(file.fileName)) {
          file.source = file.source.toString().replace(FOREIGN_IMAGE, 'none')
        }
        const text = file.type === 'chunk' ? file.code : file.source.toString()
        if (/shadow-grey/.test(text)) this.error(`${file.fileName} still fetches from uni-app's CDN`)
      }
    },
  }
}

export default defineConfig(({ command, mode }) => {
  // A mini-program has no origin of its own: without this it would be built and call nobody.
  if (process.env.UNI_PLATFORM === 'mp-weixin' && command === 'build' && !loadEnv(mode, '.').VITE_API_BASE) {
    throw new Error(
      'VITE_API_BASE is missing: set it to the origin of the backend, e.g. https://chengsheng.example',
    )
  }
  return {
    plugins: [uni(), nothingFromOutside()],
    // Phones handed down to grandparents: dynamic import and import.meta are the floor.
    build: { target: ['chrome70', 'safari12'] },
    server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
  }
})
