import { i18n } from '#i18n';

/** A text of assets/locales in the browser's language; `$1`, `$2` … take the substitutions. */
export const t = i18n.t;
