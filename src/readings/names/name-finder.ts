/**
 * All finders of names as one: the names that a text has for certain, which the lattice is offered at
 * once, and those that its cheapest path then has in pieces or reads otherwise.
 */
import type { Dictionaries } from '../../dictionary/dictionaries';
import type { ExtraNode } from '../../text/lattice';
import type { PersonNode, PlaceNode } from '../../tokens/extra-words';
import type { TokenList } from '../../tokens/token-list';
import type { InlineReading } from '../inline/inline-reading';
import { MunicipalityScanner } from './municipalities';
import { ChineseNames } from './persons/chinese-names';
import { KnownPersons } from './persons/known-persons';
import { NamedPersons } from './persons/named-persons';
import { NounSurnames } from './persons/noun-surnames';
import { ShortSurnames } from './persons/short-surnames';

/** Finds names that a path of words has otherwise. */
interface PathFinder {
  /** @returns nodes for them, in the order of the text */
  missing(path: TokenList): PersonNode[];
}

export class NameFinder {
  private readonly known: KnownPersons;
  private readonly short: ShortSurnames;
  private readonly municipalities: MunicipalityScanner;
  /** Where two find names that overlap, that of the earlier one counts. */
  private readonly pathFinders: readonly PathFinder[];

  constructor({ lexicon, persons, kanji }: Dictionaries) {
    this.known = new KnownPersons(lexicon, persons);
    this.short = new ShortSurnames(lexicon);
    this.municipalities = new MunicipalityScanner(lexicon, persons);
    this.pathFinders = [
      new ChineseNames(lexicon, (character) => kanji.find(character)),
      new NamedPersons(lexicon, persons),
      new NounSurnames(lexicon, persons),
    ];
  }

  /** @returns nodes for the names in a text, in any order */
  scan(text: string): (PersonNode | PlaceNode)[] {
    const known = this.known.scan(text);
    return [...known, ...this.short.scan(text, known), ...this.municipalities.scan(text)];
  }

  /** @returns nodes for the names that a path of words has otherwise, in any order */
  missing(path: TokenList): PersonNode[] {
    let found: PersonNode[] = [];
    for (const finder of this.pathFinders) {
      const earlier = found;
      const names = finder.missing(path).filter((name) => !overlaps(name, earlier));
      if (names.length > 0) found = [...earlier, ...names];
    }
    return found;
  }

  /** The known persons of an article's texts as readings that hold for all of it. */
  readingsIn(texts: readonly string[]): InlineReading[] {
    return this.known.readingsIn(texts);
  }
}

function overlaps({ start, end }: ExtraNode, nodes: readonly ExtraNode[]): boolean {
  return nodes.some((node) => node.start < end && node.end > start);
}
