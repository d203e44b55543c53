/** The word itself in English, to which its forms are added: to state; is high; to dispatch. */
import {
  ANY_VERB,
  be,
  phraseWith,
  type VerbPhrase,
} from '../../dictionary/deinflection/forms/verb-phrase';
import type { CardEntry } from '../../look-up/card-entry';
import type { PartOfSpeechKey } from '../../tokens/part-of-speech-labels';
import { actionVerb } from './action-nouns';

export interface WordPhrase {
  /** Null if the meaning is no verb and no quality, as of ない and そう. */
  readonly phrase: VerbPhrase | null;
  readonly isTransitive: boolean;
  readonly isIntransitive: boolean;
}

/** In words, after "to": longer meanings make no plain phrase. */
const MAX_WORDS = 3;

const ADJECTIVES: readonly PartOfSpeechKey[] = ['adjective', 'na-adjective', 'taru adjective'];
/** Nouns that are listed as a meaning of na-adjectives: 健康 "health". */
const NOUN_ENDING = /(?:ness|ity|[ts]ion|ment|[ae]nce|[ae]ncy|ism|health|wealth|strength)$/u;

export function wordPhrase({
  headword,
  senses,
}: Pick<CardEntry, 'headword' | 'senses'>): WordPhrase {
  const [first] = senses;
  const gloss = plainText(first?.glosses[0] ?? '');
  const kinds = new Set((first?.partOfSpeech ?? []).map(({ key }) => key));
  const isShort = gloss.split(' ').length <= MAX_WORDS + 1;
  const isTransitive = kinds.has('transitive');
  const isIntransitive = kinds.has('intransitive') && !isTransitive;
  const takesSuru = senses.some(({ partOfSpeech }) =>
    partOfSpeech.some(({ key }) => key === 'takes する'),
  );
  const [, verb, rest = ''] = /^to ([a-z]+)(?: (.+))?$/u.exec(gloss) ?? [];
  if (verb !== undefined) {
    return { phrase: isShort ? phraseWith(verb, rest) : ANY_VERB, isTransitive, isIntransitive };
  }
  if (takesSuru) {
    const action = actionVerb(headword, gloss);
    if (action === null) return { phrase: ANY_VERB, isTransitive, isIntransitive };
    const phrase = phraseWith(action.verb, '');
    return { phrase, isTransitive, isIntransitive: action.isIntransitive };
  }
  if (ADJECTIVES.some((kind) => kinds.has(kind))) {
    const isQuality = isShort && /^[a-z]/u.test(gloss) && !NOUN_ENDING.test(gloss);
    return { phrase: be(isQuality ? gloss : '…'), isTransitive, isIntransitive };
  }
  return { phrase: null, isTransitive, isIntransitive };
}

function plainText(gloss: string): string {
  return gloss
    .replace(/\([^)]*\)/gu, '')
    .replaceAll('...', '…')
    .replace(/\s+/gu, ' ')
    .trim();
}
