/** The boxes of furigana and glosses as a page draws them. Runs in the page. */

/** The content of a paragraph, in pixels of the viewport. */
interface Column {
  left: number;
  right: number;
}

interface ReadingBox {
  reading: string;
  base: string;
  /** Font size of the reading, in CSS pixels. */
  size: number;
  /** Width of the ruby, in parts of what its kanji take by themselves. */
  stretch: number;
  /** Where the kana are drawn, in pixels of the viewport. */
  left: number;
  right: number;
  top: number;
  column: Column;
}

interface GlossBox {
  gloss: string;
  left: number;
  right: number;
  /** Distance of the middles of gloss and word. */
  offset: number;
  column: Column;
  /** Font size in CSS pixels. */
  size: number;
  /** Below the top of the viewport: of its line's text. */
  line: number;
}

export interface Typography {
  readings: ReadingBox[];
  glosses: GlossBox[];
}

export function measureTypography(): Typography {
  const probe = document.createElement('span');
  probe.style.cssText = 'all: initial; position: absolute; white-space: nowrap';
  document.body.append(probe);
  // Generated text has no box that a script can read: it is set again with the same font.
  function widthOf(text: string, style: CSSStyleDeclaration): number {
    const { fontFamily, fontSize, fontWeight, letterSpacing, fontFeatureSettings } = style;
    Object.assign(probe.style, { fontFamily, fontSize, fontWeight });
    Object.assign(probe.style, { letterSpacing, fontFeatureSettings });
    probe.lang = 'ja';
    probe.textContent = text;
    return probe.getBoundingClientRect().width;
  }

  function columnAround(element: Element): Column {
    const block = element.closest('h1, p, figcaption, li, div, td, th, blockquote')!;
    const { left, right } = block.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    return { left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight) };
  }

  const readings: ReadingBox[] = [];
  for (const rt of document.querySelectorAll<HTMLElement>('ruby.kijiyomi > rt')) {
    const ruby = rt.parentElement!;
    if (!ruby.checkVisibility() || ruby.getClientRects().length !== 1) continue;
    const base = ruby.textContent;
    const style = getComputedStyle(rt);
    const { marginInlineStart, marginInlineEnd } = getComputedStyle(rt, '::before');
    const width = widthOf(rt.dataset['reading']!, style);
    const box = rt.getBoundingClientRect();
    const middle =
      (box.left + box.right + parseFloat(marginInlineStart) - parseFloat(marginInlineEnd)) / 2;
    const { fontSize, letterSpacing } = getComputedStyle(ruby);
    const em = parseFloat(fontSize) + (parseFloat(letterSpacing) || 0);
    readings.push({
      reading: rt.dataset['reading']!,
      base,
      size: parseFloat(style.fontSize),
      stretch: ruby.getBoundingClientRect().width / (base.length * em),
      left: middle - width / 2,
      right: middle + width / 2,
      top: box.top,
      column: columnAround(rt),
    });
  }

  const glosses: GlossBox[] = [];
  for (const word of document.querySelectorAll<HTMLElement>('[data-kijiyomi-gloss]')) {
    if (!word.checkVisibility()) continue;
    const style = getComputedStyle(word, '::after');
    const box = [...word.getClientRects()].at(-1)!;
    const width = widthOf(word.dataset['kijiyomiGloss']!, style);
    const middle = box.right + parseFloat(style.insetInlineStart);
    glosses.push({
      gloss: word.dataset['kijiyomiGloss']!,
      left: middle - width / 2,
      right: middle + width / 2,
      offset: middle - (box.left + box.right) / 2,
      column: columnAround(word),
      size: parseFloat(style.fontSize),
      line: box.top,
    });
  }
  probe.remove();
  return { readings, glosses };
}

/** Kanji alone: in 2日 the digit is narrower than they are. */
const KANJI = /^[\p{Script=Han}々ヶ]+$/u;

/** Words that a reading makes at least 8 % wider than their kanji. */
export function tornApart({ readings }: Typography): string[] {
  return readings
    .filter(({ base, stretch }) => KANJI.test(base) && stretch >= 1.08)
    .map(({ base, reading }) => `${base} ${reading}`);
}

/** Readings of one line, or glosses of one line, that are drawn over each other. */
export function overlaps({ readings, glosses }: Typography): string[] {
  const boxes = [
    readings.map(({ reading, top, left, right }) => ({ name: reading, top, left, right })),
    glosses.map(({ gloss, line, left, right }) => ({ name: gloss, top: line, left, right })),
  ];
  return boxes.flatMap((kind) =>
    kind.flatMap((a, i) =>
      kind
        .slice(i + 1)
        .filter((b) => Math.abs(a.top - b.top) < 4 && a.left < b.right - 1 && b.left < a.right - 1)
        .map((b) => `${a.name} ${b.name}`),
    ),
  );
}

/** Glosses and readings that reach out of their column by more than a pixel. */
export function outside({ readings, glosses }: Typography): string[] {
  const isOutside = ({ left, right, column }: ReadingBox | GlossBox) =>
    left < column.left - 1 || right > column.right + 1;
  return [
    ...glosses.filter(isOutside).map(({ gloss }) => gloss),
    ...readings.filter(isOutside).map(({ reading }) => reading),
  ];
}
