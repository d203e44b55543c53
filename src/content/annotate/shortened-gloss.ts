/** The whole words at the start of a gloss that fit, with an ellipsis; a single word stays whole. */
export function shortened(gloss: string, length: number): string {
  if (gloss.length <= length) return gloss;
  const words = gloss.slice(0, length).split(' ');
  if (words.length === 1) return gloss;
  // Without the cut word, and without a preposition or article that would now end the phrase.
  return (
    words
      .slice(0, -1)
      .join(' ')
      .replace(/(?: (?:an?|and|by|for|in|of|on|or|the|to|with))+$/u, '') + '…'
  );
}
