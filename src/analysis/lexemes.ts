/** The lexeme of each word: its form with reading, gloss, kind, level and salience. */
import type { Dictionaries } from '../dictionary/dictionaries';
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { applyCorrection } from '../readings/corrections/apply-correction';
import type { Correction } from '../readings/corrections/corrections';
import { affixGloss, affixRowsOf, type AffixRow } from '../senses/affixes/affixes';
import { rankEntries } from '../senses/entry-choice';
import { glossInContext } from '../senses/gloss';
import { tidyGloss } from '../senses/gloss-phrase';
import { mayBeGlossed } from '../senses/glossed-words';
import { salienceOf } from '../senses/salience';
import {
  asksForSubject,
  ruledGloss,
  rulesOf,
  senseEvidence,
  type SenseEvidence,
} from '../senses/sense-order';
import type { SenseRule } from '../senses/rules/sense-rule';
import { hasKanji, toHiragana } from '../text/kana';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { Lexeme } from '../tokens/word';
import { FormMemo, type FormNode } from './form-memo';
import { FormReader, type Form } from './word-forms';
import { wordLevel } from './word-level';

/** A form whose gloss depends on the text around it. */
interface OpenForm {
  form: Form;
  entry: DictionaryEntry | undefined;
  rules: readonly SenseRule[];
  asksForSubject: boolean;
  affixRows: readonly AffixRow[];
}

interface KnownForm {
  lexeme: Lexeme;
  /** Null if the gloss is the same in every context. */
  open: OpenForm | null;
}

/** The ending of a godan verb by the second last kana of its potential: 誇れる, 誇る. */
const POTENTIAL: Readonly<Record<string, string>> = {
  え: 'う',
  け: 'く',
  げ: 'ぐ',
  せ: 'す',
  て: 'つ',
  ね: 'ぬ',
  べ: 'ぶ',
  め: 'む',
  れ: 'る',
};

const NO_CONTEXT = { excerpt: '', start: 0, end: 0, subject: 'other' } as const;

export class LexemeFactory {
  private readonly memo: FormMemo<KnownForm>;
  private readonly forms: FormReader;

  constructor(private readonly dictionaries: Dictionaries) {
    this.memo = new FormMemo<KnownForm>(dictionaries.lexicon);
    this.forms = new FormReader(dictionaries);
  }

  of(tokens: TokenList, segment: Segment): Lexeme {
    const node = this.memo.nodeOf(tokens, segment);
    const { lexeme, open } =
      node.known ?? this.memo.keep(node, this.known(this.forms.formOf(tokens, segment)));
    if (open === null) return lexeme;
    const range = { start: tokens.start(segment.first), end: tokens.end(segment.last) };
    return this.inContext(node, lexeme, open, senseEvidence(tokens.text, range, open.form));
  }

  /** The word with the reader's reading; null if the correction is not about this form. */
  corrected(tokens: TokenList, segment: Segment, correction: Correction): Lexeme | null {
    const { lemma, meant, reading } = correction;
    const node = this.memo.nodeOf(tokens, segment).step(lemma).step(meant).step(reading);
    if (node.known !== null) return node.known.lexeme;
    const form = this.forms.formOf(tokens, segment);
    const { lexicon } = this.dictionaries;
    const corrected = applyCorrection(lexicon, tokens, segment, form, correction);
    if (corrected === null) return null;
    const { lexeme } = this.known({ ...form, ...corrected, uncertain: false });
    return this.memo.keep(node, { lexeme, open: null }).lexeme;
  }

  /** The lexeme with the gloss that the context asks for; the same for the same gloss. */
  private inContext(
    node: FormNode<KnownForm>,
    lexeme: Lexeme,
    open: OpenForm,
    evidence: SenseEvidence,
  ): Lexeme {
    const gloss = this.glossHere(open, evidence);
    if (gloss === null || gloss === lexeme.gloss) return lexeme;
    const inContext = node.step(gloss);
    if (inContext.known !== null) return inContext.known.lexeme;
    const changed = this.lexemeOf(open.form, open.entry, gloss);
    return this.memo.keep(inContext, { lexeme: changed, open: null }).lexeme;
  }

