import { expect, it, vi } from 'vitest';
import type { Analyzer } from '../../src/analysis/analyzer';
import { articleTextOf, MAX_ARTICLE_TEXT } from '../../src/analysis/article-text';
import { ArticlePersons } from '../../src/background/article-persons';

const person = { base: '菅野智之', reading: 'すがの・ともゆき', ruby: false };
const paragraphs = ['菅野智之投手が\n先発した。', '菅野は5回を投げた。'];

it('searches the text of an article once, whatever number of batches it has', () => {
  const personReadings = vi.fn(() => [person]);
  const analyzer = { personReadings } as unknown as Analyzer;
  const persons = new ArticlePersons();
  const article = articleTextOf(paragraphs);
  expect(persons.of(analyzer, article, [])).toEqual([person]);
  expect(persons.of(analyzer, article, [])).toEqual([person]);
  expect(personReadings).toHaveBeenCalledExactlyOnceWith(paragraphs, []);
  persons.of(analyzer, `${article}。`, []);
  persons.of(analyzer, `${article}。`, [person]);
  expect(personReadings).toHaveBeenCalledTimes(3);
});

it('is as much text as a request takes', () => {
  const text = articleTextOf(Array.from({ length: 300 }, () => '菅'.repeat(1_000)));
  expect(text).toHaveLength(MAX_ARTICLE_TEXT);
});
