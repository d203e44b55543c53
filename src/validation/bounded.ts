/** Valibot schemas of values with a bound, for what comes from a page or through a message. */
import * as v from 'valibot';

/**
 * @param maxLength in UTF-16 units
 */
/* @__NO_SIDE_EFFECTS__ */
export function boundedText(maxLength: number) {
  return v.pipe(v.string(), v.maxLength(maxLength));
}

/** An index, an offset or a number of things. */
export const countSchema = /* @__PURE__ */ v.pipe(v.number(), v.integer(), v.minValue(0));
