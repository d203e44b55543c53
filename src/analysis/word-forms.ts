/** Segments → word forms: surface, lemma, reading, furigana and part of speech, without a meaning. */
import type { Dictionaries } from '../dictionary/dictionaries';
import { NEWS_SENSE } from '../dictionary/news-sense';
import { sharedUnits } from '../dictionary/shared-units';
import type { NumberNode } from '../numbers/number-nodes';
import { alignFurigana } from '../text/furigana';
import type { FuriganaSpan } from '../text/furigana-span';
import { isKanaOnly, toHiragana } from '../text/kana';
import type { ReadingsOf } from '../text/kanji-split';
import type { Features } from '../text/lexicon';
import { partOfSpeech, type PartOfSpeech } from '../tokens/part-of-speech';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { WordKind } from '../tokens/word';

/** Lemmas without a meaning of their own, whatever their part of speech. */
const EMPTY_WORDS = new Set([
  'する',
  'いる',
  'ある',
  'なる',
  'できる',
  'よる',
  'いう',
  'おる',
  'れる',
  // Politeness.
  'いたす',
  'いただく',
  'いただける',
  'くださる',
  'ございます',
  'ござる',
]);

/** IPADIC's nouns that only serve grammar: こと, よう, それ. */
const EMPTY_NOUNS = /^(?:非自立|代名詞|特殊|接続詞的)$/u;

export interface Form {
  surface: string;
  lemma: string;
  lemmaReading: string;
  reading: string;
  uncertain: boolean;
  furigana: readonly FuriganaSpan[];
  pos: PartOfSpeech;
  /** IPADIC's 活用型; missing if the word is of several tokens. */
  conjugation?: string;
  kind: WordKind;
  /** False for words that serve grammar: no gloss, no level. */
  content: boolean;
  tokens: number;
  place: boolean;
}

export class FormReader {
  private readonly readingsOf: ReadingsOf = (kanji) => this.dictionaries.kanji.find(kanji);

  constructor(private readonly dictionaries: Dictionaries) {}

  formOf(tokens: TokenList, segment: Segment): Form {
    const { first, last, term } = segment;
    const node = tokens.node(first);
    if (term >= 0) return this.termForm(tokens, segment);
    if (node?.kind === 'number') return this.numberForm(tokens.surface(first), node);
    if (first < last) return this.inflectedForm(tokens, segment);
    return this.tokenForm(tokens, first);
  }

  /**
   * A number, or a word that only looks like one: 一種 is counted like 三種, but what it means
   * (a kind) is more than "one kind".
   */
  private numberForm(surface: string, node: NumberNode): Form {
    const number: Form = {
      surface,
      lemma: surface,
      lemmaReading: node.reading,
      reading: node.reading,
      uncertain: false,
      furigana: node.furigana,
      pos: 'number',
      kind: 'number',
      content: false,
      tokens: 1,
      place: false,
    };
    if (!surface.startsWith('一')) return number;
    const entry = this.dictionaries.words
      .find(surface)
      .find(
        ({ headword, reading }) => headword === surface && toHiragana(reading) === node.reading,
      );
    const meaning = entry?.senses[0]?.glosses[0] ?? 'one';
    return /^one\b/u.test(meaning)
      ? number
      : { ...number, pos: 'noun', kind: 'word', content: true };
  }

  private tokenForm(tokens: TokenList, token: number): Form {
    const features = tokens.features(token);
    const surface = tokens.surface(token);
    const reading = tokens.reading(token);
    const isTerm = this.isLatinTerm(surface);
    const pos = isTerm || isInstitution(surface, features) ? 'noun' : partOfSpeech(features);
    const base = tokens.base(token);
    const sahen = this.sahenTwin(base, features);
    const lemma = sahen ?? base;
    return {
      surface,
      lemma,
      lemmaReading:
        sahen !== null
          ? reading.replace(/し$/u, 'する')
          : lemma === surface
            ? reading
            : this.lemmaReading(tokens, token),
      reading,
      uncertain: tokens.uncertain(token),
      furigana: alignFurigana(surface, reading, this.readingsOf),
      pos,
      conjugation: sahen === null ? features.conjugationType : 'サ変・−スル',
      kind: isTerm ? 'word' : kindOf(surface, pos),
      content: !EMPTY_NOUNS.test(features.pos1) && !EMPTY_WORDS.has(lemma),
      tokens: 1,
      place: features.pos2 === '地域',
    };
  }

  /** Whether the project's own terms have an abbreviation: FRB, not each word in Latin letters. */
  private isLatinTerm(surface: string): boolean {
    if (JAPANESE.test(surface) || !LATIN_LETTER.test(surface)) return false;
    return this.dictionaries.words
      .find(surface)
      .some(({ senses }) => senses[0]?.tags.includes(NEWS_SENSE) === true);
  }

