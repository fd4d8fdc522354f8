import { entityById } from '../../lib/entities/gazetteer';
import { mountSurface } from '../../lib/ui/surface';
import { TabPopup } from './tab-popup';

void mountSurface(
  ({ settings, words }) => {
    document.title = words.text('product');
    return <TabPopup {...settings} />;
  },
  (id, locale) => entityById(id)?.name[locale] ?? null,
);
