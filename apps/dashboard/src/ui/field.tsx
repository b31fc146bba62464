import { type ComponentProps, type ReactNode, useId } from 'react';
import './field.css';

interface Props extends Omit<ComponentProps<'input'>, 'id'> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** A labelled line of input with its hint, or its error in the hint's place. */
export function Field({ label, hint, error, ...input }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...input} id={id} className="input" aria-invalid={error !== undefined} aria-describedby={`${id}-note`} />
    </FieldFrame>
  );
}

interface FrameProps {
  /** Id of the control; its note is `${id}-note`. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

export function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-note`} className={error === undefined ? 'field-note' : 'field-note is-error'}>
        {error ?? hint}
      </p>
    </div>
  );
}
