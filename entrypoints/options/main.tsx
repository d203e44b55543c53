import { t } from '../../src/ui/i18n';
import { mountPage } from '../../src/ui/mount-page';
import { OptionsPage } from '../../src/ui/pages/options-page';

mountPage(OptionsPage, t('optionsTitle'));
