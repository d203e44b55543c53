/**
 * The senses of a word in the order in which its place in the text makes them likely. The dictionary's
 * order is the start: it knows what is commonest, and puts a newspaper's own sense first.
 */
import { NEWS_SENSE } from '../dictionary/news-sense';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import { senseFits } from './entry-choice';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { SenseRule } from './rules/sense-rule';
import { SENSE_RULES } from './rules/sense-rules';
import { subjectOf, type Subject } from './subject';

/** Where a word stands. */
export interface SenseEvidence {
  pos: PartOfSpeech;
  /** Of a verb, as the lexicon names it: 五段・ラ行; missing where it is not known. */
  conjugation?: string;
  /** The word's dictionary form in the spelling of the text. */
  lemma: string;
  /** The text before and behind the word, within its sentence. */
  before: string;
  after: string;
  subject: Subject;
}

/** As far as a rule looks, in UTF-16 units. */
const CONTEXT = 16;
const SENTENCE_END = /[。！？!?\n]/u;

/** @param start and `end` of the word, in UTF-16 units of the paragraph */
export function senseEvidence(
  text: string,
  { start, end }: { start: number; end: number },
  word: Pick<SenseEvidence, 'pos' | 'conjugation' | 'lemma'>,
): SenseEvidence {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    pos: word.pos,
    conjugation: word.conjugation,
    lemma: word.lemma,
    before: before.split(SENTENCE_END).at(-1) ?? '',
    after: after.split(SENTENCE_END, 1)[0] ?? '',
    subject: subjectOf(text),
  };
}

/** What speaks for a sense, in places of the dictionary's order; no word has a hundred senses. */
const RULED = -1_000;
const MARGINAL = 1_000;
const UNFIT = 300;
const NEWS = -100;
const OF_SUBJECT = -60;
const OTHER_SPELLING = 30;
const FOREIGN_FIELD = 15;

/** What a newspaper does not print, or not any more. */
const MARGINAL_TAGS = new Set(
  'arch obs obsc rare dated vulg sl m-sl net-sl derog joc poet X chn ksb thb tsug'.split(' '),
);

/** JMdict's fields and those of our own terms that each subject brings with it. */
const FIELDS_OF: Readonly<Record<Subject, ReadonlySet<string>>> = {
  markets: new Set(['stockm', 'finc', 'econ', 'bus', 'energy']),
  conflict: new Set(['mil', 'diplomacy']),
  politics: new Set(['politics', 'diplomacy', 'law']),
  other: new Set(),
};
/** Fields that are hardly the news: a sense of theirs yields to one of everyday language. */
const SPECIAL_FIELDS = new Set(
  `Buddh Christn MA Shinto anat archit astron baseb bot comp cryst food gramm hanaf ling math mahj med
   music physics physiol shogi sports sumo vidg zool`.split(/\s+/u),
);

/** Something that moves a sense away from the front, or (negative) towards it. */
export interface SenseReason {
  why: string;
  /** In places of the dictionary's order. */
  places: number;
}

/** A sense with all that decided its place. */
export interface WeighedSense {
  sense: DictionarySense;
  reasons: readonly SenseReason[];
}

/** @returns the entry's own senses, all of them; the likeliest first */
export function sensesInContext(
  entry: DictionaryEntry,
  evidence: SenseEvidence,
): readonly DictionarySense[] {
  if (entry.senses.length < 2) return entry.senses;
  return weighSenses(entry, evidence).map(({ sense }) => sense);
}

/** The same with their reasons. */
export function weighSenses(entry: DictionaryEntry, evidence: SenseEvidence): WeighedSense[] {
  const rule = rulesOf(entry).find((one) => applies(one, evidence));
  return entry.senses
    .map((sense, index) => {
      const reasons = reasonsFor(sense, entry, evidence, rule);
      const distance = reasons.reduce((sum, { places }) => sum + places, index);
      return { sense, reasons, distance };
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ sense, reasons }) => ({ sense, reasons }));
}

function reasonsFor(
  sense: DictionarySense,
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rule: SenseRule | undefined,
): SenseReason[] {
  const { tags, glosses } = sense;
  const reasons: SenseReason[] = [];
  const note = (why: string, places: number) => reasons.push({ why, places });
  if (rule !== undefined && glosses.some((gloss) => rule.sense.test(gloss))) {
    note(`sense rule: ${rule.reason}`, RULED);
  }
  const marginal = tags.find((tag) => MARGINAL_TAGS.has(tag));
  if (marginal !== undefined) note(`not in newspapers (${marginal})`, MARGINAL);
  if (!senseFits(sense, evidence)) note(`not the part of speech (${evidence.pos})`, UNFIT);
  if (tags.includes(NEWS_SENSE)) note('a sense of the news', NEWS);
  const ofSubject = tags.find((tag) => FIELDS_OF[evidence.subject].has(tag));
  const foreign = tags.find((tag) => SPECIAL_FIELDS.has(tag));
  if (ofSubject !== undefined) {
    note(`field of the paragraph (${ofSubject}, ${evidence.subject})`, OF_SUBJECT);
  } else if (foreign !== undefined) {
    note(`field that is rare in the news (${foreign})`, FOREIGN_FIELD);
  }
  // 巡る is written in kanji where it means to concern only by some; めぐる hardly ever otherwise.
  const usuallyKana = tags.includes('uk');
  const inKana = !hasKanji(evidence.lemma);
  if (hasKanji(entry.headword) && usuallyKana !== inKana) {
    note(usuallyKana ? 'usually written in kana' : 'usually written in kanji', OTHER_SPELLING);
  }
  return reasons;
}

let rulesByWord: ReadonlyMap<string, readonly SenseRule[]> | null = null;

function rulesOf({ headword, reading }: DictionaryEntry): readonly SenseRule[] {
  rulesByWord ??= indexRules();
  return rulesByWord.get(`${headword} ${toHiragana(reading)}`) ?? [];
}

/** Made when the first card opens, not when the background wakes. */
function indexRules(): ReadonlyMap<string, readonly SenseRule[]> {
  const index = new Map<string, SenseRule[]>();
  for (const rule of SENSE_RULES) {
    for (const word of rule.words) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [rule]);
      else known.push(rule);
    }
  }
  return index;
}

function applies(rule: SenseRule, { before, after, subject }: SenseEvidence): boolean {
  const { subjects } = rule;
  if (subjects !== undefined && !subjects.includes(subject)) return false;
  const beside = [];
  if (rule.before !== undefined) beside.push(rule.before.test(before));
  if (rule.after !== undefined) beside.push(rule.after.test(after));
  return beside.length === 0 || beside.includes(true);
}
