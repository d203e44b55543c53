/**
 * Endings that follow what could be the end of a sentence: what was only just done, is heard of, thought,
 * denied in part, or has to be.
 */
import type { EndingGroup } from './ending';

/** Not ばかりで and ばかり by itself: ばかりでなく and ばかりか mean "not only". */
const RECENCY: EndingGroup = {
  after: 'past',
  endings: {
    ばかりだ: { becomes: 'final', name: 'recency (たばかり)', example: '終える → 終えたばかりだ' },
    ばかりだった: {
      becomes: 'past',
      name: 'past recency (たばかりだった)',
      example: '終える → 終えたばかりだった',
    },
    ばかりです: {
      becomes: 'final',
      name: 'recency (たばかり)',
      example: '終える → 終えたばかりです',
    },
    ばかりでした: {
      becomes: 'past',
      name: 'past recency (たばかりだった)',
      example: '終える → 終えたばかりでした',
    },
    ばかりの: { becomes: 'final', name: 'recency (たばかり)', example: '終える → 終えたばかりの' },
  },
};

/** After a form that can end a sentence. */
const CONJECTURE: EndingGroup = {
  after: ['finite', 'past'],
  endings: {
    らしい: {
      becomes: 'adj-i',
      name: 'hearsay',
      example: ['行く → 行くらしい', '行く → 行ったらしい'],
    },
    そう: {
      becomes: 'copular',
      name: 'hearsay (そう)',
      example: ['行く → 行くそうだ', '行く → 行ったそうだ'],
    },
    みたい: {
      becomes: 'copular',
      name: 'resemblance',
      example: ['行く → 行くみたいだ', '行く → 行ったみたいだ'],
    },
  },
};

/** What may be, is thought, or is not quite so. */
const JUDGMENT: EndingGroup = {
  after: ['finite', 'past'],
  endings: {
    かもしれない: {
      becomes: 'nai',
      name: 'uncertainty (かもしれない)',
      example: ['行く → 行くかもしれない', '行く → 行ったかもしれない'],
    },
    かもしれません: {
      becomes: 'masen',
      name: 'uncertainty (かもしれない)',
      example: ['行く → 行くかもしれません', '行く → 行ったかもしれません'],
    },
    とみられる: {
      becomes: 'v1',
      name: 'assessment (とみられる)',
      example: ['行く → 行くとみられる', '行く → 行ったとみられる'],
    },
    わけではない: {
      becomes: 'nai',
      name: 'partial denial (わけではない)',
      example: ['行く → 行くわけではない', '行く → 行ったわけではない'],
    },
    わけではありません: {
      becomes: 'masen',
      name: 'partial denial (わけではない)',
      example: ['行く → 行くわけではありません', '行く → 行ったわけではありません'],
    },
  },
};

/** Not ところだ: after 行っている and 行った it means something else. */
const NEARNESS: EndingGroup = {
  after: 'finite',
  endings: {
    ところだった: {
      becomes: 'past',
      name: 'nearness (ところだった)',
      example: '行く → 行くところだった',
    },
    ところでした: {
      becomes: 'past',
      name: 'nearness (ところだった)',
      example: '行く → 行くところでした',
    },
  },
};

/** Classical endings that written language keeps, above all in headlines: 派遣すべき, 許すまじ. */
const CLASSICAL: EndingGroup = {
  after: 'classical finite',
  endings: {
    べき: { becomes: 'copular', name: 'obligation (べき)', example: '派遣 → 派遣すべき' },
    べく: { becomes: 'final', name: 'purpose (べく)', example: '備える → 備えるべく' },
    べし: { becomes: 'final', name: 'obligation (べし)', example: '急ぐ → 急ぐべし' },
    べからず: { becomes: 'final', name: 'prohibition (べからず)', example: '許す → 許すべからず' },
    べからざる: {
      becomes: 'final',
      name: 'prohibition (べからざる)',
      example: '許す → 許すべからざる',
    },
    まじ: { becomes: 'final', name: 'negative volitional (まじ)', example: '許す → 許すまじ' },
  },
};

export const SENTENCE_ENDINGS: readonly EndingGroup[] = [
  RECENCY,
  CONJECTURE,
  JUDGMENT,
  NEARNESS,
  CLASSICAL,
];
