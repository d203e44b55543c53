/**
 * The stems of verbs and adjectives: how the end of a headword changes before an ending. Terms and
 * forms are those of school grammar (学校文法), with the sound changes of the て form (音便).
 */
import type { Example } from './example';
import type { FormClass, WordClass } from './form-class';
import { inflectionRule, type InflectionRule } from './inflection-rule';

type Ends = readonly string[];
type Stems = Readonly<Partial<Record<FormClass, Ends>>>;

/** Forms that each class makes in its own way. */
interface OwnForms {
  volitional?: Ends;
  imperative?: Ends;
  /** Inflects as an ichidan verb. */
  potential?: Ends;
  /** Contracted, of godan verbs except those in す: 書かされる. Inflects as an ichidan verb. */
  causativePassive?: Ends;
}

interface Proof {
  /** By class, forms of words that need each stem and form. */
  examples: Readonly<Partial<Record<FormClass, Example>>>;
}

/** The end of a headword and what replaces it in each stem and form. */
interface Paradigm extends OwnForms, Proof {
  classes: readonly FormClass[];
  end: string;
  stems: Stems;
}

/** Columns: end of the headword, its rows あ い え お, て form, past. */
type GodanRow = readonly [
  end: string,
  a: string,
  i: string,
  e: string,
  o: string,
  te: string,
  past: string,
];

const GODAN: readonly (Proof & { row: GodanRow })[] = [
  {
    row: ['う', 'わ', 'い', 'え', 'お', 'って', 'った'],
    examples: {
      v5: '買う → 買わない 買わず 買われる 買い 買うなら 買うべき 買えば 買って 買った 買おう 買おうとする 買え 買える 買わされる',
    },
  },
  {
    row: ['く', 'か', 'き', 'け', 'こ', 'いて', 'いた'],
    examples: {
      v5: '書く → 書かない 書かず 書かれる 書き 書くなら 書くべき 書けば 書いて 書いた 書こう 書こうとする 書け 書ける 書かされる',
    },
  },
  {
    row: ['ぐ', 'が', 'ぎ', 'げ', 'ご', 'いで', 'いだ'],
    examples: {
      v5: '急ぐ → 急がない 急がず 急がれる 急ぎ 急ぐなら 急ぐべき 急げば 急いで 急いだ 急ごう 急ごうとする 急げ 急げる 急がされる',
    },
  },
  {
    row: ['す', 'さ', 'し', 'せ', 'そ', 'して', 'した'],
    examples: {
      v5: '話す → 話さない 話さず 話される 話し 話すなら 話すべき 話せば 話して 話した 話そう 話そうとする 話せ 話せる',
    },
  },
  {
    row: ['つ', 'た', 'ち', 'て', 'と', 'って', 'った'],
    examples: {
      v5: '待つ → 待たない 待たず 待たれる 待ち 待つなら 待つべき 待てば 待って 待った 待とう 待とうとする 待て 待てる 待たされる',
    },
  },
  {
    row: ['ぬ', 'な', 'に', 'ね', 'の', 'んで', 'んだ'],
    examples: {
      v5: '死ぬ → 死なない 死なず 死なれる 死に 死ぬなら 死ぬべき 死ねば 死んで 死んだ 死のう 死のうとする 死ね 死ねる 死なされる',
    },
  },
  {
    row: ['ぶ', 'ば', 'び', 'べ', 'ぼ', 'んで', 'んだ'],
    examples: {
      v5: '選ぶ → 選ばない 選ばず 選ばれる 選び 選ぶなら 選ぶべき 選べば 選んで 選んだ 選ぼう 選ぼうとする 選べ 選べる 選ばされる',
    },
  },
  {
    row: ['む', 'ま', 'み', 'め', 'も', 'んで', 'んだ'],
    examples: {
      v5: '読む → 読まない 読まず 読まれる 読み 読むなら 読むべき 読めば 読んで 読んだ 読もう 読もうとする 読め 読める 読まされる',
    },
  },
  {
    row: ['る', 'ら', 'り', 'れ', 'ろ', 'って', 'った'],
    examples: {
      v5: '走る → 走らない 走らず 走られる 走り 走るなら 走るべき 走れば 走って 走った 走ろう 走ろうとする 走れ 走れる 走らされる',
    },
  },
];

