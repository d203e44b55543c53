import { expect, it } from 'vitest';
import { layOutCard } from '../../../src/card/card-layout';
import { find, keyTexts, textOf } from '../card-text-of';
import { answerWith, NOBERU, NOBETA_READING, settingWith } from '../cards';

const reasonsOf = (readingReasons: { evidence: string; why: string }[]) =>
  find(
    layOutCard(
      answerWith([NOBERU], { ...NOBETA_READING, readingReasons }),
      settingWith(),
      keyTexts,
    ),
    '.reasons',
  );

it('says what a rule looked at, in Japanese, and why, in English', () => {
  const [section] = reasonsOf([{ evidence: 'と述べた', why: 'After what is said.' }]);
  expect(textOf(section)).toBe('cardWhyReadingと述べたAfter what is said.');
  expect(find([section!], '.evidence')[0]?.attributes).toMatchObject({ lang: 'ja' });
  expect(find([section!], '[lang=en]').map(textOf)).toEqual(['After what is said.']);
});

it('is in the expanded card only, and missing where no rule decided', () => {
  expect(reasonsOf([{ evidence: '', why: 'In any context.' }])[0]?.attributes?.class).toBe(
    'reasons more',
  );
  expect(reasonsOf([])).toEqual([]);
});
