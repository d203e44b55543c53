/**
 * People in the news (assets/people) as terms of the lexicon and as entries of the name dictionary.
 * No dictionary has most of them: 習近平, and 蔡英文, who would be read ひでふみ.
 */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';
import type { TermSpelling } from './misread-terms';

/** Preference over the parts: three kanji of such a name are hardly ever anything else. */
const CERTAIN = 6_000;

export function peopleTerms(people: readonly Person[]): TermSpelling[] {
  return people.map(({ parts, readings }) => ({
    spelling: parts.join(''),
    readings: [readings.join('')],
    like: '名詞,固有名詞,人名,一般',
    preference: CERTAIN,
  }));
}

/** The same people as entries of the name dictionary, the role in parentheses. */
export function peopleNames(people: readonly Person[]): ParsedName[] {
  return people.map(({ parts, readings, latin, role }) => ({
    headword: parts.join(''),
    reading: readings.join(''),
    kinds: ['full name'],
    latin: [`${latin} (${withoutParentheses(role)})`],
  }));
}

/** A remark on the bearer ends at the first parenthesis. */
function withoutParentheses(role: string): string {
  return role.replace(/ \(/gu, ', ').replace(/\)/gu, '');
}
