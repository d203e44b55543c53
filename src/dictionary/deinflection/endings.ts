/**
 * Endings that are attached to the stems, with the names of the forms that they make. Those for common
 * forms come before rarer analyses of the same ending.
 */
import type { EndingGroup } from './ending';
import { SENTENCE_ENDINGS } from './sentence-endings';

/** What must be done, by what it is attached to: if it is not done, … */
const IF_NOT = {
  'negative stem': 'なければ なくては なきゃ なくちゃ なけりゃ',
  'classical negative stem': 'ねば にゃ',
} as const;

/** … it will not do. */
const IT_WILL_NOT_DO = {
  ならない: 'nai',
  いけない: 'nai',
  なりません: 'masen',
  いけません: 'masen',
  ならん: 'final',
  ならぬ: 'final',
  だめ: 'copular',
} as const;

/** 避けなければならない, 行かなきゃいけません: each way to begin with each way to end. */
const OBLIGATION: readonly EndingGroup[] = Object.entries(IF_NOT).map(([after, conditions]) => ({
  after: after as keyof typeof IF_NOT,
  endings: Object.fromEntries(
    conditions.split(' ').flatMap((condition) =>
      Object.entries(IT_WILL_NOT_DO).map(([conclusion, becomes]) => [
        `${condition}${conclusion}`,
        {
          becomes,
          name: 'obligation (なければならない)',
          example: `行く → 行か${condition}${conclusion}`,
        },
      ]),
    ),
  ),
}));

/** Negative, and what is prohibited or not intended. */
const NEGATIVE: readonly EndingGroup[] = [
  {
    after: 'negative stem',
    endings: {
      ない: { becomes: 'nai', name: 'negative', example: '避ける → 避けない' },
      なきゃ: { becomes: 'final', name: 'negative conditional', example: '避ける → 避けなきゃ' },
      なくちゃ: {
        becomes: 'final',
        name: 'negative conditional',
        example: '避ける → 避けなくちゃ',
      },
    },
  },
  {
    after: 'classical negative stem',
    endings: {
      ず: { becomes: 'final', name: 'negative (ず)', example: '応じる → 応じず' },
      ずに: { becomes: 'te', name: 'negative (ず)', example: '触れる → 触れずにいた' },
      ずとも: { becomes: 'final', name: 'negative concession', example: '言う → 言わずとも' },
      ぬ: { becomes: 'final', name: 'negative (ぬ)', example: '許す → 許さぬ' },
      ん: { becomes: 'final', name: 'negative (ぬ)', example: '許す → 許さん' },
      ねば: { becomes: 'final', name: 'negative conditional', example: '行く → 行かねば' },
      にゃ: { becomes: 'final', name: 'negative conditional', example: '行く → 行かにゃ' },
      // Of the west of Japan: past and conditional of ん.
      んかった: { becomes: 'past stem', name: 'negative (ぬ)', example: '言う → 言わんかった' },
      ざるを得ない: {
        becomes: 'nai',
        name: 'compulsion (ざるを得ない)',
        example: '言う → 言わざるを得なかった',
      },
      ざるをえない: {
        becomes: 'nai',
        name: 'compulsion (ざるを得ない)',
        example: '言う → 言わざるをえない',
      },
      ざるを得ません: {
        becomes: 'masen',
        name: 'compulsion (ざるを得ない)',
        example: '言う → 言わざるを得ません',
      },
      ざる: { becomes: 'final', name: 'negative (ざる)', example: '知る → 知られざる' },
    },
  },
  {
    after: 'classical finite',
    endings: {
      まい: { becomes: 'final', name: 'negative volitional', example: '許す → 許すまい' },
    },
  },
  {
    after: 'finite',
    endings: {
      な: { becomes: 'final', name: 'prohibition', example: '触る → 触るな' },
    },
  },
];

