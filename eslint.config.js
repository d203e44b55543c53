import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { clobberedReads } from './tests/lint/clobbered-reads.js';

/**
 * What each room may import, besides its own files: what it does import, no more (a test in
 * tests/lint compares). Imports point downward:
 * entrypoints → background, content, ui → card, look-up, vocabulary … → analysis → text.
 */
export const MAY_IMPORT = {
  validation: [],
  collections: [],
  texts: [],
  rules: [],
  packs: [],
  text: ['collections', 'packs'],
  numbers: ['collections', 'rules', 'text'],
  dictionary: ['collections', 'packs', 'text'],
  lexicography: ['collections', 'dictionary', 'text'],
  tokens: ['dictionary', 'numbers', 'text'],
  readings: ['collections', 'dictionary', 'rules', 'text', 'tokens', 'validation'],
  senses: ['collections', 'dictionary', 'rules', 'text', 'tokens'],
  analysis: ['dictionary', 'numbers', 'readings', 'senses', 'text', 'tokens', 'validation'],
  'look-up': [
    'analysis',
    'dictionary',
    'numbers',
    'readings',
    'senses',
    'text',
    'tokens',
    'validation',
  ],
  card: ['dictionary', 'look-up', 'text', 'tokens', 'validation'],
  sites: ['rules', 'texts', 'validation'],
  settings: ['text', 'texts'],
  page: ['sites'],
  access: ['collections'],
  corrections: ['look-up', 'readings', 'validation'],
  vocabulary: ['corrections', 'settings', 'text', 'texts', 'tokens', 'validation'],
  content: [
    'analysis',
    'card',
    'corrections',
    'look-up',
    'page',
    'readings',
    'settings',
    'sites',
    'text',
    'texts',
    'tokens',
    'validation',
    'vocabulary',
  ],
  messaging: [
    'analysis',
    'card',
    'content',
    'corrections',
    'look-up',
    'settings',
    'sites',
    'validation',
    'vocabulary',
  ],
  'user-dictionaries': ['card', 'look-up', 'text', 'texts'],
  background: [
    'analysis',
    'card',
    'corrections',
    'dictionary',
    'look-up',
    'messaging',
    'readings',
    'settings',
    'text',
    'user-dictionaries',
    'validation',
    'vocabulary',
  ],
  ui: [
    'access',
    'collections',
    'content',
    'corrections',
    'messaging',
    'settings',
    'sites',
    'texts',
    'tokens',
    'user-dictionaries',
    'vocabulary',
  ],
};
/** Run in Node and in every context of the extension alike. */
const PURE = [
  'validation',
  'collections',
  'texts',
  'rules',
  'packs',
  'text',
  'numbers',
  'dictionary',
  'lexicography',
  'tokens',
  'readings',
  'senses',
  'analysis',
  'look-up',
  'card',
  'sites',
];

const PARTS = Object.keys(MAY_IMPORT);
const filesOf = (parts) => parts.map((part) => `src/${part}/**/*.{ts,tsx}`);

/** Both have them, but they reach out of the program or hold its state. */
const REACHING_OUT = ['fetch', 'localStorage', 'navigator', 'sessionStorage', 'WebSocket'];

/** Names of the browser and of Node, less what the language and both of them have. */
function hostGlobals() {
  const everywhere = { ...globals.es2025, ...globals['shared-node-browser'] };
  const hosts = { ...globals.browser, ...globals.webextensions, ...globals.node };
  return [...Object.keys(hosts).filter((name) => !(name in everywhere)), ...REACHING_OUT];
}

const policies = [
  { from: { element: { type: '*' } }, allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...PARTS.filter((part) => MAY_IMPORT[part].length > 0).map((part) => ({
    from: { element: { type: part } },
    allow: { to: { element: { type: MAY_IMPORT[part] } } },
  })),
  { from: { element: { type: 'entrypoints' } }, allow: { to: { element: { type: PARTS } } } },
  { from: { element: { type: 'commands' } }, allow: { to: { element: { type: '*' } } } },
  {
    // Pages of the extension know what a content script says, and run nothing of it.
    from: { element: { type: 'ui' } },
    disallow: { to: { element: { type: 'content' } }, dependency: { kind: 'value' } },
  },
  {
    from: { element: { type: PURE } },
    disallow: [
      { to: { module: { origin: 'core' } } },
      { to: { module: { origin: 'external', source: ['wxt', 'idb', 'preact'] } } },
    ],
    message: 'This room is pure: no browser and no Node modules.',
  },
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'assets/', 'test-results/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A function without `await` may still have to fill an asynchronous interface.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{src,entrypoints}/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...[...PARTS, 'commands'].map((part) => ({
          type: part,
          pattern: `src/${part}`,
          partialMatch: false,
        })),
        { type: 'entrypoints', pattern: 'entrypoints', partialMatch: false },
      ],
      'boundaries/root-path': import.meta.dirname,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies },
      ],
      'boundaries/no-unknown-files': 'error',
      // Page text and messages never become markup.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Text goes into a page as text nodes or attributes.',
        })),
      ],
    },
  },
  {
    files: filesOf(PURE),
    rules: { 'no-restricted-globals': ['error', ...hostGlobals()] },
  },
  {
    // Pages can dispatch whatever event they like.
    files: ['src/{page,content}/**/*.ts', 'entrypoints/*-script.ts'],
    ignores: ['src/content/interact/trusted-events.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.property.name='addEventListener']",
          "CallExpression[callee.name='addEventListener']",
          'AssignmentExpression[left.property.name=/^on[a-z]+$/]',
        ].map((selector) => ({
          selector,
          message:
            'Listeners on a page are added by onTrusted, which ignores what scripts dispatch.',
        })),
      ],
    },
  },
  {
    files: [
      'src/{page,sites}/**/*.ts',
      'src/content/{inspection,page-check,page-reading,page-watcher}.ts',
    ],
    rules: {
      'require-unicode-regexp': 'error',
      // `=== null` says what may be missing; an empty text is not nothing.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNumber: false, allowNullableObject: false },
      ],
    },
  },
  {
    files: ['src/{page,content}/**/*.ts'],
    // The elements of the card are ours.
    ignores: ['src/page/unclobbered.ts', 'src/content/card/**'],
    plugins: { kijiyomi: { rules: { 'clobbered-reads': clobberedReads } } },
    rules: { 'kijiyomi/clobbered-reads': 'error' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
