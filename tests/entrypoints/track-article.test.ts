// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://vnexpress.net/bai-mau-trao-doi-them-146-tu-binh-moi-ben-0000001.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Extraction } from '../../entrypoints/content/read-article';
import { readArticle } from '../../entrypoints/content/read-article';
import { type TrackedArticle, trackArticle } from '../../entrypoints/content/track-article';
import type { Article } from '../../lib/article/article';
import type { BackgroundReply } from '../../lib/platform/messages';
import { sampleAnalysis } from '../fixtures/analysis';
import { offTopicArticle } from '../fixtures/articles';
import { pour, type Poured } from '../fixtures/pour';

const [title = '', ...paragraphs] = sampleAnalysis.text.split('\n');
const article: Poured = { title, paragraphs, publishedAt: sampleAnalysis.publishedAt };
/** The article after its desk has put in another figure. */
const edited: Poured = {
  ...article,
  paragraphs: paragraphs.map((paragraph) => paragraph.replace('gần 500 người', 'hơn 490 người')),
};
const ADDRESS = location.href;

/** Puts an article into the page in the place of whatever stands there. */
function draw(poured: Poured): void {
  const page = new DOMParser().parseFromString(pour('vnexpress', poured), 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.replaceChildren(document.adoptNode(page.head), document.adoptNode(page.body));
}

function readNow(): Extraction {
  const found = readArticle();
  if (!found) throw new Error('no article in the page');
  return found;
}

/** What was asked of the background, oldest first, and its answers when the test gives them. */
let questions: { article: Article; answer: (reply: BackgroundReply<'analyse'>) => Promise<void> }[];
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const analysed: BackgroundReply<'analyse'> = { ok: true, analysis: sampleAnalysis };
const irrelevant: BackgroundReply<'analyse'> = {
  ok: true,
  analysis: { ...sampleAnalysis, relevant: false },
};

const heard = { entered: vi.fn(), moved: vi.fn(), gone: vi.fn() };
let ended: AbortController;
let page: TrackedArticle;

const answer = async (number: number, reply: BackgroundReply<'analyse'>): Promise<void> =>
  questions[number]?.answer(reply);
const said = (): string[] => page.marks().map(({ ranges }) => ranges.map(String).join(''));
/** How often each listener was called since it was last asked. */
function calls(): Record<keyof typeof heard, number> {
  const { entered, moved, gone } = heard;
  const counts = {
    entered: entered.mock.calls.length,
    moved: moved.mock.calls.length,
    gone: gone.mock.calls.length,
  };
  vi.clearAllMocks();
  return counts;
}

beforeEach(() => {
  questions = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    ((request: { article: Article }) =>
      new Promise((reply) => {
        questions.push({
          article: request.article,
          answer: (given) => {
            reply(given);
            return settle();
          },
        });
      })) as never,
  );
  draw(article);
  ended = new AbortController();
  page = trackArticle(readNow(), heard, ended.signal);
});
afterEach(() => {
  ended.abort();
  history.replaceState(null, '', ADDRESS);
  globalThis.doiChieuForced = undefined;
  vi.restoreAllMocks();
  calls();
});

describe('analyse', () => {
  it('is loading until the background answers, then has the marks', async () => {
    page.analyse();
    expect(page.state()).toEqual({ status: 'loading' });
    expect(page.marks()).toEqual([]);
    expect(calls()).toEqual({ entered: 1, moved: 0, gone: 0 });
    expect(questions.map((question) => question.article.title)).toEqual([title]);
    await answer(0, analysed);
    expect(page.state()).toMatchObject({ status: 'analysed', analysis: sampleAnalysis });
    expect(said()).toEqual(['Ngày 14/8', 'Rạng sáng 16/8', 'Ngày 18/8', 'hôm qua', 'Hôm 19/8', 'gần 500']);
    expect(calls()).toEqual({ entered: 1, moved: 0, gone: 0 });
  });

  it.each([
    ['another topic', irrelevant, { status: 'irrelevant', analysis: irrelevant.analysis }],
    ['a failure', { ok: false, error: 'no store' } as const, { status: 'error', message: 'no store' }],
  ])('has no marks after %s', async (_, reply, state) => {
    page.analyse();
    await answer(0, reply);
    expect(page.state()).toEqual(state);
    expect(page.marks()).toEqual([]);
  });

  it('hears only the answer to its newest question', async () => {
    page.analyse();
    page.analyse();
    await answer(1, analysed);
    await answer(0, irrelevant);
    expect(page.state().status).toBe('analysed');
    expect(said()).toContain('hôm qua');
  });

  it('keeps what it shows while it asks again', async () => {
    page.analyse();
    await answer(0, analysed);
    calls();
    page.analyse();
    expect(page.state().status).toBe('analysed');
    expect(calls().entered).toBe(0);
    await answer(1, analysed);
    expect(calls().entered).toBe(1);
  });

  it('hears nothing once it has ended', async () => {
    page.analyse();
    calls();
    ended.abort();
    await answer(0, analysed);
    expect(page.state()).toEqual({ status: 'loading' });
    expect(calls().entered).toBe(0);
  });
});

