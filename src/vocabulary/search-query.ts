/** What the reader types into a search: finds はへい by はへい, ハヘイ, ﾊﾍｲ and hahei. */
import { isHiragana, toHiragana } from 'wanakana';
import { foldForSearch } from './search-text';

/** The beginning of a sound that is not typed to its end: k of hak. */
const UNFINISHED = /[a-z']+$/u;

/** The kana of Latin letters, as far as they are typed; empty if they are no Japanese. */
function kanaOf(letters: string): string {
  if (!/^[a-z'āīūēō-]+$/u.test(letters)) return '';
  const kana = toHiragana(letters).replace(UNFINISHED, '');
  return isHiragana(kana) ? kana : '';
}

/**
 * Whether a folded text matches the query.
 * @param query empty: every text does
 * @param headLines lines at the start of the text that are Japanese words or readings. Latin letters
 *     are also sought there as kana; elsewhere almost every sentence has か or と.
 */
export function searchQuery(query: string, headLines: number): (folded: string) => boolean {
  const wanted = foldForSearch(query.trim());
  const kana = kanaOf(wanted);
  if (kana === '') return (folded) => folded.includes(wanted);
  return (folded) => {
    if (folded.includes(wanted)) return true;
    const at = folded.indexOf(kana);
    return at >= 0 && at < endOfLine(folded, headLines);
  };
}

function endOfLine(text: string, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