/** ない of 高くない is an adjective itself, but 高くない is shown as one form. */
const ADJECTIVES: EndingGroup = {
  after: 'adjective stem',
  endings: {
    く: { becomes: 'final', name: 'adverbial', example: '高い → 高く' },
    くない: { becomes: 'nai', name: 'negative', example: '高い → 高くない' },
    くはない: { becomes: 'nai', name: 'negative', example: '高い → 高くはない' },
    くありません: { becomes: 'masen', name: 'polite negative', example: '高い → 高くありません' },
    かろう: { becomes: 'final', name: 'conjecture', example: '高い → 高かろう' },
    き: { becomes: 'final', name: 'attributive (き)', example: '高い → 高き' },
    し: { becomes: 'final', name: 'finite (し)', example: '高い → 高し' },
    さ: { becomes: 'final', name: 'noun (さ)', example: '高い → 高さ' },
    げ: { becomes: 'copular', name: 'appearance', example: '悲しい → 悲しげ' },
    がる: { becomes: 'v5', name: 'sign of feeling', example: '寂しい → 寂しがる' },
    過ぎる: { becomes: 'v1', name: 'excess', example: '高い → 高過ぎる' },
    すぎる: { becomes: 'v1', name: 'excess', example: '高い → 高すぎる' },
    そう: { becomes: 'copular', name: 'appearance', example: '高い → 高そう' },
  },
};

/**
 * Forms of the copula だ. Only the past and the polite ones are named. The negative is that of である
 * (irregular.ts).
 */
const COPULA: EndingGroup = {
  after: 'copular',
  endings: {
    だ: { becomes: 'final', name: null, example: '高い → 高そうだ' },
    な: { becomes: 'final', name: null, example: '高い → 高そうな' },
    に: { becomes: 'final', name: null, example: '高い → 高そうに' },
    で: { becomes: 'final', name: null, example: '高い → 高そうで' },
    だった: { becomes: 'past', name: 'past', example: '高い → 高そうだった' },
    である: { becomes: 'v5r-i', name: null, example: '避ける → 避けるべきであった' },
    です: { becomes: 'final', name: 'polite', example: '高い → 高そうです' },
    でした: { becomes: 'past', name: 'polite past', example: '高い → 高そうでした' },
  },
};

/** Nominal adjectives: 重要, 堂々. */
const NA_ADJECTIVES: readonly EndingGroup[] = [
  {
    after: 'adj-na',
    endings: {
      過ぎる: { becomes: 'v1', name: 'excess', example: '慎重 → 慎重過ぎる' },
      すぎる: { becomes: 'v1', name: 'excess', example: '慎重 → 慎重すぎる' },
      なる: { becomes: 'final', name: 'attributive (なる)', example: '重大 → 重大なる' },
      だった: { becomes: 'past', name: 'past', example: '静か → 静かだった' },
      でした: { becomes: 'past', name: 'polite past', example: '静か → 静かでした' },
      ではない: { becomes: 'nai', name: 'negative', example: '静か → 静かではない' },
      じゃない: { becomes: 'nai', name: 'negative', example: '静か → 静かじゃない' },
      ではありません: {
        becomes: 'masen',
        name: 'polite negative',
        example: '静か → 静かではありません',
      },
    },
  },
  {
    after: 'adj-t',
    endings: {
      たる: { becomes: 'final', name: 'attributive (たる)', example: '堂々 → 堂々たる' },
    },
  },
];

const POLITE: EndingGroup = {
  after: 'continuative',
  endings: {
    ます: { becomes: 'masu', name: 'polite', example: '伝える → 伝えます' },
    なさい: { becomes: 'final', name: 'imperative', example: '伝える → 伝えなさい' },
  },
};

const TENSE_AND_CONDITION: readonly EndingGroup[] = [
  {
    after: 'past stem',
    endings: {
      '': { becomes: 'past', name: 'past', example: '行く → 行った' },
      ら: { becomes: 'final', name: 'conditional', example: '行く → 行ったら' },
      らば: { becomes: 'final', name: 'conditional', example: '行く → 行ったらば' },
      り: { becomes: 'final', name: 'listing', example: '行く → 行ったり' },
      ろう: { becomes: 'final', name: 'past conjecture', example: '行く → 行ったろう' },
    },
  },
  {
    after: 'hypothetical',
    endings: {
      ば: { becomes: 'final', name: 'conditional', example: '行く → 行けば' },
      ど: { becomes: 'final', name: 'concession', example: '行く → 行けど' },
      ども: { becomes: 'final', name: 'concession', example: '行く → 行けども' },
    },
  },
  {
    after: 'finite',
    endings: {
      なら: { becomes: 'final', name: 'conditional', example: '行く → 行くなら' },
    },
  },
];

