import { either } from '../../text/either';
import { upTo } from './up-to';

const BODIES = 'thi thể|thi hài|tử sĩ';
const HANDED_OVER = 'trao trả|trao đổi|bàn giao|tiếp nhận|hồi hương';
const GIVEN_OR_TAKEN = 'trả lại|nhận lại|giao lại|đưa về|nhận|trao|giao';

/** The bare verbs ("nhận", "giao") tell it before what is handed over; behind it they would be about something else. */
export const BODY_EXCHANGE = [
  // "trao trả 1.200 thi thể"
  `${either(HANDED_OVER, GIVEN_OR_TAKEN)}${upTo(40)}${either(BODIES, 'hài cốt')}`,
  // "thi thể 1.000 binh sĩ được trao trả"
  `${either(BODIES)}${upTo(40)}${either(HANDED_OVER)}`,
];

const CAPTIVES = 'tù binh|tù nhân';
/** Who is freed beside captives; civilians only in number, for people are let go from elsewhere too. */
const FREED = 'người bị giam|binh sĩ|quân nhân|thương binh|mỗi bên|\\d thường dân|\\d dân thường';

export const PRISONER_EXCHANGE = [
  // "trao đổi 303 tù binh", "thả 146 binh sĩ"
  `${either('trao đổi|trao trả|trả lại|hoán đổi|phóng thích|thả|trả tự do')}${upTo(60)}${either(CAPTIVES, FREED)}`,
  // "300 tù binh trở về"
  `${either(CAPTIVES)}${upTo(50)}${either('trao đổi|trao trả|trở về|hồi hương|được thả|về nước|trả tự do')}`,
  'trao đổi tù|đổi tù binh|đợt trao đổi',
];
