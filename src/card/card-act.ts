/** What controls of the card do. Part of the card's data, so it need not be in attributes. */
import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Longest text that a control of the card looks up, in UTF-16 units. */
export const MAX_LOOK_UP_LENGTH = 1_000;

export const cardActSchema = v.variant('kind', [
  /** Returns to the card from which this one was opened. */
  v.object({ kind: v.literal('back') }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('pin') }),
  v.object({ kind: v.literal('speak') }),
  /** Shows all that is known, or only the best answer. */
  v.object({ kind: v.literal('expand') }),
  /** Shows the keys of the card, or hides them. */
  v.object({ kind: v.literal('keys') }),
  /** Opens the form in which the reading is corrected. */
  v.object({ kind: v.literal('edit-reading') }),
  /** Removes the reader's correction of a reading. */
  v.object({ kind: v.literal('undo-correction') }),
  /** Opens the card of the previous word (-1) or of the next one (1). */
  v.object({ kind: v.literal('step'), by: v.picklist([-1, 1]) }),
  v.object({ kind: v.literal('copy'), form: v.picklist(['text', 'row']) }),
  v.object({
    kind: v.literal('look-up'),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_LOOK_UP_LENGTH)),
  }),
  v.object({
    kind: v.literal('save'),
    /** Index into the card's words. */
    word: index,
    /** Index into the word's meanings; missing for its first meanings. */
    sense: v.optional(index),
    /** Whether the word is saved; if so, the control removes it. */
    saved: v.boolean(),
  }),
]);

export type CardAct = Readonly<v.InferOutput<typeof cardActSchema>>;
export type ActKind = CardAct['kind'];
export type ActOf<K extends ActKind> = Extract<CardAct, { kind: K }>;

/** The form in which a reading is corrected, and what its fields mean. */
export const cardFieldSchema = v.variant('kind', [
  v.object({ kind: v.literal('form') }),
  /** One of the readings to choose from. */
  v.object({ kind: v.literal('choice'), reading: v.string() }),
  /** A text field for a different reading. */
  v.object({ kind: v.literal('typed') }),
  /** An option: the side on which the word's neighbor must be the same; null: in any context. */
  v.object({ kind: v.literal('side'), side: v.nullable(v.picklist(['before', 'after'])) }),
  /** Where an error is shown. */
  v.object({ kind: v.literal('problem') }),
]);
export type CardField = Readonly<v.InferOutput<typeof cardFieldSchema>>;
