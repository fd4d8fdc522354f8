/** What elements are to a story's text, by tag, class and attributes alone (no layout). */

/** Their text stands in a line of its own. */
export const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Never part of a story's text. */
export const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO BUTTON FORM INPUT SELECT TEXTAREA NAV ASIDE FOOTER DIALOG AMP-AD AMP-IFRAME'.split(
    ' ',
  ),
);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:p?caption|tplcaption|photocms_caption|masterc?ms_tpl_table|image|image-?desc|desc_cation|pic)(?=$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether the element itself says that it is not shown; style sheets are not asked. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** A picture's own text: figures, captions by their class, and centred lines (MasterCMS). */
export function isCaption(element: Element, tag: string): boolean {
  if (tag === 'FIGURE' || tag === 'FIGCAPTION') return true;
  if (!BREAKS.has(tag)) return false;
  return (
    CAPTION_CLASS.test(element.getAttribute('class') ?? '') ||
    /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '')
  );
}
