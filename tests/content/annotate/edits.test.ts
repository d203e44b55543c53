// @vitest-environment happy-dom
/** What a page, another extension or the reader does to annotated text, and what is left of it. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Annotations } from '../../../src/content/annotate/annotation';
import { Clones } from '../../../src/content/annotate/clones';
import { PageChanges } from '../../../src/content/page-changes';
import { extractParagraphs } from '../../../src/content/paragraphs/paragraphs';
import { emptyPage } from '../empty-page';
import { lexeme, placedWordsIn } from '../lexemes';

const LEXEMES = ['政府', '発表', '東欧', '派兵', '兵']
  .map((surface) => lexeme(surface, { reading: 'よみ' }))
  .concat(
    lexeme('取り扱う', {
      furigana: [
        { start: 0, end: 1, reading: 'と' },
        { start: 2, end: 3, reading: 'あつか' },
      ],
    }),
  );

let root: HTMLElement;
let annotations: Annotations;
let changes: PageChanges;

beforeEach(() => {
  root = emptyPage();
});

afterEach(() => changes.stop());

/** Writes the aids of everything below the root, and follows what happens to them. */
function annotateAll(): void {
  annotations = new Annotations(document);
  changes = new PageChanges(document, annotations, new Clones(), () => {});
  changes.observe([root]);
  draw();
}

function draw(): void {
  changes.ignoringOwnMutations(() => {
    annotations.restoreAll();
    const source = {
      skip: new Set<Element>(),
      textOf: (node: Text) => annotations.textOf(node),
      enter: () => {},
      passOver: () => {},
    };
    const paragraphs = extractParagraphs(root, source);
    annotations.register(paragraphs);
    for (const paragraph of paragraphs) {
      const words = placedWordsIn(paragraph, LEXEMES);
      annotations.annotate(paragraph, { words, furigana: true, glosses: new Map() });
    }
  });
}

const followed = () => new Promise((resolve) => setTimeout(resolve, 0));

async function off(): Promise<string> {
  await followed();
  changes.stop();
  annotations.restoreAll();
  new Clones().dissolve(document);
  return root.innerHTML;
}

/** Text nodes with something in them, in order. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data !== '') texts.push(text);
  }
  return texts;
}

/** The text node that contains the unit at an offset of the element's text. */
function textAt(element: Element, offset: number): { text: Text; at: number } {
  let left = offset;
  for (const text of textsIn(element)) {
    if (left < text.data.length) return { text, at: left };
    left -= text.data.length;
  }
  throw new Error(`There is no text at ${offset}.`);
}

