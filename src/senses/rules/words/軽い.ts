import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 軽い = senseRules(
  '軽い かるい',
  sense('non-serious', {
    why: 'Injuries, illnesses and punishments that are minor: 軽いけが, 症状が軽い.',
    when: [
      { after: anyOf(chars('刑罪罰病症'), words('処分 けが 怪我')) },
      { before: sequence(words('刑 罪 病状 症状 けが'), chars('がのはも')) },
    ],
    means: ['2人が｜軽い｜けがをした', '若い人は症状が｜軽い｜'],
    butNot: ['新しい自転車は｜軽い｜'],
  }),
);
