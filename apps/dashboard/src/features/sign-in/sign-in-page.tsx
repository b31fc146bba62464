import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { RequestError } from '../../api/request.ts';
import { meQuery, signIn } from '../../api/session.ts';
import { setupQuery } from '../../api/setup.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FormError } from '../form-error.tsx';
import '../form-page.css';
import { OpenPage } from '../open-page.tsx';
import { safeBack } from './safe-back.ts';
import './sign-in-page.css';

/** E-mail and password; then back to where the person wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const setup = useQuery(setupQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const back = safeBack(search.get('back'));
  usePageTitle(t('signIn.title'));
  const sending = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: async () => {
      client.removeQueries();
      await client.fetchQuery(meQuery);
      await navigate(back, { replace: true });
    },
  });
  if (setup.data?.needed === true) return <Navigate to="/setup" replace />;

  const status = sending.error instanceof RequestError ? sending.error.status : 0;
  const isRefused = status === 400 || status === 401 || status === 403;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <OpenPage>
      <div className="form-page sign-in">
        <h1>{t('signIn.title')}</h1>
        <form onSubmit={submit}>
          <Field
            label={t('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoFocus
          />
          <Field
            label={t('signIn.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={isRefused ? t('signIn.refused') : undefined}
          />
          {!isRefused && <FormError error={sending.error} />}
          <div className="form-end">
            <Button type="submit" look="primary" className="button-large" disabled={sending.isPending}>
              {t('signIn.action')}
            </Button>
          </div>
        </form>
      </div>
    </OpenPage>
  );
}
