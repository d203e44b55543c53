/** Forms that are not a stem with an ending: contractions, and irregular words. */
import type { EndingGroup } from './ending';

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

export const IRREGULAR: readonly EndingGroup[] = [...CONTRACTIONS, ...OF_MASU, ...OF_NAI, OF_ARU];
