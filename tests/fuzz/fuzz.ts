/**
 * `npm run fuzz -- --pages N --strings N --seed S`: mutated pages in the built extension, random
 * strings through the analysis. What fails is printed with its seed; `--pages 1 --seed SEED` does
 * the same page again.
 */
import { parseArgs } from 'node:util';
import { fuzzPages } from './fuzz-pages';
import { samplePages, savedPages } from './page-sources';
import { fuzzStrings } from './random-strings';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100' },
    strings: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const [pages, strings, seed] = [Number(values.pages), Number(values.strings), Number(values.seed)];

let failed = 0;
const tell = (kind: string, at: number, what: string, problems: string[]) => {
  failed += 1;
  console.log(`FAILED ${kind} --seed ${at} (${what})\n  ${problems.join('\n  ')}`);
};

if (strings > 0) {
  const start = Date.now();
  await fuzzStrings(strings, seed, ({ seed: at, text, problems }) =>
    tell('--strings 1', at, JSON.stringify(text), problems),
  );
  console.log(`${strings} strings from seed ${seed}: ${seconds(start)} s`);
}
if (pages > 0) {
  const saved = savedPages();
  console.log(
    saved.length > 0
      ? `${saved.length} saved pages and ${samplePages().length} samples`
      : 'The saved pages of ../shared are not here: only the samples are mutated.',
  );
  const start = Date.now();
  const { read } = await fuzzPages([...samplePages(), ...saved], pages, seed, (failure) =>
    tell('--pages 1', failure.seed, failure.source, failure.problems),
  );
  console.log(`${pages} pages from seed ${seed}, ${read} read: ${seconds(start)} s`);
}
console.log(failed === 0 ? 'Nothing failed.' : `${failed} failed.`);
if (failed > 0) process.exitCode = 1;

function seconds(start: number): number {
  return Math.round((Date.now() - start) / 1_000);
}