  /** Null if the context has nothing to say. */
  private glossHere(
    { form, entry, rules, asksForSubject, affixRows }: OpenForm,
    evidence: SenseEvidence,
  ): string | null {
    const ofRow = affixRows.length === 0 ? null : affixGloss(affixRows, evidence);
    if (ofRow !== null) return ofRow;
    if (entry === undefined) return null;
    const ruled = ruledGloss(entry, evidence, rules);
    if (ruled !== null) return tidyGloss(ruled, form.pos);
    return asksForSubject ? glossInContext(entry, evidence, []) : null;
  }

  private known(form: Form): KnownForm {
    const entries = form.content ? this.entriesOf(form) : [];
    const [entry] = entries;
    const affixRows = affixRowsOf(form);
    const isGlossed = entry !== undefined && mayBeGlossed(form, entries);
    const gloss = isGlossed
      ? glossInContext(entry, { ...form, ...asNegative(form, entry), ...NO_CONTEXT }, [])
      : entry === undefined && form.content
        ? this.potentialGloss(form)
        : '';
    const lexeme = this.lexemeOf(form, entry, gloss);
    const rules = isGlossed ? rulesOf(entry) : [];
    const asks = isGlossed && asksForSubject(entry);
    if (rules.length === 0 && !asks && affixRows.length === 0) return { lexeme, open: null };
    return { lexeme, open: { form, entry, rules, asksForSubject: asks, affixRows } };
  }

  private lexemeOf(form: Form, entry: DictionaryEntry | undefined, gloss: string): Lexeme {
    const level = wordLevel(this.dictionaries.kanji, form.surface, entry);
    const sameReading = entry !== undefined && toHiragana(entry.reading) === form.lemmaReading;
    return {
      surface: form.surface,
      lemma: form.lemma,
      // Katakana stay katakana: the card saves the word under the entry's reading, the popup under this.
      lemmaReading: sameReading ? entry.reading : form.lemmaReading,
      reading: form.reading,
      uncertain: form.uncertain,
      kind: form.kind,
      furigana: form.furigana,
      gloss,
      pos: form.pos,
      level,
      salience: salienceOf({
        lemma: form.lemma,
        pos: form.pos,
        level,
        gloss,
        surface: form.surface,
        hasKanji: hasKanji(form.surface),
        tokens: form.tokens,
        place: form.place,
      }),
    };
  }

  /** Of 誇れる, which the dictionary has not: can be proud of. */
  private potentialGloss({ lemma, pos, conjugation = '' }: Form): string {
    if (pos !== 'verb' || !conjugation.startsWith('一段') || !lemma.endsWith('る')) return '';
    const ending = POTENTIAL[lemma.charAt(lemma.length - 2)];
    if (ending === undefined) return '';
    const verb = lemma.slice(0, -2) + ending;
    const entry = this.dictionaries.words.find(verb).find(({ headword }) => headword === verb);
    if (entry === undefined) return '';
    const gloss = glossInContext(entry, { ...NO_CONTEXT, lemma: verb, pos, conjugation: '五段' });
    return gloss === '' ? '' : `can ${gloss}`;
  }

  private entriesOf(form: Form): DictionaryEntry[] {
    if (FUNCTION_WORDS.has(form.pos)) return [];
    const { words } = this.dictionaries;
    const whole = NEGATIVE.test(form.surface)
      ? words.find(form.surface).filter(({ headword }) => headword === form.surface)
      : [];
    return whole.length > 0 ? whole : rankEntries(words.find(form.lemma), form);
  }
}

/** The evidence of a negative with an entry of its own: an adjective, whatever its verb was. */
function asNegative({ surface, pos }: Form, { headword }: DictionaryEntry): Partial<Form> {
  const isOwnWord = pos === 'verb' && headword === surface && surface.endsWith('ない');
  return isOwnWord ? { lemma: headword, pos: 'adjective' } : {};
}

/** A negative that is a word of its own, with a meaning of its own: 欠かせない is vital, not lack. */
const NEGATIVE = /^\p{Script=Han}.*ない$/u;

/** Parts of speech that serve grammar: no entry, no gloss. */
const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'particle',
  'auxiliary',
  'symbol',
  'number',
  'pronoun',
]);
