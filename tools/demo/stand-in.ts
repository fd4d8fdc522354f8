const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Stands where a report would open: the demo loads no page of others, and none of their text. */
export const standIn = (host: string, path: string): string => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>${escaped(host)}</title>
<style>body { margin: 15vh auto; max-width: 34rem; padding: 0 1rem; font: 18px/1.6 system-ui, "Noto Sans", sans-serif; color: #333 } code { font-size: 15px; overflow-wrap: anywhere }</style>
<h1>Ở đây mở bản tin gốc</h1>
<p>Bản trình diễn không tải trang của báo. Địa chỉ đã mở:</p>
<p><code>https://${escaped(host)}${escaped(path)}</code></p></html>`;
