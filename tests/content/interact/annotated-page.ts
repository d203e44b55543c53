import { Annotations } from '../../../src/content/annotate/annotation';
import { extractParagraphs } from '../../../src/content/paragraphs/paragraphs';
import type { Passage } from '../../../src/content/paragraphs/passages';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { emptyPage } from '../empty-page';
import { FakeClock } from '../fake-clock';
import { lexeme, placedWordsIn } from '../lexemes';

const LEXEMES = [
  lexeme('派兵', { reading: 'はへい' }),
  lexeme('東欧', { reading: 'とうおう' }),
  lexeme('を', { pos: 'particle' }),
  lexeme('。', { pos: 'symbol', kind: 'other' }),
  lexeme('25%', { pos: 'symbol', kind: 'other' }),
];

/** A page whose words are drawn, as the pointer and the keyboard find it. */
export function annotatedPage(html: string) {
  const root = emptyPage();
  root.innerHTML = html;
  const annotations = new Annotations(document);
  const paragraphs = extractParagraphs(root, {
    skip: new Set(),
    textOf: (node) => annotations.textOf(node),
    enter: () => {},
    passOver: () => {},
  });
  annotations.register(paragraphs);
  const passages = paragraphs.map((paragraph): Passage => {
    const words = placedWordsIn(paragraph, LEXEMES);
    annotations.annotate(paragraph, { words, furigana: true, glosses: new Map() });
    return { paragraph, progress: 'annotated', words, rubies: words.length, glosses: new Map() };
  });
  const clock = new FakeClock();
  return {
    root,
    clock,
    passages,
    context: {
      document,
      annotations,
      clock,
      options: DEFAULT_SETTINGS,
      passages: () => passages,
      passageOf: (paragraph: Passage['paragraph']) =>
        passages.find((passage) => passage.paragraph === paragraph),
    },
    /** The element that is drawn for a word. */
    elementOf: (passage: number, index: number): HTMLElement =>
      annotations.elementsOf(passages[passage]!.paragraph, index)[0]!,
  };
}
