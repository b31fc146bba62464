import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';

/** A page whose code is loaded when it is opened first. */
export function Later({ page }: { page: ReactNode }) {
  const waiting = (
    <div className="form-page" aria-busy="true">
      <Skeleton width={24} />
    </div>
  );
  return <Suspense fallback={waiting}>{page}</Suspense>;
}
