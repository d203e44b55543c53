import { describe, expect, it } from 'vitest';
import {
  partOfSpeechKeys,
  PARTS_OF_SPEECH,
  shownPartOfSpeech,
} from '../../src/tokens/part-of-speech-labels';

describe('parts of speech', () => {
  it('saved under labels of either language are the same keys', () => {
    expect(partOfSpeechKeys('noun, takes する')).toBe('noun, takes する');
    expect(partOfSpeechKeys('名詞, サ変名詞')).toBe('noun, takes する');
    expect(partOfSpeechKeys('noun, prefix')).toBe('noun, prefix');
    expect(partOfSpeechKeys('名詞・接頭語, 名詞')).toBe('noun, prefix, noun');
  });

  it('are shown in the language of the interface', () => {
    expect(shownPartOfSpeech('noun, takes する', 'en')).toBe('noun, suru verb');
    expect(shownPartOfSpeech('noun, takes する', 'ja')).toBe('名詞, サ変名詞');
    expect(shownPartOfSpeech('noun, prefix', 'ja')).toBe('名詞・接頭語');
    expect(shownPartOfSpeech('verb', 'ja')).toBe('動詞');
  });

  it('that are neither stay as they are', () => {
    for (const text of ['', 'n', '自動', '名', 'v5k, n', ', ,', 'toString']) {
      expect(partOfSpeechKeys(text)).toBe(text);
      expect(shownPartOfSpeech(text, 'ja')).toBe(text);
    }
  });

  it('come back from each language', () => {
    const keys = Object.keys(PARTS_OF_SPEECH).filter((key) => key !== 'given name');
    for (const key of keys) {
      expect(partOfSpeechKeys(shownPartOfSpeech(key, 'ja'))).toBe(key);
      expect(partOfSpeechKeys(key)).toBe(key);
    }
  });
});
