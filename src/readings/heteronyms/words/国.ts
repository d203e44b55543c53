import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** The provinces under the ritsuryō state, until 1871. */
const PROVINCES = words(`
  山城 大和 河内 和泉 摂津 伊賀 伊勢 志摩 尾張 三河 遠江 駿河 伊豆 甲斐 相模 武蔵 安房 上総 下総 常陸
  近江 美濃 飛騨 信濃 上野 下野 陸奥 出羽 陸中 陸前 磐城 岩代 羽前 羽後 若狭 越前 加賀 能登 越中 越後 佐渡
  丹波 丹後 但馬 因幡 伯耆 出雲 石見 隠岐 播磨 美作 備前 備中 備後 安芸 周防 長門
  紀伊 淡路 阿波 讃岐 伊予 土佐 筑前 筑後 豊前 豊後 肥前 肥後 日向 大隅 薩摩 壱岐 対馬`);

export const 国 = heteronym(
  '国',
  rule('のくに', {
    why: 'The names of the old provinces are read with の, though it is not written: 備前国, びぜんのくに.',
    when: { before: PROVINCES },
    reads: ['備前｜国《のくに》は今の岡山県にあった。'],
    butNot: ['｜加盟国《かめいこく》の代表が集まる。'],
  }),
);
