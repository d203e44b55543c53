import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 筋違い = senseRules(
  '筋違い すじちがい',
  sense('unreasonable', {
    why: 'A claim or a criticism that is out of place: 批判は筋違いだ. Of the neck it is a strain.',
    when: { after: chars('だでなも'), notBefore: sequence(words('首 腰 背中 足'), 'の') },
    means: ['大臣は批判は｜筋違い｜だと述べた'],
    butNot: ['選手は首の｜筋違い｜で休んだ', '選手は｜筋違い｜を起こした'],
  }),
);
