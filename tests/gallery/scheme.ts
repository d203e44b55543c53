/** Light or dark, independent of what the browser prefers. */
export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Makes style sheets follow a scheme where they have media queries for it. */
export function forceScheme(sheets: Iterable<CSSStyleSheet>, scheme: Scheme): void {
  for (const sheet of sheets) forceInRules(sheet.cssRules, scheme);
}

function forceInRules(rules: CSSRuleList, scheme: Scheme): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme')) {
      const applies = rule.media.mediaText.includes(scheme);
      rule.media.mediaText = applies ? 'all' : 'not all';
    }
    if (rule instanceof CSSGroupingRule) forceInRules(rule.cssRules, scheme);
  }
}
