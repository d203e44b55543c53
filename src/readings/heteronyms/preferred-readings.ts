/**
 * Words whose default reading in the dictionary is not the one of today's newspapers and
 * announcers, in any context.
 */
import { godan, ichidan } from './inflections';
import { begins, ends, type LegacyHeteronym } from './legacy-rules';
import { isNoPerson } from './legacy-token-tests';

/** Noun → reading of its kanji. */
const NOUNS: Readonly<Record<string, string>> = {
  明後日: 'あさって',
  一昨年: 'おととし',
  貴女: 'あなた',
  高潮: 'たかしお',
  平地: 'へいち',
  高音: 'こうおん',
  砂岩: 'さがん',
  俗世: 'ぞくせ',
  施術: 'せじゅつ',
  従妹: 'いとこ',
  従弟: 'いとこ',
  従兄: 'いとこ',
  従姉: 'いとこ',
  柵: 'さく',
  脛: 'すね',
  亭: 'てい',
  // かたり (storytelling) does not occur alone.
  語: 'ご',
  夜中: 'よなか',
  重複: 'ちょうふく',
  入り口: 'い ぐち',
  米ドル: 'べい',
  英ポンド: 'えい',
};

/** Nouns that are also given names: after a surname or before a title they stay names. */
const NOUNS_AND_NAMES: Readonly<Record<string, string>> = {
  琴: 'こと',
  蓮: 'はす',
  環: 'かん',
};
const NO_TITLE = begins('(?!さん|ちゃん|くん|君|氏|様|選手|容疑者|被告)');

const VERBS: readonly LegacyHeteronym[] = [
  { surfaces: godan('逝く'), rules: [{ reading: 'い' }] },
  { surfaces: ichidan('免れる'), rules: [{ reading: 'まぬが' }] },
  { surfaces: godan('集う'), rules: [{ reading: 'つど' }] },
  { surfaces: godan('瞬く'), rules: [{ reading: 'またた' }] },
  { surfaces: godan('焦る'), rules: [{ reading: 'あせ' }] },
  { surfaces: ichidan('取り止める'), rules: [{ reading: 'と や' }] },
  { surfaces: ichidan('埋める'), rules: [{ reading: 'う' }] },
  { surfaces: godan('埋まる'), rules: [{ reading: 'う' }] },
  { surfaces: ichidan('垂れる'), rules: [{ reading: 'た' }] },
  { surfaces: ['徹し', '徹する'], rules: [{ reading: 'てっ' }] },
  {
    surfaces: godan('擦る'),
    rules: [{ reading: 'す', left: ends('マッチを') }, { reading: 'こす' }],
  },
  { surfaces: godan('歪む'), rules: [{ reading: 'ゆが' }] },
  { surfaces: godan('放す'), rules: [{ reading: 'はな' }] },
  { surfaces: godan('混じる'), rules: [{ reading: 'ま' }] },
  { surfaces: ichidan('戯れる'), rules: [{ reading: 'たわむ' }] },
  { surfaces: ichidan('空ける'), rules: [{ reading: 'あ' }] },
  // Correctly; まさしく is written in kana.
  { surfaces: ['正しく'], rules: [{ reading: 'ただ' }] },
];

export const PREFERRED_READINGS: readonly LegacyHeteronym[] = [
  ...Object.entries(NOUNS).map(([noun, reading]) => ({ surfaces: [noun], rules: [{ reading }] })),
  ...Object.entries(NOUNS_AND_NAMES).map(([noun, reading]) => ({
    surfaces: [noun],
    rules: [
      { reading, right: NO_TITLE, left: ends('^|[^\\p{Script=Han}]') },
      { reading, right: NO_TITLE, previous: isNoPerson },
    ],
  })),
  ...VERBS,
];
