import { type SamplePage, samplePage } from '../browser/sample-pages';

/** Where the repeated paragraphs go: after the last of the article's own. */
const PLACE = '<div class="relatedInstrumentsWrapper">';

function textLength(html: string): number {
  return html.replace(/<[^>]*>/gu, '').trim().length;
}

/** The sample article, its paragraphs repeated until they have at least so many characters. */
export function articleOfLength(characters: number): SamplePage {
  const page = samplePage('investing-2022-desktop');
  const [before, after] = page.html.split(PLACE) as [string, string];
  const body = before.slice(before.indexOf('class="WYSIWYG'));
  const paragraphs = body.match(/<p>.*<\/p>/gu) ?? [];
  let length = paragraphs.reduce((sum, paragraph) => sum + textLength(paragraph), 0);
  const added: string[] = [];
  while (length < characters) {
    const paragraph = paragraphs[added.length % paragraphs.length]!;
    added.push(paragraph);
    length += textLength(paragraph);
  }
  return { ...page, html: [before, ...added, PLACE, after].join('\n') };
}
