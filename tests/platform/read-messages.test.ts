import { describe, expect, it } from 'vitest';
import {
  readArticle,
  readBackgroundRequest,
  readPageRequest,
  readPortToPage,
} from '../../lib/platform/read-messages';

const article = {
  url: 'https://vnexpress.net/bai-1.html',
  publisher: 'vnexpress.net',
  title: 'Nga và Ukraine trao đổi tù binh',
  publishedAt: '2025-08-26T08:40:00+07:00',
  publishedBasis: 'metadata',
  paragraphs: ['Đợt mới nhất diễn ra hôm qua.'],
};

describe('readArticle', () => {
  it('takes an article and leaves out what does not belong to one', () => {
    expect(readArticle({ ...article, extra: 1 })).toEqual(article);
  });

  it.each([
    ['no title', { ...article, title: undefined }],
    ['paragraphs that are no list', { ...article, paragraphs: 'Đợt mới nhất' }],
    ['a paragraph that is no text', { ...article, paragraphs: [1] }],
    ['an unknown basis', { ...article, publishedBasis: 'guess' }],
    ['a numeric address', { ...article, url: 1 }],
    ['null', null],
    ['a list', [article]],
  ])('refuses %s', (_name, value) => {
    expect(readArticle(value)).toBeNull();
  });
});

describe('readBackgroundRequest', () => {
  it.each([
    { type: 'conflicts', count: 2 },
    { type: 'open-panel' },
  ])('takes %j without its surplus', (request) => {
    expect(readBackgroundRequest({ ...request, tabId: 3 })).toEqual(request);
  });

  it.each(['reading', 'card', 'readable'])('takes a wish for the script %s', (script) => {
    expect(readBackgroundRequest({ type: 'load-script', script, tabId: 3 })).toEqual({
      type: 'load-script',
      script,
    });
  });

  it.each([
    { type: 'load-script', script: '../background' },
    { type: 'load-script' },
    { type: 'analyse' },
    { type: 'conflicts' },
    { type: 'conflicts', count: -1 },
    { type: 'conflicts', count: '2' },
    { type: 'erase' },
    {},
    'open-panel',
    undefined,
  ])('refuses %j', (value) => {
    expect(readBackgroundRequest(value)).toBeNull();
  });
});

describe('requests to a page', () => {
  const span = { start: 3, end: 9 };

  it.each([
    { type: 'page-state' },
    { type: 'retry' },
    { type: 'go-to', span },
    { type: 'step', direction: 'next', findings: true },
    { type: 'step', direction: 'previous', findings: false },
    { type: 'toggle-card' },
  ])('takes %j', (request) => {
    expect(readPageRequest(request)).toEqual(request);
  });

  it.each([
    { type: 'step', direction: 'up' },
    { type: 'go-to' },
    { type: 'go-to', span: { start: -1, end: 4 } },
    { type: 'go-to', span: { start: 5, end: 4 } },
    { type: 'go-to', span: { start: 0.5, end: 4 } },
    { type: 'go-to', span: { start: '0', end: '4' } },
    null,
  ])('refuses %j', (request) => {
    expect(readPageRequest(request)).toBeNull();
  });

  it('hears only jumps and retries over the panel port', () => {
    expect(readPortToPage({ type: 'go-to', span })).toEqual({ type: 'go-to', span });
    expect(readPortToPage({ type: 'page-state' })).toBeNull();
  });
});
