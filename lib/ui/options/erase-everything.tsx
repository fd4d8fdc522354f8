import { useEffect, useRef, useState } from 'preact/hooks';
import { useSurfaceWords } from '../use-surface-words';

type Step = 'rest' | 'asked' | 'erasing' | 'erased' | 'failed';

/** A way to erase all that is kept, in two clicks. `onErase` also prepares the bundled pack anew. */
export function EraseEverything({ onErase }: { onErase: () => Promise<void> }) {
  const words = useSurfaceWords();
  const [step, setStep] = useState<Step>('rest');
  const way = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  // Each step has other buttons: the first of them, which changes nothing, goes on from the one that was pressed.
  useEffect(() => {
    if (step !== before.current && step !== 'erasing') way.current?.querySelector('button')?.focus();
    before.current = step;
  }, [step]);
  const erase = (): void => {
    setStep('erasing');
    onErase().then(
      () => setStep('erased'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="row Erase" ref={way}>
      <p class="grow meta" role="status">
        {step !== 'rest' && words.text(`options.erase.${step}`)}
      </p>
      {step === 'asked' ? (
        <>
          <button type="button" class="TextButton" onClick={() => setStep('rest')}>
            {words.text('options.erase.cancel')}
          </button>
          <button type="button" class="Button Button--main" onClick={erase}>
            {words.text('options.erase.sure')}
          </button>
        </>
      ) : (
        <button type="button" class="Button" disabled={step === 'erasing'} onClick={() => setStep('asked')}>
          {words.text('options.erase')}
        </button>
      )}
    </div>
  );
}
