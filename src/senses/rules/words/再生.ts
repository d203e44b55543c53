import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 再生 = senseRules(
  '再生 さいせい',
  sense('playback', {
    why: 'Recordings are played: 動画を再生する. Firms and towns are revived.',
    when: [
      {
        before: sequence(
          words('動画 音楽 映像 音声 曲 楽曲 録音 録画 ビデオ データ'),
          optional(chars('のをが')),
        ),
      },
      { after: words('回数 数 ボタン 時間 リスト 装置 ソフト') },
    ],
    means: ['スマートフォンで動画を｜再生｜した', '画面の｜再生｜ボタンを押した'],
    butNot: ['会社は事業の｜再生｜を急ぐ'],
  }),
  sense('regeneration', {
    why: 'Cells and organs are regenerated: 細胞の再生.',
    when: {
      before: sequence(words('細胞 組織 臓器 皮膚 神経 骨 角膜 心筋 森林 毛髪'), chars('のをが')),
    },
    means: ['傷ついた神経の｜再生｜を助ける'],
    butNot: ['地方都市の｜再生｜を目指す'],
  }),
);
