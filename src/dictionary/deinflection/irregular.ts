/** Forms that are not a stem with an ending: contractions, and irregular words. */
import type { EndingGroup } from './ending';
import type { Example } from './example';

/** Spoken forms, which newspapers keep in quotations. */
const CONTRACTIONS: readonly EndingGroup[] = [
  {
    after: 'te',
    replaces: 'て',
    endings: {
      とる: { becomes: 'v5', name: 'progressive', example: '見る → 見とる' },
      とく: { becomes: 'v5', name: 'preparation', example: '決める → 決めとく' },
      ちゃう: { becomes: 'v5', name: 'completion', example: '見る → 見ちゃう' },
      ちまう: { becomes: 'v5', name: 'completion', example: '見る → 見ちまう' },
      ちゃ: { becomes: 'final', name: 'conditional', example: '見る → 見ちゃ' },
    },
  },
  {
    after: 'te',
    replaces: 'で',
    endings: {
      どる: { becomes: 'v5', name: 'progressive', example: '飲む → 飲んどる' },
      どく: { becomes: 'v5', name: 'preparation', example: '飲む → 飲んどく' },
      じゃう: { becomes: 'v5', name: 'completion', example: '飲む → 飲んじゃう' },
      じまう: { becomes: 'v5', name: 'completion', example: '飲む → 飲んじまう' },
      じゃ: { becomes: 'final', name: 'conditional', example: '飲む → 飲んじゃ' },
    },
  },
];

/** ば of the conditional melts into the kana before it: 行きゃ, 食べりゃ, 高けりゃ. */
const MELTED_CONDITIONAL: readonly EndingGroup[] = Object.entries<Record<string, Example>>({
  れ: { りゃ: '食べる → 食べりゃ' },
  け: { きゃ: '行く → 行きゃ' },
  げ: { ぎゃ: '急ぐ → 急ぎゃ' },
  せ: { しゃ: '話す → 話しゃ' },
  て: { ちゃ: '待つ → 待ちゃ' },
  ね: { にゃ: '死ぬ → 死にゃ' },
  べ: { びゃ: '呼ぶ → 呼びゃ' },
  め: { みゃ: '読む → 読みゃ' },
  え: { や: '言う → 言や' },
}).map(([replaces, endings]) => ({
  after: 'hypothetical',
  replaces,
  endings: Object.fromEntries(
    Object.entries(endings).map(([ending, example]) => [
      ending,
      { becomes: 'final', name: 'conditional', example },
    ]),
  ),
}));

/** ら, り and れ before ない become ん: 分かんない, 見てらんない. */
const MELTED_NEGATIVE: readonly EndingGroup[] = Object.entries({
  ら: '分かる → 分かんない',
  り: '足りる → 足んない',
  れ: '見る → 見てらんない',
} satisfies Record<string, Example>).map(([replaces, example]) => ({
  after: 'negative stem',
  replaces,
  endings: { んない: { becomes: 'nai', name: 'negative', example } },
}));

/** ます has its own past, te-form and so on, outside of all paradigms. */
const OF_MASU: readonly EndingGroup[] = [
  {
    after: 'masu',
    replaces: 'ます',
    endings: {
      ました: { becomes: 'past stem', name: null, example: '伝える → 伝えました' },
      まして: { becomes: 'te', name: 'te-form', example: '伝える → 伝えまして' },
      ましょう: { becomes: 'final', name: 'volitional', example: '伝える → 伝えましょう' },
      ませ: { becomes: 'final', name: 'imperative', example: 'くださる → くださいませ' },
      ません: { becomes: 'masen', name: 'negative', example: '伝える → 伝えません' },
    },
  },
  {
    after: 'masen',
    replaces: 'ません',
    endings: {
      ませんでした: { becomes: 'final', name: 'past', example: '伝える → 伝えませんでした' },
    },
  },
];

