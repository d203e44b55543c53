import { t } from '../../src/ui/i18n';
import { mountPage } from '../../src/ui/mount-page';
import { Popup } from '../../src/ui/popup/popup';

mountPage(Popup, t('extensionName'));
