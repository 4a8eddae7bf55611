import { defineConfig, loadEnv, type Plugin } from 'vite'
import uniModule from '@dcloudio/vite-plugin-uni'

// The plugin is CommonJS: under "type": "module" its function sits one level deeper.
const uni = (uniModule as unknown as { default?: typeof uniModule }).default ?? uniModule

const FOREIGN_IMAGE = /url\((['"]?)https?:\/\/[^)]*\)/g

/** uni-app's own style sheet preloads a shadow picture from its CDN; this product loads nothing from outside. */
function noForeignImages(): Plugin {
  return {
    name: 'no-foreign-images',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/\.(css|wxss)$/.test(file.fileName)) continue
        file.source = file.source.toString().replace(FOREIGN_IMAGE, 'none')
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
    plugins: [uni(), noForeignImages()],
    // Phones handed down to grandparents: dynamic import and import.meta are the floor.
    build: { target: ['chrome70', 'safari12'] },
    server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
  }
})
