import type { Quietness as Level } from '../../platform/settings';
import { FindingBadge } from '../finding-badge';
import type { MessageKey } from '../messages';
import { useSurfaceWords } from '../use-surface-words';

type Mark = 'match' | 'note' | 'conflict';

const LEVELS: { level: Level; hint: MessageKey | null; marks: readonly Mark[] }[] = [
  { level: 'badge', hint: 'options.marks.badge.hint', marks: [] },
  { level: 'conflicts', hint: 'options.marks.conflicts.hint', marks: ['note', 'conflict'] },
  { level: 'all', hint: null, marks: ['match', 'note', 'conflict'] },
];
const SAMPLE: readonly Mark[] = ['match', 'note', 'conflict'];

/** How much is marked in the article; each level shows the real marks. */
export function Quietness({ value, onChange }: { value: Level; onChange: (level: Level) => void }) {
  const words = useSurfaceWords();
  return (
    <div class="Quietness" role="radiogroup" aria-label={words.text('options.marks.label')}>
      {LEVELS.map(({ level, hint, marks }) => (
        <label key={level}>
          <input type="radio" name="quietness" checked={level === value} onChange={() => onChange(level)} />
          <span>
            <b>{words.text(`options.marks.${level}`)}</b> {hint && <small>{words.text(hint)}</small>}
            <q lang="vi">
              {SAMPLE.map((mark) => (
                <Sample key={mark} mark={mark} shown={marks.includes(mark)} last={mark === 'conflict'} />
              ))}
            </q>
          </span>
        </label>
      ))}
      <dl class="MarkLegend">
        {[...SAMPLE].reverse().map((mark) => (
          <div key={mark}>
            <dt>
              <FindingBadge kind={mark} />
            </dt>
            <dd>{words.text(`options.legend.${mark}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Sample({ mark, shown, last }: { mark: Mark; shown: boolean; last: boolean }) {
  const words = useSurfaceWords();
  const text = words.text(`options.sample.${mark}`);
  return (
    <>
      {shown ? (
        <span class="Mark" data-kind={mark}>
          {text}
        </span>
      ) : (
        text
      )}
      {last ? '' : '… '}
    </>
  );
}
