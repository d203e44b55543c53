import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 溝 = senseRules(
  '溝 みぞ',
  sense('gap (between people, countries, etc.)', {
    why: 'Between sides that disagree: 両国の溝, 溝が深まる.',
    when: [
      { before: sequence(words('両国 両者 両党 間 内 意見 認識'), chars('のに')) },
      {
        after: anyOf(
          sequence(chars('がはもを'), '埋'),
          sequence(chars('がはも'), '深ま'),
          'を深め',
        ),
      },
    ],
    means: ['両国の｜溝｜は深い', '米欧の｜溝｜が深まった', '委員会内の｜溝｜は深い'],
    butNot: ['男性は道路の｜溝｜に落ちた', '畑に深い｜溝｜を掘った'],
  }),
);
