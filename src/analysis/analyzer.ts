/**
 * A paragraph of text → its words, each with reading, furigana, gloss and level. Pure: runs in the
 * background of the extension, in Node and in tests alike.
 */
import { CountryScanner } from '../readings/names/countries/country-scanner';
import { NumberScanner } from '../numbers/number-nodes';
import { differentReadings, readingsIn } from '../readings/inline/readings-in-text';
import { NormalizedText } from '../text/normalized-text';
import { Tokenizer } from '../text/tokenizer';
import { UsualSpelling, withModernKanji } from '../text/usual-spelling';
import { WordsAsWritten } from './words-as-written';
import { CompoundResolver } from '../readings/compounds/compound-resolver';
import { SecondHalves } from '../readings/compounds/second-halves';
import { ForeignPersons } from '../readings/names/foreign-persons';
import { NameFinder } from '../readings/names/name-finder';
import { TownOffices } from '../readings/names/town-offices';
import { HeteronymResolver } from '../readings/heteronyms/heteronym-resolver';
import { HETERONYMS } from '../readings/heteronyms/heteronyms';
import type { Heteronym } from '../readings/heteronyms/reading-rule';
import { NO_OPTIONS, type AnalysisOptions } from './analysis-options';
import type { AnalysisTrace } from './analysis-trace';
import { CorrectionTable, type Correction } from '../readings/corrections/corrections';
import type { InlineReading } from '../readings/inline/inline-reading';
import { InlineScanner } from '../readings/inline/inline-nodes';
import { InlineReadings } from '../readings/inline/inline-readings';
import { UncertainReadings } from '../readings/uncertain-readings';
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