const TE_FORM: EndingGroup = {
  after: 'te',
  endings: {
    は: { becomes: 'final', name: 'conditional', example: '待つ → 待っては' },
    も: { becomes: 'final', name: 'concession', example: '待つ → 待っても' },
    いる: { becomes: 'v1', name: 'progressive', example: '待つ → 待っている' },
    る: { becomes: 'v1', name: 'progressive', example: '待つ → 待ってる' },
    おる: { becomes: 'v5', name: 'progressive', example: '待つ → 待っております' },
    いらっしゃる: {
      becomes: 'v5aru',
      name: 'honorific progressive',
      example: '待つ → 待っていらっしゃる',
    },
    ある: { becomes: 'v5r-i', name: 'resultative', example: '書く → 書いてある' },
    しまう: { becomes: 'v5', name: 'completion', example: '忘れる → 忘れてしまう' },
    おく: { becomes: 'v5', name: 'preparation', example: '決める → 決めておく' },
    くる: { becomes: 'vk', name: 'coming change', example: '増える → 増えてくる' },
    来る: { becomes: 'vk', name: 'coming change', example: '増える → 増えて来る' },
    いく: { becomes: 'v5k-s', name: 'going change', example: '増える → 増えていく' },
    行く: { becomes: 'v5k-s', name: 'going change', example: '増える → 増えて行く' },
    く: { becomes: 'v5k-s', name: 'going change', example: '増える → 増えてく' },
    みる: { becomes: 'v1', name: 'attempt', example: '食べる → 食べてみる' },
    ほしい: { becomes: 'adj-i', name: 'wish (てほしい)', example: '守る → 守ってほしい' },
    欲しい: { becomes: 'adj-i', name: 'wish (てほしい)', example: '守る → 守って欲しい' },
    くれる: { becomes: 'v1', name: 'favor', example: '待つ → 待ってくれる' },
    あげる: { becomes: 'v1', name: 'favor (あげる)', example: '待つ → 待ってあげる' },
    もらう: { becomes: 'v5', name: 'favor received', example: '待つ → 待ってもらう' },
    いただく: {
      becomes: 'v5',
      name: 'favor received (humble)',
      example: '待つ → 待っていただく',
    },
    頂く: { becomes: 'v5', name: 'favor received (humble)', example: '待つ → 待って頂く' },
    くださる: { becomes: 'v5aru', name: 'favor (honorific)', example: '待つ → 待ってくださる' },
    下さる: { becomes: 'v5aru', name: 'favor (honorific)', example: '待つ → 待って下さる' },
    ください: { becomes: 'final', name: 'request', example: '待つ → 待ってください' },
    下さい: { becomes: 'final', name: 'request', example: '待つ → 待って下さい' },
  },
};

const VOICE: readonly EndingGroup[] = [
  {
    after: 'voice stem',
    endings: {
      れる: { becomes: 'v1', name: 'passive', example: '書く → 書かれる' },
      せる: { becomes: 'v1', name: 'causative', example: '書く → 書かせる' },
      す: { becomes: 'v5', name: 'causative', example: '書く → 書かす' },
      せられる: { becomes: 'v1', name: 'causative-passive', example: '書く → 書かせられる' },
    },
  },
  {
    after: 'ichidan voice stem',
    endings: {
      られる: { becomes: 'v1', name: 'passive or potential', example: '食べる → 食べられる' },
      させる: { becomes: 'v1', name: 'causative', example: '食べる → 食べさせる' },
      さす: { becomes: 'v5', name: 'causative', example: '食べる → 食べさす' },
      させられる: { becomes: 'v1', name: 'causative-passive', example: '食べる → 食べさせられる' },
    },
  },
];

