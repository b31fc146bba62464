import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveInstruction, instructionsQuery, matrixQuery } from '../../api/data-collection.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { FormError } from '../form-error.tsx';
import type { Proposal } from './proposal.ts';

interface Props {
  siteId: number;
  proposal: Proposal | null;
  onClose: () => void;
}

/** Asks before an instruction is given: what changes, from when, and why. */
export function InstructionDialog({ siteId, proposal, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const giving = useMutation({
    mutationFn: ({ asked }: Proposal) => giveInstruction(siteId, asked, reason),
    onSuccess: (matrix) => {
      client.setQueryData(matrixQuery(siteId).queryKey, matrix);
      void client.invalidateQueries(instructionsQuery(siteId));
      close();
    },
  });
  const close = () => {
    setReason('');
    giving.reset();
    onClose();
  };
  return (
    <Dialog title={t('instruction.ask')} closeLabel={t('table.close')} isOpen={proposal !== null} onClose={close}>
      <p>
        <strong>{proposal?.what}</strong>
      </p>
      <p className="ink2">{proposal?.means}</p>
      <p className="ink2 matrix-when">{t('instruction.when')}</p>
      <Field
        label={t('instruction.reason')}
        hint={t('instruction.reasonHint')}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormError error={giving.error} />
      <div className="demo-choices">
        <Button onClick={close}>{t('instruction.cancel')}</Button>
        <Button
          look="primary"
          disabled={giving.isPending}
          onClick={() => {
            if (proposal !== null) giving.mutate(proposal);
          }}
        >
          {t(giving.isPending ? 'instruction.giving' : 'instruction.give')}
        </Button>
      </div>
    </Dialog>
  );
}
