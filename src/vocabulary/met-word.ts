/**
 * A word on its way from where it is saved (card or popup) to the background. The shapes of a word
 * that is saved, in order: SavableWord (card; all meanings of a dictionary entry) → MetWord (one
 * meaning, with the text around the word and the article) → VocabularyEntry (stored; all sentences
 * the word was met in) → ListedWord (a row of a list; long texts are cut).
 */
import * as v from 'valibot';
import { boundedText, countSchema } from '../validation/bounded';

/** In UTF-16 units. What comes from the page is cut to these; see `metWord`. */
const MAX_CONTEXT = 2_000;
const MAX_MEANING = 4_000;
const MAX_PART_OF_SPEECH = 200;
const MAX_HEADLINE = 1_000;
const MAX_SOURCE = 200;
const MAX_URL = 4_000;

/** The text around a word, from a paragraph. The word is at [start, end). */
export const contextSchema = v.object({
  text: boundedText(MAX_CONTEXT),
  start: countSchema,
  end: countSchema,
});

/** Term and reading together identify a word: 上手 じょうず is not 上手 うわて. */
export const wordKeySchema = v.object({
  term: v.pipe(boundedText(200), v.nonEmpty()),
  reading: boundedText(400),
});
export type WordKey = Readonly<v.InferOutput<typeof wordKeySchema>>;

/** The article that a word was met in. All empty if it is not to be kept. */
const articleSchema = v.object({
  headline: boundedText(MAX_HEADLINE),
  source: boundedText(MAX_SOURCE),
  url: boundedText(MAX_URL),
});

export const metWordSchema = v.object({
  ...wordKeySchema.entries,
  partOfSpeech: boundedText(MAX_PART_OF_SPEECH),
  meaning: boundedText(MAX_MEANING),
  /** Whether the reader chose the meaning. Then it replaces the stored one. */
  chosen: v.boolean(),
  context: contextSchema,
  article: articleSchema,
});

type Met = v.InferOutput<typeof metWordSchema>;
export type MetWord = Readonly<
  Omit<Met, 'context' | 'article'> & {
    context: Readonly<Met['context']>;
    article: Readonly<Met['article']>;
  }
>;

const NO_ARTICLE: MetWord['article'] = { headline: '', source: '', url: '' };

/**
 * The word as it is sent to the background: card and popup both make it here, within the limits of
 * the schema.
 * @param word `article` is null if it is unknown or not to be kept
 */
export function metWord(
  word: Omit<MetWord, 'article'> & { readonly article: MetWord['article'] | null },
): MetWord {
  const { term, reading, partOfSpeech, meaning, chosen, context } = word;
  const { headline, source, url } = word.article ?? NO_ARTICLE;
  return {
    term,
    reading,
    partOfSpeech: partOfSpeech.slice(0, MAX_PART_OF_SPEECH),
    meaning: meaning.slice(0, MAX_MEANING),
    chosen,
    context,
    article: {
      headline: headline.slice(0, MAX_HEADLINE),
      source: source.slice(0, MAX_SOURCE),
      url: url.slice(0, MAX_URL),
    },
  };
}

/** The word without where it was met, as it is kept from a private window. */
export function withoutArticle(word: MetWord): MetWord {
  return { ...word, article: NO_ARTICLE };
}
