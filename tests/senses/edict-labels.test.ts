import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_LABELS } from '../../src/dictionary/deinflection/forms/forms';
import { INFLECTION_RULES } from '../../src/dictionary/deinflection/rules';
import { partOfSpeechLabel, usageLabels } from '../../src/senses/edict-labels';
import type { Label } from '../../src/text/label';
import { PARTS_OF_SPEECH } from '../../src/tokens/part-of-speech-labels';
import { everyEntry } from '../dictionary/every-entry';

const JAPANESE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Labels whose Japanese name has Latin letters or no Japanese. */
const notInJapanese = (labels: readonly Label[]) =>
  labels.filter(({ ja }) => !JAPANESE.test(ja) || /[a-z]/iu.test(ja));

describe('labels', () => {
  const partsOfSpeech = new Set<string>();
  const usage = new Set<string>();

  beforeAll(async () => {
    for (const { senses } of await everyEntry()) {
      for (const { pos, tags } of senses) {
        for (const tag of pos) partsOfSpeech.add(tag);
        for (const tag of tags) usage.add(tag);
      }
    }
  }, 180_000);

  it('name every part of speech of the dictionary in both languages', () => {
    const labels = [...partsOfSpeech].map(partOfSpeechLabel);
    expect(labels.length).toBeGreaterThan(50);
    expect(notInJapanese(labels)).toEqual([]);
  });

  it('name every usage note and field of the dictionary in both languages', () => {
    const labels = usageLabels([...usage]);
    expect(labels.length).toBeGreaterThan(50);
    expect(notInJapanese(labels)).toEqual([]);
  });

  it('are Japanese in the tables of parts of speech and of forms', () => {
    const labels = [...Object.values(PARTS_OF_SPEECH), ...Object.values(FORM_LABELS)];
    expect(notInJapanese(labels)).toEqual([]);
  });

  it('of forms are all made by some rule or ending', () => {
    const made = new Set(INFLECTION_RULES.map(({ label }) => label));
    const unused = Object.values(FORM_LABELS).filter((label) => !made.has(label));
    // べし as a token of its own (tokens/inflection.ts).
    expect(unused.map(({ key }) => key)).toEqual(['obligation']);
  });

  it('of unknown tags are the tags', () => {
    expect(partOfSpeechLabel('xyz')).toEqual({ key: 'xyz', en: 'xyz', ja: 'xyz' });
  });
});
