// The rules of the reader page's modules, which browsers load as they stand.

import js from '@eslint/js';
import globals from 'globals';

/** What would turn text into markup or code. Text becomes text nodes, in dom.js. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
  selector: `MemberExpression[property.name="${property}"]`,
  message: 'Text must never become markup: build elements with dom.js.',
}));

/** Modules that know nothing of the page, and so can be used and read by themselves. */
const PURE = ['limits.js', 'route.js', 'state.js', 'api.js', 'wording.js'];

export default [
  js.configs.recommended,
  {
    files: ['reader/*.js'],
    languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      'consistent-return': 'error',
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', 220],
      'max-lines-per-function': ['error', 40],
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...MARKUP],
      'no-script-url': 'error',
      'no-shadow': 'error',
      'no-use-before-define': ['error', { functions: false, variables: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: PURE.map((name) => `reader/${name}`),
    rules: {
      'no-restricted-globals': ['error', 'document'],
      'no-restricted-imports': ['error', { patterns: ['./dom.js', './*-view.js', './*-page.js', './main.js'] }],
    },
  },
];
