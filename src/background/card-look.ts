/** The settings that only the card follows. They are sent with each card; articles do not have them. */
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
