/** The settings that only the card follows. They are sent with each card, and no article has them. */
import type { CardLook } from '../card/card';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** The card as the reader wants it. */
export function cardLook(settings: Settings): CardLook {
  return {
    theme: settings.cardTheme,
    size: settings.cardSize,
    expanded: settings.cardExpanded,
  };
}

/**
 * What an article gets to know: the defaults of these. With the others it would be drawn again
 * whenever the reader expands a card.
 */
export function articleSettings(settings: Settings): Settings {
  const { cardTheme, cardSize, cardExpanded } = DEFAULT_SETTINGS;
  return { ...settings, cardTheme, cardSize, cardExpanded };
}
