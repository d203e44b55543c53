import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 私事 = heteronym(
  '私事',
  rule('わたくしごと', {
    why: 'When people speak of a matter of their own, they say わたくしごと: 私事ですが.',
    when: { after: words('で だが ながら を報告') },
    reads: ['｜私事《わたくしごと》ですが、結婚しました。'],
    butNot: ['｜私事《しじ》に立ち入る。'],
  }),
);