/** Godan verbs that differ from their row. */
const PECULIAR: readonly (Proof & {
  wordClass: WordClass;
  row: string;
  stems: Stems;
  forms?: OwnForms;
})[] = [
  {
    wordClass: 'v5k-s',
    row: 'く',
    stems: { te: ['って'], 'past stem': ['った'] },
    examples: {
      'v5k-s':
        '行く → 行かない 行かず 行かれる 行き 行くなら 行くべき 行けば 行って 行った 行こう 行こうとする 行け 行ける 行かされる',
    },
  },
  {
    wordClass: 'v5u-s',
    row: 'う',
    stems: { te: ['うて'], 'past stem': ['うた'] },
    examples: {
      'v5u-s':
        '問う → 問わない 問わず 問われる 問い 問うなら 問うべき 問えば 問うて 問うた 問おう 問おうとする 問え 問える 問わされる',
    },
  },
  {
    wordClass: 'v5aru',
    row: 'る',
    stems: { continuative: ['い', 'り'] },
    forms: { imperative: ['い'], causativePassive: [] },
    examples: {
      v5aru:
        'いらっしゃる → いらっしゃらない いらっしゃらず いらっしゃられる いらっしゃいます いらっしゃり いらっしゃるなら いらっしゃるべき いらっしゃれば いらっしゃって いらっしゃった いらっしゃろう いらっしゃろうとする いらっしゃい いらっしゃれる',
    },
  },
  // The potential of ある is あり得る, not あれる.
  {
    wordClass: 'v5r-i',
    row: 'る',
    stems: { 'negative stem': [] },
    forms: { potential: [], causativePassive: [] },
    examples: {
      'v5r-i':
        'ある → あらず あられる あり あるなら あるべき あれば あって あった あろう あろうとする あれ',
    },
  },
];

function godanForms([end, a, , e, o]: GodanRow): OwnForms {
  return {
    volitional: [`${o}う`],
    imperative: [e],
    potential: [`${e}る`],
    causativePassive: end === 'す' ? [] : [`${a}される`],
  };
}

function godanStems([end, a, i, e, , te, past]: GodanRow): Stems {
  return {
    'negative stem': [a],
    'classical negative stem': [a],
    'voice stem': [a],
    continuative: [i],
    finite: [end],
    'classical finite': [end],
    hypothetical: [e],
    te: [te],
    'past stem': [past],
  };
}

const GODAN_PARADIGMS: readonly Paradigm[] = [
  ...GODAN.map(({ row, ...proof }): Paradigm => ({
    classes: ['v5'],
    end: row[0],
    stems: godanStems(row),
    ...godanForms(row),
    ...proof,
  })),
  ...PECULIAR.map(({ wordClass, row, stems, forms, ...proof }): Paradigm => {
    const regular = GODAN.find(({ row: [end] }) => end === row)!.row;
    return {
      ...proof,
      classes: [wordClass],
      end: row,
      stems: { ...godanStems(regular), ...stems },
      ...godanForms(regular),
      ...forms,
    };
  }),
];

/** Stems of する, which 愛する and its like share. */
const SURU: Stems = {
  'negative stem': ['し'],
  'classical negative stem': ['せ'],
  'voice stem': ['さ'],
  continuative: ['し'],
  finite: ['する'],
  'classical finite': ['す', 'する'],
  hypothetical: ['すれ'],
  te: ['して'],
  'past stem': ['した'],
};

/** ない of 書かない has these as well. */
const ADJECTIVE: Stems = {
  finite: ['い'],
  hypothetical: ['けれ'],
  te: ['くて'],
  'past stem': ['かった'],
  'adjective stem': [''],
};

