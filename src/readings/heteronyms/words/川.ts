import { afterForeignName } from '../foreign-names';
import { heteronym } from '../reading-rule';

export const 川 = heteronym(
  '川',
  afterForeignName('川', 'がわ', 'river', {
    reads: [
      'ナイル｜川《がわ》沿岸の町。',
      'メコン｜川流域《がわりゅういき》',
      'オーウェンズ｜川《がわ》の水。',
    ],
    butNot: ['ハワイの｜川《かわ》で泳ぐ。', '｜川《かわ》が氾濫した。'],
  }),
);
