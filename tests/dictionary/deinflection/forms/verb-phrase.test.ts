import { expect, it } from 'vitest';
import { conjugated } from '../../../../src/dictionary/deinflection/forms/verb-phrase';

it.each([
  ['state', 'states', 'stated', 'stating', 'stated'],
  ['agree', 'agrees', 'agreed', 'agreeing', 'agreed'],
  ['plan', 'plans', 'planned', 'planning', 'planned'],
  ['open', 'opens', 'opened', 'opening', 'opened'],
  ['refer', 'refers', 'referred', 'referring', 'referred'],
  ['carry', 'carries', 'carried', 'carrying', 'carried'],
  ['play', 'plays', 'played', 'playing', 'played'],
  ['fix', 'fixes', 'fixed', 'fixing', 'fixed'],
  ['reach', 'reaches', 'reached', 'reaching', 'reached'],
  ['die', 'dies', 'died', 'dying', 'died'],
  ['panic', 'panics', 'panicked', 'panicking', 'panicked'],
  ['quit', 'quits', 'quit', 'quitting', 'quit'],
  ['do', 'does', 'did', 'doing', 'done'],
  ['be', 'is', 'was', 'being', 'been'],
  ['have', 'has', 'had', 'having', 'had'],
  ['write', 'writes', 'wrote', 'writing', 'written'],
  ['shoot', 'shoots', 'shot', 'shooting', 'shot'],
])('inflects %s', (base, present, past, ing, participle) => {
  expect(conjugated(base)).toEqual({ base, present, past, ing, participle });
});
