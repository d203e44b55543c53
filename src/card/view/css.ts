/**
 * The card's styles are next to the code that lays out the elements. Sizes are in pixels, since the
 * page defines the size of a rem.
 */

function lightDark(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}

/**
 * Inserted into the rules as values, not as custom properties: a page can register a property of
 * the same name that does not inherit (`@property`), and would then control the card's colors.
 */
export const colors = {
  ink: lightDark('#1d2025', '#e7e9ec'),
  soft: lightDark('#626973', '#a0a7b1'),
  line: lightDark('#e5e7eb', '#3a3e45'),
  paper: lightDark('#ffffff', '#22252a'),
  accent: lightDark('#1a5fb4', '#8ab8f5'),
  wash: lightDark('#eef4fc', '#2c3745'),
  error: lightDark('#b3261e', '#ffb4ab'),
  nearShadow: lightDark('rgb(0 0 0 / 8%)', 'rgb(0 0 0 / 40%)'),
  farShadow: lightDark('rgb(0 0 0 / 22%)', 'rgb(0 0 0 / 60%)'),
} as const;

/** CSS rules. The tag lets editors and Prettier know the language. */
export function css(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: texts }, ...values);
}
