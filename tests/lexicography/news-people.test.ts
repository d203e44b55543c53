import { expect, it } from 'vitest';
import { peopleNames, peopleTerms } from '../../src/lexicography/news-people';

const PEOPLE = [
  {
    parts: ['習', '近平'],
    readings: ['しゅう', 'きんぺい'],
    latin: 'Xi Jinping',
    role: 'president of China',
    from: 'china',
  },
] as const;

it('makes one term and one name of a person', () => {
  expect(peopleTerms(PEOPLE)).toMatchObject([{ spelling: '習近平', readings: ['しゅうきんぺい'] }]);
  expect(peopleNames(PEOPLE)).toEqual([
    {
      headword: '習近平',
      reading: 'しゅうきんぺい',
      kinds: ['full name'],
      latin: ['Xi Jinping (president of China)'],
    },
  ]);
});
