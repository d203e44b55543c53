/** The form of the card in which the reader corrects a reading. */
import { onTrusted } from '../interact/trusted-events';
import type { Drawing } from './draw';

export interface TypedReading {
  /** Of the word as it is written in the text, in kana. */
  reading: string;
  /** The side on which the word's neighbor must be the same; null: anywhere. */
  side: 'before' | 'after' | null;
}

/** A typed reading counts, rather than a chosen one. */
export function readForm(drawing: Drawing): TypedReading {
  let chosen = '';
  let typed = '';
  let side: TypedReading['side'] = null;
  for (const [element, field] of drawing.fields()) {
    if (field.kind === 'choice' && (element as HTMLInputElement).checked) chosen = field.reading;
    else if (field.kind === 'typed') typed = (element as HTMLInputElement).value;
    else if (field.kind === 'side' && (element as HTMLOptionElement).selected) side = field.side;
  }
  return { reading: typed === '' ? chosen : typed, side };
}

export function showProblem(drawing: Drawing, problem: string): void {
  for (const [element, field] of drawing.fields()) {
    if (field.kind === 'problem') element.textContent = problem;
  }
}

/** What is typed and what is chosen exclude each other. @param changed by the reader */
export function keepOneReading(drawing: Drawing, changed: Element): void {
  const kind = drawing.fieldOf(changed)?.kind;
  for (const [element, field] of drawing.fields()) {
    const input = element as HTMLInputElement;
    if (kind === 'typed' && field.kind === 'choice') input.checked = false;
    if (kind === 'choice' && field.kind === 'typed') input.value = '';
  }
}

/**
 * Tells what the reader types from what a page writes: with `execCommand` a page can write into
 * whatever has the focus, even at the key press that submits. Browsers dispatch `beforeinput` for
 * typing, pasting, dropping and undoing, but not for `execCommand` (Input Events, section 5.1.2).
 */
export class TypingWatch {
  /** The field's value before the latest announced change. */
  private before = '';
  private isAnnounced = false;
  private isForged = false;

  constructor(card: HTMLElement) {
    onTrusted(card, 'beforeinput', (event) => {
      // A listener of the page could write between this event and the change.
      event.stopPropagation();
      if (event.defaultPrevented) return;
      if (!this.isAnnounced) this.before = (event.target as HTMLInputElement).value;
      this.isAnnounced = true;
      // No change may follow: the field is full, or already empty.
      setTimeout(() => (this.isAnnounced = false), 0);
    });
    onTrusted(card, 'input', ({ target }) => this.onInput(target as HTMLInputElement));
  }

  /** Whether the page wrote into the field since the reader last did. Resets it. */
  takeForged(): boolean {
    const { isForged } = this;
    this.isForged = false;
    return isForged;
  }

  private onInput(field: HTMLInputElement): void {
    // Radio buttons are not typed into, and pages cannot reach them.
    if (field.type !== 'text') return;
    this.isForged = !this.isAnnounced;
    if (this.isForged) field.value = this.before;
    this.isAnnounced = false;
  }
}
