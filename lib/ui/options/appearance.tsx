import type { Settings } from '../../platform/settings';
import { Segments } from '../segments';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

/** Language and theme, each as the browser and the system have it unless the reader chooses. */
export function Appearance({ settings, onChange }: Props) {
  const words = useSurfaceWords();
  return (
    <div class="Pair">
      <Segments
        name="language"
        legend={words.text('options.language.label')}
        value={settings.language}
        choices={[
          { value: 'auto', label: words.text('options.language.auto') },
          { value: 'vi', label: words.text('options.language.vi'), lang: 'vi' },
          { value: 'en', label: words.text('options.language.en'), lang: 'en' },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <Segments
        name="theme"
        legend={words.text('options.theme.label')}
        value={settings.theme}
        choices={[
          { value: 'auto', label: words.text('options.theme.auto') },
          { value: 'light', label: words.text('options.theme.light') },
          { value: 'dark', label: words.text('options.theme.dark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </div>
  );
}
