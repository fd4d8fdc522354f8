import type { Analysis } from '../analysis/types';
import type { CardWords } from './card-messages';
import { Compare } from './compare';
import { CountedFrom } from './counted-from';
import { FindingBadge } from './finding-badge';
import { Icon } from './icon';
import { comparison, evidenceHeading, heading } from './labels';
import { countedTime } from './model/counted';
import { reportsOf } from './model/evidence';
import type { Item } from './model/items';
import { NoteWhy } from './note-why';
import { ReportRow } from './report-row';
import { CardWordsProvider } from './use-card-words';
import { WhyMatched } from './why-matched';

/** Reports shown in the card; the rest stand in the panel. */
const SHOWN = 2;

export interface HoverCardProps {
  words: CardWords;
  analysis: Analysis;
  /** From `itemsOf(analysis)`: a finding, or a claim with its match. */
  item: Item;
  /** Absent where a page cannot open the panel (Firefox). */
  onOpenPanel?: () => void;
  onCopy: () => void;
  onClose: () => void;
}

/** The card over a mark; its host places it and puts assets/styles/card.css into the shadow root. */
export function HoverCard({ words, analysis, item, onOpenPanel, onCopy, onClose }: HoverCardProps) {
  const { finding, match } = item;
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
          <button
            type="button"
            class="IconButton HoverCard-close"
            aria-label={words.text('action.close')}
            onClick={onClose}
          >
            <Icon name="x" />
          </button>
        </div>
        {values && finding && <Compare values={values} kind={finding.severity} />}
        {finding?.severity === 'note' && <NoteWhy item={item} />}
        {time && finding?.severity !== 'note' && <CountedFrom analysis={analysis} time={time} />}
        <Reports words={words} analysis={analysis} item={item} />
        {finding && match && (
          <div class="HoverCard-part">
            <WhyMatched claim={item.claim} match={match} />
          </div>
        )}
        <div class="HoverCard-actions">
          {onOpenPanel && (
            <button
              type="button"
              class={`Button grow${kind === 'conflict' ? ' Button--main' : ''}`}
              onClick={onOpenPanel}
            >
              <Icon name="panel" />
              {words.text('action.panel')}
            </button>
          )}
          <button type="button" class="Button grow" onClick={onCopy}>
            <Icon name="copy" />
            {words.text('action.copy')}
          </button>
        </div>
      </section>
    </CardWordsProvider>
  );
}

function Reports({ words, analysis, item }: Pick<HoverCardProps, 'words' | 'analysis' | 'item'>) {
  const { earlier, later } = reportsOf(analysis, item);
  const side = earlier.length > 0 ? 'earlier' : 'later';
  const reports = side === 'earlier' ? earlier : later;
  if (reports.length === 0) return null;
  const rest = reports.length - SHOWN;
  return (
    <div class={item.finding ? 'HoverCard-part' : undefined}>
      {item.finding && <h3>{evidenceHeading(words, analysis, item.finding, side, reports.length)}</h3>}
      <ul class="ReportList">
        {reports.slice(0, SHOWN).map((report) => (
          <ReportRow key={report.url} report={report} />
        ))}
        {rest > 0 && <li class="meta">{words.text('evidence.more', { n: rest })}</li>}
      </ul>
    </div>
  );
}
