import { IconX } from '@tabler/icons-react';
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import './dialog.css';

interface Props {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ title, closeLabel, isOpen, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  // TRICKY: React lets this event rise from a dialog inside this one, which browsers do not.
  const close = (event: SyntheticEvent) => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={close}>
      <header className="dialog-head">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <Button look="quiet" className="button-icon" aria-label={closeLabel} onClick={onClose}>
          <IconX size={17} stroke={1.6} />
        </Button>
      </header>
      {isOpen && children}
    </dialog>
  );
}
