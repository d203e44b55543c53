import { t } from '../../src/ui/components/i18n';
import { mountPage } from '../../src/ui/components/mount-page';
import { VocabularyPage } from '../../src/ui/vocabulary/vocabulary-page';

mountPage(VocabularyPage, t('vocabularyTitle'));