describe('look', () => {
  beforeEach(async () => {
    page.analyse();
    await answer(0, analysed);
    calls();
  });

  it('does nothing while the article stands', () => {
    page.look();
    expect(calls()).toEqual({ entered: 0, moved: 0, gone: 0 });
    expect(questions).toHaveLength(1);
  });

  it('sets the marks anew on the same text that was drawn again, and asks nobody', () => {
    const before = said();
    draw(article);
    expect(
      page.marks().some(({ ranges }) => ranges.some(({ startContainer }) => startContainer.isConnected)),
    ).toBe(false);
    page.look();
    expect(calls()).toEqual({ entered: 0, moved: 1, gone: 0 });
    expect(said()).toEqual(before);
    expect(
      page.marks().every(({ ranges }) => ranges.every(({ startContainer }) => startContainer.isConnected)),
    ).toBe(true);
    expect(page.column()?.isConnected).toBe(true);
    expect(questions).toHaveLength(1);
  });

  it('sees that a mark was rewritten though every paragraph begins as it did', async () => {
    const [, , , yesterday] = page.marks();
    const range = yesterday?.ranges[0];
    if (!range || !(range.startContainer instanceof Text)) throw new Error('“hôm qua” stands in a text');
    const rest = range.startContainer.splitText(range.startOffset);
    page = trackArticle(readNow(), heard, ended.signal);
    page.analyse();
    await answer(1, analysed);
    rest.data = rest.data.replace('hôm qua', 'hôm kia');
    page.look();
    expect(page.article().paragraphs.join('\n')).toContain('hôm kia');
    expect(questions).toHaveLength(3);
  });

  it('asks about the text that a desk has changed', async () => {
    draw(edited);
    page.look();
    expect(page.article().paragraphs).toEqual(edited.paragraphs);
    expect(questions.map((question) => question.article.paragraphs)).toEqual([paragraphs, edited.paragraphs]);
    expect(page.state().status).toBe('analysed');
    await answer(1, irrelevant);
    expect(page.state().status).toBe('irrelevant');
  });

  it('is gone when something off the topic stands in its place', () => {
    draw(offTopicArticle);
    page.look();
    expect(calls()).toEqual({ entered: 0, moved: 0, gone: 1 });
    expect(page.article().title).toBe(title);
    expect(questions).toHaveLength(1);
  });

  it('reads whatever stands there on a page that the reader asked for', () => {
    globalThis.doiChieuForced = location.origin + location.pathname;
    draw(offTopicArticle);
    page.look();
    expect(calls().gone).toBe(0);
    expect(page.article().title).toBe(offTopicArticle.title);
  });

  it('waits while a page has taken its article away', () => {
    document.body.replaceChildren();
    page.look();
    expect(calls()).toEqual({ entered: 0, moved: 0, gone: 0 });
    expect(page.article().title).toBe(title);
  });

  it.each([
    ['another address is another article, left to who follows the page', '/bai-khac-0000002.html', 1],
    ['a place within the page is the same address', '#binh-luan', 2],
  ])('%s', (_, address, asked) => {
    history.pushState(null, '', address);
    draw(edited);
    page.look();
    expect(questions).toHaveLength(asked);
  });
});
