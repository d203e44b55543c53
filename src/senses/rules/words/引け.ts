import { sense, senseRules } from '../sense-rule';

export const 引け = senseRules(
  '引け ひけ',
  sense('being outdone', {
    why: 'Who is as good as others is not outdone: 引けを取らない. Of an exchange 引け is the close.',
    when: { after: 'を取' },
    means: ['品質では他社に｜引け｜を取らない'],
    butNot: ['東証は｜引け｜にかけて下げ幅を広げた'],
  }),
);
