/**
 * Finds the names of persons that the lexicon's words do not make: what is between a surname and a
 * title is one given name (宇野|昌|磨 選手, 井上|温|大 氏), read as names are, never a verb form or a
 * row of nouns; and what is alone before a title is a surname (見|坂 選手).
 *
 * It looks at the cheapest path. If that has a surname and a given name before the title, nothing is
 * to do; else the names go back into the lattice as extra nodes.
 */
import type { NameRank, PersonNames } from '../../../dictionary/person-names';
import { isKanji } from '../../../text/kana';
import type { Lexicon } from '../../../text/lexicon';
import type { PersonNode } from '../../../tokens/extra-words';
import type { TokenList } from '../../../tokens/token-list';
import { CERTAIN_COST, PersonNodes } from './person-nodes';
import { isTitleAt, isUntitledEndAt, withoutModifier } from './person-titles';

/** Surname and given name; only the surname before a title; given names of up to three kanji. */
const MAX_NAME = 6;
const MAX_SURNAME = 3;
const MAX_GIVEN = 3;

/** Kanji that are in no given name: 組 of 大林組社長, 県 of 福島県知事, 派 of 麻生派議員. */
const NO_GIVEN =
  /[組県市町村区都府州郡社店局署省庁党派会院校館駅港側氏各両某全米英独仏露韓]|^(?:[元前新副現同故系製産式流家家川山島園寺相]|道)$/u;

/** How much speaks for a surname or given name, by its rank. */
const SURNAME_SCORES: Readonly<Record<NameRank, number>> = { 0: 1, 1: 2, 2: 2.5, 3: 3 };
const GIVEN_SCORES: Readonly<Record<NameRank, number>> = { 0: 1, 1: 1.5, 2: 2.5, 3: 3 };
/** By the number of kanji of a surname. */
const LENGTH_SCORES: readonly number[] = [0, -0.5, 1, 0.5];
/** For a surname without a given name. */
const ALONE_SCORE = 1.5;
/** Two kanji are rarely a surname and a given name. */
const TWO_KANJI_SCORE = -1.5;

/** The tokens [first, last] of a row of kanji and where the name in it ends. */
interface Place {
  first: number;
  last: number;
  end: number;
  titled: boolean;
}

interface FoundName {
  start: number;
  cut: number;
  end: number;
  surname: { reading: string; unsure: boolean };
  given: { reading: string; unsure: boolean } | null;
  score: number;
}

export class NamedPersons {
  private readonly nodes: PersonNodes;

