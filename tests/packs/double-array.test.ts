import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DoubleArray, NO_NODE, NO_VALUE } from '../../src/packs/double-array';
import { addDoubleArray } from '../../src/packs/double-array-builder';
import { openPack } from '../../src/packs/pack-file';
import { PackWriter } from '../../src/packs/pack-writer';

function trieOf(keys: readonly string[]): DoubleArray {
  const writer = new PackWriter('test');
  addDoubleArray(writer, 'keys', keys);
  return DoubleArray.open(openPack(writer.toBytes().buffer as ArrayBuffer, 'test'), 'keys');
}

const word = fc.string({ unit: fc.constantFrom(...'日本語かなABCＡ北大西洋'), maxLength: 6 });

describe('double array', () => {
  it('finds every key under its place in the order, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 60 }),
        fc.array(word),
        (some, others) => {
          const keys = some.toSorted((a, b) => (a < b ? -1 : 1));
          const trie = trieOf(keys);
          keys.forEach((key, i) => expect(trie.find(key)).toBe(i));
          for (const other of others) expect(trie.find(other)).toBe(keys.indexOf(other));
        },
      ),
    );
  });

  it('walks through a text and meets every key that starts there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (some, text) => {
        const keys = some.toSorted((a, b) => (a < b ? -1 : 1));
        const trie = trieOf(keys);
        const met: string[] = [];
        let node = trie.root;
        for (let i = 0; i <= text.length && node !== NO_NODE; i++) {
          if (trie.value(node) !== NO_VALUE) met.push(keys[trie.value(node)]!);
          node = i < text.length ? trie.child(node, text.charCodeAt(i)) : NO_NODE;
        }
        expect(met).toEqual(keys.filter((key) => text.startsWith(key)));
      }),
    );
  });

  it('holds a large set of keys', () => {
    const keys = Array.from(
      { length: 50_000 },
      (_, i) => String.fromCharCode(0x4e00 + (i % 8_000)) + i,
    );
    keys.sort((a, b) => (a < b ? -1 : 1));
    const trie = trieOf(keys);
    expect(keys.every((key, i) => trie.find(key) === i)).toBe(true);
    expect(trie.find('nothing')).toBe(NO_VALUE);
  });
});
