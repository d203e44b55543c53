/**
 * Imports a dictionary in Yomitan's zip format into the database. All or nothing: the dictionary is
 * invisible until its last record is stored, and a failed import removes what it has stored.
 */
import { Archive } from './archive';
import { ArrayRows } from './array-rows';
import { FieldError } from './bank-fields';
import { type Bank, banksOf, isBank, type KeyedRow } from './banks';
import { ContentWriter } from '../content/content-writer';
import { announceDictionaries } from '../store/dictionary-changes';
import { dictionaryDatabase } from '../store/dictionary-database';
import { removeDictionary, removeIncomplete } from '../store/dictionary-store';
import { imageType, isImageName } from '../content/image-types';
import { withImportLock } from './import-lock';
import { ImportError, importError } from './import-problem';
import { type DictionaryIndex, INDEX_FILE, parseIndex } from './index-file';
import { MAX_IMAGE, MAX_INDEX, MAX_ENTRIES } from './import-limits';
import type { Tag } from './parse-terms';
import { SkippedItems } from './skipped-items';
import type { SkippedKind } from './skipped-items';
import type { DictionaryCounts, DictionaryRecord } from '../store/stored-records';

export interface ImportProgress {
  /** Rows of banks and images that were read. */
  entries: number;
  /** From 0 to 1, by bytes. */
  share: number;
}

export interface ImportReport {
  title: string;
  counts: DictionaryCounts;
  skipped: readonly SkippedKind[];
}

export interface ImportOptions {
  /** Replaces a dictionary of the same title, which stays until the new one is complete. */
  replace: boolean;
  signal: AbortSignal;
  onProgress: (progress: ImportProgress) => void;
}

/**
 * @throws {ImportError} if the file is rejected
 * @throws the signal's reason if the import was canceled. In both cases nothing is left behind.
 */
export async function importDictionary(file: Blob, options: ImportOptions): Promise<ImportReport> {
  try {
    return await withImportLock(async () => {
      await removeIncomplete();
      return readArchive(file, options);
    }, options.signal);
  } catch (error) {
    throw options.signal.aborted ? options.signal.reason : asImportError(error);
  }
}

async function readArchive(file: Blob, options: ImportOptions): Promise<ImportReport> {
  const archive = await Archive.open(file, options.signal);
  if (!archive.names.includes(INDEX_FILE)) throw importError('importNoIndex');
  const index = parseIndex(await archive.read(INDEX_FILE, MAX_INDEX));
  if (banksOf(archive.names).length === 0) throw importError('importNoBanks');
  const id = await beginDictionary(index, options.replace);
  try {
    const reading = new DictionaryReading(archive, index, id, options);
    const firstKeys = await reading.read();
    const { counts, skipped } = reading;
    const replaced = await completeDictionary(id, { counts, firstKeys }, options.replace);
    for (const old of replaced) await removeDictionary(old);
    return { title: index.title, counts, skipped: skipped.kinds() };
  } catch (error) {
    // What cannot be removed now, as on a full disk, is invisible and is removed at the next start.
    await removeDictionary(id).catch(() => undefined);
    throw error;
  }
}

/** Reads the banks and images of one archive into the database. */
class DictionaryReading {
  readonly counts = noCounts();
  readonly skipped = new SkippedItems();
  private entries = 0;

  constructor(
    readonly archive: Archive,
    readonly index: DictionaryIndex,
    readonly id: number,
    readonly options: ImportOptions,
  ) {}

  async read(): Promise<DictionaryRecord['firstKeys']> {
    const writer = new ContentWriter(await dictionaryDatabase(), this.id);
    for (const [name, tag] of Object.entries(this.index.tagMeta)) {
      await this.store({ name, ...tag }, writer);
    }
    for (const bank of banksOf(this.archive.names)) await this.readBank(bank, writer);
    for (const name of this.archive.names) {
      if (isImageName(name)) await this.readImage(name, writer);
      else if (name !== INDEX_FILE && !isBank(name)) this.skipped.add('skippedFile', name);
    }
    return writer.finish();
  }

