import type { Settings, Tidying } from '../../settings/settings';
import { Choice } from '../components/choice';
import { t } from '../components/i18n';

interface TidyingChoiceProps {
  tidying: Tidying;
  change: (changes: Partial<Settings>) => void;
}

/** How much of the page is hidden, with what the chosen strength does. */
export function TidyingChoice({ tidying, change }: TidyingChoiceProps) {
  return (
    <Choice<Tidying>
      label={t('tidying')}
      hint={tidying === 'tidy' ? t('tidyingTidyHint') : t('tidyingFocusHint')}
      options={[
        { value: 'tidy', label: t('tidyingTidy') },
        { value: 'focus', label: t('tidyingFocus') },
      ]}
      chosen={tidying}
      onChoose={(value) => change({ tidying: value })}
    />
  );
}
