/** The form of the card in which the reader corrects a reading. */
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
