import { startTracker } from '../start-tracker.ts';

// A loader that runs scripts its own way leaves no element: the page then says everything by commands.
startTracker((document.currentScript as HTMLScriptElement | null) || document.createElement('script'));
