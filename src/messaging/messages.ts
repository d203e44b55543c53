/**
 * Every message between contexts, in one place. A request is parsed with its schema where it
 * arrives, an answer where it comes back: both ends may run different versions after an update.
 */
import * as v from 'valibot';
import { cardNodeSchema } from '../card/card-node';
import { CARD_STATUSES } from '../card/card-status';
import { MOST_MENTIONS } from '../card/mention';
import { LONGEST_BASE, LONGEST_GIVEN, MOST_GIVEN } from '../readings/inline/readings-in-text';
import {
  LONGEST_ADDRESS,
  LONGEST_FACT,
  LONGEST_LINKED_DATA,
  MOST_FACTS,
  MOST_LINKED_DATA,
} from '../page/article/collect-page-facts';
import type { Settings } from '../settings/settings';
import { articleMarks, type ArticleMarks } from '../sites/article-marks';
import type { SiteProfile } from '../sites/site-profile';
import { backupPartSchema, type Restored } from '../vocabulary/backup/backup-part';
import { contextSchema, metWordSchema, wordKeySchema } from '../vocabulary/met-word';
import type { Batch, SearchableWord, WordWindow } from '../vocabulary/read-words';
import type { ListedWord } from '../vocabulary/listed-word';
import type { StoreFailure } from '../vocabulary/store-failure';
import { vocabularyEntrySchema, type VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { isRecord } from './envelope';
import { LONGEST_PARAGRAPH } from './limits';

export type { MetWord, WordKey } from '../vocabulary/met-word';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const integer = v.pipe(v.number(), v.integer(), v.minValue(0));

export const furiganaSchema = v.object({ start: integer, end: integer, reading: v.string() });

export const lexemeSchema = v.object({
  surface: v.string(),
  lemma: v.string(),
  lemmaReading: v.string(),
  reading: v.string(),
  uncertain: v.boolean(),
  kind: v.picklist(['word', 'name', 'number', 'other']),
  furigana: v.array(furiganaSchema),
  gloss: v.string(),
  pos: v.string(),
  level: v.object({
    frequencyBand: v.optional(v.number()),
    jlpt: v.optional(v.number()),
    grade: v.optional(v.number()),
  }),
  salience: v.number(),
});

export const analysisBatchSchema = v.object({
  lexemes: v.array(lexemeSchema),
  paragraphs: v.array(v.array(integer)),
});

const savableWordSchema = v.object({
  term: v.string(),
  reading: v.string(),
  partOfSpeech: v.string(),
  meanings: v.array(v.string()),
});

/** A dictionary card, ready to be drawn. */
export const cardSchema = v.object({
  /** The stretch of the text that it explains, in UTF-16 units. */
  start: integer,
  end: integer,
  /** How the card is called by a screen reader. */
  label: v.string(),
  /** Empty where nothing is known. */
  nodes: v.array(cardNodeSchema),
  /** What its buttons save: their acts have indexes into these. */
  words: v.array(savableWordSchema),
  copied: v.object({ text: v.string(), row: v.string(), spoken: v.string() }),
  /** What its status line says. */
  statuses: v.object(v.entriesFromList(CARD_STATUSES, v.string())),
});
export type Card = v.InferOutput<typeof cardSchema>;

/** Readings that the article gives, as the page has them. */
const inlineReadingsSchema = v.pipe(
  v.array(v.object({ base: text(LONGEST_BASE), reading: text(LONGEST_GIVEN), ruby: v.boolean() })),
  v.maxLength(MOST_GIVEN),
);

/** A place in a paragraph of the page, with what the page says beside it. */
const placeSchema = {
  text: text(LONGEST_PARAGRAPH),
  offset: integer,
  inlineReadings: inlineReadingsSchema,
};

const correctionRequestSchema = v.object({
  ...placeSchema,
  /** Of the word at the place, as the reader typed it; null: back to the dictionaries' reading. */
  reading: v.nullable(text(400)),
  /** The side of the word on which its neighbor must be the same; null: wherever the word stands. */
  side: v.nullable(v.picklist(['before', 'after'])),
});
export type CorrectionRequest = v.InferOutput<typeof correctionRequestSchema>;

const hiddenClutterSchema = v.object({
  id: v.string(),
  excerpt: v.string(),
  count: integer,
  shown: v.boolean(),
});

export const pageWordSchema = v.object({
  lemma: v.string(),
  reading: v.string(),
  gloss: v.string(),
  pos: v.string(),
  kind: v.string(),
  /** How often it stands in the article. */
  count: integer,
  /** Around the first place it stands at. */
  context: contextSchema,
});
export type PageWord = v.InferOutput<typeof pageWordSchema>;

export const pageStateSchema = v.object({
  /** null: no Japanese news article. */
  article: v.nullable(
    v.object({
      headline: v.string(),
      source: v.string(),
      published: v.string(),
      url: v.string(),
      /** Which way it was found. */
      foundBy: v.picklist(['profile', 'profile-fallback', 'linked-data', 'heuristics']),
    }),
  ),
  /** Where the page comes from: `https://jp.investing.com`. */
  origin: v.string(),
  /** Locale message key that says why the page is, or is not, taken for an article. */
  why: v.string(),
  /** Locale message keys of what spoke for and against it. */
  signs: v.array(v.string()),
  aids: v.boolean(),
  hidden: v.array(hiddenClutterSchema),
  /** Most useful first. */
  words: v.array(pageWordSchema),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

const fact = text(LONGEST_FACT);
const factsSchema = v.pipe(v.array(fact), v.maxLength(MOST_FACTS));

const pageFactsSchema = v.object({
  url: v.pipe(text(LONGEST_ADDRESS), v.url()),
  title: fact,
  canonical: fact,
  metas: v.pipe(v.array(v.tuple([fact, fact])), v.maxLength(MOST_FACTS)),
  linkedData: v.pipe(
    v.array(text(LONGEST_LINKED_DATA)),
    v.maxLength(MOST_FACTS),
    v.check((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MOST_LINKED_DATA),
  ),
  headings: factsSchema,
  subheadings: factsSchema,
  microdata: factsSchema,
});

const marksSchema = v.object(
  v.entriesFromList(Object.keys(articleMarks) as (keyof ArticleMarks)[], v.string()),
);

const pageJudgementSchema = v.object({
  /** Part of the program, where the background has it from. */
  profile: v.custom<SiteProfile>(isRecord),
  marks: marksSchema,
  own: v.boolean(),
  verdict: v.picklist(['no', 'perhaps', 'article']),
  why: v.string(),
  signs: v.array(v.object({ key: v.string(), weight: v.number() })),
  headline: v.string(),
  title: v.string(),
  source: v.string(),
  byline: v.string(),
  published: v.string(),
  updated: v.string(),
  url: v.string(),
  opening: v.string(),
});

/** What the background answers to. */
export const backgroundRequests = {
  judgePage: { request: pageFactsSchema, answer: pageJudgementSchema },
  analyze: {
    request: v.object({
      paragraphs: v.pipe(v.array(text(LONGEST_PARAGRAPH)), v.maxLength(2_000)),
      inlineReadings: inlineReadingsSchema,
      /** Of each paragraph the stretches that the page's elements make of it. */
      pieces: v.array(v.array(v.object({ end: integer, ours: v.boolean() }))),
    }),
    answer: v.object({
      ...analysisBatchSchema.entries,
      cut: v.array(v.array(furiganaSchema)),
    }),
  },
  lookUp: {
    request: v.object({
      ...placeSchema,
      /** When the article was published, as the page says it. */
      published: text(100),
      /** The text is the card's own. */
      nested: v.boolean(),
      /** Words of the article with kanji of the word at the place. */
      mentions: v.pipe(
        v.array(v.object({ lemma: text(200), reading: text(400) })),
        v.maxLength(MOST_MENTIONS),
      ),
    }),
    answer: cardSchema,
  },
  correctReading: {
    request: correctionRequestSchema,
    /** What is wrong with the reading, in the reader's language; null where it was taken. */
    answer: v.nullable(v.string()),
  },
  getStyles: {
    request: v.object({}),
    answer: v.object({ card: v.string(), words: v.string() }),
  },
  /** Parsed by the background, so that the content script need not be able to. */
  getSettings: { request: v.object({}), answer: v.custom<Settings>(isRecord) },
  /** `isPrivate`: from a private window, where the word is kept without its article. */
  saveWord: {
    request: metWordSchema,
    answer: v.object({ saved: v.literal(true), isPrivate: v.boolean() }),
  },
  removeWord: { request: wordKeySchema, answer: v.object({ removed: v.boolean() }) },
} as const;

/** From the background, which is of the same version: known by its type alone. */
const storeAnswer = <T extends object>() => v.custom<T | { failed: StoreFailure }>(isRecord);

/** Words that are stored may be longer than those that pages may save. */
const storedKeySchema = v.object({ term: v.pipe(v.string(), v.nonEmpty()), reading: v.string() });
const storedKeysSchema = v.pipe(v.array(storedKeySchema), v.maxLength(2_000));
const positionSchema = v.tuple([v.string(), v.string(), v.string()]);
const batchSchema = v.object({ after: v.nullable(positionSchema) });
const restoreSchema = { restore: text(100) };

/**
 * What the background answers to the extension's own pages, and to no content script: what is
 * saved. In private windows of Firefox the pages themselves reach no database.
 */
export const wordRequests = {
  /** A window of the list, newest first. */
  listWords: {
    request: v.object({
      from: integer,
      limit: v.pipe(integer, v.minValue(1), v.maxValue(100)),
      /** A row that is known: it is found faster from there. */
      near: v.nullable(v.object({ index: integer, at: positionSchema })),
    }),
    answer: storeAnswer<WordWindow>(),
  },
  /** The words as lists show them; null for one that is not saved. */
  wordsOf: {
    request: v.object({ words: storedKeysSchema }),
    answer: storeAnswer<{ words: (ListedWord | null)[] }>(),
  },
  areSaved: {
    request: v.object({ words: storedKeysSchema }),
    answer: storeAnswer<{ saved: boolean[] }>(),
  },
  /** What the search looks at, a batch at a time, oldest first. */
  searchableBatch: { request: batchSchema, answer: storeAnswer<Batch<SearchableWord>>() },
  searchableOf: {
    request: v.object({ words: storedKeysSchema }),
    answer: storeAnswer<{ words: (SearchableWord | null)[] }>(),
  },
  /** Whole entries, a batch at a time, oldest first. */
  entryBatch: { request: batchSchema, answer: storeAnswer<Batch<VocabularyEntry>>() },
  /** As removeWord, and answers with what was removed. */
  takeOutWord: {
    request: storedKeySchema,
    answer: storeAnswer<{ removed: VocabularyEntry | null }>(),
  },
  putBackWord: { request: vocabularyEntrySchema, answer: storeAnswer<object>() },
  /** A restore comes in parts, and nothing of it is to be seen before it is completed. */
  beginRestore: { request: v.object({}), answer: storeAnswer<{ restore: string }>() },
  bringPart: {
    request: v.object({ ...restoreSchema, place: integer, part: backupPartSchema }),
    answer: storeAnswer<object>(),
  },
  completeRestore: {
    request: v.object({ ...restoreSchema, parts: integer }),
    answer: storeAnswer<Restored>(),
  },
  cancelRestore: { request: v.object(restoreSchema), answer: storeAnswer<object>() },
} as const;

/** What the background tells the extension's pages that are open. */
export const wordNews = {
  /** null: too many to name. */
  wordsChanged: {
    request: v.object({ words: v.nullable(v.array(storedKeySchema)) }),
    answer: v.null(),
  },
  restoreProgress: {
    /** Words written, of all. */
    request: v.object({ ...restoreSchema, done: integer, total: integer }),
    answer: v.null(),
  },
} as const;

/** What the content script of a tab answers to. */
export const pageRequests = {
  getPageState: { request: v.object({}), answer: pageStateSchema },
  setAids: { request: v.object({ on: v.boolean() }), answer: pageStateSchema },
  showClutter: {
    request: v.object({ id: v.string(), shown: v.boolean() }),
    answer: pageStateSchema,
  },
  /** The reader takes the page for an article, whatever we think of it. */
  readAnyway: { request: v.object({}), answer: pageStateSchema },
} as const;

export type LookUpRequest = v.InferOutput<(typeof backgroundRequests)['lookUp']['request']>;

type Requests = typeof backgroundRequests &
  typeof wordRequests &
  typeof wordNews &
  typeof pageRequests;
export type RequestName = keyof Requests;
export type BackgroundRequestName = keyof typeof backgroundRequests;
export type WordRequestName = keyof typeof wordRequests;
export type WordNewsName = keyof typeof wordNews;
export type PageRequestName = keyof typeof pageRequests;
export type RequestOf<N extends RequestName> = v.InferOutput<Requests[N]['request']>;
export type AnswerOf<N extends RequestName> = v.InferOutput<Requests[N]['answer']>;
