import type { ImportedTag } from '../../card/imported-entry';
import type { ReadTransaction } from '../look-up/find-rows';

/** The tags of one look-up, each read once. */
export class DictionaryTags {
  private readonly read = new Map<string, Promise<ImportedTag & { order: number }>>();

  /** @param transaction must stay open as long as tags are requested */
  constructor(private readonly transaction: ReadTransaction) {}

  /** @param names separated by spaces */
  async of(dictionary: number, names: string): Promise<ImportedTag[]> {
    const all = names.split(/\s+/u).filter((name) => name !== '');
    const tags = await Promise.all(all.map((name) => this.tag(dictionary, name)));
    tags.sort((a, b) => a.order - b.order);
    return tags.map(({ name, notes, category }) => ({ name, notes, category }));
  }

  private tag(dictionary: number, name: string): Promise<ImportedTag & { order: number }> {
    const key = `${dictionary} ${name}`;
    const known = this.read.get(key) ?? this.readTag(dictionary, name);
    this.read.set(key, known);
    return known;
  }

  private async readTag(dictionary: number, name: string) {
    const tag = await this.transaction.objectStore('tags').get([dictionary, name]);
    const { notes = '', category = '', order = 0 } = tag ?? {};
    return { name, notes, category, order };
  }
}
