import { t } from '../../src/ui/i18n';
import { mountPage } from '../../src/ui/mount-page';
import { VocabularyPage } from '../../src/ui/pages/vocabulary-page';

mountPage(VocabularyPage, t('vocabularyTitle'));