describe('an edit inside a copy', () => {
  const ruby = () => root.querySelector('ruby.kijiyomi')!;

  beforeEach(() => {
    root.innerHTML = '<p>国の政府は派兵を発表した。</p>';
    annotateAll();
  });

  it('of the text becomes the text of the page', async () => {
    (ruby().firstChild as Text).data = '日本';
    await followed();
    expect(root.textContent).toBe('国の日本は派兵を発表した。');
    expect(await off()).toBe('<p>国の日本は派兵を発表した。</p>');
    expect(root.firstElementChild!.childNodes).toHaveLength(1);
  });

  it('that wraps a word keeps both, and annotates anew', async () => {
    const word = ruby();
    const mark = document.createElement('mark');
    word.before(mark);
    mark.append(word);
    await followed();
    expect(root.innerHTML).toBe('<p>国の<mark>政府</mark>は派兵を発表した。</p>');
    draw();
    expect(root.querySelector('mark ruby.kijiyomi')?.textContent).toBe('政府');
    expect(await off()).toBe('<p>国の<mark>政府</mark>は派兵を発表した。</p>');
  });

  it('that wraps the whole copy keeps the wrapper', async () => {
    const copy = root.querySelector('kijiyomi-text')!;
    const mark = document.createElement('mark');
    copy.before(mark);
    mark.append(copy);
    expect(await off()).toBe('<p><mark>国の政府は派兵を発表した。</mark></p>');
  });

  it('that puts an element into a word leaves it there', async () => {
    ruby().firstChild!.after(Object.assign(document.createElement('i'), { textContent: '（日）' }));
    expect(await off()).toBe('<p>国の政府<i>（日）</i>は派兵を発表した。</p>');
  });

  it('that removes only our elements removes no text', async () => {
    for (const one of root.querySelectorAll('ruby.kijiyomi')) one.remove();
    await followed();
    expect(root.innerHTML).toBe('<p>国の政府は派兵を発表した。</p>');
  });

  it('that removes a text node removes its text', async () => {
    ruby().firstChild!.remove();
    expect(await off()).toBe('<p>国のは派兵を発表した。</p>');
  });

  it('that moves a word elsewhere moves its text', async () => {
    root.append(document.createElement('h2'));
    root.querySelector('h2')!.append(ruby());
    expect(await off()).toBe('<p>国のは派兵を発表した。</p><h2>政府</h2>');
  });

  it('of our attributes does not change the page', async () => {
    ruby().querySelector('rt')!.setAttribute('data-reading', 'うそ');
    ruby().setAttribute('style', 'display: none');
    ruby().parentElement!.className = 'page';
    expect(await off()).toBe('<p>国の政府は派兵を発表した。</p>');
  });

  it('of a reading is not text of the page', async () => {
    ruby().querySelector('rt')!.textContent = 'うそ';
    expect(await off()).toBe('<p>国の政府は派兵を発表した。</p>');
  });

  it('does not loop forever with a script that highlights words', async () => {
    const [paragraph] = root.children;
    for (let i = 0; i < 2; i++) {
      ruby().before(document.createElement('mark'));
      await followed();
      draw();
    }
    expect(changes.waitFor(paragraph!)).toBeLessThan(1_000);
  });
});

describe('text of several nodes', () => {
  it('gets what was changed into the node in which it was changed', async () => {
    root.innerHTML = '<p>政<!-- -->府が東<!-- -->欧へ派兵した。</p>';
    const nodes = [...root.firstElementChild!.childNodes].filter(({ nodeType }) => nodeType === 3);
    annotateAll();
    const { text } = textAt(root, 5);
    text.data = `${text.data}に`;
    expect(await off()).toMatch(/^<p>政<!-- -->府が東<!-- -->欧.*派兵した。<\/p>$/u);
    expect(root.textContent).toContain('に');
    expect(nodes.every((node) => node.parentNode === root.firstElementChild)).toBe(true);
  });
});

describe('a long text', () => {
  const SENTENCE = '政府は東欧への派兵を発表した。';

  it('is complete after every stretch that is drawn and restored, and keeps its one node', () => {
    const text = SENTENCE.repeat(200);
    root.innerHTML = `<p>${text}</p>`;
    const node = root.firstElementChild!.firstChild;
    annotations = new Annotations(document);
    changes = new PageChanges(document, annotations, new Clones(), () => {});
    const paragraphs = extractParagraphs(root, {
      skip: new Set(),
      textOf: (one) => annotations.textOf(one),
      enter: () => {},
      passOver: () => {},
    });
    expect(paragraphs.length).toBeGreaterThan(7);
    annotations.register(paragraphs);
    const drawn = () => root.querySelectorAll('ruby.kijiyomi').length;
    const write = (index: number) => {
      const paragraph = paragraphs[index]!;
      const words = placedWordsIn(paragraph, LEXEMES);
      const before = drawn();
      annotations.annotate(paragraph, { words, furigana: true, glosses: new Map() });
      expect(drawn() - before).toBe(words.length);
      expect(root.textContent).toBe(text);
      expect(annotations.rangesOf(paragraph, 2, 12).join('')).toBe(paragraph.text.slice(2, 12));
    };
    // From the middle, as the reader may have scrolled.
    const order = paragraphs.map((_, i) => (i + 4) % paragraphs.length);
    for (const index of order) write(index);
    for (const index of order.slice(1)) {
      annotations.restore(paragraphs[index]!);
      expect(root.textContent).toBe(text);
      expect(root.querySelector('ruby')).not.toBeNull();
    }
    annotations.restore(paragraphs[order[0]!]!);
    expect(root.innerHTML).toBe(`<p>${text}</p>`);
    expect([...root.firstElementChild!.childNodes]).toEqual([node]);
  });

  it('finds a position in it before and after it is drawn', () => {
    root.innerHTML = `<p>${SENTENCE.repeat(200)}</p>`;
    const node = root.firstElementChild!.firstChild as Text;
    annotateAll();
    annotations.restoreAll();
    for (const at of [0, 399, 400, 1_234, SENTENCE.length * 200 - 1]) {
      const { paragraph, offset } = annotations.placeOf(node, at)!;
      expect(paragraph.text[offset + at]).toBe(node.data[at]);
    }
  });

  it('keeps an element that was put between two stretches in its place', async () => {
    root.innerHTML = `<p>${SENTENCE.repeat(60)}</p>`;
    annotateAll();
    const [first] = root.querySelectorAll('kijiyomi-text');
    first!.after(Object.assign(document.createElement('b'), { textContent: '広告' }));
    const { length } = first!.textContent;
    const text = SENTENCE.repeat(60);
    expect(await off()).toBe(`<p>${text.slice(0, length)}<b>広告</b>${text.slice(length)}</p>`);
  });
});

