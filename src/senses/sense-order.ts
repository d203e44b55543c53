/**
 * Orders the senses of a word by their likelihood in its context. The default is the dictionary's
 * order, which lists most common first, and the sense of a news term before all others.
 */
import { NEWS_SENSE } from '../dictionary/news-sense';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import { senseFits } from './entry-choice';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import { holds, type RuledWord, type SenseRule } from './rules/sense-rule';
import * as RULED_WORDS from './rules/words';
import { subjectOf, type Subject } from './subject';

/** A word with its context. */
export interface SenseEvidence {
  pos: PartOfSpeech;
  /** Conjugation type of a verb, in the lexicon's terms: 五段・ラ行; undefined if unknown. */
  conjugation?: string;
  /** Dictionary form of the word in the spelling of the text. */
  lemma: string;
  /** The word in its sentence, with at most CONTEXT units of it on each side. */
  excerpt: string;
  /** The word's range in the excerpt, [start, end) in UTF-16 units. */
  start: number;
  end: number;
  subject: Subject;
}

/** Context on each side of the word that rules can look at, in UTF-16 units. */
const CONTEXT = 16;
const SENTENCE_ENDS = '。！？!?\n';

function isSentenceEnd(text: string, position: number): boolean {
  return SENTENCE_ENDS.includes(text.charAt(position));
}

/** @param start of the word, as its `end` in UTF-16 units of the paragraph */
export function senseEvidence(
  text: string,
  { start, end }: { start: number; end: number },
  word: Pick<SenseEvidence, 'pos' | 'conjugation' | 'lemma'>,
): SenseEvidence {
  let from = start;
  while (from > 0 && start - from < CONTEXT && !isSentenceEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < CONTEXT && !isSentenceEnd(text, to)) to++;
  const range = { start: start - from, end: end - from };
  return new EvidenceInText(word, text.slice(from, to), range, text);
}

class EvidenceInText implements SenseEvidence {
  readonly pos: PartOfSpeech;
  readonly conjugation: string | undefined;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
  private known: Subject | null = null;

  constructor(
    { pos, conjugation, lemma }: Pick<SenseEvidence, 'pos' | 'conjugation' | 'lemma'>,
    readonly excerpt: string,
    { start, end }: { start: number; end: number },
    private readonly text: string,
  ) {
    this.pos = pos;
    this.conjugation = conjugation;
    this.lemma = lemma;
    this.start = start;
    this.end = end;
  }

  /** Found when first asked for: it takes a search of the whole text, and few rules ask. */
  get subject(): Subject {
    return (this.known ??= subjectOf(this.text));
  }
}

/** Penalties of senses; 1 is one place in the dictionary's order. No word has a hundred senses. */
const RULED = -1_000;
const MARGINAL = 1_000;
const UNFIT = 300;
const NEWS = -100;
const OF_SUBJECT = -60;
const OTHER_SPELLING = 30;
/**
 * メスを入れる is surgery in the first place, but not in the news. Single words keep their order: 空気 is air
 * before it is "someone with no presence".
 */
const IDIOM = -2.5;
const FOREIGN_FIELD = 15;

/** Tags of senses that newspapers do not use, or no longer use. */
const MARGINAL_TAGS = new Set(
  'arch obs obsc rare dated vulg sl m-sl net-sl derog joc poet X chn ksb thb tsug'.split(' '),
);

/** Fields of JMdict and of our own terms that belong to each subject. */
const FIELDS_OF: Readonly<Record<Subject, ReadonlySet<string>>> = {
  markets: new Set(['stockm', 'finc', 'econ', 'bus', 'energy']),
  conflict: new Set(['mil', 'diplomacy']),
  politics: new Set(['politics', 'diplomacy', 'law']),
  other: new Set(),
};
const FIELDS = new Set(Object.values(FIELDS_OF).flatMap((fields) => [...fields]));
/**
 * Special fields: a sense of theirs comes after those of everyday language, unless the dictionary lists it
 * first: 心臓 is the heart, not "guts".
 */
const SPECIAL_FIELDS = new Set(
  `Buddh Christn MA Shinto anat archit astron baseb bot comp cryst food gramm hanaf ling math mahj med
   music physics physiol shogi sports sumo vidg zool`.split(/\s+/u),
);

/** A reason for the place of a sense. */
interface SenseReason {
  why: string;
  /** In places of the dictionary's order; positive is later, negative earlier. */
  places: number;
}

/** A sense with the reasons for its place. */
export interface WeighedSense {
  sense: DictionarySense;
  reasons: readonly SenseReason[];
}

