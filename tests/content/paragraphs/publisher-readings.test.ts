// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inlineReadingsOf } from '../../../src/content/paragraphs/publisher-readings';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';
import {
  MAX_INLINE_READING,
  MAX_INLINE_READINGS,
} from '../../../src/readings/inline/inline-reading';

/** `派兵=はへい` for each reading that a page gives. */
function found(html: string, ...texts: string[]): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  const paragraphs = texts.map((text) => ({ text }) as Paragraph);
  return inlineReadingsOf([root], paragraphs).map(({ base, reading }) => `${base}=${reading}`);
}

describe('ruby of the publisher', () => {
  it.each([
    ['<ruby>派兵<rt>はへい</rt></ruby>', ['派兵=はへい']],
    ['<ruby>派兵<rp>（</rp><rt>はへい</rt><rp>）</rp></ruby>', ['派兵=はへい']],
    ['<ruby><rb>派兵</rb><rt>はへい</rt></ruby>', ['派兵=はへい']],
    ['<ruby>派<rt>は</rt>兵<rt>へい</rt></ruby>', ['派兵=はへい']],
    ['<ruby><rb>派<rb>兵<rt>は<rt>へい</ruby>', ['派兵=はへい']],
    ['<ruby>派兵<rt>はへい</rt><rtc><rt>dispatch</rt></rtc></ruby>', ['派兵=はへい']],
    ['<ruby><ruby>派兵<rt>はへい</rt></ruby><rt>dispatch</rt></ruby>', ['派兵=はへい']],
    ['<ruby>派<rt>は</rt></ruby><ruby>兵<rt>へい</rt></ruby>', ['派兵=はへい']],
    ['<ruby>派<rt>は</rt></ruby>の<ruby>兵<rt>へい</rt></ruby>', []],
    [
      '<ruby>東欧<rt>とうおう</rt></ruby><ruby>派兵<rt>はへい</rt></ruby>',
      ['東欧=とうおう', '派兵=はへい'],
    ],
    ['<ruby class="kijiyomi">派兵<rt data-reading="はへい"></rt></ruby>', []],
  ])('%s', (html, wanted) => expect(found(html)).toEqual(wanted));

  it('that is too long for a message is left out', () => {
    expect(found(`<ruby>派兵<rt>${'は'.repeat(MAX_INLINE_READING + 1)}</rt></ruby>`)).toEqual([]);
  });
});

it('gives each reading once, and no more than a message may hold', () => {
  expect(found('', '派兵（はへい）と派兵（はへい）', '派兵（はへい）')).toEqual([
    '派兵=はへい',
    'と派兵=はへい',
  ]);
  const many = Array.from({ length: 2 * MAX_INLINE_READINGS }, (_, i) =>
    [...String(i)]
      .map((digit) => '一二三四五六七八九十'[Number(digit)])
      .join('')
      .padStart(6, '上'),
  );
  expect(found('', ...many.map((base) => `${base}（かな）`))).toHaveLength(MAX_INLINE_READINGS);
});
