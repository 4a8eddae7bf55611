import { readdirSync } from 'node:fs'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const features = readdirSync(new URL('./src/features', import.meta.url))

/** A zone: files that may not import what the patterns name. */
const zone = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] }
})

export default tseslint.config(
  { ignores: ['dist/', 'target/', 'e2e/', 'src/shared/api/schema.d.ts'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } }
  },
  {
    files: ['src/**/*.{ts,vue}'],
    rules: {
      'max-lines': ['error', 250],
      'no-console': 'error',
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-undef-components': ['error', { ignorePatterns: ['^El[A-Z]', '^Router(Link|View)$'] }],
      '@typescript-eslint/consistent-type-imports': 'error'
    }
  },
  zone(['src/shared/**'], ['@/features/**', '@/layout/**', '@/app/**'], 'shared knows nobody above it'),
  zone(['src/layout/**'], ['@/features/**', '@/app/**'], 'the layout gets its navigation from app'),
  ...features.map((feature) =>
    zone(
      [`src/features/${feature}/**`],
      [
        '@/app/**',
        '@/layout/**',
        '../../**',
        ...features.filter((other) => other !== feature).map((other) => `@/features/${other}/**`)
      ],
      'a feature imports shared and itself only'
    )
  )
)
