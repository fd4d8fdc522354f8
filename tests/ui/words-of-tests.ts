import { outletName } from '../../lib/article/outlets';
import { surfaceWords } from '../../lib/ui/messages';

export const vi = surfaceWords('vi', outletName);
export const en = surfaceWords('en', outletName);
