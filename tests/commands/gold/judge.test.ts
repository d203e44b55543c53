import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalKana } from '../../../src/commands/gold/canonical-kana';
import { judge } from '../../../src/commands/gold/judge';
import { shownPieces } from '../../../src/commands/gold/shown-pieces';
import { readVariants } from '../../../src/commands/gold/variants';
import type { FuriganaSpan } from '../../../src/text/furigana-span';

const variants = await readVariants(join(import.meta.dirname, '../../gold/variants.json'));

describe('canonicalKana', () => {
  it.each([
    ['トウキョウ', 'とおきょお'],
    ['けいえい', 'ケエエエ'],
    ['しゅーねん', 'しゅうねん'],
    ['つづき', 'つずき'],
    ['はな・ぢ', 'はなじ'],
  ])('%s sounds like %s', (one, other) => {
    expect(canonicalKana(one)).toBe(canonicalKana(other));
  });

  it('keeps apart what sounds apart', () => {
    expect(canonicalKana('おもう')).not.toBe(canonicalKana('おもお'.slice(0, 2)));
    expect(canonicalKana('かいしゃ')).not.toBe(canonicalKana('がいしゃ'));
  });
});

/** Spans and text of Aozora notation; ｜ begins a base that is not all of the kanji before. */
function parse(notation: string): { text: string; spans: FuriganaSpan[] } {
  let text = '';
  const spans: FuriganaSpan[] = [];
  for (const [, base = '', reading, plain = ''] of notation.matchAll(
    /｜([^《]+)《([^》]+)》|([^｜]+)/gu,
  )) {
    if (reading !== undefined) {
      spans.push({ start: text.length, end: text.length + base.length, reading });
    }
    text += base + plain;
  }
  return { text, spans };
}

function judgeRun(notation: string, surface: string, reading: string, wide?: [string, string]) {
  const { text, spans } = parse(notation);
  const start = text.indexOf(surface);
  const run = { start, end: start + surface.length, reading };
  const whole =
    wide === undefined
      ? undefined
      : { start: text.indexOf(wide[0]), end: run.end, reading: wide[1] };
  return judge(text, { ...run, wide: whole }, shownPieces(text, spans), variants);
}

describe('a run is right', () => {
  it.each([
    ['read as one', '｜派兵《はへい》する', '派兵', 'ハヘイ'],
    ['read in pieces', '｜派《は》｜兵《へい》する', '派兵', 'はへい'],
    ['under a piece with kana', '｜取り扱う《とりあつかう》', '扱', 'あつか'],
    ['read in a way that is as good', '｜日本《にっぽん》', '日本', 'にほん'],
    ['with its counter alone', '20｜日《か》', '日', 'はつか'.slice(2)],
    ['with the digits before it', '｜20日《はつか》に', '日', 'か'],
    ['with the digits in the run', '3｜日《か》', '3日', 'みっか'],
    ['in a piece across digits', '｜第6回《だいろっかい》', '回', 'かい'],
  ])('%s', (_, notation, surface, reading) => {
    expect(judgeRun(notation, surface, reading).right).toBe(true);
  });

  it('with digits as the gold reads both', () => {
    const wide: [string, string] = ['20日', 'はつか'];
    expect(judgeRun('｜20日《はつか》', '日', 'か', wide).right).toBe(true);
    expect(judgeRun('｜20日《にじゅうか》', '日', 'か', wide).right).toBe(false);
  });
});

describe('a run is wrong', () => {
  it.each([
    ['without a reading', '派兵する', '派兵', 'はへい', null],
    ['with another reading', '｜派兵《はひょう》', '派兵', 'はへい', 'はひょう'],
    ['where a kanji has none', '｜派《は》兵', '派兵', 'は', 'は'],
    ['where the piece ends beyond it', '｜派兵《はへい》', '派', 'は', 'はへい'],
    ['where the piece begins before it', '｜派兵《はへい》', '兵', 'へい', 'はへい'],
    ['as the end of ついたち', '1｜日《たち》', '1日', 'ついたち', 'たち'],
    ['with digits alone', '｜20《にじゅう》日', '日', 'にち', null],
    ['where the reading does not fit the kana', '｜取り扱う《ぬるむ》', '扱', 'あつか', null],
  ])('%s', (_, notation, surface, reading, given) => {
    expect(judgeRun(notation, surface, reading)).toEqual({ right: false, given });
  });
});
