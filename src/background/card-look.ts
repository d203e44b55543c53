/** The settings that only the card follows. They are sent with each card, and no article has them. */
import type { CardLook } from '../card/card';
import type { Settings } from '../settings/settings';

/** The card as the reader wants it. */
export function cardLook(settings: Settings): CardLook {
  return {
    theme: settings.cardTheme,
    size: settings.cardSize,
    expanded: settings.cardExpanded,
  };
}

/** An article that got the others would be drawn again whenever the reader expands a card. */
export function articleSettings(settings: Settings): Partial<Settings> {
  const { cardTheme: _, cardSize: __, cardExpanded: ___, ...others } = settings;
  return others;
}
