import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier/flat';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Layers: app → shell → platform → core, and the web never meets the server but in `any`. */
const boundaries = [
  'error',
  {
    allow: [],
    enforceBuildableLibDependency: false,
    depConstraints: [
      { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:core'] },
      { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:core', 'layer:platform'] },
      { sourceTag: 'layer:shell', onlyDependOnLibsWithTags: ['layer:core', 'layer:platform'] },
      { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:core', 'layer:platform', 'layer:shell'] },
      {
        sourceTag: 'runtime:web',
        onlyDependOnLibsWithTags: ['runtime:web', 'runtime:any'],
        bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', 'fastify', '@fastify/*'],
      },
      { sourceTag: 'runtime:server', onlyDependOnLibsWithTags: ['runtime:server', 'runtime:any'] },
      { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
    ],
  },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'libs/api-client/src/generated.ts'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['**/*.{cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'require',
          'module',
          '__dirname',
          'fetch',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'AbortSignal',
          'FormData',
          'Blob',
          'globalThis',
          'structuredClone',
          'document',
          'window',
          'AbortController',
          'TextEncoder',
          'TextDecoder',
          'URLSearchParams',
          'Response',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // Pure data libraries only; each has its reason in docs/adr.
              regex: '^(?!\\.|ajv(/dist/2020)?$|@nghiavuive/lunar_date_vi$|@marcbachmann/cel-js$|json-diff-ts$)',
              message: 'The domain depends on nothing but the pure libraries listed in eslint.config.mjs.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Chance is an argument.',
        },
      ],
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['apps/{citizen,officer}/**/*.tsx', 'libs/ui/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  prettier,
);
