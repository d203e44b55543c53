import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 帯びる = senseRules(
  '帯びる おびる',
  sense('to have a trace of', {
    why: 'What something begins to look like: 現実味を帯びる.',
    when: {
      before: sequence(words('現実味 真実味 赤み 青み 丸み 熱 緊張 色 政治色 緊迫感'), 'を'),
    },
    means: ['早期の解散が現実味を｜帯びた｜'],
    butNot: ['侍は刀を｜帯びていた｜'],
  }),
  sense('to be entrusted (e.g. with a mission)', {
    why: 'Envoys have a mission: 使命を帯びる.',
    when: { before: sequence(words('使命 任務 密命'), 'を') },
    means: ['特使は重要な使命を｜帯びて｜出発した'],
  }),
);
