/**
 * Set phrases of the dictionary in a sentence: 足を引っ張る, 物言う株主. They are one word on the page, with
 * one gloss for the whole and none for its parts. The last word may be in any form, and は or も may
 * be in place of the phrase's own particle: 足も引っ張られた.
 */
import type { Dictionaries } from '../dictionary/dictionaries';
import { fold, foldUnit } from '../dictionary/fold';
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { isIdiom } from '../senses/entry-choice';
import { glossInContext } from '../senses/gloss';
import { salienceOf } from '../senses/salience';
import { senseEvidence } from '../senses/sense-order';
import { shifted } from '../text/furigana-span';
import { hasKanji } from '../text/kana';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { Lexeme, Word } from '../tokens/word';
import { wordLevel } from './word-level';

/** Where a set phrase is, by the indexes of its first and last word, and what it is. */
export interface FoundPhrase {
  first: number;
  last: number;
  word: Word;
}

/** A key of the dictionary's trie, and the last word that it covers. */
interface Candidate {
  last: number;
  key: number;
}

const NO_KEY = -1;

/** Words of a phrase at most: 白羽｜の｜矢｜が｜立つ. */
const MAX_WORDS = 7;

const DOT = '・';

/** Particles in a phrase; を and が give way to は and も. */
const INNER_PARTICLES: ReadonlySet<string> = new Set('をがにでともはのへ');
const TOPIC_PARTICLES: ReadonlySet<string> = new Set('はも');
const REPLACED_PARTICLES = [...'をがに'];

/** Parts of speech that a phrase begins and ends with. */
const CONTENT: ReadonlySet<string> = new Set([
  'noun',
  'verb',
  'adjective',
  'na-adjective',
  'adverb',
]);
const INFLECTED: ReadonlySet<string> = new Set(['verb', 'adjective']);

/** Nouns that serve grammar, although the dictionary has phrases of them: 事ができる, 方がいい. */
const GRAMMATICAL: ReadonlySet<string> = new Set('事 方 物 者 時 所 中 上 点 様 訳 為'.split(' '));

/** Heads of figures of speech, whoever they belong to: 企業の足を引っ張る. */
const FIGURATIVE: ReadonlySet<string> = new Set(
  '足 手 目 耳 口 顔 頭 首 腰 胸 腹 肩 腕 背 背中 身 気 心 息 声 尻 鼻 舌 歯 歯止め 拍車 幕 火 水 底 波紋 腰 火種'.split(
    ' ',
  ),
);

/** Merged words remembered: a phrase is in a text once or twice. */
const MAX_KNOWN = 2_000;

export class PhraseFinder {
  private readonly known = new Map<string, Lexeme>();
  private readonly openings = new WeakMap<Lexeme, number>();

  constructor(private readonly dictionaries: Dictionaries) {}

