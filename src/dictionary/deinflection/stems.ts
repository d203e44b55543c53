/**
 * The stems of verbs and adjectives: how the end of a headword changes before an ending. Terms and
 * forms are those of school grammar (学校文法), with the sound changes of the て form (音便).
 */
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

/** The end of a headword and what replaces it in each stem and form. */
interface Paradigm extends OwnForms {
  classes: readonly FormClass[];
  end: string;
  stems: Stems;
}

/** Columns: end of the headword, its rows あ い え お, て form, past. */
const GODAN: readonly (readonly [string, string, string, string, string, string, string])[] = [
  ['う', 'わ', 'い', 'え', 'お', 'って', 'った'],
  ['く', 'か', 'き', 'け', 'こ', 'いて', 'いた'],
  ['ぐ', 'が', 'ぎ', 'げ', 'ご', 'いで', 'いだ'],
  ['す', 'さ', 'し', 'せ', 'そ', 'して', 'した'],
  ['つ', 'た', 'ち', 'て', 'と', 'って', 'った'],
  ['ぬ', 'な', 'に', 'ね', 'の', 'んで', 'んだ'],
  ['ぶ', 'ば', 'び', 'べ', 'ぼ', 'んで', 'んだ'],
  ['む', 'ま', 'み', 'め', 'も', 'んで', 'んだ'],
  ['る', 'ら', 'り', 'れ', 'ろ', 'って', 'った'],
];

/** Godan verbs that differ from their row. */
const PECULIAR: readonly { wordClass: WordClass; row: string; stems: Stems; forms?: OwnForms }[] = [
  { wordClass: 'v5k-s', row: 'く', stems: { te: ['って'], 'past stem': ['った'] } },
  { wordClass: 'v5u-s', row: 'う', stems: { te: ['うて'], 'past stem': ['うた'] } },
  {
    wordClass: 'v5aru',
    row: 'る',
    stems: { continuative: ['い', 'り'] },
    forms: { imperative: ['い'] },
  },
  // The potential of ある is あり得る, not あれる.
  { wordClass: 'v5r-i', row: 'る', stems: { 'negative stem': [] }, forms: { potential: [] } },
];

type GodanRow = (typeof GODAN)[number];

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
  ...GODAN.map((row): Paradigm => ({
    classes: ['v5'],
    end: row[0],
    stems: godanStems(row),
    ...godanForms(row),
  })),
  ...PECULIAR.map(({ wordClass, row, stems, forms }): Paradigm => {
    const regular = GODAN.find(([end]) => end === row)!;
    return {
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

const ADJECTIVE: Stems = {
  'classical negative stem': ['から'],
  finite: ['い'],
  'classical finite': ['かる'],
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
  },
  // The only ichidan verb whose stem is its imperative: 待ってくれ.
  { classes: ['v1'], end: 'くれる', stems: {}, imperative: ['くれ'] },
  {
    classes: ['vs-i', 'vs-s'],
    end: 'する',
    stems: SURU,
    volitional: ['しよう'],
    imperative: ['しろ', 'せよ'],
  },
  { classes: ['vs-i'], end: 'する', stems: {}, potential: ['できる', '出来る'] },
  {
    classes: ['vs-s'],
    end: 'する',
    stems: { 'negative stem': ['さ'], 'classical negative stem': ['さ'] },
    volitional: ['そう'],
    imperative: ['せ'],
    potential: ['せる'],
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
  },
  { classes: ['adj-i', 'nai'], end: 'い', stems: ADJECTIVE },
  {
    classes: ['adj-ix'],
    end: 'いい',
    stems: Object.fromEntries(
      Object.entries(ADJECTIVE)
        .filter(([stem]) => stem !== 'finite')
        .map(([stem, ends]) => [stem, ends.map((end) => `よ${end}`)]),
    ),
  },
  { classes: ['adj-ix'], end: 'いい', stems: { finite: ['いい'] } },
];

const PARADIGMS = [...GODAN_PARADIGMS, ...OTHER_PARADIGMS];

/** From a stem to the headword. Only the te-form is named; other forms are named by their ending. */
export const STEM_RULES: readonly InflectionRule[] = PARADIGMS.flatMap(({ classes, end, stems }) =>
  Object.entries(stems).flatMap(([stem, forms]) =>
    forms.map((form) =>
      inflectionRule(form, stem as FormClass, end, classes, stem === 'te' ? 'te-form' : null),
    ),
  ),
);

/** From a volitional, imperative, potential or contracted causative-passive form to the headword. */
export const OWN_FORM_RULES: readonly InflectionRule[] = PARADIGMS.flatMap(
  ({ classes, end, volitional = [], imperative = [], potential = [], causativePassive = [] }) => [
    ...volitional.map((form) => inflectionRule(form, 'final', end, classes, 'volitional')),
    ...imperative.map((form) => inflectionRule(form, 'final', end, classes, 'imperative')),
    ...potential.map((form) => inflectionRule(form, 'v1', end, classes, 'potential')),
    ...causativePassive.map((form) =>
      inflectionRule(form, 'v1', end, classes, 'causative-passive'),
    ),
  ],
);
