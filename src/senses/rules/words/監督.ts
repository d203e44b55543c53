import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 監督 = senseRules(
  '監督 かんとく',
  sense('director', {
    why: 'Films and dramas have a director. A team has a team manager.',
    when: [
      {
        before: anyOf(
          words('映画 映像 作画 撮影 助 美術 音楽 総'),
          sequence(words('映画 作品 アニメ ドラマ 脚本 短編 長編 話題作 実写'), chars('のをも')),
        ),
      },
      { after: sequence(chars('がはの'), words('映画 新作 最新作 初監督 代表作 作品 アニメ')) },
    ],
    means: ['彼は短編映画の｜監督｜になった', '人気の｜監督｜の新作が公開された'],
    butNot: ['チームの｜監督｜が交代した'],
  }),
  sense('supervision', {
    why: 'Authorities supervise banks: 銀行の監督を強める. What a person does is 監督 only in films and teams.',
    when: {
      after: anyOf(
        words('官庁 当局 責任 指針 下 権限 機関 義務'),
        sequence('を', words('強 徹底 担う 怠 厳')),
        '体制',
      ),
    },
    means: ['金融庁は銀行への｜監督｜を強める'],
    butNot: ['球団は新しい｜監督｜を発表した'],
  }),
);
