// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { extractParagraphs, type Paragraph } from '../../src/reader/paragraphs';
import { emptyPage } from './empty-page';

let root: HTMLElement;

beforeEach(() => {
  root = emptyPage();
});

function extract(html: string, skip: string[] = []): Paragraph[] {
  root.innerHTML = html;
  return extractParagraphs(root, {
    skip: new Set(skip.map((selector) => root.querySelector(selector)!)),
    textOf: (node) => node.data,
  });
}

const texts = (html: string, skip?: string[]) => extract(html, skip).map(({ text }) => text);

describe('extractParagraphs', () => {
  it('joins text across inline elements and comments', () => {
    const [paragraph] = extract(
      '<p><strong>国防</strong>総省に<!-- ad --><a href="#">よ</a>ると</p>',
    );
    expect(paragraph!.text).toBe('国防総省によると');
    expect(paragraph!.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 5],
      [5, 6],
      [6, 8],
    ]);
    expect(paragraph!.block.localName).toBe('p');
  });

  it('ends a paragraph at blocks, line breaks and replaced elements', () => {
    expect(texts('派兵<br>抑止<div>米軍</div>欧州<img alt="">東欧')).toEqual([
      '派兵',
      '抑止',
      '米軍',
      '欧州',
      '東欧',
    ]);
  });

  it('goes by the computed display, not by the name of the element', () => {
    expect(texts('<p>派<span style="display:block">兵</span>だ</p>')).toEqual(['派', '兵', 'だ']);
    expect(
      texts('<div style="display:inline">派</div><div style="display:inline">兵</div>'),
    ).toEqual(['派兵']);
  });

  it.each([
    ['<textarea>派兵</textarea>'],
    ['<select><option>派兵</option></select>'],
    ['<button>派兵</button>'],
    ['<div contenteditable="true">派兵</div>'],
    ['<div contenteditable><p>派兵</p></div>'],
    ['<div role="textbox">派兵</div>'],
    ['<script>"派兵"</script>'],
    ['<style>/* 派兵 */</style>'],
    ['<noscript>派兵</noscript>'],
    ['<pre>派兵</pre>'],
    ['<code>派兵</code>'],
    ['<svg><text>派兵</text></svg>'],
    ['<div style="display:none">派兵</div>'],
    ['<div style="visibility:hidden">派兵</div>'],
    ['<div lang="zh">出兵</div>'],
    ['<kijiyomi-text>派兵</kijiyomi-text>'],
    ['<p>NATO 2022</p>'],
  ])('finds nothing to annotate in %s', (html) => {
    expect(texts(html)).toEqual([]);
  });

  it('leaves out the elements it is told to skip', () => {
    expect(
      texts('<p>派兵</p><table class="quotes"><tr><td>日経平均</td></tr></table>', ['.quotes']),
    ).toEqual(['派兵']);
  });

  it('keeps the base of published furigana and foreign words as context only', () => {
    const [paragraph] = extract(
      '<p>米<ruby>派<rt>は</rt></ruby>兵は<span lang="en">NATO</span>の<code>x</code>で</p>',
    );
    expect(paragraph!.text).toBe('米派兵はNATOのxで');
    expect(paragraph!.pieces.map(({ role }) => role)).toEqual([
      'text',
      'ruby',
      'text',
      'foreign',
      'text',
      'foreign',
      'text',
    ]);
  });

  it('takes Japanese inside a foreign element, and text that must not be translated', () => {
    const [paragraph] = extract('<p lang="en">See <b lang="ja">派兵</b></p>');
    expect(paragraph!.pieces.map(({ role }) => role)).toEqual(['foreign', 'text']);
    expect(texts('<p translate="no">派兵</p>')).toEqual(['派兵']);
  });

  it('says which paragraphs are headings', () => {
    expect(extract('<h2>対話</h2><p>派兵</p>').map(({ heading }) => heading)).toEqual([
      true,
      false,
    ]);
  });
});
