export interface PageText {
  title: string;
  paragraphs: string[];
  publishedAt: string;
}
export const simplePage = ({ title, paragraphs }: PageText, extra = '') =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><body style="margin:0;font:18px/1.7 serif"><article style="width:600px;margin:40px auto"><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}${'<p>Thêm chữ cho dài.</p>'.repeat(60)}</article>${extra}</body></html>`;
