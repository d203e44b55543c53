/** A regular expression in a message: messages are JSON, which has none. */
import * as v from 'valibot';
import { boundedText } from '../validation/bounded';

/** UTF-16 units; the longest pattern of a profile has about 100. */
const MAX_SOURCE = 1_000;

/** `u` always; other flags that a pattern without a state may have. */
const FLAGS = /^[ims]{0,3}u$/u;

const writtenRegExpSchema = v.strictObject({
  source: v.pipe(boundedText(MAX_SOURCE), v.nonEmpty()),
  flags: v.pipe(v.string(), v.regex(FLAGS)),
});
type WrittenRegExp = v.InferOutput<typeof writtenRegExpSchema>;

/** Reads a pattern. Fails where it would not compile. */
export const regExpSchema = v.pipe(
  writtenRegExpSchema,
  v.rawTransform<WrittenRegExp, RegExp>(({ dataset, addIssue, NEVER }) => {
    const { source, flags } = dataset.value;
    try {
      return new RegExp(source, flags);
    } catch {
      addIssue({ message: 'not a regular expression' });
      return NEVER;
    }
  }),
);

/** Writes a pattern. Throws where `regExpSchema` would not read it. */
export function writeRegExp({ source, flags }: RegExp): WrittenRegExp {
  return v.parse(writtenRegExpSchema, { source, flags });
}
