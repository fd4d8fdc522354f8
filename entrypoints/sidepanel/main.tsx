import { entityById } from '../../lib/entities/gazetteer';
import { mountSurface } from '../../lib/ui/surface';
import { FollowingPanel } from './following-panel';

void mountSurface(
  ({ settings, words }) => {
    document.title = words.text('product');
    return <FollowingPanel settings={settings} />;
  },
  (id, locale) => entityById(id)?.name[locale] ?? null,
);
