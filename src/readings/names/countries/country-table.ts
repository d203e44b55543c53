/** The countries that newspapers abbreviate to one kanji. */

export interface Country {
  readonly kanji: string;
  /** In hiragana. */
  readonly reading: string;
  /** English name. */
  readonly english: string;
  /**
   * Sentences that are read wrong without the country in the table, with the abbreviation marked: as
   * a word of its own, so that 米国内 is not cut into 米国|内.
   */
  readonly reads: readonly string[];
}

export const COUNTRIES: readonly Country[] = [
  {
    kanji: '米',
    reading: 'べい',
    english: 'U.S.',
    reads: ['株価の下落で｜米《べい》国内の投資家が動揺した。'],
  },
  {
    kanji: '英',
    reading: 'えい',
    english: 'U.K.',
    reads: ['チャールズ｜英《えい》国王が演説した。'],
  },
  {
    kanji: '仏',
    reading: 'ふつ',
    english: 'France',
    reads: ['サルコジ｜仏《ふつ》前大統領が出廷した。'],
  },
  {
    kanji: '独',
    reading: 'どく',
    english: 'Germany',
    reads: ['｜独印《どくいん》首脳が会談した。'],
  },
  { kanji: '露', reading: 'ろ', english: 'Russia', reads: ['｜印露《いんろ》首脳が会談した。'] },
  {
    kanji: '中',
    reading: 'ちゅう',
    english: 'China',
    reads: ['｜中越《ちゅうえつ》国境で貿易が再開した。'],
  },
  {
    kanji: '韓',
    reading: 'かん',
    english: 'South Korea',
    reads: ['｜韓《かん》国防相が部隊を視察した。'],
  },
  {
    kanji: '朝',
    reading: 'ちょう',
    english: 'North Korea',
    reads: ['北朝鮮は「｜朝露《ちょうろ》関係は強固だ」と主張した。'],
  },
  { kanji: '日', reading: 'にち', english: 'Japan', reads: ['｜日比《にちひ》首脳が会談した。'] },
  { kanji: '印', reading: 'いん', english: 'India', reads: ['モディ｜印《いん》首相が来日した。'] },
  {
    kanji: '豪',
    reading: 'ごう',
    english: 'Australia',
    reads: ['｜豪印《ごういん》首脳が会談した。'],
  },
  { kanji: '伊', reading: 'い', english: 'Italy', reads: ['｜印伊《いんい》首脳が会談した。'] },
  {
    kanji: '欧',
    reading: 'おう',
    english: 'Europe',
    reads: ['｜欧印《おういん》首脳が会談した。'],
  },
  { kanji: '加', reading: 'か', english: 'Canada', reads: ['｜加印《かいん》関係が悪化した。'] },
  {
    kanji: '比',
    reading: 'ひ',
    english: 'Philippines',
    reads: ['｜日比《にちひ》両政府は合意した。'],
  },
  {
    kanji: '越',
    reading: 'えつ',
    english: 'Vietnam',
    reads: ['｜日越《にちえつ》首脳が会談した。'],
  },
  {
    kanji: '台',
    reading: 'たい',
    english: 'Taiwan',
    reads: ['｜中台《ちゅうたい》両政府の当局者が接触した。'],
  },
];
