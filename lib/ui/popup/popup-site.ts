/** The site of the tab that the popup was opened over. */
export interface PopupSite {
  /** What settings know it by. */
  host: string;
  name: string;
  /** Of the list, added by the reader, or neither: its pages are then read only when asked for. */
  kind: 'listed' | 'added' | 'other';
  on: boolean;
  /** The browser can be asked to let its pages be read always. */
  mayAdd: boolean;
}
