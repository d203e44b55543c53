import { expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { UsualSpelling, withModernKanji } from '../../src/text/usual-spelling';

const { lexicon } = await openDictionaries();
const spelling = new UsualSpelling(lexicon);

it.each([
  ['髙橋氏と髙市氏、濵田氏、德永氏、神﨑氏', '高橋氏と高市氏、浜田氏、徳永氏、神崎氏'],
  ['國會で經濟を論じる', '国会で経済を論じる'],
  ['辯護士、花瓣、藝術、缺席、餘剰', '弁護士、花弁、芸術、欠席、余剰'],
  ['髙島屋と慶應義塾大學', '高島屋と慶応義塾大学'],
  ['蔣介石', '蒋介石'],
  ['民主々義と会社々長', '民主主義と会社社長'],
  ['研究所々長と諸国々民', '研究所所長と諸国国民'],
  ['一社々々が、こゝろを読む', '一社一社が、こころを読む'],
  ['たゞし、バナヽ', 'ただし、バナナ'],
])('%s is %s', (written, usual) => {
  expect(spelling.of(written)).toBe(usual);
});

it.each([
  // The other form is read otherwise, or is no word.
  ['坂本龍馬'],
  ['輪廻'],
  ['芸亭'],
  // Both forms are in print.
  ['補塡'],
  ['醬油'],
  ['強靱'],
  // A word that repeats its own kanji.
  ['人々と佐々木、代々木、前々回、国々'],
  ['いすゞ'],
  // Nothing to repeat.
  ['々、A々、ゝ'],
])('%s stays', (written) => {
  expect(spelling.of(written)).toBe(written);
});

it('keeps every offset', () => {
  const written = '𠀀々國ゞ會々々濵';
  expect(spelling.of(written)).toHaveLength(written.length);
  expect(withModernKanji('龍馬と國會')).toBe('竜馬と国会');
});
