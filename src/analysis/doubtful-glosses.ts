/**
 * Takes glosses back where the words beside a word say that it is something else, a name or a piece
 * of a longer word, or where the text itself says what the gloss would say.
 */
import { fold } from '../dictionary/fold';
import type { WordDictionary } from '../dictionary/word-dictionary';
import {
  AFTER_GIVEN_NAME,
  AFTER_KATAKANA_NAME,
  AFTER_NOUN_SURNAME,
} from '../readings/names/persons/person-titles';
import { affixRowsOf } from '../senses/affixes/affixes';
import { canBeDrawn, tidyGloss } from '../senses/gloss-phrase';
import { isKanji } from '../text/kana';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { Lexeme, Word } from '../tokens/word';

/** Of a surname that is a noun as well, in kanji. */
const MAX_SURNAME = 2;

/** A shorter piece of a word in katakana is not a word: フライ|バイ. */
const MIN_KATAKANA = 3;

/** Between a term and its abbreviation: 北大西洋条約機構（NATO）. */
const BESIDE: ReadonlySet<string> = new Set('（(＝=「、');

export class DoubtfulGlosses {
  /** Made at most once per lexeme, and kept as long as it. */
  private readonly silent = new WeakMap<Lexeme, Lexeme>();

  private readonly others = new WeakMap<Lexeme, Lexeme>();

  constructor(private readonly dictionary: WordDictionary) {}

  /**
   * Changes the words in place.
   * @param segments the tokens of each word
   */
  takeBack(tokens: TokenList, words: readonly Word[], segments: readonly Segment[]): void {
    const { text } = tokens;
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      const { start, end, lexeme } = word;
      if (lexeme.gloss === '') continue;
      if (saysItself(lexeme) || isExplainedBeside(text, words, index))
        word.lexeme = this.withoutGloss(lexeme);
      else if (isSaidBeside(text, start, end, lexeme.gloss))
        word.lexeme = this.saidOtherwise(lexeme);
      else if (isOfPerson(tokens, words, segments, index)) word.lexeme = this.withoutGloss(lexeme);
      else if (isDoubtful(text, words, index)) word.lexeme = this.withoutGloss(lexeme);
    }
  }

  private withoutGloss(lexeme: Lexeme): Lexeme {
    return remembered(this.silent, lexeme, () => ({ ...lexeme, gloss: '', salience: 0 }));
  }

  /** European Union of 欧州連合（EU）; without gloss if the dictionary has no other. */
  private saidOtherwise(lexeme: Lexeme): Lexeme {
    return remembered(this.others, lexeme, () => {
      const pos = lexeme.pos as PartOfSpeech;
      const phrases = this.dictionary
        .find(lexeme.lemma)
        .filter(({ senses }) => senses[0]?.glosses.includes(lexeme.gloss))
        .flatMap(({ senses }) => senses[0]!.glosses.map((gloss) => tidyGloss(gloss, pos)));
      const other = phrases.find((phrase) => phrase !== lexeme.gloss && canBeDrawn(phrase));
      return other === undefined ? this.withoutGloss(lexeme) : { ...lexeme, gloss: other };
    });
  }
}

function remembered(known: WeakMap<Lexeme, Lexeme>, lexeme: Lexeme, make: () => Lexeme): Lexeme {
  let made = known.get(lexeme);
  if (made === undefined) known.set(lexeme, (made = make()));
  return made;
}

function isDoubtful(text: string, words: readonly Word[], index: number): boolean {
  const { start, end, lexeme } = words[index]!;
  const { surface, pos } = lexeme;
  if (pos === 'proper noun') return surface.length < MIN_KATAKANA && isInKatakana(text, start, end);
  if (pos !== 'noun' && pos !== 'na-adjective') return false;
  const before = index === 0 ? undefined : words[index - 1];
  const after = words[index + 1];
  if (isKatakana(surface.charCodeAt(0))) {
    if (after !== undefined && AFTER_KATAKANA_NAME.has(after.lexeme.surface)) return true;
    return isPieceOfKatakana(text, words, index);
  }
  if (surface.length === 1) {
    return isBesideKanji(text, start, end) && affixRowsOf({ surface, pos }).length === 0;
  }
  // A surname that is a word as well: 岩屋外相 is no cavern. What has a capital letter is a country.
  if (
    after !== undefined &&
    AFTER_NOUN_SURNAME.has(after.lexeme.surface) &&
    before?.lexeme.pos !== 'prefix'
  ) {
    return surface.length <= MAX_SURNAME && !/^\p{Lu}/u.test(lexeme.gloss);
  }
  return (
    before?.lexeme.kind === 'name' &&
    after !== undefined &&
    AFTER_GIVEN_NAME.has(after.lexeme.surface)
  );
}

/**
 * A part of a person's name: 横浜 of 横浜流星, 遼 of 石川遼, 福島 of 福島氏. What the place or the word
 * would mean is not meant.
 */
