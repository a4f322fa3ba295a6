import { LoadingState } from '@mot-cua/ui';

/** What stands beside the rail while the code of the first screen is still on its way. */
export function ScreenComing() {
  return (
    <div style={{ padding: '1.5rem', maxWidth: '45rem' }}>
      <LoadingState lines={6} />
    </div>
  );
}
