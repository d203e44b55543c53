import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 一時 = senseRules(
  '一時 いちじ',
  sense("one o'clock", {
    why: 'After 午前 or 午後 一時 is the hour. Otherwise it is "at one point" or "for a time".',
    when: { before: words('午前 午後 深夜 未明') },
    means: ['会議は午後｜一時｜に始まる'],
    butNot: ['株価は午後に｜一時｜下げた'],
  }),
);
