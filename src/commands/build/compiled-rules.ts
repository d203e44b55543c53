/**
 * Replaces a module of rules with what it computes. Rules are written for people; a page gets the
 * patterns only, not the words they are made of, their reasons and the code that joins them.
 */
import type { Plugin } from 'vite';

/**
 * @param file end of the module's path, with slashes: /src/sites/general/clutter-phrases.ts
 * @param exports what the module exports: data with patterns, without functions
 */
export function compiledRules(file: string, exports: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'kijiyomi:compiled-rules',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id.endsWith(file) ? compile(exports) : null;
    },
  };
}

/** @throws if an export is not data */
export function compile(exports: Readonly<Record<string, unknown>>): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${literal(value)};\n`)
    .join('');
}

function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(
      ([key, property]) => `${JSON.stringify(key)}: ${literal(property)}`,
    );
    return `{${properties.join(', ')}}`;
  }
  if (['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  throw new TypeError(`A rule cannot be compiled: it holds a ${typeof value}.`);
}
