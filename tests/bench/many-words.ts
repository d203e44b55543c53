/** A long list of saved words, made up: most were met once, each seventh three times. */
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { backupEnd, backupStart, backupWords } from '../../src/vocabulary/backup/backup-file';
import type { VocabularyEntry } from '../../src/vocabulary/vocabulary-entry';

/** @returns oldest first */
export function manyWords(count: number): VocabularyEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();
    const term = `単語${n}号`;
    const meetings = Array.from({ length: n % 7 === 0 ? 3 : 1 }, (_, m) => ({
      sentence: `${m}番目の文では、政府は${n}日、${term}についての新しい方針を発表し、関係者から意見を聞いた。`,
      article: `政府、${term}の新方針を発表　関係者の意見聴取へ`,
      source: 'Reuters',
      url: `https://jp.investing.com/news/world-news/article-${n}`,
      at,
    }));
    return {
      term,
      reading: `たんご${n}ごう`,
      meaning: `word number ${n}, of a made-up list; entry`,
      partOfSpeech: 'noun',
      savedAt: at,
      meetings,
    };
  });
}

export function backupOf(words: readonly VocabularyEntry[]): string {
  return backupStart(DEFAULT_SETTINGS, new Date(0)) + backupWords(words, true) + backupEnd([]);
}
