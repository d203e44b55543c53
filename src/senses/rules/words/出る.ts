import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 出る = senseRules(
  '出る でる',
  sense('to be expressed', {
    why: 'Opinions come up: 懸念の声が出る.',
    when: { before: sequence(words('見方 声 懸念 意見 不満 指摘 疑問 異論'), chars('がもはの')) },
    means: ['市場には懸念の声が｜出た｜'],
    butNot: ['会社は新しい製品が｜出る｜と説明した'],
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
  }),
  sense('to answer (phone, door, etc.)', {
    why: 'Of the telephone: 電話に出る.',
    when: { before: '電話に' },
    means: ['担当者は電話に｜出た｜'],
  }),
  sense('to leave', {
    why: 'People leave a place: 家を出る. Results, orders and new goods come out.',
    when: {
      before: sequence(
        words(
          '家 部屋 国 駅 店 会社 町 村 学校 空港 宿舎 ホテル 施設 病院 港 車 実家 官邸 会場 建物 室 地元 県',
        ),
        'を',
      ),
    },
    means: ['男性は朝早く家を｜出た｜'],
    butNot: ['調査の結果が｜出た｜', '半導体株に買いが｜出た｜'],
  }),
);
