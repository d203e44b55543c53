import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../src/text/label';
import { CARDS } from '../card/cards';
import { POPUP_EXAMPLES } from '../ui/popup-states';
import { DrawnCard } from './drawn-card';
import { LANGUAGES, type Locales } from './locales';
import { SCHEMES, type Scheme } from './scheme';

/** Widths in CSS pixels. */
const NORMAL = { name: 'normal', card: 416, popup: 400 };
const NARROW = { name: '320 px', card: 304, popup: 320 };
const WIDTHS = [NORMAL, NARROW];
/** Whether cards show all that is known. */
const EXTENTS = [false, true];

/**
 * Every kind of card and every state of the popup, light next to dark.
 * @param search of the page's address: `?language=ja&width=320&cards=expanded` is what it shows at first
 */
export function Gallery({ locales, search }: { locales: Locales; search: string }) {
  const address = new URLSearchParams(search);
  const [language, setLanguage] = useState<Language>(
    address.get('language') === 'ja' ? 'ja' : 'en',
  );
  const [width, setWidth] = useState(address.get('width') === '320' ? NARROW : NORMAL);
  const [expanded, setExpanded] = useState(address.get('cards') === 'expanded');
  return (
    <main>
      <header>
        <h1>Kijiyomi gallery</h1>
        <Choice name="Language" options={LANGUAGES} chosen={language} onChoose={setLanguage}>
          {(option) => option}
        </Choice>
        <Choice name="Width" options={WIDTHS} chosen={width} onChoose={setWidth}>
          {({ name }) => name}
        </Choice>
        <Choice name="Cards" options={EXTENTS} chosen={expanded} onChoose={setExpanded}>
          {(option) => (option ? 'expanded' : 'compact')}
        </Choice>
      </header>
      <h2>Cards</h2>
      <div class="examples">
        {CARDS.map((example) => (
          <Row key={example.name} name={example.name}>
            {(scheme) => (
              <DrawnCard
                example={example}
                language={language}
                messages={locales[language]}
                scheme={scheme}
                expanded={expanded}
                width={width.card}
              />
            )}
          </Row>
        ))}
      </div>
      <h2>Popup</h2>
      <div class="examples">
        {POPUP_EXAMPLES.map(({ name }, index) => (
          <Row key={name} name={name}>
            {(scheme) => (
              <iframe
                class="popup-frame"
                title={`${name}, ${scheme}`}
                width={width.popup}
                src={`popup.html?${new URLSearchParams({ example: String(index), language, scheme }).toString()}`}
              />
            )}
          </Row>
        ))}
      </div>
    </main>
  );
}

/** An example in both schemes. */
function Row({
  name,
  children,
}: {
  name: string;
  children: (scheme: Scheme) => ComponentChildren;
}) {
  return (
    <section class="example">
      <h3>{name}</h3>
      <div class="schemes">
        {SCHEMES.map((scheme) => (
          <div key={scheme} class={`scheme ${scheme}`}>
            {children(scheme)}
          </div>
        ))}
      </div>
    </section>
  );
}

interface ChoiceProps<T> {
  name: string;
  options: readonly T[];
  chosen: T;
  onChoose: (option: T) => void;
  children: (option: T) => string;
}

function Choice<T>({ name, options, chosen, onChoose, children: nameOf }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={nameOf(option)}>
          <input type="radio" checked={option === chosen} onChange={() => onChoose(option)} />
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  );
}