  /**
   * 達し of 達した is a form of 達する and of its godan twin 達す; IPADIC takes the latter. The
   * commoner of the two is meant.
   */
  private sahenTwin(base: string, { conjugationType, conjugationForm }: Features): string | null {
    if (conjugationType !== '五段・サ行' || conjugationForm !== '連用形') return null;
    const { words } = this.dictionaries;
    const isCommon = (verb: string) =>
      words.find(verb).some(({ headword, common }) => common && headword === verb);
    const twin = `${base}る`;
    return isCommon(twin) && !isCommon(base) ? twin : null;
  }

  private inflectedForm(tokens: TokenList, { first, last }: Segment): Form {
    const head = this.tokenForm(tokens, first);
    const start = tokens.start(first);
    const furigana = [...head.furigana];
    let reading = head.reading;
    for (let token = first + 1; token <= last; token++) {
      const offset = tokens.start(token) - start;
      const part = tokens.reading(token);
      reading += part;
      for (const span of alignFurigana(tokens.surface(token), part, this.readingsOf)) {
        const { start: from, end: to } = span;
        furigana.push({ ...span, start: from + offset, end: to + offset });
      }
    }
    const surface = tokens.text.slice(start, tokens.end(last));
    return { ...head, surface, reading, furigana };
  }

  private termForm(tokens: TokenList, segment: Segment): Form {
    const { first, last, term } = segment;
    const surface = tokens.text.slice(tokens.start(first), tokens.end(last));
    const { reading, several } = this.termReading(term, readingOf(tokens, segment));
    const proper = tokens.features(last).pos1 === '固有名詞';
    return {
      surface,
      lemma: surface,
      lemmaReading: reading,
      reading,
      // 秋田犬 is あきたいぬ or あきたけん, and 犬 after 秋田 いぬ or けん.
      uncertain: several && hasUncertain(tokens, segment),
      furigana: alignFurigana(surface, reading, this.readingsOf),
      pos: proper ? 'proper noun' : 'noun',
      kind: proper ? 'name' : 'word',
      content: true,
      tokens: last - first + 1,
      place: tokens.features(last).pos2 === '地域',
    };
  }

  /**
   * The dictionary's reading of a term. Of several the one that its tokens spell; else the first
   * that is common: 一人 is ひとり although いちにん comes first.
   */
  private termReading(term: number, ofTokens: string): { reading: string; several: boolean } {
    const entries = this.dictionaries.words.entriesOfHeadword(term);
    const readings = entries.map((entry) => toHiragana(entry.reading));
    const several = new Set(readings).size > 1;
    if (readings.includes(ofTokens)) return { reading: ofTokens, several };
    const common = entries.findIndex((entry) => entry.common);
    return { reading: readings[Math.max(0, common)] ?? ofTokens, several };
  }

  /**
   * Reading of a token's base form, from the lexicon's own word of that form; of several the one
   * that starts like the token's: 行っ is いっ (行く いく) or おこなっ (行う おこなう).
   */
  private lemmaReading(tokens: TokenList, token: number): string {
    const { lexicon } = this.dictionaries;
    const lemma = tokens.base(token);
    if (isKanaOnly(lemma)) return toHiragana(lemma);
    const node = tokens.node(token);
    if (node?.kind === 'reread') return node.baseReading;
    const { pos, conjugationType } = tokens.features(token);
    const own = tokens.reading(token);
    const readings = lexicon
      .wordsOf(lemma)
      .filter((word) => {
        const features = lexicon.featuresOf(word);
        return features.pos === pos && features.conjugationType === conjugationType;
      })
      .map((word) => toHiragana(lexicon.reading(word)))
      .sort((x, y) => sharedUnits(y, own) - sharedUnits(x, own));
    return readings[0] ?? '';
  }
}

function kindOf(surface: string, pos: PartOfSpeech): WordKind {
  if (pos === 'symbol' || !JAPANESE.test(surface)) return 'other';
  if (pos === 'number') return 'number';
  return pos === 'proper noun' ? 'name' : 'word';
}

/** What IPADIC has among the names of organizations, although it is a kind of them: 税関, 国税局. */
function isInstitution(surface: string, { pos2 }: Features): boolean {
  return pos2 === '組織' && surface.length <= MAX_KIND && INSTITUTIONS.has(surface.slice(-1));
}

const INSTITUTIONS: ReadonlySet<string> = new Set('関局庁署院省連党隊軍課部');
const MAX_KIND = 5;

const LATIN_LETTER = /[A-Za-zＡ-Ｚａ-ｚ]/u;
const JAPANESE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

function hasUncertain(tokens: TokenList, { first, last }: Segment): boolean {
  for (let token = first; token <= last; token++) {
    if (tokens.uncertain(token)) return true;
  }
  return false;
}

/** The tokens' readings, joined; empty where one is unknown. */
function readingOf(tokens: TokenList, { first, last }: Segment): string {
  let joined = '';
  for (let token = first; token <= last; token++) {
    const reading = tokens.reading(token);
    if (reading === '') return '';
    joined += reading;
  }
  return joined;
}
