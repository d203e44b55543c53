/** Votes of several dictionaries on the readings of spellings. */
export class ReadingBallot {
  private readonly votes = new Map<string, Map<string, number>>();

  add(spelling: string, reading: string, votes = 1): void {
    let readings = this.votes.get(spelling);
    if (readings === undefined) this.votes.set(spelling, (readings = new Map<string, number>()));
    readings.set(reading, (readings.get(reading) ?? 0) + votes);
  }

  /** Readings with their votes, the most votes first; in a tie the first vote comes first. */
  of(spelling: string): [reading: string, votes: number][] {
    return [...(this.votes.get(spelling) ?? [])].sort((a, b) => b[1] - a[1]);
  }

  votesFor(spelling: string, reading: string): number {
    return this.votes.get(spelling)?.get(reading) ?? 0;
  }

  total(spelling: string): number {
    return this.of(spelling).reduce((sum, [, votes]) => sum + votes, 0);
  }

  has(spelling: string): boolean {
    return this.votes.has(spelling);
  }

  spellings(): IterableIterator<string> {
    return this.votes.keys();
  }

  /**
   * Adds another ballot, with the votes of each spelling normalized to a sum of 1 and multiplied by
   * a weight, so that the size of a source does not matter.
   */
  addShares(other: ReadingBallot, weightOf: (total: number) => number): void {
    for (const spelling of other.spellings()) {
      const total = other.total(spelling);
      for (const [reading, votes] of other.of(spelling)) {
        this.add(spelling, reading, (weightOf(total) * votes) / total);
      }
    }
  }
}
