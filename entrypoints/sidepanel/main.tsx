import { entityById } from '../../lib/entities/gazetteer';
import { mountSurface } from '../../lib/ui/surface';
import { FollowingPanel } from './following-panel';

void mountSurface(
  ({ settings, words }) => {
    document.title = words.text('product');
    return <FollowingPanel hiddenOutlets={settings.hiddenOutlets} />;
  },
  (id, locale) => entityById(id)?.name[locale] ?? null,
);
