import { chars, sequence } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 相場 = senseRules(
  '相場 そうば',
  sense('reputation (according to conventional wisdom)', {
    why: 'What everybody takes for granted: 〜と相場が決まっている.',
    when: { after: sequence(chars('はが'), '決ま') },
    means: ['夏は暑いと｜相場｜が決まっている'],
    butNot: ['東京の｜相場｜は円安に振れた'],
  }),
  sense('speculation (e.g. on stocks)', {
    why: 'What gamblers do: 相場に手を出す.',
    when: { after: 'に手を出' },
    means: ['父は株の｜相場｜に手を出した'],
  }),
);
