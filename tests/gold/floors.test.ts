import { expect, it } from 'vitest';
import { belowFloor, figuresOf, readFloors } from '../../src/commands/gold/floors';
import { FLOORS_FILE, OWN_SETS, scoreOwnSets } from '../../src/commands/gold/score-sets';

it('reads every set at least as well as its floor', async () => {
  const figures = figuresOf(await scoreOwnSets());
  expect(Object.keys(figures)).toEqual([...OWN_SETS]);
  expect(belowFloor(await readFloors(FLOORS_FILE), figures)).toEqual([]);
});

it('reads the same over each kanji as over each run', async () => {
  expect(figuresOf(await scoreOwnSets('per-kanji'))).toEqual(figuresOf(await scoreOwnSets()));
});
