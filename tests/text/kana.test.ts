import { expect, it } from 'vitest';
import { unvoiced, voiced } from '../../src/text/kana';

it.each([
  ['はなび', 'はなひ'],
  ['ぱ', 'は'],
  ['ヴァ', 'ウァ'],
  ['とまる', 'とまる'],
  ['', ''],
])('%s without marks of voice is %s', (kana, plain) => {
  expect(unvoiced(kana)).toBe(plain);
});

it.each([
  ['か', 'が'],
  ['ウ', 'ヴ'],
  ['な', 'な'],
])('%s with a mark of voice is %s', (kana, marked) => {
  expect(voiced(kana)).toBe(marked);
});
