// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isInCharacter,
  sameTarget,
  surfaceOf,
  targetAt,
  targetOf,
} from '../../../src/content/interact/word-target';
import { annotatedPage } from './annotated-page';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

/** Puts an element, or a character of a text node, under every point. */
function put(element: Element | null, caret?: { node: Text; offset: number }): void {
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(element);
  const position = caret === undefined ? null : { offsetNode: caret.node, offset: caret.offset };
  Object.defineProperty(document, 'caretPositionFromPoint', {
    value: () => position,
    configurable: true,
  });
  // The box of each character is ten pixels wide, one next to the other.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [new DOMRect(10 * this.startOffset, 0, 10, 10)] as unknown as DOMRectList;
  });
}

const at = (page: ReturnType<typeof annotatedPage>, x = 5) => targetAt(page.context, x, 5);

describe('targetAt', () => {
  it('finds the word of an element, also from a ruby or reading in it', () => {
    const page = annotatedPage('<p>東欧派兵</p>');
    const ruby = page.elementOf(0, 1);
    for (const element of [ruby, ruby.querySelector('rt')!]) {
      put(element);
      expect(surfaceOf(at(page)!)).toBe('派兵');
    }
  });

  it('finds the whole word where elements of the page cut it', () => {
    const page = annotatedPage('<p>東<b>欧</b></p>');
    put(page.context.annotations.elementsOf(page.passages[0]!.paragraph, 0)[1]!);
    expect(at(page)).toMatchObject({ index: 0, start: 0, end: 2 });
  });

  it('finds a word that is not drawn by the character under the point', () => {
    const page = annotatedPage('<p>派兵を東欧</p>');
    const text = page.root.querySelector('kijiyomi-text')!;
    const particle = [...text.childNodes].find((node) => node.textContent === 'を') as Text;
    put(text, { node: particle, offset: 1 });
    expect(surfaceOf(at(page)!)).toBe('を');
    expect(at(page, 15)).toBeNull();
  });

  it('finds numbers, but no punctuation', () => {
    const page = annotatedPage('<p>派兵。25%</p>');
    const text = page.root.querySelector('kijiyomi-text')!;
    const rest = text.lastChild as Text;
    put(text, { node: rest, offset: 0 });
    expect(at(page)).toBeNull();
    put(text, { node: rest, offset: 1 });
    expect(surfaceOf(at(page, 15)!)).toBe('25%');
  });

  it('finds a single character where the text is not analyzed yet', () => {
    const page = annotatedPage('<p>派兵する</p>');
    page.passages[0]!.words = [];
    page.context.annotations.restore(page.passages[0]!.paragraph);
    put(page.root, { node: page.root.querySelector('p')!.firstChild as Text, offset: 1 });
    expect(at(page, 15)).toMatchObject({ index: -1, start: 1, end: 2 });
  });

  it('finds nothing next to text', () => {
    const page = annotatedPage('<p>派兵</p>');
    put(page.root);
    expect(at(page)).toBeNull();
    put(null);
    expect(at(page)).toBeNull();
  });
});

it('targetOf knows the elements of words, and no others', () => {
  const page = annotatedPage('<p>派兵</p>');
  const target = targetOf(page.context, page.elementOf(0, 0))!;
  expect(surfaceOf(target)).toBe('派兵');
  expect(targetOf(page.context, page.root)).toBeNull();
  expect(sameTarget(target, { ...target })).toBe(true);
  expect(sameTarget(target, { ...target, start: 1 })).toBe(false);
  expect(sameTarget(target, null)).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
});

it('a point is in a character or next to it', () => {
  const text = document.createTextNode('派兵');
  put(null);
  expect(isInCharacter(text, 1, 15, 5)).toBe(true);
  expect(isInCharacter(text, 1, 5, 5)).toBe(false);
  expect(isInCharacter(text, 2, 25, 5)).toBe(false);
  expect(isInCharacter(text, -1, 5, 5)).toBe(false);
});
