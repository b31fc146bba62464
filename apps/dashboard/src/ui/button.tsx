import type { ComponentProps } from 'react';
import './button.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` is ink and stands once on a page; `edge` is the ordinary one; `quiet` has no edge. */
  look?: 'primary' | 'edge' | 'quiet';
}

export function Button({ look = 'edge', className = '', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={`button button-${look} ${className}`} />;
}
