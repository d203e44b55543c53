import { t } from '../../src/ui/components/i18n';
import { mountPage } from '../../src/ui/components/mount-page';
import { Popup } from '../../src/ui/popup/popup';

mountPage(Popup, t('extensionName'));
