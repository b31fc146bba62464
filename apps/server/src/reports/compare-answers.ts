import { AccordError } from '@accord/catalog/errors';
import type { ApiAnswer, WireRow, WireValue } from './api-answer.ts';
import { type ApiCall, required } from './api-call.ts';
import { callWith } from './call-with.ts';

const MOST_SEGMENTS = 5;
const MOST_PERIODS = 5;
const CALLS_AT_ONCE = 4;
/** Columns of a row that are no figures. */
const NESTED = new Set(['subtable', 'goals', 'comparisons']);

/** One side of a comparison, as it is asked for; the first one is the call itself. */
interface Side {
  segment: string;
  period: string;
  date: string;
  /** Of a period that another is compared with. */
  isLater: boolean;
}
interface AnsweredSide {
  side: Side;
  answer: ApiAnswer;
}

const isOn = (text: string | undefined): boolean => text !== undefined && text !== '' && text !== '0';

/**
 * What the call wants compared: each of its segments in each of its periods, its own first; nothing where it compares
 * nothing. @throws AccordError bad-parameter
 */
function sidesOf(call: ApiCall): Side[] {
  const { parameters } = call;
  const segments = parameters.list('compareSegments');
  const periods = parameters.list('comparePeriods');
  const dates = call.parameters.text('compareDates') === undefined ? parameters.list('compareDates') : [];
  if (segments.length > MOST_SEGMENTS || periods.length > MOST_PERIODS) {
    throw new AccordError(
      'bad-parameter',
      `At most ${MOST_SEGMENTS} segments and ${MOST_PERIODS} periods are compared.`,
    );
  }
  if (periods.length !== dates.length) {
    throw new AccordError('bad-parameter', "'comparePeriods[]' and 'compareDates[]' are as many.");
  }
  if (!isOn(parameters.text('compare')) && segments.length + periods.length === 0) return [];
  const own = { period: required(call, 'period'), date: required(call, 'date') };
  const ofPeriods = [own, ...periods.map((period, at) => ({ period, date: dates[at] ?? '' }))];
  return [parameters.text('segment') ?? '', ...segments].flatMap((segment) =>
    ofPeriods.map((one, at) => ({ ...one, segment, isLater: at > 0 })),
  );
}

async function inTurns<Item, Answer>(items: readonly Item[], run: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += CALLS_AT_ONCE)
    answers.push(...(await Promise.all(items.slice(at, at + CALLS_AT_ONCE).map(run))));
  return answers;
}

/** A number, also out of `33%`; undefined where it is none. */
function numberOf(value: WireValue | undefined): number | undefined {
  const number = Number(typeof value === 'string' ? value.replace(/%$/, '') : value);
  return value === null || value === '' || Number.isNaN(number) ? undefined : number;
}

/** How much more or less it is: `+12.5%`; from nothing to something it is all of it. */
function changeOf(from: number, to: number): string {
  const share = from === 0 ? (to === 0 ? 0 : 1) : (to - from) / from;
  const percent = Math.round(share * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${percent}%`;
}

/** The figures of a row: what is not beside them in the base row. */
function figuresOf(row: WireRow, figures: readonly string[] | undefined): string[] {
  const names = figures ?? Object.keys(row);
  return names.filter((name) => name !== 'label' && !NESTED.has(name) && numberOf(row[name]) !== undefined);
}

function compareRow(
  base: WireRow,
  sides: readonly { side: Side; row: WireRow | undefined }[],
  names: readonly string[],
  isInverted: boolean,
): WireRow[] {
  const first = new Map<string, WireRow | undefined>();
  return sides.map(({ side, row }) => {
    if (!side.isLater) first.set(side.segment, row);
    const written: WireRow = {};
    for (const name of names) written[name] = row?.[name] ?? (typeof base[name] === 'string' ? '0%' : 0);
    if (side.isLater) {
      for (const name of names) {
        const [from, to] = [numberOf(first.get(side.segment)?.[name]) ?? 0, numberOf(written[name]) ?? 0];
        written[`${name}_change`] = isInverted ? changeOf(to, from) : changeOf(from, to);
      }
    }
    const shown = side.segment === '' ? 'All visits' : side.segment;
    return {
      ...written,
      compareSegment: side.segment,
      compareSegmentPretty: shown,
      comparePeriod: side.period,
      compareDate: side.date,
      comparePeriodPretty: side.date,
      compareSeriesPretty: `(${side.date}) [${shown}]`,
    };
  });
}

const isRow = (value: WireValue | undefined): value is WireRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsIn = (value: WireValue | undefined): WireRow[] => (Array.isArray(value) ? value.filter(isRow) : []);

function compareRows(
  rows: readonly WireRow[],
  sides: readonly { side: Side; rows: readonly WireRow[] }[],
  figures: readonly string[] | undefined,
  isInverted: boolean,
): WireRow[] {
  const byLabel = sides.map(({ side, rows: ofSide }) => ({
    side,
    rows: new Map(ofSide.map((row) => [row.label, row])),
  }));
  return rows.map((row) => {
    const found = byLabel.map(({ side, rows: ofSide }) => ({ side, row: ofSide.get(row.label) }));
    const comparisons = compareRow(row, found, figuresOf(row, figures), isInverted);
    if (!Array.isArray(row.subtable)) return { ...row, comparisons };
    const below = found.map(({ side, row: ofSide }) => ({ side, rows: rowsIn(ofSide?.subtable) }));
    return { ...row, subtable: compareRows(rowsIn(row.subtable), below, figures, isInverted), comparisons };
  });
}

/** Puts what each side answered beside the rows of the first; maps over sites and periods one entry beside the other. */
function compare(base: ApiAnswer, sides: readonly AnsweredSide[], isInverted: boolean): ApiAnswer {
  if (base.kind === 'map') {
    const entries = base.entries.map(([key, inner], at): [string, ApiAnswer] => {
      const ofEntry = sides.flatMap(({ side, answer }) => {
        const entry = answer.kind === 'map' ? answer.entries[at]?.[1] : undefined;
        return entry === undefined ? [] : [{ side, answer: entry }];
      });
      return [key, compare(inner, ofEntry, isInverted)];
    });
    return { ...base, entries };
  }
  if (base.kind === 'row') {
    const found = sides.map(({ side, answer }) => ({ side, row: answer.kind === 'row' ? answer.row : undefined }));
    return {
      kind: 'row',
      row: { ...base.row, comparisons: compareRow(base.row, found, figuresOf(base.row, undefined), isInverted) },
    };
  }
  if (base.kind !== 'rows') return base;
  const found = sides.map(({ side, answer }) => ({ side, rows: answer.kind === 'rows' ? answer.rows : [] }));
  return { ...base, rows: compareRows(base.rows, found, base.figures, isInverted) };
}

/**
 * Answers a call with what `compareSegments[]`, `comparePeriods[]` and `compareDates[]` name beside each row, in the list
 * `comparisons`: every segment in every period, the call's own first. Rows are found by their labels. @throws AccordError
 */
export async function compareAnswers(call: ApiCall, answer: (call: ApiCall) => Promise<ApiAnswer>): Promise<ApiAnswer> {
  const sides = sidesOf(call);
  const base = await answer(call);
  if (sides.length === 0) return base;
  const answered = await inTurns(sides, async (side): Promise<AnsweredSide> => {
    const { segment, period, date } = side;
    const whole = { filter_limit: '-1', filter_offset: '0', filter_truncate: '' };
    return { side, answer: await answer(callWith(call, { segment, period, date, ...whole })) };
  });
  return compare(base, answered, isOn(call.parameters.text('invert_compare_change_compute')));
}
