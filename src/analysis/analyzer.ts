/**
 * A paragraph of text → its words, each with reading, furigana, gloss and level. Pure: runs in the
 * background of the extension, in Node and in tests alike.
 */
import type { KanjiDictionary } from '../dictionary/kanji-dictionary';
import type { WordDictionary } from '../dictionary/word-dictionary';
import { CountryScanner } from '../language/country-nodes';
import type { Lexicon } from '../language/lexicon';
import { NumberScanner } from '../language/number-nodes';
import { Tokenizer } from '../language/tokenizer';
import { NO_OPTIONS, type AnalysisOptions } from './analysis-options';
import { LexemeFactory } from './lexemes';
import { segmentsOf, type Segment } from './segments';
import { TokenList, traitsOfLexicon, type AnalysisNode } from './token-list';
import type { AnalysisBatch, Lexeme, Word } from './word';

export interface Dictionaries {
  lexicon: Lexicon;
  words: WordDictionary;
  kanji: KanjiDictionary;
}

/** A paragraph's tokens and the words made of them. */
export interface Analysis {
  tokens: TokenList;
  segments: readonly Segment[];
}

export class Analyzer {
  private readonly tokenizer: Tokenizer;
  private readonly numbers: NumberScanner;
  private readonly countries: CountryScanner;
  private readonly lexemes: LexemeFactory;
  private readonly traits: Uint8Array;

  constructor(readonly dictionaries: Dictionaries) {
    this.tokenizer = new Tokenizer(dictionaries.lexicon);
    this.numbers = new NumberScanner(dictionaries.lexicon);
    this.countries = new CountryScanner(dictionaries.lexicon);
    this.lexemes = new LexemeFactory(dictionaries);
    this.traits = traitsOfLexicon(dictionaries.lexicon);
  }

  /** The words of a paragraph, without gap and in order. */
  words(text: string, options: AnalysisOptions = NO_OPTIONS): Word[] {
    const { tokens, segments } = this.segment(text, options);
    return segments.map((segment) => this.wordOf(tokens, segment));
  }

  wordOf(tokens: TokenList, segment: Segment): Word {
    return {
      start: tokens.start(segment.first),
      end: tokens.end(segment.last),
      lexeme: this.lexemes.of(tokens, segment),
    };
  }

  /** Valid until the next call: the tokens live in the tokenizer's own array. */
  segment(text: string, _options: AnalysisOptions = NO_OPTIONS): Analysis {
    const nodes = this.nodesOf(text);
    const triples = this.tokenizer.tokenize(text, nodes);
    const tokens = new TokenList(text, triples, this.dictionaries.lexicon, this.traits, nodes);
    return { tokens, segments: segmentsOf(tokens, this.dictionaries.words) };
  }

  analyze(paragraphs: readonly string[], options: AnalysisOptions = NO_OPTIONS): AnalysisBatch {
    const lexemes: Lexeme[] = [];
    const indexes = new Map<Lexeme, number>();
    const indexOf = (lexeme: Lexeme) => {
      const known = indexes.get(lexeme);
      if (known !== undefined) return known;
      indexes.set(lexeme, lexemes.length);
      return lexemes.push(lexeme) - 1;
    };
    const rows = paragraphs.map((text) => {
      const { tokens, segments } = this.segment(text, options);
      const row: number[] = [];
      for (const segment of segments) {
        const index = indexOf(this.lexemes.of(tokens, segment));
        row.push(tokens.start(segment.first), tokens.end(segment.last), index);
      }
      return row;
    });
    return { lexemes, paragraphs: rows };
  }

  private nodesOf(text: string): AnalysisNode[] {
    const countries = this.countries.scan(text);
    const numbers = this.numbers.scan(text);
    if (countries.length === 0) return numbers;
    return [...numbers, ...countries].sort((a, b) => a.start - b.start);
  }
}