  /** By feature of the lexicon: whether it is of a surname or given name. */
  private readonly isName: Uint8Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: PersonNames,
  ) {
    this.nodes = new PersonNodes(lexicon);
    this.isName = Uint8Array.from(lexicon.features, ({ pos2 }) => Number(pos2 === '人名'));
  }

  /** @returns nodes for the names that the path lacks, in the order of the text */
  missing(tokens: TokenList): PersonNode[] {
    const { text, count } = tokens;
    const found: PersonNode[] = [];
    for (let token = 0; token < count; token++) {
      const start = tokens.start(token);
      if (!isKanji(text.charCodeAt(start))) continue;
      // The row of kanji from here on. A name in it is in pieces if it has a single kanji or a name.
      const first = token;
      let inPieces = false;
      let end = start;
      for (;;) {
        end = tokens.end(token);
        inPieces ||= end - tokens.start(token) === 1 || this.isNameWord(tokens.word(token));
        if (end >= text.length || !isKanji(text.charCodeAt(end)) || token + 1 >= count) break;
        token++;
      }
      if (!inPieces || token === first) continue;
      while (end > start && !isKanji(text.charCodeAt(end - 1))) end--;
      this.searchRow(tokens, first, end, found);
    }
    return found;
  }

  private isNameWord(word: number): boolean {
    return word >= 0 && this.isName[this.lexicon.featureOf(word)] === 1;
  }

  private searchRow(tokens: TokenList, first: number, end: number, found: PersonNode[]): void {
    const { text } = tokens;
    const start = tokens.start(first);
    for (let at = start + 1; at <= end; at++) {
      const titled = isTitleAt(text, at);
      if (!titled && (at < end || !isUntitledEndAt(text, at))) continue;
      const place = placeBefore(tokens, first, at, titled);
      const name = place === null ? null : this.nameIn(tokens, place);
      if (name === null) continue;
      found.push(...this.nodesOf(name));
      return;
    }
  }

  private nameIn(tokens: TokenList, place: Place): FoundName | null {
    if (isFine(tokens, place)) return null;
    let best: FoundName | null = null;
    for (let token = place.last; token >= place.first; token--) {
      const start = tokens.start(token);
      if (place.end - start > MAX_NAME) break;
      const surname =
        isSurname(tokens, token) || (place.titled && this.isPlaceAndSurname(tokens, token));
      if (!surname && (token > place.first || !place.titled || !isBroken(tokens, place))) continue;
      for (let cut = start + 1; cut <= place.end && cut - start <= MAX_SURNAME; cut++) {
        const name = this.nameCut(tokens, { ...place, first: token }, cut);
        if (name !== null && (best === null || name.score > best.score)) best = name;
      }
    }
    return best;
  }

  private nameCut(tokens: TokenList, place: Place, cut: number): FoundName | null {
    const { text } = tokens;
    const { first, end, titled } = place;
    const start = tokens.start(first);
    const surname = this.names.find(text.slice(start, cut), 'surname');
    if (surname === null) return null;
    const onPath = isSurname(tokens, first) && tokens.end(first) === cut;
    // A longer word that is no surname here may be a place: 石川 of 石川氏, 日本 of 日本選手.
    const long = tokens.end(first) - start > 1 && !isSurname(tokens, first);
    if (long && (tokens.end(first) !== cut || cut === end)) return null;
    const ofSurname =
      SURNAME_SCORES[surname.rank] + LENGTH_SCORES[Math.min(cut - start, 3)]! + (onPath ? 2 : 0);
    if (cut === end) {
      // Only the surname, which the path has in pieces.
      if (onPath || !titled || end - start < 2 || NO_GIVEN.test(text.slice(start, end)))
        return null;
      return { start, cut, end, surname, given: null, score: ofSurname + ALONE_SCORE };
    }
    const rest = text.slice(cut, end);
    if (rest.length > MAX_GIVEN || (!titled && rest.length < 2)) return null;
    const given = this.givenName(tokens, place, cut);
    if (given === null) return null;
    const reading = onPath
      ? { reading: tokens.reading(first), unsure: tokens.uncertain(first) }
      : surname;
    const score = ofSurname + given.score + (end - start === 2 ? TWO_KANJI_SCORE : 0);
    return { start, cut, end, surname: reading, given, score };
  }

  private givenName(tokens: TokenList, place: Place, cut: number) {
    const rest = tokens.text.slice(cut, place.end);
    if (NO_GIVEN.test(rest)) return null;
    const known = this.names.find(rest, 'given');
    const word = hasWord(tokens, place, cut);
    if (word && !place.titled) return null;
    if (known !== null && fits(known.rank, rest, word)) {
      return { ...known, score: GIVEN_SCORES[known.rank] + (rest.length === 2 ? 0.5 : 0) };
    }
    if (known !== null || rest.length < 2 || word || !place.titled) return null;
    const reading = this.names.compose(rest);
    return reading === '' ? null : { reading, unsure: true, score: 0.5 - rest.length };
  }

  /** Whether a token is a place that is a surname too: 石川, 宮城. */
  private isPlaceAndSurname(tokens: TokenList, token: number): boolean {
    if (tokens.features(token).pos2 !== '地域' || tokens.node(token) !== undefined) return false;
    return (this.names.find(tokens.surface(token), 'surname')?.rank ?? 0) >= 2;
  }

  private nodesOf({ start, cut, end, surname, given }: FoundName): PersonNode[] {
    const why = 'a name before a title';
    const nodes = [
      this.nodes.node({
        start,
        end: cut,
        part: '姓',
        reading: surname.reading,
        uncertain: surname.unsure,
        cost: CERTAIN_COST,
        why,
      }),
    ];
    if (given !== null) {
      nodes.push(
        this.nodes.node({
          start: cut,
          end,
          part: '名',
          reading: given.reading,
          uncertain: given.unsure,
          cost: CERTAIN_COST,
          why,
        }),
      );
    }
    return nodes;
  }
}

/** The tokens before a title, without 元 and 前; null if there are none. */
function placeBefore(tokens: TokenList, first: number, at: number, titled: boolean): Place | null {
  const end = titled ? withoutModifier(tokens.text, tokens.start(first), at) : at;
  let last = first;
  while (last + 1 < tokens.count && tokens.start(last + 1) < end) last++;
  return tokens.start(first) < end ? { first, last, end, titled } : null;
}

/** Whether the path has a person or another certain word that ends at the title or goes over it. */
function isFine(tokens: TokenList, { first, last, end }: Place): boolean {
  if (tokens.isExtra(last)) return true;
  const { pos2, pos3 } = tokens.features(last);
  if (tokens.end(last) !== end) return pos3 === '名';
  if (pos2 !== '人名') return false;
  if (pos3 === '一般' || pos3 === '*' || last === first) return true;
  const before = tokens.features(last - 1);
  if (pos3 === '姓') return before.pos2 !== '人名' && tokens.end(last) - tokens.start(last) > 1;
  return before.pos3 === '姓' && (last - 1 === first || !isSurname(tokens, last - 2));
}

function isSurname(tokens: TokenList, token: number): boolean {
  return tokens.features(token).pos3 === '姓';
}

/** Whether the tokens are single kanji or names: no longer word holds them together. */
function isBroken(tokens: TokenList, { first, last }: Place): boolean {
  for (let token = first; token <= last; token++) {
    const node = tokens.node(token);
    if (node?.kind === 'country' || node?.kind === 'inline') return false;
    const { pos2 } = tokens.features(token);
    if (tokens.end(token) - tokens.start(token) > 1 && pos2 !== '人名') return false;
  }
  return true;
}

/** Whether a common word of two kanji or more is in the given name. */
function hasWord(tokens: TokenList, { first, last }: Place, cut: number): boolean {
  for (let token = first; token <= last; token++) {
    if (tokens.start(token) < cut || tokens.end(token) - tokens.start(token) === 1) continue;
    if (tokens.features(token).pos2 !== '人名') return true;
  }
  return false;
}

/** A name that only a list has may be a common word, and a single kanji a suffix. */
function fits(rank: NameRank, name: string, word: boolean): boolean {
  if (word) return rank === 3;
  return rank >= 2 || name.length > 1;
}
