import type { PreviewAnswer } from '@accord/contract/data-collection';
import type { Site } from '@accord/contract/sites';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewHit } from '../../api/data-collection.ts';
import { fieldsOf } from '../../api/request.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field.tsx';
import { FormError } from '../form-error.tsx';
import { openableAddress } from '../sites/host-of.ts';

/** A hit with a bit of everything, of this site. */
function sampleOf(site: Site): string {
  const url = `${openableAddress(site) ?? 'https://example.org'}/basket?coupon=summer&email=jane@example.org`;
  return new URLSearchParams({
    url,
    action_name: 'Basket of jane@example.org',
    urlref: 'https://www.example.com/blog?draft=7',
    res: '1917x1043',
    uid: 'jane',
    _id: '0123456789abcdef',
  }).toString();
}

/** "What would be stored of this hit, and why": a request is tried, nothing is written. */
export function HitPreview({ site }: { site: Site }) {
  const { t } = useTranslation();
  const id = useId();
  const [request, setRequest] = useState('');
  const trying = useMutation({ mutationFn: (text: string) => previewHit(site.id, { request: text }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    trying.mutate(request);
  };
  const said = fieldsOf(trying.error).request;
  return (
    <section className="form-section">
      <h2>{t('preview.title')}</h2>
      <form onSubmit={submit}>
        <FieldFrame id={id} label={t('preview.request')} hint={t('preview.hint')} error={said}>
          <textarea
            id={id}
            className="input preview-input"
            rows={3}
            spellCheck={false}
            maxLength={16_384}
            value={request}
            aria-describedby={`${id}-note`}
            aria-invalid={said !== undefined}
            onChange={({ target }) => setRequest(target.value)}
          />
        </FieldFrame>
        <div className="form-end">
          <Button type="submit" disabled={request.trim() === '' || trying.isPending}>
            {t('preview.try')}
          </Button>
          <Button look="quiet" onClick={() => setRequest(sampleOf(site))}>
            {t('preview.sample')}
          </Button>
        </div>
        <FormError error={trying.error} />
      </form>
      <div aria-live="polite">{trying.data !== undefined && <Previewed answer={trying.data} />}</div>
    </section>
  );
}

function Previewed({ answer }: { answer: PreviewAnswer }) {
  const { t } = useTranslation();
  if (answer.outcome !== 'stored') {
    return (
      <p className="matrix-note">
        {t('preview.refused')} {answer.message}
      </p>
    );
  }
  return (
    <>
      <div className="preview-frame">
        <table className="preview-table">
          <thead>
            <tr>
              <th scope="col">{t('preview.category')}</th>
              <th scope="col">{t('preview.came')}</th>
              <th scope="col">{t('preview.stored')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.categories.flatMap(({ category, label, modeLabel, decidedBy, fields }) =>
              fields.map(({ field, came, stored }) => (
                <tr key={`${category} ${field}`} data-kept={came === stored}>
                  <th scope="row">
                    {label}
                    <span className="ink3">
                      {' '}
                      {modeLabel}, {t(`preview.by.${decidedBy}`)}
                    </span>
                  </th>
                  <td>
                    <bdi>{came}</bdi>
                  </td>
                  <td>{stored === '' ? <em>{t('preview.nothing')}</em> : <bdi>{stored}</bdi>}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {answer.unknown.length > 0 && (
        <p className="field-note">
          {t('preview.unknown')} <bdi>{answer.unknown.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}
