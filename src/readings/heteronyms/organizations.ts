import { words } from '../../rules/phrase';

/** Final parts of the names of organizations, and those who speak for one. */
export const ORGANIZATIONS = words(`
  政府 省 庁 署 局 課 党 銀行 日銀 会 社 院 所 警察 軍 国 県 府 市 町 村 側 団 団体 チーム グループ 大 大学 センター
  機関 本部 裁 地検 紙 氏 相 大統領 知事 市長 長官 会長 社長 委員`);
