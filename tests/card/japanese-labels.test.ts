import { describe, expect, it } from 'vitest';
import { FIELD_LABELS, PART_OF_SPEECH_LABELS, USAGE_LABELS } from '../../src/senses/edict-labels';
import { japaneseLabel } from '../../src/card/japanese-labels';
import { INFLECTION_RULES } from '../../src/dictionary/deinflection/rules';
import { NAME_KINDS } from '../../src/dictionary/compile/parse-enamdict';

const JAPANESE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
/** Nothing of the English is left. */
const isJapanese = (label: string) => JAPANESE.test(label) && !/[a-z]/u.test(label);

describe('labels in Japanese', () => {
  it.each([
    ['parts of speech', Object.values(PART_OF_SPEECH_LABELS)],
    ['usage', Object.values(USAGE_LABELS)],
    ['fields', Object.values(FIELD_LABELS)],
    ['kinds of names', [...NAME_KINDS]],
    ['forms', INFLECTION_RULES.map(({ name }) => name).filter((name) => name !== '')],
  ])('there are for all %s', (_, labels) => {
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !isJapanese(japaneseLabel(label)))).toEqual([]);
  });

  it('leave what they do not know as it is', () => {
    expect(japaneseLabel('ksb')).toBe('ksb');
  });
});
