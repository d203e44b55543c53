import { anyOf, chars, sequence, unlessAfter, words } from '../../../rules/phrase';
import { ORGANIZATIONS } from '../organizations';
import { heteronym, rule } from '../reading-rule';

/** Means of transport, with で. */
const BY_VEHICLE = sequence(words('車 バス 電車 タクシー 自転車 飛行機 船 新幹線 徒歩 裸足'), 'で');
/** 一人で, 家族で, 二人きりで, そのままで, どこまで, 飛んで, 急いで. */
const NOT_A_PLACE = sequence(chars('人員分族婦達な緒りまんい'), 'で');

const ACTIONS = words(`
  調査 会見 演説 発表 措置 取り組み 協議 会談 交渉 実験 研究 攻撃 工事 試合 訓練`);

/** A form of 行う and of 行く, which is the dictionary's; all other forms of the two differ. */
export const 行う = heteronym(
  '行っ',
  rule('い', {
    why: 'A way that somebody goes along, with を, is いく.',
    when: { before: sequence(chars('道坂街先'), 'を') },
    reads: ['坂道を｜行《い》った先に寺がある。'],
  }),
  rule('おこな', {
    why: 'Something that is done, with を, is おこなう.',
    when: { before: 'を' },
    reads: [
      '会見を｜行《おこな》った。',
      '調査を｜行《おこな》ってきた。',
      '議会で演説を｜行《おこな》った。',
      '交渉を｜行《おこな》っている。',
    ],
    butNot: [
      '東京に｜行《い》った。',
      '一緒に買い物へ｜行《い》って話した。',
      '学校に｜行《い》っていない子ども。',
      '映画を見に｜行《い》った。',
      'うまく｜行《い》った。',
      '迎えに｜行《い》ったが会えなかった。',
      '持って｜行《い》った荷物。',
      '連れて｜行《い》った。',
    ],
  }),
  rule('おこな', {
    why: 'What an organization did, rather than where it went, is おこなった.',
    when: {
      before: sequence(ORGANIZATIONS, chars('がは')),
      notAfter: words('てみ て来 てらっしゃい'),
    },
    reads: [
      '政府が｜行《おこな》った措置は適切だった。',
      '銀行が｜行《おこな》った調査によると、増えた。',
      '警察が｜行《おこな》ってきた捜査が終わった。',
      '研究チームが｜行《おこな》った実験。',
    ],
    butNot: ['社長が｜行《い》ってみたら閉まっていた。'],
  }),
  rule('おこな', {
    why: 'An action follows, such as 調査 or 会見: that is what was done.',
    when: {
      notBefore: chars('てへ'),
      after: sequence('た', ACTIONS),
      notAfter: 'た調査団',
    },
    reads: ['昨年｜行《おこな》った調査では半数だった。', '東京で｜行《おこな》った会見。'],
    butNot: ['現地に｜行《い》った調査団が帰国した。', '私が持って｜行《い》った調査書だ。'],
  }),
  rule('おこな', {
    why: 'After は or も, 行っている mostly means that something is being done. 学校に行っている has に.',
    when: {
      before: sequence(unlessAfter(chars('にへ')), chars('もは')),
      after: sequence('て', chars('いお')),
    },
    reads: ['調査も｜行《おこな》っています。', '募集は｜行《おこな》っておりません。'],
    butNot: ['学校には｜行《い》っていない。', '京都は｜行《い》ったことがない。'],
  }),
  rule('おこな', {
    why: 'The place where something was done has で. One also goes by car, in company or in a hurry, with で.',
    when: { before: 'で', notBefore: anyOf(BY_VEHICLE, NOT_A_PLACE) },
    reads: ['市内の病院で｜行《おこな》っている検査だ。'],
    butNot: [
      '車で｜行《い》ったほうが早い。',
      '慌てて飛んで｜行《い》った。',
      'どこまで｜行《い》ったか分からない。',
    ],
  }),
);
