/**
 * Every message between contexts, in one place. A request is parsed with its schema where it
 * arrives, an answer where it comes back: both ends may run different versions after an update.
 */
import * as v from 'valibot';
import { LONGEST_PARAGRAPH } from './limits';

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

export const cardEntrySchema = v.object({
  kind: v.picklist(['word', 'name', 'number', 'kanji']),
  headword: v.string(),
  reading: v.string(),
  senses: v.array(
    v.object({
      partOfSpeech: v.array(v.string()),
      glosses: v.array(v.string()),
      notes: v.array(v.string()),
    }),
  ),
  inflection: v.array(v.string()),
  start: integer,
  end: integer,
  common: v.boolean(),
  kanji: v.optional(
    v.object({
      meanings: v.array(v.string()),
      onReadings: v.array(v.string()),
      kunReadings: v.array(v.string()),
      grade: v.optional(v.number()),
      jlpt: v.optional(v.number()),
      strokes: v.number(),
    }),
  ),
});

export const cardAnswerSchema = v.object({
  start: integer,
  end: integer,
  entries: v.array(cardEntrySchema),
});

/** A word as the reader saves it, with where it was met. */
export const savedMeetingSchema = v.object({
  term: v.pipe(text(200), v.nonEmpty()),
  reading: text(400),
  meaning: text(4_000),
  partOfSpeech: text(200),
  sentence: text(10_000),
  article: text(1_000),
  source: text(200),
  url: text(4_000),
});
export type SavedMeeting = v.InferOutput<typeof savedMeetingSchema>;

const wordKeySchema = v.object({ term: v.pipe(text(200), v.nonEmpty()), reading: text(400) });
export type WordKey = v.InferOutput<typeof wordKeySchema>;

const hiddenClutterSchema = v.object({
  id: v.string(),
  label: v.string(),
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
  /** The first sentence it stands in. */
  sentence: v.string(),
});
export type PageWord = v.InferOutput<typeof pageWordSchema>;

export const pageStateSchema = v.object({
  /** null: no Japanese news article. */
  article: v.nullable(
    v.object({ headline: v.string(), source: v.string(), published: v.string(), url: v.string() }),
  ),
  /** Locale message key that says why the page is, or is not, taken for an article. */
  why: v.string(),
  aids: v.boolean(),
  hidden: v.array(hiddenClutterSchema),
  /** Most useful first. */
  words: v.array(pageWordSchema),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** What the background answers to. */
export const backgroundRequests = {
  analyze: {
    request: v.object({
      paragraphs: v.pipe(v.array(text(LONGEST_PARAGRAPH)), v.maxLength(2_000)),
    }),
    answer: analysisBatchSchema,
  },
  lookUp: {
    request: v.object({ text: text(LONGEST_PARAGRAPH), offset: integer }),
    answer: cardAnswerSchema,
  },
  saveWord: { request: savedMeetingSchema, answer: v.object({ saved: v.literal(true) }) },
  removeWord: { request: wordKeySchema, answer: v.object({ removed: v.boolean() }) },
  isSaved: {
    request: v.object({ words: v.pipe(v.array(wordKeySchema), v.maxLength(5_000)) }),
    answer: v.object({ saved: v.array(v.boolean()) }),
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
} as const;

type Requests = typeof backgroundRequests & typeof pageRequests;
export type RequestName = keyof Requests;
export type BackgroundRequestName = keyof typeof backgroundRequests;
export type PageRequestName = keyof typeof pageRequests;
export type RequestOf<N extends RequestName> = v.InferOutput<Requests[N]['request']>;
export type AnswerOf<N extends RequestName> = v.InferOutput<Requests[N]['answer']>;
