import { describe, expect, it } from 'vitest';
import { exportAnalysis } from '../../lib/ui/export/export-analysis';
import { quietAnalysis, roleAnalysis, sampleAnalysis } from '../fixtures/analysis';
import { en, vi } from './words-of-tests';

describe('export', () => {
  it.each([
    ['md', 'text/markdown'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const)('%s is named after outlet and day', (format, type) => {
    expect(exportAnalysis(vi, sampleAnalysis, format)).toMatchObject({
      name: `doi-chieu-vnexpress.net-2025-08-26.${format}`,
      type,
    });
  });

  it('Markdown tells facts, what differs with both values and sources, then the rest', () => {
    const { text } = exportAnalysis(vi, sampleAnalysis, 'md');
    expect(text).toMatch(
      /^# \[Nga và Ukraine trao đổi thêm 146 tù binh mỗi bên\]\(https:\/\/vnexpress\.net\//,
    );
    expect(text).toContain('- Đăng: thứ Ba, 26/8/2025, 08:40');
    expect(text).toContain('Trang này: **25/8** · Các bản tin trước: **24/8**');
    expect(text).toMatch(/- \[Dân trí, 25\/8\/2025\]\(https:\/\/dantri\.com\.vn\//);
    expect(text).toContain('Đưa tin sau bài này (1)');
    expect(text.indexOf('## Điểm khác')).toBeLessThan(text.indexOf('## Trong bài, theo thứ tự'));
    expect(text.trim().endsWith('không phân xử.')).toBe(true);
  });

  it('a source of unknown day stands apart from the earlier and later reports', () => {
    const [source] = roleAnalysis.findings[0]?.evidence ?? [];
    const { text: markdown } = exportAnalysis(vi, roleAnalysis, 'md');
    expect(markdown).toContain('· Nguồn: **Tổng thống**');
    expect(markdown.indexOf('Bản tin không rõ ngày (1)')).toBeLessThan(markdown.indexOf(`(${source?.url})`));
    const [head = '', ...rows] = exportAnalysis(vi, roleAnalysis, 'csv').text.split('\r\n');
    expect(head.endsWith(',earlier_reports,later_reports,undated_reports')).toBe(true);
    expect(rows.filter((row) => row.endsWith(`,,,${source?.url}`))).toHaveLength(1);
  });

  it('Markdown speaks English, has no empty section, and means its text literally', () => {
    const { text } = exportAnalysis(en, { ...quietAnalysis, title: 'Một *tựa* [lạ]' }, 'md');
    expect(text).toContain('[Một \\*tựa\\* \\[lạ\\]](');
    expect(text).toContain('## In the article, in order');
    expect(text).not.toContain('## What differs');
  });

  it('CSV has one item a row, quoted, safe in a spreadsheet', () => {
    const odd = sampleAnalysis.claims.map((claim) =>
      claim.id === 'c1'
        ? { ...claim, matches: claim.matches.map((match) => ({ ...match, title: '=HYPERLINK("x")' })) }
        : claim,
    );
    const { text } = exportAnalysis(vi, { ...sampleAnalysis, claims: odd }, 'csv');
    expect(text.startsWith('\uFEFFkind,heading,passage,')).toBe(true);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines.find((line) => line.startsWith('conflict'))).toContain(
      ',hôm qua,2025-08-25,2025-08-25,2025-08-24,',
    );
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('JSON is the analysis', () => {
    expect(JSON.parse(exportAnalysis(vi, sampleAnalysis, 'json').text)).toEqual(sampleAnalysis);
  });
});
