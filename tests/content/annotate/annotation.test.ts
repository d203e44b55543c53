// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Word } from '../../../src/tokens/word';
import { Annotations } from '../../../src/content/annotate/annotation';
import { inlineReadingsOf } from '../../../src/content/paragraphs/publisher-readings';
import { extractParagraphs } from '../../../src/content/paragraphs/paragraphs';
import { placeWords, rubyReadingsOf } from '../../../src/content/paragraphs/split-at-boundaries';
import { emptyPage } from '../empty-page';
import { lexeme, wordsIn } from '../lexemes';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';

let root: HTMLElement;
let annotations: Annotations;

beforeEach(() => {
  root = emptyPage();
  annotations = new Annotations(document);
});

function paragraphs(): Paragraph[] {
  return extractParagraphs(root, {
    skip: new Set(),
    textOf: (node) => annotations.textOf(node),
    enter: () => {},
    passOver: () => {},
  });
}

function annotate(
  paragraph: Paragraph,
  words: readonly Word[],
  glosses: ReadonlyMap<number, string> = new Map(),
): void {
  const ruby = rubyReadingsOf(inlineReadingsOf([root], [paragraph]));
  const placed = placeWords(paragraph, words, 'grouped', ruby);
  annotations.register([paragraph]);
  annotations.annotate(paragraph, { words: placed, furigana: true, glosses });
}

/** What is drawn: 〈base|reading〉, and the gloss in brackets after its word. */
function drawn(node: Node = root): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType !== Node.ELEMENT_NODE) return child.textContent;
      const element = child as Element;
      const gloss = element.getAttribute('data-kijiyomi-gloss');
      const rt = element.querySelector(':scope > rt[data-reading]');
      if (rt) return `〈${element.textContent}|${rt.getAttribute('data-reading')}〉`;
      return drawn(element) + (gloss === null ? '' : `[${gloss}]`);
    })
    .join('');
}

const HAHEI = lexeme('派兵', { reading: 'はへい', gloss: 'dispatch of troops' });
const TORIATSUKAU = lexeme('取り扱う', {
  reading: 'とりあつかう',
  pos: 'verb',
  furigana: [
    { start: 0, end: 1, reading: 'と' },
    { start: 2, end: 3, reading: 'あつか' },
  ],
});

describe('Annotations', () => {
  it.each(['after', 'under'] as const)(
    'informs the styles that glosses are drawn %s words',
    (placement) => {
      root.innerHTML = '<p>派兵を取り扱う。</p>';
      annotations = new Annotations(document, placement);
      const [paragraph] = paragraphs();
      annotate(paragraph!, wordsIn(paragraph!.text, [HAHEI]), new Map([[0, HAHEI.gloss]]));
      const copy = root.querySelector('kijiyomi-text')!;
      expect(copy.classList.contains('kijiyomi-under')).toBe(placement === 'under');
    },
  );

  it('draws readings over the kanji and leaves okurigana bare', () => {
    root.innerHTML = '<p>派兵を取り扱う。</p>';
    const [paragraph] = paragraphs();
    annotate(paragraph!, wordsIn(paragraph!.text, [HAHEI, TORIATSUKAU]));
    expect(drawn()).toBe('〈派兵|はへい〉を〈取|と〉り〈扱|あつか〉う。');
    expect(root.textContent).toBe('派兵を取り扱う。');
  });

  it('puts the gloss on the word', () => {
    root.innerHTML = '<p>東欧への派兵だ</p>';
    const [paragraph] = paragraphs();
    annotate(paragraph!, wordsIn(paragraph!.text, [HAHEI]), new Map([[0, 'dispatch of troops']]));
    expect(drawn()).toBe('東欧への〈派兵|はへい〉[dispatch of troops]だ');
    const glossed = root.querySelector('[data-kijiyomi-gloss]')!;
    expect(glossed.textContent).toBe('派兵');
  });

  it('draws a reading once where an element cuts the word, and the gloss at its end', () => {
    root.innerHTML = '<p><strong>国防</strong>総省に</p>';
    const [paragraph] = paragraphs();
    const ministry = lexeme('国防総省', { reading: 'こくぼうそうしょう' });
    annotate(paragraph!, wordsIn(paragraph!.text, [ministry]), new Map([[0, 'Pentagon']]));
    expect(drawn()).toBe('〈国防|こくぼうそうしょう〉総省[Pentagon]に');
    expect(annotations.elementsOf(paragraph!, 0).map((element) => element.textContent)).toEqual([
      '国防',
      '総省',
    ]);
  });

  it('never writes over published furigana', () => {
    const html = '<p>米<ruby>派兵<rt>はへい</rt></ruby>米派兵</p>';
    root.innerHTML = html;
    const ruby = root.querySelector('ruby')!.outerHTML;
    const [paragraph] = paragraphs();
    annotate(paragraph!, wordsIn(paragraph!.text, [lexeme('米派兵', { reading: 'べいはへい' })]));
    expect(root.querySelector('ruby:not(.kijiyomi)')!.outerHTML).toBe(ruby);
    expect(drawn()).toContain('〈米|べい〉派兵はへい〈米派兵|べいはへい〉');
  });

  it('leaves text without words alone', () => {
    root.innerHTML = '<p>、と<b>派兵</b></p>';
    const [first] = paragraphs();
    annotate(first!, wordsIn(first!.text, [HAHEI]));
    expect((root.querySelector('p')!.firstChild as Text).data).toBe('、と');
  });

  it('keeps page text that was written into the emptied node', () => {
    root.innerHTML = '<p>派兵だ</p>';
    const node = root.querySelector('p')!.firstChild as Text;
    const [paragraph] = paragraphs();
    annotate(paragraph!, wordsIn(paragraph!.text, [HAHEI]));
    node.data = '新しい';
    annotations.restoreAll();
    expect(root.innerHTML).toBe('<p>新しい</p>');
  });

  it('maps offsets of the paragraph onto ranges in our copy', () => {
    root.innerHTML = '<p>東<b>欧へ</b>の派兵だ</p>';
    const [paragraph] = paragraphs();
    const east = lexeme('東欧', { reading: 'とうおう' });
    annotate(paragraph!, wordsIn(paragraph!.text, [HAHEI, east]));
    for (const [start, end] of [
      [0, 2],
      [1, 3],
      [4, 6],
      [0, 7],
    ] as const) {
      const ranges = annotations.rangesOf(paragraph!, start, end);
      expect(ranges.map(String).join('')).toBe(paragraph!.text.slice(start, end));
    }
  });
});