/** After the continuative form (連用形). */
const COMPOUND: EndingGroup = {
  after: 'continuative',
  endings: {
    '': { becomes: 'final', name: 'continuative', example: '述べる → 述べ' },
    たい: { becomes: 'adj-i', name: 'wish', example: '求める → 求めたい' },
    たがる: { becomes: 'v5', name: 'wish', example: '求める → 求めたがる' },
    ながら: { becomes: 'final', name: 'while', example: '歩く → 歩きながら' },
    つつ: { becomes: 'final', name: 'while', example: '歩く → 歩きつつ' },
    つつある: {
      becomes: 'v5r-i',
      name: 'progressive (つつある)',
      example: '増える → 増えつつある',
    },
    過ぎる: { becomes: 'v1', name: 'excess', example: '増える → 増え過ぎる' },
    すぎる: { becomes: 'v1', name: 'excess', example: '増える → 増えすぎる' },
    そう: { becomes: 'copular', name: 'appearance', example: '増える → 増えそう' },
    やすい: { becomes: 'adj-i', name: 'ease', example: '読む → 読みやすい' },
    易い: { becomes: 'adj-i', name: 'ease', example: '読む → 読み易い' },
    にくい: { becomes: 'adj-i', name: 'difficulty', example: '読む → 読みにくい' },
    難い: { becomes: 'adj-i', name: 'difficulty', example: '読む → 読み難い' },
    づらい: { becomes: 'adj-i', name: 'difficulty', example: '読む → 読みづらい' },
    がたい: { becomes: 'adj-i', name: 'difficulty', example: '認める → 認めがたい' },
    がち: { becomes: 'copular', name: 'tendency', example: '忘れる → 忘れがち' },
    っぽい: { becomes: 'adj-i', name: 'tendency', example: '忘れる → 忘れっぽい' },
    始める: { becomes: 'v1', name: 'beginning', example: '増える → 増え始める' },
    はじめる: { becomes: 'v1', name: 'beginning', example: '増える → 増えはじめる' },
    出す: { becomes: 'v5', name: 'beginning', example: '走る → 走り出す' },
    続ける: { becomes: 'v1', name: 'continuation', example: '走る → 走り続ける' },
    つづける: { becomes: 'v1', name: 'continuation', example: '走る → 走りつづける' },
    終わる: { becomes: 'v5', name: 'completion (終える)', example: '読む → 読み終わる' },
    終える: { becomes: 'v1', name: 'completion (終える)', example: '読む → 読み終える' },
    かねる: { becomes: 'v1', name: 'inability', example: '答える → 答えかねる' },
    かねない: { becomes: 'nai', name: 'risk', example: '失う → 失いかねない' },
    得る: { becomes: 'v1', name: 'possibility', example: '起こる → 起こり得る' },
    うる: { becomes: 'final', name: 'possibility', example: '起こる → 起こりうる' },
    える: { becomes: 'v1', name: 'possibility', example: '起こる → 起こりえない' },
  },
};

const HONORIFIC: EndingGroup = {
  after: 'continuative',
  endings: {
    なさる: { becomes: 'v5aru', name: 'honorific', example: '話す → 話しなさる' },
  },
};

/** Replace する after nouns that take it. */
const OF_SURU_NOUNS: EndingGroup = {
  after: 'vs',
  endings: {
    // Unnamed: the dictionary has 派遣する under 派遣.
    する: { becomes: 'vs-i', name: null, example: '派遣 → 派遣した' },
    いたす: { becomes: 'v5', name: 'humble', example: '連絡 → 連絡いたします' },
    致す: { becomes: 'v5', name: 'humble', example: '連絡 → 連絡致します' },
    なさる: { becomes: 'v5aru', name: 'honorific', example: '出席 → 出席なさる' },
    いただく: { becomes: 'v5', name: 'favor received (humble)', example: '説明 → 説明いただく' },
    頂く: { becomes: 'v5', name: 'favor received (humble)', example: '説明 → 説明頂く' },
    くださる: { becomes: 'v5aru', name: 'favor (honorific)', example: '説明 → 説明くださる' },
    ください: { becomes: 'final', name: 'request', example: '注意 → 注意ください' },
  },
};

export const ENDINGS: readonly EndingGroup[] = [
  ...NEGATIVE,
  ...OBLIGATION,
  ADJECTIVES,
  COPULA,
  ...NA_ADJECTIVES,
  POLITE,
  ...TENSE_AND_CONDITION,
  TE_FORM,
  ...VOICE,
  COMPOUND,
  ...SENTENCE_ENDINGS,
  HONORIFIC,
  OF_SURU_NOUNS,
];
