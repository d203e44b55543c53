import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 走る = senseRules(
  '走る はしる',
  sense('to flash (of lightning)', {
    why: 'Tension, shock and pain go through people: 緊張が走る.',
    when: { before: sequence(words('緊張 衝撃 激震 動揺 痛み 亀裂 稲妻'), 'が') },
    means: ['その一言で会場に緊張が｜走った｜'],
    butNot: ['選手は海岸を｜走った｜'],
  }),
  sense('to run (of a vehicle)', {
    why: 'Cars and trains run: バスが走る.',
    when: { before: sequence(words('車 バス 列車 電車 新幹線 トラック 自転車'), chars('がはも')) },
    means: ['駅と空港の間をバスが｜走る｜'],
  }),
  sense('to run (through; of a road, street, etc.)', {
    why: 'Roads and mountains extend: 国道が走る.',
    when: { before: sequence(words('道路 国道 県道 断層 山脈'), 'が') },
    means: ['町の北に活断層が｜走る｜'],
  }),
);
