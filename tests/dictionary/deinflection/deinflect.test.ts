import { beforeAll, describe, expect, it } from 'vitest';
import { deinflect } from '../../../src/dictionary/deinflection/deinflect';
import {
  classesOfWord,
  maskOf,
  type ClassMask,
  type WordClass,
} from '../../../src/dictionary/deinflection/form-class';
import { INFLECTION_RULES } from '../../../src/dictionary/deinflection/rules';
import type { DictionaryEntry } from '../../../src/dictionary/word-dictionary';
import { everyEntry } from '../every-entry';
import { inflect } from './inflect';

/** Names of the shortest chain from a word of a class to a form; null where there is none. */
function chain(form: string, word: string, wordClass: WordClass): string | null {
  const found = deinflect(form).find(
    (one) => one.word === word && (one.classes & maskOf(wordClass)) !== 0,
  );
  return found?.inflection.map(({ en }) => en).join(' > ') ?? null;
}

describe('deinflection', () => {
  it.each<[string, string, WordClass, string]>([
    // Ichidan verbs.
    ['述べていた', '述べる', 'v1', 'te-form > progressive > past'],
    ['述べてる', '述べる', 'v1', 'te-form > progressive'],
    ['認めません', '認める', 'v1', 'polite > negative'],
    ['認めませんでした', '認める', 'v1', 'polite > negative > past'],
    ['始めましょう', '始める', 'v1', 'polite > volitional'],
    ['求めたい', '求める', 'v1', 'wish'],
    ['求めたがっている', '求める', 'v1', 'wish > te-form > progressive'],
    ['食べれない', '食べる', 'v1', 'potential > negative'],
    ['食べられる', '食べる', 'v1', 'passive or potential'],
    ['食べさせる', '食べる', 'v1', 'causative'],
    ['食べさせられた', '食べる', 'v1', 'causative-passive > past'],
    ['見せろ', '見せる', 'v1', 'imperative'],
    ['止めよ', '止める', 'v1', 'imperative'],
    ['備えよう', '備える', 'v1', 'volitional'],
    ['避ければ', '避ける', 'v1', 'conditional'],
    ['避けなければ', '避ける', 'v1', 'negative > conditional'],
    ['避けなきゃ', '避ける', 'v1', 'negative conditional'],
    ['増えすぎた', '増える', 'v1', 'excess > past'],
    ['増えつつある', '増える', 'v1', 'progressive (つつある)'],
    ['増え始めた', '増える', 'v1', 'beginning > past'],
    ['見てしまった', '見る', 'v1', 'te-form > completion > past'],
    ['見ちゃった', '見る', 'v1', 'te-form > completion > past'],
    ['決めておく', '決める', 'v1', 'te-form > preparation'],
    ['決めといて', '決める', 'v1', 'te-form > preparation > te-form'],
    ['待ってくれ', '待つ', 'v5', 'te-form > favor > imperative'],
    // Godan verbs, each row.
    ['買って', '買う', 'v5', 'te-form'],
    ['書いた', '書く', 'v5', 'past'],
    ['急いだ', '急ぐ', 'v5', 'past'],
    ['話した', '話す', 'v5', 'past'],
    ['待った', '待つ', 'v5', 'past'],
    ['死んだ', '死ぬ', 'v5', 'past'],
    ['呼んだ', '呼ぶ', 'v5', 'past'],
    ['読んだ', '読む', 'v5', 'past'],
    ['乗った', '乗る', 'v5', 'past'],
    ['書ける', '書く', 'v5', 'potential'],
    ['書かれる', '書く', 'v5', 'passive'],
    ['書かせる', '書く', 'v5', 'causative'],
    ['書かす', '書く', 'v5', 'causative'],
    ['書かされる', '書く', 'v5', 'causative-passive'],
    ['書かせられる', '書く', 'v5', 'causative-passive'],
    ['話される', '話す', 'v5', 'passive'],
    ['読めなかった', '読む', 'v5', 'potential > negative > past'],
    ['飲んでいる', '飲む', 'v5', 'te-form > progressive'],
    ['飲んどく', '飲む', 'v5', 'te-form > preparation'],
    ['飲んじゃう', '飲む', 'v5', 'te-form > completion'],
    ['行ったらしい', '行く', 'v5k-s', 'past > hearsay'],
    ['行きそうだった', '行く', 'v5k-s', 'appearance > past'],
    ['行くそうだ', '行く', 'v5k-s', 'hearsay (そう)'],
    ['行けば', '行く', 'v5k-s', 'conditional'],
    ['行ったら', '行く', 'v5k-s', 'conditional'],
    ['行くなら', '行く', 'v5k-s', 'conditional'],
    ['行ったり', '行く', 'v5k-s', 'listing'],
    ['行きながら', '行く', 'v5k-s', 'while'],
    ['問うた', '問う', 'v5u-s', 'past'],
    ['問われた', '問う', 'v5u-s', 'passive > past'],
    ['ください', 'くださる', 'v5aru', 'imperative'],
    ['なさいます', 'なさる', 'v5aru', 'polite'],
    ['いらっしゃいました', 'いらっしゃる', 'v5aru', 'polite > past'],
    ['あった', 'ある', 'v5r-i', 'past'],
    ['あり得る', 'ある', 'v5r-i', 'possibility'],
    ['ではない', 'である', 'v5r-i', 'negative'],
    // 来る and する, and what is made with them.
    ['来なかった', '来る', 'vk', 'negative > past'],
    ['こなかった', 'くる', 'vk', 'negative > past'],
    ['きた', 'くる', 'vk', 'past'],
    ['来られない', '来る', 'vk', 'passive or potential > negative'],
    ['しない', 'する', 'vs-i', 'negative'],
    ['させられる', 'する', 'vs-i', 'causative-passive'],
    ['派遣された', '派遣', 'vs', 'passive > past'],
    ['派遣し', '派遣', 'vs', 'continuative'],
    ['派遣できない', '派遣', 'vs', 'potential > negative'],
    ['派遣している', '派遣', 'vs', 'te-form > progressive'],
    ['派遣させない', '派遣', 'vs', 'causative > negative'],
    ['愛さない', '愛する', 'vs-s', 'negative'],
    ['愛される', '愛する', 'vs-s', 'passive'],
    ['論じた', '論ずる', 'vz', 'past'],
    ['論ぜられる', '論ずる', 'vz', 'passive or potential'],
    ['論ずべき', '論ずる', 'vz', 'obligation (べき)'],
    // Adjectives.
    ['高くない', '高い', 'adj-i', 'negative'],
    ['高くなかった', '高い', 'adj-i', 'negative > past'],
    ['高かった', '高い', 'adj-i', 'past'],
    ['高ければ', '高い', 'adj-i', 'conditional'],
    ['高くて', '高い', 'adj-i', 'te-form'],
    ['高く', '高い', 'adj-i', 'adverbial'],
    ['高すぎる', '高い', 'adj-i', 'excess'],
    ['高過ぎて', '高い', 'adj-i', 'excess > te-form'],
    ['高そう', '高い', 'adj-i', 'appearance'],
    ['高さ', '高い', 'adj-i', 'noun (さ)'],
    ['悲しげ', '悲しい', 'adj-i', 'appearance'],
    ['高からず', '高い', 'adj-i', 'negative (ず)'],
    ['よかった', 'いい', 'adj-ix', 'past'],
    ['よさそう', 'いい', 'adj-ix', 'appearance'],
    ['書きやすい', '書く', 'v5', 'ease'],
    ['書きにくかった', '書く', 'v5', 'difficulty > past'],
    ['認めがたい', '認める', 'v1', 'difficulty'],
    ['忘れがち', '忘れる', 'v1', 'tendency'],
    ['慎重すぎる', '慎重', 'adj-na', 'excess'],
    // Classical endings of headlines.
    ['派遣せず', '派遣', 'vs', 'negative (ず)'],
    ['応じず', '応じる', 'v1', 'negative (ず)'],
    ['譲らず', '譲る', 'v5', 'negative (ず)'],
    ['触れずに', '触れる', 'v1', 'negative (ず)'],
    ['派遣すべき', '派遣', 'vs', 'obligation (べき)'],
    ['派遣するべき', '派遣', 'vs', 'obligation (べき)'],
    ['急ぐべし', '急ぐ', 'v5', 'obligation (べし)'],
    ['備えるべく', '備える', 'v1', 'purpose (べく)'],
    ['許すべからず', '許す', 'v5', 'prohibition (べからず)'],
    ['知られざる', '知る', 'v5', 'passive > negative (ざる)'],
    ['屈せぬ', '屈する', 'vs-s', 'negative (ぬ)'],
    ['許さぬ', '許す', 'v5', 'negative (ぬ)'],
    ['撤退せよ', '撤退', 'vs', 'imperative'],
    ['許すまい', '許す', 'v5', 'negative volitional'],
    ['認めまい', '認める', 'v1', 'negative volitional'],
    ['せざる', 'する', 'vs-i', 'negative (ざる)'],
    ['行かねば', '行く', 'v5k-s', 'negative conditional'],
    ['堂々たる', '堂々', 'adj-t', 'attributive (たる)'],
    ['重大なる', '重大', 'adj-na', 'attributive (なる)'],
    ['高き', '高い', 'adj-i', 'attributive (き)'],
    // Keigo.
    ['お待ちになる', '待つ', 'v5', 'honorific'],
    ['お待ちください', '待つ', 'v5', 'request'],
    ['お伝えします', '伝える', 'v1', 'humble > polite'],
    ['お話しいただいた', '話す', 'v5', 'favor received (humble) > past'],
    ['ご連絡いたします', '連絡', 'vs', 'humble > polite'],
    ['ご確認ください', '確認', 'vs', 'request'],
    ['教えていただきました', '教える', 'v1', 'te-form > favor received (humble) > polite > past'],
    ['見ていらっしゃる', '見る', 'v1', 'te-form > honorific progressive'],
  ])('%s is of %s (%s): %s', (form, word, wordClass, names) => {
    expect(chain(form, word, wordClass)).toBe(names);
  });

  it.each<[string, string, WordClass]>([
    ['あらない', 'ある', 'v5r-i'],
    ['行いて', '行く', 'v5k-s'],
    ['いくて', 'いい', 'adj-ix'],
    ['問って', '問う', 'v5u-s'],
    ['書くた', '書く', 'v5'],
    ['た', 'る', 'v1'],
    ['食べた', '食べ', 'vs'],
    ['高いだ', '高い', 'adj-i'],
  ])('%s is not a form of %s (%s)', (form, word, wordClass) => {
    expect(chain(form, word, wordClass)).toBeNull();
  });

  it('stops on hostile text', () => {
    expect(deinflect('させられ'.repeat(2_000)).length).toBeLessThan(500);
    expect(deinflect('')).toEqual([]);
  });
});