const OF_NAI: readonly EndingGroup[] = [
  {
    after: 'nai',
    replaces: 'ない',
    endings: {
      ねえ: { becomes: 'final', name: null, example: '避ける → 避けねえ' },
      ねぇ: { becomes: 'final', name: null, example: '避ける → 避けねぇ' },
      ないで: { becomes: 'te', name: 'te-form', example: '避ける → 避けないで' },
      なさそう: { becomes: 'copular', name: 'appearance', example: '避ける → 避けなさそう' },
      なさすぎる: { becomes: 'v1', name: 'excess', example: '足りる → 足りなさすぎる' },
      なさ過ぎる: { becomes: 'v1', name: 'excess', example: '足りる → 足りなさ過ぎる' },
    },
  },
  // 無い by itself, in kana and kanji, and adjectives such as 仕方ない.
  {
    after: 'adj-i',
    replaces: 'ない',
    endings: {
      なさそう: { becomes: 'copular', name: 'appearance', example: '仕方ない → 仕方なさそう' },
      なさすぎる: { becomes: 'v1', name: 'excess', example: '頼りない → 頼りなさすぎる' },
    },
  },
  {
    after: 'adj-i',
    replaces: '無い',
    endings: {
      無さそう: { becomes: 'copular', name: 'appearance', example: '無い → 無さそう' },
    },
  },
  {
    after: 'adj-i',
    replaces: 'よい',
    endings: {
      よさそう: { becomes: 'copular', name: 'appearance', example: 'よい → よさそう' },
    },
  },
  {
    after: 'adj-i',
    replaces: '良い',
    endings: {
      良さそう: { becomes: 'copular', name: 'appearance', example: '良い → 良さそう' },
    },
  },
  {
    after: 'adj-ix',
    replaces: 'いい',
    endings: {
      よさそう: { becomes: 'copular', name: 'appearance', example: 'いい → よさそう' },
    },
  },
];

/**
 * Set phrases whose negative the dictionary has as an adjective, in polite and written forms: 仕方がない
 * 仕方がありません, やむを得ない やむを得ません, 話にならない 話になりません.
 */
const OF_NEGATIVE_PHRASES: readonly EndingGroup[] = [
  {
    after: 'adj-i',
    replaces: 'ない',
    endings: {
      ありません: {
        becomes: 'masen',
        name: 'polite negative',
        example: '仕方がない → 仕方がありません',
      },
      ございません: {
        becomes: 'masen',
        name: 'polite negative',
        example: '申し訳ない → 申し訳ございません',
      },
      ません: {
        becomes: 'masen',
        name: 'polite negative',
        example: 'やむを得ない → やむを得ません',
      },
      ねえ: { becomes: 'final', name: null, example: '仕方がない → 仕方がねえ' },
      ぬ: { becomes: 'final', name: null, example: '計り知れない → 計り知れぬ' },
    },
  },
  ...Object.entries<Record<string, Example>>({
    か: { きません: 'らちが明かない → らちが明きません', かん: 'らちが明かない → らちが明かん' },
    ら: { りません: '話にならない → 話になりません', らん: '話にならない → 話にならん' },
    わ: { いません: '気に食わない → 気に食いません', わん: '気に食わない → 気に食わん' },
  }).map(([row, endings]): EndingGroup => ({
    after: 'adj-i',
    replaces: `${row}ない`,
    endings: Object.fromEntries(
      Object.entries(endings).map(([ending, example]) => [
        ending,
        ending.endsWith('ません')
          ? { becomes: 'masen', name: 'polite negative', example }
          : { becomes: 'final', name: null, example },
      ]),
    ),
  })),
];

/** The negative of である is the adjective ない; は may come between: ではない. */
const OF_ARU: EndingGroup = {
  after: 'v5r-i',
  replaces: 'である',
  endings: {
    でない: { becomes: 'nai', name: 'negative', example: 'である → でない' },
    ではない: { becomes: 'nai', name: 'negative', example: 'である → ではない' },
    じゃない: { becomes: 'nai', name: 'negative', example: 'である → じゃない' },
  },
};

export const IRREGULAR: readonly EndingGroup[] = [
  ...CONTRACTIONS,
  ...MELTED_CONDITIONAL,
  ...MELTED_NEGATIVE,
  ...OF_MASU,
  ...OF_NAI,
  ...OF_NEGATIVE_PHRASES,
  OF_ARU,
];
