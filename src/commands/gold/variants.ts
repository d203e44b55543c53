/** Readings that are equally good (日本 にほん, にっぽん), as tests/gold/variants.json lists them. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { canonicalKana } from './canonical-kana';

const variantSchema = v.object({
  surface: v.string(),
  readings: v.pipe(v.array(v.string()), v.minLength(2)),
  /** Applies only if the run is exactly the surface. */
  whole: v.optional(v.boolean()),
  /** The end of the text before the run. */
  before: v.optional(v.string()),
  /** Patterns that must match, or must not match, at the start of the text after the run. */
  after: v.optional(v.string()),
  notAfter: v.optional(v.string()),
});

/** Equally good readings, as normalized by `canonicalKana`. */
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

/** Normalizes equally good readings of a run to one. */
export function withoutVariants(
  reading: string,
  run: RunInText,
  variants: readonly Variant[],
): string {
  let result = canonicalKana(reading);
  for (const variant of variants) {
    if (!applies(variant, run)) continue;
    const [first = '', ...others] = variant.readings;
    if (variant.whole === true) {
      if (others.includes(result)) result = first;
    } else {
      const longestFirst = others.sort((a, b) => b.length - a.length);
      for (const other of longestFirst) result = result.replaceAll(other, first);
    }
  }
  return result;
}

function applies({ surface, whole, ...context }: Variant, run: RunInText): boolean {
  if (whole === true ? run.surface !== surface : !run.surface.includes(surface)) return false;
  if (context.before !== undefined && !run.before.endsWith(context.before)) return false;
  if (context.after !== undefined && !startsWith(run.after, context.after)) return false;
  return context.notAfter === undefined || !startsWith(run.after, context.notAfter);
}

function startsWith(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})`, 'u').test(text);
}
