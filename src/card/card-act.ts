/** What the controls of a card do. Part of the card's data, so that no attribute has to say it. */
import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Longest text that a control of the card looks up, in UTF-16 units. */
export const LONGEST_LOOK_UP = 1_000;

export const cardActSchema = v.variant('do', [
  v.object({ do: v.picklist(['back', 'close', 'correct', 'pin', 'speak', 'undo-correction']) }),
  /** Shows the card of the next word, or of the one before. */
  v.object({ do: v.literal('step'), by: v.picklist([-1, 1]) }),
  v.object({ do: v.literal('copy'), form: v.picklist(['text', 'row']) }),
  v.object({
    do: v.literal('look-up'),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_LOOK_UP)),
  }),
  v.object({
    do: v.literal('save'),
    /** Index into the card's words. */
    word: index,
    /** Index into the word's meanings; missing: the first ones. */
    sense: v.optional(index),
    /** Whether it is in the vocabulary: then a press takes it out. */
    saved: v.boolean(),
  }),
]);

/** Of a form: its submission (`correct`). Of anything else: a press. */
export type CardAct = Readonly<v.InferOutput<typeof cardActSchema>>;
export type SaveAct = Extract<CardAct, { do: 'save' }>;

/** What a field of the form says about a reading. */
export const cardFieldSchema = v.variant('is', [
  /** One of the readings to choose from. */
  v.object({ is: v.literal('choice'), reading: v.string() }),
  /** Where the reader types another. */
  v.object({ is: v.literal('typed') }),
  /** An option: the side on which the word's neighbor must be the same; null: wherever. */
  v.object({ is: v.literal('side'), side: v.nullable(v.picklist(['before', 'after'])) }),
  /** Where it is said what is wrong. */
  v.object({ is: v.literal('problem') }),
]);
export type CardField = Readonly<v.InferOutput<typeof cardFieldSchema>>;
