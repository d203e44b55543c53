import { render } from 'preact';
import { t } from '../../src/ui/i18n';

const root = document.getElementById('root');
if (root) render(<h1>{t('extensionName')}</h1>, root);
