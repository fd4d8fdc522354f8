import { pour } from '../../tests/fixtures/pour';
import { sampleArticle } from '../demo/article';
import {
  longTitles,
  longWords,
  manyKinds,
  noHappening,
  noneChosen,
  nothingDiffers,
  offTopic,
  subjectOnly,
  undated,
  young,
} from './articles';

/** The pages that are played: host, path, and the page itself. */
export const site = {
  sample: ['vnexpress.net', '/trao-doi-0000001.html', pour('vnexpress', sampleArticle)],
  many: ['tuoitre.vn', '/hai-tuan-0000002.htm', pour('vccorp', manyKinds)],
  same: ['nhandan.vn', '/tiep-nhan-post0000003.html', pour('onecms', nothingDiffers)],
  long: ['tuoitre.vn', '/dai-0000006.htm', pour('vccorp', longTitles)],
  other: ['bao-khac.example', '/tin-0000007.html', pour('vnexpress', sampleArticle)],
  off: ['vnexpress.net', '/gia-lua-mi-0000004.html', pour('vnexpress', offTopic)],
  words: ['baoquocte.vn', '/hai-nam-0000007.html', pour('mastercms', longWords)],
  tied: ['vnexpress.net', '/tro-ve-0000008.html', pour('vnexpress', noneChosen)],
  subject: ['vnexpress.net', '/tomahawk-0000009.html', pour('vnexpress', subjectOnly)],
  empty: ['vnexpress.net', '/bon-cau-hoi-0000010.html', pour('vnexpress', noHappening)],
  young: ['vnexpress.net', '/sau-kho-0000011.html', pour('vnexpress', young(sampleArticle))],
  undated: ['vnexpress.net', '/khong-ngay-0000005.html', pour('vnexpress', undated(sampleArticle))],
} as const;

export type ArticleName = keyof typeof site;

/** The played page at a host and a path; null where there is none. */
export const pageAt = (host: string, path: string): string | null =>
  Object.values(site).find(([h, p]) => h === host && p === path)?.[2] ?? null;