/** @returns all senses of the entry, the same objects, most likely first */
export function sensesInContext(
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rules: readonly SenseRule[] = rulesOf(entry),
): readonly DictionarySense[] {
  if (entry.senses.length < 2) return entry.senses;
  return weighSenses(entry, evidence, rules).map(({ sense }) => sense);
}

/** Whether the order of the senses depends on what the paragraph is about. */
export function asksForSubject({ senses }: DictionaryEntry): boolean {
  return senses.length > 1 && senses.some(({ tags }) => tags.some((tag) => FIELDS.has(tag)));
}

/**
 * The same with their reasons.
 * @param rules of the word; tests leave some out
 */
export function weighSenses(
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rules: readonly SenseRule[] = rulesOf(entry),
): WeighedSense[] {
  const number = rules.findIndex((one) => holds(one, evidence));
  const rule = rules[number];
  const named = rule && {
    glosses: rule.glosses,
    why: `${entry.headword} ${number + 1}: ${rule.why}`,
  };
  return entry.senses
    .map((sense, index) => {
      const reasons = reasonsFor(sense, index, entry, evidence, named);
      const distance = reasons.reduce((sum, { places }) => sum + places, index);
      return { sense, reasons, distance };
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ sense, reasons }) => ({ sense, reasons }));
}

/**
 * The gloss that names the sense which a rule puts first, as in the dictionary; null if no rule
 * decides.
 */
export function ruledGloss(
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rules: readonly SenseRule[] = rulesOf(entry),
): string | null {
  const rule = rules.find((one) => holds(one, evidence));
  const known = (gloss: string) => entry.senses.some(({ glosses }) => glosses.includes(gloss));
  return rule?.glosses.find(known) ?? null;
}

function reasonsFor(
  sense: DictionarySense,
  index: number,
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rule: Pick<SenseRule, 'glosses' | 'why'> | undefined,
): SenseReason[] {
  const { tags, glosses } = sense;
  const reasons: SenseReason[] = [];
  const note = (why: string, places: number) => reasons.push({ why, places });
  if (rule !== undefined && glosses.some((gloss) => rule.glosses.includes(gloss))) {
    note(`sense rule ${rule.why}`, RULED);
  }
  const marginal = tags.find((tag) => MARGINAL_TAGS.has(tag));
  if (marginal !== undefined) note(`not in newspapers (${marginal})`, MARGINAL);
  if (!senseFits(sense, evidence)) note(`not the part of speech (${evidence.pos})`, UNFIT);
  if (tags.includes(NEWS_SENSE)) note('a sense of the news', NEWS);
  const ofSubject = tags.find((tag) => FIELDS_OF[evidence.subject].has(tag));
  const foreign = tags.find((tag) => SPECIAL_FIELDS.has(tag));
  if (ofSubject !== undefined) {
    note(`field of the paragraph (${ofSubject}, ${evidence.subject})`, OF_SUBJECT);
  } else if (foreign !== undefined && index > 0) {
    note(`field that is rare in the news (${foreign})`, FOREIGN_FIELD);
  }
  if (tags.includes('id') && sense.pos.includes('exp')) note('a figure of speech', IDIOM);
  if (isSpelledOtherwise(sense, index, entry, evidence)) {
    const usuallyKana = tags.includes('uk');
    note(usuallyKana ? 'usually written in kana' : 'usually written in kanji', OTHER_SPELLING);
  }
  return reasons;
}

/**
 * Whether a sense is hardly ever spelled as in the text: 巡る in the sense "to concern" is usually めぐる in kana,
 * and めぐる hardly ever has another sense. Of words that are no verbs the first sense is met in either
 * spelling: 猿 is the monkey, which textbooks write サル.
 */
function isSpelledOtherwise(
  { tags }: DictionarySense,
  index: number,
  { headword }: DictionaryEntry,
  { lemma, pos }: SenseEvidence,
): boolean {
  if (!hasKanji(headword) || tags.includes('uk') === !hasKanji(lemma)) return false;
  return index > 0 || pos === 'verb';
}

let rulesByWord: ReadonlyMap<string, readonly SenseRule[]> | null = null;

/** The rules for a headword with its reading. */
export function rulesOf({
  headword,
  reading,
}: Pick<DictionaryEntry, 'headword' | 'reading'>): readonly SenseRule[] {
  rulesByWord ??= indexRules();
  return rulesByWord.get(`${headword} ${toHiragana(reading)}`) ?? [];
}

/** Called for the first card, not when the background starts. */
function indexRules(): ReadonlyMap<string, readonly SenseRule[]> {
  const ruled: readonly RuledWord[] = Object.values(RULED_WORDS);
  return new Map(ruled.flatMap(({ words, rules }) => words.map((word) => [word, rules] as const)));
}
