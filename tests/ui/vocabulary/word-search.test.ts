import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WordSearch } from '../../../src/ui/vocabulary/word-search';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
} from '../../../src/vocabulary/vocabulary-database';
import { removeWord, restoreWord } from '../../../src/vocabulary/vocabulary-store';
import { answerForWords } from '../../background/answer-words';
import { connectTransport } from '../../messaging/fake-transport';
import { entryOf, saveMeeting, troopDispatch } from '../../vocabulary/vocabulary-entries';

const generative = {
  ...troopDispatch,
  term: '生成ＡＩ',
  reading: 'せいせいエーアイ',
  meaning: 'generative AI',
  sentence: '生成AIの利用が広がる。',
};
let stop = () => {};
let search: WordSearch;
const found = (query: string) => search.find(query).map(({ term }) => term);

beforeEach(async () => {
  fakeBrowser.reset();
  connectTransport();
  stop = answerForWords();
  search = new WordSearch();
  await restoreWord(entryOf(troopDispatch, '2026-03-09T10:00:00.000Z'));
  await restoreWord(entryOf(generative, '2026-03-09T11:00:00.000Z'));
});

afterEach(async () => {
  stop();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

describe('searching the saved words', () => {
  it('looks at term, reading, meaning and sentence', async () => {
    await search.load();
    expect(found('派兵')).toEqual(['派兵']);
    expect(found('はへい')).toEqual(['派兵']);
    expect(found('troops')).toEqual(['派兵']);
    expect(found('利用が')).toEqual(['生成ＡＩ']);
    expect(found('経済')).toEqual([]);
  });

  it('ignores case and width', async () => {
    await search.load();
    expect(found('生成ai')).toEqual(['生成ＡＩ']);
    expect(found('ＴＲＯＯＰＳ')).toEqual(['派兵']);
  });

  it('finds hiragana by katakana and by Latin letters', async () => {
    await search.load();
    for (const query of ['ハヘイ', 'ﾊﾍｲ', 'hahei', 'HAHEI', 'hahe', 'hah', 'ｈａｈｅｉ']) {
      expect(found(query), query).toEqual(['派兵']);
    }
    expect(found('せいせいえーあい')).toEqual(['生成ＡＩ']);
    expect(found('seisei')).toEqual(['生成ＡＩ']);
    expect(found('haheki')).toEqual([]);
  });

  it('seeks Latin letters as kana in words and readings only, not in sentences', async () => {
    await search.load();
    expect(troopDispatch.sentence + generative.sentence).toContain('が');
    expect(found('ga')).toEqual([]);
  });

  it('follows what is removed, put back in its place, and saved', async () => {
    await search.load();
    expect(found('。')).toEqual(['生成ＡＩ', '派兵']);
    const removed = await removeWord(troopDispatch);
    await search.update([troopDispatch]);
    expect(found('。')).toEqual(['生成ＡＩ']);
    await restoreWord(removed!);
    await search.update([troopDispatch]);
    expect(found('。')).toEqual(['生成ＡＩ', '派兵']);
    await saveMeeting({ ...troopDispatch, term: '新語' }, new Date('2026-03-09T12:00:00Z'));
    await search.update(null);
    expect(found('。')).toEqual(['新語', '生成ＡＩ', '派兵']);
  });
});
