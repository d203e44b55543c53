/** Saves or removes the reader's correction of a reading. */
import type { Analyzer } from '../analysis/analyzer';
import {
  correctReading as correctionOf,
  type ReadingProblem,
} from '../readings/corrections/correct-reading';
import type { Neighbor, Side } from '../readings/corrections/corrections';
import { segmentAt, type SegmentInText } from '../look-up/look-up';
import { removeCorrection, saveCorrection } from '../corrections/correction-store';
import { analysisOptions } from './current-options';
import type { CorrectionRequest } from '../corrections/correction-request';

/** @returns what is wrong with the reading; null if it was saved */
export async function correctReading(
  analyzer: Analyzer,
  { text, offset, inlineReadings, reading, side }: CorrectionRequest,
): Promise<ReadingProblem | null> {
  const options = await analysisOptions(inlineReadings);
  const found = segmentAt(analyzer, text, offset, options);
  if (found === null) return 'cardNotFitting';
  const inForce = analyzer.correctionOf(found.tokens, found.segment, options);
  if (reading === null) {
    if (inForce !== null) await removeCorrection(inForce);
    return null;
  }
  const word = { ...found, lexeme: analyzer.wordOf(found.tokens, found.segment).lexeme };
  const neighbor = side === null ? null : neighborOf(found, side);
  const correction = correctionOf(analyzer.dictionaries, word, reading, neighbor);
  if (typeof correction === 'string') return correction;
  // A correction for this context would take precedence over the new one for all contexts.
  if (inForce !== null && neighbor === null) await removeCorrection(inForce);
  await saveCorrection(correction);
  return null;
}

function neighborOf({ tokens, segment }: SegmentInText, side: Side): Neighbor | null {
  const token = side === 'before' ? segment.first - 1 : segment.last + 1;
  return token < 0 || token >= tokens.count ? null : { side, surface: tokens.surface(token) };
}
