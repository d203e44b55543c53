/** How Latin letters and digits are read aloud one by one: AI えーあい, 3 さん. */

const NAMES: Readonly<Record<string, string>> = {
  A: 'えー',
  B: 'びー',
  C: 'しー',
  D: 'でぃー でー',
  E: 'いー',
  F: 'えふ',
  G: 'じー',
  H: 'えいち えっち',
  I: 'あい',
  J: 'じぇー',
  K: 'けー',
  L: 'える',
  M: 'えむ',
  N: 'えぬ',
  O: 'おー',
  P: 'ぴー',
  Q: 'きゅー',
  R: 'あーる',
  S: 'えす',
  T: 'てぃー てー',
  U: 'ゆー',
  V: 'ぶい ぶぃ',
  W: 'だぶりゅー',
  X: 'えっくす',
  Y: 'わい',
  Z: 'ぜっと',
  '0': 'ぜろ れい',
  '1': 'いち いっ ひと わん',
  '2': 'に ふた つー',
  '3': 'さん み すりー',
  '4': 'よん し よ ふぉー',
  '5': 'ご いつ ふぁいぶ',
  '6': 'ろく ろっ む しっくす',
  '7': 'なな しち せぶん',
  '8': 'はち はっ や えいと',
  '9': 'きゅー く ないん',
  '&': 'あんど',
};

/** Vowels that are written out where others write ー: えい for えー. */
const LONG_VOWEL =
  /(?<=[えけせてねへめれげぜでべぺぇ])い|(?<=[おこそとのほもよろごぞどぼぽょくすつぬふむゆるぐずぶぷゅ])う/gu;

/** @param reading in hiragana */
export function isSpelledOut(characters: string, reading: string): boolean {
  return spells([...characters.normalize('NFKC').toUpperCase()], reading.replace(LONG_VOWEL, 'ー'));
}

/** Signs such as ・ and - are silent. */
function spells(characters: readonly string[], reading: string): boolean {
  const [first, ...rest] = characters;
  if (first === undefined) return reading === '';
  const names = NAMES[first];
  if (names === undefined) return !/[\p{L}\p{N}]/u.test(first) && spells(rest, reading);
  return names.split(' ').some((name) => {
    const said = name.replace(LONG_VOWEL, 'ー');
    return reading.startsWith(said) && spells(rest, reading.slice(said.length));
  });
}
