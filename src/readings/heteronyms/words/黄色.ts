import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 黄色 = heteronym(
  '黄色',
  rule('きいろ', {
    why: 'The color yellow is きいろ. Only in terms such as 黄色人種 it is おうしょく.',
    when: { notAfter: words('人種 ブドウ ぶどう 火薬 腫 靱帯 矮星 植物') },
    reads: ['壁を白や｜黄色《きいろ》の紙で飾った。'],
    butNot: ['｜黄色《おうしょく》ブドウ球菌が検出された。'],
  }),
);
