import { describe, expect, it } from 'vitest';
import { layOutCard, savableWords } from '../../../src/card/card-layout';
import { NOTHING_IMPORTED } from '../../../src/card/card-section';
import type { ImportedEntry } from '../../../src/card/imported-entry';
import { acts, find, keyTexts, textOf } from '../card-text-of';
import { answerWith, importedEntry, settingWith } from '../cards';

const NO_ANSWER = answerWith([]);

function card(entries: ImportedEntry[], savedAs: (string | null)[] = []) {
  const imported = { ...NOTHING_IMPORTED, entries };
  return layOutCard(NO_ANSWER, settingWith({ text: '派兵', savedAs, imported }), keyTexts);
}

describe('entries of the reader’s dictionaries', () => {
  it('are under the title of their dictionary, which is shown once', () => {
    const nodes = card([
      importedEntry(1),
      importedEntry(1, { headword: '出兵' }),
      importedEntry(2),
    ]);
    expect(find(nodes, '.dictionary').map(textOf)).toEqual(['Dictionary 1', 'Dictionary 2']);
    expect(find(nodes, '[role=article]')).toHaveLength(3);
  });

  it('say their tags, what these mean, and how frequent the word is', () => {
    const nodes = card([importedEntry(1)]);
    expect(find(nodes, '[title=noun]').map(textOf)).toEqual(['n']);
    expect(find(nodes, '.labels').map(textOf)).toContain('cardFrequencies Dictionary 9 1234');
    expect(find(find(nodes, '.senses'), 'li')).toHaveLength(2);
  });

  it('can be saved by what they say', () => {
    const words = savableWords(NO_ANSWER, { ...NOTHING_IMPORTED, entries: [importedEntry(1)] });
    expect(words).toEqual([
      {
        term: '派兵',
        reading: 'はへい',
        partOfSpeech: 'n',
        meanings: ['軍隊を派遣すること。', 'send troops'],
      },
    ]);
    const pressed = acts(card([importedEntry(1), importedEntry(2)], ['x', null]), 'save');
    expect(pressed.map(({ act: { word, saved } }) => [word, saved])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});
