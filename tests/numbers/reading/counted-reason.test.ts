import { expect, it } from 'vitest';
import { countedReason } from '../../../src/numbers/reading/counted-reason';

it.each([
  ['3本', 'さんぼん', 'さん and ほん become さんぼん.'],
  ['一回', 'いっかい', 'いち and かい become いっかい.'],
  ['4時', 'よじ', 'よん and じ become よじ.'],
  ['14日', 'じゅうよっか', 'じゅうよん and にち become じゅうよっか.'],
  ['2人', 'ふたり', '2人 has a reading of its own: ふたり.'],
  ['一組', 'ひとくみ', 'With 組, the number has its native Japanese name: ひとくみ.'],
  ['平成20年6本目', 'へいせいにじゅうねんろっぽんめ', null],
])('%s, read %s: %s', (written, reading, reason) => {
  expect(countedReason(written, reading)).toBe(reason);
});

it.each([
  ['3枚', 'さんまい'],
  ['1日', 'いちにち'],
  ['百', 'ひゃく'],
  ['数日', 'すうじつ'],
])('%s, read %s: nothing is said', (written, reading) => {
  expect(countedReason(written, reading)).toBeNull();
});
