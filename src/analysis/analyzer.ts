/**
 * A paragraph of text → its words, each with reading, furigana, gloss and level. Pure: runs in the
 * background of the extension, in Node and in tests alike.
 */
import { CountryScanner } from '../readings/names/countries/country-scanner';
import { NumberScanner } from '../numbers/number-nodes';
import { differentReadings } from '../readings/inline/readings-in-text';
import { Tokenizer } from '../text/tokenizer';
import { CompoundResolver } from '../readings/compounds/compound-resolver';
import { ForeignPersons } from '../readings/names/foreign-persons';
import { HeteronymResolver } from '../readings/heteronyms/heteronym-resolver';
import { HETERONYMS } from '../readings/heteronyms/heteronyms';
import type { Heteronym } from '../readings/heteronyms/reading-rule';
import { NO_OPTIONS, type AnalysisOptions } from './analysis-options';
import type { AnalysisTrace } from './analysis-trace';
import { CorrectionTable, type Correction } from '../readings/corrections/corrections';
import { InlineScanner } from '../readings/inline/inline-nodes';
import { InlineReadings } from '../readings/inline/inline-readings';
import { FuriganaParts } from './furigana-parts';
import { DoubtfulGlosses } from './doubtful-glosses';
import { LexemeFactory } from './lexemes';
import { PhraseFinder } from './phrase-finder';
import { Segmenter, type Segment } from '../tokens/segments';
import { TokenDraft } from '../tokens/token-draft';
import type { TokenList } from '../tokens/token-list';
import { traitsOfLexicon } from '../tokens/token-traits';
import type { Lexeme, Word } from '../tokens/word';
import type { Dictionaries } from '../dictionary/dictionaries';
import type { ExtraWord } from '../tokens/extra-words';

/** A paragraph's tokens and the words made of them. */
export interface Analysis {
  tokens: TokenList;
  segments: readonly Segment[];
}

/** Of all words, or of those that one of these offsets of the paragraph (in order) cuts in two. */
export type InParts = 'all' | readonly number[];

/** Options in the form that the analysis uses; null where there are none. */
interface PreparedOptions {
  options: AnalysisOptions;
  given: InlineScanner | null;
  corrections: CorrectionTable | null;
}

const NOTHING_PREPARED: PreparedOptions = { options: NO_OPTIONS, given: null, corrections: null };

export class Analyzer {
  private readonly tokenizer: Tokenizer;
  private readonly numbers: NumberScanner;
  private readonly foreignPersons: ForeignPersons;
  private readonly heteronyms: HeteronymResolver;
  private readonly compounds: CompoundResolver;
  private readonly segmenter: Segmenter;
  private readonly lexemes: LexemeFactory;
  private readonly phrases: PhraseFinder;
  private readonly doubtful: DoubtfulGlosses;
  private readonly parts: FuriganaParts;
  private readonly traits: Uint8Array;
  private readonly givenReadings: InlineReadings;
  /** Those of the last call: all paragraphs of a batch have the same. */
  private prepared = NOTHING_PREPARED;
  /**
   * One table per list: there may be thousands of corrections, and every request has the same list.
   */
  private readonly tables = new WeakMap<readonly Correction[], CorrectionTable>();

  /** @param heteronyms the rules for words with several readings; tests leave some out, and countries */
  constructor(
    readonly dictionaries: Dictionaries,
    heteronyms: readonly Heteronym[] = HETERONYMS,
    private readonly countries = new CountryScanner(dictionaries.lexicon),
  ) {
    this.tokenizer = new Tokenizer(dictionaries.lexicon);
    this.numbers = new NumberScanner(dictionaries.lexicon);
    this.foreignPersons = new ForeignPersons(dictionaries.lexicon);
    this.heteronyms = new HeteronymResolver(dictionaries.lexicon, heteronyms);
    this.compounds = new CompoundResolver(dictionaries, this.heteronyms);
    this.segmenter = new Segmenter(dictionaries.words);
    this.lexemes = new LexemeFactory(dictionaries);
    this.phrases = new PhraseFinder(dictionaries);
    this.doubtful = new DoubtfulGlosses(dictionaries.words);
    this.parts = new FuriganaParts((kanji) => dictionaries.kanji.find(kanji));
    this.traits = traitsOfLexicon(dictionaries.lexicon);
    this.givenReadings = new InlineReadings(dictionaries.lexicon, dictionaries.kanji);
  }

