import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { circles, importGraph, unusedPermissions } from './import-graph';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** It is written in JavaScript, and has no types. */
const configSchema = v.object({ MAY_IMPORT: v.record(v.string(), v.array(v.string())) });

describe('the imports of the project', () => {
  const graph = importGraph(PROJECT, 'src', 'entrypoints', 'tests');

  it('form no circle', () => {
    expect(graph.size).toBeGreaterThan(400);
    expect(circles(graph)).toEqual([]);
  });

  it('use every permission that the import map gives', async () => {
    const config: unknown = await import(join(PROJECT, 'eslint.config.js'));
    const { MAY_IMPORT } = v.parse(configSchema, config);
    expect(unusedPermissions(MAY_IMPORT, importGraph(PROJECT, 'src'))).toEqual([]);
  });
});

describe('an import graph', () => {
  let project = '';
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function graphOf(files: Record<string, string>) {
    project = mkdtempSync(join(tmpdir(), 'kijiyomi-imports-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, name)), { recursive: true });
      writeFileSync(join(project, name), text);
    }
    return importGraph(project, 'src');
  }

  it('has imports of values and types, re-exports and imports at run time', () => {
    const graph = graphOf({
      'src/a/one.ts': `import { two } from './two';\nimport type { T } from '../b/three';\n`,
      'src/a/two.ts': `export * from '../b/three';\nimport '../b/style.css';\nimport v from 'valibot';\n`,
      'src/b/three.tsx': `export type T = 1;\nconst four = await import('./four');\n`,
      'src/b/four.ts': '',
    });
    expect(Object.fromEntries(graph)).toEqual({
      'src/a/one.ts': ['src/a/two.ts', 'src/b/three.tsx'],
      'src/a/two.ts': ['src/b/three.tsx'],
      'src/b/three.tsx': ['src/b/four.ts'],
      'src/b/four.ts': [],
    });
  });

  it('has circles, also of types alone', () => {
    const graph = graphOf({
      'src/a/one.ts': `import { two } from './two';\n`,
      'src/a/two.ts': `import type { T } from '../b/three';\n`,
      'src/b/three.ts': `import type { One } from '../a/one';\nimport { four } from './four';\n`,
      'src/b/four.ts': '',
    });
    expect(circles(graph)).toEqual([['src/a/one.ts', 'src/a/two.ts', 'src/b/three.ts']]);
  });

  it('shows which permissions no import uses', () => {
    const graph = graphOf({
      'src/a/one.ts': `import type { T } from '../b/two';\n`,
      'src/b/two.ts': '',
    });
    expect(unusedPermissions({ a: ['b', 'c'], b: ['a'] }, graph)).toEqual(['a → c', 'b → a']);
  });
});
