/** Suffixes between a counter and the next word that belong to the number: 3年前, 10人分. */

interface Affix {
  reading: string;
  /** Text after the kanji that makes it part of another word: 3年半ば, 100人超える. */
  notBefore?: RegExp;
}

const AFFIXES: Readonly<Record<string, Affix>> = {
  前: { reading: 'まえ' },
  後: { reading: 'ご', notBefore: /^[ろれ]/u },
  間: { reading: 'かん' },
  半: { reading: 'はん', notBefore: /^ば/u },
  目: { reading: 'め' },
  分: { reading: 'ぶん', notBefore: /^[かけら]/u },
  中: { reading: 'ちゅう' },
  超: { reading: 'ちょう', notBefore: /^[えすさ]/u },
  強: { reading: 'きょう', notBefore: /^[いくかさまみめ]/u },
  弱: { reading: 'じゃく', notBefore: /^[いくかさまみめりる]/u },
  余: { reading: 'よ', notBefore: /^[りっるす]/u },
  毎: { reading: 'ごと' },
  程: { reading: 'ほど', notBefore: /^[よな]/u },
  位: { reading: 'くらい' },
  台: { reading: 'だい' },
  末: { reading: 'まつ' },
  来: { reading: 'らい', notBefore: /^[たてるなずらま]/u },
  物: { reading: 'もの' },
  付: { reading: 'づけ', notBefore: /^[きくけかい]/u },
  生: { reading: 'うまれ', notBefore: /^[まれきかえじ]/u },
  朝: { reading: 'あさ' },
  昼: { reading: 'ひる' },
  夕: { reading: 'ゆう' },
  夜: { reading: 'よる' },
  晩: { reading: 'ばん' },
  様: { reading: 'さま' },
};

/** 中 is read じゅう where it means "throughout": 一日中, 一年中, 一晩中. */
const ALL_LONG = /^[1１一][日年晩]$/u;

/**
 * @param counted the number with its counter as written: 一日
 * @param allowed the affixes that the counter takes
 * @returns hiragana, or null if no affix starts at the position
 */
export function affixAt(
  text: string,
  position: number,
  counted: string,
  allowed: string,
): string | null {
  const character = text.charAt(position);
  if (character === '' || !allowed.includes(character)) return null;
  const affix = AFFIXES[character];
  const rest = text.slice(position + 1, position + 3);
  if (affix === undefined || affix.notBefore?.test(rest) === true) return null;
  // 1日中に is a date, "in the course of the 1st": ついたちちゅうに.
  if (character === '中' && ALL_LONG.test(counted) && !rest.startsWith('に')) return 'じゅう';
  return affix.reading;
}