const OTHER_PARADIGMS: readonly Paradigm[] = [
  {
    classes: ['v1'],
    end: 'る',
    stems: {
      'negative stem': [''],
      'classical negative stem': [''],
      'ichidan voice stem': [''],
      continuative: [''],
      finite: ['る'],
      'classical finite': ['る', ''],
      hypothetical: ['れ'],
      te: ['て'],
      'past stem': ['た'],
    },
    volitional: ['よう'],
    imperative: ['ろ', 'よ'],
    // ら抜き: 食べれる for 食べられる.
    potential: ['れる'],
    examples: {
      v1: '食べる → 食べない 食べず 食べられる 食べ 食べるなら 食べるべき 食べまい 食べれば 食べて 食べた 食べよう 食べようとする 食べろ 食べよ 食べれる',
    },
  },
  // The only ichidan verb whose stem is its imperative: 待ってくれ.
  {
    classes: ['v1'],
    end: 'くれる',
    stems: {},
    imperative: ['くれ'],
    examples: { v1: 'くれる → くれ' },
  },
  {
    classes: ['vs-i', 'vs-s'],
    end: 'する',
    stems: SURU,
    volitional: ['しよう'],
    imperative: ['しろ', 'せよ'],
    examples: {
      'vs-i':
        'する → しない せず される します するなら すべき するべき すれば して した しよう しようとする しろ せよ',
      'vs-s':
        '愛する → 愛しない 愛せず 愛される 愛し 愛するなら 愛すべき 愛するべき 愛すれば 愛して 愛した 愛しよう 愛しようとする 愛しろ 愛せよ',
    },
  },
  {
    classes: ['vs-i'],
    end: 'する',
    stems: {},
    potential: ['できる', '出来る'],
    examples: { 'vs-i': 'する → できる 出来る' },
  },
  {
    classes: ['vs-s'],
    end: 'する',
    stems: { 'negative stem': ['さ'], 'classical negative stem': ['さ'] },
    volitional: ['そう'],
    imperative: ['せ'],
    potential: ['せる'],
    examples: { 'vs-s': '愛する → 愛さない 愛さず 愛そう 愛そうとする 愛せ 愛せる' },
  },
  {
    classes: ['vz'],
    end: 'ずる',
    stems: {
      'negative stem': ['じ'],
      'classical negative stem': ['ぜ'],
      'ichidan voice stem': ['じ', 'ぜ'],
      continuative: ['じ'],
      finite: ['ずる'],
      'classical finite': ['ず', 'ずる'],
      hypothetical: ['ずれ'],
      te: ['じて'],
      'past stem': ['じた'],
    },
    volitional: ['じよう'],
    imperative: ['じろ', 'ぜよ'],
    examples: {
      vz: '論ずる → 論じない 論ぜず 論じられる 論ぜられる 論じ 論ずるなら 論ずべき 論ずるべき 論ずれば 論じて 論じた 論じよう 論じようとする 論じろ 論ぜよ',
    },
  },
  {
    classes: ['vk'],
    end: '来る',
    stems: {
      'negative stem': ['来'],
      'classical negative stem': ['来'],
      'ichidan voice stem': ['来'],
      continuative: ['来'],
      finite: ['来る'],
      'classical finite': ['来る', '来'],
      hypothetical: ['来れ'],
      te: ['来て'],
      'past stem': ['来た'],
    },
    volitional: ['来よう'],
    imperative: ['来い'],
    potential: ['来れる'],
    examples: {
      vk: '来る → 来ない 来ず 来られる 来ます 来るなら 来るべき 来まい 来れば 来て 来た 来よう 来ようとする 来い 来れる',
    },
  },
  {
    classes: ['vk'],
    end: 'くる',
    stems: {
      'negative stem': ['こ'],
      'classical negative stem': ['こ'],
      'ichidan voice stem': ['こ'],
      continuative: ['き'],
      finite: ['くる'],
      'classical finite': ['くる', 'こ'],
      hypothetical: ['くれ'],
      te: ['きて'],
      'past stem': ['きた'],
    },
    volitional: ['こよう'],
    imperative: ['こい'],
    potential: ['これる'],
    examples: {
      vk: 'くる → こない こず こられる きます くるなら くるべき こまい くれば きて きた こよう こようとする こい これる',
    },
  },
  {
    classes: ['adj-i', 'nai'],
    end: 'い',
    stems: ADJECTIVE,
    examples: {
      'adj-i': '高い → 高いなら 高ければ 高くて 高かった 高すぎる',
      nai: '書く → 書かないなら 書かなければ 書かなくて 書かなかった 書かなく',
    },
  },
  {
    classes: ['adj-i'],
    end: 'い',
    stems: { 'classical negative stem': ['から'], 'classical finite': ['かる'] },
    examples: { 'adj-i': '高い → 高からず 高かるべき' },
  },
  {
    classes: ['adj-ix'],
    end: 'いい',
    stems: {
      finite: ['いい'],
      'classical negative stem': ['よから'],
      hypothetical: ['よけれ'],
      te: ['よくて'],
      'past stem': ['よかった'],
      'adjective stem': ['よ'],
    },
    examples: { 'adj-ix': 'いい → いいなら よからず よければ よくて よかった よすぎる' },
  },
];

export const PARADIGMS: readonly Paradigm[] = [...GODAN_PARADIGMS, ...OTHER_PARADIGMS];

/** From a stem to the headword. Only the te-form is named; other forms are named by their ending. */
export function stemRules({ classes, end, stems }: Paradigm): InflectionRule[] {
  return Object.entries(stems).flatMap(([stem, forms]) =>
    forms.map((form) =>
      inflectionRule(form, stem as FormClass, end, classes, stem === 'te' ? 'te-form' : null),
    ),
  );
}

/** From a volitional, imperative, potential or contracted causative-passive form to the headword. */
export function ownFormRules(paradigm: Paradigm): InflectionRule[] {
  const { classes, end } = paradigm;
  const { volitional = [], imperative = [], potential = [], causativePassive = [] } = paradigm;
  return [
    ...volitional.map((form) => inflectionRule(form, 'final', end, classes, 'volitional')),
    ...volitional.map((form) =>
      inflectionRule(`${form}とする`, 'vs-i', end, classes, 'attempt (ようとする)'),
    ),
    ...imperative.map((form) => inflectionRule(form, 'final', end, classes, 'imperative')),
    ...potential.map((form) => inflectionRule(form, 'v1', end, classes, 'potential')),
    ...causativePassive.map((form) =>
      inflectionRule(form, 'v1', end, classes, 'causative-passive'),
    ),
  ];
}
