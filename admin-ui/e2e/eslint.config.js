import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // the usual way to forget an await in a browser test
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright tells fixtures by destructuring, so an empty pattern is its idiom
      'no-empty-pattern': 'off'
    }
  },
  {
    files: ['run.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } }
  }
)
