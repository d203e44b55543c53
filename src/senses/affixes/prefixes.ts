/** Prefixes of the news: 元社長, 全従業員, 未承認. */
import { words } from '../../rules/phrase';
import { affix, affixes, type AffixRow } from './affix-row';

/** Offices and titles of which somebody can be the former holder. */
const OFFICE = words(
  `首相 大統領 社長 会長 知事 市長 町長 村長 区長 長官 大臣 外相 財務相 法相 防衛相 議員 監督 代表 総裁 議長
   局長 部長 課長 次官 幹事長 委員長 理事長 教授 校長 署長 所長 頭取 総理 官房長官 選手 投手 王者
   政権 内閣 経営陣 執行部`,
);

export const PREFIXES: readonly AffixRow[] = [
  affix('prefix 前', 'former', {
    why: 'Before an office 前 is the one who held it until the present holder.',
    when: { after: OFFICE },
    means: ['収賄の罪で｜前｜市長を起訴した。', '就任の日に｜前｜政権の政策を覆した。'],
    butNot: ['｜前｜工場の跡地を売る。'],
  }),
  ...affixes('prefix', 'These prefixes mean the same before every noun.', [
    ['former', '法廷で｜元｜部下が証言した。'],
    ['former', '｜旧｜経営陣を訴えた。'],
    ['current', '｜現｜経営陣は退任を拒んだ。'],
    ['new', '秋に｜新｜業態の店を出す。'],
    ['all', '｜全｜従業員の2割を減らす。'],
    ['total', '｜総｜被害額は200億円に上る。'],
    ['each', '｜各｜陣営が支持を訴えた。'],
    ['the same', '｜同｜容疑者は黙秘している。'],
    ['non', '｜非｜主力の事業を売る。'],
    ['not yet', '｜未｜承認の薬を輸入した。'],
    ['without', '選手は｜無｜失策で試合を終えた。'],
    ['anti', '｜反｜大統領派が集会を開いた。'],

    ['moving away from', '政府は｜脱｜石炭を進める。'],
    ['pro', '｜親｜ロシア派が勝利した。'],
    ['again', '国は｜再｜点検を命じた。'],
    ['most', '世界｜最｜軽量のパソコンを出す。'],
    ['first', '投手は｜初｜勝利を挙げた。'],
    ['good', 'チームは｜好｜スタートを切った。'],
    ['high', '｜高｜耐久の部品を使う。'],
    ['low', '｜低｜排出の車を売る。'],
    ['in total', '職員｜計｜12人を処分した。'],
    ['about', '費用は｜約｜200億円に上る。'],
    ['various', '｜諸｜課題に取り組む。'],
    ['both', '｜両｜陣営が争う。'],
    ['deputy', '｜副｜市長が会見した。'],
    ['stationed in', '｜駐｜ドイツ大使を務めた。'],
    ['per hour', '｜毎時｜60キロで進む。'],
  ]),
];
