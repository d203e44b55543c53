import type { GlossPlacement } from '../../settings/settings';
import after from './gloss-after.css?inline';
import under from './gloss-under.css?inline';
import reader from './reader.css?inline';

const PLACEMENTS: Readonly<Record<GlossPlacement, string>> = { after, under };

/** The rules for the page, one string each. */
export function pageStyles(placement: GlossPlacement): string[] {
  return [reader, PLACEMENTS[placement]];
}
