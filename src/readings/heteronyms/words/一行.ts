import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 一行 = heteronym(
  '一行',
  rule('いちぎょう', {
    why: 'A line of text is いちぎょう. A party of travelers is いっこう.',
    when: [
      { before: sequence(words('教科書 本 手紙 文章 詩 小説 日記 記事 原稿 歌詞 遺書'), 'の') },
      { after: ['目', 'ずつ', sequence('を', words('読 書 加え 削'))] },
    ],
    reads: [
      '教科書の｜一行《いちぎょう》を音読する。',
      '手紙の｜一行《いちぎょう》が心に残る。',
      '｜一行目《いちぎょうめ》に名前を書く。',
      '最後に｜一行《いちぎょう》を書き足す。',
    ],
    butNot: ['首相の｜一行《いっこう》が到着した。', '｜一行《いっこう》は成田を出発した。'],
  }),
);