  /**
   * The words of a paragraph, without gap and in order.
   * @param inParts whose furigana come in parts
   */
  words(text: string, options: AnalysisOptions = NO_OPTIONS, inParts: InParts = []): Word[] {
    const { tokens, segments } = this.segment(text, options);
    const single = segments.map((segment) => this.wordOf(tokens, segment, options));
    const { words, segments: whole } = this.withPhrases(text, single, segments);
    this.doubtful.takeBack(text, words);
    let next = 0;
    words.forEach((word, index) => {
      if (inParts !== 'all') {
        while (next < inParts.length && inParts[next]! <= word.start) next++;
        if (next >= inParts.length || inParts[next]! >= word.end) return;
      }
      word.lexeme = this.parts.lexemeOf(word.lexeme, tokens, whole[index]!);
    });
    return words;
  }

  /** The words and their tokens, with set phrases as one word each. */
  private withPhrases(
    text: string,
    words: Word[],
    segments: readonly Segment[],
  ): { words: Word[]; segments: readonly Segment[] } {
    const phrases = this.phrases.find(text, words);
    if (phrases.length === 0) return { words, segments };
    const joined: { words: Word[]; segments: Segment[] } = { words: [], segments: [] };
    let at = 0;
    for (const { first, last, word } of phrases) {
      joined.words.push(...words.slice(at, first), word);
      const tokens = { first: segments[first]!.first, last: segments[last]!.last, term: -1 };
      joined.segments.push(...segments.slice(at, first), tokens);
      at = last + 1;
    }
    joined.words.push(...words.slice(at));
    joined.segments.push(...segments.slice(at));
    return joined;
  }

  wordOf(tokens: TokenList, segment: Segment, options: AnalysisOptions = NO_OPTIONS): Word {
    return {
      start: tokens.start(segment.first),
      end: tokens.end(segment.last),
      lexeme: this.lexemeOf(tokens, segment, options),
    };
  }

  /** The reader's correction of a word, if there is one for this place. */
  correctionOf(tokens: TokenList, segment: Segment, options: AnalysisOptions): Correction | null {
    const { corrections } = this.prepare(options);
    if (corrections === null) return null;
    const { surface, lemma } = this.lexemes.of(tokens, segment);
    if (!corrections.mayKnow(lemma, surface)) return null;
    const { first, last } = segment;
    const before = first > 0 ? tokens.surface(first - 1) : '';
    const after = last + 1 < tokens.count ? tokens.surface(last + 1) : '';
    const correction = corrections.find({ surface, lemma, before, after });
    // It may be of another form of the word only.
    const fits = correction && this.lexemes.corrected(tokens, segment, correction);
    return fits && correction;
  }

  /** The tokens of a paragraph, each with the reading that its neighbors ask for, and its words. */
  segment(
    text: string,
    options: AnalysisOptions = NO_OPTIONS,
    trace: AnalysisTrace | null = null,
  ): Analysis {
    const tokens = this.tokensOf(text, options, trace);
    return { tokens, segments: this.segmenter.segmentsOf(tokens) };
  }

  private tokensOf(text: string, options: AnalysisOptions, trace: AnalysisTrace | null): TokenList {
    const nodes = this.nodesOf(text, options);
    const draft = new TokenDraft({
      text,
      triples: this.tokenizer.tokenize(text, nodes),
      nodes: [...nodes],
      lexicon: this.dictionaries.lexicon,
      traitsOf: this.traits,
    });
    this.foreignPersons.mark(draft, trace?.foreignPerson);
    this.heteronyms.reread(draft, trace?.heteronym);
    this.compounds.reread(draft, trace?.compound);
    return draft.finish();
  }

  private lexemeOf(tokens: TokenList, segment: Segment, options: AnalysisOptions): Lexeme {
    const correction = this.correctionOf(tokens, segment, options);
    const corrected = correction && this.lexemes.corrected(tokens, segment, correction);
    return corrected ?? this.lexemes.of(tokens, segment);
  }

  private nodesOf(text: string, options: AnalysisOptions): ExtraWord[] {
    const countries = this.countries.scan(text);
    const numbers = this.numbers.scan(text);
    const given = this.prepare(options).given?.scan(text) ?? [];
    if (countries.length === 0 && given.length === 0) return numbers;
    return [...numbers, ...countries, ...given].sort((a, b) => a.start - b.start);
  }

  private prepare(options: AnalysisOptions): PreparedOptions {
    if (options === NO_OPTIONS) return NOTHING_PREPARED;
    if (this.prepared.options !== options) {
      const { lexicon } = this.dictionaries;
      const given = differentReadings(options.inlineReadings)
        .map((one) => this.givenReadings.parse(one))
        .filter((one) => one !== null);
      this.prepared = {
        options,
        given: given.length === 0 ? null : new InlineScanner(lexicon, given),
        corrections: options.corrections.length === 0 ? null : this.tableOf(options.corrections),
      };
    }
    return this.prepared;
  }

  private tableOf(corrections: readonly Correction[]): CorrectionTable {
    const known = this.tables.get(corrections);
    if (known !== undefined) return known;
    const table = new CorrectionTable(corrections);
    this.tables.set(corrections, table);
    return table;
  }
}
