/** Counters of documents and their parts, of works. */
import { beforeH, beforeK, beforeST, native, plain } from '../counter-rules';
import type { Row } from '../counter-row';
import { SECTION_OR_ROUND, SECTIONS } from '../../english/counted-units';
import { inOrder, named, nth } from '../../english/counter-english';

export const DOCUMENT_ROWS: readonly Row[] = [
  {
    counter: '条',
    reading: plain('じょう'),
    affixes: '',
    english: nth(named('Article')),
    reads: '3条《さんじょう》',
    means: {
      '憲法【9条】を改正する。': 'Article 9',
      '【第9条】を改正する。': 'Article 9',
    },
  },
  {
    counter: '項',
    reading: beforeK('こう'),
    english: nth(named('Paragraph')),
    reads: '3項《さんこう》 1項《いっこう》',
    means: {
      '【2項】を削る。': 'Paragraph 2',
      '【第2項】を削る。': 'Paragraph 2',
    },
  },
  {
    counter: '章',
    reading: beforeST('しょう'),
    english: 'chapter',
    numbered: named('Chapter'),
    reads: '3章《さんしょう》 1章《いっしょう》',
    means: {
      '【3章】から成る。': 'three chapters',
      '【第3章】で述べる。': 'Chapter 3',
    },
  },
  {
    counter: '節',
    reading: beforeST('せつ'),
    kanjiOne: false,
    english: SECTION_OR_ROUND,
    reads: '3節《さんせつ》 1節《いっせつ》',
    means: {
      '【3節】を読む。': 'Section 3; Round 3',
      'J1の【第3節】の試合だ。': 'Round 3; Section 3',
      '【第3節】で述べる。': 'Section 3; Round 3',
    },
    butNot: '一節',
  },
  {
    counter: '巻',
    reading: beforeK('かん'),
    notBefore: 'き く い か 物',
    english: 'volume',
    numbered: named('Volume'),
    reads: '3巻《さんかん》 1巻《いっかん》',
    means: {
      '【3巻】を読む。': 'three volumes',
      '【第3巻】が出た。': 'Volume 3',
    },
    butNot: '2巻き 2巻く 2巻い 2巻か 2巻物',
  },
  {
    counter: '編 篇',
    reading: beforeH('へん', 'ぺん', 'ぺん'),
    notBefore: '成 集 曲 入 隊 者 年 物 み',
    english: 'piece',
    reads: '3編《さんぺん》 1編《いっぺん》',
    means: { '詩を【3編】書いた。': 'three pieces' },
    butNot: '2編成 2編集 2編曲 2編入 2編隊 2編者 2編年体 2編物 2編み',
  },
  {
    counter: '版',
    reading: beforeH('はん', 'ぱん', 'ぱん'),
    notBefore: '権 画 元 図',
    kanjiNumerals: false,
    english: nth(inOrder('edition')),
    reads: '3版《さんぱん》 1版《いっぱん》',
    means: {
      '【3版】が出た。': 'third edition',
      '【第3版】だ。': 'third edition',
    },
    butNot: '2版権 2版画 2版元 2版図 一版',
  },
  {
    counter: '話',
    reading: plain('わ'),
    notBefore: 'し す さ せ',
    english: 'episode',
    numbered: named('Episode'),
    reads: '3話《さんわ》',
    means: {
      '全【12話】を放送する。': '12 episodes',
      '【第3話】を放送する。': 'Episode 3',
    },
    butNot: '2話し 2話す 2話さ 2話せ',
  },
  {
    counter: '幕',
    reading: native('まく'),
    notBefore: '府 末 張 内 下 僚',
    kanjiNumerals: false,
    english: 'act',
    numbered: named('Act'),
    reads: '3幕《さんまく》 1幕《ひとまく》 2幕《ふたまく》',
    means: {
      '【3幕】の劇だ。': 'three acts',
      '【第3幕】が始まる。': 'Act 3',
    },
    butNot: '2幕府 2幕末 2幕張 2幕内 2幕下 2幕僚 一幕',
  },
  {
    counter: '曲',
    reading: beforeK('きょく'),
    notBefore: '線 が げ 折',
    english: 'song',
    reads: '3曲《さんきょく》 1曲《いっきょく》',
    means: { '【3曲】を歌う。': 'three songs' },
    butNot: '2曲線 2曲がり 2曲げ 2曲折',
  },
  {
    counter: '行',
    reading: plain('ぎょう'),
    // After digits 行 is a line; 一行 is also a traveling party (いっこう).
    notBefore: '動 為 進 使 方 き 事 っ わ い う く け こ 楽 員 先 人 路 幸 軍 革 政 程(?!度)',
    kanjiOne: false,
    english: 'line',
    reads: '3行《さんぎょう》',
    means: { '【3行】を消す。': 'three lines' },
    butNot:
      '2行動 2行為 2行使 2行進 2行方 2行き 2行事 2行っ 2行わ 2行い 2行う 2行く 2行け 2行こ 2行楽 2行員 2行先 2行人 2行路 2行幸 2行軍 2行革 2行政 2行程 一行',
  },
  {
    counter: '字',
    reading: plain('じ'),
    english: 'character',
    reads: '3字《さんじ》',
    means: { '【3字】を消す。': 'three characters' },
  },
  {
    counter: '文字',
    reading: plain('もじ'),
    english: 'character',
    reads: '3文字《さんもじ》',
    means: { '【3文字】を消す。': 'three characters' },
  },
  {
    counter: '通',
    reading: beforeST('つう'),
    notBefore: 'じ っ る ら し 夜',
    english: 'letter',
    reads: '3通《さんつう》 1通《いっつう》',
    means: { '手紙を【3通】書く。': 'three letters' },
    butNot: '2通じ 2通っ 2通る 2通ら 2通し 2通夜',
  },
  {
    counter: '部',
    reading: plain('ぶ'),
    kanjiOne: false,
    english: SECTIONS,
    numbered: named('Part'),
    ordinalNoun: 'copy',
    reads: '3部《さんぶ》',
    means: {
      '【10万部】を発行した。': '100,000 copies',
      '東証【1部】に上場する。': 'first section',
      '【第3部】が出た。': 'Part 3',
    },
    butNot: '一部',
  },
];
