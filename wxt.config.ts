import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The hosts whose articles are read without a click; src/page/profiles names the same. */
const NEWS_HOSTS = ['https://jp.investing.com/*', 'https://m.jp.investing.com/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: NEWS_HOSTS,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    },
  },
});
