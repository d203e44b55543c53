import { t } from '../../src/ui/i18n';
import { mountPage } from '../../src/ui/mount-page';
import { WelcomePage } from '../../src/ui/pages/welcome-page';

mountPage(WelcomePage, t('welcomeTitle'));
