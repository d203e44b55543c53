/**
 * People in the news (assets/people) as entries of the name dictionary, which has few of them.
 */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';

/** Entries of people with their role in parentheses. */
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
