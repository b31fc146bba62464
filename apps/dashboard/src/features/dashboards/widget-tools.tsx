import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Widget } from './standard-widgets.ts';

interface Props {
  widget: Widget;
  name: string;
  /** Its place, from 1, and how many there are. */
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onSize: (size: Widget['size']) => void;
  onRemove: () => void;
}

const sizes = ['small', 'medium', 'wide'] as const;

/** Above a widget while it can be arranged. At an end, the button stays where it is and says so: it keeps the focus. */
export function WidgetTools({ widget, name, place, count, onMove, onSize, onRemove }: Props) {
  const { t } = useTranslation();
  const move = (by: -1 | 1) => {
    const isEnd = by < 0 ? place === 1 : place === count;
    const Icon = by < 0 ? IconArrowLeft : IconArrowRight;
    return (
      <Button
        look="quiet"
        className="button-icon"
        data-move={by}
        aria-disabled={isEnd}
        aria-label={t(by < 0 ? 'dashboards.earlier' : 'dashboards.later', { name, place, count })}
        onClick={() => !isEnd && onMove(by)}
      >
        <Icon size={16} stroke={1.6} />
      </Button>
    );
  };
  return (
    <div className="widget-tools">
      {move(-1)}
      {move(1)}
      <Segmented
        label={t('dashboards.sizeOf', { name })}
        value={widget.size}
        options={sizes.map((value) => ({ value, label: t(`dashboards.size.${value}`) }))}
        onChange={onSize}
      />
      <Button
        look="quiet"
        className="button-icon"
        aria-label={t('dashboards.removeWidget', { name })}
        onClick={onRemove}
      >
        <IconTrash size={16} stroke={1.6} />
      </Button>
    </div>
  );
}
