import { startTracker } from '../start-tracker.ts';

startTracker(document.currentScript as HTMLScriptElement);
