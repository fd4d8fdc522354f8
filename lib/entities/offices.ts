import type { EntityId } from './types';

/** A way of naming an office in front of a state or body, and the offices it may mean, the likeliest first. */
interface OfficePhrase {
  phrase: string;
  offices: readonly string[];
}

/**
 * Vietnamese papers say "nhà lãnh đạo Đức" of the chancellor and "nhà lãnh đạo Nga" of the president: the first office
 * that the state has decides. Longest phrase first.
 */
const OFFICE_PHRASES: readonly OfficePhrase[] = [
  { phrase: 'người đứng đầu điện kremlin', offices: ['president'] },
  { phrase: 'bộ trưởng bộ quốc phòng', offices: ['defence-minister'] },
  { phrase: 'bộ trưởng bộ ngoại giao', offices: ['foreign-minister'] },
  { phrase: 'chánh văn phòng tổng thống', offices: ['head-of-presidential-office'] },
  { phrase: 'thư ký hội đồng an ninh', offices: ['security-council-secretary'] },
  { phrase: 'tổng tham mưu trưởng', offices: ['chief-of-general-staff'] },
  { phrase: 'bộ trưởng quốc phòng', offices: ['defence-minister'] },
  { phrase: 'bộ trưởng ngoại giao', offices: ['foreign-minister'] },
  { phrase: 'bộ trưởng chiến tranh', offices: ['defence-minister'] },
  { phrase: 'bộ trưởng tài chính', offices: ['treasury-secretary'] },
  { phrase: 'cố vấn an ninh quốc gia', offices: ['national-security-adviser'] },
  { phrase: 'đại diện cấp cao', offices: ['foreign-policy-chief'] },
  { phrase: 'nhà lãnh đạo', offices: ['president', 'leader', 'chancellor', 'prime-minister'] },
  {
    phrase: 'người đứng đầu',
    offices: ['president', 'leader', 'chancellor', 'prime-minister', 'secretary-general'],
  },
  { phrase: 'nguyên thủ', offices: ['president', 'leader'] },
  { phrase: 'phó tổng thống', offices: ['vice-president'] },
  { phrase: 'tổng thống', offices: ['president'] },
  { phrase: 'thủ tướng', offices: ['prime-minister', 'chancellor'] },
  { phrase: 'ngoại trưởng', offices: ['foreign-minister'] },
  { phrase: 'tổng tư lệnh', offices: ['commander-in-chief'] },
  { phrase: 'tổng thư ký', offices: ['secretary-general'] },
  {
    phrase: 'chủ tịch',
    offices: ['president', 'commission-president', 'council-president', 'speaker-of-parliament'],
  },
  { phrase: 'lãnh đạo', offices: ['president', 'leader', 'chancellor', 'prime-minister'] },
  { phrase: 'đặc phái viên', offices: ['special-envoy'] },
  { phrase: 'phái viên', offices: ['special-envoy'] },
  { phrase: 'thị trưởng', offices: ['mayor'] },
  { phrase: 'thống đốc', offices: ['governor'] },
  { phrase: 'tỉnh trưởng', offices: ['governor'] },
  {
    phrase: 'người phát ngôn',
    offices: ['kremlin-spokesman', 'white-house-spokeswoman', 'defence-ministry-spokesman'],
  },
  {
    phrase: 'phát ngôn viên',
    offices: ['kremlin-spokesman', 'white-house-spokeswoman', 'defence-ministry-spokesman'],
  },
  { phrase: 'ông chủ', offices: ['president'] },
  { phrase: 'chủ nhân', offices: ['president'] },
];

/** An office phrase right before the state or body; the first group is a word such as 'cựu ', the second the phrase. */
export const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:cựu|nguyên|cố|quyền|tân)\\s)?(?<!(?:phó|thứ)\\s)(${OFFICE_PHRASES.map(({ phrase }) => phrase).join('|')})\\s$`,
  'u',
);

/** Offices that a phrase may mean, the likeliest first. */
export const OFFICES = new Map(OFFICE_PHRASES.map(({ phrase, offices }) => [phrase, offices]));

/** Whose office it is when a body is named instead of the state: the Kremlin's master is Russia's president. */
export const BODY_OFFICES: Record<string, Record<string, EntityId>> = {
  kremlin: { president: 'russia', 'kremlin-spokesman': 'russia' },
  'white-house': { president: 'united-states', 'white-house-spokeswoman': 'united-states' },
  'russian-defence-ministry': { 'defence-ministry-spokesman': 'russia' },
  'european-commission': { 'commission-president': 'european-union' },
  'european-council': { 'council-president': 'european-union' },
  'us-house-of-representatives': { 'speaker-of-parliament': 'united-states' },
  'state-duma': { 'speaker-of-parliament': 'russia' },
};
