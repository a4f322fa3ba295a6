import { LoadingState } from '@mot-cua/ui';

/** What stands between head and foot while the code of the first page is still on its way. */
export function PageComing() {
  return (
    <div className="page">
      <LoadingState lines={6} />
    </div>
  );
}
