/** Words between grammar and vocabulary: 訪れた際, 続くなか, いずれも, とみられる. */
import {
  DIGIT,
  END_OF_TEXT,
  KANJI,
  KATAKANA,
  START_OF_TEXT,
  anyOf,
  chars,
  sequence,
  words,
} from '../../rules/phrase';
import { affix, type AffixRow } from './affix-row';

/** Last kana of a verb or an adjective before a noun that says when: 続くなか, 訪れた際. */
const CLAUSE = chars('うくぐすつぬぶむるたいだ');

export const FORMAL_WORDS: readonly AffixRow[] = [
  affix('noun 際', 'when', {
    why: 'After a clause 際 is the time at which something is done.',
    when: { before: anyOf(CLAUSE, 'の') },
    means: ['月の裏側を通過した｜際｜に撮影した。'],
  }),
  affix('noun なか', 'amid', {
    why: 'After a clause なか is what goes on meanwhile.',
    when: { before: CLAUSE },
    means: ['緊張が続く｜なか｜、首相が訪米した。'],
    butNot: ['箱の｜なか｜を調べた。'],
  }),
  affix('noun 中', 'amid', {
    why: 'After a clause 中 is what goes on meanwhile.',
    when: { before: CLAUSE },
    means: ['物価が上がる｜中｜、賃金は伸びない。'],
    butNot: ['箱の｜中｜を調べた。'],
  }),
  affix('noun まま', 'as is', {
    why: 'After a clause まま is a state that does not change.',
    when: 'always',
    means: ['制約を抱えた｜まま｜動けない。'],
  }),
  affix('noun 以外', 'other than', {
    why: 'What comes before 以外 is left out.',
    when: 'always',
    means: ['それ｜以外｜の出来事が起きた。'],
  }),
  affix('noun 兼', 'and also', {
    why: 'Somebody who holds one office holds the other as well.',
    when: 'always',
    means: ['会長｜兼｜社長が述べた。'],
  }),
  affix('noun 前', 'in front', {
    why: 'Of a building 前 is the place before it, not the time.',
    when: { before: words('駅の 店の 門の 家の 建物の 庁舎の 大使館の 議事堂の 校舎の') },
    means: ['駅の｜前｜に集まった。'],
  }),
  affix('noun 前', 'before', {
    why: 'After a clause or what has happened 前 is the time before it; what stands in front is in view.',
    when: [{ before: CLAUSE, after: chars('にのは、か') }],
    means: ['倒れる｜前｜に連絡した。'],
    butNot: ['駅の｜前｜に集まった。'],
  }),
  affix('noun 先', '', {
    why: '先に is earlier, first or ahead: only the whole sentence says which.',
    when: { after: 'に' },
    means: ['｜先｜に発表した計画を改めた。'],
  }),
  affix('adverb もっとも', '', {
    why: 'もっともらしい, plausible, is a word of its own.',
    when: { after: 'らし' },
    means: ['モデルが｜もっとも｜らしい嘘をつく。'],
    butNot: ['｜もっとも｜高い山に登る。'],
  }),
  affix('adjective 近く', 'soon', {
    why: 'At the head of a clause, and before what is done, 近く is a time.',
    when: { before: anyOf(chars('。、'), START_OF_TEXT), after: anyOf(KANJI, '、') },
    means: ['新薬は承認を得て、｜近く｜保険適用される。'],
    butNot: [
      '駅の｜近く｜に住む。',
      '昼は、｜近く｜の店に行く。',
      '学校の｜近く｜、駅前で集まる。',
    ],
  }),
  affix('noun お使い', 'use', {
    why: 'Before a polite verb お使い is the polite form of 使う.',
    when: { after: words('いただ に くださ の の方 頂') },
    means: ['どなたにも｜お使い｜いただけます。'],
  }),
  affix('noun 前', 'previous', {
    why: 'Before a period 前の is the one that came before.',
    when: { after: sequence('の', words('週 年 月 日 回 四半期 期 年度 取引日 営業日 大会')) },
    means: ['価格は｜前｜の取引日より下がった。'],
  }),
  affix('noun 後', 'after', {
    why: 'After a clause 後 is the time after it.',
    when: { before: CLAUSE },
    means: ['会談した｜後｜、声明を出した。'],
  }),
  affix('noun 間', 'while', {
    why: 'After a clause or a length of time 間 is as long as it lasts.',
    when: { before: anyOf(CLAUSE, words('年もの 月もの 日もの 時間もの')) },
    means: ['7年もの｜間｜、見抜けなかった。', '待っている｜間｜に値が下がった。'],
    butNot: ['両国の｜間｜で合意した。'],
  }),
  affix('noun 間', 'between', {
    why: 'Between two sides.',
    when: { before: 'の', after: chars('でに') },
    means: ['両国の｜間｜で合意した。'],
  }),
  affix('noun 別', 'another', {
    why: '別の is not the one of which the text has spoken.',
    when: { after: chars('のに') },
    means: ['権利を｜別｜の会社に移した。'],
  }),
  affix('noun 上', '', {
    why: 'After a clause 上で and 上に only join it with what follows.',
    when: { before: CLAUSE, after: chars('でには、') },
    means: ['資料を見た｜上｜で答えた。'],
  }),
  affix('pronoun いずれ', 'all of them', {
    why: 'いずれも says something of each of those mentioned.',
    when: { after: 'も' },
    means: ['患者は｜いずれ｜も軽症だ。'],
  }),
  affix('pronoun いずれ', 'any of them', {
    why: 'いずれの and いずれか are one of those mentioned.',
    when: { after: chars('のか') },
    means: ['｜いずれ｜の案も採用されなかった。'],
  }),
  affix('conjunction また', 'also', {
    why: 'At the head of a sentence また adds one thing to another.',
    when: 'always',
    means: ['｜また｜、輸出も増えた。'],
  }),
  affix('conjunction 一方', 'meanwhile', {
    why: 'At the head of a sentence 一方 turns to something else.',
    when: 'always',
    means: ['｜一方｜、先行きは暗い。'],
  }),
  affix('conjunction ただ', 'however', {
    why: 'Before a pause ただ limits what was said.',
    when: { after: '、' },
    means: ['｜ただ｜、課題は残る。'],
    butNot: ['｜ただ｜待つだけだ。'],
  }),
  affix('conjunction ただ', '', {
    why: 'Without a pause ただ is a matter of grammar: only.',
    when: 'always',
    means: ['｜ただ｜待つだけだ。'],
  }),
  affix('adjective ない', '', {
    why: 'ない only says that something is not so.',
    when: 'always',
    means: ['津波の心配は｜ない｜が、注意が必要だ。'],
  }),
  affix('adverb 同時に', 'at the same time', {
    why: 'Two things happen together.',
    when: 'always',
    means: ['二つの試合が｜同時に｜始まった。'],
  }),
  affix('noun 沖', 'off the coast of', {
    why: 'After the name of a coast 沖 is the sea off it.',
    when: { before: KANJI },
    means: ['三陸｜沖｜で地震があった。'],
    butNot: ['船は｜沖｜に出た。'],
  }),
  affix('noun 東', 'eastern', {
    why: 'Before the name of a place.',
    when: { after: anyOf(KANJI, KATAKANA) },
    means: ['｜東｜地中海で演習をした。'],
    butNot: ['列車は｜東｜へ向かった。'],
  }),
  ...[
    'みられる',
    'みられます',
    'みられている',
    'みられた',
    'みられており',
    '見られる',
    '見られている',
  ].map((form) =>
    affix(`verb ${form}`, 'be thought', {
      why: 'After と it is what people think.',
      when: { before: 'と' },
      means: [`犯人は複数と｜${form}｜。`],
    }),
  ),
  affix('noun 同士', 'each other', {
    why: 'After those who do something among themselves.',
    when: 'always',
    means: ['勝者｜同士｜で争う。'],
  }),
  affix('noun 法', 'law', {
    why: 'After the name of a law in 「」.',
    when: { before: '」' },
    means: ['「緊急経済権限」｜法｜を使った。'],
    butNot: ['人を見て｜法｜を説け。'],
  }),
  affix('verb そろって', 'all together', {
    why: 'After those who do the same そろって is all of them.',
    when: [{ before: chars('がはも、ら') }, { before: START_OF_TEXT }],
    means: ['大手3社が｜そろって｜値上げした。', '｜そろって｜値上げした。'],
    butNot: ['人手が足りず、条件の｜そろって｜いる店だけが残った。'],
  }),
  affix('verb 変わらず', 'unchanged', {
    why: 'Without an object 変わらず is a state that stays.',
    when: 'always',
    means: ['価格は｜変わらず｜、売れ行きもよい。'],
  }),
  affix('conjunction なお', '', {
    why: 'At the head of a sentence なお only adds a remark.',
    when: { before: anyOf(START_OF_TEXT, '。') },
    means: ['｜なお｜、駐車場はない。'],
  }),
  affix('conjunction なお', 'still', {
    why: 'In a sentence なお is what has not ended.',
    when: 'always',
    means: ['調査は｜なお｜続く。'],
  }),
  affix('adverb なお', 'still', {
    why: 'In a sentence なお is what has not ended.',
    when: 'always',
    means: ['批判が｜なお｜多い。'],
  }),
  ...['すぎない', 'すぎず', 'すぎなかった', 'すぎません'].map((form) =>
    affix(`verb ${form}`, 'be merely', {
      why: 'After に it is no more than that.',
      when: { before: 'に' },
      means: [`出席者は3人に｜${form}｜。`],
      butNot: [`10時を｜${form}｜。`],
    }),
  ),
  affix('noun 幅', 'size', {
    why: 'After a change or a deficit 幅 is how large it is.',
    when: {
      before: words(
        `増加 減少 上昇 下落 赤字 黒字 上げ 下げ 拡大 縮小 改善 悪化 マイナス プラス 伸び 落ち込み 削減 増 減`,
      ),
    },
    means: ['失業者の改善｜幅｜が縮んだ。'],
    butNot: ['回路の線｜幅｜を縮めた。'],
  }),
  affix('noun 最大', 'up to', {
    why: 'Before an amount 最大 is the most that it can be.',
    when: { after: DIGIT },
    means: ['同社は｜最大｜200億円を借りる。'],
    butNot: ['世界で｜最大｜の工場が動き出した。'],
  }),
  affix('noun 請求', 'request', {
    why: 'What an authority is asked for is a request, not a claim.',
    when: { before: words('命令 開示 監査 審査 公開 解散 閲覧 引き渡し 再審') },
    means: ['解散命令｜請求｜を棄却した。'],
    butNot: ['遺族は賠償を｜請求｜した。'],
  }),
  affix('noun 詰め', 'final', {
    why: '詰めの協議 is the last one before an agreement.',
    when: { after: sequence('の', words('協議 調整 交渉 作業 段階')) },
    means: ['両党は｜詰め｜の協議に入った。'],
  }),
  ...['かかる', 'かかっている', 'かかった'].map((form) =>
    affix(`verb ${form}`, 'be placed on', {
      why: 'Hopes, suspicion and pressure are on somebody.',
      when: { before: sequence(words('期待 疑い 嫌疑 容疑 圧力'), chars('がも')) },
      means: [`新人に期待が｜${form}｜。`],
      butNot: [`時間が｜${form}｜。`],
    }),
  ),
  affix('particle を通じて', 'throughout', {
    why: 'After a period を通じて is all of it.',
    when: { before: words('年 年間 期間 四季 一生 生涯 シーズン 大会') },
    means: ['一年｜を通じて｜暖かい。'],
    butNot: ['委員会｜を通じて｜抗議した。'],
  }),
  affix('particle を通じて', 'through', {
    why: 'Elsewhere を通じて is the way or the means.',
    when: 'always',
    means: ['委員会｜を通じて｜抗議した。'],
  }),
  affix('noun 頼み', 'reliance on', {
    why: 'After a noun 頼み is that one relies on it.',
    when: { before: anyOf(KANJI, KATAKANA) },
    means: ['景気は輸出｜頼み｜が続く。'],
    butNot: ['友人の｜頼み｜を断った。'],
  }),
  affix('noun 受け', 'in response to', {
    why: 'In headlines 受け stands for を受けて.',
    when: { before: anyOf(KANJI, KATAKANA), after: anyOf(KANJI, chars('、　 '), END_OF_TEXT) },
    means: ['会合の結果｜受け｜。'],
    butNot: ['店は若者の｜受け｜がよい。'],
  }),
  affix('verb 受け', 'in response to', {
    why: 'In headlines 受け stands for を受けて.',
    when: { before: anyOf(KANJI, KATAKANA), after: anyOf(KANJI, chars('、　 ')) },
    means: ['決算発表｜受け｜急落'],
    butNot: ['男性は手術を｜受け｜、退院した。'],
  }),
  affix('adverb 一段と', 'even more', {
    why: 'A step further.',
    when: 'always',
    means: ['競争が｜一段と｜激しくなった。'],
  }),
];
