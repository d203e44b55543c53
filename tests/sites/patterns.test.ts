import { expect, test } from 'vitest';
import { phrasePattern } from '../../src/page/clutter/phrase-pattern';
import { articleMarks } from '../../src/sites/article-marks';
import { anySite } from '../../src/sites/profiles/any-site';
import { profiles } from '../../src/sites/profile-registry';

/** Words that a pattern itself names: what it is most likely to try in several ways. */
const wordsOf = (source: string) => [
  ...new Set(source.match(/[\p{L}\p{N}]{2,12}/gu)?.slice(0, 40) ?? []),
];

test('no pattern for texts of pages takes longer the more ways there are to read a text', () => {
  const sites = [anySite, ...profiles];
  const sources = new Set([
    ...sites.flatMap(({ clutterText }) =>
      clutterText.map((rule) => phrasePattern(rule.phrases).source),
    ),
    ...sites.map(({ notices }) => phrasePattern(notices ?? []).source),
    ...Object.values(articleMarks).filter((source) => !source.startsWith('nav,')),
  ]);
  for (const source of sources) {
    const pattern = new RegExp(source, 'u');
    const start = performance.now();
    for (const word of wordsOf(source)) pattern.test(`${word.repeat(30)}×`);
    expect(performance.now() - start, source.slice(0, 200)).toBeLessThan(1_000);
  }
});
