import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 月 = heteronym(
  '月',
  weekday('月', 'げつ', {
    butNot: [
      ...asNoun('月', 'つき'),
      '｜月《つき》に1回集まる。',
      '｜月《つき》の裏側に着陸した。',
      '｜月《つき》10万円を支給する。',
      '｜月《つき》が出た。',
      '｜月《つき》に1度集まる。',
    ],
  }),
);