describe('annotating and restoring any tree', () => {
  const text = fc.stringMatching(/^[ 派兵東欧をのabは。]{0,8}$/u);
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text,
      text.map((inside) => `<!--${inside}-->`),
      fc.constantFrom('<br>', '<img alt="">', '<textarea>派兵</textarea>'),
      fc
        .tuple(
          fc.constantFrom('p', 'b', 'a', 'span', 'div', 'em', 'li', 'ruby', 'code'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
    ),
  })).node;

  /** Words of one to four units, end to end or apart, some with readings over part of them. */
  const words = (length: number, seeds: readonly number[]): Word[] => {
    const found: Word[] = [];
    for (let at = 0, i = 0; at < length; i++) {
      const seed = seeds[i % seeds.length]!;
      const end = Math.min(length, at + 1 + (seed % 4));
      const size = end - at;
      const cut = (seed >> 2) % (size + 1);
      const furigana = [
        { start: 0, end: cut, reading: 'よみ' },
        { start: cut, end: size, reading: 'がな' },
      ].filter((one) => one.start < one.end);
      if (seed % 5 !== 0) {
        found.push({ start: at, end, lexeme: lexeme('x', { furigana: seed % 3 ? furigana : [] }) });
      }
      at = end;
    }
    return found;
  };

  it('never changes the text, and restores the same nodes', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 6 }),
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }),
        (html, seeds) => {
          root.innerHTML = html.join('');
          const before = root.innerHTML;
          const textBefore = root.textContent;
          const nodes = allNodes(root);
          annotations = new Annotations(document);
          const found = paragraphs();
          for (const paragraph of found) {
            const all = words(paragraph.text.length, seeds);
            annotate(paragraph, all, new Map(all.map((_, i) => [i, `gloss ${i}`])));
          }
          expect(root.textContent).toBe(textBefore);
          expect(paragraphs().map((one) => one.text)).toEqual(found.map((one) => one.text));
          for (const paragraph of found) {
            expect(
              annotations.rangesOf(paragraph, 0, paragraph.text.length).map(String).join(''),
            ).toBe(textOfLookedUp(paragraph));
          }
          annotations.restoreAll();
          expect(root.innerHTML).toBe(before);
          const after = allNodes(root);
          expect(after.length).toBe(nodes.length);
          expect(after.every((node, i) => node === nodes[i])).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  function textOfLookedUp(paragraph: Paragraph): string {
    return paragraph.pieces.map(({ start, end }) => paragraph.text.slice(start, end)).join('');
  }

  function allNodes(node: Node): Node[] {
    return [node, ...[...node.childNodes].flatMap(allNodes)];
  }
});
