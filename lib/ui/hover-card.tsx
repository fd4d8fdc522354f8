import type { Analysis } from '../analysis/types';
import { CardActions, type CardActionProps } from './card-actions';
import type { CardWords } from './card-messages';
import { CardNotice, type CardNoticeProps } from './card-notice';
import { CardReports } from './card-reports';
import { CardEvent, CardWhy } from './card-why';
import { Compare } from './compare';
import { CountedFrom } from './counted-from';
import { FindingBadge } from './finding-badge';
import { IconButton } from './icon-button';
import { comparison, heading } from './labels';
import { countedTime } from './model/counted';
import type { Item } from './model/items';
import { NoteWhy } from './note-why';
import { CardWordsProvider } from './use-card-words';

export interface HoverCardProps extends CardActionProps, Omit<CardNoticeProps, 'notice'> {
  words: CardWords;
  analysis: Analysis;
  /** From `itemsOf(analysis)`: a finding, or a claim with its match. */
  item: Item;
  /** What the reader has just done here stands in the place of the card's content, with the way back. */
  notice?: CardNoticeProps['notice'] | null;
  /** "Not this event". */
  onReject: () => void;
  onClose: () => void;
}

/** The card over a mark; its host places it and puts assets/styles/card.css into the shadow root. */
export function HoverCard(props: HoverCardProps) {
  const { words, analysis, item, notice, onReject, onClose } = props;
  const { finding } = item;
  const time = countedTime(analysis.text, item);
  const values = comparison(words, analysis, item);
  const kind = item.kind === 'undecided' ? 'none' : item.kind;
  return (
    <CardWordsProvider words={words}>
      <section
        class="HoverCard"
        data-kind={kind}
        role="dialog"
        aria-labelledby="doi-chieu-card"
        lang={words.locale}
      >
        <div class="row">
          <FindingBadge kind={item.kind} quiet />
          <h2 class="grow" id="doi-chieu-card">
            {heading(words, analysis, item)}
          </h2>
          <IconButton class="HoverCard-close" icon="x" label={words.text('action.close')} onClick={onClose} />
        </div>
        {notice ? (
          <CardNotice {...props} notice={notice} />
        ) : (
          <>
            {values && finding && <Compare values={values} kind={finding.severity} />}
            {finding?.severity === 'note' && <NoteWhy item={item} />}
            {time && finding?.severity !== 'note' && <CountedFrom analysis={analysis} time={time} />}
            {!finding && <CardEvent analysis={analysis} item={item} />}
            <CardReports analysis={analysis} item={item} />
            <CardWhy analysis={analysis} item={item} onReject={onReject} />
            <CardActions {...props} main={kind === 'conflict'} />
          </>
        )}
      </section>
    </CardWordsProvider>
  );
}
