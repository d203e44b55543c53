/** The form of the card in which the reader corrects a reading. */
import { onTrusted } from '../interact/trusted-events';
import type { Drawing } from './draw';

export interface Said {
  /** Kana for the word as it stands in the text. */
  reading: string;
  /** The side on which the word's neighbor must be the same; null: wherever the word stands. */
  side: 'before' | 'after' | null;
}

/** What the reader chose and typed; what is typed outweighs what is chosen. */
export function saidIn(drawing: Drawing): Said {
  let chosen = '';
  let typed = '';
  let side: Said['side'] = null;
  for (const [element, field] of drawing.fields()) {
    if (field.is === 'choice' && (element as HTMLInputElement).checked) chosen = field.reading;
    else if (field.is === 'typed') typed = (element as HTMLInputElement).value;
    else if (field.is === 'side' && (element as HTMLOptionElement).selected) side = field.side;
  }
  return { reading: typed || chosen, side };
}

export function sayProblem(drawing: Drawing, problem: string): void {
  for (const [element, field] of drawing.fields()) {
    if (field.is === 'problem') element.textContent = problem;
  }
}

/**
 * Tells what the reader types from what a page writes: by `execCommand` it writes into whatever has
 * the focus, at the key that submits too. The browser announces what is typed, pasted, dropped or
 * undone, and nothing else (Input Events, section 5.1.2).
 */
export class TypingWatch {
  /** The field's value before what was announced last. */
  #before = '';
  #announced = false;
  #isForged = false;

  constructor(card: HTMLElement) {
    onTrusted(card, 'beforeinput', (event) => {
      // The page could write between this and the change.
      event.stopPropagation();
      if (event.defaultPrevented) return;
      if (!this.#announced) this.#before = (event.target as HTMLInputElement).value;
      this.#announced = true;
      // Nothing may come of it: the field is full, or empty already.
      setTimeout(() => (this.#announced = false), 0);
    });
    onTrusted(card, 'input', ({ target }) => this.#onInput(target as HTMLInputElement));
  }

  /** Whether the page wrote into the field since the reader last did. Asking forgets it. */
  takeForged(): boolean {
    const isForged = this.#isForged;
    this.#isForged = false;
    return isForged;
  }

  #onInput(field: HTMLInputElement): void {
    // Choices are not typed, and pages do not reach them.
    if (field.type !== 'text') return;
    this.#isForged = !this.#announced;
    if (this.#isForged) field.value = this.#before;
    this.#announced = false;
  }
}
