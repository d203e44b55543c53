import { dictionaryPacks } from '../src/commands/build-dictionary';

export async function setup(): Promise<void> {
  await dictionaryPacks();
}