describe('any edits, inside and outside of copies', () => {
  type Edit =
    | { kind: 'write' | 'insert' | 'wrap' | 'delete'; at: number; text: string }
    | { kind: 'append' | 'draw' | 'strip'; at: number; text: string };

  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom('write', 'insert', 'wrap', 'delete', 'append', 'draw', 'strip'),
    at: fc.nat(1_000),
    text: fc.constantFrom('東欧', 'に', '派兵と', 'A'),
  });
  const html = fc.array(
    fc.constantFrom(
      '<p>政府は東欧への派兵を発表した。</p>',
      '<p>政<!-- -->府は<b>派</b>兵を、</p>',
      '東欧へ',
      '<p>派兵を取り扱うと、取り扱うという。</p>',
      '<div>兵<span>と政府</span><br>が</div>',
    ),
    { minLength: 1, maxLength: 4 },
  );

  /** The same on both pages: it counts in units of the text, which both have. */
  function apply(element: Element, { kind, at, text }: Edit): void {
    if (kind === 'append') {
      element.append(Object.assign(document.createElement('p'), { textContent: text }));
      return;
    }
    const { length } = element.textContent;
    if (kind === 'draw' || kind === 'strip' || length === 0) return;
    const place = textAt(element, at % length);
    const unit = place.text.data[place.at]!;
    const { data } = place.text;
    const before = data.slice(0, place.at);
    const after = data.slice(place.at + 1);
    if (kind === 'write') place.text.data = before + text + after;
    else if (kind === 'delete') place.text.data = before + after;
    else {
      const put = document.createElement(kind === 'wrap' ? 'mark' : 'i');
      put.textContent = kind === 'wrap' ? unit : text;
      // As Range.surroundContents() and insertNode() do.
      place.text.data = before;
      const rest = kind === 'wrap' ? after : unit + after;
      place.text.after(put, document.createTextNode(rest));
    }
  }

  it('have the same result as in a page without aids', async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.array(edit, { maxLength: 8 }), async (parts, edits) => {
        const alone = document.createElement('div');
        alone.innerHTML = parts.join('');
        root.innerHTML = parts.join('');
        annotateAll();
        for (const one of edits) {
          apply(alone, one);
          apply(root, one);
          if (one.kind === 'strip') {
            for (const ruby of root.querySelectorAll('ruby.kijiyomi')) ruby.remove();
          }
          await Promise.resolve();
          await followed();
          if (one.kind === 'draw') draw();
          expect(root.textContent).toBe(alone.textContent);
        }
        await off();
        expect(root.textContent).toBe(alone.textContent);
        expect(elementsOf(root)).toEqual(elementsOf(alone));
      }),
      { numRuns: 150 },
    );
  });

  /** Each element with its text, however it is split into text nodes. */
  function elementsOf(element: Element): string[] {
    return [...element.querySelectorAll('*')].map((one) => `${one.localName} ${one.textContent}`);
  }
});
