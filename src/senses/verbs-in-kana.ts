/**
 * Verbs that several words share in kana, and the one that newspapers mean by it: in 有名になった it is
 * 成る, not 生る "to bear fruit", which the dictionary calls "usually kana" and would be first. The
 * conjugation still decides before this table does.
 */
export const VERB_IN_KANA: Readonly<Record<string, string>> = {
  なる: '成る',
  たたえる: '称える',
  つく: '付く',
  よる: '因る',
  とる: '取る',
  たつ: '立つ',
  あげる: '上げる',
  まわす: '回す',
  むける: '向ける',
  とおす: '通す',
  さける: '避ける',
  おこる: '起こる',
  ひく: '引く',
  のぞく: '除く',
  ふれる: '触れる',
  のびる: '伸びる',
  すすめる: '進める',
  ほる: '掘る',
  さす: '指す',
  とく: '解く',
  つぐ: '次ぐ',
  とぶ: '飛ぶ',
  まく: '巻く',
};
