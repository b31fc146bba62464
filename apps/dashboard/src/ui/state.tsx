import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './state.css';

interface Props {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** What helps, as buttons or links. */
  actions?: ReactNode;
  /** For the people who look after the server. */
  requestId?: string;
  isAlert?: boolean;
  /** The page's only heading stands here. */
  isPage?: boolean;
}

/** In the place of figures: what is the matter, why, and what helps. */
export function State({ icon, title, children, actions, requestId, isAlert, isPage }: Props) {
  const { t } = useTranslation();
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className={isPage ? 'state is-page' : 'state'} role={isAlert ? 'alert' : undefined}>
      {icon}
      <Title className="state-title">{title}</Title>
      {children !== undefined && <div className="state-text">{children}</div>}
      {actions !== undefined && <div className="state-actions">{actions}</div>}
      {requestId !== undefined && requestId !== '' && (
        <code className="state-request">{t('state.request', { id: requestId })}</code>
      )}
    </div>
  );
}
