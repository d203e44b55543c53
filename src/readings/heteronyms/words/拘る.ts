import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 拘る = heteronym(
  godan('拘る'),
  rule('こだわ', {
    why: 'Being particular about something, with に, is こだわる. にもかかわらず means "in spite of".',
    when: [{ before: 'に' }, { before: 'にも', notAfter: 'ず' }],
    reads: ['細部にも｜拘《こだわ》る職人だ。', '味に｜拘《こだわ》る。'],
    butNot: [
      '雨にも｜拘《かかわ》らず大勢が来た。',
      '雨にも｜拘《かかわ》らず集まった。',
      '事件との｜拘《かかわ》りを否定した。',
    ],
  }),
);
