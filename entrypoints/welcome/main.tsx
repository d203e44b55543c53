import { t } from '../../src/ui/components/i18n';
import { mountPage } from '../../src/ui/components/mount-page';
import { WelcomePage } from '../../src/ui/welcome/welcome-page';

mountPage(WelcomePage, t('welcomeTitle'));
