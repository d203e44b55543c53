import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 出る = senseRules(
  '出る でる',
  sense('to be expressed', {
    why: 'Opinions come up: 懸念の声が出る.',
    when: { before: sequence(words('見方 声 懸念 意見 不満 指摘 疑問 異論'), chars('がもはの')) },
    means: ['市場には懸念の声が｜出た｜'],
    butNot: ['男性は家を｜出た｜'],
  }),
  sense('to occur', {
    why: 'Harm is done: 被害が出る, 死者が出る.',
    when: { before: sequence(words('被害 死者 けが人 負傷者 影響'), chars('がもはの')) },
    means: ['大雨で広い範囲に被害が｜出た｜'],
  }),
  sense('to break out', {
    why: 'A fire breaks out: 火が出る.',
    when: { before: sequence(words('火 炎'), chars('がも')) },
    means: ['倉庫の奥から火が｜出た｜'],
  }),
  sense('to participate', {
    why: 'People take part in games, races and programs: 大会に出る.',
    when: { before: sequence(words('大会 試合 レース 選挙 番組 五輪'), 'に') },
    means: ['高校生が全国大会に｜出た｜'],
    butNot: ['選手は朝早く宿舎を｜出た｜'],
  }),
  sense('to answer (phone, door, etc.)', {
    why: 'Of the telephone: 電話に出る.',
    when: { before: '電話に' },
    means: ['担当者は電話に｜出た｜'],
  }),
  sense('to appear', {
    why: 'Results and orders come in: 結果が出る, 売りが出る.',
    when: {
      before: sequence(words('結果 効果 成果 批判 違い 差 売り 買い 動き'), chars('がもはの')),
    },
    means: ['調査の結果が｜出た｜'],
  }),
);
