import { useLayoutEffect, useRef } from 'preact/hooks';
import { layOutCard } from '../../src/card/card-layout';
import { contentStyles } from '../../src/card/card-styles';
import { cardTexts } from '../../src/card/card-texts';
import { Drawing } from '../../src/content/card/draw';
import type { Language } from '../../src/text/label';
import type { CardExample } from '../card/cards';
import { cardTextIn, type Messages } from './locales';
import { forceScheme, type Scheme } from './scheme';

interface DrawnCardProps {
  example: CardExample;
  language: Language;
  messages: Messages;
  scheme: Scheme;
  expanded: boolean;
  /** In CSS pixels. */
  width: number;
}

/** A card in its place in the gallery, laid out and drawn as in a page. */
export function DrawnCard({
  example,
  language,
  messages,
  scheme,
  expanded,
  width,
}: DrawnCardProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const texts = cardTexts(cardTextIn(messages), language);
    const nodes = layOutCard(example.answer, example.setting, texts);
    const card = document.createElement('div');
    card.className = `card ${scheme}${expanded ? ' expanded' : ''}`;
    card.append(...new Drawing(document, nodes).nodes);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@layer card {${contentStyles()}}
      :host { display: block; color-scheme: ${scheme}; }
      .card { position: relative; max-width: ${width}px; }`);
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    forceScheme([sheet], scheme);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(card);
  }, [example, language, messages, scheme, expanded, width]);
  return <div ref={host} class="drawn-card" data-example={example.name} />;
}