function isOfPerson(
  tokens: TokenList,
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
): boolean {
  const { start, end, lexeme } = words[index]!;
  if (lexeme.kind !== 'name') return false;
  const before = words[index - 1];
  if (before?.lexeme.kind === 'name' && before.end === start)
    return isGivenName(tokens, segments[index]!) || !/^\p{Lu}/u.test(lexeme.gloss);
  const after = words[index + 1];
  if (after === undefined || after.start !== end) return false;
  if (AFTER_GIVEN_NAME.has(after.lexeme.surface)) return true;
  return after.lexeme.kind === 'name' && isGivenName(tokens, segments[index + 1]!);
}

/** QUICK, whose gloss would be Quick. */
function saysItself({ surface, gloss }: Lexeme): boolean {
  return isLatin(surface.charCodeAt(0)) && fold(surface).toLowerCase() === gloss.toLowerCase();
}

/** NATO of 北大西洋条約機構（NATO） or NATO（北大西洋条約機構）. */
function isSaidBeside(text: string, start: number, end: number, gloss: string): boolean {
  const first = gloss.charCodeAt(0);
  // Names and acronyms only; most glosses are settled here.
  if (first < CAPITAL_A || first > CAPITAL_Z) return false;
  if (BESIDE.has(text.charAt(end)) && saysAt(text, end + 1, gloss)) return true;
  return BESIDE.has(text.charAt(start - 1)) && saysAt(text, start - 1 - gloss.length, gloss);
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function saysAt(text: string, at: number, gloss: string): boolean {
  return at >= 0 && fold(text.slice(at, at + gloss.length)) === gloss;
}

/** IMF of 国際通貨基金（IMF） or IMF（国際通貨基金）: the gloss of the full name says it already. */
function isExplainedBeside(text: string, words: readonly Word[], index: number): boolean {
  const { start, end } = words[index]!;
  // Names only: 電気自動車（EV） may say twice what it is.
  if (!isLatin(text.charCodeAt(start)) || !/^\p{Lu}/u.test(words[index]!.lexeme.gloss))
    return false;
  const name =
    OPENING.has(text.charAt(start - 1)) && CLOSING.has(text.charAt(end))
      ? words[index - 2]
      : OPENING.has(text.charAt(end))
        ? words[index + 2]
        : undefined;
  if (name === undefined || name.lexeme.gloss !== words[index]!.lexeme.gloss) return false;
  const isBeside =
    name.end === start - 1 || (name.start === end + 1 && CLOSING.has(text.charAt(name.end)));
  return (
    isBeside && name.lexeme.surface.length >= MIN_FULL_NAME && !isLatin(text.charCodeAt(name.start))
  );
}

const OPENING: ReadonlySet<string> = new Set('（(');
const CLOSING: ReadonlySet<string> = new Set('）)');
/** Shorter than this is what the name belongs to: 米（IMF）. */
const MIN_FULL_NAME = 4;

function isGivenName(tokens: TokenList, { first, last }: Segment): boolean {
  return first === last && tokens.features(first).pos3 === '名';
}

/** A kanji that is cut out of a longer word: 帝 of 旧帝大. */
function isBesideKanji(text: string, start: number, end: number): boolean {
  return isKanji(text.charCodeAt(start - 1)) || isKanji(text.charCodeAt(end));
}

/**
 * A word in katakana that falls apart into others is a name or a new word: フライ|バイ. So is one that is
 * joined to a sign or goes on in Latin letters: セブン&アイ.
 */
function isPieceOfKatakana(text: string, words: readonly Word[], index: number): boolean {
  let first = index;
  while (first > 0 && isKatakana(text.charCodeAt(words[first]!.start - 1))) {
    if (isAmount(words[first - 1]!)) break;
    first--;
  }
  let last = index;
  while (last + 1 < words.length && isKatakana(text.charCodeAt(words[last + 1]!.start))) last++;
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (JOINING.has(text.charAt(start - 1)) || JOINING.has(text.charAt(end))) return true;
  if (isKatakana(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return true;
  if (first === last) return false;
  for (let piece = first; piece <= last; piece++) {
    const { surface, gloss } = words[piece]!.lexeme;
    if (surface.length < MIN_KATAKANA || (gloss === '' && piece !== index)) return true;
  }
  return false;
}

/** ロ of ロバーツ監督 is not Russia. */
function isInKatakana(text: string, start: number, end: number): boolean {
  if (!isKatakana(text.charCodeAt(start))) return false;
  return isKatakana(text.charCodeAt(start - 1)) || isKatakana(text.charCodeAt(end));
}

/** 1インチ of 1インチセンサー. */
function isAmount({ lexeme }: Word): boolean {
  return lexeme.kind === 'number' || lexeme.pos === 'counter';
}

const JOINING: ReadonlySet<string> = new Set('&＆・');

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fc && unit !== MIDDLE_DOT;
}

const MIDDLE_DOT = 0x30fb;

function isLatin(unit: number): boolean {
  const folded = unit >= 0xff21 ? unit - 0xfee0 : unit;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}
