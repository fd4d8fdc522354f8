import type { EntityId } from '../../lib/entities/types';
import type { EventType } from '../../lib/events/types';

/** Happenings that papers number: "cuộc điện đàm thứ ba trong năm", "vòng hai", "gói trừng phạt thứ 19". */
export interface Series {
  id: string;
  title: { vi: string; en: string };
  types: readonly EventType[];
  /** Who a member is about; all of them. */
  entities: readonly EntityId[];
  /** Where its members take place, when that marks the series. */
  places?: readonly EntityId[];
  /** First and last day of its members; absent = open. */
  from?: string;
  to?: string;
}

/** Papers count what a president does anew each year, in his first one from the day on which he took office. */
const SINCE_INAUGURATION_2025 = { from: '2025-01-20', to: '2025-12-31' };
const LEADERS_CALLS = {
  types: ['phone_call'],
  entities: ['donald-trump', 'vladimir-putin'],
} as const satisfies Partial<Series>;
const TALKS_OF_THE_TWO = {
  types: ['talks'],
  entities: ['russia', 'ukraine'],
} as const satisfies Partial<Series>;

/** Every series of the bundled record; `ordinal.series` of an event is one of these ids. */
export const SERIES: readonly Series[] = [
  {
    id: 'trump-putin-calls-2025',
    title: { vi: 'điện đàm Trump - Putin năm 2025', en: 'Trump-Putin phone calls in 2025' },
    ...LEADERS_CALLS,
    ...SINCE_INAUGURATION_2025,
  },
  {
    id: 'trump-putin-calls-2026',
    title: { vi: 'điện đàm Trump - Putin năm 2026', en: 'Trump-Putin phone calls in 2026' },
    ...LEADERS_CALLS,
    from: '2026-01-01',
    to: '2026-12-31',
  },
  {
    id: 'istanbul-rounds-2025',
    title: {
      vi: 'đàm phán Nga - Ukraine ở Istanbul năm 2025',
      en: 'Russia-Ukraine talks in Istanbul in 2025',
    },
    ...TALKS_OF_THE_TWO,
    places: ['istanbul'],
    from: '2025-05-01',
    to: '2025-12-31',
  },
  {
    id: 'russia-ukraine-rounds-2022',
    title: { vi: 'đàm phán Nga - Ukraine năm 2022', en: 'Russia-Ukraine negotiation rounds of 2022' },
    ...TALKS_OF_THE_TWO,
    from: '2022-02-28',
    to: '2022-12-31',
  },
  {
    id: 'trilateral-rounds-2026',
    title: { vi: 'đàm phán ba bên Nga - Mỹ - Ukraine', en: 'Russia-US-Ukraine trilateral talks' },
    types: ['talks'],
    entities: ['russia', 'united-states', 'ukraine'],
    from: '2026-01-01',
  },
  {
    id: 'eu-sanctions-packages',
    title: { vi: 'gói trừng phạt của EU với Nga', en: 'EU sanctions packages against Russia' },
    types: ['sanction', 'announcement'],
    entities: ['european-union', 'russia'],
    from: '2022-02-01',
  },
  {
    id: 'oreshnik-uses',
    title: { vi: 'lần dùng tên lửa Oreshnik', en: 'combat uses of the Oreshnik missile' },
    types: ['strike'],
    entities: ['russia', 'ukraine'],
    from: '2024-11-21',
  },
  {
    id: 'putin-witkoff-meetings-2025',
    title: { vi: 'cuộc gặp Putin - Witkoff năm 2025', en: 'Putin-Witkoff meetings in 2025' },
    types: ['meeting'],
    entities: ['vladimir-putin', 'steve-witkoff'],
    ...SINCE_INAUGURATION_2025,
  },
  {
    id: 'putin-zelensky-meetings',
    title: { vi: 'cuộc gặp trực tiếp Putin - Zelensky', en: 'Putin-Zelensky meetings in person' },
    types: ['meeting'],
    entities: ['vladimir-putin', 'volodymyr-zelensky'],
  },
  {
    id: 'uae-mediated-exchanges-since-2024',
    title: {
      vi: 'trao đổi tù binh có UAE làm trung gian từ đầu năm 2024',
      en: 'prisoner exchanges mediated by the UAE since early 2024',
    },
    types: ['prisoner_exchange'],
    entities: ['russia', 'ukraine', 'united-arab-emirates'],
    from: '2024-01-01',
  },
  {
    id: 'zelensky-trips-since-2022',
    title: {
      vi: 'chuyến công du của ông Zelensky từ 2/2022',
      en: "Zelensky's trips abroad since February 2022",
    },
    types: ['visit'],
    entities: ['volodymyr-zelensky'],
    from: '2022-02-24',
  },
  {
    id: 'un-general-assembly-sessions',
    title: { vi: 'khóa họp Đại hội đồng LHQ', en: 'sessions of the UN General Assembly' },
    types: ['statement', 'vote', 'meeting'],
    entities: ['un-general-assembly'],
  },
];

const byId = new Map(SERIES.map((series) => [series.id, series]));

export const seriesById = (id: string): Series | undefined => byId.get(id);
