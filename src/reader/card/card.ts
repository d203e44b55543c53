/**
 * Builds the card's content: the best entry first and largest, other entries after it, the word's
 * kanji at the end. Plain DOM, because Preact alone would take a fifth of the content script's
 * 60 kB. Everything said goes in as text.
 */
import type { CardAnswer, CardEntry, CardKanji, CardSense } from '../../analysis/card-entry';
import { t } from './card-text';

/** Nothing is shown for what is false and for an empty text. */
type Child = Node | string | null | false;

/** @param row what is said of the word's reading, beside the first entry's */
export function cardContent(
  answer: CardAnswer,
  surface: string,
  save: Element,
  row: Element | null = null,
): Node[] {
  const words = answer.entries.filter(({ kind }) => kind !== 'kanji');
  const kanji = answer.entries.filter(({ kind }) => kind === 'kanji');
  return [
    save,
    ...words.map((entry, index) => wordEntry(entry, surface, index === 0 ? row : null)),
    ...(words.length === 0 && row ? [row] : []),
    ...(kanji.length > 0 ? [element('div', 'all-kanji', ...kanji.map(kanjiEntry))] : []),
  ];
}

export function saveButton(document: Document, onSave: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'save';
  button.type = 'button';
  button.append(bookmark(document), document.createElement('span'));
  button.addEventListener('click', onSave);
  markSaved(button, false);
  return button;
}

export function markSaved(button: Element, saved: boolean): void {
  button.setAttribute('aria-pressed', String(saved));
  button.lastElementChild!.textContent = saved ? t('cardSaved') : t('cardSave');
}

function bookmark(document: Document): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', 'M4 2.5h8v11l-4-3-4 3z');
  svg.append(path);
  return svg;
}

function wordEntry(entry: CardEntry, surface: string, row: Element | null): Element {
  const { headword, reading, senses, inflection } = entry;
  const partOfSpeech = sharedPartOfSpeech(senses);
  const labels = joined([
    entry.kind === 'name' && t('cardName'),
    ...(partOfSpeech ?? []),
    entry.common && t('cardCommon'),
  ]);
  return article(
    'entry',
    japanese(
      'h2',
      '',
      element('span', 'headword', headword),
      reading === headword ? null : element('span', 'reading', reading),
    ),
    row,
    labels && element('p', 'labels', labels),
    inflection.length === 0
      ? null
      : element(
          'p',
          'inflection',
          japanese('span', '', surface),
          ' = ',
          japanese('span', '', headword),
          ...inflection.map((name) => ` + ${name}`),
        ),
    senseList(
      senses.map((sense, index) => {
        const label = sense.partOfSpeech.join(', ');
        const said = partOfSpeech || label === senses[index - 1]?.partOfSpeech.join(', ');
        return element(
          'li',
          '',
          said ? null : element('span', 'part-of-speech', label),
          sense.glosses.join('; '),
          sense.notes.length === 0 ? null : element('span', 'notes', ` ${sense.notes.join(', ')}`),
        );
      }),
    ),
  );
}

function kanjiEntry({ headword, senses, kanji }: CardEntry): Element {
  const readings = [...(kanji?.onReadings ?? []), ...(kanji?.kunReadings ?? [])];
  const meanings = kanji?.meanings ?? senses.flatMap(({ glosses }) => glosses);
  return article(
    'kanji',
    japanese('span', 'headword', headword),
    element(
      'div',
      '',
      senseList([element('li', '', meanings.join(', '))]),
      readings.length === 0 ? null : japanese('p', 'reading', readings.join('・')),
      kanji ? element('p', 'labels', kanjiLabels(kanji)) : null,
    ),
  );
}

function kanjiLabels({ strokes, grade, jlpt }: CardKanji): string {
  return joined([
    t('cardStrokes', [String(strokes)]),
    jlpt && t('cardJlpt', [String(jlpt)]),
    grade && t('cardGrade', [String(grade)]),
  ]);
}

/** What there is to say, side by side. */
function joined(labels: readonly (string | number | false | undefined)[]): string {
  return labels.filter(Boolean).join(' · ');
}

/** The part of speech where all senses have the same one; it is then said once. */
function sharedPartOfSpeech(senses: readonly CardSense[]): readonly string[] | null {
  const [first] = senses;
  if (!first) return [];
  const key = first.partOfSpeech.join();
  return senses.every((sense) => sense.partOfSpeech.join() === key) ? first.partOfSpeech : null;
}

function senseList(items: readonly Element[]): Element {
  return element('ol', items.length === 1 ? 'senses single' : 'senses', ...items);
}

function article(className: string, ...children: Child[]): Element {
  const section = element('section', className, ...children);
  section.setAttribute('role', 'article');
  return section;
}

export function japanese(name: string, className: string, ...children: Child[]): Element {
  const created = element(name, className, ...children);
  created.setAttribute('lang', 'ja');
  return created;
}

export function element(name: string, className: string, ...children: Child[]): Element {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...(children.filter(Boolean) as (Node | string)[]));
  return created;
}
