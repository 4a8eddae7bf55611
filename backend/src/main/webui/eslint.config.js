import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/api/schema.d.ts'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': ['error', { ignores: ['index', 'App'] }],
      // Mini-program tags (view, checkbox-group) and HTML live in one template.
      'vue/component-tags-order': 'off',
    },
  },
  {
    // A page imports shared parts and its own folder; only these hand-overs between pages are meant.
    files: ['src/{api,platform,shared,ui,photos,messages}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@/pages/*'], message: 'Shared code knows no page.' }] },
      ],
    },
  },
  prettier,
)