  private async readBank(bank: Bank, writer: ContentWriter): Promise<void> {
    const rows = new ArrayRows(bank.name);
    await this.archive.inflate(bank.name, async (bytes) => {
      let entry = rows.count;
      for (const row of rows.push(bytes)) {
        const parsed = this.parsed(bank, row, ++entry);
        if (parsed !== null) await this.store(parsed, writer);
        else this.skipped.add(bank.skipped, `${bank.name}, ${entry}`);
      }
      this.tell();
    });
    rows.end();
  }

  private parsed({ name, parse }: Bank, row: unknown, entry: number): KeyedRow | Tag | null {
    if (++this.entries > MAX_ENTRIES) throw importError('importManyEntries', MAX_ENTRIES);
    try {
      return parse(row, this.index.format);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      throw importError('importSchema', name, entry, error.field);
    }
  }

  private async store(parsed: KeyedRow | Tag, writer: ContentWriter): Promise<void> {
    if ('kind' in parsed) {
      this.counts[parsed.countedAs]++;
      await writer.addRow(parsed);
    } else {
      const record = { dictionary: this.id, ...parsed };
      await writer.add({ store: 'tags', record }, 2 * parsed.notes.length);
    }
  }

  private async readImage(path: string, writer: ContentWriter): Promise<void> {
    if (this.archive.sizeOf(path) > MAX_IMAGE) {
      this.skipped.add('skippedImage', path);
      return;
    }
    const bytes = await this.archive.read(path, MAX_IMAGE);
    const type = imageType(path, bytes);
    if (type === null) {
      this.skipped.add('skippedImage', path);
      return;
    }
    const record = { dictionary: this.id, path, type, bytes: bytes.buffer };
    await writer.add({ store: 'images', record }, bytes.length);
    this.counts.images++;
    this.entries++;
    this.tell();
  }

  private tell(): void {
    this.options.signal.throwIfAborted();
    const share = this.archive.inflatedSize / Math.max(1, this.archive.claimedSize);
    this.options.onProgress({ entries: this.entries, share: Math.min(1, share) });
  }
}

function noCounts(): DictionaryCounts {
  return { terms: 0, kanji: 0, frequencies: 0, pitches: 0, images: 0 };
}

/** @throws {ImportError} if there is a dictionary of this title and it is not to be replaced */
async function beginDictionary(index: DictionaryIndex, replace: boolean): Promise<number> {
  const { title, revision, author, url, description, attribution, frequencyMode } = index;
  const transaction = (await dictionaryDatabase()).transaction('dictionaries', 'readwrite');
  const others = await transaction.store.getAll();
  const taken = others.some((other) => other.state === 'complete' && other.title === title);
  if (taken && !replace) throw importError('importTitleTaken', title);
  const record: Omit<DictionaryRecord, 'id'> = {
    ...{ title, revision, author, url, description, attribution, frequencyMode },
    state: 'importing',
    enabled: true,
    position: Math.max(0, ...others.map(({ position }) => position + 1)),
    counts: noCounts(),
    firstKeys: {},
    importedAt: new Date().toISOString(),
  };
  // The store gives it its id.
  const id = await transaction.store.add(record as DictionaryRecord);
  await transaction.done;
  return id;
}

/** Makes the new dictionary visible and hides those it replaces, in one step. @returns their ids */
async function completeDictionary(
  id: number,
  content: Pick<DictionaryRecord, 'counts' | 'firstKeys'>,
  replace: boolean,
): Promise<number[]> {
  const transaction = (await dictionaryDatabase()).transaction('dictionaries', 'readwrite');
  const records = await transaction.store.getAll();
  const own = records.find((record) => record.id === id);
  if (own === undefined) throw importError('importNotStored');
  const replaced = records.filter(
    ({ state, title }) => replace && state === 'complete' && title === own.title,
  );
  const [first] = replaced;
  const { position, enabled } = first ?? own;
  await transaction.store.put({ ...own, position, enabled, ...content, state: 'complete' });
  for (const old of replaced) await transaction.store.put({ ...old, state: 'removing' });
  await transaction.done;
  announceDictionaries();
  return replaced.map((record) => record.id);
}

function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  if (error instanceof DOMException) {
    return importError(error.name === 'QuotaExceededError' ? 'importQuota' : 'importNotStored');
  }
  return importError('importFailed');
}