/** A paragraph's tokens and the words made of them, with offsets in its normalized text. */
export interface Analysis {
  normalized: NormalizedText;
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
  private readonly spelling: UsualSpelling;
  private readonly spell = (text: string) => this.spelling.of(text);
  private readonly tokenizer: Tokenizer;
  private readonly numbers: NumberScanner;
  private readonly names: NameFinder;
  private readonly foreignPersons: ForeignPersons;
  private readonly uncertain: UncertainReadings;
  private readonly townOffices: TownOffices;
  private readonly heteronyms: HeteronymResolver;
  private readonly compounds: CompoundResolver;
  private readonly secondHalves: SecondHalves;
  private readonly segmenter: Segmenter;
  private readonly lexemes: LexemeFactory;
  private readonly phrases: PhraseFinder;
  private readonly doubtful: DoubtfulGlosses;
  private readonly parts: FuriganaParts;
  private readonly asWritten = new WordsAsWritten();
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
    this.spelling = new UsualSpelling(dictionaries.lexicon);
    this.tokenizer = new Tokenizer(dictionaries.lexicon);
    this.numbers = new NumberScanner(dictionaries.lexicon);
    this.names = new NameFinder(dictionaries);
    this.foreignPersons = new ForeignPersons(dictionaries.lexicon);
    this.uncertain = new UncertainReadings(dictionaries);
    this.townOffices = new TownOffices(dictionaries.lexicon);
    this.heteronyms = new HeteronymResolver(dictionaries.lexicon, heteronyms);
    this.compounds = new CompoundResolver(dictionaries, this.heteronyms);
    this.secondHalves = new SecondHalves(dictionaries.lexicon);
    this.segmenter = new Segmenter(dictionaries.words);
    this.lexemes = new LexemeFactory(dictionaries);
    this.phrases = new PhraseFinder(dictionaries);
    this.doubtful = new DoubtfulGlosses(dictionaries.words);
    this.parts = new FuriganaParts((kanji) => dictionaries.kanji.find(kanji));
    this.traits = traitsOfLexicon(dictionaries.lexicon);
    this.givenReadings = new InlineReadings(dictionaries.lexicon, dictionaries.kanji);
  }

  /**
   * The words of a paragraph as they are written there, without gap and in order.
   * @param inParts whose furigana come in parts
   */
  words(text: string, options: AnalysisOptions = NO_OPTIONS, inParts: InParts = []): Word[] {
    const { normalized, tokens, segments } = this.segment(text, options);
    const single = segments.map((segment) => this.wordOf(tokens, segment, options));
    const { words, segments: whole } = this.withPhrases(tokens.text, single, segments);
    this.doubtful.takeBack(tokens, words, whole);
    let next = 0;
    words.forEach((word, index) => {
      if (inParts !== 'all') {
        const { start, end } = normalized.toSource(word);
        while (next < inParts.length && inParts[next]! <= start) next++;
        if (next >= inParts.length || inParts[next]! >= end) return;
      }
      word.lexeme = this.parts.lexemeOf(word.lexeme, tokens, whole[index]!);
    });
    return normalized.isUnchanged ? words : this.asWritten.of(words, normalized);
  }

  /** A text as the analysis reads it. */
  normalize(text: string): NormalizedText {
    return NormalizedText.of(text, this.spell);
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

  /** The word of a segment, with offsets in the normalized text. */
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

  /**
   * Readings of the known persons in the paragraphs of an article, for all of it. What the article
   * gives itself wins, for the full name as for the surname.
   */
  personReadings(
    paragraphs: readonly string[],
    given: readonly InlineReading[] = [],
  ): InlineReading[] {
    const own = given
      .map((one) => this.givenReadings.parse(this.normalizedReading(one)))
      .map((words) => (words ?? []).map(({ surface }) => surface).join(''))
      .filter((name) => name !== '');
    const persons = this.names.readingsIn(paragraphs.map((text) => this.normalize(text).text));
    return differentReadings(persons).filter(({ base }) => {
      const name = withModernKanji(base).replace(/[ 　]/u, '');
      return !own.some((one) => name.startsWith(one));
    });
  }

  /** The readings that hold for a text which is a whole article. */
  articleReadings(text: string): InlineReading[] {
    const given = readingsIn(text);
    return [...given, ...this.personReadings([text], given)];
  }

  /** The tokens of a paragraph, each with the reading that its neighbors ask for, and its words. */
  segment(
    text: string,
    options: AnalysisOptions = NO_OPTIONS,
    trace: AnalysisTrace | null = null,
  ): Analysis {
    const normalized = this.normalize(text);
    const tokens = this.tokensOf(normalized.text, options, trace);
    return { normalized, tokens, segments: this.segmenter.segmentsOf(tokens) };
  }

  private tokensOf(text: string, options: AnalysisOptions, trace: AnalysisTrace | null): TokenList {
    const nodes = this.nodesOf(text, options);
    let draft = this.draftOf(text, nodes);
    const missing = this.names.missing(draft);
    if (missing.length > 0) draft = this.draftOf(text, byStart([...nodes, ...missing]));
    this.foreignPersons.mark(draft, trace?.foreignPerson);
    this.secondHalves.reread(draft);
    this.uncertain.mark(draft);
    this.heteronyms.reread(draft, trace?.heteronym);
    this.townOffices.reread(draft);
    this.compounds.reread(draft, trace?.compound);
    return draft.finish();
  }

  private draftOf(text: string, nodes: readonly ExtraWord[]): TokenDraft {
    return new TokenDraft({
      text,
      triples: this.tokenizer.tokenize(text, nodes),
      nodes: [...nodes],
      lexicon: this.dictionaries.lexicon,
      traitsOf: this.traits,
    });
  }

  private lexemeOf(tokens: TokenList, segment: Segment, options: AnalysisOptions): Lexeme {
    const correction = this.correctionOf(tokens, segment, options);
    const corrected = correction && this.lexemes.corrected(tokens, segment, correction);
    return corrected ?? this.lexemes.of(tokens, segment);
  }

  private nodesOf(text: string, options: AnalysisOptions): ExtraWord[] {
    const countries = this.countries.scan(text);
    const numbers = this.numbers.scan(text);
    const given = this.prepare(options).given?.scan(withModernKanji(text)) ?? [];
    const names = this.names.scan(text);
    if (countries.length === 0 && given.length === 0 && names.length === 0) return numbers;
    return byStart([...numbers, ...countries, ...given, ...names]);
  }

  private prepare(options: AnalysisOptions): PreparedOptions {
    if (options === NO_OPTIONS) return NOTHING_PREPARED;
    if (this.prepared.options !== options) {
      const { lexicon } = this.dictionaries;
      const given = differentReadings(options.inlineReadings)
        .map((one) => this.givenReadings.parse(this.normalizedReading(one)))
        .filter((one) => one !== null);
      this.prepared = {
        options,
        given: given.length === 0 ? null : new InlineScanner(lexicon, given),
        corrections: options.corrections.length === 0 ? null : this.tableOf(options.corrections),
      };
    }
    return this.prepared;
  }

  /** In the same form as the text that is searched for it. */
  private normalizedReading({ base, reading, ruby }: InlineReading): InlineReading {
    return {
      base: withModernKanji(this.normalize(base).text),
      reading: NormalizedText.of(reading).text,
      ruby,
    };
  }

  private tableOf(corrections: readonly Correction[]): CorrectionTable {
    const known = this.tables.get(corrections);
    if (known !== undefined) return known;
    const table = new CorrectionTable(corrections);
    this.tables.set(corrections, table);
    return table;
  }
}

/** Nodes of several scanners in the order of the text. */
function byStart(nodes: readonly ExtraWord[]): ExtraWord[] {
  return [...nodes].sort((a, b) => a.start - b.start);
}
