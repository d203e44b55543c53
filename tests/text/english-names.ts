import type { Label } from '../../src/text/label';

export function englishNames(labels: readonly Label[]): string[] {
  return labels.map(({ en }) => en);
}
