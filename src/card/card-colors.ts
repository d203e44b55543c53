/**
 * The card's colors, which card.css names as `var(--ink)`. They are written into the sheet as they
 * are: a page can register a custom property (`@property`) so that it is not inherited, and would
 * then choose what the card looks like.
 */

/** Light, dark. */
const COLORS: Readonly<Record<string, readonly [string, string]>> = {
  ink: ['#1d2025', '#e7e9ec'],
  soft: ['#626973', '#a0a7b1'],
  line: ['#e5e7eb', '#3a3e45'],
  paper: ['#ffffff', '#22252a'],
  accent: ['#1a5fb4', '#8ab8f5'],
  wash: ['#eef4fc', '#2c3745'],
  wrong: ['#b3261e', '#ffb4ab'],
  shade: ['rgb(0 0 0 / 8%)', 'rgb(0 0 0 / 40%)'],
  glow: ['rgb(0 0 0 / 22%)', 'rgb(0 0 0 / 60%)'],
};

/** Puts the colors in the place of their names. */
export function withColors(styles: string): string {
  return styles.replace(/var\(--([a-z]+)\)/gu, (_, name: string) => {
    const color = COLORS[name];
    if (!color) throw new Error(`The card has no color ${name}.`);
    return `light-dark(${color.join(', ')})`;
  });
}
