import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { layOutCard, NOTHING_IMPORTED, savableWords } from '../../src/card/card-layout';
import { cardNodeSchema } from '../../src/card/card-node';
import type { ImportedEntry } from '../../src/card/imported-entry';
import { acts, find, keys, textOf } from './card-text-of';

const source = (id: number) => ({ id, title: `Dictionary ${id}` });
const tag = (name: string, notes = '') => ({ name, notes, category: 'partOfSpeech' });

function entry(id: number, fields: Partial<ImportedEntry> = {}): ImportedEntry {
  return {
    dictionary: source(id),
    headword: '派兵',
    reading: 'はへい',
    tags: [tag('n', 'noun')],
    inflection: [],
    tooLong: false,
    definitions: [
      { tags: [], content: ['軍隊を', { tag: 'strong', children: ['派遣'] }, 'すること。'] },
      { tags: [tag('vs')], content: [{ tag: 'div', children: ['send'] }, 'troops'] },
    ],
    facts: { frequencies: [{ dictionary: source(9), shown: '1234' }], accents: [] },
    start: 0,
    end: 2,
    ...fields,
  };
}

const NO_ANSWER = { start: 0, end: 2, word: null, entries: [], candidates: [] };

function card(entries: ImportedEntry[], savedAs: (string | null)[] = []) {
  const imported = { ...NOTHING_IMPORTED, entries };
  const setting = { text: '派兵', nested: false, mentions: [], savedAs, imported };
  const nodes = layOutCard(NO_ANSWER, setting, keys);
  for (const node of nodes) v.parse(cardNodeSchema, node);
  return nodes;
}

describe('entries of the reader’s dictionaries', () => {
  it('stand under the name of their dictionary, said once', () => {
    const nodes = card([entry(1), entry(1, { headword: '出兵' }), entry(2)]);
    expect(find(nodes, '.dictionary').map(textOf)).toEqual(['Dictionary 1', 'Dictionary 2']);
    expect(find(nodes, '[role=article]')).toHaveLength(3);
  });

  it('say their tags, what these mean, and how frequent the word is', () => {
    const nodes = card([entry(1)]);
    expect(find(nodes, '[title=noun]').map(textOf)).toEqual(['n']);
    expect(find(nodes, '.labels').map(textOf)).toContain('cardFrequencies Dictionary 9 1234');
    expect(find(find(nodes, '.senses'), 'li')).toHaveLength(2);
  });

  it('can be saved by what they say', () => {
    const words = savableWords(NO_ANSWER, { ...NOTHING_IMPORTED, entries: [entry(1)] });
    expect(words).toEqual([
      {
        term: '派兵',
        reading: 'はへい',
        partOfSpeech: 'n',
        meanings: ['軍隊を派遣すること。', 'send troops'],
      },
    ]);
    const pressed = acts(card([entry(1), entry(2)], ['x', null]), 'save');
    expect(pressed.map(({ act: { word, saved } }) => [word, saved])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});
