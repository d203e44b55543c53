import '../../src/content/annotate/annotations.css';
import { drawSample } from '../../src/content/sample-text';
import { t } from '../../src/ui/components/i18n';
import { mountPage } from '../../src/ui/components/mount-page';
import { OptionsPage } from '../../src/ui/options/options-page';

mountPage(() => <OptionsPage drawSample={drawSample} />, t('optionsTitle'));
