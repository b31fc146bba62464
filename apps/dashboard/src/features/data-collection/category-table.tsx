import type { CollectionCategory, CollectionMatrix } from '@accord/contract/data-collection';
import { useTranslation } from 'react-i18next';
import { formatInteger } from '../../ui/format-number.ts';

interface Props {
  matrix: CollectionMatrix;
  onChoose: (category: CollectionCategory, mode: string | null) => void;
}

const BY_PRESET = '';
/** Modes that keep nothing have no step. */
const NOTHING: ReadonlySet<string> = new Set(['off', 'none', 'drop']);

/** Every category: what is kept of it now, who decided that, and what may be chosen instead. */
export function CategoryTable({ matrix, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2>{t('matrix.categories')}</h2>
      <ul className="matrix-list">
        {matrix.categories.map((category) => (
          <CategoryRow key={category.id} category={category} mayChange={matrix.mayChange} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  category: CollectionCategory;
  mayChange: boolean;
  onChoose: Props['onChoose'];
}

function CategoryRow({ category, mayChange, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { id, label, doc, clause, mode, decidedBy, choice, modes, notKept } = category;
  const inForce = modes.find((one) => one.id === mode);
  const height = modes.findIndex((one) => one.id === mode);
  return (
    <li className="matrix-row">
      <div className="matrix-what">
        <h3>
          {label} <code>{clause}</code>
        </h3>
        <p className="ink2">{doc}</p>
      </div>
      <div className="matrix-mode">
        <span className="matrix-steps" aria-hidden="true">
          {modes.map((one, at) =>
            NOTHING.has(one.id) ? null : (
              <span key={one.id} data-state={at <= height ? 'kept' : one.isAllowed ? 'open' : 'barred'} />
            ),
          )}
        </span>
        <select
          className="input"
          aria-label={t('matrix.modeOf', { category: label })}
          aria-describedby={`mode-${id}`}
          value={choice}
          disabled={!mayChange || modes.length === 1}
          onChange={({ target }) => onChoose(category, target.value === BY_PRESET ? null : target.value)}
        >
          <option value={BY_PRESET}>
            {t('matrix.byPreset', { mode: choice === '' ? (inForce?.label ?? '') : '…' })}
          </option>
          {modes.map((one) => (
            <option key={one.id} value={one.id} disabled={!one.isAllowed}>
              {one.isAllowed ? one.label : t('matrix.barred', { mode: one.label })}
            </option>
          ))}
        </select>
        <p id={`mode-${id}`} className="field-note">
          {decidedBy === 'ceiling' && `${t('matrix.byCeiling', { mode: inForce?.label ?? '' })} `}
          {inForce?.doc}
          {notKept > 0 && ` ${t('matrix.came', { count: notKept, written: formatInteger(notKept) })}`}
        </p>
      </div>
    </li>
  );
}
