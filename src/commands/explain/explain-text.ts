/** Explains how each word of a text was segmented, read, understood and glossed. */
import type { AnalysisOptions } from '../../analysis/analysis-options';
import type { Analyzer } from '../../analysis/analyzer';
import { senseEvidence } from '../../senses/sense-order';
import type { Segment } from '../../tokens/segments';
import type { TokenList } from '../../tokens/token-list';
import { explainCut } from './explain-cut';
import { explainReading, type Decisions } from './explain-reading';
import { explainGloss, explainMeaning, levelOf, posOf } from './explain-meaning';

/** @returns lines without line breaks; one paragraph per word */
export function explainText(analyzer: Analyzer, text: string, options: AnalysisOptions): string[] {
  const decisions: Decisions = new Map();
  const { tokens, segments } = analyzer.segment(text, options, {
    foreignPerson: (token) => decisions.set(token, 'person: katakana in front of a title'),
    heteronym: (token, rule) => decisions.set(token, rule),
    compound: (token) => decisions.set(token, 'kanji within a compound that no dictionary has'),
  });
  return segments
    .filter(({ first, last }) => /[\p{L}\p{N}]/u.test(surfaceOf(tokens, first, last)))
    .flatMap((segment) => [...explainWord(analyzer, tokens, segment, decisions, options), '']);
}

function explainWord(
  analyzer: Analyzer,
  tokens: TokenList,
  segment: Segment,
  decisions: Decisions,
  options: AnalysisOptions,
): string[] {
  const { dictionaries } = analyzer;
  const { start, end, lexeme } = analyzer.wordOf(tokens, segment, options);
  const correction = analyzer.correctionOf(tokens, segment, options);
  const { surface, reading, lemma, pos, gloss } = lexeme;
  const lemmaNote = lemma === surface ? '' : ` (of ${lemma})`;
  const evidence = senseEvidence(tokens.text, { start, end }, { pos: posOf(lexeme), lemma });
  const headline = [`${surface}${lemmaNote}`, reading, pos, gloss].filter((part) => part !== '');
  return [
    headline.join('  '),
    ...titled('cut', explainCut(dictionaries.lexicon, tokens, segment)),
    ...titled(
      'read',
      correction !== null
        ? ['as the reader corrected it']
        : explainReading(dictionaries.lexicon, tokens, segment, lexeme, decisions),
    ),
    ...titled('meant', explainMeaning(dictionaries.words, lexeme, evidence)),
    ...titled('gloss', explainGloss(dictionaries.words, lexeme, evidence)),
    ...titled('level', levelOf(lexeme)),
  ];
}

/** Lines with a title before the first. */
function titled(title: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(6)} ${line}`);
}

function surfaceOf(tokens: TokenList, first: number, last: number): string {
  return tokens.text.slice(tokens.start(first), tokens.end(last));
}
