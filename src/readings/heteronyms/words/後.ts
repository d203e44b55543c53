import { chars, START_OF_TEXT, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 後 = heteronym(
  '後',
  rule('のち', {
    why: 'In weather forecasts 後 is のち, "later".',
    when: { before: chars('晴曇雨雪れり'), after: [chars('晴曇雨雪'), 'くもり', '一時'] },
    reads: ['晴れ｜後曇《のちくも》りの予報だ。'],
    butNot: [
      '｜後《あと》3日で終わる。',
      '｜昼食後《ちゅうしょくご》一時帰宅した。',
      '乗り入れ｜後《ご》の料金。',
    ],
  }),
  rule('あと', {
    why: 'After a verb in the past or の, 後 is あと: after something.',
    when: { before: [chars('ただのより'), 'この'] },
    reads: [
      '社長は辞任した｜後《あと》会見した。',
      '会議の｜後《あと》、記者団に述べた。',
      '判決が出た｜後《あと》、会見した。',
      'この｜後《あと》、会談する。',
      '仕事の｜後《あと》に一杯飲む。',
      '地震の｜後《あと》は余震に注意する。',
      '食べた｜後《あと》、片付ける。',
    ],
    butNot: [
      '引き上げ｜後《ご》の税率。',
      'オープン｜後《ご》に改装した。',
      '｜発売後《はつばいご》、人気となった。',
      '｜震災後《しんさいご》に移住した。',
      '｜終了後《しゅうりょうご》に発表する。',
      'ウクライナ｜侵攻後《しんこうご》、価格が上がった。',
    ],
  }),
  rule('のち', {
    why: 'At the head of a clause, before に or の, 後 is のち: at a later time. In set phrases such as 後に残る it is あと.',
    when: {
      before: [START_OF_TEXT, chars('、。（(「『はがも')],
      after: chars('にの'),
      notAfter: words('の祭り に続 に残 にし に引 にす に回'),
    },
    reads: [
      '｜後《のち》に首相となった。',
      '｜後《のち》の大統領、リンカーンだ。',
      '｜後《のち》に判明した。',
      '｜後《のち》に社長となる人物だ。',
      '｜後《のち》の調べで分かった。',
    ],
    butNot: ['今となっては、｜後《あと》の祭りだ。', '選手団が｜後《あと》に続いた。'],
  }),
  rule('あと', {
    why: 'At the head of a clause, 後 is otherwise あと, also before a number: 後3日.',
    when: { before: [START_OF_TEXT, chars('、。（(「『')] },
    reads: [
      '「｜後《あと》で連絡する」と話した。',
      '｜後《あと》は結果を待つだけだ。',
      '｜後《あと》で説明する。',
    ],
    butNot: ['｜卒業後《そつぎょうご》は東京で働く。'],
  }),
);