  /** The set phrases of a text, in order and without overlap. */
  find(text: string, words: readonly Word[]): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    for (let first = 0; first + 1 < words.length; first++) {
      const phrase = opensPhrase(words, first)
        ? this.phraseAt(text, words, first)
        : this.dottedAt(text, words, first);
      if (phrase === null) continue;
      found.push(phrase);
      first = phrase.last;
    }
    return found;
  }

  /** A term with ・, which the lattice cuts there: 三菱UFJフィナンシャル・グループ. Null if there is none. */
  private dottedAt(text: string, words: readonly Word[], first: number): FoundPhrase | null {
    let node = this.nodeAfterFirst(words[first]!.lexeme);
    let found: FoundPhrase | null = null;
    const end = Math.min(words.length, first + MAX_WORDS);
    let hasDot = false;
    for (let last = first + 1; last < end && node >= 0; last++) {
      const { surface } = words[last]!.lexeme;
      node = this.nodeAfter(node, surface);
      hasDot ||= surface.includes(DOT);
      const key = node >= 0 && hasDot ? this.dictionaries.words.trie.value(node) : NO_KEY;
      if (key < 0) continue;
      const word = this.dottedWord(text, words, { first, last, key });
      if (word !== null) found = { first, last, word };
    }
    return found;
  }

  private dottedWord(
    text: string,
    words: readonly Word[],
    { first, last, key }: Candidate & { first: number },
  ): Word | null {
    const [entry] = this.dictionaries.words.entriesOfHeadword(key);
    if (entry === undefined) return null;
    const start = words[first]!.start;
    const { end } = words[last]!;
    const evidence = senseEvidence(text, { start, end }, { lemma: entry.headword, pos: 'noun' });
    const gloss = glossInContext(entry, evidence);
    if (gloss === '') return null;
    const parts = words.slice(first, last + 1);
    return { start, end, lexeme: this.merged(text.slice(start, end), parts, entry, gloss, 'noun') };
  }

  private phraseAt(text: string, words: readonly Word[], first: number): FoundPhrase | null {
    const opening = this.nodeAfterFirst(words[first]!.lexeme);
    // Few words begin a phrase: most are settled here.
    if (opening < 0) return null;
    const candidates: Candidate[] = [];
    this.follow(words, first, first + 1, opening, candidates);
    if (candidates.length === 0) return null;
    candidates.sort((a, b) => b.last - a.last);
    for (const { last, key } of candidates) {
      const word = this.wordOf(text, words, { first, last, key });
      if (word !== null) return { first, last, word };
    }
    return null;
  }

  /** Follows the trie from a node through the words from `at` on. */
  private follow(
    words: readonly Word[],
    first: number,
    at: number,
    node: number,
    candidates: Candidate[],
  ): void {
    const { lexeme } = words[at]!;
    if (CONTENT.has(lexeme.pos)) {
      const key = this.valueAfter(node, lexeme.lemma);
      if (key >= 0) candidates.push({ last: at, key });
    }
    if (at + 1 >= words.length || at + 1 - first >= MAX_WORDS) return;
    const next = this.nodeAfter(node, lexeme.surface);
    if (next >= 0) this.follow(words, first, at + 1, next, candidates);
    if (!TOPIC_PARTICLES.has(lexeme.surface) || lexeme.pos !== 'particle') return;
    for (const particle of REPLACED_PARTICLES) {
      const replaced = this.nodeAfter(node, particle);
      // What follows the topic has to be the verb: 手は打った.
      if (replaced < 0 || !INFLECTED.has(words[at + 1]!.lexeme.pos)) continue;
      this.follow(words, first, at + 1, replaced, candidates);
    }
  }

  /** The node of the trie after a word that may begin a phrase; negative if nothing begins so. */
  private nodeAfterFirst(lexeme: Lexeme): number {
    let node = this.openings.get(lexeme);
    if (node === undefined) {
      node = this.nodeAfter(this.dictionaries.words.trie.root, lexeme.surface);
      this.openings.set(lexeme, node);
    }
    return node;
  }

  private nodeAfter(node: number, text: string): number {
    const { trie } = this.dictionaries.words;
    let next = node;
    for (let i = 0; i < text.length && next >= 0; i++) {
      next = trie.child(next, foldUnit(text.charCodeAt(i)));
    }
    return next;
  }

  private valueAfter(node: number, text: string): number {
    const end = this.nodeAfter(node, text);
    return end < 0 ? NO_KEY : this.dictionaries.words.trie.value(end);
  }

  /** The phrase as one word; null if the dictionary has no such phrase that can be glossed. */
  private wordOf(
    text: string,
    words: readonly Word[],
    { first, last, key }: Candidate & { first: number },
  ): Word | null {
    const start = words[first]!.start;
    const { end, lexeme } = words[last]!;
    const pos = lexeme.pos as PartOfSpeech;
    const entry = this.dictionaries.words.entriesOfHeadword(key).find((one) => isPhrase(one, pos));
    if (entry === undefined || !isWhole(words, first, entry)) return null;
    const evidence = senseEvidence(text, { start, end }, { lemma: entry.headword, pos });
    const gloss =
      glossInContext(entry, evidence) ||
      glossInContext(entry, { ...evidence, pos: 'interjection' });
    if (gloss === '') return null;
    const parts = words.slice(first, last + 1);
    return { start, end, lexeme: this.merged(text.slice(start, end), parts, entry, gloss) };
  }

  private merged(
    surface: string,
    parts: readonly Word[],
    entry: DictionaryEntry,
    gloss: string,
    pos = parts.at(-1)!.lexeme.pos as PartOfSpeech,
  ): Lexeme {
    const reading = parts.map(({ lexeme }) => lexeme.reading).join('');
    const name = `${surface}\t${reading}\t${gloss}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const start = parts[0]!.start;
    const level = wordLevel(this.dictionaries.kanji, surface, entry);
    const lexeme: Lexeme = {
      surface,
      lemma: fold(entry.headword),
      lemmaReading: entry.reading,
      reading: parts.every(({ lexeme }) => lexeme.reading !== '') ? reading : '',
      uncertain: parts.some(({ lexeme }) => lexeme.uncertain),
      kind: 'word',
      furigana: parts.flatMap((part) =>
        part.lexeme.furigana.map((span) => shifted(span, part.start - start)),
      ),
      gloss,
      pos,
      level,
      salience: salienceOf({
        lemma: entry.headword,
        pos,
        level,
        gloss,
        surface,
        hasKanji: hasKanji(surface),
        tokens: parts.length,
        place: false,
      }),
    };
    if (this.known.size >= MAX_KNOWN) this.known.clear();
    this.known.set(name, lexeme);
    return lexeme;
  }
}

/** A phrase begins with a word that is not the rest of a compound, and goes on with a particle or a noun. */
function opensPhrase(words: readonly Word[], first: number): boolean {
  const { lexeme } = words[first]!;
  if (lexeme.kind !== 'word' || !CONTENT.has(lexeme.pos)) return false;
  if (GRAMMATICAL.has(lexeme.surface)) return false;
  const next = words[first + 1]!.lexeme;
  if (INFLECTED.has(lexeme.pos)) return next.pos === 'noun';
  if (next.pos === 'particle') return INNER_PARTICLES.has(next.surface);
  return INFLECTED.has(next.pos);
}

/**
 * Whether the phrase is one with the words before it. What a clause describes does not begin a phrase:
 * 見守る考え｜を示した. Neither does what has an owner, unless it is a figure of speech.
 */
function isWhole(words: readonly Word[], first: number, entry: DictionaryEntry): boolean {
  const before = words[first - 1]?.lexeme;
  if (before === undefined) return true;
  if (before.surface === 'の') return isIdiom(entry) || FIGURATIVE.has(words[first]!.lexeme.lemma);
  return !INFLECTED.has(before.pos) && before.pos !== 'auxiliary';
}

/** Whether an entry is a phrase that inflects like the last word of it. */
function isPhrase({ headword, senses }: DictionaryEntry, pos: PartOfSpeech): boolean {
  const tags = senses[0]?.pos ?? [];
  // とする is grammar: を中心とした.
  if (headword.endsWith('とする')) return false;
  if (pos === 'verb') return tags.some((tag) => tag.startsWith('v') && tag !== 'vs');
  if (pos === 'adjective') return tags.some((tag) => tag.startsWith('adj'));
  return tags.some((tag) => PHRASE_TAG.test(tag));
}

const PHRASE_TAG = /^(?:n|exp|adj-.*|vs)$/u;
