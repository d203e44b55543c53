/** Readings that are equally good (日本 にほん, にっぽん), as tests/gold/variants.json lists them. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { canonicalKana } from './canonical-kana';

const variantSchema = v.object({
  surface: v.string(),
  readings: v.pipe(v.array(v.string()), v.minLength(2)),
  /** Only where the run is the surface and no more. */
  whole: v.optional(v.boolean()),
  /** What the text before the run ends with. */
  before: v.optional(v.string()),
  /** Regular expressions: how the text behind the run begins, or must not begin. */
  after: v.optional(v.string()),
  notAfter: v.optional(v.string()),
});

/** Readings in the spelling of `canonicalKana`. */
export type Variant = v.InferOutput<typeof variantSchema>;

/** A run with the text around it. */
export interface RunInText {
  before: string;
  surface: string;
  after: string;
}

export async function readVariants(file: string): Promise<Variant[]> {
  const variants = v.parse(v.array(variantSchema), JSON.parse(await readFile(file, 'utf8')));
  return variants.map((variant) => ({
    ...variant,
    readings: variant.readings.map(canonicalKana),
  }));
}

/** One spelling for all readings of the run that are equally good. */
export function withoutVariants(
  reading: string,
  run: RunInText,
  variants: readonly Variant[],
): string {
  let result = canonicalKana(reading);
  for (const variant of variants) {
    if (!applies(variant, run)) continue;
    const [first = '', ...others] = variant.readings;
    if (variant.whole) {
      if (others.includes(result)) result = first;
    } else {
      const longestFirst = others.sort((a, b) => b.length - a.length);
      for (const other of longestFirst) result = result.replaceAll(other, first);
    }
  }
  return result;
}

function applies({ surface, whole, ...context }: Variant, run: RunInText): boolean {
  if (whole ? run.surface !== surface : !run.surface.includes(surface)) return false;
  if (context.before !== undefined && !run.before.endsWith(context.before)) return false;
  if (context.after !== undefined && !startsWith(run.after, context.after)) return false;
  return context.notAfter === undefined || !startsWith(run.after, context.notAfter);
}

function startsWith(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})`, 'u').test(text);
}
