import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

const WITH_HANDLES = words(`
  傘 包丁 ナイフ 斧 おの 鍬 くわ 鎌 ほうき ブラシ スプーン フォーク ハンマー ひしゃく フライパン 鍋 うちわ モップ
  スコップ シャベル ラケット 槍 やり`);

export const 柄 = heteronym(
  '柄',
  rule('え', {
    why: 'The handle of an umbrella or a tool is え. The pattern of a cloth, and the nature of a person, is がら.',
    when: [
      { after: sequence('を', words('握 持 つか 折')) },
      { before: sequence(WITH_HANDLES, 'の') },
    ],
    reads: ['傘の｜柄《え》を握る。', '｜柄《え》を持って振る。', '包丁の｜柄《え》に名前を書く。'],
    butNot: ['｜柄《がら》にもなく緊張した。', '花の｜柄《がら》のシャツを着る。'],
  }),
);
