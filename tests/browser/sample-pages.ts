import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How a page of tests/pages is served, and its expected outcome (tests/pages/expected.json). */
const expectationSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  headline: v.string(),
  body: v.string(),
  hide: v.array(v.string()),
  keep: v.array(v.string()),
  never_annotate: v.array(v.string()),
});

export type SamplePage = v.InferOutput<typeof expectationSchema> & { html: string };

const directory = new URL('../pages/', import.meta.url);
const expectations = v.parse(
  v.record(v.string(), expectationSchema),
  JSON.parse(readFileSync(new URL('expected.json', directory), 'utf8')),
);

/** The same article in the site's older layout, and in its newer one. */
export const LAYOUTS = ['investing-2022-desktop', 'investing-2026-next'] as const;
export type Layout = (typeof LAYOUTS)[number];

export function samplePage(layout: Layout): SamplePage {
  const file = `${layout}.html`;
  const expectation = expectations[file];
  if (!expectation) throw new Error(`tests/pages/expected.json does not mention ${file}.`);
  return { ...expectation, html: readFileSync(new URL(file, directory), 'utf8') };
}
