import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/admin/',
  plugins: [
    vue(),
    // Element Plus only: own components are imported by name, so that the path in the import tells the zone.
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] })
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', chunkSizeWarningLimit: 900, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', port: 5174, proxy: { '/api': backend() } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/app/messages.ts'],
    server: { deps: { inline: ['element-plus'] } },
    css: false
  }
})

function backend() {
  return process.env.CHENGSHENG_BACKEND ?? 'http://127.0.0.1:8080'
}
