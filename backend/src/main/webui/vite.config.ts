import { defineConfig } from 'vite'
import uniModule from '@dcloudio/vite-plugin-uni'

// The plugin is CommonJS: under "type": "module" its function sits one level deeper.
const uni = (uniModule as unknown as { default?: typeof uniModule }).default ?? uniModule

export default defineConfig({
  plugins: [uni()],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
})
