import { axisSteps, labelledPoints } from './axis-steps.ts';
import type { ChartModel } from './chart-model.ts';

const WIDTH = 1200;
const HEIGHT = 520;
const EDGE = { top: 84, right: 36, bottom: 56, left: 72 };
const LABEL_PX = 90;
/** Twice as many pixels, for screens and print that show them. */
const SCALE = 2;
// A picture is kept and sent: it has colours of its own, whatever the page looks like.
const INK = '#12201f';
const PALE = '#5c6b6a';
const LINE = '#dfe5e4';
const ACCENT = '#0e6f83';

/** Draws a chart as a picture that stands alone, with its name and its axes. @throws Error where there is no canvas */
export async function drawChart(model: ChartModel, subtitle: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('there is no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const face = getComputedStyle(document.body).fontFamily;
  const write = (text: string, x: number, y: number, size: number, colour: string, align: CanvasTextAlign = 'left') => {
    pen.font = `${size}px ${face}`;
    pen.fillStyle = colour;
    pen.textAlign = align;
    pen.fillText(text, x, y);
  };
  write(model.name, EDGE.left, 36, 22, INK);
  write(subtitle, EDGE.left, 60, 14, PALE);

  const { points } = model;
  const last = points.length - 1;
  const highest = Math.max(0, ...points.map(({ value, other }) => Math.max(value ?? 0, other ?? 0)));
  const steps = axisSteps(highest, model.isWhole);
  const top = steps.at(-1) ?? 1;
  const [wide, high] = [WIDTH - EDGE.left - EDGE.right, HEIGHT - EDGE.top - EDGE.bottom];
  const x = (at: number): number => EDGE.left + (last === 0 ? 0.5 : at / last) * wide;
  const y = (value: number): number => EDGE.top + (1 - value / top) * high;

  for (const step of steps) {
    pen.strokeStyle = LINE;
    pen.lineWidth = 1;
    pen.setLineDash([]);
    pen.beginPath();
    pen.moveTo(EDGE.left, y(step));
    pen.lineTo(WIDTH - EDGE.right, y(step));
    pen.stroke();
    write(model.writeAxis(step), EDGE.left - 10, y(step) + 4, 13, PALE, 'right');
  }
  for (const at of labelledPoints(points.length, wide, LABEL_PX))
    write(points[at]?.axisLabel ?? '', x(at), HEIGHT - EDGE.bottom + 26, 13, PALE, 'center');

  const draw = (values: readonly (number | null)[], colour: string, width: number, dash: number[]) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.beginPath();
    let isDrawing = false;
    for (const [at, value] of values.entries()) {
      if (value !== null) pen[isDrawing ? 'lineTo' : 'moveTo'](x(at), y(value));
      isDrawing = value !== null;
    }
    pen.stroke();
  };
  draw(
    points.map(({ other }) => other),
    PALE,
    1.5,
    [2, 4],
  );
  const isOpen = model.unfinished !== null;
  draw(
    points.map(({ value }, at) => (isOpen && at === last ? null : value)),
    ACCENT,
    2.5,
    [],
  );
  if (isOpen)
    draw(
      points.map(({ value }, at) => (at >= last - 1 ? value : null)),
      ACCENT,
      2.5,
      [1, 6],
    );
  for (const { at } of model.notes) {
    pen.fillStyle = INK;
    pen.fillRect(x(at) - 3, y(0) - 3, 6, 6);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('there is no picture')) : resolve(blob)), 'image/png'),
  );
}