describe('the tables', () => {
  /**
   * Every chain of rules that returns to a class has shortened the text: no chain comes back to the
   * same form and classes, and none is longer than the text allows.
   */
  it('have no cycle', () => {
    const bits = Array.from({ length: 32 }, (_, bit) => 1 << bit);
    const growth = bits.map(() => bits.map(() => -Infinity));
    for (const { form, formMask, base, baseMask, prefix } of INFLECTION_RULES) {
      const change = base.length - form.length - prefix.length;
      bits.forEach((from, i) => {
        if ((formMask & from) === 0) return;
        bits.forEach((to, j) => {
          if ((baseMask & to) !== 0) growth[i]![j] = Math.max(growth[i]![j]!, change);
        });
      });
    }
    for (const k of bits.keys()) {
      for (const i of bits.keys()) {
        for (const j of bits.keys()) {
          growth[i]![j] = Math.max(growth[i]![j]!, growth[i]![k]! + growth[k]![j]!);
        }
      }
    }
    const returning = bits.map((_, i) => growth[i]![i]!);
    expect(returning.some((change) => change > -Infinity)).toBe(true);
    expect(returning.filter((change) => change >= 0)).toEqual([]);
  });

  it('have each rule once', () => {
    const keys = INFLECTION_RULES.map((rule) => JSON.stringify(rule));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

const TAGS = /^(?:v1|v1-s|v5.*|vk|vs-i|vs-s|vz|adj-i|adj-ix)$/u;

interface InflectingWord {
  headword: string;
  tag: string;
  classes: ClassMask;
}

/**
 * Verbs and adjectives of the dictionary that have a newspaper band, a row for each of their tags.
 */
function wordsOfNews(entries: readonly DictionaryEntry[]): InflectingWord[] {
  const found = new Map<string, InflectingWord>();
  for (const { headword, senses, frequencyBand } of entries) {
    if (frequencyBand === 0) continue;
    for (const tag of senses.flatMap(({ pos }) => pos).filter((one) => TAGS.test(one))) {
      const classes = classesOfWord(headword, [tag]);
      found.set(`${headword} ${tag}`, { headword, tag, classes });
    }
  }
  return [...found.values()];
}

/** Forms of which the word is not found again, among every n-th of them. */
function lostForms(word: InflectingWord, mostNames: number, every = 1): string[] {
  const { headword, classes } = word;
  return inflect(headword, classes, mostNames)
    .filter((_, i) => i % every === 0)
    .map(({ form }) => form)
    .filter(
      (form) =>
        !deinflect(form).some((one) => one.word === headword && (one.classes & classes) !== 0),
    );
}

describe('every form that the tables make', () => {
  let news: InflectingWord[] = [];
  beforeAll(async () => {
    news = wordsOfNews(await everyEntry());
  }, 180_000);

  it('of the verbs and adjectives of news is looked up back to its word', () => {
    expect(news.length).toBeGreaterThan(2_000);
    expect(news.flatMap((word) => lostForms(word, 1))).toEqual([]);
  }, 120_000);

  it('of several steps is looked up back to its word, for a word of each ending and class', () => {
    const ofEnds = new Map(news.map((word) => [`${word.tag} ${word.headword.at(-1)}`, word]));
    expect(ofEnds.size).toBeGreaterThan(15);
    expect([...ofEnds.values()].flatMap((word) => lostForms(word, 2, 7))).toEqual([]);
  }, 120_000);
});
