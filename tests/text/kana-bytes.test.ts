import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeKana, encodeKana } from '../../src/text/kana-bytes';

it('readings are decoded to the same text at any offset', () => {
  const unit = fc.constantFrom(...'アイウヴー・ヶヽabc漢字、ｱ\0');
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit }), (first, second) => {
      const bytes = Uint8Array.from([...encodeKana(first), ...encodeKana(second)]);
      expect(decodeKana(bytes, 0)).toBe(first);
      expect(decodeKana(bytes, encodeKana(first).length)).toBe(second);
    }),
  );
});

it('katakana take one byte', () => {
  expect(encodeKana('キジヨミー')).toHaveLength(6);
});
