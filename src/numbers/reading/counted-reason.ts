/** Why a number with its counter is not read as the two are by themselves, for readers who ask. */
import { COUNTERS, readCounted } from '../counters/counters';
import { scanNumeral } from '../scan/numeral-scan';

/**
 * @param written a number with its counter, and what may come before and after them: 約3本目
 * @param reading of all of it, in hiragana
 * @returns a plain sentence; null if number and counter are read as usual, or something else decided
 */
export function countedReason(written: string, reading: string): string | null {
  const start = written.search(/[\d０-９〇一二三四五六七八九十百千万]/u);
  const numeral = start < 0 ? null : scanNumeral(written, start, COUNTERS.has);
  const last = numeral?.parts.at(-1)?.reading;
  const counter = numeral === null ? '' : COUNTERS.at(written, numeral.end);
  if (numeral === null || last === undefined || counter === '') return null;
  const rule = COUNTERS.rule(counter);
  const counted = readCounted(last, numeral.value, rule);
  const whole = counted.number + counted.counter;
  // 1日 may be いちにち, 十分 じゅうぶん: then the text around them decided.
  if (whole === last + rule.reading || !reading.includes(whole)) return null;
  if (counted.fused) {
    const both = written.slice(numeral.start, numeral.end + counter.length);
    return `${both} has a reading of its own: ${whole}.`;
  }
  if (rule.native?.[numeral.value] !== undefined) {
    return `With ${counter}, the number has its native Japanese name: ${whole}.`;
  }
  return `${last} and ${rule.reading} become ${whole}.`;
}
