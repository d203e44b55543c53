/** Reads the project's own lists of places and firms, in assets/places and assets/companies. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NameKind } from '../../dictionary/compile/parse-enamdict';
import {
  municipalityNames,
  parseMunicipalities,
} from '../../dictionary/compile/parse-municipalities';
import {
  parseNameList,
  parseShortForms,
  type ListedName,
} from '../../dictionary/compile/parse-name-list';
import { PROJECT_ROOT } from '../project-root';

const asset = (file: string) => join(PROJECT_ROOT, 'assets', file);

const MUNICIPALITIES = asset('places/municipalities.tsv');
const FIRMS = asset('companies/firms.tsv');
const SHORT_FORMS = asset('companies/short-forms.tsv');

const LISTS: readonly { file: string; title: string; kind: NameKind }[] = [
  { file: asset('places/places.tsv'), title: 'Places', kind: 'place' },
  { file: asset('places/stations.tsv'), title: 'Stations', kind: 'station' },
  { file: asset('places/lines.tsv'), title: 'Railways and roads', kind: 'place' },
  { file: asset('companies/bodies.tsv'), title: 'Bodies', kind: 'organization' },
];

/** All files of the lists: any change in them leads to new dictionaries. */
export const NAME_LISTS: readonly string[] = [
  MUNICIPALITIES,
  FIRMS,
  SHORT_FORMS,
  ...LISTS.map(({ file }) => file),
];

/** The municipalities as the lexicon has them: prefecture or city, name and reading. */
export async function readMunicipalityLines(): Promise<string[]> {
  return parseMunicipalities(await readFile(MUNICIPALITIES, 'utf8')).map(
    ({ within, name, reading }) => [within, name, reading].join('\t'),
  );
}

/** The names of all lists; of one spelling, the one that is usually meant first. */
export async function readNameLists(): Promise<ListedName[]> {
  const read = (file: string) => readFile(file, 'utf8');
  const municipalities = municipalityNames(parseMunicipalities(await read(MUNICIPALITIES)));
  const firms = parseNameList({ title: 'Firms', text: await read(FIRMS), kind: 'company' });
  const shortForms = {
    title: 'Short forms',
    text: await read(SHORT_FORMS),
    kind: 'company',
  } as const;
  const lists = LISTS.map(async ({ file, ...list }) =>
    parseNameList({ ...list, text: await read(file) }),
  );
  const others = (await Promise.all(lists)).flat();
  return [...municipalities, ...firms, ...parseShortForms(shortForms, firms), ...others];
}
