/** The readings that the article itself gives: in parentheses after a word, and as the publisher's ruby. */
import { differentReadings, readingsIn } from '../../readings/inline/readings-in-text';
import {
  closest,
  findBelow,
  hasBelow,
  matches,
  previousSiblingOf,
  remove,
  textContentOf,
} from '../../page/unclobbered';
import { RUBY_CLASS } from '../annotate/own-elements';
import type { Paragraph } from './paragraph';
import {
  MAX_BASE,
  MAX_INLINE_READING,
  type InlineReading,
} from '../../readings/inline/inline-reading';

/** Each once, as many as the analysis takes. */
export function inlineReadingsOf(
  roots: readonly Element[],
  paragraphs: readonly Paragraph[],
): InlineReading[] {
  return differentReadings([
    ...roots.flatMap(readingsInRuby),
    ...paragraphs.flatMap(({ text }) => readingsIn(text)),
  ]);
}

function readingsInRuby(root: Element): InlineReading[] {
  const found: InlineReading[] = [];
  let single: Element | null = null;
  for (const ruby of findBelow<HTMLElement>(root, `ruby:not(.${RUBY_CLASS})`)) {
    // A ruby around another has its second reading, or no reading.
    if (hasBelow(ruby, 'ruby')) continue;
    const one = partsOf(ruby);
    const isSingle = one.base.length === 1;
    // Ruby over single characters is of one word as long as nothing is between.
    if (isSingle && single !== null && single === previousSiblingOf(ruby)) {
      const last = found.at(-1)!;
      last.base += one.base;
      last.reading += one.reading;
    } else found.push(one);
    single = isSingle ? ruby : null;
  }
  return found.filter(
    ({ base, reading }) =>
      base.length > 1 && base.length <= MAX_BASE && reading.length <= MAX_INLINE_READING,
  );
}

/** The base text and the readings over it; one ruby may hold several of both. */
function partsOf(ruby: HTMLElement): InlineReading {
  const copy = ruby.cloneNode(true) as HTMLElement;
  let reading = '';
  for (const note of findBelow(copy, 'rt, rp, rtc')) {
    if (matches(note, 'rt') && !closest(note, 'rtc')) reading += textContentOf(note);
    remove(note);
  }
  return { base: textContentOf(copy).trim(), reading, ruby: true };
}
