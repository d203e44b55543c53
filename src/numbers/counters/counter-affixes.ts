/** Suffixes between a counter and the next word that belong to the number: 3年前, 10人分. */
import { textBeginningWith } from './counter-row';

/**
 * An affix with its reading. As in the rows of counters, the examples are for tests: numbers with
 * their readings, and phrases in which the character is no affix.
 */
export interface AffixRow {
  affix: string;
  reading: string;
  /** What the text goes on with if the affix is part of another word: 3年半ば, 100人超える. */
  notFollowedBy?: string;
  reads: string;
  butNot?: string;
}

export const AFFIX_ROWS: readonly AffixRow[] = [
  { affix: '前', reading: 'まえ', reads: '3年前《さんねんまえ》' },
  {
    affix: '後',
    reading: 'ご',
    notFollowedBy: 'ろ れ',
    reads: '3年後《さんねんご》',
    butNot: '3日後ろへ 3日後れ',
  },
  { affix: '間', reading: 'かん', reads: '3世紀間《さんせいきかん》' },
  {
    affix: '半',
    reading: 'はん',
    notFollowedBy: 'ば',
    reads: '3年半《さんねんはん》',
    butNot: '3年半ば',
  },
  { affix: '目', reading: 'め', reads: '3年目《さんねんめ》' },
  {
    affix: '分',
    reading: 'ぶん',
    notFollowedBy: 'か け ら',
    reads: '3人分《さんにんぶん》',
    butNot: '3人分かれた 3人分け 3人分らない',
  },
  {
    affix: '中',
    reading: 'ちゅう',
    notFollowedBy: 'ごろ ほど',
    reads: '3年中《さんねんちゅう》',
    butNot: '8月中ごろ 8月中ほど',
  },
  {
    affix: '超',
    reading: 'ちょう',
    notFollowedBy: 'え す さ',
    reads: '100人超《ひゃくにんちょう》',
    butNot: '100人超える 100人超す 100人超さない',
  },
  {
    affix: '強',
    reading: 'きょう',
    notFollowedBy: 'い く か さ ま み め',
    reads: '3割強《さんわりきょう》',
    butNot: '3人強い 3人強く 3人強かった 3人強さ 3人強まる 3人強み 3人強める',
  },
  {
    affix: '弱',
    reading: 'じゃく',
    notFollowedBy: 'い く か さ ま み め り る',
    reads: '3割弱《さんわりじゃく》',
    butNot: '3人弱い 3人弱く 3人弱かった 3人弱さ 3人弱まる 3人弱み 3人弱める 3人弱り 3人弱る',
  },
  {
    affix: '余',
    reading: 'よ',
    notFollowedBy: 'り っ る す',
    reads: '30人余《さんじゅうにんよ》',
    butNot: '30人余り 30人余った 30人余る 30人余す',
  },
  { affix: '毎', reading: 'ごと', reads: '3年毎《さんねんごと》' },
  {
    affix: '程',
    reading: 'ほど',
    notFollowedBy: 'よ な',
    reads: '3人程《さんにんほど》',
    butNot: '3人程よい 3人程なく',
  },
  { affix: '位', reading: 'くらい', reads: '200円位《にひゃくえんくらい》' },
  { affix: '台', reading: 'だい', reads: '3割台《さんわりだい》' },
  { affix: '末', reading: 'まつ', reads: '3年末《さんねんまつ》' },
  {
    affix: '来',
    reading: 'らい',
    notFollowedBy: 'た て る な ず ら ま',
    reads: '10年来《じゅうねんらい》',
    butNot: '10年来た 10年来て 10年来る 10年来ない 10年来ず 10年来られ 10年来ます',
  },
  { affix: '物', reading: 'もの', reads: '10年物《じゅうねんもの》' },
  {
    affix: '付',
    reading: 'づけ',
    notFollowedBy: 'き く け か い',
    reads: '26日付《にじゅうろくにちづけ》',
    butNot: '26日付き 26日付く 26日付ける 26日付かず 26日付いた',
  },
  {
    affix: '生',
    reading: 'うまれ',
    notFollowedBy: 'ま れ き か え じ',
    reads: '26日生《にじゅうろくにちうまれ》',
    butNot: '26日生まれ 26日生れ 26日生きる 26日生かす 26日生え 26日生じる',
  },
  { affix: '朝', reading: 'あさ', reads: '26日朝《にじゅうろくにちあさ》' },
  { affix: '昼', reading: 'ひる', reads: '26日昼《にじゅうろくにちひる》' },
  { affix: '夕', reading: 'ゆう', reads: '26日夕《にじゅうろくにちゆう》' },
  { affix: '夜', reading: 'よる', reads: '26日夜《にじゅうろくにちよる》' },
  { affix: '晩', reading: 'ばん', reads: '26日晩《にじゅうろくにちばん》' },
  { affix: '様', reading: 'さま', reads: '3人様《さんにんさま》' },
];

interface Affix {
  reading: string;
  notFollowedBy: RegExp | undefined;
}

export class AffixTable {
  private readonly affixes: ReadonlyMap<string, Affix>;

  constructor(rows: readonly AffixRow[]) {
    this.affixes = new Map(
      rows.map(({ affix, reading, ...row }) => [
        affix,
        {
          reading,
          notFollowedBy: textBeginningWith(row),
        },
      ]),
    );
  }

  /**
   * @param counted the number with its counter as written: 一日
   * @param allowed the affixes that the counter takes
   * @returns hiragana, or null if no affix starts at the position
   */
  at(text: string, position: number, counted: string, allowed: string): string | null {
    const character = text.charAt(position);
    if (character === '' || !allowed.includes(character)) return null;
    const affix = this.affixes.get(character);
    const rest = text.slice(position + 1, position + 3);
    if (affix === undefined || affix.notFollowedBy?.test(rest) === true) return null;
    // 1日中に is a date, "in the course of the 1st": ついたちちゅうに.
    if (character === '中' && ALL_LONG.test(counted) && !rest.startsWith('に')) return 'じゅう';
    return affix.reading;
  }
}

/** 中 is read じゅう where it means "throughout": 一日中, 一年中, 一晩中. */
const ALL_LONG = /^[1１一][日年晩]$/u;

export const AFFIXES = new AffixTable(AFFIX_ROWS);
