// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardLook } from '../../../src/card/card';
import { layOutCard } from '../../../src/card/card-layout';
import { statusTexts } from '../../../src/card/card-status';
import { CardHost, type CardActions } from '../../../src/content/card/card-host';
import { keys, keyTexts } from '../../card/card-text-of';
import { answerWith, LOOK, NOBERU, NOBETA_READING, settingWith } from '../../card/cards';
import { press, trusted } from '../trusted';

const WORD_BOX = { left: 10, top: 10, right: 50, bottom: 30 };

let host: CardHost;
let actions: { [K in keyof CardActions]: ReturnType<typeof vi.fn<CardActions[K]>> };
let root: ShadowRoot;

beforeEach(() => {
  const attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  actions = { press: vi.fn(), lookUp: vi.fn(), correct: vi.fn(async () => null) };
  host = new CardHost(document, '', actions);
  root = attachShadow.mock.results[0]!.value as ShadowRoot;
  show();
});

afterEach(() => {
  host.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(look: CardLook = LOOK): boolean {
  const content = {
    label: 'Dictionary',
    nodes: layOutCard(answerWith([NOBERU], NOBETA_READING), settingWith(), keyTexts),
    statuses: statusTexts(keys),
    look,
  };
  return host.show(content, WORD_BOX, document.body);
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const status = () => root.querySelector('.status')!.textContent;
/** Which save buttons are pressed: the word's, then those of its senses. */
const pressed = () => all('.save, .keep').map((button) => button.getAttribute('aria-pressed'));

describe('the host of the card', () => {
  it('shows the card in a closed root, and empties it when it hides', () => {
    expect(host.isOpen).toBe(true);
    expect(root.mode).toBe('closed');
    expect(root.querySelector('.headword')?.textContent).toBe('述べる');
    host.hide();
    expect(root.querySelector('.card')?.childNodes).toHaveLength(0);
  });

  it('writes no act and no state into attributes', () => {
    const names = all('*').flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('data-'))).toEqual(
      // Texts that the style sheet draws: Save, Saved.
      ['data-text', 'data-text'],
    );
  });

  it('is not open where the page has removed it', () => {
    document.querySelector('kijiyomi-card')!.remove();
    expect(host.isOpen).toBe(false);
    expect(show()).toBe(true);
    expect(host.isOpen).toBe(true);
  });

  it('hands over the act of the control that was pressed, or that holds what was pressed', () => {
    press(root.querySelector<HTMLElement>('.save')!);
    expect(actions.press).toHaveBeenLastCalledWith({ kind: 'save', word: 0, saved: false });
    press(root.querySelector<HTMLElement>('[aria-label="cardClose"] svg')!);
    expect(actions.press).toHaveBeenLastCalledWith({ kind: 'close' });
  });

  it('marks how a word is saved, and presses say so from then on', () => {
    host.markSaved(0, { sense: undefined });
    expect(pressed()).toEqual(['true', 'false', 'false']);
    host.markSaved(0, { sense: 1 });
    expect(pressed()).toEqual(['true', 'false', 'true']);
    press(all('.keep')[1]!);
    expect(actions.press).toHaveBeenLastCalledWith({
      kind: 'save',
      word: 0,
      sense: 1,
      saved: true,
    });
    host.markSaved(1, null);
    expect(pressed()).toEqual(['true', 'false', 'true']);
    host.markSaved(0, null);
    expect(pressed()).toEqual(['false', 'false', 'false']);
  });

  it('shows a success for a while, and a failure until the next act', () => {
    vi.useFakeTimers();
    host.showStatus('copied');
    expect(status()).toBe('cardCopied');
    vi.runAllTimers();
    expect(status()).toBe('');
    host.showStatus('quota');
    vi.runAllTimers();
    expect(status()).toBe('cardNotStoredQuota');
    host.clearStatus();
    expect(status()).toBe('');
  });

  it('is light or dark as the reader wants, or as the page is at the word', () => {
    const themes = () => all('.card')[0]!.classList;
    show({ ...LOOK, theme: 'dark' });
    expect([...themes()]).toEqual(['card', 'dark']);
    show({ ...LOOK, theme: 'light' });
    expect([...themes()]).toEqual(['card', 'light']);
    document.body.style.backgroundColor = 'rgb(20, 20, 30)';
    show();
    expect([...themes()]).toEqual(['card', 'dark']);
    document.body.style.backgroundColor = '';
  });

  it('is expanded if the reader wants it', () => {
    show({ ...LOOK, expanded: true });
    expect(all('.card')[0]!.classList).toContain('expanded');
    expect(all('.expand')[0]!.getAttribute('aria-expanded')).toBe('true');
  });

  it('stays pinned with other content, until it hides', () => {
    host.isPinned = true;
    show();
    expect(root.querySelector('[aria-label="cardPin"]')?.getAttribute('aria-pressed')).toBe('true');
    host.hide();
    expect(host.isPinned).toBe(false);
  });

  it('submits what the form says, and shows what is wrong with it', async () => {
    actions.correct.mockResolvedValue('Write it in kana.');
    all('[type=radio]').forEach((radio, i) => ((radio as HTMLInputElement).checked = i === 1));
    root
      .querySelector('form')!
      .dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    await vi.waitFor(() =>
      expect(root.querySelector('.problem')?.textContent).toBe('Write it in kana.'),
    );
    expect(actions.correct).toHaveBeenCalledWith({ reading: 'あげた', side: null });
  });
});
