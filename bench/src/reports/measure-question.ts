import { quantile } from '../spread.ts';
import { askApi, askByHand } from './ask.ts';
import type { BenchData } from './open-bench-store.ts';
import type { BenchQuestion } from './questions.ts';

/** Milliseconds of one question in both ways. */
export interface Answered {
  readonly question: BenchQuestion;
  readonly coldApi: number;
  readonly coldHand: number;
  readonly api: readonly number[];
  readonly hand: readonly number[];
}

/** How near the API has to be to the SQL by hand: as a ratio, or in milliseconds. */
export interface Nearness {
  readonly p50: number;
  readonly p95: number;
  readonly ms: number;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The first answer of a store that has just been started: nothing of it is in the engine's own caches. */
async function askCold<Value>(data: BenchData, ask: () => Promise<Value>): Promise<Value> {
  await data.stack.stop('events-host');
  await data.stack.start('events-host');
  // The live question opens connections and tables; what it reads is not what is measured.
  await askApi(data, '/api/v1/sites/1/live');
  return ask();
}

/** Asks both ways in turns. @param isCold also once each after a restart, else that is as the first answer */
export async function measureQuestion(
  data: BenchData,
  question: BenchQuestion,
  rounds: number,
  isCold: boolean,
): Promise<Answered> {
  const first = <Value>(ask: () => Promise<Value>) => (isCold ? askCold(data, ask) : ask());
  const coldApi = await first(() => askApi(data, question.path));
  const coldHand = await first(() => askByHand(data, question));
  const [api, hand]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) api.push(await askApi(data, question.path));
    hand.push(await askByHand(data, question));
    if (round % 2 === 1) api.push(await askApi(data, question.path));
  }
  return { question, coldApi, coldHand, api, hand };
}

export function isNear({ api, hand }: Answered, wanted: Nearness): boolean {
  const [p50, p95] = [quantile(api, 0.5) / quantile(hand, 0.5), quantile(api, 0.95) / quantile(hand, 0.95)];
  return (p50 <= wanted.p50 && p95 <= wanted.p95) || quantile(api, 0.5) - quantile(hand, 0.5) <= wanted.ms;
}

export const ANSWERED_HEAD = [
  ...['report', 'API p50', 'API p95', 'by hand p50', 'by hand p95', 'p50 ratio', 'p95 ratio'],
  ...['API first', 'by hand first', 'near enough'],
];

export function answeredRow(answered: Answered, wanted: Nearness): string[] {
  const { question, api, hand, coldApi, coldHand } = answered;
  const ratio = (part: number): string => (quantile(api, part) / quantile(hand, part)).toFixed(2);
  return [
    question.name,
    ...[ms(quantile(api, 0.5)), ms(quantile(api, 0.95)), ms(quantile(hand, 0.5)), ms(quantile(hand, 0.95))],
    ...[ratio(0.5), ratio(0.95), ms(coldApi), ms(coldHand), isNear(answered, wanted) ? 'yes' : 'no'],
  ];
}
