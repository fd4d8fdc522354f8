import { browser } from 'wxt/browser';

export type StepDirection = 'next' | 'previous';

const STEPS: Record<string, StepDirection> = { 'next-mark': 'next', 'previous-mark': 'previous' };

/** Hears the manifest's keyboard commands with the tab they were pressed in; register it synchronously when the worker starts. */
export function onStepCommand(listener: (tabId: number, direction: StepDirection) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const direction = STEPS[command];
    if (direction && tab?.id !== undefined) listener(tab.id, direction);
  });
}
